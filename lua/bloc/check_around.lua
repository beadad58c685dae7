--- The rules of db:check on what stands around the assertions: notices and
-- suspensions as events, lives of actors, lineage, names.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local finding = require "bloc.finding"

local rules = { order = { "lifted-never-imposed", "notice-without-effect",
  "event-before-actor", "lineage", "name-outside", "code-outside" } }
local stretch = finding.stretch

local function any(list, test)
  for _, x in ipairs(list or {}) do
    if test(x) then return true end
  end
end

local function standing(c, k) return c.pair[k] and c.pair[k].standing end

-- {======== events and blocs ========

-- A suspension lifted that neither an assertion nor an event says was there.
rules["lifted-never-imposed"] = function(c)
  for k, list in pairs(c.suspension_lifted) do
    for _, e in ipairs(list) do
      local known = any(standing(c, k), function(a)
        return a.layer == "suspended" and a.days[1] < e.hi
          and a.days[5] >= e.lo
      end) or any(c.suspension[k], function(s) return s.lo <= e.hi end)
      if not known then
        c:note_event("lifted-never-imposed", e, e.target,
          "no suspension of %s comes before it", c.db:_code(e.target))
      end
    end
  end
end

-- From the notice to its effect, in months, where it is not a year or a
-- reader would want to know where the year comes from. The Council of
-- Europe counts to the end of a financial year: at most 15 months.
local NOTICE = {
  { "LON", 24, "Covenant of 1919, art. 1(3)" },
  { "NATO", 12, "North Atlantic Treaty of 1949, art. 13" },
  { "COE", 15, "Statute of 1949, art. 7" },
  { "OAS", 24, "Charter of 1948, art. 143" },
  { "OAU", 12, "Charter of 1963, art. 32" },
  { "AU", 12, "Constitutive Act of 2000, art. 31" },
  { "ECOWAS", 12, "Revised Treaty of 1993, art. 91", from = "1995-08-23" },
  { "CIS", 12, "Charter of 1993, art. 9" },
  { "EU", 24, "Treaty on European Union, art. 50(3)", from = "2009-12-01" },
  { "ICC", 12, "Rome Statute of 1998, art. 127" },
}

-- Months and where they come from, for a notice of that day.
local function period_of(c, bloc, day)
  local code = c.db:_code(bloc)
  for _, n in ipairs(NOTICE) do
    if n[1] == code and (not n.from or core.parse(n.from) <= day) then
      return n[2], n[3]
    end
  end
  return 12, "taking one year"
end

-- Was a notice of that day followed by an exit, or taken back?
local function is_settled(c, k, day)
  return any(standing(c, k), function(a)
    return a.status == "member" and not a.asserter and not a.open
      and a.days[5] >= day
  end) or any(c.withdrawal_revoked[k], function(e) return e.hi >= day end)
end

-- The notice's day of effect where it has passed without any; else nil.
local function overdue(c, bloc, k, day)
  local months, basis = period_of(c, bloc, day)
  local due = finding.months_later(day, months)
  if due < c:horizon(bloc) and not is_settled(c, k, day) then
    return util.text(due), basis
  end
end

-- A notice that ran out while the state stayed a member.
rules["notice-without-effect"] = function(c)
  local hint = "it would have had effect on %s (%s); no exit and no revocation "
    .. "are recorded"
  c:each_claim(function(a)
    if a.layer ~= "withdrawing" or a.asserter then return end
    local due, basis = overdue(c, a.bloc, a.bloc << 32 | a.state, a.days[3])
    if due then c:find("note", "notice-without-effect", a, hint, due, basis) end
  end)
  for k, list in pairs(c.withdrawal_notice) do
    for _, e in ipairs(list) do
      local due, basis = overdue(c, e.bloc, k, e.day)
      if due then
        c:note_event("notice-without-effect", e, e.target, hint, due, basis)
      end
    end
  end
end

-- An event with somebody who was not there yet.
rules["event-before-actor"] = function(c)
  for _, e in ipairs(c.events) do
    local told = {}
    for _, role in ipairs { "actor", "target", "on_behalf_of", "bloc" } do
      local id = e[role]
      local first = id and not told[id] and c:lives(id)[1]
      if first and e.hi < first[1] then
        told[id] = true
        c:note_event("event-before-actor", e, id, "%s is recorded from %s",
          c.db:_code(id), util.text(first[1]))
      end
    end
  end
end

-- The first stretch on which both actors were surely there; nil: none.
local function both_alive(db, a, b)
  for _, x in ipairs(db:_lives(a)) do
    for _, y in ipairs(db:_lives(b)) do
      local from, to = math.max(x[2], y[2]), math.min(x[3], y[3])
      if from < to then return from, to end
    end
  end
end

-- How many states were surely members of both on one day?
local function in_both(c, a, b)
  local n = 0
  for _, p in ipairs(c.pairs) do
    if p.bloc == a and any(p.standing, function(x)
      return x.status == "member" and any(standing(c, b << 32 | p.state),
        function(y)
          return y.status == "member" and x.days[2] < y.days[4]
            and y.days[2] < x.days[4]
        end)
    end) then n = n + 1 end
  end
  return n
end

-- Two blocs of one lineage at the same time: their days count once (R14).
rules.lineage = function(c)
  for _, r in ipairs(write.rows(c.db,
    "SELECT bloc, predecessor FROM lineage ORDER BY id")) do
    local bloc, before = c.db:_code(r.bloc), c.db:_code(r.predecessor)
    local from, to = both_alive(c.db, r.bloc, r.predecessor)
    local n = in_both(c, r.bloc, r.predecessor)
    if from or n > 0 then
      c:note_actor("lineage", r.bloc, ("%s after %s"):format(bloc, before),
        "%s; states that are members of both on some day: %d", from
        and "both are current " .. stretch(from, to) or "both are current", n)
    end
  end
end

-- ========}

-- {======== names and codes ========

-- The labels that a condition in SQL picks, by actor.
local function labels_of(db, sql)
  local map = {}
  for _, l in ipairs(write.rows(db, "SELECT actor, scheme, text, from_date,"
    .. " to_date FROM label WHERE " .. sql .. " ORDER BY id")) do
    l.from = l.from_date and core.parse(l.from_date) or util.MIN
    l.to = select(2, core.parse(l.to_date or ".."))
    map[l.actor] = map[l.actor] or {}
    table.insert(map[l.actor], l)
  end
  return map
end

-- Somebody on a day of his life for which other names are recorded, but none
-- that is valid then: what is printed is a name outside its validity. An
-- office may be vacant.
rules["name-outside"] = function(c)
  local names = labels_of(c.db, "scheme = 'name' AND lang IS NULL")
  local function nameless(id, first, last)
    return names[id] and c.db:_kind(id) ~= "office" and c.db:_alive(id, last)
      and not any(names[id], function(l)
        return l.from <= last and l.to > first
      end)
  end
  c:each_claim(function(a)
    for _, id in ipairs { a.state, a.bloc } do
      if nameless(id, a.days[1], a.days[2]) then
        c:find("note", "name-outside", a, "no name of %s is valid on %s",
          c.db:_code(id), util.text(a.days[2]))
      end
    end
  end)
  for _, e in ipairs(c.events) do
    for _, role in ipairs { "actor", "target", "on_behalf_of", "bloc" } do
      if e[role] and nameless(e[role], e.lo, e.hi) then
        c:note_event("name-outside", e, e[role], "no name of %s is valid then",
          c.db:_code(e[role]))
      end
    end
  end
end

-- A code whose days all lie outside the life of its actor.
rules["code-outside"] = function(c)
  for id, list in pairs(labels_of(c.db, "scheme NOT IN ('name', 'alias')")) do
    local lives = c:lives(id)
    for _, l in ipairs(#lives > 0 and list or {}) do
      local lived = any(lives, function(x)
        return l.from < x[2] and l.to > x[1]
      end)
      if not lived then
        c:note_actor("code-outside", id, ("%s code '%s' of %s"):format(
          l.scheme, l.text, c.db:_code(id)),
          "it is valid %s, when its actor is not recorded as alive",
          stretch(l.from, l.to))
      end
    end
  end
end

-- ========}

return rules
