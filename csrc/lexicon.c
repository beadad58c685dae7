/*
** lexicon.c: see lexicon.h. Owns the texts.
*/
#include "lexicon.h"

#include <string.h>

#include "segment.h"

void bloc_lexicon_free(bloc_lexicon *l) {
  bloc_free(l->word);
  bloc_free(l->slot);
  bloc_free(l->sense);
  bloc_free(l->text.v);
  memset(l, 0, sizeof *l);
}

bloc_rc bloc_arena_add(bloc_arena *a, const char *s, size_t n, size_t *at) {
  if (a->cap - a->n < n) {
    size_t want = a->n + n > 2 * a->cap ? a->n + n : 2 * a->cap;
    if (want < 256) want = 256;
    char *p = bloc_realloc(a->v, want);
    if (p == NULL) return BLOC_NOMEM;
    a->v = p;
    a->cap = want;
  }
  if (n > 0) memcpy(a->v + a->n, s, n);
  *at = a->n;
  a->n += n;
  return BLOC_OK;
}

static uint32_t *slot_of(const bloc_lexicon *l, uint64_t h, const char *s,
                         size_t n) {
  for (uint32_t i = (uint32_t)h & l->mask;; i = (i + 1) & l->mask) {
    if (l->slot[i] == 0) return &l->slot[i];
    const bloc_lexeme *w = &l->word[l->slot[i]];
    if (w->hash == h && w->n == n && memcmp(l->text.v + w->at, s, n) == 0)
      return &l->slot[i];
  }
}

uint32_t bloc_lexicon_find(const bloc_lexicon *l, const char *s, size_t n) {
  return l->slot == NULL ? 0 : *slot_of(l, bloc_digest(0, s, n), s, n);
}

/* Doubles the slots; never more than half of them are taken. */
static bloc_rc rehash(bloc_lexicon *l) {
  uint32_t slots = l->slot == NULL ? 64 : 2 * (l->mask + 1);
  if (slots > UINT32_MAX / 8) return BLOC_NOMEM;
  uint32_t *slot = bloc_realloc(NULL, slots * sizeof *slot);
  if (slot == NULL) return BLOC_NOMEM;
  memset(slot, 0, slots * sizeof *slot);
  for (uint32_t k = 1; k < l->nword; k++) {
    uint32_t i = (uint32_t)l->word[k].hash & (slots - 1);
    while (slot[i] != 0) i = (i + 1) & (slots - 1);
    slot[i] = k;
  }
  bloc_free(l->slot);
  l->slot = slot;
  l->mask = slots - 1;
  return BLOC_OK;
}

static bloc_rc new_word(bloc_lexicon *l, bloc_lexeme w) {
  void *p = l->word;
  if (bloc_grow(&p, l->nword + 1, &l->cap_word, sizeof w)) return BLOC_NOMEM;
  l->word = p;
  if (l->nword == 0) memset(&l->word[l->nword++], 0, sizeof w);
  l->word[l->nword++] = w;
  return BLOC_OK;
}

bloc_rc bloc_lexicon_add(bloc_lexicon *l, const char *s, size_t n,
                         uint32_t *word) {
  bloc_lexeme w = {.hash = bloc_digest(0, s, n), .n = (uint32_t)n};
  if (l->slot == NULL || 2 * l->nword > l->mask)
    if (rehash(l)) return BLOC_NOMEM;
  if (bloc_arena_add(&l->text, s, n, &w.at) || new_word(l, w))
    return BLOC_NOMEM;
  *word = l->nword - 1;
  *slot_of(l, w.hash, s, n) = *word;
  return BLOC_OK;
}

bloc_rc bloc_lexicon_means(bloc_lexicon *l, uint32_t word, const char *s,
                           size_t n) {
  l->word[word].nmeans = (uint32_t)n;
  return bloc_arena_add(&l->text, s, n, &l->word[word].means_at);
}

uint32_t bloc_lexicon_sense(const bloc_lexicon *l, uint32_t word, bloc_day d) {
  for (uint32_t i = l->word[word].sense; i != 0; i = l->sense[i].next)
    if (d >= l->sense[i].from && d < l->sense[i].to) return l->sense[i].id;
  return BLOC_NO_SENSE;
}

bloc_rc bloc_lexicon_tell(bloc_lexicon *l, uint32_t word, uint32_t id,
                          bloc_day from, bloc_day to) {
  void *p = l->sense;
  bloc_sense s = {id, l->word[word].sense, from, to};
  if (bloc_grow(&p, l->nsense + 1, &l->cap_sense, sizeof s)) return BLOC_NOMEM;
  l->sense = p;
  if (l->nsense == 0) memset(&l->sense[l->nsense++], 0, sizeof s);
  l->word[word].sense = l->nsense;
  l->sense[l->nsense++] = s;
  return BLOC_OK;
}
