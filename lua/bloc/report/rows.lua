--- Reports that are a table under its defaults: bloc.report.dyads, panel,
-- counts. What the rows are is said by the questions themselves.

local core = require "bloc.core"
local util = require "bloc.util"
local ask = require "bloc.ask"
local write = require "bloc.write"
local event = require "bloc.event"
local document = require "bloc.report.document"
local inline = require "bloc.report.inline"
local words = require "bloc.report.words"

local report = {}

local function shown(v)
  if v == nil or v == false then return "" end
  if type(v) == "table" then return inline.clean(table.concat(v, " ")) end
  if math.type(v) == "float" then return ("%.10g"):format(v) end
  return inline.clean(v == true and "yes" or v)
end

-- A column of numbers stands to the right.
local function columns_of(names, rows)
  local columns = {}
  for j, name in ipairs(names) do
    local number, some = true, false
    for i = 1, math.min(#rows, 50) do
      local v = rows[i][name]
      number, some = number and (v == nil or type(v) == "number"), some or v ~= nil
    end
    columns[j] = { (name:gsub("_", " ")), align = number and some and "right" or nil }
  end
  return columns
end

-- Adds the rows of a result as table and as data.
local function add_rows(doc, name, caption, names, rows)
  local cells = {}
  for i = 1, #rows do
    cells[i] = {}
    for j, k in ipairs(names) do cells[i][j] = shown(rows[i][k]) end
  end
  if #cells == 0 then doc:add("paragraph", { text = "No rows." }) end
  doc:add("table", { caption = caption, columns = columns_of(names, rows), rows = cells })
  doc:data(name, names, rows)
end

local function when_of(db, o)
  local known, position, rev = ask.when(db, o)
  return { known = known, position = position, rev = rev }
end

local function title_of(o, text) return inline.clean(o.title or text) end

-- Options without those that are the report's own.
local function without_title(options)
  local o = {}
  for k, v in pairs(options) do o[k] = v end
  o.title = nil
  return o
end

-- {======== panel ========

--- report.panel(db, options of db:panel [and title=]) -> report
-- A row for each state, bloc and period; which of the five rules is used is
-- for the reader to choose, and so stands in the header.
function report.panel(db, options)
  if type(options) ~= "table" then
    util.fail("report.panel: expected a table of options, got %s", type(options))
  end
  local o = without_title(options)
  local r = db:panel(o)
  local status = o.participating and words.PARTICIPATING.value
    or table.concat(util.list(o.status or "member"), " or ")
  local doc = document.new { kind = "panel", rows = r,
    title = title_of(options, ("Panel by %s, status %s"):format(o.by or "year", status)),
    defaults = words.header(db, nil, when_of(db, o), nil, {
      { key = "status", label = "status", value = inline.clean(status) },
      { key = "days", label = "days", value = ("%s to %s"):format(tostring(o.from),
        o.through and tostring(o.through) .. ", both in" or tostring(o.to) .. ", not in") },
      { key = "rules", label = "rules", value = "any, all, first, last day; days" } }) }
  doc:add("paragraph", { text = "1 holds, 0 does not, empty: not covered, or days that are only "
    .. "possible could change it." })
  add_rows(doc, "panel", doc.title, r.columns, r)
  return doc
end

-- ========}

-- {======== counts ========

--- report.counts(db, query | filter, options of q:count [and title=]) -> report
-- Events by period and field. Outside the coverage there is no number.
function report.counts(db, filter, options)
  if type(options) ~= "table" then
    util.fail("report.counts: expected options with 'by', got %s", type(options))
  end
  local q = event.is_query(filter) and filter or db:events(filter)
  local o = without_title(options)
  local r = q:count(o)
  if type(r) == "number" then
    util.fail("report.counts: give 'by', a period or a field")
  end
  local by = table.concat(util.list(o.by), ", ")
  local doc = document.new { kind = "counts", rows = r,
    title = title_of(options, "Events by " .. by),
    defaults = words.header(db, nil, when_of(db, {}), nil, {
      { key = "events", label = "events", value = inline.clean(event.text(q)) },
      { key = "by", label = "by", value = inline.clean(by) } }) }
  doc.summary = words.count(#q, "event") .. "."
  doc:add("paragraph", { text = doc.summary .. " An empty number is not covered; \"unplaced\" "
    .. "are events whose date is coarser than the period." })
  add_rows(doc, "counts", doc.title, r.columns, r)
  return doc
end

-- ========}

-- {======== dyads ========

local DYADS = util.set "states at blocs title"
local COLUMNS = { "a", "b", "shared", "n", "bloc", "days", "first", "last" }

-- Rows of a pair: one for each bloc asked for, or one without.
local function pair_rows(db, a, b, o, rows)
  local d = db:dyad(a, b)
  local shared, reason = d:shared(o.at)
  if not shared then util.fail("report.dyads: %s", reason) end
  local codes = shared:codes()
  for _, bloc in ipairs(#o.blocs > 0 and o.blocs or { false }) do
    local row = { a = a, b = b, shared = tostring(codes), n = #codes }
    if bloc then
      row.bloc, row.days = bloc, (d:days(bloc))
      row.first, row.last = d:first(bloc), d:last(bloc)
    end
    rows[#rows + 1] = row
  end
end

--- report.dyads(db, {states=, at=, blocs=, title=}) -> report
-- For each two of the states the blocs that both are members of on the day;
-- with `blocs` also the days of joint membership in each of them, the first
-- and the last. #r rows, r[i]: a, b, shared, n, bloc, days, first, last.
function report.dyads(db, options)
  local o = util.options(options, DYADS, "report.dyads")
  local at = core.format(o.at ~= nil and util.day(o.at, "report.dyads: at") or db:_pins()
    or words.last_day(db, db:_actors "bloc"))
  local states, blocs, rows = {}, {}, {}
  for i, s in ipairs(util.list(o.states)) do
    states[i] = db:_code(write.actor_of(db, s, "state"))
  end
  for i, b in ipairs(util.list(o.blocs)) do blocs[i] = db:_code(write.actor_of(db, b, "bloc")) end
  if #states < 2 then util.fail("report.dyads: 'states': expected two or more") end
  table.sort(states)
  for i = 1, #states do
    for j = i + 1, #states do
      if states[i] ~= states[j] then
        pair_rows(db, states[i], states[j], { at = at, blocs = blocs }, rows)
      end
    end
  end
  local doc = document.new { kind = "dyads", rows = rows, prefix = "dyads-" .. at,
    title = title_of(o, "States together on " .. at),
    defaults = words.header(db, nil, when_of(db, {}), at) }
  doc:add("paragraph", { text = "Shared: blocs of which both are members in law that day."
    .. (#blocs > 0 and " Days: of joint membership, an open end counted to the end of coverage."
      or "") })
  add_rows(doc, "dyads", doc.title, #blocs > 0 and COLUMNS
    or table.move(COLUMNS, 1, 4, 1, {}), rows)
  return doc
end

-- ========}

return report
