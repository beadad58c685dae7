-- Commonwealth of Independent States.
-- Start day: the signature of the Minsk Agreement (8 December 1991) or of its protocol of Alma-Ata
-- (21 December 1991). The Charter of 22 January 1993 (in force 22 January 1994) is stricter: a
-- member is a state that accepts the Charter. Its ratifications: Russia 20 July 1993, Tajikistan
-- 4 August 1993, Azerbaijan 14 December 1993, Belarus 18 January 1994, Uzbekistan 9 February 1994,
-- Armenia 16 March 1994, Kyrgyzstan 12 April 1994, Kazakhstan 20 April 1994, Moldova 27 June 1994.
-- Doubts: Azerbaijan 1991 to 1993 (signed, refused ratification, joined in September 1993),
-- Turkmenistan and Ukraine (never accepted the Charter, treated as members all the same).
return {
  sources = {
    minsk = { "Agreement establishing the Commonwealth of Independent States, Minsk, "
      .. "8 December 1991; Protocol, Alma-Ata, 21 December 1991" },
    charter = { "Charter of the Commonwealth of Independent States, Minsk, 22 January 1993" },
    wiki = { "Member states of the Commonwealth of Independent States, table of signatures and "
      .. "ratifications", publisher = "Wikipedia", read = "2026-01",
      url = "https://en.wikipedia-on-ipfs.org/wiki/"
      .. "Member_states_of_the_Commonwealth_of_Independent_States" },
    geo_in = { "Decision of the Council of Heads of State of the CIS, Ashgabat, December 1993",
      publisher = "CIS Executive Committee" },
    geo_2008 = { "Georgia's note on leaving the CIS (announced 12, voted 14 August)",
      publisher = "RIA Novosti, in Sputnik", published = "2008-08-19",
      url = "https://sputnikglobe.com/20080819/116127859.html" },
    geo_mfa = { "Georgian Foreign Ministry issues information on country's withdrawal from CIS",
      publisher = "Today.Az", published = "2009-08-18",
      url = "http://today.az/news/politics/54753.html" },
    tkm = { "CIS: Turkmenistan Reduces Ties To 'Associate Member'", publisher = "RFE/RL",
      published = "2005-08-29", url = "https://www.rferl.org/a/1061002.html" },
    tkm_ria = { "Report from the Kazan summit of Friday 26 August 2005",
      publisher = "RIA Novosti", published = "2005-08-27",
      url = "https://ria.ru/20050827/41237040.html" },
    ukr_just = { "Ukraine and the CIS, statement of the Ministry of Justice of Ukraine on its "
      .. "status", publisher = "info-news.com.ua", published = "2009-11-21",
      url = "http://www.info-news.com.ua/?m=200911&lang=en" },
    ukr_tass = { "Poroshenko recalls the Ukrainian representatives from all CIS statutory bodies",
      publisher = "TASS", published = "2018-05-19", url = "http://tass.com/world/1005227" },
    ukr_aug = { "Ukraine closed its representative office at the CIS bodies in August",
      publisher = "TASS", published = "2018-08-28", url = "http://tass.com/world/1018944" },
    mda = { "Moldova has begun the process of withdrawing from the CIS",
      publisher = "News-Pravda", published = "2026-01-19",
      url = "https://news-pravda.com/world/2026/01/19/2014756.html" },
    mda_tass = { "Moldova's withdrawal from CIS to take more than one year", publisher = "TASS",
      published = "2026-01-20", url = "https://tass.com/world/2074299/amp" },
  },

  blocs = {
    { "CIS", kind = "regional organisation", seat = "Minsk",
      names = { { "Commonwealth of Independent States" } },
      aliases = { { "СНГ", lang = "ru" }, { "Содружество Независимых Государств", lang = "ru" },
        { "CEI", lang = "fr" }, { "Communauté des États indépendants", lang = "fr" },
        { "GUS", lang = "de" } },
      codes = { cameo = "CIS", ["cow-igo"] = "CIS", ionum = "1230" },
      from = "1991-12-08",
      note = "The Baltic states never joined. Observers of the Interparliamentary Assembly are "
        .. "not observers of the CIS and are not entered.",
      confirmed = "page", source = { "minsk", "wiki" } },
  },

  coverage = {
    { "CIS", layer = "base", from = "1991-12-08", through = "2026-01-31" },
    { "CIS", layer = "suspended", from = "1991-12-08", through = "2026-01-31" },
    { "CIS", layer = "withdrawing", from = "1991-12-08", through = "2026-01-31" },
    { "CIS", layer = "inactive", from = "1991-12-08", through = "2026-01-31" },
  },

  spells = {
    { "CIS", "BLR RUS", status = "member", from = "1991-12-08", basis = "founding",
      confirmed = "page", source = { "minsk", "charter", "wiki" } },
    { "CIS", "ARM KAZ KGZ TJK UZB", status = "member", from = "1991-12-21",
      basis = "founding (protocol of Alma-Ata)", confirmed = "page",
      source = { "minsk", "charter", "wiki" } },
    { "CIS", "MDA", status = "member", from = "1991-12-21",
      basis = "founding (protocol of Alma-Ata)", confirmed = "page",
      source = { "minsk", "charter", "wiki" },
      note = "ratified only on 8 April 1994, after a first refusal in August 1993; no notice of "
        .. "withdrawal under article 9 of the Charter by the end of January 2026" },
    { "CIS", "AZE", status = "member", from = "1991-12-21/1993-09-24",
      from_nominal = "1993-09-24", basis = "accession", confirmed = "page",
      source = { "minsk", "wiki" },
      note = "signed 21 December 1991; parliament refused ratification in October 1992 and "
        .. "Azerbaijan stayed away until it joined on 24 September 1993" },

    -- Georgia
    { "CIS", "GEO", status = "member", from = "1993-12", from_nominal = "1993-12-03",
      to = "2009-08-18", known_to = "2008-08-18", basis = "accession; end: withdrawal",
      confirmed = "part", source = "geo_in", to_source = { "geo_2008", "geo_mfa" },
      note = "applied in October 1993, ratified 1 March 1994" },
    { "CIS", "GEO", status = "withdrawing", from = "2008-08-18", to = "2009-08-18",
      known = "2008-08-18", known_to = "2008-08-18",
      basis = "notice (article 9 of the Charter, twelve months)",
      confirmed = "page", source = { "geo_2008", "geo_mfa" } },

    -- Turkmenistan
    { "CIS", "TKM", status = "member", from = "1991-12-21", to = "2005-08-26",
      known_to = "2005-08-26", basis = "founding (protocol of Alma-Ata); end: change of status",
      confirmed = "page", source = { "minsk", "wiki" }, to_source = { "tkm_ria", "tkm" },
      note = "never accepted the Charter" },
    { "CIS", "TKM", status = "associate", from = "2005-08-26", known = "2005-08-26",
      basis = "associate membership (Kazan summit)", confirmed = "page",
      source = { "tkm_ria", "tkm" } },

    -- Ukraine: a founder that never accepted the Charter and never gave a notice of withdrawal.
    -- The CIS counted it among its states; Ukraine holds that it only took part. When it stopped
    -- being one of them, if ever it was one after the Charter, no document says.
    { "CIS", "UKR", status = "member", from = "1991-12-08", to = "1994-01-22/2018-08-31",
      to_nominal = "2018-05-19", known_to = "2018-05-19",
      basis = "founding; end: participation ended without a denunciation", confirmed = "page",
      source = { "minsk", "wiki" }, to_source = { "ukr_tass", "ukr_aug" },
      note = "certain as a founding state until the Charter was in force (22 January 1994); the "
        .. "decree of 19 May 2018 recalled its representatives, its mission closed that August" },
    { "CIS", "UKR", status = "associate", from = "1991-12-08", to = "2018-05-19",
      position = "UKR", known_to = "2018-05-19", basis = "participation without membership",
      confirmed = "page", source = "ukr_just", to_source = "ukr_tass",
      note = "Ukraine calls itself a founding and participating state that never became a member; "
        .. "`associate` stands for that here, it is not the associate membership of article 8" },
  },

  events = {
    { "1993-12", "membership.accession", actor = "CIS", target = "GEO", bloc = "CIS",
      place = "Ashgabat", text = "The CIS heads of state admit Georgia.",
      confirmed = "general", source = "geo_in" },
    { "2005-08-26", "diplomacy.statement", actor = "TKM", target = "CIS", bloc = "CIS",
      place = "Kazan",
      text = "Turkmenistan tells the Kazan summit that it will be only an associate member.",
      confirmed = "page", known = "2005-08-26",
      source = { "tkm_ria", "tkm" } },
    { "2008-08-12", "membership.withdrawal_announced", actor = "GEO", target = "GEO", bloc = "CIS",
      place = "Tbilisi", cameo = "161",
      text = "President Saakashvili announces that Georgia leaves the CIS.",
      confirmed = "page", known = "2008-08-12",
      source = "geo_2008" },
    { "2008-08-18", "membership.withdrawal_notice", actor = "GEO", target = "GEO", bloc = "CIS",
      place = "Minsk", cameo = "161",
      text = "Georgia sends the CIS Executive Committee its note of withdrawal.",
      confirmed = "page", known = "2008-08-18",
      source = "geo_mfa" },
    { "2009-08-18", "membership.withdrawal_effective", actor = "GEO", target = "GEO", bloc = "CIS",
      cameo = "161", text = "Georgia's withdrawal from the CIS takes effect.",
      confirmed = "page", source = "geo_mfa" },
    { "2018-04-12", "membership.withdrawal_announced", actor = "UKR", target = "UKR", bloc = "CIS",
      place = "Kyiv", cameo = "161",
      text = "President Poroshenko orders a text to end Ukraine's participation in the CIS.",
      confirmed = "page", known = "2018-04-12",
      source = "ukr_tass" },
    { "2018-05-19", "diplomacy.statement", actor = "UKR", target = "CIS", bloc = "CIS",
      place = "Vinnytsia", cameo = "161",
      text = "Ukraine recalls its representatives from all statutory bodies of the CIS by decree.",
      confirmed = "page", source = "ukr_tass" },
    { "2026-01-19", "membership.withdrawal_announced", actor = "MDA", target = "MDA", bloc = "CIS",
      place = "Chisinau", cameo = "161",
      text = "Moldova's foreign minister announces the denunciation of the Charter and of the two "
        .. "founding texts of the CIS; notice has not been given yet.",
      confirmed = "page", known = "2026-01-19",
      source = { "mda", "mda_tass" } },
  },
}
