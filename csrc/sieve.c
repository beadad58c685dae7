/*
** sieve.c: see sieve.h. Owns conditions and their tests.
*/
#include "sieve.h"

#include <string.h>

/* {======== conditions on a side ======== */

static void cond_free(bloc_cond *c) {
  bloc_free(c->party);
  bloc_free(c->state);
  bloc_timeline_free(&c->t);
  bloc_u32s_free(&c->some);
}

void bloc_sieve_free(bloc_sieve *s) {
  for (uint32_t i = 0; i < BLOC_CONDS; i++) cond_free(&s->cond[i]);
  bloc_u32s_free(&s->origin);
  memset(s, 0, sizeof *s);
}

static bloc_rc new_tables(bloc_cond *c, const bloc_index *ix) {
  c->party = bloc_realloc(NULL, ix->nparty);
  c->state = bloc_realloc(NULL, ix->nstate);
  return c->party == NULL || c->state == NULL ? BLOC_NOMEM : BLOC_OK;
}

/* What the parties of each state have in common, once c->party is filled. */
static bloc_rc sum_up(bloc_cond *c, const bloc_index *ix) {
  memset(c->state, 0, ix->nstate);
  for (uint32_t i = 1; i < ix->nparty; i++)
    c->state[ix->party[i].number] |= (uint8_t)(1u << c->party[i]);
  for (uint32_t k = 1; k < ix->nstate; k++) {
    uint8_t of = c->state[k], rank = BLOC_RANK_NO;
    while (of >> rank > 1) rank++;
    c->state[k] = of == 1u << rank ? rank : BLOC_RANK_ASK;
    if (c->state[k] != BLOC_RANK_NO && bloc_u32s_push(&c->some, k))
      return BLOC_NOMEM;
  }
  return BLOC_OK;
}

static bloc_rc add_set(bloc_sieve *s, uint32_t side, const bloc_bits *ids) {
  const bloc_index *ix = s->w->ix;
  bloc_cond *c = &s->cond[s->ncond];
  c->side = side;
  s->tests |= 1u << s->ncond++;
  if (new_tables(c, ix)) return BLOC_NOMEM;
  c->party[0] = BLOC_RANK_NO;
  for (uint32_t i = 1; i < ix->nparty; i++)
    c->party[i] = bloc_bits_has(ids, ix->party[i].actor) ? BLOC_RANK_YES
                                                         : BLOC_RANK_NO;
  return sum_up(c, ix);
}

/* A join with a fixed day: what a party was part of on *that* day counts. */
static bloc_rc fix_day(bloc_sieve *s, bloc_cond *c, const bloc_join *j) {
  const bloc_index *ix = s->w->ix;
  const bloc_names *names = s->w->spells->names;
  if (new_tables(c, ix)) return BLOC_NOMEM;
  c->party[0] = BLOC_RANK_NO;
  for (uint32_t i = 1; i < ix->nparty; i++) {
    bloc_party p = ix->party[i];
    int truth = (int)c->t.stretch[c->t.start[p.number]].truth;
    uint32_t kind = p.actor < names->nactor ? names->actor[p.actor].kind : 0;
    if ((kind & (BLOC_OFFICE | BLOC_PART)) &&
        bloc_names_whole_on(names, p.actor, j->at) != p.state &&
        bloc_join_on(s->w->spells, j, p.actor, j->at, &truth))
      return BLOC_NOMEM;
    c->party[i] = bloc_rank_of((uint32_t)truth);
  }
  bloc_timeline_free(&c->t);
  return sum_up(c, ix);
}

static bloc_rc add_join(bloc_sieve *s, const bloc_join *j) {
  const bloc_index *ix = s->w->ix;
  bloc_cond *c = &s->cond[s->ncond];
  c->side = j->side;
  s->tests |= 1u << s->ncond++;
  if (bloc_timeline_make(&c->t, s->w->spells, j, ix)) return BLOC_NOMEM;
  if (j->at != BLOC_DAY_MIN) return fix_day(s, c, j);
  for (uint32_t k = 1; k < ix->nstate; k++)
    if ((c->t.start[k] + 1 < c->t.start[k + 1] ||
         c->t.stretch[c->t.start[k]].truth != BLOC_NO) &&
        bloc_u32s_push(&c->some, k))
      return BLOC_NOMEM;
  return BLOC_OK;
}

uint8_t bloc_cond_on(const bloc_cond *c, uint32_t state, uint32_t row,
                     uint32_t *end) {
  if (c->party != NULL) return c->state[state];
  const bloc_stretch *x = bloc_timeline_on(&c->t, state, row);
  const bloc_stretch *last = &c->t.stretch[c->t.start[state + 1] - 1];
  if (x < last && x[1].row < *end) *end = x[1].row;
  return bloc_rank_of(x->truth);
}

/* }======== */

/* {======== making ======== */

static int segment_passes(const bloc_segment *g, const bloc_event_filter *f) {
  if (g->rev > f->when.rev) return 0;
  if ((f->given & BLOC_BY_SOURCE) && !bloc_bits_has(&f->source, g->source))
    return 0;
  return !(f->given & BLOC_BY_FEED) || bloc_bits_has(&f->feed, g->feed);
}

/* Rows of the segments that pass, as ranges of origins. */
static bloc_rc add_segments(bloc_sieve *s) {
  const bloc_feeds *feeds = s->w->feeds;
  bloc_u32s *o = &s->origin;
  uint32_t passed = 0;
  if (!(s->f->given & (BLOC_BY_SOURCE | BLOC_BY_FEED)) &&
      s->f->when.rev == UINT32_MAX)
    return BLOC_OK;
  for (uint32_t i = 0; i < feeds->n; i++) {
    const bloc_segment *g = &feeds->v[i];
    if (!segment_passes(g, s->f)) continue;
    passed++;
    if (o->n > 0 && o->v[o->n - 1] == g->first) o->v[o->n - 1] += g->n;
    else if (bloc_u32s_push(o, g->first) ||
             bloc_u32s_push(o, g->first + g->n))
      return BLOC_NOMEM;
  }
  if (passed < feeds->n) s->tests |= BLOC_T_SEGMENT;
  return BLOC_OK;
}

static bloc_rc add_sides(bloc_sieve *s) {
  const bloc_event_filter *f = s->f;
  if (((f->given & BLOC_BY_ACTOR) && add_set(s, BLOC_OF_ACTOR, &f->actor)) ||
      ((f->given & BLOC_BY_TARGET) &&
       add_set(s, BLOC_OF_TARGET, &f->target)) ||
      ((f->given & BLOC_BY_INVOLVES) &&
       add_set(s, BLOC_OF_ACTOR | BLOC_OF_TARGET, &f->involves)))
    return BLOC_NOMEM;
  for (uint32_t i = 0; i < f->njoin; i++)
    if (add_join(s, &f->join[i])) return BLOC_NOMEM;
  return BLOC_OK;
}

static void add_fields(bloc_sieve *s) {
  const bloc_event_filter *f = s->f;
  if (s->w->ix->ndead > 0) s->tests |= BLOC_T_DEAD;
  if (f->given & BLOC_BY_TYPE) s->tests |= BLOC_T_TYPE;
  if (f->given & BLOC_BY_SCORE) s->tests |= BLOC_T_SCORE;
  if (f->given & BLOC_BY_ID) s->tests |= BLOC_T_ORIGIN;
  if (f->when.known != BLOC_DAY_MAX) s->tests |= BLOC_T_KNOWN;
}

/* Can no plain row pass? */
static int is_hopeless(const bloc_sieve *s) {
  for (uint32_t i = 0; i < s->ncond; i++)
    if (s->cond[i].some.n == 0) return 1;
  return (s->tests & BLOC_T_SEGMENT) && s->origin.n == 0;
}

bloc_rc bloc_sieve_make(bloc_sieve *s, const bloc_scene *w,
                        const bloc_event_filter *f) {
  memset(s, 0, sizeof *s);
  s->w = w;
  s->f = f;
  if (w->ix == NULL || w->ix->n == 0 || (f->given & BLOC_BY_BLOC))
    return BLOC_OK;
  s->row0 = bloc_index_row_of(w->ix, f->from);
  s->row1 = bloc_index_row_of(w->ix, f->to);
  if (s->row0 >= s->row1) return s->row0 = s->row1, BLOC_OK;
  add_fields(s);
  if (add_segments(s) || add_sides(s)) {
    bloc_sieve_free(s);
    return BLOC_NOMEM;
  }
  if (is_hopeless(s)) s->row1 = s->row0;
  return BLOC_OK;
}

/* }======== */

/* {======== testing ======== */

#define BLOCK 4096 /* rows; a part of a column that is worth one touch */

/* Touches a column where the rows are: as a whole, or at each if they are
   far apart. */
static int touch(const bloc_index *ix, const void *column, size_t width,
                 const uint32_t *row, uint32_t n) {
  const char *p = column;
  if (ix->snapshot == NULL || n == 0) return 1;
  uint32_t wide = row[n - 1] - row[0] + 1;
  if (wide / BLOCK < n)
    return bloc_index_touch(ix, p + width * row[0], width * wide);
  for (uint32_t i = 0; i < n; i++)
    if (!bloc_index_touch(ix, p + width * row[i], width)) return 0;
  return 1;
}

static bloc_rc test_dead(const bloc_index *ix, const uint32_t *row,
                         uint8_t *rank, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (bloc_index_is_dead(ix, row[i])) rank[i] = BLOC_RANK_NO;
  return BLOC_OK;
}

static bloc_rc test_type(const bloc_sieve *s, const uint32_t *row,
                         uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  const bloc_bits *types = &s->f->type;
  if (!touch(ix, ix->type, sizeof *ix->type, row, n)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++)
    if (!bloc_bits_has(types, ix->type[row[i]])) rank[i] = BLOC_RANK_NO;
  return BLOC_OK;
}

/* Does x lie in one of the ranges? */
static int in_ranges(const bloc_u32s *r, uint32_t x) {
  uint32_t lo = 0, hi = r->n; /* how many bounds are not after x: odd, in */
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (r->v[mid] <= x) lo = mid + 1;
    else hi = mid;
  }
  return lo & 1;
}

static bloc_rc test_origin(const bloc_sieve *s, int segments,
                           const uint32_t *row, uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  if (!touch(ix, ix->origin, sizeof *ix->origin, row, n)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t o = ix->origin[row[i]];
    int in = segments ? in_ranges(&s->origin, o)
                      : bloc_bits_has(&s->f->origin, o);
    if (!in) rank[i] = BLOC_RANK_NO;
  }
  return BLOC_OK;
}

static bloc_rc test_score(const bloc_sieve *s, const uint32_t *row,
                          uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  int32_t min = s->f->score_min, max = s->f->score_max;
  if (!touch(ix, ix->score, sizeof *ix->score, row, n)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++) {
    int32_t x = ix->score[row[i]];
    if (x == BLOC_NO_SCORE || x < min || x > max) rank[i] = BLOC_RANK_NO;
  }
  return BLOC_OK;
}

static bloc_rc test_known(const bloc_sieve *s, const uint32_t *row,
                          uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  uint32_t end = 0; /* of the day of the row before */
  bloc_day day = 0;
  if (!touch(ix, ix->lag, sizeof *ix->lag, row, n)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++) {
    if (row[i] >= end) {
      day = bloc_index_day_of(ix, row[i]);
      end = ix->day_first[day - ix->day0 + 1];
    }
    uint16_t lag = ix->lag[row[i]];
    if (lag != BLOC_LAG_ALWAYS && day + lag > s->f->when.known)
      rank[i] = BLOC_RANK_NO;
  }
  return BLOC_OK;
}

static inline uint8_t rank_at(const bloc_cond *c, const bloc_index *ix,
                              uint32_t party, uint32_t row) {
  if (c->party != NULL) return c->party[party];
  uint32_t k = ix->party[party].number;
  return bloc_rank_of(bloc_timeline_on(&c->t, k, row)->truth);
}

static bloc_rc test_side(const bloc_cond *c, const bloc_index *ix,
                         const bloc_ids *side, const uint32_t *row,
                         uint8_t *rank, uint32_t n) {
  if (!touch(ix, side->v, side->width, row, n)) return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t r = rank_at(c, ix, bloc_ids_at(side, row[i]), row[i]);
    if (r < rank[i]) rank[i] = r;
  }
  return BLOC_OK;
}

static bloc_rc test_either(const bloc_sieve *s, uint32_t cond, uint32_t half,
                           const uint32_t *row, uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  const bloc_cond *c = &s->cond[cond];
  int first = half == bloc_half(cond, 0), others = half == bloc_half(cond, 1);
  if (!touch(ix, ix->actor.v, ix->actor.width, row, n) ||
      !touch(ix, ix->target.v, ix->target.width, row, n))
    return BLOC_DAMAGED;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t r = rank_at(c, ix, bloc_ids_at(&ix->actor, row[i]), row[i]);
    if (r == BLOC_RANK_NO ? first : others) {
      r = BLOC_RANK_NO;
    } else if (r != BLOC_RANK_YES) {
      uint8_t t = rank_at(c, ix, bloc_ids_at(&ix->target, row[i]), row[i]);
      if (t > r) r = t;
    }
    if (r < rank[i]) rank[i] = r;
  }
  return BLOC_OK;
}

/* One test, given by its bit. */
static bloc_rc test(const bloc_sieve *s, uint32_t bit, uint32_t half,
                    const uint32_t *row, uint8_t *rank, uint32_t n) {
  const bloc_index *ix = s->w->ix;
  switch (bit) {
    case BLOC_T_DEAD: return test_dead(ix, row, rank, n);
    case BLOC_T_TYPE: return test_type(s, row, rank, n);
    case BLOC_T_SEGMENT: return test_origin(s, 1, row, rank, n);
    case BLOC_T_SCORE: return test_score(s, row, rank, n);
    case BLOC_T_KNOWN: return test_known(s, row, rank, n);
    case BLOC_T_ORIGIN: return test_origin(s, 0, row, rank, n);
    default: break;
  }
  for (uint32_t i = 0; i < s->ncond; i++) {
    const bloc_cond *c = &s->cond[i];
    if (bit != 1u << i) continue;
    if (c->side == BLOC_OF_ACTOR)
      return test_side(c, ix, &ix->actor, row, rank, n);
    if (c->side == BLOC_OF_TARGET)
      return test_side(c, ix, &ix->target, row, rank, n);
    return test_either(s, i, half, row, rank, n);
  }
  return BLOC_OK;
}

bloc_rc bloc_sieve_rank(const bloc_sieve *s, uint32_t tests, uint32_t half,
                        const uint32_t *row, uint8_t *rank, uint32_t n) {
  for (uint32_t bit = 1; bit < BLOC_T_END; bit <<= 1) {
    bloc_rc rc = tests & bit ? test(s, bit, half, row, rank, n) : BLOC_OK;
    if (rc != BLOC_OK) return rc;
  }
  return BLOC_OK;
}

bloc_rc bloc_sieve_sift(const bloc_sieve *s, uint32_t tests, uint32_t half,
                        uint32_t *row, uint8_t *rank, uint32_t *n) {
  for (uint32_t bit = BLOC_T_END; *n > 0 && (bit >>= 1) != 0;) {
    if (!(tests & bit)) continue;
    bloc_rc rc = test(s, bit, half, row, rank, *n);
    if (rc != BLOC_OK) return rc;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < *n; i++) {
      row[kept] = row[i];
      rank[kept] = rank[i];
      kept += rank[i] != BLOC_RANK_NO;
    }
    *n = kept;
  }
  return BLOC_OK;
}

/* }======== */
