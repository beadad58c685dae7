--- A filter of db:events as a condition on rows `e` of the table `event`.
--
-- Names are looked up as filter.lua does it; what they stand for is written
-- as an analyst would: the code, the beginning of codes, the state.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local codes = require "bloc.codes"
local filter = require "bloc.filter"
local event_fields = require "bloc.event_fields"
local text = require "bloc.sql_text"
local sql_join = require "bloc.sql_join"

local sql_filter = {}

-- {======== types ========

-- The beginnings under which a set of types is all that the store has, the
-- widest first, and the types that are under none: "cameo:17", {"coup"}.
local function beginnings(db, wanted)
  local found, tried, all = {}, {}, util.keys(told.types(db))
  local function try(node)
    if tried[node] or node:find "[*?%[]" then return end
    tried[node] = true
    if not wanted[node] and not node:find "^cameo:%d+$" then node = node .. "." end
    local n = 0
    for _, code in ipairs(all) do
      if code:sub(1, #node) == node then
        if not wanted[code] then return end
        n = n + 1
      end
    end
    if n > 1 then found[#found + 1] = node end
  end
  for code in pairs(wanted) do
    local node = code
    while node do
      try(node)
      node = codes.parent(node)
    end
  end
  table.sort(found, function(a, b)
    if #a ~= #b then return #a < #b end
    return a < b
  end)
  return found
end

-- Is the column one of a set of types?
local function of_types(w, column, wanted)
  local any, rest = {}, {}
  for _, node in ipairs(beginnings(w.db, wanted)) do
    local new = false
    for code in pairs(wanted) do
      if code:sub(1, #node) == node then
        new, wanted[code] = true, nil
      end
    end
    if new then any[#any + 1] = w.dialect.begins(column, node) end
  end
  for i, code in ipairs(util.keys(wanted)) do rest[i] = w.dialect.quoted(code) end
  if #rest > 0 or #any == 0 then table.insert(any, 1, text.one_of(column, rest)) end
  return text.any(any)
end

-- Told events may carry further codes.
local function types(w, ids)
  local _, code_of = told.types(w.db)
  local function wanted()
    local set = {}
    for _, id in ipairs(ids) do set[code_of[id]] = true end
    return set
  end
  local list = table.concat(ids, ",")
  local further = write.rows(w.db, ("SELECT c.id FROM told_code c JOIN told t ON"
    .. " t.id = c.event WHERE c.type IN (%s) AND t.type NOT IN (%s) LIMIT 1")
    :format(list, list))
  local c = of_types(w, "e.type", wanted())
  if #further == 0 then return c end
  return text.any { c, "e.id IN (\n  SELECT c.event FROM told_code AS c"
    .. " JOIN event_type AS t ON t.id = c.type"
    .. text.where(of_types(w, "t.code", wanted()), "  ") .. ")" }
end

-- ========}

-- {======== actors ========

-- Is every part of an actor one always, of nothing else, and without parts?
-- Then the state of a row says the same as the list of the parts.
local function by_state(db, id)
  local kind = db:_kind(id)
  if kind == "office" or kind == "part" or kind == "unresolved" then return false end
  return #write.rows(db, "SELECT p.id FROM part p JOIN actor a ON a.id = p.actor"
    .. " WHERE p.whole = ? AND (p.from_date IS NOT NULL OR p.to_date IS NOT NULL"
    .. " OR a.kind NOT IN ('office', 'part', 'unresolved') OR EXISTS (SELECT 1"
    .. " FROM part q WHERE (q.actor = p.actor AND q.whole <> p.whole)"
    .. " OR q.whole = p.actor)) LIMIT 1",
    id) == 0
end

-- Is the side's actor one of these, with its parts unless "=" says alone?
local function actors(w, side, want)
  local alone, states = {}, {}
  for _, name in ipairs(util.list(want)) do
    local only = name:sub(1, 1) == "="
    local id = w.db:_actor(only and name:sub(2) or name, "actor")
    local parts = only and {} or w.db:_parts(id)
    if #parts > 0 and by_state(w.db, id) then
      states[w.db:_code(id)] = true
    else
      alone[w.db:_code(id)] = true
      for _, part in ipairs(parts) do alone[w.db:_code(part)] = true end
    end
  end
  local any = {}
  for _, x in ipairs { { "e." .. side .. "_state", states }, { "e." .. side, alone } } do
    local list = w.quoted(util.keys(x[2]))
    if #list > 0 then any[#any + 1] = text.one_of(x[1], list) end
  end
  return text.any(any)
end

-- ========}

-- {======== the other fields ========

local function folded(db, s)
  return write.rows(db, "SELECT bloc_fold(?) AS x", tostring(s))[1].x or ""
end

local function texts(w, want, say, column)
  local any = {}
  for i, s in ipairs(util.list(want)) do any[i] = say(column, folded(w.db, s)) end
  return text.any(any)
end

local function ids(w, want)
  local told_ids, any = {}, {}
  for _, s in ipairs(util.list(want)) do
    local number = math.tointeger(tostring(s):match "^event:(%d+)$" or s)
    local feed, own = tostring(s):match "^([^:]+):(.+)$"
    if number then told_ids[#told_ids + 1] = ("%d"):format(number)
    else
      any[#any + 1] = text.all { "e.feed = " .. w.dialect.quoted(feed),
        "e.feed_id = " .. w.dialect.quoted(own) }
    end
  end
  if #told_ids > 0 or #any == 0 then
    table.insert(any, 1, text.one_of("e.id", told_ids))
  end
  return text.any(any)
end

local function feeds(w, spec)
  local names, any = {}, {}
  for _, id in ipairs(spec) do
    if id == 0 then any[1] = "e.feed IS NULL"
    else names[#names + 1] = event_fields.feed_name(w.db, id) end
  end
  if #names > 0 or #any == 0 then
    table.insert(any, 1, text.one_of("e.feed", w.quoted(names)))
  end
  return text.any(any)
end

local function thousandths(n)
  return (("%s%d.%03d"):format(n < 0 and "-" or "", math.abs(n) // 1000,
    math.abs(n) % 1000):gsub("%.?0+$", "", 1))
end

local function scores(s)
  local all = { "e.score IS NOT NULL" }
  if s.min or s.max then all = {} end
  if s.min then all[#all + 1] = "e.score >= " .. thousandths(s.min) end
  if s.max then all[#all + 1] = "e.score <= " .. thousandths(s.max) end
  return text.all(all)
end

-- Everything of a filter but its days and joins.
local function fields(w, f, spec)
  local d, all = w.dialect, {}
  local function add(c) all[#all + 1] = c end
  if spec.type then add(types(w, spec.type)) end
  for _, side in ipairs { "actor", "target" } do
    if spec[side] then add(actors(w, side, f[side])) end
  end
  if spec.involves then
    add(text.any { actors(w, "actor", f.involves), actors(w, "target", f.involves) })
  end
  if spec.bloc then add(text.one_of("e.bloc", w.coded(spec.bloc))) end
  if spec.source then add(text.one_of("e.source", spec.source)) end
  if spec.feed then add(feeds(w, spec.feed)) end
  if spec.score then add(scores(spec.score)) end
  if f.text ~= nil then add(texts(w, f.text, d.contains, "e.text")) end
  if f.place ~= nil then add(texts(w, f.place, d.is_folded, "e.place")) end
  if f.id ~= nil then add(ids(w, f.id)) end
  return text.all(all)
end

-- ========}

-- {======== days ========

-- The days of a row that begin and end what a filter asks for: of its date's
-- bounds, the outer ones where it must lie inside, the inner ones where it
-- may reach in.
local function days(w, spec, first, last)
  local all = {}
  if spec.from > util.MIN then
    all[#all + 1] = ("%s >= %s"):format(first, w.day(spec.from))
  end
  if spec.to < util.MAX then
    all[#all + 1] = ("%s < %s"):format(last, w.day(spec.to))
  end
  return text.all(all)
end

local function has_partial_dates(w, condition)
  local rows, message = w.db:_select("SELECT 1 FROM event AS e"
    .. text.where(text.all { condition, "e.exact = 0" }, "") .. "\nLIMIT 1")
  if not rows then util.fail("sql: %s", message) end
  return #rows > 0
end

-- ========}

--- What the table shows of a filter's clocks: a condition, empty where it has
-- none.
function sql_filter.clocks(w, f)
  local all, spec = {}, filter.compile(w.db, f)
  if spec.known < util.MAX then
    all[#all + 1] = "e.known_by = " .. w.day(spec.known)
  end
  if spec.rev < 0xffffffff then
    all[#all + 1] = ("e.recorded_by = %d"):format(spec.rev)
  end
  return text.all(all)
end

--- A filter as a condition; notes in w.partial where dates coarser than a day
-- may pass it.
function sql_filter.condition(w, f, clocks)
  local spec = filter.compile(w.db, f)
  local rest = fields(w, f, spec)
  local partial = has_partial_dates(w, text.all { clocks, rest,
    days(w, spec, "e.date_to", "e.date_from") })
  w.partial = w.partial or partial
  local all = { rest }
  if not partial then all[2] = days(w, spec, "e.day", "e.day")
  elseif spec.possible then all[2] = days(w, spec, "e.date_to", "e.date_from")
  else all[2] = days(w, spec, "e.date_from", "e.date_to") end
  for _, j in ipairs(spec.joins) do
    all[#all + 1] = sql_join.condition(w, j, spec.possible, partial)
  end
  return text.all(all)
end

--- What conditions are written with: the store, the dialect, and the tables
-- that stand before the statement.
function sql_filter.writer(db, dialect)
  local w = { db = db, dialect = dialect, tables = {}, named = {}, count = {},
    partial = false }
  function w.quoted(list)
    local out = {}
    for i, s in ipairs(list) do out[i] = dialect.quoted(s) end
    return out
  end
  function w.coded(list)
    local out = {}
    for i, id in ipairs(list) do out[i] = db:_code(id) end
    table.sort(out)
    return w.quoted(out)
  end
  function w.day(d) return dialect.quoted(core.format(d)) end
  -- The name of a table before the statement; the same text has one name.
  function w.table(name, body)
    if not w.named[body] then
      local n = (w.count[name] or 0) + 1
      w.count[name], w.named[body] = n, n == 1 and name or name .. "_" .. n
      w.tables[#w.tables + 1] = { name = w.named[body], body = body }
    end
    return w.named[body]
  end
  return w
end

return sql_filter
