--- Random facts and random questions for the property specs: few states, few
-- blocs and few days, so that rows meet, touch, overlap and repeat, on both
-- sides of 1970-01-01.
local model = require "spec.support.model"
local bloc = require "bloc"

local random_facts = {}

local STATES = { "AAA", "BBB", "CCC" }
local BLOCS = { "X", "Y" }
local ASSERTERS = { "P", "Q", "set:one" }
local DAYS = { "1967-12-31", "1968-01-01", "1968-02-28", "1968-02-29", "1968-03-01",
  "1969-06-15", "1969-12-30", "1969-12-31", "1970-01-01", "1970-01-02", "1970-02-01",
  "1970-06-01", "1970-06-02", "1970-06-03", "1971-01-01", "1971-03-01", "1972-01-01" }
local MONTHS = { "1968-02", "1969-12", "1970-01", "1970-02", "1970-06", "1971-03" }
local YEARS = { "1968", "1969", "1970", "1971" }
local FLAGS = { "", "", "", "", "~", "?", "~?" }
local STATUSES = { "member", "member", "member", "member", "member", "observer",
  "associate", "suspended", "suspended", "withdrawing", "notice", "inactive",
  "applicant" }

random_facts.STATES, random_facts.BLOCS, random_facts.DAYS = STATES, BLOCS, DAYS

--- A generator of its own: the same numbers on every machine and Lua.
function random_facts.source(seed)
  local state = (seed * 2654435761 + 88675123) & 0x7FFFFFFF
  local r = {}
  --- A number from 1 to n.
  function r.upto(n)
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % n + 1
  end
  function r.of(list) return list[r.upto(#list)] end
  --- True once in n.
  function r.once_in(n) return r.upto(n) == 1 end
  for _ = 1, 8 do r.upto(2) end
  return r
end

local function ordered(a, b)
  local lo, hi = model.bounds(a), select(2, model.bounds(b))
  if lo <= hi then return a, b end
  return b, a
end

local function date(r)
  local kind = r.upto(8)
  if kind <= 4 then return r.of(DAYS) .. r.of(FLAGS) end
  if kind == 5 then return r.of(MONTHS) .. r.of(FLAGS) end
  if kind == 6 then return r.of(YEARS) .. r.of(FLAGS) end
  local lists = kind == 7 and { DAYS, MONTHS } or { DAYS, DAYS }
  local a, b = ordered(r.of(lists[1]), r.of(lists[2]))
  local lo, hi = model.bounds(a), select(2, model.bounds(b))
  if lo > hi then return a end
  return a .. "/" .. b .. r.of(FLAGS)
end

local function nominal_in(r, lo, hi)
  if hi == math.huge or not r.once_in(4) then return nil end
  return model.text_of[lo + r.upto(hi - lo + 1) - 1]
end

local function assertion(r)
  local a = { state = r.of(STATES), bloc = r.of(BLOCS), status = r.of(STATUSES),
    from = date(r) }
  a.from_nominal = nominal_in(r, model.bounds(a.from))
  local ending = r.upto(8)
  if ending == 1 then a.to = "?"
  elseif ending == 2 then a.to = ".."
  elseif ending == 3 then a.through = date(r)
  elseif ending <= 7 then
    a.to = date(r)
    a.to_nominal = nominal_in(r, model.bounds(a.to))
  end
  if r.once_in(3) then a.position = r.of(ASSERTERS) end
  local known = r.upto(6)
  if known == 1 then a.known = r.of(DAYS)
  elseif known == 2 then a.known_from = r.of(MONTHS)
  elseif known == 3 then a.known_to = r.of(DAYS)
  elseif known == 4 then a.known_from, a.known_to = r.of(DAYS), r.of(DAYS) end
  return a
end

local LAYER = { member = "base", observer = "base", associate = "base",
  notice = "withdrawing" }

-- An earlier assertion that this one may replace: its place in the list.
local function to_replace(r, ops, a)
  local candidates = {}
  for i, op in ipairs(ops) do
    local b = op.tell
    if b and b.state == a.state and b.bloc == a.bloc and b.position == a.position
      and (LAYER[b.status] or b.status) == (LAYER[a.status] or a.status) then
      candidates[#candidates + 1] = i
    end
  end
  if #candidates > 0 and r.once_in(6) then return r.of(candidates) end
end

local function cover(r, code)
  local a, b = r.of(DAYS), r.of(DAYS)
  if a > b then a, b = b, a end
  if a == b then return nil end
  local c = { code, from = a, to = b }
  if r.once_in(5) then c.layer = r.of { "base", "suspended", "applicant" } end
  if r.once_in(5) then c.states = r.of { "AAA", "AAA CCC" } end
  if r.once_in(4) then c.position = r.of(ASSERTERS) end
  return c
end

local function add_setting(r, ops)
  for _, code in ipairs(BLOCS) do
    if not r.once_in(3) then
      ops[#ops + 1] = { cover = { code, from = "1960-01-01", to = "1980-01-01" }, rev = 1 }
    end
    for _ = 1, r.upto(3) do
      local c = cover(r, code)
      if c then ops[#ops + 1] = { cover = c, rev = 1 } end
    end
  end
  for _, code in ipairs { "AAA", "BBB", "X" } do
    if r.once_in(3) then
      local from, to = ordered(r.of(DAYS), date(r):gsub("[~?]", ""))
      if r.once_in(3) then to = nil end
      if not from:find "/" then
        ops[#ops + 1] = { life = { code, from, to }, rev = 1 }
      end
    end
  end
end

--- A list of operations, each a table with one of tell, retract (place of the
-- tell), cover, life, and with `rev`, the number of its transaction.
function random_facts.operations(r)
  local ops, rev = {}, 1
  add_setting(r, ops)
  for _ = 1, 10 + r.upto(30) do
    if r.once_in(12) then rev = rev + 1 end
    local a = assertion(r)
    ops[#ops + 1] = { tell = a, rev = rev, replaces = to_replace(r, ops, a) }
    if r.once_in(8) then
      local i = r.upto(#ops)
      if ops[i].tell then
        ops[#ops + 1] = { retract = i, rev = rev,
          known = r.once_in(2) and r.of(DAYS) or nil }
      end
    end
  end
  return ops
end

-- {======== entering them ========

--- A store with the states, blocs and asserters, in memory or in a file.
function random_facts.open(path)
  local db = assert(bloc.open(path, { data = false }))
  assert(db:transaction(function()
    for _, s in ipairs(STATES) do db:actor { s, kind = "state" } end
    for _, b in ipairs(BLOCS) do db:bloc { b, kind = "bloc" } end
    for _, p in ipairs(ASSERTERS) do db:actor { p, kind = "organisation" } end
    return true
  end))
  return db
end

-- A spell that is empty is refused (R4), any other is not.
local function tell(db, m, op, ids, rev)
  local a = {}
  for k, v in pairs(op.tell) do a[k] = v end
  a.replaces = op.replaces and ids[op.replaces] or nil
  local trial = model.new()
  trial:tell(0, a, 0)
  local row = trial.rows[1]
  local empty = row.from[1] >= row.to[2]
  local ok, id = pcall(db.tell, db, a)
  if ok == empty then
    error(("R4: %s is %s, but told: %s"):format(random_facts.show(op),
      empty and "empty" or "not empty", tostring(id)), 0)
  end
  if not ok then return nil end
  m:tell(id, a, rev)
  return id
end

local function enter(db, m, op, ids, rev)
  if op.tell then return tell(db, m, op, ids, rev) end
  if op.cover then
    assert(db:cover(op.cover))
    m:cover(op.cover, rev)
  elseif op.life then
    local code, from, to = table.unpack(op.life, 1, 3)
    db:actor { code, kind = code == "X" and "bloc" or "state", lives = { { from, to } } }
    m:life(code, from, to)
  elseif op.retract and ids[op.retract] and not m.gone[ids[op.retract]] then
    db:retract(ids[op.retract], { known = op.known })
    m:retract(ids[op.retract], op.known, rev)
  end
end

--- The number of the store's last revision.
function random_facts.last(db)
  return db:sql("SELECT max(id) AS n FROM revision")[1].n
end

--- Enters the operations of one transaction that are not left out; `ids` keeps
-- the assertions' ids by the place of their operation.
function random_facts.enter(db, m, ops, number, ids, left_out)
  local revision = random_facts.last(db) + 1
  assert(db:transaction(function()
    for i, op in ipairs(ops) do
      if op.rev == number and not left_out[i] then
        ids[i] = enter(db, m, op, ids, revision)
      end
    end
    return true
  end))
end

--- Enters all operations that are not left out: a store, a model, and the
-- number of the last revision.
function random_facts.build(ops, left_out)
  local db, m, ids = random_facts.open(), model.new(), {}
  m.states, m.blocs = STATES, BLOCS
  for number = 1, ops[#ops].rev do
    random_facts.enter(db, m, ops, number, ids, left_out)
  end
  return db, m, random_facts.last(db)
end

-- ========}

--- One operation, or any table of constants, as a line of Lua.
function random_facts.show(x)
  if type(x) ~= "table" then
    return type(x) == "string" and ("%q"):format(x) or tostring(x)
  end
  local parts, keys = {}, {}
  for i, v in ipairs(x) do parts[i] = random_facts.show(v) end
  for k in pairs(x) do
    if type(k) == "string" then keys[#keys + 1] = k end
  end
  table.sort(keys)
  for _, k in ipairs(keys) do
    parts[#parts + 1] = k .. " = " .. random_facts.show(x[k])
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

return random_facts
