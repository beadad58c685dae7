--- db:panel and db:dyad: rows for a model, and two states together.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"
local period = require "bloc.period"

local methods = core.methods
local MAX, OPEN = util.MAX, util.OPEN

-- {======== panel ========

local PANEL = util.set [[state states bloc blocs status from to through by
  certainty known position recorded participating]]

-- Days on which the status of a pair may change, in order.
local function change_days(db, state, bloc, o)
  local known, position, rev = ask.when(db, o)
  local days, seen = {}, {}
  local function add(d)
    if not seen[d] then
      seen[d] = true
      days[#days + 1] = d
    end
  end
  for _, r in ipairs(db:_spells(state, bloc, known, position, rev)) do
    for _, i in ipairs { 1, 2, 4, 5 } do add(r._days[i]) end
  end
  for _, c in ipairs(write.rows(db,
    "SELECT from_day, to_day FROM coverage WHERE bloc = ?", bloc)) do
    add((core.parse(c.from_day)))
    add((core.parse(c.to_day)))
  end
  for _, id in ipairs { state, bloc } do
    for _, l in ipairs(db:_lives(id)) do
      for i = 1, 4 do add(l[i]) end
    end
  end
  table.sort(days)
  return days
end

-- Counts the days of [a, b) on which the status holds: certainly, possibly.
local function count_days(test, days, a, b)
  local sure, can, at = 0, 0, a
  local function add(upto)
    local truth = test(at)
    local n = upto - at
    if truth then sure, can = sure + n, can + n
    elseif truth == nil then can = can + n end
    at = upto
  end
  for _, d in ipairs(days) do
    if d > at and d < b then add(d) end
  end
  add(b)
  return sure, can
end

local function bit(v)
  if v ~= nil then return v and 1 or 0 end
end

local function cells(row, test, days, a, b)
  local sure, can = count_days(test, days, a, b)
  row.any = sure > 0 and 1 or can == 0 and 0 or nil
  row.all = sure == b - a and 1 or can < b - a and 0 or nil
  row.first, row.last = bit(test(a)), bit(test(b - 1))
  row.days = sure == can and sure or nil
end

local function actors_of(db, list, what)
  local ids = {}
  for i, text in ipairs(util.list(list)) do
    ids[i] = write.actor_of(db, text, what)
  end
  return ids
end

-- A function of the day: does the status hold (true, false, nil)? A day that
-- is not covered stays open even where possible days count.
local function tester(db, state, bloc, o)
  local options = { status = o.status, participating = o.participating,
    known = o.known, position = o.position, recorded = o.recorded }
  local s, b = db:_code(state), db:_code(bloc)
  return function(day)
    options.at = core.format(day)
    local truth, why = db:is_member(s, b, options)
    if o.certainty == "possible" and why == "possible" then return true end
    return truth
  end
end

--- db:panel{state= | states=, bloc= | blocs=, status=, from=, to= | through=,
-- by="year", certainty=, known=, position=} -> result
-- One row per state, bloc and period ("year", "quarter", "month", "week",
-- "day"), with the status under five rules, 1 or 0: any (on some day), all,
-- first, last (on the first, the last day), and days (how many). nil where
-- possible or uncovered days could change the cell; certainty="possible"
-- counts the possible days. Without states: all that have rows in the bloc.
function methods.panel(db, options)
  local o = util.options(options, PANEL, "panel")
  local from, to = util.range(o, "panel")
  if from == util.MIN or to == MAX then
    util.fail("panel: give 'from' and 'to' (or 'through')")
  end
  local blocs = actors_of(db, o.blocs or o.bloc, "bloc")
  if #blocs == 0 then util.fail("panel: 'bloc' is missing") end
  local bins = period.bins(o.by or "year", from, to)
  local rows, wanted = {}, actors_of(db, o.states or o.state, "state")
  for _, bloc in ipairs(blocs) do
    local states = wanted
    if #states == 0 then states = actors_of(db, ask.states(db, bloc), "state") end
    for _, state in ipairs(states) do
      local test = tester(db, state, bloc, o)
      local days = change_days(db, state, bloc, o)
      for _, p in ipairs(bins) do
        local row = { state = db:_code(state), bloc = db:_code(bloc),
          period = p.name, from = util.text(p.from), to = util.text(p.to) }
        cells(row, test, days, p.from, p.to)
        rows[#rows + 1] = row
      end
    end
  end
  local status = table.concat(util.list(o.status or "member"), " or ")
  return result.new(rows, { db = db, title = "panel, status " .. status,
    known = o.known, position = o.position, revision = db:_revision(),
    columns = { "state", "bloc", "period", "any", "all", "first", "last",
      "days" } })
end

-- ========}

-- {======== dyad ========

local Dyad = {}
local dyad = { __index = Dyad, __name = "bloc.dyad" }

function dyad.__tostring(d) return ("dyad %s-%s"):format(d.a, d.b) end

-- Member spells of a state by nominal days: an open end at the coverage, an
-- unknown one not counted (`unknown`).
local function member_days(db, state, bloc)
  local list = {}
  local _, horizon = db:_hull(bloc, 0)
  local known, position, rev = ask.when(db, {})
  for _, r in ipairs(db:_spells(state, bloc, known, position, rev)) do
    local d = r._days
    if r.status == "member" then
      local open = d[8] & OPEN ~= 0
      list[#list + 1] = { d[3], open and (horizon or d[3]) or d[6],
        open = open, unknown = d[8] & util.UNKNOWN ~= 0 }
    end
  end
  return list
end

local function intersections(d, bloc)
  local db, list = d._db, {}
  for _, x in ipairs(member_days(db, d._a, bloc)) do
    for _, y in ipairs(member_days(db, d._b, bloc)) do
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
  return self._db:blocs(self.a, at) & self._db:blocs(self.b, at)
end

--- d:days(bloc) -> days of joint membership, by intersecting spells by
-- nominal days; open ends run to the end of coverage | nil, reason where an
-- end is unknown or the bloc is not covered at all (R7, R13).
function Dyad:days(bloc)
  local id, n = write.actor_of(self._db, bloc, "bloc"), 0
  if not self._db:_hull(id, 0) then
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

--- db:dyad(a, b) -> two states together: shared, days, history, first, last.
function methods.dyad(db, a, b)
  local x = write.actor_of(db, a, "state")
  local y = write.actor_of(db, b, "state")
  return setmetatable({ a = db:_code(x), b = db:_code(y), _a = x, _b = y,
    _db = db }, dyad)
end

-- ========}
