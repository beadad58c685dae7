/*
** snapshot.c: see snapshot.h. Owns the memory an opened index lies in, and
** the tests of what is read into it. The form of the file and writing it are
** in snapshot_file.c.
** Invariant: a block is marked `tested` only after its checksum agreed; once
** a test has failed every touch fails.
** Cost: a first touch some 1.5 us for 16 KiB out of the system's cache; later
** ones a few ns.
*/
#define _DEFAULT_SOURCE /* madvise */
#define _XOPEN_SOURCE 700
#include "snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "index_own.h"
#include "snapshot_own.h"

struct bloc_snapshot {
  int fd;
  int damaged;
  uint64_t blocks_at; /* in the file */
  size_t bytes;       /* of all blocks */
  uint32_t nblock;
  uint64_t *sum;    /* of each block */
  uint64_t *tested; /* a bit a block */
  void *memory;
  unsigned char *base; /* in memory, aligned */
  bloc_index view;     /* as opened */
  snapshot_section s[SECTIONS];
  uint32_t actors, types; /* see bloc_stamp */
};

/* {======== tests of what is read ======== */

/* A bound of bloc_stamp. */
static int is_below(uint64_t x, uint32_t bound) {
  return bound == 0 || x < bound;
}

static int test_parties(const bloc_snapshot *s) {
  const bloc_index *ix = &s->view;
  const bloc_party *q = ix->party;
  if (ix->state[0] != 0 || q->actor != 0 || q->state != 0 || q->number != 0)
    return 0;
  for (uint32_t i = 1; i < ix->nstate; i++)
    if (ix->state[i] == 0 || !is_below(ix->state[i], s->actors)) return 0;
  for (uint32_t i = 1; i < ix->nparty; i++) {
    q = &ix->party[i];
    if (q->actor == 0 || !is_below(q->actor, s->actors) || q->number == 0 ||
        q->number >= ix->nstate || ix->state[q->number] != q->state)
      return 0;
  }
  return 1;
}

static int test_days(const bloc_snapshot *s) {
  const bloc_index *ix = &s->view;
  const uint32_t *first = ix->day_first;
  uint32_t wrong = first[0] != 0 || first[ix->ndays] != ix->n;
  for (uint32_t d = 0; d < ix->ndays; d++) wrong |= first[d] > first[d + 1];
  return !wrong;
}

static int test_dead(const bloc_snapshot *s) {
  const bloc_index *ix = &s->view;
  uint32_t n = 0;
  if (ix->ndead == 0) return 1;
  for (uint32_t i = 0; i <= ix->n / 64; i++)
    for (uint64_t w = ix->dead[i]; w != 0; w &= w - 1) n++;
  return n == ix->ndead && ix->dead[ix->n / 64] >> ix->n % 64 == 0;
}

static int test_ids(const bloc_ids *c, uint32_t a, uint32_t b, uint32_t n) {
  uint32_t wrong = 0;
  for (uint32_t i = a; i < b; i++) wrong |= bloc_ids_at(c, i) >= n;
  return !wrong;
}

static int test_types(const bloc_snapshot *s, uint32_t a, uint32_t b) {
  for (uint32_t i = a; i < b; i++)
    if (!is_below(s->view.type[i], s->types)) return 0;
  return 1;
}

/* Keys ascend, and their halves are states and types that exist. */
static int test_keys(const bloc_snapshot *s, int p, uint32_t a, uint32_t b) {
  const uint64_t *key = s->view.by[p].key;
  uint32_t nstate = s->view.nstate;
  int has_high = p != BLOC_P_ACTOR && p != BLOC_P_TARGET && p != BLOC_P_TYPE;
  int is_type = has_high ? p != BLOC_P_PAIR : p == BLOC_P_TYPE;
  for (uint32_t i = a; i < b; i++) {
    uint64_t high = key[i] >> 32, low = key[i] & UINT32_MAX;
    if (i > a && key[i] <= key[i - 1]) return 0;
    if (has_high ? high == 0 || high >= nstate : high != 0) return 0;
    if (is_type ? low > UINT16_MAX || !is_below(low, s->types)
                : low == 0 || low >= nstate)
      return 0;
  }
  return 1;
}

/* Starts ascend from 0 to the number of rows; no key is without rows. */
static int test_starts(const bloc_projection *by, uint32_t a, uint32_t b) {
  for (uint32_t i = a; i < b; i++) {
    if (i > a && by->start[i] <= by->start[i - 1]) return 0;
    if (by->start[i] > by->n || (i == 0 && by->start[i] != 0) ||
        (i == by->nkey && by->start[i] != by->n))
      return 0;
  }
  return 1;
}

/* The key whose run holds a position; touches for itself. nkey: damage. */
static uint32_t key_at(bloc_snapshot *s, const bloc_projection *by,
                       uint32_t position) {
  uint32_t lo = 0, hi = by->nkey;
  while (hi - lo > 1) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (!bloc_snapshot_touch(s, &by->start[mid], 4)) return by->nkey;
    if (by->start[mid] <= position) lo = mid;
    else hi = mid;
  }
  return lo;
}

/* Rows exist, and ascend within each key. */
static int test_rows(bloc_snapshot *s, const bloc_projection *by, uint32_t a,
                     uint32_t b) {
  uint32_t k = key_at(s, by, a);
  for (; a < b; k++) {
    if (k >= by->nkey || !bloc_snapshot_touch(s, &by->start[k], 8)) return 0;
    uint32_t end = by->start[k + 1] < b ? by->start[k + 1] : b, wrong = 0;
    if (by->start[k] > a || end <= a) return 0;
    for (uint32_t i = a + 1; i < end; i++)
      wrong |= by->row[i] <= by->row[i - 1];
    if (wrong || by->row[end - 1] >= s->view.n) return 0;
    a = end;
  }
  return 1;
}

/* Elements [a, b) of a section, all in blocks whose checksums agree. The
   small sections are tested as a whole on open. */
static int test_section(bloc_snapshot *s, int i, uint32_t a, uint32_t b) {
  const bloc_index *ix = &s->view;
  if (i == TYPE) return test_types(s, a, b);
  if (i == ACTOR) return test_ids(&ix->actor, a, b, ix->nparty);
  if (i == TARGET) return test_ids(&ix->target, a, b, ix->nparty);
  if (i >= KEY && i < START) return test_keys(s, i - KEY, a, b);
  if (i >= START && i < TYPE) return test_starts(&ix->by[i - START], a, b);
  if (i >= ROW && i < PAIR_SCORE)
    return test_rows(s, &ix->by[i - ROW], a, b);
  return 1;
}

/* }======== */

/* {======== reading ======== */

static int is_tested(const bloc_snapshot *s, uint64_t block) {
  return block < s->nblock && (s->tested[block / 64] >> block % 64 & 1);
}

/* Reads n bytes of the file; 0 where it does not have them. */
static int read_at(int fd, void *to, size_t n, uint64_t at) {
  unsigned char *p = to;
  while (n > 0) {
    ssize_t got = pread(fd, p, n, (off_t)at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return 0;
    p += got;
    at += (uint64_t)got;
    n -= (size_t)got;
  }
  return 1;
}

/*
** Tests what stands in blocks [b, end). Where a neighbour has been tested
** before, one element of it is looked at again, for the order across the
** border: of two neighbours the second to come sees both.
*/
static int test_blocks(bloc_snapshot *s, uint64_t b, uint64_t end) {
  uint64_t from = b * BLOCK, to = end * BLOCK;
  for (int i = 0; i < SECTIONS; i++) {
    const snapshot_section *c = &s->s[i];
    uint64_t stop = c->at + c->n * c->size;
    if (stop <= from || c->at >= to) continue;
    uint64_t lo = from > c->at ? (from - c->at) / c->size : 0;
    uint64_t hi = to < stop ? (to - c->at) / c->size : c->n;
    lo -= lo > 0 && is_tested(s, b - 1);
    hi += hi < c->n && is_tested(s, end);
    if (!test_section(s, i, (uint32_t)lo, (uint32_t)hi)) return 0;
  }
  return 1;
}

static int load(bloc_snapshot *s, uint64_t b, uint64_t end) {
  size_t at = (size_t)b * BLOCK, stop = (size_t)end * BLOCK;
  if (stop > s->bytes) stop = s->bytes;
  if (!read_at(s->fd, s->base + at, stop - at, s->blocks_at + at)) return 0;
  for (uint64_t i = b; i < end; i++, at += BLOCK) {
    size_t n = stop - at < BLOCK ? stop - at : BLOCK;
    if (bloc_snapshot_checksum(s->base + at, n) != s->sum[i]) return 0;
    s->tested[i / 64] |= UINT64_C(1) << i % 64;
  }
  return test_blocks(s, b, end);
}

/* An empty array may lie just behind the last block. */
int bloc_snapshot_holds(const bloc_snapshot *s, const void *p) {
  uintptr_t a = (uintptr_t)p, base = (uintptr_t)s->base;
  return a >= base && a - base <= s->bytes;
}

int bloc_snapshot_touch(bloc_snapshot *s, const void *p, size_t bytes) {
  if (s->damaged) return 0;
  if (bytes == 0 || !bloc_snapshot_holds(s, p)) return 1;
  size_t at = (size_t)((const unsigned char *)p - s->base);
  uint64_t b = at / BLOCK, last = (at + (bytes - 1)) / BLOCK;
  if (bytes > s->bytes - at) return s->damaged = 1, 0;
  while (b <= last) {
    uint64_t end = b;
    while (end <= last && end - b < BATCH && !is_tested(s, end)) end++;
    if (end > b && !load(s, b, end)) return s->damaged = 1, 0;
    b = end > b ? end : b + 1;
  }
  return !s->damaged;
}

int bloc_snapshot_touch_all(bloc_snapshot *s) {
  return bloc_snapshot_touch(s, s->base, s->bytes);
}

int bloc_snapshot_damaged(const bloc_snapshot *s) {
  return s->damaged;
}

void bloc_snapshot_close(bloc_snapshot *s) {
  if (s->fd >= 0) close(s->fd);
  bloc_free(s->sum);
  bloc_free(s->tested);
  bloc_free(s->memory);
  bloc_free(s);
}

/* }======== */

/* {======== opening ======== */

/* Points an index of known counts to its arrays. */
static void point(bloc_index *ix, unsigned char *base,
                  const snapshot_section *s) {
  ix->party = (void *)(base + s[PARTY].at);
  ix->state = (void *)(base + s[STATE].at);
  ix->day_first = (void *)(base + s[DAYS].at);
  if (ix->ndead > 0) ix->dead = (void *)(base + s[DEAD].at);
  ix->type = (void *)(base + s[TYPE].at);
  ix->lag = (void *)(base + s[LAG].at);
  ix->actor.v = base + s[ACTOR].at;
  ix->target.v = base + s[TARGET].at;
  ix->actor.width = ix->target.width = bloc_index_width(ix->nparty);
  ix->score = (void *)(base + s[SCORE].at);
  ix->origin = (void *)(base + s[ORIGIN].at);
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    ix->by[p].key = (void *)(base + s[KEY + p].at);
    ix->by[p].start = (void *)(base + s[START + p].at);
    ix->by[p].row = (void *)(base + s[ROW + p].at);
  }
  ix->by[BLOC_P_PAIR].score = (void *)(base + s[PAIR_SCORE].at);
  if (ix->nloose > 0) ix->loose = (void *)(base + s[LOOSE].at);
}

/* Whether the counts of a header can be those of one index. */
static int counts_agree(const snapshot_header *h) {
  int64_t end = (int64_t)h->day0 + h->ndays;
  if (h->n >= BLOC_FULL || h->nparty == 0 || h->nstate == 0 ||
      h->nstate > h->nparty || h->ndead > h->n ||
      (h->n > 0 && h->ndays == 0) ||
      (h->ndays > 0 && (h->day0 < BLOC_DAY_FIRST || end > BLOC_DAY_LAST + 1)))
    return 0;
  for (int p = 0; p < BLOC_PROJECTIONS; p++)
    if (h->by[p].n > h->n || h->by[p].nkey > h->by[p].n ||
        (h->by[p].n > 0 && h->by[p].nkey == 0))
      return 0;
  return h->by[BLOC_P_TYPE].n == h->n &&
         h->by[BLOC_P_ACTOR].n == h->by[BLOC_P_ACTOR_TYPE].n &&
         h->by[BLOC_P_TARGET].n == h->by[BLOC_P_TARGET_TYPE].n;
}

static int is_sound(const snapshot_header *h, uint64_t size) {
  return memcmp(h->magic, MAGIC, sizeof h->magic) == 0 &&
         h->version == VERSION && h->order == BYTE_ORDER_MARK &&
         h->sum == bloc_snapshot_checksum(h, sizeof *h - sizeof h->sum) &&
         h->size == size && h->block == BLOCK &&
         h->party_size == sizeof(bloc_party) &&
         h->event_size == sizeof(bloc_event) && counts_agree(h);
}

static int is_ours(const snapshot_header *h, const bloc_stamp *stamp) {
  return memcmp(h->store, stamp->store, sizeof h->store) == 0 &&
         h->state == stamp->state;
}

static void take_counts(bloc_index *ix, const snapshot_header *h) {
  ix->n = h->n;
  ix->day0 = h->day0;
  ix->ndays = h->ndays;
  ix->nparty = h->nparty;
  ix->nstate = h->nstate;
  ix->ndead = h->ndead;
  ix->nloose = h->nloose;
  for (int p = 0; p < BLOC_PROJECTIONS; p++) {
    ix->by[p].nkey = h->by[p].nkey;
    ix->by[p].n = h->by[p].n;
  }
}

/*
** Sets memory aside for all blocks. It is filled here and there: where the
** system would clear two megabytes for a first byte it is asked not to.
*/
static bloc_rc set_aside(bloc_snapshot *s) {
  s->sum = bloc_index_array(s->nblock, sizeof *s->sum);
  s->tested = bloc_index_zeros(s->nblock / 64 + 1, sizeof *s->tested);
  s->memory = bloc_index_array((uint64_t)s->bytes + BLOCK, 1);
  if (s->sum == NULL || s->tested == NULL || s->memory == NULL)
    return BLOC_NOMEM;
  uintptr_t up = (uintptr_t)s->memory + BLOCK - 1;
  s->base = (unsigned char *)s->memory + (up / BLOCK * BLOCK -
                                          (uintptr_t)s->memory);
#ifdef MADV_NOHUGEPAGE
  (void)madvise(s->base, s->bytes, MADV_NOHUGEPAGE);
#endif
  return BLOC_OK;
}

/* The header of an open file; 0: there is none that can be believed. */
static int read_header(int fd, snapshot_header *h) {
  struct stat st;
  return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
         read_at(fd, h, sizeof *h, 0) && is_sound(h, (uint64_t)st.st_size);
}

/* A pipe of that name must not keep us waiting. */
static int open_fd(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

bloc_rc bloc_snapshot_stamp(bloc_stamp *out, const char *path) {
  snapshot_header h;
  int fd = open_fd(path);
  if (fd < 0) return BLOC_BAD;
  int sound = read_header(fd, &h);
  close(fd);
  memset(out, 0, sizeof *out);
  if (!sound) return BLOC_BAD;
  memcpy(out->store, h.store, sizeof out->store);
  memcpy(out->upto, h.upto, sizeof out->upto);
  out->state = h.state;
  return BLOC_OK;
}

/* Reads and tests all that is read on open. */
static bloc_rc open_file(bloc_snapshot *s, const bloc_stamp *stamp) {
  snapshot_header h;
  if (!read_header(s->fd, &h) || !is_ours(&h, stamp)) return BLOC_BAD;
  take_counts(&s->view, &h);
  uint64_t bytes = bloc_snapshot_lay_out(&s->view, s->s);
  uint64_t nblock = (bytes + BLOCK - 1) / BLOCK;
  s->blocks_at = bloc_snapshot_blocks_at(nblock);
  if (s->blocks_at + bytes != h.size || bytes > SIZE_MAX - BLOCK ||
      nblock >= UINT32_MAX)
    return BLOC_BAD;
  s->bytes = (size_t)bytes;
  s->nblock = (uint32_t)nblock;
  if (set_aside(s)) return BLOC_NOMEM;
  point(&s->view, s->base, s->s);
  bloc_snapshot_lay_out(&s->view, s->s);
  size_t sums = s->nblock * sizeof *s->sum;
  if (!read_at(s->fd, s->sum, sums, sizeof h) ||
      bloc_snapshot_checksum(s->sum, sums) != h.sums)
    return BLOC_BAD;
  return bloc_snapshot_touch(s, s->base, (size_t)s->s[KEY].at) &&
                 test_parties(s) && test_days(s) && test_dead(s)
             ? BLOC_OK
             : BLOC_BAD;
}

bloc_rc bloc_snapshot_open(bloc_index *ix, const bloc_stamp *stamp,
                           const char *path) {
  bloc_snapshot *s = bloc_index_zeros(1, sizeof *s);
  memset(ix, 0, sizeof *ix);
  if (s == NULL) return BLOC_NOMEM;
  s->actors = stamp->actors;
  s->types = stamp->types;
  s->fd = open_fd(path);
  bloc_rc rc = s->fd < 0 ? BLOC_BAD : open_file(s, stamp);
  if (rc != BLOC_OK) {
    bloc_snapshot_close(s);
    return rc;
  }
  *ix = s->view;
  ix->snapshot = s;
  return BLOC_OK;
}

/* }======== */

