--- What a question over many pairs is about: which blocs, which states, which
-- statuses, which days, and what each bloc weighs. Shared by db:panel and
-- db:dyads; it ends in a table of numbers for db:_panel (l_panel.c).

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local period = require "bloc.period"

local scope = {}

-- Kinds of bloc that are no organisations: who is in a system of states or an
-- alliance does not share a bloc for that, unless it is asked for by kind.
local ASIDE = util.set "system alliance"

-- {======== blocs and states ========

-- Ids of actors named, each once.
local function named(db, list, what)
  local ids, seen = {}, {}
  for _, text in ipairs(util.list(list)) do
    local id = write.actor_of(db, text, what)
    if not seen[id] then
      seen[id] = true
      ids[#ids + 1] = id
    end
  end
  return ids
end

-- The kind of each bloc by id, as its newest row has it.
local function kinds_of(db)
  local kinds = {}
  for _, r in ipairs(write.rows(db, "SELECT actor, kind FROM bloc ORDER BY id")) do
    kinds[r.actor] = r.kind
  end
  return kinds
end

-- Blocs of these kinds; of all but those set aside where none are named.
local function of_kinds(db, ids, wanted, what)
  local kinds, kept, known = kinds_of(db), {}, {}
  for _, k in pairs(kinds) do known[k] = true end
  for _, k in ipairs(wanted) do
    if not known[k] and not ASIDE[k] then
      util.fail("%s: no bloc of kind '%s'%s", what, tostring(k), util.hint(k, known))
    end
  end
  local want = {}
  for _, k in ipairs(wanted) do want[k] = true end
  for _, id in ipairs(ids) do
    local kind = kinds[id]
    if #wanted > 0 and want[kind] or #wanted == 0 and not ASIDE[kind] then
      kept[#kept + 1] = id
    end
  end
  return kept
end

-- Those that the position covers itself, where it covers any; else those that
-- are covered at all.
local function covered(db, ids, position)
  local own, any = {}, {}
  for _, id in ipairs(ids) do
    local from, _, is_own = db:_covers(id, position)
    if from then any[#any + 1] = id end
    if is_own then own[#own + 1] = id end
  end
  return #own > 0 and own or any
end

local function by_code(db, ids)
  local code = {}
  for _, id in ipairs(ids) do code[id] = db:_code(id) end
  table.sort(ids, function(a, b) return code[a] < code[b] end)
  return ids
end

--- The blocs of the options: those named, or all of `kinds` that the position
-- covers, or that are covered at all.
function scope.blocs(db, o, position, what)
  local kinds = util.list(o.kinds)
  if o.bloc ~= nil or o.blocs ~= nil then
    local ids = named(db, o.blocs or o.bloc, "bloc")
    return #kinds > 0 and of_kinds(db, ids, kinds, what) or ids
  end
  return by_code(db, covered(db, of_kinds(db, db:_actors "bloc", kinds, what), position))
end

--- The states of the options, or all that have spells in one of the blocs or
-- that their coverage names, in order of their codes.
function scope.states(db, o, blocs, position)
  if o.state ~= nil or o.states ~= nil then
    return named(db, o.states or o.state, "state")
  end
  local is_state, kept = {}, {}
  for _, id in ipairs(db:_actors "state") do is_state[id] = true end
  for _, id in ipairs(db:_states_in(blocs, position, true)) do
    if is_state[id] then kept[#kept + 1] = id end
  end
  return by_code(db, kept)
end

--- All that have spells in the bloc, organisations too, in order.
function scope.members(db, bloc, position)
  return by_code(db, db:_states_in({ bloc }, position))
end

scope.by_code = by_code

-- ========}

-- {======== statuses ========

--- The terms of a status, any of which may hold, checked.
function scope.terms(db, status, participating)
  local terms = {}
  for i, s in ipairs(util.list(status)) do terms[i] = s end
  if participating then terms[#terms + 1] = "member,-suspended,-inactive" end
  if #terms == 0 and status == nil then terms[1] = "member" end
  db:_question { status = terms }
  return terms
end

-- ========}

-- {======== days ========

-- The days that any of the blocs is covered for.
local function hull(db, blocs, position)
  local from, to = util.MAX, util.MIN
  for _, b in ipairs(blocs) do
    local first, last = db:_covers(b, position)
    if first then from, to = math.min(from, first), math.max(to, last) end
  end
  return from, to
end

--- First day and first day out of the options; where one is not given, that
-- of the coverage of the blocs.
function scope.range(db, o, blocs, position, what)
  local from, to = util.range(o, what)
  if from == util.MIN or to == util.MAX then
    local first, last = hull(db, blocs, position)
    if first >= last or (from ~= util.MIN and from >= last)
      or (to ~= util.MAX and to <= first) then
      util.fail("%s: give 'from' and 'to' (or 'through')", what)
    end
    if from == util.MIN then from = first end
    if to == util.MAX then to = last end
  end
  return from, to
end

--- Adds the periods of [from, to) to a question; `by` nil: one of them all.
function scope.periods(q, by, from, to)
  if not by then
    q.edges, q.periods, q.whole = { from, to }, { "" }, true
    return
  end
  q.edges, q.periods = {}, {}
  for i, b in ipairs(period.bins(by, from, to)) do
    q.edges[i], q.periods[i] = b.from, b.name
  end
  q.edges[#q.edges + 1] = to
end

-- ========}

--- Clocks, position and certainty of the options, pins of a view included.
function scope.question(db, o)
  local q = {}
  q.known, q.position, q.recorded = ask.when(db, o)
  if o.certainty ~= nil then db:_question { certainty = o.certainty } end
  q.possible = o.certainty == "possible"
  return q
end

local function may_live(db, id, from, to)
  local lives = db:_lives(id)
  for _, l in ipairs(lives) do
    if l[1] < to and l[4] > from then return true end
  end
  return #lives == 0
end

--- How many of the blocs, of those that there were, are not covered on any of
-- the days.
function scope.not_covered(db, blocs, position, from, to)
  local n = 0
  for _, b in ipairs(blocs) do
    local first, last = db:_covers(b, position)
    if (not first or first >= to or last <= from) and may_live(db, b, from, to) then
      n = n + 1
    end
  end
  return n > 0 and n or nil
end

--- A number for each bloc from a function of its code or a table by code.
function scope.weights(db, weight, blocs, what)
  local kind = type(weight)
  if kind ~= "function" and kind ~= "table" then
    util.fail("%s: weight: expected a function of a bloc's code or a table, got %s",
      what, kind)
  end
  local list = {}
  for i, b in ipairs(blocs) do
    local code = db:_code(b)
    local w
    if kind == "function" then w = weight(code) else w = weight[code] end
    if type(w) ~= "number" or w ~= w then
      util.fail("%s: weight: no number for '%s', got %s", what, code, tostring(w))
    end
    list[i] = w
  end
  return list
end

--- What a result says about itself (R15).
function scope.about(db, o, q)
  local _, known = db:_pins()
  return { db = db, known = o.known or util.text(known) or nil,
    position = q.position ~= 0 and db:_code(q.position) or nil,
    certainty = q.possible and "possible" or nil,
    revision = math.min(db:_revision(), q.recorded), from = core.format(q.edges[1]),
    to = core.format(q.edges[#q.edges]) }
end

return scope
