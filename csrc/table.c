/*
** table.c: memory for the engine: growable arrays and one hash map.
** Invariant: an array or map that failed to grow is as it was before.
** Cost: amortised constant per element; a lookup is one or two probes.
*/
#include "bloc.h"

#include <string.h>

void bloc_free(void *p) {
#ifdef BLOC_REALLOC
  if (p != NULL) (void)bloc_realloc(p, 0);
#else
  free(p);
#endif
}

bloc_rc bloc_grow(void **p, uint32_t n, uint32_t *cap, size_t size) {
  if (n < *cap) return BLOC_OK;
  if (n >= UINT32_MAX / 2) return BLOC_NOMEM;
  uint32_t want = n < 8 ? 8 : n * 2;
  if (size > SIZE_MAX / want) return BLOC_NOMEM;
  void *q = bloc_realloc(*p, want * size);
  if (q == NULL) return BLOC_NOMEM;
  *p = q;
  *cap = want;
  return BLOC_OK;
}

bloc_rc bloc_u32s_push(bloc_u32s *a, uint32_t x) {
  void *p = a->v;
  if (bloc_grow(&p, a->n, &a->cap, sizeof *a->v)) return BLOC_NOMEM;
  a->v = p;
  a->v[a->n++] = x;
  return BLOC_OK;
}

bloc_rc bloc_u32s_insert(bloc_u32s *a, uint32_t at, uint32_t x) {
  if (bloc_u32s_push(a, x)) return BLOC_NOMEM;
  memmove(a->v + at + 1, a->v + at, (a->n - 1 - at) * sizeof *a->v);
  a->v[at] = x;
  return BLOC_OK;
}

void bloc_u32s_free(bloc_u32s *a) {
  bloc_free(a->v);
  memset(a, 0, sizeof *a);
}

uint64_t bloc_hash(const char *s, size_t n) {
  uint64_t h = UINT64_C(14695981039346656037);
  for (size_t i = 0; i < n; i++)
    h = (h ^ (unsigned char)s[i]) * UINT64_C(1099511628211);
  return h;
}

static uint32_t slot_of(uint64_t key, uint32_t mask) {
  key *= UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(key >> 32) & mask;
}

uint32_t *bloc_map_find(const bloc_map *m, uint64_t key) {
  if (m->key == NULL || key == 0) return NULL;
  for (uint32_t i = slot_of(key, m->mask);; i = (i + 1) & m->mask) {
    if (m->key[i] == key) return &m->val[i];
    if (m->key[i] == 0) return NULL;
  }
}

static void place(bloc_map *m, uint64_t key, uint32_t val) {
  uint32_t i = slot_of(key, m->mask);
  while (m->key[i] != 0 && m->key[i] != key) i = (i + 1) & m->mask;
  m->n += m->key[i] == 0;
  m->key[i] = key;
  m->val[i] = val;
}

/* Doubles the slots; a map is never more than half full. */
static bloc_rc rehash(bloc_map *m) {
  uint32_t slots = m->key == NULL ? 64 : (m->mask + 1) * 2;
  if (slots == 0 || slots > UINT32_MAX / 16) return BLOC_NOMEM;
  bloc_map big = {NULL, NULL, 0, slots - 1};
  big.key = bloc_realloc(NULL, slots * sizeof *big.key);
  big.val = bloc_realloc(NULL, slots * sizeof *big.val);
  if (big.key == NULL || big.val == NULL) {
    bloc_map_free(&big);
    return BLOC_NOMEM;
  }
  memset(big.key, 0, slots * sizeof *big.key);
  for (uint32_t i = 0; m->key != NULL && i <= m->mask; i++)
    if (m->key[i] != 0) place(&big, m->key[i], m->val[i]);
  bloc_map_free(m);
  *m = big;
  return BLOC_OK;
}

bloc_rc bloc_map_put(bloc_map *m, uint64_t key, uint32_t val) {
  if (m->key == NULL || m->n * 2 > m->mask)
    if (rehash(m)) return BLOC_NOMEM;
  place(m, key, val);
  return BLOC_OK;
}

void bloc_map_free(bloc_map *m) {
  bloc_free(m->key);
  bloc_free(m->val);
  memset(m, 0, sizeof *m);
}
