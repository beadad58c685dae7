/*
** query.c: queries over plain rows and full rows answer what a slow reading
** of the rules does: every event as a full row, judged one by one by
** bloc_event_test, the answers of trees put together by hand. Worlds with
** parts, lives, coverage, partial dates, known dates, positions; merges and
** dead rows in between. Timelines agree with bloc_join_on on every day.
**
** SEED, N (comparisons) from argv or the environment. BENCH=1 times queries
** over N (10,000,000) events instead.
*/
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "plan.h"
#include "query.h"

static uint64_t state, seed;

static uint64_t next(void) {
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() >> 33) % n; }
static int one_in(uint32_t n) { return below(n) == 0; }

static void fail(const char *what, int line) {
  printf("not ok: %s (line %d, SEED=%llu)\n", what, line,
         (unsigned long long)seed);
  exit(1);
}

#define CHECK(x) \
  do { if (!(x)) fail(#x, __LINE__); } while (0)

/* {======== a world ======== */

enum {
  FIRST = -300, LAST = 700, /* days of events */
  STATES = 14, BLOCS = 4, PARTS = 9, OTHERS = 5,
  BLOC0 = 1 + STATES, PART0 = BLOC0 + BLOCS, OTHER0 = PART0 + PARTS,
  ACTORS = OTHER0 + OTHERS, TYPES = 60, PLAIN = 8000, FULL = 150,
  ORIGIN0 = 100, ID0 = 100000 /* of a plain row's event, plus its origin */
};

static bloc_names names;
static bloc_spells spells;
static bloc_feeds feeds;
static struct {
  uint32_t n;
  bloc_day day[PLAIN];
  uint16_t type[PLAIN], lag[PLAIN];
  uint32_t actor[PLAIN], target[PLAIN], origin[PLAIN];
  int32_t score[PLAIN];
  char dead[PLAIN];
} plain;
static bloc_index ix;
static bloc_events full, all; /* full rows of the scene; every event */

static bloc_day some_day(void) {
  return FIRST - 100 + (bloc_day)below(LAST - FIRST + 200);
}

static bloc_date exact(bloc_day d) { return (bloc_date){d, d, d, 0}; }

static bloc_date some_date(bloc_day lo) {
  bloc_date d = exact(lo);
  if (one_in(3)) {
    d.hi = lo + (bloc_day)below(60);
    d.nom = lo + (bloc_day)below((uint32_t)(d.hi - lo) + 1);
  }
  return d;
}

static void some_ends(bloc_date *from, bloc_date *to) {
  *from = some_date(some_day());
  if (one_in(8)) *from = (bloc_date){BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN,
                                     BLOC_ABSENT};
  bloc_day start = from->flags & BLOC_ABSENT ? FIRST : from->lo;
  *to = some_date(start + 1 + (bloc_day)below(400));
  if (one_in(4)) *to = (bloc_date){BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX,
                                   BLOC_OPEN};
  else if (one_in(6)) *to = (bloc_date){start + 1, start + 300, BLOC_DAY_MAX,
                                        BLOC_UNKNOWN};
}

static void make_names(void) {
  static const uint32_t other[OTHERS] = {BLOC_UNRESOLVED, BLOC_UNRESOLVED,
                                         BLOC_GROUP, BLOC_ORGANISATION,
                                         BLOC_OFFICE};
  char code[16];
  bloc_date from, to;
  for (uint32_t id = 1; id < ACTORS; id++) {
    uint32_t kind = id < BLOC0 ? BLOC_STATE : id < PART0 ? BLOC_BLOC
                    : id < OTHER0 ? BLOC_PART : other[id - OTHER0];
    snprintf(code, sizeof code, "A%02u", id);
    CHECK(!bloc_names_actor(&names, id, code, kind));
    for (int k = 0; kind & (BLOC_STATE | BLOC_BLOC) && k < 2; k++)
      if (one_in(3))
        some_ends(&from, &to), bloc_names_life(&names, id, from, to);
    for (int k = 0; kind & (BLOC_PART | BLOC_OFFICE) && k < 3; k++) {
      some_ends(&from, &to);
      uint32_t whole = one_in(9) ? PART0 + below(PARTS) : 1 + below(STATES);
      if (!one_in(3)) bloc_names_whole(&names, id, whole, from, to);
    }
  }
}

static void add_assertion(uint32_t who, uint32_t bloc, uint8_t layer) {
  static uint32_t id;
  id++;
  bloc_assertion a = {.id = id, .state = who, .bloc = bloc, .layer = layer,
                      .gone_rev = UINT32_MAX, .known_from = BLOC_DAY_MIN,
                      .known_to = BLOC_DAY_MIN, .rev = 1 + below(5)};
  some_ends(&a.from, &a.to);
  if (layer == BLOC_BASE) a.value = one_in(4) ? (uint8_t)below(4) : BLOC_MEMBER;
  if (one_in(5)) a.asserter = 1 + below(3);
  if (one_in(3)) a.known_from = some_day();
  if (one_in(3)) a.known_to = some_day();
  CHECK(!bloc_spells_add(&spells, a));
  if (one_in(12)) bloc_spells_retract(&spells, id, 5, some_day());
}

static void make_spells(void) {
  spells.names = &names;
  for (uint32_t bloc = BLOC0; bloc < PART0; bloc++) {
    for (uint32_t who = 1; who < BLOC0; who++)
      for (uint32_t k = below(5); k > 0; k--)
        add_assertion(who, bloc, one_in(2) ? BLOC_BASE : (uint8_t)below(5));
    for (uint32_t k = 1 + below(4); k > 0; k--) {
      bloc_cover c = {.bloc = bloc, .layers = one_in(3) ? 1 + below(31) : 31};
      if (one_in(6)) c.asserter = 1;
      c.from = one_in(3) ? FIRST - 200 : some_day();
      c.to = one_in(3) ? LAST + 200 : c.from + 1 + (bloc_day)below(600);
      for (uint32_t s = 1; s < BLOC0 && one_in(2); s += 1 + below(4))
        CHECK(!bloc_u32s_push(&c.states, s));
      CHECK(!bloc_spells_cover(&spells, c));
    }
  }
}

static uint32_t some_actor(void) {
  if (one_in(4)) return 0;
  if (one_in(5)) return OTHER0 + below(OTHERS + 2); /* two without a name */
  if (one_in(2)) return PART0 + below(PARTS);
  return 1 + below(1 + below(STATES));
}

/* A segment of n rows from `first` on, of a new revision at times. */
static void add_segment(uint32_t first, uint32_t n) {
  void *p = feeds.v;
  CHECK(!bloc_grow(&p, feeds.n, &feeds.cap, sizeof *feeds.v));
  feeds.v = p;
  feeds.v[feeds.n] = (bloc_segment){first, n, 1 + below(5), 1 + below(3),
                                      below(4), feeds.n};
  feeds.n++;
}

static void add_plain(uint32_t n) {
  uint32_t from = plain.n, end = from + n;
  for (uint32_t i = from; i < end; i++) {
    plain.day[i] = FIRST + (bloc_day)below(LAST - FIRST);
    plain.type[i] = (uint16_t)(1 + below(TYPES - 1));
    plain.actor[i] = some_actor();
    plain.target[i] = one_in(3) ? plain.actor[i] : some_actor();
    plain.score[i] = one_in(5) ? BLOC_NO_SCORE : (int32_t)below(20) - 10;
    plain.lag[i] = one_in(3) ? BLOC_LAG_ALWAYS : (uint16_t)below(300);
    plain.origin[i] = ORIGIN0 + i;
  }
  plain.n = end;
  for (uint32_t i = from, k; i < end; i += k) {
    k = 1 + below(n);
    if (k > end - i) k = end - i;
    add_segment(ORIGIN0 + i, k);
  }
  bloc_plain rows = {n, plain.day + from, plain.type + from,
                     plain.actor + from, plain.target + from,
                     plain.score + from, plain.lag + from,
                     plain.origin + from};
  CHECK(!(from == 0 ? bloc_index_build(&ix, &names, &rows)
                    : bloc_index_merge(&ix, &names, &rows)));
}

static void kill_some(uint32_t n) {
  for (; n > 0; n--) {
    uint32_t row = below(ix.n);
    plain.dead[ix.origin[row] - ORIGIN0] = 1;
    CHECK(!bloc_index_kill(&ix, row));
  }
}

static void add_full(uint32_t id) {
  bloc_event e = {.id = id, .rev = 1 + below(5), .type = 1 + below(TYPES - 1),
                  .actor = some_actor(), .target = some_actor(),
                  .bloc = one_in(3) ? BLOC0 + below(BLOCS) : 0,
                  .source = below(4), .gone_rev = UINT32_MAX,
                  .known = one_in(2) ? BLOC_DAY_MIN : some_day(),
                  .date = some_date(some_day()), .origin = UINT32_MAX,
                  .score = one_in(2) ? INT32_MIN : (int32_t)below(20) - 10};
  if (one_in(2)) e.feed = 1 + below(3), e.origin = 50 + below(50);
  CHECK(!bloc_events_add(&full, e));
  if (one_in(4)) bloc_events_code(&full, id, 1 + below(TYPES - 1));
  if (one_in(9)) bloc_events_retract(&full, id, 4, some_day());
}

/* Every event as a full row: the full ones first, as within a day. */
static void tell_all(void) {
  bloc_events_free(&all);
  for (uint32_t i = 0; i < full.n; i++) {
    const bloc_event *e = &full.e[i];
    bloc_event copy = *e;
    copy.first_code = 0;
    CHECK(!bloc_events_add(&all, copy));
    for (uint32_t c = e->first_code; c; c = full.code[c].next)
      bloc_events_code(&all, e->id, full.code[c].type);
  }
  for (uint32_t i = 0; i < plain.n; i++) {
    uint32_t o = plain.origin[i];
    const bloc_segment *g = bloc_feeds_of(&feeds, o);
    bloc_event e = {.id = ID0 + o, .rev = g->rev, .type = plain.type[i],
                    .actor = plain.actor[i], .target = plain.target[i],
                    .source = g->source, .feed = g->feed, .origin = o,
                    .gone_rev = plain.dead[i] ? 0 : UINT32_MAX,
                    .gone_known = BLOC_DAY_MIN, .score = plain.score[i],
                    .date = exact(plain.day[i]),
                    .known = plain.lag[i] == BLOC_LAG_ALWAYS
                                 ? BLOC_DAY_MIN
                                 : plain.day[i] + plain.lag[i]};
    CHECK(!bloc_events_add(&all, e));
  }
}

/* }======== */

/* {======== random queries ======== */

static bloc_when some_when(void) {
  bloc_when w = BLOC_WHEN_ALL;
  if (one_in(6)) w.known = some_day();
  if (one_in(6)) w.rev = 1 + below(5);
  if (one_in(6)) w.position = 1 + below(3);
  return w;
}

static void some_ids(bloc_bits *b, uint32_t lo, uint32_t hi) {
  uint32_t many = one_in(3) ? 2 : 8;
  if (one_in(2)) { /* a range */
    uint32_t first = lo + below(hi - lo), n = 1 + below((hi - lo) / 3);
    for (uint32_t i = first; i < hi && i < first + n; i++)
      CHECK(!bloc_bits_add(b, i));
    return;
  }
  for (uint32_t i = lo; i < hi; i++)
    if (one_in(many)) CHECK(!bloc_bits_add(b, i));
}

static void some_actors(bloc_bits *b) {
  uint32_t who = 1 + below(STATES);
  if (!one_in(2)) {
    some_ids(b, 1, ACTORS + 2);
    return;
  }
  CHECK(!bloc_bits_add(b, who)); /* with its parts, or not */
  if (one_in(3)) return;
  for (uint32_t id = PART0; id < OTHER0; id++)
    for (uint32_t k = names.actor[id].whole; k; k = names.dated[k].next)
      if (names.dated[k].actor == who) CHECK(!bloc_bits_add(b, id));
}

static void some_join(bloc_join *j) {
  static const char *const words[] = {"member", "member", "suspended",
                                      "member,-suspended", "observer", "none",
                                      "applicant", "withdrawing"};
  const char *bad;
  size_t n;
  memset(j, 0, sizeof *j);
  j->side = 1 + below(3);
  j->at = one_in(4) ? some_day() : BLOC_DAY_MIN;
  j->when = some_when();
  for (uint32_t k = 1 + below(2); k > 0; k--) {
    const char *s = words[below(8)];
    CHECK(!bloc_status_parse(&j->status, s, strlen(s), &bad, &n));
  }
  if (one_in(4)) {
    some_ids(&j->members, 1, BLOC0);
    some_ids(&j->maybe, 1, BLOC0);
    return;
  }
  for (uint32_t k = 1 + below(one_in(4) ? 3 : 1); k > 0; k--)
    CHECK(!bloc_u32s_push(&j->blocs, BLOC0 + below(BLOCS)));
}

static void some_filter(bloc_event_filter *f) {
  f->from = BLOC_DAY_MIN;
  f->to = BLOC_DAY_MAX;
  f->when = BLOC_WHEN_ALL;
  if (one_in(3)) f->from = some_day();
  if (one_in(3)) f->to = f->from == BLOC_DAY_MIN ? some_day()
                         : f->from - 5 + (bloc_day)below(500);
  if (one_in(9)) f->when = some_when();
  f->possible = one_in(3);
  if (one_in(2)) f->given |= BLOC_BY_TYPE, some_ids(&f->type, 1, TYPES);
  if (one_in(3)) f->given |= BLOC_BY_ACTOR, some_actors(&f->actor);
  if (one_in(4)) f->given |= BLOC_BY_TARGET, some_actors(&f->target);
  if (one_in(5)) f->given |= BLOC_BY_INVOLVES, some_actors(&f->involves);
  if (one_in(30)) f->given |= BLOC_BY_BLOC, some_ids(&f->bloc, BLOC0, PART0);
  if (one_in(12)) f->given |= BLOC_BY_SOURCE, some_ids(&f->source, 1, 4);
  if (one_in(12)) f->given |= BLOC_BY_FEED, some_ids(&f->feed, 0, 4);
  if (one_in(12)) {
    f->given |= BLOC_BY_ID;
    some_ids(&f->id, 1, FULL);
    some_ids(&f->origin, 50, ORIGIN0 + PLAIN);
  }
  if (one_in(8)) {
    f->given |= BLOC_BY_SCORE;
    f->score_min = (int32_t)below(20) - 10;
    f->score_max = f->score_min + (int32_t)below(8);
  }
  f->njoin = one_in(2) ? 0 : 1 + below(one_in(4) ? BLOC_JOINS : 2);
  for (uint32_t i = 0; i < f->njoin; i++) some_join(&f->join[i]);
}

static bloc_query *some_query(int depth) {
  bloc_query *q = calloc(1, sizeof *q);
  CHECK(q != NULL);
  if (depth == 0 || !one_in(3)) {
    some_filter(&q->f);
    return q;
  }
  q->op = BLOC_Q_AND + below(3);
  q->a = some_query(depth - 1);
  q->b = some_query(depth - 1);
  return q;
}

/* }======== */

/* {======== the slow reading ======== */

enum { NO, UNCOVERED, POSSIBLE, YES };

/* How true a query is of event `row` of all, and whether it is listed. */
static int judge(const bloc_query *q, uint32_t row, int *listed) {
  static const int of_truth[] = {NO, YES, POSSIBLE, UNCOVERED};
  int truth, la, lb;
  if (q->op == BLOC_Q_FILTER) {
    CHECK(!bloc_event_test(&all, &spells, &q->f, row, &truth));
    *listed = truth == BLOC_YES || (truth == BLOC_MAYBE && q->f.possible);
    return of_truth[truth];
  }
  int a = judge(q->a, row, &la), b = judge(q->b, row, &lb);
  if (q->op == BLOC_Q_MINUS) b = b == YES ? NO : b == NO ? YES : b;
  if (q->op == BLOC_Q_OR) return *listed = la || lb, a > b ? a : b;
  *listed = q->op == BLOC_Q_AND ? la && lb : la && !lb;
  return a < b ? a : b;
}

typedef struct {
  bloc_u32s id; /* of the listed events, in order */
  uint32_t possible, not_covered;
} answer;

static void slow(const bloc_query *q, answer *out) {
  out->id.n = out->possible = out->not_covered = 0;
  for (uint32_t i = 0; i < all.n; i++) {
    int listed, truth = judge(q, all.order.v[i], &listed);
    out->possible += truth == POSSIBLE;
    out->not_covered += truth == UNCOVERED;
    if (listed) CHECK(!bloc_u32s_push(&out->id, all.e[all.order.v[i]].id));
  }
}

/* }======== */

/* {======== comparing ======== */

static uint32_t id_of(const bloc_scene *w, uint32_t row) {
  return row & BLOC_FULL ? w->events->e[row & ~BLOC_FULL].id
                         : ID0 + w->ix->origin[row];
}

static bloc_rc gather(void *to, const uint32_t *row, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    CHECK(i == 0 || (row[i] & BLOC_FULL) || row[i] > row[i - 1]);
    CHECK(!bloc_u32s_push(to, row[i]));
  }
  CHECK(n > 0);
  return BLOC_OK;
}

static int by_number(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return x < y ? -1 : x > y;
}

/* The same answer counted, listed as rows, and given to a sink. */
static void check_whole(const bloc_scene *w, const bloc_query *q,
                        const answer *want) {
  bloc_report r;
  bloc_u32s row = {NULL, 0, 0}, set = {NULL, 0, 0};
  CHECK(!bloc_query_count(w, q, &r));
  CHECK(r.passed == want->id.n);
  CHECK(r.possible == want->possible && r.not_covered == want->not_covered);
  CHECK(!bloc_query_rows(w, q, 0, UINT64_MAX, 0, &row, &r));
  CHECK(row.n == want->id.n && r.passed == row.n);
  CHECK(r.possible == want->possible && r.not_covered == want->not_covered);
  for (uint32_t i = 0; i < row.n; i++)
    CHECK(id_of(w, row.v[i]) == want->id.v[i]);
  CHECK(!bloc_query_run(w, q, gather, &set, &r));
  CHECK(set.n == row.n && r.passed == row.n);
  CHECK(r.possible == want->possible && r.not_covered == want->not_covered);
  if (set.n > 0) qsort(set.v, set.n, sizeof *set.v, by_number);
  if (row.n > 0) qsort(row.v, row.n, sizeof *row.v, by_number);
  CHECK(set.n == 0 || memcmp(set.v, row.v, set.n * sizeof *set.v) == 0);
  bloc_u32s_free(&row);
  bloc_u32s_free(&set);
}

static void check_part(const bloc_scene *w, const bloc_query *q,
                       const answer *want) {
  bloc_report r;
  bloc_u32s row = {NULL, 0, 0};
  uint32_t n = want->id.n, offset = one_in(2) ? 0 : below(n + 3);
  uint32_t limit = one_in(3) ? below(n + 3) : below(8);
  int reverse = one_in(2);
  uint32_t left = n > offset ? n - offset : 0;
  CHECK(!bloc_query_rows(w, q, offset, limit, reverse, &row, &r));
  CHECK(row.n == (left < limit ? left : limit));
  for (uint32_t i = 0; i < row.n; i++) {
    uint32_t at = offset + i;
    CHECK(id_of(w, row.v[i]) == want->id.v[reverse ? n - 1 - at : at]);
  }
  bloc_u32s_free(&row);
}

/* Single rows: the answer of each by itself. */
static void check_rows(const bloc_scene *w, const bloc_query *q,
                       const answer *want) {
  for (int k = 0; k < 5; k++) {
    uint32_t row = one_in(3) && w->events->n > 0
                       ? below(w->events->n) | BLOC_FULL
                       : below(w->ix->n);
    int passes, found = 0;
    CHECK(!bloc_query_test(w, q, row, &passes));
    for (uint32_t i = 0; !found && i < want->id.n; i++)
      found = want->id.v[i] == id_of(w, row);
    CHECK(passes == found);
    bloc_day d = bloc_row_day(w, row);
    CHECK(row & BLOC_FULL
              ? d == w->events->e[row & ~BLOC_FULL].date.nom
              : d == plain.day[w->ix->origin[row] - ORIGIN0]);
  }
}

/* A timeline says on every day what bloc_join_on does. */
static void check_timeline(void) {
  bloc_join j;
  bloc_timeline t;
  some_join(&j);
  CHECK(!bloc_timeline_make(&t, &spells, &j, &ix));
  for (uint32_t k = 0; k < ix.nstate; k++)
    for (bloc_day d = ix.day0; d < ix.day0 + (bloc_day)ix.ndays; d++) {
      int truth;
      uint32_t i = t.start[k], row = bloc_index_row_of(&ix, d);
      bloc_day at = j.at != BLOC_DAY_MIN ? j.at : d;
      while (i + 1 < t.start[k + 1] && t.stretch[i + 1].from <= d) i++;
      CHECK(!bloc_join_on(&spells, &j, k == 0 ? 0 : ix.state[k], at, &truth));
      CHECK(t.stretch[i].truth == (uint32_t)truth);
      CHECK(i == t.start[k] || t.stretch[i].truth != t.stretch[i - 1].truth);
      if (row < bloc_index_row_of(&ix, d + 1))
        CHECK(bloc_timeline_on(&t, k, row) == &t.stretch[i]);
    }
  bloc_timeline_free(&t);
  bloc_u32s_free(&j.blocs);
  bloc_bits_free(&j.members);
  bloc_bits_free(&j.maybe);
}

static uint32_t ways[128];

static void compare(uint32_t n) {
  bloc_scene w = {&ix, &full, &spells, &feeds};
  bloc_scene told = {NULL, &all, &spells, &feeds};
  answer want = {{NULL, 0, 0}, 0, 0};
  tell_all();
  while (n-- > 0) {
    bloc_query *q = some_query(2);
    bloc_report r;
    slow(q, &want);
    check_whole(&w, q, &want);
    check_part(&w, q, &want);
    check_rows(&w, q, &want);
    CHECK(!bloc_query_count(&w, q, &r));
    ways[r.way]++;
    if (one_in(8)) check_whole(&told, q, &want);
    bloc_query_free(q);
  }
  bloc_u32s_free(&want.id);
}

static void free_world(void) {
  bloc_index_free(&ix);
  bloc_events_free(&full);
  bloc_events_free(&all);
  bloc_spells_free(&spells);
  bloc_names_free(&names);
  bloc_free(feeds.v);
  memset(&feeds, 0, sizeof feeds);
  memset(&plain, 0, sizeof plain);
}

/* Comparisons in one world, with merges and dead rows in between. */
static void one_world(uint32_t n) {
  const char *why = "";
  uint32_t id = 0;
  make_names();
  make_spells();
  for (uint32_t phase = 0; phase < 4; phase++) {
    add_plain(phase == 0 ? PLAIN / 2 : below(PLAIN / 6));
    while (id < (phase + 1) * FULL / 4) add_full(++id);
    if (phase % 2 == 1) kill_some(below(200));
    CHECK(bloc_index_check(&ix, &why));
    check_timeline();
    compare(n / 4 + 1);
  }
  free_world();
}

/* A chain that is too long is refused, and freed. */
static void check_depth(void) {
  bloc_scene w = {NULL, &full, &spells, &feeds};
  bloc_report r;
  make_names();
  bloc_query *q = some_query(0);
  for (int i = 1; i < BLOC_QUERY_DEPTH; i++) {
    bloc_query *up = calloc(1, sizeof *up);
    CHECK(up != NULL);
    *up = (bloc_query){.op = BLOC_Q_OR, .a = q, .b = some_query(0)};
    q = up;
  }
  CHECK(bloc_query_count(&w, q, &r) == BLOC_OK && r.passed == 0);
  bloc_query *up = calloc(1, sizeof *up);
  CHECK(up != NULL);
  *up = (bloc_query){.op = BLOC_Q_AND, .a = q, .b = some_query(0)};
  CHECK(bloc_query_count(&w, up, &r) == BLOC_BAD);
  bloc_query_free(up);
  bloc_query_free(NULL);
  free_world();
}

/* }======== */

#include "query_bench.h"

static uint64_t setting(const char *name, int argc, char **argv, int arg,
                        uint64_t otherwise) {
  const char *s = argc > arg ? argv[arg] : getenv(name);
  return s != NULL ? strtoull(s, NULL, 10) : otherwise;
}

int main(int argc, char **argv) {
  seed = state = setting("SEED", argc, argv, 1, (uint64_t)time(NULL));
  if (getenv("BENCH") != NULL)
    return bench((uint32_t)setting("N", argc, argv, 2, 10000000));
  uint64_t n = setting("N", argc, argv, 2, 2000), each = 200;
  printf("SEED=%llu N=%llu\n", (unsigned long long)seed,
         (unsigned long long)n);
  spells.names = &names;
  check_depth();
  for (uint64_t done = 0; done < n; done += each) one_world((uint32_t)each);
  for (int way = 0; way < 128; way++)
    if (ways[way] > 0) printf("way %d: %u\n", way, ways[way]);
  for (int p = 0; n >= 2000 && p < BLOC_PROJECTIONS; p++) CHECK(ways[p] > 0);
  printf("ok: queries answer what their events do one by one\n");
  return 0;
}
