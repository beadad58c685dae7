-- North Atlantic Treaty Organization.
-- Start day: founders by the entry into force of the treaty (24 August 1949; signed 4 April 1949),
-- later members by the deposit of their instrument of accession in Washington.
-- Nobody was ever suspended and nobody has left. Two members left the military structure and not
-- the Alliance: France (1966 to 2009) and Greece (August 1974 to October 1980); see the notes.
return {
  sources = {
    treaty = { "North Atlantic Treaty, Washington, 4 April 1949", publisher = "NATO" },
    depositary = { "North Atlantic Treaty, depositary (United States) record; NATO list of "
      .. "member countries", publisher = "NATO" },
    fin_swe = { "Letters of application of Finland and Sweden handed over at NATO headquarters",
      publisher = "NATO", published = "2022-05-18" },
    fin = { "Finland joins NATO as 31st Ally", publisher = "NATO", published = "2023-04-04" },
    swe = { "Sweden officially joins NATO", publisher = "NATO", published = "2024-03-07" },
    ukr = { "Application of Ukraine for accelerated accession to NATO",
      publisher = "President of Ukraine", published = "2022-09-30" },
  },

  blocs = {
    { "NATO", kind = "defence pact", seat = "Brussels",
      names = { { "North Atlantic Treaty Organization" } },
      aliases = {
        { "OTAN", lang = "fr" }, { "Organisation du traité de l'Atlantique nord", lang = "fr" },
        "Atlantic Alliance", "North Atlantic Alliance",
      },
      codes = { cameo = "NAT", ["cow-igo"] = "NATO", ionum = "3700" },
      from = "1949-08-24",
      note = "Treaty signed 4 April 1949, in force 24 August 1949.",
      confirmed = "general", source = "treaty" },
  },

  coverage = {
    { "NATO", layer = "base", from = "1949-08-24", through = "2026-01-31" },
    { "NATO", layer = "suspended", from = "1949-08-24", through = "2026-01-31" },
    { "NATO", layer = "withdrawing", from = "1949-08-24", through = "2026-01-31" },
    { "NATO", layer = "inactive", from = "1949-08-24", through = "2026-01-31" },
    -- Membership action plans and invitations of 1997 to 2018 are not counted as applications.
    { "NATO", layer = "applicant", from = "2022-01-01", through = "2026-01-31",
      states = "FIN SWE UKR" },
  },

  spells = {
    { "NATO", "BEL CAN DNK GBR ISL ITA LUX NLD NOR PRT USA", status = "member",
      from = "1949-08-24", basis = "founding (treaty signed 4 April 1949)",
      confirmed = "general", source = "depositary" },
    { "NATO", "FRA", status = "member", from = "1949-08-24",
      basis = "founding (treaty signed 4 April 1949)", confirmed = "general",
      source = "depositary",
      note = "outside the integrated military command from 1966 to April 2009, a member always" },
    { "NATO", "GRC", status = "member", from = "1952-02-18", basis = "accession",
      confirmed = "general", source = "depositary",
      note = "outside the integrated military command from August 1974 to October 1980, a member "
        .. "always" },
    { "NATO", "TUR", status = "member", from = "1952-02-18", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "DEU", status = "member", from = "1955-05-05/1955-05-09", from_nominal = "1955-05-06",
      basis = "accession", confirmed = "general", source = "depositary",
      note = "5, 6 or 9 May 1955 by source; the former GDR is covered since 3 October 1990" },
    { "NATO", "ESP", status = "member", from = "1982-05-30", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "CZE HUN POL", status = "member", from = "1999-03-12", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "BGR EST LTU LVA ROU SVK SVN", status = "member", from = "2004-03-29",
      basis = "accession", confirmed = "general", source = "depositary" },
    { "NATO", "ALB HRV", status = "member", from = "2009-04-01", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "MNE", status = "member", from = "2017-06-05", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "MKD", status = "member", from = "2020-03-27", basis = "accession",
      confirmed = "general", source = "depositary" },
    { "NATO", "FIN", status = "member", from = "2023-04-04", basis = "accession",
      confirmed = "general", source = { "depositary", "fin" } },
    { "NATO", "SWE", status = "member", from = "2024-03-07", basis = "accession",
      confirmed = "general", source = { "depositary", "swe" } },

    -- Applicants
    { "NATO", "FIN", status = "applicant", from = "2022-05-18", to = "2023-04-04",
      known_to = "2023-04-04", basis = "application; end: accession", confirmed = "general",
      source = "fin_swe", to_source = "fin",
      note = "invited 29 June 2022, protocol of accession signed 5 July 2022" },
    { "NATO", "SWE", status = "applicant", from = "2022-05-18", to = "2024-03-07",
      known_to = "2024-03-07", basis = "application; end: accession", confirmed = "general",
      source = "fin_swe", to_source = "swe",
      note = "invited 29 June 2022, protocol of accession signed 5 July 2022" },
    { "NATO", "UKR", status = "applicant", from = "2022-09-30", basis = "application",
      confirmed = "general", source = "ukr", note = "no invitation so far" },
  },

  events = {
    { "2022-05-18", "membership.application", actor = "FIN", target = "FIN", bloc = "NATO",
      place = "Brussels", text = "Finland hands in its application to join NATO.",
      confirmed = "general", source = "fin_swe" },
    { "2022-05-18", "membership.application", actor = "SWE", target = "SWE", bloc = "NATO",
      place = "Brussels", text = "Sweden hands in its application to join NATO.",
      confirmed = "general", source = "fin_swe" },
    { "2022-09-30", "membership.application", actor = "UKR", target = "UKR", bloc = "NATO",
      place = "Kyiv", text = "Ukraine applies for accelerated accession to NATO.",
      confirmed = "general", source = "ukr" },
    { "2023-04-04", "membership.accession", actor = "NATO", target = "FIN", bloc = "NATO",
      place = "Brussels", text = "Finland becomes the 31st member of NATO.",
      confirmed = "general", source = "fin" },
    { "2024-03-07", "membership.accession", actor = "NATO", target = "SWE", bloc = "NATO",
      place = "Washington", text = "Sweden becomes the 32nd member of NATO.",
      confirmed = "general", source = "swe" },
  },
}
