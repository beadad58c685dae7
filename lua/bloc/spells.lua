--- db:spells: the history of memberships, one row per spell of each layer.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"

local methods = core.methods
local MIN, MAX, OPEN, UNKNOWN = util.MIN, util.MAX, util.OPEN, util.UNKNOWN

local LAYER = { base = 0, suspended = 1, withdrawing = 2, inactive = 3,
  applicant = 4 }

-- Cuts a row to [from, to); nil when nothing is left of it.
local function clip(row, from, to)
  local d = row._days
  if d[2] < from or d[1] < from then
    for i = 1, 3 do d[i] = math.max(d[i], from) end
    if d[1] == d[2] then d[7] = 0 end
  end
  if to < MAX and (d[5] > to or d[6] > to) then
    for i = 4, 6 do d[i] = math.min(d[i], to) end
    if d[4] == d[5] or d[8] & OPEN ~= 0 then d[8] = 0 end
    if d[8] & UNKNOWN ~= 0 then d[6] = MAX end -- it still has no best estimate
  end
  if d[1] >= d[5] then return nil end
  ask.set_dates(row)
  return row
end

-- Days between the nominal days; an open end counts to the end of coverage.
local function set_length(db, row, cover, position)
  local d = row._days
  if d[8] & UNKNOWN ~= 0 then return end
  local last = d[6]
  if d[8] & OPEN ~= 0 then
    last = cover[row.bloc]
    if last == nil then
      local _, to = db:_hull(db:_actor(row.bloc, "bloc"), 0, position)
      last = to or false
      cover[row.bloc] = last
    end
    if not last then return end
  end
  row.days = math.max(0, last - d[3])
end

local function by_start(a, b)
  local x, y = a._days[3], b._days[3]
  if x ~= y then return x < y end
  if a.bloc ~= b.bloc then return a.bloc < b.bloc end
  if a.state ~= b.state then return a.state < b.state end
  if a.layer ~= b.layer then return LAYER[a.layer] < LAYER[b.layer] end
  return a.assertion < b.assertion
end

-- Rows of one status that meet or overlap become one, across blocs.
local function coalesce(rows)
  local list, open = {}, {}
  for _, r in ipairs(rows) do
    local key = r.state .. " " .. r.status
    local last = open[key]
    if last and r._days[3] <= last._days[6] then
      last.assertions[#last.assertions + 1] = r.assertion
      if r._days[6] > last._days[6] then
        for _, i in ipairs { 4, 5, 6, 8 } do last._days[i] = r._days[i] end
        last.bloc, last.projected = r.bloc, r.projected
        ask.set_dates(last)
      end
    else
      r.assertions = { r.assertion }
      list[#list + 1] = r
      open[key] = r
    end
  end
  return list
end

local STATUS_WORDS = { member = true, associate = true, observer = true,
  none = true, suspended = true, withdrawing = true, inactive = true,
  applicant = true }

-- Ends of the rows of one pair by nominal day, with their bounds.
local function edges_of(rows)
  local edges, at = {}, {}
  for _, r in ipairs(rows) do
    local d = r._days
    for _, e in ipairs { { d[3], d[1], d[2], d[7] }, { d[6], d[4], d[5], d[8] } } do
      if not at[e[1]] then
        at[e[1]] = e
        edges[#edges + 1] = e
      end
    end
  end
  table.sort(edges, function(a, b) return a[1] < b[1] end)
  return edges
end

local BIT = { none = 1, observer = 2, associate = 4, member = 8,
  suspended = 16, withdrawing = 32, inactive = 64, applicant = 128 }

-- The words that hold on a day by nominal days, as the engine's bits.
local function bits_on(rows, day)
  local base, bits = BIT.none, 0
  for _, r in ipairs(rows) do
    if day >= r._days[3] and day < r._days[6] then
      if r.layer == "base" then base = BIT[r.status]
      else bits = bits | BIT[r.layer] end
    end
  end
  return base | bits
end

-- Adds to `out` the stretches of one pair on which any of the expressions
-- (a string or a list) holds.
local function stretch(g, status, known, out)
  local edges, last = edges_of(g.rows), nil
  for i = 1, #edges - 1 do
    local a, b = edges[i], edges[i + 1]
    local bits = bits_on(g.rows, a[1])
    local holds = core.status_test(status, bits, bits)
    if holds and last then
      for k, v in ipairs { b[2], b[3], b[1] } do last._days[k + 3] = v end
      last._days[8] = b[4]
    elseif holds then
      last = { state = g.state, bloc = g.bloc, layer = "base",
        status = table.concat(util.list(status), " or "),
        assertion = g.rows[1].assertion, assertions = {},
        _days = { a[2], a[3], a[1], b[2], b[3], b[1], a[4], b[4] } }
      out[#out + 1] = last
    else
      last = nil
    end
  end
  for _, r in ipairs(out) do
    if r.from == nil then
      ask.set_dates(r)
      r.projected = known < MAX and r._days[6] < MAX and r._days[6] > known
    end
  end
end

-- The stretches, by nominal days, on which an expression of R9 holds.
local function stretches(rows, status, known)
  local groups, list = {}, {}
  for _, r in ipairs(rows) do
    local key = r.state .. " " .. r.bloc
    if not groups[key] then
      groups[key] = { state = r.state, bloc = r.bloc, rows = {} }
      list[#list + 1] = groups[key]
    end
    table.insert(groups[key].rows, r)
  end
  local out = {}
  for _, g in ipairs(list) do
    stretch(g, status, known, out)
  end
  return out
end

-- Effective rows of a question, clipped, without lengths.
local function rows_of(db, state, blocs, o, from, to)
  local known, position, rev = ask.when(db, o)
  local rows = {}
  for _, bloc in ipairs(blocs) do
    for _, r in ipairs(db:_spells(state, bloc or nil, known, position, rev)) do
      if from == MIN and to == MAX or clip(r, from, to) then
        rows[#rows + 1] = r
      end
    end
  end
  table.sort(rows, by_start)
  return rows
end

local SPELLS = util.set [[known position recorded status from to through
  coalesce lineage]]

local function keep_status(rows, o, known)
  local status = o.status == "notice" and "withdrawing" or o.status
  if status == nil then return rows end
  if not STATUS_WORDS[status] then
    core.status_test(status, 0, 0) -- a malformed one raises even without rows
    return stretches(rows, status, known)
  end
  local kept = {}
  for _, r in ipairs(rows) do
    if r.status == status then kept[#kept + 1] = r end
  end
  return kept
end

--- db:spells(state | nil, bloc | nil [, {status=, from=, to= | through=,
-- coalesce=, lineage="follow", known=, position=, recorded=}]) -> result
-- One row per spell of each layer: state, bloc, status, from, to, through,
-- days (nil where the end is unknown), open, projected, position; by start,
-- the base before its modifiers. Without a state (or bloc): all of them.
function methods.spells(db, state, bloc, options)
  local o = util.options(options, SPELLS, "spells")
  if state == nil and bloc == nil then
    util.fail("spells: give a state, a bloc or both")
  end
  local s, b = state ~= nil and write.actor_of(db, state, "state") or nil,
    bloc ~= nil and write.actor_of(db, bloc, "bloc") or nil
  local from, to = util.range(o, "spells")
  if o.lineage ~= nil and o.lineage ~= "follow" then
    util.fail("spells: lineage can only be \"follow\"")
  end
  local blocs = { b or false }
  if o.lineage and b then blocs = ask.ancestry(db, b) end
  local rows = rows_of(db, s, blocs, o, from, to)
  local known, position = ask.when(db, o)
  rows = keep_status(rows, o, known)
  if o.coalesce then rows = coalesce(rows) end
  local cover, title = {}, "spells"
  for _, r in ipairs(rows) do set_length(db, r, cover, position) end
  if from > MIN or to < MAX then
    title = ("spells, cut to %s .. %s"):format(util.text(from) or "",
      to < MAX and core.format(to - 1) or "")
  end
  return result.new(rows, { db = db, title = title, known = o.known,
    position = o.position, coverage = b and ask.coverage_text(db, b, position),
    revision = db:_revision(), columns = { "state", "bloc", "status", "from",
      "to", "through", "days", "projected" } })
end
