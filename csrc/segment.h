/*
** segment.h: columns of a feed's events, and how one is packed into bytes.
** A segment is up to BLOC_SEGMENT_ROWS rows of a feed; the store keeps one
** blob a column (store.h). A column whose values are all null is not kept.
**
**   packed   kind, n, how, body                              check
**     INT    base, width 0, 1, 2, 4 or 8; n differences      8 bytes
**            to base, the highest reserved for null
**     REAL   exponent k, then INT of value * 10^k where that is exact for
**            all; else n doubles
**     TEXT   each distinct text once: INT of their lengths, the heap, INT of
**            which text a row has
**
** Invariant: bloc_unpack gives back what bloc_pack was given, bit by bit (but
** that every NaN is the same null), and accepts nothing that it did not test:
** bytes may come from a stranger's file.
** Cost: some ns a value; texts are hashed once when packed, never copied per
** row when unpacked.
*/
#ifndef BLOC_SEGMENT_H
#define BLOC_SEGMENT_H

#include "bloc.h"

#define BLOC_SEGMENT_ROWS 65536u
/* A segment ends early when the texts of one column pass this size. */
#define BLOC_SEGMENT_TEXT (64u << 20)

typedef enum { BLOC_C_INT = 1, BLOC_C_REAL, BLOC_C_TEXT } bloc_column_kind;

/* Null: this integer, NaN, the empty text. */
#define BLOC_C_NULL INT64_MIN

/*
** n values of one kind. Set name and kind, leave the rest zero, and push.
** Texts: heap[at[k] .. at[k] + len[k]), not terminated; rows may share one.
*/
typedef struct {
  const char *name; /* not owned */
  bloc_column_kind kind;
  uint32_t n, cap;
  int64_t *i;         /* BLOC_C_INT */
  double *r;          /* BLOC_C_REAL */
  uint32_t *at, *len; /* BLOC_C_TEXT */
  char *heap;
  uint32_t nheap, cap_heap;
} bloc_column;

void bloc_column_free(bloc_column *c);  /* keeps name and kind */
void bloc_column_clear(bloc_column *c); /* no rows; keeps the memory */

/* One more value, of the column's kind. BLOC_NOMEM; BLOC_BAD: a heap of more
   than 1 GiB. On failure the column is as it was. */
bloc_rc bloc_column_int(bloc_column *c, int64_t v);
bloc_rc bloc_column_real(bloc_column *c, double v);
bloc_rc bloc_column_text(bloc_column *c, const char *s, size_t n);
bloc_rc bloc_column_null(bloc_column *c);

int bloc_column_is_null(const bloc_column *c, uint32_t row);
/* 1 where no row says anything: such a column is not kept. */
int bloc_column_empty(const bloc_column *c);

typedef struct {
  unsigned char *v;
  size_t n, cap;
} bloc_bytes;

void bloc_bytes_free(bloc_bytes *b);

/* Packs c at the end of out. BLOC_BAD: more than BLOC_SEGMENT_ROWS rows. */
bloc_rc bloc_pack(const bloc_column *c, bloc_bytes *out);

/*
** Fills out (its kind set, its memory used again) from n bytes that must
** hold `rows` values of that kind; BLOC_BAD on anything else.
*/
bloc_rc bloc_unpack(const void *bytes, size_t n, uint32_t rows,
                    bloc_column *out);

/* A hash of bytes, 8 at a time, going on from `seed`; not for adversaries. */
uint64_t bloc_digest(uint64_t seed, const void *bytes, size_t n);

#endif
