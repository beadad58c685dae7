--- A format's description compiled for the intake (csrc/l_layout.c): columns
-- become slots, texts that are looked up get lexicons.
--
--   description  date = { "SQLDATE", as = "ymd" }, actor = { "Actor1Code", .. }
--   slots        1 SQLDATE, 2 Actor1Code, 3 Actor1Name ...
--   lexicons     1 types, 2 the actors of one kind of spelling ...

local util = require "bloc.util"

local layout = {}

local TYPES = 1 -- the lexicon of types

-- What stands in the slots of rows that a `records` function emits.
local EMITTED = { "year", "month", "day", "known", "id", "type", "actor",
  "target", "bloc", "text", "place", "url", "score" }

-- {======== slots ========

-- The slot of a column; nil where the file has none of it.
local function slot(l, column)
  if column == nil or not l.position[column] then return nil end
  if not l.slot_of[column] then
    l.slots = l.slots + 1
    l.slot_of[column] = l.slots
    l.column[l.slots] = column
  end
  return l.slot_of[column]
end

local function slots_of(l, list)
  local out = {}
  for _, c in ipairs(util.list(list)) do out[#out + 1] = slot(l, c) end
  return out
end

-- ========}

-- {======== fields ========

local WIDE = { week = 3, month = 0 }

local function notations(date, otherwise)
  local list = {}
  for i, as in ipairs(util.list(date.as or otherwise)) do
    list[i] = { as = as, epoch = date.epoch and util.day(date.epoch, "epoch")
      or 0, first = date.first or 0 }
  end
  return list
end

-- A date, or a column in the notation of another date.
local function date_of(l, date, like)
  if date == nil then return nil end
  if type(date) == "string" then date = { date, as = like.as, epoch = like.epoch } end
  local t
  if date.year then
    t = { slots = { slot(l, date.year) or 0, slot(l, date.month) or 0,
      slot(l, date.day) or 0 }, as = { { as = "parts", epoch = 0, first = 0 } } }
  else
    local s = slot(l, date[1])
    if not s then return nil end
    t = { slots = { s }, as = notations(date, like and like.as) }
  end
  if date.within then
    t.within, t.texts, t.days = slot(l, date.within[1]), {}, {}
    for text, how in pairs(date.within) do
      if text ~= 1 then
        t.texts[#t.texts + 1], t.days[#t.days + 1] = text, WIDE[how]
      end
    end
  end
  return t
end

-- The lexicon of a spelling; columns that are spelt alike share one.
local function lexicon(l, key, spec)
  for i, x in ipairs(l.lexicon) do
    if x.key == key then return i end
  end
  l.lexicon[#l.lexicon + 1] = { key = key, spec = spec }
  return #l.lexicon
end

local function party_of(l, spec, what)
  if spec == nil then return nil end
  local key = ("%s %s %s %s %s"):format(what == "bloc" and "bloc" or "actor",
    tostring(spec.scheme), tostring(spec.means), tostring(spec.is), tostring(spec.part))
  -- two cells can stand beside the text: of whom it is, before what it is called
  local more, named = slots_of(l, spec.state), false
  if #more < 2 and spec.name and l.position[spec.name] then
    named = true
    table.insert(more, 1, slot(l, spec.name))
  end
  if #more > 0 then key = key .. table.concat(more, " ") end
  local k = lexicon(l, key, { party = what, spec = spec, name = named })
  return { slot = slot(l, spec[1]), more = more, words = k,
    constant = spec.const }
end

local function type_of(l, spec)
  local first = spec[1] and slot(l, spec[1])
  local more = spec[2] and { slot(l, spec[2]) } or {}
  return { slot = first, more = more, words = TYPES, constant = spec.const }
end

local function only_of(l, where)
  local list = {}
  for _, c in ipairs(util.keys(where or {})) do
    list[#list + 1] = { slot(l, c), where[c] }
  end
  return list
end

local function id_of(l, id)
  local list = {}
  if id == nil then return nil end
  for _, c in ipairs(util.list(type(id) == "table" and { table.unpack(id) } or id)) do
    list[#list + 1] = slot(l, c)
  end
  if type(id) == "table" and id.date then list[#list + 1] = "date" end
  return list
end

-- ========}

-- The slots' places in records of each width that the file may have.
local function widths_of(l, d)
  local list, most = {}, 0
  for _, p in pairs(l.position) do most = math.max(most, p) end
  for i, n in ipairs(d.header and { most } or d.widths) do
    local place = {}
    for s, c in ipairs(l.column) do
      local p = l.position[c]
      place[s] = p and p <= n and p or 0
    end
    list[i] = { n = n, place = place }
  end
  return list
end

local function mapped(l, d)
  l.date = date_of(l, d.date)
  l.through = date_of(l, d.through, d.date)
  l.known = date_of(l, d.known, d.date)
  l.id = id_of(l, d.id)
  l.score = slot(l, d.score)
  l.measures, l.measure_names = {}, {}
  for _, name in ipairs(util.keys(d.measures or {})) do
    local s = slot(l, d.measures[name])
    if s then
      l.measures[#l.measures + 1] = s
      l.measure_names[#l.measures] = name
    end
  end
  l.parties = { type = d.type and type_of(l, d.type) }
  for _, k in ipairs { "actor", "target", "on_behalf_of", "bloc" } do
    l.parties[k] = party_of(l, d[k], k)
  end
  for _, k in ipairs { "text", "place" } do l[k] = slots_of(l, d[k]) end
  l.url = slots_of(l, d.url)
  l.only = only_of(l, d.where)
  l.lookup = {}
  for column, t in pairs(d.lookup or {}) do
    local s = slot(l, column)
    if s then
      l.lookup[s] = lexicon(l, "lookup " .. tostring(t), { lookup = t })
    end
  end
  for s = 1, l.slots do l.lookup[s] = l.lookup[s] or 0 end
end

-- Rows come from a function: a slot for each thing that it can say.
local function emitted(l)
  for i, name in ipairs(EMITTED) do l.slot_of[name], l.column[i] = i, name end
  l.slots = #EMITTED
  local of = l.slot_of
  l.deferred = true
  l.date = { slots = { of.year, of.month, of.day },
    as = { { as = "parts", epoch = 0, first = 0 } } }
  l.known = { slots = { of.known }, as = { { as = "iso", epoch = 0, first = 0 } } }
  l.id, l.score = { of.id }, of.score
  l.measures, l.measure_names = {}, {}
  lexicon(l, "emitted actors", { party = "actor", emitted = {} })
  lexicon(l, "emitted blocs", { party = "bloc", emitted = {} })
  l.parties = { type = { slot = of.type, words = TYPES },
    actor = { slot = of.actor, words = 2 },
    target = { slot = of.target, words = 2 },
    bloc = { slot = of.bloc, words = 3 } }
  l.text, l.place, l.url = { of.text }, { of.place }, { of.url }
end

--- What the intake takes, from a description and the places of its columns;
-- beside it `column` (name of each slot) and `lexicon` (what is spelt there).
function layout.compile(d, place)
  local l = { position = place, slot_of = {}, column = {}, slots = 0,
    lexicon = { { key = "types", spec = { type = d.type } } },
    delimiter = d.delimiter, quoted = d.quoted, header = d.header,
    missing = d.missing, drops = d.drops }
  if d.records then
    emitted(l)
    l.column_place, l.position = place, place
    l.widths = { { n = 1, place = {} } }
    local most = 1
    for _, p in pairs(place) do most = math.max(most, p) end
    l.widths[1].n = most
  else
    mapped(l, d)
    l.widths = widths_of(l, d)
  end
  l.lexicons = #l.lexicon
  return l
end

return layout
