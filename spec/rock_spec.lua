-- The rock installs what the tree holds: nothing forgotten, nothing left over.
local rockspec = require "spec.support.rockspec"

describe("the rockspec", function()
  local installed = os.getenv "BLOC_INSTALLED" == "1"
  local spec = rockspec.load()

  -- In the run against an installed rock there is no source tree to compare
  -- with; there the question is whether each module came along.
  if installed then
    it("installs every module that it lists", function()
      local tree = os.getenv "BLOC_TREE"
      for name in pairs(spec.build.modules) do
        local path = package.searchpath(name, package.path)
          or assert(package.searchpath(name, package.cpath))
        if tree then
          assert.equal(tree, path:sub(1, #tree), name .. " is from elsewhere")
        end
      end
    end)
    return
  end

  it("lists every Lua module, and no other", function()
    local listed = {}
    for name, path in pairs(spec.build.modules) do
      if type(path) == "string" then listed[name] = path end
    end
    assert.same(rockspec.lua_modules(), listed, "run: make rockspec")
  end)

  it("lists every C file of bloc.core, and no other", function()
    local listed = spec.build.modules["bloc.core"].sources
    assert.same(rockspec.c_sources(), listed, "run: make rockspec")
  end)

  it("makes the extension for SQLite of all but the binding", function()
    local module = spec.build.modules["bloc.sqlite"]
    assert.same({ "BLOC_EXTENSION" }, module.defines)
    assert.same(rockspec.extension_sources(), module.sources, "run: make rockspec")
  end)

  it("is named as LuaRocks wants it", function()
    assert.equal(("rockspec/%s-%s.rockspec"):format(spec.package, spec.version),
      rockspec.path)
  end)
end)
