--- The marks of a timeline: bars, hatching, outlines, splits, fades, arrows.
-- Each notes in p.used what it drew, for the legend.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local words = require "bloc.report.words"
local core = require "bloc.core"

local marks = {}
local MAX = util.MAX
local INK = "#111111"

--- Blues of one hue and falling height: told apart without colour as well.
marks.BASE = {
  member = { fill = "#2a6f9e", height = 1 },
  associate = { fill = "#7db5d8", height = 0.7 },
  observer = { fill = "#b9c4cc", height = 0.4 },
}

--- A rectangle; `look` are its other attributes.
function marks.rect(x, y, w, h, look)
  look.x, look.y, look.width, look.height = x, y, w, h
  return svg.element("rect", look)
end

local function ref(p, name) return ("url(#%s-%s)"):format(p.id, name) end

-- {======== definitions ========

local function gradient(p, name, fill, first, last)
  local function stop(offset, opacity)
    return svg.element("stop", { offset = offset, ["stop-color"] = fill,
      ["stop-opacity"] = opacity })
  end
  return svg.element("linearGradient", { id = p.id .. "-" .. name },
    stop(0, first) .. stop(1, last))
end

--- marks.define(p, sheet): what the marks refer to: hatching, dots and fades.
-- Ids carry the bloc, so that two pictures can stand in one page.
function marks.define(p, sheet)
  sheet:define("hatch", svg.element("pattern", { id = p.id .. "-hatch", width = 5, height = 5,
    patternUnits = "userSpaceOnUse", patternTransform = "rotate(45)" },
    marks.rect(0, 0, 2.2, 5, { fill = "#ffffff" })))
  sheet:define("dots", svg.element("pattern", { id = p.id .. "-dots", width = 5, height = 5,
    patternUnits = "userSpaceOnUse" },
    svg.element("circle", { cx = 2.5, cy = 2.5, r = 1.3, fill = "#ffffff" })))
  for _, base in ipairs(util.keys(marks.BASE)) do
    sheet:define("in-" .. base, gradient(p, "in-" .. base, marks.BASE[base].fill, 0, 1))
    sheet:define("out-" .. base, gradient(p, "out-" .. base, marks.BASE[base].fill, 1, 0))
  end
end

-- ========}

-- {======== bars ========

-- The x of a bar's ends: where it may begin, surely holds, surely ends, may
-- last until. Bounds closer than a pixel count as one day.
local function ends(p, bar)
  local d = bar.d
  local x1, x2, x3, x4 = p.x(d[1]), p.x(d[2]), p.x(d[4]), p.x(d[5])
  local stop = p.x(math.min(p.horizon, p.to))
  if bar.open then x3, x4 = stop, stop end
  if x2 - x1 < 1 then x1, x2 = p.x(d[3]), p.x(d[3]) end
  if x4 - x3 < 1 and not bar.open then
    local x = p.x(math.min(d[6], MAX))
    x3, x4 = x, x
  end
  if x2 > x3 then -- nothing is certain: it grows and it fades
    local middle = (math.max(x1, math.min(x2, x3)) + math.min(x4, x2)) / 2
    x2, x3 = middle, middle
  end
  if x4 - x1 < 2 then x3, x4 = x1 + 2, x1 + 2 end
  return x1, x2, x3, x4
end

-- "~" and "?" beside the ends that lie in the picture.
local function flags(p, parts, bar, x1, x4, y)
  local function mark(day, bits, x, anchor)
    local text = (bits & util.ABOUT ~= 0 and "~" or "")
      .. (bits & util.DOUBT ~= 0 and "?" or "")
    if text == "" or day < p.from or day > p.to then return end
    p.used.flags = true
    parts[#parts + 1] = svg.text(x, y + 3.5, text, { fill = INK,
      ["font-size"] = 9, ["text-anchor"] = anchor })
  end
  mark(bar.d[3], bar.d[7], x1 - 2, "end")
  if not bar.open then mark(bar.d[6], bar.d[8], x4 + 2, "start") end
end

--- The head of a bar that goes on, behind x.
function marks.arrow(p, x, y, h, fill)
  p.used.arrow = true
  return svg.element("path", { fill = fill, d = ("M%s %sl%s %sl%s %sz"):format(
    svg.number(x), svg.number(y - h / 2), svg.number(h * 0.55),
    svg.number(h / 2), svg.number(-h * 0.55), svg.number(h / 2)) })
end

--- The bar of a base status: solid where certain, fading where not.
function marks.base_bar(p, bar, y)
  local look = marks.BASE[bar.status]
  local h, x1, x2, x3, x4 = p.bar * look.height, ends(p, bar)
  local parts = {}
  if x2 > x1 then
    parts[1] = marks.rect(x1, y - h / 2, x2 - x1, h,
      { fill = ref(p, "in-" .. bar.status) })
  end
  parts[#parts + 1] = marks.rect(x2, y - h / 2, math.max(x3 - x2, 0), h,
    { fill = look.fill })
  if x4 > x3 then
    parts[#parts + 1] = marks.rect(x3, y - h / 2, x4 - x3, h,
      { fill = ref(p, "out-" .. bar.status) })
  end
  if x2 > x1 or x4 > x3 then p.used.fade = true end
  if bar.open then parts[#parts + 1] = marks.arrow(p, x4, y, h, look.fill) end
  flags(p, parts, bar, x1, x4, y)
  p.used[bar.status] = true
  return svg.group(bar.title, parts)
end

-- A pattern over the bar; where a day is uncertain it grows in four steps.
local function filled(p, bar, y, pattern)
  local x1, x2, x3, x4 = ends(p, bar)
  local parts, h = {}, p.bar
  local function fade(a, b, up)
    for i = 1, b > a and 4 or 0 do
      parts[#parts + 1] = marks.rect(a + (b - a) * (i - 1) / 4, y - h / 2,
        (b - a) / 4, h, { fill = ref(p, pattern),
        ["fill-opacity"] = (up and i or 5 - i) / 5 })
    end
  end
  fade(x1, x2, true)
  parts[#parts + 1] = marks.rect(x2, y - h / 2, math.max(x3 - x2, 0), h,
    { fill = ref(p, pattern) })
  fade(x3, x4, false)
  return svg.group(bar.title, parts)
end

local function outline(p, bar, y)
  local x1, _, _, x4 = ends(p, bar)
  return svg.group(bar.title, { marks.rect(x1 - 1.5, y - p.bar / 2 - 2,
    x4 - x1 + 3, p.bar + 4, { fill = "none", stroke = INK,
      ["stroke-width"] = 1.2, ["stroke-dasharray"] = "3 2" }) })
end

--- A dotted line: below the bar that it goes with, else in the middle.
function marks.dotted(p, bar, y, row)
  local x1, _, _, x4 = ends(p, bar)
  local low = y
  for _, b in ipairs(row and row.bars or {}) do
    if b.layer == "base" and b.d[3] < bar.d[6] and b.d[6] > bar.d[3] then
      low = y + p.bar / 2 + 1.5
    end
  end
  return svg.group(bar.title, { svg.element("line", { x1 = x1, x2 = x4,
    y1 = low, y2 = low, stroke = INK, ["stroke-width"] = 1.5,
    ["stroke-dasharray"] = "1.5 2.5" }) })
end

--- What draws the modifiers of a bar.
marks.MODIFIER = {
  suspended = function(p, bar, y) return filled(p, bar, y, "hatch") end,
  inactive = function(p, bar, y) return filled(p, bar, y, "dots") end,
  withdrawing = outline,
  applicant = marks.dotted,
}

-- One stripe of a split bar: the base that a position holds, or nothing.
local function stripe(parts, base, x, w, y, h)
  local look = marks.BASE[base]
  parts[#parts + 1] = marks.rect(x, y, w, h, { stroke = INK,
    fill = look and look.fill or "#ffffff", ["stroke-width"] = 0.8 })
end

--- A disputed stretch: the bar's own stripe stays above, those of the others
-- cover its lower part.
function marks.split(p, s, y)
  local x, stop = p.x(s.from), p.x(s.to < MAX and s.to or p.horizon)
  local n, parts = #s.others + 1, {}
  local w, h, top = math.max(stop - x, 2), p.bar / n, y - p.bar / 2
  local names = { p.own .. ": " .. s.base }
  if not marks.BASE[s.base] then stripe(parts, s.base, x, w, top, h) end
  for i, o in ipairs(s.others) do
    stripe(parts, o.base, x, w, top + i * h, h)
    names[#names + 1] = o.position .. ": " .. o.base
    p.positions[o.position] = true
  end
  p.used.contested = true
  local title = s.state and ("contested from %s%s: %s"):format(
    words.date(core.format(s.from)), s.to < MAX and " through "
    .. words.date(core.format(s.to - 1)) or "", table.concat(names, "; "))
  return svg.group(title, parts)
end

--- Draws the bars of one row around y: bases, what lies on them, disputes,
-- and last the outlines, which go around everything.
function marks.row(p, out, row, y)
  local function draw(layer)
    for _, bar in ipairs(row.bars) do
      if bar.layer == layer then
        local f = marks.MODIFIER[layer] or marks.base_bar
        out[#out + 1] = f(p, bar, y, row)
        if marks.MODIFIER[layer] then p.used[layer] = true end
      end
    end
  end
  draw "base"
  draw "suspended"
  draw "inactive"
  for _, s in ipairs(row.splits) do out[#out + 1] = marks.split(p, s, y) end
  draw "withdrawing"
  draw "applicant"
end

-- ========}

return marks
