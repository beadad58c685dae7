/*
** tally.c: the counting behind panels (panel.h): spans of periods in
** difference arrays, columns read from their sums. Owns layers and tracks.
** Invariant: after bloc_tally_clear a row counts nothing; emitting one turns
** its differences into sums and is done once.
*/
#include <math.h>
#include <string.h>

#include "day.h"
#include "panel_own.h"

/* {======== spans ======== */

/* The period that holds d: 0 before them all, nperiod behind. */
static uint32_t period_in(const bloc_panel_spec *q, bloc_day d) {
  uint32_t lo = 0, hi = q->nperiod;
  if (d < q->edge[0]) return 0;
  while (lo < hi) { /* first with its end behind d */
    uint32_t mid = lo + (hi - lo) / 2;
    if (q->edge[mid + 1] <= d) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

bloc_span bloc_span_of(const bloc_panel_spec *q, bloc_day from, bloc_day to) {
  bloc_span x = {from, to, period_in(q, from), 0, period_in(q, to), 0};
  x.from_next = x.from_in + (x.from_in < q->nperiod &&
                             q->edge[x.from_in] < from);
  x.to_next = x.to_in + (x.to_in < q->nperiod && q->edge[x.to_in] < to);
  return x;
}

static bloc_rc push_span(bloc_layer *l, bloc_span x) {
  void *p = l->v;
  if (bloc_grow(&p, l->n, &l->cap, sizeof *l->v)) return BLOC_NOMEM;
  l->v = p;
  l->v[l->n++] = x;
  return BLOC_OK;
}

static int is_at(uint32_t truth, uint32_t level) {
  return truth == BLOC_YES || (truth == BLOC_MAYBE && level >= BLOC_CAN) ||
         (truth == BLOC_UNCOVERED && level == BLOC_WIDE);
}

/* The stays of a cell that are of the level; those that meet are one span. */
static bloc_rc cell_spans(bloc_layer *l, const bloc_panel_spec *q,
                          const bloc_presence *p, uint32_t cell) {
  uint32_t i = p->cell[cell].first, end = p->cell[cell + 1].first;
  while (i < end) {
    if (!is_at(p->stay[i].truth, l->level)) {
      i++;
      continue;
    }
    bloc_day from = p->stay[i].from, to = p->stay[i].to;
    for (i++; i < end && p->stay[i].from == to &&
              is_at(p->stay[i].truth, l->level); i++)
      to = p->stay[i].to;
    if (push_span(l, bloc_span_of(q, from, to))) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static bloc_rc make_layer(bloc_layer *l, const bloc_panel_spec *q) {
  const bloc_presence *p = &q->presence[l->presence];
  l->first = bloc_realloc(NULL, (p->ncell + 1) * sizeof *l->first);
  if (l->first == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < p->ncell; i++) {
    l->first[i] = l->n;
    if (cell_spans(l, q, p, i)) return BLOC_NOMEM;
  }
  l->first[p->ncell] = l->n;
  return BLOC_OK;
}

/* }======== */

/* {======== layers and tracks ======== */

static uint32_t layer_for(bloc_tally *t, uint32_t presence, uint32_t level) {
  uint32_t i = 0;
  while (i < t->nlayer && (t->layer[i].presence != presence ||
                           t->layer[i].level != level))
    i++;
  if (i == t->nlayer)
    t->layer[t->nlayer++] = (bloc_layer){.presence = presence, .level = level};
  return i;
}

static uint32_t track_for(bloc_tally *t, const bloc_panel_column *c,
                          uint32_t level) {
  uint32_t layer = layer_for(t, c->presence, level), i = 0;
  for (; i < t->ntrack; i++)
    if (t->track[i].layer == layer && t->track[i].rule == c->rule &&
        t->track[i].weighted == c->weighted)
      return i;
  t->track[t->ntrack++] = (bloc_track){layer, c->rule, c->weighted, NULL,
                                       NULL, NULL};
  t->layer[layer].ntrack++;
  t->layer[layer].track = i;
  return i;
}

/* Which tracks a column is read from. */
static void plan_column(bloc_tally *t, uint32_t i) {
  const bloc_panel_column *c = &t->q->column[i];
  uint32_t level = t->q->possible ? BLOC_CAN : BLOC_SURE;
  if (c->out == BLOC_P_POSSIBLE || c->out == BLOC_P_UNCOVERED) {
    level = c->out == BLOC_P_POSSIBLE ? BLOC_CAN : BLOC_WIDE;
    t->value[i] = track_for(t, c, level);
    t->other[i][0] = t->other[i][1] = track_for(t, c, level - 1);
    return;
  }
  t->value[i] = t->other[i][0] = t->other[i][1] = track_for(t, c, level);
  if (c->out == BLOC_P_COUNT) return;
  if (!t->q->possible) t->other[i][0] = track_for(t, c, BLOC_CAN);
  if (t->q->single) t->other[i][1] = track_for(t, c, BLOC_WIDE);
}

static void plan(bloc_tally *t) {
  const bloc_panel_column any = {.presence = 0, .rule = BLOC_R_ANY};
  for (uint32_t i = 0; i < t->q->ncolumn; i++) plan_column(t, i);
  if (t->q->unit != BLOC_U_DYAD) return;
  t->keep = track_for(t, &any, t->q->possible ? BLOC_CAN : BLOC_SURE);
  t->may = t->q->list ? track_for(t, &any, BLOC_CAN) : t->keep;
}

static int is_day(bloc_rule r) {
  return r == BLOC_R_SINCE || r == BLOC_R_FROM || r == BLOC_R_UNTIL;
}

static bloc_rc make_track(bloc_track *k, size_t cells) {
  if (k->weighted) k->w = bloc_realloc(NULL, cells * sizeof *k->w);
  else k->n = bloc_realloc(NULL, cells * sizeof *k->n);
  if (k->rule == BLOC_R_DAYS)
    k->part = bloc_realloc(NULL, cells * sizeof *k->part);
  return (k->n == NULL && k->w == NULL) ||
                 (k->rule == BLOC_R_DAYS && k->part == NULL)
             ? BLOC_NOMEM
             : BLOC_OK;
}

#define AT_ONCE (4u << 20) /* cells of a track */

bloc_rc bloc_tally_start(bloc_tally *t, uint32_t most) {
  t->width = t->q->nperiod + 1;
  t->nrow = AT_ONCE / t->width < most ? AT_ONCE / t->width : most;
  if (t->nrow == 0) t->nrow = 1;
  plan(t);
  for (uint32_t i = 0; i < t->nlayer; i++)
    if (make_layer(&t->layer[i], t->q)) return BLOC_NOMEM;
  for (uint32_t i = 0; i < t->ntrack; i++)
    if (make_track(&t->track[i], (size_t)t->nrow * t->width))
      return BLOC_NOMEM;
  t->here = bloc_realloc(NULL, t->width);
  t->listed = bloc_realloc(NULL, t->width * sizeof *t->listed);
  t->lo = bloc_realloc(NULL, t->nrow * sizeof *t->lo);
  t->hi = bloc_realloc(NULL, t->nrow * sizeof *t->hi);
  if (t->here == NULL || t->listed == NULL || t->lo == NULL || t->hi == NULL)
    return BLOC_NOMEM;
  memset(t->here, 1, t->width);
  return BLOC_OK;
}

void bloc_tally_free(bloc_tally *t) {
  for (uint32_t i = 0; i < t->nlayer; i++) {
    bloc_free(t->layer[i].v);
    bloc_free(t->layer[i].first);
  }
  for (uint32_t i = 0; i < t->ntrack; i++) {
    bloc_free(t->track[i].n);
    bloc_free(t->track[i].part);
    bloc_free(t->track[i].w);
  }
  bloc_free(t->here);
  bloc_free(t->listed);
  bloc_free(t->lo);
  bloc_free(t->hi);
}

void bloc_tally_clear(bloc_tally *t, uint32_t n) {
  size_t cells = (size_t)n * t->width;
  for (uint32_t i = 0; i < n; i++) t->lo[i] = t->q->nperiod, t->hi[i] = 0;
  for (uint32_t i = 0; i < t->ntrack; i++) {
    bloc_track *k = &t->track[i];
    if (k->weighted) memset(k->w, 0, cells * sizeof *k->w);
    else if (k->rule == BLOC_R_SINCE || k->rule == BLOC_R_FROM)
      for (size_t c = 0; c < cells; c++) k->n[c] = BLOC_DAY_MAX;
    else if (k->rule == BLOC_R_UNTIL)
      for (size_t c = 0; c < cells; c++) k->n[c] = BLOC_DAY_MIN;
    else memset(k->n, 0, cells * sizeof *k->n);
    if (k->part != NULL) memset(k->part, 0, cells * sizeof *k->part);
  }
}

/* }======== */

/* {======== counting ======== */

static bloc_day min_day(bloc_day a, bloc_day b) { return a < b ? a : b; }
static bloc_day max_day(bloc_day a, bloc_day b) { return a > b ? a : b; }

static inline void add_range(int32_t *n, uint32_t from, uint32_t to) {
  if (from >= to) return;
  n[from]++;
  n[to]--;
}

/* Whole periods are counted, and days of those that x holds in part. */
static void add_days(const bloc_panel_spec *q, bloc_track *k, size_t at,
                     const bloc_span *x) {
  add_range(k->n + at, x->from_next, x->to_in);
  if (x->from_in < x->from_next)
    k->part[at + x->from_in] +=
        min_day(x->to, q->edge[x->from_in + 1]) - x->from;
  if (x->to_in < x->to_next && x->to_in >= x->from_next)
    k->part[at + x->to_in] += x->to - q->edge[x->to_in];
}

static void add_weight(bloc_track *k, size_t at, uint32_t from, uint32_t to,
                       double weight) {
  for (uint32_t i = from; i < to; i++) k->w[at + i] += weight;
}

static void add_day(const bloc_panel_spec *q, bloc_track *k, size_t at,
                    const bloc_span *x) {
  const bloc_day *edge = q->edge;
  int32_t *n = k->n + at;
  if (k->rule == BLOC_R_SINCE)
    for (uint32_t i = x->from_in; i < x->to_in; i++)
      n[i] = min_day(n[i], x->from);
  else if (k->rule == BLOC_R_FROM)
    for (uint32_t i = x->from_in; i < x->to_next; i++)
      n[i] = min_day(n[i], max_day(x->from, edge[i]));
  else
    for (uint32_t i = x->from_in; i < x->to_next; i++)
      n[i] = max_day(n[i], min_day(x->to, edge[i + 1]) - 1);
}

static void add_by_rule(bloc_tally *t, bloc_track *k, size_t at,
                        const bloc_span *x, uint32_t from, double weight) {
  switch (k->rule) {
    case BLOC_R_ANY:
      if (k->weighted) add_weight(k, at, from, x->to_next, weight);
      else add_range(k->n + at, from, x->to_next);
      break;
    case BLOC_R_ALL: add_range(k->n + at, x->from_next, x->to_in); break;
    case BLOC_R_FIRST: add_range(k->n + at, x->from_next, x->to_next); break;
    case BLOC_R_LAST: add_range(k->n + at, x->from_in, x->to_in); break;
    case BLOC_R_DAYS: add_days(t->q, k, at, x); break;
    default: add_day(t->q, k, at, x);
  }
}

void bloc_tally_add(bloc_tally *t, uint32_t layer, uint32_t row,
                    const bloc_span *x, double weight, uint32_t *after) {
  const bloc_layer *l = &t->layer[layer];
  size_t at = (size_t)row * t->width;
  /* a period is counted once, however often the cell comes back in it */
  uint32_t from = x->from_in > *after ? x->from_in : *after;
  if (x->from_in >= x->to_next) return;
  if (x->from_in < t->lo[row]) t->lo[row] = x->from_in;
  if (x->to_next > t->hi[row]) t->hi[row] = x->to_next;
  if (l->ntrack == 1)
    add_by_rule(t, &t->track[l->track], at, x, from, weight);
  else
    for (uint32_t i = 0; i < t->ntrack; i++)
      if (t->track[i].layer == layer)
        add_by_rule(t, &t->track[i], at, x, from, weight);
  *after = x->to_next;
}

/* }======== */

/* {======== rows ======== */

/* Differences to sums, of periods [lo, hi). */
static void sum_track(const bloc_tally *t, const bloc_track *k, size_t at,
                      uint32_t lo, uint32_t hi) {
  int32_t sum = 0;
  if (k->weighted || is_day(k->rule)) return;
  int32_t *n = k->n + at;
  for (uint32_t i = lo; i < hi; i++) n[i] = sum += n[i];
  n[hi] = 0; /* what ends there */
  if (k->part == NULL) return;
  const bloc_day *edge = t->q->edge;
  for (uint32_t i = lo; i < hi; i++)
    n[i] = n[i] * (edge[i + 1] - edge[i]) + k->part[at + i];
}

/* Full years from one day to another. */
static int32_t full_years(bloc_day from, bloc_day to) {
  int y, m, d, y2, m2, d2;
  bloc_day_split(from, &y, &m, &d);
  bloc_day_split(to, &y2, &m2, &d2);
  return y2 - y - (m2 < m || (m2 == m && d2 < d));
}

static int32_t number(const bloc_tally *t, uint32_t track, size_t at,
                      uint32_t period) {
  const bloc_track *k = &t->track[track];
  int32_t v = k->n[at + period];
  if (!is_day(k->rule)) return v;
  if (v == BLOC_DAY_MAX || v == BLOC_DAY_MIN) return BLOC_F_NONE;
  return k->rule == BLOC_R_SINCE ? full_years(v, t->q->edge[period + 1] - 1)
                                 : v;
}

static int32_t count(const bloc_tally *t, uint32_t c, size_t at,
                     uint32_t period) {
  int32_t v = number(t, t->value[c], at, period), x, y;
  bloc_panel_out out = t->q->column[c].out;
  if (out == BLOC_P_COUNT || t->other[c][0] + t->other[c][1] ==
                                 2 * t->value[c])
    return v;
  x = number(t, t->other[c][0], at, period);
  if (out != BLOC_P_CELL) return v - x;
  y = number(t, t->other[c][1], at, period);
  return v == x && v == y ? v : BLOC_F_NONE;
}

/* The reals are summed in order, so equal counts are equal sums. */
static double weigh(const bloc_tally *t, uint32_t c, size_t at,
                    uint32_t period) {
  double v = t->track[t->value[c]].w[at + period];
  for (int k = 0; k < 2; k++)
    if (t->track[t->other[c][k]].w[at + period] != v) return NAN;
  return v;
}

/* The periods of the row that are listed, into t->listed; how many. */
static uint32_t choose(bloc_tally *t, size_t at, uint32_t lo, uint32_t hi) {
  uint32_t n = 0;
  if (t->q->unit != BLOC_U_DYAD) {
    for (; n < t->q->nperiod; n++) t->listed[n] = n;
    return n;
  }
  const int32_t *keep = t->track[t->keep].n + at;
  const int32_t *may = t->track[t->may].n + at;
  for (uint32_t i = lo; i < hi; i++) {
    int is = t->here[i] | (keep[i] > 0);
    t->here[i] = (uint8_t)is;
    t->listed[n] = i;
    n += (uint32_t)is;
    t->more += !is && may[i] > 0;
  }
  return n;
}

/* A column of the chosen periods. A count of one track is copied. */
static void put_column(bloc_tally *t, uint32_t c, size_t at, uint32_t n) {
  bloc_f_column *col = &t->f->c[t->measure + c];
  const bloc_track *k = &t->track[t->value[c]];
  const uint32_t *p = t->listed;
  int alone = t->other[c][0] == t->value[c] && t->other[c][1] == t->value[c];
  if (col->kind == BLOC_F_REAL) {
    double *out = col->r + t->f->n;
    for (uint32_t i = 0; i < n; i++)
      out[i] = t->here[p[i]] ? weigh(t, c, at, p[i]) : NAN;
    return;
  }
  int32_t *out = col->i + t->f->n;
  if (t->q->unit == BLOC_U_DYAD && alone && !is_day(k->rule))
    for (uint32_t i = 0; i < n; i++) out[i] = k->n[at + p[i]];
  else
    for (uint32_t i = 0; i < n; i++)
      out[i] = t->here[p[i]] ? count(t, c, at, p[i]) : BLOC_F_NONE;
}

static void put_keys(bloc_tally *t, uint32_t key, uint32_t key2, uint32_t n) {
  bloc_frame *f = t->f;
  int two = key2 != BLOC_F_NULL;
  uint32_t *a = f->c[0].code + f->n, *b = f->c[1].code + f->n;
  uint32_t *period = f->c[two ? 2 : 1].code + f->n;
  for (uint32_t i = 0; i < n; i++) a[i] = key;
  for (uint32_t i = 0; two && i < n; i++) b[i] = key2;
  for (uint32_t i = 0; i < n; i++) period[i] = t->listed[i];
}

bloc_rc bloc_tally_emit(bloc_tally *t, uint32_t row, uint32_t key,
                        uint32_t key2) {
  size_t at = (size_t)row * t->width;
  uint32_t lo = t->lo[row], hi = t->hi[row];
  for (uint32_t i = 0; i < t->ntrack; i++)
    sum_track(t, &t->track[i], at, lo, hi);
  if (t->q->zero) lo = 0, hi = t->q->nperiod;
  uint32_t n = choose(t, at, lo, hi);
  if (n == 0) return BLOC_OK;
  if (n > (uint32_t)INT32_MAX - t->f->n) return BLOC_BAD;
  if (bloc_frame_room(t->f, n)) return BLOC_NOMEM;
  put_keys(t, key, key2, n);
  for (uint32_t c = 0; c < t->q->ncolumn; c++) put_column(t, c, at, n);
  t->f->n += n;
  return BLOC_OK;
}

/* }======== */
