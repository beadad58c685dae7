--- Care of a store: what is in it, where it comes from, whether it is right,
-- how to cite it; SQL over it and a copy of it.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local check = require "bloc.check"

require "bloc.why"
require "bloc.known"
require "bloc.cite"


local methods = core.methods

-- {======== sources ========

local SOURCE_COLUMNS = { "title", "publisher", "published", "url", "read" }

-- Ids in brackets for SQL: integers only, so nothing needs quoting.
local function id_list(ids)
  local list = {}
  for i, id in ipairs(ids) do list[i] = ("%d"):format(id) end
  return "(" .. table.concat(list, ",") .. ")"
end

local MOST = 5 -- files that a source names

local function text_of(list)
  local text = table.concat(list, ", ", 1, math.min(#list, MOST))
  return #list > MOST and ("%s and %d more"):format(text, #list - MOST) or text
end

-- Adds to sources of feeds which feeds they are of, their files, and the day
-- on which the last of them was read.
local function add_files(db, rows, segments)
  local by_id = {}
  for _, s in ipairs(write.rows(db, ([[
    SELECT s.source, s.file, f.name AS feed, r.day FROM segment s
    JOIN feed f ON f.id = s.feed JOIN revision r ON r.id = s.rev
    WHERE s.id IN %s ORDER BY s.id]]):format(id_list(segments)))) do
    local t = by_id[s.source] or { feeds = {}, files = {}, has = {} }
    by_id[s.source], t.day = t, s.day
    for _, k in ipairs { "feed", "file" } do
      local key = s[k] and k .. "\31" .. s[k]
      if key and not t.has[key] then
        t.has[key] = true
        table.insert(t[k .. "s"], s[k])
      end
    end
  end
  for _, row in ipairs(rows) do
    local t = by_id[row.id]
    if t then
      row.feed, row.read = text_of(t.feeds), row.read or t.day
      row.file = #t.files > 0 and text_of(t.files) or nil
    end
  end
end

--- db:_sources_of(assertion_ids, event_ids [, segment_ids]) -> result: the
-- sources of these assertions, events and pieces of feeds, each once, ordered
-- by title; those of feeds with `feed`, `file`, and the day of import as
-- `read` unless they have another.
function methods._sources_of(db, assertions, events, segments)
  local rows = write.rows(db, ([[
    SELECT id, title, publisher, author, published, url, read FROM source
    WHERE id IN (SELECT source FROM assertion_source WHERE assertion IN %s
      UNION SELECT source FROM told_source WHERE event IN %s
      UNION SELECT source FROM segment WHERE id IN %s)
    ORDER BY title, published, publisher, url, id]]):format(id_list(assertions),
    id_list(events), id_list(segments or {})))
  local columns = { table.unpack(SOURCE_COLUMNS) }
  if segments and #segments > 0 then
    add_files(db, rows, segments)
    columns[#columns + 1], columns[#columns + 2] = "feed", "file"
  end
  return result.new(rows, { db = db, title = "sources", columns = columns })
end

-- Ids of the assertions and events of a bloc or a state, one list each.
local function rows_about(db, column, event_columns, id)
  local function ids(sql)
    local list = {}
    for i, row in ipairs(write.rows(db, sql, id)) do list[i] = row.id end
    return list
  end
  return ids(("SELECT id FROM assertion WHERE %s = ?1"):format(column)),
    ids(("SELECT id FROM told WHERE ?1 IN (%s)"):format(event_columns))
end

local function all_sources(db)
  return write.rows(db, [[
    SELECT id, title, publisher, author, published, url, read FROM source
    ORDER BY title, published, publisher, url, id]])
end

local function contains(row, text)
  for _, k in ipairs { "title", "publisher", "author", "url" } do
    if row[k] and row[k]:lower():find(text, 1, true) then return true end
  end
  return false
end

local SOURCES = util.set "bloc state text"

--- db:sources([{bloc=, state=, text=}]) -> result by title: title, publisher,
-- published, url, read. All of them, or those of one bloc's or one state's
-- assertions and events, or those with a text in title, publisher, author or
-- address. Raises on an unknown actor or option.
function methods.sources(db, filter)
  local o = util.options(filter, SOURCES, "sources")
  local rows
  if o.bloc ~= nil and o.state ~= nil then
    util.fail("sources: give 'bloc' or 'state', not both")
  elseif o.bloc ~= nil then
    rows = methods._sources_of(db, rows_about(db, "bloc", "bloc",
      write.actor_of(db, o.bloc, "bloc")))
  elseif o.state ~= nil then
    rows = methods._sources_of(db, rows_about(db, "state",
      "actor, target, on_behalf_of", write.actor_of(db, o.state, "state")))
  else
    rows = result.new(all_sources(db), { db = db, title = "sources",
      columns = SOURCE_COLUMNS })
  end
  if o.text == nil then return rows end
  local text = tostring(o.text):lower()
  return rows:where(function(row) return contains(row, text) end)
end

-- ========}

-- {======== what is in it ========

-- Text of the day before an exclusive end.
local function last_day(text)
  local day = core.parse(text)
  return util.text(day - 1)
end

--- db:coverage([bloc]) -> result: the days for which rows claim to be complete
-- (R13): bloc, layer ("all" of them, or one), from, through, states (nil: all),
-- position, events (the type, where it is coverage of events), feed (whose
-- events they are; nil: told ones), note.
function methods.coverage(db, bloc)
  local id = bloc ~= nil and write.actor_of(db, bloc, "bloc") or nil
  local rows = write.rows(db, [[
    SELECT b.code AS bloc, c.layer, c.type AS events, NULL AS feed,
      c.from_day AS "from", c.to_day, c.states, p.code AS position, c.note,
      c.id AS id
    FROM coverage c LEFT JOIN actor b ON b.id = c.bloc
      LEFT JOIN actor p ON p.id = c.asserter
    WHERE (?1 IS NULL OR c.bloc = ?1)
      AND c.id NOT IN (SELECT coverage FROM uncovered)
    UNION ALL
    SELECT NULL, NULL, c.type, f.name, c.from_day, c.to_day, c.states, NULL,
      NULL, c.id
    FROM feed_coverage c JOIN feed f ON f.id = c.feed WHERE ?1 IS NULL
    ORDER BY bloc, feed, layer, "from", id]], id)
  for _, row in ipairs(rows) do
    row.through, row.to_day, row.id = last_day(row.to_day), nil, nil
    if row.bloc then row.layer = row.layer or "all" end
    if not row.bloc then row.events = row.events or "all" end
  end
  return result.new(rows, { db = db, key = "bloc", title = "coverage",
    columns = { "bloc", "layer", "events", "feed", "from", "through", "states",
      "position", "note" } })
end

local COUNTS = {
  { "states", "actor WHERE kind = 'state'" },
  { "blocs", "actor WHERE kind = 'bloc'" },
  { "other actors", "actor WHERE kind NOT IN ('state', 'bloc')" },
  { "names and codes", "label" },
  { "assertions", "assertion" },
  { "events", "told" },
  { "retractions", "retraction" },
  { "sources", "source" },
  { "event types", "event_type" },
  { "coverage rows", "coverage" },
  { "acknowledged notes", "acknowledged" },
  { "revisions", "revision" },
}

--- db:stats() -> result: kind, n: how many rows of each kind the store has.
function methods.stats(db)
  local rows = {}
  for i, c in ipairs(COUNTS) do
    local n = write.rows(db, "SELECT count(*) AS n FROM " .. c[2])[1].n
    rows[i] = { kind = c[1], n = n }
  end
  return result.new(rows, { db = db, title = "stats",
    revision = db:_revision(), columns = { "kind", "n" } })
end

--- db:check() -> result: what is wrong (severity "error") or odd ("note"):
-- severity, rule, where, hint, acknowledged, reason, with the assertion or
-- event; errors first, then notes that nobody has acknowledged. A note that is
-- right all the same is acknowledged in a data file ({ rule=, bloc=, state=,
-- reason= }) and is listed with its reason; an error cannot be.
function methods.check(db)
  return result.new(check.run(db), { db = db, title = "check",
    revision = db:_revision(), columns = { "severity", "rule", "where", "hint",
      "acknowledged", "reason" } })
end

-- ========}

-- {======== the file ========

--- db:sql(text, ...) -> result | nil, message
-- Reads the store's tables and the views `membership` and `event`: one
-- SELECT, with ? for the values that follow. Columns are the statement's.
-- nil where SQLite refuses it, writing statements among them.
function methods.sql(db, text, ...)
  if type(text) ~= "string" then
    util.fail("sql: expected a text, got %s", type(text))
  end
  local rows, columns = db:_select(text, ...)
  if not rows then return nil, columns end
  return result.new(rows, { db = db, title = "sql", columns = columns })
end

--- db:backup(path) -> true | nil, message
-- Copies the store, as it is now, to a new file at `path`.
function methods.backup(db, path)
  if type(path) ~= "string" then
    util.fail("backup: expected a path, got %s", type(path))
  end
  return db:_backup(path)
end

--- db:refresh() -> true | nil, message
-- Looks now for what other processes have committed; questions do so by
-- themselves within 50 ms.
function methods.refresh(db) return db:_refresh() end

-- ========}
