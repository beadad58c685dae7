--- What a chart is given: a result, a query with the way to count it, or rows
-- of one's own; and what the chart says of it above and below.

local util = require "bloc.util"
local ask = require "bloc.ask"
local event = require "bloc.event"
local covered = require "bloc.event_coverage"
local words = require "bloc.report.words"

local given = {}

local MOST = 5000 -- events whose sources are looked up for a picture

-- {======== what it is told of ========

-- The filter by which a query's clocks go: that of its first part.
local function filter_of(q)
  while q._op do q = q._a end
  return q._filter or {}
end

local function when_of(db, o)
  local known, position, rev = ask.when(db, { known = o.known, position = o.position,
    recorded = o.recorded })
  return { known = known, position = position, rev = rev }
end

-- Days for which a query's events are covered, in words.
local function covered_days(q)
  local list = {}
  for i, s in ipairs(covered.spans(q)) do
    if i == 4 then
      list[4] = "..."
      break
    end
    list[i] = ("%s to %s"):format(util.text(s[1]) or "..", util.text(s[2] - 1) or "..")
  end
  return #list > 0 and "coverage " .. table.concat(list, ", ") or "coverage: none recorded"
end

--- given.of_query(q) -> its defaults as texts, its sources.
function given.of_query(q)
  local list = words.header(q.db, nil, when_of(q.db, filter_of(q)), nil,
    { { key = "events", label = "events", value = event.text(q) } })
  for i, d in ipairs(list) do
    list[i] = d.key == "coverage" and covered_days(q) or d.text
  end
  return list, #q <= MOST and q:rows():sources() or nil
end

-- What a result says of itself.
local function of_result(r)
  local db = r.db
  if not db then return {} end
  local function text(v) return type(v) == "string" and v or nil end
  local list = words.header(db, nil, when_of(db, { known = text(r.known),
    position = text(r.position) }), text(r.at))
  for i, d in ipairs(list) do
    list[i] = d.key == "coverage" and text(r.coverage) or d.text
  end
  return list
end

-- ========}

-- {======== rows ========

--- Are these rows: a result, or a list of tables?
function given.is_rows(x)
  if type(x) ~= "table" and type(x) ~= "userdata" then return false end
  if type(x) == "table" and getmetatable(x) == nil then
    for _, row in ipairs(x) do
      if type(row) ~= "table" then return false end
    end
    return x[1] ~= nil or type(x.each) == "function"
  end
  local ok, each = pcall(function() return x.each end)
  return ok and each ~= nil and not event.is_query(x)
end

--- given.each(rows) -> iterator over the rows of a result or list.
function given.each(x)
  if x.each then return x:each() end
  local i = 0
  return function()
    i = i + 1
    return x[i]
  end
end

local COUNTED = { "by", "group", "from", "to", "through" }

-- The result of counting a query as the options say.
local function counted(q, o, what)
  if o.by == nil then
    util.fail("%s: a query is counted first: give by='year' or another period", what)
  end
  local count = {}
  for _, k in ipairs(COUNTED) do count[k] = o[k] end
  if o.value == nil or o.value == "n" then return q:count(count) end
  util.fail("%s: a query is counted; of another value give the result of q:sum, q:mean ...", what)
end

--- given.rows(x, o, what) -> rows, {defaults=, sources=, not_covered=}. x is a
-- result, rows, or a query, which is counted by o.by, o.group, o.from, o.to.
-- o.sources, a result of r:sources(), stands in for what the rows do not say.
function given.rows(x, o, what)
  if event.is_query(x) then
    local r = counted(x, o, what)
    local defaults, sources = given.of_query(x)
    return r, { defaults = defaults, sources = o.sources or sources,
      not_covered = r.not_covered }
  end
  if not given.is_rows(x) then
    util.fail("%s: expected a result, a query of db:events or a list of {name, one of them}, "
      .. "got %s", what, type(x))
  end
  for _, k in ipairs(COUNTED) do
    if o[k] ~= nil and k ~= "group" then
      util.fail("%s: '%s' says how a query is counted, and this is a result", what, k)
    end
  end
  local q = type(x) == "table" and rawget(x, "query")
  if event.is_query(q) then
    local defaults, sources = given.of_query(q)
    return x, { defaults = defaults, sources = o.sources or sources,
      not_covered = x.not_covered }
  end
  return x, { defaults = of_result(x), sources = o.sources,
    not_covered = type(x) == "table" and x.not_covered or nil }
end

-- Fields that hold codes of actors.
local ACTORS = util.set "state bloc actor target actor_state target_state a b key"

--- given.namer(rows, field) -> f(value) -> what a row or group is called: the
-- name of an actor (its latest), the value itself of other fields.
function given.namer(rows, field)
  local db = type(rows) == "table" and rows.db
  return function(v)
    v = v == nil and "(none)" or tostring(v)
    local id = db and ACTORS[field] and db:_actor(v, "actor")
    return id and db:_label(id, "name") or v
  end
end

-- ========}

--- given.remarks(about, more ...) -> texts for below the picture.
function given.remarks(about, ...)
  local list = { ... }
  if math.type(about.not_covered) == "integer" and about.not_covered > 0 then
    list[#list + 1] = words.count(about.not_covered, "event")
      .. " left out: membership not covered on their day."
  elseif type(about.not_covered) == "table" and #about.not_covered > 0 then
    list[#list + 1] = "Not covered: " .. tostring(util.words(
      table.move(about.not_covered, 1, #about.not_covered, 1, {}))) .. "."
  end
  return list
end

return given
