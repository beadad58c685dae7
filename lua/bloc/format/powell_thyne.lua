-- Powell and Thyne, Global Instances of Coups: the list of coups, and the same as country-years.
--
-- Files: tab separated with quoted text, a header. The list has a row for each coup; the
-- country-years have a row for each state and year, with up to four coups and their dates
-- (02apr1957); rows without a coup hold no event and are counted as skipped.
-- Dates: one day each. Missing: empty; a coup of 0 is none.
-- Types: 1 is an attempt that failed (`coup_attempt`), 2 a coup that succeeded: the incumbent
-- stayed out for at least seven days (`coup`).
-- target: the state by its COW number. Nobody says who acts.
-- Ids: the files have none; state and day serve, so that both files are one feed. A coup whose day
-- a later version corrects is another id, and the old one stays until it is dropped.
-- Version: in the column `version` (V2015.05.20, V2024.01.29).
local TYPES = { ["1"] = "coup_attempt", ["2"] = "coup" }
local MONTHS = { jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6, jul = 7, aug = 8, sep = 9,
  oct = 10, nov = 11, dec = 12 }

local function day_of(text)
  local day, month, year = (text or ""):lower():match "^(%d%d?)(%a%a%a)(%d%d%d%d)$"
  return MONTHS[month] and ("%04d-%02d-%02d"):format(year, MONTHS[month], day)
end

return {
  feed = "powell_thyne",
  cite = { "Global instances of coups from 1950 to 2010: A new dataset, Journal of Peace "
      .. "Research 48(2), 2011",
    author = "Jonathan M. Powell and Clayton L. Thyne", publisher = "Journal of Peace Research",
    url = "https://doi.org/10.1177/0022343310397436" },
  terms = "free to use, with citation",
  delimiter = "\t,;", quoted = true, header = true,
  missing = { "" },
  covers = { "coup", "coup_attempt" }, -- of the world
  layouts = {
    { name = "powell_thyne", title = "Powell and Thyne coups",
      columns = { "ccode", "year", "month", "day", "coup" }, optional = { "country" },
      id = { "ccode", date = true },
      date = { year = "year", month = "month", day = "day" },
      type = { "coup", map = TYPES },
      target = { "ccode", scheme = "cown", name = "country" } },
    { name = "powell_thyne_years", title = "Powell and Thyne coups by country-year",
      columns = { "ccode", "year", "coup1", "coup2", "coup3", "coup4", "date1", "date2", "date3",
        "date4" },
      optional = { "country" },
      records = function(get, emit, reject)
        for i = 1, 4 do
          local coup, date = get("coup" .. i), get("date" .. i)
          local day = day_of(date)
          if (coup or "0") ~= "0" and not TYPES[coup] then
            return reject("coup" .. i, coup, "0, 1 or 2")
          elseif TYPES[coup] and not day then
            return reject("date" .. i, date, "a date such as 02apr1957")
          elseif TYPES[coup] then
            emit { id = get "ccode" .. "/" .. day, date = day, type = TYPES[coup],
              target = { get "ccode", scheme = "cown", name = get "country" } }
          end
        end
      end },
  },
}
