--- Reports do not depend on the order in which facts were told, and long ones
-- are written without being held.
local bloc = require "bloc"
local files = require "spec.support.files"

local FORMS = { "text", "markdown", "qmd", "html", "csv", "json" }

-- Facts as calls, which come in one order or the other.
local function facts()
  local list = {}
  local function add(f) list[#list + 1] = f end
  local function source(n)
    return { "Source " .. n, publisher = "P" .. n % 3, published = ("20%02d-01-01"):format(n % 10) }
  end
  for i, code in ipairs { "AAA", "BBB", "CCC", "DDD" } do
    add(function(db)
      db:tell { state = code, bloc = "X", status = "member", from = "2001-01-01",
        source = { source(i), source(1) } }
    end)
    add(function(db)
      db:tell { state = code, bloc = "Y", status = "observer", from = "2002", source = source(i) }
    end)
    add(function(db)
      db:tell { state = code, bloc = "X", status = "suspended", from = "2005-05-05",
        to = "2006-01-01", known = "2005-06-01", basis = "b" .. i % 2, source = source(5 + i % 2) }
    end)
    for k = 1, 3 do
      add(function(db)
        db:event { type = "coup", date = "2005-05-05", target = code, actor = "BBB",
          text = "Act " .. k, source = source(k) }
      end)
    end
  end
  add(function(db)
    db:tell { state = "AAA", bloc = "X", status = "member", from = "2001-01-01",
      to = "2005-01-01", position = "BBB", known = "2004-12-01", source = source(9) }
  end)
  return list
end

local function store(backwards)
  local db = assert(bloc.open { data = false })
  local states = { "AAA", "BBB", "CCC", "DDD" }
  for i = 1, 4 do
    local code = states[backwards and 5 - i or i]
    db:actor { code, kind = "state", names = { { "State " .. code } } }
  end
  for _, code in ipairs(backwards and { "Y", "X" } or { "X", "Y" }) do
    db:bloc { code, kind = "pact", names = { { "Bloc " .. code } } }
    db:cover { code, from = "2000-01-01", through = "2010-12-31" }
  end
  db:cover { events = "coup", from = "2000-01-01", through = "2010-12-31" }
  local list = facts()
  for i = 1, #list do list[backwards and #list + 1 - i or i](db) end
  return db
end

local function reports(db)
  local R = bloc.report
  return { R.bloc(db, "X", { at = "2005-06-01" }), R.bloc(db, "Y", { at = "2005-06-01" }),
    R.state(db, "AAA", { at = "2005-06-01" }), R.changes(db, { from = "2001", to = "2010" }),
    R.changes(db, { from = "2000", to = "2010", by = "knowledge" }),
    R.chronology(db, { type = "coup" }, { bloc = "X" }), R.matrix(db, { at = "2005-06-01" }),
    R.dyads(db, { states = { "DDD", "AAA", "CCC" }, at = "2005-06-01" }),
    R.panel(db, { bloc = "X", from = "2004", to = "2007" }),
    R.counts(db, { type = "coup" }, { by = { "actor", "target" } }), R.data(db),
    R.claims(db, { { id = "1", claim = "c",
      query = function(s) return s:members("X", "2005-06-01") end,
      verdicts = { { "true", function() return true end } } } }) }
end

describe("reports of one content", function()
  it("are the same files, in whatever order the facts came in", function()
    local one <close> = store(false)
    local other <close> = store(true)
    assert.equal(one:hash(), other:hash())
    local a, b = reports(one), reports(other)
    for i, r in ipairs(a) do
      for _, form in ipairs(FORMS) do
        assert.equal(r[form](r), b[i][form](b[i]), r.kind .. " as " .. form)
      end
    end
  end)
end)

local MODULE = { txt = "terminal", md = "markdown", html = "html", csv = "data", json = "data" }
local METHOD = { txt = "text", md = "markdown" }

describe("a long chronology", function()
  local N = 20000
  local db, folder
  setup(function()
    folder = files.folder()
    db = assert(bloc.open { data = false })
    db:actor { "AAA", kind = "state", names = { { "A" } } }
    local lines = { "date,type,actor,target,text" }
    for i = 1, N do
      lines[i + 1] = ("20%02d-%02d-%02d,coup,AAA,AAA,Text number %d of a long file"):format(
        i * 20 // N, i * 7 % 12 + 1, i * 11 % 28 + 1, i)
    end
    files.write(folder .. "/long.csv", table.concat(lines, "\n") .. "\n")
    assert(db:import(folder .. "/long.csv", { map = { date = "date", type = "type",
      actor = "actor", target = "target", text = "text" }, source = { "A long file" } }))
  end)
  teardown(function()
    db:close()
    files.clean()
  end)

  it("is written without being held", function()
    local r = bloc.report.chronology(db, {})
    assert.equal(N, #r)
    for _, ext in ipairs { "txt", "md", "html", "csv", "json" } do
      collectgarbage()
      collectgarbage()
      local before, most, n = collectgarbage "count", 0, 0
      local write = require("bloc.report." .. MODULE[ext])[METHOD[ext] or ext]
      write(r, function()
        n = n + 1
        if n % 4000 == 0 then
          collectgarbage()
          most = math.max(most, collectgarbage "count" - before)
        end
        return true
      end)
      assert(n > N / 2, ext)
      assert(most < 3072, ("%s held %d KB"):format(ext, most // 1))
    end
  end)

  it("is in the file from the first row to the last, in order", function()
    local path = assert(bloc.report.chronology(db, {}):write(folder .. "/long.out.csv"))
    local n, last = -1, ""
    for line in io.lines(path) do
      n = n + 1
      local day = line:match "^%d[%d-]+"
      if day then
        assert(day >= last)
        last = day
      end
    end
    assert.equal(N, n)
  end)
end)
