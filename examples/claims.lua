-- The statements of a newspaper article of August 2024 on the visit of
-- Senegal's prime minister to Bamako, in other words, each put to the data:
-- a query, a test for each verdict (the first that holds decides), and the
-- evidence in words. Nothing here says what the answer is: change the data,
-- and the verdicts change. What no query can decide is `judged`, with the
-- reason and its source. bloc.report.claims(db, claims) decides them.

local bloc = require "bloc"

local DAY = "2024-08-12" -- of the visit, on which the article is judged
local EVE = "2024-01-27" -- the day before the three states announced
local SAHEL = { "BFA", "MLI", "NER" }

-- {======== small questions ========

-- f(state) is true for how many of the three states?
local function how_many(f)
  local n = 0
  for _, state in ipairs(SAHEL) do
    if f(state) then n = n + 1 end
  end
  return n
end

-- The dates of events, once each: "2021-05-24, 2022-01-24".
local function dates(events)
  local list = {}
  for e in events:each() do
    if list[#list] ~= e.date then list[#list + 1] = e.date end
  end
  return table.concat(list, ", ")
end

-- "2024-08-12, Bamako: what happened" of the first event.
local function told(events)
  local e = events[1]
  if not e then return "nothing of the kind is in the data" end
  return ("%s%s: %s"):format(e.date, e.place and ", " .. e.place or "",
    e.text or e.type)
end

local function founded(db, id)
  local found = db:actors { kind = "bloc" }:where { code = id }
  return found[1] and found[1].from
end

-- The statuses of the three states in ECOWAS on the day.
local function statuses(db)
  local t = { of = {} }
  for _, state in ipairs(SAHEL) do
    t[state] = db:status(state, "ECOWAS", DAY)
    t.of[#t.of + 1] = t[state]
  end
  return t
end

local function family_name(name) return name and name:match "%S+$" end

-- What ECOWAS did on mediation in the summer, and those acts that name the
-- president of Senegal.
local function facilitation(db, from)
  local president = db:name("SEN-PRES", DAY)
  local q = { type = "mediation", bloc = "ECOWAS", from = from, through = DAY }
  local all = db:events(q)
  q.text = family_name(president)
  local his = db:events(q)
  return { president = president, all = all, his = his, of = { his } }
end

-- ========}

return {
  -- {======== the visit ========

  { id = "A01",
    claim = "In August 2024 Senegal's prime minister paid Mali his first "
      .. "official visit.",
    query = function(db)
      local named = db:events { type = "appointment", target = "SEN-PM",
        through = DAY }:last()
      local visits = db:events { type = "visit", actor = "SEN-PM",
        target = "MLI", from = named and named.date, through = DAY }
      return { first = visits[1], visits = visits, of = { visits } }
    end,
    verdicts = {
      { "true", function(f)
        return f.first ~= nil and f.first.date:sub(1, 7) == "2024-08"
      end },
      { "false", function(f) return f.first ~= nil end },
    },
    evidence = function(f)
      return told(f.visits)
    end },

  { id = "A02",
    claim = "The visit is the first since the prime minister's election.",
    query = function(db)
      local elected = db:events { type = "election", involves = "=SEN-PM",
        through = DAY }
      local named = db:events { type = "appointment", target = "SEN-PM",
        through = DAY }
      return { elected = elected, named = named, of = { elected, named } }
    end,
    verdicts = {
      { "true", function(f) return #f.elected > 0 end },
      { "imprecise", function(f) return #f.named > 0 end },
    },
    evidence = function(f)
      return #f.elected > 0 and told(f.elected)
        or "Appointed, not elected. " .. told(f.named)
    end },

  { id = "A03",
    claim = "Senegal and Mali are West African neighbours.",
    query = function(db)
      local a = db:status("SEN", "ECOWAS", DAY)
      local b = db:status("MLI", "ECOWAS", DAY)
      return a and b and { a = a, b = b, of = { a, b } }
    end,
    verdicts = {
      { "true", function(f) return f.a:is "member" and f.b:is "member" end },
    },
    evidence = function(f)
      return ("In the West African community that day: Senegal %s, Mali %s.")
        :format(tostring(f.a), tostring(f.b))
    end,
    judged = { reason = "their common border is geography, not membership" } },

  -- ========}

  -- {======== Senegal ========

  { id = "A04",
    claim = "The presidential election in Senegal was held in March 2024.",
    query = function(db)
      local year = db:events { type = "election", actor = "SEN", from = "2024",
        through = DAY }
      return { year = year, march = year:where { at = "2024-03" },
        of = { year } }
    end,
    verdicts = {
      { "true", function(f) return #f.march > 0 end },
      { "false", function(f) return #f.year > 0 end },
    },
    evidence = function(f) return told(f.year) end },

  { id = "A05",
    claim = "It was a victory of the prime minister's party.",
    query = function(db)
      local won = db:events { type = "election", actor = "SEN", from = "2024",
        through = DAY }
      return { won = won, of = { won } }
    end,
    evidence = function(f) return told(f.won) end,
    judged = { verdict = "imprecise",
      reason = "parties are not in the data; Pastef had been dissolved by "
        .. "decree on 31 July 2023, so its man ran for a coalition; the "
        .. "decree was repealed at the end of March 2024",
      source = "Decree of 31 July 2023 dissolving Pastef, and its repeal of "
        .. "March 2024" } },

  { id = "A06",
    claim = "Senegal leads the diplomacy that is to win junta-ruled Mali back "
      .. "for ECOWAS.",
    query = function(db) return facilitation(db, "2024-05-01") end,
    verdicts = {
      { "true", function(f) return #f.his > 0 end },
      { "false", function(f) return #f.all > 0 end },
    },
    evidence = function(f) return told(f.his) end },

  -- ========}

  -- {======== ECOWAS ========

  { id = "A07",
    claim = "Mali is out of ECOWAS and would have to rejoin it.",
    query = function(db) return db:status("MLI", "ECOWAS", DAY) end,
    verdicts = {
      { "false", function(s) return s:is "member" end },
      { "true", function(s) return s:is "none" end },
    },
    evidence = function(s)
      local day = s.to and s.to ~= ".." and "; its last day inside is "
        .. s.through or ""
      return ("On %s Mali was %s in law%s%s."):format(DAY, tostring(s), day,
        s.contested and "; its own side holds it to be out" or "")
    end },

  { id = "A08",
    claim = "ECOWAS is a bloc of 15 states.",
    query = function(db) return db:members("ECOWAS", DAY) end,
    verdicts = {
      { "true", function(m) return #m == 15 and m.possible == 0 end },
      { "false", function(m) return #m > 15 or #m + m.possible < 15 end },
    },
    evidence = function(m)
      return ("%d members in law on %s, %d of them suspended and %d on notice.")
        :format(#m, DAY, #m:where { modifier = "suspended" },
          #m:where { modifier = "withdrawing" })
    end },

  { id = "A09",
    claim = "ECOWAS was established in 1975.",
    query = function(db)
      local day = founded(db, "ECOWAS")
      return day and { day = day, of = { db:events { type = "treaty.founding",
        bloc = "ECOWAS" } } }
    end,
    verdicts = {
      { "true", function(f) return f.day:sub(1, 4) == "1975" end },
      { "false", function() return true end },
    },
    evidence = function(f) return told(f.of[1]) end },

  { id = "A10",
    claim = "Mali, Niger and Burkina Faso have abandoned ECOWAS.",
    query = function(db)
      local t = statuses(db)
      t.said = db:events { type = "withdrawal_announced", bloc = "ECOWAS",
        target = SAHEL, through = DAY }
      table.insert(t.of, 1, t.said)
      t.out = how_many(function(s) return t[s] and t[s]:is "none" end)
      t.leaving = how_many(function(s) return t[s] and t[s].withdrawing end)
      return t
    end,
    verdicts = {
      { "true", function(t) return t.out == #SAHEL end },
      { "imprecise", function(t) return t.out + t.leaving > 0 end },
      { "false", function(t) return #t.said == 0 end },
    },
    evidence = function(t)
      return ("Announced on %s; on %s %d of the 3 were members on notice and "
        .. "%d were out."):format(dates(t.said), DAY, t.leaving, t.out)
    end },

  { id = "A11",
    claim = "The rift was due to military coups.",
    query = function(db)
      local t = { last = {}, reached = 0, of = {
        db:events { type = "coup", target = SAHEL, from = "2020",
          through = DAY },
        db:events { type = "membership.suspension", bloc = "ECOWAS",
          target = SAHEL, from = "2020", through = DAY } } }
      for r in db:match { by = "target", partial = true, within = 1100,
        { as = "coup", type = "coup", target = SAHEL, from = "2020",
          through = DAY },
        { as = "suspension", type = "membership.suspension", bloc = "ECOWAS",
          max_gap = 200 },
        { as = "notice", type = "withdrawal_notice", bloc = "ECOWAS" } }:each()
      do
        t[#t + 1] = r
        if r.reached == 3 then t.reached = t.reached + 1 end
      end
      return t
    end,
    verdicts = {
      { "true", function(t) return t.reached == #SAHEL end },
      { "imprecise", function(t) return t.reached > 0 end },
      { "false", function(t) return #t == 0 end },
    },
    evidence = function(t)
      local list = {}
      for i, r in ipairs(t) do
        list[i] = ("%s %s, suspended after %s days, notice after %s"):format(
          r.state, r.coup, r.days.suspension or "?", r.days.notice or "?")
      end
      return "A coup came first in each: " .. table.concat(list, "; ") .. "."
    end,
    judged = { reason = "the data show the order; that one was the cause of "
      .. "the other is a reading, and the three states give other reasons" } },

  -- ========}

  -- {======== Bamako ========

  { id = "A12",
    claim = "The prime minister met Colonel Assimi Goïta, Mali's interim "
      .. "president.",
    query = function(db)
      local met = db:events { type = "visit", actor = "SEN-PM",
        target = "MLI-PRES", at = DAY }
      return { name = db:name("MLI-PRES", DAY), met = met,
        colonel = met:where { text = "Colonel" }, of = { met } }
    end,
    verdicts = {
      { "false", function(f)
        return f.name ~= nil and f.name ~= "Assimi Goïta"
      end },
      { "true", function(f) return #f.colonel > 0 end },
      { "imprecise", function(f) return #f.met > 0 end },
    },
    evidence = function(f)
      return ("President of Mali that day: %s. %s"):format(
        f.name or "not known", told(f.met))
    end },

  { id = "A13",
    claim = "The prime minister called for one Malian empire from Mali to "
      .. "Senegal, Ghana and beyond.",
    query = function(db)
      local said = db:events { type = "statement", actor = "SEN-PM", at = DAY }
      return { said = said, of = { said } }
    end,
    evidence = function(f) return told(f.said) end,
    judged = { verdict = "not checkable",
      reason = "a quotation: no page with these words was found, only other "
        .. "words of the same day" } },

  { id = "A14",
    claim = "In January the three juntas said that ECOWAS had met them with "
      .. "\"illegitimate, inhumane and irresponsible\" sanctions instead of "
      .. "help against insecurity.",
    query = function(db)
      local said = db:events { type = "withdrawal_announced", bloc = "ECOWAS",
        target = SAHEL, at = "2024-01" }
      return { said = said, of = { said }, n = how_many(function(state)
        return #said:where { target = state } > 0
      end) }
    end,
    verdicts = {
      { "true", function(f) return f.n == #SAHEL end },
      { "imprecise", function(f) return f.n > 0 end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("%d of the 3 spoke. %s"):format(f.n, told(f.said))
    end,
    judged = { reason = "the argument stands in reports of the joint "
        .. "communiqué; its wording varies with the translation",
      source = { "TRT Afrika on the joint communiqué of 28 January 2024",
        publisher = "TRT Afrika",
        url = "https://trt.global/afrika-english/article/16784126" } } },

  { id = "A15",
    claim = "The governments of the three states came to power by coups.",
    query = function(db)
      local coups = db:events { type = "coup", target = SAHEL, from = "2020",
        through = DAY }
      return { coups = coups, of = { coups }, n = how_many(function(state)
        return #coups:where { target = state } > 0
      end) }
    end,
    verdicts = {
      { "true", function(f) return f.n == #SAHEL end },
      { "imprecise", function(f) return f.n > 0 end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("%d coups in %d of the 3 states: %s."):format(#f.coups, f.n,
        dates(f.coups))
    end },

  -- ========}

  -- {======== sanctions ========

  { id = "A16",
    claim = "ECOWAS puts sanctions on juntas to bring civilian rule back.",
    query = function(db)
      local imposed = db:events { type = "sanctions.imposed",
        actor = "ECOWAS", from = "2020", through = DAY }
      local after = {}
      for w in db:around(imposed, { type = "coup" }, { before = 366 }):each()
      do
        after[w.anchor] = true
      end
      local n = 0
      for _ in pairs(after) do n = n + 1 end
      return { imposed = imposed, after = n, of = { imposed } }
    end,
    verdicts = {
      { "true", function(f) return f.after > 0 and f.after == #f.imposed end },
      { "imprecise", function(f) return f.after > 0 end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("%d sanctions since 2020 (%s), %d of them within a year of a "
        .. "coup in the state."):format(#f.imposed, dates(f.imposed), f.after)
    end,
    judged = { reason = "their purpose is what ECOWAS says of it" } },

  { id = "A17",
    claim = "In August 2024 ECOWAS sanctions were still pressing the three "
      .. "states.",
    query = function(db)
      local t = statuses(db)
      t.lifted = db:events { type = "sanctions.lifted", bloc = "ECOWAS",
        target = SAHEL, from = "2022", through = DAY }
      table.insert(t.of, 1, t.lifted)
      t.suspended = how_many(function(s) return t[s] and t[s].suspended end)
      t.under = how_many(function(s)
        local last = db:events { type = "sanctions", bloc = "ECOWAS",
          target = s, through = DAY }:last()
        return last and last.type ~= "sanctions.lifted"
      end)
      return t
    end,
    verdicts = {
      { "true", function(t) return t.under == #SAHEL end },
      { "imprecise", function(t) return t.under + t.suspended > 0 end },
      { "false", function() return true end },
    },
    evidence = function(t)
      return ("On %s sanctions were in force on %d of the 3 states (lifted "
        .. "%s); %d were still suspended."):format(DAY, t.under,
          dates(t.lifted), t.suspended)
    end },

  { id = "A18",
    claim = "Never before in its almost 50 years had members left the bloc "
      .. "like this.",
    query = function(db)
      local exits = db:changes { bloc = "ECOWAS", through = EVE }
        :where { what = "member -> none" }
      return { exits = exits, of = { exits } }
    end,
    verdicts = {
      { "false", function(f) return #f.exits > 0 end },
      { "true", function() return true end },
    },
    evidence = function(f)
      local list = {}
      for i, e in ipairs(f.exits) do
        list[i] = ("%s left on %s"):format(e.state, e.date)
      end
      return #list > 0 and table.concat(list, "; ") .. "; new is only that "
        .. "several leave together, and at once in their own words."
        or "No earlier exit is in the data."
    end },

  { id = "A19",
    claim = "The bloc is almost 50 years old.",
    query = function(db)
      local day = founded(db, "ECOWAS")
      return day and { day = day, of = { db:events { type = "treaty.founding",
        bloc = "ECOWAS" } },
        years = (bloc.date(DAY) - bloc.date(day)) / 365.25 }
    end,
    verdicts = {
      { "true", function(f) return f.years >= 48 and f.years < 50 end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("%.1f years old on %s: founded on %s."):format(f.years, DAY,
        f.day)
    end },

  -- ========}

  -- {======== the Alliance of Sahel States ========

  { id = "A20",
    claim = "The three states founded the Alliance of Sahel States.",
    query = function(db)
      local day = founded(db, "AES")
      local first = day and db:members("AES", day)
      return first and { day = day, first = first, of = { first } }
    end,
    verdicts = {
      { "true", function(f)
        return tostring(f.first:codes()) == table.concat(SAHEL, " ")
      end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("Members on its first day, %s: %s."):format(f.day,
        tostring(f.first:codes()))
    end },

  { id = "A21",
    claim = "They set the Alliance up as another union, on leaving ECOWAS.",
    query = function(db)
      local said = db:events { type = "withdrawal_announced", bloc = "ECOWAS",
        target = SAHEL, through = DAY }
      local day = founded(db, "AES")
      local treaties = db:events { type = "treaty", bloc = "AES",
        through = DAY }
      return day and #said > 0 and { day = day, said = said[1].date,
        treaties = treaties, of = { treaties, said } } or nil
    end,
    verdicts = {
      { "true", function(f) return f.day >= f.said end },
      { "imprecise", function(f) return f.day < f.said end },
    },
    evidence = function(f)
      local last = f.treaties:last()
      return ("Founded on %s, %d days before the exit was announced. %s")
        :format(f.day, bloc.date(f.said) - bloc.date(f.day),
          last and last.date .. ": " .. last.text or "")
    end },

  -- ========}

  -- {======== the mediator ========

  { id = "A22",
    claim = "President Faye of Senegal visited Mali in May.",
    query = function(db)
      local visits = db:events { type = "visit", actor = "SEN-PRES",
        target = "MLI", at = "2024-05" }
      return { visits = visits, of = { visits } }
    end,
    verdicts = {
      { "true", function(f) return #f.visits > 0 end },
      { "false", function() return true end },
    },
    evidence = function(f) return told(f.visits) end },

  { id = "A23",
    claim = "He has been charged with bringing the regional bloc together "
      .. "again.",
    query = function(db) return facilitation(db, "2024-07-01") end,
    verdicts = {
      { "true", function(f) return #f.his > 0 end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("President of Senegal: %s. %s"):format(f.president,
        told(f.his))
    end },

  { id = "A24",
    claim = "The regional bloc has lost some of its strength.",
    query = function(db)
      local before, day = db:members("ECOWAS", EVE), db:members("ECOWAS", DAY)
      local after = db:members("ECOWAS", "2025-02-01")
      return before and day and after and { before = #before, day = #day,
        after = #after, of = { day:where { modifier = "withdrawing" } } }
    end,
    verdicts = {
      { "true", function(f) return f.day < f.before end },
      { "imprecise", function(f) return f.after < f.before end },
      { "false", function() return true end },
    },
    evidence = function(f)
      return ("Members in law: %d on %s, %d on %s, %d on 2025-02-01."):format(
        f.before, EVE, f.day, DAY, f.after)
    end },

  { id = "A25",
    claim = "The prime minister of Senegal is Ousmane Sonko, the president "
      .. "Basirou Diomaye Faye.",
    query = function(db)
      return { pm = db:name("SEN-PM", DAY),
        president = db:name("SEN-PRES", DAY),
        spelt = db:resolve("Basirou Diomaye Faye", { at = DAY }),
        of = { db:events { actor = "SEN-PRES", from = "2024-04-01",
          through = "2024-04-30" } } }
    end,
    verdicts = {
      { "true", function(f)
        return f.pm == "Ousmane Sonko" and f.spelt == "SEN-PRES"
      end },
      { "false", function(f) return f.pm and f.president end },
    },
    evidence = function(f)
      return ("On %s: prime minister %s, president %s; the article's spelling "
        .. "of his name is %s."):format(DAY, f.pm or "not known",
          f.president or "not known", f.spelt == "SEN-PRES"
          and "known as an alias" or "not known")
    end },

  -- ========}
}
