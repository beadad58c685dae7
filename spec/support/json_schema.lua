--- As much of JSON Schema as the schema of the reports uses: $ref, type, const,
-- required, properties, additionalProperties, items.
local json = require "dkjson"

local schema = {}

local function kind_of(v)
  if v == json.null then return "null" end
  local t = type(v)
  if t == "number" then return math.type(v) == "integer" and "integer" or "number" end
  if t ~= "table" then return t end
  local meta = getmetatable(v)
  return meta and meta.__jsontype or #v > 0 and "array" or "object"
end

local function resolve(root, rule)
  while rule["$ref"] do
    local at = root
    for name in rule["$ref"]:gmatch "[^#/]+" do at = at[name] end
    rule = at
  end
  return rule
end

local function has_type(want, got)
  for _, t in ipairs(type(want) == "table" and want or { want }) do
    if t == got or t == "number" and got == "integer" then return true end
  end
  return false
end

local check

local function check_object(root, rule, value, where)
  for _, key in ipairs(rule.required or {}) do
    if value[key] == nil then return false, where .. ": no " .. key end
  end
  for key, v in pairs(value) do
    local own = rule.properties and rule.properties[key]
    if not own and rule.additionalProperties == false then
      return false, where .. ": " .. key .. " is not in the schema"
    end
    own = own or rule.additionalProperties
    if type(own) == "table" then
      local ok, why = check(root, own, v, where .. "." .. key)
      if not ok then return false, why end
    end
  end
  return true
end

function check(root, rule, value, where)
  rule = resolve(root, rule)
  if rule.const ~= nil and value ~= rule.const then return false, where .. ": not " .. rule.const end
  local kind = kind_of(value)
  if rule.type and not has_type(rule.type, kind) then
    return false, ("%s: is %s"):format(where, kind)
  end
  if kind == "object" then return check_object(root, rule, value, where) end
  for i, v in ipairs(kind == "array" and rule.items and value or {}) do
    local ok, why = check(root, rule.items, v, ("%s[%d]"):format(where, i))
    if not ok then return false, why end
  end
  return true
end

--- schema.check(schema, value) -> true | false, where it does not fit
function schema.check(root, value)
  return check(root, root, value, "$")
end

return schema
