--- The sheet that a chart is drawn on: its frame, title and defaults above,
-- sources below, what a screen reader reads, definitions. 800 pixels wide,
-- which prints on A4; text as text, nothing from outside the file.

local svg = require "bloc.chart.svg"
local words = require "bloc.report.words"

local page = {}
local Page = {}
Page.__index = Page

page.WIDTH, page.MARGIN = 800, 16
page.INK, page.SOFT = "#111111", "#444444"
local BOLD = 1.14 -- how much wider bold text is
local SMALL = 9.5 -- font of axes, legends, sources
page.SMALL = SMALL

-- {======== drawing ========

--- p:add(markup)
function Page:add(markup) self.out[#self.out + 1] = markup end

--- p:text(x, y, s [, size [, more]]): a line of text, whose width is known to fit.
function Page:text(x, y, s, size, more)
  local a = { ["font-size"] = size or SMALL, fill = page.INK }
  for k, v in pairs(more or {}) do a[k] = v end
  self:add(svg.text(x, y, s, a))
end

--- p:label(x, y, s, room [, size [, more]]): a line of text in so many pixels,
-- shortened where it is longer; the whole of it is its tooltip then.
function Page:label(x, y, s, room, size, more)
  size = size or SMALL
  local a = { ["font-size"] = size, fill = page.INK }
  for k, v in pairs(more or {}) do a[k] = v end
  local text = svg.fit(s, size, room)
  local label = svg.text(x, y, text, a)
  self:add(text == s and label or svg.group(s, { label }))
end

--- p:lines(list, y [, size [, colour]]) -> y of the last line: texts below y.
function Page:lines(list, y, size, colour)
  size = size or SMALL
  for _, line in ipairs(list) do
    y = y + size + 3
    self:text(page.MARGIN, y, line, size, { fill = colour or page.SOFT })
  end
  return y
end

--- p:upright(x, y, s, room [, size]): a line of text that runs upwards from y,
-- in the middle of a column at x.
function Page:upright(x, y, s, room, size)
  size = size or SMALL
  local fitted = svg.fit(s, size, room)
  x = x + size * 0.36
  local label = svg.text(x, y, fitted, { ["font-size"] = size, fill = page.INK,
    transform = ("rotate(-90 %s %s)"):format(svg.number(x), svg.number(y)) })
  self:add(fitted == s and label or svg.group(s, { label }))
end

--- p:define(name, markup): a definition, once; p:ref(name) -> url(#...) to it.
function Page:define(name, markup)
  if not self.defined[name] then self.defs[#self.defs + 1] = markup end
  self.defined[name] = true
end

function Page:id(name) return self.c.id .. "-" .. name end
function Page:ref(name) return ("url(#%s)"):format(self:id(name)) end

-- ========}

-- {======== head and foot ========

-- Title, note and defaults; returns the y below them.
local function head(p)
  local c, y = p.c, 10
  for _, line in ipairs(svg.wrap(c.title, 16, p.room / BOLD, 2)) do
    y = y + 19
    p:text(page.MARGIN, y, line, 16, { ["font-weight"] = "bold" })
  end
  if c.note and c.note ~= "" then
    y = p:lines(svg.wrap(c.note, 11, p.room, 3), y + 2, 11, page.INK)
  end
  return p:lines(svg.wrap(table.concat(c.defaults or {}, "  |  "), SMALL, p.room, 4), y + 3)
end

-- Who published what is drawn, most first, as far as three lines go; the full
-- list is in the file's metadata.
local function source_lines(p)
  local names, n = {}, {}
  if not p.c.sources then return names end
  for _, s in ipairs(p.c.sources) do
    local name = s.publisher or s.author
    if name and not n[name] then names[#names + 1] = name end
    if name then n[name] = (n[name] or 0) + 1 end
  end
  table.sort(names, function(a, b)
    return n[a] > n[b] or n[a] == n[b] and a < b
  end)
  local text = words.count(#p.c.sources, "source") .. ", in full in the metadata of this file"
  if #names > 0 then
    text = ("%s; published by %s"):format(text, table.concat(names, "; "))
  end
  return svg.wrap(text .. ".", 9, p.room - 10, 3)
end

local function source_text(s)
  local list = {}
  for _, k in ipairs { "title", "publisher", "published", "url" } do
    list[#list + 1] = s[k]
  end
  if s.read then list[#list + 1] = "read " .. s.read end
  return table.concat(list, ". ")
end

local function metadata(c)
  local lines = { c.title }
  if c.note then lines[2] = c.note end
  lines[#lines + 1] = table.concat(c.defaults or {}, " | ")
  for _, l in ipairs(c.details or {}) do lines[#lines + 1] = l end
  if c.sources then lines[#lines + 1] = "Sources:" end
  for _, s in ipairs(c.sources or {}) do lines[#lines + 1] = source_text(s) end
  for i, l in ipairs(lines) do lines[i] = svg.escape(l) end
  return svg.element("metadata", {}, table.concat(lines, "\n"))
end

local LONGEST = 20000 -- pixels of a description

--- p:finish(y) -> the text of the SVG file. The picture ends at y; remarks
-- (c.remarks) and sources follow.
function Page:finish(y)
  local c = self.c
  for _, text in ipairs(c.remarks or {}) do
    y = self:lines(svg.wrap(text, SMALL, self.room, 3), y)
  end
  y = self:lines(source_lines(self), y + 4, 9)
  local height = y + 14
  local parts = {
    svg.element("title", { id = self:id "title" }, svg.escape(c.title)),
    svg.element("desc", { id = self:id "desc" }, svg.escape(svg.fit(c.desc, 10, LONGEST))),
    metadata(c) }
  if #self.defs > 0 then
    parts[#parts + 1] = svg.element("defs", {}, table.concat(self.defs))
  end
  parts[#parts + 1] = svg.element("rect", { width = self.width, height = height,
    fill = "#ffffff" })
  table.move(self.out, 1, #self.out, #parts + 1, parts)
  local root = { xmlns = "http://www.w3.org/2000/svg", width = self.width, height = height,
    viewBox = ("0 0 %s %s"):format(svg.number(self.width), svg.number(height)), role = "img",
    ["aria-labelledby"] = self:id "title" .. " " .. self:id "desc", ["font-family"] = svg.FONT }
  return ('<?xml version="1.0" encoding="UTF-8"?>\n%s\n'):format(
    svg.element("svg", root, "\n" .. table.concat(parts, "\n") .. "\n"))
end

-- ========}

--- page.row_size(n) -> height and font of n rows: with many they are flatter
-- and smaller, so that sixty fit on a page.
function page.row_size(n)
  if n <= 24 then return 20, 11 end
  if n <= 45 then return 18, 11 end
  if n <= 75 then return 14, 10 end
  return 11, 8.5
end

--- page.label_room(names, size [, most]) -> pixels that the names of rows take.
function page.label_room(names, size, most)
  local widest = 40
  for _, name in ipairs(names) do widest = math.max(widest, svg.width(name, size)) end
  return math.min(widest, most or 190)
end

--- An id that two charts of a page do not share, from their kind and title.
function page.id(kind, title)
  local slug = title:sub(1, 40):gsub("[^%w]+", "-"):gsub("^%-", ""):gsub("%-$", "")
  return slug == "" and kind or kind .. "-" .. slug
end

--- page.new{id=, title=, note=, defaults=, desc=, sources=, remarks=, details=,
-- width=} -> a sheet with its head drawn; p.y is the y below it.
function page.new(c)
  local width = math.max(c.width or page.WIDTH, page.WIDTH)
  local p = setmetatable({ c = c, width = width, room = width - 2 * page.MARGIN,
    left = page.MARGIN, right = width - page.MARGIN, out = {}, defs = {}, defined = {} }, Page)
  p.y = head(p)
  return p
end

return page
