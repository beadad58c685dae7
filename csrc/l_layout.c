/*
** l_layout.c: makes a bloc.intake from the table that lua/bloc/feed/layout.lua
** compiles of a format's description. Texts of the layout stay in that table,
** which the intake keeps. What the table holds is tested here again: a wrong
** number in it raises, and never reaches the engine.
*/
#include <string.h>

#include "l_intake.h"

static int bad(lua_State *L, const char *field) {
  return luaL_error(L, "layout: %s is wrong", field);
}

/* The slot (1 ..) in the field of the table at the top, less 1; BLOC_NO_SLOT
   where there is none. */
static int slot_field(lua_State *L, const bloc_layout *l, const char *field) {
  lua_Integer v = lua_getfield(L, -1, field) == LUA_TNIL
                      ? 0 : luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (v < 0 || v > (lua_Integer)l->nslot) bad(L, field);
  return (int)v - 1;
}

/* Item i of the list at the top, likewise. */
static int slot_item(lua_State *L, const bloc_layout *l, int i) {
  lua_Integer v = lua_geti(L, -1, i) == LUA_TNIL ? 0
                                                 : luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (v < 0 || v > (lua_Integer)l->nslot) bad(L, "a list of slots");
  return (int)v - 1;
}

/* The list (or nothing) in a field, pushed; its length, at most `most`. */
static uint32_t push_list(lua_State *L, const char *field, uint32_t most) {
  if (lua_getfield(L, -1, field) == LUA_TNIL) return 0;
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_Integer n = luaL_len(L, -1);
  if (n < 0 || n > (lua_Integer)most) bad(L, field);
  return (uint32_t)n;
}

/* Item i of the list at the top as a text, which that list keeps. */
static bloc_field text_item(lua_State *L, int i) {
  bloc_field f;
  if (lua_geti(L, -1, i) != LUA_TSTRING) bad(L, "a list of texts");
  f.s = lua_tolstring(L, -1, &f.n);
  lua_pop(L, 1);
  return f;
}

static lua_Integer integer_field(lua_State *L, const char *field) {
  lua_Integer v = lua_getfield(L, -1, field) == LUA_TNIL
                      ? 0 : luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  return v;
}

static int true_field(lua_State *L, const char *field) {
  lua_getfield(L, -1, field);
  int yes = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return yes;
}

/* {======== dates ======== */

/* The notation { as=, epoch=, first= } at the top. */
static bloc_day_notation notation(lua_State *L) {
  static const char *const words[] = {"ymd",  "iso",   "mdy",  "dmy_name",
                                      "days", "hours", "unix", "parts", NULL};
  bloc_day_notation d;
  lua_getfield(L, -1, "as");
  d.as = (bloc_day_as)luaL_checkoption(L, -1, NULL, words);
  lua_pop(L, 1);
  d.epoch = (bloc_day)integer_field(L, "epoch");
  d.first = integer_field(L, "first");
  return d;
}

/* { slots=, as= list of notations, within=, texts=, days= } in a field. */
static void read_date(lua_State *L, const bloc_layout *l, const char *field,
                      bloc_layout_date *d) {
  d->slot[0] = d->slot[1] = d->slot[2] = d->within = BLOC_NO_SLOT;
  if (lua_getfield(L, -1, field) == LUA_TTABLE) {
    push_list(L, "slots", 3);
    for (int k = 0; k < 3; k++) d->slot[k] = slot_item(L, l, k + 1);
    lua_pop(L, 1);
    d->nas = push_list(L, "as", 3);
    for (uint32_t k = 0; k < d->nas; k++) {
      lua_geti(L, -1, k + 1);
      d->as[k] = notation(L);
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
    d->within = slot_field(L, l, "within");
    d->nwide = push_list(L, "texts", BLOC_JOINED);
    for (uint32_t k = 0; k < d->nwide; k++)
      d->wide[k].text = text_item(L, (int)k + 1);
    lua_pop(L, 1);
    if (push_list(L, "days", BLOC_JOINED) != d->nwide) bad(L, "days");
    for (uint32_t k = 0; k < d->nwide; k++) {
      lua_geti(L, -1, k + 1);
      d->wide[k].days = (int)luaL_checkinteger(L, -1);
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
    if (d->slot[0] < 0 || d->nas == 0) bad(L, field);
  }
  lua_pop(L, 1);
}

/* }======== */

/* {======== parties ======== */

static bloc_lexicon *lexicon_of(lua_State *L, l_intake *u, lua_Integer k) {
  if (k < 1 || k > (lua_Integer)u->nlexicon) {
    bad(L, "a lexicon");
    return NULL; /* for those who do not know that it raises */
  }
  return &u->lexicon[k - 1];
}

/* { slot=, more=, words=, constant= } in a field of the table at the top. */
static void read_party(lua_State *L, l_intake *u, const char *field,
                       bloc_layout_party *p) {
  size_t n;
  p->slot = p->more[0] = p->more[1] = BLOC_NO_SLOT;
  p->constant = 0;
  p->words = &u->lexicon[0];
  if (lua_getfield(L, -1, field) == LUA_TTABLE) {
    p->slot = slot_field(L, &u->in.layout, "slot");
    push_list(L, "more", 2);
    if (!lua_isnil(L, -1))
      for (int k = 0; k < 2; k++)
        p->more[k] = slot_item(L, &u->in.layout, k + 1);
    lua_pop(L, 1);
    p->words = lexicon_of(L, u, integer_field(L, "words"));
    if (lua_getfield(L, -1, "constant") == LUA_TSTRING) {
      const char *s = lua_tolstring(L, -1, &n);
      p->constant = bloc_lexicon_find(p->words, s, n);
      if (p->constant == 0)
        l_nomem(L, bloc_lexicon_add(p->words, s, n, &p->constant));
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void read_parties(lua_State *L, l_intake *u) {
  static const char *const names[BLOC_IN_PARTIES] = {
      "type", "actor", "target", "on_behalf_of", "bloc"};
  lua_getfield(L, -1, "parties");
  luaL_checktype(L, -1, LUA_TTABLE);
  for (int k = 0; k < BLOC_IN_PARTIES; k++)
    read_party(L, u, names[k], &u->in.layout.party[k]);
  lua_pop(L, 1);
}

static void read_lookups(lua_State *L, l_intake *u) {
  push_list(L, "lookup", BLOC_SLOTS);
  for (uint32_t k = 0; !lua_isnil(L, -1) && k < u->in.layout.nslot; k++) {
    if (lua_geti(L, -1, k + 1) == LUA_TNUMBER && lua_tointeger(L, -1) > 0)
      u->in.layout.lookup[k] = lexicon_of(L, u, lua_tointeger(L, -1));
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* }======== */

/* {======== the rest ======== */

static void read_widths(lua_State *L, bloc_layout *l) {
  l->nwidth = push_list(L, "widths", BLOC_WIDTHS);
  if (l->nwidth == 0) bad(L, "widths");
  for (uint32_t k = 0; k < l->nwidth; k++) {
    lua_geti(L, -1, k + 1);
    l->width[k].n = (uint32_t)integer_field(L, "n");
    push_list(L, "place", BLOC_SLOTS);
    for (uint32_t i = 0; i < l->nslot; i++) {
      lua_Integer at = lua_geti(L, -1, i + 1) == LUA_TNIL
                           ? 0 : luaL_checkinteger(L, -1);
      lua_pop(L, 1);
      if (at < 0 || at > (lua_Integer)l->width[k].n) bad(L, "place");
      l->width[k].place[i] = (int)at - 1;
    }
    lua_pop(L, 2);
  }
  lua_pop(L, 1);
}

static void read_texts(lua_State *L, bloc_layout *l) {
  static const char *const names[BLOC_IN_TEXTS] = {"text", "place", "url"};
  for (int k = 0; k < BLOC_IN_TEXTS; k++) {
    uint32_t n = push_list(L, names[k], BLOC_JOINED);
    for (uint32_t i = 0; i < BLOC_JOINED; i++)
      l->text[k][i] = i < n ? slot_item(L, l, (int)i + 1) : BLOC_NO_SLOT;
    lua_pop(L, 1);
  }
  l->nmissing = push_list(L, "missing", BLOC_MISSING);
  for (uint32_t k = 0; k < l->nmissing; k++)
    l->missing[k] = text_item(L, (int)k + 1);
  lua_pop(L, 1);
  l->nonly = push_list(L, "only", BLOC_JOINED);
  for (uint32_t k = 0; k < l->nonly; k++) {
    lua_geti(L, -1, k + 1);
    l->only[k].slot = slot_item(L, l, 1);
    l->only[k].text = text_item(L, 2);
    lua_pop(L, 1);
    if (l->only[k].slot < 0) bad(L, "only");
  }
  lua_pop(L, 1);
}

static void read_ids(lua_State *L, bloc_layout *l) {
  l->nid = push_list(L, "id", BLOC_ID_PARTS);
  for (uint32_t k = 0; k < l->nid; k++) {
    l->id[k] = BLOC_THE_DATE;
    if (lua_geti(L, -1, k + 1) == LUA_TNUMBER) {
      lua_pop(L, 1);
      l->id[k] = slot_item(L, l, (int)k + 1);
    } else {
      lua_pop(L, 1);
    }
    if (l->id[k] == BLOC_NO_SLOT || (l->drops && l->id[k] < 0)) bad(L, "id");
  }
  if (l->drops && l->nid == 0) bad(L, "id");
  lua_pop(L, 1);
}

static void read_measures(lua_State *L, bloc_layout *l) {
  l->score = slot_field(L, l, "score");
  l->nmeasure = push_list(L, "measures", BLOC_MEASURES);
  for (uint32_t k = 0; k < l->nmeasure; k++) {
    l->measure[k] = slot_item(L, l, (int)k + 1);
    if (l->measure[k] < 0) bad(L, "measures");
  }
  lua_pop(L, 1);
}

static void name_measures(lua_State *L, bloc_intake *in) {
  if (push_list(L, "measure_names", BLOC_MEASURES) != in->layout.nmeasure)
    bad(L, "measure_names");
  for (uint32_t k = 0; k < in->layout.nmeasure; k++)
    in->col[BLOC_IN_COLUMNS + k].name = text_item(L, (int)k + 1).s;
  lua_pop(L, 1);
}

/* }======== */

static void read_layout(lua_State *L, l_intake *u) {
  bloc_layout *l = &u->in.layout;
  lua_Integer n = integer_field(L, "slots");
  if (n < 0 || n > BLOC_SLOTS) bad(L, "slots");
  l->nslot = (uint32_t)n;
  n = integer_field(L, "lexicons");
  if (n < 1 || n > L_LEXICONS) bad(L, "lexicons");
  u->nlexicon = (uint32_t)n;
  l->deferred = true_field(L, "deferred");
  l->drops = true_field(L, "drops");
  u->header = true_field(L, "header");
  read_widths(L, l);
  read_texts(L, l);
  read_date(L, l, "date", &l->date);
  read_date(L, l, "through", &l->through);
  read_date(L, l, "known", &l->known);
  if (!l->drops && l->date.slot[0] < 0) bad(L, "date");
  read_ids(L, l);
  read_measures(L, l);
  read_parties(L, u);
  read_lookups(L, u);
}

static void open_reader(lua_State *L, l_intake *u) {
  size_t n;
  lua_getfield(L, -1, "delimiter");
  const char *delimiter = luaL_checklstring(L, -1, &n);
  lua_pop(L, 1);
  if (n != 1 || bloc_reader_open(&u->reader, *delimiter,
                                 true_field(L, "quoted")))
    bad(L, "delimiter");
}

/* intake(db, layout) -> intake */
static int intake_new(lua_State *L) {
  l_db *db = l_check_open(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  l_intake *u = lua_newuserdatauv(L, sizeof *u, 2);
  memset(u, 0, sizeof *u);
  u->db = db;
  u->open = 1;
  luaL_setmetatable(L, L_INTAKE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 2);
  lua_pushvalue(L, 2);
  read_layout(L, u);
  bloc_intake_open(&u->in);
  name_measures(L, &u->in);
  open_reader(L, u);
  lua_settop(L, 3);
  return 1;
}

static int intake_close(lua_State *L) {
  l_intake *u = luaL_checkudata(L, 1, L_INTAKE);
  if (!u->open) return 0;
  u->open = 0;
  bloc_reader_free(&u->reader);
  bloc_intake_free(&u->in);
  bloc_known_free(&u->known);
  for (uint32_t k = 0; k < L_LEXICONS; k++) bloc_lexicon_free(&u->lexicon[k]);
  bloc_free(u->head.v);
  bloc_u32s_free(&u->dropped);
  return 0;
}

l_intake *l_check_intake(lua_State *L) {
  l_intake *u = luaL_checkudata(L, 1, L_INTAKE);
  if (!u->open) luaL_error(L, "the intake is closed");
  return u;
}

static const luaL_Reg intake_meta[] = {
    {"__gc", intake_close}, {"__close", intake_close}, {NULL, NULL}};

static const luaL_Reg own_methods[] = {{"close", intake_close}, {NULL, NULL}};

const luaL_Reg l_intake_functions[] = {{"intake", intake_new}, {NULL, NULL}};

void l_open_intake(lua_State *L) {
  static const luaL_Reg *const methods[] = {l_intake_methods, own_methods,
                                            NULL};
  l_class(L, L_INTAKE, intake_meta, methods);
}
