-- International Criminal Court: the states parties to the Rome Statute.
-- Start day: the entry into force of the Statute for the state (article 126): 1 July 2002 for the
-- 66 that had deposited by 11 April 2002, for the others the first day of the month after the 60th
-- day that follows the deposit. The days of deposit stand in the comments.
-- Withdrawal (article 127): one year after the Secretary-General of the United Nations receives the
-- notice. What a government announces before is an event and changes nothing here.
-- Signatures without ratification (Russia, United States, Israel, Sudan ...) are no status.
return {
  sources = {
    untc = { "United Nations Treaty Collection, Multilateral Treaties Deposited with the "
      .. "Secretary-General, chapter XVIII no. 10 (Rome Statute)", publisher = "United Nations" },
    table = { "States parties to the Rome Statute, table of deposits and entries into force",
      publisher = "Wikipedia, mirrored at nina.az", read = "2026-01", url = "https://"
      .. "www.dl1.en-us.nina.az/States_parties_to_the_Rome_Statute_of_the_International_"
      .. "Criminal_Court.html" },
    bdi_cn = { "Depositary notification C.N.805.2016 (Burundi, notice of 27 October 2016)",
      publisher = "United Nations", published = "2016-10-28" },
    bdi_page = { "ICC Authorizes Investigation into Burundi despite Withdrawal",
      publisher = "International Enforcement Law Reporter", published = "2017-11-17",
      url = "http://www.ielr.com/content/"
      .. "icc-authorizes-investigation-burundi-despite-withdrawal-rome-statute" },
    bdi_vote = { "Burundian parliament votes to leave the ICC, 12 October 2016",
      publisher = "press of 12 and 13 October 2016", published = "2016-10-12" },
    zaf_cn = { "Depositary notification C.N.786.2016 (South Africa, notice of 19 October 2016)",
      publisher = "United Nations", published = "2016-10-25" },
    zaf_rev = { "Depositary notification C.N.121.2017 (South Africa, revocation of 7 March 2017)",
      publisher = "United Nations", published = "2017-03-07" },
    zaf_page = { "South Africa revokes notice to withdraw from the ICC",
      publisher = "Journalists for Justice", read = "2026-01",
      url = "https://jfjustice.net/south-africa-revokes-notice-to-withdraw-from-the-icc/" },
    gmb_page = { "Statement of the Secretary-General's spokesman on The Gambia's rescission of its "
      .. "withdrawal (10 November 2016, 10 February 2017)",
      publisher = "United Nations, in APO", published = "2017-02-17",
      url = "http://www.africa-newsroom.com/press/statement-attributable-to-the-spokesman-for-the-"
      .. "secretarygeneral-on-the-occasion-of-the-gambias-notification-of-rescission-of-its-"
      .. "withdrawal-from-the-rome-statute-of-the-international-criminal-court?lang=en" },
    gmb_ann = { "The Gambia announces its withdrawal on state television, 25 October 2016",
      publisher = "press of 26 October 2016", published = "2016-10-25" },
    phl_ann = { "Philippine president directs notice of withdrawal from the ICC",
      publisher = "Xinhua, in Fresh News", published = "2018-03-14",
      url = "https://m.en.freshnewsasia.com/index.php/en/7973-2018-03-14-08-25-37.html" },
    phl_page = { "Philippines transmits withdrawal from ICC to United Nations",
      publisher = "Rappler", published = "2018-03-16",
      url = "https://www.rappler.com/nation/198286-philippines-transmits-withdrawal-icc-united-"
      .. "nations" },
    phl_cn = { "Depositary notification C.N.138.2018 (Philippines, notice of 17 March 2018)",
      publisher = "United Nations", published = "2018-03-19" },
    hun_ann = { "Hungary says it will withdraw from ICC as Israel's Netanyahu visits",
      publisher = "Al Jazeera", published = "2025-04-03",
      url = "https://www.aljazeera.com/news/2025/4/3/"
      .. "hungary-says-it-will-withdraw-from-icc-as-israels-netanyahu-visits" },
    hun_page = { "Hungary Withdraws from International Criminal Court",
      publisher = "American Society of International Law", published = "2025-06-16",
      url = "https://asil.org/print/ILIB/hungary-withdraws-international-criminal-court" },
    hun_cn = { "Depositary notification on Hungary's notice of 2 June 2025",
      publisher = "United Nations", published = "2025-06-02" },
    ven_2025 = { "Venezuela seeks withdrawal from International Criminal Court's Rome Statute",
      publisher = "Al Jazeera, in Guyana Inquirer", published = "2025-12-11",
      url = "https://guyanainquirer.com/"
      .. "venezuela-seeks-withdrawal-from-international-criminal-courts-rome-statute/" },
    aes_2025 = { "Mali, Burkina Faso, Niger withdraw from ICC's Rome Statute",
      publisher = "The Standard (Kenya)", published = "2025-09-22",
      url = "https://www.thestandard.ke/business/africa/article/2001530151/"
      .. "mali-burkina-faso-niger-withdraw-from-iccs-rome-statute" },
    aes_limbo = { "ICC Exit Delayed: AES States Keep the Rome Statute in Limbo",
      publisher = "African Diplomats", read = "2026-01",
      url = "https://africandiplomats.com/icc-exit-delayed-aes-states-keep-the-rome-statute-in-"
      .. "limbo" },
  },

  blocs = {
    { "ICC", kind = "universal", seat = "The Hague",
      names = { { "International Criminal Court" } },
      aliases = { { "CPI", lang = "fr" }, { "Cour pénale internationale", lang = "fr" },
        { "Corte Penal Internacional", lang = "es" }, "Rome Statute" },
      codes = { cameo = "ICC", ["cow-igo"] = "ICC", ionum = "2702" },
      from = "2002-07-01",
      note = "A court; its members are the states parties to the Rome Statute of 17 July 1998, in "
        .. "force 1 July 2002.",
      confirmed = "page", source = { "untc", "table" } },
  },

  coverage = {
    { "ICC", layer = "base", from = "2002-07-01", through = "2026-01-31",
      note = "states parties; observers of the Assembly of States Parties are not entered" },
    -- The Statute knows neither suspension nor dormant membership.
    { "ICC", layer = "suspended", from = "2002-07-01", through = "2026-01-31" },
    { "ICC", layer = "inactive", from = "2002-07-01", through = "2026-01-31" },
    { "ICC", layer = "withdrawing", from = "2002-07-01", through = "2026-01-31" },
  },

  spells = {
    -- The first sixty-six (ten of them deposited together on 11 April 2002)
    { "ICC", "AND ARG ATG AUT BEL BEN BGR BIH BLZ BWA CAF CAN CHE COD CRI CYP DEU DMA DNK ECU ESP "
      .. "EST FIN FJI FRA GAB GBR GHA HRV IRL ISL ITA JOR KHM LIE LSO LUX MHL MKD MNG MUS NGA NLD "
      .. "NOR NRU NZL PAN PER POL PRT PRY ROU SEN SLE SMR SVK SVN SWE TJK TTO",
      status = "member", from = "2002-07-01", basis = "entry into force of the Statute",
      confirmed = "general", source = "untc" },
    { "ICC", "VEN", status = "member", from = "2002-07-01",
      basis = "entry into force of the Statute", confirmed = "general", source = "untc",
      note = "parliament repealed its act of approval on 11 December 2025; no notice known by the "
        .. "end of January 2026" },
    { "ICC", "SCG", status = "member", from = "2002-07-01", to = "2006-06-03",
      basis = "entry into force of the Statute; end: dissolution of the state union",
      confirmed = "general", source = "untc" },
    { "ICC", "SRB", status = "member", from = "2006-06-03",
      basis = "continuation of Serbia and Montenegro", confirmed = "general", source = "untc" },
    { "ICC", "MNE", status = "member", from = "2006-06-03", basis = "succession",
      confirmed = "general", source = "untc",
      note = "succession notified on 23 October 2006, with effect from 3 June 2006" },

    -- 2002: GRC 15 May; UGA 14, BRA 20, NAM 25, BOL 27, LVA URY 28 June; AUS HND 1 July;
    -- COL 5, TZA 20 August; TLS 6, WSM 16, MWI 19 September; DJI 5, KOR ZMB 13, MLT 29 November;
    -- VCT 3, BRB 10 December
    { "ICC", "GRC", status = "member", from = "2002-08-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "AUS BOL BRA HND LVA NAM UGA URY", status = "member", from = "2002-09-01",
      basis = "ratification", confirmed = "general", source = "untc" },
    { "ICC", "COL TZA", status = "member", from = "2002-11-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "MWI TLS WSM", status = "member", from = "2002-12-01",
      basis = "ratification or accession", confirmed = "general", source = "untc" },
    { "ICC", "DJI KOR MLT ZMB", status = "member", from = "2003-02-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "BRB VCT", status = "member", from = "2003-03-01",
      basis = "ratification or accession", confirmed = "general", source = "untc" },

    -- 2003: ALB 31 January, AFG 10 February, LTU 12 May, GIN 14 July, GEO 5 September
    { "ICC", "AFG ALB", status = "member", from = "2003-05-01",
      basis = "ratification or accession", confirmed = "page", source = { "untc", "table" } },
    { "ICC", "LTU", status = "member", from = "2003-08-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "GIN", status = "member", from = "2003-10-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "GEO", status = "member", from = "2003-12-01", basis = "ratification",
      confirmed = "general", source = "untc" },

    -- 2004 to 2007: COG 3 May, LBR 22, GUY 24 September 2004; KEN 15 March, DOM 12 May, MEX
    -- 28 October 2005; COM 18, KNA 22 August, TCD 1 November 2006; JPN 17 July 2007
    { "ICC", "COG", status = "member", from = "2004-08-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "GUY LBR", status = "member", from = "2004-12-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "KEN", status = "member", from = "2005-06-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "DOM", status = "member", from = "2005-08-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "MEX", status = "member", from = "2006-01-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "COM KNA", status = "member", from = "2006-11-01",
      basis = "ratification or accession", confirmed = "general", source = "untc" },
    { "ICC", "TCD", status = "member", from = "2007-01-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "JPN", status = "member", from = "2007-10-01", basis = "accession",
      confirmed = "general", source = "untc" },

    -- 2008 to 2010: MDG 14 March, SUR 15, COK 18 July 2008; CHL 29 June, CZE 21 July 2009;
    -- BGD 23 March, SYC 10, LCA 18 August, MDA 12 October 2010
    { "ICC", "MDG", status = "member", from = "2008-06-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "COK SUR", status = "member", from = "2008-10-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "CHL", status = "member", from = "2009-09-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "CZE", status = "member", from = "2009-10-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "BGD", status = "member", from = "2010-06-01", basis = "ratification",
      confirmed = "page", source = { "untc", "table" } },
    { "ICC", "LCA SYC", status = "member", from = "2010-11-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "MDA", status = "member", from = "2011-01-01", basis = "ratification",
      confirmed = "general", source = "untc" },

    -- 2011 to 2013: GRD 19 May, TUN 24 June, MDV 21 September, CPV 10 October, VUT 2 December
    -- 2011; GTM 2 April 2012; CIV 15 February 2013
    { "ICC", "GRD", status = "member", from = "2011-08-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "TUN", status = "member", from = "2011-09-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "MDV", status = "member", from = "2011-12-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "CPV", status = "member", from = "2012-01-01", basis = "ratification",
      confirmed = "general", source = "untc" },
    { "ICC", "VUT", status = "member", from = "2012-02-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "GTM", status = "member", from = "2012-07-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "CIV", status = "member", from = "2013-05-01", basis = "ratification",
      confirmed = "general", source = "untc" },

    -- Since 2015: PSE 2 January 2015, SLV 3 March 2016, KIR 26 November 2019, ARM 14 November 2023,
    -- UKR 25 October 2024
    { "ICC", "PSE", status = "member", from = "2015-04-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "SLV", status = "member", from = "2016-06-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "KIR", status = "member", from = "2020-02-01", basis = "accession",
      confirmed = "general", source = "untc" },
    { "ICC", "ARM", status = "member", from = "2024-02-01", basis = "ratification",
      confirmed = "page", source = { "untc", "table" } },
    { "ICC", "UKR", status = "member", from = "2025-01-01", basis = "ratification",
      confirmed = "general", source = "untc" },

    -- Burundi (deposit 21 September 2004): left
    { "ICC", "BDI", status = "member", from = "2004-12-01", to = "2017-10-27",
      known_to = "2016-10-27", basis = "ratification; end: withdrawal", confirmed = "part",
      source = "untc", to_source = { "bdi_cn", "bdi_page" } },
    { "ICC", "BDI", status = "withdrawing", from = "2016-10-27", to = "2017-10-27",
      known = "2016-10-27", known_to = "2016-10-27", basis = "notice under article 127",
      confirmed = "page", source = { "bdi_cn", "bdi_page" } },

    -- Philippines (deposit 30 August 2011): left
    { "ICC", "PHL", status = "member", from = "2011-11-01", to = "2019-03-17",
      known_to = "2018-03-17", basis = "ratification; end: withdrawal", confirmed = "part",
      source = "untc", to_source = { "phl_cn", "phl_page" } },
    { "ICC", "PHL", status = "withdrawing", from = "2018-03-17", to = "2019-03-17",
      known = "2018-03-17", known_to = "2018-03-17",
      basis = "notice under article 127", confirmed = "part",
      source = { "phl_cn", "phl_page" },
      note = "handed over in New York on 15 March, recorded by the depositary on 17 March 2018; "
        .. "the president had called it immediate" },

    -- South Africa (deposit 27 November 2000): gave notice and took it back
    { "ICC", "ZAF", status = "member", from = "2002-07-01", to = "2017-10-19",
      known_to = "2016-10-21", basis = "entry into force of the Statute; end: as notified",
      confirmed = "part", source = "untc", to_source = { "zaf_cn", "zaf_page" },
      note = "state of knowledge before the notice was revoked" },
    { "ICC", "ZAF", status = "member", from = "2002-07-01", known = "2017-03-07",
      basis = "entry into force of the Statute; notice revoked", confirmed = "part",
      source = { "zaf_rev", "zaf_page" } },
    { "ICC", "ZAF", status = "withdrawing", from = "2016-10-19", to = "2017-10-19",
      known = "2016-10-21", known_to = "2016-10-21", basis = "notice under article 127",
      confirmed = "part",
      source = { "zaf_cn", "zaf_page" } },
    { "ICC", "ZAF", status = "withdrawing", from = "2016-10-19", to = "2017-03-07",
      known = "2016-10-21", known_to = "2017-03-07", basis = "notice; end: revoked",
      confirmed = "part", source = { "zaf_cn", "zaf_page" }, to_source = { "zaf_rev", "zaf_page" },
      note = "the High Court in Pretoria had found the notice unlawful on 22 February 2017" },

    -- The Gambia (deposit 28 June 2002): gave notice and took it back
    { "ICC", "GMB", status = "member", from = "2002-09-01", to = "2017-11-10",
      known_to = "2016-11-10", basis = "ratification; end: as notified", confirmed = "part",
      source = "untc", to_source = { "gmb_page" },
      note = "state of knowledge before the notice was revoked" },
    { "ICC", "GMB", status = "member", from = "2002-09-01", known = "2017-02-10",
      basis = "ratification; notice revoked", confirmed = "part", source = { "gmb_page" } },
    { "ICC", "GMB", status = "withdrawing", from = "2016-11-10", to = "2017-11-10",
      known = "2016-11-10", known_to = "2016-11-10",
      basis = "notice under article 127", confirmed = "page",
      source = "gmb_page" },
    { "ICC", "GMB", status = "withdrawing", from = "2016-11-10", to = "2017-02-10",
      known = "2016-11-10", known_to = "2017-02-10", basis = "notice; end: revoked",
      confirmed = "page", source = "gmb_page", note = "after the change of government" },

    -- Hungary (deposit 30 November 2001): notice running at the end of the coverage
    { "ICC", "HUN", status = "member", from = "2002-07-01", to = "2026-06-02",
      known_to = "2025-06-02", basis = "entry into force of the Statute; end: as notified",
      confirmed = "part", source = "untc", to_source = { "hun_cn", "hun_page" },
      note = "the end lies after the state of knowledge of January 2026" },
    { "ICC", "HUN", status = "withdrawing", from = "2025-06-02", to = "2026-06-02",
      known = "2025-06-02", known_to = "2025-06-02",
      basis = "notice under article 127", confirmed = "page",
      source = { "hun_cn", "hun_page" } },

    -- Burkina Faso (deposit 16 April 2004), Mali (16 August 2000), Niger (11 April 2002): on
    -- 22 September 2025 they declared that they leave at once. No notice had reached the
    -- depositary three months later, so for the Court they are parties without a notice running.
    { "ICC", "BFA", status = "member", from = "2004-07-01", basis = "ratification",
      confirmed = "general", source = "untc",
      note = "exit announced on 22 September 2025 without a notice to the depositary" },
    { "ICC", "MLI NER", status = "member", from = "2002-07-01",
      basis = "entry into force of the Statute", confirmed = "general", source = "untc",
      note = "exit announced on 22 September 2025 without a notice to the depositary" },
    { "ICC", "BFA", status = "member", from = "2004-07-01", to = "2025-09-22", position = "AES",
      known_to = "2025-09-22", basis = "ratification; end: exit declared immediate",
      confirmed = "part", source = "untc", to_source = { "aes_2025", "aes_limbo" } },
    { "ICC", "MLI NER", status = "member", from = "2002-07-01", to = "2025-09-22",
      position = "AES", known_to = "2025-09-22",
      basis = "entry into force of the Statute; end: exit declared immediate",
      confirmed = "part", source = "untc", to_source = { "aes_2025", "aes_limbo" } },
  },

  successions = {
    { "ICC", from_state = "SCG", to_state = "SRB", date = "2006-06-03",
      note = "Serbia continued the membership, Montenegro succeeded for itself",
      source = "untc" },
  },

  -- The joint announcement of the AES states (22 September 2025) stands among the general events.
  events = {
    { "2025-09-22", "membership.withdrawal_announced", actor = "BFA", target = "BFA", bloc = "ICC",
      text = "Burkina Faso announces, with Mali and Niger, that it leaves the Court at once.",
      confirmed = "page", source = "aes_2025" },
    { "2025-09-22", "membership.withdrawal_announced", actor = "MLI", target = "MLI", bloc = "ICC",
      text = "Mali announces, with Burkina Faso and Niger, that it leaves the Court at once.",
      confirmed = "page", source = "aes_2025" },
    { "2025-09-22", "membership.withdrawal_announced", actor = "NER", target = "NER", bloc = "ICC",
      text = "Niger announces, with Burkina Faso and Mali, that it leaves the Court at once.",
      confirmed = "page", source = "aes_2025" },
    { "2016-10-12", "membership.withdrawal_announced", actor = "BDI", target = "BDI", bloc = "ICC",
      place = "Bujumbura", cameo = "161", text = "Burundi's parliament votes to leave the ICC.",
      confirmed = "general", source = "bdi_vote" },
    { "2016-10-27", "membership.withdrawal_notice", actor = "BDI", target = "BDI", bloc = "ICC",
      place = "New York", cameo = "161",
      text = "Burundi notifies its withdrawal from the Rome Statute.",
      confirmed = "page", known = "2016-10-27",
      source = { "bdi_cn", "bdi_page" } },
    { "2017-10-27", "membership.withdrawal_effective", actor = "BDI", target = "BDI", bloc = "ICC",
      cameo = "161", text = "Burundi is the first state to leave the ICC.",
      confirmed = "page", known = "2017-10-27",
      source = "bdi_page" },
    { "2016-10-19", "membership.withdrawal_notice", actor = "ZAF", target = "ZAF", bloc = "ICC",
      place = "New York", cameo = "161",
      text = "South Africa notifies its withdrawal from the Rome Statute.",
      confirmed = "general", known = "2016-10-21",
      source = "zaf_cn" },
    { "2016-10-21", "membership.withdrawal_announced", actor = "ZAF", target = "ZAF",
      bloc = "ICC", place = "Pretoria", cameo = "161",
      text = "South Africa's justice minister makes the notice of withdrawal public.",
      confirmed = "general", known = "2016-10-21",
      source = "zaf_cn" },
    { "2017-03-07", "membership.withdrawal_revoked", actor = "ZAF", target = "ZAF", bloc = "ICC",
      place = "New York", text = "South Africa revokes its notice of withdrawal from the ICC.",
      confirmed = "part", source = { "zaf_rev", "zaf_page" } },
    { "2016-10-25", "membership.withdrawal_announced", actor = "GMB", target = "GMB",
      bloc = "ICC", place = "Banjul", cameo = "161",
      text = "The Gambia announces on state television that it leaves the ICC.",
      confirmed = "general", source = "gmb_ann" },
    { "2016-11-10", "membership.withdrawal_notice", actor = "GMB", target = "GMB", bloc = "ICC",
      place = "New York", cameo = "161",
      text = "The Gambia notifies its withdrawal from the Rome Statute.",
      confirmed = "page", known = "2016-11-10",
      source = "gmb_page" },
    { "2017-02-10", "membership.withdrawal_revoked", actor = "GMB", target = "GMB", bloc = "ICC",
      place = "New York",
      text = "The new government of The Gambia takes back the notice of withdrawal.",
      confirmed = "page", known = "2017-02-10",
      source = "gmb_page" },
    { "2018-03-14", "membership.withdrawal_announced", actor = "PHL", target = "PHL",
      bloc = "ICC", place = "Manila", cameo = "161",
      text = "President Duterte announces that the Philippines leave the ICC at once.",
      confirmed = "page", source = "phl_ann" },
    { "2018-03-17", "membership.withdrawal_notice", actor = "PHL", target = "PHL", bloc = "ICC",
      place = "New York", cameo = "161",
      text = "The depositary records the notice of withdrawal of the Philippines.",
      confirmed = "part", known = "2018-03-17",
      source = { "phl_cn", "phl_page" } },
    { "2019-03-17", "membership.withdrawal_effective", actor = "PHL", target = "PHL",
      bloc = "ICC", cameo = "161", text = "The withdrawal of the Philippines takes effect.",
      confirmed = "general", source = "phl_cn" },
    { "2025-04-03", "membership.withdrawal_announced", actor = "HUN", target = "HUN",
      bloc = "ICC", place = "Budapest", cameo = "161",
      text = "Hungary announces that it will leave the ICC, on the day of a visit by Benjamin "
        .. "Netanyahu.",
      confirmed = "page", source = "hun_ann" },
    { "2025-06-02", "membership.withdrawal_notice", actor = "HUN", target = "HUN", bloc = "ICC",
      place = "New York", cameo = "161",
      text = "Hungary notifies its withdrawal from the Rome Statute with effect on 2 June 2026.",
      confirmed = "page", known = "2025-06-02",
      source = { "hun_cn", "hun_page" } },
    { "2025-12-11", "membership.withdrawal_announced", actor = "VEN", target = "VEN",
      bloc = "ICC", place = "Caracas", cameo = "161",
      text = "The parliament of Venezuela repeals the act that approved the Rome Statute.",
      confirmed = "page", source = "ven_2025" },
  },

  acknowledged = {
    { rule = "known-before-source", bloc = "ICC", state = "GMB",
      reason = "the depositary made the notice public on the day; the page of February "
        .. "2017 looks back" },
  },
}
