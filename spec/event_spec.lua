-- Events joined to the membership of their own day (2.10), and what the
-- sequence questions promise (2.11, 2.12).

local bloc = require "bloc"

local db

local function world()
  local d = assert(bloc.open { data = false })
  for _, s in ipairs { "AAA", "BBB" } do d:actor { s, kind = "state" } end
  d:bloc { "X", coverage = { { from = "1980", through = "2025" } } }
  return d
end

describe("a temporal join on a partial date", function()
  before_each(function()
    db = world()
    db:tell { state = "AAA", bloc = "X", status = "member", from = "1990-01-01" }
    db:tell { state = "AAA", bloc = "X", status = "suspended", from = "2020-03-01",
      to = "2020-06-01" }
    db:event { type = "coup", date = "2020", target = "AAA" }
  end)
  after_each(function() db:close() end)

  local function ask(status, certainty)
    local q = db:events { type = "coup", certainty = certainty,
      target_in = { bloc = "X", status = status } }
    return #q, q.possible
  end

  it("is certain only where every day of the event agrees", function()
    assert.same({ 0, 1 }, { ask "suspended" })
    assert.same({ 0, 1 }, { ask "member,-suspended" })
    assert.same({ 1, 0 }, { ask "member" })
    assert.same({ 1, 1 }, { ask("suspended", "possible") })
  end)
end)

describe("a join with a result of members", function()
  it("keeps possible members possible, and wants states", function()
    db = world()
    db:tell { state = "AAA", bloc = "X", status = "member", from = "1990/2010" }
    db:event { type = "coup", date = "2000-05-05", target = "AAA" }
    local day = "2000-05-05"
    for _, certainty in ipairs { "certain", "possible" } do
      local q = db:events { type = "coup",
        target_in = db:members("X", { at = day, certainty = certainty }) }
      assert.same({ 0, 1 }, { #q, q.possible })
    end
    assert.has_error(function() db:events { target_in = db:blocs("AAA", day) } end)
    db:close()
  end)
end)

describe("columns", function()
  it("have a value for each row, of what is told and of what a feed brings", function()
    db = world()
    db:event { type = "coup", date = "2000-05-05", target = "AAA", place = "Old Town" }
    db:event { type = "coup", date = "2000-05-06", target = "BBB", known = "2001-01-01" }
    local text = "id,day,link,mentions\n7,2000-05-07,x:y,3\n8,2000-05-08,,\n"
    assert(db:import(function()
      local piece = text
      text = nil
      return piece
    end, { feed = "f", progress = false, map = { id = "id", date = "day", url = "link",
      type = { const = "cameo:190" }, mentions = "mentions" } }))
    local q = db:events {}
    local want = { id = { "event:1", "event:2", "f:7", "f:8" },
      place = { "Old Town", false, false, false }, known = { false, "2001-01-01", false, false },
      url = { false, false, "x:y", false }, mentions = { false, false, 3, false },
      feed = { false, false, "f", "f" }, target = { "AAA", "BBB", false, false } }
    for name, list in pairs(want) do assert.same({ name, list }, { name, (q:columns(name)) }) end
    assert.error_matches(function() q:columns "palce" end, "no field 'palce'; did you mean 'place'")
    db:close()
  end)
end)

describe("a query", function()
  it("has as many rows at the top as there are", function()
    db = world()
    db:event { type = "coup", date = "2000-05-05", target = "AAA" }
    assert.equal(1, #db:events {}:top(math.maxinteger, "type"))
    db:close()
  end)

  it("of too many queries in one another says so", function()
    db = world()
    db:event { type = "coup", date = "2000-05-05", target = "AAA" }
    local q = db:events { type = "coup" }
    for _ = 1, 99 do q = q | db:events { target = "AAA" } end
    assert.equal(1, #q)
    assert.error_matches(function() return q | q end, "more than 100 queries joined")
    for _ = 1, 200 do q = db:events { type = "coup" } & db:events { target = "AAA" } end
    assert.equal(1, #q)
    db:close()
  end)
end)

describe("a misused filter", function()
  it("is told where it stands, and what it would have taken", function()
    db = world()
    for message, f in pairs {
      ["malformed date 'soon'"] = { known = "soon" },
      ["recorded: no revision 99"] = { recorded = 99 },
      ["position: no actor 'nobody'"] = { position = "nobody" },
      ["text: expected a text, got table"] = { text = { {} } },
      ["place: expected a text, got boolean"] = { place = true },
      ["unknown option 'certainty'"] = { actor_in = { bloc = "X", certainty = "possible" } },
    } do
      local ok, why = pcall(function() return db:events(f) end)
      assert.is_false(ok)
      assert.matches(message, why, 1, true)
      assert.matches("^[^\n]*event_spec.lua:%d+: ", why)
    end
    db:close()
  end)
end)

describe("an id", function()
  it("of an event is never that of an assertion", function()
    db = world()
    local told = db:tell { state = "AAA", bloc = "X", status = "member",
      from = "1990-01-01" }
    local id = db:event { type = "coup", date = "2000-05-05", target = "AAA" }
    assert.not_equal(told, id)
    assert.equal(id, db:events { type = "coup" }:first().id)
    assert.is_true(db:retract(id, { reason = "a test" }))
    assert.equal(0, #db:events { type = "coup" })
    assert.is_true(db:is_member("AAA", "X", "2000-01-01"))
    db:close()
  end)
end)

describe("match", function()
  it("gives days as columns, and shares a range among its steps", function()
    db = world()
    for _, d in ipairs { "1999-01-01", "2005-01-01", "2005-01-11" } do
      db:event { type = "coup", date = d, target = "AAA" }
    end
    local r = db:match { from = "2000", { as = "one", type = "coup" },
      { as = "two", type = "coup" } }
    assert.equal("2005-01-01", r[1].one)
    assert.equal(10, r[1].days.two)
    assert.matches("days.two", r:csv(), 1, true)
    db:close()
  end)

  it("does not walk the same failing way again and again", function()
    db = world()
    db:transaction(function()
      for i = 1, 60 do
        db:event { type = "coup", date = tostring(bloc.date "2000-01-01" + i),
          target = "AAA" }
      end
    end)
    local pattern = { partial = true }
    for i = 1, 8 do pattern[i] = { as = "c" .. i, type = "coup" } end
    pattern[9] = { as = "never", type = "election" }
    assert.equal(8, db:match(pattern)[1].reached) -- hours without a memory
    db:close()
  end)
end)

describe("around", function()
  it("needs a window", function()
    db = world()
    assert.error_matches(function()
      db:around(db:events { type = "coup" }, { type = "coup" })
    end, "give 'before' or 'after'")
    db:close()
  end)
end)

describe("filters joined by &", function()
  local function texts(q)
    local list = {}
    for e in q:each() do list[#list + 1] = e.date .. e.type .. e.target end
    return list
  end

  it("are one filter where one can say both", function()
    db = world()
    for i, target in ipairs { "AAA", "BBB", "AAA" } do
      db:event { type = "coup", date = "200" .. i .. "-01-01", target = target }
      db:event { type = "sanctions.imposed", date = "200" .. i .. "-02-01", target = target }
    end
    local both = db:events { type = "coup", from = "2002" } & db:events { target = "AAA" }
    assert.same({ "2003-01-01coupAAA" }, texts(both))
    assert.matches("^events{from=2002, target=AAA, type=coup}\n", both:explain())
    assert.same(texts(both), texts(db:events { type = "coup", from = "2002" }
      :where { target = "AAA" }))
    db:close()
  end)

  it("stay two where each has a word on the same", function()
    db = world()
    db:event { type = "coup", date = "2001/2003", target = "AAA" }
    db:event { type = "coup", date = "2002-05-01", target = "AAA", known = "2010-01-01" }
    local a = db:events { from = "2001", to = "2003" }
    assert.same({ "2002-05-01coupAAA" }, texts(a & db:events { from = "2002" }))
    local maybe = db:events { from = "2002", certainty = "possible" }
    assert.same(1, #(a & maybe)) -- possible for one of them is not enough
    assert.same(2, #(db:events { to = "2003", certainty = "possible" } & maybe))
    assert.same(0, #(a & db:events { known = "2005-01-01" }))
    assert.same(0, #(db:events { type = "coup" } & db:events { type = "election" }))
    db:close()
  end)
end)
