/*
** l_event.c: queries over events as Lua values. The Lua side has checked a
** filter's words and turned names into ids; here they become a node of a
** query (query.h), which owns its sets and keeps the nodes it combines.
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
      if (id >= 0 && id < INT32_MAX)
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
  lua_Integer n =
      lua_type(L, -1) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, -1) : 0;
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
  read_bits(L, t, "origin", BLOC_BY_ID, &f->origin, &f->given);
  read_bits(L, t, "feed", BLOC_BY_FEED, &f->feed, &f->given);
  if (lua_getfield(L, t, "score") == LUA_TTABLE) {
    f->given |= BLOC_BY_SCORE;
    f->score_min = (int32_t)read_integer(L, lua_gettop(L), "min", -INT32_MAX);
    f->score_max = (int32_t)read_integer(L, lua_gettop(L), "max", INT32_MAX);
  }
  lua_pop(L, 1);
  lua_getfield(L, t, "joins");
  lua_Integer n =
      lua_type(L, -1) == LUA_TTABLE ? (lua_Integer)lua_rawlen(L, -1) : 0;
  if (n > BLOC_JOINS)
    luaL_error(L, "more than %d membership filters in one query", BLOC_JOINS);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, i);
    read_join(L, lua_gettop(L), &f->join[f->njoin++]);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* }======== */

/* {======== nodes ======== */

/* A node of a query; its children are uservalues 1 and 2. */
typedef struct {
  bloc_query q;
} node;

static node *new_node(lua_State *L) {
  node *x = lua_newuserdatauv(L, sizeof *x, 2);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_NODE);
  return x;
}

static int node_gc(lua_State *L) {
  node *x = luaL_checkudata(L, 1, L_NODE);
  bloc_event_filter_free(&x->q.f);
  return 0;
}

const bloc_query *l_check_query(lua_State *L, int idx) {
  return &((node *)luaL_checkudata(L, idx, L_NODE))->q;
}

/*
** db:_node(filter) -> node. The filter holds ids: {from=, to=, possible=,
** type={}, actor={}, target={}, involves={}, bloc={}, source={}, id={},
** origin={}, feed={}, score={min=, max=}, joins={}, known=, rev=,
** position=}, everything optional; scores in thousandths.
*/
static int event_node(lua_State *L) {
  l_check_db(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  node *x = new_node(L);
  x->q.op = BLOC_Q_FILTER;
  read_filter(L, 2, &x->q.f);
  return 1;
}

/* db:_combine("&" | "|" | "-", node, node) -> node */
static int event_combine(lua_State *L) {
  static const char *const words[] = {"&", "|", "-", NULL};
  static const bloc_op ops[] = {BLOC_Q_AND, BLOC_Q_OR, BLOC_Q_MINUS};
  int op = luaL_checkoption(L, 2, NULL, words);
  node *a = luaL_checkudata(L, 3, L_NODE), *b = luaL_checkudata(L, 4, L_NODE);
  node *x = new_node(L);
  x->q.op = ops[op];
  x->q.a = &a->q;
  x->q.b = &b->q;
  lua_pushvalue(L, 3);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 4);
  lua_setiuservalue(L, -2, 2);
  return 1;
}

/* }======== */

const luaL_Reg l_event_methods[] = {
    {"_node", event_node}, {"_combine", event_combine}, {NULL, NULL}};

void l_open_event(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", node_gc}, {NULL, NULL}};
  l_class(L, L_NODE, meta, NULL);
}
