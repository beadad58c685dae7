-- Queries over events against the naive model (spec/support/event_model.lua):
-- random memberships, told events and files of a feed that revise, retract and
-- come late, an index that is merged, stores that are closed and opened again
-- and whose snapshot is lost or damaged. Each is asked in eight ways and more.
-- SEED=n begins there, QUERIES=n asks that many; a mismatch is reported with
-- the seed that shows it.

local bloc = require "bloc"
local event_model = require "spec.support.event_model"
local files = require "spec.support.files"
local model = require "spec.support.model"
local random_facts = require "spec.support.random_facts"

local SEED = math.tointeger(tonumber(os.getenv "SEED")) or os.time() % 1000000
local QUERIES = math.tointeger(tonumber(os.getenv "QUERIES")) or 300
local A_WORLD = 100 -- queries of one world
local MERGES = 20   -- one world in so many has an index that is merged

local DAYS, BLOCS = random_facts.DAYS, random_facts.BLOCS
local STATES = random_facts.STATES
local WHO = { "AAA", "AAA", "BBB", "BBB", "CCC", "AAAGOV", "BBBMIL", "BBBMILAIR", "ROVER", "LOST",
  "P" }
local TYPES = { "coup", "sanctions.imposed", "sanctions.lifted", "cameo:190", "cameo:193",
  "cameo:14", "cameo:1411", "cameo:043" }
local CODES = { "190", "193", "14", "1411", "043" }
local DATES = { "1968", "1969-12", "1970", "1970-06", "1968-02-27/1968-03-02",
  "1969-12-30/1970-01-01", "1971-01" }

-- {======== a world ========

-- Base spells that follow each other, and what lies on top of them.
local function memberships(w, r, states)
  local function tell(a)
    if pcall(w.db.tell, w.db, a) then w.m:tell(#w.m.rows + 1, a, w.rev) end
  end
  for _, state in ipairs(states) do
    for _, b in ipairs(BLOCS) do
      local at = r.upto(6)
      for _ = 1, r.upto(3) - 1 do
        local from = r.once_in(4) and r.of { "1968", "1969-12", "1970-01" } or DAYS[at]
        local last = at + r.upto(6)
        tell { state = state, bloc = b, status = r.of { "member", "member", "member", "observer" },
          from = from, to = DAYS[last], position = r.once_in(6) and "P" or nil,
          known_to = r.once_in(4) and r.of(DAYS) or nil }
        at = last + 1
        if at > #DAYS - 3 then break end
      end
      if r.once_in(2) then
        tell { state = state, bloc = b, status = r.of { "suspended", "withdrawing", "applicant" },
          from = r.of(DAYS), to = r.once_in(2) and "1971-03" or nil }
      end
    end
  end
end

local function coverage(w, r)
  for _, b in ipairs(BLOCS) do
    if not r.once_in(3) then
      local c = { b, from = r.of { "1960-01-01", "1968-02-29" }, to = "1980-01-01" }
      assert(w.db:cover(c))
      w.m:cover(c)
    end
    if r.once_in(2) then
      local c = { b, from = "1967-12-31", to = r.of { "1970-01-01", "1970-06-03" },
        layer = r.once_in(2) and "base" or nil, states = r.once_in(2) and "AAA CCC" or nil }
      assert(w.db:cover(c))
      w.m:cover(c)
    end
  end
end

local function actors(w, r)
  local db = w.db
  for _, s in ipairs(STATES) do db:actor { s, kind = "state" } end
  for _, b in ipairs(BLOCS) do db:bloc { b, kind = "bloc" } end
  db:actor { "P", kind = "organisation" }
  db:actor { "AAAGOV", kind = "part", part_of = "AAA" }
  db:actor { "BBBMIL", kind = "part", part_of = "BBB" }
  db:actor { "BBBMILAIR", kind = "part", part_of = "BBBMIL" }
  db:actor { "LOST", kind = "office" }
  local day = r.of { "1968-03-01", "1969-12-31", "1970-06-02" }
  db:actor { "ROVER", kind = "part", part_of = { { "AAA", to = day }, { "CCC", from = day } } }
  local d = model.day_of[day]
  local ever, never = -math.huge, math.huge
  return { AAAGOV = { { "AAA", ever, never } }, BBBMIL = { { "BBB", ever, never } },
    BBBMILAIR = { { "BBBMIL", ever, never } }, LOST = {}, ["f:The Junta"] = {},
    ROVER = { { "AAA", ever, d }, { "CCC", d, never } } }
end

-- Who writes nothing makes no revision.
local function transaction(w, f)
  w.rev = w.db:_revision() + 1
  assert(w.db:transaction(function()
    f()
    return true
  end))
end

local function a_date(w, r)
  return w.partial and r.once_in(4) and r.of(DATES) or r.of(DAYS)
end

local function tell_events(w, r)
  transaction(w, function()
    for _ = 1, r.upto(30) do
      local e = { type = r.of(TYPES), date = a_date(w, r), target = r.of(WHO),
        actor = r.once_in(3) and r.of(WHO) or nil, bloc = r.once_in(2) and r.of(BLOCS) or nil,
        place = r.once_in(3) and r.of { "Old Town", "Riverside" } or nil,
        text = r.once_in(3) and r.of { "The army moves.", "Elections" } or nil,
        known = r.once_in(4) and r.of(DAYS) or nil,
        codes = r.once_in(5) and { r.of(TYPES) } or nil }
      e.id = w.db:event(e)
      w.events:add(e, w.rev)
      w.told = e.id
    end
  end)
  if r.once_in(2) then
    local known = r.once_in(2) and r.of(DAYS) or nil
    transaction(w, function() w.db:retract(w.told, { known = known }) end)
    w.events:drop(w.told, w.rev, known)
  end
end

local HEADER = "id,day,who,whom,code,score,place,note,said\n"
local MAP = { id = "id", date = "day", actor = "who", target = "whom", score = "score",
  type = { "code", scheme = "cameo" }, text = "note", place = "place", known = "said" }

-- Imports one text as a file of a feed.
local function import(w, text, options)
  options.map, options.progress = MAP, false
  w.rev = w.db:_revision() + 1
  assert(w.db:import(function()
    local piece = text
    text = nil
    return piece
  end, options))
end

local SAME = { "date", "actor", "target", "type", "score", "place", "text", "known" }

local function is_same(a, b)
  for _, k in ipairs(SAME) do
    if a[k] ~= b[k] then return false end
  end
  return true
end

-- A record as the model has it, and as a line of the file.
local function record(w, r, id)
  local function who() return r.once_in(8) and "The Junta" or not r.once_in(4) and r.of(WHO) or nil end
  local code = r.of(CODES)
  local e = { id = "f:" .. id, feed = "f", date = a_date(w, r), actor = who(), target = who(),
    type = "cameo:" .. code, score = not r.once_in(5) and (r.upto(200) - 100) / 10 or nil,
    place = r.once_in(4) and "Old Town" or nil, text = r.once_in(4) and "No army here" or nil,
    known = w.known and DAYS[w.known + r.upto(3) - 1] or nil }
  local line = ("%d,%s,%s,%s,%s,%s,%s,%s,%s"):format(id, e.date, e.actor or "", e.target or "", code,
    e.score or "", e.place or "", e.text or "", e.known or "")
  for _, side in ipairs { "actor", "target" } do
    if e[side] == "The Junta" then e[side] = "f:The Junta" end
  end
  return e, line
end

-- What the feed has of the days of a file that names all of them.
local function drop_missing(w, seen, first, last)
  for _, e in ipairs(w.events.rows) do
    if e.feed == "f" and e.gone_rev == math.huge and not seen[e.id] and e.nom >= first
      and e.nom <= last then
      w.events:drop(e.id, w.rev)
    end
  end
end

-- What a file says is known no earlier than what the one before it said.
local function feed_file(w, r, from, to)
  local lines, said, seen = {}, {}, {}
  w.known = w.known and math.min(w.known + r.upto(5), #DAYS - 2)
  local first, last = math.huge, -math.huge
  for id = from, to do
    said[#said + 1], lines[#lines + 1] = record(w, r, id)
    local lo = model.bounds(said[#said].date)
    first, last = math.min(first, lo), math.max(last, lo)
    seen[said[#said].id] = true
  end
  local complete = r.once_in(3) or nil
  import(w, HEADER .. table.concat(lines, "\n"), { feed = "f", complete = complete })
  for _, e in ipairs(said) do
    local old = w.events:standing(e.id)
    if old and not is_same(old, e) then w.events:drop(e.id, w.rev, e.known) end
    if not old or not is_same(old, e) then w.events:add(e, w.rev) end
  end
  if complete then drop_missing(w, seen, first, last) end
end

-- Rows of other days and another feed that nobody asks about.
local function filler(w, r)
  local lines = {}
  for id = w.filled + 1, w.filled + 68000 do
    lines[#lines + 1] = ("%d,%d-%02d-%02d,%s,%s,190,1,,,"):format(id, 1990 + r.upto(20), r.upto(12),
      r.upto(28), r.of(STATES), r.of(STATES))
  end
  w.filled = w.filled + #lines
  import(w, HEADER .. table.concat(lines, "\n"), { feed = "filler" })
end

local DAMAGE = {
  function(path) os.remove(path) end,
  function(path) files.write(path, files.read(path):sub(1, -200)) end,
  function(path, r)
    local text = files.read(path)
    local at = r.upto(#text)
    files.write(path, text:sub(1, at - 1) .. string.char(text:byte(at) ~ 1 << r.upto(8) - 1)
      .. text:sub(at + 1))
  end,
  function() end,
}

local function is_there(path)
  local f = io.open(path, "rb")
  if f then f:close() end
  return f ~= nil
end

local function reopen(w, r)
  if not w.path then return end
  w.db:close()
  if is_there(w.path .. "-index") then r.of(DAMAGE)(w.path .. "-index", r) end
  w.db = assert(bloc.open(w.path))
end

local function new_world(r, number)
  local w = { partial = r.once_in(2), filled = 0, known = r.once_in(2) and 1 or nil,
    path = (r.once_in(3) or number % MERGES == 0) and files.folder() .. "/world" or nil }
  w.db = assert(bloc.open(w.path, { data = false }))
  w.m = model.new()
  local wholes
  transaction(w, function() wholes = actors(w, r) end)
  transaction(w, function()
    coverage(w, r)
    memberships(w, r, STATES)
  end)
  w.first = w.db:_revision()
  w.events = event_model.new(w.m, wholes)
  tell_events(w, r)
  feed_file(w, r, 20, 60)
  return w
end

-- ========}

-- {======== a question ========

local function a_status(r)
  return r.of { "member", "member", "suspended", "member,-suspended", "notice", "applicant",
    "observer", { "observer", "member,-withdrawing" } }
end

-- A join as db:events takes it, and as the model does.
local function a_join(w, r, side)
  local kind, j = r.upto(5), { side = side }
  if kind <= 2 then
    j.blocs = kind == 1 and BLOCS or { r.of(BLOCS) }
    return kind == 1 and BLOCS or j.blocs[1], j
  elseif kind == 3 then
    local b, day = r.of(BLOCS), r.of(DAYS)
    local set = w.db:members(b, { at = day })
    if set then
      j.states, j.maybe = {}, {}
      for _, s in ipairs(STATES) do
        local truth, why, two = w.m:is_member(s, b, model.day_of[day], {})
        if two then return nil end
        j.states[s], j.maybe[s] = truth, why == "possible"
      end
      return set, j
    end
    return nil
  end
  j.blocs, j.status = kind == 4 and { r.of(BLOCS) } or BLOCS, a_status(r)
  local day = r.once_in(2) and r.of(DAYS) or nil
  j.at = day and model.day_of[day]
  return { bloc = j.blocs, status = j.status, at = day }, j
end

local WANT = {
  { 3, "type", { "cameo:19", "cameo:14", "cameo:1411", "plover:PROTEST", "sanctions", "coup",
    { "coup", "cameo:19" }, { "sanctions.imposed", "cameo:04" } } },
  { 5, "actor", { "AAA", "=AAA", "BBB", "BBBMIL", "ROVER", "CCC", { "BBB", "=AAA" }, {} } },
  { 4, "target", { "AAA", "=BBB", "CCC", "BBB", { "AAA", "CCC" } } },
  { 6, "involves", { "AAA", "BBB", { "CCC", "=BBB" } } },
  { 8, "bloc", { "X", BLOCS } },
  { 10, "feed", { "f", "told", { "f", "told" } } },
  { 8, "score", { { min = -2 }, { min = -5.5, max = 3.3 }, { max = -0.1 } } },
  { 10, "place", { "old town" } },
  { 10, "text", { "army" } },
  { 14, "id", { { "event:3", "f:12", "f:55" }, "f:60" } },
  { 2, "certainty", { "possible", "certain" } },
  { 6, "known", { "1968-03-01", "1970-01-01", "1971-03-01" } },
  { 6, "position", { "P" } },
}

-- A filter of db:events, and the model's: days as numbers, joins as a list.
local function a_filter(w, r)
  local f, g = {}, { joins = {} }
  for _, x in ipairs(WANT) do
    if r.once_in(x[1]) then
      f[x[2]] = r.of(x[3])
      g[x[2]] = f[x[2]]
    end
  end
  if r.once_in(4) then
    f.from = r.of { "1967", "1968-02-28", "1970-01-02", "1969-12-31" }
    g.from = model.bounds(f.from)
  end
  if r.once_in(4) then
    f.to = r.of { "1970-06-02", "1971", "1973" }
    g.to = model.bounds(f.to)
  end
  if r.once_in(10) then
    f.recorded = w.first + r.upto(w.db:_revision() - w.first)
    g.recorded = f.recorded
  end
  for _, side in ipairs { "actor", "target", "involves" } do
    if r.once_in(4) then
      local want, j = a_join(w, r, side)
      f[side .. "_in"] = want
      if want then g.joins[#g.joins + 1] = j end
    end
  end
  return f, g
end

local function a_query(w, r, depth)
  local kind = depth == 0 and 9 or r.upto(6)
  if kind > 3 then
    local f, g = a_filter(w, r)
    return w.db:events(f), g
  end
  local a, ga = a_query(w, r, depth - 1)
  local b, gb = a_query(w, r, depth - 1)
  if kind == 1 then return a & b, { op = "&", a = ga, b = gb } end
  if kind == 2 then return a | b, { op = "|", a = ga, b = gb } end
  return a - b, { op = "-", a = ga, b = gb }
end

-- ========}

-- {======== comparing ========

local function same(want, got, what)
  if want ~= got then
    error(("%sthe model says %s, bloc %s"):format(what and what .. ": " or "", tostring(want),
      tostring(got)), 2)
  end
end

local function same_list(want, got)
  for i = 1, math.max(#want, #got) do same(want[i], got[i]) end
end

local function ids(rows)
  local list = {}
  for i, e in ipairs(rows) do list[i] = e.id end
  return list
end

-- Told events in their order, and all as a set: a feed's rows of one day stand
-- as they were merged.
local function in_order(list)
  local told, all = {}, {}
  for i, id in ipairs(list) do
    all[i] = id
    if id:find "^event:" then told[#told + 1] = id end
  end
  table.sort(all)
  return told, all
end

-- Of an event known in two ways, both may be listed.
local function is_among(want, e)
  for _, said in ipairs(want) do
    if said.id == e.id and is_same(said, e) then return true end
  end
  return false
end

local function compare_rows(q, want, r)
  local got = {}
  for e in q:each() do got[#got + 1] = e end
  local told, all = in_order(ids(got))
  local told_want, all_want = in_order(ids(want))
  same_list(all_want, all)
  same_list(told_want, told)
  local dates, scores, places = q:columns("date", "score", "place")
  for i, e in ipairs(got) do
    assert(is_among(want, e), "the row says otherwise: " .. tostring(e))
    same(want[i].nom, model.day_of[e.date_nominal])
    same(e.date, dates[i])
    same(e.score or false, scores[i])
    same(e.place or false, places[i])
  end
  local offset, limit = r.upto(4) - 1, r.upto(9)
  local back = r.once_in(2)
  local some = q:rows { offset = offset, limit = limit, order = back and "-date" or "date" }
  same(math.max(0, math.min(limit, #got - offset)), #some)
  for i = 1, #some do
    local k = back and #got + 1 - offset - i or offset + i
    same(got[k].id, some[i].id)
  end
  same(got[1] and got[1].id, (q:first() or {}).id)
  same(got[1] and got[#got].id, (q:last() or {}).id)
end

local KEYS = { "type", "root", "actor", "target", "actor_state", "target_state", "dyad", "bloc",
  "feed", "place" }

local function close_to(a, b) return a == b or a and b and math.abs(a - b) < 1e-6 end

local function compare_group(row, g, how, what)
  assert(g, "no such group: " .. what)
  same(g.n, row.at_least or row.n, what)
  if how == "n" or not row.n then return end
  local value = g[how]
  if how == "mean" then value = g.scores > 0 and g.sum / g.scores or nil end
  assert(close_to(value, row[how]), what)
end

local function compare_groups(w, q, want, r)
  local keys = { r.of(KEYS) }
  local second = r.of(KEYS)
  if r.once_in(2) and second ~= keys[1] then keys[2] = second end
  local by = r.once_in(3) and r.of { "year", "month", "day" } or nil
  local o = { by = { table.unpack(keys) } }
  if by then
    keys[#keys + 1], o.by[#o.by + 1] = by, by
    o.from, o.to = "1967", "1973"
  end
  local groups = w.events:groups(want, keys)
  local how = r.of { "n", "n", "sum", "mean", "min", "max" }
  local rows = how == "n" and q:count(o) or q[how](q, "score", o)
  local n = 0
  for row in rows:each() do
    local words = {}
    for i, k in ipairs(keys) do words[i] = k == by and row.period or row[k] end
    local what = table.concat(words, "|")
    if (row.at_least or row.n) == 0 then same(nil, groups[what])
    else
      n = n + 1
      compare_group(row, groups[what], how, what)
    end
  end
  for _ in pairs(groups) do n = n - 1 end
  same(0, n)
  if by then return end
  local counts = {}
  for _, g in pairs(groups) do counts[#counts + 1] = g.n end
  table.sort(counts, function(a, b) return a > b end)
  for i, row in ipairs(q:top(3, table.unpack(keys))) do same(counts[i], row.n) end
end

local function compare(w, r)
  local q, g = a_query(w, r, r.of { 0, 1, 2, 2, 4 })
  w.question = q
  if w.filled > 0 then
    q = q & w.db:events { to = "1985" }
    g = { op = "&", a = g, b = { to = model.bounds "1985" } }
  end
  local want, possible, not_covered = w.events:ask(g)
  if not want then return false end
  same(#want, #q)
  same(possible, q.possible)
  same(not_covered, q.not_covered or 0)
  compare_rows(q, want, r)
  compare_groups(w, q, want, r)
  if r.once_in(4) then
    same(#want, assert(w.db:sql(q:sql { by = {} }))[1].n)
  end
  return #want > 0
end

-- Something happens to the world.
local function go_on(w, r, number)
  local kind = r.upto(6)
  if kind <= 2 then feed_file(w, r, r.upto(40), 40 + r.upto(60))
  elseif kind == 3 then tell_events(w, r)
  elseif kind == 4 then
    transaction(w, function() memberships(w, r, { r.of(STATES) }) end)
    w.events.memo = {}
  else reopen(w, r) end
  if number % MERGES == 0 and w.filled < 200000 then filler(w, r) end
end

local function run(number, asked)
  local r = random_facts.source(SEED + number)
  local w = new_world(r, number)
  local said
  for i = 1, A_WORLD do
    if i % 10 == 1 then go_on(w, r, number) end
    local ok, hit = xpcall(compare, function(e)
      return type(e) == "table" and e.message or debug.traceback(tostring(e))
    end, w, r)
    if not ok then
      said = ("SEED=%d, question %d, %s: %s"):format(SEED + number, i,
        w.question:explain():match "[^\n]*", tostring(hit))
      break
    end
    asked.all, asked.hit = asked.all + 1, asked.hit + (hit and 1 or 0)
  end
  w.db:close()
  if said then error(said, 0) end
end

-- ========}

describe(("queries, SEED=%d"):format(SEED), function()
  teardown(files.clean)

  it("answer as the naive model does", function()
    local asked = { all = 0, hit = 0 }
    for number = 0, (QUERIES - 1) // A_WORLD do run(number, asked) end
    assert.is_true(asked.hit > asked.all // 4, "most answers are empty")
  end)
end)
