--- bloc.report.bloc and bloc.report.claims: what a sheet says and on what it
-- rests, its two forms, and that no name can forge either.
local bloc = require "bloc"
local seed = require "spec.support.seed"
local files = require "spec.support.files"

local function lines_of(text)
  local list = {}
  for line in text:gmatch "([^\n]*)\n" do list[#list + 1] = line end
  return list
end

local function has(text, part)
  assert(text:find(part, 1, true), ("'%s' is not in\n%s"):format(part, text))
end

local function has_not(text, part)
  assert(not text:find(part, 1, true), ("'%s' is in the text"):format(part))
end

-- The cells of the table row of Markdown that begins with `first`.
local function row_of(markdown, first)
  for _, line in ipairs(lines_of(markdown)) do
    if line:sub(1, #first + 3) == "| " .. first .. " " then
      local cells = {}
      for cell in line:gmatch "| ([^|]*) %f[|]" do cells[#cells + 1] = cell end
      return cells
    end
  end
  error("no row of " .. first)
end

-- Every reference has its footnote, every footnote a reference.
local function assert_footnotes(markdown)
  local defined, used, n = {}, {}, 0
  for id, colon in markdown:gmatch "%[%^([%w_-]+)%](:?)" do
    if colon == ":" then
      assert(not defined[id], id .. " is defined twice")
      defined[id] = true
      n = n + 1
    else used[id] = true end
  end
  assert.same(defined, used)
  assert.is_true(n > 0)
end

describe("the sheet of a bloc, on the seed", function()
  local db, report, text, markdown
  setup(function()
    db = seed.open()
    report = bloc.report.bloc(db, "ECOWAS", { at = "2024-06-01" })
    text, markdown = report:text(), report:markdown()
  end)
  teardown(function() db:close() end)

  it("names its bloc, its day and its defaults", function()
    assert.equal("ECOWAS: Economic Community of West African States",
      lines_of(text)[1])
    local head = text:gsub("\n", " ")
    for _, part in ipairs { "As at 2024-06-01 | known: all | position: ECOWAS |",
      "participating: member, not suspended, not inactive |",
      "coverage 1950-01-01 to 2025-12-31 |", "data " .. db:hash():sub(1, 12) .. " | bloc " } do
      has(head, part)
    end
  end)

  it("counts, and says what comes next", function()
    local flat = text:gsub("\n", " ")
    has(flat, "15 members, of which 4 suspended (BFA, GIN, MLI, NER) and 3 "
      .. "withdrawing (BFA, MLI, NER). 11 participating.")
    has(flat, "Next dated change: 2025-01-29, BFA MLI NER leave [")
  end)

  it("has a row per member with marks, ends in words and notes", function()
    local cells = row_of(markdown, "Burkina Faso")
    assert.same({ "Burkina Faso", "BFA", "1975-05-28", "s w c",
      "until 28 Jan 2025 (out from 29 Jan)" }, { table.unpack(cells, 1, 5) })
    assert.equal(3, select(2, cells[6]:gsub("%[%^", "")))
    assert.same({ "Cabo Verde", "CPV", "1976/1977", "", "" },
      { table.unpack(row_of(markdown, "Cabo Verde"), 1, 5) })
    assert.equal(15, #report)
    assert.equal("BEN", report[1].state)
    has(text, "Marks: s suspended, w withdrawing, c contested.\n")
  end)

  it("has the composition, the changes of a year and what is contested", function()
    has(text, "2000-12-26  2025-01-28             15  -MRT")
    has(text, "2023-12-10  NER          suspended (stated 2023-12-14)")
    has(text, "2024-01-29  BFA MLI NER  withdrawal notified")
    has_not(text:match "last 12 months.*Contested", "2022-01-28")
    has(text:gsub("\n%s*", " "), "BFA MLI NER  AES: not a member from 28 Jan 2024 [")
  end)

  it("keeps lines within 80 columns", function()
    for _, line in ipairs(lines_of(text)) do
      assert.is_true(utf8.len(line) <= 80 or line:find "http" ~= nil, line)
    end
  end)

  it("gives a footnote for every reference, with ids of its own", function()
    assert_footnotes(markdown)
    has(markdown, "[^ecowas-2024-06-01-1]: ")
    local other = bloc.report.bloc(db, "AES", { at = "2024-06-01" }):markdown()
    has_not(other, "[^ecowas")
  end)

  it("follows the three clocks and the position", function()
    local early = bloc.report.bloc(db, "ECOWAS",
      { at = "2025-06-01", known = "2024-01-15" }):text()
    has(early, "15 members")
    has(early, "(proj)")
    has_not(early, "until 28 Jan 2025")
    has(early, "2000-12-26  still so")
    local theirs = bloc.report.bloc(db, "ECOWAS",
      { at = "2024-06-01", position = "AES" }):text()
    has(theirs, "12 members, of which 1 suspended (GIN). 11 participating.")
    has(theirs, "position: AES")
  end)

  it("marks what is only possible, and names states as of the day", function()
    local sheet = bloc.report.bloc(db, "ECOWAS", { at = "1976-06-01" })
    has(sheet:text(), "15 members. 15 participating. 1 more possible (CPV).")
    assert.equal("(poss)", row_of(sheet:markdown(), "Cabo Verde")[4])
    has(sheet:markdown(), "| Upper Volta \\[Burkina Faso\\] |")
    has(sheet:text(), "Upper Volta [")
  end)

  it("says where the data do not reach", function()
    local sheet = bloc.report.bloc(db, "ECOWAS", { at = "2030-01-01" })
    has(sheet:text(), "Who is in: not covered: ECOWAS is covered from 1950-01-01")
    assert.equal(0, #sheet)
  end)

  it("is the same twice, and writes itself in both forms", function()
    local again = bloc.report.bloc(db, "ECOWAS", { at = "2024-06-01" })
    assert.equal(markdown, again:markdown())
    assert.equal(text, again:text())
    assert.equal(text, tostring(again) .. "\n")
    local folder = files.folder()
    assert.equal(folder .. "/a.md", again:write(folder .. "/a.md"))
    assert.equal(markdown, files.read(folder .. "/a.md"))
    assert.truthy(again:write(folder .. "/a.txt"))
    assert.equal(text, files.read(folder .. "/a.txt"))
    assert.is_nil((again:write(folder .. "/none/a.md")))
    assert.error_matches(function() again:write "a.pdf" end, "does not end in %.txt, %.md, %.qmd")
    files.clean()
  end)

  it("refuses misuse, naming it", function()
    local function refused(message, ...)
      local ok, e = pcall(bloc.report.bloc, db, ...)
      assert.is_false(ok)
      has(e, message)
    end
    refused("ECOWAS", "ECOWSA")
    refused("did you mean 'at'", "ECOWAS", { a = "2024" })
    refused("is not one day", "ECOWAS", { at = "2024" })
  end)
end)

describe("the sheet of a bloc with sources", function()
  local db, report
  local NAME = "Pipe | and <b>tags</b>\n# not a heading `x` [a](javascript:1) \1 1\2 $y$ ~z~ @q ^"
  setup(function()
    db = assert(bloc.open { data = false })
    db:bloc { "X", kind = "pact", names = { { NAME } } }
    db:cover { "X", from = "2000-01-01", through = "2020-12-31" }
    db:actor { "AAA", kind = "state", names = { { NAME } } }
    db:actor { "BBB", kind = "state", names = { { "Beland" } } }
    db:actor { "CCC", kind = "state", names = { { "Celand" } } }
    local treaty = { "The treaty | of <X> \27[31m", publisher = "P_Q_", published = "2001-01-01",
      url = "https://example.org/a_b?c=(d)&e=*", read = "2020-02-03" }
    db:tell { state = { "AAA", "BBB" }, bloc = "X", status = "member", from = "2001-01-01",
      basis = "founding", note = "a *note*", source = treaty }
    db:tell { state = "CCC", bloc = "X", status = "member", from = "2010-05", source = {
      treaty, { "A second | one" } } }
    db:tell { state = "CCC", bloc = "X", status = "suspended", from = "2015-01-01",
      to = "2016-01-01", known_to = "2018-06-01", source = "Said then" }
    report = bloc.report.bloc(db, "X", { at = "2015-06-01" })
  end)
  teardown(function() db:close() end)

  it("lists each source once, with what is recorded of it", function()
    local markdown = report:markdown()
    assert.equal(1, select(2, markdown:gsub("The treaty", "")))
    has(markdown, "P\\_Q\\_. 2001-01-01. Read 2020-02-03. <https://example.org/a_b?c=(d)&e=*>\n")
    local note = report:text():gsub("\n%s*", " ")
    has(note, "AAA BBB: member from 2001-01-01; founding. A *note*. Sources: S2.")
    has(note, "CCC: member from 2010-05. Stated 2001-01-01. Sources: S3, S2.")
    has(note, "End stated 2018-06-01.")
    assert_footnotes(markdown)
  end)

  it("cannot be forged by a name", function()
    local markdown = report:markdown()
    assert.equal(6, #row_of(markdown, "Beland"))
    for _, line in ipairs(lines_of(markdown)) do
      assert.is_nil(line:find "^# not")
      if line:find("^|") then
        local bars = select(2, line:gsub("\\|", ""):gsub("|", ""))
        assert.is_true(bars == 7 or bars == 5, line)
      end
    end
    has_not(markdown, "<b>")
    has_not(markdown, "[a](")
    has(markdown, "\\`x\\` \\[a\\](javascript:1)")
    for _, form in ipairs { markdown, report:text() } do
      assert.is_nil(form:find "[%z\1-\9\11-\31]")
    end
    local _, ids = markdown:gsub("%[%^x%-2015%-06%-01%-%d+%]:", "")
    assert.equal(3, ids)
  end)

  it("keeps the changes of the year and no others", function()
    local year = report:text():match "Changes in the last 12 months.-Notes"
    has(year, "2015-01-01  CCC     suspended")
    local later = bloc.report.bloc(db, "X", { at = "2016-06-01" }):text()
    has(later, "2016-01-01  CCC     suspension lifted (stated 2018-06-01)")
    has_not(later, "2015-01-01  CCC")
    has(bloc.report.bloc(db, "X", { at = "2015-12-31" }):text(), "2015-01-01  CCC")
    has_not(bloc.report.bloc(db, "X", { at = "2016-01-01" }):text(), "2015-01-01  CCC")
    has(bloc.report.bloc(db, "X", { at = "2019-01-01" }):text(),
      "Changes in the last 12 months\n-----------------------------\nNone.\n")
  end)
end)

describe("the sheets of the bundled data", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  for _, code in ipairs { "AES", "AU", "EU", "OAS", "OIF", "UN" } do
    it("of " .. code .. " has members, footnotes and sources", function()
      local report = bloc.report.bloc(db, code)
      assert.is_true(#report >= 3)
      assert_footnotes(report:markdown())
      has(report:text(), "\nSources\n-------\nS1")
      has_not(report:text(), "No source.")
    end)
  end
end)

describe("claims", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  local function fifteen(day)
    return { id = "Q1", claim = "There are 15 of them.",
      query = function(store) return store:members("ECOWAS", day) end,
      verdicts = { { "true", function(m) return #m == 15 end },
        { "imprecise", function(m) return #m == 16 end },
        { "false", function() return true end } },
      evidence = function(m) return #m .. " members" end }
  end

  it("take the verdict of the first test that holds", function()
    for day, want in pairs { ["2024-06-01"] = "true", ["1999-06-01"] = "imprecise",
      ["2025-06-01"] = "false" } do
      local r = bloc.report.claims(db, { fifteen(day) })
      assert.equal(want, r[1].verdict)
      assert.equal("data", r[1].decided_by)
    end
    assert.equal("15 members", bloc.report.claims(db, { fifteen "2024-06-01" })[1].evidence)
  end)

  it("are not checkable where the data cannot say, with the reason", function()
    local r = bloc.report.claims(db, { fifteen "2040-01-01" })
    assert.equal("not checkable", r[1].verdict)
    has(r[1].evidence, "not covered: ECOWAS is covered from")
    local none = { id = "Q", claim = "?", query = function() return 1 end,
      verdicts = { { "true", function() return false end } } }
    assert.equal("not checkable", bloc.report.claims(db, { none })[1].verdict)
  end)

  it("say what was judged, and by whom it was said", function()
    local r = bloc.report.claims(db, {
      { id = "J1", claim = "He said so.", judged = { verdict = "not checkable",
        reason = "a quotation", source = { "A page", publisher = "Press" } } },
    })
    assert.equal("judgement", r[1].decided_by)
    assert.equal("not checkable", r[1].verdict)
    assert.equal("A page", r[1].sources[1].title)
    has(r:text(), "NOT CHECKABLE\n")
    has(r:text(), "Judged: a quotation.")
    has(r:text(), "Source: A page (Press).")
    local part = fifteen "2024-06-01"
    part.judged = { reason = "of \"bloc\" nothing is said" }
    r = bloc.report.claims(db, { part })
    assert.equal("true", r[1].verdict)
    assert.equal("data", r[1].decided_by)
    has(r:text(), "Judged in part: of")
  end)

  it("stand in both forms", function()
    local r = bloc.report.claims(db, { fifteen "2024-06-01", fifteen "2025-06-01" })
    has(r:text(), "2 statements: 1 true and 1 false.")
    has(r:text(), "Q1  There are 15 of them.\n    TRUE: 15 members\n")
    assert.same({ "Q1", "There are 15 of them.", "true", "15 members", "" },
      row_of(r:markdown(), "Q1"))
    assert.equal(r:markdown(), bloc.report.claims(db, { fifteen "2024-06-01",
      fifteen "2025-06-01" }):markdown())
  end)

  it("are decided by the query itself where it says true or false", function()
    local function r(query)
      return bloc.report.claims(db, { { id = "S", claim = "x", query = query } })
    end
    local day = "2024-06-01"
    local row = r(function(s)
      local m = s:members("ECOWAS", day)
      return #m == 15, m
    end)[1]
    assert.equal("true", row.verdict)
    assert.truthy(row.evidence:find "^15 on 2024%-06%-01: BEN BFA")
    row = r(function(s) return s:is_member("MRT", "ECOWAS", day) end)[1]
    assert.equal("false", row.verdict)
    row = r(function(s) return s:is_member("CPV", "ECOWAS", "1976-06-01") end)[1]
    assert.same({ "not checkable", "possible" }, { row.verdict, row.evidence })
    assert.error_matches(function() r(function() return 15 end) end, "returns true or false")
  end)

  it("of another shape are refused by name", function()
    local function refused(message, c)
      local ok, e = pcall(bloc.report.claims, db, c)
      assert.is_false(ok)
      has(e, message)
    end
    local c = fifteen "2024-06-01"
    c.verdicts = { { "trve", c.verdicts[1][2] } }
    refused("did you mean 'true'", { c })
    c.verdicts = { { "true" } }
    refused("the test of 'true' is no function", { c })
    c.verdicts, c.query = nil, nil
    refused("claims[1] (Q1): expected a query and verdicts", { c })
    refused("claims[1]: unknown option 'clam'", { { id = "x", clam = "y" } })
    refused("the reason is missing", { { id = "x", claim = "y", judged = { verdict = "true" } } })
    refused("expected a list of claims", "claims")
  end)
end)
