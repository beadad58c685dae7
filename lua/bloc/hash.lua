--- FNV, the hash of Fowler, Noll and Vo, in 64 bits: both of its variants.
-- FNV-1a mixes a byte in and multiplies, FNV-1 multiplies first. A name for a
-- content, good against accident; nobody who wants two contents with one
-- name is kept from making them. Cost: some 20 ns a byte.

local hash = {}

local BASIS = 0xcbf29ce484222325
local PRIME = 0x100000001b3
local CHUNK = 4096 -- bytes that string.byte puts on the stack at once

--- hash.fnv64(text) -> FNV-1a, FNV-1, as integers
function hash.fnv64(text)
  local a, b = BASIS, BASIS
  for from = 1, #text, CHUNK do
    local bytes = { text:byte(from, from + CHUNK - 1) }
    for i = 1, #bytes do
      a = (a ~ bytes[i]) * PRIME
      b = b * PRIME ~ bytes[i]
    end
  end
  return a, b
end

--- hash.hex(text) -> 32 hexadecimal digits: FNV-1a, then FNV-1
function hash.hex(text)
  return ("%016x%016x"):format(hash.fnv64(text))
end

return hash
