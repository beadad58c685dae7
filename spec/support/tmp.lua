-- Temporary files and folders for specs, removed when Lua ends.

local tmp = {}

-- Emptied by __gc of this table, also after a failing spec.
local made = setmetatable({}, { __gc = function(list)
  for _, path in ipairs(list) do os.execute("rm -rf '" .. path .. "'") end
end })

--- A new empty folder.
function tmp.folder()
  local p = assert(io.popen "mktemp -d")
  local path = p:read "l"
  p:close()
  made[#made + 1] = path
  return path
end

--- A path in a new folder, with the text written to it if given.
function tmp.file(name, text)
  local path = tmp.folder() .. "/" .. name
  if text then
    local f = assert(io.open(path, "wb"))
    f:write(text)
    f:close()
  end
  return path
end

return tmp
