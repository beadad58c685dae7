-- Economic Community of Central African States (ECCAS, CEEAC).
--
-- Start day: the treaty of Libreville, 18 October 1983 (in force December 1984); revised treaty
-- of 18 December 2019.
-- Doubts: Rwanda left in 2007 (decision of 5 June; other works say 2010, a data set counts it to
-- 2011); what became of its withdrawal of 7 June 2025 is open: Rwanda saw "no reason to maintain
-- its membership", a year of notice would end in June 2026, no notification with a date was
-- found. Angola's change from observer to member is known to the year. Central African Republic
-- 2003, 2013 and Chad 2021: no suspension by ECCAS was found (Chad was expressly spared).
return {
  sources = {
    treaty = { "ECCAS Treaty, Libreville, 18 October 1983", publisher = "ECCAS",
      published = "1983-10-18" },
    utap = { "Central African States (ECCAS): history", publisher = "UTAP Africa", read = "2026-01",
      url = "https://utapafrica.org/central-african-states-eccas/" },
    burundi_forum = { "Xinhua: Le Rwanda annonce son prochain retour au sein de la CEEAC",
      publisher = "Xinhua, Burundi Forum", url = "https://burundi-forum.org/1791/"
        .. "ceeac-le-rwanda-annonce-son-prochain-retour-au-sein-de-la-communaute-xinhua-28/" },
    bamada = { "Le Rwanda rejoint la CEEAC", publisher = "Bamada",
      url = "http://bamada.net/le-rwanda-rejoint-la-ceeac" },
    lendjam = { "Gabon: la CEEAC suspend le pays", publisher = "Le N'Djam Post",
      published = "2023-09-04", url = "https://lendjampost.com/gabon-la-ceeac-suspend-le-pays" },
    nca = { "La CEEAC a décidé de lever la suspension de la participation du Gabon",
      publisher = "NCA TV", published = "2024-03-10",
      url = "https://nca-tv.com/gabon-la-ceeac-a-decide-de-lever-la-suspension-de-la-"
        .. "participation-du-gabon" },
    newtimes = { "Rwanda withdraws from ECCAS: statement of 7 June 2025",
      publisher = "The New Times, allAfrica", published = "2025-06-08",
      url = "https://allafrica.com/stories/202506090048.html" },
  },

  blocs = {
    { "ECCAS", kind = "regional organisation", seat = "Libreville",
      names = { { "Economic Community of Central African States" } },
      aliases = { "CEEAC",
        { "Communauté économique des États de l'Afrique centrale", lang = "fr" } },
      codes = { cameo = "ECA", ["cow-igo"] = "ECCAS", ionum = "1500" },
      from = "1983-10-18", confirmed = "general", source = "treaty" },
  },

  coverage = {
    { "ECCAS", from = "1983-10-18", through = "2026-01-31", layer = "base" },
    { "ECCAS", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "ECCAS", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
    { "ECCAS", from = "1990-01-01", through = "2026-01-31", layer = "applicant" },
  },

  spells = {
    { "ECCAS", "BDI CAF CMR COD COG GAB GNQ STP TCD", status = "member", from = "1983-10-18",
      basis = "founding", confirmed = "general", source = "treaty" },
    { "ECCAS", "AGO", status = "observer", from = "1983-10-18", to = "1999", known_to = "1999",
      basis = "observer; end: became member", confirmed = "part", source = "treaty",
      to_source = "utap" },
    { "ECCAS", "AGO", status = "member", from = "1999", basis = "accession", confirmed = "page",
      source = "utap" },
    { "ECCAS", "RWA", status = "member", from = "1983-10-18", to = "2007",
      to_nominal = "2007-06-05", known_to = "2007-06-05", basis = "founding; end: withdrawal",
      confirmed = "part", source = "treaty", to_source = "burundi_forum",
      note = "decided on 5 June 2007, day of effect not established; other pages say that it "
        .. "left in 2010" },
    { "ECCAS", "RWA", status = "member", from = "2015-05-25", known = "2015-05-25",
      basis = "re-accession", confirmed = "page", source = "bamada",
      note = "readmitted by the 16th summit, N'Djamena; ratified in 2016" },

    { "ECCAS", "GAB", status = "suspended", from = "2023-09-04", to = "2024-03-09",
      known = "2023-09-04", known_to = "2024-03-10", basis = "coup suspension", confirmed = "page",
      source = "lendjam", to_source = "nca",
      note = "maintained on 15 December 2023; lifted by the ordinary summit at Malabo on "
        .. "Saturday 9 March 2024" },
    { "ECCAS", "RWA", status = "withdrawing", from = "2025-06-07", known = "2025-06-07",
      basis = "withdrawal announced", confirmed = "page", source = "newtimes",
      note = "announced without a period; the treaty asks for one year, the effect is not "
        .. "established" },
  },

  events = {
    { "1999", "membership.accession", actor = "AGO", target = "AGO", bloc = "ECCAS", cameo = "054",
      text = "Angola, an observer until then, becomes a full member of ECCAS.", confirmed = "page",
      source = "utap" },
    { "2015-05-25", "membership.accession", actor = "ECCAS", target = "RWA", bloc = "ECCAS",
      place = "N'Djamena", cameo = "054", text = "The 16th summit of ECCAS readmits Rwanda.",
      confirmed = "page", source = "bamada" },
    { "2023-09-04", "membership.suspension", actor = "ECCAS", target = "GAB", bloc = "ECCAS",
      place = "Djibloho", cameo = "161",
      text = "An extraordinary summit of ECCAS suspends Gabon and moves the seat to Malabo for "
        .. "the time.", confirmed = "page", source = "lendjam" },
    { "2024-03-09", "membership.suspension_lifted", actor = "ECCAS", target = "GAB", bloc = "ECCAS",
      place = "Malabo", cameo = "081", text = "An ECCAS summit lifts the suspension of Gabon.",
      confirmed = "page", source = "nca" },
  },
}
