--- db:import: reads native CSV from paths, handles or functions, says which
-- of the four files each is, and enters all of them in one revision.
--
-- First every row is read by itself; then, inside the transaction, the files
-- are entered by kind (blocs, actors, memberships, events), whatever their
-- order in the list. Any row that cannot be entered ends the import and
-- leaves the store as it was, unless on_error = "skip".

local core = require "bloc.core"
local util = require "bloc.util"
local csv = require "bloc.csv"
local columns = require "bloc.native.columns"
local actors = require "bloc.native.actors"
local assertions = require "bloc.native.assertions"
local events = require "bloc.native.events"
local members = require "bloc.native.members"
local names = require "bloc.native.names"
local report = require "bloc.native.report"
local session = require "bloc.native.session"
local sources = require "bloc.feed.source"
local format = require "bloc.format"
local mapped = require "bloc.feed.mapped"
local run = require "bloc.feed.run"
local cover = require "bloc.feed.cover"
local dataset = require "bloc.dataset"

local methods = core.methods

local PARSE = { blocs = names.parse_bloc, actors = names.parse_actor,
  memberships = members.parse, events = events.parse }

-- {======== sources ========

local function source_list(source)
  if type(source) == "table" then
    if #source == 0 then util.fail("import: no source in the list") end
  else
    source = { source }
  end
  for _, s in ipairs(source) do
    if type(s) ~= "string" and type(s) ~= "function"
      and io.type(s) ~= "file" then
      util.fail("import: expected a path, an open file, a function or a "
        .. "list of them, got %s", io.type(s) or type(s))
    end
  end
  return source
end

-- ========}

-- {======== files ========

local NOTHING = "the file is empty: expected a header of the native CSV"

-- A row of a file, with what its cells say.
local function parse_row(im, file, fields, line, problem, where)
  local row = { file = file, line = line, fields = fields }
  local function reject(column, value, expected)
    im:problem(row, column, value, expected)
  end
  if problem then
    local column = file.header[where] or "field " .. tostring(where)
    reject(column, fields[where] or "", "a field of CSV, not " .. problem)
  elseif #fields ~= #file.header then
    reject(nil, nil, ("%d fields as in the header, not %d"):format(
      #file.header, #fields))
  else
    local function get(column)
      local i = file.place[column]
      return i and fields[i] or ""
    end
    for k, v in pairs(PARSE[file.kind.name](get, reject)) do row[k] = v end
  end
  return row
end

--- Reads a text: { name, kind, header, rows }, or nil, message.
local function parse_file(im, text, name)
  if text:find "^\xFF\xFE" or text:find "^\xFE\xFF" then
    return nil, name .. ": UTF-16; save the file as UTF-8"
  end
  local read = csv.reader(text)
  local header, line, problem = read()
  if not header then return nil, name .. ": " .. NOTHING end
  if problem then
    return nil, ("%s: line %d: the header has %s"):format(name, line, problem)
  end
  local kind, place = columns.recognise(header, im.options.map)
  if not kind then return nil, ("%s: line %d: %s"):format(name, line, place) end
  local file = { name = name, kind = kind, header = header, place = place,
    rows = {} }
  for fields, at, bad, where in read do
    file.rows[#file.rows + 1] = parse_row(im, file, fields, at, bad, where)
  end
  return file
end

local function parse_all(im, list)
  local files = {}
  for i, s in ipairs(list) do
    local text, message = s:all()
    if not text then return nil, message end
    files[i], message = parse_file(im, text, s.name)
    if not files[i] then return nil, message end
  end
  return files
end

local function rows_of(files, kind)
  local list = {}
  for _, f in ipairs(files) do
    if f.kind.name == kind then
      table.move(f.rows, 1, #f.rows, #list + 1, list)
    end
  end
  return list
end

local function enter(im, files)
  im:check()
  actors.enter(im, rows_of(files, "blocs"), rows_of(files, "actors"))
  im:check()
  for _, how in ipairs { { "memberships", assertions.enter },
    { "events", events.enter } } do
    for _, f in ipairs(files) do
      if f.kind.name == how[1] then
        how[2](im, f.rows, f.place.covered_from ~= nil)
      end
    end
  end
  im:check()
  if im.options.rejects and #im.rejects > 0 then
    local ok, message = report.write_rejects(im.options.rejects, files)
    if not ok then session.refuse(message) end
  end
end

-- ========}

-- {======== native CSV or a feed ========

-- Is it one of the native files? Its header alone says so.
local function is_native(s, o)
  if o.format ~= nil then return o.format == "native" end
  local read = csv.reader(s.head)
  local header = read()
  return header ~= nil and columns.recognise(header, o.map) ~= nil
end

-- The description of a feed's file and the places of its columns; false where
-- it is native CSV, or nothing that is known and so shall be told as such.
local function describe(db, s, o)
  if is_native(s, o) then return false end
  if mapped.is(o.map) and o.format == nil then return mapped.describe(db, s, o) end
  local d, place = format.recognise(s.head, s.path, o)
  if d or o.format ~= nil then return d, place end
  if place:find "^the file is none of" then
    local header, _, problem = csv.reader(s.head)()
    if not header or problem then return false end
    local _, why = columns.recognise(header, o.map)
    return nil, ("line 1: %s; %s"):format(why or "it is no native CSV", place)
  end
  return nil, place
end

-- All sources, opened, with descriptions where they are feeds.
local function open_all(db, list, o)
  local opened, feeds = {}, 0
  for i, from in ipairs(list) do
    local s, message = sources.open(from, i)
    if not s then return nil, message end
    local d, place = describe(db, s, o)
    if d == nil then return nil, ("%s: %s"):format(s.name, place) end
    if d and d.dataset then dataset.check(o) end
    s.description, s.place = d, place
    feeds = feeds + (d and 1 or 0)
    opened[i] = s
  end
  if feeds > 0 and feeds < #opened then
    return nil, "native CSV and feeds are imported apart"
  end
  return opened, feeds > 0
end

local function import_feeds(im, list)
  local counts, message = {}, nil
  local done, why = session.run(im, function()
    for i, s in ipairs(list) do
      local how = s.description.dataset and dataset or run
      counts[i], message = how.file(im, s, s.description, s.place)
      if not counts[i] then session.refuse(message) end
    end
  end)
  if not done then return nil, why end
  return report.of_feeds(im, counts)
end

-- ========}

local OPTIONS = util.set [[format map covered_from covered_through
  covered_states on_error rejects feed source complete progress dictionaries
  epoch unit]]

local function check_format(name)
  local known = { native = true }
  for _, f in ipairs(format.list()) do known[f.name] = true end
  if name ~= nil and not known[name] then
    util.fail("import: no format '%s'; there are %s%s", tostring(name),
      table.concat(util.keys(known), ", "), util.hint(name, known))
  end
end

local function check_options(options)
  local o = util.options(options, OPTIONS, "import")
  check_format(o.format)
  if o.on_error ~= nil and o.on_error ~= "skip" then
    util.fail("import: on_error: expected 'skip' or nothing, got '%s'",
      tostring(o.on_error))
  elseif o.rejects ~= nil and (type(o.rejects) ~= "string"
    or o.on_error ~= "skip") then
    util.fail("import: rejects: expected a path, and on_error='skip'")
  end
  if not mapped.is(o.map) then columns.check_map(o.map, 4) end
  return o
end

--- db:import(source [, options]) -> report | nil, message
-- Reads files, recognised by their heads: native CSV (blocs, actors,
-- memberships or events), or, in one of bloc.formats(), a feed of events or a
-- data set of memberships, which is kept as a position of its own
-- ("cow:igo-year"), apart from the blocs' own.
-- `source` is a path (also .gz .zip .zst .xz .bz2), an open file, a function
-- that returns pieces of text, or a list of these; all of it is one revision.
--
-- Options: format, its name where the head shall not decide; map { field =
-- column }: native CSV under other names, or, with a date, anybody's table
-- (`type`, `actor`, `target`, `id`, `score` ... and any measure; a column may
-- also be { "column", scheme="cameo" }); on_error = "skip" leaves out the
-- records that cannot be entered, where otherwise one of them ends the
-- import; rejects, a path: there they are written, to be mended and imported
-- again; covered_through, the last day that the file is complete for (else
-- its latest; of native CSV the latest that is not after today).
-- Of feeds and data sets: feed, its name (the position's); source, as db:tell
-- takes it; complete = true: what the file lacks of its days is retracted;
-- progress = true, false or a function (rows, bytes, rate, rejected,
-- seconds_left). Of feeds: dictionaries, epoch, unit of quadruples by numbers;
-- covered_from and covered_states (a list, or "all"): with covered_through, the
-- days and states that the file is complete for, where its format does not say
-- so: outside, counts are nil, not 0.
--
-- The report has read, new, revised, duplicate, rejected (which add up, with
-- `skipped`, the records without an event), rejects (list of file, line,
-- column, value, expected, reason), retracted, created_actors (list of
-- codes), files (list of name, kind, read), and of feeds: format, feed.
-- Raises on misuse; a file that cannot be read or is nothing known, and a
-- store that cannot be written, are nil, message.
function methods.import(db, source, options)
  local o = check_options(options)
  local covered = cover.check(db, o)
  local im = session.new(db, o, covered and covered.last)
  im.covered = covered
  local list, feeds = open_all(db, source_list(source), o)
  if not list then return nil, feeds end
  if feeds then return import_feeds(im, list) end
  if o.covered_from ~= nil or o.covered_states ~= nil then
    util.fail("import: covered_from and covered_states are of feeds: native CSV "
      .. "has columns of these names")
  end
  local files, message = parse_all(im, list)
  if not files then return nil, message end
  local done, why = session.run(im, function() enter(im, files) end)
  if not done then return nil, why end
  return report.new(im, files)
end
