--- A deliberately naive model of queries over events: a list of everything that
-- was ever said of each event, every row of it judged for every question. It
-- is written from the rules (R13, R17, R18 and sections 2.10 and 2.16 of the
-- contract), knows memberships through model.lua, and shares no code with
-- bloc.
local model = require "spec.support.model"

local events = {}
events.__index = events

local ALWAYS, NEVER = math.huge, -math.huge
local NO, UNCOVERED, MAYBE, YES = 0, 1, 2, 3

--- events.new(m, wholes): m is the model of memberships; wholes[actor] is a
-- list of { whole, first day, first day after } of a part, {} of nobody's.
function events.new(m, wholes)
  return setmetatable({ m = m, wholes = wholes, rows = {}, memo = {} }, events)
end

--- Adds what was said of an event: id, date, type and any of actor, target,
-- bloc, codes, score, place, text, feed, source, known; its revision.
function events:add(e, rev)
  local row = { rev = rev, gone_rev = ALWAYS, gone_known = ALWAYS }
  for k, v in pairs(e) do row[k] = v end
  row.lo, row.hi = model.bounds(e.date)
  row.nom = row.lo
  row.known_day = e.known and select(2, model.bounds(e.known)) or NEVER
  self.rows[#self.rows + 1] = row
end

--- What stands under an id now, or nil.
function events:standing(id)
  for i = #self.rows, 1, -1 do
    local row = self.rows[i]
    if row.id == id and row.gone_rev == ALWAYS then return row end
  end
end

--- The event is no more, as known from a day on (nil: ever).
function events:drop(id, rev, known)
  local row = self:standing(id)
  row.gone_rev = rev
  row.gone_known = known and select(2, model.bounds(known)) or NEVER
end

-- {======== who is whose ========

-- What an actor stands for on a day: itself, or the whole of a part; nil.
local function state_on(self, actor, day)
  for _ = 1, 10 do
    local wholes = actor and self.wholes[actor]
    if not wholes then return actor end
    actor = nil
    for _, w in ipairs(wholes) do
      if day >= w[2] and day < w[3] then
        actor = w[1]
        break
      end
    end
  end
end

local function is_part_of(self, actor, whole)
  for _, w in ipairs(self.wholes[actor] or {}) do
    if w[1] == whole or is_part_of(self, w[1], whole) then return true end
  end
  return false
end

-- Is the actor one of those that a filter names, "=AAA" alone?
local function is_one(self, actor, want)
  if not actor then return false end
  for _, name in ipairs(type(want) == "table" and want or { want }) do
    if name:sub(1, 1) == "=" then
      if actor == name:sub(2) then return true end
    elseif actor == name or is_part_of(self, actor, name) then return true end
  end
  return false
end

-- ========}

-- {======== joins ========

-- A contradiction among the facts makes an answer undefined.
local UNDEFINED = {}

-- The answers to one question (clocks and status) about a pair, by day.
local function answers(self, state, bloc, q)
  local status = type(q.status) == "table" and table.concat(q.status, ";") or q.status or ""
  local key = table.concat({ state, bloc, q.known or "", q.position or "", q.recorded or "",
    status }, "|")
  self.memo[key] = self.memo[key] or {}
  return self.memo[key]
end

local function member(self, state, bloc, day, q)
  q.memo = q.memo or {}
  local pair = state .. bloc
  q.memo[pair] = q.memo[pair] or answers(self, state, bloc, q)
  local truth = q.memo[pair][day]
  if not truth then
    local yes, why, two = self.m:is_member(state, bloc, day, q)
    truth = two and UNDEFINED or yes and YES or yes == false and NO
      or why == "possible" and MAYBE or UNCOVERED
    q.memo[pair][day] = truth
  end
  if truth == UNDEFINED then error(UNDEFINED) end
  return truth
end

-- j: {side=, blocs= | states=, maybe=, status=, at=}; one actor, one day.
local function actor_in(self, j, actor, day, q)
  local state = actor and state_on(self, actor, day)
  if not state then return NO end
  if j.states then
    return j.states[state] and YES or j.maybe[state] and MAYBE or NO
  end
  local best = NO
  for _, bloc in ipairs(j.blocs) do
    best = math.max(best, member(self, state, bloc, day, q))
  end
  return best
end

local function on_day(self, j, e, day, q)
  if j.side == "actor" then return actor_in(self, j, e.actor, day, q) end
  if j.side == "target" then return actor_in(self, j, e.target, day, q) end
  return math.max(actor_in(self, j, e.actor, day, q), actor_in(self, j, e.target, day, q))
end

-- Certain where it is the same on every day of the event.
local function joined(self, j, e, q)
  if j.at then return on_day(self, j, e, j.at, q) end
  local first = on_day(self, j, e, e.lo, q)
  for day = e.lo + 1, e.hi do
    if on_day(self, j, e, day, q) ~= first then return MAYBE end
  end
  return first
end

-- ========}

-- {======== filters ========

local function has(list, x)
  for _, v in ipairs(type(list) == "table" and list or { list }) do
    if v == x then return true end
  end
  return false
end

-- CAMEO's codes have no dots; PLOVER's protests are CAMEO's 14.
local function is_type(code, node)
  if node == "plover:PROTEST" and is_type(code, "cameo:14") then return true end
  if code == node or code:sub(1, #node + 1) == node .. "." then return true end
  return node:find "^cameo:%d+$" ~= nil and code:sub(1, #node) == node
end

local function has_type(e, want)
  for _, node in ipairs(type(want) == "table" and want or { want }) do
    if is_type(e.type, node) then return true end
    for _, code in ipairs(e.codes or {}) do
      if is_type(code, node) then return true end
    end
  end
  return false
end

local function fields_pass(self, f, e)
  if f.type and not has_type(e, f.type) then return false end
  if f.actor and not is_one(self, e.actor, f.actor) then return false end
  if f.target and not is_one(self, e.target, f.target) then return false end
  if f.involves and not is_one(self, e.actor, f.involves)
    and not is_one(self, e.target, f.involves) then
    return false
  end
  if f.bloc and not (e.bloc and has(f.bloc, e.bloc)) then return false end
  if f.feed and not has(f.feed, e.feed or "told") then return false end
  if f.id and not has(f.id, e.id) then return false end
  if f.place and (e.place or ""):lower() ~= f.place then return false end
  if f.text and not (e.text and e.text:lower():find(f.text, 1, true)) then return false end
  if f.score then
    if not e.score then return false end
    if e.score < (f.score.min or NEVER) or e.score > (f.score.max or ALWAYS) then return false end
  end
  return true
end

--- NO, UNCOVERED, MAYBE or YES: does the row pass the filter? f is a filter of
-- db:events, but for `from` and `to`, which are days as numbers, and `joins`.
function events:judge(f, e)
  local known, rev = f.known and model.day_of[f.known], f.recorded or ALWAYS
  if e.rev > rev or e.known_day > (known or ALWAYS) then return NO end
  if e.gone_rev <= rev and e.gone_rev ~= ALWAYS and e.gone_known <= (known or ALWAYS) then
    return NO
  end
  local from, to = f.from or NEVER, f.to or ALWAYS
  if e.hi < from or e.lo >= to or not fields_pass(self, f, e) then return NO end
  local truth = (e.lo < from or e.hi >= to) and MAYBE or YES
  for _, j in ipairs(f.joins or {}) do
    j.q = j.q or { status = j.status, known = known, position = f.position,
      recorded = f.recorded }
    truth = math.min(truth, joined(self, j, e, j.q))
  end
  return truth
end

-- ========}

-- {======== queries ========

-- What is not known of a row is not known of its opposite.
local NOT = { [NO] = YES, [UNCOVERED] = UNCOVERED, [MAYBE] = MAYBE, [YES] = NO }

local function truth_of(op, a, b)
  if op == "&" then return math.min(a, b) end
  if op == "|" then return math.max(a, b) end
  return math.min(a, NOT[b])
end

-- What a tree of filters makes of a row: its truth, and whether it is listed.
local function evaluate(self, q, e)
  if not q.op then
    local truth = self:judge(q, e)
    return truth, truth == YES or truth == MAYBE and q.certainty == "possible"
  end
  local a, in_a = evaluate(self, q.a, e)
  local b, in_b = evaluate(self, q.b, e)
  local listed
  if q.op == "&" then listed = in_a and in_b
  elseif q.op == "|" then listed = in_a or in_b
  else listed = in_a and not in_b end
  return truth_of(q.op, a, b), listed
end

local function earlier(a, b)
  if a.nom ~= b.nom then return a.nom < b.nom end
  if (a.feed == nil) ~= (b.feed == nil) then return a.feed == nil end
  return a.number < b.number
end

--- The rows of a query (a filter, or {op=, a=, b=}) in order, and how many are
-- only possible, how many not covered; nil: a contradiction among the facts.
function events:ask(q)
  local list, possible, not_covered = {}, 0, 0
  for number, e in ipairs(self.rows) do
    e.number = number
    local ok, truth, listed = pcall(evaluate, self, q, e)
    if not ok then
      if truth == UNDEFINED then return nil end
      error(truth, 0)
    end
    if listed then list[#list + 1] = e end
    if truth == MAYBE then possible = possible + 1 end
    if truth == UNCOVERED then not_covered = not_covered + 1 end
  end
  table.sort(list, earlier)
  return list, possible, not_covered
end

-- ========}

-- {======== groups ========

local function period(by, e)
  local first, last = model.text_of[e.lo], model.text_of[e.hi]
  local n = by == "year" and 4 or by == "month" and 7 or 10
  return first:sub(1, n) == last:sub(1, n) and first:sub(1, n) or "unplaced"
end

local function root(code) return code:match "^cameo:%d%d" or code:match "^[^.]*" end

--- The text under a key in the group of a row; nil: it is in no group.
function events:key(k, e)
  if k == "year" or k == "month" or k == "day" then return period(k, e) end
  if k == "root" then return root(e.type) end
  if k == "feed" then return e.feed or "told" end
  if k == "dyad" then
    local a, b = self:key("actor_state", e), self:key("target_state", e)
    return a ~= "" and b ~= "" and a .. " " .. b or nil
  end
  local side = k:match "^(.*)_state$"
  if not side then return e[k] or "" end
  local actor = e[side]
  if not actor then return "" end
  return state_on(self, actor, e.nom) or actor
end

--- Groups of rows by keys: text of the keys -> {n, count of scores, sum, min,
-- max}.
function events:groups(list, keys)
  local groups = {}
  for _, e in ipairs(list) do
    local words = {}
    for i, k in ipairs(keys) do words[i] = self:key(k, e) end
    if #words == #keys then
      local key = table.concat(words, "|")
      local g = groups[key] or { n = 0, scores = 0, sum = 0 }
      groups[key], g.n = g, g.n + 1
      if e.score then
        g.scores, g.sum = g.scores + 1, g.sum + e.score
        g.min, g.max = math.min(g.min or e.score, e.score), math.max(g.max or e.score, e.score)
      end
    end
  end
  return groups
end

-- ========}

return events
