/*
** panel.h: memberships by period, for models: rows of states, of blocs, of
** one in the other, or of two states together (dyads), a row a period.
**
** A column is a status, a rule, and what is counted: the cells (state, bloc)
** of the row for which the rule holds in the period; of a dyad the blocs in
** which the status holds of both on the same days.
**
**   any    on some day      first  on the first day     days   how many days
**   all    on all days      last   on the last day      since  full years
**
** Everything is counted at up to three levels: with the days that are sure,
** with those that are possible too, with those that are not covered too.
** Where two levels differ, what lies between them could change the count.
** How: the stays of a cell become spans of periods, ends in a difference
** array for each row, prefix sums at the end. Two states meet in a bloc
** where their spans do; periods are monotone in days, so that a span of both
** is made of minima and maxima alone.
**
** Cost: 5 ns a span and column, and as much a cell of the panel; dyads: 10 ns
** for each pair that shares a bloc, 1 ns for each pair and period.
*/
#ifndef BLOC_PANEL_H
#define BLOC_PANEL_H

#include "frame.h"
#include "presence.h"

typedef enum {
  BLOC_R_ANY,
  BLOC_R_ALL,
  BLOC_R_FIRST,
  BLOC_R_LAST,
  BLOC_R_DAYS,
  BLOC_R_SINCE, /* full years on the last day of the period, of the longest */
  BLOC_R_FROM,  /* first day in the period on which it holds */
  BLOC_R_UNTIL  /* last day, included */
} bloc_rule;

typedef enum {
  BLOC_P_CELL,     /* null where possible days could change it */
  BLOC_P_COUNT,    /* of what holds, whatever else might */
  BLOC_P_POSSIBLE, /* how much more with the possible days */
  BLOC_P_UNCOVERED /* how much more with days not covered */
} bloc_panel_out;

typedef enum {
  BLOC_U_STATE,
  BLOC_U_BLOC,
  BLOC_U_STATE_BLOC,
  BLOC_U_DYAD
} bloc_unit;

typedef struct {
  uint32_t presence; /* which */
  bloc_rule rule;
  bloc_panel_out out;
  int weighted; /* rule any: sums the blocs' weights, a real */
} bloc_panel_column;

#define BLOC_PANEL_COLUMNS 48

typedef struct {
  bloc_unit unit;
  const bloc_presence *presence; /* each over the same two lists */
  const bloc_day *edge; /* periods [edge[i], edge[i + 1]), nperiod + 1 */
  uint32_t nperiod;
  const bloc_panel_column *column;
  uint32_t ncolumn;
  const double *weight; /* by bloc */
  int possible;         /* possible days count */
  int single;           /* a row is one cell: days not covered are null */
  /* by state or bloc: null where it may live and nothing is covered */
  const bloc_runs *covered, *lives;
  /* state and bloc: the rows, places of a bloc and a state in turn */
  const uint32_t *row;
  uint32_t nrow;
  /* dyads: the days on which each state is there; rows without a shared
     bloc too, where both are; each pair in both orders; and for the others
     how many rows possible days would add */
  const bloc_runs *there;
  int zero, directed, list;
} bloc_panel_spec;

/*
** Adds the rows to f, whose columns are the codes of one or two keys (places
** in the lists), the code of the period, and from `measure` on one for each
** of the question's. *more (with list): rows that possible days would add.
** BLOC_BAD: more than 2^31 rows.
*/
bloc_rc bloc_panel_make(bloc_frame *f, uint32_t measure,
                        const bloc_panel_spec *q, uint64_t *more);

#endif
