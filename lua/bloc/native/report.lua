--- The report of an import: how many rows were new, revised, duplicate or
-- rejected, and which; and the file of the rejects.

local csv = require "bloc.csv"
local save = require "bloc.save"
local session = require "bloc.native.session"

local report = {}
local Report = { __name = "bloc.import" }
Report.__index = Report

local MOST = 10 -- lines that tostring names

--- The report of a run over parsed files, whose rows have their outcomes.
function report.new(im, files)
  local r = { read = 0, new = 0, revised = 0, duplicate = 0, rejected = 0,
    retracted = im.retracted.assertion + im.retracted.event,
    retracted_events = im.retracted.event,
    rejects = session.in_order(im.rejects),
    created_actors = im.created, files = {} }
  for i, f in ipairs(files) do
    for _, row in ipairs(f.rows) do
      r.read = r.read + 1
      r[row.outcome] = r[row.outcome] + 1
    end
    r.files[i] = { name = f.name, kind = f.kind.name, read = #f.rows }
  end
  return setmetatable(r, Report)
end

-- The states and blocs that an import of data sets made.
local function made_of(counts)
  local list = {}
  for _, c in ipairs(counts) do
    table.move(c.made or {}, 1, #(c.made or {}), #list + 1, list)
  end
  return list
end

--- The report of feeds and data sets: a list of counts by file.
function report.of_feeds(im, counts)
  local r = { read = 0, new = 0, revised = 0, duplicate = 0, rejected = 0,
    skipped = 0, retracted = 0, retracted_events = 0,
    rejects = session.in_order(im.rejects), created_actors = made_of(counts), files = {} }
  for i, c in ipairs(counts) do
    for _, k in ipairs { "read", "new", "revised", "duplicate", "rejected",
      "skipped", "retracted" } do r[k] = r[k] + c[k] end
    if not c.dataset then r.retracted_events = r.retracted_events + c.retracted end
    r.format, r.feed, r.dataset = c.format, c.feed, c.dataset
    r.records = c.records and (r.records or 0) + c.records
    r.files[i] = { name = c.file, kind = c.format, read = c.read, title = c.title,
      records = c.records }
  end
  return setmetatable(r, Report)
end

local function lines_of(r)
  local list = {}
  for i, reject in ipairs(r.rejects) do
    if i > MOST then
      list[i] = ("... %d more"):format(#r.rejects - MOST)
      break
    end
    list[i] = #r.files > 1 and reject.file .. ":" .. reject.line or reject.line
  end
  return (" (line%s %s)"):format(#r.rejects > 1 and "s" or "",
    table.concat(list, ", "))
end

local function plural(n, text)
  return ("%d %s%s"):format(n, text, n == 1 and "" or "s")
end

--- One line: 812 read: 790 new, 15 revised, 4 duplicate, 3 rejected (lines
-- 14, 88, 501); 2 earlier events retracted; 1 state without life span made
-- (XYZ)
function Report.__tostring(r)
  local text = ("%d read: %d new, %d revised, %d duplicate, %d rejected")
    :format(r.read, r.new, r.revised, r.duplicate, r.rejected)
  if r.rejected > 0 then text = text .. lines_of(r) end
  if r.skipped and r.skipped > 0 then
    text = ("%s, %d without an event"):format(text, r.skipped)
  end
  if r.dataset then
    text = ("%s; %d records read as %s into the position %s"):format(text,
      r.records or 0, r.format, r.feed)
  elseif r.format then
    text = ("%s; read as %s into the feed %s"):format(text, r.format, r.feed)
  end
  if r.retracted_events > 0 then
    text = ("%s; %s retracted"):format(text,
      plural(r.retracted_events, "earlier event"))
  end
  if r.retracted > r.retracted_events then
    text = ("%s; %s retracted"):format(text,
      plural(r.retracted - r.retracted_events, "earlier assertion"))
  end
  if #r.created_actors > 0 then
    local n = #r.created_actors
    text = ("%s; %s made (%s%s)"):format(text, r.dataset and plural(n, "actor")
      or plural(n, "state") .. " without life span", table.concat(r.created_actors, " ", 1,
      math.min(n, MOST)), n > MOST and " ..." or "")
  end
  return text
end

local function rejected_rows(f)
  local list = {}
  for _, row in ipairs(f.rows) do
    if row.outcome == "rejected" then list[#list + 1] = row end
  end
  return list
end

-- The column of reasons stands first, so that a row with too few or too many
-- fields does not lose it.
local function rejects_text(f, rows)
  local header, i = { "rejected" }, f.place.rejected
  local function fields_of(t)
    local list = table.move(t, 1, #t, 1, {})
    if i then table.remove(list, i) end
    return list
  end
  local names = fields_of(f.header)
  table.move(names, 1, #names, 2, header)
  local lines = { csv.line(header, #header) }
  for _, row in ipairs(rows) do
    local fields = fields_of(row.fields)
    table.insert(fields, 1, ("line %d: %s"):format(row.line, row.reason))
    lines[#lines + 1] = csv.line(fields, #fields)
  end
  return table.concat(lines)
end

--- Writes the rejected rows to `path`, to be mended and imported again; of
-- several files each to a path of its own (rejects.csv, rejects-2.csv ...).
-- true | nil, message
function report.write_rejects(path, files)
  local n = 0
  for _, f in ipairs(files) do
    local rows = rejected_rows(f)
    if #rows > 0 then
      n = n + 1
      local name = path
      if n > 1 then
        local stem, ext = path:match "^(.*)(%.[^./]*)$"
        name = ("%s-%d%s"):format(stem or path, n, ext or "")
      end
      local ok, message = save(name, rejects_text(f, rows))
      if not ok then return nil, message end
    end
  end
  return true
end

return report
