--- Assertions as they were entered, and what became of them: which ones a
-- question sees, which one took whose place (R10). C answers questions from
-- the ones that are left (csrc/spell.c, same rule); why, revisions and check
-- must also show the others.
--
-- A claim: id, rev, state, bloc, asserter (ids; nil: the bloc's own), status,
-- layer, from, to (text), days (from earliest, latest, nominal, to ...),
-- open, unknown, known_from, known_to (days; util.MIN: always), replaces,
-- basis, note, confirmed, gone (its retraction), sources, to_sources (ids).

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local claims = {}
local MIN, MAX = util.MIN, util.MAX

local BASE = util.set "none observer associate member"

local function day_of(text)
  return text and (core.parse(text)) or MIN
end

-- Bounds and nominal day of both ends, as C has them for the same row.
local function set_days(c, row)
  local lo, hi, nom = core.parse(row.from_date)
  local to_lo, to_hi, to_nom, flags = core.parse(row.to_date)
  if row.from_nominal then nom = day_of(row.from_nominal) end
  if row.to_nominal then to_nom = day_of(row.to_nominal) end
  c.open = flags & util.OPEN ~= 0
  c.unknown = flags & util.UNKNOWN ~= 0
  if c.unknown then to_lo = lo + 1 end
  c.days = { lo, hi, nom, to_lo, to_hi, to_nom }
end

local function claim_of(row)
  local c = { sources = {}, to_sources = {}, from = row.from_date,
    to = row.to_date, layer = BASE[row.status] and "base" or row.status,
    known_from = day_of(row.known_from), known_to = day_of(row.known_to) }
  for _, k in ipairs { "id", "rev", "state", "bloc", "asserter", "status",
    "replaces", "basis", "note", "confirmed" } do
    c[k] = row[k]
  end
  set_days(c, row)
  return c
end

--- The claims of one (state, bloc), or of the whole store without them, in
-- the order of entry.
function claims.read(db, state, bloc)
  local list, by_id = {}, {}
  local these = "(SELECT id FROM assertion WHERE (?1 IS NULL OR state = ?1)"
    .. " AND (?2 IS NULL OR bloc = ?2))"
  for i, row in ipairs(write.rows(db, "SELECT * FROM assertion WHERE id IN "
    .. these .. " ORDER BY id", state, bloc)) do
    list[i] = claim_of(row)
    by_id[row.id] = list[i]
  end
  for _, row in ipairs(write.rows(db, "SELECT assertion, source, at FROM"
    .. " assertion_source WHERE assertion IN " .. these .. " ORDER BY id",
    state, bloc)) do
    local c = by_id[row.assertion]
    local to = row.at == "end" and c.to_sources or c.sources
    to[#to + 1] = row.source
  end
  for _, row in ipairs(write.rows(db, "SELECT assertion, rev, known, reason,"
    .. " source FROM retraction WHERE assertion IN " .. these
    .. " ORDER BY id", state, bloc)) do
    local c = by_id[row.assertion]
    c.gone = c.gone or { rev = row.rev, known = day_of(row.known),
      reason = row.reason, source = row.source }
  end
  return list
end



-- Since when what the question sees of the claim was known; nil where it
-- sees nothing of it. A claim whose end it cannot know yet is seen open.
local function seen(c, known)
  local complete = math.max(c.known_from, c.known_to)
  if complete <= known then return complete, false end
  if c.known_from <= known then return c.known_from, true end
end

local function is_gone(c, known, rev)
  return c.gone and c.gone.rev <= rev and c.gone.known <= known
end

-- Does a take the place of b? Both are seen, of one asserter.
local function supersedes(a, b)
  if a.claim.replaces == b.claim.id then return true end
  if a.claim.layer ~= b.claim.layer
    or a.claim.days[3] ~= b.claim.days[3] then
    return false
  end
  if b.claim.replaces == a.claim.id then return false end
  if a.known ~= b.known then return a.known > b.known end
  return a.claim.id > b.claim.id
end

-- The newest of those that took the place of x.
local function place_taken(x, all)
  local by
  for _, y in ipairs(all) do
    if y ~= x and y.claim.asserter == x.claim.asserter
      and supersedes(y, x) and (not by or supersedes(y, by)) then
      by = y
    end
  end
  return by and by.claim
end

--- What a question with `known` (a day) and `rev` sees of the claims of one
-- pair: a list in the same order of { claim=, fate=, by=, open=, known= }.
-- fate: "seen"; "superseded" (by: the claim that took its place);
-- "retracted"; "later" (said or recorded only after). open: its end was not
-- known yet.
function claims.fates(list, known, rev)
  known, rev = known or MAX, rev or math.maxinteger
  local all, visible = {}, {}
  for i, c in ipairs(list) do
    local x = { claim = c, fate = "later" }
    x.known, x.open = seen(c, known)
    if c.rev > rev then x.known = nil end
    if x.known and is_gone(c, known, rev) then x.fate = "retracted"
    elseif x.known then
      x.fate = "seen"
      visible[#visible + 1] = x
    end
    all[i] = x
  end
  for _, x in ipairs(visible) do
    x.by = place_taken(x, visible)
  end
  for _, x in ipairs(visible) do
    if x.by then x.fate = "superseded" end
  end
  return all
end

--- The claims of one pair that are left when everything is known.
function claims.standing(list)
  local kept = {}
  for _, x in ipairs(claims.fates(list)) do
    if x.fate == "seen" then kept[#kept + 1] = x.claim end
  end
  return kept
end

--- Claims by pair: a list of { state=, bloc=, standing claims ... }, in the
-- order in which the pairs were first told.
function claims.by_pair(list)
  local pairs_, at = {}, {}
  for _, c in ipairs(list) do
    local key = c.bloc << 32 | c.state
    if not at[key] then
      at[key] = { state = c.state, bloc = c.bloc, all = {} }
      pairs_[#pairs_ + 1] = at[key]
    end
    table.insert(at[key].all, c)
  end
  for _, p in ipairs(pairs_) do p.standing = claims.standing(p.all) end
  return pairs_
end

return claims
