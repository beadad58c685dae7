/*
** join.c: see join.h. Owns timelines.
** Invariant: a state's stretches ascend by day, the first begins before every
** day, and neighbours differ in truth.
*/
#include "join.h"

#include <string.h>

void bloc_timeline_free(bloc_timeline *t) {
  bloc_free(t->stretch);
  bloc_free(t->start);
  memset(t, 0, sizeof *t);
}

/* {======== days on which the answer may change ======== */

/* Days in (first, last]: changes outside change no row of the index. */
typedef struct {
  bloc_day *v;
  uint32_t n, cap;
  bloc_day first, last;
} bounds;

static bloc_rc add_day(bounds *b, bloc_day d) {
  void *p = b->v;
  if (d <= b->first || d > b->last) return BLOC_OK;
  if (bloc_grow(&p, b->n, &b->cap, sizeof *b->v)) return BLOC_NOMEM;
  b->v = p;
  b->v[b->n++] = d;
  return BLOC_OK;
}

/* Both bounds of both ends: between them a spell is certain or possible. */
static bloc_rc add_dates(bounds *b, const bloc_date *from,
                         const bloc_date *to) {
  return add_day(b, from->lo) || add_day(b, from->hi) || add_day(b, to->lo) ||
                 add_day(b, to->hi)
             ? BLOC_NOMEM
             : BLOC_OK;
}

static bloc_rc add_chain(bounds *b, const bloc_names *w, uint32_t i) {
  for (; i != 0; i = w->dated[i].next)
    if (add_dates(b, &w->dated[i].from, &w->dated[i].to)) return BLOC_NOMEM;
  return BLOC_OK;
}

static bloc_rc add_lives(bounds *b, const bloc_names *w, uint32_t actor) {
  return actor < w->nactor ? add_chain(b, w, w->actor[actor].life) : BLOC_OK;
}

static bloc_rc add_coverage(bounds *b, const bloc_spells *s, uint32_t state,
                            uint32_t bloc, const bloc_when *when) {
  uint32_t i = bloc_cover_first(s, bloc);
  for (; i != UINT32_MAX; i = s->cover[i].next) {
    const bloc_cover *c = &s->cover[i];
    if (bloc_cover_counts(c, when) && bloc_cover_has(c, state) &&
        (add_day(b, c->from) || add_day(b, c->to)))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static bloc_rc add_spells(bounds *b, bloc_spells *s, const bloc_when *when,
                          uint32_t state, uint32_t bloc) {
  uint32_t p = bloc_spells_pair(s, state, bloc), n = 0;
  const bloc_spell *v = NULL;
  bloc_spell_list scratch = {NULL, 0, 0};
  bloc_rc rc = BLOC_OK;
  if (p != UINT32_MAX)
    rc = bloc_spells_effective(s, p, when, &scratch, &v, &n);
  for (uint32_t i = 0; rc == BLOC_OK && i < n; i++)
    rc = add_dates(b, &v[i].from, &v[i].to);
  bloc_free(scratch.v);
  return rc;
}

static bloc_rc add_state(bounds *b, bloc_spells *s, const bloc_join *j,
                         uint32_t state) {
  if (j->blocs.n > 0 && add_lives(b, s->names, state)) return BLOC_NOMEM;
  for (uint32_t i = 0; i < j->blocs.n; i++) {
    uint32_t bloc = j->blocs.v[i];
    if (add_lives(b, s->names, bloc) ||
        add_coverage(b, s, state, bloc, &j->when) ||
        add_spells(b, s, &j->when, state, bloc))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* A state's, or those of all that a part belongs to over time. */
static bloc_rc add_actor(bounds *b, bloc_spells *s, const bloc_join *j,
                         uint32_t actor, uint32_t depth) {
  const bloc_names *w = s->names;
  uint32_t kind = actor < w->nactor ? w->actor[actor].kind : 0;
  if ((kind & BLOC_UNRESOLVED) || depth > BLOC_WHOLES) return BLOC_OK;
  if (!(kind & (BLOC_OFFICE | BLOC_PART))) return add_state(b, s, j, actor);
  if (add_chain(b, w, w->actor[actor].whole)) return BLOC_NOMEM;
  for (uint32_t i = w->actor[actor].whole; i != 0; i = w->dated[i].next)
    if (add_actor(b, s, j, w->dated[i].actor, depth + 1)) return BLOC_NOMEM;
  return BLOC_OK;
}

/* Shell sort: they are few, or many rows of coverage. */
static void sort_days(bloc_day *v, uint32_t n) {
  uint32_t gap = 1;
  while (gap < n / 3) gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3)
    for (uint32_t i = gap; i < n; i++) {
      bloc_day x = v[i];
      uint32_t k = i;
      for (; k >= gap && v[k - gap] > x; k -= gap) v[k] = v[k - gap];
      v[k] = x;
    }
}

/* }======== */

static bloc_rc add_stretch(bloc_timeline *t, const bloc_index *ix,
                           bloc_day from, uint32_t truth) {
  uint32_t first = t->start[t->nstate];
  void *p = t->stretch;
  if (t->n > first && t->stretch[t->n - 1].truth == truth) return BLOC_OK;
  if (bloc_grow(&p, t->n, &t->cap, sizeof *t->stretch)) return BLOC_NOMEM;
  t->stretch = p;
  uint32_t row = t->n == first ? 0 : bloc_index_row_of(ix, from);
  t->stretch[t->n++] = (bloc_stretch){from, row, truth};
  return BLOC_OK;
}

/* The next state's stretches; b holds the days on which they may begin. */
static bloc_rc add_stretches(bloc_timeline *t, bloc_spells *s,
                             const bloc_join *j, const bloc_index *ix,
                             uint32_t actor, bounds *b) {
  int truth;
  bloc_day at = j->at != BLOC_DAY_MIN ? j->at : b->first;
  sort_days(b->v, b->n);
  if (bloc_join_on(s, j, actor, at, &truth) ||
      add_stretch(t, ix, BLOC_DAY_MIN, (uint32_t)truth))
    return BLOC_NOMEM;
  for (uint32_t i = 0; i < b->n; i++) {
    if (i > 0 && b->v[i] == b->v[i - 1]) continue;
    if (bloc_join_on(s, j, actor, b->v[i], &truth) ||
        add_stretch(t, ix, b->v[i], (uint32_t)truth))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

bloc_rc bloc_timeline_make(bloc_timeline *t, bloc_spells *s,
                           const bloc_join *j, const bloc_index *ix) {
  bloc_day last = ix->day0 + (bloc_day)ix->ndays - 1;
  bounds b = {NULL, 0, 0, ix->day0, last};
  bloc_rc rc = BLOC_OK;
  memset(t, 0, sizeof *t);
  t->side = j->side;
  t->start = bloc_realloc(NULL, ((size_t)ix->nstate + 1) * sizeof *t->start);
  if (t->start == NULL) return BLOC_NOMEM;
  for (uint32_t k = 0; rc == BLOC_OK && k < ix->nstate; k++) {
    uint32_t actor = k == 0 ? 0 : ix->state[k];
    t->nstate = k;
    t->start[k] = t->n;
    b.n = 0;
    if (j->at == BLOC_DAY_MIN && actor != 0)
      rc = add_actor(&b, s, j, actor, 0);
    if (rc == BLOC_OK) rc = add_stretches(t, s, j, ix, actor, &b);
  }
  t->nstate = ix->nstate;
  t->start[t->nstate] = t->n;
  bloc_free(b.v);
  if (rc != BLOC_OK) bloc_timeline_free(t);
  return rc;
}

const bloc_stretch *bloc_timeline_on(const bloc_timeline *t, uint32_t k,
                                     uint32_t row) {
  uint32_t lo = t->start[k] + 1, hi = t->start[k + 1];
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (t->stretch[mid].row <= row) lo = mid + 1;
    else hi = mid;
  }
  return &t->stretch[lo - 1];
}
