/*
** store.h: one SQLite file, append-only, the truth (design: one file, owned
** by the user). Assertions, events, names and sources are rows that are
** never changed or deleted; each belongs to a revision, one a transaction.
** The engine's memory (the world) is fed from here: rows that came since the
** last look are read in, whoever wrote them.
**
** store.c (the file, statements) and store_feed.c (feeding) are the only files
** that know SQLite. Nothing here raises.
*/
#ifndef BLOC_STORE_H
#define BLOC_STORE_H

#include "bloc.h"
#include "event.h"
#include "index.h"
#include "names.h"
#include "query.h"
#include "segment.h"
#include "spell.h"

/* All that the engine holds in memory of one store. */
typedef struct {
  bloc_names names;
  bloc_spells spells;
  bloc_events events; /* told events, and rows of feeds that are not plain */
  bloc_index index;   /* plain rows of feeds */
  bloc_feeds feeds;   /* the segments that events and index hold rows of */
  bloc_u32s rev_day; /* by revision: the day it was recorded, as uint32_t */
  uint32_t epoch;    /* moves when rows of events get other numbers */
} bloc_world;

void bloc_world_free(bloc_world *w);
/* What a query of events works on; good until the next sync. */
bloc_scene bloc_world_scene(bloc_world *w);

typedef struct bloc_store bloc_store;
typedef struct bloc_stmt bloc_stmt;

enum { BLOC_OPEN_WRITE, BLOC_OPEN_READONLY, BLOC_OPEN_EXISTING };

/* Why the last call failed; good until the next call. */
const char *bloc_store_error(const bloc_store *s);

/*
** Opens (and creates, but for BLOC_OPEN_READONLY) the store at path; NULL
** is a store in memory. *out is set whenever there was memory for it: on
** failure it holds the error. *fresh: the tables were made just now inside
** a transaction that is still open; the caller fills the store and commits.
*/
int bloc_store_open(const char *path, int mode, bloc_store **out, int *fresh);

/* Idempotent on NULL. Rolls an open transaction back. */
void bloc_store_close(bloc_store *s);

/*
** Brings the world up to date with the store. With force == 0 it looks for
** other processes' commits at most every 40 ms. Returns 0, or -1 (error).
*/
int bloc_store_sync(bloc_store *s, bloc_world *w, int force);

/*
** The world holds names for ids alone until one of these is called (each costs
** a compare where it was called before, and may move the texts and chains of
** names and all that bloc_store_sync may move):
** all of names: labels, and the crowd of actors that feeds bring (offices,
** parts, unresolved codes). Before any question by name, scheme or kind.
*/
int bloc_store_sync_names(bloc_store *s, bloc_world *w);
/* The recorded parts of an actor and theirs, ever, by id. 0 or -1. */
int bloc_store_parts(bloc_store *s, uint32_t whole, bloc_u32s *out);

/* To be called after a rollback: the world is read anew. */
void bloc_store_reset(bloc_store *s);

/* A counter that moves whenever the world has changed. */
uint32_t bloc_store_generation(const bloc_store *s);
int bloc_store_in_transaction(const bloc_store *s);
int bloc_store_readonly(const bloc_store *s);

/* {======== feeds (store_event.c) ======== */

/*
** Brings told events and the rows of feeds up to date, after or in place of
** bloc_store_sync: only questions about events call it, so that opening a
** store and asking for members never reads a segment. 0, or -1 (error).
*/
int bloc_store_sync_events(bloc_store *s, bloc_world *w);

/* To be called when a query answered BLOC_DAMAGED: forgets the snapshot,
   builds the index anew from the segments and writes it again. 0 or -1. */
int bloc_store_rebuild_events(bloc_store *s, bloc_world *w);

/*
** A segment as its row says. The store gives id, first, and from and to, the
** least and greatest nominal day of its rows.
*/
typedef struct {
  uint32_t id, rev, feed, first, n;
  uint32_t source; /* id of a row of source, or 0 */
  bloc_day from, to;
  const char *file; /* where it was read from, or NULL */
} bloc_segment_meta;

/*
** Adds a segment of m->n rows (1 to BLOC_SEGMENT_ROWS) inside the open
** transaction. Every column that is not empty has m->n values; day has no
** null. Columns, of integers but for the last four; null where it says
** nothing, or in day_lo, day_hi the day itself, in flags 0:
**   day, day_lo, day_hi, flags      the date
**   type, actor, target, on_behalf_of, bloc   ids
**   score (thousandths), known (day), id (the feed's own, or a hash of it)
**   id_text, text, place, url       texts
**   any other name                  measures: reals
*/
int bloc_store_add_segment(bloc_store *s, bloc_segment_meta *m,
                           const bloc_column *col, uint32_t ncol);

/* Records that revision rev of the feed replaced or dropped these rows (by
   origin), known since that day (BLOC_DAY_MIN: always). n may be any. */
int bloc_store_add_dropped(bloc_store *s, uint32_t rev, uint32_t feed,
                           bloc_day known, const uint32_t *origin,
                           uint32_t n);

/* All segments of a feed (0: of all feeds) as rows (id, first, n, rev, feed,
   source) by first, and the origins of it that are dropped, in no order.
   Either may be NULL; both are emptied first, and owned by the caller. */
int bloc_store_segments(bloc_store *s, uint32_t feed, bloc_feeds *segments,
                        bloc_u32s *dropped);

/* A column of a segment into `out`, whose kind says what it must be. 1; 0:
   the segment has none of that name; -1: error (also: of another kind). */
int bloc_store_read_column(bloc_store *s, uint32_t segment, const char *name,
                           bloc_column *out);

/* }======== */

/* {======== statements ======== */

typedef enum { BLOC_NULL, BLOC_INT, BLOC_REAL, BLOC_TEXT, BLOC_BLOB } bloc_type;

typedef struct {
  bloc_type type;
  int64_t i;
  double r;
  const char *s; /* with n bytes */
  size_t n;
} bloc_value;

/*
** A prepared statement, reset and without bindings, kept for the next time
** by its text; NULL on failure. With untrusted != 0 only reading statements
** are let through: no writes, pragmas, attached files.
*/
bloc_stmt *bloc_store_prepare(bloc_store *s, const char *sql, size_t n,
                              int untrusted);
/* Gives the statement back (to the cache, or finalizes it). */
void bloc_stmt_done(bloc_store *s, bloc_stmt *st);
int bloc_stmt_bind(bloc_stmt *st, int i, const bloc_value *v);
int bloc_stmt_parameters(bloc_stmt *st);
/* 1: a row; 0: done; -1: error (bloc_store_error says which); -2: so, of a
   snapshot that was damaged: from the start it may be run once more. */
int bloc_stmt_step(bloc_store *s, bloc_stmt *st);
/* Back to the start, with what is bound. */
void bloc_stmt_again(bloc_stmt *st);
int bloc_stmt_columns(bloc_stmt *st);
const char *bloc_stmt_name(bloc_stmt *st, int i);
void bloc_stmt_column(bloc_stmt *st, int i, bloc_value *v);
int64_t bloc_store_last_id(const bloc_store *s);

/* }======== */

/* Copies the store to a new file; 0 or -1. An existing file is refused. */
int bloc_store_backup(bloc_store *s, const char *path);

#endif
