--- The days for which a data set has a code, as rows of coverage (R13): one
-- row for all states that share a stretch of days.
--
-- A file speaks for the blocs and states that it names: of other states the
-- store's rows stand, so a row that is for both is written anew. Rows that no
-- longer hold are not deleted: rows of `uncovered` end them.
-- Cost: linear in stretches; a bloc that the store covers already is read.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local coverage = {}

local ALL = 0 -- in place of a state: every state

--- Notes that the days [from, to) of a state (its id, nil: all) in a bloc are
-- covered. Stretches come in any order.
function coverage.add(set, state, bloc, from, to)
  if from >= to then return end
  local by_state = set.covered[bloc]
  if not by_state then
    by_state = {}
    set.covered[bloc] = by_state
  end
  local list = by_state[state or ALL]
  if not list then
    by_state[state or ALL] = { from, to }
    return
  end
  local n = #list
  if from == list[n] then list[n] = to
  else list[n + 1], list[n + 2] = from, to end
end

-- Puts a list of from, to, from, to ... in order and joins what meets.
local function joined(list)
  local spans = {}
  for i = 1, #list, 2 do spans[#spans + 1] = { list[i], list[i + 1] } end
  table.sort(spans, function(a, b) return a[1] < b[1] end)
  local out = {}
  for _, s in ipairs(spans) do
    local n = #out
    if n > 0 and s[1] <= out[n] then out[n] = math.max(out[n], s[2])
    else out[n + 1], out[n + 2] = s[1], s[2] end
  end
  return out
end

-- Rows of a bloc by their text: { from=, to=, states= }.
local function rows_of(set, by_state)
  local at = {}
  for state, list in pairs(by_state) do
    local spans = #list > 2 and joined(list) or list
    for i = 1, #spans, 2 do
      local key = (spans[i] << 32) + spans[i + 1]
      local row = at[key]
      if not row then
        row = { from = spans[i], to = spans[i + 1] }
        at[key] = row
      end
      row[#row + 1] = state ~= ALL and set:code_of(state) or nil
      row.all = row.all or state == ALL
    end
  end
  local rows = {}
  for _, row in pairs(at) do
    table.sort(row)
    local states = not row.all and table.concat(row, " ") or nil
    local from, to = core.format(row.from), core.format(row.to)
    rows[from .. " " .. to .. " " .. (states or "")] = { from, to, states }
  end
  return rows
end

-- The rows that the store has of the asserter's coverage, by bloc.
local function stored(set)
  local by_bloc = {}
  for _, c in ipairs(write.rows(set.db, "SELECT id, bloc, from_day, to_day, states"
    .. " FROM coverage WHERE asserter = ? AND id NOT IN"
    .. " (SELECT coverage FROM uncovered)", set.asserter)) do
    by_bloc[c.bloc] = by_bloc[c.bloc] or {}
    table.insert(by_bloc[c.bloc], c)
  end
  return by_bloc
end

-- What the store says of states that the file does not name still stands.
local function keep_others(set, bloc, old)
  for _, c in ipairs(old) do
    for code in (c.states or ""):gmatch "%S+" do
      local id = set:id_of(code)
      if id and not set:speaks_for(bloc, id) then
        coverage.add(set, id, bloc, core.parse(c.from_day), (core.parse(c.to_day)))
      end
    end
  end
end

local function enter(set, bloc, rows)
  for _, key in ipairs(util.keys(rows)) do
    local r = rows[key]
    write.run(set.db, "INSERT INTO coverage(rev, bloc, asserter, layer, from_day,"
      .. " to_day, states) VALUES (?, ?, ?, 'base', ?, ?, ?)", set.rev, bloc,
      set.asserter, r[1], r[2], r[3])
  end
end

local function revise(set, bloc, old)
  keep_others(set, bloc, old)
  local rows = rows_of(set, set.covered[bloc] or {})
  for _, c in ipairs(old) do
    local key = c.from_day .. " " .. c.to_day .. " " .. (c.states or "")
    if rows[key] then rows[key] = nil
    else
      write.run(set.db, "INSERT INTO uncovered(rev, coverage) VALUES (?, ?)",
        set.rev, c.id)
    end
  end
  enter(set, bloc, rows)
end

--- Enters what was noted, against what the store has.
function coverage.enter(set)
  local old = stored(set)
  for bloc in pairs(set.covered) do old[bloc] = old[bloc] or {} end
  for _, bloc in ipairs(util.keys(old)) do
    if set.whole or set.blocs[bloc] then revise(set, bloc, old[bloc]) end
  end
end

return coverage
