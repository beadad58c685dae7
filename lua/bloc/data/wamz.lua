-- West African Monetary Zone (WAMZ, ZMAO): the second monetary zone planned by ECOWAS.
--
-- Start day: the Accra Declaration, 20 April 2000 (zone agreement of Bamako, 15 December 2000).
-- Doubt: Liberia signed in Accra with the five but stayed outside the zone; it announced its
-- accession early in 2010 and is named among six members since. The day of its admission was not
-- found.
return {
  sources = {
    accra = { "Accra Declaration on a second monetary zone, 20 April 2000; WAMZ Agreement, "
        .. "Bamako, 15 December 2000", publisher = "WAMI" },
    elbc = { "Liberia's finance minister on the chair of the council: six member countries",
      publisher = "ELBC", read = "2026-01",
      url = "https://newsite.elbcradio.com/2021/08/30/finance-minister-outlines-plans-as-chair-"
        .. "of-council-of-west-african-monetary-zone/" },
    wami = { "West African Monetary Institute: history of the zone", publisher = "WAMI" },
  },

  blocs = {
    { "WAMZ", kind = "monetary union", seat = "Accra",
      names = { { "West African Monetary Zone" } },
      aliases = { "ZMAO", { "Zone monétaire de l'Afrique de l'Ouest", lang = "fr" } },
      from = "2000-04-20", note = "No common currency yet.", confirmed = "general",
      source = "accra" },
  },

  coverage = {
    { "WAMZ", from = "2000-04-20", through = "2026-01-31", layer = "base" },
    { "WAMZ", from = "2000-04-20", through = "2026-01-31", layer = "suspended" },
    { "WAMZ", from = "2000-04-20", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "WAMZ", "GHA GIN GMB NGA SLE", status = "member", from = "2000-04-20", basis = "founding",
      confirmed = "general", source = "accra" },
    { "WAMZ", "LBR", status = "member", from = "2010", basis = "accession", confirmed = "part",
      source = { "wami", "elbc" },
      note = "the year by general knowledge; the membership by the page of 2021" },
  },
}
