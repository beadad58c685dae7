--- bloc.report.claims: statements put to the data. A claim is a table that
-- says how it is decided:
--
--   { id = "A08", claim = "ECOWAS is a 15-nation regional bloc.",
--     query = function(db) return db:members("ECOWAS", "2024-08-12") end,
--     verdicts = {                       -- the first whose test holds
--       { "true", function(m) return #m == 15 end },
--       { "false", function(m) return #m ~= 15 end } },
--     evidence = function(m) return #m .. " members in law" end }
--
-- `query` returns what the tests and `evidence` look at: any value, or nil
-- and a reason where the data cannot say. Without `verdicts` it decides by
-- itself: it returns true or false, and what it looked at. What was found and
-- answers :sources() gives the sources and the rows of evidence; otherwise its
-- field `of`, a list of such values. Where no test holds the claim is not
-- checkable. What no query can decide is `judged`: { verdict =, reason =,
-- source = }, beside a query that gives evidence or without one; `judged`
-- without a verdict says what part of the claim was taken on trust.

local ask = require "bloc.ask"
local util = require "bloc.util"
local render = require "bloc.render"
local document = require "bloc.report.document"
local evidence = require "bloc.report.evidence"
local inline = require "bloc.report.inline"
local sources = require "bloc.report.sources"
local words = require "bloc.report.words"

local report = {}
local UNCHECKABLE = "not checkable"
local VERDICTS = util.set "true false imprecise"
VERDICTS[UNCHECKABLE] = true

-- {======== checking the claims ========

local CLAIM = util.set "id claim query verdicts evidence judged"
local JUDGED = util.set "verdict reason source"

local function check_verdict(word, what)
  if not VERDICTS[word] then
    util.fail("%s: verdict '%s': expected true, false, imprecise or "
      .. "not checkable%s", what, tostring(word), util.hint(word, VERDICTS))
  end
end

local function check_claim(c, i)
  local what = ("claims[%d]"):format(i)
  util.options(c, CLAIM, what)
  if type(c.id) ~= "string" or type(c.claim) ~= "string" then
    util.fail("%s: expected { id=, claim=, query=, verdicts= }", what)
  end
  what = ("%s (%s)"):format(what, c.id)
  local j = util.options(c.judged, JUDGED, what .. ": judged")
  if j.verdict ~= nil then check_verdict(j.verdict, what) end
  if c.judged and type(j.reason) ~= "string" then
    util.fail("%s: judged: the reason is missing", what)
  end
  if j.verdict == nil and (type(c.query) ~= "function"
    or c.verdicts ~= nil and type(c.verdicts) ~= "table") then
    util.fail("%s: expected a query and verdicts, or judged with a verdict",
      what)
  end
  for _, v in ipairs(c.verdicts or {}) do
    check_verdict(v[1], what)
    if type(v[2]) ~= "function" then
      util.fail("%s: the test of '%s' is no function", what, v[1])
    end
  end
end

-- ========}

-- {======== deciding ========

-- What the query of a claim says: what was found, why nothing was, and the
-- verdict where the query decides by itself.
local function ask_claim(db, c)
  if not c.query then return nil end
  local found, more = c.query(db)
  if c.verdicts or c.judged and c.judged.verdict then return found, more end
  if found == nil then return nil, more end
  if type(found) ~= "boolean" then
    util.fail("claims: %s: a query without verdicts returns true or false (and what it "
      .. "looked at), or nil and a reason; it returned %s", c.id, type(found))
  end
  return more == nil and {} or more, nil, tostring(found)
end

local function decide(c, found)
  if c.judged and c.judged.verdict then return c.judged.verdict end
  for _, v in ipairs(c.verdicts) do
    if v[2](found) then return v[1] end
  end
  return UNCHECKABLE
end

-- The evidence in words: the claim's own, else the first row of it.
local function evidence_text(c, found, rows)
  if found ~= nil and c.evidence then return c.evidence(found) end
  if c.evidence or #rows == 0 then return "" end
  return rows[1] .. (#rows > 1 and ("; and %d more"):format(#rows - 1) or "")
end

-- Adds the source of a judgement: a title, or { title, publisher=, url= }, or
-- a list of such tables.
local function judge_source(list, judged)
  local source = judged and judged.source
  if type(source) == "string" then source = { { source } }
  elseif source and type(source[1]) == "string" then source = { source } end
  for _, s in ipairs(source or {}) do
    list[#list + 1] = { title = s[1], publisher = s.publisher,
      published = s.published, url = s.url, read = s.read }
  end
end

-- One row: id, claim, verdict, evidence, rows, judged (reason), sources.
local function row_of(db, c)
  local found, reason, verdict = ask_claim(db, c)
  local row = { id = c.id, claim = c.claim, sources = {}, rows = {},
    judged = c.judged and c.judged.reason,
    decided_by = c.judged and c.judged.verdict and "judgement" or "data" }
  if found ~= nil then
    row.sources = evidence.sources(found)
    row.rows = evidence.rows(found)
  end
  if found == nil and row.decided_by == "data" then
    row.verdict = UNCHECKABLE
    row.evidence = tostring(reason or "the data have nothing on it")
  else
    row.verdict = verdict or decide(c, found)
    row.evidence = evidence_text(c, found, row.rows)
  end
  judge_source(row.sources, c.judged)
  return row
end

-- ========}

-- {======== the report ========

local function counted(rows)
  local n, parts = {}, {}
  for _, r in ipairs(rows) do n[r.verdict] = (n[r.verdict] or 0) + 1 end
  for _, v in ipairs { "true", "imprecise", "false", UNCHECKABLE } do
    if n[v] then parts[#parts + 1] = n[v] .. " " .. v end
  end
  return ("%s: %s."):format(words.count(#rows, "statement"), words.list(parts))
end

local function judged_text(row)
  if not row.judged then return nil end
  return ("%s: %s."):format(row.decided_by == "judgement" and "Judged"
    or "Judged in part", (inline.clean(row.judged):gsub("%.$", "")))
end

local SHOWN = 2 -- sources named under a claim on a terminal

local function source_text(row)
  if #row.sources == 0 then return "No source." end
  local list = {}
  for i = 1, math.min(#row.sources, SHOWN) do
    local s = row.sources[i]
    list[i] = inline.clean(s.title)
      .. (s.publisher and " (" .. inline.clean(s.publisher) .. ")" or "")
  end
  local more = #row.sources - #list
  return ("Source%s: %s%s."):format(#row.sources == 1 and "" or "s",
    table.concat(list, "; "), more > 0 and ("; and %d more"):format(more) or "")
end

local function add_text(doc, row)
  local verdict = row.verdict:upper()
  if row.evidence ~= "" then verdict = verdict .. ": " .. inline.clean(row.evidence) end
  local lines = { verdict, judged_text(row) }
  lines[#lines + 1] = source_text(row)
  doc:add("card", { id = inline.clean(row.id), title = inline.clean(row.claim), lines = lines,
    only = "text" })
end

local function add_card(doc, row, refs)
  local lines = { judged_text(row) }
  lines[#lines + 1] = refs ~= "" and "Sources: " .. refs or "No source."
  doc:add("card", { id = inline.clean(row.id), title = inline.clean(row.claim),
    badge = row.verdict, text = inline.clean(row.evidence), lines = lines, list = row.rows,
    only = "html" })
end

-- The table of all claims: in Markdown the whole of them, on a page the
-- verdicts alone, before the cards.
local function add_tables(doc, rows, refs)
  local full, short = {}, {}
  for i, row in ipairs(rows) do
    local text = { row.evidence ~= "" and inline.clean(row.evidence) or nil }
    text[#text + 1] = judged_text(row)
    local id, claim = inline.clean(row.id), inline.clean(row.claim)
    full[i] = { id, claim, row.verdict, table.concat(text, " "), refs[i] }
    short[i] = { id, claim, row.verdict, row.decided_by }
  end
  doc:add("table", { only = "markdown", rows = full, caption = "Statements and verdicts",
    columns = { "id", "claim", "verdict", "evidence", "sources" } })
  doc:add("table", { only = "html", rows = short, caption = "Statements and verdicts",
    columns = { "id", "claim", "verdict", "decided by" } })
end

-- The pages that the claims were taken from, in words: title, publisher, date.
local STORY = util.set "title publisher published url read"

local function story_text(story)
  util.options(story, STORY, "report.claims: story")
  if type(story.title) ~= "string" then util.fail "report.claims: story: 'title' is missing" end
  return "On: " .. sources.cite(story)
end

local function data_rows(rows)
  local list = {}
  for i, row in ipairs(rows) do
    local titles = {}
    for k, s in ipairs(row.sources) do titles[k] = s.title .. (s.url and " " .. s.url or "") end
    list[i] = { id = row.id, claim = row.claim, verdict = row.verdict,
      decided_by = row.decided_by, evidence = row.evidence, judged = row.judged,
      rows = row.rows, sources = titles }
  end
  return list
end

local COLUMNS = { "id", "claim", "verdict", "decided_by", "evidence", "judged", "rows",
  "sources" }

local function when_of(db)
  local known, position, rev = ask.when(db, {})
  return { known = known, position = position, rev = rev }
end

local CLAIMS = util.set "title story"

local function check_list(claims)
  if type(claims) ~= "table" or render.is_set(claims) then
    util.fail("report.claims: expected a list of claims, got %s",
      type(claims))
  end
  for i, c in ipairs(claims) do check_claim(c, i) end
end

--- report.claims(db, claims [, {title=, story={title=, publisher=, published=,
-- url=, read=}}]) -> report. #r claims, r[i] with id, claim, verdict ("true",
-- "false", "imprecise" or "not checkable"), evidence (a sentence), rows (what
-- the query found, a text each), judged (what was, and why), decided_by
-- ("data" or "judgement"), sources (a list). Raises on a claim of another
-- shape; an error in a query or a test is raised as it is.
function report.claims(db, claims, options)
  local o = util.options(options, CLAIMS, "report.claims")
  check_list(claims)
  local rows, refs = {}, {}
  for i, c in ipairs(claims) do rows[i] = row_of(db, c) end
  local all = sources.new(db, true)
  local doc = document.new { kind = "claims", rows = rows, sources = all,
    title = inline.clean(o.title or "Statements put to the data"), summary = counted(rows),
    defaults = words.header(db, nil, when_of(db)) }
  if o.story then doc:add("paragraph", { text = story_text(o.story) }) end
  doc:add("paragraph", { text = doc.summary })
  for i, row in ipairs(rows) do
    local list = {}
    for k, s in ipairs(row.sources) do list[k] = inline.source(all:row(s)) end
    refs[i] = table.concat(list, ", ")
  end
  add_tables(doc, rows, refs)
  if #rows > 0 then
    doc:add("heading", { text = "Statement by statement", only = "html" })
  end
  for i, row in ipairs(rows) do
    add_text(doc, row)
    add_card(doc, row, refs[i])
  end
  doc:data("claims", COLUMNS, data_rows(rows))
  doc:add("sources", { sources = all, only = "markdown html" })
  return doc
end

-- ========}

return report
