-- Every block of Lua in the README and the guides that shows what it prints
-- ("-->") is run, one after the other in a file, and compared.

local tmp = require "spec.support.tmp"

local FILES = { bloc = true, csv = true, lua = true, md = true, svg = true }

local function read(path)
  local f = assert(io.open(path, "rb"))
  local text = f:read "a"
  f:close()
  return text
end

-- The lines that a block is to print.
local function expected(block)
  local lines = {}
  for line in block:gmatch "[^\n]+" do
    local want = line:match "^%-%-> ?(.*)$" or line:match "  %-%-> (.*)$"
    if want then lines[#lines + 1] = (want:gsub("%s+$", "")) end
  end
  return lines
end

local function run(block, env, folder)
  local printed = {}
  env.print = function(...)
    local t = table.pack(...)
    for i = 1, t.n do t[i] = tostring(t[i]) end
    for line in (table.concat(t, "\t") .. "\n"):gmatch "(.-)\n" do
      printed[#printed + 1] = (line:gsub("%s+$", ""))
    end
  end
  -- files that a reader makes in the current folder go to a temporary one
  block = block:gsub('"([%w_]+%.(%a+))"', function(name, kind)
    if FILES[kind] then return ("%q"):format(folder .. "/" .. name) end
  end)
  assert(load(block, "=block", "t", env))()
  return printed
end

for _, path in ipairs { "README.md", "doc/guide.md", "doc/data.md" } do
  local f = io.open(path)
  if f then
    f:close()
    describe(path, function()
      it("prints what it says", function()
        local folder = tmp.folder()
        local env, n = setmetatable({}, { __index = _G }), 0
        for block in read(path):gmatch "```lua\n(.-)```" do
          local want = expected(block)
          if #want > 0 or block:find "bloc.open" then
            n = n + 1
            assert.same(want, run(block, env, folder), "block: " .. block)
          end
        end
        if path == "README.md" then assert.is_true(n >= 5) end
      end)
    end)
  end
end

describe("doc/reference.md", function()
  it("is the text of bloc.help", function()
    assert.equal(require "bloc.help".markdown(), read "doc/reference.md")
  end)

  it("has every public method, and bloc.help every topic's own text", function()
    local bloc = require "bloc"
    local db = assert(bloc.open { data = false })
    local named = {}
    for _, t in ipairs(require "bloc.help".topics) do
      if t.name then
        named[t.name:match "[%w_]+$"] = true
        assert.truthy(tostring(bloc.help(t.name)):find(t.call, 1, true))
      end
    end
    for name in pairs(require "bloc.core".methods) do
      if name:sub(1, 1) ~= "_" and name ~= "is_open" then
        assert.is_true(named[name] == true, "no help for db:" .. name)
      end
    end
    db:close()
  end)
end)
