/*
** index_build.c: builds an index by counting sorts: rows by day, then each
** projection from one that is sorted already.
**
**   base ──by type──> P_TYPE ──by state of a side──> P_ACTOR_TYPE, ..
**     └──by state of a side──> P_ACTOR, P_TARGET ──by actor's state──> P_PAIR
**
** Every sort is stable, so that rows ascend within each key.
** Cost: linear; some 100 ns an event and, beside the index and what it is
** built from, 8 bytes an event for a while.
*/
#include "index_own.h"

#include <string.h>

void *bloc_index_array(uint64_t n, size_t size) {
  if (n == 0) n = 1;
  return n > SIZE_MAX / size ? NULL : bloc_realloc(NULL, (size_t)n * size);
}

void *bloc_index_zeros(uint64_t n, size_t size) {
  void *p = bloc_index_array(n, size);
  if (p != NULL) memset(p, 0, (size_t)n * size);
  return p;
}

uint32_t bloc_index_width(uint32_t nparty) {
  return nparty <= 65536 ? 2 : 4;
}

/* {======== days ======== */

/* Tests what bloc_plain promises, and finds the first and the last day. */
static bloc_rc span(const bloc_plain *rows, bloc_day *first, bloc_day *last) {
  *first = BLOC_DAY_MAX;
  *last = BLOC_DAY_MIN;
  if (rows->n >= BLOC_FULL) return BLOC_BAD;
  for (uint32_t i = 0; i < rows->n; i++) {
    if (rows->day[i] < *first) *first = rows->day[i];
    if (rows->day[i] > *last) *last = rows->day[i];
    if (i > 0 && rows->origin[i] <= rows->origin[i - 1]) return BLOC_BAD;
  }
  if (rows->n > 0 && (*first < BLOC_DAY_FIRST || *last > BLOC_DAY_LAST))
    return BLOC_BAD;
  return BLOC_OK;
}

/*
** The order of rows by (day, arrival), and day_first. While rows are placed,
** first[d + 1] is where the next row of day d goes, and ends as the start of
** the day after.
*/
static bloc_rc order_of(bloc_index *ix, const bloc_plain *rows,
                        uint32_t **out) {
  bloc_day last;
  bloc_rc rc = span(rows, &ix->day0, &last);
  if (rc != BLOC_OK) return rc;
  ix->ndays = rows->n == 0 ? 0 : (uint32_t)(last - ix->day0) + 1;
  if (rows->n == 0) ix->day0 = 0;
  uint32_t *order = bloc_index_array(rows->n, sizeof *order);
  uint32_t *first = bloc_index_zeros((uint64_t)ix->ndays + 2, sizeof *first);
  *out = order;
  ix->day_first = first;
  if (order == NULL || first == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < rows->n; i++) first[rows->day[i] - ix->day0 + 2]++;
  for (uint32_t d = 2; d <= ix->ndays; d++) first[d] += first[d - 1];
  for (uint32_t i = 0; i < rows->n; i++)
    order[first[rows->day[i] - ix->day0 + 1]++] = i;
  return BLOC_OK;
}

/* }======== */

/* {======== parties ======== */

/* In `of`, beside party numbers: not asked yet; differs by day. */
enum { UNASKED = 0, VARIES = UINT32_MAX };

typedef struct {
  const bloc_names *names;
  bloc_index *ix;  /* its party and state grow */
  uint32_t *of;    /* by actor */
  bloc_map number; /* of party: actor << 32 | state; of state: its id */
  uint32_t cap_party, cap_state;
} parties;

static void parties_free(parties *p) {
  bloc_free(p->of);
  bloc_map_free(&p->number);
}

static bloc_rc add_state(parties *p, uint32_t state, uint32_t *out) {
  bloc_index *ix = p->ix;
  uint32_t *known = bloc_map_find(&p->number, state);
  *out = known != NULL ? *known : ix->nstate;
  if (known != NULL) return BLOC_OK;
  void *v = ix->state;
  if (bloc_grow(&v, ix->nstate, &p->cap_state, sizeof *ix->state))
    return BLOC_NOMEM;
  ix->state = v;
  if (state != 0 && bloc_map_put(&p->number, state, ix->nstate))
    return BLOC_NOMEM;
  ix->state[ix->nstate++] = state;
  return BLOC_OK;
}

static bloc_rc add_party(parties *p, uint32_t actor, uint32_t state,
                         uint32_t *out) {
  bloc_index *ix = p->ix;
  uint64_t key = (uint64_t)actor << 32 | state;
  uint32_t *known = bloc_map_find(&p->number, key);
  bloc_party q = {actor, state, 0};
  *out = known != NULL ? *known : ix->nparty;
  if (known != NULL) return BLOC_OK;
  if (add_state(p, state, &q.number)) return BLOC_NOMEM;
  void *v = ix->party;
  if (bloc_grow(&v, ix->nparty, &p->cap_party, sizeof q)) return BLOC_NOMEM;
  ix->party = v;
  if (key != 0 && bloc_map_put(&p->number, key, ix->nparty))
    return BLOC_NOMEM;
  ix->party[ix->nparty++] = q;
  return BLOC_OK;
}

/*
** Starts with nobody as number 0, then the parties and states of `old`, which
** keep their numbers unless a snapshot that names one twice has lied.
*/
static bloc_rc parties_make(parties *p, const bloc_index *old) {
  uint32_t at;
  uint32_t nstate = old == NULL ? 0 : old->nstate;
  uint32_t nparty = old == NULL ? 0 : old->nparty;
  p->of = bloc_index_zeros(p->names->nactor, sizeof *p->of);
  if (p->of == NULL || add_party(p, 0, 0, &at)) return BLOC_NOMEM;
  for (uint32_t i = 1; i < nstate; i++) {
    if (add_state(p, old->state[i], &at)) return BLOC_NOMEM;
    if (at != i) return BLOC_DAMAGED;
  }
  for (uint32_t i = 1; i < nparty; i++) {
    const bloc_party *q = &old->party[i];
    if (add_party(p, q->actor, q->state, &at)) return BLOC_NOMEM;
    if (at != i) return BLOC_DAMAGED;
  }
  return BLOC_OK;
}

/* The party of an actor whose place in `of` does not tell. */
static bloc_rc find_party(parties *p, uint32_t actor, bloc_day d,
                          uint32_t *out) {
  int varies;
  uint32_t state = bloc_names_top_on(p->names, actor, d, &varies);
  if (add_party(p, actor, state, out)) return BLOC_NOMEM;
  if (actor < p->names->nactor) p->of[actor] = varies ? VARIES : *out;
  return BLOC_OK;
}

/* The parties of one side, in the order of the base. */
static bloc_rc resolve(parties *p, const bloc_plain *rows,
                       const uint32_t *actor, const uint32_t *order,
                       uint32_t *out) {
  uint32_t nactor = p->names->nactor;
  for (uint32_t i = 0; i < rows->n; i++) {
    uint32_t a = actor[order[i]];
    uint32_t party = a < nactor ? p->of[a] : UNASKED;
    if (a != 0 && (party == UNASKED || party == VARIES) &&
        find_party(p, a, rows->day[order[i]], &party))
      return BLOC_NOMEM;
    out[i] = a == 0 ? 0 : party;
  }
  return BLOC_OK;
}

/* }======== */

/* {======== columns ======== */

static uint16_t *gather16(const uint16_t *from, const uint32_t *order,
                          uint32_t n) {
  uint16_t *v = bloc_index_array(n, sizeof *v);
  for (uint32_t i = 0; v != NULL && i < n; i++) v[i] = from[order[i]];
  return v;
}

static uint32_t *gather32(const void *from, const uint32_t *order,
                          uint32_t n) {
  const uint32_t *u = from;
  uint32_t *v = bloc_index_array(n, sizeof *v);
  for (uint32_t i = 0; v != NULL && i < n; i++) v[i] = u[order[i]];
  return v;
}

static bloc_rc make_side(parties *p, const bloc_plain *rows,
                         const uint32_t *actor, const uint32_t *order,
                         bloc_ids *out) {
  out->width = 4;
  out->v = bloc_index_array(rows->n, 4);
  if (out->v == NULL) return BLOC_NOMEM;
  return resolve(p, rows, actor, order, out->v);
}

/* Halves a column of 32 bits where the parties allow it. */
static bloc_rc narrow_side(bloc_ids *c, uint32_t n, uint32_t nparty) {
  if (bloc_index_width(nparty) == 4) return BLOC_OK;
  const uint32_t *wide = c->v;
  uint16_t *v = bloc_index_array(n, sizeof *v);
  if (v == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < n; i++) v[i] = (uint16_t)wide[i];
  bloc_free(c->v);
  c->v = v;
  c->width = 2;
  return BLOC_OK;
}

static bloc_rc make_base(bloc_index *ix, const bloc_names *names,
                         const bloc_plain *rows, const uint32_t *order,
                         const bloc_index *old) {
  parties p = {names, ix, NULL, {NULL, NULL, 0, 0}, 0, 0};
  uint32_t n = ix->n = rows->n;
  bloc_rc rc = parties_make(&p, old);
  if (rc == BLOC_OK) rc = make_side(&p, rows, rows->actor, order, &ix->actor);
  if (rc == BLOC_OK)
    rc = make_side(&p, rows, rows->target, order, &ix->target);
  parties_free(&p);
  if (rc != BLOC_OK) return rc;
  if (narrow_side(&ix->actor, n, ix->nparty) ||
      narrow_side(&ix->target, n, ix->nparty))
    return BLOC_NOMEM;
  ix->type = gather16(rows->type, order, n);
  ix->lag = gather16(rows->lag, order, n);
  ix->score = (int32_t *)gather32(rows->score, order, n);
  ix->origin = gather32(rows->origin, order, n);
  return ix->type == NULL || ix->lag == NULL || ix->score == NULL ||
                 ix->origin == NULL
             ? BLOC_NOMEM
             : BLOC_OK;
}

/* }======== */

/* {======== projections ======== */

/* What a row is sorted by, as a bucket: a side's state, or its type. */
typedef struct {
  const bloc_ids *side; /* or NULL: by type */
  const uint16_t *type;
  const uint32_t *number; /* of each party's state */
  uint32_t n;             /* buckets are 1 .. n; 0: not in the projection */
} sorter;

static inline uint32_t bucket(const sorter *s, uint32_t row) {
  if (s->side != NULL) return s->number[bloc_ids_at(s->side, row)];
  return s->type[row] + 1u;
}

/*
** Where each bucket's rows begin, and in [n + 1] how many rows there are;
** only rows count that have a bucket in `also`, too, where that is given.
*/
static uint32_t *starts_of(const sorter *s, const sorter *also, uint32_t n) {
  uint32_t *at = bloc_index_zeros((uint64_t)s->n + 2, sizeof *at);
  if (at == NULL) return NULL;
  for (uint32_t r = 0; r < n; r++)
    if (also == NULL || bucket(also, r) != 0) at[bucket(s, r) + 1]++;
  at[1] = 0;
  for (uint32_t k = 2; k <= s->n + 1; k++) at[k] += at[k - 1];
  return at;
}

static bloc_rc projection_make(bloc_projection *p, uint32_t n, uint32_t nkey,
                               int with_score) {
  p->n = n;
  p->nkey = nkey;
  p->key = bloc_index_array(nkey, sizeof *p->key);
  p->start = bloc_index_array((uint64_t)nkey + 1, sizeof *p->start);
  p->row = bloc_index_array(n, sizeof *p->row);
  if (with_score) p->score = bloc_index_array(n, sizeof *p->score);
  return p->key == NULL || p->start == NULL || p->row == NULL ||
                 (with_score && p->score == NULL)
             ? BLOC_NOMEM
             : BLOC_OK;
}

/* Sorts the base by one thing. Keys are `base` less than buckets. */
static bloc_rc sort_base(const bloc_index *ix, const sorter *s, uint32_t base,
                         bloc_projection *out) {
  uint32_t nkey = 0, *at = starts_of(s, NULL, ix->n);
  if (at == NULL) return BLOC_NOMEM;
  for (uint32_t k = 1; k <= s->n; k++) nkey += at[k + 1] > at[k];
  if (projection_make(out, at[s->n + 1], nkey, 0)) {
    bloc_free(at);
    return BLOC_NOMEM;
  }
  nkey = 0;
  for (uint32_t k = 1; k <= s->n; k++)
    if (at[k + 1] > at[k]) {
      out->key[nkey] = k - base;
      out->start[nkey++] = at[k];
    }
  out->start[nkey] = out->n;
  for (uint32_t r = 0; r < ix->n; r++) {
    uint32_t k = bucket(s, r);
    if (k != 0) out->row[at[k]++] = r;
  }
  bloc_free(at);
  return BLOC_OK;
}

/* A key that came up while rows were placed. */
typedef struct {
  uint32_t high, low, start;
} entry;

typedef struct {
  entry *v;
  uint32_t n, cap;
} entries;

static bloc_rc note_key(entries *e, uint32_t high, uint32_t low,
                        uint32_t start) {
  void *v = e->v;
  if (bloc_grow(&v, e->n, &e->cap, sizeof *e->v)) return BLOC_NOMEM;
  e->v = v;
  e->v[e->n++] = (entry){high, low, start};
  return BLOC_OK;
}

/*
** Takes a thing of each row along into the order of a projection: the bucket
** in `what`, or the score where that is NULL. Reading the base in its order
** and writing to many places is several times as fast as the reverse.
*/
static uint32_t *carry(const bloc_index *ix, const bloc_projection *from,
                       const sorter *by, const sorter *what) {
  const uint32_t *score = (const uint32_t *)ix->score;
  uint32_t *v = bloc_index_array(from->n, sizeof *v);
  uint32_t *at = bloc_index_zeros((uint64_t)by->n + 1, sizeof *at);
  if (v == NULL || at == NULL) {
    bloc_free(v);
    v = NULL;
  }
  for (uint32_t k = 0; v != NULL && k < from->nkey; k++)
    at[from->key[k] + (by->side == NULL)] = from->start[k];
  for (uint32_t r = 0; v != NULL && r < ix->n; r++) {
    uint32_t k = bucket(by, r);
    if (k != 0) v[at[k]++] = what == NULL ? score[r] : bucket(what, r);
  }
  bloc_free(at);
  return v;
}

/*
** Places the rows of a sorted projection by what was carried along as well. A
** key is noted when its first row comes: `run` says in which run of `from` the
** bucket has last been met, plus one.
*/
static bloc_rc place(const bloc_projection *from, const uint32_t *carried,
                     const uint32_t *score, uint32_t *at, uint32_t *run,
                     bloc_projection *out, entries *e) {
  for (uint32_t k = 0; k < from->nkey; k++)
    for (uint32_t i = from->start[k]; i < from->start[k + 1]; i++) {
      uint32_t b = carried[i];
      if (b == 0) continue;
      if (run[b] != k + 1) {
        if (note_key(e, b, (uint32_t)from->key[k], at[b])) return BLOC_NOMEM;
        run[b] = k + 1;
      }
      if (score != NULL) out->score[at[b]] = (int32_t)score[i];
      out->row[at[b]++] = from->row[i];
    }
  return BLOC_OK;
}

/* The directory from keys noted in order of their low half. */
static bloc_rc direct(const entries *e, uint32_t nhigh, bloc_projection *out) {
  uint32_t *at = bloc_index_zeros((uint64_t)nhigh + 2, sizeof *at);
  bloc_free(out->key);
  bloc_free(out->start);
  out->nkey = e->n;
  out->key = bloc_index_array(e->n, sizeof *out->key);
  out->start = bloc_index_array((uint64_t)e->n + 1, sizeof *out->start);
  bloc_rc rc = at == NULL || out->key == NULL || out->start == NULL
                   ? BLOC_NOMEM
                   : BLOC_OK;
  for (uint32_t i = 0; rc == BLOC_OK && i < e->n; i++) at[e->v[i].high + 1]++;
  for (uint32_t k = 1; rc == BLOC_OK && k <= nhigh + 1; k++) at[k] += at[k - 1];
  for (uint32_t i = 0; rc == BLOC_OK && i < e->n; i++) {
    uint32_t to = at[e->v[i].high]++;
    out->key[to] = (uint64_t)e->v[i].high << 32 | e->v[i].low;
    out->start[to] = e->v[i].start;
  }
  if (rc == BLOC_OK) out->start[e->n] = out->n;
  bloc_free(at);
  return rc;
}

/*
** Sorts `from`, which was sorted by `by`, once more, by a side's state; see
** the file's comment. Pairs have scores.
*/
static bloc_rc sort_again(const bloc_index *ix, const bloc_projection *from,
                          const sorter *by, const sorter *side, int pairs,
                          bloc_projection *out) {
  entries e = {NULL, 0, 0};
  uint32_t *at = starts_of(side, by, ix->n);
  uint32_t *run = bloc_index_zeros((uint64_t)side->n + 1, sizeof *run);
  uint32_t *carried = carry(ix, from, by, side);
  uint32_t *score = pairs ? carry(ix, from, by, NULL) : NULL;
  bloc_rc rc = BLOC_NOMEM;
  if (at != NULL && run != NULL && carried != NULL &&
      (score != NULL || !pairs) &&
      !projection_make(out, at[side->n + 1], 0, pairs) &&
      !place(from, carried, score, at, run, out, &e) &&
      !direct(&e, side->n, out))
    rc = BLOC_OK;
  bloc_free(at);
  bloc_free(run);
  bloc_free(carried);
  bloc_free(score);
  bloc_free(e.v);
  return rc;
}

static bloc_rc make_projections(bloc_index *ix) {
  uint32_t *number = bloc_index_array(ix->nparty, sizeof *number);
  if (number == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < ix->nparty; i++) number[i] = ix->party[i].number;
  sorter type = {NULL, ix->type, NULL, 65536};
  sorter actor = {&ix->actor, NULL, number, ix->nstate - 1};
  sorter target = {&ix->target, NULL, number, ix->nstate - 1};
  bloc_projection *by = ix->by;
  bloc_rc rc = BLOC_NOMEM;
  if (!sort_base(ix, &type, 1, &by[BLOC_P_TYPE]) &&
      !sort_base(ix, &actor, 0, &by[BLOC_P_ACTOR]) &&
      !sort_base(ix, &target, 0, &by[BLOC_P_TARGET]) &&
      !sort_again(ix, &by[BLOC_P_TYPE], &type, &actor, 0,
                  &by[BLOC_P_ACTOR_TYPE]) &&
      !sort_again(ix, &by[BLOC_P_TYPE], &type, &target, 0,
                  &by[BLOC_P_TARGET_TYPE]) &&
      !sort_again(ix, &by[BLOC_P_TARGET], &target, &actor, 1,
                  &by[BLOC_P_PAIR]))
    rc = BLOC_OK;
  bloc_free(number);
  return rc;
}

/* }======== */

bloc_rc bloc_index_build_after(bloc_index *ix, const bloc_names *names,
                               const bloc_plain *rows,
                               const bloc_index *old) {
  uint32_t *order = NULL;
  memset(ix, 0, sizeof *ix);
  bloc_rc rc = order_of(ix, rows, &order);
  if (rc == BLOC_OK) rc = make_base(ix, names, rows, order, old);
  bloc_free(order);
  if (rc == BLOC_OK) rc = make_projections(ix);
  if (rc != BLOC_OK) bloc_index_free(ix);
  return rc;
}

bloc_rc bloc_index_build(bloc_index *ix, const bloc_names *names,
                         const bloc_plain *rows) {
  return bloc_index_build_after(ix, names, rows, NULL);
}
