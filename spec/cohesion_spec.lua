--- How blocs vote: db:cohesion over a case worked out by hand, over random votes and memberships
-- against a naive reading of the definitions (lua/bloc/cohesion.lua), and over the real file.
local bloc = require "bloc"
local files = require "spec.support.files"

local function near(want, got, what)
  if want == nil or got == nil then return assert.equal(want, got, what) end
  assert.is_true(math.abs(want - got) < 1e-9,
    ("%s: expected %s, got %s"):format(what or "", want, got))
end

local function fails(db, options, part)
  local ok, message = pcall(db.cohesion, db, options)
  assert.is_false(ok)
  assert.is_truthy(message:find(part, 1, true), message)
end

-- A store with states of COW numbers 1 to n, and no other data.
local function store(codes)
  local db = assert(bloc.open { data = false })
  for i, code in ipairs(codes) do
    assert(db:actor { code, kind = "state", names = { { "State " .. code } },
      codes = { { "cown", tostring(i) } } })
  end
  return db
end

-- Imports roll calls: {number, "M/D/YYYY", issues = {me = 1}, [code] = vote}.
local function import(db, codes, calls)
  local lines = { "rcid,session,vote,ccode,date,unres,me,nu,di,hr,co,ec" }
  for _, c in ipairs(calls) do
    for i, code in ipairs(codes) do
      if c[code] then
        local line = { c[1], 1, c[code], i, c[2], "R/" .. c[1] }
        for _, s in ipairs { "me", "nu", "di", "hr", "co", "ec" } do
          line[#line + 1] = c.issues and c.issues[s] or 0
        end
        lines[#lines + 1] = table.concat(line, ",")
      end
    end
  end
  local path = files.write(files.folder() .. "/votes.csv", table.concat(lines, "\n") .. "\n")
  return assert(db:import(path, { format = "unga", progress = false }))
end

local Y, A, N, ABSENT, NOT_MEMBER = 1, 2, 3, 8, 9

describe("cohesion", function()
  teardown(files.clean)

  describe("of a small case", function()
    local db
    local CODES = { "AAA", "BBB", "CCC", "DDD", "EEE" }

    -- CLUB: AAA, BBB, CCC from 2000; DDD joins on 1 July 2001; CCC leaves on 1 July 2002, its
    -- notice running since 2002-01-01; EEE is in RIVAL alone, and DDD in both.
    setup(function()
      db = store(CODES)
      for _, b in ipairs { "CLUB", "RIVAL" } do
        assert(db:bloc { b, names = { { "The " .. b } }, from = "2000-01-01",
          coverage = { { from = "1999", through = "2003" } } })
      end
      local source = { "Charter" }
      for _, s in ipairs { "AAA", "BBB" } do
        db:tell { state = s, bloc = "CLUB", status = "member", from = "2000-01-01", source = source }
      end
      db:tell { state = "CCC", bloc = "CLUB", status = "member", from = "2000-01-01",
        to = "2002-07-01", source = source }
      db:tell { state = "CCC", bloc = "CLUB", status = "withdrawing", from = "2002-01-01",
        to = "2002-07-01", source = source }
      db:tell { state = "DDD", bloc = "CLUB", status = "member", from = "2001-07-01",
        source = source }
      for _, s in ipairs { "DDD", "EEE" } do
        db:tell { state = s, bloc = "RIVAL", status = "member", from = "2000-01-01",
          source = source }
      end
      import(db, CODES, {
        { 1, "3/1/2000", AAA = Y, BBB = Y, CCC = Y, DDD = N, EEE = N, issues = { hr = 1 } },
        { 2, "3/1/2001", AAA = Y, BBB = A, CCC = N, DDD = Y, EEE = Y, issues = { hr = 1, co = 1 } },
        { 3, "9/1/2001", AAA = Y, BBB = Y, CCC = ABSENT, DDD = A, EEE = N },
        { 4, "6/30/2002", AAA = Y, BBB = Y, CCC = N, DDD = Y, EEE = N, issues = { co = 1 } },
        { 5, "7/1/2002", AAA = Y, BBB = Y, CCC = N, DDD = Y, EEE = N, issues = { co = 1 } },
        { 6, "9/1/2003", AAA = Y, BBB = ABSENT, CCC = NOT_MEMBER, DDD = N, EEE = Y },
        { 7, "9/2/2003", AAA = Y, EEE = Y },
      })
    end)
    teardown(function() db:close() end)

    it("is the agreement of the members of the day, roll call by roll call", function()
      local want = {
        -- 1: YYY: 1. 2: Y A N: (1 - 2/2) / 3 = 0. 3: YY+A: (2 - 1/2) / 3 = 1/2.
        { 1, "2000-03-01", 3, 1, 1 }, { 2, "2001-03-01", 3, 0, 0 },
        { 3, "2001-09-01", 3, 1 / 2, 0 },
        -- 4: CCC is in on its last day, YYY+N: (3 - 1/2) / 4. 5: and out on the next, YYY: 1.
        { 4, "2002-06-30", 4, 2.5 / 4, 0 }, { 5, "2002-07-01", 3, 1, 1 },
        -- 6: Y N: (1 - 1/2) / 2 = 1/4. 7: AAA alone: no roll call.
        { 6, "2003-09-01", 2, 1 / 4, 0 },
      }
      local r = assert(db:cohesion { bloc = "CLUB", by = "roll_call" })
      assert.equal(#want, #r)
      for i, w in ipairs(want) do
        assert.same({ w[1], w[2] }, { r[i].roll_call, r[i].date })
        near(w[3], r[i].voting, i)
        near(w[4], r[i].agreement, i)
        near(w[5], r[i].unanimous, i)
      end
      assert.equal("hr co", r[2].issue)
      assert.same({ 3, 0, 1 }, { r[4].yes, r[4].abstain, r[4].no })
    end)

    it("is the mean over the roll calls of a year, an issue, or all", function()
      local r = db:cohesion { bloc = "CLUB", by = "year" }
      assert.same({ "2000", "2001", "2002", "2003" },
        { r[1].period, r[2].period, r[3].period, r[4].period })
      near(1 / 4, r[2].agreement)            -- 0 and 1/2
      near((2.5 / 4 + 1) / 2, r[3].agreement)
      near(1 / 2, r[3].unanimous)
      assert.equal(1, r[4].roll_calls)
      local all = db:cohesion { bloc = "CLUB" }
      assert.equal(1, #all)
      near((1 + 0 + 1 / 2 + 2.5 / 4 + 1 + 1 / 4) / 6, all[1].agreement)
      local by = {}
      for x in db:cohesion({ bloc = "CLUB", by = "issue" }):each() do by[x.issue] = x end
      near(1 / 2, by.hr.agreement)           -- 1 and 2
      near((0 + 2.5 / 4 + 1) / 3, by.co.agreement)
      near((1 / 2 + 1 / 4) / 2, by.none.agreement)
      assert.equal(0, by.me.roll_calls)
      assert.is_nil(by.me.agreement)
      local co = db:cohesion { bloc = "CLUB", issue = "co", by = "year" }
      assert.equal(0, co[1].roll_calls)
      near(0, co[2].agreement)
    end)

    it("takes a status, and all that a day of membership takes", function()
      -- 4 without CCC, which is withdrawing
      local r = db:cohesion { bloc = "CLUB", status = "member,-withdrawing", by = "roll_call" }
      near(1, r[4].agreement)
      -- as it was on one day: AAA, BBB, CCC throughout
      r = db:cohesion { bloc = { bloc = "CLUB", at = "2000-06-01" }, by = "roll_call" }
      near(1 / 2, r[5].agreement) -- YY+N in 5: (2 - 1/2) / 3
      local set = db:members("CLUB", "2000-06-01")
      near(1 / 2, db:cohesion({ bloc = set, by = "roll_call" })[5].agreement)
    end)

    it("of a state is its distance to the others, in or out", function()
      local r = db:cohesion { bloc = "CLUB", state = "CCC", by = "membership" }
      assert.same({ "2000-03-01", "2002-07-01", true }, { r[1].from, r[1].to, r[1].is_member })
      assert.same({ "2002-07-01", "2003-09-03", false }, { r[2].from, r[2].to, r[2].is_member })
      -- 1: 0. 2: N to Y and A: (1 + 1/2) / 2. 3: absent. 4: N to Y, Y, Y: 1.
      assert.equal(3, r[1].roll_calls)
      near((0 + 3 / 4 + 1) / 3, r[1].distance)
      near(1 / 3, r[1].same_side) -- in 1; in 2 the others have two most frequent votes, Y and A
      near(1, r[1].member)
      near((2 + 2 + 3) / 3, r[1].voting)
      -- 5: N to Y, Y, Y. 6: it could not vote.
      assert.equal(1, r[2].roll_calls)
      near(1, r[2].distance)
      near(0, r[2].member)
    end)

    it("of a state before and after its accession", function()
      local r = db:cohesion { bloc = "CLUB", state = "DDD", by = "membership" }
      assert.same({ false, true }, { r[1].is_member, r[2].is_member })
      near((1 + 1 / 2) / 2, r[1].distance) -- 1: N to YYY. 2: Y to Y, A, N
      near(0, r[1].member)
      -- 3: A to Y, Y: 1/2. 4: Y to Y, Y, N: 1/3. 5: Y to Y, Y: 0. 6: N to Y: 1
      near((1 / 2 + 1 / 3 + 0 + 1) / 4, r[2].distance)
      near(1, r[2].member)
    end)

    it("of a bloc by its composition", function()
      local r = db:cohesion { bloc = "CLUB", by = "composition" }
      assert.same({ "+AAA +BBB +CCC", "+DDD", "-CCC" }, { r[1].delta, r[2].delta, r[3].delta })
      near(1 / 2, r[1].agreement)
      near((1 / 2 + 2.5 / 4) / 2, r[2].agreement)
      near((1 + 1 / 4) / 2, r[3].agreement)
    end)

    it("of two blocs is the distance of every pair of two states", function()
      local r = db:cohesion { bloc = "CLUB", against = "RIVAL", by = "roll_call" }
      -- RIVAL is DDD and EEE. 1: NN to YYY: 1. 2: YY to Y A N: 1/2
      near(1, r[1].distance)
      near(1 / 2, r[2].distance)
      -- 3: A to Y, Y (not to itself): 1/2, 1/2; N to Y, Y, A: 1, 1, 1/2; of 5 pairs
      near((1 / 2 + 1 / 2 + 1 + 1 + 1 / 2) / 5, r[3].distance)
      near(0, r[1].same_side)
      near(1, r[2].same_side)
      assert.equal(7, #r) -- 7: AAA and EEE, no pair of CLUB alone
    end)

    it("is nil where membership, or the votes, are not covered", function()
      assert(db:bloc { "LATE", names = { { "The Late" } },
        coverage = { { from = "2002-07-01", through = "2003" } } })
      for _, s in ipairs { "AAA", "BBB" } do
        db:tell { state = s, bloc = "LATE", status = "member", from = "1990", source = { "Pact" } }
      end
      local r = db:cohesion { bloc = "LATE", by = "year" }
      assert.equal(4, r.not_covered) -- 1 to 4
      assert.same({ 0, 1 }, { r[1].roll_calls, r[1].not_covered })
      assert.is_nil(r[1].agreement)
      near(1, r[3].agreement)
      assert.equal(1, r[3].roll_calls)
      local none, why = db:cohesion { bloc = "LATE", through = "2001" }
      assert.is_nil(none)
      assert.matches("not covered: the membership of LATE on the days of 3 roll calls", why)
      local wide = db:cohesion { bloc = "CLUB", by = "year", from = "1998", through = "2005" }
      assert.is_nil(wide[1].roll_calls)
      assert.equal(1, wide[3].roll_calls)
      assert.is_nil(wide[8].roll_calls)
      local empty = bloc.open()
      assert.matches("not covered: the store has no roll%-call votes",
        (select(2, empty:cohesion { bloc = "ECOWAS" })))
      empty:close()
    end)

    it("counts possible members when asked, and says that there are some", function()
      assert(db:bloc { "VAGUE", names = { { "The Vague" } },
        coverage = { { from = "1999", through = "2003" } } })
      db:tell { state = "AAA", bloc = "VAGUE", status = "member", from = "2000-01-01",
        source = { "Pact" } }
      db:tell { state = "BBB", bloc = "VAGUE", status = "member", from = "2000-01-01",
        source = { "Pact" } }
      db:tell { state = "CCC", bloc = "VAGUE", status = "member", from = "2001", source = { "Pact" } }
      local sure = db:cohesion { bloc = "VAGUE", by = "roll_call" }
      local can = db:cohesion { bloc = "VAGUE", by = "roll_call", certainty = "possible" }
      near(1 / 4, sure[2].agreement) -- Y A
      near(0, can[2].agreement)      -- Y A N
      assert.equal(1, sure.possible) -- in 2; in 3 CCC was absent
    end)

    it("refuses what it does not know", function()
      fails(db, {}, "'bloc' is missing")
      fails(db, { bloc = "CLUP" }, "CLUP")
      fails(db, { bloc = "CLUB", by = "decade" }, "by: no 'decade'")
      fails(db, { bloc = "CLUB", by = { "year", "month" } }, "both cut the time")
      fails(db, { bloc = "CLUB", by = "membership" }, "of a 'state'")
      fails(db, { bloc = { "CLUB", "RIVAL" }, by = "composition" }, "one bloc by name")
      fails(db, { bloc = "CLUB", by = { "roll_call", "issue" } }, "has its issues already")
      fails(db, { bloc = "CLUB", issue = "human" }, "cohesion: issue: no 'human'")
      fails(db, { bloc = "CLUB", state = "AAA", against = "RIVAL" }, "not both")
      fails(db, { bloc = "CLUB", feed = "ungaa" }, "did you mean 'unga'?")
      fails(db, { bloc = "CLUB", certainty = "sure" }, "certainty")
      fails(db, { bloc = "CLUB", blok = 1 }, "did you mean 'bloc'?")
    end)
  end)

  describe("of random votes and memberships", function()
    local CODES = { "AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG" }
    local ISSUES = { "me", "nu", "di", "hr", "co", "ec" }
    local VALUE = { 1, 0.5, 0 }
    local day = function(s) return (require("bloc.core").parse(s)) end

    local function random_day(y0, y1)
      return ("%04d-%02d-%02d"):format(math.random(y0, y1), math.random(12), math.random(28))
    end

    -- A start or end: text, earliest day, latest day.
    local function random_end(y0, y1)
      local text = random_day(y0, y1)
      if math.random(4) > 1 then return { text, day(text), day(text) } end
      local year = text:sub(1, 4)
      return { year, day(year .. "-01-01"), day(year .. "-12-31") }
    end

    -- Memberships told to the store and kept: {state, from, to} by bloc.
    local function random_blocs(db)
      local blocs = {}
      for _, b in ipairs { "XX", "YY" } do
        local from, to = random_day(1999, 2002), random_day(2008, 2011)
        blocs[b] = { from = day(from), to = day(to) }
        assert(db:bloc { b, names = { { "Bloc " .. b } }, coverage = { { from = from, to = to } } })
        for _, s in ipairs(CODES) do
          local at, last = random_end(1998, 2004), random_end(2006, 2012)
          if math.random(5) > 1 then
            table.insert(blocs[b], { s, at, last })
            db:tell { state = s, bloc = b, status = "member", from = at[1], to = last[1],
              source = { "Random" } }
          end
        end
      end
      return blocs
    end

    local function random_calls(n)
      local calls = {}
      for i = 1, n do
        local y, m, d = random_day(2000, 2010):match "(%d+)-(%d+)-(%d+)"
        local c = { math.random(100000) * 100 + i, ("%d/%d/%d"):format(m, d, y), issues = {} }
        c.day = day(("%s-%s-%s"):format(y, m, d))
        for _, s in ipairs(ISSUES) do
          if math.random(4) == 1 then c.issues[s] = 1 end
        end
        local bias = math.random(3)
        for _, s in ipairs(CODES) do
          local v = ({ bias, bias, math.random(3), ABSENT, NOT_MEMBER, false })[math.random(6)]
          c[s] = v or nil
        end
        calls[i] = c
      end
      return calls
    end

    local function truth(b, state, d)
      if d < b.from or d >= b.to then return "uncovered" end
      for _, m in ipairs(b) do
        if m[1] == state then
          if d >= m[2][3] and d < m[3][2] then return "yes" end
          if d >= m[2][2] and d < m[3][3] then return "maybe" end
        end
      end
      return "no"
    end

    -- Who of a bloc (or the state, given as text) voted: {code = vote}; nil: not covered.
    local function voters(of, call, possible)
      local list = {}
      for _, s in ipairs(CODES) do
        local v = call[s]
        if v and v <= 3 then
          local t = type(of) == "string" and (of == s and "yes" or "no") or truth(of, s, call.day)
          if t == "uncovered" then return nil end
          if t == "yes" or (t == "maybe" and possible) then list[s] = v end
        end
      end
      return list
    end

    local function tops(list, without)
      local n, most, set = { 0, 0, 0 }, 0, {}
      for s, v in pairs(list) do
        if s ~= without then
          n[v] = n[v] + 1
          most = math.max(most, n[v])
        end
      end
      for v = 1, 3 do set[v] = n[v] == most end
      return set, most
    end

    local function size(list)
      local n = 0
      for _ in pairs(list) do n = n + 1 end
      return n
    end

    -- The numbers of one roll call by the definitions; nil: it does not count.
    local function naive_alone(call, b, possible)
      local list = voters(b, call, possible)
      if not list then return "uncovered" end
      local _, most = tops(list)
      local t = size(list)
      if t < 2 then return nil end
      return { voting = t, agreement = (most - (t - most) / 2) / t, unanimous = most == t and 1 or 0 }
    end

    local function naive_two(call, a, b, possible)
      local one, other = voters(a, call, possible), voters(b, call, possible)
      if not one or not other then return "uncovered" end
      local pairs_of, sum, both = 0, 0, 0
      for s, v in pairs(one) do
        if other[s] then both = both + 1 end
        for r, x in pairs(other) do
          if r ~= s then
            pairs_of = pairs_of + 1
            sum = sum + math.abs(VALUE[v] - VALUE[x])
          end
        end
      end
      if pairs_of == 0 then return nil end
      local alone = size(one) == 1 and next(one) or nil
      local x, y, same = tops(one), tops(other, alone), 0
      for v = 1, 3 do if x[v] and y[v] then same = 1 end end
      return { distance = sum / pairs_of, same_side = same,
        member = type(a) == "string" and both or nil,
        voting = size(other) - (type(a) == "string" and both or 0) }
    end

    -- Means over the calls that a filter lets through.
    local function naive(calls, numbers, passes)
      local t, n, left = {}, 0, 0
      for _, c in ipairs(calls) do
        local x = passes(c) and numbers(c) or nil
        if x == "uncovered" then left = left + 1
        elseif x then
          n = n + 1
          for k, v in pairs(x) do t[k] = (t[k] or 0) + v end
        end
      end
      for k, v in pairs(t) do t[k] = v / n end
      t.roll_calls, t.not_covered = n, left
      return t
    end

    local FIELDS = { "voting", "agreement", "unanimous", "distance", "same_side", "member" }
    local function same(row, want, what)
      assert.equal(want.roll_calls, row.roll_calls, what .. ": roll_calls")
      assert.equal(want.not_covered, row.not_covered, what .. ": not_covered")
      for _, k in ipairs(FIELDS) do near(want[k], row[k], what .. ": " .. k) end
    end

    -- All ways to cut the answer of one question, against the naive numbers.
    local function compare(db, calls, o, numbers, what)
      local function ask(more)
        for k, v in pairs(o) do more[k] = v end
        return assert(db:cohesion(more))
      end
      local year = function(c) return tonumber(os.date("!%Y", c.day * 86400)) end
      for row in ask({ by = "year", from = "2000", through = "2010" }):each() do
        if row.roll_calls then
          same(row, naive(calls, numbers, function(c) return year(c) == tonumber(row.period) end),
            what .. " in " .. row.period)
        end
      end
      for row in ask({ by = "issue" }):each() do
        same(row, naive(calls, numbers, function(c)
          if row.issue == "none" then return next(c.issues) == nil end
          return c.issues[row.issue] ~= nil
        end), what .. " on " .. row.issue)
      end
      same(ask({ issue = { "hr", "co" }, from = "2003-05-06", to = "2008-02-03" })[1],
        naive(calls, numbers, function(c)
          return (c.issues.hr or c.issues.co) and c.day >= day "2003-05-06" and c.day < day "2008-02-03"
        end), what .. " of two issues")
      local by = {}
      for _, c in ipairs(calls) do by[c[1]] = c end
      local n = 0
      for row in ask({ by = "roll_call" }):each() do
        n = n + 1
        same(row, naive({ by[row.roll_call] }, numbers, function() return true end),
          what .. " in roll call " .. row.roll_call)
      end
      local counted = 0
      for _, c in ipairs(calls) do counted = counted + (numbers(c) and 1 or 0) end
      assert.equal(counted, n, what)
    end

    it("agrees with the definitions", function()
      local seed = tonumber(os.getenv "SEED") or os.time()
      math.randomseed(seed)
      print("cohesion: SEED=" .. seed)
      for round = 1, 6 do
        local db = store(CODES)
        local blocs, calls = random_blocs(db), random_calls(120)
        import(db, CODES, calls)
        for _, possible in ipairs { false, true } do
          local certainty = possible and "possible" or nil
          local what = ("round %d, %s"):format(round, certainty or "certain")
          compare(db, calls, { bloc = "XX", certainty = certainty }, function(c)
            return naive_alone(c, blocs.XX, possible)
          end, what .. ", XX")
          compare(db, calls, { bloc = "XX", against = "YY", certainty = certainty }, function(c)
            return naive_two(c, blocs.YY, blocs.XX, possible)
          end, what .. ", XX against YY")
          compare(db, calls, { bloc = "YY", state = "CCC", certainty = certainty }, function(c)
            return naive_two(c, "CCC", blocs.YY, possible)
          end, what .. ", CCC to YY")
        end
        db:close()
      end
    end)
  end)

  describe("in a picture", function()
    -- Rows of a result with a period; a field that is nil is nil.
    local function rows(list)
      return require("bloc.result").new(list, { columns = { "period", "agreement" } })
    end

    it("is a line that breaks where there is no value", function()
      local a = rows { { period = "2001", roll_calls = 2, agreement = 0.9 },
        { period = "2002", roll_calls = 0 }, { period = "2003", roll_calls = 1, agreement = 0.4 },
        { period = "2004", roll_calls = 1, agreement = 1 }, { period = "2005" } }
      local chart = bloc.chart.lines({ { "A & B", a } }, { value = "agreement", min = 0.5, max = 1 })
      assert.equal("bloc.chart (lines: agreement, 1 lines, 5 periods)", tostring(chart))
      local svg = chart:svg()
      local line = svg:match '<path d="(M[^"]*)" fill="none"'
      assert.equal(2, select(2, line:gsub("M", ""))) -- 2001; 2003 and 2004
      assert.equal(1, select(2, line:gsub("L", "")))
      assert.is_truthy(svg:find("A &amp; B, 2003: 0.4", 1, true))
      assert.is_truthy(svg:find(">0.4</text>", 1, true)) -- the axis goes down to it
      assert.is_truthy(svg:find("2005, not covered", 1, true))
      assert.is_falsy(svg:find("2002, not covered", 1, true))
      local folder = files.folder()
      assert.equal(folder .. "/a.svg", chart:write(folder .. "/a.svg"))
      assert.equal(svg, files.read(folder .. "/a.svg"))
    end)

    it("refuses what is no result by a period", function()
      local function raises(part, ...)
        local ok, message = pcall(bloc.chart.lines, ...)
        assert.is_false(ok)
        assert.is_truthy(message:find(part, 1, true), message)
      end
      raises("expected a result", nil, {})
      raises("expected a result", {}, { value = "n" })
      raises("1: expected a result", { { "A", 12 } }, {})
      raises("1: expected rows by a period", { { "A", rows { { state = "MLI" } } } }, { value = "n" })
      raises("no row has a field 'agreed'", { { "A", rows { { period = "2001" } } } },
        { value = "agreed" })
      raises("unknown option", { { "A", rows {} } }, { values = "n" })
      local ok = pcall(function()
        bloc.chart.lines({ { "A", rows {} } }, { value = "n" }):write "a.png"
      end)
      assert.is_false(ok)
    end)
  end)

  describe("in the General Assembly", function()
    local FILE = "../shared/data/unga-votes/UNVotesPublished.csv.gz"
    local there = io.open(FILE)
    if there then there:close() end
    local with = there and it or function(name) pending(name .. " (no " .. FILE .. ")") end

    local function example(...)
      local here, folder = "examples/cohesion.lua", files.folder()
      local text, ok = files.run(("arg = { [0] = %q, %s, %q }; dofile %q"):format(here,
        ... and ("%q"):format(...) or "nil", folder, here))
      assert(ok, text)
      assert.truthy(files.read(folder .. "/cohesion.svg"):find "<svg")
      return text
    end

    it("is shown by the example, over an invented sample", function()
      assert.is_truthy(example():find("720 read: 720 new", 1, true))
    end)

    with("is shown by the example", function()
      -- the real file: Mauritania voted in 204 roll calls of 1996 to its exit
      assert.is_truthy(example(FILE):find("1996-01-01  2000-12-26  true       204 ", 1, true))
    end)

    with("is answered of a million votes at once, and agrees with counting them", function()
      local db = assert(bloc.open())
      assert(db:import(FILE, { progress = false, on_error = "skip" }))
      assert(db:cohesion { bloc = "ECOWAS" })
      local t = os.clock()
      local r = assert(db:cohesion { bloc = "ECOWAS", by = "year" })
      print(("cohesion of ECOWAS in %d years of the General Assembly: %.1f ms")
        :format(#r, (os.clock() - t) * 1000))
      assert.is_true(os.clock() - t < 0.5)
      assert.equal(70, #r)
      local by = {}
      for row in r:each() do by[row.period] = row end
      assert.equal(0, by["1974"].roll_calls)
      assert.is_nil(by["1974"].agreement)
      -- the same ballots counted by the engine of events, of one year
      local yes, abstain, no = 0, 0, 0
      for row in db:events({ feed = "unga", actor_in = "ECOWAS", at = "1998",
        type = { "unga:yes", "unga:abstain", "unga:no" } }):count({ by = "type" }):each() do
        if row.type == "unga:yes" then yes = row.n
        elseif row.type == "unga:no" then no = row.n
        else abstain = row.n end
      end
      assert.same({ yes, abstain, no }, { by["1998"].yes, by["1998"].abstain, by["1998"].no })
      -- roll call 5118 of 2011-12-19, by the file: Mali votes yes
      local mli = db:cohesion { bloc = "ECOWAS", state = "MLI", by = "roll_call",
        from = "2011-12-19", to = "2011-12-20" }
      for row in mli:each() do
        if row.roll_call == 5118 then assert.equal(1, row.yes) end
      end
      -- Mauritania left on 26 December 2000
      local mrt = db:cohesion { bloc = "ECOWAS", state = "MRT", by = "membership",
        from = "1996", through = "2005" }
      assert.equal(2, #mrt)
      near(1, mrt[1].member)
      near(0, mrt[2].member)
      db:close()
    end)
  end)
end)
