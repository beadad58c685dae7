--- bloc: who belonged to which bloc on which day, in which status, according
-- to whom, known since when; and dated events, joined to the membership of
-- their own day.
--
--   local bloc = require "bloc"
--   local db = assert(bloc.open())            -- the bundled data, in memory
--   print(db:members("ECOWAS", "2024-08-12"))

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local load_file = require "bloc.load"
local vocabulary = require "bloc.vocabulary"

require "bloc.status"
require "bloc.identity"
require "bloc.spells"
require "bloc.changes"
require "bloc.panel"
require "bloc.dyads"
require "bloc.cohesion"
require "bloc.event"
require "bloc.count"
require "bloc.sql_query"
require "bloc.sequence"
require "bloc.care"
require "bloc.native"
require "bloc.feed.alias"

local bloc = { _VERSION = "bloc " .. core.version, version = core.version }

local function fill(db, options)
  return write.transaction(db, function()
    vocabulary.enter(db, { { "types.lua", { types = require "bloc.data.types".types } } })
    if options.data ~= false then load_file.bundled(db) end
    return true
  end, "bundled data")
end

-- A store whose tables were just made has a transaction open: it takes the
-- first revision, so that a store is never seen half filled.
local function first_revision(db, options)
  local memory = db:_memory()
  local ok, message = pcall(function()
    memory.rev = write.run(db, "INSERT INTO revision(day, note) VALUES (?, ?)",
      core.format(core.today()), options.data ~= false and "bundled data"
        or "empty store")
    fill(db, options)
    write.run(db, "COMMIT")
  end)
  memory.rev = nil
  if ok then return true end
  db:close()
  return nil, tostring(message)
end

--- bloc.open([path [, options]]) -> store | nil, message
-- Opens the store in the file at `path`, or makes it, filled with the bundled
-- data; without a path a store in memory. {data=false} makes an empty one,
-- {readonly=true} only reads, {create=false} refuses to make a file.
function bloc.open(path, options)
  if type(path) == "table" and options == nil then path, options = nil, path end
  local o = util.options(options, util.set "data readonly create", "open")
  if path ~= nil and type(path) ~= "string" then
    util.fail("open: expected a path, got %s", type(path))
  end
  local mode = o.readonly and "readonly" or o.create == false and "existing"
    or "write"
  if path == nil then mode = "write" end
  local db, fresh = core.open(path, mode)
  if not db then return nil, fresh end
  if fresh then
    local ok, message = first_revision(db, o)
    if not ok then return nil, message end
  end
  local ok, message = db:_refresh()
  if not ok then
    db:close()
    return nil, (path or "store in memory") .. ": " .. message
  end
  db:_memory().name = path and path:match "[^/]*$" or "the store in memory"
  return db
end

--- bloc.date(text) -> a date as a value: compares by its nominal day, `-` in
-- days, `+ n` days; fields year month day earliest latest nominal about
-- doubtful open. Raises where the text is malformed (R5).
bloc.date = core.date

local relate = require "bloc.relate"
bloc.relate, bloc.surely, bloc.maybe = relate.relate, relate.surely, relate.maybe

--- bloc.help([topic]) -> text: a line for each function, or what one does.
bloc.help = require "bloc.help".help

--- bloc.formats() -> list of the formats that db:import reads by name.
function bloc.formats()
  local names = { "native" }
  for _, f in ipairs(require "bloc.format".list()) do names[#names + 1] = f.name end
  return util.words(names)
end

--- bloc.extension() -> path of the module that SQLite loads | nil, message
function bloc.extension()
  local path = package.searchpath("bloc.sqlite", package.cpath)
  if path then return path end
  return nil, "the extension for SQLite is not installed (make extension)"
end

bloc.is_result = function(x) return getmetatable(x) == result.Result end

-- Reports and charts are read in when they are first asked for.
setmetatable(bloc, { __index = function(t, key)
  if key == "report" or key == "chart" then
    local m = require("bloc." .. key)
    t[key] = m
    return m
  end
end })

return bloc
