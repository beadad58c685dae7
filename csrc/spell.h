/*
** spell.h: who had which status in which bloc on which day (R2 to R13).
**
** What is entered is an assertion: an asserter says that a state had a
** value of a layer in a bloc from one date to another, and it was known
** since when. What is answered comes from effective spells: the assertions
** of one (state, bloc) pair that a question may see, after later ones have
** superseded earlier ones, the position has been chosen for each layer, and
** modifiers have been clipped to the membership they modify.
**
**   pair (MLI, ECOWAS)
**     assertions  base member 1975-05-28..2025-01-29   own, end known 2024
**                 base member 1975-05-28..2024-01-28   by AES
**                 suspended   2021-05-30..             own
**     effective   base member 1975-05-28..2025-01-29
**                 suspended   2021-05-30..2025-01-29   (clipped)
**
** Invariant: the effective spells of the default question (everything
** known, own position) are kept per pair and made anew when an assertion of
** the pair came in. Cost: a day in a pair is a scan of its few spells; other
** questions first compute theirs, linear in the pair's assertions squared.
*/
#ifndef BLOC_SPELL_H
#define BLOC_SPELL_H

#include "bloc.h"
#include "names.h"

/* Layers (R8). */
enum {
  BLOC_BASE,
  BLOC_SUSPENDED,
  BLOC_WITHDRAWING,
  BLOC_INACTIVE,
  BLOC_APPLICANT,
  BLOC_LAYERS
};

/* Values of the base layer. Not ordered (semantics 3, row 30). */
enum { BLOC_NONE, BLOC_OBSERVER, BLOC_ASSOCIATE, BLOC_MEMBER };

/*
** A set of status words as bits: the four base values, then the four
** modifiers in the order of their layers.
*/
#define BLOC_BIT_BASE(value) (1u << (value))
#define BLOC_BIT_LAYER(layer) (1u << ((layer) + 3))
#define BLOC_BASE_BITS 0x0Fu
#define BLOC_WORDS 8
extern const char *const bloc_word[BLOC_WORDS]; /* by bit number */

typedef struct {
  uint32_t id; /* the store's */
  uint32_t state, bloc;
  uint32_t asserter;           /* 0: the bloc's own position */
  uint32_t rev;                /* revision that recorded it */
  uint32_t replaces;           /* id of an assertion, or 0 */
  uint32_t gone_rev;           /* revision that retracted it, or UINT32_MAX */
  bloc_day gone_known;         /* since when the retraction was known */
  bloc_day known_from, known_to;
  uint32_t next;               /* of the pair; UINT32_MAX ends */
  bloc_date from, to;
  uint8_t layer, value;
} bloc_assertion;

typedef struct {
  bloc_date from, to;
  uint32_t assertion; /* index */
  uint8_t layer, value;
} bloc_spell;

typedef struct {
  bloc_spell *v;
  uint32_t n, cap;
} bloc_spell_list;

typedef struct {
  uint32_t state, bloc;
  uint32_t first;      /* assertion, newest first */
  bloc_spell_list now; /* effective for the default question, base first */
  uint8_t stale;       /* `now` must be made anew */
  uint8_t disputed;    /* a party other than the bloc has asserted its base */
} bloc_pair;

/* Days for which a bloc's rows claim to be complete (R13). */
typedef struct {
  uint32_t id;            /* the store's, ascending */
  uint32_t rev, gone_rev; /* as of an assertion; gone_rev 0: it stands */
  uint32_t bloc, asserter;
  uint32_t layers; /* bit per layer */
  uint32_t next;   /* of the bloc; UINT32_MAX ends */
  bloc_day from, to;
  bloc_u32s states; /* sorted by bloc_spells_cover; none: all states */
} bloc_cover;

/* What a question may see: R10, R12. */
typedef struct {
  bloc_day known;    /* BLOC_DAY_MAX: everything */
  uint32_t rev;      /* UINT32_MAX: everything */
  uint32_t position; /* 0: the bloc's own */
} bloc_when;

#define BLOC_WHEN_ALL ((bloc_when){BLOC_DAY_MAX, UINT32_MAX, 0})

typedef struct {
  const bloc_names *names;
  bloc_assertion *a;
  uint32_t na, cap_a;
  bloc_pair *pair;
  uint32_t npair, cap_pair;
  bloc_map by_pair; /* bloc << 32 | state -> pair */
  bloc_map by_id;   /* assertion id -> index */
  bloc_u32s *of;    /* by actor: pairs where it is the bloc or the state, */
  uint32_t nof;     /* ordered by the code of the other side */
  bloc_cover *cover;
  uint32_t ncover, cap_cover;
  bloc_u32s cover_of; /* by bloc: its newest coverage row + 1, or 0 */
  bloc_u32s own; /* scratch: first and last + 1 days of own coverage */
} bloc_spells;

/* What is so on one day. */
typedef struct {
  uint32_t sure, can;  /* word bits: certainly so; possibly so (superset) */
  const bloc_spell *base; /* the certain base spell, else a possible one */
} bloc_on_day;

typedef enum { BLOC_NO, BLOC_YES, BLOC_MAYBE } bloc_truth;

/* A status expression (R9): terms are joined by or, words by and. */
#define BLOC_TERMS 8
typedef struct {
  uint32_t need[BLOC_TERMS], ban[BLOC_TERMS];
  uint32_t n;
} bloc_status_filter;

void bloc_spells_free(bloc_spells *s);

/* Adds an assertion; `a.from` and `a.to` are complete dates. */
bloc_rc bloc_spells_add(bloc_spells *s, bloc_assertion a);
/* Marks an assertion (by id) as retracted; an unknown id is ignored. */
void bloc_spells_retract(bloc_spells *s, uint32_t id, uint32_t rev,
                         bloc_day known);
bloc_rc bloc_spells_cover(bloc_spells *s, bloc_cover c); /* takes c.states */
/* From revision rev on a row of coverage (by id) no longer holds. */
void bloc_spells_uncover(bloc_spells *s, uint32_t id, uint32_t rev);

/* The pair's index or UINT32_MAX. */
uint32_t bloc_spells_pair(const bloc_spells *s, uint32_t state, uint32_t bloc);

/*
** The effective spells of a pair under w, base first, each layer by nominal
** start. *out points into the pair (default question) or into `scratch`,
** which the caller frees; it is good until the next change or call.
*/
bloc_rc bloc_spells_effective(bloc_spells *s, uint32_t pair,
                              const bloc_when *w, bloc_spell_list *scratch,
                              const bloc_spell **out, uint32_t *n);

/* The status on a day from effective spells. */
bloc_on_day bloc_spells_on(const bloc_spell *v, uint32_t n, bloc_day d);

/* Does another party hold another base on that day (R12)? */
bloc_rc bloc_spells_contested(bloc_spells *s, uint32_t pair,
                              const bloc_when *w, bloc_day d, int *yes);

/* The bloc's newest row of coverage, or UINT32_MAX. */
uint32_t bloc_cover_first(const bloc_spells *s, uint32_t bloc);
/* Does the row stand in the revision asked about (R10; what a bloc's own rows
   are complete for counts in all); does the question see it, the
   bloc's own or the position's; is it for the state (0: for any)? */
int bloc_cover_stands(const bloc_cover *c, const bloc_when *w);
int bloc_cover_counts(const bloc_cover *c, const bloc_when *w);
int bloc_cover_has(const bloc_cover *c, uint32_t state);

/* 1 where the layer of (state, bloc) is covered that day. */
int bloc_spells_covered(const bloc_spells *s, uint32_t state, uint32_t bloc,
                        uint32_t layer, const bloc_when *w, bloc_day d);

/*
** First and last + 1 covered day of a bloc's layer (bloc 0: of any bloc's);
** 0 when there is none.
*/
int bloc_spells_hull(const bloc_spells *s, uint32_t bloc, uint32_t layer,
                     const bloc_when *w, bloc_day *from, bloc_day *to);

/*
** Who covers the base of a bloc that neither the bloc itself nor the position
** covers: an asserter that does, or 0 (also where they do).
*/
uint32_t bloc_spells_other(const bloc_spells *s, uint32_t bloc,
                           const bloc_when *w);

/*
** Adds one term, words joined by ",", "-" in front of a word for not.
** On BLOC_BAD, *bad and *nbad hold the word that is none (or the whole text
** where two base values exclude each other).
*/
bloc_rc bloc_status_parse(bloc_status_filter *f, const char *s, size_t n,
                          const char **bad, size_t *nbad);
bloc_truth bloc_status_test(const bloc_status_filter *f, uint32_t sure,
                            uint32_t can);

/* The bit of a word ("notice" is "withdrawing"), or 0. */
uint32_t bloc_word_bit(const char *s, size_t n);

#endif
