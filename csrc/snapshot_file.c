/*
** snapshot_file.c: the form of a snapshot's file, and writing it.
** Invariant: nothing stands under the file's name but what was written to its
** end and flushed to the disk.
** Cost: copies, sums and writes every byte once.
*/
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "index_own.h"
#include "snapshot_own.h"

/* {======== checksum ======== */

/*
** Four lanes, each a chain of steps that can be undone (exclusive or,
** rotation, product with an odd number), so that a change in one word always
** changes its lane. They are joined by the finalizer of SplitMix64 (Steele,
** Lea and Flood, 2014), which can be undone as well.
*/
static inline uint64_t step(uint64_t h, uint64_t w) {
  h ^= w;
  return (h << 27 | h >> 37) * UINT64_C(0x9E3779B97F4A7C15);
}

static uint64_t finish(uint64_t h) {
  h = (h ^ h >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  h = (h ^ h >> 27) * UINT64_C(0x94D049BB133111EB);
  return h ^ h >> 31;
}

uint64_t bloc_snapshot_checksum(const void *p, size_t n) {
  const unsigned char *at = p;
  uint64_t lane[4] = {1, 2, 3, 4}, h = n, w[4];
  for (size_t left = n, k; left > 0; left -= k, at += k) {
    k = left < sizeof w ? left : sizeof w;
    if (k < sizeof w) memset(w, 0, sizeof w);
    memcpy(w, at, k);
    for (int i = 0; i < 4; i++) lane[i] = step(lane[i], w[i]);
  }
  for (int i = 0; i < 4; i++) h = finish(h ^ lane[i]);
  return h;
}

/* }======== */

/* {======== layout ======== */

static snapshot_section of(const void *p, uint64_t n, uint64_t size) {
  snapshot_section s = {p, n, size, 0};
  return s;
}

uint64_t bloc_snapshot_lay_out(const bloc_index *ix, snapshot_section *s) {
  uint64_t at = 0;
  s[PARTY] = of(ix->party, ix->nparty, sizeof *ix->party);
  s[STATE] = of(ix->state, ix->nstate, 4);
  s[DAYS] = of(ix->day_first, (uint64_t)ix->ndays + 1, 4);
  s[DEAD] = of(ix->dead, ix->ndead > 0 ? ix->n / 64 + 1 : 0, 8);
  s[TYPE] = of(ix->type, ix->n, 2);
  s[LAG] = of(ix->lag, ix->n, 2);
  s[ACTOR] = of(ix->actor.v, ix->n, bloc_index_width(ix->nparty));
  s[TARGET] = of(ix->target.v, ix->n, bloc_index_width(ix->nparty));
  s[SCORE] = of(ix->score, ix->n, 4);
  s[ORIGIN] = of(ix->origin, ix->n, 4);
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    const bloc_projection *by = &ix->by[p];
    s[KEY + p] = of(by->key, by->nkey, 8);
    s[START + p] = of(by->start, (uint64_t)by->nkey + 1, 4);
    s[ROW + p] = of(by->row, by->n, 4);
  }
  s[PAIR_SCORE] = of(ix->by[BLOC_P_PAIR].score, ix->by[BLOC_P_PAIR].n, 4);
  s[LOOSE] = of(ix->loose, ix->nloose, sizeof *ix->loose);
  for (int i = 0; i < SECTIONS; i++) {
    s[i].at = at;
    at += (s[i].n * s[i].size + ALIGN - 1) / ALIGN * ALIGN;
  }
  return at;
}

uint64_t bloc_snapshot_blocks_at(uint64_t nblock) {
  return (sizeof(snapshot_header) + nblock * 8 + ALIGN - 1) / ALIGN * ALIGN;
}

/* }======== */

/* {======== writing ======== */

/* A file in the making: blocks are filled in memory, some at a time. */
typedef struct {
  int fd;
  unsigned char *block; /* BATCH of them */
  size_t fill;
  uint64_t at;   /* in the file */
  uint64_t *sum; /* nsum so far */
  uint32_t nsum;
} writer;

static int write_at(int fd, const void *from, size_t n, uint64_t at) {
  const unsigned char *p = from;
  while (n > 0) {
    ssize_t put = pwrite(fd, p, n, (off_t)at);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return -1;
    p += put;
    at += (uint64_t)put;
    n -= (size_t)put;
  }
  return 0;
}

static int flush(writer *w) {
  for (size_t at = 0; at < w->fill; at += BLOCK) {
    size_t n = w->fill - at < BLOCK ? w->fill - at : BLOCK;
    w->sum[w->nsum++] = bloc_snapshot_checksum(w->block + at, n);
  }
  if (write_at(w->fd, w->block, w->fill, w->at)) return -1;
  w->at += w->fill;
  w->fill = 0;
  return 0;
}

static int put(writer *w, const void *from, size_t n) {
  const unsigned char *p = from;
  while (n > 0) {
    size_t room = BATCH * BLOCK - w->fill, k = n < room ? n : room;
    memcpy(w->block + w->fill, p, k);
    w->fill += k;
    p += k;
    n -= k;
    if (w->fill == BATCH * BLOCK && flush(w)) return -1;
  }
  return 0;
}

/* Rows have a gap behind their flags: no byte of memory goes to the file
   that nobody has set. */
static int put_events(writer *w, const bloc_event *e, uint32_t n) {
  const size_t gap = offsetof(bloc_date, flags) + sizeof e->date.flags;
  for (uint32_t i = 0; i < n; i++) {
    bloc_event copy = e[i];
    memset((unsigned char *)&copy.date + gap, 0, sizeof copy.date - gap);
    if (put(w, &copy, sizeof copy)) return -1;
  }
  return 0;
}

static int put_sections(writer *w, const bloc_index *ix,
                        const snapshot_section *s) {
  static const unsigned char zero[ALIGN];
  for (int i = 0; i < SECTIONS; i++) {
    size_t n = (size_t)(s[i].n * s[i].size);
    if (i == LOOSE ? put_events(w, ix->loose, ix->nloose)
                   : put(w, s[i].p, n))
      return -1;
    if (put(w, zero, (ALIGN - n % ALIGN) % ALIGN)) return -1;
  }
  return flush(w);
}

static void fill_header(snapshot_header *h, const bloc_index *ix,
                        const bloc_stamp *stamp) {
  memset(h, 0, sizeof *h);
  memcpy(h->magic, MAGIC, sizeof h->magic);
  h->version = VERSION;
  h->order = BYTE_ORDER_MARK;
  memcpy(h->store, stamp->store, sizeof h->store);
  h->state = stamp->state;
  memcpy(h->upto, stamp->upto, sizeof h->upto);
  h->block = BLOCK;
  h->party_size = sizeof(bloc_party);
  h->event_size = sizeof(bloc_event);
  h->day0 = ix->day0;
  h->n = ix->n;
  h->ndays = ix->ndays;
  h->nparty = ix->nparty;
  h->nstate = ix->nstate;
  h->ndead = ix->ndead;
  h->nloose = ix->nloose;
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    h->by[p].nkey = ix->by[p].nkey;
    h->by[p].n = ix->by[p].n;
  }
}

/* Writes everything to fd. The header comes last: without it the rest is
   nothing. 0, or -1 with errno. */
static int write_file(const bloc_index *ix, const bloc_stamp *stamp, int fd) {
  snapshot_section s[SECTIONS];
  uint64_t bytes = bloc_snapshot_lay_out(ix, s);
  uint64_t nblock = (bytes + BLOCK - 1) / BLOCK;
  writer w = {fd, NULL, 0, bloc_snapshot_blocks_at(nblock), NULL, 0};
  snapshot_header h;
  fill_header(&h, ix, stamp);
  h.size = w.at + bytes;
  w.block = bloc_index_array(BATCH, BLOCK);
  w.sum = bloc_index_array(nblock, sizeof *w.sum);
  int rc = -1;
  if (w.block == NULL || w.sum == NULL) {
    errno = ENOMEM;
  } else if (put_sections(&w, ix, s) == 0) {
    size_t sums = (size_t)nblock * sizeof *w.sum;
    h.sums = bloc_snapshot_checksum(w.sum, sums);
    h.sum = bloc_snapshot_checksum(&h, sizeof h - sizeof h.sum);
    rc = write_at(fd, w.sum, sums, sizeof h);
    if (rc == 0) rc = write_at(fd, &h, sizeof h, 0);
  }
  bloc_free(w.block);
  bloc_free(w.sum);
  return rc;
}

/*
** Opens the temporary file for us alone, never one that a link of that name
** leads to: who gets a store from a stranger may get such a link too. Whoever
** waited at the door of one that has been renamed meanwhile holds a finished
** snapshot: it must not be written to.
*/
static int open_temporary(const char *path, const char **why) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  struct stat mine, there;
  int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW,
                0666);
  *why = "cannot make a file for the snapshot";
  if (fd < 0) return -1;
  if (fcntl(fd, F_SETLK, &lock) == 0 && fstat(fd, &mine) == 0 &&
      stat(path, &there) == 0 && S_ISREG(mine.st_mode) &&
      mine.st_ino == there.st_ino && mine.st_dev == there.st_dev &&
      ftruncate(fd, 0) == 0)
    return fd;
  *why = "another process is writing the snapshot";
  close(fd);
  return -1;
}

static int write_and_rename(const bloc_index *ix, const bloc_stamp *stamp,
                            const char *temporary, const char *path,
                            const char **why) {
  int fd = open_temporary(temporary, why);
  if (fd < 0) return -1;
  *why = "cannot write the snapshot";
  int rc = write_file(ix, stamp, fd);
  if (rc == 0) rc = fsync(fd);
  if (rc == 0) rc = rename(temporary, path);
  int error = errno;
  if (rc != 0) unlink(temporary);
  close(fd); /* and with it goes the lock */
  errno = error;
  return rc;
}

int bloc_snapshot_write(const bloc_index *ix, const bloc_stamp *stamp,
                        const char *path, const char **why) {
  size_t n = strlen(path);
  errno = 0;
  *why = "the index is empty";
  if (ix->nparty == 0) return -1;
  *why = "the snapshot that the index lies in is damaged";
  if (ix->snapshot != NULL && !bloc_snapshot_touch_all(ix->snapshot))
    return -1;
  char *temporary = bloc_index_array((uint64_t)n + 5, 1);
  *why = "out of memory";
  if (temporary == NULL) return -1;
  memcpy(temporary, path, n);
  memcpy(temporary + n, ".new", 5);
  int rc = write_and_rename(ix, stamp, temporary, path, why);
  bloc_free(temporary);
  return rc;
}

/* }======== */
