/*
** l_column.c: is_member over arrays, and the Lua class bloc.column that
** holds its answers. Owns one byte an answer, inside the userdata itself.
** Cost: some 20 ns for each array and item to read it, because the same
** strings come back again and again (a small table by address remembers what
** each of them meant), and some 25 ns an answer.
*/
#include "l_bloc.h"

#include <string.h>

enum { IS_NOT = BLOC_NO, IS = BLOC_YES, POSSIBLE = BLOC_MAYBE, UNCOVERED };

typedef struct {
  uint32_t n;
  unsigned char v[1];
} column;

/* {======== filling ======== */

#define AT_ONCE 16 /* items on the stack */
#define SLOT_BITS 15

/*
** What the string at an address meant, for strings that come back. An entry
** is small, so that the days of 60 years stay near the processor: the upper
** half of the address, and an id or a day.
*/
typedef struct {
  uint32_t upper; /* of the address; 0: nothing yet */
  int32_t meaning;
} memory;

/* One of the three arguments: an array, or a scalar for all. */
typedef struct {
  int idx, is_array;
  lua_Integer n;
  int32_t scalar;
  const int32_t *v; /* the meanings of an array's items */
} operand;

typedef struct {
  l_db *db;
  l_question q;
  operand arg[3];
  lua_Integer i; /* the item at hand */
} batch;

static const char *const operand_name[] = {"states", "blocs", "days"};

static int bad_item(lua_State *L, const batch *b, int k, const char *why) {
  if (b->arg[k].is_array)
    return luaL_argerror(L, b->arg[k].idx,
                         lua_pushfstring(L, "%s[%I]: %s", operand_name[k],
                                         (LUAI_UACINT)b->i, why));
  return luaL_argerror(L, b->arg[k].idx, why);
}

/* The meaning of the value at the top of the stack. */
static int32_t meaning(lua_State *L, const batch *b, int k) {
  size_t n;
  const char *why;
  if (k == 2) {
    bloc_date d, *p = luaL_testudata(L, -1, L_DATE);
    if (p != NULL) d = *p;
    else if (lua_type(L, -1) != LUA_TSTRING)
      return bad_item(L, b, k, "expected a day (YYYY-MM-DD)");
    else {
      const char *s = lua_tolstring(L, -1, &n);
      if (bloc_date_parse(s, n, &d, &why))
        return bad_item(L, b, k, lua_pushfstring(L,
            "malformed date '%s': %s", s, why));
    }
    if (d.lo != d.hi || (d.flags & (BLOC_OPEN | BLOC_UNKNOWN)))
      return bad_item(L, b, k, "not one day: give a full date YYYY-MM-DD");
    return d.lo;
  }
  if (lua_type(L, -1) != LUA_TSTRING)
    return bad_item(L, b, k, "expected a name or code (a string)");
  const char *s = lua_tolstring(L, -1, &n);
  uint32_t id = l_find_actor(L, b->db, s, n, k == 0 ? "state" : "bloc",
                             BLOC_DAY_MIN);
  if (id == 0) return bad_item(L, b, k, lua_tostring(L, -1));
  return (int32_t)id;
}

/*
** The meanings of the items of array k, in a userdata left on the stack. A
** string that was met before is known by its address, without a look at its
** text. Nothing here collects or runs Lua code, so strings stay where they
** are; two of them never begin in the same 16 bytes.
*/
static void read_array(lua_State *L, batch *b, int k) {
  operand *o = &b->arg[k];
  size_t bytes = sizeof(memory) << SLOT_BITS;
  int32_t *v = lua_newuserdatauv(L, (size_t)o->n * sizeof *v + 1, 0);
  memory *seen = memset(lua_newuserdatauv(L, bytes, 0), 0, bytes);
  int top = lua_gettop(L);
  luaL_checkstack(L, 2 * AT_ONCE, NULL);
  for (b->i = 1; b->i <= o->n; b->i++) {
    int is_string = lua_rawgeti(L, o->idx, b->i) == LUA_TSTRING;
    uint64_t a = (uint64_t)(uintptr_t)lua_topointer(L, -1) >> 4;
    uint64_t upper = a >> SLOT_BITS;
    memory *m = &seen[(a ^ upper) & ((1u << SLOT_BITS) - 1)];
    if (is_string && m->upper == upper && upper != 0) {
      v[b->i - 1] = m->meaning;
    } else {
      v[b->i - 1] = meaning(L, b, k);
      if (is_string && upper <= UINT32_MAX)
        *m = (memory){(uint32_t)upper, v[b->i - 1]};
    }
    if (b->i % AT_ONCE == 0) lua_settop(L, top);
  }
  lua_settop(L, top - 1);
  o->v = v;
}

static int32_t item(const operand *o, uint32_t i) {
  return o->is_array ? o->v[i] : o->scalar;
}

static unsigned char answer(lua_State *L, batch *b, uint32_t state,
                            uint32_t bloc, bloc_day d) {
  const bloc_spells *s = &b->db->core->world.spells;
  const bloc_spell *v;
  uint32_t n;
  l_effective(L, b->db, &b->q.when, bloc_spells_pair(s, state, bloc), &v, &n);
  bloc_on_day on = bloc_spells_on(v, n, d);
  if (l_uncovered(b->db, &b->q, state, bloc, d, on.can) >= 0) return UNCOVERED;
  return (unsigned char)l_test(&b->q, &on);
}

static void set_up(lua_State *L, batch *b) {
  for (int k = 0; k < 3; k++) {
    operand *o = &b->arg[k];
    o->idx = k + 2;
    o->is_array = lua_type(L, o->idx) == LUA_TTABLE;
    if (o->is_array) {
      o->n = (lua_Integer)lua_rawlen(L, o->idx);
      if (b->i >= 0 && b->i != o->n)
        luaL_argerror(L, o->idx, lua_pushfstring(L,
            "%s has %I items where another list has %I", operand_name[k],
            (LUAI_UACINT)o->n, (LUAI_UACINT)b->i));
      b->i = o->n;
    } else if (k < 2 || !lua_isnoneornil(L, o->idx)) {
      lua_pushvalue(L, o->idx);
      o->scalar = meaning(L, b, k);
      lua_settop(L, 5);
    } else {
      o->scalar = l_day_of(b->db, &b->q, (uint32_t)b->arg[1].scalar);
    }
  }
}

int l_batch(lua_State *L, l_db *db) {
  batch b = {.db = db, .i = -1};
  lua_settop(L, 5);
  l_check_question(L, db, 5, &b.q);
  if (b.q.at != BLOC_DAY_MIN)
    return luaL_argerror(L, 5, "the days are the third argument");
  set_up(L, &b);
  uint32_t n = (uint32_t)b.i;
  luaL_argcheck(L, b.i <= INT32_MAX, 2, "too many items");
  for (int k = 0; k < 3; k++)
    if (b.arg[k].is_array) read_array(L, &b, k);
  column *c = lua_newuserdatauv(L, sizeof *c + n, 0);
  c->n = n;
  luaL_setmetatable(L, L_COLUMN);
  for (uint32_t i = 0; i < n; i++)
    c->v[i] = answer(L, &b, (uint32_t)item(&b.arg[0], i),
                     (uint32_t)item(&b.arg[1], i), item(&b.arg[2], i));
  return 1;
}

/* }======== */

/* {======== the class ======== */

static column *to_column(lua_State *L) {
  return luaL_checkudata(L, 1, L_COLUMN);
}

static int column_len(lua_State *L) {
  lua_pushinteger(L, to_column(L)->n);
  return 1;
}

/* c:reason(i) -> nil | "possible" | "not covered": why c[i] is nil */
static int column_reason(lua_State *L) {
  column *c = to_column(L);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)c->n, 2, "no such item");
  if (c->v[i - 1] == POSSIBLE) lua_pushliteral(L, "possible");
  else if (c->v[i - 1] == UNCOVERED) lua_pushliteral(L, "not covered");
  else lua_pushnil(L);
  return 1;
}

/* c:count() -> how many are true */
static int column_count(lua_State *L) {
  column *c = to_column(L);
  lua_Integer n = 0;
  for (uint32_t i = 0; i < c->n; i++) n += c->v[i] == IS;
  lua_pushinteger(L, n);
  return 1;
}

static int column_index(lua_State *L) {
  column *c = to_column(L);
  if (lua_isinteger(L, 2)) {
    lua_Integer i = lua_tointeger(L, 2);
    if (i < 1 || i > (lua_Integer)c->n || c->v[i - 1] > IS) lua_pushnil(L);
    else lua_pushboolean(L, c->v[i - 1] == IS);
    return 1;
  }
  lua_settop(L, 2);
  return lua_gettable(L, lua_upvalueindex(1)), 1;
}

static int column_tostring(lua_State *L) {
  column *c = to_column(L);
  lua_Integer count[4] = {0};
  for (uint32_t i = 0; i < c->n; i++) count[c->v[i]]++;
  lua_pushfstring(L, "bloc.column of %I: %I true, %I false, %I possible, "
                  "%I not covered", (LUAI_UACINT)c->n, (LUAI_UACINT)count[IS],
                  (LUAI_UACINT)count[IS_NOT], (LUAI_UACINT)count[POSSIBLE],
                  (LUAI_UACINT)count[UNCOVERED]);
  return 1;
}

void l_open_column(lua_State *L) {
  static const luaL_Reg meta[] = {{"__len", column_len},
                                  {"__tostring", column_tostring},
                                  {NULL, NULL}};
  static const luaL_Reg methods[] = {{"reason", column_reason},
                                     {"count", column_count},
                                     {NULL, NULL}};
  l_class(L, L_COLUMN, meta, NULL);
  luaL_getmetatable(L, L_COLUMN);
  lua_newtable(L);
  l_functions(L, methods);
  lua_pushcclosure(L, column_index, 1);
  l_note_function(L, column_index);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

/* }======== */
