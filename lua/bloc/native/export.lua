--- db:export: writes the store as native CSV. The columns of each file come
-- first; an optional one is there only where some row needs it.

local core = require "bloc.core"
local util = require "bloc.util"
local csv = require "bloc.csv"
local save = require "bloc.save"
local columns = require "bloc.native.columns"

local methods = core.methods

-- Rows of each file: function(db) -> list of { column = text }
local ROWS = {
  blocs = require "bloc.native.actor_rows".blocs,
  actors = require "bloc.native.actor_rows".actors,
  memberships = require "bloc.native.member_rows".memberships,
  events = require "bloc.native.event_rows".events,
}

local function filled(rows, column)
  for _, r in ipairs(rows) do
    if r[column] and r[column] ~= "" then return true end
  end
  return false
end

local function text_of(db, what, safe)
  local kind, rows = columns.kinds[what], ROWS[what](db)
  local header = table.move(kind.columns, 1, #kind.columns, 1, {})
  for _, c in ipairs(kind.optional) do
    if filled(rows, c) then header[#header + 1] = c end
  end
  local lines = { csv.line(header, #header) }
  for i, r in ipairs(rows) do
    local fields = {}
    for j, c in ipairs(header) do fields[j] = r[c] or "" end
    lines[i + 1] = csv.line(fields, #header, safe)
  end
  return table.concat(lines)
end

--- Writes a text to a file that is there whole or not at all.
local function replace(path, text)
  local part = path .. ".part"
  local done, message = save(part, text)
  if done then done, message = os.rename(part, path) end
  if not done then
    os.remove(part)
    return nil, message
  end
  return true
end

-- Which file a path means, and where `what` is not given: by its name.
local function what_of(path, what)
  if type(path) ~= "string" or path == "" then
    util.fail("export: expected a path, got %s", type(path))
  elseif what == nil and path:find "%.csv$" then
    what = path:match "([^/]*)%.csv$"
    if not ROWS[what] then
      util.fail("export: '%s' does not say what to write; give "
        .. "what='blocs', 'actors', 'memberships' or 'events'%s", path,
        util.hint(what, ROWS))
    end
  elseif what ~= nil and not ROWS[what] then
    util.fail("export: nothing is called '%s'; there are blocs, actors, "
      .. "memberships and events%s", tostring(what), util.hint(what, ROWS))
  end
  return what
end

--- db:export(path [, {what=, safe=}]) -> path | nil, message
-- Writes native CSV that db:import reads into the same store. `what`: blocs,
-- actors, memberships or events; without it a path that ends in one of their
-- names (events.csv) says it, any other is a folder that is there already and
-- gets all four files. A file is replaced whole or not at all. safe=true puts
-- an apostrophe before cells that a spreadsheet would run; such a file is for
-- reading, not for import. Raises on misuse; the disk failing is
-- nil, message.
function methods.export(db, path, options)
  local o = util.options(options, util.set "what safe", "export")
  local what = what_of(path, o.what)
  local list = what and { what } or columns.order
  local folder = not what and path:gsub("/*$", "/")
  for _, name in ipairs(list) do
    local ok, message = replace(folder and folder .. name .. ".csv" or path,
      text_of(db, name, o.safe))
    if not ok then return nil, message end
  end
  return path
end
