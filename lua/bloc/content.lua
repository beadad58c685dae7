--- What a store says, apart from how it came to say it: all facts as plain
-- tables with codes in place of ids, without revisions, and one canonical
-- line of text for each. The native CSV is written from these tables, an
-- import finds in them what is there already, and db:hash names the whole.
--
-- Invariant: two stores have the same lines exactly when they say the same,
-- whatever the order, the ids and the revisions in which they were told.
-- Cost: reads whole tables; some 10 us a fact.

local core = require "bloc.core"
local write = require "bloc.write"
local hash = require "bloc.hash"
local cells = require "bloc.native_cells"
local sources = require "bloc.native_sources"

local content = {}
local methods = core.methods

-- {======== reading ========

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

--- content.actors(db) -> list of { id, code, kind, note, confirmed, source,
-- labels, lives, parts, bloc, predecessors }, in the order of their entry.
-- What stands in the newest row of `bloc` counts for a bloc.
function content.actors(db)
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
  end
  return list
end

local function retractions(db, column, cited)
  return grouped(db, "SELECT assertion, event, known, reason, source"
    .. " FROM retraction ORDER BY id", column, function(r)
      return { known = r.known, reason = r.reason, source = cited[r.source] }
    end)
end

--- content.assertions(db) -> list of { id, state, bloc, asserter, status,
-- from, to, known_from, known_to, basis, confirmed, note, sources,
-- to_sources, retractions, replaces } in the order of their entry: codes,
-- dates of native_cells, lists of sources; replaces is an id.
function content.assertions(db)
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

--- content.events(db) -> list of { id, type, definition, date, actor, target,
-- on_behalf_of, bloc, asserter, known, place, text, confirmed, ref, sources,
-- codes, retractions }, in the order of their entry.
function content.events(db)
  local cited, codes = all_sources(db), all_codes(db)
  local _, type_codes = write.types(db)
  local defined = {}
  for _, t in ipairs(write.rows(db, "SELECT code, definition FROM event_type")) do
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

--- content.coverage(db) -> list of { bloc, asserter, layer, type, from_day,
-- to_day, states (a sorted text), note }; without bloc: of events.
function content.coverage(db)
  local codes = all_codes(db)
  local list = write.rows(db, "SELECT bloc, asserter, layer, type, from_day,"
    .. " to_day, states, note FROM coverage ORDER BY id")
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

--- content.successions(db) -> list of { bloc, from_state, to_state, date,
-- note, source }
function content.successions(db)
  local cited, codes = all_sources(db), all_codes(db)
  local list = write.rows(db, "SELECT bloc, from_state, to_state, date, note,"
    .. " source FROM succession ORDER BY id")
  for _, s in ipairs(list) do
    s.bloc, s.source = codes[s.bloc], cited[s.source]
    s.from_state, s.to_state = codes[s.from_state], codes[s.to_state]
  end
  return list
end

--- content.acknowledged(db) -> list of { rule, bloc, state, reason }
function content.acknowledged(db)
  return write.rows(db, "SELECT rule, bloc, state, reason FROM acknowledged"
    .. " ORDER BY id")
end

-- ========}

-- {======== lines ========

local function line(...)
  local parts = table.pack(...)
  for i = 1, parts.n do parts[i] = parts[i] or "" end
  return table.concat(parts, "\29")
end

local function date_key(d)
  return d and d.text .. (d.nominal and "=" .. d.nominal or "") or ".."
end

--- The line of an assertion without what was said about it later.
function content.assertion_key(a)
  return line("assertion", a.bloc, a.state, a.asserter, a.status,
    date_key(a.from), date_key(a.to), a.known_from, a.known_to, a.basis,
    a.confirmed, a.note, sources.list_key(a.sources),
    sources.list_key(a.to_sources))
end

--- The line of an event; `ref` is no part of it: rows are counted anew in
-- each edition of a file.
function content.event_key(e)
  local codes = table.move(e.codes, 1, #e.codes, 1, {})
  table.sort(codes)
  return line("event", date_key(e.date), e.type, e.actor, e.target,
    e.on_behalf_of, e.bloc, e.asserter, e.known, e.place, e.text, e.confirmed,
    table.concat(codes, " "), sources.list_key(e.sources))
end

function content.label_key(code, l)
  return line("label", code, l.scheme, l.text, l.lang, l.from_date, l.to_date)
end

function content.coverage_key(c)
  return line("coverage", c.bloc, c.asserter, c.layer, c.type, c.from_day,
    c.to_day, c.states, c.note)
end

function content.succession_key(s)
  return line("succession", s.bloc, s.from_state, s.to_state, s.date, s.note,
    s.source and sources.key(s.source))
end

function content.acknowledged_key(a)
  return line("acknowledged", a.rule, a.bloc, a.state, a.reason)
end

local function actor_lines(db, add)
  for _, a in ipairs(content.actors(db)) do
    local about = a.bloc or a
    add(line("actor", a.code, a.kind, about.note, about.confirmed,
      about.source and sources.key(about.source)))
    if a.bloc then add(line("bloc", a.code, a.bloc.kind, a.bloc.seat)) end
    for _, l in ipairs(a.labels) do add(content.label_key(a.code, l)) end
    for _, l in ipairs(a.lives) do
      add(line("life", a.code, l.from_date, l.to_date))
    end
    for _, p in ipairs(a.parts) do
      add(line("part", a.code, p.whole, p.from_date, p.to_date))
    end
    for _, p in ipairs(a.predecessors) do add(line("lineage", a.code, p)) end
  end
end

local function assertion_lines(db, add)
  local list, by_id = content.assertions(db), {}
  for _, a in ipairs(list) do by_id[a.id] = content.assertion_key(a) end
  for _, a in ipairs(list) do
    add(line(by_id[a.id], sources.retractions_key(a.retractions),
      by_id[a.replaces]))
  end
end

local function event_lines(db, add)
  for _, e in ipairs(content.events(db)) do
    add(line(content.event_key(e), e.ref,
      sources.retractions_key(e.retractions), e.definition))
  end
end

--- db:_content() -> list of lines, sorted, each once
function methods._content(db)
  local seen, list = {}, {}
  local function add(text)
    if not seen[text] then
      seen[text] = true
      list[#list + 1] = text
    end
  end
  actor_lines(db, add)
  assertion_lines(db, add)
  event_lines(db, add)
  for _, c in ipairs(content.coverage(db)) do add(content.coverage_key(c)) end
  for _, s in ipairs(content.successions(db)) do
    add(content.succession_key(s))
  end
  for _, a in ipairs(content.acknowledged(db)) do
    add(content.acknowledged_key(a))
  end
  table.sort(list)
  return list
end

--- db:hash() -> text: 32 hexadecimal digits that name what the store says.
-- The same for two stores with the same facts, in whatever order and by
-- whichever way they came in; it changes with any fact.
function methods.hash(db)
  return hash.hex(table.concat(db:_content(), "\n"))
end

-- ========}

return content
