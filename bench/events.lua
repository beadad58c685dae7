-- The questions of the event index beside SQLite and DuckDB, over the same
-- file in the same run:
--
--   make bench EVENTS=1000000 [DUCKDB=/path/to/libduckdb.so]
--
-- Medians in microseconds; `x` is the best peer's time over bloc's. Each
-- answer is compared with the peers'; one that differs ends the run.

local bloc = require "bloc"

local BUILD = os.getenv "BUILD" or "build"
local N = math.tointeger(tonumber(os.getenv "EVENTS" or "") or 100000)
local TSV, MEMBERS = BUILD .. "/bench/events.tsv", BUILD .. "/bench/members.tsv"
local STORE = BUILD .. "/bench/events.bloc"
local DUCKDB = os.getenv "DUCKDB"
if DUCKDB == "" then DUCKDB = nil end

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

local function write_file(path, text)
  local f = assert(io.open(path, "w"))
  assert(f:write(text))
  assert(f:close())
end

local function write_members()
  local lines = {}
  for i, m in ipairs(members()) do lines[i] = table.concat(m, "\t") end
  write_file(MEMBERS, table.concat(lines, "\n") .. "\n")
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

local function remove(path)
  for _, tail in ipairs { "", "-wal", "-shm", "-index" } do
    os.remove(path .. tail)
  end
end

-- Columns of the file that `generate` writes; types are CAMEO's codes.
local MAP = { id = 1, date = 2, actor = 3, target = 4,
  type = { 5, scheme = "cameo" }, score = 6, mentions = 7 }

-- ========}

-- {======== timing ========

local clock = os.clock

local function median(f)
  local times, first, start = {}, nil, clock()
  while #times < 3 or (#times < 25 and clock() - start < 0.5) do
    local from, loops = clock(), 0
    repeat
      local answer = f()
      first, loops = first or answer, loops + 1
    until clock() - from > 0.002
    times[#times + 1] = (clock() - from) / loops * 1e6
  end
  table.sort(times)
  return times[#times // 2 + 1], first
end

-- ========}

-- {======== questions ========

local function total(r, f)
  local sum = 0
  for row in r:each() do sum = sum + f(row) end
  return sum
end

local function month_number(period)
  local y, m = period:match "(%d+)-(%d+)"
  return y * 100 + m
end

-- Each is { name, prepare(db) -> what is timed, what its answer is }: a peer
-- answers in one number, bloc in rows, which are added up outside the time.
local QUESTIONS = {
  { "count: actor x type range x days", function(db)
    return #db:events { actor = "S003", type = "cameo:17", from = "2010",
      to = "2015" }
  end, function(n) return n end },
  { "by month: count and sum of a pair", function(db)
    return db:events { feed = "bench", actor = "S001", target = "S002" }
      :sum("score", { by = "month" })
  end, function(r)
    return total(r, function(row)
      return (row.n or 0) == 0 and 0 or month_number(row.period) * row.n
        + math.floor(row.sum * 10 + 0.5)
    end)
  end },
  { "first 100 rows of a filter", function(db)
    local rows = db:events { target = "S010", type = "cameo:19" }
      :rows { limit = 100 }
    for i = 1, #rows do local _ = rows[i] end
    return rows
  end, function(r)
    return total(r, function(row) return tonumber(row.id:match "%d+$") end)
  end },
  { "by root, actor's state a member then", function(db)
    return db:events { actor_in = "CLUB" }:count { by = "root" }
  end, function(r)
    return total(r, function(row) return tonumber(row.root:match "%d+") * row.n end)
  end },
  { "by year, both sides members", function(db)
    return db:events { feed = "bench", actor_in = "CLUB", target_in = "CLUB" }
      :count { by = "year" }
  end, function(r)
    return total(r, function(row) return tonumber(row.period) * (row.n or 0) end)
  end },
  { "top 10 dyads of a year", function(db)
    return db:events { at = "2023" }:top(10, "dyad")
  end, function(r) return total(r, function(row) return row.n end) end },
  { "followed within 30 days, same target", function(db)
    return db:around(db:events { type = "cameo:173" },
      db:events { type = "cameo:190" }, { after = 30, count = true })
  end, function(n) return n end },
  { "everything by year and root", function(db)
    return db:events { feed = "bench" }:count { by = { "year", "root" } }
  end, function(r)
    return total(r, function(row)
      return tonumber(row.period) * tonumber(row.root:match "%d+") * (row.n or 0)
    end)
  end },
}

-- ========}

-- {======== the run ========

local function run(command)
  assert(os.execute(command), command)
end

-- Lines of the peers' program, by question and peer.
local function ask_peers()
  local answers = {}
  local p = assert(io.popen(("'%s/bench/events_peers' '%s' '%s' %s"):format(BUILD,
    TSV, MEMBERS, DUCKDB and "'" .. DUCKDB .. "'" or "")))
  for line in p:lines() do
    local question, peer, us, answer = line:match "^(.-)\t(.-)\t(.-)\t(.-)$"
    answers[question] = answers[question] or {}
    answers[question][peer] = { us = tonumber(us), answer = math.tointeger(tonumber(answer)) }
  end
  assert(p:close(), "the peers' program failed")
  return answers
end

local function cell(us)
  if not us then return "" end
  return us < 10 and ("%.1f"):format(us) or us < 1e5 and ("%.0f"):format(us)
    or ("%.2g s"):format(us / 1e6)
end

local function line(question, us, peers, goal)
  local best
  for _, p in pairs(peers or {}) do best = math.min(best or p.us, p.us) end
  print(("%-38s %10s %10s %10s %8s %10s  %s"):format(question, cell(us),
    cell(peers and peers.SQLite and peers.SQLite.us),
    cell(peers and peers.DuckDB and peers.DuckDB.us),
    best and ("x %.3g"):format(best / us) or "", cell(goal),
    goal and (us <= goal and "reached" or "MISSED") or ""))
end

local function size_of(path)
  local f = io.open(path, "rb")
  local n = f and f:seek "end" or 0
  if f then f:close() end
  return n
end

local function load_store()
  remove(STORE)
  local db = assert(bloc.open(STORE, { data = false }))
  db:transaction(fill_world)
  local start = os.time()
  local from = clock()
  local report = assert(db:import(TSV, { map = MAP, feed = "bench", progress = false,
    covered_through = "2024-12-31" }))
  assert(report.new == N, tostring(report))
  local n = #db:events { type = "cameo:17" } -- the index is made and saved
  local us = (clock() - from) * 1e6
  assert(n > 0 and os.time() >= start)
  db:close()
  return us
end

local function open_and_ask()
  local times = {}
  for i = 1, 7 do
    local from = clock()
    local db = assert(bloc.open(STORE))
    local _ = #db:events { actor = "S003", type = "cameo:17", at = "2012" }
    times[i] = (clock() - from) * 1e6
    db:close()
  end
  table.sort(times)
  return times[4]
end

run(("'%s/bench/generate' %d > '%s'"):format(BUILD, N, TSV))
write_members()
local load_us = load_store()
local peers = ask_peers()
print(("\n%d events; medians in us; x: the best peer's time over bloc's"):format(N))
print(("%-38s %10s %10s %10s %8s %10s"):format("question", "bloc", "SQLite", "DuckDB",
  "", "goal"))
local at_goal = N == 10000000
local db = assert(bloc.open(STORE))
for _, q in ipairs(QUESTIONS) do
  local name, ask, answer_of = table.unpack(q)
  local us, result = median(function() return ask(db) end)
  local answer = answer_of(result)
  for peer, p in pairs(peers[name] or {}) do
    assert(p.answer == answer, ("%s: bloc says %s, %s %s"):format(name, answer,
      peer, p.answer))
  end
  line(name, us, peers[name], at_goal and GOAL[name] or nil)
end
db:close()
line("load, durable and ready", load_us, peers.load, GOAL.load)
line("open an existing store, first answer", open_and_ask(), nil, GOAL["open, first answer"])
print(("bytes an event: %.1f in the index, %.1f in the store"):format(
  size_of(STORE .. "-index") / N, size_of(STORE) / N))
remove(STORE)
os.remove(TSV)
os.remove(MEMBERS)

-- ========}
