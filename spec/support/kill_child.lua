-- The process that kill_spec.lua kills: asks a store, imports files into it,
-- asks after each, and prints the revision as soon as it is committed.
--
--     lua5.4 spec/support/kill_child.lua STORE FILE...

local bloc = require "bloc"
local feeds = require "spec.support.kill_feeds"

local function say(...)
  io.stdout:write(table.concat({ ... }, " "), "\n")
  io.stdout:flush()
end

local db = assert(bloc.open(arg[1]))
say("rows", #db:events {}) -- indexes, merges, writes the snapshot
for i = 2, #arg do
  feeds.import(db, arg[i])
  say("commit", db:_revision())
  say("rows", #db:events {})
end
db:close()
say "closed"
