-- Senegal River Basin Development Organisation (OMVS).
--
-- Start day: the convention of Nouakchott, 11 March 1972. It follows the OERS (1968 to 1972),
-- which Guinea had left. Guinea joined by a treaty of March 2006; the day was not found.
return {
  sources = {
    conv = { "OMVS convention, Nouakchott, 11 March 1972", publisher = "OMVS",
      published = "1972-03-11" },
    guinea = { "Treaty of accession of Guinea to the OMVS, March 2006", publisher = "OMVS" },
  },

  blocs = {
    { "OMVS", kind = "regional organisation", seat = "Dakar",
      names = { { "Senegal River Basin Development Organisation" } },
      aliases = { { "Organisation pour la mise en valeur du fleuve Sénégal", lang = "fr" } },
      codes = { ["cow-igo"] = "SRDO", ionum = "4130" },
      from = "1972-03-11", note = "River basin body.", confirmed = "general", source = "conv" },
  },

  coverage = {
    { "OMVS", from = "1972-03-11", through = "2026-01-31", layer = "base" },
    { "OMVS", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "OMVS", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "OMVS", "MLI MRT SEN", status = "member", from = "1972-03-11", basis = "founding",
      confirmed = "general", source = "conv" },
    { "OMVS", "GIN", status = "member", from = "2006", basis = "accession", confirmed = "general",
      source = "guinea", note = "the treaty is of March 2006" },
  },
}
