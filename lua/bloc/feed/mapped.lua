--- Anybody's table as a feed: a description made from the map of an import.
--
--   map = { date = "when", actor = "who", type = { "code", scheme = "cameo" } }
--
-- A field is the name of a column (or its number, where the file has no
-- header), or what a description says there (lua/bloc/format/check.lua).

local util = require "bloc.util"
local format = require "bloc.format"

local mapped = {}

local PARTIES = util.set "actor target on_behalf_of bloc"
local PLAIN = util.set "id date through known type place text url score"
local AS = { "iso", "ymd", "dmy_name" }

--- Whether a map is one of events of a feed: it has a date and the file has
-- no header of the native CSV.
function mapped.is(map) return type(map) == "table" and map.date ~= nil end

local function name_of(column)
  return math.type(column) == "integer" and ("column %d"):format(column) or column
end

-- Words of a field under which a column stands, or a list of columns.
local NAMED = { "year", "month", "day", "name", "state" }

-- Calls for every column of a field; what it returns stands there instead.
local function each_column(spec, f)
  if type(spec) ~= "table" then return f(spec) end
  local t = {}
  for k, v in pairs(spec) do t[k] = math.type(k) == "integer" and f(v) or v end
  for _, k in ipairs(NAMED) do
    if spec[k] ~= nil then t[k] = each_column(spec[k], f) end
  end
  if type(spec.within) == "table" then t.within = each_column(spec.within, f) end
  return t
end

-- Types of bloc's own tree, and codes with their scheme, as they are.
local function own_type(db)
  local told = require "bloc.told"
  return setmetatable({}, { __index = function(t, text)
    local ok, id = pcall(told.type_of, db, text)
    local _, codes = told.types(db)
    local code = ok and codes[id] or text:match "^%l+:.+$"
    t[text] = code
    return code
  end })
end

local function columns_of(map)
  local list, seen, number = {}, {}, 0
  for _, k in ipairs(util.keys(map)) do
    each_column(map[k], function(v)
      local n = math.type(v) == "integer" and v or nil
      if n then number = math.max(number, n)
      elseif type(v) == "string" and not seen[v] then
        seen[v] = true
        list[#list + 1] = v
      end
      return v
    end)
  end
  if number > 0 and #list > 0 then
    util.fail("import: map: columns by name or by number, not both")
  end
  return list, number
end

-- The delimiter of which the first line has the most.
local function delimiter_of(head)
  local line, best, most = head:match "^[^\r\n]*", ",", 0
  for _, c in ipairs { "\t", ",", ";", "|" } do
    local _, n = line:gsub("%" .. c, "")
    if n > most then best, most = c, n end
  end
  return best, most + 1
end

local function check_map(map)
  for k in pairs(map) do
    if not PARTIES[k] and not PLAIN[k] and type(k) ~= "string" then
      util.fail("import: map: expected names of fields, got %s", tostring(k))
    end
  end
  if map.type == nil then
    util.fail("import: map: 'type' is missing: a column, or {const='cameo:190'}")
  end
end

--- The description of a table by its map, and where its columns are.
function mapped.describe(db, s, options)
  local map = options.map
  check_map(map)
  local columns, number = columns_of(map)
  local delimiter, width = delimiter_of(s.head)
  local stem = s.name:match "^[^.]*"
  local d = { name = "map", title = "a table with a map", terms = "",
    feed = options.feed or stem, cite = options.source or { s.name },
    delimiter = delimiter, quoted = number == 0, header = number == 0,
    columns = columns, missing = { "", "NA", "NULL" }, measures = {} }
  if number > 0 then
    d.widths, d.looks = { width }, {}
    for i = 1, width do columns[i] = ("column %d"):format(i) end
  end
  for k, v in pairs(map) do
    local spec = each_column(v, name_of)
    if k == "date" and type(spec) == "string" then spec = { spec, as = AS } end
    if k == "type" and type(spec) == "string" then spec = { spec, map = own_type(db) } end
    if PARTIES[k] then
      d[k] = type(spec) == "table" and spec or { spec }
      d[k].scheme = d[k].scheme or "own"
    elseif PLAIN[k] then d[k] = spec
    else d.measures[k] = spec end
  end
  local place, message = format.place(d, s.head)
  if not place then return nil, message end
  return d, place
end

return mapped
