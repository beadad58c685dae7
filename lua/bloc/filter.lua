--- The words of an event filter turned into ids: what C scans with. Names and
-- types are looked up here, once a query, never once a row.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local ask = require "bloc.ask"
local codes = require "bloc.codes"

local filter = {}

local FIELDS = util.set [[type actor target involves bloc from to through at
  source text place certainty known position recorded actor_in target_in
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

--- Ids of the types that a filter's `type` matches, each with its subtree;
-- none where no event has such a type yet.
function filter.types(db, want)
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
    if not alone then table.move(db:_parts(id), 1, #db:_parts(id), #ids + 1, ids) end
  end
  return ids
end

-- Ids of rows whose text holds (or place is) the wanted one, folded.
local function told_ids(db, test, want)
  local ids = {}
  for _, text in ipairs(util.list(want)) do
    for _, r in ipairs(write.rows(db, "SELECT id FROM told WHERE " .. test,
      tostring(text))) do
      ids[#ids + 1] = r.id
    end
  end
  return ids
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

-- {======== temporal joins ========

local SIDES = { actor = 1, target = 2, involves = 3 }
local JOIN = util.set "bloc status at certainty"

local function is_result(x)
  return type(x) == "userdata"
    or (type(x) == "table" and getmetatable(x) ~= nil and x.codes ~= nil)
end

-- Ids of a result's states: certain ones, and those only possible.
local function set_ids(db, side, x)
  if getmetatable(x) == core.set_meta then
    local _, _, _, _, _, of_states, sure, maybe = x:_context()
    if not of_states then
      util.fail("events: %s_in: a set of states is wanted, not of blocs", side)
    end
    return sure, maybe
  end
  local ids = {}
  for i, code in ipairs(x:codes()) do
    local id, message = db:_actor(code, "actor")
    if not id then util.fail("events: %s_in: %s", side, message) end
    ids[i] = id
  end
  return ids, {}
end

local function bloc_ids(db, list)
  local ids = {}
  for i, text in ipairs(util.list(list)) do
    ids[i] = write.actor_of(db, text, "bloc")
  end
  return ids
end

-- One join from what stands in actor_in, target_in or involves_in.
local function join_of(db, side, want, status, clocks)
  local j = { side = SIDES[side], known = clocks.known, rev = clocks.rev,
    position = clocks.position, status = util.list(status or "member") }
  if is_result(want) then
    j.members, j.maybe = set_ids(db, side, want)
    j.status = {}
    return j
  end
  if type(want) == "table" and want.bloc ~= nil then
    util.options(want, JOIN, side .. "_in")
    j.blocs = bloc_ids(db, want.bloc)
    j.status = util.list(want.status or status or "member")
    if want.at ~= nil then j.at = util.day(want.at, side .. "_in: at") end
  else
    j.blocs = bloc_ids(db, want)
  end
  if #j.blocs == 0 then
    util.fail("events: %s_in: expected a bloc, a list, a result of "
      .. "members, or {bloc=, status=, at=}", side)
  end
  return j
end

local function add_joins(db, f, spec, clocks)
  for _, side in ipairs { "actor", "target", "involves" } do
    local want, status = f[side .. "_in"], f[side .. "_status"]
    if status ~= nil and want == nil then
      if f.bloc == nil then
        util.fail("events: %s_status says of which bloc only together "
          .. "with 'bloc' or '%s_in'", side, side)
      end
      want = f.bloc
    end
    if want ~= nil then
      spec.joins[#spec.joins + 1] = join_of(db, side, want, status, clocks)
    end
  end
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
    if f[k] ~= nil then spec[k] = actor_ids(db, f[k], k) end
  end
  if f.bloc ~= nil then spec.bloc = bloc_ids(db, f.bloc) end
  if f.source ~= nil then spec.source = source_ids(db, f.source) end
  if f.text ~= nil then
    spec.id = told_ids(db, "instr(bloc_fold(text), bloc_fold(?)) > 0", f.text)
  end
  if f.place ~= nil then
    local ids = told_ids(db, "bloc_fold(place) = bloc_fold(?)", f.place)
    if spec.id then
      local both, in_both = {}, {}
      for _, id in ipairs(ids) do in_both[id] = true end
      for _, id in ipairs(spec.id) do
        if in_both[id] then both[#both + 1] = id end
      end
      ids = both
    end
    spec.id = ids
  end
  if f.id ~= nil then
    spec.id = {}
    for i, id in ipairs(util.list(f.id)) do
      spec.id[i] = math.tointeger(tostring(id):match "^event:(%d+)$" or id)
    end
  end
  add_joins(db, f, spec, clocks)
  return spec
end

return filter
