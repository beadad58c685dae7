/*
** tree.c: see tree.h. Owns nodes.
** Cost: `and` and `minus` read the rows of one side and judge them by the
** other; `or` reads both sides. Stack: some KiB a level.
*/
#include "tree.h"

#include <string.h>

/* {======== values ======== */

static uint8_t value_of(uint8_t rank, const bloc_event_filter *f) {
  return rank | (bloc_rank_passes(rank, f) ? BLOC_LISTED : 0);
}

static uint8_t either(uint8_t a, uint8_t b) {
  uint8_t ra = bloc_value_rank(a), rb = bloc_value_rank(b);
  return (uint8_t)((ra > rb ? ra : rb) | ((a | b) & BLOC_LISTED));
}

static uint8_t both(uint8_t a, uint8_t b) {
  uint8_t ra = bloc_value_rank(a), rb = bloc_value_rank(b);
  return (uint8_t)((ra < rb ? ra : rb) | (a & b & BLOC_LISTED));
}

static uint8_t negate(uint8_t value) {
  static const uint8_t rank[] = {BLOC_RANK_YES, BLOC_RANK_UNCOVERED,
                                 BLOC_RANK_MAYBE, BLOC_RANK_NO};
  return rank[bloc_value_rank(value)] | (~value & BLOC_LISTED);
}

static uint8_t combine(bloc_op op, uint8_t a, uint8_t b) {
  switch (op) {
    case BLOC_Q_AND: return both(a, b);
    case BLOC_Q_OR: return either(a, b);
    default: return both(a, negate(b));
  }
}

void bloc_tally(bloc_report *r, uint8_t value, uint32_t n) {
  uint8_t rank = bloc_value_rank(value);
  if (value & BLOC_LISTED) r->passed += n;
  if (rank == BLOC_RANK_MAYBE) r->possible += n;
  if (rank == BLOC_RANK_UNCOVERED) r->not_covered += n;
}

/* }======== */

/* {======== nodes ======== */

void bloc_tree_free(bloc_node *t) {
  if (t == NULL) return;
  bloc_plan_free(&t->plan);
  bloc_tree_free(t->a);
  bloc_tree_free(t->b);
  bloc_free(t);
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }
static uint32_t most(uint32_t a, uint32_t b) { return a > b ? a : b; }

/* The child whose rows an `and` or `minus` reads. */
static const bloc_node *driver(const bloc_node *t) {
  return t->q->op == BLOC_Q_AND && t->b->cost < t->a->cost ? t->b : t->a;
}

static void sum_up_or(bloc_node *t) {
  const bloc_node *a = t->a, *b = t->b;
  t->runs = a->runs + b->runs;
  t->rows = a->rows + b->rows;
  t->cost = a->cost + b->cost;
  if (b->row0 >= b->row1) return;
  t->row0 = a->row0 < a->row1 ? least(a->row0, b->row0) : b->row0;
  t->row1 = most(a->row1, b->row1);
}

static void sum_up(bloc_node *t) {
  if (t->q->op == BLOC_Q_FILTER) {
    t->row0 = t->plan.sieve.row0;
    t->row1 = t->plan.sieve.row1;
    t->runs = t->plan.runs.n;
    t->rows = t->plan.runs.rows;
    t->cost = t->plan.runs.cost;
    return;
  }
  const bloc_node *d = driver(t);
  t->runs = d->runs;
  t->rows = d->rows;
  t->cost = d->cost;
  t->row0 = t->a->row0;
  t->row1 = t->a->row1;
  if (t->q->op == BLOC_Q_OR) sum_up_or(t);
  if (t->q->op == BLOC_Q_AND) {
    t->row0 = most(t->a->row0, t->b->row0);
    t->row1 = most(t->row0, least(t->a->row1, t->b->row1));
  }
}

static bloc_rc make(bloc_node **out, const bloc_scene *w, const bloc_query *q,
                    bloc_aim aim, int depth) {
  if (depth > BLOC_QUERY_DEPTH) return BLOC_BAD;
  bloc_node *t = *out = bloc_realloc(NULL, sizeof *t);
  if (t == NULL) return BLOC_NOMEM;
  memset(t, 0, sizeof *t);
  t->q = q;
  bloc_rc rc;
  if (q->op == BLOC_Q_FILTER) {
    rc = bloc_plan_make(&t->plan, w, &q->f, aim);
  } else {
    rc = make(&t->a, w, q->a, BLOC_TO_JUDGE, depth + 1);
    if (rc == BLOC_OK) rc = make(&t->b, w, q->b, BLOC_TO_JUDGE, depth + 1);
  }
  if (rc == BLOC_OK) sum_up(t);
  return rc;
}

bloc_rc bloc_tree_make(bloc_node **out, const bloc_scene *w,
                       const bloc_query *q, bloc_aim aim) {
  bloc_rc rc = make(out, w, q, aim, 1);
  if (rc != BLOC_OK) {
    bloc_tree_free(*out);
    *out = NULL;
  }
  return rc;
}

/* }======== */

/* {======== judging given rows ======== */

/* Ranks of rows (ascending) under one filter. */
static bloc_rc judge_filter(const bloc_node *t, const uint32_t *row,
                            uint32_t n, uint8_t *value) {
  const bloc_sieve *s = &t->plan.sieve;
  uint32_t lo = 0, hi = n;
  while (lo < n && row[lo] < s->row0) lo++;
  while (hi > lo && row[hi - 1] >= s->row1) hi--;
  memset(value, BLOC_RANK_NO, n);
  memset(value + lo, BLOC_RANK_YES, hi - lo);
  bloc_rc rc = bloc_sieve_rank(s, s->tests, BLOC_WHOLE, row + lo, value + lo,
                               hi - lo);
  for (uint32_t i = lo; i < hi; i++) value[i] = value_of(value[i], s->f);
  return rc;
}

static bloc_rc judge(const bloc_node *t, const uint32_t *row, uint32_t n,
                     uint8_t *value) {
  uint8_t other[BLOC_BATCH];
  if (t->q->op == BLOC_Q_FILTER) return judge_filter(t, row, n, value);
  bloc_rc rc = judge(t->a, row, n, value);
  if (rc == BLOC_OK) rc = judge(t->b, row, n, other);
  for (uint32_t i = 0; rc == BLOC_OK && i < n; i++)
    value[i] = combine(t->q->op, value[i], other[i]);
  return rc;
}

/* }======== */

/* {======== driving ======== */

/*
** Rows of a run that need no test: all of one value, and as they stand in a
** projection. Base rows are counted up where `from` is NULL.
*/
static bloc_rc give_all(const uint32_t *from, bloc_run r, uint8_t value,
                        bloc_on_rows on, void *to) {
  uint32_t row[BLOC_BATCH];
  uint8_t values[BLOC_BATCH];
  bloc_rc rc = BLOC_OK;
  memset(values, value, least(r.end - r.first, BLOC_BATCH));
  for (uint32_t i = r.first, n; rc == BLOC_OK && i < r.end; i += n) {
    n = least(r.end - i, BLOC_BATCH);
    for (uint32_t k = 0; from == NULL && k < n; k++) row[k] = i + k;
    rc = on(to, from == NULL ? row : from + i, values, n, 1);
  }
  return rc;
}

static bloc_rc give_tested(const bloc_plan *p, const uint32_t *from,
                           bloc_run r, bloc_on_rows on, void *to) {
  uint32_t row[BLOC_BATCH];
  uint8_t value[BLOC_BATCH];
  bloc_rc rc = BLOC_OK;
  for (uint32_t i = r.first, n; rc == BLOC_OK && i < r.end; i += n) {
    uint32_t kept = n = least(r.end - i, BLOC_BATCH);
    if (from == NULL) for (uint32_t k = 0; k < n; k++) row[k] = i + k;
    else memcpy(row, from + i, n * sizeof *row);
    memset(value, r.rank, n);
    rc = bloc_sieve_sift(&p->sieve, r.tests, r.half, row, value, &kept);
    for (uint32_t k = 0; k < kept; k++)
      value[k] = value_of(value[k], p->sieve.f);
    if (rc == BLOC_OK && kept > 0) rc = on(to, row, value, kept, 0);
  }
  return rc;
}

bloc_rc bloc_tree_run(const bloc_node *t, bloc_run run, uint32_t row0,
                      uint32_t row1, bloc_report *r, bloc_on_rows on,
                      void *to) {
  const bloc_index *ix = t->plan.sieve.w->ix;
  const uint32_t *row = NULL;
  uint8_t value = value_of(run.rank, t->plan.sieve.f);
  if (run.p == BLOC_WAY_BASE) {
    run.first = most(run.first, row0);
    run.end = most(run.first, least(run.end, row1));
  } else {
    row = ix->by[run.p].row;
    if (row0 > 0 || row1 < ix->n)
      bloc_index_narrow(ix, run.p, row0, row1, &run.first, &run.end);
  }
  uint32_t n = run.end - run.first;
  if (run.tests != 0) {
    r->tested += n;
  } else if (t->plan.aim != BLOC_TO_JUDGE && !(value & BLOC_LISTED)) {
    bloc_tally(r, value, n);
    return BLOC_OK;
  }
  if (row != NULL &&
      !bloc_index_touch(ix, row + run.first, n * sizeof *row))
    return BLOC_DAMAGED;
  return run.tests != 0 ? give_tested(&t->plan, row, run, on, to)
                        : give_all(row, run, value, on, to);
}

/* Between a child that gives rows and whoever takes those of the tree. */
typedef struct {
  bloc_op op;
  const bloc_node *judge;
  int second; /* of an `or`: rows that the judge does not call `no` are out */
  bloc_on_rows on;
  void *to;
} link;

static bloc_rc pass_on(void *to, const uint32_t *row, const uint8_t *value,
                       uint32_t n, int same) {
  const link *l = to;
  uint32_t kept_row[BLOC_BATCH], kept = 0;
  uint8_t other[BLOC_BATCH];
  bloc_rc rc = judge(l->judge, row, n, other);
  (void)same;
  if (rc != BLOC_OK) return rc;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t x = combine(l->op, value[i], other[i]);
    if (bloc_value_rank(x) == BLOC_RANK_NO ||
        (l->second && bloc_value_rank(other[i]) != BLOC_RANK_NO))
      continue;
    kept_row[kept] = row[i];
    other[kept++] = x;
  }
  return kept > 0 ? l->on(l->to, kept_row, other, kept, 0) : BLOC_OK;
}

bloc_rc bloc_tree_drive(const bloc_node *t, uint32_t row0, uint32_t row1,
                        bloc_report *r, bloc_on_rows on, void *to) {
  const bloc_node *d = driver(t);
  bloc_rc rc = BLOC_OK;
  if (t->q->op == BLOC_Q_FILTER) {
    const bloc_index *ix = t->plan.sieve.w->ix;
    for (uint32_t i = 0; rc == BLOC_OK && i < t->plan.runs.n; i++)
      rc = bloc_tree_run(t, t->plan.runs.v[i], row0, row1, r, on, to);
    if (rc != BLOC_OK || t->plan.runs.n == 0) return rc;
    return bloc_index_damaged(ix) ? BLOC_DAMAGED : BLOC_OK;
  }
  link l = {t->q->op, d == t->a ? t->b : t->a, 0, on, to};
  rc = bloc_tree_drive(d, row0, row1, r, pass_on, &l);
  if (rc != BLOC_OK || t->q->op != BLOC_Q_OR) return rc;
  l.judge = t->a;
  l.second = 1;
  return bloc_tree_drive(t->b, row0, row1, r, pass_on, &l);
}

/* }======== */

/* {======== full rows ======== */

bloc_rc bloc_tree_full(const bloc_scene *w, const bloc_query *q, uint32_t row,
                       uint8_t *value) {
  uint8_t other;
  if (q->op == BLOC_Q_FILTER) {
    int truth;
    if (bloc_event_test(w->events, w->spells, &q->f, row, &truth))
      return BLOC_NOMEM;
    *value = value_of(bloc_rank_of((uint32_t)truth), &q->f);
    return BLOC_OK;
  }
  if (bloc_tree_full(w, q->a, row, value)) return BLOC_NOMEM;
  if (bloc_value_rank(*value) == BLOC_RANK_NO && q->op != BLOC_Q_OR)
    return BLOC_OK;
  if (bloc_tree_full(w, q->b, row, &other)) return BLOC_NOMEM;
  *value = combine(q->op, *value, other);
  return BLOC_OK;
}

/* The days outside of which no row passes. */
static void hull(const bloc_query *q, bloc_day *from, bloc_day *to) {
  bloc_day f, t;
  if (q->op == BLOC_Q_FILTER) {
    *from = q->f.from < BLOC_DAY_FIRST ? BLOC_DAY_FIRST : q->f.from;
    *to = q->f.to > BLOC_DAY_LAST ? BLOC_DAY_LAST + 1 : q->f.to;
    return;
  }
  hull(q->a, from, to);
  if (q->op == BLOC_Q_MINUS) return;
  hull(q->b, &f, &t);
  if ((q->op == BLOC_Q_AND) == (f > *from)) *from = f;
  if ((q->op == BLOC_Q_AND) == (t < *to)) *to = t;
}

/* The first place in the order whose nominal day is not before d. */
static uint32_t place_of(const bloc_events *v, bloc_day d) {
  uint32_t lo = 0, hi = v->order.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (v->e[v->order.v[mid]].date.nom < d) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

void bloc_tree_days(const bloc_scene *w, const bloc_query *q, uint32_t *first,
                    uint32_t *end) {
  bloc_day from, to;
  hull(q, &from, &to);
  *first = place_of(w->events, from - w->events->widest);
  *end = place_of(w->events, to + w->events->widest);
  if (*end < *first) *end = *first;
}

/* }======== */
