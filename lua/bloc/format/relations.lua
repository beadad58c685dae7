--- What ICEWS calls the types of events, as CAMEO codes: for quadruples, which
-- have the words and not the codes. The words are CAMEO's labels; those that
-- are not are listed here. Case, blanks and punctuation do not matter.
-- No format: the table that icews_names and icews_ids share.

local codes = require "bloc.codes"
local head = require "bloc.format.head"

-- Labels of ICEWS that CAMEO words otherwise.
local OTHER = {
  ["Make an appeal or request"] = "020",
  ["Appeal for easing of political dissent"] = "0252",
  ["Appeal to engage in or accept mediation"] = "028",
  ["Threaten with sanctions, boycott, embargo"] = "1312",
  ["Threaten with restrictions on political freedoms"] = "1321",
  ["Threaten with political dissent, protest"] = "133",
  ["Threaten with repression"] = "137",
  ["Threaten with military force"] = "138",
  ["Reduce or stop material aid"] = "162",
}

-- "Make statement, not specified below" is in ICEWS "Make statement".
local function plain(label)
  return head.fold((label:gsub(",? not specified %a+", "")))
end

-- Where a root and its first node have one label (Consult, 04 and 040) the
-- events carry the node's code; no label of four digits is one of three too.
local function by_label()
  local types = {}
  for _, type in ipairs(codes.list "cameo") do
    local label, root = plain(codes.label(type)), #type == #"cameo:04"
    if not (root and types[label]) then types[label] = type end
  end
  for label, code in pairs(OTHER) do types[plain(label)] = "cameo:" .. code end
  return types
end

local relations, types = {}, nil

--- relations[text]: "cameo:043", or nil where the text is no label of CAMEO.
return setmetatable(relations, { __index = function(t, text)
  types = types or by_label()
  t[text] = types[head.fold(text)]
  return rawget(t, text)
end })
