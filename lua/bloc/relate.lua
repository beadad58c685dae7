--- Allen's thirteen relations between two spells on half-open days.
-- Source: J. F. Allen, "Maintaining knowledge about temporal intervals",
-- Communications of the ACM 26(11), 1983.

local util = require "bloc.util"

local relate = {}

-- From how the four ends compare (-1, 0, 1): from-from, to-to, to-from,
-- from-to of x and y.
local function word(ff, tt, tf, ft)
  if tf < 0 then return "before" end
  if tf == 0 then return "meets" end
  if ft > 0 then return "after" end
  if ft == 0 then return "met_by" end
  if ff == 0 then return tt == 0 and "equals" or tt < 0 and "starts" or "started_by" end
  if tt == 0 then return ff > 0 and "finishes" or "finished_by" end
  if ff < 0 then return tt > 0 and "contains" or "overlaps" end
  return tt < 0 and "during" or "overlapped_by"
end

local function ends(x, what)
  local d = type(x) == "table" and rawget(x, "_days")
  if not d then
    util.fail("%s: expected a row of db:spells, got %s", what, type(x))
  end
  local open = d[8] & util.OPEN ~= 0
  return { lo = d[1], hi = d[2] }, { lo = d[4], hi = d[5], open = open }
end

-- The ways in which a can compare with b.
local function compare(a, b)
  if a.open and b.open then return { -1, 0, 1 } end
  local t = {}
  if a.lo < b.hi then t[#t + 1] = -1 end
  if a.lo <= b.hi and b.lo <= a.hi then t[#t + 1] = 0 end
  if a.hi > b.lo then t[#t + 1] = 1 end
  return t
end

-- Whether some days fit all four comparisons: ends are compared pairwise, so
-- a combination that no four days can make must be left out.
local function consistent(ff, tt, tf, ft)
  if ft >= 0 then -- x.from >= y.to > y.from and x.to > x.from >= y.to
    return ff > 0 and tt > 0 and tf > 0
  end
  if tf <= 0 then return ff < 0 and tt < 0 and ft < 0 end
  return true
end

local meta = { __tostring = function(s) return table.concat(s, " or ") end }

local function relations(x, y, what)
  local xf, xt = ends(x, what)
  local yf, yt = ends(y, what)
  local seen, list = {}, {}
  for _, ff in ipairs(compare(xf, yf)) do
    for _, tt in ipairs(compare(xt, yt)) do
      for _, tf in ipairs(compare(xt, yf)) do
        for _, ft in ipairs(compare(xf, yt)) do
          local w = consistent(ff, tt, tf, ft) and word(ff, tt, tf, ft)
          if w and not seen[w] then
            seen[w] = true
            list[#list + 1] = w
          end
        end
      end
    end
  end
  table.sort(list)
  return list, seen
end

--- bloc.relate(spell, spell) -> one of before meets overlaps starts during
-- finishes equals and their inverses after met_by overlapped_by started_by
-- contains finished_by; with partial dates or two open ends a list of those
-- that are possible (prints as "a or b").
function relate.relate(x, y)
  local list = relations(x, y, "relate")
  if #list == 1 then return list[1] end
  return setmetatable(list, meta)
end

--- bloc.surely(relation, spell, spell) -> boolean: no other is possible.
function relate.surely(rel, x, y)
  local list, seen = relations(x, y, "surely")
  return #list == 1 and seen[rel] == true
end

--- bloc.maybe(relation, spell, spell) -> boolean: it is possible.
function relate.maybe(rel, x, y)
  local _, seen = relations(x, y, "maybe")
  return seen[rel] == true
end

return relate
