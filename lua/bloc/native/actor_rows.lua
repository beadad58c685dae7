--- Actors and blocs as rows of actors.csv and blocs.csv.
--
-- Rows are drafted and read again (native/names.lua); what they do not say,
-- or say otherwise, goes to the columns labels, lives and part_of. So nothing
-- is lost, and plain actors keep plain rows.

local core = require "bloc.core"
local facts = require "bloc.facts"
local cells = require "bloc.native.cells"
local drafts = require "bloc.native.drafts"
local names = require "bloc.native.names"
local sources = require "bloc.native.sources"

local actor_rows = {}

-- {======== drafting ========

-- A full day out of a date of the store; "" for none.
local function full(text)
  local lo = core.parse(text)
  return lo and core.format(lo) or ""
end

--- First and last day of all lives as full days; "" where open.
local function life_ends(lives)
  local from, to = nil, ""
  for i, l in ipairs(lives) do
    local a, b = full(l.from_date), full(l.to_date)
    if i == 1 or a < from then from = a end
    if i == 1 or to ~= "" and (b == "" or b > to) then to = b end
  end
  return from or "", to
end

local function plain_labels(a, scheme)
  local list = {}
  for _, l in ipairs(a.labels) do
    if l.scheme == scheme and not l.lang then list[#list + 1] = l end
  end
  return list
end

local function aliases_of(a, name)
  local list = {}
  for _, l in ipairs(plain_labels(a, "alias")) do
    if l.from_date == name.from_date and l.to_date == name.to_date
      and names.split(l.text)[1] == l.text then
      list[#list + 1] = l.text
    end
  end
  return table.concat(list, "|")
end

local function code_of(a, scheme)
  for _, l in ipairs(plain_labels(a, scheme)) do
    if not l.from_date and not l.to_date then return l.text end
  end
  return ""
end

-- Names in order of time; one without text for an actor that has none.
local function names_of(a)
  local list = plain_labels(a, "name")
  for i, l in ipairs(list) do l.number = i end
  table.sort(list, function(x, y)
    local p, q = full(x.from_date), full(y.from_date)
    if p ~= q then return p < q end
    return x.number < y.number
  end)
  return #list > 0 and list or { { text = "" } }
end

local WORD = { office = "person-office", bloc = "organisation" }

--- The state that `iso3` names: of an office, a part or a rebel group.
local function whole_of(a, is_state)
  local p = a.parts[1]
  if #a.parts == 1 and not p.from_date and not p.to_date
    and p.whole:find "^%u%u%u$" and is_state[p.whole]
    and (a.kind == "office" or a.kind == "part") then
    return p.whole
  end
  return code_of(a, "country")
end

local function draft(a, is_state, way)
  local rows, list = {}, names_of(a)
  local from, to = "", ""
  if way == "lives" then from, to = life_ends(a.lives) end
  local iso3 = a.kind == "state" and code_of(a, "iso3")
    or whole_of(a, is_state)
  for i, name in ipairs(list) do
    rows[i] = { code = a.code, kind = WORD[a.kind] or a.kind,
      name = name.text, aliases = aliases_of(a, name), iso3 = iso3,
      cow = code_of(a, "cown"), cameo = code_of(a, "cameo"),
      valid_from = name.from_date and full(name.from_date) or from,
      valid_to = name.to_date and full(name.to_date) or to }
    if way == "bare" then rows[i].valid_from, rows[i].valid_to = "", "" end
  end
  if way ~= "days" then rows[1].lives = drafts.pack_lives(a.lives) end
  if a.kind == "part" and iso3 ~= "" then
    for _, r in ipairs(rows) do r.kind = "group" end
  end
  return rows
end

-- ========}

-- {======== actors.csv ========

local function wanted_of(a)
  return function(l)
    return a.kind ~= "bloc" or l.scheme ~= "name" and l.scheme ~= "alias"
  end
end

local function add_source(row, about)
  row.note, row.confirmed = about.note, about.confirmed
  row.source, row.citations = sources.format({ about.source }, {}, true)
end

--- Rows for an actor, and how many things the columns cannot say.
local function complete(a, is_state, way)
  local rows = draft(a, is_state, way)
  local said, first = drafts.meaning(rows, names.parse_actor)
  if not said then return nil end
  if first.kind ~= a.kind and a.kind ~= "bloc" then
    for _, r in ipairs(rows) do r.kind = WORD[a.kind] or a.kind end
    said = drafts.meaning(rows, names.parse_actor)
  end
  if a.kind ~= "bloc" and not drafts.same_spans(said.lives, a.lives) then
    return nil
  end
  local labels = drafts.left_out(a, said, wanted_of(a))
  rows[1].labels = cells.pack(labels, names.LABEL)
  if not drafts.same_spans(said.parts, a.parts, "whole") then
    local records = {}
    for i, p in ipairs(a.parts) do
      records[i] = { p.whole, from = p.from_date, to = p.to_date }
    end
    rows[1].part_of = #records > 0 and cells.pack(records, names.SPAN)
      or "none"
  end
  return rows, #labels
end

--- The rows of actors.csv, in the order of entry.
function actor_rows.actors(db)
  local list, rows, is_state = facts.actors(db), {}, {}
  for _, a in ipairs(list) do is_state[a.code] = a.kind == "state" end
  for _, a in ipairs(list) do
    local best = drafts.best_of(function(way)
      if a.kind == "bloc" and way == "lives" then return nil end
      return complete(a, is_state, way)
    end)
    if a.kind ~= "bloc" then add_source(best[1], a) end
    table.move(best, 1, #best, #rows + 1, rows)
  end
  return rows
end

-- ========}

-- {======== blocs.csv ========

-- The name that a bloc has now, or had last.
local function last_name(a)
  local list = names_of(a)
  for i = #list, 1, -1 do
    if not list[i].to_date then return list[i] end
  end
  return list[#list]
end

--- A date of a life as two cells; the day of the name inside it, where there
-- is one, is the best estimate.
local function life_cells(text, day)
  local lo, hi = core.parse(text)
  local nom = day and core.parse(day)
  local inside = nom and lo and nom >= lo and nom <= hi
  local value, precision = cells.format_date(cells.stored_date(text,
    inside and day or nil))
  return value, precision
end

-- What stands behind "predecessor: " in a note is a body that is no bloc.
local function predecessors_of(a)
  local note, list = a.bloc.note, table.move(a.predecessors, 1,
    #a.predecessors, 1, {})
  local before, body = (" ; " .. (note or "")):match
    "^(.*) ; predecessor: ([^|]* [^|]*)$"
  if body and names.split(body)[1] == body then
    list[#list + 1] = body
    note = before ~= "" and before:sub(4) or nil
  end
  return table.concat(list, "|"), note
end

local function bloc_row(a, way)
  local name = last_name(a)
  local life = way ~= "bare" and a.lives[1] or {}
  local row = { id = a.code, name = name.text, aliases = aliases_of(a, name),
    kind = a.bloc.kind, seat = a.bloc.seat }
  row.founded, row.founded_precision = life_cells(life.from_date,
    name.from_date)
  row.dissolved, row.dissolved_precision = life_cells(life.to_date,
    name.to_date)
  if way ~= "days" then row.lives = drafts.pack_lives(a.lives) end
  add_source(row, a.bloc)
  row.predecessor, row.note = predecessors_of(a)
  local said = drafts.meaning({ row }, names.parse_bloc)
  if not said or not drafts.same_spans(said.lives, a.lives) then return nil end
  local labels = drafts.left_out(a, said, function(l)
    return l.scheme == "name" or l.scheme == "alias"
  end)
  row.labels = cells.pack(labels, names.LABEL)
  return row, #labels
end

--- The rows of blocs.csv, in the order of entry.
function actor_rows.blocs(db)
  local rows = {}
  for _, a in ipairs(facts.actors(db)) do
    if a.bloc then
      rows[#rows + 1] = drafts.best_of(function(way)
        return bloc_row(a, way)
      end)
    end
  end
  return rows
end

-- ========}

return actor_rows
