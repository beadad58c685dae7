/*
** event.c: see event.h. Owns event rows, their order and extra codes.
*/
#include "event.h"

#include <string.h>

/* {======== sets ======== */

bloc_rc bloc_bits_add(bloc_bits *b, uint32_t id) {
  uint32_t word = id / 64;
  if (word >= b->n) {
    uint32_t n = word + 8;
    uint64_t *w = bloc_realloc(b->w, n * sizeof *w);
    if (w == NULL) return BLOC_NOMEM;
    memset(w + b->n, 0, (n - b->n) * sizeof *w);
    b->w = w;
    b->n = n;
  }
  b->w[word] |= UINT64_C(1) << id % 64;
  return BLOC_OK;
}

int bloc_bits_has(const bloc_bits *b, uint32_t id) {
  return id / 64 < b->n && (b->w[id / 64] >> id % 64 & 1);
}

void bloc_bits_free(bloc_bits *b) {
  bloc_free(b->w);
  memset(b, 0, sizeof *b);
}

/* }======== */

/* {======== entry ======== */

void bloc_events_free(bloc_events *v) {
  bloc_free(v->e);
  bloc_free(v->code);
  bloc_u32s_free(&v->order);
  bloc_map_free(&v->by_id);
  memset(v, 0, sizeof *v);
}

/* The first place in the order whose nominal day is not before d. */
static uint32_t place_of(const bloc_events *v, bloc_day d, int after) {
  uint32_t lo = 0, hi = v->order.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    bloc_day x = v->e[v->order.v[mid]].date.nom;
    if (x < d || (after && x == d)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static int32_t width(const bloc_date *d) {
  int32_t a = d->nom - d->lo, b = d->hi - d->nom;
  return a > b ? a : b;
}

bloc_rc bloc_events_add(bloc_events *v, bloc_event e) {
  void *p = v->e;
  if (bloc_grow(&p, v->n, &v->cap, sizeof *v->e)) return BLOC_NOMEM;
  v->e = p;
  v->e[v->n] = e;
  if (bloc_map_put(&v->by_id, (uint64_t)e.id + 1, v->n)) return BLOC_NOMEM;
  uint32_t at = place_of(v, e.date.nom, 1);
  if (bloc_u32s_insert(&v->order, at, v->n)) return BLOC_NOMEM;
  if (width(&e.date) > v->widest) v->widest = width(&e.date);
  v->n++;
  return BLOC_OK;
}

bloc_rc bloc_events_code(bloc_events *v, uint32_t id, uint32_t type) {
  uint32_t *i = bloc_map_find(&v->by_id, (uint64_t)id + 1);
  void *p = v->code;
  if (i == NULL) return BLOC_OK;
  if (v->ncode == 0) v->ncode = 1;
  if (bloc_grow(&p, v->ncode, &v->cap_code, sizeof *v->code))
    return BLOC_NOMEM;
  v->code = p;
  v->code[v->ncode].type = type;
  v->code[v->ncode].next = v->e[*i].first_code;
  v->e[*i].first_code = v->ncode++;
  return BLOC_OK;
}

void bloc_events_retract(bloc_events *v, uint32_t id, uint32_t rev,
                         bloc_day known) {
  uint32_t *i = bloc_map_find(&v->by_id, (uint64_t)id + 1);
  if (i == NULL || v->e[*i].gone_rev != UINT32_MAX) return;
  v->e[*i].gone_rev = rev;
  v->e[*i].gone_known = known;
}

/* }======== */

/* {======== filters ======== */

void bloc_event_filter_free(bloc_event_filter *f) {
  bloc_bits_free(&f->type);
  bloc_bits_free(&f->actor);
  bloc_bits_free(&f->target);
  bloc_bits_free(&f->involves);
  bloc_bits_free(&f->bloc);
  bloc_bits_free(&f->source);
  bloc_bits_free(&f->id);
  bloc_bits_free(&f->feed);
  bloc_bits_free(&f->origin);
  for (uint32_t i = 0; i < f->njoin; i++) {
    bloc_u32s_free(&f->join[i].blocs);
    bloc_bits_free(&f->join[i].members);
    bloc_bits_free(&f->join[i].maybe);
  }
  memset(f, 0, sizeof *f);
}

static int type_passes(const bloc_events *v, const bloc_event *e,
                       const bloc_bits *types) {
  if (bloc_bits_has(types, e->type)) return 1;
  for (uint32_t i = e->first_code; i; i = v->code[i].next)
    if (bloc_bits_has(types, v->code[i].type)) return 1;
  return 0;
}

static int fields_pass(const bloc_events *v, const bloc_event *e,
                       const bloc_event_filter *f) {
  uint32_t g = f->given;
  if (e->rev > f->when.rev || e->known > f->when.known) return 0;
  if (e->gone_rev != UINT32_MAX && e->gone_rev <= f->when.rev &&
      e->gone_known <= f->when.known)
    return 0;
  if ((g & BLOC_BY_TYPE) && !type_passes(v, e, &f->type)) return 0;
  if ((g & BLOC_BY_ACTOR) && !bloc_bits_has(&f->actor, e->actor)) return 0;
  if ((g & BLOC_BY_TARGET) && !bloc_bits_has(&f->target, e->target)) return 0;
  if ((g & BLOC_BY_INVOLVES) && !bloc_bits_has(&f->involves, e->actor) &&
      !bloc_bits_has(&f->involves, e->target))
    return 0;
  if ((g & BLOC_BY_BLOC) && !bloc_bits_has(&f->bloc, e->bloc)) return 0;
  if ((g & BLOC_BY_SOURCE) && !bloc_bits_has(&f->source, e->source)) return 0;
  if ((g & BLOC_BY_FEED) && !bloc_bits_has(&f->feed, e->feed)) return 0;
  if ((g & BLOC_BY_SCORE) && (e->score == INT32_MIN ||
      e->score < f->score_min || e->score > f->score_max))
    return 0;
  if ((g & BLOC_BY_ID) && !(e->feed == 0 ? bloc_bits_has(&f->id, e->id)
                                         : bloc_bits_has(&f->origin, e->origin)))
    return 0;
  return 1;
}

static int covered(const bloc_spells *s, const bloc_join *j, uint32_t state,
                   uint32_t bloc, bloc_day d) {
  uint32_t layers = 1u << BLOC_BASE;
  for (uint32_t i = 0; i < j->status.n; i++)
    layers |= ((j->status.need[i] | j->status.ban[i]) >> 3) & ~1u;
  for (uint32_t l = 0; l < BLOC_LAYERS; l++)
    if ((layers >> l & 1) &&
        !bloc_spells_covered(s, state, bloc, l, j->when.position, d))
      return 0;
  return 1;
}

static bloc_rc in_bloc(bloc_spells *s, const bloc_join *j, uint32_t state,
                       uint32_t bloc, bloc_day d, int *truth) {
  uint32_t p = bloc_spells_pair(s, state, bloc), n = 0;
  const bloc_spell *v = NULL;
  bloc_spell_list scratch = {NULL, 0, 0};
  if (p != UINT32_MAX &&
      bloc_spells_effective(s, p, &j->when, &scratch, &v, &n)) {
    bloc_free(scratch.v);
    return BLOC_NOMEM;
  }
  bloc_on_day on = bloc_spells_on(v, n, d);
  bloc_free(scratch.v);
  *truth = (int)bloc_status_test(&j->status, on.sure, on.can);
  int held = (on.can & BLOC_BASE_BITS) != BLOC_BIT_BASE(BLOC_NONE);
  if (!covered(s, j, state, bloc, d) &&
      (held || (bloc_names_alive(s->names, state, d) &&
                bloc_names_alive(s->names, bloc, d))))
    *truth = BLOC_UNCOVERED;
  return BLOC_OK;
}

/* One side's state on one day: yes beats maybe beats uncovered beats no. */
static bloc_rc side_in(bloc_spells *s, const bloc_join *j, uint32_t actor,
                       bloc_day d, int *best) {
  uint32_t state = actor;
  if (actor == 0) return BLOC_OK;
  uint32_t kind = actor < s->names->nactor ? s->names->actor[actor].kind : 0;
  if (kind & (BLOC_OFFICE | BLOC_PART)) {
    state = bloc_names_whole_on(s->names, actor, d);
    if (state == 0) return BLOC_OK;
  }
  if (j->blocs.n == 0) {
    if (bloc_bits_has(&j->members, state)) *best = BLOC_YES;
    else if (bloc_bits_has(&j->maybe, state)) *best = BLOC_MAYBE;
    return BLOC_OK;
  }
  for (uint32_t i = 0; i < j->blocs.n && *best != BLOC_YES; i++) {
    int truth = BLOC_NO;
    if (in_bloc(s, j, state, j->blocs.v[i], d, &truth)) return BLOC_NOMEM;
    if (truth == BLOC_YES || (truth == BLOC_MAYBE) ||
        (truth == BLOC_UNCOVERED && *best == BLOC_NO))
      *best = truth;
  }
  return BLOC_OK;
}

bloc_rc bloc_join_on(bloc_spells *s, const bloc_join *j, uint32_t actor,
                     bloc_day d, int *truth) {
  *truth = BLOC_NO;
  return side_in(s, j, actor, d, truth);
}

static bloc_rc day_in(bloc_spells *s, const bloc_join *j, const bloc_event *e,
                      bloc_day d, int *truth) {
  *truth = BLOC_NO;
  if ((j->side & BLOC_OF_ACTOR) && side_in(s, j, e->actor, d, truth))
    return BLOC_NOMEM;
  if ((j->side & BLOC_OF_TARGET) && *truth != BLOC_YES &&
      side_in(s, j, e->target, d, truth))
    return BLOC_NOMEM;
  return BLOC_OK;
}

#define MOST_DAYS 4000 /* of an uncertain date; a wider one is possible */

/* A join over all days of the event: certain only if the same on each. */
static bloc_rc join_passes(bloc_spells *s, const bloc_join *j,
                           const bloc_event *e, int *truth) {
  bloc_day d = j->at != BLOC_DAY_MIN ? j->at : e->date.lo;
  bloc_day last = j->at != BLOC_DAY_MIN ? j->at : e->date.hi;
  if (day_in(s, j, e, d, truth)) return BLOC_NOMEM;
  if (last - d > MOST_DAYS) return *truth = BLOC_MAYBE, BLOC_OK;
  while (++d <= last) {
    int other;
    if (day_in(s, j, e, d, &other)) return BLOC_NOMEM;
    if (other != *truth) return *truth = BLOC_MAYBE, BLOC_OK;
  }
  return BLOC_OK;
}

bloc_rc bloc_event_test(const bloc_events *v, bloc_spells *s,
                        const bloc_event_filter *f, uint32_t row, int *out) {
  const bloc_event *e = &v->e[row];
  *out = BLOC_NO;
  if (e->date.hi < f->from || e->date.lo >= f->to) return BLOC_OK;
  if (!fields_pass(v, e, f)) return BLOC_OK;
  int maybe = e->date.lo < f->from || e->date.hi >= f->to;
  int uncovered = 0;
  for (uint32_t i = 0; i < f->njoin; i++) {
    int truth = BLOC_NO;
    if (join_passes(s, &f->join[i], e, &truth)) return BLOC_NOMEM;
    if (truth == BLOC_NO) return BLOC_OK;
    maybe |= truth == BLOC_MAYBE;
    uncovered |= truth == BLOC_UNCOVERED;
  }
  *out = uncovered ? BLOC_UNCOVERED : maybe ? BLOC_MAYBE : BLOC_YES;
  return BLOC_OK;
}

static bloc_rc test_row(const bloc_events *v, bloc_spells *s,
                        const bloc_event_filter *f, uint32_t row,
                        bloc_event_rows *out) {
  int truth;
  if (bloc_event_test(v, s, f, row, &truth)) return BLOC_NOMEM;
  out->not_covered += truth == BLOC_UNCOVERED;
  out->possible += truth == BLOC_MAYBE;
  if (truth == BLOC_NO || truth == BLOC_UNCOVERED) return BLOC_OK;
  if (truth == BLOC_MAYBE && !f->possible) return BLOC_OK;
  return bloc_u32s_push(&out->row, row);
}

const bloc_segment *bloc_feeds_of(const bloc_feeds *f, uint32_t origin) {
  uint32_t lo = 0, hi = f->n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (f->v[mid].first <= origin) lo = mid + 1;
    else hi = mid;
  }
  if (lo == 0 || origin - f->v[lo - 1].first >= f->v[lo - 1].n) return NULL;
  return &f->v[lo - 1];
}

bloc_rc bloc_events_scan(const bloc_events *v, bloc_spells *s,
                         const bloc_event_filter *f, bloc_event_rows *out) {
  bloc_day first = f->from < BLOC_DAY_FIRST ? BLOC_DAY_FIRST : f->from;
  bloc_day last = f->to > BLOC_DAY_LAST ? BLOC_DAY_LAST + 1 : f->to;
  uint32_t i = place_of(v, first - v->widest, 0);
  uint32_t end = place_of(v, last + v->widest, 1);
  for (; i < end; i++)
    if (test_row(v, s, f, v->order.v[i], out)) return BLOC_NOMEM;
  return BLOC_OK;
}

/* }======== */
