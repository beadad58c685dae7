/*
** group.c: groups of random worlds against one loop over all events with a
** list of groups. Arguments SEED and N (rounds), from argv or the environment.
** BENCH=1: times on N rows.
*/
#define _POSIX_C_SOURCE 200809L

#include <math.h>

#include "scene.h"

#include "group.h"

enum { NTYPE = 9, NACTOR = 19 };

/* {======== the naive version ======== */

typedef struct {
  uint32_t key[BLOC_KEYS];
  uint64_t n, n_value;
  double sum, min, max;
} group;

static int naive_period(const bloc_group_spec *s, const seen *e,
                        uint32_t *out) {
  if (s->nbin == 0) return 0;
  for (uint32_t b = 0; b < s->nbin; b++)
    if (e->date.lo >= s->edge[b] && e->date.hi < s->edge[b + 1])
      return *out = b, 1;
  *out = BLOC_UNPLACED;
  return e->date.hi >= s->edge[0] && e->date.lo < s->edge[s->nbin];
}

static int naive_key(const world *v, const bloc_group_spec *s, bloc_key key,
                     const seen *e, uint32_t *out) {
  switch (key) {
    case BLOC_K_PERIOD: return naive_period(s, e, out);
    case BLOC_K_TYPE: *out = e->type; break;
    case BLOC_K_ROOT:
      *out = e->type < s->ntype ? s->root[e->type] : e->type;
      break;
    case BLOC_K_ACTOR: *out = e->actor; break;
    case BLOC_K_TARGET: *out = e->target; break;
    case BLOC_K_ACTOR_STATE:
      *out = naive_state(&v->names, e->actor, e->date.nom);
      break;
    case BLOC_K_TARGET_STATE:
      *out = naive_state(&v->names, e->target, e->date.nom);
      break;
    case BLOC_K_BLOC: *out = e->bloc; break;
    case BLOC_K_FEED: *out = e->feed; break;
  }
  return 1;
}

static int by_key(const void *a, const void *b) {
  const group *x = a, *y = b;
  for (uint32_t k = 0; k < BLOC_KEYS; k++)
    if (x->key[k] != y->key[k]) return x->key[k] < y->key[k] ? -1 : 1;
  return 0;
}

static double naive_value(const bloc_group_spec *s, const seen *e, int *has) {
  *has = 0;
  if (s->measure == 0) return 0;
  if (s->measure == 1) {
    *has = e->score != BLOC_NO_SCORE;
    return (double)e->score;
  }
  double x = e->row & BLOC_FULL ? s->full_value[e->row & ~BLOC_FULL]
                                : s->value[e->row];
  *has = x == x;
  return x;
}

static uint32_t naive_groups(const world *v, const bloc_query *q,
                             const bloc_group_spec *s, group *out) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < v->n; i++) {
    group g = {{0}, 1, 0, 0, 0, 0};
    int in = passes(q, &v->e[i]), has;
    for (uint32_t k = 0; k < s->nkey && in; k++)
      in = naive_key(v, s, s->key[k], &v->e[i], &g.key[k]);
    if (!in) continue;
    double x = naive_value(s, &v->e[i], &has);
    uint32_t j = 0;
    while (j < n && by_key(&out[j], &g) != 0) j++;
    if (j == n) out[n++] = g;
    else out[j].n++;
    if (!has) continue;
    if (out[j].n_value == 0 || x < out[j].min) out[j].min = x;
    if (out[j].n_value == 0 || x > out[j].max) out[j].max = x;
    out[j].sum += x;
    out[j].n_value++;
  }
  if (n > 1) qsort(out, n, sizeof *out, by_key);
  for (uint32_t j = 0; j < n && s->measure == 1; j++) {
    out[j].sum /= 1000; /* of a few thousand scores the sum was exact */
    out[j].min /= 1000;
    out[j].max /= 1000;
  }
  return n;
}

/* }======== */

static int is_near(double a, double b) {
  double d = a - b, size = a < 0 ? -a : a;
  return (d < 0 ? -d : d) <= 1e-9 * (1 + size);
}

static void compare(const world *v, const bloc_query *q,
                    const bloc_group_spec *s, group *room) {
  bloc_groups got = {0};
  bloc_report report;
  CHECK(bloc_group(&v->w, q, s, &got, &report) == BLOC_OK);
  uint32_t n = naive_groups(v, q, s, room);
  CHECK(got.n == n);
  for (uint32_t i = 0; i < n; i++) {
    const bloc_group_row *r = &got.row[i];
    CHECK(memcmp(r->key, room[i].key, sizeof r->key) == 0);
    CHECK(r->n == room[i].n);
    CHECK(r->n_value == room[i].n_value);
    if (s->measure == 1) CHECK(r->sum == room[i].sum);
    CHECK(is_near(r->sum, room[i].sum));
    CHECK(r->min == room[i].min && r->max == room[i].max);
  }
  bloc_groups_free(&got);
}

/* Distinct keys in random order, few or all. */
static void some_keys(bloc_group_spec *s) {
  s->nkey = chance(60) ? below(3) : below(BLOC_KEYS + 1);
  for (uint32_t k = 0; k < s->nkey; k++) {
    int again;
    do {
      s->key[k] = (bloc_key)below(BLOC_K_FEED + 1);
      again = 0;
      for (uint32_t j = 0; j < k; j++) again |= s->key[j] == s->key[k];
    } while (again);
  }
}

static uint32_t some_edges(bloc_day *edge) {
  uint32_t n = chance(10) ? 0 : 1 + below(chance(20) ? 60 : 6);
  edge[0] = (bloc_day)below(30) - 15;
  for (uint32_t i = 1; i <= n; i++)
    edge[i] = edge[i - 1] + 1 + (bloc_day)below(n > 6 ? 1 : 20);
  return n;
}

static void one_world(uint32_t queries) {
  world v;
  bloc_day edge[64];
  uint32_t root[NTYPE + 1];
  uint32_t plain = chance(10) ? 0 : below(chance(10) ? 5000 : 300);
  uint32_t full = chance(30) ? 0 : below(40);
  world_make(&v, plain, full, 50, NTYPE, NACTOR);
  if (chance(10) && plain > 0) world_reopen(&v);
  else if (chance(60)) forget_dead(&v);
  double *value = need((plain + full + 1) * sizeof *value);
  for (uint32_t i = 0; i < plain + full; i++)
    value[i] = chance(20) ? NAN : (double)below(1000) / 7 - 50;
  for (uint32_t t = 0; t <= NTYPE; t++) root[t] = t == 0 ? 0 : 100 + t % 3;
  group *room = need((v.n + 1) * sizeof *room);
  for (uint32_t i = 0; i < queries; i++) {
    bloc_group_spec s = {.edge = edge, .root = root, .ntype = NTYPE + 1,
                         .value = value, .full_value = value + plain};
    bloc_query *q = some_query(NTYPE, NACTOR);
    some_keys(&s);
    s.nbin = some_edges(edge);
    s.measure = chance(50) ? 0 : (int)below(3);
    compare(&v, q, &s, room);
    bloc_query_free(q);
  }
  free(room);
  free(value);
  world_free(&v);
}

/*
** A snapshot in which a byte has changed since it was opened: the right
** answer, where the byte is not read, or BLOC_DAMAGED.
*/
static void damaged_world(uint32_t *damaged) {
  world v;
  uint32_t n = 20000 + below(20000);
  world_make(&v, n, 9, 50, NTYPE, NACTOR);
  world_reopen(&v);
  spoil();
  for (int i = 0; i < 9; i++) {
    bloc_group_spec s = {.measure = (int)below(2)};
    bloc_groups got = {0};
    bloc_report report;
    bloc_query q;
    uint32_t total = 0;
    filter_all(&q);
    s.nkey = 1 + below(2);
    for (uint32_t k = 0; k < s.nkey; k++)
      s.key[k] = BLOC_K_TYPE + (bloc_key)below(8);
    bloc_rc rc = bloc_group(&v.w, &q, &s, &got, &report);
    CHECK(rc == BLOC_OK || rc == BLOC_DAMAGED);
    for (uint32_t g = 0; g < got.n; g++) total += (uint32_t)got.row[g].n;
    CHECK(total == (rc == BLOC_OK ? n + 9 : 0));
    *damaged += rc == BLOC_DAMAGED;
    bloc_groups_free(&got);
  }
  world_free(&v);
}

/* More parties than 16 bits can number: each acts once, on one target. */
static void wide_world(void) {
  world v;
  columns c;
  bloc_query q;
  bloc_report report;
  bloc_groups got = {0};
  bloc_group_spec s = {.nkey = 2, .key = {BLOC_K_ACTOR, BLOC_K_TARGET_STATE}};
  memset(&v, 0, sizeof v);
  make_names(&v.names, 9);
  v.spells.names = &v.names;
  columns_make(&c, 70000);
  for (uint32_t i = 0; i < c.n; i++) {
    c.day[i] = (bloc_day)(i % 100);
    c.type[i] = 1;
    c.actor[i] = i + 1;
    c.target[i] = 4;
    c.lag[i] = BLOC_LAG_ALWAYS;
    c.origin[i] = i;
  }
  bloc_plain p = plain_of(&c);
  CHECK(bloc_index_build(&v.ix, &v.names, &p) == BLOC_OK);
  CHECK(v.ix.actor.width == 4);
  v.w = (bloc_scene){&v.ix, &v.events, &v.spells, &v.feeds};
  filter_all(&q);
  CHECK(bloc_group(&v.w, &q, &s, &got, &report) == BLOC_OK);
  CHECK(got.n == c.n);
  for (uint32_t i = 0; i < got.n; i++)
    CHECK(got.row[i].key[0] == i + 1 && got.row[i].key[1] == 4 &&
          got.row[i].n == 1);
  bloc_groups_free(&got);
  columns_free(&c);
  world_free(&v);
}

/* {======== times ======== */

static bloc_day year_day(int year) {
  return (bloc_day)((year - 1970) * 365 + (year - 1969) / 4);
}

static void run(const world *v, const bloc_query *q, bloc_group_spec *s,
                const char *words, const char *goal) {
  bloc_groups got = {0};
  bloc_report report;
  uint64_t n = 0;
  BENCH_LINE(words, goal, {
    bloc_groups_free(&got);
    CHECK(bloc_group(&v->w, q, s, &got, &report) == BLOC_OK);
  });
  for (uint32_t i = 0; i < got.n; i++) n += got.row[i].n;
  printf("    %u groups of %llu rows, way %d\n", got.n,
         (unsigned long long)n, report.way);
  bloc_groups_free(&got);
}

static void keys(bloc_group_spec *s, uint32_t n, bloc_key a, bloc_key b) {
  s->nkey = n;
  s->key[0] = a;
  s->key[1] = b;
}

/* Members of a bloc on each day: here a fixed set of countries. */
static void join(bloc_query *q, uint32_t side, uint32_t first, uint32_t n) {
  bloc_join *j = &q->f.join[q->f.njoin++];
  j->side = side;
  j->at = BLOC_DAY_MIN;
  j->when = BLOC_WHEN_ALL;
  for (uint32_t c = first; c < first + n; c++)
    CHECK(bloc_bits_add(&j->members, c * ROLES + 1) == BLOC_OK);
}

static void pair(bloc_query *q, uint32_t a, uint32_t b) {
  q->f.given |= BLOC_BY_ACTOR | BLOC_BY_TARGET;
  for (uint32_t r = 1; r <= ROLES; r++) {
    CHECK(bloc_bits_add(&q->f.actor, a * ROLES + r) == BLOC_OK);
    CHECK(bloc_bits_add(&q->f.target, b * ROLES + r) == BLOC_OK);
  }
}

static void bench(uint32_t n) {
  world v;
  static bloc_day year[47], month[47 * 12];
  static uint32_t root[TYPES_BENCH + 1];
  bloc_group_spec s = {.root = root, .ntype = TYPES_BENCH + 1};
  bloc_query q;
  for (uint32_t t = 1; t <= TYPES_BENCH; t++) root[t] = bench_root(t);
  for (int y = 0; y < 47; y++) {
    year[y] = year_day(1979 + y);
    for (int m = 0; m < 12; m++)
      month[y * 12 + m] = year[y] + (bloc_day)(m * 30.44);
  }
  bench_world(&v, n);
  filter_all(&q);
  s.edge = year;
  s.nbin = 46;
  keys(&s, 2, BLOC_K_PERIOD, BLOC_K_ROOT);
  run(&v, &q, &s, "everything by year and root type", "25");
  s.measure = 1;
  run(&v, &q, &s, "the same with the sum of scores", "none");
  s.measure = 0;
  q.f.when.known = 30000;
  run(&v, &q, &s, "the same by rows (known)", "none");
  q.f.when.known = BLOC_DAY_MAX;
  keys(&s, 2, BLOC_K_ACTOR_STATE, BLOC_K_TARGET_STATE);
  run(&v, &q, &s, "all dyads", "none");
  keys(&s, 2, BLOC_K_ACTOR, BLOC_K_TARGET);
  run(&v, &q, &s, "all pairs of actors, hashed", "none");
  q.f.from = year_day(2023);
  q.f.to = year_day(2024);
  keys(&s, 2, BLOC_K_ACTOR_STATE, BLOC_K_TARGET_STATE);
  run(&v, &q, &s, "dyads of a year", "2.5");
  bloc_event_filter_free(&q.f);
  filter_all(&q);
  pair(&q, 20, 31);
  s.edge = month;
  s.nbin = 46 * 12;
  s.measure = 1;
  keys(&s, 1, BLOC_K_PERIOD, BLOC_K_PERIOD);
  run(&v, &q, &s, "by month: count and sum of a pair", "0.15");
  bloc_event_filter_free(&q.f);
  filter_all(&q);
  pair(&q, 1, 2);
  run(&v, &q, &s, "the same of a busy pair", "none");
  bloc_event_filter_free(&q.f);
  filter_all(&q);
  join(&q, BLOC_OF_ACTOR, 20, 15);
  s.measure = 0;
  keys(&s, 1, BLOC_K_ROOT, BLOC_K_ROOT);
  run(&v, &q, &s, "by root type, actor a member", "12");
  join(&q, BLOC_OF_TARGET, 20, 15);
  s.edge = year;
  s.nbin = 46;
  keys(&s, 1, BLOC_K_PERIOD, BLOC_K_PERIOD);
  run(&v, &q, &s, "by year, both members", "20");
  bloc_event_filter_free(&q.f);
  world_free(&v);
}

/* }======== */

int main(int argc, char **argv) {
  const char *b = getenv("BENCH");
  random_state = argument(argc, argv, 1, "SEED", (uint64_t)time(NULL));
  printf("group: SEED=%llu\n", (unsigned long long)random_state);
  if (b != NULL && *b != '\0') {
    bench((uint32_t)argument(argc, argv, 2, "N", 1000000));
    return 0;
  }
  uint32_t n = (uint32_t)argument(argc, argv, 2, "N", 300), damaged = 0;
  for (uint32_t i = 0; i < n; i++) one_world(30);
  for (uint32_t i = 0; i < n / 10; i++) damaged_world(&damaged);
  wide_world();
  remove(snapshot_path());
  printf("ok: %u questions in %u worlds; %u found damage\n", n * 30, n,
         damaged);
  return 0;
}
