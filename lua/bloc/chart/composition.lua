--- bloc.chart.composition: how many states a bloc has over time, by what they
-- are in it; or the members of several blocs as steps. By nominal days. This
-- file finds out what there is to draw; steps.lua draws.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local page = require "bloc.chart.page"
local span = require "bloc.chart.span"
local steps = require "bloc.chart.steps"
local value = require "bloc.chart.value"
local words = require "bloc.report.words"

local composition = {}
local MIN, MAX = util.MIN, util.MAX

-- {======== counting ========

-- The layer that a state is in, from the rows that hold of it on a day.
local function layer_of(rows, day)
  local base, off
  for _, r in ipairs(rows) do
    if r._days[3] <= day and day < r._days[6] then
      if r.layer == "base" then base = r.status end
      off = off or r.layer == "suspended" or r.layer == "inactive"
    end
  end
  if base == "member" then return off and "off" or "on" end
  return base ~= "none" and base or nil
end

local function by_state(spells)
  local map = {}
  for _, r in ipairs(spells) do
    map[r.state] = map[r.state] or {}
    table.insert(map[r.state], r)
  end
  return map
end

-- The nominal days on which anything changes, in order, from `from` to `to`.
local function change_days(spells, from, to)
  local seen = { [from] = true, [to] = true }
  for _, r in ipairs(spells) do
    for _, d in ipairs { r._days[3], r._days[6] } do
      if d > from and d < to then seen[d] = true end
    end
  end
  return util.keys(seen)
end

-- What a layer is called, from the lowest up.
local LAYERS = { { "on", "member, taking part" }, { "off", "member, suspended or inactive" },
  { "associate", "associate" }, { "observer", "observer" } }

-- Stretches { from, to, on =, off =, associate =, observer = }.
local function stretches(s, spells)
  local list, states = {}, by_state(spells)
  local codes, days = util.keys(states), change_days(spells, s.from, math.min(s.to, s.horizon))
  for i = 1, #days - 1 do
    local row = { from = days[i], to = days[i + 1] }
    for _, code in ipairs(codes) do
      local layer = layer_of(states[code], days[i])
      if layer then row[layer] = (row[layer] or 0) + 1 end
    end
    list[i] = row
  end
  return list
end

-- "+CPV -MRT"; of many only how many: "+15 -1".
local function short(delta)
  local n, plus, minus = 0, 0, 0
  for sign in delta:gmatch "([+-])%S+" do
    n = n + 1
    if sign == "+" then plus = plus + 1 else minus = minus + 1 end
  end
  if n <= 4 then return delta end
  return ((plus > 0 and "+" .. plus or "") .. (minus > 0 and " -" .. minus or ""))
    :gsub("^ ", "")
end

-- Those that came and went on the same day, as one label, with the bounds of
-- the day where it is uncertain.
local function changes(s, rows)
  local list = {}
  for i = 1, #rows do
    local d = rows[i]._days
    if rows[i].delta ~= "" and d[3] > s.from and d[3] < math.min(s.to, s.horizon) then
      list[#list + 1] = { day = d[3], lo = d[1], hi = d[2], text = (short(rows[i].delta)),
        delta = rows[i].delta, n = rows[i].n, date = rows[i].from }
    end
  end
  return list
end

-- ========}

-- {======== one bloc ========

local WHEN = { "known", "position", "recorded" }

local function series_of(db, text, o)
  local id = write.actor_of(db, text, "bloc")
  local known, position, rev = ask.when(db, o)
  local s = { db = db, bloc = id, code = db:_code(id),
    when = { known = known, position = position, rev = rev } }
  local spells, lives = db:_spells(nil, id, known, position, rev), db:_lives(id)
  span.set(s, o, spells, lives, "composition")
  s.born, s.died = lives[1] and MAX or MIN, lives[1] and MIN or MAX
  for _, l in ipairs(lives) do
    s.born, s.died = math.min(s.born, l[1]), math.max(s.died, l[4])
  end
  s.name = db:_label(id, "name", math.min(s.to, s.horizon) - 1) or db:_label(id, "name") or s.code
  s.rows = stretches(s, spells)
  local clocks = {}
  for _, k in ipairs(WHEN) do clocks[k] = o[k] end
  s.changes = changes(s, db:composition(s.code, clocks))
  s.assertions = {}
  for _, r in ipairs(spells) do s.assertions[#s.assertions + 1] = r.assertion end
  return s
end

local function total(row)
  return (row.on or 0) + (row.off or 0)
end

-- "15 members on 31 Jan 2026" and the most there were.
local function summary(s)
  local last, most, day = s.rows[#s.rows], -1, nil
  for _, r in ipairs(s.rows) do
    if total(r) > most then most, day = total(r), r.from end
  end
  if not last then return s.code .. ": nothing is recorded for these days" end
  return ("%s: %s on %s, at most %d (from %s)"):format(s.code, words.count(total(last), "member"),
    words.date(core.format(last.to - 1)), most, words.date(core.format(day)))
end

-- ========}

-- {======== the chart ========

local COMPOSITION = util.set "bloc from to through known position recorded title note"

-- Options with the range that all series share, where none was given.
local function shared_range(list)
  local from, to = MAX, MIN
  for _, s in ipairs(list) do from, to = math.min(from, s.from), math.max(to, s.to) end
  return from, to
end

local function picture_of(db, list, o)
  local c = { list = list, note = o.note, layers = LAYERS, codes = {}, summary = {} }
  c.from, c.to = shared_range(list)
  local assertions = {}
  for i, s in ipairs(list) do
    c.codes[i], c.summary[i] = s.code, summary(s)
    table.move(s.assertions, 1, #s.assertions, #assertions + 1, assertions)
  end
  local first = list[1]
  c.title = o.title or #list == 1 and first.code .. ": " .. first.name
    or "Members of " .. words.list(c.codes)
  c.id = page.id("composition", table.concat(c.codes, "-"))
  c.defaults = words.defaults(db, #list == 1 and first.bloc or nil, first.when)
  table.insert(c.defaults, 1, ("From %s through %s"):format(core.format(c.from),
    core.format(c.to - 1)))
  c.sources = db:_sources_of(assertions, {})
  c.desc = ("%s of the number of members over time. %s."):format(
    #list == 1 and "Areas" or "Steps", table.concat(c.summary, ". "))
  c.remarks = {}
  return c
end

--- composition(db, {bloc= | bloc={...}, from=, to= | through=, known=, position=,
-- recorded=, title=, note=}) -> chart
-- The states of a bloc over time, stacked by what they are in it: members that
-- take part, suspended or inactive ones, associates, observers; who came and
-- went stands above. Of several blocs, the members of each as steps. By nominal
-- days; a day that is uncertain has a whisker from its earliest to its latest.
function composition.composition(db, options)
  local o = util.options(options, COMPOSITION, "composition")
  if o.bloc == nil then util.fail "composition: 'bloc' is missing" end
  local list = {}
  for i, text in ipairs(util.list(o.bloc)) do list[i] = series_of(db, text, o) end
  if #list == 0 or #list > 60 then
    util.fail("composition: bloc: expected one bloc or a list of 2 to 60")
  end
  local c = picture_of(db, list, o)
  return value(("composition of %s, %s to %s"):format(table.concat(c.codes, " "),
    core.format(c.from), core.format(c.to - 1)), c, steps.draw)
end

-- ========}

return composition
