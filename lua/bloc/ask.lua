--- What the questions about memberships over time share: the clocks of a
-- question, lineage, rows with dates. (One day is answered in C: l_ask.c,
-- l_set.c.) The effective spells come from C as rows with `_days`: from
-- earliest, latest, nominal, to earliest, latest, nominal, flags of both.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"

local ask = {}
local methods = core.methods
local OPEN, UNKNOWN = util.OPEN, util.UNKNOWN

local WHEN = { "known", "position", "recorded" }

--- The three clocks and the position of an options table, pins included:
-- known, position id, revision.
function ask.when(db, o)
  local w = {}
  for _, k in ipairs(WHEN) do w[k] = o[k] end
  local ok, why, known, position, rev = pcall(db._question, db, w)
  if not ok then util.fail("%s", why:match "^bad argument.-%((.*)%)$" or why) end
  return known, position, rev
end

-- {======== lineage ========

--- Direct predecessors of a bloc by id, kept until the store changes.
function ask.predecessors(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.lineage_at ~= generation then
    memory.lineage, memory.lineage_at = {}, generation
    for _, r in ipairs(write.rows(db,
      "SELECT bloc, predecessor FROM lineage ORDER BY id")) do
      local list = memory.lineage[r.bloc] or {}
      list[#list + 1] = r.predecessor
      memory.lineage[r.bloc] = list
    end
  end
  return memory.lineage
end

--- The bloc and all that came before it, nearest first; a cycle ends it.
function ask.ancestry(db, bloc)
  local before, list, seen = ask.predecessors(db), { bloc }, { [bloc] = true }
  local i = 1
  while list[i] do
    for _, p in ipairs(before[list[i]] or {}) do
      if not seen[p] then
        seen[p] = true
        list[#list + 1] = p
      end
    end
    i = i + 1
  end
  return list
end

--- db:lineage(bloc) -> result: the bloc, those before it and those after it:
-- bloc, name, relation (self, predecessor, successor), from, to.
function methods.lineage(db, bloc)
  local id = write.actor_of(db, bloc, "bloc")
  local rows = {}
  local function add(b, relation)
    local life = db:_lives(b)[1] or {}
    rows[#rows + 1] = { bloc = db:_code(b), name = db:_label(b, "name"),
      relation = relation, from = util.text(life[1]), to = util.text(life[3]) }
  end
  for i, b in ipairs(ask.ancestry(db, id)) do
    add(b, i == 1 and "self" or "predecessor")
  end
  for b in pairs(ask.predecessors(db)) do
    local list = ask.ancestry(db, b)
    for i = 2, #list do
      if list[i] == id then add(b, "successor") end
    end
  end
  table.sort(rows, function(a, b)
    if (a.from or "") ~= (b.from or "") then return (a.from or "") < (b.from or "") end
    return a.bloc < b.bloc
  end)
  return result.new(rows, { db = db, key = "bloc",
    title = "lineage of " .. db:_code(id),
    columns = { "bloc", "name", "relation", "from", "to" } })
end

-- ========}

-- {======== rows ========

local function last_day(d, flags)
  if flags & (OPEN | UNKNOWN) ~= 0 then return d end
  return d - 1
end

--- Writes the date fields of a row anew from its _days.
function ask.set_dates(row)
  local d = row._days
  row.from = core.format(d[1], d[2], d[7])
  row.to = core.format(d[4], d[5], d[8])
  row.through = core.format(last_day(d[4], d[8]), last_day(d[5], d[8]), d[8])
  row.from_earliest, row.from_latest = util.text(d[1]), util.text(d[2])
  row.from_nominal = util.text(d[3])
  row.to_earliest, row.to_latest = util.text(d[4]), util.text(d[5])
  row.to_nominal = util.text(d[6])
  row.open = d[8] & OPEN ~= 0
end

--- The days that a bloc's base is covered for, by itself or the position (its id,
-- 0: none; else the view's), as text; nil: none.
function ask.coverage_text(db, bloc, position)
  local from, to = db:_hull(bloc or 0, 0, position)
  if not from then return nil end
  return (util.text(from) or "..") .. " to " .. (util.text(to - 1) or "..")
end

--- Codes of the states that have rows in a bloc, in order.
function ask.states(db, bloc)
  local list, seen = {}, {}
  for _, r in ipairs(db:_spells(nil, bloc)) do
    if not seen[r.state] then
      seen[r.state] = true
      list[#list + 1] = r.state
    end
  end
  return util.words(list)
end

-- ========}

return ask
