--- A report as a list of blocks, and its two forms: plain text, 80 columns
-- wide, and Markdown. A block is { kind=, ... }: heading (level, text),
-- paragraph (text), lines (list), table (columns, rows), entries (list of
-- { label, text }), footnotes (list of texts); `only` names the one form that
-- it is for. Texts are data and are escaped here; inside them a note is
-- referred to with document.ref(n).

local util = require "bloc.util"
local save = require "bloc.save"

local document = {}
local COLUMNS = 80

local OPEN, CLOSE = "\1", "\2" -- data cannot hold them: see document.clean

--- The mark of a reference to note n, for a text of a block.
function document.ref(n) return OPEN .. n .. CLOSE end

--- Data for a text of a block: nothing in it that would be read as a mark or
-- would break a line.
function document.clean(s)
  return util.printable((tostring(s):gsub("%s+", " ")))
end

-- {======== plain text ========

local function plain(s)
  return (s:gsub(OPEN .. "(%d+)" .. CLOSE, "[%1]"))
end

-- A word that is wider than a line is cut; an address stays whole, so that a
-- terminal can follow it.
local function cut(word, room, lines)
  while util.width(word) > room and not word:find "^https?://" do
    local n = utf8.offset(word, room + 1) or #word + 1
    lines[#lines + 1] = word:sub(1, n - 1)
    word = word:sub(n)
  end
  return word
end

--- A text as lines of at most `room` columns, broken at blanks.
function document.wrap(s, room)
  local lines, line = {}, ""
  for word in plain(s):gmatch "%S+" do
    if line ~= "" and util.width(line) + 1 + util.width(word) > room then
      lines[#lines + 1], line = line, ""
    end
    line = line == "" and cut(word, room, lines) or line .. " " .. word
  end
  if line ~= "" or #lines == 0 then lines[#lines + 1] = line end
  return lines
end

local function pad(s, width) return s .. (" "):rep(width - util.width(s)) end

-- A label with a text beside it, whose lines hang under its first.
local function hang(out, label, text, indent)
  for i, line in ipairs(document.wrap(text, COLUMNS - indent)) do
    local head = i == 1 and pad(label, indent) or (" "):rep(indent)
    out[#out + 1] = (head .. line):gsub("%s+$", "")
  end
end

local text_of = {}

function text_of.heading(b, out)
  local lines, widest = document.wrap(b.text, COLUMNS), 0
  if #out > 0 and out[#out] ~= "" then out[#out + 1] = "" end
  for _, l in ipairs(lines) do
    widest = math.max(widest, util.width(l))
    out[#out + 1] = l
  end
  out[#out + 1] = (b.level == 1 and "=" or "-"):rep(widest)
end

function text_of.paragraph(b, out)
  hang(out, "", b.text, 0)
  out[#out + 1] = ""
end

function text_of.lines(b, out)
  for _, l in ipairs(b.list) do hang(out, "", l, 0) end
  out[#out + 1] = ""
end

function text_of.entries(b, out)
  local indent = 0
  for _, e in ipairs(b.list) do indent = math.max(indent, util.width(e[1])) end
  for _, e in ipairs(b.list) do hang(out, e[1], e[2], indent + 2) end
  out[#out + 1] = ""
end

function text_of.footnotes(b, out)
  local indent = #tostring(#b.list) + 3
  for i, text in ipairs(b.list) do
    hang(out, ("[%d]"):format(i), text, indent)
  end
  out[#out + 1] = ""
end

local function longest_word(s)
  local n = 0
  for w in s:gmatch "%S+" do n = math.max(n, util.width(w)) end
  return n
end

local function total(widths)
  local n = 2 * (#widths - 1)
  for _, w in ipairs(widths) do n = n + w end
  return n
end

-- The widest column that can still wrap: its words are narrower than it.
local function widest_of(widths, words)
  local widest
  for j, w in ipairs(widths) do
    if w > words[j] and (not widest or w > widths[widest]) then widest = j end
  end
  return widest
end

-- Natural widths; where they are too wide together the headings wrap, then
-- the widest columns do, as far as whole words allow.
local function widths_of(b)
  local widths, least, words = {}, {}, {}
  for j, c in ipairs(b.columns) do
    least[j] = longest_word(c)
    words[j] = least[j]
    for _, row in ipairs(b.rows) do
      local text = plain(row[j] or "")
      least[j] = math.max(least[j], util.width(text))
      words[j] = math.max(words[j], longest_word(text))
    end
    widths[j] = math.max(least[j], util.width(c))
  end
  if total(widths) > COLUMNS then widths = least end
  while total(widths) > COLUMNS do
    local j = widest_of(widths, words)
    if not j then break end
    widths[j] = widths[j] - 1
  end
  return widths
end

local function table_line(cells, widths, out)
  local wrapped, height = {}, 1
  for j, w in ipairs(widths) do
    wrapped[j] = document.wrap(cells[j] or "", w)
    height = math.max(height, #wrapped[j])
  end
  for i = 1, height do
    local parts = {}
    for j, w in ipairs(widths) do parts[j] = pad(wrapped[j][i] or "", w) end
    out[#out + 1] = table.concat(parts, "  "):gsub("%s+$", "")
  end
end

function text_of.table(b, out)
  local widths, rule = widths_of(b), {}
  table_line(b.columns, widths, out)
  for j, w in ipairs(widths) do rule[j] = ("-"):rep(w) end
  out[#out + 1] = table.concat(rule, "  ")
  for _, row in ipairs(b.rows) do table_line(row, widths, out) end
  out[#out + 1] = ""
end

-- ========}

-- {======== Markdown ========

local ADDRESS = "^https?://[%w%-._~:/?#@!$&'()*+,;=%%]+$"

-- Everything that CommonMark or Pandoc would read as markup, but not inside
-- an address, which becomes a link.
local function escape(s)
  return (s:gsub("%S+", function(word)
    if word:find(ADDRESS) then return "<" .. word .. ">" end
    return (word:gsub("[\\`*_%[%]<>&#~^$@{}]", "\\%0"))
  end))
end

local function marked(doc, s)
  return (escape(s):gsub(OPEN .. "(%d+)" .. CLOSE, function(n)
    return ("[^%s-%s]"):format(doc.prefix, n)
  end))
end

local markdown_of = {}

function markdown_of.heading(b, out, doc)
  out[#out + 1] = ("#"):rep(b.level) .. " " .. marked(doc, b.text) .. "\n"
end

function markdown_of.paragraph(b, out, doc)
  out[#out + 1] = marked(doc, b.text) .. "\n"
end

function markdown_of.lines(b, out, doc)
  for i, l in ipairs(b.list) do
    out[#out + 1] = "- " .. marked(doc, l) .. (i == #b.list and "\n" or "")
  end
end

function markdown_of.entries(b, out, doc)
  for i, e in ipairs(b.list) do
    out[#out + 1] = ("- **%s** %s%s"):format(marked(doc, e[1]),
      marked(doc, e[2]), i == #b.list and "\n" or "")
  end
end

function markdown_of.footnotes(b, out, doc)
  for i, text in ipairs(b.list) do
    out[#out + 1] = ("[^%s-%d]: %s\n"):format(doc.prefix, i, marked(doc, text))
  end
end

function markdown_of.table(b, out, doc)
  local function line(cells)
    local t = {}
    for j = 1, #b.columns do
      t[j] = marked(doc, cells[j] or ""):gsub("|", "\\|")
    end
    out[#out + 1] = "| " .. table.concat(t, " | ") .. " |"
  end
  line(b.columns)
  out[#out + 1] = "|" .. ("---|"):rep(#b.columns)
  for _, row in ipairs(b.rows) do line(row) end
  out[#out + 1] = ""
end

-- ========}

-- {======== the value ========

local methods = {}
local Document = { __name = "bloc.report" }

-- Reports of rows answer #r and r[i] as results do.
function Document:__index(key)
  if math.type(key) == "integer" then return self.rows and self.rows[key] end
  return methods[key]
end

function Document:__len() return self.rows and #self.rows or 0 end

--- A new report. `prefix` begins the ids of its footnotes in Markdown, so
-- that they stay apart when reports are joined; `rows` are its data.
function document.new(prefix, rows)
  return setmetatable({ prefix = prefix:gsub("[^%w_-]", "-"):lower(),
    blocks = {}, rows = rows }, Document)
end

--- doc:add(kind, block): appends a block; an empty list or table is left out.
function methods.add(doc, kind, b)
  local list = b.list or b.rows
  if list and #list == 0 then return end
  b.kind = kind
  table.insert(doc.blocks, b)
end

local function render(doc, form, functions)
  local out = {}
  for _, b in ipairs(doc.blocks) do
    if b.only == nil or b.only == form then functions[b.kind](b, out, doc) end
  end
  while out[#out] == "" do out[#out] = nil end
  return (table.concat(out, "\n"):gsub("\n*$", "\n"))
end

--- r:text() -> text for a terminal, 80 columns wide.
function methods.text(doc) return render(doc, "text", text_of) end

--- r:markdown() -> text with pipe tables and footnotes.
function methods.markdown(doc)
  return render(doc, "markdown", markdown_of)
end

--- r:write(path) -> path | nil, message. The path ends in .md or .txt.
function methods.write(doc, path)
  local form = type(path) == "string" and path:match "%.(%w+)$"
  local f = ({ md = methods.markdown, txt = methods.text })[form]
  if not f then
    util.fail("write: '%s' does not end in .md or .txt", tostring(path))
  end
  return save(path, f(doc))
end

function Document.__tostring(doc) return (methods.text(doc):gsub("\n$", "")) end

-- ========}

return document
