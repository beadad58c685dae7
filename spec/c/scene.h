/*
** scene.h: a world of random actors and events, plain and full, for group.c
** and match.c: as an index, and as a list that naive loops look at. Few days,
** so that many events share one.
*/
#ifndef SCENE_H
#define SCENE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <unistd.h>

#include "query.h"
#include "snapshot.h"

static uint64_t random_state;

static uint64_t next(void) {
  uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() % n); }

static int chance(uint32_t percent) { return below(100) < percent; }

static void fail_at(const char *what, int line) {
  printf("not ok: line %d: %s\n", line, what);
  exit(1);
}

#define CHECK(x) \
  do { \
    if (!(x)) fail_at(#x, __LINE__); \
  } while (0)

static void *need(size_t n) {
  void *p = calloc(n + 1, 1);
  CHECK(p != NULL);
  return p;
}

/* {======== the world ======== */

/* An event as the naive loops see it, in order of time. */
typedef struct {
  uint32_t row; /* as queries name it */
  bloc_date date;
  uint32_t type, actor, target, bloc, feed;
  int32_t score;
  int dead;
} seen;

typedef struct {
  bloc_names names;
  bloc_spells spells;
  bloc_events events;
  bloc_feeds feeds;
  bloc_index ix;
  bloc_scene w;
  seen *e;
  uint32_t n;
} world;

/* What the engine's rows are made from. */
typedef struct {
  uint32_t n;
  bloc_day *day;
  uint16_t *type, *lag;
  uint32_t *actor, *target, *origin;
  int32_t *score;
} columns;

static void columns_make(columns *c, uint32_t n) {
  c->n = n;
  c->day = need(n * sizeof *c->day);
  c->type = need(n * sizeof *c->type);
  c->lag = need(n * sizeof *c->lag);
  c->actor = need(n * sizeof *c->actor);
  c->target = need(n * sizeof *c->target);
  c->origin = need(n * sizeof *c->origin);
  c->score = need(n * sizeof *c->score);
}

static void columns_free(columns *c) {
  free(c->day);
  free(c->type);
  free(c->lag);
  free(c->actor);
  free(c->target);
  free(c->origin);
  free(c->score);
}

static bloc_plain plain_of(const columns *c) {
  bloc_plain p = {c->n, c->day, c->type, c->actor, c->target, c->score,
                  c->lag, c->origin};
  return p;
}

/*
** Ids by threes: a state, a part of it, an office that was part of it up to
** some day. Codes are in another order than ids.
*/
static void make_names(bloc_names *w, uint32_t n) {
  bloc_date none = {BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_ABSENT};
  bloc_date open = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_OPEN};
  for (uint32_t id = 1; id < n; id++) {
    static const uint32_t kind[3] = {BLOC_OFFICE, BLOC_STATE, BLOC_PART};
    char code[16];
    snprintf(code, sizeof code, "%c%u", 'A' + (char)below(26), id);
    CHECK(bloc_names_actor(w, id, code, kind[id % 3]) == BLOC_OK);
  }
  for (uint32_t id = 1; id < n; id++) {
    bloc_day end = (bloc_day)below(60);
    bloc_date to = {end, end, end, 0};
    bloc_rc rc = BLOC_OK;
    if (id % 3 == 2) rc = bloc_names_whole(w, id, id - 1, none, open);
    if (id % 3 == 0) rc = bloc_names_whole(w, id, id - 2, none, to);
    CHECK(rc == BLOC_OK);
  }
}

static uint32_t naive_state(const bloc_names *w, uint32_t actor, bloc_day d) {
  if (actor % 3 == 1 || actor == 0) return actor;
  if (actor % 3 == 2) return actor - 1;
  return d < w->dated[w->actor[actor].whole].to.nom ? actor - 2 : actor;
}

/* Does a come before b? */
static int is_earlier(const seen *a, const seen *b) {
  int fa = (a->row & BLOC_FULL) != 0, fb = (b->row & BLOC_FULL) != 0;
  if (a->date.nom != b->date.nom) return a->date.nom < b->date.nom;
  return fa != fb ? fa : a->row < b->row;
}

static int by_order(const void *a, const void *b) {
  return is_earlier(a, b) ? -1 : is_earlier(b, a);
}

static uint32_t some_actor(uint32_t nactor) {
  return chance(15) ? 0 : 1 + below(nactor - 1);
}

static int32_t some_score(void) {
  if (chance(20)) return BLOC_NO_SCORE;
  return chance(5) ? INT32_MAX - (int32_t)below(9)
                   : (int32_t)below(20001) - 10000;
}

static void make_plain(world *v, uint32_t n, uint32_t ndays, uint32_t ntype,
                       uint32_t nactor) {
  columns c;
  columns_make(&c, n);
  for (uint32_t i = 0; i < n; i++) {
    c.day[i] = (bloc_day)below(ndays) - 5;
    c.type[i] = (uint16_t)(1 + below(ntype));
    c.actor[i] = some_actor(nactor);
    c.target[i] = some_actor(nactor);
    c.score[i] = some_score();
    c.lag[i] = BLOC_LAG_ALWAYS;
    c.origin[i] = i * 2 + 1;
  }
  bloc_plain p = plain_of(&c);
  CHECK(bloc_index_build(&v->ix, &v->names, &p) == BLOC_OK);
  uint32_t row = 0;
  for (bloc_day d = -5; d < (bloc_day)ndays; d++)
    for (uint32_t i = 0; i < n; i++) {
      if (c.day[i] != d) continue;
      const bloc_segment *s = bloc_feeds_of(&v->feeds, c.origin[i]);
      v->e[v->n++] = (seen){row, {d, d, d, 0}, c.type[i], c.actor[i],
                            c.target[i], 0, s == NULL ? 0 : s->feed,
                            c.score[i], 0};
      if (chance(3)) {
        CHECK(bloc_index_kill(&v->ix, row) == BLOC_OK);
        v->e[v->n - 1].dead = 1;
      }
      row++;
    }
  columns_free(&c);
}

static void make_full(world *v, uint32_t n, uint32_t ndays, uint32_t ntype,
                      uint32_t nactor) {
  for (uint32_t i = 0; i < n; i++) {
    bloc_day d = (bloc_day)below(ndays) - 5;
    bloc_event e = {.id = i + 1, .gone_rev = UINT32_MAX,
                    .known = BLOC_DAY_MIN, .origin = UINT32_MAX};
    e.date = (bloc_date){d, d, d, 0};
    if (chance(30)) e.date.lo -= (bloc_day)below(9), e.date.hi += 3;
    e.type = 1 + below(ntype + 3);
    e.actor = some_actor(nactor);
    e.target = some_actor(nactor);
    e.bloc = chance(50) ? 1 + below(nactor - 1) : 0;
    e.feed = below(3);
    e.score = some_score();
    CHECK(bloc_events_add(&v->events, e) == BLOC_OK);
    v->e[v->n++] = (seen){i | BLOC_FULL, e.date, e.type, e.actor, e.target,
                          e.bloc, e.feed, e.score, 0};
  }
}

static void make_feeds(bloc_feeds *f, uint32_t n) {
  uint32_t first = 0;
  f->v = need(64 * sizeof *f->v);
  while (first < n && f->n < 64) {
    uint32_t len = 1 + below(n);
    f->v[f->n++] = (bloc_segment){.first = first, .n = len, .rev = 1,
                                  .feed = below(4)};
    first += len + below(3);
  }
}

static void world_make(world *v, uint32_t plain, uint32_t full,
                       uint32_t ndays, uint32_t ntype, uint32_t nactor) {
  memset(v, 0, sizeof *v);
  make_names(&v->names, nactor);
  v->spells.names = &v->names;
  v->e = need((plain + full) * sizeof *v->e);
  make_feeds(&v->feeds, plain * 2);
  make_plain(v, plain, ndays, ntype, nactor);
  make_full(v, full, ndays, ntype, nactor);
  if (v->n > 0) qsort(v->e, v->n, sizeof *v->e, by_order);
  v->w = (bloc_scene){&v->ix, &v->events, &v->spells, &v->feeds};
}

static void world_free(world *v) {
  bloc_index_free(&v->ix);
  bloc_events_free(&v->events);
  bloc_spells_free(&v->spells);
  bloc_names_free(&v->names);
  free(v->feeds.v);
  free(v->e);
}

static const bloc_stamp stamp = {.store = "a random world", .state = 17};

/* A file of this process's own, gone when it ends well. */
static const char *snapshot_path(void) {
  static char path[512];
  const char *dir = getenv("TMPDIR");
  if (path[0] == '\0')
    snprintf(path, sizeof path, "%s/bloc-scene-%ld",
             dir != NULL && *dir != '\0' ? dir : "/tmp", (long)getpid());
  return path;
}

static void forget_dead(world *v) {
  bloc_free(v->ix.dead);
  v->ix.dead = NULL;
  v->ix.ndead = 0;
  for (uint32_t i = 0; i < v->n; i++) v->e[i].dead = 0;
}

/* Reads the index from a snapshot from now on; dead rows live again. */
static void world_reopen(world *v) {
  const char *why = "";
  forget_dead(v);
  if (bloc_snapshot_write(&v->ix, &stamp, snapshot_path(), &why) != 0)
    fail_at(why, __LINE__);
  bloc_index_free(&v->ix);
  CHECK(bloc_snapshot_open(&v->ix, &stamp, snapshot_path()) == BLOC_OK);
}

/* Changes a byte of a large snapshot, behind its header and checksums. */
static void spoil(void) {
  FILE *f = fopen(snapshot_path(), "r+b");
  CHECK(f != NULL && fseek(f, 0, SEEK_END) == 0);
  uint32_t size = (uint32_t)ftell(f), at = 4096 + below(size - 4096);
  CHECK(fseek(f, (long)at, SEEK_SET) == 0);
  int c = fgetc(f);
  CHECK(c != EOF && fseek(f, (long)at, SEEK_SET) == 0);
  CHECK(fputc(c ^ (1 << below(8)), f) != EOF && fclose(f) == 0);
}

/* }======== */

/* {======== queries ======== */

static void filter_all(bloc_query *q) {
  memset(q, 0, sizeof *q);
  q->op = BLOC_Q_FILTER;
  q->f.from = BLOC_DAY_MIN;
  q->f.to = BLOC_DAY_MAX;
  q->f.score_min = INT32_MIN;
  q->f.score_max = INT32_MAX;
  q->f.when = BLOC_WHEN_ALL;
}

static void add_some(bloc_bits *b, uint32_t n) {
  for (uint32_t i = 1; i <= n; i++)
    if (chance(50)) CHECK(bloc_bits_add(b, i) == BLOC_OK);
}

static void some_filter(bloc_query *q, uint32_t ntype, uint32_t nactor) {
  filter_all(q);
  if (chance(70)) q->f.given |= BLOC_BY_TYPE, add_some(&q->f.type, ntype);
  if (chance(20)) q->f.given |= BLOC_BY_ACTOR, add_some(&q->f.actor, nactor);
  if (chance(20)) q->f.given |= BLOC_BY_TARGET, add_some(&q->f.target, nactor);
  if (chance(30)) q->f.from = (bloc_day)below(20);
  if (chance(30)) q->f.to = (bloc_day)below(60);
  q->f.possible = chance(50);
}

/* One state to another, each with its part and its office. */
static void pair_filter(bloc_query *q, uint32_t nactor) {
  uint32_t a = below(nactor / 3) * 3, b = below(nactor / 3) * 3;
  filter_all(q);
  q->f.given = BLOC_BY_ACTOR | BLOC_BY_TARGET;
  for (uint32_t i = 1; i <= 3; i++) {
    CHECK(bloc_bits_add(&q->f.actor, a + i) == BLOC_OK);
    CHECK(bloc_bits_add(&q->f.target, b + i) == BLOC_OK);
  }
  if (chance(50)) q->f.from = (bloc_day)below(20);
}

/* A filter, or now and then two that are combined. */
static bloc_query *some_query(uint32_t ntype, uint32_t nactor) {
  bloc_query *q = bloc_realloc(NULL, sizeof *q);
  CHECK(q != NULL);
  if (chance(15)) pair_filter(q, nactor);
  else some_filter(q, ntype, nactor);
  if (!chance(30)) return q;
  bloc_query *both = bloc_realloc(NULL, sizeof *both);
  CHECK(both != NULL);
  memset(both, 0, sizeof *both);
  both->op = BLOC_Q_AND + (bloc_op)below(3);
  both->a = q;
  both->b = some_query(ntype, nactor);
  return both;
}

static int filter_passes(const bloc_event_filter *f, const seen *e) {
  if ((f->given & BLOC_BY_TYPE) && !bloc_bits_has(&f->type, e->type)) return 0;
  if ((f->given & BLOC_BY_ACTOR) && !bloc_bits_has(&f->actor, e->actor))
    return 0;
  if ((f->given & BLOC_BY_TARGET) && !bloc_bits_has(&f->target, e->target))
    return 0;
  if (e->date.hi < f->from || e->date.lo >= f->to) return 0;
  return f->possible || (e->date.lo >= f->from && e->date.hi < f->to);
}

static int passes(const bloc_query *q, const seen *e) {
  if (e->dead) return 0;
  switch (q->op) {
    case BLOC_Q_AND: return passes(q->a, e) && passes(q->b, e);
    case BLOC_Q_OR: return passes(q->a, e) || passes(q->b, e);
    case BLOC_Q_MINUS: return passes(q->a, e) && !passes(q->b, e);
    default: return filter_passes(&q->f, e);
  }
}

/* }======== */

/* {======== a large world, for BENCH ======== */

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

#define COUNTRIES 250
#define ROLES 10
#define TYPES_BENCH 300
#define ROOTS_BENCH 20

/* The type's root: ids from 1, roots are ids from TYPES_BENCH + 1. */
static uint32_t bench_root(uint32_t type) {
  return TYPES_BENCH + 1 + (type - 1) % ROOTS_BENCH;
}

/* 0 .. n - 1, the first ones far more often. */
static uint32_t zipf(const double *sum, uint32_t n) {
  double x = (double)(next() >> 11) / 9007199254740992.0 * sum[n - 1];
  uint32_t lo = 0, hi = n - 1;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (sum[mid] <= x) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static void zipf_make(double *sum, uint32_t n) {
  double s = 0;
  for (uint32_t i = 0; i < n; i++) sum[i] = s += 1.0 / (i + 1);
}

/* Country c is actor c * ROLES + 1, its roles the next ones. */
static uint32_t bench_actor(uint32_t country) {
  return country * ROLES + 1 + below(ROLES);
}

static void bench_names(bloc_names *w) {
  bloc_date none = {BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_ABSENT};
  bloc_date open = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_OPEN};
  for (uint32_t id = 1; id <= COUNTRIES * ROLES; id++) {
    uint32_t role = (id - 1) % ROLES;
    char code[16];
    snprintf(code, sizeof code, "%03u%03u", (id - 1) / ROLES, role);
    CHECK(bloc_names_actor(w, id, code, role == 0 ? BLOC_STATE : BLOC_PART) ==
          BLOC_OK);
    if (role > 0)
      CHECK(bloc_names_whole(w, id, id - role, none, open) == BLOC_OK);
  }
}

/* Like a feed of news: 1979 to 2024, the last year with 60 times the first. */
static void bench_world(world *v, uint32_t n) {
  static double by_country[COUNTRIES], by_type[TYPES_BENCH], by_day[16437];
  columns c;
  memset(v, 0, sizeof *v);
  zipf_make(by_country, COUNTRIES);
  zipf_make(by_type, TYPES_BENCH);
  double s = 0, x = 1;
  for (uint32_t d = 0; d < 16437; d++, x *= 1.000249) by_day[d] = s += x;
  bench_names(&v->names);
  v->spells.names = &v->names;
  columns_make(&c, n);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t a = zipf(by_country, COUNTRIES);
    uint32_t t = chance(40) ? a : zipf(by_country, COUNTRIES);
    uint32_t without = below(10);
    c.day[i] = 3287 + (bloc_day)zipf(by_day, 16437);
    c.type[i] = (uint16_t)(1 + zipf(by_type, TYPES_BENCH));
    c.actor[i] = without < 2 ? 0 : bench_actor(a);
    c.target[i] = without > 7 ? 0 : bench_actor(t);
    c.score[i] = (int32_t)below(201) * 100 - 10000;
    c.lag[i] = (uint16_t)below(3);
    c.origin[i] = i;
  }
  v->feeds.v = need(sizeof *v->feeds.v);
  v->feeds.v[0] = (bloc_segment){.first = 0, .n = n, .rev = 1, .feed = 1};
  v->feeds.n = 1;
  bloc_plain p = plain_of(&c);
  double t0 = now();
  CHECK(bloc_index_build(&v->ix, &v->names, &p) == BLOC_OK);
  printf("%u rows, index built in %.0f ms\n", n, now() - t0);
  columns_free(&c);
  v->w = (bloc_scene){&v->ix, &v->events, &v->spells, &v->feeds};
}

/* Prints the median of some runs of `work`. */
#define BENCH_LINE(words, goal, work) \
  do { \
    double took[5]; \
    for (int run_ = 0; run_ < 5; run_++) { \
      double t0_ = now(); \
      work; \
      took[run_] = now() - t0_; \
    } \
    for (int i_ = 0; i_ < 5; i_++) \
      for (int j_ = i_ + 1; j_ < 5; j_++) \
        if (took[j_] < took[i_]) { \
          double t_ = took[i_]; \
          took[i_] = took[j_]; \
          took[j_] = t_; \
        } \
    printf("%-44s %8.3f ms  (goal %s)\n", words, took[2], goal); \
  } while (0)

/* }======== */

static uint64_t argument(int argc, char **argv, int i, const char *name,
                         uint64_t otherwise) {
  const char *s = argc > i ? argv[i] : getenv(name);
  return s != NULL && *s != '\0' ? strtoull(s, NULL, 10) : otherwise;
}

#endif
