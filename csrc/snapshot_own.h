/*
** snapshot_own.h: the form of a snapshot's file, which snapshot.c reads and
** snapshot_file.c writes. Nobody else includes it.
*/
#ifndef BLOC_SNAPSHOT_OWN_H
#define BLOC_SNAPSHOT_OWN_H

#include "snapshot.h"

#define BLOCK 16384u
#define BATCH 64u /* blocks read or written at a time */
#define ALIGN 64u

#define MAGIC "bloc ix\n"
enum { VERSION = 1, BYTE_ORDER_MARK = 0x01020304 };

/* As it stands in the file: no padding. */
typedef struct {
  char magic[8];
  uint32_t version, order;
  uint64_t size; /* of the file */
  unsigned char store[16];
  uint64_t state;
  int64_t upto[3]; /* see bloc_stamp */
  uint32_t block, party_size, event_size;
  bloc_day day0;
  uint32_t n, ndays, nparty, nstate, ndead, nloose;
  struct {
    uint32_t nkey, n;
  } by[BLOC_PROJECTIONS];
  uint64_t sums; /* checksum of the checksums */
  uint64_t sum;  /* of all before it */
} snapshot_header;
_Static_assert(sizeof(snapshot_header) == 176, "the header has padding");

/* Sections in the order of the file. What others are tested against comes
   first: testing a row then never reads further rows. */
enum {
  PARTY,
  STATE,
  DAYS,
  DEAD,
  KEY,
  START = KEY + BLOC_PROJECTIONS,
  TYPE = START + BLOC_PROJECTIONS,
  LAG,
  ACTOR,
  TARGET,
  SCORE,
  ORIGIN,
  ROW,
  PAIR_SCORE = ROW + BLOC_PROJECTIONS,
  LOOSE,
  SECTIONS
};

typedef struct {
  const void *p;
  uint64_t n, size; /* elements, bytes of each */
  uint64_t at;      /* from the first block */
} snapshot_section;

/* The sections of an index, and where each lies. Answers their size. */
uint64_t bloc_snapshot_lay_out(const bloc_index *ix, snapshot_section *s);
/* Where in the file the first of so many blocks begins. */
uint64_t bloc_snapshot_blocks_at(uint64_t nblock);
uint64_t bloc_snapshot_checksum(const void *p, size_t n);

#endif
