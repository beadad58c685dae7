/*
** l_rows.c: the rows of a query for Lua: a list of row numbers, of which
** Lua tables are made when they are asked for. Owns the lists.
** Cost: 4 bytes a listed row; about 0.7 us for a row as a table.
*/
#include "l_bloc.h"

#include <string.h>

/* {======== asking ======== */

void l_check_scene(lua_State *L, l_db *db, bloc_scene *w) {
  l_core *c = db->core;
  if (bloc_store_sync_events(c->store, &c->world))
    luaL_error(L, "%s", bloc_store_error(c->store));
  *w = bloc_world_scene(&c->world);
}

int l_ask_again(lua_State *L, l_db *db, bloc_scene *w, bloc_rc rc) {
  l_core *c = db->core;
  if (rc != BLOC_DAMAGED) return l_nomem(L, rc), 0;
  if (bloc_store_rebuild_events(c->store, &c->world))
    luaL_error(L, "%s", bloc_store_error(c->store));
  l_check_scene(L, db, w);
  return 1;
}

static const char *const way_word[] = {
    "actor's state", "target's state", "pair of states",
    "actor's state and type", "target's state and type", "type"};

/* How plain rows were read, in words. */
static const char *way_of(int way) {
  switch (way) {
    case BLOC_WAY_BASE: return "all rows of its days";
    case BLOC_WAY_TREE: return "each of its parts in a way of its own";
    case BLOC_WAY_EITHER: return "runs by actor's state, then by target's";
    case BLOC_WAY_EITHER_TYPE:
      return "runs by actor's state and type, then by target's";
    default: return way_word[way];
  }
}

/* A report as a table: {way=, runs=, touched=, tested=, full=, passed=} */
static void push_report(lua_State *L, const bloc_report *r) {
  lua_createtable(L, 0, 8);
  l_set_string(L, "way", way_of(r->way));
  l_set_integer(L, "runs", r->runs);
  l_set_integer(L, "touched", (lua_Integer)r->touched);
  l_set_integer(L, "tested", (lua_Integer)r->tested);
  l_set_integer(L, "full", (lua_Integer)r->full);
  l_set_integer(L, "passed", (lua_Integer)r->passed);
}

/* db:_count(node) -> n, possible, not_covered */
static int rows_count(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *q = l_check_query(L, 2);
  bloc_scene w;
  bloc_report r = {0};
  bloc_rc rc;
  l_check_scene(L, db, &w);
  do rc = bloc_query_count(&w, q, &r);
  while (l_ask_again(L, db, &w, rc));
  lua_pushinteger(L, (lua_Integer)r.passed);
  lua_pushinteger(L, r.possible);
  lua_pushinteger(L, r.not_covered);
  return 3;
}

/* db:_report(node) -> how it was counted, number of plain rows, of full */
static int rows_report(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *q = l_check_query(L, 2);
  bloc_scene w;
  bloc_report r = {0};
  bloc_rc rc;
  l_check_scene(L, db, &w);
  do rc = bloc_query_count(&w, q, &r);
  while (l_ask_again(L, db, &w, rc));
  push_report(L, &r);
  lua_pushinteger(L, w.ix->n);
  lua_pushinteger(L, w.events->n);
  return 3;
}

/* }======== */

/* {======== lists ======== */

/* Rows of a query, in order; uservalue 1 is its node, 2 the store. */
typedef struct {
  bloc_u32s rows;
  uint64_t offset, limit;
  int reverse;
  uint32_t epoch, generation; /* of the store when the rows were numbered */
  uint32_t possible, not_covered;
} list;

static int list_gc(lua_State *L) {
  list *l = luaL_checkudata(L, 1, L_ROWS);
  bloc_u32s_free(&l->rows);
  return 0;
}

static int list_len(lua_State *L) {
  list *l = luaL_checkudata(L, 1, L_ROWS);
  lua_pushinteger(L, l->rows.n);
  return 1;
}

static void fill_list(lua_State *L, l_db *db, list *l, const bloc_query *q) {
  bloc_scene w;
  bloc_report r = {0};
  bloc_rc rc;
  l_check_scene(L, db, &w);
  do {
    l->rows.n = 0;
    rc = bloc_query_rows(&w, q, l->offset, l->limit, l->reverse, &l->rows, &r);
  } while (l_ask_again(L, db, &w, rc));
  l->possible = r.possible;
  l->not_covered = r.not_covered;
  l->epoch = db->core->world.epoch;
  l->generation = bloc_store_generation(db->core->store);
}

/*
** db:_list(node, offset, limit | nil, reverse) -> list, possible,
** not_covered. The counts are of the rows looked at: of all of them only
** without a limit.
*/
static int rows_list(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_query *q = l_check_query(L, 2);
  lua_settop(L, 5);
  list *l = lua_newuserdatauv(L, sizeof *l, 2);
  memset(l, 0, sizeof *l);
  luaL_setmetatable(L, L_ROWS);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 1);
  l->offset = (uint64_t)luaL_checkinteger(L, 3);
  l->limit = (uint64_t)luaL_optinteger(L, 4, INT64_MAX);
  l->reverse = lua_toboolean(L, 5);
  fill_list(L, db, l, q);
  lua_pushinteger(L, l->possible);
  lua_pushinteger(L, l->not_covered);
  return 3;
}

/*
** The list at idx with its rows numbered as they are now. Rows get other
** numbers when a feed is imported or the index is made anew; in the second
** case the same question gives the same rows.
*/
static list *check_list(lua_State *L, l_db *db, int idx, bloc_scene *w) {
  list *l = luaL_checkudata(L, idx, L_ROWS);
  l_check_scene(L, db, w);
  if (l->epoch == db->core->world.epoch) return l;
  if (l->generation != bloc_store_generation(db->core->store))
    luaL_error(L, "events were imported while these were being read; "
               "ask for them again");
  lua_getiuservalue(L, idx, 1);
  fill_list(L, db, l, l_check_query(L, -1));
  lua_pop(L, 1);
  return l;
}

/* }======== */

/* {======== rows ======== */

static void set_code(lua_State *L, const bloc_names *names, const char *key,
                     uint32_t id) {
  if (id == 0) return;
  lua_pushstring(L, bloc_names_code(names, id));
  lua_setfield(L, -2, key);
}

void l_push_score(lua_State *L, int32_t score) {
  if (score == BLOC_NO_SCORE) lua_pushnil(L);
  else if (score % 1000 == 0) lua_pushinteger(L, score / 1000);
  else lua_pushnumber(L, score / 1000.0);
}

/*
** The row as a table with the fields that most look at; `codes` (an index)
** holds the codes of event types by id. The others are made by its metatable
** (index `meta`) from _row, `event` or _origin.
*/
static void push_row(lua_State *L, const bloc_names *names, uint32_t row,
                     const bloc_event *e, int codes, int meta) {
  lua_createtable(L, 0, 10);
  l_push_date(L, &e->date);
  lua_setfield(L, -2, "date");
  lua_rawgeti(L, codes, e->type);
  lua_setfield(L, -2, "type");
  set_code(L, names, "actor", e->actor);
  set_code(L, names, "target", e->target);
  set_code(L, names, "bloc", e->bloc);
  l_set_integer(L, "_row", row);
  if (e->feed == 0) {
    l_set_integer(L, "event", e->id);
  } else {
    l_set_integer(L, "_origin", e->origin);
    l_push_score(L, e->score);
    lua_setfield(L, -2, "score");
  }
  lua_pushvalue(L, meta);
  lua_setmetatable(L, -2);
}

static int is_known(const bloc_names *w, uint32_t id) {
  return id == 0 || (id < w->nactor && w->actor[id].code != 0);
}

/* The row, with its actors' names. */
static void read_row(lua_State *L, l_db *db, bloc_scene *w, uint32_t row,
                     bloc_event *e) {
  const bloc_names *names = w->spells->names;
  if (bloc_row_read(w, row, e) == BLOC_OK) {
    if (!is_known(names, e->actor) || !is_known(names, e->target))
      l_need_names(L, db);
    return;
  }
  l_ask_again(L, db, w, BLOC_DAMAGED);
  luaL_error(L, "the index was damaged and has been made anew; ask again");
}

/* db:_made(list, first, last, codes, meta) -> rows first to last, from 1 */
static int rows_made(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4);
  luaL_checktype(L, 5, LUA_TTABLE);
  luaL_checktype(L, 6, LUA_TTABLE);
  lua_settop(L, 6);
  bloc_scene w;
  list *l = check_list(L, db, 2, &w);
  if (first < 1) first = 1;
  if (last > (lua_Integer)l->rows.n) last = l->rows.n;
  lua_createtable(L, last < first ? 0 : (int)(last - first + 1), 0);
  for (lua_Integer i = first; i <= last; i++) {
    bloc_event e;
    uint32_t row = l->rows.v[i - 1];
    read_row(L, db, &w, row, &e);
    push_row(L, w.spells->names, row, &e, 5, 6);
    lua_rawseti(L, 7, i - first + 1);
  }
  return 1;
}

/* db:_row(number, codes, meta) -> the row, as _made makes them */
static int rows_row(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_Integer n = luaL_checkinteger(L, 2);
  bloc_scene w;
  bloc_event e;
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_checktype(L, 4, LUA_TTABLE);
  l_check_scene(L, db, &w);
  uint32_t row = (uint32_t)n;
  luaL_argcheck(L, n >= 0 && (row & BLOC_FULL
                ? (row & ~BLOC_FULL) < w.events->n : row < w.ix->n), 2,
                "no such row");
  read_row(L, db, &w, row, &e);
  push_row(L, w.spells->names, row, &e, 3, 4);
  return 1;
}

/* Where a row that was made earlier is now: by its id or its origin. */
static uint32_t find_row(lua_State *L, const bloc_scene *w, uint32_t row,
                         lua_Integer told, lua_Integer origin) {
  bloc_event e;
  uint32_t *found, n = row & ~BLOC_FULL;
  int there = row & BLOC_FULL ? n < w->events->n : n < w->ix->n;
  if (there && bloc_row_read(w, row, &e) == BLOC_OK &&
      (e.feed == 0 ? (lua_Integer)e.id == told
                   : (lua_Integer)e.origin == origin))
    return row;
  if (told > 0) {
    found = bloc_map_find(&w->events->by_id, (uint64_t)told + 1);
    if (found != NULL) return *found | BLOC_FULL;
  }
  for (uint32_t i = 0; origin >= 0 && i < w->events->n; i++)
    if (w->events->e[i].feed != 0 && w->events->e[i].origin == origin)
      return i | BLOC_FULL;
  row = origin < 0 ? UINT32_MAX : bloc_index_find(w->ix, (uint32_t)origin);
  if (row == UINT32_MAX) luaL_error(L, "the event is no longer there");
  return row;
}

static void set_id(lua_State *L, const char *key, uint32_t id) {
  if (id != 0) l_set_integer(L, key, id);
}

/* The segment of a feed's row: how many rows in, and what it says. */
static void set_segment(lua_State *L, const bloc_scene *w, const bloc_event *e) {
  const bloc_segment *s = bloc_feeds_of(w->feeds, e->origin);
  if (s == NULL) return;
  l_set_integer(L, "feed", s->feed);
  l_set_integer(L, "segment_first", s->first);
  set_id(L, "source", s->source);
}

/*
** db:_event(row number, told id | nil, origin | nil) -> {id, type, actor,
** target, on_behalf_of, bloc, source (ids), rev, lo, hi, nom, flags, known,
** actor_state, target_state, feed, segment_first}
*/
static int rows_event(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  bloc_scene w;
  bloc_event e;
  l_check_scene(L, db, &w);
  uint32_t row = (uint32_t)luaL_checkinteger(L, 2);
  row = find_row(L, &w, row, luaL_optinteger(L, 3, -1),
                 luaL_optinteger(L, 4, -1));
  read_row(L, db, &w, row, &e);
  lua_createtable(L, 0, 20);
  set_id(L, "id", e.id);
  set_id(L, "type", e.type);
  set_id(L, "actor", e.actor);
  set_id(L, "target", e.target);
  set_id(L, "on_behalf_of", e.on_behalf_of);
  set_id(L, "bloc", e.bloc);
  set_id(L, "source", e.source);
  set_id(L, "actor_state", bloc_row_state(&w, e.actor, e.date.nom));
  set_id(L, "target_state", bloc_row_state(&w, e.target, e.date.nom));
  set_id(L, "rev", e.rev);
  l_set_integer(L, "lo", e.date.lo);
  l_set_integer(L, "hi", e.date.hi);
  l_set_integer(L, "nom", e.date.nom);
  l_set_integer(L, "flags", e.date.flags);
  if (e.known != BLOC_DAY_MIN) l_set_integer(L, "known", e.known);
  if (e.feed != 0) set_segment(L, &w, &e);
  return 1;
}

/* A number of a file: whole where it is one. */
static void push_real(lua_State *L, double v) {
  lua_Integer n;
  if (lua_numbertointeger(v, &n) && (lua_Number)n == v) lua_pushinteger(L, n);
  else lua_pushnumber(L, v);
}

static void push_cell_of(lua_State *L, const bloc_column *c, uint32_t i) {
  if (c->n <= i || bloc_column_is_null(c, i)) lua_pushnil(L);
  else if (c->kind == BLOC_C_INT) lua_pushinteger(L, c->i[i]);
  else if (c->kind == BLOC_C_REAL) push_real(L, c->r[i]);
  else lua_pushlstring(L, c->heap + c->at[i], c->len[i]);
}

/* db:_feed_row(origin) -> {id =, text =, place =, url =, measures ...} */
static int rows_feed(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_Integer origin = luaL_checkinteger(L, 2);
  bloc_scene w;
  const bloc_extra *col;
  uint32_t n;
  l_check_scene(L, db, &w);
  const bloc_segment *s = origin < 0 || origin > UINT32_MAX ? NULL
                          : bloc_feeds_of(w.feeds, (uint32_t)origin);
  lua_newtable(L);
  if (s == NULL) return 1;
  if (bloc_extras_of(&db->core->extras, db->core->store, s->id, &col, &n))
    luaL_error(L, "%s", bloc_store_error(db->core->store));
  for (uint32_t i = 0; i < n; i++) {
    push_cell_of(L, &col[i].c, (uint32_t)origin - s->first);
    lua_setfield(L, -2, col[i].name);
  }
  if (lua_getfield(L, -1, "id_text") != LUA_TNIL) lua_setfield(L, -2, "id");
  else lua_pop(L, 1);
  return 1;
}

static int push_origins(lua_State *L, l_db *db, int rc) {
  bloc_u32s *found = &db->core->found;
  if (rc) luaL_error(L, "%s", bloc_store_error(db->core->store));
  lua_createtable(L, (int)found->n, 0);
  for (uint32_t i = 0; i < found->n; i++) {
    lua_pushinteger(L, found->v[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* db:_text_origins(column, text, whole) -> origins of rows of feeds */
static int rows_text(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const char *column = luaL_checkstring(L, 2), *text = luaL_checkstring(L, 3);
  bloc_scene w;
  l_check_scene(L, db, &w);
  db->core->found.n = 0;
  return push_origins(L, db, bloc_store_find_text(db->core->store, w.feeds,
      column, text, lua_toboolean(L, 4), &db->core->found));
}

/* db:_id_origins(feed's number, the feed's own id) -> origins */
static int rows_id(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint32_t feed = (uint32_t)luaL_checkinteger(L, 2);
  const char *text = luaL_checkstring(L, 3);
  bloc_scene w;
  l_check_scene(L, db, &w);
  db->core->found.n = 0;
  return push_origins(L, db, bloc_store_find_id(db->core->store, w.feeds, feed,
                                                text, &db->core->found));
}

/* }======== */

/* {======== columns ======== */

enum { DATE, TYPE, ACTOR, TARGET, BLOC, ACTOR_STATE, TARGET_STATE, SCORE, DAY };

static void push_cell(lua_State *L, const bloc_scene *w, const bloc_event *e,
                      int column, int codes) {
  const bloc_names *names = w->spells->names;
  uint32_t id = column == ACTOR ? e->actor : column == TARGET ? e->target
              : column == BLOC ? e->bloc
              : column == ACTOR_STATE
                  ? bloc_row_state(w, e->actor, e->date.nom)
                  : bloc_row_state(w, e->target, e->date.nom);
  switch (column) {
    case DATE: l_push_date(L, &e->date); break;
    case DAY: lua_pushinteger(L, e->date.nom); break;
    case TYPE: lua_rawgeti(L, codes, e->type); break;
    case SCORE: l_push_score(L, e->score); break;
    default:
      if (id == 0) lua_pushnil(L);
      else lua_pushstring(L, bloc_names_code(names, id));
  }
  if (lua_isnil(L, -1)) { /* an array without holes: nothing is false */
    lua_pop(L, 1);
    lua_pushboolean(L, 0);
  }
}

/* db:_column(list, name, codes) -> array of the field | nil: not one of C */
static int rows_column(lua_State *L) {
  static const char *const names[] = {
      "date", "type", "actor", "target", "bloc", "actor_state",
      "target_state", "score", "day", NULL};
  l_db *db = l_check_db(L, 1);
  const char *name = luaL_checkstring(L, 3);
  bloc_scene w;
  int column = 0;
  lua_settop(L, 4);
  while (names[column] != NULL && strcmp(names[column], name) != 0) column++;
  if (names[column] == NULL) return 0;
  list *l = check_list(L, db, 2, &w);
  lua_createtable(L, (int)l->rows.n, 0);
  for (uint32_t i = 0; i < l->rows.n; i++) {
    bloc_event e;
    read_row(L, db, &w, l->rows.v[i], &e);
    push_cell(L, &w, &e, column, 4);
    lua_rawseti(L, 5, i + 1);
  }
  return 1;
}

/* }======== */

const luaL_Reg l_rows_methods[] = {
    {"_count", rows_count}, {"_report", rows_report}, {"_list", rows_list},
    {"_made", rows_made},   {"_event", rows_event},   {"_column", rows_column},
    {"_row", rows_row},
    {"_feed_row", rows_feed},
    {"_text_origins", rows_text},
    {"_id_origins", rows_id},
    {NULL, NULL}};

void l_open_rows(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", list_gc}, {"__len", list_len}, {NULL, NULL}};
  l_class(L, L_ROWS, meta, NULL);
}
