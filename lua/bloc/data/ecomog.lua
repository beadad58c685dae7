-- ECOMOG: a force of ECOWAS (Liberia, Sierra Leone, Guinea-Bissau), not a bloc. No members, no
-- coverage; the id is kept so that events of the force can be found.
return {
  sources = {
    decision = { "ECOWAS Decision A/DEC.1/8/90, Banjul, 7 August 1990", publisher = "ECOWAS",
      published = "1990-08-07" },
  },

  blocs = {
    { "ECOMOG", kind = "security initiative", names = { { "ECOWAS Cease-Fire Monitoring Group" } },
      from = "1990-08-07", note = "A force, not a bloc: no members; kept for look-ups of events.",
      confirmed = "general", source = "decision" },
  },
}
