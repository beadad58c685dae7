-- Bad input gets an error that says what was given, what was expected and
-- the near miss, placed at the caller's line (R16), and loses nothing. CSV
-- files are in native_spec.lua, files that are no store in store_spec.lua.

local bloc = require "bloc"
local tmp = require "spec.support.tmp"

local db

local function fails(pattern, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok, "no error; expected " .. pattern)
  assert.is_string(message)
  assert.truthy(message:find(pattern), message)
  return message
end

describe("misuse", function()
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  it("of a name says the near miss", function()
    fails("no bloc 'EUR'; did you mean EU %(European Union%)%?",
      function() db:members("EUR", "2020-01-01") end)
    fails("no bloc 'ECOWSA'; did you mean ECOWAS", function() db:composition "ECOWSA" end)
    fails("no state 'Niegria'; did you mean NGA %(Nigeria%)",
      function() db:status("Niegria", "ECOWAS") end)
    fails("ambiguous state 'Congo': COD, COG", function() db:blocs "Congo" end)
    fails("no bloc 'MLI'", function() db:members "MLI" end)
  end)

  it("of a date says what is wrong with it", function()
    for text, why in pairs {
      ["2024-13-01"] = "months run from 01 to 12",
      ["2023-02-29"] = "the month has no such day",
      ["29/01/2024"] = "it is not YYYY%-MM%-DD, YYYY%-MM or YYYY",
      ["0000-01-01"] = "years run from 0001 to 9999",
      ["yesterday"] = "it is not YYYY",
    } do
      fails("malformed date '" .. text:gsub("%W", "%%%0") .. "': " .. why,
        function() db:members("ECOWAS", text) end)
    end
    fails("'2024%-06' is not one day: give a full date", function()
      db:members("ECOWAS", "2024-06")
    end)
    fails("a bloc.date%) expected, got number", function() db:members("ECOWAS", 20240812) end)
  end)

  it("of a range names both ends", function()
    fails("spells: from 2020 is not before to 2010", function()
      db:spells("MLI", "ECOWAS", { from = "2020", to = "2010" })
    end)
    fails("changes: give 'to' %(first day out%) or 'through' %(last day in%), not both",
      function() db:changes { bloc = "AU", to = "2010", through = "2010" } end)
    fails("tell: empty spell: from 2024%-02%-01 is not before to 2024%-02%-01", function()
      db:tell { state = "MLI", bloc = "AU", status = "member", from = "2024-02-01",
        to = "2024-02-01" }
    end)
    fails("give 'to' %(first day out%) or 'through'", function()
      db:tell { state = "MLI", bloc = "AU", status = "member", from = "2024-02-01",
        to = "2024-03-01", through = "2024-03-01" }
    end)
  end)

  it("of an option names it and the near miss", function()
    fails("unknown option 'att'; did you mean 'at'", function()
      db:members("ECOWAS", { att = "2020-01-01" })
    end)
    fails("spells: unknown option 'stauts'; did you mean 'status'", function()
      db:spells("MLI", "ECOWAS", { stauts = "member" })
    end)
    fails("status 'supended': expected words of member", function()
      db:members("ECOWAS", { status = "supended" })
    end)
    fails("tell: status 'expelled': expected one of member", function()
      db:tell { state = "MLI", bloc = "AU", status = "expelled", from = "2020" }
    end)
    fails("events: unknown option 'tpye'; did you mean 'type'", function()
      db:events { tpye = "coup" }
    end)
    fails("events: no type 'cuop'; did you mean 'coup'", function()
      db:events { type = "cuop" }
    end)
    fails("actor_status says of which bloc only together", function()
      db:events { actor_status = "suspended" }
    end)
    fails("no topic 'member'; did you mean 'members'", function() bloc.help "member" end)
  end)

  it("is placed at the line that made the call", function()
    local message = fails("errors_spec.lua:", function()
      db:tell { state = "MLI", bloc = "AU", status = "member" }
    end)
    assert.matches("'from' is missing", message)
    fails("errors_spec.lua:", function() db:events { type = "cuop" } end)
    fails("errors_spec.lua:", function() db:panel { bloc = "AU" } end)
  end)

  it("in a batch names the item", function()
    fails("states%[2%]: no state 'XXXX'", function()
      db:is_member({ "MLI", "XXXX" }, "ECOWAS", "2020-01-01")
    end)
    fails("days%[1%]: malformed date '2020%-1%-1'", function()
      db:is_member("MLI", "ECOWAS", { "2020-1-1" })
    end)
    fails("blocs has 1 items where another list has 2", function()
      db:is_member({ "MLI", "NER" }, { "ECOWAS" }, "2020-01-01")
    end)
  end)

  it("writes nothing", function()
    local before = tostring(db)
    pcall(db.tell, db, { state = { "MLI", "XXX" }, bloc = "AU", status = "member",
      from = "2020" })
    pcall(db.tell, db, { state = "MLI", bloc = "AU", status = "member", from = "2020",
      source = { 1 } })
    assert.equal(before, tostring(db))
  end)
end)

describe("a data file", function()
  setup(function() db = assert(bloc.open { data = false }) end)
  teardown(function() db:close() end)

  local function refused(text, pattern)
    local before = tostring(db)
    local path = tmp.file("bad.lua", text)
    local counts, message = db:load(path)
    assert.is_nil(counts)
    assert.truthy(message:find(pattern), message)
    assert.truthy(message:find("bad.lua", 1, true), "names the file: " .. message)
    assert.equal(before, tostring(db))
  end

  it("that loops for ever is stopped", function()
    refused("while true do end", "it runs for too long")
    refused("return { spells = (function() local function f() return f() end "
      .. "return f() end)() }", "it runs for too long")
  end)

  it("that takes too much memory is stopped", function()
    refused("local s = 'x' while true do s = s .. s end", "too much memory")
    refused("return { note = ('x'):rep(1 << 40) }", "index a string value")
  end)

  it("that reaches outside finds nothing there", function()
    refused("os.execute('touch /tmp/never')", "'os'")
    refused("return require 'os'", "'require'")
    refused("local f = io.open('/etc/passwd')", "'io'")
  end)

  it("that is bytecode is refused", function()
    refused(string.dump(function() return {} end), "binary chunk")
  end)

  it("with a wrong row names section, row and what is wrong", function()
    refused("return { spels = {} }", "unknown section 'spels'; did you mean 'spells'")
    refused([[return { actors = { { "MLI" } }, blocs = { { "AU" } },
      spells = { { "AU", "MLI", status = "member", from = "2020-13" } } }]],
      "spells%[1%] %(AU MLI%): tell: from: malformed date '2020%-13'")
    refused([[return { actors = { { "MLI" } }, blocs = { { "AU" } },
      spells = { { "AU", "MLX", status = "member", from = "2020" } } }]],
      "no state 'MLX'; did you mean MLI")
    refused([[return { actors = { { "MLI" } }, blocs = { { "AU" } },
      spells = { { "AU", "MLI", status = "member", from = "2020", source = "x" } } }]],
      "no source 'x' in this file")
    refused("return 3", "does not return a table")
    refused("return {", "expected")
  end)

  it("that is not there is said to be so", function()
    local counts, message = db:load "/no/such/file.lua"
    assert.is_nil(counts)
    assert.matches("No such file", message)
  end)
end)
