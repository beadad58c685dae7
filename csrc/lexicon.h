/*
** lexicon.h: the distinct texts of a feed's column (actors, types) and what
** they stand for. A text gets a number when it is first met; what it stands
** for is told later, once for each period of validity:
**
**   word 7 "GER" ── sense: 81 [.., 1945-05-08) ── 62 [1949-05-23, ..)
**
** Invariant: a word has at most one sense a day.
** Cost: a digest and one or two probes a look-up.
*/
#ifndef BLOC_LEXICON_H
#define BLOC_LEXICON_H

#include "bloc.h"

#define BLOC_NO_SENSE UINT32_MAX

typedef struct {
  char *v;
  size_t n, cap;
} bloc_arena; /* bytes, growing by doubling */

/* n more bytes; *at says where they are. */
bloc_rc bloc_arena_add(bloc_arena *a, const char *s, size_t n, size_t *at);

typedef struct {
  uint32_t id, next; /* next sense, 0 ends */
  bloc_day from, to; /* [from, to) */
} bloc_sense;

typedef struct {
  uint64_t hash;
  size_t at, means_at;
  uint32_t n, nmeans; /* its text; another text that it stands for */
  uint32_t sense;     /* chain */
} bloc_lexeme;

typedef struct {
  bloc_lexeme *word; /* from 1 */
  uint32_t nword, cap_word;
  uint32_t *slot, mask;
  bloc_sense *sense; /* from 1 */
  uint32_t nsense, cap_sense;
  bloc_arena text;
} bloc_lexicon;

void bloc_lexicon_free(bloc_lexicon *l);

/* The number of a text, or 0. */
uint32_t bloc_lexicon_find(const bloc_lexicon *l, const char *s, size_t n);

/* Adds a text that is not there. */
bloc_rc bloc_lexicon_add(bloc_lexicon *l, const char *s, size_t n,
                         uint32_t *word);

/* The word stands for this text. */
bloc_rc bloc_lexicon_means(bloc_lexicon *l, uint32_t word, const char *s,
                           size_t n);

/* What a word stands for on a day (0: nobody), or BLOC_NO_SENSE. */
uint32_t bloc_lexicon_sense(const bloc_lexicon *l, uint32_t word, bloc_day d);

/* On the days [from, to) the word, which had no sense there, is `id`. */
bloc_rc bloc_lexicon_tell(bloc_lexicon *l, uint32_t word, uint32_t id,
                          bloc_day from, bloc_day to);

#endif
