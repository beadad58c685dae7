-- The files of the bundled data set, in the order in which they are entered.
-- Names are entered before they are used whatever the order here; assertions
-- and events get their numbers in it.
return {
  "types",
  -- actors
  "states_africa", "states_europe", "states_americas", "states_asia", "offices",
  -- West Africa and the Sahel
  "ecowas", "uemoa", "umoa", "wamz", "aes", "g5s", "alg", "censad", "mru", "entente",
  "omvs", "omvg", "cilss", "lcbc", "nba", "ceao", "udeao", "udao", "frzone", "ecomog",
  -- Africa
  "oau", "au", "eccas", "cemac", "udeac", "eac67", "eac", "igad", "sadcc", "sadc",
  "comesa", "amu",
  -- Europe, America, Asia
  "eu", "nato", "coe", "cis", "oas", "mercosur", "asean", "gcc", "las",
  -- the world
  "lon", "un", "commonwealth", "oif", "oic", "opec", "brics", "icc",
  -- what happened
  "events", "coups",
}
