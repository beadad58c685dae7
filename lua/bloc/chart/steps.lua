--- Draws the picture of composition.lua: stacked areas of one bloc, or steps of
-- several.

local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local days = require "bloc.chart.days"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local bands = require "bloc.chart.bands"
local words = require "bloc.report.words"
local core = require "bloc.core"

local steps = {}
local PLOT, NAMED = 250, 5 -- lines of names of those who came and went

local function total(row) return (row.on or 0) + (row.off or 0) end

-- {======== areas of one bloc ========

local function stacked(row, layers, upto)
  local n = 0
  for i = 1, upto do n = n + (row[layers[i][1]] or 0) end
  return n
end

local function highest(c)
  local most = 1
  for _, s in ipairs(c.list) do
    for _, r in ipairs(s.rows) do
      most = math.max(most, #c.list == 1 and stacked(r, c.layers, #c.layers) or total(r))
    end
  end
  return most
end

-- The outline of a layer over a run of stretches where it is not empty.
local function area(f, rows, layers, i, from, to)
  local path = {}
  for k = from, to do
    local y = f.y(stacked(rows[k], layers, i))
    path[#path + 1] = looks.path(k == from and "M%s %sH%s" or "L%s %sH%s", f.x(rows[k].from), y,
      f.x(rows[k].to))
  end
  for k = to, from, -1 do
    local y = f.y(stacked(rows[k], layers, i - 1))
    path[#path + 1] = looks.path("L%s %sH%s", f.x(rows[k].to), y, f.x(rows[k].from))
  end
  return table.concat(path) .. "z"
end

local function draw_layer(p, f, s, layers, i, fill)
  local key, rows, from = layers[i][1], s.rows, nil
  local used = false
  for k = 1, #rows + 1 do
    local holds = rows[k] and rows[k][key]
    if holds and not from then from = k end
    if not holds and from then
      p:add(svg.element("path", { d = area(f, rows, layers, i, from, k - 1), fill = fill }))
      from, used = nil, true
    end
  end
  return used
end

-- A tooltip for each stretch, over all layers.
local function tips(p, f, s, layers)
  for _, r in ipairs(s.rows) do
    local parts = {}
    for _, l in ipairs(layers) do
      if r[l[1]] then parts[#parts + 1] = ("%d %s"):format(r[l[1]], l[2]) end
    end
    local y = f.y(stacked(r, layers, #layers))
    p:add(svg.group(("%s through %s: %s"):format(words.date(core.format(r.from)),
      words.date(core.format(r.to - 1)), #parts > 0 and table.concat(parts, ", ") or "none"), {
        looks.rect(f.x(r.from), y, f.x(r.to) - f.x(r.from), f.bottom - y,
          { fill = "#ffffff", ["fill-opacity"] = 0 }) }))
  end
end

-- Who came and went: names above, a line down to the areas, a whisker where
-- the day is uncertain. Returns how many were named.
local function draw_changes(p, f, s, top)
  local named = 0
  for _, ch in ipairs(s.changes) do
    local x, y = f.x(ch.day), f.y(ch.n)
    if ch.level then
      named = named + 1
      local ly = top + 12 * ch.level
      p:add(looks.stroke(x, ly + 2, x, f.bottom, { stroke = "#777777", ["stroke-width"] = 0.6,
        ["stroke-dasharray"] = "1 2" }))
      p:add(svg.group(("%s: %s"):format(ch.date, ch.delta), {
        svg.text(ch.start, ly, ch.text, { ["font-size"] = page.SMALL, fill = page.INK }) }))
    end
    if ch.hi > ch.lo and f.x(ch.hi) - f.x(ch.lo) > 1 then
      f.whisker = true
      p:add(svg.group(ch.delta .. ": day uncertain, " .. ch.date, {
        svg.element("path", { d = looks.path("M%s %sH%sM%s %sv6M%s %sv6", f.x(ch.lo), y,
          f.x(ch.hi), f.x(ch.lo), y - 3, f.x(ch.hi), y - 3), stroke = page.INK }) }))
    end
  end
  return named
end

local function whisker(x, y, w)
  return svg.element("path", { stroke = page.INK, d = looks.path("M%s %sh%sM%s %sv6M%s %sv6",
    x + 2, y, w - 4, x + 2, y - 3, x + w - 2, y - 3) })
end

-- ========}

-- {======== steps of several ========

local function draw_steps(p, f, s, k)
  local colour, dashes, shape = looks.line(k)
  local path, before = {}, 0
  for _, r in ipairs(s.rows) do
    local n, gap = total(r), before == 0
    if n > 0 and n == before then
      path[#path + 1] = looks.path("H%s", f.x(r.to))
    elseif n > 0 then
      path[#path + 1] = looks.path(gap and "M%s %sH%s" or "H%sV%sH%s", f.x(r.from),
        f.y(n), f.x(r.to))
      p:add(svg.group(("%s, from %s: %s"):format(s.code, words.date(core.format(r.from)),
        words.count(n, "member")), { looks.mark(shape, f.x(r.from), f.y(n), 2.6, colour) }))
    end
    before = n
  end
  if #path > 0 then
    p:add(svg.element("path", { d = table.concat(path), fill = "none", stroke = colour,
      ["stroke-width"] = 1.8, ["stroke-dasharray"] = dashes }))
  end
end

-- ========}

-- {======== the page ========

-- Days of its life on which a bloc is not covered.
local function draw_uncovered(p, f, c)
  local s = c.list[1]
  if #c.list > 1 or not s.covered_to then return end
  if s.covered_from then
    days.uncovered(p, f, math.max(s.born, c.from), math.min(s.covered_from, c.to))
  end
  days.uncovered(p, f, math.max(s.covered_to, c.from), math.min(s.died, c.to))
end

local function draw_scale(p, f, sc)
  function f.y(v) return f.bottom - (f.bottom - f.top) * (v - sc.from) / (sc.to - sc.from) end
  for _, k in ipairs(sc.ticks) do
    local y = f.y(k[1])
    p:add(looks.stroke(f.left, y, f.right, y, { stroke = k[1] == 0 and "#333333" or "#dddddd" }))
    p:text(f.left - 6, y + 3.5, k[2], page.SMALL, { ["text-anchor"] = "end", fill = page.SOFT })
  end
end

local function keys(p, f, c, used)
  local items = {}
  for i, l in ipairs(#c.list == 1 and c.layers or {}) do
    if used[i] then items[#items + 1] = { l[2], looks.sample(looks.fill(p, i)) } end
  end
  for k, s in ipairs(#c.list > 1 and c.list or {}) do
    local colour, dashes, shape = looks.line(k)
    items[#items + 1] = { s.name == s.code and s.code or s.code .. ": " .. s.name,
      function(x, y, w)
        return looks.stroke(x, y, x + w, y, { stroke = colour, ["stroke-width"] = 1.8,
          ["stroke-dasharray"] = dashes }) .. looks.mark(shape, x + w / 2, y, 2.6, colour)
      end }
  end
  if f.whisker then items[#items + 1] = { "day uncertain: earliest to latest", whisker } end
  if f.unknown then
    items[#items + 1] = { "not covered: not known, which is not 0",
      looks.sample(looks.unknown(p)) }
  end
  return items
end

-- The labels of changes are laid out before the frame has its height.
local function lay_changes(s, left, right, c)
  local scale_x = (right - left) / (c.to - c.from)
  return days.levels(s.changes, function(day) return left + (day - c.from) * scale_x end,
    page.MARGIN, right, NAMED)
end

--- steps.draw(picture) -> the text of an SVG file.
function steps.draw(c)
  local single = #c.list == 1 and c.list[1]
  local o = setmetatable({ remarks = {} }, { __index = c })
  local p, used = page.new(o), {}
  local sc = scale.of(0, highest(c), 6, true)
  local left = page.MARGIN + bands.room(sc, page.SMALL) + 8
  local lines = single and lay_changes(single, left, p.right, c) or 0
  p:label(page.MARGIN, p.y + 18, single and "states" or "members", p.room, page.SMALL,
    { fill = page.SOFT })
  local top = p.y + 20
  local f = { left = left, right = p.right, top = top + 12 * lines + 8 }
  f.bottom = f.top + PLOT
  days.frame(p, f, c.from, c.to)
  draw_scale(p, f, sc)
  draw_uncovered(p, f, c)
  for i = 1, single and #c.layers or 0 do
    used[i] = draw_layer(p, f, single, c.layers, i, looks.fill(p, i))
  end
  if single then
    tips(p, f, single, c.layers)
    local named = draw_changes(p, f, single, top)
    if named < #single.changes then
      o.remarks[1] = ("%d of %d changes of membership are named; the rest find no room."):format(
        named, #single.changes)
    end
  else
    for k, s in ipairs(c.list) do draw_steps(p, f, s, k) end
  end
  return p:finish(looks.keys(p, keys(p, f, c, used), f.bottom + 24))
end

-- ========}

return steps
