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

/* Does row a stand before row b? A feed's rows arrive in order of origin. */
static int before(const bloc_events *v, uint32_t a, uint32_t b) {
  const bloc_event *x = &v->e[a], *y = &v->e[b];
  if (x->date.nom != y->date.nom) return x->date.nom < y->date.nom;
  if ((x->feed == 0) != (y->feed == 0)) return x->feed == 0;
  if (x->feed != 0 && x->origin != y->origin) return x->origin < y->origin;
  return a < b;
}

static int32_t width(const bloc_date *d) {
  int32_t a = d->nom - d->lo, b = d->hi - d->nom;
  return a > b ? a : b;
}

/* The place in the order of a new row. */
static uint32_t place_for(const bloc_events *v, uint32_t row) {
  uint32_t lo = 0, hi = v->order.n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (before(v, v->order.v[mid], row)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

bloc_rc bloc_events_add(bloc_events *v, bloc_event e) {
  void *p = v->e;
  if (bloc_grow(&p, v->n, &v->cap, sizeof *v->e)) return BLOC_NOMEM;
  v->e = p;
  v->e[v->n] = e;
  if (bloc_map_put(&v->by_id, (uint64_t)e.id + 1, v->n)) return BLOC_NOMEM;
  uint32_t at = place_for(v, v->n);
  if (bloc_u32s_insert(&v->order, at, v->n)) return BLOC_NOMEM;
  if (width(&e.date) > v->widest) v->widest = width(&e.date);
  v->n++;
  return BLOC_OK;
}

/* Merges the sorted a and b, nb rows, into `to`. */
static void merge_rows(const bloc_events *v, const uint32_t *a, uint32_t na,
                       const uint32_t *b, uint32_t nb, uint32_t *to) {
  while (na > 0 || nb > 0) {
    int first = nb == 0 || (na > 0 && before(v, *a, *b));
    *to++ = first ? *a : *b;
    if (first) a++, na--;
    else b++, nb--;
  }
}

/* Merge sort of n rows from bottom up; what is sorted already is passed over
   in one look. spare has room for n. */
static void sort_rows(const bloc_events *v, uint32_t *row, uint32_t n,
                      uint32_t *spare) {
  uint32_t sorted = 1;
  while (sorted < n && before(v, row[sorted - 1], row[sorted])) sorted++;
  if (sorted >= n) return;
  for (uint32_t run = 1; run < n; run *= 2) {
    for (uint32_t i = 0; i < n; i += 2 * run) {
      uint32_t na = n - i < run ? n - i : run;
      uint32_t nb = n - i - na < run ? n - i - na : run;
      merge_rows(v, row + i, na, row + i + na, nb, spare + i);
    }
    memcpy(row, spare, n * sizeof *row);
  }
}

/* Makes room for n more rows in the array of events. */
static bloc_rc reserve(bloc_events *v, uint32_t n) {
  uint32_t want = v->n + n;
  if (n >= UINT32_MAX / 4 || v->n >= UINT32_MAX / 4) return BLOC_NOMEM;
  if (want <= v->cap) return BLOC_OK;
  if (want < v->cap * 2) want = v->cap * 2;
  bloc_event *e = bloc_realloc(v->e, want * sizeof *e);
  if (e == NULL) return BLOC_NOMEM;
  v->e = e;
  v->cap = want;
  return BLOC_OK;
}

bloc_rc bloc_events_add_feed(bloc_events *v, const bloc_event *e,
                             uint32_t n) {
  if (n == 0) return BLOC_OK;
  uint32_t all = v->n + n;
  if (reserve(v, n)) return BLOC_NOMEM;
  uint32_t *order = bloc_realloc(NULL, all * sizeof *order);
  uint32_t *added = bloc_realloc(NULL, 2 * (size_t)n * sizeof *added);
  if (order == NULL || added == NULL) {
    bloc_free(order);
    bloc_free(added);
    return BLOC_NOMEM;
  }
  memcpy(v->e + v->n, e, n * sizeof *e);
  for (uint32_t i = 0; i < n; i++) {
    added[i] = v->n + i;
    if (width(&e[i].date) > v->widest) v->widest = width(&e[i].date);
  }
  sort_rows(v, added, n, added + n);
  merge_rows(v, v->order.v, v->order.n, added, n, order);
  bloc_free(added);
  bloc_free(v->order.v);
  v->order = (bloc_u32s){order, all, all};
  v->n = all;
  return BLOC_OK;
}

bloc_rc bloc_events_forget(bloc_events *v, const bloc_bits *rows) {
  uint32_t *to = bloc_realloc(NULL, ((size_t)v->n + 1) * sizeof *to);
  uint32_t n = 0, k = 0;
  if (to == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < v->n; i++) {
    int kept = !bloc_bits_has(rows, i);
    uint32_t *at = v->e[i].feed == 0
                       ? bloc_map_find(&v->by_id, (uint64_t)v->e[i].id + 1)
                       : NULL;
    if (at != NULL) *at = kept ? n : UINT32_MAX;
    to[i] = n;
    if (kept) v->e[n++] = v->e[i];
  }
  for (uint32_t i = 0; i < v->order.n; i++)
    if (!bloc_bits_has(rows, v->order.v[i]))
      v->order.v[k++] = to[v->order.v[i]];
  bloc_free(to);
  v->n = v->order.n = n;
  return BLOC_OK;
}

/* The told event with this id, or NULL. */
static bloc_event *told(bloc_events *v, uint32_t id) {
  uint32_t *i = bloc_map_find(&v->by_id, (uint64_t)id + 1);
  return i == NULL || *i == UINT32_MAX ? NULL : &v->e[*i];
}

bloc_rc bloc_events_code(bloc_events *v, uint32_t id, uint32_t type) {
  bloc_event *e = told(v, id);
  void *p = v->code;
  if (e == NULL) return BLOC_OK;
  if (v->ncode == 0) v->ncode = 1;
  if (bloc_grow(&p, v->ncode, &v->cap_code, sizeof *v->code))
    return BLOC_NOMEM;
  v->code = p;
  v->code[v->ncode].type = type;
  v->code[v->ncode].next = e->first_code;
  e->first_code = v->ncode++;
  return BLOC_OK;
}

void bloc_events_retract(bloc_events *v, uint32_t id, uint32_t rev,
                         bloc_day known) {
  bloc_event *e = told(v, id);
  if (e == NULL || e->gone_rev != UINT32_MAX) return;
  e->gone_rev = rev;
  e->gone_known = known;
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
        !bloc_spells_covered(s, state, bloc, l, &j->when, d))
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

/*
** The state that an actor belongs to on a day; 0 for a part of nothing, and
** for a code of which nobody knows yet whose it is (or that nobody has read).
*/
static uint32_t state_of(const bloc_names *w, uint32_t actor, bloc_day d) {
  for (int depth = 0; actor != 0 && depth <= BLOC_WHOLES; depth++) {
    uint32_t kind = actor < w->nactor ? w->actor[actor].kind : 0;
    if (kind == 0 || (kind & BLOC_UNRESOLVED)) return 0;
    if (!(kind & (BLOC_OFFICE | BLOC_PART))) return actor;
    actor = bloc_names_whole_on(w, actor, d);
  }
  return 0;
}

/* One side's state on one day: yes beats maybe beats uncovered beats no. */
static bloc_rc side_in(bloc_spells *s, const bloc_join *j, uint32_t actor,
                       bloc_day d, int *best) {
  uint32_t state = state_of(s->names, actor, d);
  if (state == 0) return BLOC_OK;
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

/* }======== */
