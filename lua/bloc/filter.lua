--- The words of an event filter turned into ids: what C scans with. Names and
-- types are looked up here, once a query, never once a row.

local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local ask = require "bloc.ask"
local join = require "bloc.join"
local codes = require "bloc.codes"

local filter = {}

local FIELDS = util.set [[type actor target involves bloc from to through at
  source feed score text place certainty known position recorded actor_in target_in
  involves_in actor_status target_status id]]

-- {======== types ========

-- The node that a text names: a code, a flat name, or a last segment; a code
-- of a known system though no event has it. nil and two: it is ambiguous.
local function node_of(types, text)
  if types[text] then return text end
  local flat = require "bloc.data.types".flat[text]
  if flat and types[flat] then return flat end
  local found
  for code in pairs(types) do
    if code:match "[^.]*$" == text then
      if found then return nil, { found, code } end
      found = code
    end
  end
  if found or codes.exists(text) then return found or text end
  for code in pairs(types) do -- a node of which only leaves are entered
    if codes.below(code, text) then return text end
  end
end

local function no_type(types, text)
  local near = codes.near(text)
  util.fail("events: no type '%s'%s", text, near
    and ("; did you mean '%s'?"):format(near) or util.hint(text, types))
end

-- Does a type stand at or below the node? A CAMEO type also stands where
-- PLOVER has it.
local function matches(code, node)
  if codes.below(code, node) then return true end
  local plover = node:find "^plover:" and codes.plover(code)
  return plover and codes.below(plover, node)
end

-- What texts mean is kept until the store changes: a query that is made again
-- and again looks its names up once.
local function remembered(db, what, text, find)
  local memory, generation = db:_memory(), db:_generation()
  if memory.filter_at ~= generation then
    memory.filter_at, memory.filter = generation, {}
  end
  local kept = memory.filter[what]
  if not kept then
    kept = {}
    memory.filter[what] = kept
  end
  local ids = kept[text]
  if not ids then
    ids = find(db, text, what)
    if memory.filter_at == db:_generation() then kept[text] = ids end
  end
  return ids
end

local function find_types(db, want)
  local types, ids, taken = told.types(db), {}, {}
  for _, text in ipairs(util.list(want)) do
    local node, two = node_of(types, tostring(text))
    if two then
      table.sort(two)
      util.fail("events: type '%s' is ambiguous: %s", tostring(text),
        table.concat(two, ", "))
    elseif not node then
      no_type(types, tostring(text))
    end
    for code, id in pairs(types) do
      if not taken[id] and matches(code, node) then
        taken[id] = true
        ids[#ids + 1] = id
      end
    end
  end
  return ids
end

--- Ids of the types that a filter's `type` matches, each with its subtree;
-- none where no event has such a type yet.
function filter.types(db, want)
  if type(want) ~= "string" then return find_types(db, want) end
  return remembered(db, "type", want, find_types)
end

-- ========}

-- {======== actors ========

-- "=MLI" is the state alone, "MLI" the state with its recorded parts.
local function actor_ids(db, want, what)
  local ids = {}
  for _, text in ipairs(util.list(want)) do
    if type(text) ~= "string" then
      util.fail("events: %s: expected a name or code, got %s", what,
        type(text))
    end
    local alone = text:sub(1, 1) == "="
    local id, message = db:_actor(alone and text:sub(2) or text, "actor")
    if not id then util.fail("events: %s: %s", what, message) end
    ids[#ids + 1] = id
    local parts = alone and {} or db:_parts(id)
    table.move(parts, 1, #parts, #ids + 1, ids)
  end
  return ids
end

-- Told events and rows of feeds whose text holds the wanted one, folded; with
-- `whole`: is it.
local function by_text(db, column, want, whole)
  local found = { id = {}, origin = {} }
  local test = whole and "bloc_fold(%s) = bloc_fold(?)"
    or "instr(bloc_fold(%s), bloc_fold(?)) > 0"
  for _, text in ipairs(util.list(want)) do
    if type(text) ~= "string" then
      util.fail("events: %s: expected a text, got %s", column, type(text))
    end
    for _, r in ipairs(write.rows(db, "SELECT id FROM told WHERE "
      .. test:format(column), text)) do
      table.insert(found.id, r.id)
    end
    for _, origin in ipairs(db:_text_origins(column, text, whole)) do
      table.insert(found.origin, origin)
    end
  end
  return found
end

-- "event:12", a number, or a feed's name and its own id: "gdelt2:719024875".
local function by_id(db, want)
  local found = { id = {}, origin = {} }
  for _, text in ipairs(util.list(want)) do
    local number = math.tointeger(tostring(text):match "^event:(%d+)$" or text)
    local feed, own = tostring(text):match "^([^:]+):(.+)$"
    local row = not number and feed and write.rows(db,
      "SELECT id FROM feed WHERE name = ?", feed)[1]
    if number then table.insert(found.id, number)
    elseif row then
      for _, origin in ipairs(db:_id_origins(row.id, own)) do
        table.insert(found.origin, origin)
      end
    else
      util.fail("events: id: expected 'event:NUMBER' or 'FEED:ID', got '%s'",
        tostring(text))
    end
  end
  return found
end

local function both(a, b)
  local has, list = {}, {}
  for _, x in ipairs(a) do has[x] = true end
  for _, x in ipairs(b) do
    if has[x] then list[#list + 1] = x end
  end
  return list
end

-- Limits a filter to rows that were found; to those of both, twice.
local function limit(spec, found)
  for _, k in ipairs { "id", "origin" } do
    spec[k] = spec[k] and both(spec[k], found[k]) or found[k]
  end
end

-- Numbers of feeds by name; "told" are the events that no feed brought.
local function feed_ids(db, want)
  local ids, names = {}, { told = 0 }
  for _, r in ipairs(write.rows(db, "SELECT id, name FROM feed")) do
    names[r.name] = r.id
  end
  for i, name in ipairs(util.list(want)) do
    ids[i] = names[name]
    if not ids[i] then
      util.fail("events: no feed '%s'%s (feeds: %s)", tostring(name),
        util.hint(name, names), table.concat(util.keys(names), ", "))
    end
  end
  return ids
end

local BOUNDS = util.set "min max"

-- {min=, max=} or one number, in thousandths.
local function score_of(want)
  local o = type(want) == "table" and util.options(want, BOUNDS, "events: score")
    or { min = want, max = want }
  local t = {}
  for k, v in pairs(o) do
    if type(v) ~= "number" or v ~= v then
      util.fail("events: score: expected numbers, {min=, max=}, got %s", tostring(v))
    end
    v = math.max(-2e6, math.min(2e6, v)) * 1000
    t[k] = math.floor(k == "min" and -math.floor(-v + 1e-6) or v + 1e-6)
  end
  return t
end

local function source_ids(db, want)
  local ids = {}
  for _, text in ipairs(util.list(want)) do
    for _, r in ipairs(write.rows(db, "SELECT id FROM source WHERE"
      .. " bloc_fold(title) = bloc_fold(?1) OR url = ?1 OR"
      .. " bloc_fold(publisher) = bloc_fold(?1)", tostring(text))) do
      ids[#ids + 1] = r.id
    end
  end
  return ids
end

-- ========}

-- The days of a filter: `at` is one day or a whole period.
local function set_days(f, spec)
  if f.at == nil then
    spec.from, spec.to = util.range(f, "events")
    return
  end
  if f.from or f.to or f.through then
    util.fail("events: give 'at' or a range, not both")
  end
  local lo, hi = util.date(f.at, "events: at")
  spec.from, spec.to = lo, hi + 1
end

--- Checks a filter and turns it into what db:_scan takes.
function filter.compile(db, f)
  f = util.options(f, FIELDS, "events")
  local clocks = {}
  clocks.known, clocks.position, clocks.rev = ask.when(db, f)
  local spec = { joins = {}, known = clocks.known, rev = clocks.rev }
  set_days(f, spec)
  if f.certainty ~= nil and f.certainty ~= "possible" and f.certainty ~= "certain" then
    util.fail("events: certainty: expected 'certain' or 'possible'")
  end
  spec.possible = f.certainty == "possible"
  if f.type ~= nil then spec.type = filter.types(db, f.type) end
  for _, k in ipairs { "actor", "target", "involves" } do
    if type(f[k]) == "string" then spec[k] = remembered(db, k, f[k], actor_ids)
    elseif f[k] ~= nil then spec[k] = actor_ids(db, f[k], k) end
  end
  if f.bloc ~= nil then spec.bloc = join.blocs(db, f.bloc) end
  if f.source ~= nil then spec.source = source_ids(db, f.source) end
  if f.feed ~= nil then spec.feed = feed_ids(db, f.feed) end
  if f.score ~= nil then spec.score = score_of(f.score) end
  if f.text ~= nil then limit(spec, by_text(db, "text", f.text, false)) end
  if f.place ~= nil then limit(spec, by_text(db, "place", f.place, true)) end
  if f.id ~= nil then limit(spec, by_id(db, f.id)) end
  join.add(db, f, spec, clocks)
  return spec
end

return filter
