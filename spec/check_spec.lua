--- Every rule of db:check: a store in which it finds what it should, and one
--- like it in which it finds nothing.
local bloc = require "bloc"

local SOURCE = { "Gazette", published = "2000-01-01" }

--- A bloc ABC (2000 to 2020, covered) after OLD, and two states.
local function store()
  local db = assert(bloc.open { data = false })
  db:bloc { "OLD", names = { { "Old Bloc" } }, from = "1990-01-01",
    to = "2000-01-01", coverage = { { from = "1990-01-01", to = "2000-01-01" } } }
  db:bloc { "ABC", names = { { "Alphabet Community" } }, from = "2000-01-01",
    to = "2020-01-01", predecessor = "OLD",
    coverage = { { from = "2000-01-01", to = "2020-01-01" } } }
  db:actor { "AAA", kind = "state", names = { { "Aland" } },
    lives = { { "1960-01-01", "2010-01-01" }, { "2012-01-01" } } }
  db:actor { "BBB", kind = "state", names = { { "Beland" } } }
  return db
end

--- tell with defaults: BBB, member of ABC from 2001, sourced.
local function tell(db, a)
  local row = { state = "BBB", bloc = "ABC", status = "member",
    from = "2001-01-01", source = SOURCE, known = "2001-01-01" }
  if a.status and a.status ~= "member" then row.from = "2002-01-01" end
  if a.to or a.through then row.to = nil else row.to = "2019-01-01" end
  for k, v in pairs(a) do row[k] = v or nil end
  return db:tell(row)
end

--- The findings of one rule.
local function found(db, rule)
  local list = {}
  for row in db:check():each() do
    if row.rule == rule then list[#list + 1] = row end
  end
  return list
end

local function only(db, rule, severity)
  local list = found(db, rule)
  assert.equal(1, #list, rule)
  assert.equal(severity, list[1].severity)
  assert.is_true(#list[1].where > 0 and #list[1].hint > 0)
  return list[1]
end

local function nothing(db, rule) assert.same({}, found(db, rule)) end

describe("check", function()
  local db
  before_each(function() db = store() end)
  after_each(function() db:close() end)

  it("finds nothing in a store that is right", function()
    tell(db, {})
    tell(db, { status = "suspended", to = "2003-01-01" })
    assert.equal(0, #db:check())
  end)

  describe("overlap", function()
    it("is an error, with both assertions named", function()
      local first = tell(db, { to = "2005-01-01" })
      local second = tell(db, { from = "2004-12-31" })
      local row = only(db, "overlap", "error")
      assert.equal(second, row.assertion)
      assert.truthy(row.hint:find("#" .. first, 1, true))
      assert.equal("BBB", row.state)
      assert.equal("ABC", row.bloc)
    end)

    it("is none where spells meet", function()
      tell(db, { to = "2005-01-01" })
      tell(db, { from = "2005-01-01", status = "observer" })
      nothing(db, "overlap")
    end)

    it("is none at a shared uncertain seam, but is where it cannot be one", function()
      tell(db, { to = "2005" })
      tell(db, { from = "2005" })
      nothing(db, "overlap")
      tell(db, { state = "AAA", from = "2001-01-01" })
      tell(db, { state = "AAA", from = "2003", to = "2004", status = "observer" })
      only(db, "overlap", "error")
    end)

    it("is none between states of knowledge, positions and layers", function()
      tell(db, { to = "2005-01-01", known_to = "2003-01-01" })
      tell(db, { to = "2006-01-01", known_to = "2004-01-01" })
      tell(db, { to = "2004-01-01", position = "AAA" })
      tell(db, { status = "suspended" })
      nothing(db, "overlap")
    end)

    it("is none with a retracted assertion", function()
      local id = tell(db, { to = "2005-01-01" })
      tell(db, { from = "2004-01-01" })
      assert.equal(1, #found(db, "overlap"))
      db:retract(id, { reason = "mistaken" })
      nothing(db, "overlap")
    end)
  end)

  it("empty: an end that is not after the start", function()
    -- tell refuses it; a store may come from elsewhere
    local id = tell(db, {})
    assert(db:_run("UPDATE assertion SET to_date = '2001-01-01' WHERE id = ?", id))
    only(db, "empty", "error")
  end)

  describe("lives", function()
    it("before, after and in a gap of the life of the state: notes", function()
      tell(db, { state = "AAA", from = "2009-01-01", to = "2013-01-01" })
      only(db, "life-gap", "note")
      nothing(db, "before-life")
      db:actor { "CCC", kind = "state", lives = { { "2005-01-01", "2008-01-01" } } }
      tell(db, { state = "CCC", from = "2004-01-01", to = "2009-01-01" })
      assert.truthy(only(db, "before-life", "note").hint:find(
        "2004-01-01 to 2005-01-01", 1, true))
      assert.truthy(only(db, "after-life", "note").hint:find(
        "2008-01-01 to 2009-01-01", 1, true))
    end)

    it("touching and uncertain bounds are no finding", function()
      db:actor { "CCC", kind = "state", lives = { { "2005-06-01", "2008" } } }
      tell(db, { state = "CCC", from = "2005", to = "2008-12-31" })
      nothing(db, "before-life")
      nothing(db, "after-life")
    end)

    it("outside the life of the bloc: an error when certain", function()
      tell(db, { from = "2000", to = "2020-01-01" })
      nothing(db, "outside-bloc")
      tell(db, { state = "AAA", from = "1999-12-31" })
      assert.truthy(only(db, "outside-bloc", "error").hint:find(
        "1999-12-31 to 2000-01-01", 1, true))
    end)

    it("an open end reaches to the end of coverage alone", function()
      tell(db, { to = ".." })
      nothing(db, "outside-bloc")
    end)
  end)

  describe("modifier-without-base", function()
    it("is an error where it begins outside membership", function()
      tell(db, { from = "2003-01-01" })
      tell(db, { status = "suspended", from = "2002-12-31", to = "2004-01-01" })
      only(db, "modifier-without-base", "error")
    end)

    it("is an error without any membership, an observer's too", function()
      tell(db, { status = "observer", from = "2001-01-01" })
      tell(db, { status = "withdrawing", to = "2003-01-01" })
      only(db, "modifier-without-base", "error")
    end)

    it("is a note where a given end lies after the membership's", function()
      tell(db, { to = "2004-01-01" })
      tell(db, { status = "suspended", to = "2005-01-01" })
      only(db, "modifier-without-base", "note")
    end)

    it("is none for an open one, an applicant, or an uncertain seam", function()
      tell(db, { from = "2002", to = "2004-01-01" })
      tell(db, { status = "suspended", from = "2002-06-01", to = ".." })
      tell(db, { state = "AAA", status = "applicant", to = "2003-01-01" })
      nothing(db, "modifier-without-base")
    end)
  end)

  describe("lifted-never-imposed", function()
    local function lift(date)
      db:event { type = "membership.suspension_lifted", date = date,
        actor = "ABC", target = "BBB", bloc = "ABC", source = SOURCE }
    end

    it("is a note where nothing was suspended", function()
      tell(db, {})
      lift "2003-01-01"
      assert.equal("BBB", only(db, "lifted-never-imposed", "note").state)
    end)

    it("is none after a suspended spell or a suspension event", function()
      tell(db, {})
      tell(db, { status = "suspended", to = "2003-01-01" })
      lift "2003-01-01"
      nothing(db, "lifted-never-imposed")
    end)

    it("a suspension event alone is enough, a later one is not", function()
      lift "2003-01-01"
      db:event { type = "membership.suspension", date = "2003-01-02",
        actor = "ABC", target = "BBB", bloc = "ABC", source = SOURCE }
      assert.equal(1, #found(db, "lifted-never-imposed"))
      db:event { type = "membership.suspension", date = "2002",
        actor = "ABC", target = "BBB", bloc = "ABC", source = SOURCE }
      nothing(db, "lifted-never-imposed")
    end)
  end)

  describe("notice-without-effect", function()
    it("is a note a year after the notice, for spell and event", function()
      tell(db, { to = ".." })
      tell(db, { status = "withdrawing", from = "2004-02-29", to = ".." })
      local row = only(db, "notice-without-effect", "note")
      assert.truthy(row.hint:find("2005-02-28", 1, true))
      db:event { type = "membership.withdrawal_notice", date = "2004-02-29",
        actor = "BBB", target = "BBB", bloc = "ABC", source = SOURCE }
      assert.equal(2, #found(db, "notice-without-effect"))
    end)

    it("is none after an exit, a revocation, or while the year runs", function()
      tell(db, { to = "2005-03-01" })
      tell(db, { status = "withdrawing", from = "2004-03-01", to = "2005-03-01" })
      tell(db, { state = "AAA", to = ".." })
      tell(db, { state = "AAA", status = "withdrawing", from = "2019-06-01", to = ".." })
      nothing(db, "notice-without-effect")
    end)

    it("is a note where the only exit came before the notice", function()
      tell(db, { to = "2003-01-01" })
      tell(db, { from = "2003-06-01", to = ".." })
      tell(db, { status = "withdrawing", from = "2004-03-01", to = ".." })
      only(db, "notice-without-effect", "note")
    end)

    it("is none after a revocation", function()
      tell(db, { to = ".." })
      tell(db, { status = "withdrawing", from = "2004-03-01", to = "2004-06-01" })
      assert.equal(1, #found(db, "notice-without-effect"))
      db:event { type = "membership.withdrawal_revoked", date = "2004-06-01",
        actor = "BBB", target = "BBB", bloc = "ABC", source = SOURCE }
      nothing(db, "notice-without-effect")
    end)

    it("takes the period of the treaty that it knows", function()
      local covered = { { from = "1950-01-01", to = "2010-01-01" } }
      db:bloc { "OAS", names = { { "OAS" } }, coverage = covered }
      tell(db, { bloc = "OAS", to = ".." })
      tell(db, { bloc = "OAS", status = "withdrawing", from = "2008-06-01", to = ".." })
      nothing(db, "notice-without-effect")
      tell(db, { bloc = "OAS", state = "AAA", from = "1990-01-01", to = ".." })
      tell(db, { bloc = "OAS", state = "AAA", status = "withdrawing",
        from = "2007-06-01", to = ".." })
      assert.truthy(only(db, "notice-without-effect", "note").hint:find(
        "2009-06-01", 1, true))
    end)
  end)

  describe("sources", function()
    it("no-source: an error", function()
      tell(db, { source = false })
      only(db, "no-source", "error")
    end)

    it("known-before-source: known before all of its sources", function()
      local late = { "Weekly", published = "2001-03-01" }
      tell(db, { known = "2001-02-01", source = late })
      only(db, "known-before-source", "note")
    end)

    it("is none with an earlier or an undated source, or press of the week", function()
      local late = { "Weekly", published = "2001-03-01" }
      tell(db, { known = "2001-02-01", source = { late, { "Treaty" } } })
      tell(db, { state = "AAA", known = "2001-02-25", source = late })
      nothing(db, "known-before-source")
    end)

    it("looks at the end by the sources of the end", function()
      tell(db, { to = "2005-01-01", known_to = "2004-01-01",
        to_source = { "Weekly", published = "2005-02-01" } })
      assert.truthy(only(db, "known-before-source", "note").hint:find("end", 1, true))
    end)
  end)

  it("event-before-actor: a note once for each actor", function()
    db:actor { "AAA-MIL", kind = "part", part_of = "AAA", names = { { "Army" } } }
    db:event { type = "coup", date = "1959-12-31", actor = "AAA-MIL",
      target = "AAA", source = SOURCE }
    assert.equal(2, #found(db, "event-before-actor"))
    db:event { type = "coup", date = "1959/1961", actor = "AAA-MIL", target = "AAA",
      source = SOURCE }
    assert.equal(2, #found(db, "event-before-actor"))
    db:event { type = "election", date = "1959", actor = "AAA", target = "AAA",
      source = SOURCE }
    assert.equal(3, #found(db, "event-before-actor"))
  end)

  describe("lineage", function()
    it("is none where one bloc ends as the next begins", function()
      nothing(db, "lineage")
    end)

    it("is a note where both are current, with the states that are in both", function()
      db:bloc { "NEW", names = { { "New" } }, from = "2019-06-01",
        predecessor = "ABC", coverage = { { from = "2019-06-01", to = "2020-01-01" } } }
      assert.truthy(only(db, "lineage", "note").hint:find("some day: 0", 1, true))
      tell(db, { to = ".." })
      tell(db, { bloc = "NEW", from = "2019-07-01", to = ".." })
      local row = only(db, "lineage", "note")
      assert.truthy(row.hint:find("2019-06-01 to 2020-01-01", 1, true))
      assert.truthy(row.hint:find("some day: 1", 1, true))
    end)
  end)

  describe("names and codes", function()
    it("name-outside: no name is valid on the day", function()
      db:actor { "CCC", kind = "state", names = { { "Ceeland", from = "2005-01-01" } } }
      tell(db, { state = "CCC", from = "2006-01-01" })
      nothing(db, "name-outside")
      db:event { type = "coup", date = "2004-01-01", target = "CCC", source = SOURCE }
      assert.equal("CCC", only(db, "name-outside", "note").state)
    end)

    it("name-outside: none where the dates leave a way, or before the life", function()
      db:actor { "CCC", kind = "state", lives = { { "2004-06-01" } },
        names = { { "Ceeland", from = "2005-06-01" } } }
      tell(db, { state = "CCC", from = "2005" })
      db:event { type = "coup", date = "2004-01-01", target = "CCC", source = SOURCE }
      nothing(db, "name-outside")
      db:event { type = "coup", date = "2004-12-01", target = "CCC", source = SOURCE }
      only(db, "name-outside", "note")
    end)

    it("name-outside: an office may be vacant", function()
      db:actor { "AAA-PM", kind = "office", part_of = "AAA",
        names = { { "Ann", from = "2005-01-01" } } }
      db:event { type = "visit", date = "2004-01-01", actor = "AAA-PM", source = SOURCE }
      nothing(db, "name-outside")
    end)

    it("code-outside: a code of days on which its actor was not there", function()
      db:actor { "AAA", codes = { { "iso2", "AA", to = "1960-01-01" } } }
      only(db, "code-outside", "note")
    end)

    it("a code that outlives its actor is none", function()
      db:actor { "DDD", kind = "state", lives = { { "1960-01-01", "1970-01-01" } },
        codes = { { "iso2", "DD", to = "1974-01-01" } } }
      nothing(db, "code-outside")
    end)
  end)

  describe("position", function()
    before_each(function()
      db:actor { "cow:x", kind = "organisation", names = { { "A data set" } } }
      tell(db, { to = "2010-01-01" })
    end)

    it("is a note where a data set differs on the days that it covers", function()
      db:cover { "ABC", from = "2000-01-01", to = "2015-01-01", position = "cow:x" }
      tell(db, { from = "2001-01-01", to = "2012-01-01", position = "cow:x" })
      local row = only(db, "position", "note")
      assert.truthy(row.hint:find("2010-01-01 to 2012-01-01", 1, true))
    end)

    it("is none where it agrees, nor after the days that it covers", function()
      db:cover { "ABC", from = "2000-01-01", to = "2005-01-01", position = "cow:x" }
      tell(db, { from = "2001-01-01", to = "2005-01-01", position = "cow:x" })
      nothing(db, "position")
    end)

    it("leaves parties alone: they are contested, not wrong", function()
      tell(db, { from = "2001-01-01", to = "2012-01-01", position = "AAA" })
      nothing(db, "position")
    end)
  end)

  describe("acknowledged notes", function()
    local function acknowledge(text)
      local path = os.tmpname()
      local file = assert(io.open(path, "w"))
      file:write("return { acknowledged = { ", text, " } }")
      file:close()
      assert(db:load(path))
      os.remove(path)
    end

    before_each(function()
      tell(db, { state = "AAA", from = "2009-01-01", to = "2013-01-01" })
    end)

    it("carry their reason and come last", function()
      tell(db, { source = { "Weekly", published = "2009-01-01" } })
      acknowledge '{ rule = "life-gap", bloc = "ABC", state = "AAA", reason = "occupied" }'
      local all = db:check()
      assert.equal(2, #all)
      assert.is_false(all[1].acknowledged)
      assert.is_nil(all[1].reason)
      assert.is_true(all[2].acknowledged)
      assert.equal("occupied", all[2].reason)
      assert.equal("note", all[2].severity)
      assert.equal(1, #all:where { acknowledged = false })
    end)

    it("may name several states, or leave state or bloc out", function()
      for _, text in ipairs { 'state = "BBB AAA"', 'bloc = "ABC"', 'rule = "life-gap"' } do
        db = store()
        tell(db, { state = "AAA", from = "2009-01-01", to = "2013-01-01" })
        acknowledge('{ rule = "life-gap", reason = "so", ' .. text .. " }")
        assert.is_true(only(db, "life-gap", "note").acknowledged)
      end
    end)

    it("of another rule, bloc or state do not match", function()
      acknowledge('{ rule = "life-gap", bloc = "OLD", reason = "so" },'
        .. '{ rule = "life-gap", state = "BBB", reason = "so" },'
        .. '{ rule = "overlap", state = "AAA", reason = "so" }')
      assert.is_false(only(db, "life-gap", "note").acknowledged)
    end)

    it("an error cannot be acknowledged and comes first", function()
      acknowledge '{ rule = "no-source", reason = "trust me" }'
      tell(db, { source = false })
      local all = db:check()
      assert.equal("no-source", all[1].rule)
      assert.is_false(all[1].acknowledged)
    end)
  end)

  it("gives a result with sources, as every result does", function()
    tell(db, { state = "AAA", from = "2009-01-01", to = "2013-01-01" })
    assert.equal("Gazette", db:check():sources()[1].title)
    assert.truthy(tostring(db:check()):find("^# check | 1 rows"))
  end)
end)
