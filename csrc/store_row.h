/*
** store_row.h: what rows of feeds say beside what the index holds: texts,
** places, links, the feed's own ids, measures. Read from their segments when
** somebody looks; the last few segments are kept, since rows are looked at in
** order of days and neighbours came together.
** Cost: some milliseconds for a segment that is not kept.
*/
#ifndef BLOC_STORE_ROW_H
#define BLOC_STORE_ROW_H

#include "segment.h"
#include "store.h"

#define BLOC_KEPT 4

typedef struct {
  char name[48];
  bloc_column c; /* id: BLOC_C_INT; texts; measures: BLOC_C_REAL */
} bloc_extra;

typedef struct {
  struct {
    uint32_t segment, n;
    uint64_t used;
    bloc_extra *col;
  } kept[BLOC_KEPT];
  uint64_t clock;
} bloc_extras;

void bloc_extras_free(bloc_extras *x);

/*
** The columns of a segment that the index does not hold; good until the next
** call. 0 or -1 (bloc_store_error).
*/
int bloc_extras_of(bloc_extras *x, bloc_store *s, uint32_t segment,
                   const bloc_extra **col, uint32_t *n);

/*
** A measure of all rows of feeds: value[base row], full_value[full row]; NaN
** where a row has none. 0 or -1.
*/
int bloc_store_measure(bloc_store *s, bloc_world *w, const char *name,
                       double *value, double *full_value);

/*
** Adds the origins of the rows of feeds whose text column `name` holds the
** folded text (whole != 0: is it). 0 or -1.
*/
int bloc_store_find_text(bloc_store *s, const bloc_feeds *f, const char *name,
                         const char *text, int whole, bloc_u32s *out);

/* Adds the origins of the rows of a feed whose own id is `text`. 0 or -1. */
int bloc_store_find_id(bloc_store *s, const bloc_feeds *f, uint32_t feed,
                       const char *text, bloc_u32s *out);

#endif
