--- Records of a feed that could not be entered: why, in words; and the file
-- in which they are written down as they came, to be mended.

local save = require "bloc.save"
local util = require "bloc.util"

local rejects = {}

local MOST = 100000 -- that are kept where nobody wants them in a file

local function clip(text)
  text = util.printable(text)
  return #text > 60 and text:sub(1, utf8.offset(text, 58) or 58) .. "…" or text
end

local function expected(j)
  if j.why == "empty" then return (j.role or "a value") .. " must not be empty"
  elseif j.why == "date" then return "expected a date: " .. tostring(j.hint)
  elseif j.why == "order" then return "it ends before it begins"
  elseif j.why == "number" then
    return "expected a number" .. (j.role == "measure" and ", as of every measure" or "")
  elseif j.why == "word" then return "there is no such type of event"
  elseif j.why == "lookup" then return "it stands for nothing" end
  return j.hint or j.why
end

--- A reject of the intake as a row of the report; `l` is its layout.
function rejects.row(file, l, j)
  local column = l.column[j.slot]
  local reason
  if j.why == "unread" then reason = j.hint
  elseif j.why == "fields" then
    local n = {}
    for i, w in ipairs(l.widths) do n[i] = tostring(w.n) end
    reason = ("expected %s fields, not %d"):format(table.concat(n, " or "), j.fields)
  else
    reason = expected(j)
    if column and j.value and j.value ~= "" then
      reason = ("%s '%s': %s"):format(column, clip(j.value), reason)
    elseif column then reason = ("%s: %s"):format(column, reason) end
  end
  return { file = file, line = j.line, column = column, value = j.value or "",
    expected = expected(j), reason = reason, raw = j.raw }
end

--- Keeps a reject of the import `im` for its report and its file.
function rejects.keep(im, row)
  if #im.rejects < MOST or im.options.rejects then im.rejects[#im.rejects + 1] = row end
end

--- Writes the records as they came, under the file's header where it has one.
-- true | nil, message
function rejects.write(path, header, list)
  local lines = { header }
  for _, r in ipairs(list) do lines[#lines + 1] = r.raw end
  return save(path, table.concat(lines, "\n") .. "\n")
end

return rejects
