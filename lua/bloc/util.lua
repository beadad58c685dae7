--- Small things that every module of bloc uses: options, days and ranges as
-- numbers, near misses, texts. Nothing here knows a store.

local core = require "bloc.core"
local width = require "bloc.width"

local util = {}

local OWN = debug.getinfo(1, "S").source:match "^@(.*)util%.lua$"

-- The level of the first function that is not of this package: whoever called
-- the public function that was misused.
local function callers_level()
  local level = 3
  while true do
    local info = debug.getinfo(level, "S")
    if not info then return 0 end
    if info.what ~= "C" and (not OWN or info.source:sub(2, #OWN + 1) ~= OWN) then
      return level - 1
    end
    level = level + 1
  end
end

--- Raises a message, placed at the line outside bloc that made the call.
function util.fail(format, ...)
  error(select("#", ...) > 0 and format:format(...) or format, callers_level())
end

-- Edits from a to b: insert, delete, replace, swap of neighbours.
local function distance(a, b)
  local rows = { [0] = {} }
  for j = 0, #b do rows[0][j] = j end
  for i = 1, #a do
    local row, up, up2 = { [0] = i }, rows[i - 1], rows[i - 2]
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      row[j] = math.min(up[j - 1] + (same and 0 or 1), up[j] + 1, row[j - 1] + 1)
      if up2 and j > 1 and a:byte(i) == b:byte(j - 1)
        and a:byte(i - 1) == b:byte(j) then
        row[j] = math.min(row[j], up2[j - 2] + 1)
      end
    end
    rows[i] = row
  end
  return rows[#a][#b]
end

--- The word of a list (or set of keys) that `word` was probably meant to be.
function util.near(word, words)
  local best, least = nil, math.max(1, #word // 3) + 1
  local list = {}
  for k, v in pairs(words) do
    local w = type(k) == "number" and v or k
    if type(w) == "string" then list[#list + 1] = w end
  end
  table.sort(list)
  for _, w in ipairs(list) do
    local d = distance(word, w)
    if #word >= 3 and w:sub(1, #word) == word then d = math.min(d, 1) end
    if d < least then best, least = w, d end
  end
  return best
end

--- "; did you mean 'x'?" or "".
function util.hint(word, words)
  local near = util.near(tostring(word), words)
  return near and ("; did you mean '%s'?"):format(near) or ""
end

--- A set from a string of words.
function util.set(words)
  local t = {}
  for w in words:gmatch "%S+" do t[w] = true end
  return t
end

--- Raises unless `options` is nil or a table whose keys are all allowed.
function util.options(options, allowed, what)
  if options == nil then return {} end
  if type(options) ~= "table" then
    util.fail("%s: expected a table of options, got %s", what,
      type(options))
  end
  for key in pairs(options) do
    if not allowed[key] then
      util.fail("%s: unknown option '%s'%s", what, tostring(key),
        util.hint(key, allowed))
    end
  end
  return options
end

util.MIN, util.MAX = -2147483648, 2147483647
util.ABOUT, util.DOUBT, util.OPEN, util.UNKNOWN = 1, 2, 4, 8

--- Bounds, nominal day and flags of a date; raises where it is malformed.
function util.date(text, what)
  local lo, hi, nom, flags = core.parse(text)
  if not lo then
    util.fail("%s: malformed date '%s': %s; expected YYYY-MM-DD, "
      .. "YYYY-MM, YYYY or A/B, with ~ or ? behind", what, tostring(text), hi)
  end
  return lo, hi, nom, flags
end

--- The day number of a full date.
function util.day(text, what)
  local lo, hi, _, flags = util.date(text, what)
  if lo ~= hi or flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail("%s: '%s' is not one day; give YYYY-MM-DD", what,
      tostring(text))
  end
  return lo
end

--- The range [from, to) of a question (R3): a partial `from` or `to` means
-- its first day, a partial `through` its last.
function util.range(o, what)
  local from, to = util.MIN, util.MAX
  if o.to ~= nil and o.through ~= nil then
    util.fail("%s: give 'to' (first day out) or 'through' (last "
      .. "day in), not both", what)
  end
  if o.from ~= nil then from = util.date(o.from, what .. ": from") end
  if o.to ~= nil then to = util.date(o.to, what .. ": to") end
  if o.through ~= nil then
    local _, hi = util.date(o.through, what .. ": through")
    to = hi == util.MAX and hi or hi + 1
  end
  if from >= to then
    util.fail("%s: from %s is not before %s %s", what,
      tostring(o.from), o.through and "the day after" or "to",
      tostring(o.to or o.through))
  end
  return from, to
end

--- The text of a day number; nil where it is no day.
function util.text(day)
  if day and day > util.MIN and day < util.MAX then return core.format(day) end
end


--- A list of n items of which f(i, list) makes one when it is first looked at.
function util.lazy(n, f)
  return setmetatable({}, {
    __len = function() return n end,
    __index = function(t, i)
      if math.type(i) ~= "integer" or i < 1 or i > n then return nil end
      local item = f(i, t)
      rawset(t, i, item)
      return item
    end,
  })
end

--- Keys of a table in order.
function util.keys(t)
  local list = {}
  for k in pairs(t) do list[#list + 1] = k end
  table.sort(list)
  return list
end

local list_meta = {
  __tostring = function(l) return table.concat(l, " ") end,
}

--- A list of words that prints with blanks between them.
function util.words(list) return setmetatable(list, list_meta) end

--- The items of an argument that is one thing, a list of them, or a result or
-- set, which stands for its codes.
function util.list(x)
  if x == nil then return {} end
  local meta = getmetatable(x)
  if type(x) == "table" and (meta == nil or meta == list_meta) then return x end
  if type(x) ~= "string" and meta and type(x.codes) == "function" then
    return x:codes()
  end
  return { x }
end

--- Columns that a text takes on a terminal.
util.width = width.of

-- Marks that turn the direction of a text, separators of lines, code points
-- that are no characters: nothing that a name has, and all that forges one.
local UNSEEN = { "\xD8\x9C", "\xE2\x80[\x8E\x8F\xA8-\xAE]", "\xE2\x81[\xA6-\xA9]",
  "\xEF\xBB\xBF", "\xEF\xBF[\xBE\xBF]" }

--- A text that is safe on a terminal: valid UTF-8, control characters shown,
-- marks of direction left out.
function util.printable(s)
  if not s:find "[%c\127-\255]" then return s end
  s = s:gsub("[%c\127]", function(c)
    return ("\\x%02X"):format(c:byte())
  end)
  if not utf8.len(s) then return (s:gsub("[\128-\255]", "?")) end
  for _, p in ipairs(UNSEEN) do s = s:gsub(p, "") end
  return (s:gsub("\xC2([\x80-\x9F])", function(c)
    return ("\\x%02X"):format(c:byte())
  end))
end

return util
