-- Pages to hand over: the sheet of ECOWAS with its chronology, the sheet of
-- Mali, an article's statements with their verdicts, and a page that links
-- them. `make demo` runs it after examples/ecowas.lua.
--
--   lua5.4 examples/reports.lua [folder, which must exist; default "build"]

local bloc = require "bloc"
local report = bloc.report

local DAY = "2024-08-12" -- Senegal's prime minister comes to Bamako
local folder = arg and arg[1] or "build"
local here = (arg and arg[0] or ""):match "^(.*/)" or ""

local db <close> = assert(bloc.open())

local pages = { title = "ECOWAS, Mali and an article of August 2024",
  text = "Made by examples/reports.lua from the data that bloc brings along." }

local function page(name, value)
  assert(value:write(folder .. "/" .. name))
  pages[#pages + 1] = { name, value }
end

page("ecowas.html", report.compose { title = "ECOWAS and the exit of three members",
  report.bloc(db, "ECOWAS", { at = DAY, timeline = true }),
  report.changes(db, { bloc = "ECOWAS", from = "2020", through = "2025" }),
  report.chronology(db, { type = { "coup", "membership", "sanctions" }, from = "2020",
    through = "2025", target_in = "ECOWAS" }, { bloc = "ECOWAS",
    title = "Coups, sanctions and acts of membership among its members" }),
  report.matrix(db, { at = DAY, states = db:members("ECOWAS", DAY),
    blocs = { "ECOWAS", "AES", "UEMOA", "AU", "OIF", "UN", "ICC" } }) })

page("mali.html", report.compose { title = "Mali on the day of the visit",
  report.state(db, "MLI", { at = DAY }),
  report.chronology(db, { involves = "MLI", from = "2020", through = "2025" },
    { title = "Mali, 2020 to 2025" }) })

page("claims.html", report.claims(db, dofile(here .. "claims.lua"),
  { title = "An article of August 2024, statement by statement" }))

print("\nThe same as pages to hand over: "
  .. assert(report.index(pages):write(folder .. "/index.html")))
