-- Coups and failed attempts in the states of Africa, January 1990 to January 2026.
--
-- What counts. `coup`: the incumbent executive is removed by the army or by others inside the
-- state, and stays out for at least seven days (the rule of Powell and Thyne). `coup_attempt`:
-- an overt try that fails or is undone within seven days. Plots that never left the planning
-- stage are left out ("conspiracy" at the Cline Center, and the plots that governments announced
-- since). Counted by the Cline Center among coups, but no coup by that rule, are: power taken by
-- rebels (takeover.rebel), by a mass rising (takeover.popular), by the ruler himself
-- (takeover.self); they are at the end of this file and no question for `coup` finds them.
--
-- Not here: the coups and attempts that events.lua has already. Where its day differs from that
-- of the data sets (Powell and Thyne, Cline Center): Sierra Leone 29 April 1992 (30, 30), Gambia
-- 22 July 1994 (23, 24), Burkina Faso 31 October 2014 (30, 30), 16 September 2015 (17, 16; for the
-- Cline Center a coup and, on the 23rd, a counter-coup) and 24 January 2022 (23, 24), Mali 24 May
-- 2021 (21, 24), Niger 26 July 2023 (26 June, a slip; not reached). Central African Republic,
-- March 2013, is in neither set (rebels). Chad, April 2021, is a coup in both (20, 21 April) and a
-- statement in events.lua, whose reading is kept: an army council took over after the president
-- had died. So 2021 has three coups here: Mali, Guinea and Sudan.
--
-- Days: that of both data sets where they agree or where only one has the event; `A/B` where they
-- differ; the press decides where a page is named. The text says when only one data set has it.
--
-- Rows of the Cline Center left out: changes inside a ruling body or a government (Algeria
-- 6 June 1991, 2 July 1992, 31 January 1994; Nigeria 26 August 1993; Liberia 22 November 1990 and
-- 7 September 1994), the end of a coup that failed (Burundi 27 October 1993, Comoros 5 October
-- 1995, Burkina Faso 23 September 2015), the flight before the fall of the capital (Ethiopia
-- 21 May 1991), and what events.lua holds under another type (Liberia 9 September 1990 an attack,
-- Sierra Leone 12 February 1998 a deployment of ECOMOG). Coups in a province (Amhara in
-- Ethiopia, 2019; the islands of the Comoros) are not coups in the state.
--
-- actor: XXX-MIL where the army or a part of it acted, none where civilians, rebels or
-- mercenaries did. target: the state.
return {
  sources = {
    pt = {
      "Global Instances of Coups, version 2024.01.29: country-years with the days of coups",
      publisher = "Jonathan M. Powell and Clayton L. Thyne" },
    cline = {
      "Coup d'État Project Dataset, version 2.1.2",
      publisher = "Cline Center for Advanced Social Research, University of Illinois" },
    menafn_ben = {
      "Report on the foiled coup in Benin and the address of President Talon",
      publisher = "MENAFN", published = "2025-12-08",
      url = "https://menafn.com/1110450041/Benin-president-says-situation-under-control-after-foiled-coup" },
    unn_ben = {
      "Report on the hidden leader of the failed coup in Benin (after the Associated Press)",
      publisher = "UNN", published = "2025-12-08",
      url = "https://unn.ua/en/news/leader-of-failed-coup-in-benin-in-hiding-fate-of-hostages-unknown" },
    infoplease_gmb = {
      "Country history of the Gambia with the attack of December 2014",
      publisher = "Infoplease", url = "https://www.infoplease.com/countries/gambia/history" },
    france24_gnb = {
      "Agency report on the foiled coup of 26 December 2011 in Guinea-Bissau",
      publisher = "France 24", published = "2011-12-27",
      url = "http://www.france24.com/en/20111226-guinea-bissau-foils-military-coup-official-says/" },
    guardian_gnb = {
      "Report on the arrest of the navy chief of Guinea-Bissau",
      publisher = "The Guardian", published = "2012-01-03",
      url = "https://www.theguardian.com/world/2012/jan/03/admiral-guinea-bissau-coup-attempt" },
    citizen_gnb = {
      "Agency report on the dissolution of parliament after the violence in Bissau",
      publisher = "The Citizen", published = "2023-12-04",
      url = "https://www.citizen.co.za/news/news-world/guinea-bissau-dissolves-parliament-after-coup-bid/" },
    senego_cod = {
      "Report (in French) on the foiled coup in Kinshasa, statement of the army",
      publisher = "Senego",
      url = "https://senego.com/larmee-de-la-rd-congo-annonce-une-tentative-de-coup-detat-dejouee-des-etrangers-arretes_1699770.html" },
    menafn_cod = {
      "Report on the failed coup in Kinshasa and its leader",
      publisher = "MENAFN", published = "2024-05-20",
      url = "https://menafn.com/1108234798/Military-representative-DR-Congos-failed-coup-results-in-4-deaths" },
    businesslive_stp = {
      "Agency report on the foiled coup in São Tomé",
      publisher = "Business Day", published = "2022-11-25",
      url = "https://www.businesslive.co.za/bd/world/africa/2022-11-25-sao-tome-foils-coup-attempt/" },
    universalis_com = {
      "Chronicle (in French): the attempted coup in the Comoros, 28 September to 5 October 1995",
      publisher = "Encyclopædia Universalis",
      url = "https://universalis.fr/evenement/28-septembre-5-octobre-1995-tentative-de-coup-d-etat" },
    spokesman_com = {
      "Report on the landing of French mercenaries in the Comoros",
      publisher = "The Spokesman-Review", published = "1995-09-29",
      url = "http://www.spokesman.com/stories/1995/sep/29/french-mercenaries-attack-tiny-nation-comoro/" },
    pledge_sdn = {
      "Report on the seizure of the presidential palace in Khartoum by the RSF",
      publisher = "Pledge Times", published = "2023-04-15",
      url = "https://pledgetimes.com/watch-videos-of-the-attempted-coup-in-sudan/" },
  },

  -- Coups and attempts are complete for these states alone: a query for them over other targets
  -- is answered "not covered", not 0.
  coverage = {
    { events = "coup", from = "1990-01-01", through = "2026-01-31", states = "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA \z
      GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE \z
      SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE" },
    { events = "coup_attempt", from = "1990-01-01", through = "2026-01-31", states = "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA \z
      GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE \z
      SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE" },
  },

  events = {
    -- ECOWAS --------------------------------------------------------------------------------

    -- Benin
    { "2025-12-07", "coup_attempt", actor = "BEN-MIL", target = "BEN", place = "Cotonou",
      cameo = "190", confirmed = "page", source = { "menafn_ben", "unn_ben" },
      text = "Soldiers under Pascal Tigri seize state television but fail to oust Patrice Talon." },

    -- Côte d'Ivoire (1999 and 2002: events.lua)
    { "2000-09-18", "coup_attempt", actor = "CIV-MIL", target = "CIV", place = "Abidjan",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers attack the residence of the military ruler Robert Guéï." },
    { "2001-01-06/2001-01-07", "coup_attempt", actor = "CIV-MIL", target = "CIV",
      place = "Abidjan", cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Gunmen hold the radio for some hours but fail to oust Laurent Gbagbo; the 6th \z
        at Powell and Thyne, the 7th at the Cline Center." },

    -- Gambia (1994: events.lua)
    { "1994-11-11", "coup_attempt", actor = "GMB-MIL", target = "GMB", place = "Banjul",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers around Lieutenant Basiru Barrow fail to overthrow Yahya Jammeh." },
    { "2014-12-30", "coup_attempt", actor = "GMB-MIL", target = "GMB", place = "Banjul",
      cameo = "190", confirmed = "page", source = { "cline", "infoplease_gmb" },
      text = "Exiles led by a former commander of the guard, Lamin Sanneh, attack State House \z
        while Yahya Jammeh is abroad; not in the set of Powell and Thyne." },

    -- Guinea (2008 and 2021: events.lua)
    { "1996-02-02/1996-02-03", "coup_attempt", actor = "GIN-MIL", target = "GIN",
      place = "Conakry", cameo = "190", confirmed = "general", source = { "cline", "pt" },
      text = "A mutiny over pay shells the palace and nearly topples Lansana Conté; the 2nd at \z
        the Cline Center, the 3rd at Powell and Thyne." },
    { "2009-12-03", "coup_attempt", actor = "GIN-MIL", target = "GIN", place = "Conakry",
      cameo = "190", confirmed = "general", source = "cline",
      text = "His aide Toumba Diakité shoots and wounds the junta leader Dadis Camara; an attempt \z
        at the Cline Center only." },
    { "2011-07-19", "coup_attempt", actor = "GIN-MIL", target = "GIN", place = "Conakry",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers attack the residence of President Alpha Condé." },

    -- Guinea-Bissau (1998, 1999, 2003, April 2012, 2022 and 2025: events.lua)
    { "2000-11-23", "coup_attempt", actor = "GNB-MIL", target = "GNB", place = "Bissau",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "General Ansumane Mané turns against President Kumba Ialá and fails." },
    { "2005-05-25", "coup_attempt", target = "GNB", place = "Bissau", cameo = "190",
      confirmed = "general", source = "cline",
      text = "The deposed Kumba Ialá occupies the presidency for some hours, against the interim \z
        president Henrique Rosa; at the Cline Center only." },
    { "2008-11-23", "coup_attempt", actor = "GNB-MIL", target = "GNB", place = "Bissau",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers attack the residence of President João Bernardo Vieira." },
    { "2010-04-01", "coup_attempt", actor = "GNB-MIL", target = "GNB", place = "Bissau",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers under António Indjai hold Prime Minister Carlos Gomes Júnior for a day \z
        and depose the chief of staff." },
    { "2011-12-26", "coup_attempt", actor = "GNB-MIL", target = "GNB", place = "Bissau",
      cameo = "190", confirmed = "page", source = { "france24_gnb", "guardian_gnb" },
      text = "Soldiers attack army headquarters; the government speaks of a coup bid and holds \z
        the navy chief Bubo Na Tchuto. In neither data set; perhaps a feud in the army." },
    { "2012-10-21", "coup_attempt", actor = "GNB-MIL", target = "GNB", place = "Bissau",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Gunmen under Captain Pansau N'Tchama attack a barracks, against the transition of \z
        Manuel Serifo Nhamadjo; at the Cline Center only." },
    { "2023-11-30/2023-12-01", "coup_attempt", actor = "GNB-MIL", target = "GNB",
      place = "Bissau", cameo = "190", confirmed = "page", source = "citizen_gnb",
      text = "The National Guard fights the presidential guard; President Embaló, then abroad, \z
        calls it an attempted coup, his opponents do not." },

    -- Liberia (the killing of Samuel Doe, 1990: events.lua)
    { "1994-09-15", "coup_attempt", actor = "LBR-MIL", target = "LBR", place = "Monrovia",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers of the old army under Charles Julu seize the Executive Mansion and are \z
        driven out by ECOMOG." },

    -- Mali (1991, 2012, 2020 and 2021: events.lua)
    { "1991-07-14", "coup_attempt", actor = "MLI-MIL", target = "MLI", place = "Bamako",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Major Lamine Diabira fails against the transition of Amadou Toumani Touré." },
    { "2012-05-01", "coup_attempt", actor = "MLI-MIL", target = "MLI", place = "Bamako",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Paratroopers loyal to the fallen president fail to unseat the junta of Amadou Sanogo; \z
        the fighting began the evening before." },

    -- Niger (1999, 2010, 2021 and 2023: events.lua)
    { "1996-01-27", "coup", actor = "NER-MIL", target = "NER", place = "Niamey", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "Colonel Ibrahim Baré Maïnassara overthrows President Mahamane Ousmane." },

    -- Nigeria (1993: events.lua)
    { "1990-04-22", "coup_attempt", actor = "NGA-MIL", target = "NGA", place = "Lagos",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers under Major Gideon Orkar fail to topple General Ibrahim Babangida." },

    -- Sierra Leone (1992, January 1996, 1997 and 2023: events.lua)
    { "1992-12-29", "coup_attempt", actor = "SLE-MIL", target = "SLE", place = "Freetown",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "A coup against Valentine Strasser fails." },
    { "1995-10-02", "coup_attempt", actor = "SLE-MIL", target = "SLE", place = "Freetown",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers fail to overthrow Valentine Strasser, who is abroad." },
    { "1996-09-08", "coup_attempt", actor = "SLE-MIL", target = "SLE", place = "Freetown",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Soldiers fail against President Ahmad Tejan Kabbah; at the Cline Center only." },

    -- Togo (2005: events.lua). The army of President Eyadéma against the transition of 1991.
    { "1991-08-26", "coup_attempt", actor = "TGO-MIL", target = "TGO", place = "Lomé",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Troops move against the national conference that takes power from Gnassingbé \z
        Eyadéma; at the Cline Center only." },
    { "1991-10-01", "coup_attempt", actor = "TGO-MIL", target = "TGO", place = "Lomé",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers seize the radio and demand that Prime Minister Joseph Koffigoh go." },
    { "1991-10-07/1991-10-08", "coup_attempt", actor = "TGO-MIL", target = "TGO",
      place = "Lomé", cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers fail again against Joseph Koffigoh; the 7th at Powell and Thyne, the 8th at \z
        the Cline Center." },
    { "1991-11-28", "coup_attempt", actor = "TGO-MIL", target = "TGO", place = "Lomé",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers surround the office of Joseph Koffigoh to restore Eyadéma's powers." },
    { "1991-12-03", "coup_attempt", actor = "TGO-MIL", target = "TGO", place = "Lomé",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Troops storm the office of Joseph Koffigoh and take him to Eyadéma; he stays in \z
        office. At the Cline Center only." },
    { "1991-12-15", "coup_attempt", actor = "TGO-MIL", target = "TGO", place = "Lomé",
      cameo = "190", confirmed = "general", source = "pt",
      text = "Another failed attempt against the transition; at Powell and Thyne only." },

    -- ECCAS ---------------------------------------------------------------------------------

    -- Burundi
    { "1993-07-03", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers try to keep the elected Melchior Ndadaye from taking office." },
    { "1993-10-21", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers kill President Melchior Ndadaye but give power back within days: an \z
        attempt at Powell and Thyne, a coup (undone on the 27th) at the Cline Center." },
    { "1994-04-25", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = "cline",
      text = "A coup against the interim president Sylvestre Ntibantunganya fails; at the Cline \z
        Center only, which counts it as the work of rebels." },
    { "1996-07-25", "coup", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "The army removes President Ntibantunganya and makes Pierre Buyoya president." },
    { "2001-04-18", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers take the radio while Pierre Buyoya is in Gabon for peace talks." },
    { "2001-07-22", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "A second attempt of that year against Pierre Buyoya fails." },
    { "2015-05-13", "coup_attempt", actor = "BDI-MIL", target = "BDI", place = "Bujumbura",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "General Godefroid Niyombare declares Pierre Nkurunziza deposed and fails in two days." },

    -- Central African Republic (2003 and 2013: events.lua)
    { "2001-05-28", "coup_attempt", actor = "CAF-MIL", target = "CAF", place = "Bangui",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers for the former ruler André Kolingba attack President Patassé's residence." },
    { "2002-10-25", "coup_attempt", actor = "CAF-MIL", target = "CAF", place = "Bangui",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Troops of the dismissed general François Bozizé attack Bangui and are driven off; \z
        a coup at the Cline Center, although President Patassé stayed." },
    { "2021-01-13", "coup_attempt", target = "CAF", place = "Bangui", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Rebels of the CPC attack the edge of Bangui after the re-election of Faustin-Archange \z
        Touadéra; an attempted coup at the Cline Center only." },

    -- Chad (2021: a statement in events.lua)
    { "1991-10-13", "coup_attempt", actor = "TCD-MIL", target = "TCD", place = "N'Djamena",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Troops attack in the capital; the minister Maldoum Bada Abbas is accused of a coup \z
        against Idriss Déby." },
    { "1992-06-18", "coup_attempt", target = "TCD", place = "N'Djamena", cameo = "190",
      confirmed = "general", source = "cline",
      text = "An attempt from inside the palace against Idriss Déby; at the Cline Center only." },
    { "1993-01-27", "coup_attempt", target = "TCD", place = "N'Djamena", cameo = "190",
      confirmed = "general", source = "pt",
      text = "A failed attempt against Idriss Déby; at Powell and Thyne only." },
    { "2006-03-13/2006-03-15", "coup_attempt", actor = "TCD-MIL", target = "TCD",
      place = "N'Djamena", cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers want to shoot down the aircraft of Idriss Déby; an attempt of the 13th at \z
        Powell and Thyne, a mere plot of the 15th at the Cline Center." },
    { "2006-04-13", "coup_attempt", target = "TCD", place = "N'Djamena", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Rebels of the FUC reach the capital of Idriss Déby and are beaten; dropped by the \z
        later versions of Powell and Thyne." },
    { "2008-02-02", "coup_attempt", target = "TCD", place = "N'Djamena", cameo = "190",
      confirmed = "general", source = "cline",
      text = "A rebel column besieges the palace of Idriss Déby; at the Cline Center only." },

    -- Congo, Democratic Republic of the (Zaire)
    { "1992-01-22", "coup_attempt", actor = "COD-MIL", target = "COD", place = "Kinshasa",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Soldiers seize the radio and call on Mobutu to go; at the Cline Center only." },
    { "2004-03-28", "coup_attempt", target = "COD", place = "Kinshasa", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "Gunmen, said to be former guards of Mobutu, attack camps in the capital of Joseph \z
        Kabila." },
    { "2004-06-11", "coup_attempt", actor = "COD-MIL", target = "COD", place = "Kinshasa",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Major Eric Lenge of the guard takes the radio, against Joseph Kabila, and flees." },
    { "2013-12-30", "coup_attempt", target = "COD", place = "Kinshasa", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Followers of the preacher Mukungubila attack the television, the airport and the \z
        army's headquarters; at the Cline Center only." },
    { "2024-05-19", "coup_attempt", target = "COD", place = "Kinshasa", cameo = "190",
      confirmed = "page", source = { "senego_cod", "menafn_cod" },
      text = "Men led by the exile Christian Malanga attack Vital Kamerhe's house and the office of \z
        President Félix Tshisekedi." },

    -- Gabon (2023: events.lua)
    { "2019-01-07", "coup_attempt", actor = "GAB-MIL", target = "GAB", place = "Libreville",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Guardsmen under Lieutenant Kelly Ondo Obiang take the radio while Ali Bongo is in \z
        Morocco for his health." },

    -- Rwanda
    { "1994-04-07", "coup", actor = "RWA-MIL", target = "RWA", place = "Kigali", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "After the death of President Habyarimana officers kill Prime Minister Agathe \z
        Uwilingiyimana and take power; the genocide begins." },

    -- São Tomé and Príncipe (2003: events.lua)
    { "1995-08-15", "coup_attempt", actor = "STP-MIL", target = "STP", place = "São Tomé",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers depose President Miguel Trovoada, who is restored within a week: an attempt \z
        at Powell and Thyne, a coup at the Cline Center." },
    { "2022-11-25", "coup_attempt", target = "STP", place = "São Tomé", cameo = "190",
      confirmed = "page", source = { "businesslive_stp", "pt", "cline" },
      text = "Four men attack a barracks after midnight; Prime Minister Patrice Trovoada calls it a \z
        coup bid. The 25th at Powell and Thyne and in the press, the 24th at the Cline Center." },

    -- Other states of Africa ----------------------------------------------------------------

    -- Algeria
    { "1992-01-11", "coup", actor = "DZA-MIL", target = "DZA", place = "Algiers", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "The army makes President Chadli Bendjedid resign and stops the elections." },

    -- Comoros
    { "1991-08-03", "coup_attempt", target = "COM", place = "Moroni", cameo = "190",
      confirmed = "general", source = "pt",
      text = "The head of the Supreme Court declares himself president in place of Said Mohamed \z
        Djohar; at Powell and Thyne only." },
    { "1992-09-26", "coup_attempt", actor = "COM-MIL", target = "COM", place = "Moroni",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Soldiers with two sons of the late president Abdallah rise against Djohar." },
    { "1995-09-28", "coup_attempt", target = "COM", place = "Moroni", cameo = "190",
      confirmed = "page", source = { "universalis_com", "spokesman_com", "cline" },
      text = "Bob Denard's mercenaries and local soldiers capture President Djohar; French troops end \z
        it from 4 to 5 October. A coup of the 29th at the Cline Center, not at Powell and Thyne." },
    { "1999-04-30", "coup", actor = "COM-MIL", target = "COM", place = "Moroni", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "Colonel Azali Assoumani removes the interim president Tadjidine Ben Said Massounde." },
    { "2000-03-21", "coup_attempt", actor = "COM-MIL", target = "COM", place = "Moroni",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "An attempt against Azali Assoumani fails." },

    -- Djibouti
    { "2000-12-07", "coup_attempt", target = "DJI", place = "Djibouti", cameo = "190",
      confirmed = "general", source = "pt",
      text = "The dismissed chief of police Yacin Yabeh Galab and his men rise against Ismaïl Omar \z
        Guelleh; at Powell and Thyne only." },

    -- Egypt (2013: events.lua)
    { "2011-02-11", "coup", actor = "EGY-MIL", target = "EGY", place = "Cairo", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "After weeks of protest Hosni Mubarak resigns and a council of the army takes over." },

    -- Eritrea
    { "2013-01-21", "coup_attempt", actor = "ERI-MIL", target = "ERI", place = "Asmara",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Soldiers occupy the Ministry of Information for a day, against Isaias Afwerki; at the \z
        Cline Center only." },

    -- Lesotho
    { "1991-04-30", "coup", actor = "LSO-MIL", target = "LSO", place = "Maseru", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "Colonel Elias Ramaema removes the military ruler Justin Lekhanya." },
    { "1994-08-17", "coup", target = "LSO", place = "Maseru", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "King Letsie III dismisses the elected government of Ntsu Mokhehle, who is back only \z
        in September." },
    { "1996-02-29", "coup_attempt", target = "LSO", place = "Maseru", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Gunmen hold the radio for some hours, against Ntsu Mokhehle; at the Cline Center only." },
    { "2009-04-22", "coup_attempt", target = "LSO", place = "Maseru", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Gunmen attack the residence of Prime Minister Pakalitha Mosisili; at the Cline Center \z
        only." },
    { "2014-08-30", "coup_attempt", actor = "LSO-MIL", target = "LSO", place = "Maseru",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "The army under Tlali Kamoli moves; Prime Minister Tom Thabane flees and comes back." },

    -- Libya (rebels against Gaddafi in 2011: below)
    { "1993-10-23", "coup_attempt", actor = "LBY-MIL", target = "LBY", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "A rising of officers against Muammar Gaddafi fails." },
    { "2013-10-10", "coup_attempt", target = "LBY", place = "Tripoli", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Militiamen hold Prime Minister Ali Zeidan for some hours; at the Cline Center only." },
    { "2014-05-18", "coup_attempt", actor = "LBY-MIL", target = "LBY", place = "Tripoli",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Forces allied with Khalifa Haftar storm the General National Congress and declare it \z
        dissolved; at the Cline Center only." },
    { "2016-10-14", "coup_attempt", target = "LBY", place = "Tripoli", cameo = "190",
      confirmed = "general", source = "cline",
      text = "Khalifa al-Ghwell proclaims his government restored against that of national accord; \z
        at the Cline Center only." },

    -- Madagascar (2009 and 2025: events.lua)
    { "1990-05-13", "coup_attempt", target = "MDG", place = "Antananarivo", cameo = "190",
      confirmed = "general", source = "cline",
      text = "A group seizes the radio against Didier Ratsiraka; at the Cline Center only." },
    { "1992-07-29", "coup_attempt", target = "MDG", place = "Antananarivo", cameo = "190",
      confirmed = "general", source = "pt",
      text = "A group takes the radio and fails to topple the transition; at Powell and Thyne only." },
    { "2006-11-18", "coup_attempt", actor = "MDG-MIL", target = "MDG", place = "Antananarivo",
      cameo = "190", confirmed = "general", source = "cline",
      text = "General Andrianafidisoa declares Marc Ravalomanana deposed; at the Cline Center only." },
    { "2010-11-17", "coup_attempt", actor = "MDG-MIL", target = "MDG", place = "Antananarivo",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers in a barracks near the airport declare Andry Rajoelina's rule dissolved." },

    -- Mauritania (2005 and 2008: events.lua)
    { "2003-06-08", "coup_attempt", actor = "MRT-MIL", target = "MRT", place = "Nouakchott",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers under Saleh Ould Hanenna fight in the capital against Maaouya Ould Taya." },

    -- South Sudan
    { "2013-12-15", "coup_attempt", actor = "SSD-MIL", target = "SSD", place = "Juba",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Fighting in the guard opens the civil war; Salva Kiir calls it a coup of Riek Machar, \z
        who denies it. At the Cline Center only." },

    -- Sudan (October 2021: events.lua)
    { "1990-04-23", "coup_attempt", actor = "SDN-MIL", target = "SDN", place = "Khartoum",
      cameo = "190", confirmed = "general", source = "cline",
      text = "Officers fail against Omar al-Bashir and 28 are shot; at the Cline Center only." },
    { "2012-11-22", "coup_attempt", actor = "SDN-MIL", target = "SDN", place = "Khartoum",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "The former head of intelligence Salah Gosh and officers are held for a coup against \z
        Bashir: an attempt at Powell and Thyne, a mere plot at the Cline Center." },
    { "2019-04-11", "coup", actor = "SDN-MIL", target = "SDN", place = "Khartoum",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "After months of protest the army under Ahmed Awad Ibn Auf removes Omar al-Bashir." },
    { "2021-09-21", "coup_attempt", actor = "SDN-MIL", target = "SDN", place = "Khartoum",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Officers of the tanks corps fail against the transition of Burhan and Hamdok." },
    { "2023-04-15", "coup_attempt", actor = "SDN-MIL", target = "SDN", place = "Khartoum",
      cameo = "190", confirmed = "page", source = { "pledge_sdn", "pt" },
      text = "The RSF of Mohamed Hamdan Dagalo claim the palace and fight the army of Burhan; civil \z
        war follows. Each side says that the other struck first." },

    -- Zambia
    { "1990-06-30", "coup_attempt", actor = "ZMB-MIL", target = "ZMB", place = "Lusaka",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Lieutenant Mwamba Luchembe announces on the radio that Kenneth Kaunda has fallen." },
    { "1997-10-28", "coup_attempt", actor = "ZMB-MIL", target = "ZMB", place = "Lusaka",
      cameo = "190", confirmed = "general", source = { "pt", "cline" },
      text = "Captain Steven Lungu announces on the radio that Frederick Chiluba has fallen." },

    -- Zimbabwe
    { "2017-11-15", "coup", actor = "ZWE-MIL", target = "ZWE", place = "Harare", cameo = "190",
      confirmed = "general", source = { "pt", "cline" },
      text = "The army under Constantino Chiwenga confines Robert Mugabe, who resigns on the 21st." },

    -- Coups of the Cline Center that are none by the rule above ------------------------------

    -- Rebels take the capital
    { "1990-12-02", "takeover.rebel", target = "TCD", place = "N'Djamena",
      confirmed = "general", source = "cline",
      text = "Idriss Déby's rebels enter the capital after the flight of Hissène Habré." },
    { "1991-01-26", "takeover.rebel", target = "SOM", place = "Mogadishu",
      confirmed = "general", source = "cline",
      text = "Mohamed Siad Barre flees before the rebels of the USC." },
    { "1991-05-27/1991-05-28", "takeover.rebel", target = "ETH", place = "Addis Ababa",
      confirmed = "general", source = "cline",
      text = "The EPRDF takes the capital a week after Mengistu's flight; the 27th at the Cline \z
        Center, mostly given as the 28th." },
    { "1997-05-16/1997-05-17", "takeover.rebel", target = "COD", place = "Kinshasa",
      confirmed = "general", source = "cline",
      text = "Mobutu flees (the day of the Cline Center) and the AFDL of Laurent-Désiré Kabila \z
        enters the capital the next day." },
    { "1997-10-15", "takeover.rebel", target = "COG", place = "Brazzaville",
      confirmed = "general", source = "cline",
      text = "Denis Sassou Nguesso's militia, with Angolan troops, drives out Pascal Lissouba." },
    { "2011-08", "takeover.rebel", target = "LBY", place = "Tripoli",
      confirmed = "general", source = "cline",
      text = "The capital falls to the rebels and Muammar Gaddafi flees; the Cline Center dates it \z
        by the beginning of the rising, 17 February 2011." },

    -- A mass rising drives the ruler out
    { "2000-10-25", "takeover.popular", target = "CIV", place = "Abidjan",
      confirmed = "general", source = "cline",
      text = "A rising makes Robert Guéï flee after he claimed the election; Laurent Gbagbo takes \z
        office." },
    { "2011-01-14", "takeover.popular", target = "TUN", place = "Tunis",
      confirmed = "general", source = "cline",
      text = "Zine El Abidine Ben Ali flees before the rising; the Cline Center's row has the year \z
        2019, a slip." },
    { "2019-04-02", "takeover.popular", actor = "DZA-MIL", target = "DZA", place = "Algiers",
      confirmed = "general", source = "cline",
      text = "Abdelaziz Bouteflika resigns, under mass protest and pressed by the chief of staff." },

    -- The ruler oversteps his own powers
    { "1990-11-12", "takeover.self", actor = "LSO-MIL", target = "LSO", place = "Maseru",
      confirmed = "general", source = "cline",
      text = "The military council of Justin Lekhanya replaces King Moshoeshoe II with his son." },
    { "2021-07-25", "takeover.self", target = "TUN", place = "Tunis",
      confirmed = "general", source = "cline",
      text = "President Kais Saied dismisses the prime minister and suspends parliament." },
  },
}
