-- A dyad-year panel for a model: how many organisations two states share in
-- each year, with the choices that have to be made on the way.
--
--   lua5.4 examples/panel.lua [folder for the tables [COW state-year file]]
--
-- Without a file: West African states in the bundled data, by days. With
-- COW's state-year file: every pair of states from 1816 to 2014, by its years.

local bloc = require "bloc"

local folder = arg and arg[1] or "build"
local file = arg and arg[2]

local options, name
local db <close> = assert(bloc.open(nil, { data = not file }))

if file then
  print(assert(db:import(file)))
  name = "dyads-cow.csv"
  options = {
    from = "1816", through = "2014",
    -- Position: what the data set says, and of those organisations alone that
    -- it covers. The blocs' own word would be asked without this.
    position = "cow:state-year",
    -- A file of years cannot say on which day a membership began: every day of
    -- the first year is possible, none certain. Counting the possible ones is
    -- to count years as the file codes them; it has to be said, not assumed.
    certainty = "possible",
  }
else
  name = "dyads-west-africa.csv"
  options = {
    -- The states of ECOWAS as it was before three left, also in the years
    -- after: the set of cases must not depend on the outcome.
    states = db:members("ECOWAS", "2024-06-01"),
    -- Coverage: inside these years. Outside it a cell would be empty, not 0.
    from = "2000", through = "2024",
  }
end

-- Rule: two states share an organisation in a year if both were members on
-- some same day of it ("any"), all year ("all"), on 1 January ("first") or on
-- 31 December ("last"). The columns stand side by side: where a result hangs
-- on the choice, it shows. `days` counts days together, over all of them.
options.unit = "dyad-year"
options.columns = { "any", "all", "last", "days" }

-- Status: membership in law, suspended or not. status="member,-suspended"
-- would be those that take part; it is a choice as well.
local panel = db:panel(options)
print(panel)

-- How much hangs on the rule: dyad-years in which a count differs.
local any, all, last = panel:columns("any", "all", "last")
local differ_all, differ_last, sum = 0, 0, 0
for i = 1, #any do
  if any[i] ~= all[i] then differ_all = differ_all + 1 end
  if any[i] ~= last[i] then differ_last = differ_last + 1 end
  sum = sum + (any[i] or 0)
end
print(("\n%d dyad-years, %d shared memberships by 'any'; %d differ by 'all', %d by 'last'")
  :format(#any, sum, differ_all, differ_last))

-- The rows go to the file as they are counted, never through a table each.
print("wrote " .. assert(panel:csv(folder .. "/" .. name)))
