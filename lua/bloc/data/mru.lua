-- Mano River Union (MRU).
--
-- Start day: the Mano River Declaration, Malema, 3 October 1973. Dormant in the wars of the
-- 1990s, revived on 20 May 2004: that is no change of membership. Doubt: Côte d'Ivoire announced
-- its entry on 1 April 2008; 15 May is the usual day.
return {
  sources = {
    decl = { "Mano River Declaration, Malema, 3 October 1973", publisher = "MRU",
      published = "1973-10-03" },
    guinea = { "Mano River Union: accession of Guinea, 25 October 1980", publisher = "MRU",
      published = "1980-10-25" },
    past = { "Liberia Past and Present: Ivory Coast decides to join the Mano River Union",
      url = "https://www.liberiapastandpresent.org/9/" },
    mru2008 = { "Mano River Union: accession of Côte d'Ivoire, 15 May 2008", publisher = "MRU" },
  },

  blocs = {
    { "MRU", kind = "customs union", seat = "Freetown", names = { { "Mano River Union" } },
      aliases = { { "Union du fleuve Mano", lang = "fr" } },
      codes = { ["cow-igo"] = "MRU", ionum = "3480" },
      from = "1973-10-03",
      note = "Dormant during the wars of the 1990s, revived 2004.", confirmed = "general",
      source = "decl" },
  },

  coverage = {
    { "MRU", from = "1973-10-03", through = "2026-01-31", layer = "base" },
    { "MRU", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "MRU", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "MRU", "LBR SLE", status = "member", from = "1973-10-03", basis = "founding",
      confirmed = "general", source = "decl" },
    { "MRU", "GIN", status = "member", from = "1980-10-25", basis = "accession",
      confirmed = "general", source = "guinea" },
    { "MRU", "CIV", status = "member", from = "2008-04/2008-05", from_nominal = "2008-05-15",
      basis = "accession", confirmed = "part", source = { "past", "mru2008" },
      note = "decision announced at the end of a visit of the chair, 1 April 2008; 15 May by "
        .. "general knowledge" },
  },
}
