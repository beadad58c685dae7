/*
** store_event.c: the rows of feeds in the world. Plain rows (index.h) go to
** the index, all others, and plain ones that came lately, to the full rows;
** what a newer file has dropped stays as a full row that is gone.
**
**   segments  1 .. S | S+1 ..        dropped  1 .. D | D+1 ..
**             snapshot | read                 snapshot | applied on top
**
** Invariant: world and feed_state agree: exactly the segments up to
** feed.segment and the dropped rows up to feed.dropped are in the world, each
** row once; the parties of the index are right for part up to feed.part.
** Nothing here is the truth: the index and its snapshot can be made anew from
** the segments at any time (2 million rows a second).
*/
#include "store_own.h"

#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "row.h"

#define DELTA 65536u /* so many plain rows may wait, or a share of the base */
#define SHARE 64u
#define SAVED 65536u /* a smaller index is quickly built */

/* {======== reading a segment ======== */

enum { DAY, DAY_LO, DAY_HI, FLAGS, TYPE, ACTOR, TARGET, BEHALF, BLOC_ITSELF,
       SCORE, KNOWN, COLUMNS };

static const char *const column_name[COLUMNS] = {
    "day", "day_lo", "day_hi", "flags", "type", "actor", "target",
    "on_behalf_of", "bloc", "score", "known"};

/* Rows on their way into the world. */
typedef struct {
  bloc_store *s;
  bloc_world *w;
  bloc_column col[COLUMNS];
  int64_t most_types, most_actors;
  int to_index; /* plain rows become these arrays, else full rows */
  uint32_t n, cap;
  bloc_day *day;
  uint16_t *type, *lag;
  uint32_t *actor, *target, *origin;
  int32_t *score;
  bloc_event *full;
  uint32_t nfull, cap_full;
} reading;

static int nomem(bloc_store *s) {
  return bloc_store_fail(s, "not enough memory");
}

static int damaged(bloc_store *s, uint32_t segment) {
  return bloc_store_fail(s, "the store is damaged: segment %u", segment);
}

static void reading_free(reading *r) {
  for (int k = 0; k < COLUMNS; k++) bloc_column_free(&r->col[k]);
  bloc_free(r->day);
  bloc_free(r->type);
  bloc_free(r->lag);
  bloc_free(r->actor);
  bloc_free(r->target);
  bloc_free(r->origin);
  bloc_free(r->score);
  bloc_free(r->full);
}

/* Room for all plain rows that may come. */
static int reading_reserve(reading *r, uint64_t n) {
  if (n >= BLOC_FULL) return nomem(r->s);
  r->cap = (uint32_t)n;
  n++;
  r->day = bloc_realloc(NULL, n * sizeof *r->day);
  r->type = bloc_realloc(NULL, n * sizeof *r->type);
  r->lag = bloc_realloc(NULL, n * sizeof *r->lag);
  r->actor = bloc_realloc(NULL, n * sizeof *r->actor);
  r->target = bloc_realloc(NULL, n * sizeof *r->target);
  r->origin = bloc_realloc(NULL, n * sizeof *r->origin);
  r->score = bloc_realloc(NULL, n * sizeof *r->score);
  if (r->day == NULL || r->type == NULL || r->lag == NULL ||
      r->actor == NULL || r->target == NULL || r->origin == NULL ||
      r->score == NULL)
    return nomem(r->s);
  return 0;
}

/* One cell as a column. */
static int load_column(reading *r, sqlite3_stmt *st, const bloc_segment *g) {
  const char *name = (const char *)sqlite3_column_text(st, 0);
  const void *p = sqlite3_column_blob(st, 1);
  size_t n = (size_t)sqlite3_column_bytes(st, 1);
  int k = 0;
  while (name != NULL && k < COLUMNS && strcmp(column_name[k], name) != 0) k++;
  if (name == NULL || p == NULL || k == COLUMNS) return damaged(r->s, g->id);
  bloc_rc rc = bloc_unpack(p, n, g->n, &r->col[k]);
  if (rc == BLOC_NOMEM) return nomem(r->s);
  return rc == BLOC_OK ? 0 : damaged(r->s, g->id);
}

static int load_columns(reading *r, const bloc_segment *g) {
  static const char sql[] =
      "SELECT name, data FROM segment_column WHERE segment = ?1 AND name IN"
      " ('day', 'day_lo', 'day_hi', 'flags', 'type', 'actor', 'target',"
      " 'on_behalf_of', 'bloc', 'score', 'known')";
  bloc_stmt *st = bloc_store_prepare(r->s, sql, sizeof sql - 1, 0);
  int rc;
  if (st == NULL) return -1;
  for (int k = 0; k < COLUMNS; k++) bloc_column_clear(&r->col[k]);
  sqlite3_bind_int64((sqlite3_stmt *)st, 1, g->id);
  while ((rc = bloc_stmt_step(r->s, st)) == 1)
    if (load_column(r, (sqlite3_stmt *)st, g)) {
      rc = -1;
      break;
    }
  bloc_stmt_done(r->s, st);
  if (rc == 0 && (r->col[DAY].n == 0 || r->col[TYPE].n == 0))
    return damaged(r->s, g->id);
  return rc;
}

/* A cell between lo and hi; `none` where it says nothing. */
static int cell(const reading *r, int k, uint32_t row, int64_t lo, int64_t hi,
                int64_t none, int64_t *out) {
  int64_t v = r->col[k].n == 0 ? BLOC_C_NULL : r->col[k].i[row];
  *out = v == BLOC_C_NULL ? none : v;
  return v == BLOC_C_NULL || (v >= lo && v <= hi);
}

static int read_date(const reading *r, uint32_t row, bloc_date *out) {
  int64_t day, lo, hi, flags;
  if (!cell(r, DAY, row, BLOC_DAY_FIRST, BLOC_DAY_LAST, BLOC_C_NULL, &day) ||
      day == BLOC_C_NULL ||
      !cell(r, DAY_LO, row, BLOC_DAY_FIRST, day, day, &lo) ||
      !cell(r, DAY_HI, row, day, BLOC_DAY_LAST, day, &hi) ||
      !cell(r, FLAGS, row, 0, BLOC_ABOUT | BLOC_DOUBT, 0, &flags))
    return 0;
  out->nom = (bloc_day)day;
  out->lo = (bloc_day)lo;
  out->hi = (bloc_day)hi;
  out->flags = (uint8_t)flags;
  return 1;
}

static int read_actor(const reading *r, int k, uint32_t row, uint32_t *out) {
  int64_t v;
  int good = cell(r, k, row, 0, r->most_actors, 0, &v);
  *out = good ? (uint32_t)v : 0;
  return good;
}

/* Row number `row` of the segment whose columns are loaded. 0: damaged. */
static int read_row(const reading *r, const bloc_segment *g, uint32_t row,
                    bloc_event *e) {
  int64_t type, score, known;
  memset(e, 0, sizeof *e);
  e->rev = g->rev;
  e->source = g->source;
  e->feed = g->feed;
  e->origin = g->first + row;
  e->gone_rev = UINT32_MAX;
  e->gone_known = BLOC_DAY_MAX;
  if (!read_date(r, row, &e->date) ||
      !cell(r, TYPE, row, 1, r->most_types, 0, &type) || type == 0 ||
      !read_actor(r, ACTOR, row, &e->actor) ||
      !read_actor(r, TARGET, row, &e->target) ||
      !read_actor(r, BEHALF, row, &e->on_behalf_of) ||
      !read_actor(r, BLOC_ITSELF, row, &e->bloc) ||
      !cell(r, SCORE, row, INT32_MIN + 1, INT32_MAX, BLOC_NO_SCORE, &score) ||
      !cell(r, KNOWN, row, BLOC_DAY_FIRST, BLOC_DAY_LAST, BLOC_DAY_MIN,
            &known))
    return 0;
  e->type = (uint32_t)type;
  e->score = (int32_t)score;
  e->known = (bloc_day)known;
  return 1;
}

/* }======== */

/* {======== plain rows ======== */

static int is_plain(const bloc_event *e) {
  const bloc_date *d = &e->date;
  return e->feed != 0 && e->gone_rev == UINT32_MAX && d->lo == d->hi &&
         d->flags == 0 && e->bloc == 0 && e->on_behalf_of == 0 &&
         e->type <= UINT16_MAX &&
         (e->known == BLOC_DAY_MIN ||
          (e->known >= d->nom && e->known - d->nom <= BLOC_LAG_MOST));
}

static void add_plain(reading *r, const bloc_event *e) {
  uint32_t k = r->n++;
  r->day[k] = e->date.nom;
  r->type[k] = (uint16_t)e->type;
  r->lag[k] = e->known == BLOC_DAY_MIN ? BLOC_LAG_ALWAYS
                                       : (uint16_t)(e->known - e->date.nom);
  r->actor[k] = e->actor;
  r->target[k] = e->target;
  r->origin[k] = e->origin;
  r->score[k] = e->score;
}

static int add_full(reading *r, const bloc_event *e) {
  void *p = r->full;
  if (bloc_grow(&p, r->nfull, &r->cap_full, sizeof *e)) return nomem(r->s);
  r->full = p;
  r->full[r->nfull++] = *e;
  return 0;
}

/* How many of the full rows wait to be merged. */
static uint32_t waiting(const bloc_events *v) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < v->n; i++) n += is_plain(&v->e[i]) != 0;
  return n;
}

/* Those become arrays, in order of origin as they came. */
static int take_waiting(reading *r) {
  bloc_events *v = &r->w->events;
  bloc_bits taken = {NULL, 0};
  bloc_rc rc = BLOC_OK;
  for (uint32_t i = v->n; rc == BLOC_OK && i-- > 0;)
    if (is_plain(&v->e[i])) rc = bloc_bits_add(&taken, i);
  for (uint32_t i = 0; rc == BLOC_OK && i < v->n; i++)
    if (bloc_bits_has(&taken, i)) add_plain(r, &v->e[i]);
  if (rc == BLOC_OK) rc = bloc_events_forget(v, &taken);
  r->w->epoch++;
  bloc_bits_free(&taken);
  return rc == BLOC_OK ? 0 : nomem(r->s);
}

static int read_segment(reading *r, const bloc_segment *g) {
  bloc_event e;
  if (load_columns(r, g)) return -1;
  for (uint32_t k = 0; k < g->n; k++) {
    if (!read_row(r, g, k, &e)) return damaged(r->s, g->id);
    if (r->to_index && is_plain(&e)) add_plain(r, &e);
    else if (add_full(r, &e)) return -1;
  }
  return 0;
}

/* Builds or merges the index from the arrays. 1: it cannot be trusted. */
static int index_them(reading *r) {
  bloc_plain rows = {r->n, r->day, r->type, r->actor, r->target,
                     r->score, r->lag, r->origin};
  bloc_index *ix = &r->w->index;
  r->w->epoch++;
  if (ix->n == 0) bloc_index_free(ix); /* of no rows: there were full ones only */
  bloc_rc rc = ix->n == 0 ? bloc_index_build(ix, &r->w->names, &rows)
                          : bloc_index_merge(ix, &r->w->names, &rows);
  if (rc == BLOC_OK) r->s->feed.unsaved = 1;
  return rc == BLOC_OK ? 0 : rc == BLOC_NOMEM ? nomem(r->s) : 1;
}

int bloc_store_most(bloc_store *s, int64_t *types, int64_t *actors) {
  return bloc_store_ask(s, "SELECT max(id) FROM main.event_type", 0, types) ||
                 bloc_store_ask(s, "SELECT max(id) FROM main.actor", 0, actors)
             ? -1 : 0;
}

/* Reads the segments from number `from` of the list on. As index_them. */
static int read_segments(reading *r, uint32_t from) {
  const bloc_feeds *f = &r->w->feeds;
  uint64_t n = waiting(&r->w->events), base = r->w->index.n;
  for (uint32_t i = from; i < f->n; i++) n += f->v[i].n;
  r->to_index = base == 0 || n >= (base / SHARE > DELTA ? base / SHARE : DELTA);
  if (bloc_store_most(r->s, &r->most_types, &r->most_actors) ||
      bloc_store_feed_crowd(r->s, r->w))
    return -1;
  if (r->to_index && (reading_reserve(r, n) || take_waiting(r))) return -1;
  for (uint32_t i = from; i < f->n; i++)
    if (read_segment(r, &f->v[i])) return -1;
  if (bloc_events_add_feed(&r->w->events, r->full, r->nfull))
    return nomem(r->s);
  return r->to_index ? index_them(r) : 0;
}

/* }======== */

/* {======== dropped rows ======== */

typedef struct {
  uint32_t origin, rev, order;
  bloc_day known;
} gone;

typedef struct {
  gone *v; /* by origin, the first of each counts */
  uint32_t n, cap;
  bloc_bits has;
} gone_list;

static int by_origin(const void *a, const void *b) {
  const gone *x = a, *y = b;
  if (x->origin != y->origin) return x->origin < y->origin ? -1 : 1;
  return x->order < y->order ? -1 : 1;
}

static const gone *find_gone(const gone_list *g, uint32_t origin) {
  uint32_t lo = 0, hi = g->n;
  if (!bloc_bits_has(&g->has, origin)) return NULL;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (g->v[mid].origin < origin) lo = mid + 1;
    else hi = mid;
  }
  return &g->v[lo];
}

/* The origins of one row of dropped. */
static int add_gone(bloc_store *s, sqlite3_stmt *st, gone_list *g,
                    bloc_u32s *origins) {
  const char *text = (const char *)sqlite3_column_text(st, 2);
  bloc_day known = BLOC_DAY_MIN;
  if (text != NULL && !(strlen(text) == 10 && bloc_day_parse(text, &known)))
    return bloc_store_fail(s, "the store is damaged: a day of dropped");
  origins->n = 0;
  if (bloc_store_origins(s, st, 4, origins)) return -1;
  for (uint32_t k = 0; k < origins->n; k++) {
    void *p = g->v;
    if (bloc_grow(&p, g->n, &g->cap, sizeof *g->v)) return nomem(s);
    g->v = p;
    g->v[g->n] = (gone){origins->v[k], (uint32_t)sqlite3_column_int64(st, 1),
                        g->n, known};
    g->n++;
  }
  return 0;
}

/* Reads what was dropped since; goes on with the hash of digests. */
static int list_gone(bloc_store *s, gone_list *g) {
  static const char sql[] = "SELECT id, rev, known, digest, origins"
                            " FROM dropped WHERE id > ?1 ORDER BY id";
  bloc_u32s origins = {NULL, 0, 0};
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(q, 1, s->feed.dropped);
  while ((rc = bloc_stmt_step(s, st)) == 1) {
    if (add_gone(s, q, g, &origins)) {
      rc = -1;
      break;
    }
    s->feed.dropped = sqlite3_column_int64(q, 0);
    uint64_t pair[2] = {s->feed.droppeds, (uint64_t)sqlite3_column_int64(q, 3)};
    s->feed.droppeds = bloc_digest(0, pair, sizeof pair);
  }
  bloc_stmt_done(s, st);
  bloc_u32s_free(&origins);
  if (g->n > 0) qsort(g->v, g->n, sizeof *g->v, by_origin);
  bloc_rc full = BLOC_OK;
  for (uint32_t k = g->n; full == BLOC_OK && k-- > 0;)
    full = bloc_bits_add(&g->has, g->v[k].origin);
  return full == BLOC_OK ? rc : nomem(s);
}

static void mark_full(bloc_events *v, const gone_list *g) {
  for (uint32_t i = 0; i < v->n; i++) {
    bloc_event *e = &v->e[i];
    const gone *x = e->feed == 0 || e->gone_rev != UINT32_MAX
                        ? NULL : find_gone(g, e->origin);
    if (x == NULL) continue;
    e->gone_rev = x->rev;
    e->gone_known = x->known;
  }
}

/* Plain rows that are gone: full rows say so, the index forgets them. 1: the
   index cannot be trusted. */
static int move_plain(reading *r, const gone_list *g) {
  bloc_scene scene = bloc_world_scene(r->w);
  bloc_index *ix = &r->w->index;
  bloc_u32s killed = {NULL, 0, 0};
  bloc_rc rc = BLOC_OK;
  if (!bloc_index_touch(ix, ix->origin, ix->n * sizeof *ix->origin)) return 1;
  for (uint32_t i = 0; rc == BLOC_OK && i < ix->n; i++) {
    bloc_event e;
    const gone *x = find_gone(g, ix->origin[i]);
    if (x == NULL || bloc_index_is_dead(ix, i)) continue;
    rc = bloc_row_read(&scene, i, &e);
    e.gone_rev = x->rev;
    e.gone_known = x->known;
    if (rc == BLOC_OK && add_full(r, &e)) rc = BLOC_NOMEM;
    if (rc == BLOC_OK) rc = bloc_u32s_push(&killed, i);
  }
  if (rc == BLOC_OK)
    rc = bloc_events_add_feed(&r->w->events, r->full, r->nfull);
  for (uint32_t k = 0; rc == BLOC_OK && k < killed.n; k++)
    rc = bloc_index_kill(ix, killed.v[k]);
  bloc_u32s_free(&killed);
  return rc == BLOC_OK ? 0 : rc == BLOC_NOMEM ? nomem(r->s) : 1;
}

static int apply_dropped(bloc_store *s, bloc_world *w) {
  gone_list g = {NULL, 0, 0, {NULL, 0}};
  reading r = {.s = s, .w = w};
  int rc = list_gone(s, &g);
  if (rc == 0 && g.n > 0) {
    mark_full(&w->events, &g);
    rc = bloc_store_feed_crowd(s, w);
    if (rc == 0 && w->index.n > 0) rc = move_plain(&r, &g);
  }
  bloc_free(g.v);
  bloc_bits_free(&g.has);
  reading_free(&r);
  return rc;
}

/* }======== */

/* {======== feeding ======== */

int bloc_store_list_segments(bloc_store *s, bloc_world *w, int64_t upto) {
  static const char sql[] =
      "SELECT id, rev, feed, first, n, ifnull(source, 0), parts, digest"
      " FROM segment WHERE id > ?1 AND id <= ?2 ORDER BY id";
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(q, 1, s->feed.segment);
  sqlite3_bind_int64(q, 2, upto);
  while ((rc = bloc_stmt_step(s, st)) == 1) {
    if (bloc_store_segment_row(s, q, &w->feeds)) {
      rc = -1;
      break;
    }
    s->feed.segment = sqlite3_column_int64(q, 0);
    s->feed.parts = sqlite3_column_int64(q, 6);
    uint64_t pair[2] = {s->feed.segments, (uint64_t)sqlite3_column_int64(q, 7)};
    s->feed.segments = bloc_digest(0, pair, sizeof pair);
  }
  bloc_stmt_done(s, st);
  return rc;
}

/* Forgets all rows of feeds. */
static void forget_feeds(bloc_store *s, bloc_world *w) {
  feed_state none = {.distrust = s->feed.distrust, .open = s->feed.open,
                     .uncertain = s->feed.uncertain};
  bloc_bits rows = {NULL, 0};
  bloc_events *v = &w->events;
  bloc_rc rc = BLOC_OK;
  bloc_index_free(&w->index);
  w->epoch++;
  w->feeds.n = 0;
  s->feed = none;
  for (uint32_t i = v->n; rc == BLOC_OK && i-- > 0;)
    if (v->e[i].feed != 0) rc = bloc_bits_add(&rows, i);
  if (rc == BLOC_OK && rows.n > 0) rc = bloc_events_forget(v, &rows);
  bloc_bits_free(&rows);
  if (rc != BLOC_OK) bloc_store_reset(s);
}

/* Has one of the actors of new rows of part a place in the index? */
static int relinked(bloc_store *s, const bloc_index *ix, int *yes) {
  static const char sql[] =
      "SELECT id, actor FROM main.part WHERE id > ?1 ORDER BY id";
  bloc_bits party = {NULL, 0};
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  bloc_rc full = BLOC_OK;
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(q, 1, s->feed.part);
  while ((rc = bloc_stmt_step(s, st)) == 1 && full == BLOC_OK) {
    for (uint32_t i = party.n == 0 ? ix->nparty : 0;
         full == BLOC_OK && i-- > 0;) {
      full = bloc_bits_add(&party, ix->party[i].actor);
      if (full == BLOC_OK) full = bloc_bits_add(&party, ix->party[i].state);
    }
    int64_t a = sqlite3_column_int64(q, 1);
    *yes |= a > 0 && a < UINT32_MAX && bloc_bits_has(&party, (uint32_t)a);
    s->feed.part = sqlite3_column_int64(q, 0);
  }
  bloc_stmt_done(s, st);
  bloc_bits_free(&party);
  return full == BLOC_OK ? rc : nomem(s);
}

/* 1: the index or the snapshot under it cannot be trusted. */
static int feed_once(bloc_store *s, bloc_world *w) {
  int stale = 0;
  if (s->feed.started && relinked(s, &w->index, &stale)) return -1;
  if (stale) forget_feeds(s, w);
  if (!s->feed.started) {
    int rc = s->feed.distrust ? 0 : bloc_store_open_snapshot(s, w);
    if (rc == 1) forget_feeds(s, w);
    stale = 0;
    if (rc < 0 || relinked(s, &w->index, &stale)) return -1;
    if (stale) return 1;
    s->feed.started = 1;
  }
  uint32_t from = w->feeds.n;
  if (bloc_store_list_segments(s, w, INT64_MAX)) return -1;
  if (w->feeds.n > from) {
    reading r = {.s = s, .w = w};
    for (int k = 0; k < COLUMNS; k++) r.col[k].kind = BLOC_C_INT;
    int rc = read_segments(&r, from);
    reading_free(&r);
    if (rc != 0) return rc;
  }
  return apply_dropped(s, w);
}

int bloc_store_feed_events(bloc_store *s, bloc_world *w) {
  int open = s->feed.open || s->feed.uncertain, rc = 1;
  s->feed.uncertain = 1; /* until all is read */
  for (int tries = 0; rc == 1 && tries < 2; tries++) {
    rc = feed_once(s, w);
    if (rc != 1) break;
    s->feed.distrust = 1;
    forget_feeds(s, w);
  }
  if (rc == 1) return bloc_store_fail(s, "the events cannot be indexed");
  if (rc == 0) s->feed.uncertain = open;
  return rc;
}

void bloc_store_reset_events(bloc_store *s, bloc_world *w) {
  bloc_events *v = &w->events;
  bloc_bits told = {NULL, 0};
  bloc_rc rc = s->feed.uncertain ? BLOC_BAD : BLOC_OK;
  for (uint32_t i = v->n; rc == BLOC_OK && i-- > 0;)
    if (v->e[i].feed == 0) rc = bloc_bits_add(&told, i);
  if (rc == BLOC_OK) rc = bloc_events_forget(v, &told);
  w->epoch++;
  bloc_bits_free(&told);
  if (rc == BLOC_OK) return;
  feed_state none = {.distrust = s->feed.distrust, .open = s->feed.open};
  s->feed = none;
  w->feeds.n = 0;
  bloc_events_free(v);
  bloc_index_free(&w->index);
}

int bloc_store_sync_events(bloc_store *s, bloc_world *w) {
  if (bloc_store_bring_events(s, w)) return -1;
  if (bloc_store_in_transaction(s)) return 0;
  s->feed.uncertain = 0; /* what was open has been committed */
  if (s->feed.unsaved && !s->readonly && w->index.n >= SAVED)
    bloc_store_save_snapshot(s, w);
  return 0;
}

int bloc_store_rebuild_events(bloc_store *s, bloc_world *w) {
  s->feed.distrust = 1;
  forget_feeds(s, w);
  s->touched |= OF_FEEDS;
  return bloc_store_sync_events(s, w);
}

/* }======== */
