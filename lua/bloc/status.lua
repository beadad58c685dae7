--- The status object: what db:status answers and what the rows of db:members
-- and db:blocs are. The fields come from C (l_ask.c); the methods are here.

local core = require "bloc.core"
local util = require "bloc.util"

local status = {}
local meta = core.status_meta
meta.__index = status

local MODIFIERS = { "suspended", "withdrawing", "inactive", "applicant" }
local BASES = util.set "none observer associate member"

local function possible_words(s)
  local bases, modifiers = {}, {}
  for _, w in ipairs(s.possible) do
    if BASES[w] then bases[#bases + 1] = w
    else modifiers[#modifiers + 1] = "+" .. w end
  end
  local parts = {}
  if #bases > 0 then parts[1] = table.concat(bases, " or ") end
  for _, m in ipairs(modifiers) do
    if s.base == "member" or m == "+applicant" then parts[#parts + 1] = m end
  end
  return parts
end

--- The base and the certain modifiers in the order of R8; what is only
-- possible stands behind in brackets.
function meta.__tostring(s)
  local parts = { s.base }
  for _, m in ipairs(MODIFIERS) do
    if s[m] then parts[#parts + 1] = "+" .. m end
  end
  local maybe = possible_words(s)
  if #maybe > 0 then
    parts[#parts + 1] = "(possibly " .. table.concat(maybe, " ") .. ")"
  end
  return table.concat(parts, " ")
end

local function one_word(s, word)
  local no = word:sub(1, 1) == "-"
  if no then word = word:sub(2) end
  if word == "notice" then word = "withdrawing" end
  local holds
  if BASES[word] then holds = s.base == word and s.certainty == "certain"
  elseif s[word] ~= nil and type(s[word]) == "boolean" then holds = s[word]
  else util.fail("is: no status word '%s'", word) end
  if no then return not holds end
  return holds
end

--- s:is(expression) -> boolean: every word, joined by ",", certainly holds
-- ("-" in front for not): s:is("suspended"), s:is("member,-suspended").
function status.is(s, expression)
  for word in tostring(expression):gmatch "[^,%s]+" do
    if not one_word(s, word) then return false end
  end
  return true
end

--- s:words() -> list: the flat statuses of the native CSV in its order of
-- precedence (suspended, notice, member, associate, observer, applicant);
-- {"none"} when there is none.
function status.words(s)
  local list = {}
  if s.suspended then list[1] = "suspended" end
  if s.withdrawing then list[#list + 1] = "notice" end
  if s.base == "member" and not s.suspended then list[#list + 1] = "member" end
  if s.base == "associate" or s.base == "observer" then list[#list + 1] = s.base end
  if s.applicant then list[#list + 1] = "applicant" end
  if #list == 0 then list[1] = "none" end
  return util.words(list)
end

-- Does a spell row hold, or may it, on the day of the status?
local function touches(row, day)
  return day >= row._days[1] and day < row._days[5]
end

--- s:assertions() -> ids of the assertions that hold, or may, on the day; of
-- a state that has left, the one that says when.
function status.assertions(s)
  local db, list, left = s._db, {}, nil
  local day, has_base = util.day(s.at, "status"), false
  for _, row in ipairs(db:_spells(db:_actor(s.state, "state"),
    db:_actor(s.bloc, "bloc"), s._known, s._position, s._rev)) do
    local base = row.layer == "base"
    if touches(row, day) then
      list[#list + 1] = row.assertion
      has_base = has_base or base
    elseif base and row._days[5] <= day then
      left = row.assertion
    end
  end
  if not has_base then list[#list + 1] = left end
  return list
end

--- s:sources() -> result: the sources of those assertions.
function status.sources(s)
  return s._db:_sources_of(status.assertions(s), {})
end

return status
