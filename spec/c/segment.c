/*
** segment.c: columns go through bloc_pack and bloc_unpack and come back bit
** by bit; damaged bytes are refused, and what is refused or accepted never
** reads outside its memory (to be run under a sanitizer).
** Arguments: SEED, N (rounds), from argv or the environment.
*/
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "segment.h"

static uint64_t state;

static uint64_t next(void) {
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() % n); }

static void fail(const char *what) {
  printf("not ok: %s\n", what);
  exit(1);
}

#define CHECK(x) \
  do { if (!(x)) fail(#x); } while (0)

/* {======== random columns ======== */

static int64_t some_int(uint32_t style) {
  switch (style) {
    case 0: return 7;
    case 1: return below(254);
    case 2: return (int64_t)below(255) - 100; /* a width less its null */
    case 3: return (int64_t)below(65536) - 40000;
    case 4: return (int64_t)below(UINT32_MAX);
    case 5: return (int64_t)next();
    case 6: return below(2) ? INT64_MAX : INT64_MIN + 1;
    default: return BLOC_C_NULL;
  }
}

static double some_real(uint32_t style) {
  uint64_t bits = next();
  double v;
  switch (style) {
    case 0: return (double)below(1000);
    case 1: return ((double)below(200000) - 100000) / 1000;
    case 2: return ((double)below(2000000) - 1000000) / 1e6;
    case 3: return below(9) ? 1.5 : -0.0;
    case 4: return below(9) ? 0.1 : 1e308 * 10;
    case 5: return (double)below(1000) / 3;
    case 6: return 9e15 + (double)below(10);
    default: memcpy(&v, &bits, sizeof v); return v;
  }
}

static size_t some_text(uint32_t style, char *out) {
  if (style == 0) return (size_t)sprintf(out, "https://a.example/%u", below(9));
  if (style == 1) return (size_t)sprintf(out, "%u", below(1000000));
  if (style == 2) return 0;
  size_t n = below(40);
  for (size_t k = 0; k < n; k++) out[k] = (char)next();
  return n;
}

static void fill(bloc_column *c, uint32_t n) {
  uint32_t style = below(8), nulls = below(3);
  char text[64];
  for (uint32_t k = 0; k < n; k++) {
    bloc_rc rc;
    if (nulls == 1 && below(4) == 0) rc = bloc_column_null(c);
    else if (c->kind == BLOC_C_INT) rc = bloc_column_int(c, some_int(style));
    else if (c->kind == BLOC_C_REAL)
      rc = bloc_column_real(c, some_real(style));
    else rc = bloc_column_text(c, text, some_text(style % 4, text));
    CHECK(rc == BLOC_OK);
  }
}

static uint32_t some_n(void) {
  switch (below(20)) {
    case 0: return 0;
    case 1: return 1;
    case 2: return BLOC_SEGMENT_ROWS;
    default: return below(600);
  }
}

/* }======== */

/* {======== comparing ======== */

static void same_row(const bloc_column *a, const bloc_column *b, uint32_t k) {
  CHECK(bloc_column_is_null(a, k) == bloc_column_is_null(b, k));
  if (bloc_column_is_null(a, k)) return;
  if (a->kind == BLOC_C_INT) CHECK(a->i[k] == b->i[k]);
  if (a->kind == BLOC_C_REAL)
    CHECK(memcmp(&a->r[k], &b->r[k], sizeof *a->r) == 0);
  if (a->kind == BLOC_C_TEXT)
    CHECK(a->len[k] == b->len[k] &&
          memcmp(a->heap + a->at[k], b->heap + b->at[k], a->len[k]) == 0);
}

static void same(const bloc_column *a, const bloc_column *b) {
  CHECK(a->n == b->n);
  for (uint32_t k = 0; k < a->n; k++) same_row(a, b, k);
}

/* Reads every byte that a column claims to have. */
static uint64_t touch(const bloc_column *c) {
  uint64_t sum = 0;
  for (uint32_t k = 0; k < c->n; k++) {
    if (c->kind == BLOC_C_INT) sum += (uint64_t)c->i[k];
    if (c->kind == BLOC_C_REAL) sum += c->r[k] > 0;
    for (uint32_t i = 0; c->kind == BLOC_C_TEXT && i < c->len[k]; i++)
      sum += (unsigned char)c->heap[c->at[k] + i];
  }
  return sum;
}

/* }======== */

/* A copy in memory of exactly n bytes, so that a sanitizer sees overruns. */
static unsigned char *exactly(const unsigned char *v, size_t n) {
  unsigned char *p = malloc(n + (n == 0));
  CHECK(p != NULL);
  if (n > 0) memcpy(p, v, n);
  return p;
}

/* One change to the bytes; with `sealed` the checksum is made to fit it. */
static void damage(const bloc_bytes *b, uint32_t rows, bloc_column *out,
                   int sealed) {
  unsigned char *v = exactly(b->v, b->n);
  size_t n = b->n, at = below((uint32_t)n);
  uint32_t how = below(4);
  if (how == 0) n = at;
  else if (how == 1) v[at] ^= (unsigned char)(1u << below(8));
  else if (how == 2) v[at] = (unsigned char)(below(2) ? 255 : 0);
  else v[below((uint32_t)(n < 40 ? n : 40))] = (unsigned char)next();
  int changed = n != b->n || memcmp(v, b->v, n) != 0;
  if (sealed && n >= 8) {
    uint64_t h = bloc_digest(0, v, n - 8);
    for (uint32_t k = 0; k < 8; k++)
      v[n - 8 + k] = (unsigned char)(h >> 8 * k);
  }
  unsigned char *given = exactly(v, n);
  bloc_rc rc = bloc_unpack(given, n, rows, out);
  free(given);
  if (rc == BLOC_OK && changed && !sealed) fail("damage passed as sound");
  CHECK(rc == BLOC_OK || out->n == 0);
  state += touch(out) & 1;
  free(v);
}

static void one_round(void) {
  bloc_column a = {.name = "x", .kind = (bloc_column_kind)(1 + below(3))};
  bloc_column b = {.name = "x", .kind = a.kind}, other = b;
  bloc_bytes bytes = {NULL, 0, 0};
  uint32_t n = some_n();
  fill(&a, n);
  CHECK(bloc_pack(&a, &bytes) == BLOC_OK);
  CHECK(bloc_unpack(bytes.v, bytes.n, n, &b) == BLOC_OK);
  same(&a, &b);
  other.kind = (bloc_column_kind)(1 + a.kind % 3);
  CHECK(bloc_unpack(bytes.v, bytes.n, n, &other) == BLOC_BAD);
  CHECK(bloc_unpack(bytes.v, bytes.n, n + 1, &b) == BLOC_BAD);
  for (int k = 0; k < (n > 600 ? 4 : 60); k++) damage(&bytes, n, &b, k & 1);
  bloc_column_free(&a);
  bloc_column_free(&b);
  bloc_column_free(&other);
  bloc_bytes_free(&bytes);
}

/* What common columns take. */
static void sizes(void) {
  bloc_bytes bytes = {NULL, 0, 0};
  bloc_column c = {.name = "day", .kind = BLOC_C_INT};
  for (uint32_t k = 0; k < 1000; k++)
    CHECK(bloc_column_int(&c, 17000 + k / 100) == BLOC_OK);
  CHECK(bloc_pack(&c, &bytes) == BLOC_OK);
  CHECK(bytes.n == 1000 + 5 + 9 + 8);
  bloc_column_free(&c);
  bytes.n = 0;
  c.kind = BLOC_C_REAL;
  for (uint32_t k = 0; k < 1000; k++)
    CHECK(bloc_column_real(&c, ((double)(k % 200) - 100) / 10) == BLOC_OK);
  CHECK(bloc_pack(&c, &bytes) == BLOC_OK);
  CHECK(bytes.n == 1000 + 5 + 1 + 9 + 8);
  bloc_column_free(&c);
  bytes.n = 0;
  c.kind = BLOC_C_TEXT;
  for (uint32_t k = 0; k < 1000; k++)
    CHECK(bloc_column_text(&c, "https://example.org/page", 24) == BLOC_OK);
  CHECK(bloc_pack(&c, &bytes) == BLOC_OK);
  CHECK(bytes.n < 80);
  while (c.n <= BLOC_SEGMENT_ROWS) bloc_column_null(&c);
  CHECK(bloc_pack(&c, &bytes) == BLOC_BAD);
  bloc_column_free(&c);
  bloc_bytes_free(&bytes);
  printf("ok common columns are narrow\n");
}

static uint64_t number(const char *arg, const char *name, uint64_t otherwise) {
  const char *s = arg != NULL ? arg : getenv(name);
  return s == NULL ? otherwise : strtoull(s, NULL, 10);
}

int main(int argc, char **argv) {
  uint64_t seed = number(argc > 1 ? argv[1] : NULL, "SEED", 1);
  uint64_t n = number(argc > 2 ? argv[2] : NULL, "N", 300);
  state = seed;
  sizes();
  for (uint64_t k = 0; k < n; k++) one_round();
  printf("ok %llu columns, seed %llu\n", (unsigned long long)n,
         (unsigned long long)seed);
  return 0;
}
