--- bloc.report.matrix: states by blocs on a day. A cell is the letter of the
-- base and the marks of what stands beside it; empty is no, "-" not covered.
-- Cost: one status for each state and bloc.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local document = require "bloc.report.document"
local inline = require "bloc.report.inline"
local marks = require "bloc.report.marks"
local words = require "bloc.report.words"

local report = {}

local function ids_of(db, list, side)
  local ids, seen = {}, {}
  for _, text in ipairs(util.list(list)) do
    local id = write.actor_of(db, text, side)
    if not seen[id] then ids[#ids + 1] = id end
    seen[id] = true
  end
  return ids
end

-- The blocs that exist on the day, by code.
local function blocs_of(db, day)
  local list = {}
  for _, id in ipairs(db:_actors "bloc") do
    if db:_alive(id, day) then list[#list + 1] = id end
  end
  table.sort(list, function(a, b) return db:_code(a) < db:_code(b) end)
  return list
end

-- Those asked for; else all that have rows in one of the blocs.
local function states_of(db, o, blocs)
  if o.states ~= nil then return ids_of(db, o.states, "state") end
  local codes, list = {}, {}
  for _, b in ipairs(blocs) do
    for _, code in ipairs(ask.states(db, b)) do codes[code] = true end
  end
  for i, code in ipairs(util.keys(codes)) do list[i] = db:_actor(code, "state") end
  return list
end

local function cell(m, state, bloc)
  local s = m.db:status(state, bloc, m.question)
  if not s then return m.marks:use "not covered", nil end
  return m.marks:of(s, true), s
end

-- A row of the table, and its statuses; empty ones are kept only when asked.
local function row_of(m, id, data)
  local code, any = m.db:_code(id), m.asked
  local row = { ("%s (%s)"):format(words.name(m.db, id, m.day), code), code = code }
  for j, b in ipairs(m.blocs) do
    local text, s = cell(m, code, m.codes[j])
    row[j + 1] = text
    any = any or s ~= nil and text ~= ""
    data[#data + 1] = { state = code, bloc = m.db:_code(b), status = s and tostring(s),
      covered = s ~= nil, cell = text }
  end
  return any and row or nil
end

local MATRIX = util.set "at states blocs known position recorded"

local function question(db, o)
  local known, position, rev = ask.when(db, o)
  local blocs = o.blocs ~= nil and ids_of(db, o.blocs, "bloc") or nil
  local day = o.at ~= nil and util.day(o.at, "report.matrix: at") or db:_pins()
    or words.last_day(db, blocs or db:_actors "bloc")
  return { db = db, day = day, blocs = blocs or blocs_of(db, day), marks = marks.new(),
    asked = o.states ~= nil, codes = {},
    when = { known = known, position = position, rev = rev },
    question = { at = core.format(day), known = o.known, position = o.position,
      recorded = o.recorded } }
end

--- report.matrix(db, {at=, states=, blocs=, known=, position=, recorded=}) ->
-- report. What each state is in each bloc on a day. Without blocs: all that
-- exist on the day; without states: all that are something in one of them.
function report.matrix(db, options)
  local o = util.options(options, MATRIX, "report.matrix")
  local m = question(db, o)
  for j, b in ipairs(m.blocs) do m.codes[j] = db:_code(b) end
  local rows, data = {}, {}
  for _, id in ipairs(states_of(db, o, m.blocs)) do
    local own = {}
    local row = row_of(m, id, own)
    if row then
      rows[#rows + 1] = row
      table.move(own, 1, #own, #data + 1, data)
    end
  end
  table.sort(rows, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a.code < b.code
  end)
  local doc = document.new { kind = "matrix", rows = data, prefix = "matrix-" .. m.question.at,
    title = "Who belongs to what on " .. m.question.at, summary = ("%s, %s."):format(
      words.count(#rows, "state"), words.count(#m.blocs, "bloc")),
    defaults = words.header(db, nil, m.when, m.question.at) }
  doc:add("paragraph", { text = doc.summary })
  local columns = { "state" }
  for j, code in ipairs(m.codes) do columns[j + 1] = { inline.clean(code), marks = m.marks } end
  m.marks.blank = "empty no"
  doc:add("table", { caption = doc.title, columns = columns, rows = rows, look = "dense" })
  doc:add("marks", { used = m.marks })
  doc:data("matrix", { "state", "bloc", "status", "covered", "cell" }, data)
  return doc
end

return report
