--- Counting and summing events by period and by field.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local period = require "bloc.period"
local event = require "bloc.event"
local groups = require "bloc.groups"
local covered = require "bloc.event_coverage"

local methods, Query = core.methods, event.Query

-- What a row of groups shows, by what was asked of them: a count, or a sum.
local function show(row, how, n, n_value, sum, min, max)
  if how == "count" then row.n = n
  elseif how == "sum" then row.sum = sum
  elseif n_value > 0 then
    row[how] = how == "mean" and sum / n_value or how == "min" and min or max
  end
  return row
end

-- {======== without a period ========

local function by_fields(q, g, fields, how)
  local order = g:sorted()
  local rows = util.lazy(#order, function(i)
    local row = g:fields(order[i])
    row.n = g:get(order[i])
    return show(row, how, g:get(order[i]))
  end)
  local columns = { table.unpack(fields) }
  columns[#columns + 1] = "n"
  if how ~= "count" then columns[#columns + 1] = how end
  return result.new(rows, { db = q.db, query = q, title = how, not_covered = g.not_covered,
    key = fields[2] == nil and fields[1] or nil, columns = columns })
end

-- ========}

-- {======== with a period ========

-- The days that the bins run over: those asked, else those of the events.
local function range_of(q, o, by, what)
  local from, to = util.range(o, what)
  local kind = period.kind(by)
  local first, last = not o.from and q:first(), not o.to and not o.through and q:last()
  if first then from = kind.start(first._nom) end
  if last then to = kind.next(last._nom) end
  return from, to
end

local function fill(row, values)
  for k, v in pairs(values) do row[k] = v end
  return row
end

-- The cell of a bin: its group if it has one, nothing inside the coverage,
-- and nil outside of it, where `at_least` says what is there all the same.
local function cell(row, g, i, how, inside)
  local n, n_value, sum, min, max = 0, 0, 0, nil, nil
  if i then n, n_value, sum, min, max = g:get(i) end
  show(row, how, n, n_value, sum, min, max)
  row.at_least = n
  if not inside then row[how == "count" and "n" or how] = nil end
  if how ~= "count" then row.n = inside and n or nil end
  return row
end

-- All bins of every combination of fields, then its events that fit in none.
local function by_period(q, by, fields, o, how, measure)
  local from, to = range_of(q, o, by, how)
  local columns = { "period", table.unpack(fields) }
  columns[#columns + 1] = "n"
  if how ~= "count" then columns[#columns + 1] = how end
  local rows, gaps, not_covered = {}, false, nil
  if from > util.MIN and to < util.MAX and from < to then
    local bins = core.bins(by, from, to)
    local g = groups.of(q, fields, bins, measure)
    not_covered = g.not_covered
    local name = period.kind(by).name
    local spans = covered.spans(q)
    gaps = not covered.holds(spans, from, to)
    local blocks, index, nbin = g:blocks(), {}, #bins
    if #blocks == 0 and #fields == 0 then blocks[1] = { first = 1, last = 0 } end
    for b, block in ipairs(blocks) do
      for i = 1, nbin do index[#index + 1] = (b << 32) | i end
      if g:find(block, -1) then index[#index + 1] = (b << 32) end
    end
    rows = util.lazy(#index, function(k)
      local block, i = blocks[index[k] >> 32], index[k] & 0xffffffff
      local row = #fields == 0 and {} or fill({}, g:fields(block.first))
      local found = block.last > 0 and g:find(block, i - 1)
      if i == 0 then
        row.period = "unplaced"
        return cell(row, g, found, how, true)
      end
      local start, stop = bins:edge(i), bins:edge(i + 1)
      row.period = name(start)
      return cell(row, g, found, how,
        not gaps or covered.holds(spans, start, stop))
    end)
  end
  if gaps then columns[#columns + 1] = "at_least" end
  return result.new(rows, { db = q.db, query = q, title = how .. " by " .. by,
    not_covered = not_covered, columns = columns })
end

-- ========}

local COUNT = util.set "by from to through group"

local function ask(q, options, how, measure)
  local o = util.options(options, COUNT, how)
  local by, fields = groups.split(o, how)
  if by then return by_period(q, by, fields, o, how, measure) end
  if o.from or o.to or o.through then
    util.fail("%s: 'from', 'to' and 'through' limit periods: give by='month' "
      .. "or another one, or put them into db:events", how)
  end
  if #fields > 0 then
    return by_fields(q, groups.of(q, fields, nil, measure), fields, how)
  end
  if how == "count" then return #q end
  local g = groups.of(q, {}, nil, measure)
  if #g == 0 then return how == "sum" and 0 or nil end
  return show({}, how, g:get(1))[how]
end

--- q:count{by=, group=, from=, to= | through=} -> result, or a number
-- without `by` and `group`. Keys, one or a list: one of year, quarter, month,
-- week, day, and any of type, root, actor, target, actor_state, target_state,
-- dyad, bloc, place, feed. Periods are zero-filled inside the coverage of the
-- events and nil outside it (`at_least` is what is there all the same);
-- events with a date coarser than the period stand in a row `unplaced`, never
-- spread.
function Query.count(q, options) return ask(q, options, "count") end

--- q:sum(column, {by=...}), q:mean, q:min, q:max -> result, or a number
-- without `by`: of "score" or a measure that a feed brings (mentions ...).
-- Keys and periods as in q:count; events without the value count in n alone.
for _, how in ipairs { "sum", "mean", "min", "max" } do
  Query[how] = function(q, column, options)
    groups.check_measure(q.db, column, how)
    return ask(q, options, how, column)
  end
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
  local by, fields = groups.split({ by = { ... } }, "top")
  if by or #fields == 0 then
    util.fail("top: expected keys as type, actor, target, dyad, bloc")
  end
  local g = groups.of(q, fields)
  local rows = {}
  for i, k in ipairs(g:top(n)) do
    rows[i] = g:fields(k)
    rows[i].n = g:get(k)
  end
  local columns = { table.unpack(fields) }
  columns[#columns + 1] = "n"
  return result.new(rows, { db = q.db, query = q, title = "top", columns = columns,
    key = fields[2] == nil and fields[1] or nil, not_covered = g.not_covered })
end
