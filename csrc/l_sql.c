/*
** l_sql.c: SQL for the Lua side of a store: db:sql for people (reading
** only) and _run, _rows for the modules that write. Owns nothing: a
** statement lives within one call and is given back before it returns or
** raises.
*/
#include "l_bloc.h"

#include <string.h>

/* The Lua value at idx as a value to bind; 0 where there is no such. */
static int to_value(lua_State *L, int idx, bloc_value *v) {
  memset(v, 0, sizeof *v);
  switch (lua_type(L, idx)) {
    case LUA_TNIL: v->type = BLOC_NULL; return 1;
    case LUA_TBOOLEAN:
      v->type = BLOC_INT;
      v->i = lua_toboolean(L, idx);
      return 1;
    case LUA_TNUMBER:
      v->type = lua_isinteger(L, idx) ? BLOC_INT : BLOC_REAL;
      v->i = lua_tointeger(L, idx);
      v->r = lua_tonumber(L, idx);
      return 1;
    case LUA_TSTRING:
      v->type = BLOC_TEXT;
      v->s = lua_tolstring(L, idx, &v->n);
      return 1;
    default: return 0;
  }
}

/* Pushes nil, message. */
static int world_failed(lua_State *L, bloc_store *s) {
  lua_pushnil(L);
  lua_pushstring(L, bloc_store_error(s));
  return 2;
}

/* Prepares the text at 2, binds 3 to top; NULL: failed, the store says why. */
static bloc_stmt *prepare(lua_State *L, bloc_store *s, int top,
                          int untrusted) {
  size_t n;
  bloc_value v;
  const char *sql = luaL_checklstring(L, 2, &n);
  for (int i = 3; i <= top; i++)
    if (!to_value(L, i, &v))
      luaL_argerror(L, i, "SQL takes strings, numbers, booleans and nil");
  bloc_stmt *st = bloc_store_prepare(s, sql, n, untrusted);
  if (st == NULL) return NULL;
  for (int i = 3; i <= top; i++) {
    to_value(L, i, &v);
    bloc_stmt_bind(st, i - 2, &v);
  }
  return st;
}

/*
** A statement in a box that gives it back when a Lua call raises. The store
** is the first argument of the call, so it is still there; where it was
** closed meanwhile, closing has ended its statements.
*/
typedef struct {
  l_db *db;
  bloc_stmt *st;
} box;

static int box_close(lua_State *L) {
  box *b = lua_touserdata(L, 1);
  l_core *c = b->db->core;
  if (b->st != NULL && c != NULL && c->store != NULL)
    bloc_stmt_done(c->store, b->st);
  b->st = NULL;
  return 0;
}

static box *new_box(lua_State *L) {
  box *b = lua_newuserdatauv(L, sizeof *b, 0);
  b->db = l_to_db(L, 1);
  b->st = NULL;
  if (luaL_newmetatable(L, "bloc.statement")) {
    lua_pushcfunction(L, box_close);
    lua_setfield(L, -2, "__close");
  }
  lua_setmetatable(L, -2);
  lua_toclose(L, -1);
  return b;
}

static void push_value(lua_State *L, const bloc_value *v) {
  switch (v->type) {
    case BLOC_INT: lua_pushinteger(L, v->i); break;
    case BLOC_REAL: lua_pushnumber(L, v->r); break;
    case BLOC_TEXT:
    case BLOC_BLOB: lua_pushlstring(L, v->s, v->n); break;
    default: lua_pushnil(L);
  }
}

/* The row at hand as a table by column name. */
static void push_row(lua_State *L, bloc_stmt *st) {
  int n = bloc_stmt_columns(st);
  lua_createtable(L, 0, n);
  for (int i = 0; i < n; i++) {
    bloc_value v;
    bloc_stmt_column(st, i, &v);
    push_value(L, &v);
    lua_setfield(L, -2, bloc_stmt_name(st, i));
  }
}

/* The open store at 1; its world is not asked, so it need not be fed. */
static bloc_store *check_store(lua_State *L) {
  l_db *db = l_to_db(L, 1);
  if (db->core == NULL || db->core->store == NULL)
    luaL_error(L, "the store is closed");
  return db->core->store;
}

/* Pushes all rows as an array; what bloc_stmt_step said last. */
static int push_rows(lua_State *L, bloc_store *s, bloc_stmt *st) {
  int rc;
  lua_newtable(L);
  for (lua_Integer i = 1; (rc = bloc_stmt_step(s, st)) == 1; i++) {
    push_row(L, st);
    lua_rawseti(L, -2, i);
  }
  return rc;
}

/* Rows as an array and the names of columns as another. */
static int query(lua_State *L, int untrusted) {
  bloc_store *s = check_store(L);
  int top = lua_gettop(L);
  box *b = new_box(L);
  b->st = prepare(L, s, top, untrusted);
  if (b->st == NULL) return world_failed(L, s);
  int rc = push_rows(L, s, b->st);
  if (rc == -2) { /* nobody has seen a row yet */
    bloc_stmt_again(b->st);
    rc = push_rows(L, s, b->st);
  }
  if (rc < 0) return world_failed(L, s);
  lua_newtable(L);
  for (int i = 0; i < bloc_stmt_columns(b->st); i++) {
    lua_pushstring(L, bloc_stmt_name(b->st, i));
    lua_rawseti(L, -2, i + 1);
  }
  return 2;
}

/* db:_rows(sql, ...) -> array of rows, array of names | nil, message */
static int sql_rows(lua_State *L) { return query(L, 0); }

/* db:_select(sql, ...): the same for a text from outside, reading only */
static int sql_select(lua_State *L) { return query(L, 1); }

/* db:_run(sql, ...) -> id of the last row inserted | nil, message */
static int sql_run(lua_State *L) {
  bloc_store *s = check_store(L);
  bloc_stmt *st = prepare(L, s, lua_gettop(L), 0);
  if (st == NULL) return world_failed(L, s);
  int rc;
  while ((rc = bloc_stmt_step(s, st)) == 1) continue;
  bloc_stmt_done(s, st);
  if (rc < 0) return world_failed(L, s);
  lua_pushinteger(L, bloc_store_last_id(s));
  return 1;
}

/* db:_rolled_back(): the world in memory is read anew */
static int sql_rolled_back(lua_State *L) {
  l_db *db = l_to_db(L, 1);
  if (db->core != NULL && db->core->store != NULL)
    bloc_store_reset(db->core->store);
  return 0;
}

/* db:_in_transaction() -> boolean */
static int sql_in_transaction(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_pushboolean(L, bloc_store_in_transaction(db->core->store));
  return 1;
}

/* db:_readonly() -> boolean */
static int sql_readonly(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_pushboolean(L, bloc_store_readonly(db->core->store));
  return 1;
}

/* db:_generation() -> a number that moves when the store's contents do */
static int sql_generation(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  lua_pushinteger(L, bloc_store_generation(db->core->store));
  return 1;
}

/* db:_refresh() -> true | nil, message: looks for others' commits now */
static int sql_refresh(lua_State *L) {
  l_db *db = l_check_open(L, 1);
  if (bloc_store_sync(db->core->store, &db->core->world, 1))
    return world_failed(L, db->core->store);
  lua_pushboolean(L, 1);
  return 1;
}

/* db:_revision() -> number of the newest revision */
static int sql_revision(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  uint32_t n = db->core->world.rev_day.n;
  lua_pushinteger(L, n == 0 ? 0 : n - 1);
  return 1;
}

/* db:_backup(path) -> true | nil, message */
static int sql_backup(lua_State *L) {
  l_db *db = l_check_db(L, 1);
  if (bloc_store_backup(db->core->store, luaL_checkstring(L, 2)))
    return world_failed(L, db->core->store);
  lua_pushboolean(L, 1);
  return 1;
}

const luaL_Reg l_sql_methods[] = {
    {"_rows", sql_rows},           {"_select", sql_select},
    {"_run", sql_run},             {"_rolled_back", sql_rolled_back},
    {"_readonly", sql_readonly},   {"_in_transaction", sql_in_transaction},
    {"_refresh", sql_refresh},     {"_generation", sql_generation},
    {"_revision", sql_revision},   {"_backup", sql_backup},
    {NULL, NULL}};
