-- United Nations.
-- What it holds: every member since 1945 with the day of admission, the seats that passed from one
-- state to another, permanent observers that are states, applicants since 2001.
-- Start day: original members on 24 October 1945, when the Charter entered into force, or on the
-- later day of 1945 on which their own ratification was deposited; all others on the day of the
-- General Assembly's resolution of admission, as the United Nations' list counts it.
-- The Charter knows no withdrawal, and no member was ever suspended (article 5) or expelled
-- (article 6). What looks like it is recorded otherwise:
--   * Indonesia 1965-1966: membership unbroken for the UN, with the modifier `inactive`;
-- Indonesia's
--     own words of 1965 are the position IDN.
--   * China: one seat of one state. The Republic of China held it until 25 October 1971, the
--     People's Republic since. TWN has no row of the UN's; its own view is the position TWN.
--   * South Africa 1974-1994 and Yugoslavia 1992-2000 were kept from the Assembly's work
-- (credentials
--     refused; right to take part ended). That is no suspension of membership: events and notes.
--   * Suspension from the Human Rights Council (Libya 2011, Russia 2022) is no matter of this file.
-- Succession is decided case by case: Russia, Serbia, Tanzania, unified Germany and unified Yemen
-- continued a seat; Czechia, Slovakia and the Federal Republic of Yugoslavia were admitted anew.
-- Doubts: the first years of observer missions before 1974 are years only.
return {
  sources = {
    charter = {
      "Charter of the United Nations, article 110, and the record of deposited ratifications",
      publisher = "United Nations" },
    list = { "United Nations: member states and dates of admission", publisher = "United Nations",
      read = "2026-01" },
    roster = { "United Nations: roster of members and notes on unions and divisions of states",
      publisher = "Worldmark Encyclopedia of the Nations",
      url = "https://www.nationsencyclopedia.com/United-Nations/Membership.html" },
    uar1958 = { "Note of the United Arab Republic to the Secretary-General, 24 February 1958: one "
      .. "member since the union of Egypt and Syria of 21 February 1958",
      publisher = "United Nations" },
    syr1961 = { "Telegram of the Prime Minister of Syria to the President of the General "
      .. "Assembly, 8 October 1961; seat resumed on 13 October 1961",
      publisher = "United Nations" },
    tza1964 = { "Note of the United Republic of Tanganyika and Zanzibar to the Secretary-General, "
      .. "6 May 1964: one member since the union of 26 April 1964", publisher = "United Nations" },
    idn_oral = { "J. Maramis: Indonesia's withdrawal from the United Nations (memoir)",
      url = "http://sitoutimou.tumoutou.com/j.maramis/3_withdraw_un.htm" },
    idn1965 = { "Letter of the Deputy Prime Minister of Indonesia to the Secretary-General, 20 "
      .. "January 1965 (A/5857)", publisher = "Government of Indonesia", published = "1965-01-20",
      url = "http://sitoutimou.tumoutou.com/j.maramis/3_withdraw_un.htm" },
    idn1966 = { "General Assembly, 1420th plenary meeting, 28 September 1966: statement of the "
      .. "President on Indonesia's message of 19 September 1966 (A/6419)",
      publisher = "United Nations", published = "1966-09-28" },
    res2758 = { "General Assembly resolution 2758 (XXVI), 25 October 1971",
      publisher = "United Nations", published = "1971-10-25" },
    roc = { "Ministry of Foreign Affairs of the Republic of China (Taiwan): the Republic of "
      .. "China, a founding member, left the United Nations in October 1971",
      publisher = "MOFA Taiwan" },
    ger1990 = {
      "Letter of the Federal Republic of Germany to the Secretary-General, 3 October 1990",
      publisher = "United Nations", published = "1990-10-03" },
    yem1990 = { "Letter of the Ministers for Foreign Affairs of the two Yemens to the "
      .. "Secretary-General, 19 May 1990: one member from 22 May 1990",
      publisher = "United Nations", published = "1990-05-19" },
    rus1991 = { "Letter of the President of the Russian Federation to the Secretary-General, 24 "
      .. "December 1991", publisher = "United Nations", published = "1991-12-24" },
    res777 = { "Security Council resolution 777 (1992), 19 September 1992",
      publisher = "United Nations", published = "1992-09-19" },
    res47_1 = { "General Assembly resolution 47/1, 22 September 1992", publisher = "United Nations",
      published = "1992-09-22" },
    frydecl = { "Declaration of the Federal Republic of Yugoslavia, 27 April 1992 (A/46/915): it "
      .. "continues the international personality of the Socialist Federal Republic",
      publisher = "Federal Republic of Yugoslavia", published = "1992-04-27" },
    res55_12 = { "General Assembly resolution 55/12, 1 November 2000", publisher = "United Nations",
      published = "2000-11-01" },
    csk1992 = { "Note of Czechoslovakia to the Secretary-General, 10 December 1992: it ceases to "
      .. "exist when 31 December 1992 ends", publisher = "United Nations",
      published = "1992-12-10" },
    srb2006 = { "Letter of the President of Serbia to the Secretary-General, 3 June 2006",
      publisher = "United Nations", published = "2006-06-03" },
    res60_264 = { "General Assembly resolution 60/264, 28 June 2006", publisher = "United Nations",
      published = "2006-06-28" },
    observers = { "United Nations General Assembly observers: non-member states",
      url = "http://www.liquisearch.com/united_nations_general_assembly_observers/non-"
      .. "member_states" },
    mower = { "A. Glenn Mower: Observer Countries: Quasi Members of the United Nations "
      .. "(International Organization 20, 1966)", author = "A. Glenn Mower",
      url = "http://core-varnish-new.prod.aop.cambridge.org/core/journals/international-"
      .. "organization/article/observer-countries-quasi-members-of-the-united-nations/"
      .. "C4FC9D259730F61677756C707F51945C" },
    bluebook = { "United Nations Protocol and Liaison Service: list of former permanent observers "
      .. "(annex to the Blue Book)", publisher = "United Nations" },
    res3237 = { "General Assembly resolution 3237 (XXIX), 22 November 1974",
      publisher = "United Nations", published = "1974-11-22" },
    res43_177 = { "General Assembly resolution 43/177, 15 December 1988",
      publisher = "United Nations", published = "1988-12-15" },
    res67_19 = { "General Assembly resolution 67/19, 29 November 2012",
      publisher = "United Nations", published = "2012-11-29" },
    pse2011 = { "Application of Palestine for admission, 23 September 2011 (S/2011/592)",
      publisher = "United Nations", published = "2011-09-23" },
    pse2024 = { "Security Council, 9609th meeting, 18 April 2024: draft resolution on the "
      .. "admission of Palestine not adopted (veto)", publisher = "United Nations",
      published = "2024-04-18" },
    apply = { "Applications for admission: S/2002/558 (Timor-Leste), S/2002/801 (Switzerland), "
      .. "S/2006/409 (Montenegro), S/2011/418 (South Sudan)", publisher = "United Nations" },
    zaf1974 = { "General Assembly, 2281st plenary meeting, 12 November 1974: ruling of the "
      .. "President on the credentials of South Africa", publisher = "United Nations",
      published = "1974-11-12" },
    zaf1994 = {
      "General Assembly resolution 48/258, 23 June 1994; credentials of South Africa accepted",
      publisher = "United Nations", published = "1994-06-23" },
  },

  blocs = {
    { "UN", kind = "universal", seat = "New York", names = { { "United Nations" } },
      aliases = { "ONU", { "Nations unies", lang = "fr" }, "UNO",
        { "Organisation des Nations unies", lang = "fr" }, "United Nations Organization" },
      codes = { cameo = "UNO", ["cow-igo"] = "UN", ionum = "4400" },
      from = "1945-10-24",
      note = "no continuation of the League of Nations (LON), which was dissolved in April 1946",
      confirmed = "general", source = "charter" },
  },

  coverage = {
    { "UN", layer = "base", from = "1945-10-24", through = "2026-01-31" },
    { "UN", layer = "suspended", from = "1945-10-24", through = "2026-01-31" },
    { "UN", layer = "withdrawing", from = "1945-10-24", through = "2026-01-31" },
    { "UN", layer = "inactive", from = "1945-10-24", through = "2026-01-31" },
    { "UN", layer = "applicant", from = "2001-01-01", through = "2026-01-31" },
  },

  spells = {
    -- Original members, in the order of their ratifications. Poland signed on 15 October 1945.
    { "UN",
      "ARG BLR BRA CHL CUB DNK DOM FRA GBR HTI IRN LBN LUX NIC NZL PHL POL PRY SAU SLV TUR UKR USA",
      status = "member", from = "1945-10-24", basis = "founding", confirmed = "general",
      source = { "charter", "list" } },
    { "UN", "CHN", status = "member", from = "1945-10-24", basis = "founding",
      confirmed = "general", source = { "charter", "list" },
      note = "one seat throughout: represented by the Republic of China until 25 October 1971, by "
      .. "the People's Republic of China since (resolution 2758)" },
    { "UN", "EGY", status = "member", from = "1945-10-24", basis = "founding",
      confirmed = "general", source = { "charter", "list" },
      note = "as the United Arab Republic for Egypt and Syria from 21 February 1958 to 13 October "
      .. "1961" },
    { "UN", "GRC", status = "member", from = "1945-10-25", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "IND", status = "member", from = "1945-10-30", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "PER", status = "member", from = "1945-10-31", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "AUS", status = "member", from = "1945-11-01", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "CRI LBR", status = "member", from = "1945-11-02", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "COL", status = "member", from = "1945-11-05", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "MEX", status = "member", from = "1945-11-07", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "ZAF", status = "member", from = "1945-11-07", basis = "founding",
      confirmed = "general", source = { "charter", "list" },
      note = "a member throughout; its delegation was kept out of the General Assembly from 12 "
      .. "November 1974 to 23 June 1994 by the refusal of its credentials, which is not a "
      .. "suspension under article 5" },
    { "UN", "CAN", status = "member", from = "1945-11-09", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "ETH PAN", status = "member", from = "1945-11-13", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "BOL", status = "member", from = "1945-11-14", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "VEN", status = "member", from = "1945-11-15", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "GTM", status = "member", from = "1945-11-21", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "NOR", status = "member", from = "1945-11-27", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "NLD", status = "member", from = "1945-12-10", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "HND", status = "member", from = "1945-12-17", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "URY", status = "member", from = "1945-12-18", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "ECU IRQ", status = "member", from = "1945-12-21", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },
    { "UN", "BEL", status = "member", from = "1945-12-27", basis = "founding",
      confirmed = "general", source = { "charter", "list" } },

    -- The Soviet seat, continued by the Russian Federation.
    { "UN", "SUN", status = "member", from = "1945-10-24", to = "1991-12-24",
      basis = "founding; end: seat continued by the Russian Federation", confirmed = "general",
      source = { "charter", "list" }, to_source = "rus1991" },
    { "UN", "RUS", status = "member", from = "1991-12-24",
      basis = "continuation of the Soviet seat", confirmed = "general", source = "rus1991" },

    -- Czechoslovakia: dissolved; both successors admitted anew on 19 January 1993 (below).
    { "UN", "CSK", status = "member", from = "1945-10-24", to = "1993-01-01",
      known_to = "1992-12-10", basis = "founding; end: dissolution of the state",
      confirmed = "general", source = { "charter", "list" }, to_source = "csk1992" },

    -- Yugoslavia. The Federal Republic (SCG) claimed to continue the seat; the Council and the
    -- Assembly
    -- held that it could not, and it was admitted anew on 1 November 2000. In the UN's practice the
    -- seat and the name plate "Yugoslavia" stayed until then (Legal Counsel, 29 September 1992);
    -- here the founder's spell ends with the state that held it.
    { "UN", "YUG", status = "member", from = "1945-10-24", to = "1992-04-27",
      known_to = "1992-09-19", basis = "founding; end: dissolution of the state",
      confirmed = "general", source = { "charter", "list" }, to_source = { "res777", "res47_1" },
      note = "no act ended the membership; the UN kept the seat under the name Yugoslavia, "
      .. "without a part in the Assembly's work, until 1 November 2000" },
    { "UN", "SCG", status = "member", from = "1992-04-27", to = "2000-11-01",
      known_to = "2000-11-01", position = "SCG",
      basis = "claimed continuation of the Yugoslav seat", confirmed = "general",
      source = "frydecl", to_source = "res55_12",
      note = "claim given up with the application of 27 October 2000" },
    { "UN", "SCG", status = "member", from = "2000-11-01", to = "2006-06-03", position = "SCG",
      basis = "admission; end: seat continued by Serbia", confirmed = "general",
      source = "res55_12", to_source = "srb2006" },
    { "UN", "SCG", status = "member", from = "2000-11-01", to = "2006-06-03",
      basis = "admission; end: seat continued by Serbia", confirmed = "general",
      source = "res55_12", to_source = "srb2006" },
    { "UN", "SRB", status = "member", from = "2006-06-03",
      basis = "continuation of the seat of Serbia and Montenegro", confirmed = "general",
      source = "srb2006" },
    { "UN", "MNE", status = "member", from = "2006-06-28", basis = "admission",
      confirmed = "general", source = "res60_264" },

    -- Syria: part of the United Arab Republic from 21 February 1958 to 13 October 1961.
    { "UN", "SYR", status = "member", from = "1945-10-24", to = "1958-02-21",
      basis = "founding; end: union with Egypt", confirmed = "general",
      source = { "charter", "list" }, to_source = "uar1958" },
    { "UN", "SYR", status = "member", from = "1961-10-13", basis = "separate membership resumed",
      confirmed = "general", source = "syr1961" },

    -- 1946 to 1950
    { "UN", "AFG ISL SWE", status = "member", from = "1946-11-19", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "THA", status = "member", from = "1946-12-16", basis = "admission",
      confirmed = "general", source = "list",
      note = "admitted by a resolution of 15 December; the UN counts from the 16th" },
    { "UN", "PAK YEM", status = "member", from = "1947-09-30", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "MMR", status = "member", from = "1948-04-19", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "ISR", status = "member", from = "1949-05-11", basis = "admission",
      confirmed = "general", source = "list" },

    -- Indonesia. The letter of 20 January 1965 speaks of withdrawal "at this stage"; the President
    -- of the
    -- Assembly found in 1966, and Indonesia agreed, that the absence had been a cessation of
    -- cooperation and the bond of membership had never been cut. No new admission took place.
    { "UN", "IDN", status = "member", from = "1950-09-28", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "IDN", status = "inactive", from = "1965-01-20", to = "1966-09-28",
      basis = "cessation of cooperation", confirmed = "part", source = "idn1965",
      to_source = "idn1966",
      note = "the Secretary-General carried out the consequences from 1 March 1965" },
    { "UN", "IDN", status = "member", from = "1950-09-28", to = "1965-01-20",
      known_to = "1965-01-20", position = "IDN", basis = "admission; end: declared withdrawal",
      confirmed = "part", source = "list", to_source = "idn1965",
      note = "decided on 7 January 1965, told orally to the Secretary-General on 31 December "
      .. "1964" },
    { "UN", "IDN", status = "member", from = "1966-09-28", position = "IDN",
      basis = "participation resumed", confirmed = "general", source = "idn1966" },

    -- 1955 to 1959
    { "UN", "ALB AUT BGR ESP FIN HUN IRL ITA JOR KHM LAO LBY LKA NPL PRT ROU", status = "member",
      from = "1955-12-14", basis = "admission", confirmed = "general", source = "list" },
    { "UN", "MAR SDN TUN", status = "member", from = "1956-11-12", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "JPN", status = "member", from = "1956-12-18", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "GHA", status = "member", from = "1957-03-08", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "MYS", status = "member", from = "1957-09-17", basis = "admission", confirmed = "page",
      source = "roster", note = "as the Federation of Malaya until 16 September 1963" },
    { "UN", "GIN", status = "member", from = "1958-12-12", basis = "admission",
      confirmed = "general", source = "list" },

    -- 1960 to 1969
    { "UN", "BEN BFA CAF CIV CMR COD COG CYP GAB MDG NER SOM TCD TGO", status = "member",
      from = "1960-09-20", basis = "admission", confirmed = "general", source = "list" },
    { "UN", "MLI SEN", status = "member", from = "1960-09-28", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "NGA", status = "member", from = "1960-10-07", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SLE", status = "member", from = "1961-09-27", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "MNG MRT", status = "member", from = "1961-10-27", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "TZA", status = "member", from = "1961-12-14", basis = "admission",
      confirmed = "general", source = { "list", "roster" },
      note = "as Tanganyika; the united republic with Zanzibar kept the seat from 26 April 1964" },
    { "UN", "ZAN", status = "member", from = "1963-12-16", to = "1964-04-26",
      basis = "admission; end: union with Tanganyika", confirmed = "general", source = "list",
      to_source = "tza1964" },
    { "UN", "BDI JAM RWA TTO", status = "member", from = "1962-09-18", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "DZA", status = "member", from = "1962-10-08", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "UGA", status = "member", from = "1962-10-25", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "KWT", status = "member", from = "1963-05-14", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "KEN", status = "member", from = "1963-12-16", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "MLT MWI ZMB", status = "member", from = "1964-12-01", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "GMB MDV", status = "member", from = "1965-09-21", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SGP", status = "member", from = "1965-09-21", basis = "admission", confirmed = "page",
      source = "roster" },
    { "UN", "GUY", status = "member", from = "1966-09-20", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BWA LSO", status = "member", from = "1966-10-17", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BRB", status = "member", from = "1966-12-09", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "YMD", status = "member", from = "1967-12-14", to = "1990-05-22",
      basis = "admission; end: union with the Yemen Arab Republic", confirmed = "general",
      source = "list", to_source = "yem1990" },
    { "UN", "MUS", status = "member", from = "1968-04-24", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SWZ", status = "member", from = "1968-09-24", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "GNQ", status = "member", from = "1968-11-12", basis = "admission",
      confirmed = "general", source = "list" },

    -- 1970 to 1979
    { "UN", "FJI", status = "member", from = "1970-10-13", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BHR BTN QAT", status = "member", from = "1971-09-21", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "OMN", status = "member", from = "1971-10-07", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "ARE", status = "member", from = "1971-12-09", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BHS", status = "member", from = "1973-09-18", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "DDR", status = "member", from = "1973-09-18", to = "1990-10-03",
      basis = "admission; end: accession to the Federal Republic", confirmed = "page",
      source = "roster", to_source = { "ger1990", "roster" }, known_to = "1990-10-03" },
    { "UN", "DEU", status = "member", from = "1973-09-18", basis = "admission", confirmed = "page",
      source = "roster", note = "the Federal Republic; for all of Germany since 3 October 1990" },
    { "UN", "BGD GNB GRD", status = "member", from = "1974-09-17", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "CPV MOZ STP", status = "member", from = "1975-09-16", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "PNG", status = "member", from = "1975-10-10", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "COM", status = "member", from = "1975-11-12", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SUR", status = "member", from = "1975-12-04", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SYC", status = "member", from = "1976-09-21", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "AGO", status = "member", from = "1976-12-01", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "WSM", status = "member", from = "1976-12-15", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "DJI VNM", status = "member", from = "1977-09-20", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SLB", status = "member", from = "1978-09-19", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "DMA", status = "member", from = "1978-12-18", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "LCA", status = "member", from = "1979-09-18", basis = "admission",
      confirmed = "general", source = "list" },

    -- 1980 to 1989
    { "UN", "ZWE", status = "member", from = "1980-08-25", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "VCT", status = "member", from = "1980-09-16", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "VUT", status = "member", from = "1981-09-15", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BLZ", status = "member", from = "1981-09-25", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "ATG", status = "member", from = "1981-11-11", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "KNA", status = "member", from = "1983-09-23", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "BRN", status = "member", from = "1984-09-21", basis = "admission",
      confirmed = "general", source = "list" },

    -- 1990 to 1999
    { "UN", "NAM", status = "member", from = "1990-04-23", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "LIE", status = "member", from = "1990-09-18", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "EST FSM KOR LTU LVA MHL PRK", status = "member", from = "1991-09-17",
      basis = "admission", confirmed = "general", source = "list" },
    { "UN", "ARM AZE KAZ KGZ MDA SMR TJK TKM UZB", status = "member", from = "1992-03-02",
      basis = "admission", confirmed = "general", source = "list" },
    { "UN", "BIH HRV SVN", status = "member", from = "1992-05-22", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "GEO", status = "member", from = "1992-07-31", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "CZE SVK", status = "member", from = "1993-01-19", basis = "admission",
      confirmed = "general", source = "list",
      note = "admitted anew; no continuation of Czechoslovakia" },
    { "UN", "MKD", status = "member", from = "1993-04-08", basis = "admission",
      confirmed = "general", source = "list",
      note = "as the former Yugoslav Republic of Macedonia until February 2019" },
    { "UN", "ERI MCO", status = "member", from = "1993-05-28", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "AND", status = "member", from = "1993-07-28", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "PLW", status = "member", from = "1994-12-15", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "KIR NRU TON", status = "member", from = "1999-09-14", basis = "admission",
      confirmed = "general", source = "list" },

    -- Since 2000 (the Federal Republic of Yugoslavia, Serbia and Montenegro stand above)
    { "UN", "TUV", status = "member", from = "2000-09-05", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "CHE", status = "member", from = "2002-09-10", basis = "admission", confirmed = "page",
      source = "observers" },
    { "UN", "TLS", status = "member", from = "2002-09-27", basis = "admission",
      confirmed = "general", source = "list" },
    { "UN", "SSD", status = "member", from = "2011-07-14", basis = "admission",
      confirmed = "general", source = "list" },

    -- Taiwan's own view of the seat it held (see the note on CHN).
    { "UN", "TWN", status = "member", from = "1949-12-08", to = "1971-10-25",
      known_to = "1971-10-25", position = "TWN",
      basis = "the Republic of China as founder; end: withdrawal of its delegation",
      confirmed = "general", source = "roc", to_source = "res2758",
      note = "from the move of the government to Taipei; the UN knows one state, China" },

    -- Permanent observers that are states (or, before 2012, an organisation in the case of
    -- Palestine).
    { "UN", "VAT", status = "observer", from = "1964-04-06", basis = "permanent observer state",
      confirmed = "page", source = "observers",
      note = "rights set out by resolution 58/314 of 2004" },
    { "UN", "PSE", status = "observer", from = "1974-11-22",
      basis = "observer: PLO; Palestine from 15 December 1988; non-member observer state from 29 "
      .. "November 2012", known = "1974-11-22", confirmed = "page",
      source = { "res3237", "observers" } },
    { "UN", "CHE", status = "observer", from = "1946/1948", to = "2002-09-10",
      basis = "permanent observer", confirmed = "page", source = { "mower", "observers" },
      note = "1946 by Mower, 1948 by other lists" },
    { "UN", "KOR", status = "observer", from = "1949", to = "1991-09-17",
      basis = "permanent observer", confirmed = "part", source = "mower", to_source = "list" },
    { "UN", "DEU", status = "observer", from = "1952", to = "1973-09-18",
      basis = "permanent observer", confirmed = "page", source = "mower", to_source = "roster" },
    { "UN", "RVN", status = "observer", from = "1952", to = "1975", basis = "permanent observer",
      confirmed = "part", source = "mower", to_source = "bluebook" },
    { "UN", "MCO", status = "observer", from = "1956", to = "1993-05-28",
      basis = "permanent observer", confirmed = "part", source = "mower", to_source = "list" },
    { "UN", "ITA", status = "observer", from = "1949", to = "1955-12-14",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "AUT FIN", status = "observer", from = "1952", to = "1955-12-14",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "ESP", status = "observer", from = "1953/1955-12-13", to = "1955-12-14",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "JPN", status = "observer", from = "1952", to = "1956-12-18",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "KWT", status = "observer", from = "1962", to = "1963-05-14",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "DDR", status = "observer", from = "1972", to = "1973-09-18",
      basis = "permanent observer", confirmed = "page", source = "bluebook", to_source = "roster" },
    { "UN", "PRK", status = "observer", from = "1973", to = "1991-09-17",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "BGD", status = "observer", from = "1973", to = "1974-09-17",
      basis = "permanent observer", confirmed = "general", source = "bluebook" },
    { "UN", "VNM", status = "observer", from = "1975", to = "1977-09-20",
      basis = "permanent observer", confirmed = "general", source = "bluebook",
      note = "North Vietnam from 1975, unified Vietnam from July 1976" },

    -- Applications pending, since 2001
    { "UN", "TLS", status = "applicant", from = "2002-05-20", to = "2002-09-27",
      basis = "application", confirmed = "general", source = "apply" },
    { "UN", "CHE", status = "applicant", from = "2002-06-20", to = "2002-09-10",
      basis = "application", confirmed = "general", source = "apply" },
    { "UN", "MNE", status = "applicant", from = "2006-06-05", to = "2006-06-28",
      basis = "application", confirmed = "general", source = "apply" },
    { "UN", "SSD", status = "applicant", from = "2011-07-09", to = "2011-07-14",
      basis = "application", confirmed = "general", source = "apply" },
    { "UN", "PSE", status = "applicant", from = "2011-09-23", basis = "application",
      confirmed = "general", source = "pse2011", note = "no agreement in the Council's committee "
      .. "in November 2011; taken up again and vetoed on 18 April 2024; never withdrawn" },
  },

  -- Seats that passed on. Not listed, because no seat passed: Czechoslovakia to Czechia and
  -- Slovakia
  -- (admitted anew), Yugoslavia to Serbia and Montenegro (admitted anew), Sudan to South Sudan,
  -- Indonesia to Timor-Leste, Ethiopia to Eritrea, the Soviet Union to its other republics.
  successions = {
    { "UN", from_state = "SYR", to_state = "EGY", date = "1958-02-21", source = "uar1958",
      note = "Egypt and Syria one member as the United Arab Republic" },
    { "UN", from_state = "EGY", to_state = "SYR", date = "1961-10-13", source = "syr1961",
      note = "Syria resumed its own seat; Egypt kept the other" },
    { "UN", from_state = "ZAN", to_state = "TZA", date = "1964-04-26", source = "tza1964",
      note = "one member for Tanganyika and Zanzibar" },
    { "UN", from_state = "YMD", to_state = "YEM", date = "1990-05-22", source = "yem1990",
      note = "one member for both Yemens" },
    { "UN", from_state = "DDR", to_state = "DEU", date = "1990-10-03", source = "ger1990",
      note = "one member for all of Germany" },
    { "UN", from_state = "SUN", to_state = "RUS", date = "1991-12-24", source = "rus1991",
      note = "all organs, with the permanent seat in the Security Council" },
    { "UN", from_state = "SCG", to_state = "SRB", date = "2006-06-03", source = "srb2006",
      note = "continued by Serbia; Montenegro admitted on 28 June 2006" },
  },

  events = {
    { "1964-12-31", "membership.withdrawal_announced", actor = "IDN", target = "IDN", bloc = "UN",
      place = "New York", text = "Indonesia tells the Secretary-General that it leaves the United "
      .. "Nations if Malaysia takes its seat in the Security Council.", confirmed = "page",
      source = "idn_oral" },
    { "1965-01-20", "membership.withdrawal_notice", actor = "IDN", target = "IDN", bloc = "UN",
      place = "Jakarta", text = "Indonesia confirms by letter that it has withdrawn from the "
      .. "United Nations for the time being.", confirmed = "page", source = "idn1965" },
    { "1966-09-28", "membership.withdrawal_revoked", actor = "IDN", target = "IDN", bloc = "UN",
      place = "New York", text = "Indonesia takes its seat again; the President of the Assembly "
      .. "treats the absence as a pause in cooperation, not as an exit.", confirmed = "general",
      source = "idn1966" },
    { "1971-10-25", "diplomacy.statement", actor = "UN", target = "CHN", bloc = "UN",
      place = "New York", text = "The General Assembly recognises the People's Republic as the "
      .. "only lawful representative of China and removes the delegates of the Republic of China.",
      confirmed = "general", source = "res2758" },
    { "1974-11-12", "diplomacy.statement", actor = "UN", target = "ZAF", bloc = "UN",
      place = "New York", text = "The President of the General Assembly rules that the refusal of "
      .. "South Africa's credentials bars its delegation from the Assembly's work.",
      confirmed = "general", source = "zaf1974" },
    { "1974-11-22", "diplomacy.statement", actor = "UN", target = "PSE", bloc = "UN",
      place = "New York",
      text = "The General Assembly invites the Palestine Liberation Organization as an observer.",
      confirmed = "page", source = { "res3237", "observers" } },
    { "1988-12-15", "diplomacy.statement", actor = "UN", target = "PSE", bloc = "UN",
      place = "New York", text = "The General Assembly takes note of the proclamation of the "
      .. "State of Palestine and uses the name Palestine for the observer.", confirmed = "page",
      source = { "res43_177", "observers" } },
    { "1991-12-24", "diplomacy.statement", actor = "RUS", target = "UN", bloc = "UN",
      place = "New York", text = "Russia informs the Secretary-General that it continues the "
      .. "membership of the Soviet Union.", confirmed = "general", source = "rus1991" },
    { "1992-09-22", "diplomacy.statement", actor = "UN", target = "SCG", bloc = "UN",
      place = "New York", text = "The General Assembly decides that the Federal Republic of "
      .. "Yugoslavia cannot simply continue the former Yugoslavia's membership, must apply, and "
      .. "takes no part in its work.", confirmed = "general", source = "res47_1" },
    { "1994-06-23", "diplomacy.statement", actor = "UN", target = "ZAF", bloc = "UN",
      place = "New York",
      text = "South Africa returns to its seat in the General Assembly after the end of apartheid.",
      confirmed = "general", source = "zaf1994" },
    { "2000-11-01", "membership.accession", actor = "UN", target = "SCG", bloc = "UN",
      place = "New York",
      text = "The General Assembly admits the Federal Republic of Yugoslavia as a new member.",
      confirmed = "general", source = "res55_12" },
    { "2006-06-28", "membership.accession", actor = "UN", target = "MNE", bloc = "UN",
      place = "New York", text = "The General Assembly admits Montenegro.", confirmed = "general",
      source = "res60_264" },
    { "2011-09-23", "membership.application", actor = "PSE", target = "PSE", bloc = "UN",
      place = "New York", text = "Palestine applies for membership in the United Nations.",
      confirmed = "general", source = "pse2011" },
    { "2012-11-29", "diplomacy.statement", actor = "UN", target = "PSE", bloc = "UN",
      place = "New York",
      text = "The General Assembly makes Palestine a non-member observer state.",
      confirmed = "page", source = { "res67_19", "observers" } },
    { "2024-04-18", "diplomacy.statement", actor = "UN", target = "PSE", bloc = "UN",
      place = "New York",
      text = "A veto in the Security Council stops the recommendation to admit Palestine.",
      confirmed = "general", source = "pse2024" },
  },

  acknowledged = {
    { rule = "before-life", bloc = "UN", state = "BLR",
      reason = "original member of 1945 beside the Soviet Union, independent in 1991" },
    { rule = "before-life", bloc = "UN", state = "UKR",
      reason = "original member of 1945 beside the Soviet Union, independent in 1991" },
    { rule = "before-life", bloc = "UN", state = "IND",
      reason = "original member of 1945, independent on 15 August 1947" },
    { rule = "before-life", bloc = "UN", state = "PHL",
      reason = "original member of 1945, independent on 4 July 1946" },
    { rule = "before-life", bloc = "UN", state = "SYR", reason = "original member of 1945; state "
      .. "lists begin when French troops left in 1946, and date the union with Egypt and its end "
      .. "some days otherwise" },
    { rule = "before-life", bloc = "UN", state = "PSE",
      reason = "observer as the Palestine Liberation Organization before a state was proclaimed" },
    { rule = "event-before-actor", bloc = "UN", state = "PSE",
      reason = "invited as the Palestine Liberation Organization before a state was proclaimed" },
    { rule = "before-life", bloc = "UN", state = "RVN",
      reason = "observer from 1952 as the State of Vietnam, which state lists begin in 1954" },
  },
}
