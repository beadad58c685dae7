--- A report as plain text for a terminal, 80 columns wide.

local width = require "bloc.width"
local document = require "bloc.report.document"
local layout = require "bloc.report.layout"

local terminal = {}
local COLUMNS = layout.COLUMNS
local wrap, put_line, gap, hang = layout.wrap, layout.put_line, layout.gap, layout.hang

-- {======== blocks ========

local blocks = {}

local function heading(ctx, text, level)
  gap(ctx)
  local lines, widest = wrap(text, COLUMNS), 0
  for _, l in ipairs(lines) do
    widest = math.max(widest, width.of(l))
    put_line(ctx, l)
  end
  put_line(ctx, (level == 1 and "=" or level == 2 and "-" or "."):rep(widest))
end

function blocks.open(doc, ctx)
  heading(ctx, doc.title, 1 + ctx.shift)
  local list = {}
  for i, d in ipairs(doc.defaults) do list[i] = d.text end
  if #list > 0 then
    hang(ctx, "", table.concat(list, " | "), 0)
    gap(ctx)
  end
end

function blocks.heading(b, ctx) heading(ctx, b.text, (b.level or 2) + ctx.shift) end

function blocks.paragraph(b, ctx)
  hang(ctx, "", b.text, 0)
  gap(ctx)
end

function blocks.list(b, ctx)
  for _, l in ipairs(b.list) do hang(ctx, "-", l, 2) end
  gap(ctx)
end

function blocks.entries(b, ctx)
  local indent = 0
  for _, e in ipairs(b.list) do indent = math.max(indent, width.of(e[1])) end
  indent = math.min(indent, 30)
  for _, e in ipairs(b.list) do
    local label = width.cut(e[1], 30)
    hang(ctx, label, e[2], indent + 2)
  end
  gap(ctx)
end

function blocks.links(b, ctx)
  local list = {}
  for i, l in ipairs(b.list) do list[i] = { l[2], l[1] .. ". " .. (l[3] or "") } end
  blocks.entries({ list = list }, ctx)
end

blocks.table = layout.table

function blocks.marks(b, ctx)
  local text = b.used:text()
  if text then blocks.paragraph({ text = text }, ctx) end
end

function blocks.figure(b, ctx)
  blocks.paragraph({ text = ("Figure (in the page of this report): %s. %s"):format(b.title,
    b.text) }, ctx)
end

function blocks.card(b, ctx)
  local list = { { b.id, b.title } }
  for _, l in ipairs(b.lines) do list[#list + 1] = { "", l } end
  blocks.entries({ list = list }, ctx)
end

local function numbered(ctx, title, list, label)
  if #list == 0 then return end
  heading(ctx, title, 2 + ctx.shift)
  local indent = #label(#list) + 1
  for i, text in ipairs(list) do hang(ctx, label(i), text, indent) end
  gap(ctx)
end

function blocks.notes(b, ctx)
  numbered(ctx, "Notes", b.notes:texts(), function(i) return "[" .. i .. "]" end)
end

function blocks.sources(b, ctx)
  numbered(ctx, "Sources", b.sources:texts(), function(i) return "S" .. i end)
end

-- ========}

--- Writes the report through put(text).
function terminal.text(doc, put)
  local pending = ""
  document.walk(doc, "text", blocks, { blank = true, put = function(s)
    -- empty lines wait for what follows: none stands at the end
    if s == "\n" then pending = pending .. s
    else
      local ok = put(pending .. s)
      pending = ""
      return ok
    end
  end })
end

return terminal
