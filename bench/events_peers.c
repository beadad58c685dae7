/*
** events_peers.c: the questions of bench/events.lua and bench/real.lua asked
** of SQLite and, where its library is found, of DuckDB, over the same file:
**
**   events_peers FILE.tsv MEMBERS.tsv QUESTIONS.tsv [libduckdb.so]
**
** A line of QUESTIONS.tsv is "question <tab> SQL". Prints "question <tab> peer <tab> median in us <tab> answer". The tables are
** in memory, hold numbers for codes, and SQLite has a covering index for each
** question. Answers are one number each, so that they can be compared.
*/
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "day.h"

static double now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void die(const char *what) {
  fprintf(stderr, "events: %s\n", what);
  exit(1);
}

/* {======== questions ======== */

enum { MOST_QUESTIONS = 32, LONGEST = 1024 };
static struct {
  char name[80], sql[LONGEST];
} question[MOST_QUESTIONS];
static int questions;

static void read_questions(const char *path) {
  static char line[LONGEST + 80];
  FILE *f = fopen(path, "r");
  if (f == NULL) die("cannot read the questions");
  while (fgets(line, sizeof line, f) != NULL) {
    if (questions == MOST_QUESTIONS) die("too many questions");
    if (sscanf(line, "%79[^\t]\t%1023[^\n]", question[questions].name,
               question[questions].sql) != 2)
      die("a question has no SQL");
    questions++;
  }
  fclose(f);
}

/* Replaces ymd(YYYY-MM-DD) by day numbers. */
static void expand(const char *sql, char *out, size_t room) {
  size_t n = 0;
  while (*sql != 0 && n + 16 < room) {
    bloc_day d;
    if (strncmp(sql, "ymd(", 4) == 0 && bloc_day_parse(sql + 4, &d)) {
      n += (size_t)snprintf(out + n, room - n, "%d", (int)d);
      sql += 4 + 10 + 1;
    } else {
      out[n++] = *sql++;
    }
  }
  out[n] = 0;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

/* Asks until half a second or 15 times have passed, at least 3 times. */
static double median_of(int64_t (*ask)(void *, const char *), void *peer,
                        const char *sql, int64_t *answer) {
  double t[15], start = now_us();
  int n = 0;
  while (n < 3 || (n < 15 && now_us() - start < 5e5)) {
    double from = now_us();
    *answer = ask(peer, sql);
    t[n++] = now_us() - from;
  }
  qsort(t, (size_t)n, sizeof *t, by_value);
  return t[n / 2];
}

static void ask_all(const char *name, int64_t (*ask)(void *, const char *),
                    void *peer) {
  for (int i = 0; i < questions; i++) {
    char sql[LONGEST];
    int64_t answer = 0;
    expand(question[i].sql, sql, sizeof sql);
    double us = median_of(ask, peer, sql, &answer);
    printf("%s\t%s\t%.1f\t%" PRId64 "\n", question[i].name, name, us, answer);
    fflush(stdout);
  }
}

/* }======== */

/* {======== the file ======== */

typedef struct {
  int64_t id;
  int day, actor, target, type, score;
} event;

/* "S017GOV" is 17, "" is 0; "173" is 1730, "1731" is 1731: so that a prefix
   of digits is a range of numbers. */
static int state_number(const char *s) {
  return *s == 'S' ? (int)strtol(s + 1, NULL, 10) : 0;
}

static int type_number(const char *s) {
  int v = atoi(s);
  return strlen(s) == 3 ? v * 10 : v;
}

static int parse_line(char *line, event *e) {
  char *f[7], *p = line;
  int n = 0;
  for (; n < 7; n++) {
    f[n] = p;
    p = strpbrk(p, "\t\n");
    if (p == NULL) break;
    *p++ = 0;
  }
  if (n < 6) return 0;
  long ymd = atol(f[1]);
  e->id = atoll(f[0]);
  e->day = bloc_day_make((int)(ymd / 10000), (int)(ymd / 100 % 100),
                         (int)(ymd % 100));
  e->actor = state_number(f[2]);
  e->target = state_number(f[3]);
  e->type = type_number(f[4]);
  double score = atof(f[5]) * 10;
  e->score = (int)(score < 0 ? score - 0.5 : score + 0.5);
  return 1;
}

/* }======== */

/* {======== SQLite ======== */

static int64_t ask_sqlite(void *peer, const char *sql) {
  sqlite3_stmt *st;
  if (sqlite3_prepare_v2(peer, sql, -1, &st, NULL)) die(sqlite3_errmsg(peer));
  if (sqlite3_step(st) != SQLITE_ROW) die(sqlite3_errmsg(peer));
  int64_t v = sqlite3_column_int64(st, 0);
  sqlite3_finalize(st);
  return v;
}

static void run(sqlite3 *db, const char *sql) {
  char *why;
  if (sqlite3_exec(db, sql, NULL, NULL, &why)) die(why);
}

static const char tables[] =
    "CREATE TABLE e(id INTEGER, day INTEGER, a INTEGER, t INTEGER,"
    " type INTEGER, root INTEGER, score INTEGER);"
    "CREATE TABLE m(s INTEGER, f INTEGER, u INTEGER);"
    "CREATE TABLE cal(day INTEGER PRIMARY KEY, y INTEGER, ym INTEGER);";

static const char *const indexes[] = {
    "CREATE INDEX i1 ON e(a, type, day)",
    "CREATE INDEX i2 ON e(a, t, day, score)",
    "CREATE INDEX i3 ON e(t, type, day, id)",
    "CREATE INDEX i4 ON e(a, day, root)",
    "CREATE INDEX i5 ON e(day, a, t)",
    "CREATE INDEX i6 ON e(type, t, day)",
    "CREATE INDEX i7 ON e(day, root)"};

static void bind_row(sqlite3_stmt *st, const event *e) {
  sqlite3_bind_int64(st, 1, e->id);
  sqlite3_bind_int(st, 2, e->day);
  sqlite3_bind_int(st, 3, e->actor);
  sqlite3_bind_int(st, 4, e->target);
  sqlite3_bind_int(st, 5, e->type);
  sqlite3_bind_int(st, 6, e->type / 100);
  sqlite3_bind_int(st, 7, e->score);
}

static void load_events(sqlite3 *db, const char *path) {
  sqlite3_stmt *st;
  char line[512];
  event e;
  FILE *f = fopen(path, "r");
  if (f == NULL) die("cannot read the events");
  sqlite3_prepare_v2(db, "INSERT INTO e VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &st,
                     NULL);
  while (fgets(line, sizeof line, f) != NULL) {
    if (!parse_line(line, &e)) die("a line has no seven columns");
    bind_row(st, &e);
    if (sqlite3_step(st) != SQLITE_DONE) die(sqlite3_errmsg(db));
    sqlite3_reset(st);
  }
  sqlite3_finalize(st);
  fclose(f);
}

/* MEMBERS.tsv: state, first day, first day out. */
static void load_members(sqlite3 *db, const char *path) {
  char s[16], from[16], to[16], sql[128];
  FILE *f = fopen(path, "r");
  if (f == NULL) die("cannot read the members");
  while (fscanf(f, "%15s %15s %15s", s, from, to) == 3) {
    bloc_day d, u;
    if (!bloc_day_parse(from, &d) || !bloc_day_parse(to, &u)) die("a day");
    snprintf(sql, sizeof sql, "INSERT INTO m VALUES (%d, %d, %d)",
             state_number(s), (int)d, (int)u);
    run(db, sql);
  }
  fclose(f);
}

static void load_calendar(sqlite3 *db) {
  sqlite3_stmt *st;
  sqlite3_prepare_v2(db, "INSERT INTO cal VALUES (?, ?, ?)", -1, &st, NULL);
  for (bloc_day d = bloc_day_make(1945, 1, 1); d < bloc_day_make(2026, 1, 1);
       d++) {
    int y, m, x;
    bloc_day_split(d, &y, &m, &x);
    sqlite3_bind_int(st, 1, d);
    sqlite3_bind_int(st, 2, y);
    sqlite3_bind_int(st, 3, y * 100 + m);
    sqlite3_step(st);
    sqlite3_reset(st);
  }
  sqlite3_finalize(st);
}

static sqlite3 *open_sqlite(const char *path, const char *members) {
  sqlite3 *db;
  if (sqlite3_open(":memory:", &db)) die("no memory");
  double start = now_us();
  run(db, tables);
  run(db, "BEGIN");
  load_events(db, path);
  load_members(db, members);
  load_calendar(db);
  for (size_t i = 0; i < sizeof indexes / sizeof *indexes; i++)
    run(db, indexes[i]);
  run(db, "COMMIT; ANALYZE");
  sqlite3_stmt *st;
  sqlite3_prepare_v2(db, "SELECT count(*) FROM e", -1, &st, NULL);
  sqlite3_step(st);
  int64_t n = sqlite3_column_int64(st, 0);
  sqlite3_finalize(st);
  printf("load\tSQLite\t%.0f\t%" PRId64 "\n", now_us() - start, n);
  printf("bytes an event\tSQLite\t%.1f\t0\n",
         (double)sqlite3_memory_used() / (double)(n > 0 ? n : 1));
  return db;
}

/* }======== */

/* {======== DuckDB, through its C interface ======== */

typedef struct {
  uint64_t columns, rows, changed;
  void *column;
  char *error;
  void *internal;
} duck_result;

typedef struct {
  void *db, *con;
  int (*query)(void *, const char *, duck_result *);
  void (*done)(duck_result *);
  int64_t (*value)(duck_result *, uint64_t, uint64_t);
  const char *(*error)(duck_result *);
} duck;

static int64_t ask_duck(void *peer, const char *sql) {
  duck *d = peer;
  duck_result r;
  memset(&r, 0, sizeof r);
  if (d->query(d->con, sql, &r)) die(d->error(&r));
  int64_t v = d->value(&r, 0, 0);
  d->done(&r);
  return v;
}

/* A function of the library; ISO C knows no cast between the two kinds. */
#define FIND(lib, slot, name) \
  (*(void **)(&(slot)) = dlsym(lib, name), (slot) != NULL)

static int open_duck(duck *d, const char *path) {
  int (*open_db)(const char *, void **);
  int (*connect)(void *, void **);
  void *lib = dlopen(path, RTLD_NOW);
  if (lib == NULL) return 0;
  if (!FIND(lib, open_db, "duckdb_open") ||
      !FIND(lib, connect, "duckdb_connect") ||
      !FIND(lib, d->query, "duckdb_query") ||
      !FIND(lib, d->done, "duckdb_destroy_result") ||
      !FIND(lib, d->value, "duckdb_value_int64") ||
      !FIND(lib, d->error, "duckdb_result_error"))
    return 0;
  return open_db(NULL, &d->db) == 0 && connect(d->db, &d->con) == 0;
}

static void load_duck(duck *d, sqlite3 *db, const char *path) {
  char sql[2048];
  double start = now_us();
  ask_duck(d, "SET threads = 1");
  snprintf(sql, sizeof sql,
           "CREATE TABLE e AS SELECT id, date_diff('day', DATE '1970-01-01',"
           " strptime(ymd, '%%Y%%m%%d')::DATE)::INTEGER AS day,"
           " coalesce(regexp_extract(x, '[0-9]+')::INTEGER, 0) AS a,"
           " coalesce(regexp_extract(z, '[0-9]+')::INTEGER, 0) AS t,"
           " (CASE WHEN length(ty) = 3 THEN ty || '0' ELSE ty END)::INTEGER AS"
           " type, substr(ty, 1, 2)::INTEGER AS root,"
           " round(sc * 10)::INTEGER AS score FROM read_csv('%s', delim='\t',"
           " header=false, columns={'id': 'BIGINT', 'ymd': 'VARCHAR',"
           " 'x': 'VARCHAR', 'z': 'VARCHAR', 'ty': 'VARCHAR', 'sc': 'DOUBLE',"
           " 'me': 'INTEGER'}) ORDER BY day, id", path);
  ask_duck(d, sql);
  printf("load\tDuckDB\t%.0f\t%" PRId64 "\n", now_us() - start,
         ask_duck(d, "SELECT count(*) FROM e"));
  ask_duck(d, "CREATE TABLE m(s INTEGER, f INTEGER, u INTEGER)");
  sqlite3_stmt *st;
  sqlite3_prepare_v2(db, "SELECT s, f, u FROM m", -1, &st, NULL);
  while (sqlite3_step(st) == SQLITE_ROW) {
    snprintf(sql, sizeof sql, "INSERT INTO m VALUES (%d, %d, %d)",
             sqlite3_column_int(st, 0), sqlite3_column_int(st, 1),
             sqlite3_column_int(st, 2));
    ask_duck(d, sql);
  }
  sqlite3_finalize(st);
  ask_duck(d, "CREATE TABLE cal AS SELECT date_diff('day', DATE '1970-01-01',"
              " x::DATE)::INTEGER AS day, year(x)::INTEGER AS y,"
              " (year(x) * 100 + month(x))::INTEGER AS ym FROM"
              " generate_series(TIMESTAMP '1945-01-01',"
              " TIMESTAMP '2025-12-31', INTERVAL 1 DAY) g(x)");
}

/* }======== */

int main(int argc, char **argv) {
  duck d;
  if (argc < 4) die("expected FILE.tsv MEMBERS.tsv QUESTIONS.tsv [library]");
  read_questions(argv[3]);
  sqlite3 *db = open_sqlite(argv[1], argv[2]);
  ask_all("SQLite", ask_sqlite, db);
  if (open_duck(&d, argc > 4 ? argv[4] : "libduckdb.so")) {
    load_duck(&d, db, argv[1]);
    ask_all("DuckDB", ask_duck, &d);
  } else {
    fprintf(stderr, "events: no DuckDB library, so SQLite alone\n");
  }
  sqlite3_close(db);
  return 0;
}
