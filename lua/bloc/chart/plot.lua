--- Draws the picture of a timeline (timeline.lua says what is in it): 800
-- pixels wide, text as text, nothing from outside the file. Shapes carry the
-- meaning and survive grey print: height and shade the base status, hatching
-- a suspension, a dashed outline a withdrawal, a split bar a dispute.

local core = require "bloc.core"
local svg = require "bloc.chart.svg"
local axis = require "bloc.chart.axis"
local legend = require "bloc.chart.legend"
local marks = require "bloc.chart.marks"
local words = require "bloc.report.words"

local plot = {}
local WIDTH, MARGIN, RIGHT = 800, 16, 30
local BOLD = 1.14 -- how much wider bold text is
local SMALL = 9.5 -- font of axis, legend, sources

-- {======== layout ========

-- Many states: flatter rows and a smaller font, so that sixty fit on a page.
local function row_size(n)
  if n <= 24 then return 20, 11 end
  if n <= 45 then return 18, 11 end
  if n <= 75 then return 14, 10 end
  return 11, 8.5
end

local function label_room(p)
  local widest = 60
  for _, row in ipairs(p.rows) do
    widest = math.max(widest, svg.width(row.name, p.font))
  end
  for _, lane in ipairs(p.lanes) do
    widest = math.max(widest, svg.width(lane.name, SMALL))
  end
  return math.min(widest, 190)
end

local function set_scale(p)
  p.pitch, p.font = row_size(#p.rows)
  p.bar = p.pitch * 0.64
  p.room = label_room(p)
  p.left, p.right = MARGIN + p.room + 10, WIDTH - RIGHT
  local scale = (p.right - p.left) / (p.to - p.from)
  function p.x(day)
    return p.left + (math.max(p.from, math.min(p.to, day)) - p.from) * scale
  end
end

-- ========}

-- {======== axis ========

-- A rule would cross the label of a tick above the rows.
local function near_rule(p, x, text)
  local half = svg.width(text, SMALL) / 2 + 2
  for _, rule in ipairs(p.rules) do
    if math.abs(p.x(rule.day) - x) < half then return true end
  end
  return false
end

local function draw_axis(p, out)
  for _, t in ipairs(axis.ticks(p.from, p.to, p.right - p.left)) do
    local x = p.x(t[1])
    out[#out + 1] = svg.element("line", { x1 = x, x2 = x, y1 = p.top,
      y2 = p.bottom, stroke = "#dddddd" })
    local look = { ["text-anchor"] = "middle", fill = "#444444",
      ["font-size"] = SMALL }
    out[#out + 1] = svg.text(x, p.bottom + 13, t[2], look)
    if #p.rows > 25 and not near_rule(p, x, t[2]) then
      out[#out + 1] = svg.text(x, p.top - 5, t[2], look)
    end
  end
end

-- Days of the bloc's life outside its coverage lie under grey: nothing there
-- does not mean no.
local function draw_uncovered(p, out)
  local function shade(from, to)
    if to <= from or to <= p.from or from >= p.to then return end
    p.used.uncovered = true
    out[#out + 1] = svg.element("rect", { x = p.x(from), y = p.top,
      width = p.x(to) - p.x(from), height = p.bottom - p.top,
      fill = "#eeeeee" })
  end
  if not p.covered_to then return end
  if p.covered_from then shade(math.max(p.born, p.from), p.covered_from) end
  shade(math.max(p.covered_to, p.from), math.min(p.died, p.to))
end

-- ========}

-- {======== rules ========

local function anchored(p, rule)
  local w, x = svg.width(rule.text, SMALL), p.x(rule.day)
  local start = math.max(MARGIN, math.min(x - w / 2, WIDTH - 8 - w))
  return start, start + w
end

-- Labels of rules that would overlap go to another line.
local function set_levels(p)
  local ends = {}
  for _, rule in ipairs(p.rules) do
    rule.text = svg.fit(rule.text, SMALL, WIDTH / 2)
    local from, to = anchored(p, rule)
    local level = 1
    while ends[level] and ends[level] > from - 8 do level = level + 1 end
    ends[level], rule.level, rule.start = to, level, from
  end
  p.levels = #ends
end

local function add_horizon(p)
  if p.covered_to and p.horizon > p.from and p.horizon <= p.to
    and p.horizon < p.died then
    local early = p.horizon < p.covered_to
    table.insert(p.rules, { day = p.horizon, soft = true,
      text = (early and "known by %s (after: projected)"
        or "coverage ends %s"):format(words.date(core.format(p.horizon - 1))) })
  end
  table.sort(p.rules, function(a, b)
    if a.day ~= b.day then return a.day < b.day end
    return a.text < b.text
  end)
end

local function draw_rules(p, out)
  for _, rule in ipairs(p.rules) do
    local x, y = p.x(rule.day), p.rules_top + 12 * rule.level
    out[#out + 1] = svg.element("line", { x1 = x, x2 = x, y1 = y + 3,
      y2 = p.bottom, stroke = "#333333", ["stroke-width"] = rule.soft and 0.8
      or 1.2, ["stroke-dasharray"] = rule.soft and "6 2 1 2" or nil })
    out[#out + 1] = svg.text(rule.start, y, rule.text,
      { ["font-size"] = SMALL, fill = "#333333" })
  end
end

-- ========}

-- {======== rows and lanes ========

local function draw_label(p, out, name, y, size)
  local text = svg.fit(name, size, p.room)
  local label = svg.text(p.left - 8, y + size * 0.36, text,
    { ["text-anchor"] = "end", ["font-size"] = size, fill = "#111111" })
  out[#out + 1] = text == name and label or svg.group(name, { label })
end

local function draw_rows(p, out)
  for i, row in ipairs(p.rows) do
    local y = p.top + (i - 0.5) * p.pitch
    if i > 1 then
      out[#out + 1] = svg.element("line", { x1 = p.left, x2 = p.right,
        y1 = y - p.pitch / 2, y2 = y - p.pitch / 2, stroke = "#eeeeee" })
    end
    draw_label(p, out, row.name, y, p.font)
    marks.row(p, out, row, y)
  end
end

local function draw_lanes(p, out, top)
  for i, lane in ipairs(p.lanes) do
    local y = top + (i - 0.5) * 14
    draw_label(p, out, lane.name, y, SMALL)
    out[#out + 1] = svg.element("line", { x1 = p.left, x2 = p.right, y1 = y + 4,
      y2 = y + 4, stroke = "#bbbbbb" })
    for _, t in ipairs(lane.ticks) do
      local x = p.x(t.day)
      out[#out + 1] = svg.group(t.title, { svg.element("line", { x1 = x, x2 = x,
        y1 = y - 5, y2 = y + 4, stroke = "#111111", ["stroke-width"] = 1.4 }) })
    end
    p.used.tick = true
  end
  return top + #p.lanes * 14
end

-- ========}

-- {======== the page ========

local function draw_lines(out, lines, y, size, color)
  for _, line in ipairs(lines) do
    y = y + size + 3
    out[#out + 1] = svg.text(MARGIN, y, line,
      { ["font-size"] = size, fill = color })
  end
  return y
end

-- Who published what is drawn, most first, as far as three lines go; the full
-- list is in the file's metadata.
local function source_lines(p)
  local names, n = {}, {}
  for _, s in ipairs(p.sources) do
    local name = s.publisher or s.author
    if name and not n[name] then names[#names + 1] = name end
    if name then n[name] = (n[name] or 0) + 1 end
  end
  table.sort(names, function(a, b)
    return n[a] > n[b] or n[a] == n[b] and a < b
  end)
  local head = words.count(#p.sources, "source")
    .. ", in full in the metadata of this file"
  if #names == 0 then return { head .. "." } end
  local lines = svg.wrap(("%s; published by %s."):format(head,
    table.concat(names, "; ")), 9, WIDTH - 2 * MARGIN - 10)
  if #lines > 3 then lines = { lines[1], lines[2], lines[3] .. " …" } end
  return lines
end

local function metadata(p)
  local lines = { p.title, table.concat(p.defaults, " | "), "Sources:" }
  for _, s in ipairs(p.sources) do
    local parts = { s.title, s.publisher, s.published, s.url,
      s.read and "read " .. s.read }
    local list = {}
    for i = 1, 5 do
      if parts[i] then list[#list + 1] = parts[i] end
    end
    lines[#lines + 1] = table.concat(list, ". ")
  end
  for i, l in ipairs(lines) do lines[i] = svg.escape(l) end
  return svg.element("metadata", {}, table.concat(lines, "\n"))
end

local function description(p)
  return ("Timeline of the memberships of %s, %s, from %s through %s: a bar "
    .. "for each membership, with suspensions, withdrawals and disputes "
    .. "marked on it."):format(p.code, words.count(#p.rows, "state"),
    words.date(core.format(p.from)), words.date(core.format(p.to - 1)))
end

local function head(p, out)
  local lines = svg.wrap(("From %s through %s  |  %s"):format(
    core.format(p.from), core.format(p.to - 1),
    table.concat(p.defaults, "  |  ")), SMALL, WIDTH - 2 * MARGIN)
  out[#out + 1] = svg.text(MARGIN, 28, svg.fit(p.title, 16,
    (WIDTH - 2 * MARGIN) / BOLD), { ["font-size"] = 16, fill = "#111111",
      ["font-weight"] = "bold" })
  return draw_lines(out, lines, 32, SMALL, "#444444")
end

local function draw_empty(p, out)
  if #p.rows > 0 then return end
  out[#out + 1] = svg.text((p.left + p.right) / 2, p.top + 13,
    "no membership is recorded for these days", { fill = "#444444",
      ["text-anchor"] = "middle", ["font-size"] = 11 })
end

local function page(height, parts)
  local root = { xmlns = "http://www.w3.org/2000/svg", width = WIDTH,
    height = height, viewBox = ("0 0 %d %s"):format(WIDTH, svg.number(height)),
    role = "img", ["font-family"] = svg.FONT }
  return ('<?xml version="1.0" encoding="UTF-8"?>\n%s\n'):format(
    svg.element("svg", root, "\n" .. table.concat(parts, "\n") .. "\n"))
end

--- plot.draw(picture) -> the text of an SVG file.
function plot.draw(picture)
  local p = setmetatable({ used = {}, rules = {}, positions = {} },
    { __index = picture })
  for i, r in ipairs(picture.rules) do
    p.rules[i] = { day = r.day, text = r.text }
  end
  p.title, p.id = p.code .. ": " .. p.name, p.code:gsub("[^%w_-]", "-")
  local out, frame = {}, {}
  set_scale(p)
  add_horizon(p)
  set_levels(p)
  p.rules_top = head(p, out) + 6
  p.top = p.rules_top + 12 * p.levels + (#p.rows > 25 and 20 or 8)
  p.bottom = p.top + math.max(#p.rows, 1) * p.pitch
  draw_uncovered(p, frame)
  draw_axis(p, frame)
  draw_rows(p, frame)
  draw_rules(p, frame)
  draw_empty(p, frame)
  local y = draw_lanes(p, frame, p.bottom + 22)
  y = legend.draw(p, frame, MARGIN, y + 8, WIDTH - 2 * MARGIN)
  y = draw_lines(frame, source_lines(p), y + 4, 9, "#444444")
  local parts = { svg.element("title", {}, svg.escape(p.title)),
    svg.element("desc", {}, svg.escape(description(p))), metadata(p),
    marks.defs(p), svg.element("rect", { width = WIDTH, height = y + 14,
      fill = "#ffffff" }) }
  table.move(out, 1, #out, #parts + 1, parts)
  table.move(frame, 1, #frame, #parts + 1, parts)
  return page(y + 14, parts)
end

-- ========}

return plot
