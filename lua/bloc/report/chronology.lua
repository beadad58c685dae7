--- bloc.report.chronology: events in order, with the membership of each party
-- on the day and the sources. Rows are made while they are written: a million
-- of them are never held together.
-- Cost: a day's events at a time, and the list of row numbers of the query.

local util = require "bloc.util"
local write = require "bloc.write"
local ask = require "bloc.ask"
local event = require "bloc.event"
local document = require "bloc.report.document"
local events = require "bloc.report.events"
local inline = require "bloc.report.inline"
local sources = require "bloc.report.sources"
local words = require "bloc.report.words"

local report = {}

-- The rows of the table, anew with each call.
local function cells_of(c)
  return function()
    local next_event = events.batches(c.db, c.query)
    return function()
      local e, ids = next_event()
      if not e then return nil end
      return { e.date, events.type(e), inline.clean(e.actor or ""),
        inline.clean(e.target or ""),
        events.membership(c, e), inline.clean(e.text or ""),
        c.sources:refs(ids) }
    end
  end
end

local COLUMNS = { "date", "date_earliest", "date_latest", "precision", "type", "actor",
  "target", "on_behalf_of", "bloc", "place", "membership", "text", "feed", "sources" }

local function rows_of(c)
  return function()
    local next_event = events.batches(c.db, c.query)
    return function()
      local e, ids = next_event()
      if not e then return nil end
      local row = events.dates(e)
      for _, k in ipairs { "type", "actor", "target", "on_behalf_of", "bloc", "place", "text",
        "feed" } do
        row[k] = e[k]
      end
      row.membership = events.membership(c, e)
      row.sources = inline.plain(c.sources:refs(ids))
      return row
    end
  end
end

local function summary(q)
  local text = words.count(#q, "event")
  local first, last = q:first(), q:last()
  if first then
    text = first.date == last.date and text .. ", on " .. first.date
      or ("%s, %s to %s"):format(text, first.date, last.date)
  end
  if q.possible > 0 then text = ("%s; %d only possible"):format(text, q.possible) end
  if q.not_covered then
    text = ("%s; %d left out, as membership is not covered on their day"):format(text,
      q.not_covered)
  end
  return text .. "."
end

-- The query, by the clocks of the report too.
local function query_of(db, filter, when)
  if event.is_query(filter) then
    return next(when) and filter:where(when) or filter
  end
  local f = {}
  for k, v in pairs(filter or {}) do f[k] = v end
  for k, v in pairs(when) do f[k] = v end
  return db:events(f)
end

local CHRONOLOGY = util.set "title bloc known position recorded"

--- report.chronology(db, filter | query [, {title=, bloc=, known=, position=,
-- recorded=}]) -> report
-- Events in day order with what their parties were, on the day, in the bloc
-- (without one: in the event's own). #r events, r[i] the i-th. Writing it
-- holds one day's events at a time.
function report.chronology(db, filter, options)
  local o = util.options(options, CHRONOLOGY, "report.chronology")
  local when = { known = o.known, position = o.position, recorded = o.recorded }
  local q = query_of(db, filter, when)
  local bloc = o.bloc ~= nil and write.actor_of(db, o.bloc, "bloc") or nil
  local known, position, rev = ask.when(db, o)
  local c = { db = db, query = q, is_state = {}, bloc = bloc and db:_code(bloc),
    when = when, sources = sources.new(db) }
  local doc = document.new { kind = "chronology", rows = q, sources = c.sources,
    title = inline.clean(o.title or "Chronology"),
    defaults = words.header(db, bloc, { known = known, position = position, rev = rev }, nil,
      { { key = "events", label = "events", value = inline.clean(event.text(q)) } }) }
  doc.summary = summary(q)
  doc:add("paragraph", { text = doc.summary })
  if #q > 0 then
    doc:add("table", { caption = "Events in the order of their days", each = cells_of(c),
      widths = { 10, 10, 8, 8, 11, 15, 6 },
      columns = { "date", "event", "actor", "target",
        c.bloc and "in " .. inline.clean(c.bloc) or "membership", "what happened", "source" } })
  end
  doc:data("events", COLUMNS, nil, rows_of(c))
  doc:add("sources", { sources = c.sources })
  return doc
end

return report
