--- The example that `make demo` runs: its verdicts are those of the list of
-- statements, they come out of the data and change with it, and what it
-- prints is for people.
local bloc = require "bloc"
local files = require "spec.support.files"

local LIST = "../shared/facts/article-claims.csv"

local VERDICTS = {
  A01 = "true", A02 = "imprecise", A03 = "true", A04 = "true", A05 = "imprecise",
  A06 = "true", A07 = "false", A08 = "true", A09 = "true", A10 = "imprecise",
  A11 = "true", A12 = "true", A13 = "not checkable", A14 = "true", A15 = "true",
  A16 = "true", A17 = "imprecise", A18 = "false", A19 = "true", A20 = "true",
  A21 = "imprecise", A22 = "true", A23 = "true", A24 = "imprecise", A25 = "true",
}

local function claims() return dofile "examples/claims.lua" end

-- Verdict and row of each claim, by id.
local function verdicts(db)
  local words, rows = {}, {}
  local report = bloc.report.claims(db, claims())
  for i = 1, #report do
    words[report[i].id], rows[report[i].id] = report[i].verdict, report[i]
  end
  return words, rows
end

-- The ids of claims whose verdict is not the one of the list.
local function changed(db)
  local now, list = verdicts(db), {}
  for id, verdict in pairs(now) do
    if verdict ~= VERDICTS[id] then list[#list + 1] = id .. " " .. verdict end
  end
  table.sort(list)
  return list
end

local function retract(db, where, ...)
  local list = assert(db:sql(where, ...))
  assert.is_true(#list > 0, "nothing to retract: " .. where)
  for row in list:each() do
    assert(db:retract(where:find "FROM event" and "event:" .. row.id or row.id))
  end
end

describe("the statements of the article", function()
  local db
  before_each(function() db = assert(bloc.open()) end)
  after_each(function() db:close() end)

  it("get the verdicts of the list", function()
    local words, rows = verdicts(db)
    assert.same(VERDICTS, words)
    for id, row in pairs(rows) do
      assert.is_true(#row.sources > 0, id .. " has no source")
      assert.is_true(row.evidence ~= "", id .. " has no evidence")
    end
  end)

  it("are decided by the data, but for two that say they are not", function()
    local _, rows = verdicts(db)
    for id, row in pairs(rows) do
      local judged = id == "A05" or id == "A13"
      assert.equal(judged and "judgement" or "data", row.decided_by, id)
    end
  end)

  it("are those of the list beside the checkout", function()
    local f = io.open(LIST)
    if not f then return end
    local n = 0
    for line in f:lines() do
      local id = line:match "^(A%d%d),"
      if id then
        local rest = line:gsub('"[^"]*"', "x")
        local verdict = rest:match "^[^,]*,[^,]*,[^,]*,([^,]*),"
        assert.equal(verdict, VERDICTS[id], id)
        n = n + 1
      end
    end
    f:close()
    assert.equal(25, n)
  end)

  it("change when a member leaves at once", function()
    local id = assert(db:sql [[SELECT assertion AS id FROM membership WHERE bloc = 'ECOWAS'
      AND state = 'MLI' AND status = 'member' AND position IS NULL]])[1].id
    db:tell { state = "MLI", bloc = "ECOWAS", status = "member", from = "1975-05-28",
      to = "2024-01-28", replaces = id }
    -- A07 Mali is out; A08 fourteen; A24 fewer before the day; A03 one is not in
    assert.same({ "A03 not checkable", "A07 true", "A08 false", "A24 true" }, changed(db))
  end)

  it("change when the notices are taken back", function()
    retract(db, [[SELECT assertion AS id FROM membership WHERE bloc = 'ECOWAS'
      AND status = 'withdrawing']])
    retract(db, [[SELECT id FROM event WHERE bloc = 'ECOWAS' AND type LIKE
      'membership.withdrawal%']])
    local now = verdicts(db)
    assert.equal("false", now.A10)
    assert.equal("imprecise", VERDICTS.A10)
    assert.equal("not checkable", now.A11)
    assert.equal("false", now.A14)
    assert.equal("not checkable", now.A21)
  end)

  it("change with the coups, the sanctions and the visits", function()
    retract(db, "SELECT id FROM event WHERE type = 'coup' AND target = 'NER'")
    assert.same({ "A11 imprecise", "A15 imprecise", "A16 imprecise" }, changed(db))
    for _, s in ipairs { "BFA", "MLI", "NER" } do
      db:event { type = "sanctions.imposed", date = "2024-08-01", actor = "ECOWAS",
        target = s, bloc = "ECOWAS" }
    end
    db:event { type = "diplomacy.visit", date = "2024-04-20", actor = "SEN-PM",
      target = "MLI", text = "An earlier visit." }
    local now, rows = verdicts(db)
    assert.equal("true", now.A17)
    assert.equal("false", now.A01)
    assert.truthy(rows.A01.evidence:find("An earlier visit.", 1, true))
  end)

  it("change with an exit that is forgotten, and a first one that is told", function()
    retract(db, [[SELECT assertion AS id FROM membership WHERE bloc = 'ECOWAS'
      AND state = 'MRT' AND status = 'member']])
    assert.equal("true", verdicts(db).A18)
    assert.equal("true", verdicts(db).A08)
    db:tell { state = "MRT", bloc = "ECOWAS", status = "member", from = "1975-05-28" }
    assert.equal("true", verdicts(db).A18)
    assert.equal("false", verdicts(db).A08)
  end)

  it("change with what could be known", function()
    local before = db:view { known = "2024-01-15" }
    local now = verdicts(before)
    assert.equal("false", now.A07)
    assert.equal("false", now.A24)
    assert.not_equal("imprecise", now.A10)
  end)
end)

describe("the demonstration", function()
  local text, folder, spent
  setup(function()
    folder = files.folder()
    local script = ([[arg = { [0] = "examples/ecowas.lua", %q }
      dofile "examples/ecowas.lua"]]):format(folder)
    local before = os.time()
    local printed, ok = files.run(script)
    text, spent = printed, os.time() - before
    assert(ok, text)
  end)
  teardown(files.clean)

  it("shows the day, the history, the reasons and the statements", function()
    local flat = text:gsub("\n%s*", " ")
    for _, part in ipairs { "15 members, of which 4 suspended (BFA, GIN, MLI, NER) and 3 "
      .. "withdrawing (BFA, MLI, NER). 11 participating.",
      "Next dated change: 2025-01-29, BFA MLI NER leave",
      "in UEMOA, not in ECOWAS: BFA MLI NER", "2024-01-29 BFA MLI NER +withdrawing",
      "Mali (MLI) in ECOWAS", "25 statements: 16 true, 6 imprecise, 2 false and 1 not checkable.",
      "Niger 2023-07-26 2023-12-10 (+137) 2024-01-29 (+187)" } do
      assert(flat:gsub(" +", " "):find(part, 1, true), part .. " is missing in\n" .. text)
    end
    for id, verdict in pairs(VERDICTS) do
      local shown = text:match("\n" .. id .. "  .-\n\n")
      assert(shown and shown:find("\n     " .. verdict:upper(), 1, true), id)
    end
  end)

  it("draws the picture and says where it is", function()
    local path = folder .. "/ecowas-timeline.svg"
    assert.equal(bloc.chart.timeline(assert(bloc.open()), { bloc = "ECOWAS" }):svg(),
      files.read(path))
    assert.truthy(text:find(path, 1, true))
    assert.truthy(text:match "make repl.*db:status%(")
  end)

  it("fits a terminal of 100 columns, addresses aside, and takes no time", function()
    for line in text:gmatch "[^\n]+" do
      assert.is_true(utf8.len(line) <= 100 or line:find "https?://" ~= nil, line)
    end
    assert.is_true(spent <= 8, spent .. " seconds")
  end)
end)
