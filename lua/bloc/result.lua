--- Results: what questions answer. A result is a value: rows in order, a line
-- that says which defaults it used, and ways to print, export and combine.
-- Rows are plain tables. The sets of members (bloc.set, in C) share these
-- methods: everything here goes by #r and r[i].

local core = require "bloc.core"
local util = require "bloc.util"

local result = {}
local methods = {}
local Result = { __name = "bloc.result" }

local SHOWN = 10 -- rows at each end that tostring prints

--- Makes a result. `about`: columns (list of names), db, title, key (the
-- column that set algebra goes by), at, known, position, and other fields
-- that readers of the result may use (possible, not_covered ...).
function result.new(rows, about)
  about._rows = rows
  return setmetatable(about, Result)
end

local function is_set(r) return getmetatable(r) == core.set_meta end

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

local SET_COLUMNS = {
  [true] = { "state", "name", "status", "from", "to", "certainty" },
  [false] = { "bloc", "status", "from", "to", "certainty" },
}

local function columns_of(r)
  if not is_set(r) then return r.columns end
  local _, _, _, _, _, of_states = r:_context()
  return SET_COLUMNS[of_states]
end

local function key_of(r)
  if is_set(r) then return columns_of(r)[1] end
  return r.key
end

--- r:codes() -> list of the codes that the rows are of, in order; printed
-- with blanks between them.
function methods.codes(r)
  if is_set(r) then return util.words(r:_codes()) end
  local key, list, seen = r.key, {}, {}
  if not key then util.fail(2, "codes: these rows are not of one code each") end
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

--- r:where{field=value, ...} or r:where(function(row) ... end) -> the rows
-- that fit, as a result of the same kind. A list of values means any of
-- them; modifier="suspended" asks for rows that have it.
function methods.where(r, want)
  if type(want) ~= "table" and type(want) ~= "function" then
    util.fail(2, "where: expected a table of fields or a function")
  end
  local test = type(want) == "function" and want
    or function(row) return matches(row, want) end
  local kept = {}
  for i = 1, #r do
    if test(r[i]) then kept[#kept + 1] = i end
  end
  if is_set(r) then return r:_pick(kept) end
  local rows, about = {}, {}
  for _, i in ipairs(kept) do rows[#rows + 1] = r[i] end
  for k, v in next, r do about[k] = v end
  return result.new(rows, about)
end

-- ========}

-- {======== combining ========

local function combine(a, b, keep)
  local key = key_of(a)
  if not key or key ~= key_of(b) then
    util.fail(3, "only results of the same code (state, bloc ...) combine")
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
function Result.__eq(a, b) return #(a ~ b) == 0 end
function Result.__le(a, b) return #(a - b) == 0 end

-- ========}

-- {======== printing ========

local function cell(row, column)
  if column == "status" and getmetatable(row) == core.status_meta then
    return tostring(row)
  end
  local v = row[column]
  if v == nil then return "" end
  if type(v) == "table" then return tostring(util.words({ table.unpack(v) })) end
  return tostring(v)
end

--- The line that names the defaults of a result (R15).
local function header(r)
  local parts = {}
  if is_set(r) then
    local db, at, known, position, rev, of_states = r:_context()
    local first = r[1]
    local whose = first and (of_states and first.bloc or first.state)
    parts[1] = ("%d %s%s"):format(#r, of_states and "states" or "blocs",
      whose and (of_states and " in " or " of ") .. whose or "")
    parts[2] = "at " .. core.format(at)
    parts[3] = "known: " .. (util.text(known) or "all")
    parts[4] = "position: " .. (position ~= 0 and db:_code(position) or "own")
    if rev < db:_revision() then parts[#parts + 1] = "recorded: " .. rev end
    parts[#parts + 1] = "revision " .. math.min(rev, db:_revision())
    if r.possible > 0 then
      parts[#parts + 1] = ("%d possible"):format(r.possible)
    end
  else
    parts[1] = ("%d rows"):format(#r)
    if r.title then table.insert(parts, 1, r.title) end
    for _, k in ipairs { "at", "known", "position", "coverage" } do
      if r[k] then parts[#parts + 1] = k .. ": " .. tostring(r[k]) end
    end
    if r.revision then parts[#parts + 1] = "revision " .. r.revision end
    if r.possible and r.possible ~= 0 then
      parts[#parts + 1] = tostring(r.possible) .. " possible"
    end
  end
  if r.not_covered then
    parts[#parts + 1] = "not covered: " .. tostring(r.not_covered)
  end
  return "# " .. table.concat(parts, " | ")
end

local function shown_rows(r)
  local list, n = {}, #r
  for i = 1, n do
    if n <= 2 * SHOWN or i <= SHOWN or i > n - SHOWN then list[#list + 1] = i
    elseif i == SHOWN + 1 then list[#list + 1] = false end
  end
  return list
end

local function pad(s, width) return s .. (" "):rep(width - util.width(s)) end

local LONGEST = 48 -- a cell at the prompt

local function clip(s)
  s = util.printable(s)
  if util.width(s) <= LONGEST then return s end
  return s:sub(1, utf8.offset(s, LONGEST) - 1) .. "…"
end

--- An aligned table under the line of its defaults, at most the first and
-- last ten rows.
local function to_text(r)
  local columns, lines, widths = columns_of(r), {}, {}
  local list = shown_rows(r)
  for j, c in ipairs(columns) do widths[j] = util.width(c) end
  local texts = {}
  for k, i in ipairs(list) do
    local t = {}
    for j, c in ipairs(columns) do
      t[j] = i and clip(cell(r[i], c)) or ""
      widths[j] = math.max(widths[j], util.width(t[j]))
    end
    texts[k] = t
  end
  local function line(t)
    local out = {}
    for j = 1, #columns do out[j] = pad(t[j], widths[j]) end
    return (table.concat(out, "  "):gsub("%s+$", ""))
  end
  lines[1] = header(r)
  if #list > 0 then lines[2] = line(columns) end
  for k, i in ipairs(list) do
    lines[#lines + 1] = i and line(texts[k])
      or ("... %d more rows"):format(#r - 2 * SHOWN)
  end
  return table.concat(lines, "\n")
end

Result.__tostring = to_text
core.set_meta.__tostring = to_text

--- r:header() -> the line that names the defaults the result used.
function methods.header(r) return header(r) end

-- ========}

-- {======== exporting ========

--- One cell of RFC 4180.
function result.csv_cell(s, safe)
  if safe and s:find "^[=+%-@\t\r]" then s = "'" .. s end
  if s:find '[",\r\n]' or s:find "^%s" or s:find "%s$" then
    s = '"' .. s:gsub('"', '""') .. '"'
  end
  return s
end

--- r:csv([{safe=true}]) -> text, RFC 4180 with a header, lines end with LF.
-- safe=true puts an apostrophe before cells that a spreadsheet would run.
function methods.csv(r, options)
  local o = util.options(options, util.set "safe", "csv", 3)
  local columns, lines = columns_of(r), {}
  lines[1] = table.concat(columns, ",")
  for i = 1, #r do
    local t = {}
    for j, c in ipairs(columns) do t[j] = result.csv_cell(cell(r[i], c), o.safe) end
    lines[#lines + 1] = table.concat(t, ",")
  end
  return table.concat(lines, "\n") .. "\n"
end

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n",
  ["\r"] = "\\r", ["\t"] = "\\t" }

--- The JSON text of a string, number, boolean or nil, list or table.
function result.json_value(v)
  local kind = type(v)
  if kind == "string" then
    if not utf8.len(v) then v = util.printable(v) end
    return '"' .. v:gsub('[%c"\\\127]', function(c)
      return ESCAPES[c] or ("\\u%04x"):format(c:byte())
    end) .. '"'
  elseif kind == "number" or kind == "boolean" then
    return v ~= v and "null" or tostring(v)
  elseif kind == "table" then
    local list = {}
    if #v > 0 or next(v) == nil then
      for i, x in ipairs(v) do list[i] = result.json_value(x) end
      return "[" .. table.concat(list, ",") .. "]"
    end
    for _, k in ipairs(util.keys(v)) do
      list[#list + 1] = ("%s:%s"):format(result.json_value(tostring(k)),
        result.json_value(v[k]))
    end
    return "{" .. table.concat(list, ",") .. "}"
  end
  return "null"
end

--- r:json() -> text, an array of objects with the columns as keys.
function methods.json(r)
  local columns, objects = columns_of(r), {}
  for i = 1, #r do
    local t, row = {}, r[i]
    for j, c in ipairs(columns) do
      local v = row[c]
      if c == "status" and v == nil then v = tostring(row) end
      t[j] = ("%s:%s"):format(result.json_value(c), result.json_value(v))
    end
    objects[i] = "{" .. table.concat(t, ",") .. "}"
  end
  return "[" .. table.concat(objects, ",\n ") .. "]"
end

--- r:markdown() -> text, a pipe table.
function methods.markdown(r)
  local columns, lines = columns_of(r), {}
  local function line(t)
    lines[#lines + 1] = "| " .. table.concat(t, " | ") .. " |"
  end
  line(columns)
  local rule = {}
  for j = 1, #columns do rule[j] = "---" end
  line(rule)
  for i = 1, #r do
    local t = {}
    for j, c in ipairs(columns) do
      t[j] = cell(r[i], c):gsub("[|\\]", "\\%0"):gsub("[\r\n]+", " ")
    end
    line(t)
  end
  return table.concat(lines, "\n") .. "\n"
end

--- r:write(path) -> path | nil, message. The extension (.csv, .json, .md,
-- .txt) decides; an existing file is replaced.
function methods.write(r, path)
  local how = { csv = methods.csv, json = methods.json, md = methods.markdown,
    txt = function(x) return tostring(x) .. "\n" end }
  local ext = type(path) == "string" and path:match "%.(%w+)$"
  if not how[ext] then
    util.fail(2, "write: '%s' does not end in .csv, .json, .md or .txt",
      tostring(path))
  end
  local f, message = io.open(path, "wb")
  if not f then return nil, message end
  local ok, why = f:write(how[ext](r))
  local closed, whyclosed = f:close()
  if not ok or not closed then return nil, why or whyclosed end
  return path
end

--- r:sources() -> result: the sources of the rows' assertions and events,
-- each once, ordered by title.
function methods.sources(r)
  local db = is_set(r) and (r:_context()) or r.db
  if not db then util.fail(2, "sources: these rows have no store") end
  local assertions, events = {}, {}
  for i = 1, #r do
    local row = r[i]
    if getmetatable(row) == core.status_meta then
      for _, a in ipairs(row:assertions()) do assertions[#assertions + 1] = a end
    end
    if row.assertion then assertions[#assertions + 1] = row.assertion end
    for _, a in ipairs(row.assertions or {}) do assertions[#assertions + 1] = a end
    if row.event then events[#events + 1] = row.event end
  end
  return db:_sources_of(assertions, events)
end

-- ========}

for name, f in pairs(methods) do core.set_methods[name] = f end

result.methods = methods
result.Result = Result
return result
