--- One canonical line of text for each fact of a store, and the name of the
-- whole: db:hash.
--
-- Invariant: two stores have the same lines exactly when they say the same,
-- whatever the order, the ids and the revisions in which they were told.

local core = require "bloc.core"
local facts = require "bloc.facts"
local hash = require "bloc.hash"
local sources = require "bloc.native.sources"

local content = {}
local methods = core.methods

-- {======== lines of facts ========

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
  for _, a in ipairs(facts.actors(db)) do
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
  local list, by_id = facts.assertions(db), {}
  for _, a in ipairs(list) do by_id[a.id] = content.assertion_key(a) end
  for _, a in ipairs(list) do
    add(line(by_id[a.id], sources.retractions_key(a.retractions),
      by_id[a.replaces]))
  end
end

local function event_lines(db, add)
  for _, e in ipairs(facts.events(db)) do
    add(line(content.event_key(e), e.ref,
      sources.retractions_key(e.retractions), e.definition))
  end
end

-- ========}

-- {======== the whole ========

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
  for _, c in ipairs(facts.coverage(db)) do add(content.coverage_key(c)) end
  for _, s in ipairs(facts.successions(db)) do
    add(content.succession_key(s))
  end
  for _, a in ipairs(facts.acknowledged(db)) do
    add(content.acknowledged_key(a))
  end
  table.sort(list)
  return list
end

--- db:hash() -> text: 32 hexadecimal digits that name what the store says.
-- The same for two stores with the same facts, in whatever order and by
-- whichever way they came in; it changes with any fact.
function methods.hash(db)
  local memory, at = db:_memory(), db:_generation()
  if memory.rev then return hash.hex(table.concat(db:_content(), "\n")) end
  if memory.hash_at ~= at then -- other rows than the world's move it too
    memory.hash = hash.hex(table.concat(db:_content(), "\n"))
    memory.hash_at = at
  end
  return memory.hash
end

-- ========}

return content
