-- Organisation of Islamic Cooperation, until 28 June 2011 Organisation of the Islamic Conference.
-- Start day: the year of the organisation's list (25 September 1969, the summit of Rabat, is the
-- founding); days of the admissions are not established, so most rows carry a year. The list has
-- the Gulf states and Syria in 1972, other works 1970 or 1971; Iraq in 1975, others 1976.
-- Doubts: Egypt's return (invited 19 January 1984, back in March or April); the seat of
-- Afghanistan, vacant from 1996 to 2001 (entered as inactive); Nigeria, whose membership of 1986
-- was disowned at home in 1991 and is upheld by the organisation; South Yemen's first day.
-- Zanzibar, a part of Tanzania, joined on its own in 1992 or 1993 and left in August 1993: two
-- events, no spell, since the United Republic never was a member.
-- Left out: the Turkish Cypriot State (observer since 1979) and the Moro front, which are no
-- states of the actor list.
return {
  sources = {
    list = { "The Organization of Islamic Cooperation (list with years of joining)",
      publisher = "State Information Service, Egypt", url = "https://us.sis.gov.eg/Story/178316/"
        .. "The-Organization-of-Islamic-Cooperation?lang=en-us" },
    summary = { "Organization of the Islamic Conference (encyclopaedic summary)",
      url = "https://geocities.datacellar.net/CapitolHill/Lobby/2039/OIC.htm" },
    wikipedia = { "Member states of the Organisation of Islamic Cooperation",
      publisher = "Wikipedia", url = "http://en.wikipedia.org/wiki/"
        .. "Member_states_of_the_Organisation_of_Islamic_Cooperation" },
    fez1979 = { "10th Islamic Conference of Foreign Ministers, Fez, 8-12 May 1979, communiqué",
      publisher = "OIC", published = "1979-05-12", url = "https://rohingyakhobor.com/mdocs-posts/"
        .. "10th-session-of-the-council-of-foreign-ministers-of-oic-final-communique/" },
    casablanca1984 = { "Réintégration de l'Égypte au sein de l'Organisation de la conférence "
      .. "islamique", publisher = "Encyclopædia Universalis",
      url = "https://universalis.fr/evenement/"
        .. "16-19-janvier-1984-reintegration-de-l-au-sein-de-l-organisation-de-la-conference-"
        .. "islamique" },
    syria2012 = { "Organisation of Islamic Cooperation suspends Syria over crisis",
      publisher = "Reuters", published = "2012-08-16",
      url = "http://www.reuters.com/article/syria-crisis-islamic-summit-idUSL6E8JFCAU20120815" },
    syria2025 = { "Syria regains OIC membership through initiative by Türkiye",
      publisher = "Anadolu, A News", published = "2025-03-07",
      url = "https://www.anews.com.tr/world/2025/03/07/"
        .. "syria-regains-oic-membership-through-initiative-by-turkiye" },
    zanzibar1992 = { "Zanzibar and the 1992 OIC question",
      url = "http://www.brandonkendhammer.com/democratization_Spring2013/"
        .. "journal-zanzibar-and-the-1992-oic-question/" },
    zanzibar1993 = { "The withering away of the Union", publisher = "Tanzanian Affairs",
      published = "1993-09-01",
      url = "https://www.tzaffairs.org/1993/09/the-withering-away-of-the-union/" },
    yemen1990 = { "Proclamation of the Republic of Yemen, 22 May 1990" },
    rename = { "38th Council of Foreign Ministers, Astana, 28-30 June 2011, resolution 4/38-ORG",
      publisher = "OIC", published = "2011-06-28" },
  },

  blocs = {
    { "OIC", kind = "transregional organisation", seat = "Jeddah",
      names = {
        { "Organisation of the Islamic Conference", to = "2011-06-28" },
        { "Organisation of Islamic Cooperation", from = "2011-06-28" },
      },
      aliases = { { "OCI", lang = "fr" },
        { "Organisation de la coopération islamique", lang = "fr", from = "2011-06-28" },
        { "Organisation de la conférence islamique", lang = "fr", to = "2011-06-28" },
        { "منظمة التعاون الإسلامي", lang = "ar", from = "2011-06-28" } },
      codes = { cameo = "OIC", ["cow-igo"] = "OIC", ionum = "3850" },
      from = "1969-09-25", note = "Renamed 28 June 2011.", confirmed = "page",
      source = { "list", "rename" } },
  },

  coverage = {
    { "OIC", layer = "base", from = "1969-09-25", through = "2026-01-31" },
    { "OIC", layer = "suspended", from = "1969-09-25", through = "2026-01-31" },
    { "OIC", layer = "withdrawing", from = "1969-09-25", through = "2026-01-31" },
    { "OIC", layer = "inactive", from = "1990-01-01", through = "2026-01-31" },
  },

  spells = {
    { "OIC", "AFG DZA EGY GIN IDN IRN JOR KWT LBN LBY MAR MLI MRT MYS NER PAK PSE SAU SDN SEN SOM "
        .. "TCD TUN TUR YEM",
      status = "member", from = "1969-09-25/1969-12-31", from_nominal = "1969-09-25",
      basis = "founding", confirmed = "page", source = "list" },
    { "OIC", "YMD", status = "member", from = "1969-09-25/1979-05-08", to = "1990-05-22",
      known = "1979-05-08", known_to = "1990-05-22",
      basis = "accession; end: union with North Yemen", confirmed = "part", source = "fez1979",
      to_source = "yemen1990",
      note = "a member at the latest at the conference of Fez, May 1979; perhaps from the start" },
    { "OIC", "ARE BHR OMN QAT SLE SYR", status = "member", from = "1972", known = "1972",
      basis = "accession", confirmed = "page", source = "list" },
    { "OIC", "BFA BGD CMR GAB GMB GNB UGA", status = "member", from = "1974", known = "1974",
      basis = "accession", confirmed = "page", source = "list" },
    { "OIC", "IRQ", status = "member", from = "1975", known = "1975", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "COM MDV", status = "member", from = "1976", known = "1976", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "DJI", status = "member", from = "1978", known = "1978", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "BEN", status = "member", from = "1983", known = "1983", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "BRN", status = "member", from = "1984", known = "1984", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "NGA", status = "member", from = "1986", known = "1986", basis = "accession",
      confirmed = "page", source = "list",
      note = "disowned by its government in 1991, kept on the organisation's list" },
    { "OIC", "ALB AZE KGZ TJK TKM", status = "member", from = "1992", known = "1992",
      basis = "accession", confirmed = "page", source = "list" },
    { "OIC", "MOZ", status = "member", from = "1994", known = "1994", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "KAZ", status = "member", from = "1995", known = "1995", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "SUR UZB", status = "member", from = "1996", known = "1996", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "TGO", status = "member", from = "1997", known = "1997", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "GUY", status = "member", from = "1998", known = "1998", basis = "accession",
      confirmed = "page", source = "list" },
    { "OIC", "CIV", status = "member", from = "2001", known = "2001", basis = "accession",
      confirmed = "page", source = "list" },

    -- Observers.
    { "OIC", "BIH", status = "observer", from = "1994", known = "1994", basis = "observer",
      confirmed = "page", source = "list" },
    { "OIC", "CAF", status = "observer", from = "1996", known = "1996", basis = "observer",
      confirmed = "page", source = "list" },
    { "OIC", "THA", status = "observer", from = "1998", known = "1998", basis = "observer",
      confirmed = "page", source = "list" },
    { "OIC", "RUS", status = "observer", from = "2005", known = "2005", basis = "observer",
      confirmed = "page", source = "list" },

    -- Suspensions and a vacant seat.
    { "OIC", "EGY", status = "suspended", from = "1979-05", from_nominal = "1979-05-01",
      to = "1984-03/1984-04", to_nominal = "1984-03-01", known = "1979-05-12", known_to = "1984-04",
      basis = "peace treaty with Israel", confirmed = "page",
      source = { "wikipedia", "summary" }, to_source = { "wikipedia", "summary" },
      note = "by the Fez conference, which ended on 12 May 1979; invited back on 19 January 1984" },
    { "OIC", "AFG", status = "suspended", from = "1980-01", from_nominal = "1980-01-29",
      to = "1989-03", to_nominal = "1989-03-01", known = "1980-01-29", known_to = "1989-03",
      basis = "Soviet intervention", confirmed = "page", source = "summary",
      to_source = "summary", note = "the seat went to the guerrillas' government in exile" },
    { "OIC", "AFG", status = "inactive", from = "1996-12", to = "2001/2002", known = "1996-12",
      known_to = "2002", basis = "seat vacant", confirmed = "part", source = "summary",
      note = "neither the Taliban nor the former government was seated from the Jakarta "
        .. "conference of December 1996 on; back with the interim government" },
    { "OIC", "SYR", status = "suspended", from = "2012-08-16", to = "2025-03-07",
      known = "2012-08-16", known_to = "2025-03-07", basis = "repression", confirmed = "page",
      source = "syria2012", to_source = "syria2025",
      note = "decided in the night after the second session of the Mecca summit, 14-15 August" },
  },

  successions = {
    { "OIC", from_state = "YMD", to_state = "YEM", date = "1990-05-22", source = "yemen1990" },
  },

  actors = {
    { "TZA-ZAN", kind = "part", part_of = "TZA",
      names = { { "Zanzibar (part of Tanzania)" } },
      lives = { { "1964-04-26" } },
      source = "zanzibar1993" },
  },

  -- Only what the general list of events does not hold.
  events = {
    { "1979-05", "membership.suspension", actor = "OIC", target = "EGY", bloc = "OIC",
      place = "Fez", cameo = "161",
      text = "The foreign ministers suspend Egypt over its peace treaty with Israel.",
      confirmed = "page", source = { "summary", "fez1979" } },
    { "1980-01", "membership.suspension", actor = "OIC", target = "AFG", bloc = "OIC",
      place = "Islamabad", cameo = "161",
      text = "An extraordinary conference suspends Afghanistan over the Soviet intervention.",
      confirmed = "page", source = "summary" },
    { "1984-01-19", "diplomacy.statement", actor = "OIC", target = "EGY", bloc = "OIC",
      place = "Casablanca", text = "The summit invites Egypt to take its seat again.",
      confirmed = "page", source = "casablanca1984" },
    { "1984-03/1984-04", "membership.suspension_lifted", actor = "OIC", target = "EGY",
      bloc = "OIC", cameo = "081", text = "Egypt's membership is restored.",
      confirmed = "page", source = { "wikipedia", "summary" } },
    { "1989-03", "membership.suspension_lifted", actor = "OIC", target = "AFG", bloc = "OIC",
      place = "Riyadh", cameo = "081",
      text = "The seat of Afghanistan goes to the guerrillas' government in exile.",
      confirmed = "page", source = "summary" },
    { "1992/1993", "membership.accession", actor = "TZA-ZAN", target = "TZA-ZAN", bloc = "OIC",
      text = "Zanzibar joins on its own, which the union's parliament finds unconstitutional.",
      confirmed = "page", source = { "zanzibar1992", "zanzibar1993" } },
    { "1993-08-13", "membership.withdrawal_announced", actor = "TZA-ZAN", target = "TZA-ZAN",
      bloc = "OIC", cameo = "161",
      text = "It is announced that Zanzibar will leave under pressure from the mainland.",
      confirmed = "page", source = "zanzibar1993" },
    { "2012-08-16", "membership.suspension", actor = "OIC", target = "SYR", bloc = "OIC",
      place = "Mecca", cameo = "161",
      text = "The extraordinary summit suspends Syria over the repression of the revolt.",
      confirmed = "page", source = "syria2012" },
    { "2025-03-07", "membership.suspension_lifted", actor = "OIC", target = "SYR", bloc = "OIC",
      place = "Jeddah", cameo = "081",
      text = "The foreign ministers restore the membership of Syria.",
      confirmed = "page", source = "syria2025" },
  },

  acknowledged = {
    { rule = "before-life", bloc = "OIC", state = "PSE",
      reason = "the PLO was admitted long before the state was proclaimed in 1988" },
  },
}
