--- Dates, ends and defaults in the words of a report (and of a chart).

local core = require "bloc.core"
local util = require "bloc.util"

local words = {}

local MONTHS = util.words { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
  "Aug", "Sep", "Oct", "Nov", "Dec" }

--- A date in the notation of R5 for a sentence: "29 Jan 2025"; partial dates
-- as they were given. short=true leaves the year out.
function words.date(text, short)
  local y, m, d = text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
  if not y then return text end
  local s = ("%d %s"):format(tonumber(d), MONTHS[tonumber(m)])
  return short and s or s .. " " .. y
end

--- The end of a spell: "until 28 Jan 2025 (out from 29 Jan)"; "" while it
-- is open. `row` has to, through.
function words.ending(row)
  if row.to == nil or row.to == ".." then return "" end
  if row.to == "?" then return "ended, day unknown" end
  local same_year = row.to:sub(1, 4) == row.through:sub(1, 4)
  if not row.to:find "^%d+%-%d+%-%d+$" then
    return ("until %s (out from %s)"):format(row.through, row.to)
  end
  return ("until %s (out from %s)"):format(words.date(row.through),
    words.date(row.to, same_year))
end

--- "1 member", "15 members"
function words.count(n, noun)
  return ("%d %s%s"):format(n, noun, n == 1 and "" or "s")
end

--- Words joined for a sentence: "a", "a and b", "a, b and c".
function words.list(items)
  local n = #items
  if n < 2 then return items[1] or "" end
  return table.concat(items, ", ", 1, n - 1) .. " and " .. items[n]
end

--- The defaults that stand over a report (R15), as a list of texts: known,
-- position, what is between, coverage, the data by its content, the version.
function words.defaults(db, bloc, when, between)
  local from, to = db:_hull(bloc, 0)
  local list = { "known: " .. (util.text(when.known) or "all"),
    "position: " .. db:_code(when.position ~= 0 and when.position or bloc) }
  if when.rev < db:_revision() then
    list[#list + 1] = "recorded: revision " .. when.rev
  end
  list[#list + 1] = between
  list[#list + 1] = from and ("coverage %s to %s"):format(
    util.text(from) or "..", util.text(to - 1) or "..")
    or "coverage: none recorded"
  list[#list + 1] = "data " .. db:hash():sub(1, 12)
  list[#list + 1] = "bloc " .. core.version
  return list
end

return words
