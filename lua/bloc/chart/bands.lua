--- The frame of a chart by periods: a band for each period from left to right,
-- values from bottom to top, hatching where nothing is covered.

local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local series = require "bloc.chart.series"

local bands = {}
local GRID, AXIS = "#d8d8d8", "#333333"

-- {======== periods ========

local YEARS = { 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000 }
local STEPS = { year = YEARS, quarter = { 1, 2, 4, 8, 20, 40, 80, 200, 400 },
  month = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400 } }

-- The number of a period, of which the multiples of a step are labelled.
local function number_of(t, i)
  local y, rest = t.periods[i]:match "^(%d%d%d%d)%-?Q?(%d*)$"
  if t.kind == "year" then return tonumber(t.periods[i]) end
  if t.kind == "quarter" then return y * 4 + rest - 1 end
  if t.kind == "month" then return y * 12 + rest - 1 end
  return i - 1
end

-- How many bands a label takes.
local function every(t, wide, size)
  local widest = 0
  for _, p in ipairs(t.periods) do widest = math.max(widest, svg.width(p, size)) end
  local need = (widest + 8) / wide
  for _, step in ipairs(STEPS[t.kind] or {}) do
    if step >= need then return step end
  end
  return math.max(1, math.ceil(need))
end

--- bands.labels(p, f, t, y, size): the names of the periods, as many as fit
-- apart and in the frame.
function bands.labels(p, f, t, y, size)
  if #t.periods == 0 then return end
  local step = every(t, f.wide, size)
  for i, name in ipairs(t.periods) do
    local half = svg.width(name, size) / 2
    local x = f.left + (i - 0.5) * f.wide
    if number_of(t, i) % step == 0 and x - half >= 2
      and x + half <= p.width - 2 then
      p:text(x, y, name, size, { ["text-anchor"] = "middle", fill = page.SOFT })
    end
  end
end

local function uncovered(p, f, t)
  for _, g in ipairs(series.gaps(t)) do
    local a, b = t.periods[g[1]], t.periods[g[2]]
    p:add(svg.group((a == b and a or a .. " to " .. b) .. ", not covered", {
      looks.rect(f.left + (g[1] - 1) * f.wide, f.top, (g[2] - g[1] + 1) * f.wide,
        f.bottom - f.top, { fill = looks.unknown(p) }) }))
    f.unknown = true
  end
end

-- ========}

-- {======== values ========

--- bands.room(s) -> pixels that the labels of a scale take.
function bands.room(s, size)
  local widest = 0
  for _, k in ipairs(s.ticks) do widest = math.max(widest, svg.width(k[2], size)) end
  return widest
end

--- bands.frame(p, t, s, box [, quiet]) -> box: draws the frame and gives it x(i),
-- the middle of band i, wide, y(value). box: left, right, top, bottom, size
-- (of the font); quiet: no labels of values.
function bands.frame(p, t, s, f, quiet)
  local size = f.size or page.SMALL
  f.wide = (f.right - f.left) / math.max(1, #t.periods)
  function f.x(i) return f.left + (i - 0.5) * f.wide end
  function f.y(v) return f.bottom - (f.bottom - f.top) * (v - s.from) / (s.to - s.from) end
  uncovered(p, f, t)
  for _, k in ipairs(s.ticks) do
    local y = f.y(k[1])
    p:add(looks.stroke(f.left, y, f.right, y, { stroke = k[1] == 0 and AXIS or GRID }))
    if not quiet then
      p:text(f.left - 6, y + size * 0.36, k[2], size, { ["text-anchor"] = "end",
        fill = page.SOFT })
    end
  end
  if #t.periods == 0 then
    p:label((f.left + f.right) / 2, (f.top + f.bottom) / 2, "no rows", f.right - f.left, 11,
      { ["text-anchor"] = "middle", fill = page.SOFT })
  end
  return f
end

--- The entry of the legend for what is not covered; nil: all is.
function bands.key(p, f, t)
  if not f.unknown then return nil end
  return { t.missing and "not covered, or no row" or "not covered: not known, which is not 0",
    looks.sample(looks.unknown(p)) }
end

-- ========}

return bands
