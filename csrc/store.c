/*
** store.c: see store.h. Owns the SQLite connection and its cached
** statements. Invariant: a statement is in the cache or in use, never both.
*/
#define _POSIX_C_SOURCE 200809L
#include "store_own.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "schema.h"

void bloc_world_free(bloc_world *w) {
  bloc_names_free(&w->names);
  bloc_spells_free(&w->spells);
  bloc_events_free(&w->events);
  bloc_index_free(&w->index);
  bloc_free(w->feeds.v);
  memset(&w->feeds, 0, sizeof w->feeds);
  bloc_u32s_free(&w->rev_day);
  w->epoch++;
}

bloc_scene bloc_world_scene(bloc_world *w) {
  bloc_scene scene = {&w->index, &w->events, &w->spells, &w->feeds};
  return scene;
}

const char *bloc_store_error(const bloc_store *s) { return s->error; }

int bloc_store_fail(bloc_store *s, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(s->error, sizeof s->error, format, args);
  va_end(args);
  return -1;
}

/* Words for what SQLite reported. */
int bloc_store_fail_sqlite(bloc_store *s) {
  int rc = s->db == NULL ? SQLITE_NOMEM : sqlite3_errcode(s->db);
  switch (rc) {
    case SQLITE_NOMEM:
      return bloc_store_fail(s, "not enough memory");
    case SQLITE_NOTADB:
      return bloc_store_fail(s, "not a bloc store: the file is no SQLite database");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return bloc_store_fail(s, "the store is locked: another process has been writing "
                     "for more than %d s; try again", BUSY_TIMEOUT / 1000);
    case SQLITE_CORRUPT:
      return bloc_store_fail(s, "the store is damaged (%s); restore it from a backup",
                  sqlite3_errmsg(s->db));
    case SQLITE_FULL:
      return bloc_store_fail(s, "the disk is full; nothing was written");
    case SQLITE_READONLY:
      return bloc_store_fail(s, "the store or its folder is read-only");
    case SQLITE_CANTOPEN:
      return bloc_store_fail(s, "cannot open the file or its folder");
    default:
      return bloc_store_fail(s, "%s", sqlite3_errmsg(s->db));
  }
}

/* {======== opening ======== */

int bloc_store_exec(bloc_store *s, const char *sql) {
  return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK
             ? 0 : bloc_store_fail_sqlite(s);
}

/* The first column of the first row. */
static int ask(bloc_store *s, const char *sql, int64_t *out) {
  sqlite3_stmt *st;
  if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
    return bloc_store_fail_sqlite(s);
  int rc = sqlite3_step(st);
  if (rc == SQLITE_ROW) *out = sqlite3_column_int64(st, 0);
  int bad = rc == SQLITE_ROW ? 0 : bloc_store_fail_sqlite(s);
  sqlite3_finalize(st);
  return bad;
}

/* bloc_fold(text): the key under which names and places are compared. */
void bloc_store_sql_fold(sqlite3_context *cx, int n, sqlite3_value **v) {
  (void)n;
  const char *s = (const char *)sqlite3_value_text(v[0]);
  size_t len = (size_t)sqlite3_value_bytes(v[0]);
  if (s == NULL) return;
  char *out = sqlite3_malloc64(2 * len + 1);
  if (out == NULL) {
    sqlite3_result_error_nomem(cx);
    return;
  }
  size_t k = bloc_fold(s, len, out);
  sqlite3_result_text64(cx, out, k, sqlite3_free, SQLITE_UTF8);
}

static int configure(bloc_store *s) {
  sqlite3_extended_result_codes(s->db, 0);
  sqlite3_busy_timeout(s->db, BUSY_TIMEOUT);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  if (sqlite3_create_function(s->db, "bloc_fold", 1,
                              SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                              bloc_store_sql_fold, NULL, NULL) != SQLITE_OK)
    return bloc_store_fail_sqlite(s);
  return bloc_store_exec(s, "PRAGMA cell_size_check=ON");
}

/* Runs the missing steps of the schema inside the open transaction. */
static int migrate(bloc_store *s, int64_t version) {
  char pragma[80];
  for (; version < SCHEMA_VERSION; version++)
    if (bloc_store_exec(s, schema_step[version])) return -1;
  snprintf(pragma, sizeof pragma,
           "PRAGMA user_version=%d; PRAGMA application_id=%d", SCHEMA_VERSION,
           SCHEMA_APPLICATION);
  return bloc_store_exec(s, pragma);
}

/* Empty tables in memory for those that an older store, only read, lacks. */
static int stand_in(bloc_store *s, int64_t version) {
  if (version < 1) return bloc_store_fail(s, "not a bloc store");
  for (; version < SCHEMA_VERSION; version++)
    if (bloc_store_exec(s, schema_missing[version])) return -1;
  return 0;
}

/*
** Two processes that make a store at the same time: SQLite does not wait
** when the journal is changed, so it is asked again.
*/
static int use_wal(bloc_store *s) {
  for (int waited = 0;; waited += 10) {
    if (bloc_store_exec(s, "PRAGMA journal_mode=WAL") == 0) return 0;
    if (sqlite3_errcode(s->db) != SQLITE_BUSY || waited >= BUSY_TIMEOUT)
      return -1;
    sqlite3_sleep(10);
  }
}

static int create(bloc_store *s, const char *path, int *fresh) {
  int64_t tables;
  if (path != NULL && use_wal(s)) return -1;
  if (bloc_store_exec(s, "BEGIN IMMEDIATE")) return -1;
  if (ask(s, "SELECT count(*) FROM sqlite_schema", &tables)) return -1;
  if (tables > 0) return bloc_store_exec(s, "COMMIT"); /* another process was first */
  *fresh = 1;
  return migrate(s, 0);
}

/* An SQLite file that may be a store: new, ours, older, newer, foreign. */
static int recognise(bloc_store *s, const char *path, int *fresh) {
  int64_t app, version, tables;
  if (ask(s, "PRAGMA application_id", &app) ||
      ask(s, "PRAGMA user_version", &version) ||
      ask(s, "SELECT count(*) FROM sqlite_schema", &tables))
    return -1;
  if (app == 0 && version == 0 && tables == 0) {
    if (s->readonly) return bloc_store_fail(s, "the file is empty, not a bloc store");
    return create(s, path, fresh);
  }
  if (app != SCHEMA_APPLICATION)
    return bloc_store_fail(s, "not a bloc store: an SQLite database of another program");
  if (version > SCHEMA_VERSION)
    return bloc_store_fail(s, "the store was made by a newer bloc (its tables have "
                   "version %d, this program knows up to %d)",
                (int)version, SCHEMA_VERSION);
  if (version == SCHEMA_VERSION) return 0;
  if (s->readonly) return stand_in(s, version);
  if (bloc_store_exec(s, "BEGIN IMMEDIATE") || /* or another was first */
      ask(s, "PRAGMA user_version", &version) || migrate(s, version))
    return -1;
  return bloc_store_exec(s, "COMMIT");
}

int bloc_store_open(const char *path, int mode, bloc_store **out,
                    int *fresh) {
  *fresh = 0;
  bloc_store *s = bloc_realloc(NULL, sizeof *s);
  *out = s;
  if (s == NULL) return -1;
  memset(s, 0, sizeof *s);
  s->readonly = mode == BLOC_OPEN_READONLY;
  int flags = s->readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (mode == BLOC_OPEN_WRITE) flags |= SQLITE_OPEN_CREATE;
  flags |= SQLITE_OPEN_NOMUTEX; /* a store belongs to one thread */
  if (sqlite3_open_v2(path == NULL ? ":memory:" : path, &s->db, flags, NULL))
    return bloc_store_fail_sqlite(s);
  if (configure(s) || recognise(s, path, fresh)) return -1;
  if (bloc_store_exec(s, schema_views)) return -1;
  sqlite3_update_hook(s->db, bloc_store_on_insert, s);
  s->touched = ALL_TABLES;
  s->watch = OF_FACTS;
  return 0;
}

void bloc_store_close(bloc_store *s) {
  if (s == NULL) return;
  sqlite3_stmt *st; /* also one whose caller ran out of memory on the way */
  for (int i = 0; i < CACHED; i++) s->cached[i] = NULL;
  while (s->db != NULL && (st = sqlite3_next_stmt(s->db, NULL)) != NULL)
    sqlite3_finalize(st);
  sqlite3_close_v2(s->db);
  bloc_free(s);
}

/* }======== */

/* {======== statements ======== */

/* Lets reading through and nothing else. */
static int only_reading(void *unused, int action, const char *a,
                        const char *b, const char *db, const char *trigger) {
  (void)unused, (void)a, (void)db, (void)trigger;
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return b != NULL && sqlite3_stricmp(b, "load_extension") == 0
                 ? SQLITE_DENY : SQLITE_OK;
    default:
      return SQLITE_DENY;
  }
}

bloc_stmt *bloc_store_prepare(bloc_store *s, const char *sql, size_t n,
                              int untrusted) {
  uint64_t h = bloc_hash(sql, n);
  uint32_t slot = (uint32_t)(h % CACHED);
  sqlite3_stmt *st = s->cached[slot];
  if (n > 1000000) return bloc_store_fail(s, "the SQL text is too long"), NULL;
  if (!untrusted && st != NULL && s->cached_hash[slot] == h &&
      strlen(sqlite3_sql(st)) == n && memcmp(sqlite3_sql(st), sql, n) == 0) {
    s->cached[slot] = NULL;
    return (bloc_stmt *)st;
  }
  const char *tail;
  if (untrusted) sqlite3_set_authorizer(s->db, only_reading, NULL);
  int rc = sqlite3_prepare_v2(s->db, sql, (int)n, &st, &tail);
  if (untrusted) sqlite3_set_authorizer(s->db, NULL, NULL);
  if (rc == SQLITE_AUTH)
    return bloc_store_fail(s, "only reading is allowed here: SELECT"), NULL;
  if (rc != SQLITE_OK) return bloc_store_fail_sqlite(s), NULL;
  if (st == NULL) return bloc_store_fail(s, "the SQL text is empty"), NULL;
  while (tail < sql + n && (*tail == ';' || *tail == ' ' || *tail == '\n'))
    tail++;
  if (untrusted && (tail < sql + n || !sqlite3_stmt_readonly(st))) {
    sqlite3_finalize(st); /* VACUUM asks no authorizer */
    return tail < sql + n ? bloc_store_fail(s, "more than one statement")
                          : bloc_store_fail(s, "only reading is allowed here: SELECT"),
           NULL;
  }
  return (bloc_stmt *)st;
}

void bloc_stmt_done(bloc_store *s, bloc_stmt *statement) {
  sqlite3_stmt *st = (sqlite3_stmt *)statement;
  const char *sql = sqlite3_sql(st);
  sqlite3_reset(st);
  sqlite3_clear_bindings(st);
  uint64_t h = bloc_hash(sql, strlen(sql));
  uint32_t slot = (uint32_t)(h % CACHED);
  sqlite3_finalize(s->cached[slot]);
  s->cached[slot] = st;
  s->cached_hash[slot] = h;
}

int bloc_stmt_bind(bloc_stmt *st, int i, const bloc_value *v) {
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  switch (v->type) {
    case BLOC_INT: return sqlite3_bind_int64(q, i, v->i);
    case BLOC_REAL: return sqlite3_bind_double(q, i, v->r);
    case BLOC_TEXT:
      return sqlite3_bind_text64(q, i, v->s, v->n, SQLITE_TRANSIENT,
                                 SQLITE_UTF8);
    case BLOC_BLOB:
      return sqlite3_bind_blob64(q, i, v->s, v->n, SQLITE_TRANSIENT);
    default: return sqlite3_bind_null(q, i);
  }
}

int bloc_stmt_parameters(bloc_stmt *st) {
  return sqlite3_bind_parameter_count((sqlite3_stmt *)st);
}

int bloc_stmt_step(bloc_store *s, bloc_stmt *st) {
  int rc = sqlite3_step((sqlite3_stmt *)st);
  if (rc == SQLITE_ROW) return 1;
  if (rc == SQLITE_DONE) return 0;
  int again = sqlite3_extended_errcode(s->db) == SQLITE_CORRUPT_VTAB;
  bloc_store_fail_sqlite(s);
  return again ? -2 : -1;
}

void bloc_stmt_again(bloc_stmt *st) { sqlite3_reset((sqlite3_stmt *)st); }

int bloc_stmt_columns(bloc_stmt *st) {
  return sqlite3_column_count((sqlite3_stmt *)st);
}

const char *bloc_stmt_name(bloc_stmt *st, int i) {
  const char *name = sqlite3_column_name((sqlite3_stmt *)st, i);
  return name == NULL ? "" : name;
}

void bloc_stmt_column(bloc_stmt *st, int i, bloc_value *v) {
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  memset(v, 0, sizeof *v);
  switch (sqlite3_column_type(q, i)) {
    case SQLITE_INTEGER:
      v->type = BLOC_INT;
      v->i = sqlite3_column_int64(q, i);
      break;
    case SQLITE_FLOAT:
      v->type = BLOC_REAL;
      v->r = sqlite3_column_double(q, i);
      break;
    case SQLITE_TEXT:
      v->type = BLOC_TEXT;
      v->s = (const char *)sqlite3_column_text(q, i);
      v->n = (size_t)sqlite3_column_bytes(q, i);
      if (v->s == NULL) v->type = BLOC_NULL;
      break;
    case SQLITE_BLOB:
      v->type = BLOC_BLOB;
      v->s = sqlite3_column_blob(q, i);
      v->n = (size_t)sqlite3_column_bytes(q, i);
      if (v->s == NULL) v->s = "";
      break;
    default:
      v->type = BLOC_NULL;
  }
}

int bloc_store_ask(bloc_store *s, const char *sql, int64_t bound,
                   int64_t *out) {
  bloc_stmt *st = bloc_store_prepare(s, sql, strlen(sql), 0);
  if (st == NULL) return -1;
  if (bloc_stmt_parameters(st) > 0)
    sqlite3_bind_int64((sqlite3_stmt *)st, 1, bound);
  int rc = bloc_stmt_step(s, st);
  if (rc == 1) *out = sqlite3_column_int64((sqlite3_stmt *)st, 0);
  bloc_stmt_done(s, st);
  return rc < 0 ? -1 : 0;
}

int64_t bloc_store_last_id(const bloc_store *s) {
  return sqlite3_last_insert_rowid(s->db);
}

int bloc_store_backup(bloc_store *s, const char *path) {
  sqlite3 *to = NULL;
  FILE *f = fopen(path, "rb");
  if (f != NULL) {
    fclose(f);
    return bloc_store_fail(s, "%s exists already", path);
  }
  if (sqlite3_open(path, &to) != SQLITE_OK) {
    bloc_store_fail(s, "%s: %s", path, sqlite3_errmsg(to));
    sqlite3_close(to);
    return -1;
  }
  sqlite3_backup *b = sqlite3_backup_init(to, "main", s->db, "main");
  if (b != NULL) {
    sqlite3_backup_step(b, -1);
    sqlite3_backup_finish(b);
  }
  int rc = sqlite3_errcode(to) == SQLITE_OK
               ? 0 : bloc_store_fail(s, "%s: %s", path, sqlite3_errmsg(to));
  sqlite3_close(to);
  if (rc != 0) remove(path);
  return rc;
}

/* }======== */
