--- What a claim's query found, for a reader: its rows as texts and its
-- sources. A finding is a value with rows (a result, a set, a query, a status)
-- or a table whose field `of` lists such values.

local render = require "bloc.render"
local event = require "bloc.event"
local inline = require "bloc.report.inline"

local evidence = {}
local MOST = 8 -- rows of one finding that are listed

local function has_sources(x)
  local kind = type(x)
  return (kind == "table" and getmetatable(x) ~= nil or kind == "userdata")
    and type(x.sources) == "function"
end

-- The findings themselves.
local function findings(found)
  if has_sources(found) then return { found } end
  if type(found) == "table" and type(found.of) == "table" then return found.of end
  return {}
end

local function source_key(s)
  return table.concat({ s.title, s.publisher or "", s.published or "", s.url or "" }, "\31")
end

--- The sources of what was found, each once: finding by finding, in the order
-- of what they say, which no order of entry changes.
function evidence.sources(found)
  local list, seen = {}, {}
  for _, x in ipairs(findings(found)) do
    local own = {}
    for s in x:sources():each() do
      local key = source_key(s)
      if not seen[key] then own[#own + 1] = { key = key, row = s } end
      seen[key] = true
    end
    table.sort(own, function(a, b) return a.key < b.key end)
    for _, s in ipairs(own) do
      list[#list + 1] = { title = s.row.title, publisher = s.row.publisher,
        author = s.row.author, published = s.row.published, url = s.row.url, read = s.row.read }
    end
  end
  return list
end

-- A row of a result by its columns, those that have a value.
local function row_text(r, row)
  local list = {}
  for _, c in ipairs(render.columns(r)) do
    local v = row[c]
    if v ~= nil and v ~= false and v ~= "" then list[#list + 1] = tostring(v) end
  end
  return table.concat(list, "  ")
end

local function set_text(x)
  local first = x[1]
  if not first then return "none" end
  return ("%d %s: %s"):format(#x, first.at and "on " .. first.at or "in all",
    tostring(x:codes()))
end

local function add_rows(list, x)
  if render.is_set(x) then
    list[#list + 1] = set_text(x)
  elseif event.is_query(x) or type(x) == "table" and x.each then
    local n = 0
    for row in x:each() do
      n = n + 1
      if n > MOST then
        list[#list + 1] = ("and %d more"):format(#x - MOST)
        break
      end
      list[#list + 1] = event.is_query(x) and tostring(row) or row_text(x, row)
    end
  elseif type(x) == "table" and x.state and x.bloc then
    list[#list + 1] = ("%s in %s%s: %s"):format(x.state, x.bloc, x.at and " on " .. x.at or "",
      tostring(x))
  end
end

--- The rows of what was found, a text each.
function evidence.rows(found)
  local list = {}
  for _, x in ipairs(findings(found)) do add_rows(list, x) end
  for i, s in ipairs(list) do list[i] = inline.clean(s):gsub(":%s*$", "") end
  return list
end

return evidence
