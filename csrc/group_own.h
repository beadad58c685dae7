/*
** group_own.h: what group.c and group_take.c share. Nobody else includes it.
*/
#ifndef BLOC_GROUP_OWN_H
#define BLOC_GROUP_OWN_H

#include "group.h"

/* Of scores integers in thousandths, of other values doubles. */
typedef union {
  int64_t i;
  double d;
} amount;

typedef struct {
  uint32_t n, n_value;
  amount sum, min, max;
} tally;

typedef struct {
  uint32_t key[BLOC_KEYS];
  tally t;
} cell;

/* A key of plain rows. Columns hold numbers: parties, types, segments. */
typedef struct {
  bloc_key key;
  uint32_t *map;  /* by number: code * stride where there is a dense table, */
                  /* else the id; NULL: of a period or a bloc */
  uint32_t *rank; /* by id: its code; only while maps are made */
  uint32_t *id;   /* by code, ascending; NULL: the code itself */
  uint32_t used;  /* how many numbers occur: see number_at in group.c */
  uint32_t size;  /* how many codes */
  uint32_t stride;
} dimension;

typedef struct {
  const bloc_scene *w;
  const bloc_group_spec *spec;
  dimension dim[BLOC_KEYS];
  int timed;          /* one of them is a period */
  uint32_t *row_edge; /* of a period: first base row of each edge */
  uint32_t bin;       /* of the last row */
  uint32_t segment;   /* of the last row */
  uint32_t nslot;     /* of the dense table; 0: there is none */
  uint32_t *count;    /* the table where nothing is summed, */
  tally *tally;       /* or where something is */
  cell *cell;         /* hashed */
  uint32_t ncell, cap, *place, mask;
  bloc_rc rc; /* what the sink answered last */
} grouping;

/* Takes rows from a query: a bloc_sink. */
bloc_rc bloc_group_take(void *to, const uint32_t *row, uint32_t n);

/* The cell of a key, or NULL. */
cell *bloc_group_find(const grouping *g, const uint32_t *key);

uint32_t bloc_group_root(const bloc_group_spec *s, uint32_t type);

/* Arrays of n elements; one of none is not NULL either. NULL: no memory. */
void *bloc_group_array(size_t n, size_t size);
void *bloc_group_zeros(size_t n, size_t size);

#endif
