/*
** query.h: a query is data: a tree whose leaves are filters and whose nodes
** are `and`, `or`, `minus`. The planner counts, by binary searches, how many
** rows each way of reading would look at, and takes the shortest.
**
**   filter  actor = {MLI's parties}, type = {cameo:17*}, days [a, b)
**   ways    base rows of [a, b)             1,204,332
**           runs by actor's state           38,112
**           runs by actor's state and type  911     <- taken, nothing left
**                                                      to test
**
** Rows come out as runs: stretches of positions in a projection (or of rows
** of the base), ascending within a run, with what is left to test of each.
** Full rows (event.h) are few and are scanned in their range of days.
**
** Of a filter, a row is `yes`, `possible`, `not covered` or `no`, exactly as
** bloc_event_test says of the same event as a full row. `yes` is listed, and
** `possible` where the filter asks for it. A tree lists what set algebra makes
** of what its filters list; what it counts as possible or not covered is by
** the truth of the whole: `and` is the least of no < not covered < possible <
** yes, `or` the most, `a minus b` the least of a and not b. So a row that a
** filter does not cover counts as such only where nothing else decides; and
** what is surely in a and possibly in b is listed by `a minus b` and counted
** as possible.
*/
#ifndef BLOC_QUERY_H
#define BLOC_QUERY_H

#include "event.h"
#include "index.h"
#include "join.h"

typedef enum { BLOC_Q_FILTER, BLOC_Q_AND, BLOC_Q_OR, BLOC_Q_MINUS } bloc_op;

typedef struct bloc_query {
  bloc_op op;
  bloc_event_filter f;         /* BLOC_Q_FILTER */
  struct bloc_query *a, *b;    /* the others; owned */
} bloc_query;

/* A tree of more levels is refused (BLOC_BAD): merge its filters. */
#define BLOC_QUERY_DEPTH 100

void bloc_query_free(bloc_query *q); /* q and all below; NULL is fine */

/* What a query works on. */
typedef struct {
  bloc_index *ix;      /* plain rows; n == 0 where there are none */
  bloc_events *events; /* full rows */
  bloc_spells *spells;
  const bloc_feeds *feeds; /* which revision, feed and source a row has:
                              the origin of each lies in one of its segments */
} bloc_scene;

/* How a query was answered, for explain. */
typedef struct {
  int way;            /* BLOC_P_..., or BLOC_WAY_BASE, BLOC_WAY_TREE */
  uint32_t runs;
  uint64_t touched;   /* plain rows looked at: the estimate, */
  uint64_t tested;    /* and the rows that were tested one by one */
  uint64_t full;      /* full rows looked at */
  uint64_t passed;
  uint32_t possible, not_covered;
} bloc_report;
enum {
  BLOC_WAY_BASE = 100, /* all rows of the days */
  BLOC_WAY_TREE,       /* a tree: each of its filters in a way of its own */
  BLOC_WAY_EITHER,     /* runs by actor's state, then by target's */
  BLOC_WAY_EITHER_TYPE /* the same by state and type */
};

/*
** Takes rows, at most some thousand a call: numbers of base rows, ascending
** within the call, or full rows with BLOC_FULL, in order of their days. What
** it answers but BLOC_OK ends the run and is passed on.
*/
typedef bloc_rc (*bloc_sink)(void *to, const uint32_t *row, uint32_t n);

/*
** BLOC_DAMAGED: the snapshot under the index failed its test (index.h);
** BLOC_BAD: the tree is too deep. Reports are filled anew. Compiling a join
** is kept for the one call.
*/

/* How many rows pass; never makes a list of them where no test is left. */
bloc_rc bloc_query_count(const bloc_scene *w, const bloc_query *q,
                         bloc_report *out);

/* Gives every passing row to the sink, in no order between runs. */
bloc_rc bloc_query_run(const bloc_scene *w, const bloc_query *q,
                       bloc_sink sink, void *to, bloc_report *out);

/*
** The passing rows number `offset` .. `offset + limit` in order of (day, told
** rows before plain ones, arrival), or in the reverse order. Reads no more
** than that takes, so that the report counts only what was read. `out` is
** empty at first.
*/
bloc_rc bloc_query_rows(const bloc_scene *w, const bloc_query *q,
                        uint64_t offset, uint64_t limit, int reverse,
                        bloc_u32s *out, bloc_report *report);

/* Does one row pass (as certain, or with f.possible as possible)? */
bloc_rc bloc_query_test(const bloc_scene *w, const bloc_query *q, uint32_t row,
                        int *passes);

/* The day (nominal) of a row of either kind; its fields. */
bloc_day bloc_row_day(const bloc_scene *w, uint32_t row);

#endif
