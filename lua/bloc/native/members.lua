--- Reads rows of memberships.csv, each by itself: cells to values. What the
-- rows of one state in one bloc say together is in native/layers.lua, what
-- becomes of them in native/assertions.lua.

local core = require "bloc.core"
local util = require "bloc.util"
local cells = require "bloc.native.cells"
local sources = require "bloc.native.sources"

local members = {}

local FLAT = util.set [[member suspended notice associate observer applicant
  inactive withdrawing]]

-- The status words that each layer knows.
local LAYER = {
  base = util.set "none observer associate member",
  suspended = util.set "suspended",
  withdrawing = util.set "notice withdrawing",
  inactive = util.set "inactive",
  applicant = util.set "applicant",
}

local ABOUT = util.set "coverage succession acknowledged"


local function none(text) return text ~= "" and text or nil end

local function need(get, problem, column, expected)
  local value = get(column)
  if value == "" then problem(column, "", expected) end
  return value
end

local function day(get, problem, column)
  local text, expected = cells.parse_day(get(column))
  if expected then problem(column, get(column), expected) end
  return text
end

-- {======== days ========

local function date(get, problem, column, precision)
  local edtf = get(column .. "_edtf")
  local value, expected = cells.parse_date(get(column), get(precision), edtf)
  if not expected then return value end
  if expected:find "^precision" then
    problem(precision, get(precision), expected)
  elseif edtf ~= "" and not core.parse(edtf) then
    problem(column .. "_edtf", edtf, expected)
  else
    problem(column, get(column), expected)
  end
end

local function days_of(row, get, problem)
  row.from = date(get, problem, "from", "precision")
  row.to = date(get, problem, "to", "to_precision")
  if get "from" == "" and not row.from then
    problem("from", "", "the first day of the status, YYYY-MM-DD")
  elseif row.from and row.from.text == "?" then
    problem("from_edtf", "?", "a start; bounds as A/B where it is not known")
  elseif row.from and row.to and row.from.lo >= row.to.hi then
    problem("to", get "to", "a day after from (" .. get "from"
      .. "): `to` is the first day out")
  end
  row.announced = day(get, problem, "announced")
  row.known_from = day(get, problem, "known_from")
  row.known_to = day(get, problem, "known_to")
end

-- ========}

-- {======== what kind of row ========

local function status_of(row, get, problem)
  local word, layer = get "status", get "layer"
  local words = FLAT
  if layer ~= "" then
    words = LAYER[layer]
    if not words then
      return problem("layer", layer, "base, suspended, withdrawing, inactive, "
        .. "applicant, coverage, succession or acknowledged")
    end
  end
  if not words[word] then
    local near = util.near(word, words)
    problem("status", word, (layer == "" and "member, suspended, notice, "
      .. "associate, observer, applicant or inactive"
      or table.concat(util.keys(words), ", "))
      .. (near and "; is it '" .. near .. "'?" or ""))
  end
  row.exact = layer ~= ""
  row.status = word == "withdrawing" and not row.exact and "notice"
    or word == "notice" and row.exact and "withdrawing" or word
end

local function position_of(get, problem)
  local who, also = get "position", get "asserter"
  if who ~= "" and also ~= "" and who ~= also then
    problem("asserter", also, "the same as in position (" .. who .. ")")
  end
  return none(who ~= "" and who or also)
end

--- The days that a row claims to be complete for; { none = true } where it
-- says that the file claims nothing.
function members.covered(get, problem)
  if get "covered_from" == "none" then return { none = true } end
  local from = day(get, problem, "covered_from")
  local through = day(get, problem, "covered_through")
  if not from and not through then return nil end
  if not from or not through or from > through then
    return problem("covered_through", get "covered_through",
      "covered_from and covered_through, the last not before the first")
  end
  return { from_day = from, to_day = core.format(core.parse(through) + 1),
    states = none(get "covered_states") }
end

local function said_of(row, get, problem)
  row.basis, row.note = none(get "basis"), none(get "note")
  row.confirmed = none(get "confirmed")
  local first, last = sources.parse(get "source", get "citations")
  if not first then problem("citations", get "citations", last) end
  row.sources, row.to_sources = first or {}, last or {}
  local gone, expected = sources.parse_retractions(get "retracted")
  if not gone then problem("retracted", get "retracted", expected) end
  row.retractions = gone or {}
  row.ref, row.replaces = none(get "ref"), none(get "replaces")
  if row.replaces and not row.exact then
    problem("replaces", row.replaces, "a row with a layer")
  end
end

-- A row of layer coverage, succession or acknowledged.
local function about_row(row, get, problem)
  row.about = get "layer"
  row.note, row.status = none(get "note"), none(get "status")
  if row.about == "coverage" then
    row.covers = members.covered(get, problem)
      or problem("covered_from", "", "the first covered day")
    if row.status and row.status ~= "base" and not FLAT[row.status] then
      problem("status", row.status, "base or a modifier")
    end
  elseif row.about == "succession" then
    local when, expected = cells.parse_date(get "from", get "precision",
      get "from_edtf")
    if expected then problem("from", get "from", expected) end
    row.date = when and when.text
    row.from_state = need(get, problem, "from_state", "who had the seat")
    row.source, expected = sources.parse_one(get "source", get "citations")
    if expected then problem("citations", get "citations", expected) end
  else
    row.rule = need(get, problem, "status", "a rule of db:check")
    row.why = need(get, problem, "note", "the reason")
  end
  return row
end

-- ========}

--- A row of memberships.csv; problem(column, value, expected) is called for
-- what is wrong with it.
function members.parse(get, problem)
  local row = { bloc = none(get "bloc"), state = none(get "state"),
    position = position_of(get, problem) }
  if ABOUT[get "layer"] then return about_row(row, get, problem) end
  row.covers = members.covered(get, problem)
  need(get, problem, "bloc", "the id of a bloc")
  need(get, problem, "state", "the id of a state")
  status_of(row, get, problem)
  days_of(row, get, problem)
  said_of(row, get, problem)
  local inactive = get "inactive"
  if inactive ~= "" and inactive ~= "yes" and inactive ~= "no" then
    problem("inactive", inactive, "yes, no or nothing")
  end
  row.inactive = inactive == "yes"
  return row
end

return members
