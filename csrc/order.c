/*
** order.c: the rows of a query in order of days (see bloc_query_rows), as few
** of them as are asked for.
**
** The base is cut into windows, each four times as wide as the one before:
**
**   runs      |..7|.10..|.......       of each window all runs are read and
**             |.4.|.....12......       merged; the first window is as wide as
**   windows   |---|------------|..     should do if rows were spread evenly
**
** Full rows are merged in by day. Cost: what the windows hold, times the
** logarithm of how many runs it comes from.
*/
#include "query.h"

#include "tree.h"

#include <string.h>

enum { LEAST_WINDOW = 4096 };

typedef struct {
  const bloc_scene *w;
  const bloc_query *q;
  const bloc_node *tree;
  bloc_report *report;
  int reverse;
  /* plain rows */
  uint32_t lo, hi;   /* base rows that are still to be read */
  uint64_t window;   /* how many of them next */
  bloc_u32s row;     /* of the last window, ascending: */
  uint32_t at, end;  /* row.v[at .. end) are still to be given */
  bloc_u32s spare, start; /* for merging */
  /* full rows: places in the order, still to be tested */
  uint32_t full, full_end;
} reading;

/* {======== windows ======== */

/* Room for n more rows. */
static bloc_rc make_room(bloc_u32s *a, uint32_t n) {
  if (a->cap - a->n >= n) return BLOC_OK;
  uint64_t want = ((uint64_t)a->n + n) * 2;
  if (want > UINT32_MAX) want = UINT32_MAX;
  uint32_t *v = bloc_realloc(a->v, (size_t)want * sizeof *v);
  if (v == NULL) return BLOC_NOMEM;
  a->v = v;
  a->cap = (uint32_t)want;
  return BLOC_OK;
}

static bloc_rc collect(void *to, const uint32_t *row, const uint8_t *value,
                       uint32_t n, int same) {
  reading *g = to;
  if (make_room(&g->row, n)) return BLOC_NOMEM;
  uint32_t *out = g->row.v + g->row.n;
  if (same) {
    bloc_tally(g->report, value[0], n);
    if (!(value[0] & BLOC_LISTED)) return BLOC_OK;
    memcpy(out, row, n * sizeof *row);
    g->row.n += n;
    return BLOC_OK;
  }
  for (uint32_t i = 0; i < n; i++) {
    bloc_tally(g->report, value[i], 1);
    *out = row[i];
    out += (value[i] & BLOC_LISTED) != 0;
  }
  g->row.n = (uint32_t)(out - g->row.v);
  return BLOC_OK;
}

static void merge(const uint32_t *a, uint32_t na, const uint32_t *b,
                  uint32_t nb, uint32_t *out) {
  while (na > 0 && nb > 0) {
    int first = *a < *b;
    *out++ = first ? *a : *b;
    a += first;
    na -= (uint32_t)first;
    b += !first;
    nb -= (uint32_t)!first;
  }
  memcpy(out, a, na * sizeof *a);
  memcpy(out + na, b, nb * sizeof *b);
}

/* Merges neighbours of the ascending stretches that begin at start.v[i]. */
static void merge_round(reading *g) {
  const uint32_t *v = g->row.v;
  uint32_t n = g->row.n, kept = 0;
  for (uint32_t i = 0; i < g->start.n; i += 2) {
    uint32_t a = g->start.v[i];
    uint32_t b = i + 1 < g->start.n ? g->start.v[i + 1] : n;
    uint32_t end = i + 2 < g->start.n ? g->start.v[i + 2] : n;
    merge(v + a, b - a, v + b, end - b, g->spare.v + a);
    g->start.v[kept++] = a;
  }
  g->start.n = kept;
  bloc_u32s t = g->row;
  t.n = 0;
  g->spare.n = n;
  g->row = g->spare;
  g->spare = t;
}

static bloc_rc sort_rows(reading *g) {
  g->start.n = 0;
  for (uint32_t i = 0; i < g->row.n; i++)
    if ((i == 0 || g->row.v[i] < g->row.v[i - 1]) &&
        bloc_u32s_push(&g->start, i))
      return BLOC_NOMEM;
  if (g->start.n < 2) return BLOC_OK;
  if (g->spare.cap < g->row.n) {
    uint32_t *v = bloc_realloc(g->spare.v, g->row.cap * sizeof *v);
    if (v == NULL) return BLOC_NOMEM;
    g->spare.v = v;
    g->spare.cap = g->row.cap;
  }
  while (g->start.n > 1) merge_round(g);
  return BLOC_OK;
}

/* Reads windows until there is a row to give, or none is left. */
static bloc_rc fill(reading *g) {
  while (g->at == g->end && g->lo < g->hi) {
    uint32_t lo = g->lo, hi = g->hi;
    if (g->window < hi - lo) {
      if (g->reverse) lo = hi - (uint32_t)g->window;
      else hi = lo + (uint32_t)g->window;
    }
    g->row.n = 0;
    bloc_rc rc = bloc_tree_drive(g->tree, lo, hi, g->report, collect, g);
    if (rc == BLOC_OK) rc = sort_rows(g);
    if (rc != BLOC_OK) return rc;
    g->at = 0;
    g->end = g->row.n;
    g->window *= 4;
    if (g->reverse) g->hi = lo;
    else g->lo = hi;
  }
  return BLOC_OK;
}

/* }======== */

/* {======== both kinds ======== */

/* The next full row to be tested, by its number. */
static uint32_t next_full(const reading *g) {
  uint32_t place = g->reverse ? g->full_end - 1 : g->full;
  return g->w->events->order.v[place];
}

/*
** Gives the plain rows that come before the next full row (all, if there is
** none), but not more than `most`; *given says how many.
*/
static bloc_rc give_plain(reading *g, uint64_t *skip, uint64_t most,
                          bloc_u32s *out) {
  int alone = g->full == g->full_end;
  uint32_t bound = alone ? 0
                         : bloc_index_row_of(g->w->ix,
                               g->w->events->e[next_full(g)].date.nom);
  while (g->at < g->end && out->n < most) {
    uint32_t row = g->reverse ? g->row.v[g->end - 1] : g->row.v[g->at];
    if (!alone && (g->reverse ? row < bound : row >= bound)) break;
    if (g->reverse) g->end--;
    else g->at++;
    if (*skip > 0) --*skip;
    else if (bloc_u32s_push(out, row)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static bloc_rc give_full(reading *g, uint64_t *skip, bloc_u32s *out) {
  uint32_t row = next_full(g);
  uint8_t value;
  if (g->reverse) g->full_end--;
  else g->full++;
  g->report->full++;
  if (bloc_tree_full(g->w, g->q, row, &value)) return BLOC_NOMEM;
  bloc_tally(g->report, value, 1);
  if (!(value & BLOC_LISTED)) return BLOC_OK;
  if (*skip > 0) return --*skip, BLOC_OK;
  return bloc_u32s_push(out, row | BLOC_FULL);
}

static bloc_rc give(reading *g, uint64_t skip, uint64_t most,
                    bloc_u32s *out) {
  bloc_rc rc = BLOC_OK;
  while (rc == BLOC_OK && out->n < most) {
    rc = fill(g);
    if (rc != BLOC_OK) break;
    uint32_t left = g->end - g->at;
    if (left > 0) rc = give_plain(g, &skip, most, out);
    if (rc != BLOC_OK || left != g->end - g->at) continue;
    if (g->full == g->full_end) break;
    rc = give_full(g, &skip, out);
  }
  return rc;
}

/* As wide as holds twice the rows wanted, were they spread evenly. */
static uint64_t first_window(const bloc_node *t, uint64_t want) {
  uint64_t n = t->row1 - t->row0;
  if (want >= t->rows / 2) return n;
  uint64_t window = n * want / t->rows * 2;
  return window < LEAST_WINDOW ? LEAST_WINDOW : window;
}

bloc_rc bloc_query_rows(const bloc_scene *w, const bloc_query *q,
                        uint64_t offset, uint64_t limit, int reverse,
                        bloc_u32s *out, bloc_report *report) {
  bloc_node *t;
  memset(report, 0, sizeof *report);
  bloc_rc rc = bloc_tree_make(&t, w, q, BLOC_TO_LIST);
  if (rc != BLOC_OK) return rc;
  reading g = {.w = w, .q = q, .tree = t, .report = report,
               .reverse = reverse, .lo = t->row0, .hi = t->row1};
  uint64_t want = limit > UINT64_MAX - offset ? UINT64_MAX : offset + limit;
  g.window = first_window(t, want);
  report->way = q->op == BLOC_Q_FILTER ? t->plan.way : BLOC_WAY_TREE;
  report->runs = t->runs;
  report->touched = t->rows;
  bloc_tree_days(w, q, &g.full, &g.full_end);
  rc = give(&g, offset, limit, out);
  bloc_u32s_free(&g.row);
  bloc_u32s_free(&g.spare);
  bloc_u32s_free(&g.start);
  bloc_tree_free(t);
  return rc;
}

/* }======== */
