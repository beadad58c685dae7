/*
** reader_naive.h: csrc/reader.h read a byte at a time from a whole text, and
** a log of records in which two readers can be compared. Shared by reader.c
** and fuzz_reader.c.
*/
#ifndef READER_NAIVE_H
#define READER_NAIVE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reader.h"

typedef struct {
  char *s;
  size_t n, cap;
} reader_log;

static void log_bytes(reader_log *l, const char *s, size_t n) {
  if (l->cap < l->n + n + 1) {
    l->cap = 2 * (l->n + n + 1);
    l->s = realloc(l->s, l->cap);
    if (l->s == NULL) abort();
  }
  if (n > 0) memcpy(l->s + l->n, s, n);
  l->n += n;
  l->s[l->n] = 0;
}

/* One line a record: "3: a|b" or "3! raw # why". */
static int log_record(void *to, const bloc_record *r) {
  reader_log *l = to;
  char head[32];
  snprintf(head, sizeof head, "%llu%c ", (unsigned long long)r->line,
           r->problem == BLOC_R_FINE ? ':' : '!');
  log_bytes(l, head, strlen(head));
  for (uint32_t i = 0; i < r->n; i++) {
    if (i > 0) log_bytes(l, "|", 1);
    log_bytes(l, r->field[i].s, r->field[i].n);
  }
  log_bytes(l, " # ", 3);
  log_bytes(l, r->raw, r->nraw);
  if (r->problem != BLOC_R_FINE) {
    const char *why = bloc_reader_why(r->problem);
    log_bytes(l, " # ", 3);
    log_bytes(l, why, strlen(why));
  }
  log_bytes(l, "\n", 1);
  return 0;
}

typedef struct {
  const char *s; /* the text with one LF behind it */
  size_t n;
  char delimiter;
  int quoted, strict;
  size_t limit, pos, given_back;
  uint64_t line;
  reader_log *out;
  bloc_field *field;
  char *heap; /* unquoted texts */
  size_t nheap;
  uint32_t nfield;
} naive_reader;

static int naive_utf8(const unsigned char *s, size_t n) {
  for (size_t i = 0; i < n;) {
    uint32_t c = s[i++], more = c < 0x80 ? 0 : c >> 5 == 6 ? 1
                              : c >> 4 == 14 ? 2 : c >> 3 == 30 ? 3 : 9;
    uint32_t least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    if (more == 9) return 0;
    if (more == 0) continue;
    c &= 0x3Fu >> more;
    for (uint32_t k = 0; k < more; k++, i++) {
      if (i >= n || s[i] >> 6 != 2) return 0;
      c = c << 6 | (s[i] & 0x3Fu);
    }
    if (c < least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return 0;
  }
  return 1;
}

/* Gives the record that ends before the LF at k. */
static void naive_give(naive_reader *r, size_t k, bloc_reader_problem p) {
  size_t n = k - r->pos;
  if (n > r->limit) {
    n = r->limit;
    p = BLOC_R_LONG;
  } else if (n > 0 && r->s[k - 1] == '\r') {
    n--;
  }
  if (p == BLOC_R_FINE && memchr(r->s + r->pos, 0, n)) p = BLOC_R_NUL;
  if (p == BLOC_R_FINE &&
      !naive_utf8((const unsigned char *)r->s + r->pos, n))
    p = BLOC_R_UTF8;
  int fields = p == BLOC_R_FINE || p == BLOC_R_NUL || p == BLOC_R_UTF8;
  bloc_record rec = {r->line, r->field, fields ? r->nfield : 0,
                     r->s + r->pos, n, p};
  if (n > 0) log_record(r->out, &rec);
}

/* Reports the first line alone; `seen`: how far the record was read. */
static void naive_give_back(naive_reader *r, size_t seen) {
  size_t k = r->pos;
  while (r->s[k] != '\n') k++;
  if (seen - r->pos > r->limit) seen = r->pos + r->limit + 1;
  if (seen > k) r->given_back += seen - k;
  naive_give(r, k, BLOC_R_QUOTE_OPEN);
  r->line++;
  r->pos = k + 1;
}

static void naive_field(naive_reader *r, const char *s, size_t n) {
  r->field[r->nfield].s = s;
  r->field[r->nfield++].n = n;
}

enum { NAIVE_DONE, NAIVE_MORE };

/* A quoted field from its quote at *i; answers like naive_plain. */
static int naive_quoted(naive_reader *r, size_t *i, uint64_t *lines) {
  const char *s = r->s;
  char *start = r->heap + r->nheap;
  for (++*i;; ++*i) {
    if (*i >= r->n || (s[*i] == '\n' && r->strict))
      return naive_give_back(r, *i), NAIVE_DONE;
    if (s[*i] == '"' && (*i + 1 >= r->n || s[*i + 1] != '"')) break;
    if (s[*i] == '"') ++*i;
    if (s[*i] == '\n') ++*lines;
    r->heap[r->nheap++] = s[*i];
  }
  naive_field(r, start, (size_t)(r->heap + r->nheap - start));
  ++*i;
  if (s[*i] == r->delimiter) return ++*i, NAIVE_MORE;
  if (s[*i] == '\r' && s[*i + 1] == '\n') ++*i;
  if (s[*i] != '\n' && *lines > 0)
    return naive_give_back(r, *i), NAIVE_DONE;
  int fine = s[*i] == '\n';
  while (s[*i] != '\n') ++*i;
  if (*lines > 0 && *i - r->pos > r->limit)
    return naive_give_back(r, *i), NAIVE_DONE;
  naive_give(r, *i, fine ? BLOC_R_FINE : BLOC_R_QUOTE_STRAY);
  r->line += *lines + 1;
  r->pos = *i + 1;
  return NAIVE_DONE;
}

/* A field without quotes; done at the end of the record. */
static int naive_plain(naive_reader *r, size_t *i, uint64_t lines) {
  size_t k = *i;
  while (r->s[k] != '\n' && r->s[k] != r->delimiter) k++;
  int cr = r->s[k] == '\n' && k > *i && r->s[k - 1] == '\r';
  naive_field(r, r->s + *i, k - *i - (size_t)cr);
  *i = k + 1;
  if (r->s[k] == r->delimiter) return NAIVE_MORE;
  if (lines > 0 && k - r->pos > r->limit)
    return naive_give_back(r, k), NAIVE_DONE;
  naive_give(r, k, BLOC_R_FINE);
  r->line += lines + 1;
  r->pos = k + 1;
  return NAIVE_DONE;
}

static void naive_record(naive_reader *r) {
  uint64_t lines = 0;
  size_t i = r->pos;
  int more;
  r->strict = r->given_back / 4 > r->limit + r->pos;
  r->nfield = 0;
  r->nheap = 0;
  do more = r->quoted && r->s[i] == '"' ? naive_quoted(r, &i, &lines)
                                        : naive_plain(r, &i, lines);
  while (more == NAIVE_MORE);
}

/* Reads the n bytes at text into the log. */
static void naive_read(const char *text, size_t n, char delimiter, int quoted,
                       size_t limit, reader_log *out) {
  char *s = malloc(n + 2);
  naive_reader r = {s, n + 1, delimiter, quoted, 0, limit, 0, 0, 1, out,
                    malloc((n + 2) * sizeof *r.field), malloc(n + 2), 0, 0};
  if (s == NULL || r.field == NULL || r.heap == NULL) abort();
  if (n > 0) memcpy(s, text, n);
  s[n] = '\n';
  s[n + 1] = 0;
  if (n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 ||
                 memcmp(s, "\xFE\xFF", 2) == 0)) {
    bloc_record rec = {1, NULL, 0, s, 2, BLOC_R_UTF16};
    log_record(out, &rec);
    r.pos = r.n;
  }
  if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) r.pos = 3;
  while (r.pos < r.n) naive_record(&r);
  free(s);
  free(r.field);
  free(r.heap);
}

#endif
