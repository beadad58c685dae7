--- For which days, states and types a file of a feed is complete (R13): what
-- the description of its format claims (check.lua: `covers`), or what who
-- imports it says. A file of an extract claims nothing by itself: which states
-- it was cut to stands nowhere in it.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local session = require "bloc.native.session"

local cover = {}

-- {======== what the options say ========

local function day_of(text, what, last)
  local lo, hi, _, flags = util.date(text, what)
  if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
    util.fail("%s: '%s' is no day", what, tostring(text))
  end
  return last and hi or lo
end

local function states_of(db, want)
  local codes = util.words {}
  for i, s in ipairs(util.list(want)) do
    codes[i] = db:_code(write.actor_of(db, s, "state"))
  end
  if #codes == 0 then util.fail("import: covered_states: no states") end
  table.sort(codes)
  return tostring(codes)
end

--- Checks covered_from, covered_through and covered_states of an import:
-- { first, last, states, all }, or nil where none of them is given.
function cover.check(db, o)
  local said, any = {}, false
  if o.covered_from ~= nil then
    said.first, any = day_of(o.covered_from, "import: covered_from"), true
  end
  if o.covered_through ~= nil then
    said.last, any = day_of(o.covered_through, "import: covered_through", true), true
  end
  if said.first and said.last and said.first > said.last then
    util.fail("import: covered_through '%s' is before covered_from '%s'",
      tostring(o.covered_through), tostring(o.covered_from))
  end
  if o.covered_states == "all" then said.all, any = true, true
  elseif o.covered_states ~= nil then
    said.states, any = states_of(db, o.covered_states), true
  end
  return any and said or nil
end

-- ========}

-- {======== what is claimed ========

--- From which day on rows count by the day on which they became known; nil:
-- none does.
function cover.since(description)
  local since = description.covers and description.covers.known_since
  return since and core.parse(since)
end

-- Spans of days, { first, last } each.
local function days_of(said, covers, counts)
  if not said then
    if not covers or covers.pieces then return {} end
    return { counts.told or counts.dated, counts.told and counts.dated }
  end
  local file = counts.told or counts.dated or {}
  local first, last = said.first or file[1], said.last or file[2]
  return first and last and first <= last and { { first, last } } or {}
end

local function enter(r, type, states, span)
  local from, to = core.format(span[1]), core.format(span[2] + 1)
  local has = write.rows(r.im.db, "SELECT 1 FROM feed_coverage WHERE feed = ?"
    .. " AND type = ? AND states IS ? AND from_day <= ? AND to_day >= ?",
    r.feed, type, states, from, to)
  if #has > 0 then return end
  write.run(r.im.db, "INSERT INTO feed_coverage(rev, feed, type, from_day,"
    .. " to_day, states) VALUES (?, ?, ?, ?, ?, ?)", r.im.rev, r.feed, type,
    from, to, states)
end

--- Enters what a file that has been read claims; counts: those of the intake.
function cover.claim(r, counts)
  local said, covers = r.im.covered, r.description.covers
  if said and not covers and not said.states and not said.all then
    session.refuse(("%s: for which states? nothing in it says that it has all "
      .. "of them; give covered_states={\"MLI\", ...}, or \"all\"")
      :format(r.source.name))
  end
  local types = covers and { table.unpack(covers) } or r.words:type_roots()
  for _, span in ipairs(days_of(said, covers, counts)) do
    for _, type in ipairs(types) do enter(r, type, said and said.states, span) end
  end
end

-- ========}

return cover
