-- Customs Union of West African States (UDEAO), 1966 to 1973: successor of the UDAO, followed by
-- the CEAO.
--
-- Start day: the convention of June 1966 (3 June; in force in December). It gave way to the CEAO;
-- the year of the end is 1973 or, with the entry into force of the CEAO treaty, 1 January 1974:
-- kept as 1973.
return {
  sources = {
    conv = { "UDEAO convention, June 1966", publisher = "UDEAO" },
    ceao = { "CEAO Treaty, Abidjan, 17 April 1973", publisher = "CEAO" },
  },

  blocs = {
    { "UDEAO", kind = "customs union", seat = "Ouagadougou",
      names = { { "Customs Union of West African States" } },
      aliases = { { "Union douanière des États de l'Afrique de l'Ouest", lang = "fr" } },
      from = "1966-06", to = "1973", predecessor = "UDAO", confirmed = "general",
      source = { "conv", "ceao" } },
  },

  coverage = {
    { "UDEAO", from = "1966-06-03", through = "1973-12-31", layer = "base" },
  },

  spells = {
    { "UDEAO", "BEN BFA CIV MLI MRT NER SEN", status = "member", from = "1966-06",
      from_nominal = "1966-06-03", to = "1973", basis = "founding; end: dissolution",
      confirmed = "general", source = "conv", to_source = "ceao" },
  },
}
