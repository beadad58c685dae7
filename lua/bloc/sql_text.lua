--- Writing SQL: what the dialects say differently, conditions as trees, and
-- how they are laid out. Nothing here knows a store.
--
-- A condition is a text that needs no brackets, or {op="AND" | "OR" | "NOT",
-- conditions ...}. What may be NULL counts as false: NOT is IS NOT TRUE.

local util = require "bloc.util"

local text = {}

-- {======== dialects ========

-- A text between quotes.
local function quoted(s)
  if s:find("\0", 1, true) then
    util.fail("sql: a text with a NUL byte cannot be written")
  end
  return "'" .. s:gsub("'", "''") .. "'"
end

-- ISO 8601: the year of the week's Thursday, and which of its weeks it is.
local function sqlite_week(day)
  local thursday = ("date(%s, '-3 days', 'weekday 4')"):format(day)
  return ("strftime('%%Y', %s) || '-W' ||\n  printf('%%02d', (strftime('%%j', %s) + 6) / 7)")
    :format(thursday, thursday)
end

-- What another engine says in other words, by name: each a function that
-- gives the SQL of it.
local DIALECTS = {}

DIALECTS.sqlite = {
  quoted = quoted,
  begins = function(column, s)
    return ("%s GLOB %s"):format(column, quoted(s .. "*"))
  end,
  contains = function(column, s)
    return ("instr(bloc_fold(%s), %s) > 0"):format(column, quoted(s))
  end,
  is_folded = function(column, s)
    return ("bloc_fold(%s) = %s"):format(column, quoted(s))
  end,
  days = function(from, to) return ("julianday(%s) - julianday(%s)"):format(to, from) end,
  later = function(a, b) return ("max(%s, %s)"):format(a, b) end,
  earlier = function(a, b) return ("min(%s, %s)"):format(a, b) end,
  period = {
    year = function(day) return ("substr(%s, 1, 4)"):format(day) end,
    quarter = function(day)
      return ("substr(%s, 1, 4) || '-Q' || ((substr(%s, 6, 2) + 2) / 3)"):format(day, day)
    end,
    month = function(day) return ("substr(%s, 1, 7)"):format(day) end,
    week = sqlite_week,
    day = function(day) return day end,
  },
  limit = function(limit, offset)
    if limit == nil and offset == nil then return nil end
    return ("LIMIT %d"):format(limit or -1)
      .. (offset and (" OFFSET %d"):format(offset) or "")
  end,
}

--- The dialect with a name; raises.
function text.dialect(name)
  local d = DIALECTS[name or "sqlite"]
  if not d then
    util.fail("sql: no dialect '%s'; those known are: %s", tostring(name),
      table.concat(util.keys(DIALECTS), ", "))
  end
  return d
end

-- ========}

-- {======== conditions ========

local function joined(op, list)
  local c = { op = op }
  for _, x in ipairs(list) do
    if type(x) == "table" and x.op == op then table.move(x, 1, #x, #c + 1, c)
    else c[#c + 1] = x end
  end
  if #c == 1 then return c[1] end
  return c
end

--- All of these conditions; any of them; not this one.
function text.all(list) return joined("AND", list) end
function text.any(list) return joined("OR", list) end
function text.no(condition) return { op = "NOT", condition } end

--- Is the condition always true?
function text.is_empty(c) return type(c) == "table" and c.op == "AND" and #c == 0 end

--- How many conditions stand inside one another.
function text.depth(c)
  local most = 0
  for i = 1, type(c) == "table" and #c or 0 do
    most = math.max(most, text.depth(c[i]))
  end
  return most + 1
end

local WIDTH = 76

-- A list of literals in brackets, over several lines where it is long.
local function bracketed(list)
  local lines, line = {}, ""
  for i, item in ipairs(list) do
    local word = item .. (i < #list and "," or "")
    if line ~= "" and #line + #word > WIDTH - 6 then
      lines[#lines + 1], line = line, word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = line
  return "(" .. table.concat(lines, "\n  ") .. ")"
end

--- Is the column one of these literals?
function text.one_of(column, list)
  if #list == 0 then return "FALSE" end
  if #list == 1 then return ("%s = %s"):format(column, list[1]) end
  return ("%s IN %s"):format(column, bracketed(list))
end

-- Columns that a condition takes in one line; at least `most`: it takes more.
local function width(c, most)
  if type(c) == "string" then return c:find "\n" and most or #c end
  local n = 2
  for _, x in ipairs(c) do
    n = n + 5 + width(x, most)
    if n >= most then return most end
  end
  return n
end

local render

-- A condition inside another one: in one line where there is room.
local function inner(c, pad)
  if type(c) == "string" or c.op == "NOT" then return render(c, pad) end
  if width(c, WIDTH) < WIDTH - #pad - 4 then return "(" .. render(c, pad, true) .. ")" end
  return ("(\n%s  %s\n%s)"):format(pad, render(c, pad .. "  "), pad)
end

--- A condition as text, its further lines indented by `pad`, or in one line.
function render(c, pad, one_line)
  if type(c) == "string" then return (c:gsub("\n", "\n" .. pad)) end
  if c.op == "NOT" then
    local what = inner(c[1], pad)
    if type(c[1]) == "string" or c[1].op == "NOT" then what = "(" .. what .. ")" end
    return what .. " IS NOT TRUE"
  end
  if #c == 0 then return c.op == "AND" and "TRUE" or "FALSE" end
  local parts = {}
  for i, x in ipairs(c) do parts[i] = inner(x, pad) end
  return table.concat(parts, (one_line and " %s " or "\n" .. pad .. "%s "):format(c.op))
end

text.render = render

--- WHERE with a condition, or nothing: lines to be indented by `pad`.
function text.where(c, pad)
  if text.is_empty(c) then return "" end
  return ("\n%sWHERE %s"):format(pad, render(c, pad .. "  "))
end

-- ========}

return text
