--- db:tell and db:retract: assertions of membership checked and entered.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local tell = {}
local methods = core.methods

local STATUS = util.set "none observer associate member suspended withdrawing "
STATUS.inactive, STATUS.applicant = true, true

local TELL = util.set [[state bloc status from to through from_nominal
  to_nominal known known_from known_to position basis confirmed note source
  to_source replaces]]

--- The start of a spell as stored text, its nominal day, and its bounds.
local function start_of(a)
  if a.from == nil then util.fail("tell: 'from' is missing") end
  local lo, hi, nom, flags = util.date(a.from, "tell: from")
  if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail("tell: from '%s': a spell needs a start; give bounds as "
      .. "A/B where the day is not known", tostring(a.from))
  end
  local n = write.nominal(a.from_nominal, lo, hi, "tell: from_nominal")
  if not n and nom ~= lo then n = core.format(nom) end
  return core.format(lo, hi, flags), n, lo
end

--- The end: `to` is the first day out, `through` the last day in.
local function end_of(a, from_lo)
  if a.to ~= nil and a.through ~= nil then
    util.fail("tell: give 'to' (first day out) or 'through' (last day "
      .. "in), not both")
  end
  local what = a.through ~= nil and "through" or "to"
  local lo, hi, _, flags = util.date(a.to or a.through or "..",
    "tell: " .. what)
  if flags & util.OPEN ~= 0 then return "..", nil end
  if flags & util.UNKNOWN ~= 0 then return "?", nil end
  if a.through ~= nil then lo, hi = lo + 1, hi + 1 end
  if from_lo >= hi then
    util.fail("tell: empty spell: from %s is not before %s %s",
      tostring(a.from), what == "to" and "to" or "the day after",
      tostring(a.to or a.through))
  end
  return core.format(lo, hi, flags),
    write.nominal(a.to_nominal, lo, hi, "tell: to_nominal")
end

-- The fields that are plain words, and the assertion that is corrected.
local function check_plain(db, a)
  for _, k in ipairs { "basis", "confirmed", "note" } do
    if a[k] ~= nil and type(a[k]) ~= "string" then
      util.fail("tell: %s: expected a text, got %s", k, type(a[k]))
    end
  end
  if a.replaces == nil then return end
  local old = math.type(a.replaces) == "integer" and write.rows(db,
    "SELECT state, bloc FROM assertion WHERE id = ?", a.replaces)[1]
  if not old then
    util.fail("tell: replaces: no assertion with id %s", tostring(a.replaces))
  elseif old.state ~= write.actor_of(db, a.state, "state")
    or old.bloc ~= write.actor_of(db, a.bloc, "bloc") then
    util.fail("tell: replaces: assertion %d is about %s in %s; retract it and "
      .. "tell the right one", a.replaces, db:_code(old.state), db:_code(old.bloc))
  end
end

--- Checks an assertion and turns it into what the table holds. `sources` and
-- `to_sources` are lists of source tables.
function tell.check(db, a)
  local status = a.status == "notice" and "withdrawing" or a.status
  if not STATUS[status] then
    util.fail("tell: status '%s': expected one of member, associate, "
      .. "observer, none, suspended, withdrawing, inactive, applicant%s",
      tostring(a.status), util.hint(a.status, STATUS))
  end
  check_plain(db, a)
  local row = { status = status, basis = a.basis, confirmed = a.confirmed,
    note = a.note, replaces = a.replaces }
  row.bloc = write.actor_of(db, a.bloc, "bloc")
  row.state = write.actor_of(db, a.state, "state")
  if a.position then
    row.asserter = write.actor_of(db, a.position, "actor")
    if row.asserter == row.bloc then row.asserter = nil end
  end
  local lo
  row.from_date, row.from_nominal, lo = start_of(a)
  row.to_date, row.to_nominal = end_of(a, lo)
  row.sources = write.source_list(a.source)
  row.to_sources = write.source_list(a.to_source)
  local from = write.known_day(a.known_from or a.known, "tell: known")
    or write.published(row.sources)
  local to = write.known_day(a.known_to or a.known, "tell: known_to")
    or write.published(row.to_sources)
  if to and row.to_date ~= ".." and to ~= from then
    row.known_to = core.format(to)
  end
  row.known_from = from and core.format(from)
  return row
end

--- Inserts a checked assertion; returns its id.
function tell.insert(db, row)
  local id = write.run(db, "INSERT INTO assertion(rev, state, bloc, asserter, status,"
    .. " from_date, from_nominal, to_date, to_nominal, known_from, known_to,"
    .. " replaces, basis, confirmed, note)"
    .. " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    db:_memory().rev, row.state, row.bloc, row.asserter, row.status,
    row.from_date, row.from_nominal, row.to_date, row.to_nominal,
    row.known_from, row.known_to, row.replaces, row.basis, row.confirmed,
    row.note)
  local function attest(list, at)
    for _, s in ipairs(list) do
      write.run(db, "INSERT INTO assertion_source(assertion, source, at)"
        .. " VALUES (?, ?, ?)", id,
        write.source(db, s, "source"), at)
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
  util.options(a or {}, TELL, "tell")
  local states = type(a.state) == "table" and a.state or { a.state }
  if #states == 0 then util.fail("tell: 'state' is missing") end
  local rows = {}
  for i, s in ipairs(states) do
    local one = {}
    for k, v in pairs(a) do one[k] = v end
    one.state = s
    rows[i] = tell.check(db, one)
    for _, list in ipairs { rows[i].sources, rows[i].to_sources } do
      for _, src in ipairs(list) do write.check_source(src, "tell: source") end
    end
  end
  return write.transaction(db, function()
    local ids = {}
    for i, row in ipairs(rows) do ids[i] = tell.insert(db, row) end
    return type(a.state) == "table" and ids or ids[1]
  end)
end

-- Raises where an id is of a feed's event: its own files change it, by hand it
-- would come back with the next of them.
local function refuse_feeds(db, id)
  local feed = type(id) == "string" and id:match "^([^:]+):."
  if not feed or #write.rows(db, "SELECT id FROM feed WHERE name = ?", feed) == 0 then
    return
  elseif #db:events { id = id, certainty = "possible" } == 0 then
    util.fail("retract: no event with id '%s'", id)
  end
  util.fail("retract: '%s' is an event of the feed %s, which its own files "
    .. "revise and drop: import a newer one, one without the event with "
    .. "complete=true, or a list of deletions (db:retract takes told events: "
    .. "\"event:12\")", id, feed)
end

-- The table and id of what an id names: an assertion (an integer) or an event
-- ("event:12", as db:event and rows of events have it).
local function fact_of(db, id)
  local kind, name, number = "assertion", "assertion", id
  refuse_feeds(db, id)
  if type(id) == "string" and id:match "^event:%d+$" then
    kind, name, number = "event", "told", math.tointeger(id:match "%d+$")
  elseif math.type(id) ~= "integer" then
    util.fail("retract: expected the id of an assertion (an integer) or of "
      .. "an event (\"event:12\"), got %s", tostring(id))
  end
  if #write.rows(db, ("SELECT id FROM %s WHERE id = ?"):format(name), number) == 0 then
    util.fail("retract: no %s with id %s", kind, tostring(id))
  elseif #write.rows(db, ("SELECT id FROM retraction WHERE %s = ?"):format(kind),
    number) > 0 then
    util.fail("retract: %s %s is retracted already", kind, tostring(id))
  end
  return kind, number
end

--- db:retract(id, {source=, reason=, known=}) -> true | nil, message
-- Says that an assertion (an integer, from db:tell) or an event ("event:12",
-- from db:event) no longer holds. It is a new row: questions with an earlier
-- `known` or `recorded` still see it.
function methods.retract(db, id, o)
  o = util.options(o, util.set "source reason known", "retract")
  local kind, number = fact_of(db, id)
  local sources = write.source_list(o.source)
  local known = write.known_day(o.known, "retract: known")
    or write.published(sources)
  return write.transaction(db, function()
    local source = sources[1] and write.source(db, sources[1], "retract")
    write.run(db, "INSERT INTO retraction(rev, assertion, event, known,"
      .. " reason, source) VALUES (?, ?, ?, ?, ?, ?)", db:_memory().rev,
      kind == "assertion" and number or nil, kind == "event" and number or nil,
      known and core.format(known), o.reason, source)
    return true
  end)
end

return tell
