--- Actors that come into a store with a feed: parts of a state or bloc, and
-- texts that nobody knows. Both keep the feed's text as a code of the feed's
-- scheme, so that the same text is the same actor in every file.
-- Invariant: a part has its link from the beginning, dated where the whole
-- changes; rows are only added.
-- Cost: three rows a new actor.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local bearers = require "bloc.feed.bearers"

local parts = {}

local function add_label(r, id, scheme, text)
  write.run(r.db, "INSERT INTO label(rev, actor, scheme, text) VALUES (?, ?, ?, ?)",
    r.db:_memory().rev, id, scheme, text)
end

local function enter(r, code, kind, scheme, text)
  local id = write.run(r.db, "INSERT INTO actor(rev, code, kind) VALUES (?, ?, ?)",
    r.db:_memory().rev, code, kind)
  add_label(r, id, scheme, text)
  return id
end

local function text_of(day)
  return day > util.MIN and day < util.MAX and core.format(day) or nil
end

-- Is it a part of anything already?
local function is_linked(r, id)
  if not r.linked then
    r.linked = {}
    for _, p in ipairs(write.rows(r.db, "SELECT DISTINCT actor FROM part")) do
      r.linked[p.actor] = true
    end
  end
  return r.linked[id]
end

local function link(r, id, list)
  for _, s in ipairs(list) do
    if s.actor then
      write.run(r.db, "INSERT INTO part(rev, actor, whole, from_date, to_date)"
        .. " VALUES (?, ?, ?, ?, ?)", r.db:_memory().rev, id, s.actor,
        text_of(s.from), text_of(s.to))
    end
  end
  r.linked[id] = true
end

--- The actor of this code as one stretch: entered as a part of the wholes of
-- `list` when it is not there; one that was unresolved gets its links.
function parts.of(r, code, scheme, text, list, name)
  local id, kind = bearers.id(r, code)
  if not id then
    id, kind = enter(r, code, "part", scheme, text), "unresolved"
    if name then add_label(r, id, "name", name) end
  end
  if kind == "unresolved" and not is_linked(r, id) then link(r, id, list) end
  return { { actor = id, from = util.MIN, to = util.MAX } }
end

--- The id of the actor that stands for a text that nobody knows.
function parts.unresolved(r, scheme, text)
  local code = scheme .. ":" .. text
  return bearers.id(r, code) or enter(r, code, "unresolved", scheme, text)
end

return parts
