--- db:resolve at scale, over the package countrycode's 24,725 spellings of the names of countries and
-- its codes of every country in every year. The dictionary is read where it lies, beside the
-- checkout; nothing of it is bundled: bloc has the labels of its own files, the names of CLDR
-- (lua/bloc/data/spellings.lua) and rules for words in another order (lua/bloc/spelling.lua).
local bloc = require "bloc"
local csv = require "bloc.csv"
local core = require "bloc.core"

local DATA = "../shared/data/countrycode/"
local there = io.open(DATA .. "codelist.csv")
if there then there:close() end
local with = there and it or function(name) pending(name .. " (no " .. DATA .. ")") end

local function text_of(name)
  local command = name:find "%.gz$" and "gzip -dc" or "cat"
  local pipe = assert(io.popen(("%s '%s%s'"):format(command, DATA, name)))
  local text = pipe:read "a"
  pipe:close()
  return text
end

-- Rows of a file as functions of the name of a column.
local function rows_of(name)
  local at
  local reader = csv.reader(text_of(name))
  return function()
    local fields = reader()
    if not at then
      at = {}
      for i, column in ipairs(fields) do at[column] = i end
      fields = reader()
    end
    return fields and function(column) return fields[at[column]] end
  end
end

-- Countries of the dictionary that have no code of ISO, and those that bloc has as another's past.
local BY_HAND = {
  ["Austria-Hungary"] = "AUH", Baden = "BAD", Bavaria = "BAV", Czechoslovakia = "CSK",
  ["German Democratic Republic"] = "DDR", Hanover = "HAN", ["Hesse Electoral"] = "HSE",
  ["Hesse Grand Ducal"] = "HSG", ["Hesse-Darmstadt"] = "HSG", ["Hesse-Kassel"] = "HSE",
  Kosovo = "XKX", ["Mecklenburg Schwerin"] = "MEC", Modena = "MOD", ["Orange Free State"] = "OFS",
  Parma = "PMA", ["Piedmont-Sardinia"] = "ITA", Prussia = "DEU", ["Republic of Vietnam"] = "RVN",
  Sardinia = "ITA", Saxony = "SAX", ["Serbia and Montenegro"] = "SCG", Tuscany = "TUS",
  ["Two Sicilies"] = "SIC", ["United Province CA"] = "UPC", Wuerttemburg = "WRT",
  ["Würtemberg"] = "WRT", ["Yemen Arab Republic"] = "YEM", ["Yemen People's Republic"] = "YMD",
  Yugoslavia = "YUG", Zanzibar = "ZAN",
}

-- What resolves to another state than the dictionary's, and why that is no wrong answer.
local OTHERWISE = {
  ["Vatican City: Papal States"] = { "PAP", "a state of its own until 1870; the dictionary has it "
    .. "under the Vatican, founded in 1929" },
  ["Hungary: چيڪ جهموريه"] = { "CZE", "Sindhi for the Czech Republic: a slip of the dictionary" },
  ["Western Sahara: Western Sahara"] = { "ESH", "the dictionary means the territory; a state of "
    .. "bloc is the Sahrawi Republic, which lists of members call so" },
}

-- Codes that are another's, or nobody's, in years in which the panel has them: scheme, code, the
-- panel's country; what bloc answers, and why.
local SHARED = {
  ["gw 99 Colombia"] = { "GCL", "Gran Colombia, a state of its own until 1830" },
  ["cown 365 Russia"] = { "SUN", "the Soviet Union, a state of its own from 1922 to 1991" },
  ["cow RUS Russia"] = { "SUN", "the same" },
  ["gw 365 Russia"] = { "SUN", "the same" },
  ["cown 327 Vatican City"] = { "PAP", "the Papal States" },
  ["cow PAP Vatican City"] = { "PAP", "the same" },
  ["gw 327 Vatican City"] = { "PAP", "the same" },
  ["fips GM Germany"] = { false, "given out in 1990; the Federal Republic was GE" },
  ["fips YM Yemen"] = { false, "given out in 1990; the Arab Republic was YE" },
  ["cown 345 Yugoslavia"] = { "SRB SCG", "Serbia until 1918 and from 2006, Serbia and Montenegro "
    .. "from 1992: the panel calls all of them Yugoslavia" },
  ["cow YUG Yugoslavia"] = { "SRB SCG", "the same" },
  ["gw 345 Yugoslavia"] = { "SCG", "Serbia and Montenegro, until June 2006" },
}

local SCHEMES = { iso2c = "iso2", iso3c = "iso3", cowc = "cow", cown = "cown", gwn = "gw",
  fips = "fips" }

describe("identity at scale", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  -- The id that bloc has for each country of the dictionary; nil: it is no state.
  local function states()
    local ids = {}
    for row in rows_of "codelist.csv" do
      local name, iso3 = row "country.name.en", row "iso3c"
      ids[name] = BY_HAND[name] or iso3 ~= "" and db:resolve(iso3, { scheme = "iso3" }) or nil
    end
    for name, id in pairs(BY_HAND) do ids[name] = id end
    -- the territory, which is in no list of states; see OTHERWISE
    ids["Western Sahara"] = nil
    return ids
  end

  with("24,725 spellings: wrong answers are none", function()
    local ids, n = states(), { all = 0, right = 0, ambiguous = 0, failed = 0, others = 0 }
    local used, wrong = {}, {}
    local t = os.clock()
    for row in rows_of "countryname_dict.csv.gz" do
      local country, text = row "country.name.en", row "country.name.alt"
      local want, key = ids[country], country .. ": " .. text
      local got, why = db:resolve(text)
      n.all = n.all + 1
      if got and got == want then n.right = n.right + 1
      elseif got and OTHERWISE[key] and OTHERWISE[key][1] == got then used[key] = true
      elseif got then wrong[#wrong + 1] = ("%s -> %s, not %s"):format(key, got, tostring(want))
      elseif not want then n.others = n.others + 1
      elseif why:find "^ambiguous" then
        n.ambiguous = n.ambiguous + 1
        if not (why .. ","):find(" " .. want .. ",", 1, true) then
          wrong[#wrong + 1] = ("%s: %s, without %s"):format(key, why, want)
        end
      else n.failed = n.failed + 1 end
    end
    local all = n.right + n.ambiguous + n.failed
    print(("identity: %d spellings in %.1f s; of %d of states %d are right (%.1f %%), %d ambiguous"
      .. " (with the state among them), %d unknown; %d of territories are nobody's; %d answers that are otherwise are listed")
      :format(n.all, os.clock() - t, all, n.right, 100 * n.right / all, n.ambiguous, n.failed,
        n.others, #require("bloc.util").keys(OTHERWISE)))
    assert.same({}, wrong)
    for key in pairs(OTHERWISE) do assert.is_true(used[key], key .. " is otherwise no more") end
    assert.is_true(n.right > 0.94 * all)
    assert.equal(24725, n.all)
  end)

  with("every code of every state in every year is the country's, or listed with its reason", function()
    local ids, known, used, wrong = states(), {}, {}, {}
    local all, right = 0, 0
    local function resolve(code, scheme, at)
      local key = table.concat({ code, scheme, at }, " ")
      if known[key] == nil then
        known[key] = db:resolve(code, { scheme = scheme, at = at }) or false
      end
      return known[key]
    end
    -- Who the code is in the year: the country, on one of three days; else whom it is of first.
    local function bearer(code, scheme, year, want)
      local other = false
      for _, day in ipairs { "-07-01", "-01-01", "-12-31" } do
        local got = resolve(code, scheme, year .. day)
        if got == want then return want end
        other = other or got
      end
      return other
    end
    for row in rows_of "codelist_panel.csv.gz" do
      local country, year = row "country.name.en", row "year"
      local want = ids[country]
      for column, scheme in pairs(want and SCHEMES or {}) do
        local code = row(column)
        if code ~= "" then
          all = all + 1
          local got = bearer(code, scheme, year, want)
          local key = ("%s %s %s"):format(scheme, code, country)
          local told = SHARED[key]
          if got == want then right = right + 1
          elseif told and (not got or tostring(told[1]):find(got, 1, true)) then used[key] = true
          else wrong[#wrong + 1] = ("%s in %s: %s"):format(key, year, tostring(got)) end
        end
      end
    end
    print(("identity: %d codes of states by year, %d of the country, %d of %d others with reasons")
      :format(all, right, all - right, #require("bloc.util").keys(SHARED)))
    assert.same({}, wrong)
    for key in pairs(SHARED) do assert.is_true(used[key], key .. " is the country's now") end
  end)

  describe("a day says whose a code is", function()
    local function at(text, day) return (db:resolve(text, { at = day })) end

    it("where numbers changed hands", function()
      assert.equal("DEU", at("cown:255", "1930-01-01"))
      assert.equal("DEU", at("cown:260", "1970-01-01"))
      assert.is_nil(at("cown:260", "1995-01-01"))
      assert.equal("DEU", at("gw:260", "1995-01-01"))
      assert.equal("VNM", at("cown:816", "1960-01-01"))
      assert.equal("RVN", at("cown:817", "1960-01-01"))
      assert.equal("VNM", at("cown:816", "2000-01-01"))
      assert.equal("YEM", at("cown:678", "1980-01-01"))
      assert.equal("YEM", at("cown:679", "2000-01-01"))
      assert.equal("YMD", at("cown:680", "1980-01-01"))
    end)

    it("where letters did, and where they look like nothing", function()
      assert.equal("CSK", at("iso2:CS", "1980-01-01"))
      assert.equal("SCG", at("iso2:CS", "2004-01-01"))
      assert.is_nil(at("iso2:CS", "2020-01-01"))
      assert.equal("NAM", at("iso2:NA", "2020-01-01"))
      assert.equal("NAM", at("NA", "2020-01-01"))
    end)
  end)

  describe("names that are no label", function()
    local function all(pairs_of)
      for text, want in pairs(pairs_of) do
        local got, why = db:resolve(text)
        assert.equal(want, got or why, text)
      end
    end

    it("resolve by the languages of CLDR", function()
      all { ["マリ"] = "MLI", ["Malí"] = "MLI", ["니제르"] = "NER", Burkinafaso = "BFA",
        Senegaal = "SEN", ["ஜெர்மனி"] = "DEU" }
    end)

    it("resolve by their words in another order, and abbreviated", function()
      all { ["Congo, Dem. Rep."] = "COD", ["Korea, Republic of"] = "KOR",
        ["Korea, Dem. People's Rep."] = "PRK", ["Egypt, Arab Rep."] = "EGY",
        ["Micronesia (Federated States of)"] = "FSM", ["Gambia, The"] = "GMB", ["Sudan, South"] = "SSD",
        ["St. Lucia"] = "LCA", ["Guinea, Equatorial"] = "GNQ" }
    end)

    it("resolve as a republic where one state alone has had the name", function()
      all { ["Republic of Tajikistan"] = "TJK", ["Niger Republic"] = "NER",
        ["Guinea Republic"] = "GIN", ["Republic of Korea"] = "KOR", ["Republic of China"] = "TWN" }
      assert.matches("^unknown", select(2, db:resolve "Democratic Republic of Germany"))
      assert.matches("^unknown", select(2, db:resolve "Kingdom of Yemen"))
      assert.matches("^unknown", select(2, db:resolve "Republic"))
    end)

    it("are those of the present", function()
      local name = "Εσουατίνι" -- Swaziland until 2018
      assert.equal("SWZ", db:resolve(name, { at = "2024-01-01" }))
      assert.is_nil((db:resolve(name, { at = "1990-01-01" })))
    end)

    it("are nobody's in a store without the state", function()
      local empty = assert(bloc.open { data = false })
      assert.is_nil((empty:resolve "マリ"))
      empty:close()
    end)

    it("fold to themselves", function()
      local seed = tonumber(os.getenv "SEED") or os.time()
      math.randomseed(seed)
      for _ = 1, 20000 do
        local t = {}
        for i = 1, math.random(6) do
          local c = math.random(math.random(4) == 1 and 0x1FFFF or 0x3000)
          t[i] = utf8.char(c >= 0xD800 and c < 0xE000 and 65 or c)
        end
        local key = core.fold(table.concat(t))
        assert.equal(key, core.fold(key), "SEED=" .. seed)
      end
      for _, two in ipairs { { "ΑΊΓΥΠΤΟΣ", "Αίγυπτος" }, { "РОССИЯ", "россия" }, { "ایران", "إيران" },
        { "ՀԱՅԱՍՏԱՆ", "Հայաստան" }, { "Ɔɛŋ", "oen" }, { "Ｍａｌｉ", "mali" },
        { "Ѐлой", "елои" }, { "Ἑλλάς", "ΕΛΛΑΣ" } } do
        assert.equal(core.fold(two[1]), core.fold(two[2]), two[1])
      end
    end)
  end)
end)
