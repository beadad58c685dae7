-- Arab Maghreb Union (AMU, UMA).
--
-- Start day: the treaty of Marrakesh, 17 February 1989. No summit since 1994; at the end of 1995
-- the work of its institutions was frozen at Morocco's wish: that is no change of membership.
-- Egypt applied in 1994; the union never decided, so the application stays open here.
return {
  sources = {
    treaty = { "Marrakesh Treaty, 17 February 1989", publisher = "AMU", published = "1989-02-17" },
    annahar = { "Egypt and the Maghreb dream: the application of 1994", publisher = "Annahar",
      read = "2026-02",
      url = "https://www.annahar.com/en/opinion/278909/egypt-and-the-maghreb-dream-a-journey-"
        .. "toward-regional-unity" },
  },

  blocs = {
    { "AMU", kind = "regional organisation", seat = "Rabat", names = { { "Arab Maghreb Union" } },
      aliases = { "UMA", { "Union du Maghreb arabe", lang = "fr" } },
      codes = { cameo = "AMU", ["cow-igo"] = "AMU", ionum = "470" },
      from = "1989-02-17", note = "No summit since 1994.", confirmed = "general",
      source = "treaty" },
  },

  coverage = {
    { "AMU", from = "1989-02-17", through = "2026-01-31", layer = "base" },
    { "AMU", from = "1989-02-17", through = "2026-01-31", layer = "suspended" },
    { "AMU", from = "1989-02-17", through = "2026-01-31", layer = "withdrawing" },
  },

  spells = {
    { "AMU", "DZA LBY MAR MRT TUN", status = "member", from = "1989-02-17", basis = "founding",
      confirmed = "general", source = "treaty" },
    { "AMU", "EGY", status = "applicant", from = "1994", to = "?",
      basis = "application for membership", confirmed = "page", source = "annahar",
      note = "spoken of by the foreign minister in December 1994; never decided" },
  },

  events = {
    { "1994", "membership.application", actor = "EGY", target = "EGY", bloc = "AMU", cameo = "022",
      text = "Egypt applies to join the Arab Maghreb Union.", confirmed = "page",
      source = "annahar" },
  },
}
