/*
** l_date.c: the Lua class bloc.date: a day or partial date as a value.
** Owns nothing but the date itself. Comparison and difference go by the
** nominal day (R5); the bounds are fields.
*/
#include "l_bloc.h"

#include <string.h>

static bloc_date *to_date(lua_State *L, int idx) {
  return luaL_checkudata(L, idx, L_DATE);
}

static int push_value(lua_State *L, bloc_date d) {
  bloc_date *p = lua_newuserdatauv(L, sizeof *p, 0);
  *p = d;
  luaL_setmetatable(L, L_DATE);
  return 1;
}

int l_push_date(lua_State *L, const bloc_date *d) {
  char buf[BLOC_DATE_BUF];
  lua_pushlstring(L, buf, bloc_date_format(d, buf));
  return 1;
}

void l_push_day(lua_State *L, bloc_day d) {
  char buf[BLOC_DATE_BUF];
  lua_pushlstring(L, buf, bloc_day_format(d, buf));
}

bloc_date l_check_date(lua_State *L, int idx) {
  bloc_date *p = luaL_testudata(L, idx, L_DATE);
  if (p != NULL) return *p;
  if (lua_type(L, idx) != LUA_TSTRING)
    luaL_typeerror(L, idx, "date (a string as \"2024-01-29\" or a bloc.date)");
  size_t n;
  const char *why, *s = lua_tolstring(L, idx, &n);
  bloc_date d;
  if (bloc_date_parse(s, n, &d, &why))
    luaL_argerror(L, idx, lua_pushfstring(L,
        "malformed date '%s': %s; expected YYYY-MM-DD, YYYY-MM, YYYY or A/B, "
        "with ~ or ? behind", s, why));
  return d;
}

bloc_day l_check_day(lua_State *L, int idx) {
  bloc_date d = l_check_date(L, idx);
  if (d.lo == d.hi && !(d.flags & (BLOC_OPEN | BLOC_UNKNOWN))) return d.lo;
  l_push_date(L, &d);
  luaL_argerror(L, idx, lua_pushfstring(L,
      "'%s' is not one day: give a full date YYYY-MM-DD, or ask db:panel with "
      "the rule any, all, first, last or days", lua_tostring(L, -1)));
  return 0;
}

/*
** date(s): the date of a text in the notation of R5, or of a bloc.date.
** Raises where the text is malformed.
*/
static int date_new(lua_State *L) {
  return push_value(L, l_check_date(L, 1));
}

static int date_tostring(lua_State *L) {
  return l_push_date(L, to_date(L, 1));
}

/* date + days, days + date: bounds and nominal day move. */
static int date_add(lua_State *L) {
  int k = lua_isinteger(L, 1) ? 1 : 2;
  bloc_date d = *to_date(L, 3 - k);
  lua_Integer n = luaL_checkinteger(L, k);
  luaL_argcheck(L, n >= -4000000 && n <= 4000000, k, "too many days");
  d = bloc_date_shift(d, (int32_t)n);
  if (!(d.flags & BLOC_OPEN) &&
      (d.lo < BLOC_DAY_FIRST || d.hi > BLOC_DAY_LAST))
    return luaL_error(L, "the date leaves the years 0001 to 9999");
  return push_value(L, d);
}

/* date - date: days between nominal days; date - days: the date moved. */
static int date_sub(lua_State *L) {
  if (lua_isinteger(L, 2)) {
    lua_pushinteger(L, (lua_Integer)(0u - (lua_Unsigned)lua_tointeger(L, 2)));
    lua_replace(L, 2);
    return date_add(L);
  }
  bloc_date a = l_check_date(L, 1), b = l_check_date(L, 2);
  if ((a.flags | b.flags) & (BLOC_OPEN | BLOC_UNKNOWN))
    return luaL_error(L, "an open or unknown end has no day to count from");
  lua_pushinteger(L, a.nom - b.nom);
  return 1;
}

static int date_eq(lua_State *L) {
  bloc_date a = *to_date(L, 1), b = *to_date(L, 2);
  lua_pushboolean(L, a.lo == b.lo && a.hi == b.hi && a.nom == b.nom &&
                         a.flags == b.flags);
  return 1;
}

static int date_lt(lua_State *L) {
  lua_pushboolean(L, l_check_date(L, 1).nom < l_check_date(L, 2).nom);
  return 1;
}

static int date_le(lua_State *L) {
  lua_pushboolean(L, l_check_date(L, 1).nom <= l_check_date(L, 2).nom);
  return 1;
}

/* Fields: year month day weekday (1 Monday), earliest latest nominal, ... */
static int date_index(lua_State *L) {
  bloc_date *d = to_date(L, 1);
  const char *key = luaL_checkstring(L, 2);
  int part[3];
  if (strcmp(key, "open") == 0) {
    lua_pushboolean(L, (d->flags & BLOC_OPEN) != 0);
    return 1;
  }
  if (strcmp(key, "about") == 0 || strcmp(key, "doubtful") == 0) {
    lua_pushboolean(L, (d->flags & (*key == 'a' ? BLOC_ABOUT : BLOC_DOUBT)));
    return 1;
  }
  if (d->flags & (BLOC_OPEN | BLOC_UNKNOWN)) return lua_pushnil(L), 1;
  bloc_day_split(d->nom, &part[0], &part[1], &part[2]);
  if (strcmp(key, "year") == 0) lua_pushinteger(L, part[0]);
  else if (strcmp(key, "month") == 0) lua_pushinteger(L, part[1]);
  else if (strcmp(key, "day") == 0) lua_pushinteger(L, part[2]);
  else if (strcmp(key, "weekday") == 0)
    lua_pushinteger(L, bloc_day_weekday(d->nom) + 1);
  else if (strcmp(key, "earliest") == 0) l_push_day(L, d->lo);
  else if (strcmp(key, "latest") == 0) l_push_day(L, d->hi);
  else if (strcmp(key, "nominal") == 0) l_push_day(L, d->nom);
  else lua_pushnil(L);
  return 1;
}

/* {======== for the Lua side: days as integers ======== */

/* parse(text) -> earliest, latest, nominal, flags | nil, why */
static int parse(lua_State *L) {
  bloc_date d, *p = luaL_testudata(L, 1, L_DATE);
  const char *why = "it is not a string";
  if (p != NULL) {
    d = *p;
  } else {
    size_t n = 0;
    const char *s = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &n)
                                                  : NULL;
    if (s == NULL || bloc_date_parse(s, n, &d, &why)) {
      lua_pushnil(L);
      lua_pushstring(L, why);
      return 2;
    }
  }
  lua_pushinteger(L, d.lo);
  lua_pushinteger(L, d.hi);
  lua_pushinteger(L, d.nom);
  lua_pushinteger(L, d.flags);
  return 4;
}

static bloc_day arg_day(lua_State *L, int idx) {
  lua_Integer d = luaL_checkinteger(L, idx);
  luaL_argcheck(L, d >= INT32_MIN && d <= INT32_MAX, idx, "no day");
  return (bloc_day)d;
}

/* format(earliest [, latest [, flags]]) -> text */
static int format(lua_State *L) {
  bloc_date d;
  d.lo = d.nom = arg_day(L, 1);
  d.hi = lua_isnoneornil(L, 2) ? d.lo : arg_day(L, 2);
  d.flags = (uint8_t)luaL_optinteger(L, 3, 0);
  return l_push_date(L, &d);
}

/* make(year, month, day) -> day number */
static int make(lua_State *L) {
  lua_Integer y = luaL_checkinteger(L, 1), m = luaL_checkinteger(L, 2);
  lua_Integer d = luaL_optinteger(L, 3, 1);
  luaL_argcheck(L, y >= -9999 && y <= 19999, 1, "no year");
  luaL_argcheck(L, m >= 1 && m <= 12, 2, "no month");
  luaL_argcheck(L, d >= 1 && d <= 31, 3, "no day");
  lua_pushinteger(L, bloc_day_make((int)y, (int)m, (int)d));
  return 1;
}

/* split(day number) -> year, month, day, weekday (1 is Monday) */
static int split(lua_State *L) {
  int y, m, d;
  bloc_day n = arg_day(L, 1);
  luaL_argcheck(L, n >= -5000000 && n <= 5000000, 1, "no day");
  bloc_day_split(n, &y, &m, &d);
  lua_pushinteger(L, y);
  lua_pushinteger(L, m);
  lua_pushinteger(L, d);
  lua_pushinteger(L, bloc_day_weekday(n) + 1);
  return 4;
}

static int today(lua_State *L) {
  lua_pushinteger(L, bloc_day_today());
  return 1;
}

/* }======== */

const luaL_Reg l_date_functions[] = {{"date", date_new},
                                     {"parse", parse},
                                     {"format", format},
                                     {"make", make},
                                     {"split", split},
                                     {"today", today},
                                     {NULL, NULL}};

static const luaL_Reg date_meta[] = {
    {"__tostring", date_tostring}, {"__add", date_add}, {"__sub", date_sub},
    {"__eq", date_eq},             {"__lt", date_lt},   {"__le", date_le},
    {NULL, NULL}};

void l_open_date(lua_State *L) {
  l_class(L, L_DATE, date_meta, NULL);
  luaL_getmetatable(L, L_DATE);
  lua_pushcfunction(L, date_index);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
