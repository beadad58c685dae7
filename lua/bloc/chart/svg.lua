--- The text of an SVG picture: elements, escaping, and how wide a text is at
-- most. Attributes are written in the order of their names and numbers with
-- at most two decimals, so that the same picture is the same bytes.

local util = require "bloc.util"

local svg = {}

svg.FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

-- {======== text ========

local ENTITY = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;",
  ['"'] = "&quot;", ["'"] = "&#39;" }

--- A text as character data of XML: escaped, and without what XML forbids.
function svg.escape(s)
  s = util.printable(tostring(s)):gsub("[&<>\"']", ENTITY)
  return (s:gsub("\u{FFFE}", "\u{FFFD}"):gsub("\u{FFFF}", "\u{FFFD}"))
end

-- Advance widths of DejaVu Sans in thousandths of an em, the widest of the
-- fonts asked for: what fits in them fits in Helvetica.
local WIDTH = {}
for group in ([[278:ijl 275:' 295:IJ 318:., 337:/:;|\ 352:f 361:- 390:()[]
  392:t 401:! 411:r 460:" 500:_*` 521:s 525:z 531:? 550:c 557:L 575:F 579:k
  592:vxy 603:P 612:ao 611:TY 615:e 632:E 635:bdghnpquS$0123456789{} 656:K
  685:ABRVXZ 698:C 732:U 748:N 752:H 770:DG 780:& 787:OQ 818:w 838:+=<>~^#
  863:M 950:% 974:m 989:W 1000:@]]):gmatch "%S+" do
  local w, chars = group:match "^(%d+):(.+)$"
  for c in chars:gmatch "." do WIDTH[c:byte()] = tonumber(w) end
end
WIDTH[32] = 318

local function advance(c)
  if WIDTH[c] then return WIDTH[c] end
  if c < 0x250 then return 720 end
  if c <= 0x36F and c >= 0x300 or c >= 0x200B and c <= 0x200F then return 0 end
  if c < 0x1100 then return 830 end
  return c < 0x1F000 and 1050 or 1400
end

local DOTS = advance(0x2026)

--- How many pixels a text takes at most in a font of `size` pixels.
function svg.width(s, size)
  local n = 0
  for _, c in utf8.codes(util.printable(s), true) do n = n + advance(c) end
  return n * size / 1000
end

--- The text, shortened with "…" where it is wider than `room` pixels.
function svg.fit(s, size, room)
  s = util.printable(s)
  local most, n, cut = room * 1000 / size, 0, nil
  for at, c in utf8.codes(s, true) do
    if n + DOTS <= most then cut = at - 1 end
    n = n + advance(c)
    if n > most then return cut and s:sub(1, cut):gsub("%s+$", "") .. "…" or "" end
  end
  return s
end

--- A text as lines no wider than `room` pixels; broken at blanks, and a word
-- that is too long for a line is shortened. most: of more lines than that the
-- last one ends in "…".
function svg.wrap(s, size, room, most)
  local lines, line, wide = {}, "", 0
  local blank = svg.width(" ", size)
  for word in util.printable(s):gmatch "%S+" do
    word = svg.fit(word, size, room)
    local w = svg.width(word, size)
    if line == "" then
      line, wide = word, w
    elseif wide + blank + w > room then
      if most and #lines + 1 == most then
        line = svg.fit(line .. " …", size, room)
        break
      end
      lines[#lines + 1], line, wide = line, word, w
    else
      line, wide = line .. " " .. word, wide + blank + w
    end
  end
  if line ~= "" then lines[#lines + 1] = line end
  return lines
end

-- ========}

-- {======== elements ========

--- A number with at most two decimals, the same in every locale.
function svg.number(x)
  local hundredths = math.floor(x * 100 + 0.5)
  local sign = hundredths < 0 and "-" or ""
  hundredths = math.abs(hundredths)
  local whole, rest = hundredths // 100, hundredths % 100
  if rest == 0 then return sign .. whole end
  return (("%s%d.%02d"):format(sign, whole, rest):gsub("0$", ""))
end

--- One element. Numbers become text; `content` is markup (nil: none).
function svg.element(name, attributes, content)
  local parts = { "<" .. name }
  for _, k in ipairs(util.keys(attributes)) do
    local v = attributes[k]
    v = type(v) == "number" and svg.number(v) or svg.escape(v)
    parts[#parts + 1] = (' %s="%s"'):format(k, v)
  end
  if content == nil or content == "" then return table.concat(parts) .. "/>" end
  return ("%s>%s</%s>"):format(table.concat(parts), content, name)
end

--- A line of text at (x, y); `more` are attributes beside these.
function svg.text(x, y, s, more)
  local a = { x = x, y = y }
  for k, v in pairs(more or {}) do a[k] = v end
  return svg.element("text", a, svg.escape(s))
end

local LONGEST = 2000 -- pixels of a tooltip

--- A group with a tooltip, which is also its name to a screen reader.
function svg.group(title, parts)
  local inner = table.concat(parts)
  if title then
    inner = svg.element("title", {}, svg.escape(svg.fit(title, 10, LONGEST))) .. inner
  end
  return svg.element("g", {}, inner)
end

-- ========}

return svg
