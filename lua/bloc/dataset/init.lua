--- db:import of a data set of memberships: one that says in its own name, as a
-- position (R12), who was in what when: the Correlates of War and their like.
-- A description of its format (format/*.lua) has `dataset` and a function
-- `read(set, source, place)`, which states spells and coverage (set.lua).

local util = require "bloc.util"
local csv = require "bloc.csv"
local session = require "bloc.native.session"
local dates = require "bloc.dataset.dates"
local set = require "bloc.dataset.set"
local progress = require "bloc.feed.progress"

local dataset = { OPEN = dates.OPEN, from_year = dates.from_year, to_year = dates.to_year,
  january = dates.january, day = dates.day, date = dates.date,
  not_before = dates.not_before, not_after = dates.not_after }

local Set = set.Set

local function is_told(o)
  for _, k in ipairs { "rejects", "covered_from", "covered_through",
    "covered_states", "dictionaries", "epoch", "unit" } do
    if o[k] ~= nil then return k end
  end
end

--- Raises where an option of an import is none of a data set.
function dataset.check(o)
  local k = is_told(o)
  if k == "rejects" then
    util.fail("import: rejects: a data set is imported whole: mend the file itself"
      .. " and import it again")
  elseif k then
    util.fail("import: %s is no option of a data set of memberships: its own cells"
      .. " say what they cover", k)
  end
end

--- Imports a source as its description says; counts | nil, message
function dataset.file(im, source, description, place)
  local s
  local ok, message = session.run(im, function()
    s = set.open(im, description)
    s.file = source.name
    description.read(s, source, place)
    s:finish()
  end)
  if not ok then return nil, message end
  local c = s.count
  c.file, c.format, c.feed = source.name, description.name, s.name
  c.title, c.dataset = description.title, true
  return c
end

-- {======== what a format reads with ========

--- Pieces of a source; a source that fails ends the import.
function Set:pieces(source)
  local step, done = progress.start(self.im.options.progress, source)
  local bytes = 0
  return function()
    local piece, message = source:piece()
    if message then session.refuse(message) end
    if not piece then return done() end
    bytes = bytes + #piece
    step(self.records, self.rejected, bytes)
    return piece
  end
end

-- The fields of a line without quotes that mean something.
local function split(line, delimiter)
  local fields, n, start = {}, 0, 1
  while true do
    local stop = line:find(delimiter, start, true)
    n = n + 1
    fields[n] = line:sub(start, (stop or 0) - 1)
    if not stop then return fields end
    start = stop + 1
  end
end

local function lines(text, delimiter)
  local at, n = 1, 0
  return function()
    while at <= #text do
      local stop = text:find("\n", at, true) or #text + 1
      local line = text:sub(at, stop - 1):gsub("\r$", "")
      at, n = stop + 1, n + 1
      if line ~= "" then return split(line, delimiter), n end
    end
  end
end

--- An iterator over the records behind the header: fields, line. One that CSV
-- does not allow is rejected. All of the text is in memory.
function Set:records_of(source)
  local d, pieces = self.description, {}
  for piece in self:pieces(source) do pieces[#pieces + 1] = piece end
  local text = table.concat(pieces):gsub("^\xEF\xBB\xBF", "")
  local read = d.delimiter == "," and text:find('"', 1, true) and csv.reader(text)
    or lines(text, d.delimiter)
  local header = read()
  return function()
    while true do
      local fields, line, problem = read()
      if not fields then return nil end
      self.records = self.records + 1
      if problem then self:reject(line, nil, nil, "a record of CSV, not " .. problem)
      elseif #fields ~= #header then
        self:reject(line, nil, nil, ("%d fields as in the header, not %d")
          :format(#header, #fields))
      else return fields, line end
    end
  end
end

-- ========}

return dataset
