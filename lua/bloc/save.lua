--- Writes a whole file or nothing: what the :write of a report, a chart or an
-- export ends in. The text goes to a file of another name beside the old one,
-- which it replaces only when all of it is there.

local function fill(f, text)
  if type(text) == "string" then return f:write(text) end
  local ok, why = true, nil
  text(function(s)
    if ok then ok, why = f:write(s) end
    return ok
  end)
  return ok, why
end

-- A file beside `path` that nobody else writes.
local function beside(path)
  return ("%s.%s.part"):format(path, tostring({}):match "%x+$")
end

--- save(path, text) -> path | nil, message. `text` is a string, or a function
-- that calls put(string) for each piece; put returns false once the disk has
-- failed. An existing file is replaced; an error in the function leaves it as
-- it was.
return function(path, text)
  local part = beside(path)
  local f, message = io.open(part, "wb")
  if not f then
    return nil, path .. ": " .. message:sub(#part + 3)
  end
  local done, ok, why = pcall(fill, f, text)
  local closed, why_closed = f:close()
  if done and ok and closed then
    ok, why = os.rename(part, path)
    if ok then return path end
    why = why:sub(1, #part) == part and why:sub(#part + 3) or why
  end
  os.remove(part)
  if not done then error(ok, 0) end
  return nil, path .. ": " .. tostring(why or why_closed)
end
