-- db:load runs a file in a Lua of its own: bombs stay small and name their
-- line, and what the file returns comes over as plain data.

local bloc = require "bloc"
local core = require "bloc.core"
local files = require "spec.support.files"

local MOST = 900 * 1024 -- KiB of the whole process, of which 512 MiB are allowed

-- What a process takes at most while it loads a file, and what it answers.
local CHILD = [[
  local bloc = require "bloc"
  local db = assert(bloc.open { data = false })
  print(db:load(arg[1]))
  for line in io.lines "/proc/self/status" do
    local kib = line:match "^VmHWM:%s*(%d+)"
    if kib then print("peak " .. kib) end
  end
]]

local LONG = 'local s = "' .. ("x"):rep(1000) .. '"\nfor i = 1, 17 do s = s .. s end\n' -- 125 MiB

local BOMBS = {
  { "one huge concatenation", LONG .. "return { s .. s .. s .. s .. s .. s .. s .. s .. s .. s }",
    "line 3: it takes too much memory" },
  { "the copies of a huge text", LONG .. "local t = {}\nfor i = 1, 100 do t[i] = s .. i end\nreturn t",
    "line 4: it takes too much memory" },
  { "an endless loop", "local x\nwhile true do x = {} end", "line 2: it runs for too long" },
  { "an endless comparison", LONG .. "local a, b = s .. 1, s .. 1\nwhile a == b do end",
    "line 4: it runs for too long" },
  { "an endless recursion", "local function f(a) return 1 + f(a) end\nreturn f(1)",
    "line 1: stack overflow" },
  { "brackets in brackets", "return " .. ("{"):rep(5000) .. ("}"):rep(5000),
    "nested too deep" },
  { "tables in tables", "local t = {}\nfor i = 1, 1000 do t = { t } end\nreturn t", "too deep" },
  { "bytecode", string.dump(function() return {} end), "binary chunk" },
  { "metatables", "local t = {}\nsetmetatable(t, { __index = t })\nreturn t",
    "line 2: attempt to call a nil value (global 'setmetatable')" },
  { "a finalizer", "local t = {}\nt.__gc = function() while true do end end\nreturn t",
    "unknown section '__gc'" },
  { "methods of strings", "\nreturn ('x'):rep(1e9)", "line 2: attempt to index a string value" },
  { "coroutines", "return coroutine.wrap(function() end)", "line 1: attempt to index a nil value" },
}

describe("a data file with", function()
  local dir

  setup(function() dir = files.folder() end)
  teardown(files.clean)

  for _, bomb in ipairs(BOMBS) do
    it(bomb[1] .. " is refused, and the memory stays small", function()
      local path = files.write(dir .. "/bomb.lua", bomb[2])
      local text = files.run(CHILD, path)
      assert.matches("nil\t" .. path .. ": ", text, 1, true)
      assert.matches(bomb[3], text, 1, true)
      local peak = tonumber(text:match "peak (%d+)")
      if peak then assert.is_true(peak < MOST, ("%d MiB"):format(peak // 1024)) end
    end)
  end

  it("plain data comes over as it is", function()
    local function run(text) return (assert(core.data("return " .. text, "=line"))) end
    assert.same({ 1, 2.5, "a\0b", true, { k = false, [2^53] = "n" }, [-1] = "x" },
      run [[{ 1, 2.5, "a\0b", true, { k = false, [2^53] = "n" }, [-1] = "x" }]])
    assert.equal("integer", math.type(run "7"))
    assert.equal("float", math.type(run "7.0"))
    assert.is_nil((core.data("", "=line")))
    assert.equal(("z"):rep(100000), run('"' .. ("z"):rep(100000) .. '"'))
  end)

  it("the same table in two places has it in two places", function()
    local t = core.data("local a = { 1 } local t = { a, a } t.own = t return t", "=line")
    assert.equal(t[1], t[2])
    assert.equal(t, t.own)
    -- sharing cannot be made to explode
    local start = os.clock()
    assert.is_table(core.data("local a = {} for i = 1, 90 do a = { a, a } end return a", "=line"))
    assert.is_table(core.data("local s = 'x' for i = 1, 20 do s = s .. s end local t = {}"
      .. " for i = 1, 1e5 do t[i] = s end return t", "=line"))
    assert.is_true(os.clock() - start < 5)
  end)

  it("a hundred thousand rows is not too much", function()
    local rows = {}
    for i = 1, 100000 do
      rows[i] = ("{ '2001-01-%02d', 'coup', target = 'S%d', text = 'no. %d' },"):format(i % 28 + 1, i % 9, i)
    end
    local t = assert(core.data("return {\n" .. table.concat(rows, "\n") .. "\n}", "=line"))
    assert.equal(100000, #t)
    assert.equal("no. 100000", t[100000].text)
  end)
end)

describe("a guest of one's own", function()
  it("knows nothing of the host", function()
    local before = _G.leak
    assert.is_nil((core.data("leak = 1 return nil", "=line")))
    assert.equal(before, _G.leak)
    assert.is_nil((core.data("return _G", "=line")))
    assert.equal("xx", ("x"):rep(2))
    assert.is_string(bloc._VERSION)
  end)
end)
