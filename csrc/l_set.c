/*
** l_set.c: the Lua class bloc.set: the members of a bloc on a day, or the
** blocs of a state, ordered by code. Owns one small entry a member, inside
** the userdata; a row becomes a Lua table only when it is asked for. The
** sets of `&`, `|`, `-`, `~` remember of which question each entry came.
** Possible entries are always there, because set algebra needs them (taking
** away a possible member leaves a possible one); whether they are listed as
** rows is another matter.
** uservalue 1: the store; 2: a table with what the Lua side adds.
*/
#include "l_bloc.h"

#include <string.h>

typedef struct {
  uint32_t id;    /* the actor that the set is of */
  uint32_t other; /* the bloc (of members) or the state (of blocs) */
  bloc_day at;
  uint8_t possible;
} entry;

typedef struct {
  uint32_t n, possible, not_covered; /* n: all entries */
  int of_states; /* entries are states; else blocs */
  l_question q;
  entry v[1];
} set;

static set *new_set(lua_State *L, int db, uint32_t room) {
  set *s = lua_newuserdatauv(L, sizeof *s + room * sizeof(entry), 2);
  memset(s, 0, sizeof *s);
  luaL_setmetatable(L, L_SET);
  lua_pushvalue(L, db);
  lua_setiuservalue(L, -2, 1);
  return s;
}

static set *to_set(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_SET);
}

/* The store of the set, up to date; its handle is left on the stack. */
static l_db *db_of(lua_State *L, int idx) {
  lua_getiuservalue(L, idx, 1);
  return l_check_db(L, -1);
}

/* How many entries are rows. */
static uint32_t listed(const set *s) {
  return s->q.possible ? s->n : s->n - s->possible;
}

/* Row i (from 0): a step unless unlisted entries stand in between. */
static const entry *row_at(const set *s, uint32_t i) {
  if (listed(s) == s->n) return &s->v[i];
  const entry *e = s->v;
  for (;; e++)
    if (!e->possible && i-- == 0) return e;
}

/* {======== questions ======== */

static bloc_on_day on_day(lua_State *L, l_db *db, const l_question *q,
                          uint32_t pair, bloc_day d) {
  const bloc_spell *v;
  uint32_t n;
  l_effective(L, db, &q->when, pair, &v, &n);
  return bloc_spells_on(v, n, d);
}

/* The entries of all pairs of `one` on day d, written into room at s. */
static void fill(lua_State *L, l_db *db, set *s, uint32_t one, bloc_day d) {
  const bloc_spells *w = &db->core->world.spells;
  const bloc_u32s *of = &w->of[one];
  for (uint32_t i = 0; i < of->n; i++) {
    const bloc_pair *p = &w->pair[of->v[i]];
    uint32_t id = s->of_states ? p->state : p->bloc;
    if ((s->of_states ? p->bloc : p->state) != one) continue;
    bloc_on_day on = on_day(L, db, &s->q, of->v[i], d);
    bloc_truth t = l_test(&s->q, &on);
    if (t == BLOC_NO) continue;
    if (l_uncovered(db, &s->q, p->state, p->bloc, d, on.can) >= 0) {
      s->not_covered += s->of_states != 0;
      continue;
    }
    s->possible += t == BLOC_MAYBE;
    s->v[s->n++] = (entry){id, one, d, t == BLOC_MAYBE};
  }
}

/* The blocs of which nothing can be said about the state that day (R13); not
   those that only a data set covers that nobody asked for. */
static uint32_t count_uncovered(lua_State *L, l_db *db, const l_question *q,
                                uint32_t state, bloc_day d) {
  const bloc_spells *w = &db->core->world.spells;
  uint32_t count = 0;
  for (uint32_t b = 1; b < w->names->nactor; b++) {
    if (w->names->actor[b].kind != BLOC_BLOC) continue;
    if (l_uncovered(db, q, state, b, d, UINT32_MAX) < 0 ||
        bloc_spells_other(w, b, &q->when) != 0)
      continue;
    bloc_on_day on = on_day(L, db, q, bloc_spells_pair(w, state, b), d);
    count += l_uncovered(db, q, state, b, d, on.can) >= 0;
  }
  return count;
}

static int ask(lua_State *L, l_db *db, const l_question *q, uint32_t one,
               bloc_day d, int of_states) {
  const bloc_spells *w = &db->core->world.spells;
  uint32_t room = one < w->nof ? w->of[one].n : 0;
  set *s = new_set(L, 1, room);
  s->q = *q;
  s->q.at = d;
  s->of_states = of_states;
  if (room > 0) fill(L, db, s, one, d);
  if (!of_states) s->not_covered = count_uncovered(L, db, &s->q, one, d);
  return 1;
}

/*
** db:members(bloc [, day or options]) -> set | nil, reason
** The states whose status passes (default: member in law), by code. #r counts
** the certain ones; r.possible says how many more are possible, and
** certainty="possible" lists those too. nil where the bloc is not covered.
*/
static int set_members(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q;
  lua_settop(L, 3);
  l_check_question(L, db, 3, &q);
  uint32_t bloc = l_check_bloc(L, db, 2);
  bloc_day d = l_day_of(db, &q, bloc);
  if (l_not_covered(L, db, &q, 0, bloc, d, 0)) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  return ask(L, db, &q, bloc, d, 1);
}

/*
** db:blocs(state [, day or options]) -> set
** The blocs in which the state's status passes, by id. r.not_covered counts
** the blocs that say nothing of the state on that day.
*/
static int set_blocs(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q;
  lua_settop(L, 3);
  l_check_question(L, db, 3, &q);
  bloc_day d = l_day_of(db, &q, 0);
  uint32_t state = l_check_state(L, db, 2, d);
  return ask(L, db, &q, state, d, 0);
}

/* }======== */

/* {======== algebra ======== */

static int compare(const bloc_names *names, const entry *a, const entry *b) {
  if (a->id == b->id) return 0;
  return strcmp(bloc_names_code(names, a->id), bloc_names_code(names, b->id));
}

enum { AND, OR, MINUS, XOR };

/*
** What becomes of an entry that stands on the left (a), the right (b) or
** both: -1 drop, 0 certain, 1 possible. Worked on certain rows, possible
** ones carried along (R6).
*/
static int merge_one(int op, const entry *a, const entry *b) {
  switch (op) {
    case AND: return a && b ? a->possible | b->possible : -1;
    case OR: return a && b ? a->possible & b->possible
                           : a ? a->possible : b->possible;
    case MINUS: return a == NULL || (b && !b->possible) ? -1
                                                        : a->possible | (b != NULL);
    default:
      if (a && b) return a->possible | b->possible ? 1 : -1;
      return a ? a->possible : b->possible;
  }
}

/* Two sets of one store and one kind; raises, or with quiet answers 0. */
static int comparable(lua_State *L, int quiet) {
  const bloc_names *names = &db_of(L, 1)->core->world.names;
  if (&db_of(L, 2)->core->world.names != names)
    return quiet ? 0 : luaL_error(L, "the two sets come from two stores");
  if (to_set(L, 1)->of_states != to_set(L, 2)->of_states)
    return quiet ? 0 : luaL_error(L,
        "one set is of states, the other of blocs");
  return 1;
}

static int algebra(lua_State *L, int op) {
  set *a = to_set(L, 1), *b = to_set(L, 2);
  comparable(L, 0);
  const bloc_names *names = &l_to_db(L, 3)->core->world.names;
  set *r = new_set(L, 3, a->n + b->n);
  r->q = a->q;
  r->q.possible |= b->q.possible;
  r->of_states = a->of_states;
  r->not_covered = a->not_covered + b->not_covered;
  for (uint32_t i = 0, j = 0; i < a->n || j < b->n;) {
    int c = i == a->n ? 1 : j == b->n ? -1 : compare(names, &a->v[i], &b->v[j]);
    entry *x = c <= 0 ? &a->v[i] : NULL, *y = c >= 0 ? &b->v[j] : NULL;
    int keep = merge_one(op, x, y);
    i += c <= 0;
    j += c >= 0;
    if (keep < 0) continue;
    if (x == NULL || (y != NULL && x->possible && !y->possible)) x = y;
    r->v[r->n] = *x; /* the entry that is certain, where one is */
    r->v[r->n++].possible = (uint8_t)keep;
    r->possible += (uint32_t)keep;
  }
  return 1;
}

static int set_and(lua_State *L) { return algebra(L, AND); }
static int set_or(lua_State *L) { return algebra(L, OR); }
static int set_minus(lua_State *L) { return algebra(L, MINUS); }
static int set_xor(lua_State *L) { return algebra(L, XOR); }

static int contains(const set *s, uint32_t id) {
  for (uint32_t i = 0; i < s->n; i++)
    if (s->v[i].id == id && !s->v[i].possible) return 1;
  return 0;
}

/* Every certain entry of a stands in b. */
static int is_subset(const set *a, const set *b) {
  for (uint32_t i = 0; i < a->n; i++)
    if (!a->v[i].possible && !contains(b, a->v[i].id)) return 0;
  return 1;
}

static int set_le(lua_State *L) {
  set *a = to_set(L, 1), *b = to_set(L, 2);
  comparable(L, 0);
  lua_pushboolean(L, is_subset(a, b));
  return 1;
}

static int set_eq(lua_State *L) {
  set *a = to_set(L, 1), *b = to_set(L, 2);
  lua_pushboolean(L, comparable(L, 1) && is_subset(a, b) && is_subset(b, a));
  return 1;
}

static int set_lt(lua_State *L) {
  set *a = to_set(L, 1), *b = to_set(L, 2);
  comparable(L, 0);
  lua_pushboolean(L, is_subset(a, b) && !is_subset(b, a));
  return 1;
}

/* }======== */

/* {======== reading ======== */

static int set_len(lua_State *L) {
  lua_pushinteger(L, listed(to_set(L, 1)));
  return 1;
}

/* The status of entry i (from 0) as a row; its own day and bloc. */
static int push_row(lua_State *L, int idx, uint32_t i) {
  set *s = to_set(L, idx);
  l_db *db = db_of(L, idx);
  l_need_names(L, db); /* a row has a name */
  entry e = *row_at(s, i);
  uint32_t state = s->of_states ? e.id : e.other;
  uint32_t bloc = s->of_states ? e.other : e.id;
  uint32_t pair = bloc_spells_pair(&db->core->world.spells, state, bloc), n;
  const bloc_spell *v;
  l_effective(L, db, &s->q.when, pair, &v, &n);
  bloc_on_day on = bloc_spells_on(v, n, e.at);
  l_push_status(L, db, &s->q, pair, state, bloc, e.at, &on);
  if (e.possible) l_set_string(L, "certainty", "possible");
  lua_insert(L, -2);
  lua_setfield(L, -2, "_db");
  return 1;
}

/* r[i], r.possible, r.not_covered, and the methods of results */
static int set_index(lua_State *L) {
  set *s = to_set(L, 1);
  if (lua_isinteger(L, 2)) {
    lua_Integer i = lua_tointeger(L, 2);
    if (i < 1 || i > (lua_Integer)listed(s)) return lua_pushnil(L), 1;
    return push_row(L, 1, (uint32_t)i - 1);
  }
  const char *key = lua_tostring(L, 2);
  if (key != NULL && strcmp(key, "possible") == 0) {
    lua_pushinteger(L, s->possible);
  } else if (key != NULL && strcmp(key, "not_covered") == 0) {
    if (s->not_covered == 0) lua_pushnil(L);
    else lua_pushinteger(L, s->not_covered);
  } else {
    lua_settop(L, 2);
    lua_gettable(L, lua_upvalueindex(1));
  }
  return 1;
}

/* s:_codes() -> array of codes: 40 ns a name, no rows made */
static int set_codes(lua_State *L) {
  set *s = to_set(L, 1);
  const bloc_names *names = &db_of(L, 1)->core->world.names;
  lua_Integer n = 0;
  lua_createtable(L, (int)listed(s), 0);
  for (uint32_t i = 0; i < s->n; i++) {
    if (s->v[i].possible && !s->q.possible) continue;
    lua_pushstring(L, bloc_names_code(names, s->v[i].id));
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* s:_pick(array of indices) -> the set of those entries */
static int set_pick(lua_State *L) {
  set *s = to_set(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
  db_of(L, 1);
  luaL_argcheck(L, n <= (lua_Integer)listed(s), 2, "too many");
  set *r = new_set(L, 3, (uint32_t)n);
  r->q = s->q;
  r->of_states = s->of_states;
  r->not_covered = s->not_covered;
  for (lua_Integer k = 1; k <= n; k++) {
    lua_rawgeti(L, 2, k);
    lua_Integer i = lua_tointeger(L, -1);
    lua_pop(L, 1);
    luaL_argcheck(L, i >= 1 && i <= (lua_Integer)listed(s), 2,
                  "no such entry");
    entry e = *row_at(s, (uint32_t)i - 1);
    r->possible += e.possible;
    r->v[r->n++] = e;
  }
  return 1;
}

/* The ids of the certain entries, or of the possible ones, as an array. */
static void push_ids(lua_State *L, const set *s, int possible) {
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < s->n; i++) {
    if (s->v[i].possible != possible) continue;
    lua_pushinteger(L, s->v[i].id);
    lua_rawseti(L, -2, ++n);
  }
}

/*
** s:_context() -> db, day, known, position id, revision, of_states, ids of
** the certain entries, ids of the possible ones
*/
static int set_context(lua_State *L) {
  set *s = to_set(L, 1);
  lua_getiuservalue(L, 1, 1);
  lua_pushinteger(L, s->q.at);
  lua_pushinteger(L, s->q.when.known);
  lua_pushinteger(L, s->q.when.position);
  lua_pushinteger(L, s->q.when.rev);
  lua_pushboolean(L, s->of_states);
  push_ids(L, s, 0);
  push_ids(L, s, 1);
  return 8;
}

/* }======== */

const luaL_Reg l_set_methods[] = {
    {"members", set_members}, {"blocs", set_blocs}, {NULL, NULL}};

void l_open_set(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__len", set_len}, {"__band", set_and}, {"__bor", set_or},
      {"__sub", set_minus}, {"__bxor", set_xor}, {"__eq", set_eq},
      {"__le", set_le}, {"__lt", set_lt}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"_codes", set_codes},
                                     {"_pick", set_pick},
                                     {"_context", set_context},
                                     {NULL, NULL}};
  l_class(L, L_SET, meta, NULL);
  luaL_getmetatable(L, L_SET);
  lua_newtable(L);
  l_functions(L, methods);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "methods"); /* the Lua side adds to them */
  lua_pushcclosure(L, set_index, 1);
  l_note_function(L, set_index);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
