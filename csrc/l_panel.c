/*
** l_panel.c: panels and dyads for Lua. Owns what one question compiles: the
** lists, the periods, a presence for each status (bloc.panel).
*/
#include "l_bloc.h"
#include "l_frame.h"

#include <string.h>

#include "panel.h"

#define L_PANEL "bloc.panel"
#define STATUSES 16

typedef struct {
  uint32_t *state, *bloc, *row;
  bloc_day *edge;
  double *weight;
  bloc_presence_spec q;
  bloc_status_filter status[STATUSES];
  bloc_presence presence[STATUSES];
  uint32_t npresence;
  bloc_panel_column column[BLOC_PANEL_COLUMNS];
  bloc_runs *covered, *lives; /* of each row, of each state of a dyad: */
  bloc_runs *there;
  uint32_t ncovered, nlives, nthere;
  bloc_panel_spec spec;
} panel;

static void free_panel(panel *x) {
  bloc_free(x->state);
  bloc_free(x->bloc);
  bloc_free(x->row);
  bloc_free(x->edge);
  bloc_free(x->weight);
  for (uint32_t i = 0; i < STATUSES; i++)
    bloc_presence_free(&x->presence[i]);
  bloc_runs_free(x->covered, x->ncovered);
  bloc_runs_free(x->lives, x->nlives);
  bloc_runs_free(x->there, x->nthere);
  memset(x, 0, sizeof *x);
}

static int panel_gc(lua_State *L) {
  free_panel(luaL_checkudata(L, 1, L_PANEL));
  return 0;
}

/* States that are gathered, freed whatever happens (bloc.states). */
#define L_STATES "bloc.states"

typedef struct {
  bloc_bits in;
} states;

static int states_gc(lua_State *L) {
  states *x = luaL_checkudata(L, 1, L_STATES);
  bloc_bits_free(&x->in);
  return 0;
}

/* {======== the question ======== */

static int flag(lua_State *L, int t, const char *key) {
  lua_getfield(L, t, key);
  int yes = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return yes;
}

static lua_Integer whole(lua_State *L, int t, const char *key,
                         lua_Integer otherwise) {
  lua_getfield(L, t, key);
  lua_Integer n = luaL_optinteger(L, -1, otherwise);
  lua_pop(L, 1);
  return n;
}

/* Pushes the list in a field; its length. */
static uint32_t open_list(lua_State *L, int t, const char *key) {
  lua_getfield(L, t, key);
  if (lua_type(L, -1) != LUA_TTABLE) luaL_error(L, "%s: expected a list", key);
  lua_Unsigned n = lua_rawlen(L, -1);
  if (n > INT32_MAX) luaL_error(L, "%s: too long", key);
  return (uint32_t)n;
}

/* A list of numbers in a field, 4 bytes each, signed or not. */
static void *numbers(lua_State *L, int t, const char *key, void **out,
                     uint32_t *n) {
  *n = open_list(L, t, key);
  uint32_t *v = *out = bloc_realloc(NULL, (*n + 1) * sizeof *v);
  if (v == NULL) l_nomem(L, BLOC_NOMEM);
  for (uint32_t i = 0; i < *n; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    v[i] = (uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return v;
}

static void read_lists(lua_State *L, int t, panel *x) {
  void *v = NULL;
  uint32_t n;
  x->state = numbers(L, t, "states", &v, &x->q.nstate);
  x->bloc = numbers(L, t, "blocs", &v, &x->q.nbloc);
  x->edge = numbers(L, t, "edges", &v, &n);
  luaL_argcheck(L, n >= 2, t, "edges");
  x->spec.nperiod = n - 1;
  x->row = numbers(L, t, "rows", &v, &n);
  x->spec.nrow = n / 2;
  for (uint32_t i = 0; i < n; i++)
    luaL_argcheck(L, x->row[i] < (i % 2 ? x->q.nstate : x->q.nbloc), t,
                  "rows");
  x->q.state = x->state;
  x->q.bloc = x->bloc;
}

static void read_weights(lua_State *L, int t, panel *x) {
  if (lua_getfield(L, t, "weights") == LUA_TTABLE) {
    x->weight = bloc_realloc(NULL, (x->q.nbloc + 1) * sizeof *x->weight);
    if (x->weight == NULL) l_nomem(L, BLOC_NOMEM);
    for (uint32_t i = 0; i < x->q.nbloc; i++) {
      lua_rawgeti(L, -1, (lua_Integer)i + 1);
      x->weight[i] = luaL_checknumber(L, -1);
      lua_pop(L, 1);
    }
  }
  lua_pop(L, 1);
}

/* Each status is a list of texts, any of which may hold. */
static void read_statuses(lua_State *L, int t, panel *x) {
  x->npresence = open_list(L, t, "statuses");
  luaL_argcheck(L, x->npresence >= 1 && x->npresence <= STATUSES, t,
                "expected one to 16 statuses");
  for (uint32_t i = 0; i < x->npresence; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    for (lua_Integer k = 1; k <= (lua_Integer)lua_rawlen(L, -1); k++) {
      const char *bad;
      size_t n, nbad;
      lua_rawgeti(L, -1, k);
      const char *s = luaL_checklstring(L, -1, &n);
      if (bloc_status_parse(&x->status[i], s, n, &bad, &nbad))
        luaL_error(L, "status '%s'", s);
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static int choice(lua_State *L, const char *key, const char *const *of) {
  lua_getfield(L, -1, key);
  int i = luaL_checkoption(L, -1, NULL, of);
  lua_pop(L, 1);
  return i;
}

static void read_column(lua_State *L, panel *x, bloc_panel_column *c) {
  static const char *const rules[] = {"any",  "all",   "first", "last", "days",
                                      "since", "from", "until", NULL};
  static const char *const outs[] = {"cell", "count", "possible", "not_covered",
                                     NULL};
  c->rule = (bloc_rule)choice(L, "rule", rules);
  c->out = (bloc_panel_out)choice(L, "out", outs);
  c->weighted = flag(L, lua_gettop(L), "weighted");
  c->presence = (uint32_t)whole(L, lua_gettop(L), "status", 1) - 1;
  if (c->presence >= x->npresence) luaL_error(L, "no such status");
  if (c->weighted && (x->weight == NULL || c->rule != BLOC_R_ANY))
    luaL_error(L, "a weighted column needs weights and the rule any");
}

static void read_columns(lua_State *L, int t, panel *x) {
  uint32_t n = open_list(L, t, "columns");
  luaL_argcheck(L, n <= BLOC_PANEL_COLUMNS, t, "more than 48 columns");
  for (uint32_t i = 0; i < n; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    read_column(L, x, &x->column[i]);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  x->spec.ncolumn = n;
}

static void read_spec(lua_State *L, int t, panel *x) {
  static const char *const units[] = {"state", "bloc", "state-bloc", "dyad",
                                      NULL};
  lua_getfield(L, t, "unit");
  x->spec.unit = (bloc_unit)luaL_checkoption(L, -1, NULL, units);
  lua_pop(L, 1);
  read_lists(L, t, x);
  read_weights(L, t, x);
  read_statuses(L, t, x);
  read_columns(L, t, x);
  x->q.when = (bloc_when){(bloc_day)whole(L, t, "known", BLOC_DAY_MAX),
                          (uint32_t)whole(L, t, "recorded", UINT32_MAX),
                          (uint32_t)whole(L, t, "position", 0)};
  x->spec.possible = flag(L, t, "possible");
  x->spec.single = flag(L, t, "single");
  x->spec.zero = flag(L, t, "zero");
  x->spec.directed = flag(L, t, "directed");
  x->spec.list = flag(L, t, "list");
}

/* }======== */

/* {======== compiling ======== */

static int asks_uncovered(const panel *x) {
  for (uint32_t i = 0; i < x->spec.ncolumn; i++)
    if (x->column[i].out == BLOC_P_UNCOVERED) return 1;
  return x->spec.single;
}

static bloc_rc make_runs(uint32_t n, bloc_runs **out, uint32_t *nout) {
  *out = bloc_realloc(NULL, (n + 1) * sizeof **out);
  if (*out == NULL) return BLOC_NOMEM;
  memset(*out, 0, (n + 1) * sizeof **out);
  *nout = n;
  return BLOC_OK;
}

/* What is known of rows of states or blocs, and of the states of dyads. */
static bloc_rc compile_days(panel *x, const bloc_spells *s) {
  bloc_unit unit = x->spec.unit;
  int by = unit == BLOC_U_STATE ? BLOC_BY_STATE : BLOC_PER_BLOC;
  uint32_t n = unit == BLOC_U_STATE ? x->q.nstate : x->q.nbloc;
  if (unit == BLOC_U_DYAD) {
    if (make_runs(x->q.nstate, &x->there, &x->nthere)) return BLOC_NOMEM;
    return bloc_presence_covered(s, &x->q, BLOC_LIVING, x->there);
  }
  if (x->spec.single || unit == BLOC_U_STATE_BLOC) return BLOC_OK;
  if (make_runs(n, &x->covered, &x->ncovered) ||
      make_runs(n, &x->lives, &x->nlives) ||
      bloc_presence_covered(s, &x->q, by, x->covered))
    return BLOC_NOMEM;
  return bloc_presence_lives(
      s, unit == BLOC_U_STATE ? x->state : x->bloc, n, x->lives);
}

static bloc_rc compile(panel *x, bloc_spells *s) {
  bloc_rc rc = BLOC_OK;
  x->q.uncovered = asks_uncovered(x);
  for (uint32_t i = 0; rc == BLOC_OK && i < x->npresence; i++) {
    x->q.status = x->status[i];
    rc = bloc_presence_make(&x->presence[i], s, &x->q);
  }
  return rc == BLOC_OK ? compile_days(x, s) : rc;
}

/* }======== */

/* {======== the frame ======== */

enum { STATES, BLOCS, PERIODS, STARTS, ENDS };

static void add_text(lua_State *L, bloc_frame *f, uint32_t list,
                     const char *s) {
  l_nomem(L, bloc_frame_text(f, list, s, strlen(s)));
}

static void add_texts(lua_State *L, int t, const panel *x,
                      const bloc_names *w, bloc_frame *f) {
  char day[BLOC_DATE_BUF];
  for (uint32_t i = 0; i < x->q.nstate; i++)
    add_text(L, f, STATES, bloc_names_code(w, x->state[i]));
  for (uint32_t i = 0; i < x->q.nbloc; i++)
    add_text(L, f, BLOCS, bloc_names_code(w, x->bloc[i]));
  if (open_list(L, t, "periods") != x->spec.nperiod)
    luaL_error(L, "periods: a name each");
  for (uint32_t i = 0; i < x->spec.nperiod; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    add_text(L, f, PERIODS, luaL_checkstring(L, -1));
    lua_pop(L, 1);
    bloc_day_format(x->edge[i], day);
    add_text(L, f, STARTS, day);
    bloc_day_format(x->edge[i + 1], day);
    add_text(L, f, ENDS, day);
  }
  lua_pop(L, 1);
}

static bloc_f_kind kind_of(const bloc_panel_column *c) {
  if (c->weighted) return BLOC_F_REAL;
  return c->rule == BLOC_R_FROM || c->rule == BLOC_R_UNTIL ? BLOC_F_DAY
                                                           : BLOC_F_INT;
}

/* Keys, period, measures, the period's days; the first measure's number. */
static uint32_t add_columns(lua_State *L, int t, const panel *x,
                            bloc_frame *f) {
  static const char *const key[4][2] = {
      {"state", NULL}, {"bloc", NULL}, {"state", "bloc"}, {"a", "b"}};
  bloc_unit u = x->spec.unit;
  bloc_frame_column(f, key[u][0], BLOC_F_CODE,
                    u == BLOC_U_BLOC ? BLOCS : STATES);
  if (key[u][1] != NULL)
    bloc_frame_column(f, key[u][1], BLOC_F_CODE,
                      u == BLOC_U_DYAD ? STATES : BLOCS);
  uint32_t period = bloc_frame_column(f, "period", BLOC_F_CODE, PERIODS);
  f->c[period].hidden = flag(L, t, "whole");
  lua_getfield(L, t, "columns");
  for (uint32_t i = 0; i < x->spec.ncolumn; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    lua_getfield(L, -1, "name");
    bloc_frame_column(f, luaL_checkstring(L, -1), kind_of(&x->column[i]), 0);
    lua_pop(L, 2);
  }
  lua_pop(L, 1);
  f->c[bloc_frame_shown(f, "from", period, STARTS)].hidden = 1;
  f->c[bloc_frame_shown(f, "to", period, ENDS)].hidden = 1;
  return period + 1;
}

/* }======== */

/*
** db:_panel{unit=, states={ids}, blocs={ids}, edges={days}, periods={names},
** rows={place of a bloc, of a state, ...} (unit state-bloc), statuses={{texts}
** ...}, columns={{name=, rule=, out=, status=, weighted=} ...}, weights=,
** known=, position=, recorded=, possible=, single=, zero=, directed=, list=,
** whole=} -> frame, how many rows possible days would add
*/
static int panel_new(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint64_t more = 0;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  panel *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_PANEL);
  read_spec(L, 2, x);
  bloc_frame *f = l_push_frame(L);
  add_texts(L, 2, x, &db->core->world.names, f);
  uint32_t measure = add_columns(L, 2, x, f);
  l_nomem(L, compile(x, &db->core->world.spells));
  x->spec.presence = x->presence;
  x->spec.edge = x->edge;
  x->spec.column = x->column;
  x->spec.weight = x->weight;
  x->spec.row = x->row;
  x->spec.covered = x->covered;
  x->spec.lives = x->lives;
  x->spec.there = x->there;
  bloc_rc rc = bloc_panel_make(f, measure, &x->spec, &more);
  free_panel(x);
  if (rc == BLOC_BAD) luaL_error(L, "more than 2^31 rows; ask for fewer");
  l_nomem(L, rc);
  lua_pushinteger(L, (lua_Integer)more);
  return 2;
}

/* Has anyone whose word counts for the position told a spell of the pair? */
static int has_spells(lua_State *L, l_db *db, uint32_t pair,
                      uint32_t position) {
  const bloc_spells *s = &db->core->world.spells;
  const bloc_when all = BLOC_WHEN_ALL;
  const bloc_spell *v;
  uint32_t n, i = s->pair[pair].first;
  for (; position != 0 && i != UINT32_MAX; i = s->a[i].next)
    if (s->a[i].asserter == position && s->a[i].gone_rev == UINT32_MAX)
      return 1;
  l_effective(L, db, &all, pair, &v, &n);
  return n > 0;
}

static void add_members(lua_State *L, l_db *db, uint32_t bloc,
                        uint32_t position, bloc_bits *in) {
  const bloc_spells *s = &db->core->world.spells;
  for (uint32_t i = 0; bloc < s->nof && i < s->of[bloc].n; i++) {
    const bloc_pair *p = &s->pair[s->of[bloc].v[i]];
    if (p->bloc == bloc && !bloc_bits_has(in, p->state) &&
        has_spells(L, db, s->of[bloc].v[i], position))
      l_nomem(L, bloc_bits_add(in, p->state));
  }
}

/* Does a row's word about the base count? */
static int speaks(const bloc_cover *c, uint32_t position) {
  bloc_when w = {BLOC_DAY_MAX, UINT32_MAX, position};
  return (c->layers >> BLOC_BASE & 1) && bloc_cover_counts(c, &w);
}

static void add_covered(lua_State *L, l_db *db, uint32_t bloc,
                        uint32_t position, bloc_bits *in) {
  const bloc_spells *s = &db->core->world.spells;
  for (uint32_t i = bloc_cover_first(s, bloc); i != UINT32_MAX;
       i = s->cover[i].next)
    for (uint32_t k = 0; speaks(&s->cover[i], position) &&
                         k < s->cover[i].states.n; k++)
      l_nomem(L, bloc_bits_add(in, s->cover[i].states.v[k]));
}

/*
** db:_states_in({bloc ids}, position id, named) -> ids of the states that have
** spells in one of them, and, where `named`, of those that coverage names
*/
static int panel_states(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint32_t position = (uint32_t)luaL_checkinteger(L, 3);
  int named = lua_toboolean(L, 4);
  luaL_checktype(L, 2, LUA_TTABLE);
  states *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_STATES);
  for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(L, 2); i++) {
    lua_rawgeti(L, 2, i);
    uint32_t bloc = (uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
    add_members(L, db, bloc, position, &x->in);
    if (named) add_covered(L, db, bloc, position, &x->in);
  }
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t id = 0; id < x->in.n * 64; id++) {
    if (!bloc_bits_has(&x->in, id)) continue;
    lua_pushinteger(L, id);
    lua_rawseti(L, -2, ++n);
  }
  bloc_bits_free(&x->in);
  return 1;
}

/* db:_covers(bloc id, position id) -> first, last + 1 covered day, position's
   own coverage? | nil: none of the bloc's own nor the position's */
static int panel_covers(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_spells *s = &db->core->world.spells;
  uint32_t bloc = (uint32_t)luaL_checkinteger(L, 2);
  uint32_t position = (uint32_t)luaL_optinteger(L, 3, 0);
  uint32_t i = bloc_cover_first(s, bloc);
  bloc_day from = BLOC_DAY_MAX, to = BLOC_DAY_MIN;
  int own = 0;
  for (; i != UINT32_MAX; i = s->cover[i].next) {
    const bloc_cover *c = &s->cover[i];
    if (!speaks(c, position)) continue;
    if (c->from < from) from = c->from;
    if (c->to > to) to = c->to;
    own |= position != 0 && c->asserter == position;
  }
  if (from >= to) return 0;
  lua_pushinteger(L, from);
  lua_pushinteger(L, to);
  lua_pushboolean(L, own);
  return 3;
}

const luaL_Reg l_panel_methods[] = {{"_panel", panel_new},
                                    {"_states_in", panel_states},
                                    {"_covers", panel_covers},
                                    {NULL, NULL}};

void l_open_panel(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", panel_gc}, {NULL, NULL}};
  static const luaL_Reg states_meta[] = {{"__gc", states_gc}, {NULL, NULL}};
  l_class(L, L_PANEL, meta, NULL);
  l_class(L, L_STATES, states_meta, NULL);
}
