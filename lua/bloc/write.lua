--- Writing: tell, event, actor, bloc, retract, transaction. Rows are only
-- ever added; each transaction is one revision. Misuse raises; the world
-- failing (a full disk, a locked store) returns nil, message (R16).

local core = require "bloc.core"
local util = require "bloc.util"

local write = {}
local methods = core.methods

-- {======== transactions ========

-- What run raises when the store fails; transaction turns it into a result.
local World = {}
World.__index = World
World.__tostring = function(e) return e.message end

--- Runs one statement; returns the id of the last row inserted.
function write.run(db, sql, ...)
  local id, message = db:_run(sql, ...)
  if not id then error(setmetatable({ message = message }, World), 0) end
  return id
end

local run = write.run

--- Rows of a question to the store's tables.
function write.rows(db, sql, ...)
  local rows, message = db:_rows(sql, ...)
  if not rows then error(setmetatable({ message = message }, World), 0) end
  return rows
end

local function begin(db, note)
  run(db, "BEGIN IMMEDIATE")
  local memory = db:_memory()
  memory.rev = run(db, "INSERT INTO revision(day, note) VALUES (?, ?)",
    core.format(core.today()), note)
end

local function rollback(db)
  db:_run "ROLLBACK"
  db:_rolled_back()
  local memory = db:_memory()
  memory.rev, memory.source_ids = nil, nil
end

local function commit(db)
  run(db, "COMMIT")
  db:_memory().rev = nil
end

--- Runs f(db) inside one revision; all or nothing. Inside another
-- transaction it joins that one. Returns what f returns, or nil, message
-- when the store failed; an error of f is raised again after the rollback.
function write.transaction(db, f, note)
  if db:_memory().rev then return f(db) end
  local results = table.pack(pcall(function()
    begin(db, note)
    local r = table.pack(f(db))
    commit(db)
    return table.unpack(r, 1, r.n)
  end))
  if results[1] then return table.unpack(results, 2, results.n) end
  rollback(db)
  local e = results[2]
  if getmetatable(e) == World then return nil, e.message end
  error(e, 0)
end

--- db:transaction(f [, note]) -> what f(db) returns | nil, message
-- Everything that f writes is one revision: all of it or, when f raises or
-- the store fails, nothing.
function methods.transaction(db, f, note)
  if type(f) ~= "function" then
    util.fail(2, "transaction: expected a function, got %s", type(f))
  end
  return write.transaction(db, f, note)
end

-- ========}

-- {======== sources ========

local SOURCE = util.set "publisher author published url read"
local SEPARATOR = "\31"

local function check_source(s, what, depth)
  if type(s) == "string" then s = { s } end
  if type(s) ~= "table" or type(s[1]) ~= "string" or s[1] == "" then
    util.fail(depth, "%s: a source is a title or { title, publisher=, "
      .. "published=, url= }", what)
  end
  for k, v in pairs(s) do
    if k ~= 1 and not SOURCE[k] then
      util.fail(depth, "%s: a source has no field '%s'%s", what, tostring(k),
        util.hint(k, SOURCE))
    elseif k == "published" or k == "read" then
      util.date(v, what .. ": " .. k, depth + 1)
    end
  end
  return s
end

--- The id of a source, entered once however often it is named.
function write.source(db, s, what, depth)
  s = check_source(s, what, (depth or 3) + 1)
  local print = table.concat({ s[1], s.publisher or "", s.author or "",
    s.published or "", s.url or "", s.read or "" }, SEPARATOR)
  local memory = db:_memory()
  memory.source_ids = memory.source_ids or {}
  local ids = memory.source_ids
  if ids[print] then return ids[print] end
  local found = write.rows(db, "SELECT id FROM source WHERE fingerprint = ?",
    print)
  ids[print] = found[1] and found[1].id or run(db, "INSERT INTO source(rev, title, publisher, author, published,"
    .. " url, read, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    memory.rev, s[1], s.publisher, s.author, s.published, s.url, s.read,
    print)
  return ids[print]
end

--- One source or a list of them as a list.
function write.source_list(source)
  if source == nil then return {} end
  if type(source) == "table" and next(source) == nil then return {} end
  if type(source) == "table" and type(source[1]) == "table" then return source end
  if type(source) == "table" and source[2] ~= nil then return source end
  return { source }
end

--- The day by which the first dated source had said it; nil: none is dated.
function write.published(sources)
  local least
  for _, s in ipairs(sources) do
    if type(s) == "table" and s.published then
      local lo, hi = core.parse(s.published)
      if lo and (not least or hi < least) then least = hi end
    end
  end
  return least
end

-- ========}

-- {======== assertions ========

local STATUS = util.set "none observer associate member suspended withdrawing "
STATUS.inactive, STATUS.applicant = true, true

local TELL = util.set [[state bloc status from to through from_nominal
  to_nominal known known_from known_to position basis confirmed note source
  to_source replaces]]

--- A known date as YYYY-MM-DD: by the end of a partial one it was known.
local function known_day(text, what, depth)
  if text == nil then return nil end
  local _, hi = util.date(text, what, depth + 1)
  return hi
end

local function nominal(text, lo, hi, what, depth)
  if text == nil then return nil end
  local day = util.day(text, what, depth + 1)
  if day < lo or day > hi then
    util.fail(depth, "%s: %s lies outside its date", what, text)
  end
  if day ~= lo then return core.format(day) end
end

--- The start of a spell as stored text, its nominal day, and its bounds.
local function start_of(a, depth)
  if a.from == nil then util.fail(depth, "tell: 'from' is missing") end
  local lo, hi, nom, flags = util.date(a.from, "tell: from", depth + 1)
  if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail(depth, "tell: from '%s': a spell needs a start; give bounds as "
      .. "A/B where the day is not known", tostring(a.from))
  end
  local n = nominal(a.from_nominal, lo, hi, "tell: from_nominal", depth + 1)
  if not n and nom ~= lo then n = core.format(nom) end
  return core.format(lo, hi, flags), n, lo
end

--- The end: `to` is the first day out, `through` the last day in.
local function end_of(a, from_lo, depth)
  if a.to ~= nil and a.through ~= nil then
    util.fail(depth, "tell: give 'to' (first day out) or 'through' (last day "
      .. "in), not both")
  end
  local what = a.through ~= nil and "through" or "to"
  local lo, hi, _, flags = util.date(a.to or a.through or "..",
    "tell: " .. what, depth + 1)
  if flags & util.OPEN ~= 0 then return "..", nil end
  if flags & util.UNKNOWN ~= 0 then return "?", nil end
  if a.through ~= nil then lo, hi = lo + 1, hi + 1 end
  if from_lo >= hi then
    util.fail(depth, "tell: empty spell: from %s is not before %s %s",
      tostring(a.from), what == "to" and "to" or "the day after",
      tostring(a.to or a.through))
  end
  return core.format(lo, hi, flags),
    nominal(a.to_nominal, lo, hi, "tell: to_nominal", depth + 1)
end

local function actor_of(db, text, what, depth)
  if type(text) ~= "string" then
    util.fail(depth, "%s: expected a name or code, got %s", what, type(text))
  end
  local id, message = db:_actor(text, what)
  if not id then util.fail(depth, "%s", message) end
  return id
end

write.actor_of = actor_of

--- Checks an assertion and turns it into what the table holds. `sources` and
-- `to_sources` are lists of source tables.
function write.check_assertion(db, a, depth)
  depth = depth + 1
  local status = a.status == "notice" and "withdrawing" or a.status
  if not STATUS[status] then
    util.fail(depth, "tell: status '%s': expected one of member, associate, "
      .. "observer, none, suspended, withdrawing, inactive, applicant%s",
      tostring(a.status), util.hint(a.status, STATUS))
  end
  local row = { status = status, basis = a.basis, confirmed = a.confirmed,
    note = a.note, replaces = a.replaces }
  row.bloc = actor_of(db, a.bloc, "bloc", depth)
  row.state = actor_of(db, a.state, "state", depth)
  if a.position then
    row.asserter = actor_of(db, a.position, "actor", depth)
    if row.asserter == row.bloc then row.asserter = nil end
  end
  local lo
  row.from_date, row.from_nominal, lo = start_of(a, depth)
  row.to_date, row.to_nominal = end_of(a, lo, depth)
  row.sources = write.source_list(a.source)
  row.to_sources = write.source_list(a.to_source)
  local from = known_day(a.known_from or a.known, "tell: known", depth)
    or write.published(row.sources)
  local to = known_day(a.known_to or a.known, "tell: known_to", depth)
    or write.published(row.to_sources)
  if to and row.to_date ~= ".." and to ~= from then
    row.known_to = core.format(to)
  end
  row.known_from = from and core.format(from)
  return row
end

--- Inserts a checked assertion; returns its id.
function write.assertion(db, row, depth)
  local id = run(db, "INSERT INTO assertion(rev, state, bloc, asserter, status,"
    .. " from_date, from_nominal, to_date, to_nominal, known_from, known_to,"
    .. " replaces, basis, confirmed, note)"
    .. " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    db:_memory().rev, row.state, row.bloc, row.asserter, row.status,
    row.from_date, row.from_nominal, row.to_date, row.to_nominal,
    row.known_from, row.known_to, row.replaces, row.basis, row.confirmed,
    row.note)
  local function attest(list, at)
    for _, s in ipairs(list) do
      run(db, "INSERT INTO assertion_source(assertion, source, at)"
        .. " VALUES (?, ?, ?)", id,
        write.source(db, s, "source", (depth or 3) + 2), at)
    end
  end
  attest(row.sources, "start")
  attest(row.to_sources, "end")
  return id
end

--- db:tell{state=, bloc=, status=, from=, to= | through=, ...} -> id
-- Adds an assertion: that `state` (an id or name, or a list of them: then a
-- list of ids is returned) has `status` in `bloc` from `from` to `to`. Dates
-- may be partial: uncertain (R5). Optional: position (who says so; else the
-- bloc), known, known_from, known_to (since when it was said; else the
-- publication day of its source), source, to_source, basis, note, confirmed,
-- from_nominal, to_nominal, replaces (id of the assertion that it corrects).
function methods.tell(db, a)
  util.options(a or {}, TELL, "tell", 3)
  local states = type(a.state) == "table" and a.state or { a.state }
  if #states == 0 then util.fail(2, "tell: 'state' is missing") end
  local rows = {}
  for i, s in ipairs(states) do
    local one = {}
    for k, v in pairs(a) do one[k] = v end
    one.state = s
    rows[i] = write.check_assertion(db, one, 2)
    for _, list in ipairs { rows[i].sources, rows[i].to_sources } do
      for _, src in ipairs(list) do check_source(src, "tell: source", 3) end
    end
  end
  return write.transaction(db, function()
    local ids = {}
    for i, row in ipairs(rows) do ids[i] = write.assertion(db, row, 3) end
    return type(a.state) == "table" and ids or ids[1]
  end)
end

--- db:retract(id, {source=, reason=, known=, event=false}) -> id
-- Says that an assertion (or, with event=true, an event) no longer holds. It
-- is a new row: questions with an earlier `known` or `recorded` still see it.
function methods.retract(db, id, o)
  o = util.options(o, util.set "source reason known event", "retract", 3)
  local name = o.event and "told" or "assertion"
  if math.type(id) ~= "integer" or
    #db:_rows(("SELECT id FROM %s WHERE id = ?"):format(name), id) == 0 then
    util.fail(2, "retract: no %s with id %s", o.event and "event" or name,
      tostring(id))
  elseif #db:_rows(("SELECT id FROM retraction WHERE %s = ?"):format(
    o.event and "event" or name), id) > 0 then
    util.fail(2, "retract: %s %d is retracted already",
      o.event and "event" or name, id)
  end
  local sources = write.source_list(o.source)
  local known = known_day(o.known, "retract: known", 3)
    or write.published(sources)
  return write.transaction(db, function()
    local source = sources[1] and write.source(db, sources[1], "retract", 3)
    return run(db, "INSERT INTO retraction(rev, assertion, event, known,"
      .. " reason, source) VALUES (?, ?, ?, ?, ?, ?)", db:_memory().rev,
      not o.event and id or nil, o.event and id or nil,
      known and core.format(known), o.reason, source)
  end)
end

-- ========}

-- {======== events ========

--- Ids of event types by code, kept until the store changes.
function write.types(db)
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
function write.new_type(db, code, definition)
  local id = run(db, "INSERT INTO event_type(rev, code, definition)"
    .. " VALUES (?, ?, ?)", db:_memory().rev, code, definition)
  local types, codes = write.types(db)
  types[code], codes[id] = id, code
  return id
end

--- The id of a full type code or an unambiguous last segment.
function write.type_of(db, text, depth)
  local types = write.types(db)
  if types[text] then return types[text] end
  if type(text) ~= "string" then
    util.fail(depth, "event: 'type' is missing")
  end
  local flat = require "bloc.data.types".flat[text]
  if flat and types[flat] then return types[flat] end
  local found
  for code, id in pairs(types) do
    if code:match "[^.]*$" == text then
      if found then util.fail(depth, "event: type '%s' is ambiguous", text) end
      found = id
    end
  end
  if found then return found end
  if SYSTEMS[text:match "^(%w+):" or ""] then return write.new_type(db, text) end
  util.fail(depth, "event: no type '%s'%s", text, util.hint(text, types))
end

local EVENT = util.set [[date date_nominal type actor target on_behalf_of bloc
  place text known position confirmed ref source codes]]

--- Checks an event (a table as db:event takes it) for the table `told`.
function write.check_event(db, e, depth)
  depth = depth + 1
  if e.date == nil then util.fail(depth, "event: 'date' is missing") end
  local lo, hi, _, flags = util.date(e.date, "event: date", depth + 1)
  if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail(depth, "event: date '%s' is no day", tostring(e.date))
  end
  local row = { date = core.format(lo, hi, flags), place = e.place,
    text = e.text, confirmed = e.confirmed, ref = e.ref }
  row.date_nominal = nominal(e.date_nominal, lo, hi, "event: date_nominal",
    depth + 1)
  for _, k in ipairs { "actor", "target", "on_behalf_of" } do
    if e[k] ~= nil then row[k] = actor_of(db, e[k], "actor", depth) end
  end
  if e.bloc ~= nil then row.bloc = actor_of(db, e.bloc, "bloc", depth) end
  if e.position ~= nil then
    row.asserter = actor_of(db, e.position, "actor", depth)
  end
  row.sources = write.source_list(e.source)
  local known = known_day(e.known, "event: known", depth)
    or write.published(row.sources)
  row.known = known and core.format(known)
  row.codes = e.codes or {}
  row.type = e.type
  return row
end

--- Inserts a checked event; returns its id.
function write.event(db, row, depth)
  local type_id = write.type_of(db, row.type, (depth or 3) + 1)
  local sources = {}
  for i, s in ipairs(row.sources) do
    sources[i] = write.source(db, s, "event: source", (depth or 3) + 1)
  end
  local id = run(db, "INSERT INTO told(rev, type, date, date_nominal, actor,"
    .. " target, on_behalf_of, bloc, asserter, known, place, text, confirmed,"
    .. " ref, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    db:_memory().rev, type_id, row.date, row.date_nominal, row.actor,
    row.target, row.on_behalf_of, row.bloc, row.asserter, row.known,
    row.place, row.text, row.confirmed, row.ref, sources[1])
  for _, s in ipairs(sources) do
    run(db, "INSERT INTO told_source(event, source) VALUES (?, ?)", id, s)
  end
  for _, code in ipairs(row.codes) do
    run(db, "INSERT INTO told_code(event, type) VALUES (?, ?)", id,
      write.type_of(db, code, (depth or 3) + 1))
  end
  return id
end

--- db:event{type=, date=, actor=, target=, on_behalf_of=, bloc=, place=,
-- text=, source=, known=, codes={"cameo:161"}} -> id
-- Adds a dated event. `actor` acts, `target` undergoes (R18); the date may be
-- partial. A code of another system (cameo:, plover:, ucdp:, acled:) may be
-- the type or stand in `codes`.
function methods.event(db, e)
  util.options(e or {}, EVENT, "event", 3)
  local row = write.check_event(db, e, 2)
  return write.transaction(db, function()
    return write.event(db, row, 3)
  end)
end

-- ========}

return write
