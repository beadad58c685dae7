--- bloc.chart.network: who is tied to whom, as boxes and lines. The place of a
-- box follows from the data alone (layout.lua).

local util = require "bloc.util"
local svg = require "bloc.chart.svg"
local page = require "bloc.chart.page"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local ties = require "bloc.chart.ties"
local given = require "bloc.chart.given"
local layout = require "bloc.chart.layout"
local value = require "bloc.chart.value"

local network = {}
local NAMED = 30 -- nodes up to which their names are written out

-- {======== what is drawn ========

-- Boxes as wide as what is written in them, lines between them.
local function boxes(c)
  local nodes, edges, by_id = {}, {}, {}
  local size = #c.ties.nodes <= 60 and 10 or 8.5
  for i, n in ipairs(c.ties.nodes) do
    local text = svg.fit(#c.ties.nodes <= NAMED and n.name or n.id, size, 120)
    nodes[i] = { id = n.id, name = n.name, kind = n.kind, text = text, size = size,
      w = svg.width(text, size) + 10, h = size + 8 }
    by_id[n.id] = nodes[i]
  end
  for i, e in ipairs(c.ties.edges) do
    edges[i] = { from = by_id[e.a], to = by_id[e.b], w = e.w }
  end
  return nodes, edges
end

local LOOKS = { bloc = { "#1f4e79", "#ffffff", 0 }, state = { "#ffffff", page.INK, 7 } }
local OTHER = { "#e6e6e6", page.INK, 0 }

-- ========}

-- {======== drawing ========

local function draw_box(p, n, dx, dy)
  local look = LOOKS[n.kind or "state"] or OTHER
  p:add(svg.group(n.name ~= n.id and n.id .. ": " .. n.name or n.name, {
    looks.rect(n.x - n.w / 2 + dx, n.y - n.h / 2 + dy, n.w, n.h, { fill = look[1],
      stroke = "#1f4e79", ["stroke-width"] = 0.9, rx = look[3] }),
    svg.text(n.x + dx, n.y + n.size * 0.36 + dy, n.text, { ["font-size"] = n.size,
      fill = look[2], ["text-anchor"] = "middle" }) }))
end

local function draw_edge(p, c, e, dx, dy)
  local wide, shade = ties.look(c.scale, e.w)
  p:add(svg.group(("%s and %s: %s"):format(e.from.name, e.to.name, scale.text(e.w)), {
    looks.stroke(e.from.x + dx, e.from.y + dy, e.to.x + dx, e.to.y + dy,
      { stroke = shade, ["stroke-width"] = wide }) }))
end

local function keys(c)
  local items = #c.ties.edges > 0 and ties.keys(c.scale, c.unit) or {}
  local kinds = {}
  for _, n in ipairs(c.ties.nodes) do kinds[n.kind or "state"] = true end
  if kinds.bloc then
    for _, kind in ipairs(util.keys(kinds)) do
      local look = LOOKS[kind] or OTHER
      items[#items + 1] = { kind, looks.sample(look[1], { stroke = "#1f4e79", rx = look[3] / 2 }) }
    end
  end
  return items
end

local function height_of(n)
  return n <= 8 and 260 or n <= 15 and 360 or n <= 30 and 480 or n <= 60 and 620 or 820
end

local function draw(c)
  local p = page.new(c)
  local nodes, edges = boxes(c)
  local h = layout.place(nodes, edges, p.room, height_of(#nodes))
  local dx, dy = page.MARGIN, p.y + 14
  for i = #edges, 1, -1 do draw_edge(p, c, edges[i], dx, dy) end
  for _, n in ipairs(nodes) do draw_box(p, n, dx, dy) end
  if #nodes == 0 then p:text(page.MARGIN, dy + 14, "no pairs", 11, { fill = page.SOFT }) end
  return p:finish(looks.keys(p, keys(c), dy + h + 8))
end

-- ========}

local NETWORK = util.set "value least title note unit by group from to through sources"

-- The codes and names of the nodes, for the metadata.
local function details(t)
  local list = {}
  for i, n in ipairs(t.nodes) do
    list[i] = ("%s: %s, %d ties"):format(n.id, n.name, n.degree)
  end
  return list
end

--- network(graph | result of pairs | query, {value=, least=, title=, note=,
-- unit=, by="dyad", sources=}) -> chart
-- States (and blocs) as boxes, what ties them as lines: of a graph, of db:dyads,
-- or of a count by dyad. Of many ties the strongest are drawn; least= says from
-- which value on. Up to thirty nodes have their names, more their codes.
function network.network(x, options)
  local o = util.options(options, NETWORK, "network")
  local t = ties.read(x, o, "network")
  local title = o.title or "Network"
  local unit = o.unit or ties.unit(t)
  return value(("network: %s, %d nodes, %d ties"):format(title, #t.nodes, #t.edges),
    { ties = t, scale = ties.steps(t), title = title, note = o.note, unit = unit,
      id = page.id("network", title), defaults = t.about.defaults, sources = t.about.sources,
      remarks = given.remarks(t.about, t.remark), details = details(t),
      desc = ties.description(t, "Network", unit) }, draw)
end

return network
