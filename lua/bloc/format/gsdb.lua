-- Global Sanctions Data Base (GSDB).
--
-- Files: comma separated with quotes, a header of 16 columns; one row is a case: sanctions of some
-- senders against some targets from one year through another.
-- Dates: years only, both included. A case is a `sanctions.imposed` in its first year and, unless
-- it goes on, a `sanctions.lifted` in its last, each with the year as its date: which day of the
-- year, nobody says. Where `success` says "ongoing", `end` is the end of observation (2022 in
-- release 3) and there is no lifting. Eight cases of release 3 say ongoing and end before (1991 to
-- 2021): the columns contradict each other, so none is said to be lifted; the text has both.
-- Sides: a cell can list several, with commas, and a name can have a comma itself ("Yemen, North"):
-- each pair of a sender and a target is an event. Blocs are sides as they are (EU, UN, ECOWAS);
-- their members are not entered for them. A sender that is a bloc is also the event's `bloc`.
-- Missing: empty. Ids: case, sender, target and what happened ("2/India/Pakistan/imposed").
-- score: none. text: what was sanctioned, why, and how it went, in the words of the data base.
-- Names with a comma in them, and the short names of blocs.
local SPELT = {
  ["Congo, Democratic Republic of the"] = "COD", ["Egypt, Arab Rep."] = "EGY",
  ["Gambia, The"] = "GMB", ["Korea, North"] = "PRK", ["Korea, South"] = "KOR",
  ["Yemen, North"] = "YEM", EEC = "EU", EU = "EU", UN = "UN", ECOWAS = "ECOWAS", NATO = "NATO",
  OIC = "OIC", SADC = "SADC",
}
local MEASURES = { "trade", "arms", "military", "financial", "travel", "other" }

--- The names of a cell: split at commas, where no two parts make a name.
local function sides(cell)
  local list, parts = {}, {}
  for part in cell:gmatch "[^,]+" do
    parts[#parts + 1] = part:match "^%s*(.-)%s*$"
  end
  local i = 1
  while i <= #parts do
    local both = parts[i + 1] and parts[i] .. ", " .. parts[i + 1]
    list[#list + 1] = SPELT[both] and both or parts[i]
    i = i + (SPELT[both] and 2 or 1)
  end
  return list
end

local function text_of(get)
  local what = {}
  for _, m in ipairs(MEASURES) do
    if get(m) == "1" then
      local how = m == "trade" and get "descr_trade"
      what[#what + 1] = how and ("trade (%s)"):format(how) or m
    end
  end
  return ("%s; aim: %s; %s to %s: %s"):format(table.concat(what, ", "),
    get "objective" or "not said", get "begin", get "end", get "success" or "not said")
end

local function year_of(get, reject, column)
  local text = get(column)
  if text and text:find "^%d%d%d%d$" then return text end
  reject(column, text, "a year")
end

local function emit_case(get, emit, what, year, type)
  local text, case = text_of(get), get "case_id"
  for _, sender in ipairs(sides(get "sanctioning_state")) do
    for _, target in ipairs(sides(get "sanctioned_state")) do
      emit { id = ("%s/%s/%s/%s"):format(case, sender, target, what), date = year, type = type,
        actor = { sender, scheme = "gsdb", means = SPELT },
        target = { target, scheme = "gsdb", means = SPELT },
        bloc = { sender, scheme = "gsdb", means = SPELT }, text = text }
    end
  end
end

return {
  name = "gsdb", title = "Global Sanctions Data Base", feed = "gsdb",
  cite = { "The Global Sanctions Data Base, European Economic Review 129, 2020",
    author = "Gabriel Felbermayr, Aleksandra Kirilakha, Constantinos Syropoulos, Erdal Yalcin and "
      .. "Yoto V. Yotov",
    publisher = "European Economic Review", url = "https://globalsanctionsdatabase.com/" },
  terms = "free for research on request; cite it",
  delimiter = ",;\t", quoted = true, header = true,
  columns = { "case_id", "sanctioned_state", "sanctioning_state", "begin", "end", "success" },
  optional = { "trade", "descr_trade", "arms", "military", "financial", "travel", "other",
    "objective" },
  missing = { "" },
  covers = { "sanctions.imposed", "sanctions.lifted" }, -- of the world
  records = function(get, emit, reject)
    for _, side in ipairs { "sanctioned_state", "sanctioning_state" } do
      if not get(side) then return reject(side, nil, "the name of a state or bloc") end
    end
    local begin, last = year_of(get, reject, "begin"), year_of(get, reject, "end")
    if not begin or not last then return end
    if last < begin then return reject("end", last, "a year from " .. begin .. " on") end
    emit_case(get, emit, "imposed", begin, "sanctions.imposed")
    if not (get "success" or ""):find("ongoing", 1, true) then
      emit_case(get, emit, "lifted", last, "sanctions.lifted")
    end
  end,
}
