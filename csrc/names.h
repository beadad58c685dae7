/*
** names.h: identity (R14, R17). An actor (a state, a bloc, an office, an
** army, a group) has a stable id; its names, codes, lives and the whole that
** it is part of are dated facts about it.
**
**   actor 17 ── code "BFA"
**      ├─ labels: name "Upper Volta" [.., 1984-08-04)
**      │          name "Burkina Faso" [1984-08-04, ..)
**      │          cown "439", iso2 "BF", ...     each found by its folded key
**      ├─ lives:  [1960-08-05, ..)
**      └─ wholes: (for a part) the state it belongs to, dated
**
** Folding makes case, accents, blanks and punctuation not matter.
** Cost: a lookup is one hash; a near miss looks at every label.
*/
#ifndef BLOC_NAMES_H
#define BLOC_NAMES_H

#include "bloc.h"
#include "fold.h"

/* Kinds of actors, as bits, so that a question can ask for several. */
enum {
  BLOC_STATE = 1,
  BLOC_BLOC = 2,
  BLOC_ORGANISATION = 4,
  BLOC_OFFICE = 8,
  BLOC_PART = 16,
  BLOC_GROUP = 32,
  BLOC_UNRESOLVED = 64, /* a feed's own code, not yet anybody known */
  BLOC_ANY = 127
};

/* Schemes 0 and 1 are the actor's own words; codes come after. */
enum { BLOC_NAME = 0, BLOC_ALIAS = 1, BLOC_CODE = 2 };

typedef struct {
  uint32_t actor, scheme;
  uint32_t text, key;      /* offsets into the arena: as written, folded */
  uint32_t same_key, next; /* chains: of one key, of one actor; 0 ends */
  bloc_day from, to;       /* valid [from, to) by nominal days */
} bloc_label;

typedef struct {
  uint32_t actor; /* the whole, for a part; unused for a life */
  uint32_t next;
  bloc_date from, to;
} bloc_dated;

typedef struct {
  uint32_t code;        /* offset into the arena; 0: no such actor */
  uint32_t kind;        /* one bit */
  uint32_t first, last; /* labels, in order of entry */
  uint32_t life, whole; /* chains of bloc_dated */
} bloc_actor;

typedef struct {
  char *text; /* the arena; offset 0 is the empty string */
  size_t ntext, cap_text;
  bloc_actor *actor; /* by id; 0 is nobody */
  uint32_t nactor, cap_actor;
  bloc_label *label; /* 0 is none */
  uint32_t nlabel, cap_label;
  bloc_dated *dated; /* 0 is none */
  uint32_t ndated, cap_dated;
  bloc_u32s scheme; /* arena offsets of scheme names, from BLOC_CODE on */
  bloc_map by_key, by_code;
} bloc_names;

void bloc_names_free(bloc_names *w);

/* Adds actor `id` (from 1), or gives a known one another kind. */
bloc_rc bloc_names_actor(bloc_names *w, uint32_t id, const char *code,
                         uint32_t kind);
/* Adds a name, an alias or a code of a scheme (BLOC_CODE with its name). */
bloc_rc bloc_names_label(bloc_names *w, uint32_t id, const char *scheme,
                         const char *text, bloc_day from, bloc_day to);
bloc_rc bloc_names_life(bloc_names *w, uint32_t id, bloc_date from,
                        bloc_date to);
/* What an actor is part of; one that was unresolved is of kind part then. */
bloc_rc bloc_names_whole(bloc_names *w, uint32_t part, uint32_t whole,
                         bloc_date from, bloc_date to);

const char *bloc_names_code(const bloc_names *w, uint32_t id);
const char *bloc_names_text(const bloc_names *w, uint32_t offset);
/* The actor with exactly this id text, or 0. */
uint32_t bloc_names_id(const bloc_names *w, const char *s, size_t n);
/* The scheme's number, or UINT32_MAX. "name" and "alias" are 0 and 1. */
uint32_t bloc_names_scheme(const bloc_names *w, const char *s, size_t n);

/*
** Resolves a text among actors of `kinds`: as id, then as name or alias,
** then as code; "scheme:code" or scheme != UINT32_MAX asks one scheme alone.
** With at != BLOC_DAY_MAX only labels valid that day count. Fills `out` with
** the distinct actors of the first step that has any, ordered by code.
*/
bloc_rc bloc_names_resolve(const bloc_names *w, const char *s, size_t n,
                           uint32_t scheme, bloc_day at, uint32_t kinds,
                           bloc_u32s *out);

/*
** Near misses for people: up to `most` actors of `kinds` whose id, name or
** code is within an edit distance of a third of the text or contains it,
** nearest first.
*/
bloc_rc bloc_names_near(const bloc_names *w, const char *s, size_t n,
                        uint32_t kinds, uint32_t most, bloc_u32s *out);

/*
** The text of a scheme for an actor on a day: the one valid then, else the
** nearest in time; BLOC_DAY_MAX asks for the current one. NULL: none. With
** strict, NULL unless one is valid on the day.
*/
const char *bloc_names_label_on(const bloc_names *w, uint32_t id,
                                uint32_t scheme, bloc_day at, int strict);

/* 0 only where the lives are known and the day is surely outside them. */
int bloc_names_alive(const bloc_names *w, uint32_t id, bloc_day d);
/* The whole that a part belongs to that day (BLOC_DAY_MAX: ever), or 0. */
uint32_t bloc_names_whole_on(const bloc_names *w, uint32_t id, bloc_day d);
/*
** The actor that a part counts with on a day: what it is part of, and that in
** turn, over at most BLOC_WHOLES steps; the last one that is part of nothing
** that day. An actor that more steps lead away from counts by itself (there
** may be a ring). *varies (or NULL): 1 if another day may give another.
*/
#define BLOC_WHOLES 4
uint32_t bloc_names_top_on(const bloc_names *w, uint32_t id, bloc_day d,
                           int *varies);

#endif
