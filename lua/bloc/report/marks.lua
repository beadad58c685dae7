--- The marks of cells, and the legend of those that were used.

local marks = {}
local Marks = {}
Marks.__index = Marks

local ALL = { { "m", "member" }, { "a", "associate" }, { "o", "observer" },
  { "s", "suspended" }, { "w", "withdrawing" }, { "i", "inactive" }, { "ap", "applicant" },
  { "c", "contested" }, { "~", "about" }, { "?", "doubtful" }, { "(poss)", "possible" },
  { "(proj)", "projected" }, { "-", "not covered" } }
local WORD, OF = {}, {}
for _, m in ipairs(ALL) do
  WORD[m[1]], OF[m[2]] = m[2], m[1]
end

--- marks.new() -> the marks of one report.
function marks.new() return setmetatable({ used = {} }, Marks) end

--- marks:use(word) -> the mark of "suspended" and its like.
function Marks:use(word)
  local mark = OF[word]
  self.used[mark] = true
  return mark
end

--- What a mark means; nil: it is none.
function Marks.word(_, mark) return WORD[mark] end

local FLAGS = { "suspended", "withdrawing", "inactive", "applicant", "contested" }

--- marks:of(row [, base]) -> the marks of a status (a row of members or blocs,
-- or of spells): its modifiers, how sure its dates are, whether it is only
-- possible or projected; base=true puts the letter of the base in front.
function Marks:of(row, base)
  local list = {}
  if base and row.base ~= "none" then list[1] = self:use(row.base) end
  for _, word in ipairs(FLAGS) do
    if row[word] == true then list[#list + 1] = self:use(word) end
  end
  local days = (row.from or "") .. (row.to ~= "?" and row.to or "")
  if days:find("~", 1, true) then list[#list + 1] = self:use "about" end
  if days:find("?", 1, true) then list[#list + 1] = self:use "doubtful" end
  if row.certainty ~= nil and row.certainty ~= "certain" then
    list[#list + 1] = self:use "possible"
  end
  if row.projected == true then list[#list + 1] = self:use "projected" end
  return table.concat(list, " ")
end

--- The legend of the marks used; nil: none was. more: what an empty cell is.
function Marks:text()
  local list = {}
  for _, m in ipairs(ALL) do
    if self.used[m[1]] then list[#list + 1] = m[1] .. " " .. m[2] end
  end
  if #list == 0 then return nil end
  list[#list + 1] = self.blank
  return "Marks: " .. table.concat(list, ", ") .. "."
end

return marks
