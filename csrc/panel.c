/*
** panel.c: see panel.h. Rows of states, of blocs, of one in the other; the
** counting is tally.c's, pairs of states are dyad.c's. Owns nothing that
** outlives a call.
*/
#include "panel.h"

#include <string.h>

#include "panel_own.h"

/* {======== cells by state ======== */

static bloc_rc order_cells(bloc_by_state *b, const bloc_presence *p) {
  b->cell = bloc_realloc(NULL, (p->ncell + 1) * sizeof *b->cell);
  b->first = bloc_realloc(NULL, (p->nstate + 2) * sizeof *b->first);
  if (b->cell == NULL || b->first == NULL) return BLOC_NOMEM;
  memset(b->first, 0, (p->nstate + 2) * sizeof *b->first);
  for (uint32_t i = 0; i < p->ncell; i++) b->first[p->cell[i].state + 2]++;
  for (uint32_t k = 2; k < p->nstate + 2; k++) b->first[k] += b->first[k - 1];
  for (uint32_t i = 0; i < p->ncell; i++)
    b->cell[b->first[p->cell[i].state + 1]++] = i;
  return BLOC_OK;
}

/* For each presence that is asked. */
static bloc_rc by_state(bloc_tally *t) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < t->nlayer; i++)
    if (t->layer[i].presence >= n) n = t->layer[i].presence + 1;
  t->of = bloc_realloc(NULL, (n + 1) * sizeof *t->of);
  if (t->of == NULL) return BLOC_NOMEM;
  memset(t->of, 0, (n + 1) * sizeof *t->of);
  t->nof = n;
  for (uint32_t i = 0; i < n; i++)
    if (order_cells(&t->of[i], &t->q->presence[i])) return BLOC_NOMEM;
  return BLOC_OK;
}

static void free_by_state(bloc_tally *t) {
  for (uint32_t i = 0; i < t->nof; i++) {
    bloc_free(t->of[i].cell);
    bloc_free(t->of[i].first);
  }
  bloc_free(t->of);
}

/* }======== */

/* {======== rows ======== */

static void add_cell(bloc_tally *t, uint32_t layer, uint32_t cell) {
  const bloc_layer *l = &t->layer[layer];
  uint32_t after = 0;
  for (uint32_t i = l->first[cell]; i < l->first[cell + 1]; i++)
    bloc_tally_add(t, layer, 0, &l->v[i], 0, &after);
}

static void mark(bloc_tally *t, const bloc_runs *r, uint8_t as) {
  for (uint32_t i = 0; i < r->n; i++) {
    bloc_span x = bloc_span_of(t->q, r->v[i].from, r->v[i].to);
    if (x.from_in < x.to_next)
      memset(t->here + x.from_in, as, x.to_next - x.from_in);
  }
}

/*
** Which periods of a row have a number: those with a day that is covered, and
** those outside the life (R13); where it may live uncovered nobody knows.
*/
static void mark_covered(bloc_tally *t, uint32_t k) {
  if (t->q->covered == NULL) return;
  memset(t->here, 1, t->q->nperiod);
  mark(t, &t->q->lives[k], 0);
  mark(t, &t->q->covered[k], 1);
}

static bloc_rc state_rows(bloc_tally *t) {
  for (uint32_t k = 0; k < t->q->presence->nstate; k++) {
    bloc_tally_clear(t, 1);
    for (uint32_t l = 0; l < t->nlayer; l++) {
      const bloc_by_state *of = &t->of[t->layer[l].presence];
      for (uint32_t i = of->first[k]; i < of->first[k + 1]; i++)
        add_cell(t, l, of->cell[i]);
    }
    mark_covered(t, k);
    bloc_rc rc = bloc_tally_emit(t, 0, k, BLOC_F_NULL);
    if (rc != BLOC_OK) return rc;
  }
  return BLOC_OK;
}

static bloc_rc bloc_rows(bloc_tally *t) {
  const bloc_presence *p = t->q->presence;
  for (uint32_t b = 0; b < p->nbloc; b++) {
    bloc_tally_clear(t, 1);
    for (uint32_t l = 0; l < t->nlayer; l++) {
      const bloc_presence *own = &p[t->layer[l].presence];
      for (uint32_t i = own->of_bloc[b]; i < own->of_bloc[b + 1]; i++)
        add_cell(t, l, i);
    }
    mark_covered(t, b);
    bloc_rc rc = bloc_tally_emit(t, 0, b, BLOC_F_NULL);
    if (rc != BLOC_OK) return rc;
  }
  return BLOC_OK;
}

/* The cell of a state and a bloc, or UINT32_MAX. */
static uint32_t find_cell(const bloc_presence *p, uint32_t b, uint32_t k) {
  uint32_t lo = p->of_bloc[b], hi = p->of_bloc[b + 1], end = hi;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (p->cell[mid].state < k) lo = mid + 1;
    else hi = mid;
  }
  return lo < end && p->cell[lo].state == k ? lo : UINT32_MAX;
}

static bloc_rc cell_rows(bloc_tally *t) {
  for (uint32_t i = 0; i < t->q->nrow; i++) {
    uint32_t b = t->q->row[2 * i], k = t->q->row[2 * i + 1];
    bloc_tally_clear(t, 1);
    for (uint32_t l = 0; l < t->nlayer; l++) {
      uint32_t c = find_cell(&t->q->presence[t->layer[l].presence], b, k);
      if (c != UINT32_MAX) add_cell(t, l, c);
    }
    bloc_rc rc = bloc_tally_emit(t, 0, k, b);
    if (rc != BLOC_OK) return rc;
  }
  return BLOC_OK;
}

/* }======== */

static bloc_rc make_rows(bloc_tally *t) {
  const bloc_panel_spec *q = t->q;
  uint32_t n = q->unit == BLOC_U_DYAD ? q->presence->nstate : 1;
  if (bloc_tally_start(t, n) || by_state(t)) return BLOC_NOMEM;
  switch (q->unit) {
    case BLOC_U_STATE: return state_rows(t);
    case BLOC_U_BLOC: return bloc_rows(t);
    case BLOC_U_STATE_BLOC: return cell_rows(t);
    default: return bloc_dyads_make(t);
  }
}

bloc_rc bloc_panel_make(bloc_frame *f, uint32_t measure,
                        const bloc_panel_spec *q, uint64_t *more) {
  bloc_tally *t = bloc_realloc(NULL, sizeof *t);
  if (t == NULL) return BLOC_NOMEM;
  memset(t, 0, sizeof *t);
  t->q = q;
  t->f = f;
  t->measure = measure;
  bloc_rc rc = make_rows(t);
  *more = t->more;
  bloc_tally_free(t);
  free_by_state(t);
  bloc_free(t);
  return rc;
}
