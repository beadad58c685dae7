rockspec_format = "3.0"
package = "bloc"
version = "scm-1"

source = {
  url = "git+https://github.com/bloc-lua/bloc.git",
}

description = {
  summary = "Who belonged to which bloc of states on which day, with sources",
  detailed = [[
A store of memberships, statuses and events of states and the blocs they
belong to, over SQLite: who was a member of ECOWAS on a day, suspended,
withdrawing, according to whom, and what happened around it.]],
  homepage = "https://github.com/bloc-lua/bloc",
  license = "MIT",
}

supported_platforms = { "unix" }

dependencies = {
  "lua >= 5.4, < 5.5",
}

external_dependencies = {
  SQLITE = { header = "sqlite3.h", library = "sqlite3" },
}

build = {
  type = "builtin",
  modules = {
    -- listed by `make rockspec`; spec/rock_spec.lua compares
    ["bloc.core"] = {
      sources = {
        "csrc/core.c",
        "csrc/day.c",
        "csrc/event.c",
        "csrc/l_ask.c",
        "csrc/l_column.c",
        "csrc/l_date.c",
        "csrc/l_db.c",
        "csrc/l_event.c",
        "csrc/l_set.c",
        "csrc/l_sql.c",
        "csrc/names.c",
        "csrc/spell.c",
        "csrc/store.c",
        "csrc/table.c",
      },
      libraries = { "sqlite3" },
      incdirs = { "$(SQLITE_INCDIR)" },
      libdirs = { "$(SQLITE_LIBDIR)" },
    },
    ["bloc.ask"] = "lua/bloc/ask.lua",
    ["bloc.care"] = "lua/bloc/care.lua",
    ["bloc.data.aes"] = "lua/bloc/data/aes.lua",
    ["bloc.data.alg"] = "lua/bloc/data/alg.lua",
    ["bloc.data.amu"] = "lua/bloc/data/amu.lua",
    ["bloc.data.asean"] = "lua/bloc/data/asean.lua",
    ["bloc.data.au"] = "lua/bloc/data/au.lua",
    ["bloc.data.brics"] = "lua/bloc/data/brics.lua",
    ["bloc.data.ceao"] = "lua/bloc/data/ceao.lua",
    ["bloc.data.cemac"] = "lua/bloc/data/cemac.lua",
    ["bloc.data.censad"] = "lua/bloc/data/censad.lua",
    ["bloc.data.cilss"] = "lua/bloc/data/cilss.lua",
    ["bloc.data.cis"] = "lua/bloc/data/cis.lua",
    ["bloc.data.coe"] = "lua/bloc/data/coe.lua",
    ["bloc.data.comesa"] = "lua/bloc/data/comesa.lua",
    ["bloc.data.commonwealth"] = "lua/bloc/data/commonwealth.lua",
    ["bloc.data.coups"] = "lua/bloc/data/coups.lua",
    ["bloc.data.eac"] = "lua/bloc/data/eac.lua",
    ["bloc.data.eac67"] = "lua/bloc/data/eac67.lua",
    ["bloc.data.eccas"] = "lua/bloc/data/eccas.lua",
    ["bloc.data.ecomog"] = "lua/bloc/data/ecomog.lua",
    ["bloc.data.ecowas"] = "lua/bloc/data/ecowas.lua",
    ["bloc.data.entente"] = "lua/bloc/data/entente.lua",
    ["bloc.data.eu"] = "lua/bloc/data/eu.lua",
    ["bloc.data.events"] = "lua/bloc/data/events.lua",
    ["bloc.data.frzone"] = "lua/bloc/data/frzone.lua",
    ["bloc.data.g5s"] = "lua/bloc/data/g5s.lua",
    ["bloc.data.gcc"] = "lua/bloc/data/gcc.lua",
    ["bloc.data.icc"] = "lua/bloc/data/icc.lua",
    ["bloc.data.igad"] = "lua/bloc/data/igad.lua",
    ["bloc.data.index"] = "lua/bloc/data/index.lua",
    ["bloc.data.las"] = "lua/bloc/data/las.lua",
    ["bloc.data.lcbc"] = "lua/bloc/data/lcbc.lua",
    ["bloc.data.lon"] = "lua/bloc/data/lon.lua",
    ["bloc.data.mercosur"] = "lua/bloc/data/mercosur.lua",
    ["bloc.data.mru"] = "lua/bloc/data/mru.lua",
    ["bloc.data.nato"] = "lua/bloc/data/nato.lua",
    ["bloc.data.nba"] = "lua/bloc/data/nba.lua",
    ["bloc.data.oas"] = "lua/bloc/data/oas.lua",
    ["bloc.data.oau"] = "lua/bloc/data/oau.lua",
    ["bloc.data.offices"] = "lua/bloc/data/offices.lua",
    ["bloc.data.oic"] = "lua/bloc/data/oic.lua",
    ["bloc.data.oif"] = "lua/bloc/data/oif.lua",
    ["bloc.data.omvg"] = "lua/bloc/data/omvg.lua",
    ["bloc.data.omvs"] = "lua/bloc/data/omvs.lua",
    ["bloc.data.opec"] = "lua/bloc/data/opec.lua",
    ["bloc.data.sadc"] = "lua/bloc/data/sadc.lua",
    ["bloc.data.sadcc"] = "lua/bloc/data/sadcc.lua",
    ["bloc.data.states_africa"] = "lua/bloc/data/states_africa.lua",
    ["bloc.data.states_americas"] = "lua/bloc/data/states_americas.lua",
    ["bloc.data.states_asia"] = "lua/bloc/data/states_asia.lua",
    ["bloc.data.states_europe"] = "lua/bloc/data/states_europe.lua",
    ["bloc.data.types"] = "lua/bloc/data/types.lua",
    ["bloc.data.udao"] = "lua/bloc/data/udao.lua",
    ["bloc.data.udeac"] = "lua/bloc/data/udeac.lua",
    ["bloc.data.udeao"] = "lua/bloc/data/udeao.lua",
    ["bloc.data.uemoa"] = "lua/bloc/data/uemoa.lua",
    ["bloc.data.umoa"] = "lua/bloc/data/umoa.lua",
    ["bloc.data.un"] = "lua/bloc/data/un.lua",
    ["bloc.data.wamz"] = "lua/bloc/data/wamz.lua",
    ["bloc.identity"] = "lua/bloc/identity.lua",
    ["bloc"] = "lua/bloc/init.lua",
    ["bloc.load"] = "lua/bloc/load.lua",
    ["bloc.relate"] = "lua/bloc/relate.lua",
    ["bloc.result"] = "lua/bloc/result.lua",
    ["bloc.status"] = "lua/bloc/status.lua",
    ["bloc.util"] = "lua/bloc/util.lua",
    ["bloc.write"] = "lua/bloc/write.lua",
    -- end of the list
  },
}

test = {
  type = "command",
  script = "spec/run.lua",
}
