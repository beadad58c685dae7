--- What a sheet says of the time around its day: the composition since the
-- beginning, the changes of the last twelve months, the next dated change.
-- A sheet is { db, code, at, o (its options), notes } and the side that it is
-- about: "bloc" or "state".

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

--- A change in words: of `n` states.
function history.does(what, n)
  local d = DOES[what]
  if type(d) == "table" then return d[n == 1 and 1 or 2] end
  return d or (what:gsub(" %-> ", " to "))
end

--- Does the change begin something, rather than end it?
function history.begins(what)
  return what:sub(1, 1) ~= "-" and not what:find "%-> none$"
end

--- Changes of one day, bloc and kind as one: { date, bloc, states, what, does,
-- ids, day, projected }, in the order of the rows.
function history.group(rows)
  local list, at = {}, {}
  for r in rows:each() do
    local key = r.date .. " " .. r.what .. " " .. r.bloc
    if not at[key] then
      at[key] = { date = r.date, bloc = r.bloc, states = {}, what = r.what, ids = {},
        day = r._day, projected = r.projected }
      list[#list + 1] = at[key]
    end
    table.insert(at[key].states, r.state)
    table.insert(at[key].ids, r.assertion)
  end
  for _, g in ipairs(list) do g.does = history.does(g.what, #g.states) end
  return list
end

--- The same day a year before; 28 February for the 29th.
function history.year_before(day)
  local y, m, d = core.split(day)
  if y == 1 then return core.make(1, 1, 1) end
  return core.make(y - 1, m, m == 2 and d == 29 and 28 or d)
end

-- The groups of changes of a sheet's bloc or state, from the twelve months
-- before its day on, asked once.
local function changes(sheet)
  if not sheet.changes then
    sheet.changes = history.group(sheet.db:changes { [sheet.side] = sheet.code,
      from = core.format(history.year_before(sheet.at) + 1), known = sheet.o.known,
      position = sheet.o.position, recorded = sheet.o.recorded })
  end
  return sheet.changes
end

--- " (stated 2023-12-14)", where it was not said on the day itself.
function history.stated(notes, g)
  local from, to = notes:known(g.ids[1])
  local day = history.begins(g.what) and from or math.max(from, to)
  if day <= util.MIN or day == g.day then return "" end
  return (" (stated %s)"):format(util.text(day))
end

-- "BFA MLI NER leave [4]" of a bloc, "ECOWAS: leaves [4]" of a state.
local function said(sheet, g)
  local who = sheet.side == "bloc" and table.concat(g.states, " ") or g.bloc .. ":"
  return ("%s %s %s"):format(who, g.does, sheet.notes:refs(g.ids))
end

--- The sentence of the next change that is dated after the sheet's day; nil:
-- none is.
function history.next_change(sheet)
  local parts, date = {}, nil
  for _, g in ipairs(changes(sheet)) do
    if g.day > sheet.at and (date or g.date) == g.date then
      date = g.date
      parts[#parts + 1] = said(sheet, g)
    end
  end
  return date and ("Next dated change: %s, %s."):format(date, table.concat(parts, "; "))
end

--- The changes of the twelve months up to the sheet's day.
function history.add_changes(sheet, doc)
  local rows, data = {}, {}
  for _, g in ipairs(changes(sheet)) do
    if g.day > sheet.at then break end
    rows[#rows + 1] = { g.date, sheet.side == "bloc" and table.concat(g.states, " ") or g.bloc,
      g.does .. history.stated(sheet.notes, g), sheet.notes:refs(g.ids) }
    for _, state in ipairs(g.states) do
      data[#data + 1] = { date = g.date, state = state, bloc = g.bloc, change = g.does }
    end
  end
  doc:data("changes", { "date", "state", "bloc", "change" }, data)
  doc:add("heading", { text = "Changes in the last 12 months" })
  if #rows == 0 then doc:add("paragraph", { text = "None." }) end
  doc:add("table", { caption = ("Changes from %s to %s"):format(
      core.format(history.year_before(sheet.at) + 1), core.format(sheet.at)),
    columns = { "date", sheet.side == "bloc" and "states" or "bloc", "change", "notes" },
    rows = rows })
end

--- The different values of a field of rows, as a set.
function history.set(rows, field)
  local set = {}
  for _, r in ipairs(rows) do set[r[field]] = true end
  return set
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
  doc:data("composition", { "from", "to", "through", "open", "n", "certain", "members" },
    function()
      local data = {}
      for i = 1, #list do
        local s = list[i]
        data[i] = words.dates(s, { n = s.n, certain = s.certain, members = s.members })
      end
      return data
    end)
  doc:add("heading", { text = "Composition" })
  if first > 1 then
    doc:add("paragraph", { text = ("The last %d of %d stretches with one set "
      .. "of members."):format(MOST, #list) })
  end
  if #rows == 0 then doc:add("paragraph", { text = "No members." }) end
  doc:add("table", { caption = "Stretches with one set of members, and how each differs "
    .. "from the one before", columns = { "from", "through", { "n", align = "right" },
    "change" }, rows = rows })
end

-- ========}

return history
