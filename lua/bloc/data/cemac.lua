-- Central African Economic and Monetary Community (CEMAC), successor of the UDEAC.
--
-- Start day: the treaty of N'Djamena, 16 March 1994; in force 25 June 1999. Between the two the
-- UDEAC went on. The six members are those of the UDEAC and of the central bank BEAC. No
-- suspension by CEMAC was found, for the Central African Republic (2003, 2013) or Gabon (2023),
-- which ECCAS and the African Union did suspend.
return {
  sources = {
    treaty = { "CEMAC Treaty, N'Djamena, 16 March 1994", publisher = "CEMAC",
      published = "1994-03-16" },
    camerlex = { "CEMAC: signed on 16 March 1994, in force in June 1999", publisher = "Camerlex",
      read = "2026-01", url = "https://camerlex.com/?p=10624" },
  },

  blocs = {
    { "CEMAC", kind = "customs union", seat = "Bangui",
      names = { { "Central African Economic and Monetary Community" } },
      aliases = { { "Communauté économique et monétaire de l'Afrique centrale", lang = "fr" } },
      codes = { cameo = "CEM", ["cow-igo"] = "CEMAC", ionum = "1260" },
      from = "1994-03-16", predecessor = "UDEAC",
      note = "Treaty of 16 March 1994, operational June 1999; uses the Central African CFA franc.",
      confirmed = "page", source = { "treaty", "camerlex" } },
  },

  coverage = {
    { "CEMAC", from = "1994-03-16", through = "2026-01-31", layer = "base" },
    { "CEMAC", from = "1994-03-16", through = "2026-01-31", layer = "suspended" },
    { "CEMAC", from = "1994-03-16", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "CEMAC", "CAF CMR COG GAB GNQ TCD", status = "member", from = "1994-03-16",
      known = "1994-03-16", basis = "founding: signed", confirmed = "page",
      source = { "treaty", "camerlex" }, note = "treaty in force 25 June 1999" },
  },

  events = {
    { "1999-06", "treaty.in_force", actor = "CEMAC", bloc = "CEMAC", cameo = "057",
      text = "The CEMAC treaty enters into force and the UDEAC comes to its end.",
      confirmed = "page", source = "camerlex" },
  },

  acknowledged = {
    { rule = "lineage", bloc = "CEMAC",
      reason = "the UDEAC went on until the CEMAC treaty was in force" },
  },
}
