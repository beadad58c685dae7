/*
** tree.h: a query made ready for one scene: a plan for each filter, and how
** the answers of filters become that of the tree. For query.c and order.c.
**
** What a tree says of a row is a *value*: a rank (sieve.h) and whether the
** row is listed.
**
**           rank                   listed
**   filter  that of the row        yes, or possible where that is asked for
**   and     the least of a and b   by both
**   or      the most of a and b    by one
**   minus   the least of a and     by a and not by b
**           (not b)                (not: swaps yes and no)
*/
#ifndef BLOC_TREE_H
#define BLOC_TREE_H

#include "plan.h"

#define BLOC_LISTED 8 /* in a value, beside its rank */
#define BLOC_BATCH 1024

static inline uint8_t bloc_value_rank(uint8_t value) { return value & 3; }

typedef struct bloc_node {
  const bloc_query *q;
  bloc_plan plan; /* of a filter */
  struct bloc_node *a, *b;
  uint32_t row0, row1; /* base rows outside are `no` */
  uint32_t runs;       /* of the filters that drive */
  uint64_t rows, cost; /* how many rows they hold; what they cost */
} bloc_node;

/* BLOC_BAD: deeper than BLOC_QUERY_DEPTH. `aim` is a lone filter's. */
bloc_rc bloc_tree_make(bloc_node **out, const bloc_scene *w,
                       const bloc_query *q, bloc_aim aim);
void bloc_tree_free(bloc_node *t); /* NULL is fine */

/*
** Takes up to BLOC_BATCH ascending rows that are not `no`, and their values;
** with `same` all values are the first one.
*/
typedef bloc_rc (*bloc_on_rows)(void *to, const uint32_t *row,
                                const uint8_t *value, uint32_t n, int same);

/*
** Gives all base rows of [row0, row1) that are not `no`; of a lone filter
** that is only to list rows, those that it surely does not list are counted
** in the report instead. Each row comes once.
*/
bloc_rc bloc_tree_drive(const bloc_node *t, uint32_t row0, uint32_t row1,
                        bloc_report *r, bloc_on_rows on, void *to);

/* Of a filter: the part of one run that lies in base rows [row0, row1). */
bloc_rc bloc_tree_run(const bloc_node *t, bloc_run run, uint32_t row0,
                      uint32_t row1, bloc_report *r, bloc_on_rows on,
                      void *to);

/* The value of one full row. */
bloc_rc bloc_tree_full(const bloc_scene *w, const bloc_query *q, uint32_t row,
                       uint8_t *value);

/*
** The places in events->order, [*first, *end), of the full rows that may
** pass: those of the query's days.
*/
void bloc_tree_days(const bloc_scene *w, const bloc_query *q, uint32_t *first,
                    uint32_t *end);

/* Adds n rows of one value to the report's counts. */
void bloc_tally(bloc_report *r, uint8_t value, uint32_t n);

#endif
