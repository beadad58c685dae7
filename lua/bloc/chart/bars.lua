--- bloc.chart.bars: counts by period as a picture, a bar a period, one colour
-- a group. A period outside the coverage is hatched: nothing is known of it.

local util = require "bloc.util"
local save = require "bloc.save"
local svg = require "bloc.chart.svg"

local bars = {}

local WIDTH, PLOT, TOP, LEFT, RIGHT, FOOT = 860, 240, 58, 56, 16, 62
local COLOURS = { "#1f5a96", "#c8641e", "#4d8b4a", "#7b4f9d", "#9b8420", "#666666" }
local element, text = svg.element, svg.text

-- {======== what is drawn ========

-- Periods in order, groups in order, and the values under both.
local function table_of(r, value, group)
  local t = { periods = {}, groups = {}, cell = {}, most = 0 }
  local seen_p, seen_g = {}, {}
  for row in r:each() do
    local p, g = row.period, group and row[group] or ""
    if p ~= "unplaced" then
      if not seen_p[p] then
        seen_p[p] = true
        t.periods[#t.periods + 1] = p
        t.cell[p] = {}
      end
      if not seen_g[g] then
        seen_g[g] = true
        t.groups[#t.groups + 1] = g
      end
      t.cell[p][g] = row[value]
    end
  end
  table.sort(t.periods)
  return t
end

local function highest(t)
  for _, p in ipairs(t.periods) do
    local sum = 0
    for _, g in ipairs(t.groups) do sum = sum + math.max(0, t.cell[p][g] or 0) end
    t.most = math.max(t.most, sum)
  end
  return t.most > 0 and t.most or 1
end

-- A step of 1, 2 or 5 times a power of ten, of which four to eight fit.
local function step_of(most)
  local step = 10 ^ math.floor(math.log(most, 10) - 0.3)
  for _, k in ipairs { 1, 2, 5, 10 } do
    if most / (step * k) <= 6 then return step * k end
  end
  return step * 10
end

-- ========}

-- {======== drawing ========

local function scale(out, most)
  local step = step_of(most)
  for v = 0, most * 1.0001, step do
    local y = TOP + PLOT * (1 - v / most)
    out[#out + 1] = element("line", { x1 = LEFT, x2 = WIDTH - RIGHT, y1 = y, y2 = y,
      stroke = "#d5d5d5" })
    out[#out + 1] = text(LEFT - 6, y + 4, svg.number(v), { ["text-anchor"] = "end" })
  end
end

local function one_period(out, t, i, wide, most)
  local p, y = t.periods[i], TOP + PLOT
  local x, known, parts, said = LEFT + (i - 1) * wide, false, {}, { p }
  for k, g in ipairs(t.groups) do
    local v = t.cell[p][g]
    known = known or v ~= nil
    if v and v > 0 then
      local h = PLOT * v / most
      y = y - h
      parts[#parts + 1] = element("rect", { x = x + wide * 0.1, y = y,
        width = wide * 0.8, height = h, fill = COLOURS[(k - 1) % #COLOURS + 1] })
      said[#said + 1] = (g ~= "" and g .. ": " or "") .. svg.number(v)
    end
  end
  if not known then
    parts[1] = element("rect", { x = x, y = TOP, width = wide, height = PLOT,
      fill = "url(#unknown)" })
    said[2] = "not covered"
  end
  if #parts > 0 then out[#out + 1] = svg.group(table.concat(said, ", "), parts) end
end

local function labels(out, t, wide)
  local every = math.max(1, math.ceil(52 / wide))
  for i = 1, #t.periods, every do
    out[#out + 1] = text(LEFT + (i - 0.5) * wide, TOP + PLOT + 16, t.periods[i],
      { ["text-anchor"] = "middle" })
  end
end

local function legend(out, t)
  local x = LEFT
  for k, g in ipairs(t.groups) do
    if g ~= "" then
      out[#out + 1] = element("rect", { x = x, y = TOP + PLOT + 32, width = 11,
        height = 11, fill = COLOURS[(k - 1) % #COLOURS + 1] })
      out[#out + 1] = text(x + 16, TOP + PLOT + 42, g)
      x = x + 30 + svg.width(g, 12)
    end
  end
end

local PATTERN = '<defs><pattern id="unknown" width="6" height="6" '
  .. 'patternUnits="userSpaceOnUse"><path d="M0 6 L6 0" stroke="#c9c9c9"/></pattern></defs>'

local function draw(c)
  local t, out = c.table, {}
  local most = highest(t)
  local wide = (WIDTH - LEFT - RIGHT) / math.max(1, #t.periods)
  out[1] = PATTERN
  out[2] = text(LEFT, 24, svg.fit(c.title, 16, WIDTH - LEFT - RIGHT),
    { ["font-size"] = 16, ["font-weight"] = "bold" })
  if c.note then out[3] = text(LEFT, 42, svg.fit(c.note, 12, WIDTH - LEFT - RIGHT)) end
  scale(out, most)
  for i = 1, #t.periods do one_period(out, t, i, wide, most) end
  labels(out, t, wide)
  legend(out, t)
  local height = TOP + PLOT + FOOT
  return element("svg", { xmlns = "http://www.w3.org/2000/svg", width = WIDTH,
    height = height, viewBox = ("0 0 %d %d"):format(WIDTH, height),
    ["font-family"] = svg.FONT, ["font-size"] = 12, role = "img" },
    element("rect", { width = WIDTH, height = height, fill = "#ffffff" })
    .. table.concat(out, "\n")) .. "\n"
end

-- ========}

local methods = {}
local Chart = { __name = "bloc.chart", __index = methods }

function Chart.__tostring(c)
  return ("bloc.chart (bars: %s, %d periods)"):format(c.title, #c.table.periods)
end

--- c:svg() -> text; c:write(path) -> path | nil, message (path ends in .svg)
function methods.svg(c) return draw(c) end

function methods.write(c, path)
  if type(path) ~= "string" or not path:find "%.svg$" then
    util.fail("write: '%s' does not end in .svg", tostring(path))
  end
  return save(path, c:svg())
end

local BARS = util.set "title note value group"

--- bars(result of count, sum ... by a period, {title=, note=, value="n",
-- group=}) -> chart: c:svg(), c:write(path)
-- A bar a period; group= names the field whose values are stacked. Events
-- dated more coarsely than the period are not drawn: say so in the note.
function bars.bars(r, options)
  local o = util.options(options, BARS, "bars")
  local first = type(r) == "table" and r.each and r[1]
  if type(r) ~= "table" or not r.each or (first and first.period == nil) then
    util.fail("bars: expected a result of q:count{by='month'} or another period")
  end
  return setmetatable({ title = o.title or "events", note = o.note,
    table = table_of(r, o.value or "n", o.group) }, Chart)
end

return bars
