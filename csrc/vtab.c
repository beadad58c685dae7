/*
** vtab.c: see vtab.h. Owns what the tables of a connection share: texts of
** types, feeds and measures, the plans that they pass from xBestIndex to
** xFilter, and when the world may be brought up to date.
** Invariant: it never is while a cursor holds rows of it.
*/
#include "vtab_own.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "day.h"

/* {======== texts by id ======== */

const char *vt_text(const vt_texts *t, uint32_t id) {
  return id < t->nid && t->at[id] != 0 ? t->heap + t->at[id] : NULL;
}

static void texts_free(vt_texts *t) {
  bloc_free(t->heap);
  bloc_free(t->at);
  memset(t, 0, sizeof *t);
}

static bloc_rc texts_put(vt_texts *t, uint32_t id, const char *s, size_t n) {
  while (t->nid <= id) {
    void *p = t->at;
    if (bloc_grow(&p, t->nid, &t->cap_id, sizeof *t->at)) return BLOC_NOMEM;
    t->at = p;
    t->at[t->nid++] = 0;
  }
  if (t->cap < t->n + n + 2) {
    size_t cap = 2 * (t->n + n + 2);
    char *p = bloc_realloc(t->heap, cap);
    if (p == NULL) return BLOC_NOMEM;
    t->heap = p;
    t->cap = cap;
  }
  if (t->n == 0) t->heap[t->n++] = 0;
  memcpy(t->heap + t->n, s, n);
  t->at[id] = t->n;
  t->n += n;
  t->heap[t->n++] = 0;
  return BLOC_OK;
}

/* Reads rows (id, text). */
static int texts_read(vt_shared *v, const char *sql, vt_texts *out) {
  bloc_stmt *st = bloc_store_prepare(v->store, sql, strlen(sql), 0);
  bloc_value id, s;
  int rc = -1;
  texts_free(out);
  if (st == NULL) return -1;
  while ((rc = bloc_stmt_step(v->store, st)) == 1) {
    bloc_stmt_column(st, 0, &id);
    bloc_stmt_column(st, 1, &s);
    if (id.i <= 0 || id.i > 50000000 || s.type != BLOC_TEXT) continue;
    if (texts_put(out, (uint32_t)id.i, s.s, s.n)) {
      rc = bloc_store_fail(v->store, "not enough memory");
      break;
    }
  }
  bloc_stmt_done(v->store, st);
  return rc;
}

/* }======== */

/* {======== the shared part ======== */

static void let_go(void *shared) {
  vt_shared *v = shared;
  if (--v->refs > 0) return;
  vt_forget_columns(v);
  texts_free(&v->type);
  texts_free(&v->feed);
  texts_free(&v->measure);
  if (v->end != NULL) v->end(v);
  bloc_free(v);
}

/* Declaring a table asks the authorizer whether tables may be made: it is done
   before there is one that forbids it (bloc_store_prepare). */
static int connect_all(sqlite3 *db) {
  sqlite3_stmt *st = NULL;
  int rc = sqlite3_prepare_v2(db, "SELECT 1 FROM event, spell, status, whole,"
                              " measure", -1, &st, NULL);
  sqlite3_finalize(st);
  return rc;
}

int vt_register(sqlite3 *db, vt_shared *v) {
  static const struct {
    const char *name;
    const sqlite3_module *module;
  } table[] = {{"event", &vt_event_module}, {"spell", &vt_spell_module},
               {"status", &vt_status_module},
               {"whole", &vt_whole_module}, {"measure", &vt_measure_module},
               {"membership", &vt_event_module}}; /* only to fail: no store */
  int rc = SQLITE_OK, n = v->store != NULL ? 5 : 6;
  v->refs = 1; /* ours, until all are registered */
  for (int i = 0; i < n && rc == SQLITE_OK; i++) {
    v->refs++; /* a failure, too, calls let_go */
    rc = sqlite3_create_module_v2(db, table[i].name, table[i].module, v,
                                  let_go);
  }
  if (rc == SQLITE_OK && v->store != NULL) rc = connect_all(db);
  let_go(v);
  return rc;
}

int bloc_vtab_register(bloc_store *s, bloc_world *w) {
  vt_shared *v = bloc_realloc(NULL, sizeof *v);
  if (v == NULL) return bloc_store_fail(s, "not enough memory");
  memset(v, 0, sizeof *v);
  v->store = s;
  v->world = w;
  return vt_register(s->db, v) == SQLITE_OK ? 0 : bloc_store_fail_sqlite(s);
}

int vt_connect(sqlite3 *db, vt_shared *v, const char *declaration,
               sqlite3_vtab **out, char **why) {
  if (v->store == NULL) {
    *why = sqlite3_mprintf("%s", v->why);
    return SQLITE_ERROR;
  }
  int rc = sqlite3_declare_vtab(db, declaration);
  if (rc != SQLITE_OK) return rc;
  vt_table *t = bloc_realloc(NULL, sizeof *t);
  if (t == NULL) return SQLITE_NOMEM;
  memset(t, 0, sizeof *t);
  t->v = v;
  *out = &t->base;
  /* It shows what any reader of the file sees, also through a view. */
  return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
}

int vt_disconnect(sqlite3_vtab *t) {
  bloc_free(t);
  return SQLITE_OK;
}

int vt_fail(sqlite3_vtab *t, const char *format, ...) {
  va_list args;
  va_start(args, format);
  sqlite3_free(t->zErrMsg);
  t->zErrMsg = sqlite3_vmprintf(format, args);
  va_end(args);
  return SQLITE_ERROR;
}

/* The columns of segments that are measures have a name of their own. */
static int read_texts(vt_shared *v) {
  static const char measures[] =
      "SELECT min(id), name FROM main.segment_column WHERE name NOT IN ('day',"
      " 'day_lo', 'day_hi', 'flags', 'type', 'actor', 'target',"
      " 'on_behalf_of', 'bloc', 'score', 'known', 'id', 'id_text', 'text',"
      " 'place', 'url') GROUP BY name";
  return texts_read(v, "SELECT id, code FROM main.event_type", &v->type) ||
                 texts_read(v, "SELECT id, name FROM main.feed", &v->feed) ||
                 texts_read(v, measures, &v->measure)
             ? -1 : 0;
}

static int sync_world(vt_shared *v, int events) {
  if (v->damaged && events) {
    if (bloc_store_rebuild_events(v->store, v->world)) return -1;
    v->damaged = 0;
  }
  if (bloc_store_sync(v->store, v->world, v->force)) return -1;
  if (events && (bloc_store_sync_names(v->store, v->world) ||
                 bloc_store_sync_events(v->store, v->world)))
    return -1;
  uint32_t now = bloc_store_generation(v->store);
  if (!events || (v->generation == now && v->type.n > 0)) return 0;
  vt_forget_columns(v);
  if (read_texts(v)) return -1;
  v->generation = now;
  return 0;
}

int vt_sync(sqlite3_vtab *t, int events) {
  vt_shared *v = ((vt_table *)t)->v;
  if (v->busy > 0) return SQLITE_OK;
  if (sync_world(v, events) == 0) return SQLITE_OK;
  return vt_fail(t, "%s", bloc_store_error(v->store));
}

/* }======== */

/* {======== plans ======== */

char vt_operator(unsigned char op) {
  switch (op) {
    case SQLITE_INDEX_CONSTRAINT_EQ: return '=';
    case SQLITE_INDEX_CONSTRAINT_LT: return '<';
    case SQLITE_INDEX_CONSTRAINT_LE: return '(';
    case SQLITE_INDEX_CONSTRAINT_GT: return '>';
    case SQLITE_INDEX_CONSTRAINT_GE: return ')';
    case SQLITE_INDEX_CONSTRAINT_GLOB: return 'g';
    default: return 0;
  }
}

int vt_use(vt_plan *p, sqlite3_index_info *info, int i, char op, int omit) {
  if ((size_t)(2 * p->n + 2) >= sizeof p->text) return -1;
  p->text[2 * p->n] = (char)('A' + info->aConstraint[i].iColumn);
  p->text[2 * p->n + 1] = op;
  info->aConstraintUsage[i].argvIndex = ++p->n;
  info->aConstraintUsage[i].omit = (unsigned char)omit;
  return 0;
}

int vt_plan_done(const vt_plan *p, sqlite3_index_info *info) {
  info->idxStr = sqlite3_mprintf("%.*s", 2 * p->n, p->text);
  info->needToFreeIdxStr = 1;
  return info->idxStr == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

int vt_binary(sqlite3_index_info *info, int i) {
  return sqlite3_stricmp(sqlite3_vtab_collation(info, i), "BINARY") == 0;
}

/* }======== */

/* {======== values in and out ======== */

const char *vt_string(sqlite3_value *v, size_t *n) {
  if (sqlite3_value_type(v) != SQLITE_TEXT) return NULL;
  const char *s = (const char *)sqlite3_value_text(v);
  *n = s == NULL ? 0 : (size_t)sqlite3_value_bytes(v);
  return s;
}

int vt_input_known(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w) {
  size_t n;
  const char *s = vt_string(v, &n);
  if (sqlite3_value_type(v) == SQLITE_NULL) return SQLITE_OK;
  if (s == NULL || n != 10 || !bloc_day_parse(s, &w->known))
    return vt_fail(t, "known: expected a day as YYYY-MM-DD");
  return SQLITE_OK;
}

int vt_input_position(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w) {
  size_t n;
  const char *s = vt_string(v, &n);
  if (sqlite3_value_type(v) == SQLITE_NULL) return SQLITE_OK;
  w->position = s == NULL ? 0
      : bloc_names_id(&((vt_table *)t)->v->world->names, s, n);
  return w->position != 0 ? SQLITE_OK
      : vt_fail(t, "position: expected the code of an actor, got '%s'",
                s == NULL ? "no text" : s);
}

int vt_input_revision(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w) {
  if (sqlite3_value_type(v) == SQLITE_NULL) return SQLITE_OK;
  sqlite3_int64 rev = sqlite3_value_int64(v);
  if (sqlite3_value_type(v) != SQLITE_INTEGER || rev < 0 || rev >= UINT32_MAX)
    return vt_fail(t, "recorded: expected the number of a revision");
  w->rev = (uint32_t)rev;
  return SQLITE_OK;
}

bloc_day vt_first_day(const char *s, size_t n, int after) {
  bloc_day lo = BLOC_DAY_FIRST, hi = BLOC_DAY_LAST + 1;
  while (lo < hi) {
    char buf[BLOC_DATE_BUF];
    bloc_day mid = lo + (hi - lo) / 2;
    size_t k = bloc_day_format(mid, buf);
    int c = memcmp(buf, s, k < n ? k : n);
    if (c == 0) c = (k > n) - (k < n);
    if (c < 0 || (after && c == 0)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

void vt_result_day(sqlite3_context *cx, bloc_day d) {
  char buf[BLOC_DATE_BUF];
  if (d < BLOC_DAY_FIRST) d = BLOC_DAY_FIRST;
  if (d > BLOC_DAY_LAST) d = BLOC_DAY_LAST;
  size_t n = bloc_day_format(d, buf);
  sqlite3_result_text(cx, buf, (int)n, SQLITE_TRANSIENT);
}

void vt_result_actor(sqlite3_context *cx, const vt_shared *v, uint32_t id) {
  if (id == 0 || id >= v->world->names.nactor) return;
  sqlite3_result_text(cx, bloc_names_code(&v->world->names, id), -1,
                      SQLITE_TRANSIENT);
}

void vt_result_text(sqlite3_context *cx, const char *s) {
  if (s != NULL) sqlite3_result_text(cx, s, -1, SQLITE_TRANSIENT);
}

/* }======== */
