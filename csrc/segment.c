/*
** segment.c: see segment.h. Owns the notation of packed columns; all numbers
** in it are little endian.
*/
#include "segment.h"

#include <string.h>

#define TEXT_MOST (1u << 30)
#define SCALES 7     /* reals are tried times 10^0 .. 10^6 */
#define UNSCALED 255
#define HEAD 5       /* kind, n */

/* {======== columns in memory ======== */

void bloc_column_free(bloc_column *c) {
  bloc_free(c->i);
  bloc_free(c->r);
  bloc_free(c->at);
  bloc_free(c->len);
  bloc_free(c->heap);
  bloc_column keep = {.name = c->name, .kind = c->kind};
  *c = keep;
}

void bloc_column_clear(bloc_column *c) { c->n = c->nheap = 0; }

/* Gives the array whose pointer stands at `at` room for `want` elements. */
static bloc_rc widen(void *at, uint32_t want, size_t size) {
  void *p, *wider;
  memcpy(&p, at, sizeof p);
  wider = bloc_realloc(p, want * size);
  if (wider == NULL) return BLOC_NOMEM;
  memcpy(at, &wider, sizeof wider);
  /* cppcheck-suppress memleak ; `at` holds it */
  return BLOC_OK;
}

#define WIDEN(array, want) widen(&(array), want, sizeof *(array))

/* Room for `want` rows. */
static bloc_rc reserve(bloc_column *c, uint32_t want) {
  bloc_rc rc = BLOC_OK;
  if (want <= c->cap) return BLOC_OK;
  if (want < 2 * c->cap) want = 2 * c->cap;
  if (want < 64) want = 64;
  if (c->kind == BLOC_C_INT) rc = WIDEN(c->i, want);
  if (c->kind == BLOC_C_REAL) rc = WIDEN(c->r, want);
  if (c->kind == BLOC_C_TEXT && (rc = WIDEN(c->at, want)) == BLOC_OK)
    rc = WIDEN(c->len, want);
  if (rc == BLOC_OK) c->cap = want;
  return rc;
}

static bloc_rc reserve_heap(bloc_column *c, size_t want) {
  if (want > TEXT_MOST) return BLOC_BAD;
  if (want <= c->cap_heap) return BLOC_OK;
  if (want < 2 * (size_t)c->cap_heap) want = 2 * (size_t)c->cap_heap;
  if (want < 256) want = 256;
  if (WIDEN(c->heap, (uint32_t)want)) return BLOC_NOMEM;
  c->cap_heap = (uint32_t)want;
  return BLOC_OK;
}

bloc_rc bloc_column_int(bloc_column *c, int64_t v) {
  if (reserve(c, c->n + 1)) return BLOC_NOMEM;
  c->i[c->n++] = v;
  return BLOC_OK;
}

bloc_rc bloc_column_real(bloc_column *c, double v) {
  if (reserve(c, c->n + 1)) return BLOC_NOMEM;
  c->r[c->n++] = v;
  return BLOC_OK;
}

bloc_rc bloc_column_text(bloc_column *c, const char *s, size_t n) {
  if (reserve(c, c->n + 1)) return BLOC_NOMEM;
  if (n > TEXT_MOST) return BLOC_BAD;
  bloc_rc rc = reserve_heap(c, c->nheap + n);
  if (rc != BLOC_OK) return rc;
  if (n > 0) memcpy(c->heap + c->nheap, s, n);
  c->at[c->n] = c->nheap;
  c->len[c->n++] = (uint32_t)n;
  c->nheap += (uint32_t)n;
  return BLOC_OK;
}

static const union {
  uint64_t bits;
  double value;
} null_real = {UINT64_C(0x7ff8000000000000)};

bloc_rc bloc_column_null(bloc_column *c) {
  if (c->kind == BLOC_C_INT) return bloc_column_int(c, BLOC_C_NULL);
  if (c->kind == BLOC_C_REAL) return bloc_column_real(c, null_real.value);
  return bloc_column_text(c, NULL, 0);
}

int bloc_column_is_null(const bloc_column *c, uint32_t row) {
  if (c->kind == BLOC_C_INT) return c->i[row] == BLOC_C_NULL;
  if (c->kind == BLOC_C_REAL) return c->r[row] != c->r[row];
  return c->len[row] == 0;
}

int bloc_column_empty(const bloc_column *c) {
  for (uint32_t k = 0; k < c->n; k++)
    if (!bloc_column_is_null(c, k)) return 0;
  return 1;
}

/* }======== */

/* {======== bytes ======== */

void bloc_bytes_free(bloc_bytes *b) {
  bloc_free(b->v);
  memset(b, 0, sizeof *b);
}

/* n more bytes at the end, or NULL. */
static unsigned char *append(bloc_bytes *b, size_t n) {
  if (b->cap - b->n < n) {
    size_t cap = b->n + n > 2 * b->cap ? b->n + n : 2 * b->cap;
    unsigned char *v = bloc_realloc(b->v, cap);
    if (v == NULL) return NULL;
    b->v = v;
    b->cap = cap;
  }
  b->n += n;
  return b->v + b->n - n;
}

static void store_le(unsigned char *p, uint64_t v, uint32_t width) {
  for (uint32_t k = 0; k < width; k++) p[k] = (unsigned char)(v >> 8 * k);
}

static uint64_t load_le(const unsigned char *p, uint32_t width) {
  uint64_t v = 0;
  for (uint32_t k = 0; k < width; k++) v |= (uint64_t)p[k] << 8 * k;
  return v;
}

static bloc_rc append_le(bloc_bytes *b, uint64_t v, uint32_t width) {
  unsigned char *p = append(b, width);
  if (p == NULL) return BLOC_NOMEM;
  store_le(p, v, width);
  return BLOC_OK;
}

uint64_t bloc_digest(uint64_t seed, const void *bytes, size_t n) {
  const unsigned char *p = bytes;
  uint64_t h = seed ^ (n * UINT64_C(0x9e3779b97f4a7c15));
  for (; n >= 8; n -= 8, p += 8) {
    h = (h ^ load_le(p, 8)) * UINT64_C(0xff51afd7ed558ccd);
    h ^= h >> 32;
  }
  h = (h ^ load_le(p, (uint32_t)n)) * UINT64_C(0xc4ceb9fe1a85ec53);
  return h ^ h >> 29;
}

/* }======== */

/* {======== packing ======== */

static uint64_t null_of(uint32_t width) {
  return width == 8 ? UINT64_MAX : (UINT64_C(1) << 8 * width) - 1;
}

/* Least and greatest, nulls aside; lo > hi where all are null. */
static void range_of(const int64_t *v, uint32_t n, int64_t *lo, int64_t *hi,
                     int *nulls) {
  *lo = INT64_MAX;
  *hi = INT64_MIN;
  *nulls = 0;
  for (uint32_t k = 0; k < n; k++) {
    if (v[k] == BLOC_C_NULL) {
      *nulls = 1;
      continue;
    }
    if (v[k] < *lo) *lo = v[k];
    if (v[k] > *hi) *hi = v[k];
  }
}

static bloc_rc pack_ints(const int64_t *v, uint32_t n, bloc_bytes *out) {
  int64_t lo, hi;
  int nulls;
  range_of(v, n, &lo, &hi, &nulls);
  if (lo > hi) lo = hi = BLOC_C_NULL;
  uint64_t range = (uint64_t)hi - (uint64_t)lo;
  uint32_t width = 0;
  if (range > 0 || (nulls && lo != BLOC_C_NULL))
    for (width = 1; width < 8 && range >= null_of(width);) width *= 2;
  if (append_le(out, width, 1) || append_le(out, (uint64_t)lo, 8))
    return BLOC_NOMEM;
  unsigned char *p = append(out, (size_t)n * width);
  if (p == NULL) return BLOC_NOMEM;
  for (uint32_t k = 0; width > 0 && k < n; k++, p += width)
    store_le(p, v[k] == BLOC_C_NULL ? null_of(width)
                                    : (uint64_t)v[k] - (uint64_t)lo, width);
  return BLOC_OK;
}

static uint64_t bits_of(double v) {
  uint64_t b;
  memcpy(&b, &v, sizeof b);
  return v != v ? null_real.bits : b;
}

static double real_of(uint64_t b) {
  double v;
  memcpy(&v, &b, sizeof v);
  return v;
}

static const double power[SCALES] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

/* value * 10^k as an integer that gives the very same value back; 0: none. */
static int scale(double v, int k, int64_t *out) {
  if (v != v) return *out = BLOC_C_NULL, 1;
  double x = v * power[k];
  if (!(x > -9e15 && x < 9e15)) return 0;
  *out = (int64_t)(x < 0 ? x - 0.5 : x + 0.5);
  return bits_of((double)*out / power[k]) == bits_of(v);
}

static bloc_rc pack_reals(const bloc_column *c, bloc_bytes *out) {
  int64_t *v = NULL;
  if (WIDEN(v, c->n + 1)) return BLOC_NOMEM;
  uint32_t done = 0;
  int k = 0;
  while (done < c->n && k < SCALES) {
    if (scale(c->r[done], k, &v[done])) {
      done++;
    } else {
      done = 0;
      k++;
    }
  }
  bloc_rc rc = append_le(out, k < SCALES ? (uint64_t)k : UNSCALED, 1);
  if (rc == BLOC_OK && k < SCALES) rc = pack_ints(v, c->n, out);
  for (uint32_t i = 0; rc == BLOC_OK && k == SCALES && i < c->n; i++)
    rc = append_le(out, bits_of(c->r[i]), 8);
  bloc_free(v);
  return rc;
}

/* The distinct texts of a column: a table of the rows that show them first. */
typedef struct {
  const bloc_column *c;
  uint32_t *slot, mask; /* number of the text + 1 */
  uint32_t *row;        /* by number: the first row with it */
  int64_t *length, *code;
  uint32_t n;
} dictionary;

static void dictionary_free(dictionary *d) {
  bloc_free(d->slot);
  bloc_free(d->row);
  bloc_free(d->length);
  bloc_free(d->code);
}

static bloc_rc dictionary_new(dictionary *d, const bloc_column *c) {
  uint32_t slots = 64;
  while (slots < 2 * c->n) slots *= 2;
  memset(d, 0, sizeof *d);
  d->c = c;
  d->mask = slots - 1;
  if (WIDEN(d->slot, slots) || WIDEN(d->row, c->n + 1) ||
      WIDEN(d->length, c->n + 1) || WIDEN(d->code, c->n + 1))
    return BLOC_NOMEM;
  memset(d->slot, 0, slots * sizeof *d->slot);
  return BLOC_OK;
}

static int same_text(const bloc_column *c, uint32_t a, uint32_t b) {
  return c->len[a] == c->len[b] &&
         (c->at[a] == c->at[b] ||
          memcmp(c->heap + c->at[a], c->heap + c->at[b], c->len[a]) == 0);
}

static void dictionary_add(dictionary *d, uint32_t row) {
  const bloc_column *c = d->c;
  uint64_t h = bloc_digest(0, c->heap + c->at[row], c->len[row]);
  uint32_t i = (uint32_t)h & d->mask;
  while (d->slot[i] != 0 && !same_text(c, d->row[d->slot[i] - 1], row))
    i = (i + 1) & d->mask;
  if (d->slot[i] == 0) {
    d->row[d->n] = row;
    d->length[d->n] = c->len[row];
    d->slot[i] = ++d->n;
  }
  d->code[row] = d->slot[i] - 1;
}

static bloc_rc append_heap(const dictionary *d, bloc_bytes *out) {
  const bloc_column *c = d->c;
  uint64_t total = 0;
  for (uint32_t k = 0; k < d->n; k++) total += c->len[d->row[k]];
  unsigned char *p = append_le(out, total, 4) ? NULL : append(out, total);
  if (p == NULL) return BLOC_NOMEM;
  for (uint32_t k = 0; k < d->n; p += c->len[d->row[k]], k++)
    memcpy(p, c->heap + c->at[d->row[k]], c->len[d->row[k]]);
  return BLOC_OK;
}

static bloc_rc pack_texts(const bloc_column *c, bloc_bytes *out) {
  dictionary d;
  bloc_rc rc = dictionary_new(&d, c);
  for (uint32_t k = 0; rc == BLOC_OK && k < c->n; k++) {
    if (c->len[k] == 0) d.code[k] = BLOC_C_NULL;
    else dictionary_add(&d, k);
  }
  if (rc == BLOC_OK) rc = append_le(out, d.n, 4);
  if (rc == BLOC_OK) rc = pack_ints(d.length, d.n, out);
  if (rc == BLOC_OK) rc = append_heap(&d, out);
  if (rc == BLOC_OK) rc = pack_ints(d.code, c->n, out);
  dictionary_free(&d);
  return rc;
}

bloc_rc bloc_pack(const bloc_column *c, bloc_bytes *out) {
  size_t start = out->n;
  if (c->n > BLOC_SEGMENT_ROWS) return BLOC_BAD;
  bloc_rc rc = append_le(out, (uint64_t)c->kind, 1);
  if (rc == BLOC_OK) rc = append_le(out, c->n, 4);
  if (rc == BLOC_OK)
    rc = c->kind == BLOC_C_INT ? pack_ints(c->i, c->n, out)
         : c->kind == BLOC_C_REAL ? pack_reals(c, out) : pack_texts(c, out);
  if (rc == BLOC_OK)
    rc = append_le(out, bloc_digest(0, out->v + start, out->n - start), 8);
  if (rc != BLOC_OK) out->n = start;
  return rc;
}

/* }======== */

/* {======== unpacking ======== */

typedef struct {
  const unsigned char *p;
  size_t n; /* bytes left */
} input;

/* The next n bytes, or NULL where there are fewer. */
static const unsigned char *take(input *in, size_t n) {
  if (in->n < n) return NULL;
  in->p += n;
  in->n -= n;
  return in->p - n;
}

static int take_le(input *in, uint32_t width, uint64_t *out) {
  const unsigned char *p = take(in, width);
  if (p != NULL) *out = load_le(p, width);
  return p != NULL;
}

static void read_ints(const unsigned char *p, uint32_t width, int64_t base,
                      uint32_t n, int64_t *out) {
  uint64_t null = null_of(width);
  for (uint32_t k = 0; k < n; k++, p += width) {
    uint64_t v = load_le(p, width);
    out[k] = v == null ? BLOC_C_NULL : (int64_t)((uint64_t)base + v);
  }
}

/* A constant width lets the compiler turn each value into one load. */
static bloc_rc unpack_ints(input *in, uint32_t n, int64_t *out) {
  uint64_t width, base;
  if (!take_le(in, 1, &width) || !take_le(in, 8, &base)) return BLOC_BAD;
  if (width > 8 || (width & (width - 1)) != 0) return BLOC_BAD;
  const unsigned char *p = take(in, (size_t)n * width);
  if (p == NULL) return BLOC_BAD;
  switch (width) {
    case 1: read_ints(p, 1, (int64_t)base, n, out); break;
    case 2: read_ints(p, 2, (int64_t)base, n, out); break;
    case 4: read_ints(p, 4, (int64_t)base, n, out); break;
    case 8: read_ints(p, 8, (int64_t)base, n, out); break;
    default:
      for (uint32_t k = 0; k < n; k++) out[k] = (int64_t)base;
  }
  return BLOC_OK;
}

static bloc_rc unpack_reals(input *in, uint32_t n, double *out) {
  uint64_t k;
  if (!take_le(in, 1, &k) || (k >= SCALES && k != UNSCALED)) return BLOC_BAD;
  if (k == UNSCALED) {
    const unsigned char *p = take(in, (size_t)n * 8);
    for (uint32_t i = 0; p != NULL && i < n; i++)
      out[i] = real_of(load_le(p + 8 * (size_t)i, 8));
    return p == NULL ? BLOC_BAD : BLOC_OK;
  }
  int64_t *v = NULL;
  if (WIDEN(v, n + 1)) return BLOC_NOMEM;
  bloc_rc rc = unpack_ints(in, n, v);
  for (uint32_t i = 0; rc == BLOC_OK && i < n; i++)
    out[i] = v[i] == BLOC_C_NULL ? null_real.value
                                 : (double)v[i] / power[k];
  bloc_free(v);
  return rc;
}

/* The heap and, by number, where each distinct text lies in it. */
static bloc_rc unpack_heap(input *in, uint32_t n, int64_t *length,
                           bloc_column *out) {
  uint64_t total, sum = 0;
  bloc_rc rc = unpack_ints(in, n, length);
  if (rc != BLOC_OK) return rc;
  if (!take_le(in, 4, &total)) return BLOC_BAD;
  for (uint32_t k = 0; k < n; k++) {
    if (length[k] <= 0 || length[k] > TEXT_MOST) return BLOC_BAD;
    sum += (uint64_t)length[k];
  }
  const unsigned char *p = take(in, (size_t)total);
  if (p == NULL || sum != total) return BLOC_BAD;
  if ((rc = reserve_heap(out, (size_t)total)) != BLOC_OK) return rc;
  if (total > 0) memcpy(out->heap, p, (size_t)total);
  out->nheap = (uint32_t)total;
  return BLOC_OK;
}

/* What a row has: `code` of `n` texts that begin at `start`. */
static bloc_rc place_texts(const int64_t *code, uint32_t rows,
                           const int64_t *length, const uint32_t *start,
                           uint32_t n, bloc_column *out) {
  for (uint32_t k = 0; k < rows; k++) {
    int none = code[k] == BLOC_C_NULL;
    if (!none && (code[k] < 0 || code[k] >= n)) return BLOC_BAD;
    out->at[k] = none ? 0 : start[code[k]];
    out->len[k] = none ? 0 : (uint32_t)length[code[k]];
  }
  return BLOC_OK;
}

static bloc_rc unpack_texts(input *in, uint32_t rows, bloc_column *out) {
  uint64_t n;
  int64_t *length = NULL, *code = NULL;
  uint32_t *start = NULL, at = 0;
  if (!take_le(in, 4, &n) || n > rows) return BLOC_BAD;
  bloc_rc rc = WIDEN(length, (uint32_t)n + 1);
  if (rc == BLOC_OK) rc = WIDEN(start, (uint32_t)n + 1);
  if (rc == BLOC_OK) rc = WIDEN(code, rows + 1);
  if (rc == BLOC_OK) rc = unpack_heap(in, (uint32_t)n, length, out);
  for (uint32_t k = 0; rc == BLOC_OK && k < n; k++) {
    start[k] = at;
    at += (uint32_t)length[k];
  }
  if (rc == BLOC_OK) rc = unpack_ints(in, rows, code);
  if (rc == BLOC_OK)
    rc = place_texts(code, rows, length, start, (uint32_t)n, out);
  bloc_free(length);
  bloc_free(start);
  bloc_free(code);
  return rc;
}

/* Tests the frame and leaves the body in *in. */
static int open_frame(const void *bytes, size_t n, uint32_t rows,
                      bloc_column_kind kind, input *in) {
  const unsigned char *p = bytes;
  if (n < HEAD + 8 || rows > BLOC_SEGMENT_ROWS) return 0;
  if (p[0] != kind || load_le(p + 1, 4) != rows) return 0;
  if (load_le(p + n - 8, 8) != bloc_digest(0, p, n - 8)) return 0;
  in->p = p + HEAD;
  in->n = n - HEAD - 8;
  return 1;
}

bloc_rc bloc_unpack(const void *bytes, size_t n, uint32_t rows,
                    bloc_column *out) {
  input in;
  bloc_column_clear(out);
  if (!open_frame(bytes, n, rows, out->kind, &in)) return BLOC_BAD;
  bloc_rc rc = reserve(out, rows);
  if (rc == BLOC_OK)
    rc = out->kind == BLOC_C_INT ? unpack_ints(&in, rows, out->i)
         : out->kind == BLOC_C_REAL ? unpack_reals(&in, rows, out->r)
                                    : unpack_texts(&in, rows, out);
  if (rc == BLOC_OK && in.n != 0) rc = BLOC_BAD;
  if (rc == BLOC_OK) out->n = rows;
  else bloc_column_clear(out);
  return rc;
}

/* }======== */
