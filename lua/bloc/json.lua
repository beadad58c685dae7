--- JSON texts of Lua values, and values of JSON texts.

local util = require "bloc.util"
local read = require "bloc.json_read"

local json = {}

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n",
  ["\r"] = "\\r", ["\t"] = "\\t" }

--- What null is in a value that was read.
json.null = setmetatable({}, { __tostring = function() return "null" end })

--- The metatable of objects that were read: an empty one is no list.
json.object = { __name = "bloc.json.object" }

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
    if v == json.null then return "null" end
    if #v > 0 or next(v) == nil and getmetatable(v) ~= json.object then
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

--- json.read(text) -> value | nil, message. Lists and objects become tables,
-- null json.null; json.value writes them as they were.
function json.read(text) return read(text, json) end

return json
