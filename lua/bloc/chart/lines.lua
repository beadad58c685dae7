--- bloc.chart.lines: values by period as lines, one for each series. A period
-- without a value breaks its line; one that nothing covers is hatched. Lines
-- differ in dashes and marks too, and survive grey print.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local bands = require "bloc.chart.bands"
local series = require "bloc.chart.series"
local value = require "bloc.chart.value"
local words = require "bloc.report.words"

local lines = {}
local PLOT = 280
local MARKED = 7 -- pixels of a band from which each value has its mark

-- {======== drawing ========

-- The path of a line: a stretch for each run of periods with a value; a value
-- that stands alone is a point.
local function path_of(f, t, s)
  local path, alone = {}, {}
  for i, p in ipairs(t.periods) do
    local v = s.values[p]
    if v then
      local before = s.values[t.periods[i - 1]]
      path[#path + 1] = looks.path(before and "L%s %s" or "M%s %s", f.x(i), f.y(v))
      alone[i] = not before and not s.values[t.periods[i + 1]]
    end
  end
  return table.concat(path, " "), alone
end

local function one_line(p, f, t, k)
  local s = t.list[k]
  local colour, dashes, shape = looks.line(k)
  local path, alone = path_of(f, t, s)
  if path == "" then return end
  p:add(svg.element("path", { d = path, fill = "none", stroke = colour, ["stroke-width"] = 1.8,
    ["stroke-dasharray"] = dashes, ["stroke-linejoin"] = "round" }))
  local step = math.max(1, math.ceil(MARKED * 3 / f.wide))
  for i, name in ipairs(t.periods) do
    local v = s.values[name]
    if v and (alone[i] or f.wide >= MARKED or (i + k) % step == 0) then
      p:add(svg.group(("%s%s: %s"):format(s.name ~= "" and s.name .. ", " or "", name,
        scale.text(v)), { looks.mark(shape, f.x(i), f.y(v), 3, colour) }))
    end
  end
end

local function keys(p, f, t)
  local items = {}
  for k, s in ipairs(t.list) do
    if s.name ~= "" then
      local colour, dashes, shape = looks.line(k)
      items[#items + 1] = { s.name, function(x, y, w)
        return looks.stroke(x, y, x + w, y, { stroke = colour, ["stroke-width"] = 1.8,
          ["stroke-dasharray"] = dashes }) .. looks.mark(shape, x + w / 2, y, 3, colour)
      end }
    end
  end
  items[#items + 1] = bands.key(p, f, t)
  return items
end

local function draw(c)
  local t, p = c.table, page.new(c)
  p:label(page.MARGIN, p.y + 20, c.unit, p.room, page.SMALL, { fill = page.SOFT })
  local s = scale.of(c.min, c.max, 7, c.whole)
  local f = bands.frame(p, t, s, { left = page.MARGIN + bands.room(s, page.SMALL) + 8,
    right = p.right, top = p.y + 32, bottom = p.y + 32 + PLOT })
  for k = 1, #t.list do one_line(p, f, t, k) end
  bands.labels(p, { left = f.left, wide = f.wide }, t, f.bottom + 14, page.SMALL)
  return p:finish(looks.keys(p, keys(p, f, t), f.bottom + 24))
end

-- ========}

-- From the least to the greatest of all values, 0 or what was asked; no value
-- lies outside.
local function range(t, o)
  local least, most = series.range(t)
  local min = math.min(o.min or 0, least or 0)
  if o.min and least then min = math.min(o.min, least) end
  local max = math.max(o.max or most or min + 1, most or min + 1)
  return min, max
end

local function description(t, unit)
  local least, most = series.range(t)
  local names = {}
  for i, s in ipairs(t.list) do names[i] = s.name ~= "" and s.name or nil end
  return ("Lines of %s, %s.%s%s"):format(unit, series.span(t),
    least and (" Values from %s to %s."):format(scale.text(least), scale.text(most)) or "",
    #names > 0 and (" Lines: %s."):format(words.list(names)) or "")
end

local LINES = util.set "title note unit value group min max by from to through sources"

--- lines(result by a period | query | {{name, one of them}, ...}, {title=, note=,
-- unit=, value="n", group=, min=, max=, by=, from=, to= | through=}) -> chart
-- A line for each result of its field `value`, or for each value of the field
-- `group`. The axis runs from `min` (0) to `max`, and further where a value
-- lies outside.
function lines.lines(x, options)
  local o = util.options(options, LINES, "lines")
  local t = series.read(x, o, "lines")
  if #t.list > 60 then util.fail("lines: %d lines; at most 60 are told apart", #t.list) end
  local min, max = range(t, o)
  local title = o.title or o.value or "events"
  local unit = series.unit(t, o)
  return value(("lines: %s, %d lines, %d periods"):format(title, #t.list, #t.periods),
    { table = t, title = title, note = o.note, unit = unit, id = page.id("lines", title),
      whole = series.whole(t), min = min, max = max, defaults = t.about.defaults,
      sources = t.about.sources, remarks = series.remarks(t), desc = description(t, unit) }, draw)
end

return lines
