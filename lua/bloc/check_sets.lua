--- The rules of db:check on data sets (asserters with a colon, R12): where one
-- says otherwise than the bloc, and where two of them say otherwise than each
-- other. The rules on single assertions are not about them: they have years,
-- and lives of blocs of their own.
-- Cost: linear in their spells; only pairs that two of them spell out
-- differently are compared.

local core = require "bloc.core"
local util = require "bloc.util"
local finding = require "bloc.finding"

local rules = {}
local stretch = finding.stretch

-- {======== coverage ========

-- Rows of coverage of a data set for a bloc.
local function rows_of(c, bloc, who)
  if not c.by_set then
    c.by_set = {}
    for _, x in ipairs(c.coverage) do
      local key = x.bloc << 32 | x.asserter
      c.by_set[key] = c.by_set[key] or {}
      table.insert(c.by_set[key], x)
    end
  end
  return c.by_set[bloc << 32 | who]
end

-- The days, { from, to } each, on which a data set speaks of a pair; nil where
-- it has no coverage of its own for the bloc.
local function days_of(c, p, who)
  local rows = rows_of(c, p.bloc, who)
  if not rows then return nil end
  local code, list = c.db:_code(p.state), {}
  for _, x in ipairs(rows) do
    if x.states and not x.has then
      x.has = {}
      for s in x.states:gmatch "%S+" do x.has[s] = true end
    end
    if not x.has or x.has[code] then list[#list + 1] = { x.from, x.to } end
  end
  return list
end

local function is_in(list, day)
  for _, x in ipairs(list) do
    if day >= x[1] and day < x[2] then return true end
  end
  return false
end

-- ========}

-- {======== a data set and the bloc ========

-- Base values on a day by one asserter's claims: the certain one, or nil.
local function value_on(p, who, day)
  local maybe
  for _, a in ipairs(p.standing) do
    if a.layer == "base" and a.asserter == who then
      if day >= a.days[2] and day < a.days[4] then return a.status end
      maybe = maybe or (day >= a.days[1] and day < a.days[5])
    end
  end
  return not maybe and "none" or nil
end

-- The days on which an answer about a pair may change.
local function edges_of(p)
  local edges, seen = {}, {}
  for _, a in ipairs(p.standing) do
    for _, i in ipairs { 1, 2, 4, 5 } do
      local d = a.days[i]
      if not seen[d] and d > util.MIN and d < util.MAX then
        seen[d] = true
        edges[#edges + 1] = d
      end
    end
  end
  table.sort(edges)
  return edges
end

-- The first stretch on which a data set surely differs from the bloc. Without
-- coverage of its own its rows alone count.
local function difference(c, p, who)
  local edges, spoken = edges_of(p), days_of(c, p, who)
  for i, d in ipairs(edges) do
    local own, theirs = value_on(p, nil, d), value_on(p, who, d)
    local speaks = spoken == nil and theirs ~= "none" or spoken and is_in(spoken, d)
    if own and theirs and own ~= theirs and speaks
      and c.db:_covered(p.state, p.bloc, 0, d) then
      return d, edges[i + 1] or util.MAX, own, theirs
    end
  end
end

-- A data set that says otherwise than the bloc.
function rules.position(c)
  for _, p in ipairs(c.pairs) do
    local done = {}
    for _, a in ipairs(c.db:_hull(p.bloc, 0) and p.standing or {}) do
      local who = a.asserter
      if who and not done[who] and c.is_set[who] then
        done[who] = true
        local from, to, own, theirs = difference(c, p, who)
        if from then
          c:find("note", "position", a, "%s has %s where the bloc has %s, "
            .. "first %s", c.db:_code(who), theirs, own, stretch(from, to))
        end
      end
    end
  end
end

-- ========}

-- {======== two data sets ========

-- Claims of a pair by data set: lists, and a text that is the same for the same.
local function by_set(c, p)
  local lists, texts = {}, {}
  for _, a in ipairs(p.standing) do
    local who = a.asserter
    if who and c.is_set[who] and a.layer == "base" then
      lists[who] = lists[who] or {}
      table.insert(lists[who], a)
    end
  end
  for who, list in pairs(lists) do
    table.sort(list, function(x, y) return x.days[3] < y.days[3] end)
    local parts = {}
    for i, a in ipairs(list) do
      parts[i] = a.status .. a.from .. a.days[3] .. a.to .. a.days[6]
    end
    texts[who] = table.concat(parts, " ")
  end
  return lists, texts
end

-- The value on a day by nominal days.
local function nominal(list, day)
  for _, a in ipairs(list or {}) do
    if day >= a.days[3] and day < a.days[6] then return a.status end
  end
  return "none"
end

local function year_of(day) return (core.split(day)) end

-- Counts years of a pair with a day that both cover and on which they differ,
-- by the two values.
local function count_years(c, p, one, two, lists, counts)
  local edges, seen = {}, {}
  local days = { days_of(c, p, one) or {}, days_of(c, p, two) or {} }
  local function edge(d)
    if d > util.MIN and d < util.MAX and not seen[d] then
      seen[d], edges[#edges + 1] = true, d
    end
  end
  for _, list in ipairs { lists[one] or {}, lists[two] or {} } do
    for _, a in ipairs(list) do edge(a.days[3]) edge(a.days[6]) end
  end
  for i = 1, 2 do
    for _, x in ipairs(days[i]) do edge(x[1]) edge(x[2]) end
  end
  table.sort(edges)
  local any, last = false, nil
  for i = 1, #edges - 1 do
    local d = edges[i]
    local x, y = nominal(lists[one], d), nominal(lists[two], d)
    if x ~= y and is_in(days[1], d) and is_in(days[2], d) then
      local word = x .. "/" .. y
      local first, final = year_of(d), year_of(edges[i + 1] - 1)
      if first == last then first = first + 1 end
      counts[word] = (counts[word] or 0) + math.max(final - first + 1, 0)
      any, last = true, final
    end
  end
  return any
end

-- What two data sets differ in, by bloc: { years by values, number of states }.
local function differences(c)
  local found, order = {}, {}
  for _, p in ipairs(c.pairs) do
    local lists, texts = by_set(c, p)
    for i, one in ipairs(c.sets) do
      for k = i + 1, #c.sets do
        local two = c.sets[k]
        if texts[one] ~= texts[two] and rows_of(c, p.bloc, one) and rows_of(c, p.bloc, two) then
          local key = ("%d %d %d"):format(p.bloc, one, two)
          local f = found[key] or { bloc = p.bloc, one = one, two = two, states = 0, counts = {} }
          if count_years(c, p, one, two, lists, f.counts) then
            f.states = f.states + 1
            if not found[key] then order[#order + 1] = f end
            found[key] = f
          end
        end
      end
    end
  end
  return order
end

--- Two data sets that say otherwise than each other: one note a bloc, with the
-- years that both have and a query for their spells.
rules["data-sets"] = function(c)
  for _, f in ipairs(differences(c)) do
    local bloc, one, two = c.db:_code(f.bloc), c.db:_code(f.one), c.db:_code(f.two)
    local parts, n = {}, 0
    for _, word in ipairs(util.keys(f.counts)) do
      parts[#parts + 1] = ("%s %d"):format(word, f.counts[word])
      n = n + f.counts[word]
    end
    c:note_actor("data-sets", f.bloc, ("%s: %s and %s"):format(bloc, one, two),
      "they differ in %d years of %d states (%s): db:sql[[SELECT state, position, status,"
      .. " from_date, to_date FROM membership WHERE bloc = '%s' AND position IN ('%s', '%s')"
      .. " ORDER BY state, position, from_date]]", n, f.states, table.concat(parts, ", "),
      bloc, one, two)
  end
end

-- ========}

rules.order = { "position", "data-sets" }

return rules
