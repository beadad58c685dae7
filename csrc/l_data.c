/*
** l_data.c: runs a data file, a text of Lua that returns a table, where it
** can do no harm: in a Lua of its own without any library, with limits on
** memory, instructions and time. What it returns is copied as plain data.
** Owns that Lua, in a box that is closed however the call ends.
** Invariant: the guest never has more memory than MEMORY, whatever one
** instruction asks for; nothing of the guest is used after it is closed.
** Cost: that of running the file and of copying every value once.
*/
#include "l_bloc.h"

#include <string.h>
#include <time.h>

#define MEMORY ((size_t)512 << 20)
#define INSTRUCTIONS 5000000 /* a file of 100,000 rows needs 2 million */
#define SECONDS 3            /* of the processor: one may take long */
#define STEP 100             /* instructions between two looks */
#define DEEP 100             /* tables in tables */

typedef struct {
  lua_State *L;
  size_t used;
  clock_t start;
  int spent, line; /* the line that runs */
  const char *why; /* a limit that has been reached */
} guest;

/* The contract of lua_Alloc; giving back memory does not fail. */
static void *allocate(void *ud, void *p, size_t old, size_t n) {
  guest *g = ud;
  if (p == NULL) old = 0; /* it says what is being made */
  if (n == 0) {
    bloc_free(p);
    g->used -= old;
    return NULL;
  }
  if (n > old && n - old > MEMORY - g->used) {
    g->why = "it takes too much memory";
    return NULL;
  }
  void *q = bloc_realloc(p, n);
  if (q == NULL) return n <= old ? p : NULL;
  g->used = g->used - old + n;
  return q;
}

static void on_step(lua_State *G, lua_Debug *ar) {
  void *ud;
  lua_getallocf(G, &ud);
  guest *g = ud;
  if (ar->event == LUA_HOOKLINE) {
    g->line = ar->currentline;
    return;
  }
  g->spent += STEP;
  if (g->spent <= INSTRUCTIONS &&
      clock() - g->start <= (clock_t)SECONDS * CLOCKS_PER_SEC)
    return;
  g->why = "it runs for too long";
  lua_pushstring(G, g->why);
  lua_error(G);
}

static int guest_close(lua_State *L) {
  guest *g = lua_touserdata(L, 1);
  if (g->L != NULL) lua_close(g->L);
  g->L = NULL;
  return 0;
}

static guest *new_guest(lua_State *L) {
  guest *g = lua_newuserdatauv(L, sizeof *g, 0);
  memset(g, 0, sizeof *g);
  if (luaL_newmetatable(L, "bloc.guest")) {
    lua_pushcfunction(L, guest_close);
    lua_setfield(L, -2, "__close");
    lua_pushcfunction(L, guest_close);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  lua_toclose(L, -1);
  g->L = lua_newstate(allocate, g);
  if (g->L == NULL) l_nomem(L, BLOC_NOMEM);
  return g;
}

/* {======== what it returns ======== */

static int copy(guest *g, lua_State *L, int seen, int depth);

/* Stands where a function stood: it is no data, and whoever checks says so. */
static int no_data(lua_State *L) {
  (void)L;
  return 0;
}

/* The table at the top of the guest, into the one at the top of L. */
static int copy_fields(guest *g, lua_State *L, int seen, int depth) {
  lua_pushnil(g->L);
  while (lua_next(g->L, -2)) {
    lua_pushvalue(g->L, -2);
    if (copy(g, L, seen, depth)) return -1;
    lua_pop(g->L, 1);
    if (copy(g, L, seen, depth)) return -1;
    lua_pop(g->L, 1);
    lua_rawset(L, -3);
  }
  return 0;
}

/* Tables and texts that stand in several places are copied once: `seen`
   knows them by where they are in the guest. */
static int copy_shared(guest *g, lua_State *L, int seen, int depth) {
  const void *p = lua_topointer(g->L, -1);
  size_t n;
  if (lua_rawgetp(L, seen, p) != LUA_TNIL) return 0;
  lua_pop(L, 1);
  if (lua_type(g->L, -1) == LUA_TSTRING) {
    const char *s = lua_tolstring(g->L, -1, &n);
    lua_pushlstring(L, s, n);
  } else {
    if (depth == DEEP || !lua_checkstack(g->L, 4)) return -1;
    lua_newtable(L);
  }
  lua_pushvalue(L, -1);
  lua_rawsetp(L, seen, p);
  return lua_istable(L, -1) ? copy_fields(g, L, seen, depth + 1) : 0;
}

/* The value at the top of the guest, to the top of L. -1: too deep. */
static int copy(guest *g, lua_State *L, int seen, int depth) {
  luaL_checkstack(L, 8, NULL);
  switch (lua_type(g->L, -1)) {
    case LUA_TNIL: lua_pushnil(L); return 0;
    case LUA_TBOOLEAN: lua_pushboolean(L, lua_toboolean(g->L, -1)); return 0;
    case LUA_TNUMBER:
      if (lua_isinteger(g->L, -1))
        lua_pushinteger(L, lua_tointeger(g->L, -1));
      else lua_pushnumber(L, lua_tonumber(g->L, -1));
      return 0;
    case LUA_TSTRING:
    case LUA_TTABLE: return copy_shared(g, L, seen, depth);
    default: lua_pushcfunction(L, no_data); return 0;
  }
}

/* }======== */

/* Pushes nil, message, line. */
static int failed(lua_State *L, guest *g) {
  const char *said = g->why != NULL ? g->why : lua_tostring(g->L, -1);
  if (said == NULL) said = "it fails";
  if (strcmp(said, "C stack overflow") == 0) /* of the parser, without line */
    said = "its brackets are nested too deep";
  lua_pushnil(L);
  lua_pushstring(L, said);
  if (g->why != NULL && g->line > 0) lua_pushinteger(L, g->line);
  else lua_pushnil(L);
  return 3;
}

/*
** data(text, name) -> value | nil, message, line: the line of a limit that
** was reached; other errors name it themselves, as Lua does for chunk `name`
*/
static int data_run(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  const char *name = luaL_checkstring(L, 2);
  guest *g = new_guest(L);
  if (luaL_loadbufferx(g->L, s, n, name, "t") != LUA_OK)
    return failed(L, g);
  g->start = clock();
  lua_sethook(g->L, on_step, LUA_MASKCOUNT | LUA_MASKLINE, STEP);
  if (lua_pcall(g->L, 0, 1, 0) != LUA_OK) return failed(L, g);
  lua_newtable(L);
  if (copy(g, L, lua_gettop(L), 0) == 0) return 1;
  lua_pushnil(L);
  lua_pushliteral(L, "it returns tables that are too deep");
  return 2;
}

const luaL_Reg l_data_functions[] = {{"data", data_run}, {NULL, NULL}};
