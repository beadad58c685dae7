/*
** membership.c STORE: questions about membership asked of the engine with
** ids, and of SQLite (in memory, prepared, covering indexes) over the same
** spells. Prints one line a question: name, median nanoseconds. bench/run.lua
** runs it and sets its figures beside those through Lua.
*/
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../csrc/spell.h"
#include "../csrc/store.h"

#define ROUNDS 7

static bloc_world world;
static sqlite3 *db;
static volatile uint32_t sink; /* keeps answers from being optimised away */

static void fail(const char *what) {
  fprintf(stderr, "membership: %s\n", what);
  exit(1);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Times n calls of f(i), ROUNDS times over, and prints the median. */
static void measure(const char *name, int n, void (*f)(int)) {
  double t[ROUNDS];
  for (int r = 0; r < ROUNDS; r++) {
    double start = now();
    for (int i = 0; i < n; i++) f(i);
    t[r] = (now() - start) / n;
  }
  qsort(t, ROUNDS, sizeof *t, by_value);
  printf("%s\t%.1f\n", name, t[ROUNDS / 2]);
}

/* {======== the same spells in SQLite ======== */

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *st;
  if (sqlite3_prepare_v2(db, sql, -1, &st, NULL)) fail(sqlite3_errmsg(db));
  return st;
}

static void fill(void) {
  sqlite3_stmt *st;
  if (sqlite3_exec(db, "CREATE TABLE m(state TEXT, bloc TEXT, s INT, b INT,"
                       " f INT, t INT); BEGIN", NULL, NULL, NULL))
    fail(sqlite3_errmsg(db));
  st = prepare("INSERT INTO m VALUES (?, ?, ?, ?, ?, ?)");
  for (uint32_t p = 0; p < world.spells.npair; p++) {
    const bloc_pair *pair = &world.spells.pair[p];
    const bloc_spell *v;
    uint32_t n;
    bloc_when w = BLOC_WHEN_ALL;
    bloc_spells_effective(&world.spells, p, &w, NULL, &v, &n);
    for (uint32_t i = 0; i < n; i++) {
      if (v[i].layer != BLOC_BASE || v[i].value != BLOC_MEMBER) continue;
      const char *s = bloc_names_code(&world.names, pair->state);
      const char *b = bloc_names_code(&world.names, pair->bloc);
      sqlite3_bind_text(st, 1, s, -1, SQLITE_STATIC);
      sqlite3_bind_text(st, 2, b, -1, SQLITE_STATIC);
      sqlite3_bind_int64(st, 3, pair->state);
      sqlite3_bind_int64(st, 4, pair->bloc);
      sqlite3_bind_int64(st, 5, v[i].from.nom);
      sqlite3_bind_int64(st, 6, v[i].to.nom);
      sqlite3_step(st);
      sqlite3_reset(st);
    }
  }
  sqlite3_finalize(st);
  if (sqlite3_exec(db, "COMMIT; CREATE INDEX m1 ON m(state, bloc, f, t);"
                       "CREATE INDEX m2 ON m(s, b, f, t);"
                       "CREATE INDEX m3 ON m(bloc, state, f, t);"
                       "ANALYZE", NULL, NULL, NULL))
    fail(sqlite3_errmsg(db));
}

/* }======== */

/* {======== questions ======== */

#define QUESTIONS 4096
static struct {
  uint32_t state, bloc;
  const char *s, *b;
  bloc_day day;
} q[QUESTIONS];

/* A fixed sequence, so that every run asks the same. */
static uint32_t next_random(void) {
  static uint64_t x = 88172645463325252u;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  return (uint32_t)(x >> 32);
}

static void make_questions(void) {
  for (int i = 0; i < QUESTIONS; i++) {
    const bloc_pair *p =
        &world.spells.pair[next_random() % world.spells.npair];
    q[i].state = p->state;
    q[i].bloc = p->bloc;
    q[i].s = bloc_names_code(&world.names, p->state);
    q[i].b = bloc_names_code(&world.names, p->bloc);
    q[i].day = (bloc_day)(next_random() % 20000);
  }
}

static void engine_is_member(int i) {
  const bloc_spell *v = NULL;
  uint32_t n = 0, k = (uint32_t)i % QUESTIONS;
  bloc_when w = BLOC_WHEN_ALL;
  uint32_t p = bloc_spells_pair(&world.spells, q[k].state, q[k].bloc);
  if (p != UINT32_MAX)
    bloc_spells_effective(&world.spells, p, &w, NULL, &v, &n);
  sink += bloc_spells_on(v, n, q[k].day).sure;
  sink += (uint32_t)bloc_spells_covered(&world.spells, q[k].state, q[k].bloc,
                                        BLOC_BASE, 0, q[k].day);
}

static sqlite3_stmt *by_text, *by_id, *of_bloc, *of_state, *difference;

static void count_rows(sqlite3_stmt *st) {
  while (sqlite3_step(st) == SQLITE_ROW)
    sink += (uint32_t)sqlite3_column_bytes(st, 0);
  sqlite3_reset(st);
}

static void sqlite_text(int i) {
  int k = i % QUESTIONS;
  sqlite3_bind_text(by_text, 1, q[k].s, -1, SQLITE_STATIC);
  sqlite3_bind_text(by_text, 2, q[k].b, -1, SQLITE_STATIC);
  sqlite3_bind_int64(by_text, 3, q[k].day);
  count_rows(by_text);
}

static void sqlite_id(int i) {
  int k = i % QUESTIONS;
  sqlite3_bind_int64(by_id, 1, q[k].state);
  sqlite3_bind_int64(by_id, 2, q[k].bloc);
  sqlite3_bind_int64(by_id, 3, q[k].day);
  count_rows(by_id);
}

static bloc_day day_2024;

static void ask_text(sqlite3_stmt *st, const char *a, const char *b) {
  sqlite3_bind_text(st, 1, a, -1, SQLITE_STATIC);
  sqlite3_bind_int64(st, 2, day_2024);
  if (b != NULL) sqlite3_bind_text(st, 3, b, -1, SQLITE_STATIC);
  count_rows(st);
}

static void sqlite_members(int i) {
  (void)i;
  ask_text(of_bloc, "ECOWAS", NULL);
}

static void sqlite_blocs(int i) {
  (void)i;
  ask_text(of_state, "MLI", NULL);
}

static void sqlite_difference(int i) {
  (void)i;
  ask_text(difference, "UEMOA", "ECOWAS");
}

static void prepare_all(void) {
  by_text = prepare("SELECT f FROM m WHERE state = ? AND bloc = ?"
                    " AND f <= ?3 AND t > ?3 LIMIT 1");
  by_id = prepare("SELECT f FROM m WHERE s = ? AND b = ?"
                  " AND f <= ?3 AND t > ?3 LIMIT 1");
  of_bloc = prepare("SELECT state FROM m WHERE bloc = ?1 AND f <= ?2"
                    " AND t > ?2 ORDER BY state");
  of_state = prepare("SELECT bloc FROM m WHERE state = ?1 AND f <= ?2"
                     " AND t > ?2 ORDER BY bloc");
  difference = prepare("SELECT state FROM m WHERE bloc = ?1 AND f <= ?2"
                       " AND t > ?2 EXCEPT SELECT state FROM m"
                       " WHERE bloc = ?3 AND f <= ?2 AND t > ?2");
}

/* }======== */

int main(int argc, char **argv) {
  bloc_store *store;
  int fresh;
  if (argc != 2) fail("usage: membership STORE");
  if (bloc_store_open(argv[1], BLOC_OPEN_READONLY, &store, &fresh) ||
      bloc_store_sync(store, &world, 1))
    fail(store == NULL ? "no memory" : bloc_store_error(store));
  if (sqlite3_open(":memory:", &db)) fail("no SQLite");
  fill();
  make_questions();
  prepare_all();
  day_2024 = 19947; /* 2024-08-12 */
  measure("engine is_member, ids", 2000000, engine_is_member);
  measure("sqlite is_member, strings", 300000, sqlite_text);
  measure("sqlite is_member, ids", 300000, sqlite_id);
  measure("sqlite members", 20000, sqlite_members);
  measure("sqlite blocs", 20000, sqlite_blocs);
  measure("sqlite difference", 20000, sqlite_difference);
  sqlite3_stmt *all[] = {by_text, by_id, of_bloc, of_state, difference};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    sqlite3_finalize(all[i]);
  sqlite3_close(db);
  bloc_world_free(&world);
  bloc_store_close(store);
  return 0;
}
