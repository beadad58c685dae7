--- Care of a store: what is in it, where it comes from, whether it is right,
-- how to cite it; SQL over it and a copy of it.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"

local methods = core.methods

-- {======== sources ========

local SOURCE_COLUMNS = { "title", "publisher", "published", "url", "read" }

-- Ids in brackets for SQL: integers only, so nothing needs quoting.
local function id_list(ids)
  local list = {}
  for i, id in ipairs(ids) do list[i] = ("%d"):format(id) end
  return "(" .. table.concat(list, ",") .. ")"
end

--- db:_sources_of(assertion_ids, event_ids) -> result: the sources of these
-- assertions and events, each once, ordered by title.
function methods._sources_of(db, assertions, events)
  local rows = write.rows(db, ([[
    SELECT id, title, publisher, author, published, url, read FROM source
    WHERE id IN (SELECT source FROM assertion_source WHERE assertion IN %s
      UNION SELECT source FROM told_source WHERE event IN %s)
    ORDER BY title, published, id]]):format(id_list(assertions),
    id_list(events)))
  return result.new(rows, { db = db, title = "sources",
    columns = SOURCE_COLUMNS })
end

-- ========}

-- {======== the file ========

--- db:sql(text, ...) -> result | nil, message
-- Reads the store's tables and the views `membership` and `event`: one
-- SELECT, with ? for the values that follow. Columns are the statement's.
-- nil where SQLite refuses it, writing statements among them.
function methods.sql(db, text, ...)
  if type(text) ~= "string" then
    util.fail(2, "sql: expected a text, got %s", type(text))
  end
  local rows, columns = db:_select(text, ...)
  if not rows then return nil, columns end
  return result.new(rows, { db = db, title = "sql", columns = columns })
end

--- db:backup(path) -> true | nil, message
-- Copies the store, as it is now, to a new file at `path`.
function methods.backup(db, path)
  if type(path) ~= "string" then
    util.fail(2, "backup: expected a path, got %s", type(path))
  end
  return db:_backup(path)
end

--- db:refresh() -> true | nil, message
-- Looks now for what other processes have committed; questions do so by
-- themselves within 50 ms.
function methods.refresh(db) return db:_refresh() end

-- ========}
