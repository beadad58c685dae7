/*
** bloc.h: what every file of the engine shares: the day, the date with its
** bounds, the status of a call, and memory.
**
** A day is a signed number of days since 1970-01-01 in the proleptic
** Gregorian calendar; days before 1970 are negative. Every interval is
** half-open, [from, to): `from` is the first day it holds, `to` the first
** day it no longer holds (rules R1, R2).
**
** The engine (everything but l_*.c, core.c, store.c) knows neither Lua nor
** SQLite. Its functions report failure by an enum; whoever calls translates.
*/
#ifndef BLOC_H
#define BLOC_H

#include <stddef.h>
#include <stdint.h>

#define BLOC_VERSION "0.1.0"

#if defined(__GNUC__)
#define BLOC_EXPORT __attribute__((visibility("default")))
#else
#define BLOC_EXPORT
#endif

typedef int32_t bloc_day;

#define BLOC_DAY_FIRST (-719162) /* 0001-01-01 */
#define BLOC_DAY_LAST 2932896    /* 9999-12-31 */
#define BLOC_DAY_MIN INT32_MIN   /* before every day */
#define BLOC_DAY_MAX INT32_MAX   /* after every day */

/* What a call of the engine answers. */
typedef enum {
  BLOC_OK = 0,
  BLOC_NOMEM, /* an allocation failed; nothing has changed */
  BLOC_BAD,   /* the argument is malformed */
  BLOC_DAMAGED /* a cache failed its test; it is to be made anew */
} bloc_rc;

/* Flags of a date. `~` and `?` never widen the bounds (R5). */
enum {
  BLOC_ABOUT = 1,   /* "~" */
  BLOC_DOUBT = 2,   /* "?" */
  BLOC_OPEN = 4,    /* "..": still so at the coverage date (R7) */
  BLOC_UNKNOWN = 8, /* "?": ended, day unknown (R7) */
  BLOC_ABSENT = 16  /* no date: before every day as a start */
};

/*
** One end of a spell: it lies between `lo` and `hi`, both included, and
** `nom` is the best estimate. BLOC_OPEN: all three are BLOC_DAY_MAX.
*/
typedef struct {
  bloc_day lo, hi, nom;
  uint8_t flags;
} bloc_date;

/* A run of ids, rows or pairs, growing by doubling. */
typedef struct {
  uint32_t *v;
  uint32_t n, cap;
} bloc_u32s;

/*
** The allocator. A build for the failing-allocator test names its own
** function here; it has the contract of realloc, and frees when n is 0.
*/
#ifdef BLOC_REALLOC
void *BLOC_REALLOC(void *p, size_t n);
#define bloc_realloc(p, n) BLOC_REALLOC(p, n)
#else
#include <stdlib.h>
#define bloc_realloc(p, n) realloc(p, n)
#endif
void bloc_free(void *p);

/*
** Makes room for one more element of `size` bytes in *p, an array of n
** with capacity *cap. The capacity is committed only after the memory is.
*/
bloc_rc bloc_grow(void **p, uint32_t n, uint32_t *cap, size_t size);

bloc_rc bloc_u32s_push(bloc_u32s *a, uint32_t x);
bloc_rc bloc_u32s_insert(bloc_u32s *a, uint32_t at, uint32_t x);
void bloc_u32s_free(bloc_u32s *a);

/* A map from 64-bit keys (never 0) to 32-bit values, open addressing. */
typedef struct {
  uint64_t *key;
  uint32_t *val;
  uint32_t n, mask; /* mask + 1 slots; none allocated while key is NULL */
} bloc_map;

uint32_t *bloc_map_find(const bloc_map *m, uint64_t key); /* or NULL */
bloc_rc bloc_map_put(bloc_map *m, uint64_t key, uint32_t val);
void bloc_map_free(bloc_map *m);

/* FNV-1a, 64 bits. */
uint64_t bloc_hash(const char *s, size_t n);

#endif
