-- Mercosur.
-- Start day: the four by the signature of the Treaty of Asunción (26 March 1991; in force
-- 29 November 1991), later members by the entry into force of their protocol of accession.
-- Associates: the year or month of the decision or agreement that made them so; the days differ
-- by source.
return {
  sources = {
    asuncion = { "Treaty of Asunción, 26 March 1991", publisher = "Mercosur" },
    loc2012 = { "Mercosur; Venezuela: Venezuela Joins Trade Bloc",
      publisher = "Library of Congress, Global Legal Monitor", published = "2012-08-03",
      url = "http://www.loc.gov/law/foreign-news/article/"
      .. "mercosur-venezuela-venezuela-joins-trade-bloc/" },
    g1 = { "Mercosul vai ter Guiana e Suriname como associados", publisher = "G1",
      published = "2013-07-11", url = "http://g1.globo.com/mundo/noticia/2013/07/"
      .. "mercosul-vai-ter-guiana-e-suriname-como-associados-diz-patriota.html" },
    rebelion = { "Ecuador, Colombia y Venezuela, nuevos integrantes asociados del Mercosur",
      publisher = "Rebelión", read = "2026-01",
      url = "https://rebelion.org/ecuador-colombia-y-venezuela-nuevos-integrantes-asociados-"
      .. "del-mercosur" },
    ace = { "Economic complementation agreements ACE 35 (Chile, 25 June 1996), ACE 36 (Bolivia, "
      .. "17 December 1996), ACE 58 (Peru); decisions CMC 39/03, 42/04, 43/04 and 44/04",
      publisher = "Mercosur" },
    cartes = { "Decisión sobre el cese de la suspensión del Paraguay, Montevideo, 12 July 2013 "
      .. "(cites the suspension of 29 June 2012)", publisher = "Infobae",
      published = "2013-07-12",
      url = "http://infobae.com/2013/07/12/1074608-mercosur-levanto-la-suspension-paraguay" },
    mendoza = { "Decision on the suspension of Paraguay, Mendoza, 29 June 2012",
      publisher = "Mercosur", published = "2012-06-29" },
    ven_2016 = { "Ministros do Mercosul notificam Venezuela sobre afastamento do bloco",
      publisher = "O Paraná", read = "2026-01", url = "https://oparana.com.br/cotidiano/"
      .. "ministros-do-mercosul-notificam-venezuela-sobre-afastamento-do-bloco" },
    ven_2017 = { "Decisão sobre a suspensão da República Bolivariana da Venezuela no MERCOSUL",
      publisher = "Mercosur", published = "2017-08-05",
      url = "http://www.mercosur.int/innovaportal/v/8470/12/innova.front/"
      .. "decis%C3%A3o-sobre-a-suspens%C3%A3o-da-republica-bolivariana-da-venezuela-no-mercosul" },
    pry_2013 = { "Presidente do Paraguai promulga adesão da Venezuela ao Mercosul",
      publisher = "Vermelho, with TeleSUR", published = "2013-12-27",
      url = "https://vermelho.org.br/?p=299147" },
    pry_view = { "Senado paraguaio debate adesão de Caracas ao Mercosul (Asunción questions the "
      .. "legality of the entry)", publisher = "Exame", published = "2013-12-09",
      url = "https://exame.com/mundo/senado-paraguaio-debate-adesao-de-caracas-ao-mercosul/amp" },
    ven_2006 = { "Protocol of Accession of Venezuela to Mercosur, Caracas, 4 July 2006",
      publisher = "Mercosur", published = "2006-07-04" },
    bol_2012 = { "Adesão da Bolívia ao Mercosul (protocol of 7 December 2012)",
      publisher = "América Latina e Política", published = "2012-12-11",
      url = "https://americalatinaepolitica.wordpress.com/2012/12/11/adesao-da-bolivia-ao-mercosul/" },
    bol_dep = { "Bolivia completa proceso de adhesión al Mercosur en la cumbre de Asunción",
      publisher = "Ratio Paraguay", published = "2024-07-10",
      url = "https://ratioparaguay.com.py/news/"
      .. "bolivia-completa-proceso-de-adhesion-al-mercosur-en-la-cumbre-de-asuncion" },
    bol_in = { "Entra en vigencia protocolo de adhesión de Bolivia al Mercosur",
      publisher = "La Ventana", published = "2024-08-07",
      url = "https://laventanabolivia.com/ver_noticia.php?n=15553" },
    panama = { "Panama receives status of associate member of South American trade bloc",
      publisher = "MENAFN", published = "2024-12-09", url = "https://menafn.com/1108970165/"
      .. "Panama-receives-status-of-associate-member-of-South-American-trade-bloc" },
  },

  blocs = {
    { "MERCOSUR", kind = "customs union", seat = "Montevideo",
      names = { { "Southern Common Market" } },
      aliases = { "Mercosur", { "Mercosul", lang = "pt" },
        { "Mercado Común del Sur", lang = "es" }, { "Mercado Comum do Sul", lang = "pt" } },
      codes = { ["cow-igo"] = "Mercosur", ionum = "4260" },
      from = "1991-03-26",
      note = "Treaty signed 26 March 1991, in force 29 November 1991; customs union since 1995. "
        .. "Mexico and New Zealand are called observers in places, without a status in law.",
      confirmed = "page", source = { "asuncion", "loc2012" } },
  },

  coverage = {
    { "MERCOSUR", layer = "base", from = "1991-03-26", through = "2026-01-31" },
    { "MERCOSUR", layer = "suspended", from = "1991-03-26", through = "2026-01-31" },
    { "MERCOSUR", layer = "withdrawing", from = "1991-03-26", through = "2026-01-31" },
    { "MERCOSUR", layer = "inactive", from = "1991-03-26", through = "2026-01-31" },
    { "MERCOSUR", layer = "applicant", from = "2006-07-04", through = "2026-01-31",
      states = "BOL VEN" },
  },

  spells = {
    { "MERCOSUR", "ARG BRA PRY URY", status = "member", from = "1991-03-26", basis = "founding",
      confirmed = "general", source = "asuncion" },

    -- Paraguay, after the removal of President Lugo on 22 June 2012
    { "MERCOSUR", "PRY", status = "suspended", from = "2012-06-29", to = "2013-08-15",
      known = "2012-06-29", known_to = "2013-07-12",
      basis = "Protocol of Ushuaia, article 5; end: new president in office", confirmed = "page",
      source = { "mendoza", "cartes" }, to_source = "cartes" },

    -- Venezuela
    { "MERCOSUR", "VEN", status = "associate", from = "2004-12", from_nominal = "2004-12-16",
      to = "2012-08-12", known_to = "2012-07-31", basis = "decision CMC 42/04; end: membership",
      confirmed = "page", source = { "ace", "rebelion" }, to_source = { "loc2012", "g1" } },
    { "MERCOSUR", "VEN", status = "applicant", from = "2006-07-04", to = "2012-08-12",
      basis = "protocol of accession signed; end: in force", confirmed = "general",
      source = "ven_2006", to_source = "loc2012", known_to = "2012-07-31" },
    { "MERCOSUR", "VEN", status = "member", from = "2012-08-12", known = "2012-07-31",
      basis = "accession (protocol in force)", confirmed = "page", source = { "loc2012", "g1" },
      note = "received as a full member at the Brasília summit of 31 July 2012; the protocol was "
        .. "in force on 12 August" },
    -- Paraguay, whose parliament had not agreed, held the accession to be void until it ratified.
    { "MERCOSUR", "VEN", status = "associate", from = "2004-12", from_nominal = "2004-12-16",
      to = "2013-12", to_nominal = "2013-12-24", position = "PRY", known_to = "2013-12-24",
      basis = "entry of 2012 not recognised; end: ratified by Paraguay", confirmed = "part",
      source = { "ace" }, to_source = { "pry_view", "pry_2013" } },
    { "MERCOSUR", "VEN", status = "member", from = "2013-12", from_nominal = "2013-12-24",
      position = "PRY", known = "2013-12-24",
      basis = "accession ratified by Paraguay (voted 18, signed 24 December)", confirmed = "page",
      source = "pry_2013" },
    { "MERCOSUR", "VEN", status = "suspended", from = "2016-12-01/2016-12-02",
      from_nominal = "2016-12-02", known = "2016-12-02",
      basis = "rights ended for rules not adopted; from 5 August 2017 also Protocol of Ushuaia",
      confirmed = "page", source = { "ven_2016", "ven_2017" },
      note = "decided 1 December, notified 2 December 2016; Venezuela does not recognise it" },

    -- Bolivia
    { "MERCOSUR", "BOL", status = "associate", from = "1996-12-17/1997-02-28", to = "2024-08-07",
      known_to = "2024-07-08", basis = "ACE 36; end: membership", confirmed = "part",
      source = "ace", to_source = { "bol_dep", "bol_in" } },
    { "MERCOSUR", "BOL", status = "applicant", from = "2012-12-07", to = "2024-08-07",
      known = "2012-12-07", known_to = "2024-07-08",
      basis = "protocol of accession signed (again on 17 July 2015); end: in force",
      confirmed = "page", source = "bol_2012", to_source = { "bol_dep", "bol_in" } },
    { "MERCOSUR", "BOL", status = "member", from = "2024-08-07", known = "2024-07-08",
      basis = "accession (thirty days after the last deposit)", confirmed = "page",
      source = { "bol_dep", "bol_in" }, note = "8 August in some texts" },

    -- Associates
    { "MERCOSUR", "CHL", status = "associate", from = "1996-06-25/1996-10-01",
      basis = "ACE 35 (signed 25 June, in force 1 October 1996)", confirmed = "part",
      source = { "ace", "rebelion" } },
    { "MERCOSUR", "PER", status = "associate", from = "2003", from_nominal = "2003-12-15",
      basis = "ACE 58, decision CMC 39/03", confirmed = "part", source = { "ace", "rebelion" } },
    { "MERCOSUR", "COL ECU", status = "associate", from = "2004-12", from_nominal = "2004-12-16",
      basis = "decisions CMC 43/04 and 44/04 (Ouro Preto summit)", confirmed = "page",
      source = { "ace", "rebelion" } },
    { "MERCOSUR", "GUY SUR", status = "associate", from = "2013-07", from_nominal = "2013-07-12",
      basis = "framework agreements of the Montevideo summit", confirmed = "page", source = "g1",
      note = "new protocols were signed on 17 July 2015" },
    { "MERCOSUR", "PAN", status = "associate", from = "2024-12-06", known = "2024-12-06",
      basis = "association signed at the Montevideo summit", confirmed = "page",
      source = "panama" },
  },

  events = {
    { "2012-06-29", "membership.suspension", actor = "MERCOSUR", target = "PRY",
      bloc = "MERCOSUR", place = "Mendoza", cameo = "161",
      text = "The presidents of Mercosur suspend Paraguay after the removal of President Lugo.",
      confirmed = "page", known = "2012-06-29",
      source = { "mendoza", "cartes" } },
    { "2012-07-31", "membership.accession", actor = "MERCOSUR", target = "VEN",
      bloc = "MERCOSUR", place = "Brasília",
      text = "A Mercosur summit receives Venezuela as a full member, in law from 12 August.",
      confirmed = "page", known = "2012-07-31",
      source = "loc2012" },
    { "2013-08-15", "membership.suspension_lifted", actor = "MERCOSUR", target = "PRY",
      bloc = "MERCOSUR", place = "Asunción", cameo = "081",
      text = "The suspension of Paraguay ends with the inauguration of President Cartes.",
      confirmed = "page", source = "cartes" },
    { "2016-12-02", "membership.suspension", actor = "MERCOSUR", target = "VEN",
      bloc = "MERCOSUR", cameo = "161",
      text = "The four founders notify Venezuela that its rights in Mercosur have ended because it "
        .. "had not adopted the common rules.",
      confirmed = "page", source = "ven_2016" },
    { "2017-08-05", "membership.suspension", actor = "MERCOSUR", target = "VEN",
      bloc = "MERCOSUR", place = "São Paulo", cameo = "161",
      text = "Mercosur suspends Venezuela a second time, now under the democratic clause.",
      confirmed = "page", source = "ven_2017" },
    { "2024-08-07", "membership.accession", actor = "MERCOSUR", target = "BOL",
      bloc = "MERCOSUR", text = "Bolivia's protocol of accession to Mercosur is in force.",
      confirmed = "page", source = "bol_in" },
  },
}
