-- Loaded by busted before the first spec (see .busted): counts what happens
-- and ends the run with the line that a person and CI read.
local busted = require "busted"

local passed, failed, skipped = 0, 0, 0

busted.subscribe({ "test", "end" }, function(_, _, status)
  if status == "success" then
    passed = passed + 1
  elseif status == "pending" then
    skipped = skipped + 1
  else
    failed = failed + 1
  end
  return nil, true
end)

-- An error outside `it` (a file that does not load, a setup that raises) has
-- no test to its name and would not be counted.
local function outside(element)
  if element.descriptor ~= "it" then failed = failed + 1 end
  return nil, true
end
busted.subscribe({ "error" }, outside)
busted.subscribe({ "failure" }, outside)

busted.subscribe({ "exit" }, function()
  local ran_none = passed + failed + skipped == 0
  if ran_none then failed = 1 end
  local line = ("%d passed, %d failed"):format(passed, failed)
  if skipped > 0 then line = ("%s, %d skipped"):format(line, skipped) end
  local path = os.getenv "BLOC_SUMMARY"
  if path then
    local file <close> = assert(io.open(path, "w"))
    file:write(line, "\n")
  end
  if ran_none then io.stderr:write("no test ran\n") end
  print(line)
  io.stdout:flush()
  if ran_none then os.exit(1) end
  return nil, true
end)
