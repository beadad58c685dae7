-- The store: one file, append-only, shared by processes, never lost.

local bloc = require "bloc"
local core = require "bloc.core"
local tmp = require "spec.support.tmp"

-- Runs a script in a second Lua with the same bloc; returns what it printed.
local function other(script, redirect)
  local path = tmp.file("other.lua", ("package.path = %q\npackage.cpath = %q\n")
    :format(package.path, package.cpath) .. script)
  local p = assert(io.popen("lua5.4 " .. path .. (redirect or "")))
  local out = p:read "a"
  return out, p
end

local function write_file(path, text)
  local f = assert(io.open(path, "wb"))
  f:write(text)
  f:close()
end

local function small(path)
  local db = assert(bloc.open(path, { data = false }))
  db:actor { "AAA", kind = "state" }
  db:bloc { "UNION", coverage = { { from = "1990", through = "2025" } } }
  return db
end

local TELL = [[
local bloc = require "bloc"
local db = assert(bloc.open(%q))
assert(db:tell{state="AAA", bloc="UNION", status="member", from="2000-01-01"})
]]

describe("a store in a file", function()
  it("is made with the bundled data unless told otherwise", function()
    local folder = tmp.folder()
    local full = assert(bloc.open(folder .. "/full.bloc"))
    assert.equal(15, #full:members("ECOWAS", "2024-08-12"))
    full:close()
    local empty = assert(bloc.open(folder .. "/empty.bloc", { data = false }))
    assert.has_error(function() empty:members("ECOWAS", "2024-08-12") end)
    empty:close()
  end)

  it("keeps what was told, and numbers one revision a transaction", function()
    local path = tmp.folder() .. "/s.bloc"
    local db = small(path)
    local before = db:_revision()
    db:transaction(function()
      db:tell { state = "AAA", bloc = "UNION", status = "member", from = "2000-01-01" }
      db:tell { state = "AAA", bloc = "UNION", status = "suspended", from = "2001-01-01" }
    end)
    assert.equal(before + 1, db:_revision())
    db:close()
    local again = assert(bloc.open(path))
    assert.equal("member +suspended", tostring(again:status("AAA", "UNION", "2002-01-01")))
    assert.equal("none", tostring(again:status("AAA", "UNION",
      { at = "2002-01-01", recorded = before })))
    again:close()
  end)

  it("closes twice, and then every call says so", function()
    local db = small(tmp.folder() .. "/s.bloc")
    db:close()
    db:close()
    assert.has_error(function() db:members("UNION") end, "the store is closed")
    assert.equal("bloc.db (closed)", tostring(db))
  end)

  it("only reads with readonly=true", function()
    local path = tmp.folder() .. "/s.bloc"
    small(path):close()
    local db = assert(bloc.open(path, { readonly = true }))
    local id, message = db:tell { state = "AAA", bloc = "UNION", status = "member",
      from = "2000-01-01" }
    assert.is_nil(id)
    assert.matches("read%-only", message)
    db:close()
  end)
end)

describe("a file that is no store", function()
  local function refused(text, pattern)
    local path = tmp.file("x.bloc", text)
    local db, message = bloc.open(path)
    assert.is_nil(db)
    assert.matches(pattern, message)
    assert.truthy(message:find(path, 1, true), "the message names the file")
    local f = assert(io.open(path, "rb"))
    assert.equal(text, f:read "a", "nothing was written to it")
    f:close()
  end

  it("is a text file", function()
    refused(("state,bloc\nMLI,ECOWAS\n"):rep(200), "not a bloc store: the file is no SQLite")
  end)

  it("is another program's database", function()
    local path = tmp.folder() .. "/foreign.db"
    local out = io.popen(("sqlite3 %s 'CREATE TABLE t(x)' 2>&1"):format(path)):read "a"
    if out:find "not found" then
      local db = small(path) -- without the shell: a store of another id
      assert(db:_run "PRAGMA application_id = 7")
      db:close()
    end
    local db, message = bloc.open(path)
    assert.is_nil(db)
    assert.matches("not a bloc store: an SQLite database of another program", message)
  end)

  it("is a store of a newer bloc", function()
    local path = tmp.folder() .. "/new.bloc"
    local db = small(path)
    assert(db:_run "PRAGMA user_version = 99")
    db:close()
    local again, message = bloc.open(path)
    assert.is_nil(again)
    assert.matches("made by a newer bloc %(its tables have version 99", message)
  end)

  it("is a truncated store", function()
    local path = tmp.folder() .. "/s.bloc"
    local db = assert(bloc.open(path))
    db:close()
    local f = assert(io.open(path, "rb"))
    local text = f:read "a"
    f:close()
    for _, part in ipairs { 0.9, 0.5, 0.1 } do
      write_file(path, text:sub(1, math.floor(#text * part)))
      local again, message = bloc.open(path)
      assert.is_nil(again, "opened with " .. part)
      assert.matches("damaged", message)
    end
  end)

  it("is not there, or its folder takes no files", function()
    local db, message = bloc.open(tmp.folder() .. "/no/such/folder/s.bloc")
    assert.is_nil(db)
    assert.matches("cannot open", message)
    -- root may write anywhere but in a file system that is read-only as such
    db, message = bloc.open "/proc/s.bloc"
    assert.is_nil(db)
    assert.matches("^/proc/s.bloc: ", message)
    db, message = bloc.open(tmp.folder() .. "/s.bloc", { create = false })
    assert.is_nil(db)
    assert.matches("cannot open", message)
  end)
end)

describe("two processes", function()
  it("see each other's commits within 50 ms", function()
    local path = tmp.folder() .. "/s.bloc"
    local db = small(path)
    assert.is_false(db:is_member("AAA", "UNION", "2010-01-01"))
    other(TELL:format(path))
    local deadline = os.clock() + 0.05
    while os.clock() < deadline do end -- busy: the clock of the process
    assert.is_true(db:is_member("AAA", "UNION", "2010-01-01"))
    db:close()
  end)

  it("see them at once after refresh", function()
    local path = tmp.folder() .. "/s.bloc"
    local db = small(path)
    other(TELL:format(path))
    assert.is_true(db:refresh())
    assert.is_true(db:is_member("AAA", "UNION", "2010-01-01"))
    db:close()
  end)

  it("wait for each other's write, and then say that the store is locked", function()
    local path = tmp.folder() .. "/s.bloc"
    local db = small(path)
    assert(db:_run "BEGIN IMMEDIATE")
    local out = other([[
      local bloc = require "bloc"
      local db = assert(bloc.open(]] .. ("%q"):format(path) .. [[))
      db:_run "PRAGMA busy_timeout = 50"
      print(db:tell{state="AAA", bloc="UNION", status="member", from="2000-01-01"})]])
    assert.matches("^nil\tthe store is locked", out)
    assert(db:_run "ROLLBACK")
    db:close()
  end)
end)

describe("what is committed", function()
  it("survives os.exit without close", function()
    local path = tmp.folder() .. "/s.bloc"
    small(path):close()
    other(TELL:format(path) .. "os.exit(0, false)")
    local db = assert(bloc.open(path))
    assert.is_true(db:is_member("AAA", "UNION", "2010-01-01"))
    db:close()
  end)

  it("survives kill -9, and the open transaction leaves no trace", function()
    local path = tmp.folder() .. "/s.bloc"
    small(path):close()
    other(TELL:format(path) .. [[
      db:transaction(function()
        db:tell{state="AAA", bloc="UNION", status="suspended", from="2001-01-01"}
        local f = io.open("/proc/self/stat")
        local pid = f:read "l":match "^%d+"
        f:close()
        os.execute("kill -9 " .. pid)
      end)]], " 2>/dev/null")
    local db = assert(bloc.open(path))
    assert.equal("member", tostring(db:status("AAA", "UNION", "2010-01-01")))
    assert.equal("ok", db:_rows("PRAGMA integrity_check")[1].integrity_check)
    db:close()
  end)

  it("is in a backup, which refuses to overwrite", function()
    local folder = tmp.folder()
    local db = small(folder .. "/s.bloc")
    db:tell { state = "AAA", bloc = "UNION", status = "member", from = "2000-01-01" }
    assert.is_true(db:backup(folder .. "/copy.bloc"))
    local ok, message = db:backup(folder .. "/copy.bloc")
    assert.is_nil(ok)
    assert.matches("exists already", message)
    db:close()
    local copy = assert(bloc.open(folder .. "/copy.bloc"))
    assert.is_true(copy:is_member("AAA", "UNION", "2010-01-01"))
    copy:close()
  end)
end)

describe("db:sql", function()
  it("reads and does nothing else", function()
    local db = small()
    for _, text in ipairs { "DELETE FROM assertion", "PRAGMA user_version = 3",
      "ATTACH 'x' AS y", "INSERT INTO revision(day) VALUES ('2020-01-01')",
      "SELECT 1; SELECT 2", "SELECT load_extension('x')", "", "SELEC" } do
      local rows, message = db:sql(text)
      assert.is_nil(rows, text)
      assert.is_string(message)
    end
    assert.equal(3, db:sql("SELECT ? + 1 AS n", 2)[1].n)
    db:close()
  end)
end)

describe("two stores in one process", function()
  it("know nothing of each other", function()
    local a, b = small(), small()
    a:tell { state = "AAA", bloc = "UNION", status = "member", from = "2000-01-01" }
    assert.is_true(a:is_member("AAA", "UNION", "2010-01-01"))
    assert.is_false(b:is_member("AAA", "UNION", "2010-01-01"))
    assert.has_error(function()
      return a:members("UNION", "2010-01-01") - b:members("UNION", "2010-01-01")
    end, "the two sets come from two stores")
    a:close()
    b:close()
    assert.is_number(core.today())
  end)
end)
