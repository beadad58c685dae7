--- The legend of a timeline: the marks that were used (p.used), and no other.

local util = require "bloc.util"
local core = require "bloc.core"
local svg = require "bloc.chart.svg"
local marks = require "bloc.chart.marks"
local words = require "bloc.report.words"

local legend = {}
local INK = "#111111"

local SWATCH = 24

-- The mark itself, drawn on a scale of a pixel a day.
local function sample(p, name, x, y)
  local bar = { d = {}, status = name }
  local q = setmetatable({ bar = 10, used = {}, horizon = SWATCH, from = 0,
    to = SWATCH + 1, positions = {}, x = function(day) return x + day end },
    { __index = p })
  local function days(a, b, c, d) bar.d = { a, b, a, c, d, d, 0, 0 } end
  days(0, 0, SWATCH, SWATCH)
  if marks.BASE[name] then return marks.base_bar(q, bar, y) end
  bar.status = "member"
  if name == "applicant" then return marks.dotted(q, bar, y) end
  if name == "fade" then days(0, 12, SWATCH, SWATCH)
  elseif name == "arrow" then days(0, 0, 16, 16)
  end
  local parts = { marks.base_bar(q, bar, y) }
  if name == "arrow" then
    parts[2] = marks.arrow(q, x + 16, y, 10, marks.BASE.member.fill)
  elseif name == "contested" then
    parts[2] = marks.split(q, { from = 8, to = SWATCH, base = "member",
      others = { { position = "", base = "none" } } }, y)
  elseif marks.MODIFIER[name] then
    parts[2] = marks.MODIFIER[name](q, bar, y)
  end
  return table.concat(parts)
end

-- Marks that are no bars; nil: it is one.
local function plain(name, x, y)
  if name == "uncovered" then
    return marks.rect(x, y - 5, SWATCH, 10, { fill = "#eeeeee" })
  elseif name == "tick" then
    return svg.element("line", { x1 = x + 12, x2 = x + 12, y1 = y - 5,
      y2 = y + 4, stroke = INK, ["stroke-width"] = 1.4 })
  elseif name == "flags" then
    return svg.text(x + 12, y + 3.5, "~ ?", { ["font-size"] = 9.5,
      ["text-anchor"] = "middle", fill = INK })
  end
end

-- "suspended", and since when the data say so, where that is not as long as
-- for the memberships themselves.
local function layer_text(p, number, text)
  local from = p.db:_hull(p.bloc, number)
  if not from or not p.covered_from or from <= math.max(p.covered_from, p.from)
  then
    return text
  end
  return ("%s (covered from %s)"):format(text, words.date(core.format(from)))
end

local function meanings(p)
  local still = "still so on " .. words.date(core.format(p.horizon - 1))
  if not p.covered_to then still = "no end is recorded"
  elseif p.horizon > p.to then still = still .. ", after this picture ends" end
  local others = words.list(util.keys(p.positions))
  return { { "member", "member" }, { "associate", "associate" },
    { "observer", "observer" }, { "suspended", layer_text(p, 1, "suspended") },
    { "withdrawing", layer_text(p, 2, "withdrawing, notice given") },
    { "inactive", layer_text(p, 3, "inactive") },
    { "applicant", layer_text(p, 4, "applicant") },
    { "contested", ("contested: above %s, below %s (blank: not a member)")
      :format(p.own, others) },
    { "fade", "day uncertain: fades from earliest to latest" },
    { "arrow", still }, { "flags", "about, doubtful" },
    { "tick", "event" }, { "uncovered", "not covered by the data" } }
end

--- Draws the legend of the marks that were used, from y on; returns the y
-- below it.
function legend.draw(p, out, left, y, room)
  local x, line = left, y + 8
  for _, m in ipairs(meanings(p)) do
    if p.used[m[1]] then
      local text = svg.fit(m[2], 9.5, room - SWATCH - 6)
      local w = SWATCH + 6 + svg.width(text, 9.5) + 16
      if x > left and x + w > left + room then x, line = left, line + 17 end
      out[#out + 1] = plain(m[1], x, line) or sample(p, m[1], x, line)
      out[#out + 1] = svg.text(x + SWATCH + 6, line + 3.5, text,
        { ["font-size"] = 9.5, fill = INK })
      x = x + w
    end
  end
  return x > left and line + 10 or y
end

return legend
