--- Names of states that no label of the store is: in other languages, and in other orders of the
-- same words. Only db:resolve asks here, when the store knows nobody by a text.
--
-- By languages: CLDR's names (data/spellings.lua), compared by their folding; each is a name of the
-- state as it is now, so that on a day of another name it is nobody's.
-- By words: the words of a text and of a label are the same, in any order, without "the", "of",
-- "and" ("Korea, Republic of"; "Congo, Dem. Rep."), abbreviations written out. And "Republic of X"
-- where X, without the words for a form of state, is one state's alone: never where two have been
-- called so (Korea, China, Congo, Yemen).
-- Cost: the languages are read once (some 10 ms), the words once after each change of the store
-- (some 15 ms); then two look-ups.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local spelling = {}

-- {======== by languages ========

local names -- by their folding; the data do not change

local function languages()
  names = names or core.spellings(require "bloc.data.spellings".names)
  return names
end

-- The name on the day is the one of now (or no day is asked for).
local function is_current(db, id, at)
  return at == nil or db:_label(id, "name", at, true) == db:_label(id, "name")
end

local function by_language(db, text, at)
  local found = {}
  for _, code in ipairs(languages():find(text)) do
    local id = db:_resolve(code)[1]
    if id and db:_code(id) == code and is_current(db, id, at) then found[#found + 1] = id end
  end
  return found
end

-- ========}

-- {======== by words ========

local SKIP = util.set "the of and"
local WRITTEN = { rep = "republic", dem = "democratic", fed = "federal", st = "saint",
  isl = "islands", is = "islands", peop = "peoples", people = "peoples", fmr = "former" }
-- Words for a form of state.
local FORM = util.set [[republic democratic peoples kingdom state states federal federation
  federative islamic union united socialist soviet arab commonwealth principality sultanate
  empire duchy grand plurinational bolivarian cooperative independent oriental hashemite]]

-- The words of a text in order of the alphabet, without those of `without`.
local function words_of(text, without)
  local list = {}
  for word in text:gsub("&", " "):gmatch "[^%s,;:%.%(%)%[%]/%-]+" do
    local key = core.fold(word)
    key = WRITTEN[key] or key
    if key ~= "" and not SKIP[key] and not (without and without[key]) then
      list[#list + 1] = key
    end
  end
  table.sort(list)
  return table.concat(list, " ")
end

local function add(t, key, label)
  if key == "" then return end
  t[key] = t[key] or {}
  table.insert(t[key], label)
end

local function day_of(text, otherwise)
  if text == nil then return otherwise end
  return (select(3, core.parse(text)))
end

-- Labels of states by all their words, and by those that are no form.
local function words(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.words_at ~= generation then
    memory.words, memory.cores = {}, {}
    for _, l in ipairs(write.rows(db, "SELECT l.actor, l.text, l.from_date, l.to_date"
      .. " FROM label l JOIN actor a ON a.id = l.actor WHERE a.kind = 'state'"
      .. " AND l.scheme IN ('name', 'alias')")) do
      l.from, l.to = day_of(l.from_date, util.MIN), day_of(l.to_date, util.MAX)
      add(memory.words, words_of(l.text), l)
      add(memory.cores, words_of(l.text, FORM), l)
    end
    memory.words_at = generation
  end
  return memory.words, memory.cores
end

-- The states of labels, each once, of those valid on the day.
local function states_of(labels, at)
  local ids, seen = {}, {}
  for _, l in ipairs(labels or {}) do
    if not seen[l.actor] and (at == nil or (at >= l.from and at < l.to)) then
      seen[l.actor] = true
      ids[#ids + 1] = l.actor
    end
  end
  return ids
end

local REPUBLIC = util.set "republic"

local function by_words(db, text, at)
  local all, cores = words(db)
  local key = words_of(text)
  local ids = states_of(all[key], at)
  if #ids > 0 then return ids end
  local rest = words_of(text, REPUBLIC)
  if rest == key or #states_of(all[rest]) == 0 then return {} end
  -- all that ever had the name, on whatever day, are in doubt
  ids = states_of(cores[rest])
  return #ids > 1 and ids or states_of(all[rest], at)
end

-- ========}

--- The actors that a text means which no label is, by code; none: {}.
function spelling.find(db, text, at)
  local ids = by_language(db, text, at)
  if #ids == 0 then ids = by_words(db, text, at) end
  table.sort(ids, function(a, b) return db:_code(a) < db:_code(b) end)
  return ids
end

return spelling
