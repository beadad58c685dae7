--- How far a long import is: one line on stderr, or what a function makes of
-- it.

local core = require "bloc.core"
local util = require "bloc.util"

local progress = {}

local EVERY = 0.2 -- seconds between two lines

local function line(t)
  local left = t.seconds_left and ("%d s left"):format(t.seconds_left) or ""
  io.stderr:write(("\r%d records  %.0f/s  %d rejected  %s\27[K"):format(t.rows,
    t.rate, t.rejected, left))
  io.stderr:flush()
end

--- progress.start(option, source) -> f(rows, rejected, bytes), done()
-- option: true, a function, false, or nil: a line where stderr is a terminal.
-- done: to be called however the import ends; takes the line away.
-- The function is given {rows=, bytes=, rate= (records a second), rejected=,
-- seconds_left= or nil}.
function progress.start(option, source)
  if option ~= nil and type(option) ~= "boolean" and type(option) ~= "function" then
    util.fail("import: progress: expected true, false or a function, got %s",
      type(option))
  end
  local tell = type(option) == "function" and option
    or (option or option == nil and core.at_terminal()) and line
  local start, last, shown = core.seconds(), -1, false
  local function step(rows, rejected, bytes)
    local seconds = math.max(core.seconds() - start, 0.001)
    if not tell or seconds - last < EVERY then return end
    last = seconds
    local part = source:part()
    shown = true
    tell { rows = rows, bytes = bytes, rejected = rejected, rate = rows / seconds,
      seconds_left = part and part > 0 and math.floor(seconds / part - seconds) or nil }
  end
  local function done()
    if shown and tell == line then io.stderr:write "\r\27[K" end
  end
  return step, done
end

return progress
