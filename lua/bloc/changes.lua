--- db:changes and db:composition: what happened to memberships, and the
-- stretches with one set of members.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"

local methods = core.methods
local MIN, MAX, OPEN = util.MIN, util.MAX, util.OPEN

-- {======== changes ========

local function base_on(rows, day)
  for _, r in ipairs(rows) do
    if r.layer == "base" and day >= r._days[3] and day < r._days[6] then
      return r.status, r
    end
  end
  return "none"
end

-- One change, dated as the end `from` (1) or `to` (4) of a row.
local function change(row, first, what, known)
  local d = row._days
  local flags = d[first == 1 and 7 or 8]
  return { date = core.format(d[first], d[first + 1], flags),
    date_earliest = util.text(d[first]), date_latest = util.text(d[first + 1]),
    date_nominal = util.text(d[first + 2]), state = row.state, bloc = row.bloc,
    what = what, assertion = row.assertion,
    projected = known < MAX and d[first + 2] > known, _day = d[first + 2] }
end

local function base_changes(rows, known, out)
  local seen = {}
  for _, r in ipairs(rows) do
    for _, first in ipairs { 1, 4 } do
      local day = r._days[first + 2]
      if r.layer == "base" and day < MAX and day > MIN and not seen[day] then
        seen[day] = true
        local before, after = base_on(rows, day - 1), base_on(rows, day)
        if before ~= after then
          out[#out + 1] = change(r, first, before .. " -> " .. after, known)
        end
      end
    end
  end
end

local function modifier_changes(rows, known, out)
  for _, r in ipairs(rows) do
    if r.layer ~= "base" then
      out[#out + 1] = change(r, 1, "+" .. r.layer, known)
      local last = r._days[6]
      if last < MAX and (r.layer == "applicant" or base_on(rows, last) == "member") then
        out[#out + 1] = change(r, 4, "-" .. r.layer, known)
      end
    end
  end
end

local CHANGES = util.set [[bloc state from to through known position recorded]]

--- db:changes{bloc=, state=, from=, to= | through=, known=, position=} ->
-- result: date, state, bloc, what ("none -> member", "+suspended",
-- "-suspended"), by date, then state. A change is dated on the first day the
-- new status holds, by nominal days; an end of unknown day is not listed.
function methods.changes(db, options)
  local o = util.options(options, CHANGES, "changes")
  local from, to = util.range(o, "changes")
  local s, b = o.state ~= nil and write.actor_of(db, o.state, "state") or nil,
    o.bloc ~= nil and write.actor_of(db, o.bloc, "bloc") or nil
  local known, position, rev = ask.when(db, o)
  local groups, out, list = {}, {}, {}
  for _, bloc in ipairs(b and { b } or s and { false } or db:_actors "bloc") do
    for _, r in ipairs(db:_spells(s, bloc or nil, known, position, rev)) do
      local key = r.state .. " " .. r.bloc
      if not groups[key] then
        groups[key] = {}
        list[#list + 1] = groups[key]
      end
      table.insert(groups[key], r)
    end
  end
  for _, rows in ipairs(list) do
    base_changes(rows, known, out)
    modifier_changes(rows, known, out)
  end
  local kept = {}
  for _, c in ipairs(out) do
    if c._day >= from and c._day < to then kept[#kept + 1] = c end
  end
  table.sort(kept, function(x, y)
    if x._day ~= y._day then return x._day < y._day end
    if x.state ~= y.state then return x.state < y.state end
    if x.bloc ~= y.bloc then return x.bloc < y.bloc end
    return x.what < y.what
  end)
  return result.new(kept, { db = db, title = "changes", known = o.known,
    position = o.position, coverage = b and ask.coverage_text(db, b),
    revision = db:_revision(), columns = { "date", "state", "bloc", "what" } })
end

-- ========}

-- {======== composition ========

-- Where the set of members may change: nominal day -> bounds and flags.
local function change_points(rows, from, to)
  local points, at = {}, {}
  local function add(nom, lo, hi, flags)
    if nom <= from then nom, lo, hi, flags = from, from, from, 0 end
    if nom >= to then nom, lo, hi, flags = to, to, to, to == MAX and OPEN or 0 end
    if nom > MIN and not at[nom] then
      at[nom] = true
      points[#points + 1] = { nom, lo, hi, flags }
    end
  end
  for _, r in ipairs(rows) do
    local d = r._days
    if d[3] < d[6] and d[6] > from and d[3] < to then
      add(d[3], d[1], d[2], d[7])
      add(d[6], d[4], d[5], d[8])
    end
  end
  table.sort(points, function(a, b) return a[1] < b[1] end)
  return points
end

-- The members on day a, and those of them that are certain through [a, b).
local function members_between(rows, a, b)
  local codes, seen, sure = {}, {}, {}
  for _, r in ipairs(rows) do
    local d = r._days
    if d[3] <= a and d[6] > a then
      if not seen[r.state] then codes[#codes + 1] = r.state end
      seen[r.state] = true
      if d[2] <= a and d[4] >= b then sure[r.state] = true end
    end
  end
  table.sort(codes)
  return util.words(codes), seen, sure
end

local function delta(before, after)
  local list = {}
  for s in pairs(after) do if not before[s] then list[#list + 1] = "+" .. s end end
  for s in pairs(before) do if not after[s] then list[#list + 1] = "-" .. s end end
  table.sort(list, function(x, y) return x:sub(2) < y:sub(2) end)
  return table.concat(list, " ")
end

-- Joins a stretch to a row of the same set: certain are those that are so in
-- both.
local function extend(row, q, sure)
  for s in pairs(row._sure) do row._sure[s] = sure[s] end
  local d = row._days
  d[4], d[5], d[6], d[8] = q[2], q[3], q[1], q[4]
end

local function finish(row, known)
  row.certain = #util.keys(row._sure)
  row._sure = nil
  local last = row._days[6]
  row.projected = known < MAX and last < MAX and last > known
  ask.set_dates(row)
end

-- Rows of maximal stretches from the stretches between all change points.
local function compose(code, rows, points, last)
  local out = {}
  for i = 1, #points - 1 do
    local p, q = points[i], points[i + 1]
    local codes, set, sure = members_between(rows, p[1], q[1])
    local change_text = last and delta(last, set) or ""
    if last and change_text == "" and out[#out] then
      extend(out[#out], q, sure)
    else
      out[#out + 1] = { bloc = code, n = #codes, delta = change_text,
        members = codes, _sure = sure,
        _days = { p[2], p[3], p[1], q[2], q[3], q[1], p[4], q[4] } }
    end
    last = set
  end
  return out
end

local COMPOSITION = util.set "from to through known position recorded"

--- db:composition(bloc [, {from=, to= | through=, known=, position=}]) ->
-- result: maximal [from, to) with one set of members by nominal days: from,
-- to, through, n, certain (on every day), delta (against the row before),
-- members (list of codes).
function methods.composition(db, bloc, options)
  local o = util.options(options, COMPOSITION, "composition")
  local b = write.actor_of(db, bloc, "bloc")
  local from, to = util.range(o, "composition")
  local known, position, rev = ask.when(db, o)
  local rows = {}
  for _, r in ipairs(db:_spells(nil, b, known, position, rev)) do
    if r.status == "member" then rows[#rows + 1] = r end
  end
  -- Without `from`, nothing came before the first row.
  local out = compose(db:_code(b), rows, change_points(rows, from, to),
    from == MIN and {} or nil)
  for _, row in ipairs(out) do finish(row, known) end
  return result.new(out, { db = db, title = "composition of " .. db:_code(b),
    known = o.known, position = o.position, coverage = ask.coverage_text(db, b),
    revision = db:_revision(),
    columns = { "from", "to", "through", "n", "certain", "delta" } })
end

-- ========}
