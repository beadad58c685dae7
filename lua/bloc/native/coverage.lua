--- Coverage of memberships.csv, said or by default, and the rows of it that
-- are no spells: successions and acknowledged findings.

local core = require "bloc.core"
local write = require "bloc.write"
local content = require "bloc.content"
local facts = require "bloc.facts"

local coverage = {}

--- The coverage that a file claims which has no columns for it: of each
-- bloc, { code, founded } (a day number or nil), from its founding, or from
-- the first of its rows, through the day `through`.
function coverage.default_coverage(blocs, rows, through)
  local first, list = {}, {}
  for _, r in ipairs(rows) do
    local code, lo = r.bloc_code, r.from.lo
    if not first[code] or lo < first[code] then first[code] = lo end
  end
  for _, b in ipairs(blocs) do
    local from = b.founded or first[b.code]
    if from and from <= through then
      list[#list + 1] = { bloc = b.code, from_day = core.format(from),
        to_day = core.format(through + 1) }
    end
  end
  return list
end

--- The last day that rows speak of and that is not after today.
function coverage.last_day(rows)
  local last
  local function see(day)
    if day and day <= core.today() and (not last or day > last) then
      last = day
    end
  end
  for _, r in ipairs(rows) do
    see(r.from.nom)
    see(r.to and r.to.nom)
    see(r.announced and core.parse(r.announced))
  end
  return last
end

-- Blocs that the default is for: those of the file, and those of which
-- nothing is covered yet.
local function blocs_of(im, rows)
  local named, list = {}, {}
  for _, r in ipairs(rows) do named[r.bloc_code] = true end
  for _, c in ipairs(im:coverage()) do
    if c.bloc and named[c.bloc] == nil then named[c.bloc] = false end
  end
  for _, a in ipairs(facts.actors(im.db)) do
    if a.kind == "bloc" and named[a.code] ~= false then
      list[#list + 1] = { code = a.code, founded = facts.founded(a) }
    end
  end
  return list
end

--- Enters the coverage that a file without columns for it claims.
function coverage.enter_default(im, rows)
  local through = im.covered_through or coverage.last_day(rows)
  if not through then return end
  for _, c in ipairs(coverage.default_coverage(blocs_of(im, rows), rows,
    through)) do
    im:cover(c, true)
  end
end

local function add_about(im, r)
  local outcome = "duplicate"
  if r.about == "succession" then
    outcome = im:once("succession", content.succession_key { bloc = r.bloc_code,
      from_state = r.from_code, to_state = r.state_code, date = r.date,
      note = r.note, source = r.source }, function()
      write.run(im.db, "INSERT INTO succession(rev, bloc, from_state,"
        .. " to_state, date, note, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
        im.rev, im:actor(r.bloc_code, "bloc"), im:state(r.from_code),
        im:state(r.state_code), r.date, r.note,
        r.source and write.source(im.db, r.source, "source"))
    end)
  elseif r.about == "acknowledged" then
    outcome = im:once("acknowledged", content.acknowledged_key { rule = r.rule,
      bloc = r.bloc, state = r.state, reason = r.why }, function()
      write.run(im.db, "INSERT INTO acknowledged(rev, rule, bloc, state,"
        .. " reason) VALUES (?, ?, ?, ?, ?)", im.rev, r.rule, r.bloc, r.state,
        r.why)
    end)
  end
  im:mark(r, outcome)
end

local function add_coverage(im, r)
  local c = r.covers
  if c.none then return im:mark(r, "duplicate") end
  local states = im:state_list(r, "covered_states", c.states)
  local about_bloc = r.about == "coverage"
  local outcome = im:cover { bloc = r.bloc_code, asserter = r.position_code,
    layer = about_bloc and r.status or nil, from_day = c.from_day,
    to_day = c.to_day, states = states, note = about_bloc and r.note or nil }
  if about_bloc then im:mark(r, outcome) end
end

--- Enters what a row says beside its spell.
function coverage.enter(im, r)
  if r.about then add_about(im, r) end
  if r.covers then add_coverage(im, r) end
end

return coverage
