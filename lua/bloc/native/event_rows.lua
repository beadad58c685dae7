--- Events as rows of events.csv.

local core = require "bloc.core"
local content = require "bloc.content"
local facts = require "bloc.facts"
local cells = require "bloc.native.cells"
local events = require "bloc.native.events"
local sources = require "bloc.native.sources"
local types = require "bloc.data.types"

local event_rows = {}

-- {======== types ========

local own, flat, by_segment = {}, {}, {}
for _, t in ipairs(types.types) do
  own[t[1]] = t[2]
  local last = t[1]:match "[^.]*$"
  by_segment[last] = by_segment[last] == nil and t[1] or false
end
for word, code in pairs(types.flat) do flat[code] = word end

-- The short name of a type of bloc's own tree, where reading it gives the
-- same type again; the whole code of any other.
local function type_word(code)
  if flat[code] then return flat[code] end
  local last = code:match "[^.]*$"
  if by_segment[last] == code and not types.flat[last] then return last end
  return code
end

local SYSTEMS = { cameo = true, plover = true, ucdp = true, acled = true }

local function definition(e)
  if own[e.type] or SYSTEMS[e.type:match "^(%w+):" or ""] then return "" end
  return e.definition or "(none)"
end

-- ========}

local function codes_of(e)
  local first, others = "", {}
  for _, code in ipairs(e.codes) do
    local cameo = code:match "^cameo:(.+)$"
    if cameo and first == "" then first = cameo
    else others[#others + 1] = code end
  end
  return first, table.concat(others, "|")
end

local function row_of(e, is_bloc)
  local row = { id = e.ref, type = type_word(e.type), source_actor = e.actor,
    bloc = e.bloc, place = e.place, confirmed = e.confirmed,
    on_behalf_of = e.on_behalf_of, position = e.asserter,
    type_definition = definition(e),
    retracted = sources.format_retractions(e.retractions) }
  row.date, row.precision, row.date_edtf = cells.format_date(e.date)
  row.source, row.citations = sources.format(e.sources, {})
  row.cameo, row.codes = codes_of(e)
  row.target_actor, row.stored_target = events.flat_target(e, is_bloc)
  row.summary = e.text
  if e.text and e.text:find "[\r\n]" then
    row.summary, row.text = e.text:gsub("[\r\n]+", " "), e.text
  end
  if e.known ~= sources.published(e.sources) then row.known = e.known end
  return row
end

local function coverage_row(c)
  return { covered_from = c.from_day,
    covered_through = core.format(core.parse(c.to_day) - 1),
    covered_states = c.states, covered_type = c.type, position = c.asserter,
    summary = c.note }
end

-- Rows of coverage, where the dates of the events do not say it.
local function coverage_rows(db, list)
  local rows, claim = {}, events.default_coverage(list)
  local same = false
  for _, c in ipairs(facts.coverage(db)) do
    if not c.bloc then
      rows[#rows + 1] = coverage_row(c)
      same = claim ~= nil
        and content.coverage_key(c) == content.coverage_key(claim)
    end
  end
  if #rows == 1 and same then return {} end
  -- Without a row of it a file would claim its own days.
  if #rows == 0 and claim then rows[1] = { covered_from = "none" } end
  return rows
end

--- The rows of events.csv, by date.
function event_rows.events(db)
  local list, is = facts.events(db), {}
  for _, a in ipairs(facts.actors(db)) do is[a.code] = a.kind == "bloc" end
  local rows = coverage_rows(db, list)
  for i, e in ipairs(list) do e.place_in_list = i end
  table.sort(list, function(a, b)
    if a.date.nom ~= b.date.nom then return a.date.nom < b.date.nom end
    return a.place_in_list < b.place_in_list
  end)
  for _, e in ipairs(list) do
    rows[#rows + 1] = row_of(e, function(code) return is[code] end)
  end
  return rows
end

return event_rows
