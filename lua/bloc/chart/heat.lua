--- bloc.chart.heat: values of rows by columns (states by years) as cells, the
-- darker the more; white is 0, hatching is not covered.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local bands = require "bloc.chart.bands"
local given = require "bloc.chart.given"
local series = require "bloc.chart.series"
local value = require "bloc.chart.value"

local heat = {}
local NONE = "#e4e4e4" -- where there is no row
local RAMP = { "#dbe7f1", "#b3cde1", "#7fabcb", "#4c84ae", "#255d8a", "#0d3557" }

-- {======== what is drawn ========

-- Rows and columns of the picture and the values of both. t is also what
-- bands and series take: the columns are its periods.
local function read(rows, o)
  local t = { periods = {}, list = {}, covered = {}, unplaced = 0 }
  local by_row, seen, field = {}, {}, o.row
  local named = given.namer(rows, field)
  for row in given.each(rows) do
    local key, column = row[field], row[o.column]
    if key == nil or column == nil then
      util.fail("heat: a row without '%s'; rows need '%s' and '%s'",
        key == nil and field or o.column, field, o.column)
    elseif column == "unplaced" then
      t.unplaced = t.unplaced + (row.n or 0)
    else
      local s = by_row[key]
      if not s then
        s = { name = named(key), key = tostring(key), values = {}, rows = {}, least = {},
          total = 0 }
        by_row[key], t.list[#t.list + 1] = s, s
      end
      column = tostring(column)
      if not seen[column] then t.periods[#t.periods + 1] = column end
      seen[column] = true
      local v = row[o.value]
      if type(v) == "boolean" then v = v and 1 or 0 end
      s.values[column], s.rows[column] = v, true
      if v == nil and (row.at_least or 0) > 0 then s.least[column] = row.at_least end
      s.total = s.total + (v or row.at_least or 0)
    end
  end
  series.order(t)
  return t
end

local ORDERS = {
  total = function(a, b)
    if a.total ~= b.total then return a.total > b.total end
    return a.name < b.name or a.name == b.name and a.key < b.key
  end,
  name = function(a, b) return a.name < b.name or a.name == b.name and a.key < b.key end,
}

-- The upper bounds of the steps of colour; with negative values the least one
-- is the lower bound of the first.
local function steps_of(t)
  local min, max = series.range(t)
  local s = scale.of(math.min(min or 0, 0), math.max(max or 1, 0), #RAMP, series.whole(t))
  while #s.ticks - 1 > #RAMP do
    s = scale.of(s.from, s.to, #RAMP - 1, series.whole(t))
  end
  return s
end

local function step_of(s, v)
  for k = 2, #s.ticks do
    if v <= s.ticks[k][1] then return k - 1 end
  end
  return #s.ticks - 1
end

-- ========}

-- {======== drawing ========

local function least_look()
  return { fill = "#ffffff", stroke = page.INK, ["stroke-width"] = 0.8,
    ["stroke-dasharray"] = "2 1.5" }
end

local function colour(s, k)
  local n = #s.ticks - 1
  return RAMP[n <= 1 and #RAMP or 1 + ((k - 1) * (#RAMP - 1) + (n - 1) // 2) // (n - 1)]
end

-- Runs of cells that have no value: hatched, or grey where there is no row.
local function draw_gaps(p, c, f, s, y)
  local list, from, kind = c.table.periods, nil, nil
  for i = 1, #list + 1 do
    local name = list[i]
    local now = name and s.values[name] == nil and (s.rows[name] and "unknown" or "none") or nil
    if from and now ~= kind then
      local last = list[i - 1]
      f[kind] = true
      p:add(svg.group(("%s, %s%s: %s"):format(s.name, list[from], list[from] ~= last
        and " to " .. last or "", kind == "none" and "no row" or "no value"), {
        looks.rect(f.left + (from - 1) * f.wide, y, (i - from) * f.wide, f.pitch,
          { fill = kind == "none" and NONE or looks.unknown(p) }) }))
      from = nil
    end
    if now and not from then from = i end
    kind = now
  end
end

local function number_in(f, x, y, text, fill)
  if f.pitch < 11 or svg.width(text, 8) + 3 > f.wide then return "" end
  return svg.text(x + f.wide / 2, y + f.pitch / 2 + 3, text, { ["font-size"] = 8,
    ["text-anchor"] = "middle", fill = fill })
end

-- The cells of one row that hold something.
local function draw_row(p, c, f, s, y)
  draw_gaps(p, c, f, s, y)
  for i, name in ipairs(c.table.periods) do
    local v, x = s.values[name], f.left + (i - 1) * f.wide
    if v and (v ~= 0 or c.scale.from < 0) then
      local text, fill = scale.text(v), colour(c.scale, step_of(c.scale, v))
      p:add(svg.group(("%s, %s: %s"):format(s.name, name, text), {
        looks.rect(x, y, f.wide, f.pitch, { fill = fill }),
        number_in(f, x, y, text, fill >= "#5" and page.INK or "#ffffff") }))
    elseif s.least[name] then
      f.least = true
      p:add(svg.group(("%s, %s: at least %s, not covered"):format(s.name, name,
        scale.text(s.least[name])), { looks.rect(x + 1, y + 1.5, math.max(f.wide - 2, 1),
          f.pitch - 3, least_look()), number_in(f, x, y, scale.text(s.least[name]), page.INK) }))
    end
  end
end

local function draw_rows(p, c, f)
  for i, s in ipairs(c.table.list) do
    local y = f.top + (i - 1) * f.pitch
    p:label(f.left - 8, y + f.pitch / 2 + f.size * 0.36, s.name, f.room, f.size,
      { ["text-anchor"] = "end" })
    draw_row(p, c, f, s, y)
  end
  for i = 0, #c.table.list do
    local y = f.top + i * f.pitch
    p:add(looks.stroke(f.left, y, f.right, y, { stroke = "#d8d8d8", ["stroke-width"] = 0.6 }))
  end
  p:add(looks.rect(f.left, f.top, f.right - f.left, f.bottom - f.top, { fill = "none",
    stroke = "#999999", ["stroke-width"] = 0.8 }))
end

-- Names of columns: of periods as many as fit, of other fields all, upright.
local function draw_columns(p, c, f, y)
  local t = c.table
  if t.kind then return bands.labels(p, f, t, y, page.SMALL) end
  for i, name in ipairs(t.periods) do
    if f.wide >= page.SMALL or i % math.ceil(page.SMALL / f.wide) == 1 then
      p:upright(f.left + (i - 0.5) * f.wide, y, name, f.head - 4)
    end
  end
end

local function keys(p, c, f)
  local items, whole = {}, series.whole(c.table)
  if c.scale.from >= 0 then
    items[1] = { "0", looks.sample("#ffffff", { stroke = "#999999" }) }
  end
  for k = 1, series.range(c.table) and #c.scale.ticks - 1 or 0 do
    local lo, hi = c.scale.ticks[k], c.scale.ticks[k + 1]
    local text = ("over %s to %s"):format(lo[2], hi[2])
    if whole then
      local least = scale.text(lo[1] + (k > 1 and 1 or lo[1] == 0 and 1 or 0))
      text = least == hi[2] and hi[2] or ("%s to %s"):format(least, hi[2])
    end
    items[#items + 1] = { text, looks.sample(colour(c.scale, k)) }
  end
  if f.least then
    items[#items + 1] = { "at least, not covered", looks.sample("#ffffff", least_look()) }
  end
  if f.unknown then
    items[#items + 1] = { "no value: not covered, or too uncertain; not 0",
      looks.sample(looks.unknown(p)) }
  end
  if f.none then items[#items + 1] = { "no row", looks.sample(NONE) } end
  return items
end

local function names_of(t)
  local names = {}
  for i, s in ipairs(t.list) do names[i] = s.name end
  return names
end

local function draw(c)
  local t, p = c.table, page.new(c)
  local f = {}
  f.pitch, f.size = page.row_size(#t.list)
  f.room = page.label_room(names_of(t), f.size)
  f.left, f.right = page.MARGIN + f.room + 8, p.right
  f.wide = (f.right - f.left) / math.max(#t.periods, 1)
  f.head = t.kind and 16 or page.label_room(t.periods, page.SMALL, 110) + 6
  p:label(page.MARGIN, p.y + 18, c.unit, p.room, page.SMALL, { fill = page.SOFT })
  f.top = p.y + 24 + f.head
  f.bottom = f.top + math.max(#t.list, 1) * f.pitch
  draw_columns(p, c, f, f.top - 5)
  draw_rows(p, c, f)
  if #t.list == 0 then
    p:text((f.left + f.right) / 2, f.top + 14, "no rows", 11, { ["text-anchor"] = "middle",
      fill = page.SOFT })
  end
  if #t.list > 25 and t.kind then draw_columns(p, c, f, f.bottom + 13) end
  return p:finish(looks.keys(p, keys(p, c, f), f.bottom + (#t.list > 25 and 24 or 12)))
end

-- ========}

local HEAT = util.set "row column value order title note unit group by from to through"

-- The field of rows when none was named: the group of a count, else the first
-- of these that rows have.
local function row_field(rows, o)
  if o.row or o.group then return o.row or o.group end
  local first = rows[1] or {}
  for _, k in ipairs { "state", "target", "target_state", "actor", "bloc", "type" } do
    if first[k] ~= nil then return k end
  end
  util.fail "heat: 'row' is missing: the field of which each value is a row"
end

--- heat(result | query, {row=, column="period", value="n", order="total" |
-- "name", title=, note=, unit=, by=, group=, from=, to= | through=}) -> chart
-- A row for each value of the field `row`, a column for each of `column`; the
-- darker the more. White is 0, hatched is nil: not covered. Grey: no row. Rows with most
-- come first, or in the order of their names.
function heat.heat(x, options)
  local o = {}
  for k, v in pairs(util.options(options, HEAT, "heat")) do o[k] = v end
  local rows, about = given.rows(x, o, "heat")
  if not ORDERS[o.order or "total"] then
    util.fail("heat: order '%s': expected total or name", tostring(o.order))
  end
  o.row, o.column, o.value = row_field(rows, o), o.column or "period", o.value or "n"
  local t = read(rows, o)
  t.about = about
  table.sort(t.list, ORDERS[o.order or "total"])
  local title, unit = o.title or o.value .. " by " .. o.row, series.unit(t, o)
  local _, max = series.range(t)
  return value(("heat: %s, %d rows, %d columns"):format(title, #t.list, #t.periods),
    { table = t, title = title, note = o.note, unit = unit, id = page.id("heat", title),
      scale = steps_of(t), defaults = about.defaults, sources = about.sources,
      remarks = series.remarks(t), desc = ("Heat map of %s: %d rows, %d columns, %s. "
      .. "Highest value %s. White is 0, hatched has no value."):format(unit, #t.list,
        #t.periods, #t.periods > 0 and t.periods[1] .. " to " .. t.periods[#t.periods]
        or "no columns", max and scale.text(max) or "none") }, draw)
end

return heat
