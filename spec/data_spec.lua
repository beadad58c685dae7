--- The bundled data set, row by row: sourced, dated, free of contradiction,
--- and every note of db:check acknowledged, with nothing acknowledged in vain.
local bloc = require "bloc"
local core = require "bloc.core"
local claims = require "bloc.claims"
local files = {}
for _, name in ipairs(require "bloc.data.index") do
  files[name] = require("bloc.data." .. name)
end

local function list_of(x)
  if x == nil then return {} end
  return type(x) == "table" and x or { x }
end

--- Calls f(row, where) for every row of a section in every file.
local function each_row(section, f)
  for name, file in pairs(files) do
    for i, row in ipairs(file[section] or {}) do
      f(row, ("%s: %s[%d] (%s %s)"):format(name, section, i, tostring(row[1]),
        tostring(row[2])), name)
    end
  end
end

local DATES = { from = true, to = true, through = true, from_nominal = true,
  to_nominal = true, date_nominal = true, known = true, known_from = true,
  known_to = true, published = true, read = true, date = true }

--- Every field of a row, or of a table in it, that holds a date parses.
local function dates_parse(row, where)
  for k, v in pairs(row) do
    if DATES[k] then
      assert.is_string(v, where .. " " .. k)
      assert.truthy(core.parse(v), where .. ": " .. k .. " " .. v)
    elseif type(v) == "table" then
      dates_parse(v, where)
    end
  end
end

-- Files of facts that no store is filled with: they are looked up.
local LOOKED_UP = { index = true, cameo = true, plover = true, feed_actors = true,
  spellings = true, cow_states = true }

describe("the files of the bundled data", function()
  it("are all in the index", function()
    local pipe = assert(io.popen "ls lua/bloc/data/*.lua 2>/dev/null")
    for path in pipe:lines() do
      local name = path:match "([^/]+)%.lua$"
      assert.truthy(files[name] or LOOKED_UP[name], name)
    end
    pipe:close()
  end)

  it("name a source for every spell, event, bloc and actor", function()
    for _, section in ipairs { "spells", "events", "blocs", "actors", "successions" } do
      local n = 0
      each_row(section, function(row, where, name)
        n = n + 1
        assert.is_true(#list_of(row.source) > 0, where .. " has no source")
        for _, field in ipairs { "source", "to_source" } do
          for _, key in ipairs(list_of(row[field])) do
            assert.is_table(files[name].sources[key], where .. ": " .. tostring(key))
          end
        end
      end)
      assert.is_true(n > 0, section)
    end
  end)

  it("use every source they list, and say what it is", function()
    for name, file in pairs(files) do
      local used = {}
      for _, section in ipairs { "spells", "events", "blocs", "actors", "successions",
        "coverage" } do
        for _, row in ipairs(file[section] or {}) do
          for _, field in ipairs { "source", "to_source" } do
            for _, key in ipairs(list_of(row[field])) do used[key] = true end
          end
        end
      end
      for key, source in pairs(file.sources or {}) do
        assert.is_true(used[key], name .. ": source " .. key .. " is never used")
        assert.is_true(type(source[1]) == "string" and #source[1] > 0, name .. " " .. key)
        assert.is_true(source.url == nil or source.url:find "^https?://%S+$" ~= nil,
          name .. ": address of " .. key)
      end
    end
  end)

  it("hold dates that parse", function()
    for name, file in pairs(files) do
      dates_parse(file.sources or {}, name .. ": sources")
    end
    for _, section in ipairs { "spells", "blocs", "actors", "coverage", "successions",
      "events" } do
      each_row(section, function(row, where)
        dates_parse(row, where)
        if section == "events" then
          assert.truthy(core.parse(row[1]), where)
        end
        for _, life in ipairs(row.lives or {}) do
          assert.truthy(life[1] == nil or core.parse(life[1]), where)
          assert.truthy(life[2] == nil or core.parse(life[2]), where)
        end
      end)
    end
  end)

  it("describe every event, and say how far every spell is confirmed", function()
    local how = { page = true, general = true, part = true }
    each_row("events", function(row, where)
      assert.is_true(type(row.text) == "string" and #row.text > 0, where)
    end)
    each_row("spells", function(row, where)
      assert.is_true(row.confirmed == nil or how[row.confirmed], where)
      assert.is_true(type(row.basis) == "string" and #row.basis > 0, where)
    end)
  end)

  it("give a reason for every note that they acknowledge", function()
    each_row("acknowledged", function(row, where)
      assert.is_true(type(row.rule) == "string" and #row.reason > 0, where)
    end)
  end)
end)

describe("the bundled data in a store", function()
  local db, findings
  setup(function()
    db = assert(bloc.open())
    findings = db:check()
  end)
  teardown(function() db:close() end)

  it("has every row of the files", function()
    local spells = 0
    each_row("spells", function(row)
      for _ in row[2]:gmatch "%S+" do spells = spells + 1 end
    end)
    assert.equal(spells, #claims.read(db))
    local events = 0
    each_row("events", function() events = events + 1 end)
    assert.equal(events, db:sql("SELECT count(*) AS n FROM told")[1].n)
  end)

  it("has no error and no note that is not acknowledged", function()
    local open = {}
    for row in findings:each() do
      if row.severity == "error" or not row.acknowledged then
        open[#open + 1] = ("%s %s: %s: %s"):format(row.severity, row.rule, row.where,
          row.hint)
      end
    end
    assert.same({}, open)
  end)

  it("acknowledges nothing in vain, state by state", function()
    local in_vain = {}
    each_row("acknowledged", function(a, where)
      for state in (a.state or "*"):gmatch "%S+" do
        local hit = false
        for row in findings:each() do
          hit = hit or row.rule == a.rule and (not a.bloc or a.bloc == row.bloc)
            and (state == "*" or state == row.state)
        end
        if not hit then
          in_vain[#in_vain + 1] = ("%s %s %s"):format(where, a.rule, state)
        end
      end
    end)
    assert.same({}, in_vain)
  end)

  it("has no two base spells of one position on one day, by nominal days", function()
    for _, p in ipairs(claims.by_pair(claims.read(db))) do
      local last = {}
      table.sort(p.standing, function(a, b) return a.days[3] < b.days[3] end)
      for _, c in ipairs(p.standing) do
        if c.layer == "base" and not c.unknown then
          local key = c.asserter or 0
          assert.is_true(not last[key] or last[key].days[6] <= c.days[3],
            ("#%d and #%d overlap"):format(last[key] and last[key].id or 0, c.id))
          last[key] = c
        end
      end
    end
  end)

  it("covers the base of every bloc that has members, and only its life", function()
    for _, id in ipairs(db:_actors "bloc") do
      local code = db:_code(id)
      if #db:_spells(nil, id) > 0 then
        local from, to = db:_hull(id, 0)
        assert.is_number(from, code .. " is not covered")
        assert.is_true(from < to, code)
      end
    end
  end)

  it("keeps spells inside the lives of state and bloc, or says why not", function()
    local acknowledged, outside = {}, 0
    for row in findings:each() do
      if row.assertion and row.acknowledged then acknowledged[row.assertion] = true end
    end
    for _, p in ipairs(claims.by_pair(claims.read(db))) do
      for _, c in ipairs(p.standing) do
        local day = c.days[2]
        if c.layer == "base" and day < c.days[4]
          and not (db:_alive(p.state, day) and db:_alive(p.bloc, day)) then
          outside = outside + 1
          assert.is_true(acknowledged[c.id], ("#%d %s in %s from %s"):format(c.id,
            db:_code(p.state), db:_code(p.bloc), c.from))
        end
      end
    end
    assert.is_true(outside > 0) -- the rule has something to see
  end)
end)
