--- Periods: years, quarters, months, ISO weeks and days as half-open bins.

local core = require "bloc.core"
local util = require "bloc.util"

local period = {}

-- For each: the first day of the bin that holds a day, the first day of the
-- next one, and the bin's name.
local kinds = {}

local function months(step, name)
  return {
    start = function(d)
      local y, m = core.split(d)
      return core.make(y, m - (m - 1) % step)
    end,
    next = function(d)
      local y, m = core.split(d)
      m = m + step
      if m > 12 then return core.make(y + 1, m - 12) end
      return core.make(y, m)
    end,
    name = name,
  }
end

kinds.year = months(12, function(d) return core.format(d):sub(1, 4) end)
kinds.quarter = months(3, function(d)
  local y, m = core.split(d)
  return ("%04d-Q%d"):format(y, (m + 2) // 3)
end)
kinds.month = months(1, function(d) return core.format(d):sub(1, 7) end)

-- ISO 8601: weeks begin on Monday, week 1 holds the first Thursday.
kinds.week = {
  start = function(d)
    local _, _, _, weekday = core.split(d)
    return d - weekday + 1
  end,
  next = function(d) return d + 7 end,
  name = function(d)
    local year = core.split(d + 3)
    local first = kinds.week.start(core.make(year, 1, 4))
    return ("%04d-W%02d"):format(year, (d - first) // 7 + 1)
  end,
}

kinds.day = {
  start = function(d) return d end,
  next = function(d) return d + 1 end,
  name = function(d) return core.format(d) end,
}

--- The kind of period called `by`; raises.
function period.kind(by)
  local k = kinds[by]
  if not k then
    util.fail("by: expected year, quarter, month, week or "
      .. "day, got '%s'", tostring(by))
  end
  return k
end

function period.is(by) return kinds[by] ~= nil end

local MOST = 4000000

--- The bins of [from, to), the first and last cut to it: {name, from, to}.
function period.bins(by, from, to)
  local k = period.kind(by)
  local list, d = {}, k.start(from)
  while d < to do
    local nxt = k.next(d)
    list[#list + 1] = { name = k.name(d), from = math.max(d, from),
      to = math.min(nxt, to) }
    if #list > MOST then util.fail("more than 4 million periods") end
    d = nxt
  end
  return list
end

return period
