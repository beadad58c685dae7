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

local function base_changes(rows, known, from, to, out)
  local seen = {}
  for _, r in ipairs(rows) do
    for _, first in ipairs { 1, 4 } do
      local day = r._days[first + 2]
      if r.layer == "base" and day < MAX and day > MIN and day >= from and day < to
        and not seen[day] then
        seen[day] = true
        local before, after = base_on(rows, day - 1), base_on(rows, day)
        if before ~= after then
          out[#out + 1] = change(r, first, before .. " -> " .. after, known)
        end
      end
    end
  end
end

local function modifier_changes(rows, known, from, to, out)
  for _, r in ipairs(rows) do
    if r.layer ~= "base" then
      local first, last = r._days[3], r._days[6]
      if first >= from and first < to then
        out[#out + 1] = change(r, 1, "+" .. r.layer, known)
      end
      if last < MAX and last >= from and last < to
        and (r.layer == "applicant" or base_on(rows, last) == "member") then
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
    base_changes(rows, known, from, to, out)
    modifier_changes(rows, known, from, to, out)
  end
  table.sort(out, function(x, y)
    if x._day ~= y._day then return x._day < y._day end
    if x.state ~= y.state then return x.state < y.state end
    if x.bloc ~= y.bloc then return x.bloc < y.bloc end
    return x.what < y.what
  end)
  return result.new(out, { db = db, title = "changes", known = o.known,
    position = o.position, coverage = b and ask.coverage_text(db, b, position),
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

-- Who is a member while a walk goes from change to change: `count` of the rows
-- that hold of each state, the codes of the members in order, the rows with
-- uncertain days, and those that are still to begin and to end.
local function walk_of(rows)
  local w = { count = {}, codes = {}, vague = {}, starts = {}, ends = {} }
  for _, r in ipairs(rows) do
    local d = r._days
    if d[3] < d[6] then
      w.starts[#w.starts + 1], w.ends[#w.ends + 1] = r, r
      if d[1] ~= d[3] or d[2] ~= d[3] or d[4] ~= d[6] or d[5] ~= d[6] then
        w.vague[#w.vague + 1] = r
      end
    end
  end
  table.sort(w.starts, function(x, y) return x._days[3] < y._days[3] end)
  table.sort(w.ends, function(x, y) return x._days[6] < y._days[6] end)
  w.start, w.stop = 1, 1
  return w
end

-- Puts a code into the ordered list, or takes it out.
local function place(codes, code, on)
  local lo, hi = 1, #codes + 1
  while lo < hi do
    local mid = (lo + hi) // 2
    if codes[mid] < code then lo = mid + 1 else hi = mid end
  end
  if on then table.insert(codes, lo, code) else table.remove(codes, lo) end
end

-- Goes on to a day; returns how the set differs from before: "+CPV -MRT".
local function advance(w, day)
  local before, list = {}, {}
  local function step(r, n)
    local s = r.state
    local was = w.count[s] or 0
    if before[s] == nil then before[s] = was > 0 end
    w.count[s] = was + n
  end
  while w.ends[w.stop] and w.ends[w.stop]._days[6] <= day do
    step(w.ends[w.stop], -1)
    w.stop = w.stop + 1
  end
  while w.starts[w.start] and w.starts[w.start]._days[3] <= day do
    step(w.starts[w.start], 1)
    w.start = w.start + 1
  end
  for _, s in ipairs(util.keys(before)) do
    local now = w.count[s] > 0
    if now ~= before[s] then
      place(w.codes, s, now)
      list[#list + 1] = (now and "+" or "-") .. s
    end
  end
  return table.concat(list, " ")
end

-- The members that are not certain on every day of [a, b): those of whom only
-- rows with uncertain days hold. A row with certain days holds throughout.
local function unsure_between(w, a, b)
  local holding, sure, unsure = {}, {}, {}
  for _, r in ipairs(w.vague) do
    local d, s = r._days, r.state
    if d[3] <= a and d[6] > a then
      holding[s] = (holding[s] or 0) + 1
      sure[s] = sure[s] or d[2] <= a and d[4] >= b
    end
  end
  for s, n in pairs(holding) do
    if not sure[s] and n == w.count[s] then unsure[s] = true end
  end
  return unsure
end

-- Joins a stretch to a row of the same set: certain are those that are so in
-- both.
local function extend(row, q, unsure)
  for s in pairs(unsure) do row._unsure[s] = true end
  local d = row._days
  d[4], d[5], d[6], d[8] = q[2], q[3], q[1], q[4]
end

local function finish(row, known)
  row.certain = row.n - #util.keys(row._unsure)
  row._unsure = nil
  local last = row._days[6]
  row.projected = known < MAX and last < MAX and last > known
  ask.set_dates(row)
end

-- Rows of maximal stretches from the stretches between all change points.
-- whole: nothing came before the first row.
local function compose(code, rows, points, whole)
  local out, w = {}, walk_of(rows)
  for i = 1, #points - 1 do
    local p, q = points[i], points[i + 1]
    local delta = advance(w, p[1])
    local unsure = unsure_between(w, p[1], q[1])
    if delta == "" and out[#out] then
      extend(out[#out], q, unsure)
    else
      local codes = util.words(table.move(w.codes, 1, #w.codes, 1, {}))
      out[#out + 1] = { bloc = code, n = #codes, delta = (i > 1 or whole) and delta or "",
        members = codes, _unsure = unsure,
        _days = { p[2], p[3], p[1], q[2], q[3], q[1], p[4], q[4] } }
    end
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
    from == MIN)
  for _, row in ipairs(out) do finish(row, known) end
  return result.new(out, { db = db, title = "composition of " .. db:_code(b),
    known = o.known, position = o.position, coverage = ask.coverage_text(db, b, position),
    revision = db:_revision(),
    columns = { "from", "to", "through", "n", "certain", "delta" } })
end

-- ========}
