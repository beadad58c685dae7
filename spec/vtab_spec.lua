-- The engine as tables of SQL: in db:sql, and in the shell of SQLite. Random
-- conditions are compared in C (spec/c/vtab.c).

local bloc = require "bloc"
local files = require "spec.support.files"

local function quote(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

describe("tables of SQL", function()
  local db

  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  local function list(sql, ...)
    local out = {}
    for _, row in ipairs(assert(db:sql(sql, ...))) do out[#out + 1] = row.x end
    return table.concat(out, " ")
  end

  it("show events as db:events does", function()
    local q = db:events { type = "sanctions", actor = "ECOWAS", target_in = "ECOWAS" }
    local days = {}
    for e in q:each() do days[#days + 1] = e.date_nominal end
    assert.equal(table.concat(days, " "), list [[SELECT e.day AS x FROM event e
      JOIN status s ON s.state = e.target_state AND s.bloc = 'ECOWAS'
        AND e.day >= s.from_day AND e.day < s.to_day
      WHERE e.root = 'sanctions' AND e.actor = 'ECOWAS' AND s.member AND s.covered_base
      ORDER BY e.day]])
    assert.is_true(#days > 5)
  end)

  it("show effective spells, as known on a day and by a position", function()
    assert.equal("2025-01-29", list [[SELECT to_nominal AS x FROM spell
      WHERE state = 'MLI' AND bloc = 'ECOWAS' AND layer = 'base']])
    assert.equal("9999-12-31", list [[SELECT to_nominal AS x FROM spell('2024-01-15')
      WHERE state = 'MLI' AND bloc = 'ECOWAS' AND layer = 'base']])
    assert.equal("0 1", list [[SELECT member AS x FROM status
      WHERE state = 'MLI' AND bloc = 'ECOWAS' AND '2024-07-10' >= from_day
        AND '2024-07-10' < to_day AND position IN ('AES', 'ECOWAS') ORDER BY member]])
  end)

  it("say what is wrong with an input", function()
    for sql, message in pairs {
      ["SELECT * FROM spell('soon')"] = "known: expected a day",
      ["SELECT * FROM spell WHERE position = 'nobody'"] = "position: expected the code",
      ["SELECT * FROM event(NULL, 'x')"] = "recorded: expected the number",
    } do
      local r, why = db:sql(sql)
      assert.is_nil(r)
      assert.matches(message, why, 1, true)
    end
  end)

  it("match days by a pattern as any other text", function()
    local want = list "SELECT count(*) AS x FROM event WHERE substr(day, 6, 2) = '05'"
    assert.is_true(tonumber(want) > 10)
    for _, pattern in ipairs { "????-05-*", "[12]*-05-??", "*-05-*" } do
      assert.equal(want, list("SELECT count(*) AS x FROM event WHERE day GLOB ?", pattern))
    end
  end)

  it("take what they are asked to know behind any number of conditions", function()
    local many = {}
    for i = 1, 40 do many[i] = ("day >= '19%02d-01-01' AND state = 'MLI'"):format(i + 10) end
    local function both(sql, known)
      local all = table.concat(many, " AND ")
      if sql:find "event" then all = all:gsub(" AND state = 'MLI'", "")
      else all = all:gsub("day >= '%d+%-01%-01' AND ", "") end
      local a, b = list(sql .. known .. " AND " .. all), list(sql .. all .. " AND " .. known)
      assert.equal(a, b)
      return tonumber(a)
    end
    assert.equal(#db:events { from = "1950", known = "2020-01-01" },
      both("SELECT count(*) AS x FROM event WHERE ", "known_by = '2020-01-01'"))
    assert.equal(2, both("SELECT count(*) AS x FROM spell WHERE bloc = 'ECOWAS' AND ",
      "known = '2012-04-01'"))
  end)

  it("keep columns of all kinds of more segments than they keep columns", function()
    local other <close> = assert(bloc.open { data = false })
    for i = 1, 14 do
      local text = ("id,day,who,place,note,link,mentions\n%d,1970-01-%02d,,Town %d,Said,x:y,%d\n")
        :format(i, i, i, i)
      assert(other:import(function()
        local piece = text
        text = nil
        return piece
      end, { feed = "f", progress = false, map = { id = "id", date = "day", place = "place",
        type = { const = "cameo:190" }, text = "note", url = "link", mentions = "mentions" } }))
    end
    for _ = 1, 3 do
      local rows = assert(other:sql("SELECT feed_id, place, text, url, value FROM event e"
        .. " JOIN measure m ON m.origin = e.origin ORDER BY day"))
      assert.equal(14, #rows)
      for i, row in ipairs(rows) do
        assert.same({ tostring(i), "Town " .. i, "Said", "x:y", i },
          { row.feed_id, row.place, row.text, row.url, row.value })
      end
    end
  end)

  it("show what was written a moment ago, and not what was rolled back", function()
    local other = assert(bloc.open())
    local n = other:sql("SELECT count(*) AS n FROM event")[1].n
    pcall(other.transaction, other, function()
      other:event { type = "coup", target = "MLI", date = "2001-01-01", source = "x" }
      assert.equal(n + 1, other:sql("SELECT count(*) AS n FROM event")[1].n)
      error "no"
    end)
    assert.equal(n, other:sql("SELECT count(*) AS n FROM event")[1].n)
    other:close()
  end)
end)

describe("the extension for SQLite", function()
  local so, why = bloc.extension()
  local dir

  setup(function() dir = files.folder() end)
  teardown(files.clean)

  local function shell(path, ...)
    local words = { "sqlite3", quote(path) }
    for _, text in ipairs { ".load " .. so, ... } do words[#words + 1] = quote(text) end
    local p = io.popen(table.concat(words, " ") .. " 2>&1")
    local text = p:read "a"
    p:close()
    return text
  end

  local function needs_shell(name, f)
    it(name, function()
      if not so then return pending(why) end
      if not os.execute "command -v sqlite3 > /dev/null 2>&1" then
        return pending "there is no sqlite3 program here"
      end
      f()
    end)
  end

  needs_shell("shows a store's events and memberships", function()
    local path = dir .. "/a.bloc"
    local db = assert(bloc.open(path))
    local n = db:sql("SELECT count(*) AS n FROM event")[1].n
    db:close()
    assert.equal(("%d\n1\n"):format(n), shell(path, "SELECT count(*) FROM event;",
      "SELECT suspended FROM status WHERE state = 'MLI' AND bloc = 'ECOWAS'"
      .. " AND from_day <= '2024-08-12' AND to_day > '2024-08-12';"))
    assert.matches("2025%-01%-29", shell(path,
      "SELECT to_date FROM membership WHERE state = 'MLI' AND bloc = 'ECOWAS';"))
    assert.equal(n .. "\n", shell(path, "CREATE TEMP TABLE t AS SELECT * FROM event;",
      "SELECT count(*) FROM t;"))
  end)

  needs_shell("says so in a database that is no store", function()
    local path = dir .. "/other.db"
    os.execute(("sqlite3 %s 'CREATE TABLE person(name)'"):format(quote(path)))
    for _, name in ipairs { "event", "membership", "spell", "status" } do
      assert.matches("not a bloc store", shell(path, "SELECT * FROM " .. name))
    end
    assert.matches("in memory", shell(":memory:", "SELECT * FROM event"))
  end)
end)
