--- How answers changed with knowledge (R10): db:revisions of one membership,
-- db:surprises of a bloc: what was learned only after the day.
--
-- Cost: revisions asks once per day on which something about the pair became
-- known; surprises twice per day on which an answer can change.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"
local claims = require "bloc.claims"

local methods = core.methods
local MIN, MAX = util.MIN, util.MAX

-- {======== status words ========

local WORDS = { "none", "observer", "associate", "member", "suspended",
  "withdrawing", "inactive", "applicant" }

local function has(bits, i) return bits >> (i - 1) & 1 == 1 end

-- The bits of words that db:_on gives, as a status prints.
local function status_text(sure, can)
  local base, maybe, parts = "none", {}, {}
  for i, word in ipairs(WORDS) do
    local plus = i > 4 and "+" .. word or word
    if has(sure, i) and i <= 4 then base = word
    elseif has(sure, i) then parts[#parts + 1] = plus
    elseif has(can, i) and i > 1 then maybe[#maybe + 1] = plus end
  end
  table.insert(parts, 1, base)
  if #maybe > 0 then
    parts[#parts + 1] = "(possibly " .. table.concat(maybe, " ") .. ")"
  end
  return table.concat(parts, " ")
end

-- ========}

-- {======== revisions ========

-- The days on which something about the claims became known, in order;
-- util.MIN stands for what was always known.
local function days_of_knowledge(list)
  local days, seen = {}, {}
  for _, c in ipairs(list) do
    for _, d in ipairs { c.known_from, c.known_to, c.gone and c.gone.known } do
      if not seen[d] then
        seen[d] = true
        days[#days + 1] = d
      end
    end
  end
  table.sort(days)
  return days
end

-- Claims that speak of one spell of one layer have one key: those with the
-- same start, and those that replace each other by name. The key is the id of
-- the first of them.
local function spell_keys(list)
  local key, first = {}, {}
  for _, c in ipairs(list) do
    local start = c.layer .. " " .. c.days[3]
    key[c.id] = c.replaces and key[c.replaces] or first[start] or c.id
    first[start] = first[start] or key[c.id]
  end
  return key
end

-- What was answered when `known`: by spell, the field and the assertion.
local function answers(db, q, known)
  local map = {}
  for _, row in ipairs(db:_spells(q.state, q.bloc, known, q.position, q.rev)) do
    map[q.key[row.assertion]] = { value = row[q.field], status = row.status,
      from = row.from, assertion = row.assertion }
  end
  return map
end

-- The same for the status on one day.
local function status_then(db, q, known)
  local sure, can = db:_on(q.state, q.bloc, q.at, known, q.position, q.rev)
  local map = { [0] = { value = status_text(sure, can) } }
  for _, row in ipairs(db:_spells(q.state, q.bloc, known, q.position, q.rev)) do
    if q.at >= row._days[1] and q.at < row._days[5] then
      map[0].assertion = row.assertion
    end
  end
  return map
end

local function compare(rows, known, before, after)
  for _, key in ipairs(util.keys(after)) do
    local old, new = before[key], after[key]
    if not old or old.value ~= new.value then
      rows[#rows + 1] = { known = util.text(known), status = new.status,
        spell = new.from, before = old and old.value, after = new.value,
        assertion = new.assertion }
    end
  end
  for _, key in ipairs(util.keys(before)) do
    local old = before[key]
    if not after[key] then
      rows[#rows + 1] = { known = util.text(known), status = old.status,
        spell = old.from, before = old.value, assertion = old.assertion }
    end
  end
end

local REVISIONS = util.set "state bloc field at position recorded"
local FIELDS = util.set "to from through status"

local function revision_question(db, o)
  local field = o.field == nil and "to" or o.field
  if not FIELDS[field] then
    util.fail("revisions: field '%s': expected to, through, from or "
      .. "status%s", tostring(field), util.hint(field, FIELDS))
  end
  if o.at ~= nil and field ~= "status" then
    util.fail("revisions: 'at' goes with field = \"status\"")
  end
  local q = { field = field, state = write.actor_of(db, o.state, "state"),
    bloc = write.actor_of(db, o.bloc, "bloc") }
  local _, position, rev = ask.when(db, o)
  q.position, q.rev = position, rev
  if field == "status" then
    q.at = o.at ~= nil and util.day(o.at, "revisions: at")
      or db:_pins() or db:_default_day(q.bloc)
  end
  return q
end

--- db:revisions{state=, bloc=, field=, at=, position=, recorded=} -> result
-- How an answer about one membership changed as more became known: one row
-- per change, known (the day; nil: always known), status and spell (which
-- spell, by its start), before, after (nil: no such spell), assertion. `field`
-- is "to" (the default), "through", "from", or "status" on the day `at`
-- (default as everywhere, R15).
function methods.revisions(db, options)
  local o = util.options(options, REVISIONS, "revisions")
  local q = revision_question(db, o)
  local list = claims.read(db, q.state, q.bloc)
  q.key = spell_keys(list)
  local read = q.field == "status" and status_then or answers
  local rows, before = {}, {}
  for _, known in ipairs(days_of_knowledge(list)) do
    local after = read(db, q, known)
    compare(rows, known, before, after)
    before = after
  end
  local columns = q.at and { "known", "before", "after" }
    or { "known", "status", "spell", "before", "after" }
  return result.new(rows, { db = db, columns = columns, position = o.position,
    title = ("revisions of %s, %s in %s"):format(q.field, db:_code(q.state),
      db:_code(q.bloc)), at = util.text(q.at), revision = db:_revision() })
end

-- ========}

-- {======== surprises ========

-- The days of [from, to) on which an answer about the claims can change,
-- `from` first.
local function turning_days(list, from, to)
  local days, seen = { from }, { [from] = true }
  local function add(d)
    if d and d > from and d < to and not seen[d] then
      seen[d] = true
      days[#days + 1] = d
    end
  end
  for _, c in ipairs(list) do
    for _, d in ipairs(c.days) do add(d) end
    add(c.known_from)
    add(c.known_to)
    if c.gone then add(c.gone.known) end
  end
  table.sort(days)
  return days
end

-- Assertions that bear on the day by one state of knowledge and not by the
-- other: what was learned, or unlearned.
local function learned(db, q, day)
  local count, ids = {}, {}
  for _, known in ipairs { day, MAX } do
    for _, r in ipairs(db:_spells(q.state, q.bloc, known, q.position, q.rev)) do
      if day >= r._days[1] and day < r._days[5] then
        count[r.assertion] = (count[r.assertion] or 0) + 1
      end
    end
  end
  for _, id in ipairs(util.keys(count)) do
    if count[id] == 1 then ids[#ids + 1] = id end
  end
  return ids
end

local function answer_on(db, q, day, known)
  return status_text(db:_on(q.state, q.bloc, day, known, q.position, q.rev))
end

-- Appends the stretches of one pair on which the answer of the day was
-- another than today's.
local function add_surprises(db, q, list, rows)
  local days = turning_days(list, q.from, q.to)
  local last
  for i, day in ipairs(days) do
    local was, now = answer_on(db, q, day, day), answer_on(db, q, day, MAX)
    if was == now
      or not db:_covered(q.state, q.bloc, 0, day, q.position) then
      last = nil
    else
      if last and last.was == was and last.now == now then
        last.stop = days[i + 1] or q.to
      else
        last = { state = db:_code(q.state), bloc = db:_code(q.bloc), was = was,
          now = now, start = day, stop = days[i + 1] or q.to,
          assertions = learned(db, q, day) }
        rows[#rows + 1] = last
      end
    end
  end
end

local SURPRISES = util.set "bloc state from to through position recorded"

local function surprise_range(db, o, bloc)
  local from, to = util.range(o, "surprises")
  local _, position = ask.when(db, o)
  local first, last = db:_hull(bloc, 0, position)
  return math.max(from, first or MIN), math.min(to, last or MAX)
end

--- db:surprises{bloc=, state=, from=, to= | through=, position=, recorded=}
-- -> result: the days on which the answer with `known` = that day differs
-- from the answer with all that is known, as stretches: state, from, to,
-- through, was (the answer of the day), now, and the assertions that made the
-- difference. Without a range: all covered days of the bloc; without a state:
-- all its states.
function methods.surprises(db, options)
  local o = util.options(options, SURPRISES, "surprises")
  local bloc = write.actor_of(db, o.bloc, "bloc")
  local state = o.state ~= nil
    and write.actor_of(db, o.state, "state") or nil
  local from, to = surprise_range(db, o, bloc)
  local _, position, rev = ask.when(db, o)
  local rows = {}
  for _, p in ipairs(claims.by_pair(claims.read(db, state, bloc))) do
    if from < to then
      add_surprises(db, { state = p.state, bloc = bloc, from = from, to = to,
        position = position, rev = rev }, p.all, rows)
    end
  end
  table.sort(rows, function(a, b)
    if a.start ~= b.start then return a.start < b.start end
    return a.state < b.state
  end)
  for _, r in ipairs(rows) do
    r.from, r.to, r.through = util.text(r.start), util.text(r.stop),
      util.text(r.stop - 1)
    r.days = r.stop - r.start
    r.start, r.stop = nil, nil
  end
  return result.new(rows, { db = db, title = "surprises in " .. db:_code(bloc),
    coverage = ask.coverage_text(db, bloc, position), position = o.position,
    revision = db:_revision(), columns = { "state", "from", "through", "days",
      "was", "now" } })
end

-- ========}
