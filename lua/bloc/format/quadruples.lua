-- ICEWS events as quadruples (subject, relation, object, time), as benchmarks of temporal knowledge
-- graphs publish them: by names with ISO dates, or by numbers with a dictionary of entities and one
-- of relations ("name TAB number" lines, CRLF or LF).
--
-- Files: tab separated, no header, no quotes. Numbers come with four columns, or five (the fifth is
-- always 0) with blanks around the fields. Blanks in names may be underscores; some copies doubled
-- blanks or lost parentheses inside a name.
-- Dates: one day. As a number they are hours (in steps of 24) or days since an epoch that stands
-- nowhere in the file: known for ICEWS14 (day 1 is 1 January 2014) and ICEWS18 (hour 0 is
-- 1 January 2018), where the path says which it is; else give epoch= (the day of time 0) and, where
-- the times do not tell, unit= ("hours", "days").
-- Missing: empty. Types: the relation's CAMEO code where it is CAMEO's label, else "icews:TEXT".
-- Actors: names, with the state in parentheses. No scores, no ids: subject, relation, object and
-- day are the id, so that copies of one set are one event each.
local relations = require "bloc.format.relations"

-- The day of time 0 by data set and unit, and the unit of those copies that are known.
local SETS = {
  ICEWS14 = { unit = "days", days = "2013-12-31", hours = "2014-01-01" },
  ICEWS18 = { unit = "hours", hours = "2018-01-01" },
}

-- One copy has a blank that does not break behind a name, another has not.
local function clean(text)
  text = text:gsub("\u{A0}", " ")
  return (text:gsub("[_%s]+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- Texts as they should be: underscores are blanks.
local function cleaned()
  return setmetatable({}, { __index = function(t, text)
    t[text] = clean(text)
    return t[text]
  end })
end

local function dictionary(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local names = {}
  for line in file:lines() do
    local name, number = line:match "^(.-)\t%s*(%d+)%s*$"
    if name then names[number] = clean(name) end
  end
  file:close()
  if not next(names) then return nil, path .. ": no lines 'name TAB number'" end
  return setmetatable(names, { __index = function(t, text)
    return rawget(t, (text:match "^%s*(.-)%s*$"))
  end })
end

local function dictionaries(path, given)
  local folder = path and path:match "^(.*/)[^/]*$" or ""
  local at = { entities = given and given.entities, relations = given and given.relations }
  if path then
    at.entities = at.entities or folder .. "entity2id.txt"
    at.relations = at.relations or folder .. "relation2id.txt"
  end
  if not at.entities or not at.relations then return nil end
  local entities, message = dictionary(at.entities)
  if not entities then return nil, message end
  local names, why = dictionary(at.relations)
  return names and entities, names or why
end

-- The unit in which the times of the head count, or nil.
local function unit_of(rows, set)
  local distinct, most = {}, 0
  for _, row in ipairs(rows) do
    local n = math.tointeger(tonumber(row[4]))
    if n and n % 24 ~= 0 then return "days" end
    if n then distinct[n], most = true, math.max(most, n) end
  end
  if next(distinct, (next(distinct))) or most > 366 then return "hours" end
  return set and set.unit
end

local function settle(d, rows, path, options)
  local set = SETS[(path or ""):match ".*(ICEWS%d%d)" or ""]
  local unit = options.unit or unit_of(rows, set)
  local epoch = options.epoch or set and set[unit]
  local entities, names = dictionaries(path, options.dictionaries)
  if not entities then
    return nil, ("quadruples by numbers: %s; they need entity2id.txt and relation2id.txt beside "
      .. "the file, or dictionaries={entities=path, relations=path}"):format(
      names or "no dictionaries")
  elseif not unit then
    return nil, "quadruples by numbers: the times do not tell their unit; give unit='hours' or "
      .. "unit='days', and epoch='YYYY-MM-DD', the day of time 0"
  elseif not epoch then
    return nil, ("quadruples by numbers: %s since which day? give epoch='YYYY-MM-DD', the day of "
      .. "time 0"):format(unit)
  end
  d.title = ("%s (%s since %s)"):format(d.title, unit, epoch)
  d.date = { "time", as = unit, epoch = epoch }
  d.lookup = { subject = entities, object = entities, relation = names }
  return d
end

local TEXT = "%a"

return {
  feed = "icews_quadruples",
  cite = { "ICEWS Coded Event Data, as quadruples in benchmarks of temporal knowledge graphs "
      .. "(García-Durán et al. 2018; Jin et al. 2020)",
    author = "Elizabeth Boschee, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James "
      .. "Starz and Michael Ward",
    publisher = "Harvard Dataverse", url = "https://doi.org/10.7910/DVN/28075" },
  terms = "see the Dataverse record of ICEWS and the repository of the copy; cite both",
  delimiter = "\t", header = false,
  columns = { "subject", "relation", "object", "time", "nothing" },
  id = { "subject", "relation", "object", date = true },
  type = { "relation", scheme = "icews", map = relations },
  actor = { "subject", scheme = "icews" },
  target = { "object", scheme = "icews" },
  missing = { "" },
  layouts = {
    { name = "icews_ids", title = "ICEWS quadruples by numbers", widths = { 4, 5 },
      looks = { subject = "^%d+ *$", relation = "^%d+ *$", object = "^%d+ *$", time = "^%d+$",
        nothing = "^0? *$" },
      date = { "time", as = "days", epoch = "1970-01-01" }, settle = settle },
    { name = "icews_names", title = "ICEWS quadruples by names", widths = { 4 },
      looks = { subject = TEXT, object = TEXT, time = "^%d%d%d%d%-%d%d%-%d%d$",
        relation = setmetatable({}, { __index = function(_, text)
          return relations[clean(text)]
        end }) },
      date = { "time", as = "iso" },
      lookup = { subject = cleaned(), relation = cleaned(), object = cleaned() } },
  },
}
