-- How feeds write the names and codes of actors that the states' own files do not have.
--
-- Only the resolver of feeds reads this (lua/bloc/feed/actors.lua): what a person types is found
-- by the names and codes of the store. A value is the id of a state or bloc, or "SCHEME:CODE": who
-- bore the code on the day of the event.
return {
  -- What a text means in whichever feed, whatever its case and punctuation; false: nobody here,
  -- though a state or bloc has it as a short name. "Korea, North" needs no row.
  names = {
    -- UCDP: the name now, and a former one in parentheses
    ["Cambodia (Kampuchea)"] = "KHM", ["DR Congo (Zaire)"] = "COD",
    ["Kingdom of eSwatini (Swaziland)"] = "SWZ", ["Macedonia, FYR"] = "MKD",
    ["Madagascar (Malagasy)"] = "MDG", ["Myanmar (Burma)"] = "MMR",
    ["Russia (Soviet Union)"] = "cown:365", ["Serbia (Yugoslavia)"] = "cown:345",
    ["Sri Lanka (Ceylon)"] = "LKA", ["Vietnam (North Vietnam)"] = "VNM",
    ["Yemen (North Yemen)"] = "YEM", ["Zimbabwe (Rhodesia)"] = "ZWE",
    -- GSDB
    ["Congo (Brazzaville)"] = "COG", ["Egypt, Arab Rep."] = "EGY",
    ["Ethiopia (excludes Eritrea)"] = "ETH", FRY = "SCG",
    -- the short name of the UN; the other one is never called that alone
    Congo = "COG",
    -- parties and armed groups of these initials; an island since 1964
    CPI = false, PRC = false, Zanzibar = false,
  },

  -- Structure that feeds share: the name in the capture is that of the state (or bloc) that the
  -- actor is a part of. "Citizen (Germany)", "Government of Syria", "Police Forces of X (2016-)".
  part = { "^Government of the (.-)%s*%(%d", "^Government of (.-)%s*%(%d", "^Government of the (.+)$",
    "^Government of (.+)$", "^%a+ Forces of the (.-)%s*%(%d", "^%a+ Forces of (.-)%s*%(%d",
    "%(([^()]*)%)$" },

  -- CAMEO: codes in use that its published lists of countries and known groups lack.
  cameo = { ROU = "ROU", TLS = "TLS", MNE = "MNE", XKX = "XKX", AFU = "AU" },

  -- CAMEO: codes that stand for several on the list itself; nobody can say which is meant.
  unclear = { CEM = true, WTO = true },

  -- CAMEO: the roles that follow the country.
  roles = {
    COP = "police", GOV = "government", INS = "insurgents", JUD = "judiciary", MIL = "military",
    OPP = "political opposition", REB = "rebels", SEP = "separatists", SPY = "state intelligence",
    UAF = "unaligned armed forces", AGR = "agriculture", BUS = "business", CRM = "criminals",
    CVL = "civilians", DEV = "development", EDU = "education", ELI = "elites", ENV = "environment",
    HLH = "health", HRI = "human rights", LAB = "labour", LEG = "legislature", MED = "media",
    REF = "refugees", MOD = "moderates", RAD = "radicals", SET = "settlers", PTY = "parties",
    PKO = "peacekeepers", UIS = "unidentified state actors", IGO = "intergovernmental organisations",
    IMG = "international armed groups", INT = "international actors",
    MNC = "multinational companies", NGM = "non-governmental movements",
    NGO = "non-governmental organisations", REL = "religious actors",
  },

  -- CAMEO: codes on its list of countries that are no state: regions, and lands of other states.
  places = {
    AFR = "Africa", ASA = "Asia", BLK = "Balkans", CRB = "Caribbean", CAU = "Caucasus",
    CFR = "Central Africa", CAS = "Central Asia", CEU = "Central Europe", EIN = "East Indies",
    EAF = "Eastern Africa", EEU = "Eastern Europe", EUR = "Europe", LAM = "Latin America",
    MEA = "Middle East", MDT = "Mediterranean", NAF = "North Africa", NMR = "North America",
    PGS = "Persian Gulf", SCN = "Scandinavia", SAM = "South America", SAS = "South Asia",
    SEA = "Southeast Asia", SAF = "Southern Africa", WAF = "West Africa", WST = "the West",
    WSB = "West Bank", GZS = "Gaza Strip", BAG = "Baghdad", ALA = "Åland Islands",
    ASM = "American Samoa", AIA = "Anguilla", ABW = "Aruba", BMU = "Bermuda",
    VGB = "British Virgin Islands", CYM = "Cayman Islands", FRO = "Faroe Islands",
    FLK = "Falkland Islands", GUF = "French Guiana", PYF = "French Polynesia", GIB = "Gibraltar",
    GRL = "Greenland", GLP = "Guadeloupe", GUM = "Guam", HKG = "Hong Kong", IMY = "Isle of Man",
    MAC = "Macao", MTQ = "Martinique", MYT = "Mayotte", MSR = "Montserrat",
    ANT = "Netherlands Antilles", NCL = "New Caledonia", NFK = "Norfolk Island",
    MNP = "Northern Mariana Islands", PCN = "Pitcairn", PRI = "Puerto Rico", REU = "Réunion",
    SHN = "Saint Helena", SPM = "Saint Pierre and Miquelon", SJM = "Svalbard and Jan Mayen",
    TKL = "Tokelau", TCA = "Turks and Caicos Islands", VIR = "United States Virgin Islands",
    WLF = "Wallis and Futuna",
  },
}
