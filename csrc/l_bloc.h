/*
** l_bloc.h: what the Lua classes of the core share. Only l_*.c and core.c
** see lua.h.
*/
#ifndef L_BLOC_H
#define L_BLOC_H

#include <lauxlib.h>
#include <lua.h>

#include "bloc.h"
#include "day.h"
#include "group.h"
#include "row.h"
#include "store.h"
#include "store_row.h"

#define L_DB "bloc.db"
#define L_DATE "bloc.date"
#define L_SET "bloc.set"
#define L_COLUMN "bloc.column"
#define L_STATUS "bloc.status"
#define L_NODE "bloc.node"
#define L_ROWS "bloc.rows"
#define L_BINS "bloc.bins"
#define L_GROUPS "bloc.groups"
#define L_MATCHES "bloc.matches"
#define L_WINDOWS "bloc.windows"

/*
** An open store and its world. Buffers that a call fills stand here, never
** on the C stack, so that an error between two calls of Lua cannot leak
** them.
*/
typedef struct {
  bloc_store *store; /* NULL once closed */
  bloc_world world;
  bloc_u32s found;         /* candidates of a name */
  bloc_spell_list scratch; /* effective spells of a question */
  bloc_extras extras;      /* texts of feeds looked at lately */
} l_core;

/* A store, or a view of one with questions pinned (uservalue 1: the store). */
typedef struct {
  l_core *core;
  l_core own;
  bloc_day at; /* BLOC_DAY_MIN: not pinned */
  bloc_when when;
} l_db;

/* A question's options, checked. */
typedef struct {
  bloc_day at; /* BLOC_DAY_MIN: not given */
  bloc_when when;
  bloc_status_filter status;
  int possible; /* certainty = "possible" */
} l_question;

/* The open store at idx, up to date; raises when closed. */
l_db *l_check_db(lua_State *L, int idx);
/* The open store without the look at it. */
l_db *l_check_open(lua_State *L, int idx);
/* The open store with all its names and the actors that feeds brought: what
   a question by name, scheme or kind wants; l_check_db knows ids alone. */
l_db *l_check_names(lua_State *L, int idx);
void l_need_names(lua_State *L, l_db *db);
/* Open or closed: for closing and printing. */
l_db *l_to_db(lua_State *L, int idx);
void l_nomem(lua_State *L, bloc_rc rc); /* raises unless BLOC_OK */

/*
** The actor named by the string at idx. `what` is "state", "bloc" or
** "actor": states are looked for among states first, then among the others,
** and a part or office stands for its state; blocs among blocs only.
*/
uint32_t l_check_state(lua_State *L, l_db *db, int idx, bloc_day at);
uint32_t l_check_bloc(lua_State *L, l_db *db, int idx);
/* As above without raising: 0 and a message pushed. */
uint32_t l_find_actor(lua_State *L, l_db *db, const char *s, size_t n,
                      const char *what, bloc_day at);

/* A full day from a string or a bloc.date; raises (R15). */
bloc_day l_check_day(lua_State *L, int idx);
/* A date in the notation of R5, or a bloc.date; raises. */
bloc_date l_check_date(lua_State *L, int idx);
int l_push_date(lua_State *L, const bloc_date *d); /* its notation */
void l_push_day(lua_State *L, bloc_day d);

/*
** Reads "day or options" at idx: nil, a day, or a table with `at, known,
** position, recorded, status, participating, certainty`. Unknown options
** raise, with the near miss.
*/
void l_check_question(lua_State *L, l_db *db, int idx, l_question *q);

/* The day asked: given, pinned, or the default of R15 for the bloc (or 0). */
bloc_day l_day_of(const l_db *db, const l_question *q, uint32_t bloc);

/* Does the question's status (default: member in law) hold? */
bloc_truth l_test(const l_question *q, const bloc_on_day *on);

/* The first layer that the question needs and that is not covered, or -1. */
int l_uncovered(l_db *db, const l_question *q, uint32_t state, uint32_t bloc,
                bloc_day d, uint32_t can);
/* Not covered: pushes the reason of R13 and returns 1; else 0. */
int l_not_covered(lua_State *L, l_db *db, const l_question *q, uint32_t state,
                  uint32_t bloc, bloc_day d, uint32_t can);

/* Pushes a status object (a table with metatable L_STATUS). */
void l_push_status(lua_State *L, l_db *db, const l_question *q, uint32_t pair,
                   uint32_t state, uint32_t bloc, bloc_day d,
                   const bloc_on_day *on);

/* The effective spells of a pair (UINT32_MAX: none); raises on no memory. */
void l_effective(lua_State *L, l_db *db, const bloc_when *w, uint32_t pair,
                 const bloc_spell **v, uint32_t *n);
/* Sets from, to, through and their bounds on the table at the top. */
void l_set_spell(lua_State *L, const bloc_spell *x);

void l_set_string(lua_State *L, const char *key, const char *value);
void l_set_bool(lua_State *L, const char *key, int value);
void l_set_integer(lua_State *L, const char *key, lua_Integer value);

/* Registers the classes; each leaves the stack as it was. */
void l_open_date(lua_State *L);
void l_open_db(lua_State *L);
void l_open_set(lua_State *L);
void l_open_column(lua_State *L);
void l_open_event(lua_State *L);
void l_open_rows(lua_State *L);
void l_open_group(lua_State *L);
void l_open_match(lua_State *L);
void l_open_votes(lua_State *L);
void l_open_frame(lua_State *L);
void l_open_panel(lua_State *L);
void l_open_spelling(lua_State *L);
void l_open_pipe(lua_State *L);
void l_open_intake(lua_State *L);
void l_open_wide(lua_State *L);

extern const luaL_Reg l_date_functions[];
extern const luaL_Reg l_spelling_functions[];
extern const luaL_Reg l_db_functions[];
extern const luaL_Reg l_data_functions[];
extern const luaL_Reg l_pipe_functions[];
extern const luaL_Reg l_intake_functions[];
extern const luaL_Reg l_wide_functions[];
extern const luaL_Reg l_ask_methods[];
extern const luaL_Reg l_sql_methods[];
extern const luaL_Reg l_event_methods[];
extern const luaL_Reg l_rows_methods[];
extern const luaL_Reg l_group_methods[];
extern const luaL_Reg l_group_functions[];
extern const luaL_Reg l_match_methods[];
extern const luaL_Reg l_votes_methods[];
extern const luaL_Reg l_panel_methods[];
extern const luaL_Reg l_set_methods[];

/* As luaL_setfuncs; and they are known as bloc's (l_running.c). */
void l_functions(lua_State *L, const luaL_Reg *list);
void l_note_function(lua_State *L, lua_CFunction f);
/* Raises where another call of bloc is running than the one at hand. */
void l_check_idle(lua_State *L);

/* Makes (or finds) metatable `name` with metamethods and __index = table. */
void l_class(lua_State *L, const char *name, const luaL_Reg *meta,
             const luaL_Reg *const *methods);

/* The query that the node at idx holds; anchored by the caller's stack. */
const bloc_query *l_check_query(lua_State *L, int idx);
/* The store's events, up to date, for a question; raises. */
void l_check_scene(lua_State *L, l_db *db, bloc_scene *w);
/*
** After a question answered rc: 1 where it has to be asked again, the index
** having been damaged and made anew; 0 where it is answered; else raises.
*/
int l_ask_again(lua_State *L, l_db *db, bloc_scene *w, bloc_rc rc);
/* A score of thousandths as a number; nil where there is none. */
void l_push_score(lua_State *L, int32_t score);

int l_status_test(lua_State *L); /* core.status_test */

/* is_member over arrays (l_column.c). */
int l_batch(lua_State *L, l_db *db);

#endif
