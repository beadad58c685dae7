/*
** frame.h: a big result: columns of numbers, a row only when somebody asks.
**
**   a        b        period   from          shared
**   code[]   code[]   text[]   (by period)   int32[]
**    0        1        173      (173)         12
**    0        1        174      (174)         .
**
** A code is a place in one of the frame's lists of texts, which several
** columns share; two columns may show the same codes by different lists.
** Null: BLOC_F_NULL in codes, INT32_MIN in integers and days, NaN in reals.
** Invariant: every column has n values or those of another column; a code
** that is not null is a place in its list. A frame refers to nothing else.
** Cost: 4 bytes a value (reals 8); CSV some 10 ns a cell.
*/
#ifndef BLOC_FRAME_H
#define BLOC_FRAME_H

#include "bloc.h"
#include "segment.h"

typedef enum { BLOC_F_CODE, BLOC_F_INT, BLOC_F_DAY, BLOC_F_REAL } bloc_f_kind;

#define BLOC_F_NULL UINT32_MAX
#define BLOC_F_NONE INT32_MIN
#define BLOC_F_COLUMNS 64
#define BLOC_F_LISTS 8
#define BLOC_F_NAME 64

typedef struct {
  char name[BLOC_F_NAME];
  bloc_f_kind kind;
  uint32_t list;   /* of texts, for codes */
  uint32_t same;   /* its values are those of this column, or its own number */
  int hidden;      /* a field of rows, not a column of tables */
  uint32_t *code;
  int32_t *i; /* integers and days */
  double *r;
} bloc_f_column;

typedef struct {
  char *heap;   /* texts one behind the other, each with its NUL */
  uint32_t nheap, cap_heap;
  uint32_t *at; /* offset of each */
  uint32_t n, cap;
} bloc_f_texts;

typedef struct {
  bloc_f_column c[BLOC_F_COLUMNS];
  uint32_t ncolumn;
  bloc_f_texts list[BLOC_F_LISTS];
  uint32_t nlist;
  uint32_t n, cap; /* rows */
} bloc_frame;

void bloc_frame_free(bloc_frame *f);

/* A text at the end of list `list`. Codes count from 0. */
bloc_rc bloc_frame_text(bloc_frame *f, uint32_t list, const char *s,
                        size_t n);
const char *bloc_frame_text_of(const bloc_frame *f, uint32_t list,
                               uint32_t code);

/*
** A column more, before there are rows; returns its number. A name that is
** too long is cut. bloc_frame_shown: the same codes by another list.
*/
uint32_t bloc_frame_column(bloc_frame *f, const char *name, bloc_f_kind kind,
                           uint32_t list);
uint32_t bloc_frame_shown(bloc_frame *f, const char *name, uint32_t same,
                          uint32_t list);
/* The column's number, or UINT32_MAX. */
uint32_t bloc_frame_find(const bloc_frame *f, const char *name);

/* Makes room for `more` rows; they count once f->n is raised. */
bloc_rc bloc_frame_room(bloc_frame *f, uint32_t more);

/* One cell, read: null, or the one of text (codes), i, r that its kind says. */
typedef struct {
  bloc_f_kind kind;
  int null;
  const char *text;
  int32_t i;
  double r;
} bloc_f_cell;
bloc_f_cell bloc_frame_cell(const bloc_frame *f, uint32_t column,
                            uint32_t row);

/* The rows at `row`, n of them, as a frame of its own (out is empty). */
bloc_rc bloc_frame_take(const bloc_frame *f, const uint32_t *row, uint32_t n,
                        bloc_frame *out);

/* A value to look for: a text, or where that is NULL a number. */
typedef struct {
  const char *text;
  double number;
} bloc_f_want;

/*
** Keeps of the rows, *n of them, those that have one of these values in a
** column; a day is a text here. *n is how many are left.
*/
void bloc_frame_keep(const bloc_frame *f, uint32_t column,
                     const bloc_f_want *want, uint32_t nwant, uint32_t *row,
                     uint32_t *n);

/* A cell that is no code as it is printed; returns its length. */
#define BLOC_F_PRINT 40
size_t bloc_frame_print(const bloc_f_cell *c, char out[BLOC_F_PRINT]);

/*
** Rows [first, last) as CSV into out, whose content goes: RFC 4180 with LF;
** quotes where a cell needs them. With `safe` an apostrophe stands before
** what a spreadsheet would run. bloc_frame_head: the line of names.
*/
bloc_rc bloc_frame_csv(const bloc_frame *f, uint32_t first, uint32_t last,
                       int safe, bloc_bytes *out);
bloc_rc bloc_frame_head(const bloc_frame *f, bloc_bytes *out);

#endif
