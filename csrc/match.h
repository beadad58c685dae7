/*
** match.h: events in order, per state or bloc: patterns (2.12) and windows
** (2.11). Works on lists of rows by key (series.h), made from queries once;
** then each key by itself. Days are nominal.
**
**   coup        1 . . . . 2 . . .     within 9 days, the notice at most 3
**   suspension  . . 3 . . . 4 5 .     days after the suspension: 1 4 6; from
**   notice      . . . . . . . . 6     3 no notice is in reach, 5 is later
**
** An event that cannot be continued never will be, whatever comes before it:
** it is passed over from then on.
** Cost: linear in the rows of the steps, times the steps of the pattern where
** shorter chains are wanted too.
*/
#ifndef BLOC_MATCH_H
#define BLOC_MATCH_H

#include "series.h"

#define BLOC_STEPS 16

/*
** Each step is another event, on the same day or later. A chain goes as far
** as it can, and among those that do takes the earliest event at each step.
** A key has the chain of the earliest start that goes furthest.
*/
typedef struct {
  const bloc_query *step[BLOC_STEPS];
  int32_t max_gap[BLOC_STEPS]; /* days from the step before, or -1 */
  uint32_t nstep;
  int on;
  int32_t within;              /* days from the first step, or -1 */
  int all;                     /* every match that shares no event */
  int partial;                 /* also those that stop early */
} bloc_pattern;

/* A chain: rows row[first .. first + reached) of one key, in step order. */
typedef struct {
  uint32_t key, first, reached;
} bloc_chain;

typedef struct {
  bloc_chain *chain; /* by code of the key, then by day of the first step */
  uint32_t nchain, cap;
  bloc_u32s row;
} bloc_matches;

void bloc_matches_free(bloc_matches *m);
bloc_rc bloc_match(const bloc_scene *w, const bloc_pattern *p,
                   bloc_matches *out);

/* One event in the window of one anchor. */
typedef struct {
  uint32_t anchor, row; /* rows */
  int32_t offset;       /* days, signed */
  uint32_t prevailing;  /* 1: the last one before the window */
} bloc_near_row;

typedef struct {
  bloc_near_row *v; /* by anchor in order of day, then by day */
  uint32_t n, cap;
} bloc_near_rows;

void bloc_near_rows_free(bloc_near_rows *r);

/*
** For every row of `anchors`, the other rows of `events` with the same state
** of the target in [day - before, day + after], both ends included; with
** prevailing also the last one before. The row itself is left out.
*/
bloc_rc bloc_around(const bloc_scene *w, const bloc_query *anchors,
                    const bloc_query *events, int32_t before, int32_t after,
                    int prevailing, bloc_near_rows *out);

/* How many anchors have at least one such event: no list is made. */
bloc_rc bloc_around_count(const bloc_scene *w, const bloc_query *anchors,
                          const bloc_query *events, int32_t before,
                          int32_t after, uint64_t *out);

#endif
