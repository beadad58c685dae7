--- Draws the picture of a timeline (timeline.lua says what is in it): 800
-- pixels wide, text as text, nothing from outside the file. Shapes carry the
-- meaning and survive grey print: height and shade the base status, hatching
-- a suspension, a dashed outline a withdrawal, a split bar a dispute.

local core = require "bloc.core"
local svg = require "bloc.chart.svg"
local axis = require "bloc.chart.axis"
local days = require "bloc.chart.days"
local legend = require "bloc.chart.legend"
local marks = require "bloc.chart.marks"
local page = require "bloc.chart.page"
local words = require "bloc.report.words"

local plot = {}
local WIDTH, MARGIN, RIGHT = page.WIDTH, page.MARGIN, 30
local SMALL = page.SMALL

-- {======== layout ========

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
  p.pitch, p.font = page.row_size(#p.rows)
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

local function description(p)
  return ("Timeline of the memberships of %s, %s, from %s through %s: a bar "
    .. "for each membership, with suspensions, withdrawals and disputes "
    .. "marked on it."):format(p.code, words.count(#p.rows, p.noun),
    words.date(core.format(p.from)), words.date(core.format(p.to - 1)))
end

-- The sheet, with the days of the picture among its defaults.
local function sheet_of(p)
  local defaults = { ("From %s through %s"):format(core.format(p.from), core.format(p.to - 1)) }
  table.move(p.defaults, 1, #p.defaults, 2, defaults)
  return page.new { id = p.id, title = p.title, defaults = defaults, desc = description(p),
    sources = p.sources }
end

local function draw_empty(p, out)
  if #p.rows > 0 then return end
  out[#out + 1] = svg.text((p.left + p.right) / 2, p.top + 13,
    "no membership is recorded for these days", { fill = "#444444",
      ["text-anchor"] = "middle", ["font-size"] = 11 })
end

--- plot.draw(picture) -> the text of an SVG file.
function plot.draw(picture)
  local p = setmetatable({ used = {}, rules = {}, positions = {} },
    { __index = picture })
  for i, r in ipairs(picture.rules) do
    p.rules[i] = { day = r.day, text = r.text }
  end
  p.title, p.id = p.code .. ": " .. p.name, p.code:gsub("[^%w_-]", "-")
  local sheet = sheet_of(p)
  local out = sheet.out
  set_scale(p)
  add_horizon(p)
  p.levels = days.levels(p.rules, p.x, MARGIN, WIDTH - 8)
  p.rules_top = sheet.y + 6
  p.top = p.rules_top + 12 * p.levels + (#p.rows > 25 and 20 or 8)
  p.bottom = p.top + math.max(#p.rows, 1) * p.pitch
  draw_uncovered(p, out)
  draw_axis(p, out)
  draw_rows(p, out)
  draw_rules(p, out)
  draw_empty(p, out)
  local y = draw_lanes(p, out, p.bottom + 22)
  y = legend.draw(p, out, MARGIN, y + 8, WIDTH - 2 * MARGIN)
  marks.define(p, sheet)
  return sheet:finish(y)
end

-- ========}

return plot
