--- How well the head of a file fits a description: header names, widths,
-- what stands in columns; and the heads that are refused.
-- Cost: each pattern once per record of the head.

local head = require "bloc.format.head"

local fit = {}

--- Records of a head by delimiter and dialect, split once.
function fit.splitter(text)
  local done = {}
  return function(delimiter, quoted)
    local key = delimiter .. (quoted and "q" or "")
    done[key] = done[key] or head.records(text, delimiter, quoted)
    return done[key]
  end
end

--- Where each column of a header is, by folded name; the first of two.
function fit.places(header)
  local at = {}
  for i, name in ipairs(header) do
    local key = head.fold(name)
    if key ~= "" and not at[key] then at[key] = i end
  end
  return at
end

--- The columns that a header (its places) lacks.
function fit.missing(columns, at)
  local list = {}
  for _, c in ipairs(columns) do
    if not at[head.fold(c)] then list[#list + 1] = c end
  end
  return list
end

--- Whether a text is as a column should look: a pattern, or a table of texts.
function fit.fits_look(look, text)
  if type(look) == "table" then return look[text] ~= nil end
  return text:find(look) ~= nil
end

--- Whether n fields is one of the widths.
function fit.has_width(widths, n)
  for _, w in ipairs(widths) do
    if w == n then return true end
  end
end

local function fits(row, looks, place)
  for column, look in pairs(looks) do
    local text = row[place[column]]
    if text and not fit.fits_look(look, text) then return false end
  end
  return true
end

--- The part of the records from the first on that have such a width (any, if
-- nil) and look so.
function fit.share(rows, first, widths, looks, place)
  local n = 0
  for i = first, #rows do
    if (not widths or fit.has_width(widths, #rows[i]))
      and fits(rows[i], looks or {}, place) then
      n = n + 1
    end
  end
  return #rows >= first and n / (#rows - first + 1) or 0
end

--- Positions of the columns of a table without a header.
function fit.by_position(columns)
  local place = {}
  for i, c in ipairs(columns) do place[c] = i end
  return place
end

local function by_header(d, at)
  local place = {}
  for _, list in ipairs { d.columns, d.optional or {} } do
    for _, c in ipairs(list) do place[c] = at[head.fold(c)] end
  end
  return place
end

-- A tenth of the lines is enough: the rest looks the same either way.
local REFUSED = 0.1

local function is_refused(r, d, rows)
  if not r.columns then
    return fit.share(rows, 1, r.widths, r.looks,
      fit.by_position(d.columns)) >= REFUSED
  end
  if not rows[1] or #fit.missing(r.columns, fit.places(rows[1])) > 0 then
    return false
  end
  local place, at = {}, fit.places(rows[1])
  for _, c in ipairs(r.columns) do place[c] = at[head.fold(c)] end
  return not r.looks or fit.share(rows, 2, nil, r.looks, place) >= REFUSED
end

--- Why a head that looks like one of these formats is refused, or nil.
function fit.refusal(list, split)
  for _, d in ipairs(list) do
    for _, r in ipairs(d.refuse or {}) do
      for delimiter in ("\t,;"):gmatch "." do
        if is_refused(r, d, split(delimiter, delimiter ~= "\t")) then
          return r.message
        end
      end
    end
  end
end

-- How well a layout fits with a delimiter: a number, and the places of its
-- columns; 0 where it does not.
local function fit_of(d, delimiter, split)
  local rows = split(delimiter, d.quoted)
  if d.header then
    local at = fit.places(rows[1] or {})
    if #fit.missing(d.columns, at) > 0 then return 0 end
    return #d.columns, by_header(d, at)
  end
  local place = fit.by_position(d.columns)
  local part = fit.share(rows, 1, d.widths, d.looks, place)
  return part > 0.5 and part or 0, place
end

--- The layout that fits best, its delimiter and the places of its columns.
function fit.best(list, split)
  local found, delimiter, place, most = nil, nil, nil, 0
  for _, d in ipairs(list) do
    for c in d.delimiter:gmatch "." do
      local score, at = fit_of(d, c, split)
      if score > most then found, delimiter, place, most = d, c, at, score end
    end
  end
  return found, delimiter, place
end

return fit
