-- UCDP Georeferenced Event Dataset (GED).
--
-- Files: comma separated with quotes, a header; cells hold line breaks. 49 columns since version
-- 20, fewer before (41 in the Syrian file of 2017/18; best_est for best); cut tables with year,
-- month, day and 14 columns are read too.
-- Dates: date_start to date_end, both included, are the bounds of a day that the sources do not
-- name (date_prec 2 to 5: days, a week, a month, more); the first day is the nominal one. A cut
-- table has one day and does not say how sure it is.
-- Missing: empty. number_of_sources is -1 where unknown (not read).
-- Types: 1 state-based, 2 non-state, 3 one-sided violence, as numbers or words.
-- Sides: names. "Government of X" is the state X; lists ("FPRC, MPC") are one side and stay one
-- name. In state-based violence side_a is the government: no side is said to attack.
-- score: the best estimate of deaths.
-- Version: a year and a number in the file's name; a new one revises by id. So does a cut table,
-- which has the same ids and says less: import it with feed= into a feed of its own.
local IS = { "^Government of (.+)$" }

local WHOLE = {
  optional = { "where_coordinates", "adm_1", "country", "source_headline", "latitude",
    "longitude" },
  date = { "date_start", as = "iso" }, through = "date_end",
  place = { "where_coordinates", "adm_1", "country" }, text = "source_headline",
}

-- A layout with other names for the estimates of deaths.
local function whole(low, best, high)
  local layout = {
    columns = { "id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", low, best,
      high },
    score = best,
    measures = { low = low, high = high, latitude = "latitude", longitude = "longitude" },
  }
  for k, v in pairs(WHOLE) do layout[k] = v end
  return layout
end

return {
  name = "ucdp_ged", title = "UCDP georeferenced events", feed = "ucdp_ged",
  cite = { "Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4), "
      .. "2013",
    author = "Ralph Sundberg and Erik Melander", publisher = "Uppsala Conflict Data Program",
    url = "https://ucdp.uu.se/downloads/" },
  terms = "CC BY 4.0: cite the publication and the version",
  delimiter = ",;\t", quoted = true, header = true,
  id = "id",
  type = { "type_of_violence", map = {
    ["1"] = "ucdp:1", ["2"] = "ucdp:2", ["3"] = "ucdp:3", ["State-based violence"] = "ucdp:1",
    ["Non-state violence"] = "ucdp:2", ["One-sided violence"] = "ucdp:3" } },
  actor = { "side_a", scheme = "ucdp", is = IS },
  target = { "side_b", scheme = "ucdp", is = IS },
  missing = { "" },
  layouts = {
    whole("low", "best", "high"),
    whole("low_est", "best_est", "high_est"),
    { columns = { "id", "year", "month", "day", "type_of_violence", "side_a", "side_b",
        "best_death", "low_death", "high_death" },
      optional = { "country", "conflict_name", "latitude", "longitude" },
      date = { year = "year", month = "month", day = "day" }, place = "country",
      text = "conflict_name", score = "best_death",
      measures = { low = "low_death", high = "high_death", latitude = "latitude",
        longitude = "longitude" } },
  },
}
