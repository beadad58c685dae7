-- Cline Center Coup d'État Project Dataset.
--
-- Files: comma separated with quotes, a header. Version 2.1.2 has 29 columns. Version 1 has events
-- without a date, the later ones have not.
-- Dates: year, month, day of the event; a month or day of 0 or none is not known and leaves a
-- partial date.
-- Missing: empty.
-- Ids: coup_id, text: COW number, month, day and year glued together, "_1" behind where there are
-- two of a day.
-- Types: event_type says coup, attempted or conspiracy; the flags say whose deed it was. Power that
-- soldiers, dissidents or people of the palace take is a `coup`, or a `coup_attempt`. A coup in the
-- words of the data set without any of these is `takeover.self` (auto), `takeover.rebel`,
-- `takeover.popular` or `takeover` (foreign alone), and an attempt without them
-- `cline:attempted`, so that who asks for coups gets coups. Without any of the seven flags (forced
-- resignations, others) the word of the data set stands. The flags themselves are kept as measures.
-- target: the state by its COW number. Nobody says who acts.
local FLAGS = { "military", "dissident", "rebel", "palace", "foreign", "auto", "resign", "popular",
  "counter", "other", "noharm", "injured", "killed", "harrest", "jailed", "tried", "fled", "exile" }
local WITHIN = { "military", "dissident", "palace" }
local OUTSIDE = { { "auto", "takeover.self" }, { "rebel", "takeover.rebel" },
  { "popular", "takeover.popular" }, { "foreign", "takeover" } }

local function type_of(get)
  local word = get "event_type"
  if word == "conspiracy" then return "cline:conspiracy" end
  local plain = word == "coup" and "coup" or word == "attempted" and "coup_attempt" or nil
  for _, flag in ipairs(WITHIN) do
    if get(flag) == "1" then return plain end
  end
  for _, flag in ipairs(OUTSIDE) do
    if get(flag[1]) == "1" then
      return word == "coup" and flag[2] or plain and "cline:attempted"
    end
  end
  return plain
end

-- A part of a date as a number; nil where it is not known.
local function part(get, name)
  local n = math.tointeger(tonumber(get(name)))
  return n and n > 0 and n or nil
end

local function date_of(get)
  local year, month, day = part(get, "year"), part(get, "month"), part(get, "day")
  if not year then return nil end
  if not month then return ("%04d"):format(year) end
  return (day and "%04d-%02d-%02d" or "%04d-%02d"):format(year, month, day)
end

return {
  name = "cline", title = "Cline Center coups", feed = "cline",
  cite = { "Cline Center Coup d'État Project Dataset", author = "Buddy Peyton and others",
    publisher = "Cline Center for Advanced Social Research, University of Illinois",
    url = "https://clinecenter.illinois.edu/project/research-themes/democracy-and-development/"
      .. "coup-detat-project" },
  terms = "CC BY 4.0: cite the version",
  delimiter = ",;\t", quoted = true, header = true,
  columns = { "coup_id", "cowcode", "year", "month", "day", "event_type", "military", "dissident",
    "rebel", "palace", "foreign", "auto", "popular" },
  optional = { "country", "resign", "counter", "other", "noharm", "injured", "killed", "harrest",
    "jailed", "tried", "fled", "exile" },
  missing = { "" },
  covers = { "coup", "coup_attempt", "takeover", "cline" }, -- of the world
  records = function(get, emit, reject)
    local type, date = type_of(get), date_of(get)
    if not type then
      return reject("event_type", get "event_type", "coup, attempted or conspiracy")
    elseif not date then
      return reject("year", get "year", "a year")
    end
    local measures = {}
    for _, flag in ipairs(FLAGS) do measures[flag] = tonumber(get(flag)) end
    emit { id = get "coup_id", date = date, type = type, measures = measures,
      target = { get "cowcode", scheme = "cown", name = get "country" } }
  end,
}
