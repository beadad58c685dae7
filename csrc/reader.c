/*
** reader.c: see reader.h. Owns the text of the record that is being read.
** Invariant: record <= field <= at <= n; eight zero bytes stand behind text,
** so that a word can be loaded anywhere (zero is never looked for).
*/
#include "reader.h"

#include <string.h>

enum {
  PLAIN,     /* in a field without quotes, or before any field */
  QUOTED,    /* in a quoted field */
  CLOSED,    /* behind a quote in a quoted field */
  CLOSED_CR, /* behind that and a CR */
  SKIP,      /* behind a stray quote: to the end of the line */
  DROP,      /* in a line that is too long, reported already */
  DEAD       /* UTF-16: nothing more is read */
};

#define PIECE 65536 /* bytes taken over at a time */
#define PAD 8
#define ONES UINT64_C(0x0101010101010101)
#define HIGH UINT64_C(0x8080808080808080)

typedef struct {
  bloc_on_record f;
  void *to;
} taker;

/* {======== eight bytes at a time ======== */

/* Little end first on every machine; compilers make one load of it. */
static uint64_t load(const unsigned char *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
         (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
         (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* The high bit of each byte that equals the pattern's, exactly. */
static uint64_t same(uint64_t x, uint64_t pattern) {
  uint64_t y = x ^ pattern;
  return ~(((y & ~HIGH) + ~HIGH) | y) & HIGH;
}

/* Has a high bit where a byte is not ASCII, or NUL (or lies behind one). */
static uint64_t oddity(uint64_t x) { return (x - ONES) | x; }

static size_t first_byte(uint64_t m) {
#if defined(__GNUC__)
  return (size_t)__builtin_ctzll(m) / 8;
#else
  size_t i = 0;
  while ((m >> (8 * i) & 0x80) == 0) i++;
  return i;
#endif
}

/* The length of a valid sequence of more than one byte at p, or 0. */
static size_t sequence(const unsigned char *p, size_t left) {
  size_t n = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3
             : p[0] < 0xF5 ? 4 : 0;
  if (n == 0 || n > left) return 0;
  for (size_t i = 1; i < n; i++)
    if ((p[i] & 0xC0) != 0x80) return 0;
  if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ||
      (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F))
    return 0; /* too long for its value, a surrogate, or beyond U+10FFFF */
  return n;
}

static int is_utf8(const unsigned char *p, size_t n) {
  size_t i = 0;
  while (i < n) {
    if (n - i >= 8 && (load(p + i) & HIGH) == 0) {
      i += 8;
      continue;
    }
    size_t k = p[i] < 0x80 ? 1 : sequence(p + i, n - i);
    if (k == 0) return 0;
    i += k;
  }
  return 1;
}

/* }======== */

/* {======== giving records ======== */

/* Undoes doubled quotes, in a copy: `raw` stays as it came. */
static int undouble(bloc_reader *r, size_t most) {
  if (r->cap_undone < most) {
    char *p = bloc_realloc(r->undone, 2 * most);
    if (p == NULL) return BLOC_READER_NOMEM;
    r->undone = p;
    r->cap_undone = 2 * most;
  }
  char *out = r->undone;
  for (uint32_t i = 0; i < r->doubled.n; i++) {
    bloc_field *f = &r->f[r->doubled.v[i]];
    char *start = out;
    for (size_t k = 0; k < f->n; k++) {
      *out++ = f->s[k];
      k += f->s[k] == r->quote;
    }
    f->s = start;
    f->n = (size_t)(out - start);
  }
  return 0;
}

static bloc_reader_problem bytes_problem(const bloc_record *rec) {
  if (memchr(rec->raw, 0, rec->nraw) != NULL) return BLOC_R_NUL;
  return is_utf8((const unsigned char *)rec->raw, rec->nraw) ? BLOC_R_FINE
                                                             : BLOC_R_UTF8;
}

/* The next record begins at offset k. */
static void begin(bloc_reader *r, size_t k) {
  r->line += r->lines + 1;
  r->record = r->field = r->at = k;
  r->lines = r->odd = 0;
  r->nf = r->doubled.n = 0;
  r->mode = PLAIN;
  r->strict = r->given_back / 4 > r->limit + r->before + k;
}

/* Gives the record that ends before the LF at offset k. */
static int give(bloc_reader *r, size_t k, bloc_reader_problem problem,
                const taker *t) {
  const unsigned char *s = r->text + r->record;
  bloc_record rec = {r->line, r->f, r->nf, (const char *)s, k - r->record,
                     problem};
  if (rec.nraw > r->limit) {
    rec.nraw = r->limit;
    rec.problem = BLOC_R_LONG;
  } else if (rec.nraw > 0 && s[rec.nraw - 1] == '\r') {
    rec.nraw--;
  }
  if (rec.nraw == 0) return 0;
  if (rec.problem != BLOC_R_FINE) rec.n = 0;
  else if ((r->odd & HIGH) != 0) rec.problem = bytes_problem(&rec);
  if (rec.n > 0 && r->doubled.n > 0 && undouble(r, rec.nraw))
    return BLOC_READER_NOMEM;
  rec.field = r->f;
  return t->f(t->to, &rec);
}

/*
** Gives up on the record that was read up to `seen`: its first line is
** reported, the rest is read again as if it began there.
*/
static int give_back(bloc_reader *r, size_t seen, const taker *t) {
  const unsigned char *s = r->text + r->record;
  const unsigned char *lf = memchr(s, '\n', r->n - r->record);
  size_t k = (size_t)(lf - r->text);
  if (seen - r->record > r->limit) seen = r->record + r->limit + 1;
  if (seen > k) r->given_back += seen - k;
  r->lines = 0;
  int rc = give(r, k, BLOC_R_QUOTE_OPEN, t);
  begin(r, k + 1);
  return rc;
}

/* The LF at offset k ends the record. */
static int finish(bloc_reader *r, size_t k, bloc_reader_problem problem,
                  const taker *t) {
  if (r->lines > 0 && k - r->record > r->limit) return give_back(r, k, t);
  int rc = give(r, k, problem, t);
  begin(r, k + 1);
  return rc;
}

/* }======== */

/* {======== scanning ======== */

/* The field is [from, to) of text. */
static int put_field(bloc_reader *r, size_t from, size_t to) {
  if (r->nf == r->cap_f) {
    void *p = r->f;
    if (bloc_grow(&p, r->nf, &r->cap_f, sizeof *r->f))
      return BLOC_READER_NOMEM;
    r->f = p;
  }
  bloc_field *f = &r->f[r->nf++];
  f->s = (const char *)r->text + from;
  f->n = to - from;
  return 0;
}

/* An LF at offset k behind a field without quotes. */
static int end_plain(bloc_reader *r, size_t k, const taker *t) {
  size_t end = k > r->field && r->text[k - 1] == '\r' ? k - 1 : k;
  if (put_field(r, r->field, end)) return BLOC_READER_NOMEM;
  return finish(r, k, BLOC_R_FINE, t);
}

/*
** Fields without quotes, of any number of records, up to a quoted one. A
** word may hold the end of one record and the start of the next: what is odd
** about it is held against both, and looked into by bytes_problem.
*/
static int scan_plain(bloc_reader *r, const taker *t) {
  const uint64_t delimiter = ONES * r->delimiter, lf = ONES * '\n';
  const unsigned char *text = r->text;
  size_t at = r->at, n = r->n;
  if (at == r->field && text[at] == r->quote) {
    r->at = at + 1;
    r->mode = QUOTED;
    return 0;
  }
  for (; at < n; at += 8) {
    uint64_t x = load(text + at), odd = oddity(x);
    r->odd |= odd;
    for (uint64_t m = same(x, delimiter) | same(x, lf); m != 0; m &= m - 1) {
      size_t k = at + first_byte(m);
      if (text[k] == '\n') {
        int rc = end_plain(r, k, t);
        if (rc != 0 || r->at != k + 1) return rc;
        r->odd = odd;
      } else {
        if (put_field(r, r->field, k)) return BLOC_READER_NOMEM;
        r->field = k + 1;
      }
      if (text[k + 1] == r->quote) {
        r->at = k + 1;
        return 0;
      }
    }
  }
  r->at = n;
  return 0;
}

static int scan_quoted(bloc_reader *r, const taker *t) {
  const uint64_t quote = ONES * '"', lf = ONES * '\n';
  while (r->at < r->n) {
    uint64_t x = load(r->text + r->at), m = same(x, quote) | same(x, lf);
    r->odd |= oddity(x);
    if (m == 0) {
      r->at += 8;
      continue;
    }
    size_t k = r->at + first_byte(m);
    r->at = k + 1;
    if (r->text[k] == '"') {
      r->close = k;
      r->mode = CLOSED;
      return 0;
    }
    r->lines++;
    if (r->strict) return give_back(r, k, t);
  }
  r->at = r->n;
  return 0;
}

/* Text behind a closing quote. */
static int stray(bloc_reader *r, const taker *t) {
  if (r->lines > 0) return give_back(r, r->at, t);
  r->mode = SKIP;
  return 0;
}

/* Behind a quote: the field may go on, or end, with the line or without. */
static int after_quote(bloc_reader *r, const taker *t) {
  unsigned char c = r->text[r->at];
  if (c == '"' && r->mode == CLOSED) {
    uint32_t nd = r->doubled.n;
    if ((nd == 0 || r->doubled.v[nd - 1] != r->nf) &&
        bloc_u32s_push(&r->doubled, r->nf))
      return BLOC_READER_NOMEM;
    r->mode = QUOTED;
  } else if (c == '\r' && r->mode == CLOSED) {
    r->mode = CLOSED_CR;
  } else if (c == '\n' || (c == r->delimiter && r->mode == CLOSED)) {
    if (put_field(r, r->field + 1, r->close)) return BLOC_READER_NOMEM;
    if (c == '\n') return finish(r, r->at, BLOC_R_FINE, t);
    r->field = r->at + 1;
    r->mode = PLAIN;
  } else {
    return stray(r, t);
  }
  r->at++;
  return 0;
}

/* To the end of a line that is given as bad, or has been. */
static int scan_lost(bloc_reader *r, const taker *t) {
  const unsigned char *s = r->text + r->at;
  const unsigned char *lf = memchr(s, '\n', r->n - r->at);
  r->at = lf == NULL ? r->n : (size_t)(lf - r->text);
  if (lf == NULL) {
    if (r->mode == DROP) r->record = r->field = r->n;
    return 0;
  }
  if (r->mode == SKIP) return finish(r, r->at, BLOC_R_QUOTE_STRAY, t);
  begin(r, r->at + 1);
  return 0;
}

/* Reads on to the end of what is there. */
static int scan(bloc_reader *r, const taker *t) {
  int rc = 0;
  while (rc == 0 && r->at < r->n) {
    switch (r->mode) {
      case PLAIN: rc = scan_plain(r, t); break;
      case QUOTED: rc = scan_quoted(r, t); break;
      case CLOSED: case CLOSED_CR: rc = after_quote(r, t); break;
      case SKIP: case DROP: rc = scan_lost(r, t); break;
      default: r->record = r->field = r->at = r->n;
    }
    if (rc != 0 || r->at < r->n || r->n - r->record <= r->limit) continue;
    if (r->lines > 0) { /* the record is too long, and not complete */
      rc = give_back(r, r->n, t);
    } else {
      rc = give(r, r->n, BLOC_R_LONG, t);
      r->record = r->field = r->n;
      r->nf = r->doubled.n = 0;
      r->mode = DROP;
    }
  }
  return rc;
}

/* }======== */

/* {======== taking text ======== */

/* Drops what was given and makes room for n more bytes and the zeros. */
static int make_room(bloc_reader *r, size_t n) {
  size_t keep = r->n - r->record;
  unsigned char *to = r->text;
  if (r->cap < keep + n + PAD) {
    size_t cap = 2 * (keep + n + PAD);
    to = bloc_realloc(NULL, cap);
    if (to == NULL) return BLOC_READER_NOMEM;
    r->cap = cap;
  }
  if (to == r->text && r->record == 0) return 0;
  for (uint32_t i = 0; i < r->nf; i++) {
    const unsigned char *s = (const unsigned char *)r->f[i].s;
    r->f[i].s = (const char *)to + ((size_t)(s - r->text) - r->record);
  }
  if (keep > 0) memmove(to, r->text + r->record, keep);
  if (to != r->text) bloc_free(r->text);
  r->text = to;
  r->before += r->record;
  r->n -= r->record;
  r->at -= r->record;
  r->field -= r->record;
  r->close -= r->close < r->record ? r->close : r->record;
  r->record = 0;
  return 0;
}

/* Looks for a byte order mark; 0 while more bytes are needed to tell. */
static int begin_text(bloc_reader *r, int ended, const taker *t, int *rc) {
  static const unsigned char mark[3] = {0xEF, 0xBB, 0xBF};
  const unsigned char *s = r->text;
  size_t n = r->n < 3 ? r->n : 3;
  int utf16 = n > 1 && ((s[0] == 0xFF && s[1] == 0xFE) ||
                        (s[0] == 0xFE && s[1] == 0xFF));
  int first_half = n == 1 && s[0] >= 0xFE;
  if (!ended && (first_half || (n < 3 && memcmp(s, mark, n) == 0))) return 0;
  r->begun = 1;
  if (utf16) {
    bloc_record rec = {1, NULL, 0, (const char *)s, 2, BLOC_R_UTF16};
    r->mode = DEAD;
    *rc = t->f(t->to, &rec);
  } else if (n == 3 && memcmp(s, mark, 3) == 0) {
    r->record = r->field = r->at = 3;
  }
  return 1;
}

static int take(bloc_reader *r, const char *s, size_t n, int ended,
                const taker *t) {
  int rc = 0;
  if (make_room(r, n)) return BLOC_READER_NOMEM;
  memcpy(r->text + r->n, s, n);
  r->n += n;
  memset(r->text + r->n, 0, PAD);
  if (!r->begun && !begin_text(r, ended, t, &rc)) return 0;
  return rc != 0 ? rc : scan(r, t);
}

bloc_rc bloc_reader_open(bloc_reader *r, char delimiter, int quoted) {
  unsigned char d = (unsigned char)delimiter;
  memset(r, 0, sizeof *r);
  if (d == 0 || d == '"' || d == '\n' || d == '\r' || d >= 0x80)
    return BLOC_BAD;
  r->delimiter = d;
  r->quote = quoted ? '"' : -1;
  r->limit = BLOC_READER_LIMIT;
  r->line = 1;
  return BLOC_OK;
}

int bloc_reader_push(bloc_reader *r, const char *s, size_t n,
                     bloc_on_record on_record, void *to) {
  taker t = {on_record, to};
  int rc = 0;
  while (rc == 0 && n > 0) {
    size_t k = n < PIECE ? n : PIECE;
    rc = take(r, s, k, 0, &t);
    s += k;
    n -= k;
  }
  return rc;
}

/* A line end more does no harm: an empty line is no record. */
int bloc_reader_end(bloc_reader *r, bloc_on_record on_record, void *to) {
  taker t = {on_record, to};
  int rc = take(r, "\n", 1, 1, &t);
  while (rc == 0 && r->record < r->n) {
    rc = give_back(r, r->n, &t);
    if (rc == 0) rc = scan(r, &t);
  }
  return rc;
}

void bloc_reader_free(bloc_reader *r) {
  bloc_free(r->text);
  bloc_free(r->f);
  bloc_u32s_free(&r->doubled);
  bloc_free(r->undone);
  memset(r, 0, sizeof *r);
}

const char *bloc_reader_why(bloc_reader_problem p) {
  switch (p) {
    case BLOC_R_FINE: return "nothing is wrong";
    case BLOC_R_UTF16: return "the file is UTF-16; it must be UTF-8";
    case BLOC_R_LONG: return "the record is longer than 16 MiB";
    case BLOC_R_QUOTE_OPEN: return "a quote is opened and never closed";
    case BLOC_R_QUOTE_STRAY: return "text behind a closing quote";
    case BLOC_R_NUL: return "a NUL byte";
    case BLOC_R_UTF8: return "not valid UTF-8";
  }
  return "unknown";
}

/* }======== */
