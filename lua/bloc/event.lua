--- db:events: a lazy, immutable query over events (R18). It is scanned when
-- first asked for something, and again when the store has changed since.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local told = require "bloc.told"
local filter = require "bloc.filter"
local ask = require "bloc.ask"

local event = {}
local methods = core.methods
local Query = {}
local meta = { __name = "bloc.query" }

local COLUMNS = { "date", "type", "actor", "target", "bloc", "place", "text" }

-- A query: `run` scans; `limits` are the codes that it is limited to: _types
-- and _targets, where it is.
local function new(db, run, text, limits)
  local q = { db = db, _run = run, _text = text }
  for k, v in pairs(limits or {}) do q[k] = v end
  return setmetatable(q, meta)
end

-- {======== scanning ========

--- The rows of a query: numbers of the engine's event rows, in day order.
function event.scan(q)
  local generation = q.db:_generation()
  if rawget(q, "_at") ~= generation then
    local rows, possible, not_covered = q._run()
    rawset(q, "_rows", rows)
    rawset(q, "possible", possible)
    rawset(q, "_not_covered", not_covered)
    rawset(q, "_at", generation)
  end
  return q._rows
end

-- An event at the prompt.
local row_meta = { __tostring = function(row)
  local who = row.actor or "?"
  if row.target then who = who .. " -> " .. row.target end
  if row.bloc then who = who .. " (" .. row.bloc .. ")" end
  return ("%s  %s  %s: %s"):format(row.date, row.type, who, row.text or "")
end }

local function date_fields(row, e)
  row.date = core.format(e.lo, e.hi, e.flags)
  row.date_earliest, row.date_latest = core.format(e.lo), core.format(e.hi)
  row.date_nominal = core.format(e.nom)
end

local function state_of(db, id, day)
  if not id then return nil end
  local whole = db:_whole(id, day)
  return db:_code(whole or id)
end

--- One event as a table. `event` is its id in the store.
function event.row(db, number)
  local e = db:_event(number)
  local _, codes = told.types(db)
  local row = { event = e.id, id = "event:" .. e.id, type = codes[e.type], _lo = e.lo, _hi = e.hi,
    _nom = e.nom, known = util.text(e.known) }
  date_fields(row, e)
  for _, k in ipairs { "actor", "target", "on_behalf_of", "bloc" } do
    if e[k] then row[k] = db:_code(e[k]) end
  end
  row.actor_state = state_of(db, e.actor, e.nom)
  row.target_state = state_of(db, e.target, e.nom)
  local stored = write.rows(db, "SELECT place, text, confirmed, ref, asserter"
    .. " FROM told WHERE id = ?", e.id)[1]
  row.place, row.text, row.confirmed = stored.place, stored.text, stored.confirmed
  row.ref = stored.ref
  if stored.asserter then row.position = db:_code(stored.asserter) end
  row.codes = util.words {}
  for _, c in ipairs(write.rows(db, "SELECT type FROM told_code WHERE event = ?"
    .. " ORDER BY id", e.id)) do
    table.insert(row.codes, codes[c.type])
  end
  return setmetatable(row, row_meta)
end

-- ========}

-- {======== the class ========

function meta.__len(q) return #event.scan(q) end

function meta.__index(q, key)
  if math.type(key) == "integer" then
    local number = event.scan(q)[key]
    return number and event.row(q.db, number)
  elseif key == "not_covered" then
    event.scan(q)
    local n = rawget(q, "_not_covered")
    return n and n > 0 and n or nil
  elseif key == "possible" then
    event.scan(q)
    return rawget(q, "possible")
  end
  return Query[key]
end

--- q:each() -> iterator over the rows in day order; a row is made when it is
-- reached.
function Query.each(q)
  local i, rows = 0, event.scan(q)
  return function()
    i = i + 1
    return rows[i] and event.row(q.db, rows[i])
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
  local numbers, rows = event.scan(q), {}
  local n = #numbers
  local first = (o.offset or 0) + 1
  for k = first, math.min(n, first - 1 + (o.limit or n)) do
    rows[#rows + 1] = event.row(q.db, numbers[o.order == "-date" and n + 1 - k or k])
  end
  return result.new(rows, { db = q.db, title = "events", columns = COLUMNS,
    not_covered = q.not_covered, revision = q.db:_revision() })
end

--- q:first(), q:last() -> row | nil
function Query.first(q) return q[1] end
function Query.last(q) return q[#q] end

--- q:columns(name ...) -> one list of values for each named column.
function Query.columns(q, ...)
  local names, lists = { ... }, {}
  for i in ipairs(names) do lists[i] = {} end
  for row in q:each() do
    for i, name in ipairs(names) do
      local list = lists[i]
      list[#list + 1] = row[name] == nil and false or row[name]
    end
  end
  return table.unpack(lists)
end

local function combine(a, b, keep, word)
  if getmetatable(a) ~= meta or getmetatable(b) ~= meta or a.db ~= b.db then
    util.fail("events combine with events of the same store")
  end
  return new(a.db, function()
    local in_a, in_b, rows = {}, {}, {}
    for _, r in ipairs(event.scan(a)) do in_a[r] = true end
    for _, r in ipairs(event.scan(b)) do in_b[r] = true end
    for _, r in ipairs(event.scan(new(a.db, function()
      return a.db:_scan { possible = true }
    end, ""))) do
      if keep(in_a[r], in_b[r]) then rows[#rows + 1] = r end
    end
    return rows, math.max(a.possible, b.possible),
      math.max(a.not_covered or 0, b.not_covered or 0)
  end, ("(%s %s %s)"):format(a._text, word, b._text), { _types = a._types, _targets = a._targets })
end

function meta.__band(a, b)
  return combine(a, b, function(x, y) return x and y end, "&")
end
function meta.__bor(a, b)
  return combine(a, b, function(x, y) return x or y end, "|")
end
function meta.__sub(a, b)
  return combine(a, b, function(x, y) return x and not y end, "-")
end

--- q:where(filter) -> query: those of q that pass the filter too.
function Query.where(q, f)
  local spec = filter.compile(q.db, f)
  return q & new(q.db, function() return q.db:_scan(spec) end, event.words(f))
end

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

--- A filter in words, its fields in order.
function event.words(f)
  local parts = {}
  for _, k in ipairs(util.keys(f or {})) do
    local v = f[k]
    if type(v) == "table" and getmetatable(v) == nil then
      local list = {}
      for _, kk in ipairs(util.keys(v)) do
        list[#list + 1] = type(kk) == "string" and kk .. "=" .. tostring(v[kk])
          or tostring(v[kk])
      end
      v = "{" .. table.concat(list, ", ") .. "}"
    elseif type(v) == "userdata" then
      v = "a set of " .. #v
    end
    parts[#parts + 1] = k .. "=" .. tostring(v)
  end
  return "events{" .. table.concat(parts, ", ") .. "}"
end

--- q:explain() -> text: what the query looks at and what it found.
function Query.explain(q)
  local n = #q
  local lines = { q._text, ("rows of told events, scanned in day order: %d pass")
    :format(n) }
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

-- What the coverage of a query's events depends on: its types and targets.
local function limits_of(db, spec)
  local limits = {}
  if spec.type then
    local _, codes = told.types(db)
    limits._types = {}
    for i, id in ipairs(spec.type) do limits._types[i] = codes[id] end
  end
  local targets = spec.target and { table.unpack(spec.target) }
  for _, j in ipairs(spec.joins) do
    if not targets and j.side == 2 and j.blocs then
      targets = {}
      for _, bloc in ipairs(j.blocs) do
        for _, code in ipairs(ask.states(db, bloc)) do
          targets[#targets + 1] = db:_actor(code, "state")
        end
      end
    end
  end
  if targets then
    limits._targets = {}
    for i, id in ipairs(targets) do
      limits._targets[i] = db:_code(db:_whole(id) or id)
    end
  end
  return limits
end

--- db:events(filter) -> query. Filters: type (with its subtree), actor,
-- target, involves ("MLI" with its parts, "=MLI" alone), bloc, from, to |
-- through, at (a day or period), source, text, place, certainty, known; and
-- judged on each event's own day: actor_in, target_in, involves_in (a bloc, a
-- list, a result of members, {bloc=, status=, at=}), actor_status,
-- target_status. Lists mean any of them.
function methods.events(db, f)
  local spec = filter.compile(db, f)
  return new(db, function() return db:_scan(spec) end, event.words(f),
    limits_of(db, spec))
end

event.meta, event.Query = meta, Query
function event.is_query(x) return getmetatable(x) == meta end

return event
