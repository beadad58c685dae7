/*
** l_ask.c: questions about one state in one bloc: is_member, status,
** spells. Owns nothing; answers come from the world of the store.
*/
#include "l_bloc.h"

#include <string.h>

/* {======== options ======== */

static const char *const option_names[] = {
    "at", "known", "position", "recorded", "status", "participating",
    "certainty", NULL};

static int option_of(const char *key) {
  for (int i = 0; option_names[i] != NULL; i++)
    if (strcmp(option_names[i], key) == 0) return i;
  return -1;
}

/* The option that a misspelt key begins like, or a list of all. */
static void unknown_option(lua_State *L, int idx, const char *key) {
  for (int i = 0; option_names[i] != NULL; i++)
    if (strncmp(option_names[i], key, 2) == 0)
      luaL_argerror(L, idx, lua_pushfstring(L,
          "unknown option '%s'; did you mean '%s'?", key, option_names[i]));
  luaL_argerror(L, idx, lua_pushfstring(L,
      "unknown option '%s'; expected at, known, position, recorded, status, "
      "participating or certainty", key));
}

static void check_term(lua_State *L, int idx, int value,
                       bloc_status_filter *f) {
  const char *bad;
  size_t n, nbad;
  if (lua_type(L, value) != LUA_TSTRING)
    luaL_argerror(L, idx, "status: expected a string or a list of strings");
  const char *s = lua_tolstring(L, value, &n);
  if (bloc_status_parse(f, s, n, &bad, &nbad) == BLOC_OK) return;
  if (f->n == BLOC_TERMS) luaL_argerror(L, idx, "status: more than 8 terms");
  lua_pushlstring(L, bad, nbad);
  luaL_argerror(L, idx, lua_pushfstring(L,
      "status '%s': expected words of member, associate, observer, none, "
      "suspended, withdrawing (notice), inactive, applicant, joined by ',', "
      "each with '-' for not", lua_tostring(L, -1)));
}

static void check_status(lua_State *L, int idx, bloc_status_filter *f) {
  int value = lua_gettop(L);
  if (lua_type(L, value) != LUA_TTABLE) {
    check_term(L, idx, value, f);
    return;
  }
  lua_Integer n = (lua_Integer)lua_rawlen(L, value);
  if (n == 0) luaL_argerror(L, idx, "status: the list is empty");
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, value, i);
    check_term(L, idx, value + 1, f);
    lua_pop(L, 1);
  }
}

/*
** status_test(status, sure, can) -> true | false | nil (possible)
** Does an expression of R9 hold where these word bits do? Raises where the
** expression is malformed.
*/
int l_status_test(lua_State *L) {
  bloc_status_filter f = {.n = 0};
  uint32_t sure = (uint32_t)luaL_checkinteger(L, 2);
  uint32_t can = (uint32_t)luaL_checkinteger(L, 3);
  lua_pushvalue(L, 1);
  check_status(L, 1, &f);
  bloc_truth t = bloc_status_test(&f, sure, can);
  if (t == BLOC_MAYBE) lua_pushnil(L);
  else lua_pushboolean(L, t == BLOC_YES);
  return 1;
}

static bloc_day check_known(lua_State *L, int value) {
  bloc_date d = l_check_date(L, value);
  return d.flags & BLOC_OPEN ? BLOC_DAY_MAX : d.hi; /* by the end of it */
}

/* A revision number, or a day meaning its last revision. */
static uint32_t check_recorded(lua_State *L, const l_db *db, int idx,
                               int value) {
  const bloc_u32s *days = &db->core->world.rev_day;
  if (lua_isinteger(L, value)) {
    lua_Integer rev = lua_tointeger(L, value);
    if (rev < 0 || rev >= (lua_Integer)days->n)
      luaL_argerror(L, idx, lua_pushfstring(L,
          "recorded: no revision %I; the last is %I", (LUAI_UACINT)rev,
          (LUAI_UACINT)days->n - 1));
    return (uint32_t)rev;
  }
  bloc_date d = l_check_date(L, value);
  uint32_t rev = days->n;
  while (rev > 0 && (bloc_day)days->v[rev - 1] > d.hi) rev--;
  return rev == 0 ? 0 : rev - 1;
}

static int check_certainty(lua_State *L, int idx, int value) {
  const char *s = lua_tostring(L, value);
  if (s != NULL && strcmp(s, "possible") == 0) return 1;
  if (s != NULL && strcmp(s, "certain") == 0) return 0;
  luaL_argerror(L, idx, "certainty: expected 'certain' or 'possible'");
  return 0;
}

/* The bloc's own position is the default one. */
static uint32_t check_position(lua_State *L, l_db *db, int idx, int value) {
  size_t n;
  if (lua_type(L, value) != LUA_TSTRING)
    luaL_argerror(L, idx, "position: expected the id of an actor");
  const char *s = lua_tolstring(L, value, &n);
  uint32_t id = l_find_actor(L, db, s, n, "actor", BLOC_DAY_MIN);
  if (id == 0)
    luaL_argerror(L, idx,
                  lua_pushfstring(L, "position: %s", lua_tostring(L, -1)));
  return id;
}

static void read_option(lua_State *L, l_db *db, int idx, int option,
                        l_question *q) {
  int value = lua_gettop(L);
  switch (option) {
    case 0: q->at = l_check_day(L, value); break;
    case 1: q->when.known = check_known(L, value); break;
    case 2: q->when.position = check_position(L, db, idx, value); break;
    case 3: q->when.rev = check_recorded(L, db, idx, value); break;
    case 4: check_status(L, idx, &q->status); break;
    case 5:
      if (lua_toboolean(L, value)) {
        const char *bad;
        size_t n;
        bloc_status_parse(&q->status, "member,-suspended,-inactive", 27, &bad,
                          &n);
      }
      break;
    default: q->possible = check_certainty(L, idx, value);
  }
}

void l_check_question(lua_State *L, l_db *db, int idx, l_question *q) {
  memset(q, 0, sizeof *q);
  q->at = BLOC_DAY_MIN;
  q->when = db->when;
  if (lua_isnoneornil(L, idx)) return;
  if (lua_type(L, idx) != LUA_TTABLE) {
    q->at = l_check_day(L, idx);
    return;
  }
  int top = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, idx)) {
    if (lua_type(L, -2) != LUA_TSTRING)
      luaL_argerror(L, idx, "expected options by name, as {at = \"...\"}");
    int option = option_of(lua_tostring(L, -2));
    if (option < 0) unknown_option(L, idx, lua_tostring(L, -2));
    read_option(L, db, idx, option, q);
    lua_settop(L, top + 1);
  }
}

bloc_day l_day_of(const l_db *db, const l_question *q, uint32_t bloc) {
  bloc_day from, to, today;
  if (q->at != BLOC_DAY_MIN) return q->at;
  if (db->at != BLOC_DAY_MIN) return db->at;
  today = bloc_day_today();
  if (bloc_spells_hull(&db->core->world.spells, bloc, BLOC_BASE, &q->when,
                       &from, &to) &&
      to <= today)
    return to - 1;
  return today;
}

/* db:_default_day(bloc id | nil) -> day number */
static int ask_default_day(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q = {.at = BLOC_DAY_MIN, .when = db->when};
  lua_pushinteger(L, l_day_of(db, &q, (uint32_t)luaL_optinteger(L, 2, 0)));
  return 1;
}

/*
** db:_question(options) -> at | nil, known, position, revision
** Options are those of every question; known and revision are integers that
** stand for everything where not limited.
*/
static int ask_question(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q;
  l_check_question(L, db, 2, &q);
  if (q.at == BLOC_DAY_MIN) q.at = db->at;
  if (q.at == BLOC_DAY_MIN) lua_pushnil(L);
  else lua_pushinteger(L, q.at);
  lua_pushinteger(L, q.when.known);
  lua_pushinteger(L, q.when.position);
  lua_pushinteger(L, q.when.rev);
  return 4;
}

static bloc_when when_at(lua_State *L, int idx) {
  bloc_when w = {(bloc_day)luaL_optinteger(L, idx, BLOC_DAY_MAX),
                 (uint32_t)luaL_optinteger(L, idx + 2, UINT32_MAX),
                 (uint32_t)luaL_optinteger(L, idx + 1, 0)};
  return w;
}

/* }======== */

/* {======== coverage ======== */

/* The layers that a status expression looks at, as bits. */
static uint32_t layers_of(const bloc_status_filter *f) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < f->n; i++) bits |= f->need[i] | f->ban[i];
  return 1u << BLOC_BASE | ((bits >> 3) & ~1u);
}

static void push_reason(lua_State *L, const l_db *db, const bloc_when *w,
                        uint32_t state, uint32_t bloc, uint32_t layer) {
  static const char *const layers[] = {"", " (suspended)", " (withdrawing)",
                                       " (inactive)", " (applicant)"};
  const bloc_spells *s = &db->core->world.spells;
  const char *code = bloc_names_code(s->names, bloc);
  uint32_t other = bloc_spells_other(s, bloc, w);
  bloc_day from, to;
  if (!bloc_spells_hull(s, bloc, layer, w, &from, &to)) {
    lua_pushfstring(L, "not covered: no coverage of %s%s is recorded", code,
                    layers[layer]);
    if (other == 0) return;
    lua_pushfstring(L, "%s; position=\"%s\" has it", lua_tostring(L, -1),
                    bloc_names_code(s->names, other));
    lua_remove(L, -2);
    return;
  }
  l_push_day(L, from);
  l_push_day(L, to - 1);
  if (state != 0 && bloc_spells_covered(s, 0, bloc, layer, w, from) &&
      !bloc_spells_covered(s, state, bloc, layer, w, from) &&
      !bloc_spells_covered(s, state, bloc, layer, w, to - 1))
    lua_pushfstring(L, "not covered: %s is not among the states that %s%s "
                    "was entered for", bloc_names_code(s->names, state), code,
                    layers[layer]);
  else
    lua_pushfstring(L, "not covered: %s%s is covered from %s through %s",
                    code, layers[layer], lua_tostring(L, -2),
                    lua_tostring(L, -1));
  lua_replace(L, -3);
  lua_pop(L, 1);
}

int l_uncovered(l_db *db, const l_question *q, uint32_t state, uint32_t bloc,
                bloc_day d, uint32_t can) {
  const bloc_spells *s = &db->core->world.spells;
  uint32_t layers = layers_of(&q->status);
  for (int l = 0; l < BLOC_LAYERS; l++) {
    if (!(layers >> l & 1)) continue;
    if (bloc_spells_covered(s, state, bloc, (uint32_t)l, &q->when, d))
      continue;
    if ((can & ~BLOC_BIT_BASE(BLOC_NONE)) == 0 &&
        ((state != 0 && !bloc_names_alive(s->names, state, d)) ||
         !bloc_names_alive(s->names, bloc, d)))
      return -1; /* outside a life nothing needs to be covered (R13) */
    return l;
  }
  return -1;
}

int l_not_covered(lua_State *L, l_db *db, const l_question *q, uint32_t state,
                  uint32_t bloc, bloc_day d, uint32_t can) {
  int layer = l_uncovered(db, q, state, bloc, d, can);
  if (layer >= 0) push_reason(L, db, &q->when, state, bloc, (uint32_t)layer);
  return layer >= 0;
}

/* }======== */

/* {======== is_member ======== */

void l_effective(lua_State *L, l_db *db, const bloc_when *w, uint32_t pair,
                 const bloc_spell **v, uint32_t *n) {
  l_core *c = db->core;
  *v = NULL;
  *n = 0;
  if (pair != UINT32_MAX)
    l_nomem(L, bloc_spells_effective(&c->world.spells, pair, w, &c->scratch,
                                     v, n));
}

bloc_truth l_test(const l_question *q, const bloc_on_day *on) {
  uint32_t bit = BLOC_BIT_BASE(BLOC_MEMBER);
  if (q->status.n > 0) return bloc_status_test(&q->status, on->sure, on->can);
  return on->sure & bit ? BLOC_YES : on->can & bit ? BLOC_MAYBE : BLOC_NO;
}

static int is_sequence(lua_State *L, int idx) {
  if (lua_type(L, idx) != LUA_TTABLE) return 0;
  int yes = lua_rawgeti(L, idx, 1) != LUA_TNIL || lua_rawlen(L, idx) > 0;
  lua_pop(L, 1);
  return yes || (idx < 4 && lua_rawlen(L, idx) == 0);
}

/*
** db:is_member(state, bloc [, day or options]) -> true | false | nil, reason
** True or false when certain; nil with "possible" when dates leave it open,
** with "not covered: ..." where the bloc's rows do not reach (R6, R13). The
** default status is membership in law, whatever the modifiers (R9).
** With a sequence for any of the first three: a column (l_column.c).
*/
static int ask_is_member(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q;
  if (is_sequence(L, 2) || is_sequence(L, 3) || is_sequence(L, 4))
    return l_batch(L, db);
  l_check_question(L, db, 4, &q);
  uint32_t bloc = l_check_bloc(L, db, 3);
  bloc_day d = l_day_of(db, &q, bloc);
  uint32_t state = l_check_state(L, db, 2, d);
  const bloc_spell *v;
  uint32_t n;
  l_effective(L, db, &q.when,
              bloc_spells_pair(&db->core->world.spells, state, bloc), &v, &n);
  bloc_on_day on = bloc_spells_on(v, n, d);
  if (l_not_covered(L, db, &q, state, bloc, d, on.can)) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  bloc_truth t = l_test(&q, &on);
  if (t != BLOC_MAYBE) return lua_pushboolean(L, t == BLOC_YES), 1;
  lua_pushnil(L);
  lua_pushliteral(L, "possible");
  return 2;
}

/* }======== */

/* {======== status objects and rows ======== */

static void set_day(lua_State *L, const char *key, bloc_day d) {
  if (d <= BLOC_DAY_LAST && d >= BLOC_DAY_FIRST) {
    l_push_day(L, d);
    lua_setfield(L, -2, key);
  }
}

void l_set_spell(lua_State *L, const bloc_spell *x) {
  bloc_date last = bloc_date_shift(x->to, -1);
  l_push_date(L, &x->from);
  lua_setfield(L, -2, "from");
  l_push_date(L, &x->to);
  lua_setfield(L, -2, "to");
  l_push_date(L, &last);
  lua_setfield(L, -2, "through");
  set_day(L, "from_earliest", x->from.lo);
  set_day(L, "from_latest", x->from.hi);
  set_day(L, "from_nominal", x->from.nom);
  set_day(L, "to_earliest", x->to.lo);
  set_day(L, "to_latest", x->to.hi);
  set_day(L, "to_nominal", x->to.nom);
}

/* The words that are possible and not certain, as a list. */
static void set_possible(lua_State *L, uint32_t bits) {
  lua_Integer n = 0;
  lua_newtable(L);
  for (int i = 1; i < BLOC_WORDS; i++)
    if (bits >> i & 1) {
      lua_pushstring(L, bloc_word[i]);
      lua_rawseti(L, -2, ++n);
    }
  lua_setfield(L, -2, "possible");
}

static void set_words(lua_State *L, const bloc_on_day *on) {
  int base = 0;
  for (int i = 1; i < 4; i++)
    if (on->sure >> i & 1) base = i;
  l_set_string(L, "base", bloc_word[base]);
  for (int i = 4; i < BLOC_WORDS; i++)
    l_set_bool(L, bloc_word[i], (int)(on->sure >> i & 1));
  set_possible(L, on->can & ~on->sure & ~1u);
}

void l_push_status(lua_State *L, l_db *db, const l_question *q, uint32_t pair,
                   uint32_t state, uint32_t bloc, bloc_day d,
                   const bloc_on_day *on) {
  bloc_spells *s = &db->core->world.spells;
  int contested = 0, maybe = (on->sure & BLOC_BASE_BITS) == 0;
  bloc_spell base = {0};
  if (on->base != NULL) base = *on->base; /* it may stand in a buffer */
  if (pair != UINT32_MAX)
    l_nomem(L, bloc_spells_contested(s, pair, &q->when, d, &contested));
  lua_createtable(L, 0, 24);
  l_set_string(L, "state", bloc_names_code(s->names, state));
  l_set_string(L, "bloc", bloc_names_code(s->names, bloc));
  lua_pushstring(L, bloc_names_label_on(s->names, state, BLOC_NAME, d, 0));
  lua_setfield(L, -2, "name");
  l_push_day(L, d);
  lua_setfield(L, -2, "at");
  set_words(L, on);
  l_set_bool(L, "contested", contested);
  l_set_bool(L, "projected", q->when.known != BLOC_DAY_MAX &&
                                 d > q->when.known);
  l_set_string(L, "certainty", maybe ? "possible" : "certain");
  if (q->when.known != BLOC_DAY_MAX) l_set_integer(L, "_known", q->when.known);
  if (q->when.position != 0) l_set_integer(L, "_position", q->when.position);
  if (q->when.rev != UINT32_MAX) l_set_integer(L, "_rev", q->when.rev);
  if (on->base != NULL) {
    l_set_spell(L, &base);
    l_set_integer(L, "assertion", s->a[base.assertion].id);
  }
  luaL_setmetatable(L, L_STATUS);
}

/*
** db:status(state, bloc [, day or options]) -> status | nil, reason
** An object: base, suspended, withdrawing, inactive, applicant, contested,
** projected, certainty, from, to, through; s:is(word), s:words(),
** s:sources(). tostring is the base and the certain modifiers (R8).
*/
static int ask_status(lua_State *L) {
  l_db *db = l_check_names(L, 1); /* a status has the state's name */
  l_question q;
  l_check_question(L, db, 4, &q);
  uint32_t bloc = l_check_bloc(L, db, 3);
  bloc_day d = l_day_of(db, &q, bloc);
  uint32_t state = l_check_state(L, db, 2, d);
  uint32_t pair = bloc_spells_pair(&db->core->world.spells, state, bloc);
  const bloc_spell *v;
  uint32_t n;
  l_effective(L, db, &q.when, pair, &v, &n);
  bloc_on_day on = bloc_spells_on(v, n, d);
  if (l_not_covered(L, db, &q, state, bloc, d, on.can)) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  l_push_status(L, db, &q, pair, state, bloc, d, &on);
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "_db");
  return 1;
}

/* One row of spells, with the assertion behind it. */
static void push_spell(lua_State *L, l_db *db, const bloc_pair *p,
                       const bloc_spell *x, const bloc_when *w) {
  const bloc_spells *s = &db->core->world.spells;
  const bloc_assertion *a = &s->a[x->assertion];
  lua_createtable(L, 0, 20);
  l_set_string(L, "state", bloc_names_code(s->names, p->state));
  l_set_string(L, "bloc", bloc_names_code(s->names, p->bloc));
  l_set_string(L, "status", x->layer == BLOC_BASE ? bloc_word[x->value]
                                                  : bloc_word[x->layer + 3]);
  l_set_string(L, "layer", x->layer == BLOC_BASE ? "base"
                                                 : bloc_word[x->layer + 3]);
  l_set_spell(L, x);
  l_set_bool(L, "open", (x->to.flags & BLOC_OPEN) != 0);
  l_set_bool(L, "projected", w->known != BLOC_DAY_MAX &&
             !(x->to.flags & (BLOC_OPEN | BLOC_UNKNOWN)) &&
             x->to.nom > w->known);
  l_set_integer(L, "assertion", a->id);
  if (a->asserter != 0)
    l_set_string(L, "position", bloc_names_code(s->names, a->asserter));
  bloc_day d[6] = {x->from.lo, x->from.hi, x->from.nom,
                   x->to.lo, x->to.hi, x->to.nom};
  lua_createtable(L, 8, 0); /* for arithmetic on the Lua side */
  for (int i = 0; i < 6; i++) {
    lua_pushinteger(L, d[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_pushinteger(L, x->from.flags);
  lua_rawseti(L, -2, 7);
  lua_pushinteger(L, x->to.flags);
  lua_rawseti(L, -2, 8);
  lua_setfield(L, -2, "_days");
}

/* Appends the spells of one pair to the table at the top. */
static void append_pair(lua_State *L, l_db *db, uint32_t pair,
                        const bloc_when *w) {
  const bloc_spell *v;
  uint32_t n;
  l_effective(L, db, w, pair, &v, &n);
  for (uint32_t i = 0; i < n; i++) {
    push_spell(L, db, &db->core->world.spells.pair[pair], &v[i], w);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  }
}

/*
** db:_spells(state id | nil, bloc id | nil, known, position, revision)
** -> array of rows, pairs by code, the base before its modifiers.
** _days in a row: from earliest, latest, nominal, to ..., flags of both.
*/
static int ask_spells(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_spells *s = &db->core->world.spells;
  uint32_t state = (uint32_t)luaL_optinteger(L, 2, 0);
  uint32_t bloc = (uint32_t)luaL_optinteger(L, 3, 0);
  bloc_when w = when_at(L, 4);
  uint32_t one = state != 0 ? state : bloc;
  lua_newtable(L);
  if (state != 0 && bloc != 0) {
    uint32_t p = bloc_spells_pair(s, state, bloc);
    if (p != UINT32_MAX) append_pair(L, db, p, &w);
    return 1;
  }
  for (uint32_t i = 0; one < s->nof && i < s->of[one].n; i++) {
    uint32_t p = s->of[one].v[i];
    if ((state != 0 ? s->pair[p].state : s->pair[p].bloc) == one)
      append_pair(L, db, p, &w);
  }
  return 1;
}

/*
** db:_on(state id, bloc id, day, known, position, revision)
** -> sure, can (bits of words), contested
*/
static int ask_on(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint32_t state = (uint32_t)luaL_checkinteger(L, 2);
  uint32_t bloc = (uint32_t)luaL_checkinteger(L, 3);
  bloc_day d = (bloc_day)luaL_checkinteger(L, 4);
  bloc_when w = when_at(L, 5);
  uint32_t pair = bloc_spells_pair(&db->core->world.spells, state, bloc), n;
  const bloc_spell *v;
  int contested = 0;
  l_effective(L, db, &w, pair, &v, &n);
  bloc_on_day on = bloc_spells_on(v, n, d);
  if (pair != UINT32_MAX)
    l_nomem(L, bloc_spells_contested(&db->core->world.spells, pair, &w, d,
                                     &contested));
  lua_pushinteger(L, on.sure);
  lua_pushinteger(L, on.can);
  lua_pushboolean(L, contested);
  return 3;
}

/*
** db:_covered(state id | 0, bloc id, layer 0..4, day [, position]) -> boolean
*/
static int ask_covered(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_Integer layer = luaL_checkinteger(L, 4);
  luaL_argcheck(L, layer >= 0 && layer < BLOC_LAYERS, 4, "no layer");
  bloc_when w = db->when;
  w.position = (uint32_t)luaL_optinteger(L, 6, 0);
  lua_pushboolean(L, bloc_spells_covered(
      &db->core->world.spells, (uint32_t)luaL_checkinteger(L, 2),
      (uint32_t)luaL_checkinteger(L, 3), (uint32_t)layer, &w,
      (bloc_day)luaL_checkinteger(L, 5)));
  return 1;
}

/* db:_hull(bloc id | 0, layer [, position]) -> first day, last day + 1 | nil */
static int ask_hull(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  bloc_day from, to;
  lua_Integer layer = luaL_optinteger(L, 3, 0);
  bloc_when w = db->when;
  luaL_argcheck(L, layer >= 0 && layer < BLOC_LAYERS, 3, "no layer");
  w.position = (uint32_t)luaL_optinteger(L, 4, w.position);
  if (!bloc_spells_hull(&db->core->world.spells,
                        (uint32_t)luaL_checkinteger(L, 2), (uint32_t)layer,
                        &w, &from, &to))
    return lua_pushnil(L), 1;
  lua_pushinteger(L, from);
  lua_pushinteger(L, to);
  return 2;
}

/* }======== */

const luaL_Reg l_ask_methods[] = {
    {"is_member", ask_is_member}, {"status", ask_status},
    {"_spells", ask_spells},      {"_on", ask_on},
    {"_covered", ask_covered},    {"_hull", ask_hull},
    {"_question", ask_question},  {"_default_day", ask_default_day},
    {NULL, NULL}};
