-- Southern African Development Community.
-- Start day: founders by the signature of the treaty at Windhoek, 17 August 1992 (in force
-- 30 September 1993); later members by the summit that admitted them.
-- Article 34: withdrawal takes effect one year after the notice.
-- Zimbabwe was never suspended by the SADC (only by the Commonwealth); Madagascar was not
-- suspended in 2025, it gave up the chair. Burundi's application is not entered.
return {
  sources = {
    treaty = { "SADC Treaty, Windhoek, 17 August 1992", publisher = "SADC",
      published = "1992-08-17" },
    profiles = { "SADC member state profiles", publisher = "SADC" },
    readmitted = { "Seychelles readmitted into SADC", publisher = "Nation (Seychelles)",
      published = "2008-08-18", url = "https://www.nation.sc/article.html?id=220453" },
    rejoin = { "Seychelles to rejoin SADC", publisher = "afrol News",
      url = "http://afrol.com/articles/17519" },
    reenters = { "Seychelles re-enters SADC", publisher = "Offshore Journals",
      published = "2007-08-24", url = "http://seychelles-offshore-companies.offshore-journals.com/"
        .. "2007/08/24/seychelles-re-enters-sadc/" },
    ezulwini = { "SADC suspends Madagascar", publisher = "Brand South Africa",
      published = "2009-03-31",
      url = "https://www.brandsouthafrica.com/investments-immigration/africa-gateway/sadc-310309" },
    lifted = { "SADC Lifts Madagascar Suspension", publisher = "SADC", published = "2014-01-30",
      url = "http://www.sadc.int/news-events/news/sadc-lifts-madagascar-suspension/" },
    lifted_sardc = { "2014 - SADC lifts suspension on Madagascar", publisher = "SARDC",
      url = "https://sardc.net/en/southern-african-news-features/"
        .. "2014-sadc-lifts-suspension-on-madagascar" },
    chair2025 = { "South Africa assumes interim SADC chair after Madagascar steps down",
      publisher = "Report Focus News", published = "2025-11-07",
      url = "https://reportfocusnews.com/2025/11/07/"
        .. "south-africa-assumes-interim-sadc-chair-after-madagascar-steps-down/" },
  },

  blocs = {
    { "SADC", kind = "regional organisation", seat = "Gaborone",
      names = { { "Southern African Development Community" } },
      aliases = { { "CDAA", lang = "fr" },
        { "Communauté de développement d'Afrique australe", lang = "fr" },
        { "Comunidade de Desenvolvimento da África Austral", lang = "pt" } },
      codes = { cameo = "SAD", ["cow-igo"] = "SADC", ionum = "4250" },
      from = "1992-08-17", predecessor = "SADCC", confirmed = "general", source = "treaty" },
  },

  coverage = {
    { "SADC", layer = "base", from = "1992-08-17", through = "2026-01-31" },
    { "SADC", layer = "suspended", from = "1992-08-17", through = "2026-01-31" },
    { "SADC", layer = "withdrawing", from = "1992-08-17", through = "2026-01-31" },
    { "SADC", layer = "inactive", from = "1992-08-17", through = "2026-01-31" },
  },

  spells = {
    { "SADC", "AGO BWA LSO MOZ MWI NAM SWZ TZA ZMB ZWE", status = "member", from = "1992-08-17",
      basis = "founding", confirmed = "general", source = "treaty" },
    { "SADC", "ZAF", status = "member", from = "1994-08", from_nominal = "1994-08-29",
      known = "1994-08", basis = "accession", confirmed = "general", source = "profiles" },
    { "SADC", "MUS", status = "member", from = "1995-08", from_nominal = "1995-08-28",
      known = "1995-08", basis = "accession", confirmed = "general", source = "profiles" },
    { "SADC", "COD", status = "member", from = "1997-09", from_nominal = "1997-09-08",
      known = "1997-09", basis = "accession", confirmed = "general", source = "profiles" },
    { "SADC", "SYC", status = "member", from = "1997-09", from_nominal = "1997-09-08",
      to = "2004-07", to_nominal = "2004-07-01", known = "1997-09", known_to = "2003-07",
      basis = "accession; end: withdrawal", confirmed = "page",
      source = { "readmitted", "profiles" }, to_source = "rejoin" },
    { "SADC", "SYC", status = "withdrawing", from = "2003-06/2003-07",
      from_nominal = "2003-07-01", to = "2004-07", to_nominal = "2004-07-01",
      known = "2003-07", known_to = "2003-07", basis = "one-year notice (article 34)",
      confirmed = "page", source = { "rejoin", "readmitted" },
      note = "June 2003 by the Seychelles press, July 2003 by another report" },
    { "SADC", "SYC", status = "member", from = "2007-08/2008-08", from_nominal = "2008-08-16",
      known = "2007-08-24", basis = "re-accession", confirmed = "page",
      source = { "readmitted", "reenters" },
      note = "agreed by the Lusaka summit of August 2007, completed by the Johannesburg summit on "
        .. "16 August 2008" },
    { "SADC", "MDG", status = "member", from = "2005-08", from_nominal = "2005-08-18",
      known = "2005-08", basis = "accession", confirmed = "general", source = "profiles" },
    { "SADC", "MDG", status = "suspended", from = "2009-03-30", to = "2014-01",
      to_nominal = "2014-01-30", known = "2009-03-30", known_to = "2014-01-30",
      basis = "coup suspension", confirmed = "page", source = "ezulwini",
      to_source = { "lifted", "lifted_sardc" },
      note = "lifted beside the African Union's summit; 30 January is the date of the notice" },
    { "SADC", "COM", status = "member", from = "2017-08", from_nominal = "2017-08-01",
      known = "2017-08", basis = "accession", confirmed = "general", source = "profiles",
      note = "admitted by the 37th summit, August 2017; completed in 2018" },
  },

  successions = {},

  -- Only what the general list of events does not hold.
  events = {
    { "2003-06/2003-07", "membership.withdrawal_notice", actor = "SYC", target = "SYC",
      bloc = "SADC", cameo = "161",
      text = "The Seychelles give notice of leaving, for want of money and staff.",
      confirmed = "page", source = { "rejoin", "readmitted" } },
    { "2004-07", "membership.withdrawal_effective", actor = "SYC", target = "SYC", bloc = "SADC",
      text = "The withdrawal of the Seychelles takes effect.",
      confirmed = "page", source = "rejoin" },
    { "2008-08-16", "membership.accession", actor = "SADC", target = "SYC", bloc = "SADC",
      place = "Johannesburg", text = "The summit readmits the Seychelles.",
      confirmed = "page", source = "readmitted" },
    { "2009-03-30", "membership.suspension", actor = "SADC", target = "MDG", bloc = "SADC",
      place = "Ezulwini", cameo = "161",
      text = "An extraordinary summit suspends Madagascar after the army hands power over.",
      confirmed = "page", source = "ezulwini" },
    { "2014-01", "membership.suspension_lifted", actor = "SADC", target = "MDG", bloc = "SADC",
      place = "Addis Ababa", cameo = "081", known = "2014-01-30",
      text = "The SADC readmits Madagascar after its presidential election.",
      confirmed = "page", source = { "lifted", "lifted_sardc" } },
    { "2025-11-07", "diplomacy.statement", actor = "SADC", target = "MDG", bloc = "SADC",
      text = "A virtual summit takes note that Madagascar gives up the chair after its coup; it "
        .. "does not suspend it.",
      confirmed = "page", source = "chair2025" },
  },
}
