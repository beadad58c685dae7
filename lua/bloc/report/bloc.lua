--- bloc.report.bloc: the sheet of a bloc on a day: who is in, in which
-- status, what changed and what comes next, what is contested, and on which
-- assertions and sources all that rests.

local util = require "bloc.util"
local write = require "bloc.write"
local words = require "bloc.report.words"
local inline = require "bloc.report.inline"
local history = require "bloc.report.history"
local sheet = require "bloc.report.sheet"

local report = {}

-- {======== the day ========

local function codes_of(rows, test)
  local list = {}
  for _, r in ipairs(rows) do
    if test(r) then list[#list + 1] = r.state end
  end
  return list
end

local function in_brackets(codes)
  return #codes > 0 and (" (%s)"):format(table.concat(codes, ", ")) or ""
end

-- "15 members, of which 4 suspended (BFA, ...) and 3 withdrawing (...)."
local function counts(s)
  local certain = {}
  for _, r in ipairs(s.rows) do
    if r.certainty == "certain" then certain[#certain + 1] = r end
  end
  local parts = {}
  for _, m in ipairs { "suspended", "withdrawing", "inactive" } do
    local codes = codes_of(certain, function(r) return r[m] end)
    if #codes > 0 then
      parts[#parts + 1] = ("%d %s%s"):format(#codes, m, in_brackets(codes))
    end
  end
  local text = words.count(#certain, "member")
  if #parts > 0 then text = text .. ", of which " .. words.list(parts) end
  local taking_part, why = s.db:members(s.code,
    sheet.question(s, { participating = true }))
  text = taking_part and ("%s. %d participating"):format(text, #taking_part)
    or ("%s. Participating: %s"):format(text, why)
  local maybe = codes_of(s.rows, function(r)
    return r.certainty ~= "certain"
  end)
  if #maybe > 0 then
    text = ("%s. %d more possible%s"):format(text, #maybe, in_brackets(maybe))
  end
  return text .. "."
end

local function name_of(s, code)
  return words.name(s.db, s.db:_actor(code, "state"), s.at)
end

local function add_members(s, doc, spells)
  local rows = {}
  for i, r in ipairs(s.rows) do
    rows[i] = { name_of(s, r.state), r.state, r.from, s.marks:of(r), words.ending(r),
      status = r }
  end
  table.sort(rows, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a[2] < b[2]
  end)
  for _, row in ipairs(rows) do
    row[6] = s.notes:refs(sheet.holding(s, spells[row[2]]))
  end
  doc:add("table", { caption = ("Members of %s on %s"):format(s.code, doc.defaults[1].value),
    columns = { "state", "code", "member since", { "marks", marks = s.marks }, "until",
      "notes" }, rows = rows })
  doc:add("marks", { used = s.marks })
end

-- Observers and associates in a line each.
local function add_others(s, doc, spells)
  local list = {}
  for _, status in ipairs { "associate", "observer", "applicant" } do
    local parts = {}
    local found = s.db:members(s.code, sheet.question(s, { status = status }))
    for r in found and found:each() or function() end do
      parts[#parts + 1] = name_of(s, r.state) .. " "
        .. s.notes:refs(sheet.holding(s, spells[r.state]),
          status == "applicant" and "applicant" or "base")
      s.others[#s.others + 1] = r
    end
    if #parts > 0 then
      list[#list + 1] = { status:gsub("^%l", string.upper) .. "s",
        words.list(parts) }
    end
  end
  doc:add("entries", { list = list })
end

local function add_day(s, doc)
  local found, reason = s.db:members(s.code,
    sheet.question(s, { certainty = "possible" }))
  s.rows, s.others = {}, {}
  for r in found and found:each() or function() end do s.rows[#s.rows + 1] = r end
  doc:data("members", sheet.COLUMNS, function()
    local data = {}
    for _, list in ipairs { s.rows, s.others } do
      for _, r in ipairs(list) do
        data[#data + 1] = sheet.data_row(r, name_of(s, r.state))
      end
    end
    return data
  end)
  doc.rows = s.rows
  if not found then
    doc.summary = "Who is in: " .. reason .. "."
    doc:add("paragraph", { text = doc.summary })
    return
  end
  doc.summary = counts(s)
  doc:add("paragraph", { text = doc.summary })
  local next_change = history.next_change(s)
  if next_change then doc:add("paragraph", { text = next_change }) end
  local spells = sheet.spells(s)
  add_members(s, doc, spells)
  add_others(s, doc, spells)
end

-- ========}

-- The memberships as a picture, drawn when a page is asked for.
local function add_timeline(s, doc)
  if not s.o.timeline then return end
  doc:add("figure", { title = "Memberships of " .. s.code .. " over time", only = "html",
    text = "A bar for each membership. The table of this report says the same for its day.",
    draw = function()
      return require("bloc.chart").timeline(s.db, { bloc = s.code, known = s.o.known,
        position = s.o.position, recorded = s.o.recorded }):svg()
    end })
end

local SHEET = util.set "at known position recorded timeline"

--- report.bloc(db, bloc [, {at=, known=, position=, recorded=, timeline=}]) ->
-- report. The sheet of a bloc on a day (today, or the last covered day):
-- #r members, r[i] their status. timeline=true draws the memberships in the
-- page (:html). Raises on an unknown bloc or a malformed day.
function report.bloc(db, bloc, options)
  local o = util.options(options, SHEET, "report.bloc")
  local s = sheet.new(db, "bloc", write.actor_of(db, bloc, "bloc"), o, "report.bloc")
  local name = db:_label(s.id, "name", s.at) or db:_label(s.id, "name")
  local doc = sheet.document(s, "bloc", name and name ~= s.code
    and ("%s: %s"):format(s.code, inline.clean(name)) or s.code, { words.PARTICIPATING })
  add_day(s, doc)
  add_timeline(s, doc)
  history.add_composition(s, doc)
  history.add_changes(s, doc)
  sheet.add_contested(s, doc, { s.id })
  s.notes:add_to(doc)
  return doc
end

return report
