--- The data vocabulary (doc/data.md): rows of its sections checked and
-- entered into a store; and db:actor, db:bloc, db:cover, which take one row.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local vocabulary = {}
local methods = core.methods

local SECTIONS = util.set [[sources types flat actors blocs coverage spells
  successions events acknowledged]]

local KINDS = util.set "state bloc organisation office part group"

-- {======== rows ========

-- Sources of the file at hand: a row names them by key, or holds a table.
local function sources_of(file, names, what)
  local list = {}
  if type(names) == "table" and type(names[1]) == "string"
    and file.sources[names[1]] == nil and names[2] == nil then
    return { names }
  end
  for i, name in ipairs(util.list(names)) do
    local s = type(name) == "table" and name or file.sources[name]
    if not s then
      util.fail(1, "%s: no source '%s' in this file%s", what, tostring(name),
        util.hint(name, file.sources))
    end
    list[i] = s
  end
  return list
end

local function source_id(db, file, name, what)
  local list = sources_of(file, name, what)
  return list[1] and write.source(db, list[1], what)
end

-- The stored text of an end of a label, a life or a part.
local function end_text(r, what)
  if r.to ~= nil and r.through ~= nil then
    util.fail(1, "%s: give 'to' or 'through', not both", what)
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
    util.fail(1, "%s: expected a text or { text, from=, to=, lang= }", what)
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
function vocabulary.actor_id(db, code, kind, row, source)
  if type(code) ~= "string" or not code:match "^[%w][%w:._-]*$" then
    util.fail(1, "'%s' is no id: letters, digits, '-', '_', '.', ':'",
      tostring(code))
  end
  if not KINDS[kind] then
    util.fail(1, "kind '%s' of %s: expected state, bloc, organisation, office, "
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

local function add_wholes(db, id, row, what)
  local list = row.part_of
  if list == nil then return end
  if type(list) == "string" then list = { list } end
  if type(list[1]) == "string" then list = { list } end
  for _, p in ipairs(list) do
    local whole = write.actor_of(db, p[1], "actor", 2)
    local from, to = start_text(p, what), end_text(p, what)
    if #write.rows(db, "SELECT id FROM part WHERE actor = ? AND whole = ? AND"
      .. " from_date IS ? AND to_date IS ?", id, whole, from, to) == 0 then
      write.run(db, "INSERT INTO part(rev, actor, whole, from_date, to_date)"
        .. " VALUES (?, ?, ?, ?, ?)", db:_memory().rev, id, whole, from, to)
    end
  end
end

local function add_actor(db, file, row, what)
  util.options(row, ACTOR, what)
  local id = vocabulary.actor_id(db, row[1], row.kind or "state", row,
    source_id(db, file, row.source, what))
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

local function add_bloc(db, file, row, what)
  util.options(row, BLOC, what)
  local id = vocabulary.actor_id(db, row[1], "bloc", row,
    source_id(db, file, row.source, what))
  write.run(db, "INSERT INTO bloc(rev, actor, kind, seat, note, confirmed,"
    .. " source) VALUES (?, ?, ?, ?, ?, ?, ?)", db:_memory().rev, id, row.kind,
    row.seat, row.note, row.confirmed, source_id(db, file, row.source, what))
  add_labels(db, id, row, what)
  if row.from or row.to then
    add_life(db, id, start_text(row, what), end_text(row, what), what)
  end
  return id
end

local function add_lineage(db, row)
  for _, p in ipairs(util.list(row.predecessor)) do
    local bloc = write.actor_of(db, row[1], "bloc", 2)
    local before = write.actor_of(db, p, "bloc", 2)
    if #write.rows(db, "SELECT id FROM lineage WHERE bloc = ? AND predecessor"
      .. " = ?", bloc, before) == 0 then
      write.run(db, "INSERT INTO lineage(rev, bloc, predecessor)"
        .. " VALUES (?, ?, ?)", db:_memory().rev, bloc, before)
    end
  end
end

local COVERAGE = util.set [[from to through layer states note source events
  position]]
COVERAGE[1] = true

-- { bloc, from=, through=, layer=, states= } or { events = "type", ... }
local function add_coverage(db, _, row, what)
  util.options(row, COVERAGE, what)
  local from, to = util.range(row, what)
  local bloc = row[1] and write.actor_of(db, row[1], "bloc", 2)
  local who = row.position and write.actor_of(db, row.position, "actor", 2)
  if not row.from or not (row.to or row.through) then
    util.fail(1, "%s: coverage needs 'from' and 'through' (or 'to')", what)
  end
  local states = row.states
  if type(states) == "table" then states = table.concat(states, " ") end
  if states then
    local ids = {}
    for s in states:gmatch "%S+" do
      ids[#ids + 1] = db:_code(write.actor_of(db, s, "state", 2))
    end
    states = table.concat(ids, " ")
  end
  write.run(db, "INSERT INTO coverage(rev, bloc, asserter, layer, type,"
    .. " from_day, to_day, states, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    db:_memory().rev, bloc, who, row.layer, row.events, core.format(from),
    core.format(to), states, row.note)
end

local SPELL = util.set [[status from to through from_nominal to_nominal known
  known_from known_to position basis confirmed note source to_source]]
SPELL[1], SPELL[2] = true, true

local function add_spells(db, file, row, what)
  util.options(row, SPELL, what)
  local a = {}
  for k, v in pairs(row) do
    if type(k) == "string" then a[k] = v end
  end
  a.bloc = row[1]
  a.source = sources_of(file, row.source, what)
  a.to_source = sources_of(file, row.to_source, what)
  local n = 0
  for s in tostring(row[2]):gmatch "%S+" do
    a.state = s
    write.assertion(db, write.check_assertion(db, a, 1), 1)
    n = n + 1
  end
  if n == 0 then util.fail(1, "%s: no states", what) end
  return n
end

local SUCCESSION = util.set "from_state to_state date note source"
SUCCESSION[1] = true

local function add_succession(db, file, row, what)
  util.options(row, SUCCESSION, what)
  if row.date then util.date(row.date, what .. ": date") end
  write.run(db, "INSERT INTO succession(rev, bloc, from_state, to_state, date,"
    .. " note, source) VALUES (?, ?, ?, ?, ?, ?, ?)", db:_memory().rev,
    write.actor_of(db, row[1], "bloc", 2),
    write.actor_of(db, row.from_state, "state", 2),
    write.actor_of(db, row.to_state, "state", 2), row.date, row.note,
    source_id(db, file, row.source, what))
end

local EVENT = util.set [[actor target bloc on_behalf_of place cameo codes text
  confirmed source position known ref date_nominal]]
EVENT[1], EVENT[2] = true, true

local function add_event(db, file, row, what)
  util.options(row, EVENT, what)
  local e = { date = row[1], type = row[2], ref = row.ref,
    source = sources_of(file, row.source, what), codes = {} }
  for _, k in ipairs { "date_nominal", "actor", "target", "on_behalf_of",
    "bloc", "place", "text", "known", "position", "confirmed" } do
    e[k] = row[k]
  end
  if row.cameo then e.codes[1] = "cameo:" .. row.cameo end
  for _, c in ipairs(row.codes or {}) do e.codes[#e.codes + 1] = c end
  write.event(db, write.check_event(db, e, 1), 1)
end

local function add_acknowledged(db, _, row, what)
  util.options(row, util.set "rule bloc state reason", what)
  write.run(db, "INSERT INTO acknowledged(rev, rule, bloc, state, reason)"
    .. " VALUES (?, ?, ?, ?, ?)", db:_memory().rev, row.rule, row.bloc,
    row.state, row.reason)
end

local function add_type(db, _, row)
  local types = write.types(db)
  if not types[row[1]] then write.new_type(db, row[1], row[2]) end
end

-- ========}

-- {======== files ========

-- Names are there before they are used, whatever the order in the files.
local PASSES = {
  { "types", add_type },
  { "actors", add_actor },
  { "blocs", add_bloc },
  { "blocs", function(db, _, row) add_lineage(db, row) end, again = true },
  { "actors", function(db, _, row, what)
    add_wholes(db, write.actor_of(db, row[1], "actor", 2), row, what)
  end, again = true },
  { "coverage", add_coverage },
  { "spells", add_spells },
  { "successions", add_succession },
  { "events", add_event },
  { "acknowledged", add_acknowledged },
}

local function row_name(name, section, i, row)
  local parts = {}
  for k = 1, 2 do
    if type(row) == "table" and type(row[k]) == "string" then
      parts[#parts + 1] = row[k]
    end
  end
  return ("%s: %s[%d] (%s)"):format(name, section, i, table.concat(parts, " "))
end

local function check_shape(name, file)
  if type(file) ~= "table" then
    error(name .. ": the file does not return a table", 0)
  end
  for section, rows in pairs(file) do
    if not SECTIONS[section] then
      error(("%s: unknown section '%s'%s"):format(name, tostring(section),
        util.hint(section, SECTIONS)), 0)
    elseif type(rows) ~= "table" then
      error(("%s: %s is not a list"):format(name, section), 0)
    end
  end
  file.sources = file.sources or {}
end

--- Enters files, a list of { name, table }; returns counts by section.
function vocabulary.enter(db, files)
  local counts = {}
  for _, f in ipairs(files) do check_shape(f[1], f[2]) end
  for _, pass in ipairs(PASSES) do
    local section, add = pass[1], pass[2]
    for _, f in ipairs(files) do
      for i, row in ipairs(f[2][section] or {}) do
        if type(row) ~= "table" then
          error(("%s: %s[%d] is not a table"):format(f[1], section, i), 0)
        end
        local ok, n = pcall(add, db, f[2], row, "")
        if not ok and type(n) == "string" then
          n = n:gsub("^[^:]*:%d+: ", ""):gsub("^: ", "")
          error(row_name(f[1], section, i, row) .. ": " .. n, 0)
        elseif not ok then
          error(n, 0)
        end
        if not pass.again then
          counts[section] = (counts[section] or 0)
            + (section == "spells" and n or 1)
        end
      end
    end
  end
  return counts
end

-- ========}

local NO_FILE = { sources = {} }

--- db:actor{ "XYZ", kind=, names=, aliases=, codes=, lives=, part_of= } -> id
-- Adds an actor, or names, codes and lives to one that is there; the fields
-- are those of the data vocabulary (doc/data.md).
function methods.actor(db, row)
  if type(row) ~= "table" then util.fail(2, "actor: expected a table") end
  return write.transaction(db, function()
    local id = add_actor(db, NO_FILE, row, "actor")
    add_wholes(db, id, row, "actor")
    return id
  end)
end

--- db:bloc{ "XYZ", kind=, names=, aliases=, from=, to=, predecessor= } -> id
-- Adds a bloc; `coverage = { {from=, through=} }` says what is complete.
function methods.bloc(db, row)
  if type(row) ~= "table" then util.fail(2, "bloc: expected a table") end
  local coverage, plain = row.coverage, {}
  for k, v in pairs(row) do if k ~= "coverage" then plain[k] = v end end
  return write.transaction(db, function()
    local id = add_bloc(db, NO_FILE, plain, "bloc")
    add_lineage(db, plain)
    for _, c in ipairs(coverage or {}) do
      local one = { row[1] }
      for k, v in pairs(c) do one[k] = v end
      one[1] = row[1]
      add_coverage(db, NO_FILE, one, "bloc: coverage")
    end
    return id
  end)
end

--- db:cover{bloc, from=, through=, layer=, states=, position=} or
-- db:cover{events="coup", from=, through=} -> true
-- Says for which days the rows claim to be complete (R13).
function methods.cover(db, row)
  if type(row) ~= "table" then util.fail(2, "cover: expected a table") end
  return write.transaction(db, function()
    add_coverage(db, NO_FILE, row, "cover")
    return true
  end)
end

return vocabulary
