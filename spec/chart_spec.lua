--- bloc.chart.timeline: what stands in the picture, that nothing in it can be
-- forged by a name, that it fits its frame, and that it is the same twice.
local bloc = require "bloc"
local svg = require "bloc.chart.svg"
local seed = require "spec.support.seed"
local files = require "spec.support.files"

-- {======== reading SVG ========

local function unescape(s)
  return (s:gsub("&(#?%w+);", { lt = "<", gt = ">", quot = '"', amp = "&",
    ["#39"] = "'" }))
end

-- A small reader of well-formed XML: elements in order with attributes, depth
-- and direct text; raises where tags do not nest or text is not escaped.
local function elements(text)
  local list, stack, at = {}, {}, 1
  text = text:gsub("^<%?xml[^>]*%?>%s*", "")
  while true do
    local from, to, close, name, attributes, empty =
      text:find("<(/?)([%w]+)([^<>]-)(/?)>", at)
    local between = text:sub(at, (from or #text + 1) - 1)
    assert(not between:find "[<>]", "stray markup: " .. between)
    if #stack > 0 then stack[#stack].text = stack[#stack].text .. unescape(between) end
    if not from then break end
    if close == "/" then
      assert(table.remove(stack).name == name, "tags do not nest at " .. name)
    else
      local e = { name = name, text = "", parent = stack[#stack] }
      for k, v in attributes:gmatch '([%w:-]+)="([^"]*)"' do e[k] = unescape(v) end
      list[#list + 1] = e
      if empty == "" then stack[#stack + 1] = e end
    end
    at = to + 1
  end
  assert(#stack == 0, "an element stays open")
  return list
end

local function having(list, want)
  local found = {}
  for _, e in ipairs(list) do
    local fits = true
    for k, v in pairs(want) do fits = fits and e[k] == v end
    if fits then found[#found + 1] = e end
  end
  return found
end

-- The texts of the picture in order, and where each lies.
local function texts(list)
  local out = {}
  for _, e in ipairs(having(list, { name = "text" })) do out[#out + 1] = e.text end
  return out
end

local function index_of(list, word)
  for i, w in ipairs(list) do
    if w == word then return i end
  end
end

-- Groups by the beginning of their tooltip.
local function titled(list, start)
  local found = {}
  for _, e in ipairs(having(list, { name = "title" })) do
    if e.text:sub(1, #start) == start then found[#found + 1] = e.parent end
  end
  return found
end

local function inside(list, group)
  local found = {}
  for _, e in ipairs(list) do
    if e.parent == group then found[#found + 1] = e end
  end
  return found
end

-- ========}

local function box(e)
  local size = tonumber(e["font-size"])
  local w = svg.width(e.text, size) * (e["font-weight"] == "bold" and 1.14 or 1)
  local x = tonumber(e.x)
  local anchor = e["text-anchor"]
  if anchor == "end" then x = x - w elseif anchor == "middle" then x = x - w / 2 end
  return { x1 = x, x2 = x + w, y1 = tonumber(e.y) - size * 0.75,
    y2 = tonumber(e.y) + size * 0.2, text = e.text }
end

-- Texts lie in the frame and apart from each other, by the widest font.
local function assert_laid_out(list)
  local boxes, height = {}, tonumber(list[1].height)
  for _, e in ipairs(having(list, { name = "text" })) do
    local b = box(e)
    assert(b.x1 >= 0 and b.x2 <= 800 and b.y1 >= 0 and b.y2 <= height,
      "out of the frame: " .. b.text)
    for _, o in ipairs(boxes) do
      assert(b.x1 >= o.x2 or b.x2 <= o.x1 or b.y1 >= o.y2 or b.y2 <= o.y1,
        ("'%s' overlaps '%s'"):format(b.text, o.text))
    end
    boxes[#boxes + 1] = b
  end
  assert.is_true(#boxes > 3)
end

describe("the timeline of the seed", function()
  local db, list, text
  setup(function()
    db = seed.open()
    text = bloc.chart.timeline(db, { bloc = "ECOWAS", from = "1974" }):svg()
    list = elements(text)
  end)
  teardown(function() db:close() end)

  it("is one file without script, style sheet or reference outside", function()
    assert.equal("svg", list[1].name)
    assert.equal("800", list[1].width)
    assert.same({}, having(list, { name = "script" }))
    assert.same({}, having(list, { name = "style" }))
    assert.same({}, having(list, { name = "image" }))
    for url in text:gmatch "url%(([^)]*)%)" do
      assert.equal(1, #having(list, { id = url:sub(2) }), url)
    end
    assert.is_nil(text:find "href")
    assert.is_nil(text:find("https?://", text:find "xmlns" + 40))
  end)

  it("has a title, a description and the line of its defaults", function()
    assert.equal("ECOWAS: Economic Community of West African States",
      having(list, { name = "title" })[1].text)
    assert.truthy(having(list, { name = "desc" })[1].text:find(
      "memberships of ECOWAS, 16 states, from 1 Jan 1974 through 31 Dec 2025", 1, true))
    local line = table.concat(texts(list), " ", 2, 3)
    for _, part in ipairs { "known: all", "position: ECOWAS",
      "coverage 1950-01-01 to 2025-12-31", "data " .. db:hash():sub(1, 12) } do
      assert.truthy(line:find(part, 1, true), part)
    end
  end)

  it("has a row per state, by first entry, then name", function()
    local all = texts(list)
    local names = { "Benin", "Burkina Faso", "Côte d'Ivoire", "Ghana", "Guinea",
      "Guinea-Bissau", "Liberia", "Mali", "Mauritania", "Niger", "Nigeria",
      "Senegal", "Sierra Leone", "The Gambia", "Togo", "Cabo Verde" }
    local first = index_of(all, "Benin")
    assert.same(names, { table.unpack(all, first, first + #names - 1) })
  end)

  it("hatches a suspension from its first day to its last", function()
    local mali = titled(list, "Mali: suspended from 30 May 2021")
    assert.equal(1, #mali)
    local bar = inside(list, mali[1])[2]
    assert.equal("url(#ECOWAS-hatch)", bar.fill)
    local member = inside(list, titled(list, "Mali: member")[1])[2]
    local scale = tonumber(member.width)
      / (bloc.date "2025-01-29" - bloc.date "1975-05-28")
    assert.is_true(math.abs(tonumber(bar.width) / scale
      - (bloc.date "2025-01-29" - bloc.date "2021-05-30")) < 1)
    assert.is_true(math.abs(tonumber(bar.x) + tonumber(bar.width)
      - tonumber(member.x) - tonumber(member.width)) < 0.02)
  end)

  it("draws a withdrawal as a dashed outline, a dispute as a split bar", function()
    local notice = inside(list, titled(list, "Mali: withdrawing")[1])[2]
    assert.equal("none", notice.fill)
    assert.truthy(notice["stroke-dasharray"])
    local split = titled(list, "contested from 28 Jan 2024 through 28 Jan 2025: "
      .. "ECOWAS: member; AES: none")
    assert.equal(3, #split)
    local lower = inside(list, split[1])[2]
    local whole = inside(list, titled(list, "Mali: member")[1])[2]
    assert.is_true(math.abs(tonumber(lower.height) * 2 - tonumber(whole.height)) < 0.02)
  end)

  it("fades a partial end, and ends what goes on in an arrow", function()
    local cabo = inside(list, titled(list, "Cabo Verde: member")[1])
    assert.equal("url(#ECOWAS-in-member)", cabo[2].fill)
    local days = bloc.date "1977-12-31" - bloc.date "1976-01-01"
    local scale = (tonumber(cabo[3].width) + tonumber(cabo[2].width))
      / (bloc.date "2026-01-01" - bloc.date "1976-01-01")
    assert.is_true(math.abs(tonumber(cabo[2].width) / scale - days) < 2)
    assert.equal("path", cabo[4].name)
    local mali = inside(list, titled(list, "Mali: member")[1])
    assert.same({}, having(mali, { name = "path" }))
  end)

  it("has a line where coverage ends and ticks for events below", function()
    local all = texts(list)
    assert.truthy(index_of(all, "coverage ends 31 Dec 2025"))
    assert.truthy(index_of(all, "Sanctions (7)"))
    assert.truthy(index_of(all, "Coups in members (6)"))
    assert.equal(1, #titled(list, "2023-07-30 sanctions.imposed ECOWAS to NER"))
  end)

  it("explains the marks that it uses, and no other", function()
    local all = texts(list)
    for _, word in ipairs { "member", "suspended", "withdrawing, notice given",
      "contested: above ECOWAS, below AES (blank: not a member)", "event",
      "day uncertain: fades from earliest to latest", "still so on 31 Dec 2025" } do
      assert.truthy(index_of(all, word), word)
    end
    for _, word in ipairs { "observer", "associate", "inactive", "applicant" } do
      assert.is_nil(index_of(all, word), word)
    end
    local plain = texts(elements(bloc.chart.timeline(db, { bloc = "UEMOA" }):svg()))
    assert.truthy(index_of(plain, "member"))
    assert.is_nil(index_of(plain, "suspended"))
  end)

  it("cuts at the range, and what goes on after it keeps its arrow", function()
    local part = elements(bloc.chart.timeline(db,
      { bloc = "ECOWAS", from = "2001", through = "2010" }):svg())
    local all = texts(part)
    assert.is_nil(index_of(all, "Mauritania"))
    assert.is_nil(index_of(all, "suspended"))
    assert.truthy(index_of(all, "still so on 31 Dec 2025, after this picture ends"))
    for _, e in ipairs(having(part, { name = "rect" })) do
      assert.is_true(tonumber(e.x or 0) + tonumber(e.width) <= 800)
    end
  end)

  it("never draws beyond the coverage", function()
    local far = elements(bloc.chart.timeline(db,
      { bloc = "ECOWAS", from = "2000", to = "2040" }):svg())
    local line = having(far, { name = "line", ["stroke-dasharray"] = "6 2 1 2" })[1]
    local ghana = inside(far, titled(far, "Ghana: member")[1])
    local bar = having(ghana, { name = "rect" })[1]
    assert.is_true(math.abs(tonumber(bar.x) + tonumber(bar.width)
      - tonumber(line.x1)) < 0.02)
    assert.truthy(index_of(texts(far), "not covered by the data"))
  end)

  it("shows what was known: nothing of a notice before it was given", function()
    local early = elements(bloc.chart.timeline(db,
      { bloc = "ECOWAS", known = "2024-01-15", from = "2020" }):svg())
    assert.same({}, titled(early, "contested"))
    assert.same({}, titled(early, "2024-01-28"))
    local mali = inside(early, titled(early, "Mali: member")[1])
    assert.equal(1, #having(mali, { name = "path" }))
    assert.truthy(index_of(texts(early), "known by 15 Jan 2024 (after: projected)"))
  end)

  it("turns around with the position", function()
    local theirs = elements(bloc.chart.timeline(db,
      { bloc = "ECOWAS", position = "AES" }):svg())
    assert.equal(3, #titled(theirs, "contested from 28 Jan 2024 through 28 Jan "
      .. "2025: AES: none; ECOWAS: member"))
    assert.equal(1, #titled(theirs, "Mali: member from 28 May 1975, until 27 Jan 2024"))
  end)

  it("is the same twice, and changes with the data", function()
    local o = { bloc = "ECOWAS", from = "1974" }
    assert.equal(text, bloc.chart.timeline(db, o):svg())
    local other = seed.open()
    assert.equal(text, bloc.chart.timeline(other, o):svg())
    other:tell { state = "GHA", bloc = "ECOWAS", status = "suspended", from = "2022" }
    assert.not_equal(text, bloc.chart.timeline(other, o):svg())
    other:close()
  end)

  it("lays out without overlap", function() assert_laid_out(list) end)

  it("writes itself, and says what it is", function()
    local chart = bloc.chart.timeline(db, { bloc = "AES" })
    local folder = files.folder()
    local path = folder .. "/a.svg"
    assert.equal(path, chart:write(path))
    assert.equal(chart:svg(), files.read(path))
    assert.truthy(tostring(chart):find("timeline of AES, 3 states", 1, true))
    local done, message = chart:write(folder .. "/none/a.svg")
    assert.is_nil(done)
    assert.truthy(message:find "none/a.svg")
    assert.error_matches(function() chart:write "a.png" end, "does not end in %.svg")
    files.clean()
  end)

  it("refuses what it cannot draw, naming it", function()
    local function refused(o, message)
      local ok, e = pcall(bloc.chart.timeline, db, o)
      assert.is_false(ok)
      assert.truthy(e:find(message, 1, true), e)
    end
    refused({ bloc = "ECOWSA" }, "ECOWAS")
    refused({}, "'bloc' is missing")
    refused({ bloc = "ECOWAS", form = "2000" }, "did you mean 'from'")
    refused({ bloc = "ECOWAS", from = "2020", to = "2010" }, "from 2020 is not before to 2010")
    refused({ bloc = "ECOWAS", from = "2030" }, "where the data end")
    refused({ bloc = "ECOWAS", from = "soon" }, "malformed date 'soon'")
  end)
end)

describe("a timeline of any bloc", function()
  local HOSTILE = { "<script>alert(1)</script> & \"Q\" 'q' ]]> <!--",
    "A Very Long Democratic and People's Republic of Here, There and Everywhere Else",
    "Line\nbreak \1 \u{202E}bidi | \xff\xfe not UTF-8", "\u{FFFF}\u{FFFE} name",
    "北大西洋公約組織與其他國家聯邦共和國民主人民", "&amp; already &lt;escaped&gt;" }

  -- A store with n states in a bloc of an awkward name.
  local function store(n)
    local db = assert(bloc.open { data = false })
    assert(db:transaction(function()
      db:bloc { "X", kind = "pact", from = "2000-01-01", names = {
        { "A pact </text><text> whose name is longer than any line of a picture "
          .. "of it can be, as the names of organisations sometimes are", to = "2004" },
        { "A pact of a second name, <b>also</b> quite long, taken later on", from = "2004" } } }
      db:cover { "X", from = "2000-01-01", through = "2019-12-31" }
      for i = 1, n do
        local code = ("S%02d"):format(i)
        db:actor { code, kind = "state", names = { { HOSTILE[i] or "State " .. i } } }
        db:tell { state = code, bloc = "X", status = i % 9 == 4 and "observer" or "member",
          from = ("20%02d-02-01"):format(i % 18), to = i % 5 == 0 and "2018-06" or nil,
          source = { "A <source> & its 'title'", publisher = "P & <Q>" } }
      end
      return true
    end))
    return db
  end

  for _, n in ipairs { 1, 6, 30, 60, 90 } do
    it(("of %d states fits its frame and cannot be forged"):format(n), function()
      local db = store(n)
      local text = bloc.chart.timeline(db, { bloc = "X" }):svg()
      assert.truthy(utf8.len(text))
      assert.is_nil(text:find "[%z\1-\8\11\12\14-\31]")
      assert.is_nil(text:find("\u{FFFF}", 1, true))
      local list = elements(text)
      assert.same({}, having(list, { name = "script" }))
      assert.same({}, having(list, { name = "b" }))
      assert_laid_out(list)
      assert.equal("<script>alert(1)</script>", having(list, { name = "desc" })[1]
        and titled(list, "<script>")[1] and "<script>alert(1)</script>")
      db:close()
    end)
  end

  it("without rows says so", function()
    local db = store(0)
    local list = elements(bloc.chart.timeline(db, { bloc = "X" }):svg())
    assert.truthy(index_of(texts(list), "no membership is recorded for these days"))
    assert_laid_out(list)
    db:close()
  end)

  it("marks birth, rename and death, and where nothing is covered", function()
    local db = assert(bloc.open { data = false })
    db:bloc { "Y", kind = "pact", from = "1990-03-01", to = "2010-07-01",
      names = { { "Old", to = "1991-05-01" }, { "New", from = "1991-05-01" } } }
    db:cover { "Y", from = "1995-01-01", to = "2010-07-01" }
    db:actor { "AAA", kind = "state", names = { { "Aland" } } }
    db:tell { state = "AAA", bloc = "Y", status = "member", from = "1996~",
      to = "2010-07-01" }
    local list = elements(bloc.chart.timeline(db, { bloc = "Y", to = "2012" }):svg())
    assert_laid_out(list) -- founded and renamed stand close together
    local all = texts(list)
    for _, word in ipairs { "founded 1 Mar 1990", "renamed New 1 May 1991",
      "dissolved 1 Jul 2010", "not covered by the data", "about, doubtful", "~" } do
      assert.truthy(index_of(all, word), word)
    end
    db:close()
  end)
end)

-- Blocs with renames, disputes, dormant seats, many states or few.
local BLOCS = { "AES", "COE", "CIS", "COMMONWEALTH", "ECOWAS", "EU", "OAS", "OAU", "OIF", "UN" }

describe("the timelines of the bundled data", function()
  local db
  setup(function() db = assert(bloc.open()) end)
  teardown(function() db:close() end)

  for _, code in ipairs(BLOCS) do
    it("of " .. code .. " is laid out without overlap", function()
      assert_laid_out(elements(bloc.chart.timeline(db, { bloc = code }):svg()))
    end)
  end

  it("of a bloc of which only the name is known is refused", function()
    db:bloc { "NOTHING", kind = "pact" }
    assert.error_matches(function() bloc.chart.timeline(db, { bloc = "NOTHING" }) end,
      "nothing is recorded of NOTHING")
  end)
end)
