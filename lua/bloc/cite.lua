--- db:cite: the data set and its sources as references, in the formats of
-- reference managers. A record is { key=, title=, publisher=, author=,
-- published= (text of a date), url=, read=, version=, note=, kind= }.

local core = require "bloc.core"
local util = require "bloc.util"
local render = require "bloc.render"

require "bloc.content" -- db:hash

local methods = core.methods

-- {======== records ========

local function data_record(db)
  local _, to = db:_hull(0, 0)
  local notes = {}
  if to then notes[1] = "covers days to " .. util.text(to - 1) end
  notes[#notes + 1] = "content " .. db:hash()
  return { key = "bloc-data", kind = "dataset",
    title = "bloc: memberships of states in blocs, and dated events",
    version = "bloc " .. core.version, note = table.concat(notes, "; ") }
end

local FOLD = { ["é"] = "e", ["è"] = "e", ["ê"] = "e", ["à"] = "a",
  ["ã"] = "a", ["ç"] = "c", ["í"] = "i", ["ô"] = "o", ["ö"] = "o",
  ["ü"] = "u" }

-- A key to cite by: the first word of who says it, and the year.
local function key_of(s)
  local who = (s.author or s.publisher or s.title):lower()
  who = who:gsub("[\xC3-\xF4][\x80-\xBF]+", function(c)
    return FOLD[c] or ""
  end)
  local year = (s.published or ""):match "^%d%d%d%d" or "nd"
  return (who:match "[%w]+" or "source") .. year
end

-- Puts a letter behind keys that are there twice: un1974, un1974b ...
local function set_keys(records)
  local used = {}
  for _, r in ipairs(records) do
    local plain = r.key or key_of(r)
    local key, n = plain, 1
    while used[key] do
      n = n + 1
      key = plain .. (n <= 26 and string.char(96 + n) or "-" .. n)
    end
    used[key] = true
    r.key = key
  end
end

local function records_of(db, what)
  local sources = what == nil and db:sources() or what ~= "data"
    and (what.columns and what.columns[1] == "title" and what or what:sources())
  local records = { data_record(db) }
  for _, s in ipairs(sources and sources._rows or {}) do
    records[#records + 1] = { title = s.title, publisher = s.publisher,
      author = s.author, published = s.published, url = s.url, read = s.read,
      kind = s.url and "webpage" or "document" }
  end
  set_keys(records)
  return records
end

-- ========}

-- {======== formats ========

local formats = {}

function formats.text(records)
  local lines = {}
  for i, r in ipairs(records) do
    local parts = {}
    parts[1] = r.author
    parts[#parts + 1] = r.title
    local where = {}
    for _, k in ipairs { "version", "publisher", "published", "note" } do
      where[#where + 1] = r[k]
    end
    if #where > 0 then parts[#parts + 1] = table.concat(where, ", ") end
    local text = table.concat(parts, ". ") .. "."
    if r.url then text = text .. " " .. r.url end
    if r.read then text = text .. " (read " .. r.read .. ")" end
    lines[i] = util.printable(text)
  end
  return table.concat(lines, "\n") .. "\n"
end

local TEX = { ["\\"] = "\\textbackslash{}", ["~"] = "\\textasciitilde{}",
  ["^"] = "\\textasciicircum{}", ["{"] = "\\{", ["}"] = "\\}", ["$"] = "\\$",
  ["&"] = "\\&", ["#"] = "\\#", ["_"] = "\\_", ["%"] = "\\%" }

local function tex(s) return (util.printable(s):gsub("[\\~^{}$&#_%%]", TEX)) end

-- A full date, a month or a year as BibLaTeX reads it; else nothing.
local function plain_date(text)
  local date = text and text:gsub("[~?]+$", "")
  return date and date:match "^%d%d%d%d[%d-]*$"
end

-- Braces and percent signs would end the field or the line.
local function tex_url(url)
  return url and (util.printable(url):gsub("[{}%s\\]", function(c)
    return ("%%%02X"):format(c:byte())
  end))
end

function formats.bibtex(records)
  local entries = {}
  for i, r in ipairs(records) do
    local lines = { ("@misc{%s,"):format(r.key) }
    local function field(name, value)
      if value then lines[#lines + 1] = ("  %s = {%s},"):format(name, value) end
    end
    field("author", r.author and "{" .. tex(r.author) .. "}")
    field("title", "{" .. tex(r.title) .. "}")
    field("howpublished", r.publisher and tex(r.publisher))
    field("version", r.version)
    field("date", plain_date(r.published))
    field("year", r.published and r.published:match "^%d%d%d%d")
    field("url", tex_url(r.url))
    field("urldate", plain_date(r.read))
    field("note", r.note and tex(r.note))
    lines[#lines + 1] = "}"
    entries[i] = table.concat(lines, "\n")
  end
  return table.concat(entries, "\n\n") .. "\n"
end

-- {"date-parts": [[2024, 1, 29]]}, with the parts that are known.
local function date_parts(text)
  local date, parts = plain_date(text), {}
  if not date then return nil end
  for number in date:gmatch "%d+" do
    parts[#parts + 1] = math.tointeger(tonumber(number))
  end
  return { ["date-parts"] = { parts } }
end

formats["csl-json"] = function(records)
  local items = {}
  for i, r in ipairs(records) do
    items[i] = render.json_value {
      id = r.key, type = r.kind, title = r.title, publisher = r.publisher,
      author = r.author and { { literal = r.author } } or nil,
      issued = date_parts(r.published), accessed = date_parts(r.read),
      URL = r.url, version = r.version, note = r.note }
  end
  return "[" .. table.concat(items, ",\n ") .. "]\n"
end

-- ========}

--- db:cite([format [, what]]) -> text: references to the data set, named by
-- the hash of its content, and to sources. `format`: "text" (the default),
-- "bibtex" (for BibLaTeX and BibTeX) or "csl-json". `what`: nil, all sources;
-- "data", none; a result, a status or what db:why gives, its sources. The
-- same data give the same text.
function methods.cite(db, format, what)
  local write_out = formats[format or "text"]
  if not write_out then
    util.fail("cite: no format '%s': expected text, bibtex or csl-json%s",
      tostring(format), util.hint(format, formats))
  end
  local kind = type(what)
  if what ~= nil and what ~= "data" and (kind == "string" or kind == "number"
    or not what.sources) then
    util.fail("cite: expected \"data\" or a result with sources, got %s",
      tostring(what))
  end
  return write_out(records_of(db, what))
end
