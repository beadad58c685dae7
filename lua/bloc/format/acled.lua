-- ACLED: Armed Conflict Location and Event Data, and its lists of deleted events.
--
-- Files: comma separated with quotes (some exports: semicolons), a header. The columns read are in
-- all layouts: that of before March 2023 (with data_id, iso3, event_id_no_cnty), that of 2023 (31
-- columns), and the present one (actor types as words, and population columns on request).
-- Dates: one day, ISO or "30 June 2022". time_precision 2 is a week with its middle as the day, 3 a
-- month: bounds are three days either side, and the calendar month.
-- known: `timestamp`, when the row was last put out as it is: what it says now was said by then. It
-- may have been said, in other words, before.
-- Missing: empty. score: fatalities (an estimate, or the least that sources agree on; 0 is also
-- written where none are reported).
-- Types: event_type, and sub_event_type below it, in ACLED's words.
-- Actors: names with the state in parentheses ("Protesters (Argentina)": a part of it; armed groups
-- too, as in CAMEO). Nothing says that actor 1 attacks actor 2.
-- Ids: event_id_cnty stays with an event through its revisions. A list of deletions drops by it.
-- Version: none, a living set; keep the day of the download.
return {
  feed = "acled",
  cite = { "Introducing ACLED: An Armed Conflict Location and Event Dataset, Journal of Peace "
      .. "Research 47(5), 2010",
    author = "Clionadh Raleigh, Andrew Linke, Håvard Hegre and Joakim Karlsen",
    publisher = "ACLED",
    url = "https://acleddata.com/" },
  terms = "ACLED's terms of use: attribution; the data may not be passed on",
  delimiter = ",;\t", quoted = true, header = true,
  id = "event_id_cnty",
  missing = { "" },
  layouts = {
    { name = "acled", title = "ACLED events",
      columns = { "event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "actor2",
        "fatalities" },
      optional = { "time_precision", "location", "admin1", "country", "latitude", "longitude",
        "notes", "timestamp" },
      date = { "event_date", as = { "iso", "dmy_name" },
        within = { "time_precision", ["2"] = "week", ["3"] = "month" } },
      known = { "timestamp", as = { "unix", "iso", "dmy_name" } },
      type = { "event_type", "sub_event_type", scheme = "acled" },
      actor = { "actor1", scheme = "acled" }, target = { "actor2", scheme = "acled" },
      place = { "location", "admin1", "country" }, text = "notes", score = "fatalities",
      measures = { latitude = "latitude", longitude = "longitude" } },
    { name = "acled_deleted", title = "ACLED deleted events", drops = true,
      columns = { "event_id_cnty", "deleted_timestamp" },
      known = { "deleted_timestamp", as = { "unix", "iso", "dmy_name" } } },
  },
}
