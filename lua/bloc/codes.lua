--- The code systems that types of events come from, as trees. A type is
-- SYSTEM:CODE, or a word of bloc's own tree without a colon:
--
--   sanctions ── sanctions.imposed        levels are separated by a dot ...
--   plover:SANCTION ── plover:SANCTION.expel
--   acled:Protests ── acled:Protests.Peaceful protest
--   cameo:17 ── cameo:171 ── cameo:1711   ... but CAMEO's by their digits
--
-- The trees are data, read in when somebody first asks; no store holds them.
-- Cost: a parse of some 300 lines once, a look-up in a table afterwards.

local codes = {}

-- Systems so small that they need no file: label by code.
local SMALL = {
  ucdp = { ["1"] = "state-based conflict", ["2"] = "non-state conflict",
    ["3"] = "one-sided violence" },
  unga = { yes = "vote for", abstain = "abstain", no = "vote against",
    absent = "be absent from a vote", not_member = "be no member at a vote" },
}

local trees = {} -- by system: label and score by code, and CAMEO's plover

local function cameo()
  local t = { label = {}, score = {}, plover = {} }
  for code, score, label in require("bloc.data.cameo"):gmatch "(%d+) (%S+) ([^\n]+)" do
    t.label[code], t.score[code] = label, tonumber(score)
  end
  for type, list in pairs(require("bloc.data.plover").cameo) do
    for code in list:gmatch "%d+" do t.plover[code] = type end
  end
  return t
end

local function plover()
  local t = { label = {} }
  for type, row in pairs(require("bloc.data.plover").types) do
    t.label[type] = row[1]
    for mode in (row[2] or ""):gmatch "%S+" do
      t.label[type .. "." .. mode] = ("%s: %s"):format(row[1], mode)
    end
  end
  return t
end

local MAKERS = { cameo = cameo, plover = plover }

-- The tree of a type's system (nil: not one of those here), its code in it.
local function tree_of(type)
  local system, code = type:match "^(%w+):(.+)$"
  if not system then return end
  if not trees[system] then
    local make = MAKERS[system]
    trees[system] = make and make() or SMALL[system] and { label = SMALL[system] }
  end
  return trees[system], code, system
end

--- Does the system that the type names have such a code? nil: it is not one
-- of those whose codes are known here.
function codes.exists(type)
  local t, code = tree_of(type)
  if t then return t.label[code] ~= nil end
end

--- The label of a type of a code system, or nil.
function codes.label(type)
  local t, code = tree_of(type)
  return t and t.label[code]
end

--- The Goldstein score of a CAMEO type, or nil.
function codes.goldstein(type)
  local t, code = tree_of(type)
  return t and t.score and t.score[code]
end

--- The type above, or nil for a root.
function codes.parent(type)
  local digits = type:match "^cameo:(%d+)$"
  if digits then return #digits > 2 and "cameo:" .. digits:sub(1, -2) or nil end
  return type:match "^(.+)%.[^.]+$"
end

--- The root of a type: "cameo:17", "acled:Protests", "sanctions".
function codes.root(type)
  return type:match "^cameo:%d%d" or type:match "^[^.]+" or type
end

--- Is the type this node, or somewhere below it?
function codes.below(type, node)
  if type == node then return true end
  if type:sub(1, #node) ~= node then return false end
  if type:sub(#node + 1, #node + 1) == "." then return true end
  return node:find "^cameo:%d%d+$" ~= nil and type:find("^%d", #node + 1) ~= nil
end

--- What PLOVER makes of a CAMEO type: "plover:SANCTION.expel", or nil.
function codes.plover(type)
  if not codes.exists(type) then return nil end
  local t, code = tree_of(type)
  while t.plover and #code >= 2 do
    if t.plover[code] then return "plover:" .. t.plover[code] end
    code = code:sub(1, -2)
  end
end

--- The types of a code system, in order; with `node` those right below it.
function codes.list(system, node)
  local t, list = tree_of(system .. ":?"), {}
  for code in pairs(t and t.label or {}) do
    local type = system .. ":" .. code
    if node == nil or codes.parent(type) == node then list[#list + 1] = type end
  end
  table.sort(list)
  return list
end

--- The code that an unknown one of a system was probably meant to be, or
-- nil: a leading zero lost, the wrong case, a neighbour in its subtree.
function codes.near(type)
  local t, code, system = tree_of(type)
  if not t then return nil end
  for _, c in ipairs { "0" .. code, code:upper(), code:lower(),
    (code:gsub("^%w+", string.upper)) } do
    if t.label[c] then return system .. ":" .. c end
  end
  local up = codes.parent(type)
  local list = up and codes.list(system, up) or {}
  return require "bloc.util".near(type, #list > 0 and list or codes.list(system))
end

local function line(type)
  local score = codes.goldstein(type)
  return ("%s  %s%s"):format(type, codes.label(type),
    score and (" (%g)"):format(score) or "")
end

--- A type of a code system for people: label, Goldstein score, what is above
-- and below it, what it is in PLOVER; nil where there is no such type.
function codes.describe(type)
  if not codes.exists(type) then return nil end
  local lines, up, to = { line(type) }, codes.parent(type), codes.plover(type)
  if up then lines[#lines + 1] = "under " .. line(up) end
  if to then lines[#lines + 1] = "in PLOVER " .. line(to) end
  for _, below in ipairs(codes.list(type:match "^%w+", type)) do
    lines[#lines + 1] = "  " .. line(below)
  end
  return table.concat(lines, "\n")
end

return codes
