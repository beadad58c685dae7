--- Who the codes of a data set are: states and blocs of the store, found by a
-- code of a scheme, or made.
-- Invariant: rows are only added; what the store says of an actor already is
-- left alone: a bloc that has names or a life gets only its code.
-- Cost: the labels of a scheme are read once.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local actors = require "bloc.actors"

local bearers = {}
local MIN, MAX = util.MIN, util.MAX

local NO_FILE = { sources = {} }

local function fold(code) return (code:lower():gsub("[^%w]", "")) end

local function day_of(text, else_)
  return text and core.parse(text) or else_
end

-- Stretches of days by folded code of a scheme, in order.
local function scheme_of(set, scheme)
  local map = set.schemes[scheme]
  if map then return map end
  map = {}
  for _, l in ipairs(write.rows(set.db, "SELECT l.actor, a.code, a.kind, l.text,"
    .. " l.from_date, l.to_date, EXISTS (SELECT 1 FROM bloc b WHERE b.actor ="
    .. " l.actor) AS is_bloc FROM label l JOIN actor a ON a.id = l.actor"
    .. " WHERE l.scheme = ?", scheme)) do
    local key = fold(l.text)
    map[key] = map[key] or {}
    table.insert(map[key], { id = l.actor, code = l.code,
      is_bloc = l.is_bloc == 1 or l.kind == "bloc",
      from = day_of(l.from_date, MIN), to = day_of(l.to_date, MAX) })
  end
  for _, list in pairs(map) do
    table.sort(list, function(a, b) return a.from < b.from end)
  end
  set.schemes[scheme] = map
  return map
end

-- The id, the one that stands in for it, or it with "-2", "-3" ... behind it: one
-- that nobody has.
local function free_id(db, row)
  local id, n = row.id, 0
  local try = id
  while write.rows(db, "SELECT id FROM actor WHERE code = ?", try)[1] do
    n = n + 1
    try = n == 1 and row.otherwise or ("%s-%d"):format(id, math.max(n, 2))
  end
  return try
end

local function copy(row, id)
  local t = {}
  for k, v in pairs(row) do t[k] = v end
  t.id, t.otherwise, t[1] = nil, nil, id
  return t
end

local function chosen(list, is_bloc)
  local kept = {}
  for _, s in ipairs(list or {}) do
    if s.is_bloc == is_bloc then kept[#kept + 1] = s end
  end
  return kept
end

local function has(db, what, id)
  local sql = what == "names" and "SELECT 1 FROM label WHERE actor = ? AND scheme = 'name'"
    or "SELECT 1 FROM life WHERE actor = ?"
  return write.rows(db, sql .. " LIMIT 1", id)[1] ~= nil
end

-- Adds to a bloc that is there what nothing is known of yet.
local function complete(set, found, row)
  local more = { found.code, kind = "bloc", codes = row.codes }
  if row.names and not has(set.db, "names", found.id) then more.names = row.names end
  if (row.from or row.to) and not has(set.db, "lives", found.id) then
    more.from, more.to = row.from, row.to
  end
  actors.add(set.db, NO_FILE, more, "import")
end

-- An actor was made. Its row may have codes of other schemes too: what was read
-- of those is read again.
local function note(set, scheme, key, found)
  local map = scheme_of(set, scheme)
  set.schemes = { [scheme] = map }
  map[key] = map[key] or {}
  found.from, found.to = MIN, MAX
  table.insert(map[key], found)
  set.made[#set.made + 1] = found.code
end

--- The states with a code of a scheme: a list of { id=, code=, from=, to= }, the
-- days on which each of them has it; nil where there is none and no row.
-- row: { id=, otherwise= (where the id is another's), names=, codes=, lives= },
-- in the vocabulary of db:actor.
function bearers.state(set, scheme, code, row)
  local map, key = scheme_of(set, scheme), fold(code)
  local list = chosen(map[key], false)
  if #list == 0 then
    if not row then return nil end
    local id = free_id(set.db, row)
    local made = copy(row, id)
    made.kind = made.kind or "state"
    list = { { id = actors.add(set.db, NO_FILE, made, "import"), code = id } }
    note(set, scheme, key, list[1])
  end
  for _, s in ipairs(list) do set.states[s.id] = s.code end
  return list
end

--- The bloc with a code of a scheme: its id, and the days on which it has the
-- code (COW's EEC and EU are one bloc): the first, and the first without it;
-- made, or completed, from the
-- row: { id=, otherwise=, kind=, names=, codes=, from=, to= }, that of db:bloc.
function bearers.bloc(set, scheme, code, row)
  local list = chosen(scheme_of(set, scheme)[fold(code)], true)
  local found = list[1]
  local more = copy(row, row.id)
  more.codes = table.move(row.codes or {}, 1, #(row.codes or {}), 2,
    { { scheme, code } })
  if not found then
    local id = free_id(set.db, row)
    more[1] = id
    found = { id = actors.add_bloc(set.db, NO_FILE, more, "import"), code = id }
    found.is_bloc = true
    note(set, scheme, fold(code), found)
  elseif not set.blocs[found.id] then
    complete(set, found, more)
  end
  set.blocs[found.id] = found.code
  return found.id, found.from, found.to
end

return bearers
