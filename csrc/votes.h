/*
** votes.h: roll calls and how a bloc votes in them. Ballots are compiled from
** the events of a feed once and asked many times:
**
**   roll    day, number, issues   in order of (day, number)
**   first     |        |       |
**   ballot   v3 v7 v9 | v3 v4 | ...      voter << 2 | vote, by voter
**
** A voter is a state (of an actor, on its day), numbered apart; a vote is
** yes, abstain or no. Who was absent, or could not vote, cast no ballot.
** Membership is never stored: who is of a bloc is asked (event.h's joins) for
** the day of each roll call, once a voter and day.
** Cost: compiling some 100 ns a ballot; a question 10 ns a ballot and 100 ns
** for each voter on each day with roll calls.
*/
#ifndef BLOC_VOTES_H
#define BLOC_VOTES_H

#include "query.h"

typedef enum { BLOC_V_YES, BLOC_V_ABSTAIN, BLOC_V_NO, BLOC_V_NONE } bloc_vote;

#define BLOC_ISSUES 16 /* at most */

typedef struct {
  uint32_t number; /* the source's */
  bloc_day day;
  uint32_t issues; /* a bit each */
  uint32_t first;  /* ballot */
} bloc_roll;

typedef struct {
  bloc_roll *roll; /* nroll + 1: the last one ends the ballots */
  uint32_t nroll;
  uint32_t *ballot;
  uint32_t nballot;
  uint32_t *voter; /* actor ids, by number */
  uint32_t nvoter, cap_voter;
  uint32_t doubled; /* ballots left out: their voter had cast one already */
} bloc_votes;

void bloc_votes_free(bloc_votes *v);

typedef struct {
  const uint8_t *vote; /* bloc_vote by type id, ntype of them */
  uint32_t ntype;
  /* by base row and by full row: the number of the roll call (0 to 2^32 - 2;
     NaN: none), and its issues */
  const double *roll, *full_roll;
  const uint16_t *issues, *full_issues;
} bloc_votes_spec;

/*
** Compiles the rows of a query that are votes in a roll call on one day; v is
** empty before and after a failure. Ballots of one number on two days are two
** roll calls; of two ballots of a voter in one the first row's stands.
*/
bloc_rc bloc_votes_make(bloc_votes *v, const bloc_scene *w,
                        const bloc_query *q, const bloc_votes_spec *spec);

/*
** What is asked. `a` is the bloc; with `b`, a's voters against b's (a state
** is a set of one), every pair of two different voters.
*/
typedef struct {
  const bloc_join *a, *b; /* b: NULL, a alone */
  int possible;           /* possible members count as members */
  uint32_t issues;        /* only roll calls on one of these; 0: all */
  uint32_t by_issue;      /* 0, or how many issues make a cell each; roll
                             calls on none of them have one more */
  const bloc_day *edge;   /* bins [edge[i], edge[i + 1]), nbin + 1 */
  uint32_t nbin;          /* 0: each roll call is a bin */
} bloc_cohesion_spec;

/*
** Sums over the roll calls of a cell in which two or more of a's (one of a's
** and another of b's) cast ballots. Votes are at yes 1, abstain 1/2, no 0.
*/
typedef struct {
  uint32_t rolls;
  uint32_t not_covered; /* left out: a voter's membership is not covered */
  uint32_t possible;    /* a ballot of a possible member of a or b was cast */
  uint32_t unanimous;   /* of a alone: all cast the same vote; */
  uint32_t same;        /* of two: some vote is a most frequent one of both
                           (a voter alone on a is not counted among b) */
  uint32_t shared;      /* of two: a voter of a is also of b */
  uint64_t a, b;        /* ballots */
  uint64_t count[3];    /* a's, by vote */
  double agreement;     /* of a alone: Hix, Noury and Roland's index */
  double distance;      /* of two: mean over pairs */
} bloc_cohesion_cell;

/* The cells: bin * (by_issue + 1) + issue; without by_issue: bin. */
uint64_t bloc_cohesion_cells(const bloc_votes *v, const bloc_cohesion_spec *c);

/* Fills the cells (zero before). */
bloc_rc bloc_cohesion(const bloc_votes *v, bloc_spells *s,
                      const bloc_cohesion_spec *c, bloc_cohesion_cell *out);

#endif
