--- What the benchmarks of events share: medians, the peers' program, a line.
-- Medians in microseconds; `x` is the best peer's time over bloc's. Each answer
-- is compared with the peers'; one that differs ends the run.

local BUILD = os.getenv "BUILD" or "build"
local DUCKDB = os.getenv "DUCKDB"
if DUCKDB == "" then DUCKDB = nil end

local beside = {}

function beside.write_file(path, text)
  local f = assert(io.open(path, "w"))
  assert(f:write(text))
  assert(f:close())
end

--- Takes a store away with what lies beside it.
function beside.remove(path)
  for _, tail in ipairs { "", "-wal", "-shm", "-index" } do
    os.remove(path .. tail)
  end
end

--- The median time of f in microseconds, and its first answer.
function beside.median(f)
  local clock = os.clock
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

--- The sum of f over the rows of a result.
function beside.total(r, f)
  local sum = 0
  for row in r:each() do sum = sum + f(row) end
  return sum
end

--- What the peers say: by question and peer, { us =, answer = }.
-- questions: a list of { name, ask(db), answer_of(result), sql }.
function beside.ask_peers(tsv, members, questions)
  local answers, lines, path = {}, {}, BUILD .. "/bench/questions.tsv"
  for i, q in ipairs(questions) do lines[i] = q[1] .. "\t" .. q[4] .. "\n" end
  beside.write_file(path, table.concat(lines))
  local p = assert(io.popen(("'%s/bench/events_peers' '%s' '%s' '%s' %s"):format(BUILD,
    tsv, members, path, DUCKDB and "'" .. DUCKDB .. "'" or "")))
  for line in p:lines() do
    local question, peer, us, answer = line:match "^(.-)\t(.-)\t(.-)\t(.-)$"
    answers[question] = answers[question] or {}
    answers[question][peer] = { us = tonumber(us), answer = math.tointeger(tonumber(answer)) }
  end
  assert(p:close(), "the peers' program failed")
  os.remove(path)
  return answers
end

local function cell(us)
  if not us then return "" end
  return us < 10 and ("%.1f"):format(us) or us < 1e5 and ("%.0f"):format(us)
    or ("%.2g s"):format(us / 1e6)
end

function beside.line(question, us, peers, goal)
  local best
  for _, p in pairs(peers or {}) do best = math.min(best or p.us, p.us) end
  print(("%-38s %10s %10s %10s %8s %10s  %s"):format(question, cell(us),
    cell(peers and peers.SQLite and peers.SQLite.us),
    cell(peers and peers.DuckDB and peers.DuckDB.us),
    best and ("x %.3g"):format(best / us) or "", cell(goal),
    goal and (us <= goal and "reached" or "MISSED") or ""))
end

--- Asks all questions, compares the answers, prints a line each. The goals, by
-- question, may be nil.
function beside.ask(db, questions, peers, goals)
  print(("%-38s %10s %10s %10s %8s %10s"):format("question", "bloc", "SQLite", "DuckDB",
    "", goals and "goal" or ""))
  for _, q in ipairs(questions) do
    local name, ask, answer_of = table.unpack(q)
    local us, result = beside.median(function() return ask(db) end)
    local answer = answer_of(result)
    for peer, p in pairs(peers[name] or {}) do
      assert(p.answer == answer, ("%s: bloc says %s, %s %s"):format(name, answer,
        peer, p.answer))
    end
    beside.line(name, us, peers[name], goals and goals[name])
  end
end

return beside
