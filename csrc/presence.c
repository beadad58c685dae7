/*
** presence.c: see presence.h. Owns cells, stays and runs.
*/
#include "presence.h"

#include <string.h>

void bloc_presence_free(bloc_presence *p) {
  bloc_free(p->cell);
  bloc_free(p->stay);
  bloc_free(p->of_bloc);
  memset(p, 0, sizeof *p);
}

static bloc_day min_day(bloc_day a, bloc_day b) { return a < b ? a : b; }
static bloc_day max_day(bloc_day a, bloc_day b) { return a > b ? a : b; }

/* {======== runs ======== */

bloc_rc bloc_runs_add(bloc_runs *r, bloc_day from, bloc_day to) {
  uint32_t i = 0, k;
  if (from >= to) return BLOC_OK;
  while (i < r->n && r->v[i].to < from) i++;
  for (k = i; k < r->n && r->v[k].from <= to; k++) {
    from = min_day(from, r->v[k].from);
    to = max_day(to, r->v[k].to);
  }
  if (k == i) { /* meets none: room for one more */
    void *p = r->v;
    if (bloc_grow(&p, r->n, &r->cap, sizeof *r->v)) return BLOC_NOMEM;
    r->v = p;
  }
  memmove(r->v + i + 1, r->v + k, (r->n - k) * sizeof *r->v);
  r->n += 1 + i - k;
  r->v[i] = (bloc_run){from, to};
  return BLOC_OK;
}

void bloc_runs_free(bloc_runs *r, uint32_t n) {
  for (uint32_t i = 0; r != NULL && i < n; i++) bloc_free(r[i].v);
  bloc_free(r);
}

/* }======== */

/* {======== what is at hand ======== */

/* A row of coverage of the bloc at hand, for one state of the list. */
typedef struct {
  bloc_day from, to;
  uint32_t layers;
} cover;

typedef struct {
  bloc_spells *s;
  const bloc_presence_spec *q;
  bloc_presence *out;
  uint32_t *number; /* by actor: its place among the states + 1, or 0 */
  uint32_t nnumber;
  uint32_t layers;  /* that the status looks at */
  bloc_truth none;  /* what a state without spells is */
  cover *cover;     /* of state k: cover[at[k] .. at[k + 1]); those for all */
  uint32_t *at;     /* states have the place nstate; nstate + 2 */
  uint32_t cap;
  uint32_t *pair; /* of the bloc at hand, by place of the state */
  bloc_day *day;  /* on which the truth may change */
  uint32_t nday, cap_day;
  bloc_spell_list scratch;
} maker;

static void free_maker(maker *m) {
  bloc_free(m->number);
  bloc_free(m->cover);
  bloc_free(m->at);
  bloc_free(m->pair);
  bloc_free(m->day);
  bloc_free(m->scratch.v);
}

static bloc_rc number_states(const bloc_presence_spec *q, uint32_t **number,
                             uint32_t *n) {
  *n = 0;
  for (uint32_t i = 0; i < q->nstate; i++)
    if (q->state[i] >= *n) *n = q->state[i] + 1;
  *number = bloc_realloc(NULL, (*n + 1) * sizeof **number);
  if (*number == NULL) return BLOC_NOMEM;
  memset(*number, 0, (*n + 1) * sizeof **number);
  for (uint32_t i = 0; i < q->nstate; i++) (*number)[q->state[i]] = i + 1;
  return BLOC_OK;
}

/* The layers that a status looks at, as bits; the base always. */
static uint32_t layers_of(const bloc_status_filter *f) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < f->n; i++) bits |= f->need[i] | f->ban[i];
  return 1u << BLOC_BASE | ((bits >> 3) & ~1u);
}

static bloc_truth truth_of(const bloc_status_filter *f, bloc_on_day on) {
  uint32_t bit = BLOC_BIT_BASE(BLOC_MEMBER);
  if (f->n > 0) return bloc_status_test(f, on.sure, on.can);
  return on.sure & bit ? BLOC_YES : on.can & bit ? BLOC_MAYBE : BLOC_NO;
}

static bloc_rc start(maker *m) {
  uint32_t n = m->q->nstate;
  if (number_states(m->q, &m->number, &m->nnumber)) return BLOC_NOMEM;
  m->layers = layers_of(&m->q->status);
  m->none = truth_of(&m->q->status, bloc_spells_on(NULL, 0, 0));
  m->at = bloc_realloc(NULL, (n + 3) * sizeof *m->at);
  m->pair = bloc_realloc(NULL, (n + 1) * sizeof *m->pair);
  m->out->of_bloc =
      bloc_realloc(NULL, (m->q->nbloc + 1) * sizeof *m->out->of_bloc);
  m->out->nstate = n;
  m->out->nbloc = m->q->nbloc;
  return m->at == NULL || m->pair == NULL || m->out->of_bloc == NULL
             ? BLOC_NOMEM
             : BLOC_OK;
}

/* }======== */

/* {======== coverage of the bloc at hand ======== */

/* The place of the i-th state of a row, nstate for all, or UINT32_MAX. */
static uint32_t place(const uint32_t *number, uint32_t nnumber,
                      uint32_t nstate, const bloc_cover *c, uint32_t i) {
  if (c->states.n == 0) return nstate;
  uint32_t id = c->states.v[i];
  return id < nnumber ? number[id] - 1 : UINT32_MAX;
}

static uint32_t places(const bloc_cover *c, const bloc_when *w) {
  if (!bloc_cover_counts(c, w)) return 0;
  return c->states.n == 0 ? 1 : c->states.n;
}

/* Counts the rows of each state, then puts them in their places. */
static bloc_rc take_coverage(maker *m, uint32_t bloc) {
  uint32_t n = m->q->nstate, i, k, p;
  const bloc_cover *all = m->s->cover, *c;
  memset(m->at, 0, (n + 3) * sizeof *m->at);
  for (i = bloc_cover_first(m->s, bloc); i != UINT32_MAX; i = all[i].next)
    for (c = &all[i], k = 0; k < places(c, &m->q->when); k++) {
      p = place(m->number, m->nnumber, n, c, k);
      if (p != UINT32_MAX) m->at[p + 2]++;
    }
  for (k = 2; k < n + 3; k++) m->at[k] += m->at[k - 1];
  if (m->at[n + 2] > m->cap) {
    cover *v = bloc_realloc(m->cover, m->at[n + 2] * sizeof *v);
    if (v == NULL) return BLOC_NOMEM;
    m->cover = v;
    m->cap = m->at[n + 2];
  }
  for (i = bloc_cover_first(m->s, bloc); i != UINT32_MAX; i = all[i].next)
    for (c = &all[i], k = 0; k < places(c, &m->q->when); k++) {
      p = place(m->number, m->nnumber, n, c, k);
      if (p != UINT32_MAX)
        m->cover[m->at[p + 1]++] = (cover){c->from, c->to, c->layers};
    }
  return BLOC_OK;
}

/* The layers needed that rows [i, end) leave open on day d. */
static uint32_t leave_open(const maker *m, uint32_t place_, bloc_day d,
                           uint32_t need) {
  for (uint32_t i = m->at[place_]; need && i < m->at[place_ + 1]; i++)
    if (d >= m->cover[i].from && d < m->cover[i].to)
      need &= ~m->cover[i].layers;
  return need;
}

static int is_covered(const maker *m, uint32_t k, bloc_day d) {
  uint32_t need = leave_open(m, k, d, m->layers);
  return leave_open(m, m->q->nstate, d, need) == 0;
}

/* }======== */

/* {======== one cell ======== */

static bloc_rc add_day(maker *m, bloc_day d) {
  void *p = m->day;
  if (d == BLOC_DAY_MIN || d == BLOC_DAY_MAX) return BLOC_OK;
  if (bloc_grow(&p, m->nday, &m->cap_day, sizeof *m->day)) return BLOC_NOMEM;
  m->day = p;
  uint32_t i = m->nday++; /* few, and nearly in order */
  for (; i > 0 && m->day[i - 1] > d; i--) m->day[i] = m->day[i - 1];
  m->day[i] = d;
  return BLOC_OK;
}

static bloc_rc add_dates(maker *m, const bloc_date *from,
                         const bloc_date *to) {
  return add_day(m, from->lo) || add_day(m, from->hi) || add_day(m, to->lo) ||
                 add_day(m, to->hi)
             ? BLOC_NOMEM
             : BLOC_OK;
}

static bloc_rc add_lives(maker *m, uint32_t actor) {
  const bloc_names *w = m->s->names;
  uint32_t i = actor < w->nactor ? w->actor[actor].life : 0;
  for (; i != 0; i = w->dated[i].next)
    if (add_dates(m, &w->dated[i].from, &w->dated[i].to)) return BLOC_NOMEM;
  return BLOC_OK;
}

static bloc_rc add_covers(maker *m, uint32_t place_) {
  for (uint32_t i = m->at[place_]; i < m->at[place_ + 1]; i++)
    if ((m->cover[i].layers & m->layers) &&
        (add_day(m, m->cover[i].from) || add_day(m, m->cover[i].to)))
      return BLOC_NOMEM;
  return BLOC_OK;
}

/* All days on which the answer may change. */
static bloc_rc change_days(maker *m, uint32_t b, uint32_t k,
                           const bloc_spell *v, uint32_t n) {
  m->nday = 0;
  for (uint32_t i = 0; i < n; i++)
    if (add_dates(m, &v[i].from, &v[i].to)) return BLOC_NOMEM;
  return add_covers(m, k) || add_covers(m, m->q->nstate) ||
                 add_lives(m, m->q->state[k]) || add_lives(m, m->q->bloc[b])
             ? BLOC_NOMEM
             : BLOC_OK;
}

/* What is_member answers on day d. */
static uint32_t truth_on(const maker *m, uint32_t b, uint32_t k,
                         const bloc_spell *v, uint32_t n, bloc_day d) {
  const bloc_names *w = m->s->names;
  bloc_on_day on = bloc_spells_on(v, n, d);
  int held = (on.can & ~BLOC_BIT_BASE(BLOC_NONE)) != 0;
  if (!is_covered(m, k, d) &&
      (held || (bloc_names_alive(w, m->q->state[k], d) &&
                bloc_names_alive(w, m->q->bloc[b], d))))
    return BLOC_UNCOVERED;
  return truth_of(&m->q->status, on);
}

/* Adds [from, to) to the cell's stays, of which the first is `first`. */
static bloc_rc push_stay(maker *m, uint32_t first, bloc_day from, bloc_day to,
                         uint32_t truth) {
  bloc_presence *p = m->out;
  bloc_stay *last = p->nstay > first ? &p->stay[p->nstay - 1] : NULL;
  if (truth == BLOC_NO || (truth == BLOC_UNCOVERED && !m->q->uncovered))
    return BLOC_OK;
  if (last != NULL && last->to == from && last->truth == truth) {
    last->to = to;
    return BLOC_OK;
  }
  void *v = p->stay;
  if (bloc_grow(&v, p->nstay, &p->cap_stay, sizeof *p->stay))
    return BLOC_NOMEM;
  p->stay = v;
  p->stay[p->nstay++] = (bloc_stay){from, to, truth};
  return BLOC_OK;
}

static bloc_rc push_cell(bloc_presence *p, uint32_t b, uint32_t k,
                         uint32_t first) {
  void *v = p->cell;
  if (bloc_grow(&v, p->ncell, &p->cap_cell, sizeof *p->cell))
    return BLOC_NOMEM;
  p->cell = v;
  p->cell[p->ncell++] = (bloc_cell){b, k, first};
  return BLOC_OK;
}

static bloc_rc make_stays(maker *m, uint32_t b, uint32_t k,
                          const bloc_spell *v, uint32_t n) {
  uint32_t first = m->out->nstay;
  bloc_day from = BLOC_DAY_MIN;
  if (change_days(m, b, k, v, n)) return BLOC_NOMEM;
  for (uint32_t i = 0; i <= m->nday; i++) {
    bloc_day to = i < m->nday ? m->day[i] : BLOC_DAY_MAX;
    if (to == from) continue;
    if (push_stay(m, first, from, to, truth_on(m, b, k, v, n, from)))
      return BLOC_NOMEM;
    from = to;
  }
  return m->out->nstay > first ? push_cell(m->out, b, k, first) : BLOC_OK;
}

static bloc_rc make_cell(maker *m, uint32_t b, uint32_t k) {
  uint32_t pair = m->pair[k];
  const bloc_spell *v = NULL;
  uint32_t n = 0;
  if (pair != UINT32_MAX &&
      bloc_spells_effective(m->s, pair, &m->q->when, &m->scratch, &v, &n))
    return BLOC_NOMEM;
  if (n == 0 && m->none == BLOC_NO && !m->q->uncovered) return BLOC_OK;
  return make_stays(m, b, k, v, n);
}

/* }======== */

static void take_pairs(maker *m, uint32_t bloc) {
  const bloc_spells *s = m->s;
  memset(m->pair, 0xFF, (m->q->nstate + 1) * sizeof *m->pair);
  for (uint32_t i = 0; bloc < s->nof && i < s->of[bloc].n; i++) {
    const bloc_pair *p = &s->pair[s->of[bloc].v[i]];
    uint32_t k = p->state < m->nnumber ? m->number[p->state] : 0;
    if (p->bloc == bloc && k != 0) m->pair[k - 1] = s->of[bloc].v[i];
  }
}

static bloc_rc make_cells(maker *m) {
  bloc_presence *p = m->out;
  for (uint32_t b = 0; b < m->q->nbloc; b++) {
    p->of_bloc[b] = p->ncell;
    if (take_coverage(m, m->q->bloc[b])) return BLOC_NOMEM;
    take_pairs(m, m->q->bloc[b]);
    for (uint32_t k = 0; k < m->q->nstate; k++)
      if (make_cell(m, b, k)) return BLOC_NOMEM;
  }
  p->of_bloc[p->nbloc] = p->ncell;
  if (push_cell(p, p->nbloc, p->nstate, p->nstay)) return BLOC_NOMEM;
  p->ncell--; /* it only ends the stays */
  return BLOC_OK;
}

bloc_rc bloc_presence_make(bloc_presence *p, bloc_spells *s,
                           const bloc_presence_spec *q) {
  maker m = {.s = s, .q = q, .out = p};
  bloc_rc rc = start(&m);
  if (rc == BLOC_OK) rc = make_cells(&m);
  free_maker(&m);
  if (rc != BLOC_OK) bloc_presence_free(p);
  return rc;
}

uint32_t bloc_presence_on(const bloc_presence *p, uint32_t state,
                          uint32_t bloc, bloc_day d) {
  uint32_t lo = p->of_bloc[bloc], hi = p->of_bloc[bloc + 1];
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (p->cell[mid].state < state) lo = mid + 1;
    else hi = mid;
  }
  if (lo == p->of_bloc[bloc + 1] || p->cell[lo].state != state) return BLOC_NO;
  for (uint32_t i = p->cell[lo].first; i < p->cell[lo + 1].first; i++)
    if (d >= p->stay[i].from && d < p->stay[i].to) return p->stay[i].truth;
  return BLOC_NO;
}

/* {======== days that are covered ======== */

static bloc_rc add_living(bloc_runs *r, const bloc_names *w, uint32_t actor,
                          bloc_run c) {
  uint32_t i = actor < w->nactor ? w->actor[actor].life : 0;
  if (i == 0) return bloc_runs_add(r, c.from, c.to);
  for (; i != 0; i = w->dated[i].next)
    if (bloc_runs_add(r, max_day(c.from, w->dated[i].from.lo),
                      min_day(c.to, w->dated[i].to.hi)))
      return BLOC_NOMEM;
  return BLOC_OK;
}

/* Coverage of a row for state k, which is one that it is for. */
static bloc_rc add_state(const bloc_spells *s, const bloc_presence_spec *q,
                         int by, uint32_t k, const bloc_cover *c,
                         bloc_runs *out) {
  if (by == BLOC_LIVING && c->asserter == 0)
    return add_living(&out[k], s->names, q->state[k],
                      (bloc_run){c->from, c->to});
  return bloc_runs_add(&out[k], c->from, c->to);
}

/* Coverage for all states: once per run of days, not once per row. */
static bloc_rc add_common(const bloc_spells *s, const bloc_presence_spec *q,
                          int by, const bloc_runs *all, uint32_t asserter,
                          bloc_runs *out) {
  for (uint32_t i = 0; i < all->n; i++) {
    bloc_cover c = {.asserter = asserter, .from = all->v[i].from,
                    .to = all->v[i].to};
    for (uint32_t k = 0; k < q->nstate; k++)
      if (add_state(s, q, by, k, &c, out)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

typedef struct {
  const bloc_spells *s;
  const bloc_presence_spec *q;
  int by;
  uint32_t *number, nnumber;
  bloc_runs own, his; /* for all states: the blocs' own, the position's */
  bloc_runs *out;
} coverer;

static bloc_rc cover_row(coverer *v, uint32_t b, const bloc_cover *c) {
  uint32_t n = v->q->nstate;
  bloc_rc rc = BLOC_OK;
  for (uint32_t i = 0; rc == BLOC_OK && i < places(c, &v->q->when); i++) {
    uint32_t k = place(v->number, v->nnumber, n, c, i);
    if (k == UINT32_MAX) continue;
    if (v->by == BLOC_PER_BLOC) rc = bloc_runs_add(&v->out[b], c->from, c->to);
    else if (k < n) rc = add_state(v->s, v->q, v->by, k, c, v->out);
    else rc = bloc_runs_add(c->asserter ? &v->his : &v->own, c->from, c->to);
  }
  return rc;
}

static bloc_rc cover_all(coverer *v) {
  const bloc_cover *all = v->s->cover;
  if (number_states(v->q, &v->number, &v->nnumber)) return BLOC_NOMEM;
  for (uint32_t b = 0; b < v->q->nbloc; b++)
    for (uint32_t i = bloc_cover_first(v->s, v->q->bloc[b]); i != UINT32_MAX;
         i = all[i].next)
      if ((all[i].layers >> BLOC_BASE & 1) && cover_row(v, b, &all[i]))
        return BLOC_NOMEM;
  if (v->by == BLOC_PER_BLOC) return BLOC_OK;
  return add_common(v->s, v->q, v->by, &v->own, 0, v->out) ||
                 add_common(v->s, v->q, v->by, &v->his, UINT32_MAX, v->out)
             ? BLOC_NOMEM
             : BLOC_OK;
}

bloc_rc bloc_presence_covered(const bloc_spells *s,
                              const bloc_presence_spec *q, int by,
                              bloc_runs *out) {
  coverer v = {.s = s, .q = q, .by = by, .out = out};
  bloc_rc rc = cover_all(&v);
  bloc_free(v.number);
  bloc_free(v.own.v);
  bloc_free(v.his.v);
  return rc;
}

bloc_rc bloc_presence_lives(const bloc_spells *s, const uint32_t *actor,
                            uint32_t n, bloc_runs *out) {
  for (uint32_t k = 0; k < n; k++)
    if (add_living(&out[k], s->names, actor[k],
                   (bloc_run){BLOC_DAY_MIN, BLOC_DAY_MAX}))
      return BLOC_NOMEM;
  return BLOC_OK;
}

/* }======== */
