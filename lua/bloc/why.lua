--- db:why: everything that was asserted of one (state, bloc), and what became
-- of each assertion in the answer of a day. The value is data (rows, status,
-- sources) and prints for a person (why_text.lua).
--
-- fate of a row: "decides" or "possible" (it holds, or may hold, on the day);
-- "other day"; "superseded" (by: the assertion that took its place);
-- "retracted"; "later" (said or recorded only after what was asked);
-- "position" (another party's, or the bloc's own where a position that was
-- asked for has spoken); "data set".

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"
local claims = require "bloc.claims"
local why_text = require "bloc.why_text"

local methods = core.methods
local MAX = util.MAX

local LAYERS = { "base", "suspended", "withdrawing", "inactive", "applicant" }
local ORDER = {}
for i, layer in ipairs(LAYERS) do ORDER[layer] = i end

-- {======== fates ========

-- Who is heard on a layer: the position asked for, where it has spoken.
local function heard(q, fates, layer)
  for _, x in ipairs(fates) do
    if q.position ~= 0 and x.fate == "seen" and x.claim.layer == layer
      and x.claim.asserter == q.position then
      return q.position
    end
  end
  return nil
end

-- The effective rows of the question by assertion; several where a position
-- cuts a spell: the one nearest to the day.
local function effective(db, q)
  local map = {}
  local rows = db:_spells(q.state, q.bloc, q.known, q.position, q.rev)
  for _, row in ipairs(rows) do
    local d, id = row._days, row.assertion
    if not map[id] or q.day >= d[1] and q.day < d[5] then map[id] = row end
  end
  return map
end

-- Does the position asked for, by its coverage, silence the bloc's own claim
-- on the day?
local function is_silenced(q, c)
  return q.position ~= 0 and not c.asserter and c.layer == "base"
    and q.day >= c.days[1] and (c.open or q.day < c.days[5])
end

-- Fate of a claim that the question sees and that nothing has superseded.
local function fate_of_seen(db, q, c, row)
  if row then
    local d = row._days
    if q.day >= d[2] and q.day < d[4] then return "decides" end
    if q.day >= d[1] and q.day < d[5] then return "possible" end
    return is_silenced(q, c) and "position" or "other day"
  end
  if is_silenced(q, c) then return "position" end
  if c.asserter == q.heard[c.layer] then return "other day" end
  if c.asserter and db:_code(c.asserter):find ":" then return "data set" end
  return "position"
end

-- What the asserter of a claim holds the base to be on the day.
local function base_by(q, who)
  local base, maybe = "none", false
  for _, x in ipairs(q.fates) do
    local c = x.claim
    if x.fate == "seen" and c.layer == "base" and c.asserter == who then
      local to_lo, to_hi = c.days[4], c.days[5]
      if x.open then to_lo, to_hi = MAX, MAX end
      if q.day >= c.days[2] and q.day < to_lo then return c.status end
      maybe = maybe or q.day >= c.days[1] and q.day < to_hi
    end
  end
  return maybe and "uncertain" or base
end

-- ========}

-- {======== rows ========

-- Numbers sources in the order in which they are met.
local function numbers(q, ids)
  local list = {}
  for _, id in ipairs(ids) do
    if not q.number[id] then
      q.cited[#q.cited + 1] = id
      q.number[id] = #q.cited
    end
    list[#list + 1] = q.number[id]
  end
  return list
end

-- Where the end was said only later and the open start that was seen has
-- been superseded, it is the end that the claim is about.
local function row_of(db, q, x)
  local c = x.claim
  local row = q.effective[c.id]
  local fate = x.fate == "seen" and fate_of_seen(db, q, c, row) or x.fate
  if fate == "superseded" and x.open then fate = "later" end
  return { assertion = c.id, state = db:_code(c.state), bloc = db:_code(c.bloc),
    layer = c.layer, status = c.status, from = c.from,
    to = x.open and fate ~= "later" and ".." or c.to,
    effective_to = row and row.to,
    position = c.asserter and db:_code(c.asserter), fate = fate,
    by = x.by and x.by.id, by_known = x.by
      and util.text(math.max(x.by.known_from, x.by.known_to)),
    by_name = x.by and x.by.replaces == c.id or nil,
    known_from = util.text(c.known_from), known_to = util.text(c.known_to),
    holds = fate ~= "superseded" and base_by(q, c.asserter) or nil,
    basis = c.basis, note = c.note, confirmed = c.confirmed,
    begins_later = c.days[1] > q.day, recorded_later = c.rev > q.rev or nil,
    _claim = c }
end

local function add_retraction(q, row, gone)
  row.retracted, row.reason = util.text(gone.known) or "always", gone.reason
  row.retraction_sources = numbers(q, { gone.source })
end

local RANK = { decides = 1, possible = 2, position = 3, ["data set"] = 4,
  superseded = 5, retracted = 6, later = 7, ["other day"] = 8 }

local function before(a, b)
  if a.layer ~= b.layer then return ORDER[a.layer] < ORDER[b.layer] end
  if a.fate ~= b.fate then return RANK[a.fate] < RANK[b.fate] end
  local x, y = a._claim.days[3], b._claim.days[3]
  if x ~= y then return x < y end
  return a.assertion < b.assertion
end

local function rows_of(db, q)
  local rows = {}
  for i, x in ipairs(q.fates) do rows[i] = row_of(db, q, x) end
  table.sort(rows, before)
  for _, row in ipairs(rows) do
    local c = row._claim
    row._claim = nil
    row.sources = numbers(q, c.sources)
    row.to_sources = numbers(q, c.to_sources)
    if row.fate == "retracted" then add_retraction(q, row, c.gone) end
  end
  return rows
end

-- ========}

-- {======== what stands around ========

-- Parties (the bloc is one, a data set is none) that hold the base to be
-- another than the answer.
local function dissent(db, q)
  local list, seen = {}, {}
  local answer = base_by(q, q.heard.base)
  for _, x in ipairs(q.fates) do
    local who = x.claim.asserter or q.bloc
    if x.fate == "seen" and not seen[who] and x.claim.layer == "base"
      and not db:_code(who):find ":" then
      seen[who] = true
      local base = base_by(q, x.claim.asserter)
      if base ~= answer then
        list[#list + 1] = { position = db:_code(who), base = base }
      end
    end
  end
  return list
end

-- The state's base spells in blocs before and after this one.
local function lineage(db, q)
  local list, blocs = {}, {}
  for i, b in ipairs(ask.ancestry(db, q.bloc)) do
    if i > 1 then blocs[#blocs + 1] = { b, "before" } end
  end
  for b in pairs(ask.predecessors(db)) do
    for i, p in ipairs(ask.ancestry(db, b)) do
      if i > 1 and p == q.bloc then blocs[#blocs + 1] = { b, "after" } end
    end
  end
  for _, x in ipairs(blocs) do
    local rows = db:_spells(q.state, x[1], q.known, q.position, q.rev)
    for _, r in ipairs(rows) do
      if r.layer == "base" then
        list[#list + 1] = { bloc = r.bloc, relation = x[2], status = r.status,
          from = r.from, to = r.to }
      end
    end
  end
  table.sort(list, function(a, b) return a.from < b.from end)
  return list
end

local function successions(db, q)
  local rows = write.rows(db, [[SELECT f.code AS from_state, t.code AS to_state,
      s.date, s.note, s.source FROM succession s JOIN actor f
      ON f.id = s.from_state JOIN actor t ON t.id = s.to_state
    WHERE s.bloc = ?1 AND ?2 IN (s.from_state, s.to_state)
    ORDER BY s.date, s.id]], q.bloc, q.state)
  for _, row in ipairs(rows) do row.sources = numbers(q, { row.source }) end
  return rows
end

local function cited_sources(db, q)
  local rows = {}
  for n, id in ipairs(q.cited) do
    local row = write.rows(db, "SELECT id, title, publisher, author, published,"
      .. " url, read FROM source WHERE id = ?", id)[1]
    row.n = n
    rows[n] = row
  end
  return result.new(rows, { db = db, title = "sources", columns = { "n",
    "title", "publisher", "published", "url", "read" } })
end

-- ========}

local Why = { __name = "bloc.why", __index = {}, __tostring = why_text.print }

--- w:sources() -> result: the sources in the order of their numbers, which
-- the rows have in `sources` and `to_sources`: n, title, publisher, published,
-- url, read.
function Why.__index.sources(w) return w._sources end

local WHY = util.set "at known position recorded"

local function question(db, state, bloc, options)
  local o = type(options) == "table" and getmetatable(options) == nil
    and util.options(options, WHY, "why") or { at = options }
  local q = { number = {}, cited = {}, heard = {}, options = o }
  q.bloc = write.actor_of(db, bloc, "bloc")
  local at
  at, q.known, q.position, q.rev = db:_question(o)
  q.day = at or db:_default_day(q.bloc)
  local message
  q.state, message = db:_actor(tostring(state), "state", q.day)
  if not q.state then util.fail("%s", message) end
  return q
end

--- db:why(state, bloc [, day or {at=, known=, position=, recorded=}]) -> value
-- What an answer rests on. Prints as a page that can be pasted into a mail;
-- fields: state, bloc, at, status (nil outside coverage, with `reason`),
-- rows (a result: every assertion of the pair with fate, dates, position,
-- known_from, known_to, basis, note and numbers of sources), dissent (parties
-- that hold another base: position, base), lineage (spells in blocs before
-- and after), successions, coverage; w:sources().
function methods.why(db, state, bloc, options)
  local q = question(db, state, bloc, options)
  local list = claims.read(db, q.state, q.bloc)
  q.fates = claims.fates(list, q.known, q.rev)
  for _, layer in ipairs(LAYERS) do
    q.heard[layer] = heard(q, q.fates, layer)
  end
  q.effective = effective(db, q)
  local o = {}
  for k, v in pairs(q.options) do o[k] = v end
  o.at = util.text(q.day)
  local status, reason = db:status(db:_code(q.state), db:_code(q.bloc), o)
  local w = { state = db:_code(q.state), bloc = db:_code(q.bloc), at = o.at,
    state_name = db:_label(q.state, "name", q.day),
    bloc_name = db:_label(q.bloc, "name", q.day),
    known = util.text(q.known), position = q.position ~= 0
      and db:_code(q.position) or nil,
    status = status, reason = reason, dissent = dissent(db, q),
    revision = math.min(q.rev, db:_revision()),
    coverage = ask.coverage_text(db, q.bloc, q.position), lineage = lineage(db, q) }
  w.rows = result.new(rows_of(db, q), { db = db, title = "why", columns = {
    "assertion", "layer", "status", "from", "to", "position", "fate",
    "known_from", "known_to" } })
  w.successions = successions(db, q)
  w._sources = cited_sources(db, q)
  return setmetatable(w, Why)
end
