-- West African Economic Community (CEAO), 1973 to 1994: successor of the UDEAO, followed by UEMOA.
--
-- Start day: the treaty of Abidjan, 17 April 1973 (in force 1 January 1974). End: its heads of
-- state dissolved it in March 1994 (15 March). Benin, which had taken part in the talks, joined
-- in 1984. Togo and Guinea took part as observers in the 1980s; their dates were not found, so
-- they have no row.
return {
  sources = {
    treaty = { "CEAO Treaty, Abidjan, 17 April 1973 (in force 1 January 1974)", publisher = "CEAO",
      published = "1973-04-17" },
    benin = { "CEAO: accession of Benin, 1984", publisher = "CEAO" },
    dissolved = { "Dissolution by the CEAO heads of state, 15 March 1994", publisher = "CEAO" },
  },

  blocs = {
    { "CEAO", kind = "customs union", seat = "Ouagadougou",
      names = { { "West African Economic Community" } },
      aliases = { { "Communauté économique de l'Afrique de l'Ouest", lang = "fr" } },
      codes = { ["cow-igo"] = "CEAO", ionum = "4485" },
      from = "1973-04-17", to = "1994-03", predecessor = "UDEAO", note = "Replaced by UEMOA.",
      confirmed = "general", source = { "treaty", "dissolved" } },
  },

  coverage = {
    { "CEAO", from = "1973-04-17", through = "1994-03-31", layer = "base",
      note = "members; observers are not entered" },
    { "CEAO", from = "1990-01-01", through = "1994-03-31", layer = "suspended" },
    { "CEAO", from = "1990-01-01", through = "1994-03-31", layer = "withdrawing" },
  },

  spells = {
    { "CEAO", "BFA CIV MLI MRT NER SEN", status = "member", from = "1973-04-17", to = "1994-03",
      to_nominal = "1994-03-15", known_to = "1994-03-15", basis = "founding; end: dissolution",
      confirmed = "general", source = "treaty", to_source = "dissolved" },
    { "CEAO", "BEN", status = "member", from = "1984", to = "1994-03", to_nominal = "1994-03-15",
      known_to = "1994-03-15", basis = "accession; end: dissolution", confirmed = "general",
      source = "benin", to_source = "dissolved" },
  },
}
