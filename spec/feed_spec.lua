-- Feeds: files with every defect, what a second file does to the first, and
-- queries over rows of feeds beside the same events told by hand.

local bloc = require "bloc"
local core = require "bloc.core"
local files = require "spec.support.files"

local MAP = { id = "id", date = "day", actor = "who", target = "whom", score = "score",
  type = { "code", scheme = "cameo" }, text = "note", mentions = "mentions" }
local HEADER = "id,day,who,whom,code,score,mentions,note\n"

local function world()
  local db = assert(bloc.open { data = false })
  for _, s in ipairs { "AAA", "BBB", "CCC" } do db:actor { s, kind = "state" } end
  db:actor { "AAAGOV", kind = "part", part_of = "AAA" }
  db:bloc { "X", coverage = { { from = "1990", through = "2025" } } }
  db:tell { state = "AAA", bloc = "X", status = "member", from = "2000-01-01", to = "2010-01-01" }
  db:tell { state = "BBB", bloc = "X", status = "member", from = "2005-06" }
  db:tell { state = "BBB", bloc = "X", status = "suspended", from = "2012-03-01", to = "2013-01-01" }
  return db
end

-- Imports a text, given in pieces of `size` bytes.
local function import(db, text, options, size)
  local at = 1
  local o = { map = MAP, feed = "f", progress = false }
  for k, v in pairs(options or {}) do o[k] = v end
  return db:import(function()
    if at > #text then return nil end
    local piece = text:sub(at, at + (size or #text) - 1)
    at = at + #piece
    return piece
  end, o)
end

describe("a file of a feed with defects", function()
  local TEXT = "\xEF\xBB\xBF" .. HEADER:gsub("\n", "\r\n")
    .. '1,2001-01-01,AAA,BBB,190,-10,3,"two\r\nlines, ""quoted"""\r\n' -- lines 2 and 3
    .. "2,2001-01-02,AAA,BBB,190,-10\n"                             -- 4: ragged
    .. "3,2001-13-02,AAA,BBB,190,-10,3,\n"                          -- 5: no date
    .. "4,2001-01-04,AAA,BBB,19x,-10,3,\n"                          -- 6: no type
    .. "5,2001-01-05,AAA,BBB,190,much,3,\n"                         -- 7: no number
    .. "6,2001-01-06,AAA,BBB,190,-10,3,\xFF\xFE\n"                  -- 8: no UTF-8
    .. "7,2001-01-07,AAA,BBB,190,-10,3,a\0b\n"                      -- 9: NUL
    .. "\n"                                                         -- 10: empty
    .. "8,2001-01-08,,BBB,0432,2.8,4,\r\n"                          -- 11: good
    .. "9,2001-01-09,AAAGOV,,141,-6.5,5,no end of line"             -- 12: good

  it("keeps what is good and tells what is bad, with line numbers", function()
    for _, size in ipairs { 1, 2, 7, 64, 100000 } do
      local db <close> = world()
      local r = assert(import(db, TEXT, { on_error = "skip" }, size))
      assert.same({ 9, 3, 6 }, { r.read, r.new, r.rejected })
      local lines = {}
      for i, j in ipairs(r.rejects) do lines[i] = j.line end
      assert.same({ 4, 5, 6, 7, 8, 9 }, lines)
      local q = db:events { feed = "f" }
      assert.equal(3, #q)
      assert.equal('two\r\nlines, "quoted"', q[1].text)
      assert.equal("f:8", q[2].id)
      assert.same({ "AAAGOV", "AAA", -6.5, 5 },
        { q[3].actor, q[3].actor_state, q[3].score, q[3].mentions })
    end
  end)

  it("is not imported at all unless on_error says so", function()
    local db <close> = world()
    local r, message = import(db, TEXT)
    assert.is_nil(r)
    assert.truthy(message:find("line 4", 1, true), message)
    assert.equal(0, #db:events {})
    assert.equal(0, #db:sql "SELECT * FROM feed")
  end)

  it("writes the rejects as they came, to be mended", function()
    local db <close> = world()
    local path = files.folder() .. "/rejects.csv"
    assert(import(db, TEXT, { on_error = "skip", rejects = path }))
    local text = files.read(path):gsub("2001%-13%-02", "2001-12-02")
      :gsub("19x", "193"):gsub("much", "1"):gsub("\xFF\xFE", "x"):gsub("%z", "")
      :gsub("2,2001%-01%-02,AAA,BBB,190,%-10\n", "2,2001-01-02,AAA,BBB,190,-10,1,\n")
    local r = assert(import(db, text))
    assert.same({ 6, 6 }, { r.read, r.new })
    assert.equal(9, #db:events {})
    files.clean()
  end)

  it("leaves nothing when its source fails, or when somebody stops it", function()
    local db <close> = world()
    local n = 0
    local function source()
      n = n + 1
      if n == 1 then return HEADER .. ("1,2001-01-01,AAA,BBB,190,1,1,\n"):rep(9000) end
      error "interrupted!"
    end
    assert.error_matches(function()
      db:import(source, { map = MAP, feed = "f", progress = false })
    end, "interrupted!")
    assert.equal(0, #db:events {})
    local r, message = db:import(function()
      n = n + 1
      if n < 5 then return HEADER end
      return nil, "the line is dead"
    end, { map = MAP, feed = "f" })
    assert.is_nil(r)
    assert.truthy(message:find "the line is dead")
  end)
end)

describe("a second file of a feed", function()
  local function row(id, day, score)
    return ("%d,%s,AAA,BBB,190,%s,1,\n"):format(id, day, score)
  end
  local FIRST = HEADER .. row(1, "2001-01-01", -1) .. row(2, "2001-01-02", -2)
    .. row(3, "2001-01-03", -3)

  it("adds nothing where it says the same", function()
    local db <close> = world()
    assert.equal(3, import(db, FIRST).new)
    local r = import(db, FIRST)
    assert.same({ 3, 0, 0, 3 }, { r.read, r.new, r.revised, r.duplicate })
    assert.equal(-6, db:events {}:sum "score")
  end)

  it("revises and retracts, and what was is reached by `recorded`", function()
    local db <close> = world()
    import(db, FIRST)
    local before = #assert(db:sql "SELECT id FROM revision")
    local r = assert(import(db, HEADER .. row(1, "2001-01-01", -1)
      .. row(2, "2001-01-02", -9), { complete = true }))
    assert.same({ 2, 0, 1, 1, 0 }, { r.read, r.new, r.revised, r.duplicate, r.retracted })
    assert.equal(-13, db:events {}:sum "score")
    assert.equal(-6, db:events { recorded = before }:sum "score")
    r = assert(import(db, HEADER .. row(1, "2001-01-01", -1) .. row(4, "2001-01-09", -4),
      { complete = true }))
    assert.same({ 1, 2 }, { r.new, r.retracted })
    assert.equal(-5, db:events {}:sum "score")
  end)

  it("tells how far it is", function()
    local db <close> = world()
    local seen
    import(db, FIRST, { progress = function(t) seen = t end })
    assert.is_true(seen.rows >= 0 and seen.bytes == #FIRST and seen.rejected == 0)
    assert.has_error(function() import(db, FIRST, { progress = "loud" }) end)
  end)
end)

describe("rows of feeds", function()
  local function random_events(n)
    local who = { "AAA", "AAAGOV", "BBB", "CCC", "" }
    local list = {}
    for i = 1, n do
      list[i] = { id = i, day = core.make(1998, 1, 1) + math.random(0, 6500),
        who = who[math.random(#who)], whom = who[math.random(#who)],
        code = ({ "190", "193", "141", "1411", "043", "163" })[math.random(6)],
        score = math.random(-100, 100) / 10 }
    end
    return list
  end

  local function as_csv(list, from, to)
    local lines = {}
    for i = from, to do
      local e = list[i]
      lines[#lines + 1] = ("%d,%s,%s,%s,%s,%s,1,"):format(e.id, core.format(e.day),
        e.who, e.whom, e.code, e.score)
    end
    return HEADER .. table.concat(lines, "\n")
  end

  local function filter()
    local f = {}
    local function maybe(k, list)
      if math.random(3) == 1 then f[k] = list[math.random(#list)] end
    end
    maybe("type", { "cameo:19", "cameo:14", "cameo:141", "plover:PROTEST", "cameo:190" })
    maybe("actor", { "AAA", "=AAA", "BBB" })
    maybe("target", { "AAA", "CCC", "BBB" })
    maybe("involves", { "AAA", "BBB" })
    maybe("from", { "2001", "2004-06", "2009-12-31" })
    maybe("to", { "2010-02-01", "2013", "2015" })
    maybe("target_in", { "X", { bloc = "X", status = "suspended" } })
    maybe("actor_in", { "X", { bloc = "X", at = "2006-01-01" } })
    maybe("involves_in", { "X" })
    maybe("certainty", { "possible" })
    return f
  end

  local function facts(q)
    local t = { #q, q.possible, q.not_covered or 0 }
    for _, by in ipairs { "type", "actor_state", "dyad", "root" } do
      for r in q:count { by = by }:each() do t[#t + 1] = r[by] .. "=" .. r.n end
    end
    for r in q:count { by = "year", from = "1998", to = "2016" }:each() do
      t[#t + 1] = r.period .. "=" .. r.at_least
    end
    for e in q:each() do t[#t + 1] = e.date .. e.type .. (e.actor or "") end
    return t
  end

  -- The same events in two stores: told, and as a feed in three files.
  it("answer as the same events told by hand", function()
    local seed = tonumber(os.getenv "SEED") or os.time() % 100000
    math.randomseed(seed)
    local list = random_events(400)
    local a <close> = world()
    local b <close> = world()
    a:transaction(function()
      for _, e in ipairs(list) do
        a:event { type = "cameo:" .. e.code, date = core.format(e.day),
          actor = e.who ~= "" and e.who or nil, target = e.whom ~= "" and e.whom or nil }
      end
    end)
    for _, part in ipairs { { 1, 150 }, { 151, 390 }, { 391, 400 } } do
      assert(import(b, as_csv(list, part[1], part[2])))
    end
    for _ = 1, tonumber(os.getenv "RUNS") or 60 do
      local f, g = filter(), filter()
      local qa, qb = a:events(f), b:events(f)
      local op = math.random(4)
      if op == 1 then qa, qb = qa & a:events(g), qb & b:events(g)
      elseif op == 2 then qa, qb = qa | a:events(g), qb | b:events(g)
      elseif op == 3 then qa, qb = qa - a:events(g), qb - b:events(g) end
      assert.same(facts(qa), facts(qb), "SEED=" .. seed .. " " .. qa:explain())
    end
  end)

  it("change with a corrected spell, not with an import", function()
    local db <close> = world()
    import(db, HEADER .. "1,2003-05-05,CCC,AAA,190,-10,1,\n2,2003-05-05,CCC,BBB,190,-10,1,")
    local q = db:events { target_in = "X" }
    assert.equal(1, #q)
    db:tell { state = "BBB", bloc = "X", status = "member", from = "2003-01-01", to = "2004-01-01" }
    assert.equal(2, #q)
    assert.equal("1", tostring(#db:events { feed = "f", score = { max = -10 }, id = "f:2" }))
  end)

  it("are found by an alias without importing again", function()
    local db <close> = world()
    import(db, HEADER .. "1,2003-05-05,The Junta,AAA,190,-10,1,")
    assert.equal(0, #db:events { actor = "CCC" })
    assert.equal("f:The Junta", bloc.report.unresolved(db)[1].code)
    assert(db:alias("f:The Junta", "CCC"))
    assert.equal(1, #db:events { actor = "CCC" })
    assert.equal("CCC", db:events {}:first().actor_state)
    assert.equal(0, #bloc.report.unresolved(db))
  end)
end)

describe("the examples of feeds", function()
  it("run from a raw file to a picture", function()
    local folder = files.folder()
    for _, name in ipairs { "sanctions", "gdelt" } do
      local here = "examples/" .. name .. ".lua"
      local text, ok = files.run(("arg = { [0] = %q, nil, %q }; dofile %q"):format(here,
        folder, here))
      assert(ok, text)
      local picture = files.read(folder .. "/" .. name .. ".svg")
      assert.truthy(picture:find "^<svg" and picture:find "<rect", text)
    end
    files.clean()
  end)
end)
