--- What a sheet says of the time around its day: the composition since the
-- beginning, the changes of the last twelve months, the next dated change.

local core = require "bloc.core"
local util = require "bloc.util"
local words = require "bloc.report.words"

local history = {}

-- {======== changes ========

-- What a change does, said of one state and of several.
local DOES = {
  ["none -> member"] = { "joins", "join" },
  ["member -> none"] = { "leaves", "leave" },
  ["+suspended"] = "suspended", ["-suspended"] = "suspension lifted",
  ["+withdrawing"] = "withdrawal notified",
  ["-withdrawing"] = "withdrawal revoked",
  ["+inactive"] = "inactive", ["-inactive"] = "active again",
  ["+applicant"] = { "applies", "apply" },
  ["-applicant"] = "application ends",
}

local function does(what, n)
  local d = DOES[what]
  if type(d) == "table" then return d[n == 1 and 1 or 2] end
  return d or what:gsub(" %-> ", " to ")
end

--- Changes of one day and kind as one: { date, states, what, ids, day }, in
-- the order of the rows.
function history.group(rows)
  local list, at = {}, {}
  for r in rows:each() do
    local key = r.date .. " " .. r.what
    if not at[key] then
      at[key] = { date = r.date, states = {}, what = r.what, ids = {},
        day = r._day, start = r.what:sub(1, 1) ~= "-"
          and not r.what:find "%-> none$" }
      list[#list + 1] = at[key]
    end
    table.insert(at[key].states, r.state)
    table.insert(at[key].ids, r.assertion)
  end
  for _, g in ipairs(list) do g.does = does(g.what, #g.states) end
  return list
end

local function changes(sheet, range)
  range.bloc, range.known = sheet.code, sheet.o.known
  range.position, range.recorded = sheet.o.position, sheet.o.recorded
  return history.group(sheet.db:changes(range))
end

-- " (stated 2023-12-14)", where it was not said on the day itself.
local function stated(sheet, g)
  local from, to = sheet.notes:known(g.ids[1])
  local day = g.start and from or math.max(from, to)
  if day <= util.MIN or day == g.day then return "" end
  return (" (stated %s)"):format(util.text(day))
end

--- The sentence of the next change that is dated after the sheet's day; nil:
-- none is.
function history.next_change(sheet)
  local list = changes(sheet, { from = core.format(sheet.at + 1) })
  if #list == 0 then return nil end
  local parts = {}
  for _, g in ipairs(list) do
    if g.date == list[1].date then
      parts[#parts + 1] = ("%s %s %s"):format(table.concat(g.states, " "),
        g.does, sheet.notes:refs(g.ids))
    end
  end
  return ("Next dated change: %s, %s."):format(list[1].date,
    table.concat(parts, "; "))
end

-- The same day a year before; 28 February for the 29th.
local function year_before(day)
  local y, m, d = core.split(day)
  if y == 1 then return core.make(1, 1, 1) end
  return core.make(y - 1, m, m == 2 and d == 29 and 28 or d)
end

--- The changes of the twelve months up to the sheet's day.
function history.add_changes(sheet, doc)
  local rows = {}
  for i, g in ipairs(changes(sheet, { through = core.format(sheet.at),
    from = core.format(year_before(sheet.at) + 1) })) do
    rows[i] = { g.date, table.concat(g.states, " "),
      g.does .. stated(sheet, g), sheet.notes:refs(g.ids) }
  end
  doc:add("heading", { level = 2, text = "Changes in the last 12 months" })
  if #rows == 0 then doc:add("paragraph", { text = "None." }) end
  doc:add("table", { columns = { "date", "states", "change", "notes" },
    rows = rows })
end

-- ========}

-- {======== composition ========

local MOST = 12 -- segments shown

local function founders(s)
  return #s.members <= 20 and table.concat(s.members, " ")
    or words.count(#s.members, "founder")
end

--- The segments with one set of members, the last ones where there are many.
function history.add_composition(sheet, doc)
  local o = { known = sheet.o.known, position = sheet.o.position,
    recorded = sheet.o.recorded }
  local list, rows = sheet.db:composition(sheet.code, o), {}
  local first = math.max(1, #list - MOST + 1)
  for i = first, #list do
    local s = list[i]
    rows[#rows + 1] = { s.from, s.through == ".." and "still so" or s.through,
      tostring(s.n), i == 1 and founders(s) or s.delta }
  end
  doc:add("heading", { level = 2, text = "Composition" })
  if first > 1 then
    doc:add("paragraph", { text = ("The last %d of %d stretches with one set "
      .. "of members."):format(MOST, #list) })
  end
  if #rows == 0 then doc:add("paragraph", { text = "No members." }) end
  doc:add("table", { columns = { "from", "through", "n", "change" },
    rows = rows })
end

-- ========}

return history
