--- Runs the worked examples of the semantics over the seed and compares what
--- they print. The blocks stand in spec/fixtures/checked.md; where the contract
--- itself lies beside the checkout, the two must be the same.
local bloc = require "bloc"
local seed = require "spec.support.seed"

local CONTRACT = "../shared/semantics.md"

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return text
end

--- The blocks of Lua that open with "-- checked", each with its heading.
local function checked_blocks(text)
  local list, heading, block = {}, nil, nil
  for line in text:gmatch "([^\n]*)\n" do
    if block and line == "```" then
      if block[1] == "-- checked" then
        list[#list + 1] = { heading = heading, text = table.concat(block, "\n") }
      end
      block = nil
    elseif block then
      block[#block + 1] = line
    elseif line == "```lua" then
      block = {}
    else
      heading = line:match "^##+ (.*)" or heading
    end
  end
  return list
end

local function without_trailing_blanks(s) return (s:gsub("[ \t]+$", "")) end

local function expected(text)
  local lines = {}
  for line in text:gmatch "[^\n]+" do
    local printed = line:match "^%-%-> ?(.*)$"
    if printed then lines[#lines + 1] = without_trailing_blanks(printed) end
  end
  return lines
end

--- What the block prints with `db` and `bloc` as globals.
local function run(text, db)
  local lines = {}
  local function print_line(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    for line in (table.concat(parts, "\t") .. "\n"):gmatch "([^\n]*)\n" do
      lines[#lines + 1] = without_trailing_blanks(line)
    end
  end
  local env = setmetatable({ db = db, bloc = bloc, print = print_line },
    { __index = _G })
  assert(load(text, "=example", "t", env))()
  return lines
end

describe("worked examples over the seed", function()
  local blocks = checked_blocks(assert(read "spec/fixtures/checked.md"))
  local db

  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  it("has blocks to run", function() assert.is_true(#blocks >= 15) end)

  for i, block in ipairs(blocks) do
    it(("%d: %s"):format(i, block.heading), function()
      local want = expected(block.text)
      assert.is_true(#want > 0)
      assert.same(want, run(block.text, db))
    end)
  end

  it("prints the same from a store in a file that was closed in between", function()
    local path = os.tmpname()
    os.remove(path)
    seed.open(path):close()
    local again = assert(bloc.open(path))
    for _, block in ipairs(blocks) do
      assert.same(expected(block.text), run(block.text, again))
    end
    again:close()
    for _, suffix in ipairs { "", "-wal", "-shm" } do os.remove(path .. suffix) end
  end)

  it("holds the contract's own blocks", function()
    local contract = read(CONTRACT)
    if not contract then
      return pending("no " .. CONTRACT .. " here: the blocks stand unproven")
    end
    local theirs = checked_blocks(contract)
    assert.equal(#theirs, #blocks)
    for i, block in ipairs(theirs) do assert.equal(block.text, blocks[i].text) end
  end)
end)
