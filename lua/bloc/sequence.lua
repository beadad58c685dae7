--- Events in relation to events: around (a window join) and match (an
-- ordered pattern, per state).

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local event = require "bloc.event"

local methods = core.methods

local function days_option(v, what, otherwise)
  if v == nil then return otherwise end
  if math.type(v) ~= "integer" or v < 0 then
    util.fail("%s: expected days, an integer from 0, got %s", what,
      tostring(v))
  end
  return v
end

local function sort_by_day(rows)
  table.sort(rows, function(a, b)
    if a._nom ~= b._nom then return a._nom < b._nom end
    return a.event < b.event
  end)
end

-- Rows of a query by the state of a side, each list in day order.
local function by_state(q, side)
  local lists = {}
  for row in q:each() do
    local key = row[side]
    if key then
      lists[key] = lists[key] or {}
      table.insert(lists[key], row)
    end
  end
  for _, l in pairs(lists) do sort_by_day(l) end
  return lists
end

-- {======== around ========

local function copy(row)
  local t = {}
  for k, v in pairs(row) do t[k] = v end
  return t
end

local function with_offset(out, row, anchor, prevailing)
  local r = copy(row)
  r.offset, r.prevailing = row._nom - anchor._nom, prevailing
  out[#out + 1] = r
end

-- Appends the events of the window, after the last one before it if wanted.
local function window(out, anchor, rows, before, after, prevailing)
  local last
  for _, row in ipairs(rows) do
    if row.event ~= anchor.event and row._nom < anchor._nom - before then
      last = row
    end
  end
  if last and prevailing then with_offset(out, last, anchor, true) end
  for _, row in ipairs(rows) do
    local offset = row._nom - anchor._nom
    if row.event ~= anchor.event and offset >= -before and offset <= after then
      with_offset(out, row, anchor)
    end
  end
end

--- db:around(events, filter, {before=, after=, prevailing=}) -> result
-- For each event of the query (the anchors), the events of the filter with
-- the same target state from `before` days before to `after` days after it,
-- both ends included: event fields, offset (signed days), anchor_date, state.
-- prevailing=true adds the last one before the window. Days by nominal day.
function methods.around(db, events, f, options)
  local o = util.options(options, util.set "before after prevailing", "around")
  if not event.is_query(events) then
    util.fail("around: expected a query of db:events, got %s", type(events))
  end
  if o.before == nil and o.after == nil then
    util.fail "around: give 'before' or 'after', in days"
  end
  local before = days_option(o.before, "around: before", 0)
  local after = days_option(o.after, "around: after", 0)
  local lists = by_state(event.is_query(f) and f or db:events(f), "target_state")
  local rows = {}
  for anchor in events:each() do
    local first = #rows + 1
    window(rows, anchor, lists[anchor.target_state] or {}, before, after,
      o.prevailing)
    for i = first, #rows do
      rows[i].anchor, rows[i].anchor_date = anchor.event, anchor.date
      rows[i].state = anchor.target_state
    end
  end
  return result.new(rows, { db = db, title = "around", columns =
    { "state", "anchor_date", "date", "type", "actor", "offset" } })
end

-- ========}

-- {======== match ========

local SIDE = { target = "target_state", actor = "actor_state", bloc = "bloc" }
local STEP_ONLY = util.set "as max_gap"
local SHARED = { "known", "position", "recorded", "from", "to", "through" }
local MATCH = util.set [[by within partial all known position recorded from to
  through]]

local function is_used(chain, row)
  for _, x in ipairs(chain) do
    if x.event == row.event then return true end
  end
  return false
end

-- The chain of events, from step `k` on, that goes furthest; among those the
-- earliest event at each step. `reach` remembers how far a chain got from an
-- event at a step, so that no failing way is walked twice.
local function extend(m, k, chain)
  local best = { table.unpack(chain) }
  if k > #m.steps then return best end
  local previous, start = chain[k - 1], chain[1]
  m.reach[k] = m.reach[k] or {}
  local reach = m.reach[k]
  for _, row in ipairs(m.lists[k]) do
    local gap = row._nom - previous._nom
    if m.steps[k].max_gap and gap > m.steps[k].max_gap then break end
    if m.within and row._nom - start._nom > m.within then break end
    if gap >= 0 and (reach[row.event] or math.huge) > #best
      and not m.taken[row.event] and not is_used(chain, row) then
      chain[k] = row
      local found = extend(m, k + 1, chain)
      chain[k] = nil
      reach[row.event] = #found
      if #found > #best then best = found end
      if #best == #m.steps then return best end
    end
  end
  return best
end

local function match_row(key, side, steps, chain)
  local row = { key = key, reached = #chain, days = {}, tie = {}, events = {} }
  row[side == "bloc" and "bloc" or "state"] = key
  for k, e in ipairs(chain) do
    local name = steps[k].as
    row[name] = e.date
    row.days[name] = e._nom - chain[1]._nom
    row.events[k] = e.event
    row["days." .. name] = row.days[name]
    if k > 1 and e._nom == chain[k - 1]._nom then row.tie[name] = true end
  end
  return row
end

-- The chains of one key: the best one, or with `all` every one that shares
-- no event with an earlier one.
local function chains_of(steps, lists, o)
  local found, taken = {}, {}
  for _, start in ipairs(lists[1]) do
    if not taken[start.event] then
      local chain = extend({ steps = steps, lists = lists, within = o.within,
        taken = taken, reach = {} }, 2, { start })
      if o.all then
        if #chain == #steps or o.partial then
          found[#found + 1] = chain
          for _, e in ipairs(chain) do taken[e.event] = true end
        end
      elseif not found[1] or #chain > #found[1] then
        found[1] = chain
      end
      if not o.all and #found[1] == #steps then break end
    end
  end
  return found
end

local function read_steps(db, o, side)
  local steps, lists = {}, {}
  for k, s in ipairs(o) do
    if type(s) ~= "table" then
      util.fail("match: step %d: expected {as=, type=, ...}", k)
    end
    local f = {}
    for name, v in pairs(s) do
      if not STEP_ONLY[name] then f[name] = v end
    end
    for _, name in ipairs(SHARED) do
      if f[name] == nil then f[name] = o[name] end
    end
    steps[k] = { as = s.as or s.type or "step" .. k,
      max_gap = days_option(s.max_gap, "match: max_gap") }
    lists[k] = by_state(db:events(f), side)
  end
  if #steps == 0 then util.fail("match: no steps") end
  return steps, lists
end

local function check_match(o)
  if type(o) ~= "table" then
    util.fail("match: expected {by=, within=, {as=, type=}, ...}")
  end
  for k in pairs(o) do
    if type(k) ~= "number" and not MATCH[k] then
      util.fail("match: unknown option '%s'%s", tostring(k), util.hint(k, MATCH))
    end
  end
  if not SIDE[o.by or "target"] then
    util.fail("match: by: expected target, actor or bloc")
  end
end

--- db:match{by="target", within=, partial=, all=, {as=, type=, max_gap=, ...},
-- ...} -> result by key
-- An ordered pattern per state (or bloc): each step is another event on the
-- same day or later. max_gap counts from the step before, within from the
-- first; inclusive, in days. from, to, through, known hold for every step.
-- Rows: state, reached (steps), NAME (its date),
-- days.NAME (from the first), tie.NAME (on the day of the step before).
-- partial=true also returns how far the others got, all=true every match.
function methods.match(db, o)
  check_match(o)
  local side = SIDE[o.by or "target"]
  days_option(o.within, "match: within")
  local steps, lists = read_steps(db, o, side)
  local rows, columns = {}, { side == "bloc" and "bloc" or "state", "reached" }
  for _, key in ipairs(util.keys(lists[1])) do
    local own = {}
    for k = 1, #steps do own[k] = lists[k][key] or {} end
    for _, chain in ipairs(chains_of(steps, own, o)) do
      if #chain == #steps or o.partial then
        rows[#rows + 1] = match_row(key, side, steps, chain)
      end
    end
  end
  for _, s in ipairs(steps) do columns[#columns + 1] = s.as end
  for k = 2, #steps do columns[#columns + 1] = "days." .. steps[k].as end
  return result.new(rows, { db = db, key = columns[1], title = "match",
    columns = columns })
end

-- ========}
