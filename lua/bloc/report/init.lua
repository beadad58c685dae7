--- Reports: values that print, and write themselves as text, Markdown, pages,
-- CSV and JSON. Each is read in when it is first asked for.

local WHERE = { bloc = "bloc", state = "state", changes = "changes",
  chronology = "chronology", matrix = "matrix", dyads = "rows", panel = "rows",
  counts = "rows", data = "store", unresolved = "unresolved", claims = "claims",
  compose = "compose", index = "compose", schema = "data" }

return setmetatable({}, { __index = function(t, name)
  local file = WHERE[name]
  if not file then return nil end
  t[name] = require("bloc.report." .. file)[name]
  return t[name]
end })
