-- Correlates of War, Intergovernmental Organizations, version 3: who was in which of 534
-- organisations in which year, 1816 to 2014. Two tables that do not agree in thousands of cells, so
-- each is a position of its own: `cow:igo-year`, `cow:state-year`. Neither is what the organisation
-- says of itself.
--
-- Files: comma separated with quotes, a header; organisation-year has a column for each state,
-- state-year one for each organisation, in lower case.
-- Codes: 1 full, 2 associate, 3 observer member; 0 no member. -1: there was no such organisation;
-- -9: missing; empty: no member of the state system. Those three are not covered, and so neither
-- member nor none.
-- Years: a run of years is a spell that begins somewhere in its first year, and ends behind the
-- first day of its last (after missing years: before the next that is not). One that reaches the
-- last year, or is only missing from then on, is open. There is no code for suspension, which
-- stands as 0 or as 1.
-- States: COW numbers, on their dates; in a store that has them not they are made. Organisations:
-- their short names are codes of the scheme `cow-igo`, their numbers of
-- `ionum`; a bundled bloc that
-- has the code is the organisation, the others are made.
-- Version: by year of the last row.

local core = require "bloc.core"
local util = require "bloc.util"
local dataset = require "bloc.dataset"
local fit = require "bloc.format.fit"

local MEMBER = { "member", "associate", "observer" }

-- Short names that are not all capitals, for the table that has them in lower case.
local MIXED = {}
for name in ([[ASCRubber AfDB AfrOPDA AfricaRice Africare AmCC Andean AralSea ArticC AsDB CComm
  CTCAf CfRN ComAB ComSec Corg Danube Entente IABath IADefB IALong IAPhy IARadiO IARuhr ICAmO ICfO
  IChemO ICivDO IComO IICom IMBSlav IOCom IOEz IOMig IOcC IPedI IPentC IPhyL IPrizeC ISuC IWhale
  Iocean LoN Mercosur Montreal NordC RIOgroup RadioU RepCom SCAf SugU Turksoy WPact Wassen]])
  :gmatch "%S+" do
  MIXED[name:lower()] = name
end

-- Letters of Mac Roman in seven names of version 3, which were taken for Latin 1: as code points,
-- or, in a file of single bytes, as such.
local MAC = { ["\x8A"] = "ä", ["\x8E"] = "é", ["\x99"] = "ô" }

local function text(s)
  local single = not utf8.len(s)
  s = s:gsub(single and "[\x8A\x8E\x99]" or "\xC2([\x8A\x8E\x99])", MAC)
  s = s:gsub(single and "\xCA$" or "Ê$", ""):gsub("%s+$", "")
  return s ~= "" and util.printable(s) or nil
end

-- {======== the table ========

local function header_of(piece, d)
  local line, names = piece:match "^[^\r\n]*", {}
  for name in (line:gsub("^\xEF\xBB\xBF", "") .. d.delimiter):gmatch("([^" .. d.delimiter .. "]*)"
    .. d.delimiter) do
    names[#names + 1] = name:gsub('^"(.*)"$', "%1")
  end
  return names
end

-- The wide table of a source, read: its runs; the names of the header, and of the columns of codes.
local function table_of(set, source, place, layout)
  local d = set.description
  local wide, header, columns
  for piece in set:pieces(source) do
    if not wide then
      header, columns = header_of(piece, d), {}
      local places, kept = {}, {}
      for i, name in ipairs(header) do
        if layout.is_code(i, place) then
          places[#places + 1], columns[#columns + 1] = i, name
        end
      end
      for i, c in ipairs(layout.kept) do kept[i] = place[c] end
      wide = core.wide { delimiter = d.delimiter, quoted = true, width = #header,
        key = place[layout.key], year = place.year, codes = places, kept = kept }
    end
    wide:push(piece)
  end
  wide:push()
  set.records = wide:counts()
  return wide, header, columns
end

local function reject_all(set, wide, header)
  local i = 1
  while true do
    local line, field, value, expected, torn = wide:reject(i)
    if not line then return end
    set:reject(line, header[field], value,
      torn and "a record, not one with " .. expected or expected)
    i = i + 1
  end
end

-- Says the spells and the coverage of all runs: `who(thing, column)` gives bearers and a bloc,
-- { id, first day, day behind the last on which it has the short name }.
local function say_all(set, wide, who)
  local _, _, runs, coded = wide:counts()
  for i = 1, runs do
    local thing, column, y1, y2, code, after = wide:run(i)
    if code > 0 then
      local state, bloc = who(thing, column)
      local from = dataset.not_before(dataset.from_year(y1), bloc[2])
      local to = dataset.not_after(after and dataset.to_year(y2, after) or dataset.OPEN, bloc[3])
      if from.lo < to.hi then set:spell(state, bloc[1], MEMBER[code] or "none", from, to) end
    end
  end
  for i = 1, coded do
    local thing, column, y1, y2 = wide:coded(i)
    local state, bloc = who(thing, column)
    set:cover(state, bloc[1], dataset.january(y1), dataset.january(y2 + 1))
  end
end

local function state_of(set, number)
  local states = require "bloc.data.cow_states"
  return set:state("cown", number, states.row(number) or { id = "COW" .. number,
    codes = { { "cown", number } } })
end

-- ========}

-- {======== organisation-year ========

local igo_year = { key = "ioname",
  kept = { "orgname", "longorgname", "sdate", "deaddate", "ionum" } }

-- Columns of states stand between `year` and `sdate`.
function igo_year.is_code(i, place) return i > place.year and i < place.sdate end

local function organisation(set, wide, i)
  local ioname, short, long, began, ended, number = wide:thing(i)
  local names, codes = { text(long) or text(short) }, {}
  if text(short) ~= names[1] then names[2] = text(short) end
  if number ~= "" then codes[1] = { "ionum", number } end
  return { set:bloc("cow-igo", ioname, { id = ioname, otherwise = ioname .. "-IGO",
    kind = "igo", names = { names[1] },
    aliases = { names[2] }, codes = codes, from = began:match "^%d%d%d%d$",
    to = ended:match "^%d%d%d%d$" and ("%04d"):format(math.tointeger(ended) + 1) or nil }) }
end

local function read_igo_year(set, source, place)
  local numbers = require "bloc.data.cow_states".number
  local wide, header, columns = table_of(set, source, place, igo_year)
  reject_all(set, wide, header)
  local _, things = wide:counts()
  local blocs, states = {}, {}
  for i, name in ipairs(columns) do -- states first: their letters are ids
    states[i] = numbers[name] and state_of(set, numbers[name])
      or set:state("cow-column", name, { id = name, codes = { { "cow-column", name } } })
  end
  for i = 1, things do blocs[i] = organisation(set, wide, i) end
  say_all(set, wide, function(thing, column) return states[column], blocs[thing] end)
end

-- ========}

-- {======== state-year ========

local state_year = { key = "ccode", kept = {} }

function state_year.is_code(i, place)
  return i ~= place.ccode and i ~= place.year and i ~= place.state
end

-- Other tables have states and years too: in each of the other columns most cells must be codes.
local function settle(d, rows)
  local at = fit.places(rows[1])
  local own = { [at.ccode] = true, [at.year] = true, [at.state] = true }
  for i, name in ipairs(rows[1]) do
    local bad, sample = 0, nil
    for r = 2, #rows do
      local cell = rows[r][i] or ""
      if not own[i] and not (cell == "" or cell:find "^%-?%d$") then
        bad, sample = bad + 1, sample or cell
      end
    end
    if bad > (#rows - 1) / 2 then
      return nil, ("the file is none that is known: it has columns of cow_igo, but '%s' in column"
        .. " '%s' is no code of membership"):format(util.printable(sample:sub(1, 40)),
        util.printable(name))
    end
  end
  return d
end

local function read_state_year(set, source, place)
  local wide, header, columns = table_of(set, source, place, state_year)
  reject_all(set, wide, header)
  local _, things = wide:counts()
  local blocs, states = {}, {}
  for i = 1, things do states[i] = state_of(set, (wide:thing(i))) end
  for i, column in ipairs(columns) do
    local name = MIXED[column] or column:upper()
    local first, last = wide:span(i)
    blocs[i] = { set:bloc("cow-igo", name, { id = name, otherwise = name .. "-IGO", kind = "igo",
      from = first and ("%04d"):format(first), to = last and ("%04d"):format(last + 1) }) }
  end
  say_all(set, wide, function(thing, column) return states[thing], blocs[column] end)
end

-- ========}

local CITE = { "Correlates of War Intergovernmental Organizations, version 3.0",
  author = "Jon Pevehouse, Timothy Nordstrom, Roseanne McManus and Anne Spencer Jamison",
  publisher = "Journal of Peace Research 57(3), 2020",
  url = "https://doi.org/10.1177/0022343319881175" }

return {
  name = "cow_igo", cite = CITE, delimiter = ",", quoted = true, header = true, dataset = true,
  terms = "free to use; name the version and cite",
  refuse = {
    { columns = { "dyadid", "ccode1", "ccode2" },
      message = "a table of pairs of states, derived from COW's files by igoR: its cells are of "
        .. "pairs; import COW's own file by organisation and year, or by state and year" },
  },
  layouts = {
    { title = "COW IGO 3.0 by organisation and year", feed = "cow:igo-year",
      columns = { "ioname", "orgname", "year", "sdate", "deaddate", "longorgname", "ionum" },
      read = read_igo_year },
    { title = "COW IGO 3.0 by state and year", feed = "cow:state-year",
      columns = { "ccode", "year", "state" }, settle = settle, read = read_state_year },
  },
}
