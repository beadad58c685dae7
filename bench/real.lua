-- Questions like those of bench/events.lua over real files, where they are
-- found: ICEWS of 2018 as quadruples and the votes of the General Assembly,
-- joined to the bundled members of the EU, beside SQLite and DuckDB:
--
--   DATA=folder BUILD=build lua5.4 bench/real.lua

local bloc = require "bloc"
local core = require "bloc.core"
local beside = dofile "bench/beside.lua"

local BUILD = os.getenv "BUILD" or "build"
local DATA = os.getenv "DATA"
if not DATA or DATA == "" then DATA = "../shared/data" end
local TSV, MEMBERS = BUILD .. "/bench/real.tsv", BUILD .. "/bench/members.tsv"

local total = beside.total

local function n_of(row) return row.n or row.at_least or 0 end

local function month(row)
  local y, m = row.period:match "(%d+)-(%d+)"
  return (y * 100 + m) * n_of(row)
end

local function year(row) return tonumber(row.period) * n_of(row) end

local function root(row) return tonumber(row.root:match "%d+") * n_of(row) end

local function itself(n) return n end

local function days(rows)
  return total(rows, function(row) return core.parse(row.date) end)
end

-- {======== ICEWS ========

local ICEWS = { path = "icews-tkg/ICEWS18/train.txt.gz", feed = "icews_quadruples" }

-- A CAMEO code as digits; the peers make a number of it.
function ICEWS.type(code) return code:match "%d+" end

-- In SQL {MLI} is the number of a state.
ICEWS.questions = {
  { "count: actor x type range x days", function(db)
    return #db:events { actor = "IND", type = "cameo:17", from = "2018-03", to = "2018-07" }
  end, itself,
    "SELECT count(*) FROM e WHERE a = {IND} AND type BETWEEN 1700 AND 1799 "
    .. "AND day >= ymd(2018-03-01) AND day < ymd(2018-07-01)" },
  { "by month: count of a pair", function(db)
    return db:events { feed = ICEWS.feed, actor = "USA", target = "RUS" }:count { by = "month" }
  end, function(r) return total(r, month) end,
    "SELECT sum(ym) FROM e JOIN cal USING (day) WHERE a = {USA} AND t = {RUS}" },
  { "first 100 rows of a filter", function(db)
    local rows = db:events { target = "SYR", type = "cameo:19" }:rows { limit = 100 }
    for i = 1, #rows do local _ = rows[i] end
    return rows
  end, days,
    "SELECT sum(day) FROM (SELECT day FROM e WHERE t = {SYR} AND type BETWEEN 1900 "
    .. "AND 1999 ORDER BY day, id LIMIT 100) x" },
  { "by root, actor's state a member then", function(db)
    return db:events { feed = ICEWS.feed, actor_in = "EU" }:count { by = "root" }
  end, function(r) return total(r, root) end,
    "SELECT sum(root) FROM e JOIN m ON e.a = m.s AND e.day >= m.f AND e.day < m.u" },
  { "by month, both sides members", function(db)
    return db:events { feed = ICEWS.feed, actor_in = "EU", target_in = "EU" }
      :count { by = "month" }
  end, function(r) return total(r, month) end,
    "SELECT sum(ym) FROM e JOIN m ON e.a = m.s AND e.day >= m.f AND e.day < m.u "
    .. "JOIN m AS k ON e.t = k.s AND e.day >= k.f AND e.day < k.u "
    .. "JOIN cal ON cal.day = e.day" },
  { "top 10 dyads of three months", function(db)
    return db:events { feed = ICEWS.feed, from = "2018-03", to = "2018-06" }:top(10, "dyad")
  end, function(r) return total(r, n_of) end,
    "SELECT sum(n) FROM (SELECT a, t, count(*) AS n FROM e WHERE day >= ymd(2018-03-01) "
    .. "AND day < ymd(2018-06-01) AND a > 0 AND t > 0 GROUP BY a, t ORDER BY n DESC "
    .. "LIMIT 10) x" },
  { "everything by month and root", function(db)
    return db:events { feed = ICEWS.feed }:count { by = { "month", "root" } }
  end, function(r)
    return total(r, function(row) return month(row) * tonumber(row.root:match "%d+") end)
  end, "SELECT sum(ym * root) FROM e JOIN cal USING (day)" },
}

-- ========}

-- {======== votes ========

local VOTES = { path = "unga-votes/UNVotesPublished.csv.gz", feed = "unga" }
local WORDS = { yes = 1, abstain = 2, no = 3, absent = 8, not_member = 9 }

function VOTES.type(code) return ("0%d0"):format(WORDS[code:match "[^:]*$"]) end

local function vote(row) return WORDS[row.type:match "[^:]*$"] * n_of(row) end

VOTES.questions = {
  { "count: actor x type x days", function(db)
    return #db:events { actor = "MLI", type = "unga:no", from = "1970", to = "2010" }
  end, itself,
    "SELECT count(*) FROM e WHERE a = {MLI} AND type = 300 "
    .. "AND day >= ymd(1970-01-01) AND day < ymd(2010-01-01)" },
  { "by month: count of a state", function(db)
    return db:events { feed = VOTES.feed, actor = "SEN" }:count { by = "month" }
  end, function(r) return total(r, month) end,
    "SELECT sum(ym) FROM e JOIN cal USING (day) WHERE a = {SEN}" },
  { "first 100 rows of a filter", function(db)
    local rows = db:events { actor = "FRA", type = "unga:no" }:rows { limit = 100 }
    for i = 1, #rows do local _ = rows[i] end
    return rows
  end, days,
    "SELECT sum(day) FROM (SELECT day FROM e WHERE a = {FRA} AND type = 300 "
    .. "ORDER BY day, id LIMIT 100) x" },
  { "by vote, actor's state a member then", function(db)
    return db:events { feed = VOTES.feed, actor_in = "EU" }:count { by = "type" }
  end, function(r) return total(r, vote) end,
    "SELECT sum(type / 100) FROM e JOIN m ON e.a = m.s AND e.day >= m.f AND e.day < m.u" },
  { "by year, no votes of members", function(db)
    return db:events { feed = VOTES.feed, type = "unga:no", actor_in = "EU" }
      :count { by = "year" }
  end, function(r) return total(r, year) end,
    "SELECT sum(y) FROM e JOIN m ON e.a = m.s AND e.day >= m.f AND e.day < m.u "
    .. "JOIN cal ON cal.day = e.day WHERE type = 300" },
  { "top 10 states of five years", function(db)
    return db:events { feed = VOTES.feed, type = "unga:no", from = "1980", to = "1985" }
      :top(10, "actor_state")
  end, function(r) return total(r, n_of) end,
    "SELECT sum(n) FROM (SELECT a, count(*) AS n FROM e WHERE day >= ymd(1980-01-01) "
    .. "AND day < ymd(1985-01-01) AND type = 300 GROUP BY a ORDER BY n DESC LIMIT 10) x" },
  { "everything by year and vote", function(db)
    return db:events { feed = VOTES.feed }:count { by = { "year", "type" } }
  end, function(r)
    return total(r, function(row) return year(row) * WORDS[row.type:match "[^:]*$"] end)
  end, "SELECT sum(y * (type / 100)) FROM e JOIN cal USING (day)" },
}

-- ========}

-- {======== the run ========

-- The events as bloc reads them, for the peers: states (and actors of which
-- nobody knows whose they are) as numbers.
local function export(db, file)
  local rows = db:events { feed = file.feed }
  local date, actor, target, kind = rows:columns("date", "actor_state", "target_state", "type")
  local numbers, n, lines = {}, 0, {}
  local function number(who)
    if not who then return "" end
    if not numbers[who] then
      n = n + 1
      numbers[who] = ("S%03d"):format(n)
    end
    return numbers[who]
  end
  for _, s in ipairs(db:actors { kind = "state" }:codes()) do number(s) end
  for i = 1, #date do
    lines[i] = ("%d\t%s\t%s\t%s\t%s\t0\t0\n"):format(i, (date[i]:gsub("-", "")),
      number(actor[i]), number(target[i]), file.type(kind[i]))
  end
  beside.write_file(TSV, table.concat(lines))
  return numbers, #date
end

local function export_members(db, numbers)
  local lines = {}
  for r in db:spells(nil, "EU"):each() do
    if r.status == "member" then
      lines[#lines + 1] = ("%s\t%s\t%s\n"):format(numbers[r.state], r.from,
        r.to == ".." and "2030-01-01" or r.to)
    end
  end
  beside.write_file(MEMBERS, table.concat(lines))
end

local function with_numbers(questions, numbers)
  local list = {}
  for i, q in ipairs(questions) do
    list[i] = { q[1], q[2], q[3], (q[4]:gsub("{(%u+)}", function(s)
      return tostring(tonumber(numbers[s]:sub(2)))
    end)) }
  end
  return list
end

local function run(file)
  local path = DATA .. "/" .. file.path
  local f = io.open(path, "rb")
  if not f then
    print(("\n%s is not there: skipped"):format(path))
    return
  end
  f:close()
  local db <close> = assert(bloc.open())
  local from = os.clock()
  local report = assert(db:import(path, { progress = false, on_error = "skip" }))
  local seconds = os.clock() - from
  local numbers, n = export(db, file)
  export_members(db, numbers)
  local questions = with_numbers(file.questions, numbers)
  local peers = beside.ask_peers(TSV, MEMBERS, questions)
  print(("\n%s: %d events of %d records, imported in %.1f s; medians in us"):format(
    file.path, n, report.read, seconds))
  beside.ask(db, questions, peers)
  os.remove(TSV)
  os.remove(MEMBERS)
end

run(ICEWS)
run(VOTES)

-- ========}
