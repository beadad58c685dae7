/*
** sieve.h: a filter made ready for the plain rows of an index: what each of
** them must be, so that a batch of rows is tested column by column. For
** plan.c and query.c.
**
** How sure it is that a row passes is a *rank*, ordered so that `and` is the
** least of two and `or` the most:  no < not covered < possible < yes.
**
** Conditions on a side (actor=, target=, involves=, joins) are kept either by
** party, where the day does not matter, or as a timeline by state:
**
**   actor = MLI and its parts   party  | no no yes yes no ..
**                               state  | no yes no ask ..   (of its parties)
**   target_in = ECOWAS          states | no | no..yes..no | ..
**
** Cost: made in a pass over the parties, or over the states for a join; a
** test of a row is some ns.
*/
#ifndef BLOC_SIEVE_H
#define BLOC_SIEVE_H

#include "query.h"

enum {
  BLOC_RANK_NO,
  BLOC_RANK_UNCOVERED,
  BLOC_RANK_MAYBE,
  BLOC_RANK_YES,
  BLOC_RANK_ASK /* of a state: differs by party, look at the row */
};

/* From bloc_truth or BLOC_UNCOVERED, and back: swaps 1 and 3. */
static inline uint8_t bloc_rank_of(uint32_t truth) {
  return (uint8_t)(truth ^ (truth & 1) << 1);
}

typedef struct {
  uint32_t side;
  uint8_t *party;  /* rank of each party, or NULL: see t */
  uint8_t *state;  /* with party: that of all parties of a state, or ASK */
  bloc_timeline t;
  bloc_u32s some;  /* states that are not always `no`, ascending */
} bloc_cond;

#define BLOC_CONDS (3 + BLOC_JOINS)

/* What a row must be, as bits; condition i is 1 << i. Tested from above. */
enum {
  BLOC_T_DEAD = 1 << BLOC_CONDS, /* not a dead row */
  BLOC_T_KNOWN = 2 << BLOC_CONDS,
  BLOC_T_SEGMENT = 4 << BLOC_CONDS,
  BLOC_T_ORIGIN = 8 << BLOC_CONDS,
  BLOC_T_SCORE = 16 << BLOC_CONDS,
  BLOC_T_TYPE = 32 << BLOC_CONDS,
  BLOC_T_END = 64 << BLOC_CONDS
};

typedef struct {
  const bloc_scene *w;
  const bloc_event_filter *f;
  uint32_t row0, row1; /* the base rows that may pass: [row0, row1) */
  uint32_t tests;      /* what restricts, as bits */
  bloc_cond cond[BLOC_CONDS];
  uint32_t ncond;
  bloc_u32s origin;    /* of the segments that pass: first, end, first, .. */
} bloc_sieve;

/* s is empty before, and after a failure. f and w are only kept, not owned. */
bloc_rc bloc_sieve_make(bloc_sieve *s, const bloc_scene *w,
                        const bloc_event_filter *f);
void bloc_sieve_free(bloc_sieve *s);

/*
** The rank of a condition about a state on the day of `row`; *end, the first
** row where that may differ, is lowered to it.
*/
uint8_t bloc_cond_on(const bloc_cond *c, uint32_t state, uint32_t row,
                     uint32_t *end);

/*
** Rows that pass condition i about either side can be read in two halves:
** those of which the actor is not `no`, and the others.
*/
enum { BLOC_WHOLE = 0 };
static inline uint32_t bloc_half(uint32_t i, int others) {
  return 1 + 2 * i + (uint32_t)others;
}

/*
** Lowers the ranks of n rows (ascending, within row0 .. row1) by `tests`, to
** `no` where a row is not in the half wanted of a condition.
*/
bloc_rc bloc_sieve_rank(const bloc_sieve *s, uint32_t tests, uint32_t half,
                        const uint32_t *row, uint8_t *rank, uint32_t n);

/* The same; rows that are `no` are taken out of row and rank. */
bloc_rc bloc_sieve_sift(const bloc_sieve *s, uint32_t tests, uint32_t half,
                        uint32_t *row, uint8_t *rank, uint32_t *n);

#endif
