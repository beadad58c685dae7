--- One run of db:import: the store, what became of each row, names looked up
-- once, and the facts that several kinds of files enter.

local util = require "bloc.util"
local write = require "bloc.write"
local content = require "bloc.content"
local facts = require "bloc.facts"
local sources = require "bloc.native.sources"

local session = {}
local Session = {}
Session.__index = Session

-- What ends an import: { message }.
local Refused = {}

--- Ends the import at hand, which leaves nothing, with a message.
function session.refuse(message)
  error(setmetatable({ message = message }, Refused), 0)
end

local MOST = 5 -- rows that a message about refused rows tells of

function session.new(db, options, covered_through)
  return setmetatable({ db = db, options = options, rejects = {},
    created = {}, retracted = { assertion = 0, event = 0 }, found = {},
    seen = {},
    covered_through = covered_through }, Session)
end

-- {======== rows ========

local STRENGTH = { duplicate = 1, new = 2, revised = 3, rejected = 4 }

--- Says what became of a row; of several things the strongest counts.
function Session.mark(_, row, outcome)
  local now = row.outcome
  if not now or STRENGTH[outcome] > STRENGTH[now] then row.outcome = outcome end
end

local function clip(value)
  value = util.printable(tostring(value))
  return #value > 60 and value:sub(1, utf8.offset(value, 58) or 58) .. "…"
    or value
end

--- Refuses a row; the first reason counts. Returns nil.
function Session:problem(row, column, value, expected)
  if row.outcome == "rejected" then return end
  row.outcome = "rejected"
  local reason = "expected " .. expected
  if column and value == "" then
    reason = ("%s is empty; %s"):format(column, reason)
  elseif column then
    reason = ("%s '%s': %s"):format(column, clip(value), reason)
  end
  row.reason = reason
  self.rejects[#self.rejects + 1] = { file = row.file.name, line = row.line,
    column = column, value = value, expected = expected, reason = reason }
end

function session.in_order(rejects)
  table.sort(rejects, function(a, b)
    if a.file ~= b.file then return a.file < b.file end
    return a.line < b.line
  end)
  return rejects
end

local function refusal(rejects)
  local lines = {}
  for i, r in ipairs(session.in_order(rejects)) do
    if i > MOST then
      lines[i] = ("... and %d more"):format(#rejects - MOST)
      break
    end
    lines[i] = ("%s: line %d: %s"):format(r.file, r.line, r.reason)
  end
  return table.concat(lines, "\n") .. "\n(nothing was imported; "
    .. "on_error='skip' leaves out what cannot be)"
end

--- Ends the import where a row was refused, unless rows are skipped.
function Session:check()
  if #self.rejects > 0 and self.options.on_error ~= "skip" then
    session.refuse(refusal(self.rejects))
  end
end

--- Runs f inside one revision; true, or nil, message and a store as before.
-- A savepoint keeps that so inside a transaction of the user.
function session.run(im, f)
  local db = im.db
  local ok, done, message = pcall(write.transaction, db, function()
    im.rev = db:_memory().rev
    write.run(db, "SAVEPOINT import")
    local entered, why = pcall(f)
    if not entered then
      db:_run "ROLLBACK TO import"
      db:_rolled_back()
    end
    write.run(db, "RELEASE import")
    if not entered then error(why, 0) end
    return true
  end, "import")
  if not ok and getmetatable(done) == Refused then return nil, done.message end
  if not ok then error(done, 0) end
  return done, message
end

-- ========}

-- {======== names ========

--- The id of an actor, or nil, message. `what`: state, bloc or actor.
function Session:actor(text, what)
  local key = what .. "\31" .. text
  local id = self.found[key]
  if id then return id end
  local message
  id, message = self.db:_actor(text, what)
  self.found[key] = id
  return id, message
end

--- The id of a state (or another member); an alpha-3 code that nobody knows
-- makes a state without life span.
function Session:state(text)
  local id, message = self:actor(text, "state")
  if id or not text:find "^%u%u%u$" or message:find "^ambiguous" then
    return id, message
  end
  id = write.run(self.db, "INSERT INTO actor(rev, code, kind)"
    .. " VALUES (?, ?, 'state')", self.rev, text)
  self.found["state\31" .. text] = id
  self.created[#self.created + 1] = text
  return id
end

function Session:code(id) return self.db:_code(id) end

--- A list of states in one cell as a list of codes; nil for nil.
function Session:state_list(row, column, text)
  if not text then return nil end
  local codes = {}
  for word in text:gmatch "%S+" do
    local id, message = self:state(word)
    if not id then
      self:problem(row, column, word, "the id of a state (" .. message .. ")")
      return nil
    end
    codes[#codes + 1] = self:code(id)
  end
  table.sort(codes)
  return table.concat(codes, " ")
end

function Session.hint(_, word, set) return util.hint(word, set) end

-- ========}

-- {======== facts of several kinds of files ========

--- Runs add() unless the store has a fact with this line; says which.
function Session:once(table_name, line, add)
  local seen = self.seen[table_name]
  if not seen then
    seen = {}
    local list, key = table_name == "succession" and facts.successions
      or facts.acknowledged, content[table_name .. "_key"]
    for _, f in ipairs(list(self.db)) do seen[key(f)] = true end
    self.seen[table_name] = seen
  end
  if seen[line] then return "duplicate" end
  seen[line] = true
  add()
  return "new"
end

--- The coverage that the store has.
function Session:coverage()
  self.covered = self.covered or facts.coverage(self.db)
  return self.covered
end

local function contains(a, b)
  return a.bloc == b.bloc and a.asserter == b.asserter and a.note == b.note
    and a.layer == b.layer and a.type == b.type and a.states == b.states
    and a.from_day <= b.from_day and a.to_day >= b.to_day
end

--- Enters coverage (codes, days) unless the store has it; "new" or
-- "duplicate". What is said by default is also there within a longer one.
function Session:cover(c, default)
  for _, old in ipairs(self:coverage()) do
    if content.coverage_key(old) == content.coverage_key(c)
      or default and contains(old, c) then
      return "duplicate"
    end
  end
  table.insert(self.covered, c)
  write.run(self.db, "INSERT INTO coverage(rev, bloc, asserter, layer, type,"
    .. " from_day, to_day, states, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    self.rev, c.bloc and self:actor(c.bloc, "bloc"),
    c.asserter and self:actor(c.asserter, "actor"), c.layer, c.type,
    c.from_day, c.to_day, c.states, c.note)
  return "new"
end

local function add_retraction(self, kind, id, r)
  write.run(self.db, "INSERT INTO retraction(rev, assertion, event, known,"
    .. " reason, source) VALUES (?, ?, ?, ?, ?, ?)", self.rev,
    kind == "assertion" and id or nil, kind == "event" and id or nil, r.known,
    r.reason, r.source and write.source(self.db, r.source, "source"))
end

--- Enters those retractions that a fact { id, retractions, new } lacks.
function Session:retract(kind, fact, list)
  local has = {}
  for _, r in ipairs(fact.retractions) do
    has[sources.retractions_key { r }] = true
  end
  for _, r in ipairs(list) do
    if not has[sources.retractions_key { r }] then
      add_retraction(self, kind, fact.id, r)
      if not fact.new then
        self.retracted[kind] = self.retracted[kind] + 1
      end
    end
  end
end

--- Retracts an event that a row says anew.
function Session:revise(event)
  add_retraction(self, "event", event.id, { reason = "revised by an import" })
end

-- ========}

return session
