--- The rules of membership, each with the sentences that its examples prove.
--- (R10 and R11, what was known when, stand in semantics_spec and model_spec.)
local bloc = require "bloc"
local seed = require "spec.support.seed"

local db

local function has(text, part)
  assert.is_truthy(text:find(part, 1, true), ("'%s' is not in:\n%s"):format(part, text))
end

local function fails(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return message
end

-- A store with one bloc X, covered 1950 to 2030, and the states AAA and BBB.
local function small(setting)
  local store = assert(bloc.open { data = false })
  store:bloc { "X", kind = "bloc" }
  store:bloc { "P", kind = "bloc" }
  store:actor { "set:one", kind = "organisation" }
  for _, s in ipairs { "AAA", "BBB" } do store:actor { s, kind = "state" } end
  store:cover { "X", from = "1950-01-01", to = "2030-01-01" }
  if setting then setting(store) end
  return store
end

local function told(row)
  return small(function(s)
    row.state, row.bloc, row.status = "AAA", "X", row.status or "member"
    s:tell(row)
  end)
end

local function rows_of(result, ...)
  local list = {}
  for row in result:each() do
    local t = {}
    for i, field in ipairs { ... } do t[i] = row[field] == nil and "nil" or row[field] end
    list[#list + 1] = t
  end
  return list
end

local function status(store, day, options)
  options = options or {}
  options.at = day
  return tostring(store:status("AAA", "X", options))
end

describe("membership", function()
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  -- "Wherever a range is given, either `to` (first day out) or `through` (last
  -- day in). Spells show both on output. Giving both is an error."
  describe("R3, to or through", function()
    it("takes either and shows both", function()
      local a, b = told { from = "2019", to = "2025-01-29" }, told { from = "2019", through = "2025-01-28" }
      for _, store in ipairs { a, b } do
        assert.same({ { "2019", "2025-01-29", "2025-01-28" } },
          rows_of(store:spells("AAA", "X"), "from", "to", "through"))
        store:close()
      end
    end)

    it("refuses both, wherever a range is given", function()
      local both = { from = "2019-01-01", to = "2020-01-01", through = "2019-12-31" }
      local calls = {
        tell = function(o) o.state, o.bloc, o.status = "MLI", "AES", "member"; db:tell(o) end,
        spells = function(o) db:spells("MLI", "ECOWAS", o) end,
        changes = function(o) db:changes(o) end,
        composition = function(o) db:composition("ECOWAS", o) end,
        panel = function(o) o.bloc = "ECOWAS"; db:panel(o) end,
        bloc = function(o) db:bloc { "ZZ", from = "2019", to = o.to, through = o.through } end,
        cover = function(o) o[1] = "ECOWAS"; db:cover(o) end,
        events = function(o) db:events(o) end,
      }
      for name, call in pairs(calls) do
        local o = {}
        for k, v in pairs(both) do o[k] = v end
        local message = fails(call, o)
        assert.is_truthy(message:find("not both", 1, true), name .. ": " .. message)
      end
    end)

    -- "In queries a partial `from` or `to` means its first day and a partial
    -- `through` its last, so that from=2020, through=2024 is five whole years."
    it("reads partial ends of a query as whole years", function()
      local rows = db:panel { state = "NER", bloc = "ECOWAS", from = "2020", through = "2024" }
      assert.equal(5, #rows)
      assert.equal(4, #db:panel { state = "NER", bloc = "ECOWAS", from = "2020", to = "2024" })
      assert.same({ { "2024-01-01", "2024-12-31", 366 } }, rows_of(
        db:spells("NER", "ECOWAS", { status = "member", from = "2024", through = "2024" }),
        "from", "through", "days"))
    end)

    -- "In `tell` partial ends are uncertain; a partial `through` leaves `to`
    -- between its first day + 1 and its last day + 1."
    it("leaves the partial ends of what is told uncertain", function()
      local store <close> = told { from = "2020", through = "2022-06" }
      local row = store:spells("AAA", "X")[1]
      assert.same({ "2020", "2020-01-01", "2020-12-31" },
        { row.from, row.from_earliest, row.from_latest })
      assert.same({ "2022-06-02", "2022-07-01", "2022-06" },
        { row.to_earliest, row.to_latest, row.through })
    end)

    it("shows the last days of a partial `to`", function()
      local store <close> = told { from = "2020", to = "2022-06" }
      assert.equal("2022-05-31/2022-06-29", store:spells("AAA", "X")[1].through)
    end)
  end)

  -- "Refused unless `from.earliest < to.latest`. `days` is measured between the
  -- nominal days and is never below 0."
  describe("R4, no empty spell", function()
    it("refuses one, naming both ends", function()
      has(fails(told, { from = "2020-01-02", to = "2020-01-02" }),
        "empty spell: from 2020-01-02 is not before to 2020-01-02")
      has(fails(told, { from = "2020-01-02", through = "2020-01-01" }),
        "empty spell: from 2020-01-02 is not before the day after 2020-01-01")
      has(fails(told, { from = "2021", to = "2020" }), "empty spell")
    end)

    it("takes one of a single day, and one that may be longer than none", function()
      local store <close> = told { from = "2020-01-02", through = "2020-01-02" }
      assert.equal(1, store:spells("AAA", "X")[1].days)
      local other <close> = told { from = "2020", to = "2020" }
      assert.equal(0, other:spells("AAA", "X")[1].days)
    end)

    it("never measures below 0", function()
      local store <close> = told { from = "2020", from_nominal = "2020-12-01",
        to = "2020", to_nominal = "2020-02-01" }
      assert.equal(0, store:spells("AAA", "X")[1].days)
    end)
  end)

  -- "On day d: certain if from.latest <= d < to.earliest; possible if
  -- from.earliest <= d < to.latest and not certain; else no."
  describe("R6, three values", function()
    local store
    setup(function() store = told { from = "2000", to = "2005-06" } end)
    teardown(function() store:close() end)

    it("is_member returns true or false alone, or nil and a reason", function()
      local function at(day) return table.pack(store:is_member("AAA", "X", day)) end
      assert.same({ n = 1, false }, at "1999-12-31")
      assert.same({ n = 2, nil, "possible" }, at "2000-01-01")
      assert.same({ n = 2, nil, "possible" }, at "2000-12-30")
      assert.same({ n = 1, true }, at "2000-12-31")
      assert.same({ n = 1, true }, at "2005-05-31")
      assert.same({ n = 2, nil, "possible" }, at "2005-06-01")
      assert.same({ n = 2, nil, "possible" }, at "2005-06-29")
      assert.same({ n = 1, false }, at "2005-06-30")
    end)

    -- "Lists hold the certain rows (#r), r.possible says how many more are
    -- possible, and certainty="possible" lists those too, marked."
    it("lists certain rows, and the possible ones on request", function()
      store:tell { state = "BBB", bloc = "X", status = "member", from = "1990-01-01" }
      local r = store:members("X", "2000-06-01")
      assert.same({ "BBB", 1, 1 }, { tostring(r:codes()), #r, r.possible })
      local all = store:members("X", { at = "2000-06-01", certainty = "possible" })
      assert.same({ { "AAA", "possible" }, { "BBB", "certain" } },
        rows_of(all, "state", "certainty"))
    end)

    -- "Set algebra works on certain rows and carries the possible ones along as
    -- possible."
    it("never makes a certainty of a possible member", function()
      local r = store:members("X", "2002-01-01") - store:members("X", "2000-06-01")
      assert.same({ "", 0, 1 }, { tostring(r:codes()), #r, r.possible })
      local both = store:members("X", "2002-01-01") & store:members("X", "2000-06-01")
      assert.same({ "BBB", 1 }, { tostring(both:codes()), both.possible })
    end)

    it("a status says what is certain and what is possible", function()
      assert.equal("none (possibly member)", status(store, "2000-06-01"))
      local s = store:status("AAA", "X", "2000-06-01")
      assert.same({ "none", "possible", "member" },
        { s.base, s.certainty, table.concat(s.possible, " ") })
    end)
  end)

  -- "`..` = still true at the coverage date; `?` = ended, day unknown (bounds
  -- run from `from` to coverage). There is no sentinel date."
  describe("R7, ends", function()
    it("an open end runs to the end of coverage", function()
      local store <close> = told { from = "2020-01-01" }
      local row = store:spells("AAA", "X")[1]
      assert.same({ "..", "..", true }, { row.to, row.through, row.open })
      assert.equal(bloc.date "2030-01-01" - bloc.date "2020-01-01", row.days)
      assert.is_nil(row.to_nominal)
      assert.is_true(store:is_member("AAA", "X", "2029-12-31"))
    end)

    it("an unknown end is possible from the day after the first to coverage", function()
      local store <close> = told { from = "2020-01-01", to = "?" }
      local row = store:spells("AAA", "X")[1]
      assert.same({ "?", "?", false }, { row.to, row.through, row.open })
      assert.is_nil(row.days)
      assert.is_true(store:is_member("AAA", "X", "2020-01-01"))
      assert.same({ nil, "possible" }, { store:is_member("AAA", "X", "2020-01-02") })
      assert.same({ nil, "possible" }, { store:is_member("AAA", "X", "2029-12-31") })
      assert.same({ { "2020-01-01", "none -> member" } },
        rows_of(store:changes { bloc = "X" }, "date", "what"))
    end)

    it("no start is open or unknown", function()
      for _, from in ipairs { "..", "?" } do
        has(fails(told, { from = from }), "a spell needs a start")
      end
    end)
  end)

  -- "One base of none, observer, associate, member, plus any of the modifiers
  -- suspended, withdrawing, inactive, applicant, plus the computed flag
  -- contested."
  describe("R8, status in layers", function()
    it("is base and modifiers at once", function()
      local s = db:status("MLI", "ECOWAS", "2024-06-01")
      assert.same({ "member", true, true, false, false, true },
        { s.base, s.suspended, s.withdrawing, s.inactive, s.applicant, s.contested })
      assert.equal("member +suspended +withdrawing", tostring(s))
      assert.equal("suspended notice", tostring(s:words()))
      assert.is_true(s:is "member,suspended,notice,-inactive")
      assert.is_false(s:is "member,-suspended")
    end)

    -- "suspended, withdrawing and inactive only hold while the base is member
    -- and are clipped to it; applicant holds with any base, none too."
    it("clips modifiers to membership, but for applicant", function()
      local store <close> = told { from = "2000-01-01", to = "2010-01-01" }
      for _, word in ipairs { "suspended", "withdrawing", "inactive", "applicant" } do
        store:tell { state = "AAA", bloc = "X", status = word, from = "1995-01-01" }
      end
      assert.equal("none +applicant", status(store, "1999-12-31"))
      assert.equal("member +suspended +withdrawing +inactive +applicant",
        status(store, "2000-01-01"))
      assert.equal("none +applicant", status(store, "2010-01-01"))
      for row in store:spells("AAA", "X"):each() do
        if row.layer ~= "applicant" and row.layer ~= "base" then
          assert.same({ "2000-01-01", "2010-01-01" }, { row.from, row.to })
        end
      end
    end)

    it("a suspension does not outlive the exit: Mali, 29 January 2025", function()
      assert.equal("member +suspended +withdrawing",
        tostring(db:status("MLI", "ECOWAS", "2025-01-28")))
      assert.equal("none", tostring(db:status("MLI", "ECOWAS", "2025-01-29")))
    end)

    it("a modifier on an uncertain membership is no more than possible", function()
      local store <close> = told { from = "2000" }
      store:tell { state = "AAA", bloc = "X", status = "suspended", from = "1999-01-01" }
      assert.equal("none (possibly member)", status(store, "2000-06-01"))
      assert.equal("member +suspended", status(store, "2001-01-01"))
      assert.same({ nil, "possible" },
        { store:is_member("AAA", "X", { at = "2000-06-01", status = "suspended" }) })
    end)

    it("an observer cannot be suspended", function()
      local store <close> = told { from = "2000-01-01", status = "observer" }
      store:tell { state = "AAA", bloc = "X", status = "suspended", from = "1999-01-01" }
      assert.equal("observer", status(store, "2001-01-01"))
      assert.equal(1, #store:spells("AAA", "X"))
    end)
  end)

  -- "`status="member"` (the default) is membership in law: base = member
  -- whatever the modifiers."
  describe("R9, status filter", function()
    local day = "2024-06-01"
    local function codes(status_word, participating)
      return tostring(db:members("ECOWAS", { at = day, status = status_word,
        participating = participating }):codes())
    end

    it("never drops the suspended by default", function()
      assert.equal(15, #db:members("ECOWAS", day))
      assert.equal(codes "member", tostring(db:members("ECOWAS", day):codes()))
    end)

    -- "In one string `,` is and, `-` is not; a list of strings is or."
    it("joins words by and, and lists by or", function()
      assert.equal("BFA GIN MLI NER", codes "suspended")
      assert.equal("BFA MLI NER", codes "suspended,withdrawing")
      assert.equal("GIN", codes "suspended,-withdrawing")
      assert.equal("BEN CIV CPV GHA GMB GNB LBR NGA SEN SLE TGO", codes "member,-suspended")
      assert.equal("BFA GIN MLI NER", codes { "withdrawing", "suspended,-withdrawing" })
      assert.equal(codes "-suspended", codes "member,-suspended")
    end)

    it("reads notice as withdrawing", function()
      assert.equal("BFA MLI NER", codes "notice")
      assert.equal(codes "withdrawing", codes "notice")
    end)

    -- "`participating=true` = member, not suspended, not inactive."
    it("knows who participates", function()
      assert.equal(codes "member,-suspended,-inactive", codes(nil, true))
    end)

    -- "A bare modifier implies base member, except applicant."
    it("lists applicants that are no members", function()
      local store <close> = told { from = "2000-01-01", status = "applicant" }
      assert.equal("AAA", tostring(store:members("X",
        { at = "2001-01-01", status = "applicant" }):codes()))
      assert.equal(0, #store:members("X", { at = "2001-01-01", status = "member,applicant" }))
    end)

    it("says which word is none", function()
      has(fails(codes, "member,suspendet"), "status 'suspendet': expected words of member")
      has(fails(codes, "member,observer"), "status 'member,observer'")
      has(fails(codes, {}), "status: the list is empty")
      has(fails(codes, 3), "status: expected a string or a list of strings")
    end)
  end)

  -- "Every assertion has an asserter; without one it is the bloc's own, the
  -- default position."
  describe("R12, position", function()
    it("prefers the asserter asked for", function()
      assert.is_true(db:is_member("MLI", "ECOWAS", "2024-07-10"))
      assert.is_false(db:is_member("MLI", "ECOWAS", { at = "2024-07-10", position = "AES" }))
      assert.is_true(db:is_member("MLI", "ECOWAS", { at = "2024-07-10", position = "ECOWAS" }))
    end)

    -- "other layers fall back to the bloc's, clipped to the new base"
    it("clips the bloc's modifiers to the other's base", function()
      local at = function(day) return tostring(db:status("MLI", "ECOWAS", { at = day, position = "AES" })) end
      assert.equal("member +suspended", at "2024-01-27")
      assert.equal("none", at "2024-01-28")
      assert.same({ { "member", "2024-01-28" }, { "suspended", "2024-01-28" } }, rows_of(
        db:spells("MLI", "ECOWAS", { position = "AES", from = "2022" }), "status", "to"))
    end)

    -- "having asserted a layer of a (state, bloc) it has spoken for that layer
    -- on all days of its coverage"
    it("speaks on the days of its own coverage only", function()
      local store <close> = told { from = "2000-01-01" }
      store:tell { state = "AAA", bloc = "X", status = "observer", from = "2000-01-01",
        position = "P" }
      store:cover { "X", from = "2005-01-01", to = "2010-01-01", position = "P" }
      local at = function(day) return status(store, day, { position = "P" }) end
      assert.equal("member", at "2004-12-31")
      assert.equal("observer", at "2005-01-01")
      assert.equal("observer", at "2009-12-31")
      assert.equal("member", at "2010-01-01")
      assert.is_true(store:status("AAA", "X", "2005-01-01").contested)
      assert.is_false(store:status("AAA", "X", "2004-12-31").contested)
    end)

    -- "`contested` compares the base only, and only asserters that are parties;
    -- one with a colon in its name is a data set"
    it("is contested between parties about the base, not by data sets", function()
      assert.is_true(db:status("MLI", "ECOWAS", "2024-07-10").contested)
      assert.is_false(db:status("MLI", "ECOWAS", "2023-07-10").contested)
      local store <close> = told { from = "2000-01-01" }
      store:tell { state = "AAA", bloc = "X", status = "none", from = "2000-01-01", position = "set:one" }
      store:tell { state = "AAA", bloc = "X", status = "suspended", from = "2000-01-01", position = "P" }
      assert.is_false(store:status("AAA", "X", "2001-01-01").contested)
      assert.equal("none", status(store, "2001-01-01", { position = "set:one" }))
    end)

    it("names the position that nobody has", function()
      has(fails(db.is_member, db, "MLI", "ECOWAS", { position = "AESS" }),
        "position: no actor 'AESS'; did you mean AES")
    end)
  end)

  -- "Outside it: nil, "not covered: ..." from a scalar or a list about one bloc,
  -- and r.not_covered on results over several; never false or 0."
  describe("R13, coverage", function()
    it("is nil outside, with the days that are covered", function()
      for _, day in ipairs { "1949-12-31", "2026-01-01" } do
        local yes, why = db:is_member("MLI", "ECOWAS", day)
        assert.is_nil(yes)
        assert.equal("not covered: ECOWAS is covered from 1950-01-01 through 2025-12-31", why)
        assert.same({ nil, why }, { db:members("ECOWAS", day) })
        assert.same({ nil, why }, { db:status("MLI", "ECOWAS", day) })
      end
      assert.is_false(db:is_member("MLI", "ECOWAS", "1950-01-01"))
      assert.is_false(db:is_member("MLI", "ECOWAS", "2025-12-31"))
    end)

    it("is counted on results over several blocs", function()
      assert.equal(5, db:blocs("MLI", "1949-12-31").not_covered)
      assert.is_nil(db:blocs("MLI", "1950-01-01").not_covered)
      has(db:blocs("MLI", "1949-12-31"):header(), "not covered: 5")
    end)

    it("is by layer", function()
      local store <close> = assert(bloc.open { data = false })
      store:bloc { "X", kind = "bloc" }
      store:actor { "AAA", kind = "state" }
      store:cover { "X", layer = "base", from = "2000-01-01", to = "2030-01-01" }
      store:cover { "X", layer = "suspended", from = "2010-01-01", to = "2030-01-01" }
      store:tell { state = "AAA", bloc = "X", status = "member", from = "2000-01-01" }
      assert.is_true(store:is_member("AAA", "X", "2005-01-01"))
      local yes, why = store:is_member("AAA", "X", { at = "2005-01-01", status = "suspended" })
      assert.is_nil(yes)
      has(why, "X (suspended) is covered from 2010-01-01")
      assert.is_false(store:is_member("AAA", "X", { at = "2015-01-01", status = "suspended" }))
    end)

    -- "A bloc of which only some states were entered says so: asking for France
    -- in a UN list of African states is nil, not false."
    it("may be of listed states alone", function()
      local store <close> = assert(bloc.open { data = false })
      store:bloc { "UN", kind = "universal" }
      for _, s in ipairs { "MLI", "GHA", "FRA" } do store:actor { s, kind = "state" } end
      store:cover { "UN", from = "1945-10-24", to = "2026-01-01", states = "MLI GHA" }
      store:tell { state = "MLI", bloc = "UN", status = "member", from = "1960-09-28" }
      assert.is_false(store:is_member("GHA", "UN", "1950-01-01"))
      local yes, why = store:is_member("FRA", "UN", "1970-01-01")
      assert.is_nil(yes)
      assert.equal("not covered: FRA is not among the states that UN was entered for", why)
      assert.equal("MLI", tostring(store:members("UN", "1970-01-01"):codes()))
    end)

    -- "But a day outside the life of the state or of the bloc is a plain false,
    -- unless an assertion holds or is possible then"
    it("is a plain false outside a life", function()
      local store <close> = assert(bloc.open { data = false })
      store:bloc { "X", kind = "bloc", from = "1960-01-01", to = "1990-01-01" }
      store:actor { "AAA", kind = "state", lives = { { "1970-01-01", "1980-01-01" } } }
      store:cover { "X", from = "1975-01-01", to = "1976-01-01" }
      assert.is_false(store:is_member("AAA", "X", "1950-01-01"))
      assert.is_false(store:is_member("AAA", "X", "1969-12-31"))
      assert.is_nil((store:is_member("AAA", "X", "1970-01-01")))
      assert.is_false(store:is_member("AAA", "X", "1975-06-01"))
      assert.is_nil((store:is_member("AAA", "X", "1979-12-31")))
      assert.is_false(store:is_member("AAA", "X", "1980-01-01"))
      assert.equal(0, #store:members("X", "1950-01-01"))
      store:tell { state = "AAA", bloc = "X", status = "member", from = "1965" }
      assert.has_match("^not covered", select(2, store:is_member("AAA", "X", "1965-06-01")))
    end)

    it("is nil without any coverage", function()
      local store <close> = assert(bloc.open { data = false })
      store:bloc { "X", kind = "bloc" }
      store:actor { "AAA", kind = "state" }
      assert.same({ nil, "not covered: no coverage of X is recorded" },
        { store:is_member("AAA", "X", "2000-01-01") })
    end)
  end)

  -- "`at` omitted = today (UTC), or the last covered day if that is earlier."
  describe("R15, defaults shown", function()
    it("asks for the last covered day where that has passed", function()
      assert.equal("2025-12-31", db:status("MLI", "ECOWAS").at)
      has(db:members("ECOWAS"):header(), "at 2025-12-31")
    end)

    it("asks for today where that is covered", function()
      local store <close> = assert(bloc.open { data = false })
      store:bloc { "X", kind = "bloc" }
      store:actor { "AAA", kind = "state" }
      store:cover { "X", from = "2000-01-01", to = "9999-12-31" }
      local before = os.date "!%Y-%m-%d"
      local at = store:status("AAA", "X").at
      assert.is_true(at == before or at == os.date "!%Y-%m-%d")
    end)

    -- "`at` is a full day: a partial one raises and says which rule of panel to
    -- use."
    it("takes a full day alone", function()
      for _, day in ipairs { "2024", "2024-01", "1976/1977", "..", "?" } do
        has(fails(db.is_member, db, "MLI", "ECOWAS", day), "is not one day")
        has(fails(db.members, db, "ECOWAS", { at = day }),
          "db:panel with the rule any, all, first, last or days")
      end
    end)

    -- "Every result knows the `at`, `known`, `position`, revision and coverage
    -- that it used"
    it("names them over every list", function()
      local line = db:members("ECOWAS", { at = "2024-06-01", known = "2024-02-01",
        position = "AES" }):header()
      has(line, "at 2024-06-01")
      has(line, "known: 2024-02-01")
      has(line, "position: AES")
      has(line, "revision ")
      has(tostring(db:members("ECOWAS", "2024-06-01")), "known: all | position: own")
      has(db:spells("MLI", "ECOWAS"):header(), "coverage: 1950-01-01 to 2025-12-31")
    end)
  end)

  -- "Elsewhere misuse, a malformed date, an unknown or an ambiguous name raises,
  -- naming what was given, what was expected and the near misses"
  describe("R16, errors", function()
    it("raises on misuse with the near miss", function()
      has(fails(db.members, db, "ECOWSA"), "no bloc 'ECOWSA'; did you mean ECOWAS")
      has(fails(db.members, db, "ECOWAS", { knwon = "2024-01-01" }), "unknown option 'knwon'")
      has(fails(db.members, db, "ECOWAS", { know = "2024-01-01" }), "did you mean 'known'?")
      has(fails(db.spells, db, "MLI", "ECOWAS", { coalesc = true }), "did you mean 'coalesce'?")
      has(fails(db.members, db, "ECOWAS", { certainty = "maybe" }), "expected 'certain' or 'possible'")
      has(fails(db.members, db, "ECOWAS", 20240601), "date")
      has(fails(db.members, db), "bloc expected")
      has(fails(db.is_member, db, "MLI"), "bloc expected")
      has(fails(db.status, db, nil, "ECOWAS"), "state expected")
    end)

    it("names the item of a batch that is bad", function()
      has(fails(db.is_member, db, { "MLI", "NER" }, "ECOWAS", { "2024-01-01" }),
        "1 items where another list has 2")
      has(fails(db.is_member, db, { "MLI", "XXX" }, "ECOWAS", "2024-01-01"),
        "states[2]: no state 'XXX'")
      has(fails(db.is_member, db, "MLI", { "ECOWAS", false }, "2024-01-01"),
        "blocs[2]: expected a name or code")
      has(fails(db.is_member, db, "MLI", "ECOWAS", { "2024-01-01", "2024-02-30" }),
        "days[2]: malformed date '2024-02-30'")
      has(fails(db.is_member, db, "MLI", "ECOWAS", { "2024-01-01", "2024" }), "days[2]: not one day")
    end)

    it("resolve alone returns nil and a message", function()
      assert.is_nil((db:resolve "Nobody"))
      assert.is_string((select(2, db:resolve "Nobody")))
    end)

    it("a closed store says so", function()
      local store = small()
      store:close()
      store:close()
      assert.is_false(store:is_open())
      has(fails(store.members, store, "X"), "the store is closed")
      assert.equal("bloc.db (closed)", tostring(store))
    end)
  end)

  describe("a batch", function()
    it("takes a sequence for any of the three, a scalar for all", function()
      local c = db:is_member({ "MLI", "NER", "CPV", "CPV" }, "ECOWAS",
        { "2025-01-28", "2025-01-29", "1976-06-01", "1949-01-01" })
      assert.same({ 4, true, false, nil, nil }, { #c, c[1], c[2], c[3], c[4] })
      assert.same({ "possible", "not covered" }, { c:reason(3), (c:reason(4):match "^not covered") })
      assert.is_nil(c:reason(1))
      assert.equal(1, c:count())
      assert.equal(2, db:is_member("MLI", { "ECOWAS", "AES" }, "2024-06-01"):count())
      assert.equal(0, #db:is_member({}, {}, {}))
    end)
  end)
end)

describe("the sources of a status", function()
  local bundled
  setup(function() bundled = assert(bloc.open()) end)
  teardown(function() bundled:close() end)

  local function titles(...)
    local list = {}
    for row in bundled:status(...):sources():each() do list[#list + 1] = row.title end
    return table.concat(list, "\n")
  end

  it("are those of the question that was asked", function()
    local now = titles("MLI", "ECOWAS", "2024-08-12")
    local then_ = titles("MLI", "ECOWAS", { at = "2024-08-12", known = "2021-01-01" })
    assert.matches("President Touray", now) -- attests the notice period
    assert.not_matches("President Touray", then_)
    assert.matches("28 January 2024",
      titles("MLI", "ECOWAS", { at = "2024-08-12", position = "AES" }))
  end)

  it("say of a state that has left when it did", function()
    assert.is_true(#titles("MRT", "ECOWAS", "2005-01-01") > 0)
  end)
end)

describe("sets and rows at their edges", function()
  local store

  before_each(function()
    store = assert(bloc.open { data = false })
    for _, s in ipairs { "S1", "S2" } do store:actor { s, kind = "state" } end
    for _, b in ipairs { "P", "Q" } do
      store:bloc { b, coverage = { { from = "1980", through = "2025" } } }
    end
  end)
  after_each(function() store:close() end)

  it("`|` keeps the row that is certain", function()
    store:tell { state = "S1", bloc = "P", status = "member", from = "1990/2010" }
    store:tell { state = "S1", bloc = "Q", status = "member", from = "1990-01-01" }
    local r = store:members("P", "2000-01-01") | store:members("Q", "2000-01-01")
    assert.equal(1, #r)
    assert.equal("certain", r[1].certainty)
    assert.equal("Q", r[1].bloc)
  end)

  it("sets of two stores are never equal", function()
    local other = assert(bloc.open { data = false })
    other:actor { "S9", kind = "state" }
    other:actor { "S8", kind = "state" }
    other:bloc { "P", coverage = { { from = "1980", through = "2025" } } }
    other:tell { state = "S9", bloc = "P", status = "member", from = "1990-01-01" }
    store:tell { state = "S1", bloc = "P", status = "member", from = "1990-01-01" }
    local a, b = store:members("P", "2000-01-01"), other:members("P", "2000-01-01")
    assert.is_false(a == b)
    assert.error_matches(function() return a <= b end, "two stores")
    other:close()
  end)

  it("a party's coverage of one state says nothing of another", function()
    store:tell { state = { "S1", "S2" }, bloc = "P", status = "member", from = "1990-01-01" }
    store:tell { state = "S2", bloc = "P", status = "member", from = "1990-01-01",
      to = "2020-01-01", position = "Q" }
    store:cover { "P", from = "2024", through = "2024", states = "S1", position = "Q" }
    assert.is_false(store:is_member("S2", "P", { at = "2021-01-01", position = "Q" }))
  end)

  it("a suspension over two spells that meet is one suspension", function()
    store:tell { state = "S1", bloc = "P", status = "member", from = "1985-01-01",
      to = "1990-01-01" }
    store:tell { state = "S1", bloc = "P", status = "member", from = "1990-01-01" }
    store:tell { state = "S1", bloc = "P", status = "suspended", from = "1989-01-01",
      to = "1991-01-01" }
    assert.equal(1, #store:spells("S1", "P", { status = "suspended" }))
    local what = {}
    for c in store:changes { bloc = "P" }:each() do what[#what + 1] = c.date .. c.what end
    assert.same({ "1985-01-01none -> member", "1989-01-01+suspended",
      "1991-01-01-suspended" }, what)
  end)

  it("an end of unknown day leaves days together unknown", function()
    store:tell { state = "S1", bloc = "P", status = "member", from = "1990-01-01", to = "?" }
    store:tell { state = "S2", bloc = "P", status = "member", from = "1992-01-01" }
    local d = store:dyad("S1", "S2")
    assert.same({ n = 2, nil, "possible" }, table.pack(d:days "P"))
    assert.equal("1992-01-01", d:first "P")
    assert.equal("?", d:last "P")
  end)

  it("a stretch of an expression knows that it is projected", function()
    store:tell { state = "S1", bloc = "P", status = "member", from = "1990-01-01" }
    store:tell { state = "S1", bloc = "P", status = "suspended", from = "2020-03-01",
      to = "2020-06-01", known = "2020-03-01" }
    local o = { known = "2020-04-01", status = "member,suspended" }
    assert.is_true(store:spells("S1", "P", o)[1].projected)
    assert.error_matches(function()
      store:spells("S1", "P", { status = "member,observer" })
    end, "status 'member,observer'")
  end)

  it("`replaces` names an assertion about the same state and bloc", function()
    local id = store:tell { state = "S1", bloc = "P", status = "member", from = "1990-01-01" }
    local function tell(state, replaces)
      return function()
        store:tell { state = state, bloc = "P", status = "member", from = "1991-01-01",
          replaces = replaces }
      end
    end
    assert.error_matches(tell("S1", 99), "no assertion with id 99")
    assert.error_matches(tell("S2", id), "is about S1 in P")
    assert.has_no_error(tell("S1", id))
    assert.equal("1991-01-01", store:spells("S1", "P")[1].from)
  end)
end)
