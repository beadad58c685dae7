/*
** index_model.h: a naive model of bloc_index for index.c: rows in a list, each
** question answered by looking at all of them. And random actors and rows.
*/
#ifndef INDEX_MODEL_H
#define INDEX_MODEL_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "index.h"

static uint64_t random_state;

static uint64_t next(void) {
  uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() % n); }

static void fail_at(const char *what, int line) {
  printf("not ok: line %d: %s\n", line, what);
  exit(1);
}

#define CHECK(x) \
  do { \
    if (!(x)) fail_at(#x, __LINE__); \
  } while (0)

/* {======== actors ======== */

/*
** Ids by fours: a state, a part of it (undated), an office that was part of
** one state and later of another, a part of the part.
*/
static void make_names(bloc_names *w, uint32_t n) {
  bloc_date none = {BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_ABSENT};
  bloc_date open = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_OPEN};
  memset(w, 0, sizeof *w);
  for (uint32_t id = 1; id < n; id++) {
    static const uint32_t kind[4] = {BLOC_STATE, BLOC_PART, BLOC_OFFICE,
                                     BLOC_PART};
    char code[16];
    snprintf(code, sizeof code, "A%u", id);
    CHECK(bloc_names_actor(w, id, code, kind[id % 4]) == BLOC_OK);
  }
  for (uint32_t id = 5; id < n; id++) {
    bloc_day a = (bloc_day)below(400) - 200, b = a + (bloc_day)below(200);
    bloc_date from = {a, a, a, 0}, to = {b, b, b, 0};
    bloc_rc rc = BLOC_OK;
    if (id % 4 == 1) rc = bloc_names_whole(w, id, id - 1, none, open);
    if (id % 4 == 2) {
      rc = bloc_names_whole(w, id, id - 2, from, to);
      if (rc == BLOC_OK) rc = bloc_names_whole(w, id, 4, to, open);
    }
    if (id % 4 == 3) rc = bloc_names_whole(w, id, id - 2, none, open);
    CHECK(rc == BLOC_OK);
  }
}

static uint32_t naive_state(const bloc_names *w, uint32_t actor, bloc_day d) {
  if (actor < 5 || actor >= w->nactor || actor % 4 == 0) return actor;
  if (actor % 4 == 1) return actor - 1;
  if (actor % 4 == 3) return actor - 3;
  uint32_t whole = bloc_names_whole_on(w, actor, d);
  return whole != 0 ? whole : actor;
}

/* }======== */

/* {======== rows ======== */

typedef struct {
  bloc_day day;
  uint16_t type, lag;
  uint32_t actor, target;
  int32_t score;
  uint32_t origin;
  int dead;
} row;

/* Arrays by field, for bloc_plain. */
typedef struct {
  bloc_day *day;
  uint16_t *type, *lag;
  uint32_t *actor, *target, *origin;
  int32_t *score;
} fields;

static void *array_of(uint32_t n, size_t size) {
  void *p = calloc((size_t)n + 1, size);
  CHECK(p != NULL);
  return p;
}

static fields fields_of(const row *v, uint32_t n) {
  fields f = {array_of(n, 4), array_of(n, 2), array_of(n, 2), array_of(n, 4),
              array_of(n, 4), array_of(n, 4), array_of(n, 4)};
  for (uint32_t i = 0; i < n; i++) {
    f.day[i] = v[i].day;
    f.type[i] = v[i].type;
    f.lag[i] = v[i].lag;
    f.actor[i] = v[i].actor;
    f.target[i] = v[i].target;
    f.origin[i] = v[i].origin;
    f.score[i] = v[i].score;
  }
  return f;
}

static bloc_plain plain_of(const fields *f, uint32_t n) {
  bloc_plain p = {n,         f->day,   f->type, f->actor,
                  f->target, f->score, f->lag,  f->origin};
  return p;
}

static void fields_free(fields *f) {
  free(f->day);
  free(f->type);
  free(f->lag);
  free(f->actor);
  free(f->target);
  free(f->origin);
  free(f->score);
}

/* }======== */

/* {======== the model ======== */

typedef struct {
  bloc_names names;
  row *v; /* what the base holds, in order of (day, origin) */
  uint32_t n;
  uint32_t days, actors, types; /* how various new rows are */
  uint32_t origin[3];           /* next of three interleaved sequences */
} model;

static int by_day(const void *a, const void *b) {
  const row *x = a, *y = b;
  if (x->day != y->day) return x->day < y->day ? -1 : 1;
  return (x->origin > y->origin) - (x->origin < y->origin);
}

/* Origins of one call ascend; those of two interleave. */
static row *random_rows(model *m, uint32_t n) {
  row *v = array_of(n, sizeof *v);
  uint32_t c = below(3);
  bloc_day base = (bloc_day)below(100) - 300;
  for (uint32_t i = 0; i < n; i++) {
    v[i].day = base + (bloc_day)below(m->days);
    v[i].type = (uint16_t)(below(20) ? below(m->types) : 65535 - below(3));
    v[i].lag = (uint16_t)next();
    v[i].actor = below(3) ? 1 + below(m->actors) : 0;
    v[i].target = below(3) ? 1 + below(m->actors) : 0;
    v[i].score = below(4) ? (int32_t)below(20001) - 10000 : BLOC_NO_SCORE;
    v[i].origin = m->origin[c];
    m->origin[c] += 3 * (1 + below(3));
  }
  return v;
}

static void model_add(model *m, const row *v, uint32_t n) {
  m->v = realloc(m->v, (m->n + (size_t)n + 1) * sizeof *m->v);
  CHECK(m->v != NULL);
  memcpy(m->v + m->n, v, n * sizeof *v);
  m->n += n;
  qsort(m->v, m->n, sizeof *m->v, by_day);
}

static void model_drop_dead(model *m) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < m->n; i++)
    if (!m->v[i].dead) m->v[n++] = m->v[i];
  m->n = n;
}

/* The key of a row with states as ids of actors; 0 where it has none. */
static int naive_key(const model *m, int p, const row *r, uint64_t *key) {
  uint64_t a = naive_state(&m->names, r->actor, r->day);
  uint64_t t = naive_state(&m->names, r->target, r->day);
  if (p == BLOC_P_ACTOR) return *key = a, a != 0;
  if (p == BLOC_P_TARGET) return *key = t, t != 0;
  if (p == BLOC_P_PAIR) return *key = a << 32 | t, a != 0 && t != 0;
  if (p == BLOC_P_ACTOR_TYPE) return *key = a << 32 | r->type, a != 0;
  if (p == BLOC_P_TARGET_TYPE) return *key = t << 32 | r->type, t != 0;
  return *key = r->type, 1;
}

/* }======== */

#endif
