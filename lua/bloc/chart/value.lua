--- The charts as values: c:svg(), c:write(path), c:sources(). A chart holds
-- what is drawn (c.picture); the drawing is made when it is asked for.

local util = require "bloc.util"
local save = require "bloc.save"

local methods = {}
local Chart = { __name = "bloc.chart", __index = methods }

--- c:svg() -> text: the picture, a file of its own.
function methods.svg(c) return c.draw(c.picture) end

--- c:write(path) -> path | nil, message. The path ends in .svg.
function methods.write(c, path)
  if type(path) ~= "string" or not path:find "%.svg$" then
    util.fail("write: '%s' does not end in .svg", tostring(path))
  end
  return save(path, c:svg())
end

--- c:sources() -> result: the sources of what is drawn; nil: it is of no store.
function methods.sources(c) return c.picture.sources end

function Chart.__tostring(c) return ("bloc.chart (%s)"):format(util.printable(c.text)) end

--- value(text, picture, draw, more) -> chart; draw(picture) is the SVG, `text`
-- says what it is, `more` are fields beside these.
return function(text, picture, draw, more)
  local c = { text = text, picture = picture, draw = draw }
  for k, v in pairs(more or {}) do c[k] = v end
  return setmetatable(c, Chart)
end
