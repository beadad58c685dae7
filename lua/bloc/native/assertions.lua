--- Enters rows of memberships.csv: names to actors, flat rows to assertions,
-- and of those the ones that the store does not have yet.
--
-- A row is new, a duplicate (the store says all of it already), or revised:
-- the store has an assertion of the same state, bloc, status, asserter,
-- start and known days that says something else; the new one then counts, as
-- the later recorded of two (R10).

local tell = require "bloc.tell"
local content = require "bloc.content"
local facts = require "bloc.facts"
local claims = require "bloc.native.coverage"
local layers = require "bloc.native.layers"
local sources = require "bloc.native.sources"

local assertions = {}

-- {======== names ========

local function bloc_of(im, row)
  local id, message = im:actor(row.bloc, "bloc")
  if id then return im:code(id) end
  im:problem(row, "bloc", row.bloc, ("a bloc that the store knows (%s); import"
    .. " blocs.csv first, or both in one: db:import{'blocs.csv', "
    .. "'memberships.csv'}"):format(message))
end

local function state_of(im, row, column)
  local id, message = im:state(row[column])
  if id then return im:code(id) end
  im:problem(row, column, row[column], "the id of a state (" .. message .. ")")
end

local function position_of(im, row)
  if not row.position then return nil end
  local id, message = im:actor(row.position, "actor")
  if not id then
    im:problem(row, "position", row.position, "an actor (" .. message .. ")")
  end
  local code = id and im:code(id)
  if code ~= row.bloc_code then return code end
end

local function resolve(im, row)
  if row.about == "acknowledged" then return end
  row.bloc_code = row.bloc and bloc_of(im, row)
  row.position_code = position_of(im, row)
  row.state_code = row.state and state_of(im, row, "state")
  if row.about == "succession" then
    row.from_code = state_of(im, row, "from_state")
  end
end

-- ========}

-- {======== assertions ========

--- The assertions of all rows, in their order; each knows its rows (lines).
local function assertions_of(im, rows)
  local groups, list, out = {}, {}, {}
  for _, r in ipairs(rows) do
    local key = table.concat({ r.bloc_code, r.state_code,
      r.position_code or "" }, "\31")
    local group = groups[key]
    if not group then
      group = { flat = {}, exact = {}, row = r }
      groups[key], list[#list + 1] = group, group
    end
    table.insert(r.exact and group.exact or group.flat, r)
  end
  for _, group in ipairs(list) do
    local made = layers.to_assertions(group.flat, function(row, ...)
      im:problem(row, ...)
    end)
    for _, r in ipairs(group.exact) do
      r.lines = { r }
      made[#made + 1] = r
    end
    for _, a in ipairs(made) do
      a.bloc, a.state = group.row.bloc_code, group.row.state_code
      a.asserter, a.retractions = group.row.position_code, a.retractions or {}
      if a.to == nil or a.known_to == a.known_from then a.known_to = nil end
      out[#out + 1] = a
    end
  end
  return out
end

local function about(a)
  return table.concat({ a.bloc, a.state, a.asserter or "", a.status,
    a.from.nom, a.known_from or "", a.known_to or "" }, "\31")
end

local function exact_key(a, replaced)
  return table.concat({ content.assertion_key(a),
    sources.retractions_key(a.retractions), replaced or "" }, "\28")
end

local function remember(index, a, id, replaced)
  index.exact[exact_key(a, replaced)] = id
  index.about[about(a)] = true
  index.key[id] = content.assertion_key(a)
end

-- What the store has, by the line of an assertion and by what it is about.
local function index_of(im)
  local index = { exact = {}, loose = {}, about = {}, key = {}, refs = {} }
  local list = facts.assertions(im.db)
  for _, a in ipairs(list) do index.key[a.id] = content.assertion_key(a) end
  for _, a in ipairs(list) do
    remember(index, a, a.id, index.key[a.replaces])
    local key = index.key[a.id]
    index.loose[key] = index.loose[key] or {}
    table.insert(index.loose[key], a)
  end
  return index
end

local function mark(im, a, outcome)
  for _, row in ipairs(a.lines) do im:mark(row, outcome) end
end

local function insert(im, a, replaced)
  return tell.insert(im.db, {
    state = im:state(a.state), bloc = im:actor(a.bloc, "bloc"),
    asserter = a.asserter and im:actor(a.asserter, "actor"),
    status = a.status, from_date = a.from.text, from_nominal = a.from.nominal,
    to_date = a.to and a.to.text or "..", to_nominal = a.to and a.to.nominal,
    known_from = a.known_from, known_to = a.known_to, replaces = replaced,
    basis = a.basis, confirmed = a.confirmed, note = a.note,
    sources = a.sources, to_sources = a.to_sources })
end

-- What the store says word for word is no twin of another row.
local function settle(index, list)
  for _, a in ipairs(list) do
    local id = not a.replaces and index.exact[exact_key(a)]
    local same = id and index.loose[index.key[id]] or {}
    for i = #same, 1, -1 do
      if same[i].id == id then table.remove(same, i) end
    end
  end
end

--- Enters one assertion unless it is there; returns its id.
local function enter_one(im, index, a)
  local replaced = a.replaces and index.refs[a.replaces]
  local exact = exact_key(a, index.key[replaced])
  local id = index.exact[exact]
  if id then
    mark(im, a, "duplicate")
    return id
  end
  local twin = table.remove(index.loose[content.assertion_key(a)] or {})
  if twin and not a.replaces then -- said already; retracted here or there
    im:retract("assertion", twin, a.retractions)
    mark(im, a, #a.retractions > 0 and "revised" or "duplicate")
    return twin.id
  end
  mark(im, a, index.about[about(a)] and "revised" or "new")
  id = insert(im, a, replaced)
  im:retract("assertion", { id = id, retractions = {}, new = true },
    a.retractions)
  remember(index, a, id, index.key[replaced])
  return id
end

--- Enters assertions, each after the one that it replaces.
local function enter_all(im, list)
  local index, waiting = index_of(im), list
  settle(index, list)
  while #waiting > 0 do
    local later = {}
    for _, a in ipairs(waiting) do
      if a.replaces and not index.refs[a.replaces] then
        later[#later + 1] = a
      else
        local id = enter_one(im, index, a)
        if a.ref then index.refs[a.ref] = id end
      end
    end
    if #later == #waiting then
      for _, a in ipairs(later) do
        im:problem(a, "replaces", a.replaces, "the ref of another row")
      end
      return
    end
    waiting = later
  end
end

-- ========}

--- Enters the rows of one memberships.csv. `covers`: the file has columns of
-- coverage.
function assertions.enter(im, rows, covers)
  local spells = {}
  for _, r in ipairs(rows) do
    if r.outcome ~= "rejected" then resolve(im, r) end
    if r.outcome ~= "rejected" and not r.about then spells[#spells + 1] = r end
  end
  local list = assertions_of(im, spells)
  im:check()
  enter_all(im, list)
  for _, r in ipairs(rows) do
    if r.outcome ~= "rejected" then claims.enter(im, r) end
  end
  if not covers then claims.enter_default(im, spells) end
end

return assertions
