--- Values by period, as bars, lines and small multiples draw them: one or more
-- series over the same periods. A period has a value (0 is one), none though
-- it is covered (a mean of nothing), or is not covered.

local core = require "bloc.core"
local util = require "bloc.util"
local period = require "bloc.period"
local given = require "bloc.chart.given"
local words = require "bloc.report.words"

local series = {}

-- {======== periods ========

-- Patterns of the names of periods, what they are, and their first day.
local KINDS = {
  { "^%d%d%d%d$", "year", function(t) return core.make(tonumber(t), 1, 1) end },
  { "^%d%d%d%d%-%d%d$", "month", function(t)
    return core.make(tonumber(t:sub(1, 4)), tonumber(t:sub(6)), 1)
  end },
  { "^%d%d%d%d%-Q%d$", "quarter", function(t)
    return core.make(tonumber(t:sub(1, 4)), 3 * tonumber(t:sub(7)) - 2, 1)
  end },
  { "^%d%d%d%d%-W%d%d$", "week", function(t)
    local first = period.kind "week".start(core.make(tonumber(t:sub(1, 4)), 1, 4))
    return first + 7 * (tonumber(t:sub(7)) - 1)
  end },
  { "^%d%d%d%d%-%d%d%-%d%d$", "day", function(t) return (core.parse(t)) end },
}

local function kind_of(names)
  for _, k in ipairs(KINDS) do
    local all = #names > 0
    for _, t in ipairs(names) do all = all and t:find(k[1]) ~= nil end
    if all then return k end
  end
end

local MOST = 20000 -- periods of one picture

-- All periods from the first to the last, those without a row too; nil: the
-- names are no periods that bloc knows.
local function filled(names)
  local k = kind_of(names)
  local ok, from = pcall(function() return k and k[3](names[1]) end)
  local done, last = pcall(function() return k and k[3](names[#names]) end)
  if not k or not ok or not done or not from or not last then return nil end
  local list, step, day = {}, period.kind(k[2]), from
  while day <= last do
    list[#list + 1] = step.name(day)
    if #list > MOST then util.fail("more than %d periods do not fit in a picture", MOST) end
    day = step.next(day)
  end
  return list, k[2]
end

--- Sorts t.periods, fills those that are left out, and names their kind.
function series.order(t)
  table.sort(t.periods)
  if #t.periods > MOST then util.fail("more than %d periods do not fit in a picture", MOST) end
  local list, kind = filled(t.periods)
  t.missing = list and #list > #t.periods
  t.periods, t.kind = list or t.periods, kind
end

-- ========}

-- {======== reading ========

local function add(t, s, row, value)
  local p = row.period
  if p == "unplaced" then
    t.unplaced = t.unplaced + (row.n or 0)
    return
  end
  if not t.seen[p] then
    t.seen[p] = true
    t.periods[#t.periods + 1] = p
  end
  local v = row[value]
  if v ~= nil and type(v) ~= "number" then
    util.fail("%s: '%s' of %s is a %s, expected a number", t.what, value, p, type(v))
  end
  if v then s.values[p] = v end
  if row.at_least and row.at_least > 0 and v == nil then s.least[p] = row.at_least end
  if v or row.n or row.roll_calls then t.covered[p] = true end
end

local function new_series(t, name)
  local s = { name = name, values = {}, least = {}, total = 0 }
  t.list[#t.list + 1] = s
  return s
end

local function check_row(t, row, value)
  if type(row.period) ~= "string" then
    util.fail("%s: expected rows by a period, as of q:count{by='month'}", t.what)
  end
  t.fields = t.fields or row[value] ~= nil
end

-- The rows of one result, as one series or one for each value of a field.
local function read_rows(t, rows, name, value, group)
  local by_name, single = {}, not group and new_series(t, name)
  local named = given.namer(rows, group)
  for row in given.each(rows) do
    check_row(t, row, value)
    local s = single
    if not s then
      local g = row[group]
      if g == nil then g = "(none)" end
      s = by_name[g] or new_series(t, named(g))
      by_name[g] = s
    end
    add(t, s, row, value)
  end
end

-- Of groups, those with most come first.
local function sort_groups(t)
  for _, s in ipairs(t.list) do
    for _, p in ipairs(t.periods) do s.total = s.total + math.abs(s.values[p] or 0) end
  end
  table.sort(t.list, function(a, b)
    return a.total > b.total or a.total == b.total and a.name < b.name
  end)
end

-- Is it a list of {name, result or query}?
local function is_list(x)
  return type(x) == "table" and getmetatable(x) == nil and type(x[1]) == "table"
    and type(x[1][1]) == "string" and x[1].period == nil
end

local function check_list(x, what)
  for i, s in ipairs(x) do
    if type(s) ~= "table" or type(s[1]) ~= "string" or s[2] == nil then
      util.fail("%s: %d: expected {name, a result by year, month ...}", what, i)
    end
  end
end

--- series.read(x, o, what) -> { periods, kind, list = {{name, values, least}},
-- covered, unplaced, missing, about }. x: a result by a period, a query (o.by
-- ...), or a list of {name, one of them}; o.value the field (default "n"),
-- o.group the field of which each value is a series.
function series.read(x, o, what)
  local t = { periods = {}, list = {}, covered = {}, seen = {}, unplaced = 0, what = what }
  local value, several = o.value or "n", is_list(x)
  if several then check_list(x, what) end
  for i, s in ipairs(several and x or { { "", x } }) do
    t.what = several and ("%s: %d"):format(what, i) or what
    local rows, about = given.rows(s[2], o, t.what)
    if i == 1 then t.about = about end
    read_rows(t, rows, s[1], value, not several and o.group)
  end
  if #t.periods > 0 and not t.fields and value ~= "n" then
    util.fail("%s: no row has a field '%s'", what, value)
  end
  series.order(t)
  if o.group and not several then sort_groups(t) end
  return t
end

-- ========}

-- {======== words ========

--- Least and greatest of all values; nil: there are none.
function series.range(t)
  local min, max
  for _, s in ipairs(t.list) do
    for _, v in pairs(s.values) do min, max = math.min(min or v, v), math.max(max or v, v) end
  end
  return min, max
end

--- Are all values whole numbers?
function series.whole(t)
  for _, s in ipairs(t.list) do
    for _, v in pairs(s.values) do
      if math.floor(v) ~= v then return false end
    end
  end
  return true
end

--- What the axis of values is called: "events per year".
function series.unit(t, o)
  if o.unit then return o.unit end
  local what = (o.value or "n") == "n" and "events" or o.value:gsub("_", " ")
  return t.kind and what .. " per " .. t.kind or what
end

--- The runs of periods that are not covered: {first, last} by number.
function series.gaps(t)
  local runs = {}
  for i, p in ipairs(t.periods) do
    if not t.covered[p] then
      local last = runs[#runs]
      if last and last[2] == i - 1 then last[2] = i else runs[#runs + 1] = { i, i } end
    end
  end
  return runs
end

--- Remarks for below the picture.
function series.remarks(t)
  local list = given.remarks(t.about)
  if t.unplaced > 0 then
    list[#list + 1] = ("%s not drawn: dated more coarsely than the period."):format(
      words.count(t.unplaced, "event"))
  end
  return list
end

--- "2015 to 2024" and what is not covered, for a description.
function series.span(t)
  if #t.periods == 0 then return "no rows" end
  local gaps, text = {}, t.periods[1] .. " to " .. t.periods[#t.periods]
  for i, g in ipairs(series.gaps(t)) do
    local a, b = t.periods[g[1]], t.periods[g[2]]
    gaps[i] = a == b and a or a .. " to " .. b
  end
  return #gaps > 0 and text .. "; not covered: " .. table.concat(gaps, ", ") or text
end

-- ========}

return series
