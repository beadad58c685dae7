-- The import of COW's organisations, and every pair of states in every year from
-- 1816 to 2014 over the state-year file, beside SQLite on the same memberships
-- and, where there is an Rscript, R's tcrossprod of each year:
--
--   make bench COW=state_year_format_3.csv.gz
--
-- COW names the file, or a store into which it has been imported. Medians of
-- seven rounds; without the file there is nothing to time.

local bloc = require "bloc"
local core = require "bloc.core"

local BUILD = os.getenv "BUILD" or "build"
local COW = os.getenv "COW"
if not COW or COW == "" then
  COW = "../shared/data/cow-igo/state_year_format_3.csv.gz"
end
local CSV = BUILD .. "/bench/memberships.csv"
local ROUNDS = 7

local function median(f)
  local t, r = {}, nil
  for i = 1, ROUNDS do
    collectgarbage()
    local start = os.clock()
    r = f()
    t[i] = (os.clock() - start) * 1e3
  end
  table.sort(t)
  return t[(ROUNDS + 1) // 2], r
end

local function exists(path)
  local f <close> = io.open(path, "rb")
  return f ~= nil
end

-- Imports a file into a new store on disk, and into one with the bundled data.
local function time_import(path, options, what)
  local store = BUILD .. "/bench/cow.bloc"
  for _, s in ipairs { "", "-wal", "-shm" } do os.remove(store .. s) end
  local db <close> = assert(bloc.open(store, options))
  local start = core.seconds()
  local r = assert(db:import(path, { progress = false }))
  print(("%-48s %9.1f ms  goal 2000  %d records, %d spells"):format(what,
    (core.seconds() - start) * 1e3, r.records, r.new))
end

local function imports()
  local folder = COW:match "^(.*/)" or ""
  for _, name in ipairs { "igo_year_format_3.csv.gz", "state_year_format_3.csv.gz" } do
    if exists(folder .. name) then
      time_import(folder .. name, { data = false }, "import of " .. name .. ", durable")
      time_import(folder .. name, nil, "  beside the bundled data")
    end
  end
end

-- What the last store takes in the memory of a process of its own once a
-- question has loaded it.
local ALONE = [=[
local bloc, core = require "bloc", require "bloc.core"
local function resident()
  local f <close> = io.open "/proc/self/status"
  return f and tonumber(f:read "a":match "VmRSS:%s+(%d+)") or 0
end
local before, start = resident(), core.seconds()
local db = assert(bloc.open(arg[1], { readonly = true }))
db:is_member("MLI", "ECOWAS", { at = "1990-01-01", position = "cow:state-year" })
print((core.seconds() - start) * 1e3, (resident() - before) / 1024)
]=]

local function memory()
  local path = BUILD .. "/bench/alone.lua"
  local f = assert(io.open(path, "w"))
  f:write(ALONE)
  f:close()
  local p = assert(io.popen(("'%s' '%s' '%s'"):format(arg[-1] or "lua5.4", path,
    BUILD .. "/bench/cow.bloc")))
  local ms, size = p:read("n", "n")
  if not p:close() or not ms then return print "memory: failed" end
  print(("%-48s %9.1f ms  %.1f MB of memory"):format("opened, first answer", ms, size))
end

local function open()
  if COW:find "%.bloc$" then return bloc.open(COW, { readonly = true }) end
  imports()
  if exists(BUILD .. "/bench/cow.bloc") then memory() end
  local db = assert(bloc.open { data = false })
  local r, message = db:import(COW, { progress = false })
  return r and db, message
end

local function asked(more)
  local o = { from = "1816", through = "2014", position = "cow:state-year",
    certainty = "possible" }
  for k, v in pairs(more) do o[k] = v end
  return o
end

local function line(what, ms, goal, note)
  print(("%-48s %9.1f ms%s%s"):format(what, ms, goal and ("  goal %g"):format(goal) or "",
    note and "  " .. note or ""))
end

local function sum_of(r, name)
  local n, sum = r:columns(name), 0
  for i = 1, #n do sum = sum + n[i] end
  return sum
end

-- {======== peers ========

local function write_memberships(db)
  local r = db:panel(asked { unit = "state-bloc-year", columns = "any" }):where { any = 1 }
  assert(r:csv(CSV))
end

-- "rows, sum, milliseconds" of a command.
local function peer(name, command, rows, sum)
  local p = assert(io.popen(command))
  local n, s, ms = p:read "a":match "(%d+)%s+(%d+)%s+([%d.]+)%s*$"
  if not p:close() or not n then return print(name .. ": failed") end
  assert(math.tointeger(n) == rows and math.tointeger(s) == sum,
    ("%s found %s rows, sum %s"):format(name, n, s))
  line(name, tonumber(ms), nil, "the same rows and sum")
end

local R = [=[
m <- read.csv("%s"); st <- factor(m$state); bl <- factor(m$bloc)
t <- system.time({ n <- 0; s <- 0; for (y in unique(m$period)) {
  k <- m$period == y; x <- matrix(0, nlevels(st), nlevels(bl))
  x[cbind(as.integer(st[k]), as.integer(bl[k]))] <- 1
  z <- tcrossprod(x); z <- z[upper.tri(z)]; n <- n + sum(z > 0); s <- s + sum(z) } })
cat(n, format(s, scientific = FALSE), t[["elapsed"]] * 1000)
]=]

local function rscript(rows, sum)
  if not os.execute "command -v Rscript >/dev/null 2>&1" then
    return print "R: no Rscript here"
  end
  local path = BUILD .. "/bench/memberships.R"
  local f = assert(io.open(path, "w"))
  f:write((R:format(CSV)))
  f:close()
  peer("R, tcrossprod of each year", "Rscript --vanilla " .. path, rows, sum)
end

-- ========}

if not exists(COW) then
  print("research: no file " .. COW)
  os.exit(true)
end
local db, message = open()
if not db then
  print("research: " .. message)
  os.exit(true)
end

print "every pair of states, every year 1816-2014, through Lua:"
local ms, r = median(function()
  return db:panel(asked { unit = "dyad-year", columns = "any", zero = false })
end)
local rows, sum = #r, sum_of(r, "any")
line("shared organisations", ms, 40, ("%d rows, sum %d"):format(rows, sum))
line("the same as CSV", (median(function() return r:csv(BUILD .. "/bench/dyads.csv") end)), 3000)
ms, r = median(function() return db:panel(asked { unit = "dyad-year", columns = "any" }) end)
line("with pairs that share none", ms, nil, ("%d rows"):format(#r))
ms, r = median(function()
  return db:panel(asked { unit = "dyad-year", columns = "any", directed = true })
end)
line("both directions", ms, nil, ("%d rows"):format(#r))
line("any, all, first, last, days", (median(function()
  return db:panel(asked { unit = "dyad-year" })
end)))
line("db:dyads, each year: days, first, last", (median(function()
  return db:dyads(asked { by = "year" })
end)))
line("db:dyads, one day", (median(function()
  return db:dyads { at = "2000-06-01", position = "cow:state-year", certainty = "possible" }
end)))
line("state-year", (median(function() return db:panel(asked { unit = "state-year" }) end)))
line("organisation-year", (median(function() return db:panel(asked { unit = "bloc-year" }) end)))
write_memberships(db)
peer("SQLite, self-join of memberships by year", BUILD .. "/bench/research_peers " .. CSV,
  rows, sum)
rscript(rows, sum)
