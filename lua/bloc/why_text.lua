--- How the answer of db:why prints: a page for a person, at most 100 columns
-- wide (an address may be longer), with the deciding rows first.

local util = require "bloc.util"

local why_text = {}

local WIDTH = 100

-- Appends a text wrapped at blanks, every line behind `indent` blanks; the
-- first behind `first` instead.
local function wrap(lines, text, indent, first)
  local pad = (" "):rep(indent)
  local line, empty = first or pad, true
  for word in util.printable(text):gmatch "%S+" do
    if not empty and util.width(line) + 1 + util.width(word) > WIDTH then
      lines[#lines + 1] = line
      line, empty = pad, true
    end
    line = line .. (empty and "" or " ") .. word
    empty = false
  end
  if not empty then lines[#lines + 1] = line end
end

local function brackets(list)
  local parts = {}
  for i, n in ipairs(list) do parts[i] = ("[%d]"):format(n) end
  return table.concat(parts, " ")
end

-- {======== one assertion ========

local function value(base) return base == "none" and "no member" or base end

-- What became of it, in words.
local verdicts = {}

function verdicts.decides(r)
  local word = r.layer == "base" and "decides" or "holds"
  if r.layer ~= "base" and r.effective_to ~= r.to then
    word = word .. ", until the membership ends (" .. r.effective_to .. ")"
  end
  return word
end

verdicts.possible = function() return "may hold: its dates leave it open" end

verdicts["other day"] = function(r)
  if not r.effective_to then return "outside the membership" end
  if r.begins_later then return "begins later" end
  if r.effective_to == r.to then return "over by then" end
  return "ended with the membership, " .. r.effective_to
end

function verdicts.superseded(r)
  local how = r.by_name and "replaced by #%d" or "superseded by #%d"
  if r.by_known then how = how .. ", known " .. r.by_known end
  return how:format(r.by)
end

function verdicts.retracted(r)
  return "retracted, known " .. r.retracted
end

function verdicts.later(r)
  if r.recorded_later then return "recorded only later" end
  return "said only later, " .. (r.known_to or r.known_from)
end

function verdicts.position(r)
  return ("position of %s: %s on this day"):format(r.position or r.bloc,
    value(r.holds))
end

verdicts["data set"] = function(r)
  return ("data set %s: %s on this day"):format(r.position, value(r.holds))
end

local MARK = { decides = "=>", possible = "~>" }

local function known_text(r)
  if not r.known_from and not r.known_to then return nil end
  local parts = {}
  parts[1] = r.known_from and "known since " .. r.known_from
  if r.known_to and r.known_to ~= r.known_from then
    parts[#parts + 1] = (#parts > 0 and "its end since " or "end known since ")
      .. r.known_to
  end
  return table.concat(parts, ", ")
end

local function source_text(r)
  local parts = {}
  if #r.sources > 0 then parts[1] = brackets(r.sources) end
  if #r.to_sources > 0 then
    parts[#parts + 1] = "end " .. brackets(r.to_sources)
  end
  return #parts > 0 and table.concat(parts, ", ") or "no source"
end

local function add_details(lines, r)
  local details = {}
  details[#details + 1] = r.basis
  details[#details + 1] = known_text(r)
  details[#details + 1] = source_text(r)
  wrap(lines, table.concat(details, "; "), 8)
  if r.retracted then
    wrap(lines, ("why: %s %s"):format(r.reason or "no reason is given",
      brackets(r.retraction_sources)), 8)
  end
  if r.note then wrap(lines, "note: " .. r.note, 8) end
end

-- A row of the past or future is one line; one that bears on the day says
-- its basis, since when it was known, its sources and its note.
local function add_row(lines, r, widths)
  local head = ("%2s %s  %s  %s to %s  "):format(MARK[r.fate] or "",
    ("#" .. r.assertion .. (" "):rep(widths.id)):sub(1, widths.id + 1),
    (r.status .. (" "):rep(11)):sub(1, 11), r.from,
    r.to .. (" "):rep(widths.dates - #r.from - #r.to))
  local verdict = verdicts[r.fate](r)
  if r.fate == "other day" then verdict = verdict .. "; " .. source_text(r) end
  wrap(lines, verdict, #head, head)
  if r.fate ~= "other day" then add_details(lines, r) end
end

-- ========}

-- {======== the page ========

local TITLES = { base = "Membership", suspended = "Suspended",
  withdrawing = "Withdrawing", inactive = "Inactive", applicant = "Applicant" }

local function add_rows(lines, rows)
  local widths, layer = { id = 0, dates = 0 }, nil
  for r in rows:each() do
    widths.id = math.max(widths.id, #tostring(r.assertion))
    widths.dates = math.max(widths.dates, #r.from + #r.to)
  end
  for r in rows:each() do
    if r.layer ~= layer then
      layer = r.layer
      lines[#lines + 1] = ""
      lines[#lines + 1] = TITLES[layer]
    end
    add_row(lines, r, widths)
  end
  if #rows == 0 then lines[#lines + 1] = "" end
  if #rows == 0 then lines[#lines + 1] = "Nothing is asserted of this pair." end
end

local function add_head(lines, w)
  wrap(lines, ("%s in %s%s on %s"):format(
    w.state_name and w.state_name .. " (" .. w.state .. ")" or w.state, w.bloc,
    w.bloc_name and " (" .. w.bloc_name .. ")" or "", w.at), 2, "")
  local s = w.status
  wrap(lines, s and tostring(s) .. (s.projected and " (projected)" or "")
    or w.reason, 2)
  if s and s.base ~= "none" then
    wrap(lines, ("%s since %s%s"):format(s.base, s.from, s.to == ".." and ""
      or s.to == "?" and ", ended on a day that is not known"
      or (", last day %s (out from %s)"):format(s.through, s.to)), 2)
  end
  for _, d in ipairs(w.dissent) do
    wrap(lines, ("contested: %s holds it to be %s"):format(d.position,
      value(d.base)), 2)
  end
  wrap(lines, ("known: %s | position: %s | coverage: %s | revision %d"):format(
    w.known or "all", w.position or "own", w.coverage or "none", w.revision), 2)
end

local function add_around(lines, w)
  if #w.lineage > 0 then
    lines[#lines + 1], lines[#lines + 2] = "", "Lineage"
  end
  for _, x in ipairs(w.lineage) do
    wrap(lines, ("%s %s: %s %s to %s"):format(x.bloc, x.relation == "before"
      and "before it" or "after it", x.status, x.from, x.to), 5, "   ")
  end
  if #w.successions > 0 then
    lines[#lines + 1], lines[#lines + 2] = "", "Succession"
  end
  for _, x in ipairs(w.successions) do
    wrap(lines, ("%s to %s%s%s %s"):format(x.from_state, x.to_state,
      x.date and ", " .. x.date or "", x.note and ": " .. x.note or "",
      brackets(x.sources)), 5, "   ")
  end
end

local function add_sources(lines, w)
  local sources = w:sources()
  if #sources == 0 then return end
  lines[#lines + 1], lines[#lines + 2] = "", "Sources"
  local width = #tostring(#sources) + 2
  for s in sources:each() do
    local parts = { s.title }
    if s.publisher or s.published then
      parts[2] = table.concat({ s.publisher or s.published,
        s.publisher and s.published }, ", ")
    end
    local first = ("%" .. width + 1 .. "s "):format(("[%d]"):format(s.n))
    wrap(lines, table.concat(parts, ". "), #first, first)
    if s.url then
      wrap(lines, s.url, #first)
    end
  end
end

--- The text of a value of db:why.
function why_text.print(w)
  local lines = {}
  add_head(lines, w)
  add_rows(lines, w.rows)
  add_around(lines, w)
  add_sources(lines, w)
  return table.concat(lines, "\n")
end

-- ========}

return why_text
