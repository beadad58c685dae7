/*
** group.c: groups of random worlds against one loop over all events with a
** list of groups. Arguments SEED and N (rounds), from argv or the environment.
** BENCH=1: times on N rows.
*/
#define _POSIX_C_SOURCE 200809L

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
  if (chance(60)) { /* without dead rows */
    bloc_free(v.ix.dead);
    v.ix.dead = NULL;
    v.ix.ndead = 0;
    for (uint32_t i = 0; i < v.n; i++) v.e[i].dead = 0;
  }
  double *value = need((plain + full + 1) * sizeof *value);
  for (uint32_t i = 0; i < plain + full; i++)
    value[i] = chance(20) ? 0.0 / 0.0 : (double)below(1000) / 7 - 50;
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
  uint32_t n = (uint32_t)argument(argc, argv, 2, "N", 300);
  for (uint32_t i = 0; i < n; i++) one_world(30);
  printf("ok: %u questions in %u worlds\n", n * 30, n);
  return 0;
}
