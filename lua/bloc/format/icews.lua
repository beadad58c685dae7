-- ICEWS: coded events of the Integrated Crisis Early Warning System.
--
-- Files: as the Dataverse publishes them (tab separated, a header of 20 names with blanks, no
-- quotes), or as comma separated files with quotes, often with underscores in the names and columns
-- of their own behind.
-- Dates: one day, ISO. The day of the story where it says nothing else.
-- Missing: empty; "NULL" in older files, "NA" in those that went through R.
-- Codes: CAMEO, text, 3 or 4 digits. A file whose codes lost their zeros is refused, as is GDELT's.
-- Actors: names; "Police (India)" is a part of the state in parentheses or, where there are none,
-- of the country beside the name. Countries are those that ICEWS coded, also for persons in office
-- long ago.
-- Ids: Event ID. Events without a direction (consult, meet) come twice, once each way, with an id
-- each.
-- Version: one file a year, replaced now and then; the same id keeps its event.
-- Complete for: the world, as published. Files with commas are extracts (the protests of one state)
-- and do not say of what.
local lost = "ICEWS events whose CAMEO codes lost their leading zeros (40 for 040): 12 may be 012 "
  .. "or 12, so the codes cannot be trusted; import the file as published"

return {
  name = "icews", title = "ICEWS coded events", feed = "icews",
  cite = { "ICEWS Coded Event Data",
    author = "Elizabeth Boschee, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James "
      .. "Starz and Michael Ward",
    publisher = "Harvard Dataverse", url = "https://doi.org/10.7910/DVN/28075" },
  terms = "see the Dataverse record; cite it",
  header = true,
  columns = { "Event ID", "Event Date", "Source Name", "Source Country", "CAMEO Code", "Intensity",
    "Target Name", "Target Country" },
  optional = { "City", "Province", "Country", "Latitude", "Longitude" },
  refuse = {
    { columns = { "Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name" },
      looks = { ["CAMEO Code"] = "^%d%d?$" }, message = lost },
  },
  id = "Event ID",
  date = { "Event Date", as = "iso" },
  type = { "CAMEO Code", scheme = "cameo" },
  actor = { "Source Name", scheme = "icews", state = "Source Country" },
  target = { "Target Name", scheme = "icews", state = "Target Country" },
  place = { "City", "Province", "Country" },
  score = "Intensity",
  measures = { latitude = "Latitude", longitude = "Longitude" },
  missing = { "", "NULL", "NA" },
  layouts = {
    { delimiter = "\t", quoted = false, covers = { "cameo" } },
    { delimiter = ",;", quoted = true },
  },
}
