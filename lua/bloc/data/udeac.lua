-- Central African Customs and Economic Union (UDEAC), 1964 to 1999, followed by CEMAC.
--
-- Start day: the treaty of Brazzaville, 8 December 1964 (in force 1 January 1966). It ended when
-- the CEMAC treaty came into force (1999; some works end it with the signature of that treaty,
-- 1994).
-- Doubts: in April 1968 Chad and the Central African Republic left to form another union. Chad's
-- exit is dated April 1968 or 1 January 1969. The Central African Republic turned back in
-- December 1968; here that is a withdrawal called off. Chad returned in December 1984, Equatorial
-- Guinea joined in December 1983 (some say with effect from 1984 or 1985).
return {
  sources = {
    treaty = { "UDEAC Treaty, Brazzaville, 8 December 1964", publisher = "UDEAC",
      published = "1964-12-08" },
    asc = { "African Studies Thesaurus: Union des États d'Afrique centrale",
      publisher = "African Studies Centre Leiden",
      url = "https://thesaurus.ascleiden.nl/BDI/thes.php?trm=Union%20des%20Etats%20d'Afrique-"
        .. "Centrale&cts=1" },
    beringaye = { "Le retrait du Tchad de l'UDEAC: genèse d'une crise (thesis, Poitiers, 1988)",
      author = "Marc Beringaye", url = "https://theses.fr/1988POIT3004" },
    gnq = { "UDEAC: accession of Equatorial Guinea, December 1983", publisher = "UDEAC" },
    camerlex = { "CEMAC: signed on 16 March 1994, in force in June 1999", publisher = "Camerlex",
      read = "2026-01", url = "https://camerlex.com/?p=10624" },
  },

  blocs = {
    { "UDEAC", kind = "customs union", seat = "Bangui",
      names = { { "Central African Customs and Economic Union" } },
      aliases = { { "Union douanière et économique de l'Afrique centrale", lang = "fr" } },
      codes = { ["cow-igo"] = "UDEAC", ionum = "940" },
      from = "1964-12-08", to = "1999",
      note = "Chad and the Central African Republic left and came back.", confirmed = "general",
      source = "treaty" },
  },

  coverage = {
    { "UDEAC", from = "1964-12-08", through = "1999-12-31", layer = "base" },
    { "UDEAC", from = "1990-01-01", through = "1999-12-31", layer = "suspended" },
    { "UDEAC", from = "1964-12-08", through = "1999-12-31", layer = "withdrawing" },
  },

  spells = {
    { "UDEAC", "CAF CMR COG GAB", status = "member", from = "1964-12-08", to = "1999",
      known = "1964-12-08", known_to = "1999", basis = "founding; end: dissolution",
      confirmed = "part", source = { "treaty", "beringaye" }, to_source = "camerlex" },
    { "UDEAC", "TCD", status = "member", from = "1964-12-08", to = "1968-04/1969-01-01",
      known = "1964-12-08", known_to = "1968-04", basis = "founding; end: withdrawal",
      confirmed = "page", source = { "treaty", "beringaye" }, to_source = "beringaye",
      note = "crisis of April 1968; other accounts let the exit take effect on 1 January 1969" },
    { "UDEAC", "GNQ", status = "member", from = "1983-12", to = "1999", known_to = "1999",
      basis = "accession; end: dissolution", confirmed = "part", source = { "gnq", "asc" },
      to_source = "camerlex", note = "the page has the year, the month is general knowledge" },
    { "UDEAC", "TCD", status = "member", from = "1984-12", to = "1999", known_to = "1999",
      basis = "re-accession; end: dissolution", confirmed = "page", source = { "beringaye", "asc" },
      to_source = "camerlex" },

    { "UDEAC", "CAF", status = "withdrawing", from = "1968-04", to = "1968-12", known = "1968-04",
      known_to = "1968-12", basis = "withdrawal announced; end: revoked", confirmed = "page",
      source = { "asc", "beringaye" },
      note = "the months are those of the rival union, which it left in December 1968" },
  },
}
