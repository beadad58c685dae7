/*
** store_row.c: see store_row.h. Owns the columns it keeps.
*/
#include "store_row.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store_own.h"

static int is_one_of(const char *name, const char *const *list) {
  for (; *list != NULL; list++)
    if (strcmp(name, *list) == 0) return 1;
  return 0;
}

/* What the index holds of a row; and of the rest, what is text. */
static const char *const indexed[] = {
    "day", "day_lo", "day_hi", "flags", "type", "actor", "target",
    "on_behalf_of", "bloc", "score", "known", NULL};
static const char *const texts[] = {"id_text", "text", "place", "url", NULL};

static bloc_column_kind kind_of(const char *name) {
  if (strcmp(name, "id") == 0) return BLOC_C_INT;
  return is_one_of(name, texts) ? BLOC_C_TEXT : BLOC_C_REAL;
}

static void forget(bloc_extras *x, int i) {
  for (uint32_t k = 0; k < x->kept[i].n; k++)
    bloc_column_free(&x->kept[i].col[k].c);
  bloc_free(x->kept[i].col);
  memset(&x->kept[i], 0, sizeof x->kept[i]);
}

void bloc_extras_free(bloc_extras *x) {
  for (int i = 0; i < BLOC_KEPT; i++) forget(x, i);
}

/* The names of the segment's columns, as columns yet to be read. */
static int list_columns(bloc_extras *x, int i, bloc_store *s,
                        uint32_t segment) {
  static const char sql[] =
      "SELECT name FROM main.segment_column WHERE segment = ?1";
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  bloc_value v = {.type = BLOC_INT, .i = segment};
  uint32_t cap = 0;
  int rc;
  if (st == NULL) return -1;
  bloc_stmt_bind(st, 1, &v);
  while ((rc = bloc_stmt_step(s, st)) == 1) {
    bloc_stmt_column(st, 0, &v);
    void *p = x->kept[i].col;
    if (v.type != BLOC_TEXT || v.n >= sizeof x->kept[i].col->name) continue;
    if (is_one_of(v.s, indexed)) continue;
    if (bloc_grow(&p, x->kept[i].n, &cap, sizeof *x->kept[i].col)) {
      rc = bloc_store_fail(s, "not enough memory");
      break;
    }
    x->kept[i].col = p;
    bloc_extra *e = &x->kept[i].col[x->kept[i].n++];
    memset(e, 0, sizeof *e);
    memcpy(e->name, v.s, v.n);
    e->c.kind = kind_of(e->name);
  }
  bloc_stmt_done(s, st);
  return rc;
}

static int load(bloc_extras *x, int i, bloc_store *s, uint32_t segment) {
  if (list_columns(x, i, s, segment)) return -1;
  for (uint32_t k = 0; k < x->kept[i].n; k++) {
    bloc_extra *e = &x->kept[i].col[k];
    e->c.name = e->name;
    if (bloc_store_read_column(s, segment, e->name, &e->c) < 0) return -1;
  }
  x->kept[i].segment = segment;
  return 0;
}

int bloc_extras_of(bloc_extras *x, bloc_store *s, uint32_t segment,
                   const bloc_extra **col, uint32_t *n) {
  int oldest = 0, i;
  for (i = 0; i < BLOC_KEPT && x->kept[i].segment != segment; i++)
    if (x->kept[i].used < x->kept[oldest].used) oldest = i;
  if (i == BLOC_KEPT) {
    i = oldest;
    forget(x, i);
    if (load(x, i, s, segment)) {
      forget(x, i);
      return -1;
    }
  }
  x->kept[i].used = ++x->clock;
  *col = x->kept[i].col;
  *n = x->kept[i].n;
  return 0;
}

/* One segment's values into a table by origin. */
static int measure_segment(bloc_store *s, const bloc_segment *g,
                           const char *name, double *by_origin) {
  bloc_column c = {.name = name, .kind = BLOC_C_REAL};
  int rc = bloc_store_read_column(s, g->id, name, &c);
  for (uint32_t i = 0; rc == 1 && i < g->n && i < c.n; i++)
    by_origin[g->first + i] = c.r[i];
  bloc_column_free(&c);
  return rc < 0 ? -1 : 0;
}

int bloc_store_measure(bloc_store *s, bloc_world *w, const char *name,
                       double *value, double *full_value) {
  const bloc_feeds *f = &w->feeds;
  uint32_t n = f->n == 0 ? 0 : f->v[f->n - 1].first + f->v[f->n - 1].n;
  double *by_origin = bloc_realloc(NULL, ((size_t)n + 1) * sizeof *by_origin);
  int rc = 0;
  if (by_origin == NULL) return bloc_store_fail(s, "not enough memory");
  for (uint32_t i = 0; i < n; i++) by_origin[i] = NAN;
  for (uint32_t i = 0; rc == 0 && i < f->n; i++)
    rc = measure_segment(s, &f->v[i], name, by_origin);
  const bloc_index *ix = &w->index;
  if (rc == 0 && !bloc_index_touch(ix, ix->origin, ix->n * sizeof(uint32_t)))
    rc = bloc_store_fail(s, "the index is damaged; ask again");
  for (uint32_t i = 0; rc == 0 && i < ix->n; i++)
    value[i] = ix->origin[i] < n ? by_origin[ix->origin[i]] : NAN;
  for (uint32_t i = 0; i < w->events.n; i++) {
    const bloc_event *e = &w->events.e[i];
    full_value[i] = e->feed != 0 && e->origin < n ? by_origin[e->origin] : NAN;
  }
  bloc_free(by_origin);
  return rc;
}

/* {======== looking for texts ======== */

/* A text to look for, folded, and room for the folding of another. */
typedef struct {
  char *want, *room;
  size_t n, cap;
  int whole;
} needle;

static int fold_into(char **room, size_t *cap, const char *s, size_t n,
                     size_t *out) {
  if (*cap < 2 * n + 1) {
    char *p = bloc_realloc(*room, 2 * n + 1);
    if (p == NULL) return -1;
    *room = p;
    *cap = 2 * n + 1;
  }
  *out = bloc_fold(s, n, *room);
  return 0;
}

/* 1, 0, or -1: not enough memory. */
static int fits(needle *d, const char *s, size_t n) {
  size_t folded;
  if (fold_into(&d->room, &d->cap, s, n, &folded)) return -1;
  if (d->whole)
    return folded == d->n && memcmp(d->room, d->want, d->n) == 0;
  for (size_t i = 0; i + d->n <= folded; i++)
    if (memcmp(d->room + i, d->want, d->n) == 0) return 1;
  return 0;
}

/* The rows of one segment; rows that share a text share the answer. */
static int find_in(bloc_store *s, const bloc_segment *g, const bloc_column *c,
                   needle *d, bloc_map *known, bloc_u32s *out) {
  for (uint32_t i = 0; i < c->n; i++) {
    if (c->len[i] == 0) continue;
    uint64_t key = (uint64_t)c->at[i] + 1;
    uint32_t *seen = bloc_map_find(known, key);
    int yes = seen != NULL ? (int)*seen
                           : fits(d, c->heap + c->at[i], c->len[i]);
    if (yes < 0 || (seen == NULL && bloc_map_put(known, key, (uint32_t)yes)) ||
        (yes && bloc_u32s_push(out, g->first + i)))
      return bloc_store_fail(s, "not enough memory");
  }
  return 0;
}

int bloc_store_find_text(bloc_store *s, const bloc_feeds *f, const char *name,
                         const char *text, int whole, bloc_u32s *out) {
  needle d = {.whole = whole};
  size_t cap = 0;
  int rc = fold_into(&d.want, &cap, text, strlen(text), &d.n);
  if (rc) rc = bloc_store_fail(s, "not enough memory");
  bloc_column c = {.name = name, .kind = BLOC_C_TEXT};
  for (uint32_t i = 0; rc == 0 && i < f->n; i++) {
    bloc_map known = {0};
    int there = bloc_store_read_column(s, f->v[i].id, name, &c);
    if (there == 1) rc = find_in(s, &f->v[i], &c, &d, &known, out);
    else if (there < 0) rc = -1;
    bloc_map_free(&known);
  }
  bloc_column_free(&c);
  bloc_free(d.want);
  bloc_free(d.room);
  return rc;
}

/* The text as an integer that is written so; 0 where it is none. */
static int integer_of(const char *s, int64_t *out) {
  char again[24];
  long long v = strtoll(s, NULL, 10);
  snprintf(again, sizeof again, "%lld", v);
  *out = v;
  return strcmp(again, s) == 0;
}

int bloc_store_find_id(bloc_store *s, const bloc_feeds *f, uint32_t feed,
                       const char *text, bloc_u32s *out) {
  bloc_column id = {.name = "id", .kind = BLOC_C_INT};
  bloc_column own = {.name = "id_text", .kind = BLOC_C_TEXT};
  int64_t want = 0;
  int number = integer_of(text, &want), rc = 0;
  size_t n = strlen(text);
  for (uint32_t i = 0; rc == 0 && i < f->n; i++) {
    const bloc_segment *g = &f->v[i];
    if (g->feed != feed) continue;
    int texts_there = bloc_store_read_column(s, g->id, "id_text", &own);
    int ids = number ? bloc_store_read_column(s, g->id, "id", &id) : 0;
    if (texts_there < 0 || ids < 0) rc = -1;
    for (uint32_t k = 0; rc == 0 && k < g->n; k++) {
      int spelt = texts_there == 1 && own.len[k] > 0; /* else a number */
      int yes = spelt ? own.len[k] == n &&
                            memcmp(own.heap + own.at[k], text, n) == 0
                      : ids == 1 && id.i[k] == want;
      if (yes && bloc_u32s_push(out, g->first + k))
        rc = bloc_store_fail(s, "not enough memory");
    }
  }
  bloc_column_free(&id);
  bloc_column_free(&own);
  return rc;
}

/* }======== */
