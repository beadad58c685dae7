/*
** known.c: see known.h. Owns the map of ids.
*/
#include "known.h"

#include <stdlib.h>
#include <string.h>

/* What became of a row; the greatest of its rows' is a record's. */
enum { DUPLICATE = 1, NEW, REVISED, OUTCOME = 3, DEAD = 4 };

/* A row whose id a stored row has. */
typedef struct bloc_hit {
  uint32_t row, origin;
  uint8_t differs; /* it says something else */
  uint8_t other;   /* it is another event that has the same digest */
} hit;

bloc_rc bloc_known_open(bloc_known *k, const bloc_u32s *dropped,
                        uint32_t next) {
  k->before = k->next = next;
  k->greatest = -1;
  k->nominal = k->told = k->dated = (bloc_span){BLOC_DAY_MAX, BLOC_DAY_MIN};
  for (uint32_t i = 0; i < dropped->n; i++)
    if (bloc_bits_add(&k->dropped, dropped->v[i])) return BLOC_NOMEM;
  return BLOC_OK;
}

void bloc_known_free(bloc_known *k) {
  bloc_free(k->segments.v);
  bloc_bits_free(&k->dropped);
  bloc_bits_free(&k->seen);
  bloc_map_free(&k->at);
  bloc_free(k->gone);
  bloc_free(k->hit);
  bloc_u32s_free(&k->again);
  bloc_free(k->state);
  memset(k, 0, sizeof *k);
}

static bloc_rc add_gone(bloc_known *k, uint32_t origin, int64_t known) {
  void *p = k->gone;
  if (bloc_grow(&p, k->ngone, &k->cap_gone, sizeof *k->gone))
    return BLOC_NOMEM;
  k->gone = p;
  k->gone[k->ngone].origin = origin;
  k->gone[k->ngone++].known = known == BLOC_C_NULL ? BLOC_DAY_MIN
                                                   : (bloc_day)known;
  if (bloc_bits_add(&k->seen, origin)) return BLOC_NOMEM;
  return bloc_bits_add(&k->dropped, origin);
}

/* {======== the map of ids ======== */

static uint64_t key_of(int64_t id) { return (uint64_t)id + 1; }

/* The digest to try next where two texts have the same. */
static int64_t next_digest(int64_t id) {
  uint64_t h = ((uint64_t)id ^ (uint64_t)id >> 29) *
               UINT64_C(0x9e3779b97f4a7c15);
  return (int64_t)((h | UINT64_C(1) << 63) & ~UINT64_C(1));
}

/* Calls for the ids of every stored segment. */
static int each_id(bloc_known *k, int (*f)(bloc_known *, const bloc_segment *,
                                           const int64_t *)) {
  bloc_column c = {.name = "id", .kind = BLOC_C_INT};
  int rc = 0;
  for (uint32_t i = 0; rc == 0 && i < k->segments.n; i++) {
    const bloc_segment *s = &k->segments.v[i];
    rc = k->read.column(k->read.store, s->id, c.name, &c);
    if (rc > 0) rc = c.n == s->n ? f(k, s, c.i) : -1;
  }
  bloc_column_free(&c);
  return rc;
}

static int raise_greatest(bloc_known *k, const bloc_segment *s,
                          const int64_t *id) {
  for (uint32_t i = 0; i < s->n; i++)
    if (id[i] > k->greatest) k->greatest = id[i];
  return 0;
}

/* Of the rows with one id the last counts: if any is live, that one. A dropped
   one stays, so that whoever took another digest because of it is found. */
static int map_segment(bloc_known *k, const bloc_segment *s,
                       const int64_t *id) {
  for (uint32_t i = 0; i < s->n; i++)
    if (bloc_map_put(&k->at, key_of(id[i]), s->first + i)) return 1;
  return 0;
}

static bloc_rc map_row(bloc_known *k, const bloc_intake *in, uint32_t row) {
  return bloc_map_put(&k->at, key_of(in->col[BLOC_IN_ID].i[row]),
                      k->next + row);
}

/* The map of what is stored and of the intake's rows before `row`. */
static int make_map(bloc_known *k, const bloc_intake *in, uint32_t row) {
  int rc = each_id(k, map_segment);
  for (uint32_t i = 0; rc == 0 && i < row; i++)
    if (!(k->state[i] & DEAD)) rc = map_row(k, in, i) != BLOC_OK;
  k->mapped = rc == 0;
  return rc;
}

/* }======== */

/* {======== comparing ======== */

static int same_text(const bloc_column *a, uint32_t i, const bloc_column *b,
                     uint32_t j) {
  return a->len[i] == b->len[j] &&
         (a->len[i] == 0 || /* a column of nothing has no heap */
          memcmp(a->heap + a->at[i], b->heap + b->at[j], a->len[i]) == 0);
}

static int same_value(const bloc_column *a, uint32_t i, const bloc_column *b,
                      uint32_t j) {
  if (a->kind == BLOC_C_TEXT) return same_text(a, i, b, j);
  if (a->kind == BLOC_C_INT) return a->i[i] == b->i[j];
  return a->r[i] == b->r[j] || (a->r[i] != a->r[i] && b->r[j] != b->r[j]);
}

/* Does a difference in this column mean another event with the same digest? */
static int tells_apart(const bloc_intake *in, uint32_t row, uint32_t c) {
  if (in->col[BLOC_IN_ID].i[row] >= 0) return 0;
  if (c == BLOC_IN_ID_TEXT) return 1;
  return in->col[BLOC_IN_ID_TEXT].len[row] == 0 && c <= BLOC_IN_DAY_HI;
}

/* Two rows of the intake with one id, as the fields of a hit. */
static void compare_rows(const bloc_intake *in, uint32_t i, hit *h) {
  h->differs = h->other = 0;
  for (uint32_t c = 0; c < in->ncol && !h->other; c++) {
    if (c == BLOC_IN_ID || same_value(&in->col[c], i, &in->col[c], h->row))
      continue;
    h->differs = 1;
    h->other = (uint8_t)tells_apart(in, h->row, c);
  }
}

/* What the intake leaves null: bounds that are the day, no flags. */
static void normalise(uint32_t c, int64_t day, int64_t *v) {
  if ((c == BLOC_IN_DAY_LO || c == BLOC_IN_DAY_HI) && *v == day)
    *v = BLOC_C_NULL;
  if (c == BLOC_IN_FLAGS && *v == 0) *v = BLOC_C_NULL;
}

/* One column of the hits h[0 .. n), all in segment s. */
static int compare_column(bloc_known *k, const bloc_intake *in, uint32_t c,
                          const bloc_segment *s, hit *h, uint32_t n) {
  const bloc_column *now = &in->col[c];
  bloc_column old = {.name = now->name, .kind = now->kind};
  int rc = k->read.column(k->read.store, s->id, now->name, &old);
  if (rc > 0 && old.n != s->n) rc = -1;
  for (uint32_t i = 0; rc >= 0 && i < n; i++) {
    uint32_t at = h[i].origin - s->first;
    int same = bloc_column_is_null(now, h[i].row);
    if (rc > 0 && now->kind == BLOC_C_INT)
      normalise(c, in->col[BLOC_IN_DAY].i[h[i].row], &old.i[at]);
    if (rc > 0) same = same_value(now, h[i].row, &old, at);
    if (same) continue;
    h[i].differs = 1;
    h[i].other |= (uint8_t)tells_apart(in, h[i].row, c);
  }
  bloc_column_free(&old);
  return rc < 0 ? -1 : 0;
}

static const bloc_segment *segment_of(const bloc_known *k, uint32_t origin) {
  return bloc_feeds_of(&k->segments, origin);
}

/* All hits, which are in order of origins, with what is stored. */
static int compare_hits(bloc_known *k, const bloc_intake *in) {
  for (uint32_t i = 0, n; i < k->nhit; i += n) {
    const bloc_segment *s = segment_of(k, k->hit[i].origin);
    if (s == NULL) return -1;
    for (n = 1; i + n < k->nhit; n++)
      if (k->hit[i + n].origin >= s->first + s->n) break;
    for (uint32_t c = 0; c < in->ncol; c++) {
      if (c == BLOC_IN_ID || (in->layout.drops && c != BLOC_IN_ID_TEXT))
        continue;
      if (compare_column(k, in, c, s, k->hit + i, n)) return -1;
    }
  }
  return 0;
}

static int by_origin(const void *a, const void *b) {
  const hit *x = a, *y = b;
  if (x->origin != y->origin) return x->origin < y->origin ? -1 : 1;
  return x->row < y->row ? -1 : x->row > y->row;
}

/* }======== */

/* {======== what becomes of a row ======== */

static bloc_rc add_hit(bloc_known *k, uint32_t row, uint32_t origin) {
  void *p = k->hit;
  if (bloc_grow(&p, k->nhit, &k->cap_hit, sizeof *k->hit)) return BLOC_NOMEM;
  k->hit = p;
  k->hit[k->nhit++] = (hit){.row = row, .origin = origin};
  return BLOC_OK;
}

static bloc_rc is_new(bloc_known *k, const bloc_intake *in, uint32_t row) {
  k->state[row] = NEW;
  return k->mapped ? map_row(k, in, row) : BLOC_OK;
}

/* The row before with this id is one of the intake: 1 where it is another
   event with the same digest. */
static int after_row(bloc_known *k, bloc_intake *in, uint32_t row,
                     uint32_t before) {
  hit h = {.row = row};
  compare_rows(in, before, &h);
  if (h.other) return 1;
  if (h.differs) k->state[before] |= DEAD;
  k->state[row] = h.differs ? REVISED : DUPLICATE | DEAD;
  return 0;
}

/* Looks for the row's id. As bloc_known_settle. */
static int look(bloc_known *k, bloc_intake *in, uint32_t row) {
  int64_t *id = &in->col[BLOC_IN_ID].i[row];
  int rc = 0;
  if (!k->scanned) rc = each_id(k, raise_greatest);
  k->scanned = 1;
  if (rc == 0 && *id > k->greatest && !in->layout.drops) {
    k->greatest = *id;
    return is_new(k, in, row) != BLOC_OK;
  }
  if (rc == 0 && !k->mapped) rc = make_map(k, in, row);
  for (; rc == 0; *id = next_digest(*id)) {
    const uint32_t *at = bloc_map_find(&k->at, key_of(*id));
    if (at == NULL && in->layout.drops) break;
    if (at == NULL) return is_new(k, in, row) != BLOC_OK;
    if (*id >= 0 && bloc_bits_has(&k->dropped, *at)) {
      if (in->layout.drops) break;
      return is_new(k, in, row) != BLOC_OK;
    }
    if (*at < k->next) return add_hit(k, row, *at) != BLOC_OK;
    if (after_row(k, in, row, *at - k->next)) continue;
    if (k->state[row] == REVISED) rc = map_row(k, in, row) != BLOC_OK;
    break;
  }
  return rc;
}

/* The rows h[0 .. n) have the id of one stored row. */
static int judge(bloc_known *k, bloc_intake *in, const hit *h, uint32_t n) {
  uint32_t last = UINT32_MAX; /* the row that has the id now */
  int gone = bloc_bits_has(&k->dropped, h->origin);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row = h[i].row;
    if (h[i].other) {
      int64_t *id = &in->col[BLOC_IN_ID].i[row];
      *id = next_digest(*id);
      if (bloc_u32s_push(&k->again, row)) return 1;
    } else if (last != UINT32_MAX) {
      after_row(k, in, row, last);
      if (k->state[row] == REVISED) last = row;
    } else if (gone || h[i].differs) {
      k->state[row] = gone ? NEW : REVISED;
      last = row;
    } else {
      k->state[row] = DUPLICATE | DEAD;
      if (bloc_bits_add(&k->seen, h[i].origin)) return 1;
    }
  }
  if (last == UINT32_MAX) return 0;
  if (map_row(k, in, last)) return 1;
  if (gone) return 0;
  const bloc_column *known = &in->col[BLOC_IN_KNOWN];
  return add_gone(k, h[0].origin, known->i[last]) != BLOC_OK;
}

/* The rows h[0 .. n) say that a stored row is no more. */
static int judge_drop(bloc_known *k, bloc_intake *in, const hit *h,
                      uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    uint32_t row = h[i].row;
    if (h[i].other) {
      int64_t *id = &in->col[BLOC_IN_ID].i[row];
      *id = next_digest(*id);
      if (bloc_u32s_push(&k->again, row)) return 1;
    } else if (!bloc_bits_has(&k->dropped, h[i].origin)) {
      k->state[row] = REVISED | DEAD;
      k->retracted++;
      if (add_gone(k, h[i].origin, in->col[BLOC_IN_KNOWN].i[row])) return 1;
    }
  }
  return 0;
}

/* Judges all hits; rows that took another digest are looked for again. */
static int judge_hits(bloc_known *k, bloc_intake *in) {
  if (k->nhit > 0) qsort(k->hit, k->nhit, sizeof *k->hit, by_origin);
  int rc = compare_hits(k, in);
  for (uint32_t i = 0, n; rc == 0 && i < k->nhit; i += n) {
    for (n = 1; i + n < k->nhit; n++)
      if (k->hit[i + n].origin != k->hit[i].origin) break;
    rc = in->layout.drops ? judge_drop(k, in, k->hit + i, n)
                          : judge(k, in, k->hit + i, n);
  }
  k->nhit = 0;
  return rc;
}

static int judge_rows(bloc_known *k, bloc_intake *in) {
  int rc = 0;
  for (uint32_t i = in->settled; rc == 0 && i < in->n; i++)
    rc = look(k, in, i);
  while (rc == 0 && k->nhit > 0) {
    rc = judge_hits(k, in);
    for (uint32_t i = 0; rc == 0 && i < k->again.n; i++)
      rc = look(k, in, k->again.v[i]);
    k->again.n = 0;
  }
  return rc;
}

/* }======== */

/* {======== settling ======== */

static void tell_words(bloc_intake *in) {
  const bloc_column *day = &in->col[BLOC_IN_DAY];
  for (int p = 0; p < BLOC_IN_PARTIES; p++) {
    bloc_column *c = &in->col[BLOC_IN_TYPE + p];
    const bloc_lexicon *words = in->layout.party[p].words;
    for (uint32_t i = in->settled; i < in->n; i++) {
      if (c->i[i] == BLOC_C_NULL) continue;
      uint32_t id = bloc_lexicon_sense(words, (uint32_t)c->i[i],
                                       (bloc_day)day->i[i]);
      c->i[i] = id == 0 || id == BLOC_NO_SENSE ? BLOC_C_NULL : id;
    }
  }
}

static void widen(bloc_span *s, int64_t first, int64_t last) {
  if (first < s->first) s->first = (bloc_day)first;
  if (last > s->last) s->last = (bloc_day)last;
}

/* The days of the rows that are being settled. */
static void span(bloc_known *k, const bloc_intake *in) {
  const bloc_column *day = &in->col[BLOC_IN_DAY];
  const bloc_column *lo = &in->col[BLOC_IN_DAY_LO];
  const bloc_column *hi = &in->col[BLOC_IN_DAY_HI];
  const bloc_column *known = &in->col[BLOC_IN_KNOWN];
  for (uint32_t i = in->settled; i < in->n; i++) {
    int64_t d = day->i[i];
    widen(&k->nominal, d, d);
    if (known->i[i] != BLOC_C_NULL && known->i[i] >= k->since)
      widen(&k->told, known->i[i], known->i[i]);
    else
      widen(&k->dated, lo->i[i] == BLOC_C_NULL ? d : lo->i[i],
            hi->i[i] == BLOC_C_NULL ? d : hi->i[i]);
  }
}

/* Counts records: of rows of one record the greatest outcome. */
static void count(bloc_known *k, const bloc_intake *in) {
  int several = in->layout.deferred;
  for (uint32_t i = in->settled, n; i < in->n; i += n) {
    int best = k->state[i] & OUTCOME;
    for (n = 1; several && i + n < in->n; n++) {
      if (in->record.v[i + n] != in->record.v[i]) break;
      int more = k->state[i + n] & OUTCOME;
      if (more > best) best = more;
    }
    k->new_rows += best == NEW;
    k->revised += best == REVISED;
    k->duplicate += best == DUPLICATE;
  }
}

static void move_value(bloc_column *c, uint32_t from, uint32_t to) {
  if (c->kind == BLOC_C_INT) c->i[to] = c->i[from];
  if (c->kind == BLOC_C_REAL) c->r[to] = c->r[from];
  if (c->kind == BLOC_C_TEXT) {
    c->at[to] = c->at[from];
    c->len[to] = c->len[from];
  }
}

/* Takes the dead rows out. */
static bloc_rc bury(bloc_known *k, bloc_intake *in) {
  uint32_t to = 0;
  for (uint32_t i = 0; i < in->n; i++) {
    if (k->state[i] & DEAD) continue;
    if (i != to) {
      for (uint32_t c = 0; c < in->ncol; c++) move_value(&in->col[c], i, to);
      if (in->layout.deferred) in->record.v[to] = in->record.v[i];
      if (k->mapped && map_row(k, in, to)) return BLOC_NOMEM;
    }
    to++;
  }
  bloc_intake_cut(in, to);
  in->settled = to;
  return BLOC_OK;
}

int bloc_known_settle(bloc_known *k, bloc_intake *in) {
  if (in->n == in->settled) return 0;
  if (in->n > UINT32_MAX / 2 - k->next || bloc_intake_fill(in)) return 1;
  if (k->cap_state < in->n) {
    uint8_t *p = bloc_realloc(k->state, in->n);
    if (p == NULL) return 1;
    k->state = p;
    k->cap_state = in->n;
  }
  memset(k->state, 0, in->settled);
  memset(k->state + in->settled, in->layout.drops ? DUPLICATE | DEAD : 0,
         in->n - in->settled);
  if (!in->layout.drops) tell_words(in);
  int rc = judge_rows(k, in);
  if (rc != 0) return rc;
  count(k, in);
  if (!in->layout.drops) span(k, in);
  return bury(k, in) != BLOC_OK;
}

/* }======== */

/* Gives the texts of rows that have gone back. */
static void trim_heap(bloc_column *c) {
  uint32_t first = 0;
  while (first < c->n && c->len[first] == 0) first++;
  uint32_t base = first < c->n ? c->at[first] : c->nheap;
  memmove(c->heap, c->heap + base, c->nheap - base);
  c->nheap -= base;
  for (uint32_t r = 0; r < c->n; r++)
    c->at[r] = c->len[r] > 0 ? c->at[r] - base : 0;
}

/* The rows from n on move to the front. */
static void shift(bloc_column *c, uint32_t n) {
  uint32_t rest = c->n - n;
  if (c->kind == BLOC_C_INT) memmove(c->i, c->i + n, rest * sizeof *c->i);
  if (c->kind == BLOC_C_REAL) memmove(c->r, c->r + n, rest * sizeof *c->r);
  if (c->kind == BLOC_C_TEXT) {
    memmove(c->at, c->at + n, rest * sizeof *c->at);
    memmove(c->len, c->len + n, rest * sizeof *c->len);
  }
  c->n = rest;
  if (c->kind == BLOC_C_TEXT && c->nheap > 0) trim_heap(c);
}

bloc_rc bloc_known_written(bloc_known *k, bloc_intake *in,
                           const bloc_segment *s) {
  void *p = k->segments.v;
  if (bloc_grow(&p, k->segments.n, &k->segments.cap, sizeof *s))
    return BLOC_NOMEM;
  k->segments.v = p;
  k->segments.v[k->segments.n++] = *s;
  k->next = s->first + s->n;
  for (uint32_t c = 0; c < in->ncol; c++) shift(&in->col[c], s->n);
  if (in->layout.deferred)
    memmove(in->record.v, in->record.v + s->n,
            (in->n - s->n) * sizeof *in->record.v);
  in->settled -= s->n;
  bloc_intake_cut(in, in->n - s->n);
  return BLOC_OK;
}

int bloc_known_missing(bloc_known *k, bloc_day from, bloc_day to) {
  bloc_column day = {.name = "day", .kind = BLOC_C_INT};
  int rc = 1;
  for (uint32_t i = 0; rc > 0 && i < k->segments.n; i++) {
    const bloc_segment *s = &k->segments.v[i];
    if (s->first >= k->before) continue;
    rc = k->read.column(k->read.store, s->id, day.name, &day);
    if (rc <= 0 || day.n != s->n) rc = -1;
    for (uint32_t r = 0; rc > 0 && r < s->n; r++) {
      if (day.i[r] < from || day.i[r] > to ||
          bloc_bits_has(&k->seen, s->first + r) ||
          bloc_bits_has(&k->dropped, s->first + r))
        continue;
      k->retracted++;
      if (add_gone(k, s->first + r, BLOC_C_NULL)) rc = 2;
    }
    if (rc == 2) break;
  }
  bloc_column_free(&day);
  return rc == 1 ? 0 : rc == 2 ? 1 : -1;
}
