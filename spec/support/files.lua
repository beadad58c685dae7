--- Files for specs: a folder of its own for each describe, other Lua
-- processes, and what a message must say.
local files = {}

local made = {}

--- A new empty folder; files.clean() removes it.
function files.folder()
  local path = os.tmpname()
  os.remove(path)
  assert(os.execute(("mkdir '%s'"):format(path)))
  made[#made + 1] = path
  return path
end

function files.clean()
  for _, path in ipairs(made) do os.execute(("rm -rf '%s'"):format(path)) end
  made = {}
end

function files.write(path, text)
  local f = assert(io.open(path, "wb"))
  assert(f:write(text))
  assert(f:close())
  return path
end

function files.read(path)
  local f = assert(io.open(path, "rb"))
  local text = f:read "a"
  f:close()
  return text
end

--- The command that runs a script in another process of this Lua, with the
-- same modules. arg[1] ... are the strings that follow.
function files.lua(script, ...)
  local path = os.tmpname()
  files.write(path, script)
  made[#made + 1] = path
  local interpreter = arg and arg[-1] or "lua5.4"
  for i = -1, -10, -1 do
    if arg and arg[i] then interpreter = arg[i] end
  end
  local command = { ("LUA_PATH_5_4='%s' LUA_CPATH_5_4='%s' '%s' '%s'"):format(
    package.path, package.cpath, interpreter, path) }
  for _, a in ipairs { ... } do command[#command + 1] = ("'%s'"):format(a) end
  return table.concat(command, " ")
end

--- Runs a script and returns what it printed, standard error included, and
-- whether it ended well.
function files.run(script, ...)
  local pipe = assert(io.popen(files.lua(script, ...) .. " 2>&1"))
  local text = pipe:read "a"
  return text, (pipe:close())
end

return files
