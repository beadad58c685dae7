/*
** event.h: dated events (R18) as rows, and filters over them.
**
** Told and curated events are few beside a feed's: they are kept as rows in
** order of (nominal day, arrival) and a filter looks at every row of its
** range of days. Membership is never stored in an event: a temporal join asks
** the spells about the event's own day, so that a corrected spell changes the
** next answer.
** Cost: two binary searches, then some 20 ns a row and 60 ns a join.
*/
#ifndef BLOC_EVENT_H
#define BLOC_EVENT_H

#include "bloc.h"
#include "names.h"
#include "spell.h"

typedef struct {
  uint32_t id, rev; /* the store's id; the revision that recorded it */
  uint32_t type;    /* ids of event types, actors and sources; 0: none */
  uint32_t actor, target, on_behalf_of, bloc, source;
  uint32_t first_code; /* more type codes, a chain in codes; 0 ends */
  uint32_t gone_rev;   /* revision that retracted it, or UINT32_MAX */
  bloc_day known, gone_known;
  bloc_date date;
  uint32_t feed, origin; /* of a feed: its number and the row's; 0 and
                            UINT32_MAX: told by hand */
  int32_t score;         /* in thousandths; INT32_MIN: none */
} bloc_event;

/* A piece of a feed: n rows that came in one revision, numbered from first. */
typedef struct {
  uint32_t first, n, rev, feed, source;
  uint32_t id; /* the store's */
} bloc_segment;

typedef struct {
  bloc_segment *v; /* by first */
  uint32_t n, cap;
} bloc_feeds;

/* The segment of a row number, or NULL. */
const bloc_segment *bloc_feeds_of(const bloc_feeds *f, uint32_t origin);

typedef struct {
  uint32_t type, next;
} bloc_event_code;

typedef struct {
  bloc_event *e;
  uint32_t n, cap;
  bloc_u32s order; /* row numbers by (nominal day, told or feed, arrival) */
  int32_t widest;  /* the most days between a nominal day and a bound */
  bloc_event_code *code; /* 0 is none */
  uint32_t ncode, cap_code;
  bloc_map by_id;   /* of told rows */
} bloc_events;

/* A set of small ids. */
typedef struct {
  uint64_t *w;
  uint32_t n; /* words */
} bloc_bits;

bloc_rc bloc_bits_add(bloc_bits *b, uint32_t id);
static inline int bloc_bits_has(const bloc_bits *b, uint32_t id) {
  return id / 64 < b->n && (b->w[id / 64] >> id % 64 & 1);
}
void bloc_bits_free(bloc_bits *b);

enum { BLOC_OF_ACTOR = 1, BLOC_OF_TARGET = 2 }; /* both: either side */

/* A temporal join: the side's state has the status on the day. */
typedef struct {
  uint32_t side;
  bloc_u32s blocs;           /* in any of these */
  bloc_status_filter status;
  bloc_day at;               /* a fixed day, or BLOC_DAY_MIN: the event's */
  bloc_bits members, maybe;  /* with no blocs: one of these; possibly one */
  bloc_when when;
} bloc_join;

#define BLOC_JOINS 4
typedef struct {
  bloc_day from, to; /* [from, to) */
  int possible;      /* also rows that are only possibly so */
  uint32_t given;    /* which sets below restrict, a bit each */
  bloc_bits type, actor, target, involves, bloc, source, id;
  bloc_bits feed;   /* numbers of feeds; 0: told */
  bloc_bits origin; /* rows of feeds; with `id` given, either will do */
  int32_t score_min, score_max; /* both included, in thousandths */
  bloc_join join[BLOC_JOINS];
  uint32_t njoin;
  bloc_when when;
} bloc_event_filter;

enum {
  BLOC_BY_TYPE = 1,
  BLOC_BY_ACTOR = 2,
  BLOC_BY_TARGET = 4,
  BLOC_BY_INVOLVES = 8,
  BLOC_BY_BLOC = 16,
  BLOC_BY_SOURCE = 32,
  BLOC_BY_ID = 64,   /* id (told rows) and origin (rows of feeds) */
  BLOC_BY_FEED = 128,
  BLOC_BY_SCORE = 256
};

/*
** What a join answers about an actor on one day: a bloc_truth, or
** BLOC_UNCOVERED where no bloc of the list is covered and none holds. A part
** is judged by its state, and so is a part of a part, up to BLOC_WHOLES;
** what is part of nothing and what is BLOC_UNRESOLVED answers BLOC_NO.
*/
enum { BLOC_UNCOVERED = 3 };
bloc_rc bloc_join_on(bloc_spells *s, const bloc_join *j, uint32_t actor,
                     bloc_day d, int *truth);

void bloc_events_free(bloc_events *v);
/* Adds a told event; its id finds it. */
bloc_rc bloc_events_add(bloc_events *v, bloc_event e);
/* Adds n rows of feeds, in any order: one sort of them, one merge. */
bloc_rc bloc_events_add_feed(bloc_events *v, const bloc_event *e, uint32_t n);
/* Forgets the rows whose bit (by row) is set; the others are renumbered. */
bloc_rc bloc_events_forget(bloc_events *v, const bloc_bits *rows);
/* Adds a further type code to the event with this id. */
bloc_rc bloc_events_code(bloc_events *v, uint32_t id, uint32_t type);
void bloc_events_retract(bloc_events *v, uint32_t id, uint32_t rev,
                         bloc_day known);

void bloc_event_filter_free(bloc_event_filter *f);

/* One row: *truth is a bloc_truth or BLOC_UNCOVERED (f->possible is the
   caller's to mind). */
bloc_rc bloc_event_test(const bloc_events *v, bloc_spells *s,
                        const bloc_event_filter *f, uint32_t row, int *truth);

#endif
