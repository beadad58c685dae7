/*
** l_pipe.c: the Lua class bloc.pipe: the bytes of a file, compressed or not
** (pipe.h), a piece at a time. Owns the file and the child process. Beside
** it, what the line about a long import needs: a terminal and a clock.
*/
#define _POSIX_C_SOURCE 200809L
#include "l_bloc.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

#include "pipe.h"

#define L_PIPE "bloc.pipe"

typedef struct {
  bloc_pipe p;
  int open;
} l_pipe;

/* pipe(path) -> pipe | nil, message */
static int pipe_open(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  l_pipe *u = lua_newuserdatauv(L, sizeof *u, 0);
  memset(u, 0, sizeof *u);
  luaL_setmetatable(L, L_PIPE);
  if (bloc_pipe_open(path, &u->p)) {
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path, u->p.why);
    return 2;
  }
  u->open = 1;
  return 1;
}

static l_pipe *check_pipe(lua_State *L) {
  l_pipe *u = luaL_checkudata(L, 1, L_PIPE);
  if (!u->open) luaL_error(L, "the file is closed");
  return u;
}

/* pipe:read() -> piece | nil at the end | nil, message */
static int pipe_read(lua_State *L) {
  l_pipe *u = check_pipe(L);
  luaL_Buffer b;
  char *to = luaL_buffinitsize(L, &b, BLOC_PIPE_PIECE);
  ptrdiff_t n = bloc_pipe_read(&u->p, to, BLOC_PIPE_PIECE);
  if (n > 0) {
    luaL_pushresultsize(&b, (size_t)n);
    return 1;
  }
  luaL_pushresultsize(&b, 0);
  lua_pushnil(L);
  if (n == 0) return 1;
  lua_pushstring(L, u->p.why);
  return 2;
}

/* pipe:part() -> which part of the file has been read, 0 to 1, or nil */
static int pipe_part(lua_State *L) {
  double part = bloc_pipe_part(&check_pipe(L)->p);
  if (part < 0) lua_pushnil(L);
  else lua_pushnumber(L, part);
  return 1;
}

/* pipe:close(): at any time, and more than once */
static int pipe_close(lua_State *L) {
  l_pipe *u = luaL_checkudata(L, 1, L_PIPE);
  if (u->open) bloc_pipe_close(&u->p);
  u->open = 0;
  return 0;
}

static const luaL_Reg pipe_methods[] = {{"read", pipe_read},
                                        {"part", pipe_part},
                                        {"close", pipe_close},
                                        {NULL, NULL}};

static const luaL_Reg pipe_meta[] = {
    {"__gc", pipe_close}, {"__close", pipe_close}, {NULL, NULL}};

/* at_terminal() -> does somebody read stderr on a terminal? */
static int at_terminal(lua_State *L) {
  lua_pushboolean(L, isatty(STDERR_FILENO));
  return 1;
}

/* seconds() -> those since some moment, by a clock that is never set */
static int seconds(lua_State *L) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec * 1e-9);
  return 1;
}

const luaL_Reg l_pipe_functions[] = {{"pipe", pipe_open},
                                     {"at_terminal", at_terminal},
                                     {"seconds", seconds},
                                     {NULL, NULL}};

void l_open_pipe(lua_State *L) {
  static const luaL_Reg *const methods[] = {pipe_methods, NULL};
  l_class(L, L_PIPE, pipe_meta, methods);
}
