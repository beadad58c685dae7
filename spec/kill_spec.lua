-- A process that is killed in the middle of an import or of a merge leaves a
-- store as if it had never begun what it had not committed. KILLS sets how
-- often each is killed, SEED which moments.

local bloc = require "bloc"
local feeds = require "spec.support.kill_feeds"
local files = require "spec.support.files"

local KILLS = math.tointeger(tonumber(os.getenv "KILLS" or 6))
local SEED = math.tointeger(tonumber(os.getenv "SEED" or os.time()))
local SPIED = 0.3 -- so many wait until the snapshot is being written

local function sh(format, ...)
  return os.execute(format:format(...) .. " > /dev/null 2>&1")
end

local function now()
  local p = assert(io.popen "date +%s.%N")
  local t = p:read "n"
  p:close()
  return t
end

local function copy(from, to)
  sh("rm -f '%s'*; cp '%s' '%s'", to, from, to)
  sh("cp '%s-index' '%s-index'", from, to)
end

local function why_not()
  if package.config:sub(1, 1) ~= "/" then return "processes are killed as POSIX does" end
  if not sh "sleep 0.001" then return "sleep takes whole seconds only" end
  if now() % 1 == 0 then return "date tells whole seconds only" end
end

describe("a process that is killed", function()
  local dir, paths, child
  local base, pending -- stores to begin with, and their revisions
  local want = {}     -- the answers of each revision of a store never killed
  local first

  -- What a store never killed answers after each file; on the way it leaves
  -- copies to begin with: one without events, one whose merge is due.
  local function prepare()
    dir = files.folder()
    paths = feeds.files(dir, SEED)
    base, pending = dir .. "/base", dir .. "/pending"
    first = feeds.store(base)
    local path = dir .. "/never"
    copy(base, path)
    for i, file in ipairs(paths) do
      local db = assert(bloc.open(path))
      feeds.import(db, file)
      db:close()
      if i == 4 then copy(path, pending) end
      db = assert(bloc.open(path))
      want[db:_revision()] = feeds.answers(db, first + 1)
      db:close()
    end
    local db <close> = assert(bloc.open(base))
    want[first] = feeds.answers(db, first + 1)
    child = files.read "spec/support/kill_child.lua"
  end

  local function start(store, from)
    return files.lua(child, store, table.unpack(paths, from))
  end

  -- The shortest of three times: a busy machine takes longer.
  local function lasts(from_store, from)
    local store, least = dir .. "/timed", math.huge
    for _ = 1, 3 do
      copy(from_store, store)
      local t = now()
      assert.is_true(sh("%s", start(store, from)))
      least = math.min(least, now() - t)
    end
    return least
  end

  -- Kills the child after some seconds, or that long after it has begun to
  -- write the snapshot; the last revision that it said it had committed.
  local function kill(store, from, seconds, spy)
    local out = store .. ".out"
    local wait = spy and ([[i=0; while [ ! -e '%s-index.new' ] && [ $i -lt 99999 ]
      do i=$((i+1)); done;]]):format(store) or ""
    -- the shell's word about a killed child is nobody's concern
    files.write(store .. ".sh", ("%s > '%s' &\npid=$!\n%s sleep %.4f\nkill -9 $pid\nwait $pid\n")
      :format(start(store, from), out, wait, seconds))
    sh("sh '%s.sh'", store)
    local said = files.read(out)
    local last
    for n in said:gmatch "commit (%d+)" do last = math.tointeger(n) end
    return last, said:find("closed", 1, true) ~= nil
  end

  local function same(expected, got, what)
    if expected == got then return end
    local at = 1
    while expected:byte(at) == got:byte(at) do at = at + 1 end
    error(("%s: the answers differ from '%s' on, expected '%s'"):format(what,
      got:sub(at, at + 60), expected:sub(at, at + 60)), 0)
  end

  -- One kill: the store as it was left, and after going on.
  local function try(from_store, from, revision, seconds, spy, seen)
    local store = dir .. "/killed"
    copy(from_store, store)
    local said, closed = kill(store, from, seconds, spy)
    if closed then seen.late = seen.late + 1
    else seen.hit = seen.hit + 1 end
    local half = io.open(store .. "-index.new", "rb")
    if half then
      half:close()
      seen.half = seen.half + 1
    end
    local what = ("SEED=%d, killed after %.4f s%s"):format(SEED, seconds,
      spy and " of the snapshot" or "")
    local db <close> = assert(bloc.open(store))
    local at = db:_revision()
    seen[at] = (seen[at] or 0) + 1
    local least = said or revision
    if at ~= least and at ~= least + 1 then
      error(("%s: revision %d, committed was %d"):format(what, at, least), 0)
    end
    assert.equal("ok", db:_rows "PRAGMA integrity_check"[1].integrity_check, what)
    same(want[at], feeds.answers(db, first + 1), what)
    for i = at - first + 1, #paths do
      feeds.import(db, paths[i])
      assert.is_true(#db:events {} > 0)
    end
    assert.equal(first + #paths, db:_revision())
    same(want[first + #paths], feeds.answers(db, first + 1), what .. ", gone on")
  end

  local function try_all(name, from_store, from, revision)
    local whole = lasts(from_store, from)
    local seen = { hit = 0, late = 0, half = 0 }
    while seen.hit < KILLS and seen.late < 2 * KILLS + 10 do
      local spy = math.random() < SPIED
      try(from_store, from, revision, math.random() * whole * (spy and 0.2 or 1), spy, seen)
    end
    local revisions = {}
    for r = revision, first + #paths do
      revisions[#revisions + 1] = ("%d at %d"):format(seen[r] or 0, r)
    end
    print(("kill: SEED=%d, %s of %.2f s killed %d times: revisions %s; "
      .. "%d snapshots half written, %d more had ended"):format(SEED, name, whole, seen.hit,
      table.concat(revisions, ", "), seen.half, seen.late))
    assert.is_true(seen.hit >= KILLS, "they end before they can be killed")
  end

  local reason = why_not()
  if reason then
    it("leaves what it had committed", function() pending(reason) end)
    return
  end

  setup(function()
    prepare()
    math.randomseed(SEED)
  end)
  teardown(files.clean)

  it("in an import leaves what it had committed", function()
    try_all("an import", base, 1, first)
  end)

  it("in a merge leaves what it had committed", function()
    try_all("a merge", pending, 5, first + 4)
  end)
end)
