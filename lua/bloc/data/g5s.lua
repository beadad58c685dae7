-- G5 Sahel.
--
-- Start day: the founding summit of Nouakchott, 16 February 2014 (convention of 19 December
-- 2014).
-- Doubts: Mali announced its exit on 15 May 2022; 30 June 2022 is the day given for the force and
-- stands for the whole. Burkina Faso and Niger announced on 2 December 2023 an exit that they
-- date 29 November. The end of the organisation is an intent of the last two members (statement
-- of 6 December 2023, article 20 of the convention); no instrument of dissolution was found.
return {
  sources = {
    teller = { "Mali withdrew from it: the five Sahel countries", publisher = "Teller Report",
      url = "https://www.tellerreport.com/life/2022-08-15-mali-withdrew-from-it---learn-about-"
        .. "the-five-sahel-countries.S1G6njy_A9.html" },
    xinhua2022 = { "Mali withdraws from G5 Sahel", publisher = "Xinhua", published = "2022-05-16",
      url = "https://www.bignewsnetwork.com/news/272552798/mali-withdraws-from-g5-sahel" },
    africanews = { "Mali's withdrawal from G5 Sahel effective from June 30",
      publisher = "Africanews", published = "2022-06-17",
      url = "https://www.africanews.com/2022/06/17/malis-withdrawal-from-g5-sahel-effective-from-"
        .. "june-30/" },
    sahelien = {
      "Le Burkina et le Niger se retirent du G5 Sahel (joint communiqué of 2 December 2023)",
      publisher = "Sahelien",
      url = "https://sahelien.com/le-burkina-et-le-niger-se-retirent-du-g5-sahel" },
    xinhua2023 = { "Mauritania and Chad open the way to dissolution", publisher = "Xinhua",
      published = "2023-12-06",
      url = "https://english.news.cn/20231206/d9de2e067a8346acb0308878d205c81f/c.html" },
  },

  blocs = {
    { "G5S", kind = "security initiative", seat = "Nouakchott", names = { { "G5 Sahel" } },
      aliases = { "Group of Five for the Sahel", { "G5 du Sahel", lang = "fr" } },
      from = "2014-02-16", to = "2023-12",
      note = "Convention of 19 December 2014. Mali left in 2022, Burkina Faso and Niger in 2023; "
        .. "Chad and Mauritania then moved to dissolve it.", confirmed = "page",
      source = { "teller", "xinhua2023" } },
  },

  coverage = {
    { "G5S", from = "2014-02-16", through = "2023-12-31" },
  },

  spells = {
    { "G5S", "MLI", status = "member", from = "2014-02-16", to = "2022-06",
      to_nominal = "2022-06-30", known_to = "2022-05-15", basis = "founding; end: withdrawal",
      confirmed = "page", source = "teller", to_source = { "africanews", "xinhua2022" },
      note = "30 June 2022 is the day given for the joint force" },
    { "G5S", "BFA NER", status = "member", from = "2014-02-16", to = "2023-11-29",
      known_to = "2023-12-02", basis = "founding; end: withdrawal", confirmed = "page",
      source = "teller", to_source = "sahelien",
      note = "announced after the day on which it takes effect" },
    { "G5S", "MRT TCD", status = "member", from = "2014-02-16", to = "2023-12",
      to_nominal = "2023-12-06", known_to = "2023-12-06", basis = "founding; end: dissolution",
      confirmed = "page", source = "teller", to_source = "xinhua2023",
      note = "joint statement opening the way to dissolution" },

    { "G5S", "MLI", status = "withdrawing", from = "2022-05-15", to = "2022-06",
      to_nominal = "2022-06-30", known = "2022-05-15", basis = "withdrawal announced",
      confirmed = "page", source = { "teller", "xinhua2022" }, to_source = "africanews" },
  },

  events = {
    { "2022-06", "membership.withdrawal_effective", actor = "MLI", target = "MLI", bloc = "G5S",
      cameo = "161", text = "Mali's withdrawal from the G5 Sahel takes effect.",
      confirmed = "page", source = "africanews" },
    { "2023-11-29", "membership.withdrawal_effective", actor = "BFA", target = "BFA", bloc = "G5S",
      cameo = "161", known = "2023-12-02",
      text = "Burkina Faso leaves the G5 Sahel, by its communiqué of 2 December.",
      confirmed = "page", source = "sahelien" },
    { "2023-11-29", "membership.withdrawal_effective", actor = "NER", target = "NER", bloc = "G5S",
      cameo = "161", known = "2023-12-02",
      text = "Niger leaves the G5 Sahel, by its communiqué of 2 December.", confirmed = "page",
      source = "sahelien" },
    { "2023-12-02", "membership.withdrawal_announced", actor = "NER", target = "NER", bloc = "G5S",
      cameo = "161",
      text = "Niger announces, with Burkina Faso, its withdrawal from the G5 Sahel as of 29 "
        .. "November.", confirmed = "page", source = "sahelien" },
  },
}
