--- From the layers of the store back to the flat rows of memberships.csv:
-- the other way of native/layers.lua, which has the picture. Rows are drafted
-- and then read again: only rows that say exactly what was to be said are
-- given out, so that the flat form never loses anything.

local cells = require "bloc.native.cells"
local sources = require "bloc.native.sources"
local layers = require "bloc.native.layers"

local flat = {}

local head_tail, join = cells.head_tail, cells.join

local WORD = { withdrawing = "notice" }

local function head(text) return join((head_tail(text)), "") end

local function by_start(a, b) return a.from.nom < b.from.nom end

-- {======== drafting ========

-- A known day that the sources do not say by themselves.
local function announced(known, list)
  return known ~= sources.published(list) and known or nil
end

local function row_of(a)
  return { status = WORD[a.status] or a.status, from = a.from, to = a.to,
    basis = a.basis, confirmed = a.confirmed, note = a.note,
    sources = a.sources, to_sources = a.to_sources,
    announced = announced(a.known_from, a.sources) }
end

local function suspended_row(m)
  local row = row_of(m)
  row.basis, row.note = head(m.basis), head(m.note)
  row.confirmed = head(m.confirmed)
  return row
end

--- The member row that tells the end of a suspension.
local function lifted_row(m)
  local _, why = head_tail(m.basis)
  local _, note = head_tail(m.note)
  local confirmed, later = head_tail(m.confirmed)
  if later == "" then
    later = layers.end_confirmed(confirmed, m.to_sources)
  end
  return { status = "member", from = m.to, confirmed = join(later, ""),
    basis = why ~= "" and why or "reinstatement", note = join(note, ""),
    sources = #m.to_sources > 0 and m.to_sources or m.sources,
    to_sources = {}, announced = announced(m.known_to, m.to_sources) }
end

--- Cuts a base at its suspensions, which are in order.
local function cut(base, suspensions)
  local rows, row = {}, row_of(base)
  row.basis, row.to_sources = head(base.basis), {}
  for _, m in ipairs(suspensions) do
    if m.from.nom > row.from.nom then
      row.to = m.from
      rows[#rows + 1] = row
    end
    rows[#rows + 1] = suspended_row(m)
    row = m.to and lifted_row(m)
    if not row then break end
  end
  if row then rows[#rows + 1] = row end
  local last = rows[#rows]
  last.to, last.to_sources = base.to, base.to_sources
  last.basis = join(head(last.basis), select(2, head_tail(base.basis)))
  if last.status == "member" and base.to then last.announced = base.known_to end
  return rows
end

local function within(m, base)
  return m.from.nom >= base.from.nom
    and (base.to == nil or m.from.nom < base.to.nom)
end

local function draft(assertions)
  local rows, suspended = {}, {}
  for _, a in ipairs(assertions) do
    if a.status == "suspended" then suspended[#suspended + 1] = a end
  end
  table.sort(suspended, by_start)
  for _, a in ipairs(assertions) do
    local own = {}
    for _, m in ipairs(suspended) do
      if within(m, a) then own[#own + 1] = m end
    end
    if a.status == "member" then
      for _, r in ipairs(cut(a, own)) do rows[#rows + 1] = r end
    elseif a.status ~= "suspended" then
      rows[#rows + 1] = row_of(a)
    end
  end
  return rows
end

-- ========}

-- {======== proving ========

--- A text that is the same for the same assertion of a group.
local function key(a)
  local to = a.to or { text = ".." }
  return table.concat({ a.status, a.from.text, a.from.nominal or "", to.text,
    to.nominal or "", a.known_from or "", a.known_to or "", a.basis or "",
    a.confirmed or "", a.note or "", sources.list_key(a.sources),
    sources.list_key(a.to_sources) }, "\29")
end

local function nothing() end

--- Gives rows the known days that their `announced` does not say.
local function add_known(rows, assertions)
  local right = {}
  for _, a in ipairs(assertions) do
    right[a.status .. a.from.nom] = a
  end
  for _, made in ipairs(layers.to_assertions(rows, nothing)) do
    local a = right[made.status .. made.from.nom]
    local first, last = made.lines[1], made.lines[#made.lines]
    if a and a.known_from ~= made.known_from then
      first.known_from = a.known_from
    end
    if a and a.known_to ~= made.known_to then
      (made.status == "suspended" and first or last).known_to = a.known_to
    end
  end
end

-- A row that a reader would refuse: it has no first day, or no days.
local function no_row(r)
  return r.from.text == "?" or r.to and r.from.lo >= r.to.hi
end

--- The flat rows that say exactly what these assertions of one group say;
-- nil where the flat form cannot.
function flat.to_rows(assertions)
  local left, n, clean = {}, 0, true
  for _, a in ipairs(assertions) do
    if left[key(a)] or a.status == "none" then return nil end
    left[key(a)], n = true, n + 1
  end
  local rows = draft(assertions)
  for _, r in ipairs(rows) do
    if no_row(r) then return nil end
  end
  add_known(rows, assertions)
  local made = layers.to_assertions(rows, function() clean = false end)
  for _, a in ipairs(made) do
    if not left[key(a)] then return nil end
    left[key(a)], n = nil, n - 1
  end
  return clean and n == 0 and rows or nil
end

-- ========}

return flat
