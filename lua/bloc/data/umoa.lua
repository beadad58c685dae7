-- West African Monetary Union (UMOA, WAMU): the union behind the BCEAO.
--
-- Start day: the signature of the first treaty, Paris, 12 May 1962 (in force 1 November 1962);
-- Togo, Mali (second time) and Guinea-Bissau by the day given in the bank's chronology. It goes
-- on beside UEMOA.
-- Doubt: Mali signed and left when it made its own franc (1 July 1962), before the treaty was in
-- force. Mauritania's exit is known by the year: the ouguiya came in the middle of 1973.
return {
  sources = {
    treaties = { "UMOA treaties, Paris, 12 May 1962 and Dakar, 14 November 1973; BCEAO chronology",
      publisher = "BCEAO" },
  },

  blocs = {
    { "UMOA", kind = "monetary union", seat = "Dakar",
      names = { { "West African Monetary Union" } },
      aliases = { "WAMU", { "Union monétaire ouest-africaine", lang = "fr" } },
      codes = { ["cow-igo"] = "UMOA", ionum = "4503" },
      from = "1962-05-12", note = "Treaties of 1962, 1973 and 2007; works beside UEMOA.",
      confirmed = "general", source = "treaties" },
  },

  coverage = {
    { "UMOA", from = "1962-05-12", through = "2026-01-31", layer = "base" },
    { "UMOA", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "UMOA", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "UMOA", "BEN BFA CIV NER SEN", status = "member", from = "1962-05-12", basis = "founding",
      confirmed = "general", source = "treaties" },
    { "UMOA", "MLI", status = "member", from = "1962-05-12", to = "1962-07",
      to_nominal = "1962-07-01", known_to = "1962-07-01",
      basis = "founding; end: withdrawal (own currency)", confirmed = "general",
      source = "treaties" },
    { "UMOA", "MRT", status = "member", from = "1962-05-12", to = "1973",
      basis = "founding; end: withdrawal (own currency)", confirmed = "general",
      source = "treaties", note = "the ouguiya was introduced in the middle of 1973" },
    { "UMOA", "TGO", status = "member", from = "1963-11-27", basis = "accession",
      confirmed = "general", source = "treaties" },
    { "UMOA", "MLI", status = "member", from = "1984-06", from_nominal = "1984-06-01",
      basis = "re-accession", confirmed = "general", source = "treaties" },
    { "UMOA", "GNB", status = "member", from = "1997-05-02", basis = "accession",
      confirmed = "general", source = "treaties" },
  },
}
