/*
** index.h: tens of millions of events in memory.
**
** An event is *plain* when it is dated to the day, belongs to no bloc, has
** one type code, and its score and lag fit the columns below; what feeds
** bring is plain but for a few in a hundred. The rest, and everything that
** was told by hand, are *full* rows (event.h). A query looks at both and
** names a row by a number: of a plain row its place in the base, of a full
** row its number there with BLOC_FULL set.
**
**   base         rows in order of (day, arrival), one narrow column a field
**   day_first    day -> first row: a range of days is two row numbers
**   projections  the row numbers again, sorted by (key, row), contiguous:
**
**     key   |ECOWAS member 1 |member 2   | ...        directory: key[], start[]
**     row   |3 17 18 40 99 ..|0 5 21 ... | ...        ascending within a key
**
** A party is an actor together with the state it was part of on that day (a
** part of a part too; itself, where it is part of nothing), so that rows carry
** both in one number and dated links cost nothing. States are numbered apart.
**
** Invariant: a row of the base stands in a projection once if it has the key
** at all (an actor, a target, both), and else not. Dead rows stand there too.
** Cost: built by counting sorts, merged by one pass over old and new: linear,
** never compared. 32 bytes an event with 16-bit parties.
*/
#ifndef BLOC_INDEX_H
#define BLOC_INDEX_H

#include "bloc.h"
#include "event.h"
#include "names.h"

#define BLOC_FULL 0x80000000u     /* flag of a full row's number */
#define BLOC_NO_SCORE INT32_MIN   /* scores are in thousandths */
#define BLOC_LAG_ALWAYS 65535     /* known at all times */
#define BLOC_LAG_MOST 65534       /* known = day + lag, 0 to this */

/*
** Plain events as they came, one array a field; actors are ids of names. An
** actor that names does not know is a state of its own.
*/
typedef struct {
  uint32_t n;          /* less than BLOC_FULL */
  const bloc_day *day; /* BLOC_DAY_FIRST .. BLOC_DAY_LAST, in any order */
  const uint16_t *type;
  const uint32_t *actor, *target; /* 0: none */
  const int32_t *score;           /* BLOC_NO_SCORE: none */
  const uint16_t *lag;
  const uint32_t *origin; /* number of the feed row, strictly ascending */
} bloc_plain;

typedef struct {
  uint32_t actor, state; /* ids of names; state == actor where not a part */
  uint32_t number;       /* of the state in bloc_index.state */
} bloc_party;

/* A column of 16 bits (parties: while nparty <= 65536) or 32. */
typedef struct {
  void *v;
  uint32_t width; /* 2 or 4 bytes */
} bloc_ids;

static inline uint32_t bloc_ids_at(const bloc_ids *c, uint32_t i) {
  return c->width == 2 ? ((const uint16_t *)c->v)[i]
                       : ((const uint32_t *)c->v)[i];
}

enum {
  BLOC_P_ACTOR,       /* actor's state */
  BLOC_P_TARGET,      /* target's state */
  BLOC_P_PAIR,        /* actor's state << 32 | target's state */
  BLOC_P_ACTOR_TYPE,  /* actor's state << 32 | type */
  BLOC_P_TARGET_TYPE, /* target's state << 32 | type */
  BLOC_P_TYPE,        /* type */
  BLOC_PROJECTIONS
};

/* States in a key are their numbers (bloc_party.number), from 1. */
typedef struct {
  uint64_t *key;   /* ascending, nkey of them */
  uint32_t *start; /* nkey + 1: where the key's rows begin */
  uint32_t *row;   /* n, ascending within a key */
  int32_t *score;  /* of BLOC_P_PAIR: the rows' scores; else NULL */
  uint32_t nkey, n;
} bloc_projection;

typedef struct bloc_snapshot bloc_snapshot; /* see snapshot.h */

typedef struct {
  uint32_t n;
  /* the base */
  uint16_t *type, *lag;
  bloc_ids actor, target; /* parties; 0: none */
  int32_t *score;
  uint32_t *origin;
  /* days: rows of day d are day_first[d - day0] .. day_first[d - day0 + 1] */
  bloc_day day0;
  uint32_t ndays;
  uint32_t *day_first; /* ndays + 1 */
  bloc_projection by[BLOC_PROJECTIONS];
  bloc_party *party; /* from 1 */
  uint32_t nparty;   /* with the unused 0 */
  uint32_t *state;   /* actor id of each state number, from 1 */
  uint32_t nstate;   /* with the unused 0 */
  /* rows that a newer file has replaced or dropped: skipped everywhere */
  uint64_t *dead;    /* a bit a row, or NULL while there is none */
  uint32_t ndead;
  /* the feeds' full rows as they were when the snapshot was written */
  bloc_event *loose;
  uint32_t nloose;
  bloc_snapshot *snapshot; /* where the arrays above lie, or NULL: own memory */
} bloc_index;

void bloc_index_free(bloc_index *ix);

/*
** Builds ix (empty before) from rows in any order of days. BLOC_BAD: a day or
** an origin breaks what bloc_plain says, or there are too many rows.
*/
bloc_rc bloc_index_build(bloc_index *ix, const bloc_names *names,
                         const bloc_plain *rows);

/*
** Adds rows to an index (built, opened or empty) and drops its dead ones: one
** linear pass over the old arrays, no sorting of them. Old parties, states and
** types keep their numbers, new ones come behind; rows are renumbered. Old
** rows keep the state they were built with: where the wholes in names have
** changed since, build anew. On failure ix is as it was: BLOC_NOMEM, BLOC_BAD
** as above, BLOC_DAMAGED. Afterwards there are no loose rows.
*/
bloc_rc bloc_index_merge(bloc_index *ix, const bloc_names *names,
                         const bloc_plain *rows);

/*
** Replaces the loose rows by a copy of e[0 .. n). Those of an opened snapshot
** are to be touched before they are read, and their ids to be tested by
** whoever takes them: nothing here knows what they mean.
*/
bloc_rc bloc_index_set_loose(bloc_index *ix, const bloc_event *e, uint32_t n);

/* The row with this origin, dead or not, UINT32_MAX: none. A scan. */
uint32_t bloc_index_find(bloc_index *ix, uint32_t origin);
/* Killing a dead row changes nothing. BLOC_BAD: no such row. */
bloc_rc bloc_index_kill(bloc_index *ix, uint32_t row);
/*
** Kills all rows with one of n ascending origins, in one scan; origins that
** do not occur are ignored. On failure ix is as it was.
*/
bloc_rc bloc_index_kill_origins(bloc_index *ix, const uint32_t *origin,
                                uint32_t n);
static inline int bloc_index_is_dead(const bloc_index *ix, uint32_t row) {
  return ix->dead != NULL && (ix->dead[row / 64] >> row % 64 & 1);
}

/* First row whose day is not before d: 0 .. n. */
uint32_t bloc_index_row_of(const bloc_index *ix, bloc_day d);
bloc_day bloc_index_day_of(const bloc_index *ix, uint32_t row);

/*
** The rows [*first, *end) of projection p that have the key; 0 (and an empty
** run) where the key does not occur. Positions in by[p].row, which the caller
** touches before reading. See bloc_index_damaged.
*/
int bloc_index_run(const bloc_index *ix, int p, uint64_t key, uint32_t *first,
                   uint32_t *end);
/* Narrows positions [*first, *end) to base rows in [row0, row1). */
void bloc_index_narrow(const bloc_index *ix, int p, uint32_t row0,
                       uint32_t row1, uint32_t *first, uint32_t *end);

/* Number of the state with this actor id, 0: does not occur. Looks at all. */
uint32_t bloc_index_state(const bloc_index *ix, uint32_t actor);

/*
** Whoever is about to read [p, p + bytes) of an index array says so first:
** an index in a snapshot reads and checks that part of the file on the first
** touch. 0: damaged or gone; the caller gives up, the index is rebuilt from
** the store and the question asked again. Costs a compare in own memory.
** party, state, day_first and dead may always be read untouched.
*/
int bloc_index_touch_slow(const bloc_index *ix, const void *p, size_t bytes);
static inline int bloc_index_touch(const bloc_index *ix, const void *p,
                                   size_t bytes) {
  return ix->snapshot == NULL || bytes == 0 ||
         bloc_index_touch_slow(ix, p, bytes);
}

/*
** Whether any touch has failed since the index was opened. bloc_index_run,
** narrow and find touch for themselves and answer "nothing" on damage: a
** question that used them asks this before it believes its answer.
*/
int bloc_index_damaged(const bloc_index *ix);

/* Checks every invariant; 0 and *why on failure. For specs. */
int bloc_index_check(const bloc_index *ix, const char **why);

#endif
