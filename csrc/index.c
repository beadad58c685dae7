/*
** index.c: see index.h. Owns the memory of an index, its dead rows, and the
** searches in it; index_build.c and index_merge.c make it.
** Invariant: an index of nothing (all zero) answers every question with
** nothing. After a failed touch answers are worthless, but no read is out of
** bounds.
*/
#include "index_own.h"

#include <string.h>

#include "snapshot.h"

/* {======== memory ======== */

void bloc_index_drop(const bloc_index *ix, void *p) {
  if (ix->snapshot == NULL || !bloc_snapshot_holds(ix->snapshot, p))
    bloc_free(p);
}

void bloc_index_free(bloc_index *ix) {
  void *own[] = {ix->type,      ix->lag,    ix->actor.v, ix->target.v,
                 ix->score,     ix->origin, ix->day_first, ix->party,
                 ix->state,     ix->dead,   ix->loose};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++) bloc_index_drop(ix, own[i]);
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    bloc_index_drop(ix, ix->by[p].key);
    bloc_index_drop(ix, ix->by[p].start);
    bloc_index_drop(ix, ix->by[p].row);
    bloc_index_drop(ix, ix->by[p].score);
  }
  if (ix->snapshot != NULL) bloc_snapshot_close(ix->snapshot);
  memset(ix, 0, sizeof *ix);
}

bloc_rc bloc_index_set_loose(bloc_index *ix, const bloc_event *e, uint32_t n) {
  bloc_event *copy = NULL;
  if (n > 0) {
    copy = bloc_index_array(n, sizeof *copy);
    if (copy == NULL) return BLOC_NOMEM;
    memcpy(copy, e, n * sizeof *copy);
  }
  bloc_index_drop(ix, ix->loose);
  ix->loose = copy;
  ix->nloose = n;
  return BLOC_OK;
}

int bloc_index_touch_slow(const bloc_index *ix, const void *p, size_t bytes) {
  return bloc_snapshot_touch(ix->snapshot, p, bytes);
}

int bloc_index_damaged(const bloc_index *ix) {
  return ix->snapshot != NULL && bloc_snapshot_damaged(ix->snapshot);
}

/* }======== */

/* {======== dead rows ======== */

uint32_t bloc_index_find(bloc_index *ix, uint32_t origin) {
  if (!bloc_index_touch(ix, ix->origin, ix->n * sizeof *ix->origin))
    return UINT32_MAX;
  for (uint32_t r = 0; r < ix->n; r++)
    if (ix->origin[r] == origin) return r;
  return UINT32_MAX;
}

static bloc_rc need_dead(bloc_index *ix) {
  if (ix->dead == NULL)
    ix->dead = bloc_index_zeros((uint64_t)ix->n / 64 + 1, sizeof *ix->dead);
  return ix->dead == NULL ? BLOC_NOMEM : BLOC_OK;
}

static void kill_row(bloc_index *ix, uint32_t row) {
  ix->ndead += !bloc_index_is_dead(ix, row);
  ix->dead[row / 64] |= UINT64_C(1) << row % 64;
}

bloc_rc bloc_index_kill(bloc_index *ix, uint32_t row) {
  if (row >= ix->n) return BLOC_BAD;
  if (need_dead(ix)) return BLOC_NOMEM;
  kill_row(ix, row);
  return BLOC_OK;
}

static int is_among(const uint32_t *v, uint32_t n, uint32_t x) {
  uint32_t lo = 0, hi = n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (v[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo < n && v[lo] == x;
}

/*
** The low bits of the origins, a bit each in a table 16 times as large, turn
** away all but one row in sixteen before the search.
*/
bloc_rc bloc_index_kill_origins(bloc_index *ix, const uint32_t *origin,
                                uint32_t n) {
  uint64_t mask = 1023;
  if (n == 0 || ix->n == 0) return BLOC_OK;
  while (mask < (uint64_t)n * 16) mask = mask * 2 + 1;
  if (!bloc_index_touch(ix, ix->origin, ix->n * sizeof *ix->origin))
    return BLOC_DAMAGED;
  uint64_t *low = bloc_index_zeros(mask / 64 + 1, sizeof *low);
  if (low == NULL || need_dead(ix)) {
    bloc_free(low);
    return BLOC_NOMEM;
  }
  for (uint32_t i = 0; i < n; i++)
    low[(origin[i] & mask) / 64] |= UINT64_C(1) << origin[i] % 64;
  for (uint32_t r = 0; r < ix->n; r++) {
    uint32_t o = ix->origin[r];
    if ((low[(o & mask) / 64] >> o % 64 & 1) && is_among(origin, n, o))
      kill_row(ix, r);
  }
  bloc_free(low);
  return BLOC_OK;
}

/* }======== */

/* {======== searches ======== */

uint32_t bloc_index_row_of(const bloc_index *ix, bloc_day d) {
  if (ix->ndays == 0 || d <= ix->day0) return 0;
  int64_t i = (int64_t)d - ix->day0;
  return i >= (int64_t)ix->ndays ? ix->n : ix->day_first[i];
}

/* The last day that begins at or before the row. */
bloc_day bloc_index_day_of(const bloc_index *ix, uint32_t row) {
  uint32_t lo = 0, hi = ix->ndays;
  while (hi - lo > 1) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (ix->day_first[mid] <= row) lo = mid;
    else hi = mid;
  }
  return ix->day0 + (bloc_day)lo;
}

int bloc_index_run(const bloc_index *ix, int p, uint64_t key, uint32_t *first,
                   uint32_t *end) {
  const bloc_projection *by = &ix->by[p];
  uint32_t lo = 0, hi = by->nkey;
  *first = *end = 0;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (!bloc_index_touch(ix, &by->key[mid], sizeof *by->key)) return 0;
    if (by->key[mid] < key) lo = mid + 1;
    else hi = mid;
  }
  if (lo == by->nkey ||
      !bloc_index_touch(ix, &by->key[lo], sizeof *by->key) ||
      by->key[lo] != key ||
      !bloc_index_touch(ix, &by->start[lo], 2 * sizeof *by->start))
    return 0;
  *first = by->start[lo];
  *end = by->start[lo + 1];
  return 1;
}

/* The first position in [first, end) whose row is not before `row`. */
static uint32_t position_of(const bloc_index *ix, const bloc_projection *by,
                            uint32_t row, uint32_t first, uint32_t end) {
  while (first < end) {
    uint32_t mid = first + (end - first) / 2;
    if (!bloc_index_touch(ix, &by->row[mid], sizeof *by->row)) return end;
    if (by->row[mid] < row) first = mid + 1;
    else end = mid;
  }
  return first;
}

/* The whole base needs no search, and in a snapshot no reading. */
void bloc_index_narrow(const bloc_index *ix, int p, uint32_t row0,
                       uint32_t row1, uint32_t *first, uint32_t *end) {
  const bloc_projection *by = &ix->by[p];
  if (row0 > 0) *first = position_of(ix, by, row0, *first, *end);
  if (row1 < ix->n) *end = position_of(ix, by, row1, *first, *end);
}

uint32_t bloc_index_state(const bloc_index *ix, uint32_t actor) {
  for (uint32_t k = 1; k < ix->nstate; k++)
    if (ix->state[k] == actor) return k;
  return 0;
}

/* }======== */

/* {======== check ======== */

/* Names the first test that fails, and ends the function. */
#define MUST(test, words) \
  do { \
    if (!(test)) { \
      *why = words; \
      return 0; \
    } \
  } while (0)

static int check_days(const bloc_index *ix, const char **why) {
  MUST(ix->day_first[0] == 0, "the first day does not begin at row 0");
  MUST(ix->day_first[ix->ndays] == ix->n, "the days do not end with the rows");
  for (uint32_t d = 0; d < ix->ndays; d++) {
    uint32_t a = ix->day_first[d], b = ix->day_first[d + 1];
    MUST(a <= b && b <= ix->n, "the days' rows do not ascend");
    for (uint32_t r = a + 1; r < b; r++)
      MUST(ix->origin[r - 1] < ix->origin[r], "rows of a day out of order");
  }
  return 1;
}

static int check_parties(const bloc_index *ix, const char **why) {
  uint32_t width = bloc_index_width(ix->nparty);
  MUST(ix->nparty >= 1 && ix->nstate >= 1, "no party or state 0");
  MUST(ix->actor.width == width && ix->target.width == width, "width");
  for (uint32_t i = 0; i < ix->nparty; i++) {
    const bloc_party *p = &ix->party[i];
    MUST(p->number < ix->nstate, "a party's state does not exist");
    MUST(ix->state[p->number] == p->state, "a party's state is another");
    MUST((i == 0) == (p->actor == 0) && (i == 0) == (p->number == 0),
         "a party of nobody");
  }
  for (uint32_t r = 0; r < ix->n; r++)
    MUST(bloc_ids_at(&ix->actor, r) < ix->nparty &&
             bloc_ids_at(&ix->target, r) < ix->nparty,
         "a row's party does not exist");
  return 1;
}

/* The key of a row in projection p; 0 where it has none. */
static int key_of(const bloc_index *ix, int p, uint32_t r, uint64_t *key) {
  uint64_t a = ix->party[bloc_ids_at(&ix->actor, r)].number;
  uint64_t t = ix->party[bloc_ids_at(&ix->target, r)].number;
  uint64_t type = ix->type[r];
  switch (p) {
    case BLOC_P_ACTOR: return *key = a, a != 0;
    case BLOC_P_TARGET: return *key = t, t != 0;
    case BLOC_P_PAIR: return *key = a << 32 | t, a != 0 && t != 0;
    case BLOC_P_ACTOR_TYPE: return *key = a << 32 | type, a != 0;
    case BLOC_P_TARGET_TYPE: return *key = t << 32 | type, t != 0;
    default: return *key = type, 1;
  }
}

static int check_run(const bloc_index *ix, int p, uint32_t k,
                     const char **why) {
  const bloc_projection *by = &ix->by[p];
  uint32_t a = by->start[k], b = by->start[k + 1];
  MUST(a < b && b <= by->n, "a key's rows do not ascend");
  MUST(k == 0 || by->key[k - 1] < by->key[k], "keys do not ascend");
  for (uint32_t i = a; i < b; i++) {
    uint64_t key;
    uint32_t r = by->row[i];
    MUST(r < ix->n, "a projection's row does not exist");
    MUST(i == a || by->row[i - 1] < r, "rows of a key do not ascend");
    MUST(key_of(ix, p, r, &key) && key == by->key[k], "a row's key differs");
    MUST(by->score == NULL || by->score[i] == ix->score[r],
         "a projection's score differs");
  }
  return 1;
}

/* Every row stands in a projection once: in its own run, and none lacks. */
static int check_projection(const bloc_index *ix, int p, const char **why) {
  const bloc_projection *by = &ix->by[p];
  uint32_t n = 0;
  uint64_t key;
  MUST(by->start[0] == 0 && by->start[by->nkey] == by->n, "a run is missing");
  MUST((by->score != NULL) == (p == BLOC_P_PAIR), "scores elsewhere");
  for (uint32_t k = 0; k < by->nkey; k++)
    if (!check_run(ix, p, k, why)) return 0;
  for (uint32_t r = 0; r < ix->n; r++) n += (uint32_t)key_of(ix, p, r, &key);
  MUST(n == by->n, "a projection lacks rows");
  return 1;
}

int bloc_index_check(const bloc_index *ix, const char **why) {
  uint32_t ndead = 0;
  if (ix->nparty == 0) return 1;
  MUST(ix->snapshot == NULL || bloc_snapshot_touch_all(ix->snapshot),
       "the snapshot is damaged");
  if (!check_days(ix, why) || !check_parties(ix, why)) return 0;
  for (int p = 0; p < BLOC_PROJECTIONS; p++)
    if (!check_projection(ix, p, why)) return 0;
  for (uint32_t r = 0; r < ix->n; r++)
    ndead += (uint32_t)bloc_index_is_dead(ix, r);
  MUST(ndead == ix->ndead, "dead rows are miscounted");
  return 1;
}

/* }======== */
