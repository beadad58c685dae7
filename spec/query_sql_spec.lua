-- q:sql: what it writes, and that the text gives what the query gives, over
-- random stores: memberships with uncertain dates, positions, days of
-- knowledge; parts with dates and parts of parts; told events and feeds.

local bloc = require "bloc"
local files = require "spec.support.files"
local random_facts = require "spec.support.random_facts"
local seed_store = require "spec.support.seed"

local BUILD = os.getenv "BUILD" or "build"
local RUNS = tonumber(os.getenv "RUNS") or 80

local function quote(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

-- {======== hand-made ========

describe("q:sql", function()
  local db

  setup(function() db = seed_store.open() end)
  teardown(function() db:close() end)

  -- The text without its first line, blanks at the left margin taken away.
  local function says(q, options, want)
    local margin = want:match "^%s*\n( *)" or want:match "^( *)"
    want = want:gsub("^%s*\n", ""):gsub("%s+$", "")
    want = ("\n" .. want):gsub("\n" .. margin, "\n"):sub(2)
    local sql = q:sql(options)
    assert.equal(want, (sql:gsub("^%-%- [^\n]*\n", "")))
    return assert(db:sql(sql))
  end

  it("joins events to the membership of their day", function()
    local q = db:events { type = "sanctions.imposed", actor = "ECOWAS", target_in = "ECOWAS" }
    local r = says(q, nil, [[
      WITH
        target_in AS (
          SELECT s.state, s.from_day, s.to_day
          FROM status AS s
          WHERE s.bloc = 'ECOWAS'
            AND s.member
            AND s.covered_base)
      SELECT coalesce('event:' || e.id, e.feed || ':' || e.feed_id) AS id,
        e.date,
        e.type,
        e.actor,
        e.target,
        e.bloc
      FROM event AS e
      WHERE e.type = 'sanctions.imposed'
        AND e.actor = 'ECOWAS'
        AND EXISTS (
          SELECT 1 FROM target_in AS i
          WHERE i.state = e.target_state
            AND i.from_day <= e.day
            AND i.to_day > e.day)
      ORDER BY e.day, e.origin NULLS FIRST, e.id]])
    assert.equal(4, #r)
    assert.same({ "NER", "2023-07-30" }, { r[4].target, r[4].date })
    assert.matches("^%-%- events{actor=ECOWAS, target_in=ECOWAS, type=sanctions.imposed}\n",
      q:sql())
  end)

  it("groups, with periods and the most frequent", function()
    local q = db:events { type = "membership", from = "2020" }
    local r = says(q, { by = { "year", "type" } }, [[
      SELECT e.type AS type,
        substr(e.day, 1, 4) AS period,
        count(*) AS n
      FROM event AS e
      WHERE e.type GLOB 'membership*'
        AND e.day >= '2020-01-01'
      GROUP BY type, period
      ORDER BY type, period]])
    assert.equal(3, r[#r].n)
    r = says(q, { by = "dyad", top = 2 }, [[
      SELECT e.actor_state || ' ' || e.target_state AS dyad,
        count(*) AS n
      FROM event AS e
      WHERE e.type GLOB 'membership*'
        AND e.day >= '2020-01-01'
        AND e.actor_state IS NOT NULL
        AND e.target_state IS NOT NULL
      GROUP BY dyad
      ORDER BY n DESC, dyad
      LIMIT 2]])
    assert.same({ "BFA BFA", 3 }, { r[1].dyad, r[1].n })
  end)

  it("writes set algebra as conditions", function()
    local coups = db:events { type = "coup" }
    says((coups | db:events { type = "sanctions" }) - db:events { involves = { "MLI", "NER" } },
      { by = {} }, [[
      SELECT count(*) AS n
      FROM event AS e
      WHERE (e.type = 'coup' OR e.type GLOB 'sanctions*')
        AND (e.actor IN ('MLI', 'NER') OR e.target IN ('MLI', 'NER')) IS NOT TRUE]])
    says(db:events { type = "coup", known = "2021-01-01" } | db:events { type = "withdrawal_notice" },
      { by = {} }, [[
      WITH
        events AS (
          SELECT * FROM event AS e
          WHERE e.known_by = '2021-01-01'
            AND e.type = 'coup'),
        events_2 AS (
          SELECT * FROM event AS e
          WHERE e.type = 'membership.withdrawal_notice'),
        events_3 AS (
          SELECT * FROM events
          UNION
          SELECT * FROM events_2)
      SELECT count(*) AS n
      FROM events_3 AS e]])
  end)

  it("writes sets as lists, and a fixed day into the table", function()
    says(db:events { type = "coup", target_in = db:members("AES", "2024-01-01") },
      { by = {} }, [[
      SELECT count(*) AS n
      FROM event AS e
      WHERE e.type = 'coup'
        AND e.target_state IN ('BFA', 'MLI', 'NER')]])
    local r = says(db:events { type = "coup", target_in = { bloc = "ECOWAS", at = "2024-01-28",
      status = { "suspended", "member,-withdrawing" } }, position = "AES" }, { by = {} }, [[
      WITH
        target_in AS (
          SELECT s.state
          FROM status AS s
          WHERE s.bloc = 'ECOWAS'
            AND s.position = 'AES'
            AND (
              (s.member AND s.suspended)
              OR (s.member AND NOT s.withdrawing)
            )
            AND s.covered_base
            AND s.covered_suspended
            AND s.covered_withdrawing
            AND s.from_day <= '2024-01-28'
            AND s.to_day > '2024-01-28')
      SELECT count(*) AS n
      FROM event AS e
      WHERE e.type = 'coup'
        AND e.target_state IN (SELECT state FROM target_in)]])
    assert.equal(1, r[1].n) -- Guinea's: the three left that day, in their view
  end)

  it("keeps what a view pins, and as many filters as a query may have", function()
    local view = db:view { known = "2024-01-27", position = "AES" }
    local q = view:events { type = "withdrawal_effective" }
    assert.equal(3, #assert(db:sql(q:sql())))
    q = view:events { target_in = "ECOWAS" }
    assert.matches("s.known = '2024-01-27'", q:sql(), 1, true)
    assert.matches("s.position = 'AES'", q:sql(), 1, true)
    assert.matches("e.known_by = '2024-01-27'", q:sql(), 1, true)
    assert.equal(#q, #assert(db:sql(q:sql())))
    q = db:events { target_in = "ECOWAS", known = "2024-01-27" }
    for i = 1, 40 do
      local other = db:events { target = "MLI", from = "1990", to = tostring(1999 + i) }
      if i % 3 == 0 then q = other - q elseif i % 3 == 1 then q = q | other else q = q & other end
    end
    assert.equal(#q, assert(db:sql(q:sql { by = {} }))[1].n)
  end)

  it("quotes what it is given", function()
    local odd <close> = assert(bloc.open { data = false })
    odd:actor { "AAA", kind = "state" }
    odd:event { type = "coup", date = "2001-01-01", target = "AAA", place = "L'Œil" }
    local text = "id,day,code,whom\no'1,2001-01-01,190,AAA\n"
    odd:import(function()
      local piece = text
      text = nil
      return piece
    end, { feed = "it's; --", map = { id = "id", date = "day", type = { "code",
      scheme = "cameo" }, target = "whom" }, progress = false })
    local q = odd:events { feed = "it's; --" }
    assert.matches("e.feed = 'it''s; --'", q:sql(), 1, true)
    assert.equal(1, #assert(odd:sql(q:sql())))
    assert.equal(1, #assert(odd:sql(odd:events { id = "it's; --:o'1" }:sql())))
    q = odd:events { place = "l'œil" }
    assert.equal(1, #assert(odd:sql(q:sql())))
    assert.equal(0, #assert(odd:sql((q & odd:events { text = "it's\n'; DROP" }):sql())))
  end)

  it("says what is wrong", function()
    local q = db:events {}
    for message, options in pairs {
      ["no dialect 'oracle'; those known are: sqlite"] = { dialect = "oracle" },
      ["unknown option 'bye'; did you mean 'by'"] = { bye = "year" },
      ["no key 'yaer'; did you mean 'year'"] = { by = "yaer" },
      ["'limit' is of rows and 'by' is of groups"] = { limit = 3, by = "year" },
      ["give one of 'sum' and 'mean'"] = { sum = "score", mean = "score" },
      ["no column 'scroe' of numbers"] = { sum = "scroe" },
      ["limit: expected an integer from 0"] = { limit = -1 },
      ["top: expected by="] = { top = 3 },
      ["limit periods"] = { from = "2001", by = "type" },
    } do
      local ok, why = pcall(q.sql, q, options)
      assert.is_false(ok)
      assert.matches(message, why, 1, true)
    end
  end)

  it("is what the sqlite3 shell runs", function()
    local so = BUILD .. "/bloc/sqlite"
    local built = io.open(so .. ".so", "rb")
    if not built then return pending(so .. ".so is not built") end
    built:close()
    if not os.execute "command -v sqlite3 > /dev/null 2>&1" then
      return pending "there is no sqlite3 program here"
    end
    local path = files.folder() .. "/seed.bloc"
    local store = seed_store.open(path)
    store:event { type = "treaty.signed", date = "2001", target = "BFA", place = "Niamey" }
    local q = store:events { target_in = { bloc = { "ECOWAS", "AES" } } }
      - store:events { type = "coup", known = "2023-01-01" }
    local want = {}
    for e in q:rows():each() do want[#want + 1] = e.id .. "|" .. e.target end
    local groups = {}
    for g in (q | store:events { place = "niamey" }):count { by = "target" }:each() do
      groups[#groups + 1] = g.target .. "|" .. g.n
    end
    local sql = "SELECT id, target FROM (" .. q:sql() .. ");"
    local grouped = (q | store:events { place = "niamey" }):sql { by = "target" } .. ";"
    store:close()
    local function shell(text)
      files.write(path .. ".sql", ".load " .. so .. "\n" .. text .. "\n")
      local p = io.popen(("sqlite3 %s < %s 2>&1"):format(quote(path), quote(path .. ".sql")))
      local out = p:read "a"
      p:close()
      return out
    end
    assert.equal(table.concat(want, "\n") .. "\n", shell(sql))
    assert.equal(table.concat(groups, "\n") .. "\n", shell(grouped))
    assert.is_true(#want > 20)
    files.clean()
  end)
end)

-- ========}

-- {======== random ========

local STATES, BLOCS, DAYS = random_facts.STATES, random_facts.BLOCS, random_facts.DAYS
local WHO = { "AAA", "BBB", "CCC", "AAAGOV", "BBBMIL", "BBBMILAIR", "ROVER", "LOST", "P", "X" }
local TYPES = { "coup", "coup_attempt", "sanctions.imposed", "sanctions.lifted",
  "cameo:190", "cameo:193", "cameo:14", "cameo:1411", "cameo:043", "plover:PROTEST" }
local HEADER = "id,day,who,whom,code,score,mentions,place,note\n"
local MAP = { id = "id", date = "day", actor = "who", target = "whom", score = "score",
  type = { "code", scheme = "cameo" }, text = "note", place = "place", mentions = "mentions" }

local function actors(db, r)
  assert(db:transaction(function()
    db:actor { "AAAGOV", kind = "part", part_of = "AAA" }
    db:actor { "BBBMIL", kind = "part", part_of = "BBB" }
    db:actor { "LOST", kind = "office" }
    if r.once_in(2) then db:actor { "BBBMILAIR", kind = "part", part_of = "BBBMIL" }
    else db:actor { "BBBMILAIR", kind = "group" } end
    if r.once_in(2) then
      db:actor { "ROVER", kind = "part", part_of = {
        { "AAA", from = "1968-01-15", to = "1969-12-31" }, { "CCC", from = "1969-12-31" } } }
    else
      db:actor { "ROVER", kind = "part", part_of = "CCC" }
    end
    return true
  end))
end

local function a_date(r, partial)
  if not partial or r.upto(3) > 1 then return r.of(DAYS) end
  return r.of { "1968", "1969-12", "1970", "1970-06", "1970-05/1970-07", "1968-02-27/1968-03-02",
    "1969-12-30/1970-01-01", "1955/1970", "1971-01" }
end

local function told_events(db, r, partial)
  local last
  assert(db:transaction(function()
    for _ = 1, 40 do
      last = db:event { type = r.of(TYPES), date = a_date(r, partial),
        actor = r.once_in(3) and r.of(WHO) or nil, target = r.of(WHO),
        bloc = r.once_in(2) and r.of(BLOCS) or nil,
        place = r.once_in(3) and r.of { "Old Town", "Été", "x'y" } or nil,
        text = r.once_in(3) and r.of { "The army moves.", "Élections", "" } or nil,
        known = r.once_in(4) and r.of(DAYS) or nil,
        codes = r.once_in(5) and { r.of(TYPES) } or nil,
        source = r.once_in(3) and r.of { "A book", "A paper" } or nil }
    end
    return true
  end))
  if r.once_in(2) then db:retract(last, { known = r.once_in(2) and r.of(DAYS) or nil }) end
end

local function feed_file(db, r, from, to, partial)
  local lines = {}
  for id = from, to do
    local function who() return r.once_in(4) and "" or r.once_in(8) and "The Junta" or r.of(WHO) end
    lines[#lines + 1] = ("%d,%s,%s,%s,%s,%s,%s,%s,%s"):format(id, a_date(r, partial), who(), who(),
      r.of { "190", "193", "14", "1411", "043" },
      r.once_in(5) and "" or (r.upto(200) - 100) / 10, r.once_in(3) and "" or r.upto(9),
      r.of { "", "Old Town", "Ete" }, r.of { "", "", "army", "No Army here" })
  end
  assert(db:import(function()
    local text = table.concat(lines, "\n")
    if #lines == 0 then return nil end
    lines = {}
    return HEADER .. text
  end, { map = MAP, feed = "f", progress = false }))
end

local function random_world(r, partial)
  local db = random_facts.build(random_facts.operations(r), {})
  local before = db:_revision()
  actors(db, r)
  told_events(db, r, partial)
  feed_file(db, r, 1, 60, partial)
  feed_file(db, r, 50, 70, partial)
  return db, before
end

local function status(r)
  return r.of { "member", "suspended", "member,-suspended", "notice", "applicant",
    "observer", "inactive,-suspended", { "observer", "member,-withdrawing" }, "none" }
end

local function join(r, db, certain)
  local kind = r.upto(5)
  if kind == 1 then return BLOCS end
  if kind == 2 then
    return { bloc = r.of { "X", "Y", BLOCS }, at = r.of(DAYS), status = status(r) }
  elseif kind == 3 then
    return { bloc = r.of { "X", "Y", BLOCS }, status = status(r) }
  elseif kind == 4 then
    local set = db:members(r.of(BLOCS), { at = r.of(DAYS), certainty = certain })
    return set or "X"
  end
  return r.of(BLOCS)
end

local function a_filter(r, db, before)
  local f = {}
  local function maybe(n, k, list)
    if r.once_in(n) then f[k] = r.of(list) end
  end
  maybe(3, "type", { "cameo:19", "cameo:14", "cameo:1411", "plover:PROTEST", "sanctions", "coup",
    { "coup", "cameo:19" }, { "sanctions.imposed", "cameo:04" } })
  maybe(5, "actor", { "AAA", "=AAA", "BBB", "BBBMIL", "ROVER", "CCC", { "BBB", "=AAA" }, {} })
  maybe(4, "target", { "AAA", "=BBB", "CCC", "BBB", { "AAA", "CCC" } })
  maybe(6, "involves", { "AAA", "BBB", { "CCC", "=BBB" } })
  maybe(6, "bloc", { "X", BLOCS })
  maybe(4, "from", { "1967", "1968-02-28", "1970-01-02", "1969-12-31" })
  maybe(4, "to", { "1970-06-02", "1971", "1973" })
  maybe(10, "feed", { "f", "told", { "f", "told" } })
  maybe(8, "score", { { min = -2 }, { min = -5.5, max = 3.3 }, { max = -0.1 }, {} })
  maybe(10, "place", { "old town", "ete", "X Y" })
  maybe(10, "text", { "army", "elections", "" })
  maybe(14, "id", { { "event:3", "f:12", "f:55" }, "f:60" })
  maybe(12, "source", { "A book", { "a paper", "a book" } })
  maybe(2, "certainty", { "possible", "certain" })
  maybe(6, "known", DAYS)
  maybe(6, "position", { "P", "Q" })
  if r.once_in(10) then f.recorded = before + r.upto(db:_revision() - before) end
  for _, side in ipairs { "actor", "target", "involves" } do
    if r.once_in(4) then f[side .. "_in"] = join(r, db, f.certainty) end
    if side ~= "involves" and r.once_in(10) and (f.bloc or f[side .. "_in"]) then
      f[side .. "_status"] = status(r)
    end
  end
  return f
end

local function a_query(r, db, before, depth)
  local kind = depth == 0 and 9 or r.upto(6)
  if kind > 3 then return db:events(a_filter(r, db, before)) end
  local a, b = a_query(r, db, before, depth - 1), a_query(r, db, before, depth - 1)
  if kind == 1 then return a & b elseif kind == 2 then return a | b end
  return a - b
end

local ROW = { "id", "date", "type", "actor", "target", "bloc" }

-- Rows as lines. Within a day the rows of a feed that came late stand where
-- they were merged, so of feeds' rows the order is that of their days.
local function row_lines(list)
  local all, told, dates = {}, {}, {}
  for i = 1, #list do
    local cells = {}
    for k, name in ipairs(ROW) do cells[k] = tostring(list[i][name]) end
    all[i] = table.concat(cells, " ")
    if all[i]:find "^event:" then told[#told + 1] = all[i] end
    dates[i] = cells[2]
  end
  table.sort(all)
  return all, told, dates
end

local function number(x)
  return x == nil and "nil" or ("%.6f"):format(math.abs(x) < 1e-7 and 0 or x)
end

local KEYS = { "type", "root", "actor", "target", "actor_state", "target_state", "dyad", "bloc",
  "place", "feed" }

local function group_options(r)
  local o, by = {}, {}
  for _ = 1, r.upto(3) - 1 do
    local k = r.of(KEYS)
    if not table.concat(by, " "):find(k, 1, true) then by[#by + 1] = k end
  end
  if r.once_in(2) then
    table.insert(by, 1, r.of { "year", "quarter", "month", "week", "day" })
    -- With one end alone the engine looks no further than the last nominal day.
    if r.once_in(2) then
      o.from, o.to = r.of { "1968-01-15", "1969" }, r.of { "1970-06-02", "1972" }
    end
  end
  o.by = by
  return o, by
end

-- What the engine and the text say of the same groups, as lines; a period
-- without events has no row in SQL.
local function group_lines(db, q, o, by, how, column)
  local plain = { by = o.by, from = o.from, to = o.to }
  local r
  if how == "count" then r = q:count(plain) else r = q[how](q, column, plain) end
  local a, b = {}, {}
  local function line(row, value)
    local cells = {}
    for i, k in ipairs(by) do
      cells[i] = row[k] or (i == 1 and row.period) or ""
    end
    cells[#cells + 1] = number(value)
    return table.concat(cells, "|")
  end
  local name = how == "count" and "n" or how
  if type(r) == "number" or r == nil then
    a[1] = line({}, r)
  else
    for row in r:each() do
      local n = row.at_least or row.n
      if n > 0 then a[#a + 1] = line(row, how == "count" and n or row[how]) .. " of " .. n end
    end
  end
  local single = #by == 0
  local sql = q:sql { by = o.by, from = o.from, to = o.to, [how ~= "count" and how or "top"] = column }
  for row in assert(db:sql(sql)):each() do
    b[#b + 1] = line(row, row[name]) .. (single and "" or " of " .. row.n)
  end
  -- Outside the coverage the engine gives the count alone.
  if r ~= nil and type(r) ~= "number" and how ~= "count" and by[1] and a[1] then
    for i = 1, #r do
      if r[i].n == nil then return nil end
    end
  end
  table.sort(a)
  table.sort(b)
  return a, b, sql
end

local function compare_rows(r, db, q, partial)
  local sql = q:sql()
  local all, told, dates = row_lines(q:rows())
  local all2, told2, dates2 = row_lines(assert(db:sql(sql)))
  assert.same(all, all2, sql)
  assert.same(told, told2, sql)
  if partial then return end
  assert.same(dates, dates2, sql)
  local o = { limit = r.upto(9), offset = r.once_in(2) and r.upto(4) or nil,
    order = r.once_in(2) and "-date" or nil }
  sql = q:sql(o)
  all, told, dates = row_lines(q:rows(o))
  all2, told2, dates2 = row_lines(assert(db:sql(sql)))
  assert.equal(#all, #all2)
  assert.same(told, told2, sql)
  assert.same(dates, dates2, sql)
end

local function compare_groups(r, db, q)
  local o, by = group_options(r)
  local how = r.of { "count", "count", "sum", "mean", "min", "max" }
  local column = how ~= "count" and r.of { "score", "mentions" } or nil
  local a, b, sql = group_lines(db, q, o, by, how, column)
  if a then assert.same(a, b, sql) end
  if #by > 0 and by[1] == "type" then
    local top = {}
    for row in q:top(3, table.unpack(by)):each() do
      top[#top + 1] = row.n
    end
    local said = {}
    for row in assert(db:sql(q:sql { by = by, top = 3 })):each() do said[#said + 1] = row.n end
    assert.same(top, said)
  end
end

describe("q:sql over random stores", function()
  it("gives what the query gives", function()
    local seed = tonumber(os.getenv "SEED") or os.time() % 100000
    local hits = 0
    for run = 1, math.max(1, RUNS // 20) do
      local r = random_facts.source(seed + run)
      local partial = run % 2 == 0
      local db <close>, before = random_world(r, partial)
      for _ = 1, math.min(RUNS, 20) do
        local q = a_query(r, db, before, r.of { 0, 1, 2, 2, 4 })
        hits = hits + (#q > 0 and 1 or 0)
        local ok, why = xpcall(function()
          compare_rows(r, db, q, partial)
          compare_groups(r, db, q)
        end, function(e)
          return type(e) == "table" and e.message or debug.traceback(tostring(e))
        end)
        assert(ok, ("SEED=%d run %d: %s"):format(seed, run, tostring(why)))
      end
    end
    assert.is_true(hits > RUNS // 5, "most answers are empty")
    assert.equal(3, #STATES)
  end)
end)

-- ========}
