--- The groups of a query by keys: a view of what C counted, with codes in
-- place of ids. `place` is text and is counted here, row by row.

local util = require "bloc.util"
local told = require "bloc.told"
local codes = require "bloc.codes"
local period = require "bloc.period"
local event = require "bloc.event"
local event_fields = require "bloc.event_fields"

local groups = {}
local Groups = {}
Groups.__index = Groups

-- Keys of people as keys of the engine.
local KEYS = { type = { "type" }, root = { "root" }, actor = { "actor" },
  target = { "target" }, actor_state = { "actor_state" },
  target_state = { "target_state" }, bloc = { "bloc" }, feed = { "feed" },
  dyad = { "actor_state", "target_state" } }

function groups.is_key(k) return KEYS[k] ~= nil or k == "place" end

function groups.keys()
  local list = util.keys(KEYS)
  list[#list + 1] = "place"
  return list
end

--- The keys of {by=, group=}: at most one period | nil, and fields.
function groups.split(o, what)
  local by, list = nil, {}
  local all = {}
  for _, k in ipairs(util.list(o.by)) do all[#all + 1] = k end
  for _, k in ipairs(util.list(o.group)) do all[#all + 1] = k end
  for _, k in ipairs(all) do
    if period.is(k) then
      if by then util.fail("%s: two periods, '%s' and '%s'", what, by, k) end
      by = k
    elseif groups.is_key(k) then list[#list + 1] = k
    else
      local words = util.set "year quarter month week day"
      for _, f in ipairs(groups.keys()) do words[f] = true end
      util.fail("%s: no key '%s'%s", what, tostring(k), util.hint(k, words))
    end
  end
  return by, list
end

--- Raises unless the column can be summed.
function groups.check_measure(db, column, what)
  local words = event_fields.measures(db)
  words.score = true
  if not words[column] then
    util.fail("%s: no column '%s' of numbers%s", what, tostring(column),
      util.hint(column, words))
  end
end

-- {======== texts of keys ========

-- Ids of types and, for each, of the root of its tree.
local function roots(db)
  local memory, generation = db:_memory(), db:_generation()
  if memory.roots_at ~= generation then
    local types, by_id = told.types(db)
    memory.roots, memory.root_text = {}, {}
    local number, count = {}, 0
    for id in pairs(by_id) do count = math.max(count, id) end
    for id = 1, count do
      local root = by_id[id] and codes.root(by_id[id])
      if root and not number[root] then
        number[root] = types[root] or id
        memory.root_text[number[root]] = root
      end
      memory.roots[id] = root and number[root] or 0
    end
    memory.roots_at = generation
  end
  return memory.roots, memory.root_text
end

local function actor_text(db, id) return id == 0 and "" or db:_code(id) end

local TEXT = {
  type = function(db, id) return select(2, told.types(db))[id] or "" end,
  root = function(db, id) return select(2, roots(db))[id] or "" end,
  feed = function(db, id) return event_fields.feed_name(db, id) or "told" end,
}

-- ========}

-- {======== counting row by row ========

-- What a row has under each key; the bin as the engine numbers it.
local function values_of(row, list, bins)
  local t = {}
  for i, k in ipairs(list) do
    if k == "root" then t[i] = row.type and codes.root(row.type) or ""
    elseif k == "dyad" then
      t[i] = (row.actor_state or "") .. " " .. (row.target_state or "")
    else t[i] = row[k] or (k == "feed" and "told") or "" end
  end
  if not bins then return t end
  local lo, hi = 1, #bins + 1
  if row._hi < bins:edge(1) or row._lo >= bins:edge(hi) then return nil end
  while hi - lo > 1 do
    local mid = (lo + hi) // 2
    if bins:edge(mid) <= row._lo then lo = mid else hi = mid end
  end
  local placed = row._lo >= bins:edge(lo) and row._hi < bins:edge(lo + 1)
  t[#t + 1] = placed and lo - 1 or -1
  return t
end

-- An event with one side alone is no dyad.
local function half_dyad(row, list)
  for _, k in ipairs(list) do
    if k == "dyad" and not (row.actor_state and row.target_state) then
      return true
    end
  end
end

local function add(group, value)
  group.n = group.n + 1
  if value == nil then return end
  group.n_value, group.sum = group.n_value + 1, group.sum + value
  group.min = math.min(group.min or value, value)
  group.max = math.max(group.max or value, value)
end

local function in_lua(q, list, bins, measure)
  local found, at = {}, {}
  for row in q:each() do
    local values = values_of(row, list, bins)
    if values and not half_dyad(row, list) then
      local key = table.concat(values, "\31")
      if not at[key] then
        at[key] = { n = 0, n_value = 0, sum = 0, values = values, key = key }
        found[#found + 1] = at[key]
      end
      add(at[key], measure and row[measure])
    end
  end
  table.sort(found, function(a, b)
    for i = 1, #a.values do
      if a.values[i] ~= b.values[i] then return a.values[i] < b.values[i] end
    end
    return false
  end)
  return found
end

-- ========}

--- The groups of a query by a list of keys, and by the bins of a period
-- behind them; measure: what is summed.
function groups.of(q, list, bins, measure)
  local self = setmetatable({ db = q.db, list = list }, Groups)
  for _, k in ipairs(list) do
    if k == "place" then
      self.rows = in_lua(q, list, bins, measure)
      self.not_covered = q.not_covered
      self.period = #list + 1
      return self
    end
  end
  local keys, dyad, by_root = {}, nil, false
  for _, k in ipairs(list) do
    if k == "dyad" then dyad = #keys + 1 end
    by_root = by_root or k == "root"
    for _, engine in ipairs(KEYS[k]) do keys[#keys + 1] = engine end
  end
  self.nkey = #keys
  if bins then keys[#keys + 1] = "period" end
  self.period = #keys
  local _, not_covered
  self.c, _, not_covered = q.db:_group(event.node(q), { keys = keys,
    bins = bins, roots = by_root and roots(q.db) or nil, measure = measure, dyad = dyad })
  self.not_covered = not_covered > 0 and not_covered or nil
  return self
end

function Groups.__len(self) return self.rows and #self.rows or #self.c end

--- n, how many have the value, its sum, least, greatest, of group i.
function Groups:get(i)
  local r = self.rows and self.rows[i]
  if r then return r.n, r.n_value, r.sum, r.min, r.max end
  return self.c:get(i)
end

--- The fields of group i as a table.
function Groups:fields(i)
  local row, k = {}, 0
  for j, name in ipairs(self.list) do
    if self.rows then row[name] = self.rows[i].values[j]
    elseif name == "dyad" then
      row.dyad = actor_text(self.db, self.c:key(i, k + 1)) .. " "
        .. actor_text(self.db, self.c:key(i, k + 2))
      k = k + 2
    else
      k = k + 1
      row[name] = (TEXT[name] or actor_text)(self.db, self.c:key(i, k))
    end
  end
  return row
end

local function text_of(self, i)
  local fields, t = self:fields(i), {}
  for j, name in ipairs(self.list) do t[j] = fields[name] end
  return table.concat(t, "\31")
end

--- Groups in order of their texts.
function Groups:sorted()
  local order, text = {}, {}
  for i = 1, #self do order[i], text[i] = i, text_of(self, i) end
  table.sort(order, function(a, b) return text[a] < text[b] end)
  return order
end

local function same_fields(self, a, b)
  if self.rows then
    for j = 1, #self.list do
      if self.rows[a].values[j] ~= self.rows[b].values[j] then return false end
    end
    return true
  end
  for k = 1, self.nkey do
    if self.c:key(a, k) ~= self.c:key(b, k) then return false end
  end
  return true
end

--- Runs of groups that differ in the period alone: {first, last}, in order of
-- their texts.
function Groups:blocks()
  local list = {}
  for i = 1, #self do
    local last = list[#list]
    if last and same_fields(self, last.first, i) then last.last = i
    else list[#list + 1] = { first = i, last = i, text = text_of(self, i) } end
  end
  table.sort(list, function(a, b) return a.text < b.text end)
  return list
end

--- The group of a block with this bin (from 0; -1: unplaced) | nil
function Groups:find(block, bin)
  if self.rows then
    for i = block.first, block.last do
      if self.rows[i].values[self.period] == bin then return i end
    end
    return nil
  end
  return self.c:find(block.first, block.last, self.period, bin)
end

--- The k groups with the most events, most first, then by text.
function Groups:top(k)
  local list = {}
  if self.rows then
    for i = 1, #self.rows do list[i] = i end
  else
    list = self.c:top(k)
  end
  local text = {}
  for _, i in ipairs(list) do text[i] = text_of(self, i) end
  table.sort(list, function(a, b)
    local x, y = (self:get(a)), (self:get(b))
    if x ~= y then return x > y end
    return text[a] < text[b]
  end)
  while #list > k do list[#list] = nil end
  return list
end

return groups
