--- bloc.help: the reference, as data. doc/reference.md is made of the same
-- texts, so that the prompt and the manual cannot differ.

local help = {}

local topics = require "bloc.topics"

--- A line for each function, by section; of one section if named.
local function overview(only)
  local lines, width = {}, 0
  for _, t in ipairs(topics) do
    width = math.max(width, #(t.name or ""))
  end
  local section
  for _, t in ipairs(topics) do
    section = t.section or section
    if only and section ~= only then goto next end
    if t.section then
      if #lines > 0 then lines[#lines + 1] = "" end
      lines[#lines + 1] = t.section
    else
      lines[#lines + 1] = ("  %-" .. width .. "s  %s"):format(t.name, t.line)
    end
    ::next::
  end
  lines[#lines + 1] = ""
  lines[#lines + 1] = 'bloc.help("members") says more of one of them.'
  return table.concat(lines, "\n")
end

local function one(t)
  local lines = { t.call, "", t.text }
  if t.rules then lines[#lines + 1] = "Rules: " .. t.rules end
  if t.example then
    lines[#lines + 1] = ""
    lines[#lines + 1] = "  " .. t.example:gsub("\n", "\n  ")
  end
  return table.concat(lines, "\n")
end

local meta = { __tostring = function(t) return t.text end }

--- bloc.help([topic]) -> text that prints: a line for each function, or the
-- call, its meaning, the rules and an example of one.
function help.help(topic)
  if topic == nil then return setmetatable({ text = overview() }, meta) end
  local names, section = {}, nil
  for _, t in ipairs(topics) do
    section = t.section or section
    if section == topic then return setmetatable({ text = overview(topic) }, meta) end
    if t.name then
      names[#names + 1] = t.name
      if t.name == topic or t.name:match "[%w_]+$" == topic then
        return setmetatable({ text = one(t) }, meta)
      end
    end
  end
  local short = {}
  for i, n in ipairs(names) do short[i] = n:match "[%w_]+$" end
  error(("no topic '%s'%s"):format(tostring(topic),
    require "bloc.util".hint(topic, short)), 2)
end

--- The reference as Markdown: doc/reference.md.
function help.markdown()
  local lines = { "# Reference", "",
    "Made by `make doc` from the texts of `bloc.help`. The rules (R1 ...) are in",
    "[rules.md](rules.md)." }
  for _, t in ipairs(topics) do
    lines[#lines + 1] = ""
    if t.section then
      lines[#lines + 1] = "## " .. t.section
    else
      lines[#lines + 1] = "### " .. t.name
      lines[#lines + 1] = ""
      lines[#lines + 1] = "`" .. t.call .. "`"
      lines[#lines + 1] = ""
      lines[#lines + 1] = t.text .. (t.rules and "\nRules: " .. t.rules .. "." or "")
      if t.example then
        lines[#lines + 1] = "\n```lua\n" .. t.example .. "\n```"
      end
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

help.topics, help.overview, help.one = topics, overview, one

return help
