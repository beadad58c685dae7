--- Temporal joins of a filter: actor_in, target_in, involves_in and the
-- statuses, as what C compiles (join.h).

local core = require "bloc.core"
local util = require "bloc.util"
local write = require "bloc.write"

local join = {}

local SIDES = { actor = 1, target = 2, involves = 3 }
local JOIN = util.set "bloc status at"

local function is_result(x)
  return type(x) == "userdata"
    or (type(x) == "table" and getmetatable(x) ~= nil and x.codes ~= nil)
end

-- Ids of a result's states: certain ones, and those only possible.
local function set_ids(db, what, x)
  if getmetatable(x) == core.set_meta then
    local _, _, _, _, _, of_states, sure, maybe = x:_context()
    if not of_states then
      util.fail("%s: a set of states is wanted, not of blocs", what)
    end
    return sure, maybe
  end
  local ids = {}
  for i, code in ipairs(x:codes()) do
    local id, message = db:_actor(code, "actor")
    if not id then util.fail("%s: %s", what, message) end
    ids[i] = id
  end
  return ids, {}
end

--- Ids of blocs by their texts, one or a list.
function join.blocs(db, list)
  local ids = {}
  for i, text in ipairs(util.list(list)) do
    ids[i] = write.actor_of(db, text, "bloc")
  end
  return ids
end

--- One join from what stands in actor_in, target_in or involves_in (`what`
-- says where): a bloc, a list, a result of members, {bloc=, status=, at=}.
function join.of(db, what, side, want, status, clocks)
  local j = { side = SIDES[side], known = clocks.known, rev = clocks.rev,
    position = clocks.position, status = util.list(status or "member") }
  if is_result(want) then
    j.members, j.maybe = set_ids(db, what, want)
    j.status = {}
    return j
  end
  if type(want) == "table" and want.bloc ~= nil then
    util.options(want, JOIN, what)
    j.blocs = join.blocs(db, want.bloc)
    j.status = util.list(want.status or status or "member")
    if want.at ~= nil then j.at = util.day(want.at, what .. ": at") end
  else
    j.blocs = join.blocs(db, want)
  end
  if #j.blocs == 0 then
    util.fail("%s: expected a bloc, a list, a result of "
      .. "members, or {bloc=, status=, at=}", what)
  end
  return j
end

--- Adds the joins that a filter has to its spec.
function join.add(db, f, spec, clocks)
  for _, side in ipairs { "actor", "target", "involves" } do
    local want, status = f[side .. "_in"], f[side .. "_status"]
    if status ~= nil and want == nil then
      if f.bloc == nil then
        util.fail("events: %s_status says of which bloc only together "
          .. "with 'bloc' or '%s_in'", side, side)
      end
      want = f.bloc
    end
    if want ~= nil then
      spec.joins[#spec.joins + 1] = join.of(db, "events: " .. side .. "_in", side, want,
        status, clocks)
    end
  end
end

return join
