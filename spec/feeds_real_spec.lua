-- Every real file that holds events is imported into a bundled store, and its
-- counts and some rows are compared with what a person reads in the file.
-- Needs the files beside the checkout; without them every test is pending.
local bloc = require "bloc"

local DATA = "../shared/data/"
local there = io.open(DATA .. "README.md")
if there then there:close() end
local with = there and it or function(name) pending(name .. " (no " .. DATA .. ")") end

local db
local function import(name, options)
  local o = { progress = false }
  for k, v in pairs(options or {}) do o[k] = v end
  return assert(db:import(DATA .. name, o))
end

-- Counts of a report; what is not given is 0, but for `new` without `read`.
local function counts(r, want)
  want.read = want.read or want.new
  for _, k in ipairs { "read", "new", "revised", "duplicate", "rejected", "skipped", "retracted" } do
    assert.equal(want[k] or 0, r[k], k .. " of " .. tostring(r))
  end
  assert.equal(r.read, r.new + r.revised + r.duplicate + r.rejected + r.skipped)
end

-- The event of a feed with an id, on a day or in a partial date.
local function event(feed, id, at)
  for e in db:events { feed = feed, at = at, certainty = "possible" }:each() do
    if e.id == feed .. ":" .. id then return e end
  end
  error(("no event %s of %s on %s"):format(id, feed, at))
end

local function has(e, want)
  for k, v in pairs(want) do
    assert.equal(v, e[k] == nil and "none" or e[k], ("%s of %s"):format(k, e.id))
  end
end

-- How many events of a feed are so.
local function count(feed, is_so)
  local n = 0
  for e in db:events { feed = feed }:each() do n = n + (is_so(e) and 1 or 0) end
  return n
end

-- n of each period, "nil" where the feed does not say (R13), and no zero there.
local function cells(f, by, from, through)
  local list = {}
  for r in db:events(f):count { by = by, from = from, through = through }:each() do
    if r.period ~= "unplaced" then list[#list + 1] = tostring(r.n) end
  end
  return table.concat(list, " ")
end

local function by_type(feed)
  local t = {}
  for r in db:events { feed = feed }:count({ by = "type" }):each() do t[r.type] = r.n end
  return t
end

describe("the real file", function()
  before_each(function() db = bloc.open() end)
  after_each(function() db:close() end)

  with("of GDELT 1.0, 57 and 58 columns mixed", function()
    counts(import "gdelt1/events_mixed_57_58.tsv", { new = 356 })
    has(event("gdelt1", "1552829", "1982-01-02"), { date = "1982-01-02", type = "cameo:030", score = 4,
      actor = "cameo:BUSCVL", target = "cameo:BUS", known = "2013-02-03", url = "none",
      place = "Accra, Greater Accra, Ghana", mentions = 5, latitude = 5.55 })
    has(event("gdelt1", "564157307", "2016-07-28"), { type = "cameo:051", score = 3.4, actor = "USA", target = "RUS",
      known = "2016-07-28" })
    assert.equal(22, count("gdelt1", function(e) return not e.actor end))
    local days = cells({ feed = "gdelt1" }, "year", "1981", "2017")
    assert.equal(("nil "):rep(36) .. "nil", days)
    assert.matches("^nil %d+ nil$", cells({ feed = "gdelt1", target = "FRA" }, "day", "2016-07-27", "2016-07-29"))
    assert.equal("0 0", cells({ feed = "gdelt1", target = "FJI" }, "day", "1982-01-03", "1982-01-04"))
    counts(import "gdelt1/sample_1982_backfile.csv", { read = 101, duplicate = 101, new = 0 })
    counts(import "gdelt1/sample_20160728.export.CSV", { read = 255, duplicate = 255, new = 0 })
  end)

  with("of GDELT 2.0", function()
    counts(import "gdelt2/20180101000000.export.CSV", { new = 2414 })
    has(event("gdelt2", "719024875", "2017-12-02"), { type = "cameo:043", actor = "none", target = "USA", score = 2.8,
      known = "2018-01-01", place = "Mexico", tone = -2.56410256410256 })
    has(event("gdelt2", "719026082", "2018-01-01"), { type = "cameo:190", actor = "ISR", target = "cameo:CVL", score = -10 })
    counts(import "gdelt2/20191024143000.export.CSV", { new = 2111 })
    has(event("gdelt2", "881990839", "2018-10-24"), { actor = "cameo:COP", target = "DEU", known = "2019-10-24" })
    counts(import "gdelt2/20150218230000.export.first100.CSV", { new = 100 })
    counts(import "gdelt2/20150218224500.translation.export.first100.CSV", { new = 100 })
    assert.equal(4725, #db:events { feed = "gdelt2" })
    assert.equal(657 + 460 + 43 + 29, #db:events { feed = "gdelt2", type = "cameo:04" })
    assert.is_true(#db:events { feed = "gdelt2", actor = "EU" } >= 9)
    assert.is_true(#db:events { feed = "gdelt2", involves = "ECOWAS" } >= 3)
    assert.equal("nil nil", cells({ feed = "gdelt2" }, "day", "2017-12-31", "2018-01-01"))
    local r, why = db:import(DATA .. "gdelt2/excel-saved-20190121220000.export2.CSV")
    assert.is_nil(r)
    assert.matches("leading zeros of its event codes are gone", why)
  end)

  with("of ICEWS, tabs and commas", function()
    counts(import "icews/events.2018.sample.tab", { new = 3705 })
    has(event("icews", "32889836", "2018-06-01"), { type = "cameo:040", score = 1, actor_state = "BGD",
      target_state = "VNM", place = "Hanoi, Thanh Pho Ha Noi, Vietnam", latitude = 21.0245 })
    has(event("icews", "32891065", "2018-06-01"), { type = "cameo:032", score = 4.5, actor = "JPN", target = "VNM",
      place = "Japan" })
    has(event("icews", "32891068", "2018-06-01"), { type = "cameo:102", actor_state = "USA", target = "CHN" })
    has(event("icews", "32891488", "2018-06-01"), { actor = "EU", target = "USA", score = 3.5 })
    counts(import "icews/ICEWS_All_Protests_Egypt_NonAggregated.csv", { new = 3379 })
    has(event("icews", "16595230", "2010-11-08"), { type = "cameo:143", actor_state = "EGY",
      target = "icews:Unspecified Actor", place = "Egypt" })
    assert.equal(3379, #db:events { feed = "icews", type = "cameo:14", to = "2018-01-01" })
    assert.equal("nil nil", cells({ feed = "icews", target = "FRA" }, "month", "2010-11", "2010-12"))
    assert.equal("0 0 nil", cells({ feed = "icews", target = "TUV" }, "day", "2018-06-01", "2018-06-03"))
  end)

  with("of ICEWS as quadruples: three copies of one month are one", function()
    counts(import "icews-tkg/RE-Net-ICEWS18-5col/valid.txt.gz", { new = 45995 })
    counts(import "icews-tkg/names-icews18-underscore/valid.txt.gz", { read = 45995, new = 0, duplicate = 45995 })
    -- this copy lost parentheses inside names
    counts(import "icews-tkg/ICEWS18/valid.txt", { read = 45995, new = 301, duplicate = 45694 })
    local q = db:events { feed = "icews_quadruples" }
    assert.equal("2018-08-29", q:first().date)
    assert.equal("2018-09-27", q:last().date)
    local e = db:events { feed = "icews_quadruples", at = "2018-08-29", type = "cameo:173", actor = "SGP" }:first()
    has(e, { actor = "icews:Police (Singapore)", actor_state = "SGP", target = "icews:Men (Singapore)" })
    counts(import "icews-tkg/ICEWS18/train.txt.gz", { new = 373018 })
    assert.equal("2018-01-01", q:first().date)
    for r in q:count({ by = "type" }):each() do assert.matches("^cameo:%d%d%d%d?$", r.type) end
  end)

  with("of ICEWS as quadruples of other years", function()
    counts(import "icews-tkg/ICEWS14/train.txt.gz", { new = 74845 })
    counts(import "icews-tkg/ICEWS14/valid.txt", { new = 8514 })
    local q = db:events { feed = "icews_quadruples" }
    assert.equal("2014-01-01", q:first().date)
    assert.equal("2014-11-30", q:last().date)
    -- other samples of the same events: what is in both has the same words and days
    counts(import "icews-tkg/names-icews14/icews_2014_valid.txt", { read = 8941, new = 730, duplicate = 8211 })
    counts(import "icews-tkg/names-icews05-15/icews_2005-2015_valid.txt.gz", { read = 46275, new = 42659,
      duplicate = 3616 })
  end)

  with("of UCDP: the Central African Republic, with line breaks in cells", function()
    counts(import "ucdp-ged/GEDEvent_v23_1_CAR_to2017.csv.gz", { new = 1370 })
    has(event("ucdp_ged", "36210", "2009-02-20"), { type = "ucdp:1", actor = "UGA", target = "ucdp:LRA", score = 3,
      date = "2009-02-20", known = "none" })
    has(event("ucdp_ged", "36211", "2009-08-07"), { date = "2009-08-07/2009-09-10", date_nominal = "2009-08-07",
      score = 4, low = 4, high = 4 })
    local q = db:events { feed = "ucdp_ged" }
    assert.equal(11665, q:sum "score")
    assert.same({ ["ucdp:1"] = 163, ["ucdp:2"] = 315, ["ucdp:3"] = 892 }, by_type "ucdp_ged")
    assert.equal("nil nil", cells({ feed = "ucdp_ged", target = "NGA" }, "year", "2010", "2011"))
    assert.equal(379, count("ucdp_ged", function(e) return e.date_earliest ~= e.date_latest end))
  end)

  with("of UCDP: Syria, and the cut table of the world", function()
    counts(import "ucdp-ged/ged_syria_from201609.csv.gz", { new = 12487 })
    has(event("ucdp_ged", "230050", "2016-10-02"), { actor = "SYR", target = "ucdp:IS", score = 2,
      place = "Deir ez Zor town, Deir ez Zor Governorate, Syria" })
    has(event("ucdp_ged", "227950", "2016-09-17"), { actor = "ISR", target = "SYR" })
    counts(import("ucdp-ged/ged_global_slim.csv.gz", { feed = "ged_world" }), { new = 176579 })
    has(event("ged_world", "244657", "2017-07-31"), { actor = "IRQ", type = "ucdp:1", score = 6 })
    has(event("ged_world", "190474", "1990-08-01"), { actor = "SUN", high = 20 })
    has(event("ged_world", "202530", "1991-09-07"), { actor = "YUG" })
    has(event("ged_world", "202470", "1999-04-09"), { actor = "SCG" })
    has(event("ged_world", "229735", "2014-03-24"), { actor = "COG", target = "ucdp:Civilians" })
    assert.equal(1797771, db:events { feed = "ged_world" }:sum "score")
    assert.same({ ["ucdp:1"] = 126778, ["ucdp:2"] = 22639, ["ucdp:3"] = 27162 }, by_type "ged_world")
  end)

  with("of ACLED, and a list of deletions", function()
    counts(import "acled/acled_old_deletion_dummy_part1.csv.gz", { new = 6000 })
    counts(import "acled/acled_old_dummy.csv", { read = 326, new = 320, duplicate = 6 })
    has(event("acled", "ARG10607", "2022-06-30"), { type = "acled:Protests.Peaceful protest", actor_state = "ARG",
      target = "none", score = 0, known = "2022-07-05", place = "Comodoro Rivadavia, Chubut, Argentina" })
    has(event("acled", "COL10811", "2022-04-18"), { date_earliest = "2022-04-15", date_latest = "2022-04-21",
      date_nominal = "2022-04-18" })
    has(event("acled", "UGA7924", "2022-03-15"), { date = "2022-03", date_nominal = "2022-03-15" })
    has(event("acled", "UKR60706", "2022-06-16"), { actor_state = "UKR",
      type = "acled:Explosions/Remote violence.Shelling/artillery/missile attack" })
    local list = { "event_id_cnty,deleted_timestamp\nARG10607,1700000000\nXYZ1,1700000000\n" }
    assert(db:import(function() return table.remove(list) end, { progress = false }))
    assert.equal(6319, #db:events { feed = "acled" })
  end)

  with("of the Cline Center", function()
    counts(import "coups/Coup data 2.1.2.csv", { new = 981 })
    assert.same({ coup = 344, coup_attempt = 320, ["cline:conspiracy"] = 191, ["cline:attempted"] = 29,
      takeover = 9, ["takeover.popular"] = 37, ["takeover.rebel"] = 30, ["takeover.self"] = 21 }, by_type "cline")
    has(event("cline", "70003271979", "1979-03-27"), { type = "coup", target = "AFG", palace = 1, military = 0 })
    has(event("cline", "53002031977_2", "1977-02-03"), { type = "coup", target = "ETH" })
    has(event("cline", "43208182020", "2020-08-18"), { type = "coup", target = "MLI", military = 1 })
  end)

  with("of Powell and Thyne: the list and the country-years are one feed", function()
    counts(import "coups/powell_thyne_coups_final_V2015.05.20.txt", { new = 473 })
    assert.same({ coup = 236, coup_attempt = 237 }, by_type "powell_thyne")
    has(event("powell_thyne", "40/1952-03-10", "1952-03-10"), { type = "coup", target = "CUB" })
    local r = import "coups/powell_thyne_ccode_year_V2024.01.29.txt"
    assert.equal(12187, r.read)
    assert.equal(11763, r.skipped)
    assert.equal(424, r.new + r.revised + r.duplicate)
    assert.equal(1, r.revised)
    assert.equal(473 + 24, #db:events { feed = "powell_thyne" })
    assert.equal("0 0 0", cells({ feed = "powell_thyne", type = "coup", target = "FRA" }, "year", "1990", "1992"))
    has(event("powell_thyne", "41/1957-06-14", "1957-06-14"), { type = "coup", target = "HTI" })
  end)

  with("of the Global Sanctions Data Base", function()
    counts(import "sanctions-gsdb/GSDB_V3.csv", { new = 1325 })
    assert.same({ ["sanctions.imposed"] = 1889, ["sanctions.lifted"] = 1241 }, by_type "gsdb")
    has(event("gsdb", "2/India/Pakistan/imposed", "1949"), { date = "1949", actor = "IND", target = "PAK", bloc = "none",
      text = "trade (exp_compl, imp_compl); aim: policy_change; 1949 to 1951: nego_settlement" })
    has(event("gsdb", "2/India/Pakistan/lifted", "1951"), { date = "1951", type = "sanctions.lifted" })
    has(event("gsdb", "1069/Yemen, North/Qatar/imposed", "2017"), { actor = "YEM", target = "QAT" })
    has(event("gsdb", "934/ECOWAS/Mali/lifted", "2012"), { actor = "ECOWAS", bloc = "ECOWAS", target = "MLI" })
    has(event("gsdb", "850/United States/Colombia/imposed", "2010"), { actor = "USA" })
    assert.has_error(function() event("gsdb", "850/United States/Colombia/lifted", "2021") end)
    assert.equal("0 0 nil", cells({ feed = "gsdb", type = "sanctions.imposed", target = "NZL" }, "year", "2021", "2023"))
    assert.equal(153, #db:events { feed = "gsdb", type = "sanctions.imposed", bloc = "EU" })
    counts(import "sanctions-gsdb/GSDB_V3.csv", { read = 1325, new = 0, duplicate = 1325 })
  end)

  with("of the votes in the General Assembly", function()
    local r, why = db:import(DATA .. "unga-votes/UNVotesPublished.csv.gz", { progress = false, on_error = "skip" })
    assert(r, why)
    counts(r, { read = 1066613, new = 1066416, rejected = 197 })
    assert.equal(912112, r.rejects[1].line)
    assert.equal("date", r.rejects[1].column)
    assert.same({ ["unga:yes"] = 588800 - 121, ["unga:abstain"] = 95099 - 2, ["unga:no"] = 54865 - 50,
      ["unga:absent"] = 73328 - 18, ["unga:not_member"] = 254521 - 6 }, by_type "unga")
    has(event("unga", "3/2", "1946-01-01"), { type = "unga:yes", actor = "USA", bloc = "UN", text = "R/1/66" })
    has(event("unga", "3/365", "1946-01-01"), { type = "unga:no", actor = "SUN" })
    has(event("unga", "5118/365", "2011-12-19"), { type = "unga:yes", actor = "RUS" })
    has(event("unga", "5118/432", "2011-12-19"), { actor = "MLI", text = "R/66/136" })
    has(event("unga", "2094/345", "1980-10-07"), { actor = "YUG" })
    has(event("unga", "3586/678", "1990-12-06"), { actor = "YEM" })
  end)
end)
