--- What a row of events has beside the fields that C puts into it: looked up
-- when they are first asked for.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"

local fields = {}

-- The engine's view of a row: ids and day numbers.
local function engine(row, db)
  local e = rawget(row, "_engine")
  if not e then
    e = db:_event(row._row, rawget(row, "event"), rawget(row, "_origin"))
    rawset(row, "_engine", e)
  end
  return e
end

-- What the store says of a row, as text.
local function stored(row, db)
  local s = rawget(row, "_stored")
  if s then return s end
  local id = rawget(row, "event")
  if id then
    s = write.rows(db, "SELECT place, text, confirmed, ref, asserter"
      .. " FROM told WHERE id = ?", id)[1]
  else
    s = db:_feed_row(row._origin)
  end
  rawset(row, "_stored", s)
  return s
end

local function code(field)
  return function(row, db)
    local id = engine(row, db)[field]
    return id and db:_code(id)
  end
end

local function bound(field)
  return function(row, db) return core.format(engine(row, db)[field]) end
end

local function text(field)
  return function(row, db) return stored(row, db)[field] end
end

local function codes(row, db)
  local list = util.words {}
  if not rawget(row, "event") then return list end
  local _, by_id = told.types(db)
  for _, c in ipairs(write.rows(db, "SELECT type FROM told_code WHERE event = ?"
    .. " ORDER BY id", row.event)) do
    table.insert(list, by_id[c.type])
  end
  return list
end

local function id_of(row, db)
  if rawget(row, "event") then return "event:" .. row.event end
  return ("%s:%s"):format(row.feed, stored(row, db).id)
end

--- The name of a feed by its number.
function fields.feed_name(db, id)
  local memory = db:_memory()
  memory.feeds = memory.feeds or {}
  if not memory.feeds[id] then
    local r = write.rows(db, "SELECT name FROM feed WHERE id = ?", id)[1]
    memory.feeds[id] = r and r.name
  end
  return memory.feeds[id]
end

local FIELD = {
  id = id_of,
  on_behalf_of = code "on_behalf_of",
  actor_state = code "actor_state",
  target_state = code "target_state",
  date_earliest = bound "lo",
  date_latest = bound "hi",
  date_nominal = bound "nom",
  _lo = function(row, db) return engine(row, db).lo end,
  _hi = function(row, db) return engine(row, db).hi end,
  _nom = function(row, db) return engine(row, db).nom end,
  known = function(row, db) return util.text(engine(row, db).known) end,
  feed = function(row, db)
    local id = engine(row, db).feed
    return id and fields.feed_name(db, id)
  end,
  _source = function(row, db)
    return rawget(row, "_origin") and engine(row, db).source
  end,
  place = text "place", text = text "text", url = text "url",
  confirmed = text "confirmed", ref = text "ref",
  position = function(row, db)
    local id = stored(row, db).asserter
    return id and db:_code(id)
  end,
  codes = codes,
}

local FIRST = util.set "date type actor target bloc event score"

--- Raises unless rows of events can have the field: one of all events, or a
-- measure that a feed brings.
function fields.check(db, name)
  if FIELD[name] or FIRST[name] then return end
  local words = fields.measures(db)
  if words[name] then return end
  for k in pairs(FIELD) do words[k] = true end
  for k in pairs(FIRST) do words[k] = true end
  util.fail("events: no field '%s'%s", tostring(name), util.hint(name, words))
end

-- Columns of segments that are no fields of all events.
local PLAIN = util.set [[day day_lo day_hi flags type actor target on_behalf_of
  bloc score known id id_text text place url]]

--- The measures (numbers beside the score) that feeds have brought.
function fields.measures(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.measures_at ~= generation then
    memory.measures, memory.measures_at = {}, generation
    for _, r in ipairs(write.rows(db, "SELECT DISTINCT name FROM"
      .. " segment_column")) do
      if not PLAIN[r.name] then memory.measures[r.name] = true end
    end
  end
  local words = {}
  for k in pairs(memory.measures) do words[k] = true end
  return words
end

--- Fields of every row, in order: for listings and SQL.
function fields.names() return util.keys(FIELD) end

local function shown(row)
  local who = row.actor or "?"
  if row.target then who = who .. " -> " .. row.target end
  if row.bloc then who = who .. " (" .. row.bloc .. ")" end
  return ("%s  %s  %s: %s"):format(row.date, row.type, who, row.text or "")
end

--- Raises where the store was closed before `what` was read.
function fields.check_open(db, what)
  if db:is_open() then return end
  util.fail("the store is closed: %s was closed before %s was read",
    db:_memory().name, what)
end

--- The metatable of a store's rows.
function fields.meta(db)
  local memory = db:_memory()
  if not memory.row_meta then
    memory.row_meta = {
      __index = function(row, key)
        if FIRST[key] or type(key) ~= "string" then return nil end
        local f, origin = FIELD[key], rawget(row, "_origin")
        if not f and not origin then return nil end
        if not db:is_open() then
          fields.check_open(db, ("'%s' of this event"):format(key))
        end
        local value
        if f then value = f(row, db)
        elseif fields.measures(db)[key] then value = stored(row, db)[key] end
        if value ~= nil then rawset(row, key, value) end
        return value
      end,
      __tostring = shown,
    }
  end
  return memory.row_meta
end

return fields
