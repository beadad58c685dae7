/*
** vtab_measure.c: the table `measure` of vtab.h: the numbers beside the score
** that feeds bring with their events, a row for each that there is.
**
**   SELECT e.day, m.value FROM event e JOIN measure m
**     ON m.origin = e.origin AND m.name = 'mentions'
**
** Cost: some 100 ns a row, with the origin known or without.
*/
#include "vtab_own.h"

#include <string.h>

enum { ORIGIN, NAME, VALUE };

static const char declaration[] =
    "CREATE TABLE x(origin INTEGER, name TEXT, value REAL)";

/* It stands on row `row` of a segment, under a name of shared->measure. */
typedef struct {
  sqlite3_vtab_cursor base;
  int asked, holds;
  uint32_t name, name_end;
  uint32_t segment, segment0, segment_end; /* places in feeds.v */
  uint32_t row, only; /* only: this row of the one segment, or UINT32_MAX */
  double value;
  sqlite3_int64 number;
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
  const bloc_feeds *f = &((vt_table *)t)->v->world->feeds;
  vt_plan plan = {{0}, 0};
  double rows = 20.0 * BLOC_SEGMENT_ROWS * (f->n + 1);
  int used[2] = {0, 0};
  for (int i = 0; i < info->nConstraint; i++) {
    int column = info->aConstraint[i].iColumn;
    if ((column != ORIGIN && column != NAME) || used[column] ||
        vt_operator(info->aConstraint[i].op) != '=' ||
        !info->aConstraint[i].usable ||
        (column == NAME && !vt_binary(info, i)))
      continue;
    used[column] = 1;
    vt_use(&plan, info, i, '=', 0);
    rows /= column == NAME ? 20 : (double)BLOC_SEGMENT_ROWS * (f->n + 1);
  }
  info->estimatedRows = (sqlite3_int64)rows + 1;
  info->estimatedCost = rows + 1;
  return vt_plan_done(&plan, info);
}

/* {======== walking ======== */

/* Behind the last row. */
static void finish(cursor *c) { c->name = c->name_end; }

/* Stands on the first row with a value, from the one at hand on. */
static int settle(cursor *c) {
  vt_shared *v = shared(c);
  for (; c->name < c->name_end; c->name++, c->segment = c->segment0) {
    const char *name = vt_text(&v->measure, c->name);
    for (; name != NULL && c->segment < c->segment_end; c->segment++) {
      const bloc_segment *s = &v->world->feeds.v[c->segment];
      const vt_kept *k = vt_column(v, s->id, name, BLOC_C_REAL);
      if (k == NULL)
        return vt_fail(c->base.pVtab, "%s", bloc_store_error(v->store));
      if (c->only != UINT32_MAX && c->row < c->only) c->row = c->only;
      for (; k->found && c->row < k->column.n; c->row++) {
        if (c->row > c->only) break;
        if (bloc_column_is_null(&k->column, c->row)) continue;
        c->value = k->column.r[c->row];
        return SQLITE_OK;
      }
      c->row = 0;
    }
  }
  return SQLITE_OK;
}

static void limit_name(cursor *c, sqlite3_value *x) {
  const vt_texts *t = &shared(c)->measure;
  size_t n;
  const char *s = vt_string(x, &n);
  for (uint32_t id = c->name; s != NULL && id < c->name_end; id++) {
    const char *name = vt_text(t, id);
    if (name == NULL || strcmp(name, s) != 0) continue;
    c->name = id;
    c->name_end = id + 1;
    return;
  }
  finish(c);
}

static void limit_origin(cursor *c, sqlite3_value *x) {
  const bloc_feeds *f = &shared(c)->world->feeds;
  sqlite3_int64 origin = sqlite3_value_int64(x);
  const bloc_segment *s = NULL;
  if (sqlite3_value_numeric_type(x) == SQLITE_INTEGER && origin >= 0 &&
      origin < UINT32_MAX)
    s = bloc_feeds_of(f, (uint32_t)origin);
  if (s == NULL) {
    finish(c);
    return;
  }
  c->segment = c->segment0 = (uint32_t)(s - f->v);
  c->segment_end = c->segment + 1;
  c->only = (uint32_t)origin - s->first;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *plan,
                  int argc, sqlite3_value **argv) {
  cursor *c = (cursor *)base;
  vt_shared *v = shared(c);
  (void)number;
  int rc = c->asked ? SQLITE_OK : vt_sync(base->pVtab, 1);
  c->asked = 1;
  if (rc != SQLITE_OK) return rc;
  if (!c->holds) {
    c->holds = 1;
    v->busy++;
  }
  c->name = 1;
  c->name_end = v->measure.nid;
  c->segment = c->segment0 = 0;
  c->segment_end = v->world->feeds.n;
  c->row = 0;
  c->number = 0;
  c->only = UINT32_MAX;
  for (int i = 0; i < argc; i++) {
    if (plan[2 * i] - 'A' == NAME) limit_name(c, argv[i]);
    else limit_origin(c, argv[i]);
  }
  return settle(c);
}

static int next(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  c->row++;
  c->number++;
  return settle(c);
}

static int at_end(sqlite3_vtab_cursor *base) {
  const cursor *c = (const cursor *)base;
  return c->name >= c->name_end;
}

/* }======== */

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
  bloc_free(c);
  return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
  *out = ((cursor *)base)->number;
  return SQLITE_OK;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *cx, int i) {
  cursor *c = (cursor *)base;
  vt_shared *v = shared(c);
  switch (i) {
    case ORIGIN:
      sqlite3_result_int64(cx, (sqlite3_int64)v->world->feeds.v[c->segment]
                                   .first + c->row);
      break;
    case NAME: vt_result_text(cx, vt_text(&v->measure, c->name)); break;
    default: sqlite3_result_double(cx, c->value);
  }
  return SQLITE_OK;
}

const sqlite3_module vt_measure_module = {
    .xConnect = connect, .xBestIndex = best_index,
    .xDisconnect = vt_disconnect, .xOpen = open_cursor,
    .xClose = close_cursor, .xFilter = filter, .xNext = next,
    .xEof = at_end, .xColumn = column, .xRowid = row_id};
