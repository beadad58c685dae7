/*
** query.c: see query.h. Owns queries; counts, lists and tests rows. What a
** tree is made of stands in tree.c, rows in order of days in order.c.
*/
#include "query.h"

#include "row.h"
#include "tree.h"

#include <string.h>

void bloc_query_free(bloc_query *q) {
  while (q != NULL) { /* chains of queries lean to the left */
    bloc_query *a = q->a;
    bloc_query_free(q->b);
    bloc_event_filter_free(&q->f);
    bloc_free(q);
    q = a;
  }
}

/* {======== counting and listing ======== */

typedef struct {
  bloc_sink sink; /* or NULL: only counted */
  void *to;
  bloc_report *report;
} taker;

/* Counts rows by value and gives those that are listed to the sink. */
static bloc_rc take(void *to, const uint32_t *row, const uint8_t *value,
                    uint32_t n, int same) {
  taker *t = to;
  uint32_t listed[BLOC_BATCH], k = 0;
  if (same) {
    bloc_tally(t->report, value[0], n);
    return t->sink != NULL && (value[0] & BLOC_LISTED)
               ? t->sink(t->to, row, n)
               : BLOC_OK;
  }
  for (uint32_t i = 0; i < n; i++) {
    bloc_tally(t->report, value[i], 1);
    listed[k] = row[i];
    k += (value[i] & BLOC_LISTED) != 0;
  }
  return t->sink != NULL && k > 0 ? t->sink(t->to, listed, k) : BLOC_OK;
}

/* Full rows, in order of their days. */
static bloc_rc take_full(const bloc_scene *w, const bloc_query *q, taker *t) {
  uint32_t row[BLOC_BATCH], i, end;
  uint8_t value[BLOC_BATCH];
  bloc_rc rc = BLOC_OK;
  bloc_tree_days(w, q, &i, &end);
  t->report->full += end - i;
  while (rc == BLOC_OK && i < end) {
    uint32_t n = 0;
    for (; rc == BLOC_OK && n < BLOC_BATCH && i < end; i++, n++) {
      row[n] = w->events->order.v[i] | BLOC_FULL;
      rc = bloc_tree_full(w, q, row[n] & ~BLOC_FULL, &value[n]);
    }
    if (rc == BLOC_OK) rc = take(t, row, value, n, 0);
  }
  return rc;
}

/* A lone filter's rows: runs without a test are counted by their length. */
static bloc_rc count_filter(const bloc_node *t, bloc_report *r, taker *to) {
  bloc_rc rc = BLOC_OK;
  for (uint32_t i = 0; rc == BLOC_OK && i < t->plan.runs.n; i++) {
    const bloc_run *run = &t->plan.runs.v[i];
    uint8_t listed = bloc_rank_passes(run->rank, &t->q->f) ? BLOC_LISTED : 0;
    if (run->tests == 0)
      bloc_tally(r, run->rank | listed, run->end - run->first);
    else
      rc = bloc_tree_run(t, *run, 0, UINT32_MAX, r, take, to);
  }
  return rc;
}

static bloc_rc answer(const bloc_scene *w, const bloc_query *q, bloc_aim aim,
                      taker *to) {
  bloc_node *t;
  bloc_report *r = to->report;
  memset(r, 0, sizeof *r);
  bloc_rc rc = bloc_tree_make(&t, w, q, aim);
  if (rc != BLOC_OK) return rc;
  r->way = q->op == BLOC_Q_FILTER ? t->plan.way : BLOC_WAY_TREE;
  r->runs = t->runs;
  r->touched = t->rows;
  rc = aim == BLOC_TO_COUNT && q->op == BLOC_Q_FILTER
           ? count_filter(t, r, to)
           : bloc_tree_drive(t, 0, UINT32_MAX, r, take, to);
  bloc_tree_free(t);
  return rc == BLOC_OK ? take_full(w, q, to) : rc;
}

bloc_rc bloc_query_count(const bloc_scene *w, const bloc_query *q,
                         bloc_report *out) {
  taker t = {NULL, NULL, out};
  return answer(w, q, BLOC_TO_COUNT, &t);
}

bloc_rc bloc_query_run(const bloc_scene *w, const bloc_query *q,
                       bloc_sink sink, void *to, bloc_report *out) {
  taker t = {sink, to, out};
  return answer(w, q, BLOC_TO_LIST, &t);
}

/* }======== */

/* {======== one row ======== */

/* Asked as a full row: whatever a plan does must come to the same. */
bloc_rc bloc_query_test(const bloc_scene *w, const bloc_query *q, uint32_t row,
                        int *passes) {
  bloc_event e;
  bloc_events one = {.e = &e, .n = 1};
  bloc_scene as_full = *w;
  uint8_t value;
  *passes = 0;
  if (!(row & BLOC_FULL) && bloc_index_is_dead(w->ix, row)) return BLOC_OK;
  if (!(row & BLOC_FULL)) {
    bloc_rc rc = bloc_row_read(w, row, &e);
    if (rc != BLOC_OK) return rc;
    as_full.events = &one;
    row = 0;
  }
  if (bloc_tree_full(&as_full, q, row & ~BLOC_FULL, &value))
    return BLOC_NOMEM;
  *passes = (value & BLOC_LISTED) != 0;
  return BLOC_OK;
}

bloc_day bloc_row_day(const bloc_scene *w, uint32_t row) {
  if (row & BLOC_FULL) return w->events->e[row & ~BLOC_FULL].date.nom;
  return bloc_index_day_of(w->ix, row);
}

/* }======== */
