--- Where parties disagree about a membership (R12): the stretches on which
-- another asserter holds another base than the position asked for.

local util = require "bloc.util"
local write = require "bloc.write"

local dispute = {}

local function base_rows(db, bloc, when, position)
  local by_state = {}
  for _, r in ipairs(db:_spells(nil, bloc, when.known, position, when.rev)) do
    if r.layer == "base" then
      by_state[r.state] = by_state[r.state] or {}
      table.insert(by_state[r.state], r)
    end
  end
  return by_state
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

local function base_on(rows, day)
  for _, r in ipairs(rows or {}) do
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

--- dispute.stretches(db, bloc id, when) -> list by state: { state, from, to
-- (days; util.MAX: open), base, row, others = { { position, base, row } } }
-- `when`: known, position (id, 0: own), rev. By nominal days.
function dispute.stretches(db, bloc, when)
  local views = {}
  for _, id in ipairs(others(db, bloc, when.position)) do
    views[#views + 1] = { code = db:_code(id ~= 0 and id or bloc),
      rows = base_rows(db, bloc, when, id) }
  end
  if #views == 0 then return {} end
  local own, out = base_rows(db, bloc, when, when.position), {}
  local states = {}
  for s in pairs(own) do states[s] = true end
  for _, v in ipairs(views) do
    for s in pairs(v.rows) do states[s] = true end
  end
  for _, s in ipairs(util.keys(states)) do
    local theirs = {}
    for i, v in ipairs(views) do
      theirs[i] = { code = v.code, rows = v.rows[s] or {} }
    end
    add_state(out, s, own[s] or {}, theirs)
  end
  return out
end

return dispute
