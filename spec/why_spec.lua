--- db:why, db:revisions and db:surprises: what an answer rests on and how it
-- changed with knowledge.
local bloc = require "bloc"
local util = require "bloc.util"
local claims = require "bloc.claims"
local seed = require "spec.support.seed"

local function row_with(w, fields)
  local found
  for row in w.rows:each() do
    local fits = true
    for k, v in pairs(fields) do fits = fits and row[k] == v end
    if fits then
      assert.is_nil(found, "two rows fit")
      found = row
    end
  end
  return assert(found, "no row fits")
end

local function plain(text) return function(s) return s:find(text, 1, true) end end

local function lines_of(x)
  local list = {}
  for line in (tostring(x) .. "\n"):gmatch "(.-)\n" do list[#list + 1] = line end
  return list
end

describe("why, on the seed", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  it("says the status of the day and which assertions decide", function()
    local w = db:why("MLI", "ECOWAS", "2024-08-12")
    assert.equal("member +suspended +withdrawing", tostring(w.status))
    local deciding = {}
    for row in w.rows:each() do
      if row.fate == "decides" then deciding[#deciding + 1] = row.status end
    end
    assert.same({ "member", "suspended", "withdrawing" }, deciding)
    assert.equal("other day",
      row_with(w, { status = "suspended", from = "2020-08-19" }).fate)
  end)

  it("shows the other party's position, and from its side the bloc's", function()
    local w = db:why("MLI", "ECOWAS", "2024-08-12")
    local row = row_with(w, { position = "AES" })
    assert.equal("position", row.fate)
    assert.equal("none", row.holds)
    assert.same({ { position = "AES", base = "none" } }, w.dissent)
    w = db:why("MLI", "ECOWAS", { at = "2024-08-12", position = "AES" })
    assert.equal("none", tostring(w.status))
    assert.same({ { position = "ECOWAS", base = "member" } }, w.dissent)
    assert.equal("position",
      row_with(w, { status = "member", to = "2025-01-29" }).fate)
    assert.truthy(plain "ended with the membership, 2024-01-28" (tostring(w)))
  end)

  it("has no dissent before the parties part", function()
    assert.same({}, db:why("MLI", "ECOWAS", "2023-08-12").dissent)
  end)

  it("lets a party dissent from an end that was not known yet", function()
    local w = db:why("MLI", "ECOWAS", { at = "2025-06-01", known = "2024-01-28" })
    assert.equal("member", w.status.base)
    assert.same({ { position = "AES", base = "none" } }, w.dissent)
  end)

  it("names what superseded what, and what was said only later", function()
    local w = db:why("GBR", "EU", "2019-12-01")
    local last = row_with(w, { to = "2020-02-01" })
    assert.equal("decides", last.fate)
    local first = row_with(w, { to = "2019-03-30" })
    assert.equal("superseded", first.fate)
    assert.equal(last.assertion, first.by)
    assert.equal("2019-10-29", first.by_known)
    w = db:why("GBR", "EU", { at = "2019-12-01", known = "2019-04-01" })
    assert.is_true(w.status.projected)
    assert.equal("later", row_with(w, { to = "2020-02-01" }).fate)
    assert.equal("other day", row_with(w, { to = "2019-04-13" }).fate)
    assert.truthy(plain "none (projected)" (tostring(w)))
  end)

  it("reads the lineage", function()
    local w = db:why("GBR", "EU", "1980-01-01")
    assert.equal("none", w.status.base)
    assert.same({ { bloc = "EC", relation = "before", status = "member",
      from = "1973-01-01", to = "1993-11-01" } }, w.lineage)
  end)

  it("marks what is merely possible", function()
    local w = db:why("CPV", "ECOWAS", "1976-06-01")
    assert.equal("possible", row_with(w, { status = "member" }).fate)
    assert.truthy(plain "~> #" (tostring(w)))
  end)

  it("gives the reason outside coverage", function()
    local w = db:why("MLI", "ECOWAS", "2026-06-01")
    assert.is_nil(w.status)
    assert.truthy(w.reason:find("^not covered"))
    assert.truthy(plain(w.reason)(tostring(w)))
  end)

  it("says so where nothing is asserted", function()
    local w = db:why("GHA", "AES", "2024-01-01")
    assert.equal(0, #w.rows)
    assert.truthy(plain "Nothing is asserted of this pair." (tostring(w)))
  end)

  it("takes the pins of a view", function()
    local v = db:view { position = "AES", at = "2024-08-12" }
    assert.equal("none", tostring(v:why("MLI", "ECOWAS").status))
  end)

  it("raises on misuse, naming the near miss", function()
    assert.error_matches(function() db:why("MLI", "ECOWA", "2024-01-01") end, "ECOWAS")
    assert.error_matches(function() db:why("ZZZ", "ECOWAS", "2024-01-01") end, "no state 'ZZZ'")
    assert.error_matches(function()
      db:why("MLI", "ECOWAS", { posision = "AES" })
    end, "did you mean 'position'")
    assert.error_matches(function() db:why("MLI", "ECOWAS", "2024") end, "2024")
  end)
end)

describe("why, retractions", function()
  it("shows a retracted assertion with its reason and source", function()
    local db <close> = seed.open()
    local id = db:why("GHA", "ECOWAS", "2000-01-01").rows[1].assertion
    assert(db:retract(id, { reason = "a slip of the pen", known = "2010-01-01",
      source = { "Corrigendum" } }))
    local w = db:why("GHA", "ECOWAS", "2000-01-01")
    assert.equal("retracted", w.rows[1].fate)
    assert.equal("none", w.status.base)
    assert.truthy(plain "a slip of the pen [1]" (tostring(w)))
    assert.equal("Corrigendum", w:sources()[1].title)
    w = db:why("GHA", "ECOWAS", { at = "2000-01-01", known = "2009-01-01" })
    assert.equal("decides", w.rows[1].fate)
    assert.is_nil(plain "slip" (tostring(w)))
  end)

  it("names an assertion that replaces another by its id", function()
    local db <close> = seed.open()
    local id = db:why("GHA", "ECOWAS", "2000-01-01").rows[1].assertion
    local new = db:tell { state = "GHA", bloc = "ECOWAS", status = "member",
      from = "1975-06-01", replaces = id }
    local w = db:why("GHA", "ECOWAS", "2000-01-01")
    assert.equal(new, row_with(w, { assertion = id }).by)
    assert.truthy(plain("replaced by #" .. new)(tostring(w)))
  end)

  it("lets a replacement by name stand, whatever was known later", function()
    local db <close> = seed.open()
    local id = db:tell { state = "GHA", bloc = "AES", status = "member",
      from = "2020-01-01", known = "2022-01-01" }
    local new = db:tell { state = "GHA", bloc = "AES", status = "observer",
      from = "2020-01-01", known = "2021-01-01", replaces = id }
    local w = db:why("GHA", "AES", "2023-01-01")
    assert.equal("observer", w.status.base)
    assert.equal("decides", row_with(w, { assertion = new }).fate)
    assert.equal("superseded", row_with(w, { assertion = id }).fate)
  end)

  it("knows the revision that was asked", function()
    local db <close> = seed.open()
    local before = db:_revision()
    db:tell { state = "GHA", bloc = "AES", status = "member", from = "2024-01-01" }
    local w = db:why("GHA", "AES", { at = "2024-06-01", recorded = before })
    assert.equal("later", w.rows[1].fate)
    assert.truthy(plain "recorded only later" (tostring(w)))
  end)
end)

describe("why, on the bundled data", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  it("prints a page for a mail: aligned, at most 100 columns, numbered", function()
    local w = db:why("MLI", "ECOWAS", "2024-08-12")
    local lines = lines_of(w)
    assert.equal("Mali (MLI) in ECOWAS (Economic Community of West African "
      .. "States) on 2024-08-12", lines[1])
    assert.equal("  member +suspended +withdrawing", lines[2])
    assert.equal("  member since 1975-05-28, last day 2025-01-28 (out from "
      .. "2025-01-29)", lines[3])
    assert.equal("  contested: AES holds it to be no member", lines[4])
    for _, line in ipairs(lines) do
      assert.is_true(util.width(line) <= 100 or line:find "^%s+https?://" ~= nil, line)
      assert.is_nil(line:find "%s$", "blank at the end: " .. line)
    end
    for i in ipairs(w:sources()) do
      assert.truthy(plain(("[%d]"):format(i))(tostring(w)), i)
    end
  end)

  it("numbers each source once, and rows refer to the numbers", function()
    local w = db:why("MLI", "ECOWAS", "2024-08-12")
    local seen, used = {}, {}
    for s in w:sources():each() do
      assert.is_nil(seen[s.id])
      seen[s.id] = true
    end
    for row in w.rows:each() do
      for _, list in ipairs { row.sources, row.to_sources } do
        for _, n in ipairs(list) do used[n] = true end
      end
    end
    assert.equal(#w:sources(), #used)
  end)

  it("tells the succession of a seat", function()
    local w = db:why("RUS", "UN", "1995-01-01")
    assert.equal("SUN", w.successions[1].from_state)
    assert.truthy(plain "SUN to RUS" (tostring(w)))
  end)

  -- claims.lua and spell.c hold the same rule of R10; this keeps them so.
  it("sees exactly the assertions that questions see", function()
    for _, p in ipairs(claims.by_pair(claims.read(db))) do
      for _, known in ipairs { util.MAX, util.day("2010-01-01", "spec"), util.MIN } do
        local expected, found = {}, {}
        for _, r in ipairs(db:_spells(p.state, p.bloc, known)) do
          expected[r.assertion] = r.layer == "base" or nil
        end
        for _, x in ipairs(claims.fates(p.all, known)) do
          if x.fate == "seen" and x.claim.layer == "base" and not x.claim.asserter then
            found[x.claim.id] = true
          end
        end
        assert.same(expected, found)
      end
    end
  end)
end)

describe("revisions", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  local function text(r, ...)
    local lines = {}
    for row in r:each() do
      local cells = {}
      for i, k in ipairs { ... } do cells[i] = tostring(row[k]) end
      lines[#lines + 1] = table.concat(cells, " ")
    end
    return lines
  end

  it("lists how the end of a membership moved", function()
    local r = db:revisions { state = "GBR", bloc = "EU", field = "to" }
    assert.same({ "nil nil ..", "2017-03-29 .. 2019-03-30",
      "2019-03-22 2019-03-30 2019-04-13", "2019-04-11 2019-04-13 2019-11-01",
      "2019-10-29 2019-11-01 2020-02-01" }, text(r, "known", "before", "after"))
    assert.equal("2020-01-31",
      db:revisions { state = "GBR", bloc = "EU", field = "through" }[5].after)
  end)

  it("each row names the assertion behind the new answer", function()
    local r = db:revisions { state = "GBR", bloc = "EU" }
    assert.equal(db:status("GBR", "EU", "2019-12-01").assertion, r[5].assertion)
  end)

  it("follows the status of one day", function()
    local r = db:revisions { state = "NER", bloc = "ECOWAS", field = "status",
      at = "2023-12-12" }
    assert.same({ "nil nil member", "2023-12-14 member member +suspended" },
      text(r, "known", "before", "after"))
  end)

  it("follows a start that is replaced, and a spell that is retracted", function()
    local own <close> = seed.open()
    local id = own:tell { state = "GHA", bloc = "AES", status = "member",
      from = "2024-01-01", known = "2024-01-01" }
    local new = own:tell { state = "GHA", bloc = "AES", status = "member",
      from = "2024-02-01", known = "2024-03-01", replaces = id }
    own:retract(new, { known = "2024-04-01" })
    local r = own:revisions { state = "GHA", bloc = "AES", field = "from" }
    assert.same({ "2024-01-01 nil 2024-01-01", "2024-03-01 2024-01-01 2024-02-01",
      "2024-04-01 2024-02-01 2024-01-01" }, text(r, "known", "before", "after"))
  end)

  it("a retraction that leaves nothing has no answer after it", function()
    local own <close> = seed.open()
    local id = own:tell { state = "GHA", bloc = "AES", status = "member",
      from = "2024-01-01", known = "2024-01-01" }
    own:retract(id, { known = "2024-04-01" })
    local r = own:revisions { state = "GHA", bloc = "AES" }
    assert.same({ "2024-01-01 nil ..", "2024-04-01 .. nil" },
      text(r, "known", "before", "after"))
  end)

  it("answers from a position", function()
    local r = db:revisions { state = "MLI", bloc = "ECOWAS", position = "AES",
      field = "status", at = "2024-07-01" }
    assert.equal("none", r[#r].after)
  end)

  it("raises on misuse", function()
    assert.error_matches(function()
      db:revisions { state = "GBR", bloc = "EU", field = "too" }
    end, "did you mean 'to'")
    assert.error_matches(function()
      db:revisions { state = "GBR", bloc = "EU", at = "2019-01-01" }
    end, "field = \"status\"")
    assert.error_matches(function() db:revisions { bloc = "EU" } end, "state")
  end)
end)

describe("surprises", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  it("finds the days on which nobody knew of Niger's suspension", function()
    local r = db:surprises { bloc = "ECOWAS", from = "2023", to = "2024" }
    assert.equal(1, #r)
    local row = r[1]
    assert.equal("NER 2023-12-10 2023-12-14 2023-12-13 4",
      table.concat({ row.state, row.from, row.to, row.through, row.days }, " "))
    assert.equal("member", row.was)
    assert.equal("member +suspended", row.now)
    assert.same({ db:spells("NER", "ECOWAS", { status = "suspended" })[1].assertion },
      row.assertions)
  end)

  it("clips to the range and to coverage", function()
    local row = db:surprises { bloc = "ECOWAS", from = "2023-12-12", through = "2023-12-12" }[1]
    assert.equal("2023-12-12", row.from)
    assert.equal("2023-12-12", row.through)
    assert.equal(0, #db:surprises { bloc = "ECOWAS", from = "2026-01-01" })
    assert.equal(0, #db:surprises { bloc = "ECOWAS", state = "MLI" })
    local own <close> = seed.open()
    own:tell { state = "GHA", bloc = "AES", status = "member", from = "2025-06-01",
      known = "2026-06-01" }
    row = own:surprises { bloc = "AES" }[1]
    assert.equal("2025-06-01 2025-12-31", row.from .. " " .. row.through)
  end)

  it("agrees with the status day by day", function()
    local own <close> = seed.open()
    own:tell { state = "GHA", bloc = "AES", status = "member", from = "2024-01-10",
      to = "2024-02-10", known_from = "2024-01-20", known_to = "2024-02-20" }
    local surprising = {}
    for row in own:surprises { bloc = "AES", from = "2024-01-01", to = "2024-04-01" }:each() do
      local first = util.day(row.from, "spec")
      for d = first, first + row.days - 1 do
        surprising[util.text(d)] = row.was .. "/" .. row.now
      end
    end
    local n = 0
    for d = util.day("2024-01-01", "spec"), util.day("2024-03-31", "spec") do
      local day = util.text(d)
      local was = tostring(own:status("GHA", "AES", { at = day, known = day }))
      local now = tostring(own:status("GHA", "AES", day))
      assert.equal(was ~= now and was .. "/" .. now or nil, surprising[day], day)
      if was ~= now then n = n + 1 end
    end
    assert.equal(20, n) -- ten days before the start, ten after the end was known
  end)

  it("raises without a bloc", function()
    assert.error_matches(function() db:surprises {} end, "bloc")
  end)
end)
