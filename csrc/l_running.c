/*
** l_running.c: is a call of bloc running? A finalizer or a metamethod of
** somebody's table can run in the middle of one, wherever Lua makes a value
** or reads a field; what such a call holds of a store must not be freed.
** Owns the set of bloc's C functions in the registry.
** Cost: nothing for calls; closing looks at each level of the stack.
**
** No function of bloc calls or yields, so a running one is on the stack of
** the thread at hand or of one that has resumed it: the main thread is looked
** at as well. (A coroutine that a finalizer resumes inside another coroutine
** is not seen through.)
*/
#include "l_bloc.h"

#define FUNCTIONS "bloc.functions"

void l_note_function(lua_State *L, lua_CFunction f) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, FUNCTIONS);
  lua_pushcfunction(L, f);
  lua_pushboolean(L, 1);
  lua_rawset(L, -3);
  lua_pop(L, 1);
}

void l_functions(lua_State *L, const luaL_Reg *list) {
  luaL_setfuncs(L, list, 0);
  for (; list->name != NULL; list++) l_note_function(L, list->func);
}

/* Is one of the functions on `thread`, from `level` on, in the set at the
   top of L? */
static int runs_on(lua_State *L, lua_State *thread, int level) {
  lua_Debug ar;
  luaL_checkstack(L, 4, NULL);
  if (thread != L && !lua_checkstack(thread, 2)) return 1;
  for (; lua_getstack(thread, level, &ar); level++) {
    lua_getinfo(thread, "f", &ar);
    lua_CFunction f = lua_tocfunction(thread, -1);
    lua_pop(thread, 1);
    if (f == NULL) continue;
    lua_pushcfunction(L, f);
    int ours = lua_rawget(L, -2) != LUA_TNIL;
    lua_pop(L, 1);
    if (ours) return 1;
  }
  return 0;
}

void l_check_idle(lua_State *L) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, FUNCTIONS);
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
  lua_State *first = lua_tothread(L, -1);
  lua_pop(L, 1);
  if (runs_on(L, L, 1) || (first != L && runs_on(L, first, 0)))
    luaL_error(L, "close: the store is in use by a running call");
  lua_pop(L, 1);
}
