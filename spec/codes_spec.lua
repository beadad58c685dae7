-- The trees of code systems, and `type` filters that go through them.

local bloc = require "bloc"
local codes = require "bloc.codes"

local DATA = "../shared/data/"

local function lines(path)
  local f = io.open(DATA .. path, "rb")
  if not f then return nil end
  f:close()
  return io.lines(DATA .. path)
end

-- Code and value of each row of a table with tabs and a header.
local function table_of(path)
  local t = {}
  for line in lines(path) do
    local code, value = line:gsub("\r$", ""):match "^(%d+)\t(.*)$"
    if code then t[code] = value end
  end
  return t
end

-- A spec that needs the published lists.
local function with_data(name, f)
  it(name, function()
    if not lines "cameo/CAMEO.eventcodes.txt" then
      return pending("no " .. DATA .. " here: " .. name)
    end
    f()
  end)
end

describe("the tree of CAMEO", function()
  local all = codes.list "cameo"

  it("holds twenty roots and each code below another", function()
    local roots = 0
    for _, type in ipairs(all) do
      local up = codes.parent(type)
      if up then
        assert.is_true(codes.exists(up), type)
        assert.is_true(codes.below(type, up))
        assert.is_false(codes.below(up, type))
      else
        roots = roots + 1
        assert.matches("^cameo:%d%d$", type)
      end
      assert.equal(type:sub(1, 8), codes.root(type))
      assert.is_true(codes.below(type, codes.root(type)))
      assert.is_string(codes.label(type))
    end
    assert.equal(20, roots)
    assert.equal(313, #all)
  end)

  it("keeps codes apart that only look alike", function()
    assert.is_true(codes.below("cameo:010", "cameo:01"))
    assert.is_true(codes.below("cameo:0251", "cameo:025"))
    assert.is_true(codes.below("cameo:0251", "cameo:02"))
    assert.is_false(codes.below("cameo:10", "cameo:1"))
    assert.is_false(codes.below("cameo:010", "cameo:10"))
    assert.is_false(codes.below("cameo:171", "cameo:172"))
    assert.is_false(codes.below("ucdp:10", "ucdp:1"))
    assert.is_false(codes.below("coup_attempt", "coup"))
  end)

  it("has label, score and parent", function()
    assert.equal("confiscate property", codes.label "cameo:1711")
    assert.equal(-9.2, codes.goldstein "cameo:1711")
    assert.equal("cameo:171", codes.parent "cameo:1711")
    assert.equal("cameo:17", codes.parent "cameo:171")
    assert.is_nil(codes.parent "cameo:17")
    assert.is_nil(codes.goldstein "cameo:1214")
    assert.is_nil(codes.label "cameo:1713")
    assert.same({ "cameo:1711", "cameo:1712" }, codes.list("cameo", "cameo:171"))
  end)

  with_data("has the codes and scores that GDELT publishes", function()
    local labels = table_of "cameo/CAMEO.eventcodes.txt"
    local scores = table_of "cameo/CAMEO.goldsteinscale.txt"
    local n = 0
    for code in pairs(labels) do
      n = n + 1
      assert.is_true(codes.exists("cameo:" .. code), code)
      assert.equal(tonumber(scores[code]), codes.goldstein("cameo:" .. code), code)
    end
    assert.equal(310, n)
    for _, code in ipairs { "106", "1213", "1214" } do assert.is_nil(labels[code]) end
  end)

  with_data("scores events as GDELT does", function()
    local n, differ = 0, 0
    for line in lines "gdelt2/20180101000000.export.CSV" do
      local fields = {}
      for f in (line .. "\t"):gmatch "([^\t]*)\t" do fields[#fields + 1] = f end
      n = n + 1
      if codes.goldstein("cameo:" .. fields[27]) ~= tonumber(fields[31]) then
        differ = differ + 1
      end
    end
    assert.same({ 2414, 0 }, { n, differ })
  end)
end)

describe("PLOVER", function()
  it("is a tree of types and modes", function()
    assert.equal("plover:SANCTION", codes.parent "plover:SANCTION.expel")
    assert.equal("plover:SANCTION", codes.root "plover:SANCTION.expel")
    assert.equal("reduce relations of any kind: expel", codes.label "plover:SANCTION.expel")
    local types = 0
    for _, type in ipairs(codes.list "plover") do
      if not codes.parent(type) then types = types + 1 end
    end
    assert.equal(16, types)
  end)

  it("says what a CAMEO type is", function()
    assert.equal("plover:SANCTION.expel", codes.plover "cameo:1661")
    assert.equal("plover:COERCE.restrict", codes.plover "cameo:163")
    assert.equal("plover:ASSAULT.seize", codes.plover "cameo:1712")
    assert.equal("plover:CONCEDE", codes.plover "cameo:0834")
    assert.equal("plover:RETREAT.disarm", codes.plover "cameo:0873")
    assert.is_nil(codes.plover "cameo:012") -- statements have no counterpart
    assert.is_nil(codes.plover "cameo:9999")
    assert.is_nil(codes.plover "plover:AGREE")
    assert.is_nil(codes.plover "coup")
  end)

  it("knows every type that it is mapped to", function()
    for _, type in ipairs(codes.list "cameo") do
      local to = codes.plover(type)
      if to then assert.is_true(codes.exists(to), type .. " " .. to)
      else assert.matches("^cameo:0[12]", type) end
    end
  end)

  with_data("maps each code as the published table does", function()
    local n = 0
    for line in lines "plover/CAMEO2PLOVER-2021.txt" do
      local code, rest = line:match "^(%d%d%d+): ([^#\r]*)"
      if code then
        local type, mode = rest:match "^(%u+)%s*,%s*([%w%-]*)"
        local want = "plover:" .. type .. (mode ~= "" and "." .. mode or "")
        -- one row has a context where its mode should be
        if code == "175" then want = "plover:ASSAULT" end
        assert.equal(want, codes.plover("cameo:" .. code), code)
        n = n + 1
      end
    end
    assert.is_true(n > 250)
  end)
end)

describe("an unknown code", function()
  it("is told what it was probably meant to be", function()
    for text, want in pairs { ["cameo:43"] = "cameo:043", ["cameo:1"] = "cameo:01",
      ["cameo:1713"] = "cameo:1711", ["plover:sanction"] = "plover:SANCTION",
      ["plover:Sanction.expel"] = "plover:SANCTION.expel",
      ["plover:SANCTON"] = "plover:SANCTION", ["ucdp:4"] = "ucdp:1" } do
      assert.is_false(codes.exists(text))
      assert.equal(want, codes.near(text))
    end
    assert.is_nil(codes.exists "acled:Protests") -- no list of ours
    assert.is_nil(codes.near "acled:Protests")
  end)

  it("is described with what is above and below, or not at all", function()
    local text = codes.describe "cameo:171"
    assert.matches("cameo:171  seize or damage property %(%-9.2%)", text)
    assert.matches("under cameo:17  coerce", text)
    assert.matches("in PLOVER plover:COERCE.seize", text)
    assert.matches("\n  cameo:1712  destroy property", text)
    assert.is_nil(codes.describe "cameo:1713")
    assert.is_nil(codes.describe "coup")
  end)
end)

describe("a filter by a type of a code system", function()
  local db
  setup(function()
    db = assert(bloc.open { data = false })
    db:actor { "AAA", kind = "state" }
    for i, code in ipairs { "010", "012", "0251", "10", "1011", "161", "163", "1661", "1712",
      "175" } do
      db:event { type = "cameo:" .. code, date = ("2020-01-%02d"):format(i), actor = "AAA" }
    end
    db:event { type = "plover:SANCTION", date = "2020-02-01", actor = "AAA" }
    db:event { type = "acled:Protests.Peaceful protest", date = "2020-02-02", actor = "AAA" }
    db:event { type = "ucdp:1", date = "2020-02-03", actor = "AAA" }
    db:event { type = "coup", date = "2020-02-04", target = "AAA" }
  end)
  teardown(function() db:close() end)

  local function types(text)
    local list = {}
    for e in db:events { type = text }:each() do list[#list + 1] = e.type:match "[^:]*$" end
    return table.concat(list, " ")
  end

  it("matches the subtree by digits", function()
    assert.equal("010 012", types "cameo:01")
    assert.equal("10 1011", types "cameo:10")
    assert.equal("0251", types "cameo:025")
    assert.equal("1712 175", types "cameo:17")
    assert.equal("1712", types "cameo:171")
    assert.equal("Protests.Peaceful protest", types "acled:Protests")
    assert.equal("Protests.Peaceful protest", types "Peaceful protest")
  end)

  it("matches what PLOVER makes of CAMEO, beside its own codes", function()
    assert.equal("161 1661 SANCTION", types "plover:SANCTION")
    assert.equal("1661", types "plover:SANCTION.expel")
    assert.equal("163", types "plover:COERCE")
    assert.equal("1712 175", types "plover:ASSAULT")
    assert.equal("010 012 161 1661 SANCTION", types { "plover:SANCTION", "cameo:01", "cameo:161" })
  end)

  it("is empty for a code that no event has, and raises for one that is none", function()
    for _, text in ipairs { "cameo:14", "cameo:2042", "plover:AID", "plover:PROTEST.riot",
      "ucdp:3" } do
      assert.equal(0, #db:events { type = text })
      assert.equal(0, #db:events { type = text }:count { by = "year" })
    end
    for text, hint in pairs { ["cameo:1713"] = "cameo:1711", ["cameo:1"] = "cameo:01",
      ["plover:sanction"] = "plover:SANCTION", ["cuop"] = "coup" } do
      local ok, message = pcall(db.events, db, { type = text })
      assert.is_false(ok)
      assert.matches(("no type '%s'; did you mean '%s'"):format(text, hint), message, 1, true)
    end
  end)

  it("finds the events that carry a code beside their own type", function()
    local with = assert(bloc.open { data = false })
    with:actor { "AAA", kind = "state" }
    with:event { type = "coup", date = "2020-01-01", target = "AAA", codes = { "cameo:1712" } }
    assert.equal(1, #with:events { type = "plover:ASSAULT" })
    assert.equal(1, #with:events { type = "cameo:17" })
    with:close()
  end)

  it("adds nothing to a store that has none of them", function()
    local empty = assert(bloc.open { data = false })
    local n = empty:sql("SELECT count(*) AS n FROM event_type")[1].n
    assert.is_true(n < 100)
    assert.equal(0, #empty:events { type = "cameo:1711" })
    empty:close()
  end)
end)
