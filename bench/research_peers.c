/*
** Shared organisations of every pair of states in every year with SQLite, in
** memory: reads lines "state,bloc,year" from the file named, prints rows, sum,
** and milliseconds of the question (the index is built before).
*/
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int load(sqlite3 *db, const char *path) {
  char line[512];
  sqlite3_stmt *s;
  FILE *f = fopen(path, "r");
  if (f == NULL) return 0;
  sqlite3_exec(db, "CREATE TABLE raw(state TEXT, bloc TEXT, year INT); BEGIN",
               NULL, NULL, NULL);
  sqlite3_prepare_v2(db, "INSERT INTO raw VALUES (?, ?, ?)", -1, &s, NULL);
  while (fgets(line, sizeof line, f) != NULL) {
    char *state = strtok(line, ","), *bloc = strtok(NULL, ","),
         *year = strtok(NULL, "\n");
    if (year == NULL || year[0] < '0' || year[0] > '9') continue;
    sqlite3_bind_text(s, 1, state, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(s, 2, bloc, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(s, 3, year, -1, SQLITE_TRANSIENT);
    sqlite3_step(s);
    sqlite3_reset(s);
  }
  sqlite3_finalize(s);
  fclose(f);
  /* numbers for names, as anybody would who wants it fast */
  return sqlite3_exec(
             db,
             "COMMIT; CREATE TABLE st(id INTEGER PRIMARY KEY, c TEXT UNIQUE);"
             "CREATE TABLE bl(id INTEGER PRIMARY KEY, c TEXT UNIQUE);"
             "INSERT INTO st(c) SELECT DISTINCT state FROM raw ORDER BY 1;"
             "INSERT INTO bl(c) SELECT DISTINCT bloc FROM raw ORDER BY 1;"
             "CREATE TABLE m(year INT, bloc INT, state INT,"
             " PRIMARY KEY(year, bloc, state)) WITHOUT ROWID;"
             "INSERT INTO m SELECT year, bl.id, st.id FROM raw"
             " JOIN bl ON bl.c = bloc JOIN st ON st.c = state",
             NULL, NULL, NULL) == SQLITE_OK;
}

int main(int argc, char **argv) {
  sqlite3 *db;
  sqlite3_stmt *s;
  long long rows = 0, sum = 0;
  if (argc < 2 || sqlite3_open(":memory:", &db) != SQLITE_OK ||
      !load(db, argv[1]))
    return 1;
  double start = now();
  sqlite3_prepare_v2(
      db,
      "SELECT a.year, a.state, b.state, count(*) FROM m a JOIN m b"
      " ON b.year = a.year AND b.bloc = a.bloc AND b.state > a.state"
      " GROUP BY a.year, a.state, b.state",
      -1, &s, NULL);
  while (sqlite3_step(s) == SQLITE_ROW) {
    rows++;
    sum += sqlite3_column_int64(s, 3);
  }
  printf("%lld\t%lld\t%.1f\n", rows, sum, now() - start);
  sqlite3_finalize(s);
  sqlite3_close(db);
  return 0;
}
