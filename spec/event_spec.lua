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
