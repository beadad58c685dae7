--- Actors in CAMEO: codes of three letters, put together as the codebook says.
--
--   NGA          a country            NGAGOV     its government
--   UNO  IGOUNO  a known group        IGOUNOREF  refugee agency of the UN
--   MNCUSA       a company; its country stands in a column of the feed
--
-- "The first letters are the country" holds in CAMEO and nowhere else (R17).
-- Codes without a country (GOV, COP, CHR) and regions (AFR) are nobody.

local write = require "bloc.write"
local data = require "bloc.data.feed_actors"
local bearers = require "bloc.feed.bearers"
local parts = require "bloc.feed.parts"

local cameo = {}

-- A state that bears no codes at all answers to its id.
local function bare_state(r, code)
  local id, kind = bearers.id(r, code)
  if kind == "state" and #write.rows(r.db, "SELECT 1 FROM label WHERE actor"
    .. " = ? AND scheme NOT IN ('name', 'alias')", id) == 0 then
    return bearers.meant(r, code)
  end
end

-- Who a code means that is entered for somebody: a state, a bloc, an army.
local function bearer(r, code)
  if data.unclear[code] then return nil end
  local list = bearers.coded(r, "cameo", code)
    or data.cameo[code] and bearers.meant(r, data.cameo[code])
    or bare_state(r, code)
  return list and bearers.stretches(r, list)
end

-- "Nigeria: government, media" for NGAGOVMED; nil where a role is unknown.
local function name_of(r, code, list)
  local words = {}
  for role in code:sub(4):gmatch "..?.?" do
    if not data.roles[role] then return nil end
    words[#words + 1] = data.roles[role]
  end
  local name = bearers.name(r, bearers.last(list))
  return name and ("%s: %s"):format(name, table.concat(words, ", "))
end

-- IGOEUREEC is the bloc EEC, IGOUNOREFHCR a part of the bloc UNO.
local function organisation(r, code)
  for at = #code - 2, 4, -3 do
    local list = bearers.whole(r, bearer(r, code:sub(at, at + 2)))
    if list then
      return at == #code - 2 and list or parts.of(r, code, "cameo", code, list)
    end
  end
end

--- The stretches of a CAMEO code, or nil. beside: codes of a known group or
-- a country that stand in columns of their own.
function cameo.stretches(r, code, beside)
  local list = bearer(r, code)
  if list or not code:find "^%u%u%u%w" then return list end
  list = bearers.whole(r, bearer(r, code:sub(1, 3)))
  if list then
    return parts.of(r, code, "cameo", code, list, name_of(r, code, list))
  end
  list = code:find "^IGO" and organisation(r, code)
  if list then return list end
  for _, hint in ipairs(beside) do
    list = bearers.whole(r, bearer(r, hint))
    if list then return parts.of(r, code, "cameo", code, list) end
  end
end

--- What a code of nobody says, for people, or nil: "government", "Africa".
function cameo.label(code)
  return data.roles[code] or data.places[code]
end

return cameo
