/*
** snapshot.h: the index in a file of its own beside the store, a cache that
** may be deleted, cut or damaged at any moment: it is then rebuilt, never
** believed.
**
**   header    magic, version, byte order, file size, the store's identity and
**             state, counts, offsets of sections, checksum of the header
**   checksums one of 64 bits for each block of 16 KiB behind them,
**             themselves covered by a checksum in the header
**   sections  the arrays of bloc_index, each aligned to 64 bytes
**
** On open the header and the checksums are read and every size and offset is
** tested against the file's. Blocks are read into memory set aside for the
** whole file, and tested, when they are first touched: opening costs the same
** for any number of events, and a file that shrinks or is overwritten while
** it is in use can fail a test but not the process.
*/
#ifndef BLOC_SNAPSHOT_H
#define BLOC_SNAPSHOT_H

#include "index.h"

/* What a snapshot must agree with to be of use. */
typedef struct {
  unsigned char store[16]; /* the store's random identity */
  uint64_t state;          /* hash of what the index was built from */
} bloc_stamp;

/*
** Writes ix under a temporary name beside path, flushes it to the disk and
** renames it. 0, or -1 with *why (static text) and errno.
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

/* Reads and tests the blocks of [p, p + bytes); 0 on damage. */
int bloc_snapshot_touch(bloc_snapshot *s, const void *p, size_t bytes);

#endif
