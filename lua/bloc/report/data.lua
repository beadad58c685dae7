--- A report as data: CSV (its main table) and JSON (all of it, by a stated
-- schema). Rows are written as they come and are never held together.

local core = require "bloc.core"
local render = require "bloc.render"
local csv = require "bloc.csv"
local inline = require "bloc.report.inline"

local data = {}
local SCHEMA = "bloc.report/1"

local function each(t)
  if t.each then return t.each() end
  local rows, i = type(t.rows) == "function" and t.rows() or t.rows, 0
  return function()
    i = i + 1
    return rows[i]
  end
end

local SCHEMA_TEXT = [[
{"$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "@NAME", "$ref": "#/$defs/report",
 "$defs": {
  "report": {"type": "object",
   "required": ["schema", "report", "title", "bloc", "defaults", "tables"],
   "additionalProperties": false,
   "properties": {
    "schema": {"const": "@NAME"},
    "report": {"type": "string", "description": "which report: bloc, state, changes ..."},
    "title": {"type": "string"}, "summary": {"type": "string"},
    "bloc": {"type": "string", "description": "version of the program"},
    "defaults": {"type": "object", "additionalProperties": {"type": "string"},
     "description": "what the question did not say and the answer assumed"},
    "tables": {"type": "object", "additionalProperties": {"$ref": "#/$defs/table"}},
    "notes": {"type": "array", "items": {"type": "object", "required": ["n", "text"],
     "properties": {"n": {"type": "integer"}, "text": {"type": "string"}}}},
    "sources": {"type": "array", "items": {"type": "object", "required": ["n", "title"],
     "properties": {"n": {"type": "integer"}, "title": {"type": "string"},
      "publisher": {"type": ["string", "null"]}, "author": {"type": ["string", "null"]},
      "published": {"type": ["string", "null"]}, "url": {"type": ["string", "null"]},
      "read": {"type": ["string", "null"]}}}},
    "parts": {"type": "array", "items": {"$ref": "#/$defs/report"}}}},
  "table": {"type": "object", "required": ["columns", "rows"],
   "properties": {
    "columns": {"type": "array", "items": {"type": "string"}},
    "rows": {"type": "array", "items": {"type": "object",
     "description": "half-open spells: to is the first day out, null with open: true"}}}}}}
]]

-- {======== CSV ========

-- What stands in each line, so that a table without its report still says
-- how it was made.
local CONSTANT = { "as_at", "known", "position", "data" }

local function constants(doc)
  local names, values = {}, {}
  for _, key in ipairs(CONSTANT) do
    for _, d in ipairs(doc.defaults) do
      if d.key == key then
        names[#names + 1] = key
        values[#values + 1] = d.value
      end
    end
  end
  return names, values
end

local function text_of(v)
  if v == nil then return "" end
  if type(v) == "table" then
    local list = {}
    for i, x in ipairs(v) do list[i] = tostring(x) end
    return inline.clean(table.concat(list, "; "))
  end
  return type(v) == "string" and inline.clean(v) or tostring(v)
end

-- The full width forms of = + - @ are read as those by some programs.
local function field(v, safe)
  if v == nil then return "" end
  if type(v) == "string" and not v:find '[%c",\127-\255]' and not v:find "^[ =+%-@]"
    and not v:find " $" then
    return v
  end
  local s = text_of(v)
  if safe and type(v) ~= "number" and type(v) ~= "boolean" then
    if s:find "^\xEF\xBC[\x9D\x8B\x8D\xA0]" or s:find "^%s*[=+%-@]" then s = "'" .. s end
  end
  return csv.field(s)
end

local function put_line(put, cells)
  put((#cells == 1 and cells[1] == "" and '""' or table.concat(cells, ",")) .. "\n")
end

--- The main table: RFC 4180 with a head, lines end with LF. An end that is
-- open is empty. options: safe=false leaves what a spreadsheet would run.
function data.csv(doc, put, options)
  local safe = not (options and options.safe == false)
  local t = doc.tables[1] or { columns = {}, rows = {} }
  if doc.sources then doc.sources:reset() end
  local names, values = constants(doc)
  local head = table.move(t.columns, 1, #t.columns, 1, {})
  put_line(put, table.move(names, 1, #names, #head + 1, head))
  for i, v in ipairs(values) do values[i] = field(v, safe) end
  for row in each(t) do
    local cells = {}
    for j, c in ipairs(t.columns) do cells[j] = field(row[c], safe) end
    put_line(put, table.move(values, 1, #values, #cells + 1, cells))
  end
end

-- ========}

-- {======== JSON ========

local json = render.json_value

local function safe_value(v)
  if type(v) == "string" then return inline.clean(v) end
  if type(v) ~= "table" then return v end
  local t = {}
  for k, x in pairs(v) do t[k] = safe_value(x) end
  return t
end

local function object(row, columns)
  local parts = {}
  for j, c in ipairs(columns) do parts[j] = json(c) .. ":" .. json(safe_value(row[c])) end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function put_list(put, name, items)
  put(',\n "' .. name .. '": [')
  for i, item in ipairs(items) do put((i > 1 and ",\n  " or "\n  ") .. item) end
  put(#items > 0 and "\n ]" or "]")
end

local function put_table(put, t, first)
  put(("%s\n  %s: {\"columns\": %s, \"rows\": ["):format(first and "" or ",", json(t.name),
    json(t.columns)))
  local between = "\n   "
  for row in each(t) do
    put(between .. object(row, t.columns))
    between = ",\n   "
  end
  put "]}"
end

local function defaults(doc)
  local parts = {}
  for i, d in ipairs(doc.defaults) do
    parts[i] = json(d.key) .. ": " .. json(inline.bare(d.value))
  end
  return "{" .. table.concat(parts, ", ") .. "}"
end

local SOURCE = { "n", "title", "publisher", "author", "published", "url", "read" }

local function put_refs(doc, put)
  local notes, list = {}, {}
  if doc.notes then
    for i, text in ipairs(doc.notes:texts()) do
      notes[i] = ("{\"n\":%d,\"text\":%s}"):format(i, json(inline.plain(text)))
    end
    put_list(put, "notes", notes)
  end
  for i, row in ipairs(doc.sources and doc.sources:rows() or {}) do
    list[i] = object(row, SOURCE)
  end
  if doc.sources then put_list(put, "sources", list) end
end

local function put_report(doc, put)
  if doc.sources then doc.sources:reset() end
  put(('{"schema": "%s", "report": %s, "title": %s,\n "bloc": %s, "defaults": %s'):format(SCHEMA,
    json(doc.kind), json(inline.bare(doc.title)), json(core.version), defaults(doc)))
  if doc.summary then put(',\n "summary": ' .. json(inline.bare(doc.summary))) end
  put ',\n "tables": {'
  for i, t in ipairs(doc.tables) do put_table(put, t, i == 1) end
  put "}"
  put_refs(doc, put)
  if doc.parts then
    put ',\n "parts": ['
    for i, part in ipairs(doc.parts) do
      if i > 1 then put ",\n" end
      put_report(part, put)
    end
    put "]"
  end
  put "}"
end

--- The whole report as one object, by the schema of data.schema().
function data.json(doc, put)
  put_report(doc, put)
  put "\n"
end

--- report.schema() -> text: the JSON Schema of what r:json() gives.
function data.schema()
  return SCHEMA_TEXT:gsub("@NAME", SCHEMA)
end

-- ========}

return data
