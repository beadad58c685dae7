--- db:import of a feed: from the bytes of one file to segments of the store,
-- in one revision. C reads, compares and writes; this says what words mean
-- and keeps the account.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local session = require "bloc.native.session"
local cover = require "bloc.feed.cover"
local layout = require "bloc.feed.layout"
local words = require "bloc.feed.words"
local rejects = require "bloc.feed.rejects"
local progress = require "bloc.feed.progress"
local emitting = require "bloc.feed.emitting"

local run = {}

-- A feed's name stands before the ids of its events, beside `event:` and
-- `told` of those that no feed brought.
local function check_name(name)
  if name ~= "" and name ~= "told" and name ~= "event" and not name:find "[:%c]" then return end
  util.fail("import: a feed cannot be called '%s' (its events are called FEED:ID; 'told' and "
    .. "'event' are those told by hand); give another name, feed=\"...\"", util.printable(name))
end

local function feed_of(db, rev, name, d)
  local row = write.rows(db, "SELECT id FROM feed WHERE name = ?", name)[1]
  if row then return row.id, name end
  return write.run(db, "INSERT INTO feed(rev, name, format) VALUES (?, ?, ?)",
    rev, name, d.name), name
end

-- {======== one file ========

local function refuse_unless(ok, message)
  if not ok then session.refuse(message) end
end

local function collect(r)
  for _, j in ipairs(r.intake:rejects()) do
    rejects.keep(r.im, rejects.row(r.source.name, r.layout, j))
  end
end

-- Types and looked-up texts are told, records that waited go on.
local function go_on(r)
  repeat
    r.words:tell_known(r.intake)
    local waiting = r.intake:waiting()
    if waiting > 0 then
      if r.description.records then emitting.take(r)
      else r.intake:resume() end
    end
  until r.intake:waiting() == 0
  collect(r)
end

local function settle(r, all)
  r.words:tell_actors(r.intake)
  refuse_unless(r.intake:settle())
  if all and r.im.options.complete then refuse_unless(r.intake:missing()) end
  refuse_unless(r.intake:write(r.im.rev, r.source_id, r.source.name, all))
end

local function take(r, piece)
  local at = 1
  while at do
    at = r.intake:push(piece, at)
    go_on(r)
    if r.intake:full() then settle(r, false) end
  end
end

local function read_all(r)
  local step
  step, r.done = progress.start(r.im.options.progress, r.source)
  while true do
    local piece, message = r.source:piece()
    refuse_unless(not message, message)
    if not piece then break end
    take(r, piece)
    local c = r.intake:counts()
    step(c.new + c.revised + c.duplicate + c.rejected + c.skipped + c.waiting,
      c.rejected, c.bytes)
  end
  r.intake:push()
  go_on(r)
  settle(r, true)
end

-- ========}

local function enter(r)
  local db, o, d = r.im.db, r.im.options, r.description
  r.feed, r.name = feed_of(db, r.im.rev, o.feed or d.feed, d)
  r.source_id = write.source(db, o.source or d.cite, "import: source")
  r.words = words.new(db, r.name, r.layout)
  r.intake = core.intake(db, r.layout)
  refuse_unless(r.intake:open(r.feed, cover.since(d)))
  read_all(r)
  r.im:check()
  local c = r.intake:counts()
  if not d.drops then cover.claim(r, c) end
  if o.rejects and #r.im.rejects > 0 then
    refuse_unless(rejects.write(o.rejects, d.header and r.intake:head() or nil,
      r.im.rejects))
  end
  return c
end

--- Imports a source (feed/source.lua) as its description says; a report of
-- counts | nil, message. The session is that of the native import.
function run.file(im, source, description, place)
  check_name(im.options.feed or description.feed)
  local r = { im = im, source = source, description = description,
    layout = layout.compile(description, place) }
  local counts
  local _ <close> = setmetatable({}, { __close = function()
    if r.done then r.done() end
    if r.intake then r.intake:close() end
  end })
  local ok, message = session.run(im, function() counts = enter(r) end)
  if not ok then return nil, message end
  counts.rejected = counts.rejected + (r.rejected_records or 0)
  counts.skipped = counts.skipped + (r.empty_records or 0)
  return { new = counts.new, revised = counts.revised, duplicate = counts.duplicate,
    rejected = counts.rejected, skipped = counts.skipped,
    retracted = counts.retracted,
    read = counts.new + counts.revised + counts.duplicate + counts.rejected
      + counts.skipped,
    file = source.name, format = description.name, feed = r.name,
    title = description.title }
end

return run
