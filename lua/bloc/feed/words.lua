--- What the words of a feed mean: its types of events, its actors and blocs.
-- Each distinct text is asked about once (and once more for days on which it
-- means somebody else).

local util = require "bloc.util"
local told = require "bloc.told"
local actors = require "bloc.feed.actors"

local words = {}
local Words = {}
Words.__index = Words

local BETWEEN = "\31"

local function parts_of(text)
  local list = {}
  for part in (text .. BETWEEN):gmatch("([^" .. BETWEEN .. "]*)" .. BETWEEN) do
    list[#list + 1] = part
  end
  return list
end

--- words.new(db, feed's name, layout) -> the words of one import
function words.new(db, feed, l)
  return setmetatable({ db = db, feed = feed, layout = l,
    resolver = actors.open(db), roots = {} }, Words)
end

-- {======== types ========

local function code_of(spec, text)
  local list = parts_of(text)
  for i = #list, 1, -1 do
    if list[i] == "" then table.remove(list, i) end
  end
  local joined = table.concat(list, ".")
  local code = spec and spec.map and spec.map[joined]
  if code then return code end
  if spec and spec.scheme then return spec.scheme .. ":" .. joined end
  return (spec == nil or spec.const) and joined or nil
end

-- The code's subtree of which the file brings events.
local function root_of(code)
  return code:match "^cameo:%d%d" or code:match "^[^.]*"
end

--- The id of a type by its text, entered when it is new; 0: there is none.
function Words:type(text)
  local code = code_of(self.layout.lexicon[1].spec.type, text)
  if not code or (code:find "^cameo:" and not code:find "^cameo:%d%d%d?%d?$") then
    return 0
  end
  self.roots[root_of(code)] = true
  local types = told.types(self.db)
  return types[code] or told.new_type(self.db, code)
end

-- ========}

-- {======== actors ========

-- The text of a word and the spec that says how it is spelt.
local function spelt(x, text)
  if x.emitted then
    local e = x.emitted[text]
    return e[1], e, {}
  end
  local list = parts_of(text)
  local more = {}
  for i = 2, #list do
    if list[i] ~= "" then more[#more + 1] = list[i] end
  end
  return list[1], x.spec, more, list
end

-- A word of a table that is spelt as bloc's own (R17): id, name or code.
local function plain(self, text, day)
  local id = self.db:_actor(text, "actor", day)
  if id then return id end
  return self.resolver:unresolved(self.feed, text)
end

local function bloc_of(self, text, spec)
  local means = spec.means and spec.means[text]
  if means == false then return 0 end
  return self.db:_actor(means or text, "bloc") or 0
end

local function beside(x, list)
  if x.emitted or not list then return {} end
  local o = {}
  if x.name then
    o.name = list[2] ~= "" and list[2] or nil
    table.remove(list, 2)
  end
  o.state = {}
  for i = 2, #list do
    if list[i] ~= "" then o.state[#o.state + 1] = list[i] end
  end
  return o
end

--- Who a word of lexicon k is on a day: id, first day, first day after; the
-- days are nil where it is the same for all.
function Words:actor(k, text, day)
  local x = self.layout.lexicon[k].spec
  local name, spec, _, list = spelt(x, text)
  if x.party == "bloc" then return bloc_of(self, name, spec) end
  if spec.scheme == "own" then return plain(self, name, day) end
  local o = beside(x, list)
  o.at, o.means, o.is, o.part = day, spec.means, spec.is, spec.part
  o.state_scheme = spec.state_scheme
  local id, from, to = self.resolver:resolve(spec.scheme, name, o)
  if id then return id, math.min(from, day), to end
  o.at = nil
  id = self.resolver:unresolved(spec.scheme, name)
  if self.resolver:resolve(spec.scheme, name, o) then return id, day, day + 1 end
  return id
end

-- ========}

--- Tells the intake what texts that are looked up stand for, and the types.
function Words:tell_known(intake)
  for k, x in ipairs(self.layout.lexicon) do
    local from = 1
    while k == 1 or x.spec.lookup do
      local word, text = intake:untold(k, from)
      if not word then break end
      if k == 1 then intake:tell(1, word, self:type(text))
      else intake:means(k, word, x.spec.lookup[text]) end
      from = word
    end
  end
end

--- Tells it who the actors of the rows to be settled are.
function Words:tell_actors(intake)
  while true do
    local k, word, text, day = intake:asks()
    if not k then break end
    local id, from, to = self:actor(k, text, day)
    intake:tell(k, word, id, from, to)
  end
end

--- The roots of the types that came.
function Words:type_roots() return util.keys(self.roots) end

return words
