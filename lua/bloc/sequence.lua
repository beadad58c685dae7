--- Events in relation to events: around (a window join) and match (an
-- ordered pattern, per state). C finds them; rows are made when looked at.

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
  return math.min(v, 400000000)
end

-- {======== around ========

local function row_of_window(db, w, i)
  local anchor, number, offset, prevailing = w:get(i)
  local row, at = event.row(db, number), event.row(db, anchor)
  row.offset, row.prevailing = offset, prevailing or nil
  row.anchor, row.anchor_date = rawget(at, "event") or at.id, at.date
  row.state = at.target_state
  return row
end

--- db:around(events, filter, {before=, after=, prevailing=, count=}) -> result
-- For each event of the query (the anchors), the events of the filter with
-- the same target state from `before` days before to `after` days after it,
-- both ends included: event fields, offset (signed days), anchor_date, state.
-- prevailing=true adds the last one before the window. Days by nominal day.
-- count=true answers a number instead: how many of the events have another in
-- their window.
function methods.around(db, events, f, options)
  local o = util.options(options, util.set "before after prevailing count", "around")
  if not event.is_query(events) then
    util.fail("around: expected a query of db:events, got %s", type(events))
  end
  if o.before == nil and o.after == nil then
    util.fail "around: give 'before' or 'after', in days"
  end
  local before = days_option(o.before, "around: before", 0)
  local after = days_option(o.after, "around: after", 0)
  local others = event.is_query(f) and f or db:events(f)
  local anchors_node, node = event.node(events), event.node(others)
  if o.count then return db:_followed(anchors_node, node, before, after) end
  local w = db:_around(anchors_node, node, before, after, o.prevailing)
  local rows = util.lazy(#w, function(i) return row_of_window(db, w, i) end)
  return result.new(rows, { db = db, title = "around", columns =
    { "state", "anchor_date", "date", "type", "actor", "offset" } })
end

-- ========}

-- {======== match ========

local SIDE = util.set "target actor bloc"
local STEP_ONLY = util.set "as max_gap"
local SHARED = { "known", "position", "recorded", "from", "to", "through" }
local MATCH = util.set [[by within partial all known position recorded from to
  through]]

local function row_of_match(db, m, i, steps, by)
  local key, reached = m:chain(i)
  local row = { key = key, reached = reached, days = {}, tie = {}, events = {} }
  row[by == "bloc" and "bloc" or "state"] = key
  local first, last
  for k = 1, reached do
    local e, name = event.row(db, m:row(i, k)), steps[k].as
    first = first or e._nom
    row[name] = e.date
    row.days[name] = e._nom - first
    row["days." .. name] = row.days[name]
    row.events[k] = rawget(e, "event") or e.id
    if k > 1 and e._nom == last then row.tie[name] = true end
    last = e._nom
  end
  return row
end

local function read_steps(db, o)
  local steps = {}
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
    local as = s.as or s.type or "step" .. k
    if type(as) ~= "string" then as = "step" .. k end
    steps[k] = { as = as, node = event.node(db:events(f)),
      max_gap = days_option(s.max_gap, "match: max_gap") }
  end
  if #steps == 0 then util.fail("match: no steps") end
  return steps
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
  local by = o.by or "target"
  local steps = read_steps(db, o)
  local plan = { on = by, within = days_option(o.within, "match: within"),
    all = o.all, partial = o.partial, table.unpack(steps) }
  local m = db:_match(plan)
  local columns = { by == "bloc" and "bloc" or "state", "reached" }
  for _, s in ipairs(steps) do columns[#columns + 1] = s.as end
  for k = 2, #steps do columns[#columns + 1] = "days." .. steps[k].as end
  local rows = util.lazy(#m, function(i)
    return row_of_match(db, m, i, steps, by)
  end)
  return result.new(rows, { db = db, key = columns[1], title = "match",
    columns = columns })
end

-- ========}
