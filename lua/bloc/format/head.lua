--- The head of a file as records: enough of them to tell a format by. Not for
-- importing: that reads all of a file, and says what is wrong with a record.
-- Cost: one look at each byte of the head, at most `MOST` records.

local head = {}

local MOST = 100
local BOM = "\xEF\xBB\xBF"

--- The text without a byte order mark, or nil, message where it is no text
-- that can be read.
function head.text(text)
  if text:find "^\xFF\xFE" or text:find "^\xFE\xFF" then
    return nil, "the file is UTF-16; save it as UTF-8"
  end
  if text:sub(1, 3) == BOM then text = text:sub(4) end
  if not text:find "%S" then return nil, "the file is empty" end
  return text
end

--- Fields of a line in which only the delimiter means something.
function head.split(line, delimiter)
  local fields, start = {}, 1
  while true do
    local stop = line:find(delimiter, start, true)
    fields[#fields + 1] = line:sub(start, (stop or 0) - 1)
    if not stop then return fields end
    start = stop + 1
  end
end

local function raw(text, delimiter)
  local rows = {}
  for line, stop in text:gmatch "([^\n]*)()" do
    local whole = text:byte(stop) == 10
    if (whole or #rows == 0) and line ~= "" then
      rows[#rows + 1] = head.split(line:gsub("\r$", ""), delimiter)
    end
    if #rows == MOST then break end
  end
  return rows
end

-- The field at `at` and the place of what ends it; nil where the text ends
-- before the closing quote.
local function field_at(text, at, stops)
  if text:byte(at) ~= 34 then
    local stop = text:find(stops, at) or #text + 1
    return (text:sub(at, stop - 1):gsub("\r$", "")), stop
  end
  local from = at + 1
  while true do
    local quote = text:find('"', from, true)
    if not quote then return nil end
    if text:byte(quote + 1) ~= 34 then
      local stop = text:find(stops, quote) or #text + 1
      return (text:sub(at + 1, quote - 1):gsub('""', '"')), stop
    end
    from = quote + 2
  end
end

local function quoted(text, delimiter)
  local rows, fields, at = {}, {}, 1
  local stops = "[\n" .. delimiter .. "]"
  while at <= #text and #rows < MOST do
    local field, stop = field_at(text, at, stops)
    if not field then break end
    fields[#fields + 1] = field
    local ended = stop > #text
    if text:byte(stop) == 10 or ended and #rows == 0 then
      if #fields > 1 or field ~= "" then rows[#rows + 1] = fields end
      fields = {}
    end
    at = stop + 1
  end
  return rows
end

--- The first records of a text. A last line without its end is left out: the
-- head may be cut there; unless it is the only one.
function head.records(text, delimiter, in_quotes)
  return in_quotes and quoted(text, delimiter) or raw(text, delimiter)
end

--- A name of a column without case, blanks and punctuation.
function head.fold(name) return (name:lower():gsub("[^a-z0-9]", "")) end

return head
