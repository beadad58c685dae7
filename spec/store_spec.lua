--- The store: one file that keeps what was committed, whoever looks at it,
--- whatever happens to the process, and that says plainly what is wrong.
local bloc = require "bloc"
local seed = require "spec.support.seed"
local files = require "spec.support.files"

local folder

local function at(name) return folder .. "/" .. name end

local function has(text, part)
  assert.is_truthy(tostring(text):find(part, 1, true),
    ("'%s' is not in:\n%s"):format(part, text))
end

-- Opening fails with nil and a message that names the path.
local function refused(path, part, options)
  local db, message = bloc.open(path, options)
  assert.is_nil(db)
  has(message, part)
  has(message, path)
end

local function sqlite(path, sql)
  files.write(at "script.sql", sql)
  local pipe = assert(io.popen(("sqlite3 '%s' < '%s' 2>&1"):format(path, at "script.sql")))
  local text = pipe:read "a"
  return text, pipe:close()
end

local has_sqlite3 = os.execute "command -v sqlite3 > /dev/null 2>&1"

local function with_sqlite3(name, f)
  it(name, function()
    if not has_sqlite3 then return pending "there is no sqlite3 program here" end
    f()
  end)
end

-- Number of rows of one asserted state.
local function spells(db, state) return #db:spells(state, "AES") end

local TELL = [[
  local bloc = require "bloc"
  local db = assert(bloc.open(arg[1]))
  local function tell(state)
    assert(db:tell { state = state, bloc = "AES", status = "member", from = "2026-01-01" })
  end
]]

describe("a store", function()
  before_each(function() folder = files.folder() end)
  after_each(files.clean)

  describe("in a file", function()
    it("keeps what was written, and answers the same when opened again", function()
      local db = seed.open(at "a.bloc")
      local before = tostring(db:members("ECOWAS", "2024-06-01"))
      db:close()
      db = assert(bloc.open(at "a.bloc"))
      assert.equal(before, tostring(db:members("ECOWAS", "2024-06-01")))
      db:close()
    end)

    it("starts with the bundled data, or empty with {data=false}", function()
      local db <close> = assert(bloc.open(at "full.bloc"))
      assert.is_true(#db:actors { kind = "state" } > 200)
      local empty <close> = assert(bloc.open(at "empty.bloc", { data = false }))
      assert.equal(0, #empty:actors())
    end)

    it("is not made anew where it must be there already", function()
      refused(at "none.bloc", "cannot open the file or its folder", { create = false })
      refused(at "none.bloc", "cannot open the file or its folder", { readonly = true })
      refused(at "no/such/folder.bloc", "cannot open the file or its folder")
      assert.is_nil(io.open(at "none.bloc"))
    end)

    it("is one SQLite file with an application id and a version", function()
      seed.open(at "a.bloc"):close()
      local head = files.read(at "a.bloc"):sub(1, 100)
      assert.equal("SQLite format 3\0", head:sub(1, 16))
      assert.equal("bloc", head:sub(69, 72))
      assert.is_true((">I4"):unpack(head, 61) >= 1)
    end)
  end)

  describe("that is none", function()
    it("a text file", function()
      files.write(at "a.txt", ("bloc,state,status\nECOWAS,MLI,member\n"):rep(100))
      local text = files.read(at "a.txt")
      refused(at "a.txt", "not a bloc store: the file is no SQLite database")
      assert.equal(text, files.read(at "a.txt"))
    end)

    it("a short text file", function()
      files.write(at "a.txt", "hello")
      refused(at "a.txt", "not a bloc store")
      assert.equal("hello", files.read(at "a.txt"))
    end)

    it("a folder", function()
      refused(folder, "cannot open the file or its folder")
    end)

    with_sqlite3("an SQLite database of another program", function()
      sqlite(at "other.db", "CREATE TABLE person(name TEXT); INSERT INTO person VALUES('x');")
      local text = files.read(at "other.db")
      refused(at "other.db", "not a bloc store: an SQLite database of another program")
      assert.equal(text, files.read(at "other.db"))
    end)

    it("an empty file opened for reading alone", function()
      files.write(at "a.bloc", "")
      refused(at "a.bloc", "the file is empty, not a bloc store", { readonly = true })
    end)

    with_sqlite3("a store of a newer bloc", function()
      seed.open(at "a.bloc"):close()
      sqlite(at "a.bloc", "PRAGMA user_version=9999;")
      refused(at "a.bloc", "the store was made by a newer bloc")
      refused(at "a.bloc", "9999", { readonly = true })
    end)
  end)

  describe("that is damaged", function()
    local function damaged_copy(change)
      local db = seed.open(at "a.bloc")
      assert(db:backup(at "whole.bloc"))
      db:close()
      local path = at "broken.bloc"
      files.write(path, change(files.read(at "whole.bloc")))
      return path
    end

    -- It either does not open, or every question of it fails with a message:
    -- never a crash, never an answer from half of the rows.
    local function never_believed(path)
      local db, message = bloc.open(path)
      if db then
        db:close()
        error "it was opened"
      end
      has(message, path)
      has(message, "damaged")
    end

    it("by being cut off", function()
      for _, part in ipairs { 0.9, 0.5, 0.25, 0.1 } do
        never_believed(damaged_copy(function(text)
          return text:sub(1, math.floor(#text * part))
        end))
        os.remove(at "a.bloc")
        os.remove(at "whole.bloc")
      end
    end)

    it("by being cut inside its first page", function()
      refused(damaged_copy(function(text) return text:sub(1, 1000) end), "the store is damaged")
    end)

    with_sqlite3("by a cell that makes no sense", function()
      local cells = { "UPDATE assertion SET from_date = 'yesterday' WHERE id = 1",
        "UPDATE assertion SET state = 999999 WHERE id = 1",
        "UPDATE assertion SET status = 'king' WHERE id = 1",
        "UPDATE coverage SET from_day = x'00ff' WHERE id = 1" }
      for i, sql in ipairs(cells) do
        local path = at(i .. ".bloc")
        seed.open(path):close()
        assert.equal("", (sqlite(path, "PRAGMA foreign_keys=off;" .. sql .. ";")))
        local db, message = bloc.open(path)
        assert.is_nil(db, sql)
        has(message, "the store is damaged")
      end
    end)

    with_sqlite3("by an event that makes no sense: events are read when asked for", function()
      for i, set in ipairs { "date = '2024-13'", "actor = 123456" } do
        local path = at(i .. ".bloc")
        seed.open(path):close()
        sqlite(path, "PRAGMA foreign_keys=off; UPDATE told SET " .. set .. " WHERE id = 1;")
        local db <close> = assert(bloc.open(path))
        assert.equal(15, #db:members("ECOWAS", "2024-06-01"))
        assert.has_error(function() return #db:events { type = "coup" } end)
      end
    end)
  end)

  describe("that cannot be written", function()
    it("is opened with readonly and refuses to be told", function()
      seed.open(at "a.bloc"):close()
      local db <close> = assert(bloc.open(at "a.bloc", { readonly = true }))
      assert.equal(15, #db:members("ECOWAS", "2024-06-01"))
      local id, message = db:tell { state = "NGA", bloc = "AES", status = "member", from = "2025-01-01" }
      assert.is_nil(id)
      has(message, "read-only")
      assert.equal(0, spells(db, "NGA"))
    end)

    -- root may write in every folder that there is, but not under /proc.
    it("because its folder takes no files", function()
      if not io.open "/proc/self/status" then return pending "there is no /proc here" end
      refused("/proc/self/a.bloc", "cannot open the file or its folder")
    end)

    it("because the folder is read-only (root may write all the same)", function()
      local user = io.popen "id -u":read "l"
      if user == "0" then return pending "root may write into every folder" end
      os.execute(("chmod 555 '%s'"):format(folder))
      refused(at "a.bloc", "cannot open the file or its folder")
      os.execute(("chmod 755 '%s'"):format(folder))
    end)

    with_sqlite3("because another process holds the lock", function()
      seed.open(at "a.bloc"):close()
      local holder = assert(io.popen(files.lua(TELL .. [[
        db:transaction(function()
          tell "NGA"
          io.write "held\n"
          io.flush()
          os.execute "sleep 7"
          return true
        end)
      ]], at "a.bloc"), "r"))
      assert.equal("held", holder:read "l")
      local db <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(15, #db:members("ECOWAS", "2024-06-01")) -- reading goes on
      local id, message = db:tell { state = "GHA", bloc = "AES", status = "member", from = "2025-01-01" }
      assert.is_nil(id)
      has(message, "the store is locked: another process has been writing for more than 5 s")
      holder:close()
      assert.is_truthy(db:tell { state = "GHA", bloc = "AES", status = "member", from = "2025-01-01" })
      assert.equal(1, spells(db, "NGA"))
    end)
  end)

  describe("of two processes", function()
    it("shows one the commits of the other within 50 ms", function()
      seed.open(at "a.bloc"):close()
      local db <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(0, spells(db, "NGA"))
      local other = assert(io.popen(files.lua(TELL .. [[
        tell "NGA"
        io.write "told\n"
        io.flush()
        io.read "l"
      ]], at "a.bloc"), "r"))
      assert.equal("told", other:read "l")
      os.execute "sleep 0.05"
      assert.equal(1, spells(db, "NGA"))
      other:close()
    end)

    it("shows them at once after a refresh", function()
      local one <close> = seed.open(at "a.bloc")
      local two <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(0, spells(two, "NGA"))
      assert(one:tell { state = "NGA", bloc = "AES", status = "member", from = "2025-01-01" })
      assert.is_true(two:refresh())
      assert.equal(1, spells(two, "NGA"))
    end)

    it("lets both write, one after the other", function()
      seed.open(at "a.bloc"):close()
      local script = TELL .. [[
        for i = 1, 20 do
          assert(db:tell { state = arg[2], bloc = "UEMOA", status = "applicant",
            from = ("2025-01-%02d"):format(i) })
        end
      ]]
      local one = io.popen(files.lua(script, at "a.bloc", "NGA") .. " 2>&1")
      local two = io.popen(files.lua(script, at "a.bloc", "GHA") .. " 2>&1")
      assert.equal("", one:read "a" .. two:read "a")
      one:close()
      two:close()
      local db <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(20, #db:spells("NGA", "UEMOA"))
      assert.equal(20, #db:spells("GHA", "UEMOA"))
    end)

    it("fills a new store once, though both open it at the same time", function()
      local script = [[
        local db = assert(require "bloc".open(arg[1]))
        print(#db:actors(), db:sql("SELECT count(*) AS n FROM revision")[1].n)
      ]]
      local one = io.popen(files.lua(script, at "a.bloc") .. " 2>&1")
      local two = io.popen(files.lua(script, at "a.bloc") .. " 2>&1")
      local a, b = one:read "a", two:read "a"
      one:close()
      two:close()
      assert.equal(a, b)
      assert.has_match("^%d+\t1\n$", a)
    end)
  end)

  describe("of a process that ends badly", function()
    it("has lost nothing that was committed by os.exit without close", function()
      seed.open(at "a.bloc"):close()
      local text = files.run(TELL .. [[ tell "NGA" os.exit(0) ]], at "a.bloc")
      assert.equal("", text)
      local db <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(1, spells(db, "NGA"))
    end)

    it("has what was committed and nothing of an open transaction after kill -9", function()
      seed.open(at "a.bloc"):close()
      files.run(TELL .. [[
        tell "NGA"
        db:transaction(function()
          tell "GHA"
          local pid = io.open "/proc/self/stat":read "n"
          os.execute("kill -9 " .. pid)
        end)
      ]], at "a.bloc")
      local db <close> = assert(bloc.open(at "a.bloc"))
      assert.equal(1, spells(db, "NGA"))
      assert.equal(0, spells(db, "GHA"))
      assert(db:tell { state = "GHA", bloc = "AES", status = "member", from = "2025-01-01" })
    end)

    it("is whole though the process was killed while it was being made", function()
      files.run([[
        local bloc = require "bloc"
        local write = require "bloc.write"
        local run, n = write.run, 0
        write.run = function(...)
          n = n + 1
          if n == 500 then
            os.execute("kill -9 " .. io.open "/proc/self/stat":read "n")
          end
          return run(...)
        end
        bloc.open(arg[1])
      ]], at "a.bloc")
      local db <close> = assert(bloc.open(at "a.bloc"))
      local memory <close> = assert(bloc.open())
      assert.equal(#memory:actors(), #db:actors())
    end)
  end)

  describe("copied", function()
    it("by backup is a store of its own", function()
      local db <close> = seed.open()
      assert.is_true(db:backup(at "copy.bloc"))
      local copy <close> = assert(bloc.open(at "copy.bloc"))
      assert.equal(tostring(db:members("ECOWAS", "2024-06-01"):codes()),
        tostring(copy:members("ECOWAS", "2024-06-01"):codes()))
    end)

    it("never over a file that is there, nor where none can be", function()
      local db <close> = seed.open()
      files.write(at "mine.txt", "mine")
      local done, message = db:backup(at "mine.txt")
      assert.is_nil(done)
      has(message, at "mine.txt")
      assert.equal("mine", files.read(at "mine.txt"))
      assert.is_nil((db:backup(at "no/folder/copy.bloc")))
    end)
  end)

  describe("asked in SQL", function()
    it("answers reading statements with the views", function()
      local db <close> = seed.open()
      local r = assert(db:sql([[SELECT state, status FROM membership
        WHERE bloc = ? AND from_date > ? ORDER BY from_date, state]], "ECOWAS", "2023"))
      assert.same({ "NER", "suspended" }, { r[1].state, r[1].status })
      assert.equal(6, db:sql("SELECT count(*) AS n FROM event WHERE type = 'coup'")[1].n)
    end)

    it("refuses to write, to attach and to be configured", function()
      local db <close> = seed.open(at "a.bloc")
      for _, sql in ipairs { "DELETE FROM assertion", "INSERT INTO actor(id) VALUES (99)",
        "UPDATE actor SET code = 'X'", "DROP TABLE told", "CREATE TABLE t(a)",
        "ATTACH 'x.db' AS x", "PRAGMA user_version = 7", "VACUUM", "BEGIN", "COMMIT",
        "SELECT load_extension('x')", "SELECT 1; DELETE FROM told", "", "SELEC 1",
        "SELECT nothing FROM actor" } do
        local r, message = db:sql(sql)
        assert.is_nil(r, sql)
        assert.is_string(message)
      end
      assert.equal(15, #db:members("ECOWAS", "2024-06-01"))
    end)
  end)
end)
