/*
** plan.h: which stretches of which arrays hold the plain rows that a filter
** wants, and what is left to test of each. For query.c.
**
** Ways are tried from the most narrow to the base, each given up as soon as
** it costs more than the best so far. What a way implies is not tested again;
** of a join the rank of a stretch of days goes with its run:
**
**   target_in = ECOWAS      run of MLI  |.....|======================|.....|
**                           (P_TARGET)    no   yes: rows 17 .. 9,310   no
**
** Cost: a search per run; some microseconds for a few, 0.1 us for each more.
*/
#ifndef BLOC_PLAN_H
#define BLOC_PLAN_H

#include "sieve.h"

typedef struct {
  uint32_t first, end; /* places in by[p].row, or rows of the base */
  uint32_t tests;      /* what is left to test, as bits of sieve.h */
  uint8_t rank;        /* what is known of all its rows */
  uint8_t p;           /* projection, or BLOC_WAY_BASE */
  uint8_t half;        /* see bloc_half */
} bloc_run;

typedef struct {
  bloc_run *v; /* each row stands in one of them */
  uint32_t n, cap;
  uint64_t rows, cost;
} bloc_runs;

/* What is wanted of the rows. */
typedef enum {
  BLOC_TO_COUNT, /* only how many: runs without tests are not read */
  BLOC_TO_LIST,  /* those that pass */
  BLOC_TO_JUDGE  /* all that are not `no`, and their ranks */
} bloc_aim;

typedef struct {
  bloc_sieve sieve;
  bloc_aim aim;
  int way;        /* as in bloc_report */
  bloc_runs runs;
} bloc_plan;

/* Does a row of this rank pass the filter? */
static inline int bloc_rank_passes(uint8_t rank, const bloc_event_filter *f) {
  return rank == BLOC_RANK_YES || (rank == BLOC_RANK_MAYBE && f->possible);
}

/* p is empty before, and after a failure; w and f are kept, not owned. */
bloc_rc bloc_plan_make(bloc_plan *p, const bloc_scene *w,
                       const bloc_event_filter *f, bloc_aim aim);
void bloc_plan_free(bloc_plan *p);

#endif
