--- Identity on a date (R14, R17), over the bundled data.
local bloc = require "bloc"

local db

local function has(text, part)
  assert.is_truthy(text:find(part, 1, true), ("'%s' is not in:\n%s"):format(part, text))
end

local function fails(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return message
end

-- Every pair of a text and what it resolves to.
local function all_resolve(pairs_of, options)
  for text, code in pairs(pairs_of) do
    local got, why = db:resolve(text, options)
    assert.equal(code, got, text .. ": " .. tostring(why))
  end
end

describe("identity", function()
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  describe("resolve", function()
    it("tries a text as id, then as name or alias, then as code (R17)", function()
      all_resolve { MLI = "MLI", Mali = "MLI", ML = "MLI", ["432"] = "MLI",
        ECOWAS = "ECOWAS", CEDEAO = "ECOWAS", ["European Union"] = "EU" }
    end)

    it("is not troubled by case, accents, blanks and punctuation", function()
      all_resolve { mli = "MLI", ["  mali "] = "MLI", ["Cote d'Ivoire"] = "CIV",
        ["CÔTE D’IVOIRE"] = "CIV", ["cote divoire"] = "CIV", ["Zaïre"] = "COD",
        zaire = "COD", ["GUINEA BISSAU"] = "GNB", ["São Tomé and Príncipe"] = "STP",
        ["sao tome and principe"] = "STP", ["union économique et monétaire ouest-africaine"] = "UEMOA" }
    end)

    it("knows aliases in several languages and scripts", function()
      all_resolve { ["Haute-Volta"] = "BFA", ["بوركينا فاسو"] = "BFA",
        ["Communauté économique des États de l'Afrique de l'Ouest"] = "ECOWAS" }
    end)

    it("knows former names", function()
      all_resolve { ["Upper Volta"] = "BFA", Dahomey = "BEN", Swaziland = "SWZ",
        Eswatini = "SWZ", ["East Germany"] = "DDR", USSR = "SUN", Czechoslovakia = "CSK" }
    end)

    it("takes AU as the African Union's id before Australia's iso2 (R17)", function()
      assert.equal("AU", db:resolve "AU")
      assert.equal("AUS", db:resolve("AU", { scheme = "iso2" }))
      assert.equal("AUS", db:resolve "iso2:AU")
      assert.equal("AU", db:code("AUS", "iso2"))
    end)

    it("takes NA as Namibia, not as a missing value", function()
      assert.equal("NAM", db:resolve "NA")
      assert.equal("NA", db:code("NAM", "iso2"))
    end)

    it("takes the scheme from the text or from the option", function()
      all_resolve { ["cow:NIR"] = "NER", ["fips:NG"] = "NER", ["cown:436"] = "NER",
        ["gw:436"] = "NER", ["cameo:NER"] = "NER", ["fips:NI"] = "NGA", ["iso3:NGA"] = "NGA" }
      all_resolve({ NIR = "NER" }, { scheme = "cow" })
      all_resolve({ NG = "NER", NI = "NGA" }, { scheme = "fips" })
      all_resolve({ NG = "NGA", NE = "NER", NI = "NIC" }, { scheme = "iso2" })
    end)

    it("decides between owners of a code by the day", function()
      local iso2 = function(at) return db:resolve("CS", { scheme = "iso2", at = at }) end
      assert.same({ nil, "ambiguous: CSK, SCG" }, { iso2() })
      assert.equal("CSK", iso2 "1990-01-01")
      assert.equal("SCG", iso2 "2005-01-01")
      has(select(2, iso2 "2020-01-01"), "unknown: 'CS'")
    end)

    it("knows the two numbers of Germany, 255 and 260", function()
      local function at(number, day)
        return (db:resolve(number, { scheme = "cown", at = day }))
      end
      assert.equal("DEU", at("255", "1930-01-01"))
      assert.is_nil(at("255", "1970-01-01"))
      assert.equal("DEU", at("255", "1995-01-01"))
      assert.is_nil(at("260", "1930-01-01"))
      assert.equal("DEU", at("260", "1970-01-01"))
      assert.is_nil(at("260", "1995-01-01"))
      assert.equal("DDR", at("265", "1970-01-01"))
    end)

    it("answers an ambiguous name with the candidates", function()
      assert.same({ nil, "ambiguous: COD, COG" }, { db:resolve "Congo" })
      assert.same({ nil, "ambiguous: KOR, PRK" }, { db:resolve "Korea" })
    end)

    it("answers an unknown name with near misses (R16: nil, message)", function()
      local nobody, why = db:resolve "Nigr"
      assert.is_nil(nobody)
      has(why, "unknown: 'Nigr'; did you mean NER (Niger), NGA (Nigeria)")
      has(select(2, db:resolve "Ecowass"), "did you mean ECOWAS (Economic Community")
      assert.same({ nil, "unknown: ''" }, { db:resolve "" })
      assert.is_nil((db:resolve(("x"):rep(10000))))
      assert.is_nil((db:resolve "\0\255\254"))
    end)

    it("has parts of states by recorded links, never by prefix (R17)", function()
      assert.equal("MLI-MIL", db:resolve "MLI-MIL")
      assert.equal("MLI-MIL", db:resolve "MLIMIL")
      assert.is_nil((db:resolve "MLIXXX"))
      assert.equal(tostring(db:status("MLI", "ECOWAS", "2024-06-01")),
        tostring(db:status("MLI-MIL", "ECOWAS", "2024-06-01")))
      assert.equal("SEN", db:status("SEN-PRES", "ECOWAS", "2024-06-01").state)
    end)

    it("refuses a scheme that nobody has, a text that is none, unknown options", function()
      has(fails(db.resolve, db, "Mali", { scheme = "iso9" }),
        "resolve: no scheme 'iso9' of codes; did you mean 'iso")
      has(fails(db.resolve, db, 432), "resolve: expected a text, got number")
      has(fails(db.resolve, db, "Mali", { schema = "iso2" }),
        "resolve: unknown option 'schema'; did you mean 'scheme'?")
      has(fails(db.resolve, db, "Mali", { at = "2024" }), "'2024' is not one day")
    end)
  end)

  describe("name", function()
    it("is the one in use on the day (R14)", function()
      assert.equal("Upper Volta", db:name("BFA", "1980-01-01"))
      assert.equal("Upper Volta", db:name("BFA", "1984-08-03"))
      assert.equal("Burkina Faso", db:name("BFA", "1984-08-04"))
      assert.equal("Burkina Faso", db:name "BFA")
      assert.equal("Swaziland", db:name("SWZ", "2018-04-18"))
      assert.equal("Eswatini", db:name("SWZ", "2018-04-19"))
      assert.equal("Dahomey", db:name("BEN", "1970-01-01"))
    end)

    it("of an office is its holder, nil when nobody held it", function()
      assert.equal("Assimi Goïta", db:name("MLI-PRES", "2024-08-12"))
      assert.equal("Ousmane Sonko", db:name("SEN-PM", "2024-08-12"))
      assert.is_nil(db:name("SEN-PM", "1850-01-01"))
    end)

    it("goes by the day of a view", function()
      assert.equal("Upper Volta", db:view { at = "1980-01-01" }:name "BFA")
    end)

    it("raises on an unknown and on an ambiguous name, with what was meant", function()
      has(fails(db.name, db, "Germny"), "no actor 'Germny'; did you mean DEU (Germany)?")
      has(fails(db.name, db, "Congo"), "ambiguous actor 'Congo': COD (")
      has(fails(db.name, db, nil), "expected a name or code of an actor, got nil")
    end)
  end)

  describe("code", function()
    it("is the one of the scheme on the day", function()
      assert.equal("255", db:code("DEU", "cown", "1930-01-01"))
      assert.equal("260", db:code("DEU", "cown", "1970-01-01"))
      assert.equal("255", db:code("DEU", "cown", "1995-01-01"))
      assert.equal("ML", db:code("Mali", "iso2"))
      assert.equal("CS", db:code("CSK", "iso2", "1990-01-01"))
      assert.is_nil(db:code("CSK", "iso2", "1900-01-01"))
      assert.is_nil(db:code("ECOWAS", "iso2"))
    end)

    it("refuses a scheme that nobody has", function()
      has(fails(db.code, db, "Mali", "iso22"), "code: no scheme 'iso22' of codes; did you mean 'iso2'?")
      has(fails(db.code, db, "Mali"), "code: expected a scheme")
    end)
  end)

  describe("actors and find", function()
    it("lists by kind and day", function()
      local before = db:actors { kind = "state", at = "1990-10-02" }
      local after = db:actors { kind = "state", at = "1990-10-03" }
      assert.equal(1, #before:where { code = "DDR" })
      assert.equal(0, #after:where { code = "DDR" })
      assert.equal("DDR", tostring((before - after):codes()))
      for row in db:actors { kind = "office" }:each() do assert.equal("office", row.kind) end
      assert.is_true(#db:actors() > #db:actors { kind = "state" })
    end)

    it("names the kind that was probably meant", function()
      has(fails(db.actors, db, { kind = "stat" }), "actors: no kind 'stat'; did you mean 'state'?")
    end)

    it("finds near names for people", function()
      local found = db:find "Burkin"
      assert.equal("BFA", found[1].code)
      assert.is_true(#found <= 10)
      assert.equal(0, #db:find "qqqqqqqqqqqqqqqq")
    end)
  end)

  describe("names in arguments (R17)", function()
    it("looks for states among states first, for blocs among blocs only", function()
      assert.is_false(db:is_member("Australia", "AU", "2024-01-01"))
      has(fails(db.members, db, "Mali"), "no bloc 'Mali'")
      has(fails(db.members, db, "Ecowass"), "no bloc 'Ecowass'; did you mean ECOWAS")
      has(fails(db.is_member, db, "Mal1", "ECOWAS"), "no state 'Mal1'; did you mean")
      has(fails(db.is_member, db, "Congo", "ECCAS"), "ambiguous state 'Congo': COD (")
    end)

    it("raises where the caller stands", function()
      has(fails(function() db:spells("Mal1", "ECOWAS") end), "identity_spec.lua")
      has(fails(function() db:name "Germny" end), "identity_spec.lua")
      has(fails(function() db:members "Mal1" end), "identity_spec.lua")
    end)
  end)
end)
