-- GDELT event tables, 1.0 and 2.0.
--
-- Files: tab separated, no header, no quotes, UTF-8. 1.0 has 57 columns (back files and days before
-- April 2013) or 58 (with the address of a source), both also mixed in one file; 2.0 has 61 (a
-- second administrative division in each of the three places).
-- Dates: SQLDATE is one day, YYYYMMDD. It is the day the report names or implies, a year or more
-- before DATEADDED in a few rows; DATEADDED, the day on which GDELT knew of it, is `known` (in
-- 2.0 with a time behind it, which is not kept).
-- Missing: empty. Codes of events are text with leading zeros (CAMEO, 3 or 4 digits).
-- Actors: complete CAMEO codes ("NGAGOV"); without a country they are roles of nobody ("COP"). An
-- organisation is found by its known group (IGOEUREEC by EEC), before the country.
-- Ids: GLOBALEVENTID. The two versions are two feeds: nobody says that a number means the same
-- event in both. One event stands there once per wording, not once per deed.
-- Version: none; rows of the past are never revised, only added.
-- Complete for: the world. Since April 2013 a file of 1.0 holds what was added on its day, rows
-- dated long before among them; the back files hold what happened in their year or month. A file of
-- 2.0 holds what was added in fifteen minutes: of which days all came, only who imports them knows.
local message = "a GDELT table that a spreadsheet has saved: the leading zeros of its event "
  .. "codes are gone, so that 12 may be 012 (make pessimistic comment) or 12 (reject), and times "
  .. "of entry read 2.02E+13; nothing in the file says which, so its codes cannot be trusted. "
  .. "Import the file as GDELT publishes it (tabs, no header); never save it from a spreadsheet"

local spreadsheet = {
  { columns = { "GLOBALEVENTID", "SQLDATE", "EventCode", "EventRootCode" },
    looks = { EventRootCode = "^%d$" }, message = message },
  { columns = { "GLOBALEVENTID", "SQLDATE", "EventCode", "DATEADDED" },
    looks = { DATEADDED = "[eE]%+" }, message = message },
  { columns = { "GLOBALEVENTID", "SQLDATE", "EventCode" },
    message = "a GDELT table with a header: GDELT publishes none, so a program has written this "
      .. "file anew; import the file as published, or take the header off if its event codes kept "
      .. "their leading zeros" },
  { widths = { 57, 58, 61 },
    looks = { SQLDATE = "^%d%d%d%d%d%d%d%d$", EventRootCode = "^%d$" }, message = message },
}

return {
  cite = { "GDELT: Global Data on Events, Location and Tone, 1979-2012",
    author = "Kalev Leetaru and Philip A. Schrodt", publisher = "The GDELT Project",
    url = "https://www.gdeltproject.org/" },
  terms = "unlimited and unrestricted use for any purpose, with citation and a link to "
    .. "gdeltproject.org",
  delimiter = "\t", header = false, refuse = spreadsheet,
  looks = {
    GLOBALEVENTID = "^%d+$", SQLDATE = "^%d%d%d%d%d%d%d%d$", MonthYear = "^%d%d%d%d%d%d$",
    EventCode = "^%d%d%d%d?$", EventRootCode = "^%d%d$", QuadClass = "^[1-4]$",
    DATEADDED = "^%d%d%d%d%d%d%d%d%d*$",
  },
  id = "GLOBALEVENTID",
  date = { "SQLDATE", as = "ymd" },
  known = { "DATEADDED", as = "ymd" },
  type = { "EventCode", scheme = "cameo" },
  actor = { "Actor1Code", scheme = "cameo", name = "Actor1Name",
    state = { "Actor1KnownGroupCode", "Actor1CountryCode" } },
  target = { "Actor2Code", scheme = "cameo", name = "Actor2Name",
    state = { "Actor2KnownGroupCode", "Actor2CountryCode" } },
  place = "ActionGeo_FullName",
  url = "SOURCEURL",
  score = "GoldsteinScale",
  measures = {
    mentions = "NumMentions", sources = "NumSources", articles = "NumArticles", tone = "AvgTone",
    root = "IsRootEvent", latitude = "ActionGeo_Lat", longitude = "ActionGeo_Long",
  },
  missing = { "" },
  layouts = {
    { name = "gdelt1", title = "GDELT 1.0 events", feed = "gdelt1", widths = { 57, 58 },
      covers = { "cameo", known_since = "2013-04-01" },
      columns = [[GLOBALEVENTID SQLDATE MonthYear Year FractionDate
        Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode
        Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code
        Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode
        Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code
        IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale
        NumMentions NumSources NumArticles AvgTone
        Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code
        Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID
        Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code
        Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID
        ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code
        ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID
        DATEADDED SOURCEURL]] },
    { name = "gdelt2", title = "GDELT 2.0 events", feed = "gdelt2", widths = { 61 },
      covers = { "cameo", known_since = "2015-02-18", pieces = true },
      columns = [[GLOBALEVENTID SQLDATE MonthYear Year FractionDate
        Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode
        Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code
        Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode
        Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code
        IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale
        NumMentions NumSources NumArticles AvgTone
        Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code
        Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID
        Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code
        Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID
        ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code
        ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID
        DATEADDED SOURCEURL]] },
  },
}
