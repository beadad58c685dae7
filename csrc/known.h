/*
** known.h: which events of a feed the store has, by the feed's own ids, and
** what that makes of the rows of an intake: new; revised, where the store's
** row with this id says something else, which is then dropped; or duplicate.
**
**   intake   0 .. settled | rows to settle          |
**   ids                   | 17   18   17   23       |
**   known    17 -> origin 4, says the same   => duplicate
**            23 -> origin 9, says other      => revised, origin 9 dropped
**            18, not there                   => new, the second 17 duplicate
**
** An id above all others of the feed is new without a look; the map of the
** others is made when the first such id comes. Ids that are no whole numbers
** are digests: their texts are compared too, and the next digest is taken
** where two texts have one. Without ids the digest is the record's; there,
** two records of different days are two events.
** Invariant: live rows of a feed have distinct ids.
** Cost: 12 to 48 bytes an id once there is a map, 100 ns a look; a segment
** that has rows with the same ids is read once a batch, a column at a time.
*/
#ifndef BLOC_KNOWN_H
#define BLOC_KNOWN_H

#include "bloc.h"
#include "event.h"
#include "intake.h"

/* How stored columns are read: 1; 0: there is none of that name; -1: error.
   As bloc_store_read_column, which knows what `store` is. */
typedef struct {
  int (*column)(void *store, uint32_t segment, const char *name,
                bloc_column *out);
  void *store;
} bloc_known_reader;

typedef struct {
  bloc_day known; /* since when it is known, BLOC_DAY_MIN: always */
  uint32_t origin;
} bloc_gone;

typedef struct {
  bloc_day first, last; /* none: first > last */
} bloc_span;

typedef struct {
  bloc_known_reader read;
  bloc_feeds segments; /* of the feed, also those added in this import */
  uint32_t before;     /* rows from here on are of this import */
  uint32_t next;       /* origin of the intake's row 0 */
  bloc_bits dropped;   /* origins that are no more */
  bloc_bits seen;      /* origins that this import had again, or dropped */
  bloc_map at;         /* id + 1 -> origin of the last row with it */
  int scanned, mapped; /* greatest is known; `at` is complete */
  int64_t greatest;    /* id of the feed */
  bloc_gone *gone;     /* to be dropped; the caller empties it */
  uint32_t ngone, cap_gone;
  bloc_span nominal;    /* of the rows settled: days */
  bloc_day since;       /* those that became known from this day on count by */
  bloc_span told;       /* the day on which they did, */
  bloc_span dated;      /* the others by the bounds of their own */
  uint64_t new_rows, revised, duplicate; /* records */
  uint64_t retracted;   /* stored rows that nothing stands for any more */
  struct bloc_hit *hit; /* scratch */
  uint32_t nhit, cap_hit;
  bloc_u32s again;      /* scratch: rows to be looked at with another digest */
  uint8_t *state;       /* scratch: what became of each row */
  uint32_t cap_state;
} bloc_known;

/*
** k is zero but for `read`, `segments` and `since` (BLOC_DAY_MAX: all rows
** count by their own days); takes the dropped rows of the feed. `next` is the
** number that the store will give the next row.
*/
bloc_rc bloc_known_open(bloc_known *k, const bloc_u32s *dropped,
                        uint32_t next);
void bloc_known_free(bloc_known *k);

/*
** Settles the rows behind in->settled, whose words have all been told: words
** become ids, duplicates go, what is revised is added to k->gone. Rows of a
** layout that drops all go, and what they name is added there. 0; 1: no
** memory; -1: reading failed.
*/
int bloc_known_settle(bloc_known *k, bloc_intake *in);

/* The first s->n settled rows are a segment of the store now: they go. */
bloc_rc bloc_known_written(bloc_known *k, bloc_intake *in,
                           const bloc_segment *s);

/* Adds to k->gone all older rows of the days [from, to] that this import did
   not have. As bloc_known_settle. */
int bloc_known_missing(bloc_known *k, bloc_day from, bloc_day to);

#endif
