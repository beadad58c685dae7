--- Which days a picture of memberships shows, and up to which day what still
-- holds is known to hold.

local core = require "bloc.core"
local util = require "bloc.util"

local span = {}
local MIN, MAX = util.MIN, util.MAX

local function year_start(day) return core.make((core.split(day)), 1, 1) end

-- The last day that any row of the bloc, or of its life, speaks of.
local function last_of(rows, lives)
  local last = MIN
  for _, r in ipairs(rows) do
    last = math.max(last, r._days[3] + 1)
    if r._days[5] < MAX then last = math.max(last, r._days[5]) end
  end
  for _, l in ipairs(lives) do
    if l[4] < MAX then last = math.max(last, l[4]) end
  end
  return last
end

local function first_of(rows, lives)
  local first = MAX
  for _, r in ipairs(rows) do first = math.min(first, r._days[1]) end
  for _, l in ipairs(lives) do
    if l[1] > MIN then first = math.min(first, l[1]) end
  end
  return first
end

-- The day at which what still holds stops being known: the end of coverage,
-- without that the last day told of, or the day of `known` before it.
local function set_horizon(p, rows, lives, what)
  p.covered_from, p.covered_to = p.db:_hull(p.bloc, 0)
  if p.covered_to == MAX then p.covered_to = nil end
  p.horizon = p.covered_to or last_of(rows, lives)
  if p.horizon == MIN then util.fail("%s: nothing is recorded of %s", what, p.code) end
  if p.when.known < MAX then p.horizon = math.min(p.horizon, p.when.known + 1) end
end

--- span.set(p, o, rows, lives, what): p.from, p.to (the days shown, as o says or
-- from the year of the first to the end of coverage), p.horizon, p.covered_from,
-- p.covered_to of p.bloc. rows: its spells. Raises where nothing is to show.
function span.set(p, o, rows, lives, what)
  p.from, p.to = util.range(o, what)
  set_horizon(p, rows, lives, what)
  if p.to == MAX then p.to = p.horizon end
  if p.from == MIN then
    local first = first_of(rows, lives)
    p.from = first < p.to and year_start(first) or p.to - 366
  end
  if p.from >= p.to then
    util.fail("%s: from %s is not before %s, where the data end", what,
      core.format(p.from), core.format(p.to))
  end
end

return span
