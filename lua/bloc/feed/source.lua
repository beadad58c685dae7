--- Where the bytes of an import come from: a path (compressed or not), an open
-- file, or a function that gives pieces; its head can be looked at first.

local core = require "bloc.core"

local source = {}
local Source = {}
Source.__index = Source

local HEAD = 65536
local PIECE = 262144

local function reader_of(from)
  if type(from) == "function" then return from end
  if type(from) ~= "string" then
    return function()
      local piece, message = from:read(PIECE)
      return piece, message
    end
  end
  local pipe, message = core.pipe(from)
  if not pipe then return nil, message end
  return function() return pipe:read() end, nil, pipe
end

--- source.open(path | file | function, number of the source)
--   -> source | nil, message. s.name says what messages call it; s.head holds
-- the first 64 KiB or all there is.
function source.open(from, number)
  local name = type(from) == "string" and from:match "[^/]*$"
    or (type(from) == "function" and "function " or "handle ") .. number
  local read, message, pipe = reader_of(from)
  if not read then return nil, message end
  local s = setmetatable({ name = name, read = read, pipe = pipe,
    path = type(from) == "string" and from or nil }, Source)
  local pieces, n = {}, 0
  while n < HEAD do
    local piece, why = s:next_piece()
    if why then return nil, why end
    if not piece then
      s.ended = true
      break
    end
    pieces[#pieces + 1], n = piece, n + #piece
  end
  s.head = table.concat(pieces)
  return s
end

function Source:next_piece()
  if self.ended then return nil end
  local piece, message = self.read()
  if piece == nil then
    return nil, message and ("%s: %s"):format(self.name, tostring(message)) or nil
  elseif type(piece) ~= "string" then
    return nil, ("%s: expected pieces of text, got %s"):format(self.name,
      type(piece))
  end
  return piece
end

--- The next piece, the head first | nil at the end | nil, message
function Source:piece()
  if self.head ~= "" then
    local head = self.head
    self.head = ""
    return head
  end
  return self:next_piece()
end

--- All of the text | nil, message
function Source:all()
  local pieces = {}
  while true do
    local piece, message = self:piece()
    if message then return nil, message end
    if not piece then return table.concat(pieces) end
    pieces[#pieces + 1] = piece
  end
end

--- Which part of it has been read, 0 to 1, or nil.
function Source:part() return self.pipe and self.pipe:part() end

function Source:close() if self.pipe then self.pipe:close() end end

return source
