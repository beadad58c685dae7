/*
** series.c: see series.h. Collects the rows of a query, sorts them by number
** (of plain rows that is the order of time), then reads keys and days in one
** sweep over the base.
** Invariant: items and keys are in order of time until they are split; a
** split moves them once, without changing the order within a key.
*/
#include "series.h"

#include <stdlib.h>
#include <string.h>

#include "row.h"

void bloc_series_free(bloc_series *s) {
  bloc_free(s->item);
  bloc_free(s->key);
  bloc_free(s->start);
  memset(s, 0, sizeof *s);
}

/* An array of n elements; one of none is not NULL either. */
static void *array(size_t n, size_t size) {
  if (n == 0) n = 1;
  return n > SIZE_MAX / size ? NULL : bloc_realloc(NULL, n * size);
}

/* {======== rows ======== */

typedef struct {
  bloc_u32s plain, full;
  int sorted; /* the plain rows ascend so far */
} collected;

static bloc_rc append(bloc_u32s *to, const uint32_t *row, uint32_t n) {
  if (n > UINT32_MAX / 2 - to->n) return BLOC_NOMEM;
  if (to->cap - to->n < n) {
    uint32_t cap = to->n + n < 512 ? 512 : (to->n + n) / 2 * 3;
    void *v = bloc_realloc(to->v, cap * sizeof *to->v);
    if (v == NULL) return BLOC_NOMEM;
    to->v = v;
    to->cap = cap;
  }
  memcpy(to->v + to->n, row, n * sizeof *row);
  to->n += n;
  return BLOC_OK;
}

static bloc_rc collect(void *to, const uint32_t *row, uint32_t n) {
  collected *c = to;
  uint32_t i = 0;
  while (i < n) {
    uint32_t from = i, kind = row[i] & BLOC_FULL;
    while (i < n && (row[i] & BLOC_FULL) == kind) i++;
    bloc_u32s *list = kind ? &c->full : &c->plain;
    if (!kind && list->n > 0 && list->v[list->n - 1] > row[from])
      c->sorted = 0;
    if (append(list, row + from, i - from)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* Moves n rows into `to`, sorted by the 11 bits above `shift`. */
static void sort_digit(const uint32_t *from, uint32_t *to, uint32_t n,
                       uint32_t shift) {
  uint32_t at[2048] = {0}, sum = 0;
  for (uint32_t i = 0; i < n; i++) at[from[i] >> shift & 2047]++;
  for (uint32_t d = 0; d < 2048; d++) {
    uint32_t here = at[d];
    at[d] = sum;
    sum += here;
  }
  for (uint32_t i = 0; i < n; i++) to[at[from[i] >> shift & 2047]++] = from[i];
}

static bloc_rc sort_rows(bloc_u32s *a) {
  uint32_t most = 0, *other = array(a->n, sizeof *other);
  if (other == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < a->n; i++)
    if (a->v[i] > most) most = a->v[i];
  for (uint32_t shift = 0; shift < 32 && most >> shift > 0; shift += 11) {
    uint32_t *from = a->v;
    sort_digit(from, other, a->n, shift);
    a->v = other;
    other = from;
  }
  bloc_free(other);
  a->cap = a->n;
  return BLOC_OK;
}

#define CHUNK 1024 /* rows of a column that are touched together */

int bloc_rows_touch(const bloc_index *ix, const void *column, size_t width,
                    const uint32_t *row, uint32_t n) {
  uint32_t next = 0;
  if (ix->snapshot == NULL) return 1;
  for (uint32_t i = 0; i < n; i++) {
    if (row[i] < next) continue;
    uint32_t from = row[i] / CHUNK * CHUNK;
    uint32_t rows = ix->n - from < CHUNK ? ix->n - from : CHUNK;
    if (!bloc_index_touch(ix, (const char *)column + from * width,
                          rows * width))
      return 0;
    next = from + rows;
  }
  return 1;
}

/* }======== */

/* {======== keys and days ======== */

typedef struct {
  bloc_day day;
  uint32_t row, key;
} full_item;

static int by_time(const void *a, const void *b) {
  const full_item *x = a, *y = b;
  if (x->day != y->day) return x->day < y->day ? -1 : 1;
  return x->row < y->row ? -1 : x->row > y->row;
}

static uint32_t key_of_full(const bloc_scene *w, const bloc_event *e, int on) {
  if (on == BLOC_ON_BLOC) return e->bloc;
  return bloc_row_state(w, on == BLOC_ON_ACTOR ? e->actor : e->target,
                        e->date.nom);
}

/* The full rows that have a key, in order of time; *n of them. */
static full_item *full_items(const bloc_scene *w, const bloc_u32s *rows,
                             int on, uint32_t *n) {
  full_item *v = array(rows->n, sizeof *v);
  *n = 0;
  for (uint32_t i = 0; v != NULL && i < rows->n; i++) {
    const bloc_event *e = &w->events->e[rows->v[i] & ~BLOC_FULL];
    uint32_t key = key_of_full(w, e, on);
    if (key != 0) v[(*n)++] = (full_item){e->date.nom, rows->v[i], key};
  }
  if (*n > 1) qsort(v, *n, sizeof *v, by_time);
  return v;
}

static void push(bloc_series *s, bloc_day day, uint32_t row, uint32_t key) {
  s->item[s->n] = (bloc_item){day, row};
  s->key[s->n++] = key;
  if (key >= s->nkey) s->nkey = key + 1;
}

/* The day of a row, from that of an earlier one (days from day0). */
static uint32_t day_after(const bloc_index *ix, uint32_t d, uint32_t row) {
  for (uint32_t step = 0; step < 16; step++, d++)
    if (row < ix->day_first[d + 1]) return d;
  return (uint32_t)(bloc_index_day_of(ix, row) - ix->day0);
}

/* Fills s with both kinds of rows, each in order of time. */
static void merge(bloc_series *s, const bloc_index *ix, const bloc_ids *side,
                  const bloc_u32s *plain, const full_item *full, uint32_t n) {
  uint32_t d = 0, f = 0;
  for (uint32_t i = 0; i < plain->n; i++) {
    uint32_t row = plain->v[i], party = bloc_ids_at(side, row);
    if (party == 0) continue;
    d = day_after(ix, d, row);
    bloc_day day = ix->day0 + (bloc_day)d;
    for (; f < n && full[f].day <= day; f++)
      push(s, full[f].day, full[f].row, full[f].key);
    push(s, day, row, ix->party[party].state);
  }
  for (; f < n; f++) push(s, full[f].day, full[f].row, full[f].key);
}

static bloc_rc fill(bloc_series *s, const bloc_scene *w, collected *c, int on) {
  const bloc_ids *side = on == BLOC_ON_ACTOR ? &w->ix->actor : &w->ix->target;
  if (on == BLOC_ON_BLOC) c->plain.n = 0; /* plain rows belong to none */
  if (!c->sorted && sort_rows(&c->plain)) return BLOC_NOMEM;
  if (!bloc_rows_touch(w->ix, side->v, side->width, c->plain.v, c->plain.n))
    return BLOC_DAMAGED;
  uint32_t n;
  full_item *full = full_items(w, &c->full, on, &n);
  s->item = array((size_t)c->plain.n + n, sizeof *s->item);
  s->key = array((size_t)c->plain.n + n, sizeof *s->key);
  if (full == NULL || s->item == NULL || s->key == NULL) {
    bloc_free(full);
    return BLOC_NOMEM;
  }
  merge(s, w->ix, side, &c->plain, full, n);
  bloc_free(full);
  return BLOC_OK;
}

bloc_rc bloc_series_make(bloc_series *s, const bloc_scene *w,
                         const bloc_query *q, int on) {
  collected c = {{NULL, 0, 0}, {NULL, 0, 0}, 1};
  bloc_report report = {0}; /* nobody asks how the rows were found */
  bloc_rc rc = bloc_query_run(w, q, collect, &c, &report);
  if (rc == BLOC_OK) rc = fill(s, w, &c, on);
  if (rc != BLOC_OK) bloc_series_free(s);
  bloc_u32s_free(&c.plain);
  bloc_u32s_free(&c.full);
  return rc;
}

/* }======== */

/* {======== lists by key ======== */

bloc_rc bloc_series_split(bloc_series *s) {
  bloc_item *item = array(s->n, sizeof *item);
  uint32_t *start = array((size_t)s->nkey + 2, sizeof *start);
  if (item == NULL || start == NULL) {
    bloc_free(item);
    bloc_free(start);
    return BLOC_NOMEM;
  }
  /* While items are placed, start[k + 1] is where the next of k goes. */
  memset(start, 0, ((size_t)s->nkey + 2) * sizeof *start);
  for (uint32_t i = 0; i < s->n; i++) start[s->key[i] + 2]++;
  for (uint32_t k = 2; k <= s->nkey; k++) start[k] += start[k - 1];
  for (uint32_t i = 0; i < s->n; i++) item[start[s->key[i] + 1]++] = s->item[i];
  bloc_free(s->item);
  bloc_free(s->key);
  s->item = item;
  s->key = NULL;
  s->start = start;
  return BLOC_OK;
}

const bloc_item *bloc_series_of(const bloc_series *s, uint32_t key,
                                uint32_t *n) {
  *n = 0;
  if (key >= s->nkey) return NULL;
  *n = s->start[key + 1] - s->start[key];
  return s->item + s->start[key];
}

/* }======== */
