/*
** l_match.c: patterns and windows over events for Lua (match.h): what was
** found stays in C until a result asks for a row of it. Owns what was found.
*/
#include "l_bloc.h"

#include <string.h>

#include "match.h"

/* {======== match ======== */

typedef struct {
  bloc_matches m;
  uint32_t epoch; /* of the store when the rows were numbered */
} matches;

/* Rows have got other numbers since: by the import of a feed. */
static void check_epoch(lua_State *L, const l_db *db, uint32_t epoch) {
  if (db->core->world.epoch != epoch)
    luaL_error(L, "events were imported since this was asked; ask again");
}

static int matches_gc(lua_State *L) {
  matches *x = luaL_checkudata(L, 1, L_MATCHES);
  bloc_matches_free(&x->m);
  return 0;
}

static int32_t days_field(lua_State *L, int t, const char *key) {
  lua_getfield(L, t, key);
  lua_Integer v = luaL_optinteger(L, -1, -1);
  lua_pop(L, 1);
  return v < 0 || v > INT32_MAX ? -1 : (int32_t)v;
}

static int bool_field(lua_State *L, int t, const char *key) {
  lua_getfield(L, t, key);
  int v = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return v;
}

/* The steps of the table at t: its items {node=, max_gap=}. */
static void read_steps(lua_State *L, int t, bloc_pattern *p) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, t);
  if (n > BLOC_STEPS) luaL_error(L, "match: more than %d steps", BLOC_STEPS);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, t, i);
    int step = lua_gettop(L);
    p->max_gap[p->nstep] = days_field(L, step, "max_gap");
    lua_getfield(L, step, "node");
    p->step[p->nstep++] = l_check_query(L, -1);
    lua_pop(L, 2);
  }
}

/*
** db:_match({{node=, max_gap=}, ..., on="target" | "actor" | "bloc", within=,
** all=, partial=}) -> matches. #m; m:chain(i) -> code of the key, rows of its
** steps: {event fields as of db:_event} each.
*/
static int match_new(lua_State *L) {
  static const char *const on[] = {"target", "actor", "bloc", NULL};
  l_db *db = l_check_db(L, 1);
  bloc_pattern p = {0};
  bloc_scene w;
  bloc_rc rc;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  read_steps(L, 2, &p);
  lua_getfield(L, 2, "on");
  p.on = luaL_checkoption(L, 3, "target", on);
  p.within = days_field(L, 2, "within");
  p.all = bool_field(L, 2, "all");
  p.partial = bool_field(L, 2, "partial");
  matches *x = lua_newuserdatauv(L, sizeof *x, 1);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_MATCHES);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  l_check_scene(L, db, &w);
  do {
    bloc_matches_free(&x->m);
    rc = bloc_match(&w, &p, &x->m);
  } while (l_ask_again(L, db, &w, rc));
  x->epoch = db->core->world.epoch;
  return 1;
}

static int matches_len(lua_State *L) {
  matches *x = luaL_checkudata(L, 1, L_MATCHES);
  lua_pushinteger(L, x->m.nchain);
  return 1;
}

/* m:chain(i) -> code of the key, how many steps */
static int matches_chain(lua_State *L) {
  matches *x = luaL_checkudata(L, 1, L_MATCHES);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->m.nchain, 2, "no such match");
  lua_getiuservalue(L, 1, 1);
  l_db *db = l_check_db(L, -1);
  check_epoch(L, db, x->epoch);
  const bloc_chain *c = &x->m.chain[i - 1];
  lua_pushstring(L, bloc_names_code(&db->core->world.names, c->key));
  lua_pushinteger(L, c->reached);
  return 2;
}

/* The number of step k's row in chain i, for db:_event. */
static int matches_row(lua_State *L) {
  matches *x = luaL_checkudata(L, 1, L_MATCHES);
  lua_Integer i = luaL_checkinteger(L, 2), k = luaL_checkinteger(L, 3);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->m.nchain, 2, "no such match");
  const bloc_chain *c = &x->m.chain[i - 1];
  luaL_argcheck(L, k >= 1 && k <= (lua_Integer)c->reached, 3, "no such step");
  lua_pushinteger(L, x->m.row.v[c->first + (uint32_t)k - 1]);
  return 1;
}

/* }======== */

/* {======== around ======== */

typedef struct {
  bloc_near_rows r;
  uint32_t epoch;
} windows;

static int windows_gc(lua_State *L) {
  windows *x = luaL_checkudata(L, 1, L_WINDOWS);
  bloc_near_rows_free(&x->r);
  return 0;
}

/* db:_around(anchors, events, before, after, prevailing) -> windows */
static int around_new(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *a = l_check_query(L, 2), *b = l_check_query(L, 3);
  lua_Integer before = luaL_checkinteger(L, 4), after = luaL_checkinteger(L, 5);
  int prevailing = lua_toboolean(L, 6);
  bloc_scene w;
  bloc_rc rc;
  luaL_argcheck(L, before >= 0 && before <= INT32_MAX / 4, 4, "too many days");
  luaL_argcheck(L, after >= 0 && after <= INT32_MAX / 4, 5, "too many days");
  windows *x = lua_newuserdatauv(L, sizeof *x, 1);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_WINDOWS);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  l_check_scene(L, db, &w);
  do {
    bloc_near_rows_free(&x->r);
    rc = bloc_around(&w, a, b, (int32_t)before, (int32_t)after, prevailing,
                     &x->r);
  } while (l_ask_again(L, db, &w, rc));
  x->epoch = db->core->world.epoch;
  return 1;
}

/* db:_followed(anchors, events, before, after) -> anchors with a neighbour */
static int around_count(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *a = l_check_query(L, 2), *b = l_check_query(L, 3);
  int32_t before = (int32_t)luaL_checkinteger(L, 4);
  int32_t after = (int32_t)luaL_checkinteger(L, 5);
  bloc_scene w;
  bloc_rc rc;
  uint64_t n;
  l_check_scene(L, db, &w);
  do rc = bloc_around_count(&w, a, b, before, after, &n);
  while (l_ask_again(L, db, &w, rc));
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int windows_len(lua_State *L) {
  windows *x = luaL_checkudata(L, 1, L_WINDOWS);
  lua_pushinteger(L, x->r.n);
  return 1;
}

/* w:get(i) -> numbers of the anchor's row and the event's, offset, prevailing */
static int windows_get(lua_State *L) {
  windows *x = luaL_checkudata(L, 1, L_WINDOWS);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->r.n, 2, "no such row");
  lua_getiuservalue(L, 1, 1);
  check_epoch(L, l_check_db(L, -1), x->epoch);
  const bloc_near_row *r = &x->r.v[i - 1];
  lua_pushinteger(L, r->anchor);
  lua_pushinteger(L, r->row);
  lua_pushinteger(L, r->offset);
  lua_pushboolean(L, (int)r->prevailing);
  return 4;
}

/* }======== */

const luaL_Reg l_match_methods[] = {{"_match", match_new},
                                    {"_around", around_new},
                                    {"_followed", around_count},
                                    {NULL, NULL}};

void l_open_match(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", matches_gc}, {"__len", matches_len}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"chain", matches_chain}, {"row", matches_row}, {NULL, NULL}};
  static const luaL_Reg near_meta[] = {
      {"__gc", windows_gc}, {"__len", windows_len}, {NULL, NULL}};
  static const luaL_Reg near_methods[] = {{"get", windows_get}, {NULL, NULL}};
  const luaL_Reg *all[] = {methods, NULL};
  const luaL_Reg *near_all[] = {near_methods, NULL};
  l_class(L, L_MATCHES, meta, all);
  l_class(L, L_WINDOWS, near_meta, near_all);
}
