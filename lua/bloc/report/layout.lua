--- Lines and tables of a terminal, 80 columns wide: how texts wrap and how
-- columns share the room. An address stays whole, so that a terminal can
-- follow it; every other word is cut where it is wider than a line. Tables
-- that do not fit are laid out in several parts, each with the first column
-- again.

local width = require "bloc.width"
local inline = require "bloc.report.inline"

local layout = {}
local COLUMNS = 80
local LONG = 24 -- words of cells that are longer than this are cut

layout.COLUMNS = COLUMNS

-- {======== lines ========

-- Appends the word in pieces, behind a stroke if it has one; returns the last.
local function cut(word, room, lines)
  while width.of(word) > room do
    local piece, rest = width.cut(word, room)
    local head = piece:match "^.*/"
    if head then piece, rest = head, word:sub(#head + 1) end
    lines[#lines + 1], word = piece, rest
  end
  return word
end

--- A text as lines of at most `room` columns, broken at blanks.
function layout.wrap(s, room, cut_all)
  s = inline.plain(s)
  if width.of(s) <= room and not s:find("  ", 1, true) then return { s } end
  local lines, line = {}, ""
  for word in s:gmatch "[^ ]+" do
    local whole = not cut_all and word:find "^https?://"
    if line ~= "" and width.of(line) + 1 + width.of(word) > room then
      lines[#lines + 1], line = line, ""
    end
    if line ~= "" then line = line .. " " .. word
    else line = whole and word or cut(word, room, lines) end
  end
  if line ~= "" or #lines == 0 then lines[#lines + 1] = line end
  return lines
end

local wrap = layout.wrap

local function pad(s, room) return s .. (" "):rep(room - width.of(s)) end

--- Puts one line.
function layout.put_line(ctx, s)
  s = s:gsub(" +$", "")
  ctx.blank = s == ""
  ctx.put(s .. "\n")
end

local put_line = layout.put_line

--- One empty line, never two.
function layout.gap(ctx)
  if not ctx.blank then put_line(ctx, "") end
end

--- A label with a text beside it, whose lines hang under its first.
function layout.hang(ctx, label, text, indent)
  for i, line in ipairs(wrap(text, COLUMNS - indent)) do
    put_line(ctx, (i == 1 and pad(label, indent) or (" "):rep(indent)) .. line)
  end
end

-- ========}

-- {======== tables ========

local function longest_word(s)
  local n = 0
  for w in s:gmatch "[^ /]+/?" do n = math.max(n, math.min(LONG, width.of(w))) end
  return n
end

local function total(widths, from, to)
  local n = 0
  for j = from or 1, to or #widths do n = n + widths[j] + 2 end
  return n - 2
end

-- The widest column that can still wrap: its words are narrower than it.
local function widest_of(widths, words)
  local widest
  for j, w in ipairs(widths) do
    if w > words[j] and (not widest or w > widths[widest]) then widest = j end
  end
  return widest
end

-- The widest cell of each column, without its heading.
local function natural(columns, rows)
  local widths = {}
  for j in ipairs(columns) do
    local w = 0
    for _, row in ipairs(rows) do w = math.max(w, row.width[j]) end
    widths[j] = w
  end
  return widths
end

-- The longest word of each column.
local function longest(columns, rows)
  local words = {}
  for j, c in ipairs(columns) do
    words[j] = longest_word(c[1])
    for _, row in ipairs(rows) do words[j] = math.max(words[j], longest_word(row[j])) end
  end
  return words
end

-- The cells of a row as they will stand, with their widths.
local function measured(cells, columns)
  local row = { width = {} }
  for j in ipairs(columns) do
    local text = inline.plain(cells[j] or "")
    row[j], row.width[j] = text, width.of(text)
  end
  return row
end

-- Natural widths; where they are too wide together the headings wrap, then
-- the widest columns do, as far as whole words allow.
local function widths_of(columns, rows)
  local least, widths = natural(columns, rows), {}
  for j, c in ipairs(columns) do widths[j] = math.max(least[j], width.of(c[1])) end
  if total(widths) <= COLUMNS then return widths end
  local words = longest(columns, rows)
  for j, w in ipairs(words) do widths[j] = math.max(least[j], w) end
  while total(widths) > COLUMNS do
    local j = widest_of(widths, words)
    if not j then break end
    local step = math.max(1, (total(widths) - COLUMNS) // 8)
    widths[j] = math.max(words[j], widths[j] - step)
  end
  return widths
end

-- Lists of columns that fit beside each other, the first one in each.
local function parts_of(widths)
  local parts, j = {}, 2
  repeat
    local part, room = { 1 }, COLUMNS - widths[1]
    while widths[j] and (#part == 1 or widths[j] + 2 <= room) do
      part[#part + 1] = j
      room, j = room - widths[j] - 2, j + 1
    end
    parts[#parts + 1] = part
  until not widths[j]
  return parts
end

local function put_cells(ctx, texts, columns, widths, part)
  local line = {}
  for k, j in ipairs(part) do
    local text = texts[k] or ""
    local blanks = (" "):rep(widths[j] - width.of(text))
    line[k] = columns[j].align == "right" and blanks .. text or text .. blanks
  end
  put_line(ctx, table.concat(line, "  "))
end

-- A row over as many lines as its highest cell takes.
local function table_line(ctx, row, columns, widths, part)
  local texts, wrapped, height = {}, {}, 1
  for k, j in ipairs(part) do
    texts[k] = row[j]
    if row.width[j] > widths[j] then
      wrapped[k] = wrap(row[j], widths[j], true)
      texts[k], height = wrapped[k][1], math.max(height, #wrapped[k])
    end
  end
  put_cells(ctx, texts, columns, widths, part)
  for i = 2, height do
    local more = {}
    for k, lines in pairs(wrapped) do more[k] = lines[i] end
    put_cells(ctx, more, columns, widths, part)
  end
end

local function table_head(ctx, columns, widths, part)
  local names, rule = {}, {}
  for j, c in ipairs(columns) do names[j] = c[1] end
  table_line(ctx, measured(names, columns), columns, widths, part)
  for k, j in ipairs(part) do rule[k] = ("-"):rep(widths[j]) end
  put_line(ctx, table.concat(rule, "  "))
end

-- Rows that come one by one, in columns of given widths.
local function stream(b, ctx, columns)
  local all = {}
  for j = 1, #columns do all[j] = j end
  table_head(ctx, columns, b.widths, all)
  for cells in b.each() do
    table_line(ctx, measured(cells, columns), columns, b.widths, all)
  end
  layout.gap(ctx)
end

--- Puts a table block.
function layout.table(b, ctx)
  local columns, rows = {}, {}
  for j, c in ipairs(b.columns) do columns[j] = type(c) == "table" and c or { c } end
  if b.each then return stream(b, ctx, columns) end
  for i, cells in ipairs(b.rows) do rows[i] = measured(cells, columns) end
  local widths = widths_of(columns, rows)
  for _, part in ipairs(parts_of(widths)) do
    table_head(ctx, columns, widths, part)
    for _, row in ipairs(rows) do table_line(ctx, row, columns, widths, part) end
    layout.gap(ctx)
  end
end

-- ========}

return layout
