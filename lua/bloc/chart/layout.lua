--- Where the nodes of a network stand: springs pull ties together, nodes push
-- each other away, and no two boxes overlap in the end. Only + - * / and
-- square roots, which IEEE 754 fixes: the same picture on every machine.
-- Cost: nodes squared, times at most 300 rounds.

local layout = {}

-- Point i of n on a circle around 0, of radius 1, without sines: a quarter is
-- ((1 - t^2) / (1 + t^2), 2t / (1 + t^2)), the others its turns.
local function on_circle(i, n)
  local u = 4 * i / n
  local quarter = math.floor(u)
  local t = u - quarter
  local x, y = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)
  for _ = 1, quarter do x, y = -y, x end
  return x, y
end

-- {======== springs ========

local function push_apart(nodes, k)
  for i = 1, #nodes do
    local a = nodes[i]
    for j = i + 1, #nodes do
      local b = nodes[j]
      local dx, dy = a.x - b.x, a.y - b.y
      local d2 = math.max(dx * dx + dy * dy, 1e-6)
      local f = k * k / d2
      a.fx, a.fy = a.fx + dx * f, a.fy + dy * f
      b.fx, b.fy = b.fx - dx * f, b.fy - dy * f
    end
  end
end

local function pull_together(edges, k, most)
  for _, e in ipairs(edges) do
    local a, b = e.from, e.to
    local dx, dy = a.x - b.x, a.y - b.y
    local d = math.sqrt(dx * dx + dy * dy)
    local f = d / k * (0.3 + 0.7 * e.w / most)
    a.fx, a.fy = a.fx - dx * f, a.fy - dy * f
    b.fx, b.fy = b.fx + dx * f, b.fy + dy * f
  end
end

-- One step, by at most `heat`; the middle pulls a little, so that what is tied
-- to nothing stays near.
local function move(nodes, heat)
  for _, n in ipairs(nodes) do
    local fx, fy = n.fx - n.x * 0.6, n.fy - n.y * 0.6
    local d = math.sqrt(fx * fx + fy * fy)
    if d > 0 then
      local step = math.min(d, heat) / d
      n.x, n.y = n.x + fx * step, n.y + fy * step
    end
    n.fx, n.fy = 0, 0
  end
end

local function springs(nodes, edges)
  local n, most = #nodes, 1e-9
  for i, node in ipairs(nodes) do
    node.x, node.y = on_circle(i - 1, n)
    node.fx, node.fy = 0, 0
  end
  for _, e in ipairs(edges) do most = math.max(most, e.w) end
  local k = 1.6 / math.sqrt(n)
  local rounds = math.max(30, math.min(300, 900000 // (n * n)))
  for r = 1, rounds do
    push_apart(nodes, k)
    pull_together(edges, k, most)
    move(nodes, 0.2 * (1 - (r - 1) / rounds))
  end
end

-- ========}

-- {======== boxes ========

-- Stretches the positions over a frame.
local function stretch(nodes, w, h)
  local x1, x2, y1, y2 = 1e9, -1e9, 1e9, -1e9
  for _, n in ipairs(nodes) do
    x1, x2 = math.min(x1, n.x), math.max(x2, n.x)
    y1, y2 = math.min(y1, n.y), math.max(y2, n.y)
  end
  for _, n in ipairs(nodes) do
    n.x = x2 > x1 and n.w / 2 + (n.x - x1) / (x2 - x1) * (w - n.w) or w / 2
    n.y = y2 > y1 and n.h / 2 + (n.y - y1) / (y2 - y1) * (h - n.h) or h / 2
  end
end

local GAP_X, GAP_Y = 8, 7

-- Moves two boxes apart where they overlap, along the way that is shorter.
local function part(a, b)
  local dx, dy = b.x - a.x, b.y - a.y
  local ox = (a.w + b.w) / 2 + GAP_X - math.abs(dx)
  local oy = (a.h + b.h) / 2 + GAP_Y - math.abs(dy)
  if ox <= 0 or oy <= 0 then return false end
  if ox < oy * 1.5 then
    local s = dx >= 0 and (ox + 0.01) / 2 or -(ox + 0.01) / 2
    a.x, b.x = a.x - s, b.x + s
  else
    local s = dy >= 0 and (oy + 0.01) / 2 or -(oy + 0.01) / 2
    a.y, b.y = a.y - s, b.y + s
  end
  return true
end

-- Rounds of parting in the frame; true: nothing overlaps.
local function separate(nodes, w, h)
  for _ = 1, 250 do
    local moved = false
    for i = 1, #nodes do
      for j = i + 1, #nodes do moved = part(nodes[i], nodes[j]) or moved end
    end
    for _, n in ipairs(nodes) do
      n.x = math.max(n.w / 2, math.min(w - n.w / 2, n.x))
      n.y = math.max(n.h / 2, math.min(h - n.h / 2, n.y))
    end
    if not moved then return true end
  end
  return false
end

-- Lines of boxes, by height: what is done where parting does not end.
local function in_lines(nodes, w)
  local list = table.move(nodes, 1, #nodes, 1, {})
  table.sort(list, function(a, b)
    return a.y < b.y or a.y == b.y and a.id < b.id
  end)
  local x, y = 0, 0
  for _, n in ipairs(list) do
    if x > 0 and x + n.w > w then x, y = 0, y + n.h + 3 * GAP_Y end
    n.x, n.y, x = x + n.w / 2, y + n.h / 2, x + n.w + GAP_X
  end
  return y + (list[1] and list[1].h or 0)
end

-- ========}

--- layout.place(nodes, edges, w, h) -> height: gives each node {id, w, h} its
-- middle x, y in a frame w wide and at least h high. Edges: {from, to, w}, of
-- nodes. The same for the same nodes and edges in the same order.
function layout.place(nodes, edges, w, h)
  if #nodes == 0 then return h end
  springs(nodes, edges)
  stretch(nodes, w, h)
  for _ = 1, 10 do
    if separate(nodes, w, h) then return h end
    h = h * 1.2
    for _, n in ipairs(nodes) do n.y = n.y * 1.2 end
  end
  return in_lines(nodes, w)
end

return layout
