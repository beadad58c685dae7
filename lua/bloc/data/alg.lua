-- Liptako-Gourma Authority (ALG): development body of the same three states as the AES, not the
-- AES.
--
-- Start day: the protocol of Ouagadougou, 3 December 1970. On 11 July 2025 its conference decided
-- to turn it into an agency of the AES confederation by 31 December 2025; that the change is
-- complete was not found, so it has no end here. One data set of organisations stops in 2005,
-- without a known reason.
return {
  sources = {
    protocol = {
      "Protocol of agreement establishing the Liptako-Gourma Authority, 3 December 1970",
      publisher = "ALG", published = "1970-12-03" },
    aniamey = { "Transformation of the ALG into an agency of the AES, 11 July 2025",
      publisher = "aNiamey", published = "2025-07",
      url = "http://news.aniamey.com/h/122769.html" },
  },

  blocs = {
    { "ALG", kind = "regional organisation", seat = "Ouagadougou",
      names = { { "Liptako-Gourma Authority" } },
      aliases = { { "Autorité du Liptako-Gourma", lang = "fr" },
        { "Autorité de développement intégré du Liptako-Gourma", lang = "fr" } },
      codes = { ["cow-igo"] = "LGIDA", ionum = "3470" },
      from = "1970-12-03",
      note = "Not to be confused with the Liptako-Gourma Charter of 2023, which founds the AES.",
      confirmed = "general", source = "protocol" },
  },

  coverage = {
    { "ALG", from = "1970-12-03", through = "2026-01-31", layer = "base" },
    { "ALG", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "ALG", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "ALG", "BFA MLI NER", status = "member", from = "1970-12-03", basis = "founding",
      confirmed = "general", source = "protocol" },
  },

  events = {
    { "2025-07-11", "diplomacy.summit", actor = "ALG", target = "AES", bloc = "ALG", cameo = "057",
      text = "The heads of state of the ALG decide to turn it into an agency of the AES "
        .. "confederation.", confirmed = "page", source = "aniamey" },
  },
}
