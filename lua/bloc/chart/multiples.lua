--- bloc.chart.multiples: values by period as small pictures on one scale, one
-- for each series. Cost: a mark for each value that is not 0.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local bands = require "bloc.chart.bands"
local series = require "bloc.chart.series"
local value = require "bloc.chart.value"

local multiples = {}
local COLUMNS, GAP, SIZE = 4, 14, 9

-- {======== drawing ========

-- Bars of one series; 0 is a point on the axis.
local function bars(p, f, t, s)
  local w = f.wide > 3 and f.wide * 0.8 or f.wide
  for i, name in ipairs(t.periods) do
    local v = s.values[name]
    if v and v ~= 0 then
      local y1, y2 = f.y(0), f.y(v)
      p:add(svg.group(("%s, %s: %s"):format(s.name, name, scale.text(v)), {
        looks.rect(f.x(i) - w / 2, math.min(y1, y2), w, math.abs(y2 - y1),
          { fill = looks.fill(p, 1) }) }))
    end
  end
end

-- What stands over a panel: its name, and its highest value.
local function caption(p, f, t, s)
  local most, at
  for _, name in ipairs(t.periods) do
    local v = s.values[name]
    if v and (not most or v > most) then most, at = v, name end
  end
  local right = most and ("max %s in %s"):format(scale.text(most), at) or "no value"
  local w = svg.width(right, 8)
  p:label(f.left, f.top - 6, s.name, f.right - f.left - w - 8, 10.5)
  p:text(f.right, f.top - 6, right, 8, { ["text-anchor"] = "end", fill = page.SOFT })
end

-- One panel; those at the left have the labels of values.
local function panel(p, c, k, box)
  local t = c.table
  local s = t.list[k]
  local own = setmetatable({ covered = setmetatable({}, { __index = function(_, name)
    return s.values[name] ~= nil or s.covered[name]
  end }) }, { __index = t })
  local f = bands.frame(p, own, c.scale, box, (k - 1) % COLUMNS ~= 0)
  bars(p, f, t, s)
  caption(p, f, t, s)
  local first, last = t.periods[1], t.periods[#t.periods]
  if first then
    p:text(f.left, f.bottom + 11, first, 8, { fill = page.SOFT })
    local room = svg.width(first, 8) + svg.width(last, 8) + 6
    if first ~= last and room <= f.right - f.left then
      p:text(f.right, f.bottom + 11, last, 8, { ["text-anchor"] = "end", fill = page.SOFT })
    end
  end
  return f.unknown
end

local function draw(c)
  local t, p, unknown = c.table, page.new(c), nil
  p:label(page.MARGIN, p.y + 20, c.unit .. ", all on one scale", p.room, page.SMALL,
    { fill = page.SOFT })
  local left = page.MARGIN + bands.room(c.scale, SIZE) + 8
  local w = (p.right - left - (COLUMNS - 1) * GAP) / COLUMNS
  local high, top = #t.list > 24 and 52 or 70, p.y + 46
  for k = 1, #t.list do
    local column, row = (k - 1) % COLUMNS, (k - 1) // COLUMNS
    local x, y = left + column * (w + GAP), top + row * (high + 38)
    unknown = panel(p, c, k, { left = x, right = x + w, top = y, bottom = y + high,
      size = SIZE }) or unknown
  end
  local below = top + ((#t.list + COLUMNS - 1) // COLUMNS) * (high + 38) - 10
  return p:finish(looks.keys(p, { bands.key(p, { unknown = unknown }, t) }, below - 6))
end

-- ========}

local MULTIPLES = util.set "title note unit value group by from to through sources"

--- multiples(result by a period | query | {{name, one of them}, ...}, {group=,
-- title=, note=, unit=, value="n", by=, from=, to= | through=}) -> chart
-- A small picture for each value of the field `group`, or for each result, all
-- on one scale; those with most come first.
function multiples.multiples(x, options)
  local o = util.options(options, MULTIPLES, "multiples")
  local t = series.read(x, o, "multiples")
  for _, s in ipairs(t.list) do s.covered = t.covered end
  local min, max = series.range(t)
  local title = o.title or "events"
  local unit = series.unit(t, o)
  return value(("multiples: %s, %d panels, %d periods"):format(title, #t.list, #t.periods),
    { table = t, title = title, note = o.note, unit = unit, id = page.id("multiples", title),
      scale = scale.of(math.min(min or 0, 0), math.max(max or 1, 0), 3, series.whole(t)),
      defaults = t.about.defaults, sources = t.about.sources, remarks = series.remarks(t),
      desc = ("%d small charts of %s on one scale, %s. Highest value: %s."):format(#t.list,
        unit, series.span(t), max and scale.text(max) or "none") }, draw)
end

return multiples
