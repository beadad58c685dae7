--- The seed of the checked examples: a small store, made through the public
-- API alone. Its rows are a fixture, not facts: where a date differs from the
-- bundled data, the bundled data is right.
local bloc = require "bloc"

local seed = {}

local FROM, TO = "1950-01-01", "2026-01-01"

local NAMES = {
  BEN = "Benin", CIV = "Côte d'Ivoire", CPV = "Cabo Verde", GBR = "United Kingdom",
  GHA = "Ghana", GIN = "Guinea", GMB = "The Gambia", GNB = "Guinea-Bissau",
  LBR = "Liberia", MLI = "Mali", MRT = "Mauritania", NER = "Niger", NGA = "Nigeria",
  SEN = "Senegal", SLE = "Sierra Leone", TGO = "Togo", COG = "Congo", COD = "Congo",
}

local function actors(db)
  for code, name in pairs(NAMES) do
    db:actor { code, kind = "state", names = { { name } } }
  end
  db:actor { "BFA", kind = "state", names = {
    { "Upper Volta", from = "1960-08-05", to = "1984-08-04" },
    { "Burkina Faso", from = "1984-08-04" } } }
  db:actor { "SWZ", kind = "state", names = {
    { "Swaziland", to = "2018-04-19" }, { "Eswatini", from = "2018-04-19" } } }
  db:actor { "CSK", kind = "state", names = { { "Czechoslovakia" } },
    lives = { { "1918-10-28", "1993-01-01" } },
    codes = { { "iso2", "CS", from = "1918-10-28", to = "1993-01-01" } } }
  db:actor { "SCG", kind = "state", names = { { "Serbia and Montenegro" } },
    lives = { { "2003-02-04", "2006-06-03" } },
    codes = { { "iso2", "CS", from = "2003-02-04", to = "2006-06-03" } } }
end

local function blocs(db)
  local list = {
    { "ECOWAS", names = { { "Economic Community of West African States" } } },
    { "AES", names = { { "Alliance of Sahel States" } } },
    { "UEMOA", names = { { "West African Economic and Monetary Union" } } },
    { "EC", names = { { "European Communities" } } },
    { "EU", names = { { "European Union" } }, predecessor = "EC" },
  }
  for _, b in ipairs(list) do
    b.kind = "regional organisation"
    db:bloc(b)
    db:cover { b[1], from = FROM, to = TO }
  end
  db:cover { from = FROM, to = TO } -- the event feed
end

local function words(text)
  local list = {}
  for w in text:gmatch "%S+" do list[#list + 1] = w end
  return list
end

local function tell(db, bloc_id, status, states, row)
  row.bloc, row.status, row.state = bloc_id, status, words(states)
  db:tell(row)
end

local SUSPENDED = {
  { "MLI", from = "2020-08-19", to = "2020-10-06" },
  { "MLI", from = "2021-05-30" },
  { "GIN", from = "2021-09-08" },
  { "BFA", from = "2022-01-28" },
  { "NER", from = "2023-12-10", known = "2023-12-14" },
}

local function ecowas(db)
  tell(db, "ECOWAS", "member", "BEN CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO",
    { from = "1975-05-28" })
  tell(db, "ECOWAS", "member", "CPV", { from = "1976/1977" })
  tell(db, "ECOWAS", "member", "MRT", { from = "1975-05-28", to = "2000-12-26" })
  tell(db, "ECOWAS", "member", "BFA MLI NER",
    { from = "1975-05-28", to = "2025-01-29", known_to = "2024-01-29" })
  tell(db, "ECOWAS", "member", "BFA MLI NER", { from = "1975-05-28",
    to = "2024-01-28", known = "2024-01-28", position = "AES" })
  tell(db, "ECOWAS", "withdrawing", "BFA MLI NER",
    { from = "2024-01-29", to = "2025-01-29" })
  for _, s in ipairs(SUSPENDED) do
    tell(db, "ECOWAS", "suspended", s[1],
      { from = s.from, to = s.to, known = s.known })
  end
end

local function others(db)
  tell(db, "AES", "member", "BFA MLI NER", { from = "2023-09-16" })
  tell(db, "UEMOA", "member", "BEN BFA CIV MLI NER SEN TGO",
    { from = "1994-01-10" })
  tell(db, "UEMOA", "member", "GNB", { from = "1997-05-02" })
  tell(db, "EC", "member", "GBR", { from = "1973-01-01", to = "1993-11-01" })
  for _, e in ipairs { { "2017-03-29", "2019-03-29" }, { "2019-03-22", "2019-04-12" },
    { "2019-04-11", "2019-10-31" }, { "2019-10-29", "2020-01-31" } } do
    tell(db, "EU", "member", "GBR",
      { from = "1993-11-01", through = e[2], known_to = e[1] })
  end
end

local COUPS = { { "MLI", "2020-08-18" }, { "MLI", "2021-05-24" },
  { "GIN", "2021-09-05" }, { "BFA", "2022-01-24" }, { "BFA", "2022-09-30" },
  { "NER", "2023-07-26" } }

local SANCTIONS = { { "imposed", "MLI", "2020-08-20" }, { "imposed", "GIN", "2021-09-16" },
  { "imposed", "MLI", "2022-01-09" }, { "imposed", "NER", "2023-07-30" },
  { "lifted", "MLI", "2020-10-06" }, { "lifted", "MLI", "2022-07-03" },
  { "lifted", "NER", "2024-02-24" } }

local WITHDRAWAL = { { "announced", "2024-01-28" }, { "notice", "2024-01-29" },
  { "effective", "2025-01-29" } }

local function events(db)
  for _, c in ipairs(COUPS) do
    db:event { type = "coup", date = c[2], target = c[1] }
  end
  for _, s in ipairs(SUSPENDED) do
    db:event { type = "membership.suspension", date = s.from, target = s[1],
      actor = "ECOWAS", bloc = "ECOWAS" }
  end
  for _, s in ipairs(SANCTIONS) do
    db:event { type = "sanctions." .. s[1], date = s[3], target = s[2],
      actor = "ECOWAS", bloc = "ECOWAS" }
  end
  for _, w in ipairs(WITHDRAWAL) do
    for _, s in ipairs { "BFA", "MLI", "NER" } do
      db:event { type = "membership.withdrawal_" .. w[1], date = w[2],
        actor = s, target = s, bloc = "ECOWAS" }
    end
  end
end

--- seed.fill(db): enters the seed as one revision.
function seed.fill(db)
  assert(db:transaction(function()
    actors(db)
    blocs(db)
    ecowas(db)
    others(db)
    events(db)
    return true
  end))
end

--- seed.open([path]) -> a new store that holds the seed alone.
function seed.open(path)
  local db = assert(bloc.open(path, { data = false }))
  seed.fill(db)
  return db
end

return seed
