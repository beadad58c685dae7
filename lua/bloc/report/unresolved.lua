--- bloc.report.unresolved: the actors of feeds that nobody knows, the most
-- frequent first, with the days that they span and who they might be.
-- Cost: two counts of all events, then two look-ups and a search for near
-- names for each actor that is shown.

local util = require "bloc.util"
local write = require "bloc.write"
local cameo = require "bloc.feed.cameo"
local ask = require "bloc.ask"
local document = require "bloc.report.document"
local inline = require "bloc.report.inline"
local words = require "bloc.report.words"

local report = {}
local SHOWN = 50

-- Codes of unresolved actors that no alias has been given for.
local function unresolved(db)
  local set = {}
  for _, a in ipairs(write.rows(db, "SELECT code FROM actor WHERE kind ="
    .. " 'unresolved' AND id NOT IN (SELECT actor FROM part)")) do
    set[a.code] = true
  end
  return set
end

local function count(db, side, set, by_code)
  for _, r in ipairs(db:events {}:count { by = side }) do
    local code = r[side]
    if set[code] then
      by_code[code] = by_code[code] or { code = code, actor = 0, target = 0, n = 0 }
      by_code[code][side] = r.n
      by_code[code].n = by_code[code].n + r.n
    end
  end
end

-- All that occur, by frequency.
local function frequencies(db)
  local set, by_code, list = unresolved(db), {}, {}
  count(db, "actor", set, by_code)
  count(db, "target", set, by_code)
  for _, row in pairs(by_code) do list[#list + 1] = row end
  table.sort(list, function(a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a.code < b.code
  end)
  return list
end

-- Somebody known with a near name. A code of CAMEO is near to nothing.
local function near(db, scheme, text)
  if scheme == "cameo" then return nil end
  for _, id in ipairs(db:_near(text, 10)) do
    local code = db:_code(id)
    if not code:find(":", 1, true) then
      local name = db:_label(id, "name")
      return name and ("%s (%s)"):format(code, name) or code
    end
  end
end

local function complete(db, row)
  row.scheme, row.text = row.code:match "^(%w+):(.*)$"
  row.means = row.scheme == "cameo" and cameo.label(row.text) or nil
  local q = db:events { involves = "=" .. row.code }
  local first, last = q:first(), q:last()
  row.first, row.last = first and first.date, last and last.date
  row.near = near(db, row.scheme, row.text)
end

local function say(doc, all, rows)
  if #all == 0 then
    doc.summary = "None: every actor of every event is known, or a part of somebody known."
  else
    local n = 0
    for _, row in ipairs(all) do n = n + row.n end
    doc.summary = ("%s stand as actor or target %d times, and are nobody that the store "
      .. "knows. db:alias(text, actor) says whom one is a part of.%s"):format(
      words.count(#all, "text"), n, #all > #rows and (" The %d most frequent:"):format(#rows)
        or "")
  end
  doc:add("paragraph", { text = doc.summary })
end

local COLUMNS = { "code", "scheme", "text", "means", "actor", "target", "n", "first", "last",
  "near" }

local function new_document(db, rows)
  local known, position, rev = ask.when(db, {})
  local doc = document.new { kind = "unresolved", rows = rows,
    title = "Actors of feeds that nobody knows", defaults = words.header(db, nil,
      { known = known, position = position, rev = rev }) }
  doc:data("unresolved", COLUMNS, rows)
  return doc
end

--- bloc.report.unresolved(db [, {limit=}]) -> report
-- Actors of feeds that are nobody known, most frequent first: how many events
-- each has as actor and as target, the first and last day, a near name where
-- there is one. r[i]: code, scheme, text, means (of a CAMEO code), actor,
-- target, n, first, last, near. limit: how many (50).
function report.unresolved(db, options)
  local o = util.options(options, util.set "limit", "report.unresolved")
  local limit = o.limit == nil and SHOWN or o.limit
  if math.type(limit) ~= "integer" or limit < 1 then
    util.fail("report.unresolved: limit: expected an integer from 1, got %s",
      tostring(o.limit))
  end
  local all = frequencies(db)
  local rows = table.move(all, 1, math.min(limit, #all), 1, {})
  local doc, cells = new_document(db, rows), {}
  say(doc, all, rows)
  for i, row in ipairs(rows) do
    complete(db, row)
    cells[i] = { inline.clean(row.code .. (row.means and " (" .. row.means .. ")" or "")),
      tostring(row.actor), tostring(row.target), row.first or "", row.last or "",
      inline.clean(row.near or "") }
  end
  doc:add("table", { caption = "Texts of actors by frequency", rows = cells,
    columns = { "text", { "as actor", align = "right" }, { "as target", align = "right" },
      "first", "last", "perhaps" } })
  return doc
end

return report
