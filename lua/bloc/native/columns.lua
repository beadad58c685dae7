--- The four files of the native CSV: their columns, and which of them a
-- header means.
--
-- The columns of a file come first and in their order. Those that follow are
-- optional: an export writes them only where the first ones cannot say all.
--
-- All files: `citations` (sources in full, native/sources.lua) takes the
-- place of `source`; `rejected` (why an import left the row out) is not read.
--
-- memberships.csv
--   position      who says so, where it is not the bloc (also: asserter)
--   known_from    since when the start was known; `announced` says the same
--   known_to      since when the end was known           in most rows
--   from_edtf     bounds that no precision says ("1976/1977", "1990~");
--   to_edtf       `from` and `to` are then nominal days; "?" is an end of
--                 unknown day
--   inactive      "yes": a member that takes no part, on the days of the row
--   layer         base, suspended, withdrawing, inactive, applicant: the row
--                 is one assertion as it stands, cuts nothing, derives
--                 nothing; known_from and known_to are all that is known of it
--   ref, replaces a name for a row, and the name of the row it corrects
--   retracted     what was retracted: packed "reason | known=YYYY-MM-DD |
--                 source=TITLE | url=..."
--   covered_from, covered_through, covered_states
--                 the bloc's rows are complete for these days (and states);
--                 in a row of layer "coverage" `status` limits it to a layer,
--                 and "none" in covered_from says that nothing is claimed
--   from_state    in a row of layer "succession": `state` took over its seat
--                 on `from`
--   A row of layer "acknowledged" has a rule of db:check in `status`, the
--   reason in `note`.
--
-- events.csv
--   date_edtf, position (asserter), known, on_behalf_of, retracted as above
--   text          the full text where it has line breaks; `summary` has none
--   codes         codes beside `cameo`, with their system, separated by "|"
--   stored_target the target where the direction (R18) would be misread;
--                 "none" for no target
--   type_definition  what a type means that bloc does not know
--   covered_from, covered_through, covered_states, covered_type
--                 in a row without date: events are complete for these days
--
-- actors.csv and blocs.csv
--   labels        names, aliases and codes that the columns do not say, or
--                 not so: packed "TEXT | scheme=name | lang=fr | from=1984 |
--                 to=..."; one takes the place of what the columns say of
--                 the same scheme and text
--   lives         packed "FROM | to=TO", or "none"; where it is filled, a
--                 name that holds from the first or to the last day of its
--                 rows holds without that bound
--   part_of       packed "CODE | from= | to=": whose part an actor is, where
--                 `iso3` does not say it
--   note, confirmed, source   of actors

local util = require "bloc.util"

local columns = {}

local function words(text)
  local list = {}
  for w in text:gmatch "%S+" do list[#list + 1] = w end
  return list
end

--- By kind of file: columns, optional, required (lists of names).
columns.kinds = {
  blocs = {
    columns = words [[id name aliases kind founded founded_precision dissolved
      dissolved_precision predecessor seat note confirmed source]],
    optional = words "labels lives citations rejected",
    required = words "id name",
  },
  actors = {
    columns = words "code name kind iso3 cow cameo aliases valid_from valid_to",
    optional = words [[labels lives part_of note confirmed source citations
      rejected]],
    required = words "code name",
  },
  memberships = {
    columns = words [[bloc state status from to announced precision
      to_precision basis confirmed source note]],
    optional = words [[position asserter known_from known_to from_edtf to_edtf
      inactive layer ref replaces retracted from_state covered_from
      covered_through covered_states citations rejected]],
    required = words "bloc state status from",
  },
  events = {
    columns = words [[id date precision type cameo source_actor target_actor
      bloc place summary confirmed source]],
    optional = words [[date_edtf text on_behalf_of position asserter known
      codes stored_target retracted type_definition covered_from
      covered_through covered_states covered_type citations rejected]],
    required = words "date type",
  },
}

--- In the order in which they are entered.
columns.order = words "blocs actors memberships events"

-- The words of the API for columns of events, in a map.
local ALIAS = { actor = "source_actor", target = "target_actor" }

local known = {}
for name, kind in pairs(columns.kinds) do
  kind.set = {}
  for _, list in ipairs { kind.columns, kind.optional } do
    for _, c in ipairs(list) do kind.set[c], known[c] = true, true end
  end
  kind.name = name
end

--- Raises unless `map` is a table { column = name in the header }.
function columns.check_map(map)
  if map == nil then return end
  if type(map) ~= "table" then
    util.fail("import: map: expected { column = 'name in the header' },"
      .. " got %s", type(map))
  end
  for column, name in pairs(map) do
    if not known[ALIAS[column] or column] then
      util.fail("import: map: no column '%s'%s", tostring(column),
        util.hint(column, known))
    elseif type(name) ~= "string" then
      util.fail("import: map: expected a name for '%s', got %s", column,
        type(name))
    end
  end
end

-- The header in the words of the native CSV, or nil, message.
local function renamed(header, map)
  local names, place = {}, {}
  for i, name in ipairs(header) do
    names[i] = name:match "^%s*(.-)%s*$"
    place[names[i]] = i
  end
  for _, column in ipairs(map and util.keys(map) or {}) do
    local i = place[map[column]]
    if not i then
      return nil, ("map: the header has no column '%s'%s"):format(map[column],
        util.hint(map[column], header))
    end
    names[i] = ALIAS[column] or column
  end
  return names
end

local function missing(kind, place)
  local list = {}
  for _, c in ipairs(kind.required) do
    if not place[c] then list[#list + 1] = c end
  end
  return list
end

-- The kind that a header fits best, by what it has and what it lacks.
local function nearest(place)
  local best, most
  for _, name in ipairs(columns.order) do
    local kind, score = columns.kinds[name], 0
    for c in pairs(place) do
      if kind.set[c] then score = score + 1 end
    end
    score = score - 3 * #missing(kind, place)
    if not most or score > most then best, most = kind, score end
  end
  return best
end

-- The columns that each file needs, where a header is like none of them.
local function needs()
  local list = {}
  for i, name in ipairs(columns.order) do
    list[i] = ("%s.csv (at least %s)"):format(name,
      table.concat(columns.kinds[name].required, ", "))
  end
  list[#list] = "or " .. list[#list]
  return table.concat(list, ", ")
end

local function wrong(names, kind, lacks)
  if #lacks == #kind.required and not util.near(lacks[1], names) then
    return ("the header is %s; expected the columns of %s; "
      .. "map={ column = 'name in the header' } renames"):format(
      util.printable(table.concat(names, ",")), needs())
  end
  local text = ("the header is %s; expected the columns of blocs.csv, "
    .. "actors.csv, memberships.csv or events.csv. It is nearest to %s.csv, "
    .. "which needs %s: "):format(util.printable(table.concat(names, ",")),
    kind.name, table.concat(kind.required, ", "))
  local parts = {}
  for i, column in ipairs(lacks) do
    local near = util.near(column, names)
    parts[i] = ("'%s' is missing"):format(column) .. (near
      and ("; is it '%s'?"):format(util.printable(near)) or "")
  end
  return text .. table.concat(parts, ", ")
end

--- columns.recognise(header, map) -> kind, place | nil, message
-- `place` gives the number of each column that the file has. Columns that
-- nobody knows are refused, but for a foreign file (with a map).
function columns.recognise(header, map)
  local names, why = renamed(header, map)
  if not names then return nil, why end
  local place = {}
  for i, name in ipairs(names) do
    if place[name] and known[name] then
      return nil, ("the header has the column '%s' twice"):format(name)
    end
    place[name] = i
  end
  local kind = nearest(place)
  local lacks = missing(kind, place)
  if #lacks > 0 then return nil, wrong(names, kind, lacks) end
  for _, name in ipairs(names) do
    if not kind.set[name] and not map then
      return nil, ("%s.csv has no column '%s'%s (columns: %s)"):format(
        kind.name, util.printable(name), util.hint(name, kind.set),
        table.concat(kind.columns, ","))
    end
  end
  return kind, place
end

return columns
