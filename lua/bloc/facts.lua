--- What a store says, apart from how it came to say it: all facts as plain
-- tables with codes in place of ids, without revisions. The native CSV is
-- written from these tables, an import finds in them what is there already.
-- Cost: reads whole tables; some 10 us a fact.

local core = require "bloc.core"
local write = require "bloc.write"
local told = require "bloc.told"
local cells = require "bloc.native.cells"

local facts = {}

--- Sources by id.
local function all_sources(db)
  local map = {}
  for _, s in ipairs(write.rows(db, "SELECT id, title, publisher, author,"
    .. " published, url, read FROM source")) do
    map[s.id] = { s.title, publisher = s.publisher, author = s.author,
      published = s.published, url = s.url, read = s.read }
  end
  return map
end

--- Codes of actors by id.
local function all_codes(db)
  local map = {}
  for _, a in ipairs(write.rows(db, "SELECT id, code FROM actor")) do
    map[a.id] = a.code
  end
  return map
end

--- Lists by the id in one column of a table.
local function grouped(db, sql, key, make)
  local map = {}
  for _, row in ipairs(write.rows(db, sql)) do
    local id = row[key]
    if id then
      map[id] = map[id] or {}
      table.insert(map[id], make(row))
    end
  end
  return map
end

local function same(row) return row end

--- facts.actors(db) -> list of { id, code, kind, note, confirmed, source,
-- labels, lives, parts, bloc, predecessors }, in the order of their entry.
-- What stands in the newest row of `bloc` counts for a bloc.
function facts.actors(db)
  local cited, codes = all_sources(db), all_codes(db)
  local labels = grouped(db, "SELECT actor, scheme, text, lang, from_date,"
    .. " to_date FROM label ORDER BY id", "actor", same)
  local lives = grouped(db, "SELECT actor, from_date, to_date FROM life"
    .. " ORDER BY id", "actor", same)
  local parts = grouped(db, "SELECT actor, whole, from_date, to_date FROM part"
    .. " ORDER BY id", "actor", function(p)
      return { whole = codes[p.whole], from_date = p.from_date,
        to_date = p.to_date }
    end)
  local before = grouped(db, "SELECT bloc, predecessor FROM lineage"
    .. " ORDER BY id", "bloc", function(l) return codes[l.predecessor] end)
  local blocs = {}
  for _, b in ipairs(write.rows(db, "SELECT actor, kind, seat, note,"
    .. " confirmed, source FROM bloc ORDER BY id")) do
    b.source = cited[b.source]
    blocs[b.actor] = b
  end
  local list = write.rows(db, "SELECT id, code, kind, note, confirmed, source"
    .. " FROM actor ORDER BY id")
  for _, a in ipairs(list) do
    a.source = cited[a.source]
    a.labels, a.lives = labels[a.id] or {}, lives[a.id] or {}
    a.parts, a.bloc = parts[a.id] or {}, blocs[a.id]
    a.predecessors = before[a.id] or {}
    if a.bloc then a.kind = "bloc" end
    if a.kind == "bloc" and not a.bloc then a.bloc = {} end
  end
  return list
end

--- The first day of an actor's lives; nil: not known.
function facts.founded(a)
  local first
  for _, l in ipairs(a.lives) do
    local lo = core.parse(l.from_date)
    if lo and (not first or lo < first) then first = lo end
  end
  return first
end

local function retractions(db, column, cited)
  return grouped(db, "SELECT assertion, event, known, reason, source"
    .. " FROM retraction ORDER BY id", column, function(r)
      return { known = r.known, reason = r.reason, source = cited[r.source] }
    end)
end

--- facts.assertions(db) -> list of { id, state, bloc, asserter, status,
-- from, to, known_from, known_to, basis, confirmed, note, sources,
-- to_sources, retractions, replaces } in the order of their entry: codes,
-- dates of native/cells.lua, lists of sources; replaces is an id.
function facts.assertions(db)
  local cited, codes = all_sources(db), all_codes(db)
  local gone = retractions(db, "assertion", cited)
  local attests = grouped(db, "SELECT assertion, source, at FROM"
    .. " assertion_source ORDER BY id", "assertion", same)
  local list = write.rows(db, "SELECT * FROM assertion ORDER BY id")
  for _, a in ipairs(list) do
    a.state, a.bloc = codes[a.state], codes[a.bloc]
    a.asserter = codes[a.asserter]
    if a.asserter == a.bloc then a.asserter = nil end
    a.from = cells.stored_date(a.from_date, a.from_nominal)
    a.to = cells.stored_date(a.to_date, a.to_nominal)
    a.sources, a.to_sources, a.retractions = {}, {}, gone[a.id] or {}
    for _, s in ipairs(attests[a.id] or {}) do
      table.insert(s.at == "end" and a.to_sources or a.sources,
        cited[s.source])
    end
  end
  return list
end

--- facts.events(db) -> list of { id, type, definition, date, actor, target,
-- on_behalf_of, bloc, asserter, known, place, text, confirmed, ref, sources,
-- codes, retractions }, in the order of their entry.
function facts.events(db)
  local cited, codes = all_sources(db), all_codes(db)
  local _, type_codes = told.types(db)
  local defined = {}
  for _, t in ipairs(write.rows(db,
    "SELECT code, definition FROM event_type")) do
    defined[t.code] = t.definition
  end
  local gone = retractions(db, "event", cited)
  local attests = grouped(db, "SELECT event, source FROM told_source"
    .. " ORDER BY id", "event", function(s) return cited[s.source] end)
  local coded = grouped(db, "SELECT event, type FROM told_code ORDER BY id",
    "event", function(c) return type_codes[c.type] end)
  local list = write.rows(db, "SELECT * FROM told ORDER BY id")
  for _, e in ipairs(list) do
    e.type = type_codes[e.type]
    e.definition = defined[e.type]
    e.date = cells.stored_date(e.date, e.date_nominal)
    for _, k in ipairs { "actor", "target", "on_behalf_of", "bloc",
      "asserter" } do
      e[k] = codes[e[k]]
    end
    e.sources, e.codes = attests[e.id] or {}, coded[e.id] or {}
    e.retractions = gone[e.id] or {}
  end
  return list
end

--- facts.coverage(db) -> what stands, a list of { bloc, asserter, layer, type, from_day,
-- to_day, states (a sorted text), note }; without bloc: of events.
function facts.coverage(db)
  local codes = all_codes(db)
  local list = write.rows(db, "SELECT bloc, asserter, layer, type, from_day,"
    .. " to_day, states, note FROM coverage"
    .. " WHERE id NOT IN (SELECT coverage FROM uncovered) ORDER BY id")
  for _, c in ipairs(list) do
    c.bloc, c.asserter = codes[c.bloc], codes[c.asserter]
    if c.asserter == c.bloc then c.asserter = nil end
    if c.states then
      local states = {}
      for s in c.states:gmatch "%S+" do states[#states + 1] = s end
      table.sort(states)
      c.states = table.concat(states, " ")
    end
  end
  return list
end

--- facts.successions(db) -> list of { bloc, from_state, to_state, date,
-- note, source }
function facts.successions(db)
  local cited, codes = all_sources(db), all_codes(db)
  local list = write.rows(db, "SELECT bloc, from_state, to_state, date, note,"
    .. " source FROM succession ORDER BY id")
  for _, s in ipairs(list) do
    s.bloc, s.source = codes[s.bloc], cited[s.source]
    s.from_state, s.to_state = codes[s.from_state], codes[s.to_state]
  end
  return list
end

--- facts.acknowledged(db) -> list of { rule, bloc, state, reason }
function facts.acknowledged(db)
  return write.rows(db, "SELECT rule, bloc, state, reason FROM acknowledged"
    .. " ORDER BY id")
end

return facts
