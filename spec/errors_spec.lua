--- Bad input, each kind with its message: what was given, what was expected,
--- what was probably meant. (A locked store, which takes its time, and damage
--- of other kinds stand in store_spec; the messages of dates in day_spec.)
local bloc = require "bloc"
local seed = require "spec.support.seed"
local files = require "spec.support.files"

local MEMBERSHIPS = "bloc,state,status,from,to,announced,precision,to_precision,"
  .. "basis,confirmed,source,note\n"

local db, folder

local function has(text, ...)
  for _, part in ipairs { ... } do
    assert.is_truthy(tostring(text):find(part, 1, true),
      ("'%s' is not in:\n%s"):format(part, text))
  end
end

-- Misuse raises; the message points to this file, not into bloc.
local function raises(f, ...)
  local ok, message = pcall(f)
  assert.is_false(ok)
  has(message, ...)
  assert.is_nil(message:find("lua/bloc/", 1, true), message)
end

-- The world failing is nil and a message that names the file.
local function answers_nil(path, result, message, ...)
  assert.is_nil(result)
  has(message, path, ...)
end

local function file(name, text) return files.write(folder .. "/" .. name, text) end

-- Imports a text; nothing of it may be entered.
local function import_fails(text, ...)
  local path = file("memberships.csv", text)
  local before = #db:spells(nil, "AES")
  local done, message = db:import(path)
  answers_nil("memberships.csv", done, message, ...)
  assert.equal(before, #db:spells(nil, "AES"))
end

describe("bad input:", function()
  setup(function()
    db = seed.open()
    folder = files.folder()
  end)
  teardown(function()
    db:close()
    files.clean()
  end)

  it("an unknown bloc, with the near miss", function()
    local given = "no bloc 'ECOWSA'; did you mean ECOWAS (Economic Community of West African States)?"
    raises(function() db:members "ECOWSA" end, given)
    raises(function() db:is_member("MLI", "ECOWSA", "2024-01-01") end, given)
    raises(function() db:status("MLI", "ECOWSA") end, given)
    raises(function() db:spells("MLI", "ECOWSA") end, given)
    raises(function() db:composition "ECOWSA" end, given)
    raises(function() db:changes { bloc = "ECOWSA" } end, given)
    raises(function() db:panel { bloc = "ECOWSA", from = "2020", to = "2021" } end, given)
    raises(function() db:tell { state = "MLI", bloc = "ECOWSA", status = "member", from = "2020" } end, given)
    raises(function() db:dyad("MLI", "NER"):days "ECOWSA" end, given)
    raises(function() db:lineage "ECOWSA" end, given)
    raises(function() return #db:events { bloc = "ECOWSA" } end, "ECOWSA", "ECOWAS")
    raises(function() return #db:events { target_in = "ECOWSA" } end, "ECOWSA", "ECOWAS")
  end)

  it("an unknown state, an ambiguous name", function()
    raises(function() db:blocs "Malii" end, "no state 'Malii'; did you mean MLI (Mali)?")
    raises(function() db:blocs "Congo" end, "ambiguous state 'Congo': COD (")
    raises(function() db:dyad("MLI", "Nigr") end, "no state 'Nigr'; did you mean NER (Niger)")
  end)

  it("a malformed date", function()
    raises(function() db:members("ECOWAS", "2024-02-30") end,
      "malformed date '2024-02-30': the month has no such day; expected YYYY-MM-DD")
    raises(function() db:members("ECOWAS", "29.01.2024") end, "malformed date '29.01.2024'")
    raises(function() bloc.date "2024-1-1" end, "malformed date '2024-1-1'")
  end)

  it("`from` after `to`", function()
    local o = { from = "2025-01-29", to = "2024-01-29" }
    local given = "from 2025-01-29 is not before to 2024-01-29"
    raises(function() db:spells("MLI", "ECOWAS", o) end, "spells: " .. given)
    raises(function() db:composition("ECOWAS", o) end, "composition: " .. given)
    raises(function() db:changes { bloc = "ECOWAS", from = o.from, to = o.to } end, given)
    raises(function() db:panel { bloc = "ECOWAS", from = o.from, to = o.to } end, given)
    raises(function() db:cover { "ECOWAS", from = o.from, to = o.to } end, given)
    raises(function() db:events(o) end, given)
    raises(function()
      db:tell { state = "NGA", bloc = "AES", status = "member", from = o.from, to = o.to }
    end, "tell: empty spell: " .. given)
  end)

  it("both `to` and `through`", function()
    local given = "give 'to' (first day out) or 'through' (last day in), not both"
    raises(function()
      db:spells("MLI", "ECOWAS", { to = "2024", through = "2024" })
    end, "spells: " .. given)
    raises(function()
      db:tell { state = "NGA", bloc = "AES", status = "member", from = "2020",
        to = "2024", through = "2024" }
    end, "tell: " .. given)
  end)

  it("an option that is none, an argument of another type", function()
    raises(function() db:members("ECOWAS", { know = "2024" }) end, "unknown option 'know'; did you mean 'known'?")
    raises(function() db:changes { block = "ECOWAS" } end, "changes: unknown option 'block'; did you mean 'bloc'?")
    raises(function() db:composition(5) end, "bloc: expected a name or code, got number")
    raises(function() db:panel { bloc = "ECOWAS" } end, "panel: give 'from' and 'to' (or 'through')")
    raises(function() db:spells() end, "spells: give a state, a bloc or both")
    raises(function() bloc.open(5) end, "open: expected a path, got number")
    raises(function() bloc.open("x", { raedonly = true }) end, "open: unknown option 'raedonly'; did you mean 'readonly'?")
  end)

  describe("a CSV", function()
    it("with a wrong header", function()
      import_fails("country,group,since\nMLI,AES,2020\n", "line 1",
        "the header is country,group,since", "expected the columns of blocs.csv")
      import_fails("bloc,stat,status,from\nAES,NGA,member,2020-01-01\n",
        "nearest to memberships.csv", "'state' is missing; is it 'stat'?")
    end)

    it("with ragged rows", function()
      import_fails(MEMBERSHIPS .. "AES,NGA,member,2020-01-01,,,day,,x,page,s,n\n"
        .. "AES,GHA,member\nAES,TGO,member,2020-01-01,,,day,,x,page,s,n,too,many\n",
        "line 3: expected 12 fields as in the header, not 3",
        "line 4: expected 12 fields as in the header, not 14", "nothing was imported")
    end)

    it("with invalid UTF-8", function()
      import_fails(MEMBERSHIPS .. "AES,NGA,member,2020-01-01,,,day,,caf\xE9,page,s,n\n",
        "line 2", "basis 'caf?'", "invalid UTF-8 (byte 0xE9)")
    end)

    it("with a quote that is never closed, with a NUL byte", function()
      import_fails(MEMBERSHIPS .. 'AES,NGA,member,2020-01-01,,,day,,"x,page,s,n\n',
        "line 2", "a quote is opened and never closed")
      import_fails(MEMBERSHIPS .. "AES,NGA,member,2020-01-01,,,day,,x\0y,page,s,n\n",
        "line 2", "a NUL byte")
    end)

    it("with a date, a status, a name that is none", function()
      import_fails(MEMBERSHIPS .. "AES,NGA,member,2020-02-30,,,day,,x,page,s,n\n",
        "line 2: from '2020-02-30'", "the month has no such day")
      import_fails(MEMBERSHIPS .. "AES,NGA,member,2020-02-03,2020-01-01,,day,day,x,page,s,n\n",
        "line 2: to '2020-01-01': expected a day after from (2020-02-03)")
      import_fails(MEMBERSHIPS .. "AES,NGA,king,2020-01-01,,,day,,x,page,s,n\n",
        "line 2: status 'king': expected member, suspended")
      import_fails(MEMBERSHIPS .. "AESS,NGA,member,2020-01-01,,,day,,x,page,s,n\n",
        "line 2: bloc 'AESS'", "did you mean AES")
    end)

    it("that is empty or not there", function()
      import_fails("", "the file is empty")
      local done, message = db:import "/nowhere/memberships.csv"
      answers_nil("/nowhere/memberships.csv", done, message)
    end)

    it("of which on_error='skip' leaves out the bad rows", function()
      local own <close> = seed.open()
      local r = assert(own:import(file("m.csv", MEMBERSHIPS
        .. "AES,NGA,member,2020-01-01,,,day,,x,page,s,n\nAES,GHA,member\n"), { on_error = "skip" }))
      assert.same({ 2, 1, 1 }, { r.read, r.new, r.rejected })
      assert.equal(3, r.rejects[1].line)
      assert.is_true(own:is_member("NGA", "AES", "2021-01-01"))
    end)
  end)

  it("a data file that loops for ever", function()
    local path = file("loop.lua", "while true do end")
    local done, message = db:load(path)
    answers_nil(path, done, message, "it runs for too long")
  end)

  it("a data file that calls os.execute", function()
    local path = file("exec.lua", ("os.execute 'touch %s/pwned'\nreturn {}"):format(folder))
    local done, message = db:load(path)
    answers_nil(path, done, message, "line 1: attempt to index a nil value (global 'os')")
    assert.is_nil(io.open(folder .. "/pwned"))
  end)

  it("a store that is a text file", function()
    local path = file("notes.txt", ("These are notes.\n"):rep(100))
    local store, message = bloc.open(path)
    answers_nil(path, store, message, "not a bloc store: the file is no SQLite database")
  end)

  it("a truncated store", function()
    local whole = folder .. "/whole.bloc"
    assert(db:backup(whole))
    local text = files.read(whole)
    local path = file("half.bloc", text:sub(1, #text // 2))
    local store, message = bloc.open(path)
    answers_nil(path, store, message, "the store is damaged", "restore it from a backup")
  end)

  -- Root may write wherever there is a disk; /proc takes nobody's files.
  it("a read-only folder", function()
    if not io.open "/proc/self/status" then return pending "there is no /proc here" end
    local store, message = bloc.open "/proc/self/mine.bloc"
    answers_nil("/proc/self/mine.bloc", store, message, "cannot open the file or its folder")
    local done, why = db:backup "/proc/self/mine.bloc"
    answers_nil("/proc/self/mine.bloc", done, why)
  end)
end)
