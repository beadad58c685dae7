--- bloc.report.state: the sheet of a state on a day: where it belongs, in
-- which status, where it belonged, what changed and comes next, what is
-- contested, and on which assertions and sources all that rests.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local events = require "bloc.report.events"
local history = require "bloc.report.history"
local inline = require "bloc.report.inline"
local sheet = require "bloc.report.sheet"
local words = require "bloc.report.words"

local report = {}
local MOST = 30 -- events shown

-- {======== identity ========

local CODES = { "iso2", "iso3", "cown", "gw" }

local function names(s)
  local list = {}
  for _, r in ipairs(write.rows(s.db, "SELECT DISTINCT text, from_date, to_date FROM label"
    .. " WHERE actor = ? AND scheme = 'name' AND lang IS NULL"
    .. " AND (from_date IS NOT NULL OR to_date IS NOT NULL)"
    .. " ORDER BY from_date, to_date, text", s.id)) do
    local days = {}
    if r.from_date then days[1] = "from " .. r.from_date end
    if r.to_date then
      days[#days + 1] = "to " .. (util.text((core.parse(r.to_date)) - 1) or r.to_date)
    end
    list[#list + 1] = ("%s (%s)"):format(inline.clean(r.text), table.concat(days, " "))
  end
  return list
end

local function add_identity(s, doc)
  local list, codes = {}, {}
  local all = names(s)
  if #all > 1 then list[1] = { "Names", table.concat(all, "; ") } end
  for _, scheme in ipairs(CODES) do
    local code = s.db:_label(s.id, scheme, s.at)
    if code then codes[#codes + 1] = scheme .. " " .. inline.clean(code) end
  end
  if #codes > 0 then list[#list + 1] = { "Codes", table.concat(codes, ", ") } end
  local lives = {}
  for i, l in ipairs(s.db:_lives(s.id)) do
    lives[i] = ("%s to %s"):format(core.format(l[1], l[2]), l[4] >= util.MAX and "now"
      or core.format(l[3] - 1, l[4] - 1))
  end
  if #lives > 0 then list[#list + 1] = { "A state", table.concat(lives, "; ") } end
  doc:add("entries", { list = list })
end

-- ========}

-- {======== memberships ========

local function bloc_name(s, code) return words.name(s.db, s.db:_actor(code, "bloc"), s.at) end

-- What the state is in each bloc that day, members first.
local function statuses(s)
  local list, seen = {}, {}
  for _, base in ipairs { "member", "associate", "observer", "applicant" } do
    local found = s.db:blocs(s.code, sheet.question(s, { certainty = "possible",
      status = base }))
    for r in found and found:each() or function() end do
      if not seen[r.bloc] then list[#list + 1] = r end
      seen[r.bloc] = true
    end
  end
  return list
end

local function counted(s)
  local n, parts = {}, {}
  for _, r in ipairs(s.rows) do
    if r.certainty == "certain" then
      n[r.base] = (n[r.base] or 0) + 1
      for _, m in ipairs { "suspended", "withdrawing", "inactive" } do
        if r[m] then
          n[m] = n[m] or {}
          table.insert(n[m], r.bloc)
        end
      end
    end
  end
  for _, m in ipairs { "suspended", "withdrawing", "inactive" } do
    if n[m] then
      parts[#parts + 1] = ("%s in %d (%s)"):format(m, #n[m], table.concat(n[m], ", "))
    end
  end
  local text = "Member of " .. words.count(n.member or 0, "bloc")
  if #parts > 0 then text = text .. ", " .. words.list(parts) end
  return text .. "."
end

local function add_memberships(s, doc, spells)
  s.rows, s.data = statuses(s), {}
  doc.rows = s.rows
  doc.summary = counted(s)
  doc:add("paragraph", { text = doc.summary })
  local next_change = history.next_change(s)
  if next_change then doc:add("paragraph", { text = next_change }) end
  local rows, others = {}, {}
  for i, r in ipairs(s.rows) do
    local name = bloc_name(s, r.bloc)
    local refs = s.notes:refs(sheet.holding(s, spells[r.bloc]))
    s.data[i] = sheet.data_row(r, name)
    if r.base == "member" or r.certainty ~= "certain" and not r.applicant then
      rows[#rows + 1] = { r.bloc, name, r.from or "", s.marks:of(r), words.ending(r), refs }
    else
      others[#others + 1] = { r.bloc, ("%s: %s%s %s"):format(name, tostring(r),
        r.from and " from " .. r.from or "", refs) }
    end
  end
  doc:data("memberships", sheet.COLUMNS, s.data)
  doc:add("heading", { text = "Memberships" })
  if #rows == 0 then doc:add("paragraph", { text = "No membership is recorded on this day." }) end
  doc:add("table", { caption = ("Memberships of %s on %s"):format(s.code,
      doc.defaults[1].value), columns = { "bloc", "name", "member since",
      { "marks", marks = s.marks }, "until", "notes" }, rows = rows })
  doc:add("marks", { used = s.marks })
  doc:add("entries", { list = others })
end

-- Blocs of which nothing is known that day, though the bloc was there.
local function add_not_covered(s, doc, spells)
  local list = {}
  for _, code in ipairs(util.keys(spells)) do
    local bloc = s.db:_actor(code, "bloc")
    if not s.db:_covered(s.id, bloc, 0, s.at, s.when.position) and s.db:_alive(bloc, s.at)
      and #sheet.holding(s, spells[code]) == 0 then
      list[#list + 1] = code
    end
  end
  if #list == 0 then return end
  doc:add("paragraph", { text = "Not covered on this day: " .. table.concat(list, ", ") .. "." })
end

local function add_earlier(s, doc, spells)
  local list, rows, data = {}, {}, {}
  for _, code in ipairs(util.keys(spells)) do
    for _, r in ipairs(spells[code]) do
      if r.layer == "base" and r.status ~= "none" and r._days[5] <= s.at then
        list[#list + 1] = r
      end
    end
  end
  table.sort(list, function(a, b)
    if a._days[6] ~= b._days[6] then return a._days[6] > b._days[6] end
    if a.bloc ~= b.bloc then return a.bloc < b.bloc end
    return a._days[3] < b._days[3]
  end)
  for i, r in ipairs(list) do
    rows[i] = { r.bloc, bloc_name(s, r.bloc), r.status, r.from, r.through,
      s.notes:refs { r.assertion } }
    data[i] = words.dates(r, { bloc = r.bloc, name = rows[i][2], status = r.status })
  end
  doc:data("earlier", { "bloc", "name", "status", table.unpack(words.DATES) }, data)
  if #rows == 0 then return end
  doc:add("heading", { text = "Earlier memberships" })
  doc:add("table", { caption = "Memberships that had ended, the latest first",
    columns = { "bloc", "name", "status", "from", "last day", "notes" }, rows = rows })
end

-- ========}

-- {======== events ========

local TYPES = { "coup", "coup_attempt", "sanctions", "membership", "treaty" }

-- What befell the state in the twelve months up to the day.
local function add_events(s, doc)
  local q = s.db:events { type = TYPES, involves = s.code, known = s.o.known,
    from = core.format(history.year_before(s.at) + 1),
    through = core.format(s.at) }
  if #q == 0 then return end
  doc:add("heading", { text = "Events of the last 12 months" })
  if #q > MOST then
    doc:add("paragraph", { text = ("%d events: more than are listed here; "
      .. "bloc.report.chronology lists them."):format(#q) })
    return
  end
  local rows, data = {}, {}
  for e, ids in events.batches(s.db, q) do
    rows[#rows + 1] = { e.date, events.type(e), inline.clean(e.bloc or ""),
      inline.clean(e.text or ""), s.notes.sources:refs(ids) }
    data[#data + 1] = { date = e.date, type = e.type, actor = e.actor, target = e.target,
      bloc = e.bloc, text = e.text }
  end
  doc:data("events", { "date", "type", "actor", "target", "bloc", "text" }, data)
  doc:add("table", { caption = "Coups, sanctions, treaties and acts of membership",
    columns = { "date", "event", "bloc", "what happened", "sources" }, rows = rows })
end

-- ========}

local STATE = util.set "at known position recorded"

--- report.state(db, state [, {at=, known=, position=, recorded=}]) -> report
-- The sheet of a state on a day (today, or the last covered day): #r statuses
-- in blocs, r[i] each of them. Raises on an unknown state or a malformed day.
function report.state(db, state, options)
  local o = util.options(options, STATE, "report.state")
  local id, message = db:_actor(tostring(state), "state",
    o.at ~= nil and util.day(o.at, "report.state: at") or nil)
  if not id then util.fail("%s", message) end
  local s = sheet.new(db, "state", id, o, "report.state")
  local doc = sheet.document(s, "state", ("%s (%s)"):format(words.name(db, id, s.at), s.code))
  local spells = sheet.spells(s)
  add_memberships(s, doc, spells)
  add_not_covered(s, doc, spells)
  add_earlier(s, doc, spells)
  history.add_changes(s, doc)
  local disputed = {}
  for i, r in ipairs(write.rows(db, "SELECT DISTINCT b.id, b.code FROM assertion a JOIN actor b"
    .. " ON b.id = a.bloc WHERE a.state = ? AND a.asserter IS NOT NULL ORDER BY b.code", id)) do
    disputed[i] = r.id
  end
  sheet.add_contested(s, doc, disputed)
  s.notes:texts() -- their sources are numbered before those of events
  add_events(s, doc)
  doc:add("heading", { text = "Names and codes" })
  add_identity(s, doc)
  s.notes:add_to(doc)
  return doc
end

return report
