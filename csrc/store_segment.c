/*
** store_segment.c: segments and dropped rows as rows of the store: written,
** listed, a column read. Owns their digests.
** Invariant: a digest is a function of what its row stands for, columns and
** all; two stores with one history have the same digests.
*/
#include "store_own.h"

#include <stdio.h>
#include <string.h>

#include "day.h"

/* {======== statements ======== */

static sqlite3_stmt *prepare(bloc_store *s, const char *sql) {
  return (sqlite3_stmt *)bloc_store_prepare(s, sql, strlen(sql), 0);
}

/* Runs a statement that gives no row, and gives it back. */
static int run(bloc_store *s, sqlite3_stmt *st) {
  int rc = bloc_stmt_step(s, (bloc_stmt *)st);
  bloc_stmt_done(s, (bloc_stmt *)st);
  return rc < 0 ? -1 : 0;
}

static void bind_text(sqlite3_stmt *st, int i, const char *text) {
  if (text != NULL) sqlite3_bind_text(st, i, text, -1, SQLITE_TRANSIENT);
}

static void bind_day(sqlite3_stmt *st, int i, bloc_day d) {
  char text[BLOC_DATE_BUF];
  bloc_day_format(d, text);
  bind_text(st, i, text);
}

static int pack_failed(bloc_store *s, bloc_rc rc) {
  return bloc_store_fail(s, rc == BLOC_NOMEM ? "not enough memory"
                                             : "a column is too long");
}

/* }======== */

/* {======== digests ======== */

static uint64_t with_number(uint64_t h, int64_t v) {
  unsigned char b[8];
  for (int k = 0; k < 8; k++) b[k] = (unsigned char)((uint64_t)v >> 8 * k);
  return bloc_digest(h, b, sizeof b);
}

static uint64_t with_text(uint64_t h, const char *text) {
  return text == NULL ? with_number(h, -1) : bloc_digest(h, text, strlen(text));
}

int bloc_store_digest_parts(bloc_store *s, int64_t after, int64_t upto,
                            uint64_t *h) {
  sqlite3_stmt *st = prepare(s, "SELECT id, actor, whole, from_date, to_date"
      " FROM main.part WHERE id > ?1 AND id <= ?2 ORDER BY id");
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, after);
  sqlite3_bind_int64(st, 2, upto);
  while ((rc = bloc_stmt_step(s, (bloc_stmt *)st)) == 1) {
    for (int k = 0; k < 3; k++)
      *h = with_number(*h, sqlite3_column_int64(st, k));
    for (int k = 3; k < 5; k++)
      *h = with_text(*h, (const char *)sqlite3_column_text(st, k));
  }
  bloc_stmt_done(s, (bloc_stmt *)st);
  return rc;
}

/* }======== */

/* {======== writing ======== */

static const char *const integers[] = {
    "day", "day_lo", "day_hi", "flags", "type", "actor", "target",
    "on_behalf_of", "bloc", "score", "known", "id"};
static const char *const texts[] = {"id_text", "text", "place", "url"};

static bloc_column_kind kind_of(const char *name) {
  for (size_t k = 0; k < sizeof integers / sizeof *integers; k++)
    if (strcmp(integers[k], name) == 0) return BLOC_C_INT;
  for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
    if (strcmp(texts[k], name) == 0) return BLOC_C_TEXT;
  return BLOC_C_REAL;
}

/* Tests the columns, and finds the first and the last day. */
static int check_columns(bloc_store *s, bloc_segment_meta *m,
                         const bloc_column *col, uint32_t ncol) {
  m->from = BLOC_DAY_MAX;
  m->to = BLOC_DAY_MIN;
  for (uint32_t k = 0; k < ncol; k++) {
    const bloc_column *c = &col[k];
    if (bloc_column_empty(c)) continue;
    if (c->n != m->n || c->kind != kind_of(c->name))
      return bloc_store_fail(s, "column %s is not as segments have it",
                             c->name);
    for (uint32_t i = 0; strcmp(c->name, "day") == 0 && i < c->n; i++) {
      if (c->i[i] < BLOC_DAY_FIRST || c->i[i] > BLOC_DAY_LAST)
        return bloc_store_fail(s, "a row of the segment has no day");
      if (c->i[i] < m->from) m->from = (bloc_day)c->i[i];
      if (c->i[i] > m->to) m->to = (bloc_day)c->i[i];
    }
  }
  if (m->n == 0 || m->n > BLOC_SEGMENT_ROWS || m->from > m->to)
    return bloc_store_fail(s, "a segment has 1 to %u rows, each with a day",
                           BLOC_SEGMENT_ROWS);
  return 0;
}

/* Where the rows of the next segment begin, and its place in the order. */
static int next_segment(bloc_store *s, bloc_segment_meta *m,
                        int64_t *parts_before, int64_t *parts) {
  int64_t first = 0, id = 0;
  *parts_before = *parts = 0;
  if (bloc_store_ask(s, "SELECT id FROM segment ORDER BY id DESC LIMIT 1", 0,
                     &id) ||
      bloc_store_ask(s, "SELECT first + n FROM segment WHERE id = ?1", id,
                     &first) ||
      bloc_store_ask(s, "SELECT parts FROM segment WHERE id = ?1", id,
                     parts_before) ||
      bloc_store_ask(s, "SELECT max(id) FROM main.part", 0, parts))
    return -1;
  if (first + m->n >= BLOC_FULL || id >= INT32_MAX)
    return bloc_store_fail(s, "a store holds at most 2,147,483,647 events");
  m->first = (uint32_t)first;
  m->id = (uint32_t)id + 1;
  return 0;
}

static int add_column(bloc_store *s, uint32_t segment, const bloc_column *c,
                      bloc_bytes *bytes, uint64_t *h) {
  bytes->n = 0;
  bloc_rc rc = bloc_pack(c, bytes);
  if (rc != BLOC_OK) return pack_failed(s, rc);
  sqlite3_stmt *st = prepare(s, "INSERT INTO segment_column(segment, name,"
                                " data) VALUES (?1, ?2, ?3)");
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, segment);
  bind_text(st, 2, c->name);
  sqlite3_bind_blob64(st, 3, bytes->v, bytes->n, SQLITE_STATIC);
  *h = bloc_digest(with_text(*h, c->name), bytes->v, bytes->n);
  return run(s, st);
}

static int add_row(bloc_store *s, const bloc_segment_meta *m, int64_t parts,
                   uint64_t h) {
  sqlite3_stmt *st = prepare(s, "INSERT INTO segment(id, rev, feed, first, n,"
      " source, file, day_from, day_to, parts, digest)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, m->id);
  sqlite3_bind_int64(st, 2, m->rev);
  sqlite3_bind_int64(st, 3, m->feed);
  sqlite3_bind_int64(st, 4, m->first);
  sqlite3_bind_int64(st, 5, m->n);
  if (m->source != 0) sqlite3_bind_int64(st, 6, m->source);
  bind_text(st, 7, m->file);
  bind_day(st, 8, m->from);
  bind_day(st, 9, m->to);
  sqlite3_bind_int64(st, 10, parts);
  sqlite3_bind_int64(st, 11, (int64_t)h);
  return run(s, st);
}

int bloc_store_add_segment(bloc_store *s, bloc_segment_meta *m,
                           const bloc_column *col, uint32_t ncol) {
  int64_t before, parts;
  bloc_bytes bytes = {NULL, 0, 0};
  if (!bloc_store_in_transaction(s))
    return bloc_store_fail(s, "a segment is added inside a transaction");
  if (check_columns(s, m, col, ncol) || next_segment(s, m, &before, &parts))
    return -1;
  uint64_t h = 0;
  uint32_t of[] = {m->id, m->rev, m->feed, m->first, m->n, m->source};
  for (size_t k = 0; k < sizeof of / sizeof *of; k++) h = with_number(h, of[k]);
  int rc = bloc_store_digest_parts(s, before, parts, &h);
  for (uint32_t k = 0; rc == 0 && k < ncol; k++)
    if (!bloc_column_empty(&col[k]))
      rc = add_column(s, m->id, &col[k], &bytes, &h);
  bloc_bytes_free(&bytes);
  return rc == 0 ? add_row(s, m, parts, h) : -1;
}

static void put_origins(unsigned char *to, const uint32_t *v, uint32_t n) {
  for (uint32_t k = 0; k < n; k++)
    for (int b = 0; b < 4; b++) to[4 * k + (uint32_t)b] =
        (unsigned char)(v[k] >> 8 * b);
}

int bloc_store_add_dropped(bloc_store *s, uint32_t rev, uint32_t feed,
                           bloc_day known, const uint32_t *origin,
                           uint32_t n) {
  int rc = 0;
  unsigned char *bytes = NULL;
  for (uint32_t at = 0, k; rc == 0 && at < n; at += k) { /* of a fair size */
    k = n - at < BLOC_SEGMENT_ROWS ? n - at : BLOC_SEGMENT_ROWS;
    if (bytes == NULL) bytes = bloc_realloc(NULL, 4 * (size_t)k);
    sqlite3_stmt *st = bytes == NULL ? NULL : prepare(s,
        "INSERT INTO dropped(rev, feed, known, digest, origins)"
        " VALUES (?1, ?2, ?3, ?4, ?5)");
    if (bytes == NULL) rc = bloc_store_fail(s, "not enough memory");
    if (st == NULL) break;
    put_origins(bytes, origin + at, k);
    uint64_t h = with_number(with_number(with_number(0, rev), feed), known);
    sqlite3_bind_int64(st, 1, rev);
    sqlite3_bind_int64(st, 2, feed);
    if (known != BLOC_DAY_MIN) bind_day(st, 3, known);
    sqlite3_bind_int64(st, 4, (int64_t)bloc_digest(h, bytes, 4 * (size_t)k));
    sqlite3_bind_blob64(st, 5, bytes, 4 * (uint64_t)k, SQLITE_STATIC);
    rc = run(s, st);
  }
  bloc_free(bytes);
  return rc;
}

/* }======== */

/* {======== reading ======== */

int bloc_store_segment_row(bloc_store *s, sqlite3_stmt *st, bloc_feeds *f) {
  int64_t v[6];
  uint64_t end = f->n == 0 ? 0 : (uint64_t)f->v[f->n - 1].first +
                                 f->v[f->n - 1].n;
  for (int k = 0; k < 6; k++) v[k] = sqlite3_column_int64(st, k);
  for (int k = 0; k < 6; k++)
    if (v[k] < 0 || v[k] >= BLOC_FULL)
      return bloc_store_fail(s, "the store is damaged: a segment");
  if ((uint64_t)v[3] < end || v[4] == 0 || v[4] > BLOC_SEGMENT_ROWS ||
      v[3] + v[4] >= BLOC_FULL || v[2] == 0)
    return bloc_store_fail(s, "the store is damaged: segment %lld",
                           (long long)v[0]);
  void *p = f->v;
  if (bloc_grow(&p, f->n, &f->cap, sizeof *f->v))
    return bloc_store_fail(s, "not enough memory");
  f->v = p;
  bloc_segment *g = &f->v[f->n++];
  g->id = (uint32_t)v[0];
  g->rev = (uint32_t)v[1];
  g->feed = (uint32_t)v[2];
  g->first = (uint32_t)v[3];
  g->n = (uint32_t)v[4];
  g->source = (uint32_t)v[5];
  return 0;
}

int bloc_store_origins(bloc_store *s, sqlite3_stmt *st, int col,
                       bloc_u32s *out) {
  const unsigned char *p = sqlite3_column_blob(st, col);
  int n = sqlite3_column_bytes(st, col);
  if (n % 4 != 0 || (n > 0 && p == NULL))
    return bloc_store_fail(s, "the store is damaged: dropped rows");
  for (int k = 0; k < n; k += 4) {
    uint32_t x = (uint32_t)p[k] | (uint32_t)p[k + 1] << 8 |
                 (uint32_t)p[k + 2] << 16 | (uint32_t)p[k + 3] << 24;
    if (x >= BLOC_FULL)
      return bloc_store_fail(s, "the store is damaged: dropped rows");
    if (bloc_u32s_push(out, x))
      return bloc_store_fail(s, "not enough memory");
  }
  return 0;
}

/* Gives each row of a statement with the feed bound to one of the two. */
static int each_row(bloc_store *s, const char *sql, uint32_t feed,
                    bloc_feeds *segments, bloc_u32s *dropped) {
  sqlite3_stmt *st = prepare(s, sql);
  int rc;
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, feed);
  while ((rc = bloc_stmt_step(s, (bloc_stmt *)st)) == 1)
    if (segments != NULL ? bloc_store_segment_row(s, st, segments)
                         : bloc_store_origins(s, st, 0, dropped)) {
      rc = -1;
      break;
    }
  bloc_stmt_done(s, (bloc_stmt *)st);
  return rc;
}

int bloc_store_segments(bloc_store *s, uint32_t feed, bloc_feeds *segments,
                        bloc_u32s *dropped) {
  if (segments != NULL) segments->n = 0;
  if (dropped != NULL) dropped->n = 0;
  if (segments != NULL &&
      each_row(s, "SELECT id, rev, feed, first, n, ifnull(source, 0)"
               " FROM segment WHERE ?1 IN (0, feed) ORDER BY id", feed,
               segments, NULL))
    return -1;
  return dropped == NULL ? 0
         : each_row(s, "SELECT origins FROM dropped WHERE ?1 IN (0, feed)"
                    " ORDER BY id", feed, NULL, dropped);
}

int bloc_store_read_column(bloc_store *s, uint32_t segment, const char *name,
                           bloc_column *out) {
  int64_t n = -1;
  if (bloc_store_ask(s, "SELECT n FROM segment WHERE id = ?1", segment, &n))
    return -1;
  sqlite3_stmt *st = prepare(s, "SELECT data FROM segment_column"
                                " WHERE segment = ?1 AND name = ?2");
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, segment);
  bind_text(st, 2, name);
  bloc_column_clear(out);
  int rc = bloc_stmt_step(s, (bloc_stmt *)st);
  if (rc == 1) {
    const void *p = sqlite3_column_blob(st, 0);
    size_t bytes = (size_t)sqlite3_column_bytes(st, 0);
    bloc_rc got = p == NULL || n < 0 || n > BLOC_SEGMENT_ROWS
                      ? BLOC_BAD : bloc_unpack(p, bytes, (uint32_t)n, out);
    if (got == BLOC_NOMEM) rc = bloc_store_fail(s, "not enough memory");
    if (got == BLOC_BAD)
      rc = bloc_store_fail(s, "the store is damaged: column %s of segment %u",
                           name, segment);
  }
  bloc_stmt_done(s, (bloc_stmt *)st);
  return rc;
}

/* }======== */
