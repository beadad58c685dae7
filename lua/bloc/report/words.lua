--- Dates, ends and defaults in the words of a report (and of a chart).

local core = require "bloc.core"
local util = require "bloc.util"
local inline = require "bloc.report.inline"

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

--- The days that the data cover, of one bloc or (nil) of all of them.
function words.coverage(db, bloc)
  local from, to = db:_hull(bloc or 0, 0)
  if not from then return nil end
  return ("%s to %s"):format(util.text(from) or "..", util.text(to - 1) or "..")
end

--- The defaults that stand over a report (R15): a list of { key=, label=,
-- value=, text= (both in one) }: as at, known, position, what is between (a
-- list of such), coverage, the data by its content, the version. `when`:
-- known, position, rev. Without a bloc the report is about several.
function words.header(db, bloc, when, at, between)
  local list = {}
  local function add(key, label, value, colon)
    list[#list + 1] = { key = key, label = label, value = value,
      text = label .. (colon or ": ") .. value }
  end
  if at then add("as_at", "As at", at, " ") end
  add("known", "known", util.text(when.known) or "all")
  add("position", "position", when.position ~= 0 and db:_code(when.position)
    or bloc and db:_code(bloc) or "each bloc's own")
  if when.rev < db:_revision() then
    add("recorded", "recorded", "revision " .. when.rev)
  end
  for _, b in ipairs(between or {}) do add(b.key, b.label, b.value) end
  local covered = words.coverage(db, bloc)
  if covered then add("coverage", bloc and "coverage" or "coverage (of all blocs)", covered, " ")
  else add("coverage", "coverage", "none recorded") end
  add("data", "data", db:hash():sub(1, 12), " ")
  add("bloc", "bloc", core.version, " ")
  return list
end

--- The rule by which states take part, for a header.
words.PARTICIPATING = { key = "participating", label = "participating",
  value = "member, not suspended, not inactive" }

--- The defaults as a list of texts, without the day.
function words.defaults(db, bloc, when)
  local list = words.header(db, bloc, when)
  for i, d in ipairs(list) do list[i] = d.text end
  return list
end

--- The last day that is covered of most of some blocs (ids), and no later than
-- today: the day of a report that is about several of them (R15).
function words.last_day(db, blocs)
  local count, best = {}, nil
  for _, b in ipairs(blocs) do
    local _, to = db:_hull(b, 0)
    if to then count[to] = (count[to] or 0) + 1 end
  end
  for _, to in ipairs(util.keys(count)) do
    if not best or count[to] >= count[best] then best = to end
  end
  return best and math.min(core.today(), best - 1) or db:_default_day(0)
end

--- The code of an actor and its name on a day, with the current one in
-- brackets: "Upper Volta [Burkina Faso]".
function words.name(db, id, day)
  local then_, now = db:_label(id, "name", day), db:_label(id, "name")
  if then_ and now and then_ ~= now then
    return inline.clean(then_) .. " [" .. inline.clean(now) .. "]"
  end
  return inline.clean(then_ or now or db:_code(id))
end

--- How exact the days of a row are: day, month, year or range, the coarser of
-- both ends.
function words.precision(row)
  local worst = 1
  for _, text in ipairs { row.from or "", row.to or "" } do
    text = text:gsub("[~?]+$", "")
    local n = text:find("/", 1, true) and 4 or text:find "^%d%d%d%d$" and 3
      or text:find "^%d%d%d%d%-%d%d$" and 2 or 1
    worst = math.max(worst, n)
  end
  return ({ "day", "month", "year", "range" })[worst]
end

--- The columns of dates that rows of data have, and a row's values for them:
-- an open end is nil with open=true, one of unknown day "?".
words.DATES = { "from", "to", "through", "open", "from_earliest", "from_latest",
  "to_earliest", "to_latest", "precision" }

function words.dates(row, into)
  local open = row.to == nil or row.to == ".."
  into.from, into.open = row.from, row.from ~= nil and open
  if not open then into.to, into.through = row.to, row.through end
  for _, k in ipairs { "from_earliest", "from_latest", "to_earliest", "to_latest" } do
    into[k] = row[k]
  end
  if row.from then into.precision = words.precision(row) end
  return into
end

return words
