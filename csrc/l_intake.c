/*
** l_intake.c: the Lua class bloc.intake: one file of a feed on its way from
** bytes to segments of a store. Owns the reader, the intake, its lexicons and
** what is known of the feed. Lua says what words mean, when to settle, when
** to write; it never sees a row. Numbers of slots and lexicons are from 1, 0
** is none.
*/
#include "l_bloc.h"

#include <stdlib.h>
#include <string.h>

#include "intake.h"
#include "known.h"
#include "l_intake.h"
#include "reader.h"

/* {======== reading pieces ========*/

static int on_record(void *to, const bloc_record *r) {
  l_intake *u = to;
  size_t at;
  if (!u->header) return bloc_intake_take(&u->in, r);
  u->header = 0;
  u->in.layout.width[0].n = r->n;
  return bloc_arena_add(&u->head, r->raw, r->nraw, &at) != BLOC_OK;
}

/*
** in:push(text, at) -> the place behind what was taken, or nil where that is
** all of it; in:push() ends the text.
*/
static int intake_push(lua_State *L) {
  l_intake *u = l_check_intake(L);
  size_t n;
  if (lua_isnoneornil(L, 2)) {
    if (bloc_reader_end(&u->reader, on_record, u)) l_nomem(L, BLOC_NOMEM);
    return 0;
  }
  const char *s = luaL_checklstring(L, 2, &n);
  lua_Integer at = luaL_optinteger(L, 3, 1);
  luaL_argcheck(L, at >= 1 && (size_t)at <= n + 1, 3, "no place in the text");
  size_t from = (size_t)at - 1, some = n - from;
  if (some > L_PIECE) some = L_PIECE;
  if (bloc_reader_push(&u->reader, s + from, some, on_record, u))
    l_nomem(L, BLOC_NOMEM);
  u->bytes += some;
  if (from + some == n) return 0;
  lua_pushinteger(L, (lua_Integer)(from + some + 1));
  return 1;
}

/* in:head() -> the first record as it came, where that is a header */
static int intake_head(lua_State *L) {
  l_intake *u = l_check_intake(L);
  lua_pushlstring(L, u->head.n > 0 ? u->head.v : "", u->head.n);
  return 1;
}

/* }======== */

/* {======== words ======== */

static bloc_lexicon *check_lexicon(lua_State *L, l_intake *u, int idx) {
  lua_Integer k = luaL_checkinteger(L, idx);
  luaL_argcheck(L, k >= 1 && k <= (lua_Integer)u->nlexicon, idx,
                "no lexicon");
  return &u->lexicon[k - 1];
}

static uint32_t check_word(lua_State *L, const bloc_lexicon *l, int idx) {
  lua_Integer w = luaL_checkinteger(L, idx);
  luaL_argcheck(L, w >= 1 && w < (lua_Integer)l->nword, idx, "no word");
  return (uint32_t)w;
}

/* in:untold(lexicon, from) -> word, text of the first word from `from` on
   that no day has a sense of, or nil */
static int intake_untold(lua_State *L) {
  l_intake *u = l_check_intake(L);
  bloc_lexicon *l = check_lexicon(L, u, 2);
  lua_Integer from = luaL_optinteger(L, 3, 1);
  if (from < 1) from = 1;
  for (; from < (lua_Integer)l->nword; from++) {
    const bloc_lexeme *w = &l->word[from];
    if (w->sense != 0) continue;
    lua_pushinteger(L, from);
    lua_pushlstring(L, l->text.v + w->at, w->n);
    return 2;
  }
  return 0;
}

/* in:tell(lexicon, word, id [, from, to]): the word is this actor or type
   (0: nobody) on these days */
static int intake_tell(lua_State *L) {
  l_intake *u = l_check_intake(L);
  bloc_lexicon *l = check_lexicon(L, u, 2);
  uint32_t w = check_word(L, l, 3);
  lua_Integer id = luaL_checkinteger(L, 4);
  bloc_day from = (bloc_day)luaL_optinteger(L, 5, BLOC_DAY_MIN);
  bloc_day to = (bloc_day)luaL_optinteger(L, 6, BLOC_DAY_MAX);
  luaL_argcheck(L, id >= 0 && id < UINT32_MAX, 4, "no id");
  l_nomem(L, bloc_lexicon_tell(l, w, (uint32_t)id, from, to));
  return 0;
}

/* in:means(lexicon, word, text): what a text that is looked up stands for;
   nil: nothing */
static int intake_means(lua_State *L) {
  l_intake *u = l_check_intake(L);
  bloc_lexicon *l = check_lexicon(L, u, 2);
  uint32_t w = check_word(L, l, 3), found = !lua_isnil(L, 4);
  size_t n = 0;
  const char *s = found ? luaL_checklstring(L, 4, &n) : "";
  l_nomem(L, bloc_lexicon_means(l, w, s, n));
  l_nomem(L, bloc_lexicon_tell(l, w, found, BLOC_DAY_MIN, BLOC_DAY_MAX));
  return 0;
}

/*
** in:asks() -> lexicon, word, text, day of a row to be settled whose word has
** no sense on its day, or nil where all have
*/
static int intake_asks(lua_State *L) {
  l_intake *u = l_check_intake(L);
  int party;
  uint32_t word;
  if (u->asked < u->in.settled) u->asked = u->in.settled;
  if (!bloc_intake_asks(&u->in, &u->asked, &party, &word)) return 0;
  const bloc_lexicon *l = u->in.layout.party[party].words;
  lua_pushinteger(L, l - u->lexicon + 1);
  lua_pushinteger(L, word);
  lua_pushlstring(L, l->text.v + l->word[word].at, l->word[word].n);
  lua_pushinteger(L, u->in.col[BLOC_IN_DAY].i[u->asked]);
  return 4;
}

/* }======== */

/* {======== records that wait ======== */

/* in:waiting() -> how many */
static int intake_waiting(lua_State *L) {
  lua_pushinteger(L, l_check_intake(L)->in.nwaiting);
  return 1;
}

/* in:resume(): goes on with them, now that more has been told */
static int intake_resume(lua_State *L) {
  l_nomem(L, bloc_intake_resume(&l_check_intake(L)->in));
  return 0;
}

static const bloc_waiting *check_waiting(lua_State *L, l_intake *u) {
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)u->in.nwaiting, 2,
                "no record");
  return &u->in.waiting[i - 1];
}

/* in:cell(i, k) -> field k of waiting record i, or nil */
static int intake_cell(lua_State *L) {
  l_intake *u = l_check_intake(L);
  const bloc_waiting *w = check_waiting(L, u);
  lua_Integer k = luaL_checkinteger(L, 3);
  if (k < 1 || k > (lua_Integer)w->nfield) return lua_pushnil(L), 1;
  bloc_field f = bloc_intake_field(&u->in, (uint32_t)(w - u->in.waiting),
                                   (uint32_t)k - 1);
  if (f.n == 0) lua_pushnil(L);
  else lua_pushlstring(L, f.s, f.n);
  return 1;
}

/* in:record(i) -> line, text of waiting record i */
static int intake_record(lua_State *L) {
  l_intake *u = l_check_intake(L);
  const bloc_waiting *w = check_waiting(L, u);
  lua_pushinteger(L, (lua_Integer)w->line);
  lua_pushlstring(L, u->in.kept.v + w->raw, w->nraw);
  return 2;
}

/* in:forget(): the waiting records are done with */
static int intake_forget(lua_State *L) {
  bloc_intake_forget_waiting(&l_check_intake(L)->in);
  return 0;
}

static void push_reject(lua_State *L, const l_intake *u, const bloc_reject *j);

/*
** in:emit(record, slots, raw) -> true | nil, reject: a row from the texts
** slots[1 ..]; `record` numbers what it belongs to. The reject has why="wait"
** where a type has to be told first.
*/
static int intake_emit(lua_State *L) {
  l_intake *u = l_check_intake(L);
  bloc_field slot[BLOC_SLOTS], raw;
  bloc_reject j = {.slot = BLOC_NO_SLOT};
  lua_Integer record = luaL_checkinteger(L, 2);
  raw.s = luaL_checklstring(L, 4, &raw.n);
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_checkstack(L, BLOC_SLOTS + 8, NULL);
  for (uint32_t k = 0; k < u->in.layout.nslot; k++) {
    slot[k] = (bloc_field){"", 0};
    if (lua_geti(L, 3, k + 1) == LUA_TSTRING) /* stays on the stack */
      slot[k].s = lua_tolstring(L, -1, &slot[k].n);
  }
  bloc_rc rc = bloc_intake_row(&u->in, slot, &raw, &j);
  if (rc == BLOC_NOMEM) l_nomem(L, rc);
  if (rc == BLOC_OK) {
    l_nomem(L, bloc_u32s_push(&u->in.record, (uint32_t)record));
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  push_reject(L, u, &j);
  return 2;
}

/* in:measure(name) -> its slot, or nil: there are too many. The name is kept
   by who calls. */
static int intake_measure(lua_State *L) {
  l_intake *u = l_check_intake(L);
  const char *name = luaL_checkstring(L, 2);
  int k = bloc_intake_measure(&u->in, name);
  if (k < 0) lua_pushnil(L);
  else lua_pushinteger(L, u->in.layout.measure[k] + 1);
  return 1;
}

/* in:rows() -> rows in hand, and how many of them are settled */
static int intake_rows(lua_State *L) {
  l_intake *u = l_check_intake(L);
  lua_pushinteger(L, u->in.n);
  lua_pushinteger(L, u->in.settled);
  return 2;
}

/* in:cut(n): gives the rows back that came after the first n */
static int intake_cut(lua_State *L) {
  l_intake *u = l_check_intake(L);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_argcheck(L, n >= u->in.settled && n <= u->in.n, 2, "no such row");
  bloc_intake_cut(&u->in, (uint32_t)n);
  return 0;
}

/* }======== */

/* {======== rejects ======== */

static void push_reject(lua_State *L, const l_intake *u, const bloc_reject *j) {
  static const char *const why[] = {"unread", "fields", "empty", "date",
                                    "order",  "number", "word",  "lookup",
                                    "wait"};
  lua_createtable(L, 0, 8);
  l_set_integer(L, "line", (lua_Integer)j->line);
  l_set_integer(L, "slot", j->slot + 1);
  l_set_integer(L, "fields", j->nfield);
  l_set_string(L, "why", why[j->why]);
  l_set_string(L, "role", j->role);
  l_set_string(L, "hint", j->why == BLOC_J_UNREAD
                              ? bloc_reader_why(j->problem) : j->hint);
  if (u->in.said.v == NULL) return;
  lua_pushlstring(L, u->in.said.v + j->value, j->nvalue);
  lua_setfield(L, -2, "value");
  lua_pushlstring(L, u->in.said.v + j->raw, j->nraw);
  lua_setfield(L, -2, "raw");
}

/* in:rejects() -> list of those since the last call */
static int intake_rejects(lua_State *L) {
  l_intake *u = l_check_intake(L);
  lua_createtable(L, (int)u->in.nreject, 0);
  for (uint32_t i = 0; i < u->in.nreject; i++) {
    push_reject(L, u, &u->in.reject[i]);
    lua_rawseti(L, -2, i + 1);
  }
  bloc_intake_forget_rejects(&u->in);
  return 1;
}

/* }======== */

/* {======== settling and writing ======== */

static l_core *check_core(lua_State *L, l_intake *u) {
  l_core *c = u->db->core;
  if (c == NULL || c->store == NULL) luaL_error(L, "the store is closed");
  return c;
}

/* 1 is true; -1 is nil, message. */
static int answer(lua_State *L, l_core *c, int rc) {
  if (rc > 0) l_nomem(L, BLOC_NOMEM);
  if (rc == 0) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushstring(L, bloc_store_error(c->store));
  return 2;
}

static int read_column(void *store, uint32_t segment, const char *name,
                       bloc_column *out) {
  return bloc_store_read_column(store, segment, name, out);
}

/* in:open(feed [, since]) -> true | nil, message: what the store has of the
   feed; `since`: bloc_known.since, a day */
static int intake_open(lua_State *L) {
  l_intake *u = l_check_intake(L);
  l_core *c = check_core(L, u);
  lua_Integer feed = luaL_checkinteger(L, 2);
  bloc_feeds all = {0};
  uint32_t next = 0;
  int rc = bloc_store_segments(c->store, 0, &all, NULL);
  if (rc == 0 && all.n > 0) next = all.v[all.n - 1].first + all.v[all.n - 1].n;
  bloc_free(all.v);
  if (rc == 0)
    rc = bloc_store_segments(c->store, (uint32_t)feed, &u->known.segments,
                             &u->dropped);
  if (rc != 0) return answer(L, c, -1);
  u->known.read.column = read_column;
  u->known.read.store = c->store;
  u->known.since = (bloc_day)luaL_optinteger(L, 3, BLOC_DAY_MAX);
  u->feed = (uint32_t)feed;
  l_nomem(L, bloc_known_open(&u->known, &u->dropped, next));
  bloc_u32s_free(&u->dropped);
  return answer(L, c, 0);
}

/* in:settle() -> true | nil, message; every word has been told */
static int intake_settle(lua_State *L) {
  l_intake *u = l_check_intake(L);
  l_core *c = check_core(L, u);
  int rc = bloc_known_settle(&u->known, &u->in);
  u->asked = u->in.settled;
  return answer(L, c, rc);
}

/* in:missing(): everything of the file's days that it lacks is gone */
static int intake_missing(lua_State *L) {
  l_intake *u = l_check_intake(L);
  l_core *c = check_core(L, u);
  const bloc_known *k = &u->known;
  return answer(L, c, bloc_known_missing(&u->known, k->nominal.first,
                                         k->nominal.last));
}

/* How many of the first rows make one segment. */
static uint32_t segment_rows(const bloc_intake *in) {
  uint32_t n = in->settled;
  if (n > BLOC_SEGMENT_ROWS) n = BLOC_SEGMENT_ROWS;
  for (uint32_t c = 0; c < in->ncol; c++) {
    const bloc_column *col = &in->col[c];
    if (col->kind != BLOC_C_TEXT || col->n < n) continue;
    while (n > 1 && (size_t)col->at[n - 1] + col->len[n - 1] >
                        BLOC_SEGMENT_TEXT)
      n /= 2;
  }
  return n;
}

/* Is there a whole segment, or texts enough for one? */
static int is_full(const bloc_intake *in, uint32_t rows) {
  if (rows >= BLOC_SEGMENT_ROWS) return 1;
  for (uint32_t c = 0; c < in->ncol; c++)
    if (in->col[c].nheap > BLOC_SEGMENT_TEXT) return 1;
  return 0;
}

/* in:full() -> is there enough in hand to settle and write? */
static int intake_full(lua_State *L) {
  const bloc_intake *in = &l_check_intake(L)->in;
  lua_pushboolean(L, is_full(in, in->n));
  return 1;
}

static int write_segment(l_intake *u, bloc_store *store,
                         bloc_segment_meta m) {
  bloc_column col[BLOC_IN_COLUMNS + BLOC_MEASURES];
  m.n = segment_rows(&u->in);
  memcpy(col, u->in.col, u->in.ncol * sizeof *col);
  for (uint32_t c = 0; c < u->in.ncol; c++) col[c].n = m.n;
  m.from = m.to = (bloc_day)col[BLOC_IN_DAY].i[0];
  for (uint32_t r = 1; r < m.n; r++) {
    bloc_day d = (bloc_day)col[BLOC_IN_DAY].i[r];
    if (d < m.from) m.from = d;
    if (d > m.to) m.to = d;
  }
  if (bloc_store_add_segment(store, &m, col, u->in.ncol)) return -1;
  bloc_segment s = {.first = m.first, .n = m.n, .rev = m.rev, .feed = m.feed,
                    .source = m.source, .id = m.id};
  return bloc_known_written(&u->known, &u->in, &s) != BLOC_OK;
}

static int by_known(const void *a, const void *b) {
  const bloc_gone *x = a, *y = b;
  if (x->known != y->known) return x->known < y->known ? -1 : 1;
  return x->origin < y->origin ? -1 : x->origin > y->origin;
}

/* Writes what is gone, a row for each day since when that is known. */
static int write_gone(l_intake *u, bloc_store *store, uint32_t rev) {
  bloc_known *k = &u->known;
  int rc = 0;
  if (k->ngone > 0) qsort(k->gone, k->ngone, sizeof *k->gone, by_known);
  for (uint32_t i = 0; rc == 0 && i < k->ngone;) {
    bloc_day known = k->gone[i].known;
    u->dropped.n = 0;
    for (; rc == 0 && i < k->ngone && k->gone[i].known == known; i++)
      rc = bloc_u32s_push(&u->dropped, k->gone[i].origin) != BLOC_OK;
    if (rc == 0 && bloc_store_add_dropped(store, rev, u->feed, known,
                                          u->dropped.v, u->dropped.n))
      rc = -1;
  }
  return rc;
}

/*
** in:write(revision, source | 0, file | nil, all) -> true | nil, message:
** writes whole segments; with `all` what is left, and what is gone
*/
static int intake_write(lua_State *L) {
  l_intake *u = l_check_intake(L);
  l_core *c = check_core(L, u);
  int all = lua_toboolean(L, 5), rc = 0;
  bloc_segment_meta m = {.rev = (uint32_t)luaL_checkinteger(L, 2),
                         .feed = u->feed,
                         .source = (uint32_t)luaL_checkinteger(L, 3),
                         .file = luaL_optstring(L, 4, NULL)};
  while (rc == 0 && u->in.settled > 0 &&
         (all || is_full(&u->in, u->in.settled)))
    rc = write_segment(u, c->store, m);
  if (rc == 0 && all) rc = write_gone(u, c->store, m.rev);
  u->asked = u->in.settled;
  return answer(L, c, rc);
}

static void set_span(lua_State *L, const char *name, const bloc_span *s) {
  if (s->first > s->last) return;
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, s->first);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, s->last);
  lua_rawseti(L, -2, 2);
  lua_setfield(L, -2, name);
}

/* in:counts() -> table: new, revised, duplicate, rejected, skipped,
   retracted, bytes, waiting; {first, last} day of the rows that count by when
   they were `told`, and of the others, `dated`, where there are any */
static int intake_counts(lua_State *L) {
  l_intake *u = l_check_intake(L);
  const bloc_known *k = &u->known;
  lua_createtable(L, 0, 10);
  l_set_integer(L, "new", (lua_Integer)k->new_rows);
  l_set_integer(L, "revised", (lua_Integer)k->revised);
  l_set_integer(L, "duplicate", (lua_Integer)k->duplicate);
  l_set_integer(L, "rejected", (lua_Integer)u->in.nrejected);
  l_set_integer(L, "skipped", (lua_Integer)u->in.skipped);
  l_set_integer(L, "retracted", (lua_Integer)k->retracted);
  l_set_integer(L, "bytes", (lua_Integer)u->bytes);
  l_set_integer(L, "waiting", u->in.n - u->in.settled);
  set_span(L, "told", &k->told);
  set_span(L, "dated", &k->dated);
  return 1;
}

/* }======== */

const luaL_Reg l_intake_methods[] = {
    {"push", intake_push},       {"head", intake_head},
    {"untold", intake_untold},   {"tell", intake_tell},
    {"means", intake_means},     {"asks", intake_asks},
    {"waiting", intake_waiting}, {"resume", intake_resume},
    {"cell", intake_cell},       {"record", intake_record},
    {"forget", intake_forget},   {"emit", intake_emit},
    {"measure", intake_measure}, {"rows", intake_rows},
    {"cut", intake_cut},         {"rejects", intake_rejects},
    {"open", intake_open},       {"settle", intake_settle},
    {"missing", intake_missing}, {"full", intake_full},
    {"write", intake_write},     {"counts", intake_counts},
    {NULL, NULL}};
