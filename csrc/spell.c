/*
** spell.c: see spell.h. Owns assertions and pairs.
*/
#include "spell.h"

#include "day.h"

#include <string.h>

void bloc_spells_free(bloc_spells *s) {
  for (uint32_t i = 0; i < s->npair; i++) bloc_free(s->pair[i].now.v);
  for (uint32_t i = 0; i < s->nof; i++) bloc_u32s_free(&s->of[i]);
  for (uint32_t i = 0; i < s->ncover; i++)
    bloc_u32s_free(&s->cover[i].states);
  bloc_free(s->a);
  bloc_free(s->pair);
  bloc_free(s->of);
  bloc_free(s->cover);
  bloc_map_free(&s->by_pair);
  bloc_map_free(&s->by_id);
  bloc_u32s_free(&s->cover_of);
  bloc_u32s_free(&s->own);
  const bloc_names *names = s->names;
  memset(s, 0, sizeof *s);
  s->names = names;
}

/* {======== entry ======== */

static uint64_t pair_key(uint32_t state, uint32_t bloc) {
  return (uint64_t)bloc << 32 | state;
}

uint32_t bloc_spells_pair(const bloc_spells *s, uint32_t state,
                          uint32_t bloc) {
  uint32_t *p = bloc_map_find(&s->by_pair, pair_key(state, bloc));
  return p == NULL ? UINT32_MAX : *p;
}

static bloc_rc of_room(bloc_spells *s, uint32_t actor) {
  if (actor < s->nof) return BLOC_OK;
  uint32_t n = actor + 64;
  bloc_u32s *q = bloc_realloc(s->of, n * sizeof *q);
  if (q == NULL) return BLOC_NOMEM;
  memset(q + s->nof, 0, (n - s->nof) * sizeof *q);
  s->of = q;
  s->nof = n;
  return BLOC_OK;
}

/* The actor on the other side of a pair. */
static uint32_t other(const bloc_pair *p, uint32_t actor) {
  return p->bloc == actor ? p->state : p->bloc;
}

/* Enters pair `i` among those of `actor`, in order of the other's code. */
static bloc_rc link_pair(bloc_spells *s, uint32_t actor, uint32_t i) {
  bloc_u32s *of = &s->of[actor];
  const char *code = bloc_names_code(s->names, other(&s->pair[i], actor));
  uint32_t lo = 0, hi = of->n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    uint32_t o = other(&s->pair[of->v[mid]], actor);
    if (strcmp(bloc_names_code(s->names, o), code) < 0) lo = mid + 1;
    else hi = mid;
  }
  return bloc_u32s_insert(of, lo, i);
}

static bloc_rc pair_for(bloc_spells *s, uint32_t state, uint32_t bloc,
                        uint32_t *out) {
  *out = bloc_spells_pair(s, state, bloc);
  if (*out != UINT32_MAX) return BLOC_OK;
  if (of_room(s, state > bloc ? state : bloc)) return BLOC_NOMEM;
  void *p = s->pair;
  if (bloc_grow(&p, s->npair, &s->cap_pair, sizeof *s->pair))
    return BLOC_NOMEM;
  s->pair = p;
  uint32_t i = s->npair;
  s->pair[i] = (bloc_pair){.state = state, .bloc = bloc,
                           .first = UINT32_MAX, .stale = 1};
  if (bloc_map_put(&s->by_pair, pair_key(state, bloc), i)) return BLOC_NOMEM;
  s->npair++;
  if (link_pair(s, bloc, i)) return BLOC_NOMEM;
  if (state != bloc && link_pair(s, state, i)) return BLOC_NOMEM;
  *out = i;
  return BLOC_OK;
}

bloc_rc bloc_spells_add(bloc_spells *s, bloc_assertion a) {
  uint32_t p;
  if (pair_for(s, a.state, a.bloc, &p)) return BLOC_NOMEM;
  void *q = s->a;
  if (bloc_grow(&q, s->na, &s->cap_a, sizeof *s->a)) return BLOC_NOMEM;
  s->a = q;
  if (bloc_map_put(&s->by_id, (uint64_t)a.id + 1, s->na)) return BLOC_NOMEM;
  bloc_pair *pair = &s->pair[p];
  a.next = pair->first;
  s->a[s->na] = a;
  pair->first = s->na++;
  pair->stale = 1;
  if (a.asserter != 0 && a.layer == BLOC_BASE &&
      strchr(bloc_names_code(s->names, a.asserter), ':') == NULL)
    pair->disputed = 1;
  return BLOC_OK;
}

void bloc_spells_retract(bloc_spells *s, uint32_t id, uint32_t rev,
                         bloc_day known) {
  uint32_t *i = bloc_map_find(&s->by_id, (uint64_t)id + 1);
  if (i == NULL || s->a[*i].gone_rev != UINT32_MAX) return;
  bloc_assertion *a = &s->a[*i];
  a->gone_rev = rev;
  a->gone_known = known;
  s->pair[bloc_spells_pair(s, a->state, a->bloc)].stale = 1;
}

/* }======== */

/* {======== effective spells ======== */

/* An assertion as a question sees it: complete, or not yet ended. */
typedef struct {
  const bloc_assertion *a;
  bloc_date to;
  bloc_day known;
} version;

static const bloc_date open_end = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX,
                                   BLOC_OPEN};

/* 0 when the question may not see the assertion at all. */
static int see(const bloc_assertion *a, const bloc_when *w, version *v) {
  bloc_day complete = a->known_to > a->known_from ? a->known_to : a->known_from;
  if (a->rev > w->rev) return 0;
  if (a->gone_rev != UINT32_MAX && a->gone_rev <= w->rev &&
      a->gone_known <= w->known)
    return 0;
  v->a = a;
  if (complete <= w->known) {
    v->to = a->to;
    v->known = complete;
  } else if (a->known_from <= w->known) {
    v->to = open_end;
    v->known = a->known_from;
  } else {
    return 0;
  }
  return 1;
}

/* Does x take the place of y (R10)? */
static int supersedes(const version *x, const version *y) {
  const bloc_assertion *a = x->a, *b = y->a;
  if (a->replaces != 0 && a->replaces == b->id) return 1;
  if (a->layer != b->layer || a->from.nom != b->from.nom) return 0;
  if (b->replaces != 0 && b->replaces == a->id) return 0;
  if (x->known != y->known) return x->known > y->known;
  return a->rev != b->rev ? a->rev > b->rev : a->id > b->id;
}

static bloc_rc push_spell(bloc_spell_list *l, const bloc_spell *x) {
  void *p = l->v;
  if (bloc_grow(&p, l->n, &l->cap, sizeof *l->v)) return BLOC_NOMEM;
  l->v = p;
  l->v[l->n++] = *x;
  return BLOC_OK;
}

static bloc_day min_day(bloc_day a, bloc_day b) { return a < b ? a : b; }
static bloc_day max_day(bloc_day a, bloc_day b) { return a > b ? a : b; }

static bloc_date later(const bloc_date *a, const bloc_date *b) {
  bloc_date r = a->nom >= b->nom ? *a : *b;
  r.lo = max_day(a->lo, b->lo);
  r.hi = max_day(a->hi, b->hi);
  return r;
}

static bloc_date earlier(const bloc_date *a, const bloc_date *b) {
  bloc_date r = a->nom <= b->nom ? *a : *b;
  r.lo = min_day(a->lo, b->lo);
  r.hi = min_day(a->hi, b->hi);
  if (a->flags & BLOC_UNKNOWN) r.flags = BLOC_UNKNOWN, r.nom = BLOC_DAY_MAX;
  return r;
}

/* An end of unknown day lies anywhere after the first day (R7). */
static bloc_date bounded_end(const bloc_date *from, bloc_date to) {
  if (to.flags & BLOC_UNKNOWN) to.lo = from->lo + 1;
  return to;
}

/* Cuts x to [from, to) of days; a cut end is a certain day. */
static bloc_rc push_clipped(bloc_spell_list *l, const bloc_spell *x,
                            bloc_day from, bloc_day to) {
  bloc_spell c = *x;
  bloc_date lo = bloc_date_of(from), hi = bloc_date_of(to);
  if (from != BLOC_DAY_MIN) c.from = later(&x->from, &lo);
  if (to != BLOC_DAY_MAX) c.to = earlier(&x->to, &hi);
  if (c.to.flags & BLOC_UNKNOWN && to != BLOC_DAY_MAX)
    c.to.flags = 0, c.to.nom = to; /* somewhere up to the cut */
  return c.from.lo < c.to.hi ? push_spell(l, &c) : BLOC_OK;
}

/* {======== own coverage ======== */

/* Enters [from, to) among days in order, in pairs; what meets becomes one. */
static bloc_rc add_days(bloc_u32s *days, bloc_day from, bloc_day to) {
  uint32_t i = 0, k;
  while (i < days->n && (bloc_day)days->v[i + 1] < from) i += 2;
  for (k = i; k < days->n && (bloc_day)days->v[k] <= to; k += 2) {
    from = min_day(from, (bloc_day)days->v[k]);
    to = max_day(to, (bloc_day)days->v[k + 1]);
  }
  if (k == i) { /* meets none */
    if (bloc_u32s_insert(days, i, 0) || bloc_u32s_insert(days, i, 0))
      return BLOC_NOMEM;
    k = i + 2;
  }
  days->v[i] = (uint32_t)from;
  days->v[i + 1] = (uint32_t)to;
  memmove(days->v + i + 2, days->v + k, (days->n - k) * sizeof *days->v);
  days->n -= k - i - 2;
  return BLOC_OK;
}

/* The days of the asserter's own coverage of a layer, into s->own. */
static bloc_rc own_days(bloc_spells *s, const bloc_pair *p,
                        const bloc_when *w, uint32_t layer,
                        uint32_t asserter) {
  s->own.n = 0;
  for (uint32_t i = bloc_cover_first(s, p->bloc); i != UINT32_MAX;
       i = s->cover[i].next) {
    const bloc_cover *c = &s->cover[i];
    if (c->asserter == asserter && (c->layers >> layer & 1) &&
        bloc_cover_stands(c, w) && bloc_cover_has(c, p->state) &&
        add_days(&s->own, c->from, c->to))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* Does what the asserter said of the bloc reach day d (R12)? s->own: its
   coverage; without any it speaks of all days. */
static int speaks_on(const bloc_spells *s, bloc_day d) {
  for (uint32_t i = 0; i < s->own.n; i += 2)
    if (d >= (bloc_day)s->own.v[i] && d < (bloc_day)s->own.v[i + 1]) return 1;
  return s->own.n == 0;
}

/* The parts of x on the days of s->own. Where nobody else speaks of the layer
   (alone), what is still so when they end stays open (R7). */
static bloc_rc push_inside(const bloc_spells *s, const bloc_spell *x,
                           int alone, bloc_spell_list *out) {
  const bloc_u32s *own = &s->own;
  if (own->n == 0) return push_spell(out, x);
  for (uint32_t i = 0; i < own->n; i += 2) {
    bloc_day from = (bloc_day)own->v[i], to = (bloc_day)own->v[i + 1];
    if (alone && i + 2 == own->n && (x->to.flags & BLOC_OPEN) &&
        x->from.hi < to)
      to = BLOC_DAY_MAX;
    if (push_clipped(out, x, from, to)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* The parts of x on all other days. */
static bloc_rc push_outside(const bloc_spells *s, const bloc_spell *x,
                            bloc_spell_list *out) {
  const bloc_u32s *own = &s->own;
  bloc_day at = BLOC_DAY_MIN;
  for (uint32_t i = 0; i < own->n; i += 2) {
    if ((bloc_day)own->v[i] > at &&
        push_clipped(out, x, at, (bloc_day)own->v[i]))
      return BLOC_NOMEM;
    at = (bloc_day)own->v[i + 1];
  }
  return own->n == 0 ? BLOC_OK : push_clipped(out, x, at, BLOC_DAY_MAX);
}

/* }======== */

typedef struct {
  version *v;
  uint32_t n, cap;
} versions;

static bloc_rc gather(bloc_spells *s, const bloc_pair *p, const bloc_when *w,
                      versions *all) {
  version x;
  for (uint32_t i = p->first; i != UINT32_MAX; i = s->a[i].next) {
    if (!see(&s->a[i], w, &x)) continue;
    void *q = all->v;
    if (bloc_grow(&q, all->n, &all->cap, sizeof *all->v)) return BLOC_NOMEM;
    all->v = q;
    all->v[all->n++] = x;
  }
  return BLOC_OK;
}

static int is_superseded(const versions *all, uint32_t i) {
  for (uint32_t j = 0; j < all->n; j++)
    if (j != i && all->v[j].a->asserter == all->v[i].a->asserter &&
        supersedes(&all->v[j], &all->v[i]))
      return 1;
  return 0;
}

/*
** Who is heard on a layer: the position where it has spoken, else 0. It has
** also spoken for the base where it has coverage of its own (R12). Its days
** are then in s->own. *alone: the bloc itself says nothing of the layer.
*/
static bloc_rc heard(bloc_spells *s, const bloc_pair *p, const bloc_when *w,
                     const versions *all, uint8_t layer, uint32_t *who,
                     int *alone) {
  int said = 0;
  *who = 0;
  *alone = 1;
  for (uint32_t i = 0; i < all->n; i++) {
    if (all->v[i].a->layer != layer) continue;
    said |= all->v[i].a->asserter == w->position;
    if (all->v[i].a->asserter == 0) *alone = 0;
  }
  if (w->position == 0 || (!said && (*alone || layer != BLOC_BASE)))
    return BLOC_OK;
  if (own_days(s, p, w, layer, w->position)) return BLOC_NOMEM;
  if (said || s->own.n > 0) *who = w->position;
  return BLOC_OK;
}

/*
** The rows of one layer: the position's where it has spoken (on the days of
** its own coverage, if it has any), the bloc's own elsewhere.
*/
static bloc_rc layer_rows(bloc_spells *s, const bloc_pair *p,
                          const bloc_when *w, const versions *all,
                          uint8_t layer, bloc_spell_list *out) {
  uint32_t who;
  int alone;
  bloc_rc rc = heard(s, p, w, all, layer, &who, &alone);
  for (uint32_t i = 0; rc == BLOC_OK && i < all->n; i++) {
    const bloc_assertion *a = all->v[i].a;
    bloc_spell x = {a->from, bounded_end(&a->from, all->v[i].to),
                    (uint32_t)(a - s->a), a->layer, a->value};
    if (a->layer != layer || (a->asserter != who && a->asserter != 0) ||
        is_superseded(all, i))
      continue;
    if (who == 0) rc = push_spell(out, &x);
    else if (a->asserter == who) rc = push_inside(s, &x, alone, out);
    else rc = push_outside(s, &x, out);
  }
  return rc;
}

static int spell_before(const bloc_spell *x, const bloc_spell *y) {
  if (x->from.nom != y->from.nom) return x->from.nom < y->from.nom;
  if (x->to.nom != y->to.nom) return x->to.nom < y->to.nom;
  return x->assertion < y->assertion;
}

/* Insertion sort of rows [first, n): they are few and nearly ordered. */
static void sort_rows(bloc_spell_list *l, uint32_t first) {
  for (uint32_t i = first + 1; i < l->n; i++) {
    bloc_spell x = l->v[i];
    uint32_t j = i;
    for (; j > first && spell_before(&x, &l->v[j - 1]); j--)
      l->v[j] = l->v[j - 1];
    l->v[j] = x;
  }
}

/*
** Is y a member from the very day on which x no longer is? Only where that
** day is sure to lie inside both: else their ends say more apart.
*/
static int meets(const bloc_spell *x, const bloc_spell *y) {
  return x->value == BLOC_MEMBER && y->value == BLOC_MEMBER &&
         x->to.lo == x->to.hi && x->to.lo == y->from.lo &&
         y->from.lo == y->from.hi && x->from.hi <= x->to.lo &&
         y->from.hi <= y->to.lo;
}

/* Replaces rows [first, n), a modifier, by their parts inside membership. */
static bloc_rc clip_to_members(bloc_spell_list *l, uint32_t first,
                               uint32_t nbase) {
  uint32_t end = l->n;
  for (uint32_t i = first; i < end; i++)
    for (uint32_t b = 0; b < nbase; b++) {
      bloc_spell x = l->v[i];
      if (l->v[b].value != BLOC_MEMBER) continue;
      uint32_t last = b; /* spells that meet are one membership */
      while (last + 1 < nbase && meets(&l->v[last], &l->v[last + 1])) last++;
      x.from = later(&x.from, &l->v[b].from);
      x.to = earlier(&x.to, &l->v[last].to);
      b = last;
      if (x.from.lo >= x.to.hi) continue;
      if (push_spell(l, &x)) return BLOC_NOMEM;
    }
  memmove(l->v + first, l->v + end, (l->n - end) * sizeof *l->v);
  l->n -= end - first;
  return BLOC_OK;
}

static bloc_rc build(bloc_spells *s, const bloc_pair *p, const bloc_when *w,
                     bloc_spell_list *out) {
  versions all = {NULL, 0, 0};
  bloc_rc rc = gather(s, p, w, &all);
  uint32_t nbase = 0;
  out->n = 0;
  for (uint8_t layer = 0; rc == BLOC_OK && layer < BLOC_LAYERS; layer++) {
    uint32_t first = out->n;
    rc = layer_rows(s, p, w, &all, layer, out);
    if (rc == BLOC_OK && layer != BLOC_BASE && layer != BLOC_APPLICANT &&
        out->n > first)
      rc = clip_to_members(out, first, nbase);
    sort_rows(out, first);
    if (layer == BLOC_BASE) nbase = out->n;
  }
  bloc_free(all.v);
  return rc;
}

static int is_default(const bloc_when *w) {
  return w->known == BLOC_DAY_MAX && w->rev == UINT32_MAX && w->position == 0;
}

bloc_rc bloc_spells_effective(bloc_spells *s, uint32_t pair,
                              const bloc_when *w, bloc_spell_list *scratch,
                              const bloc_spell **out, uint32_t *n) {
  bloc_pair *p = &s->pair[pair];
  bloc_spell_list *l = is_default(w) ? &p->now : scratch;
  if (l != &p->now || p->stale) {
    if (build(s, p, w, l)) return BLOC_NOMEM;
    if (l == &p->now) p->stale = 0;
  }
  *out = l->v;
  *n = l->n;
  return BLOC_OK;
}

/* }======== */

/* {======== a day ======== */

bloc_on_day bloc_spells_on(const bloc_spell *v, uint32_t n, bloc_day d) {
  bloc_on_day r = {0, 0, NULL};
  for (uint32_t i = 0; i < n; i++) {
    const bloc_spell *x = &v[i];
    if (d < x->from.lo || d >= x->to.hi) continue;
    int sure = d >= x->from.hi && d < x->to.lo;
    uint32_t bit = x->layer == BLOC_BASE ? BLOC_BIT_BASE(x->value)
                                         : BLOC_BIT_LAYER(x->layer);
    r.can |= bit;
    if (x->layer == BLOC_BASE) {
      if (sure && (r.sure & BLOC_BASE_BITS)) sure = 0; /* overlap: first */
      if (r.base == NULL || sure) r.base = x;
    }
    if (sure) r.sure |= bit;
  }
  if (!(r.can & BLOC_BASE_BITS)) r.sure |= BLOC_BIT_BASE(BLOC_NONE);
  if (r.sure & BLOC_BASE_BITS) /* a certain base leaves no other */
    r.can = (r.can & ~BLOC_BASE_BITS) | (r.sure & BLOC_BASE_BITS);
  else
    r.can |= BLOC_BIT_BASE(BLOC_NONE);
  if (!(r.can & BLOC_BIT_BASE(BLOC_MEMBER))) { /* R8: clipped to it */
    uint32_t only = BLOC_BASE_BITS | BLOC_BIT_LAYER(BLOC_APPLICANT);
    r.can &= only;
    r.sure &= only;
  }
  return r;
}

/* The possible base values that one asserter alone gives. */
static bloc_rc base_of(bloc_spells *s, const bloc_pair *p, const bloc_when *w,
                       uint32_t who, bloc_day d, uint32_t *can) {
  versions all = {NULL, 0, 0};
  bloc_spell_list l = {NULL, 0, 0};
  bloc_rc rc = gather(s, p, w, &all);
  for (uint32_t i = 0; rc == BLOC_OK && i < all.n; i++) {
    const bloc_assertion *a = all.v[i].a;
    bloc_spell x = {a->from, bounded_end(&a->from, all.v[i].to), 0, BLOC_BASE,
                    a->value};
    if (a->layer == BLOC_BASE && a->asserter == who &&
        !is_superseded(&all, i))
      rc = push_spell(&l, &x);
  }
  *can = l.n == 0 && who != 0 ? BLOC_BASE_BITS
                              : bloc_spells_on(l.v, l.n, d).can;
  bloc_free(l.v);
  bloc_free(all.v);
  return rc;
}

bloc_rc bloc_spells_contested(bloc_spells *s, uint32_t pair,
                              const bloc_when *w, bloc_day d, int *yes) {
  const bloc_pair *p = &s->pair[pair];
  uint32_t common = BLOC_BASE_BITS, can;
  *yes = 0;
  if (!p->disputed) return BLOC_OK;
  if (base_of(s, p, w, 0, d, &common)) return BLOC_NOMEM;
  for (uint32_t i = p->first; i != UINT32_MAX; i = s->a[i].next) {
    uint32_t who = s->a[i].asserter;
    if (who == 0 || s->a[i].layer != BLOC_BASE ||
        strchr(bloc_names_code(s->names, who), ':') != NULL)
      continue;
    if (own_days(s, p, w, BLOC_BASE, who)) return BLOC_NOMEM;
    if (!speaks_on(s, d)) continue;
    if (base_of(s, p, w, who, d, &can)) return BLOC_NOMEM;
    common &= can;
  }
  *yes = (common & BLOC_BASE_BITS) == 0;
  return BLOC_OK;
}

/* }======== */
