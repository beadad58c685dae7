-- Common Market for Eastern and Southern Africa.
-- Start day: founders by the ratification of the treaty, 8 December 1994 (signed 5 November 1993;
-- most had been in the Preferential Trade Area since 21 December 1981); later members by their
-- admission. Article 191: withdrawal takes effect one year after the notice.
-- Doubts: the days in 1997 (Lesotho, Mozambique) and 2007 (Angola, which "suspended itself" and is
-- counted as out). No state was ever suspended by the others.
return {
  sources = {
    edocr = { "Common Market for Eastern and Southern Africa (encyclopaedic summary)",
      url = "https://www.edocr.com/v/ozmqzkk8/globaldocuments/"
        .. "commonmarketforeasternandsouthernafricapdf" },
    reingex = { "Common Market Eastern Southern Africa (COMESA)", publisher = "Reingex",
      url = "https://en.reingex.com/COMESA-Common-Market-Eastern-Southern-Africa.shtml" },
    zhwiki = { "Common Market for Eastern and Southern Africa", publisher = "Wikipedia (zh)",
      url = "https://zh.wikipedia.org./zh/%E4%B8%9C%E9%83%A8%E5%92%8C%E5%8D%97%E9%83%A8%E9%9D%9E"
        .. "%E6%B4%B2%E5%85%B1%E5%90%8C%E5%B8%82%E5%9C%BA" },
    tza1999 = { "Tanzania leaving COMESA", publisher = "Tanzanian Affairs",
      published = "1999-09-01", url = "https://www.tzaffairs.org/1999/09/tanzania-leaving-comesa/" },
    article191 = { "COMESA Treaty, article 191 (one year of notice)", publisher = "COMESA" },
  },

  blocs = {
    { "COMESA", kind = "customs union", seat = "Lusaka",
      names = { { "Common Market for Eastern and Southern Africa" } },
      aliases = { { "Marché commun de l'Afrique orientale et australe", lang = "fr" },
        { "Mercado Comum da África Oriental e Austral", lang = "pt" } },
      codes = { cameo = "CEM", ["cow-igo"] = "COMESA", ionum = "1170" },
      from = "1994-12-08",
      note = "Treaty signed 5 November 1993. Replaced the Preferential Trade Area (PTA) of "
        .. "21 December 1981, which is not entered as a bloc.",
      confirmed = "page", source = "edocr" },
  },

  coverage = {
    { "COMESA", layer = "base", from = "1994-12-08", through = "2026-01-31" },
    { "COMESA", layer = "suspended", from = "1994-12-08", through = "2026-01-31" },
    { "COMESA", layer = "withdrawing", from = "1994-12-08", through = "2026-01-31",
      states = "NAM TZA" },
  },

  spells = {
    { "COMESA", "BDI COD COM DJI ERI ETH KEN MDG MUS MWI RWA SDN SWZ UGA ZMB ZWE",
      status = "member", from = "1994-12-08", basis = "founding (PTA from 21 Dec 1981)",
      confirmed = "page", source = "edocr" },
    { "COMESA", "EGY", status = "member", from = "1999-01-06", basis = "accession",
      known = "1999-01-06", confirmed = "page", source = "edocr" },
    { "COMESA", "SYC", status = "member", from = "2001", basis = "accession", known = "2001",
      confirmed = "page", source = "edocr" },
    { "COMESA", "LBY", status = "member", from = "2005-06-03", basis = "accession",
      known = "2005-06-03", confirmed = "page", source = "edocr" },
    { "COMESA", "TUN", status = "member", from = "2018-07-18", basis = "accession",
      known = "2018-07-18", confirmed = "page", source = "zhwiki" },
    { "COMESA", "SOM", status = "member", from = "2018-07-19", basis = "accession",
      known = "2018-07-19", confirmed = "page", source = "zhwiki",
      note = "had been in the Preferential Trade Area" },

    -- Those who left.
    { "COMESA", "LSO MOZ", status = "member", from = "1994-12-08", to = "1997",
      known_to = "1997", basis = "founding; end: withdrawal", confirmed = "page",
      source = "edocr" },
    { "COMESA", "TZA", status = "member", from = "1994-12-08", to = "2000-09-02",
      known_to = "1999-07-02", basis = "founding; end: withdrawal", confirmed = "page",
      source = "edocr", to_source = { "edocr", "tza1999" } },
    { "COMESA", "TZA", status = "withdrawing", from = "1999-07-02/1999-09-02",
      from_nominal = "1999-09-02", to = "2000-09-02", known = "1999-07-02",
      known_to = "1999-07-02", basis = "one-year notice (article 191)",
      confirmed = "part", source = { "tza1999", "article191" },
      note = "announced on 2 July 1999; the day of the notice is inferred from the day of effect" },
    { "COMESA", "NAM", status = "member", from = "1994-12-08", to = "2004-05-02",
      known_to = "2003", basis = "founding; end: withdrawal", confirmed = "page",
      source = "edocr" },
    { "COMESA", "NAM", status = "withdrawing", from = "2003", from_nominal = "2003-05-02",
      to = "2004-05-02", known = "2003", known_to = "2003",
      basis = "one-year notice (article 191)", confirmed = "general",
      source = "article191", note = "the day of the notice is inferred from the day of effect" },
    { "COMESA", "AGO", status = "member", from = "1994-12-08", to = "2007", known_to = "2007",
      basis = "founding; end: withdrawal (self-suspension)", confirmed = "page",
      source = "edocr", to_source = "reingex" },
  },

  successions = {},

  -- Only what the general list of events does not hold.
  events = {
    { "1997", "membership.withdrawal_effective", actor = "LSO", target = "LSO", bloc = "COMESA",
      text = "Lesotho leaves the common market.", confirmed = "page", source = "edocr" },
    { "1997", "membership.withdrawal_effective", actor = "MOZ", target = "MOZ", bloc = "COMESA",
      text = "Mozambique leaves the common market.", confirmed = "page", source = "edocr" },
    { "1999-07-02", "membership.withdrawal_announced", actor = "TZA", target = "TZA",
      bloc = "COMESA", place = "Dar es Salaam", cameo = "161",
      text = "Tanzania announces that it will leave over the planned cut of tariffs.",
      confirmed = "page", source = "tza1999" },
    { "2000-09-02", "membership.withdrawal_effective", actor = "TZA", target = "TZA",
      bloc = "COMESA", text = "The withdrawal of Tanzania takes effect.",
      confirmed = "page", source = "edocr" },
    { "2004-05-02", "membership.withdrawal_effective", actor = "NAM", target = "NAM",
      bloc = "COMESA", text = "The withdrawal of Namibia takes effect.",
      confirmed = "page", source = "edocr" },
    { "2007", "membership.withdrawal_effective", actor = "AGO", target = "AGO", bloc = "COMESA",
      text = "Angola ends its part in the common market.", confirmed = "page",
      source = "reingex" },
  },

  acknowledged = {
    { rule = "event-before-actor", bloc = "COMESA",
      reason = "the treaty was signed a year before it came into force and the bloc began" },
  },
}
