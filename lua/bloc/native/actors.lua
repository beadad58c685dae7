--- Enters rows of actors.csv and blocs.csv: actors first, all of them, then
-- what refers to them. A name, code, life or link that is there already is
-- not entered again.

local write = require "bloc.write"
local content = require "bloc.content"
local facts = require "bloc.facts"
local names = require "bloc.native.names"
local sources = require "bloc.native.sources"

local actors = {}

-- {======== what is there ========

local function span_key(...)
  local parts = table.pack(...)
  for i = 1, parts.n do parts[i] = parts[i] or "" end
  return table.concat(parts, "\31")
end

local function bloc_key(b)
  return span_key(b.kind, b.seat, b.note, b.confirmed,
    b.source and sources.key(b.source))
end

--- Actors by code: id and a set of keys of what is known of each.
local function known_actors(db)
  local map = {}
  for _, a in ipairs(facts.actors(db)) do
    local has = {}
    for _, l in ipairs(a.labels) do has[content.label_key(a.code, l)] = true end
    for _, l in ipairs(a.lives) do
      has[span_key("life", l.from_date, l.to_date)] = true
    end
    for _, p in ipairs(a.parts) do
      has[span_key("part", p.whole, p.from_date, p.to_date)] = true
    end
    for _, p in ipairs(a.predecessors) do has[span_key("line", p)] = true end
    if a.bloc then has.bloc = bloc_key(a.bloc) end
    map[a.code] = { id = a.id, has = has }
  end
  return map
end

-- ========}

-- {======== entering ========

local function source_id(im, source)
  return source and write.source(im.db, source, "source")
end

--- The actor of some rows, made where it is not there.
local function make(im, known, rows)
  local first = rows[1]
  local a = known[first.code]
  if a then
    for _, r in ipairs(rows) do im:mark(r, "duplicate") end
    return a
  end
  local about = first.kind == "bloc" and {} or first
  a = { id = write.run(im.db, "INSERT INTO actor(rev, code, kind, note,"
    .. " confirmed, source) VALUES (?, ?, ?, ?, ?, ?)", im.rev, first.code,
    first.kind, about.note, about.confirmed, source_id(im, about.source)),
    has = {}, new = true }
  known[first.code] = a
  for _, r in ipairs(rows) do im:mark(r, "new") end
  return a
end

--- Runs add() unless the key is known of the actor already.
local function once(im, a, row, key, add)
  if a.has[key] then return end
  a.has[key] = true
  add()
  if row.outcome == "duplicate" then
    im:mark(row, a.new and "new" or "revised")
  end
end

local function add_labels(im, a, row, labels)
  for _, l in ipairs(labels) do
    once(im, a, row, content.label_key(row.code, l), function()
      write.run(im.db, "INSERT INTO label(rev, actor, scheme, text, lang,"
        .. " from_date, to_date) VALUES (?, ?, ?, ?, ?, ?, ?)", im.rev, a.id,
        l.scheme, l.text, l.lang, l.from_date, l.to_date)
    end)
  end
end

local function add_lives(im, a, row, lives)
  for _, l in ipairs(lives) do
    once(im, a, row, span_key("life", l.from_date, l.to_date), function()
      write.run(im.db, "INSERT INTO life(rev, actor, from_date, to_date)"
        .. " VALUES (?, ?, ?, ?)", im.rev, a.id, l.from_date, l.to_date)
    end)
  end
end

--- Whose part an actor is; `part_of` and `iso3` give codes.
local function add_parts(im, known, a, row, parts)
  for _, p in ipairs(parts) do
    local whole = known[p.whole] and known[p.whole].id or im:state(p.whole)
    once(im, a, row, span_key("part", p.whole, p.from_date, p.to_date),
      function()
        write.run(im.db, "INSERT INTO part(rev, actor, whole, from_date,"
          .. " to_date) VALUES (?, ?, ?, ?, ?)", im.rev, a.id, whole,
          p.from_date, p.to_date)
      end)
  end
end

--- Predecessors by id; a text that is none (a body that is no bloc here)
-- stays with the bloc as the end of its note.
local function lineage_of(known, row)
  local ids, texts = {}, { row.note }
  for _, p in ipairs(row.predecessors) do
    local found = known[p]
    if found then
      ids[#ids + 1] = { code = p, id = found.id }
    else
      texts[#texts + 1] = "predecessor: " .. p
    end
  end
  return ids, texts[1] and table.concat(texts, " ; ")
end

local function add_bloc(im, known, a, row)
  local before, note = lineage_of(known, row)
  local b = { kind = row.what, seat = row.seat, note = note,
    confirmed = row.confirmed, source = row.source }
  if a.has.bloc ~= bloc_key(b) then
    a.has.bloc = bloc_key(b)
    write.run(im.db, "INSERT INTO bloc(rev, actor, kind, seat, note,"
      .. " confirmed, source) VALUES (?, ?, ?, ?, ?, ?, ?)", im.rev, a.id,
      b.kind, b.seat, b.note, b.confirmed, source_id(im, b.source))
    if row.outcome == "duplicate" then
      im:mark(row, a.new and "new" or "revised")
    end
  end
  for _, p in ipairs(before) do
    once(im, a, row, span_key("line", p.code), function()
      write.run(im.db, "INSERT INTO lineage(rev, bloc, predecessor)"
        .. " VALUES (?, ?, ?)", im.rev, a.id, p.id)
    end)
  end
end

--- Lists of the rows of one code, in the order of the first of each.
local function by_code(rows)
  local list, of = {}, {}
  for _, r in ipairs(rows) do
    if r.outcome ~= "rejected" then
      if not of[r.code] then
        of[r.code] = {}
        list[#list + 1] = of[r.code]
      end
      table.insert(of[r.code], r)
    end
  end
  return list
end

-- A bloc has one row.
local function refuse_twins(im, rows)
  local line = {}
  for _, r in ipairs(rows) do
    if r.code and line[r.code] then
      im:problem(r, "id", r.code, ("one row a bloc; line %d has this id")
        :format(line[r.code]))
    end
    if r.code then line[r.code] = line[r.code] or r.line end
  end
end

local function dangling(row, codes)
  for _, p in ipairs(row.predecessors or {}) do
    if not codes[p] and not p:find " " then
      return "predecessor", p, "the id of a bloc"
    end
  end
  for _, p in ipairs(row.parts or { row.whole and { whole = row.whole } }) do
    if not codes[p.whole] and not p.whole:find "^%u%u%u$" then
      return row.parts and "part_of" or "iso3", p.whole, "the id of an actor"
    end
  end
end

--- Refuses rows that refer to nobody, also those that refer to a refused row,
-- before anything of them is entered.
local function refuse_dangling(im, known, rows)
  local again
  repeat
    local codes = {}
    again = false
    for code in pairs(known) do codes[code] = true end
    for _, r in ipairs(rows) do
      if r.outcome ~= "rejected" then codes[r.code] = true end
    end
    for _, r in ipairs(rows) do
      local column, value, expected = dangling(r, codes)
      if column and r.outcome ~= "rejected" then
        im:problem(r, column, value, expected .. im:hint(value, codes))
        again = true
      end
    end
  until not again
end

--- Enters the rows of actors.csv and of blocs.csv of one import.
function actors.enter(im, bloc_rows, actor_rows)
  if #bloc_rows + #actor_rows == 0 then return end
  local known, all = known_actors(im.db), {}
  refuse_twins(im, bloc_rows)
  for _, list in ipairs { bloc_rows, actor_rows } do
    table.move(list, 1, #list, #all + 1, all)
  end
  refuse_dangling(im, known, all)
  local blocs, others = by_code(bloc_rows), by_code(actor_rows)
  for _, list in ipairs { blocs, others } do
    for _, rows in ipairs(list) do make(im, known, rows) end
  end
  for _, list in ipairs { blocs, others } do
    for _, rows in ipairs(list) do
      local a, said = known[rows[1].code], names.meaning(rows)
      add_labels(im, a, rows[1], said.labels)
      add_lives(im, a, rows[1], said.lives)
      add_parts(im, known, a, rows[1], said.parts)
      if rows[1].kind == "bloc" and list == blocs then
        for _, r in ipairs(rows) do add_bloc(im, known, a, r) end
      end
    end
  end
end

-- ========}

return actors
