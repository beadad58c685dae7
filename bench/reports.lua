-- Times the sheets of all bundled blocs and states: made and written as text
-- and as a page, the best of five rounds each, after the data's hash is known.

local bloc = require "bloc"

local ROUNDS = 5

local function best(f)
  local least = math.huge
  for _ = 1, ROUNDS do
    collectgarbage()
    local start = os.clock()
    f()
    least = math.min(least, os.clock() - start)
  end
  return least * 1e3
end

-- Milliseconds of each actor of a kind, the slowest first.
local function times(db, kind, form)
  local list = {}
  for actor in db:actors { kind = kind }:each() do
    list[#list + 1] = { actor.code, best(function()
      local r = bloc.report[kind](db, actor.code)
      r[form](r)
    end) }
  end
  table.sort(list, function(a, b) return a[2] > b[2] end)
  return list
end

local db <close> = assert(bloc.open())
local start = os.clock()
db:hash()
print(("hash of the bundled data: %.0f ms, once"):format((os.clock() - start) * 1e3))
for _, kind in ipairs { "bloc", "state" } do
  for _, form in ipairs { "text", "html" } do
    local list, over = times(db, kind, form), 0
    for _, t in ipairs(list) do over = over + (t[2] > 10 and 1 or 0) end
    print(("sheets of %3d %ss as %-4s: median %.1f ms, slowest %s %.1f, %s %.1f; %d over 10 ms")
      :format(#list, kind, form, list[#list // 2 + 1][2], list[1][1], list[1][2], list[2][1],
        list[2][2], over))
  end
end
