-- From a raw GDELT file to tables and a picture: protests by month in states
-- that their bloc had suspended, fighting among members, who speaks with whom.
-- The file beside this one is an invented sample in GDELT's layout.
--
--   lua5.4 examples/gdelt.lua [file [folder for the picture]]

local bloc = require "bloc"

local here = (arg and arg[0] or ""):match "^(.*/)" or ""
local file = arg and arg[1] or here .. "data/gdelt-sample.tsv"
local folder = arg and arg[2] or "build"

local db <close> = assert(bloc.open())
print(assert(db:import(file, { source = { "A sample in the layout of GDELT" } })))
print(assert(db:import(file, { source = { "A sample in the layout of GDELT" } })))
local feed = "gdelt1"

print "\nProtests by quarter, in states suspended by ECOWAS on the day:"
local protests = db:events { feed = feed, type = "plover:PROTEST",
  target_in = { bloc = "ECOWAS", status = "suspended" } }
local by_quarter = protests:count { by = "quarter", from = "2023", to = "2025" }
print(by_quarter)
print(protests:explain())

print "\nFighting (CAMEO 19) by state, members of ECOWAS on the day:"
print(db:events { feed = feed, type = "cameo:19", target_in = "ECOWAS" }
  :count { by = "target_state" })

print "\nPairs of states with the most events, and their mean Goldstein score:"
local between = db:events { feed = feed } - db:events { feed = feed, type = "cameo:14" }
for row in between:top(5, "dyad"):each() do
  local a, b = row.dyad:match "(%S+) (%S+)"
  local score = db:events { feed = feed, actor = a, target = b }:mean "score"
  print(("  %s -> %s  %3d  %5.2f"):format(a, b, row.n, score))
end

print "\nSanctions of ECOWAS and what became of them within 250 days:"
for r in db:match { within = 250, partial = true, all = true,
  { as = "sanctions", type = "cameo:163", actor = "ECOWAS", feed = feed },
  { as = "aid", type = "cameo:057", actor = "ECOWAS", feed = feed } }:each() do
  print(("  %s  %s  %s"):format(r.state, r.sanctions, r.aid or "-"))
end

print("\n" .. #bloc.report.unresolved(db) .. " actors of the feed are nobody known.")

print(bloc.chart.bars(by_quarter, { title = "Protests in states suspended by ECOWAS",
  note = "An invented sample in the layout of GDELT" })
  :write(folder .. "/gdelt.svg"))
