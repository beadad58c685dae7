-- West African Customs Union (UDAO), 1959 to 1966, followed by the UDEAO.
--
-- Start day: the convention of Paris, June 1959 (9 June) between the seven states of the former
-- French West Africa, none of them independent before June 1960. Soudan and Senegal took part as
-- the Federation of Mali: they are entered under their later ids, MLI and SEN.
-- Doubt: the union hardly worked; its end is that of the talks on the UDEAO, 1966.
return {
  sources = {
    conv = { "UDAO convention, Paris, June 1959", publisher = "UDAO" },
    udeao = { "UDEAO convention, June 1966", publisher = "UDEAO" },
  },

  blocs = {
    { "UDAO", kind = "customs union", names = { { "West African Customs Union" } },
      aliases = { { "Union douanière de l'Afrique de l'Ouest", lang = "fr" } }, from = "1959-06",
      to = "1966", confirmed = "general", source = { "conv", "udeao" } },
  },

  coverage = {
    { "UDAO", from = "1959-06-09", through = "1966-12-31", layer = "base" },
  },

  spells = {
    { "UDAO", "BEN BFA CIV MLI MRT NER SEN", status = "member", from = "1959-06",
      from_nominal = "1959-06-09", to = "1966", basis = "founding; end: dissolution",
      confirmed = "general", source = "conv", to_source = "udeao" },
  },

  acknowledged = {
    { rule = "before-life", bloc = "UDAO", state = "BEN",
      reason = "founder in June 1959, independent in August 1960" },
    { rule = "before-life", bloc = "UDAO", state = "BFA",
      reason = "founder in June 1959, independent in August 1960" },
    { rule = "before-life", bloc = "UDAO", state = "CIV",
      reason = "founder in June 1959, independent in August 1960" },
    { rule = "before-life", bloc = "UDAO", state = "MLI",
      reason = "founder in June 1959, independent in 1960" },
    { rule = "before-life", bloc = "UDAO", state = "MRT",
      reason = "founder in June 1959, independent in November 1960" },
    { rule = "before-life", bloc = "UDAO", state = "NER",
      reason = "founder in June 1959, independent in August 1960" },
    { rule = "before-life", bloc = "UDAO", state = "SEN",
      reason = "founder in June 1959, independent in 1960" },
  },
}
