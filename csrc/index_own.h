/*
** index_own.h: what index.c, index_build.c and index_merge.c share. Nobody
** else includes it.
*/
#ifndef BLOC_INDEX_OWN_H
#define BLOC_INDEX_OWN_H

#include "index.h"

/* An array of n elements; of none it is not NULL either. NULL: no memory. */
void *bloc_index_array(uint64_t n, size_t size);
void *bloc_index_zeros(uint64_t n, size_t size);

/* Frees an array of ix unless it lies in its snapshot. */
void bloc_index_drop(const bloc_index *ix, void *p);

/* How many bytes a party takes in a column. */
uint32_t bloc_index_width(uint32_t nparty);

/*
** Builds ix (empty before); its parties and states are those of `old` (or
** NULL) with the same numbers, and new ones behind.
*/
bloc_rc bloc_index_build_after(bloc_index *ix, const bloc_names *names,
                               const bloc_plain *rows, const bloc_index *old);

#endif
