--- Roll-call votes of feeds: which events are votes, what a roll call is about,
-- and the ballots compiled by C (votes.h), kept until the store changes.

local util = require "bloc.util"
local write = require "bloc.write"
local told = require "bloc.told"
local ask = require "bloc.ask"
local event = require "bloc.event"

local ballots = {}

-- What the feed of the General Assembly brings: types, and measures.
local VOTES = { ["unga:yes"] = 0, ["unga:abstain"] = 1, ["unga:no"] = 2 }
local ROLL = "rcid"

--- Issues that a roll call can be on, in the order of their bits.
ballots.ISSUES = { "me", "nu", "di", "hr", "co", "ec" }
local ISSUES = ballots.ISSUES

--- The feed that votes are read from; nil, reason where there is none.
function ballots.feed(db, feed, what)
  local names = {}
  for _, r in ipairs(write.rows(db, "SELECT name FROM feed")) do names[r.name] = true end
  if names[feed or "unga"] then return feed or "unga" end
  if feed == nil then
    return nil, "not covered: the store has no roll-call votes; db:import those of the UN "
      .. "General Assembly"
  end
  util.fail("%s: no feed '%s'%s", what, tostring(feed), util.hint(tostring(feed), names))
end

local function compiled(db, feed, o)
  local types, votes = told.types(db), {}
  for code, vote in pairs(VOTES) do
    if types[code] then votes[types[code]] = vote end
  end
  local function query(list)
    return db:events { feed = feed, type = list, known = o.known, recorded = o.recorded }
  end
  -- where votes for yes are covered all are
  return { query "unga:yes", db:_votes(event.node(query(util.keys(VOTES))),
    { votes = votes, roll = ROLL, issues = ISSUES }) }
end

--- A query that is covered on the days that a feed's votes are, and the ballots
-- of those known to a question.
function ballots.of(db, feed, o)
  local known, _, rev = ask.when(db, o)
  local memory = db:_memory()
  local key = ("%s %d %d"):format(feed, known, rev)
  if memory.votes_at ~= db:_generation() then memory.votes = {} end
  local kept = memory.votes[key] or compiled(db, feed, o)
  memory.votes[key], memory.votes_at = kept, db:_generation()
  return kept[1], kept[2]
end

--- Issues asked for as bits; 0: all roll calls.
function ballots.bits(want, what)
  local bits = 0
  for _, name in ipairs(util.list(want)) do
    local bit
    for i, s in ipairs(ISSUES) do bit = bit or s == name and 1 << i - 1 or nil end
    if not bit then
      util.fail("%s: no '%s'%s (issues: %s)", what, tostring(name),
        util.hint(tostring(name), ISSUES), table.concat(ISSUES, ", "))
    end
    bits = bits | bit
  end
  return bits
end

--- The names of a roll call's issues, with blanks between them.
function ballots.issues(bits)
  local list = {}
  for i, s in ipairs(ISSUES) do
    if bits >> i - 1 & 1 == 1 then list[#list + 1] = s end
  end
  return table.concat(list, " ")
end

return ballots
