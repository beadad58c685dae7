-- Times the questions about membership through Lua, beside the engine with
-- ids and SQLite (C API, prepared, indexed) on the same spells in the same
-- run. Medians of seven rounds; machines differ, the ratios hold.

local bloc = require "bloc"
local core = require "bloc.core"

local BUILD = os.getenv "BUILD" or "build"
local ROUNDS = 7

local function median(n, f)
  local t = {}
  for r = 1, ROUNDS do
    local start = os.clock()
    f(n)
    t[r] = (os.clock() - start) / n * 1e9
  end
  table.sort(t)
  return t[(ROUNDS + 1) // 2]
end

-- {======== through Lua ========

-- n questions about states in blocs of which something is recorded, on days
-- of sixty years: few texts, each many times, as in a table of an analyst.
local function questions(db, n)
  local pairs_of = assert(db:sql "SELECT DISTINCT state, bloc FROM membership")
  local s, b, d = {}, {}, {}
  local first = core.make(1965, 1, 1)
  math.randomseed(1)
  for i = 1, n do
    local p = pairs_of[math.random(#pairs_of)]
    s[i], b[i] = p.state, p.bloc
    d[i] = core.format(first + math.random(0, 21999))
  end
  return s, b, d
end

local function through_lua(db)
  local day, t = "2024-08-12", {}
  local s, b, d = questions(db, 1000000)
  t.is_member = median(300000, function(n)
    for i = 1, n do
      local k = i & 4095
      db:is_member(s[k + 1], b[k + 1], d[k + 1])
    end
  end)
  t.batch = median(1, function() db:is_member(s, b, d) end) / 1e6
  t.batch_days = median(1, function() db:is_member("MLI", "ECOWAS", d) end) / 1e6
  t.members = median(50000, function(n)
    for _ = 1, n do db:members("ECOWAS", day) end
  end)
  t.codes = median(50000, function(n)
    for _ = 1, n do db:members("ECOWAS", day):codes() end
  end)
  t.blocs = median(50000, function(n)
    for _ = 1, n do db:blocs("MLI", day) end
  end)
  t.difference = median(20000, function(n)
    for _ = 1, n do
      local _ = db:members("UEMOA", day) - db:members("ECOWAS", day)
    end
  end)
  return t
end

-- ========}

-- What the C program measured, by name.
local function in_c(path)
  local t = {}
  local p = assert(io.popen(("%s/bench/membership %s"):format(BUILD, path)))
  for line in p:lines() do
    local name, ns = line:match "^(.-)\t([%d.]+)$"
    if name then t[name] = tonumber(ns) end
  end
  assert(p:close(), "bench/membership failed")
  return t
end

local function line(name, value, unit, goal, other, what)
  local verdict = ""
  if goal then
    verdict = ("goal %g %s: %s"):format(goal, unit,
      value <= goal and "reached" or "MISSED")
  end
  local ratio = other and ("%6.1f x  %s"):format(other / value, what) or ""
  print(("%-38s %9.1f %-2s  %-26s %s"):format(name, value, unit, verdict, ratio))
end

local path = BUILD .. "/bench/membership.bloc"
os.remove(path)
local db = assert(bloc.open(path))
local n = #db:members("ECOWAS", "2024-08-12")
local l, c = through_lua(db), in_c(path)
db:close()
os.remove(path)

print(("bloc %s, %s, medians of %d rounds; x: times faster than"):format(
  core.version, _VERSION, ROUNDS))
line("is_member(string, string, string)", l.is_member, "ns", 450,
  c["sqlite is_member, strings"], "SQLite in C, strings")
line("is_member with ids, in C", c["engine is_member, ids"], "ns", nil,
  c["sqlite is_member, ids"], "SQLite in C, ids")
line("a million in a batch, three arrays", l.batch, "ms", 30,
  c["sqlite is_member, strings"], "SQLite in C, a million times")
line("a million days of one state and bloc", l.batch_days, "ms", 30,
  c["sqlite is_member, strings"], "SQLite in C, a million times")
line("members of a bloc", l.members, "ns", 3000, c["sqlite members"], "SQLite in C")
line(("members and their %d codes"):format(n), l.codes, "ns", 3000 + 40 * n,
  c["sqlite members"], "SQLite in C")
line("blocs of a state", l.blocs, "ns", 3000, c["sqlite blocs"], "SQLite in C")
line("members minus members", l.difference, "ns", 6000,
  c["sqlite difference"], "SQLite in C, EXCEPT")
