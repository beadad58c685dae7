--- db:event: told events and their types, checked and entered.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local told = {}
local methods = core.methods

--- Ids of event types by code, kept until the store changes.
function told.types(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.types_at ~= generation then
    memory.types, memory.type_codes = {}, {}
    for _, t in ipairs(write.rows(db, "SELECT id, code FROM event_type")) do
      memory.types[t.code], memory.type_codes[t.id] = t.id, t.code
    end
    memory.types_at = generation
  end
  return memory.types, memory.type_codes
end

-- Code systems beside bloc's own tree: their codes are entered as they come.
local SYSTEMS = { cameo = true, plover = true, ucdp = true, acled = true }

--- Enters an event type that is not known yet.
function told.new_type(db, code, definition)
  local id = write.run(db, "INSERT INTO event_type(rev, code, definition)"
    .. " VALUES (?, ?, ?)", db:_memory().rev, code, definition)
  local types, codes = told.types(db)
  types[code], codes[id] = id, code
  return id
end

--- The id of a full type code or an unambiguous last segment.
function told.type_of(db, text)
  local types = told.types(db)
  if types[text] then return types[text] end
  if type(text) ~= "string" then
    util.fail("event: 'type' is missing")
  end
  local flat = require "bloc.data.types".flat[text]
  if flat and types[flat] then return types[flat] end
  local found
  for code, id in pairs(types) do
    if code:match "[^.]*$" == text then
      if found then util.fail("event: type '%s' is ambiguous", text) end
      found = id
    end
  end
  if found then return found end
  if SYSTEMS[text:match "^(%w+):" or ""] then return told.new_type(db, text) end
  util.fail("event: no type '%s'%s", text, util.hint(text, types))
end

local EVENT = util.set [[date date_nominal type actor target on_behalf_of bloc
  place text known position confirmed ref source codes]]

--- Checks an event (a table as db:event takes it) for the table `told`.
function told.check(db, e)
  if e.date == nil then util.fail("event: 'date' is missing") end
  local lo, hi, _, flags = util.date(e.date, "event: date")
  if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail("event: date '%s' is no day", tostring(e.date))
  end
  local row = { date = core.format(lo, hi, flags), place = e.place,
    text = e.text, confirmed = e.confirmed, ref = e.ref }
  row.date_nominal = write.nominal(e.date_nominal, lo, hi, "event: date_nominal")
  for _, k in ipairs { "actor", "target", "on_behalf_of" } do
    if e[k] ~= nil then row[k] = write.actor_of(db, e[k], "actor") end
  end
  if e.bloc ~= nil then row.bloc = write.actor_of(db, e.bloc, "bloc") end
  if e.position ~= nil then
    row.asserter = write.actor_of(db, e.position, "actor")
  end
  row.sources = write.source_list(e.source)
  local known = write.known_day(e.known, "event: known")
    or write.published(row.sources)
  row.known = known and core.format(known)
  row.codes = e.codes or {}
  row.type = e.type
  return row
end

--- Inserts a checked event; returns its id.
function told.insert(db, row)
  local type_id = told.type_of(db, row.type)
  local sources = {}
  for i, s in ipairs(row.sources) do
    sources[i] = write.source(db, s, "event: source")
  end
  local id = write.run(db, "INSERT INTO told(rev, type, date, date_nominal, actor,"
    .. " target, on_behalf_of, bloc, asserter, known, place, text, confirmed,"
    .. " ref, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    db:_memory().rev, type_id, row.date, row.date_nominal, row.actor,
    row.target, row.on_behalf_of, row.bloc, row.asserter, row.known,
    row.place, row.text, row.confirmed, row.ref, sources[1])
  for _, s in ipairs(sources) do
    write.run(db, "INSERT INTO told_source(event, source) VALUES (?, ?)", id, s)
  end
  for _, code in ipairs(row.codes) do
    write.run(db, "INSERT INTO told_code(event, type) VALUES (?, ?)", id,
      told.type_of(db, code))
  end
  return id
end

--- db:event{type=, date=, actor=, target=, on_behalf_of=, bloc=, place=,
-- text=, source=, known=, codes={"cameo:161"}} -> id, as "event:12"
-- Adds a dated event. `actor` acts, `target` undergoes (R18); the date may be
-- partial. A code of another system (cameo:, plover:, ucdp:, acled:) may be
-- the type or stand in `codes`.
function methods.event(db, e)
  util.options(e or {}, EVENT, "event")
  local row = told.check(db, e)
  return write.transaction(db, function()
    return "event:" .. told.insert(db, row)
  end)
end

return told
