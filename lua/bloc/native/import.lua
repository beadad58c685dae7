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

local methods = core.methods

local PARSE = { blocs = names.parse_bloc, actors = names.parse_actor,
  memberships = members.parse, events = events.parse }

-- {======== sources ========

local function read_pieces(next_piece, name)
  local pieces = {}
  while true do
    local piece, message = next_piece()
    if piece == nil then
      if message then return nil, name .. ": " .. tostring(message) end
      return table.concat(pieces)
    elseif type(piece) ~= "string" then
      return nil, ("%s: expected pieces of text, got %s"):format(name,
        type(piece))
    end
    pieces[#pieces + 1] = piece
  end
end

local function read_handle(f, name)
  local text, message = f:read "a"
  if not text then
    return nil, ("%s: %s"):format(name, message or "nothing to read")
  end
  return text
end

local function read_path(path)
  local f, message = io.open(path, "rb")
  if not f then return nil, message end
  local text, why = read_handle(f, path)
  f:close()
  return text, why
end

--- The text of one source and a name for it, or nil, message.
local function read_source(source, i)
  local read, name = read_handle, "handle " .. i
  if type(source) == "function" then
    read, name = read_pieces, "function " .. i
  elseif type(source) == "string" then
    read, name = read_path, source:match "[^/]*$"
  end
  local text, message = read(source, name)
  return text, text and name or message
end

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

local function parse_all(im, sources)
  local files = {}
  for i, source in ipairs(sources) do
    local text, name = read_source(source, i)
    if not text then return nil, name end
    local file, message = parse_file(im, text, name)
    if not file then return nil, message end
    files[i] = file
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

local OPTIONS = util.set "format map covered_through on_error rejects"

local function check_options(options)
  local o = util.options(options, OPTIONS, "import")
  if o.format ~= nil and o.format ~= "native" then
    util.fail("import: no format '%s'; there is 'native'%s",
      tostring(o.format), util.hint(o.format, { "native" }))
  elseif o.on_error ~= nil and o.on_error ~= "skip" then
    util.fail("import: on_error: expected 'skip' or nothing, got '%s'",
      tostring(o.on_error))
  elseif o.rejects ~= nil and (type(o.rejects) ~= "string"
    or o.on_error ~= "skip") then
    util.fail("import: rejects: expected a path, and on_error='skip'")
  end
  columns.check_map(o.map, 4)
  if o.covered_through ~= nil then
    local _, last, _, flags = util.date(o.covered_through,
      "import: covered_through")
    if flags & (util.OPEN | util.UNKNOWN) ~= 0 then
      util.fail("import: covered_through: '%s' is no day",
        tostring(o.covered_through))
    end
    return o, last
  end
  return o
end

--- db:import(source [, options]) -> report | nil, message
-- Reads native CSV: blocs, actors, memberships or events, as the header
-- says. `source` is a path, an open file, a function that returns pieces of
-- text, or a list of these in any order; all of it is one revision.
--
-- Options: format ("native"); map { column = name in the header }, which also
-- lets other columns pass; covered_through, the last day for which
-- memberships without columns of coverage are complete (else the latest day
-- of the file that is not after today); on_error = "skip" leaves out the rows
-- that cannot be entered, where otherwise one of them ends the import;
-- rejects, a path: there they are written, to be mended and imported again.
--
-- The report has read, new, revised, duplicate, rejected (which add up),
-- rejects (list of file, line, column, value, expected, reason), retracted,
-- created_actors (list of codes), files (list of name, kind, read). Raises on
-- misuse; a file that cannot be read or is none of the four, and a store that
-- cannot be written, are nil, message.
function methods.import(db, source, options)
  local o, through = check_options(options)
  local im = session.new(db, o, through)
  local files, message = parse_all(im, source_list(source))
  if not files then return nil, message end
  local done, why = session.run(im, function() enter(im, files) end)
  if not done then return nil, why end
  return report.new(im, files)
end
