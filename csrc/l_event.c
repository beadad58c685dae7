/*
** l_event.c: events for the Lua side, which has checked a filter's words
** and turned names into ids: scan it, read a row. Owns nothing.
*/
#include "l_bloc.h"

#include <string.h>

/* {======== filters ======== */

/* Field `key` of the table at `t`, an array of ids, as a set. */
static void read_bits(lua_State *L, int t, const char *key, uint32_t flag,
                      bloc_bits *out, uint32_t *given) {
  if (lua_getfield(L, t, key) == LUA_TTABLE) {
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    *given |= flag;
    for (lua_Integer i = 1; i <= n; i++) {
      lua_rawgeti(L, -1, i);
      lua_Integer id = lua_tointeger(L, -1);
      lua_pop(L, 1);
      if (id > 0 && id < INT32_MAX)
        l_nomem(L, bloc_bits_add(out, (uint32_t)id));
    }
  }
  lua_pop(L, 1);
}

static lua_Integer read_integer(lua_State *L, int t, const char *key,
                                lua_Integer otherwise) {
  lua_getfield(L, t, key);
  lua_Integer v = luaL_optinteger(L, -1, otherwise);
  lua_pop(L, 1);
  return v;
}

static bloc_when read_when(lua_State *L, int t) {
  bloc_when w = {
      (bloc_day)read_integer(L, t, "known", BLOC_DAY_MAX),
      (uint32_t)read_integer(L, t, "rev", UINT32_MAX),
      (uint32_t)read_integer(L, t, "position", 0)};
  return w;
}

static void read_status(lua_State *L, int t, bloc_status_filter *f) {
  const char *bad;
  size_t n, nbad;
  lua_getfield(L, t, "status");
  lua_Integer terms = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer i = 1; i <= terms; i++) {
    lua_rawgeti(L, -1, i);
    const char *s = luaL_checklstring(L, -1, &n);
    if (bloc_status_parse(f, s, n, &bad, &nbad))
      luaL_error(L, "status '%s': expected words of member, associate, "
                 "observer, none, suspended, withdrawing (notice), inactive, "
                 "applicant, joined by ',', each with '-' for not", s);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* A join: {side=, blocs={ids}, status={terms}, at=, members={ids}, ...} */
static void read_join(lua_State *L, int t, bloc_join *j) {
  uint32_t given = 0;
  j->side = (uint32_t)read_integer(L, t, "side", BLOC_OF_TARGET);
  j->at = (bloc_day)read_integer(L, t, "at", BLOC_DAY_MIN);
  j->when = read_when(L, t);
  read_status(L, t, &j->status);
  read_bits(L, t, "members", 1, &j->members, &given);
  read_bits(L, t, "maybe", 1, &j->maybe, &given);
  lua_getfield(L, t, "blocs");
  lua_Integer n = lua_type(L, -1) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, -1) : 0;
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, i);
    l_nomem(L, bloc_u32s_push(&j->blocs, (uint32_t)lua_tointeger(L, -1)));
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void read_filter(lua_State *L, int t, bloc_event_filter *f) {
  f->from = (bloc_day)read_integer(L, t, "from", BLOC_DAY_MIN);
  f->to = (bloc_day)read_integer(L, t, "to", BLOC_DAY_MAX);
  f->when = read_when(L, t);
  lua_getfield(L, t, "possible");
  f->possible = lua_toboolean(L, -1);
  lua_pop(L, 1);
  read_bits(L, t, "type", BLOC_BY_TYPE, &f->type, &f->given);
  read_bits(L, t, "actor", BLOC_BY_ACTOR, &f->actor, &f->given);
  read_bits(L, t, "target", BLOC_BY_TARGET, &f->target, &f->given);
  read_bits(L, t, "involves", BLOC_BY_INVOLVES, &f->involves, &f->given);
  read_bits(L, t, "bloc", BLOC_BY_BLOC, &f->bloc, &f->given);
  read_bits(L, t, "source", BLOC_BY_SOURCE, &f->source, &f->given);
  read_bits(L, t, "id", BLOC_BY_ID, &f->id, &f->given);
  lua_getfield(L, t, "joins");
  lua_Integer n = lua_type(L, -1) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, -1) : 0;
  if (n > BLOC_JOINS)
    luaL_error(L, "more than %d membership filters in one query", BLOC_JOINS);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, i);
    read_join(L, lua_gettop(L), &f->join[f->njoin++]);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/*
** db:_scan(filter) -> array of row numbers in day order, possible,
** not_covered. The filter holds ids: {from=, to=, possible=, type={},
** actor={}, target={}, involves={}, bloc={}, source={}, id={}, joins={},
** known=, rev=, position=}, everything optional.
*/
static int event_scan(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_core *c = db->core;
  luaL_checktype(L, 2, LUA_TTABLE);
  bloc_event_filter_free(&c->filter);
  c->rows.row.n = c->rows.possible = c->rows.not_covered = 0;
  read_filter(L, 2, &c->filter);
  l_nomem(L, bloc_events_scan(&c->world.events, &c->world.spells, &c->filter,
                              &c->rows));
  lua_createtable(L, (int)c->rows.row.n, 0);
  for (uint32_t i = 0; i < c->rows.row.n; i++) {
    lua_pushinteger(L, c->rows.row.v[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_pushinteger(L, c->rows.possible);
  lua_pushinteger(L, c->rows.not_covered);
  return 3;
}

/* }======== */

static void set_id(lua_State *L, const char *key, uint32_t id) {
  if (id != 0) l_set_integer(L, key, id);
}

/*
** db:_event(row number) -> {id, type, actor, target, on_behalf_of, bloc,
** source (ids), rev, lo, hi, nom, flags, known}
*/
static int event_row(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_events *v = &db->core->world.events;
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 0 && i < (lua_Integer)v->n, 2, "no such row");
  const bloc_event *e = &v->e[i];
  lua_createtable(L, 0, 14);
  set_id(L, "id", e->id);
  set_id(L, "type", e->type);
  set_id(L, "actor", e->actor);
  set_id(L, "target", e->target);
  set_id(L, "on_behalf_of", e->on_behalf_of);
  set_id(L, "bloc", e->bloc);
  set_id(L, "source", e->source);
  set_id(L, "rev", e->rev);
  l_set_integer(L, "lo", e->date.lo);
  l_set_integer(L, "hi", e->date.hi);
  l_set_integer(L, "nom", e->date.nom);
  l_set_integer(L, "flags", e->date.flags);
  if (e->known != BLOC_DAY_MIN) l_set_integer(L, "known", e->known);
  return 1;
}

const luaL_Reg l_event_methods[] = {
    {"_scan", event_scan}, {"_event", event_row}, {NULL, NULL}};
