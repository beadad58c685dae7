--- Results as text: the table at the prompt, CSV, JSON, Markdown, files. A
-- result here is anything with #r, r[i] and columns: also the sets of C.

local core = require "bloc.core"
local util = require "bloc.util"
local csv = require "bloc.csv"
local json = require "bloc.json"

local render = {}

local SHOWN = 10 -- rows at each end that a table at the prompt has

--- Is it a set of members or blocs (l_set.c)?
function render.is_set(r) return getmetatable(r) == core.set_meta end

local is_set = render.is_set

--- The frame that stands where a result's rows stand, or nil (l_frame.c).
function render.frame_of(r)
  local rows = not is_set(r) and type(r) == "table" and rawget(r, "_rows")
  return getmetatable(rows) == core.frame_meta and rows or nil
end

local SET_COLUMNS = {
  [true] = { "state", "name", "status", "from", "to", "certainty" },
  [false] = { "bloc", "status", "from", "to", "certainty" },
}

--- The names of a result's columns.
function render.columns(r)
  if not is_set(r) then return r.columns end
  local _, _, _, _, _, of_states = r:_context()
  return SET_COLUMNS[of_states]
end

local columns_of = render.columns

-- {======== printing ========

local function cell(row, column)
  if column == "status" and getmetatable(row) == core.status_meta then
    return tostring(row)
  end
  local v = row[column]
  if v == nil then return "" end
  if type(v) == "table" then return tostring(util.words({ table.unpack(v) })) end
  return tostring(v)
end

-- The days for which the bloc of a set's rows is covered, as text.
local function coverage_of(db, code, position)
  local from, to = db:_hull(db:_actor(code, "bloc"), 0, position)
  if not from then return "coverage: none" end
  return ("coverage %s to %s"):format(util.text(from) or "..",
    util.text(to - 1) or "..")
end

--- The line that names the defaults of a result (R15).
local function header(r)
  local parts = {}
  if is_set(r) then
    local db, at, known, position, rev, of_states = r:_context()
    local first = r[1]
    local whose = first and (of_states and first.bloc or first.state)
    parts[1] = ("%d %s%s"):format(#r, of_states and "states" or "blocs",
      whose and (of_states and " in " or " of ") .. whose or "")
    parts[2] = "at " .. core.format(at)
    parts[3] = "known: " .. (util.text(known) or "all")
    parts[4] = "position: " .. (position ~= 0 and db:_code(position) or "own")
    if rev < db:_revision() then parts[#parts + 1] = "recorded: " .. rev end
    if first and of_states then
      parts[#parts + 1] = coverage_of(db, first.bloc, position)
    end
    parts[#parts + 1] = "revision " .. math.min(rev, db:_revision())
    if r.possible > 0 then
      parts[#parts + 1] = ("%d possible"):format(r.possible)
    end
  else
    parts[1] = ("%d rows"):format(#r)
    if r.title then table.insert(parts, 1, r.title) end
    for _, k in ipairs { "at", "known", "position", "coverage" } do
      if r[k] then parts[#parts + 1] = k .. ": " .. tostring(r[k]) end
    end
    if r.revision then parts[#parts + 1] = "revision " .. r.revision end
    if r.possible and r.possible ~= 0 then
      parts[#parts + 1] = tostring(r.possible) .. " possible"
    end
  end
  if r.not_covered then
    parts[#parts + 1] = "not covered: " .. tostring(r.not_covered)
  end
  return "# " .. table.concat(parts, " | ")
end

local function shown_rows(r)
  local list, n = {}, #r
  for i = 1, n do
    if n <= 2 * SHOWN or i <= SHOWN or i > n - SHOWN then list[#list + 1] = i
    elseif i == SHOWN + 1 then list[#list + 1] = false end
  end
  return list
end

local function pad(s, width) return s .. (" "):rep(width - util.width(s)) end

local LONGEST = 48 -- a cell at the prompt

local function clip(s)
  s = util.printable(s)
  if util.width(s) <= LONGEST then return s end
  return s:sub(1, utf8.offset(s, LONGEST) - 1) .. "…"
end

-- The line of defaults, broken at its bars to fit a terminal.
local WIDE = 100

local function wrapped(line)
  local lines, at = {}, ""
  for part in (line .. " | "):gmatch "(.-) | " do
    if at ~= "" and util.width(at) + util.width(part) + 3 > WIDE then
      lines[#lines + 1] = at .. " |"
      at = "#   " .. part
    else
      at = at == "" and part or at .. " | " .. part
    end
  end
  lines[#lines + 1] = at
  return table.concat(lines, "\n")
end

-- Cells of the rows in `list` (false: a gap), without columns that are empty.
local function cells_of(r, list)
  local columns, rows, used, kept = columns_of(r), {}, {}, {}
  for k, i in ipairs(list) do
    rows[k] = {}
    for _, c in ipairs(columns) do
      rows[k][c] = i and clip(cell(r[i], c)) or ""
      if rows[k][c] ~= "" and rows[k][c] ~= "false" then used[c] = true end
    end
  end
  for _, c in ipairs(columns) do
    if used[c] or #list == 0 then kept[#kept + 1] = c end
  end
  return kept, rows
end

--- An aligned table under the line of its defaults; columns without a value in
-- any row are left out. Rows in `list` only; false stands for those between.
local function table_text(r, list)
  local columns, rows = cells_of(r, list)
  local widths, lines = {}, { wrapped(header(r)) }
  for _, c in ipairs(columns) do
    widths[c] = util.width(c)
    for _, t in ipairs(rows) do widths[c] = math.max(widths[c], util.width(t[c])) end
  end
  local function line(t)
    local out = {}
    for j, c in ipairs(columns) do out[j] = pad(t[c] or "", widths[c]) end
    return (table.concat(out, "  "):gsub("%s+$", ""))
  end
  local head = {}
  for _, c in ipairs(columns) do head[c] = c end
  if #list > 0 then lines[2] = line(head) end
  for k, i in ipairs(list) do
    lines[#lines + 1] = i and line(rows[k])
      or ("... %d more rows; r:text() has them all"):format(#r - 2 * SHOWN)
  end
  return table.concat(lines, "\n")
end

--- The table at the prompt: at most the first and last ten rows.
function render.short(r) return table_text(r, shown_rows(r)) end

--- r:text() -> text: the table with all rows.
function render.text(r)
  local list = {}
  for i = 1, #r do list[i] = i end
  return table_text(r, list)
end

--- r:header() -> the line that names the defaults the result used.
render.header = header

-- ========}

-- {======== exporting ========

local function csv_text(r, safe)
  local columns, lines = columns_of(r), {}
  lines[1] = table.concat(columns, ",")
  for i = 1, #r do
    local t = {}
    for j, c in ipairs(columns) do t[j] = csv.field(cell(r[i], c), safe) end
    lines[#lines + 1] = table.concat(t, ",")
  end
  return table.concat(lines, "\n") .. "\n"
end

local function csv_into(r, file, safe)
  local frame = render.frame_of(r)
  if frame then return frame:csv(file, safe) end
  return file:write(csv_text(r, safe))
end

-- put(file) into a new file -> path | nil, message
local function to_file(path, put)
  local f, message = io.open(path, "wb")
  if not f then return nil, message end
  local ok, why = put(f)
  local closed, whyclosed = f:close()
  if not ok or not closed then return nil, why or whyclosed end
  return path
end

--- r:csv([path or file] [, {safe=true}]) -> text, RFC 4180 with a header,
-- lines end with LF; with a path or an open file the text goes there, a frame
-- piece by piece, and the answer is the path or file | nil, message.
-- safe=true puts an apostrophe before cells that a spreadsheet would run.
function render.csv(r, target, options)
  if type(target) == "table" and options == nil then target, options = nil, target end
  local o, frame = util.options(options, util.set "safe", "csv"), render.frame_of(r)
  if target == nil then
    return frame and frame:csv(nil, o.safe) or csv_text(r, o.safe)
  elseif io.type(target) == "file" then
    local ok, message = csv_into(r, target, o.safe)
    return ok and target or nil, message
  elseif type(target) ~= "string" then
    util.fail("csv: expected a path or an open file, got %s", io.type(target) or type(target))
  end
  return to_file(target, function(f) return csv_into(r, f, o.safe) end)
end

render.json_value = json.value

--- r:json() -> text, an array of objects with the columns as keys.
function render.json(r)
  local columns, objects = columns_of(r), {}
  for i = 1, #r do
    local t, row = {}, r[i]
    for j, c in ipairs(columns) do
      local v = row[c]
      if c == "status" and v == nil then v = tostring(row) end
      t[j] = ("%s:%s"):format(json.value(c), json.value(v))
    end
    objects[i] = "{" .. table.concat(t, ",") .. "}"
  end
  return "[" .. table.concat(objects, ",\n ") .. "]"
end

--- r:markdown() -> text, a pipe table.
function render.markdown(r)
  local columns, lines = columns_of(r), {}
  local function line(t)
    lines[#lines + 1] = "| " .. table.concat(t, " | ") .. " |"
  end
  line(columns)
  local rule = {}
  for j = 1, #columns do rule[j] = "---" end
  line(rule)
  for i = 1, #r do
    local t = {}
    for j, c in ipairs(columns) do
      t[j] = cell(r[i], c):gsub("[|\\]", "\\%0"):gsub("[\r\n]+", " ")
    end
    line(t)
  end
  return table.concat(lines, "\n") .. "\n"
end

--- r:write(path) -> path | nil, message. The extension (.csv, .json, .md,
-- .txt) decides; an existing file is replaced.
function render.write(r, path)
  local how = { csv = csv_into, json = render.json, md = render.markdown,
    txt = function(x) return render.text(x) .. "\n" end }
  local ext = type(path) == "string" and path:match "%.(%w+)$"
  if not how[ext] then
    util.fail("write: '%s' does not end in .csv, .json, .md or .txt",
      tostring(path))
  end
  return to_file(path, function(f)
    if ext == "csv" then return csv_into(r, f) end
    return f:write(how[ext](r))
  end)
end

return render
