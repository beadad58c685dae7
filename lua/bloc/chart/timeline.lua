--- bloc.chart.timeline: the memberships of a bloc over time, one row per
-- state. This file finds out what there is to draw, in days; plot.lua draws.
-- A bar is { layer, status, d (days of its ends, as _days of a spell), title }.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local words = require "bloc.report.words"
local dispute = require "bloc.report.dispute"
local plot = require "bloc.chart.plot"
local span = require "bloc.chart.span"
local value = require "bloc.chart.value"

local timeline = {}
local MIN, MAX, OPEN = util.MIN, util.MAX, util.OPEN

-- {======== what is drawn ========

local function bar_title(name, r)
  local ending = words.ending(r)
  return ("%s: %s from %s%s"):format(name, r.status, words.date(r.from),
    ending == "" and "" or ", " .. ending)
end

local function in_range(p, r)
  return r._days[1] < p.to and r._days[5] > p.from
end

local function row_name(p, code, rows)
  local last = MIN
  for _, r in ipairs(rows) do last = math.max(last, r._days[6] - 1) end
  local day = math.min(last, p.to - 1, p.horizon - 1)
  local id = p.db:_actor(code, "state")
  return p.db:_label(id, "name", day) or p.db:_label(id, "name") or code
end

-- One row of the picture from the spells of a state; nil: nothing in range.
local function make_row(p, code, spells)
  local name = row_name(p, code, spells)
  local row = { code = code, name = name, bars = {}, splits = {}, first = MAX }
  for _, r in ipairs(spells) do
    if r.layer == "base" then row.first = math.min(row.first, r._days[3]) end
    if in_range(p, r) and r.status ~= "none" then
      table.insert(row.bars, { layer = r.layer, status = r.status, d = r._days,
        open = r._days[8] & OPEN ~= 0, title = bar_title(name, r) })
      table.insert(p.assertions, r.assertion)
    end
  end
  return #row.bars > 0 and row or nil
end

local function add_splits(p, rows_of)
  for _, s in ipairs(dispute.stretches(p.db, p.bloc, p.when)) do
    local row = rows_of[s.state]
    if row and s.from < p.to and s.to > p.from then
      table.insert(row.splits, s)
      for _, x in ipairs(s.others) do
        if x.row then table.insert(p.assertions, x.row.assertion) end
      end
    end
  end
end

local function set_rows(p, spells)
  local by_state, rows_of = {}, {}
  for _, r in ipairs(spells) do
    by_state[r.state] = by_state[r.state] or {}
    table.insert(by_state[r.state], r)
  end
  for _, code in ipairs(util.keys(by_state)) do
    rows_of[code] = make_row(p, code, by_state[code])
    p.rows[#p.rows + 1] = rows_of[code]
  end
  add_splits(p, rows_of)
  table.sort(p.rows, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.name ~= b.name then return a.name < b.name end
    return a.code < b.code
  end)
end

-- Birth, renames and death of the bloc, those that lie in the picture.
local function set_rules(p, lives)
  local function add(text, lo, hi)
    if lo >= p.from and lo <= math.min(p.to, p.horizon) then
      table.insert(p.rules, { day = lo, text = text .. " "
        .. words.date(core.format(lo, hi)) })
    end
  end
  local births = {}
  p.born, p.died = lives[1] and MAX or MIN, lives[1] and MIN or MAX
  for _, l in ipairs(lives) do
    if l[1] > MIN then add("founded", l[1], l[2]) end
    if l[4] < MAX then add("dissolved", l[3], l[4]) end
    births[l[1]] = true
    p.born, p.died = math.min(p.born, l[1]), math.max(p.died, l[4])
  end
  for _, n in ipairs(write.rows(p.db, "SELECT text, from_date FROM label WHERE"
    .. " actor = ? AND scheme = 'name' AND from_date IS NOT NULL"
    .. " ORDER BY from_date, id", p.bloc)) do
    local lo, hi = core.parse(n.from_date)
    if not births[lo] then add("renamed " .. n.text, lo, hi) end
  end
end

-- Lanes of event ticks: the coups of members, then the bloc's own events.
local LANES = { { "Coups in members", "coup" }, { "Membership", "membership" },
  { "Sanctions", "sanctions" }, { "Treaties", "treaty" },
  { "Diplomacy", "diplomacy" }, { "Security", "security" } }

local function event_title(e)
  local who = e.actor or ""
  if e.target and e.target ~= e.actor then who = who .. " to " .. e.target end
  return ("%s %s %s%s"):format(e.date, e.type, who,
    e.text and ": " .. e.text or "")
end

local function set_lanes(p, o)
  for _, lane in ipairs(LANES) do
    local coups = lane[2] == "coup"
    local ticks = {}
    for e in p.db:events { type = lane[2], bloc = not coups and p.code or nil,
      target_in = coups and p.code or nil, from = core.format(p.from),
      to = core.format(p.to), known = o.known, position = o.position,
      recorded = o.recorded }:each() do
      if e._nom <= p.when.known then
        ticks[#ticks + 1] = { day = e._nom, title = event_title(e) }
        table.insert(p.events, e.event)
      end
    end
    if #ticks > 0 then
      table.insert(p.lanes, { name = ("%s (%d)"):format(lane[1], #ticks),
        ticks = ticks })
    end
  end
end

-- ========}

-- {======== the chart ========

local TIMELINE = util.set "bloc from to through known position recorded"

--- timeline(db, {bloc=, from=, to= | through=, known=, position=, recorded=})
-- -> chart: c:svg(), c:write(path), c:sources()
-- The memberships of a bloc as an SVG picture, a row per state. Without
-- `from` it begins in the year of the bloc's founding, without `to` it ends
-- with its coverage. Raises on an unknown bloc or a malformed date.
function timeline.timeline(db, options)
  local o = util.options(options, TIMELINE, "timeline")
  if o.bloc == nil then util.fail("timeline: 'bloc' is missing") end
  local id = write.actor_of(db, o.bloc, "bloc")
  local known, position, rev = ask.when(db, o)
  local p = { db = db, bloc = id, code = db:_code(id), rows = {}, rules = {}, noun = "state",
    when = { known = known, position = position, rev = rev },
    lanes = {}, assertions = {}, events = {} }
  local spells, lives = db:_spells(nil, id, known, position, rev), db:_lives(id)
  span.set(p, o, spells, lives, "timeline")
  set_rows(p, spells)
  set_rules(p, lives)
  set_lanes(p, o)
  p.name = db:_label(id, "name", math.min(p.to, p.horizon) - 1)
    or db:_label(id, "name") or p.code
  p.defaults = words.defaults(db, id, p.when)
  p.own = db:_code(position ~= 0 and position or id)
  p.sources = db:_sources_of(p.assertions, p.events)
  return value(("timeline of %s, %s, %s to %s"):format(p.code, words.count(#p.rows, p.noun),
    core.format(p.from), core.format(p.to - 1)), p, plot.draw)
end

-- ========}

return timeline
