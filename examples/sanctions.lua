-- Sanctions against states that were members at the time: from a file in the
-- layout of the Global Sanctions Data Base to a table and a picture. The file
-- beside this one is an invented sample (years and sides are of the kind that
-- the data base has, the cases are not its own).
--
--   lua5.4 examples/sanctions.lua [file [folder for the picture]]

local bloc = require "bloc"

local here = (arg and arg[0] or ""):match "^(.*/)" or ""
local file = arg and arg[1] or here .. "data/sanctions-sample.csv"
local folder = arg and arg[2] or "build"

local db <close> = assert(bloc.open())
print(assert(db:import(file, { source = { "A sample of sanctions cases" } })))

print "\nImposed by ECOWAS on states that were its members at the time:"
local imposed = db:events { feed = "gsdb", type = "sanctions.imposed",
  actor = "ECOWAS", target_in = "ECOWAS" }
for e in imposed:each() do
  print(("  %s  %s  %s"):format(e.date, e.target, e.text))
end

print "\nThe same, where the member was suspended on some day of that year:"
local suspended = db:events { feed = "gsdb", type = "sanctions.imposed",
  target_in = { bloc = "ECOWAS", status = "suspended" }, certainty = "possible" }
print("  " .. tostring(suspended:count { by = "target_state" }:codes()))

print "\nWho sanctioned members of ECOWAS, by sender and the year it began:"
print(db:events { feed = "gsdb", type = "sanctions.imposed", target_in = "ECOWAS" }
  :count { by = "actor" })

print "\nSanctions of ECOWAS within a year after a coup (the bundled events):"
local coups = db:events { type = "coup", target_in = "ECOWAS", from = "2010" }
for w in db:around(coups, { type = "sanctions.imposed", actor = "ECOWAS", feed = "told" },
  { after = 365 }):each() do
  print(("  %s  coup %s, sanctions %s, %d days later"):format(w.state,
    w.anchor_date, w.date, w.offset))
end

local by_year = db:events { type = "sanctions.imposed", feed = "gsdb" }
  :count { by = "year", from = "1990", to = "2023" }
print(bloc.chart.bars(by_year, { title = "Sanctions imposed, by year",
  note = "A sample; a case is dated to its first year" })
  :write(folder .. "/sanctions.svg"))
