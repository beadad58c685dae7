--- Identity on a date (R14, R17): resolve, name, code, actors, find.

local core = require "bloc.core"
local util = require "bloc.util"
local result = require "bloc.result"
local write = require "bloc.write"
local spelling = require "bloc.spelling"

local methods = core.methods

local function at_of(db, at, what)
  if at == nil then
    local pinned = db:_pins()
    return pinned
  end
  return util.day(at, what)
end

local function codes_of(db, ids)
  local list = {}
  for i, id in ipairs(ids) do list[i] = db:_code(id) end
  return list
end

-- Raises: there is no such scheme of codes.
local function no_scheme(db, scheme, what)
  local schemes = {}
  for i, r in ipairs(write.rows(db, "SELECT DISTINCT scheme FROM label")) do
    schemes[i] = r.scheme
  end
  util.fail("%s: no scheme '%s' of codes%s", what, tostring(scheme),
    util.hint(scheme, schemes))
end

--- db:resolve(text [, {scheme=, at=}]) -> id | nil, message
-- The actor that a text means: tried as id, then as name or alias in any
-- language, then as code; case, accents, blanks and punctuation do not
-- matter. Last, what is no label of the store: a state's name in the languages
-- of CLDR, the same words in another order ("Congo, Dem. Rep."). `scheme`
-- (iso2, iso3, cow, cown, gw, cameo, fips, name ...) asks one scheme alone,
-- "cow:NIR" the same in one text; `at` only what was valid that day. An
-- unknown name is answered with the near misses, an ambiguous one with the
-- candidates.
function methods.resolve(db, text, options)
  local o = util.options(options, util.set "scheme at", "resolve")
  if type(text) ~= "string" then
    util.fail("resolve: expected a text, got %s", type(text))
  end
  local at = o.at ~= nil and util.day(o.at, "resolve: at") or db:_pins()
  if o.scheme ~= nil and type(o.scheme) ~= "string" then
    util.fail("resolve: scheme: expected a text, got %s", type(o.scheme))
  end
  local ids = db:_resolve(text, o.scheme, at)
    or no_scheme(db, o.scheme, "resolve")
  if #ids == 0 and o.scheme == nil then ids = spelling.find(db, text, at) end
  if #ids == 1 then return db:_code(ids[1]) end
  if #ids > 1 then
    return nil, "ambiguous: " .. table.concat(codes_of(db, ids), ", ")
  end
  local near = {}
  for i, id in ipairs(db:_near(text, 3)) do
    local name = db:_label(id, "name")
    near[i] = db:_code(id) .. (name and " (" .. name .. ")" or "")
  end
  if #near == 0 then return nil, ("unknown: '%s'"):format(text) end
  return nil, ("unknown: '%s'; did you mean %s?"):format(text,
    table.concat(near, ", "))
end

-- The id of any actor; raises.
local function actor(db, text)
  if type(text) ~= "string" then
    util.fail("expected a name or code of an actor, got %s", type(text))
  end
  local id, message = db:_actor(text, "actor")
  if not id then util.fail("%s", message) end
  return id
end

--- db:name(actor [, at]) -> the name in use on the day (the current one
-- without `at`); of an office: who held it, nil when nobody did.
function methods.name(db, code, at)
  local id = actor(db, code)
  local day = at_of(db, at, "name")
  return db:_label(id, "name", day, day ~= nil and db:_kind(id) == "office")
end

--- db:code(actor, scheme [, at]) -> the actor's code in a scheme on the day,
-- or nil.
function methods.code(db, code, scheme, at)
  if type(scheme) ~= "string" then
    util.fail("code: expected a scheme (iso2, iso3, cow, cown, gw ...)")
  end
  local day = at_of(db, at, "code")
  local text = db:_label(actor(db, code), scheme, day, day ~= nil)
  if not text and #write.rows(db,
    "SELECT 1 FROM label WHERE scheme = ? LIMIT 1", scheme) == 0 then
    no_scheme(db, scheme, "code")
  end
  return text
end

local KINDS = util.set "state bloc organisation office part group unresolved"

local function actor_row(db, id, day)
  local lives = db:_lives(id)
  local first, last = lives[1], lives[1]
  for _, l in ipairs(lives) do
    if l[1] < first[1] then first = l end
    if l[4] > last[4] then last = l end
  end
  local whole = db:_whole(id, day)
  return { code = db:_code(id), name = db:_label(id, "name", day),
    kind = db:_kind(id), from = first and util.text(first[1]),
    to = last and util.text(last[4]), part_of = whole and db:_code(whole) }
end

--- db:actors{kind=, at=} -> result by code: code, name, kind, from, to,
-- part_of. `kind`: state, bloc, organisation, office, part, group, unresolved
-- (of a feed, and not known to be anybody); `at`: those alive that day.
function methods.actors(db, options)
  local o = util.options(options, util.set "kind at", "actors")
  if o.kind ~= nil and not KINDS[o.kind] then
    util.fail("actors: no kind '%s'%s", tostring(o.kind),
      util.hint(o.kind, KINDS))
  end
  local day = o.at ~= nil and util.day(o.at, "actors: at") or db:_pins()
  local rows = {}
  for _, id in ipairs(db:_actors(o.kind)) do
    if not day or db:_alive(id, day) then
      rows[#rows + 1] = actor_row(db, id, day)
    end
  end
  table.sort(rows, function(a, b) return a.code < b.code end)
  return result.new(rows, { db = db, key = "code", title = "actors",
    columns = { "code", "name", "kind", "from", "to", "part_of" } })
end

--- db:find(text) -> result: up to ten actors with a near name, for people.
function methods.find(db, text)
  if type(text) ~= "string" then
    util.fail("find: expected a text, got %s", type(text))
  end
  local rows = {}
  for i, id in ipairs(db:_near(text, 10)) do rows[i] = actor_row(db, id) end
  return result.new(rows, { db = db, key = "code", title = "find " .. text,
    columns = { "code", "name", "kind", "from", "to", "part_of" } })
end
