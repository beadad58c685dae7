--- Temporal joins in SQL: which states have a status in a bloc, from which
-- day to which, as a table before the statement; and whether a row's side is
-- among them on the day of the row.
--
--   WITH
--     target_in AS (              EXISTS (
--       SELECT s.state, ...         SELECT 1 FROM target_in AS i
--       FROM status AS s            WHERE i.state = e.target_state
--       WHERE ...)                    AND i.from_day <= e.day
--                                     AND i.to_day > e.day)
--
-- A row of `status` is a stretch of days on which nothing changes. Where an
-- actor may stand for one state today and for another one tomorrow, the table
-- `whole` says for which on what days.

local util = require "bloc.util"
local write = require "bloc.write"
local text = require "bloc.sql_text"

local sql_join = {}

local SIDES = { "actor", "target", "involves" }
local LAYERS = util.set "suspended withdrawing inactive applicant"
local MOST_DAYS = 4000 -- of an uncertain date; what is wider is only possible

-- {======== statuses ========

-- One term of a status, "member,-suspended": its words as conditions, and the
-- layers that it asks about.
local function term_of(term)
  local words, base, n, applicant = {}, false, 0, false
  local layers = {}
  for item in (term .. ","):gmatch "([^,]*)," do
    local no, word = item:match "^%s*(%-?)(.-)%s*$"
    if word == "notice" then word = "withdrawing" end
    n, applicant = n + 1, applicant or word == "applicant"
    if LAYERS[word] then layers[word] = true
    else base = true end
    words[#words + 1] = (no == "-" and "NOT s." or "s.") .. word
  end
  if not base and not (applicant and n == 1) then table.insert(words, 1, "s.member") end
  return words, layers
end

-- Conditions on rows of status: that it surely holds, that it may hold (NULL
-- is "possibly"), and that it is covered.
local function status_of(j)
  local sure, may, layers = {}, {}, {}
  for i, term in ipairs(j.status) do
    local words, asked = term_of(term)
    sure[i] = text.all(words)
    may[i] = (#words == 1 and "%s IS NOT FALSE" or "(%s) IS NOT FALSE")
      :format(table.concat(words, " AND "))
    for layer in pairs(asked) do layers[layer] = true end
  end
  local covered = { "s.covered_base" }
  for _, layer in ipairs(util.keys(layers)) do
    covered[#covered + 1] = "s.covered_" .. layer
  end
  return text.any(sure), text.any(may), covered
end

-- ========}

-- {======== tables before the statement ========

-- Rows of status in the join's blocs as it is asked: by whom, known when.
local function asked(w, j)
  local all = { text.one_of("s.bloc", w.coded(j.blocs)) }
  if j.known < util.MAX then all[#all + 1] = "s.known = " .. w.day(j.known) end
  if j.position ~= 0 then
    all[#all + 1] = "s.position = " .. w.dialect.quoted(w.db:_code(j.position))
  end
  if j.rev < 0xffffffff then all[#all + 1] = ("s.recorded = %d"):format(j.rev) end
  return all
end

local function on_day(alias, day)
  return text.all { ("%s.from_day <= %s"):format(alias, day),
    ("%s.to_day > %s"):format(alias, day) }
end

-- The stretches of states, or of actors, that pass; on a fixed day, who does.
local function stretches(w, j, by_actor, passes)
  local all = { passes }
  local at = j.at and w.day(j.at)
  if not by_actor then
    if at then all[#all + 1] = on_day("s", at) end
    return "SELECT s.state" .. (at and "" or ", s.from_day, s.to_day")
      .. "\nFROM status AS s" .. text.where(text.all(all), "")
  end
  if at then
    all[#all + 1] = on_day("w", at)
    all[#all + 1] = on_day("s", at)
    return "SELECT w.actor\nFROM status AS s JOIN whole AS w ON w.state = s.state"
      .. text.where(text.all(all), "")
  end
  return ("SELECT w.actor, %s AS from_day,\n  %s AS to_day\n"
    .. "FROM status AS s JOIN whole AS w ON w.state = s.state\n"
    .. "  AND w.from_day < s.to_day AND s.from_day < w.to_day")
    :format(w.dialect.later("w.from_day", "s.from_day"),
      w.dialect.earlier("w.to_day", "s.to_day")) .. text.where(text.all(all), "")
end

-- A table of the stretches that surely pass, that may pass, or of which
-- nothing is known, since the coverage does not reach there.
local function stretch_table(w, j, by_actor, which)
  local side = SIDES[j.side]
  if not j.blocs then
    local ids = { table.unpack(j.members) }
    if which == "may" then table.move(j.maybe, 1, #j.maybe, #ids + 1, ids) end
    return w.table(side .. "_in", "SELECT w.actor, w.from_day, w.to_day\n"
      .. "FROM whole AS w\nWHERE " .. text.one_of("w.state", w.coded(ids)))
  end
  local sure, may, covered = status_of(j)
  local all = asked(w, j)
  if which == "unknown" then
    all[#all + 1] = text.no(text.all(covered))
    return w.table(side .. "_unknown", stretches(w, j, by_actor, text.all(all)))
  end
  all[#all + 1] = which == "may" and may or sure
  table.move(covered, 1, #covered, #all + 1, all)
  return w.table(side .. "_in", stretches(w, j, by_actor, text.all(all)))
end

-- ========}

-- {======== rows of events ========

-- Is the row of the table (alias i, k) about the side of e?
local function about(j, alias, by_actor)
  local what, suffix = by_actor and ".actor" or ".state", by_actor and "" or "_state"
  if j.side < 3 then
    return ("%s%s = e.%s%s"):format(alias, what, SIDES[j.side], suffix)
  end
  return ("%s%s IN (e.actor%s, e.target%s)"):format(alias, what, suffix, suffix)
end

local function exists(name, alias, conditions)
  return ("EXISTS (\n  SELECT 1 FROM %s AS %s"):format(name, alias)
    .. text.where(text.all(conditions), "  ") .. ")"
end

-- On each day of an uncertain date: on its first one, and wherever a stretch
-- ends before the last one another goes on.
local function on_each_day(j, name, by_actor)
  local goes_on = exists(name, "k", { about(j, "k", by_actor), on_day("k", "i.to_day") })
  return text.all {
    exists(name, "i", { about(j, "i", by_actor), on_day("i", "e.date_from") }),
    "NOT " .. exists(name, "i", { about(j, "i", by_actor), "i.to_day > e.date_from",
      "i.to_day <= e.date_to", "NOT " .. goes_on }) }
end

local function too_wide(w)
  return ("%s > %d"):format(w.dialect.days("e.date_from", "e.date_to"), MOST_DAYS)
end

local function partial_dates(w, j, possible, by_actor)
  if not possible then
    return text.all { on_each_day(j, stretch_table(w, j, by_actor, "sure"), by_actor),
      text.no(too_wide(w)) }
  end
  local function reaches(name)
    return exists(name, "i", { about(j, "i", by_actor), "i.from_day <= e.date_to",
      "i.to_day > e.date_from" })
  end
  local any = { reaches(stretch_table(w, j, by_actor, "may")), too_wide(w) }
  if j.blocs then -- on one day not covered, on another one surely not
    local unknown = stretch_table(w, j, by_actor, "unknown")
    any[3] = text.all { reaches(unknown), text.no(on_each_day(j, unknown, by_actor)) }
  end
  return text.any(any)
end

-- Is the column of one side, or of either, in what `list` gives for it?
local function either(j, suffix, list)
  local any = {}
  for i = 1, 2 do
    if j.side & i ~= 0 then
      any[#any + 1] = list("e." .. SIDES[i] .. suffix)
    end
  end
  return text.any(any)
end

-- On another day than the row's: may an actor have been part of something
-- else than the state that the row names?
local function has_dated_parts(w)
  if w.dated == nil then
    w.dated = #write.rows(w.db, "SELECT id FROM part WHERE from_date IS NOT NULL"
      .. " OR to_date IS NOT NULL LIMIT 1") > 0
  end
  return w.dated
end

-- ========}

--- A join of a filter (as join.lua makes it) as a condition on rows e, which
-- may be certain or only possible; partial: some have uncertain dates.
function sql_join.condition(w, j, possible, partial)
  local by_actor = (partial or j.at ~= nil) and has_dated_parts(w)
  local which = possible and "may" or "sure"
  if not j.blocs and not by_actor then
    local ids = { table.unpack(j.members) }
    if possible then table.move(j.maybe, 1, #j.maybe, #ids + 1, ids) end
    local among = either(j, "_state", function(column)
      return text.one_of(column, w.coded(ids))
    end)
    if not partial then return among end
    return possible and text.any { among, too_wide(w) }
      or text.all { among, text.no(too_wide(w)) }
  end
  if j.at then
    local name = stretch_table(w, j, by_actor, which)
    return either(j, by_actor and "" or "_state", function(column)
      return ("%s IN (SELECT %s FROM %s)"):format(column,
        by_actor and "actor" or "state", name)
    end)
  end
  if partial then return partial_dates(w, j, possible, by_actor) end
  return exists(stretch_table(w, j, by_actor, which), "i",
    { about(j, "i", by_actor), on_day("i", "e.day") })
end

return sql_join
