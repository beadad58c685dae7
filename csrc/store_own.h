/*
** store_own.h: what the files of the store share: the connection and how far
** each table has been read. Nobody else includes it.
*/
#ifndef BLOC_STORE_OWN_H
#define BLOC_STORE_OWN_H

#ifdef BLOC_EXTENSION /* loaded into a program with SQLite: vtab_load.c */
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT3
#else
#include <sqlite3.h>
#endif

#include "store.h"

#define CACHED 128
#define LOOK_EVERY 40000000 /* ns between looks for others' commits */
#define BUSY_TIMEOUT 5000   /* ms to wait for another process's write */

/* What is read of the tables, in the order of their references. */
enum {
  T_REVISION,
  T_ACTOR, /* but for the crowd: offices, parts, unresolved codes */
  T_LINK,  /* rows of part that stood before the crowd was read */
  T_CROWD,
  T_BLOC,
  T_LABEL,
  T_LIFE,
  T_PART,  /* rows of part that came since the first look */
  T_ASSERTION,
  T_COVERAGE,
  T_UNCOVERED,
  T_RETRACTION,
  T_TOLD,
  T_TOLD_CODE,
  T_TOLD_GONE,
  T_SEGMENT, /* these two by store_event.c */
  T_DROPPED,
  TABLES
};

/* Sets of tables: what every question needs, and what only some do. */
#define BIT(t) (1u << (t))
#define OF_FACTS                                                          \
  (BIT(T_REVISION) | BIT(T_ACTOR) | BIT(T_BLOC) | BIT(T_LIFE) |           \
   BIT(T_PART) | BIT(T_ASSERTION) | BIT(T_COVERAGE) | BIT(T_UNCOVERED) |   \
   BIT(T_RETRACTION))
#define OF_CROWD (BIT(T_LINK) | BIT(T_CROWD))
#define OF_NAMES (OF_CROWD | BIT(T_LABEL))
#define OF_FEEDS (BIT(T_SEGMENT) | BIT(T_DROPPED))
#define OF_EVENTS                                                         \
  (BIT(T_TOLD) | BIT(T_TOLD_CODE) | BIT(T_TOLD_GONE) | OF_FEEDS)
#define ALL_TABLES (BIT(TABLES) - 1)

/* How far the feeds have been read: store_event.c. */
typedef struct {
  int64_t segment, dropped, part; /* ids of the last rows read */
  uint64_t segments, droppeds;    /* hashes of the digests up to those */
  int64_t parts;       /* the last row of part that segments covers */
  int started;         /* the snapshot has been tried */
  int distrust;        /* the snapshot is not to be opened */
  int unsaved;         /* the index has changed since it was written */
  int open;            /* what is read now is of an open transaction */
  int uncertain;       /* so was what has been read, or it is half read */
} feed_state;

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
  uint32_t watch;   /* tables that are kept up to date by each look */
  int64_t most_actors; /* the greatest id, when all was last read */
  int readonly, reset, started;
  feed_state feed;
  char error[512];
};

/* Keeps a message for bloc_store_error; returns -1. */
int bloc_store_fail(bloc_store *s, const char *format, ...);
int bloc_store_fail_sqlite(bloc_store *s);
int bloc_store_exec(bloc_store *s, const char *sql); /* 0 or -1 */
/* The first column of the first row of a statement kept by its text, with
   one number bound; 0 and *out as it was where there is no row. */
int bloc_store_ask(bloc_store *s, const char *sql, int64_t bound,
                   int64_t *out);

/* The SQL function bloc_fold. */
void bloc_store_sql_fold(sqlite3_context *cx, int n, sqlite3_value **v);

/* SQLite's update hook: notes which table this connection has added to. */
void bloc_store_on_insert(void *store, int action, const char *db,
                          const char *name, sqlite3_int64 rowid);

/* Reads the whole crowd, inside the transaction at hand. */
int bloc_store_feed_crowd(bloc_store *s, bloc_world *w);

/* All tables of events, with those that are watched. */
int bloc_store_bring_events(bloc_store *s, bloc_world *w);
/* Reads what segments and dropped rows came since, inside a transaction. */
int bloc_store_feed_events(bloc_store *s, bloc_world *w);
/* Forgets told events, and the feeds' rows where they are not certain. */
void bloc_store_reset_events(bloc_store *s, bloc_world *w);

/* Adds the rows of segment after the last one, up to `upto`, to the list. */
int bloc_store_list_segments(bloc_store *s, bloc_world *w, int64_t upto);
/* The greatest ids of types and actors. */
int bloc_store_most(bloc_store *s, int64_t *types, int64_t *actors);

/*
** Opens the snapshot where it holds a state that this store once had. 0
** (there or not), -1; 1: it cannot be trusted, the feeds are half read.
*/
int bloc_store_open_snapshot(bloc_store *s, bloc_world *w);
/* Writes the snapshot where there is something to win; a failure costs time
   at the next opening and nothing else. */
void bloc_store_save_snapshot(bloc_store *s, bloc_world *w);

/* A row of segment (id, rev, feed, first, n, source) behind those of f. */
int bloc_store_segment_row(bloc_store *s, sqlite3_stmt *st, bloc_feeds *f);
/* The origins in a cell of dropped, behind those of out. */
int bloc_store_origins(bloc_store *s, sqlite3_stmt *st, int col,
                       bloc_u32s *out);

/* The hash of rows (after, upto] of part, from h on. */
int bloc_store_digest_parts(bloc_store *s, int64_t after, int64_t upto,
                            uint64_t *h);

#endif
