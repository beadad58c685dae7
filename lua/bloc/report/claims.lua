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
-- and a reason where the data cannot say. What it returns and answers
-- :sources() gives the sources; otherwise its field `of`, a list of such
-- values. Where no test holds the claim is not checkable. What no query can
-- decide is `judged`: { verdict =, reason =, source = }, beside a query that
-- gives evidence or without one; `judged` without a verdict says what part of
-- the claim was taken on trust.

local util = require "bloc.util"
local render = require "bloc.render"
local document = require "bloc.report.document"
local notes = require "bloc.report.notes"
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
    or type(c.verdicts) ~= "table") then
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

local function has_sources(x)
  local kind = type(x)
  return (kind == "table" and getmetatable(x) ~= nil or kind == "userdata")
    and type(x.sources) == "function"
end

-- The sources of what a query found, each once: in the order of `of`, then in
-- the order in which the store was told them.
local function sources_of(found)
  local list, seen = {}, {}
  local function add(x)
    local own = {}
    for s in x:sources():each() do
      if not seen[s.id] then own[#own + 1] = s end
      seen[s.id] = true
    end
    table.sort(own, function(a, b) return a.id < b.id end)
    table.move(own, 1, #own, #list + 1, list)
  end
  if has_sources(found) then add(found)
  elseif type(found) == "table" then
    for _, x in ipairs(type(found.of) == "table" and found.of or {}) do
      add(x)
    end
  end
  return list
end

local function decide(c, found)
  if c.judged and c.judged.verdict then return c.judged.verdict end
  for _, v in ipairs(c.verdicts) do
    if v[2](found) then return v[1] end
  end
  return UNCHECKABLE
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

-- One row: id, claim, verdict, evidence, judged (reason), sources.
local function row_of(db, c)
  local found, reason
  if c.query then found, reason = c.query(db) end
  local row = { id = c.id, claim = c.claim, sources = {},
    judged = c.judged and c.judged.reason,
    decided_by = c.judged and c.judged.verdict and "judgement" or "data" }
  if found == nil and row.decided_by == "data" then
    row.verdict = UNCHECKABLE
    row.evidence = tostring(reason or "the data have nothing on it")
  else
    row.verdict = decide(c, found)
    row.evidence = found ~= nil and c.evidence and c.evidence(found) or ""
  end
  if found ~= nil then row.sources = sources_of(found) end
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
    or "Judged in part", (document.clean(row.judged):gsub("%.$", "")))
end

local SHOWN = 2 -- sources named under a claim on a terminal

local function source_text(row)
  if #row.sources == 0 then return "No source." end
  local list = {}
  for i = 1, math.min(#row.sources, SHOWN) do
    local s = row.sources[i]
    list[i] = document.clean(s.title)
      .. (s.publisher and " (" .. document.clean(s.publisher) .. ")" or "")
  end
  local more = #row.sources - #list
  return ("Source%s: %s%s."):format(#row.sources == 1 and "" or "s",
    table.concat(list, "; "), more > 0 and ("; and %d more"):format(more) or "")
end

local function add_text(doc, row)
  local verdict, judged = row.verdict:upper(), judged_text(row)
  if row.evidence ~= "" then
    verdict = verdict .. ": " .. document.clean(row.evidence)
  end
  local list = { { row.id, document.clean(row.claim) }, { "", verdict } }
  if judged then list[3] = { "", judged } end
  list[#list + 1] = { "", source_text(row) }
  doc:add("entries", { list = list, only = "text" })
end

local function add_markdown(doc, rows)
  local cells, footnotes = {}, {}
  for i, row in ipairs(rows) do
    local evidence = { row.evidence ~= "" and document.clean(row.evidence)
      or nil }
    evidence[#evidence + 1] = judged_text(row)
    local refs = ""
    if #row.sources > 0 then
      local list = {}
      for k, s in ipairs(row.sources) do list[k] = notes.cite(s) end
      footnotes[#footnotes + 1] = table.concat(list, " ; ")
      refs = document.ref(#footnotes)
    end
    cells[i] = { row.id, document.clean(row.claim), row.verdict,
      table.concat(evidence, " "), refs }
  end
  doc:add("table", { only = "markdown", rows = cells,
    columns = { "id", "claim", "verdict", "evidence", "sources" } })
  doc:add("footnotes", { only = "markdown", list = footnotes })
end

--- report.claims(db, claims) -> report: r:text(), r:markdown(), r:write(path);
-- #r claims, r[i] with id, claim, verdict ("true", "false", "imprecise" or
-- "not checkable"), evidence, judged (what was, and why), decided_by ("data"
-- or "judgement"), sources (a list). Raises on a claim of another shape; an
-- error in a query or a test is raised as it is.
function report.claims(db, claims)
  if type(claims) ~= "table" or render.is_set(claims) then
    util.fail("report.claims: expected a list of claims, got %s",
      type(claims))
  end
  local rows = {}
  for i, c in ipairs(claims) do check_claim(c, i) end
  for i, c in ipairs(claims) do rows[i] = row_of(db, c) end
  local doc = document.new("claims", rows)
  doc:add("paragraph", { text = counted(rows) })
  for _, row in ipairs(rows) do add_text(doc, row) end
  add_markdown(doc, rows)
  return doc
end

-- ========}

return report
