--- Assertions, coverage, successions and acknowledged findings as rows of
-- memberships.csv: flat where the flat rows say all (native/flat.lua), else
-- one row an assertion, with its layer.

local core = require "bloc.core"
local content = require "bloc.content"
local facts = require "bloc.facts"
local cells = require "bloc.native.cells"
local coverage = require "bloc.native.coverage"
local flat = require "bloc.native.flat"
local sources = require "bloc.native.sources"

local member_rows = {}

local LAYER = { suspended = "suspended", withdrawing = "withdrawing",
  inactive = "inactive", applicant = "applicant" }

-- {======== assertions ========

--- Lists of the assertions of one state in one bloc by one asserter.
local function groups_of(list)
  local groups, order = {}, {}
  for _, a in ipairs(list) do
    local key = table.concat({ a.bloc, a.state, a.asserter or "" }, "\31")
    if not groups[key] then
      groups[key] = {}
      order[#order + 1] = groups[key]
    end
    table.insert(groups[key], a)
  end
  return order
end

--- A row by itself: one assertion as it stands.
local function exact_row(a, refs)
  local row = {}
  for k, v in pairs(a) do row[k] = v end
  row.layer = LAYER[a.status] or "base"
  row.status = a.status == "withdrawing" and "notice" or a.status
  row.ref, row.replaces = refs[a.id], refs[a.replaces]
  return row
end

-- Names for the assertions that others replace.
local function refs_of(list)
  local refs, n = {}, 0
  for _, a in ipairs(list) do
    if a.replaces and not refs[a.replaces] then
      n = n + 1
      refs[a.replaces] = "r" .. n
    end
  end
  return refs
end

-- Of two assertions of one layer and start the later recorded may count: they
-- are told in their order, which flat rows would not keep.
local function tie_key(a)
  return (LAYER[a.status] or "base") .. a.from.nom
end

local function plain_of(group, refs)
  local plain, ties = {}, {}
  for _, a in ipairs(group) do
    if #a.retractions == 0 and not a.replaces and not refs[a.id] then
      plain[#plain + 1] = a
    else
      ties[tie_key(a)] = true
    end
  end
  for _, a in ipairs(plain) do
    if ties[tie_key(a)] then return {} end
    ties[tie_key(a)] = true
  end
  return plain
end

--- The rows of one group, flat where that loses nothing.
local function rows_of(group, refs)
  local plain, rows = plain_of(group, refs), {}
  local flat_rows = flat.to_rows(plain)
  for _, r in ipairs(flat_rows or {}) do rows[#rows + 1] = r end
  local done = {}
  for _, a in ipairs(flat_rows and plain or {}) do done[a] = true end
  for _, a in ipairs(group) do
    if not done[a] then rows[#rows + 1] = exact_row(a, refs) end
  end
  for _, r in ipairs(rows) do
    r.bloc, r.state = group[1].bloc, group[1].state
    r.asserter = group[1].asserter
  end
  return rows
end

--- By bloc and state; flat rows by their start, then the others in the order
-- of entry.
local function in_order(rows)
  for i, r in ipairs(rows) do r.number = r.layer and r.id or i end
  table.sort(rows, function(a, b)
    if a.bloc ~= b.bloc then return a.bloc < b.bloc end
    if a.state ~= b.state then return a.state < b.state end
    if (a.layer == nil) ~= (b.layer == nil) then return a.layer == nil end
    if not a.layer and a.from.nom ~= b.from.nom then
      return a.from.nom < b.from.nom
    end
    return a.number < b.number
  end)
  return rows
end

local function cells_of(r)
  local row = { bloc = r.bloc, state = r.state, status = r.status,
    announced = r.layer == nil and r.announced or nil, basis = r.basis,
    confirmed = r.confirmed, note = r.note, position = r.asserter,
    known_from = r.known_from, known_to = r.known_to, layer = r.layer,
    ref = r.ref, replaces = r.replaces,
    retracted = sources.format_retractions(r.retractions or {}) }
  row.from, row.precision, row.from_edtf = cells.format_date(r.from)
  row.to, row.to_precision, row.to_edtf = cells.format_date(r.to)
  row.source, row.citations = sources.format(r.sources, r.to_sources)
  return row
end

-- ========}

-- {======== coverage and the rest ========

local function coverage_row(c)
  return { bloc = c.bloc, status = c.layer, layer = "coverage",
    position = c.asserter, note = c.note, covered_from = c.from_day,
    covered_through = core.format(core.parse(c.to_day) - 1),
    covered_states = c.states }
end

-- The default would move with the calendar where a row speaks of a day that
-- is still to come.
local function speaks_of_future(rows)
  local today = core.today()
  for _, r in ipairs(rows) do
    local to = r.to and r.to.text ~= "?" and r.to.nom
    local said = r.announced and core.parse(r.announced)
    if r.from.nom > today or (to or today) > today
      or (said or today) > today then
      return true
    end
  end
  return false
end

--- The coverage that a file of these rows would claim without saying it; nil
-- where that is not for ever the same.
local function default_of(db, rows)
  if speaks_of_future(rows) then return nil end
  local blocs, through = {}, coverage.last_day(rows)
  for _, a in ipairs(facts.actors(db)) do
    if a.kind == "bloc" then
      blocs[#blocs + 1] = { code = a.code, founded = facts.founded(a) }
    end
  end
  for _, r in ipairs(rows) do r.bloc_code = r.bloc end
  return through and coverage.default_coverage(blocs, rows, through) or {}
end

local function coverage_rows(db, rows)
  local default, list, set, same = default_of(db, rows), {}, {}, 0
  for _, c in ipairs(default or {}) do set[content.coverage_key(c)] = true end
  for _, c in ipairs(facts.coverage(db)) do
    if c.bloc then
      list[#list + 1] = coverage_row(c)
      if set[content.coverage_key(c)] then same = same + 1 end
    end
  end
  if default and same == #default and same == #list then return {} end
  -- Without a row of it a file would claim its own days.
  if #list == 0 then list[1] = { layer = "coverage", covered_from = "none" } end
  return list
end

local function succession_row(s)
  local row = { bloc = s.bloc, state = s.to_state, from_state = s.from_state,
    status = "succession", layer = "succession", note = s.note }
  row.from, row.precision, row.from_edtf =
    cells.format_date(cells.stored_date(s.date))
  row.source, row.citations = sources.format({ s.source }, {}, true)
  return row
end

local function acknowledged_row(a)
  return { bloc = a.bloc, state = a.state, status = a.rule, note = a.reason,
    layer = "acknowledged" }
end

-- ========}

--- The rows of memberships.csv: spells by bloc, state and start, then what is
-- no spell.
function member_rows.memberships(db)
  local list, spells, rows = facts.assertions(db), {}, {}
  local refs = refs_of(list)
  for _, group in ipairs(groups_of(list)) do
    for _, r in ipairs(rows_of(group, refs)) do spells[#spells + 1] = r end
  end
  for _, r in ipairs(in_order(spells)) do rows[#rows + 1] = cells_of(r) end
  for _, r in ipairs(coverage_rows(db, spells)) do rows[#rows + 1] = r end
  for _, s in ipairs(facts.successions(db)) do
    rows[#rows + 1] = succession_row(s)
  end
  for _, a in ipairs(facts.acknowledged(db)) do
    rows[#rows + 1] = acknowledged_row(a)
  end
  return rows
end

return member_rows
