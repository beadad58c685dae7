--- Every report in every form, byte for byte, over the seed: the files of
-- spec/golden/report. GOLDEN=write in the environment writes them anew; read
-- the difference before it is kept. The style sheet, the version and the hash
-- of the seed are left out of them.
local bloc = require "bloc"
local seed = require "spec.support.seed"
local files = require "spec.support.files"
local style = require "bloc.report.style"
local schema = require "spec.support.json_schema"

local FORMS = { "txt", "md", "qmd", "html", "csv", "json" }
local METHOD = { txt = "text", md = "markdown" }
local DAY = "2024-06-01"

local CLAIMS = {
  { id = "C1", claim = "ECOWAS has 15 members.",
    query = function(db) return db:members("ECOWAS", DAY) end,
    verdicts = { { "true", function(m) return #m == 15 end },
      { "false", function() return true end } },
    evidence = function(m) return #m .. " members in law" end },
  { id = "C2", claim = "Mali had left.",
    query = function(db) return db:status("MLI", "ECOWAS", DAY) end,
    verdicts = { { "false", function(s) return s:is "member" end } } },
  { id = "C3", claim = "He said so.", judged = { verdict = "not checkable",
    reason = "a quotation", source = { "A page", publisher = "Press" } } },
}

local function plain(name)
  return function(db, R) return R[name](db) end
end

-- Each report by the name of its golden file.
local REPORTS = {
  { "bloc", function(db, R) return R.bloc(db, "ECOWAS", { at = DAY }) end },
  { "state", function(db, R) return R.state(db, "MLI", { at = DAY }) end },
  { "changes", function(db, R)
    return R.changes(db, { bloc = "ECOWAS", from = "2023-07", through = "2025-02" })
  end },
  { "learned", function(db, R)
    return R.changes(db, { from = "2019", through = "2024", by = "knowledge" })
  end },
  { "chronology", function(db, R)
    return R.chronology(db, { type = "membership", from = "2023" }, { bloc = "ECOWAS",
      title = "Acts of membership" })
  end },
  { "matrix", function(db, R)
    return R.matrix(db, { at = DAY, blocs = { "ECOWAS", "AES", "UEMOA" } })
  end },
  { "dyads", function(db, R)
    return R.dyads(db, { states = { "MLI", "NER", "NGA" }, at = "2025-02-01",
      blocs = { "ECOWAS" } })
  end },
  { "panel", function(db, R)
    return R.panel(db, { state = "NER", bloc = "ECOWAS", status = "suspended", from = "2023",
      to = "2027" })
  end },
  { "counts", function(db, R)
    return R.counts(db, { type = "membership" }, { by = "month", from = "2023-11",
      to = "2024-03" })
  end },
  { "data", plain "data" },
  { "unresolved", plain "unresolved" },
  { "claims", function(db, R) return R.claims(db, CLAIMS, { title = "A story",
    story = { title = "The story", publisher = "Press", published = "2024-06-02" } }) end },
  { "compose", function(db, R)
    return R.compose { title = "Two sheets", text = "Together.",
      R.bloc(db, "AES", { at = DAY }), R.bloc(db, "AES", { at = DAY }) }
  end },
  { "index", function(db, R)
    return R.index { title = "Pages", { "a b.html", R.bloc(db, "AES", { at = DAY }) } }
  end },
}

local function form_of(r, form)
  local name = METHOD[form] or form
  return r[name](r)
end

-- The golden text of a report: all its forms, without what changes by itself.
local function golden_of(db, r)
  local parts = {}
  for _, form in ipairs(FORMS) do
    local text = form_of(r, form):gsub(style:gsub("%p", "%%%0"), function() return "" end)
    text = text:gsub(db:hash():sub(1, 12), "HASH"):gsub(bloc.version:gsub("%p", "%%%0"), "VERSION")
    parts[#parts + 1] = ("======== %s\n%s"):format(form, text)
  end
  return table.concat(parts)
end

describe("the golden files of", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  for _, e in ipairs(REPORTS) do
    it(e[1], function()
      local path = ("spec/golden/report/%s.txt"):format(e[1])
      local text = golden_of(db, e[2](db, bloc.report))
      if os.getenv "GOLDEN" == "write" then files.write(path, text) end
      local want = files.read(path)
      local lines = want:gmatch "[^\n]*"
      for line in text:gmatch "[^\n]*" do assert.equal(lines(), line) end
      assert.equal(#want, #text)
    end)
  end
end)

describe("every report", function()
  local db
  setup(function() db = seed.open() end)
  teardown(function() db:close() end)

  local function each(f)
    for _, e in ipairs(REPORTS) do f(e[1], e[2](db, bloc.report), e[2]) end
  end

  it("is the same when it is made twice and written twice", function()
    each(function(_, r, make)
      local again = make(db, bloc.report)
      for _, form in ipairs(FORMS) do
        local text = form_of(r, form)
        assert.equal(text, form_of(r, form))
        assert.equal(text, form_of(again, form))
      end
    end)
  end)

  it("names its defaults: known, position, coverage, data, version", function()
    each(function(name, r)
      if name == "index" then return end
      for _, form in ipairs { "txt", "md", "html" } do
        local text = form_of(r, form):gsub("[ \n]+", " "):gsub("</?span>", "")
        for _, part in ipairs { "known:? all", "position:? ", "coverage",
          "data " .. db:hash():sub(1, 12), "bloc " .. bloc.version:gsub("%p", "%%%0") } do
          assert(text:find(part), ("%s, %s: no %s"):format(name, form, part))
        end
      end
    end)
  end)

  it("fits 80 columns, addresses aside, and has no blank at a line's end", function()
    each(function(name, r)
      for line in r:text():gmatch "[^\n]+" do
        assert(utf8.len(line) <= 80 or line:find "https?://", name .. ": " .. line)
        assert(not line:find " $", name .. ": " .. line)
      end
      assert.equal(tostring(r) .. "\n", r:text())
    end)
  end)

  it("is JSON by its schema", function()
    local json = require "dkjson"
    local rules = assert(json.decode(bloc.report.schema()))
    each(function(name, r)
      local value, _, message = json.decode(r:json(), 1, json.null)
      assert(value, name .. ": " .. tostring(message))
      local ok, why = schema.check(rules, value)
      assert(ok, name .. ": " .. tostring(why))
    end)
  end)

  it("is CSV with as many cells in each line as in the first", function()
    local csv = require "bloc.csv"
    each(function(name, r)
      local width
      for fields, line, problem in csv.reader(r:csv()) do
        assert.is_nil(problem)
        width = width or #fields
        assert(#fields == width, ("%s, line %d"):format(name, line))
      end
    end)
  end)

  it("is a page: one file, headings in order, heads of tables, no script", function()
    each(function(name, r)
      local page, last = r:html(), 0
      for level in page:gmatch "<h(%d)" do
        level = tonumber(level)
        assert(level <= last + 1, ("%s: h%d after h%d"):format(name, level, last))
        last = level
      end
      assert.equal(1, select(2, page:gsub("<h1", "")))
      assert.truthy(page:find('<html lang="en">', 1, true))
      assert.equal(select(2, page:gsub("<table", "")), select(2, page:gsub("<caption", "")))
      for _, bad in ipairs { "<script", "<link", "<img", "<iframe", "@import", "url%(", " on%a+=",
        "javascript:", " src=" } do
        assert(not page:find(bad), name .. " has " .. bad)
      end
      local ids = {}
      for id in page:gmatch ' id="([^"]+)"' do
        assert(not ids[id], name .. ": id " .. id .. " twice")
        ids[id] = true
      end
      for target in page:gmatch 'href="#([^"]+)"' do
        assert(ids[target], name .. ": nothing has the id " .. target)
      end
    end)
  end)

  it("is HTML to tidy", function()
    if not os.execute "command -v tidy >/dev/null 2>&1" then
      pending "tidy is not installed"
      return
    end
    local folder = files.folder()
    each(function(name, r)
      local path = assert(r:write(("%s/%s.html"):format(folder, name)))
      local pipe = assert(io.popen(("tidy -q -e '%s' 2>&1"):format(path)))
      assert.equal("", pipe:read "a", name)
      pipe:close()
    end)
    files.clean()
  end)

  it("has a footnote for each reference in Markdown, and the other way round", function()
    each(function(name, r)
      local defined, used = {}, {}
      for id, colon in r:markdown():gmatch "%[%^([%w_-]+)%](:?)" do
        if colon == ":" then
          assert(not defined[id], name .. ": " .. id)
          defined[id] = true
        else used[id] = true end
      end
      assert.same(defined, used)
    end)
  end)
end)

describe("a report", function()
  local db, folder
  setup(function() db, folder = seed.open(), files.folder() end)
  teardown(function()
    db:close()
    files.clean()
  end)

  local function names_in()
    local pipe = assert(io.popen("ls -A '" .. folder .. "'"))
    local text = pipe:read "a"
    pipe:close()
    return text
  end

  it("writes the whole file or none, and leaves nothing beside it", function()
    local r = bloc.report.bloc(db, "AES", { at = DAY })
    local value, message = r:write(folder .. "/none/a.html")
    assert.is_nil(value)
    assert.equal(folder .. "/none/a.html: No such file or directory", message)
    assert(os.execute("mkdir '" .. folder .. "/dir.html'"))
    value, message = r:write(folder .. "/dir.html")
    assert.is_nil(value)
    assert.truthy(message:find("dir.html: ", 1, true))
    assert.equal("dir.html\n", names_in())
    files.write(folder .. "/a.html", "before")
    assert.equal(folder .. "/a.html", r:write(folder .. "/a.html"))
    assert.equal(r:html(), files.read(folder .. "/a.html"))
    assert.equal("a.html\ndir.html\n", names_in())
  end)

  it("keeps the old file when it fails on the way, and raises what happened", function()
    local r = bloc.report.bloc(db, "AES", { at = DAY })
    files.write(folder .. "/b.html", "before")
    r.blocks[#r.blocks + 1] = { kind = "table", caption = "", columns = { "a" },
      each = function() error "broken off" end }
    assert.error_matches(function() r:write(folder .. "/b.html") end, "broken off")
    assert.equal("before", files.read(folder .. "/b.html"))
    assert.is_nil(names_in():find("part", 1, true))
  end)

  it("says that the disk is full", function()
    files.write(folder .. "/c.html", "before")
    local script = files.lua([[local bloc = require "bloc"
      local db = bloc.open()
      print(bloc.report.bloc(db, "UN"):write(arg[1]))]], folder .. "/c.html")
    local pipe = assert(io.popen("(trap '' XFSZ; ulimit -f 8; " .. script .. ") 2>&1"))
    local text = pipe:read "a"
    pipe:close()
    assert.truthy(text:find "^nil\t.*c%.html: .*[Tt]oo large", text)
    assert.equal("before", files.read(folder .. "/c.html"))
    assert.is_nil(names_in():find("part", 1, true))
  end)

  it("has its picture in the page alone", function()
    local r = bloc.report.bloc(db, "ECOWAS", { at = DAY, timeline = true })
    local page = r:html()
    assert.truthy(page:find("<svg ", 1, true))
    assert.is_nil(page:find("<?xml", 1, true))
    assert.truthy(page:find "<svg [^>]*>%s*<title[ >]")
    assert.is_nil(r:markdown():find("<svg", 1, true))
    assert.is_nil(r:text():find("Figure", 1, true))
  end)

  it("refuses misuse, naming it", function()
    local R = bloc.report
    local function refused(message, f, ...)
      local ok, e = pcall(f, ...)
      assert.is_false(ok)
      assert(e:find(message, 1, true), e)
    end
    refused("no state 'Nowhere'", R.state, db, "Nowhere")
    refused("did you mean 'at'", R.state, db, "MLI", { att = 1 })
    refused("give 'from' and 'to'", R.changes, db, { from = "2020" })
    refused("expected \"knowledge\"", R.changes, db, { from = "2020", to = "2021", by = "x" })
    refused("leave 'known' out", R.changes, db, { from = "2020", to = "2021",
      by = "knowledge", known = "2020-01-01" })
    refused("unknown option 'titel'", R.chronology, db, {}, { titel = "x" })
    refused("expected two or more", R.dyads, db, { states = { "MLI" } })
    refused("expected options with 'by'", R.counts, db, {})
    refused("'title' is missing", R.compose, {})
    refused("expected a report, got string", R.compose, { title = "x", "y" })
    refused("no report is given", R.compose, { title = "x" })
    refused("[1]: expected { file, report }", R.index, { title = "x", { "a" } })
    refused("Nowhere", R.bloc, db, "Nowhere")
    assert.is_nil(R.nothing)
  end)
end)
