--- The sources of a report, listed once each, numbered in the order of first
-- use. Sources that are the same in all fields are one.

local write = require "bloc.write"
local inline = require "bloc.report.inline"

local sources = {}
local Sources = {}
Sources.__index = Sources

local FIELDS = { "title", "publisher", "author", "published", "url", "read" }

--- sources.new(db [, fixed]) -> the sources of a report. Those of a report
-- that is made while it is written begin anew with each writing; `fixed` ones
-- were all numbered before.
function sources.new(db, fixed)
  return setmetatable({ db = db, fixed = fixed, by_id = {}, by_key = {}, list = {} },
    Sources)
end

local function key_of(row)
  local parts = {}
  for i, k in ipairs(FIELDS) do parts[i] = row[k] or "" end
  return table.concat(parts, "\31")
end

--- Before a writing.
function Sources:reset()
  if self.fixed then return end
  self.list = {}
  for _, row in pairs(self.by_key) do row.n = nil end
end

--- sources:row(table) -> number of a source that is given by its fields.
function Sources:row(row)
  local key = key_of(row)
  self.by_key[key] = self.by_key[key] or row
  row = self.by_key[key]
  if not row.n then
    self.list[#self.list + 1] = row
    row.n = #self.list
  end
  return row.n
end

local function read(self, id)
  if not self.by_id[id] then
    local row = write.rows(self.db, "SELECT title, publisher, author, published, url,"
      .. " read FROM source WHERE id = ?", id)[1]
    self.by_id[id] = { row = row, key = key_of(row) }
  end
  return self.by_id[id]
end

--- sources:refs(ids) -> text: references to these sources of the store, in
-- the order of what they say, not of how they came in.
function Sources:refs(ids)
  local list, seen, refs = {}, {}, {}
  for _, id in ipairs(ids) do list[#list + 1] = read(self, id) end
  table.sort(list, function(a, b) return a.key < b.key end)
  for _, s in ipairs(list) do
    if not seen[s.key] then refs[#refs + 1] = inline.source(self:row(s.row)) end
    seen[s.key] = true
  end
  return table.concat(refs, ", ")
end

--- What all of some sources say, as a key; the same in every store.
function Sources:key(ids)
  local keys = {}
  for i, id in ipairs(ids) do keys[i] = read(self, id).key end
  table.sort(keys)
  return table.concat(keys, "\30")
end

--- sources.cite(row) -> one line: title, publisher, date, when read, URL.
function sources.cite(s)
  local clean = inline.clean
  local parts = { clean(s.title) }
  for _, k in ipairs { "author", "publisher", "published" } do
    if s[k] and s[k] ~= s.title then parts[#parts + 1] = clean(s[k]) end
  end
  if s.read then parts[#parts + 1] = "Read " .. clean(s.read) end
  if s.url then parts[#parts + 1] = clean(s.url) end
  return table.concat(parts, ". ") .. (s.url and "" or ".")
end

--- The rows used so far, by number; and as texts.
function Sources:rows() return self.list end

function Sources:texts()
  local list = {}
  for i, row in ipairs(self.list) do list[i] = sources.cite(row) end
  return list
end

return sources
