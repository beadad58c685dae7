/*
** l_group.c: counts and sums by keys for Lua: the groups stay in C, a
** result reads those it shows. Owns the groups and the bins.
*/
#include "l_bloc.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* {======== bins ======== */

/* Periods [edge[i], edge[i + 1]) as days. */
typedef struct {
  bloc_day *edge;
  uint32_t n, cap;
} bins;

static bins *check_bins(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_BINS);
}

static int bins_gc(lua_State *L) {
  bins *b = check_bins(L, 1);
  bloc_free(b->edge);
  memset(b, 0, sizeof *b);
  return 0;
}

/* The first day of the period that holds d; `step` months, or days if < 0. */
static bloc_day period_start(bloc_day d, int step) {
  int y, m, day;
  if (step == -7) return d - bloc_day_weekday(d);
  if (step <= 0) return d;
  bloc_day_split(d, &y, &m, &day);
  return bloc_day_make(y, m - (m - 1) % step, 1);
}

static bloc_day period_next(bloc_day d, int step) {
  int y, m, day;
  if (step < 0) return d - step;
  bloc_day_split(d, &y, &m, &day);
  m += step;
  return m > 12 ? bloc_day_make(y + 1, m - 12, 1) : bloc_day_make(y, m, 1);
}

#define MOST_BINS 4000000

static void add_edge(lua_State *L, bins *b, bloc_day d) {
  void *p = b->edge;
  l_nomem(L, bloc_grow(&p, b->n, &b->cap, sizeof *b->edge));
  b->edge = p;
  b->edge[b->n++] = d;
  if (b->n > MOST_BINS) luaL_error(L, "more than 4 million periods");
}

/*
** core.bins("year" | "quarter" | "month" | "week" | "day", from, to) -> bins
** of [from, to) by day numbers, the first and the last cut to it.
** #bins; bins:edge(i) -> first day of bin i, from 1; of #bins + 1: the end.
*/
static int bins_new(lua_State *L) {
  static const char *const words[] = {"year", "quarter", "month", "week",
                                      "day", NULL};
  static const int steps[] = {12, 3, 1, -7, -1};
  int step = steps[luaL_checkoption(L, 1, NULL, words)];
  lua_Integer from = luaL_checkinteger(L, 2), to = luaL_checkinteger(L, 3);
  luaL_argcheck(L, from >= BLOC_DAY_FIRST && from < to, 2, "no range of days");
  luaL_argcheck(L, to <= BLOC_DAY_LAST + 1, 3, "no range of days");
  bins *b = lua_newuserdatauv(L, sizeof *b, 0);
  memset(b, 0, sizeof *b);
  luaL_setmetatable(L, L_BINS);
  add_edge(L, b, (bloc_day)from);
  bloc_day d = period_next(period_start((bloc_day)from, step), step);
  for (; d < to; d = period_next(d, step)) add_edge(L, b, d);
  add_edge(L, b, (bloc_day)to);
  return 1;
}

static int bins_len(lua_State *L) {
  lua_pushinteger(L, check_bins(L, 1)->n - 1);
  return 1;
}

static int bins_edge(lua_State *L) {
  bins *b = check_bins(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)b->n, 2, "no such bin");
  lua_pushinteger(L, b->edge[i - 1]);
  return 1;
}

/* }======== */

/* {======== grouping ======== */

typedef struct {
  bloc_groups g;
  double *value, *full_value; /* what is summed, where it is no score */
} groups;

static groups *check_groups(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_GROUPS);
}

static void free_values(groups *x) {
  bloc_free(x->value);
  bloc_free(x->full_value);
  x->value = x->full_value = NULL;
}

static int groups_gc(lua_State *L) {
  groups *x = check_groups(L, 1);
  bloc_groups_free(&x->g);
  free_values(x);
  return 0;
}

static void read_keys(lua_State *L, int t, bloc_group_spec *spec) {
  static const char *const words[] = {
      "period", "type", "root", "actor", "target", "actor_state",
      "target_state", "bloc", "feed", NULL};
  lua_getfield(L, t, "keys");
  lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
  if (n > BLOC_KEYS) luaL_error(L, "more than %d keys", BLOC_KEYS);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, i);
    spec->key[spec->nkey++] =
        (bloc_key)luaL_checkoption(L, lua_gettop(L), NULL, words);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Field "roots": the root's id by type id, as an array in a userdata. */
static void read_roots(lua_State *L, int t, bloc_group_spec *spec) {
  lua_getfield(L, t, "roots");
  if (lua_istable(L, -1)) {
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    uint32_t *root = lua_newuserdatauv(L, (size_t)(n + 1) * sizeof *root, 0);
    root[0] = 0;
    for (lua_Integer i = 1; i <= n; i++) {
      lua_rawgeti(L, -2, i);
      root[i] = (uint32_t)lua_tointeger(L, -1);
      lua_pop(L, 1);
    }
    spec->root = root;
    spec->ntype = (uint32_t)n + 1;
    lua_setfield(L, t, "_roots"); /* keeps it */
  }
  lua_pop(L, 1);
}

/* The values of a measure of feeds by row; raises where memory is short. */
static void read_measure(lua_State *L, l_db *db, const bloc_scene *w,
                         const char *name, groups *x, bloc_group_spec *spec) {
  free_values(x);
  x->value = bloc_realloc(NULL, ((size_t)w->ix->n + 1) * sizeof(double));
  x->full_value =
      bloc_realloc(NULL, ((size_t)w->events->n + 1) * sizeof(double));
  if (x->value == NULL || x->full_value == NULL) l_nomem(L, BLOC_NOMEM);
  if (bloc_store_measure(db->core->store, &db->core->world, name, x->value,
                         x->full_value))
    luaL_error(L, "%s", bloc_store_error(db->core->store));
  spec->measure = 2;
  spec->value = x->value;
  spec->full_value = x->full_value;
}

/* Drops the groups in which key k or k + 1 is nobody: no dyad. */
static void drop_halves(bloc_groups *g, lua_Integer k) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < g->n; i++)
    if (g->row[i].key[k - 1] != 0 && g->row[i].key[k] != 0)
      g->row[n++] = g->row[i];
  g->n = n;
}

/*
** db:_group(node, {keys={words}, bins=bins, roots={id by type id},
** measure="score" | a measure of feeds, dyad=the place among the keys of the
** first of the two of a dyad}) -> groups, possible, not_covered
*/
static int group_new(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *q = l_check_query(L, 2);
  bloc_group_spec spec = {0};
  bloc_scene w;
  bloc_report r = {0};
  bloc_rc rc;
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  read_keys(L, 3, &spec);
  read_roots(L, 3, &spec);
  if (lua_getfield(L, 3, "bins") == LUA_TUSERDATA) {
    bins *b = check_bins(L, -1);
    spec.edge = b->edge;
    spec.nbin = b->n - 1;
  }
  groups *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_GROUPS);
  lua_getfield(L, 3, "measure");
  const char *measure = lua_tostring(L, -1);
  l_check_scene(L, db, &w);
  do {
    bloc_groups_free(&x->g);
    if (measure != NULL && strcmp(measure, "score") == 0) spec.measure = 1;
    else if (measure != NULL) read_measure(L, db, &w, measure, x, &spec);
    rc = bloc_group(&w, q, &spec, &x->g, &r);
  } while (l_ask_again(L, db, &w, rc));
  free_values(x);
  lua_getfield(L, 3, "dyad");
  if (lua_isinteger(L, -1) && lua_tointeger(L, -1) < BLOC_KEYS)
    drop_halves(&x->g, lua_tointeger(L, -1));
  lua_pushvalue(L, 5);
  lua_pushinteger(L, r.possible);
  lua_pushinteger(L, r.not_covered);
  return 3;
}

static int group_len(lua_State *L) {
  lua_pushinteger(L, check_groups(L, 1)->g.n);
  return 1;
}

static const bloc_group_row *check_row(lua_State *L) {
  groups *x = check_groups(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->g.n, 2, "no such group");
  return &x->g.row[i - 1];
}

/* g:key(i, k) -> the k-th key of group i; -1: unplaced */
static int group_key(lua_State *L) {
  const bloc_group_row *r = check_row(L);
  lua_Integer k = luaL_checkinteger(L, 3);
  luaL_argcheck(L, k >= 1 && k <= BLOC_KEYS, 3, "no such key");
  uint32_t v = r->key[k - 1];
  lua_pushinteger(L, v == BLOC_UNPLACED ? -1 : (lua_Integer)v);
  return 1;
}

/* g:get(i) -> n, number of values, sum, min, max */
static int group_get(lua_State *L) {
  const bloc_group_row *r = check_row(L);
  lua_pushinteger(L, (lua_Integer)r->n);
  lua_pushinteger(L, (lua_Integer)r->n_value);
  lua_pushnumber(L, r->sum);
  lua_pushnumber(L, r->min);
  lua_pushnumber(L, r->max);
  return 5;
}

/*
** g:find(first, last, k, value) -> the group among first to last, which
** ascend in their k-th key, that has the value there | nil
*/
static int group_find(lua_State *L) {
  groups *x = check_groups(L, 1);
  lua_Integer lo = luaL_checkinteger(L, 2), hi = luaL_checkinteger(L, 3) + 1;
  lua_Integer k = luaL_checkinteger(L, 4), want = luaL_checkinteger(L, 5);
  luaL_argcheck(L, lo >= 1 && hi <= (lua_Integer)x->g.n + 1, 2, "no such group");
  luaL_argcheck(L, k >= 1 && k <= BLOC_KEYS, 4, "no such key");
  uint32_t v = want < 0 ? BLOC_UNPLACED : (uint32_t)want;
  lua_Integer end = hi;
  while (lo < hi) {
    lua_Integer mid = lo + (hi - lo) / 2;
    if (x->g.row[mid - 1].key[k - 1] < v) lo = mid + 1;
    else hi = mid;
  }
  if (lo >= end || x->g.row[lo - 1].key[k - 1] != v) return 0;
  lua_pushinteger(L, lo);
  return 1;
}

static int by_count(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? 1 : x > y ? -1 : 0;
}

/*
** g:top(k) -> indices of the groups with the k greatest counts, and of those
** that tie with the last of them, in no order
*/
static int group_top(lua_State *L) {
  groups *x = check_groups(L, 1);
  lua_Integer k = luaL_checkinteger(L, 2), n = 0;
  luaL_argcheck(L, k >= 1, 2, "expected a count from 1");
  uint64_t least = 0;
  if (k < (lua_Integer)x->g.n) {
    uint64_t *c = lua_newuserdatauv(L, x->g.n * sizeof *c, 0);
    for (uint32_t i = 0; i < x->g.n; i++) c[i] = x->g.row[i].n;
    qsort(c, x->g.n, sizeof *c, by_count);
    least = c[k - 1];
  }
  lua_newtable(L);
  for (uint32_t i = 0; i < x->g.n; i++) {
    if (x->g.row[i].n < least) continue;
    lua_pushinteger(L, i + 1);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* }======== */

const luaL_Reg l_group_functions[] = {{"bins", bins_new}, {NULL, NULL}};
const luaL_Reg l_group_methods[] = {{"_group", group_new}, {NULL, NULL}};

void l_open_group(lua_State *L) {
  static const luaL_Reg bins_meta[] = {
      {"__gc", bins_gc}, {"__len", bins_len}, {NULL, NULL}};
  static const luaL_Reg bins_methods[] = {{"edge", bins_edge}, {NULL, NULL}};
  static const luaL_Reg meta[] = {
      {"__gc", groups_gc}, {"__len", group_len}, {NULL, NULL}};
  static const luaL_Reg group_class[] = {
      {"key", group_key}, {"get", group_get}, {"find", group_find},
      {"top", group_top}, {NULL, NULL}};
  const luaL_Reg *bins_all[] = {bins_methods, NULL};
  const luaL_Reg *all[] = {group_class, NULL};
  l_class(L, L_BINS, bins_meta, bins_all);
  l_class(L, L_GROUPS, meta, all);
}
