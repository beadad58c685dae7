-- Permanent Interstate Committee for Drought Control in the Sahel (CILSS).
--
-- Start day: the convention of Ouagadougou, 12 September 1973; later members by accession, mostly
-- known to the year.
-- Doubts: Cabo Verde and Guinea-Bissau (a data set of organisations has both from 1981). The
-- coastal members of the 2010s joined after the summit of March 2010, when there were nine, and
-- before that of February 2018, when there were thirteen; only the day of Côte d'Ivoire was
-- found. Sudan was admitted as the fourteenth at the summit of 7 February 2018, but the list of
-- July 2020 has thirteen again, without it: its start is left open.
return {
  sources = {
    conv = { "CILSS convention, Ouagadougou, 12 September 1973", publisher = "CILSS",
      published = "1973-09-12" },
    list = { "CILSS list of member states", publisher = "CILSS" },
    vivafrik = { "Le Tchad va accueillir la 16e conférence des chefs d'État du CILSS",
      publisher = "VivAfrik",
      url = "https://vivafrik.com/2018/05/09/le-tchad-va-accueillir-la-16eme-conference-des-"
        .. "chefs-detats-du-cilss-a17304.html" },
    sidwaya = { "19e conférence du CILSS: thirteen member states", publisher = "Sidwaya",
      read = "2020-07",
      url = "https://www.sidwaya.info/blog/2020/07/20/19e-conference-du-cilss-la-reforme-de-"
        .. "lorganisation-au-centre-des-echanges-communique-de-presse/" },
    aoa2018 = { "Le sommet du CILSS axé sur les réformes (Niamey, 7 February 2018)",
      publisher = "Actualité ouest-africaine",
      url = "http://www.actualite-ouest-africaine.org/node/926" },
  },

  blocs = {
    { "CILSS", kind = "regional organisation", seat = "Ouagadougou",
      names = { { "Permanent Interstate Committee for Drought Control in the Sahel" } },
      aliases = {
        { "Comité permanent inter-États de lutte contre la sécheresse dans le Sahel", lang = "fr" } },
      codes = { ["cow-igo"] = "CILSS", ionum = "3970" },
      from = "1973-09-12", confirmed = "general", source = "conv" },
  },

  coverage = {
    { "CILSS", from = "1973-09-12", through = "2026-01-31", layer = "base" },
    { "CILSS", from = "1990-01-01", through = "2026-01-31", layer = "suspended" },
    { "CILSS", from = "1990-01-01", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "CILSS", "BFA MLI MRT NER SEN TCD", status = "member", from = "1973-09-12",
      basis = "founding", confirmed = "general", source = "conv" },
    { "CILSS", "GMB", status = "member", from = "1973-09-12/1973-12-31", basis = "accession",
      confirmed = "general", source = "list", note = "in 1973, after the six founders" },
    { "CILSS", "CPV", status = "member", from = "1975-07-05/1975-12-31", basis = "accession",
      confirmed = "general", source = "list",
      note = "in 1975, so not before its independence; 1981 in one data set" },
    { "CILSS", "GNB", status = "member", from = "1986", basis = "accession", confirmed = "general",
      source = "list", note = "1981 in one data set" },
    { "CILSS", "CIV", status = "member", from = "2012-07-05", basis = "accession",
      confirmed = "page", source = "vivafrik" },
    { "CILSS", "BEN GIN TGO", status = "member", from = "2010-03/2018-02-07", basis = "accession",
      confirmed = "page", source = { "sidwaya", "aoa2018" },
      note = "between the summits of March 2010 and February 2018" },
    { "CILSS", "SDN", status = "member", from = "2018-02-07/2026-01-31",
      basis = "admitted by the 18th summit", confirmed = "page", source = { "aoa2018", "sidwaya" },
      note = "admitted on 7 February 2018, absent from the list of July 2020: whether it took "
        .. "effect is not known" },
  },
}
