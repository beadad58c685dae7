-- Southern African Development Coordination Conference.
-- Start day: founders by the Lusaka Declaration, 1 April 1980 (Zimbabwe took part before its
-- independence on 18 April). Last day: the eve of the SADC treaty, 17 August 1992.
return {
  sources = {
    lusaka = { "Lusaka Declaration, 1 April 1980", publisher = "SADCC", published = "1980-04-01" },
    windhoek = { "SADC Treaty, Windhoek, 17 August 1992", publisher = "SADC",
      published = "1992-08-17" },
    namibia = { "SADCC: accession of Namibia, 1990", publisher = "SADCC" },
  },

  blocs = {
    { "SADCC", kind = "regional organisation", seat = "Gaborone",
      names = { { "Southern African Development Coordination Conference" } },
      codes = { ["cow-igo"] = "SADCC", ionum = "4251" },
      from = "1980-04-01", to = "1992-08-17",
      note = "Memorandum of understanding of July 1981; became the SADC.",
      confirmed = "general", source = { "lusaka", "windhoek" } },
  },

  coverage = {
    { "SADCC", from = "1980-04-01", through = "1992-08-16" },
  },

  spells = {
    { "SADCC", "AGO BWA LSO MOZ MWI SWZ TZA ZMB ZWE", status = "member", from = "1980-04-01",
      to = "1992-08-17", known = "1980-04-01", known_to = "1992-08-17",
      basis = "founding; end: became SADC", confirmed = "general", source = "lusaka",
      to_source = "windhoek" },
    { "SADCC", "NAM", status = "member", from = "1990-03-21/1990-12-31",
      from_nominal = "1990-03-21", to = "1992-08-17", known = "1990", known_to = "1992-08-17",
      basis = "accession; end: became SADC", confirmed = "general", source = "namibia",
      to_source = "windhoek", note = "the year is safe; independent since 21 March 1990" },
  },

  successions = {},
  events = {},

  acknowledged = {
    { rule = "life-gap", bloc = "SADCC", state = "ZWE",
      reason = "signed the Lusaka Declaration on 1 April 1980, independent on 18 April" },
  },
}
