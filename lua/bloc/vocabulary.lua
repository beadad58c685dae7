--- The data vocabulary (doc/data.md): rows of its sections checked and
-- entered into a store; and db:actor, db:bloc, db:cover, which take one row.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local tell = require "bloc.tell"
local told = require "bloc.told"
local actors = require "bloc.actors"

local vocabulary = {}
local methods = core.methods

local SECTIONS = util.set [[sources types flat actors blocs coverage spells
  successions events acknowledged]]

-- {======== rows ========

local function add_lineage(db, row)
  for _, p in ipairs(util.list(row.predecessor)) do
    local bloc = write.actor_of(db, row[1], "bloc")
    local before = write.actor_of(db, p, "bloc")
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
  local bloc = row[1] and write.actor_of(db, row[1], "bloc")
  local who = row.position and write.actor_of(db, row.position, "actor")
  if not row.from or not (row.to or row.through) then
    util.fail("%s: coverage needs 'from' and 'through' (or 'to')", what)
  end
  local states = row.states
  if type(states) == "table" then states = table.concat(states, " ") end
  if states then
    local ids = {}
    for s in states:gmatch "%S+" do
      ids[#ids + 1] = db:_code(write.actor_of(db, s, "state"))
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
  a.source = actors.sources_of(file, row.source, what)
  a.to_source = actors.sources_of(file, row.to_source, what)
  local n = 0
  for s in tostring(row[2]):gmatch "%S+" do
    a.state = s
    tell.insert(db, tell.check(db, a), 1)
    n = n + 1
  end
  if n == 0 then util.fail("%s: no states", what) end
  return n
end

local SUCCESSION = util.set "from_state to_state date note source"
SUCCESSION[1] = true

local function add_succession(db, file, row, what)
  util.options(row, SUCCESSION, what)
  if row.date then util.date(row.date, what .. ": date") end
  write.run(db, "INSERT INTO succession(rev, bloc, from_state, to_state, date,"
    .. " note, source) VALUES (?, ?, ?, ?, ?, ?, ?)", db:_memory().rev,
    write.actor_of(db, row[1], "bloc"),
    write.actor_of(db, row.from_state, "state"),
    write.actor_of(db, row.to_state, "state"), row.date, row.note,
    actors.source_id(db, file, row.source, what))
end

local EVENT = util.set [[actor target bloc on_behalf_of place cameo codes text
  confirmed source position known ref date_nominal]]
EVENT[1], EVENT[2] = true, true

local function add_event(db, file, row, what)
  util.options(row, EVENT, what)
  local e = { date = row[1], type = row[2], ref = row.ref,
    source = actors.sources_of(file, row.source, what), codes = {} }
  for _, k in ipairs { "date_nominal", "actor", "target", "on_behalf_of",
    "bloc", "place", "text", "known", "position", "confirmed" } do
    e[k] = row[k]
  end
  if row.cameo then e.codes[1] = "cameo:" .. row.cameo end
  for _, c in ipairs(row.codes or {}) do e.codes[#e.codes + 1] = c end
  told.insert(db, told.check(db, e), 1)
end

local function add_acknowledged(db, _, row, what)
  util.options(row, util.set "rule bloc state reason", what)
  write.run(db, "INSERT INTO acknowledged(rev, rule, bloc, state, reason)"
    .. " VALUES (?, ?, ?, ?, ?)", db:_memory().rev, row.rule, row.bloc,
    row.state, row.reason)
end

local function add_type(db, _, row)
  local types = told.types(db)
  if not types[row[1]] then told.new_type(db, row[1], row[2]) end
end

-- ========}

-- {======== files ========

-- Names are there before they are used, whatever the order in the files.
local PASSES = {
  { "types", add_type },
  { "actors", actors.add },
  { "blocs", actors.add_bloc },
  { "blocs", function(db, _, row) add_lineage(db, row) end, again = true },
  { "actors", function(db, _, row, what)
    actors.add_wholes(db, write.actor_of(db, row[1], "actor"), row, what)
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
  if type(row) ~= "table" then util.fail("actor: expected a table") end
  return write.transaction(db, function()
    local id = actors.add(db, NO_FILE, row, "actor")
    actors.add_wholes(db, id, row, "actor")
    return id
  end)
end

--- db:bloc{ "XYZ", kind=, names=, aliases=, from=, to=, predecessor= } -> id
-- Adds a bloc; `coverage = { {from=, through=} }` says what is complete.
function methods.bloc(db, row)
  if type(row) ~= "table" then util.fail("bloc: expected a table") end
  local coverage, plain = row.coverage, {}
  for k, v in pairs(row) do if k ~= "coverage" then plain[k] = v end end
  return write.transaction(db, function()
    local id = actors.add_bloc(db, NO_FILE, plain, "bloc")
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
  if type(row) ~= "table" then util.fail("cover: expected a table") end
  return write.transaction(db, function()
    add_coverage(db, NO_FILE, row, "cover")
    return true
  end)
end

return vocabulary
