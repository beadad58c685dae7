/*
** presence.h: who was in which bloc when, compiled for questions about many
** pairs over time. For a list of states and one of blocs: the stays of each
** cell (state, bloc), the runs of days on which the status holds certainly
** (BLOC_YES), possibly (BLOC_MAYBE) or is not covered (BLOC_UNCOVERED, only
** where they are asked for).
**
**   cell (MLI, ECOWAS), member:   yes 1975-05-28..2025-01-29
**   cell (CPV, ECOWAS), member:   maybe 1976-01-01..1977-12-31, yes ..2026
**
** Every other day the status does not hold. What a day answers is what
** db:is_member answers (R6, R9, R12, R13).
** Invariant: cells are in order of (bloc, state) by their places in the lists
** and have at least one stay; the stays of a cell ascend, and two that meet
** differ in truth. Nothing refers to the spells afterwards.
** Cost: 1 us a cell with spells, 50 ns one without; those without are not
** looked at unless days that are not covered are asked for.
*/
#ifndef BLOC_PRESENCE_H
#define BLOC_PRESENCE_H

#include "event.h"

typedef struct {
  bloc_day from, to; /* BLOC_DAY_MIN, BLOC_DAY_MAX: without an end */
  uint32_t truth;    /* BLOC_YES, BLOC_MAYBE or BLOC_UNCOVERED */
} bloc_stay;

typedef struct {
  uint32_t bloc, state; /* places in the lists of the question */
  uint32_t first;       /* its stays end where those of the next cell begin */
} bloc_cell;

typedef struct {
  bloc_cell *cell; /* ncell + 1: the last one ends the stays */
  uint32_t ncell, cap_cell;
  bloc_stay *stay;
  uint32_t nstay, cap_stay;
  uint32_t *of_bloc; /* first cell of each bloc; nbloc + 1 */
  uint32_t nstate, nbloc;
} bloc_presence;

typedef struct {
  const uint32_t *state, *bloc; /* ids of actors, each once */
  uint32_t nstate, nbloc;
  bloc_status_filter status; /* no term: member in law */
  bloc_when when;
  int uncovered; /* also the stays that are not covered */
} bloc_presence_spec;

void bloc_presence_free(bloc_presence *p);

/* p is empty before, and after a failure. */
bloc_rc bloc_presence_make(bloc_presence *p, bloc_spells *s,
                           const bloc_presence_spec *q);

/* The truth of a cell on a day, BLOC_NO where it has no stay then. */
uint32_t bloc_presence_on(const bloc_presence *p, uint32_t state,
                          uint32_t bloc, bloc_day d);

/* Runs of days, ascending; two of them never meet. */
typedef struct {
  bloc_day from, to;
} bloc_run;

typedef struct {
  bloc_run *v;
  uint32_t n, cap;
} bloc_runs;

bloc_rc bloc_runs_add(bloc_runs *r, bloc_day from, bloc_day to);
void bloc_runs_free(bloc_runs *r, uint32_t n); /* n lists, and the array */

/*
** The days on which the base of any bloc is covered for a state (by state),
** or that of a bloc for any state. For BLOC_LIVING only days of the state's
** life, but for coverage of the position's own: who lists a state says that
** it was there. Into out: one list for each, empty before.
*/
enum { BLOC_BY_STATE, BLOC_LIVING, BLOC_PER_BLOC };
bloc_rc bloc_presence_covered(const bloc_spells *s,
                              const bloc_presence_spec *q, int by,
                              bloc_runs *out);

/* Days on which each actor may live: always, where no life is known. */
bloc_rc bloc_presence_lives(const bloc_spells *s, const uint32_t *actor,
                            uint32_t n, bloc_runs *out);

#endif
