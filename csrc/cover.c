/*
** cover.c: coverage, see spell.h. Owns its rows.
** Cost: a question looks at the rows of one bloc.
*/
#include "spell.h"

#include <stdlib.h>
#include <string.h>

static bloc_day min_day(bloc_day a, bloc_day b) { return a < b ? a : b; }
static bloc_day max_day(bloc_day a, bloc_day b) { return a > b ? a : b; }

uint32_t bloc_cover_first(const bloc_spells *s, uint32_t bloc) {
  return bloc < s->cover_of.n ? s->cover_of.v[bloc] - 1 : UINT32_MAX;
}

static int compare_ids(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

bloc_rc bloc_spells_cover(bloc_spells *s, bloc_cover c) {
  void *p = s->cover;
  if (c.states.n > 1)
    qsort(c.states.v, c.states.n, sizeof *c.states.v, compare_ids);
  if (bloc_grow(&p, s->ncover, &s->cap_cover, sizeof *s->cover))
    return BLOC_NOMEM;
  s->cover = p;
  while (s->cover_of.n <= c.bloc)
    if (bloc_u32s_push(&s->cover_of, 0)) return BLOC_NOMEM;
  c.next = bloc_cover_first(s, c.bloc);
  s->cover[s->ncover++] = c;
  s->cover_of.v[c.bloc] = s->ncover;
  return BLOC_OK;
}

void bloc_spells_uncover(bloc_spells *s, uint32_t id, uint32_t rev) {
  uint32_t lo = 0, hi = s->ncover;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (s->cover[mid].id < id) lo = mid + 1;
    else hi = mid;
  }
  if (lo < s->ncover && s->cover[lo].id == id &&
      s->cover[lo].gone_rev == 0)
    s->cover[lo].gone_rev = rev;
}

int bloc_cover_has(const bloc_cover *c, uint32_t state) {
  uint32_t lo = 0, hi = c->states.n;
  if (hi == 0 || state == 0) return 1;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (c->states.v[mid] < state) lo = mid + 1;
    else hi = mid;
  }
  return lo < c->states.n && c->states.v[lo] == state;
}

int bloc_cover_stands(const bloc_cover *c, const bloc_when *w) {
  return (c->asserter == 0 || c->rev <= w->rev) &&
         (c->gone_rev == 0 || c->gone_rev > w->rev);
}

int bloc_cover_counts(const bloc_cover *c, const bloc_when *w) {
  return (c->asserter == 0 || c->asserter == w->position) &&
         bloc_cover_stands(c, w);
}

int bloc_spells_covered(const bloc_spells *s, uint32_t state, uint32_t bloc,
                        uint32_t layer, const bloc_when *w, bloc_day d) {
  for (uint32_t i = bloc_cover_first(s, bloc); i != UINT32_MAX;
       i = s->cover[i].next) {
    const bloc_cover *c = &s->cover[i];
    if (d >= c->from && d < c->to && (c->layers >> layer & 1) &&
        bloc_cover_counts(c, w) && bloc_cover_has(c, state))
      return 1;
  }
  return 0;
}

/* Widens *from and *to by the row. */
static void reach(const bloc_cover *c, int *any, bloc_day *from,
                  bloc_day *to) {
  *from = *any ? min_day(*from, c->from) : c->from;
  *to = *any ? max_day(*to, c->to) : c->to;
  *any = 1;
}

int bloc_spells_hull(const bloc_spells *s, uint32_t bloc, uint32_t layer,
                     const bloc_when *w, bloc_day *from, bloc_day *to) {
  int any = 0;
  uint32_t i = bloc == 0 ? s->ncover - 1 : bloc_cover_first(s, bloc);
  while (i != UINT32_MAX) {
    const bloc_cover *c = &s->cover[i];
    if ((c->layers >> layer & 1) && bloc_cover_counts(c, w))
      reach(c, &any, from, to);
    i = bloc == 0 ? i - 1 : c->next;
  }
  return any;
}

uint32_t bloc_spells_other(const bloc_spells *s, uint32_t bloc,
                           const bloc_when *w) {
  uint32_t who = 0;
  for (uint32_t i = bloc_cover_first(s, bloc); i != UINT32_MAX;
       i = s->cover[i].next) {
    const bloc_cover *c = &s->cover[i];
    if (!(c->layers >> BLOC_BASE & 1) || !bloc_cover_stands(c, w)) continue;
    if (bloc_cover_counts(c, w)) return 0;
    who = c->asserter;
  }
  return who;
}
