--- A report as Markdown: pipe tables and footnotes, as Pandoc, Quarto and the
-- hosts of repositories read them. Data cannot write markup.

local inline = require "bloc.report.inline"
local document = require "bloc.report.document"

local markdown = {}

-- {======== escaping ========

-- Everything that CommonMark or Pandoc would read as markup, but not inside
-- an address, which becomes a link.
local function escape(s)
  return (s:gsub("[^ ]+", function(word)
    if word:find(inline.ADDRESS) then return "<" .. word .. ">" end
    return (word:gsub("[\\`*_%[%]<>&#~^$@{}|]", "\\%0"))
  end))
end

-- What only at the start of a line is markup: lists, definitions, rules.
local function escape_start(s)
  return (s:gsub("^[-+:=]", "\\%0"):gsub("^(%d+)([.)])", "%1\\%2"))
end

local function marked(ctx, s)
  return inline.map(s, function(kind, n)
    if kind == "s" then return "S" .. n end
    return ("[^%s-%s]"):format(ctx.prefix, n)
  end, escape)
end

local function line(ctx, s) return escape_start(marked(ctx, s)) end

-- ========}

-- {======== blocks ========

local blocks = {}

local function heading(ctx, text, level)
  ctx.put(("#"):rep(math.min(level, 6)) .. " " .. marked(ctx, text) .. "\n\n")
end

local function paragraph(ctx, text) ctx.put(line(ctx, text) .. "\n\n") end

function blocks.open(doc, ctx)
  if ctx.shift > 0 or not ctx.quarto then heading(ctx, doc.title, 1 + ctx.shift) end
  local list = {}
  for i, d in ipairs(doc.defaults) do list[i] = line(ctx, d.text) end
  if #list > 0 then ctx.put(table.concat(list, " | ") .. "\n\n") end
end

function blocks.heading(b, ctx) heading(ctx, b.text, (b.level or 2) + ctx.shift) end

function blocks.paragraph(b, ctx) paragraph(ctx, b.text) end

function blocks.list(b, ctx)
  for _, l in ipairs(b.list) do ctx.put("- " .. line(ctx, l) .. "\n") end
  ctx.put "\n"
end

function blocks.entries(b, ctx)
  for _, e in ipairs(b.list) do
    ctx.put(("- %s %s\n"):format(e[1] ~= "" and "**" .. marked(ctx, e[1]) .. "**" or "",
      marked(ctx, e[2])))
  end
  ctx.put "\n"
end

function blocks.links(b, ctx)
  for _, l in ipairs(b.list) do
    ctx.put(("- [%s](<%s>) %s\n"):format(marked(ctx, l[1]), l[2]:gsub("[<>\\]", "\\%0"),
      marked(ctx, l[3] or "")))
  end
  ctx.put "\n"
end

local function table_row(ctx, cells, n)
  local t = {}
  for j = 1, n do t[j] = marked(ctx, cells[j] or "") end
  ctx.put("| " .. table.concat(t, " | ") .. " |\n")
end

function blocks.table(b, ctx)
  local names, rule = {}, {}
  for j, c in ipairs(b.columns) do
    names[j] = type(c) == "table" and c[1] or c
    rule[j] = type(c) == "table" and c.align == "right" and "---:" or "---"
  end
  table_row(ctx, names, #names)
  ctx.put("|" .. table.concat(rule, "|") .. "|\n")
  if b.each then
    for cells in b.each() do table_row(ctx, cells, #names) end
  else
    for _, row in ipairs(b.rows) do table_row(ctx, row, #names) end
  end
  if ctx.quarto and b.caption then ctx.put("\n: " .. marked(ctx, b.caption) .. "\n") end
  ctx.put "\n"
end

function blocks.marks(b, ctx)
  local text = b.used:text()
  if text then paragraph(ctx, text) end
end

function blocks.figure(b, ctx)
  paragraph(ctx, ("Figure (in the page of this report): %s. %s"):format(b.title, b.text))
end

function blocks.card(b, ctx)
  ctx.put(("- **%s** %s\n"):format(marked(ctx, b.id), marked(ctx, b.title)))
  for _, l in ipairs(b.lines) do ctx.put("    - " .. line(ctx, l) .. "\n") end
  ctx.put "\n"
end

-- Footnotes stand last wherever they are defined; the sources come first.
function blocks.notes(b, ctx)
  local list = b.notes:texts()
  for i, text in ipairs(list) do
    ctx.later[#ctx.later + 1] = ("[^%s-%d]: %s\n\n"):format(ctx.prefix, i, marked(ctx, text))
  end
end

function blocks.sources(b, ctx)
  local list = b.sources:texts()
  if #list == 0 then return end
  heading(ctx, "Sources", 2 + ctx.shift)
  for i, text in ipairs(list) do
    ctx.put(("- **S%d** %s\n"):format(i, marked(ctx, text)))
  end
  ctx.put "\n"
end

-- ========}

local function write(doc, put, quarto)
  local pending = ""
  local ctx = { quarto = quarto, later = {}, put = function(s)
    local body = (pending .. s):gsub("\n*$", "")
    pending = (pending .. s):sub(#body + 1)
    if body ~= "" then return put(body) end
  end }
  document.walk(doc, "markdown", blocks, ctx)
  for _, s in ipairs(ctx.later) do ctx.put(s) end
  put "\n"
end

function markdown.markdown(doc, put) write(doc, put, false) end

-- A text in double quotes of YAML, which are those of JSON.
local function quoted(s)
  return '"' .. inline.bare(s):gsub('[\\"]', "\\%0") .. '"'
end

--- For Quarto: the title in a header of YAML, captions under the tables.
function markdown.qmd(doc, put)
  put(("---\ntitle: %s\nlang: %s\n"):format(quoted(doc.title), doc.lang or "en"))
  if doc.summary then put("description: " .. quoted(doc.summary) .. "\n") end
  put "---\n\n"
  write(doc, put, true)
end

return markdown
