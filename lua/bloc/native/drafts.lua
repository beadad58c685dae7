--- Drafts of rows of actors.csv and blocs.csv: what they say when they are
-- read again, and what they leave out of what was to be said.

local content = require "bloc.content"
local cells = require "bloc.native.cells"
local names = require "bloc.native.names"

local drafts = {}

--- What drafted rows say, and the first of them as it is read; nil where a
-- reader would refuse one.
function drafts.meaning(rows, parse)
  local parsed, clean = {}, true
  for i, r in ipairs(rows) do
    parsed[i] = parse(function(column) return r[column] or "" end,
      function() clean = false end)
  end
  if clean then return names.meaning(parsed, true), parsed[1] end
end

local function group_of(l) return l.scheme .. "\31" .. l.text end

--- The labels that a draft lacks or has otherwise. `wanted(l)` tells which
-- of those that it lacks altogether are to be said.
function drafts.left_out(a, said, wanted)
  local there, drafted, right = {}, {}, {}
  for _, l in ipairs(a.labels) do
    there[content.label_key("", l)] = true
    right[group_of(l)] = true
  end
  for _, l in ipairs(said.labels) do
    local key, group = content.label_key("", l), group_of(l)
    drafted[key], drafted[group] = true, true
    if not there[key] then right[group] = false end
  end
  for _, l in ipairs(a.labels) do
    local group = group_of(l)
    if drafted[group] and not drafted[content.label_key("", l)] then
      right[group] = false
    end
  end
  local list = {}
  for _, l in ipairs(a.labels) do
    local group = group_of(l)
    if not right[group] or not drafted[group] and wanted(l) then
      list[#list + 1] = { l.text, scheme = l.scheme, lang = l.lang,
        from = l.from_date, to = l.to_date }
    end
  end
  return list
end

local function spans(list, key)
  local set, n = {}, 0
  for _, s in ipairs(list) do
    set[(key and s[key] or "") .. "\31" .. (s.from_date or "") .. "\31"
      .. (s.to_date or "")] = true
    n = n + 1
  end
  return set, n
end

--- Do two lists of dated things (with one more field `key`) say the same?
function drafts.same_spans(a, b, key)
  local x, n = spans(a, key)
  local y, m = spans(b, key)
  if n ~= m then return false end
  for k in pairs(x) do
    if not y[k] then return false end
  end
  return true
end

--- Lives as a packed cell.
function drafts.pack_lives(lives)
  if #lives == 0 then return "none" end
  local records = {}
  for i, l in ipairs(lives) do
    records[i] = { l.from_date or "", to = l.to_date }
  end
  local text = cells.pack(records, names.SPAN)
  return text ~= "" and text or " "
end

--- The best of three ways to say the lives of an actor: by the days of its
-- rows, by those and the column `lives`, or (a life that no row can have) by
-- the column alone. make(way) -> rows, number of labels left out, or nil.
function drafts.best_of(make)
  local rows, least = make "days"
  if rows and least == 0 then return rows end
  local others, n = make "lives"
  if others and (not rows or n + 1 <= least) then return others end
  return rows or (make "bare")
end

return drafts
