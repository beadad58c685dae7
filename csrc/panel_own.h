/*
** panel_own.h: what panel.c (states, blocs) and dyad.c (pairs) share: spans
** of periods, and the tally in which they are counted.
*/
#ifndef BLOC_PANEL_OWN_H
#define BLOC_PANEL_OWN_H

#include "panel.h"

/*
** A run of days as periods. `in`: the period that holds the day; `next`: the
** first that starts on or after it.
**   any [from_in, to_next)   all [from_next, to_in)
**   first [from_next, to_next)   last [from_in, to_in)
*/
typedef struct {
  bloc_day from, to;
  uint32_t from_in, from_next, to_in, to_next;
} bloc_span;

enum { BLOC_SURE, BLOC_CAN, BLOC_WIDE, BLOC_LEVELS };

/* The spans of every cell of a presence at one level. */
typedef struct {
  uint32_t presence, level;
  bloc_span *v;
  uint32_t n, cap;
  uint32_t *first; /* of cell i: v[first[i] .. first[i + 1]) */
  uint32_t ntrack, track; /* how many tracks it has; the last of them */
} bloc_layer;

/* One number for each row and period, of one layer by one rule. */
typedef struct {
  uint32_t layer;
  bloc_rule rule;
  int weighted;
  int32_t *n;    /* differences, then sums; for since, from, until: a day */
  int32_t *part; /* days: those of periods that a span holds in part */
  double *w;     /* weighted */
} bloc_track;

#define BLOC_TRACKS (3 * BLOC_PANEL_COLUMNS + 2)

/* Cells of each state in order of the blocs: cell[first[k] .. first[k+1]). */
typedef struct {
  uint32_t *cell, *first;
} bloc_by_state;

typedef struct {
  const bloc_panel_spec *q;
  bloc_frame *f;
  uint32_t measure;
  bloc_layer layer[BLOC_TRACKS];
  bloc_track track[BLOC_TRACKS];
  uint32_t nlayer, ntrack;
  uint32_t value[BLOC_PANEL_COLUMNS];    /* tracks of each column, */
  uint32_t other[BLOC_PANEL_COLUMNS][2]; /* and those it must agree with */
  uint32_t keep, may; /* tracks: a dyad is listed; would be, if possible */
  uint32_t width;     /* nperiod + 1 */
  uint32_t *lo, *hi;  /* by row: periods outside [lo, hi) count nothing */
  uint32_t nrow;      /* rows at once */
  uint8_t *here; /* by period, of the row at hand: has a number, is listed */
  uint32_t *listed; /* its periods */
  bloc_by_state *of; /* by presence; for rows of states and dyads */
  uint32_t nof;
  uint64_t more;
} bloc_tally;

bloc_rc bloc_tally_start(bloc_tally *t, uint32_t most);
void bloc_tally_free(bloc_tally *t);
/* Empties the first n rows. */
void bloc_tally_clear(bloc_tally *t, uint32_t n);
/* Counts one span; *after: the period behind the cell's last span (0). */
void bloc_tally_add(bloc_tally *t, uint32_t layer, uint32_t row,
                    const bloc_span *x, double weight, uint32_t *after);
/*
** Adds the row to the frame: all periods; of a dyad those that t->here marks
** and those in which it is listed.
*/
bloc_rc bloc_tally_emit(bloc_tally *t, uint32_t row, uint32_t key,
                        uint32_t key2);

/* The span of [from, to). */
bloc_span bloc_span_of(const bloc_panel_spec *q, bloc_day from, bloc_day to);

bloc_rc bloc_dyads_make(bloc_tally *t);

#endif
