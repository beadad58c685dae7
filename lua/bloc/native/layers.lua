--- The flat rows of memberships.csv and the layers of the store: the
-- translation both ways, for the rows of one state in one bloc by one
-- asserter.
--
--   member     1975-05-28..2012-03-27     member     1975-05-28..2025-01-29
--   suspended  2012-03-27..2012-04-07  =  suspended  2012-03-27..2012-04-07
--   member     2012-04-07..2021-05-30     suspended  2021-05-30.. (clipped)
--   suspended  2021-05-30..2025-01-29     withdrawing 2024-01-29..2025-01-29
--   notice     2024-01-29..2025-01-29
--
-- Member and suspended rows that abut are one base; a seam inside it says
-- something of the suspension alone. The row after a suspension tells its
-- end: its source, its basis (other than "reinstatement"), its note and a
-- `confirmed` of its own go there, as the part of a text behind " ; end: ".
--
-- A row and an assertion have the same fields: status, from, to (dates of
-- native/cells.lua; to == nil: open), announced, known_from, known_to, basis,
-- confirmed, note, sources, to_sources. Rows have `line` too, assertions
-- `lines`, the rows they were made of.

local cells = require "bloc.native.cells"
local sources = require "bloc.native.sources"

local layers = {}

local head_tail, join = cells.head_tail, cells.join

local CHAINED = { member = true, suspended = true }
local BASE = { member = true, suspended = true, associate = true,
  observer = true, none = true }
local STORED = { notice = "withdrawing" }

local function by_start(a, b)
  if a.from.nom ~= b.from.nom then return a.from.nom < b.from.nom end
  return (a.line or 0) < (b.line or 0)
end

local function same_sources(a, b)
  return sources.list_key(a) == sources.list_key(b)
end

-- Adds the sources of b that a does not have.
local function add_sources(a, b)
  local has = {}
  for _, s in ipairs(a) do has[sources.key(s)] = true end
  for _, s in ipairs(b) do
    if not has[sources.key(s)] then a[#a + 1] = s end
  end
  return a
end

local function copy(list)
  return table.move(list, 1, #list, 1, {})
end

--- How an end is confirmed where nothing else is said: "part" is one end by
-- a page and the other by general knowledge.
function layers.end_confirmed(confirmed, to_sources)
  if confirmed ~= "part" then return confirmed end
  for _, s in ipairs(to_sources) do
    if s.url then return "page" end
  end
  return "general"
end

-- {======== flat rows to assertions ========

--- Drops what the store leaves out: an end known with its start, and the
-- known day of an end that has not come.
local function finish(a)
  if a.to == nil or a.known_to == a.known_from then a.known_to = nil end
  return a
end

--- A row that is an assertion by itself.
local function single(r)
  return finish { status = STORED[r.status] or r.status, from = r.from,
    to = r.to, basis = r.basis, confirmed = r.confirmed, note = r.note,
    sources = r.sources, to_sources = r.to_sources, lines = { r },
    known_from = r.known_from or r.announced
      or sources.published(r.sources),
    known_to = r.known_to or sources.published(r.to_sources) }
end

--- The day since when the end of a base is known from a notice.
local function notice_day(to, rows)
  for _, r in ipairs(rows) do
    if to and r.status == "notice" and r.to and r.to.nom == to.nom then
      return cells.format_date(r.from)
    end
  end
end

--- The base of a chain of rows; `rows` are all of the group.
local function base_of(chain, rows)
  local first, last = chain[1], chain[#chain]
  local ends = last.status == "member" and last.to ~= nil
  local alone = first == last and ends
  local a = { status = "member", from = first.from, to = last.to,
    confirmed = first.confirmed, note = first.note, lines = { first, last },
    basis = join((head_tail(first.basis)), select(2, head_tail(last.basis))),
    sources = copy(first.sources), to_sources = last.to_sources,
    known_from = first.known_from or not alone and first.announced
      or sources.published(first.sources),
    known_to = last.known_to or ends and last.announced
      or notice_day(last.to, rows) or sources.published(last.to_sources) }
  for i = 2, #chain do -- a row cut in two for no suspension
    local r = chain[i]
    if r.status == "member" and chain[i - 1].status == "member" then
      add_sources(a.sources, r.sources)
      if r.note then a.note = a.note and a.note .. " ; " .. r.note or r.note end
    end
  end
  return finish(a)
end

--- What the row after a suspension says of its end.
local function lift(m, row, after, is_last)
  local why = head_tail(after.basis)
  m.basis = join((head_tail(row.basis)), why ~= "reinstatement" and why or "")
  m.note = join(row.note, after.note)
  m.to_sources = copy(row.to_sources)
  if #m.to_sources > 0 or not same_sources(row.sources, after.sources) then
    add_sources(m.to_sources, after.sources)
  end
  local usual = layers.end_confirmed(row.confirmed, m.to_sources)
  if after.confirmed and after.confirmed ~= usual then
    m.confirmed = join(row.confirmed, after.confirmed)
  end
  if not (is_last and after.to) then m.known_to = after.announced end
  m.lines[2] = after
end

--- The suspension of row i of a chain.
local function suspension_of(chain, i)
  local row, before, after = chain[i], chain[i - 1], chain[i + 1]
  local m = { status = "suspended", from = row.from, to = row.to,
    basis = row.basis, confirmed = row.confirmed, note = row.note,
    sources = copy(row.sources), to_sources = row.to_sources,
    lines = { row },
    known_from = row.known_from or row.announced
      or sources.published(row.sources) }
  if not after then -- it ends with the base, or not yet
    m.to, m.to_sources = nil, {}
    m.basis = join((head_tail(row.basis)), "")
  elseif after.status == "member" then
    lift(m, row, after, i + 1 == #chain)
  end
  if before and before.status == "member" then
    add_sources(m.sources, before.to_sources)
    local _, why = head_tail(before.basis)
    if why ~= "" and not m.basis then m.basis = why end
  end
  m.known_to = after and row.known_to or m.known_to
    or sources.published(m.to_sources)
  return finish(m)
end

-- An end whose day is not known clashes with nothing.
local function clear_of(before, r)
  return before.to and (before.to.text == "?"
    or before.to.nom <= r.from.nom)
end

--- Chains of member and suspended rows that abut; reports overlaps.
local function chains_of(rows, problem)
  local list, chain, last = {}, nil, nil
  for _, r in ipairs(rows) do
    if last and not clear_of(last, r) then
      problem(r, "from", (cells.format_date(r.from)), ("a day after line %s "
        .. "has ended (%s): member, suspended, associate and observer rows "
        .. "of one state in one bloc do not overlap"):format(last.line,
        last.to and cells.format_date(last.to) or "it is open"))
    else
      local abuts = chain and CHAINED[r.status] and last.to.nom == r.from.nom
      if not abuts then
        chain = CHAINED[r.status] and {} or nil
        list[#list + 1] = chain or { r }
      end
      if chain then chain[#chain + 1] = r end
      last = r
    end
  end
  return list
end

--- The assertions of the flat rows of one group. problem(row, column, value,
-- expected) is called for each row that is left out.
function layers.to_assertions(rows, problem)
  local out, base = {}, {}
  for _, r in ipairs(rows) do
    if BASE[r.status] then base[#base + 1] = r end
  end
  table.sort(base, by_start)
  for _, chain in ipairs(chains_of(base, problem)) do
    if CHAINED[chain[1].status] then
      out[#out + 1] = base_of(chain, rows)
      for i, r in ipairs(chain) do
        if r.status == "suspended" then
          out[#out + 1] = suspension_of(chain, i)
        end
      end
    else
      out[#out + 1] = single(chain[1])
    end
  end
  for _, r in ipairs(rows) do
    if not BASE[r.status] then out[#out + 1] = single(r) end
    if r.inactive then
      out[#out + 1] = finish { status = "inactive", from = r.from, to = r.to,
        confirmed = r.confirmed, sources = r.sources, to_sources = {},
        known_from = r.known_from, lines = { r } }
    end
  end
  return out
end

-- ========}

return layers
