--- The frame of a picture over days: the axis of time below, labels of single
-- days above, hatching where nothing is covered.

local core = require "bloc.core"
local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local axis = require "bloc.chart.axis"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local words = require "bloc.report.words"

local days = {}

--- days.levels(items, x, left, right [, most]) -> how many lines of labels:
-- items {day=, text=} in order get start (of the text) and level, so that none
-- overlaps another or leaves [left, right]. most: with more lines than that
-- the item stays without a level.
function days.levels(items, x, left, right, most)
  local ends = {}
  for _, item in ipairs(items) do
    item.text = svg.fit(item.text, page.SMALL, (right - left) / 2)
    local w = svg.width(item.text, page.SMALL)
    local from = math.max(left, math.min(x(item.day) - w / 2, right - w))
    local level = 1
    while ends[level] and ends[level] > from - 8 do level = level + 1 end
    if not most or level <= most then
      ends[level], item.level, item.start = from + w, level, from
    end
  end
  return #ends
end

--- days.frame(p, f, from, to) -> f: gives it x(day) between f.left and f.right,
-- and draws the axis of time over the height from f.top to f.bottom.
function days.frame(p, f, from, to)
  local scale = (f.right - f.left) / (to - from)
  function f.x(day) return f.left + (math.max(from, math.min(to, day)) - from) * scale end
  for _, t in ipairs(axis.ticks(from, to, f.right - f.left)) do
    local x, half = f.x(t[1]), svg.width(t[2], page.SMALL) / 2
    p:add(looks.stroke(x, f.top, x, f.bottom, { stroke = "#dddddd" }))
    if x - half >= 2 and x + half <= p.width - 2 then
      p:text(x, f.bottom + 13, t[2], page.SMALL, { ["text-anchor"] = "middle",
        fill = page.SOFT })
    end
  end
  return f
end

--- days.uncovered(p, f, from, to): hatches the days [from, to) of the frame.
function days.uncovered(p, f, from, to)
  local a, b = f.x(from), f.x(to)
  if b <= a then return end
  f.unknown = true
  p:add(svg.group(("%s to %s: not covered"):format(words.date(util.text(from) or ".."),
    words.date(core.format(to - 1))), { looks.rect(a, f.top, b - a, f.bottom - f.top,
      { fill = looks.unknown(p) }) }))
end

return days
