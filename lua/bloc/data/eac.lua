-- East African Community.
-- Start day: founders by the entry into force of the treaty, 7 July 2000 (signed 30 November
-- 1999); later members by the deposit of their instrument (South Sudan, Congo, Somalia) or the
-- day set by the treaty of accession (Burundi, Rwanda). Admission by the summit and signature come
-- earlier and are in the notes. Nobody was suspended and nobody has left.
-- Applications (South Sudan 2011, Somalia 2012, Sudan 2011, Congo 2019) are not entered.
return {
  sources = {
    treaty = { "Treaty establishing the East African Community, 30 November 1999, in force "
      .. "7 July 2000", publisher = "EAC", published = "1999-11-30" },
    overview = { "EAC overview of partner states", publisher = "EAC" },
    ssd = { "South Sudan deposits instruments of ratification on the accession to the EAC Treaty",
      publisher = "tralac", published = "2016-09-05", url = "https://tralac.org/news/article/10417-"
        .. "south-sudan-deposits-instruments-of-ratification-on-the-accession-to-the-eac-treaty.html" },
    ssd_signed = { "South Sudan assents to EAC Treaty", publisher = "The New Times",
      published = "2016-04-15", url = "http://www.newtimes.co.rw/article/129015/News/"
        .. "south-sudan-assents-to-eac-treaty/amp" },
  },

  blocs = {
    { "EAC", kind = "customs union", seat = "Arusha",
      names = { { "East African Community" } },
      aliases = { { "CAE", lang = "fr" }, { "Communauté d'Afrique de l'Est", lang = "fr" },
        { "Jumuiya ya Afrika Mashariki", lang = "sw" } },
      codes = { ["cow-igo"] = "EAC", ionum = "4120" },
      from = "2000-07-07", predecessor = "EAC67", note = "Treaty signed 30 November 1999.",
      confirmed = "general", source = "treaty" },
  },

  coverage = {
    { "EAC", layer = "base", from = "2000-07-07", through = "2026-01-31" },
    { "EAC", layer = "suspended", from = "2000-07-07", through = "2026-01-31" },
    { "EAC", layer = "withdrawing", from = "2000-07-07", through = "2026-01-31" },
    { "EAC", layer = "inactive", from = "2000-07-07", through = "2026-01-31" },
  },

  spells = {
    { "EAC", "KEN TZA UGA", status = "member", from = "2000-07-07", known = "1999-11-30",
      basis = "founding", confirmed = "general", source = "treaty" },
    { "EAC", "BDI RWA", status = "member", from = "2007-07-01", known = "2007-06-18",
      basis = "accession", confirmed = "general", source = { "treaty", "overview" },
      note = "treaties of accession signed on 18 June 2007" },
    { "EAC", "SSD", status = "member", from = "2016-09-05", known = "2016-09-05",
      basis = "accession (deposit)", confirmed = "page", source = "ssd",
      note = "admitted on 2 March 2016, treaty of accession signed on 15 April 2016" },
    { "EAC", "COD", status = "member", from = "2022-07-11", known = "2022-04-08",
      basis = "accession (deposit)", confirmed = "general", source = { "treaty", "overview" },
      note = "treaty of accession signed on 8 April 2022; instrument deposited on 11 July 2022" },
    { "EAC", "SOM", status = "member", from = "2024-03-04", known = "2023-12-15",
      basis = "accession (deposit)", confirmed = "general", source = { "treaty", "overview" },
      note = "admitted on 24 November 2023; treaty signed on 15 December 2023; instrument "
        .. "deposited on 4 March 2024" },
  },

  successions = {},

  events = {
    { "2007-06-18", "treaty.signed", actor = "EAC", target = "BDI", bloc = "EAC",
      place = "Kampala", text = "Burundi and Rwanda sign their treaties of accession.",
      confirmed = "general", source = "overview" },
    { "2016-04-15", "treaty.signed", actor = "EAC", target = "SSD", bloc = "EAC",
      place = "Dar es Salaam", text = "South Sudan signs its treaty of accession.",
      confirmed = "page", source = "ssd_signed" },
    { "2016-09-05", "membership.accession", actor = "SSD", target = "SSD", bloc = "EAC",
      place = "Arusha", text = "South Sudan deposits its instrument and becomes the sixth member.",
      confirmed = "page", source = "ssd" },
    { "2022-07-11", "membership.accession", actor = "COD", target = "COD", bloc = "EAC",
      place = "Arusha",
      text = "The Democratic Republic of the Congo deposits its instrument of accession.",
      confirmed = "general", source = "overview" },
    { "2024-03-04", "membership.accession", actor = "SOM", target = "SOM", bloc = "EAC",
      place = "Arusha", text = "Somalia deposits its instrument of accession.",
      confirmed = "general", source = "overview" },
  },
}
