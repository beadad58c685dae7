-- Alliance of Sahel States (AES): mutual defence pact, then confederation, of Burkina Faso, Mali
-- and Niger.
--
-- Start day: the signature of the Liptako-Gourma Charter, 16 September 2023. One id for both
-- phases: the confederation was made by the treaty of Niamey, 6 July 2024. It is not the
-- Liptako-Gourma Authority of 1970 (ALG), which the same three presidents decided on 11 July 2025
-- to turn into an agency of the confederation. Their position on the exit from ECOWAS is in
-- ecowas.lua.
return {
  sources = {
    charter = { "Liptako-Gourma Charter, 16 September 2023", publisher = "AES",
      published = "2023-09-16" },
    younews = {
      "ECOWAS lifts economic sanctions on Niger, Mali, Burkina Faso (with the history of the AES)",
      publisher = "You News",
      url = "https://www.younewsng.com/2024/02/25/ecowas-lifts-economic-sanctions-on-niger-mali-"
        .. "burkina-faso/" },
    barlaman = { "Mali's minister on the confederation treaty signed on Saturday 6 July 2024",
      publisher = "Barlaman Today", published = "2024-07-10",
      url = "https://barlamantoday.com/2024/07/10/malis-minister-reaffirms-sahel-troikas-"
        .. "commitment-to-stay-out-of-ecowas" },
  },

  blocs = {
    { "AES", kind = "confederation", names = { { "Alliance of Sahel States" } },
      aliases = { { "Alliance des États du Sahel", lang = "fr" },
        { "Confederation of Sahel States", from = "2024-07-06" },
        { "Confédération des États du Sahel", lang = "fr", from = "2024-07-06" } },
      from = "2023-09-16",
      note = "Defence pact by the Liptako-Gourma Charter (16 September 2023); confederation by "
        .. "the Niamey treaty (6 July 2024).", confirmed = "page",
      source = { "younews", "barlaman" } },
  },

  coverage = {
    { "AES", from = "2023-09-16", through = "2026-01-31" },
  },

  spells = {
    { "AES", "BFA MLI NER", status = "member", from = "2023-09-16", known = "2023-09-16",
      basis = "founding: signed", confirmed = "page", source = { "charter", "younews" },
      note = "confederation treaty signed on 6 July 2024 by the same three" },
  },
}
