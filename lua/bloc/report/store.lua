--- bloc.report.data: what the store holds and how good it is: coverage,
-- precision of dates, what has no source, what is contested, the findings of
-- db:check.

local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local claims = require "bloc.claims"
local dispute = require "bloc.report.dispute"
local document = require "bloc.report.document"
local inline = require "bloc.report.inline"
local words = require "bloc.report.words"

local report = {}

-- {======== by bloc ========

local function precision_of(c)
  return words.precision { from = c.from, to = not c.open and not c.unknown and c.to or nil }
end

local function disputed_states(db, bloc, when)
  local seen = {}
  for _, x in ipairs(dispute.stretches(db, bloc, when)) do seen[x.state] = true end
  return table.concat(util.keys(seen), " ")
end

-- What stands of a bloc: assertions, how exact, without source, contested.
local function bloc_row(db, id, list, when)
  local row = { bloc = db:_code(id), name = inline.clean(db:_label(id, "name") or ""),
    coverage = words.coverage(db, id), assertions = #list, day = 0, month = 0, year = 0,
    range = 0, about = 0, unsourced = 0, contested = disputed_states(db, id, when) }
  for _, c in ipairs(list) do
    local p = precision_of(c)
    row[p] = row[p] + 1
    if (c.from .. (c.unknown and "" or c.to)):find "[~?]" then row.about = row.about + 1 end
    if #c.sources == 0 then row.unsourced = row.unsourced + 1 end
  end
  return row
end

local function bloc_rows(db, when)
  local by_bloc, rows = {}, {}
  for _, p in ipairs(claims.by_pair(claims.read(db))) do
    by_bloc[p.bloc] = by_bloc[p.bloc] or {}
    table.move(p.standing, 1, #p.standing, #by_bloc[p.bloc] + 1, by_bloc[p.bloc])
  end
  for _, id in ipairs(db:_actors "bloc") do
    rows[#rows + 1] = bloc_row(db, id, by_bloc[id] or {}, when)
  end
  table.sort(rows, function(a, b) return a.bloc < b.bloc end)
  return rows
end

local COLUMNS = { "bloc", "name", "coverage", "assertions", "day", "month", "year", "range",
  "about", "unsourced", "contested" }

local function add_blocs(db, doc, when)
  local rows, cells, total = bloc_rows(db, when), {}, { assertions = 0, unsourced = 0 }
  for i, r in ipairs(rows) do
    cells[i] = { r.bloc, r.coverage and r.coverage:gsub(" to ", "/") or "none" }
    for j, k in ipairs { "assertions", "day", "month", "year", "range", "about", "unsourced" } do
      cells[i][j + 2] = r[k] > 0 and tostring(r[k]) or ""
    end
    cells[i][10] = r.contested
    total.assertions = total.assertions + r.assertions
    total.unsourced = total.unsourced + r.unsourced
  end
  doc:data("blocs", COLUMNS, rows)
  doc:add("heading", { text = "Memberships" })
  doc:add("paragraph", { text = ("%s that stand; %d of them without a source."):format(
    words.count(total.assertions, "assertion"), total.unsourced) })
  local function n(name) return { name, align = "right" } end
  doc:add("table", { caption = "By bloc: covered days, assertions, how many are exact to the "
    .. "day, month, year or a range, about or doubtful, without source, and whose base is "
    .. "contested", columns = { "bloc", "covered", n "all", n "day", n "month", n "year",
      n "range", n "~?", n "no source", "contested" }, rows = cells })
end

-- ========}

-- {======== the rest ========

local function add_stats(db, doc)
  local list, rows = {}, {}
  for r in db:stats():each() do
    -- revisions count loads, and types are the program's: neither is known
    if r.kind ~= "revisions" and r.kind ~= "event types" then
      rows[#rows + 1] = r
      list[#list + 1] = { r.kind, tostring(r.n) }
    end
  end
  doc:data("stats", { "kind", "n" }, rows)
  doc:add("heading", { text = "What is in it" })
  doc:add("entries", { list = list })
end

local function add_events(db, doc)
  local rows, data = {}, {}
  for r in db:coverage():each() do
    if r.events then
      rows[#rows + 1] = { inline.clean(r.events), r.from or "", r.through or "",
        inline.clean(r.states or "all"), inline.clean(r.note or "") }
      data[#data + 1] = r
    end
  end
  table.sort(rows, function(a, b) return table.concat(a, "\31") < table.concat(b, "\31") end)
  doc:data("event_coverage", { "events", "from", "through", "states", "note" }, data)
  local n = write.rows(db, "SELECT count(*) AS n FROM told WHERE id NOT IN"
    .. " (SELECT event FROM told_source)")[1].n
  doc:add("heading", { text = "Events" })
  doc:add("paragraph", { text = ("%s told one by one without a source."):format(
    words.count(n, "event")) })
  doc:add("table", { caption = "Days for which events are complete",
    columns = { "events", "from", "through", "states", "note" }, rows = rows })
end

-- Numbers of assertions and events are the store's own, and another store's
-- are others.
local function unnumbered(text)
  return text and (inline.clean(text):gsub(" ?%(#%d+%)", ""):gsub("event:%d+", "event"))
end

local function add_findings(db, doc)
  local rows, data, n = {}, {}, { error = 0, note = 0, acknowledged = 0 }
  for r in db:check():each() do
    local kind = r.acknowledged and "acknowledged" or r.severity
    n[kind] = n[kind] + 1
    data[#data + 1] = { severity = kind, rule = r.rule, where = unnumbered(r.where),
      hint = unnumbered(r.hint), reason = r.reason }
    rows[#rows + 1] = { kind, inline.clean(r.rule), unnumbered(r.where),
      unnumbered(r.reason or r.hint or "") }
  end
  local function key(x) return table.concat(x, "\31") end
  table.sort(rows, function(a, b) return key(a) < key(b) end)
  table.sort(data, function(a, b)
    local x, y = { a.severity, a.rule, a.where, a.hint or "" },
      { b.severity, b.rule, b.where, b.hint or "" }
    return key(x) < key(y)
  end)
  doc:data("findings", { "severity", "rule", "where", "hint", "reason" }, data)
  doc.summary = ("%s, %s, %d acknowledged."):format(words.count(n.error, "error"),
    words.count(n.note, "open note"), n.acknowledged)
  doc:add("heading", { text = "Findings of the check" })
  doc:add("paragraph", { text = doc.summary })
  doc:add("table", { caption = "Findings: what is wrong, odd, or odd and right all the same",
    columns = { "severity", "rule", "where", "what" }, rows = rows })
end

-- ========}

--- report.data(db) -> report
-- Coverage, precision, what has no source, what is contested, and what
-- db:check finds.
function report.data(db)
  local known, position, rev = ask.when(db, {})
  local when = { known = known, position = position, rev = rev }
  local doc = document.new { kind = "data", title = "The data of this store",
    defaults = words.header(db, nil, when) }
  add_stats(db, doc)
  add_blocs(db, doc, when)
  add_events(db, doc)
  add_findings(db, doc)
  return doc
end

return report
