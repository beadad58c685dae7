--- db:panel: memberships by period, as rows for a model. The counting is C
-- (csrc/panel.h); here its words become columns.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local period = require "bloc.period"
local scope = require "bloc.scope"

local methods = core.methods

local PANEL = util.set [[unit columns rule state states bloc blocs kinds status
  participating from through to by certainty known position recorded zero
  directed weight]]

local UNITS = util.set "state bloc state-bloc dyad"
local RULES = util.set "any all first last days"
local FIVE = { "any", "all", "first", "last", "days" }

-- {======== unit and period ========

-- "dyad-year" is unit "dyad" and period "year"; either may stand alone.
local function unit_of(o)
  if o.unit == nil then return "state-bloc", o.by or "year" end
  local text = tostring(o.unit)
  local unit, by = text, nil
  if not UNITS[text] then unit, by = text:match "^(.*)%-(%a+)$" end
  if not UNITS[unit] or (by and not period.is(by)) then
    util.fail("panel: unit '%s': expected state-year, bloc-year, state-bloc-year or dyad-year, "
      .. "or with quarter, month, week or day in place of year", text)
  end
  if by and o.by ~= nil and o.by ~= by then
    util.fail("panel: unit '%s' and by '%s': give one of them", text, tostring(o.by))
  end
  return unit, by or o.by or "year"
end

-- ========}

-- {======== columns ========

-- What a column's text asks: a word of its own, or a status and a rule.
local function read_column(db, text, main, rule, statuses)
  if RULES[text] or text == "since" then
    return { rule = text, out = "cell", status = main }
  elseif text == "possible" or text == "not_covered" then
    return { rule = rule, out = text, status = main }
  elseif text == "weight" then
    return { rule = "any", out = "cell", status = main, weighted = true }
  end
  local status, word = text:match "^(.-)%s+(%a+)$"
  if not status or not (RULES[word] or word == "since") then status, word = text, rule end
  local ok, terms = pcall(scope.terms, db, status)
  if not ok then
    local words = util.set "any all first last days since possible not_covered weight"
    util.fail("panel: column '%s': expected any, all, first, last, days, since, possible, "
      .. "not_covered, weight, or a status and one of the first six, as \"suspended days\"%s",
      text, util.hint(text, words))
  end
  statuses[#statuses + 1] = terms
  return { rule = word, out = "cell", status = #statuses }
end

local function name_of(text)
  return (text:gsub("%-", "not_"):gsub("[^%w_]+", "_"))
end

-- Fields of a row that are no columns to ask for.
local TAKEN = util.set "state bloc a b period from to"

local function columns_of(db, o, statuses)
  local rule, list, seen = o.rule or "any", {}, {}
  if not RULES[rule] then
    util.fail("panel: rule '%s': expected any, all, first, last or days%s", tostring(rule),
      util.hint(rule, RULES))
  end
  local asked = o.columns == nil and FIVE or o.columns
  for i, item in ipairs(type(asked) == "string" and { asked } or asked) do
    local name, text = nil, item
    if type(item) == "table" then name, text = item[1], item[2] end
    if type(text) ~= "string" or (name ~= nil and type(name) ~= "string") then
      util.fail("panel: columns: expected a text or {name, text} at %d, got %s", i, type(text))
    end
    local c = read_column(db, text, 1, rule, statuses)
    c.name = name or name_of(text)
    if seen[c.name] or TAKEN[c.name] then
      util.fail("panel: columns: there is more than one '%s'; name it as {\"name\", %q}",
        c.name, text)
    end
    seen[c.name] = true
    list[i] = c
  end
  return list
end

-- ========}

-- {======== rows ========

-- Of one in the other: the states named in each bloc, or the bloc's own.
local function cell_rows(db, q, named)
  local place, rows = {}, {}
  if named then q.states = named end
  for i, s in ipairs(q.states) do place[s] = i - 1 end
  for i, bloc in ipairs(q.blocs) do
    for _, s in ipairs(named or scope.members(db, bloc, q.position)) do
      if not place[s] then
        q.states[#q.states + 1] = s
        place[s] = #q.states - 1
      end
      rows[#rows + 1] = i - 1
      rows[#rows + 1] = place[s]
    end
  end
  return rows
end

local function choose_states(db, o, q)
  local given = o.state ~= nil or o.states ~= nil
  if q.unit == "state-bloc" then
    q.states = {}
    q.rows = cell_rows(db, q, given and scope.states(db, o) or nil)
    return
  elseif q.unit == "bloc" and not given then
    q.states = scope.by_code(db, db:_states_in(q.blocs, q.position))
  else
    q.states = scope.states(db, o, q.blocs, q.position)
  end
  if q.unit == "dyad" then scope.by_code(db, q.states) end
end

-- Is a row one state in one bloc (or two)? Then days not covered show.
local function is_single(q)
  return q.unit == "state-bloc" or (q.unit == "bloc" and #q.states == 1)
    or (q.unit ~= "bloc" and #q.blocs == 1)
end

local function title_of(o, q, by)
  local status = o.participating and not o.status and "participating"
    or table.concat(util.list(o.status or "member"), " or ")
  if not o.unit then return "panel, status " .. status end
  return ("panel %s-%s, status %s"):format(q.unit, by, status)
end

-- ========}

--- db:panel{unit="state-bloc-year", state= | states=, bloc= | blocs=, kinds=,
-- status=, participating=, columns=, rule=, from=, to= | through=, by=,
-- certainty=, known=, position=, recorded=, zero=, directed=, weight=} -> result
-- A row for each thing and period. `unit` says what the thing is: "state",
-- "bloc", "state-bloc" (one in the other) or "dyad" (two states), then "-" and
-- "year", "quarter", "month", "week" or "day" (or `by` says that).
-- `columns`: what each row counts, of the cells (state, bloc) it is made of (a
-- state's blocs, a bloc's states, one, or a dyad's blocs with both in on the
-- same days):
--   any all first last days   for how many the status holds on some day of the
--                             period, on all, on the first, on the last; how
--                             many days, summed. The default is all five.
--   since                     full years since it began to hold, on the last
--                             day of the period; of several, the longest
--   "observer", "suspended"   how many have that status (R9), by `rule` ("any")
--   "suspended days"          the same by a rule of its own (or since)
--   possible, not_covered     how much more it would be by `rule` with the days
--                             that are only possible, or that are not covered
--   weight                    the sum of the weights of the cells of "any"
-- or {name, text} for a column of another name.
-- nil: days that are only possible could change it (certainty="possible"
-- counts them); of one cell, days not covered could; of several, none of them
-- is covered in the period (others not covered are left out: `not_covered`).
-- Without blocs: those that the position covers itself, where it covers any,
-- else all covered ones; kinds "system" and "alliance" only by `kinds`. Without
-- states: those with spells there, or that coverage names. Dyads: each pair
-- once (directed=true: both ways), in the periods in which both are covered
-- and alive; zero=false leaves out those that surely share no bloc. The rows
-- are a frame: r:columns(name ...), r:csv(path) make no table a row.
function methods.panel(db, options)
  local o = util.options(options, PANEL, "panel")
  local unit, by = unit_of(o)
  period.kind(by)
  local q = scope.question(db, o)
  q.unit = unit
  if o.unit == nil then
    local from, to = util.range(o, "panel")
    if from == util.MIN or to == util.MAX then
      util.fail("panel: give 'from' and 'to' (or 'through')")
    end
    if #util.list(o.blocs or o.bloc) == 0 then util.fail("panel: 'bloc' is missing") end
  end
  q.statuses = { scope.terms(db, o.status, o.participating) }
  q.columns = columns_of(db, o, q.statuses)
  q.blocs = scope.blocs(db, o, q.position, "panel")
  local from, to = scope.range(db, o, q.blocs, q.position, "panel")
  scope.periods(q, by, from, to)
  choose_states(db, o, q)
  q.rows = q.rows or {}
  q.single, q.zero, q.directed = is_single(q), o.zero ~= false, o.directed
  if o.weight ~= nil then q.weights = scope.weights(db, o.weight, q.blocs, "panel") end
  local frame = db:_panel(q)
  local about = scope.about(db, o, q)
  about.title, about.columns = title_of(o, q, by), frame:names()
  if not q.single then
    about.not_covered = scope.not_covered(db, q.blocs, q.position, from, to)
  end
  return result.new(frame, about)
end
