--- Panels and dyads counted day by day, from what db:is_member says of each
-- state, bloc and day: nothing here knows spells, spans or sums.
local core = require "bloc.core"

local naive = {}

-- Facts of random_facts begin after the first of these days; coverage does so
-- in 1960, so that what holds on it has no beginning.
local FIRST, LAST = core.make(1959, 12, 1), core.make(1973, 1, 1)

local AT = { sure = { yes = true }, can = { yes = true, maybe = true },
  wide = { yes = true, maybe = true, open = true } }
naive.AT = AT

--- truth[state][bloc][day]: "yes", "maybe", "open" (not covered) or "no".
function naive.truths(db, states, blocs, options)
  local days, truth = {}, {}
  for d = FIRST, LAST - 1 do days[#days + 1] = core.format(d) end
  for _, s in ipairs(states) do
    truth[s] = {}
    for _, b in ipairs(blocs) do
      local c, t = db:is_member(s, b, days, options), {}
      for i = 1, #days do
        local yes = c[i]
        if yes == nil then t[FIRST + i - 1] = c:reason(i) == "possible" and "maybe" or "open"
        else t[FIRST + i - 1] = yes and "yes" or "no" end
      end
      truth[s][b] = t
    end
  end
  return truth
end

--- One day of two states in a bloc.
local function both(x, y)
  for _, word in ipairs { "no", "open", "maybe" } do
    if x == word or y == word then return word end
  end
  return "yes"
end

function naive.joint(x, y)
  local t = {}
  for d = FIRST, LAST - 1 do t[d] = both(x[d], y[d]) end
  return t
end

-- Full years from a day to another.
local function years(a, b)
  local y1, m1, d1 = core.split(a)
  local y2, m2, d2 = core.split(b)
  local n = y2 - y1
  if m2 * 31 + d2 < m1 * 31 + d1 then n = n - 1 end
  return n
end

local RULES = {}

--- Rules over one cell's days of a period: a number.
function RULES.any(t, at, from, to)
  for d = from, to - 1 do if at[t[d]] then return 1 end end
  return 0
end
function RULES.all(t, at, from, to)
  for d = from, to - 1 do if not at[t[d]] then return 0 end end
  return 1
end
function RULES.first(t, at, from) return at[t[from]] and 1 or 0 end
function RULES.last(t, at, _, to) return at[t[to - 1]] and 1 or 0 end
function RULES.days(t, at, from, to)
  local n = 0
  for d = from, to - 1 do if at[t[d]] then n = n + 1 end end
  return n
end

local function since(cells, at, to)
  local oldest
  for _, t in ipairs(cells) do
    local d = to - 1
    if at[t[d]] then
      while d > FIRST and at[t[d - 1]] do d = d - 1 end
      oldest = math.min(oldest or d, d)
    end
  end
  if oldest and oldest > FIRST then return years(oldest, to - 1) end
end

local function sum(cells, rule, at, from, to)
  if rule == "since" then return since(cells, at, to) end
  local n = 0
  for _, t in ipairs(cells) do n = n + RULES[rule](t, at, from, to) end
  return n
end

--- The number of a rule over cells in [from, to), or nil: q.possible, q.single.
function naive.count(cells, rule, from, to, q)
  local v = sum(cells, rule, q.possible and AT.can or AT.sure, from, to)
  if not q.possible and v ~= sum(cells, rule, AT.can, from, to) then return nil end
  if q.single and v ~= sum(cells, rule, AT.wide, from, to) then return nil end
  return v
end

--- How much more it would be at one level than at another.
function naive.more(cells, rule, from, to, level, than)
  return sum(cells, rule, AT[level], from, to) - sum(cells, rule, AT[than], from, to)
end

--- First and last day on which some cell holds.
function naive.ends(cells, at, from, to)
  local first, last
  for d = from, to - 1 do
    for _, t in ipairs(cells) do
      if at[t[d]] then first, last = first or d, d end
    end
  end
  return first and core.format(first), last and core.format(last)
end

naive.sum = sum

-- {======== coverage, as the model has it ========

--- Is the base of one of the blocs covered for the state on the day? With
-- `living`, a bloc's own coverage counts on days of the state's life alone.
-- q: position, recorded.
function naive.covered(m, state, blocs, day, q, living)
  for _, c in ipairs(m.covers) do
    local of = false
    for _, b in ipairs(blocs) do of = of or c.bloc == b end
    if of and (c.layer == nil or c.layer == "base") and day >= c.from and day < c.to
      and (not c.states or c.states[state]) then
      if c.by ~= nil and c.by == q.position and c.rev <= (q.recorded or math.huge) then
        return true
      end
      if c.by == nil and (not living or m:alive(state, day)) then return true end
    end
  end
  return false
end

-- ========}

return naive
