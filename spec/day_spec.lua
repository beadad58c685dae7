--- Dates: the notation, the calendar, what is refused and in which words.
local bloc = require "bloc"

local EXPECTED = "expected YYYY-MM-DD, YYYY-MM, YYYY or A/B, with ~ or ? behind"

local MALFORMED = {
  { "", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { " 2024", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "24", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-1", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-1-29", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024/1", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-01-29 ", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-01-29T00:00", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "29.01.2024", "the year is not four digits" },
  { "29/01/2024", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024_01", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-01_29", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-ab", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-01-ab", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "+024", "the year is not four digits" },
  { "-044-03-15", "the year is not four digits" },
  { "0000", "years run from 0001 to 9999" },
  { "0000-12-31", "years run from 0001 to 9999" },
  { "12024-01-29", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-00", "months run from 01 to 12" },
  { "2024-13", "months run from 01 to 12" },
  { "2024-13-01", "months run from 01 to 12" },
  { "2024-01-00", "the month has no such day" },
  { "2024-01-32", "the month has no such day" },
  { "2024-04-31", "the month has no such day" },
  { "2023-02-29", "the month has no such day" },
  { "1900-02-29", "the month has no such day" },
  { "2100-02-29", "the month has no such day" },
  { "2024-02-30", "the month has no such day" },
  { "1977/1976", "it ends before it starts" },
  { "2024-02/2024-01-31", "it ends before it starts" },
  { "1976/", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "/1976", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "1976/1977/1978", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "1976~/1977", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "~", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "~2024", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024!", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "..24", "the year is not four digits" },
  { "...", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "now", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { "2024-01-2\0", "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
  { ("9"):rep(100000), "it is not YYYY-MM-DD, YYYY-MM or YYYY" },
}

local function message_of(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return message
end

local function has(text, part)
  assert.is_truthy(text:find(part, 1, true), ("'%s' is not in:\n%s"):format(part, text))
end

local function fields(text)
  local d = bloc.date(text)
  return { d.earliest, d.latest, d.nominal }
end

describe("a malformed date", function()
  for _, case in ipairs(MALFORMED) do
    local text, why = case[1], case[2]
    it(("'%s' is refused"):format(#text < 30 and text:gsub("%z", "\\0") or "long"), function()
      local message = message_of(bloc.date, text)
      has(message, ("malformed date '%s': %s"):format(text:match "^[^\0]*", why))
      has(message, EXPECTED)
    end)
  end

  it("is refused wherever a date is taken, with the text and the place", function()
    local db <close> = assert(bloc.open { data = false })
    db:bloc { "X", kind = "bloc" }
    db:actor { "AAA", kind = "state" }
    local bad = "2023-02-29"
    local calls = {
      function() db:members("X", bad) end,
      function() db:members("X", { known = bad }) end,
      function() db:is_member("AAA", "X", bad) end,
      function() db:is_member({ "AAA" }, "X", bad) end,
      function() db:is_member("AAA", "X", { "2024-01-01", bad }) end,
      function() db:spells("AAA", "X", { from = bad }) end,
      function() db:changes { bloc = "X", through = bad } end,
      function() db:view { at = bad } end,
      function() db:name("AAA", bad) end,
      function() db:resolve("AAA", { at = bad }) end,
      function() db:tell { state = "AAA", bloc = "X", status = "member", from = bad } end,
      function() db:event { type = "coup", date = bad } end,
      function() db:cover { "X", from = bad, to = "2024-01-01" } end,
      function() db:events { from = bad } end,
    }
    for i, call in ipairs(calls) do
      local message = message_of(call)
      assert.is_truthy(message:find("malformed date '2023-02-29': the month has no such day",
        1, true), i .. ": " .. message)
    end
  end)

  it("is no number, table or nothing", function()
    for _, x in ipairs { 2024, {}, true } do
      has(message_of(bloc.date, x), "date")
    end
    has(message_of(bloc.date), "date")
  end)
end)

describe("the calendar", function()
  it("knows leap years of the Gregorian rule, backwards too", function()
    for _, y in ipairs { "0004", "0400", "1600", "1904", "2000", "2024", "2400", "9996" } do
      assert.equal(y .. "-02-29", bloc.date(y .. "-02").latest)
    end
    for _, y in ipairs { "0001", "0100", "1700", "1800", "1900", "2023", "2100", "9999" } do
      assert.equal(y .. "-02-28", bloc.date(y .. "-02").latest)
    end
  end)

  it("counts every day from 0001-01-01 to 9999-12-31", function()
    assert.equal(3652058, bloc.date "9999-12-31" - bloc.date "0001-01-01")
    assert.equal(719162, bloc.date "1970-01-01" - bloc.date "0001-01-01")
    assert.equal(1, bloc.date "1970-01-01" - bloc.date "1969-12-31")
    assert.equal("9999-12-31", tostring(bloc.date "0001-01-01" + 3652058))
    assert.equal("0001-01-01", tostring(bloc.date "9999-12-31" - 3652058))
  end)

  it("comes back to the same text from every day of four centuries", function()
    local lengths = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
    local d, n = bloc.date "1799-12-31", 0
    for y = 1800, 2199 do
      for m = 1, 12 do
        local leap = y % 4 == 0 and (y % 100 ~= 0 or y % 400 == 0)
        for day = 1, lengths[m] + (m == 2 and leap and 1 or 0) do
          d, n = d + 1, n + 1
          local text = ("%04d-%02d-%02d"):format(y, m, day)
          if tostring(d) ~= text or d.year ~= y or d.month ~= m or d.day ~= day
            or bloc.date(text) ~= d then
            assert.equal(text, tostring(d))
          end
        end
      end
    end
    assert.equal(146097, n)
  end)

  it("knows the day of the week, Monday is 1", function()
    assert.equal(1, bloc.date "2024-01-29".weekday) -- a Monday
    assert.equal(4, bloc.date "1970-01-01".weekday)
    assert.equal(3, bloc.date "1969-12-31".weekday)
    assert.equal(1, bloc.date "0001-01-01".weekday)
    assert.equal(5, bloc.date "9999-12-31".weekday)
  end)
end)

describe("a date", function()
  it("has bounds and a nominal day, the first (R5)", function()
    assert.same({ "2024-01-29", "2024-01-29", "2024-01-29" }, fields "2024-01-29")
    assert.same({ "2024-02-01", "2024-02-29", "2024-02-01" }, fields "2024-02")
    assert.same({ "2024-01-01", "2024-12-31", "2024-01-01" }, fields "2024")
    assert.same({ "1976-01-01", "1977-12-31", "1976-01-01" }, fields "1976/1977")
    assert.same({ "1976-02-29", "1977-03-31", "1976-02-29" }, fields "1976-02-29/1977-03")
    assert.same({ "0001-01-01", "9999-12-31", "0001-01-01" }, fields "0001/9999")
  end)

  it("keeps ~ and ? as flags that never widen the bounds (R5)", function()
    for text, flags in pairs { ["2024"] = { false, false }, ["2024~"] = { true, false },
      ["2024?"] = { false, true }, ["2024~?"] = { true, true }, ["2024?~"] = { true, true },
      ["1976/1977~"] = { true, false } } do
      local d = bloc.date(text)
      assert.same(flags, { d.about, d.doubtful }, text)
      assert.same(fields(text:gsub("[~?]", "")), fields(text))
    end
  end)

  it("prints canonically: whole months and years as such", function()
    for text, printed in pairs { ["2024-01-29"] = "2024-01-29", ["2024-01"] = "2024-01",
      ["2024"] = "2024", ["2024-01-01/2024-01-31"] = "2024-01", ["2024-01/2024-12"] = "2024",
      ["2024-01-01/2024-12-31"] = "2024", ["2024-01-29/2024-01-29"] = "2024-01-29",
      ["1976/1977"] = "1976/1977", ["1976-01/1977-12"] = "1976/1977",
      ["2024-02-01/2024-02-29"] = "2024-02", ["2023-02-01/2023-02-28"] = "2023-02",
      ["2024-02-01/2024-02-28"] = "2024-02-01/2024-02-28", ["2024-01/2024-02"] = "2024-01/2024-02",
      ["2024-01-29/2024"] = "2024-01-29/2024-12-31", ["2024?~"] = "2024~?", [".."] = "..",
      ["?"] = "?", ["0001"] = "0001", ["9999-12-31"] = "9999-12-31" } do
      assert.equal(printed, tostring(bloc.date(text)))
    end
  end)

  it("means the same when its print is read again", function()
    local texts = { "2024-01-29", "2024-01", "2024~", "1976/1977?", "0001/9999-12-30~?", "..", "?",
      "1999-12-31/2000-01-01", "2000-02-29" }
    for _, text in ipairs(texts) do
      local d = bloc.date(text)
      assert.is_true(d == bloc.date(tostring(d)), text)
      assert.is_true(d == bloc.date(d), text)
    end
  end)

  it("has parts, and none where the day is open", function()
    local d = bloc.date "2024-01-29"
    assert.same({ 2024, 1, 29, 1 }, { d.year, d.month, d.day, d.weekday })
    assert.is_false(d.open)
    assert.is_nil(d.no_such_part)
    for _, text in ipairs { "..", "?" } do
      for _, part in ipairs { "year", "month", "day", "earliest", "latest", "nominal" } do
        assert.is_nil(bloc.date(text)[part])
      end
    end
    assert.is_true(bloc.date "..".open)
    assert.is_false(bloc.date "?".open)
  end)
end)

describe("date arithmetic", function()
  it("moves by days, over months, years and 1970", function()
    assert.equal("2024-03-01", tostring(bloc.date "2024-02-28" + 2))
    assert.equal("2023-03-02", tostring(bloc.date "2023-02-28" + 2))
    assert.equal("1969-12-31", tostring(bloc.date "1970-01-01" - 1))
    assert.equal("1970-01-01", tostring(1 + bloc.date "1969-12-31"))
    assert.equal("2025-01-29", tostring(bloc.date "2024-01-29" + 366))
    assert.equal("2024-01-29", tostring(bloc.date "2024-01-29" + 0))
  end)

  it("moves both bounds of a partial date", function()
    assert.equal("2022-05-31/2022-06-29", tostring(bloc.date "2022-06" - 1))
    assert.equal("..", tostring(bloc.date ".." + 5))
  end)

  it("measures between nominal days, strings taken too", function()
    assert.equal(366, bloc.date "2025-01-29" - bloc.date "2024-01-29")
    assert.equal(-137, bloc.date "2023-07-26" - bloc.date "2023-12-10")
    assert.equal(31, bloc.date "2024-02" - "2024-01")
    assert.equal(366, bloc.date "2025" - bloc.date "2024")
  end)

  it("compares by nominal day, equality by bounds and flags", function()
    assert.is_true(bloc.date "1969-12-31" < bloc.date "1970-01-01")
    assert.is_true(bloc.date "2024" <= bloc.date "2024-01-01")
    assert.is_false(bloc.date "2024" < bloc.date "2024-01-01")
    assert.is_false(bloc.date "2024" == bloc.date "2024-01-01")
    assert.is_false(bloc.date "2024" == bloc.date "2024~")
    assert.is_true(bloc.date "2024" == bloc.date "2024-01/2024-12")
    assert.is_true(bloc.date ".." > bloc.date "9999-12-31")
  end)

  it("does not leave the years 0001 to 9999", function()
    local out = "the date leaves the years 0001 to 9999"
    has(message_of(function() return bloc.date "9999-12-31" + 1 end), out)
    has(message_of(function() return bloc.date "0001-01-01" - 1 end), out)
    has(message_of(function() return bloc.date "9999" + 1 end), out)
    for _, n in ipairs { math.maxinteger, math.mininteger, 4000001 } do
      has(message_of(function() return bloc.date "2024-01-29" + n end), "too many days")
      has(message_of(function() return bloc.date "2024-01-29" - n end), "too many days")
    end
  end)

  it("has no days between ends that are open or unknown", function()
    for _, text in ipairs { "..", "?" } do
      has(message_of(function() return bloc.date(text) - bloc.date "2024-01-29" end),
        "an open or unknown end has no day to count from")
    end
    has(message_of(function() return bloc.date "2024-01-29" + 1.5 end), "integer")
    has(message_of(function() return bloc.date "2024-01-29" + bloc.date "2024-01-29" end), "number expected")
  end)
end)
