--- db:dyads and db:dyad: states together in blocs, all pairs of them or two.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"
local period = require "bloc.period"
local scope = require "bloc.scope"

local methods = core.methods
local OPEN = util.OPEN

-- {======== all pairs ========

local DYADS = util.set [[at from to through by state states bloc blocs kinds status
  participating certainty known position recorded weight zero directed]]

local function range_of(db, o, q)
  if o.at == nil and o.from == nil and o.to == nil and o.through == nil
    and o.by == nil then
    o.at = db:_pins()
    o.at = core.format(o.at or db:_default_day())
  end
  if o.at == nil then return scope.range(db, o, q.blocs, q.position, "dyads") end
  if o.from ~= nil or o.to ~= nil or o.through ~= nil or o.by ~= nil then
    util.fail("dyads: give 'at' for a day, or 'from', 'to' and 'by'")
  end
  local day = util.day(o.at, "dyads: at")
  return day, day + 1
end

local function columns_of(o, q)
  local list = { { name = "shared", rule = "any", out = "count" } }
  local function add(name, rule, out)
    list[#list + 1] = { name = name, rule = rule, out = out }
  end
  if not q.possible then add("possible", "any", "possible") end
  if o.at == nil then
    add("days", "days", "count")
    add("first", "from", "count")
    add("last", "until", "count")
  end
  if o.weight ~= nil then
    add("weight", "any", "count")
    list[#list].weighted = true
  end
  return list
end

--- db:dyads{at= | from=, to= | through=, by=, states=, blocs=, kinds=, status=,
-- participating=, certainty=, known=, position=, recorded=, weight=, zero=,
-- directed=} -> result
-- For each two states the blocs in which the status (default: member in law)
-- holds of both: on one day (`at`; the default is today, as everywhere), in a
-- period, or by="year" (quarter, month, week, day) in each of them.
--   a, b, period   the pair, each once, in order of the codes; the period
--   shared         how many blocs, on the same days of the period
--   possible       how many more there may be (R6)
--   days           days of joint membership, from spells, summed over the blocs
--   first, last    first and last such day of the period
--   weight         the sum of the blocs' weights; `weight` is a function of a
--                  bloc's code or a table by code, with a number for each
-- Listed are pairs that surely share a bloc (r.possible counts those that may);
-- certainty="possible" counts possible days too. zero=true also lists, with 0,
-- pairs of two states that are covered and alive on the same day ("in the
-- system"). directed=true lists both orders. blocs=, kinds=, states= as in
-- db:panel: without them all that the position covers, but for kinds "system"
-- and "alliance". r.not_covered: blocs not covered on any of the days.
function methods.dyads(db, options)
  local o = {}
  for k, v in pairs(util.options(options, DYADS, "dyads")) do o[k] = v end
  if o.by ~= nil then period.kind(o.by) end
  local q = scope.question(db, o)
  q.unit, q.list, q.rows = "dyad", not q.possible, {}
  q.statuses = { scope.terms(db, o.status, o.participating) }
  q.blocs = scope.blocs(db, o, q.position, "dyads")
  local from, to = range_of(db, o, q)
  scope.periods(q, o.by, from, to)
  q.columns = columns_of(o, q)
  q.states = scope.by_code(db, scope.states(db, o, q.blocs, q.position))
  q.zero, q.directed = o.zero, o.directed
  if o.weight ~= nil then q.weights = scope.weights(db, o.weight, q.blocs, "dyads") end
  local frame, more = db:_panel(q)
  local about = scope.about(db, o, q)
  about.title = o.by and "dyads by " .. o.by or "dyads"
  about.at, about.possible = o.at, more > 0 and more or nil
  about.columns = frame:names()
  about.not_covered = scope.not_covered(db, q.blocs, q.position, from, to)
  return result.new(frame, about)
end

-- ========}

-- {======== two states ========

local Dyad = {}
local dyad = { __index = Dyad, __name = "bloc.dyad" }

function dyad.__tostring(d) return ("dyad %s-%s"):format(d.a, d.b) end

-- Member spells of a state by nominal days: an open end at the coverage, an
-- unknown one not counted (`unknown`).
local function member_days(d, state, bloc)
  local list, db = {}, d._db
  local known, position, rev = ask.when(db, d._when)
  local _, horizon = db:_hull(bloc, 0, position)
  for _, r in ipairs(db:_spells(state, bloc, known, position, rev)) do
    local days = r._days
    if r.status == "member" then
      local open = days[8] & OPEN ~= 0
      list[#list + 1] = { days[3], open and (horizon or days[3]) or days[6],
        open = open, unknown = days[8] & util.UNKNOWN ~= 0 }
    end
  end
  return list
end

local function intersections(d, bloc)
  local list, theirs = {}, nil
  for _, x in ipairs(member_days(d, d._a, bloc)) do
    theirs = theirs or member_days(d, d._b, bloc)
    for _, y in ipairs(theirs) do
      local from, to = math.max(x[1], y[1]), math.min(x[2], y[2])
      if from < to then
        list[#list + 1] = { from, to, open = x.open and y.open,
          unknown = x.unknown or y.unknown }
      end
    end
  end
  table.sort(list, function(x, y) return x[1] < y[1] end)
  return list
end

--- d:shared([day or options]) -> set of the blocs where both are members.
function Dyad:shared(at)
  local o = at
  if next(self._when) then
    o = type(at) == "table" and util.options(at, DYADS, "shared") or { at = at }
    o = setmetatable({}, { __index = o })
    o = { at = o.at, status = o.status, participating = o.participating,
      certainty = o.certainty, known = o.known or self._when.known,
      position = o.position or self._when.position,
      recorded = o.recorded or self._when.recorded }
  end
  return self._db:blocs(self.a, o) & self._db:blocs(self.b, o)
end

--- d:days(bloc) -> days of joint membership, by intersecting spells by
-- nominal days; open ends run to the end of coverage | nil, reason where an
-- end is unknown or the bloc is not covered at all (R7, R13).
function Dyad:days(bloc)
  local id, n = write.actor_of(self._db, bloc, "bloc"), 0
  local _, position = ask.when(self._db, self._when)
  if not self._db:_hull(id, 0, position) then
    return nil, ("not covered: no coverage of %s is recorded"):format(
      self._db:_code(id))
  end
  for _, i in ipairs(intersections(self, id)) do
    if i.unknown then return nil, "possible" end
    n = n + i[2] - i[1]
  end
  return n
end

--- d:history([bloc]) -> result: bloc, from, to, days, open of each joint spell.
function Dyad:history(bloc)
  local db, rows = self._db, {}
  local blocs = bloc and { write.actor_of(db, bloc, "bloc") } or db:_actors "bloc"
  for _, b in ipairs(blocs) do
    for _, i in ipairs(intersections(self, b)) do
      rows[#rows + 1] = { bloc = db:_code(b), from = core.format(i[1]),
        to = i.open and ".." or i.unknown and "?" or core.format(i[2]),
        days = not i.unknown and i[2] - i[1] or nil, open = i.open or false }
    end
  end
  table.sort(rows, function(x, y)
    if x.from ~= y.from then return x.from < y.from end
    return x.bloc < y.bloc
  end)
  return result.new(rows, { db = db, key = "bloc", title = tostring(self),
    columns = { "bloc", "from", "to", "days", "open" } })
end

--- d:first([bloc]), d:last([bloc]) -> the first day of joint membership; the
-- last one, ".." where it still holds. nil: never together.
function Dyad:first(bloc)
  local h = self:history(bloc)
  return h[1] and h[1].from
end

function Dyad:last(bloc)
  local last
  for row in self:history(bloc):each() do
    if row.open then return ".." end
    if row.to == "?" then return "?" end
    if not last or row.to > last then last = row.to end
  end
  return last and core.format((core.parse(last)) - 1)
end

--- db:dyad(a, b [, {known=, position=, recorded=}]) -> two states together:
-- shared, days, history, first, last.
function methods.dyad(db, a, b, options)
  local when = util.options(options, util.set "known position recorded", "dyad")
  local x = write.actor_of(db, a, "state")
  local y = write.actor_of(db, b, "state")
  return setmetatable({ a = db:_code(x), b = db:_code(y), _a = x, _b = y,
    _db = db, _when = when }, dyad)
end

-- ========}
