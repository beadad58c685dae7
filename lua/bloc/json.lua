--- JSON texts of Lua values.

local util = require "bloc.util"

local json = {}

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n",
  ["\r"] = "\\r", ["\t"] = "\\t" }

--- The JSON text of a string, number, boolean or nil, list or table.
function json.value(v)
  local kind = type(v)
  if kind == "string" then
    if not utf8.len(v) then v = util.printable(v) end
    return '"' .. v:gsub('[%c"\\\127]', function(c)
      return ESCAPES[c] or ("\\u%04x"):format(c:byte())
    end) .. '"'
  elseif kind == "number" or kind == "boolean" then
    return v ~= v and "null" or tostring(v)
  elseif kind == "table" then
    local list = {}
    if #v > 0 or next(v) == nil then
      for i, x in ipairs(v) do list[i] = json.value(x) end
      return "[" .. table.concat(list, ",") .. "]"
    end
    for _, k in ipairs(util.keys(v)) do
      list[#list + 1] = ("%s:%s"):format(json.value(tostring(k)),
        json.value(v[k]))
    end
    return "{" .. table.concat(list, ",") .. "}"
  end
  return "null"
end

return json
