--- Who is tied to whom, and how strongly: what the arcs and the network draw.
-- From rows of pairs (db:dyads, counts by dyad) or a graph of nodes and edges.

local util = require "bloc.util"
local given = require "bloc.chart.given"
local looks = require "bloc.chart.looks"
local scale = require "bloc.chart.scale"
local words = require "bloc.report.words"

local ties = {}
local DENSE = 4 -- ties for each node, over which only the strongest are drawn

-- {======== reading ========

local VALUES = { "weight", "shared", "n", "days" }

-- The two ends of a row: fields a and b, source and target, or a dyad.
local function ends_of(row, what)
  local a, b = row.a, row.b
  if a == nil and type(row.dyad) == "string" then a, b = row.dyad:match "^(%S+) (%S+)$" end
  if a == nil then a, b = row.source, row.target end
  if a == nil or b == nil then
    util.fail("%s: expected rows of pairs, as of db:dyads or q:count{by='dyad'}", what)
  end
  return tostring(a), tostring(b)
end

local function value_field(row, o, what)
  if o.value then return o.value end
  for _, k in ipairs(VALUES) do
    if type(row[k]) == "number" then return k end
  end
  util.fail("%s: 'value' is missing: the field of how strong a tie is", what)
end

local function node(t, id, named)
  if not t.index[id] then
    t.nodes[#t.nodes + 1] = { id = id, name = named(id), total = 0, degree = 0 }
    t.index[id] = t.nodes[#t.nodes]
  end
  return t.index[id]
end

-- Each pair once, whatever its direction: its values are added.
local function add(t, a, b, w)
  if a == b then return end
  if b < a then a, b = b, a end
  local key = #a .. ":" .. a .. b
  local e = t.pairs[key]
  if not e then
    e = { a = a, b = b, w = 0 }
    t.pairs[key], t.edges[#t.edges + 1] = e, e
  end
  e.w = e.w + w
end

local function from_rows(t, rows, o, what)
  local named = given.namer(rows, "state")
  for row in given.each(rows) do
    local a, b = ends_of(row, what)
    t.value = t.value or value_field(row, o, what)
    local w = row[t.value]
    node(t, a, named)
    node(t, b, named)
    if type(w) == "number" and w > 0 then add(t, a, b, w) end
  end
end

-- A graph: what it calls nodes and their kinds, and edges as rows.
local function from_graph(t, g, o, what)
  for _, n in ipairs(g.nodes) do
    local id = tostring(n.id)
    local made = node(t, id, function() return n.label or n.name or id end)
    made.kind = n.kind
  end
  from_rows(t, g.edges, o, what)
end

local function is_graph(x)
  if type(x) ~= "table" then return false end
  local ok, nodes = pcall(function() return x.nodes end)
  return ok and type(nodes) == "table" and type(x.edges) == "table"
end

local function sort(t)
  table.sort(t.edges, function(x, y)
    if x.w ~= y.w then return x.w > y.w end
    return x.a < y.a or x.a == y.a and x.b < y.b
  end)
  for _, e in ipairs(t.edges) do
    for _, id in ipairs { e.a, e.b } do
      local n = t.index[id]
      n.total, n.degree = n.total + e.w, n.degree + 1
    end
  end
  table.sort(t.nodes, function(x, y) return x.id < y.id end)
end

-- Of a dense picture only the strongest ties are drawn, of one strength all or
-- none; `least` says from which on.
local function thin(t, o)
  local n, most = #t.edges, DENSE * #t.nodes
  if o.least then
    while n > 0 and t.edges[n].w < o.least do n = n - 1 end
  elseif n > most then
    local cut = t.edges[most + 1].w
    n = most
    while n > 0 and t.edges[n].w == cut do n = n - 1 end
    if n == 0 then return end
  end
  if n == #t.edges then return end
  t.remark = ("%d of %d ties are drawn: those of %s and more."):format(n, #t.edges,
    scale.text(n > 0 and t.edges[n].w or o.least))
  t.edges = table.move(t.edges, 1, n, 1, {})
end

local MOST = 250

--- ties.read(x, o, what) -> { nodes = {{id, name, kind, total, degree}}, edges =
-- {{a, b, w}} strongest first, value, about, remark }. o: value=, least=.
function ties.read(x, o, what)
  local t = { nodes = {}, edges = {}, index = {}, pairs = {} }
  if is_graph(x) then
    t.about = select(2, given.rows(x.edges.each and x.edges or { x.edges[1] or {} }, {}, what))
    from_graph(t, x, o, what)
  else
    local rows
    rows, t.about = given.rows(x, o, what)
    from_rows(t, rows, o, what)
  end
  if #t.nodes > MOST then
    util.fail("%s: %d nodes; at most %d fit in a picture", what, #t.nodes, MOST)
  end
  sort(t)
  thin(t, o)
  return t
end

-- ========}

-- {======== looks ========

local WIDTHS = { 0.7, 1.5, 2.6, 4, 5.6 }
local SHADES = { "#9db4c6", "#7d9cb4", "#557f9f", "#2f6186", "#123f63" }

--- ties.steps(t) -> the scale of strengths in at most five steps.
function ties.steps(t)
  local most, whole = 1, true
  for _, e in ipairs(t.edges) do
    most, whole = math.max(most, e.w), whole and math.floor(e.w) == e.w
  end
  local s = scale.of(0, most, #WIDTHS, whole)
  s.whole = whole
  return s
end

--- ties.look(s, w) -> width, colour of a tie of strength w.
function ties.look(s, w)
  local n = #s.ticks - 1
  local k = n
  for i = 2, #s.ticks do
    if w <= s.ticks[i][1] then
      k = i - 1
      break
    end
  end
  k = n <= 1 and 3 or 1 + ((k - 1) * (#WIDTHS - 1)) // (n - 1)
  k = math.min(k, #WIDTHS)
  return WIDTHS[k], SHADES[k]
end

--- The entries of the legend: how strong a line is.
function ties.keys(s, unit)
  local items = {}
  for i = 2, #s.ticks do
    local lo, hi = s.ticks[i - 1], s.ticks[i]
    local text = ("over %s to %s"):format(lo[2], hi[2])
    if s.whole then
      local least = scale.text(lo[1] + 1)
      text = least == hi[2] and hi[2] or least .. " to " .. hi[2]
    end
    local wide, shade = ties.look(s, hi[1])
    items[#items + 1] = { i == 2 and text .. " " .. unit or text, function(x, y, w)
      return looks.stroke(x, y, x + w, y, { stroke = shade, ["stroke-width"] = wide })
    end }
  end
  return items
end

local UNITS = { n = "events", shared = "blocs in common", days = "days together" }

--- What the strength of a tie counts.
function ties.unit(t)
  local field = t.value or "n"
  return UNITS[field] or (field:gsub("_", " "))
end

--- A description: how many, and the strongest.
function ties.description(t, what, unit)
  local e = t.edges[1]
  return ("%s of %s and %s by %s.%s"):format(what, words.count(#t.nodes, "node"),
    words.count(#t.edges, "tie"), unit, e and (" Strongest: %s and %s, %s."):format(
      t.index[e.a].name, t.index[e.b].name, scale.text(e.w)) or "")
end

-- ========}

return ties
