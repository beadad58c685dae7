--- Formats whose records are not one event each: their description has a
-- function that makes events of a record (check.lua: `records`).

local util = require "bloc.util"
local rejects = require "bloc.feed.rejects"

local emitting = {}

local function party(x, spec)
  if spec == nil then return nil end
  local key = spec[1] .. "\31" .. (spec.scheme or "") .. "\31"
    .. tostring(spec.means)
  x.emitted[key] = spec
  return key
end

-- A date in bloc's notation as year, month, day.
local function parts_of(text)
  local y, m, d = text:match "^(%d%d%d%d)%-?(%d*)%-?(%d*)$"
  if not y then util.fail("a format emitted the date '%s'", tostring(text)) end
  return y, m, d
end

local function number(v) return v ~= nil and tostring(v) or nil end

local function slots_of(r, e)
  local lexicon, of, t = r.layout.lexicon, r.layout.slot_of, {}
  for i = 1, r.layout.slots do t[i] = false end
  t[of.year], t[of.month], t[of.day] = parts_of(e.date)
  t[of.known], t[of.id], t[of.type] = e.known, e.id, e.type
  t[of.actor] = party(lexicon[2].spec, e.actor)
  t[of.target] = party(lexicon[2].spec, e.target)
  t[of.bloc] = party(lexicon[3].spec, e.bloc)
  t[of.text], t[of.place], t[of.url] = e.text, e.place, e.url
  t[of.score] = number(e.score)
  for _, name in ipairs(util.keys(e.measures or {})) do
    r.measure_slot = r.measure_slot or {}
    local s = r.measure_slot[name]
    if s == nil then
      s = r.intake:measure(name) or false
      r.measure_slot[name] = s
      if s then r.layout.slots = math.max(r.layout.slots, s) end
    end
    if s then t[s] = number(e.measures[name]) end
  end
  for i = 1, r.layout.slots do t[i] = t[i] or false end
  return t
end

local function reject(r, line, raw, why)
  why.line, why.raw, why.file = line, raw, r.source.name
  rejects.keep(r.im, why)
  r.rejected_records = r.rejected_records + 1
end

-- The events that the format makes of record i | nil, what is wrong with it.
local function events_of(r, i)
  local list, wrong = {}, nil
  local place = r.layout.column_place
  local missing = util.set ""
  for _, m in ipairs(r.description.missing or { "" }) do missing[m] = true end
  local function get(column)
    local text = place[column] and r.intake:cell(i, place[column])
    if text == nil or missing[text] then return nil end
    return text
  end
  r.description.records(get, function(e) list[#list + 1] = e end,
    function(column, text, expected)
      wrong = wrong or { column = column, value = text or "", expected = expected,
        reason = ("%s '%s': expected %s"):format(column, util.printable(text or ""), expected) }
    end)
  if wrong then return nil, wrong end
  return list
end

-- One row | false, what is wrong with it.
local function emit(r, e, raw)
  local slots = slots_of(r, e)
  local ok, why = r.intake:emit(r.record, slots, raw)
  if not ok and why.why == "wait" then
    r.words:tell_known(r.intake)
    ok, why = r.intake:emit(r.record, slots, raw)
  end
  if ok then return true end
  return false, { column = r.layout.column[why.slot], value = why.value or "",
    expected = why.hint or why.why,
    reason = ("%s: %s"):format(why.role or why.why, why.hint or why.why) }
end

-- The rows of one record, all or none of them.
local function take_one(r, i, line, raw)
  local list, wrong = events_of(r, i)
  if not list then return reject(r, line, raw, wrong) end
  if #list == 0 then r.empty_records = r.empty_records + 1 end
  r.record = r.record + 1
  local before = r.intake:rows()
  for _, e in ipairs(list) do
    local ok, why = emit(r, e, raw)
    if not ok then
      r.intake:cut(before)
      return reject(r, line, raw, why)
    end
  end
end

--- Makes rows of the records that wait.
function emitting.take(r)
  r.record = r.record or 0
  r.rejected_records = r.rejected_records or 0
  r.empty_records = r.empty_records or 0
  for i = 1, r.intake:waiting() do
    local line, raw = r.intake:record(i)
    take_one(r, i, line, raw)
  end
  r.intake:forget()
end

return emitting
