--- The rules of db:check on assertions, and the run of all rules. Each rule
-- is a function of one context (finding.lua). A rule looks at certain days
-- only: dates that leave a way in which all is well are no finding.
--
-- Cost: linear in assertions and events; the rules on pairs are quadratic in
-- the few assertions of one pair.

local util = require "bloc.util"
local write = require "bloc.write"
local finding = require "bloc.finding"
local around = require "bloc.check_around"
local sets = require "bloc.check_sets"

local check, rules = {}, {}
local uncovered, stretch = finding.uncovered, finding.stretch

-- {======== rules on assertions ========

-- Can the two not be put apart, whatever their uncertain days are?
local function surely_overlap(a, b)
  return a.days[4] > b.days[2] and b.days[4] > a.days[2]
end

-- Two base spells of one (state, bloc, position) on one day.
function rules.overlap(c)
  c:each_claim(function(a, p)
    for _, b in ipairs(p.standing) do
      if b.id < a.id and a.layer == "base" and b.layer == "base"
        and b.asserter == a.asserter and surely_overlap(a, b) then
        c:find("error", "overlap", a, "overlaps with %s %s to %s (#%d): one "
          .. "replaces the other, or a date is wrong", b.status, b.from, b.to,
          b.id)
      end
    end
  end)
end

-- A spell without a day.
function rules.empty(c)
  c:each_claim(function(a)
    if a.days[1] >= a.days[5] then
      c:find("error", "empty", a, "its end is not after its start")
    end
  end)
end

-- A spell on days when its state was not one. Modifiers are clipped to base
-- spells, which are looked at themselves.
function rules.life(c)
  c:each_claim(function(a, p)
    local lives = c:lives(p.state)
    if #lives == 0 or (a.layer ~= "base" and a.layer ~= "applicant") then
      return
    end
    local from, to = c:certain(a)
    for _, x in ipairs(uncovered(from, to, lives)) do
      local rule = x[2] <= lives[1][1] and "before-life"
        or x[1] >= lives[#lives][2] and "after-life" or "life-gap"
      c:find("note", rule, a, "%s is not recorded as alive %s",
        c.db:_code(p.state), stretch(x[1], x[2]))
    end
  end)
end

-- A spell on days when the bloc was not there.
function rules.bloc_life(c)
  c:each_claim(function(a, p)
    local lives = c:lives(p.bloc)
    if #lives == 0 or a.status == "none" then return end
    local from, to = c:certain(a)
    for _, x in ipairs(uncovered(from, to, lives)) do
      c:find("error", "outside-bloc", a, "%s did not exist %s",
        c.db:_code(p.bloc), stretch(x[1], x[2]))
    end
  end)
end

-- The days on which `who` (or, where it is silent, the bloc) may hold the
-- state of a pair to be a member.
local function membership(p, who)
  local list, own = {}, {}
  for _, b in ipairs(p.standing) do
    if b.status == "member" and (b.asserter == who or not b.asserter) then
      local to = b.asserter == who and list or own
      to[#to + 1] = { b.days[1], b.days[5] }
    end
  end
  if #list == 0 then list = own end
  table.sort(list, function(x, y) return x[1] < y[1] end)
  return list
end

-- A modifier on days when nobody was a member. One that runs on when the
-- membership ends is clipped to it, and that is meant (R8).
rules["modifier-without-base"] = function(c)
  c:each_claim(function(a, p)
    if a.layer == "base" or a.layer == "applicant" then return end
    local left = uncovered(a.days[2], math.max(a.days[4], a.days[2] + 1),
      membership(p, a.asserter))
    if left[1] and left[1][1] == a.days[2] then
      c:find("error", "modifier-without-base", a, "it begins on a day when %s "
        .. "is no member", c.db:_code(p.state))
    elseif left[1] and not a.open and not a.unknown then
      c:find("note", "modifier-without-base", a, "it is cut to the membership, "
        .. "which leaves out %s", stretch(left[1][1], left[1][2]))
    end
  end)
end

-- An assertion that nobody can look up.
rules["no-source"] = function(c)
  for _, p in ipairs(c.pairs) do
    for _, a in ipairs(p.all) do
      if #a.sources + #a.to_sources == 0 then
        c:find("error", "no-source", a, "say where it comes from")
      end
    end
  end
end

-- The press reports a statement within days of it, and a weekly within more.
local PRESS = 7

-- The first day on which one of the sources came out; nil where one of them
-- is not dated.
local function first_published(c, sources)
  local least
  for _, id in ipairs(sources) do
    local lo = c.published[id]
    if not lo then return nil end
    if not least or lo < least then least = lo end
  end
  return least
end

-- Known before any of its sources was published.
rules["known-before-source"] = function(c)
  local function look(a, known, sources, what)
    local first = first_published(c, sources)
    if first and known > util.MIN and known + PRESS < first then
      c:find("note", "known-before-source", a, "%s known %s, but the first "
        .. "source is of %s", what, util.text(known), util.text(first))
    end
  end
  for _, p in ipairs(c.pairs) do
    for _, a in ipairs(p.all) do
      look(a, a.known_from, a.sources, "its start is")
      look(a, a.known_to, a.to_sources, "its end is")
    end
  end
end

-- ========}

-- {======== running them ========

local RULES = { "overlap", "empty", "life", "bloc_life",
  "modifier-without-base", "no-source", "known-before-source" }

local function names(text, code)
  if text == nil then return true end
  for word in text:gmatch "%S+" do
    if word == code then return true end
  end
  return false
end

-- Marks the notes that the data say are right.
local function acknowledge(db, rows)
  local list = write.rows(db,
    "SELECT rule, bloc, state, reason FROM acknowledged ORDER BY id")
  for _, row in ipairs(rows) do
    row.acknowledged = false
    for _, a in ipairs(row.severity == "note" and list or {}) do
      if not row.acknowledged and a.rule == row.rule and names(a.bloc, row.bloc)
        and names(a.state, row.state) then
        row.acknowledged, row.reason = true, a.reason
      end
    end
  end
end

local function before(a, b)
  if a.severity ~= b.severity then return a.severity == "error" end
  if a.acknowledged ~= b.acknowledged then return b.acknowledged end
  if a.rule ~= b.rule then return a.rule < b.rule end
  if a.where ~= b.where then return a.where < b.where end
  return a.hint < b.hint
end

--- All findings as rows: severity, rule, where, hint, acknowledged, reason;
-- errors first, then notes that nobody has acknowledged.
function check.run(db)
  local c = finding.context(db)
  for _, rule in ipairs(RULES) do rules[rule](c) end
  for _, rule in ipairs(around.order) do around[rule](c) end
  for _, rule in ipairs(sets.order) do sets[rule](c) end
  acknowledge(db, c.rows)
  table.sort(c.rows, before)
  return c.rows
end

-- ========}

return check
