-- Roll-call votes of the General Assembly of the United Nations, one row per state and vote.
--
-- Files: comma separated with quotes, a header.
-- Dates: the day of the vote, month/day/year without leading zeros (ISO in later releases). A row
-- without a date is rejected: `year` is the year in which the session opened, not that of the vote
-- (46,778 of 1,066,416 dated votes fell in the next one), and in the only roll call without a date
-- (rcid 4592, 197 rows, filed under session 59 and 2004) the vote is that on R/60/260 of 8 May
-- 2006. A year would be false; mend the date and import the rejected rows again.
-- Missing: empty.
-- Types: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member. The last is the row of a state that
-- could not vote; it is kept, since the file has it, under a type of its own.
-- actor: the state by its COW number on the day; bloc: the UN. text: the resolution ("R/1/66").
-- Measures: rcid, the number of the roll call; and what it is about, 1 or 0, as the file has it: me
-- (Palestine), nu (nuclear weapons), di (disarmament), hr (human rights), co (colonialism), ec
-- (economic development). Other lists of issues of the same roll calls differ in a third of them.
-- Ids: roll call and state. Version: by year of the last session.
return {
  name = "unga", title = "Votes of the UN General Assembly", feed = "unga",
  cite = { "United Nations General Assembly Voting Data",
    author = "Erik Voeten, Anton Strezhnev and Michael Bailey", publisher = "Harvard Dataverse",
    url = "https://doi.org/10.7910/DVN/LEJUQZ" },
  terms = "see the Dataverse record; cite it",
  delimiter = ",;\t", quoted = true, header = true,
  columns = { "rcid", "session", "vote", "ccode", "date" },
  optional = { "unres", "me", "nu", "di", "hr", "co", "ec" },
  id = { "rcid", "ccode" },
  date = { "date", as = { "mdy", "iso" } },
  type = { "vote", map = { ["1"] = "unga:yes", ["2"] = "unga:abstain", ["3"] = "unga:no",
    ["8"] = "unga:absent", ["9"] = "unga:not_member" } },
  actor = { "ccode", scheme = "cown" },
  bloc = { const = "UN" },
  text = "unres",
  measures = { rcid = "rcid", me = "me", nu = "nu", di = "di", hr = "hr", co = "co", ec = "ec" },
  missing = { "", "NA", '0\\"' }, -- the last: a slip of the publisher's in `ec` of roll call 1429
  covers = { "unga" }, -- roll calls of all states
}
