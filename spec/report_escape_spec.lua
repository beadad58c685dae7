--- No name, text or address can forge a report, in any form: markup, quotes,
-- formulas, marks of direction, control characters, ten thousand characters.
local bloc = require "bloc"
local csv = require "bloc.csv"
local files = require "spec.support.files"

local LONG = ("x"):rep(10000)
local HOSTILE = {
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
  "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\u{FF1D}1+1",
  "a\u{202E}b\u{2066}c\u{200F}d\u{061C}e", "line\nbreak\r\n\n# heading", "nul\0byte \27[31mred",
  "\u{9B}31m \u{85}", "| pipe | [a](javascript:alert(1)) `x` *y* _z_ ~q~ ^r^ $m$ @cite",
  "--> ]]> &amp; &lt; &#60;", "[^1]: forged", "\1n1\2 \1s1\2", "١٢ العربية שלום", "日本国 中华人民共和国",
  "e\u{301}\u{301}\u{301}", "---\ntitle: forged", "{{< include x >}}", "1. list", ": definition",
  "bad \xFF\xFE utf8", "\u{FFFE}\u{FEFF}", LONG, ("word "):rep(300),
}

local function fill(db, evil)
  db:bloc { "X", kind = "pact", names = { { evil } } }
  db:cover { "X", from = "2000-01-01", through = "2020-12-31" }
  db:cover { events = "coup", from = "2000-01-01", through = "2020-12-31" }
  db:actor { "AAA", kind = "state", names = { { evil, to = "2010-01-01" },
    { "New " .. evil, from = "2010-01-01" } } }
  db:actor { "BBB", kind = "state", names = { { "Plain" } } }
  local source = { evil, publisher = evil, published = "2001-01-01",
    url = "https://example.org/" .. evil:gsub("[%z\n\r]", "") }
  db:tell { state = { "AAA", "BBB" }, bloc = "X", status = "member", from = "2001-01-01",
    basis = evil, note = evil, source = source }
  db:tell { state = "AAA", bloc = "X", status = "member", from = "2001-01-01",
    to = "2012-01-01", position = "BBB", known = "2011-05-05", source = source }
  db:event { type = "coup", date = "2011-02-03", actor = "BBB", target = "AAA", bloc = "X",
    place = evil, text = evil, source = source }
end

local function reports(db, evil)
  local R, day = bloc.report, "2005-06-01"
  local list = { R.bloc(db, "X", { at = day }), R.state(db, "AAA", { at = "2011-06-01" }),
    R.changes(db, { from = "2000", to = "2012" }),
    R.changes(db, { from = "2000", to = "2013", by = "knowledge" }),
    R.chronology(db, { type = "coup" }, { title = evil, bloc = "X" }),
    R.matrix(db, { at = day, blocs = "X" }), R.data(db),
    R.counts(db, { text = evil ~= LONG and #evil < 500 and utf8.len(evil) and evil or "x" },
      { by = "type", title = evil }),
    R.panel(db, { bloc = "X", from = "2001", to = "2003", title = evil }),
    R.dyads(db, { states = { "AAA", "BBB" }, at = day, title = evil }),
    R.claims(db, { { id = evil, claim = evil, evidence = function() return evil end,
      query = function(s) return s:events {} end, judged = { reason = evil, source = evil },
      verdicts = { { "true", function() return true end } } } },
      { title = evil, story = { title = evil, publisher = evil } }) }
  list[#list + 1] = R.compose { title = evil, text = evil, table.unpack(list) }
  list[#list + 1] = R.index { title = evil, text = evil, { "x.html", list[1] },
    { "../a\" onclick=x.html", list[2] } }
  return list
end

-- Tags that a page may have; a picture has its own.
local TAGS = {}
for tag in ([[html head meta title style body a div header main h1 h2 h3 h4 h5 h6 p ul li ol nav
  span table caption thead tbody tr th td sup abbr dl dt dd section bdi wbr br]]):gmatch "%S+" do
  TAGS[tag] = true
end

local function check_page(page)
  local body = page:gsub("<!DOCTYPE html>", ""):gsub("<style>.-</style>", "<style></style>")
  for tag, attributes in body:gmatch "<%s*/?([^%s/>]*)([^>]*)>" do
    assert(TAGS[tag], "tag " .. tag)
    local rest = attributes:gsub('%s[%w-]+="[^"<]*"', "")
    assert(not rest:find "%S", "attributes " .. attributes)
  end
  for name, value in body:gmatch '%s([%w-]+)="([^"]*)"' do
    assert(not name:find "^on", name)
    if name == "href" then
      assert(value:find "^#[%w_-]+$" or value:find "^https?://[^%s<>\"]+$"
        or value:find "^%./[%w%%%-._~/]+$", "href " .. value)
    end
  end
end

local BIDI = { "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{FEFF}", "\u{85}", "\u{9B}" }

local function check_text(text)
  assert(utf8.len(text), "not UTF-8")
  assert(not text:find "[%z\1-\9\11-\31\127]", "control characters")
  for _, mark in ipairs(BIDI) do assert(not text:find(mark, 1, true)) end
end

local function check_markdown(text)
  assert(not text:find "[^\\]<[%a/!]" or not text:gsub("<https?://[^ >]+>", "")
    :gsub("%(<[^>]*>%)", ""):find "[^\\]<[%a/!]", "markup in Markdown")
  assert(not text:find "[^\\]%]%(javascript", "a link")
  assert(not text:find "\n# heading")
end

local function check_csv(text)
  local width
  for fields, _, problem in csv.reader(text) do
    assert(not problem, problem)
    width = width or #fields
    assert(#fields == width, "cells")
    for _, cell in ipairs(fields) do
      assert(not cell:find "^%s*[=+@]" and not cell:find "^%s*%-[^%d]"
        and not cell:find "^\xEF\xBC[\x9D\x8B\x8D\xA0]", "a formula: " .. cell:sub(1, 30))
    end
  end
end

describe("a hostile text", function()
  for i, evil in ipairs(HOSTILE) do
    it(("%d (%q) forges nothing"):format(i, evil:sub(1, 24)), function()
      local db <close> = assert(bloc.open { data = false })
      local stored = pcall(fill, db, evil)
      if not stored then -- the store refuses it: then only titles are hostile
        db:close()
        return
      end
      local json = require "dkjson"
      for _, r in ipairs(reports(db, evil)) do
        for _, form in ipairs { "text", "markdown", "qmd", "html", "csv", "json" } do
          check_text(r[form](r))
        end
        check_page(r:html())
        check_markdown(r:markdown())
        check_csv(r:csv())
        assert(json.decode(r:json()))
        local head = r:qmd():match "^%-%-%-\n(.-)\n%-%-%-\n"
        for line in head:gmatch "[^\n]+" do
          assert(line:find '^%a+: ".*"$' or line == "lang: en", line:sub(1, 60))
        end
        for line in r:text():gmatch "[^\n]+" do
          assert(require("bloc.width").of(line) <= 80 or line:find "https?://", line)
        end
      end
    end)
  end

  it("is HTML to tidy", function()
    if not os.execute "command -v tidy >/dev/null 2>&1" then
      pending "tidy is not installed"
      return
    end
    local path = files.folder() .. "/a.html"
    for _, i in ipairs { 1, 2, 14, 15, 18 } do
      local db <close> = assert(bloc.open { data = false })
      fill(db, HOSTILE[i])
      for _, r in ipairs(reports(db, HOSTILE[i])) do
        assert(r:write(path))
        local pipe = assert(io.popen(("tidy -q -e '%s' 2>&1"):format(path)))
        assert.equal("", pipe:read "a")
        pipe:close()
      end
    end
    files.clean()
  end)

  it("stays as it is in CSV where safe=false asks for it", function()
    local db <close> = assert(bloc.open { data = false })
    fill(db, "=1+1")
    local r = bloc.report.chronology(db, { type = "coup" })
    assert.truthy(r:csv():find(",'=1+1,", 1, true))
    assert.truthy(r:csv { safe = false }:find(",=1+1,", 1, true))
  end)
end)
