/*
** match.c: patterns and windows in random worlds against the plain recursion
** that tries every chain, and against loops over all pairs of events. Few
** events on fewer days, and steps that overlap, so that the same event could
** serve several steps. Arguments SEED and N (rounds), from argv or the
** environment. BENCH=1: times on N rows.
*/
#define _POSIX_C_SOURCE 200809L

#include "scene.h"

#include "match.h"

enum { NTYPE = 4, NACTOR = 10 };

/* {======== the naive version ======== */

static uint32_t naive_key(const world *v, const seen *e, int on) {
  if (on == BLOC_ON_BLOC) return e->bloc;
  return naive_state(&v->names, on == BLOC_ON_ACTOR ? e->actor : e->target,
                     e->date.nom);
}

typedef struct {
  const bloc_pattern *p;
  const seen **list[BLOC_STEPS];
  uint32_t n[BLOC_STEPS];
  const seen *taken[4096];
  uint32_t ntaken;
} recursion;

typedef struct {
  const seen *e[BLOC_STEPS];
  uint32_t n;
} chain;

static int is_among(const seen *const *v, uint32_t n, const seen *e) {
  for (uint32_t i = 0; i < n; i++)
    if (v[i] == e) return 1;
  return 0;
}

/*
** The chain from step k on that goes furthest; among those the earliest event
** at each step: every way is walked.
*/
static chain extend(const recursion *m, uint32_t k, chain c) {
  chain best = c;
  if (k == m->p->nstep) return best;
  for (uint32_t i = 0; i < m->n[k]; i++) {
    const seen *e = m->list[k][i];
    int64_t gap = (int64_t)e->date.nom - c.e[k - 1]->date.nom;
    if (m->p->max_gap[k] >= 0 && gap > m->p->max_gap[k]) break;
    if (m->p->within >= 0 && e->date.nom - c.e[0]->date.nom > m->p->within)
      break;
    if (gap < 0 || is_among(m->taken, m->ntaken, e) || is_among(c.e, k, e))
      continue;
    c.e[k] = e;
    c.n = k + 1;
    chain found = extend(m, k + 1, c);
    if (found.n > best.n) best = found;
    if (best.n == m->p->nstep) break;
  }
  return best;
}

typedef struct {
  uint32_t key;
  chain c;
} naive_chain;

static uint32_t naive_chains(recursion *m, uint32_t key, naive_chain *out) {
  const bloc_pattern *p = m->p;
  uint32_t n = 0;
  m->ntaken = 0;
  for (uint32_t i = 0; i < m->n[0]; i++) {
    if (is_among(m->taken, m->ntaken, m->list[0][i])) continue;
    chain c = {{m->list[0][i]}, 1};
    c = extend(m, 1, c);
    if (p->all) {
      if (c.n < p->nstep && !p->partial) continue;
      out[n++] = (naive_chain){key, c};
      for (uint32_t k = 0; k < c.n; k++) m->taken[m->ntaken++] = c.e[k];
    } else if (n == 0 || c.n > out[0].c.n) {
      out[0] = (naive_chain){key, c};
      n = 1;
    }
  }
  return n > 0 && (p->partial || out[0].c.n == p->nstep) ? n : 0;
}

static const bloc_names *names_now; /* for by_code */

static int by_code(const void *a, const void *b) {
  const uint32_t *x = a, *y = b;
  return strcmp(bloc_names_code(names_now, *x), bloc_names_code(names_now, *y));
}

static void lists_make(recursion *m, const world *v, uint32_t key) {
  for (uint32_t k = 0; k < m->p->nstep; k++) {
    m->n[k] = 0;
    for (uint32_t i = 0; i < v->n; i++)
      if (passes(m->p->step[k], &v->e[i]) &&
          naive_key(v, &v->e[i], m->p->on) == key)
        m->list[k][m->n[k]++] = &v->e[i];
  }
}

/* }======== */

/* {======== patterns ======== */

static void show(const recursion *m, const bloc_matches *got,
                 const bloc_chain *c, const naive_chain *want) {
  const bloc_pattern *p = m->p;
  printf("within %d, all %d, partial %d; key %u\n", p->within, p->all,
         p->partial, want->key);
  for (uint32_t k = 0; k < p->nstep; k++) {
    printf("  step %u, gap %d:", k, p->max_gap[k]);
    for (uint32_t i = 0; i < m->n[k]; i++)
      printf(" %x@%d", m->list[k][i]->row, m->list[k][i]->date.nom);
    printf("\n");
  }
  printf("  got ");
  for (uint32_t k = 0; k < c->reached; k++)
    printf(" %x", got->row.v[c->first + k]);
  printf("\n  want");
  for (uint32_t k = 0; k < want->c.n; k++) printf(" %x", want->c.e[k]->row);
  printf("\n");
}

static int is_same(const bloc_matches *got, const bloc_chain *c,
                   const naive_chain *want) {
  if (c->key != want->key || c->reached != want->c.n) return 0;
  for (uint32_t k = 0; k < want->c.n; k++)
    if (got->row.v[c->first + k] != want->c.e[k]->row) return 0;
  return 1;
}

static void compare_match(const world *v, const bloc_pattern *p,
                          naive_chain *room) {
  recursion m = {.p = p};
  bloc_matches got = {0};
  uint32_t key[NACTOR], at = 0;
  CHECK(bloc_match(&v->w, p, &got) == BLOC_OK);
  for (uint32_t k = 0; k < p->nstep; k++)
    m.list[k] = need((v->n + 1) * sizeof *m.list[k]);
  for (uint32_t i = 1; i < NACTOR; i++) key[i - 1] = i;
  names_now = &v->names;
  qsort(key, NACTOR - 1, sizeof *key, by_code);
  for (uint32_t i = 0; i + 1 < NACTOR; i++) {
    lists_make(&m, v, key[i]);
    uint32_t n = naive_chains(&m, key[i], room);
    for (uint32_t j = 0; j < n; j++, at++) {
      CHECK(at < got.nchain);
      int is_right = is_same(&got, &got.chain[at], &room[j]);
      if (!is_right) show(&m, &got, &got.chain[at], &room[j]);
      CHECK(is_right);
    }
  }
  CHECK(at == got.nchain);
  for (uint32_t k = 0; k < p->nstep; k++) free(m.list[k]);
  bloc_matches_free(&got);
}

static void some_pattern(const world *v, naive_chain *room) {
  bloc_pattern p = {.nstep = 1 + below(chance(20) ? 6 : 4), .within = -1};
  bloc_query *q[BLOC_STEPS];
  for (uint32_t k = 0; k < p.nstep; k++) {
    q[k] = k > 0 && chance(20) ? q[k - 1] : some_query(NTYPE, NACTOR);
    p.step[k] = q[k];
    p.max_gap[k] = chance(50) ? -1 : (int32_t)below(6);
  }
  if (chance(50)) p.within = (int32_t)below(15);
  p.on = (int)below(3);
  p.all = chance(50);
  p.partial = chance(50);
  compare_match(v, &p, room);
  for (uint32_t k = p.nstep; k-- > 0;)
    if (k == 0 || q[k] != q[k - 1]) bloc_query_free(q[k]);
}

/* }======== */

/* {======== windows ======== */

static void naive_window(const world *v, const bloc_query *events,
                         const seen *anchor, int32_t before, int32_t after,
                         int prevailing, bloc_near_rows *out) {
  uint32_t key = naive_key(v, anchor, BLOC_ON_TARGET), n = 0;
  const seen *last = NULL;
  for (uint32_t pass = 0; pass < 2; pass++)
    for (uint32_t i = 0; i < v->n && key != 0; i++) {
      const seen *e = &v->e[i];
      int32_t offset = e->date.nom - anchor->date.nom;
      if (e == anchor || !passes(events, e) ||
          naive_key(v, e, BLOC_ON_TARGET) != key)
        continue;
      if (pass == 0 && offset < -before) last = e;
      if (pass == 1 && n == 0 && last != NULL && prevailing)
        out->v[out->n++] = (bloc_near_row){
            anchor->row, last->row, last->date.nom - anchor->date.nom, 1};
      n += pass;
      if (pass == 1 && offset >= -before && offset <= after)
        out->v[out->n++] = (bloc_near_row){anchor->row, e->row, offset, 0};
    }
}

static void some_window(const world *v) {
  bloc_query *anchors = some_query(NTYPE, NACTOR);
  bloc_query *events = chance(30) ? anchors : some_query(NTYPE, NACTOR);
  bloc_near_rows got = {0}, want = {0};
  int32_t before = (int32_t)below(8), after = (int32_t)below(8);
  int prevailing = chance(50);
  uint64_t near = 0, count;
  want.v = need((v->n * (v->n + 1) + 1) * sizeof *want.v);
  for (uint32_t i = 0; i < v->n; i++) {
    uint32_t first = want.n;
    if (passes(anchors, &v->e[i]))
      naive_window(v, events, &v->e[i], before, after, prevailing, &want);
    near += want.n > first && !want.v[want.n - 1].prevailing;
  }
  CHECK(bloc_around(&v->w, anchors, events, before, after, prevailing,
                    &got) == BLOC_OK);
  CHECK(got.n == want.n);
  for (uint32_t i = 0; i < got.n; i++) {
    CHECK(got.v[i].anchor == want.v[i].anchor && got.v[i].row == want.v[i].row);
    CHECK(got.v[i].offset == want.v[i].offset);
    CHECK(got.v[i].prevailing == want.v[i].prevailing);
  }
  CHECK(bloc_around_count(&v->w, anchors, events, before, after, &count) ==
        BLOC_OK);
  CHECK(count == near);
  free(want.v);
  bloc_near_rows_free(&got);
  if (events != anchors) bloc_query_free(events);
  bloc_query_free(anchors);
}

/* }======== */

static void one_world(uint32_t questions) {
  world v;
  uint32_t plain = chance(10) ? 0 : below(chance(20) ? 120 : 40);
  uint32_t full = chance(30) ? 0 : below(20);
  world_make(&v, plain, full, 1 + below(chance(50) ? 6 : 50), NTYPE, NACTOR);
  if (chance(10) && plain > 0) world_reopen(&v);
  naive_chain *room = need((v.n + 1) * sizeof *room);
  for (uint32_t i = 0; i < questions; i++) {
    some_pattern(&v, room);
    some_window(&v);
  }
  free(room);
  world_free(&v);
}

/*
** A snapshot in which a byte has changed since it was opened: the same answer
** as before, where the byte is not read, or BLOC_DAMAGED.
*/
static void damaged_world(uint32_t *damaged) {
  world v;
  bloc_query q;
  uint64_t sound, count;
  world_make(&v, 20000 + below(20000), 9, 50, NTYPE, NACTOR);
  filter_all(&q);
  forget_dead(&v);
  CHECK(bloc_around_count(&v.w, &q, &q, 0, 0, &sound) == BLOC_OK);
  world_reopen(&v);
  spoil();
  bloc_rc rc = bloc_around_count(&v.w, &q, &q, 0, 0, &count);
  CHECK(rc == BLOC_DAMAGED || (rc == BLOC_OK && count == sound));
  *damaged += rc == BLOC_DAMAGED;
  bloc_pattern p = {.nstep = 2, .within = 3, .step = {&q, &q}};
  bloc_matches got = {0};
  p.max_gap[1] = -1;
  CHECK(bloc_match(&v.w, &p, &got) == rc);
  CHECK(rc == BLOC_OK || (got.nchain == 0 && got.chain == NULL));
  bloc_matches_free(&got);
  world_free(&v);
}

/* {======== times ======== */

static void only_root(bloc_query *q, uint32_t root) {
  filter_all(q);
  q->f.given = BLOC_BY_TYPE;
  for (uint32_t t = 1; t <= TYPES_BENCH; t++)
    if (bench_root(t) == TYPES_BENCH + root)
      CHECK(bloc_bits_add(&q->f.type, t) == BLOC_OK);
}

static void run_match(const world *v, bloc_pattern *p, const char *words) {
  bloc_matches got = {0};
  BENCH_LINE(words, "none", {
    bloc_matches_free(&got);
    CHECK(bloc_match(&v->w, p, &got) == BLOC_OK);
  });
  printf("    %u chains\n", got.nchain);
  bloc_matches_free(&got);
}

static void bench(uint32_t n) {
  world v;
  bloc_query a, b, c;
  uint64_t count;
  bloc_report report;
  bench_world(&v, n);
  only_root(&a, 17);
  only_root(&b, 14);
  only_root(&c, 1);
  CHECK(bloc_query_count(&v.w, &a, &report) == BLOC_OK);
  printf("A: %llu rows", (unsigned long long)report.passed);
  CHECK(bloc_query_count(&v.w, &b, &report) == BLOC_OK);
  printf(", B: %llu rows", (unsigned long long)report.passed);
  CHECK(bloc_query_count(&v.w, &c, &report) == BLOC_OK);
  printf(", C: %llu rows\n", (unsigned long long)report.passed);
  BENCH_LINE("A followed within 30 days by B, same target", "25",
             CHECK(bloc_around_count(&v.w, &a, &b, 0, 30, &count) == BLOC_OK));
  printf("    %llu anchors\n", (unsigned long long)count);
  bloc_pattern p = {.nstep = 2, .within = 30, .max_gap = {-1, -1},
                    .step = {&a, &b}};
  run_match(&v, &p, "match A B within 30, the first of each state");
  p.all = 1;
  run_match(&v, &p, "match A B within 30, all");
  p = (bloc_pattern){.nstep = 3, .within = 30, .max_gap = {-1, 0, 0},
                     .step = {&a, &b, &a}, .all = 1, .partial = 1};
  run_match(&v, &p, "match A B A on one day, all and partial");
  p = (bloc_pattern){.nstep = 3, .within = -1, .max_gap = {-1, 3, 3},
                     .step = {&c, &c, &c}, .all = 1};
  run_match(&v, &p, "match C C C, gaps of 3, all");
  bloc_event_filter_free(&a.f);
  bloc_event_filter_free(&b.f);
  bloc_event_filter_free(&c.f);
  world_free(&v);
}

/* }======== */

int main(int argc, char **argv) {
  const char *b = getenv("BENCH");
  random_state = argument(argc, argv, 1, "SEED", (uint64_t)time(NULL));
  printf("match: SEED=%llu\n", (unsigned long long)random_state);
  if (b != NULL && *b != '\0') {
    bench((uint32_t)argument(argc, argv, 2, "N", 1000000));
    return 0;
  }
  uint32_t n = (uint32_t)argument(argc, argv, 2, "N", 300), damaged = 0;
  for (uint32_t i = 0; i < n; i++) one_world(30);
  for (uint32_t i = 0; i < n / 5; i++) damaged_world(&damaged);
  remove(snapshot_path());
  printf("ok: %u patterns and windows in %u worlds; %u found damage\n",
         n * 30, n, damaged);
  return 0;
}
