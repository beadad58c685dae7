-- Economic Community of West African States (ECOWAS, CEDEAO).
--
-- Start day: the founders by the signature of the Lagos treaty, 28 May 1975. A suspension runs
-- from the day of the decision, not of the coup, to the day of the decision that lifts it. The
-- end of a membership is the first day outside: under article 91 of the revised treaty one year
-- after the written notice.
--
-- Sanctions are not suspensions. Niger was under sanctions from 30 July 2023 but suspended only
-- from 10 December 2023; Guinea-Bissau (2012) was under sanctions and sat in the summits all the
-- same.
--
-- Doubts kept open below: the year of Cabo Verde (1976 or 1977, an IGO data set has it only from
-- 1981), the day of Mauritania's exit (26 December 2000 by the reports of that week; "December
-- 2000" or the 31st in later works), the lifting for Côte d'Ivoire (no text found) and for Niger
-- in 2011 (which of the two days of the summit), the lifting of Mali's first suspension of 2020
-- (taken to be the lifting of the sanctions), the legal force of Mauritania's association
-- agreement. Burkina Faso (2014, 2015), Sierra Leone (1997), Niger (1996, 1999) and Liberia: no
-- decision of ECOWAS to suspend them was found, so there is no row.
return {
  sources = {
    lagos = { "Treaty of ECOWAS, Lagos, 28 May 1975", publisher = "ECOWAS",
      published = "1975-05-28" },
    reliefweb = { "ReliefWeb: ECOWAS, list of members", publisher = "OCHA",
      url = "https://reliefweb.int/organization/ecowas" },
    eprs = { "European Parliamentary Research Service: ECOWAS", publisher = "European Parliament",
      url = "https://epthinktank.eu/?attachment_id=64715" },

    -- Mauritania 1999-2000, 2017
    irin1999 = { "IRIN: Nouakchott to quit ECOWAS", publisher = "IRIN", published = "1999-12-27",
      url = "https://www.thenewhumanitarian.org/news/1999/12/27/nouakchott-quit-ecowas" },
    irin2000 = { "IRIN: Mauritania pulls out of ECOWAS", publisher = "IRIN",
      published = "2000-12-28", url = "http://www.thenewhumanitarian.org/ar/node/210950" },
    essahraa = { "Le Reflet, on the association agreement signed at Lomé", publisher = "Essahraa",
      published = "2017-08-09", url = "https://essahraa.net/archive_2/fr/?q=node%2F4447" },
    togodiplo = { "Accord d'association avec la Mauritanie", publisher = "Togo Diplomatie",
      url = "https://togodiplomatie.info/Cedeao/Accord-d-association-avec-la-Mauritanie" },

    -- observers, applicant
    chad_obs = { "Blog of 22 February 2013, quoting the 39th summit on Chad as an observer",
      url = "https://empowersuccessinafrica.blogspot.com/2013/02/should-chad-join-ecowas-despite-"
        .. "its.html" },
    docs2012 = { "ECOWAS extraordinary summit, Abuja, final communiqué, 11 November 2012",
      publisher = "ECOWAS", published = "2012-11-11",
      url = "https://docslib.org/doc/8264054/final-communique" },
    torch = { "Morocco seeks to join ECOWAS", publisher = "Torch on Gambia",
      published = "2017-02-25",
      url = "https://torchongambia.wordpress.com/2017/02/25/morocco-seeks-to-join-ecowas/" },
    summit51 = { "ECOWAS 51st ordinary summit, Monrovia, final communiqué, 4 June 2017",
      publisher = "ECOWAS", published = "2017-06-04",
      url = "https://caert.org.dz/final-communique-of-the-fifty-first-ordinary-session-of-the-"
        .. "ecowas-authority-of-heads-of-states-and-government/" },
    today2017 = { "Buhari in closed-door session with ECOWAS leaders", publisher = "Today.ng",
      published = "2017-12-16",
      url = "https://www.today.ng/multimedia/photo/43241/buhari-closed-door-session-ecowas-"
        .. "leaders" },

    -- Togo 2005
    cnn2005 = { "CNN: Nations step up pressure on Togo", publisher = "CNN",
      url = "http://article.wn.com/link/"
        .. "WNAT5BADBB16B70851BE06A68857CA53D32B?source=templategenerator&template=senegallife%2Frs1.txt" },
    islamonline2005 = { "Togolese leader quits, ECOWAS lifts sanctions",
      publisher = "IslamOnline, agencies", published = "2005-02-26",
      url = "https://nointervention.com/archive/news/islamonline/20050226article03.html" },
    sipri_tgo = { "SIPRI: ECOWAS arms embargo on Togo", publisher = "SIPRI",
      url = "https://sipri.org/node/1504" },

    -- Guinea and Niger 2009-2011, Côte d'Ivoire 2010-2011
    appablog = { "ECOWAS extraordinary summit on Guinea, Abuja, final communiqué, 10 January 2009",
      publisher = "ECOWAS, African Press Organization", published = "2009-01-11",
      url = "http://appablog.wordpress.com/2009/01/11/nigeria-extraordinary-summit-of-ecowas-"
        .. "heads-of-state-and-government-final-communique/" },
    newsdawn = { "ECOWAS summit: sanctions on Guinea lifted", publisher = "Newsdawn",
      published = "2011-03-30", url = "http://newsdawn.blogspot.com/2011/03/ecowas-summit.html" },
    liberty2009 = { "Niger suspended by ECOWAS", publisher = "African Liberty",
      published = "2009-10-21", url = "https://www.africanliberty.org/2009/10/21/niger/" },
    atlas2011 = { "Atlasinfo on the 39th summit: Guinea and Niger take their seats again",
      publisher = "Atlasinfo", url = "https://atlasinfo.fr/?p=127121" },
    atlas2010 = { "Atlasinfo: communiqué of the Abuja summit on Côte d'Ivoire, 7 December 2010",
      publisher = "Atlasinfo",
      url = "https://atlasinfo.fr/la-cedeao-reconnait-alassane-ouattara-comme-vainqueur-de-la-"
        .. "presidentielle-en-cote-d-ivoire_a12092.html" },
    abidjan2012 = { "Abidjan.net: Ouattara elected chair of ECOWAS on 17 February 2012",
      publisher = "Abidjan.net",
      url = "https://news.abidjan.net/articles/426783/abuja-37-ans-apres-sa-creation-alassane-"
        .. "ouattara-1er-ivoirien-a-la-tete-de-la-cedeao" },

    -- Mali 2012, 2020, 2021
    comm2012 = { "ECOWAS extraordinary summit, Abidjan, final communiqué, 27 March 2012",
      publisher = "ECOWAS", published = "2012-03-27",
      url = "https://allafrica.com/stories/201203280748.html" },
    rfi2012 = { "RFI: la Cédéao lève les sanctions", publisher = "RFI", published = "2012-04-08",
      url = "https://articles.rfi.fr/fr/afrique/20120408-mali-cedeao-leve-sanctions-sanogo-"
        .. "bictogo" },
    comm2020 = { "ECOWAS Commission communiqué on Mali, Abuja, 18 August 2020",
      publisher = "ECOWAS", published = "2020-08-18",
      url = "https://analystliberiaonline.com/ecowas-condemns-seizure-of-power-by-the-malian-"
        .. "military/" },
    lift2020 = { "La Cédéao lève les sanctions imposées au Mali", publisher = "Les Panafricaines",
      published = "2020-10-06", url = "https://lespanafricaines.com/lng/fr/2020/10/06/"
        .. "mali-la-cedeao-leve-les-sanctions-imposees-apres-le-coup-detat-militaire" },
    trt2021 = { "TRT World: West African leaders suspend Mali", publisher = "TRT World",
      published = "2021-05-30", url = "https://www.trtworld.com:443/article/12765657" },

    -- Guinea 2021-2026, Burkina Faso 2022, Niger 2023, Guinea-Bissau 2025
    allafrica2021 = {
      "ECOWAS suspends Guinea: communiqué of the virtual summit of 8 September 2021",
      publisher = "allAfrica", url = "https://allafrica.com/stories/202109100341.html" },
    gambiaj = { "ECOWAS lifts the remaining sanctions on Guinea: communiqué of 28 January 2026",
      publisher = "Gambiaj", published = "2026-01-28", url = "https://gambiaj.com/?p=18637" },
    niyi2022 = { "African Union suspends Burkina Faso, three days after ECOWAS",
      publisher = "AFP, Niyi Tabiti",
      url = "https://niyitabiti.net/2022/01/african-union-suspends-burkina-faso-over-military-"
        .. "coup/" },
    pana2022 = { "PANA: ECOWAS suspends Burkina Faso after coup", publisher = "PANA",
      url = "https://panapress.com/ECOWAS-suspends-Burkina-Faso-aft-a_630713338-lang2-free_"
        .. "news.html" },
    premium2023 = { "ECOWAS finally suspends Niger Republic: statement of 14 December 2023",
      publisher = "Premium Times", published = "2023-12-15",
      url = "https://www.premiumtimesng.com/foreign/west-africa-foreign/"
        .. "651760-ecowas-finally-suspends-niger-republic.html" },
    naira2025 = { "ECOWAS suspends Guinea-Bissau from decision-making bodies",
      publisher = "Nairametrics", published = "2025-11-28",
      url = "https://nairametrics.com/2025/11/28/ecowas-suspends-guinea-bissau-from-decision-"
        .. "making-bodies-over-military-coup/" },

    -- The exit of the three Sahel states, 2024-2025
    trt_joint = { "TRT Afrika on the joint communiqué of 28 January 2024", publisher = "TRT Afrika",
      published = "2024-01-28", url = "https://trt.global/afrika-english/article/16784126" },
    naija2024 = { "Mali, Burkina Faso send ECOWAS formal notice of withdrawal",
      publisher = "Naija News", published = "2024-01-29",
      url = "https://www.naijanews.com/2024/01/29/mali-burkina-faso-send-ecowas-formal-notice-of-"
        .. "withdrawal/" },
    pulse2024 = { "President Touray to the Mediation and Security Council, 8 February 2024",
      publisher = "Pulse Nigeria", published = "2024-02-08",
      url = "https://www.pulse.ng/news/local/"
        .. "ecowas-mulls-measures-to-redress-mali-burkina-faso-niger-withdrawal/9jbdkem" },
    trt_feb = { "TRT World: the three states do not consider themselves bound by article 91",
      publisher = "TRT World", published = "2024-02-07",
      url = "https://www.trtworld.com:443/article/16898190" },
    barlaman = { "Mali's minister: the withdrawal is irrevocable and immediate",
      publisher = "Barlaman Today", published = "2024-07-10",
      url = "https://barlamantoday.com/2024/07/10/malis-minister-reaffirms-sahel-troikas-"
        .. "commitment-to-stay-out-of-ecowas" },
    summit66 = { "ECOWAS 66th summit: cease to be members from 29 January 2025",
      publisher = "Zambian Observer",
      url = "https://zambianobserver.com/ecowas-has-given-burkina-faso-mali-and-niger-a-six-"
        .. "months-to-reconsider-their-decision-to-withdraw/" },
    tvc2025 = {
      "ECOWAS press statement: the withdrawal has become effective today, 29 January 2025",
      publisher = "TVC News",
      url = "https://www.tvcnews.tv/2025/01/burkina-faso-mali-niger-officially-withdraw-from-"
        .. "ecowas/" },
  },

  blocs = {
    { "ECOWAS", kind = "regional organisation", seat = "Abuja",
      names = { { "Economic Community of West African States" } },
      aliases = { "CEDEAO",
        { "Communauté économique des États de l'Afrique de l'Ouest", lang = "fr" },
        { "Comunidade Económica dos Estados da África Ocidental", lang = "pt" } },
      codes = { cameo = "WAS", ["cow-igo"] = "ECOWAS", ionum = "1520" },
      from = "1975-05-28",
      note = "Revised treaty signed at Cotonou on 24 July 1993, in force 23 August 1995; its "
        .. "article 91 asks for one year of written notice to leave. 15 founders, 16 members "
        .. "until December 2000, 15 until 28 January 2025, 12 since.", confirmed = "page",
      source = { "lagos", "reliefweb" } },
  },

  coverage = {
    { "ECOWAS", from = "1975-05-28", through = "2026-01-31", layer = "base",
      note = "observers: only states with a decision of the summit; guests of single meetings "
        .. "are left out" },
    { "ECOWAS", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "ECOWAS", from = "1975-05-28", through = "2026-01-31", layer = "withdrawing" },
    { "ECOWAS", from = "1990-01-01", through = "2026-01-31", layer = "inactive" },
    { "ECOWAS", from = "1990-01-01", through = "2026-01-31", layer = "applicant" },
  },

  spells = {
    -- Base: members
    { "ECOWAS", "BEN CIV GHA GIN GMB GNB LBR NGA SEN SLE TGO", status = "member",
      from = "1975-05-28", known = "1975-05-28", basis = "founding", confirmed = "page",
      source = { "lagos", "reliefweb" } },
    { "ECOWAS", "CPV", status = "member", from = "1976/1977", from_nominal = "1977-01-01",
      basis = "accession", confirmed = "page", source = { "reliefweb", "eprs" },
      note = "1977 by ECOWAS's own account, 1976 by the European Parliament's research service" },
    { "ECOWAS", "MRT", status = "member", from = "1975-05-28", to = "2000-12-26",
      known = "1975-05-28", known_to = "1999-12-26", basis = "founding; end: withdrawal",
      confirmed = "page", source = { "lagos", "reliefweb" },
      to_source = { "irin2000", "irin1999" },
      note = "the day follows from IRIN: on Thursday 28 December 2000 officials said that the "
        .. "year of notice had run out on the Tuesday; later works give December 2000 or the "
        .. "31st" },
    { "ECOWAS", "BFA MLI NER", status = "member", from = "1975-05-28", to = "2025-01-29",
      known = "1975-05-28", known_to = "2024-01-29",
      basis = "founding; end: withdrawal (revised treaty art. 91)", confirmed = "page",
      source = { "lagos", "reliefweb" }, to_source = { "naija2024", "summit66", "tvc2025" },
      note = "the end was implied by the notice of 29 January 2024 and confirmed by the summit "
        .. "of 15 December 2024" },

    -- The three states' own position: an exit at once, without the year of article 91
    { "ECOWAS", "BFA MLI NER", status = "member", from = "1975-05-28", to = "2024-01-28",
      position = "AES", known = "2024-01-28", basis = "founding; end: withdrawal without delay",
      confirmed = "page", source = "trt_joint", to_source = { "trt_joint", "trt_feb", "barlaman" },
      note = "joint communiqué of 28 January 2024; notes of 7 February 2024 deny that article 91 "
        .. "binds them" },

    -- Base: associate and observers
    { "ECOWAS", "MRT", status = "associate", from = "2017-08-09?",
      basis = "association agreement signed", confirmed = "page",
      source = { "essahraa", "togodiplo" }, known = "2017-08-09",
      note = "signed at Lomé on 9 August 2017; applied from the first association council "
        .. "(October 2017), ratification and entry into force not established; not a return to "
        .. "membership" },
    { "ECOWAS", "MAR", status = "observer", from = "2005", basis = "observer", confirmed = "page",
      source = "eprs" },
    { "ECOWAS", "TCD", status = "observer", from = "2011-03-24", known = "2011-03-24",
      basis = "observer: decision of the 39th summit", confirmed = "page",
      source = { "chad_obs", "docs2012" },
      note = "the communiqué of November 2012 lists Chad among the observers" },
    { "ECOWAS", "TUN", status = "observer", from = "2017-06-04", known = "2017-06-04",
      basis = "observer: decision of the 51st summit", confirmed = "page",
      source = { "summit51", "today2017" },
      note = "the memorandum that carries it out was signed at Tunis in November 2017" },

    -- Withdrawing: from the notice to the day of effect
    { "ECOWAS", "MRT", status = "withdrawing", from = "1999-12-26", to = "2000-12-26",
      known = "1999-12-26", basis = "one-year notice (revised treaty art. 91)", confirmed = "page",
      source = { "irin1999", "irin2000" },
      note = "announced to parliament by the prime minister on Sunday 26 December 1999; the "
        .. "written notice is dated back from the day on which it lapsed" },
    { "ECOWAS", "BFA MLI NER", status = "withdrawing", from = "2024-01-29", to = "2025-01-29",
      known = "2024-01-29", basis = "one-year notice (revised treaty art. 91)", confirmed = "page",
      source = { "naija2024", "pulse2024" }, to_source = { "summit66", "tvc2025" },
      note = "announced on television on 28 January; the president of the Commission speaks of "
        .. "three separate notifications of 29 January (the press of that day had seen those "
        .. "of Mali and Burkina Faso)" },

    -- Suspended
    { "ECOWAS", "TGO", status = "suspended", from = "2005-02-19", to = "2005-02-25/2005-02-26",
      to_nominal = "2005-02-26", known = "2005-02-19", known_to = "2005-02-26",
      basis = "unconstitutional succession", confirmed = "page",
      source = { "cnn2005", "islamonline2005" }, to_source = { "islamonline2005", "sipri_tgo" },
      note = "lifted when Faure Gnassingbé stepped down late on 25 February; press of the 26th, "
        .. "SIPRI has the 25th" },
    { "ECOWAS", "GIN", status = "suspended", from = "2009-01-10", to = "2011-03-24",
      known = "2009-01-10", known_to = "2011-03-24", basis = "coup suspension", confirmed = "page",
      source = "appablog", to_source = { "newsdawn", "atlas2011" },
      note = "lifted by the 39th summit, 23-24 March 2011" },
    { "ECOWAS", "NER", status = "suspended", from = "2009-10-20", to = "2011-03-23/2011-03-24",
      to_nominal = "2011-03-24", known = "2009-10-20", known_to = "2011-03-24",
      basis = "unconstitutional prolongation of mandate, then coup", confirmed = "page",
      source = "liberty2009", to_source = "atlas2011",
      note = "allowed to attend as an observer from July 2010; the 39th summit of 23-24 March "
        .. "2011 brought Guinea and Niger back, the text itself was seen for Guinea only" },
    { "ECOWAS", "CIV", status = "suspended", from = "2010-12-07", to = "2011-04-11/2012-02-17",
      known = "2010-12-07", known_to = "2012-02-17",
      basis = "refusal to yield power (protocol of 2001, art. 45)", confirmed = "part",
      source = "atlas2010", to_source = "abidjan2012",
      note = "no lifting decision found: not before Gbagbo's fall on 11 April 2011 (the 39th "
        .. "summit still acted against him), at the latest when Ouattara was elected chair on "
        .. "17 February 2012; ECOWAS held Ouattara to be the elected president throughout" },
    { "ECOWAS", "MLI", status = "suspended", from = "2012-03-27", to = "2012-04-07",
      known = "2012-03-27", known_to = "2012-04-08", basis = "coup suspension", confirmed = "page",
      source = "comm2012", to_source = "rfi2012",
      note = "text of the Chair dated 7 April, in most papers on the 8th" },
    { "ECOWAS", "MLI", status = "suspended", from = "2020-08-18", to = "2020-10-06",
      known = "2020-08-18", known_to = "2020-10-06", basis = "coup suspension", confirmed = "page",
      source = "comm2020", to_source = "lift2020",
      note = "confirmed by the virtual summit of 20 August; the text of October lifts the "
        .. "sanctions and a second suspension in May 2021 presupposes that the first had ended" },
    { "ECOWAS", "MLI", status = "suspended", from = "2021-05-30", known = "2021-05-30",
      basis = "coup suspension", confirmed = "page", source = "trt2021",
      note = "announced until the elections then due in February 2022; maintained in July 2022, "
        .. "never lifted" },
    { "ECOWAS", "GIN", status = "suspended", from = "2021-09-08", to = "2026-01-28",
      known = "2021-09-08", known_to = "2026-01-28", basis = "coup suspension", confirmed = "page",
      source = "allafrica2021", to_source = "gambiaj" },
    { "ECOWAS", "BFA", status = "suspended", from = "2022-01-28", known = "2022-01-28",
      basis = "coup suspension", confirmed = "page", source = { "pana2022", "niyi2022" } },
    { "ECOWAS", "NER", status = "suspended", from = "2023-12-10", known = "2023-12-14",
      basis = "coup suspension", confirmed = "page", source = "premium2023",
      note = "not 30 July 2023: until the 64th summit ECOWAS seated the Bazoum government" },
    { "ECOWAS", "GNB", status = "suspended", from = "2025-11-27", known = "2025-11-27",
      basis = "coup suspension", confirmed = "page", source = "naira2025",
      note = "virtual session of the Mediation and Security Council on 27 November, in the press "
        .. "of the 28th" },

    -- Applicant
    { "ECOWAS", "MAR", status = "applicant", from = "2017-02-24", known = "2017-02-24",
      basis = "application for membership", confirmed = "page", source = { "torch", "summit51" },
      note = "agreed in principle by the 51st summit on 4 June 2017, never concluded" },
  },

  -- Only what the general list of events does not hold.
  events = {
    { "1999-12-26?", "membership.withdrawal_notice", actor = "MRT", target = "MRT",
      bloc = "ECOWAS", place = "Nouakchott", cameo = "161",
      known = "1999-12-27",
      text = "Mauritania gives ECOWAS its one-year notice of withdrawal.", confirmed = "page",
      source = { "irin2000", "irin1999" } },
    { "2005-02-19", "membership.suspension", actor = "ECOWAS", target = "TGO", bloc = "ECOWAS",
      cameo = "161",
      text = "ECOWAS suspends Togo because the army has put Faure Gnassingbé in his late "
        .. "father's place.", confirmed = "page", source = { "cnn2005", "islamonline2005" } },
    { "2005-02-19", "sanctions.imposed", actor = "ECOWAS", target = "TGO", bloc = "ECOWAS",
      cameo = "163",
      text = "ECOWAS imposes an arms embargo and a travel ban on the new leadership of Togo.",
      confirmed = "page", source = { "sipri_tgo", "cnn2005" } },
    { "2005-02-25/2005-02-26", "membership.suspension_lifted", actor = "ECOWAS", target = "TGO",
      bloc = "ECOWAS", cameo = "081",
      text = "ECOWAS takes Togo back after Faure Gnassingbé has stepped down.", confirmed = "page",
      source = { "islamonline2005", "sipri_tgo" } },
    { "2005-02-25/2005-02-26", "sanctions.lifted", actor = "ECOWAS", target = "TGO",
      bloc = "ECOWAS", cameo = "085",
      text = "ECOWAS lifts its sanctions on Togo with immediate effect.", confirmed = "page",
      source = { "islamonline2005", "sipri_tgo" } },
    { "2010-12-07", "membership.suspension", actor = "ECOWAS", target = "CIV", bloc = "ECOWAS",
      place = "Abuja", cameo = "161",
      text = "An ECOWAS summit recognises Alassane Ouattara as elected and suspends Côte "
        .. "d'Ivoire.", confirmed = "page", source = "atlas2010" },
    { "2011-03-23/2011-03-24", "membership.suspension_lifted", actor = "ECOWAS", target = "NER",
      bloc = "ECOWAS", place = "Abuja", cameo = "081",
      text = "Niger takes its seat in ECOWAS again at the 39th summit.", confirmed = "page",
      source = "atlas2011" },
    { "2012-04-07", "membership.suspension_lifted", actor = "ECOWAS", target = "MLI",
      bloc = "ECOWAS", cameo = "081",
      text = "The Chair of ECOWAS ends the measures against Mali, its suspension included.",
      confirmed = "page", source = "rfi2012" },
    { "2017-08-09", "treaty.signed", actor = "ECOWAS", target = "MRT", bloc = "ECOWAS",
      place = "Lomé", cameo = "057", text = "ECOWAS and Mauritania sign an association agreement.",
      confirmed = "page", source = "essahraa" },
    { "2020-10-06", "membership.suspension_lifted", actor = "ECOWAS", target = "MLI",
      bloc = "ECOWAS", cameo = "081",
      text = "ECOWAS ends its measures against Mali after a civilian-led transition is installed.",
      confirmed = "page", source = "lift2020" },
    { "2024-01-29", "membership.withdrawal_notice", actor = "NER", target = "NER", bloc = "ECOWAS",
      place = "Niamey", cameo = "161", known = "2024-02-08",
      text = "Niger sends ECOWAS its formal notice of withdrawal.",
      confirmed = "page", source = "pulse2024" },
    { "2024-02-07", "diplomacy.statement", actor = "MLI", target = "ECOWAS", bloc = "ECOWAS",
      place = "Bamako", cameo = "120",
      text = "Mali tells ECOWAS that the year of notice of article 91 does not bind it.",
      confirmed = "page", source = "trt_feb" },
  },
}
