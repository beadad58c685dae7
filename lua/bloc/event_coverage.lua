--- For which days the events that a query asks for are covered (R13): per
-- feed, subtree of types, and states.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local ask = require "bloc.ask"
local filter = require "bloc.filter"

local coverage = {}

-- {======== what a filter is limited to ========

-- The codes of the types and of the target states that a filter asks for;
-- nil: of all.
local function limits(db, f)
  local spec, types, targets = filter.compile(db, f), nil, nil
  if spec.type then
    local _, codes = told.types(db)
    types = {}
    for i, id in ipairs(spec.type) do types[i] = codes[id] end
  end
  local ids = spec.target and { table.unpack(spec.target) }
  for _, j in ipairs(spec.joins) do
    if not ids and j.side == 2 and j.blocs then
      ids = {}
      for _, bloc in ipairs(j.blocs) do
        for _, code in ipairs(ask.states(db, bloc)) do
          ids[#ids + 1] = db:_actor(code, "state")
        end
      end
    end
  end
  if ids then
    targets = {}
    for i, id in ipairs(ids) do targets[i] = db:_code(db:_whole(id) or id) end
  end
  return { types = types, targets = targets, feeds = spec.feed }
end

-- ========}

-- {======== rows of coverage ========

local function all_in(targets, states)
  if states == nil then return true end
  if targets == nil then return false end
  local listed = util.set(states)
  for _, code in ipairs(targets) do
    if not listed[code] then return false end
  end
  return true
end

local function below(code, node)
  return code == node or code:sub(1, #node + 1) == node .. "."
    or code:sub(1, #node + 1) == node .. ":"
    or (node:find ":%d+$" and code:sub(1, #node) == node)
end

-- The types of the code system that a feed's coverage is of: what PLOVER calls
-- a protest is CAMEO's in a feed that has CAMEO's codes.
local function of_system(types, node)
  local list, system = {}, node:match "^(%l+):"
  for _, t in ipairs(types) do
    if t:match "^(%l+):" == system then list[#list + 1] = t end
  end
  return list
end

-- Does a row of coverage speak for the types? One of told events without a
-- type speaks for bloc's own types, not for the codes that feeds bring.
local function fits_types(c, types, feeds)
  if feeds and not types then return c.feed ~= nil end
  if not types then return c.type == nil end
  if feeds and c.feed then types = of_system(types, c.type) end
  if #types == 0 then return false end
  for _, t in ipairs(types) do
    if c.type and not below(t, c.type) then return false end
    if not c.type and not c.feed and t:find(":", 1, true) then return false end
  end
  return true
end

local function fits_feeds(c, feeds)
  if not feeds or (not c.feed and #feeds == 0) then return true end
  for _, f in ipairs(feeds) do
    if (c.feed or 0) ~= f then return false end
  end
  return true
end

-- Does the row speak for all that the query asks for?
local function fits(q, c)
  if q._op == "&" then return fits(q._a, c) or fits(q._b, c) end
  if q._op == "|" then return fits(q._a, c) and fits(q._b, c) end
  if q._op then return fits(q._a, c) end
  local l = rawget(q, "_limits")
  if not l then
    l = limits(q.db, q._filter)
    rawset(q, "_limits", l)
  end
  return all_in(l.targets, c.states) and fits_feeds(c, l.feeds)
    and fits_types(c, l.types, l.feeds)
end

-- ========}

-- The rows of coverage of events, read once until the store changes.
local function rows_of(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.event_coverage_at ~= generation then
    local rows = write.rows(db, "SELECT type, NULL AS feed, from_day, to_day,"
      .. " states FROM coverage WHERE bloc IS NULL UNION ALL SELECT type, feed,"
      .. " from_day, to_day, NULL FROM feed_coverage")
    for _, c in ipairs(rows) do
      c.first, c.last = (core.parse(c.from_day)), (core.parse(c.to_day))
    end
    memory.event_coverage, memory.event_coverage_at = rows, generation
  end
  return memory.event_coverage
end

--- The spans of days, {first, first day out} each, for which the query's
-- events are covered; spans that meet are one.
function coverage.spans(q)
  local spans = {}
  for _, c in ipairs(rows_of(q.db)) do
    if fits(q, c) then spans[#spans + 1] = { c.first, c.last } end
  end
  table.sort(spans, function(a, b) return a[1] < b[1] end)
  local joined = {}
  for _, s in ipairs(spans) do
    local last = joined[#joined]
    if last and s[1] <= last[2] then last[2] = math.max(last[2], s[2])
    else joined[#joined + 1] = s end
  end
  return joined
end

--- Does one span hold all of [from, to)?
function coverage.holds(spans, from, to)
  for _, s in ipairs(spans) do
    if from >= s[1] and to <= s[2] then return true end
  end
  return false
end

return coverage
