--- The spells of a data set, entered as one revision: an asserter of its own
-- says them, a colon in its id. What the store has of it already is compared:
-- a spell that is there adds nothing, one that has another end now, or that the
-- file no longer has, is retracted.
--
-- Invariant: of one (state, bloc, status) and start there is one spell. A file
-- speaks for the blocs and states that it names, or for all (set.whole).
-- Cost: two rows a new spell; what the store has is read once, by one key each.

local util = require "bloc.util"
local write = require "bloc.write"
local bearers = require "bloc.dataset.bearers"
local coverage = require "bloc.dataset.coverage"
local dates = require "bloc.dataset.dates"

local set = {}
local Set = {}
Set.__index = Set

-- {======== beginning ========

local function actor_id(db, rev, code, title)
  local row = write.rows(db, "SELECT id FROM actor WHERE code = ?", code)[1]
  if row then return row.id end
  local id = write.run(db, "INSERT INTO actor(rev, code, kind)"
    .. " VALUES (?, ?, 'organisation')", rev, code)
  write.run(db, "INSERT INTO label(rev, actor, scheme, text)"
    .. " VALUES (?, ?, 'name', ?)", rev, id, title)
  return id
end

-- What stands of the asserter: id, end and pair by the key of the start.
local function stored(db, asserter)
  local by_key = {}
  for _, a in ipairs(write.rows(db, "SELECT id, state, bloc, state || ' ' || bloc"
    .. " || ' ' || status || ' ' || from_date || '=' || ifnull(from_nominal, '')"
    .. " AS k, to_date || '=' || ifnull(to_nominal, '') AS e FROM assertion"
    .. " WHERE asserter = ? AND id NOT IN (SELECT assertion FROM retraction"
    .. " WHERE assertion IS NOT NULL)", asserter)) do
    by_key[a.k] = a
  end
  return by_key
end

--- A data set that is about to be entered: im is the session of the import, d
-- the description of its format.
function set.open(im, d)
  local db, o = im.db, im.options
  local name = o.feed or d.feed
  if not name:find ":" then
    util.fail("import: feed '%s': the position of a data set has a colon in its"
      .. " name, as '%s' has", name, d.feed)
  end
  local cite = write.check_source(o.source or d.cite, "import: source")
  local known = write.published { cite }
  local s = setmetatable({ im = im, db = db, rev = im.rev, description = d, name = name,
    whole = o.complete, schemes = {}, states = {}, blocs = {}, codes = {}, ids = {},
    made = {}, covered = {}, seen = {}, records = 0,
    known = known and util.text(known), rejected = 0,
    count = { new = 0, revised = 0, duplicate = 0, retracted = 0 } }, Set)
  s.asserter = actor_id(db, im.rev, name, d.title)
  s.source = write.source(db, cite, "import: source")
  s.old = stored(db, s.asserter)
  return s
end

-- ========}

-- {======== who ========

--- bearers.state and bearers.bloc, which see.
function Set:state(scheme, code, row)
  return bearers.state(self, scheme, code, row)
end

function Set:bloc(scheme, code, row)
  return bearers.bloc(self, scheme, code, row)
end

--- The id text of an actor; the actor with an id text.
function Set:code_of(id)
  local code = self.states[id] or self.codes[id]
  if not code then
    code = write.rows(self.db, "SELECT code FROM actor WHERE id = ?", id)[1].code
    self.codes[id] = code
  end
  return code
end

function Set:id_of(code)
  if self.ids[code] == nil then
    local row = write.rows(self.db, "SELECT id FROM actor WHERE code = ?", code)[1]
    self.ids[code] = row and row.id or false
  end
  return self.ids[code]
end

--- Does the file say all that there is of a state in a bloc?
function Set:speaks_for(bloc, state)
  return self.whole or self.blocs[bloc] and self.states[state] and true or false
end

-- ========}

-- {======== spells ========

local function insert(self, state, bloc, status, from, to)
  local from_text, from_nominal = dates.text(from)
  local to_text, to_nominal = dates.text(to)
  local id = write.run(self.db, "INSERT INTO assertion(rev, state, bloc, asserter,"
    .. " status, from_date, from_nominal, to_date, to_nominal, known_from)"
    .. " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self.rev, state, bloc,
    self.asserter, status, from_text, from_nominal, to_text, to_nominal,
    self.known)
  write.run(self.db, "INSERT INTO assertion_source(assertion, source, at)"
    .. " VALUES (?, ?, 'start')", id, self.source)
end

local function retract(self, id, reason)
  write.run(self.db, "INSERT INTO retraction(rev, assertion, known, reason, source)"
    .. " VALUES (?, ?, ?, ?, ?)", self.rev, id, self.known,
    ("%s %s"):format(reason, self.file), self.source)
end

-- One spell of one state.
local function say(self, state, bloc, status, from, to)
  local text, nominal = dates.text(from)
  local key = ("%d %d %s %s=%s"):format(state, bloc, status, text, nominal or "")
  local end_text, end_nominal = dates.text(to)
  local ending = end_text .. "=" .. (end_nominal or "")
  local n, old = self.count, self.old[key]
  if self.seen[key] == ending then
    n.duplicate = n.duplicate + 1
  elseif self.seen[key] then
    util.fail("data set %s: two spells of %s in %s from %s: %s and %s", self.name,
      self:code_of(state), self:code_of(bloc), text, self.seen[key], ending)
  elseif not old then
    insert(self, state, bloc, status, from, to)
    n.new = n.new + 1
  elseif old.e == ending then
    n.duplicate = n.duplicate + 1
  else
    retract(self, old.id, "it has another end in")
    insert(self, state, bloc, status, from, to)
    n.revised = n.revised + 1
  end
  self.seen[key], self.old[key] = ending, nil
end

-- The parts of [from, to) on the days of each bearer: f(id, from, to). Where
-- nobody has the code on them, the bearer nearest in time stands for it.
local function shared_out(list, from, to, f)
  local any = false
  for _, b in ipairs(list) do
    local x, y = dates.not_before(from, b.from), dates.not_after(to, b.to)
    if x.lo < y.hi then
      f(b.id, x, y)
      any = true
    end
  end
  if not any then
    f(to.lo <= list[1].from and list[1].id or list[#list].id, from, to)
  end
end

--- Says that a state (its bearers, or an id) has the status in the bloc (an id)
-- from one date to another (dates.lua).
function Set:spell(state, bloc, status, from, to)
  if math.type(state) == "integer" then
    return say(self, state, bloc, status, from, to)
  end
  shared_out(state, from, to, function(id, x, y)
    say(self, id, bloc, status, x, y)
  end)
end

--- Says that the days [from, to) (numbers) of a state, or of all (nil), in a
-- bloc are coded: where there is no spell on them, the state is none.
function Set:cover(state, bloc, from, to)
  if type(state) ~= "table" then
    return coverage.add(self, state, bloc, from, to)
  end
  shared_out(state, dates.day(from), dates.day(to), function(id, x, y)
    coverage.add(self, id, bloc, x.nom, y.nom)
  end)
end

-- ========}

-- {======== records and the end ========

--- Notes a record that cannot be read.
function Set:reject(line, column, value, expected)
  local list = self.im.rejects
  local reason = column and ("%s '%s': expected %s"):format(column,
    util.printable(value or ""), expected) or "expected " .. expected
  self.rejected = self.rejected + 1
  list[#list + 1] = { file = self.file, line = line, column = column, value = value,
    expected = expected, reason = reason }
end

-- What the store has and the file, which speaks for it, has not.
local function retract_rest(self)
  local gone = {}
  for _, a in pairs(self.old) do
    if self:speaks_for(a.bloc, a.state) then gone[#gone + 1] = a.id end
  end
  table.sort(gone)
  for _, id in ipairs(gone) do retract(self, id, "it is not in") end
  self.count.retracted = #gone
end

--- Ends the data set: retractions, coverage; the counts of the import.
function Set:finish()
  self.im:check()
  retract_rest(self)
  coverage.enter(self)
  local c = self.count
  c.rejected, c.skipped, c.records = self.rejected, 0, self.records
  c.read = c.new + c.revised + c.duplicate + c.rejected
  c.made = self.made
  return c
end

-- ========}

set.Set = Set

return set
