--- bloc.chart.matrix: states by blocs on a day, in the marks of the timeline: a
-- full cell is a member, a lower one an associate or observer; what lies on it
-- says the rest. The rows are those of bloc.report.matrix.

local util = require "bloc.util"
local ask = require "bloc.ask"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local marks = require "bloc.chart.marks"
local value = require "bloc.chart.value"
local report = require "bloc.report.matrix"
local words = require "bloc.report.words"

local matrix = {}
local LEAST = 11 -- pixels of a column, under which the picture grows wider

-- {======== what is drawn ========

-- A cell's letters ("m s w") as a set of words.
local LETTERS = { m = "member", a = "associate", o = "observer", s = "suspended",
  w = "withdrawing", i = "inactive", ap = "applicant", c = "contested", ["(poss)"] = "possible",
  ["(proj)"] = "projected", ["-"] = "uncovered" }

local function read_cell(row)
  local cell = { title = ("%s in %s: %s"):format(row.state, row.bloc, row.status or "not covered") }
  for letter in row.cell:gmatch "%S+" do
    if LETTERS[letter] then cell[LETTERS[letter]] = true end
  end
  if cell.contested then cell.title = cell.title .. ", contested" end
  if cell.possible then cell.title = cell.title .. ", only possible" end
  return cell
end

-- Rows in the order of the report, columns as they stand in it.
local function read(db, doc, day)
  local t = { rows = {}, columns = {}, count = {}, gaps = {} }
  local by_state, seen = {}, {}
  for _, row in ipairs(doc.rows) do
    local r = by_state[row.state]
    if not r then
      r = { code = row.state, cells = {},
        name = words.name(db, db:_actor(row.state, "state"), day) }
      by_state[row.state], t.rows[#t.rows + 1] = r, r
    end
    if not seen[row.bloc] then
      seen[row.bloc] = true
      t.columns[#t.columns + 1] = row.bloc
    end
    r.cells[row.bloc] = read_cell(row)
    if r.cells[row.bloc].uncovered then t.gaps[row.bloc] = true end
    if r.cells[row.bloc].member then t.count[row.bloc] = (t.count[row.bloc] or 0) + 1 end
  end
  table.sort(t.rows, function(a, b)
    return a.name < b.name or a.name == b.name and a.code < b.code
  end)
  return t
end

-- ========}

-- {======== cells ========

-- One cell: x, y its middle, w, h its size.
local function draw_cell(p, cell, x, y, w, h)
  local parts = {}
  local function box(fill, high, more)
    local look = { fill = fill }
    for k, v in pairs(more or {}) do look[k] = v end
    parts[#parts + 1] = looks.rect(x - w / 2, y - high / 2, w, high, look)
  end
  if cell.uncovered then box(looks.unknown(p), h) end
  for _, base in ipairs { "member", "associate", "observer" } do
    if cell[base] then
      box(marks.BASE[base].fill, h * marks.BASE[base].height,
        (cell.possible or cell.projected) and { ["fill-opacity"] = 0.45 } or nil)
    end
  end
  if cell.suspended then box(p:ref "hatch", h) end
  if cell.inactive then box(p:ref "dots", h) end
  if cell.contested then
    parts[#parts + 1] = looks.rect(x - w / 2, y, w, h / 2, { fill = "#ffffff",
      stroke = page.INK, ["stroke-width"] = 0.8 })
  end
  if cell.withdrawing then
    box("none", h, { stroke = page.INK, ["stroke-width"] = 1.2, ["stroke-dasharray"] = "3 2" })
  end
  if cell.applicant then
    parts[#parts + 1] = looks.stroke(x - w / 2, y + h / 2 - 1, x + w / 2, y + h / 2 - 1,
      { stroke = page.INK, ["stroke-width"] = 1.5, ["stroke-dasharray"] = "1.5 2" })
  end
  return parts
end

local MEANINGS = { { "member", "member" }, { "associate", "associate" },
  { "observer", "observer" }, { "suspended", "suspended", "member" },
  { "inactive", "inactive", "member" }, { "withdrawing", "withdrawing", "member" },
  { "applicant", "applicant" }, { "contested", "contested by another position", "member" },
  { "possible", "only possible: the day is uncertain", "member" },
  { "projected", "projected", "member" },
  { "uncovered", "not covered: not known, which is not no" } }

local function keys(p, used)
  local items = {}
  for _, m in ipairs(MEANINGS) do
    if used[m[1]] then
      items[#items + 1] = { m[2], function(x, y, w)
        return table.concat(draw_cell(p, { [m[1]] = true, [m[3] or m[1]] = true },
          x + w / 2, y, w - 4, 10))
      end }
    end
  end
  return items
end

-- ========}

-- {======== drawing ========

local function define(p)
  p:define("hatch", svg.element("pattern", { id = p:id "hatch", width = 5, height = 5,
    patternUnits = "userSpaceOnUse", patternTransform = "rotate(45)" },
    looks.rect(0, 0, 2.2, 5, { fill = "#ffffff" })))
  p:define("dots", svg.element("pattern", { id = p:id "dots", width = 5, height = 5,
    patternUnits = "userSpaceOnUse" },
    svg.element("circle", { cx = 2.5, cy = 2.5, r = 1.3, fill = "#ffffff" })))
end

local function draw_grid(p, c, f)
  local t = c.table
  for i, row in ipairs(t.rows) do
    local y = f.top + (i - 0.5) * f.pitch
    p:label(f.left - 8, y + f.size * 0.36, row.name, f.room, f.size, { ["text-anchor"] = "end" })
    p:add(looks.stroke(f.left, y + f.pitch / 2, f.right, y + f.pitch / 2,
      { stroke = i % 5 == 0 and "#a8a8a8" or "#e2e2e2" }))
  end
  for j = 0, #t.columns do
    local x = f.left + j * f.wide
    p:add(looks.stroke(x, f.top, x, f.bottom, { stroke = "#e2e2e2" }))
  end
end

local function draw_cells(p, c, f)
  local t, used = c.table, {}
  for i, row in ipairs(t.rows) do
    for j, code in ipairs(t.columns) do
      local cell = row.cells[code]
      local parts = cell and draw_cell(p, cell, f.left + (j - 0.5) * f.wide,
        f.top + (i - 0.5) * f.pitch, math.min(f.wide - 3, 40), f.pitch - 4)
      if parts and #parts > 0 then
        p:add(svg.group(cell.title, parts))
        for k in pairs(cell) do used[k] = true end
      end
    end
  end
  return used
end

local function draw_columns(p, c, f, y)
  for j, code in ipairs(c.table.columns) do
    p:upright(f.left + (j - 0.5) * f.wide, y, code, f.head - 8)
  end
end

-- Members in law of each bloc, below its column.
local function draw_sums(p, c, f)
  p:text(f.left - 8, f.bottom + 13, "members among these", 9, { ["text-anchor"] = "end",
    fill = page.SOFT })
  for j, code in ipairs(c.table.columns) do
    local n = tostring(c.table.count[code] or 0)
    if not c.table.gaps[code] and svg.width(n, 8.5) + 1 <= f.wide then
      p:text(f.left + (j - 0.5) * f.wide, f.bottom + 13, n, 8.5, { ["text-anchor"] = "middle",
        fill = page.SOFT })
    end
  end
end

local function draw(c)
  local t, f = c.table, {}
  local names = {}
  for i, row in ipairs(t.rows) do names[i] = row.name end
  f.pitch, f.size = page.row_size(#t.rows)
  f.pitch = math.max(f.pitch, 12)
  f.room = math.max(page.label_room(names, f.size), svg.width("members among these", 9))
  f.left = page.MARGIN + f.room + 8
  local n = math.max(#t.columns, 1)
  f.wide = math.min(math.max((page.WIDTH - page.MARGIN - f.left) / n, LEAST), 60)
  f.right = f.left + n * f.wide
  local p = page.new(setmetatable({ width = f.right + page.MARGIN }, { __index = c }))
  define(p)
  f.head = page.label_room(t.columns, page.SMALL, 110) + 12
  f.top = p.y + 8 + f.head
  f.bottom = f.top + math.max(#t.rows, 1) * f.pitch
  draw_grid(p, c, f)
  local used = draw_cells(p, c, f)
  draw_columns(p, c, f, f.top - 5)
  draw_sums(p, c, f)
  if #t.rows == 0 then p:text(f.left + 4, f.top + 14, "no states", 11) end
  return p:finish(looks.keys(p, keys(p, used), f.bottom + 22))
end

-- ========}

-- The sources of what holds, or may hold, on the day.
local function sources_of(db, t, day, o)
  local known, position, rev = ask.when(db, { known = o.known, position = o.position,
    recorded = o.recorded })
  local shown, list = {}, {}
  for _, row in ipairs(t.rows) do shown[row.code] = true end
  for _, code in ipairs(t.columns) do
    for _, r in ipairs(db:_spells(nil, db:_actor(code, "bloc"), known, position, rev)) do
      if shown[r.state] and r._days[1] <= day and day < r._days[5] then
        list[#list + 1] = r.assertion
      end
    end
  end
  return db:_sources_of(list, {})
end

local MATRIX = util.set "at states blocs known position recorded title note"

local function description(c)
  local list = {}
  for i, code in ipairs(c.table.columns) do
    list[i] = ("%s %d"):format(code, c.table.count[code] or 0)
  end
  return ("Matrix of %s by %s. Members among them: %s."):format(
    words.count(#c.table.rows, "state"), words.count(#c.table.columns, "bloc"),
    table.concat(list, ", "))
end

--- matrix(db, {at=, states=, blocs=, known=, position=, recorded=, title=,
-- note=}) -> chart
-- What each state is in each bloc on a day; empty is no, hatched is not
-- covered. States and blocs as of bloc.report.matrix. With many blocs the
-- picture grows wider than 800 pixels.
function matrix.matrix(db, options)
  local o = {}
  for k, v in pairs(util.options(options, MATRIX, "matrix")) do o[k] = v end
  local title, note = o.title, o.note
  o.title, o.note = nil, nil
  local doc = report.matrix(db, o)
  local day = util.day(doc.title:match "%d+%-%d+%-%d+$", "matrix")
  local c = { table = read(db, doc, day), title = title or doc.title, note = note,
    defaults = {} }
  c.sources = sources_of(db, c.table, day, o)
  for i, d in ipairs(doc.defaults) do c.defaults[i] = d.text end
  c.id, c.desc = page.id("matrix", c.title), description(c)
  return value(("matrix: %s, %s"):format(words.count(#c.table.rows, "state"),
    words.count(#c.table.columns, "bloc")), c, draw)
end

return matrix
