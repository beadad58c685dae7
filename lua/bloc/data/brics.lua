-- BRICS (BRIC until South Africa joined).
-- No treaty, no seat, no list with the force of law: start days are the first summit, the
-- invitations of December 2010 and of Johannesburg (August 2023, effect 1 January 2024) and the
-- announcements of the presidency. Partner countries (Kazan, October 2024) are associates.
-- Saudi Arabia was invited in 2023 and never confirmed that it joined; the Russian and Brazilian
-- presidencies list it as a member, its own ministers and sources close to it say that it is
-- still considering. It is entered as possible and nowhere as certain.
-- Argentina was invited with it and refused before the day of effect: it never was a member.
-- Applications (more than thirty were reported) are not entered but for Argentina's.
-- Indonesia had accepted the status of partner for 1 January 2025 and became a member on the 6th;
-- it is not entered as a partner for these five days.
return {
  sources = {
    yekaterinburg = { "First BRIC summit, Yekaterinburg, 16 June 2009", publisher = "BRIC",
      published = "2009-06-16" },
    southafrica = { "Invitation of South Africa, December 2010; first summit Sanya, "
      .. "14 April 2011", publisher = "BRICS" },
    johannesburg = { "Johannesburg II Declaration, 23 August 2023", publisher = "BRICS",
      published = "2023-08-24" },
    invited = { "BRICS invites Saudi Arabia to join bloc", publisher = "The Gulf Observer",
      published = "2023-08-24", url = "https://thegulfobserver.com/?p=65561" },
    argentina = { "Argentine President Milei Rejects Invitation to Join BRICS",
      publisher = "Sputnik", published = "2023-12-29", url = "https://sputnikglobe.com/20231229/"
        .. "milei-rejects-invitation-to-joint-brics-in-letters-to-leaders-of-russia-china---"
        .. "reports-1115876456.html" },
    argentina_letter = { "Milei mantém recusa ao BRICS", publisher = "RL em Foco",
      url = "https://rlemfoco.com.br/noticia/238/milei-mantem-recusa-ao-brics.amp" },
    saudi_joined = { "Saudi Arabia announces its membership in the BRICS group",
      publisher = "The World Monitor", published = "2024-01-02",
      url = "https://www.theworldmonitor.com/?p=25310" },
    saudi_considering = { "Saudi Arabia still considering BRICS membership, sources say",
      publisher = "Reuters, Scoon TV", published = "2024-01-18", url = "https://www.scoontv.com/"
        .. "exclusive-saudi-arabia-still-considering-brics-membership-sources-say/" },
    saudi_paused = { "Kremlin declares nine nations to become BRICS members in 2025",
      publisher = "MENAFN", published = "2024-12-24", url = "https://menafn.com/1109027143/"
        .. "Kremlin-declares-nine-nations-to-become-BRICS-members-in-2025" },
    faq = { "Frequently Asked Questions about the BRICS", publisher = "BRICS Brasil 2025",
      url = "https://brics.br/en/about-the-brics/frequently-asked-questions-about-the-brics" },
    kazan = { "BRICS partner countries, Kazan summit October 2024 (effective 1 January 2025)",
      publisher = "BRICS", published = "2024-10-23" },
    partners = { "Uganda, 8 other countries to become BRICS partners from today",
      publisher = "TASS, The Independent (Uganda)", published = "2025-01-01",
      url = "https://www.independent.co.ug/"
        .. "uganda-8-other-countries-to-become-brics-partners-from-today/" },
    partners_named = { "Nine Countries To Become BRICS Partners In 2025",
      publisher = "WAM, UrduPoint", published = "2024-12-24", url = "https://www.urdupoint.com/"
        .. "en/middle-east/nine-countries-to-become-brics-partners-in-20-1898506.html" },
    indonesia = { "Announcement of the Brazilian presidency, 6 January 2025",
      publisher = "Ministry of Foreign Affairs, Brazil", published = "2025-01-06" },
    nigeria = { "Nigeria officially joins BRICS as partner country", publisher = "News.az",
      published = "2025-01-17",
      url = "https://news.az/news/nigeria-officially-joins-brics-as-partner-country" },
    vietnam = { "Vietnam becomes BRICS partner country", publisher = "TASS",
      published = "2025-06-14", url = "https://nigeria.news-pravda.com/nigeria/2025/06/14/2219.html" },
  },

  blocs = {
    { "BRICS", kind = "transregional organisation",
      names = { { "BRIC", to = "2010-12" }, { "BRICS", from = "2010-12" } },
      from = "2009-06-16",
      note = "No treaty and no seat. Saudi Arabia was invited in 2023; whether it joined is not "
        .. "clear.",
      confirmed = "general", source = "yekaterinburg" },
  },

  coverage = {
    { "BRICS", layer = "base", from = "2009-06-16", through = "2026-01-31" },
    { "BRICS", layer = "suspended", from = "2009-06-16", through = "2026-01-31" },
    { "BRICS", layer = "withdrawing", from = "2009-06-16", through = "2026-01-31" },
    { "BRICS", layer = "inactive", from = "2009-06-16", through = "2026-01-31" },
    { "BRICS", layer = "applicant", from = "2023-08-24", through = "2026-01-31", states = "ARG" },
  },

  spells = {
    { "BRICS", "BRA CHN IND RUS", status = "member", from = "2009-06-16", basis = "founding",
      confirmed = "general", source = "yekaterinburg" },
    { "BRICS", "ZAF", status = "member", from = "2010-12", from_nominal = "2010-12-24",
      known = "2010-12", basis = "accession", confirmed = "general", source = "southafrica",
      note = "some count from the Sanya summit, 14 April 2011" },
    { "BRICS", "ARE EGY ETH IRN", status = "member", from = "2024-01-01", known = "2023-08-24",
      basis = "accession", confirmed = "general", source = "johannesburg" },
    { "BRICS", "IDN", status = "member", from = "2025-01-06", known = "2025-01-06",
      basis = "accession", confirmed = "general", source = "indonesia" },

    -- A member at the earliest from 1 January 2024, not certainly on any day covered here.
    { "BRICS", "SAU", status = "member", from = "2024-01-01/2026-12-31?",
      from_nominal = "2026-12-31", known = "2023-08-24", basis = "invitation, not confirmed",
      confirmed = "page", source = { "faq", "saudi_joined", "saudi_considering", "saudi_paused" },
      note = "listed as a member by the Brazilian presidency of 2025; Riyadh has not said that it "
        .. "joined" },

    { "BRICS", "ARG", status = "applicant", from = "2023-08-24", to = "2023-12-22/2023-12-29",
      to_nominal = "2023-12-29", known = "2023-08-24", known_to = "2023-12-29",
      basis = "invited with effect from 1 January 2024; refused", confirmed = "page",
      source = "invited", to_source = { "argentina", "argentina_letter" },
      note = "its letters reached the capitals from 22 December, published on 29 December 2023" },

    -- Partner countries.
    { "BRICS", "BLR BOL CUB KAZ MYS THA UGA UZB", status = "associate", from = "2025-01-01",
      known = "2024-12-24", basis = "partner country", confirmed = "page",
      source = { "partners", "partners_named", "kazan" } },
    { "BRICS", "NGA", status = "associate", from = "2025-01-17", known = "2025-01-17",
      basis = "partner country", confirmed = "page", source = "nigeria" },
    { "BRICS", "VNM", status = "associate", from = "2025-06-13/2025-06-14",
      from_nominal = "2025-06-13", known = "2025-06-14", basis = "partner country",
      confirmed = "page", source = "vietnam",
      note = "reported on 14 June; the announcement is dated 13 June by others" },
  },

  successions = {},

  events = {
    { "2023-08-24", "diplomacy.statement", actor = "BRICS", target = "ARG", bloc = "BRICS",
      place = "Johannesburg",
      text = "Argentina, Egypt, Ethiopia, Iran, Saudi Arabia and the Emirates are invited to join.",
      confirmed = "page", source = "invited" },
    { "2023-12-29", "diplomacy.statement", actor = "ARG", target = "BRICS", bloc = "BRICS",
      place = "Buenos Aires",
      text = "The refusal of President Milei to join becomes public, three days before the day of "
        .. "effect.",
      confirmed = "page", source = "argentina" },
    { "2024-01-01", "diplomacy.statement", actor = "RUS", target = "SAU", bloc = "BRICS",
      text = "The Russian president counts Saudi Arabia among the new members.",
      confirmed = "page", source = "saudi_joined" },
    { "2024-01-18", "diplomacy.statement", actor = "SAU", target = "BRICS", bloc = "BRICS",
      text = "Saudi sources say that the kingdom has not decided whether to join.",
      confirmed = "page", source = "saudi_considering" },
    { "2025-01-01", "membership.accession", actor = "BRICS", target = "UGA", bloc = "BRICS",
      text = "Eight states become partner countries, Uganda among them.",
      confirmed = "page", source = "partners" },
    { "2025-01-06", "membership.accession", actor = "BRICS", target = "IDN", bloc = "BRICS",
      text = "The Brazilian presidency announces that Indonesia is a full member.",
      confirmed = "page", source = { "indonesia", "nigeria" } },
    { "2025-01-17", "membership.accession", actor = "BRICS", target = "NGA", bloc = "BRICS",
      text = "The Brazilian presidency announces Nigeria as the ninth partner country.",
      confirmed = "page", source = "nigeria" },
    { "2025-06-13/2025-06-14", "membership.accession", actor = "BRICS", target = "VNM",
      bloc = "BRICS", known = "2025-06-14",
      text = "The Brazilian presidency announces Vietnam as the tenth partner country.",
      confirmed = "page", source = "vietnam" },
  },
}
