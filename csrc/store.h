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
#include "names.h"
#include "spell.h"

/* All that the engine holds in memory of one store. */
typedef struct {
  bloc_names names;
  bloc_spells spells;
  bloc_events events;
  bloc_u32s rev_day; /* by revision: the day it was recorded, as uint32_t */
} bloc_world;

void bloc_world_free(bloc_world *w);

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

/* To be called after a rollback: the world is read anew. */
void bloc_store_reset(bloc_store *s);

/* A counter that moves whenever the world has changed. */
uint32_t bloc_store_generation(const bloc_store *s);
int bloc_store_in_transaction(const bloc_store *s);
int bloc_store_readonly(const bloc_store *s);

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
/* 1: a row; 0: done; -1: error (bloc_store_error says which). */
int bloc_stmt_step(bloc_store *s, bloc_stmt *st);
int bloc_stmt_columns(bloc_stmt *st);
const char *bloc_stmt_name(bloc_stmt *st, int i);
void bloc_stmt_column(bloc_stmt *st, int i, bloc_value *v);
int64_t bloc_store_last_id(const bloc_store *s);

/* }======== */

/* Copies the store to a new file; 0 or -1. An existing file is refused. */
int bloc_store_backup(bloc_store *s, const char *path);

#endif
