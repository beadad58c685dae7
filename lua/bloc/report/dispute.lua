--- Where parties disagree about a membership (R12): the stretches on which
-- another asserter holds another base than the position asked for.

local write = require "bloc.write"

local dispute = {}

local function base_rows(db, state, bloc, when, position)
  local rows = {}
  for _, r in ipairs(db:_spells(state, bloc, when.known, position, when.rev)) do
    if r.layer == "base" then rows[#rows + 1] = r end
  end
  return rows
end

-- Ids of the other positions: parties that asserted a base of this bloc, and
-- the bloc's own (0) where the question asks for a party's.
local function others(db, bloc, position)
  local list = position ~= 0 and { 0 } or {}
  for _, r in ipairs(write.rows(db, "SELECT DISTINCT p.id, p.code FROM"
    .. " assertion a JOIN actor p ON p.id = a.asserter WHERE a.bloc = ?"
    .. " AND instr(p.code, ':') = 0 ORDER BY p.code", bloc)) do
    if r.id ~= position then list[#list + 1] = r.id end
  end
  return list
end

-- The states of whom another than the bloc has spoken, by code: nowhere else
-- can two positions differ.
local function spoken_of(db, bloc, only)
  return write.rows(db, "SELECT DISTINCT s.id, s.code FROM assertion a JOIN actor s"
    .. " ON s.id = a.state WHERE a.bloc = ?1 AND a.asserter IS NOT NULL"
    .. " AND (?2 IS NULL OR a.state = ?2) ORDER BY s.code", bloc, only)
end

local function base_on(rows, day)
  for _, r in ipairs(rows) do
    if day >= r._days[3] and day < r._days[6] then return r.status, r end
  end
  return "none"
end

local function edges_of(lists)
  local edges, seen = {}, {}
  for _, rows in ipairs(lists) do
    for _, r in ipairs(rows) do
      for _, i in ipairs { 3, 6 } do
        local day = r._days[i]
        if not seen[day] then
          seen[day] = true
          edges[#edges + 1] = day
        end
      end
    end
  end
  table.sort(edges)
  return edges
end

-- Adds the stretches of one state; `views` are {code, rows} of the others.
local function add_state(out, state, own, views)
  local lists = { own }
  for _, v in ipairs(views) do lists[#lists + 1] = v.rows end
  local edges = edges_of(lists)
  for i = 1, #edges - 1 do
    local base, row = base_on(own, edges[i])
    local stretch = { state = state, from = edges[i], to = edges[i + 1],
      base = base, row = row, others = {} }
    for _, v in ipairs(views) do
      local theirs = base_on(v.rows, edges[i])
      if theirs ~= base then
        table.insert(stretch.others, { position = v.code, base = theirs,
          row = v.rows[#v.rows] })
      end
    end
    if #stretch.others > 0 then out[#out + 1] = stretch end
  end
end

--- dispute.stretches(db, bloc id, when [, state id]) -> list by state: { state,
-- from, to (days; util.MAX: open), base, row, others = { { position, base, row } } }
-- `when`: known, position (id, 0: own), rev. By nominal days.
function dispute.stretches(db, bloc, when, only)
  local states, out = spoken_of(db, bloc, only), {}
  local positions = #states > 0 and others(db, bloc, when.position) or {}
  for _, s in ipairs(#positions > 0 and states or {}) do
    local views = {}
    for i, id in ipairs(positions) do
      views[i] = { code = db:_code(id ~= 0 and id or bloc),
        rows = base_rows(db, s.id, bloc, when, id) }
    end
    add_state(out, s.code, base_rows(db, s.id, bloc, when, when.position), views)
  end
  return out
end

return dispute
