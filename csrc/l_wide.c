/*
** l_wide.c: the Lua class bloc.wide: a wide table of codes by year (wide.h)
** from pieces of text to runs of years. Owns the reader and the table.
** Things, columns and places are numbered from 1.
*/
#include "l_bloc.h"

#include <string.h>

#include "reader.h"
#include "wide.h"

#define L_WIDE "bloc.wide"

typedef struct {
  bloc_reader reader;
  bloc_wide wide;
  bloc_wide_runs runs, coded;
  int32_t *first, *last; /* span of each column, once ended */
  int header, ended;
} l_wide;

/* {======== making ======== */

static uint32_t place(lua_State *L, int idx, const char *field) {
  lua_Integer v;
  int ok;
  lua_getfield(L, idx, field);
  v = lua_tointegerx(L, -1, &ok);
  lua_pop(L, 1);
  if (!ok || v < 1 || v > UINT32_MAX)
    luaL_error(L, "wide: %s: expected a place", field);
  return (uint32_t)v;
}

/* The list of places in a field, from 0, in a buffer that Lua owns. */
static uint32_t *places(lua_State *L, int idx, const char *field,
                        uint32_t *n) {
  lua_getfield(L, idx, field);
  luaL_checktype(L, -1, LUA_TTABLE);
  *n = (uint32_t)lua_rawlen(L, -1);
  uint32_t *v = lua_newuserdatauv(L, (*n + 1) * sizeof *v, 0);
  for (uint32_t i = 0; i < *n; i++) {
    lua_rawgeti(L, -2, i + 1);
    lua_Integer at = luaL_checkinteger(L, -1);
    v[i] = at < 1 || at > UINT32_MAX ? UINT32_MAX : (uint32_t)at - 1;
    lua_pop(L, 1);
  }
  lua_remove(L, -2);
  return v;
}

/*
** wide{delimiter=, quoted=, width=, key=, year=, codes={...}, kept={...}}
** -> table; places of columns among the `width` fields of each record, of
** which the first is passed over as the header
*/
static int wide_open(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_getfield(L, 1, "delimiter");
  lua_getfield(L, 1, "quoted");
  const char *delimiter = luaL_checkstring(L, 2);
  uint32_t width = place(L, 1, "width"), ncode, nkept;
  uint32_t *code = places(L, 1, "codes", &ncode);
  uint32_t *kept = places(L, 1, "kept", &nkept);
  l_wide *u = lua_newuserdatauv(L, sizeof *u, 0);
  memset(u, 0, sizeof *u);
  luaL_setmetatable(L, L_WIDE);
  bloc_rc rc = bloc_reader_open(&u->reader, *delimiter, lua_toboolean(L, 3));
  if (rc == BLOC_OK)
    rc = bloc_wide_open(&u->wide, width, place(L, 1, "key") - 1,
                        place(L, 1, "year") - 1, code, ncode, kept, nkept);
  if (rc == BLOC_BAD) return luaL_error(L, "wide: no such columns");
  l_nomem(L, rc);
  u->header = 1;
  return 1;
}

static l_wide *check(lua_State *L) { return luaL_checkudata(L, 1, L_WIDE); }

static int wide_gc(lua_State *L) {
  l_wide *u = check(L);
  bloc_reader_free(&u->reader);
  bloc_wide_free(&u->wide);
  bloc_free(u->runs.v);
  bloc_free(u->coded.v);
  bloc_free(u->first);
  bloc_free(u->last);
  memset(u, 0, sizeof *u);
  return 0;
}

/* }======== */

/* {======== reading ======== */

static int on_record(void *to, const bloc_record *r) {
  l_wide *u = to;
  if (u->header) return u->header = 0;
  return bloc_wide_take(&u->wide, r) != BLOC_OK;
}

static int failed(lua_State *L, int rc) {
  return rc == 0 ? 0 : luaL_error(L, "not enough memory");
}

static int end(lua_State *L, l_wide *u) {
  size_t size = (u->wide.ncode + 1) * sizeof *u->first;
  failed(L, bloc_reader_end(&u->reader, on_record, u));
  l_nomem(L, bloc_wide_end(&u->wide));
  l_nomem(L, bloc_wide_list(&u->wide, &u->runs));
  l_nomem(L, bloc_wide_coded(&u->wide, &u->coded));
  u->first = bloc_realloc(NULL, size);
  u->last = bloc_realloc(NULL, size);
  if (u->first == NULL || u->last == NULL) l_nomem(L, BLOC_NOMEM);
  bloc_wide_span(&u->wide, u->first, u->last);
  u->ended = 1;
  return 0;
}

/* w:push(text); w:push() ends the text: then there are runs */
static int wide_push(lua_State *L) {
  l_wide *u = check(L);
  size_t n;
  if (u->ended) return luaL_error(L, "wide: the text has ended");
  if (lua_isnoneornil(L, 2)) return end(L, u);
  const char *s = luaL_checklstring(L, 2, &n);
  return failed(L, bloc_reader_push(&u->reader, s, n, on_record, u));
}

/* w:counts() -> records, things, runs, runs of coded years */
static int wide_counts(lua_State *L) {
  l_wide *u = check(L);
  lua_pushinteger(L, (lua_Integer)u->wide.records);
  lua_pushinteger(L, u->wide.nthing);
  lua_pushinteger(L, u->runs.n);
  lua_pushinteger(L, u->coded.n);
  return 4;
}

static uint32_t number(lua_State *L, uint32_t n) {
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)n, 2, "no such item");
  return (uint32_t)i - 1;
}

static int push_run(lua_State *L, const bloc_wide_run *x) {
  lua_pushinteger(L, x->thing + 1);
  lua_pushinteger(L, x->column + 1);
  lua_pushinteger(L, x->y1);
  lua_pushinteger(L, x->y2);
  lua_pushinteger(L, x->code);
  if (x->next == BLOC_WIDE_NEVER) lua_pushnil(L);
  else lua_pushinteger(L, x->next);
  return 6;
}

/* w:run(i) -> thing, column, first year, last year, code, the next year in
   which the cell is not missing or nil */
static int wide_run(lua_State *L) {
  l_wide *u = check(L);
  return push_run(L, &u->runs.v[number(L, u->runs.n)]);
}

/* w:coded(i) -> as w:run, of years with any code */
static int wide_coded(lua_State *L) {
  l_wide *u = check(L);
  return push_run(L, &u->coded.v[number(L, u->coded.n)]);
}

/* w:thing(i) -> its text, the texts of the kept columns in its newest year */
static int wide_thing(lua_State *L) {
  l_wide *u = check(L);
  uint32_t i = number(L, u->wide.nthing), n = u->wide.nkept + 1;
  luaL_checkstack(L, (int)n, "columns");
  for (uint32_t k = 0; k < n; k++)
    lua_pushstring(L, bloc_wide_text(&u->wide, u->wide.said.v[i * n + k]));
  return (int)n;
}

/* w:span(column) -> the first and the last year in which it is not void */
static int wide_span(lua_State *L) {
  l_wide *u = check(L);
  uint32_t i = number(L, u->ended ? u->wide.ncode : 0);
  if (u->first[i] == BLOC_WIDE_NEVER) return 0;
  lua_pushinteger(L, u->first[i]);
  lua_pushinteger(L, u->last[i]);
  return 2;
}

static const char *expected(const bloc_wide_reject *x) {
  switch (x->problem) {
    case BLOC_WIDE_TORN: return bloc_reader_why(x->torn);
    case BLOC_WIDE_FIELDS: return "as many fields as the header has";
    case BLOC_WIDE_KEY: return "a code";
    case BLOC_WIDE_YEAR: return "a year";
    case BLOC_WIDE_CODE: return "a code: 0, 1, 2, 3, -1, -9 or nothing";
    default: return "one record for each of its years";
  }
}

/* w:reject(i) -> line, place of the field or nil, its text, what was expected;
   nil where there are no more */
static int wide_reject(lua_State *L) {
  l_wide *u = check(L);
  lua_Integer i = luaL_checkinteger(L, 2);
  if (i < 1 || i > (lua_Integer)u->wide.nreject) return 0;
  const bloc_wide_reject *x = &u->wide.reject[i - 1];
  lua_pushinteger(L, (lua_Integer)x->line);
  if (x->field == UINT32_MAX) lua_pushnil(L);
  else lua_pushinteger(L, x->field + 1);
  lua_pushlstring(L, bloc_wide_text(&u->wide, x->text), x->n);
  lua_pushstring(L, expected(x));
  lua_pushboolean(L, x->problem == BLOC_WIDE_TORN);
  return 5;
}

/* }======== */

static const luaL_Reg wide_methods[] = {
    {"push", wide_push},   {"counts", wide_counts}, {"run", wide_run},
    {"coded", wide_coded}, {"thing", wide_thing},   {"span", wide_span},
    {"reject", wide_reject}, {NULL, NULL}};

static const luaL_Reg wide_meta[] = {
    {"__gc", wide_gc}, {"__close", wide_gc}, {NULL, NULL}};

const luaL_Reg l_wide_functions[] = {{"wide", wide_open}, {NULL, NULL}};

void l_open_wide(lua_State *L) {
  static const luaL_Reg *const methods[] = {wide_methods, NULL};
  l_class(L, L_WIDE, wide_meta, methods);
}
