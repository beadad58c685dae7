--- The notes of a report: one for each assertion it rests on, numbered in
-- the order of first use, and the sources behind them, listed once each.
-- Assertions that were entered alike (the founders of a bloc) share a note.
-- Neither numbers nor texts depend on the order in which facts were told.

local util = require "bloc.util"
local claims = require "bloc.claims"
local inline = require "bloc.report.inline"
local sources = require "bloc.report.sources"

local notes = {}
local Notes = {}
Notes.__index = Notes
local clean = inline.clean

--- notes.new(db, state id, bloc id, known) -> the notes of a report on that
-- bloc or state (nil: on all), of what was known by a day. `several`: the
-- report is about more than one bloc, which the notes then name.
function notes.new(db, state, bloc, known, several)
  local self = setmetatable({ db = db, known_by = known, by_id = {}, several = several,
    list = {}, number = {}, sources = sources.new(db, true) }, Notes)
  for _, c in ipairs(claims.read(db, state, bloc)) do self.by_id[c.id] = c end
  return self
end

-- What makes two assertions one note: all that was entered but the state.
local function signature(self, c)
  c.key = c.key or table.concat({ c.status, c.from, c.to, c.asserter
    and self.db:_code(c.asserter) or "", c.known_from, c.known_to, c.basis or "",
    c.note or "", self.several and self.db:_code(c.bloc) or "", self.sources:key(c.sources),
    self.sources:key(c.to_sources) }, "\31")
  return c.key
end

-- The note of an assertion: its number.
local function number_of(self, c)
  local key = signature(self, c)
  if not self.number[key] then
    self.list[#self.list + 1] = { claims = {}, ids = {} }
    self.number[key] = #self.list
    self.made = nil
  end
  local note = self.list[self.number[key]]
  if not note.ids[c.id] then
    note.ids[c.id] = true
    table.insert(note.claims, c)
    self.made = nil
  end
  return self.number[key]
end

local LAYER = { base = 1, suspended = 2, withdrawing = 3, inactive = 4, applicant = 5 }

-- The order in which the notes of a row are numbered: that of what they say.
local function before(a, b)
  if LAYER[a.layer] ~= LAYER[b.layer] then return LAYER[a.layer] < LAYER[b.layer] end
  if a.days[3] ~= b.days[3] then return a.days[3] < b.days[3] end
  return a.key < b.key
end

--- notes:refs(ids [, layer]) -> text: references to the notes of these
-- assertions (of that layer alone), each once, in order.
function Notes:refs(ids, layer)
  local list, numbers, seen = {}, {}, {}
  for _, id in ipairs(ids) do
    local c = self.by_id[id]
    if layer == nil or c.layer == layer then
      signature(self, c)
      list[#list + 1] = c
    end
  end
  table.sort(list, before)
  for _, c in ipairs(list) do
    local n = number_of(self, c)
    if not seen[n] then
      seen[n] = true
      numbers[#numbers + 1] = n
    end
  end
  table.sort(numbers)
  for i, n in ipairs(numbers) do numbers[i] = inline.note(n) end
  return table.concat(numbers)
end

--- notes:known(id) -> day by which the start of the assertion was said, and
-- the day for its end, where that was said on its own.
function Notes:known(id)
  return self.by_id[id].known_from, self.by_id[id].known_to
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
  local text = ("%s%s: %s from %s%s%s%s"):format(table.concat(states, " "),
    self.several and " in " .. self.db:_code(c.bloc) or "", c.status, c.from, ending(c),
    c.asserter and ", position of " .. self.db:_code(c.asserter) or "",
    c.basis and "; " .. clean(c.basis) or "")
  text = text .. stated(c) .. "."
  if c.note then
    text = text .. " " .. capital(clean(c.note):gsub("%.*$", "") .. ".")
  end
  local from, to = self.sources:refs(c.sources), self.sources:refs(c.to_sources)
  if from ~= "" then text = text .. " Sources: " .. from .. "." end
  if to ~= "" then text = text .. " For the end: " .. to .. "." end
  if from == "" and to == "" then text = text .. " No source." end
  return text
end

--- The notes used so far, as texts. Their sources get their numbers here.
function Notes:texts()
  if not self.made then
    self.made = {}
    for i, note in ipairs(self.list) do self.made[i] = note_text(self, note) end
  end
  return self.made
end

--- notes:add_to(doc): the blocks of the notes used so far and of their
-- sources, at the end of a report.
function Notes:add_to(doc)
  doc.notes, doc.sources = self, self.sources
  self.empty = #self:texts() == 0
  self.sources.empty = #self.sources.list == 0
  doc:add("notes", { notes = self })
  doc:add("sources", { sources = self.sources })
end

return notes
