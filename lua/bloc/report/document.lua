--- A report: a title, the defaults that it was made with (R15), and blocks.
-- One value that writes itself in each form (terminal, markdown, html, data).
--
-- A block is { kind=, ... }; `only` names the forms that it is for ("text
-- html"; nil: all of them). Texts are data made safe by inline.clean and
-- references made by inline.note and inline.source; writers escape them.
--   heading   text, level (2 or more: the title is 1)
--   paragraph text
--   list      list of texts
--   entries   list of { label, text }
--   links     list of { text, path, about }: files beside this one
--   table     caption, columns { { name, align=, marks= } or name }, rows of
--             cells; or each() -> iterator of cells, with widths for a
--             terminal: rows that are never held together
--   marks     used: the legend of the marks that tables use
--   figure    draw() -> SVG, title, text
--   card      id, title, badge, lines, list: a statement and what holds of it
--   notes     notes (notes.lua); sources: sources (sources.lua)
--
-- Beside them stand the data, as CSV and JSON give them: tables of { name=,
-- columns= { ... }, rows= or each= }. The first is the main one.
-- Invariant: the same report gives the same bytes.

local util = require "bloc.util"
local save = require "bloc.save"

local document = {}
local methods = {}
local Document = { __name = "bloc.report" }

--- Is it a report?
function document.is(x) return getmetatable(x) == Document end

-- Reports of rows answer #r and r[i] as results do.
function Document:__index(key)
  if math.type(key) == "integer" then return self.rows and self.rows[key] end
  return methods[key]
end

function Document:__len() return self.rows and #self.rows or 0 end

--- A new report. `about`: kind ("bloc", "state" ...), title (data made safe),
-- prefix (begins the ids of notes, so that they stay apart when reports are
-- joined), defaults (words.header), rows (what #r and r[i] answer), summary.
function document.new(about)
  about.prefix = (about.prefix or about.kind):gsub("[^%w_-]", "-"):lower()
  about.blocks, about.tables = {}, {}
  about.defaults = about.defaults or {}
  return setmetatable(about, Document)
end

--- doc:add(kind, block): appends a block; an empty list or table is left out.
function methods.add(doc, kind, b)
  local list = b.list or b.rows
  if list and #list == 0 then return end
  b.kind = kind
  doc.blocks[#doc.blocks + 1] = b
end

--- doc:data(name, columns, rows [, each]): a table of data; columns are the
-- names of the fields of a row; rows a list, or a function that makes it.
function methods.data(doc, name, columns, rows, each)
  doc.tables[#doc.tables + 1] = { name = name, columns = columns, rows = rows,
    each = each }
end

-- {======== walking ========

--- Is the block for that form?
function document.is_for(b, form)
  return b.only == nil or (" " .. b.only .. " "):find(" " .. form .. " ", 1, true)
end

-- Names that begin ids, each once among the parts of a composed report.
local function prefixes(doc, taken)
  local name, n = doc.prefix, 1
  while taken[name] do
    n = n + 1
    name = doc.prefix .. "-" .. n
  end
  taken[name] = true
  return name
end

local function walk(doc, form, handlers, ctx)
  local outer = { ctx.doc, ctx.prefix, ctx.shift }
  ctx.doc, ctx.prefix = doc, prefixes(doc, ctx.taken)
  if doc.sources then doc.sources:reset() end
  handlers.open(doc, ctx)
  for i, b in ipairs(doc.blocks) do
    ctx.at = i
    if document.is_for(b, form) then handlers[b.kind](b, ctx) end
  end
  ctx.shift = ctx.shift + 1
  for _, part in ipairs(doc.parts or {}) do walk(part, form, handlers, ctx) end
  ctx.doc, ctx.prefix, ctx.shift = table.unpack(outer)
end

--- Calls the handlers of a form on the report's blocks in order, open(doc,
-- ctx) first; on its parts too. ctx: put(text), doc, prefix, shift (how much
-- deeper headings stand), and what handlers keep there.
function document.walk(doc, form, handlers, ctx)
  ctx.shift, ctx.taken = ctx.shift or 0, {}
  walk(doc, form, handlers, ctx)
end

-- ========}

-- {======== forms ========

local WRITER = { txt = "terminal", md = "markdown", qmd = "markdown",
  html = "html", csv = "data", json = "data" }
local NAME = { txt = "text", md = "markdown" }

-- The function (doc, put, options) that writes a form.
local function writer(ext)
  return require("bloc.report." .. WRITER[ext])[NAME[ext] or ext]
end

local function collected(ext)
  return function(doc, options)
    local parts = {}
    writer(ext)(doc, function(s)
      parts[#parts + 1] = s
      return true
    end, options)
    return table.concat(parts)
  end
end

--- r:text() -> text for a terminal, 80 columns wide.
methods.text = collected "txt"

--- r:markdown() -> text with pipe tables and footnotes.
methods.markdown = collected "md"

--- r:qmd() -> the same for Quarto, with a header.
methods.qmd = collected "qmd"

--- r:html() -> a page: one file, no script, nothing from elsewhere.
methods.html = collected "html"

--- r:csv([{safe=false}]) -> the main table of data. Cells that a spreadsheet
-- would run have an apostrophe in front, unless safe=false.
methods.csv = collected "csv"

--- r:json() -> defaults, all tables, notes and sources, by the schema of
-- bloc.report.schema().
methods.json = collected "json"

--- r:write(path [, options]) -> path | nil, message. The extension decides:
-- .txt .md .qmd .html .csv .json. The whole file is written, or nothing.
function methods.write(doc, path, options)
  local ext = type(path) == "string" and path:match "%.(%w+)$"
  if not WRITER[ext] then
    util.fail("write: '%s' does not end in .txt, .md, .qmd, .html, .csv or .json",
      tostring(path))
  end
  return save(path, function(put) writer(ext)(doc, put, options) end)
end

function Document.__tostring(doc) return (methods.text(doc):gsub("\n$", "")) end

-- ========}

return document
