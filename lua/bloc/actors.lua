--- Actors and blocs entered: ids, names, codes, lives, wholes (R14).

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local actors = {}

local KINDS = util.set "state bloc organisation office part group"

--- Sources of the file at hand: a row names them by key, or holds a table.
function actors.sources_of(file, names, what)
  local list = {}
  if type(names) == "table" and type(names[1]) == "string"
    and file.sources[names[1]] == nil and names[2] == nil then
    return { names }
  end
  for i, name in ipairs(util.list(names)) do
    local s = type(name) == "table" and name or file.sources[name]
    if not s then
      util.fail("%s: no source '%s' in this file%s", what, tostring(name),
        util.hint(name, file.sources))
    end
    list[i] = s
  end
  return list
end

--- The id of a row's first source, or nil.
function actors.source_id(db, file, name, what)
  local list = actors.sources_of(file, name, what)
  return list[1] and write.source(db, list[1], what)
end

-- The stored text of an end of a label, a life or a part.
local function end_text(r, what)
  if r.to ~= nil and r.through ~= nil then
    util.fail("%s: give 'to' or 'through', not both", what)
  end
  if r.through ~= nil then
    local lo, hi, _, flags = util.date(r.through, what .. ": through")
    return core.format(lo + 1, hi + 1, flags)
  end
  if r.to ~= nil then util.date(r.to, what .. ": to") end
  return r.to
end

local function start_text(r, what)
  if r.from ~= nil then util.date(r.from, what .. ": from") end
  return r.from
end

local function add_label(db, id, scheme, row, what)
  if type(row) == "string" then row = { row } end
  if type(row) ~= "table" or type(row[1]) ~= "string" or row[1] == "" then
    util.fail("%s: expected a text or { text, from=, to=, lang= }", what)
  end
  local from, to = start_text(row, what), end_text(row, what)
  local found = write.rows(db, "SELECT id FROM label WHERE actor = ? AND"
    .. " scheme = ? AND text = ? AND from_date IS ? AND to_date IS ?",
    id, scheme, row[1], from, to)
  if found[1] then return end
  write.run(db, "INSERT INTO label(rev, actor, scheme, text, lang, from_date,"
    .. " to_date) VALUES (?, ?, ?, ?, ?, ?, ?)", db:_memory().rev, id, scheme,
    row[1], row.lang, from, to)
end

local function add_codes(db, id, codes, what)
  for scheme, code in pairs(codes or {}) do
    if type(scheme) == "string" then
      add_label(db, id, scheme, tostring(code), what)
    else
      add_label(db, id, code[1], { tostring(code[2]), from = code.from,
        to = code.to, through = code.through }, what)
    end
  end
end

local function add_labels(db, id, row, what)
  for _, n in ipairs(row.names or {}) do
    add_label(db, id, "name", n, what .. ": names")
  end
  for _, n in ipairs(row.aliases or {}) do
    add_label(db, id, "alias", n, what .. ": aliases")
  end
  add_codes(db, id, row.codes, what .. ": codes")
end

local function add_life(db, id, from, to, what)
  if from then util.date(from, what) end
  if to then util.date(to, what) end
  if #write.rows(db, "SELECT id FROM life WHERE actor = ? AND from_date IS ?"
    .. " AND to_date IS ?", id, from, to) == 0 then
    write.run(db, "INSERT INTO life(rev, actor, from_date, to_date)"
      .. " VALUES (?, ?, ?, ?)", db:_memory().rev, id, from, to)
  end
end

--- The id of the actor with this code, entered when it is not there yet.
function actors.id(db, code, kind, row, source)
  if type(code) ~= "string" or not code:match "^[%w][%w:._-]*$" then
    util.fail("'%s' is no id: letters, digits, '-', '_', '.', ':'",
      tostring(code))
  end
  if not KINDS[kind] then
    util.fail("kind '%s' of %s: expected state, bloc, organisation, office, "
      .. "part or group", tostring(kind), code)
  end
  local found = write.rows(db, "SELECT id FROM actor WHERE code = ?", code)
  if found[1] then return found[1].id, false end
  return write.run(db, "INSERT INTO actor(rev, code, kind, note, confirmed,"
    .. " source) VALUES (?, ?, ?, ?, ?, ?)", db:_memory().rev, code, kind,
    row.note, row.confirmed, source), true
end

local ACTOR = util.set [[kind names aliases codes lives from to through
  part_of note confirmed source]]
ACTOR[1] = true

--- Enters what the row is part of; the wholes are there already.
function actors.add_wholes(db, id, row, what)
  local list = row.part_of
  if list == nil then return end
  if type(list) == "string" then list = { list } end
  if type(list[1]) == "string" then list = { list } end
  for _, p in ipairs(list) do
    local whole = write.actor_of(db, p[1], "actor")
    local from, to = start_text(p, what), end_text(p, what)
    if #write.rows(db, "SELECT id FROM part WHERE actor = ? AND whole = ? AND"
      .. " from_date IS ? AND to_date IS ?", id, whole, from, to) == 0 then
      write.run(db, "INSERT INTO part(rev, actor, whole, from_date, to_date)"
        .. " VALUES (?, ?, ?, ?, ?)", db:_memory().rev, id, whole, from, to)
    end
  end
end

--- Enters an actor, or names, codes and lives of one that is there.
function actors.add(db, file, row, what)
  util.options(row, ACTOR, what)
  local id = actors.id(db, row[1], row.kind or "state", row,
    actors.source_id(db, file, row.source, what))
  add_labels(db, id, row, what)
  for _, life in ipairs(row.lives or {}) do
    add_life(db, id, life[1], life[2], what .. ": lives")
  end
  if row.from or row.to then
    add_life(db, id, row.from, end_text(row, what), what)
  end
  return id
end

local BLOC = util.set [[kind seat names aliases codes from to through
  predecessor note confirmed source to_source]]
BLOC[1] = true

--- Enters a bloc: an actor, and what makes it a bloc.
function actors.add_bloc(db, file, row, what)
  util.options(row, BLOC, what)
  local id = actors.id(db, row[1], "bloc", row,
    actors.source_id(db, file, row.source, what))
  write.run(db, "INSERT INTO bloc(rev, actor, kind, seat, note, confirmed,"
    .. " source) VALUES (?, ?, ?, ?, ?, ?, ?)", db:_memory().rev, id, row.kind,
    row.seat, row.note, row.confirmed, actors.source_id(db, file, row.source, what))
  add_labels(db, id, row, what)
  if row.from or row.to then
    add_life(db, id, start_text(row, what), end_text(row, what), what)
  end
  return id
end

return actors
