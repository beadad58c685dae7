/*
** row.h: one row of a query, whichever kind it is (index.h): read as an
** event, its state of a side, its day.
** Cost: some 10 ns; a loop over many rows reads the columns it needs itself.
*/
#ifndef BLOC_ROW_H
#define BLOC_ROW_H

#include "query.h"

/* The row as an event. BLOC_DAMAGED: the index is to be made anew. */
bloc_rc bloc_row_read(const bloc_scene *w, uint32_t row, bloc_event *out);

/* What the actor was part of on that day, and that in turn, as plain rows have
   it (index.h); itself where it was part of nothing; 0 of 0. */
uint32_t bloc_row_state(const bloc_scene *w, uint32_t actor, bloc_day d);

#endif
