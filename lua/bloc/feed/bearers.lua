--- Who bears a name or a code in a store, and on which days: what the
-- resolver of feeds (actors.lua) asks. An answer is a list of stretches
-- { actor=, from=, to= } that covers all days [from, to); no actor where
-- nobody, or more than one, is meant:
--
--   cown "345" ── SRB [.., 1918-12-01) ── YUG ── SCG ── SRB [2006-06-03, ..)
--
-- The functions take a resolver `r`, which keeps what was read.
-- Cost: a pass over the labels of a scheme when it is first asked for.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local data = require "bloc.data.feed_actors"

local bearers = {}

-- {======== what is read from the store ========

local function day_of(text, absent)
  if text == nil then return absent end
  local lo, _, nominal, flags = core.parse(text)
  if not lo or flags & (util.OPEN | util.UNKNOWN) ~= 0 then return absent end
  return nominal
end

local function add(t, key, row)
  local list = t[key] or {}
  t[key] = list
  list[#list + 1] = { actor = row.actor, from = day_of(row.from_date, util.MIN),
    to = day_of(row.to_date, util.MAX) }
end

-- Zeros in front of a number do not matter.
local function plain(code) return (code:gsub("^0+(%d)", "%1")) end

local SAME = { gwn = "gw" } -- schemes that go by two names

-- Bearers by code of a scheme. An office is not who its government's code
-- means: several share one.
local function codes_of(r, scheme)
  local t = r.codes[scheme]
  if t then return t end
  t = {}
  for _, l in ipairs(write.rows(r.db, "SELECT text, actor, from_date, to_date"
    .. " FROM label WHERE scheme = ? AND actor IN (SELECT id FROM actor"
    .. " WHERE kind NOT IN ('office', 'unresolved'))", scheme)) do
    add(t, plain(l.text), l)
  end
  r.codes[scheme] = t
  return t
end

local function fold(r, text)
  local key = r.folded[text]
  if not key then
    key = write.rows(r.db, "SELECT bloc_fold(?) AS key", text)[1].key
    r.folded[text] = key
  end
  return key
end

-- Bearers by folded name or alias, but no offices, whose names are their
-- holders'; the current name of each; the spellings of feeds.
local function names_of(r)
  if r.names then return r.names end
  r.names, r.name, r.spelt = {}, {}, {}
  for _, l in ipairs(write.rows(r.db, "SELECT bloc_fold(l.text) AS key, l.text,"
    .. " l.scheme, l.actor, l.from_date, l.to_date FROM label l JOIN actor a"
    .. " ON a.id = l.actor WHERE l.scheme IN ('name', 'alias') AND a.kind NOT"
    .. " IN ('office', 'unresolved') ORDER BY l.id")) do
    add(r.names, l.key, l)
    if l.scheme == "name" and not l.to_date then r.name[l.actor] = l.text end
  end
  for text, means in pairs(data.names) do r.spelt[fold(r, text)] = means end
  return r.names
end

local function lives_of(r, actor)
  if not r.lives then
    r.lives = {}
    for _, l in ipairs(write.rows(r.db,
      "SELECT actor, from_date, to_date FROM life")) do
      add(r.lives, l.actor, l)
    end
  end
  return r.lives[actor]
end

--- Id and kind of the actor with this code, or nil.
function bearers.id(r, code)
  local a = write.rows(r.db, "SELECT id, kind FROM actor WHERE code = ?", code)[1]
  if a then return a.id, a.kind end
end

--- The current name of an actor, or nil.
function bearers.name(r, actor)
  names_of(r)
  return r.name[actor]
end

-- Is it a state or a bloc, of which others can be a part?
local function is_whole(r, actor)
  if not r.wholes then
    r.wholes = {}
    for _, a in ipairs(write.rows(r.db, "SELECT id FROM actor WHERE kind IN"
      .. " ('state', 'bloc') UNION SELECT actor FROM bloc")) do
      r.wholes[a.id] = true
    end
  end
  return r.wholes[actor]
end

-- ========}

-- {======== stretches ========

local function alive(r, actor, day)
  local lives = lives_of(r, actor)
  for _, s in ipairs(lives or {}) do
    if s.from <= day and day < s.to then return true end
  end
  return lives == nil
end

-- The only one of the candidates on a day: of those whose label holds then
-- (of all, where none does) the one that is alive, where there are several.
local function on_day(r, candidates, day)
  local valid = {}
  for _, c in ipairs(candidates) do
    if c.from <= day and day < c.to then valid[c.actor] = true end
  end
  if next(valid) == nil then
    for _, c in ipairs(candidates) do valid[c.actor] = true end
  end
  local only = next(valid)
  if next(valid, only) == nil then return only end
  only = nil
  for actor in pairs(valid) do
    if alive(r, actor, day) then
      if only then return nil end
      only = actor
    end
  end
  return only
end

local function add_bounds(set, spans)
  for _, s in ipairs(spans or {}) do set[s.from], set[s.to] = true, true end
end

-- The days on which the answer can change, in order.
local function bounds(r, candidates)
  local set, several = { [util.MIN] = true, [util.MAX] = true }, false
  add_bounds(set, candidates)
  for _, c in ipairs(candidates) do
    several = several or c.actor ~= candidates[1].actor
  end
  for _, c in ipairs(several and candidates or {}) do
    add_bounds(set, lives_of(r, c.actor))
  end
  return util.keys(set)
end

--- Candidates as stretches; nil where no day has an answer.
function bearers.stretches(r, candidates)
  local days, list, some = bounds(r, candidates), {}, false
  for i = 1, #days - 1 do
    local actor, last = on_day(r, candidates, days[i]), list[#list]
    some = some or actor ~= nil
    if last and last.actor == actor then
      last.to = days[i + 1]
    else
      list[#list + 1] = { actor = actor, from = days[i], to = days[i + 1] }
    end
  end
  return some and list or nil
end

--- The last actor of stretches.
function bearers.last(list)
  for i = #list, 1, -1 do
    if list[i].actor then return list[i].actor end
  end
end

--- Stretches of which every actor is a state or bloc, else nil.
function bearers.whole(r, list)
  for _, s in ipairs(list or {}) do
    if s.actor and not is_whole(r, s.actor) then return nil end
  end
  return list
end

-- ========}

--- Candidates that bear a code of a scheme, or nil.
function bearers.coded(r, scheme, code)
  return codes_of(r, SAME[scheme] or scheme)[plain(code)]
end

--- Candidates that a spelling means: "SCG", "cown:345"; nil: nobody here.
function bearers.meant(r, means)
  local scheme, code = means:match "^(%w+):(.+)$"
  if scheme then return bearers.coded(r, scheme, code) end
  local list = {}
  for word in means:gmatch "%S+" do
    local id = bearers.id(r, word)
    if id then list[#list + 1] = { actor = id, from = util.MIN, to = util.MAX } end
  end
  return #list > 0 and list or nil
end

-- "Korea, North" is listed under K and is North Korea.
local function inverted(text)
  local head, tail = text:match "^(.-), (.+)$"
  return head and tail .. " " .. head
end

-- Blocs go by their ids, which are their usual short names.
local function bloc_id(r, text)
  local id, kind = bearers.id(r, text)
  return id and kind == "bloc" and bearers.meant(r, text) or nil
end

--- Candidates that bear a name or alias, or nil. means: what a format says
-- that texts mean, false for nobody.
function bearers.named(r, text, means)
  local names = names_of(r)
  local said = means and means[text]
  if said == nil then said = r.spelt[fold(r, text)] end
  if said == false then return nil end
  local other = inverted(text)
  return said and bearers.meant(r, said) or names[fold(r, text)]
    or other and names[fold(r, other)] or bloc_id(r, text)
end

--- The same among states and blocs, as stretches.
function bearers.whole_named(r, text, means)
  local list = {}
  for _, c in ipairs(bearers.named(r, text, means) or {}) do
    if is_whole(r, c.actor) then list[#list + 1] = c end
  end
  return #list > 0 and bearers.stretches(r, list) or nil
end

return bearers
