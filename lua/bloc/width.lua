--- How many columns a text takes on a terminal: two for the wide characters
-- of East Asia and pictures, none for combining marks and what is not shown.
-- Coarse ranges; terminals differ on the rest. Cost: bytes of ASCII are free.

local width = {}

-- First and last code point of ranges, in order.
local NONE = { 0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x5BF, 0x5BF, 0x5C1,
  0x5C2, 0x5C4, 0x5C5, 0x610, 0x61A, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6DC,
  0x6DF, 0x6E4, 0x6E7, 0x6E8, 0x6EA, 0x6ED, 0x900, 0x902, 0x93C, 0x93C, 0x941,
  0x948, 0x94D, 0x94D, 0xE31, 0xE31, 0xE34, 0xE3A, 0xE47, 0xE4E, 0x1160, 0x11FF,
  0x135D, 0x135F, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200B, 0x200F, 0x20D0, 0x20FF,
  0x2060, 0x2064, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF }
local TWO = { 0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F,
  0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
  0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD }

local function within(ranges, c)
  local lo, hi = 1, #ranges // 2
  while lo <= hi do
    local mid = (lo + hi) // 2
    if c > ranges[2 * mid] then lo = mid + 1
    elseif c < ranges[2 * mid - 1] then hi = mid - 1
    else return true end
  end
  return false
end

--- width.of_code(code point) -> 0, 1 or 2
function width.of_code(c)
  if c < 0x300 then return 1 end
  if within(NONE, c) then return 0 end
  return within(TWO, c) and 2 or 1
end

--- width.of(text) -> columns
function width.of(s)
  if not s:find "[\128-\255]" then return #s end
  local n = 0
  for _, c in utf8.codes(s, true) do n = n + width.of_code(c) end
  return n
end

--- width.cut(text, room) -> as much of it as fits `room` columns (one
-- character at least), the rest
function width.cut(s, room)
  local n = 0
  for at, c in utf8.codes(s, true) do
    n = n + width.of_code(c)
    if n > room and at > 1 then return s:sub(1, at - 1), s:sub(at) end
  end
  return s, ""
end

return width
