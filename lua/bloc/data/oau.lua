-- Organisation of African Unity.
-- Start day: founders by the signature of the Charter, 25 May 1963 (30 states; Morocco and Togo
-- signed later in 1963); later members by the admission. The months are safe, the days are the
-- lists' best estimate (`from_nominal`): the Union's own list and the encyclopaedias differ, most
-- for Angola (February 1976 here, 1979 in the Union's list), Eritrea and South Africa.
-- Last day: the eve of the launch of the African Union, 9 July 2002.
-- Before 1999 the OAU suspended no government. In 2000 the authors of the coups in the Comoros and
-- Côte d'Ivoire were not received at the Lomé summit, without a suspension on record: no rows.
return {
  sources = {
    charter = { "Charter of the OAU, Addis Ababa, 25 May 1963", publisher = "OAU",
      published = "1963-05-25" },
    accessions = { "OAU record of accessions; African Union member state profiles",
      publisher = "African Union" },
    durban = { "Durban Declaration, 9-10 July 2002", publisher = "African Union",
      published = "2002-07-10" },
    hassan1984 = { "Message of King Hassan II to the 20th OAU summit, 12 November 1984",
      published = "1984-11-12" },
    article32 = { "OAU Charter, article XXXII (one year of notice)", publisher = "OAU" },
    drums1984 = { "OAU without Morocco", publisher = "Talking Drums", published = "1984-11-19",
      url = "https://talkingdrumsmagazine.com/1984-11-19/oau.html" },
    csm1984 = { "Organization of African Unity resumes work after walkout",
      publisher = "Christian Science Monitor", published = "1984-11-14",
      url = "https://www.csmonitor.com/layout/set/amphtml/1984/1114/111425.html" },
    zaire1986 = { "OAU Assembly XXII (Africa Notes 61)", publisher = "CSIS",
      published = "1986-08-28", url = "https://docslib.org/doc/3044021/oau-assembly-xxii" },
    mdg2002 = { "African Union delays Madagascar decision", publisher = "BBC News",
      published = "2002-10-29",
      url = "https://bbctodays.pages.dev/2/low/africa/2372695.stm" },
    central2002 = { "OAU Central Organ, session of June 2002 on Madagascar", publisher = "OAU" },
    sadr1982 = { "OAU Council of Ministers, 38th ordinary session, Addis Ababa, February 1982",
      publisher = "OAU" },
  },

  blocs = {
    { "OAU", kind = "regional organisation", seat = "Addis Ababa",
      names = { { "Organisation of African Unity" } },
      aliases = { { "OUA", lang = "fr" }, { "Organisation de l'unité africaine", lang = "fr" },
        "Organization of African Unity" },
      codes = { cameo = "OAU", ["cow-igo"] = "OAU", ionum = "3760" },
      from = "1963-05-25", to = "2002-07-09",
      note = "Replaced by the African Union. From 26 May 2001, when the Constitutive Act came into "
        .. "force, to 9 July 2002 both existed in law; the Union is counted from its launch.",
      confirmed = "general", source = { "charter", "durban" } },
  },

  coverage = {
    { "OAU", layer = "base", from = "1963-05-25", through = "2002-07-08" },
    { "OAU", layer = "suspended", from = "1984-01-01", through = "2002-07-08" },
    { "OAU", layer = "withdrawing", from = "1963-05-25", through = "2002-07-08" },
    { "OAU", layer = "inactive", from = "1990-01-01", through = "2002-07-08" },
  },

  spells = {
    { "OAU", "BDI BEN BFA CAF CIV CMR COD COG DZA EGY ETH GAB GHA GIN LBR LBY MDG MLI MRT NER NGA "
        .. "RWA SDN SEN SLE SOM TCD TUN TZA UGA",
      status = "member", from = "1963-05-25", to = "2002-07-09", known_to = "2002-07-09",
      basis = "founding; end: replaced by the African Union", confirmed = "general",
      source = "charter", to_source = "durban" },
    { "OAU", "TGO", status = "member", from = "1963-05-25/1963-12-31", from_nominal = "1963-05-25",
      to = "2002-07-09", known = "1963", known_to = "2002-07-09",
      basis = "founding; end: replaced by the African Union", confirmed = "general",
      source = "charter", to_source = "durban", note = "signed the Charter later in 1963" },
    -- Morocco: left the hall on 12 November 1984, out in law a year later. Most works say 1984.
    { "OAU", "MAR", status = "member", from = "1963-05-25/1963-12-31", from_nominal = "1963-05-25",
      to = "1985-11-12", known = "1963", known_to = "1984-11-12",
      basis = "founding; end: withdrawal", confirmed = "general",
      source = "charter", to_source = { "hassan1984", "article32" },
      note = "signed the Charter in September 1963; left the summit on 12 November 1984, article "
        .. "XXXII has a one-year notice; most works say 1984" },
    { "OAU", "MAR", status = "withdrawing", from = "1984-11-12", to = "1985-11-12",
      known = "1984-11-12", known_to = "1984-11-12",
      basis = "one-year notice (OAU Charter art. XXXII)", confirmed = "general",
      source = { "article32", "hassan1984", "drums1984" } },

    -- Later members, oldest first. Lower bounds are the days of independence.
    { "OAU", "KEN", status = "member", from = "1963-12-12/1963-12-31", from_nominal = "1963-12-13",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "MWI", status = "member", from = "1964-07-06/1964-07-31", from_nominal = "1964-07-13",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "ZMB", status = "member", from = "1964-12", from_nominal = "1964-12-16",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "GMB", status = "member", from = "1965-10", from_nominal = "1965-10-01",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "BWA LSO", status = "member", from = "1966-10-04/1966-10-31",
      from_nominal = "1966-10-31", to = "2002-07-09", known_to = "2002-07-09",
      basis = "accession; end: replaced by the African Union", confirmed = "general",
      source = "accessions", to_source = "durban" },
    { "OAU", "MUS", status = "member", from = "1968-08", from_nominal = "1968-08-01",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "SWZ", status = "member", from = "1968-09-06/1968-09-30", from_nominal = "1968-09-24",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "GNQ", status = "member", from = "1968-10-12/1968-10-31", from_nominal = "1968-10-12",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "GNB", status = "member", from = "1973-11", from_nominal = "1973-11-19",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban",
      note = "after the unilateral declaration of September 1973; Portugal recognised it in 1974" },
    { "OAU", "COM CPV MOZ STP", status = "member", from = "1975-07-18", to = "2002-07-09",
      known_to = "2002-07-09", basis = "accession; end: replaced by the African Union",
      confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "AGO", status = "member", from = "1976-02", from_nominal = "1976-02-01",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban",
      note = "several lists print a day of February 1979" },
    { "OAU", "SYC", status = "member", from = "1976-06-29", to = "2002-07-09",
      known_to = "2002-07-09", basis = "accession; end: replaced by the African Union",
      confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "DJI", status = "member", from = "1977-06-27", to = "2002-07-09",
      known_to = "2002-07-09", basis = "accession; end: replaced by the African Union",
      confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "ZWE", status = "member", from = "1980-06", from_nominal = "1980-06-01",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "ESH", status = "member", from = "1982-02-22", to = "2002-07-09",
      known_to = "2002-07-09", basis = "accession; end: replaced by the African Union",
      confirmed = "general", source = { "sadr1982", "accessions" }, to_source = "durban",
      note = "admitted by the administrative secretary-general; contested, seated at the summit "
        .. "of November 1984" },
    { "OAU", "NAM", status = "member", from = "1990-06", from_nominal = "1990-06-01",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban" },
    { "OAU", "ERI", status = "member", from = "1993-05-24/1993-05-31",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban",
      note = "not before its independence on 24 May 1993" },
    { "OAU", "ZAF", status = "member", from = "1994-06", from_nominal = "1994-06-06",
      to = "2002-07-09", known_to = "2002-07-09", basis = "accession; end: replaced by the "
        .. "African Union", confirmed = "general", source = "accessions", to_source = "durban",
      note = "also given as 23 May and 13 June 1994" },

    -- Zaire stayed away in support of Morocco.
    { "OAU", "COD", status = "suspended", from = "1984-11-12/1984-11-13", to = "1986",
      known = "1984-11-14", known_to = "1986", basis = "self-suspension", confirmed = "part",
      source = "csm1984", to_source = "zaire1986",
      note = "its own decision to stop taking part; the return is known by the year only" },
    { "OAU", "MDG", status = "suspended", from = "2002-06", from_nominal = "2002-06-21",
      known = "2002-06", basis = "seat left vacant", confirmed = "part",
      source = { "central2002", "mdg2002" },
      note = "carried over into the African Union until July 2003; the day is not confirmed" },
  },

  successions = {},

  -- Only what the general list of events does not hold.
  events = {
    { "1982-02-22", "membership.accession", actor = "OAU", target = "ESH", bloc = "OAU",
      place = "Addis Ababa",
      text = "The secretariat admits the Sahrawi republic, which splits the organisation.",
      confirmed = "general", source = "sadr1982" },
    { "1984-11-12", "membership.withdrawal_notice", actor = "MAR", target = "MAR", bloc = "OAU",
      place = "Addis Ababa", cameo = "161",
      text = "Morocco leaves the summit; the Charter gives the withdrawal effect after one year.",
      confirmed = "general", source = { "hassan1984", "article32" } },
    { "1984-11-12/1984-11-13", "membership.suspension", actor = "COD", target = "COD", bloc = "OAU",
      place = "Addis Ababa", cameo = "161", known = "1984-11-14",
      text = "Zaire stops taking part in the organisation in support of Morocco.",
      confirmed = "page", source = "csm1984" },
    { "1985-11-12", "membership.withdrawal_effective", actor = "MAR", target = "MAR", bloc = "OAU",
      text = "Morocco's withdrawal takes effect under article XXXII of the Charter.",
      confirmed = "general", source = "article32" },
    { "1986", "membership.suspension_lifted", actor = "COD", target = "COD", bloc = "OAU",
      cameo = "081", text = "Zaire takes its seat again.",
      confirmed = "general", source = "zaire1986" },
    { "2002-06", "membership.suspension", actor = "OAU", target = "MDG", bloc = "OAU",
      place = "Addis Ababa", cameo = "161",
      text = "The OAU leaves Madagascar's seat vacant until its government is settled.",
      confirmed = "part", source = { "central2002", "mdg2002" } },
  },

  acknowledged = {
    { rule = "before-life", bloc = "OAU", state = "GNB",
      reason = "admitted in November 1973 on its declaration of September 1973" },
  },
}
