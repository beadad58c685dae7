/*
** store_snapshot.c: the snapshot of the index beside the store: STORE-index.
** Owns nothing: which snapshot is of which state of which store.
** Invariant: a snapshot is opened only where its stamp, the hash of all that
** went into its index (segments, dropped rows, parties), is that of the
** store's own rows up to the same place; what came later is then read on top.
** Cost: opening reads a row of segment, dropped and part each; writing copies
** the index once.
*/
#include "store_own.h"

#include <string.h>

#include "snapshot.h"

/* {======== the stamp ======== */

/* The hash of the digests of dropped rows up to `upto`. */
static int hash_dropped(bloc_store *s, int64_t upto) {
  static const char sql[] =
      "SELECT id, digest FROM dropped WHERE id <= ?1 ORDER BY id";
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  sqlite3_stmt *q = (sqlite3_stmt *)st;
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(q, 1, upto);
  while ((rc = bloc_stmt_step(s, st)) == 1) {
    s->feed.dropped = sqlite3_column_int64(q, 0);
    uint64_t pair[2] = {s->feed.droppeds, (uint64_t)sqlite3_column_int64(q, 1)};
    s->feed.droppeds = bloc_digest(0, pair, sizeof pair);
  }
  bloc_stmt_done(s, st);
  return rc;
}

static int store_id(bloc_store *s, unsigned char id[16]) {
  static const char sql[] = "SELECT id FROM store";
  static const char digits[] = "0123456789abcdef";
  bloc_stmt *st = bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  if (st == NULL) return -1;
  int rc = bloc_stmt_step(s, st);
  const char *text = rc != 1 ? NULL :
      (const char *)sqlite3_column_text((sqlite3_stmt *)st, 0);
  memset(id, 0, 16);
  for (int k = 0; text != NULL && k < 32 && text[k] != '\0'; k++) {
    const char *digit = strchr(digits, text[k]);
    int v = digit == NULL ? 0 : (int)(digit - digits);
    id[k / 2] = (unsigned char)(id[k / 2] << 4 | v);
  }
  bloc_stmt_done(s, st);
  return rc < 0 ? -1 : 0;
}

/* The stamp of an index that holds just what feed_state says. */
static int stamp_of(bloc_store *s, bloc_stamp *out) {
  const feed_state *f = &s->feed;
  uint64_t h[6] = {(uint64_t)f->segment, f->segments, (uint64_t)f->dropped,
                   f->droppeds, (uint64_t)f->part, 0};
  int64_t types = 0, actors = 0;
  if (store_id(s, out->store) || bloc_store_most(s, &types, &actors) ||
      bloc_store_digest_parts(s, f->parts, f->part, &h[5]))
    return -1;
  out->state = bloc_digest(0, h, sizeof h);
  out->upto[0] = f->segment;
  out->upto[1] = f->dropped;
  out->upto[2] = f->part;
  out->actors = (uint32_t)actors + 1;
  out->types = (uint32_t)types + 1;
  return 0;
}

/* The path of the snapshot, to be freed; NULL: none (or no memory). */
static char *snapshot_path(const bloc_store *s) {
  static const char suffix[] = "-index";
  const char *file = sqlite3_db_filename(s->db, "main");
  if (file == NULL || *file == '\0') return NULL;
  size_t n = strlen(file);
  char *path = bloc_realloc(NULL, n + sizeof suffix);
  if (path == NULL) return NULL;
  memcpy(path, file, n);
  memcpy(path + n, suffix, sizeof suffix);
  return path;
}

/* }======== */

/* {======== opening ======== */

/* The full rows of a snapshot, as far as they can be believed. */
static bloc_rc take_loose(bloc_store *s, bloc_world *w,
                          const bloc_stamp *stamp) {
  const bloc_index *ix = &w->index;
  if (ix->nloose == 0) return BLOC_OK;
  if (!bloc_index_touch(ix, ix->loose, ix->nloose * sizeof *ix->loose))
    return BLOC_DAMAGED;
  for (uint32_t i = 0; i < ix->nloose; i++) {
    const bloc_event *e = &ix->loose[i];
    if (e->feed == 0 || bloc_feeds_of(&w->feeds, e->origin) == NULL ||
        e->type == 0 || e->type >= stamp->types ||
        e->actor >= stamp->actors || e->target >= stamp->actors ||
        e->on_behalf_of >= stamp->actors || e->bloc >= stamp->actors ||
        e->first_code != 0 || e->date.lo < BLOC_DAY_FIRST ||
        e->date.lo > e->date.nom || e->date.nom > e->date.hi ||
        e->date.hi > BLOC_DAY_LAST)
      return BLOC_DAMAGED;
  }
  if (bloc_store_feed_crowd(s, w)) return BLOC_BAD;
  return bloc_events_add_feed(&w->events, ix->loose, ix->nloose);
}

/* As bloc_store_open_snapshot. */
static int open_at(bloc_store *s, bloc_world *w, const char *path) {
  bloc_stamp file, want;
  bloc_index *ix = &w->index;
  if (bloc_snapshot_stamp(&file, path) != BLOC_OK) return 0;
  s->feed.part = file.upto[2];
  if (bloc_store_list_segments(s, w, file.upto[0]) ||
      hash_dropped(s, file.upto[1]) || stamp_of(s, &want))
    return -1;
  bloc_rc rc = memcmp(want.store, file.store, sizeof want.store) != 0 ||
                       want.state != file.state
                   ? BLOC_BAD : bloc_snapshot_open(ix, &want, path);
  if (rc == BLOC_OK) rc = take_loose(s, w, &want);
  if (rc == BLOC_NOMEM) return bloc_store_fail(s, "not enough memory");
  return rc != BLOC_OK;
}

int bloc_store_open_snapshot(bloc_store *s, bloc_world *w) {
  char *path = snapshot_path(s);
  int rc = path == NULL ? 0 : open_at(s, w, path);
  bloc_free(path);
  return rc;
}

/* }======== */

/* {======== writing ======== */

/* The full rows of feeds: with the index, all that is in memory of them. */
static bloc_rc list_loose(const bloc_events *v, bloc_event **out,
                          uint32_t *n) {
  uint32_t cap = 0;
  for (uint32_t i = 0; i < v->n; i++) {
    void *p = *out;
    if (v->e[i].feed == 0) continue;
    if (bloc_grow(&p, *n, &cap, sizeof **out)) return BLOC_NOMEM;
    *out = p;
    (*out)[(*n)++] = v->e[i];
  }
  return BLOC_OK;
}

void bloc_store_save_snapshot(bloc_store *s, bloc_world *w) {
  bloc_stamp stamp;
  const char *why;
  bloc_event *loose = NULL;
  uint32_t n = 0;
  char *path = snapshot_path(s);
  if (path != NULL && stamp_of(s, &stamp) == 0 &&
      list_loose(&w->events, &loose, &n) == BLOC_OK &&
      bloc_index_set_loose(&w->index, loose, n) == BLOC_OK) {
    bloc_snapshot_write(&w->index, &stamp, path, &why);
    bloc_index_set_loose(&w->index, NULL, 0);
  }
  s->feed.unsaved = 0;
  bloc_free(path);
  bloc_free(loose);
}

/* }======== */
