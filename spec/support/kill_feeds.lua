-- What kill_spec.lua imports, and what it asks: a store of a few states and
-- two blocs, files of one feed that make an index, a delta, revisions, a
-- merge and two snapshots, and answers as one text to compare.

local bloc = require "bloc"

local feeds = {}

local MAP = { id = 1, date = 2, actor = 3, target = 4, type = { 5, scheme = "cameo" },
  score = 6, mentions = 7 }
local STATES, FROM, DAYS = 24, bloc.date "2000-01-01", 3650
local CODES = { "010", "043", "0432", "112", "141", "163", "172", "190", "193" }

local function state(i) return ("S%02d"):format(i) end

--- An empty feed's store at `path`: revision 1 and a few more.
function feeds.store(path)
  local db <close> = assert(bloc.open(path, { data = false }))
  assert(db:transaction(function()
    for i = 1, STATES do db:actor { state(i), kind = "state" } end
    for _, b in ipairs { "X", "Y" } do
      db:bloc { b, coverage = { { from = "1990", through = "2025" } } }
    end
    for i = 1, STATES, 2 do
      db:tell { state = state(i), bloc = i % 3 == 0 and "X" or "Y", status = "member",
        from = ("%d-05-01"):format(1998 + i // 3), to = i % 4 == 1 and "2008-07" or nil }
    end
    db:tell { state = state(3), bloc = "X", status = "suspended", from = "2004", to = "2006" }
    return true
  end))
  return db:_revision()
end

-- One line of a file. An actor is a state, its role, nobody or a code that no
-- store knows.
local function line(id, day, random)
  local function who()
    local k = random(10)
    if k <= 6 then return state(random(STATES)) end
    if k <= 7 then return state(random(STATES)) .. "GOV" end
    return k == 8 and "Q" .. random(40) or ""
  end
  return ("%d\t%s\t%s\t%s\t%s\t%.1f\t%d\n"):format(id, day, who(), who(),
    CODES[random(#CODES)], random(-100, 100) / 10, random(9))
end

local function write(path, n, each)
  local out <close> = assert(io.open(path, "wb"))
  for i = 1, n do assert(out:write((each(i)))) end
  return path
end

--- Writes the files into a folder; their paths in the order of import. The
-- third corrects and drops rows of the first, the fourth makes a merge due.
function feeds.files(folder, seed)
  math.randomseed(seed)
  local random, days, id = math.random, {}, 0
  for i = 0, DAYS - 1 do days[i] = tostring(FROM + i) end
  local function fresh(first, last)
    return function()
      id = id + 1
      return line(id, days[random(first, last)], random)
    end
  end
  local paths = {}
  for i, n in ipairs { 68000, 6000, 2000, 60000, 4000 } do
    local path = folder .. "/" .. i .. ".tsv"
    local each = fresh(i == 1 and 0 or 1500, i == 1 and 2500 or DAYS - 1)
    if i == 3 then -- what the feed has of these forty days, said again
      path = folder .. "/" .. i .. "-complete.tsv"
      each = function(k) return line(k * 7, days[random(1000, 1040)], random) end
    end
    paths[i] = write(path, n, each)
  end
  return paths
end

--- Imports one of the files.
function feeds.import(db, path)
  return assert(db:import(path, { map = MAP, feed = "f", progress = false,
    complete = path:find("-complete", 1, true) and true or nil }))
end

local function groups(q, by)
  local out = {}
  for i, g in ipairs(q:count { by = by }) do
    local words = {}
    for k, v in pairs(g) do words[#words + 1] = tostring(k) .. "=" .. tostring(v) end
    table.sort(words)
    out[i] = table.concat(words, ",")
  end
  return table.concat(out, ";")
end

local function answers_of(db, recorded, say)
  local all = db:events { feed = "f", recorded = recorded }
  say("n", #all, all:sum "score", all:sum "mentions")
  say(groups(all, { "year", "type" }))
  say(groups(all, "actor"))
  say(groups(all:where { target_in = "X" }, "month"))
  say(groups(all:where { actor_in = "Y", type = "cameo:19" }, { "target_state", "year" }))
  say(groups(all:where { target_in = "X", target_status = "suspended" }, "type"))
  for _, row in ipairs(all:where { from = "2002-09-20", to = "2002-11-15" }
    :rows { limit = 300 }) do
    say(row.id, row.date_nominal, row.actor, row.target, row.type, row.score, row.mentions)
  end
end

--- All that is asked of a store, as one text. With `first`, also as it was
-- recorded at each revision from there on.
function feeds.answers(db, first)
  local out = {}
  local function say(...)
    local words = table.pack(...)
    for i = 1, words.n do words[i] = tostring(words[i]) end
    out[#out + 1] = table.concat(words, " ")
  end
  local last = db:_revision()
  say("revision", last)
  for _, t in ipairs { "segment", "segment_column", "dropped", "actor", "feed_coverage" } do
    say(t, db:sql("SELECT count(*) AS n FROM " .. t)[1].n)
  end
  if #db:sql "SELECT 1 FROM feed" == 0 then return table.concat(out, "\n") end
  answers_of(db, nil, say)
  for r = first or last + 1, last do
    say("recorded", r)
    answers_of(db, r, say)
  end
  return table.concat(out, "\n")
end

return feeds
