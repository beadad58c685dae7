-- One script that uses the whole public API over a small store: run with
-- memory failing and with a collection at each allocation (spec/c/oom.c).
-- It gets an empty folder as its argument and calls `ready` where the
-- preparation ends. When memory lasts it ends without error, and each answer
-- is checked: a wrong one is worse than an error.

local folder = ... or arg and arg[1]
local bloc = require "bloc"

local function same(want, got)
  if want ~= got then
    error(("expected %s, got %s"):format(tostring(want), tostring(got)), 2)
  end
end

-- World failing: nil, message. Out of memory that is an answer too.
local function ok(value, message)
  if value == nil then error(message, 2) end
  return value
end

local function fill(db)
  for _, code in ipairs { "AAA", "BBB", "CCC" } do
    ok(db:actor { code, kind = "state", lives = { { "1900-01-01" } },
      names = { { "Old " .. code, to = "1980-01-01" },
        { "New " .. code, from = "1980-01-01" } },
      aliases = { { "Ancién " .. code, lang = "fr" } },
      codes = { iso2 = code:sub(1, 2), { "cown", "1" .. code:byte() } } })
  end
  ok(db:actor { "AAA-MIL", kind = "part", part_of = "AAA",
    names = { { "Army of AAA" } } })
  ok(db:bloc { "OLD", names = { { "Old Union" } }, from = "1950",
    coverage = { { from = "1950", through = "2000" } } })
  ok(db:bloc { "UNION", names = { { "The Union" } }, from = "1990-01-01",
    predecessor = "OLD", coverage = { { from = "1990", through = "2025" } } })
  ok(db:cover { events = "coup", from = "1990", through = "2025" })
  ok(db:tell { state = { "AAA", "BBB" }, bloc = "UNION", status = "member",
    from = "1990-01-01", source = { "Treaty", published = "1989-12-01" } })
  ok(db:tell { state = "CCC", bloc = "UNION", status = "member",
    from = "1995/1996", to = "2020-01-01", known_to = "2019-01-01",
    source = "A list", to_source = { "Notice", url = "https://example.org" } })
  ok(db:tell { state = "AAA", bloc = "UNION", status = "suspended",
    from = "2010-01-01", to = "2011-06", note = "after the coup" })
  ok(db:tell { state = "AAA", bloc = "OLD", status = "member", from = "1960",
    through = "1989-12-31", source = "A list" })
  ok(db:tell { state = "CCC", bloc = "UNION", status = "member", from = "1995",
    to = "2018-01-01", position = "CCC", known = "2018-01-01" })
  ok(db:event { type = "coup", date = "2009-12-25", actor = "AAA-MIL",
    target = "AAA", place = "Capital", text = "The army takes power.",
    codes = { "cameo:190" }, source = "Press" })
  ok(db:event { type = "membership.suspension", date = "2010-01-01",
    actor = "UNION", target = "AAA", bloc = "UNION" })
  ok(db:event { type = "diplomacy.visit", date = "2010-02", actor = "BBB",
    target = "AAA" })
end

local function one_day(db)
  local m = ok(db:members("UNION", "2010-05-01"))
  same(3, #m)
  same("AAA", tostring(m:where { modifier = "suspended" }:codes()))
  same("BBB CCC", tostring((m - db:members("UNION",
    { at = "2010-05-01", status = "suspended" })):codes()))
  same(true, m == (m & m) and m <= (m | m))
  same("member +suspended", tostring(db:status("AAA", "UNION", "2010-05-01")))
  local s = db:status("AAA", "UNION", "2010-05-01")
  same(true, s:is "suspended")
  same("suspended", tostring(s:words()))
  same(true, #s:sources() >= 1)
  same("UNION", tostring(db:blocs("BBB", "2010-05-01"):codes()))
  same(true, db:is_member("New AAA", "UNION", "2010-05-01"))
  local v, why = db:is_member("CCC", "UNION", "1995-07-01")
  same("possible", v == nil and why)
  same(false, db:is_member("CCC", "UNION", { at = "2018-06-01", position = "CCC" }))
  same(true, db:is_member("CCC", "UNION", { at = "2021-01-01", known = "2018-06-01" }))
  local c = db:is_member({ "AAA", "CCC" }, "UNION", { "2010-05-01", "2021-01-01" })
  same(1, c:count())
  same(false, c[2])
  same("string", type(tostring(c)))
  same(true, db:view { known = "2018-06-01" }:is_member("CCC", "UNION", "2021-01-01"))
  same("string", type(tostring(m)))
end

local function over_time(db)
  local r = db:spells("AAA", "UNION", { lineage = "follow", coalesce = true,
    status = "member" })
  same("1960", r[1].from)
  same(1, #db:spells(nil, "UNION", { status = "suspended", from = "2010" }))
  same(true, #db:changes { bloc = "UNION", from = "1990", through = "2025" } >= 4)
  same(2, db:composition("UNION", { from = "2021" })[1].n)
  same(1, db:panel { state = "AAA", bloc = "UNION", status = "suspended",
    from = "2010", to = "2011" }[1].all)
  for _, unit in ipairs { "state", "bloc", "dyad" } do
    local rows = db:panel { unit = unit .. "-year", from = "2009", to = "2012",
      columns = { "any", "since", "suspended days", "not_covered" } }
    same(true, #rows > 0 and #rows:where { period = "2010" } < #rows and #rows:csv() > 0)
  end
  same(true, #db:dyads { from = "2009", to = "2012", by = "quarter", zero = true,
    weight = function() return 2 end }:columns "shared" > 0)
  local d = db:dyad("AAA", "BBB")
  same(true, d:days "UNION" > 10000)
  same("UNION", tostring(d:shared("2010-05-01"):codes()))
  same(true, #d:history() > 0)
  same(2, #db:lineage "UNION")
  same("before", bloc.relate(db:spells("AAA", "OLD")[1],
    db:spells("AAA", "UNION", { status = "suspended" })[1]))
  same("string", type(tostring(db:why("AAA", "UNION", "2010-05-01"))))
  same(true, #db:revisions { state = "CCC", bloc = "UNION" } >= 1)
  same("userdata", type(db:members("UNION", "2010-05-01")))
  db:surprises { bloc = "UNION", from = "2018", to = "2020" }
end

local function events(db)
  local q = db:events { type = "coup", target_in = "UNION" }
  same(1, #q)
  same("coup", q:first().type)
  same(1, #q:where { place = "capital" })
  same(2, #(q | db:events { type = "suspension" }))
  same(0, #(q & db:events { type = "suspension" }))
  same(1, #db:events { type = "cameo:19", text = "army" })
  same(1, q:count { by = "year", from = "2009", to = "2010" }[1].n)
  same(1, q:top(3, "target_state")[1].n)
  same(3, db:match { { as = "coup", type = "coup" },
    { as = "out", type = "membership.suspension", max_gap = 30 },
    { as = "visit", type = "visit" } }[1].reached)
  same(1, #db:around(q, { type = "membership" }, { after = 30 }))
  same("string", type(q:explain()))
  same(1, #ok(db:sql(q:sql())))
  same("AAA", (q:columns "target_state")[1])
  q:rows { limit = 1, order = "-date" }
end

local function votes(db)
  local path = folder .. "/votes.csv"
  local f = assert(io.open(path, "w"))
  f:write("rcid,session,vote,ccode,date,hr\n7,1,1,165,5/1/2010,1\n"
    .. "7,1,1,166,5/1/2010,1\n7,1,3,167,5/1/2010,1\n")
  f:close()
  ok(db:import(path, { format = "unga", progress = false }))
  same(0.5, ok(db:cohesion { bloc = "UNION", by = "year" })[1].agreement)
  same(1, ok(db:cohesion { bloc = "UNION", state = "CCC", issue = "hr" })[1].distance)
  same(1, ok(db:cohesion { bloc = "UNION", by = "roll_call" })[1].no)
end

-- A data set, then a newer one: revised, retracted, uncovered.
local function data_set(db)
  local path = folder .. "/igo.csv"
  local function import(cells)
    local f = assert(io.open(path, "w"))
    f:write("ccode,year,state,union,other\n" .. cells)
    f:close()
    return ok(db:import(path, { format = "cow_igo", progress = false }))
  end
  same(3, import("165,2000,aaa,1,2\n165,2001,aaa,0,2\n2,2000,usa,1,0\n").new)
  same(1, import("165,2000,aaa,1,2\n165,2001,aaa,1,-9\n2,2000,usa,0,0\n").retracted)
  same(true, db:is_member("AAA", "UNION-IGO", { at = "2000-12-31", position = "cow:state-year" }))
  same("data set", db:why("AAA", "UNION-IGO", "2000-12-31").rows[1].fate)
end

local function identity(db)
  same("AAA", db:resolve "ancien aaa")
  same(nil, (db:resolve "nobody"))
  same("AAA", db:resolve "AAA, New")
  same("Old AAA", db:name("AAA", "1970-01-01"))
  same("165", db:code("AAA", "cown"))
  same(3, #db:actors { kind = "state" })
  same(true, #db:find "UNIO" >= 1)
end

local function output(db)
  local m = db:members("UNION", "2010-05-01")
  same("string", type(m:csv() .. m:json() .. m:markdown()))
  ok(m:write(folder .. "/members.csv"))
  same("string", type(tostring(bloc.help "members")))
  same(366, bloc.date "2025-01-29" - bloc.date "2024-01-29")
  same("2024-02", tostring(bloc.date "2024-02"))
end

local function care(db)
  same(true, #db:check() >= 0)
  same(true, #db:coverage() >= 2)
  same(true, #db:sources() >= 2)
  same("string", type(db:hash()))
  same("string", type(db:cite "bibtex"))
  same(true, #db:stats() > 0)
  same(2, ok(db:sql("SELECT count(*) AS n FROM membership WHERE state = ?",
    "CCC"))[1].n)
  ok(db:backup(folder .. "/copy.bloc"))
  ok(db:export(folder))
  ok(db:refresh())
end

local function writing(db)
  local id = db:tell { state = "BBB", bloc = "UNION", status = "withdrawing",
    from = "2024-01-01", to = "2025-01-01" }
  same(true, db:status("BBB", "UNION", "2024-06-01").withdrawing)
  ok(db:retract(id, { reason = "taken back" }))
  same(false, db:status("BBB", "UNION", "2024-06-01").withdrawing)
  local done = pcall(db.transaction, db, function()
    db:tell { state = "BBB", bloc = "UNION", status = "inactive", from = "2024" }
    error "no"
  end)
  same(false, done)
  same("member", tostring(db:status("BBB", "UNION", "2024-06-01")))
  local path = folder .. "/more.lua"
  local f = assert(io.open(path, "w"))
  f:write [[return { spells = { { "UNION", "BBB", status = "applicant",
    from = "1985", to = "1990-01-01", source = { "A book" } } } }]]
  f:close()
  ok(db:load(path))
  same(false, (pcall(db.members, db, "UNOIN")))
  same(false, (pcall(db.members, db, "UNION", "2024-13-01")))
end

local db <close> = ok(bloc.open(folder .. "/store.bloc", { data = false }))
fill(db)
if ready then ready() end -- luacheck: ignore
for _, part in ipairs { one_day, over_time, events, votes, identity, output, care,
  writing, data_set } do
  part(db)
end
