-- Conseil de l'Entente.
--
-- Start day: 29 May 1959. The four founders were not yet independent (August 1960): see the end
-- of the file. Togo joined in 1966; the day was not found.
return {
  sources = {
    georef = { "geo-ref.net: Conseil de l'Entente", publisher = "geo-ref.net",
      url = "http://geo-ref.net/ph/t-cde.htm" },
    financial = { "Conseil de l'Entente, créé le 29 mai 1959", publisher = "Financial Afrik",
      read = "2026-01",
      url = "https://financialafrik.com/2016/07/12/faure-gnassingbe-porte-a-la-tete-du-conseil-"
        .. "de-lentente-ouest-africaine" },
  },

  blocs = {
    { "ENTENTE", kind = "regional organisation", seat = "Abidjan",
      names = { { "Conseil de l'Entente" } },
      aliases = { "Council of Understanding", "Entente Council" },
      codes = { ["cow-igo"] = "Entente", ionum = "1430" },
      from = "1959-05-29",
      confirmed = "page", source = { "georef", "financial" } },
  },

  coverage = {
    { "ENTENTE", from = "1959-05-29", through = "2026-01-31", layer = "base" },
    { "ENTENTE", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "ENTENTE", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "ENTENTE", "BEN BFA CIV NER", status = "member", from = "1959-05-29", basis = "founding",
      confirmed = "page", source = { "georef", "financial" } },
    { "ENTENTE", "TGO", status = "member", from = "1966", basis = "accession", confirmed = "page",
      source = "georef" },
  },

  acknowledged = {
    { rule = "before-life", bloc = "ENTENTE", state = "BEN",
      reason = "founder in May 1959, independent in August 1960" },
    { rule = "before-life", bloc = "ENTENTE", state = "BFA",
      reason = "founder in May 1959, independent in August 1960" },
    { rule = "before-life", bloc = "ENTENTE", state = "CIV",
      reason = "founder in May 1959, independent in August 1960" },
    { rule = "before-life", bloc = "ENTENTE", state = "NER",
      reason = "founder in May 1959, independent in August 1960" },
  },
}
