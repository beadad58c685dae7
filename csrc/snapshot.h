/*
** snapshot.h: the index in a file of its own beside the store, a cache that
** may be deleted, cut or damaged at any moment: it is then rebuilt, never
** believed.
**
**   header    magic, version, byte order, file size, the store's identity and
**             state, counts, checksum of the checksums, its own checksum
**   checksums one of 64 bits for each block of 16 KiB behind them
**   sections  the arrays of bloc_index in a fixed order, each aligned to 64
**             bytes: where they lie follows from the counts
**
** On open the header, the checksums and the small sections are read, and every
** count is tested against the file's size. The other blocks are read into
** memory set aside for the whole file, and tested, when they are first
** touched: opening costs the same for any number of events, and a file that
** shrinks or is overwritten while it is in use can fail a test but not the
** process.
**
** A checksum finds damage, not lies. So what is read is also tested for what
** the code relies on: every number that selects an element of another array
** is within it, starts and keys ascend, rows ascend within a key. A snapshot
** made by a stranger can at worst tell of events that never were.
*/
#ifndef BLOC_SNAPSHOT_H
#define BLOC_SNAPSHOT_H

#include "index.h"

/* What a snapshot must agree with to be of use. */
typedef struct {
  unsigned char store[16]; /* the store's random identity */
  uint64_t state;          /* hash of what the index was built from */
  /* what ids in it must be below, not written; 0: anything goes */
  uint32_t actors, types;
  int64_t upto[3]; /* how far that is; whatever the writer wants to find again */
} bloc_stamp;

/*
** Writes ix under a temporary name beside path, flushes it to the disk and
** renames it. 0, or -1 with *why (static text) and errno (0 where the system
** is not at fault). Of two processes at it at a time one gives up.
*/
int bloc_snapshot_write(const bloc_index *ix, const bloc_stamp *stamp,
                        const char *path, const char **why);

/*
** Opens the snapshot at path as ix (empty before). BLOC_OK; BLOC_BAD: none,
** foreign, stale or damaged; BLOC_NOMEM.
*/
bloc_rc bloc_snapshot_open(bloc_index *ix, const bloc_stamp *stamp,
                           const char *path);
void bloc_snapshot_close(bloc_snapshot *s);

/* The stamp with which the snapshot at path was written (actors and types 0);
   BLOC_BAD: there is none, or its header is damaged. */
bloc_rc bloc_snapshot_stamp(bloc_stamp *out, const char *path);

/* Reads and tests the blocks of [p, p + bytes); 0 on damage, from then on. */
int bloc_snapshot_touch(bloc_snapshot *s, const void *p, size_t bytes);
int bloc_snapshot_touch_all(bloc_snapshot *s);
int bloc_snapshot_damaged(const bloc_snapshot *s);
/* Whether p lies in the snapshot's memory. */
int bloc_snapshot_holds(const bloc_snapshot *s, const void *p);

#endif
