--- Ends of the spells of a data set: { lo=, hi=, nom= } days, both bounds
-- included (R5). What years say becomes a partial date, never a false certainty.
-- Invariant: a value is never changed, so that its text can be kept with it.

local core = require "bloc.core"
local util = require "bloc.util"

local dates = {}
local MAX = util.MAX

local function make(lo, hi, nom) return { lo = lo, hi = hi, nom = nom } end

--- The end of what still held when the data set ended (R7).
dates.OPEN = make(MAX, MAX, MAX)

local january = setmetatable({}, { __index = function(t, y)
  local day = core.parse(("%04d-01-01"):format(y))
  t[y] = day
  return day
end })

--- The first day of a year, as a day number.
function dates.january(year) return january[year] end

local starts, ends = {}, {}

--- The start of a run of years whose first is `year`: somewhere in it.
function dates.from_year(year)
  local d = starts[year]
  if not d then
    d = make(january[year], january[year + 1] - 1, january[year])
    starts[year] = d
  end
  return d
end

--- The end of a run of years whose last is `year`: behind its first day and
-- at the latest when the next year with a code begins (`after`, the year
-- behind it where none is given); nominally with the end of the last year.
function dates.to_year(year, after)
  after = after or year + 1
  local key = year << 16 | after
  local d = ends[key]
  if not d then
    d = make(january[year] + 1, january[after], january[year + 1])
    ends[key] = d
  end
  return d
end

--- A day that is certain.
function dates.day(day) return make(day, day, day) end

--- What a text in bloc's notation says; ".." is dates.OPEN.
function dates.date(text, what)
  local lo, hi, nom, flags = util.date(text, what or "date")
  if flags & util.OPEN ~= 0 then return dates.OPEN end
  return make(lo, hi, nom)
end

--- A start that is not before `day`, an end that is not after it; such days are
-- certain where they cut.
function dates.not_before(d, day)
  if day <= d.lo then return d end
  return make(math.max(d.lo, day), math.max(d.hi, day), math.max(d.nom, day))
end

function dates.not_after(d, day)
  if day >= d.hi then return d end
  return make(math.min(d.lo, day), math.min(d.hi, day), math.min(d.nom, day))
end

--- Stored text and nominal day of a date (nil where it is the first day).
function dates.text(d)
  if d == dates.OPEN then return ".." end
  if not d.text then
    d.text = core.format(d.lo, d.hi)
    d.nominal = d.nom ~= d.lo and core.format(d.nom) or nil
  end
  return d.text, d.nominal
end

return dates
