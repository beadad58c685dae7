-- Lake Chad Basin Commission (LCBC, CBLT).
--
-- Start day: the convention of Fort-Lamy, 22 May 1964. The Commission dates the Central African
-- Republic 1996 (a data set has 1994) and Libya 2008. Observers are known from lists only: their
-- start is left open. Sudan was admitted in July 2000 without ratifying and was counted as an
-- observer; the Commission no longer names it.
return {
  sources = {
    conv = { "Fort-Lamy convention and statute of the Lake Chad Basin Commission, 22 May 1964",
      publisher = "LCBC", published = "1964-05-22" },
    about = { "LCBC: about us", publisher = "LCBC", read = "2026-01",
      url = "https://cblt.org/fr/about-us/" },
    wiki = { "Lake Chad Basin Commission", publisher = "Wikipedia", read = "2026-01",
      url = "https://en.wikipedia.org/wiki/Lake_Chad_Basin_Commission" },
  },

  blocs = {
    { "LCBC", kind = "regional organisation", seat = "N'Djamena",
      names = { { "Lake Chad Basin Commission" } },
      aliases = { "CBLT", { "Commission du bassin du lac Tchad", lang = "fr" } },
      codes = { ["cow-igo"] = "LCBC", ionum = "1150" },
      from = "1964-05-22",
      note = "River basin body; mandates the multinational joint task force (FMM, MNJTF).",
      confirmed = "page", source = { "conv", "about" } },
  },

  coverage = {
    { "LCBC", from = "1964-05-22", through = "2026-01-31", layer = "base" },
    { "LCBC", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "LCBC", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "LCBC", "CMR NER NGA TCD", status = "member", from = "1964-05-22", known = "1964-05-22",
      basis = "founding", confirmed = "page", source = { "conv", "about" } },
    { "LCBC", "CAF", status = "member", from = "1996", basis = "accession", confirmed = "page",
      source = "about", note = "admission dated 1994 to 1996" },
    { "LCBC", "LBY", status = "member", from = "2008", basis = "accession", confirmed = "page",
      source = "about" },

    { "LCBC", "COD COG EGY", status = "observer", from = "2000/2012", basis = "observer",
      confirmed = "part", source = "about",
      note = "named as observers today; at the latest since 2012" },
    { "LCBC", "SDN", status = "observer", from = "2000-07", to = "?",
      basis = "admitted, not ratified", confirmed = "page", source = "wiki", to_source = "about" },
  },
}
