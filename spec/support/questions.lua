--- Questions asked of the store and of the naive model: each kind makes its
-- random parameters, and says where the two answers differ.
local random_facts = require "spec.support.random_facts"
local model = require "spec.support.model"

local questions = {}
local text_of, day_of = model.text_of, model.day_of

local EXPRESSIONS = { "member", "observer", "suspended", "-suspended", "notice",
  "member,-suspended", "member,suspended", "applicant", "-applicant", "-member",
  "inactive,-withdrawing", "none", "associate", "observer,applicant",
  { "observer", "suspended" }, { "member,-suspended", "associate", "applicant" } }

-- A day on, before or after one where something begins or ends.
local function day(r)
  if r.once_in(12) then return day_of["1960-01-01"] + r.upto(6000) end
  return day_of[r.of(random_facts.DAYS)] + r.upto(3) - 2
end

--- What limits a question: known, position, recorded, status.
local function limits(r, last, with_status)
  local q = {}
  if r.once_in(2) then q.known = r.of(random_facts.DAYS) end
  if r.once_in(2) then q.position = r.of { "P", "Q", "set:one", "X" } end
  if r.once_in(4) then q.recorded = last - r.upto(4) + 1 end
  if with_status and r.once_in(2) then q.status = r.of(EXPRESSIONS) end
  if q.recorded and q.recorded < 1 then q.recorded = nil end
  return q
end

-- The same limits for the model: days as numbers.
local function for_model(q)
  return { known = q.known and day_of[q.known], position = q.position,
    recorded = q.recorded, status = q.status }
end

local function copy(q, more)
  local t = {}
  for k, v in pairs(q) do t[k] = v end
  for k, v in pairs(more) do t[k] = v end
  return t
end

local function differ(what, want, got)
  want, got = random_facts.show(want), random_facts.show(got)
  if want ~= got then return ("%s: model %s, bloc %s"):format(what, want, got) end
end

local function list_of(x)
  local t = {}
  for i, v in ipairs(x) do t[i] = v end
  return t
end

local function sorted_keys(set)
  local list = {}
  for k in pairs(set) do list[#list + 1] = k end
  table.sort(list)
  return list
end

local function answer_text(yes, why)
  if yes ~= nil then return tostring(yes) end
  return why:match "^not covered" or why
end

-- {======== one state, one day ========

questions.is_member = {
  make = function(r, last)
    return { state = r.of(random_facts.STATES), bloc = r.of(random_facts.BLOCS),
      day = day(r), q = limits(r, last, true) }
  end,
  ask = function(db, m, p)
    local yes, why, two = m:is_member(p.state, p.bloc, p.day, for_model(p.q))
    if two then return "skip" end
    return differ("is_member", answer_text(yes, why), answer_text(
      db:is_member(p.state, p.bloc, copy(p.q, { at = text_of[p.day] }))))
  end,
}

questions.view = {
  make = questions.is_member.make,
  ask = function(db, _, p)
    local pins = copy(p.q, { at = text_of[p.day] })
    pins.status = nil
    local view = db:view(pins)
    return differ("view", answer_text(
      db:is_member(p.state, p.bloc, copy(p.q, { at = text_of[p.day] }))),
      answer_text(view:is_member(p.state, p.bloc, { status = p.q.status })))
      or differ("view's spells", #db:spells(p.state, p.bloc, { known = p.q.known,
        position = p.q.position, recorded = p.q.recorded }),
        #view:spells(p.state, p.bloc))
  end,
}

local WORDS = { "observer", "associate", "member", "suspended", "withdrawing",
  "inactive", "applicant" }

questions.status = {
  make = function(r, last)
    local p = questions.is_member.make(r, last)
    p.q.status = nil
    return p
  end,
  ask = function(db, m, p)
    local q = for_model(p.q)
    local sure, can, two = m:on(p.state, p.bloc, p.day, q)
    local contested, odd = m:contested(p.state, p.bloc, p.day, q)
    if two or odd then return "skip" end
    local s = db:status(p.state, p.bloc, copy(p.q, { at = text_of[p.day] }))
    local yes = m:is_member(p.state, p.bloc, p.day, copy(q, { status = "none" }))
    if s == nil then return yes ~= nil and "status: not covered, model: covered" or nil end
    local want = { possible = {}, contested = contested,
      projected = q.known ~= nil and p.day > q.known, base = "none",
      certainty = "possible" }
    for _, w in ipairs(WORDS) do
      if can[w] and not sure[w] then want.possible[#want.possible + 1] = w end
    end
    for _, w in ipairs { "none", "observer", "associate", "member" } do
      if sure[w] then want.base, want.certainty = w, "certain" end
    end
    local got = { possible = list_of(s.possible), contested = s.contested,
      projected = s.projected, base = s.base, certainty = s.certainty }
    for i = 4, 7 do
      want[WORDS[i]], got[WORDS[i]] = sure[WORDS[i]] or false, s[WORDS[i]]
    end
    return differ("status", want, got)
  end,
}

questions.batch = {
  times = 5,
  make = function(r, last)
    local p = { items = {}, q = limits(r, last, true) }
    for i = 1, 20 do
      p.items[i] = { r.of(random_facts.STATES), r.of(random_facts.BLOCS), day(r) }
    end
    return p
  end,
  ask = function(db, m, p)
    local states, blocs, days, want, got = {}, {}, {}, {}, {}
    for i, item in ipairs(p.items) do
      states[i], blocs[i], days[i] = item[1], item[2], text_of[item[3]]
    end
    local column, count = db:is_member(states, blocs, days, p.q), 0
    for i, item in ipairs(p.items) do
      local yes, why, two = m:is_member(item[1], item[2], item[3], for_model(p.q))
      if not two then
        want[#want + 1] = answer_text(yes, why)
        got[#got + 1] = answer_text(column[i], column:reason(i))
      end
      count = count + (column[i] and 1 or 0)
    end
    return differ("batch", want, got) or differ("count", count, column:count())
  end,
}

-- ========}

-- {======== lists ========

questions.members = {
  make = function(r, last)
    local p = { bloc = r.of(random_facts.BLOCS), day = day(r), q = limits(r, last, true) }
    -- A state that is no member has no row: "none" lists nobody of use.
    if p.q.status == "none" or p.q.status == "-member" or p.q.status == "-applicant" then
      p.q.status = nil
    end
    return p
  end,
  ask = function(db, m, p)
    local sure, can, _, two = m:members(p.bloc, p.day, for_model(p.q))
    if two then return "skip" end
    local options = copy(p.q, { at = text_of[p.day] })
    local r, why = db:members(p.bloc, options)
    if r == nil or sure == nil then
      return differ("members", sure == nil and "not covered" or sure,
        r == nil and why:match "^not covered" or list_of(r:codes()))
    end
    local all = db:members(p.bloc, copy(options, { certainty = "possible" }))
    local marked = {}
    for row in all:each() do
      if row.certainty == "possible" then marked[#marked + 1] = row.state end
    end
    return differ("members", { sure, #can, can },
      { list_of(r:codes()), r.possible, p.q.status and can or marked })
      or differ("all members", #sure + #can, #all)
  end,
}

questions.blocs = {
  make = function(r, last)
    local p = questions.members.make(r, last)
    p.state = r.of(random_facts.STATES)
    return p
  end,
  ask = function(db, m, p)
    local sure, can, uncovered, two = m:blocs_of(p.state, p.day, for_model(p.q))
    if two then return "skip" end
    local r = db:blocs(p.state, copy(p.q, { at = text_of[p.day] }))
    return differ("blocs", { sure, #can, uncovered },
      { list_of(r:codes()), r.possible, r.not_covered or 0 })
  end,
}

-- Three-valued: 0 no, 1 possible, 2 certain.
local OPERATIONS = {
  ["&"] = { function(a, b) return a & b end, math.min },
  ["|"] = { function(a, b) return a | b end, math.max },
  ["-"] = { function(a, b) return a - b end,
    function(x, y) return math.min(x, 2 - y) end },
  ["~"] = { function(a, b) return a ~ b end, function(x, y)
    return math.max(math.min(x, 2 - y), math.min(y, 2 - x))
  end },
}

local function degrees(sure, can)
  local t = {}
  for _, s in ipairs(random_facts.STATES) do t[s] = 0 end
  for _, s in ipairs(can) do t[s] = 1 end
  for _, s in ipairs(sure) do t[s] = 2 end
  return t
end

questions.algebra = {
  make = function(r, last)
    return { a = questions.members.make(r, last), b = questions.members.make(r, last),
      op = r.of { "&", "|", "-", "~" }, all = r.once_in(2) or nil }
  end,
  ask = function(db, m, p)
    local sets, grades = {}, {}
    for i, one in ipairs { p.a, p.b } do
      local sure, can, _, two = m:members(one.bloc, one.day, for_model(one.q))
      if sure == nil or two then return "skip" end
      grades[i] = degrees(sure, can)
      sets[i] = db:members(one.bloc, copy(one.q, { at = text_of[one.day],
        certainty = p.all and "possible" or nil }))
    end
    local op, want, possible = OPERATIONS[p.op], {}, 0
    for _, s in ipairs(random_facts.STATES) do
      local grade = op[2](grades[1][s], grades[2][s])
      if grade == 1 then possible = possible + 1 end
      if grade == 2 or (p.all and grade == 1) then want[#want + 1] = s end
    end
    local r = op[1](sets[1], sets[2])
    return differ("a " .. p.op .. " b", { want, possible },
      { list_of(r:codes()), r.possible })
  end,
}

-- ========}

-- {======== rows over time ========

local function to_day(text, otherwise) return text and day_of[text] or otherwise end

-- Certain and possible values of a layer on a day, by the rows' bounds.
local function by_rows(rows, layer, d)
  local sure, can = {}, {}
  for row in rows:each() do
    local e, l = day_of[row.from_earliest], day_of[row.from_latest]
    local te, tl = to_day(row.to_earliest, math.huge), to_day(row.to_latest, math.huge)
    if row.layer == layer then
      local value = row.status
      if d >= e and d < tl then can[value] = true end
      if d >= l and d < te then sure[value] = true end
    end
  end
  return { sorted_keys(sure), sorted_keys(can) }
end

local LAYERS = { "base", "suspended", "withdrawing", "inactive", "applicant" }
local ORDER = { base = 1, suspended = 2, withdrawing = 3, inactive = 4, applicant = 5 }

-- By start, the base before its modifiers; lengths between nominal days.
local function badly_made(rows)
  local last, layer = -math.huge, 0
  for row in rows:each() do
    local from = day_of[row.from_nominal]
    if from < last or (from == last and ORDER[row.layer] < layer) then
      return "rows are not in order"
    end
    last, layer = from, ORDER[row.layer]
    if row.to_nominal and row.days ~= math.max(0, day_of[row.to_nominal] - from) then
      return "days: " .. tostring(row.days)
    end
  end
end

questions.spells = {
  times = 12,
  make = function(r, last)
    local p = { state = r.of(random_facts.STATES), bloc = r.of(random_facts.BLOCS),
      q = limits(r, last), days = {} }
    if r.once_in(3) then
      p.from, p.to = day(r), day(r)
      if p.from >= p.to then p.from, p.to = nil, nil end
    end
    for i = 1, 12 do p.days[i] = day(r) end
    return p
  end,
  ask = function(db, m, p)
    local rows = db:spells(p.state, p.bloc, copy(p.q, { from = text_of[p.from],
      to = text_of[p.to] }))
    local why = badly_made(rows)
    if why then return why end
    for _, d in ipairs(p.days) do
      for _, layer in ipairs(LAYERS) do
        local sure, can = m:layer(p.state, p.bloc, layer, d, for_model(p.q))
        if p.from and (d < p.from or d >= p.to) then sure, can = {}, {} end
        local bad = differ(("%s on %s"):format(layer, text_of[d]),
          { sorted_keys(sure), sorted_keys(can) }, by_rows(rows, layer, d))
        if bad then return bad end
      end
    end
  end,
}

-- A range inside the coverage that every day of can be asked for.
local function range(r, last)
  local p = { bloc = r.of(random_facts.BLOCS), q = limits(r, last) }
  p.from, p.to = day_of["1967-06-01"], day_of["1972-06-01"]
  if r.once_in(2) then p.from = day_of[r.of(random_facts.DAYS)] end
  return p
end

-- Runs of days with one set of members, by asking every day; nil where rows
-- overlap that should not.
local function runs(m, p)
  local list, q = {}, for_model(p.q)
  for d = p.from, p.to - 1 do
    local codes, sure = {}, {}
    for _, s in ipairs(m.states) do
      local values, overlap = m:nominal(s, p.bloc, d, q)
      if overlap then return nil end
      if values.member then
        codes[#codes + 1] = s
        sure[s] = m:layer(s, p.bloc, "base", d, q).member
      end
    end
    local text, last = table.concat(codes, " "), list[#list]
    if last and last.members == text then
      last.to = d + 1
      for s in pairs(last.sure) do last.sure[s] = last.sure[s] and sure[s] end
    else
      list[#list + 1] = { from = d, to = d + 1, members = text, n = #codes, sure = sure }
    end
  end
  -- Before the first member and after the last one there is nothing to list.
  if list[1].n == 0 then table.remove(list, 1) end
  if list[1] and list[#list].n == 0 then list[#list] = nil end
  return list
end

questions.composition = {
  times = 1,
  make = range,
  ask = function(db, m, p)
    local want, got, all = {}, {}, runs(m, p)
    if not all then return "skip" end
    for _, run in ipairs(all) do
      want[#want + 1] = { text_of[run.from], text_of[run.to], run.n,
        #sorted_keys(run.sure), run.members }
    end
    for row in db:composition(p.bloc, copy(p.q, { from = text_of[p.from],
      to = text_of[p.to] })):each() do
      got[#got + 1] = { row.from_nominal, row.to_nominal, row.n, row.certain,
        tostring(row.members) }
    end
    return differ("composition", want, got)
  end,
}

local function one_base(values)
  local list = sorted_keys(values)
  return list[1] or "none", #list > 1
end

questions.changes = {
  times = 1,
  make = function(r, last)
    local p = range(r, last)
    p.state = r.of(random_facts.STATES)
    return p
  end,
  ask = function(db, m, p)
    local q, want, got = for_model(p.q), {}, {}
    local before, odd = one_base(m:nominal(p.state, p.bloc, p.from - 1, q))
    if odd then return "skip" end
    for d = p.from, p.to - 1 do
      local now, two = one_base(m:nominal(p.state, p.bloc, d, q))
      if two then return "skip" end
      if now ~= before then
        want[#want + 1] = { text_of[d], before .. " -> " .. now }
      end
      before = now
    end
    for c in db:changes(copy(p.q, { bloc = p.bloc, state = p.state,
      from = text_of[p.from], to = text_of[p.to] })):each() do
      if c.what:find("->", 1, true) then
        got[#got + 1] = { c.date_nominal, c.what }
      end
    end
    return differ("changes", want, got)
  end,
}

local PANEL_YEARS = { "1968", "1969", "1970", "1971" }

-- One cell of the panel by asking every day; with `possible`, the possible
-- days count as days of the status.
local function count_year(m, p, year)
  local lo, hi = model.bounds(year)
  local cell = { days = 0, can = 0 }
  for d = lo, hi do
    local yes, why, two = m:is_member(p.state, p.bloc, d, for_model(p.q))
    if two then return nil end
    if p.possible and why == "possible" then yes = true end
    if yes then cell.days = cell.days + 1 end
    if yes ~= false then cell.can = cell.can + 1 end
    local bit = yes ~= nil and (yes and 1 or 0) or nil
    if d == lo then cell.first = bit end
    if d == hi then cell.last = bit end
  end
  cell.any = cell.days > 0 and 1 or cell.can == 0 and 0 or nil
  cell.all = cell.days == hi - lo + 1 and 1 or cell.can <= hi - lo and 0 or nil
  return cell
end

questions.panel = {
  times = 1,
  make = function(r, last)
    return { state = r.of(random_facts.STATES), bloc = r.of(random_facts.BLOCS),
      q = limits(r, last, true), possible = r.once_in(3) or nil }
  end,
  ask = function(db, m, p)
    local rows = db:panel(copy(p.q, { state = p.state, bloc = p.bloc,
      from = PANEL_YEARS[1], through = PANEL_YEARS[#PANEL_YEARS],
      certainty = p.possible and "possible" or nil }))
    for i, year in ipairs(PANEL_YEARS) do
      local cell, row = count_year(m, p, year), rows[i]
      if not cell then return "skip" end
      if cell.days ~= cell.can then cell.days = nil end
      cell.can = nil
      local bad = differ("panel " .. year, cell, { any = row.any, all = row.all,
        first = row.first, last = row.last, days = row.days })
      if bad then return bad end
    end
  end,
}

-- ========}

return questions
