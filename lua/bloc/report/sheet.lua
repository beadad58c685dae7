--- What the sheets of a bloc and of a state share: their options, the
-- assertions behind a row, who disagrees, the end of the page.

local core = require "bloc.core"
local util = require "bloc.util"
local ask = require "bloc.ask"
local document = require "bloc.report.document"
local dispute = require "bloc.report.dispute"
local marks = require "bloc.report.marks"
local notes = require "bloc.report.notes"
local words = require "bloc.report.words"

local sheet = {}

-- The day of a sheet that is asked for none: the last covered one, of a state
-- that of most of the blocs to which it still belongs.
local function default_day(s)
  if s.side == "bloc" then return s.db:_default_day(s.id) end
  local blocs = {}
  for _, r in ipairs(s.db:_spells(s.id, nil, s.when.known, s.when.position, s.when.rev)) do
    if r.layer == "base" and r.to == ".." then blocs[#blocs + 1] = s.db:_actor(r.bloc, "bloc") end
  end
  return words.last_day(s.db, blocs)
end

--- sheet.new(db, side, id, options, what) -> a sheet on a bloc's or state's
-- day (`side`): db, id, code, o, at, when, marks, notes.
function sheet.new(db, side, id, o, what)
  local known, position, rev = ask.when(db, o)
  local s = { db = db, side = side, id = id, code = db:_code(id), o = o,
    when = { known = known, position = position, rev = rev }, marks = marks.new() }
  s.at = o.at ~= nil and util.day(o.at, what .. ": at") or db:_pins()
    or default_day(s)
  s.notes = notes.new(db, side == "state" and id or nil, side == "bloc" and id or nil, known,
    side == "state")
  return s
end

--- Options of the store's questions for the sheet's day.
function sheet.question(s, more)
  local q = { at = core.format(s.at), known = s.o.known,
    position = s.o.position, recorded = s.o.recorded }
  for k, v in pairs(more or {}) do q[k] = v end
  return q
end

--- The spells of the bloc or state, by the code of the other side.
function sheet.spells(s)
  local by_code, other = {}, s.side == "bloc" and "state" or "bloc"
  for _, r in ipairs(s.db:_spells(s.side == "state" and s.id or nil,
    s.side == "bloc" and s.id or nil, s.when.known, s.when.position, s.when.rev)) do
    by_code[r[other]] = by_code[r[other]] or {}
    table.insert(by_code[r[other]], r)
  end
  return by_code
end

--- The assertions of these spells that hold on the sheet's day, or may.
function sheet.holding(s, spells)
  local ids = {}
  for _, r in ipairs(spells or {}) do
    if s.at >= r._days[1] and s.at < r._days[5] then ids[#ids + 1] = r.assertion end
  end
  return ids
end

--- A status of the day as a row of data.
function sheet.data_row(r, name)
  return words.dates(r, { state = r.state, bloc = r.bloc, name = name, status = tostring(r),
    base = r.base, suspended = r.suspended, withdrawing = r.withdrawing,
    inactive = r.inactive, applicant = r.applicant, contested = r.contested,
    certainty = r.certainty, projected = r.projected })
end

--- The columns of such rows.
sheet.COLUMNS = { "state", "name", "bloc", "status", "base", "suspended", "withdrawing",
  "inactive", "applicant", "contested", "certainty", "projected",
  table.unpack(words.DATES) }

-- {======== disputes ========

local function holds(x)
  if x.base == "none" then
    if x.row and x.row.to_nominal then
      return "not a member from " .. words.date(x.row.to)
    end
    return "not a member"
  end
  local ending = words.ending(x.row)
  return x.base .. (ending ~= "" and ", " .. ending or "")
end

-- Who says what of one stretch, as one text.
local function said_of(s, x, own)
  local said = {}
  for _, other in ipairs(x.others) do
    said[#said + 1] = ("%s: %s %s"):format(other.position, holds(other),
      other.row and s.notes:refs { other.row.assertion } or "")
  end
  said[#said + 1] = ("%s: %s %s"):format(own, holds(x),
    s.notes:refs(x.row and { x.row.assertion } or {}))
  return table.concat(said, "; ")
end

--- Adds a line for the states (of a bloc's sheet) or the bloc (of a state's)
-- of which the same is contested on the day, in these blocs.
function sheet.add_contested(s, doc, blocs)
  local list, at = {}, {}
  for _, bloc in ipairs(blocs) do
    local position = s.when.position
    local own = s.db:_code(position ~= 0 and position or bloc)
    for _, x in ipairs(dispute.stretches(s.db, bloc, s.when, s.side == "state" and s.id or nil)) do
      if x.from <= s.at and s.at < x.to then
        local text = said_of(s, x, own)
        if not at[text] then
          list[#list + 1] = { "", text, states = {} }
          at[text] = list[#list]
        end
        table.insert(at[text].states, s.side == "bloc" and x.state or s.db:_code(bloc))
      end
    end
  end
  for _, e in ipairs(list) do e[1] = table.concat(e.states, " ") end
  if #list == 0 then return end
  doc:add("heading", { text = "Contested" })
  doc:add("entries", { list = list })
end

-- ========}

--- A document for the sheet.
function sheet.document(s, kind, title, between)
  return document.new { kind = kind, title = title,
    prefix = s.code .. "-" .. core.format(s.at),
    defaults = words.header(s.db, s.side == "bloc" and s.id or nil, s.when,
      core.format(s.at), between) }
end

return sheet
