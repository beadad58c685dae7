--- Scales of values: round ticks, and numbers as text. Steps are whole
-- numbers times a power of ten, and their texts come of whole numbers: the
-- same on every machine.

local scale = {}

-- 10^n of an integer n >= 0, exactly.
local function ten(n)
  local v = 1
  for _ = 1, n do v = v * 10 end
  return v
end

-- "1234567" as "1,234,567".
local function grouped(digits)
  local text = digits:reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (text:gsub("^,", ""))
end

-- The text of k * 10^e.
local function decimal(k, e)
  local sign, digits = k < 0 and "-" or "", ("%d"):format(math.abs(k))
  if e >= 0 then return sign .. grouped(digits .. ("0"):rep(k == 0 and 0 or e)) end
  digits = ("0"):rep(1 - e - #digits) .. digits
  return sign .. grouped(digits:sub(1, e - 1)) .. "." .. digits:sub(e)
end

--- A value as text: whole numbers in full, others with so many decimals
-- (default 2), fewer where they are zeros.
function scale.text(v, decimals)
  if v ~= v or v >= 1e15 or v <= -1e15 then return (tostring(v):gsub(",", ".")) end
  local n = decimals or 2
  local k = math.tointeger(math.floor(v * ten(n) + 0.5))
  while n > 0 and k % 10 == 0 do k, n = k // 10, n - 1 end
  if k == 0 and v ~= 0 and not decimals then return scale.text(v, 6) end
  return decimal(k, -n)
end

-- Mantissa and exponent of the least step of 1, 2 or 5 times a power of ten
-- that parts `span` into `most` or fewer.
local function step_of(span, most, whole)
  local e, unit = 0, 1.0
  while span / unit > most do e, unit = e + 1, unit * 10 end
  while not whole and e > -9 and span / (unit / 10) <= most do e, unit = e - 1, unit / 10 end
  -- unit fits; a half or a fifth of it may
  if e > 0 or not whole then
    for _, m in ipairs { 2, 5 } do
      if span / (unit / 10 * m) <= most then return m, e - 1 end
    end
  end
  return 1, e
end

--- scale.of(min, max, most [, whole]) -> { from=, to=, ticks = {{value, text}} }:
-- the round range that holds both, with at most about so many steps. whole:
-- no step below 1 (of counts).
function scale.of(min, max, most, whole)
  if max <= min then max = min + 1 end
  local m, e = step_of(max - min, most, whole)
  local size = e >= 0 and m * ten(e) or m / ten(-e)
  local first, last = math.floor(min / size + 1e-9), math.ceil(max / size - 1e-9)
  local ticks = {}
  for k = math.tointeger(first), math.tointeger(last) do
    local v = e >= 0 and k * m * ten(e) or k * m / ten(-e)
    ticks[#ticks + 1] = { v, decimal(k * m, e) }
  end
  return { from = ticks[1][1], to = ticks[#ticks][1], ticks = ticks }
end

return scale
