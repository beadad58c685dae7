--- Writes lua/bloc/data/spellings.lua from CLDR's names of territories: the JSON files
-- main/LOCALE/territories.json of the npm package cldr-localenames-full.
--
--   lua5.4 spec/support/spellings.lua FOLDER/main VERSION > lua/bloc/data/spellings.lua
--
-- with bloc's modules on the paths of Lua. Left out is what a store of the bundled data finds by
-- itself, or as somebody else; what is also the name of a territory that is no state of bloc; and
-- what is as short as a code.
package.loaded["bloc.data.spellings"] = { names = {} }
local core = require "bloc.core"
local bloc = require "bloc"

local folder, version = arg[1], arg[2]
local db = assert(bloc.open())

local function locales()
  local list, pipe = {}, assert(io.popen(("ls '%s'"):format(folder)))
  for name in pipe:lines() do list[#list + 1] = name end
  pipe:close()
  table.sort(list)
  return list
end

-- {iso2, name} of each line of a file of territories; codes of regions are numbers.
local function territories(locale)
  local file = io.open(("%s/%s/territories.json"):format(folder, locale))
  local list = {}
  for line in file and file:lines() or function() end do
    local code, name = line:match '^%s+"(%u%u)[^"]*": "(.-)",?%s*$'
    if code and not name:find "[\\|]" then list[#list + 1] = { code, name } end
  end
  if file then file:close() end
  return list
end

-- The Sahrawi Republic is not the territory EH (R17).
local function state_of(iso2)
  return iso2 ~= "EH" and db:resolve(iso2, { scheme = "iso2", at = "2026-01-01" }) or nil
end

local all, elsewhere, count = {}, {}, 0
for _, locale in ipairs(locales()) do
  for _, t in ipairs(territories(locale)) do
    local state, key = state_of(t[1]), core.fold(t[2])
    if not state then elsewhere[key] = true
    else all[#all + 1] = { state, t[2], key } end
  end
end

local names, seen = {}, {}
for _, s in ipairs(all) do
  local state, text, key = table.unpack(s)
  local known, why = db:resolve(text)
  local taken = known or why:find "^ambiguous"
  if not taken and not elsewhere[key] and not key:find "^%w?%w?%w?$" and not seen[state .. key] then
    seen[state .. key] = true
    count = count + 1
    names[state] = names[state] or {}
    table.insert(names[state], text)
  end
end

io.write(([[
-- Names of states in the languages of CLDR, the Unicode Common Locale Data Repository, version %s:
-- %d spellings that the states' own files do not have. Made by spec/support/spellings.lua.
--
-- Only db:resolve reads this, when nobody in the store is known by a text (lua/bloc/spelling.lua);
-- each is a name of the state as it is now. "|" and ends of lines part the names.
--
-- The data are those of Unicode, Inc., under this licence:
--
-- UNICODE LICENSE V3
--
-- COPYRIGHT AND PERMISSION NOTICE
--
-- Copyright © 2004-2026 Unicode, Inc.
--
-- NOTICE TO USER: Carefully read the following legal agreement. BY
-- DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
-- SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
-- TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
-- DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
--
-- Permission is hereby granted, free of charge, to any person obtaining a
-- copy of data files and any associated documentation (the "Data Files") or
-- software and any associated documentation (the "Software") to deal in the
-- Data Files or Software without restriction, including without limitation
-- the rights to use, copy, modify, merge, publish, distribute, and/or sell
-- copies of the Data Files or Software, and to permit persons to whom the
-- Data Files or Software are furnished to do so, provided that either (a)
-- this copyright and permission notice appear with all copies of the Data
-- Files or Software, or (b) this copyright and permission notice appear in
-- associated Documentation.
--
-- THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
-- KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
-- MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
-- THIRD PARTY RIGHTS.
--
-- IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
-- BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
-- OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
-- WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
-- ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
-- FILES OR SOFTWARE.
--
-- Except as contained in this notice, the name of a copyright holder shall
-- not be used in advertising or otherwise to promote the sale, use or other
-- dealings in these Data Files or Software without prior written
-- authorization of the copyright holder.
--
-- SPDX-License-Identifier: Unicode-3.0
return {
  source = { "Common Locale Data Repository, names of territories", publisher = "Unicode, Inc.",
    url = "https://cldr.unicode.org", version = "%s" },
  names = {
]]):format(version, count, version))
local ids = {}
for id in pairs(names) do ids[#ids + 1] = id end
table.sort(ids)
for _, id in ipairs(ids) do
  local line = ""
  io.write(("    %s = [[\n"):format(id))
  for _, text in ipairs(names[id]) do
    if line ~= "" and utf8.len(line) + utf8.len(text) > 98 then
      io.write(line, "\n")
      line = ""
    end
    line = line == "" and text or line .. "|" .. text
  end
  io.write(line, "]],\n")
end
io.write "  },\n}\n"
