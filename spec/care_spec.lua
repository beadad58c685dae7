--- Care of a store: sources, coverage, counts, citing, SQL, copies.
local bloc = require "bloc"
local seed = require "spec.support.seed"
local tmp = require "spec.support.tmp"

local function small()
  local db = assert(bloc.open { data = false })
  db:bloc { "ABC", names = { { "Alphabet Community" } },
    coverage = { { from = "2000-01-01", through = "2019-12-31" } } }
  db:actor { "AAA", kind = "state", names = { { "Aland" } } }
  db:actor { "BBB", kind = "state", names = { { "Beland" } } }
  db:tell { state = { "AAA", "BBB" }, bloc = "ABC", status = "member",
    from = "2001-01-01", to = "2009-01-01",
    source = { "Gazette", publisher = "Office & Sons", published = "2001-01-01",
      url = "https://example.org/a_b?c=1&d=%20e" },
    to_source = { "Zeitung", author = "A. {Uthor}", published = "2009-01",
      read = "2020-05-06" } }
  db:event { type = "coup", date = "2003-02-01", target = "AAA",
    source = { "Gazette of coups", publisher = "Office" } }
  return db
end

local function titles(r)
  local list = {}
  for row in r:each() do list[#list + 1] = row.title end
  return list
end

describe("sources", function()
  local db
  setup(function() db = small() end)
  teardown(function() db:close() end)

  it("lists each once, by title", function()
    assert.same({ "Gazette", "Gazette of coups", "Zeitung" }, titles(db:sources()))
  end)

  it("of a bloc, of a state, with a text", function()
    assert.same({ "Gazette", "Zeitung" }, titles(db:sources { bloc = "ABC" }))
    assert.same({ "Gazette", "Gazette of coups", "Zeitung" },
      titles(db:sources { state = "Aland" }))
    assert.same({ "Gazette", "Zeitung" }, titles(db:sources { state = "BBB" }))
    assert.same({ "Gazette", "Gazette of coups" }, titles(db:sources { text = "OFFICE" }))
    assert.same({ "Zeitung" }, titles(db:sources { bloc = "ABC", text = "uthor" }))
    assert.same({}, titles(db:sources { text = "%a" }))
  end)

  it("raises on misuse, with the near miss", function()
    assert.error_matches(function() db:sources { blok = "ABC" } end, "did you mean 'bloc'")
    assert.error_matches(function() db:sources { bloc = "ABCD" } end, "ABC")
    assert.error_matches(function() db:sources { bloc = "ABC", state = "AAA" } end, "not both")
  end)

  it("those behind rows come from the rows", function()
    assert.same({ "Gazette", "Zeitung" },
      titles(db:status("AAA", "ABC", "2005-01-01"):sources()))
    assert.same({ "Gazette", "Zeitung" },
      titles(db:members("ABC", "2005-01-01"):sources()))
    assert.same({}, titles(db:_sources_of({}, {})))
  end)
end)

describe("coverage", function()
  it("says the last covered day, layers, states, positions and events", function()
    local db <close> = small()
    db:cover { "ABC", from = "1990-01-01", to = "2000-01-01", layer = "base",
      states = "BBB AAA", note = "a part" }
    db:cover { events = "coup", from = "2000-01-01", through = "2009-12-31" }
    local r = db:coverage("ABC")
    assert.equal(2, #r)
    assert.equal("all 2000-01-01 2019-12-31", table.concat({ r[1].layer, r[1].from,
      r[1].through }, " "))
    assert.equal("base 1990-01-01 1999-12-31 BBB AAA", table.concat({ r[2].layer,
      r[2].from, r[2].through, r[2].states }, " "))
    assert.equal("a part", r[2].note)
    local events = db:coverage():where { events = "coup" }
    assert.equal(1, #events)
    assert.is_nil(events[1].bloc)
    assert.is_nil(events[1].layer)
  end)
end)

describe("stats", function()
  it("counts rows by kind", function()
    local db <close> = small()
    local n = {}
    for row in db:stats():each() do n[row.kind] = row.n end
    assert.equal(2, n.states)
    assert.equal(1, n.blocs)
    assert.equal(2, n.assertions)
    assert.equal(3, n.sources)
    assert.equal(1, n.events)
    assert.equal(0, n.retractions)
    db:retract(1)
    n = {}
    for row in db:stats():each() do n[row.kind] = row.n end
    assert.equal(1, n.retractions)
    assert.equal(2, n.assertions) -- nothing is deleted
  end)
end)

describe("cite", function()
  local db
  setup(function() db = small() end)
  teardown(function() db:close() end)

  it("names the data set by version, days and content", function()
    for _, format in ipairs { "text", "bibtex", "csl-json" } do
      local text = db:cite(format, "data")
      assert.truthy(text:find(db:hash(), 1, true), format)
      assert.truthy(text:find("covers days to 2019-12-31", 1, true), format)
      assert.truthy(text:find(bloc._VERSION:match "%d%S*", 1, true), format)
      assert.is_nil(text:find("Gazette", 1, true), format)
    end
  end)

  it("as text, one source a line", function()
    local lines = {}
    for line in db:cite():gmatch "[^\n]+" do lines[#lines + 1] = line end
    assert.equal(4, #lines)
    assert.equal("Gazette. Office & Sons, 2001-01-01. "
      .. "https://example.org/a_b?c=1&d=%20e", lines[2])
    assert.equal("A. {Uthor}. Zeitung. 2009-01. (read 2020-05-06)", lines[4])
  end)

  it("as BibTeX, with what TeX would read masked", function()
    local text = db:cite("bibtex")
    assert.truthy(text:find("@misc{office2001,\n  title = {{Gazette}},\n"
      .. "  howpublished = {Office \\& Sons},\n  date = {2001-01-01},\n"
      .. "  year = {2001},\n  url = {https://example.org/a_b?c=1&d=%20e},\n}", 1, true))
    assert.truthy(text:find("author = {{A. \\{Uthor\\}}}", 1, true))
    assert.truthy(text:find("urldate = {2020-05-06}", 1, true))
  end)

  it("as CSL-JSON, with dates in parts", function()
    local text = db:cite("csl-json")
    assert.truthy(text:find('"issued":{"date-parts":[[2001,1,1]]}', 1, true))
    assert.truthy(text:find('"issued":{"date-parts":[[2009,1]]}', 1, true))
    assert.truthy(text:find('"accessed":{"date-parts":[[2020,5,6]]}', 1, true))
    assert.truthy(text:find('"author":[{"literal":"A. {Uthor}"}]', 1, true))
    assert.truthy(text:find('"id":"office2001"', 1, true))
  end)

  it("only the sources of a result or a status", function()
    local text = db:cite("text", db:status("AAA", "ABC", "2005-01-01"))
    assert.truthy(text:find("Gazette", 1, true))
    assert.is_nil(text:find("coups", 1, true))
    assert.equal(text, db:cite("text", db:why("AAA", "ABC", "2005-01-01")))
    assert.equal(text, db:cite("text", db:sources { bloc = "ABC" }))
  end)

  it("gives every entry a key of its own", function()
    local own <close> = assert(bloc.open())
    local seen, n = {}, 0
    for key in own:cite("bibtex"):gmatch "@misc{([^,]+)," do
      assert.is_nil(seen[key], key)
      assert.truthy(key:find "^[%w-]+$", key)
      seen[key], n = true, n + 1
    end
    assert.equal(#own:sources() + 1, n)
  end)

  it("raises on another format or no sources", function()
    assert.error_matches(function() db:cite "bibtec" end, "did you mean 'bibtex'")
    assert.error_matches(function() db:cite("text", "everything") end, "result with sources")
    assert.error_matches(function() db:cite("text", 7) end, "result with sources")
  end)
end)

describe("sql", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  it("gives rows with the statement's columns, values bound", function()
    local r = assert(db:sql("SELECT state AS who, count(*) AS n FROM membership"
      .. " WHERE bloc = ? AND status = ? GROUP BY state ORDER BY state", "AES", "member"))
    assert.same({ "who", "n" }, r.columns)
    assert.equal("BFA 1", r[1].who .. " " .. r[1].n)
    assert.equal(3, #r)
    assert.equal("who,n\nBFA,1\nMLI,1\nNER,1\n", r:csv())
  end)

  it("only reads, and says why not", function()
    for _, text in ipairs { "DELETE FROM assertion", "DROP TABLE source",
      "PRAGMA journal_mode = DELETE", "ATTACH ':memory:' AS x", "SELEC 1",
      "INSERT INTO source(rev, title, fingerprint) VALUES (1, 'x', 'x')" } do
      local r, message = db:sql(text)
      assert.is_nil(r, text)
      assert.is_string(message)
    end
    assert.equal(3, #db:sql("SELECT * FROM membership WHERE bloc = 'AES'"))
  end)

  it("raises where it is given no text", function()
    assert.error_matches(function() db:sql(7) end, "expected a text, got number")
  end)
end)

describe("backup and refresh", function()
  it("copies the store to a new file, and refuses one that is there", function()
    local db <close> = small()
    local path = tmp.folder() .. "/copy.bloc"
    assert.is_true(db:backup(path))
    local copy <close> = assert(bloc.open(path, { create = false }))
    assert.equal(db:hash(), copy:hash())
    local ok, message = db:backup(path)
    assert.is_nil(ok)
    assert.is_string(message)
    ok, message = db:backup(tmp.folder() .. "/no/such/folder.bloc")
    assert.is_nil(ok)
    assert.is_string(message)
    assert.error_matches(function() db:backup() end, "expected a path")
  end)

  it("sees at once what another handle has committed", function()
    local path = tmp.folder() .. "/store.bloc"
    local one <close> = seed.open(path)
    local two <close> = assert(bloc.open(path))
    assert.equal(0, #two:members("EC", "2000-01-01"))
    one:tell { state = "GHA", bloc = "EC", status = "member", from = "1999-01-01" }
    assert.is_true(two:refresh())
    assert.equal(1, #two:members("EC", "2000-01-01"))
  end)
end)
