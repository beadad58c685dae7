/*
** dyad.c: pairs of states in a panel (panel.h): one state at a time against
** all behind it (or all others), bloc by bloc, so that the rows at work stay
** in the cache. Owns nothing that outlives a call.
*/
#include <string.h>

#include "panel_own.h"

static bloc_day min_day(bloc_day a, bloc_day b) { return a < b ? a : b; }
static bloc_day max_day(bloc_day a, bloc_day b) { return a > b ? a : b; }
static uint32_t min_n(uint32_t a, uint32_t b) { return a < b ? a : b; }
static uint32_t max_n(uint32_t a, uint32_t b) { return a > b ? a : b; }

/* Both spans at once; they have a day in common. */
static inline bloc_span both(const bloc_span *x, const bloc_span *y) {
  return (bloc_span){max_day(x->from, y->from), min_day(x->to, y->to),
                     max_n(x->from_in, y->from_in),
                     max_n(x->from_next, y->from_next),
                     min_n(x->to_in, y->to_in), min_n(x->to_next, y->to_next)};
}

typedef struct {
  bloc_tally *t;
  bloc_layer there;   /* spans of the days on which each state is there */
  uint32_t first, end; /* the second states at hand */
} pairs;

/* As add_pair where all that is asked is how many blocs on any day. */
static void add_any(pairs *p, const bloc_layer *l, uint32_t row,
                    uint32_t cell, uint32_t other) {
  bloc_tally *t = p->t;
  const bloc_span *x = l->v + l->first[cell], *xend = l->v + l->first[cell + 1];
  const bloc_span *y = l->v + l->first[other];
  const bloc_span *yend = l->v + l->first[other + 1];
  int32_t *n = t->track[l->track].n + (size_t)row * t->width;
  uint32_t after = 0;
  while (x < xend && y < yend) {
    if (x->from < y->to && y->from < x->to) {
      uint32_t from = max_n(max_n(x->from_in, y->from_in), after);
      uint32_t to = min_n(x->to_next, y->to_next);
      if (from < to) {
        n[from]++;
        n[to]--;
        after = to;
        if (from < t->lo[row]) t->lo[row] = from;
        if (to > t->hi[row]) t->hi[row] = to;
      }
    }
    if (x->to < y->to) x++;
    else y++;
  }
}

static void add_pair(pairs *p, uint32_t layer, uint32_t row,
                     uint32_t cell, uint32_t other) {
  const bloc_layer *l = &p->t->layer[layer];
  const bloc_panel_spec *q = p->t->q;
  const bloc_span *x = l->v + l->first[cell], *xend = l->v + l->first[cell + 1];
  const bloc_span *y = l->v + l->first[other];
  const bloc_span *yend = l->v + l->first[other + 1];
  uint32_t after = 0;
  double weight = q->weight == NULL ? 0
                  : q->weight[q->presence[l->presence].cell[cell].bloc];
  while (x < xend && y < yend) {
    if (x->from < y->to && y->from < x->to) {
      bloc_span z = both(x, y);
      bloc_tally_add(p->t, layer, row, &z, weight, &after);
    }
    if (x->to < y->to) x++;
    else y++;
  }
}

/* All second states in the blocs of state a. */
static void add_state(pairs *p, uint32_t layer, uint32_t a) {
  const bloc_panel_spec *q = p->t->q;
  uint32_t presence = p->t->layer[layer].presence;
  const bloc_presence *own = &q->presence[presence];
  const bloc_by_state *of = &p->t->of[presence];
  const bloc_layer *l = &p->t->layer[layer];
  const bloc_track *only = &p->t->track[l->track];
  int any = l->ntrack == 1 && only->rule == BLOC_R_ANY && !only->weighted;
  for (uint32_t i = of->first[a]; i < of->first[a + 1]; i++) {
    uint32_t cell = of->cell[i], b = own->cell[cell].bloc;
    uint32_t k = q->directed || p->first > a + 1 ? own->of_bloc[b] : cell + 1;
    for (; k < own->of_bloc[b + 1]; k++) {
      uint32_t s = own->cell[k].state;
      if (s >= p->end) break;
      if (s < p->first || s == a) continue;
      if (any) add_any(p, l, s - p->first, cell, k);
      else add_pair(p, layer, s - p->first, cell, k);
    }
  }
}

/* The periods with a day on which both are there. */
static void mark_there(pairs *p, uint32_t a, uint32_t b) {
  const bloc_layer *l = &p->there;
  uint8_t *here = p->t->here;
  memset(here, 0, p->t->q->nperiod);
  if (!p->t->q->zero) return;
  for (uint32_t i = l->first[a]; i < l->first[a + 1]; i++)
    for (uint32_t k = l->first[b]; k < l->first[b + 1]; k++) {
      const bloc_span *x = &l->v[i], *y = &l->v[k];
      if (x->from >= y->to || y->from >= x->to) continue;
      bloc_span z = both(x, y);
      if (z.from_in < z.to_next)
        memset(here + z.from_in, 1, z.to_next - z.from_in);
    }
}

static bloc_rc make_there(pairs *p) {
  const bloc_panel_spec *q = p->t->q;
  bloc_layer *l = &p->there;
  uint32_t n = q->presence->nstate;
  l->first = bloc_realloc(NULL, (n + 1) * sizeof *l->first);
  if (l->first == NULL) return BLOC_NOMEM;
  for (uint32_t k = 0; k < n; k++) {
    l->first[k] = l->n;
    for (uint32_t i = 0; q->zero && i < q->there[k].n; i++) {
      void *v = l->v;
      if (bloc_grow(&v, l->n, &l->cap, sizeof *l->v)) return BLOC_NOMEM;
      l->v = v;
      l->v[l->n++] =
          bloc_span_of(q, q->there[k].v[i].from, q->there[k].v[i].to);
    }
  }
  l->first[n] = l->n;
  return BLOC_OK;
}

/* The pairs of state a with those from first to end. */
static bloc_rc pair_rows(pairs *p, uint32_t a) {
  bloc_tally *t = p->t;
  bloc_tally_clear(t, p->end - p->first);
  for (uint32_t l = 0; l < t->nlayer; l++) add_state(p, l, a);
  for (uint32_t b = p->first; b < p->end; b++) {
    if (b == a || (t->hi[b - p->first] == 0 && !t->q->zero)) continue;
    mark_there(p, a, b);
    bloc_rc rc = bloc_tally_emit(t, b - p->first, a, b);
    if (rc != BLOC_OK) return rc;
  }
  return BLOC_OK;
}

static bloc_rc all_pairs(pairs *p) {
  const bloc_panel_spec *q = p->t->q;
  uint32_t n = q->presence->nstate;
  for (uint32_t a = 0; a < n; a++)
    for (p->first = q->directed ? 0 : a + 1; p->first < n; p->first = p->end) {
      p->end = min_n(n, p->first + p->t->nrow);
      bloc_rc rc = pair_rows(p, a);
      if (rc != BLOC_OK) return rc;
    }
  return BLOC_OK;
}

bloc_rc bloc_dyads_make(bloc_tally *t) {
  pairs p = {.t = t};
  bloc_rc rc = make_there(&p);
  if (rc == BLOC_OK) rc = all_pairs(&p);
  bloc_free(p.there.v);
  bloc_free(p.there.first);
  return rc;
}
