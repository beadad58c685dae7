--- bloc.report.changes: what happened to memberships between two days, or,
-- by="knowledge", what was learned between two days and changed answers.

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local claims = require "bloc.claims"
local document = require "bloc.report.document"
local history = require "bloc.report.history"
local notes = require "bloc.report.notes"
local words = require "bloc.report.words"

local report = {}

local function actor(db, o, side)
  return o[side] ~= nil and write.actor_of(db, o[side], side) or nil
end

-- What both kinds begin with: days, clocks, notes.
local function bulletin(db, o)
  local b = { db = db, o = o, state = actor(db, o, "state"), bloc = actor(db, o, "bloc") }
  b.from, b.to = util.range(o, "report.changes")
  if b.from == util.MIN or b.to == util.MAX then
    util.fail("report.changes: give 'from' and 'to' (or 'through')")
  end
  local known, position, rev = ask.when(db, o)
  b.when = { known = known, position = position, rev = rev }
  b.notes = notes.new(db, b.state, b.bloc, known, b.bloc == nil)
  return b
end

local function about(b)
  local list = {}
  for _, side in ipairs { "state", "bloc" } do
    if b[side] then list[#list + 1] = b.db:_code(b[side]) end
  end
  return #list > 0 and " of " .. table.concat(list, " in ") or ""
end

local function new_document(b, kind, title)
  local days = ("%s to %s"):format(core.format(b.from), core.format(b.to - 1))
  return document.new { kind = kind, title = ("%s%s, %s"):format(title, about(b), days),
    prefix = ("%s-%s"):format(kind, core.format(b.from)),
    defaults = words.header(b.db, b.bloc, b.when, nil,
      { { key = "days", label = "days", value = days .. ", both in" } }) }
end

-- {======== what happened ========

local function happened(b)
  local o = b.o
  local list = history.group(b.db:changes { state = o.state, bloc = o.bloc,
    from = core.format(b.from), to = core.format(b.to), known = o.known,
    position = o.position, recorded = o.recorded })
  local doc, rows, data = new_document(b, "changes", "Changes of membership"), {}, {}
  for i, g in ipairs(list) do
    rows[i] = { g.date, g.bloc, table.concat(g.states, " "),
      g.does .. (g.projected and " (proj)" or "") .. history.stated(b.notes, g),
      b.notes:refs(g.ids) }
    for _, state in ipairs(g.states) do
      data[#data + 1] = { date = g.date, state = state, bloc = g.bloc, change = g.does,
        projected = g.projected }
    end
  end
  doc.rows = data
  doc.summary = #data == 0 and "No membership changed." or ("%s in %s."):format(
    words.count(#data, "change"), words.count(#util.keys(history.set(data, "bloc")), "bloc"))
  doc:add("paragraph", { text = doc.summary })
  doc:data("changes", { "date", "state", "bloc", "change", "projected" }, data)
  doc:add("table", { caption = "Changes, each dated on the first day of the new status",
    columns = { "date", "bloc", "states", "change", "notes" }, rows = rows })
  b.notes:add_to(doc)
  return doc
end

-- ========}

-- {======== what was learned ========

-- Pairs of which something became known in the days.
local function learned_pairs(b)
  local list = {}
  for _, p in ipairs(claims.by_pair(claims.read(b.db, b.state, b.bloc))) do
    for _, c in ipairs(p.all) do
      local hit = false
      for _, d in ipairs { c.known_from, c.known_to, c.gone and c.gone.known } do
        hit = hit or d >= b.from and d < b.to
      end
      if hit then
        list[#list + 1] = p
        break
      end
    end
  end
  return list
end

-- Rows of what became known of one pair, start and end of a spell together.
local function learned_of(b, p, out)
  local at = {}
  for _, field in ipairs { "from", "to" } do
    for r in b.db:revisions { state = b.db:_code(p.state), bloc = b.db:_code(p.bloc),
      field = field, position = b.o.position, recorded = b.o.recorded }:each() do
      local day = r.known and (core.parse(r.known))
      if day and day >= b.from and day < b.to then
        local key = r.known .. " " .. r.assertion .. " " .. r.status
        if not at[key] then
          at[key] = { known = r.known, day = day, state = b.db:_code(p.state),
            bloc = b.db:_code(p.bloc), status = r.status, spell = r.spell,
            assertion = r.assertion }
          out[#out + 1] = at[key]
        end
        at[key]["was_" .. field], at[key]["now_" .. field] = r.before, r.after
      end
    end
  end
end

local function end_text(to)
  return to == ".." and "open" or to == "?" and "ended, day unknown" or "to " .. to
end

-- What was known of a spell before, or is after: its end alone where that is
-- all that changed, so that its start stands with the status.
local function spell_text(row, which)
  local from, to = row[which .. "_from"], row[which .. "_to"]
  if from == nil and to == nil then return nil end
  if from == nil then return end_text(to) end
  return ("from %s%s"):format(from, to == nil and "" or ", " .. end_text(to))
end

-- Is it about days before it was learned, after it, or both?
local function concerns(row)
  local past, future = false, false
  for _, k in ipairs { "was_from", "now_from", "was_to", "now_to" } do
    local lo, hi, _, flags = core.parse(row[k] or "")
    if lo and flags & util.OPEN == 0 then
      past, future = past or lo <= row.day, future or hi > row.day
    end
  end
  return past and future and "both" or past and "the past" or future and "the future" or ""
end

local function learned_rows(b)
  local list = {}
  for _, p in ipairs(learned_pairs(b)) do learned_of(b, p, list) end
  for _, row in ipairs(list) do
    row.before, row.after = spell_text(row, "was"), spell_text(row, "now")
    row.what = (row.was_from or row.now_from) and row.status
      or row.status .. " from " .. row.spell
    row.concerns = concerns(row)
  end
  table.sort(list, function(x, y)
    for _, k in ipairs { "known", "bloc", "status", "state", "spell" } do
      if x[k] ~= y[k] then return x[k] < y[k] end
    end
    return (x.after or "") < (y.after or "")
  end)
  return list
end

-- Rows that say the same of several states as one.
local function together(b, list)
  local rows, at = {}, {}
  for _, r in ipairs(list) do
    local cells = { r.known, r.bloc, "", r.what, r.before or "not known", r.after or "retracted",
      r.concerns }
    local key = table.concat(cells, "\31")
    if not at[key] then
      at[key] = { cells = cells, states = {}, ids = {} }
      rows[#rows + 1] = at[key]
    end
    table.insert(at[key].states, r.state)
    table.insert(at[key].ids, r.assertion)
  end
  for i, g in ipairs(rows) do
    g.cells[3], g.cells[8] = table.concat(g.states, " "), b.notes:refs(g.ids)
    rows[i] = g.cells
  end
  return rows
end

local function learned(b)
  local doc, list = new_document(b, "learned", "What was learned of memberships"), learned_rows(b)
  doc.rows = list
  doc.summary = #list == 0 and "Nothing that became known in these days changed an answer."
    or ("%s became known or changed."):format(words.count(#list, "spell"))
  doc:add("paragraph", { text = doc.summary .. " An answer asked as known before these days "
    .. "and one asked as known after them differ in what stands here." })
  doc:data("learned", { "known", "state", "bloc", "status", "was_from", "was_to", "now_from",
    "now_to", "concerns" }, list)
  doc:add("table", { caption = "What became known, by the day on which it was said",
    columns = { "known", "bloc", "states", "status", "before", "after", "concerns", "notes" },
    rows = together(b, list) })
  b.notes:add_to(doc)
  return doc
end

-- ========}

local CHANGES = util.set "from to through by state bloc known position recorded"

--- report.changes(db, {from=, to= | through=, by=, state=, bloc=, known=,
-- position=, recorded=}) -> report
-- The memberships that changed between two days, by the first day of the new
-- status. by="knowledge": what became known between the days and changed
-- answers about the past or the future. #r rows, r[i] each of them.
function report.changes(db, options)
  local o = util.options(options, CHANGES, "report.changes")
  if o.by ~= nil and o.by ~= "knowledge" then
    util.fail("report.changes: by: expected \"knowledge\", got %s", tostring(o.by))
  end
  if o.by and o.known ~= nil then
    util.fail("report.changes: by=\"knowledge\" asks what was known day by day: leave 'known' out")
  end
  local b = bulletin(db, o)
  return o.by and learned(b) or happened(b)
end

return report
