--- bloc.chart.lines: values by period as lines, one for each result given.
-- A period without a value breaks its line; one that no result covers is
-- hatched. Lines differ in dashes and marks too, and survive grey print.

local util = require "bloc.util"
local save = require "bloc.save"
local svg = require "bloc.chart.svg"

local lines = {}

local WIDTH, PLOT, TOP, LEFT, RIGHT, FOOT = 860, 260, 62, 56, 16, 62
local STYLES = {
  { "#1f5a96", nil, "circle" }, { "#c8641e", "7 3", "square" },
  { "#4d8b4a", "2 3", "diamond" }, { "#7b4f9d", "9 3 2 3", "circle" },
  { "#9b8420", "4 2", "square" }, { "#666666", "1 2", "diamond" },
}
local element, text = svg.element, svg.text

-- {======== what is drawn ========

-- Periods of all results in order; the values of each by period.
local function table_of(series, value)
  local t = { periods = {}, series = {}, covered = {} }
  local seen = {}
  for i, s in ipairs(series) do
    local values = {}
    for row in s[2]:each() do
      if row.period and row.period ~= "unplaced" then
        if not seen[row.period] then
          seen[row.period] = true
          t.periods[#t.periods + 1] = row.period
        end
        values[row.period] = row[value]
        if row.roll_calls or row.n or row[value] then t.covered[row.period] = true end
      end
    end
    t.series[i] = { name = s[1], values = values }
  end
  table.sort(t.periods)
  return t
end

-- The range of the axis: from the least to the greatest of all values, 0 or
-- what was asked; no value lies outside.
local function range_of(t, o)
  local min, max = o.min or 0, o.max
  for _, s in ipairs(t.series) do
    for _, v in pairs(s.values) do min, max = math.min(min, v), math.max(max or v, v) end
  end
  return min, max and max > min and max or min + 1
end

-- A step of 1, 2 or 5 times a power of ten, of which four to eight fit.
local function step_of(span)
  local step = 10 ^ math.floor(math.log(span, 10) - 1)
  for _, k in ipairs { 1, 2, 5 } do
    if span / (step * k) <= 8 then return step * k end
  end
  return step * 10
end

-- ========}

-- {======== drawing ========

local function scale(out, c)
  local step = step_of(c.max - c.min)
  for k = math.ceil(c.min / step - 1e-9), math.floor(c.max / step + 1e-9) do
    local y = c.y(k * step)
    out[#out + 1] = element("line", { x1 = LEFT, x2 = WIDTH - RIGHT, y1 = y, y2 = y,
      stroke = "#d5d5d5" })
    out[#out + 1] = text(LEFT - 6, y + 4, svg.number(k * step), { ["text-anchor"] = "end" })
  end
end

local function mark(shape, x, y, colour)
  if shape == "circle" then
    return element("circle", { cx = x, cy = y, r = 3, fill = colour })
  elseif shape == "square" then
    return element("rect", { x = x - 2.7, y = y - 2.7, width = 5.4, height = 5.4, fill = colour })
  end
  return element("path", { fill = colour, d = ("M%s %s l3.6 3.6 l-3.6 3.6 l-3.6 -3.6 z"):format(
    svg.number(x), svg.number(y - 3.6)) })
end

-- One line: a path for each run of periods with a value, and their marks.
local function one_line(out, c, s, style)
  local path, parts, pen = {}, {}, "M"
  for i, p in ipairs(c.table.periods) do
    local v = s.values[p]
    if v then
      local x, y = c.x(i), c.y(v)
      path[#path + 1] = ("%s%s %s"):format(pen, svg.number(x), svg.number(y))
      parts[#parts + 1] = svg.group(("%s, %s: %s"):format(s.name, p, svg.number(v)),
        { mark(style[3], x, y, style[1]) })
    end
    pen = v and "L" or "M"
  end
  if #path == 0 then return end
  out[#out + 1] = element("path", { d = table.concat(path, " "), fill = "none",
    stroke = style[1], ["stroke-width"] = 1.8, ["stroke-dasharray"] = style[2] })
  for _, m in ipairs(parts) do out[#out + 1] = m end
end

local function periods(out, c)
  local list = c.table.periods
  local wide = (WIDTH - LEFT - RIGHT) / math.max(1, #list)
  local every = math.max(1, math.ceil(52 / wide))
  for i, p in ipairs(list) do
    if not c.table.covered[p] then
      out[#out + 1] = svg.group(p .. ", not covered", { element("rect", { x = c.x(i) - wide / 2,
        y = TOP, width = wide, height = PLOT, fill = "url(#unknown)" }) })
    end
    if i % every == 1 or every == 1 then
      out[#out + 1] = text(c.x(i), TOP + PLOT + 16, p, { ["text-anchor"] = "middle" })
    end
  end
end

local function legend(out, c)
  local x, y = LEFT, TOP + PLOT + 38
  for i, s in ipairs(c.table.series) do
    local style = STYLES[(i - 1) % #STYLES + 1]
    out[#out + 1] = element("line", { x1 = x, x2 = x + 28, y1 = y, y2 = y, stroke = style[1],
      ["stroke-width"] = 1.8, ["stroke-dasharray"] = style[2] })
    out[#out + 1] = mark(style[3], x + 14, y, style[1])
    out[#out + 1] = text(x + 34, y + 4, s.name)
    x = x + 54 + svg.width(s.name, 12)
  end
end

local PATTERN = '<defs><pattern id="unknown" width="6" height="6" '
  .. 'patternUnits="userSpaceOnUse"><path d="M0 6 L6 0" stroke="#c9c9c9"/></pattern></defs>'

local function draw(c)
  local out, room = { PATTERN }, WIDTH - LEFT - RIGHT
  local n = math.max(1, #c.table.periods)
  function c.x(i) return LEFT + (i - 0.5) * room / n end
  function c.y(v) return TOP + PLOT * (1 - (v - c.min) / (c.max - c.min)) end
  out[2] = text(LEFT, 24, svg.fit(c.title, 16, room), { ["font-size"] = 16,
    ["font-weight"] = "bold" })
  if c.note then out[3] = text(LEFT, 42, svg.fit(c.note, 12, room)) end
  scale(out, c)
  periods(out, c)
  for i, s in ipairs(c.table.series) do
    one_line(out, c, s, STYLES[(i - 1) % #STYLES + 1])
  end
  legend(out, c)
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
  return ("bloc.chart (lines: %s, %d lines, %d periods)"):format(c.title, #c.table.series,
    #c.table.periods)
end

--- c:svg() -> text; c:write(path) -> path | nil, message (path ends in .svg)
function methods.svg(c) return draw(c) end

function methods.write(c, path)
  if type(path) ~= "string" or not path:find "%.svg$" then
    util.fail("write: '%s' does not end in .svg", tostring(path))
  end
  return save(path, c:svg())
end

local LINES = util.set "title note value min max"

local function is_by_period(r)
  local ok = type(r) == "table" and r.each
  return ok and (r[1] == nil or r[1].period ~= nil)
end

--- lines({{name, result}, ...}, {title=, note=, value=, min=, max=}) -> chart:
-- c:svg(), c:write(path)
-- A line for each result by a period (db:cohesion{by="year"}, q:mean ...) of
-- its field `value`. The axis runs from `min` (0) to `max`, and further where
-- a value lies outside.
function lines.lines(series, options)
  local o = util.options(options, LINES, "lines")
  for i, s in ipairs(type(series) == "table" and series or {}) do
    if type(s) ~= "table" or type(s[1]) ~= "string" or not is_by_period(s[2]) then
      util.fail("lines: %d: expected {name, a result by year, month ...}", i)
    end
  end
  if type(series) ~= "table" or #series == 0 then
    util.fail("lines: expected a list of {name, result}")
  end
  if type(o.value) ~= "string" then util.fail("lines: 'value' is missing: the field to draw") end
  local t = table_of(series, o.value)
  local min, max = range_of(t, o)
  return setmetatable({ title = o.title or o.value, note = o.note, table = t, min = min,
    max = max }, Chart)
end

return lines
