--- Pictures of the data as SVG. Each is read in when it is first asked for.

local WHERE = { timeline = "timeline", bars = "bars", lines = "lines",
  multiples = "multiples", composition = "composition", heat = "heat", matrix = "matrix",
  arcs = "arcs", network = "network", sequence = "sequence", map = "map" }

return setmetatable({}, { __index = function(t, name)
  local file = WHERE[name]
  if not file then return nil end
  t[name] = require("bloc.chart." .. file)[name]
  return t[name]
end })
