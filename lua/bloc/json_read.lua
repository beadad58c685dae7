--- Reads JSON texts: json.read of bloc.json. A text is untrusted: its depth is
-- bounded, and whatever is not JSON is refused with the place where.
-- Cost: one pass; strings without escapes and numbers are cut out whole.

local DEEPEST = 200

local ESCAPED = { ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f",
  n = "\n", r = "\r", t = "\t" }

-- Raises a table, which no other error of the reader is.
local function refuse(at, what) error({ at = at, what = what }, 0) end

-- {======== strings ========

local function code_unit(s, at)
  local hex = s:match("^%x%x%x%x", at)
  if not hex then refuse(at, "malformed \\u") end
  return tonumber(hex, 16)
end

-- The character of \uXXXX at `at` (behind the u), and the place behind it.
local function unicode(s, at)
  local c = code_unit(s, at)
  if c >= 0xD800 and c < 0xDC00 and s:find("^\\u[dD][c-fC-F]", at + 4) then
    local low = code_unit(s, at + 6)
    return utf8.char(0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00)), at + 10
  end
  if c >= 0xD800 and c < 0xE000 then c = 0xFFFD end
  return utf8.char(c), at + 4
end

-- The string whose first character stands at `at`, and the place behind it.
local function read_string(s, at)
  local stop = s:find('["\\%c]', at)
  local parts, from = nil, at
  while true do
    if not stop then refuse(at, "a string does not end") end
    local c = s:sub(stop, stop)
    if c == '"' then
      local rest = s:sub(from, stop - 1)
      return parts and table.concat(parts) .. rest or rest, stop + 1
    elseif c ~= "\\" and c ~= "\127" then
      refuse(stop, "a control character in a string")
    end
    parts = parts or {}
    parts[#parts + 1] = s:sub(from, stop - 1)
    local e = s:sub(stop + 1, stop + 1)
    if c == "\127" then parts[#parts + 1], from = c, stop + 1
    elseif e == "u" then parts[#parts + 1], from = unicode(s, stop + 2)
    elseif ESCAPED[e] then parts[#parts + 1], from = ESCAPED[e], stop + 2
    else refuse(stop, "malformed escape") end
    stop = s:find('["\\%c]', from)
  end
end

-- ========}

-- {======== values ========

local read_value

local function read_number(s, at)
  local text = s:match("^-?%d+%.?%d*[eE]?[+-]?%d*", at)
  if not text or text:find "^-?0%d" or text:find "%.$" or text:find "%.[eE]"
    or not tonumber(text) then
    refuse(at, "expected a value")
  end
  return tonumber(text), at + #text
end

local function blank(s, at) return s:find("[^ \t\r\n]", at) or #s + 1 end

local function read_list(s, at, depth, as)
  local list, n = {}, 0
  at = blank(s, at)
  if s:sub(at, at) == "]" then return list, at + 1 end
  while true do
    n = n + 1
    list[n], at = read_value(s, at, depth, as)
    at = blank(s, at)
    local c = s:sub(at, at)
    if c == "]" then return list, at + 1 end
    if c ~= "," then refuse(at, "expected , or ]") end
    at = at + 1
  end
end

local function read_object(s, at, depth, as)
  local object = setmetatable({}, as.object)
  at = blank(s, at)
  if s:sub(at, at) == "}" then return object, at + 1 end
  while true do
    if s:sub(at, at) ~= '"' then refuse(at, "expected a name in quotes") end
    local key
    key, at = read_string(s, at + 1)
    at = blank(s, at)
    if s:sub(at, at) ~= ":" then refuse(at, "expected :") end
    object[key], at = read_value(s, at + 1, depth, as)
    at = blank(s, at)
    local c = s:sub(at, at)
    if c == "}" then return object, at + 1 end
    if c ~= "," then refuse(at, "expected , or }") end
    at = blank(s, at + 1)
  end
end

function read_value(s, at, depth, as)
  at = blank(s, at)
  local c = s:sub(at, at)
  if c == "{" or c == "[" then
    if depth == DEEPEST then refuse(at, "nested too deeply") end
    return (c == "{" and read_object or read_list)(s, at + 1, depth + 1, as)
  elseif c == '"' then return read_string(s, at + 1)
  elseif s:find("^true", at) then return true, at + 4
  elseif s:find("^false", at) then return false, at + 5
  elseif s:find("^null", at) then return as.null, at + 4
  end
  return read_number(s, at)
end

-- ========}

--- read(text, {null=, object=}) -> value | nil, message. `null` stands for
-- null, `object` is the metatable of objects.
return function(text, as)
  local start = text:sub(1, 3) == "\xEF\xBB\xBF" and 4 or 1
  local ok, value, at = pcall(read_value, text, start, 0, as)
  if ok and blank(text, at) <= #text then
    ok, value = false, { at = at, what = "something stands behind the value" }
  end
  if ok then return value end
  if type(value) ~= "table" then error(value, 0) end
  local _, line = text:sub(1, value.at - 1):gsub("\n", "")
  return nil, ("not JSON: %s (line %d, byte %d)"):format(value.what, line + 1, value.at)
end
