/*
** vtab_own.h: what the files vtab*.c share. Nobody else includes it.
*/
#ifndef BLOC_VTAB_OWN_H
#define BLOC_VTAB_OWN_H

#include "store_own.h"
#include "vtab.h"

/* Texts by id: event types, feeds. */
typedef struct {
  char *heap;
  size_t n, cap;
  size_t *at; /* by id; 0: there is none (the heap begins with a NUL) */
  uint32_t nid, cap_id;
} vt_texts;

const char *vt_text(const vt_texts *t, uint32_t id); /* or NULL */

/* A column of a segment, unpacked, kept for the next row. */
typedef struct {
  uint32_t segment;
  char name[48]; /* none: nothing is kept here */
  int found;     /* 0: the segment has no such column */
  uint32_t used; /* when, for the oldest to be dropped */
  bloc_column column;
} vt_kept;

#define VT_KEPT 24

/* What the tables of one connection share. */
typedef struct vt_shared vt_shared;
struct vt_shared {
  bloc_store *store; /* NULL: there is none, `why` says so */
  bloc_world *world;
  uint32_t refs;     /* registered tables */
  uint32_t busy;     /* cursors with rows of the world as it is now */
  uint32_t generation;
  int force;         /* look for others' commits at each question */
  int damaged;       /* the snapshot failed its test: to be made anew */
  vt_texts type, feed, measure;
  vt_kept kept[VT_KEPT];
  uint32_t clock;
  void (*end)(vt_shared *v); /* frees what v owns besides, or NULL */
  char why[512];
};

typedef struct {
  sqlite3_vtab base;
  vt_shared *v;
} vt_table;

/* Registers the tables on db; v is freed with the last of them, or on
   failure. An SQLite code. */
int vt_register(sqlite3 *db, vt_shared *v);

/* The methods of connecting and freeing, the same for every table. */
int vt_connect(sqlite3 *db, vt_shared *v, const char *declaration,
               sqlite3_vtab **out, char **why);
int vt_disconnect(sqlite3_vtab *t);

/* Reports the text (printf) as the table's error; answers SQLITE_ERROR. */
int vt_fail(sqlite3_vtab *t, const char *format, ...);

/* A cursor's first question: brings the world up to date, unless rows of it
   are in use. events: those too. An SQLite code. */
int vt_sync(sqlite3_vtab *t, int events);

/* The segment's column, unpacked, kept for the next row; NULL on failure
   (bloc_store_error). A longer name than a column may have is not found. */
const vt_kept *vt_column(vt_shared *v, uint32_t segment, const char *name,
                         bloc_column_kind kind);
void vt_forget_columns(vt_shared *v);

/* {======== plans: what xBestIndex tells xFilter ======== */

typedef struct {
  char text[65]; /* column 'A' .., operator: a pair of letters each */
  int n;
} vt_plan;

/* The letter of an operator that tables may use: = < ( > ) g, or 0. */
char vt_operator(unsigned char op);
/* Constraint i, with `op` a letter, becomes the next argument. -1: no room. */
int vt_use(vt_plan *p, sqlite3_index_info *info, int i, char op, int omit);
int vt_plan_done(const vt_plan *p, sqlite3_index_info *info);
/* Are columns compared as bytes in constraint i? */
int vt_binary(sqlite3_index_info *info, int i);

/* }======== */

/* Inputs of a question, hidden columns; NULL: not given. 0 or SQLITE_... */
int vt_input_known(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w);
int vt_input_position(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w);
int vt_input_revision(sqlite3_vtab *t, sqlite3_value *v, bloc_when *w);

/* The text of a value that is text, or NULL. */
const char *vt_string(sqlite3_value *v, size_t *n);

/* First day whose text is not less (after: is greater) than s. */
bloc_day vt_first_day(const char *s, size_t n, int after);

void vt_result_day(sqlite3_context *cx, bloc_day d); /* clamped to R1's days */
void vt_result_actor(sqlite3_context *cx, const vt_shared *v, uint32_t id);
void vt_result_text(sqlite3_context *cx, const char *s); /* or NULL */

extern const sqlite3_module vt_event_module, vt_spell_module,
    vt_status_module, vt_whole_module, vt_measure_module;

#endif
