--- The ticks of a time axis: whole days, months or years, as close as their
-- labels allow.

local core = require "bloc.core"
local words = require "bloc.report.words"

local axis = {}

local YEARS = { 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000 }
local MONTHS = { 1, 2, 3, 6 }
local DAYS = { 1, 2, 5, 10, 20, 30 }

-- The first step of a list that leaves `room` pixels for a label.
local function fitting(steps, pixels, room)
  for _, s in ipairs(steps) do
    if s * pixels >= room then return s end
  end
end

local function each_day(from, to, step)
  local list = {}
  for d = from, to, step do
    list[#list + 1] = { d, words.date(core.format(d)) }
  end
  return list
end

-- Every `step` months, counted from January of year 0.
local function each_month(from, to, step)
  local list, y, m = {}, core.split(from)
  local n = (y * 12 + m - 1) // step * step
  while true do
    y, m = n // 12, n % 12 + 1
    if y > 9999 or y >= 1 and core.make(y, m, 1) > to then return list end
    if y >= 1 and core.make(y, m, 1) >= from then
      local text = step >= 12 and tostring(y)
        or words.date(core.format(core.make(y, m, 1))):sub(3)
      list[#list + 1] = { core.make(y, m, 1), text }
    end
    n = n + step
  end
end

--- axis.ticks(from, to, pixels) -> list of { day, label } for days [from, to]
-- on an axis so many pixels long.
function axis.ticks(from, to, pixels)
  local day = pixels / (to - from)
  local days = fitting(DAYS, day, 66)
  if days and to - from <= 62 then return each_day(from, to, days) end
  local months = fitting(MONTHS, day * 30.4, 56)
  return each_month(from, to, months
    or 12 * (fitting(YEARS, day * 365.25, 40) or 2000))
end

return axis
