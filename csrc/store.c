/*
** store.c: see store.h. Owns the SQLite connection, its cached statements
** and how far each table has been read into the world.
** Invariant: the world holds exactly the rows with id <= seen[table].
*/
#define _POSIX_C_SOURCE 200809L
#include "store.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "day.h"
#include "schema.h"

#define CACHED 128
#define LOOK_EVERY 40000000 /* ns between looks for others' commits */
#define BUSY_TIMEOUT 5000   /* ms to wait for another process's write */

enum { TABLES = 11, ALL_TABLES = (1 << TABLES) - 1 };

struct bloc_store {
  sqlite3 *db;
  sqlite3_stmt *version; /* PRAGMA data_version */
  sqlite3_stmt *cached[CACHED];
  uint64_t cached_hash[CACHED];
  int64_t seen[TABLES];
  int64_t data_version;
  int64_t looked; /* ns */
  uint32_t generation;
  uint32_t touched; /* tables with rows that the world may not hold yet */
  int readonly, reset;
  char error[512];
};

void bloc_world_free(bloc_world *w) {
  bloc_names_free(&w->names);
  bloc_spells_free(&w->spells);
  bloc_events_free(&w->events);
  bloc_u32s_free(&w->rev_day);
}

const char *bloc_store_error(const bloc_store *s) { return s->error; }

static int fail(bloc_store *s, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(s->error, sizeof s->error, format, args);
  va_end(args);
  return -1;
}

/* Words for what SQLite reported. */
static int fail_sqlite(bloc_store *s) {
  int rc = s->db == NULL ? SQLITE_NOMEM : sqlite3_errcode(s->db);
  switch (rc) {
    case SQLITE_NOMEM:
      return fail(s, "not enough memory");
    case SQLITE_NOTADB:
      return fail(s, "not a bloc store: the file is no SQLite database");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fail(s, "the store is locked: another process has been writing "
                     "for more than %d s; try again", BUSY_TIMEOUT / 1000);
    case SQLITE_CORRUPT:
      return fail(s, "the store is damaged (%s); restore it from a backup",
                  sqlite3_errmsg(s->db));
    case SQLITE_FULL:
      return fail(s, "the disk is full; nothing was written");
    case SQLITE_READONLY:
      return fail(s, "the store or its folder is read-only");
    case SQLITE_CANTOPEN:
      return fail(s, "cannot open the file or its folder");
    default:
      return fail(s, "%s", sqlite3_errmsg(s->db));
  }
}

/* {======== opening ======== */

static int exec(bloc_store *s, const char *sql) {
  return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK
             ? 0 : fail_sqlite(s);
}

/* The first column of the first row. */
static int ask(bloc_store *s, const char *sql, int64_t *out) {
  sqlite3_stmt *st;
  if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
    return fail_sqlite(s);
  int rc = sqlite3_step(st);
  if (rc == SQLITE_ROW) *out = sqlite3_column_int64(st, 0);
  int bad = rc == SQLITE_ROW ? 0 : fail_sqlite(s);
  sqlite3_finalize(st);
  return bad;
}

/* bloc_fold(text): the key under which names and places are compared. */
static void sql_fold(sqlite3_context *cx, int n, sqlite3_value **v) {
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
                              sql_fold, NULL, NULL) != SQLITE_OK)
    return fail_sqlite(s);
  return exec(s, "PRAGMA cell_size_check=ON");
}

/* Runs the missing steps of the schema inside the open transaction. */
static int migrate(bloc_store *s, int64_t version) {
  char pragma[80];
  for (; version < SCHEMA_VERSION; version++)
    if (exec(s, schema_step[version])) return -1;
  snprintf(pragma, sizeof pragma,
           "PRAGMA user_version=%d; PRAGMA application_id=%d", SCHEMA_VERSION,
           SCHEMA_APPLICATION);
  return exec(s, pragma);
}

/*
** Two processes that make a store at the same time: SQLite does not wait
** when the journal is changed, so it is asked again.
*/
static int use_wal(bloc_store *s) {
  for (int waited = 0;; waited += 10) {
    if (exec(s, "PRAGMA journal_mode=WAL") == 0) return 0;
    if (sqlite3_errcode(s->db) != SQLITE_BUSY || waited >= BUSY_TIMEOUT)
      return -1;
    sqlite3_sleep(10);
  }
}

static int create(bloc_store *s, const char *path, int *fresh) {
  int64_t tables;
  if (path != NULL && use_wal(s)) return -1;
  if (exec(s, "BEGIN IMMEDIATE")) return -1;
  if (ask(s, "SELECT count(*) FROM sqlite_schema", &tables)) return -1;
  if (tables > 0) return exec(s, "COMMIT"); /* another process was first */
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
    if (s->readonly) return fail(s, "the file is empty, not a bloc store");
    return create(s, path, fresh);
  }
  if (app != SCHEMA_APPLICATION)
    return fail(s, "not a bloc store: an SQLite database of another program");
  if (version > SCHEMA_VERSION)
    return fail(s, "the store was made by a newer bloc (its tables have "
                   "version %d, this program knows up to %d)",
                (int)version, SCHEMA_VERSION);
  if (version == SCHEMA_VERSION) return 0;
  if (s->readonly)
    return fail(s, "the store has tables of an older bloc: open it once for "
                   "writing, so that they are brought up to date");
  if (exec(s, "BEGIN IMMEDIATE") || migrate(s, version)) return -1;
  return exec(s, "COMMIT");
}

static void on_insert(void *store, int action, const char *db,
                      const char *name, sqlite3_int64 rowid);

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
  if (sqlite3_open_v2(path == NULL ? ":memory:" : path, &s->db, flags, NULL))
    return fail_sqlite(s);
  if (configure(s) || recognise(s, path, fresh)) return -1;
  if (exec(s, schema_views)) return -1;
  sqlite3_update_hook(s->db, on_insert, s);
  s->touched = ALL_TABLES;
  return 0;
}

void bloc_store_close(bloc_store *s) {
  if (s == NULL) return;
  sqlite3_finalize(s->version);
  for (int i = 0; i < CACHED; i++) sqlite3_finalize(s->cached[i]);
  sqlite3_close_v2(s->db);
  bloc_free(s);
}

/* }======== */

/* {======== feeding the world ======== */

typedef struct {
  bloc_store *s;
  bloc_world *w;
  sqlite3_stmt *st;
  const char *table;
} row;

static const char *text(const row *r, int col, size_t *n) {
  const char *t = (const char *)sqlite3_column_text(r->st, col);
  *n = t == NULL ? 0 : (size_t)sqlite3_column_bytes(r->st, col);
  return t;
}

static uint32_t id(const row *r, int col) {
  int64_t v = sqlite3_column_int64(r->st, col);
  return v > 0 && v < UINT32_MAX ? (uint32_t)v : 0;
}

static int damaged(const row *r, const char *what) {
  return fail(r->s, "the store is damaged: %s of row %lld of %s", what,
              (long long)sqlite3_column_int64(r->st, 0), r->table);
}

/* An id of the actor table, or (0 allowed) nobody. */
static int actor(const row *r, int col, uint32_t *out) {
  *out = id(r, col);
  return *out < r->w->names.nactor ? 0 : damaged(r, "an actor");
}

/* A date in text with its nominal day, or `absent` where the cell is NULL. */
static int date(const row *r, int col, int nominal, bloc_day absent,
                bloc_date *out) {
  const char *why;
  size_t n;
  const char *t = text(r, col, &n);
  if (t == NULL) {
    *out = bloc_date_of(absent);
    out->flags = absent == BLOC_DAY_MAX ? BLOC_OPEN : BLOC_ABSENT;
    return 0;
  }
  if (bloc_date_parse(t, n, out, &why)) return damaged(r, "a date");
  t = nominal < 0 ? NULL : text(r, nominal, &n);
  if (t == NULL) return 0;
  bloc_date nom;
  if (bloc_date_parse(t, n, &nom, &why)) return damaged(r, "a nominal day");
  out->nom = nom.lo;
  return 0;
}

static int day(const row *r, int col, bloc_day absent, bloc_day *out) {
  bloc_date d;
  if (date(r, col, -1, absent, &d)) return -1;
  *out = d.lo;
  return 0;
}

static int nomem(const row *r, bloc_rc rc) {
  return rc == BLOC_OK ? 0 : fail(r->s, "not enough memory");
}

static int feed_revision(row *r) {
  bloc_day d;
  uint32_t rev = id(r, 0);
  if (day(r, 1, 0, &d)) return -1;
  while (r->w->rev_day.n < rev)
    if (bloc_u32s_push(&r->w->rev_day, (uint32_t)d)) return nomem(r, BLOC_NOMEM);
  return nomem(r, bloc_u32s_push(&r->w->rev_day, (uint32_t)d));
}

static uint32_t kind_bit(const char *s) {
  static const char *const kinds[] = {"state",  "bloc", "organisation",
                                      "office", "part", "group"};
  for (uint32_t i = 0; i < 6; i++)
    if (s != NULL && strcmp(s, kinds[i]) == 0) return 1u << i;
  return BLOC_ORGANISATION;
}

static int feed_actor(row *r) {
  size_t n;
  const char *code = text(r, 1, &n);
  if (code == NULL || n == 0 || id(r, 0) == 0 || id(r, 0) > 50000000)
    return damaged(r, "the code");
  uint32_t kind = kind_bit(text(r, 2, &n));
  return nomem(r, bloc_names_actor(&r->w->names, id(r, 0), code, kind));
}

static int feed_bloc(row *r) {
  uint32_t a;
  if (actor(r, 1, &a)) return -1;
  if (a == 0) return damaged(r, "an actor");
  return nomem(r, bloc_names_actor(&r->w->names, a,
                                   bloc_names_code(&r->w->names, a),
                                   BLOC_BLOC));
}

static int feed_label(row *r) {
  uint32_t a;
  size_t n;
  bloc_date from, to;
  if (actor(r, 1, &a) || date(r, 4, -1, BLOC_DAY_MIN, &from) ||
      date(r, 5, -1, BLOC_DAY_MAX, &to))
    return -1;
  const char *scheme = text(r, 2, &n), *t = text(r, 3, &n);
  if (a == 0 || scheme == NULL || t == NULL) return damaged(r, "a cell");
  return nomem(r, bloc_names_label(&r->w->names, a, scheme, t, from.nom,
                                   to.nom));
}

static int feed_life(row *r) {
  uint32_t a;
  bloc_date from, to;
  if (actor(r, 1, &a) || date(r, 2, -1, BLOC_DAY_MIN, &from) ||
      date(r, 3, -1, BLOC_DAY_MAX, &to))
    return -1;
  return nomem(r, bloc_names_life(&r->w->names, a, from, to));
}

static int feed_part(row *r) {
  uint32_t a, whole;
  bloc_date from, to;
  if (actor(r, 1, &a) || actor(r, 2, &whole) ||
      date(r, 3, -1, BLOC_DAY_MIN, &from) || date(r, 4, -1, BLOC_DAY_MAX, &to))
    return -1;
  return nomem(r, bloc_names_whole(&r->w->names, a, whole, from, to));
}

/* The layer and value that a status word stands for. */
static int layer_of(const char *s, size_t n, uint8_t *layer, uint8_t *value) {
  uint32_t bit = s == NULL ? 0 : bloc_word_bit(s, n), i = 0;
  if (bit == 0) return -1;
  while (bit >> i != 1) i++;
  *layer = (uint8_t)(i < 4 ? BLOC_BASE : i - 3);
  *value = (uint8_t)(i < 4 ? i : 1);
  return 0;
}

static int feed_assertion(row *r) {
  bloc_assertion a = {.id = id(r, 0), .rev = id(r, 1), .replaces = id(r, 12),
                      .gone_rev = UINT32_MAX, .gone_known = BLOC_DAY_MAX};
  size_t n;
  const char *status = text(r, 5, &n);
  if (actor(r, 2, &a.state) || actor(r, 3, &a.bloc) ||
      actor(r, 4, &a.asserter))
    return -1;
  if (a.state == 0 || a.bloc == 0 ||
      layer_of(status, n, &a.layer, &a.value))
    return damaged(r, "the status");
  if (date(r, 6, 7, BLOC_DAY_MIN, &a.from) ||
      date(r, 8, 9, BLOC_DAY_MAX, &a.to) ||
      day(r, 10, BLOC_DAY_MIN, &a.known_from) ||
      day(r, 11, BLOC_DAY_MIN, &a.known_to))
    return -1;
  return nomem(r, bloc_spells_add(&r->w->spells, a));
}

static uint32_t layer_bits(const char *s, size_t n) {
  uint8_t layer, value;
  if (s == NULL) return (1u << BLOC_LAYERS) - 1;
  if (n == 4 && memcmp(s, "base", 4) == 0) return 1u << BLOC_BASE;
  return layer_of(s, n, &layer, &value) == 0 ? 1u << layer : 0;
}

/* Ids of actors in a list of codes separated by blanks. */
static int state_list(const row *r, int col, bloc_u32s *out) {
  size_t n;
  const char *t = text(r, col, &n);
  for (size_t i = 0; t != NULL && i < n;) {
    size_t start = i;
    while (i < n && t[i] != ' ') i++;
    uint32_t a = bloc_names_id(&r->w->names, t + start, i - start);
    if (a != 0 && bloc_u32s_push(out, a)) return nomem(r, BLOC_NOMEM);
    while (i < n && t[i] == ' ') i++;
  }
  return 0;
}

static int feed_coverage(row *r) {
  bloc_cover c = {0};
  size_t n;
  if (sqlite3_column_type(r->st, 1) == SQLITE_NULL) return 0; /* events */
  const char *layer = text(r, 3, &n);
  c.layers = layer_bits(layer, n);
  if (actor(r, 1, &c.bloc) || actor(r, 2, &c.asserter) ||
      day(r, 4, BLOC_DAY_MIN, &c.from) || day(r, 5, BLOC_DAY_MAX, &c.to))
    return -1;
  if (c.bloc == 0) return damaged(r, "the bloc");
  if (state_list(r, 6, &c.states) ||
      nomem(r, bloc_spells_cover(&r->w->spells, c))) {
    bloc_u32s_free(&c.states);
    return -1;
  }
  return 0;
}

static int feed_told(row *r) {
  bloc_event e = {.id = id(r, 0), .rev = id(r, 1), .type = id(r, 2),
                  .source = id(r, 10), .gone_rev = UINT32_MAX,
                  .gone_known = BLOC_DAY_MAX};
  if (date(r, 3, 4, BLOC_DAY_MIN, &e.date) || actor(r, 5, &e.actor) ||
      actor(r, 6, &e.target) || actor(r, 7, &e.on_behalf_of) ||
      actor(r, 8, &e.bloc) || day(r, 9, BLOC_DAY_MIN, &e.known))
    return -1;
  if (e.date.lo < BLOC_DAY_FIRST || e.date.hi > BLOC_DAY_LAST)
    return damaged(r, "the date");
  return nomem(r, bloc_events_add(&r->w->events, e));
}

static int feed_told_code(row *r) {
  return nomem(r, bloc_events_code(&r->w->events, id(r, 1), id(r, 2)));
}

static int feed_retraction(row *r) {
  bloc_day known;
  if (day(r, 4, BLOC_DAY_MIN, &known)) return -1;
  if (id(r, 2) != 0)
    bloc_spells_retract(&r->w->spells, id(r, 2), id(r, 1), known);
  if (id(r, 3) != 0)
    bloc_events_retract(&r->w->events, id(r, 3), id(r, 1), known);
  return 0;
}

/* What each table gives to the world, in the order of their references. */
static const struct {
  const char *name, *columns;
  int (*feed)(row *r);
} table[TABLES] = {
    {"revision", "id, day", feed_revision},
    {"actor", "id, code, kind", feed_actor},
    {"bloc", "id, actor", feed_bloc},
    {"label", "id, actor, scheme, text, from_date, to_date", feed_label},
    {"life", "id, actor, from_date, to_date", feed_life},
    {"part", "id, actor, whole, from_date, to_date", feed_part},
    {"assertion",
     "id, rev, state, bloc, asserter, status, from_date, from_nominal,"
     " to_date, to_nominal, known_from, known_to, replaces", feed_assertion},
    {"coverage", "id, bloc, asserter, layer, from_day, to_day, states",
     feed_coverage},
    {"told",
     "id, rev, type, date, date_nominal, actor, target, on_behalf_of, bloc,"
     " known, source", feed_told},
    {"told_code", "id, event, type", feed_told_code},
    {"retraction", "id, rev, assertion, event, known", feed_retraction},
};

static int feed_table(bloc_store *s, bloc_world *w, int t) {
  char sql[320];
  snprintf(sql, sizeof sql, "SELECT %s FROM main.%s WHERE id > ?1 ORDER BY id",
           table[t].columns, table[t].name);
  row r = {s, w, (sqlite3_stmt *)bloc_store_prepare(s, sql, strlen(sql), 0),
           table[t].name};
  if (r.st == NULL) return -1;
  sqlite3_bind_int64(r.st, 1, s->seen[t]);
  int rc = 0;
  while ((rc = bloc_stmt_step(s, (bloc_stmt *)r.st)) == 1) {
    if (table[t].feed(&r)) {
      rc = -1;
      break;
    }
    s->seen[t] = sqlite3_column_int64(r.st, 0);
  }
  bloc_stmt_done(s, (bloc_stmt *)r.st);
  return rc;
}

/* Notes which table this connection has added to. */
static void on_insert(void *store, int action, const char *db,
                      const char *name, sqlite3_int64 rowid) {
  bloc_store *s = store;
  (void)action, (void)db, (void)rowid;
  for (int t = 0; t < TABLES; t++)
    if (strcmp(table[t].name, name) == 0) s->touched |= 1u << t;
}

/* A failure leaves a half-read world: it is read anew the next time. */
static int feed(bloc_store *s, bloc_world *w) {
  if (s->reset) {
    bloc_world_free(w);
    memset(s->seen, 0, sizeof s->seen);
    s->reset = 0;
  }
  w->spells.names = &w->names;
  int single = sqlite3_get_autocommit(s->db);
  if (single && exec(s, "BEGIN")) return -1; /* all tables as of one moment */
  int rc = 0;
  for (int t = 0; rc == 0 && t < TABLES; t++)
    if (s->touched >> t & 1) rc = feed_table(s, w, t);
  if (rc != 0) {
    char keep[sizeof s->error];
    memcpy(keep, s->error, sizeof keep);
    if (single) exec(s, "ROLLBACK");
    memcpy(s->error, keep, sizeof keep);
    bloc_store_reset(s);
    return -1;
  }
  s->generation++;
  return single ? exec(s, "COMMIT") : 0;
}

static int64_t now_ns(void) {
  struct timespec t;
#ifdef CLOCK_MONOTONIC_COARSE
  clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
#else
  clock_gettime(CLOCK_MONOTONIC, &t);
#endif
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Has another connection committed since the last look? */
static int others_wrote(bloc_store *s, int *yes) {
  if (s->version == NULL &&
      sqlite3_prepare_v3(s->db, "PRAGMA data_version", -1,
                         SQLITE_PREPARE_PERSISTENT, &s->version, NULL))
    return fail_sqlite(s);
  int rc = sqlite3_step(s->version);
  int64_t v = sqlite3_column_int64(s->version, 0);
  sqlite3_reset(s->version);
  if (rc != SQLITE_ROW) return fail_sqlite(s);
  *yes = v != s->data_version;
  s->data_version = v;
  return 0;
}

int bloc_store_sync(bloc_store *s, bloc_world *w, int force) {
  int64_t now = now_ns();
  if (force || now - s->looked >= LOOK_EVERY) {
    int yes = 0;
    if (others_wrote(s, &yes)) return -1;
    if (yes) s->touched = ALL_TABLES;
    s->looked = now;
  }
  if (!s->touched) return 0;
  if (feed(s, w)) return -1;
  s->touched = 0;
  return 0;
}

void bloc_store_reset(bloc_store *s) {
  s->reset = 1;
  s->touched = ALL_TABLES;
}

uint32_t bloc_store_generation(const bloc_store *s) { return s->generation; }

int bloc_store_in_transaction(const bloc_store *s) {
  return !sqlite3_get_autocommit(s->db);
}

int bloc_store_readonly(const bloc_store *s) { return s->readonly; }

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
  if (n > 1000000) return fail(s, "the SQL text is too long"), NULL;
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
    return fail(s, "only reading is allowed here: SELECT"), NULL;
  if (rc != SQLITE_OK) return fail_sqlite(s), NULL;
  if (st == NULL) return fail(s, "the SQL text is empty"), NULL;
  while (tail < sql + n && (*tail == ';' || *tail == ' ' || *tail == '\n'))
    tail++;
  if (untrusted && (tail < sql + n || !sqlite3_stmt_readonly(st))) {
    sqlite3_finalize(st); /* VACUUM asks no authorizer */
    return tail < sql + n ? fail(s, "more than one statement")
                          : fail(s, "only reading is allowed here: SELECT"),
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
  return rc == SQLITE_DONE ? 0 : fail_sqlite(s);
}

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

int64_t bloc_store_last_id(const bloc_store *s) {
  return sqlite3_last_insert_rowid(s->db);
}

int bloc_store_backup(bloc_store *s, const char *path) {
  sqlite3 *to = NULL;
  FILE *f = fopen(path, "rb");
  if (f != NULL) {
    fclose(f);
    return fail(s, "%s exists already", path);
  }
  if (sqlite3_open(path, &to) != SQLITE_OK) {
    fail(s, "%s: %s", path, sqlite3_errmsg(to));
    sqlite3_close(to);
    return -1;
  }
  sqlite3_backup *b = sqlite3_backup_init(to, "main", s->db, "main");
  if (b != NULL) {
    sqlite3_backup_step(b, -1);
    sqlite3_backup_finish(b);
  }
  int rc = sqlite3_errcode(to) == SQLITE_OK
               ? 0 : fail(s, "%s: %s", path, sqlite3_errmsg(to));
  sqlite3_close(to);
  if (rc != 0) remove(path);
  return rc;
}

/* }======== */
