/*
** votes.c: see votes.h. Owns compiled ballots.
** Invariant: rolls ascend by (day, number), the ballots of one by voter, and
** no voter has two in one.
*/
#include "votes.h"

#include <string.h>

#include "row.h"

void bloc_votes_free(bloc_votes *v) {
  bloc_free(v->roll);
  bloc_free(v->ballot);
  bloc_free(v->voter);
  memset(v, 0, sizeof *v);
}

/* {======== ballots as they come ======== */

typedef struct {
  uint32_t roll, ballot; /* roll: in order of first sight */
} cast;

typedef struct {
  bloc_votes *v;
  const bloc_scene *w;
  const bloc_votes_spec *spec;
  cast *cast;
  uint32_t n, cap, nroll, cap_roll;
  bloc_map by_roll;  /* number and day -> roll */
  bloc_map by_voter; /* actor -> number + 1 */
} taking;

static double number_of(const bloc_votes_spec *spec, uint32_t row) {
  return row & BLOC_FULL ? spec->full_roll[row & ~BLOC_FULL]
                         : spec->roll[row];
}

static uint32_t issues_of(const bloc_votes_spec *spec, uint32_t row) {
  return row & BLOC_FULL ? spec->full_issues[row & ~BLOC_FULL]
                         : spec->issues[row];
}

/* The roll call with this number on this day; made when it is new. */
static bloc_rc roll_of(taking *t, uint32_t number, bloc_day day, uint32_t row,
                       uint32_t *out) {
  uint64_t key = (uint64_t)(number + 1) << 32 | (uint32_t)day;
  uint32_t *found = bloc_map_find(&t->by_roll, key);
  if (found != NULL) return *out = *found, BLOC_OK;
  void *p = t->v->roll;
  if (bloc_grow(&p, t->nroll, &t->cap_roll, sizeof *t->v->roll))
    return BLOC_NOMEM;
  t->v->roll = p;
  t->v->roll[t->nroll] =
      (bloc_roll){number, day, issues_of(t->spec, row), 0};
  *out = t->nroll;
  if (bloc_map_put(&t->by_roll, key, t->nroll)) return BLOC_NOMEM;
  t->nroll++;
  return BLOC_OK;
}

static bloc_rc voter_of(taking *t, uint32_t actor, bloc_day day,
                        uint32_t *out) {
  bloc_votes *v = t->v;
  uint32_t state = bloc_row_state(t->w, actor, day);
  uint32_t *found = bloc_map_find(&t->by_voter, (uint64_t)state + 1);
  if (found != NULL) return *out = *found, BLOC_OK;
  void *p = v->voter;
  if (bloc_grow(&p, v->nvoter, &v->cap_voter, sizeof *v->voter))
    return BLOC_NOMEM;
  v->voter = p;
  v->voter[v->nvoter] = state;
  *out = v->nvoter;
  if (bloc_map_put(&t->by_voter, (uint64_t)state + 1, v->nvoter))
    return BLOC_NOMEM;
  v->nvoter++;
  return BLOC_OK;
}

/* One row; what is no vote in a roll call on one day is passed over. */
static bloc_rc take_row(taking *t, uint32_t row) {
  bloc_event e;
  uint32_t roll, voter;
  void *p = t->cast;
  double number = number_of(t->spec, row);
  if (!(number >= 0 && number < UINT32_MAX)) return BLOC_OK;
  if (bloc_row_read(t->w, row, &e)) return BLOC_DAMAGED;
  uint32_t vote = e.type < t->spec->ntype ? t->spec->vote[e.type]
                                          : (uint32_t)BLOC_V_NONE;
  if (vote == BLOC_V_NONE || e.actor == 0 || e.date.lo != e.date.hi)
    return BLOC_OK;
  if (roll_of(t, (uint32_t)number, e.date.nom, row, &roll) ||
      voter_of(t, e.actor, e.date.nom, &voter) ||
      bloc_grow(&p, t->n, &t->cap, sizeof *t->cast))
    return BLOC_NOMEM;
  t->cast = p;
  t->cast[t->n++] = (cast){roll, voter << 2 | vote};
  return BLOC_OK;
}

static bloc_rc take(void *to, const uint32_t *row, uint32_t n) {
  bloc_rc rc = BLOC_OK;
  for (uint32_t i = 0; rc == BLOC_OK && i < n; i++) rc = take_row(to, row[i]);
  return rc;
}

/* }======== */

/* {======== ballots in order ======== */

static int roll_before(const bloc_roll *a, const bloc_roll *b) {
  return a->day != b->day ? a->day < b->day : a->number < b->number;
}

/* Shell sort of the numbers of rolls by (day, number): most are in order. */
static void sort_rolls(const bloc_roll *roll, uint32_t *v, uint32_t n) {
  uint32_t gap = 1;
  while (gap < n / 3) gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3)
    for (uint32_t i = gap; i < n; i++) {
      uint32_t x = v[i], k = i;
      for (; k >= gap && roll_before(&roll[x], &roll[v[k - gap]]); k -= gap)
        v[k] = v[k - gap];
      v[k] = x;
    }
}

/* Puts the rolls in order and the casts' rolls to their new numbers. */
static bloc_rc order_rolls(taking *t) {
  size_t n = t->nroll;
  uint32_t *at = bloc_realloc(NULL, (2 * n + 1) * sizeof *at);
  bloc_roll *to = bloc_realloc(NULL, (n + 1) * sizeof *to);
  if (at == NULL || to == NULL) {
    bloc_free(at);
    bloc_free(to);
    return BLOC_NOMEM;
  }
  for (uint32_t i = 0; i < n; i++) at[i] = i;
  sort_rolls(t->v->roll, at, t->nroll);
  for (uint32_t i = 0; i < n; i++) {
    to[i] = t->v->roll[at[i]];
    at[n + at[i]] = i;
  }
  for (uint32_t i = 0; i < t->n; i++) t->cast[i].roll = at[n + t->cast[i].roll];
  bloc_free(at);
  bloc_free(t->v->roll);
  t->v->roll = to;
  t->v->nroll = t->nroll;
  memset(&to[n], 0, sizeof *to);
  return BLOC_OK;
}

/* Stable counting sort of n casts from a to b, by voter or by roll. */
static void sort_casts(const cast *a, cast *b, uint32_t n, uint32_t *start,
                       uint32_t nkey, int by_roll) {
  memset(start, 0, ((size_t)nkey + 1) * sizeof *start);
  for (uint32_t i = 0; i < n; i++)
    start[(by_roll ? a[i].roll : a[i].ballot >> 2) + 1]++;
  for (uint32_t k = 0; k < nkey; k++) start[k + 1] += start[k];
  for (uint32_t i = 0; i < n; i++)
    b[start[by_roll ? a[i].roll : a[i].ballot >> 2]++] = a[i];
}

/* Casts by (roll, voter) become the ballots; of a voter's two the first. */
static void lay_out(bloc_votes *v, const cast *c, uint32_t n) {
  uint32_t k = 0, roll = 0;
  v->roll[0].first = 0;
  for (uint32_t i = 0; i < n; i++) {
    while (roll < c[i].roll) v->roll[++roll].first = k;
    if (k > v->roll[roll].first &&
        v->ballot[k - 1] >> 2 == c[i].ballot >> 2) {
      v->doubled++;
      continue;
    }
    v->ballot[k++] = c[i].ballot;
  }
  while (roll < v->nroll) v->roll[++roll].first = k;
  v->nballot = k;
}

static bloc_rc order_casts(taking *t) {
  bloc_votes *v = t->v;
  uint32_t nkey = v->nvoter > v->nroll ? v->nvoter : v->nroll;
  cast *spare = bloc_realloc(NULL, ((size_t)t->n + 1) * sizeof *spare);
  uint32_t *start = bloc_realloc(NULL, ((size_t)nkey + 1) * sizeof *start);
  v->ballot = bloc_realloc(NULL, ((size_t)t->n + 1) * sizeof *v->ballot);
  bloc_rc rc = spare == NULL || start == NULL || v->ballot == NULL
                   ? BLOC_NOMEM : BLOC_OK;
  if (rc == BLOC_OK) {
    sort_casts(t->cast, spare, t->n, start, v->nvoter, 0);
    sort_casts(spare, t->cast, t->n, start, v->nroll, 1);
    lay_out(v, t->cast, t->n);
  }
  bloc_free(spare);
  bloc_free(start);
  return rc;
}

/* }======== */

bloc_rc bloc_votes_make(bloc_votes *v, const bloc_scene *w,
                        const bloc_query *q, const bloc_votes_spec *spec) {
  taking t = {.v = v, .w = w, .spec = spec};
  bloc_report r = {0};
  bloc_rc rc = bloc_query_run(w, q, take, &t, &r);
  if (rc == BLOC_OK) rc = order_rolls(&t);
  if (rc == BLOC_OK) rc = order_casts(&t);
  bloc_free(t.cast);
  bloc_map_free(&t.by_roll);
  bloc_map_free(&t.by_voter);
  if (rc != BLOC_OK) bloc_votes_free(v);
  return rc;
}

/* {======== questions ======== */

typedef struct {
  const bloc_votes *v;
  bloc_spells *s;
  const bloc_cohesion_spec *c;
  bloc_cohesion_cell *out;
  uint8_t *truth[2]; /* by voter: of a, of b; ASK: not asked that day yet */
  uint32_t bin;
} asking;

enum { ASK = 255 };

/* The ballots of one side in a roll call, by vote. */
typedef struct {
  uint32_t count[3], n;
} side;

static bloc_rc truth_of(asking *k, int which, uint32_t voter, bloc_day day,
                        uint8_t *out) {
  const bloc_join *j = which == 0 ? k->c->a : k->c->b;
  uint8_t *kept = &k->truth[which][voter];
  if (*kept == ASK) {
    int truth;
    bloc_day d = j->at != BLOC_DAY_MIN ? j->at : day;
    if (bloc_join_on(k->s, j, k->v->voter[voter], d, &truth))
      return BLOC_NOMEM;
    *kept = (uint8_t)truth;
  }
  *out = *kept;
  return BLOC_OK;
}

typedef struct {
  side a, b;
  uint32_t both;             /* voters of a and of b */
  int not_covered, possible; /* of any voter */
} call;

/* Counts one ballot on each side that its voter is of. */
static bloc_rc count_ballot(asking *k, uint32_t ballot, bloc_day day,
                            call *r) {
  uint8_t truth[2] = {BLOC_NO, BLOC_NO};
  uint32_t voter = ballot >> 2, vote = ballot & 3;
  int in[2] = {0, 0};
  for (int i = 0; i < (k->c->b == NULL ? 1 : 2); i++) {
    if (truth_of(k, i, voter, day, &truth[i])) return BLOC_NOMEM;
    r->not_covered |= truth[i] == BLOC_UNCOVERED;
    r->possible |= truth[i] == BLOC_MAYBE;
    in[i] = truth[i] == BLOC_YES || (truth[i] == BLOC_MAYBE && k->c->possible);
  }
  if (in[0]) r->a.count[vote]++, r->a.n++;
  if (in[1]) r->b.count[vote]++, r->b.n++;
  r->both += (uint32_t)(in[0] && in[1]);
  return BLOC_OK;
}

static uint32_t most_of(const side *x) {
  uint32_t m = x->count[0];
  if (x->count[1] > m) m = x->count[1];
  return x->count[2] > m ? x->count[2] : m;
}

/* (max - (n - max) / 2) / n: 1 where all agree, 0 where thirds differ. */
static double agreement(const side *x) {
  double n = x->n, most = most_of(x);
  return (most - (n - most) / 2) / n;
}

/* The mean distance of the pairs of one of a and another one of b: a voter
   of both is at no distance from itself, and no pair. */
static double distance(const call *r) {
  const uint32_t *a = r->a.count, *b = r->b.count;
  double half = (double)a[0] * b[1] + (double)a[1] * b[0] +
                (double)a[1] * b[2] + (double)a[2] * b[1];
  double whole = (double)a[0] * b[2] + (double)a[2] * b[0];
  return (half / 2 + whole) / ((double)r->a.n * r->b.n - r->both);
}

/* Is some vote a most frequent one of both? A voter that is all of a does not
   count among b. */
static int same_side(const call *r) {
  side own = r->b;
  for (int i = 0; r->a.n == 1 && r->both == 1 && i < 3; i++)
    own.count[i] -= r->a.count[i];
  uint32_t a = most_of(&r->a), b = most_of(&own);
  for (int i = 0; i < 3; i++)
    if (r->a.count[i] == a && own.count[i] == b) return 1;
  return 0;
}

static void add(bloc_cohesion_cell *x, const call *r, int two) {
  x->possible += (uint32_t)r->possible;
  if (r->not_covered) {
    x->not_covered++;
    return;
  }
  if (two ? (uint64_t)r->a.n * r->b.n <= r->both : r->a.n < 2) return;
  x->rolls++;
  x->a += r->a.n;
  x->b += r->b.n;
  for (int i = 0; i < 3; i++) x->count[i] += r->a.count[i];
  if (two) {
    x->distance += distance(r);
    x->same += (uint32_t)same_side(r);
    x->shared += r->both > 0;
  } else {
    x->agreement += agreement(&r->a);
    x->unanimous += most_of(&r->a) == r->a.n;
  }
}

/* Adds a roll call to the cells of its bin: one, or one for each issue. */
static void add_all(const asking *k, uint32_t issues, const call *r) {
  uint32_t n = k->c->by_issue;
  bloc_cohesion_cell *x = k->out + (size_t)k->bin * (n > 0 ? n + 1 : 1);
  int two = k->c->b != NULL;
  if (n == 0 || (issues & ((1u << n) - 1)) == 0) {
    add(&x[n], r, two);
    return;
  }
  for (uint32_t i = 0; i < n; i++)
    if (issues >> i & 1) add(&x[i], r, two);
}

static bloc_rc ask_roll(asking *k, uint32_t i) {
  const bloc_roll *roll = &k->v->roll[i];
  call r = {0};
  for (uint32_t b = roll->first; b < roll[1].first; b++)
    if (count_ballot(k, k->v->ballot[b], roll->day, &r)) return BLOC_NOMEM;
  add_all(k, roll->issues, &r);
  return BLOC_OK;
}

/* Moves to the bin of a roll; 0: it lies in none. Days ascend. */
static int in_bin(asking *k, uint32_t i) {
  const bloc_cohesion_spec *c = k->c;
  bloc_day d = k->v->roll[i].day;
  if (c->nbin == 0) return k->bin = i, 1;
  if (d < c->edge[0] || d >= c->edge[c->nbin]) return 0;
  while (d >= c->edge[k->bin + 1]) k->bin++;
  return 1;
}

static bloc_rc ask_all(asking *k) {
  const bloc_votes *v = k->v;
  for (uint32_t i = 0; i < v->nroll; i++) {
    if (i == 0 || v->roll[i].day != v->roll[i - 1].day) {
      memset(k->truth[0], ASK, v->nvoter);
      memset(k->truth[1], ASK, v->nvoter);
    }
    if (k->c->issues != 0 && (v->roll[i].issues & k->c->issues) == 0) continue;
    if (in_bin(k, i) && ask_roll(k, i)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

uint64_t bloc_cohesion_cells(const bloc_votes *v,
                             const bloc_cohesion_spec *c) {
  uint64_t bins = c->nbin > 0 ? c->nbin : v->nroll;
  return bins * (c->by_issue > 0 ? c->by_issue + 1 : 1);
}

bloc_rc bloc_cohesion(const bloc_votes *v, bloc_spells *s,
                      const bloc_cohesion_spec *c, bloc_cohesion_cell *out) {
  asking k = {.v = v, .s = s, .c = c, .out = out};
  k.truth[0] = bloc_realloc(NULL, 2 * (size_t)v->nvoter + 1);
  if (k.truth[0] == NULL) return BLOC_NOMEM;
  k.truth[1] = k.truth[0] + v->nvoter;
  bloc_rc rc = ask_all(&k);
  bloc_free(k.truth[0]);
  return rc;
}

/* }======== */
