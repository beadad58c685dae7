--- A report as a page: one file, no script, no request to anywhere, readable
-- on a telephone, on a screen light or dark, by a screen reader and on paper.
-- Everything is escaped; only http addresses become links.

local core = require "bloc.core"
local inline = require "bloc.report.inline"
local document = require "bloc.report.document"
local style = require "bloc.report.style"

local html = {}

-- {======== escaping ========

local ENTITY = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;",
  ['"'] = "&quot;", ["'"] = "&#39;" }

local function escape(s) return (s:gsub("[&<>\"']", ENTITY)) end

-- Hebrew, Arabic and their like: kept from turning what stands beside them.
local function isolated(s)
  if s:find "[\xD6-\xDF]" then return "<bdi>" .. s .. "</bdi>" end
  return s
end

-- Data with its addresses as links; a full stop behind one is none of it.
local function linked(s)
  if not s:find("http", 1, true) then return isolated(escape(s)) end
  return isolated((s:gsub("[^ ]+", function(word)
    local address, rest = word:match "^(.-)([.,;]*)$"
    if not address:find(inline.ADDRESS) then return escape(word) end
    local safe = escape(address)
    return ('<a href="%s" rel="noreferrer">%s</a>%s'):format(safe, safe, rest)
  end)))
end

local function marked(ctx, s)
  return inline.map(s, function(kind, n)
    if kind == "s" then
      return ('<a href="#%s-s%s">S%s</a>'):format(ctx.prefix, n, n)
    end
    return ('<sup><a href="#%s-n%s">[%s]</a></sup>'):format(ctx.prefix, n, n)
  end, linked)
end

-- ========}

-- {======== tables ========

local MIDDLE, LONG = 18, 60 -- characters from which a cell gets room

-- <abbr> for each mark of a cell, with what it means.
local function marks_cell(ctx, text, used)
  local parts = {}
  for m in text:gmatch "[^ ]+" do
    local word = used:word(m)
    parts[#parts + 1] = word and ('<abbr title="%s">%s</abbr>'):format(escape(word), escape(m))
      or marked(ctx, m)
  end
  return table.concat(parts, " ")
end

-- A range of days breaks at its stroke alone.
local function range_cell(text)
  local a, b = text:match "^([%d-]+[~?]*/)([%d-]+[~?]*)$"
  return a and ('<span class="nb">%s</span><wbr><span class="nb">%s</span>'):format(a, b)
end

local function class(names)
  return #names > 0 and (' class="%s"'):format(table.concat(names, " ")) or ""
end

local function cell(ctx, text, column, first)
  text = text or ""
  local names = {}
  if column.align then names[1] = column.align end
  if text:find "^%d%d%d%d%-%d%d%-%d%d$" then names[#names + 1] = "day" end
  if #text > MIDDLE and text:find(" ", 1, true) then
    names[#names + 1] = #text > LONG and "long" or "mid"
  end
  local content = column.marks and marks_cell(ctx, text, column.marks) or range_cell(text)
    or marked(ctx, text)
  if first then return '<th scope="row"' .. class(names) .. ">" .. content .. "</th>" end
  return "<td" .. class(names) .. ">" .. content .. "</td>"
end

local function put_row(ctx, columns, cells)
  local t = {}
  for j, c in ipairs(columns) do t[j] = cell(ctx, cells[j], c, j == 1) end
  ctx.put("<tr>" .. table.concat(t) .. "</tr>\n")
end

local blocks = {}

function blocks.table(b, ctx)
  local columns = {}
  for j, c in ipairs(b.columns) do columns[j] = type(c) == "table" and c or { c } end
  ctx.tables = ctx.tables + 1
  local id = ("%s-t%d"):format(ctx.prefix, ctx.tables)
  ctx.put(('<div class="scroll" role="region" tabindex="0" aria-labelledby="%s">\n<table%s>\n'
    .. '<caption id="%s">%s</caption>\n<thead><tr>'):format(id, class { b.look }, id,
    marked(ctx, b.caption)))
  for _, c in ipairs(columns) do
    ctx.put(('<th scope="col"%s>%s</th>'):format(class { c.align }, marked(ctx, c[1])))
  end
  ctx.put "</tr></thead>\n<tbody>\n"
  if b.each then
    for cells in b.each() do put_row(ctx, columns, cells) end
  else
    for _, cells in ipairs(b.rows) do put_row(ctx, columns, cells) end
  end
  ctx.put "</tbody>\n</table>\n</div>\n"
end

-- ========}

-- {======== blocks ========

local function heading(ctx, text, level, id)
  level = math.min(level, 6)
  ctx.put(("<h%d%s>%s</h%d>\n"):format(level, id and (' id="%s"'):format(id) or "",
    marked(ctx, text), level))
end

-- The id of the i-th block, where it is a heading.
local function section_id(ctx, i) return ("%s-h%d"):format(ctx.prefix, i) end

local function defaults(doc, ctx)
  if #doc.defaults == 0 then return end
  ctx.put '<ul class="defaults">\n'
  for _, d in ipairs(doc.defaults) do
    ctx.put(("<li><span>%s</span> %s</li>\n"):format(escape(d.label), marked(ctx, d.value)))
  end
  ctx.put "</ul>\n"
end

-- Headings that a reader may want to jump to, with their ids.
local function contents(doc, ctx)
  local list = {}
  for i, part in ipairs(doc.parts or {}) do
    list[i] = { ctx.part_ids[part], part.title }
  end
  for i, b in ipairs(doc.blocks) do
    if b.kind == "heading" and (b.level or 2) == 2 and document.is_for(b, "html") then
      list[#list + 1] = { section_id(ctx, i), b.text }
    elseif (b.kind == "notes" or b.kind == "sources") and not b[b.kind].empty then
      list[#list + 1] = { ctx.prefix .. "-" .. b.kind,
        b.kind == "notes" and "Notes" or "Sources" }
    end
  end
  if #list < 3 then return end
  ctx.put '<nav aria-label="Contents"><ul>\n'
  for _, e in ipairs(list) do
    ctx.put(('<li><a href="#%s">%s</a></li>\n'):format(e[1], escape(inline.bare(e[2]))))
  end
  ctx.put "</ul></nav>\n"
end

function blocks.open(doc, ctx)
  if ctx.shift > 0 then
    if ctx.inside then ctx.put "</section>\n" end
    ctx.inside = true
    ctx.put(('<section class="part" aria-labelledby="%s">\n'):format(ctx.part_ids[doc]))
  else
    ctx.put "<header>\n"
  end
  heading(ctx, doc.title, 1 + ctx.shift, ctx.shift > 0 and ctx.part_ids[doc] or nil)
  defaults(doc, ctx)
  if ctx.shift > 0 then return end
  contents(doc, ctx)
  ctx.put '</header>\n<main id="main">\n'
end

function blocks.heading(b, ctx)
  heading(ctx, b.text, (b.level or 2) + ctx.shift, section_id(ctx, ctx.at))
end

function blocks.paragraph(b, ctx) ctx.put("<p>" .. marked(ctx, b.text) .. "</p>\n") end

local function bullets(ctx, list)
  ctx.put "<ul>\n"
  for _, l in ipairs(list) do ctx.put("<li>" .. marked(ctx, l) .. "</li>\n") end
  ctx.put "</ul>\n"
end

function blocks.list(b, ctx) bullets(ctx, b.list) end

function blocks.entries(b, ctx)
  ctx.put '<dl class="entries">\n'
  for _, e in ipairs(b.list) do
    ctx.put(("<dt>%s</dt><dd>%s</dd>\n"):format(marked(ctx, e[1]), marked(ctx, e[2])))
  end
  ctx.put "</dl>\n"
end

-- The path of a file beside this one, as an address.
local function relative(path)
  return (path:gsub("[^%w%-._~/]", function(c) return ("%%%02X"):format(c:byte()) end))
end

function blocks.links(b, ctx)
  ctx.put '<ul class="links">\n'
  for _, l in ipairs(b.list) do
    ctx.put(('<li><a href="./%s">%s</a><br>%s</li>\n'):format(relative(l[2]), marked(ctx, l[1]),
      marked(ctx, l[3] or "")))
  end
  ctx.put "</ul>\n"
end

function blocks.marks(b, ctx)
  local text = b.used:text()
  if text then ctx.put('<p class="marks">' .. marked(ctx, text) .. "</p>\n") end
end

function blocks.figure(b, ctx)
  local svg = b.draw():gsub("^<%?xml.-%?>%s*", "")
  ctx.put(('<figure>\n<div class="scroll" role="region" tabindex="0" aria-label="%s">\n%s</div>\n'
    .. "<figcaption>%s</figcaption>\n</figure>\n"):format(escape(b.title), svg,
    marked(ctx, b.text)))
end

local LOOK = { ["true"] = "yes", ["false"] = "no", imprecise = "part-true" }

function blocks.card(b, ctx)
  local level = 2 + ctx.shift
  ctx.put(('<section class="card %s">\n<h%d><span class="id">%s</span>%s</h%d>\n'
    .. '<p><span class="badge">%s</span>%s</p>\n'):format(LOOK[b.badge] or "open", level + 1,
    marked(ctx, b.id), marked(ctx, b.title), level + 1, escape(b.badge),
    marked(ctx, b.text or "")))
  for _, l in ipairs(b.lines) do blocks.paragraph({ text = l }, ctx) end
  if #b.list > 0 then bullets(ctx, b.list) end
  ctx.put "</section>\n"
end

local function numbered(ctx, kind, title, list)
  if #list == 0 then return end
  heading(ctx, title, 2 + ctx.shift, ctx.prefix .. "-" .. kind)
  ctx.put(('<ol class="refs%s">\n'):format(kind == "sources" and " s" or ""))
  for i, text in ipairs(list) do
    local label = kind == "sources" and ('<span class="n">S%d</span>'):format(i) or ""
    ctx.put(('<li id="%s-%s%d">%s%s</li>\n'):format(ctx.prefix, kind:sub(1, 1), i, label,
      marked(ctx, text)))
  end
  ctx.put "</ol>\n"
end

function blocks.notes(b, ctx) numbered(ctx, "notes", "Notes", b.notes:texts()) end

function blocks.sources(b, ctx) numbered(ctx, "sources", "Sources", b.sources:texts()) end

-- ========}

-- {======== the page ========

-- Nothing is fetched and nothing runs, whatever a reader's browser would do.
local POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
  .. "form-action 'none'"

local function head(doc, put)
  put(('<!DOCTYPE html>\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n'
    .. '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    .. '<meta http-equiv="Content-Security-Policy" content="%s">\n'
    .. '<meta name="generator" content="bloc %s">\n'):format(doc.lang or "en", POLICY,
    core.version))
  if doc.summary then
    put(('<meta name="description" content="%s">\n'):format(escape(inline.bare(doc.summary))))
  end
  put(("<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n"):format(
    escape(inline.bare(doc.title)), style))
end

-- Ids of the parts of a composed report, in order.
local function part_ids(doc, ids, n)
  for _, part in ipairs(doc.parts or {}) do
    n = n + 1
    ids[part] = "part-" .. n
    n = part_ids(part, ids, n)
  end
  return n
end

--- Writes the page through put(text).
function html.html(doc, put)
  head(doc, put)
  put '<a class="skip" href="#main">Skip to the report</a>\n<div class="page">\n'
  local ctx = { put = put, tables = 0, part_ids = {} }
  part_ids(doc, ctx.part_ids, 0)
  document.walk(doc, "html", blocks, ctx)
  if ctx.inside then put "</section>\n" end
  put "</main>\n</div>\n</body>\n</html>\n"
end

-- ========}

return html
