-- A store that is closed while something else is being done with it.

local bloc = require "bloc"

local SECONDS = 10 -- at most, until each finalizer has been seen

describe("closing a store in the middle of", function()
  local db

  before_each(function() db = assert(bloc.open()) end)
  after_each(function() db:close() end)

  -- Calls f again and again while garbage, when it is collected, closes the
  -- store with `close`, until that has been refused ten times. Between two
  -- calls of C it may be closed: then f says so.
  local function closed_by_garbage(close, f)
    local refused, wanted = 0, nil
    local function bomb()
      setmetatable({}, { __gc = function()
        local ok, why = pcall(close, db)
        if not ok then
          refused = refused + 1
          wanted = why
        end
      end })
    end
    local give_up = os.clock() + SECONDS
    while refused < 10 and os.clock() < give_up do
      if not db:is_open() then db = assert(bloc.open()) end
      for _ = 1, 3 do bomb() end
      local ok, why = pcall(f, db)
      assert.is_true(ok or why:find("the store is closed", 1, true) ~= nil, why)
    end
    assert.is_true(refused >= 10, "no finalizer ran in the middle of a call")
    assert.matches("close: the store is in use by a running call", wanted, 1, true)
  end

  local CALLS = {
    SQL = function(d) d:sql "SELECT * FROM event LIMIT 400" end,
    rows = function(d) d:events { actor = "ECOWAS" }:rows() end,
    members = function(d) d:members("UN", "2020-01-01"):codes() end,
    names = function(d) d:find "Guinee" end,
  }

  for name, f in pairs(CALLS) do
    it("a call of C is refused: " .. name, function()
      collectgarbage "generational"
      finally(function() collectgarbage "incremental" end)
      closed_by_garbage(db.close, f)
    end)
  end

  it("a call of C is refused in a coroutine, too", function()
    collectgarbage "generational"
    finally(function() collectgarbage "incremental" end)
    -- what the coroutine sees of the main thread counts
    closed_by_garbage(function(d)
      local ok, why = coroutine.resume(coroutine.create(d.close), d)
      if not ok then error(why, 0) end
    end, CALLS.SQL)
  end)

  it("an import by its progress stops the import, with a word", function()
    local path = os.tmpname()
    finally(function() os.execute(("rm -f '%s'*"):format(path)) end)
    os.remove(path)
    local d = assert(bloc.open(path, { data = false }))
    local lines = ("1,2001-01-01,AAA,BBB,190,1\n"):rep(50000)
    local n = 0
    local ok, r, why = pcall(d.import, d, function()
      n = n + 1
      return n < 9 and lines or nil
    end, { map = { id = 1, date = 2, actor = 3, target = 4, type = { 5, scheme = "cameo" } },
      feed = "f", progress = function() d:close() end })
    assert.matches("closed", tostring(ok and why or r), 1, true)
    assert.is_false(d:is_open())
    d = assert(bloc.open(path))
    assert.equal(0, #d:sql "SELECT * FROM feed")
    assert.equal("ok", d:_rows "PRAGMA integrity_check"[1].integrity_check)
    d:close()
  end)

  it("a transaction undoes it", function()
    local path = os.tmpname()
    finally(function() os.execute(("rm -f '%s'*"):format(path)) end)
    os.remove(path)
    local d = assert(bloc.open(path, { data = false }))
    local ok, r, why = pcall(d.transaction, d, function()
      d:actor { "AAA", kind = "state" }
      d:close()
      return true
    end)
    assert.matches("closed", tostring(ok and why or r), 1, true)
    d = assert(bloc.open(path))
    assert.equal(0, #d:actors {})
    d:close()
  end)

  it("nothing gives everything back, twice", function()
    local view = db:view { at = "2020-01-01" }
    db:close()
    db:close()
    assert.is_false(view:is_open())
    assert.error_matches(function() view:members "ECOWAS" end, "the store is closed")
  end)
end)
