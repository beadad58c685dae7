--- A deliberately naive model of memberships: plain lists of what was told,
-- and every question answered day by day by going through all of them. It is
-- written from the rules (R1 to R14), shares no code with bloc, and has a
-- calendar of its own, so that a mistake would have to be made twice.
local model = {}

local FOREVER = math.huge

-- {======== calendar: texts of days by counting them ========

local FIRST_YEAR, LAST_YEAR = 1955, 1985
local LENGTHS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
local text_of, day_of, month_of, year_of = {}, {}, {}, {}

local function is_leap(y) return y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0) end

do
  local day = -5479 -- 1955-01-01: fifteen years and four leap days before 1970
  for y = FIRST_YEAR, LAST_YEAR do
    local year = ("%04d"):format(y)
    year_of[year] = { day }
    for m = 1, 12 do
      local month = ("%s-%02d"):format(year, m)
      month_of[month] = { day }
      for d = 1, LENGTHS[m] + (m == 2 and is_leap(y) and 1 or 0) do
        local text = ("%s-%02d"):format(month, d)
        text_of[day], day_of[text] = text, day
        day = day + 1
      end
      month_of[month][2] = day - 1
    end
    year_of[year][2] = day - 1
  end
end

model.text_of, model.day_of = text_of, day_of

local function one(text)
  if day_of[text] then return day_of[text], day_of[text] end
  local span = assert(month_of[text] or year_of[text], text)
  return span[1], span[2]
end

--- First and last day that a date (R5) may mean; flags change nothing.
function model.bounds(text)
  text = text:gsub("[~?]+$", "")
  local a, b = text:match "^(.*)/(.*)$"
  if not a then return one(text) end
  local lo = one(a)
  local _, hi = one(b)
  return lo, hi
end

-- ========}

local MODIFIERS = { suspended = true, withdrawing = true, inactive = true,
  applicant = true }

--- An empty model.
function model.new()
  return setmetatable({ rows = {}, gone = {}, covers = {}, lives = {},
    blocs = {}, states = {} }, { __index = model })
end

--- Adds an assertion as db:tell takes it, with the revision that holds it.
function model:tell(id, a, rev)
  local row = { id = id, rev = rev, state = a.state, bloc = a.bloc,
    by = a.position, replaces = a.replaces,
    value = a.status == "notice" and "withdrawing" or a.status }
  row.layer = MODIFIERS[row.value] and row.value or "base"
  row.from = { model.bounds(a.from) }
  row.from.nominal = a.from_nominal and day_of[a.from_nominal] or row.from[1]
  local last = a.to or a.through or ".."
  if last == ".." then
    row.to = { FOREVER, FOREVER, nominal = FOREVER }
  elseif last == "?" then -- ended, some day after the first
    row.to = { row.from[1] + 1, FOREVER, nominal = FOREVER }
  else
    local more = a.through and 1 or 0
    local lo, hi = model.bounds(last)
    row.to = { lo + more, hi + more, nominal = lo + more }
    if a.to_nominal then row.to.nominal = day_of[a.to_nominal] end
  end
  local function known(text)
    if not text then return -FOREVER end
    local _, hi = model.bounds(text)
    return hi
  end
  row.known_from = known(a.known_from or a.known)
  row.known_to = row.known_from -- where it has no end, that needs no telling
  if last ~= ".." then
    row.known_to = math.max(row.known_from, known(a.known_to or a.known))
  end
  self.rows[#self.rows + 1] = row
end

function model:retract(id, known, rev)
  local day = -FOREVER
  if known then
    local _, hi = model.bounds(known)
    day = hi
  end
  self.gone[id] = { known = day, rev = rev }
end

--- Days for which a bloc is complete: from, to as texts of days. What an
-- asserter covers was not covered before it was recorded.
function model:cover(c, rev)
  local states
  if c.states then
    states = {}
    for s in c.states:gmatch "%S+" do states[s] = true end
  end
  self.covers[#self.covers + 1] = { bloc = c[1], layer = c.layer, by = c.position,
    rev = c.position and rev or 0, from = day_of[c.from], to = day_of[c.to], states = states }
end

--- The life of a state or bloc: { from, to } texts, to exclusive or nil.
function model:life(code, from, to)
  local list = self.lives[code] or {}
  local lo = model.bounds(from)
  local hi = FOREVER
  if to then
    local _
    _, hi = model.bounds(to)
  end
  list[#list + 1] = { lo, hi }
  self.lives[code] = list
end

-- {======== what a question may see ========

--- What was said of (state, bloc) by the day `known` and revision `rev`: an
-- assertion whose end became known later counts as two (R10).
local function versions(m, state, bloc, q)
  local list = {}
  local known, rev = q.known or FOREVER, q.recorded or FOREVER
  for _, r in ipairs(m.rows) do
    local gone = m.gone[r.id]
    local seen = r.state == state and r.bloc == bloc and r.rev <= rev
      and not (gone and gone.known <= known and gone.rev <= rev)
    if seen and r.known_from <= known then
      list[#list + 1] = { row = r, known = r.known_from, complete = 0,
        to = { FOREVER, FOREVER, nominal = FOREVER } }
    end
    if seen and r.known_to <= known then
      list[#list + 1] = { row = r, known = r.known_to, complete = 1, to = r.to }
    end
  end
  return list
end

local function later(x, y)
  if x.known ~= y.known then return x.known > y.known end
  if x.row.id ~= y.row.id then return x.row.id > y.row.id end
  return x.complete > y.complete
end

local function supersedes(x, y)
  local a, b = x.row, y.row
  if a.by ~= b.by or a.layer ~= b.layer then return false end
  if a.replaces == b.id then return true end
  return a.from.nominal == b.from.nominal and b.replaces ~= a.id and later(x, y)
end

--- The versions of one asserter (nil: the bloc's own) that count.
local function standing(list, by)
  local kept = {}
  for _, y in ipairs(list) do
    local good = y.row.by == by
    for _, x in ipairs(list) do
      if x ~= y and supersedes(x, y) then good = false end
    end
    if good then kept[#kept + 1] = y end
  end
  return kept
end

-- Coverage is of days per bloc and layer, where it says so of states (R13).
-- Has the asserter any of its own for the layer, and has it on the day?
local function own_cover(m, layer, day, p)
  local any, then_, last = false, false, -FOREVER
  for _, c in ipairs(m.covers) do
    if c.bloc == p.bloc and c.by == p.by and c.rev <= p.rev
      and (c.layer == nil or c.layer == layer)
      and (c.states == nil or c.states[p.state] ~= nil) then
      any, last = true, math.max(last, c.to)
      then_ = then_ or day >= c.from and day < c.to
    end
  end
  return any, then_, last
end

--- Has the asserter spoken for the layer on that day (R12)? With coverage of
-- its own it speaks for the base without having asserted anything.
local function speaks(m, list, layer, day, p)
  local any, then_ = own_cover(m, layer, day, p)
  local said = layer == "base" and any
  for _, v in ipairs(list) do
    said = said or v.row.by == p.by and v.row.layer == layer
  end
  return said and (then_ or not any)
end

-- ========}

-- {======== one day ========

local function holds(v, day)
  local sure = day >= v.row.from[2] and day < v.to[1]
  local can = day >= v.row.from[1] and day < v.to[2]
  return sure, can
end

--- Certain and possible values of one layer, as told by one asserter; of rows
-- that `counts` takes.
local function layer_on(list, layer, by, day, counts)
  local sure, can = {}, {}
  for _, v in ipairs(standing(list, by)) do
    if v.row.layer == layer and (not counts or counts(v)) then
      local s, c = holds(v, day)
      sure[v.row.value] = sure[v.row.value] or s or nil
      can[v.row.value] = can[v.row.value] or c or nil
    end
  end
  return sure, can
end

local function base_on(list, by, day, counts)
  local sure, can = layer_on(list, "base", by, day, counts)
  local n = 0
  for _ in pairs(sure) do n = n + 1 end
  if next(can) == nil then sure.none = true end
  if next(sure) == nil then
    can.none = true
  else
    can = {} -- a certain base leaves no other
    for value in pairs(sure) do can[value] = true end
  end
  return sure, can, n > 1
end

local function subject(state, bloc, by, q)
  return { state = state, bloc = bloc, by = by, rev = q.recorded or FOREVER }
end

-- Who is heard of a layer on a day. Where the bloc itself says nothing of it,
-- what a position had begun to say stays open beyond its coverage (R7): second
-- value, which of its rows.
local function who_speaks(m, list, layer, day, p)
  if not p.by then return nil end
  if speaks(m, list, layer, day, p) then return p.by end
  local _, _, last = own_cover(m, layer, day, p)
  for _, v in ipairs(list) do
    if v.row.layer == layer and v.row.by == nil then return nil end
  end
  if day < last then return nil end
  return p.by, function(v) return v.to[1] == FOREVER and v.row.from[2] < last end
end

--- Certain and possible values of one layer as its rows have them; a modifier
-- inside any row of membership.
function model:layer(state, bloc, layer, day, q)
  local list = versions(self, state, bloc, q)
  local function rows(l)
    local by, counts = who_speaks(self, list, l, day, subject(state, bloc, q.position, q))
    return layer_on(list, l, by, day, counts)
  end
  local sure, can = rows(layer)
  if layer ~= "base" and layer ~= "applicant" then
    local base_sure, base_can = rows "base"
    if not base_sure.member then sure = {} end
    if not base_can.member then can = {} end
  end
  return sure, can
end

--- m:on(state, bloc, day, q) -> sure, can (sets of words), contradictory
-- q: known and recorded as numbers, position as a code.
function model:on(state, bloc, day, q)
  local list = versions(self, state, bloc, q)
  local p = subject(state, bloc, q.position, q)
  local by, counts = who_speaks(self, list, "base", day, p)
  local sure, can, two = base_on(list, by, day, counts)
  for word in pairs(MODIFIERS) do
    by, counts = who_speaks(self, list, word, day, p)
    local s, c = layer_on(list, word, by, day, counts)
    local clipped = word ~= "applicant"
    sure[word] = s[word] and (not clipped or sure.member) or nil
    can[word] = c[word] and (not clipped or can.member) or nil
  end
  return sure, can, two
end

--- Do the parties and the bloc disagree about the base that day (R12)? A
-- second value: one of them contradicts itself.
function model:contested(state, bloc, day, q)
  local list = versions(self, state, bloc, q)
  local _, common, two = base_on(list, nil, day)
  local parties = {}
  for _, v in ipairs(list) do
    if v.row.by and v.row.layer == "base" and not v.row.by:find ":" then
      parties[v.row.by] = true
    end
  end
  local left = {}
  for w in pairs(common) do left[w] = true end
  for by in pairs(parties) do
    if speaks(self, list, "base", day, subject(state, bloc, by, q)) then
      local _, can, odd = base_on(list, by, day)
      two = two or odd
      for w in pairs(left) do if not can[w] then left[w] = nil end end
    end
  end
  return next(left) == nil, two
end

-- ========}

-- {======== status expressions (R9), three-valued ========

local NO, MAYBE, YES = 0, 1, 2
local BASES = { none = true, observer = true, associate = true, member = true }

local function word_truth(word, sure, can)
  local no = word:sub(1, 1) == "-"
  if no then word = word:sub(2) end
  if word == "notice" then word = "withdrawing" end
  local t = sure[word] and YES or can[word] and MAYBE or NO
  return no and 2 - t or t
end

local function expression_truth(text, sure, can)
  local t, base, plain = YES, false, false
  for word in text:gmatch "[^,]+" do
    t = math.min(t, word_truth(word, sure, can))
    local name = word:gsub("^%-", "")
    base = base or BASES[name] or false
    plain = plain or (not BASES[name] and name ~= "applicant")
  end
  if plain and not base then t = math.min(t, word_truth("member", sure, can)) end
  return t
end

local function truth(status, sure, can)
  if type(status) == "string" then return expression_truth(status, sure, can) end
  local t = NO
  for _, text in ipairs(status) do
    t = math.max(t, expression_truth(text, sure, can))
  end
  return t
end

local function layers_of(status)
  local layers = { base = true }
  for _, text in ipairs(type(status) == "table" and status or { status }) do
    for word in text:gmatch "[^,]+" do
      word = word:gsub("^%-", "")
      if word == "notice" then word = "withdrawing" end
      if not BASES[word] then layers[word] = true end
    end
  end
  return layers
end

-- ========}

-- {======== coverage and lives (R13) ========

function model:covered(state, bloc, layer, day, q)
  for _, c in ipairs(self.covers) do
    if c.bloc == bloc and day >= c.from and day < c.to
      and (c.layer == nil or c.layer == layer)
      and (c.states == nil or state == nil or c.states[state])
      and (c.by == nil or c.by == q.position and c.rev <= (q.recorded or FOREVER)) then
      return true
    end
  end
  return false
end

function model:alive(code, day)
  local list = self.lives[code]
  if not list then return true end
  for _, l in ipairs(list) do
    if day >= l[1] and day < l[2] then return true end
  end
  return false
end

local function all_covered(m, state, bloc, status, day, q)
  for layer in pairs(layers_of(status)) do
    if not m:covered(state, bloc, layer, day, q) then return false end
  end
  return true
end

--- m:is_member(state, bloc, day, q) -> true | false | nil, reason; a second
-- value "contradictory" where two bases are certain: bloc promises nothing.
function model:is_member(state, bloc, day, q)
  local status = q.status or "member"
  local sure, can, two = self:on(state, bloc, day, q)
  if not all_covered(self, state, bloc, status, day, q) then
    local asserted = false
    for word in pairs(can) do asserted = asserted or word ~= "none" end
    if asserted or (self:alive(state, day) and self:alive(bloc, day)) then
      return nil, "not covered", two
    end
  end
  local t = truth(status, sure, can)
  if t == MAYBE then return nil, "possible", two end
  return t == YES, nil, two
end

--- Codes of the states that certainly and that possibly pass; nil where the
-- bloc is not covered. (A bloc outside its life has no members.)
function model:members(bloc, day, q)
  if self:alive(bloc, day)
    and not all_covered(self, nil, bloc, q.status or "member", day, q) then
    return nil
  end
  return self:pick(self.states, day, q, function(s) return s, bloc end)
end

--- Is the bloc's base covered by others alone, whom nobody asked?
local function is_others(m, bloc, q)
  local others = false
  for _, c in ipairs(m.covers) do
    if c.bloc == bloc and (c.layer == nil or c.layer == "base") then
      if c.by == nil then return false end
      if c.rev <= (q.recorded or FOREVER) then
        if c.by == q.position then return false end
        others = true
      end
    end
  end
  return others
end

function model:blocs_of(state, day, q)
  local sure, can, uncovered, two =
    self:pick(self.blocs, day, q, function(b) return state, b end)
  for _, b in ipairs(self.blocs) do
    local _, why = self:is_member(state, b, day, q)
    if why == "not covered" and is_others(self, b, q) then uncovered = uncovered - 1 end
  end
  return sure, can, uncovered, two
end

function model:pick(codes, day, q, pair)
  local sure, can, uncovered, two = {}, {}, 0, false
  for _, code in ipairs(codes) do
    local state, bloc = pair(code)
    local yes, why, odd = self:is_member(state, bloc, day, q)
    two = two or odd
    if yes then sure[#sure + 1] = code end
    if why == "possible" then can[#can + 1] = code end
    if why == "not covered" then uncovered = uncovered + 1 end
  end
  return sure, can, uncovered, two
end

-- ========}

-- {======== by nominal days (2.7, 2.8) ========

--- The base values on a day by nominal days, as a set; {} is none. A second
-- value: rows that are all certain overlap there, which is an error in data.
function model:nominal(state, bloc, day, q)
  local list = versions(self, state, bloc, q)
  local by, counts = who_speaks(self, list, "base", day, subject(state, bloc, q.position, q))
  local values, certain = {}, 0
  for _, v in ipairs(standing(list, by)) do
    if v.row.layer == "base" and (not counts or counts(v)) then
      if day >= v.row.from.nominal and day < v.to.nominal then
        values[v.row.value] = true
      end
      if holds(v, day) then certain = certain + 1 end
    end
  end
  return values, certain > 1
end

-- ========}

return model
