--- Rows of actors.csv and blocs.csv and what they say of an actor: its kind,
-- labels (names, aliases, codes), lives and wholes. Reading alone; nothing
-- here knows a store.
--
-- The rows of one code are its names, each valid from `valid_from` to
-- `valid_to`, as are the aliases of the row (of a bloc: `founded` and
-- `dissolved`, by their nominal days). A state lives from its earliest
-- `valid_from` to its latest `valid_to`; other actors live when `lives` says
-- so. For what is no state `iso3` names the state it is part of; a group that
-- CAMEO counts among those who fight a state is no part of it: the state is
-- then its code in the scheme "country".

local core = require "bloc.core"
local cells = require "bloc.native.cells"
local sources = require "bloc.native.sources"

local names = {}

local KINDS = { state = "state", organisation = "organisation",
  ["person-office"] = "office", office = "office", group = "group",
  part = "part", bloc = "bloc" }

-- CAMEO's roles of those who stand against a government.
local AGAINST = { REB = true, SEP = true, INS = true, OPP = true, RAD = true,
  UAF = true }

names.LABEL = { "scheme", "lang", "from", "to" }
names.SPAN = { "from", "to" }

-- {======== parsing ========

local function none(text) return text ~= "" and text or nil end

local function split(text)
  local list = {}
  for word in text:gmatch "[^|]+" do
    word = word:match "^%s*(.-)%s*$"
    if word ~= "" then list[#list + 1] = word end
  end
  return list
end

names.split = split

local function check_dates(records, problem, column, value)
  for _, r in ipairs(records) do
    for _, d in ipairs { r.from or false, r.to or false } do
      if d and not core.parse(d) then
        return problem(column, value, "dates in the notation of bloc, not '"
          .. d .. "'")
      end
    end
  end
  return records
end

-- Reads a packed cell of dated records; "none" is an empty list.
local function packed(get, problem, column, keys)
  local value = get(column)
  if value == "" then return nil end
  if value == "none" then return {} end
  local records, expected = cells.unpack(value, keys)
  if not records then return problem(column, value, expected) end
  return check_dates(records, problem, column, value)
end

local function labels_of(get, problem)
  local list = {}
  for _, r in ipairs(packed(get, problem, "labels", names.LABEL) or {}) do
    if r[1] == "" or not r.scheme or r.scheme == "" then
      problem("labels", get "labels", "TEXT | scheme=name (or alias, iso2 ...)")
    end
    list[#list + 1] = { text = r[1], scheme = r.scheme, lang = r.lang,
      from_date = r.from, to_date = r.to }
  end
  return list
end

local function lives_of(get, problem)
  local records = packed(get, problem, "lives", names.SPAN)
  if not records then return nil end
  local list = {}
  for i, r in ipairs(records) do
    list[i] = { from_date = none(r[1]), to_date = r.to }
  end
  for _, l in ipairs(list) do
    if l.from_date and not core.parse(l.from_date) then
      problem("lives", get "lives", "FROM | to=TO with dates")
    end
  end
  return list
end

local function parts_of(get, problem)
  local records = packed(get, problem, "part_of", names.SPAN)
  if not records then return nil end
  local list = {}
  for i, r in ipairs(records) do
    list[i] = { whole = r[1], from_date = r.from, to_date = r.to }
  end
  return list
end

local function id_of(get, problem, column)
  local code = get(column)
  if not code:find "^%w[%w:._-]*$" then
    problem(column, code, "an id: letters, digits, '-', '_', '.', ':'")
  end
  return code
end

-- What both files have.
local function common(get, problem)
  local source, expected = sources.parse_one(get "source", get "citations")
  if expected then problem("citations", get "citations", expected) end
  return { name = none(get "name"), aliases = split(get "aliases"),
    labels = labels_of(get, problem), lives = lives_of(get, problem),
    note = none(get "note"), confirmed = none(get "confirmed"),
    source = source }
end

local function valid_day(get, problem, column)
  local text = get(column)
  if text == "" then return nil end
  local lo, why = core.parse(text)
  if not lo then problem(column, text, "YYYY-MM-DD (" .. why .. ")") end
  return text
end

local function part_by_code(row, iso3)
  if iso3 == "" or row.kind == "state" then return end
  local role = row.cameo and row.cameo:match "^%u%u%u(%u%u%u)"
  local rebels = row.kind == "group" and AGAINST[role or ""]
  if rebels or row.kind == "organisation" then
    row.country = iso3
  else
    row.whole = iso3
    if row.kind == "group" then row.kind = "part" end
  end
end

--- A row of actors.csv; problem(column, value, expected) is called for what
-- is wrong with it.
function names.parse_actor(get, problem)
  local row = common(get, problem)
  local kind = get "kind"
  row.code, row.kind = id_of(get, problem, "code"), KINDS[kind]
  if kind == "" then row.kind = "state" end
  if not row.kind then
    problem("kind", kind, "state, organisation, person-office or group")
  end
  row.cow, row.cameo = none(get "cow"), none(get "cameo")
  row.valid_from = valid_day(get, problem, "valid_from")
  row.valid_to = valid_day(get, problem, "valid_to")
  if row.valid_from and row.valid_to and row.valid_from >= row.valid_to then
    problem("valid_to", row.valid_to, "a day after valid_from")
  end
  row.parts = parts_of(get, problem)
  if row.kind == "state" then row.iso3 = none(get "iso3") end
  part_by_code(row, get "iso3")
  return row
end

local function life_day(get, problem, column)
  local date, expected = cells.parse_date(get(column),
    get(column .. "_precision"), "")
  if expected then problem(column, get(column), expected) end
  return date
end

--- A row of blocs.csv.
function names.parse_bloc(get, problem)
  local row = common(get, problem)
  row.code, row.kind = id_of(get, problem, "id"), "bloc"
  row.what, row.seat = none(get "kind"), none(get "seat")
  local from = life_day(get, problem, "founded")
  local to = life_day(get, problem, "dissolved")
  if from and to and from.lo >= to.hi then
    problem("dissolved", get "dissolved", "a day after founded")
  end
  row.valid_from = from and core.format(from.nom)
  row.valid_to = to and core.format(to.nom)
  if from or to then
    row.life = { from_date = from and from.text, to_date = to and to.text }
  end
  row.predecessors = split(get "predecessor")
  return row
end

-- ========}

-- {======== meaning ========

-- The first and last day of the rows of one actor; nil: open.
local function bounds(rows)
  local from, to
  for _, r in ipairs(rows) do
    if r.valid_from and (not from or r.valid_from < from) then
      from = r.valid_from
    end
  end
  for _, r in ipairs(rows) do
    if not r.valid_to then return from, nil end
    if not to or r.valid_to > to then to = r.valid_to end
  end
  return from, to
end

local function lives(rows, given, from, to)
  if given then return given end
  local first = rows[1]
  if first.life then return { first.life } end
  if first.kind == "state" and (from or to) then
    return { { from_date = from, to_date = to } }
  end
  return {}
end

local function derived_labels(rows, open_from, open_to)
  local list = {}
  local function add(scheme, text, from, to)
    if text then
      list[#list + 1] = { scheme = scheme, text = text, from_date = from,
        to_date = to }
    end
  end
  for _, r in ipairs(rows) do
    local from = r.valid_from ~= open_from and r.valid_from or nil
    local to = r.valid_to ~= open_to and r.valid_to or nil
    add("name", r.name, from, to)
    for _, alias in ipairs(r.aliases) do add("alias", alias, from, to) end
    add("iso3", r.iso3)
    add("cown", r.cow)
    add("cameo", r.cameo)
    add("country", r.country)
  end
  return list
end

local function wholes(rows)
  local list, seen = {}, {}
  for _, r in ipairs(rows) do
    if r.parts then return r.parts end
    if r.whole and not seen[r.whole] then
      seen[r.whole] = true
      list[#list + 1] = { whole = r.whole }
    end
  end
  return list
end

--- What the rows of one actor say: { kind, labels, lives, parts }. With
-- `plain` the column `labels` is left aside.
function names.meaning(rows, plain)
  local from, to = bounds(rows)
  local given, exact, replaced = nil, {}, {}
  for _, r in ipairs(rows) do
    given = given or r.lives
    for _, l in ipairs(plain and {} or r.labels) do
      exact[#exact + 1] = l
      replaced[l.scheme .. "\31" .. l.text] = true
    end
  end
  local list = {}
  for _, l in ipairs(derived_labels(rows, given and from, given and to)) do
    if not replaced[l.scheme .. "\31" .. l.text] then list[#list + 1] = l end
  end
  table.move(exact, 1, #exact, #list + 1, list)
  return { kind = rows[1].kind, labels = list, parts = wholes(rows),
    lives = lives(rows, given, from, to) }
end

-- ========}

return names
