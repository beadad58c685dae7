--- The rules of db:check: what cannot be right (error) and what deserves a
-- look (note). Each rule is a function of the same context `c` that reports
-- with c:find. A rule looks at certain days only: dates that leave a way in
-- which all is well are no finding.
--
-- Cost: linear in assertions and events; the rules on pairs are quadratic in
-- the few assertions of one pair.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local claims = require "bloc.claims"

local check = {}
local MIN, MAX = util.MIN, util.MAX

-- {======== days ========

-- The first stretch of [from, to) that no interval of the list covers.
local function uncovered(from, to, list)
  local moved
  repeat
    moved = false
    for _, x in ipairs(list) do
      if x[1] <= from and x[2] > from then from, moved = x[2], true end
    end
  until not moved
  if from >= to then return nil end
  for _, x in ipairs(list) do
    if x[1] > from and x[1] < to then to = x[1] end
  end
  return from, to
end

-- Days as "2024-01-01 to 2024-02-01", the second the first day out.
local function stretch(from, to)
  return ("%s to %s"):format(util.text(from) or "..", util.text(to) or "..")
end

-- The day `months` later, by the calendar; a day that the month does not
-- have is its last.
local function months_later(day, months)
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

--- Reports a finding about a claim.
function Context:find(severity, rule, claim, hint, ...)
  local row = { severity = severity, rule = rule, where = label(self, claim),
    hint = hint:format(...), assertion = claim.id,
    state = self.db:_code(claim.state), bloc = self.db:_code(claim.bloc) }
  self.rows[#self.rows + 1] = row
end

--- Reports a note about an event; `actor`: the id that it is about.
function Context:note_event(rule, e, actor, hint, ...)
  self.rows[#self.rows + 1] = { severity = "note", rule = rule,
    where = ("%s %s (event %d)"):format(e.date, e.type, e.id),
    hint = hint:format(...), event = e.id, state = actor and self.db:_code(actor),
    bloc = e.bloc and self.db:_code(e.bloc) }
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

-- The days on which a claim surely holds.
local function certain(c, claim)
  return claim.days[2], claim.open and c:horizon(claim.bloc) or claim.days[4]
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

local function context(db)
  local c = setmetatable({ db = db, rows = {}, life = {} }, Context)
  c.pairs = claims.by_pair(claims.read(db))
  c.events = read_events(db)
  for _, kind in ipairs { "suspension", "suspension_lifted",
    "withdrawal_notice", "withdrawal_revoked" } do
    c[kind] = by_target(c.events, "membership." .. kind)
  end
  c.pair = {}
  for _, p in ipairs(c.pairs) do c.pair[p.bloc << 32 | p.state] = p end
  return c
end

-- ========}
