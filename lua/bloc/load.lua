--- Loading data files: the bundled data into a new store, and an analyst's
-- own file with db:load, run in an empty environment with limits.

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

local INSTRUCTIONS = 5000000 -- a data file of 100,000 rows needs 2 million
local MEMORY = 512 * 1024    -- KiB that running it may take
local LONGEST = 64 * 1024 * 1024

-- Runs the chunk alone: no globals, no string methods, limits on both ends.
local function run_alone(chunk)
  local hook, mask, every = debug.gethook()
  local strings, spent = getmetatable "", 0
  local index, before = strings.__index, collectgarbage "count"
  strings.__index = nil
  local stopped -- once: the hook must not raise again on the way out
  debug.sethook(function()
    spent = spent + 10
    if stopped then return end
    if spent > INSTRUCTIONS then stopped = "it runs for too long"
    elseif collectgarbage "count" - before > MEMORY then
      stopped = "it takes too much memory"
    end
    if stopped then error(stopped, 0) end
  end, "", 10)
  local ok, t = pcall(chunk)
  debug.sethook() -- the hook of others, where there was one, comes back
  if type(hook) == "function" then debug.sethook(hook, mask, every) end
  strings.__index = index
  return ok, t
end

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

--- db:load(path) -> counts by section | nil, message
-- Enters an analyst's own data file, in the vocabulary of the bundled ones:
-- all of it in one revision, or nothing. The file is run as text in an empty
-- environment, with a limit on instructions and memory.
function methods.load(db, path)
  if type(path) ~= "string" then
    util.fail("load: expected a path, got %s", type(path))
  end
  local text, message = read_file(path)
  if not text then return nil, message end
  local chunk, why = load(text, "@" .. path, "t", {})
  if not chunk then
    return nil, why:find(path, 1, true) and why or path .. ": " .. why
  end
  local ok, t = run_alone(chunk)
  if not ok then
    return nil, ("%s: %s"):format(path, (tostring(t):gsub("^" ..
      path:gsub("%W", "%%%0") .. ":", "line ")))
  end
  local done, counts, failed = pcall(write.transaction, db, function()
    return vocabulary.enter(db, { { path, t } })
  end, "load " .. path)
  if not done then return nil, tostring(counts) end
  return counts and setmetatable(counts, counts_meta), failed
end

return load_file
