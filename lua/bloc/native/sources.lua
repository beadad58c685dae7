--- Sources and retractions in cells of the native CSV. A source is a table
-- { title, publisher=, author=, published=, url=, read= }.
--
-- The column `source` is for people: addresses or titles, separated by " ; ",
-- those of the end of a spell behind "end: ". A part that begins with http is
-- an address (and the title), any other a title. Where a source is more than
-- that, `citations` has all of them as a packed cell (native/cells.lua), with
-- the parts publisher, author, published, url, read, and at=end for those of
-- the end; `source` is then not read.

local core = require "bloc.core"
local cells = require "bloc.native.cells"

local sources = {}

-- {======== sources ========

local SOURCE = { "publisher", "author", "published", "url", "read" }
local CITED = { "publisher", "author", "published", "url", "read", "at" }

local function flat_source(text)
  if text:find "^https?://%S+$" then return { text, url = text } end
  return { text }
end

local function flat_list(text)
  local list = {}
  while text ~= "" do
    local at = text:find(" ; ", 1, true)
    local part = text:sub(1, (at or 0) - 1)
    if part ~= "" then list[#list + 1] = flat_source(part) end
    text = at and text:sub(at + 3) or ""
  end
  return list
end

-- What is wrong with a source read from a packed cell.
local function expected_of(s)
  if s[1] == "" then return "a title for each source" end
  for _, k in ipairs { "published", "read" } do
    if s[k] and not core.parse(s[k]) then
      return k .. "= with a date, not '" .. s[k] .. "'"
    end
  end
end

--- One source of a cell that is not split, or nil and what was expected.
function sources.parse_one(text, citation)
  if citation ~= "" then
    local records, expected = cells.unpack(citation, CITED)
    if not records then return nil, expected end
    expected = expected_of(records[1])
    if expected then return nil, expected end
    return records[1]
  end
  return text ~= "" and flat_source(text) or nil
end

--- The sources of the cells `source` and `citations`: of the start, of the
-- end; or nil and what was expected.
function sources.parse(text, citations)
  if citations == "" then
    local head, tail = cells.head_tail(text)
    return flat_list(head), flat_list(tail)
  end
  local records, expected = cells.unpack(citations, CITED)
  if not records then return nil, expected end
  local first, last = {}, {}
  for _, r in ipairs(records) do
    expected = expected_of(r)
    if expected then return nil, expected end
    local list = r.at == "end" and last or first
    r.at = nil
    list[#list + 1] = r
  end
  return first, last
end

--- A text that is the same for the same source.
function sources.key(s)
  local parts = { s[1] }
  for i, k in ipairs(SOURCE) do parts[i + 1] = s[k] or "" end
  return table.concat(parts, "\31")
end

function sources.list_key(list)
  local keys = {}
  for i, s in ipairs(list) do keys[i] = sources.key(s) end
  table.sort(keys)
  return table.concat(keys, "\30")
end

--- The day (YYYY-MM-DD) by which the first dated one of some sources had
-- said it.
function sources.published(list)
  local least
  for _, s in ipairs(list) do
    local lo, hi = core.parse(s.published)
    if lo and (not least or hi < least) then least = hi end
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
function sources.format(first, last, single)
  local text = cells.join(short(first), short(last)) or ""
  local a, b
  if single then
    local s = sources.parse_one(text, "")
    a, b = s and { s } or {}, {}
  else
    a, b = sources.parse(text, "")
  end
  local function ordered(x, y)
    for i = 1, math.max(#x, #y) do
      if not x[i] or not y[i] or sources.key(x[i])
        ~= sources.key(y[i]) then return false end
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
function sources.format_retractions(list)
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

function sources.parse_retractions(cell)
  if cell == "\\" then return { {} } end
  local records, expected = cells.unpack(cell, RETRACTED)
  if not records then return nil, expected end
  local list = {}
  for i, r in ipairs(records) do
    local source = r.source and { r.source }
    for _, k in ipairs(SOURCE) do
      if source then source[k] = r[k] end
    end
    expected = source and expected_of(source)
      or r.known and not cells.parse_day(r.known) and "known=YYYY-MM-DD"
    if expected then return nil, expected end
    list[i] = { reason = r[1] ~= "" and r[1] or nil, known = r.known,
      source = source }
  end
  return list
end

--- A text that is the same for the same retractions.
function sources.retractions_key(list)
  local keys = {}
  for i, r in ipairs(list) do
    keys[i] = table.concat({ r.reason or "", r.known or "",
      r.source and sources.key(r.source) or "" }, "\31")
  end
  table.sort(keys)
  return table.concat(keys, "\30")
end

-- ========}

return sources
