-- Intergovernmental Authority on Development, until 21 March 1996 Intergovernmental Authority on
-- Drought and Development (IGADD).
-- Start day: founders by the summit of January 1986; later members by the summit that admitted
-- them. A state that freezes its own membership counts as suspended (basis self-suspension).
-- Doubts: Eritrea's return was announced once before, in November 2018, without effect; the legal
-- effect of its notice of 12 December 2025 is not established; the start and the end of South
-- Sudan's suspension for unpaid dues are not known.
return {
  sources = {
    founding = { "IGADD founding summit, Djibouti, January 1986; renamed IGAD 21 March 1996",
      publisher = "IGAD" },
    tengele = { "Eritrea Formally Withdraws From IGAD", publisher = "Tengele",
      published = "2025-12-12", url = "https://tengele.com/news/"
        .. "36042459-4d1f-45c7-9384-d618768f8aa8/eritrea-formally-withdraws-from-igad" },
    tesfanews = { "Eritrea Resumes its IGAD Membership", publisher = "TesfaNews",
      published = "2023-06-12", url = "https://tesfanews.net/eritrea-resumes-its-igad-membership/" },
    dehai = { "IGAD regrets Eritrea's decision to withdraw from the Organisation",
      publisher = "IGAD, Dehai", published = "2025-12-12",
      url = "http://www.dehai.org/dehai/dehai-news/539108" },
    ssd2011 = { "S. Sudan admitted to IGAD regional bloc", publisher = "Sudan Tribune",
      published = "2011-11-25", url = "https://sudantribune.com/?p=40298" },
    ssd2021 = { "IGAD suspends S. Sudan membership over arrears", publisher = "Eye Radio",
      published = "2021-12-10", url = "https://eyeradio.org/igad-suspends-s-sudan-membership-over-"
        .. "arrears/" },
    ssd2021b = { "IGAD demands $9 million from S. Sudan", publisher = "Eye Radio",
      published = "2021-12-13", url = "https://eyeradio.org/igad-demands-9-million-from-s-sudan/" },
    sdn2024 = { "Sudan suspends its membership of eastern African trade bloc",
      publisher = "TRT World", published = "2024-01-20",
      url = "https://www.trtworld.com/article/16718063" },
    sdn2026 = { "Sudan rejoins IGAD after nearly two-year suspension", publisher = "China Daily",
      published = "2026-02-09",
      url = "http://m.syxj.com.cn/a/202602/09/WS6989e759a310d6866eb38514.html" },
    sdn2026b = { "Sudan rejoins East African IGAD bloc after two-year membership freeze",
      publisher = "Africanews", published = "2026-02-09", url = "https://www.africanews.com/2026/"
        .. "02/09/sudan-rejoins-east-african-igad-bloc-after-two-year-membership-freeze/" },
  },

  blocs = {
    { "IGAD", kind = "regional organisation", seat = "Djibouti",
      names = {
        { "Intergovernmental Authority on Drought and Development", to = "1996-03-21" },
        { "Intergovernmental Authority on Development", from = "1996-03-21" },
      },
      aliases = { "IGADD",
        { "Autorité intergouvernementale pour le développement", lang = "fr" } },
      codes = { cameo = "IAD", ["cow-igo"] = "IGAD", ionum = "2230" },
      from = "1986-01", note = "IGADD until 21 March 1996.", confirmed = "general",
      source = "founding" },
  },

  coverage = {
    { "IGAD", layer = "base", from = "1986-01", through = "2026-02-28" },
    { "IGAD", layer = "suspended", from = "1990-01-01", through = "2026-02-28",
      note = "suspensions for unpaid dues only where they were reported" },
    { "IGAD", layer = "withdrawing", from = "1986-01", through = "2026-02-28" },
    { "IGAD", layer = "inactive", from = "1990-01-01", through = "2026-02-28" },
  },

  spells = {
    { "IGAD", "DJI ETH KEN SDN SOM UGA", status = "member", from = "1986-01",
      from_nominal = "1986-01-15", basis = "founding", confirmed = "general",
      source = "founding" },
    { "IGAD", "ERI", status = "member", from = "1993-05-24/1993-12-31", basis = "accession",
      known = "1993", confirmed = "page", source = "tengele",
      note = "in the course of 1993, not before its independence on 24 May" },
    { "IGAD", "SSD", status = "member", from = "2011-11-25", basis = "accession",
      confirmed = "page", source = "ssd2011" },

    -- Eritrea calls its withdrawal immediate; the agreement's period of notice is not established.
    { "IGAD", "ERI", status = "withdrawing", from = "2025-12-12", known = "2025-12-12",
      basis = "withdrawal notified", confirmed = "page", source = "dehai",
      note = "Eritrea treats it as immediate; the date of legal effect is not established" },
    { "IGAD", "ERI", status = "member", from = "1993-05-24/1993-12-31", to = "2025-12-12",
      position = "ERI", known = "2025-12-12", known_to = "2025-12-12",
      basis = "accession; end: withdrawal", confirmed = "page", source = "tengele" },

    { "IGAD", "ERI", status = "suspended", from = "2007-04", from_nominal = "2007-04-21",
      to = "2023-06-12", known = "2007-04", known_to = "2023-06-12", basis = "self-suspension",
      confirmed = "page", source = "tengele", to_source = "tesfanews",
      note = "a return was also announced at a summit of 2018, but Eritrea took its seat only in "
        .. "June 2023" },
    { "IGAD", "SDN", status = "suspended", from = "2024-01-20", to = "2026-02-09",
      known = "2024-01-20", known_to = "2026-02-09", basis = "self-suspension",
      confirmed = "page", source = "sdn2024", to_source = { "sdn2026", "sdn2026b" } },
    -- Known only from the government's own complaint of 10 December 2021.
    { "IGAD", "SSD", status = "suspended", from = "2021-09-16/2021-12-10",
      from_nominal = "2021-12-10", to = "?", known = "2021-12-10", basis = "unpaid dues",
      confirmed = "page", source = { "ssd2021", "ssd2021b" },
      note = "reported by its minister of information; neither the decision nor the end is dated" },
  },

  successions = {},

  -- Only what the general list of events does not hold.
  events = {
    { "2007-04", "membership.suspension", actor = "ERI", target = "ERI", bloc = "IGAD",
      cameo = "161", text = "Eritrea suspends its own membership over Ethiopia's war in Somalia.",
      confirmed = "page", source = "tengele" },
    { "2011-11-25", "membership.accession", actor = "IGAD", target = "SSD", bloc = "IGAD",
      place = "Addis Ababa", text = "An extraordinary summit admits South Sudan.",
      confirmed = "page", source = "ssd2011" },
    { "2021-09-16/2021-12-10", "membership.suspension", actor = "IGAD", target = "SSD",
      bloc = "IGAD", cameo = "161", known = "2021-12-10",
      text = "South Sudan says that it is suspended for unpaid dues.",
      confirmed = "page", source = "ssd2021" },
    { "2023-06-12", "membership.suspension_lifted", actor = "ERI", target = "ERI", bloc = "IGAD",
      place = "Djibouti", cameo = "081", text = "Eritrea takes its seat again at the 14th summit.",
      confirmed = "page", source = "tesfanews" },
    { "2024-01-20", "membership.suspension", actor = "SDN", target = "SDN", bloc = "IGAD",
      place = "Khartoum", cameo = "161",
      text = "Sudan freezes its membership after the bloc invited the leader of the RSF.",
      confirmed = "page", source = "sdn2024" },
    { "2025-12-12", "membership.withdrawal_notice", actor = "ERI", target = "ERI", bloc = "IGAD",
      place = "Asmara", cameo = "161",
      text = "Eritrea gives the secretariat a note on its withdrawal.",
      confirmed = "page", source = "dehai" },
    { "2026-02-09", "membership.suspension_lifted", actor = "SDN", target = "SDN", bloc = "IGAD",
      cameo = "081", text = "Sudan resumes its full membership.",
      confirmed = "page", source = { "sdn2026", "sdn2026b" } },
  },

  acknowledged = {
    { rule = "known-before-source", bloc = "IGAD", state = "ERI",
      reason = "the accession and the walk-out were public at the time; the article of "
        .. "2025 looks back" },
  },
}
