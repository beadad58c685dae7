/*
** vtab_event.c: the table `event` of vtab.h. Owns the cursors' lists of rows.
** Invariant: the engine is asked for no fewer rows than pass; SQLite tests
** them again, and so a partial date, an event of several types and texts that
** name nobody come out as in any other table.
*/
#include "vtab_own.h"

#include <stdio.h>
#include <string.h>

#include "day.h"
#include "row.h"

/* {======== columns ======== */

enum {
  ID, DATE, TYPE, ACTOR, TARGET, ON_BEHALF_OF, BLOC, PLACE, TEXT, KNOWN,
  DATE_FROM, DATE_TO, DAY, ACTOR_STATE, TARGET_STATE, ROOT, SCORE, FEED,
  POSITION, SOURCE, REVISION, ORIGIN, FEED_ID, URL, EXACT, KNOWN_BY,
  RECORDED_BY
};

static const char declaration[] =
    "CREATE TABLE x(id INTEGER, date TEXT, type TEXT, actor TEXT,"
    " target TEXT, on_behalf_of TEXT, bloc TEXT, place TEXT, text TEXT,"
    " known TEXT, date_from TEXT, date_to TEXT, day TEXT, actor_state TEXT,"
    " target_state TEXT, root TEXT, score REAL, feed TEXT, position TEXT,"
    " source INTEGER, revision INTEGER, origin INTEGER, feed_id TEXT,"
    " url TEXT, exact INTEGER, known_by TEXT HIDDEN,"
    " recorded_by INTEGER HIDDEN)";

typedef struct {
  sqlite3_vtab_cursor base;
  bloc_u32s row;
  uint32_t at;
  int uncertain;     /* asks for no plain rows: their dates are exact */
  int asked, holds;  /* has been filtered; counts in busy */
  int loaded;        /* e is row at */
  bloc_event e;
  sqlite3_value *known_by, *recorded_by; /* as they were given */
} cursor;

static vt_shared *shared(const cursor *c) {
  return ((vt_table *)c->base.pVtab)->v;
}

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv,
                   sqlite3_vtab **out, char **why) {
  (void)argc, (void)argv;
  return vt_connect(db, aux, declaration, out, why);
}

/* }======== */

/* {======== planning ======== */

/* What part of the rows a condition leaves, roughly: GDELT's. 0: none. */
static double part_of(int column, char op) {
  switch (column) {
    case DAY: case DATE_FROM: case DATE_TO:
      return op == 'g' ? 0 : op == '=' && column == DAY ? 0.0002 : 0.3;
    case EXACT: return op == '=' ? 0.5 : 0;
    case TYPE: return op == '=' ? 0.01 : op == 'g' ? 0.1 : 0;
    case ACTOR: case TARGET: return op == '=' ? 0.005 : 0;
    case ACTOR_STATE: case TARGET_STATE: return op == '=' ? 0.01 : 0;
    case BLOC: return op == '=' ? 0.005 : 0;
    case FEED: return op == '=' ? 0.5 : 0;
    case ID: case ORIGIN: return op == '=' ? 1e-9 : 0;
    default: return 0;
  }
}

/* The inputs come first: there is room for so many conditions only, and what
   is left out of those SQLite tests. It can test no input. */
static int plan_inputs(sqlite3_index_info *info, vt_plan *plan) {
  for (int i = 0; i < info->nConstraint; i++) {
    int column = info->aConstraint[i].iColumn;
    if ((column != KNOWN_BY && column != RECORDED_BY) ||
        vt_operator(info->aConstraint[i].op) != '=')
      continue;
    if (!info->aConstraint[i].usable)
      return SQLITE_CONSTRAINT; /* it can only be asked knowing them */
    if (vt_use(plan, info, i, '=', 1)) return SQLITE_CONSTRAINT;
  }
  return SQLITE_OK;
}

static int best_index(sqlite3_vtab *t, sqlite3_index_info *info) {
  const bloc_world *w = ((vt_table *)t)->v->world;
  double rows = (double)w->events.n + (double)w->index.n + 1000;
  vt_plan plan = {{0}, 0};
  int rc = plan_inputs(info, &plan);
  for (int i = 0; rc == SQLITE_OK && i < info->nConstraint; i++) {
    int column = info->aConstraint[i].iColumn;
    char op = vt_operator(info->aConstraint[i].op);
    double part = column < 0 || op == 0 ? 0 : part_of(column, op);
    if (part <= 0 || !info->aConstraint[i].usable) continue;
    if (column != ID && column != ORIGIN && column != EXACT &&
        !vt_binary(info, i))
      continue;
    if (vt_use(&plan, info, i, op, 0) == 0) rows *= part;
  }
  info->estimatedCost = rows + 20;
  info->estimatedRows = rows < 1 ? 1 : (sqlite3_int64)rows;
  if (info->nOrderBy == 1 && info->aOrderBy[0].iColumn == DAY) {
    info->idxNum = info->aOrderBy[0].desc ? 2 : 1;
    info->orderByConsumed = 1;
  }
  return rc == SQLITE_OK ? vt_plan_done(&plan, info) : rc;
}

/* }======== */

/* {======== asking ======== */

static void drop_rows(cursor *c) {
  bloc_u32s_free(&c->row);
  sqlite3_value_free(c->known_by);
  sqlite3_value_free(c->recorded_by);
  c->known_by = c->recorded_by = NULL;
  c->at = 0;
  c->loaded = 0;
}

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
  drop_rows(c);
  bloc_free(c);
  return SQLITE_OK;
}

/* The day must also be [from, to); of a date's bounds, the engine leaves out
   what reaches nowhere into it. */
static void narrow(bloc_event_filter *f, bloc_day from, bloc_day to) {
  if (from > f->from) f->from = from;
  if (to < f->to) f->to = to;
}

static void by_day(bloc_event_filter *f, char op, const char *s, size_t n) {
  bloc_day at = vt_first_day(s, n, 0), behind = vt_first_day(s, n, 1);
  switch (op) {
    case '=': narrow(f, at, behind); break;
    case '<': narrow(f, BLOC_DAY_MIN, at); break;
    case '(': narrow(f, BLOC_DAY_MIN, behind); break;
    case '>': narrow(f, behind, BLOC_DAY_MAX); break;
    default: narrow(f, at, BLOC_DAY_MAX);
  }
}

/* Types or feeds that are s, or match it. */
static bloc_rc by_text(bloc_bits *b, const vt_texts *t, char op,
                       const char *s) {
  for (uint32_t id = 1; id < t->nid; id++) {
    const char *x = vt_text(t, id);
    if (x == NULL) continue;
    if ((op == 'g' ? sqlite3_strglob(s, x) : strcmp(s, x)) != 0) continue;
    if (bloc_bits_add(b, id)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* An actor, and with `parts` also what ever was a part of it, and theirs. */
static bloc_rc by_actor(bloc_bits *b, const bloc_names *w, uint32_t id,
                        int parts) {
  if (id == 0) return BLOC_OK;
  if (bloc_bits_add(b, id)) return BLOC_NOMEM;
  for (int depth = 0, more = parts; more && depth <= BLOC_WHOLES; depth++) {
    more = 0;
    for (uint32_t a = 1; a < w->nactor; a++) {
      if (w->actor[a].whole == 0 || bloc_bits_has(b, a)) continue;
      for (uint32_t i = w->actor[a].whole; i; i = w->dated[i].next) {
        if (!bloc_bits_has(b, w->dated[i].actor)) continue;
        if (bloc_bits_add(b, a)) return BLOC_NOMEM;
        more = 1;
        break;
      }
    }
  }
  return BLOC_OK;
}

/* A set of the filter that is not restricted yet: of two conditions on one,
   SQLite tests the second. */
static bloc_bits *take(bloc_event_filter *f, uint32_t flag, bloc_bits *b) {
  if (f->given & flag) return NULL;
  f->given |= flag;
  return b;
}

static bloc_rc restrict_by(const vt_shared *v, bloc_event_filter *f,
                           int column, char op, const char *s, size_t n) {
  const bloc_names *names = &v->world->names;
  uint32_t id = bloc_names_id(names, s, n);
  bloc_bits *b;
  switch (column) {
    case DAY: case DATE_FROM: case DATE_TO:
      return by_day(f, op, s, n), BLOC_OK;
    case TYPE:
      b = take(f, BLOC_BY_TYPE, &f->type);
      return b == NULL ? BLOC_OK : by_text(b, &v->type, op, s);
    case FEED:
      b = take(f, BLOC_BY_FEED, &f->feed);
      return b == NULL ? BLOC_OK : by_text(b, &v->feed, op, s);
    case ACTOR: case ACTOR_STATE:
      b = take(f, BLOC_BY_ACTOR, &f->actor);
      return b == NULL ? BLOC_OK
                       : by_actor(b, names, id, column == ACTOR_STATE);
    case TARGET: case TARGET_STATE:
      b = take(f, BLOC_BY_TARGET, &f->target);
      return b == NULL ? BLOC_OK
                       : by_actor(b, names, id, column == TARGET_STATE);
    case BLOC:
      b = take(f, BLOC_BY_BLOC, &f->bloc);
      return b == NULL ? BLOC_OK : by_actor(b, names, id, 0);
    default: return BLOC_OK;
  }
}

/* An event by the number of its row, told or of a feed. */
static bloc_rc by_number(bloc_event_filter *f, int column, sqlite3_value *x) {
  sqlite3_int64 id = sqlite3_value_int64(x);
  bloc_bits *b = column == ID ? &f->id : &f->origin;
  if (sqlite3_value_numeric_type(x) != SQLITE_INTEGER ||
      (f->given & BLOC_BY_ID))
    return BLOC_OK; /* SQLite compares */
  f->given |= BLOC_BY_ID;
  return id < 0 || id > INT32_MAX ? BLOC_OK : bloc_bits_add(b, (uint32_t)id);
}

static int is_zero(sqlite3_value *x) {
  return sqlite3_value_numeric_type(x) == SQLITE_INTEGER &&
         sqlite3_value_int64(x) == 0;
}

static int read_condition(cursor *c, bloc_event_filter *f, int column,
                          char op, sqlite3_value *x) {
  size_t n;
  const char *s = vt_string(x, &n);
  bloc_rc rc = BLOC_OK;
  if (column == KNOWN_BY || column == RECORDED_BY) {
    sqlite3_value **keep = column == KNOWN_BY ? &c->known_by : &c->recorded_by;
    sqlite3_value_free(*keep);
    *keep = sqlite3_value_dup(x);
    return column == KNOWN_BY
               ? vt_input_known(c->base.pVtab, x, &f->when)
               : vt_input_revision(c->base.pVtab, x, &f->when);
  }
  if (column == ID || column == ORIGIN) rc = by_number(f, column, x);
  else if (column == EXACT) c->uncertain |= is_zero(x);
  else if (s != NULL) rc = restrict_by(shared(c), f, column, op, s, n);
  return rc == BLOC_OK ? SQLITE_OK : SQLITE_NOMEM;
}

static bloc_rc add_rows(void *to, const uint32_t *row, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (bloc_u32s_push(to, row[i])) return BLOC_NOMEM;
  return BLOC_OK;
}

/* order: 0 any, 1 by day, 2 by day, the last first. */
static bloc_rc ask(cursor *c, const bloc_query *q, int order) {
  bloc_scene w = bloc_world_scene(shared(c)->world);
  bloc_index none;
  bloc_report report;
  memset(&none, 0, sizeof none);
  memset(&report, 0, sizeof report);
  if (c->uncertain) w.ix = &none;
  c->row.n = 0;
  return order == 0 ? bloc_query_run(&w, q, add_rows, &c->row, &report)
                    : bloc_query_rows(&w, q, 0, UINT32_MAX, order == 2,
                                      &c->row, &report);
}

/* Who runs the statement may run it again: by then it is made anew. */
static int damaged(cursor *c) {
  vt_fail(c->base.pVtab, "the snapshot was damaged while it was read; "
          "ask again");
  return SQLITE_CORRUPT_VTAB;
}

/* A damaged snapshot is made anew, if no other cursor has rows of it. */
static int ask_again(cursor *c, const bloc_query *q, int order) {
  vt_shared *v = shared(c);
  bloc_rc rc = ask(c, q, order);
  if (rc == BLOC_DAMAGED) {
    v->damaged = 1;
    if (v->busy > (uint32_t)c->holds) return damaged(c);
    v->busy = 0;
    int bad = vt_sync(c->base.pVtab, 1);
    v->busy = (uint32_t)c->holds;
    if (bad != SQLITE_OK) return bad;
    rc = ask(c, q, order);
  }
  return rc == BLOC_OK ? SQLITE_OK
         : rc == BLOC_NOMEM ? SQLITE_NOMEM
         : vt_fail(c->base.pVtab, "the snapshot is damaged again and again");
}

static int filter(sqlite3_vtab_cursor *base, int order, const char *plan,
                  int argc, sqlite3_value **argv) {
  cursor *c = (cursor *)base;
  bloc_query q;
  memset(&q, 0, sizeof q);
  q.op = BLOC_Q_FILTER;
  q.f.from = BLOC_DAY_MIN;
  q.f.to = BLOC_DAY_MAX;
  q.f.possible = 1; /* a partial date counts by its nominal day */
  q.f.when = BLOC_WHEN_ALL;
  drop_rows(c);
  c->uncertain = 0;
  int rc = c->asked ? SQLITE_OK : vt_sync(base->pVtab, 1);
  c->asked = 1;
  for (int i = 0; i < argc && rc == SQLITE_OK; i++)
    rc = read_condition(c, &q.f, plan[2 * i] - 'A', plan[2 * i + 1], argv[i]);
  if (rc == SQLITE_OK && !c->holds) {
    c->holds = 1;
    shared(c)->busy++;
  }
  if (rc == SQLITE_OK && q.f.from < q.f.to) rc = ask_again(c, &q, order);
  bloc_event_filter_free(&q.f);
  return rc;
}

/* }======== */

/* {======== rows ======== */

static int next(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  c->at++;
  c->loaded = 0;
  return SQLITE_OK;
}

static int at_end(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  return c->at >= c->row.n;
}

static int load_row(cursor *c) {
  bloc_scene w = bloc_world_scene(shared(c)->world);
  if (c->loaded) return SQLITE_OK;
  if (bloc_row_read(&w, c->row.v[c->at], &c->e) != BLOC_OK) {
    shared(c)->damaged = 1;
    return damaged(c);
  }
  c->loaded = 1;
  return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
  cursor *c = (cursor *)base;
  int rc = load_row(c);
  if (rc == SQLITE_OK)
    *out = c->e.feed == 0 ? c->e.id : ((sqlite3_int64)1 << 40) + c->e.origin;
  return rc;
}

/* A cell of table told; the columns have the same names there. */
static int told_cell(cursor *c, sqlite3_context *cx, int column) {
  static const struct {
    int column;
    const char *sql;
  } cell[] = {{PLACE, "SELECT place FROM main.told WHERE id = ?1"},
              {TEXT, "SELECT text FROM main.told WHERE id = ?1"},
              {POSITION, "SELECT asserter FROM main.told WHERE id = ?1"}};
  bloc_store *s = shared(c)->store;
  bloc_value id = {.type = BLOC_INT, .i = c->e.id}, v;
  const char *sql = NULL;
  for (size_t i = 0; i < sizeof cell / sizeof *cell; i++)
    if (cell[i].column == column) sql = cell[i].sql;
  if (sql == NULL) return SQLITE_OK;
  bloc_stmt *st = bloc_store_prepare(s, sql, strlen(sql), 0);
  if (st == NULL) return vt_fail(c->base.pVtab, "%s", bloc_store_error(s));
  bloc_stmt_bind(st, 1, &id);
  int rc = bloc_stmt_step(s, st);
  if (rc == 1) {
    bloc_stmt_column(st, 0, &v);
    if (v.type == BLOC_TEXT)
      sqlite3_result_text64(cx, v.s, v.n, SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (v.type == BLOC_INT && v.i > 0 && v.i < UINT32_MAX)
      vt_result_actor(cx, shared(c), (uint32_t)v.i);
  }
  bloc_stmt_done(s, st);
  return rc < 0 ? vt_fail(c->base.pVtab, "%s", bloc_store_error(s))
                : SQLITE_OK;
}

/* A cell of a segment; *yes: it says something. */
static int feed_cell(cursor *c, sqlite3_context *cx, const char *name,
                     bloc_column_kind kind, int *yes) {
  const bloc_segment *s = bloc_feeds_of(&shared(c)->world->feeds, c->e.origin);
  *yes = 0;
  if (s == NULL) return SQLITE_OK;
  uint32_t i = c->e.origin - s->first;
  const vt_kept *k = vt_column(shared(c), s->id, name, kind);
  if (k == NULL)
    return vt_fail(c->base.pVtab, "%s", bloc_store_error(shared(c)->store));
  if (!k->found || i >= k->column.n || bloc_column_is_null(&k->column, i))
    return SQLITE_OK;
  *yes = 1;
  if (kind == BLOC_C_INT) {
    char buf[24];
    int n = snprintf(buf, sizeof buf, "%lld", (long long)k->column.i[i]);
    sqlite3_result_text(cx, buf, n, SQLITE_TRANSIENT);
  } else {
    sqlite3_result_text(cx, k->column.heap + k->column.at[i],
                        (int)k->column.len[i], SQLITE_TRANSIENT);
  }
  return SQLITE_OK;
}

/* What the index does not hold. */
static int stored_cell(cursor *c, sqlite3_context *cx, int column) {
  int yes = 0, rc;
  if (c->e.feed == 0) return told_cell(c, cx, column);
  switch (column) {
    case PLACE: return feed_cell(c, cx, "place", BLOC_C_TEXT, &yes);
    case TEXT: return feed_cell(c, cx, "text", BLOC_C_TEXT, &yes);
    case URL: return feed_cell(c, cx, "url", BLOC_C_TEXT, &yes);
    case FEED_ID:
      rc = feed_cell(c, cx, "id_text", BLOC_C_TEXT, &yes);
      return rc != SQLITE_OK || yes
                 ? rc : feed_cell(c, cx, "id", BLOC_C_INT, &yes);
    default: return SQLITE_OK;
  }
}

/* The root of a type: cameo's stand in the first two digits, others end
   before the first dot. */
static void result_root(sqlite3_context *cx, const char *type) {
  if (type == NULL) return;
  size_t n = strcspn(type, ".");
  if (strncmp(type, "cameo:", 6) == 0 && strspn(type + 6, "0123456789") >= 2)
    n = 8;
  sqlite3_result_text(cx, type, (int)n, SQLITE_TRANSIENT);
}

static void result_state(const cursor *c, sqlite3_context *cx,
                         uint32_t actor) {
  bloc_scene w = bloc_world_scene(shared(c)->world);
  vt_result_actor(cx, shared(c), bloc_row_state(&w, actor, c->e.date.nom));
}

static void result_date(const cursor *c, sqlite3_context *cx) {
  char buf[BLOC_DATE_BUF];
  size_t n = bloc_date_format(&c->e.date, buf);
  sqlite3_result_text(cx, buf, (int)n, SQLITE_TRANSIENT);
}

/* Numbers, where there are any. */
static void result_number(const cursor *c, sqlite3_context *cx, int column) {
  const bloc_event *e = &c->e;
  if (column == SCORE) {
    if (e->score != BLOC_NO_SCORE)
      sqlite3_result_double(cx, (double)e->score / 1000);
  } else if (column == ID || column == ORIGIN) {
    if ((column == ID) == (e->feed == 0))
      sqlite3_result_int64(cx, column == ID ? e->id : e->origin);
  } else {
    uint32_t id = column == SOURCE ? e->source : e->rev;
    if (id != 0) sqlite3_result_int64(cx, id);
  }
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *cx, int i) {
  cursor *c = (cursor *)base;
  const bloc_event *e = &c->e;
  vt_shared *v = shared(c);
  int rc = load_row(c);
  if (rc != SQLITE_OK) return rc;
  switch (i) {
    case DATE: result_date(c, cx); break;
    case TYPE: vt_result_text(cx, vt_text(&v->type, e->type)); break;
    case ACTOR: vt_result_actor(cx, v, e->actor); break;
    case TARGET: vt_result_actor(cx, v, e->target); break;
    case ON_BEHALF_OF: vt_result_actor(cx, v, e->on_behalf_of); break;
    case BLOC: vt_result_actor(cx, v, e->bloc); break;
    case KNOWN:
      if (e->known != BLOC_DAY_MIN) vt_result_day(cx, e->known);
      break;
    case DATE_FROM: vt_result_day(cx, e->date.lo); break;
    case DATE_TO: vt_result_day(cx, e->date.hi); break;
    case DAY: vt_result_day(cx, e->date.nom); break;
    case ACTOR_STATE: result_state(c, cx, e->actor); break;
    case TARGET_STATE: result_state(c, cx, e->target); break;
    case ROOT: result_root(cx, vt_text(&v->type, e->type)); break;
    case FEED: vt_result_text(cx, vt_text(&v->feed, e->feed)); break;
    case KNOWN_BY: case RECORDED_BY: {
      sqlite3_value *given = i == KNOWN_BY ? c->known_by : c->recorded_by;
      if (given != NULL) sqlite3_result_value(cx, given);
      break;
    }
    case EXACT: sqlite3_result_int(cx, e->date.lo == e->date.hi); break;
    case ID: case SCORE: case SOURCE: case REVISION: case ORIGIN:
      result_number(c, cx, i);
      break;
    default: return stored_cell(c, cx, i);
  }
  return SQLITE_OK;
}

/* }======== */

const sqlite3_module vt_event_module = {
    .xConnect = connect, .xBestIndex = best_index,
    .xDisconnect = vt_disconnect, .xOpen = open_cursor,
    .xClose = close_cursor, .xFilter = filter, .xNext = next,
    .xEof = at_end, .xColumn = column, .xRowid = row_id};
