-- The engine by itself: programs in C (spec/c) that compare it with a naive
-- version on random input. `make` builds them; each prints its seed and, where
-- it fails, what differed.

local BUILD = os.getenv "BUILD" or "build"

local function programs()
  local list = {}
  local p = io.popen "ls spec/c/*.c 2>/dev/null"
  for path in p:lines() do
    local name = path:match "([%w_]+)%.c$"
    if name ~= "oom" and not name:find "^fuzz_" then list[#list + 1] = name end
  end
  p:close()
  return list
end

describe("the engine", function()
  for _, name in ipairs(programs()) do
    it("agrees with the naive version: " .. name, function()
      local path = BUILD .. "/spec/" .. name
      local f = io.open(path, "rb")
      if not f then
        pending(path .. " is not built: `make test` builds it")
        return
      end
      f:close()
      local p = io.popen(("'%s' 2>&1"):format(path))
      local text = p:read "a"
      local ok, _, code = p:close()
      assert(ok, ("%s ended with %s:\n%s"):format(name, tostring(code), text))
    end)
  end
end)
