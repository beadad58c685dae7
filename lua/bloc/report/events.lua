--- Events in reports: in an order that does not depend on how they came in,
-- with their sources and the membership of the parties on the day.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local inline = require "bloc.report.inline"
local words = require "bloc.report.words"

local events = {}
local AT_ONCE = 500 -- events whose sources are looked up together

-- {======== order ========

local KEY = { "date", "type", "actor", "target", "bloc", "place", "text", "id" }

-- Told events have ids of their own store, which say nothing: left out.
local function key_of(e)
  local parts = {}
  for i, k in ipairs(KEY) do
    parts[i] = (k ~= "id" or not e.event) and e[k] or ""
  end
  return table.concat(parts, "\31")
end

local function sorted(list)
  if #list < 2 then return list end
  local keys = {}
  for _, e in ipairs(list) do keys[e] = key_of(e) end
  table.sort(list, function(a, b)
    if keys[a] ~= keys[b] then return keys[a] < keys[b] end
    return rawequal(a, b) == false and (a._row or 0) < (b._row or 0)
  end)
  return list
end

--- events.each(query) -> iterator over its events in day order, those of one
-- day in the order of what they say. Holds the events of one day.
function events.each(q)
  local next_event = q:each()
  local list, at, ahead = {}, 0, next_event()
  return function()
    at = at + 1
    if not list[at] and ahead then
      local day = ahead._nom
      list, at = {}, 1
      while ahead and ahead._nom == day do
        list[#list + 1] = ahead
        ahead = next_event()
      end
      sorted(list)
    end
    return list[at]
  end
end

-- ========}

-- {======== sources ========

--- Ids of the sources of some events, by event.
function events.sources(db, list)
  local by_event, ids = {}, {}
  for _, e in ipairs(list) do
    by_event[e] = {}
    if e.event then ids[#ids + 1] = ("%d"):format(e.event)
    elseif e._source then by_event[e][1] = e._source end
  end
  local by_id = {}
  for from = 1, #ids, AT_ONCE do
    for _, r in ipairs(write.rows(db, "SELECT event, source FROM told_source WHERE event IN ("
      .. table.concat(ids, ",", from, math.min(#ids, from + AT_ONCE - 1)) .. ") ORDER BY id")) do
      by_id[r.event] = by_id[r.event] or {}
      table.insert(by_id[r.event], r.source)
    end
  end
  for _, e in ipairs(list) do
    if e.event then by_event[e] = by_id[e.event] or {} end
  end
  return by_event
end

--- events.batches(query) -> iterator over event, ids of its sources, in the
-- order of events.each; sources are looked up for many events together.
function events.batches(db, q)
  local next_event, list, at, ids = events.each(q), {}, 0, {}
  return function()
    at = at + 1
    if not list[at] then
      list, at = {}, 1
      for e in next_event do
        list[#list + 1] = e
        if #list == AT_ONCE then break end
      end
      ids = events.sources(db, list)
    end
    if list[at] then return list[at], ids[list[at]] end
  end
end

-- ========}

-- {======== words ========

local ROOTS = util.set "membership sanctions diplomacy treaty security"

--- The type of an event for a person: "sanctions: imposed", "coup attempt".
function events.type(e)
  local root, rest = e.type:match "^(%a+)%.(.+)$"
  local text = root and ROOTS[root] and root .. ": " .. rest or e.type
  return inline.clean((text:gsub("_", " ")))
end

-- The status of a state in a bloc on the day of an event: one, or those of
-- its first and last day where they differ.
local function status_on(c, state, bloc, e)
  local first
  for _, day in ipairs { e._lo, e._hi } do
    c.when.at = core.format(day)
    local s = c.db:status(state, bloc, c.when)
    local text = s and tostring(s) or "not covered"
    if first and first ~= text then return first .. ", later " .. text end
    first = text
  end
  return first
end

-- Is it the code of a state? Blocs and armies act too.
local function is_state(c, code)
  if c.is_state[code] == nil then
    local id = c.db:_actor(code, "actor")
    c.is_state[code] = id ~= nil and c.db:_kind(id) == "state"
  end
  return c.is_state[code]
end

--- What the parties of an event were in a bloc (c.bloc; nil: the event's own)
-- on its day: "MLI member +suspended", with its bloc behind it where each event
-- has its own; "" where no party is a state.
-- c: db, bloc, when (known, position, recorded), is_state (an empty table).
function events.membership(c, e)
  local bloc, list = c.bloc or e.bloc, {}
  if not bloc then return "" end
  local actor, target = e.actor_state, e.target_state
  if actor and is_state(c, actor) then
    list[1] = actor .. " " .. status_on(c, actor, bloc, e)
  end
  if target and target ~= actor and is_state(c, target) then
    list[#list + 1] = target .. " " .. status_on(c, target, bloc, e)
  end
  if #list == 0 then return "" end
  return table.concat(list, "; ") .. (c.bloc and "" or " (" .. bloc .. ")")
end

--- The first and last day of an event with a partial date, for data.
function events.dates(e)
  return { date = e.date, date_earliest = e.date_earliest, date_latest = e.date_latest,
    precision = words.precision { from = e.date } }
end

-- ========}

return events
