/*
** match.c: see match.h. Owns the search for chains of one key's events.
**
** A chain rests on several days, and on each of them on one or more steps: a
** sitting. Events of different days cannot be the same, so that what happens
** after a sitting depends only on its day and the step that comes next. Of
** every (step, day) it is thus enough to know the earliest day on which a
** chain that goes on from there can be at the last step; later days never end
** earlier. Within a sitting each step needs an event of its own: a matching,
** found by moving steps to other events (augmenting paths).
**
** Invariant: a day that was passed over for a step has no way on to the last
** step, and never gets one: events are only ever taken.
** Cost: each item is passed over once; a chain costs its steps squared.
*/
#include "match.h"

#include <string.h>

#define NEVER BLOC_DAY_MAX /* as the end of a chain */
#define NOBODY BLOC_STEPS  /* as the step that has an event */

/* {======== what is known of one key ======== */

/* About chains that go up to one step; lists are by step, from 1. */
typedef struct {
  uint32_t *next[BLOC_STEPS]; /* leads past days without a way on */
  uint32_t *sure[BLOC_STEPS]; /* when `end` was found, in chains taken + 1 */
  bloc_day *end[BLOC_STEPS];  /* of a day's first item: the chain's last day */
} layer;

typedef struct {
  const bloc_pattern *p;
  const bloc_item *item[BLOC_STEPS]; /* of the key, n by step */
  uint32_t n[BLOC_STEPS];
  /* of an item: the next step's first item on its day or later; later */
  uint32_t *same[BLOC_STEPS], *after[BLOC_STEPS];
  uint32_t *open[BLOC_STEPS]; /* leads past items that are taken */
  layer layer[BLOC_STEPS];    /* by the step to reach, if all are kept */
  layer *at;                  /* the one in use */
  uint32_t last;              /* the step to reach */
  uint32_t version;           /* chains taken + 1 */
  uint32_t *memory;
} hunt;

static bloc_day day_of(const hunt *h, uint32_t k, uint32_t i) {
  return h->item[k][i].day;
}

/* The first place from i on that leads to itself; halves the path. */
static uint32_t follow(uint32_t *next, uint32_t i) {
  while (next[i] != i) {
    next[i] = next[next[i]];
    i = next[i];
  }
  return i;
}

static int keeps_layers(const bloc_pattern *p) { return p->all && p->partial; }

static uint32_t longest(const bloc_series *s) {
  uint32_t most = 0;
  for (uint32_t k = 0; k < s->nkey; k++)
    if (s->start[k + 1] - s->start[k] > most)
      most = s->start[k + 1] - s->start[k];
  return most;
}

static uint32_t *part(uint32_t **from, size_t n) {
  uint32_t *v = *from;
  *from += n;
  return v;
}

/* Sets memory aside for the longest lists, once for all keys. */
static bloc_rc hunt_make(hunt *h, const bloc_pattern *p,
                         const bloc_series *series) {
  uint32_t layers = keeps_layers(p) ? p->nstep : 1;
  size_t len[BLOC_STEPS], total = 0;
  memset(h, 0, sizeof *h);
  h->p = p;
  for (uint32_t k = 0; k < p->nstep; k++) {
    len[k] = (size_t)longest(&series[k]) + 1;
    total += (3 + (size_t)layers * 3) * len[k];
  }
  if (total > SIZE_MAX / sizeof *h->memory) return BLOC_NOMEM;
  uint32_t *v = h->memory = bloc_realloc(NULL, total * sizeof *v);
  if (v == NULL) return BLOC_NOMEM;
  for (uint32_t k = 0; k < p->nstep; k++) {
    h->same[k] = part(&v, len[k]);
    h->after[k] = part(&v, len[k]);
    h->open[k] = part(&v, len[k]);
    for (uint32_t l = 0; l < layers; l++) {
      h->layer[l].next[k] = part(&v, len[k]);
      h->layer[l].sure[k] = part(&v, len[k]);
      h->layer[l].end[k] = (bloc_day *)part(&v, len[k]);
    }
  }
  return BLOC_OK;
}

/* Where the items of step k lead to in the list of step k + 1. */
static void link_lists(hunt *h, uint32_t k) {
  uint32_t same = 0, after = 0, n = h->n[k + 1];
  for (uint32_t i = 0; i < h->n[k]; i++) {
    bloc_day d = day_of(h, k, i);
    while (same < n && day_of(h, k + 1, same) < d) same++;
    if (after < same) after = same;
    while (after < n && day_of(h, k + 1, after) <= d) after++;
    h->same[k][i] = same;
    h->after[k][i] = after;
  }
}

static void forget(hunt *h, layer *l) {
  for (uint32_t k = 1; k < h->p->nstep; k++) {
    for (uint32_t i = 0; i <= h->n[k]; i++) l->next[k][i] = i;
    memset(l->sure[k], 0, h->n[k] * sizeof *l->sure[k]);
  }
}

/* Turns to a key; 0 where it has no first step. */
static int turn_to(hunt *h, const bloc_series *series, uint32_t key) {
  h->item[0] = bloc_series_of(&series[0], key, &h->n[0]);
  if (h->n[0] == 0) return 0;
  for (uint32_t k = 1; k < h->p->nstep; k++)
    h->item[k] = bloc_series_of(&series[k], key, &h->n[k]);
  for (uint32_t k = 0; k < h->p->nstep; k++) {
    for (uint32_t i = 0; i <= h->n[k]; i++) h->open[k][i] = i;
    if (k + 1 < h->p->nstep) link_lists(h, k);
  }
  h->version = 1;
  return 1;
}

/* Aims at a step; layers that are not kept are made anew each time. */
static void aim_at(hunt *h, uint32_t last) {
  h->last = last;
  h->at = &h->layer[keeps_layers(h->p) ? last : 0];
}

/* }======== */

/* {======== sittings ======== */

typedef struct {
  bloc_day day;
  uint32_t lo[BLOC_STEPS];   /* the step's first item on that day or later */
  uint32_t pick[BLOC_STEPS]; /* the step's item */
  uint32_t first, top;       /* steps first .. top have one */
} sitting;

static sitting sit_down(const hunt *h, uint32_t k, uint32_t i) {
  sitting c;
  c.day = day_of(h, k, i);
  c.lo[k] = i;
  c.first = c.top = k;
  return c;
}

/* Does step i have items on the day? Those below it have. */
static int has_items(const hunt *h, sitting *c, uint32_t i) {
  if (i > c->first) c->lo[i] = h->same[i - 1][c->lo[i - 1]];
  return c->lo[i] < h->n[i] && day_of(h, i, c->lo[i]) == c->day;
}

/* The next item of the day that is not taken, from j on; 0 at the end. */
static int next_item(const hunt *h, const sitting *c, uint32_t i, uint32_t *j) {
  *j = follow(h->open[i], *j);
  return *j < h->n[i] && day_of(h, i, *j) == c->day;
}

/* The step that has the event of step i's item j: also i itself. */
static uint32_t owner(const hunt *h, const sitting *c, uint32_t i, uint32_t j) {
  uint32_t row = h->item[i][j].row;
  for (uint32_t s = c->first; s < c->top; s++)
    if (h->item[s][c->pick[s]].row == row) return s;
  return NOBODY;
}

/*
** Finds an item for step i, which has none or is to move and is in `seen` (a
** bit each), moving steps that are not in `seen` to others where that helps.
** 0: there is none, and nothing has moved.
*/
static int augment(const hunt *h, sitting *c, uint32_t i, uint32_t *seen) {
  uint32_t j;
  for (j = c->lo[i]; next_item(h, c, i, &j); j++)
    if (owner(h, c, i, j) == NOBODY) return c->pick[i] = j, 1;
  /* every item has an owner: they are few */
  for (j = c->lo[i]; next_item(h, c, i, &j); j++) {
    uint32_t s = owner(h, c, i, j);
    if (*seen >> s & 1) continue;
    *seen |= 1u << s;
    if (augment(h, c, s, seen)) return c->pick[i] = j, 1;
  }
  return 0;
}

static uint32_t bits_between(uint32_t first, uint32_t end) {
  return (1u << end) - (1u << first);
}

/* Gives step `top` an item, too; steps below k keep theirs. */
static int seat(const hunt *h, sitting *c, uint32_t k) {
  uint32_t seen = bits_between(c->first, k);
  if (!has_items(h, c, c->top) || !augment(h, c, c->top, &seen)) return 0;
  c->top++;
  return 1;
}

/*
** Gives step k the earliest item with which all steps below top still have
** one; steps below k keep theirs.
*/
static void settle(const hunt *h, sitting *c, uint32_t k) {
  for (uint32_t j = c->lo[k]; next_item(h, c, k, &j); j++) {
    uint32_t s = owner(h, c, k, j), was = c->pick[k];
    if (s < k) continue;
    c->pick[k] = j;
    if (s == NOBODY || s == k) return;
    uint32_t seen = bits_between(c->first, k + 1) | 1u << s;
    if (augment(h, c, s, &seen)) return;
    c->pick[k] = was;
  }
}

/* }======== */

/* {======== the way on ======== */

static bloc_day move_on(hunt *h, const sitting *c, uint32_t i, uint32_t *to);

/*
** The earliest day on which a chain with step k on the day of its item i
** (the day's first) can be at the last step.
*/
static bloc_day end_from(hunt *h, uint32_t k, uint32_t i) {
  if (h->at->sure[k][i] == h->version) return h->at->end[k][i];
  sitting c = sit_down(h, k, i);
  bloc_day end = NEVER;
  uint32_t to;
  while (c.top <= h->last && seat(h, &c, k)) {}
  if (c.top > h->last) end = c.day;
  for (uint32_t s = c.top; s > k && end == NEVER; s--)
    end = move_on(h, &c, s, &to);
  h->at->sure[k][i] = h->version;
  h->at->end[k][i] = end;
  return end;
}

/* Passes over the day of step k's item i for good. */
static void pass_over(hunt *h, uint32_t k, uint32_t i) {
  uint32_t j = i + 1;
  while (j < h->n[k] && day_of(h, k, j) == day_of(h, k, i)) j++;
  h->at->next[k][i] = j;
}

/*
** Goes on with step i on a later day than the sitting's: the earliest from
** which the last step can be reached. *to: that day's first item.
*/
static bloc_day move_on(hunt *h, const sitting *c, uint32_t i, uint32_t *to) {
  uint32_t from = h->after[i - 1][c->lo[i - 1]];
  int32_t gap = h->p->max_gap[i];
  for (;;) {
    uint32_t j = follow(h->at->next[i], from);
    if (j == h->n[i]) return NEVER;
    if (gap >= 0 && (int64_t)day_of(h, i, j) - c->day > gap) return NEVER;
    bloc_day end = end_from(h, i, j);
    *to = j;
    if (end != NEVER) return end;
    pass_over(h, i, j);
  }
}

/*
** Can steps from k on, at least k, be on the sitting's day, so that the last
** step comes no later than `limit`? Then those have items.
*/
static int stay(hunt *h, sitting *c, uint32_t k, bloc_day limit) {
  uint32_t to;
  c->top = k;
  while (seat(h, c, k)) {
    if (c->top > h->last) return 1;
    if (move_on(h, c, c->top, &to) <= limit) return 1;
  }
  return 0;
}

/*
** The chain from item i of the first step to the last one, the earliest event
** at each step; 0: there is none. What could be only has to be chosen: after
** the first choice nothing fails.
*/
static int choose(hunt *h, uint32_t i, uint32_t *chain) {
  sitting c = sit_down(h, 0, i);
  int64_t limit = (int64_t)c.day + h->p->within;
  if (h->p->within < 0 || limit >= NEVER) limit = NEVER - 1;
  c.pick[0] = chain[0] = i;
  c.top = 1;
  for (uint32_t k = 1; k <= h->last; k++) {
    uint32_t to;
    if (!stay(h, &c, k, (bloc_day)limit)) {
      if (move_on(h, &c, k, &to) > limit) return 0;
      c = sit_down(h, k, to);
      (void)stay(h, &c, k, (bloc_day)limit);
    }
    settle(h, &c, k);
    chain[k] = c.pick[k];
  }
  return 1;
}

/* }======== */

/* {======== patterns ======== */

static bloc_rc emit(const hunt *h, uint32_t key, const uint32_t *chain,
                    bloc_matches *out) {
  void *p = out->chain;
  if (bloc_grow(&p, out->nchain, &out->cap, sizeof *out->chain))
    return BLOC_NOMEM;
  out->chain = p;
  out->chain[out->nchain++] = (bloc_chain){key, out->row.n, h->last + 1};
  for (uint32_t k = 0; k <= h->last; k++)
    if (bloc_u32s_push(&out->row, h->item[k][chain[k]].row)) return BLOC_NOMEM;
  return BLOC_OK;
}

/* Order of time (series.h): flipping the flag puts told rows first. */
static int is_before(const bloc_item *a, const bloc_item *b) {
  if (a->day != b->day) return a->day < b->day;
  return (a->row ^ BLOC_FULL) < (b->row ^ BLOC_FULL);
}

/* Takes an event out of the list of step k, if it is there. */
static void take(hunt *h, uint32_t k, const bloc_item *event) {
  uint32_t lo = 0, hi = h->n[k];
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (is_before(&h->item[k][mid], event)) lo = mid + 1;
    else hi = mid;
  }
  if (lo < h->n[k] && h->item[k][lo].row == event->row)
    h->open[k][lo] = lo + 1;
}

static void take_chain(hunt *h, const uint32_t *chain) {
  for (uint32_t s = 0; s <= h->last; s++)
    for (uint32_t k = 0; k < h->p->nstep; k++)
      take(h, k, &h->item[s][chain[s]]);
  h->version++;
}

/* Every chain that shares no event with one before. */
static bloc_rc all_chains(hunt *h, uint32_t key, bloc_matches *out) {
  uint32_t top = h->p->nstep - 1, chain[BLOC_STEPS];
  uint32_t least = h->p->partial ? 0 : top;
  for (uint32_t last = least; last <= top; last++) {
    aim_at(h, last);
    forget(h, h->at);
  }
  for (uint32_t i = 0; i < h->n[0]; i++) {
    if (h->open[0][i] != i) continue;
    for (uint32_t last = top + 1; last-- > least;) {
      aim_at(h, last);
      if (!choose(h, i, chain)) continue;
      if (emit(h, key, chain, out)) return BLOC_NOMEM;
      take_chain(h, chain);
      break;
    }
  }
  return BLOC_OK;
}

/* The chain of the earliest start that goes furthest. */
static bloc_rc best_chain(hunt *h, uint32_t key, bloc_matches *out) {
  uint32_t top = h->p->nstep - 1, chain[BLOC_STEPS];
  uint32_t least = h->p->partial ? 0 : top;
  for (uint32_t last = top + 1; last-- > least;) {
    aim_at(h, last);
    forget(h, h->at);
    for (uint32_t i = 0; i < h->n[0]; i++)
      if (choose(h, i, chain)) return emit(h, key, chain, out);
  }
  return BLOC_OK;
}

typedef struct {
  const char *code;
  bloc_chain chain;
} coded;

static int by_code(const void *a, const void *b) {
  const coded *x = a, *y = b;
  int c = strcmp(x->code, y->code);
  if (c != 0) return c;
  if (x->chain.key != y->chain.key) return x->chain.key < y->chain.key ? -1 : 1;
  return x->chain.first < y->chain.first ? -1 : x->chain.first > y->chain.first;
}

/* Chains are found by key, and by start within a key. */
static bloc_rc sort_chains(const bloc_names *names, bloc_matches *out) {
  if (out->nchain < 2) return BLOC_OK;
  coded *v = bloc_realloc(NULL, out->nchain * sizeof *v);
  if (v == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < out->nchain; i++) {
    v[i].code = bloc_names_code(names, out->chain[i].key);
    v[i].chain = out->chain[i];
  }
  if (out->nchain > 0) qsort(v, out->nchain, sizeof *v, by_code);
  for (uint32_t i = 0; i < out->nchain; i++) out->chain[i] = v[i].chain;
  bloc_free(v);
  return BLOC_OK;
}

static bloc_rc match_series(const bloc_scene *w, const bloc_pattern *p,
                            const bloc_series *series, bloc_matches *out) {
  hunt h;
  bloc_rc rc = hunt_make(&h, p, series);
  for (uint32_t key = 1; key < series[0].nkey && rc == BLOC_OK; key++)
    if (turn_to(&h, series, key))
      rc = p->all ? all_chains(&h, key, out) : best_chain(&h, key, out);
  bloc_free(h.memory);
  return rc == BLOC_OK ? sort_chains(w->spells->names, out) : rc;
}

void bloc_matches_free(bloc_matches *m) {
  bloc_free(m->chain);
  bloc_u32s_free(&m->row);
  memset(m, 0, sizeof *m);
}

static bloc_rc split_of(const bloc_scene *w, const bloc_query *q, int on,
                        bloc_series *out) {
  bloc_rc rc = bloc_series_make(out, w, q, on);
  if (rc == BLOC_OK) rc = bloc_series_split(out);
  return rc;
}

bloc_rc bloc_match(const bloc_scene *w, const bloc_pattern *p,
                   bloc_matches *out) {
  bloc_series series[BLOC_STEPS] = {{0}};
  bloc_rc rc = BLOC_OK;
  if (p->nstep == 0 || p->nstep > BLOC_STEPS) return BLOC_BAD;
  for (uint32_t k = 0; k < p->nstep && rc == BLOC_OK; k++)
    rc = split_of(w, p->step[k], p->on, &series[k]);
  if (rc == BLOC_OK) rc = match_series(w, p, series, out);
  for (uint32_t k = 0; k < p->nstep; k++) bloc_series_free(&series[k]);
  if (rc != BLOC_OK) bloc_matches_free(out);
  return rc;
}

/* }======== */

/* {======== windows ======== */

/* Anchors in order of time, and how far the windows of each key have got. */
typedef struct {
  bloc_series anchor, event; /* the events are split */
  uint32_t *at;              /* by key: its first event in the window */
  int32_t before, after;
} windows;

static void windows_free(windows *v) {
  bloc_series_free(&v->anchor);
  bloc_series_free(&v->event);
  bloc_free(v->at);
}

static bloc_rc windows_make(windows *v, const bloc_scene *w,
                            const bloc_query *anchors,
                            const bloc_query *events) {
  bloc_rc rc = bloc_series_make(&v->anchor, w, anchors, BLOC_ON_TARGET);
  if (rc == BLOC_OK) rc = split_of(w, events, BLOC_ON_TARGET, &v->event);
  if (rc != BLOC_OK) return rc;
  size_t bytes = ((size_t)v->event.nkey + 1) * sizeof *v->at;
  v->at = bloc_realloc(NULL, bytes);
  if (v->at == NULL) return BLOC_NOMEM;
  memcpy(v->at, v->event.start, bytes);
  return BLOC_OK;
}

/*
** Moves the window of an anchor's key to the anchor: items *first .. *end of
** the key are on no earlier day. 0: the key has no events.
*/
static int slide(windows *v, uint32_t anchor, uint32_t *first, uint32_t *end) {
  uint32_t key = v->anchor.key[anchor];
  if (key >= v->event.nkey) return 0;
  int64_t from = (int64_t)v->anchor.item[anchor].day - v->before;
  uint32_t i = v->at[key];
  *end = v->event.start[key + 1];
  while (i < *end && v->event.item[i].day < from) i++;
  *first = v->at[key] = i;
  return *end > v->event.start[key];
}

static bloc_rc push_near(bloc_near_rows *out, const bloc_item *anchor,
                         const bloc_item *e, uint32_t prevailing) {
  void *p = out->v;
  if (bloc_grow(&p, out->n, &out->cap, sizeof *out->v)) return BLOC_NOMEM;
  out->v = p;
  out->v[out->n++] =
      (bloc_near_row){anchor->row, e->row, e->day - anchor->day, prevailing};
  return BLOC_OK;
}

static bloc_rc list_near(windows *v, uint32_t i, int prevailing,
                         bloc_near_rows *out) {
  const bloc_item *anchor = &v->anchor.item[i], *e = v->event.item;
  uint32_t j, end;
  if (!slide(v, i, &j, &end)) return BLOC_OK;
  if (prevailing && j > v->event.start[v->anchor.key[i]] &&
      push_near(out, anchor, &e[j - 1], 1))
    return BLOC_NOMEM;
  for (; j < end && (int64_t)e[j].day - anchor->day <= v->after; j++)
    if (e[j].row != anchor->row && push_near(out, anchor, &e[j], 0))
      return BLOC_NOMEM;
  return BLOC_OK;
}

void bloc_near_rows_free(bloc_near_rows *r) {
  bloc_free(r->v);
  memset(r, 0, sizeof *r);
}

bloc_rc bloc_around(const bloc_scene *w, const bloc_query *anchors,
                    const bloc_query *events, int32_t before, int32_t after,
                    int prevailing, bloc_near_rows *out) {
  windows v = {.before = before, .after = after};
  bloc_rc rc = windows_make(&v, w, anchors, events);
  for (uint32_t i = 0; i < v.anchor.n && rc == BLOC_OK; i++)
    rc = list_near(&v, i, prevailing, out);
  windows_free(&v);
  if (rc != BLOC_OK) bloc_near_rows_free(out);
  return rc;
}

bloc_rc bloc_around_count(const bloc_scene *w, const bloc_query *anchors,
                          const bloc_query *events, int32_t before,
                          int32_t after, uint64_t *out) {
  windows v = {.before = before, .after = after};
  bloc_rc rc = windows_make(&v, w, anchors, events);
  *out = 0;
  for (uint32_t i = 0; i < v.anchor.n && rc == BLOC_OK; i++) {
    const bloc_item *anchor = &v.anchor.item[i], *e = v.event.item;
    uint32_t j, end;
    if (!slide(&v, i, &j, &end)) continue;
    if (j < end && e[j].row == anchor->row) j++;
    *out += j < end && (int64_t)e[j].day - anchor->day <= after;
  }
  windows_free(&v);
  return rc;
}

/* }======== */
