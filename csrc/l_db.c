/*
** l_db.c: the Lua class bloc.db: an open store, and views of it with `at`,
** `known`, `position` pinned. Owns the store, the world and the buffers of
** calls. The methods written in Lua are added to the same table of methods
** (core.methods), so that db:members and db:changes look alike.
*/
#include "l_bloc.h"
#include "vtab.h"

#include <string.h>

void l_nomem(lua_State *L, bloc_rc rc) {
  if (rc != BLOC_OK) luaL_error(L, "not enough memory");
}

void l_set_string(lua_State *L, const char *key, const char *value) {
  lua_pushstring(L, value);
  lua_setfield(L, -2, key);
}

void l_set_bool(lua_State *L, const char *key, int value) {
  lua_pushboolean(L, value);
  lua_setfield(L, -2, key);
}

void l_set_integer(lua_State *L, const char *key, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, key);
}

/* {======== handles ======== */

l_db *l_to_db(lua_State *L, int idx) { return luaL_checkudata(L, idx, L_DB); }

l_db *l_check_open(lua_State *L, int idx) {
  l_db *db = l_to_db(L, idx);
  if (db->core == NULL || db->core->store == NULL)
    luaL_error(L, "the store is closed");
  return db;
}

l_db *l_check_db(lua_State *L, int idx) {
  l_db *db = l_check_open(L, idx);
  l_core *c = db->core;
  if (bloc_store_sync(c->store, &c->world, 0))
    luaL_error(L, "%s", bloc_store_error(c->store));
  return db;
}

void l_need_names(lua_State *L, l_db *db) {
  l_core *c = db->core;
  if (bloc_store_sync_names(c->store, &c->world))
    luaL_error(L, "%s", bloc_store_error(c->store));
}

l_db *l_check_names(lua_State *L, int idx) {
  l_db *db = l_check_db(L, idx);
  l_need_names(L, db);
  return db;
}

static void core_free(l_core *c) {
  bloc_store_close(c->store);
  c->store = NULL;
  bloc_world_free(&c->world);
  bloc_u32s_free(&c->found);
  bloc_free(c->scratch.v);
  memset(&c->scratch, 0, sizeof c->scratch);
  bloc_extras_free(&c->extras);
}

static l_db *new_db(lua_State *L) {
  l_db *db = lua_newuserdatauv(L, sizeof *db, 1);
  memset(db, 0, sizeof *db);
  db->at = BLOC_DAY_MIN;
  db->when = BLOC_WHEN_ALL;
  luaL_setmetatable(L, L_DB);
  return db;
}

/*
** open(path | nil, mode) -> db, fresh | nil, message
** mode: "write" (creates), "existing" or "readonly". With fresh, the tables
** were made and a transaction is open that the caller commits.
*/
static int db_open(lua_State *L) {
  static const char *const modes[] = {"write", "readonly", "existing", NULL};
  const char *path = luaL_optstring(L, 1, NULL);
  int mode = luaL_checkoption(L, 2, "write", modes), fresh;
  l_db *db = new_db(L);
  db->core = &db->own;
  lua_newtable(L); /* the Lua side's memory of this store */
  lua_setiuservalue(L, -2, 1);
  if (bloc_store_open(path, mode, &db->own.store, &fresh) ||
      bloc_vtab_register(db->own.store, &db->own.world)) {
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path == NULL ? "store in memory" : path,
                    db->own.store == NULL ? "not enough memory"
                                          : bloc_store_error(db->own.store));
    core_free(&db->own);
    return 2;
  }
  lua_pushboolean(L, fresh);
  return 2;
}

/* Nobody has the store: no call can be running on it. */
static int db_gc(lua_State *L) {
  l_db *db = l_to_db(L, 1);
  if (db->core == &db->own) core_free(&db->own);
  else db->core = NULL;
  return 0;
}

/*
** db:close(): gives all memory and the file back; a second call does
** nothing. Committed work needs no close: it is on disk already. In the
** middle of another call (a finalizer, a metamethod) it raises.
*/
static int db_close(lua_State *L) {
  l_to_db(L, 1);
  l_check_idle(L);
  return db_gc(L);
}

/* db:is_open() -> boolean */
static int db_is_open(lua_State *L) {
  l_db *db = l_to_db(L, 1);
  lua_pushboolean(L, db->core != NULL && db->core->store != NULL);
  return 1;
}

/* The table in which the Lua modules keep what belongs to the store. */
static int db_memory(lua_State *L) {
  l_to_db(L, 1);
  lua_getiuservalue(L, 1, 1);
  if (lua_type(L, -1) == LUA_TUSERDATA) lua_getiuservalue(L, -1, 1);
  return 1;
}

/* }======== */

/* {======== names in arguments ======== */

static uint32_t kinds_of(const char *what) {
  if (*what == 's') return BLOC_STATE;
  return *what == 'b' ? BLOC_BLOC : BLOC_ANY;
}

/* The candidates with their names, separated by commas. */
static void push_found(lua_State *L, l_core *c) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (uint32_t i = 0; i < c->found.n; i++) {
    uint32_t id = c->found.v[i];
    const char *name = bloc_names_label_on(&c->world.names, id, BLOC_NAME,
                                           BLOC_DAY_MAX, 0);
    if (i > 0) luaL_addstring(&b, ", ");
    luaL_addstring(&b, bloc_names_code(&c->world.names, id));
    if (name == NULL) continue;
    luaL_addstring(&b, " (");
    luaL_addstring(&b, name);
    luaL_addstring(&b, ")");
  }
  luaL_pushresult(&b);
}

static void push_unknown(lua_State *L, l_core *c, const char *s, size_t n,
                         const char *what) {
  uint32_t kinds = *what == 's' ? BLOC_ANY & ~BLOC_BLOC : kinds_of(what);
  l_nomem(L, bloc_names_near(&c->world.names, s, n, kinds, 3, &c->found));
  if (c->found.n == 0) {
    lua_pushfstring(L, *what == 'b' ? "no bloc '%s'; db:actors{kind=\"bloc\"} "
                    "lists them" : *what == 's' ? "no state '%s'"
                    : "no actor '%s'", s);
    return;
  }
  push_found(L, c);
  lua_pushfstring(L, "no %s '%s'; did you mean %s?", what, s,
                  lua_tostring(L, -1));
}

/* Fills c->found; a date decides between codes that changed hands. */
static void resolve(lua_State *L, l_core *c, const char *s, size_t n,
                    uint32_t kinds, bloc_day at) {
  bloc_names *names = &c->world.names;
  l_nomem(L, bloc_names_resolve(names, s, n, UINT32_MAX, BLOC_DAY_MAX, kinds,
                                &c->found));
  if (c->found.n < 2 || at == BLOC_DAY_MIN) return;
  l_nomem(L, bloc_names_resolve(names, s, n, UINT32_MAX, at, kinds,
                                &c->found));
  if (c->found.n == 0)
    l_nomem(L, bloc_names_resolve(names, s, n, UINT32_MAX, BLOC_DAY_MAX,
                                  kinds, &c->found));
}

uint32_t l_find_actor(lua_State *L, l_db *db, const char *s, size_t n,
                      const char *what, bloc_day at) {
  l_core *c = db->core;
  const bloc_names *names = &c->world.names;
  uint32_t id = bloc_names_id(names, s, n), kinds = kinds_of(what);
  if (id == 0 || !(names->actor[id].kind & kinds)) {
    l_need_names(L, db);
    id = bloc_names_id(names, s, n);
  }
  if (id == 0 || !(names->actor[id].kind & kinds)) {
    resolve(L, c, s, n, kinds, at);
    if (c->found.n == 0 && *what == 's')
      resolve(L, c, s, n, BLOC_ANY & ~BLOC_STATE, at);
    if (c->found.n == 0) return push_unknown(L, c, s, n, what), 0;
    if (c->found.n > 1) {
      push_found(L, c);
      lua_pushfstring(L, "ambiguous %s '%s': %s", what, s,
                      lua_tostring(L, -1));
      return 0;
    }
    id = c->found.v[0];
  }
  if (*what == 's' && (names->actor[id].kind & (BLOC_OFFICE | BLOC_PART))) {
    uint32_t whole = bloc_names_whole_on(names, id,
        at == BLOC_DAY_MIN ? BLOC_DAY_MAX : at);
    if (whole != 0) id = whole;
  }
  return id;
}

static uint32_t check_actor(lua_State *L, l_db *db, int idx, const char *what,
                            bloc_day at) {
  size_t n;
  if (lua_type(L, idx) != LUA_TSTRING) luaL_typeerror(L, idx, what);
  const char *s = lua_tolstring(L, idx, &n);
  uint32_t id = l_find_actor(L, db, s, n, what, at);
  if (id == 0) luaL_argerror(L, idx, lua_tostring(L, -1));
  return id;
}

uint32_t l_check_state(lua_State *L, l_db *db, int idx, bloc_day at) {
  return check_actor(L, db, idx, "state", at);
}

uint32_t l_check_bloc(lua_State *L, l_db *db, int idx) {
  return check_actor(L, db, idx, "bloc", BLOC_DAY_MIN);
}

/*
** db:_actor(text, what [, at]) -> id | nil, message
** what: "state", "bloc" or "actor"; at: a day number.
*/
static int db_actor(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  size_t n;
  const char *s = luaL_checklstring(L, 2, &n);
  const char *what = luaL_checkstring(L, 3);
  bloc_day at = (bloc_day)luaL_optinteger(L, 4, BLOC_DAY_MIN);
  uint32_t id = l_find_actor(L, db, s, n, what, at);
  if (id == 0) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  lua_pushinteger(L, id);
  return 1;
}

/* Candidates of c->found as a Lua array of ids. */
static int push_ids(lua_State *L, l_core *c) {
  lua_createtable(L, (int)c->found.n, 0);
  for (uint32_t i = 0; i < c->found.n; i++) {
    lua_pushinteger(L, c->found.v[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/*
** db:_resolve(text, scheme | nil, at | nil) -> array of ids, or nil where
** there is no such scheme
*/
static int db_resolve(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  l_core *c = db->core;
  size_t n, ns;
  const char *s = luaL_checklstring(L, 2, &n);
  const char *scheme = luaL_optlstring(L, 3, NULL, &ns);
  bloc_day at = (bloc_day)luaL_optinteger(L, 4, BLOC_DAY_MAX);
  uint32_t k = UINT32_MAX;
  if (scheme != NULL) {
    k = bloc_names_scheme(&c->world.names, scheme, ns);
    if (k == UINT32_MAX) return lua_pushnil(L), 1;
  }
  l_nomem(L, bloc_names_resolve(&c->world.names, s, n, k, at, BLOC_ANY,
                                &c->found));
  return push_ids(L, c);
}

/* db:_near(text, most [, what]) -> array of ids, nearest first */
static int db_near(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  size_t n;
  const char *s = luaL_checklstring(L, 2, &n);
  lua_Integer most = luaL_checkinteger(L, 3);
  const char *what = luaL_optstring(L, 4, "actor");
  luaL_argcheck(L, most > 0 && most <= 1000, 3, "from 1 to 1000");
  l_nomem(L, bloc_names_near(&db->core->world.names, s, n, kinds_of(what),
                             (uint32_t)most, &db->core->found));
  return push_ids(L, db->core);
}

static uint32_t check_id(lua_State *L, l_db *db, int idx) {
  lua_Integer id = luaL_checkinteger(L, idx);
  const bloc_names *w = &db->core->world.names;
  if (id > 0 && (id >= w->nactor || w->actor[id].code == 0))
    l_need_names(L, db);
  luaL_argcheck(L, id > 0 && id < w->nactor, idx, "no actor");
  return (uint32_t)id;
}

/* db:_code(id) -> text */
static int db_code(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_pushstring(L, bloc_names_code(&db->core->world.names,
                                    check_id(L, db, 2)));
  return 1;
}

/* db:_label(id, scheme [, day [, strict]]) -> text | nil */
static int db_label(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  size_t n;
  const char *scheme = luaL_checklstring(L, 3, &n);
  bloc_day at = (bloc_day)luaL_optinteger(L, 4, BLOC_DAY_MAX);
  uint32_t k = bloc_names_scheme(&db->core->world.names, scheme, n);
  lua_pushstring(L, bloc_names_label_on(&db->core->world.names,
                                        check_id(L, db, 2), k, at,
                                        lua_toboolean(L, 5)));
  return 1;
}

static const char *kind_word(uint32_t kind) {
  static const char *const words[] = {"state",  "bloc", "organisation",
                                      "office", "part", "group",
                                      "unresolved"};
  for (int i = 0; i < 7; i++)
    if (kind >> i == 1) return words[i];
  return "";
}

/* db:_kind(id) -> "state", "bloc", ... */
static int db_kind(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  uint32_t id = check_id(L, db, 2);
  lua_pushstring(L, kind_word(db->core->world.names.actor[id].kind));
  return 1;
}

/* db:_whole(id [, day]) -> id of the state or bloc it is part of | nil */
static int db_whole(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  uint32_t id = check_id(L, db, 2);
  bloc_day at = (bloc_day)luaL_optinteger(L, 3, BLOC_DAY_MAX);
  uint32_t w = bloc_names_whole_on(&db->core->world.names, id, at);
  if (w == 0) lua_pushnil(L);
  else lua_pushinteger(L, w);
  return 1;
}

/* db:_parts(id) -> array of ids of its recorded parts, and of theirs */
static int db_parts(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_core *c = db->core;
  if (bloc_store_parts(c->store, check_id(L, db, 2), &c->found))
    luaL_error(L, "%s", bloc_store_error(c->store));
  return push_ids(L, c);
}

/* db:_alive(id, day) -> false only where the day is surely outside its life */
static int db_alive(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint32_t id = check_id(L, db, 2);
  lua_pushboolean(L, bloc_names_alive(&db->core->world.names, id,
                                      (bloc_day)luaL_checkinteger(L, 3)));
  return 1;
}

/* db:_lives(id) -> array of {from_lo, from_hi, to_lo, to_hi}, in order */
static int db_lives(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  const bloc_names *w = &db->core->world.names;
  uint32_t id = check_id(L, db, 2);
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = w->actor[id].life; i; i = w->dated[i].next) {
    const bloc_dated *d = &w->dated[i];
    bloc_day v[4] = {d->from.lo, d->from.hi, d->to.lo, d->to.hi};
    lua_createtable(L, 4, 0);
    for (int k = 0; k < 4; k++) {
      lua_pushinteger(L, v[k]);
      lua_rawseti(L, -2, k + 1);
    }
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* db:_actors(kind | nil) -> array of ids */
static int db_actors(lua_State *L) {
  l_db *db = l_check_names(L, 1);
  const char *kind = luaL_optstring(L, 2, NULL);
  const bloc_names *w = &db->core->world.names;
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t a = 1; a < w->nactor; a++) {
    if (w->actor[a].code == 0) continue;
    if (kind != NULL && strcmp(kind_word(w->actor[a].kind), kind) != 0)
      continue;
    lua_pushinteger(L, a);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* }======== */

/* {======== views ======== */

/*
** db:view{at=, known=, position=, recorded=} -> a view: the same methods with
** these answers pinned where a call does not say otherwise.
*/
static int db_view(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  l_question q;
  luaL_checktype(L, 2, LUA_TTABLE);
  l_check_question(L, db, 2, &q);
  if (q.status.n > 0 || q.possible)
    return luaL_argerror(L, 2, "a view pins at, known, position, recorded");
  l_db *v = new_db(L);
  v->core = db->core;
  v->at = q.at != BLOC_DAY_MIN ? q.at : db->at;
  v->when = q.when;
  if (db->core == &db->own) lua_pushvalue(L, 1);
  else lua_getiuservalue(L, 1, 1); /* a view of a view holds the store */
  lua_setiuservalue(L, -2, 1);
  return 1;
}

/* db:_pins() -> at, known, position id, revision; nil where not pinned */
static int db_pins(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_settop(L, 1);
  if (db->at == BLOC_DAY_MIN) lua_pushnil(L);
  else lua_pushinteger(L, db->at);
  if (db->when.known == BLOC_DAY_MAX) lua_pushnil(L);
  else lua_pushinteger(L, db->when.known);
  if (db->when.position == 0) lua_pushnil(L);
  else lua_pushinteger(L, db->when.position);
  if (db->when.rev == UINT32_MAX) lua_pushnil(L);
  else lua_pushinteger(L, db->when.rev);
  return 4;
}

/* }======== */

static const luaL_Reg db_methods[] = {
    {"close", db_close},       {"is_open", db_is_open},
    {"view", db_view},         {"_memory", db_memory},
    {"_actor", db_actor},      {"_resolve", db_resolve},
    {"_near", db_near},        {"_code", db_code},
    {"_label", db_label},      {"_kind", db_kind},
    {"_whole", db_whole},      {"_parts", db_parts},
    {"_alive", db_alive},      {"_lives", db_lives},
    {"_actors", db_actors},    {"_pins", db_pins},
    {NULL, NULL}};

static int db_tostring(lua_State *L) {
  l_db *db = l_to_db(L, 1);
  l_core *c = db->core;
  if (c == NULL || c->store == NULL) {
    lua_pushliteral(L, "bloc.db (closed)");
    return 1;
  }
  if (bloc_store_sync(c->store, &c->world, 0)) {
    lua_pushfstring(L, "bloc.db (%s)", bloc_store_error(c->store));
    return 1;
  }
  lua_pushfstring(L, "bloc.db (%d actors, %d assertions, %d events, %s %d)",
                  (int)c->world.names.nactor - (c->world.names.nactor > 0),
                  (int)c->world.spells.na, (int)c->world.events.n, "revision",
                  (int)c->world.rev_day.n - (c->world.rev_day.n > 0));
  return 1;
}

static const luaL_Reg db_meta[] = {{"__gc", db_gc},
                                   {"__close", db_close},
                                   {"__tostring", db_tostring},
                                   {NULL, NULL}};

const luaL_Reg l_db_functions[] = {{"open", db_open}, {NULL, NULL}};

void l_open_db(lua_State *L) {
  static const luaL_Reg *const methods[] = {
      db_methods, l_ask_methods, l_sql_methods, l_event_methods, l_rows_methods, l_group_methods,
      l_match_methods, l_votes_methods, l_panel_methods,
      l_set_methods, NULL};
  l_class(L, L_DB, db_meta, methods);
}
