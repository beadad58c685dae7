/*
** group_take.c: how grouped rows are counted. Plain rows come in batches and
** go through one pass for each key: the number that a row's column holds
** selects in a map, and the entries add up to the slot in a dense table, or
** are themselves the key that a hash table finds. Full rows always go through
** the hash table.
**
**   type   of the row  17 ──map──> 3 * 45 (root 14)  ┐
**   period of the row   bin ─────> 31     (2010)     ┴─> slot 166: n + 1
**
** Invariant: maps cover every number that a column can hold.
** Cost: of a key some 0.7 ns a row, of a dense slot 1, of a hashed one 10.
*/
#include "group_own.h"

#include <string.h>

#include "row.h"
#include "series.h"

#define CHUNK 1024 /* rows of one pass */

void *bloc_group_array(size_t n, size_t size) {
  if (n == 0) n = 1;
  return n > SIZE_MAX / size ? NULL : bloc_realloc(NULL, n * size);
}

void *bloc_group_zeros(size_t n, size_t size) {
  void *p = bloc_group_array(n, size);
  if (p != NULL) memset(p, 0, n * size);
  return p;
}

/* {======== tallies ======== */

static void add_score(tally *t, int32_t score) {
  t->n++;
  if (score == BLOC_NO_SCORE) return;
  if (t->n_value++ == 0) t->min.i = t->max.i = score;
  t->sum.i += score;
  if (score < t->min.i) t->min.i = score;
  if (score > t->max.i) t->max.i = score;
}

static void add_value(tally *t, double x) {
  t->n++;
  if (x != x) return;
  if (t->n_value++ == 0) t->min.d = t->max.d = x;
  t->sum.d += x;
  if (x < t->min.d) t->min.d = x;
  if (x > t->max.d) t->max.d = x;
}

/* }======== */

/* {======== hash table ======== */

static uint32_t hash_of(const uint32_t *key, uint32_t nkey) {
  uint64_t h = 0;
  for (uint32_t k = 0; k < nkey; k++)
    h = (h ^ key[k]) * UINT64_C(0x9E3779B97F4A7C15), h ^= h >> 29;
  return (uint32_t)(h >> 16);
}

static bloc_rc widen(grouping *g) {
  uint32_t slots = g->place == NULL ? 256 : (g->mask + 1) * 2;
  uint32_t *place = slots == 0 ? NULL : bloc_group_zeros(slots, sizeof *place);
  if (place == NULL) return BLOC_NOMEM;
  for (uint32_t c = 0; c < g->ncell; c++) {
    uint32_t i = hash_of(g->cell[c].key, g->spec->nkey) & (slots - 1);
    while (place[i] != 0) i = (i + 1) & (slots - 1);
    place[i] = c + 1;
  }
  bloc_free(g->place);
  g->place = place;
  g->mask = slots - 1;
  return BLOC_OK;
}

/* Where a key is in `place`, or would be. */
static uint32_t place_of(const grouping *g, const uint32_t *key) {
  uint32_t nkey = g->spec->nkey, i = hash_of(key, nkey) & g->mask;
  while (g->place[i] != 0 && memcmp(g->cell[g->place[i] - 1].key, key,
                                    nkey * sizeof *key) != 0)
    i = (i + 1) & g->mask;
  return i;
}

cell *bloc_group_find(const grouping *g, const uint32_t *key) {
  uint32_t c = g->place == NULL ? 0 : g->place[place_of(g, key)];
  return c == 0 ? NULL : &g->cell[c - 1];
}

/* The cell of a key, a new one if need be; NULL: no memory. */
static cell *cell_of(grouping *g, const uint32_t *key) {
  if ((g->place == NULL || g->ncell * 2 > g->mask) && widen(g)) return NULL;
  uint32_t i = place_of(g, key);
  if (g->place[i] != 0) return &g->cell[g->place[i] - 1];
  void *p = g->cell;
  if (bloc_grow(&p, g->ncell, &g->cap, sizeof *g->cell)) return NULL;
  g->cell = p;
  cell *c = &g->cell[g->ncell++];
  memset(c, 0, sizeof *c);
  memcpy(c->key, key, g->spec->nkey * sizeof *key);
  g->place[i] = g->ncell;
  return c;
}

/* }======== */

/* {======== full rows ======== */

/* Of a full row: its bin, or none; 0: outside of all bins. */
static int period_of(const bloc_group_spec *s, const bloc_date *d,
                     uint32_t *out) {
  uint32_t lo = 0, hi = s->nbin;
  *out = BLOC_UNPLACED;
  if (s->nbin == 0 || d->hi < s->edge[0] || d->lo >= s->edge[s->nbin]) return 0;
  while (lo < hi) { /* the last edge that is not after d->lo, plus one */
    uint32_t mid = lo + (hi - lo) / 2;
    if (s->edge[mid] <= d->lo) lo = mid + 1;
    else hi = mid;
  }
  if (lo > 0 && d->hi < s->edge[lo]) *out = lo - 1;
  return 1;
}

uint32_t bloc_group_root(const bloc_group_spec *s, uint32_t type) {
  return type < s->ntype ? s->root[type] : type;
}

/* One key of a full row; 0: the row is outside of all bins. */
static int key_of_full(const grouping *g, bloc_key key, const bloc_event *e,
                       uint32_t *out) {
  switch (key) {
    case BLOC_K_PERIOD: return period_of(g->spec, &e->date, out);
    case BLOC_K_TYPE: *out = e->type; break;
    case BLOC_K_ROOT: *out = bloc_group_root(g->spec, e->type); break;
    case BLOC_K_ACTOR: *out = e->actor; break;
    case BLOC_K_TARGET: *out = e->target; break;
    case BLOC_K_ACTOR_STATE:
      *out = bloc_row_state(g->w, e->actor, e->date.nom);
      break;
    case BLOC_K_TARGET_STATE:
      *out = bloc_row_state(g->w, e->target, e->date.nom);
      break;
    case BLOC_K_BLOC: *out = e->bloc; break;
    case BLOC_K_FEED: *out = e->feed; break;
  }
  return 1;
}

static bloc_rc take_full(grouping *g, uint32_t i) {
  const bloc_event *e = &g->w->events->e[i];
  uint32_t key[BLOC_KEYS];
  for (uint32_t k = 0; k < g->spec->nkey; k++)
    if (!key_of_full(g, g->spec->key[k], e, &key[k])) return BLOC_OK;
  cell *c = cell_of(g, key);
  if (c == NULL) return BLOC_NOMEM;
  if (g->spec->measure == 0) c->t.n++;
  else if (g->spec->measure == 1) add_score(&c->t, e->score);
  else add_value(&c->t, g->spec->full_value[i]);
  return BLOC_OK;
}

/* }======== */

/* {======== plain rows: a pass for each key ======== */

/* The last edge that is not after the row, which lies in some bin. */
static uint32_t bin_of(const grouping *g, uint32_t row) {
  const uint32_t *edge = g->row_edge;
  uint32_t lo = 0, hi = g->spec->nbin;
  while (hi - lo > 1) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (edge[mid] <= row) lo = mid;
    else hi = mid;
  }
  return lo;
}

static void pass_period(grouping *g, const dimension *d, const uint32_t *row,
                        uint32_t n, uint32_t *out) {
  const uint32_t *edge = g->row_edge;
  for (uint32_t i = 0; i < n;) {
    if (row[i] < edge[g->bin] || row[i] >= edge[g->bin + 1])
      g->bin = bin_of(g, row[i]);
    uint32_t x = g->bin * d->stride, end = edge[g->bin + 1];
    for (; i < n && row[i] < end; i++) out[i] += x;
  }
}

/* Rows without a gap between them are read as they lie. */
static int is_stretch(const uint32_t *row, uint32_t n) {
  return row[n - 1] - row[0] == n - 1;
}

static int pass_16(const grouping *g, const dimension *d, const uint16_t *v,
                   const uint32_t *row, uint32_t n, uint32_t *out) {
  const uint32_t *map = d->map;
  if (!bloc_rows_touch(g->w->ix, v, sizeof *v, row, n)) return 0;
  if (is_stretch(row, n))
    for (uint32_t i = 0; i < n; i++) out[i] += map[v[row[0] + i]];
  else
    for (uint32_t i = 0; i < n; i++) out[i] += map[v[row[i]]];
  return 1;
}

static int pass_party(const grouping *g, const dimension *d,
                      const bloc_ids *side, const uint32_t *row, uint32_t n,
                      uint32_t *out) {
  const uint32_t *v = side->v;
  if (side->width == 2) return pass_16(g, d, side->v, row, n, out);
  if (!bloc_rows_touch(g->w->ix, v, sizeof *v, row, n)) return 0;
  for (uint32_t i = 0; i < n; i++) out[i] += d->map[v[row[i]]];
  return 1;
}

/* The number of the segment of an origin, from 1; 0: in none. */
static uint32_t segment_of(grouping *g, uint32_t origin) {
  const bloc_feeds *f = g->w->feeds;
  if (g->segment > 0) {
    const bloc_segment *s = &f->v[g->segment - 1];
    if (origin - s->first < s->n) return g->segment;
  }
  const bloc_segment *s = bloc_feeds_of(f, origin);
  return g->segment = s == NULL ? 0 : (uint32_t)(s - f->v) + 1;
}

static int pass_feed(grouping *g, const dimension *d, const uint32_t *row,
                     uint32_t n, uint32_t *out) {
  const uint32_t *v = g->w->ix->origin;
  if (!bloc_rows_touch(g->w->ix, v, sizeof *v, row, n)) return 0;
  for (uint32_t i = 0; i < n; i++) out[i] += d->map[segment_of(g, v[row[i]])];
  return 1;
}

/* Adds what each row holds of one key to out; 0 on damage. */
static int pass(grouping *g, const dimension *d, const uint32_t *row,
                uint32_t n, uint32_t *out) {
  const bloc_index *ix = g->w->ix;
  switch (d->key) {
    case BLOC_K_PERIOD: return pass_period(g, d, row, n, out), 1;
    case BLOC_K_TYPE: case BLOC_K_ROOT:
      return pass_16(g, d, ix->type, row, n, out);
    case BLOC_K_ACTOR: case BLOC_K_ACTOR_STATE:
      return pass_party(g, d, &ix->actor, row, n, out);
    case BLOC_K_TARGET: case BLOC_K_TARGET_STATE:
      return pass_party(g, d, &ix->target, row, n, out);
    case BLOC_K_FEED: return pass_feed(g, d, row, n, out);
    case BLOC_K_BLOC: break; /* plain rows belong to none */
  }
  return 1;
}

/*
** The scores of a stretch of the pairs' projection lie beside its rows: read
** there they need no gathering. NULL: the rows are from elsewhere.
*/
static const int32_t *scores_beside(const bloc_index *ix, const uint32_t *row) {
  const bloc_projection *by = &ix->by[BLOC_P_PAIR];
  uintptr_t from = (uintptr_t)by->row, at = (uintptr_t)row;
  if (by->score == NULL || at < from || at - from >= by->n * sizeof *row)
    return NULL;
  return by->score + (at - from) / sizeof *row;
}

/* The scores of n <= CHUNK rows, gathered into `room` if need be. */
static const int32_t *scores_of(const bloc_index *ix, const uint32_t *row,
                                uint32_t n, int32_t *room) {
  const int32_t *s = scores_beside(ix, row);
  if (s != NULL) return bloc_index_touch(ix, s, n * sizeof *s) ? s : NULL;
  if (!bloc_rows_touch(ix, ix->score, sizeof *s, row, n)) return NULL;
  for (uint32_t i = 0; i < n; i++) room[i] = ix->score[row[i]];
  return room;
}

static bloc_rc take_dense(grouping *g, const uint32_t *row, uint32_t n) {
  uint32_t slot[CHUNK];
  int32_t room[CHUNK];
  memset(slot, 0, n * sizeof *slot);
  for (uint32_t k = 0; k < g->spec->nkey; k++)
    if (!pass(g, &g->dim[k], row, n, slot)) return BLOC_DAMAGED;
  if (g->spec->measure == 0) {
    for (uint32_t i = 0; i < n; i++) g->count[slot[i]]++;
  } else if (g->spec->measure == 1) {
    const int32_t *score = scores_of(g->w->ix, row, n, room);
    if (score == NULL) return BLOC_DAMAGED;
    for (uint32_t i = 0; i < n; i++) add_score(&g->tally[slot[i]], score[i]);
  } else {
    for (uint32_t i = 0; i < n; i++)
      add_value(&g->tally[slot[i]], g->spec->value[row[i]]);
  }
  return BLOC_OK;
}

static bloc_rc take_hashed(grouping *g, const uint32_t *row, uint32_t n) {
  uint32_t column[BLOC_KEYS][CHUNK], key[BLOC_KEYS], nkey = g->spec->nkey;
  int32_t room[CHUNK];
  const int32_t *score = NULL;
  memset(column, 0, nkey * sizeof *column);
  for (uint32_t k = 0; k < nkey; k++)
    if (!pass(g, &g->dim[k], row, n, column[k])) return BLOC_DAMAGED;
  if (g->spec->measure == 1) {
    score = scores_of(g->w->ix, row, n, room);
    if (score == NULL) return BLOC_DAMAGED;
  }
  for (uint32_t i = 0; i < n; i++) {
    for (uint32_t k = 0; k < nkey; k++) key[k] = column[k][i];
    cell *c = cell_of(g, key);
    if (c == NULL) return BLOC_NOMEM;
    if (score != NULL) add_score(&c->t, score[i]);
    else if (g->spec->measure == 2) add_value(&c->t, g->spec->value[row[i]]);
    else c->t.n++;
  }
  return BLOC_OK;
}

static bloc_rc take_plain(grouping *g, const uint32_t *row, uint32_t n) {
  if (g->timed) {
    const uint32_t *edge = g->row_edge, nbin = g->spec->nbin;
    while (n > 0 && row[0] < edge[0]) row++, n--;
    while (n > 0 && row[n - 1] >= edge[nbin]) n--;
  }
  while (n > 0) {
    uint32_t some = n < CHUNK ? n : CHUNK;
    bloc_rc rc = g->nslot > 0 ? take_dense(g, row, some)
                              : take_hashed(g, row, some);
    if (rc != BLOC_OK) return rc;
    row += some;
    n -= some;
  }
  return BLOC_OK;
}

bloc_rc bloc_group_take(void *to, const uint32_t *row, uint32_t n) {
  grouping *g = to;
  if (n == 0) return BLOC_OK;
  if (!(row[0] & BLOC_FULL)) return g->rc = take_plain(g, row, n);
  for (uint32_t i = 0; i < n && g->rc == BLOC_OK; i++)
    g->rc = take_full(g, row[i] & ~BLOC_FULL);
  return g->rc;
}

/* }======== */
