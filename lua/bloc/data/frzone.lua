-- CFA franc zone: a currency area, not an organisation, so it has no members and no coverage: a
-- question about its members gets "not covered", not "none". See UMOA, UEMOA and CEMAC.
return {
  sources = {
    decree = { "French decree of 26 December 1945 creating the CFA franc", publisher = "France",
      published = "1945-12-26" },
  },

  blocs = {
    { "FRZONE", kind = "monetary union", names = { { "CFA franc zone" } },
      aliases = { { "Zone franc", lang = "fr" } }, codes = { cameo = "CFA" }, from = "1945-12-26",
      note = "Currency area, not an organisation: see UMOA, UEMOA and CEMAC for members.",
      confirmed = "general", source = "decree" },
  },
}
