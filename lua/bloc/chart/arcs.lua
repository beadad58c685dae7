--- bloc.chart.arcs: pairs as arcs beside a list of names, the wider the more
-- they have in common. The order of the names keeps strong ties short.

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local ties = require "bloc.chart.ties"
local given = require "bloc.chart.given"
local value = require "bloc.chart.value"

local arcs = {}

-- {======== order ========

-- Begins with the node that has most, and goes on with the one that has most
-- to do with those placed, the latest counting most: whole numbers and halves
-- alone, so that the order is the same everywhere.
local function order(t)
  local pull, left, list, weight = {}, {}, {}, {}
  for _, n in ipairs(t.nodes) do left[n.id], pull[n.id], weight[n.id] = n, 0, {} end
  for _, e in ipairs(t.edges) do
    weight[e.a][e.b], weight[e.b][e.a] = e.w, e.w
  end
  while #list < #t.nodes do
    local best
    for _, n in ipairs(t.nodes) do
      if left[n.id] and (not best or pull[n.id] > pull[best.id]
        or pull[n.id] == pull[best.id] and n.total > best.total) then
        best = n
      end
    end
    list[#list + 1], left[best.id] = best, nil
    for id in pairs(left) do pull[id] = pull[id] / 2 + (weight[best.id][id] or 0) end
  end
  return list
end

-- ========}

-- {======== drawing ========

local function draw_arcs(p, c, f)
  for i = #c.ties.edges, 1, -1 do -- the strongest last, on top
    local e = c.ties.edges[i]
    local a, b = c.ties.index[e.a], c.ties.index[e.b]
    local y1, y2 = f.y[e.a], f.y[e.b]
    if y1 > y2 then y1, y2 = y2, y1 end
    local far = f.left + (y2 - y1) * f.reach * 4 / 3
    local wide, shade = ties.look(c.scale, e.w)
    p:add(svg.group(("%s and %s: %s"):format(a.name, b.name, scale.text(e.w)), {
      svg.element("path", { fill = "none", stroke = shade, ["stroke-width"] = wide,
        d = looks.path("M%s %sC%s %s %s %s %s %s", f.left, y1, far, y1, far, y2, f.left, y2) }) }))
  end
end

local function draw(c)
  local list = c.order
  local p, f, names = page.new(c), { y = {} }, {}
  for i, n in ipairs(list) do names[i] = n.name end
  f.pitch, f.size = page.row_size(#list)
  f.room = page.label_room(names, f.size, 260)
  f.left, f.top = page.MARGIN + f.room + 12, p.y + 12
  f.bottom = f.top + math.max(#list, 1) * f.pitch
  for i, n in ipairs(list) do f.y[n.id] = f.top + (i - 0.5) * f.pitch end
  -- an arc reaches out as far as it is high, less where that leaves the frame
  f.reach = math.min(0.5, (p.right - f.left - 8) / math.max((#list - 1) * f.pitch, 1))
  draw_arcs(p, c, f)
  for _, n in ipairs(list) do
    local y = f.y[n.id]
    p:label(f.left - 10, y + f.size * 0.36, n.name, f.room, f.size, { ["text-anchor"] = "end" })
    p:add(looks.mark("circle", f.left, y, 3, page.INK))
  end
  if #list == 0 then p:text(f.left, f.top + 14, "no pairs", 11, { fill = page.SOFT }) end
  return p:finish(looks.keys(p, #c.ties.edges > 0 and ties.keys(c.scale, c.unit) or {},
    f.bottom + 8))
end

-- ========}

local ARCS = util.set "value least title note unit by group from to through sources"

--- arcs(result of pairs | query, {value=, least=, title=, note=, unit=, by=
-- "dyad", sources=}) -> chart
-- A name for each state, an arc for each pair that has something in common
-- (db:dyads: `shared`; a count by dyad: `n`; or the field `value`). Of many
-- pairs the strongest are drawn; least= says from which value on.
function arcs.arcs(x, options)
  local o = util.options(options, ARCS, "arcs")
  local t = ties.read(x, o, "arcs")
  local title = o.title or "Pairs"
  local unit = o.unit or ties.unit(t)
  return value(("arcs: %s, %d names, %d pairs"):format(title, #t.nodes, #t.edges),
    { ties = t, order = order(t), scale = ties.steps(t), title = title, note = o.note,
      unit = unit, id = page.id("arcs", title), defaults = t.about.defaults,
      sources = t.about.sources, remarks = given.remarks(t.about, t.remark),
      desc = ties.description(t, "Arcs", unit) }, draw)
end

return arcs
