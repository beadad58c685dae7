/*
** core.c: luaopen_bloc_core: the tables of functions and methods, nothing
** else. The module is a table with `methods` (of stores and views),
** `set_methods`, and the functions of dates and of opening.
*/
#include <lua.h>
#include <lauxlib.h>

#include "l_bloc.h"
#include "l_frame.h"

void l_class(lua_State *L, const char *name, const luaL_Reg *meta,
             const luaL_Reg *const *methods) {
  if (luaL_newmetatable(L, name)) l_functions(L, meta);
  if (methods != NULL) {
    lua_newtable(L);
    for (; *methods != NULL; methods++) l_functions(L, *methods);
    lua_setfield(L, -2, "__index");
  }
  lua_pop(L, 1);
}

/* The field of a class's metatable, as a field of the module at the top. */
static void export(lua_State *L, const char *class, const char *field,
                   const char *as) {
  luaL_getmetatable(L, class);
  lua_getfield(L, -1, field);
  lua_setfield(L, -3, as);
  lua_pop(L, 1);
}

BLOC_EXPORT int luaopen_bloc_core(lua_State *L) {
  luaL_checkversion(L);
  l_open_date(L);
  l_open_db(L);
  l_open_set(L);
  l_open_column(L);
  l_open_event(L);
  l_open_rows(L);
  l_open_group(L);
  l_open_match(L);
  l_open_votes(L);
  l_open_frame(L);
  l_open_panel(L);
  l_open_spelling(L);
  l_open_pipe(L);
  l_open_intake(L);
  l_open_wide(L);
  luaL_newmetatable(L, L_STATUS);
  lua_pop(L, 1);
  lua_newtable(L);
  l_functions(L, l_date_functions);
  l_functions(L, l_spelling_functions);
  l_functions(L, l_db_functions);
  l_functions(L, l_group_functions);
  l_functions(L, l_data_functions);
  l_functions(L, l_pipe_functions);
  l_functions(L, l_intake_functions);
  l_functions(L, l_wide_functions);
  export(L, L_DB, "__index", "methods");
  export(L, L_SET, "methods", "set_methods");
  luaL_getmetatable(L, L_SET);
  lua_setfield(L, -2, "set_meta");
  luaL_getmetatable(L, L_STATUS);
  lua_setfield(L, -2, "status_meta");
  luaL_getmetatable(L, L_FRAME);
  lua_setfield(L, -2, "frame_meta");
  lua_pushcfunction(L, l_status_test);
  lua_setfield(L, -2, "status_test");
  lua_pushliteral(L, BLOC_VERSION);
  lua_setfield(L, -2, "version");
  return 1;
}
