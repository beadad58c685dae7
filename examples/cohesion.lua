-- How ECOWAS votes in the General Assembly of the United Nations, and how far
-- the three states that left it in 2025 stood from the others: from a file of
-- roll-call votes to tables and a picture. The file beside this one is an
-- invented sample in the layout of the published one (Voeten, Strezhnev and
-- Bailey); no state has voted so.
--
--   lua5.4 examples/cohesion.lua [file [folder for the picture]]

local bloc = require "bloc"

local here = (arg and arg[0] or ""):match "^(.*/)" or ""
local file = arg and arg[1] or here .. "data/unga-sample.csv"
local folder = arg and arg[2] or "build"

local db <close> = assert(bloc.open())
-- The published file has one roll call without a date: "skip" leaves it out
-- and says so, instead of refusing the file.
print(assert(db:import(file, { on_error = "skip", progress = false })))

-- Choice 1: who is ECOWAS? Its members in law on the day of each roll call, so
-- Mauritania counts until 25 December 2000, and a suspended state counts
-- (participating=true would leave it out while it was suspended).
-- Choice 2: agreement is Hix, Noury and Roland's index: 1 where all who voted
-- voted alike, 0 where yes, abstain and no are a third each. Who was absent
-- has not voted; a roll call with one voter of the bloc does not count.
print "\nECOWAS by year: roll calls, how many of its members voted, agreement:"
local ecowas = assert(db:cohesion { bloc = "ECOWAS", by = "year", from = "1996" })
print(ecowas)

print "\nBy what the roll call was about (me: Palestine, nu: nuclear weapons,"
print "di: disarmament, hr: human rights, co: colonialism, ec: development):"
print(db:cohesion { bloc = "ECOWAS", by = "issue", from = "1996" })

-- Choice 3: the Alliance of Sahel States was founded in 2023, and these votes
-- end before it. So "the three" are not members of a bloc on the day of the
-- vote but one set of states, fixed: the members of 1 June 2024.
local three = assert(db:members("AES", "2024-06-01"))
local votes = { from = "2001", to = "2016" }
local function ask(o)
  for k, v in pairs(votes) do o[k] = v end
  return assert(db:cohesion(o))
end

-- Choice 4: the others are the rest of ECOWAS. From 2001 to 2015 its members
-- were the same all the time (one row of its composition), so a set of one day
-- is the membership of each of these days; before, Mauritania would be missing.
assert(#db:composition("ECOWAS", votes) == 1, "the set of members changed")
local others = db:members("ECOWAS", "2010-06-01") - three
print(("\nThe three (%s) and the other %d members of ECOWAS, 2001 to 2015:")
  :format(tostring(three:codes()), #others))
local inside = ask { bloc = three, by = "year" }
local rest = ask { bloc = others, by = "year" }
local between = ask { bloc = others, against = three, by = "year" }
print(between)

-- Choice 5: a distance of x says little without another to hold it against:
-- that of each of the three to the others, and of one of the others.
print "\nDistance to ECOWAS (0: as all its other members; 1: yes against no), and the"
print "share of roll calls in which a state voted as most of the others:"
for _, state in ipairs { "MLI", "BFA", "NER", "SEN", "NGA" } do
  local r = ask { bloc = "ECOWAS", state = state }[1]
  print(("  %s  %d roll calls  distance %.3f  with the most %.1f %%"):format(state,
    r.roll_calls, r.distance, 100 * r.same_side))
end

-- Choice 6: before and after an exit. The roll calls are cut on the day on
-- which the membership ended, not at the end of a year; five years on each
-- side, since a state drifts anyway.
print "\nMauritania, in ECOWAS until 25 December 2000 and out of it since:"
print(db:cohesion { bloc = "ECOWAS", state = "MRT", by = "membership", from = "1996",
  to = "2006" })

print(bloc.chart.lines({ { "ECOWAS", ecowas }, { "the three", inside },
  { "the other twelve", rest } }, { value = "agreement", min = 0.8, max = 1,
  title = "Agreement in the General Assembly",
  note = "Index of Hix, Noury and Roland, mean over the roll calls of a year; "
    .. "members on the day of the vote" }):write(folder .. "/cohesion.svg"))
