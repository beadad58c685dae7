-- The module list of the rockspec: what it should be, from the tree, and what
-- it is. Run as a script (`make rockspec`) it writes the one into the other.
local M = { path = "rockspec/bloc-scm-1.rockspec" }

local OPEN = "    -- listed by `make rockspec`; spec/rock_spec.lua compares\n"
local CLOSE = "    -- end of the list\n"

local function files(folder, name)
  local find = ("find %s -type f -name '%s' | LC_ALL=C sort"):format(folder, name)
  local pipe = assert(io.popen(find))
  local list = {}
  for path in pipe:lines() do list[#list + 1] = path end
  assert(pipe:close(), "find failed")
  return list
end

local function module_name(path)
  local name = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", "")
  return (name:gsub("/", "."))
end

-- name → path of every Lua module in the tree
function M.lua_modules()
  local map = {}
  for _, path in ipairs(files("lua", "*.lua")) do
    map[module_name(path)] = path
  end
  return map
end

-- sorted paths of the C files that make bloc.core
function M.c_sources()
  return files("csrc", "*.c")
end

-- and of those that make bloc.sqlite: all but the binding to Lua
function M.extension_sources()
  local list = {}
  for _, path in ipairs(M.c_sources()) do
    if not path:find "/l_[^/]*$" and not path:find "/core%.c$" then
      list[#list + 1] = path
    end
  end
  return list
end

-- the rockspec as a table
function M.load()
  local env = {}
  assert(loadfile(M.path, "t", env))()
  return env
end

local function listing()
  local out = {}
  local function say(...) out[#out + 1] = string.format(...) .. "\n" end
  local function sources(list)
    say("      sources = {")
    for _, path in ipairs(list) do say("        %q,", path) end
    say("      },")
  end
  say('    ["bloc.core"] = {')
  sources(M.c_sources())
  say('      libraries = { "sqlite3" },')
  say('      incdirs = { "$(SQLITE_INCDIR)" },')
  say('      libdirs = { "$(SQLITE_LIBDIR)" },')
  say("    },")
  say("    -- for SQLite's .load, not for Lua: see csrc/vtab_load.c")
  say('    ["bloc.sqlite"] = {')
  sources(M.extension_sources())
  say('      defines = { "BLOC_EXTENSION" },')
  say('      incdirs = { "$(SQLITE_INCDIR)" },')
  say("    },")
  for _, path in ipairs(files("lua", "*.lua")) do
    say("    [%q] = %q,", module_name(path), path)
  end
  return table.concat(out)
end

function M.write()
  local file = assert(io.open(M.path, "rb"))
  local text = file:read "a"
  file:close()
  local _, from = text:find(OPEN, 1, true)
  local to = text:find(CLOSE, 1, true)
  assert(from and to, M.path .. ": the marks around the list are gone")
  local new = text:sub(1, from) .. listing() .. text:sub(to)
  if new == text then return end
  file = assert(io.open(M.path, "wb"))
  assert(file:write(new))
  assert(file:close())
  print(M.path .. ": list written")
end

if arg and arg[0] and arg[0]:find "spec/support/rockspec%.lua$" then M.write() end

return M
