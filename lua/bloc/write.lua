--- Writing rows: transactions and revisions, sources, and what every writer
-- checks. Rows are only ever added. Misuse raises; the world failing (a full
-- disk, a locked store) returns nil, message (R16).

local core = require "bloc.core"
local util = require "bloc.util"

local write = {}
local methods = core.methods

-- {======== transactions ========

-- What run raises when the store fails; transaction turns it into a result.
local World = {}
World.__index = World
World.__tostring = function(e) return e.message end

--- Runs one statement; returns the id of the last row inserted.
function write.run(db, sql, ...)
  local id, message = db:_run(sql, ...)
  if not id then error(setmetatable({ message = message }, World), 0) end
  return id
end

local run = write.run

--- Rows of a question to the store's tables.
function write.rows(db, sql, ...)
  local rows, message = db:_rows(sql, ...)
  if not rows then error(setmetatable({ message = message }, World), 0) end
  return rows
end

local function begin(db, note)
  run(db, "BEGIN IMMEDIATE")
  local memory = db:_memory()
  memory.rev = run(db, "INSERT INTO revision(day, note) VALUES (?, ?)",
    core.format(core.today()), note)
end

local function rollback(db)
  db:_run "ROLLBACK"
  db:_rolled_back()
  local memory = db:_memory()
  memory.rev, memory.source_ids = nil, nil
end

local function commit(db)
  run(db, "COMMIT")
  db:_memory().rev = nil
end

--- Runs f(db) inside one revision; all or nothing. Inside another
-- transaction it joins that one. Returns what f returns, or nil, message
-- when the store failed; an error of f is raised again after the rollback.
function write.transaction(db, f, note)
  if db:_memory().rev then return f(db) end
  local results = table.pack(pcall(function()
    begin(db, note)
    local r = table.pack(f(db))
    commit(db)
    return table.unpack(r, 1, r.n)
  end))
  if results[1] then return table.unpack(results, 2, results.n) end
  rollback(db)
  local e = results[2]
  if getmetatable(e) == World then return nil, e.message end
  error(e, 0)
end

--- db:transaction(f [, note]) -> what f(db) returns | nil, message
-- Everything that f writes is one revision: all of it or, when f raises or
-- the store fails, nothing.
function methods.transaction(db, f, note)
  if type(f) ~= "function" then
    util.fail("transaction: expected a function, got %s", type(f))
  end
  return write.transaction(db, f, note)
end

-- ========}

-- {======== sources ========

local SOURCE = util.set "publisher author published url read"
local SEPARATOR = "\31"

--- Raises unless `s` is a title or { title, publisher=, published= ... }.
function write.check_source(s, what)
  if type(s) == "string" then s = { s } end
  if type(s) ~= "table" or type(s[1]) ~= "string" or s[1] == "" then
    util.fail("%s: a source is a title or { title, publisher=, "
      .. "published=, url= }", what)
  end
  for k, v in pairs(s) do
    if k ~= 1 and not SOURCE[k] then
      util.fail("%s: a source has no field '%s'%s", what, tostring(k),
        util.hint(k, SOURCE))
    elseif k == "published" or k == "read" then
      util.date(v, what .. ": " .. k)
    end
  end
  return s
end

--- The id of a source, entered once however often it is named.
function write.source(db, s, what)
  s = write.check_source(s, what)
  local print = table.concat({ s[1], s.publisher or "", s.author or "",
    s.published or "", s.url or "", s.read or "" }, SEPARATOR)
  local memory = db:_memory()
  memory.source_ids = memory.source_ids or {}
  local ids = memory.source_ids
  if ids[print] then return ids[print] end
  local found = write.rows(db, "SELECT id FROM source WHERE fingerprint = ?",
    print)
  ids[print] = found[1] and found[1].id or run(db, "INSERT INTO source(rev,"
    .. " title, publisher, author, published, url, read, fingerprint)"
    .. " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    memory.rev, s[1], s.publisher, s.author, s.published, s.url, s.read,
    print)
  return ids[print]
end

--- One source or a list of them as a list.
function write.source_list(source)
  if source == nil then return {} end
  if type(source) == "table" and next(source) == nil then return {} end
  if type(source) == "table" and type(source[1]) == "table" then return source end
  if type(source) == "table" and source[2] ~= nil then return source end
  return { source }
end

--- The day by which the first dated source had said it; nil: none is dated.
function write.published(sources)
  local least
  for _, s in ipairs(sources) do
    if type(s) == "table" and s.published then
      local lo, hi = core.parse(s.published)
      if lo and (not least or hi < least) then least = hi end
    end
  end
  return least
end

-- ========}

-- {======== names and dates ========

--- A known date as YYYY-MM-DD: by the end of a partial one it was known.
function write.known_day(text, what)
  if text == nil then return nil end
  local _, hi = util.date(text, what)
  return hi
end

--- A nominal day as stored text, nil where it is the first day of its date.
function write.nominal(text, lo, hi, what)
  if text == nil then return nil end
  local day = util.day(text, what)
  if day < lo or day > hi then
    util.fail("%s: %s lies outside its date", what, text)
  end
  if day ~= lo then return core.format(day) end
end

--- The id of the actor that a text names; `what`: "state", "bloc", "actor".
-- Raises with the near misses.
function write.actor_of(db, text, what)
  if type(text) ~= "string" then
    util.fail("%s: expected a name or code, got %s", what, type(text))
  end
  local id, message = db:_actor(text, what)
  if not id then util.fail("%s", message) end
  return id
end

-- ========}

return write
