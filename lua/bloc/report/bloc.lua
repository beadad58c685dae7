--- bloc.report.bloc: the sheet of a bloc on a day: who is in, in which
-- status, what changed and what comes next, what is contested, and on which
-- assertions and sources all that rests.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local document = require "bloc.report.document"
local notes = require "bloc.report.notes"
local words = require "bloc.report.words"
local dispute = require "bloc.report.dispute"
local history = require "bloc.report.history"

local report = {}
local clean = document.clean

-- {======== the day ========

-- Options of the store's questions for the sheet's day.
local function question(sheet, more)
  local q = { at = core.format(sheet.at), known = sheet.o.known,
    position = sheet.o.position, recorded = sheet.o.recorded }
  for k, v in pairs(more or {}) do q[k] = v end
  return q
end

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
local function counts(sheet)
  local certain = {}
  for _, r in ipairs(sheet.rows) do
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
  local taking_part, why = sheet.db:members(sheet.code,
    question(sheet, { participating = true }))
  text = taking_part and ("%s. %d participating"):format(text, #taking_part)
    or ("%s. Participating: %s"):format(text, why)
  local maybe = codes_of(sheet.rows, function(r)
    return r.certainty ~= "certain"
  end)
  if #maybe > 0 then
    text = ("%s. %d more possible%s"):format(text, #maybe, in_brackets(maybe))
  end
  return text .. "."
end

local MARKS = { { "s", "suspended" }, { "w", "withdrawing" },
  { "i", "inactive" }, { "a", "applicant" }, { "c", "contested" },
  { "~", "about" }, { "?", "doubtful" }, { "(poss)", "possible" },
  { "(proj)", "projected" } }

local function has_mark(row, mark, word)
  if mark == "~" or mark == "?" then
    local days = (row.from or "") .. (row.to ~= "?" and row.to or "")
    return days:find(mark, 1, true) ~= nil
  end
  return word == "possible" and row.certainty ~= "certain" or row[word] == true
end

-- The marks of a row; those used are kept for the legend.
local function marks(sheet, row)
  local list = {}
  for _, m in ipairs(MARKS) do
    if has_mark(row, m[1], m[2]) then
      list[#list + 1] = m[1]
      sheet.used[m[1]] = true
    end
  end
  return table.concat(list, " ")
end

local function legend(sheet)
  local list = {}
  for _, m in ipairs(MARKS) do
    if sheet.used[m[1]] then list[#list + 1] = m[1] .. " " .. m[2] end
  end
  return #list > 0 and "Marks: " .. table.concat(list, ", ") .. "." or nil
end

--- The name on the day, and the one in use now where it is another.
local function name_of(sheet, code)
  local id = sheet.db:_actor(code, "state")
  local then_ = sheet.db:_label(id, "name", sheet.at)
  local now = sheet.db:_label(id, "name")
  if then_ and now and then_ ~= now then
    return clean(then_) .. " [" .. clean(now) .. "]"
  end
  return clean(then_ or now or code)
end

local function add_members(sheet, doc)
  local rows = {}
  for i, r in ipairs(sheet.rows) do
    rows[i] = { name_of(sheet, r.state), r.from, marks(sheet, r),
      words.ending(r), status = r }
  end
  table.sort(rows, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a.status.state < b.status.state
  end)
  for _, row in ipairs(rows) do
    row[5] = sheet.notes:refs(row.status:assertions())
  end
  doc:add("table", { columns = { "state", "member since", "marks", "until",
    "notes" }, rows = rows })
  local text = legend(sheet)
  if text then doc:add("paragraph", { text = text }) end
end

-- Observers and associates in a line each.
local function add_others(sheet, doc)
  local list = {}
  for _, status in ipairs { "associate", "observer", "applicant" } do
    local parts = {}
    local found = sheet.db:members(sheet.code, question(sheet,
      { status = status }))
    for r in found and found:each() or function() end do
      parts[#parts + 1] = name_of(sheet, r.state) .. " "
        .. sheet.notes:refs(r:assertions(),
          status == "applicant" and "applicant" or "base")
    end
    if #parts > 0 then
      list[#list + 1] = { status:gsub("^%l", string.upper) .. "s",
        words.list(parts) }
    end
  end
  doc:add("entries", { list = list })
end

-- ========}

-- {======== disputes ========

local function holds(x)
  if x.base == "none" then
    if x.row and x.row.to_nominal then
      return "not a member from " .. words.date(x.row.to)
    end
    return "not a member"
  end
  local ending = words.ending(x.row)
  return x.base .. (ending ~= "" and ", " .. ending or "")
end

-- One line for the states between whom and the bloc the same is contested.
local function add_contested(sheet, doc)
  local list, at = {}, {}
  for _, s in ipairs(dispute.stretches(sheet.db, sheet.bloc, sheet.when)) do
    if s.from <= sheet.at and sheet.at < s.to then
      local own = ("%s: %s"):format(sheet.own, holds(s))
      local ids, said = s.row and { s.row.assertion } or {}, {}
      for _, x in ipairs(s.others) do
        said[#said + 1] = ("%s: %s %s"):format(x.position, holds(x),
          x.row and sheet.notes:refs { x.row.assertion } or "")
      end
      said[#said + 1] = own .. " " .. sheet.notes:refs(ids)
      local text = table.concat(said, "; ")
      if not at[text] then
        list[#list + 1] = { "", text, states = {} }
        at[text] = list[#list]
      end
      table.insert(at[text].states, s.state)
    end
  end
  for _, e in ipairs(list) do e[1] = table.concat(e.states, " ") end
  if #list == 0 then return end
  doc:add("heading", { level = 2, text = "Contested" })
  doc:add("entries", { list = list })
end

-- ========}

-- {======== the sheet ========

local function header(sheet)
  local list = words.defaults(sheet.db, sheet.bloc, sheet.when,
    "participating: member, not suspended, not inactive")
  table.insert(list, 1, "As at " .. core.format(sheet.at))
  return table.concat(list, " | ")
end

local function add_day(sheet, doc)
  local found, reason = sheet.db:members(sheet.code,
    question(sheet, { certainty = "possible" }))
  sheet.rows = {}
  for r in found and found:each() or function() end do
    table.insert(sheet.rows, r)
  end
  if not found then
    doc:add("paragraph", { text = "Who is in: " .. reason .. "." })
    return
  end
  local lines = { counts(sheet) }
  lines[2] = history.next_change(sheet)
  doc:add("paragraph", { text = lines[1] })
  if lines[2] then doc:add("paragraph", { text = lines[2] }) end
  add_members(sheet, doc)
  add_others(sheet, doc)
end

local SHEET = util.set "at known position recorded"

--- report.bloc(db, bloc [, {at=, known=, position=, recorded=}]) -> report
-- The sheet of a bloc on a day (today, or the last covered day): r:text(),
-- r:markdown(), r:write(path), #r members, r[i] their status. Raises on an
-- unknown bloc or a malformed day.
function report.bloc(db, bloc, options)
  local o = util.options(options, SHEET, "report.bloc")
  local id = write.actor_of(db, bloc, "bloc")
  local known, position, rev = ask.when(db, o)
  local sheet = { db = db, bloc = id, code = db:_code(id), o = o, used = {},
    when = { known = known, position = position, rev = rev } }
  sheet.at = o.at ~= nil and util.day(o.at, "report.bloc: at")
    or db:_default_day(id)
  sheet.own = db:_code(position ~= 0 and position or id)
  sheet.notes = notes.new(db, id, known)
  local doc = document.new(sheet.code .. "-" .. core.format(sheet.at))
  local name = db:_label(id, "name", sheet.at) or db:_label(id, "name")
  doc:add("heading", { level = 1, text = name and name ~= sheet.code
    and ("%s: %s"):format(sheet.code, clean(name)) or sheet.code })
  doc:add("paragraph", { text = header(sheet) })
  add_day(sheet, doc)
  history.add_composition(sheet, doc)
  history.add_changes(sheet, doc)
  add_contested(sheet, doc)
  sheet.notes:add_to(doc)
  doc.rows = sheet.rows
  return doc
end

-- ========}

return report
