/*
** l_spelling.c: names by the ten thousand that are no facts of a store, found
** by their folding: core.spellings of lua/bloc/spelling.lua. Owns them; a
** store is not asked.
** Cost: some 5 ms for 20,000; a look-up is one hash.
*/
#include "l_bloc.h"

#include <string.h>

#define L_SPELLINGS "bloc.spellings"

typedef struct {
  bloc_names names;
  bloc_u32s found;
} spellings;

static spellings *check_spellings(lua_State *L) {
  return luaL_checkudata(L, 1, L_SPELLINGS);
}

static int spellings_gc(lua_State *L) {
  spellings *x = check_spellings(L);
  bloc_names_free(&x->names);
  bloc_u32s_free(&x->found);
  return 0;
}

/* The names of actor `id` in a text that "|" and ends of lines part. */
static bloc_rc add_names(bloc_names *w, uint32_t id, const char *text) {
  char name[256];
  bloc_rc rc = BLOC_OK;
  while (rc == BLOC_OK && *text != '\0') {
    size_t n = strcspn(text, "|\n");
    if (n > 0 && n < sizeof name) {
      memcpy(name, text, n);
      name[n] = '\0';
      rc = bloc_names_label(w, id, "alias", name, BLOC_DAY_MIN, BLOC_DAY_MAX);
    }
    text += n + (text[n] != '\0');
  }
  return rc;
}

/* core.spellings{ CODE = "name|name ...", ... } -> spellings */
static int spellings_new(lua_State *L) {
  uint32_t id = 0;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  spellings *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_SPELLINGS);
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
      return luaL_error(L, "spellings: expected texts by code");
    l_nomem(L, bloc_names_actor(&x->names, ++id, lua_tostring(L, -2),
                                BLOC_STATE));
    l_nomem(L, add_names(&x->names, id, lua_tostring(L, -1)));
  }
  return 1;
}

/* s:find(text) -> codes of all that have the name, in order */
static int spellings_find(lua_State *L) {
  spellings *x = check_spellings(L);
  size_t n;
  const char *s = luaL_checklstring(L, 2, &n);
  l_nomem(L, bloc_names_resolve(&x->names, s, n, BLOC_ALIAS, BLOC_DAY_MAX,
                                BLOC_STATE, &x->found));
  lua_createtable(L, (int)x->found.n, 0);
  for (uint32_t i = 0; i < x->found.n; i++) {
    lua_pushstring(L, bloc_names_code(&x->names, x->found.v[i]));
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* core.fold(text) -> the key under which names are compared (fold.h) */
static int fold(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  luaL_argcheck(L, n < INT32_MAX / 4, 1, "too long");
  char *key = lua_newuserdatauv(L, 2 * n + 1, 0);
  lua_pushlstring(L, key, bloc_fold(s, n, key));
  return 1;
}

const luaL_Reg l_spelling_functions[] = {
    {"spellings", spellings_new}, {"fold", fold}, {NULL, NULL}};

void l_open_spelling(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", spellings_gc}, {NULL, NULL}};
  static const luaL_Reg class[] = {{"find", spellings_find}, {NULL, NULL}};
  const luaL_Reg *all[] = {class, NULL};
  l_class(L, L_SPELLINGS, meta, all);
}
