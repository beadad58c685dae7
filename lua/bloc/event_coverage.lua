--- For which days the events that a query asks for are covered (R13): per
-- feed, subtree of types, and states.
--
-- Spans of days are lists of {first, first day out}, in order, apart from
-- each other. A query is covered on the days on which one source of events
-- (those told, or a feed) has all that it asks for: all of its types, and, of
-- a source that has some states only, no others. Where it names feeds, that
-- must be so of each of them.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local ask = require "bloc.ask"
local filter = require "bloc.filter"

local coverage = {}

local MOST_WHOLES = 5 -- over which a part of a part is followed (names.h)

-- {======== spans ========

-- Days that are in any of the spans of a list.
local function union(list)
  table.sort(list, function(a, b) return a[1] < b[1] end)
  local joined = {}
  for _, s in ipairs(list) do
    local last = joined[#joined]
    if last and s[1] <= last[2] then last[2] = math.max(last[2], s[2])
    elseif s[1] < s[2] then joined[#joined + 1] = { s[1], s[2] } end
  end
  return joined
end

-- Days that are in both.
local function meet(a, b)
  local list = {}
  for _, s in ipairs(a) do
    for _, t in ipairs(b) do
      list[#list + 1] = { math.max(s[1], t[1]), math.min(s[2], t[2]) }
    end
  end
  return union(list)
end

-- ========}

-- {======== what a filter is limited to ========

local function type_codes(db, f, spec)
  if not spec.type then return nil end
  local _, codes = told.types(db)
  local types = {}
  for i, id in ipairs(spec.type) do types[i] = codes[id] end
  if #types > 0 then return types end
  for i, text in ipairs(util.list(f.type)) do types[i] = tostring(text) end
  return types -- of which there is no event yet
end

local function bloc_states(db, blocs)
  local list = {}
  for _, bloc in ipairs(blocs) do
    for _, code in ipairs(ask.states(db, bloc)) do list[#list + 1] = code end
  end
  return list
end

-- What a part is part of, and that in turn.
local function state_of(db, id)
  for _ = 1, MOST_WHOLES do
    local whole = db:_whole(id)
    if not whole then break end
    id = whole
  end
  return id
end

local function state_codes(db, ids)
  local list = {}
  for i, id in ipairs(ids) do list[i] = db:_code(state_of(db, id)) end
  return list
end

-- The codes of types (nil: all), the lists of states of one of which its
-- events are (of targets apart), and the feeds.
local function limits(db, f)
  local spec = filter.compile(db, f)
  local l = { types = type_codes(db, f, spec), sides = {}, targets = {},
    feeds = spec.feed, rev = spec.rev }
  for _, k in ipairs { "actor", "target", "involves" } do
    if spec[k] then
      l.sides[#l.sides + 1] = state_codes(db, spec[k])
      if k == "target" then l.targets[1] = l.sides[#l.sides] end
    end
  end
  for _, j in ipairs(spec.joins) do
    if j.blocs then
      local list = bloc_states(db, j.blocs)
      l.sides[#l.sides + 1] = list
      if j.side == 2 then l.targets[#l.targets + 1] = list end
    end
  end
  return l
end

-- Those of a query's own filter, until the store changes.
local function limits_of(q)
  local generation = q.db:_generation()
  if rawget(q, "_limits_at") ~= generation then
    rawset(q, "_limits", limits(q.db, q._filter))
    rawset(q, "_limits_at", generation)
  end
  return q._limits
end

-- ========}

-- {======== claims of coverage: rows of one type and the same states ========

local function within(list, states)
  for _, code in ipairs(list) do
    if not states[code] then return false end
  end
  return true
end

-- Told events are of the state that they happen to, a feed's of both sides.
local function fits_states(c, l)
  if c.states == nil then return true end
  for _, list in ipairs(c.feed and l.sides or l.targets) do
    if within(list, c.states) then return true end
  end
  return false
end

local function below(code, node)
  return code == node or code:sub(1, #node + 1) == node .. "."
    or code:sub(1, #node + 1) == node .. ":"
    or (node:find ":%d+$" and code:sub(1, #node) == node)
end

-- Does a claim speak for a type? One of told events without a type speaks for
-- bloc's own types, not for the codes that feeds bring; CAMEO as a whole is
-- also PLOVER as a whole.
local function fits_type(c, t)
  if not c.type then return not t:find(":", 1, true) end
  return below(t, c.type) or c.type == "cameo" and t:find "^plover:" ~= nil
end

local function system_of(code) return code:match "^(%l+):" or "" end

-- The types of the code systems that a feed has: what PLOVER calls a protest
-- is CAMEO's in a feed that has CAMEO's codes.
local function of_systems(types, claims)
  local has, list = {}, {}
  for _, c in ipairs(claims) do
    has[system_of(c.type)], has[c.type] = true, true -- "unga" is all of unga:
    if c.type == "cameo" then has.plover = true end
  end
  for _, t in ipairs(types) do
    if has[system_of(t)] then list[#list + 1] = t end
  end
  return list
end

-- The days of a claim, as recorded by a revision.
local function days_of(c, rev)
  if c.days and rev >= c.newest then return c.days end
  local list = {}
  for _, r in ipairs(c.rows) do
    if r.rev <= rev then list[#list + 1] = { r.first, r.last } end
  end
  return union(list)
end

-- The days for which the claims that pass a test speak.
local function days_where(claims, rev, test, x)
  local list = {}
  for _, c in ipairs(claims) do
    for _, span in ipairs(test(c, x) and days_of(c, rev) or {}) do list[#list + 1] = span end
  end
  return union(list)
end

local function any() return true end
local function of_all_types(c) return c.type == nil end

-- The days on which a source, by its claims, has all that a filter asks for.
-- alone: nothing but this source is asked.
local function source_days(all, l, alone)
  local claims, types = {}, l.types
  for _, c in ipairs(all) do
    if fits_states(c, l) then claims[#claims + 1] = c end
  end
  local feed = claims[1] and claims[1].feed
  if not types then
    return days_where(claims, l.rev, feed and alone and any or of_all_types)
  end
  if feed and alone then types = of_systems(types, all) end
  local days
  for _, t in ipairs(types) do
    local some = days_where(claims, l.rev, fits_type, t)
    days = days and meet(days, some) or some
    if #days == 0 then break end
  end
  return days or {}
end

-- Rows of coverage as claims by source (0: told).
local function claims_of(rows)
  local by_source, by_key = { [0] = {} }, {}
  for _, r in ipairs(rows) do
    r.first, r.last = (core.parse(r.from_day)), (core.parse(r.to_day))
    local source = r.feed or 0
    local key = ("%d\31%s\31%s"):format(source, r.type or "", r.states or "")
    local c = by_key[key]
    if not c then
      c = { type = r.type, feed = r.feed, rows = {},
        states = r.states and util.set(r.states) }
      by_key[key], by_source[source] = c, by_source[source] or {}
      table.insert(by_source[source], c)
    end
    table.insert(c.rows, r)
    c.newest = math.max(c.newest or 0, r.rev)
  end
  for _, c in pairs(by_key) do c.days = days_of(c, c.newest) end
  return by_source
end

-- Those of the store, read once until it changes.
local function sources_of(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.event_coverage_at ~= generation then
    memory.event_coverage = claims_of(write.rows(db, "SELECT rev, type,"
      .. " NULL AS feed, from_day, to_day, states FROM coverage WHERE bloc IS NULL"
      .. " UNION ALL SELECT rev, type, feed, from_day, to_day, states"
      .. " FROM feed_coverage"))
    memory.event_coverage_at = generation
  end
  return memory.event_coverage
end

local function filter_days(q)
  local l, sources = limits_of(q), sources_of(q.db)
  if l.feeds then
    local days
    for _, f in ipairs(l.feeds) do
      local some = source_days(sources[f] or {}, l, true)
      days = days and meet(days, some) or some
    end
    return days or {}
  end
  local list = {}
  for _, claims in pairs(sources) do
    for _, s in ipairs(source_days(claims, l, false)) do list[#list + 1] = s end
  end
  return union(list)
end

-- ========}

--- The spans of days for which the query's events are covered.
function coverage.spans(q)
  if not q._op then return filter_days(q) end
  local a = coverage.spans(q._a)
  if q._op == "-" then return a end
  local b = coverage.spans(q._b)
  if q._op == "|" then return meet(a, b) end
  table.move(b, 1, #b, #a + 1, a)
  return union(a)
end

--- Does one span hold all of [from, to)?
function coverage.holds(spans, from, to)
  for _, s in ipairs(spans) do
    if from >= s[1] and to <= s[2] then return true end
  end
  return false
end

return coverage
