--- Texts inside a report: data made safe, references to notes and sources,
-- and the pieces that a writer sees. A text is data and references; the marks
-- of a reference are control characters, which data cannot hold.

local util = require "bloc.util"

local inline = {}

--- The reference to note n, for a text of a block.
function inline.note(n) return "\1n" .. n .. "\2" end

--- The reference to source n.
function inline.source(n) return "\1s" .. n .. "\2" end

local NBSP_LIKE = "[ \t\n\v\f\r]+"

--- Data for a text: on one line, nothing in it that would be read as a mark.
function inline.clean(s)
  return util.printable((tostring(s):gsub(NBSP_LIKE, " ")))
end

--- The text with its references as f(kind, n) writes them ("n" note, "s"
-- source) and what stands between as data(text) does (nil: as it is).
function inline.map(s, f, data)
  if not s:find("\1", 1, true) then return data and data(s) or s end
  local parts, at = {}, 1
  for from, kind, n, to in s:gmatch "()\1([ns])(%d+)\2()" do
    local before = s:sub(at, from - 1)
    if before ~= "" then parts[#parts + 1] = data and data(before) or before end
    parts[#parts + 1] = f(kind, n)
    at = to
  end
  local rest = s:sub(at)
  if rest ~= "" then parts[#parts + 1] = data and data(rest) or rest end
  return table.concat(parts)
end

local function in_brackets(kind, n)
  return kind == "n" and "[" .. n .. "]" or "S" .. n
end

--- The text as a terminal and CSV show it: notes as [3], sources as S2.
function inline.plain(s) return inline.map(s, in_brackets) end

local function nothing() return "" end

--- The text without its references.
function inline.bare(s)
  return (inline.map(s, nothing):gsub(" +", " "):gsub("^ ", ""):gsub(" $", ""))
end

--- What may stand as an address in a link.
inline.ADDRESS = "^https?://[%w%-._~:/?#@!$&'()*+,;=%%%[%]]+$"

return inline
