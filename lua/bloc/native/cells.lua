--- Cells of the native CSV and what they mean: dates with their precision,
-- sources, and lists of small records in one cell.
--
-- A date is a table { text, nominal, lo, hi, nom }: the text and the nominal
-- day as the store has them, bounds and nominal day as day numbers. No date
-- is an open end.
--
-- A packed cell is a list of records, separated by ";"; a record is a text
-- and "key=value" parts, separated by "|". A backslash takes the meaning from
-- a separator, a backslash or a blank at an end:
--
--   Treaty of Lagos | published=1975-05-28 ; Decision 7 | url=http://...

local core = require "bloc.core"
local util = require "bloc.util"

local cells = {}

-- {======== dates ========

--- A date from bounds, nominal day and flags.
function cells.date(lo, hi, nom, flags)
  if flags & util.OPEN ~= 0 then return nil end
  if flags & util.UNKNOWN ~= 0 then
    return { text = "?", lo = util.MAX, hi = util.MAX, nom = util.MAX }
  end
  return { text = core.format(lo, hi, flags), lo = lo, hi = hi, nom = nom,
    nominal = nom ~= lo and core.format(nom) or nil }
end

--- A date as the store has it.
function cells.stored_date(text, nominal)
  if text == nil then return nil end
  local lo, hi, nom, flags = core.parse(text)
  if nominal then nom = core.parse(nominal) end
  return cells.date(lo, hi, nom, flags)
end

function cells.same_date(a, b)
  if a == nil or b == nil then return a == b end
  return a.text == b.text and a.nominal == b.nominal
end

local PARTS = { [10] = "day", [7] = "month", [4] = "year" }
local WIDTH = { day = 10, month = 7, year = 4 }

--- The date of three cells; nil for an open end, or nil and what was
-- expected. `edtf` has the exact bounds, `text` then the nominal day.
function cells.parse_date(text, precision, edtf)
  if edtf ~= "" then
    local lo, hi, nom, flags = core.parse(edtf)
    if not lo then return nil, "a date as bloc writes it (" .. hi .. ")" end
    if text ~= "" then
      local day, last = core.parse(text)
      if not day or day ~= last or day < lo or day > hi then
        return nil, "a day inside " .. edtf
      end
      nom = day
    end
    return cells.date(lo, hi, nom, flags)
  end
  if text == "" then return nil end
  local lo, hi, nom, flags = core.parse(text)
  if not lo then return nil, "YYYY-MM-DD (" .. hi .. ")" end
  if precision ~= "" and not WIDTH[precision] then
    return nil, "precision day, month or year"
  end
  if precision ~= "" and precision ~= "day" then
    if lo ~= hi then return nil, "YYYY-MM-DD beside a precision" end
    lo, hi = core.parse(text:sub(1, WIDTH[precision]))
  end
  return cells.date(lo, hi, nom, flags)
end

--- A date as cells: text, precision, edtf ("" where the first two say all).
function cells.format_date(date)
  if not date then return "", "", "" end
  if date.text == "?" then return "", "", "?" end
  local nominal = core.format(date.nom)
  if PARTS[#date.text] and not date.text:find "[~?/]" then
    return nominal, PARTS[#date.text], ""
  end
  local precision = "year"
  if core.format(date.lo):sub(1, 7) == core.format(date.hi):sub(1, 7) then
    precision = date.lo == date.hi and "day" or "month"
  end
  return nominal, precision, date.text
end

--- A full day as YYYY-MM-DD, or nil and what was expected; "" is nil.
function cells.parse_day(text)
  if text == "" then return nil end
  local lo, hi, _, flags = core.parse(text)
  if not lo or lo ~= hi or flags ~= 0 then return nil, "one day, YYYY-MM-DD" end
  return text
end

-- ========}

-- {======== packed cells ========

local function escape(s)
  local before, body, behind = s:match "^( *)(.-)( *)$"
  return ("\\ "):rep(#before) .. body:gsub("[\\|;]", "\\%0")
    .. ("\\ "):rep(#behind)
end

--- A list of records { text, key = value } as one cell; `keys` gives the
-- order of the parts.
function cells.pack(records, keys)
  local list = {}
  for i, r in ipairs(records) do
    local parts = { escape(r[1] or "") }
    for _, k in ipairs(keys) do
      if r[k] ~= nil then parts[#parts + 1] = k .. "=" .. escape(r[k]) end
    end
    list[i] = table.concat(parts, " | ")
  end
  return table.concat(list, " ; ")
end

--- Splits at separators that no backslash guards: lists of raw parts, one
-- list a record.
local function raw_parts(cell)
  local records, parts, from, at = {}, {}, 1, 1
  while true do
    local p = cell:find("[\\|;]", at)
    local c = p and cell:sub(p, p)
    if c == "\\" then
      at = p + 2
    else
      parts[#parts + 1] = cell:sub(from, (p or 0) - 1)
      if c ~= "|" then records[#records + 1], parts = parts, {} end
      if not p then return records end
      from, at = p + 1, p + 1
    end
  end
end

local function unescape(part)
  part = part:gsub("^ +", "")
  local kept = part:match "^(.-) *$"
  if kept:sub(-1) == "\\" and #kept:match "\\*$" % 2 == 1 then
    kept = kept .. " " -- the last blank was guarded
  end
  return (kept:gsub("\\(.)", "%1"))
end

--- The records of a packed cell, or nil and what was expected.
function cells.unpack(cell, keys)
  if cell == "" then return {} end
  local allowed, records = {}, {}
  for _, k in ipairs(keys) do allowed[k] = true end
  for i, parts in ipairs(raw_parts(cell)) do
    local r = { unescape(parts[1]) }
    for j = 2, #parts do
      local key, value = parts[j]:match "^ *(%w+)=(.*)$"
      if not allowed[key] then
        return nil, ("parts %s= behind '|', not '%s'"):format(
          table.concat(keys, "=, "), util.printable(parts[j]))
      end
      r[key] = unescape(value)
    end
    records[i] = r
  end
  return records
end

-- ========}

-- {======== start and end in one text ========

local END = "end: "

--- A text in two: what is said of the start, and behind " ; end: " of the
-- end.
function cells.head_tail(text)
  if text == nil then return "", "" end
  if text:sub(1, #END) == END then return "", text:sub(#END + 1) end
  local at, stop = text:find(" ; " .. END, 1, true)
  if not at then return text, "" end
  return text:sub(1, at - 1), text:sub(stop + 1)
end

--- The two in one; nil where both are empty.
function cells.join(head, tail)
  head, tail = head or "", tail or ""
  if tail == "" then return head ~= "" and head or nil end
  if head == "" then return END .. tail end
  return head .. " ; " .. END .. tail
end

-- ========}

return cells
