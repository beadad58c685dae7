-- West African Economic and Monetary Union (UEMOA, WAEMU), successor of the CEAO.
--
-- Start day: the seven founders by the signature at Dakar, 10 January 1994 (in force 1 August
-- 1994); Guinea-Bissau by the day its accession took effect. UEMOA stands beside the monetary
-- union UMOA. Burkina Faso, Mali and Niger left ECOWAS, not UEMOA: when their ministers walked
-- out of a council on 11 July 2025, that was no withdrawal.
--
-- Doubt: Niger 2023. The Union took economic sanctions (30 July 2023 to 24 February 2024), but
-- neither the list of measures nor the list of those lifted names a suspension from its organs:
-- so there are events and no suspended row. No suspension of Burkina Faso (2022) or Guinea-Bissau
-- (2012, 2025) was found.
return {
  sources = {
    treaty = { "UEMOA Treaty, Dakar, 10 January 1994 (in force 1 August 1994)", publisher = "UEMOA",
      published = "1994-01-10" },
    gnb = { "Accession of Guinea-Bissau to UEMOA, effective 2 May 1997", publisher = "UEMOA" },
    leral2022 = {
      "Leral, on the final communiqué of the conference of UEMOA, Accra, 9 January 2022",
      publisher = "Leral, Lejecos",
      url = "https://www.leral.net/Sanctions-contre-le-Mali-L-Uemoa-appelle-ses-institutions-a-l-"
        .. "application-immediate-des-mesures_a322655.html" },
    abamako2023 = { "AFP: L'UEMOA lève la suspension du Mali de ses institutions",
      publisher = "AFP, abamako.com", published = "2023-07-09",
      url = "http://news.abamako.com/h/284346.html" },
    agence2023 = { "L'UEMOA lève les sanctions de ses organes et institutions contre le Mali",
      publisher = "Agence Afrique", url = "https://www.agenceafrique.com/"
        .. "45306-luemoa-leve-les-sanctions-de-ses-organes-et-institutions-contre-le-mali.html" },
    allafrica2023 = { "Measures of the UEMOA conference on Niger, Abuja, 30 July 2023",
      publisher = "allAfrica", published = "2023-07-30",
      url = "https://fr.allafrica.com/stories/202307300103.html" },
    beninsite2024 = { "L'UEMOA lève les sanctions contre le Niger", publisher = "Benin Site",
      published = "2024-02-28",
      url = "http://beninsite.net/2024/02/28/session-extraordinaire-luemoa-leve-les-sanctions-"
        .. "contre-le-niger/" },
    pressafrik2025 = { "UEMOA: l'AES claque la porte de la 2e session du Conseil des ministres",
      publisher = "Pressafrik", published = "2025-07", url = "https://www.pressafrik.com/"
        .. "UEMOA-l-AES-claque-la-porte-de-la-2e-session-du-Conseil-des-ministres_a291940.html" },
  },

  blocs = {
    { "UEMOA", kind = "customs union", seat = "Ouagadougou",
      names = { { "West African Economic and Monetary Union" } },
      aliases = { "WAEMU", { "Union économique et monétaire ouest-africaine", lang = "fr" } },
      codes = { cameo = "UEM", ["cow-igo"] = "UEMOA", ionum = "4340" },
      from = "1994-01-10", predecessor = "CEAO",
      note = "Customs and economic union of the states that share the West African CFA franc; in "
        .. "force 1 August 1994.", confirmed = "general", source = "treaty" },
  },

  coverage = {
    { "UEMOA", from = "1994-01-10", through = "2026-01-31" },
  },

  spells = {
    { "UEMOA", "BEN BFA CIV MLI NER SEN TGO", status = "member", from = "1994-01-10",
      basis = "founding: signed", confirmed = "general", source = "treaty" },
    { "UEMOA", "GNB", status = "member", from = "1997-05-02", known = "1997-05-02",
      basis = "accession", confirmed = "general", source = "gnb" },

    { "UEMOA", "MLI", status = "suspended", from = "2022-01-09", to = "2023-07-08",
      known = "2022-01-09", known_to = "2023-07-09",
      basis = "coup suspension (delay of the return to constitutional order)", confirmed = "page",
      source = "leral2022", to_source = { "abamako2023", "agence2023" },
      note = "lifted by the conference at Bissau on Saturday 8 July 2023, published on the 9th; "
        .. "the Union's court had stayed the sanctions on 24 March 2022" },
  },

  events = {
    { "1997-05-02", "membership.accession", actor = "GNB", target = "GNB", bloc = "UEMOA",
      cameo = "054", text = "The accession of Guinea-Bissau to UEMOA takes effect.",
      confirmed = "general", source = "gnb" },
    { "2022-01-09", "membership.suspension", actor = "UEMOA", target = "MLI", bloc = "UEMOA",
      place = "Accra", cameo = "161",
      text = "The heads of state of UEMOA suspend Mali from the organs and institutions of the "
        .. "Union.", confirmed = "page", source = "leral2022" },
    { "2022-01-09", "sanctions.imposed", actor = "UEMOA", target = "MLI", bloc = "UEMOA",
      place = "Accra", cameo = "163",
      text = "UEMOA adds economic and financial sanctions to those of ECOWAS on Mali.",
      confirmed = "page", source = "leral2022" },
    { "2022-07-08", "sanctions.eased", actor = "UEMOA", target = "MLI", bloc = "UEMOA",
      cameo = "085", text = "UEMOA lets its funding institutions work with Mali again.",
      confirmed = "page", source = "agence2023" },
    { "2023-07-08", "membership.suspension_lifted", actor = "UEMOA", target = "MLI",
      bloc = "UEMOA", place = "Bissau", cameo = "081", known = "2023-07-09",
      text = "The heads of state of UEMOA lift the suspension of Mali.", confirmed = "page",
      source = "abamako2023" },
    { "2023-07-30", "sanctions.imposed", actor = "UEMOA", target = "NER", bloc = "UEMOA",
      place = "Abuja", cameo = "163",
      text = "UEMOA closes borders with Niger, halts trade and freezes its assets at the central "
        .. "bank.", confirmed = "page", source = "allafrica2023" },
    { "2024-02-24", "sanctions.lifted", actor = "UEMOA", target = "NER", bloc = "UEMOA",
      place = "Abuja", cameo = "085", known = "2024-02-27",
      text = "UEMOA lifts its sanctions on Niger.", confirmed = "page", source = "beninsite2024" },
    { "2025-07-11", "diplomacy.statement", actor = "BFA", target = "UEMOA", bloc = "UEMOA",
      place = "Lomé", cameo = "161",
      text = "Burkina Faso, with Mali and Niger, leaves a council of ministers over its rotating "
        .. "chair.", confirmed = "page", source = "pressafrik2025" },
  },

  acknowledged = {
    { rule = "lineage", bloc = "UEMOA",
      reason = "the CEAO was dissolved two months after the UEMOA treaty" },
  },
}
