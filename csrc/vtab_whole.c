/*
** vtab_whole.c: the table `whole` of vtab.h: the state (or whatever is no part
** itself) that an actor stands for, in stretches of days.
**
**   actor     state  from_day    to_day
**   MLI       MLI    0001-01-01  9999-12-31
**   MLI-PRES  MLI    0001-01-01  9999-12-31
**
** A part of a part stands for what the whole of both is part of, as temporal
** joins see it (event.h); what is part of nothing on a day, and a code of
** which nobody knows whose it is, have no row.
** Cost: some microseconds an actor.
*/
#include "vtab_own.h"

#include <stdlib.h>
#include <string.h>

#include "event.h"

enum { ACTOR, STATE, FROM_DAY, TO_DAY };

static const char declaration[] =
    "CREATE TABLE x(actor TEXT, state TEXT, from_day TEXT, to_day TEXT)";

typedef struct {
  uint32_t state;
  bloc_day from, to;
} stretch;

typedef struct {
  sqlite3_vtab_cursor base;
  int asked, holds;
  uint32_t actor, end; /* the one that it stands on; behind the last */
  bloc_u32s cut;       /* days, as uint32_t from BLOC_DAY_FIRST */
  stretch *stretch;
  uint32_t nstretch, cap_stretch, at;
  sqlite3_int64 row;
} cursor;

static vt_shared *shared(const cursor *c) {
  return ((vt_table *)c->base.pVtab)->v;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv,
                   sqlite3_vtab **out, char **why) {
  (void)argc, (void)argv;
  return vt_connect(db, aux, declaration, out, why);
}

static int best_index(sqlite3_vtab *t, sqlite3_index_info *info) {
  (void)t;
  vt_plan plan = {{0}, 0};
  double rows = 20000;
  for (int i = 0; i < info->nConstraint; i++) {
    if (info->aConstraint[i].iColumn != ACTOR || plan.n > 0 ||
        vt_operator(info->aConstraint[i].op) != '=' ||
        !info->aConstraint[i].usable || !vt_binary(info, i))
      continue;
    vt_use(&plan, info, i, '=', 0);
    rows = 1;
  }
  info->estimatedRows = (sqlite3_int64)rows;
  info->estimatedCost = rows * 3;
  return vt_plan_done(&plan, info);
}

/* {======== stretches ======== */

static int is_part(const bloc_names *w, uint32_t actor) {
  return (w->actor[actor].kind & (BLOC_OFFICE | BLOC_PART)) != 0;
}

static bloc_rc cut_at(cursor *c, bloc_day d) {
  if (d <= BLOC_DAY_FIRST || d > BLOC_DAY_LAST) return BLOC_OK;
  return bloc_u32s_push(&c->cut, (uint32_t)(d - BLOC_DAY_FIRST));
}

/* The days on which what the actor is part of, and so on up, may change. */
static bloc_rc cut_days(cursor *c, uint32_t actor, int depth) {
  const bloc_names *w = &shared(c)->world->names;
  if (actor >= w->nactor || depth > BLOC_WHOLES || !is_part(w, actor))
    return BLOC_OK;
  for (uint32_t i = w->actor[actor].whole; i != 0; i = w->dated[i].next)
    if (cut_at(c, w->dated[i].from.lo) || cut_at(c, w->dated[i].to.hi) ||
        cut_days(c, w->dated[i].actor, depth + 1))
      return BLOC_NOMEM;
  return BLOC_OK;
}

/* 0: it stands for nothing known on that day. */
static uint32_t state_on(const bloc_names *w, uint32_t actor, bloc_day d) {
  for (int depth = 0; actor != 0 && depth <= BLOC_WHOLES; depth++) {
    uint32_t kind = actor < w->nactor ? w->actor[actor].kind : 0;
    if (kind == 0 || (kind & BLOC_UNRESOLVED)) return 0;
    if (!is_part(w, actor)) return actor;
    actor = bloc_names_whole_on(w, actor, d);
  }
  return 0;
}

static bloc_rc add_stretch(cursor *c, uint32_t state, bloc_day from,
                           bloc_day to) {
  stretch *last = c->nstretch == 0 ? NULL : &c->stretch[c->nstretch - 1];
  if (state == 0) return BLOC_OK;
  if (last != NULL && last->state == state && last->to == from) {
    last->to = to;
    return BLOC_OK;
  }
  void *p = c->stretch;
  if (bloc_grow(&p, c->nstretch, &c->cap_stretch, sizeof *c->stretch))
    return BLOC_NOMEM;
  c->stretch = p;
  c->stretch[c->nstretch++] = (stretch){state, from, to};
  return BLOC_OK;
}

static int compare_u32(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

static bloc_rc make_stretches(cursor *c) {
  const bloc_names *w = &shared(c)->world->names;
  c->nstretch = c->at = c->cut.n = 0;
  if (bloc_u32s_push(&c->cut, 0) || cut_days(c, c->actor, 0))
    return BLOC_NOMEM;
  qsort(c->cut.v, c->cut.n, sizeof *c->cut.v, compare_u32);
  for (uint32_t i = 0; i < c->cut.n; i++) {
    if (i + 1 < c->cut.n && c->cut.v[i + 1] == c->cut.v[i]) continue;
    bloc_day from = BLOC_DAY_FIRST + (bloc_day)c->cut.v[i];
    bloc_day to = i + 1 == c->cut.n ? BLOC_DAY_LAST + 1
                  : BLOC_DAY_FIRST + (bloc_day)c->cut.v[i + 1];
    if (add_stretch(c, state_on(w, c->actor, from), from, to))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* Stands on the first actor with rows, from the one at hand on. */
static int settle(cursor *c) {
  for (; c->actor < c->end; c->actor++) {
    if (make_stretches(c)) return SQLITE_NOMEM;
    if (c->nstretch > 0) return SQLITE_OK;
  }
  c->nstretch = c->at = 0;
  return SQLITE_OK;
}

/* }======== */

/* {======== cursors ======== */

static int open_cursor(sqlite3_vtab *t, sqlite3_vtab_cursor **out) {
  (void)t;
  cursor *c = bloc_realloc(NULL, sizeof *c);
  if (c == NULL) return SQLITE_NOMEM;
  memset(c, 0, sizeof *c);
  *out = &c->base;
  return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  if (c->holds) shared(c)->busy--;
  bloc_u32s_free(&c->cut);
  bloc_free(c->stretch);
  bloc_free(c);
  return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *plan,
                  int argc, sqlite3_value **argv) {
  cursor *c = (cursor *)base;
  const bloc_names *names = &shared(c)->world->names;
  (void)number, (void)plan;
  int rc = c->asked ? SQLITE_OK : vt_sync(base->pVtab, 1);
  c->asked = 1;
  if (rc != SQLITE_OK) return rc;
  if (!c->holds) {
    c->holds = 1;
    shared(c)->busy++;
  }
  c->row = 0;
  c->actor = 1;
  c->end = names->nactor;
  if (argc > 0) {
    size_t n;
    const char *s = vt_string(argv[0], &n);
    uint32_t id = s == NULL ? 0 : bloc_names_id(names, s, n);
    c->actor = id == 0 ? c->end : id;
    if (id != 0) c->end = id + 1;
  }
  return settle(c);
}

static int next(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  c->row++;
  if (++c->at < c->nstretch) return SQLITE_OK;
  c->actor++;
  return settle(c);
}

static int at_end(sqlite3_vtab_cursor *base) {
  const cursor *c = (const cursor *)base;
  return c->at >= c->nstretch;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
  *out = ((cursor *)base)->row;
  return SQLITE_OK;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *cx, int i) {
  cursor *c = (cursor *)base;
  const stretch *x = &c->stretch[c->at];
  switch (i) {
    case ACTOR: vt_result_actor(cx, shared(c), c->actor); break;
    case STATE: vt_result_actor(cx, shared(c), x->state); break;
    case FROM_DAY: vt_result_day(cx, x->from); break;
    default: vt_result_day(cx, x->to);
  }
  return SQLITE_OK;
}

/* }======== */

const sqlite3_module vt_whole_module = {
    .xConnect = connect, .xBestIndex = best_index,
    .xDisconnect = vt_disconnect, .xOpen = open_cursor,
    .xClose = close_cursor, .xFilter = filter, .xNext = next,
    .xEof = at_end, .xColumn = column, .xRowid = row_id};
