--- bloc.chart.bars: values by period, a bar for each, groups stacked on each
-- other. A line on the axis is 0; hatching is what nothing is known of.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local bands = require "bloc.chart.bands"
local series = require "bloc.chart.series"
local value = require "bloc.chart.value"
local words = require "bloc.report.words"

local bars = {}
local PLOT, MOST = 250, looks.COLOURS

-- {======== what is drawn ========

-- More groups than there are looks: the least of them together.
local function gather(t)
  if #t.list <= MOST then return end
  local rest = { name = ("%d others"):format(#t.list - MOST + 1), values = {}, least = {} }
  for i = MOST, #t.list do
    for _, k in ipairs { "values", "least" } do
      for p, v in pairs(t.list[i][k]) do rest[k][p] = (rest[k][p] or 0) + v end
    end
    t.list[i] = nil
  end
  t.list[MOST] = rest
end

-- The sums of what goes up and what goes down, of values and of what there is
-- at least where it is not covered.
local function ends(t, p)
  local up, down, least = 0, 0, 0
  for _, s in ipairs(t.list) do
    local v = s.values[p] or 0
    up, down = up + math.max(v, 0), down + math.min(v, 0)
    least = least + (s.least[p] or 0)
  end
  return up, down, least
end

local function range(t)
  local min, max = 0, 0
  for _, p in ipairs(t.periods) do
    local up, down, least = ends(t, p)
    min, max = math.min(min, down), math.max(max, up, least)
  end
  return min, max
end

-- ========}

-- {======== drawing ========

local function tip(t, p)
  local list = {}
  for _, s in ipairs(t.list) do
    local v = s.values[p]
    if v and (v ~= 0 or #t.list == 1) then
      list[#list + 1] = (s.name ~= "" and s.name .. " " or "") .. scale.text(v)
    end
  end
  if #list == 0 and t.covered[p] then list[1] = "0" end
  return p .. ": " .. table.concat(list, ", ")
end

-- One bar: its parts from the axis up and down.
local function bar(p, f, t, i)
  local name, parts, up, down, some = t.periods[i], {}, 0, 0, false
  local x, w = f.left + (i - 1) * f.wide, f.wide
  if w > 3 then x, w = x + w * 0.1, w * 0.8 end
  for k, s in ipairs(t.list) do
    local v = s.values[name]
    some = some or v ~= nil
    if v and v ~= 0 then
      local from = v > 0 and up or down
      local y1, y2 = f.y(from), f.y(from + v)
      parts[#parts + 1] = looks.rect(x, math.min(y1, y2), w, math.abs(y2 - y1),
        { fill = looks.fill(p, k), stroke = #t.list > 1 and "#ffffff" or nil,
          ["stroke-width"] = #t.list > 1 and 0.6 or nil })
      if v > 0 then up = up + v else down = down + v end
    end
  end
  if some and #parts == 0 then
    parts[1] = looks.rect(x, f.y(0) - 1.5, w, 3, { fill = page.INK })
    f.zero = true
  end
  if #parts > 0 then p:add(svg.group(tip(t, name), parts)) end
end

local function least_look()
  return { fill = "#ffffff", ["fill-opacity"] = 0.8, stroke = page.INK,
    ["stroke-dasharray"] = "2 2" }
end

-- What is there at least where it is not covered: an outline.
local function outline(p, f, t, i)
  local name = t.periods[i]
  local _, _, least = ends(t, name)
  if least == 0 then return end
  f.least = true
  p:add(svg.group(("%s: at least %s, not covered"):format(name, scale.text(least)), {
    looks.rect(f.left + (i - 0.9) * f.wide, f.y(least), f.wide * 0.8, f.y(0) - f.y(least),
      least_look()) }))
end

local function keys(p, f, t)
  local items = {}
  for k, s in ipairs(t.list) do
    if s.name ~= "" then items[#items + 1] = { s.name, looks.sample(looks.fill(p, k)) } end
  end
  if f.zero then
    items[#items + 1] = { "0", function(x, y, w)
      return looks.rect(x, y - 1.5, w, 3, { fill = page.INK })
    end }
  end
  if f.least then
    items[#items + 1] = { "at least, not covered", looks.sample("#ffffff", least_look()) }
  end
  items[#items + 1] = bands.key(p, f, t)
  return items
end

local function draw(c)
  local t, p = c.table, page.new(c)
  p:label(page.MARGIN, p.y + 20, c.unit, p.room, page.SMALL, { fill = page.SOFT })
  local min, max = range(t)
  local s = scale.of(min, max, 6, series.whole(t))
  local f = bands.frame(p, t, s, { left = page.MARGIN + bands.room(s, page.SMALL) + 8,
    right = p.right, top = p.y + 32, bottom = p.y + 32 + PLOT })
  for i = 1, #t.periods do
    bar(p, f, t, i)
    outline(p, f, t, i)
  end
  bands.labels(p, { left = f.left, wide = f.wide }, t, f.bottom + 14, page.SMALL)
  return p:finish(looks.keys(p, keys(p, f, t), f.bottom + 24))
end

local function description(t, unit)
  local most, at, total = 0, nil, 0
  for _, p in ipairs(t.periods) do
    local up = ends(t, p)
    total = total + up
    if up > most then most, at = up, p end
  end
  local names = {}
  for i, s in ipairs(t.list) do names[i] = s.name ~= "" and s.name or nil end
  return ("Bars of %s, %s.%s%s"):format(unit, series.span(t), at
    and (" Highest: %s in %s; all bars together %s."):format(scale.text(most), at,
      scale.text(total)) or "",
    #names > 0 and (" Stacked: %s."):format(words.list(names)) or "")
end

-- ========}

local BARS = util.set "title note unit value group by from to through sources"

--- bars(result by a period | query | {{name, one of them}, ...}, {title=, note=,
-- unit=, value="n", group=, by=, from=, to= | through=}) -> chart
-- A bar for each period; group= names the field whose values are stacked, of a
-- list its results are. by, group, from, to say how a query is counted.
function bars.bars(x, options)
  local o = util.options(options, BARS, "bars")
  local t = series.read(x, o, "bars")
  gather(t)
  local title = o.title or "events"
  local unit = series.unit(t, o)
  return value(("bars: %s, %d periods"):format(title, #t.periods), { table = t, title = title,
    note = o.note, unit = unit, id = page.id("bars", title), defaults = t.about.defaults,
    sources = t.about.sources, remarks = series.remarks(t), desc = description(t, unit) }, draw)
end

return bars
