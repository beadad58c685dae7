--- Loading data files: the bundled data into a new store, and an analyst's
-- own file with db:load.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local vocabulary = require "bloc.vocabulary"

local load_file = {}
local methods = core.methods

--- Fills a new store with the data set that comes with bloc.
function load_file.bundled(db)
  local files = {}
  for _, name in ipairs(require "bloc.data.index") do
    local t = require("bloc.data." .. name)
    local copy = {}
    for k, v in pairs(t) do copy[k] = v end
    files[#files + 1] = { name .. ".lua", copy }
  end
  vocabulary.enter(db, files)
end

local LONGEST = 64 * 1024 * 1024

local function read_file(path)
  local f, message = io.open(path, "rb")
  if not f then return nil, message end
  local text, why = f:read(LONGEST + 1)
  f:close()
  if not text then return nil, ("%s: %s"):format(path, why or "the file is empty") end
  if #text > LONGEST then return nil, path .. ": larger than 64 MiB" end
  return text
end

local counts_meta = { __tostring = function(counts)
  local parts = {}
  for _, k in ipairs(util.keys(counts)) do
    parts[#parts + 1] = ("%d %s"):format(counts[k], k)
  end
  return #parts > 0 and "entered: " .. table.concat(parts, ", ") or "nothing to enter"
end }

-- A message of Lua, "line:3: why", with the file's name before it.
local function placed(path, why)
  local line, rest = why:match "^line:(%d+): (.*)"
  if not line then return path .. ": " .. why end
  return ("%s: line %s: %s"):format(path, line, rest)
end

--- db:load(path) -> counts by section | nil, message
-- Enters an analyst's own data file, in the vocabulary of the bundled ones:
-- all of it in one revision, or nothing. The file is run as text in a Lua of
-- its own without any library, with limits on time and memory (l_data.c).
function methods.load(db, path)
  if type(path) ~= "string" then
    util.fail("load: expected a path, got %s", type(path))
  end
  local text, message = read_file(path)
  if not text then return nil, message end
  local t, why, line = core.data(text, "=line")
  if why then
    return nil, line and ("%s: line %d: %s"):format(path, line, why) or placed(path, why)
  end
  local done, counts, failed = pcall(write.transaction, db, function()
    return vocabulary.enter(db, { { path, t } })
  end, "load " .. path)
  if not done then return nil, tostring(counts) end
  return counts and setmetatable(counts, counts_meta), failed
end

return load_file
