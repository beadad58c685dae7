--- How the series of a chart are told apart: by colour, and without it by
-- pattern, dashes and marks. Colours differ in lightness too, and none of them
-- is told from another by red and green alone.

local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"

local looks = {}

local COLOURS = { "#1f4e79", "#e69f00", "#56b4e9", "#6a3d9a", "#a6d096", "#9c3d10", "#bdbdbd",
  "#4d4d4d" }
-- What is drawn in white or dark over the colour, in a square of 6 pixels.
local OVER = {
  [2] = { "M-1 1l2 -2M0 6l6 -6M5 7l2 -2", "#ffffff" },
  [3] = { "M1.5 3h1.8", "#10344f", 1.8 },
  [4] = { "M0 0l6 6M0 6l6 -6", "#ffffff" },
  [5] = { "M0 3h6", "#2c5221" },
  [6] = { "M3 0v6", "#ffffff" },
  [8] = { "M-1 5l2 2M0 0l6 6M5 -1l2 2", "#ffffff" },
}
-- The same for lines, which are thin: darker.
local LINES = { "#1f4e79", "#b36a00", "#2b8cc4", "#6a3d9a", "#4f8a34", "#9c3d10", "#777777",
  "#222222" }
local DASHES = { nil, "7 3", "2 3", "9 3 2 3", "4 2", "12 3" }
local MARKS = { "circle", "square", "diamond", "triangle", "ring" }

looks.COLOURS = #COLOURS

local function pattern(id, fill, over)
  local path = over and svg.element("path", { d = over[1], stroke = over[2],
    ["stroke-width"] = over[3] or 1.2 }) or ""
  return svg.element("pattern", { id = id, width = 6, height = 6,
    patternUnits = "userSpaceOnUse" },
    svg.element("rect", { width = 6, height = 6, fill = fill }) .. path)
end

--- looks.fill(sheet, i) -> what fills the shapes of series i.
function looks.fill(sheet, i)
  i = (i - 1) % #COLOURS + 1
  if not OVER[i] then return COLOURS[i] end
  local name = "fill" .. i
  sheet:define(name, pattern(sheet:id(name), COLOURS[i], OVER[i]))
  return sheet:ref(name)
end

--- looks.line(i) -> colour, dashes (nil: none), mark of line i; sixty differ.
function looks.line(i)
  return LINES[(i - 1) % #LINES + 1], DASHES[(i - 1) % #DASHES + 1],
    MARKS[(i - 1) % #MARKS + 1]
end

--- looks.unknown(sheet) -> the hatching of what the data do not cover.
function looks.unknown(sheet)
  sheet:define("unknown", pattern(sheet:id "unknown", "#f4f4f4",
    { "M-1 1l2 -2M0 6l6 -6M5 7l2 -2", "#b4b4b4", 0.9 }))
  return sheet:ref "unknown"
end

--- A rectangle; `look` are its other attributes.
function looks.rect(x, y, w, h, look)
  look.x, look.y, look.width, look.height = x, y, w, h
  return svg.element("rect", look)
end

--- A line; `look` are its other attributes.
function looks.stroke(x1, y1, x2, y2, look)
  look.x1, look.y1, look.x2, look.y2 = x1, y1, x2, y2
  return svg.element("line", look)
end

--- looks.path(format, number ...) -> the data of a path: %s take the numbers.
function looks.path(format, ...)
  local list = { ... }
  for i, v in ipairs(list) do list[i] = svg.number(v) end
  return format:format(table.unpack(list))
end

--- A mark of the named shape around (x, y), `r` pixels to each side.
function looks.mark(shape, x, y, r, colour)
  if shape == "circle" then
    return svg.element("circle", { cx = x, cy = y, r = r, fill = colour })
  elseif shape == "ring" then
    return svg.element("circle", { cx = x, cy = y, r = r - 0.5, fill = "#ffffff",
      stroke = colour, ["stroke-width"] = 1.4 })
  elseif shape == "square" then
    return looks.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, { fill = colour })
  elseif shape == "diamond" then
    return svg.element("path", { fill = colour, d = looks.path(
      "M%s %sl%s %sl%s %sl%s %sz", x, y - r * 1.2, r * 1.2, r * 1.2, -r * 1.2, r * 1.2,
      -r * 1.2, -r * 1.2) })
  end
  return svg.element("path", { fill = colour, d = looks.path("M%s %sl%s %sh%sz", x,
    y - r * 1.15, r * 1.15, r * 2, -r * 2.3) })
end

local SWATCH = 24

--- looks.keys(sheet, items, y) -> y below: a legend. Items: {text, draw}, where
-- draw(x, y, w) is the markup of a sample w pixels wide around the height y.
function looks.keys(sheet, items, y)
  local x, line = page.MARGIN, y + 8
  for _, item in ipairs(items) do
    local text = svg.fit(item[1], page.SMALL, math.min(sheet.room - SWATCH - 6, 330))
    local w = SWATCH + 6 + svg.width(text, page.SMALL) + 16
    if x > page.MARGIN and x + w - 16 > page.MARGIN + sheet.room then
      x, line = page.MARGIN, line + 17
    end
    sheet:add(item[2](x, line, SWATCH))
    sheet:label(x + SWATCH + 6, line + 3.5, item[1], math.min(sheet.room - SWATCH - 6, 330))
    x = x + w
  end
  return #items > 0 and line + 8 or y
end

--- A sample of a fill.
function looks.sample(fill, more)
  return function(x, y, w)
    local look = { fill = fill }
    for k, v in pairs(more or {}) do look[k] = v end
    return looks.rect(x, y - 5, w, 10, look)
  end
end

return looks
