--- db:events: a lazy, immutable query over events (R18). It is a plan: a
-- filter, or two queries joined by &, | or -; it is asked when somebody wants
-- something of it, and again when the store has changed since.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local told = require "bloc.told"
local filter = require "bloc.filter"
local fields = require "bloc.event_fields"

local event = {}
local methods = core.methods
local Query = {}
local meta = { __name = "bloc.query" }

local COLUMNS = { "date", "type", "actor", "target", "bloc", "place", "text" }
local AT_ONCE = 64 -- rows made in one go while a query is walked
local MOST_LEVELS = 100 -- of queries in queries (query.h)

-- {======== plans ========

local function new(db, plan)
  plan.db = db
  return setmetatable(plan, meta)
end

--- The query as the engine takes it, made anew when the store has changed:
-- a type or a part of an actor may have come.
function event.node(q)
  local generation, at = q.db:_generation(), rawget(q, "_at")
  if at == generation then return q._node end
  local op = rawget(q, "_op")
  if op then q._node = q.db:_combine(op, event.node(q._a), event.node(q._b))
  else q._node = q.db:_node(filter.compile(q.db, q._filter)) end
  q._at = generation
  if at then q._list, q._n, q._possible, q._not_covered = nil, nil, nil, nil end
  return q._node
end

local function counted(q)
  local node = event.node(q)
  if not rawget(q, "_n") then
    local n, possible, not_covered = q.db:_count(node)
    rawset(q, "_n", n)
    rawset(q, "_possible", possible)
    rawset(q, "_not_covered", not_covered)
  end
  return q._n
end

-- The rows of a query by number, all of them, in day order.
local function listed(q)
  local node = event.node(q)
  if not rawget(q, "_list") then rawset(q, "_list", (q.db:_list(node, 0))) end
  return q._list
end

--- The rows of a list from `first` to `last` as tables.
function event.made(db, list, first, last)
  fields.check_open(db, "this row")
  local _, codes = told.types(db)
  return db:_made(list, first, last, codes, fields.meta(db))
end

--- The row with a number, as a table.
function event.row(db, number)
  local _, codes = told.types(db)
  return db:_row(number, codes, fields.meta(db))
end

-- ========}

-- {======== the class ========

function meta.__len(q) return counted(q) end

function meta.__index(q, key)
  if math.type(key) == "integer" then
    return event.made(q.db, listed(q), key, key)[1]
  elseif key == "not_covered" then
    counted(q)
    local n = rawget(q, "_not_covered")
    return n > 0 and n or nil
  elseif key == "possible" then
    counted(q)
    return rawget(q, "_possible")
  end
  return Query[key]
end

--- q:each() -> iterator over the rows in day order; a row is made when it is
-- reached.
function Query.each(q)
  local list, at, first, rows = listed(q), 0, 0, {}
  local size = 4
  return function()
    at = at + 1
    local row = rows[at - first]
    if row == nil and at <= #list then
      first, size = at - 1, math.min(size * 2, AT_ONCE)
      rows = event.made(q.db, list, at, at + size - 1)
      row = rows[1]
    end
    return row
  end
end

--- q:rows{limit=, offset=, order="date" | "-date"} -> result
function Query.rows(q, options)
  local o = util.options(options, util.set "limit offset order", "rows")
  if o.order ~= nil and o.order ~= "date" and o.order ~= "-date" then
    util.fail("rows: order: expected 'date' or '-date'")
  end
  for _, k in ipairs { "limit", "offset" } do
    if o[k] ~= nil and (math.type(o[k]) ~= "integer" or o[k] < 0) then
      util.fail("rows: %s: expected an integer from 0, got %s", k, tostring(o[k]))
    end
  end
  local list = q.db:_list(event.node(q), o.offset or 0, o.limit,
    o.order == "-date")
  local rows = util.lazy(#list, function(i, rows)
    local some = event.made(q.db, list, i, i + AT_ONCE - 1)
    for k = 2, #some do
      if rawget(rows, i + k - 1) == nil then rawset(rows, i + k - 1, some[k]) end
    end
    return some[1]
  end)
  return result.new(rows, { db = q.db, title = "events", columns = COLUMNS,
    not_covered = o.limit == nil and q.not_covered or nil,
    revision = q.db:_revision() })
end

--- q:first(), q:last() -> row | nil
function Query.first(q)
  return event.made(q.db, q.db:_list(event.node(q), 0, 1), 1, 1)[1]
end

function Query.last(q)
  return event.made(q.db, q.db:_list(event.node(q), 0, 1, true), 1, 1)[1]
end

--- q:columns(name ...) -> one list of values for each named column; false
-- where a row has none.
function Query.columns(q, ...)
  local names, list, lists = { ... }, listed(q), {}
  local _, codes = told.types(q.db)
  for i, name in ipairs(names) do
    lists[i] = q.db:_column(list, name, codes)
    if not lists[i] then
      fields.check(q.db, name)
      local values = {}
      for row in q:each() do
        local value = row[name]
        if value == nil then value = false end
        values[#values + 1] = value
      end
      lists[i] = values
    end
  end
  return table.unpack(lists)
end

-- Fields that say the same beside others as in a filter of their own. (What a
-- status or a clock means depends on the fields beside it.)
local ALONE = util.set [[type actor target involves bloc source feed score text
  place id from to through at actor_in target_in involves_in]]
local DAYS = util.set "from to through at"

-- One filter that says what two say; nil where that takes both. One filter
-- is read along one projection, two are judged row by row.
local function merged(a, b)
  local f, days = {}, false
  for k, v in pairs(a) do
    if not ALONE[k] then return nil end
    days = days or DAYS[k]
    f[k] = v
  end
  for k in pairs(b) do
    if not ALONE[k] or f[k] ~= nil or DAYS[k] and days then return nil end
  end
  for k, v in pairs(b) do f[k] = v end
  return f
end

local function combine(a, b, op)
  if getmetatable(a) ~= meta or getmetatable(b) ~= meta or a.db ~= b.db then
    util.fail("events combine with events of the same store")
  end
  local f = op == "&" and not a._op and not b._op and merged(a._filter, b._filter)
  if f then return new(a.db, { _filter = f }) end
  local levels = 1 + math.max(rawget(a, "_levels") or 1, rawget(b, "_levels") or 1)
  if levels > MOST_LEVELS then
    util.fail("events: more than %d queries joined one after the other; give a filter "
      .. "lists, as in {target={\"MLI\", \"NER\"}}, or join halves", MOST_LEVELS)
  end
  return new(a.db, { _op = op, _a = a, _b = b, _levels = levels })
end

function meta.__band(a, b) return combine(a, b, "&") end
function meta.__bor(a, b) return combine(a, b, "|") end
function meta.__sub(a, b) return combine(a, b, "-") end

--- q:where(filter) -> query: those of q that pass the filter too.
function Query.where(q, f) return q & q.db:events(f) end

function meta.__tostring(q)
  return tostring(q:rows { limit = 20 }:where(function() return true end))
    .. (#q > 20 and ("\n... %d more events"):format(#q - 20) or "")
end

--- q:csv(), q:json(), q:markdown(), q:sources(), q:write(path): as results.
for _, name in ipairs { "csv", "json", "markdown", "sources", "write" } do
  Query[name] = function(q, ...)
    local r = q:rows()
    return r[name](r, ...)
  end
end

-- A value of a filter in words.
local function word_of(v)
  local plain = type(v) == "table" and getmetatable(v) == nil
  if not plain then
    return (type(v) == "userdata" or type(v) == "table") and "a set of " .. #v
      or tostring(v)
  end
  local list = {}
  for i, x in ipairs(v) do list[i] = word_of(x) end
  local keys = {}
  for k in pairs(v) do
    if type(k) == "string" then keys[#keys + 1] = k end
  end
  table.sort(keys)
  for _, k in ipairs(keys) do list[#list + 1] = k .. "=" .. word_of(v[k]) end
  return "{" .. table.concat(list, ", ") .. "}"
end

--- A filter in words, its fields in order.
function event.words(f) return "events" .. word_of(f or {}) end

--- A query in words.
function event.text(q)
  if not q._op then return event.words(q._filter) end
  return ("(%s %s %s)"):format(event.text(q._a), q._op, event.text(q._b))
end

--- q:explain() -> text: how the query is answered: in which way the rows of
-- feeds are read, how many that is (two searches say so beforehand), how many
-- of them have to be tested one by one, and what was found.
function Query.explain(q)
  local r, plain, full = q.db:_report(event.node(q))
  local lines = { event.text(q) }
  if plain > 0 then
    lines[#lines + 1] = ("rows of feeds: %s, %d of %d in %d run%s%s"):format(r.way,
      r.touched, plain, r.runs, r.runs == 1 and "" or "s", r.tested > 0
        and (", %d tested one by one"):format(r.tested) or ", none left to test")
  end
  lines[#lines + 1] = ("told events and rows with uncertain dates: %d of %d "
    .. "looked at"):format(r.full, full)
  lines[#lines + 1] = ("%d pass"):format(r.passed)
  if q.possible > 0 then
    lines[#lines + 1] = ("%d only possibly (a partial date or membership)")
      :format(q.possible)
  end
  if q.not_covered then
    lines[#lines + 1] = ("%d left out: membership not covered on their day")
      :format(q.not_covered)
  end
  return table.concat(lines, "\n")
end

-- ========}

-- A copy of a filter: what the caller does to his table later changes no
-- query.
local function copied(f)
  if type(f) ~= "table" or getmetatable(f) ~= nil then return f end
  local t = {}
  for k, v in pairs(f) do t[k] = copied(v) end
  return t
end

--- db:events(filter) -> query. Filters: type (with its subtree), actor,
-- target, involves ("MLI" with its parts, "=MLI" alone), bloc, from, to |
-- through, at (a day or period), source, feed, text, place, score={min=,
-- max=}, certainty, known; and judged on each event's own day: actor_in,
-- target_in, involves_in (a bloc, a list, a result of members, {bloc=,
-- status=, at=}), actor_status, target_status. Lists mean any of them.
function methods.events(db, f)
  local q = new(db, { _filter = copied(f or {}) })
  event.node(q) -- a misused filter raises here
  return q
end

event.meta, event.Query = meta, Query
function event.is_query(x) return getmetatable(x) == meta end

return event
