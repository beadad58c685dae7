--- CSV as RFC 4180 has it: a reader that walks over a text and a writer.
-- The reader takes LF and CRLF, a byte order mark, fields in quotes with
-- commas, doubled quotes and line breaks, and a last line without its end.
-- What it cannot read it hands out with its line and says why; it goes on
-- with the next line. Blank lines are passed over.
-- Cost: one look at each byte, the fields of one record in memory.

local csv = {}

local BOM = "\xEF\xBB\xBF"

-- {======== reading ========

--- Splits a line without quotes.
local function split(line)
  local fields, n, start = {}, 0, 1
  while true do
    local comma = line:find(",", start, true)
    n = n + 1
    fields[n] = line:sub(start, (comma or 0) - 1)
    if not comma then return fields end
    start = comma + 1
  end
end

--- The field in quotes that opens at `at`: its text and the place behind the
-- closing quote, or nil where it is never closed.
local function quoted(text, at)
  local from = at + 1
  while true do
    local quote = text:find('"', from, true)
    if not quote then return nil end
    if text:byte(quote + 1) ~= 34 then
      return (text:sub(at + 1, quote - 1):gsub('""', '"')), quote + 1
    end
    from = quote + 2
  end
end

--- The field at `at`: text, the place behind it, problem.
local function field_at(text, at)
  if text:byte(at) ~= 34 then
    local stop = text:find("[,\n]", at) or #text + 1
    local field = text:sub(at, stop - 1)
    if text:byte(stop) ~= 44 then field = field:gsub("\r$", "") end
    local problem = field:find('"', 1, true) and "a quote inside a field "
      .. "that has none around it; put quotes around it and double this one"
    return field, stop, problem
  end
  local field, stop = quoted(text, at)
  if not field then return nil end
  local rest = text:match("^\r?()", stop)
  local next_byte = text:byte(rest)
  if next_byte == 10 or next_byte == nil then return field, rest end
  if text:byte(stop) == 44 then return field, stop end
  local after = text:find("[,\n]", stop) or #text + 1
  return field .. text:sub(stop, after - 1), after,
    "text behind the closing quote"
end

--- A record with quotes that starts at `at`: fields, the place behind its
-- line end, problem, number of the field with the problem.
local function record_at(text, at)
  local fields, n, problem, where = {}, 0, nil, nil
  local p = at
  while true do
    local field, stop, bad = field_at(text, p)
    if not field then
      local eol = text:find("\n", at, true) or #text
      return split(text:sub(at, eol):gsub("[\r\n]+$", "")), eol + 1,
        "a quote is opened and never closed", n + 1
    end
    n = n + 1
    fields[n] = field
    if bad and not problem then problem, where = bad, n end
    if text:byte(stop) ~= 44 then
      return fields, stop + 1, problem, where
    end
    p = stop + 1
  end
end

local function lines_in(text, from, to)
  local n = 0
  for _ in text:sub(from, to):gmatch "\n" do n = n + 1 end
  return n
end

--- What is wrong with the bytes of a record: problem, number of the field.
local function bad_bytes(fields)
  for i, field in ipairs(fields) do
    if field:find("\0", 1, true) then return "a NUL byte", i end
    local _, place = utf8.len(field)
    if place then
      return ("invalid UTF-8 (byte 0x%02X)"):format(field:byte(place)), i
    end
  end
end

--- csv.reader(text) -> iterator of fields, line, problem, field
-- Each call answers the next record: the list of its fields and the number
-- of its first line; for a record that is no CSV also what is wrong and in
-- which field. nil at the end.
function csv.reader(text)
  local at, line = text:sub(1, 3) == BOM and 4 or 1, 1
  local suspect = not utf8.len(text) or text:find("\0", 1, true) ~= nil
  return function()
    while at <= #text do
      local first, start = line, at
      local eol = text:find("\n", at, true) or #text + 1
      local quote = text:find('"', at, true)
      local fields, problem, where
      if quote and quote < eol then
        fields, at, problem, where = record_at(text, at)
        line = line + lines_in(text, start, at - 1)
      else
        local content = text:sub(at, eol - 1):gsub("\r$", "")
        at, line = eol + 1, line + 1
        if content ~= "" then fields = split(content) end
      end
      if fields then
        if suspect and not problem then problem, where = bad_bytes(fields) end
        return fields, first, problem, where
      end
    end
  end
end

-- ========}

-- {======== writing ========

--- One field. With `safe` an apostrophe stands before what a spreadsheet
-- would run as a formula.
function csv.field(s, safe)
  if safe and s:find "^[=+%-@\t\r]" then s = "'" .. s end
  if s:find '[",\r\n]' or s:find "^%s" or s:find "%s$" then
    s = '"' .. s:gsub('"', '""') .. '"'
  end
  return s
end

--- One record with its line end; fields[1] to fields[n], nil is empty.
function csv.line(fields, n, safe)
  local cells = {}
  for i = 1, n do cells[i] = csv.field(fields[i] or "", safe) end
  -- A line of one empty field would read as a blank line.
  if n == 1 and cells[1] == "" then cells[1] = '""' end
  return table.concat(cells, ",") .. "\n"
end

-- ========}

return csv
