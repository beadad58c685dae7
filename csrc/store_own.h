/*
** store_own.h: what store.c and store_feed.c share: the connection and how
** far each table has been read. Nobody else includes it.
*/
#ifndef BLOC_STORE_OWN_H
#define BLOC_STORE_OWN_H

#include <sqlite3.h>

#include "store.h"

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

/* Keeps a message for bloc_store_error; returns -1. */
int bloc_store_fail(bloc_store *s, const char *format, ...);
int bloc_store_fail_sqlite(bloc_store *s);
int bloc_store_exec(bloc_store *s, const char *sql); /* 0 or -1 */

/* SQLite's update hook: notes which table this connection has added to. */
void bloc_store_on_insert(void *store, int action, const char *db,
                          const char *name, sqlite3_int64 rowid);

#endif
