-- League of Arab States.
-- Start day: founders by the signature of the Pact, Cairo, 22 March 1945 (Yemen on 5 May); later
-- members by the admission. Article 18: withdrawal takes effect one year after the notice.
-- YEM is North Yemen and, from 22 May 1990, the unified state; South Yemen (YMD) was a member of
-- its own. Egypt's seat was that of the United Arab Republic from 1958; Syria was then no member
-- of its own.
-- Doubts: the day of Syria's return in 1961; the Emirates (December 1971 or 12 June 1972); the day
-- of March 1979 and of May 1989 for Egypt. The freeze of relations with South Yemen (1978 to 1979)
-- and Tunisia's boycott of 1958 were no suspensions: no rows.
-- Observers are entered by the year and from general knowledge only.
return {
  sources = {
    pact = { "Pact of the League of Arab States, Cairo, 22 March 1945", publisher = "LAS",
      published = "1945-03-22" },
    list = { "League of Arab States: list of member states", publisher = "LAS" },
    observers = { "League of Arab States: list of observers", publisher = "LAS" },
    uar1958 = { "Proclamation of the United Arab Republic, February 1958" },
    yemen1990 = { "Proclamation of the Republic of Yemen, 22 May 1990" },
    baghdad1979 = { "Arab League Council, Baghdad, resolutions of March 1979", publisher = "LAS" },
    summit1978 = { "1978 Arab League summit (with the sequel of 1979 and 1989)",
      url = "https://goodnames.eth.limo/wiki/1978_Arab_League_summit.html" },
    egypt1989 = { "Egypt Welcomed Back Into Fold on Eve of Arab League Summit",
      publisher = "Associated Press, Los Angeles Times", published = "1989-05-22",
      url = "https://www.latimes.com/archives/la-xpm-1989-05-22-mn-456-story.html" },
    egypt1989b = { "Egypt rejoins Arab fold", publisher = "UPI", published = "1989-05-22",
      url = "https://www.upi.com/Archives/1989/05/22/Egypt-rejoins-Arab-fold/7517611812800/" },
    libya2011 = { "Arab League Bars Libya from Meetings", publisher = "Naharnet",
      published = "2011-02-22", url = "http://m.naharnet.com/stories/en/"
        .. "3328-arab-league-bars-libya-from-meetings-as-security-council-holds-crisis-talks" },
    libya2011b = { "Libya regains Arab League seat", publisher = "Al Jazeera",
      published = "2011-08-28",
      url = "https://www.aljazeera.com/news/africa/2011/08/2011827223817990105.html" },
    syria2011 = { "Arab League Council, resolutions of 12 and 16 November 2011",
      publisher = "LAS", published = "2011-11-12" },
    syria2023 = { "Top Diplomats of Arab League Nations Approve Syria's Readmission",
      publisher = "Sputnik", published = "2023-05-07",
      url = "https://sputnikglobe.com/amp/20230507/"
        .. "top-diplomats-of-arab-league-nations-approve-syrias-readmission---iraqi-foreign-"
        .. "ministry-1110172549.html" },
  },

  blocs = {
    { "LAS", kind = "regional organisation", seat = "Cairo",
      names = { { "League of Arab States" } },
      aliases = { "Arab League", { "Ligue arabe", lang = "fr" },
        { "Ligue des États arabes", lang = "fr" },
        { "جامعة الدول العربية", lang = "ar" } },
      codes = { cameo = "ARL", ["cow-igo"] = "LOAS", ionum = "3450" },
      from = "1945-03-22", note = "Seat in Tunis 1979-1990.", confirmed = "general",
      source = "pact" },
  },

  coverage = {
    { "LAS", layer = "base", from = "1945-03-22", through = "2026-01-31" },
    { "LAS", layer = "suspended", from = "1945-03-22", through = "2026-01-31" },
    { "LAS", layer = "withdrawing", from = "1945-03-22", through = "2026-01-31" },
    { "LAS", layer = "inactive", from = "1990-01-01", through = "2026-01-31" },
  },

  spells = {
    { "LAS", "EGY IRQ JOR LBN SAU", status = "member", from = "1945-03-22", basis = "founding",
      confirmed = "general", source = "pact" },
    { "LAS", "YEM", status = "member", from = "1945-05-05", known = "1945-05-05",
      basis = "accession", confirmed = "general", source = { "pact", "list" },
      note = "North Yemen, from 22 May 1990 the unified state" },
    { "LAS", "SYR", status = "member", from = "1945-03-22", to = "1958-02-21",
      known_to = "1958-02-21", basis = "founding; end: part of the United Arab Republic",
      confirmed = "general", source = "pact", to_source = "uar1958" },
    { "LAS", "SYR", status = "member", from = "1961-09-28/1961-11-30", known = "1961-11",
      basis = "separate membership resumed", confirmed = "general", source = "list",
      note = "after the secession of 28 September 1961; the day is not established" },
    { "LAS", "LBY", status = "member", from = "1953-03-28", known = "1953-03-28",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "SDN", status = "member", from = "1956-01-19", known = "1956-01-19",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "MAR TUN", status = "member", from = "1958-10-01", known = "1958-10-01",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "KWT", status = "member", from = "1961-07-20", known = "1961-07-20",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "DZA", status = "member", from = "1962-08-16", known = "1962-08-16",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "YMD", status = "member", from = "1967-12-12~", to = "1990-05-22",
      known = "1967-12", known_to = "1990-05-22",
      basis = "accession; end: union with North Yemen", confirmed = "general", source = "list",
      to_source = "yemen1990" },
    { "LAS", "BHR QAT", status = "member", from = "1971-09-11", known = "1971-09-11",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "OMN", status = "member", from = "1971-09-29", known = "1971-09-29",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "ARE", status = "member", from = "1971-12-02/1971-12-31",
      from_nominal = "1971-12-06", known = "1971-12", basis = "accession",
      confirmed = "general", source = "list", note = "some lists give 12 June 1972" },
    { "LAS", "MRT", status = "member", from = "1973-11-26", known = "1973-11-26",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "SOM", status = "member", from = "1974-02-14", known = "1974-02-14",
      basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "PSE", status = "member", from = "1976-09-09", known = "1976-09-09",
      basis = "accession", confirmed = "general", source = "list",
      note = "the PLO; represented without full membership from 1945 and 1964" },
    { "LAS", "DJI", status = "member", from = "1977-09", from_nominal = "1977-09-01",
      known = "1977-09", basis = "accession", confirmed = "general", source = "list" },
    { "LAS", "COM", status = "member", from = "1993-11-20", known = "1993-11-20",
      basis = "accession", confirmed = "general", source = "list" },

    -- Suspensions.
    { "LAS", "EGY", status = "suspended", from = "1979-03", from_nominal = "1979-03-31",
      to = "1989-05-21/1989-05-23", to_nominal = "1989-05-23", known = "1979-03-31",
      known_to = "1989-05-22", basis = "peace treaty with Israel", confirmed = "page",
      source = { "summit1978", "baghdad1979" }, to_source = { "egypt1989", "egypt1989b" },
      note = "no vote on the return: Egypt sat with the ministers on 21 May 1989, its president "
        .. "at the summit on 23 May" },
    { "LAS", "LBY", status = "suspended", from = "2011-02-22", to = "2011-08-27",
      known = "2011-02-22", known_to = "2011-08-27", basis = "repression", confirmed = "page",
      source = "libya2011", to_source = "libya2011b",
      note = "barred from the meetings; seat given to the National Transitional Council" },
    { "LAS", "SYR", status = "suspended", from = "2011-11-16", to = "2023-05-07",
      known = "2011-11-12", known_to = "2023-05-07", basis = "repression", confirmed = "part",
      source = "syria2011", to_source = "syria2023",
      note = "decided on 12 November with effect from 16 November 2011; the opposition coalition "
        .. "sat at the Doha summit of March 2013" },

    -- Observers.
    { "LAS", "BRA", status = "observer", from = "2003~", known = "2003", basis = "observer",
      confirmed = "general", source = "observers" },
    { "LAS", "ERI", status = "observer", from = "2003~", known = "2003", basis = "observer",
      confirmed = "general", source = "observers" },
    { "LAS", "ARM", status = "observer", from = "2004/2005", known = "2005", basis = "observer",
      confirmed = "general", source = "observers" },
    { "LAS", "VEN", status = "observer", from = "2006~", known = "2006", basis = "observer",
      confirmed = "general", source = "observers" },
    { "LAS", "IND", status = "observer", from = "2007~", known = "2007", basis = "observer",
      confirmed = "general", source = "observers" },
  },

  successions = {
    { "LAS", from_state = "SYR", to_state = "EGY", date = "1958-02-21", source = "uar1958",
      note = "one seat of the United Arab Republic" },
    { "LAS", from_state = "EGY", to_state = "SYR", date = "1961-09-28", source = "list",
      note = "Syria resumes a seat of its own" },
    { "LAS", from_state = "YMD", to_state = "YEM", date = "1990-05-22", source = "yemen1990" },
  },

  -- Only what the general list of events does not hold.
  events = {
    { "1979-03", "membership.suspension", actor = "LAS", target = "EGY", bloc = "LAS",
      place = "Baghdad", cameo = "161",
      text = "Arab ministers suspend Egypt over its peace treaty with Israel and move the seat "
        .. "to Tunis.",
      confirmed = "page", source = { "summit1978", "baghdad1979" } },
    { "1989-05-21/1989-05-23", "membership.suspension_lifted", actor = "LAS", target = "EGY",
      bloc = "LAS", place = "Casablanca", cameo = "081",
      text = "Egypt takes its seat again at the ministers' meeting and the summit.",
      confirmed = "page", source = { "egypt1989", "egypt1989b" } },
    { "2011-02-22", "membership.suspension", actor = "LAS", target = "LBY", bloc = "LAS",
      place = "Cairo", cameo = "161",
      text = "The League bars Libya from its meetings over the repression of protests.",
      confirmed = "page", source = "libya2011" },
    { "2011-08-27", "membership.suspension_lifted", actor = "LAS", target = "LBY", bloc = "LAS",
      place = "Cairo", cameo = "081",
      text = "The League seats Libya again, represented by the National Transitional Council.",
      confirmed = "page", source = "libya2011b" },
    { "2011-11-16", "membership.suspension", actor = "LAS", target = "SYR", bloc = "LAS",
      place = "Rabat", cameo = "161", known = "2011-11-12",
      text = "The suspension of Syria, decided on 12 November, takes effect.",
      confirmed = "general", source = "syria2011" },
    { "2023-05-07", "membership.suspension_lifted", actor = "LAS", target = "SYR", bloc = "LAS",
      place = "Cairo", cameo = "081",
      text = "The ministers let the Syrian government back to the meetings.",
      confirmed = "page", source = "syria2023" },
  },

  acknowledged = {
    { rule = "before-life", bloc = "LAS", state = "JOR",
      reason = "Transjordan signed the Pact in 1945, independent in 1946" },
    { rule = "before-life", bloc = "LAS", state = "SYR",
      reason = "signed the Pact in 1945, foreign troops left in 1946" },
    { rule = "before-life", bloc = "LAS", state = "PSE",
      reason = "the PLO was a full member from 1976, the state was proclaimed in 1988" },
  },
}
