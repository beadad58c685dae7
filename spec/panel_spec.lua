--- db:panel and db:dyads: the words of their columns, and random worlds in which every cell is
-- what counting the days of db:is_member gives (spec/support/naive_panel.lua). SEED=n repeats one
-- world, RUNS=n asks more of them.
local bloc = require "bloc"
local core = require "bloc.core"
local random_facts = require "spec.support.random_facts"
local naive = require "spec.support.naive_panel"
local model = require "spec.support.model"
local period = require "bloc.period"
local csv = require "bloc.csv"
local files = require "spec.support.files"

local given = math.tointeger(tonumber(os.getenv "SEED"))
local FIRST = given or os.time() % 1000000
local RUNS = math.tointeger(tonumber(os.getenv "RUNS")) or 4

local function show(x) return random_facts.show(x) end

-- {======== random questions ========

local STATUSES = { "member", "observer", "suspended", "member,-suspended", "none", "-member",
  "applicant", { "observer", "suspended" } }
local EXTRA = { "observer", "suspended days", "member,-suspended", "associate last", "suspended since" }

local function subset(r, list)
  local kept = {}
  for _, x in ipairs(list) do if not r.once_in(4) then kept[#kept + 1] = x end end
  return #kept > 0 and kept or { list[1] }
end

local function question(r, last)
  local from = core.make(1967, 1, 1) + r.upto(1200)
  local q = { from = core.format(from), to = core.format(from + r.upto(900)),
    blocs = subset(r, random_facts.BLOCS), by = r.of { "year", "quarter", "month", "week" } }
  if r.once_in(2) then q.states = subset(r, random_facts.STATES) end
  if r.once_in(2) then q.status = r.of(STATUSES) end
  if r.once_in(2) then q.known = r.of(random_facts.DAYS) end
  if r.once_in(2) then q.position = r.of { "P", "Q", "set:one" } end
  if r.once_in(4) then q.recorded = math.max(1, last - r.upto(4) + 1) end
  if r.once_in(2) then q.certainty = "possible" end
  return q
end

-- What a question says of single days.
local function of_days(q, status)
  return { status = status or q.status, known = q.known, position = q.position,
    recorded = q.recorded }
end

local function numbers(q)
  local bins = period.bins(q.by, (core.parse(q.from)), (core.parse(q.to)))
  return bins, { possible = q.certainty == "possible" }
end

-- ========}

local function compare(what, want, got)
  want, got = show(want), show(got)
  assert(want == got, ("%s: counted %s, bloc %s"):format(what, want, got))
end

-- Cells of a row of the unit: a list of tables of days.
local function cells_of(unit, truth, row, q)
  local cells = {}
  for _, b in ipairs(row.bloc and { row.bloc } or q.blocs) do
    if unit == "dyad" then
      cells[#cells + 1] = naive.joint(truth[row.a][b], truth[row.b][b])
    else
      for _, s in ipairs(row.state and { row.state } or q.states) do
        cells[#cells + 1] = truth[s][b]
      end
    end
  end
  return cells
end

-- Is a row of several cells null: it may live, and nothing is covered?
local function is_null(m, unit, row, q, bin)
  if unit == "dyad" or unit == "state-bloc" or q.single then return false end
  local alive = false
  for d = bin.from, bin.to - 1 do
    for _, s in ipairs(row.state and { row.state } or q.states) do
      if naive.covered(m, s, row.bloc and { row.bloc } or q.blocs, d, q) then
        return false
      end
    end
    alive = alive or m:alive(row.state or row.bloc, d)
  end
  return alive
end

local function together(m, row, q, bin)
  for d = bin.from, bin.to - 1 do
    if naive.covered(m, row.a, q.blocs, d, q, true)
      and naive.covered(m, row.b, q.blocs, d, q, true) then return true end
  end
  return false
end

local KEYS = {
  state = function(q) local l = {} for i, s in ipairs(q.states) do l[i] = { state = s } end return l end,
  bloc = function(q) local l = {} for i, b in ipairs(q.blocs) do l[i] = { bloc = b } end return l end,
  ["state-bloc"] = function(q)
    local l = {}
    for _, b in ipairs(q.blocs) do
      for _, s in ipairs(q.states) do l[#l + 1] = { state = s, bloc = b } end
    end
    return l
  end,
  dyad = function(q)
    local l, list = {}, { table.unpack(q.states) }
    table.sort(list)
    for i, a in ipairs(list) do
      for k, b in ipairs(list) do
        if k > i or (q.directed and k ~= i) then l[#l + 1] = { a = a, b = b } end
      end
    end
    return l
  end,
}

local function expected_row(truths, row, q, bin, n, m)
  local unit, single = q.unit, q.single
  local o = { possible = n.possible, single = single }
  local null = is_null(m, unit, row, q, bin)
  local function cell(status, rule)
    if null then return nil end
    return naive.count(cells_of(unit, truths[status], row, q), rule, bin.from, bin.to, o)
  end
  local want = { row.state or row.a or row.bloc, row.b or row.state and row.bloc or false, bin.name }
  local rules = { "any", "all", "first", "last", "days", "since" }
  for _, rule in ipairs(rules) do want[#want + 1] = cell(1, rule) or "nil" end
  local main = cells_of(unit, truths[1], row, q)
  want[#want + 1] = null and "nil" or naive.more(main, q.rule, bin.from, bin.to, "can", "sure")
  want[#want + 1] = null and "nil" or naive.more(main, q.rule, bin.from, bin.to, "wide", "can")
  for _, extra in ipairs(EXTRA) do
    local status, rule = extra:match "^(%S+) (%a+)$"
    want[#want + 1] = cell(status or extra, rule or q.rule) or "nil"
  end
  return want
end

local function got_row(r)
  local got = { r.state or r.a or r.bloc, r.b or r.state and r.bloc or false, r.period }
  for _, k in ipairs { "any", "all", "first", "last", "days", "since", "possible", "not_covered",
    "observer", "suspended_days", "member_not_suspended", "associate_last", "suspended_since" } do
    got[#got + 1] = r[k] == nil and "nil" or r[k]
  end
  return got
end

-- Truths of the main status (at 1) and of those of the further columns.
local function all_truths(db, q)
  local t = { naive.truths(db, random_facts.STATES, random_facts.BLOCS, of_days(q)) }
  for _, extra in ipairs(EXTRA) do
    local status = extra:match "^(%S+) " or extra
    t[status] = t[status] or naive.truths(db, random_facts.STATES, random_facts.BLOCS,
      of_days(q, status))
  end
  return t
end

local function states_with_rows(db, q)
  local seen, list = {}, {}
  for _, b in ipairs(q.blocs) do
    for row in db:panel { bloc = b, from = q.from, to = q.to, position = q.position }:each() do
      if not seen[row.state] then list[#list + 1] = row.state end
      seen[row.state] = true
    end
  end
  table.sort(list)
  return list
end

local function ask_panel(db, m, r, q)
  q.unit = r.of { "state", "bloc", "state-bloc", "dyad" }
  q.rule = r.of { "any", "all", "first", "last", "days" }
  if q.unit == "dyad" then q.zero, q.directed = r.once_in(2), r.once_in(3) end
  q.states = q.states or (q.unit == "bloc" and states_with_rows(db, q)) or random_facts.STATES
  if #q.states == 0 then return end
  local columns = { "any", "all", "first", "last", "days", "since", "possible", "not_covered" }
  table.move(EXTRA, 1, #EXTRA, #columns + 1, columns)
  local o = { unit = q.unit, by = q.by, columns = columns, rule = q.rule,
    states = q.states, blocs = q.blocs, status = q.status, from = q.from, to = q.to,
    certainty = q.certainty, known = q.known, position = q.position, recorded = q.recorded,
    zero = q.zero, directed = q.directed }
  local rows = db:panel(o)
  o.columns = { "any" } -- alone it is counted on a shorter way
  local alone = db:panel(o)
  compare("any alone", { rows:columns "any" }, { alone:columns "any" })
  q.single = q.unit == "state-bloc" or (q.unit == "bloc" and #q.states == 1)
    or (q.unit ~= "bloc" and #q.blocs == 1)
  local bins, n = numbers(q)
  local truths, i = all_truths(db, q), 0
  for _, key in ipairs(KEYS[q.unit](q)) do
    for _, bin in ipairs(bins) do
      local want = expected_row(truths, key, q, bin, n, m)
      local held = q.unit ~= "dyad" or naive.sum(cells_of("dyad", truths[1], key, q), "any",
        n.possible and naive.AT.can or naive.AT.sure, bin.from, bin.to) > 0
      if held or (q.zero and together(m, key, q, bin)) then
        i = i + 1
        compare("row " .. i, want, rows[i] and got_row(rows[i]) or {})
      end
    end
  end
  assert(#rows == i, ("%d rows, counted %d"):format(#rows, i))
end

local WEIGHTS = { X = 2.5, Y = -1 }

local function ask_dyads(db, m, r, q)
  q.zero, q.directed = r.once_in(2), r.once_in(3)
  local whole = r.once_in(3)
  local states = q.states
  q.states = states or random_facts.STATES
  local rows = db:dyads { by = not whole and q.by or nil, states = q.states, blocs = q.blocs,
    status = q.status, from = q.from, to = q.to, certainty = q.certainty, known = q.known,
    position = q.position, recorded = q.recorded, zero = q.zero, directed = q.directed,
    weight = WEIGHTS }
  local bins, n = numbers(q)
  if whole then bins = { { name = "", from = (core.parse(q.from)), to = (core.parse(q.to)) } } end
  local truth = naive.truths(db, random_facts.STATES, random_facts.BLOCS, of_days(q))
  local at = n.possible and naive.AT.can or naive.AT.sure
  local i, may = 0, 0
  for _, key in ipairs(KEYS.dyad(q)) do
    local cells = cells_of("dyad", truth, key, q)
    for _, bin in ipairs(bins) do
      local shared = naive.sum(cells, "any", at, bin.from, bin.to)
      local more = naive.more(cells, "any", bin.from, bin.to, "can", "sure")
      if shared > 0 or (q.zero and together(m, key, q, bin)) then
        i = i + 1
        local weight = 0
        for k, b in ipairs(q.blocs) do
          weight = weight + WEIGHTS[b] * naive.sum({ cells[k] }, "any", at, bin.from, bin.to)
        end
        local first, last = naive.ends(cells, at, bin.from, bin.to)
        local x = rows[i] or {}
        compare("row " .. i, { key.a, key.b, bin.name, shared, n.possible or more,
          naive.sum(cells, "days", at, bin.from, bin.to), first or "", last or "", weight + 0.0 },
          { x.a, x.b, x.period, x.shared, n.possible or x.possible, x.days, x.first or "",
            x.last or "", x.weight })
      elseif not n.possible and more > 0 then may = may + 1 end
    end
  end
  assert(#rows == i, ("%d rows, counted %d"):format(#rows, i))
  assert((rows.possible or 0) == may, ("possible %s, counted %d"):format(rows.possible, may))
end

-- The model says the same of single days, where it promises anything.
local function ask_model(db, m, r, q)
  local truth = naive.truths(db, random_facts.STATES, random_facts.BLOCS, of_days(q))
  local o = { known = q.known and model.day_of[q.known], position = q.position,
    recorded = q.recorded, status = q.status }
  for _ = 1, 40 do
    local s, b, d = r.of(random_facts.STATES), r.of(random_facts.BLOCS),
      core.make(1967, 6, 1) + r.upto(1800)
    local yes, why, two = m:is_member(s, b, d, o)
    local word = yes and "yes" or yes == false and "no" or why == "possible" and "maybe" or "open"
    if not two then compare(s .. " " .. b .. " " .. core.format(d), word, truth[s][b][d]) end
  end
end

local function try(ask, seed)
  local r = random_facts.source(seed)
  local ops = random_facts.operations(r)
  local db, m, last = random_facts.build(ops, {})
  local q
  local ok, why = xpcall(function()
    for _ = 1, 3 do
      q = question(r, last)
      ask(db, m, r, q)
    end
  end, debug.traceback)
  db:close()
  if not ok then error(("SEED=%d %s: %s"):format(seed, q and show(q) or "", why), 0) end
end

describe(("panels of random worlds, seeds %d to %d"):format(FIRST, FIRST + RUNS - 1), function()
  for name, ask in pairs { panel = ask_panel, dyads = ask_dyads, ["single days"] = ask_model } do
    it(name .. " is what counting the days gives", function()
      for seed = FIRST, FIRST + RUNS - 1 do try(ask, seed) end
    end)
  end
end)

describe("panel", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function()
    db:close()
    files.clean()
  end)

  local function refuses(part, options)
    local ok, why = pcall(db.panel, db, options)
    assert.is_false(ok)
    assert.truthy(why:find(part, 1, true), why)
  end

  it("counts memberships by status and rule, several at once", function()
    local r = db:panel { unit = "bloc-year", bloc = "ECOWAS", from = "2023", to = "2026",
      columns = { "any", "last", "suspended", "suspended days", "withdrawing last", "since" } }
    assert.same({ "bloc", "period", "any", "last", "suspended", "suspended_days",
      "withdrawing_last", "since" }, { table.unpack(r.columns) })
    assert.same({ 15, 15, 4, 1117, 0 }, { r[1].any, r[1].last, r[1].suspended,
      r[1].suspended_days, r[1].withdrawing_last })
    assert.same({ 15, 12, 3 }, { r[3].any, r[3].last, r[2].withdrawing_last })
    assert.same({ 48, 49, 50 }, { r[1].since, r[2].since, r[3].since })
  end)

  it("names columns as told", function()
    local r = db:panel { unit = "dyad-year", states = { "MLI", "NER" }, from = "2020", to = "2022",
      blocs = { "ECOWAS", "UEMOA" }, columns = { { "shared", "any" }, "days" } }
    assert.same({ "a", "b", "period", "shared", "days" }, { table.unpack(r.columns) })
    assert.same({ 2, 732 }, { r[1].shared, r[1].days })
  end)

  it("takes the unit with its period, or `by`", function()
    local o = { state = "NER", bloc = "ECOWAS", from = "2023-01", to = "2023-04" }
    local function with(t)
      local q = {}
      for k, v in pairs(o) do q[k] = v end
      for k, v in pairs(t) do q[k] = v end
      return q
    end
    assert.equal("2023-01", db:panel(with { unit = "state-bloc-month" })[1].period)
    assert.equal("2023-Q1", db:panel(with { unit = "state-bloc", by = "quarter" })[1].period)
    assert.equal("2022-W52", db:panel(with { unit = "state-bloc-week" })[1].period)
    assert.equal(90, #db:panel(with { unit = "state-day" }))
    assert.equal(3, #db:panel(with { by = "month" }))
    assert.equal(1, #db:panel(with {}))
    refuses("give one of them", with { unit = "state-year", by = "month" })
    refuses("expected state-year", with { unit = "country-year" })
    refuses("expected state-year", with { unit = "state-decade" })
    refuses("rule 'som'", with { rule = "som" })
    refuses("column 'sinse'", with { columns = { "sinse" } })
    refuses("more than one 'any'", with { columns = { "any", "any" } })
    refuses("no number for 'ECOWAS'", with { columns = { "weight" }, weight = {} })
  end)

  it("is nil where nothing is covered, 0 outside a life", function()
    local store <close> = assert(bloc.open { data = false })
    store:actor { "AAA", kind = "state", lives = { { "1960-01-01" } } }
    for _, b in ipairs { "X", "Y" } do
      store:bloc { b, kind = "bloc" }
      store:cover { b, from = "1970-01-01", to = "1980-01-01" }
      store:tell { state = "AAA", bloc = b, status = "member", from = "1975-07-01" }
    end
    local r = store:panel { unit = "state-year", from = "1958", to = "1982", columns = { "any", "days" } }
    local any = {}
    for row in r:each() do any[row.period] = row.any end
    assert.same({ 0, 0, nil, nil, 0, 0, 2 }, { any["1958"], any["1959"], any["1960"], any["1969"],
      any["1970"], any["1974"], any["1975"] })
    assert.is_nil(any["1981"])
    assert.equal(2 * 184, r[18].days)
    assert.same({ 0, false }, { (select(1, r:columns "any"))[1], (r:columns "any")[3] })
  end)

  it("streams the CSV that the general writer makes", function()
    local store <close> = assert(bloc.open { data = false })
    for _, s in ipairs { "AAA", "B-B", "C:1" } do store:actor { s, kind = "state" } end
    store:bloc { "X", kind = "bloc" }
    store:cover { "X", from = "1970-01-01", to = "1980-01-01" }
    for _, s in ipairs { "AAA", "B-B", "C:1" } do
      store:tell { state = s, bloc = "X", status = "member", from = "1975" }
    end
    for _, r in ipairs { store:panel { unit = "dyad-year", from = "1974", to = "1977" },
      store:dyads { by = "year", weight = function() return -0.5 end, zero = true },
      store:panel { bloc = "X", from = "1974", to = "1976" } } do
      for _, safe in ipairs { false, true } do
        local lines = { table.concat(r.columns, ",") .. "\n" }
        for i = 1, #r do
          local t = {}
          for j, c in ipairs(r.columns) do t[j] = r[i][c] ~= nil and tostring(r[i][c]) or nil end
          lines[#lines + 1] = csv.line(t, #r.columns, safe)
        end
        assert.equal(table.concat(lines), r:csv { safe = safe })
      end
      local path = files.folder() .. "/panel.csv"
      assert.equal(path, r:csv(path))
      assert.equal(r:csv(), files.read(path))
      local f <close> = assert(io.open(path, "wb"))
      assert.equal(f, (r:csv(f, { safe = true })))
      f:close()
      assert.equal(r:csv { safe = true }, files.read(path))
      assert.equal(path, (r:write(path)))
      assert.is_nil((r:csv "/no/such/folder/x.csv"))
    end
  end)

  it("is searched where it is, and stays a frame", function()
    local r = db:panel { unit = "dyad-year", states = { "MLI", "NER", "NGA" }, from = "2020",
      to = "2024", columns = { "any" } }
    local some = r:where { a = "MLI", period = { "2021", "2022" } }
    assert.equal(4, #some)
    assert.equal(some[1].any, some:where(function(row) return row.b == "NER" end)[1].any)
    assert.equal(0, #r:where { a = "XXX" })
    assert.error_matches(function() r:where { bb = 1 } end, "no field 'bb'")
    assert.truthy(tostring(some):find("MLI  NER  2021", 1, true))
    assert.truthy(some:json():find('"period":"2021"', 1, true))
    assert.is_nil(r[0] or r[#r + 1])
  end)
end)

describe("the example of panels", function()
  it("writes the dyads it counts", function()
    local folder = files.folder()
    local run = ("arg = { [0] = %q, %q }; dofile %q"):format("examples/panel.lua", folder,
      "examples/panel.lua")
    local text, ok = files.run(run)
    assert(ok, text)
    local written = files.read(folder .. "/dyads-west-africa.csv")
    assert.equal("a,b,period,any,all,last,days\n", written:match "^[^\n]*\n")
    assert.equal(2626, select(2, written:gsub("\n", "")))
    files.clean()
  end)
end)

describe("dyads", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  it("says of a day what two sets of blocs have in common", function()
    for _, day in ipairs { "1975-06-01", "2012-04-01", "2024-06-01" } do
      for row in db:dyads { at = day, states = { "MLI", "NER", "NGA", "MRT" }, zero = true }:each() do
        assert.equal(#(db:blocs(row.a, day) & db:blocs(row.b, day)), row.shared, day .. row.a .. row.b)
      end
    end
  end)

  it("counts days of one bloc as db:dyad does", function()
    local r = db:dyads { states = { "MLI", "NGA", "NER" }, bloc = "ECOWAS", from = "1960" }
    assert.equal(3, #r)
    for row in r:each() do
      local d = db:dyad(row.a, row.b)
      assert.equal(d:days "ECOWAS", row.days)
      assert.equal(d:first "ECOWAS", row.first)
      assert.equal(d:last "ECOWAS", row.last)
    end
    assert.equal(6, #db:dyads { states = { "MLI", "NGA", "NER" }, bloc = "ECOWAS", from = "1960",
      directed = true })
  end)

  it("leaves systems and alliances out unless asked for by kind", function()
    local store <close> = assert(bloc.open { data = false })
    for _, s in ipairs { "AAA", "BBB" } do store:actor { s, kind = "state" } end
    for b, kind in pairs { X = "organisation", SYS = "system", ALLY = "alliance" } do
      store:bloc { b, kind = kind }
      store:cover { b, from = "1970-01-01", to = "1980-01-01" }
      for _, s in ipairs { "AAA", "BBB" } do
        store:tell { state = s, bloc = b, status = "member", from = "1971-01-01" }
      end
    end
    local function shared(o)
      o.at = "1972-01-01"
      return store:dyads(o)[1].shared
    end
    assert.equal(1, shared {})
    assert.equal(1, shared { kinds = "alliance" })
    assert.equal(3, shared { kinds = { "alliance", "system", "organisation" } })
    assert.equal(2, shared { blocs = { "X", "SYS" } })
    assert.error_matches(function() shared { kinds = "aliance" } end, "did you mean 'alliance'")
  end)

  it("counts a period once, however often two meet in it", function()
    local store <close> = assert(bloc.open { data = false })
    for _, s in ipairs { "AAA", "BBB" } do store:actor { s, kind = "state" } end
    store:bloc { "X", kind = "bloc" }
    store:cover { "X", from = "1970-01-01", to = "1980-01-01" }
    store:tell { state = "AAA", bloc = "X", status = "member", from = "1971-01-01" }
    store:tell { state = "BBB", bloc = "X", status = "member", from = "1971-02-01", to = "1971-03-01" }
    store:tell { state = "BBB", bloc = "X", status = "member", from = "1971-05-01", to = "1972-02-01" }
    local r = store:panel { unit = "dyad-year", from = "1971", to = "1974", columns = { "any" } }
    assert.same({ 1, 1, 0 }, (r:columns "any"))
    r = store:dyads { from = "1971", to = "1974", by = "year" }
    assert.same({ 1, 28 + 245, "1971-02-01", "1971-12-31" },
      { r[1].shared, r[1].days, r[1].first, r[1].last })
    assert.equal("1972-01-31", r[2].last)
  end)

  it("takes a data set's word that a state was there, a bloc's on days of its life", function()
    local store <close> = assert(bloc.open { data = false })
    store:actor { "set:one", kind = "organisation" }
    store:actor { "AAA", kind = "state" }
    store:actor { "BBB", kind = "state", lives = { { "1975-01-01" } } }
    store:bloc { "X", kind = "bloc" }
    store:cover { "X", from = "1970-01-01", to = "1980-01-01" }
    store:cover { "X", from = "1972-01-01", to = "1980-01-01", position = "set:one", states = "AAA BBB" }
    local function years(position)
      return #store:panel { unit = "dyad-year", states = { "AAA", "BBB" }, from = "1970",
        to = "1980", columns = { "any" }, position = position }
    end
    assert.same({ 5, 8 }, { years(), years "set:one" })
  end)

  it("refuses what does not fit together", function()
    local function refuses(part, o)
      local ok, why = pcall(db.dyads, db, o)
      assert.is_false(ok)
      assert.truthy(why:find(part, 1, true), why)
    end
    refuses("give 'at' for a day", { at = "2020-01-01", by = "year" })
    refuses("is not one day", { at = "2020" })
    refuses("by: expected year", { by = "decade" })
    refuses("weight: expected a function", { at = "2020-01-01", weight = 3 })
    refuses("unknown option 'bolcs'", { bolcs = "UN" })
    refuses("certainty", { at = "2020-01-01", certainty = "maybe" })
  end)

  it("knows two states according to a data set, and as of a day", function()
    local d = db:dyad("MLI", "NER", { known = "2024-01-01" })
    assert.equal("..", d:last "ECOWAS")
    assert.equal("2025-01-28", db:dyad("MLI", "NER"):last "ECOWAS")
    assert.is_true(#d:shared "2025-06-01" > #db:dyad("MLI", "NER"):shared "2025-06-01")
  end)
end)
