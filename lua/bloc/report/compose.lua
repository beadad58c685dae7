--- Several reports in one document (bloc.report.compose), and the page that
-- links the files of a folder of reports (bloc.report.index).

local util = require "bloc.util"
local document = require "bloc.report.document"
local inline = require "bloc.report.inline"

local report = {}

local function check_list(list, what, allowed)
  if type(list) ~= "table" or getmetatable(list) ~= nil then
    util.fail("%s: expected { title=, report, ... }, got %s", what, type(list))
  end
  for k in pairs(list) do
    if math.type(k) ~= "integer" and not allowed[k] then
      util.fail("%s: unknown option '%s'%s", what, tostring(k), util.hint(k, allowed))
    end
  end
  if type(list.title) ~= "string" then util.fail("%s: 'title' is missing", what) end
end

--- report.compose{title=, text=, report, report ...} -> report
-- One document of several, each a part with its own defaults, notes and
-- sources; the ids of notes stay apart.
function report.compose(list)
  check_list(list, "report.compose", util.set "title text")
  local doc = document.new { kind = "compose", title = inline.clean(list.title), parts = {} }
  for i, part in ipairs(list) do
    if not document.is(part) then
      util.fail("report.compose: [%d]: expected a report, got %s", i, type(part))
    end
    doc.parts[i] = part
  end
  if #doc.parts == 0 then util.fail "report.compose: no report is given" end
  local titles = {}
  for i, part in ipairs(doc.parts) do titles[i] = part.title end
  doc.summary = list.text and inline.clean(list.text) or table.concat(titles, "; ") .. "."
  if list.text then doc:add("paragraph", { text = doc.summary }) end
  doc.rows = doc.parts
  return doc
end

--- report.index{title=, text=, {"file.html", report}, ...} -> report
-- A page of links to the files that reports were written to, each with what
-- its report says first.
function report.index(list)
  check_list(list, "report.index", util.set "title text")
  local doc = document.new { kind = "index", title = inline.clean(list.title) }
  local links, data = {}, {}
  for i, e in ipairs(list) do
    if type(e) ~= "table" or type(e[1]) ~= "string" or not document.is(e[2]) then
      util.fail("report.index: [%d]: expected { file, report }", i)
    end
    links[i] = { e[2].title, e[1], e[2].summary or "" }
    data[i] = { file = e[1], title = e[2].title, summary = inline.bare(e[2].summary or "") }
  end
  if list.text then doc:add("paragraph", { text = inline.clean(list.text) }) end
  doc:add("links", { list = links })
  doc:data("index", { "file", "title", "summary" }, data)
  doc.rows = data
  return doc
end

return report
