--- What the rules of db:check look at and how they report: the claims by
-- pair, events, lives, and findings. A finding is an error (it cannot be
-- right) or a note (it deserves a look).

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local claims = require "bloc.claims"

local finding = {}
local MAX = util.MAX

-- {======== days ========

--- The stretches of [from, to) that no interval of a sorted list covers.
function finding.uncovered(from, to, list)
  local left = {}
  for _, x in ipairs(list) do
    if x[1] > from and from < to then
      left[#left + 1] = { from, math.min(x[1], to) }
    end
    from = math.max(from, x[2])
  end
  if from < to then left[#left + 1] = { from, to } end
  return left
end

--- Days as "2024-01-01 to 2024-02-01", the second the first day out.
function finding.stretch(from, to)
  return ("%s to %s"):format(util.text(from) or "..", util.text(to) or "..")
end

--- The day `months` later, by the calendar; a day that the month does not
-- have is its last.
function finding.months_later(day, months)
  local y, m, d = core.split(day)
  m = m + months
  y, m = y + (m - 1) // 12, (m - 1) % 12 + 1
  local lo, hi = core.parse(("%04d-%02d"):format(y, m))
  return math.min(lo + d - 1, hi)
end

-- ========}

-- {======== the context ========

local Context = {}
Context.__index = Context

local function label(c, claim)
  local who = claim.asserter and (" by " .. c.db:_code(claim.asserter)) or ""
  return ("%s in %s: %s %s to %s%s (#%d)"):format(c.db:_code(claim.state),
    c.db:_code(claim.bloc), claim.status, claim.from, claim.to, who, claim.id)
end

local function report(c, row, hint, ...)
  row.hint = hint:format(...)
  row.state = row.state and c.db:_code(row.state)
  row.bloc = row.bloc and c.db:_code(row.bloc)
  c.rows[#c.rows + 1] = row
end

--- Reports a finding about a claim.
function Context:find(severity, rule, claim, hint, ...)
  report(self, { severity = severity, rule = rule, where = label(self, claim),
    assertion = claim.id, state = claim.state, bloc = claim.bloc }, hint, ...)
end

--- Reports a note about an event; `actor`: the id that it is about.
function Context:note_event(rule, e, actor, hint, ...)
  report(self, { severity = "note", rule = rule, event = e.id,
    where = ("%s %s (event %d)"):format(e.date, e.type, e.id),
    state = actor, bloc = e.bloc }, hint, ...)
end

--- Reports a note about an actor; a bloc may be acknowledged as one.
function Context:note_actor(rule, id, where, hint, ...)
  local is_bloc = self.db:_kind(id) == "bloc"
  report(self, { severity = "note", rule = rule, where = where,
    state = not is_bloc and id or nil, bloc = is_bloc and id or nil },
    hint, ...)
end

--- The days on which an actor may be alive, intervals in order; none where
-- no life is recorded. A part or office lives as long as what it is part of.
function Context:lives(id)
  if self.life[id] then return self.life[id] end
  local list = {}
  for i, l in ipairs(self.db:_lives(id)) do list[i] = { l[1], l[4] } end
  local whole = #list == 0 and self.db:_whole(id)
  if whole then list = self:lives(whole) end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  self.life[id] = list
  return list
end

--- The day up to which an open end of a bloc's spells is known to hold.
function Context:horizon(bloc)
  local _, to = self.db:_hull(bloc, 0)
  return math.min(to or MAX, core.today() + 1)
end

--- The days on which a claim surely holds: from, to.
function Context:certain(claim)
  return claim.days[2], claim.open and self:horizon(claim.bloc)
    or claim.days[4]
end

--- Calls f(claim, pair) for the claims that stand when all is known, but for
-- those of data sets (check_sets.lua).
function Context:each_claim(f)
  for _, p in ipairs(self.pairs) do
    for _, a in ipairs(p.standing) do
      if not self.is_set[a.asserter or 0] then f(a, p) end
    end
  end
end

local function read_events(db)
  local events = write.rows(db, [[SELECT e.id, e.date, t.code AS type, e.actor,
      e.target, e.on_behalf_of, e.bloc FROM told e JOIN event_type t
      ON t.id = e.type WHERE NOT EXISTS
      (SELECT 1 FROM retraction r WHERE r.event = e.id) ORDER BY e.id]])
  for _, e in ipairs(events) do e.lo, e.hi, e.day = core.parse(e.date) end
  return events
end

-- Events of a type by bloc and target.
local function by_target(events, kind)
  local map = {}
  for _, e in ipairs(events) do
    if e.type == kind and e.bloc and e.target then
      local key = e.bloc << 32 | e.target
      map[key] = map[key] or {}
      table.insert(map[key], e)
    end
  end
  return map
end

-- The first day on which each dated source was out, by its id.
local function published(db)
  local map = {}
  for _, s in ipairs(write.rows(db,
    "SELECT id, published FROM source WHERE published IS NOT NULL")) do
    map[s.id] = core.parse(s.published)
  end
  return map
end

local function coverage(db)
  local list = write.rows(db, "SELECT bloc, asserter, from_day, to_day, states"
    .. " FROM coverage WHERE bloc IS NOT NULL AND asserter IS NOT NULL"
    .. " AND (layer IS NULL OR layer = 'base')"
    .. " AND id NOT IN (SELECT coverage FROM uncovered)")
  for _, x in ipairs(list) do
    x.from, x.to = core.parse(x.from_day), core.parse(x.to_day)
  end
  return list
end

-- Asserters with a colon in their id, in order of it.
local function data_sets(db)
  local list, is = {}, {}
  for i, a in ipairs(write.rows(db, "SELECT id FROM actor WHERE id IN (SELECT DISTINCT"
    .. " asserter FROM assertion) AND instr(code, ':') > 0 ORDER BY code")) do
    list[i], is[a.id] = a.id, true
  end
  return list, is
end

--- The context of one run of the rules over a store.
function finding.context(db)
  local c = setmetatable({ db = db, rows = {}, life = {} }, Context)
  c.pairs = claims.by_pair(claims.read(db))
  c.sets, c.is_set = data_sets(db)
  c.events = read_events(db)
  for _, kind in ipairs { "suspension", "suspension_lifted",
    "withdrawal_notice", "withdrawal_revoked" } do
    c[kind] = by_target(c.events, "membership." .. kind)
  end
  c.published = published(db)
  c.coverage = coverage(db)
  c.pair = {}
  for _, p in ipairs(c.pairs) do c.pair[p.bloc << 32 | p.state] = p end
  return c
end

-- ========}

return finding
