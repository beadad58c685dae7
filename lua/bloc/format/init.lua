--- The formats that an import reads by name, and which of them a file is.
--
-- Each file beside this one describes the tables of one source (check.lua has
-- the words); a source with several tables or layouts lists them in `layouts`.
-- A header is compared by the names that it must have; a table without one by
-- its numbers of fields and by what stands in several columns of its first
-- hundred lines: most lines must fit. Whatever is no format here (the native
-- CSV, anybody's table with a map) is left to the caller.
-- Cost: a few milliseconds for a head of 64 KiB.

local util = require "bloc.util"
local check = require "bloc.format.check"
local fit = require "bloc.format.fit"
local head = require "bloc.format.head"

local format = {}

local FILES = { "gdelt", "icews", "quadruples", "ucdp", "acled", "cline",
  "powell_thyne", "gsdb", "unga", "cow_igo" }

-- {======== descriptions ========

local function list_of(columns)
  if type(columns) ~= "string" then return columns end
  local list = {}
  for c in columns:gmatch "%S+" do list[#list + 1] = c end
  return list
end

-- A description with one of its layouts merged in.
local function merged(base, layout)
  local d = {}
  for k, v in pairs(base) do d[k] = v end
  for k, v in pairs(layout) do d[k] = v end
  d.layouts, d.columns = nil, list_of(d.columns)
  return d
end

--- The descriptions of a file of this folder, one for each layout, checked.
function format.layouts(file)
  local list = {}
  for i, layout in ipairs(file.layouts or { {} }) do
    list[i] = check.description(merged(file, layout))
  end
  return list
end

local loaded

-- Every layout of every format, in order.
local function all()
  if not loaded then
    loaded = {}
    for _, name in ipairs(FILES) do
      for _, d in ipairs(format.layouts(require("bloc.format." .. name))) do
        loaded[#loaded + 1] = d
      end
    end
  end
  return loaded
end

--- The formats by name: { name, title, feed, terms, cite }.
function format.list()
  local list, seen = {}, {}
  for _, d in ipairs(all()) do
    if not seen[d.name] then
      seen[d.name] = true
      list[#list + 1] = { name = d.name, title = d.title, feed = d.feed,
        terms = d.terms, cite = d.cite }
    end
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

--- Raises unless a description can be used (one made from a map).
format.check = check.description

local function named(name)
  local list, names = {}, {}
  for _, d in ipairs(all()) do
    names[d.name] = true
    if d.name == name then list[#list + 1] = d end
  end
  if #list == 0 then
    util.fail("import: no format '%s'%s (there are: %s)", tostring(name),
      util.hint(name, names), table.concat(util.keys(names), ", "))
  end
  return list
end

-- ========}

-- {======== near misses ========

-- The header layout that has the largest part of its columns in the head.
local function nearest(list, split)
  local found, lacks, names, most = nil, nil, nil, 0.4
  for _, d in ipairs(list) do
    for c in d.header and d.delimiter:gmatch "." or function() end do
      local header = split(c, d.quoted)[1] or {}
      local gone = fit.missing(d.columns, fit.places(header))
      local part = 1 - #gone / #d.columns
      if part > most then found, lacks, names, most = d, gone, header, part end
    end
  end
  return found, lacks, names
end

local function lacking(d, lacks, names)
  local parts = {}
  for i, c in ipairs(lacks) do
    local near = util.near(c, names)
    parts[i] = ("'%s' is missing"):format(c)
      .. (near and ("; is it '%s'?"):format(util.printable(near)) or "")
  end
  return ("the header is nearest to %s (%s): %s"):format(d.name, d.title,
    table.concat(parts, ", "))
end

-- A table without a header whose lines have a width that a format has.
local function same_width(list, split)
  for _, d in ipairs(list) do
    local rows = split(d.delimiter:sub(1, 1), d.quoted)
    if not d.header and fit.share(rows, 1, d.widths) > 0.5 then
      for i = 1, #rows do
        for column, look in pairs(d.looks) do
          local place = fit.by_position(d.columns)[column]
          local text = fit.has_width(d.widths, #rows[i]) and rows[i][place]
          if text and not fit.fits_look(look, text) then
            return ("it has as many fields as %s (%s), but '%s' in record %d is"
              .. " no %s"):format(d.name, d.title,
              util.printable(text:sub(1, 40)), i, column)
          end
        end
      end
    end
  end
end

local function unknown(list, split)
  local near, lacks, names = nearest(list, split)
  local rows = split("\t", false)
  local text = near and lacking(near, lacks, names) or same_width(list, split)
    or ("the first line, '%s', is like none of them"):format(
      util.printable(table.concat(rows[1] or {}, " "):sub(1, 60)))
  local all_names = {}
  for _, d in ipairs(list) do all_names[d.name] = true end
  return ("the file is none of %s: %s"):format(
    table.concat(util.keys(all_names), ", "), text)
end

-- ========}

--- format.recognise(text, path [, options])
--   -> description, place | nil, message
-- `text` is the head of a file (64 KiB are plenty; all of a shorter one),
-- `path` where it is, nil for what has no path. Of the options `format` names
-- the format, and dictionaries, epoch and unit settle what quadruples leave
-- open. The description is of this very file: its layout merged in, one
-- delimiter; place[column] is the position of each column that it has.
function format.recognise(text, path, options)
  local o = options or {}
  local list = o.format and named(o.format) or all()
  local message
  text, message = head.text(text)
  if not text then return nil, message end
  local split = fit.splitter(text)
  local refused = fit.refusal(list, split)
  if refused then return nil, refused end
  local d, delimiter, place = fit.best(list, split)
  if not d then return nil, unknown(list, split) end
  local copy = merged(d, { delimiter = delimiter })
  if copy.settle then
    copy, message = copy.settle(copy, split(delimiter, d.quoted), path, o)
    if not copy then return nil, message end
    check.description(copy)
  end
  return copy, place
end

--- Where the columns of a description made from a map are in a file with this
-- head: place | nil, message
function format.place(d, text)
  check.description(d)
  local message
  text, message = head.text(text)
  if not text then return nil, message end
  if not d.header then return fit.by_position(d.columns) end
  local header = fit.splitter(text)(d.delimiter, d.quoted)[1] or {}
  local at, place = fit.places(header), {}
  for _, c in ipairs(d.columns) do
    place[c] = at[head.fold(c)]
    if not place[c] then
      return nil, ("map: the header has no column '%s'%s (columns: %s)"):format(c,
        util.hint(c, header), util.printable(table.concat(header, ", ")))
    end
  end
  return place
end

return format
