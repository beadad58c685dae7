--- What a description of a format may say, checked before it is used: a
-- misspelt word in it would otherwise lose a column of every file.
--
-- A description is a table. Where it comes from: lua/bloc/format/*.lua, or a
-- map given to an import. What it says (* must be there):
--
--   name*, title*, feed*   the format; the default name of its feed
--   cite*, terms*          the publication, as db:tell takes a source; the
--                          terms of use in one line
--   delimiter*, quoted     one or several characters to choose from; quoted:
--                          fields may stand in quotes (RFC 4180)
--   header*, columns*      header: the columns that the first record must
--                          have. Else: the names of columns by position
--   optional               with header: further columns, used if there
--   widths, looks          without header: numbers of fields; a pattern, or
--                          a table of the known texts, by column
--   refuse                 list of { columns=, widths=, looks=, message= }:
--                          heads that look like the format and are refused
--   settle                 function(description, rows, path, options) for
--                          what only the file itself can tell
--   missing                texts that mean no value
--   lookup                 { column = table }: what its texts stand for
--   id, date, through, known, type, actor, target, on_behalf_of, bloc, place,
--   text, url, score, measures, where, drops
--                          where the fields of an event come from
--   records                function(get, emit, reject): instead of these,
--                          where a record is not one event
--   covers                 list of types: a file has all events of these and
--                          what is below them, of all states, from its first
--                          through its last date; with known_since, rows that
--                          became known from that day on count by the day on
--                          which they did; with pieces = true, who imports
--                          files says for which days. Without it, a file may
--                          be an extract and claims nothing
--   dataset, read          instead of the fields of an event: a data set of
--                          memberships, read by function(set, source, place)
--                          (bloc.dataset)
--   layouts                list of tables that add to or replace the above

local util = require "bloc.util"
local write = require "bloc.write"

local check = {}

local FIELDS = util.set [[name title feed cite terms delimiter quoted header
  columns optional widths looks refuse settle missing lookup id date through
  known type actor target on_behalf_of bloc place text url score measures where
  drops records covers dataset read]]

local ACTOR = util.set "scheme name state state_scheme means is part const"
ACTOR[1] = true
local DATE = util.set "as epoch first within year month day"
DATE[1] = true
local AS = util.set "ymd iso mdy dmy_name unix days hours"

local function fail(d, format, ...)
  util.fail("format %s: " .. format, tostring(d.name), ...)
end

local function expect(d, field, value, kind)
  if type(value) ~= kind then
    fail(d, "%s: expected a %s, got %s", field, kind == "string" and "text"
      or kind, type(value))
  end
end

-- The names of columns that a file may have.
local function known_columns(d)
  local set = {}
  for _, list in ipairs { d.columns, d.optional or {} } do
    for _, c in ipairs(list) do
      expect(d, "columns", c, "string")
      if set[c] then fail(d, "columns: '%s' stands there twice", c) end
      set[c] = true
    end
  end
  return set
end

local function column(d, set, field, name)
  expect(d, field, name, "string")
  if not set[name] then
    fail(d, "%s: no column '%s'%s", field, name, util.hint(name, set))
  end
end

local function column_list(d, set, field, list)
  for _, name in ipairs(type(list) == "table" and list or { list }) do
    column(d, set, field, name)
  end
end

local function words(d, field, t, allowed)
  for k in pairs(t) do
    if not allowed[k] then
      fail(d, "%s: unknown word '%s'%s", field, tostring(k),
        util.hint(k, allowed))
    end
  end
end

local function check_as(d, field, date)
  for _, as in ipairs(type(date.as) == "table" and date.as or { date.as }) do
    if not AS[as] then
      fail(d, "%s: as: no notation '%s'%s", field, tostring(as),
        util.hint(as, AS))
    end
    if (as == "days" or as == "hours") then
      util.day(date.epoch, ("format %s: %s: epoch"):format(d.name, field))
    end
  end
  if date.as == nil then fail(d, "%s: 'as' is missing", field) end
end

-- { column, [text] = how sure a day is that has this text beside it }
local function check_within(d, set, field, within)
  column(d, set, field, within[1])
  for text, width in pairs(within) do
    if text ~= 1 and width ~= "week" and width ~= "month" then
      fail(d, "%s: expected 'week' (three days either side) or 'month', got "
        .. "'%s'", field, tostring(width))
    end
  end
end

local function check_date(d, set, field, date)
  if type(date) == "string" then return column(d, set, field, date) end
  expect(d, field, date, "table")
  words(d, field, date, DATE)
  if date.within then check_within(d, set, field .. ": within", date.within) end
  if date.year then
    for _, k in ipairs { "year", "month", "day" } do
      if date[k] then column(d, set, field, date[k]) end
    end
    return
  end
  column(d, set, field, date[1])
  check_as(d, field, date)
end

local function check_patterns(d, field, list)
  for _, pattern in ipairs(list or {}) do
    local ok, message = pcall(string.find, "", pattern)
    if not ok then fail(d, "%s: '%s': %s", field, pattern, message) end
  end
end

local function check_actor(d, set, field, actor)
  expect(d, field, actor, "table")
  words(d, field, actor, ACTOR)
  if actor.const ~= nil then return expect(d, field, actor.const, "string") end
  expect(d, field .. ": scheme", actor.scheme, "string")
  column(d, set, field, actor[1])
  column_list(d, set, field .. ": name", actor.name or {})
  column_list(d, set, field .. ": state", actor.state or {})
  check_patterns(d, field .. ": is", actor.is)
  check_patterns(d, field .. ": part", actor.part)
end

local function check_type(d, set, t)
  expect(d, "type", t, "table")
  words(d, "type", t, { [1] = true, [2] = true, scheme = true, map = true,
    const = true })
  if t.const then return expect(d, "type: const", t.const, "string") end
  if not t.scheme and not t.map then
    fail(d, "type: expected a 'scheme', a 'map' or a 'const'")
  end
  for i = 1, #t do column(d, set, "type", t[i]) end
end

-- Where the fields of an event come from.
local function check_mapping(d, set)
  if not d.drops then
    check_date(d, set, "date", d.date)
    check_type(d, set, d.type)
  end
  if d.known then check_date(d, set, "known", d.known) end
  if d.through then check_date(d, set, "through", d.through) end
  for _, k in ipairs { "actor", "target", "on_behalf_of", "bloc" } do
    if d[k] then check_actor(d, set, k, d[k]) end
  end
  for _, k in ipairs { "id", "place", "text" } do
    if d[k] then column_list(d, set, k, d[k]) end
  end
  for _, k in ipairs { "url", "score" } do
    if d[k] then column(d, set, k, d[k]) end
  end
  for name, c in pairs(d.measures or {}) do
    column(d, set, "measures: " .. tostring(name), c)
  end
  for c in pairs(d.where or {}) do column(d, set, "where", c) end
end

local function check_looks(d, set, looks)
  for c, look in pairs(looks or {}) do
    column(d, set, "looks", c)
    if type(look) == "string" then
      check_patterns(d, "looks: " .. c, { look })
    else
      expect(d, "looks: " .. c, look, "table")
    end
  end
end

local COVERS = util.set "known_since pieces"

local function check_covers(d, covers)
  expect(d, "covers", covers, "table")
  for k, v in pairs(covers) do
    if math.type(k) == "integer" then expect(d, "covers", v, "string")
    else words(d, "covers", { [k] = true }, COVERS) end
  end
  if #covers == 0 then fail(d, "covers: no types") end
  if covers.known_since then
    util.day(covers.known_since, ("format %s: known_since"):format(d.name))
  end
end

-- How a file of the format is told.
local function check_shape(d, set)
  expect(d, "header", d.header, "boolean")
  check_looks(d, set, d.looks)
  for _, r in ipairs(d.refuse or {}) do
    words(d, "refuse", r, util.set "columns widths looks delimiter message")
    expect(d, "refuse: message", r.message, "string")
  end
  if d.header then return end
  expect(d, "widths", d.widths, "table")
  expect(d, "looks", d.looks, "table")
  for _, w in ipairs(d.widths) do
    if math.type(w) ~= "integer" or w < 1 or w > #d.columns then
      fail(d, "widths: %s fields, but %d columns have names", tostring(w),
        #d.columns)
    end
  end
end

--- Raises, naming the format and the word, unless `d` is a description with
-- its layouts already merged. Returns d.
function check.description(d)
  expect({ name = "?" }, "description", d, "table")
  for _, k in ipairs { "name", "title", "feed", "terms", "delimiter" } do
    expect(d, k, d[k], "string")
  end
  words(d, "description", d, FIELDS)
  write.check_source(d.cite, ("format %s: cite"):format(d.name))
  expect(d, "columns", d.columns, "table")
  local set = known_columns(d)
  check_shape(d, set)
  for c in pairs(d.lookup or {}) do column(d, set, "lookup", c) end
  if d.covers then check_covers(d, d.covers) end
  if d.dataset then
    expect(d, "read", d.read, "function")
  elseif d.records then
    expect(d, "records", d.records, "function")
  else
    check_mapping(d, set)
  end
  return d
end

return check
