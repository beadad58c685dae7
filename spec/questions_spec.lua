--- The questions of spec/fixtures/questions.lua through the public API: over
--- a store that starts empty and imports the four native CSV files, where
--- every answer is the expected one, and over the bundled data.
local bloc = require "bloc"
local files = require "spec.support.files"
local questions = dofile "spec/fixtures/questions.lua"

local FACTS = "../shared/facts/"

-- The completed data rightly gives other answers to these.
local OTHERWISE = {
  X064 = { "104", "the UN has all its members here, not the African ones alone" },
}

local function joined(list) return table.concat(list, "|") end

local function members(db, a, bloc_id)
  return assert(db:members(bloc_id or a.bloc, { at = a.date, status = a.status }))
end

local ASK = {
  status = function(db, a) return db:status(a.state, a.bloc, a.date):words()[1] end,
  statuses = function(db, a) return joined(db:status(a.state, a.bloc, a.date):words()) end,
  is_member = function(db, a) return tostring(db:is_member(a.state, a.bloc, a.date)) end,
  members = function(db, a) return joined(members(db, a):codes()) end,
  members_with_status = function(db, a) return joined(members(db, a):codes()) end,
  count_members = function(db, a) return tostring(#members(db, a)) end,
  members_of_not_of = function(db, a)
    return joined((members(db, a, a.a) - members(db, a, a.b)):codes())
  end,
  members_of_both = function(db, a)
    return joined((members(db, a, a.a) & members(db, a, a.b)):codes())
  end,
  days_with_status = function(db, a)
    local days = 0
    for row in db:spells(a.state, a.bloc,
      { status = a.status, from = a.from, to = a.to }):each() do
      days = days + row.days
    end
    return tostring(days)
  end,
  count_events = function(db, a) return tostring(#db:events(a)) end,
  event_dates = function(db, a)
    local dates = {}
    for e in db:events(a):each() do dates[#dates + 1] = e.date end
    return joined(dates)
  end,
  actor_name = function(db, a) return db:name(a.code, a.date) end,
  actor_code = function(db, a) return db:resolve(a.name, { at = a.date }) end,
}

local function answer_all(db, otherwise)
  for _, q in ipairs(questions) do
    local id, kind, arguments, expected = table.unpack(q)
    local other = otherwise[id]
    it(("%s %s"):format(id, kind), function()
      local got = ASK[kind](db(), arguments)
      assert.equal(other and other[1] or expected, got)
    end)
  end
end

local function facts_are_here()
  local f = io.open(FACTS .. "memberships.csv")
  if f then f:close() end
  return f ~= nil
end

describe("example questions", function()
  local db

  teardown(files.clean)

  it("are 81, and those of the facts where these are here", function()
    assert.equal(81, #questions)
    if not facts_are_here() then
      return pending("no " .. FACTS .. " here: the questions stand unproven")
    end
    local text, n = files.read(FACTS .. "example-questions.csv"), 0
    for line in text:gmatch "[^\n]+" do
      local id = line:match "^(X%d+),"
      if id then
        n = n + 1
        assert.equal(questions[n][1], id)
        assert.is_truthy(line:find("," .. questions[n][2] .. ",", 1, true))
        assert.is_truthy(line:find("," .. questions[n][4] .. ",", 1, true), line)
        for key, value in pairs(questions[n][3]) do
          assert.is_truthy(line:find(('""%s"": ""%s""'):format(key, value), 1, true), line)
        end
      end
    end
    assert.equal(#questions, n)
  end)

  describe("over the four CSV files, imported into an empty store", function()
    if not facts_are_here() then
      it("are not asked", function()
        pending("no " .. FACTS .. " here to import")
      end)
      return
    end
    setup(function()
      db = assert(bloc.open { data = false })
      for _, name in ipairs { "blocs", "actors", "memberships", "events" } do
        local r = assert(db:import(FACTS .. name .. ".csv"))
        assert.equal(0, r.rejected)
        assert.is_true(r.read > 0)
      end
    end)
    teardown(function() db:close() end)
    answer_all(function() return db end, {})
  end)

  describe("over the bundled data", function()
    setup(function() db = assert(bloc.open()) end)
    teardown(function() db:close() end)
    answer_all(function() return db end, OTHERWISE)
  end)

  describe("over the bundled data, exported and imported again", function()
    setup(function()
      local folder = files.folder()
      local full <close> = assert(bloc.open())
      assert(full:export(folder))
      db = assert(bloc.open { data = false })
      local list = {}
      for _, name in ipairs { "blocs", "actors", "memberships", "events" } do
        list[#list + 1] = folder .. "/" .. name .. ".csv"
      end
      assert(db:import(list))
    end)
    teardown(function() db:close() end)
    answer_all(function() return db end, OTHERWISE)
  end)
end)
