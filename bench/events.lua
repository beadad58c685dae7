-- The questions of the event index beside SQLite and DuckDB, over the same
-- file in the same run:
--
--   make bench EVENTS=1000000 [DUCKDB=/path/to/libduckdb.so]
--
local bloc = require "bloc"
local beside = dofile "bench/beside.lua"

local BUILD = os.getenv "BUILD" or "build"
local N = math.tointeger(tonumber(os.getenv "EVENTS" or "") or 100000)
local TSV, MEMBERS = BUILD .. "/bench/events.tsv", BUILD .. "/bench/members.tsv"
local STORE = BUILD .. "/bench/events.bloc"

-- What the questions are to reach through Lua at ten million events, in us.
local GOAL = { ["count: actor x type range x days"] = 10,
  ["by month: count and sum of a pair"] = 150,
  ["first 100 rows of a filter"] = 120,
  ["by root, actor's state a member then"] = 12000,
  ["by year, both sides members"] = 20000,
  ["top 10 dyads of a year"] = 2500,
  ["followed within 30 days, same target"] = 25000,
  ["everything by year and root"] = 25000,
  load = 0.5 * N, ["open, first answer"] = 2000, ["bytes an event, mapped"] = 48 }

local ROLES = { "GOV", "MIL", "OPP", "REB", "COP", "JUD", "BUS", "MED", "CVL" }

-- {======== the world ========

-- Fifteen members, some of which came later and some of which left.
local function members()
  local list = {}
  for i = 1, 15 do
    list[i] = { ("S%03d"):format(i * 4 - 3),
      i % 3 == 0 and ("%d-05-01"):format(1985 + i) or "1978-01-01",
      i % 4 == 0 and ("%d-02-01"):format(2005 + i) or "2030-01-01" }
  end
  return list
end

local function write_members()
  local lines = {}
  for i, m in ipairs(members()) do lines[i] = table.concat(m, "\t") end
  beside.write_file(MEMBERS, table.concat(lines, "\n") .. "\n")
end

local function fill_world(db)
  for i = 1, 250 do
    local code = ("S%03d"):format(i)
    db:actor { code, kind = "state" }
    for _, role in ipairs(ROLES) do
      db:actor { code .. role, kind = "part", part_of = code }
    end
  end
  db:bloc { "CLUB", coverage = { { from = "1970", through = "2030" } } }
  for _, m in ipairs(members()) do
    db:tell { state = m[1], bloc = "CLUB", status = "member", from = m[2],
      to = m[3] ~= "2030-01-01" and m[3] or nil }
  end
end

-- Columns of the file that `generate` writes; types are CAMEO's codes.
local MAP = { id = 1, date = 2, actor = 3, target = 4,
  type = { 5, scheme = "cameo" }, score = 6, mentions = 7 }

-- ========}

-- {======== questions ========

local total = beside.total

local function month_number(period)
  local y, m = period:match "(%d+)-(%d+)"
  return y * 100 + m
end

-- Each is { name, what is timed, its answer in one number, SQL }: bloc answers
-- in rows, which are added up outside the time. In SQL ymd(D) is a day's number.
local QUESTIONS = {
  { "count: actor x type range x days", function(db)
    return #db:events { actor = "S003", type = "cameo:17", from = "2010",
      to = "2015" }
  end, function(n) return n end,
    "SELECT count(*) FROM e WHERE a = 3 AND type BETWEEN 1700 AND 1799 "
    .. "AND day >= ymd(2010-01-01) AND day < ymd(2015-01-01)" },
  { "by month: count and sum of a pair", function(db)
    return db:events { feed = "bench", actor = "S001", target = "S002" }
      :sum("score", { by = "month" })
  end, function(r)
    return total(r, function(row)
      return (row.n or 0) == 0 and 0 or month_number(row.period) * row.n
        + math.floor(row.sum * 10 + 0.5)
    end)
  end,
    "SELECT sum(m * n) + sum(s) FROM (SELECT ym AS m, count(*) AS n, "
    .. "sum(score) AS s FROM e JOIN cal USING (day) WHERE a = 1 AND t = 2 GROUP BY ym) x" },
  { "first 100 rows of a filter", function(db)
    local rows = db:events { target = "S010", type = "cameo:19" }
      :rows { limit = 100 }
    for i = 1, #rows do local _ = rows[i] end
    return rows
  end, function(r)
    return total(r, function(row) return tonumber(row.id:match "%d+$") end)
  end,
    "SELECT sum(id) FROM (SELECT id FROM e WHERE t = 10 AND type BETWEEN 1900 "
    .. "AND 1999 ORDER BY day, id LIMIT 100) x" },
  { "by root, actor's state a member then", function(db)
    return db:events { actor_in = "CLUB" }:count { by = "root" }
  end, function(r)
    return total(r, function(row) return tonumber(row.root:match "%d+") * row.n end)
  end,
    "SELECT sum(r * n) FROM (SELECT e.root AS r, count(*) AS n FROM e JOIN m "
    .. "ON e.a = m.s AND e.day >= m.f AND e.day < m.u GROUP BY e.root) x" },
  { "by year, both sides members", function(db)
    return db:events { feed = "bench", actor_in = "CLUB", target_in = "CLUB" }
      :count { by = "year" }
  end, function(r)
    return total(r, function(row) return tonumber(row.period) * (row.n or 0) end)
  end,
    "SELECT sum(y * n) FROM (SELECT cal.y AS y, count(*) AS n FROM e "
    .. "JOIN m ON e.a = m.s AND e.day >= m.f AND e.day < m.u "
    .. "JOIN m AS k ON e.t = k.s AND e.day >= k.f AND e.day < k.u "
    .. "JOIN cal ON cal.day = e.day GROUP BY cal.y) x" },
  { "top 10 dyads of a year", function(db)
    return db:events { at = "2023" }:top(10, "dyad")
  end, function(r) return total(r, function(row) return row.n end) end,
    "SELECT sum(n) FROM (SELECT a, t, count(*) AS n FROM e WHERE day >= "
    .. "ymd(2023-01-01) AND day < ymd(2024-01-01) AND a > 0 AND t > 0 "
    .. "GROUP BY a, t ORDER BY n DESC LIMIT 10) x" },
  { "followed within 30 days, same target", function(db)
    return db:around(db:events { type = "cameo:173" },
      db:events { type = "cameo:190" }, { after = 30, count = true })
  end, function(n) return n end,
    "SELECT count(*) FROM e AS p WHERE p.type = 1730 AND p.t > 0 AND EXISTS "
    .. "(SELECT 1 FROM e WHERE e.t = p.t AND e.type = 1900 "
    .. "AND e.day >= p.day AND e.day <= p.day + 30)" },
  { "everything by year and root", function(db)
    return db:events { feed = "bench" }:count { by = { "year", "root" } }
  end, function(r)
    return total(r, function(row)
      return tonumber(row.period) * tonumber(row.root:match "%d+") * (row.n or 0)
    end)
  end,
    "SELECT sum(y * r * n) FROM (SELECT cal.y AS y, e.root AS r, count(*) AS n "
    .. "FROM e JOIN cal USING (day) GROUP BY cal.y, e.root) x" },
}

-- ========}

-- {======== the run ========

local function run(command)
  assert(os.execute(command), command)
end

local function size_of(path)
  local f = io.open(path, "rb")
  local n = f and f:seek "end" or 0
  if f then f:close() end
  return n
end

local function load_store()
  beside.remove(STORE)
  local db = assert(bloc.open(STORE, { data = false }))
  db:transaction(fill_world)
  local start = os.time()
  local from = os.clock()
  local report = assert(db:import(TSV, { map = MAP, feed = "bench", progress = false,
    covered_states = "all", covered_through = "2024-12-31" }))
  assert(report.new == N, tostring(report))
  local n = #db:events { type = "cameo:17" } -- the index is made and saved
  local us = (os.clock() - from) * 1e6
  assert(n > 0 and os.time() >= start)
  db:close()
  return us
end

local function open_and_ask()
  local times = {}
  for i = 1, 7 do
    local from = os.clock()
    local db = assert(bloc.open(STORE))
    local _ = #db:events { actor = "S003", type = "cameo:17", at = "2012" }
    times[i] = (os.clock() - from) * 1e6
    db:close()
  end
  table.sort(times)
  return times[4]
end

run(("'%s/bench/generate' %d > '%s'"):format(BUILD, N, TSV))
write_members()
local load_us = load_store()
local peers = beside.ask_peers(TSV, MEMBERS, QUESTIONS)
print(("\n%d events; medians in us; x: the best peer's time over bloc's"):format(N))
local db = assert(bloc.open(STORE))
beside.ask(db, QUESTIONS, peers, N == 10000000 and GOAL or nil)
db:close()
beside.line("load, durable and ready", load_us, peers.load, GOAL.load)
beside.line("open an existing store, first answer", open_and_ask(), nil, GOAL["open, first answer"])
print(("bytes an event: %.1f in the index, %.1f in the store"):format(
  size_of(STORE .. "-index") / N, size_of(STORE) / N))
beside.remove(STORE)
os.remove(TSV)
os.remove(MEMBERS)

-- ========}
