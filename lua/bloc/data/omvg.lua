-- Gambia River Basin Development Organisation (OMVG).
--
-- Start day: the convention of Kaolack, 30 June 1978. Guinea (1981) and Guinea-Bissau (1983) are
-- known to the year.
return {
  sources = {
    conv = { "OMVG convention, Kaolack, 30 June 1978", publisher = "OMVG",
      published = "1978-06-30" },
    later = { "OMVG: accessions of Guinea, 1981, and Guinea-Bissau, 1983", publisher = "OMVG" },
  },

  blocs = {
    { "OMVG", kind = "regional organisation", seat = "Dakar",
      names = { { "Gambia River Basin Development Organisation" } },
      aliases = { { "Organisation pour la mise en valeur du fleuve Gambie", lang = "fr" } },
      codes = { ["cow-igo"] = "OMVG", ionum = "1870" },
      from = "1978-06-30", note = "River basin body.", confirmed = "general", source = "conv" },
  },

  coverage = {
    { "OMVG", from = "1978-06-30", through = "2026-01-31", layer = "base" },
    { "OMVG", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "OMVG", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "OMVG", "GMB SEN", status = "member", from = "1978-06-30", basis = "founding",
      confirmed = "general", source = "conv" },
    { "OMVG", "GIN", status = "member", from = "1981", basis = "accession", confirmed = "general",
      source = "later" },
    { "OMVG", "GNB", status = "member", from = "1983", basis = "accession", confirmed = "general",
      source = "later" },
  },
}
