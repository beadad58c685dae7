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
  for k, v in pairs(options or {}) do o[k] = v or nil end
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

  it("writes every reject to its file, however many there are", function()
    local db <close> = world()
    local path = files.folder() .. "/rejects.csv"
    local text = HEADER .. ("1,soon,AAA,BBB,190,1,1,\n"):rep(100500)
    local r = assert(import(db, text, { on_error = "skip", rejects = path }))
    assert.equal(100500, r.rejected)
    assert.equal(text, files.read(path))
    assert.equal(100000, #assert(import(db, text, { on_error = "skip" })).rejects)
    files.clean()
  end)

  it("says what is wrong with a date as its first notation has it", function()
    local db <close> = world()
    local r = assert(import(db, HEADER .. "1,2001-02-30,AAA,BBB,190,1,1,\n2,2001-02-20,,,190,1,x,\n",
      { on_error = "skip" }))
    assert.equal("day '2001-02-30': expected a date: the month has no such day", r.rejects[1].reason)
    assert.equal("mentions 'x': expected a number, as of every measure", r.rejects[2].reason)
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

describe("the name of a feed", function()
  it("leaves the ids of events and the word for told ones alone", function()
    local db <close> = world()
    for _, name in ipairs { "told", "event", "", "a:b", "a\nb" } do
      assert.error_matches(function()
        import(db, HEADER .. "1,2001-01-01,AAA,BBB,190,1,1,\n", { feed = name })
      end, "a feed cannot be called")
    end
    assert.equal(0, #db:sql "SELECT * FROM feed")
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

  it("takes its line away also where it fails", function()
    for _, ends in ipairs { "return nil", "error 'no more'", "return nil, 'no more'" } do
      local text = files.run(([[
        local db <close> = assert(require "bloc".open { data = false })
        local n = 0
        print(pcall(db.import, db, function()
          n = n + 1
          if n == 1 then return "id,day\n" end
          if n < 4 then return ("x,2001-01-01\n"):rep(9000) end
          %s
        end, { feed = "f", progress = true, map = { id = "id", date = "day",
          type = { const = "cameo:190" } } }))]]):format(ends))
      assert.matches("%d+ records  %d+/s  0 rejected  \27%[K\r\27%[K%a", text)
    end
    files.clean()
  end)
end)

describe("an event that a feed dropped and brings again", function()
  local function row(id, day, score) return ("%s,%s,AAA,BBB,190,%s,1,\n"):format(id, day, score) end

  local function revision(db) return db:sql("SELECT max(id) AS n FROM revision")[1].n end

  -- The sum of scores at each revision since the first import.
  local function pasts(db, first)
    local list = {}
    for r = first, revision(db) do list[#list + 1] = db:events { recorded = r }:sum "score" end
    return list
  end

  local COMPLETE = { complete = true }

  it("is new again, by its number or by its text", function()
    for _, prefix in ipairs { "", "E" } do
      local db <close> = world()
      local both = HEADER .. row(prefix .. 1, "2001-01-01", -1) .. row(prefix .. 2, "2001-01-01", -2)
      local one = HEADER .. row(prefix .. 1, "2001-01-01", -1)
      import(db, both)
      local first = revision(db)
      for _ = 1, 2 do
        local r = import(db, one, COMPLETE)
        assert.same({ 0, 1, 1 }, { r.new, r.duplicate, r.retracted })
        r = import(db, both)
        assert.same({ 1, 1, 0, 0 }, { r.new, r.duplicate, r.revised, r.retracted })
        r = import(db, both)
        assert.same({ 0, 2, 0, 0 }, { r.new, r.duplicate, r.revised, r.retracted })
      end
      assert.same({ -3, -1, -3, -3, -1, -3, -3 }, pasts(db, first))
      assert.equal(1, #db:events { id = "f:" .. prefix .. "2" })
    end
  end)

  it("is new again where it says something else, and its twin in the file revises", function()
    local db <close> = world()
    import(db, HEADER .. row("E1", "2001-01-01", -1) .. row("E2", "2001-01-01", -2))
    import(db, HEADER .. row("E2", "2001-01-01", -2), COMPLETE)
    local r = import(db, HEADER .. row("E1", "2001-01-05", -4) .. row("E1", "2001-01-05", -4)
      .. row("E1", "2001-01-06", -8))
    assert.same({ 3, 1, 1, 1, 0 }, { r.read, r.new, r.revised, r.duplicate, r.retracted })
    assert.equal(-10, db:events {}:sum "score")
  end)

  it("is new again after a list of deletions", function()
    local db <close> = world()
    local function acled(...)
      local lines = { "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,fatalities" }
      for i, id in ipairs { ... } do
        lines[i + 1] = id .. ",2022-06-30,Protests,Peaceful protest,AAA,,0"
      end
      return import(db, table.concat(lines, "\n"), { map = false, feed = "acled" })
    end
    local function delete(...)
      local lines = { "event_id_cnty,deleted_timestamp" }
      for i, id in ipairs { ... } do lines[i + 1] = id .. ",1700000000" end
      return import(db, table.concat(lines, "\n"), { map = false, feed = "acled" })
    end
    assert.equal(3, acled("A1", "A2", "A3").new)
    for _ = 1, 2 do
      local r = delete("A2", "A2", "A3", "A9")
      assert.same({ 4, 2, 0 }, { r.read, r.retracted, r.new })
      assert.equal(0, delete("A2", "A3").retracted)
      assert.equal(1, #db:events {})
      assert.same({ 2, 1 }, { acled("A1", "A2", "A3").new, acled("A1", "A2", "A3").retracted
        + #db:events { id = "acled:A2" } })
      assert.equal(3, #db:events {})
    end
  end)

  it("without an id is told by its record and its day, also beside its like", function()
    local function counted(epoch) -- one record, and a day that depends on how it is read
      return { complete = true, map = { date = { "n", as = "days", epoch = epoch },
        type = { const = "cameo:190" }, actor = "who" } }
    end
    local db <close> = world()
    assert.equal(1, import(db, "n,who\n5,AAA\n", counted "2001-01-01").new)
    assert.equal(1, import(db, "n,who\n5,AAA\n", counted "2002-01-01").new)
    local r = import(db, "n,who\n5,BBB\n", counted "2001-01-01")
    assert.same({ 1, 1 }, { r.new, r.retracted })
    r = import(db, "n,who\n5,AAA\n", counted "2002-01-01")
    assert.same({ 0, 1 }, { r.new, r.duplicate })
    assert.equal(2, #db:events {})
    r = import(db, "n,who\n5,AAA\n5,BBB\n", counted "2001-01-01")
    assert.same({ 1, 1 }, { r.new, r.duplicate })
    assert.equal(3, #db:events {})
  end)

  it("counts what is retracted by events, not by records", function()
    local db <close> = bloc.open()
    local function gsdb(text)
      return import(db, "case_id,sanctioned_state,sanctioning_state,begin,end,success,objective\n"
        .. text, { map = false, feed = "gsdb", complete = true })
    end
    assert.equal(2, gsdb '1,"Mali, Niger",ECOWAS,2020,2021,ongoing,x\n2,Guinea,ECOWAS,2020,2021,ongoing,x\n'.new)
    local r = gsdb '1,"Mali, Niger",ECOWAS,2020,2021,ongoing,y\n'
    assert.same({ 1, 1 }, { r.revised, r.retracted })
    assert.equal(2, #db:events { feed = "gsdb" })
  end)
end)

describe("an id of several texts", function()
  it("tells apart what a separator within could make one", function()
    local db <close> = world()
    local map = { date = "day", type = { const = "cameo:190" }, id = { "a", "b", "c" } }
    local parts = { "x", "x/", "/x", "x/x", "x\\", "\\x", "x\\/", "\\/x", "/\\", "//" }
    local lines, n = { "day,a,b,c" }, 0
    for _, a in ipairs(parts) do
      for _, b in ipairs(parts) do
        for _, c in ipairs { "x", "/x", "x/" } do
          n = n + 1
          lines[#lines + 1] = ("2001-01-01,%s,%s,%s"):format(a, b, c)
        end
      end
    end
    local r = assert(import(db, table.concat(lines, "\n"), { map = map }))
    assert.same({ n, n }, { r.new, #db:events {} })
    assert.equal(n, import(db, table.concat(lines, "\n"), { map = map }).duplicate)
    assert.equal(1, #db:events { id = "f:x/\\\\\\/x/x" })
  end)
end)

-- Random files of one feed, with drops, returns and revisions, against a table
-- of what stands: a run has ids (numbers and texts, in ACLED's layout, which
-- knows lists of deletions) or none, where the record and its day are the id.
describe("random files of a feed", function()
  local seed = tonumber(os.getenv "SEED") or os.time() % 100000
  local ACLED = "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,fatalities\n"
  local EPOCHS = { "2001-01-01", "2001-01-03", "2005-01-01" }

  local function day(n) return core.format(core.make(2001, 1, 1) + n) end

  -- A record: what it is known by, its event, its text.
  local function record(with_id, epoch)
    local n, score = math.random(0, 6), math.random(0, 3)
    if with_id then
      local id = (math.random(2) == 1 and "E" or "") .. math.random(12)
      return { key = id, date = day(n), score = score,
        text = ("%s,%s,Protests,Peaceful protest,AAA,,%d\n"):format(id, day(n), score) }
    end
    local text = ("%d,AAA,%d\n"):format(n, score)
    local date = core.format(core.parse(epoch) + n)
    return { key = text .. date, date = date, score = score, text = text }
  end

  local function file(with_id)
    local f = { complete = math.random(3) == 1, epoch = EPOCHS[math.random(#EPOCHS)] }
    f.drops = with_id and math.random(4) == 1
    for i = 1, math.random(0, 9) do f[i] = record(with_id, f.epoch) end
    return f
  end

  -- What a file makes of the events that stand, and how it is counted.
  local function apply(live, f)
    local c = { read = #f, new = 0, revised = 0, duplicate = 0, retracted = 0 }
    local seen, first, last = {}, nil, nil
    for _, r in ipairs(f) do
      local old, what = live[r.key], "duplicate"
      if f.drops then
        if old then live[r.key], what = nil, "revised" end
        c.retracted = c.retracted + (old and 1 or 0)
      else
        if not old then what = "new"
        elseif old.date ~= r.date or old.score ~= r.score then what = "revised" end
        live[r.key], seen[r.key] = r, true
        first = first and first < r.date and first or r.date
        last = last and last > r.date and last or r.date
      end
      c[what] = c[what] + 1
    end
    if f.drops or not f.complete or not first then return c end
    for key, e in pairs(live) do
      if not seen[key] and e.date >= first and e.date <= last then
        live[key], c.retracted = nil, c.retracted + 1
      end
    end
    return c
  end

  local function text_of(f, with_id)
    local lines = { f.drops and "event_id_cnty,deleted_timestamp\n" or with_id and ACLED
      or "n,who,score\n" }
    for i, r in ipairs(f) do
      lines[i + 1] = f.drops and r.key .. ",1700000000\n" or r.text
    end
    return table.concat(lines)
  end

  local function options(f, with_id)
    local o = { complete = f.complete or nil, progress = false, feed = "f" }
    if not with_id then
      o.map = { date = { "n", as = "days", epoch = f.epoch }, actor = "who", score = "score",
        type = { const = "cameo:190" } }
    end
    return o
  end

  local function piece(text)
    local list = { text }
    return function() return table.remove(list) end
  end

  local function standing(live)
    local list = {}
    for _, e in pairs(live) do list[#list + 1] = ("%s %d"):format(e.date, e.score) end
    table.sort(list)
    return list
  end

  local function found(db, recorded)
    local list = {}
    for e in db:events { recorded = recorded }:each() do
      list[#list + 1] = ("%s %d"):format(e.date, e.score)
    end
    table.sort(list)
    return list
  end

  local function check_ids(db, live, said)
    for key in pairs(live) do
      assert.equal(1, #db:events { id = "f:" .. key }, said .. " id " .. key)
    end
  end

  local function run(number)
    local said = ("SEED=%d run %d"):format(seed, number)
    local with_id, path = number % 2 == 1, number % 5 == 0 and files.folder() .. "/s.bloc" or nil
    local db = assert(bloc.open(path, { data = false }))
    db:actor { "AAA", kind = "state" }
    local live, pasts = {}, {}
    for step = 1, 8 do
      local f = file(with_id)
      local want = apply(live, f)
      local r = assert(db:import(piece(text_of(f, with_id)), options(f, with_id)))
      for k, n in pairs(want) do
        assert.equal(n, r[k], ("%s, file %d: %s of %s"):format(said, step, k, tostring(r)))
      end
      pasts[db:sql("SELECT max(id) AS n FROM revision")[1].n] = standing(live)
      if path and math.random(3) == 1 then
        db:close()
        db = assert(bloc.open(path))
      end
      assert.same(standing(live), found(db), said)
      if with_id then check_ids(db, live, said) end
      for e in db:events {}:each() do assert.equal(1, #db:events { id = e.id }, said .. e.id) end
    end
    for revision, was in pairs(pasts) do
      assert.same(was, found(db, revision), ("%s recorded=%d"):format(said, revision))
    end
    db:close()
  end

  it("stand as a table of them does, at each revision", function()
    math.randomseed(seed)
    for i = 1, tonumber(os.getenv "RUNS") or 40 do run(i) end
    files.clean()
  end)

  it("are judged alike where a file fills several segments", function()
    local db <close> = world()
    local map = { date = "day", id = "id", score = "score", type = { const = "cameo:190" } }
    local function text(n, from, score, again)
      local lines = { "id,day,score" }
      for i = from, n do lines[#lines + 1] = ("E%d,2001-01-01,%d"):format(i, score) end
      for i = from, again or 0 do lines[#lines + 1] = ("E%d,2001-01-01,%d"):format(i, score + 1) end
      return table.concat(lines, "\n")
    end
    local r = assert(import(db, text(70000, 1, 1, 5), { map = map }))
    assert.same({ 70000, 5, 0 }, { r.new, r.revised, r.duplicate })
    assert.same({ 70000, 70005 }, { #db:events {}, db:events {}:sum "score" })
    r = assert(import(db, text(69000, 11, 1), { map = map, complete = true }))
    assert.same({ 0, 68990, 1010 }, { r.new, r.duplicate, r.retracted })
    r = assert(import(db, text(70000, 1, 1, 5), { map = map, complete = true }))
    assert.same({ 1010, 5, 68990, 0 }, { r.new, r.revised, r.duplicate, r.retracted })
    assert.same({ 70000, 70005 }, { #db:events {}, db:events {}:sum "score" })
  end)
end)

-- What a file claims to be complete for (R13): where a feed says nothing a
-- count is nil, with `at_least`, and never 0.
describe("coverage by a feed", function()
  local function line(fields, n)
    local t = {}
    for i = 1, n do t[i] = fields[i] or "" end
    return table.concat(t, "\t") .. "\n"
  end

  -- A record of GDELT 1.0 (57 fields: without an address) or 2.0.
  local function gdelt(id, date, added, n)
    local f = { [1] = tostring(id), [2] = date, [3] = date:sub(1, 6), [4] = date:sub(1, 4),
      [16] = "NER", [18] = "NER", [26] = "1", [27] = "141", [28] = "141", [29] = "14",
      [30] = "3", [31] = "-6.5" }
    f[n == 61 and 60 or 57] = added
    if n > 57 then f[n] = "http://example.org" end
    return line(f, n)
  end

  local function take(db, text, options)
    local list, o = { text }, { progress = false }
    for k, v in pairs(options or {}) do o[k] = v end
    return db:import(function() return table.remove(list) end, o)
  end

  -- "2001-01 0, 2001-02 nil/1": n of each period, and what is there where it is nil.
  local function cells(q, by, from, to)
    local list = {}
    for r in q:count { by = by, from = from, to = to }:each() do
      list[#list + 1] = r.period .. " " .. (r.n or "nil/" .. r.at_least)
    end
    return table.concat(list, ", ")
  end

  local db
  before_each(function() db = bloc.open() end)
  after_each(function() db:close() end)

  it("of GDELT 1.0 is the days on which its events were added, and old ones' own", function()
    assert(take(db, gdelt(1, "20160728", "20160728", 58) .. gdelt(2, "20060728", "20160728", 58)
      .. gdelt(3, "20150728", "20160729", 58)))
    local q = db:events { feed = "gdelt1", type = "cameo:14", target = "NER" }
    assert.equal("2016-07-27 nil/0, 2016-07-28 1, 2016-07-29 0, 2016-07-30 nil/0",
      cells(q, "day", "2016-07-27", "2016-07-31"))
    assert.equal("2006 nil/1, 2007 nil/0", cells(q, "year", "2006", "2008"))
    assert.equal("2016-07-28 0, 2016-07-29 0", cells(db:events { feed = "gdelt1",
      type = "cameo:20", actor = "FJI" }, "day", "2016-07-28", "2016-07-30"))
    assert.equal("2016-07-28 1", cells(db:events { feed = "gdelt1" }, "day", "2016-07-28", "2016-07-29"))
    assert.equal("2016-07-28 0", cells(db:events { feed = "gdelt1", type = "plover:ASSAULT" }, "day",
      "2016-07-28", "2016-07-29"))
    assert.equal("2016-07-28 nil/0", cells(db:events { feed = "gdelt1", type = "coup" }, "day",
      "2016-07-28", "2016-07-29"))
    assert(take(db, gdelt(11, "19820102", "20130203", 57) .. gdelt(12, "19820104", "20130203", 57)))
    assert.equal("1982-01-01 nil/0, 1982-01-02 1, 1982-01-03 0, 1982-01-04 1, 1982-01-05 nil/0",
      cells(q, "day", "1982-01-01", "1982-01-06"))
    assert.equal("2013-02-03 nil/0", cells(q, "day", "2013-02-03", "2013-02-04"))
  end)

  it("of GDELT 2.0 is what who imports its quarters of an hour says", function()
    local text = gdelt(1, "20180101", "20180101001500", 61) .. gdelt(2, "20170101", "20180101001500", 61)
    assert(take(db, text))
    local q = db:events { feed = "gdelt2", type = "cameo:14" }
    assert.equal("2018-01-01 nil/1, 2018-01-02 nil/0", cells(q, "day", "2018-01-01", "2018-01-03"))
    assert(take(db, text, { covered_from = "2018-01-01", covered_through = "2018-01-01" }))
    assert.equal("2018-01-01 1, 2018-01-02 nil/0", cells(q, "day", "2018-01-01", "2018-01-03"))
    assert.equal("2018-01-01 nil/1", cells(db:events { feed = "gdelt2", type = "cameo:14",
      recorded = db:sql("SELECT max(id) AS n FROM revision")[1].n - 1 }, "day", "2018-01-01", "2018-01-02"))
  end)

  local ICEWS = "Event ID,Event Date,Source Name,Source Country,CAMEO Code,Intensity,Target Name,Target Country\n"

  it("of ICEWS is all states as published, and none of an extract", function()
    local rows = "1,2018-06-01,Egypt,Egypt,141,-6.5,Niger,Niger\n2,2018-06-03,Egypt,Egypt,141,-6.5,Niger,Niger\n"
    assert(take(db, ((ICEWS .. rows):gsub(",", "\t"))))
    assert.equal("2018-06-01 0, 2018-06-02 0, 2018-06-04 nil/0", (cells(db:events { feed = "icews",
      type = "cameo:19", target = "FRA" }, "day", "2018-06-01", "2018-06-05"):gsub("2018%-06%-03 0, ", "")))
    assert(take(db, ICEWS .. rows, { feed = "extract" }))
    for _, f in ipairs { { target = "NER" }, { target = "FRA" }, { actor = "EGY" }, {} } do
      f.feed, f.type = "extract", "cameo:14"
      assert.truthy(cells(db:events(f), "day", "2018-06-01", "2018-06-02"):find "nil")
    end
  end)

  it("of an extract is that of the states that who imports it names", function()
    local rows = "1,2018-06-01,Egypt,Egypt,141,-6.5,Niger,Niger\n"
    local r, message = take(db, ICEWS .. rows, { covered_through = "2018-12" })
    assert.is_nil(r)
    assert.matches("covered_states", message)
    assert(take(db, ICEWS .. rows, { covered_from = "2018", covered_through = "2018-12",
      covered_states = { "Egypt", "SDN" } }))
    local function count(f)
      f.feed, f.type = "icews", f.type or "cameo:141"
      return cells(db:events(f), "year", "2018", "2019")
    end
    for _, k in ipairs { "actor", "target", "involves" } do
      assert.equal(k == "target" and "2018 0" or "2018 1", count { [k] = "EGY" })
      assert.equal("2018 0", count { [k] = { "SDN" } })
      assert.equal(k == "actor" and "2018 nil/0" or "2018 nil/1", count { [k] = "NER" })
      assert.equal(k == "target" and "2018 nil/1" or "2018 nil/1", count { [k] = { "EGY", "NER" } })
    end
    assert.equal("2018 1", count { actor = "EGY", target = "NER" })
    assert.equal("2018 0", count { actor = "SDN", target = "NER" })
    assert.equal("2018 nil/1", count {})
    assert.equal("2018 nil/1", count { target_in = "ECOWAS" })
    assert.equal("2018 nil/0", count { actor = "EGY", type = "cameo:19" })
    assert.equal("2018 nil/0", cells(db:events { feed = "icews", type = "cameo:141", actor = "EGY" },
      "year", "2017", "2018"):gsub("2017", "2018"))
    assert.has_error(function() take(db, ICEWS, { covered_states = "Egpyt" }) end)
    assert.has_error(function() take(db, ICEWS, { covered_from = "soon" }) end)
    assert.has_error(function() take(db, ICEWS, { covered_from = "2019", covered_through = "2018" }) end)
    local said = db:coverage():where { feed = "icews" }
    assert.equal("EGY SDN", said[1].states)
    assert.same({ "2018-01-01", "2018-12-31" }, { said[1].from, said[1].through })
  end)

  it("of any other table, of UCDP and of ACLED is nothing by itself", function()
    local map = { date = "day", type = { const = "cameo:141" }, actor = "who" }
    local text = "day,who\n2001-01-01,Mali\n2001-01-05,Mali\n"
    assert(take(db, text, { map = map, feed = "t" }))
    local q = db:events { feed = "t", actor = "MLI" }
    assert.equal("2001 nil/2", cells(q, "year", "2001", "2002"))
    assert(take(db, text, { map = map, feed = "t", covered_states = "all" }))
    assert.equal("2001 nil/2", cells(q, "year", "2001", "2002"))
    assert.equal("2001-01-01 1, 2001-01-02 0", cells(q, "day", "2001-01-01", "2001-01-03"))
    assert.equal("2001-01-02 nil/0", cells(db:events { feed = "t", type = "cameo:19" }, "day",
      "2001-01-02", "2001-01-03"))
    assert(take(db, "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,fatalities\n"
      .. "A1,2022-06-30,Protests,Peaceful protest,Protesters (Mali),,0\n"))
    assert.equal("2022 nil/1", cells(db:events { feed = "acled" }, "year", "2022", "2023"))
    assert(take(db, "id,type_of_violence,side_a,side_b,date_start,date_end,low,best,high\n"
      .. "1,1,Government of Mali,X,2021-01-01,2021-01-01,1,1,1\n"))
    assert.equal("2021-01-01 nil/1", cells(db:events { feed = "ucdp_ged" }, "day", "2021-01-01", "2021-01-02"))
  end)

  it("of years ends with the last of them, and knows only what it codes", function()
    assert(take(db, "case_id,sanctioned_state,sanctioning_state,begin,end,success\n"
      .. "1,Mali,ECOWAS,2012,2012,success\n2,Niger,ECOWAS,2010,2014,success\n"))
    local function count(f)
      f.feed = "gsdb"
      return cells(db:events(f), "year", "2009", "2016")
    end
    assert.equal("2009 nil/0, 2010 1, 2011 0, 2012 2, 2013 0, 2014 1, 2015 nil/0", count {})
    assert.equal(count {}, count { type = { "sanctions.imposed", "sanctions.lifted" } })
    assert.equal("2009 nil/0, 2010 0, 2011 0, 2012 0, 2013 0, 2014 0, 2015 nil/0",
      count { type = "sanctions.imposed", target = "FRA" })
    assert.equal("nil/0", count({ type = "sanctions.eased" }):match "2012 ([^,]*)")
    assert.equal("nil/1", count({ type = "sanctions" }):match "2014 ([^,]*)")
    assert(take(db, "ccode\tyear\tmonth\tday\tcoup\n432\t1991\t3\t26\t2\n436\t1996\t1\t27\t2\n"))
    assert.equal("1991-04 0, 1991-05 0", cells(db:events { feed = "powell_thyne", type = "coup_attempt",
      target = "FRA" }, "month", "1991-04", "1991-06"))
    assert.equal("1991-04 nil/0", cells(db:events { feed = "powell_thyne", type = "election" }, "month",
      "1991-04", "1991-05"))
  end)

  it("of votes is all kinds of them, also those that nobody cast", function()
    assert(take(db, "rcid,session,vote,ccode,date\n1,1,1,2,1/1/1946\n2,1,1,2,1/3/1946\n"))
    for _, want in ipairs { "unga:yes", "unga:no" } do
      assert.equal(want == "unga:yes" and "1946-01-02 0, 1946-01-03 1" or "1946-01-02 0, 1946-01-03 0",
        cells(db:events { feed = "unga", type = want }, "day", "1946-01-02", "1946-01-04"))
    end
    assert.equal("1946-01-03 1", cells(db:events { feed = "unga", type = { "unga:yes", "unga:no" } },
      "day", "1946-01-03", "1946-01-04"))
    assert.equal("1946-01-03 nil/1", cells(db:events { feed = "unga", type = { "unga:yes", "coup" } },
      "day", "1946-01-03", "1946-01-04"))
    assert(take(db, "coup_id,cowcode,year,month,day,event_type,military,dissident,rebel,palace,foreign,"
      .. "auto,popular\n1,432,1991,3,26,coup,1,0,0,0,0,0,0\n2,432,1992,,,conspiracy,1,0,0,0,0,0,0\n"))
    for _, want in ipairs { "cline:conspiracy", "takeover.rebel", "coup_attempt" } do
      assert.equal("1991-05 0", cells(db:events { feed = "cline", type = want }, "month", "1991-05", "1991-06"))
    end
    assert.equal("1992 1, 1993 nil/0", cells(db:events { feed = "cline", type = "cline:conspiracy" },
      "year", "1992", "1994"))
  end)

  it("of several feeds is what all of them cover", function()
    local map = { date = "day", type = { const = "cameo:141" }, actor = "who" }
    local function day(n) return ("day,who\n2001-01-0%d,Mali\n2001-01-0%d,Mali\n"):format(n, n + 2) end
    take(db, day(1), { map = map, feed = "a", covered_states = "all" })
    take(db, day(2), { map = map, feed = "b", covered_states = "all" })
    local q = db:events { feed = { "a", "b" }, type = "cameo:141" }
    local want = "2001-01-01 nil/1, 2001-01-02 1, 2001-01-03 1, 2001-01-04 nil/1"
    assert.equal(want, cells(q, "day", "2001-01-01", "2001-01-05"))
    assert.equal(want, cells(db:events { feed = "a", type = "cameo:141" } | db:events { feed = "b",
      type = "cameo:141" }, "day", "2001-01-01", "2001-01-05"))
    local a, b = db:events { feed = "a" }, db:events { feed = "b" }
    assert.equal("2001-01-01 0, 2001-01-02 0", cells(a & b, "day", "2001-01-01", "2001-01-03"))
    assert.equal("2001-01-03 nil/1, 2001-01-04 nil/0", cells(a - b, "day", "2001-01-03", "2001-01-05")
      :gsub("01%-03 1", "01-03 nil/1"))
  end)

  it("is not native CSV's to be told so", function()
    assert.has_error(function()
      take(db, "event_id,date,actor,target,bloc,type,text,source,published,url,confidence\n",
        { format = "native", covered_states = "MLI" })
    end)
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

describe("a map of a table", function()
  it("has columns wherever a description has them, by name or by number", function()
    for _, names in ipairs { { "day", "who", "label", "of", "note", "more" }, { 1, 2, 3, 4, 5, 6 } } do
      local db <close> = bloc.open()
      local text = "2001-01-01,Ministry,The ministry,Niger,one,two\n"
      if names[1] == "day" then text = table.concat(names, ",") .. "\n" .. text end
      local r = assert(import(db, text, { map = { date = { names[1], as = "iso" },
        type = { const = "cameo:190" }, text = { names[5], names[6], names[3] },
        actor = { names[2], scheme = "icews", name = names[3], state = names[4] } } }))
      assert.equal(1, r.new)
      local e = db:events { feed = "f" }:first()
      assert.same({ "NER", "one, two, The ministry" }, { e.actor_state, e.text })
    end
  end)
end)

describe("what a row of a feed keeps", function()
  local TEXT = HEADER .. "1,2001-01-01,AAA,BBB,190,-10,3,said\n2,2001-01-02,AAA,,141,-1,,\n"

  it("is its source, once, with its feed, its files and the day they were read", function()
    local folder = files.folder()
    local db <close> = world()
    local function take(name, text, options)
      local o = { map = MAP, feed = "f", progress = false, source = { "The feed", publisher = "P" } }
      for k, v in pairs(options or {}) do o[k] = v end
      assert(db:import(files.write(folder .. "/" .. name, text), o))
    end
    take("a.csv", TEXT)
    take("b.csv", HEADER .. "3,2001-01-03,AAA,BBB,190,-10,3,x\n")
    take("c.csv", HEADER .. "1,2001-01-04,AAA,BBB,190,-10,3,x\n", { feed = "g",
      source = { "Another", read = "2020-02-02" } })
    db:event { type = "cameo:190", date = "2001-01-05", actor = "AAA", source = { "By hand", published = "2001" } }
    local function said(r)
      local list = {}
      for s in r:sources():each() do
        list[#list + 1] = table.concat({ s.title, s.publisher or "-", s.feed or "-", s.file or "-", s.read or "-" }, "|")
      end
      return list
    end
    local today = core.format(core.today())
    assert.same({ "Another|-|g|c.csv|2020-02-02", "By hand|-|-|-|-", "The feed|P|f|a.csv, b.csv|" .. today },
      said(db:events {}))
    assert.same({ "The feed|P|f|a.csv|" .. today }, said(db:events { feed = "f", to = "2001-01-03" }:rows { limit = 1 }))
    assert.same({ "By hand|-|-|-|-" }, said(db:events { feed = "told" }))
    assert.same({}, said(db:events { feed = "f", to = "2000" }))
    assert.truthy(db:events {}:sources():csv():find("The feed,P", 1, true))
    for i = 1, 5 do take("d" .. i .. ".csv", HEADER .. (10 + i) .. ",2001-02-01,AAA,BBB,190,1,1,x\n") end
    assert.same({ "The feed|P|f|a.csv, b.csv, d1.csv, d2.csv, d3.csv and 2 more|" .. today },
      said(db:events { feed = "f" }))
    files.clean()
  end)

  it("is read when it is asked for: not after the store was closed, which is said", function()
    local path = files.folder() .. "/some.bloc"
    local db = assert(bloc.open(path, { data = false }))
    for _, s in ipairs { "AAA", "BBB" } do db:actor { s, kind = "state" } end
    import(db, TEXT)
    db:event { type = "cameo:190", date = "2001-01-05", actor = "AAA", text = "told" }
    local r, told = db:events { feed = "f" }:rows { limit = 2 }, db:events { feed = "told" }:first()
    local unread = db:events {}:rows {}
    assert.equal("said", r[1].text)
    local q = db:events {}
    db:close()
    assert.same({ "said", "2001-01-01", "AAA", "cameo:190", -10 },
      { r[1].text, r[1].date, r[1].actor, r[1].type, r[1].score })
    assert.is_nil(r[2].target)
    local function says(f, what)
      local ok, why = pcall(f)
      assert.is_false(ok)
      assert.truthy(why:find("the store is closed: some.bloc was closed before " .. what .. " was read", 1, true), why)
    end
    says(function() return r[2].text end, "'text' of this event")
    says(function() return r[2].mentions end, "'mentions' of this event")
    says(function() return r[1].actor_state end, "'actor_state' of this event")
    says(function() return told.text end, "'text' of this event")
    says(function() return unread[1] end, "this row")
    says(function() return tostring(unread) end, "this row")
    says(function() return unread:csv() end, "this row")
    assert.error_matches(function() return #q end, "the store is closed")
    files.clean()
  end)

  it("keeps the store that it is of", function()
    local db = world()
    import(db, TEXT)
    local e = db:events {}:first()
    db = setmetatable({ db }, { __mode = "v" })
    for _ = 1, 3 do collectgarbage() end
    assert.equal("said", e.text)
    e = nil
    for _ = 1, 3 do collectgarbage() end
    assert.is_nil(e or db[1])
  end)

  it("is not retracted by hand: what to do is said", function()
    local db <close> = world()
    import(db, TEXT)
    local e = db:events {}:first()
    local ok, why = pcall(db.retract, db, e.id)
    assert.is_false(ok)
    assert.matches("'f:1' is an event of the feed f", why, 1, true)
    assert.matches("complete=true", why, 1, true)
    assert.error_matches(function() db:retract "f:99" end, "no event with id 'f:99'")
    assert.error_matches(function() db:retract "x:1" end, "expected the id of")
    assert.equal(2, #db:events {})
    local id = db:event { type = "cameo:190", date = "2001-01-05", actor = "AAA" }
    assert.is_true(db:retract(id))
    assert.equal(2, #db:events {})
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
      assert.truthy(picture:find "<svg " and picture:find "<rect", text)
    end
    files.clean()
  end)
end)

describe("a snapshot", function()
  it("is never written through a link that lies in its place", function()
    local dir = files.folder()
    local victim = files.write(dir .. "/mine", "mine alone")
    local lines = { "id,day" }
    for i = 1, 70000 do lines[i + 1] = i .. ",2001-01-01" end
    local text = table.concat(lines, "\n")
    for run = 1, 2 do
      local db <close> = assert(bloc.open(dir .. "/s.bloc", { data = false }))
      os.remove(dir .. "/s.bloc-index")
      if run == 1 then
        assert(os.execute(("ln -s '%s' '%s/s.bloc-index.new'"):format(victim, dir)))
      else os.remove(dir .. "/s.bloc-index.new") end
      local at = 1
      assert(db:import(function()
        local piece = text:sub(at, at + 99999)
        at = at + 100000
        return piece ~= "" and piece or nil
      end, { feed = "f" .. run, progress = false, map = { id = "id", date = "day",
        type = { const = "cameo:190" } } }))
      assert.equal(70000 * run, #db:events {})
      local there = io.open(dir .. "/s.bloc-index", "rb")
      assert.equal(run == 2, there ~= nil)
      if there then there:close() end
      assert.equal("mine alone", files.read(victim))
    end
    files.clean()
  end)
end)
