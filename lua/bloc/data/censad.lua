-- Community of Sahel-Saharan States (CEN-SAD).
--
-- Start day: the founders by the founding of Tripoli, 4 February 1998; later members by the first
-- day of the summit that admitted them, as the community's own chronology gives it. The members
-- of May 2004 are known to the month.
-- Doubts: Cabo Verde (nominated 2009, an observer from 2010 by one survey, a member in other
-- lists). The revised treaty of 2013 bound only those who ratified it, and the African Union
-- counts fewer members since: 24 or 25. No state has notified a withdrawal that is known.
return {
  sources = {
    pana = { "PANA: CEN-SAD celebrates 13th anniversary (chronology of admissions)",
      publisher = "Panapress",
      url = "http://www.panapress.com/CEN-SAD-celebrates-13th-anniversary---12-756752-29-lang2-"
        .. "index.html" },
    efe2008 = { "EFE: Mauritânia, Quênia e São Tomé e Príncipe join the CEN-SAD, 17 June 2008",
      publisher = "EFE", published = "2008-06-17",
      url = "http://ultimosegundo.ig.com.br/mundo/mauritania-quenia-e-sao-tome-e-principe-se-"
        .. "unem-a-orgao-integrador-africano/n1237676336865.html" },
    avomm = { "APA: La Mauritanie adhère à la Communauté des États sahélo-sahariens",
      publisher = "APA, AVOMM",
      url = "https://www.avomm.com/La-Mauritanie-adhere-a-la-Communaute-des-Etats-Sahelo-"
        .. "Sahariens_a5273.html" },
    summit11 = { "CEN-SAD 11th summit, Sabratha, 2009", publisher = "CEN-SAD" },
    sas = { "Small Arms Survey: profile of CEN-SAD", publisher = "Small Arms Survey",
      read = "2020-08",
      url = "http://www.smallarmssurvey.org/tools/ro-poa/profiles-of-regional-organizations/"
        .. "africa/cen-sad.html" },
  },

  blocs = {
    { "CENSAD", kind = "regional organisation", seat = "Tripoli",
      names = { { "Community of Sahel-Saharan States" } },
      aliases = { "CEN-SAD", "COMESSA", { "Communauté des États sahélo-sahariens", lang = "fr" } },
      codes = { cameo = "CSS" }, from = "1998-02-04",
      note = "Created in Tripoli on 4 February 1998; revised treaty 2013.", confirmed = "page",
      source = "pana" },
  },

  coverage = {
    { "CENSAD", from = "1998-02-04", through = "2026-01-31", layer = "base",
      note = "members by admission; who is bound by the treaty of 2013 is not followed" },
    { "CENSAD", from = "1998-02-04", through = "2013-02-15", layer = "suspended" },
    { "CENSAD", from = "1998-02-04", through = "2013-02-15", layer = "withdrawing" },
  },

  spells = {
    { "CENSAD", "BFA LBY MLI NER SDN TCD", status = "member", from = "1998-02-04",
      basis = "founding", confirmed = "page", source = "pana" },
    { "CENSAD", "CAF ERI", status = "member", from = "1999-04-14", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "DJI GMB SEN", status = "member", from = "2000-02-04", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "EGY MAR NGA SOM TUN", status = "member", from = "2001-02-12", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "BEN TGO", status = "member", from = "2002-03-06", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "CIV GNB LBR", status = "member", from = "2004-05", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "GHA SLE", status = "member", from = "2005-06-01", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "COM GIN", status = "member", from = "2007-06-02", basis = "accession",
      confirmed = "page", source = "pana" },
    { "CENSAD", "KEN MRT STP", status = "member", from = "2008-06-17", known = "2008-06-17",
      basis = "accession", confirmed = "page", source = { "efe2008", "avomm" },
      note = "10th summit, Cotonou; 28 members with them" },
    { "CENSAD", "CPV", status = "member", from = "2009?", basis = "accession",
      confirmed = "general", source = { "summit11", "sas" },
      note = "doubtful: nominated in 2009 and an observer from 2010 by the Small Arms Survey, "
        .. "not in all lists" },
  },
}
