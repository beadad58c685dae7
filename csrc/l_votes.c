/*
** l_votes.c: roll calls and cohesion for Lua: compiled ballots (bloc.votes)
** and the sums of one question over them (bloc.cohesion). Owns both.
*/
#include "l_bloc.h"

#include <string.h>

#include "votes.h"

#define L_VOTES "bloc.votes"
#define L_COHESION "bloc.cohesion"

/* {======== ballots ======== */

typedef struct {
  bloc_votes v;
  uint8_t *vote; /* what follows is there only while ballots are compiled */
  double *value, *full_value;
  uint16_t *issues, *full_issues;
} votes;

static votes *check_votes(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_VOTES);
}

static void free_input(votes *x) {
  bloc_free(x->vote);
  bloc_free(x->value);
  bloc_free(x->full_value);
  bloc_free(x->issues);
  bloc_free(x->full_issues);
  bloc_votes v = x->v;
  memset(x, 0, sizeof *x);
  x->v = v;
}

static int votes_gc(lua_State *L) {
  votes *x = check_votes(L, 1);
  free_input(x);
  bloc_votes_free(&x->v);
  return 0;
}

/* The array field at the top by type id: 0 yes, 1 abstain, 2 no. */
static void read_types(lua_State *L, int t, votes *x, bloc_votes_spec *spec) {
  lua_getfield(L, t, "votes");
  luaL_checktype(L, -1, LUA_TTABLE);
  spec->ntype = 1u << 16; /* ids of types are 16 bits wide */
  x->vote = bloc_realloc(NULL, spec->ntype);
  if (x->vote == NULL) l_nomem(L, BLOC_NOMEM);
  memset(x->vote, BLOC_V_NONE, spec->ntype);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    lua_Integer id = lua_tointeger(L, -2), vote = lua_tointeger(L, -1);
    if (id > 0 && id < (lua_Integer)spec->ntype && vote >= 0 && vote < 3)
      x->vote[id] = (uint8_t)vote;
  }
  lua_pop(L, 1);
  spec->vote = x->vote;
}

/* A measure of feeds into value and full_value. */
static void read_measure(lua_State *L, l_db *db, votes *x, const char *name) {
  if (bloc_store_measure(db->core->store, &db->core->world, name, x->value,
                         x->full_value))
    luaL_error(L, "%s", bloc_store_error(db->core->store));
}

static void add_issue(const double *value, uint16_t *issues, uint32_t n,
                      int bit) {
  for (uint32_t i = 0; i < n; i++)
    if (value[i] == value[i] && value[i] != 0)
      issues[i] = (uint16_t)(issues[i] | 1u << bit);
}

static void make_room(lua_State *L, votes *x, size_t n, size_t nfull) {
  x->value = bloc_realloc(NULL, (n + 1) * sizeof *x->value);
  x->full_value = bloc_realloc(NULL, (nfull + 1) * sizeof *x->full_value);
  x->issues = bloc_realloc(NULL, (n + 1) * sizeof *x->issues);
  x->full_issues = bloc_realloc(NULL, (nfull + 1) * sizeof *x->full_issues);
  if (x->value == NULL || x->full_value == NULL || x->issues == NULL ||
      x->full_issues == NULL)
    l_nomem(L, BLOC_NOMEM);
  memset(x->issues, 0, n * sizeof *x->issues);
  memset(x->full_issues, 0, nfull * sizeof *x->full_issues);
}

/* What the rows say, from the table at t; raises. */
static void read_input(lua_State *L, l_db *db, int t, const bloc_scene *w,
                       votes *x, bloc_votes_spec *spec) {
  free_input(x);
  read_types(L, t, x, spec);
  make_room(L, x, w->ix->n, w->events->n);
  lua_getfield(L, t, "issues");
  luaL_checktype(L, -1, LUA_TTABLE);
  int n = (int)lua_rawlen(L, -1);
  if (n > BLOC_ISSUES) luaL_error(L, "more than %d issues", BLOC_ISSUES);
  for (int k = 0; k < n; k++) {
    lua_rawgeti(L, -1, k + 1);
    read_measure(L, db, x, luaL_checkstring(L, -1));
    lua_pop(L, 1);
    add_issue(x->value, x->issues, w->ix->n, k);
    add_issue(x->full_value, x->full_issues, w->events->n, k);
  }
  lua_getfield(L, t, "roll");
  read_measure(L, db, x, luaL_checkstring(L, -1));
  lua_pop(L, 2);
  spec->roll = x->value;
  spec->full_roll = x->full_value;
  spec->issues = x->issues;
  spec->full_issues = x->full_issues;
}

/*
** db:_votes(node, {votes={[type id]=0 yes | 1 abstain | 2 no}, roll=measure,
** issues={measures}}) -> votes
*/
static int votes_new(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  const bloc_query *q = l_check_query(L, 2);
  bloc_scene w;
  bloc_rc rc;
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  votes *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_VOTES);
  l_check_scene(L, db, &w);
  do {
    bloc_votes_spec spec = {0};
    read_input(L, db, 3, &w, x, &spec);
    bloc_votes_free(&x->v);
    rc = bloc_votes_make(&x->v, &w, q, &spec);
  } while (l_ask_again(L, db, &w, rc));
  free_input(x);
  return 1;
}

/* #v: how many roll calls */
static int votes_len(lua_State *L) {
  lua_pushinteger(L, check_votes(L, 1)->v.nroll);
  return 1;
}

/* v:roll(i) -> number, day, issues as bits, ballots */
static int votes_roll(lua_State *L) {
  votes *x = check_votes(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->v.nroll, 2,
                "no such roll call");
  const bloc_roll *r = &x->v.roll[i - 1];
  lua_pushinteger(L, r->number);
  lua_pushinteger(L, r->day);
  lua_pushinteger(L, r->issues);
  lua_pushinteger(L, r[1].first - r->first);
  return 4;
}

/* }======== */

/* {======== cohesion ======== */

typedef struct {
  bloc_cohesion_cell *cell;
  uint64_t n;
  bloc_day *edge; /* while it is asked */
} cohesion;

static int cohesion_gc(lua_State *L) {
  cohesion *x = luaL_checkudata(L, 1, L_COHESION);
  bloc_free(x->cell);
  bloc_free(x->edge);
  memset(x, 0, sizeof *x);
  return 0;
}

/* The one join of the node at the top: who is of a side. */
static const bloc_join *check_side(lua_State *L, int idx) {
  const bloc_query *q = l_check_query(L, idx);
  luaL_argcheck(L, q->op == BLOC_Q_FILTER && q->f.njoin == 1, idx,
                "expected one membership filter");
  return &q->f.join[0];
}

/* Field "edges": day numbers, ascending. */
static void read_edges(lua_State *L, int t, cohesion *x,
                       bloc_cohesion_spec *c) {
  if (lua_getfield(L, t, "edges") == LUA_TTABLE) {
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    luaL_argcheck(L, n >= 2 && n < INT32_MAX, t, "edges: expected two or more");
    x->edge = bloc_realloc(NULL, (size_t)n * sizeof *x->edge);
    if (x->edge == NULL) l_nomem(L, BLOC_NOMEM);
    for (lua_Integer i = 0; i < n; i++) {
      lua_rawgeti(L, -1, i + 1);
      x->edge[i] = (bloc_day)luaL_checkinteger(L, -1);
      lua_pop(L, 1);
      luaL_argcheck(L, i == 0 || x->edge[i - 1] < x->edge[i], t,
                    "edges: they do not ascend");
    }
    c->edge = x->edge;
    c->nbin = (uint32_t)n - 1;
  }
  lua_pop(L, 1);
}

static uint32_t read_number(lua_State *L, int t, const char *key) {
  lua_getfield(L, t, key);
  lua_Integer v = luaL_optinteger(L, -1, 0);
  lua_pop(L, 1);
  luaL_argcheck(L, v >= 0 && v < 1 << BLOC_ISSUES, t, key);
  return (uint32_t)v;
}

/*
** v:cohesion(db, node of a, node of b | nil, {edges={days} | nil: each roll
** call by itself, issues=bits, by_issue=how many, possible=}) -> cohesion
*/
static int cohesion_new(lua_State *L) {
  votes *v = check_votes(L, 1);
  l_db *db = l_check_db(L, 2);
  bloc_cohesion_spec c = {0};
  lua_settop(L, 5);
  luaL_checktype(L, 5, LUA_TTABLE);
  c.a = check_side(L, 3);
  if (!lua_isnil(L, 4)) c.b = check_side(L, 4);
  c.issues = read_number(L, 5, "issues");
  c.by_issue = read_number(L, 5, "by_issue");
  luaL_argcheck(L, c.by_issue <= BLOC_ISSUES, 5, "too many issues");
  lua_getfield(L, 5, "possible");
  c.possible = lua_toboolean(L, -1);
  cohesion *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_COHESION);
  read_edges(L, 5, x, &c);
  uint64_t n = bloc_cohesion_cells(&v->v, &c);
  if (n > UINT32_MAX) l_nomem(L, BLOC_NOMEM);
  x->cell = bloc_realloc(NULL, (size_t)(n + 1) * sizeof *x->cell);
  if (x->cell == NULL) l_nomem(L, BLOC_NOMEM);
  memset(x->cell, 0, (size_t)n * sizeof *x->cell);
  x->n = n;
  l_nomem(L, bloc_cohesion(&v->v, &db->core->world.spells, &c, x->cell));
  bloc_free(x->edge);
  x->edge = NULL;
  return 1;
}

/*
** c:get(i) of cell i from 1 -> rolls, not_covered, possible, unanimous, same,
** shared, ballots of a, of b, yes, abstain, no of a, agreement, distance: sums
*/
static int cohesion_get(lua_State *L) {
  cohesion *x = luaL_checkudata(L, 1, L_COHESION);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && (uint64_t)i <= x->n, 2, "no such cell");
  const bloc_cohesion_cell *e = &x->cell[i - 1];
  lua_pushinteger(L, e->rolls);
  lua_pushinteger(L, e->not_covered);
  lua_pushinteger(L, e->possible);
  lua_pushinteger(L, e->unanimous);
  lua_pushinteger(L, e->same);
  lua_pushinteger(L, e->shared);
  lua_pushinteger(L, (lua_Integer)e->a);
  lua_pushinteger(L, (lua_Integer)e->b);
  for (int k = 0; k < 3; k++) lua_pushinteger(L, (lua_Integer)e->count[k]);
  lua_pushnumber(L, e->agreement);
  lua_pushnumber(L, e->distance);
  return 13;
}

/* }======== */

const luaL_Reg l_votes_methods[] = {{"_votes", votes_new}, {NULL, NULL}};

void l_open_votes(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", votes_gc}, {"__len", votes_len}, {NULL, NULL}};
  static const luaL_Reg class[] = {
      {"roll", votes_roll}, {"cohesion", cohesion_new}, {NULL, NULL}};
  static const luaL_Reg cohesion_meta[] = {{"__gc", cohesion_gc},
                                           {NULL, NULL}};
  static const luaL_Reg cohesion_class[] = {{"get", cohesion_get},
                                            {NULL, NULL}};
  const luaL_Reg *all[] = {class, NULL};
  const luaL_Reg *cohesion_all[] = {cohesion_class, NULL};
  l_class(L, L_VOTES, meta, all);
  l_class(L, L_COHESION, cohesion_meta, cohesion_all);
}
