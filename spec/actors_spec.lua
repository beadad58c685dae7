-- Who the actors of feeds are (lua/bloc/feed), whom analysts say the rest are
-- (db:alias), and what is left (bloc.report.unresolved).

local bloc = require "bloc"
local core = require "bloc.core"
local feed = require "bloc.feed.actors"
local write = require "bloc.write"
local places = require "bloc.data.feed_actors".places
local unresolved = require "bloc.report.unresolved".unresolved
require "bloc.feed.alias"

local DATA = "../shared/data/"

local db

-- Code of who a text is, and the days as text.
local function who(scheme, text, o)
  local id, from, to = feed.resolve(db, scheme, text, o)
  local function day(d) return d and d > core.parse "0001" and d < core.parse "9998"
    and core.format(d) or nil end
  return id and db:_code(id), day(from), day(to)
end

local function whole(code, day)
  local id = assert(db:_actor(code, "actor"))
  local w = db:_whole(id, day and (core.parse(day)))
  return w and db:_code(w)
end

local function on(day) return { at = day } end

describe("a CAMEO actor", function()
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  it("is the country of its three letters, on its day", function()
    assert.same({ "NGA" }, { who("cameo", "NGA") })
    assert.same({ "SUN", "1922-12-30", "1991-12-26" }, { who("cameo", "RUS", on "1985-01-01") })
    assert.same({ "RUS", "1991-12-26" }, { who("cameo", "RUS", on "1991-12-26") })
    assert.equal("TLS", who("cameo", "TMP")) -- CAMEO's own codes
    assert.equal("MNE", who("cameo", "MTN"))
    assert.equal("ROU", who("cameo", "ROM"))
    assert.equal("ROU", who("cameo", "ROU")) -- and what GDELT writes as well
  end)

  it("with a role is a part of the country, by a recorded link", function()
    assert.same({ "NGAGOV" }, { who("cameo", "NGAGOV") })
    assert.same({ "part", "NGA" }, { db:_kind(db:_actor("NGAGOV", "actor")), whole "NGAGOV" })
    assert.equal("Nigeria: government", db:name "NGAGOV")
    assert.equal("NGAGOV", db:code("NGAGOV", "cameo"))
    assert.equal("NGAMEDEDU", who("cameo", "NGAMEDEDU"))
    assert.equal("Nigeria: media, education", db:name "NGAMEDEDU")
    assert.equal("NGAMOSSUN", who("cameo", "NGAMOSSUN")) -- religions have no label here
    assert.is_nil(db:name "NGAMOSSUN")
    assert.equal("TMPGOV", who("cameo", "TMPGOV"))
    assert.equal("TLS", whole "TMPGOV")
  end)

  it("is the same actor the next time, with one link", function()
    local n = db:sql "SELECT count(*) AS n FROM actor"[1].n
    for _ = 1, 2 do assert.equal("NGAGOV", who("cameo", "NGAGOV")) end
    assert.equal(n, db:sql "SELECT count(*) AS n FROM actor"[1].n)
    assert.equal(1, #db:sql [[SELECT p.id FROM part p JOIN actor a ON a.id = p.actor
      WHERE a.code = 'NGAGOV']])
  end)

  it("has a whole for each time where the country changed", function()
    assert.equal("RUSGOV", who("cameo", "RUSGOV", on "1980-01-01"))
    assert.same({ "SUN", "SUN", "RUS", "RUS" }, { whole("RUSGOV", "1980-01-01"),
      whole("RUSGOV", "1991-12-25"), whole("RUSGOV", "1991-12-26"), whole("RUSGOV", "2020-01-01") })
  end)

  it("is whom the bundled data has under the code, but no office", function()
    assert.equal("MLI-MIL", who("cameo", "MLIMIL"))
    assert.equal("MLI-REB", who("cameo", "MLIREB"))
    assert.equal("SENGOV", who("cameo", "SENGOV")) -- president and prime minister share it
    assert.equal("BENGOV", who("cameo", "BENGOV")) -- that of the president alone
    assert.equal("BEN", whole "BENGOV")
  end)

  it("is a bloc where it is a known group", function()
    for code, id in pairs { UNO = "UN", IGOUNO = "UN", EEC = "EU", IGOEUREEC = "EU", WAS = "ECOWAS",
      IGOWAFBUSWAS = "ECOWAS", NAT = "NATO", IGOWSTNAT = "NATO", IGOSEAASN = "ASEAN",
      IGOMEAARL = "LAS", IGOAFRAFU = "AU", IGOAFROAU = "OAU" } do
      assert.equal(id, who("cameo", code), code)
    end
    assert.equal("IGOUNOREFHCR", who("cameo", "IGOUNOREFHCR"))
    assert.equal("UN", whole "IGOUNOREFHCR")
  end)

  it("goes by the columns beside it where the code has no country", function()
    assert.is_nil(who("cameo", "MNCUSAMED"))
    assert.equal("MNCUSAMED", who("cameo", "MNCUSAMED", { state = { "", "USA" } }))
    assert.equal("USA", whole "MNCUSAMED")
    assert.is_nil(who("cameo", "NGOHRIHRW", { state = { "HRW" } }))
  end)

  it("is nobody without a country, in a region, or where a code is two", function()
    for _, code in ipairs { "GOV", "COP", "CHRCTH", "AFR", "AFRGOV", "HKG", "CEM", "kur", "MOD", "",
      "PAP", "NGO", "XYZGOV" } do
      assert.is_nil(who("cameo", code), code)
    end
  end)
end)

describe("the published list of CAMEO countries", function()
  it("holds states that resolve, and places that are none", function()
    local f = io.open(DATA .. "cameo/CAMEO.country.txt")
    if not f then return pending("no " .. DATA .. " here: the list is not checked") end
    db = assert(bloc.open())
    local states, others = 0, 0
    for line in f:lines() do
      local code = line:match "^(%u%u%u)\t"
      local id = code and who("cameo", code, on "2020-01-01")
      if id then
        states = states + 1
        assert.is_nil(places[code], code)
      elseif code then
        others = others + 1
        assert.is_string(places[code], code)
      end
    end
    f:close()
    assert.same({ 199, 63 }, { states, others })
    db:close()
  end)
end)

describe("a name in a feed", function()
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  it("is a state or bloc itself", function()
    assert.equal("CHN", who("icews", "China", { state = "China" }))
    assert.equal("KOR", who("icews", "South_Korea"))
    assert.equal("EU", who("icews", "European Union"))
    assert.equal("ECOWAS", who("gsdb", "ECOWAS"))
    assert.equal("LAS", who("gsdb", "League of Arab States"))
    assert.equal("MLI-REB", who("ucdp", "JNIM")) -- a group of the bundled data
  end)

  it("is found in the spellings of feeds", function()
    for text, id in pairs { ["Korea, North"] = "PRK", ["Korea, South"] = "KOR",
      ["Gambia, The"] = "GMB", ["Egypt, Arab Rep."] = "EGY", ["Yemen, North"] = "YEM",
      ["Congo, Democratic Republic of the"] = "COD", ["Congo (Brazzaville)"] = "COG",
      ["DR Congo (Zaire)"] = "COD", ["Yemen (North Yemen)"] = "YEM",
      ["Myanmar (Burma)"] = "MMR", ["Palestinian Territory, Occupied"] = "PSE",
      ["Moldova, Republic of"] = "MDA", ["Congo"] = "COG",
      ["the former Yugoslav Republic of Macedonia"] = "MKD" } do
      assert.equal(id, who("name", text), text)
    end
    assert.is_nil(db:resolve "DR Congo (Zaire)") -- no name that a person would give
  end)

  it("is another state on another day", function()
    assert.same({ "SUN", "1922-12-30", "1991-12-26" },
      { who("ucdp", "Russia (Soviet Union)", on "1990-06-01") })
    assert.equal("RUS", who("ucdp", "Russia (Soviet Union)", on "2015-06-01"))
    assert.equal("YUG", who("ucdp", "Serbia (Yugoslavia)", on "1991-07-01"))
    assert.equal("SCG", who("ucdp", "Serbia (Yugoslavia)", on "1999-04-01"))
    assert.equal("SRB", who("ucdp", "Serbia (Yugoslavia)", on "2010-01-01"))
    assert.equal("SCG", who("gsdb", "Yugoslavia", on "1998-01-01"))
    assert.equal("YUG", who("gsdb", "Yugoslavia", on "1948-01-01"))
  end)

  it("is a part of the state that it names in parentheses", function()
    assert.equal("icews:Citizen (Germany)", who("icews", "Citizen (Germany)"))
    assert.same({ "part", "DEU" }, { db:_kind(db:_actor("icews:Citizen (Germany)", "actor")),
      whole "icews:Citizen (Germany)" })
    assert.equal("icews:Citizen (Germany)", db:resolve "Citizen (Germany)")
    assert.equal("icews:Citizen (Germany)", who("icews", "Citizen_(Germany)")) -- another copy
    assert.equal("acled:Protesters (Argentina)", who("acled", "Protesters (Argentina)"))
    assert.equal("acled:Military Forces of the Democratic Republic of Congo (2019-)",
      who("acled", "Military Forces of the Democratic Republic of Congo (2019-)"))
    assert.equal("COD", whole "acled:Military Forces of the Democratic Republic of Congo (2019-)")
    assert.equal("YEM", whole((who("acled",
      "Military Forces of Yemen (2016-) Supreme Political Council"))))
    assert.equal("ucdp:Government of Syria", who("ucdp", "Government of Syria"))
    assert.equal("SYR", whole "ucdp:Government of Syria")
    assert.equal("OAS", whole((who("icews", "Secretariat (Organization of American States)"))))
  end)

  it("is a part of the state beside it, which its code says", function()
    assert.equal("icews:Barack Obama (USA)", who("icews", "Barack Obama", { state = "United States" }))
    assert.equal("USA", whole "icews:Barack Obama (USA)")
    assert.equal("icews:Democratic Party (TUR)", who("icews", "Democratic Party", { state = "Turkey" }))
    assert.equal("icews:Democratic Party (USA)",
      who("icews", "Democratic Party", { state = "United States" }))
    assert.equal("x:FPRC (CAF)", who("x", "FPRC", { state = "482", state_scheme = "gw" }))
  end)

  it("is nobody where nothing says whose it is", function()
    for _, text in ipairs { "Barack Obama", "Citizen (Africa)", "Citizen (International)", "Civilians",
      "Syrian insurgents", "CPI", "PRC", "Zanzibar", "Government of Eritrea, Government of Ethiopia",
      "Terrorist Organizations (Taliban)", "" } do
      assert.is_nil(who("ucdp", text), text)
    end
  end)

  it("goes by what its format says first", function()
    local o = { is = { "^Government of (.+)$" }, means = { X = "cown:365", Mali = false } }
    assert.equal("SYR", who("ucdp", "Government of Syria", o))
    o.at = "1980-01-01"
    assert.equal("SUN", who("ucdp", "Government of X", o))
    assert.is_nil(who("ucdp", "Mali", o))
    assert.is_nil(who("ucdp", "Citizen (Germany)", { part = {} }))
  end)
end)

describe("a code of a state in a feed", function()
  it("means who bore it on the day", function()
    db = assert(bloc.open())
    for _, c in ipairs { { "cown", "255", "1939-01-01", "DEU" }, { "cown", "260", "1970-01-01", "DEU" },
      { "cown", "265", "1970-01-01", "DDR" }, { "cown", "365", "1950-01-01", "SUN" },
      { "cown", "345", "1980-01-01", "YUG" }, { "cown", "345", "2010-01-01", "SRB" },
      { "gwn", "345", "1999-01-01", "SCG" }, { "gw", "340", "2010-01-01", "SRB" },
      { "cown", "002", "2000-01-01", "USA" }, { "fips", "NI", "2000-01-01", "NGA" },
      { "iso2", "CS", "1990-01-01", "CSK" }, { "iso2", "CS", "2005-01-01", "SCG" } } do
      assert.equal(c[4], who(c[1], c[2], on(c[3])), c[1] .. c[2] .. c[3])
    end
    assert.is_nil(who("cown", "9999"))
    assert.equal("RUS", who("cown", "393", { name = "Russia", at = "1993-10-01" }))
    db:close()
  end)
end)

describe("a store without data", function()
  before_each(function() db = assert(bloc.open { data = false }) end)
  after_each(function() db:close() end)

  it("gets no state that was not asked for", function()
    for _, text in ipairs { "NGA", "NGAGOV", "UNO" } do assert.is_nil(who("cameo", text)) end
    assert.is_nil(who("icews", "Citizen (Germany)", { state = "Germany" }))
    assert.is_nil(who("cown", "475"))
    assert.equal(0, #db:actors())
  end)

  it("knows a bare state by its id", function()
    db:actor { "NGA", kind = "state" }
    db:actor { "MOD", kind = "state", codes = { cow = "MOD" } }
    assert.equal("NGAGOV", who("cameo", "NGAGOV"))
    assert.equal("NGA", whole "NGAGOV")
    assert.is_nil(db:name "NGAGOV")
    assert.is_nil(who("cameo", "MODMED")) -- moderate media, not Modena's
  end)

  it("takes back everything when the import fails", function()
    db:actor { "NGA", kind = "state" }
    assert.has_error(function()
      db:transaction(function()
        local r = feed.open(db)
        r:resolve("cameo", "NGAGOV")
        r:unresolved("cameo", "GOV")
        error "stop"
      end)
    end)
    assert.equal(1, #db:actors())
  end)
end)

-- {======== what is left ========

-- A store with two states, a bloc and three texts that nobody knows.
local function world()
  local d = assert(bloc.open { data = false })
  d:actor { "MLI", kind = "state", names = { { "Mali" } } }
  d:actor { "NGA", kind = "state", names = { { "Nigeria" } } }
  d:actor { "MLI-MIL", kind = "part", part_of = "MLI" }
  d:bloc { "X", coverage = { { from = "2000", through = "2025" } } }
  d:tell { state = "MLI", bloc = "X", status = "member", from = "2001-01-01" }
  d:transaction(function()
    local r = feed.open(d)
    assert(r:unresolved("cameo", "GOV") == r:unresolved("cameo", "GOV"))
    r:unresolved("icews", "Boko_Haram")
    r:unresolved("ucdp", "Boko Haram")
    r:unresolved("icews", "Ansar Dine")
    r:unresolved("icews", "Mahli")
  end)
  local function event(day, actor, target)
    d:event { type = "security.attack", date = day, actor = actor, target = target }
  end
  event("2012-03-01", "icews:Ansar Dine", "MLI")
  event("2012-05-01", "icews:Ansar Dine", "cameo:GOV")
  event("2013-01-01", "cameo:GOV", "icews:Ansar Dine")
  event("2014-01-01", "icews:Boko Haram", "NGA")
  event("2015-01-01", "icews:Mahli", nil)
  return d
end

describe("an unresolved actor", function()
  before_each(function() db = world() end)
  after_each(function() db:close() end)

  it("keeps its text as a code, by which it is found", function()
    assert.equal("unresolved", db:_kind(db:_actor("cameo:GOV", "actor")))
    assert.equal("icews:Ansar Dine", db:resolve "ansar dine")
    assert.equal(3, #db:events { involves = "Ansar Dine" })
    assert.equal(5, #db:actors { kind = "unresolved" })
  end)

  it("becomes a part when a later file says of whom it is", function()
    assert.equal("icews:Boko Haram (NGA)", who("icews", "Boko Haram", { state = "Nigeria" }))
    local id = db:transaction(function()
      return feed.open(db):unresolved("icews", "Police (Mali)")
    end)
    assert.equal(id, (feed.resolve(db, "icews", "Police (Mali)")))
    assert.same({ "MLI", "part" }, { whole "icews:Police (Mali)", db:_kind(id) })
  end)
end)

describe("db:alias", function()
  before_each(function() db = world() end)
  after_each(function() db:close() end)

  it("makes the events of a text those of a part of somebody known", function()
    assert.equal(1, #db:events { involves = "MLI" })
    assert.equal("icews:Ansar Dine", db:alias("Ansar Dine", "MLI"))
    assert.equal(3, #db:events { involves = "MLI" })
    assert.equal(1, #db:events { involves = "=MLI" })
    assert.equal("MLI", db:events { actor = "Ansar Dine" }[1].actor_state)
    assert.equal(2, #db:events { actor_in = "X" })
    assert.same({ "part", "MLI" }, { db:_kind(db:_actor("Ansar Dine", "actor")),
      whole "icews:Ansar Dine" })
    assert.equal("part", db:actors { kind = "part" }:where { code = "icews:Ansar Dine" }[1].kind)
    assert.equal(4, #db:actors { kind = "unresolved" })
  end)

  it("reaches the state through a part of it", function()
    db:alias("icews:Ansar Dine", "MLI-MIL")
    assert.equal("MLI", db:events { actor = "Ansar Dine" }[1].actor_state)
    assert.equal(3, #db:events { involves = "MLI-MIL" })
    assert.equal(3, #db:events { involves = "MLI" })
  end)

  it("holds for the days that are given", function()
    db:alias("icews:Ansar Dine", "MLI", { to = "2012-04-01" })
    db:alias("icews:Ansar Dine", "NGA", { from = "2012-04-01", through = "2012" })
    local states = {}
    for e in db:events { involves = "=icews:Ansar Dine" }:each() do
      states[#states + 1] = e.actor == "icews:Ansar Dine" and e.actor_state or e.target_state
    end
    assert.same({ "MLI", "NGA", "icews:Ansar Dine" }, states)
  end)

  it("is one row, however often it is said", function()
    db:alias("Ansar Dine", "MLI")
    db:alias("icews:Ansar Dine", "Mali")
    assert.equal(1, #db:sql [[SELECT p.id FROM part p JOIN actor a ON a.id = p.actor
      WHERE a.code = 'icews:Ansar Dine']])
    assert.is_false((pcall(db.alias, db, "Ansar Dine", "NGA")))
  end)

  it("outlives the store's closing and reading anew", function()
    local path = os.tmpname()
    os.remove(path)
    assert(db:backup(path))
    local d = assert(bloc.open(path))
    d:alias("Ansar Dine", "MLI")
    d:close()
    d = assert(bloc.open(path))
    assert.equal("MLI", d:events { actor = "Ansar Dine" }[1].actor_state)
    assert.equal("part", d:_kind(d:_actor("Ansar Dine", "actor")))
    d:close()
    os.remove(path)
  end)

  it("names its source", function()
    db:alias("Ansar Dine", "MLI", { source = { "A report", url = "https://example.org" } })
    assert.equal(1, #db:sources { text = "A report" })
    assert.matches("alias: icews:Ansar Dine is a part of MLI; A report",
      db:sql "SELECT note FROM revision ORDER BY id DESC LIMIT 1"[1].note, 1, true)
  end)

  it("says what is wrong", function()
    local function fails(pattern, ...)
      local ok, message = pcall(db.alias, db, ...)
      assert.is_false(ok)
      assert.matches(pattern, message, 1, true)
    end
    fails("did you mean 'icews:Ansar Dine'?", "Ansar Din", "MLI")
    fails("'Boko Haram' is ambiguous: icews:Boko Haram, ucdp:Boko Haram", "Boko Haram", "NGA")
    fails("'Mali' is MLI already", "Mali", "NGA")
    fails("bloc.report.unresolved(db) lists them", "zzzzzzzzzzzz", "NGA")
    fails("no actor 'Nigerio'; did you mean NGA", "Ansar Dine", "Nigerio")
    fails("is itself an actor of a feed", "Ansar Dine", "cameo:GOV")
    fails("unknown option 'form'; did you mean 'from'?", "Ansar Dine", "MLI", { form = "2012" })
    fails("expected the text of an actor", nil, "MLI")
    db:alias("Ansar Dine", "MLI", { to = "2013" })
    fails("is a part of MLI already; from=, to= say on which days", "Ansar Dine", "NGA",
      { from = "2012" })
    assert.equal("icews:Ansar Dine", db:alias("Ansar Dine", "NGA", { from = "2013" }))
  end)
end)

describe("the report of unresolved actors", function()
  before_each(function() db = world() end)
  after_each(function() db:close() end)

  it("counts them, the most frequent first", function()
    local r = unresolved(db)
    assert.equal(4, #r) -- the one of ucdp has no event
    local a = r[1]
    assert.same({ "icews:Ansar Dine", 2, 1, 3, "2012-03-01", "2013-01-01", "icews", "Ansar Dine" },
      { a.code, a.actor, a.target, a.n, a.first, a.last, a.scheme, a.text })
    assert.same({ "cameo:GOV", "government" }, { r[2].code, r[2].means })
    assert.equal("icews:Boko Haram", r[3].code)
    assert.equal("MLI (Mali)", r[4].near)
    local text = tostring(r)
    assert.matches("4 texts stand as actor or target 7 times", text, 1, true)
    assert.matches("cameo:GOV (government)", text, 1, true)
    assert.matches("| icews:Ansar Dine | 2 | 1 | 2012-03-01 | 2013-01-01 |", r:markdown(), 1, true)
  end)

  it("shows as many as are asked for, and leaves out those with an alias", function()
    assert.equal(2, #unresolved(db, { limit = 2 }))
    assert.matches("The 2 most frequent:", tostring(unresolved(db, { limit = 2 })), 1, true)
    db:alias("Ansar Dine", "MLI")
    assert.equal("cameo:GOV", unresolved(db)[1].code)
    assert.is_false((pcall(unresolved, db, { limit = 0 })))
  end)

  it("says so where nobody is left", function()
    local d = assert(bloc.open { data = false })
    assert.matches("None: every actor", tostring(unresolved(d)))
    d:close()
  end)
end)

-- ========}

describe("the real files", function()
  local there = io.open(DATA .. "README.md")
  if there then there:close() end
  local unless = there and it or function(name) pending(name .. " (no " .. DATA .. ")") end

  local function fields_of(line)
    local list = {}
    for f in (line .. "\t"):gmatch "([^\t]*)\t" do list[#list + 1] = f end
    return list
  end

  -- f(resolver) inside one transaction of a store with the bundled data.
  local function with_resolver(f)
    db = assert(bloc.open())
    assert(write.transaction(db, function()
      f(feed.open(db))
      return true
    end))
    db:close()
  end

  unless("of GDELT have no state that does not resolve", function()
    with_resolver(function(r)
      local known, nobody, left = 0, 0, {}
      for _, path in ipairs { "gdelt2/20180101000000.export.CSV",
        "gdelt2/20191024143000.export.CSV", "gdelt1/events_mixed_57_58.tsv" } do
        for line in io.lines(DATA .. path) do
          local f = fields_of(line)
          for _, at in ipairs { 6, 16 } do
            local country = f[at + 2]
            local id = f[at] ~= "" and r:resolve("cameo", f[at], { state = { f[at + 3], country },
              at = (core.parse(("%s-%s-%s"):format(f[2]:match "(....)(..)(..)"))) })
            if id then known = known + 1
            elseif country ~= "" and not places[country] then left[country] = f[at]
            elseif f[at] ~= "" then nobody = nobody + 1 end
          end
        end
      end
      assert.same({}, left)
      assert.same({ 5082, 2853 }, { known, nobody })
    end)
  end)

  unless("of ICEWS have no country that does not resolve but Hong Kong", function()
    with_resolver(function(r)
      local left, known, n = {}, 0, 0
      for line in io.lines(DATA .. "icews/events.2018.sample.tab") do
        local f = fields_of(line)
        for _, at in ipairs(f[1] ~= "Event ID" and { 3, 9 } or {}) do
          local country = f[at + 2] ~= "NA" and f[at + 2] or nil
          n = n + 1
          if r:resolve("icews", f[at], { state = country, at = "2018-06-01" }) then
            known = known + 1
          elseif country then
            left[country] = true
          end
        end
      end
      assert.same({ ["Hong Kong"] = true }, left)
      assert.same({ 7410, 7175 }, { n, known })
    end)
  end)

  unless("of ICEWS quadruples have every state that stands in parentheses", function()
    with_resolver(function(r)
      local known, n = 0, 0
      for line in io.lines(DATA .. "icews-tkg/RE-Net-ICEWS18-5col/entity2id.txt") do
        local name = line:match "^(.-)\t"
        n = n + 1
        if r:resolve("icews", name, { at = "2018-06-01" }) then known = known + 1 end
      end
      assert.equal(23033, n)
      assert.is_true(known > 14000, known)
    end)
  end)
end)
