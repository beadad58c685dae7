-- Niger Basin Authority (NBA, ABN).
--
-- Start day: the convention of Faranah, 21 November 1980. It follows the River Niger Commission
-- (treaty of Niamey, 25 November 1964), whose nine members are the same; the commission has no id
-- here.
return {
  sources = {
    conv = { "Convention creating the Niger Basin Authority, Faranah, 21 November 1980",
      publisher = "NBA", published = "1980-11-21" },
  },

  blocs = {
    { "NBA", kind = "regional organisation", seat = "Niamey",
      names = { { "Niger Basin Authority" } },
      aliases = { "ABN", { "Autorité du bassin du Niger", lang = "fr" } },
      codes = { ["cow-igo"] = "NRC", ionum = "3570" },
      from = "1980-11-21",
      note = "River basin body; successor of the River Niger Commission (1964).",
      confirmed = "general", source = "conv" },
  },

  coverage = {
    { "NBA", from = "1980-11-21", through = "2026-01-31", layer = "base" },
    { "NBA", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "NBA", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "NBA", "BEN BFA CIV CMR GIN MLI NER NGA TCD", status = "member", from = "1980-11-21",
      basis = "founding", confirmed = "general", source = "conv" },
  },
}
