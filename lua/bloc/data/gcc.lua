-- Gulf Cooperation Council.
-- Start day: the charter, signed in Abu Dhabi on 25 May 1981. The six founders are the six members;
-- nobody joined, left or was suspended. The boycott of Qatar by Saudi Arabia, the United Arab
-- Emirates and Bahrain (5 June 2017 to 5 January 2021) was an act of those states, not of the
-- Council: Qatar stayed a member with all its rights.
return {
  sources = {
    charter = { "Charter of the Cooperation Council for the Arab States of the Gulf, Abu Dhabi, "
      .. "25 May 1981", publisher = "GCC" },
    alula = { "AlUla declaration, 41st session of the Supreme Council, 5 January 2021",
      publisher = "GCC" },
  },

  blocs = {
    { "GCC", kind = "regional organisation", seat = "Riyadh",
      names = { { "Cooperation Council for the Arab States of the Gulf" } },
      aliases = { "Gulf Cooperation Council", { "CCG", lang = "fr" },
        { "Conseil de coopération du Golfe", lang = "fr" },
        { "مجلس التعاون لدول الخليج العربية", lang = "ar" } },
      codes = { cameo = "GCC", ["cow-igo"] = "GCC", ionum = "1990" },
      from = "1981-05-25",
      note = "Yemen was admitted to some specialised bodies in December 2001, which is no status "
        .. "in the Council; Jordan and Morocco were invited in May 2011 and did not join.",
      confirmed = "general", source = { "charter", "alula" } },
  },

  coverage = {
    { "GCC", layer = "base", from = "1981-05-25", through = "2026-01-31" },
    { "GCC", layer = "suspended", from = "1981-05-25", through = "2026-01-31" },
    { "GCC", layer = "withdrawing", from = "1981-05-25", through = "2026-01-31" },
    { "GCC", layer = "inactive", from = "1981-05-25", through = "2026-01-31" },
  },

  spells = {
    { "GCC", "ARE BHR KWT OMN QAT SAU", status = "member", from = "1981-05-25",
      basis = "founding", confirmed = "general", source = "charter" },
  },
}
