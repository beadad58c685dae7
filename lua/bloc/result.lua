--- Results: what questions answer. A result is a value: rows in order, a line
-- that says which defaults it used, and ways to print, export and combine.
-- Rows are plain tables. The sets of members (bloc.set, in C) share these
-- methods: everything here goes by #r and r[i].

local core = require "bloc.core"
local util = require "bloc.util"
local render = require "bloc.render"
local write = require "bloc.write"

local result = {}
local methods = {}
local Result = { __name = "bloc.result" }

local frame_of = render.frame_of

-- r.columns is the list of names, r:columns("a", "n") the columns themselves:
-- a list of values each, false where a row has none.
local Columns = {}

function Columns.__call(_, r, ...)
  local lists = {}
  for j, name in ipairs { ... } do
    local list = frame_of(r) and frame_of(r):column(name)
    if not list then
      list = {}
      for i = 1, #r do
        local v = r[i][name]
        list[i] = v == nil and false or v
      end
    end
    lists[j] = list
  end
  return table.unpack(lists)
end

--- Makes a result. `about`: columns (list of names), db, title, key (the
-- column that set algebra goes by), at, known, position, and other fields
-- that readers of the result may use (possible, not_covered ...).
--
-- Rows are a list of tables, or a frame (csrc/frame.h): then a row is made
-- each time it is asked for, and what a caller writes into it is lost.
function result.new(rows, about)
  about._rows = rows
  local columns = about.columns
  if columns and not getmetatable(columns) then setmetatable(columns, Columns) end
  return setmetatable(about, Result)
end

local is_set = render.is_set

function Result:__len() return #self._rows end

function Result:__index(key)
  if math.type(key) == "integer" then return self._rows[key] end
  return methods[key]
end

-- {======== reading ========

local function step(r, i)
  i = i + 1
  local row = r[i]
  if row ~= nil then return i, row end
end

--- r:each() -> iterator over the rows: `for row in r:each() do`.
function methods.each(r)
  local i = 0
  return function()
    i = i + 1
    return r[i]
  end
end

function Result.__pairs(r) return step, r, 0 end
core.set_meta.__pairs = Result.__pairs

local columns_of = render.columns

local function key_of(r)
  if is_set(r) then return columns_of(r)[1] end
  return r.key
end

--- r:codes() -> list of the codes that the rows are of, in order; printed
-- with blanks between them.
function methods.codes(r)
  if is_set(r) then return util.words(r:_codes()) end
  local key, list, seen = r.key, {}, {}
  if not key then util.fail("codes: these rows are not of one code each") end
  for _, row in ipairs(r._rows) do
    if row[key] ~= nil and not seen[row[key]] then
      seen[row[key]] = true
      list[#list + 1] = row[key]
    end
  end
  return util.words(list)
end

local function matches(row, want)
  for key, value in pairs(want) do
    local hit = false
    for _, v in ipairs(type(value) == "table" and value or { value }) do
      if key == "modifier" then hit = hit or row[v == "notice" and "withdrawing" or v] == true
      elseif key == "status" and row.is then hit = hit or row:is(v)
      else hit = hit or row[key] == v end
    end
    if not hit then return false end
  end
  return true
end

local MODIFIERS = util.set "suspended withdrawing notice inactive applicant"

-- Raises on a field that no row has, and on a modifier that is none.
local function check_fields(r, want)
  local first = r[1]
  for key, value in pairs(want) do
    if key == "modifier" then
      for _, v in ipairs(util.list(value)) do
        if not MODIFIERS[v] then
          util.fail("where: no modifier '%s'%s", tostring(v),
            util.hint(v, MODIFIERS))
        end
      end
    elseif first and first[key] == nil then
      local known, has = {}, false
      for _, c in ipairs(columns_of(r)) do known[c] = true end
      for i = 1, frame_of(r) and 0 or #r do has = has or r[i][key] ~= nil end
      if not has and not known[key] and key ~= "status" then
        util.fail("where: no field '%s'%s", tostring(key), util.hint(key, known))
      end
    end
  end
end

local function like(r, rows)
  local about = {}
  for k, v in next, r do about[k] = v end
  return result.new(rows, about)
end

-- A frame is searched where it is: fields as they stand in its columns.
local function where_frame(r, want)
  local f = frame_of(r)
  for key, value in pairs(want) do
    f = f:keep(key, type(value) == "table" and value or { value })
  end
  return like(r, f)
end

--- r:where{field=value, ...} or r:where(function(row) ... end) -> the rows
-- that fit, as a result of the same kind. A list of values means any of
-- them; modifier="suspended" asks for rows that have it.
function methods.where(r, want)
  if type(want) ~= "table" and type(want) ~= "function" then
    util.fail("where: expected a table of fields or a function")
  end
  if type(want) == "table" then
    check_fields(r, want)
    if frame_of(r) then return where_frame(r, want) end
  end
  local test = type(want) == "function" and want
    or function(row) return matches(row, want) end
  local kept = {}
  for i = 1, #r do
    if test(r[i]) then kept[#kept + 1] = i end
  end
  if is_set(r) then return r:_pick(kept) end
  if frame_of(r) then return like(r, frame_of(r):take(kept)) end
  local rows = {}
  for _, i in ipairs(kept) do rows[#rows + 1] = r[i] end
  return like(r, rows)
end

-- ========}

-- {======== combining ========

local function combine(a, b, keep)
  local key = key_of(a)
  if not key or key ~= key_of(b) then
    util.fail("only results of the same code (state, bloc ...) combine")
  end
  local in_b, in_a, rows = {}, {}, {}
  for i = 1, #b do in_b[b[i][key]] = true end
  for i = 1, #a do
    local code = a[i][key]
    in_a[code] = true
    if keep(true, in_b[code]) then rows[#rows + 1] = a[i] end
  end
  for i = 1, #b do
    if not in_a[b[i][key]] and keep(false, true) then rows[#rows + 1] = b[i] end
  end
  table.sort(rows, function(x, y) return x[key] < y[key] end)
  return result.new(rows, { columns = columns_of(a), key = key, db = a.db })
end

function Result.__band(a, b)
  return combine(a, b, function(x, y) return x and y end)
end
function Result.__bor(a, b)
  return combine(a, b, function() return true end)
end
function Result.__sub(a, b)
  return combine(a, b, function(x, y) return x and not y end)
end
function Result.__bxor(a, b)
  return combine(a, b, function(x, y) return x ~= (y or false) end)
end
function Result.__eq(a, b)
  if not a.key or a.key ~= b.key then return rawequal(a, b) end
  return #(a ~ b) == 0
end
function Result.__le(a, b) return #(a - b) == 0 end

-- ========}

-- Ids of the segments of feeds in which rows came, by their origins.
local function segments_of(db, origins)
  local list, at = {}, 1
  table.sort(origins)
  if #origins == 0 then return list end
  for _, s in ipairs(write.rows(db, "SELECT id, first, n FROM segment ORDER BY first")) do
    while origins[at] and origins[at] < s.first do at = at + 1 end
    if origins[at] and origins[at] < s.first + s.n then list[#list + 1] = s.id end
  end
  return list
end

--- r:sources() -> result: the sources of the rows' assertions and events,
-- each once, ordered by title; those of feeds with the feed, its files, and
-- the day of import as `read`.
function methods.sources(r)
  local db = is_set(r) and (r:_context()) or r.db
  if not db then util.fail("sources: these rows have no store") end
  local assertions, events, origins = {}, {}, {}
  for i = 1, #r do
    local row = r[i]
    local own = row.assertions or {} -- a list, or the method of a status
    if getmetatable(row) == core.status_meta then own = row:assertions() end
    if row.assertion then assertions[#assertions + 1] = row.assertion end
    for _, a in ipairs(own) do assertions[#assertions + 1] = a end
    if row.event then events[#events + 1] = row.event end
    if type(row) == "table" then origins[#origins + 1] = rawget(row, "_origin") end
  end
  return db:_sources_of(assertions, events, segments_of(db, origins))
end

Result.__tostring = render.short
core.set_meta.__tostring = render.short

for _, name in ipairs { "header", "text", "csv", "json", "markdown", "write" } do
  methods[name] = render[name]
end

for name, f in pairs(methods) do core.set_methods[name] = f end

result.methods = methods
result.Result = Result
return result
