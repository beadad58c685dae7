--- Writing: what is told is added, never changed; all of a transaction or
--- nothing; a data file from a stranger can do no harm.
local seed = require "spec.support.seed"
local files = require "spec.support.files"

local db

local function has(text, part)
  assert.is_truthy(tostring(text):find(part, 1, true),
    ("'%s' is not in:\n%s"):format(part, text))
end

local function fails(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return message
end

local function revision() return db:sql("SELECT max(id) AS n FROM revision")[1].n end
local function count(what) return db:sql("SELECT count(*) AS n FROM " .. what)[1].n end

local function row(more)
  local t = { state = "NGA", bloc = "AES", status = "member", from = "2025-01-01" }
  for k, v in pairs(more or {}) do t[k] = v end
  return t
end

describe("writing", function()
  before_each(function() db = seed.open() end)
  after_each(function()
    db:close()
    files.clean()
  end)

  describe("tell", function()
    it("adds an assertion, which the next question sees", function()
      local before = revision()
      local id = db:tell(row { basis = "accession", note = "a note",
        source = { "A communique", published = "2025-01-03", url = "https://example.org" } })
      assert.equal("integer", math.type(id))
      assert.equal(before + 1, revision())
      assert.is_true(db:is_member("NGA", "AES", "2025-06-01"))
      local sources = db:status("NGA", "AES", "2025-06-01"):sources()
      assert.equal("A communique", sources[1].title)
      assert.equal("https://example.org", sources[1].url)
    end)

    it("takes a list of states: one revision, a list of ids", function()
      local before = revision()
      local ids = db:tell(row { state = { "NGA", "Ghana", "TGO" } })
      assert.equal(3, #ids)
      assert.equal(before + 1, revision())
      assert.equal("BFA GHA MLI NER NGA TGO",
        tostring(db:members("AES", "2025-06-01"):codes()))
    end)

    it("is known from the publication of its source (R10)", function()
      db:tell(row { source = { "A communique", published = "2025-03-01" } })
      local function known(day)
        return (db:is_member("NGA", "AES", { at = "2025-06-01", known = day }))
      end
      assert.is_false(known "2025-02-28")
      assert.is_true(known "2025-03-01")
    end)

    it("corrects an earlier one with the same start, and keeps both", function()
      db:tell(row { to = "2025-03-01" })
      local before = revision()
      db:tell(row { to = "2025-09-01" })
      local function to(recorded)
        return db:spells("NGA", "AES", { recorded = recorded })[1].to
      end
      assert.equal("2025-09-01", to())
      assert.equal("2025-03-01", to(before))
      assert.equal(1, #db:spells("NGA", "AES"))
    end)

    it("replaces= names the one it corrects where the start differs", function()
      local wrong = db:tell(row())
      db:tell(row { from = "2025-02-01", replaces = wrong })
      assert.equal(1, #db:spells("NGA", "AES"))
      assert.equal("2025-02-01", db:spells("NGA", "AES")[1].from)
    end)

    it("keeps a nominal day inside a coarser truth (R5)", function()
      db:tell(row { from = "2025-03", from_nominal = "2025-03-24" })
      local r = db:spells("NGA", "AES")[1]
      assert.same({ "2025-03", "2025-03-24" }, { r.from, r.from_nominal })
    end)

    it("says what is wrong, and writes nothing", function()
      local before = revision()
      local cases = {
        { { status = "membr" }, "status 'membr': expected one of member, associate" },
        { { status = "membr" }, "did you mean 'member'?" },
        { { bloc = "AESS" }, "no bloc 'AESS'; did you mean AES" },
        { { bloc = "MLI" }, "no bloc 'MLI'" },
        { { state = "NGAA" }, "no state 'NGAA'; did you mean NGA" },
        { { from = "2025-02-29" }, "tell: from: malformed date '2025-02-29'" },
        { { to = "2024-01-01" }, "empty spell: from 2025-01-01 is not before to 2024-01-01" },
        { { to = "2026-01-01", through = "2025-12-31" }, "not both" },
        { { form = "2025-01-01" }, "unknown option 'form'; did you mean 'from'?" },
        { { from = "2025-03", from_nominal = "2025-04-01" }, "2025-04-01 lies outside its date" },
        { { source = { published = "2025-01-01" } }, "a source is a title or" },
        { { source = { "x", pulished = "2025" } }, "a source has no field 'pulished'; did you mean 'published'?" },
        { { source = { "x", published = "soon" } }, "malformed date 'soon'" },
        { { position = "Nobody" }, "no actor 'Nobody'" },
        { { known = "2025-13" }, "months run from 01 to 12" },
      }
      for _, case in ipairs(cases) do
        has(fails(db.tell, db, row(case[1])), case[2])
      end
      has(fails(db.tell, db, {}), "'state' is missing")
      has(fails(db.tell, db, "NGA"), "expected a table of options, got string")
      has(fails(function() db:tell(row { from = "x" }) end), "write_spec.lua")
      assert.equal(before, revision())
    end)

    it("tells all states of a list or none", function()
      local before = count "assertion"
      fails(db.tell, db, row { state = { "NGA", "GHAA" } })
      assert.equal(before, count "assertion")
    end)
  end)

  describe("retract", function()
    it("adds a row; questions of earlier knowledge still see the assertion", function()
      local id = db:tell(row())
      local before, rows = revision(), count "assertion"
      db:retract(id, { known = "2025-05-01", reason = "a mistake",
        source = { "A correction", published = "2025-05-01" } })
      assert.equal(rows, count "assertion")
      assert.is_false(db:is_member("NGA", "AES", "2025-06-01"))
      assert.is_true(db:is_member("NGA", "AES", { at = "2025-06-01", known = "2025-04-30" }))
      assert.is_true(db:is_member("NGA", "AES", { at = "2025-06-01", recorded = before }))
    end)

    it("brings back what the retracted one had superseded", function()
      db:tell(row { to = "2025-03-01" })
      local id = db:tell(row { to = "2025-09-01" })
      db:retract(id)
      assert.equal("2025-03-01", db:spells("NGA", "AES")[1].to)
    end)

    it("takes an event away", function()
      local q = { type = "coup", target = "MLI" }
      local n = #db:events(q)
      local id = db:event { type = "coup", date = "2025-06-01", target = "MLI" }
      assert.equal(n + 1, #db:events(q))
      db:retract(id)
      assert.equal(n, #db:events(q))
    end)

    it("says what is wrong", function()
      has(fails(db.retract, db, 999999), "no assertion with id 999999")
      has(fails(db.retract, db, "1"), 'or of an event ("event:12"), got 1')
      has(fails(db.retract, db, "event:999999"), "no event with id event:999999")
      has(fails(db.retract, db, 1, { raeson = "x" }), "did you mean 'reason'?")
      local id = db:tell(row())
      db:retract(id)
      has(fails(db.retract, db, id), "is retracted already")
    end)
  end)

  describe("transaction", function()
    it("is one revision, and returns what the function returns", function()
      local before = revision()
      assert.same({ 7, "x" }, { db:transaction(function(inside)
        assert.equal(db, inside)
        db:tell(row())
        db:tell(row { state = "GHA" })
        assert.is_true(db:is_member("NGA", "AES", "2025-06-01"))
        return 7, "x"
      end) })
      assert.equal(before + 1, revision())
    end)

    it("leaves nothing of what was written when the function raises", function()
      local before, actors = revision(), #db:actors()
      local boom = { "an error value of its own" }
      local ok, e = pcall(db.transaction, db, function()
        db:actor { "NEW", kind = "state" }
        db:tell(row { state = "NEW" })
        db:event { type = "coup", date = "2025-06-01", target = "NEW" }
        assert.is_true(db:is_member("NEW", "AES", "2025-06-01"))
        error(boom)
      end)
      assert.is_false(ok)
      assert.equal(boom, e)
      assert.equal(before, revision())
      assert.equal(actors, #db:actors())
      assert.is_nil((db:resolve "NEW"))
      assert.equal("BFA MLI NER", tostring(db:members("AES", "2025-06-01"):codes()))
    end)

    it("can be used again after it failed", function()
      fails(db.transaction, db, function() error "x" end)
      assert.equal("integer", math.type(db:tell(row())))
    end)

    it("inside another one joins it", function()
      local before = revision()
      fails(db.transaction, db, function()
        db:transaction(function() db:tell(row()) end)
        error "after the inner one"
      end)
      assert.equal(before, revision())
      assert.is_false(db:is_member("NGA", "AES", "2025-06-01"))
    end)

    it("takes a function", function()
      has(fails(db.transaction, db, "x"), "transaction: expected a function, got string")
    end)
  end)

  describe("event", function()
    it("adds a dated event with all its fields", function()
      db:event { type = "visit", date = "2024-08-12", actor = "SEN", target = "MLI",
        on_behalf_of = "ECOWAS", bloc = "ECOWAS", place = "Bamako", text = "A visit.",
        codes = { "cameo:042" }, source = { "A page", url = "https://example.org" } }
      local e = db:events { type = "diplomacy.visit" }:first()
      assert.same({ "2024-08-12", "diplomacy.visit", "SEN", "MLI", "ECOWAS", "ECOWAS", "Bamako" },
        { e.date, e.type, e.actor, e.target, e.on_behalf_of, e.bloc, e.place })
      assert.equal(1, #db:events { type = "cameo:042" })
    end)

    it("takes partial dates, unambiguous last segments and flat names", function()
      db:event { type = "founding", date = "2024-02", actor = "AES" }
      db:event { type = "sanction", date = "2024-02-01", target = "MLI" }
      assert.equal("2024-02", db:events { type = "treaty.founding" }:first().date)
      assert.equal("sanctions.imposed", db:events { at = "2024-02-01" }:first().type)
    end)

    it("says what is wrong", function()
      local cases = {
        { { date = "2024-02-01" }, "'type' is missing" },
        { { type = "coup" }, "'date' is missing" },
        { { type = "coop", date = "2024-02-01" }, "no type 'coop'; did you mean 'coup'?" },
        { { type = "coup", date = ".." }, "date '..' is no day" },
        { { type = "coup", date = "2024-02-01", target = "MLII" }, "no actor 'MLII'; did you mean MLI" },
        { { type = "coup", date = "2024-02-01", bloc = "MLI" }, "no bloc 'MLI'" },
        { { type = "coup", date = "2024-02-01", traget = "MLI" }, "did you mean 'target'?" },
      }
      local before = count "told"
      for _, case in ipairs(cases) do has(fails(db.event, db, case[1]), case[2]) end
      assert.equal(before, count "told")
    end)
  end)

  describe("actor and bloc", function()
    it("add identity: names, codes, lives, parts, lineage", function()
      db:actor { "ZZZ", kind = "state", names = { { "Old Zed", to = "1990-01-01" },
        { "Zed", from = "1990-01-01" } }, aliases = { "Zedland" }, codes = { iso2 = "ZZ" },
        lives = { { "1960-01-01", "2000-01-01" } } }
      db:actor { "ZZZ-MIL", kind = "part", part_of = "ZZZ", names = { { "Army of Zed" } } }
      db:bloc { "ZB", kind = "customs union", predecessor = "ECOWAS", from = "1980-01-01",
        coverage = { { from = "1980-01-01", through = "2025-12-31" } } }
      assert.equal("Old Zed", db:name("ZZZ", "1980-01-01"))
      assert.equal("ZZZ", db:resolve "zedland")
      assert.equal("ZZZ", db:resolve("ZZ", { scheme = "iso2" }))
      assert.is_false(db:is_member("ZZZ-MIL", "ZB", "1985-01-01"))
      assert.equal("ECOWAS", db:lineage "ZB":where { relation = "predecessor" }[1].bloc)
    end)

    it("add to an actor that is there", function()
      db:actor { "MLI", aliases = { "Soudan français" } }
      assert.equal("MLI", db:resolve "soudan francais")
      assert.equal("Mali", db:name "MLI")
    end)

    it("say what is wrong", function()
      has(fails(db.actor, db, { "A B", kind = "state" }), "'A B' is no id")
      has(fails(db.actor, db, { "ZZZ", kind = "planet" }), "kind 'planet'")
      has(fails(db.actor, db, { "ZZZ", name = "x" }), "unknown option 'name'; did you mean 'names'?")
      has(fails(db.actor, db, { "ZZZ", lives = { { "2024-13" } } }), "malformed date '2024-13'")
      has(fails(db.actor, db, { "ZZZ", part_of = "NOBODY" }), "no actor 'NOBODY'")
      has(fails(db.bloc, db, { "ZB", predecessor = "MLI" }), "no bloc 'MLI'")
      has(fails(db.cover, db, { "AES", from = "2020-01-01" }), "coverage needs 'from' and 'through'")
      has(fails(db.cover, db, { "AESS", from = "2020-01-01", to = "2021-01-01" }), "no bloc 'AESS'")
    end)
  end)

  describe("load", function()
    local function load_text(text)
      local path = files.write(files.folder() .. "/mine.lua", text)
      return path, db:load(path)
    end

    it("enters a data file in one revision and counts its rows", function()
      local before = revision()
      local _, counts = load_text [[
        return {
          sources = { page = { "A page", published = "2025-01-03" } },
          blocs = { { "ZB", kind = "customs union", names = { { "Zed Bloc" } } } },
          coverage = { { "ZB", from = "2000-01-01", through = "2025-12-31" } },
          spells = { { "ZB", "NGA GHA", status = "member", from = "2000", source = "page" } },
          events = { { "2025-01-02", "coup", target = "GHA", source = "page" } },
        }]]
      assert.same({ 1, 1, 2, 1 }, { counts.blocs, counts.coverage, counts.spells, counts.events })
      assert.equal(before + 1, revision())
      assert.equal("GHA NGA", tostring(db:members("Zed Bloc", "2025-06-01"):codes()))
    end)

    -- Every one is refused with the file's name, and nothing is written.
    local HARMFUL = {
      { "loops for ever", "while true do end", "it runs for too long" },
      { "loops in a goto", "::again:: goto again", "it runs for too long" },
      { "calls itself for ever", "local function f() return f() end return f()", "it runs for too long" },
      { "calls os.execute", "os.execute 'touch pwned' return {}", "line 1: attempt to index a nil value (global 'os')" },
      { "opens a file", "io.open('x', 'w') return {}", "global 'io'" },
      { "requires a module", "require 'os' return {}", "global 'require'" },
      { "loads code", "load 'return 1' return {}", "global 'load'" },
      { "reaches for metatables", "return getmetatable('').__index", "global 'getmetatable'" },
      { "uses the methods of strings", "return ('x'):rep(1e9)", "attempt to index a string value" },
      { "doubles a string", "local s = 'xxxxxxxx' for i = 1, 60 do s = s .. s end return {}", "memory" },
      { "fills a table for ever", "local t = {} for i = 1, 1e9 do t[i] = { i } end return t", "it runs for too long" },
      { "returns a function", "return function() end", "the file does not return a table" },
      { "returns nothing", "local x = 1", "the file does not return a table" },
      { "is compiled", "\27Lua\x54\0", "binary chunk" },
      { "does not parse", "return { blocs = {", "mine.lua: line 1: unexpected symbol near <eof>" },
      { "is empty", "", "the file is empty" },
      { "has a misspelt section", "return { spels = {} }", "unknown section 'spels'; did you mean 'spells'?" },
      { "has a section that is no list", "return { spells = 'x' }", "spells is not a list" },
      { "has a row that is no table", "return { spells = { 'x' } }", "spells[1] is not a table" },
      { "has a row with a misspelt field", "return { spells = { { 'AES', 'NGA', status = 'member', form = '2025' } } }",
        "spells[1] (AES NGA)" },
      { "has a malformed date", "return { spells = { { 'AES', 'NGA', status = 'member', from = '2025-13' } } }",
        "malformed date '2025-13'" },
      { "names no source of its own", "return { spells = { { 'AES', 'NGA', status = 'member', from = '2025', source = 'x' } } }",
        "no source 'x' in this file" },
      { "names a function as a date", "return { spells = { { 'AES', 'NGA', status = 'member', from = function() end } } }",
        "spells[1] (AES NGA)" },
      { "names an unknown state", "return { spells = { { 'AES', 'NGA XXQ', status = 'member', from = '2025' } } }",
        "no state 'XXQ'" },
    }

    for _, case in ipairs(HARMFUL) do
      it("refuses a file that " .. case[1], function()
        local before, rows = revision(), count "assertion"
        local path, done, message = load_text(case[2])
        assert.is_nil(done)
        has(message, case[3])
        has(message, path)
        assert.is_nil(message:find("lua/bloc/", 1, true), message)
        assert.same({ before, rows }, { revision(), count "assertion" })
        assert.equal("xx", ("x"):rep(2)) -- strings have their methods again
        assert.is_nil(io.open "pwned")
      end)
    end

    it("says which file is not there", function()
      local done, message = db:load "/nowhere/mine.lua"
      assert.is_nil(done)
      has(message, "/nowhere/mine.lua")
      has(fails(db.load, db, {}), "load: expected a path, got table")
    end)

    it("leaves a debug hook as it was", function()
      local function hook() end
      local before = table.pack(debug.gethook())
      debug.sethook(hook, "", 1000000)
      load_text "return {}"
      local now = debug.gethook()
      debug.sethook(table.unpack(before, 1, before.n))
      assert.equal(hook, now)
    end)
  end)
end)
