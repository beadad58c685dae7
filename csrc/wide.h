/*
** wide.h: a wide table of codes by year. A record is about one thing (an
** organisation, a state) in one year; each of its many columns is about
** another and holds a small code; out come runs of years with one code.
**
**   state,year,ecowas,un      runs        435 ecowas 1  1975 to 1976, then 1977
**   435,1975,1,1                          435 ecowas 0  1977
**   435,1976,1,-9                         435 un     1  1975
**   435,1977,0,-9             coded years 435 ecowas 1975 to 1977, un 1975
**
** A code is a digit from 0 to 9: the year is coded. The empty cell, `-1`, and
** a year without a record say that there is nothing to be coded (void): one of
** the two was not there. `-` and other digits: missing. Anything else is a bad
** record.
** Records may come in any order; the first of two for a thing and year counts.
** Cost: a byte a cell and one pass over the text; the runs a pass over cells.
*/
#ifndef BLOC_WIDE_H
#define BLOC_WIDE_H

#include "bloc.h"
#include "reader.h"

#define BLOC_WIDE_MISSING (-1)
#define BLOC_WIDE_VOID (-2)
#define BLOC_WIDE_NEVER INT32_MAX
#define BLOC_WIDE_COLUMNS 4096

/* What is wrong with a record. */
typedef enum {
  BLOC_WIDE_FINE,
  BLOC_WIDE_TORN,   /* as the reader says: r->problem */
  BLOC_WIDE_FIELDS, /* another number of fields than the header has */
  BLOC_WIDE_KEY,    /* the text of the thing is empty */
  BLOC_WIDE_YEAR,   /* no year from 1 to 9998 */
  BLOC_WIDE_CODE,   /* a cell is none of the codes */
  BLOC_WIDE_TWICE   /* the thing has a record for the year already */
} bloc_wide_problem;

typedef struct {
  uint64_t line;
  uint32_t field;        /* which one, from 0 */
  uint32_t text, n;      /* it, in the arena */
  bloc_wide_problem problem;
  bloc_reader_problem torn;
} bloc_wide_reject;

typedef struct {
  uint32_t thing;
  int32_t year;
  size_t at; /* its cells: cell[at .. at + ncode) */
  uint64_t line;
} bloc_wide_row;

/* A run of years y1 to y2, both included, of one code; `next`: the next year
   in which the cell is not missing; BLOC_WIDE_NEVER where it is up to the last
   year of all records. */
typedef struct {
  uint32_t thing, column;
  int32_t y1, y2, next;
  int32_t code;
} bloc_wide_run;

typedef struct {
  bloc_wide_run *v;
  uint32_t n, cap;
} bloc_wide_runs;

typedef struct {
  /* what to read: positions of fields, given before the first record */
  uint32_t key, year, width;     /* width: of all records */
  uint32_t *code, ncode;         /* the columns of codes */
  uint32_t *kept, nkept;         /* columns whose text is kept of each thing */
  /* what was read */
  char *text; /* the arena, each text with a NUL behind; offset 0 is "" */
  size_t ntext, cap_text;
  bloc_u32s said;   /* by thing: its text, then those of the kept columns, */
  int32_t *newest;  /* as its record of the newest year has them */
  uint32_t nthing, cap_newest;
  bloc_map by_text; /* hash of a text -> thing; the next key where taken */
  bloc_wide_row *row;
  uint32_t nrow, cap_row;
  signed char *cell;
  size_t ncell, cap_cell;
  bloc_wide_reject *reject;
  uint32_t nreject, cap_reject;
  uint64_t records;
  int32_t last_year; /* of all records */
} bloc_wide;

/* Copies the positions; BLOC_BAD where one is not below width. */
bloc_rc bloc_wide_open(bloc_wide *w, uint32_t width, uint32_t key,
                       uint32_t year, const uint32_t *code, uint32_t ncode,
                       const uint32_t *kept, uint32_t nkept);
/* Takes a record; one that is bad goes to w->reject. */
bloc_rc bloc_wide_take(bloc_wide *w, const bloc_record *r);
/* After the last record: puts rows in order of thing (as they first came) and
   year, and drops the second of two for one year. */
bloc_rc bloc_wide_end(bloc_wide *w);

/* Runs of equal code (0 too), in order of thing, column, year. */
bloc_rc bloc_wide_list(const bloc_wide *w, bloc_wide_runs *out);
/* Runs of coded years whatever the code (.code is 0), in the same order. */
bloc_rc bloc_wide_coded(const bloc_wide *w, bloc_wide_runs *out);
/*
** The first and the last year in which a column has a cell that is not void,
** by column (arrays of ncode); BLOC_WIDE_NEVER where it has none.
*/
void bloc_wide_span(const bloc_wide *w, int32_t *first, int32_t *last);

const char *bloc_wide_text(const bloc_wide *w, uint32_t offset);
void bloc_wide_free(bloc_wide *w);

#endif
