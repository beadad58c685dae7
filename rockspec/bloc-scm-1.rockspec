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
    -- end of the list
  },
}

test = {
  type = "command",
  script = "spec/run.lua",
}
