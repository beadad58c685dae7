/*
** index_merge.c: takes a small index, built from new rows, into a large one,
** without the large one's dead rows.
**
**   old rows  0 1 x 2 | 3 4          x: dead
**   new rows        0 | 1 2          days of either
**   place     0 1   3 | 4 6          of old rows
**                 2 |   5 7          of new ones, by arrival within a day
**
** First all memory is fetched that it takes; from then on nothing fails.
** `place` ascends, so that every array is changed where it lies: dead rows
** are closed up from the front, then all rows move to their places from the
** back. Lists of a projection still ascend when their rows are renumbered.
** Cost: linear. Rows before the first that moves are not even read. Memory: 4
** bytes an event for a while, and the new rows'.
*/
#include "index_own.h"

#include <string.h>

#include "snapshot.h"

#define NO_PLACE UINT32_MAX

typedef struct {
  bloc_index *ix;        /* the large one, changed in place */
  const bloc_index *add; /* the small one */
  uint32_t *place, *place_add; /* where rows of either go */
  uint32_t n;            /* rows at the end */
  uint32_t same;         /* rows of ix before this stay as they are */
  uint32_t *day_first;   /* new ones, as are these: */
  bloc_day day0;
  uint32_t ndays;
  uint64_t *key[BLOC_PROJECTIONS];
  uint32_t *start[BLOC_PROJECTIONS];
  void *wide[2]; /* sides of 32 bits where they were of 16 */
} merger;

static void merger_free(merger *m) {
  bloc_free(m->place);
  bloc_free(m->place_add);
  bloc_free(m->day_first);
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    bloc_free(m->key[p]);
    bloc_free(m->start[p]);
  }
  bloc_free(m->wide[0]);
  bloc_free(m->wide[1]);
}

/* {======== places ======== */

/* Places the rows of one day, [a, a1) of old and [b, b1) of new ones. */
static uint32_t place_day(merger *m, uint32_t a, uint32_t a1, uint32_t b,
                          uint32_t b1, uint32_t at) {
  const uint32_t *ao = m->ix->origin, *bo = m->add->origin;
  while (a < a1 || b < b1) {
    if (b == b1 || (a < a1 && ao[a] < bo[b])) {
      int dead = bloc_index_is_dead(m->ix, a);
      m->place[a++] = dead ? NO_PLACE : at;
      at += !dead;
    } else {
      m->place_add[b++] = at++;
    }
  }
  return at;
}

/* The days of both. */
static void find_days(merger *m) {
  const bloc_index *a = m->ix, *b = m->add;
  int64_t first = a->day0, end = first + a->ndays;
  int64_t first_b = b->day0, end_b = first_b + b->ndays;
  if (a->ndays == 0 || (b->ndays > 0 && first_b < first)) first = first_b;
  if (a->ndays == 0 || (b->ndays > 0 && end_b > end)) end = end_b;
  m->day0 = (bloc_day)first;
  m->ndays = (uint32_t)(end - first);
}

static bloc_rc place_rows(merger *m) {
  uint32_t a = 0, b = 0, at = 0;
  find_days(m);
  m->day_first = bloc_index_array((uint64_t)m->ndays + 1, 4);
  m->place = bloc_index_array(m->ix->n, sizeof *m->place);
  m->place_add = bloc_index_array(m->add->n, sizeof *m->place_add);
  if (m->day_first == NULL || m->place == NULL || m->place_add == NULL)
    return BLOC_NOMEM;
  for (uint32_t i = 0; i < m->ndays; i++) {
    bloc_day next = (bloc_day)((int64_t)m->day0 + i + 1);
    uint32_t a1 = bloc_index_row_of(m->ix, next);
    uint32_t b1 = bloc_index_row_of(m->add, next);
    m->day_first[i] = at;
    at = place_day(m, a, a1, b, b1, at);
    a = a1;
    b = b1;
  }
  m->day_first[m->ndays] = m->n = at;
  while (m->same < m->ix->n && m->place[m->same] == m->same) m->same++;
  return BLOC_OK;
}

/* }======== */

/* {======== memory ======== */

/* Makes room in *p, an array of n elements, for `more`; one in a snapshot is
   copied out of it. */
static bloc_rc extend(const bloc_index *ix, void *p, uint32_t n, uint32_t more,
                      size_t size) {
  void *was, *v;
  memcpy(&was, p, sizeof was);
  if (ix->snapshot == NULL || !bloc_snapshot_holds(ix->snapshot, was)) {
    uint64_t bytes = ((uint64_t)n + more + 1) * size;
    if (bytes > SIZE_MAX) return BLOC_NOMEM;
    v = bloc_realloc(was, (size_t)bytes);
  } else {
    v = bloc_index_array((uint64_t)n + more, size);
    if (v != NULL) memcpy(v, was, n * size);
  }
  if (v == NULL) return BLOC_NOMEM;
  memcpy(p, &v, sizeof v);
  return BLOC_OK;
}

static bloc_rc extend_base(merger *m) {
  bloc_index *ix = m->ix;
  uint32_t n = ix->n, more = m->add->n;
  if (extend(ix, &ix->type, n, more, sizeof *ix->type) ||
      extend(ix, &ix->lag, n, more, sizeof *ix->lag) ||
      extend(ix, &ix->score, n, more, sizeof *ix->score) ||
      extend(ix, &ix->origin, n, more, sizeof *ix->origin))
    return BLOC_NOMEM;
  if (bloc_index_width(m->add->nparty) == ix->actor.width)
    return extend(ix, &ix->actor.v, n, more, ix->actor.width) ||
                   extend(ix, &ix->target.v, n, more, ix->target.width)
               ? BLOC_NOMEM
               : BLOC_OK;
  m->wide[0] = bloc_index_array((uint64_t)n + more, 4);
  m->wide[1] = bloc_index_array((uint64_t)n + more, 4);
  return m->wide[0] == NULL || m->wide[1] == NULL ? BLOC_NOMEM : BLOC_OK;
}

static bloc_rc extend_projection(merger *m, int p) {
  bloc_projection *by = &m->ix->by[p];
  const bloc_projection *add = &m->add->by[p];
  uint64_t nkey = (uint64_t)by->nkey + add->nkey;
  m->key[p] = bloc_index_array(nkey, sizeof **m->key);
  m->start[p] = bloc_index_array(nkey + 1, sizeof **m->start);
  if (m->key[p] == NULL || m->start[p] == NULL ||
      extend(m->ix, &by->row, by->n, add->n, sizeof *by->row) ||
      (by->score != NULL &&
       extend(m->ix, &by->score, by->n, add->n, sizeof *by->score)))
    return BLOC_NOMEM;
  return BLOC_OK;
}

/* }======== */

/* {======== base ======== */

static void move16(const merger *m, uint16_t *v, const uint16_t *add) {
  uint32_t n = m->same;
  for (uint32_t i = m->same; i < m->ix->n; i++)
    if (m->place[i] != NO_PLACE) v[n++] = v[i];
  for (uint32_t i = m->ix->n; i > m->same; i--)
    if (m->place[i - 1] != NO_PLACE) v[m->place[i - 1]] = v[--n];
  for (uint32_t i = 0; i < m->add->n; i++) v[m->place_add[i]] = add[i];
}

static void move32(const merger *m, void *to, const void *from) {
  uint32_t *v = to, n = m->same;
  const uint32_t *add = from;
  for (uint32_t i = m->same; i < m->ix->n; i++)
    if (m->place[i] != NO_PLACE) v[n++] = v[i];
  for (uint32_t i = m->ix->n; i > m->same; i--)
    if (m->place[i - 1] != NO_PLACE) v[m->place[i - 1]] = v[--n];
  for (uint32_t i = 0; i < m->add->n; i++) v[m->place_add[i]] = add[i];
}

/* `wide`, where given, takes the place of the narrow column. */
static void move_ids(const merger *m, bloc_ids *c, const bloc_ids *add,
                     void *wide) {
  if (c->width == 2 && wide == NULL) {
    move16(m, c->v, add->v);
    return;
  }
  if (wide != NULL) {
    uint32_t *v = wide;
    for (uint32_t i = 0; i < m->ix->n; i++) v[i] = bloc_ids_at(c, i);
    bloc_index_drop(m->ix, c->v);
    c->v = wide;
    c->width = 4;
  }
  move32(m, c->v, add->v);
}

static void move_base(merger *m) {
  bloc_index *ix = m->ix;
  move16(m, ix->type, m->add->type);
  move16(m, ix->lag, m->add->lag);
  move32(m, ix->score, m->add->score);
  move32(m, ix->origin, m->add->origin);
  move_ids(m, &ix->actor, &m->add->actor, m->wide[0]);
  move_ids(m, &ix->target, &m->add->target, m->wide[1]);
  m->wide[0] = m->wide[1] = NULL;
}

/* }======== */

/* {======== projections ======== */

/* Gives rows their new numbers and closes up over the dead ones. */
static void renumber(const merger *m, bloc_projection *by) {
  uint32_t i = 0, n = 0;
  for (uint32_t k = 0; k < by->nkey; k++) {
    uint32_t end = by->start[k + 1];
    by->start[k] = n;
    for (; i < end; i++) {
      uint32_t at = by->row[i] < m->same ? by->row[i] : m->place[by->row[i]];
      if (at == NO_PLACE) continue;
      if (by->score != NULL) by->score[n] = by->score[i];
      by->row[n++] = at;
    }
  }
  by->start[by->nkey] = by->n = n;
}

/* Joins the directories; a key whose rows have all died goes. */
static uint32_t join_keys(const bloc_projection *a, const bloc_projection *b,
                          uint64_t *key, uint32_t *start) {
  uint32_t i = 0, j = 0, n = 0, rows = 0;
  while (i < a->nkey || j < b->nkey) {
    uint64_t x = i < a->nkey ? a->key[i] : UINT64_MAX;
    uint64_t y = j < b->nkey ? b->key[j] : UINT64_MAX;
    uint32_t before = rows;
    key[n] = x < y ? x : y;
    if (x <= y) rows += a->start[i + 1] - a->start[i], i++;
    if (y <= x) rows += b->start[j + 1] - b->start[j], j++;
    start[n] = before;
    n += rows > before;
  }
  start[n] = rows;
  return n;
}

/*
** Moves the old rows [p0, p) so that they end at `at`, the new ones of the
** key, [q0, q) of `add`, among them.
*/
static void join_run(const merger *m, bloc_projection *by, uint32_t p0,
                     uint32_t p, const bloc_projection *add, uint32_t q0,
                     uint32_t q, uint32_t at) {
  int32_t *score = by->score;
  for (; q > q0; q--) {
    uint32_t place = m->place_add[add->row[q - 1]];
    for (; p > p0 && by->row[p - 1] > place; p--) {
      by->row[--at] = by->row[p - 1];
      if (score != NULL) score[at] = score[p - 1];
    }
    by->row[--at] = place;
    if (score != NULL) score[at] = add->score[q - 1];
  }
  at -= p - p0;
  if (at == p0) return;
  memmove(by->row + at, by->row + p0, (p - p0) * sizeof *by->row);
  if (score != NULL) memmove(score + at, score + p0, (p - p0) * sizeof *score);
}

static void move_projection(merger *m, int p) {
  bloc_projection *by = &m->ix->by[p];
  const bloc_projection *add = &m->add->by[p];
  uint32_t i = by->nkey, j = add->nkey;
  if (m->same < m->ix->n) renumber(m, by);
  uint32_t nkey = join_keys(by, add, m->key[p], m->start[p]);
  for (uint32_t k = nkey; k > 0; k--) {
    uint64_t key = m->key[p][k - 1];
    while (i > 0 && by->key[i - 1] > key) i--;
    uint32_t i0 = i - (i > 0 && by->key[i - 1] == key);
    uint32_t j0 = j - (j > 0 && add->key[j - 1] == key);
    join_run(m, by, by->start[i0], by->start[i], add, add->start[j0],
             add->start[j], m->start[p][k]);
    i = i0;
    j = j0;
  }
  bloc_index_drop(m->ix, by->key);
  bloc_index_drop(m->ix, by->start);
  by->key = m->key[p];
  by->start = m->start[p];
  by->nkey = nkey;
  by->n = by->start[nkey];
  m->key[p] = NULL;
  m->start[p] = NULL;
}

/* }======== */

/* Nothing of the index lies in a snapshot any more when this is done. */
static void finish(merger *m, bloc_index *add) {
  bloc_index *ix = m->ix;
  bloc_index_drop(ix, ix->party);
  bloc_index_drop(ix, ix->state);
  bloc_index_drop(ix, ix->day_first);
  bloc_index_drop(ix, ix->dead);
  bloc_index_drop(ix, ix->loose);
  ix->party = add->party;
  ix->nparty = add->nparty;
  ix->state = add->state;
  ix->nstate = add->nstate;
  add->party = NULL;
  add->state = NULL;
  ix->n = m->n;
  ix->day0 = m->day0;
  ix->ndays = m->ndays;
  ix->day_first = m->day_first;
  m->day_first = NULL;
  ix->dead = NULL;
  ix->loose = NULL;
  ix->ndead = ix->nloose = 0;
  if (ix->snapshot != NULL) bloc_snapshot_close(ix->snapshot);
  ix->snapshot = NULL;
}

static bloc_rc take(bloc_index *ix, bloc_index *add) {
  merger m;
  memset(&m, 0, sizeof m);
  m.ix = ix;
  m.add = add;
  bloc_rc rc = place_rows(&m);
  if (rc == BLOC_OK) rc = extend_base(&m);
  for (int p = 0; rc == BLOC_OK && p < BLOC_PROJECTIONS; p++)
    rc = extend_projection(&m, p);
  if (rc == BLOC_OK) {
    move_base(&m);
    for (int p = 0; p < BLOC_PROJECTIONS; p++) move_projection(&m, p);
    finish(&m, add);
  }
  merger_free(&m);
  return rc;
}

bloc_rc bloc_index_merge(bloc_index *ix, const bloc_names *names,
                         const bloc_plain *rows) {
  bloc_index add;
  if (rows->n >= BLOC_FULL - ix->n) return BLOC_BAD;
  if (ix->snapshot != NULL && !bloc_snapshot_touch_all(ix->snapshot))
    return BLOC_DAMAGED;
  bloc_rc rc = bloc_index_build_after(&add, names, rows, ix);
  if (rc != BLOC_OK) return rc;
  if (ix->nparty == 0) {
    bloc_index_free(ix);
    *ix = add;
    return BLOC_OK;
  }
  rc = take(ix, &add);
  bloc_index_free(&add);
  return rc;
}
