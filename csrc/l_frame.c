/*
** l_frame.c: frames for Lua (bloc.frame): where a result's rows stand, #f and
** f[i], a row made each time it is asked for; columns, CSV and the choice of
** rows without a table for each. Owns the frame.
*/
#include "l_bloc.h"
#include "l_frame.h"

#include <errno.h>
#include <string.h>

typedef struct {
  bloc_frame f;
  bloc_bytes out; /* CSV on its way */
  uint32_t *row;  /* rows being chosen */
  bloc_f_want *want;
} frame;

static frame *check_frame(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_FRAME);
}

static void free_work(frame *x) {
  bloc_bytes_free(&x->out);
  bloc_free(x->row);
  bloc_free(x->want);
  x->row = NULL;
  x->want = NULL;
}

static int frame_gc(lua_State *L) {
  frame *x = check_frame(L, 1);
  free_work(x);
  bloc_frame_free(&x->f);
  return 0;
}

bloc_frame *l_push_frame(lua_State *L) {
  frame *x = lua_newuserdatauv(L, sizeof *x, 0);
  memset(x, 0, sizeof *x);
  luaL_setmetatable(L, L_FRAME);
  return &x->f;
}

/* {======== rows ======== */

/* A real that is a whole number prints as Lua's float. */
static void push_cell(lua_State *L, const bloc_f_cell *c) {
  char day[BLOC_F_PRINT];
  if (c->null) lua_pushnil(L);
  else if (c->kind == BLOC_F_CODE) lua_pushstring(L, c->text);
  else if (c->kind == BLOC_F_REAL) lua_pushnumber(L, c->r);
  else if (c->kind == BLOC_F_INT) lua_pushinteger(L, c->i);
  else lua_pushlstring(L, day, bloc_frame_print(c, day));
}

static int push_row(lua_State *L, const bloc_frame *f, uint32_t row) {
  lua_createtable(L, 0, (int)f->ncolumn);
  for (uint32_t i = 0; i < f->ncolumn; i++) {
    bloc_f_cell c = bloc_frame_cell(f, i, row);
    push_cell(L, &c);
    lua_setfield(L, -2, f->c[i].name);
  }
  return 1;
}

static int frame_len(lua_State *L) {
  lua_pushinteger(L, check_frame(L, 1)->f.n);
  return 1;
}

/* f[i], or a method */
static int frame_index(lua_State *L) {
  frame *x = check_frame(L, 1);
  if (lua_isinteger(L, 2)) {
    lua_Integer i = lua_tointeger(L, 2);
    if (i < 1 || i > (lua_Integer)x->f.n) return lua_pushnil(L), 1;
    return push_row(L, &x->f, (uint32_t)i - 1);
  }
  lua_settop(L, 2);
  lua_gettable(L, lua_upvalueindex(1));
  return 1;
}

static uint32_t check_column(lua_State *L, const frame *x, int idx) {
  uint32_t i = bloc_frame_find(&x->f, luaL_checkstring(L, idx));
  luaL_argcheck(L, i != UINT32_MAX, idx, "no such column");
  return i;
}

/* f:names() -> list of the columns that are no mere fields of rows */
static int frame_names(lua_State *L) {
  frame *x = check_frame(L, 1);
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < x->f.ncolumn; i++) {
    if (x->f.c[i].hidden) continue;
    lua_pushstring(L, x->f.c[i].name);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* f:column(name) -> array; false where a row has none | nil: no such column */
static int frame_column(lua_State *L) {
  frame *x = check_frame(L, 1);
  uint32_t col = bloc_frame_find(&x->f, luaL_checkstring(L, 2));
  if (col == UINT32_MAX) return lua_pushnil(L), 1;
  lua_createtable(L, (int)x->f.n, 0);
  for (uint32_t i = 0; i < x->f.n; i++) {
    bloc_f_cell c = bloc_frame_cell(&x->f, col, i);
    if (c.null) lua_pushboolean(L, 0);
    else push_cell(L, &c);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* }======== */

/* {======== choosing rows ======== */

static int push_taken(lua_State *L, frame *x, uint32_t n) {
  bloc_frame *out = l_push_frame(L);
  bloc_rc rc = bloc_frame_take(&x->f, x->row, n, out);
  free_work(x);
  l_nomem(L, rc);
  return 1;
}

static void row_room(lua_State *L, frame *x, size_t n) {
  free_work(x);
  x->row = bloc_realloc(NULL, (n + 1) * sizeof *x->row);
  if (x->row == NULL) l_nomem(L, BLOC_NOMEM);
}

/* f:take{indices} -> frame of those rows */
static int frame_take(lua_State *L) {
  frame *x = check_frame(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
  luaL_argcheck(L, n <= INT32_MAX, 2, "too many");
  row_room(L, x, (size_t)n);
  for (lua_Integer k = 0; k < n; k++) {
    lua_rawgeti(L, 2, k + 1);
    lua_Integer i = lua_tointeger(L, -1);
    lua_pop(L, 1);
    luaL_argcheck(L, i >= 1 && i <= (lua_Integer)x->f.n, 2, "no such row");
    x->row[k] = (uint32_t)i - 1;
  }
  return push_taken(L, x, (uint32_t)n);
}

/* Values of the list at idx; what is no text and no number is never found. */
static uint32_t read_want(lua_State *L, frame *x, int idx) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, idx);
  uint32_t k = 0;
  bloc_free(x->want);
  x->want = bloc_realloc(NULL, ((size_t)n + 1) * sizeof *x->want);
  if (x->want == NULL) l_nomem(L, BLOC_NOMEM);
  for (lua_Integer i = 1; i <= n; i++) {
    int type = lua_rawgeti(L, idx, i);
    if (type == LUA_TSTRING) /* the list keeps it */
      x->want[k++] = (bloc_f_want){lua_tostring(L, -1), 0};
    else if (type == LUA_TNUMBER)
      x->want[k++] = (bloc_f_want){NULL, lua_tonumber(L, -1)};
    lua_pop(L, 1);
  }
  return k;
}

/* f:keep(column, {values}) -> frame of the rows that have one of them */
static int frame_keep(lua_State *L) {
  frame *x = check_frame(L, 1);
  uint32_t col = check_column(L, x, 2), n = x->f.n;
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  row_room(L, x, n);
  uint32_t nwant = read_want(L, x, 3);
  for (uint32_t i = 0; i < n; i++) x->row[i] = i;
  bloc_frame_keep(&x->f, col, x->want, nwant, x->row, &n);
  return push_taken(L, x, n);
}

/* }======== */

/* {======== CSV ======== */

#define AT_ONCE 8192u /* rows */

/* Rows from `first` on into x->out; how many. */
static uint32_t next_rows(lua_State *L, frame *x, uint32_t first, int safe) {
  uint32_t n = x->f.n - first < AT_ONCE ? x->f.n - first : AT_ONCE;
  l_nomem(L, bloc_frame_csv(&x->f, first, first + n, safe, &x->out));
  return n;
}

static int csv_text(lua_State *L, frame *x, int safe) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  l_nomem(L, bloc_frame_head(&x->f, &x->out));
  luaL_addlstring(&b, (const char *)x->out.v, x->out.n);
  for (uint32_t i = 0; i < x->f.n;) {
    i += next_rows(L, x, i, safe);
    luaL_addlstring(&b, (const char *)x->out.v, x->out.n);
  }
  luaL_pushresult(&b);
  free_work(x);
  return 1;
}

static int put(lua_State *L, frame *x, FILE *to) {
  if (fwrite(x->out.v, 1, x->out.n, to) == x->out.n) return 1;
  const char *why = strerror(errno);
  lua_pushnil(L);
  lua_pushstring(L, why);
  return 0;
}

/*
** f:csv(file | nil, safe) -> text, or true once it is in the file | nil,
** message
*/
static int frame_csv(lua_State *L) {
  frame *x = check_frame(L, 1);
  int safe = lua_toboolean(L, 3);
  if (lua_isnil(L, 2)) return csv_text(L, x, safe);
  luaL_Stream *s = luaL_checkudata(L, 2, LUA_FILEHANDLE);
  luaL_argcheck(L, s->closef != NULL, 2, "a closed file");
  l_nomem(L, bloc_frame_head(&x->f, &x->out));
  if (!put(L, x, s->f)) return 2;
  for (uint32_t i = 0; i < x->f.n;) {
    i += next_rows(L, x, i, safe);
    if (!put(L, x, s->f)) return 2;
  }
  free_work(x);
  lua_pushboolean(L, 1);
  return 1;
}

/* }======== */

void l_open_frame(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", frame_gc}, {"__len", frame_len}, {NULL, NULL}};
  static const luaL_Reg class[] = {
      {"names", frame_names}, {"column", frame_column}, {"take", frame_take},
      {"keep", frame_keep},   {"csv", frame_csv},       {NULL, NULL}};
  l_class(L, L_FRAME, meta, NULL);
  luaL_getmetatable(L, L_FRAME);
  lua_newtable(L);
  l_functions(L, class);
  lua_pushcclosure(L, frame_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
