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
    if not lo then return nil, "a date in the notation of bloc (" .. hi .. ")" end
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
  s = s:gsub("[\\|;]", "\\%0")
  local blanks = s:match "^ *"
  s = ("\\ "):rep(#blanks) .. s:sub(#blanks + 1)
  if s:find "[^\\ ] +$" then
    s = s:gsub(" +$", function(b) return ("\\ "):rep(#b) end)
  end
  return s
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

-- {======== sources ========

local END = "end: "
local SOURCE = { "publisher", "author", "published", "url", "read" }
local CITED = { "publisher", "author", "published", "url", "read", "at" }

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

local function flat_source(text)
  if text:find "^https?://%S+$" then return { text, url = text } end
  return { text }
end

local function flat_list(text)
  local list = {}
  while text ~= "" do
    local at = text:find(" ; ", 1, true)
    list[#list + 1] = flat_source(text:sub(1, (at or 0) - 1))
    text = at and text:sub(at + 3) or ""
  end
  return list
end

--- One source of a cell that is not split.
function cells.parse_source(text, citation)
  if citation ~= "" then
    local records, expected = cells.unpack(citation, CITED)
    if not records then return nil, expected end
    return records[1]
  end
  return text ~= "" and flat_source(text) or nil
end

--- The sources of the cells `source` and `citations`: of the start, of the
-- end; or nil and what was expected.
function cells.parse_sources(text, citations)
  if citations == "" then
    local head, tail = cells.head_tail(text)
    return flat_list(head), flat_list(tail)
  end
  local records, expected = cells.unpack(citations, CITED)
  if not records then return nil, expected end
  local first, last = {}, {}
  for _, r in ipairs(records) do
    if r[1] == "" then return nil, "a title for each source" end
    for _, k in ipairs { "published", "read" } do
      if r[k] and not core.parse(r[k]) then
        return nil, k .. "= with a date, not '" .. r[k] .. "'"
      end
    end
    local list = r.at == "end" and last or first
    r.at = nil
    list[#list + 1] = r
  end
  return first, last
end

--- A text that is the same for the same source.
function cells.source_key(s)
  local parts = { s[1] }
  for i, k in ipairs(SOURCE) do parts[i + 1] = s[k] or "" end
  return table.concat(parts, "\31")
end

function cells.sources_key(list)
  local keys = {}
  for i, s in ipairs(list) do keys[i] = cells.source_key(s) end
  table.sort(keys)
  return table.concat(keys, "\30")
end

--- The day (YYYY-MM-DD) by which the first dated one of some sources had
-- said it.
function cells.published(list)
  local least
  for _, s in ipairs(list) do
    local _, hi = core.parse(s.published)
    if s.published and hi and (not least or hi < least) then least = hi end
  end
  return least and core.format(least)
end

local function short(list)
  local texts = {}
  for i, s in ipairs(list) do texts[i] = s.url or s[1] end
  return table.concat(texts, " ; ")
end

--- Sources as the cells `source` and `citations` ("" where the first says
-- all). With `single` the source is not split.
function cells.format_sources(first, last, single)
  local text = cells.join(short(first), short(last)) or ""
  local a, b
  if single then
    local s = cells.parse_source(text, "")
    a, b = s and { s } or {}, {}
  else
    a, b = cells.parse_sources(text, "")
  end
  local function ordered(x, y)
    for i = 1, math.max(#x, #y) do
      if not x[i] or not y[i] or cells.source_key(x[i])
        ~= cells.source_key(y[i]) then return false end
    end
    return true
  end
  if ordered(a, first) and ordered(b, last) then return text, "" end
  local records = {}
  for _, s in ipairs(first) do records[#records + 1] = s end
  for _, s in ipairs(last) do
    local r = { at = "end" }
    for k, v in pairs(s) do r[k] = v end
    records[#records + 1] = r
  end
  return text, cells.pack(records, CITED)
end

-- ========}

-- {======== retractions ========

local RETRACTED = { "known", "source", "publisher", "author", "published",
  "url", "read" }

--- Retractions { reason, known, source } as a packed cell; "" for none.
function cells.format_retractions(list)
  local records = {}
  for i, r in ipairs(list) do
    local s = r.source or {}
    records[i] = { r.reason or "", known = r.known, source = s[1] }
    for _, k in ipairs(SOURCE) do records[i][k] = s[k] end
  end
  -- One without a word is a record all the same.
  if #records > 0 and cells.pack(records, RETRACTED) == "" then return "\\" end
  return cells.pack(records, RETRACTED)
end

function cells.parse_retractions(cell)
  if cell == "\\" then return { {} } end
  local records, expected = cells.unpack(cell, RETRACTED)
  if not records then return nil, expected end
  local list = {}
  for i, r in ipairs(records) do
    local source = r.source and { r.source }
    for _, k in ipairs(SOURCE) do
      if source then source[k] = r[k] end
    end
    if r.known and not cells.parse_day(r.known) then
      return nil, "known=YYYY-MM-DD"
    end
    list[i] = { reason = r[1] ~= "" and r[1] or nil, known = r.known,
      source = source }
  end
  return list
end

--- A text that is the same for the same retractions.
function cells.retractions_key(list)
  local keys = {}
  for i, r in ipairs(list) do
    keys[i] = table.concat({ r.reason or "", r.known or "",
      r.source and cells.source_key(r.source) or "" }, "\31")
  end
  table.sort(keys)
  return table.concat(keys, "\30")
end

-- ========}

return cells
