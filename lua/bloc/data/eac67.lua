-- First East African Community (1967 to 1977).
-- Start day: entry into force of the Treaty for East African Co-operation, 1 December 1967. It
-- broke up in the course of 1977: end of the financial year on 30 June (the estimate taken here),
-- other works give January or December.
return {
  sources = {
    treaty = { "Treaty for East African Co-operation, Kampala, 6 June 1967, in force "
      .. "1 December 1967", publisher = "EAC", published = "1967-06-06" },
    collapse = { "Collapse of the East African Community, 1977" },
  },

  blocs = {
    { "EAC67", kind = "customs union", seat = "Arusha",
      names = { { "East African Community (1967-1977)" } },
      aliases = { "EAC I", "East African Community (first)" },
      from = "1967-12-01", to = "1977",
      note = "First East African Community; formally wound up by the mediation agreement of 1984.",
      confirmed = "general", source = { "treaty", "collapse" } },
  },

  coverage = {
    { "EAC67", from = "1967-12-01", through = "1977-12-31" },
  },

  spells = {
    { "EAC67", "KEN TZA UGA", status = "member", from = "1967-12-01", to = "1977",
      to_nominal = "1977-07-01", known = "1967-06-06", known_to = "1977",
      basis = "founding; end: dissolution", confirmed = "general", source = "treaty",
      to_source = "collapse" },
  },

  successions = {},
  events = {},
}
