/*
** join.h: temporal joins compiled for many rows. Membership is never stored
** in an event; instead what a join answers about one actor is turned, once a
** query, into the stretches of days on which the answer is the same:
**
**   target_in = ECOWAS, MLI      no | yes 1975-05-28.. | maybe .. | no
**
** The answer of every stretch comes from bloc_join_on (event.h's rule for one
** day), asked once for the first day of each stretch; the days between which
** it may change are the bounds of the pair's spells, of its coverage, and of
** the lives of the state and the blocs. So `known`, `position`, lists of
** blocs, sets and a fixed day all come out as for one event.
** Cost: some 100 ns a stretch; a question of a row is a search among few.
** States of which nothing is known (BLOC_UNRESOLVED) cost 10 ns.
*/
#ifndef BLOC_JOIN_H
#define BLOC_JOIN_H

#include "event.h"
#include "index.h"

/*
** truth: bloc_truth, or BLOC_UNCOVERED. The first stretch of a state begins
** before every day, the last one never ends; two with the same row have no
** rows between them.
*/
typedef struct {
  bloc_day from;  /* first day; it lasts until the next one's */
  uint32_t row;   /* first base row of that day (bloc_index_row_of) */
  uint32_t truth;
} bloc_stretch;

typedef struct {
  uint32_t side;
  /* stretches of state number k: stretch[start[k] .. start[k + 1]) */
  bloc_stretch *stretch;
  uint32_t *start; /* nstate + 1 */
  uint32_t n, cap, nstate;
} bloc_timeline;

void bloc_timeline_free(bloc_timeline *t);

/*
** Compiles a join for every state of the index (number 0: no actor, which is
** always BLOC_NO), right on the days from the index's first to its last.
** A fixed day of the join gives each state one stretch: what its parts were
** part of on *that* day is the caller's to mind. t is empty before, and after
** a failure.
*/
bloc_rc bloc_timeline_make(bloc_timeline *t, bloc_spells *s,
                           const bloc_join *j, const bloc_index *ix);

/* The stretch of state number k that holds the day of base row `row`. */
const bloc_stretch *bloc_timeline_on(const bloc_timeline *t, uint32_t k,
                                     uint32_t row);

#endif
