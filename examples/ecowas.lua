-- ECOWAS and the exit of Mali, Niger and Burkina Faso: what an analyst asks
-- when a newspaper writes about it, and how bloc answers. `make demo` runs it.
--
--   lua5.4 examples/ecowas.lua [folder for the picture, default "build"]

local bloc = require "bloc"

local DAY = "2024-08-12" -- Senegal's prime minister comes to Bamako
local folder = arg and arg[1] or "build"
local here = (arg and arg[0] or ""):match "^(.*/)" or ""

local function section(title)
  print(("\n%s\n%s\n"):format(title, ("="):rep(80)))
end

-- A list of rows as a table: names of the columns, then their texts.
local function table_of(columns, rows)
  local widths = {}
  for _, row in ipairs { columns, table.unpack(rows) } do
    for j, cell in ipairs(row) do
      widths[j] = math.max(widths[j] or 0, utf8.len(cell))
    end
  end
  for _, row in ipairs { columns, table.unpack(rows) } do
    local parts = {}
    for j, cell in ipairs(row) do
      parts[j] = cell .. (" "):rep(widths[j] - utf8.len(cell))
    end
    print((("  " .. table.concat(parts, "  ")):gsub("%s+$", "")))
  end
end

local db <close> = assert(bloc.open())

print("Who belonged to ECOWAS, when, and according to whom: bloc over its "
  .. "bundled data.")

section("1. The bloc on the day of the visit")
print(bloc.report.bloc(db, "ECOWAS", { at = DAY }))

section("2. Composition, 1975 to today")
do
  local rows = {}
  for s in db:composition("ECOWAS"):each() do
    rows[#rows + 1] = { s.from,
      s.to == ".." and "still so" or "to " .. s.through, tostring(s.n),
      ("#"):rep(s.n), #rows == 0 and "founders" or s.delta }
  end
  table_of({ "from", "last day", "n", "", "change" }, rows)
end

section("3. What changed since 2020")
do
  local rows, last = {}, nil
  for c in db:changes { bloc = "ECOWAS", from = "2020" }:each() do
    if last and last[1] == c.date and last[3] == c.what then
      last[2] = last[2] .. " " .. c.state
    else
      last = { c.date, c.state, c.what }
      rows[#rows + 1] = last
    end
  end
  table_of({ "first day", "states", "change" }, rows)
end

section("4. Same currency, no longer the same community: 1 February 2025")
do
  local day = "2025-02-01"
  local money, community = db:members("UEMOA", day), db:members("ECOWAS", day)
  print("  in UEMOA, not in ECOWAS:  " .. tostring((money - community):codes()))
  print("  in both:                  " .. tostring((money & community):codes()))
end

section("5. Why the answer for Mali is what it is")
print(db:why("MLI", "ECOWAS", DAY))

section("6. Coup, suspension by ECOWAS, notice: days after the coup")
do
  local rows = {}
  for r in db:match { by = "target", partial = true, within = 1100,
    { as = "coup", type = "coup", target_in = "ECOWAS", from = "2020" },
    { as = "suspension", type = "membership.suspension", actor = "ECOWAS",
      max_gap = 200 },
    { as = "notice", type = "withdrawal_notice", bloc = "ECOWAS" } }:each()
  do
    local function step(name)
      return r[name] and ("%s (+%d)"):format(r[name], r.days[name]) or "-"
    end
    rows[#rows + 1] = { db:name(r.state, DAY), r.coup, step "suspension",
      step "notice" }
  end
  table_of({ "state", "coup", "suspended", "notice to leave" }, rows)
end

section("7. An article of August 2024, statement by statement")
print("Each verdict comes out of the data by a query and a test, in\n"
  .. "examples/claims.lua; what no query can decide is marked as judged.\n")
print(bloc.report.claims(db, dofile(here .. "claims.lua")))

section("8. The picture")
local path = assert(bloc.chart.timeline(db, { bloc = "ECOWAS" })
  :write(folder .. "/ecowas-timeline.svg"))
print("  " .. path .. "  (open it in a browser)")

section("Next: ask yourself. Type `make repl`, then")
print [[
  db = bloc.open()
  db:status("MLI", "ECOWAS", "2024-08-12")
  db:members("AU", "2024-08-12"):where{modifier="suspended"}
  db:why("NER", "ECOWAS", "2023-08-15")
  db:blocs("MAR", "2018-01-01")
  print(bloc.help())]]
