--- Rows of events.csv, read and entered.
--
-- Of `application` and `withdrawal_*` the files say STATE to BLOC; the store
-- says that the state acts on its own membership (R18): actor = target =
-- STATE, with the bloc. `flat_target` and `stored_target` are the two ways.
--
-- A row is a duplicate where the store has the same event word for word (the
-- id of a row is of one edition only and does not count), revised where it
-- has one of the same day, type, actor, target and bloc: that one is then
-- retracted.

local core = require "bloc.core"
local told = require "bloc.told"
local content = require "bloc.content"
local facts = require "bloc.facts"
local cells = require "bloc.native.cells"
local members = require "bloc.native.members"
local sources = require "bloc.native.sources"
local split = require "bloc.native.names".split

local events = {}

-- {======== direction ========

local function of_a_state(type_code)
  return type_code == "membership.application"
    or type_code:find "^membership%.withdrawal_" ~= nil
end

--- The stored target and bloc of a flat row. is_bloc(code) -> boolean
function events.stored_target(e, is_bloc)
  local to = e.target
  if of_a_state(e.type) and e.actor and to and is_bloc(to)
    and (e.bloc == nil or e.bloc == to) then
    return e.actor, to
  end
  return to, e.bloc
end

--- The flat target of a stored event, and what the column stored_target has
-- to say ("" where reading the row gives the same again).
function events.flat_target(e, is_bloc)
  local flat = { type = e.type, actor = e.actor, target = e.target,
    bloc = e.bloc }
  if of_a_state(e.type) and e.actor and e.actor == e.target and e.bloc then
    flat.target = e.bloc
  end
  local target, bloc = events.stored_target(flat, is_bloc)
  if target == e.target and bloc == e.bloc then return flat.target or "", "" end
  return e.target or "", e.target or "none"
end

-- ========}

-- {======== reading ========

local function none(text) return text ~= "" and text or nil end

local function said_of(row, get, problem)
  local first, last = sources.parse(get "source", get "citations")
  if not first then problem("citations", get "citations", last) end
  row.sources = first or {}
  for _, s in ipairs(first and last or {}) do
    row.sources[#row.sources + 1] = s
  end
  local gone, expected = sources.parse_retractions(get "retracted")
  if not gone then problem("retracted", get "retracted", expected) end
  row.retractions = gone or {}
  local known, no_day = cells.parse_day(get "known")
  if no_day then problem("known", get "known", no_day) end
  row.known = known or sources.published(row.sources)
end

local function date_of(row, get, problem)
  local edtf = get "date_edtf"
  local date, expected = cells.parse_date(get "date", get "precision", edtf)
  if expected then
    local column = expected:find "^precision" and "precision"
      or edtf ~= "" and not core.parse(edtf) and "date_edtf" or "date"
    problem(column, get(column), expected)
  elseif not date or date.text == "?" then
    problem("date", get "date", "the day of the event, YYYY-MM-DD")
  end
  row.date = date
end

--- A row of events.csv; problem(column, value, expected) is called for what
-- is wrong with it.
function events.parse(get, problem)
  local row = { position = none(get "position" ~= "" and get "position"
    or get "asserter") }
  row.covers = members.covered(get, problem)
  if row.covers and get "date" == "" and get "type" == "" then
    row.about, row.covers.type = true, none(get "covered_type")
    row.note = none(get "summary")
    return row
  end
  date_of(row, get, problem)
  said_of(row, get, problem)
  row.type, row.definition = get "type", none(get "type_definition")
  if row.type == "" then problem("type", "", "a type of events") end
  for field, column in pairs { ref = "id", actor = "source_actor",
    target = "target_actor", bloc = "bloc", place = "place", text = "summary",
    confirmed = "confirmed", on_behalf_of = "on_behalf_of",
    stored_target = "stored_target" } do
    row[field] = none(get(column))
  end
  row.text = none(get "text") or row.text
  row.codes = split(get "codes")
  if get "cameo" ~= "" then
    table.insert(row.codes, 1, "cameo:" .. get "cameo")
  end
  return row
end

-- ========}

-- {======== entering ========

local NAMES = { actor = "source_actor", target = "target_actor",
  on_behalf_of = "on_behalf_of", bloc = "bloc", position = "position" }

--- Names to codes of actors.
local function resolve(im, row)
  for field, column in pairs(NAMES) do
    local text = row[field]
    if text then
      local id, message = im:actor(text, field == "bloc" and "bloc" or "actor")
      if not id then
        im:problem(row, column, text, ("the id of an actor (%s); import "
          .. "actors.csv and blocs.csv first, or with it"):format(message))
      end
      row[field] = id and im:code(id)
    end
  end
  row.asserter = row.position
end

-- The whole code of a type, entered where it is of another system.
local function type_of(im, row, column, text)
  local _, codes = told.types(im.db)
  local ok, id = pcall(told.type_of, im.db, text, 1)
  if ok then return codes[id] end
  local message = tostring(id):gsub("^.-event: ", "")
  im:problem(row, column, text, ("a type of events (%s)"):format(message))
end

local function resolve_types(im, row)
  if row.definition and not told.types(im.db)[row.type] then
    local text = row.definition ~= "(none)" and row.definition or nil
    told.new_type(im.db, row.type, text)
  end
  row.type = type_of(im, row, "type", row.type)
  for i, code in ipairs(row.codes) do
    row.codes[i] = type_of(im, row, "codes", code) or code
  end
end

local function turn(im, row)
  if row.stored_target then
    row.target = row.stored_target ~= "none" and row.target or nil
  else
    row.target, row.bloc = events.stored_target(row, function(code)
      return im.db:_kind(im:actor(code, "actor")) == "bloc"
    end)
  end
end

local function about(e)
  return table.concat({ e.date.nom, e.type, e.actor or "", e.target or "",
    e.bloc or "" }, "\31")
end

local function exact_key(e)
  return content.event_key(e) .. "\28" .. sources.retractions_key(e.retractions)
end

local function add(lists, key, item)
  lists[key] = lists[key] or {}
  table.insert(lists[key], item)
end

--- What the store has: word for word; by the line of an event; and, of those
-- that no row of the file repeats, by what they are about.
local function index_of(im, rows)
  local index = { exact = {}, loose = {}, about = {} }
  local repeated = {}
  for _, r in ipairs(rows) do repeated[content.event_key(r)] = true end
  for _, e in ipairs(facts.events(im.db)) do
    index.exact[exact_key(e)] = true
    if not repeated[content.event_key(e)] then
      if #e.retractions == 0 then add(index.about, about(e), e) end
    else
      add(index.loose, content.event_key(e), e)
    end
  end
  return index
end

local function insert(im, e)
  local function id(code) return code and im:actor(code, "actor") end
  return told.insert(im.db, { type = e.type, date = e.date.text,
    date_nominal = e.date.nominal, actor = id(e.actor), target = id(e.target),
    on_behalf_of = id(e.on_behalf_of), bloc = id(e.bloc),
    asserter = id(e.asserter), known = e.known, place = e.place,
    text = e.text, confirmed = e.confirmed, ref = e.ref,
    sources = e.sources, codes = e.codes })
end

local function enter_one(im, index, e)
  local exact = exact_key(e)
  if index.exact[exact] then return im:mark(e, "duplicate") end
  index.exact[exact] = true
  local twin = table.remove(index.loose[content.event_key(e)] or {})
  if twin then
    im:retract("event", twin, e.retractions)
    return im:mark(e, #e.retractions > 0 and "revised" or "duplicate")
  end
  local old = table.remove(index.about[about(e)] or {}, 1)
  if old then im:revise(old) end
  im:retract("event", { id = insert(im, e), retractions = {}, new = true },
    e.retractions)
  im:mark(e, old and "revised" or "new")
end

--- The coverage that a file claims which has no columns for it: from its
-- earliest through its latest date.
function events.default_coverage(rows)
  local from, to
  for _, r in ipairs(rows) do
    if not from or r.date.lo < from then from = r.date.lo end
    if not to or r.date.hi > to then to = r.date.hi end
  end
  return from and { from_day = core.format(from), to_day = core.format(to + 1) }
end

local function cover(im, r)
  if r.covers.none then return im:mark(r, "duplicate") end
  local outcome = im:cover { type = r.covers.type, asserter = r.asserter,
    from_day = r.covers.from_day, to_day = r.covers.to_day, note = r.note,
    states = im:state_list(r, "covered_states", r.covers.states) }
  if r.about then im:mark(r, outcome) end
end

--- Enters the rows of one events.csv. `covers`: the file has columns of
-- coverage.
function events.enter(im, rows, covers)
  local list = {}
  for _, r in ipairs(rows) do
    if r.outcome ~= "rejected" then
      resolve(im, r)
      if not r.about then resolve_types(im, r) end
    end
    if r.outcome ~= "rejected" and not r.about then
      turn(im, r)
      list[#list + 1] = r
    end
  end
  im:check()
  local index = index_of(im, list)
  for _, e in ipairs(list) do enter_one(im, index, e) end
  for _, r in ipairs(rows) do
    if r.covers and r.outcome ~= "rejected" then cover(im, r) end
  end
  local claim = not covers and events.default_coverage(list)
  if claim then im:cover(claim, true) end
end

-- ========}

return events
