-- The calls of the R package igoR that a folder lists (MANIFEST.csv: file, call, rows, cols, note),
-- asked of bloc over the same files of the Correlates of War: the same rows.
--
--   IGOR_EXPECTED=folder lua5.4 spec/run.lua spec/igor_spec.lua
--
-- igoR answers by coded years, which bloc holds as partial dates: certainty = "possible" counts the
-- year in which a membership begins. igo_members and igo_dyadic read the table by state and year,
-- igo_state_membership that by organisation and year. Not compared are columns that describe an
-- organisation and say nothing of memberships (political, social, economic, dead, version ...).

local bloc = require "bloc"
local csv = require "bloc.csv"
local cow = require "bloc.data.cow_states"

local FOLDER = (os.getenv "IGOR_EXPECTED" or "../shared/data/igor-expected"):gsub("/*$", "/")
local DATA = "../shared/data/cow-igo/"
local MEMBERS, STATES = "cow:state-year", "cow:igo-year"

local function there(path)
  local f <close> = io.open(path)
  return f ~= nil
end

-- {======== calls of R ========

local function skip(s) return s:match "^%s*(.*)$" end

-- The value at the beginning of a text of R, and the rest: a text, a number, TRUE, a:b, c(...).
local function value(s)
  s = skip(s)
  local text, rest = s:match '^"([^"]*)"(.*)$'
  if text then return text, rest end
  local a, b
  a, b, rest = s:match "^(%d+):(%d+)(.*)$"
  if a then
    local list = {}
    for i = math.tointeger(a), math.tointeger(b) do list[#list + 1] = i end
    return list, rest
  end
  a, rest = s:match "^(%d+)(.*)$"
  if a then return math.tointeger(a), rest end
  if s:find "^TRUE" then return true, s:sub(5) end
  assert(s:find "^c%(", "no value of R: " .. s:sub(1, 30))
  local list = {}
  s = skip(s:sub(3))
  while not s:find "^%)" do
    list[#list + 1], s = value(s)
    s = skip(s):gsub("^,", "")
  end
  return list, s:sub(2)
end

-- 'f(x, y, name = z)' -> "f", { x, y, name = z }
local function call(text)
  local name, s = text:match "^([%w_]+)%((.*)%)$"
  local args = {}
  while skip(s) ~= "" do
    local key, rest = skip(s):match "^([%a_]+)%s*=%s*(.*)$"
    local v
    v, s = value(key and rest or s)
    args[key or #args + 1] = v
    s = skip(s):gsub("^,", "")
  end
  return name, args
end

local function list(x) return type(x) == "table" and x or { x } end

-- ========}

-- {======== bloc's answers ========

local VALUE = { ["Full Membership"] = "1", ["Associate Membership"] = "2", Observer = "3",
  ["No Membership"] = "0", ["Missing data"] = "-9", ["IGO Not In Existence"] = "-1",
  ["State Not System Member"] = "-1" }

local db

-- Codes of states and blocs are COW's own in a store that had none.
local function state_of(name)
  for _, s in ipairs(cow.list) do
    if s.name == name or s.letters == name or s.column == name then return s end
  end
  local ok, id = pcall(db.resolve, db, name)
  return ok and id and cow.list[db:code(id, "cown")] or nil
end

local function label(id, scheme)
  local rows = db:sql("SELECT l.text FROM label l JOIN actor a ON a.id = l.actor"
    .. " WHERE a.code = ? AND l.scheme = ? ORDER BY l.id", id, scheme)
  return rows[1] and rows[1].text
end

local function org(text)
  local id = db:resolve(text, { scheme = "cow-igo" })
  if not id then return nil end
  local long = label(id, "name")
  return { id = id, ioname = label(id, "cow-igo"), long = long, short = label(id, "alias") or long,
    number = label(id, "ionum") }
end

-- The codes of the cells of states in organisations, by year; nil where a state has none at all
-- in the year, "-9" where it has others.
local function cells(position, states, orgs, from, to)
  local ids, blocs = {}, {}
  for i, s in ipairs(states) do ids[i] = s.letters end
  for i, o in ipairs(orgs) do blocs[i] = o.id end
  local function ask(unit, o)
    local q = { unit = unit, states = ids, position = position, certainty = "possible",
      from = tostring(from), through = tostring(to) }
    for k, v in pairs(o) do q[k] = v end
    return db:panel(q)
  end
  local there_, codes = {}, {} -- columns have false for nil
  local r = ask("state-year", { columns = "any" })
  local state, period, n = r:columns("state", "period", "any")
  for i = 1, #r do
    if n[i] then there_[state[i] .. period[i]] = true end
  end
  r = ask("state-bloc-year", { blocs = blocs,
    columns = { "any", "associate any", "observer any" } })
  local b, any, second, third
  state, b, period = r:columns("state", "bloc", "period")
  any, second, third = r:columns("any", "associate_any", "observer_any")
  for i = 1, #r do
    if there_[state[i] .. period[i]] then
      codes[state[i] .. " " .. b[i] .. " " .. period[i]] = not any[i] and "-9"
        or any[i] > 0 and "1" or second[i] > 0 and "2" or third[i] > 0 and "3" or "0"
    end
  end
  return function(s, o, year)
    if not there_[s.letters .. year] then return nil end
    return codes[s.letters .. " " .. o.id .. " " .. year] or "-9"
  end
end

local function years_of(args, first, last)
  local years = {}
  for _, y in ipairs(list(args.year or args[2] or last)) do
    if y >= first and y <= last then years[#years + 1] = y end
  end
  return years
end

-- Years in which an organisation is there: its life, and those with codes; ACCT has some behind the
-- year of its end.
local lives = {}

local function life(o)
  if not lives[o.id] then
    local row = db:sql("SELECT from_date, to_date FROM life l JOIN actor a ON a.id = l.actor"
      .. " WHERE a.code = ? ORDER BY l.id", o.id)[1]
    local first, last = tonumber(row.from_date), (tonumber(row.to_date) or 2015) - 1
    for c in db:coverage(o.id):each() do last = math.max(last, tonumber(c.through:sub(1, 4))) end
    lives[o.id] = { first // 1 | 0, last // 1 | 0 }
  end
  return lives[o.id][1], lives[o.id][2]
end

-- The last year that the table itself gives.
local function ended(o)
  return db:sql("SELECT to_date FROM life l JOIN actor a ON a.id = l.actor WHERE a.code = ?",
    o.id)[1].to_date
end

local function statuses(args)
  local wanted = {}
  for _, s in ipairs(list(args.status or "Full Membership")) do wanted[VALUE[s]] = true end
  return wanted
end

local answers = {}

function answers.igo_members(args)
  local rows, wanted = {}, statuses(args)
  for _, name in ipairs(list(args[1])) do
    local o = org(name)
    local years = o and years_of(args, life(o)) or {}
    if #years == 0 then goto continue end
    local at = cells(MEMBERS, cow.list, { o }, years[1], years[#years])
    for _, y in ipairs(years) do
      for _, s in ipairs(cow.list) do
        local v = at(s, o, y)
        if wanted[v] then
          rows[#rows + 1] = { ioname = o.ioname, ccode = s.number, state = s.column,
            statenme = s.name, year = y, value = v, orgname = o.short }
        end
      end
    end
    ::continue::
  end
  return rows
end

function answers.igo_state_membership(args)
  local states, rows, wanted = {}, {}, statuses(args)
  for _, name in ipairs(list(args[1])) do states[#states + 1] = state_of(name) end
  if #states == 0 then return rows end
  local orgs = {}
  for _, a in ipairs(db:sql "SELECT text FROM label WHERE scheme = 'cow-igo' ORDER BY id") do
    orgs[#orgs + 1] = org(a.text)
  end
  for _, y in ipairs(years_of(args, 1816, 2014)) do
    local at = cells(STATES, states, orgs, y, y)
    for _, s in ipairs(states) do
      for _, o in ipairs(orgs) do
        local first, last = life(o)
        local v = y >= first and y <= last and at(s, o, y)
        if wanted[v] then
          rows[#rows + 1] = { ccode = s.number, stateabb = s.letters, statenme = s.name,
            state = s.column, year = y, ioname = o.ioname, value = v, orgname = o.short,
            longorgname = o.long }
        end
      end
    end
  end
  return rows
end

-- Joint membership from the codes of two cells, in igoR's words.
local function joint(x, y, alive)
  if not alive then return "-1" end
  if x == "1" and y == "1" then return "1" end
  return (x == "-9" or y == "-9") and "-9" or "0"
end

function answers.igo_dyadic(args)
  local rows, one, two, orgs = {}, {}, {}, {}
  for _, name in ipairs(list(args[1])) do one[#one + 1] = state_of(name) end
  for _, name in ipairs(list(args[2])) do two[#two + 1] = state_of(name) end
  if args.ioname then
    for _, name in ipairs(list(args.ioname)) do orgs[#orgs + 1] = org(name) end
  else
    for _, a in ipairs(db:sql "SELECT text FROM label WHERE scheme = 'cow-igo' ORDER BY id") do
      orgs[#orgs + 1] = org(a.text)
    end
  end
  local all = table.move(two, 1, #two, #one + 1, table.move(one, 1, #one, 1, {}))
  local years = args.year and list(args.year)
  if not years then
    years = {}
    for y = 1816, 2014 do years[#years + 1] = y end
  end
  local at = {}
  if #years > 10 then
    local f = cells(MEMBERS, all, orgs, years[1], years[#years])
    for _, y in ipairs(years) do at[y] = f end
  else
    for _, y in ipairs(years) do at[y] = cells(MEMBERS, all, orgs, y, y) end
  end
  local span = {}
  for _, o in ipairs(orgs) do span[o] = { life(o) } end
  for _, a in ipairs(one) do
    for _, b in ipairs(two) do
      for _, y in ipairs(years) do
        if a ~= b and at[y](a, orgs[1], y) and at[y](b, orgs[1], y) then
          local row = { ccode1 = a.number, stateabb1 = a.letters, statenme1 = a.name,
            state1 = a.column, ccode2 = b.number, stateabb2 = b.letters, statenme2 = b.name,
            state2 = b.column, year = y, dyadid = 1000 * a.number + b.number }
          for _, o in ipairs(orgs) do
            row[o.ioname:lower()] = joint(at[y](a, o, y), at[y](b, o, y),
              y >= span[o][1] and y <= span[o][2])
          end
          rows[#rows + 1] = row
        end
      end
    end
  end
  return rows
end

function answers.igo_search_states(args)
  local rows = {}
  for i, name in ipairs(list(args[1])) do
    local s = state_of(name)
    rows[i] = s and { ccode = s.number, stateabb = s.letters, statenme = s.name, state = s.column }
  end
  return rows
end

function answers.igo_search(args)
  local rows, pattern = {}, args[1]:lower()
  for _, a in ipairs(db:sql "SELECT text FROM label WHERE scheme = 'cow-igo' ORDER BY id") do
    local o = org(a.text)
    local hit = false
    for _, text in ipairs { o.number, o.ioname, o.short, o.long } do
      if args.exact then hit = hit or text:lower() == pattern
      else hit = hit or text:lower():find(pattern) ~= nil end
    end
    if hit then
      local first, out = life(o), ended(o)
      rows[#rows + 1] = { ionum = o.number, ioname = o.ioname, orgname = o.short,
        longorgname = o.long, sdate = first, deaddate = out and tonumber(out) - 1 | 0 or "" }
    end
  end
  return rows
end

-- ========}

-- {======== comparing ========

-- Names of version 3 with letters that were wrongly decoded: bloc has them mended.
local function mended(s)
  local to = { ["\xC2\x8A"] = "ä", ["\xC2\x8E"] = "é", ["\xC2\x99"] = "ô" }
  return (s:gsub("\xC2[\x8A\x8E\x99]", to):gsub("Ê$", ""):gsub("%s+$", ""))
end

-- Organisations whose long name differs from year to year: bloc has the newest.
local RENAMED = { AU = true, IVWO = true, SITTDEC = true }

local function expected_rows(file)
  local f = assert(io.open(FOLDER .. file, "rb"))
  local text = f:read "a"
  f:close()
  local read, rows = csv.reader(text), {}
  local header = read()
  for fields in read do
    local row = {}
    for i, name in ipairs(header) do row[name] = mended(fields[i]) end
    if RENAMED[row.ioname] and row.longorgname then row.longorgname = org(row.ioname).long end
    rows[#rows + 1] = row
  end
  return rows, header
end

local function lines_of(rows, columns)
  local lines = {}
  for i, row in ipairs(rows) do
    local cells_ = {}
    for k, c in ipairs(columns) do cells_[k] = tostring(row[c]) end
    lines[i] = table.concat(cells_, "|")
  end
  table.sort(lines)
  return lines
end

-- The rows that one has more often than the other, as text.
local function difference(theirs, ours)
  local n, out = {}, {}
  for _, l in ipairs(theirs) do n[l] = (n[l] or 0) + 1 end
  for _, l in ipairs(ours) do n[l] = (n[l] or 0) - 1 end
  for l, k in pairs(n) do
    if k ~= 0 then out[#out + 1] = (k > 0 and "igoR " or "bloc ") .. l end
  end
  table.sort(out)
  return out
end

-- igo_dyadic without organisations makes a text of each number, as wide as the widest of its
-- column: where one of the rows has a negative code, " 1" and " 0" are no code to it, and it answers
-- -9. How many of our cells it has so; rows as it would have them.
local function as_padded(rows, header)
  local n, copies = 0, {}
  for i, row in ipairs(rows) do copies[i] = setmetatable({}, { __index = row }) end
  for _, c in ipairs(header) do
    local negative = false
    for _, row in ipairs(rows) do negative = negative or tostring(row[c]):find "^%-" ~= nil end
    for i, row in ipairs(negative and rows or {}) do
      if not tostring(row[c]):find "^%-" then copies[i][c], n = "-9", n + 1 end
    end
  end
  return copies, n
end

local function compare(name, args, file, count)
  local theirs, header = expected_rows(file)
  local ours = answers[name](args)
  if name == "igo_dyadic" and not args.ioname and #ours > 1 then
    local n
    ours, n = as_padded(ours, header)
    io.write(("igor: igo_dyadic(%s, %s, all organisations): igoR has %d cells of two coded states"
      .. " as missing; bloc has them\n"):format(args[1], args[2], n))
  end
  assert.equal(math.tointeger(count), #theirs)
  local columns = {}
  for _, c in ipairs(header) do
    if ours[1] and ours[1][c] ~= nil then columns[#columns + 1] = c end
  end
  assert.is_true(#columns >= 4, "hardly any column is compared")
  local out = difference(lines_of(theirs, columns), lines_of(ours, columns))
  assert.equal("", table.concat(out, "\n", 1, math.min(#out, 8)), ("%d rows differ"):format(#out))
  return #theirs, #columns
end

-- ========}

-- What igoR cannot answer: it stops with an error. The rows that there are.
local DEFECT = { ["non%-conformable arrays"] = "no year has both states: no rows" }

describe("igoR", function()
  if not there(FOLDER .. "MANIFEST.csv") or not there(DATA .. "igo_year_format_3.csv.gz") then
    pending("answers as bloc does (no " .. FOLDER .. "MANIFEST.csv or " .. DATA .. ")")
    return
  end
  db = assert(bloc.open { data = false })
  assert(db:import({ DATA .. "igo_year_format_3.csv.gz", DATA .. "state_year_format_3.csv.gz" },
    { progress = false }))
  local f = assert(io.open(FOLDER .. "MANIFEST.csv", "rb"))
  local read = csv.reader(f:read "a")
  f:close()
  read()
  local rows, cells_, calls = 0, 0, 0
  for fields in read do
    local file, text, count, _, note = table.unpack(fields)
    local name, args = call(text)
    it(("%s%s"):format(text:sub(1, 90), #text > 90 and " ..." or ""), function()
      calls = calls + 1
      if file ~= "" then
        local n, columns = compare(name, args, file, count)
        rows, cells_ = rows + n, cells_ + n * columns
        return
      end
      for pattern, truth in pairs(DEFECT) do
        if note:find(pattern) then
          io.write(("igor: %s: igoR stops (%s); %s\n"):format(text:sub(1, 60), note, truth))
        end
      end
      assert.equal(0, #answers[name](args), note)
    end)
  end
  it("has the same rows as bloc", function()
    io.write(("igor: %d calls, %d rows, %d cells compared\n"):format(calls, rows, cells_))
    db:close()
  end)
end)
