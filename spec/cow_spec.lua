-- The organisations of the Correlates of War: both layouts with every code, what a second and a
-- newer file do, positions beside the blocs' own, and, where the files are, the published ones.
local bloc = require "bloc"
local files = require "spec.support.files"

local STATES = "ccode,year,state,ecowas,unx,zzz\n"
local ORGS = "ioname,orgname,year,mali,niger,nigeria,sdate,deaddate,longorgname,ionum\n"

-- Imports a text in pieces of `size` bytes.
local function import(db, text, o, size)
  local at = 1
  local options = { progress = false }
  for k, v in pairs(o or {}) do options[k] = v end
  return db:import(function()
    if at > #text then return nil end
    local piece = text:sub(at, at + (size or #text) - 1)
    at = at + #piece
    return piece
  end, options)
end

local function spells(db, state, b, position)
  local list = {}
  for i, s in ipairs(db:spells(state, b, { position = position })) do
    list[i] = ("%s %s to %s"):format(s.status, s.from, s.to)
  end
  return table.concat(list, "; ")
end

local function empty() return assert(bloc.open { data = false }) end

-- Every code: Mali is a member, a year is missing, it is one again; associate; observer to the end.
local STATE_YEAR = STATES
  .. "432,1990,mali,1,0,-1\n432,1991,mali,1,2,-1\n432,1992,mali,-9,2,-1\n432,1993,mali,1,0,3\n"
  .. "432,1994,mali,0,0,3\n436,1990,niger,1,1,-1\n436,1991,niger,1,-9,-1\n"
  .. "436,1994,niger,1,-9,0\n475,1993,nigeria,1,1,0\n475,1994,nigeria,1,-9,-9\n"

describe("states by year", function()
  it("become spells with partial dates", function()
    for _, size in ipairs { 1, 7, 64, 100000 } do
      local db <close> = empty()
      local r = assert(import(db, STATE_YEAR, nil, size))
      assert.same({ 9, 9, 10 }, { r.read, r.new, r.records })
      local p = "cow:state-year"
      assert.equal("member 1990 to 1991-01-02/1992-01-01; member 1993 to 1993-01-02/1994-01-01",
        spells(db, "MLI", "ECOWAS", p), "the missing year is not covered")
      assert.equal("associate 1991 to 1992", (spells(db, "MLI", "UNX", p):gsub("%-01%-0.*", "")))
      assert.equal("observer 1993 to ..", spells(db, "MLI", "ZZZ", p), "the last year coded")
      assert.equal("member 1990 to 1990-01-02/1991-01-01", spells(db, "NIR", "UNX", p),
        "then missing, then no record")
      assert.equal("member 1990 to 1991-01-02/1992-01-01; member 1994 to ..",
        spells(db, "NIR", "ECOWAS", p), "no record for a while: it was not there")
      assert.equal("member 1993 to ..", spells(db, "NIG", "UNX", p), "only missing from then on")
    end
  end)

  it("keep the four meanings apart", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    local function is(s, b, at, status)
      local yes, why = db:is_member(s, b, { at = at, position = "cow:state-year",
        status = status })
      return yes == nil and why:match "^[%a ]+" or yes
    end
    assert.is_true(is("MLI", "ECOWAS", "1991-01-01"))
    assert.equal("possible", is("MLI", "ECOWAS", "1991-06-01"), "it may have left in the last year")
    assert.is_true(is("MLI", "UNX", "1992-01-01", "associate"))
    assert.is_false(is("MLI", "UNX", "1993-06-01"), "0: no member")
    assert.equal("not covered", is("MLI", "ECOWAS", "1992-06-01"), "-9: missing")
    assert.is_false(is("MLI", "ZZZ", "1991-06-01"), "-1: there was no such organisation")
    assert.equal("not covered", is("NIR", "ECOWAS", "1993-06-01"), "no record: no member of the system")
    assert.equal("not covered", is("MLI", "ECOWAS", "1995-06-01"), "behind the last year")
    local yes, why = db:is_member("MLI", "ECOWAS", "1991-01-01")
    assert.is_nil(yes)
    assert.matches('no coverage of ECOWAS is recorded; position="cow:state%-year" has it$', why)
    assert.is_nil((db:members("ECOWAS", "1991-01-01")))
    assert.is_nil(db:blocs("MLI", "1991-01-01").not_covered, "nobody asked for that data set")
    assert.equal("ECOWAS", tostring(db:blocs("MLI",
      { at = "1991-01-01", position = "cow:state-year" }):codes()))
  end)
end)

describe("organisations by year", function()
  local ORG_YEAR = ORGS
    .. 'ECOWAS,ECOWAS short,1990,1,1,,1975,,"Economic, Community",1520\n'
    .. 'ECOWAS,ECOWAS short,1991,1,-9,,1975,,"Economic, Community",1520\n'
    .. 'ECOWAS,ECOWAS short,1992,0,1,3,1975,,"Economic, Community",1520\n'
    .. "OldO,Old one,1980,2,0,1,1970,1981,Communaut\xC2\x8E of old\xC3\x8A,77\n"
    .. "OldO,Old one,1981,2,0,0,1970,1981,Communaut\xC2\x8E of old\xC3\x8A,77\n"

  it("say the same in the other layout", function()
    for _, size in ipairs { 1, 13, 100000 } do
      local db <close> = empty()
      local r = assert(import(db, ORG_YEAR, nil, size))
      assert.same({ 6, 5 }, { r.new, r.records })
      local p = "cow:igo-year"
      assert.equal("member 1990 to 1991-01-02/1992-01-01", spells(db, "MLI", "ECOWAS", p))
      assert.equal("member 1990 to 1990-01-02/1991-01-01; member 1992 to ..", spells(db, "NIR", "ECOWAS", p))
      assert.equal("observer 1992 to ..", spells(db, "NIG", "ECOWAS", p))
      assert.equal("associate 1980 to 1981-01-02/1982-01-01", spells(db, "MLI", "OldO", p),
        "the organisation had ended")
      assert.equal("Economic, Community", db:name "ECOWAS")
      assert.equal("Communauté of old", db:name "OldO")
      assert.equal("OldO", db:resolve("77", { scheme = "ionum" }))
      assert.equal("OldO", db:resolve("oldo", { scheme = "cow-igo" }))
    end
  end)

  it("reads a file of single bytes", function()
    local db <close> = empty()
    assert(import(db, (ORG_YEAR:gsub("\xC2\x8E", "\x8E"):gsub("\xC3\x8A", "\xCA"))))
    assert.equal("Communauté of old", db:name "OldO")
  end)

  it("name organisations that the other file has made", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    local r = assert(import(db, ORG_YEAR))
    assert.equal("OldO", tostring(table.concat(r.created_actors, " ")))
    assert.equal("Economic, Community", db:name "ECOWAS")
    local seen = {}
    for _, row in ipairs(db:why("MLI", "ECOWAS", "1991-01-01").rows) do seen[row.position] = row.fate end
    assert.same({ ["cow:igo-year"] = "data set", ["cow:state-year"] = "data set" }, seen)
  end)
end)

describe("a data set imported again", function()
  local P = "cow:state-year"

  it("adds nothing where it is the same", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    local hash = db:hash()
    local r = assert(import(db, STATE_YEAR))
    assert.same({ 9, 0, 9, 0, 0 }, { r.read, r.new, r.duplicate, r.revised, r.retracted })
    assert.equal(hash, db:hash())
  end)

  it("revises, and the earlier edition can be asked for", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    local before, hash = db:_revision(), db:hash()
    local newer = STATE_YEAR:gsub("436,1990,niger,1,1,%-1", "436,1990,niger,1,0,-1")
      :gsub("432,1992,mali,%-9", "432,1992,mali,1"):gsub("475,1993,nigeria,1", "475,1993,nigeria,-9")
    local r = assert(import(db, newer))
    assert.same({ 7, 1, 1, 5, 3 }, { r.read, r.new, r.revised, r.duplicate, r.retracted })
    local now, then_ = { position = P }, { position = P, recorded = before }
    assert.equal("member 1990 to 1993-01-02/1994-01-01", spells(db, "MLI", "ECOWAS", P))
    assert.equal(2, #db:spells("MLI", "ECOWAS", then_))
    assert.equal(0, #db:spells("NIR", "UNX", now))
    local function is(s, b, at, o) return (db:is_member(s, b, { at = at, position = P, recorded = o.recorded })) end
    assert.is_true(is("MLI", "ECOWAS", "1992-06-01", now))
    assert.is_nil(is("MLI", "ECOWAS", "1992-06-01", then_), "it was missing then")
    assert.is_nil(is("NIG", "ECOWAS", "1993-12-31", now), "it is missing now")
    assert.is_true(is("NIG", "ECOWAS", "1994-01-01", then_))
    r = assert(import(db, STATE_YEAR))
    assert.is_true(r.new > 0 and r.retracted > 0)
    assert.equal(2, #db:spells("MLI", "ECOWAS", now))
    assert.not_equal(hash, db:hash(), "what was said in between is kept")
    assert(import(db, (STATE_YEAR:gsub("432,1990,mali,1,0,%-1\n432,1991,mali,1", "432,1991,mali,0"))))
    assert.equal("member 1993 to 1993-01-02/1994-01-01", spells(db, "MLI", "ECOWAS", P))
  end)

  it("speaks for the states and organisations that it names, or for all", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    local niger = STATES .. "436,1990,niger,1,1,-1\n436,1991,niger,1,1,0\n"
    local r = assert(import(db, niger))
    assert.same({ 2, 1 }, { r.read, r.retracted })
    assert.equal("member 1993 to ..", spells(db, "NIG", "UNX", P))
    assert.is_false((db:is_member("MLI", "UNX", { at = "1994-06-01", position = P })))
    r = assert(import(db, niger, { complete = true }))
    assert.equal(6, r.retracted)
    assert.equal("", spells(db, "NIG", "UNX", P))
    assert.is_nil((db:is_member("MLI", "UNX", { at = "1994-06-01", position = P })))
    assert.is_true((db:is_member("NIR", "UNX", { at = "1991-01-01", position = P })))
  end)

  it("gives the same store from an export", function()
    local db <close> = empty()
    local other <close> = empty()
    assert(import(db, STATE_YEAR))
    assert(import(db, (STATE_YEAR:gsub("432,1992,mali,%-9", "432,1992,mali,1"))))
    local folder = files.folder()
    assert(db:export(folder))
    local list = {}
    for _, n in ipairs { "blocs", "actors", "memberships", "events" } do
      local path = ("%s/%s.csv"):format(folder, n)
      local f = io.open(path)
      if f then
        f:close()
        list[#list + 1] = path
      end
    end
    assert(other:import(list))
    assert.equal(db:hash(), other:hash())
    assert.is_true((other:is_member("MLI", "ECOWAS", { at = "1992-06-01", position = P })))
    assert(import(db, STATE_YEAR))
    assert.is_nil((db:is_member("MLI", "ECOWAS", { at = "1992-06-01", position = P })))
    for _, path in ipairs(list) do os.remove(path) end
    assert(db:export(folder))
    local third <close> = empty()
    assert(third:import(list))
    assert.equal(db:hash(), third:hash())
    assert.is_nil((third:is_member("MLI", "ECOWAS", { at = "1992-06-01", position = P })))
    files.clean()
  end)
end)

describe("a table of codes that is not as it should be", function()
  local BAD = STATES .. "432,1990,mali,1,0,7x\n432,19x1,mali,1,0,0\n432,1992,mali,1,0\n,1993,mali,1,0,0\n"
    .. "432,1994,mali,1,0,0\n432,1994,mali,0,0,0\n\"432,1995\"x,mali,1,0,0\n"

  it("is refused with lines and reasons", function()
    local db <close> = empty()
    local r, why = import(db, BAD, { format = "cow_igo" })
    assert.is_nil(r)
    assert.matches("line 2: zzz '7x': expected a code: 0, 1, 2, 3, %-1, %-9 or nothing", why)
    assert.matches("line 3: year '19x1': expected a year", why)
    assert.matches("line 4: expected as many fields as the header has", why)
    assert.equal(0, #db:sql "SELECT id FROM assertion")
    assert.equal(0, #db:sql "SELECT id FROM actor WHERE code = 'cow:state-year'")
  end)

  it("is read but for them with on_error = 'skip'", function()
    local db <close> = empty()
    local r = assert(import(db, BAD, { format = "cow_igo", on_error = "skip" }))
    assert.same({ 7, 1, 6 }, { r.read, r.new, r.rejected })
    assert.equal("member 1994 to ..", spells(db, "MLI", "ECOWAS", "cow:state-year"))
  end)

  it("takes no option that is of events, and no name without a colon", function()
    local db <close> = empty()
    for option, value in pairs { rejects = "x.csv", covered_from = "1990", epoch = "1990-01-01",
      feed = "mine" } do
      local o = { [option] = value, on_error = option == "rejects" and "skip" or nil }
      assert.has_error(function() assert(import(db, STATE_YEAR, o)) end, nil, option)
    end
    assert(import(db, STATE_YEAR, { feed = "mine:igo" }))
    assert.equal("member 1993 to ..", spells(db, "NIG", "UNX", "mine:igo"))
  end)

  it("takes no table whose other columns are no codes", function()
    local db <close> = empty()
    local r, why = import(db, "ccode,year,state,value,category\n2,1990,usa,1,Full\n20,1990,canada,0,No\n")
    assert.is_nil(r)
    assert.matches("'Full' in column 'category' is no code of membership", why)
  end)
end)

describe("a data set beside the blocs' own rows", function()
  it("is the same bloc, and speaks for the days that it covers", function()
    local db <close> = assert(bloc.open())
    local before = db:hash()
    local rows = { STATES }
    for y = 2000, 2004 do
      rows[#rows + 1] = ("432,%d,mali,1,0,0\n435,%d,mauritania,%d,0,0\n475,%d,nigeria,0,0,0\n")
        :format(y, y, y < 2003 and 1 or 0, y)
    end
    assert(import(db, table.concat(rows)))
    assert.not_equal(before, db:hash())
    local cow = db:view { position = "cow:state-year" }
    assert.is_false((db:is_member("MRT", "ECOWAS", "2002-01-01")))
    assert.is_true((cow:is_member("MRT", "ECOWAS", "2002-01-01")))
    assert.is_true((db:is_member("NGA", "ECOWAS", "2002-06-01")))
    assert.is_false((cow:is_member("NGA", "ECOWAS", "2002-06-01")), "0, and no row at all")
    assert.is_true((cow:is_member("NGA", "ECOWAS", "1999-06-01")), "before it the bloc's own")
    assert.is_true((cow:is_member("SEN", "ECOWAS", "2002-06-01")), "a state that it does not have")
    assert.equal("member", tostring(db:status("NGA", "ECOWAS", "2002-06-01")))
    assert.is_false(db:status("NGA", "ECOWAS", "2002-06-01").contested, "a data set is no party")
    local why = db:why("NGA", "ECOWAS", { at = "2002-06-01", position = "cow:state-year" })
    assert.equal("position", why.rows[1].fate)
    assert.equal("none", why.status.base)
  end)
end)

describe("two data sets", function()
  it("that differ are a note of check for each organisation", function()
    local db <close> = empty()
    assert(import(db, STATE_YEAR))
    assert(import(db, ORGS .. "ECOWAS,E,1990,1,1,,1975,,E,1\nECOWAS,E,1991,0,1,,1975,,E,1\n"
      .. "ECOWAS,E,1993,2,,1,1975,,E,1\nECOWAS,E,1994,0,1,1,1975,,E,1\n"))
    local notes = db:check():where { rule = "data-sets" }
    assert.equal(1, #notes)
    assert.equal("ECOWAS: cow:igo-year and cow:state-year", notes[1].where)
    assert.matches("^they differ in 2 years of 1 states %(associate/member 1, none/member 1%): db:sql",
      notes[1].hint)
    local rows = db:sql(notes[1].hint:match "db:sql%[%[(.*)%]%]")
    assert.is_true(#rows > 4)
    assert.equal("MLI", rows[1].state)
  end)
end)

-- {======== the published files ========

local DATA = "../shared/data/cow-igo/"
local there = io.open(DATA .. "igo_year_format_3.csv.gz")
if there then there:close() end
local with = there and it or function(name) pending(name .. " (no " .. DATA .. ")") end
local IGO, STATE = DATA .. "igo_year_format_3.csv.gz", DATA .. "state_year_format_3.csv.gz"

local function sum(r, column)
  local n, total = r:columns(column), 0
  for i = 1, #n do total = total + n[i] end
  return total
end

local function full(position, more)
  local o = { unit = "dyad-year", columns = "any", from = "1816", through = "2014",
    position = position, certainty = "possible" }
  for k, v in pairs(more or {}) do o[k] = v end
  return o
end

describe("COW's organisations", function()
  with("give the panel of all pairs of states", function()
    local db <close> = empty()
    local clock = os.clock()
    local r = assert(db:import(STATE, { progress = false }))
    io.write(("cow: %d spells of %d records in %.2f s of this process\n"):format(r.new, r.records,
      os.clock() - clock))
    assert.same({ 15557, 0 }, { r.records, r.rejected })
    local shared = db:panel(full("cow:state-year", { zero = false }))
    assert.same({ 872417, 20491026 }, { #shared, sum(shared, "any") })
    assert.equal(917695, #db:panel(full "cow:state-year"))
    assert.equal(1835390, #db:panel(full("cow:state-year", { directed = true })))
  end)

  with("differ from each other in the cells that are known to", function()
    local db <close> = empty()
    assert(db:import({ IGO, STATE }, { progress = false }))
    local years = {}
    for note in db:check():where { rule = "data-sets" }:each() do
      for word, n in note.hint:match "%((.-)%)":gmatch "([%w/]+) (%d+)" do
        years[word] = (years[word] or 0) + math.tointeger(n)
      end
    end
    assert.same({ ["member/none"] = 1525, ["none/member"] = 796, ["associate/member"] = 176,
      ["observer/none"] = 55, ["associate/none"] = 42 }, years)
  end)

  with("stand beside the record (semantics, section 3)", function()
    local db <close> = assert(bloc.open())
    local clock = os.clock()
    local r = assert(db:import({ IGO, STATE }, { progress = false }))
    io.write(("cow: both files over the bundled data: %d spells in %.2f s\n"):format(r.new,
      os.clock() - clock))
    for _, position in ipairs { "cow:igo-year", "cow:state-year" } do
      local cow = db:view { position = position }
      local function both(state, b, day)
        local own, theirs = db:status(state, b, day), cow:status(state, b, day)
        return tostring(own) .. " | " .. theirs.base
      end
      assert.equal("member +suspended | none", both("HND", "OAS", "2010-06-01"))
      assert.equal("member +suspended | none", both("CUB", "OAS", "1980-06-01"))
      assert.equal("member +inactive | member", both("CUB", "OAS", "2012-06-01"))
      assert.equal("member +suspended | none", both("EGY", "LAS", "1985-06-01"))
      assert.equal("member +suspended | member", both("SYR", "LAS", "2013-06-01"))
      assert.equal("member +suspended | member", both("MLI", "ECOWAS", "2012-04-01"))
      assert.equal("none | member", both("MRT", "ECOWAS", "2001-06-01"))
      assert.equal("member +withdrawing | none", both("GEO", "CIS", "2009-06-01"))
      assert.equal("none | member", both("GRC", "COE", "1972-06-01"))
      assert.matches("not covered", select(2, cow:is_member("MLI", "AfDB", "2016-06-01")))
      -- 2002 has rows of both OAU and AU; with lineage it counts once.
      local two, days = 0, 0
      for _, b in ipairs { "OAU", "AU" } do
        two = two + #cow:panel { state = "MLI", bloc = b, from = "2002", to = "2003",
          certainty = "possible" }:where { any = 1 }
      end
      for s in cow:spells("MLI", "AU", { lineage = "follow", coalesce = true, from = "2002",
        to = "2003" }):each() do
        days = days + s.days
      end
      assert.same({ 2, 365 }, { two, days })
      assert.is_true((cow:is_member("ESH", "AU", "2010-06-01")), "no column: the bloc's own")
    end
    local why = tostring(db:why("HND", "OAS", "2010-06-01"))
    assert.matches("data set cow:igo%-year: no member on this day", why)
    assert.matches("data set cow:state%-year: no member on this%s+day", why)
  end)
end)

-- ========}
