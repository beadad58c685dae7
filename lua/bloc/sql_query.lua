--- q:sql: a query over events as one SQL statement over the tables of db:sql
-- (csrc/vtab.h), to be read, kept, run elsewhere. It says what the engine
-- answers; specs run both.
--
--   filters   conditions on rows `e` of the table `event` (sql_filter.lua)
--   joins     tables of stretches of days before it (sql_join.lua)
--   & | -     AND, OR, AND ... IS NOT TRUE; where the sides are as of
--             different knowledge, INTERSECT, UNION, EXCEPT of tables
--
-- What is written depends on the store as it is: which types a name stands
-- for, whether dates coarser than a day occur, whose parts have dates.

local util = require "bloc.util"
local event = require "bloc.event"
local groups = require "bloc.groups"
local text = require "bloc.sql_text"
local sql_filter = require "bloc.sql_filter"

local Query = event.Query
local HOW = { "sum", "mean", "min", "max" }

-- {======== rows of events ========

local function leaves(q, list)
  if not q._op then list[#list + 1] = q
  else
    leaves(q._a, list)
    leaves(q._b, list)
  end
  return list
end

-- A tree of filters as one condition.
local function condition_of(w, q, clocks)
  if not q._op then return sql_filter.condition(w, q._filter, clocks) end
  local a, b = condition_of(w, q._a, clocks), condition_of(w, q._b, clocks)
  if q._op == "|" then return text.any { a, b } end
  return text.all { a, q._op == "&" and b or text.no(b) }
end

local WORDS = { ["&"] = "INTERSECT", ["|"] = "UNION", ["-"] = "EXCEPT" }
local DEEPEST = 12 -- SQLite's parser has a stack of 100 symbols

-- A tree of filters as tables of rows: each filter as of its own clocks.
local function selection(w, q)
  if q._op then
    local a, b = selection(w, q._a), selection(w, q._b)
    return w.table("events", ("SELECT * FROM %s\n%s\nSELECT * FROM %s"):format(a,
      WORDS[q._op], b))
  end
  local clocks = sql_filter.clocks(w, q._filter)
  return w.table("events", "SELECT * FROM event AS e" .. text.where(text.all { clocks,
    sql_filter.condition(w, q._filter, clocks) }, ""))
end

-- The clocks that all filters of a query have | nil: they differ.
local function one_clock(w, q)
  local clocks, one
  for _, leaf in ipairs(leaves(q, {})) do
    clocks = sql_filter.clocks(w, leaf._filter)
    local words = text.render(clocks, "")
    if one and one ~= words then return nil end
    one = words
  end
  return clocks
end

-- What the statement reads, and the condition on its rows.
local function source_of(w, q)
  local clocks = one_clock(w, q)
  if clocks then
    local condition = condition_of(w, q, clocks)
    if text.depth(condition) <= DEEPEST then
      return "event AS e", text.all { clocks, condition }
    end
  end
  return selection(w, q) .. " AS e", text.all {}
end

-- ========}

-- {======== statements ========

-- The whole statement of its parts; `tail` are its last lines.
local function statement(w, q, s)
  local lines = { "-- " .. util.printable(event.text(q)) }
  for i, t in ipairs(w.tables) do
    lines[#lines + 1] = ("%s%s AS (\n    %s)%s"):format(i == 1 and "WITH\n  " or "  ",
      t.name, t.body:gsub("\n", "\n    "), i < #w.tables and "," or "")
  end
  lines[#lines + 1] = "SELECT " .. table.concat(s.columns, ",\n  ")
  lines[#lines + 1] = "FROM " .. s.from .. text.where(s.where, "")
  table.move(s.tail, 1, #s.tail, #lines + 1, lines)
  return table.concat(lines, "\n")
end

local COLUMNS = { "coalesce('event:' || e.id, e.feed || ':' || e.feed_id) AS id",
  "e.date", "e.type", "e.actor", "e.target", "e.bloc" }

local ORDER = { date = "ORDER BY e.day, e.origin NULLS FIRST, e.id",
  ["-date"] = "ORDER BY e.day DESC, e.origin DESC NULLS LAST, e.id DESC" }

local function rows(w, q, o)
  local s = { columns = COLUMNS, tail = { ORDER[o.order or "date"] } }
  s.from, s.where = source_of(w, q)
  s.tail[2] = w.dialect.limit(o.limit, o.offset)
  return statement(w, q, s)
end

-- ========}

-- {======== groups ========

-- Keys as columns; what has none of a kind is in the group of the empty text.
local KEYS = {
  dyad = "e.actor_state || ' ' || e.target_state",
  feed = "coalesce(e.feed, 'told')",
  type = "e.type", root = "e.root",
}

local function key_column(k)
  return ("%s AS %s"):format(KEYS[k] or ("coalesce(e.%s, '')"):format(k), k)
end

-- The bin of a row: that of its day, if all days of its date are in it.
local function period_column(w, by, from, to)
  local name = w.dialect.period[by]
  if not w.partial then return name "e.day" .. " AS period" end
  local whole = { name "e.date_from" .. " = " .. name "e.date_to" }
  if from > util.MIN then whole[#whole + 1] = "e.date_from >= " .. w.day(from) end
  if to < util.MAX then whole[#whole + 1] = "e.date_to < " .. w.day(to) end
  return ("CASE WHEN %s\n    THEN %s ELSE 'unplaced' END AS period"):format(
    text.render(text.all(whole), "    "), name "e.date_from")
end

local function in_range(w, from, to)
  local all = {}
  local first, last = "e.day", "e.day"
  if w.partial then first, last = "e.date_to", "e.date_from" end
  if from > util.MIN then all[#all + 1] = ("%s >= %s"):format(first, w.day(from)) end
  if to < util.MAX then all[#all + 1] = ("%s < %s"):format(last, w.day(to)) end
  return text.all(all)
end

-- What is measured: its columns, and the table that it is joined from.
local function measured(w, how, column)
  local value, from = "e.score", ""
  if column ~= "score" then
    value, from = "m.value", "\nLEFT JOIN measure AS m ON m.origin = e.origin"
      .. " AND m.name = " .. w.dialect.quoted(column)
  end
  if how == "sum" then
    local sum = ("coalesce(sum(%s), 0)"):format(value)
    if column == "score" then sum = ("round(%s, 3)"):format(sum) end
    return sum .. " AS sum", from
  end
  return ("%s(%s) AS %s"):format(how == "mean" and "avg" or how, value, how), from
end

local function tail_of(keys, o)
  local tail, list = {}, table.concat(keys, ", ")
  if #keys > 0 then tail[1] = "GROUP BY " .. list end
  if o.top then
    tail[2] = "ORDER BY n DESC, " .. list
    tail[3] = ("LIMIT %d"):format(o.top)
  elseif #keys > 0 then
    tail[2] = "ORDER BY " .. list
  end
  return tail
end

local function grouped(w, q, o, how)
  local by, fields = groups.split(o, "sql")
  local from, to = util.range(o, "sql")
  if not by and (o.from or o.to or o.through) then
    util.fail("sql: 'from', 'to' and 'through' limit periods: give by='month' "
      .. "or another one, or put them into db:events")
  end
  local s, keys, where = { columns = {} }, {}, {}
  s.from, where[1] = source_of(w, q)
  for i, k in ipairs(fields) do
    s.columns[i], keys[i] = key_column(k), k
    if k == "dyad" then
      where[#where + 1] = "e.actor_state IS NOT NULL"
      where[#where + 1] = "e.target_state IS NOT NULL"
    end
  end
  if by then
    keys[#keys + 1] = "period"
    s.columns[#s.columns + 1] = period_column(w, by, from, to)
    where[#where + 1] = in_range(w, from, to)
  end
  s.columns[#s.columns + 1] = "count(*) AS n"
  if how then
    local column, join = measured(w, how, o[how])
    s.columns[#s.columns + 1], s.from = column, s.from .. join
  end
  s.where, s.tail = text.all(where), tail_of(keys, o)
  return statement(w, q, s)
end

-- ========}

-- {======== options ========

local OF_ROWS = { "limit", "offset", "order" }
local OF_GROUPS = { "by", "group", "from", "to", "through", "top", "sum", "mean",
  "min", "max" }
local OPTIONS = util.set "dialect"
for _, list in ipairs { OF_ROWS, OF_GROUPS } do
  for _, k in ipairs(list) do OPTIONS[k] = true end
end

local function first_given(o, list)
  for _, k in ipairs(list) do
    if o[k] ~= nil then return k end
  end
end

local function check_rows(o)
  if o.order ~= nil and not ORDER[o.order] then
    util.fail("sql: order: expected 'date' or '-date'")
  end
  for _, k in ipairs { "limit", "offset" } do
    if o[k] ~= nil and (math.type(o[k]) ~= "integer" or o[k] < 0) then
      util.fail("sql: %s: expected an integer from 0, got %s", k, tostring(o[k]))
    end
  end
end

-- How a column is measured | nil: rows are only counted.
local function check_groups(db, o)
  local how
  for _, k in ipairs(HOW) do
    if o[k] ~= nil then
      if how then util.fail("sql: give one of '%s' and '%s'", how, k) end
      how = k
      groups.check_measure(db, o[k], "sql: " .. k)
    end
  end
  if o.top ~= nil then
    local by, fields = groups.split(o, "sql")
    if math.type(o.top) ~= "integer" or o.top < 1 then
      util.fail("sql: top: expected how many rows, an integer from 1")
    elseif by or #fields == 0 then
      util.fail("sql: top: expected by= with keys as type, actor, target, dyad, bloc")
    end
  end
  return how
end

-- ========}

--- q:sql([options]) -> text
-- The query as one SELECT, that db:sql and the sqlite3 shell with bloc's
-- extension run. Without options, or with {limit=, offset=, order=}: its rows,
-- as q:rows() has them: id, date, type, actor, target, bloc. With the keys of
-- q:count, {by=, group=, from=, to= | through=}: its groups, those that occur,
-- with n; {sum=, mean=, min= or max= column}: and the column's sum ...; {top=}:
-- the most frequent. by={} counts all rows. dialect: "sqlite".
function Query.sql(q, options)
  local o = util.options(options, OPTIONS, "sql")
  local w = sql_filter.writer(q.db, text.dialect(o.dialect))
  local of_rows, of_groups = first_given(o, OF_ROWS), first_given(o, OF_GROUPS)
  if of_rows and of_groups then
    util.fail("sql: '%s' is of rows and '%s' is of groups", of_rows, of_groups)
  end
  event.node(q) -- a misused filter raises here
  check_rows(o)
  if of_groups then return grouped(w, q, o, check_groups(q.db, o)) end
  return rows(w, q, o)
end
