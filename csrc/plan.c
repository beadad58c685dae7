/*
** plan.c: see plan.h. Owns runs and the choice among ways.
*/
#include "plan.h"

#include <string.h>

/*
** What things cost, in units of a row of the base read in order: rows of a
** projection are gathered from columns when they are tested; a run is found
** by some searches.
*/
enum { COST_RUN = 40, COST_GATHER = 3, COST_ENOUGH = 2000 };

void bloc_plan_free(bloc_plan *p) {
  bloc_sieve_free(&p->sieve);
  bloc_free(p->runs.v);
  memset(p, 0, sizeof *p);
}

/* {======== runs ======== */

/* A way while it is tried: a guess at the best one. */
typedef struct {
  const bloc_plan *plan;
  bloc_runs runs;
  uint64_t most; /* give up when it costs as much */
} trial;

static int is_over(const trial *t) { return t->runs.cost >= t->most; }

static uint64_t cost_of(const bloc_plan *p, const bloc_run *r) {
  uint64_t n = r->end - r->first;
  if (r->p == BLOC_WAY_BASE) return r->tests != 0 ? n + n / 2 : n;
  if (r->tests != 0) return COST_GATHER * n;
  if (p->aim == BLOC_TO_JUDGE) return n;
  return p->aim == BLOC_TO_LIST && bloc_rank_passes(r->rank, p->sieve.f) ? n
                                                                         : 0;
}

static bloc_rc add_run(trial *t, bloc_run r) {
  void *v = t->runs.v;
  if (r.first >= r.end) return BLOC_OK;
  if (bloc_grow(&v, t->runs.n, &t->runs.cap, sizeof r)) return BLOC_NOMEM;
  t->runs.v = v;
  t->runs.v[t->runs.n++] = r;
  t->runs.rows += r.end - r.first;
  t->runs.cost += COST_RUN + cost_of(t->plan, &r);
  return BLOC_OK;
}

/* }======== */

/* {======== spans: what is known of a state, by base rows ======== */

typedef struct {
  uint32_t state, row0, row1;
  uint32_t ask; /* conditions that are to be asked of each row */
  uint8_t rank;
} span;

typedef struct {
  span *v; /* by state, then by row */
  uint32_t n, cap;
} spans;

static bloc_rc add_span(spans *l, span x) {
  void *v = l->v;
  span *last = l->n > 0 ? &l->v[l->n - 1] : NULL;
  if (last != NULL && last->state == x.state && last->row1 == x.row0 &&
      last->rank == x.rank && last->ask == x.ask) {
    last->row1 = x.row1;
    return BLOC_OK;
  }
  if (bloc_grow(&v, l->n, &l->cap, sizeof x)) return BLOC_NOMEM;
  l->v = v;
  l->v[l->n++] = x;
  return BLOC_OK;
}

/* The spans of one state under all conditions of `conds`, a bit each. */
static bloc_rc add_state(const bloc_sieve *s, uint32_t conds, uint32_t state,
                         spans *l) {
  for (uint32_t row = s->row0, end; row < s->row1; row = end) {
    span x = {state, row, 0, 0, BLOC_RANK_YES};
    end = s->row1;
    for (uint32_t i = 0; i < s->ncond; i++) {
      if (!(conds >> i & 1)) continue;
      uint8_t rank = bloc_cond_on(&s->cond[i], state, row, &end);
      if (rank == BLOC_RANK_ASK) x.ask |= 1u << i;
      else if (rank < x.rank) x.rank = rank;
    }
    x.row1 = end;
    if (x.rank != BLOC_RANK_NO && add_span(l, x)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static bloc_rc make_spans(const bloc_sieve *s, uint32_t conds, spans *l) {
  const bloc_u32s *some = NULL; /* of the condition with the fewest states */
  for (uint32_t i = 0; i < s->ncond; i++)
    if ((conds >> i & 1) && (some == NULL || s->cond[i].some.n < some->n))
      some = &s->cond[i].some;
  for (uint32_t i = 0; some != NULL && i < some->n; i++)
    if (add_state(s, conds, some->v[i], l)) return BLOC_NOMEM;
  return BLOC_OK;
}

/* }======== */

/* {======== directories ======== */

/* The first key from `at` on that is not below `want`. */
static uint32_t seek(const bloc_projection *p, uint32_t at, uint64_t want) {
  uint32_t lo = at, step = 1;
  while (lo < p->nkey && p->key[lo] < want) { /* near ones are found at once */
    at = lo + 1;
    lo = p->nkey - lo > step ? lo + step : p->nkey;
    step *= 2;
  }
  while (at < lo) {
    uint32_t mid = at + (lo - at) / 2;
    if (p->key[mid] < want) at = mid + 1;
    else lo = mid;
  }
  return at;
}

static int open_directory(const bloc_index *ix, int p) {
  const bloc_projection *by = &ix->by[p];
  return bloc_index_touch(ix, by->key, by->nkey * sizeof *by->key) &&
         bloc_index_touch(ix, by->start,
                          ((size_t)by->nkey + 1) * sizeof *by->start);
}

/* Adds the part of key number k that lies within rows [row0, row1). */
static bloc_rc add_key(trial *t, int p, uint32_t k, uint32_t row0,
                       uint32_t row1, bloc_run r) {
  const bloc_index *ix = t->plan->sieve.w->ix;
  r.first = ix->by[p].start[k];
  r.end = ix->by[p].start[k + 1];
  r.p = (uint8_t)p;
  if (row0 > 0 || row1 < ix->n)
    bloc_index_narrow(ix, p, row0, row1, &r.first, &r.end);
  return add_run(t, r);
}

/* }======== */

/* {======== ways ======== */

/* The least and the last type wanted; 0 where there is none. */
static int type_bounds(const bloc_bits *b, uint32_t *least, uint32_t *last) {
  uint32_t lo = 0, hi = b->n * 64;
  while (lo < hi && !bloc_bits_has(b, lo)) lo += b->w[lo / 64] == 0 ? 64 : 1;
  while (hi > lo && !bloc_bits_has(b, hi - 1))
    hi -= b->w[(hi - 1) / 64] == 0 ? 64 : 1;
  *least = lo;
  *last = hi - 1;
  return lo < hi;
}

static bloc_rc by_type(trial *t) {
  const bloc_sieve *s = &t->plan->sieve;
  const bloc_projection *by = &s->w->ix->by[BLOC_P_TYPE];
  uint32_t least, last;
  bloc_run r = {0, 0, s->tests & ~(uint32_t)BLOC_T_TYPE, BLOC_RANK_YES, 0,
                BLOC_WHOLE};
  if (!open_directory(s->w->ix, BLOC_P_TYPE)) return BLOC_DAMAGED;
  if (!type_bounds(&s->f->type, &least, &last)) return BLOC_OK;
  for (uint32_t k = seek(by, 0, least);
       k < by->nkey && by->key[k] <= last && !is_over(t); k++)
    if (bloc_bits_has(&s->f->type, (uint32_t)by->key[k]) &&
        add_key(t, BLOC_P_TYPE, k, s->row0, s->row1, r))
      return BLOC_NOMEM;
  return BLOC_OK;
}

/* Runs of the spans in a projection by state. `left` is what they imply not;
   `ask` is always left. */
static bloc_rc by_state(trial *t, int p, const spans *l, bloc_run r) {
  const bloc_index *ix = t->plan->sieve.w->ix;
  uint32_t k = 0, tests = r.tests;
  if (!open_directory(ix, p)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < l->n && !is_over(t); i++) {
    const span *x = &l->v[i];
    k = seek(&ix->by[p], k, x->state);
    if (k == ix->by[p].nkey || ix->by[p].key[k] != x->state) continue;
    r.tests = tests | x->ask;
    r.rank = x->rank;
    if (add_key(t, p, k, x->row0, x->row1, r)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* The same in a projection by state and type. */
static bloc_rc by_state_type(trial *t, int p, const spans *l, bloc_run r) {
  const bloc_sieve *s = &t->plan->sieve;
  const bloc_projection *by = &s->w->ix->by[p];
  uint32_t least, last, from = 0, tests = r.tests;
  if (!open_directory(s->w->ix, p)) return BLOC_DAMAGED;
  if (!type_bounds(&s->f->type, &least, &last)) return BLOC_OK;
  for (uint32_t i = 0; i < l->n; i++) {
    const span *x = &l->v[i];
    uint64_t state = (uint64_t)x->state << 32;
    from = seek(by, from, state);
    r.tests = (tests & ~(uint32_t)BLOC_T_TYPE) | x->ask;
    r.rank = x->rank;
    for (uint32_t k = seek(by, from, state | least);
         k < by->nkey && by->key[k] <= (state | last) && !is_over(t); k++)
      if (bloc_bits_has(&s->f->type, (uint32_t)by->key[k]) &&
          add_key(t, p, k, x->row0, x->row1, r))
        return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static uint32_t next_state(const spans *l, uint32_t i) {
  uint32_t state = l->v[i].state;
  while (i < l->n && l->v[i].state == state) i++;
  return i;
}

/* Runs of key number k: the spans a of one state and b of the other, met. */
static bloc_rc add_meeting(trial *t, uint32_t k, const span *a, uint32_t na,
                           const span *b, uint32_t nb, bloc_run r) {
  uint32_t tests = r.tests;
  for (uint32_t i = 0; i < na; i++)
    for (uint32_t j = 0; j < nb; j++) {
      uint32_t row0 = a[i].row0 > b[j].row0 ? a[i].row0 : b[j].row0;
      uint32_t row1 = a[i].row1 < b[j].row1 ? a[i].row1 : b[j].row1;
      if (row0 >= row1) continue;
      r.tests = tests | a[i].ask | b[j].ask;
      r.rank = a[i].rank < b[j].rank ? a[i].rank : b[j].rank;
      if (add_key(t, BLOC_P_PAIR, k, row0, row1, r)) return BLOC_NOMEM;
    }
  return BLOC_OK;
}

static bloc_rc by_pair(trial *t, const spans *a, const spans *b, bloc_run r) {
  const bloc_index *ix = t->plan->sieve.w->ix;
  const bloc_projection *by = &ix->by[BLOC_P_PAIR];
  uint32_t k = 0;
  if (!open_directory(ix, BLOC_P_PAIR)) return BLOC_DAMAGED;
  for (uint32_t i = 0, i1; i < a->n; i = i1) {
    i1 = next_state(a, i);
    for (uint32_t j = 0, j1; j < b->n && !is_over(t); j = j1) {
      uint64_t key = (uint64_t)a->v[i].state << 32 | b->v[j].state;
      j1 = next_state(b, j);
      k = seek(by, k, key);
      if (k == by->nkey) return BLOC_OK;
      if (by->key[k] == key &&
          add_meeting(t, k, a->v + i, i1 - i, b->v + j, j1 - j, r))
        return BLOC_NOMEM;
    }
  }
  return BLOC_OK;
}

/* }======== */

/* {======== choosing ======== */

static void start(trial *t, const bloc_plan *p) {
  memset(t, 0, sizeof *t);
  t->plan = p;
  t->most = p->runs.cost;
}

/* Takes the way if it has come to its end for less than the best so far. */
static bloc_rc finish(bloc_plan *p, trial *t, int way, bloc_rc rc) {
  if (rc == BLOC_OK && t->runs.cost < p->runs.cost) {
    bloc_runs old = p->runs;
    p->runs = t->runs;
    t->runs = old;
    p->way = way;
  }
  bloc_free(t->runs.v);
  return rc;
}

static bloc_rc try_types(bloc_plan *p) {
  trial t;
  start(&t, p);
  return finish(p, &t, BLOC_P_TYPE, by_type(&t));
}

/* By one side's state, with the types and without. */
static bloc_rc try_side(bloc_plan *p, int way, int way_type, const spans *l,
                        uint32_t implied) {
  trial t;
  bloc_run r = {0, 0, p->sieve.tests & ~implied, 0, 0, BLOC_WHOLE};
  bloc_rc rc = BLOC_OK;
  if (p->sieve.tests & BLOC_T_TYPE) {
    start(&t, p);
    rc = finish(p, &t, way_type, by_state_type(&t, way_type, l, r));
  }
  if (rc != BLOC_OK || p->runs.cost < COST_ENOUGH) return rc;
  start(&t, p);
  return finish(p, &t, way, by_state(&t, way, l, r));
}

static bloc_rc try_pairs(bloc_plan *p, const spans *a, const spans *b,
                         uint32_t implied) {
  trial t;
  bloc_run r = {0, 0, p->sieve.tests & ~implied, 0, 0, BLOC_WHOLE};
  start(&t, p);
  return finish(p, &t, BLOC_P_PAIR, by_pair(&t, a, b, r));
}

/*
** Condition i about either side: the runs of all actors that are not `no`,
** and the runs of targets, of which rows with such an actor are left out. An
** actor that is not `yes` is asked together with its target.
*/
static bloc_rc either_runs(trial *t, uint32_t i, int typed, spans *l) {
  const bloc_sieve *s = &t->plan->sieve;
  bloc_run r = {0, 0, s->tests & ~(1u << i), 0, 0,
                (uint8_t)bloc_half(i, 0)};
  bloc_rc rc;
  for (uint32_t k = 0; k < l->n; k++)
    l->v[k].ask = l->v[k].ask != 0 || l->v[k].rank != BLOC_RANK_YES ? 1u << i
                                                                    : 0;
  for (uint32_t k = 0; k < l->n; k++)
    if (l->v[k].ask != 0) l->v[k].rank = BLOC_RANK_YES;
  rc = typed ? by_state_type(t, BLOC_P_ACTOR_TYPE, l, r)
             : by_state(t, BLOC_P_ACTOR, l, r);
  r.tests = s->tests;
  r.half = (uint8_t)bloc_half(i, 1);
  if (rc != BLOC_OK || is_over(t)) return rc;
  return typed ? by_state_type(t, BLOC_P_TARGET_TYPE, l, r)
               : by_state(t, BLOC_P_TARGET, l, r);
}

static bloc_rc try_either(bloc_plan *p, uint32_t i) {
  spans l = {NULL, 0, 0};
  bloc_rc rc = make_spans(&p->sieve, 1u << i, &l);
  for (int typed = 1; rc == BLOC_OK && typed >= 0; typed--) {
    trial t;
    if (typed && !(p->sieve.tests & BLOC_T_TYPE)) continue;
    start(&t, p);
    rc = finish(p, &t, typed ? BLOC_WAY_EITHER_TYPE : BLOC_WAY_EITHER,
                either_runs(&t, i, typed, &l));
  }
  bloc_free(l.v);
  return rc;
}

/* The conditions about just this side, as bits. */
static uint32_t conds_of(const bloc_sieve *s, uint32_t side) {
  uint32_t conds = 0;
  for (uint32_t i = 0; i < s->ncond; i++)
    if (s->cond[i].side == side) conds |= 1u << i;
  return conds;
}

static bloc_rc try_sides(bloc_plan *p) {
  spans a = {NULL, 0, 0}, b = {NULL, 0, 0};
  uint32_t of_a = conds_of(&p->sieve, BLOC_OF_ACTOR);
  uint32_t of_b = conds_of(&p->sieve, BLOC_OF_TARGET);
  bloc_rc rc = make_spans(&p->sieve, of_a, &a);
  if (rc == BLOC_OK) rc = make_spans(&p->sieve, of_b, &b);
  if (rc == BLOC_OK && of_a != 0 && of_b != 0)
    rc = try_pairs(p, &a, &b, of_a | of_b);
  if (rc == BLOC_OK && of_a != 0 && p->runs.cost >= COST_ENOUGH)
    rc = try_side(p, BLOC_P_ACTOR, BLOC_P_ACTOR_TYPE, &a, of_a);
  if (rc == BLOC_OK && of_b != 0 && p->runs.cost >= COST_ENOUGH)
    rc = try_side(p, BLOC_P_TARGET, BLOC_P_TARGET_TYPE, &b, of_b);
  bloc_free(a.v);
  bloc_free(b.v);
  return rc;
}

static bloc_rc choose(bloc_plan *p) {
  uint32_t either = conds_of(&p->sieve, BLOC_OF_ACTOR | BLOC_OF_TARGET);
  bloc_rc rc = BLOC_OK;
  if (p->runs.cost >= COST_ENOUGH) rc = try_sides(p);
  for (uint32_t i = 0; rc == BLOC_OK && i < p->sieve.ncond; i++)
    if ((either >> i & 1) && p->runs.cost >= COST_ENOUGH)
      rc = try_either(p, i);
  if (rc == BLOC_OK && (p->sieve.tests & BLOC_T_TYPE) &&
      p->runs.cost >= COST_ENOUGH)
    rc = try_types(p);
  if (rc == BLOC_OK && bloc_index_damaged(p->sieve.w->ix)) rc = BLOC_DAMAGED;
  return rc;
}

/* Begins with all rows of the days: what every way must beat. */
static bloc_rc plan_base(bloc_plan *p) {
  const bloc_sieve *s = &p->sieve;
  bloc_run r = {s->row0, s->row1, s->tests, BLOC_RANK_YES, BLOC_WAY_BASE,
                BLOC_WHOLE};
  trial t;
  start(&t, p);
  bloc_rc rc = add_run(&t, r);
  p->runs = t.runs;
  p->way = BLOC_WAY_BASE;
  return rc;
}

bloc_rc bloc_plan_make(bloc_plan *p, const bloc_scene *w,
                       const bloc_event_filter *f, bloc_aim aim) {
  memset(p, 0, sizeof *p);
  p->aim = aim;
  bloc_rc rc = bloc_sieve_make(&p->sieve, w, f);
  if (rc == BLOC_OK) rc = plan_base(p);
  if (rc == BLOC_OK && p->sieve.tests != 0 && p->runs.n > 0) rc = choose(p);
  if (rc != BLOC_OK) bloc_plan_free(p);
  return rc;
}

/* }======== */
