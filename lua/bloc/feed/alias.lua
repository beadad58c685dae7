--- db:alias: an actor of a feed that nobody knew is a part of somebody known.
-- One row that links the two; the events stay as they are, and the next
-- question finds them.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local actors = require "bloc.actors"

local methods = core.methods

-- {======== the actor of a feed ========

-- Actors that a feed brought and nobody knew, with this code or text.
local function candidates(db, text)
  local rows = write.rows(db, "SELECT id, code FROM actor WHERE code = ?"
    .. " AND kind = 'unresolved'", text)
  if rows[1] then return rows end
  local scheme, rest = text:match "^(%w+):(.+)$"
  return write.rows(db, "SELECT DISTINCT a.id, a.code FROM label l JOIN actor a"
    .. " ON a.id = l.actor WHERE a.kind = 'unresolved' AND"
    .. " bloc_fold(l.text) = bloc_fold(?1) AND (?2 IS NULL OR l.scheme = ?2)"
    .. " ORDER BY a.code", rest or text, scheme)
end

-- The code of the unresolved actor whose text is nearest to this one, or nil.
local function near(db, text)
  local rest = text:match "^%w+:(.+)$" or text
  local of, folded = {}, write.rows(db, "SELECT bloc_fold(?) AS key", rest)[1].key
  for _, r in ipairs(write.rows(db, "SELECT bloc_fold(l.text) AS key, a.code"
    .. " FROM label l JOIN actor a ON a.id = l.actor WHERE a.kind = 'unresolved'"
    .. " AND abs(length(l.text) - ?) <= ? ORDER BY a.code", #rest, #rest // 3 + 1)) do
    of[r.key] = of[r.key] or r.code
  end
  local key = util.near(folded, of)
  return key and of[key]
end

local function unknown(db, text)
  local id = db:_actor(text, "actor")
  if id then
    util.fail("alias: '%s' is %s already; only actors of feeds that nobody "
      .. "knows take an alias", text, db:_code(id))
  end
  local code = near(db, text)
  util.fail("alias: no unresolved actor '%s'%s", text, code
    and ("; did you mean '%s'?"):format(code)
    or "; bloc.report.unresolved(db) lists them")
end

local function feed_actor(db, text)
  if type(text) ~= "string" then
    util.fail("alias: expected the text of an actor of a feed, got %s", type(text))
  end
  local found = candidates(db, text)
  if #found == 1 then return found[1] end
  if #found == 0 then unknown(db, text) end
  local codes = {}
  for i, a in ipairs(found) do codes[i] = a.code end
  util.fail("alias: '%s' is ambiguous: %s", text, table.concat(codes, ", "))
end

-- ========}

-- {======== whose part it is ========

-- The later start and the earlier end of two spans of text dates.
local function meet(a, b)
  local function pick(x, y, later)
    if x == nil or y == nil then return x or y end
    return ((core.parse(x)) > (core.parse(y))) == later and x or y
  end
  return { from = pick(a.from, b.from_date, true), to = pick(a.to, b.to_date, false) }
end

local function is_empty(span)
  return span.from ~= nil and span.to ~= nil
    and (core.parse(span.from)) >= (core.parse(span.to))
end

-- Links to the known actor and, where that is a part itself, to its wholes;
-- the state last, so that it is whose the events are.
local function links(db, id, span)
  local list = { { db:_code(id), from = span.from, to = span.to } }
  for _, p in ipairs(write.rows(db, "SELECT whole, from_date, to_date FROM part"
    .. " WHERE actor = ? ORDER BY id", id)) do
    local both = meet(span, p)
    if not is_empty(both) then
      list[#list + 1] = { db:_code(p.whole), from = both.from, to = both.to }
    end
  end
  return list
end

-- Raises where the actor was linked to somebody else on some of these days.
local function check_free(db, feed, list, span)
  local same = {}
  for _, l in ipairs(list) do same[db:_actor(l[1], "actor")] = true end
  for _, p in ipairs(write.rows(db, "SELECT whole, from_date, to_date FROM part"
    .. " WHERE actor = ?", feed.id)) do
    if not same[p.whole] and not is_empty(meet(span, p)) then
      util.fail("alias: %s is a part of %s already; from=, to= say on which "
        .. "days it is what", feed.code, db:_code(p.whole))
    end
  end
end

-- The days of an alias as text, the end as the first day out.
local function span_of(o)
  local from, to = util.range(o, "alias")
  return { from = util.text(from), to = util.text(to) }
end

local function known_actor(db, text)
  local id = write.actor_of(db, text, "actor")
  if write.rows(db, "SELECT kind FROM actor WHERE id = ?", id)[1].kind == "unresolved" then
    util.fail("alias: '%s' is itself an actor of a feed; expected one that is "
      .. "known", text)
  end
  return id
end

-- ========}

--- db:alias(text, actor [, {source=, from=, to= | through=}]) -> code | nil,
-- message
-- Records that an unresolved actor of a feed is, or is a part of, a known one
-- (on those days): "icews:Boko Haram", or the text alone. Its events count as
-- those of a part at once. The source is entered, and named in the revision.
function methods.alias(db, text, actor, options)
  local o = util.options(options, util.set "source from to through", "alias")
  local feed, id, span = feed_actor(db, text), known_actor(db, actor), span_of(o)
  local list = links(db, id, span)
  check_free(db, feed, list, span)
  local note = ("alias: %s is a part of %s"):format(feed.code, db:_code(id))
  if o.source ~= nil then
    note = ("%s; %s"):format(note, write.check_source(o.source, "alias: source")[1])
  end
  return write.transaction(db, function()
    if o.source ~= nil then write.source(db, o.source, "alias: source") end
    actors.add_wholes(db, feed.id, { part_of = list }, "alias")
    return feed.code
  end, note)
end
