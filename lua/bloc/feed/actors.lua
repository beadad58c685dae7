--- Who an actor of a feed is. A text ("NGAGOV", "Citizen (Germany)", "365")
-- is looked up once and answered for stretches of days. One that names a role
-- in a state, or a person of it, becomes an actor of kind part with a recorded
-- link to its whole (R17); one that nobody knows, an actor of kind unresolved.
-- Invariant: a resolver lives no longer than the transaction that it is used
-- in, and nobody else adds names there.
-- Cost: the labels once (some 10 ms), then a few look-ups a text.

local util = require "bloc.util"
local write = require "bloc.write"
local data = require "bloc.data.feed_actors"
local bearers = require "bloc.feed.bearers"
local cameo = require "bloc.feed.cameo"
local parts = require "bloc.feed.parts"

local actors = {}
local Resolver = {}
Resolver.__index = Resolver

-- Schemes whose texts are codes; those of all others are names.
local CODES = util.set "cow cown gw gwn fips iso2 iso3"

-- The state that stands beside an actor, by name or by a scheme's code.
local function beside(r, o)
  for _, text in ipairs(util.list(o.state)) do
    local coded = o.state_scheme and bearers.coded(r, o.state_scheme, text)
    local list = coded and bearers.stretches(r, coded)
      or bearers.whole_named(r, text, o.means)
    if list then return list end
  end
end

-- Stretches of the state that a pattern captures the name of.
local function captured(r, patterns, text, means)
  for _, p in ipairs(patterns) do
    local name = text:match(p)
    local list = name and bearers.whole_named(r, name, means)
    if list then return list end
  end
end

-- Of the bearers of an ambiguous name the one that stands beside it.
local function chosen(r, candidates, o)
  local list = {}
  for _, h in ipairs(beside(r, o) or {}) do
    for _, c in ipairs(candidates) do
      if c.actor == h.actor then list[#list + 1] = c end
    end
  end
  return #list > 0 and bearers.stretches(r, list) or nil
end

local function by_name(r, scheme, text, o)
  local candidates = bearers.named(r, text, o.means)
  if candidates then
    return bearers.stretches(r, candidates) or chosen(r, candidates, o)
  end
  local list = captured(r, o.is or {}, text, o.means)
  if list then return list end
  list = captured(r, o.part or data.part, text, o.means)
  if list then return parts.of(r, scheme .. ":" .. text, scheme, text, list) end
  list = beside(r, o)
  if not list then return nil end
  -- two states can have a "Democratic Party": the code says whose it is
  local whole = write.rows(r.db, "SELECT code FROM actor WHERE id = ?",
    bearers.last(list))[1].code
  return parts.of(r, ("%s:%s (%s)"):format(scheme, text, whole), scheme, text, list)
end

-- A code; where its scheme does not have it, the name beside it.
local function by_code(r, scheme, text, o)
  local list = bearers.coded(r, scheme, text)
    or o.name and bearers.named(r, o.name, o.means)
  return list and bearers.stretches(r, list)
end

local function look_up(r, scheme, text, o)
  if text == "" then return nil end
  if scheme == "cameo" then return cameo.stretches(r, text, util.list(o.state)) end
  return (CODES[scheme] and by_code or by_name)(r, scheme, text, o)
end

-- Names with blanks for underscores, and each blank once.
local function clean(scheme, text)
  if scheme == "cameo" then return text end
  return (text:gsub("[_%s]+", " "):gsub("^ ", ""):gsub(" $", ""))
end

--- r:resolve(scheme, text [, o]) -> actor id, from, to | nil
-- Who the text of a feed is, and the days [from, to) on which it is. scheme:
-- cameo; cow, cown, gw (gwn), fips, iso2, iso3 for codes; any other for names.
-- o.at: the day (without: the last answer); o.name: the name beside a code;
-- o.state: the text beside an actor, or a list of them, that says of whom it
-- is, as a name or a code of o.state_scheme; o.means: texts that mean an id,
-- "SCHEME:CODE" or (false) nobody; o.is, o.part: Lua patterns whose capture
-- names the state that it is, or that it is a part of.
function Resolver:resolve(scheme, text, o)
  o = o or {}
  text = clean(scheme, text)
  local key = table.concat({ scheme, text, o.name or "",
    table.unpack(util.list(o.state)) }, "\0")
  local list = self.memo[key]
  if list == nil then
    list = look_up(self, scheme, text, o) or false
    self.memo[key] = list
  end
  local at = o.at or util.MAX - 1
  if type(at) == "string" then at = util.day(at, "resolve: at") end
  for _, s in ipairs(list or {}) do
    if at < s.to then return s.actor, s.from, s.to end
  end
end

--- r:unresolved(scheme, text) -> id of the actor that stands for a text that
-- nobody knows, entered when it is new. Its code is "SCHEME:TEXT".
function Resolver:unresolved(scheme, text)
  return parts.unresolved(self, scheme, clean(scheme, text))
end

--- A resolver for one transaction of a store.
function actors.open(db)
  return setmetatable({ db = db, codes = {}, folded = {}, memo = {} }, Resolver)
end

--- actors.resolve(db, scheme, text [, o]): the same, for one text alone.
function actors.resolve(db, scheme, text, o)
  return write.transaction(db, function()
    return actors.open(db):resolve(scheme, text, o)
  end)
end

return actors
