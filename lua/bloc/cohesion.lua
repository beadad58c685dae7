--- db:cohesion: how a bloc votes, joined to the membership that held on the
-- day of each roll call. Nothing is stored: the ballots are compiled from the
-- events once (ballots.lua), and C asks who was a member for each day (votes.h).
--
-- Of one roll call, with y, a, n the ballots of the bloc's members for yes,
-- abstain and no, and t their sum, 2 or more:
--   agreement  (max - (t - max) / 2) / t, max the greatest of the three: Hix,
--              Noury and Roland, British Journal of Political Science 35
--              (2005), p. 215. 1 where all voted alike, 0 where thirds differ;
--              two that differ have 1/4
-- Of a state, or another bloc, and the bloc, over every pair of two voters:
--   distance   the mean of |x - y|, yes being 1, abstain 1/2, no 0: 1 less
--              Lijphart's index of agreement, American Political Science
--              Review 57 (1963), p. 910
-- A row has the means over its roll calls. Who was absent or could not vote
-- cast no ballot.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local ask = require "bloc.ask"
local join = require "bloc.join"
local period = require "bloc.period"
local ballots = require "bloc.ballots"
local covered = require "bloc.event_coverage"

local methods = core.methods
local MIN, MAX = util.MIN, util.MAX

local BY = util.set "year quarter month week day issue roll_call composition membership"

-- {======== what is asked ========

-- What the rows are by: a word for time (or nil), and whether by issue too.
local function keys_of(o)
  local time, issue
  for _, k in ipairs(util.list(o.by)) do
    if not BY[k] then
      util.fail("cohesion: by: no '%s'%s", tostring(k), util.hint(tostring(k), BY))
    end
    if k == "issue" then issue = true
    elseif time then util.fail("cohesion: by: '%s' and '%s' both cut the time", time, k)
    else time = k end
  end
  if time == "roll_call" and issue then
    util.fail("cohesion: by: a roll call has its issues already")
  end
  if time == "membership" and o.state == nil then
    util.fail("cohesion: by='membership' cuts at the accessions and exits of a 'state'")
  end
  if (time == "membership" or time == "composition") and type(o.bloc) ~= "string" then
    util.fail("cohesion: by='%s' needs one bloc by name", time)
  end
  return time, issue
end

-- The node of one side, as C takes it.
local function side(db, o, what, clocks)
  local j
  if what == "state" then
    local id = write.actor_of(db, o.state, "state")
    j = { side = 1, members = { id }, status = {}, known = clocks.known, rev = clocks.rev }
  else
    j = join.of(db, "cohesion: " .. what, "actor", o[what],
      o.participating and "member,-suspended,-inactive" or o.status, clocks)
  end
  return db:_node { joins = { j } }
end

-- ========}

-- {======== bins ========

-- Rows of stretches as bins cut to [from, to), with what `describe` adds;
-- what lies between two of them is a bin of its own.
local function cut(rows, from, to, describe)
  local bins, at = {}, from
  local function add(first, last, row)
    first, last = math.max(first, from), math.min(last, to)
    if first < last then
      bins[#bins + 1] = describe({ from = first, to = last }, row)
      at = last
    end
  end
  for _, r in ipairs(rows) do
    if r._days[3] > at then add(at, r._days[3]) end
    add(r._days[3], r._days[6], r)
  end
  if at < to then add(at, to) end
  return bins
end

local function bins_of(db, time, o, from, to)
  local clocks = { known = o.known, position = o.position, recorded = o.recorded }
  if period.is(time) then return period.bins(time, from, to) end
  if time == "composition" then
    return cut(db:composition(o.bloc, clocks), from, to, function(bin, row)
      bin.n, bin.delta = row and row.n or 0, row and row.delta or ""
      return bin
    end)
  elseif time == "membership" then
    clocks.status = o.participating and "member,-suspended,-inactive" or o.status or "member"
    return cut(db:spells(o.state, o.bloc, clocks), from, to, function(bin, row)
      bin.member = row ~= nil
      return bin
    end)
  end
  return { { from = from, to = to } }
end

-- The days asked for, else those of the roll calls.
local function range_of(o, votes)
  local from, to = util.range(o, "cohesion")
  if from == MIN then from = select(2, votes:roll(1)) end
  if to == MAX then to = select(2, votes:roll(#votes)) + 1 end
  return from, math.max(from + 1, to)
end

-- ========}

-- {======== rows ========

-- Cell i of what C summed, as the fields of a row. `inside`: some of its days
-- are covered by the votes, else it has not even none.
local function fill(row, c, i, two, inside)
  local rolls, left, possible, unanimous, same, shared, a, b, yes, abstain, no, agreement,
    distance = c:get(i)
  if not inside then return row end
  row.roll_calls, row.not_covered, row.possible = rolls, left, possible
  row.yes, row.abstain, row.no = yes, abstain, no
  if rolls == 0 then return row end
  if two == nil then
    row.voting, row.agreement, row.unanimous = a / rolls, agreement / rolls, unanimous / rolls
    return row
  end
  row.distance, row.same_side = distance / rolls, same / rolls
  row.voting = (two == "state" and b - shared or b) / rolls
  if two == "state" then row.member = shared / rolls end
  return row
end

local function columns_of(time, issue, two)
  local list = period.is(time) and { "period" }
    or time == "roll_call" and { "roll_call", "date" }
    or time == "composition" and { "from", "to", "n", "delta" }
    or time == "membership" and { "from", "to", "is_member" } or {}
  if issue then list[#list + 1] = "issue" end
  for k in ((time ~= "roll_call" and "roll_calls " or "") .. (two == "state"
    and "voting distance same_side member" or two and "voting distance same_side"
    or "voting agreement unanimous" .. (time == "roll_call" and " yes abstain no" or "")))
    :gmatch "%S+" do
    list[#list + 1] = k
  end
  return list
end

-- One row for each roll call asked for that is not left out.
local function roll_rows(votes, c, two, from, to, bits)
  local index = {}
  for i = 1, #votes do
    local _, day, issues = votes:roll(i)
    if day >= from and day < to and (bits == 0 or issues & bits ~= 0)
      and c:get(i) + select(2, c:get(i)) > 0 then
      index[#index + 1] = i
    end
  end
  return util.lazy(#index, function(k)
    local number, day, issues = votes:roll(index[k])
    return fill({ roll_call = number, date = core.format(day), issue = ballots.issues(issues) },
      c, index[k], two, true)
  end)
end

local function meets(spans, bin)
  for _, s in ipairs(spans) do
    if bin.from < s[2] and bin.to > s[1] then return true end
  end
  return false
end

local function bin_rows(c, bins, issue, two, spans)
  local rows, names = {}, ballots.ISSUES
  local n = issue and #names + 1 or 1
  for b, bin in ipairs(bins) do
    local inside = meets(spans, bin)
    for k = 1, n do
      local row = { period = bin.name, from = core.format(bin.from), to = core.format(bin.to),
        n = bin.n, delta = bin.delta, is_member = bin.member,
        issue = issue and (names[k] or "none") or nil }
      rows[#rows + 1] = fill(row, c, (b - 1) * n + k, two, inside)
    end
  end
  return rows
end

-- Sums of a field over rows; nil where that is 0.
local function total(rows, field)
  local n = 0
  for i = 1, #rows do n = n + (rows[i][field] or 0) end
  return n > 0 and n or nil
end

-- ========}

local OPTIONS = util.set [[bloc state against by from to through issue status participating
  certainty known position recorded feed]]

local function check(options)
  local o = util.options(options, OPTIONS, "cohesion")
  if o.bloc == nil then util.fail("cohesion: 'bloc' is missing") end
  if o.state ~= nil and o.against ~= nil then
    util.fail("cohesion: give 'state' or 'against', not both")
  end
  if o.certainty ~= nil and o.certainty ~= "possible" and o.certainty ~= "certain" then
    util.fail("cohesion: certainty: expected 'certain' or 'possible'")
  end
  return o, o.state ~= nil and "state" or o.against ~= nil and "against" or nil
end

--- db:cohesion{bloc=, state= | against=, by=, from=, to= | through=, issue=,
-- status=, participating=, certainty=, known=, position=, feed=} -> result |
-- nil, reason
-- A row for each period, issue, or roll call: roll_calls (two or more of the
-- bloc voted), voting (how many, in the mean), and of the bloc alone agreement
-- and unanimous (share of roll calls); of a state or another bloc with it
-- distance and same_side (share on which its vote, or the most frequent, is a
-- most frequent one of the bloc), of a state also member (share on which it
-- was one; it is never counted among those it is compared with). `bloc` and
-- `against`: a bloc, a list, a result of members, {bloc=, status=, at=}.
function methods.cohesion(db, options)
  local o, two = check(options)
  local time, issue = keys_of(o)
  local bits, clocks = ballots.bits(o.issue, "cohesion: issue"), {}
  clocks.known, clocks.position, clocks.rev = ask.when(db, o)
  local a, b = side(db, o, two or "bloc", clocks), two and side(db, o, "bloc", clocks) or nil
  local feed, why = ballots.feed(db, o.feed, "cohesion: feed")
  if not feed then return nil, why end
  local q, votes = ballots.of(db, feed, o)
  if #votes == 0 then return nil, ("not covered: the feed %s has no votes"):format(feed) end
  local from, to = range_of(o, votes)
  local spec = { issues = bits, by_issue = issue and #ballots.ISSUES or nil,
    possible = o.certainty == "possible" }
  local rows
  if time == "roll_call" then
    rows = roll_rows(votes, votes:cohesion(db, a, b, spec), two, from, to, bits)
  else
    local bins = bins_of(db, time, o, from, to)
    spec.edges = { bins[1].from }
    for i, bin in ipairs(bins) do spec.edges[i + 1] = bin.to end
    rows = bin_rows(votes:cohesion(db, a, b, spec), bins, issue, two, covered.spans(q))
  end
  local left = total(rows, "not_covered")
  if left and not total(rows, "roll_calls") then
    return nil, ("not covered: the membership of %s on the days of %d roll calls"):format(
      type(o.bloc) == "string" and o.bloc or "the bloc", left)
  end
  return result.new(rows, { db = db, title = "cohesion in " .. feed, known = o.known,
    position = o.position, revision = db:_revision(), not_covered = left,
    possible = total(rows, "possible"), columns = columns_of(time, issue, two) })
end
