--- Counting events by period and by field.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local period = require "bloc.period"
local event = require "bloc.event"

local methods, Query = core.methods, event.Query

local FIELD = {
  type = "type", actor = "actor", target = "target", bloc = "bloc",
  place = "place", actor_state = "actor_state", target_state = "target_state",
  root = function(row) return (row.type or ""):match "^[^.]*" end,
  dyad = function(row)
    return (row.actor_state or "") .. " " .. (row.target_state or "")
  end,
}

-- Splits the keys into at most one period and fields.
local function keys_of(o)
  local by, fields = nil, {}
  local all = {}
  for _, k in ipairs(util.list(o.by)) do all[#all + 1] = k end
  for _, k in ipairs(util.list(o.group)) do all[#all + 1] = k end
  for _, k in ipairs(all) do
    if period.is(k) then
      if by then util.fail("count: two periods, '%s' and '%s'", by, k) end
      by = k
    elseif FIELD[k] then fields[#fields + 1] = k
    else
      local words = util.set "year quarter month week day"
      for f in pairs(FIELD) do words[f] = true end
      util.fail("count: no key '%s'%s", tostring(k), util.hint(k, words))
    end
  end
  return by, fields
end

local function value(row, field)
  local f = FIELD[field]
  if type(f) == "function" then return f(row) end
  return row[f] or ""
end

-- {======== coverage of events ========

-- Is each of the targets that a query is limited to among the listed states?
local function all_in(targets, states)
  if states == nil then return true end
  if targets == nil then return false end
  local listed = util.set(states)
  for _, code in ipairs(targets) do
    if not listed[code] then return false end
  end
  return true
end

-- Days for which events of all the query's types are covered (R13).
local function covered_spans(q)
  local spans = {}
  for _, c in ipairs(write.rows(q.db, "SELECT type, from_day, to_day, states"
    .. " FROM coverage WHERE bloc IS NULL")) do
    local want = q._types
    local fits = c.type == nil and all_in(q._targets, c.states)
    if not fits and want and all_in(q._targets, c.states) then
      fits = true
      for _, t in ipairs(want) do
        fits = fits and (t == c.type or t:sub(1, #c.type + 1) == c.type .. ".")
      end
    end
    if fits then
      spans[#spans + 1] = { (core.parse(c.from_day)), (core.parse(c.to_day)) }
    end
  end
  return spans
end

local function is_covered(spans, from, to)
  for _, s in ipairs(spans) do
    if from >= s[1] and to <= s[2] then return true end
  end
  return false
end

-- ========}

-- The days that the bins run over: those asked, else those of the events.
local function range_of(rows, o, by)
  local from, to = util.range(o, "count")
  local k = period.kind(by)
  for _, row in ipairs(rows) do
    if not o.from then
      local d = k.start(row._nom)
      from = from == util.MIN and d or math.min(from, d)
    end
    if not o.to and not o.through then
      local d = k.next(row._nom)
      to = to == util.MAX and d or math.max(to, d)
    end
  end
  return from, to
end

local function key_text(fields, row)
  local t = {}
  for i, f in ipairs(fields) do t[i] = value(row, f) end
  return table.concat(t, "\31"), t
end

-- Counts without a period: one row for each combination that occurs.
local function by_fields(q, rows, fields)
  local list, at = {}, {}
  for _, row in ipairs(rows) do
    local key, values = key_text(fields, row)
    if not at[key] then
      at[key] = { n = 0, _key = key }
      for i, f in ipairs(fields) do at[key][f] = values[i] end
      list[#list + 1] = at[key]
    end
    at[key].n = at[key].n + 1
  end
  table.sort(list, function(a, b) return a._key < b._key end)
  return result.new(list, { db = q.db, title = "count", key = fields[2] == nil
    and fields[1] or nil, not_covered = q.not_covered,
    columns = { table.unpack(fields), "n" } })
end

local function in_bin(row, bin) return row._lo >= bin.from and row._hi < bin.to end

-- Counts of one group over the bins, then its events that fit in none.
local function fill_bins(out, group, bins, spans, fields)
  local seen, unplaced = {}, 0
  for _, row in ipairs(group.rows) do
    local placed = false
    for _, bin in ipairs(bins.of(row)) do
      if in_bin(row, bin) then
        seen[bin] = (seen[bin] or 0) + 1
        placed = true
      end
    end
    if not placed and row._hi >= bins.from and row._lo < bins.to then
      unplaced = unplaced + 1
    end
  end
  local function add(name, n, at_least)
    local r = { period = name, n = n, at_least = at_least }
    for i, f in ipairs(fields) do r[f] = group.values[i] end
    out[#out + 1] = r
  end
  for _, bin in ipairs(bins) do
    local covered = is_covered(spans, bin.from, bin.to)
    add(bin.name, covered and (seen[bin] or 0) or nil, seen[bin] or 0)
  end
  if unplaced > 0 then add("unplaced", unplaced, unplaced) end
end

-- Bins that can be looked up by a row's first day.
local function indexed(by, from, to)
  local bins = period.bins(by, from, to)
  local kind, at = period.kind(by), {}
  for _, b in ipairs(bins) do at[kind.name(kind.start(b.from))] = b end
  bins.from, bins.to = from, to
  function bins.of(row) return { at[kind.name(kind.start(row._lo))] } end
  return bins
end

local function by_period(q, rows, by, fields, o)
  local from, to = range_of(rows, o, by)
  local columns = { "period", table.unpack(fields) }
  columns[#columns + 1] = "n"
  local out, groups, at, gaps = {}, {}, {}, false
  if from > util.MIN and to < util.MAX then
    for _, row in ipairs(rows) do
      local key, values = key_text(fields, row)
      if not at[key] then
        at[key] = { rows = {}, values = values, key = key }
        groups[#groups + 1] = at[key]
      end
      table.insert(at[key].rows, row)
    end
    if #groups == 0 and #fields == 0 then groups[1] = { rows = {}, values = {}, key = "" } end
    table.sort(groups, function(a, b) return a.key < b.key end)
    local bins, spans = indexed(by, from, to), covered_spans(q)
    for _, g in ipairs(groups) do fill_bins(out, g, bins, spans, fields) end
    for _, r in ipairs(out) do gaps = gaps or r.n == nil end
  end
  if gaps then columns[#columns + 1] = "at_least" end
  return result.new(out, { db = q.db, title = "count by " .. by,
    not_covered = q.not_covered, columns = columns })
end

local COUNT = util.set "by from to through group"

--- q:count{by=, group=, from=, to= | through=} -> result, or a number
-- without `by` and `group`. Keys: one of year, quarter, month, week, day, and
-- any of type, root, actor, target, actor_state, target_state, dyad, bloc,
-- place. Periods are zero-filled inside the coverage of the events and nil
-- outside it (`at_least` is what is there all the same); events with a date
-- coarser than the period stand in a row `unplaced`, never spread.
function Query.count(q, options)
  local o = util.options(options, COUNT, "count")
  local by, fields = keys_of(o)
  if not by and #fields == 0 then return #q end
  local rows = {}
  for row in q:each() do rows[#rows + 1] = row end
  if not by then return by_fields(q, rows, fields) end
  return by_period(q, rows, by, fields, o)
end

--- db:count(query, options) -> q:count(options)
function methods.count(_, q, options)
  if not event.is_query(q) then
    util.fail("count: expected a query of db:events, got %s", type(q))
  end
  return q:count(options)
end

--- q:top(n, key ...) -> result: the n combinations of the keys with the most
-- events, most first.
function Query.top(q, n, ...)
  if math.type(n) ~= "integer" or n < 1 then
    util.fail("top: expected how many rows, an integer from 1")
  end
  local by, fields = keys_of({ by = { ... } })
  if by or #fields == 0 then
    util.fail("top: expected keys as type, actor, target, dyad, bloc")
  end
  local rows = {}
  for row in q:each() do rows[#rows + 1] = row end
  local r = by_fields(q, rows, fields)
  table.sort(r._rows, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a._key < b._key
  end)
  for i = #r, n + 1, -1 do r._rows[i] = nil end
  return r
end
