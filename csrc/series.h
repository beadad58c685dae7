/*
** series.h: the rows of a query in order of time, each with its key: a state
** or a bloc. Split, they are one list for each key:
**
**   item   |day row|day row|day row| ...   by key, then in order of time
**   start   key 17 ^       ^ key 18
**
** Order of time is (day, told rows before plain ones, arrival); days are
** nominal. A row without the key stands in no series.
** Cost: linear, some 10 ns a row.
*/
#ifndef BLOC_SERIES_H
#define BLOC_SERIES_H

#include "query.h"

enum { BLOC_ON_TARGET, BLOC_ON_ACTOR, BLOC_ON_BLOC }; /* key: side's state */

typedef struct {
  bloc_day day;
  uint32_t row;
} bloc_item;

typedef struct {
  bloc_item *item;
  uint32_t n;
  uint32_t *key;   /* of each item; NULL once split */
  uint32_t *start; /* items of key k: start[k] .. start[k + 1); NULL before */
  uint32_t nkey;   /* more than every key */
} bloc_series;

void bloc_series_free(bloc_series *s);

/* The passing rows in order of time; s is empty before. */
bloc_rc bloc_series_make(bloc_series *s, const bloc_scene *w,
                         const bloc_query *q, int on);

/* Sorts the items by key, each key's in order of time. */
bloc_rc bloc_series_split(bloc_series *s);

/* The items of a key; *n is 0 where it has none. */
const bloc_item *bloc_series_of(const bloc_series *s, uint32_t key,
                                uint32_t *n);

/*
** Touches (index.h) what n ascending rows read of a column of the base;
** 0 on damage.
*/
int bloc_rows_touch(const bloc_index *ix, const void *column, size_t width,
                    const uint32_t *row, uint32_t n);

#endif
