--- Writes a whole file: what the :write of a report or a chart ends in.

--- save(path, text) -> path | nil, message. An existing file is replaced.
return function(path, text)
  local f, message = io.open(path, "wb")
  if not f then return nil, message end
  local ok, why = f:write(text)
  local closed, why_closed = f:close()
  if not ok or not closed then return nil, why or why_closed end
  return path
end
