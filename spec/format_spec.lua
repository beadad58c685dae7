-- Descriptions of formats, and telling a file's format by its head.
local format = require "bloc.format"
local columns = require "bloc.native.columns"
local files = require "spec.support.files"

local DATA = "../shared/data/"

-- {======== heads, invented ========

local function lines(...) return table.concat({ ... }, "\n") .. "\n" end

-- A line of n fields, empty but for those given by position.
local function fields(n, delimiter, given)
  local list = {}
  for i = 1, n do list[i] = given[i] or "" end
  return table.concat(list, delimiter)
end

local function gdelt(n, id, change)
  local row = { id, "20010203", "200102", "2001", "2001.0931", "XYZGOV", "XYZ", "XYZ", [26] = "1",
    [27] = "043", [28] = "043", [29] = "04", [30] = "1", [31] = "2.8", [32] = "4", [33] = "1", [34] = "4",
    [35] = "1.5" }
  row[n == 61 and 60 or 57] = n == 61 and "20010204101500" or "20010204"
  if n ~= 57 then row[n] = "http://example.org/a" end
  for k, v in pairs(change or {}) do row[k] = v end
  return fields(n, "\t", row)
end

local ICEWS = { "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text",
  "CAMEO Code", "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID",
  "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude" }
local ICEWS_ROW = { "1", "2001-02-03", "Police (Freedonia)", "Police,Government", "Freedonia", "Consult", "040",
  "1", "Sylvania", "NA", "Sylvania", "9", "2", "The Daily", "NA", "NA", "NA", "Freedonia", "1.5", "2.5" }

local function icews(delimiter, under)
  local header = table.concat(ICEWS, delimiter)
  if under then header = header:gsub(" ", "_") .. delimiter .. "CAMEO_Code_Modified" end
  local row = {}
  for i, f in ipairs(ICEWS_ROW) do row[i] = delimiter ~= "\t" and f:find(delimiter) and '"' .. f .. '"' or f end
  if under then row[#row + 1] = "040" end
  return lines(header, table.concat(row, delimiter))
end

local UCDP = { "id", "relid", "year", "type_of_violence", "conflict_name", "side_a", "side_b",
  "source_headline", "where_coordinates", "adm_1", "latitude", "longitude", "country", "date_prec",
  "date_start", "date_end", "best", "high", "low", "gwnoa", "gwnob" }

local ACLED = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
  .. "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,"
  .. "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,"
  .. "tags,timestamp"
local ACLED_OLD = "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
  .. "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,"
  .. "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,"
  .. "timestamp,iso3"

-- By format: heads that are of it.
local HEADS = {
  gdelt1 = {
    lines(gdelt(57, "1"), gdelt(57, "2")),
    lines(gdelt(58, "1"), gdelt(57, "2"), gdelt(58, "3")),
    lines(gdelt(58, "1"), "a line that went wrong", gdelt(58, "3")),
    gdelt(58, "1"),
    "\xEF\xBB\xBF" .. lines(gdelt(58, "1")):gsub("\n", "\r\n"),
  },
  gdelt2 = { lines(gdelt(61, "1"), gdelt(61, "2")), lines(gdelt(61, "1")) .. gdelt(61, "2"):sub(1, 40) },
  icews = { icews "\t", icews(",", true), icews(";") },
  icews_names = {
    lines("Police (Freedonia)\tConsult\tSylvania\t2001-02-03", "Rufus Firefly\tMake statement\tSylvania\t2001-02-04"),
    lines("Rufus_Firefly\tMake_a_visit\tSylvania\t2001-02-03"),
  },
  ucdp_ged = {
    lines(table.concat(UCDP, ","), '1,F-1,2001,1,"A, b",Government of Freedonia,X,"head'
      .. '\nline",there,,1.5,2.5,Freedonia,1,2001-02-03 00:00:00.000,2001-02-04 00:00:00.000,3,4,2,,'),
    lines((table.concat(UCDP, ","):gsub("best,high,low", "best_est,high_est,low_est"))),
    lines "id,year,month,day,country,type_of_violence,side_a,side_b,low_death,best_death,high_death",
  },
  acled = {
    lines(ACLED), lines(ACLED_OLD), lines((ACLED:gsub(",", ";"))), lines(ACLED .. ",population_best"),
    lines((ACLED:gsub("[^,]+", '"%0"'))),
  },
  acled_deleted = { lines("event_id_cnty,deleted_timestamp", "FRE1,1680000000") },
  cline = { lines("coup_id,cowcode,country,year,month,day,event_type,unrealized,realized,conspiracy,attempt,"
    .. "military,dissident,rebel,palace,foreign,auto,resign,popular,counter,other") },
  powell_thyne = { lines("country\tccode\tyear\tmonth\tday\tcoup\tversion", '"Freedonia"\t999\t2001\t2\t3\t1\t"V1"') },
  powell_thyne_years = { lines "ccode\tabbrev\tcountry\tyear\tcoup1\tcoup2\tcoup3\tcoup4\tdate1\tdate2\tdate3\tdate4" },
  gsdb = { lines "case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,success" },
  unga = { lines("rcid,session,vote,ccode,member,importantvote,date,unres,year", "1,1,1,999,1,0,2/3/2001,R/1,2001") },
}

-- ========}

-- {======== helpers ========

local function recognise(text, path, options)
  local d, place = format.recognise(text, path, options)
  return d, place
end

local function message(text, path, options)
  local d, m = format.recognise(text, path, options)
  assert.is_nil(d)
  assert.is_string(m)
  return m
end

local function head_of(path)
  local f = path:find "%.gz$" and io.popen(("gzip -dc '%s' 2>/dev/null"):format(path)) or io.open(path, "rb")
  if not f then return nil end
  local text = f:read(65536)
  f:close()
  return text
end

-- What a description of records makes of rows: the events and the rejects.
local function run(d, rows)
  local events, rejects = {}, {}
  for _, row in ipairs(rows) do
    d.records(function(c) return row[c] end, function(e) events[#events + 1] = e end,
      function(...) rejects[#rejects + 1] = { ... } end)
  end
  return events, rejects
end

local function description(name)
  return assert(format.recognise(HEADS[name][1], nil, { format = name }))
end

-- ========}

describe("descriptions of formats", function()
  it("pass the checks, each with a title, terms and a publication", function()
    local list = format.list()
    assert.is_true(#list >= 14)
    for _, f in ipairs(list) do
      assert.is_true(#f.title > 5 and #f.terms > 5 and #f.cite[1] > 5, f.name)
      assert.is_nil(f.cite.published, f.name .. " was not known on the day of its publication")
      assert.matches("^https://", f.cite.url)
      assert.matches("^[%l%d_]+$", f.name)
    end
  end)

  local function change(with)
    local d = description "unga"
    for k, v in pairs(with) do d[k] = v end
    return d
  end

  it("are refused where a word or a column is misspelt", function()
    for _, case in ipairs {
      { { colunms = {} }, "unknown word 'colunms'; did you mean 'columns'" },
      { { text = "unress" }, "no column 'unress'; did you mean 'unres'" },
      { { date = { "date", as = "mdyy" } }, "no notation 'mdyy'; did you mean 'mdy'" },
      { { date = { "date" } }, "'as' is missing" },
      { { date = { "date", as = "iso", within = { "session", ["2"] = "year" } } }, "expected 'week' .* got 'year'" },
      { { actor = { "ccode", scheem = "cown" } }, "unknown word 'scheem'" },
      { { actor = { "ccode" } }, "actor: scheme: expected a text" },
      { { actor = { "ccode", scheme = "x", part = { "(" } } }, "actor: part: '%('" },
      { { type = { "vote" } }, "expected a 'scheme', a 'map' or a 'const'" },
      { { cite = { "X", editor = "Y" } }, "no field 'editor'" },
      { { delimiter = false }, "delimiter: expected a text, got boolean" },
      { { header = false }, "widths: expected a table" },
      { { header = false, widths = { 9 }, looks = {} }, "9 fields, but 5 columns" },
      { { columns = { "rcid", "rcid" } }, "'rcid' stands there twice" },
      { { measures = { x = "y" } }, "measures: x: no column 'y'" },
      { { id = { "rcid", "state" } }, "id: no column 'state'" },
    } do
      local ok, why = pcall(format.check, change(case[1]))
      assert.is_false(ok, case[2])
      assert.matches(case[2], why)
    end
  end)

  it("give CAMEO's codes for the words of ICEWS", function()
    local map = require "bloc.format.quadruples".type.map
    assert.equal("cameo:010", map["Make statement"])
    assert.equal("cameo:040", map["Consult"])
    assert.equal("cameo:190", map["Use conventional military force"])
    assert.equal("cameo:193", map["fight with small arms and light weapons"])
    assert.equal("cameo:020", map["Make an appeal or request"])
    assert.equal("cameo:1312", map["Threaten with sanctions, boycott, embargo"])
    assert.equal("cameo:173", map["Arrest,_detain,_or_charge_with_legal_action"])
    assert.is_nil(map["Sing and dance"])
  end)
end)

describe("guessing a format", function()
  it("finds it by the head", function()
    for name, heads in pairs(HEADS) do
      for i, text in ipairs(heads) do
        local d, place = recognise(text, "some/file.csv")
        assert(d, ("%s %d: %s"):format(name, i, tostring(place)))
        assert.equal(name, d.name, i)
        assert.equal(1, #d.delimiter)
        assert.is_nil(d.layouts)
      end
    end
  end)

  it("says where the columns are, whatever their case and order", function()
    local _, place = recognise(HEADS.icews[2], nil)
    assert.equal(1, place["Event ID"])
    assert.equal(7, place["CAMEO Code"])
    assert.equal(20, place.Longitude)
    local d
    d, place = recognise "DATE;Vote;CCODE;Session;rcid\n"
    assert.equal("unga", d.name)
    assert.equal(";", d.delimiter)
    assert.same({ rcid = 5, session = 4, vote = 2, ccode = 3, date = 1 }, place)
    _, place = recognise(HEADS.gdelt1[1])
    assert.equal(27, place.EventCode)
    assert.equal(58, place.SOURCEURL)
  end)

  it("gives a description that the caller may change", function()
    local d = recognise(HEADS.unga[1])
    d.name = "changed"
    assert.equal("unga", recognise(HEADS.unga[1]).name)
  end)

  it("refuses GDELT from a spreadsheet and says why", function()
    local names = "GLOBALEVENTID;SQLDATE;MonthYear;Year;FractionDate;EventCode;EventRootCode;DATEADDED"
    local mangled = lines(names, "1;20010203;200102;2001;2001,1;12;1;2.00E+13"):gsub("\n", "\r\n")
    assert.matches("leading zeros.*012 .*12 .*cannot be trusted", message(mangled))
    assert.matches("2.02E%+13", message((mangled:gsub(";12;1;", ";121;12;"))))
    assert.matches("leading zeros", message(lines(gdelt(61, "1", { [27] = "43", [28] = "43", [29] = "4" }))))
    local semicolons = lines(gdelt(58, "1", { [27] = "43", [29] = "4" })):gsub("\t", ";")
    assert.matches("leading zeros", message(semicolons))
    assert.matches("a GDELT table with a header", message(lines((names:gsub(";", ",")),
      "1,20010203,200102,2001,2001.1,012,01,20010204101500")))
    assert.matches("leading zeros", message(mangled, "x.csv", { format = "gdelt2" }))
  end)

  it("refuses ICEWS whose codes lost their zeros", function()
    assert.matches("lost their leading zeros", message((icews(","):gsub(",040,", ",40,"))))
  end)

  it("does not take the native CSV, tables like COW's or other text", function()
    for kind, k in pairs(columns.kinds) do
      local all = table.move(k.optional, 1, #k.optional, #k.columns + 1, table.move(k.columns, 1, #k.columns, 1, {}))
      for _, list in ipairs { k.columns, k.required, all } do
        assert.is_nil((recognise(lines(table.concat(list, ","), ("x,"):rep(#list - 1) .. "x"))), kind)
      end
    end
    for _, text in ipairs {
      "ccode,year,state,value\n2,1816,usa,full\n", "stateabb,ccode,statenme,styear,stmonth,stday,endyear\n",
      "ccode1,ccode2,year,defense\n2,20,1990,1\n", "one line", "a\tb\tc\td\n", "{\"id\": 1}\n", "<html>\n",
      "PK\3\4\20\0\8\8\0", "1,2,3\n4,5,6\n", ("x\t"):rep(60) .. "\n", "Alice\tknows\tBob\t2001-02-03\n",
      "date,type,actor\n2001-02-03,coup,FRE\n", "\n\n\n1\n", "\"open quote\n" } do
      assert.is_nil((recognise(text)), text:sub(1, 30))
    end
  end)

  it("names the near miss", function()
    assert.matches("nearest to acled .*'event_date' is missing; is it 'event_dat'%?",
      message((ACLED:gsub("event_date", "event_dat"))))
    assert.matches("as many fields as gdelt2 .*'2001%-02%-03' in record 1 is no SQLDATE",
      message(lines(gdelt(61, "1", { [2] = "2001-02-03" }))))
    assert.matches("none of acled, .*unga: the first line, 'a b c'", message "a b c\n")
    assert.matches("^the file is empty$", message " \n")
    assert.matches("UTF%-16", message "\xFF\xFEa\0")
  end)

  it("takes the format that it is told, and no other", function()
    assert.equal("unga", recognise(HEADS.unga[1], nil, { format = "unga" }).name)
    assert.matches("the file is none of acled: ", message(HEADS.unga[1], nil, { format = "acled" }))
    assert.has_error(function() format.recognise("x\n", nil, { format = "gdelt3" }) end)
    local _, why = pcall(format.recognise, "x\n", nil, { format = "gdelt3" })
    assert.matches("no format 'gdelt3'; did you mean 'gdelt1'", why)
  end)

  it("does not crash on any text", function()
    local seed = tonumber(os.getenv "SEED") or 7
    math.randomseed(seed)
    local names = {}
    for name in pairs(HEADS) do names[#names + 1] = name end
    table.sort(names)
    for _ = 1, 150 do
      local heads = HEADS[names[math.random(#names)]]
      local text = heads[math.random(#heads)]
      for _ = 1, math.random(4) do
        local at = math.random(#text)
        text = text:sub(1, at - 1) .. ("\"\t\n,\0\xFF7"):sub(math.random(7)):sub(1, 1) .. text:sub(at + math.random(0, 2))
      end
      local ok, d, m = pcall(format.recognise, text)
      assert(ok and (d or type(m) == "string"), ("seed %d: %s\n%q"):format(seed, tostring(d), text))
    end
  end)
end)

describe("quadruples by numbers", function()
  local folder
  setup(function()
    folder = files.folder()
    files.write(folder .. "/entity2id.txt", "Rufus_Firefly\t0\r\nPolice  (Freedonia)\t1\r\n")
    files.write(folder .. "/relation2id.txt", "Consult\t0\r\nMake_a_visit\t1\r\n")
    assert(os.execute(("mkdir '%s/ICEWS14' && cp '%s'/*.txt '%s/ICEWS14/'"):format(folder, folder, folder)))
  end)
  teardown(files.clean)

  local HOURS, DAYS = "0\t0\t1\t0\n1\t1\t0\t24\n", "0\t0\t1\t1\n1\t1\t0\t2\n"

  it("stand for the names in the dictionaries beside the file", function()
    local d = assert(recognise(HOURS, folder .. "/train.txt", { epoch = "2001-01-01" }))
    assert.equal("Rufus Firefly", d.lookup.subject["0"])
    assert.equal("Police (Freedonia)", d.lookup.object["1"])
    assert.equal("Police (Freedonia)", d.lookup.object["1   "])
    assert.equal("Make a visit", d.lookup.relation["1"])
    assert.is_nil(d.lookup.subject["2"])
    assert.same({ "time", as = "hours", epoch = "2001-01-01" }, d.date)
    assert.matches("hours since 2001%-01%-01", d.title)
  end)

  it("take dictionaries from elsewhere", function()
    local d = assert(recognise(HOURS, nil, { epoch = "2001-01-01", dictionaries = {
      entities = folder .. "/entity2id.txt", relations = folder .. "/relation2id.txt" } }))
    assert.equal("Consult", d.lookup.relation["0"])
    assert.matches("No such file", message(HOURS, nil, { epoch = "2001-01-01", dictionaries = {
      entities = folder .. "/none.txt", relations = folder .. "/relation2id.txt" } }))
  end)

  it("are padded in some copies, with a fifth column", function()
    assert.equal("icews_ids", recognise("0   \t1   \t1   \t24\t0\n1   \t0   \t0   \t48\t0\n", folder .. "/x.txt",
      { epoch = "2001-01-01" }).name)
  end)

  it("ask for what the file does not tell", function()
    assert.matches("no dictionaries", message(HOURS))
    assert.matches("entity2id", message(HOURS, "/nowhere/train.txt"))
    assert.matches("since which day%? give epoch=", message(HOURS, folder .. "/train.txt"))
    assert.matches("give unit='hours'", message("0\t0\t1\t0\n", folder .. "/train.txt", { epoch = "2001-01-01" }))
    assert.same({ "time", as = "days", epoch = "2001-01-01" },
      recognise("0\t0\t1\t0\n", folder .. "/train.txt", { epoch = "2001-01-01", unit = "days" }).date)
  end)

  it("of ICEWS14 count days from 1, those of hours from 0", function()
    assert.same({ "time", as = "days", epoch = "2013-12-31" }, recognise(DAYS, folder .. "/ICEWS14/train.txt").date)
    assert.same({ "time", as = "hours", epoch = "2014-01-01" }, recognise(HOURS, folder .. "/ICEWS14/train.txt").date)
    assert.same({ "time", as = "days", epoch = "2013-12-31" },
      recognise("0\t0\t1\t312\n", folder .. "/ICEWS14/valid.txt").date)
  end)
end)

describe("formats that make events themselves", function()
  local function cline(row)
    row.coup_id, row.cowcode, row.year = "1", "999", row.year or "2001"
    local events = run(description "cline", { row })
    return events[1] and events[1].type, events[1] and events[1].date
  end

  it("Cline Center: whose deed it was decides what it is", function()
    assert.same({ "coup", "2001-02-03" }, { cline { event_type = "coup", military = "1", month = "2", day = "3" } })
    assert.equal("coup", (cline { event_type = "coup", palace = "1", auto = "1" }))
    assert.equal("coup", (cline { event_type = "coup", resign = "1" }))
    assert.equal("takeover.self", (cline { event_type = "coup", auto = "1" }))
    assert.equal("takeover.rebel", (cline { event_type = "coup", rebel = "1", foreign = "1" }))
    assert.equal("takeover.popular", (cline { event_type = "coup", popular = "1" }))
    assert.equal("takeover", (cline { event_type = "coup", foreign = "1" }))
    assert.equal("coup_attempt", (cline { event_type = "attempted", dissident = "1" }))
    assert.equal("cline:attempted", (cline { event_type = "attempted", rebel = "1" }))
    assert.equal("cline:conspiracy", (cline { event_type = "conspiracy", military = "1" }))
  end)

  it("Cline Center: a month or day of 0 is not known", function()
    assert.equal("2001-02", select(2, cline { event_type = "coup", military = "1", month = "2", day = "0" }))
    assert.equal("2001", select(2, cline { event_type = "coup", military = "1", month = "0" }))
    local _, rejects = run(description "cline", { { event_type = "coop", year = "2001" }, { event_type = "coup" } })
    assert.same({ "event_type", "coop", "coup, attempted or conspiracy" }, rejects[1])
    assert.equal("year", rejects[2][1])
  end)

  it("Powell and Thyne: up to four coups in a year", function()
    local events, rejects = run(description "powell_thyne_years", {
      { ccode = "999", coup1 = "2", date1 = "02apr1957", coup2 = "1", date2 = "21may1957", coup3 = "0", coup4 = "0" },
      { ccode = "999", coup1 = "0", coup2 = "0", coup3 = "0", coup4 = "0" },
      { ccode = "999", coup1 = "2", date1 = "02avr1957" }, { ccode = "999", coup1 = "3" } })
    assert.equal(2, #events)
    assert.same({ "999/1957-04-02", "1957-04-02", "coup" }, { events[1].id, events[1].date, events[1].type })
    assert.same({ "999/1957-05-21", "coup_attempt" }, { events[2].id, events[2].type })
    assert.same({ "999", scheme = "cown" }, events[2].target)
    assert.same({ "date1", "02avr1957", "a date such as 02apr1957" }, rejects[1])
    assert.equal("coup1", rejects[2][1])
  end)

  local function sanctions(row)
    local events, rejects = run(description "gsdb", { row })
    local list = {}
    for i, e in ipairs(events) do
      list[i] = ("%s %s %s>%s"):format(e.date, e.type:match "%a+$", e.actor[1], e.target[1])
    end
    return list, events, rejects
  end

  it("GSDB: a case is imposed in its first year and lifted in its last", function()
    local list, events = sanctions { case_id = "7", sanctioned_state = "Freedonia", sanctioning_state = "Sylvania",
      begin = "1950", ["end"] = "1956", trade = "1", descr_trade = "exp_part", travel = "1", arms = "0",
      objective = "policy_change", success = "failed" }
    assert.same({ "1950 imposed Sylvania>Freedonia", "1956 lifted Sylvania>Freedonia" }, list)
    assert.equal("7/Sylvania/Freedonia/imposed", events[1].id)
    assert.equal("trade (exp_part), travel; aim: policy_change; 1950 to 1956: failed", events[1].text)
  end)

  it("GSDB: what goes on is not lifted", function()
    assert.same({ "1950 imposed A>B" }, (sanctions { case_id = "7", sanctioned_state = "B", sanctioning_state = "A",
      begin = "1950", ["end"] = "2022", success = "ongoing,ongoing" }))
  end)

  it("GSDB: sides are lists of names that may have commas", function()
    assert.same({
      "1990 imposed Mauritania>Egypt, Arab Rep.", "1990 imposed Mauritania>Korea, North",
      "1990 imposed Yemen, North>Egypt, Arab Rep.", "1990 imposed Yemen, North>Korea, North",
      "1990 imposed Niger>Egypt, Arab Rep.", "1990 imposed Niger>Korea, North",
    }, (sanctions { case_id = "8", sanctioned_state = "Egypt, Arab Rep.,Korea, North",
      sanctioning_state = "Mauritania,  Yemen, North, Niger", begin = "1990", ["end"] = "2022", success = "ongoing" }))
    local _, events = sanctions { case_id = "8", sanctioned_state = "Congo, Democratic Republic of the",
      sanctioning_state = "EU", begin = "1990", ["end"] = "1991", success = "failed" }
    assert.equal(2, #events)
    assert.equal("COD", events[1].target.means[events[1].target[1]])
    assert.equal("EU", events[1].bloc.means[events[1].bloc[1]])
  end)

  it("GSDB: years that are none are rejected", function()
    local list, _, rejects = sanctions { case_id = "9", sanctioned_state = "B", sanctioning_state = "A",
      begin = "1950", ["end"] = "1949", success = "failed" }
    assert.same({}, list)
    assert.same({ "end", "1949", "a year from 1950 on" }, rejects[1])
    _, _, rejects = sanctions { case_id = "9", sanctioned_state = "B", begin = "x" }
    assert.equal("sanctioning_state", rejects[1][1])
  end)
end)

describe("the real files", function()
  local there = io.open(DATA .. "README.md")
  if there then there:close() end
  local unless = there and it or function(name) pending(name .. " (no " .. DATA .. ")") end

  local REAL = {
    ["acled/acled_old_deletion_dummy_part1.csv.gz"] = "acled", ["acled/acled_old_dummy.csv"] = "acled",
    ["coups/Coup data 2.1.2.csv"] = "cline",
    ["coups/powell_thyne_ccode_year_V2024.01.29.txt"] = "powell_thyne_years",
    ["coups/powell_thyne_coups_final_V2015.05.20.txt"] = "powell_thyne",
    ["cow-igo/igo_year_format_3.csv.gz"] = "cow_igo", ["cow-igo/state_year_format_3.csv.gz"] = "cow_igo",
    ["gdelt1/events_mixed_57_58.tsv"] = "gdelt1", ["gdelt1/sample_1982_backfile.csv"] = "gdelt1",
    ["gdelt1/sample_20160728.export.CSV"] = "gdelt1",
    ["gdelt2/20150218224500.translation.export.first100.CSV"] = "gdelt2",
    ["gdelt2/20150218230000.export.first100.CSV"] = "gdelt2", ["gdelt2/20180101000000.export.CSV"] = "gdelt2",
    ["gdelt2/20191024143000.export.CSV"] = "gdelt2",
    ["icews-tkg/ICEWS14/train.txt.gz"] = "icews_ids", ["icews-tkg/ICEWS14/valid.txt"] = "icews_ids",
    ["icews-tkg/ICEWS18/train.txt.gz"] = "icews_ids", ["icews-tkg/ICEWS18/valid.txt"] = "icews_ids",
    ["icews-tkg/RE-Net-ICEWS18-5col/valid.txt.gz"] = "icews_ids",
    ["icews-tkg/names-icews05-15/icews_2005-2015_valid.txt.gz"] = "icews_names",
    ["icews-tkg/names-icews14/icews_2014_valid.txt"] = "icews_names",
    ["icews-tkg/names-icews18-underscore/valid.txt.gz"] = "icews_names",
    ["icews/ICEWS_All_Protests_Egypt_NonAggregated.csv"] = "icews", ["icews/events.2018.sample.tab"] = "icews",
    ["sanctions-gsdb/GSDB_V3.csv"] = "gsdb", ["ucdp-ged/GEDEvent_v23_1_CAR_to2017.csv.gz"] = "ucdp_ged",
    ["ucdp-ged/ged_global_slim.csv.gz"] = "ucdp_ged", ["ucdp-ged/ged_syria_from201609.csv.gz"] = "ucdp_ged",
    ["unga-votes/UNVotesPublished.csv.gz"] = "unga",
  }

  unless("that can be imported are told by their heads, and no other file is taken for one", function()
    local found, n = 0, 0
    for _ in pairs(REAL) do n = n + 1 end
    local list = assert(io.popen(("find '%s' -type f"):format(DATA)))
    for path in list:lines() do
      local name = path:sub(#DATA + 1)
      local d, why = recognise(head_of(path), path)
      assert.equal(REAL[name], d and d.name, name .. ": " .. tostring(why))
      found = found + (d and 1 or 0)
    end
    list:close()
    assert.equal(n, found)
  end)

  unless("from a spreadsheet are refused", function()
    assert.matches("leading zeros", message(head_of(DATA .. "gdelt2/excel-saved-20190121220000.export2.CSV")))
  end)

  unless("of ICEWS18 and ICEWS14 have dates and words that bloc knows", function()
    local path = DATA .. "icews-tkg/ICEWS18/valid.txt"
    local d = recognise(head_of(path), path)
    assert.same({ "time", as = "hours", epoch = "2018-01-01" }, d.date)
    for i = 0, 255 do
      local word = assert(d.lookup.relation[tostring(i)])
      assert(d.type.map[word], word)
    end
    path = DATA .. "icews-tkg/ICEWS14/valid.txt"
    assert.same({ "time", as = "days", epoch = "2013-12-31" }, recognise(head_of(path), path).date)
  end)
end)
