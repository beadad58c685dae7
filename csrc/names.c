/*
** names.c: see names.h. Owns the text arena and all identity facts.
** Invariant: offsets and indices, never pointers, so that growth moves
** nothing; index 0 of every table means "none".
*/
#include "names.h"

#include <string.h>

/* {======== entry ======== */

void bloc_names_free(bloc_names *w) {
  bloc_free(w->text);
  bloc_free(w->actor);
  bloc_free(w->label);
  bloc_free(w->dated);
  bloc_u32s_free(&w->scheme);
  bloc_map_free(&w->by_key);
  bloc_map_free(&w->by_code);
  memset(w, 0, sizeof *w);
}

/* Reserves n bytes and a NUL at the arena's end; 0 where there is no room. */
static uint32_t reserve(bloc_names *w, size_t n) {
  size_t at = w->ntext == 0 ? 1 : w->ntext;
  if (n > UINT32_MAX / 4 || at > UINT32_MAX / 2) return 0;
  size_t need = at + n + 1;
  if (need > w->cap_text) {
    size_t cap = need < 4096 ? 4096 : need * 2;
    char *q = bloc_realloc(w->text, cap);
    if (q == NULL) return 0;
    w->text = q;
    w->cap_text = cap;
    q[0] = '\0';
  }
  w->ntext = at;
  return (uint32_t)at;
}

/* Copies a text into the arena; 0 where there is no room. */
static uint32_t keep(bloc_names *w, const char *s) {
  size_t n = strlen(s);
  uint32_t at = reserve(w, n);
  if (at == 0) return 0;
  memcpy(w->text + at, s, n + 1);
  w->ntext = at + n + 1;
  return at;
}

static uint32_t keep_folded(bloc_names *w, const char *s) {
  size_t n = strlen(s);
  uint32_t at = reserve(w, 2 * n);
  if (at == 0) return 0;
  w->ntext = at + bloc_fold(s, n, w->text + at) + 1;
  return at;
}

static uint64_t key_hash(const char *s, size_t n) {
  uint64_t h = bloc_hash(s, n);
  return h == 0 ? 1 : h;
}

static bloc_rc start_tables(bloc_names *w) {
  void *p = w->label;
  if (w->nlabel == 0) {
    if (bloc_grow(&p, 0, &w->cap_label, sizeof *w->label)) return BLOC_NOMEM;
    w->label = p;
    w->nlabel = 1;
  }
  p = w->dated;
  if (w->ndated == 0) {
    if (bloc_grow(&p, 0, &w->cap_dated, sizeof *w->dated)) return BLOC_NOMEM;
    w->dated = p;
    w->ndated = 1;
  }
  return BLOC_OK;
}

static bloc_rc make_room(bloc_names *w, uint32_t id) {
  while (w->nactor <= id) {
    void *p = w->actor;
    if (bloc_grow(&p, w->nactor, &w->cap_actor, sizeof *w->actor))
      return BLOC_NOMEM;
    w->actor = p;
    memset(&w->actor[w->nactor++], 0, sizeof *w->actor);
  }
  return start_tables(w);
}

bloc_rc bloc_names_actor(bloc_names *w, uint32_t id, const char *code,
                         uint32_t kind) {
  if (make_room(w, id)) return BLOC_NOMEM;
  if (w->actor[id].code == 0) {
    uint32_t at = keep(w, code);
    uint64_t h = key_hash(code, strlen(code));
    if (at == 0 || bloc_map_put(&w->by_code, h, id)) return BLOC_NOMEM;
    w->actor[id].code = at;
  }
  w->actor[id].kind = kind;
  return BLOC_OK;
}

uint32_t bloc_names_scheme(const bloc_names *w, const char *s, size_t n) {
  if (n == 4 && memcmp(s, "name", 4) == 0) return BLOC_NAME;
  if (n == 5 && memcmp(s, "alias", 5) == 0) return BLOC_ALIAS;
  for (uint32_t i = 0; i < w->scheme.n; i++) {
    const char *t = w->text + w->scheme.v[i];
    if (strlen(t) == n && memcmp(t, s, n) == 0) return i + BLOC_CODE;
  }
  return UINT32_MAX;
}

static bloc_rc scheme_of(bloc_names *w, const char *s, uint32_t *out) {
  *out = bloc_names_scheme(w, s, strlen(s));
  if (*out != UINT32_MAX) return BLOC_OK;
  uint32_t at = keep(w, s);
  if (at == 0 || bloc_u32s_push(&w->scheme, at)) return BLOC_NOMEM;
  *out = w->scheme.n - 1 + BLOC_CODE;
  return BLOC_OK;
}

/* Links label i into the chain of its key. */
static bloc_rc link_key(bloc_names *w, uint32_t i) {
  const char *k = w->text + w->label[i].key;
  uint64_t h = key_hash(k, strlen(k));
  uint32_t *head = bloc_map_find(&w->by_key, h);
  w->label[i].same_key = head == NULL ? 0 : *head;
  return bloc_map_put(&w->by_key, h, i);
}

bloc_rc bloc_names_label(bloc_names *w, uint32_t id, const char *scheme,
                         const char *text, bloc_day from, bloc_day to) {
  uint32_t s;
  if (make_room(w, id) || scheme_of(w, scheme, &s)) return BLOC_NOMEM;
  void *p = w->label;
  if (bloc_grow(&p, w->nlabel, &w->cap_label, sizeof *w->label))
    return BLOC_NOMEM;
  w->label = p;
  uint32_t i = w->nlabel;
  bloc_label *l = &w->label[i];
  *l = (bloc_label){.actor = id, .scheme = s, .from = from, .to = to};
  l->text = keep(w, text);
  l->key = l->text == 0 ? 0 : keep_folded(w, text);
  if (l->key == 0 || link_key(w, i)) return BLOC_NOMEM;
  w->nlabel++;
  bloc_actor *a = &w->actor[id];
  if (a->first == 0) a->first = i;
  else w->label[a->last].next = i;
  a->last = i;
  return BLOC_OK;
}

static bloc_rc add_dated(bloc_names *w, uint32_t *head, bloc_dated d) {
  void *p = w->dated;
  if (bloc_grow(&p, w->ndated, &w->cap_dated, sizeof *w->dated))
    return BLOC_NOMEM;
  w->dated = p;
  d.next = *head;
  w->dated[w->ndated] = d;
  *head = w->ndated++;
  return BLOC_OK;
}

bloc_rc bloc_names_life(bloc_names *w, uint32_t id, bloc_date from,
                        bloc_date to) {
  bloc_dated d = {0, 0, from, to};
  if (make_room(w, id)) return BLOC_NOMEM;
  return add_dated(w, &w->actor[id].life, d);
}

bloc_rc bloc_names_whole(bloc_names *w, uint32_t part, uint32_t whole,
                         bloc_date from, bloc_date to) {
  bloc_dated d = {whole, 0, from, to};
  if (make_room(w, part)) return BLOC_NOMEM;
  if (add_dated(w, &w->actor[part].whole, d)) return BLOC_NOMEM;
  if (w->actor[part].kind == BLOC_UNRESOLVED) w->actor[part].kind = BLOC_PART;
  return BLOC_OK;
}

/* }======== */

/* {======== questions ======== */

const char *bloc_names_text(const bloc_names *w, uint32_t offset) {
  return w->text == NULL ? "" : w->text + offset;
}

const char *bloc_names_code(const bloc_names *w, uint32_t id) {
  return id < w->nactor ? bloc_names_text(w, w->actor[id].code) : "";
}

uint32_t bloc_names_id(const bloc_names *w, const char *s, size_t n) {
  uint32_t *id = bloc_map_find(&w->by_code, key_hash(s, n));
  if (id == NULL) return 0;
  const char *code = w->text + w->actor[*id].code;
  return strlen(code) == n && memcmp(code, s, n) == 0 ? *id : 0;
}

static bloc_rc add_candidate(const bloc_names *w, bloc_u32s *out,
                             uint32_t id) {
  const char *code = bloc_names_code(w, id);
  uint32_t at = 0;
  for (; at < out->n; at++) {
    if (out->v[at] == id) return BLOC_OK;
    if (strcmp(bloc_names_code(w, out->v[at]), code) > 0) break;
  }
  return bloc_u32s_insert(out, at, id);
}

typedef struct {
  const char *key;
  size_t n;
  uint32_t lo, hi; /* schemes of this step */
  bloc_day at;
  uint32_t kinds;
} step;

static bloc_rc run_step(const bloc_names *w, const step *q, bloc_u32s *out) {
  uint32_t *head = bloc_map_find(&w->by_key, key_hash(q->key, q->n));
  for (uint32_t i = head == NULL ? 0 : *head; i; i = w->label[i].same_key) {
    const bloc_label *l = &w->label[i];
    if (l->scheme < q->lo || l->scheme > q->hi) continue;
    if (!(w->actor[l->actor].kind & q->kinds)) continue;
    if (q->at != BLOC_DAY_MAX && (q->at < l->from || q->at >= l->to))
      continue;
    if (strcmp(w->text + l->key, q->key) != 0) continue;
    if (add_candidate(w, out, l->actor)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* The step of ids: exact, else folded (ids have few accents, but case). */
static bloc_rc id_step(const bloc_names *w, const char *s, size_t n,
                       const step *q, bloc_u32s *out) {
  uint32_t id = bloc_names_id(w, s, n);
  if (id != 0 && (w->actor[id].kind & q->kinds))
    return bloc_u32s_push(out, id);
  char buf[64];
  if (n >= sizeof buf) return BLOC_OK;
  for (size_t i = 0; i < n; i++) {
    char c = s[i];
    buf[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
  }
  id = bloc_names_id(w, buf, n);
  if (id != 0 && (w->actor[id].kind & q->kinds))
    return bloc_u32s_push(out, id);
  return BLOC_OK;
}

/* Splits "scheme:code"; leaves *scheme alone where there is no such one. */
static size_t prefix(const bloc_names *w, const char *s, size_t n,
                     uint32_t *scheme) {
  const char *colon = memchr(s, ':', n);
  if (colon == NULL) return 0;
  size_t k = (size_t)(colon - s);
  uint32_t found = bloc_names_scheme(w, s, k);
  if (found == UINT32_MAX) return 0;
  *scheme = found;
  return k + 1;
}

bloc_rc bloc_names_resolve(const bloc_names *w, const char *s, size_t n,
                           uint32_t scheme, bloc_day at, uint32_t kinds,
                           bloc_u32s *out) {
  out->n = 0;
  step q = {NULL, 0, 0, 0, at, kinds};
  if (scheme == UINT32_MAX) {
    if (id_step(w, s, n, &q, out)) return BLOC_NOMEM;
    if (out->n > 0) return BLOC_OK;
    size_t k = prefix(w, s, n, &scheme);
    s += k;
    n -= k;
  }
  if (n > UINT32_MAX / 4) return BLOC_OK;
  char *key = bloc_realloc(NULL, 2 * n + 1);
  if (key == NULL) return BLOC_NOMEM;
  q.key = key;
  q.n = bloc_fold(s, n, key);
  q.lo = scheme == UINT32_MAX ? BLOC_NAME : scheme;
  q.hi = scheme == UINT32_MAX ? BLOC_ALIAS : scheme;
  bloc_rc rc = q.n == 0 ? BLOC_OK : run_step(w, &q, out);
  if (rc == BLOC_OK && out->n == 0 && scheme == UINT32_MAX && q.n > 0) {
    q.lo = BLOC_CODE;
    q.hi = UINT32_MAX;
    rc = run_step(w, &q, out);
  }
  bloc_free(key);
  return rc;
}

#define NEAR_TEXT 48 /* longer texts are compared by their beginning */

/*
** Edits (insert, delete, replace, swap of neighbours) from a to b, or
** limit + 1 when there are more.
*/
static uint32_t distance(const char *a, size_t n, const char *b, size_t m,
                         uint32_t limit) {
  uint32_t row[3][NEAR_TEXT + 1];
  if (n > NEAR_TEXT) n = NEAR_TEXT;
  if (m > NEAR_TEXT) m = NEAR_TEXT;
  if ((n > m ? n - m : m - n) > limit) return limit + 1;
  for (size_t j = 0; j <= m; j++) row[0][j] = (uint32_t)j;
  for (size_t i = 1; i <= n; i++) {
    uint32_t *cur = row[i % 3], *up = row[(i + 2) % 3], *up2 = row[(i + 1) % 3];
    uint32_t least = cur[0] = (uint32_t)i;
    for (size_t j = 1; j <= m; j++) {
      uint32_t d = up[j - 1] + (a[i - 1] != b[j - 1]);
      if (up[j] + 1 < d) d = up[j] + 1;
      if (cur[j - 1] + 1 < d) d = cur[j - 1] + 1;
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
          up2[j - 2] + 1 < d)
        d = up2[j - 2] + 1;
      cur[j] = d;
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
  }
  return row[n % 3][m];
}

/* A candidate's place among the best: nearer first, then by code. */
static bloc_rc add_near(const bloc_names *w, bloc_u32s *out, bloc_u32s *score,
                        uint32_t most, uint32_t id, uint32_t d) {
  for (uint32_t i = 0; i < out->n; i++) {
    if (out->v[i] != id) continue;
    if (score->v[i] <= d) return BLOC_OK;
    memmove(out->v + i, out->v + i + 1, (out->n - i - 1) * sizeof *out->v);
    memmove(score->v + i, score->v + i + 1, (out->n - i - 1) * sizeof *out->v);
    out->n--;
    score->n--;
    break;
  }
  uint32_t at = 0;
  while (at < out->n &&
         (score->v[at] < d ||
          (score->v[at] == d && strcmp(bloc_names_code(w, out->v[at]),
                                       bloc_names_code(w, id)) < 0)))
    at++;
  if (at >= most) return BLOC_OK;
  if (bloc_u32s_insert(out, at, id)) return BLOC_NOMEM;
  if (bloc_u32s_insert(score, at, d)) return BLOC_NOMEM;
  if (out->n > most) out->n = score->n = most;
  return BLOC_OK;
}

/* How far a key is from the text: edits, or containing it. */
static uint32_t score_of(const char *key, size_t n, const char *label) {
  size_t m = strlen(label);
  uint32_t limit = n < 3 ? 1 : (uint32_t)(n / 3 < 4 ? n / 3 : 4);
  uint32_t d = distance(key, n, label, m, limit);
  if (d <= limit) return d;
  if (n >= 4 && strstr(label, key) != NULL) return limit + 1;
  return UINT32_MAX;
}

bloc_rc bloc_names_near(const bloc_names *w, const char *s, size_t n,
                        uint32_t kinds, uint32_t most, bloc_u32s *out) {
  bloc_u32s score = {NULL, 0, 0};
  bloc_rc rc = BLOC_OK;
  out->n = 0;
  if (n > 256) n = 256;
  char key[2 * 256 + 1], code[2 * 256 + 1];
  size_t k = bloc_fold(s, n, key);
  for (uint32_t i = 1; k > 0 && rc == BLOC_OK && i < w->nlabel; i++) {
    const bloc_label *l = &w->label[i];
    if (!(w->actor[l->actor].kind & kinds)) continue;
    uint32_t d = score_of(key, k, w->text + l->key);
    if (d != UINT32_MAX) rc = add_near(w, out, &score, most, l->actor, d);
  }
  for (uint32_t id = 1; k > 0 && rc == BLOC_OK && id < w->nactor; id++) {
    const char *c = bloc_names_code(w, id);
    size_t len = strlen(c);
    if (!(w->actor[id].kind & kinds) || len > 256) continue;
    bloc_fold(c, len, code);
    uint32_t d = score_of(key, k, code);
    if (d != UINT32_MAX) rc = add_near(w, out, &score, most, id, d);
  }
  bloc_u32s_free(&score);
  return rc;
}

/* How many days a label is away from a day; 0 when valid. */
static int64_t away(const bloc_label *l, bloc_day at) {
  if (at < l->from) return (int64_t)l->from - at;
  return at < l->to ? 0 : (int64_t)at - l->to + 1;
}

const char *bloc_names_label_on(const bloc_names *w, uint32_t id,
                                uint32_t scheme, bloc_day at, int strict) {
  const bloc_label *best = NULL;
  int64_t least = INT64_MAX;
  if (id >= w->nactor) return NULL;
  if (at == BLOC_DAY_MAX) at = BLOC_DAY_MAX - 1;
  for (uint32_t i = w->actor[id].first; i; i = w->label[i].next) {
    const bloc_label *l = &w->label[i];
    int64_t d = away(l, at);
    if (l->scheme != scheme || (strict && d > 0)) continue;
    if (d < least) {
      least = d;
      best = l;
    }
  }
  return best == NULL ? NULL : w->text + best->text;
}

int bloc_names_alive(const bloc_names *w, uint32_t id, bloc_day d) {
  if (id >= w->nactor || w->actor[id].life == 0) return 1;
  for (uint32_t i = w->actor[id].life; i; i = w->dated[i].next)
    if (d >= w->dated[i].from.lo && d < w->dated[i].to.hi) return 1;
  return 0;
}

uint32_t bloc_names_whole_on(const bloc_names *w, uint32_t id, bloc_day d) {
  if (id >= w->nactor) return 0;
  for (uint32_t i = w->actor[id].whole; i; i = w->dated[i].next)
    if (d == BLOC_DAY_MAX ||
        (d >= w->dated[i].from.lo && d < w->dated[i].to.hi))
      return w->dated[i].actor;
  return 0;
}

uint32_t bloc_names_top_on(const bloc_names *w, uint32_t id, bloc_day d,
                           int *varies) {
  uint32_t top = id;
  if (varies != NULL) *varies = 0;
  for (int depth = 0; top < w->nactor; depth++) {
    const bloc_actor *a = &w->actor[top];
    if (!(a->kind & (BLOC_PART | BLOC_OFFICE)) || a->whole == 0) return top;
    const bloc_dated *link = &w->dated[a->whole];
    if (varies != NULL)
      *varies |= link->from.lo > BLOC_DAY_FIRST || link->to.hi <= BLOC_DAY_LAST;
    uint32_t whole = bloc_names_whole_on(w, top, d);
    if (whole == 0) return top;
    if (depth == BLOC_WHOLES) return id;
    top = whole;
  }
  return top;
}

/* }======== */
