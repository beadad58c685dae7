--- The notes of a report: one for each assertion it rests on, numbered in
-- the order of first use, and the sources behind them, listed once each.
-- Assertions that were entered alike (the founders of a bloc) share a note.

local util = require "bloc.util"
local write = require "bloc.write"
local claims = require "bloc.claims"
local document = require "bloc.report.document"

local notes = {}
local Notes = {}
Notes.__index = Notes
local clean = document.clean

--- notes.new(db, bloc id, known) -> the notes of a report on that bloc, of
-- what was known by a day.
function notes.new(db, bloc, known)
  local self = setmetatable({ db = db, known_by = known, by_id = {},
    list = {}, number = {}, sources = {}, source_number = {} }, Notes)
  for _, c in ipairs(claims.read(db, nil, bloc)) do self.by_id[c.id] = c end
  return self
end

local function signature(c)
  return table.concat({ c.status, c.from, c.to, c.asserter or 0,
    c.known_from, c.known_to, c.basis or "", c.note or "",
    table.concat(c.sources, ","), table.concat(c.to_sources, ",") }, "\31")
end

-- The note of an assertion: its number.
local function number_of(self, id)
  local c = self.by_id[id]
  local key = signature(c)
  if not self.number[key] then
    self.list[#self.list + 1] = { claims = {}, ids = {} }
    self.number[key] = #self.list
  end
  local note = self.list[self.number[key]]
  if not note.ids[id] then
    note.ids[id] = true
    table.insert(note.claims, c)
  end
  return self.number[key]
end

--- notes:refs(ids [, layer]) -> text: references to the notes of these
-- assertions (of that layer alone), each once, in order.
function Notes:refs(ids, layer)
  local numbers, seen = {}, {}
  for _, id in ipairs(ids) do
    local fits = layer == nil or self.by_id[id].layer == layer
    local n = fits and number_of(self, id)
    if n and not seen[n] then
      seen[n] = true
      numbers[#numbers + 1] = n
    end
  end
  table.sort(numbers)
  for i, n in ipairs(numbers) do numbers[i] = document.ref(n) end
  return table.concat(numbers)
end

--- notes:known(id) -> day by which the start of the assertion was said, and
-- the day for its end, where that was said on its own.
function Notes:known(id)
  return self.by_id[id].known_from, self.by_id[id].known_to
end

local function source_refs(self, ids)
  local list = {}
  for _, id in ipairs(ids) do
    if not self.source_number[id] then
      table.insert(self.sources, id)
      self.source_number[id] = #self.sources
    end
    list[#list + 1] = "S" .. self.source_number[id]
  end
  return table.concat(list, ", ")
end

local function capital(s) return (s:gsub("^%l", string.upper)) end

-- "Stated 2023-12-14", where that is not the first day itself.
local function stated(c)
  local list = {}
  if c.known_from > util.MIN and c.known_from ~= c.days[3] then
    list[1] = "stated " .. util.text(c.known_from)
  end
  if c.known_to > util.MIN and c.known_to ~= c.days[6] then
    list[#list + 1] = "end stated " .. util.text(c.known_to)
  end
  return #list > 0 and ". " .. capital(table.concat(list, ", ")) or ""
end

local function ending(c)
  if c.open then return "" end
  return c.unknown and ", ended, day unknown" or " to " .. c.to
end

-- The claim as it was known: one whose end was not, is open, and what was
-- noted of it since is left out.
local function as_known(self, c)
  if math.max(c.known_from, c.known_to) <= self.known_by then return c end
  return setmetatable({ open = true, known_to = util.MIN, to_sources = {},
    note = false, basis = c.basis and c.basis:gsub(";%s*end:.*$", "") },
    { __index = c })
end

local function note_text(self, note)
  local c, states = as_known(self, note.claims[1]), {}
  for i, x in ipairs(note.claims) do states[i] = self.db:_code(x.state) end
  table.sort(states)
  local text = ("%s: %s from %s%s%s%s"):format(table.concat(states, " "),
    c.status, c.from, ending(c),
    c.asserter and ", position of " .. self.db:_code(c.asserter) or "",
    c.basis and "; " .. clean(c.basis) or "")
  text = text .. stated(c) .. "."
  if c.note then
    text = text .. " " .. capital(clean(c.note):gsub("%.*$", "") .. ".")
  end
  local from = source_refs(self, c.sources)
  local to = source_refs(self, c.to_sources)
  if from ~= "" then text = text .. " Sources: " .. from .. "." end
  if to ~= "" then text = text .. " For the end: " .. to .. "." end
  if from == "" and to == "" then text = text .. " No source." end
  return text
end

--- notes.cite(source row) -> one line: title, publisher, date, when read, URL.
function notes.cite(s)
  local parts = { clean(s.title) }
  local by = s.publisher or s.author
  if by then parts[#parts + 1] = clean(by) end
  if s.published then parts[#parts + 1] = s.published end
  if s.read then parts[#parts + 1] = "Read " .. s.read end
  if s.url then parts[#parts + 1] = clean(s.url) end
  return table.concat(parts, ". ") .. (s.url and "" or ".")
end

--- notes:add_to(doc): the notes used so far, and their sources. Markdown
-- puts footnotes last wherever they stand, so there the sources come first.
function Notes:add_to(doc)
  local list, sources = {}, {}
  for i, note in ipairs(self.list) do list[i] = note_text(self, note) end
  for i, id in ipairs(self.sources) do
    local row = write.rows(self.db, "SELECT * FROM source WHERE id = ?", id)[1]
    sources[i] = { "S" .. i, notes.cite(row) }
  end
  local function add_notes(form)
    if #list == 0 then return end
    doc:add("heading", { level = 2, text = "Notes", only = form })
    doc:add("footnotes", { list = list, only = form })
  end
  add_notes "text"
  if #sources > 0 then
    doc:add("heading", { level = 2, text = "Sources" })
    doc:add("entries", { list = sources })
  end
  add_notes "markdown"
end

return notes
