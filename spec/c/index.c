/*
** index.c: the index of events against a naive model: built, merged, killed,
** written and opened again, with random rows; then snapshots that are cut,
** damaged, foreign, or lie, which must be refused and never read out of
** bounds (to be run under a sanitizer).
** SEED and N (rounds) from the environment or as arguments. With BENCH set N
** is a number of events, and times and sizes are printed instead.
*/
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "index_model.h"
#include "snapshot_own.h"

static char folder[256], path[300];
static const bloc_stamp stamp = {"0123456789abcde", 42, 0, 0, {0}};

/* {======== answers ======== */

static void compare_rows(const bloc_index *ix, const model *m) {
  CHECK(ix->n == m->n);
  for (uint32_t i = 0; i < m->n; i++) {
    const row *r = &m->v[i];
    bloc_party a = ix->party[bloc_ids_at(&ix->actor, i)];
    bloc_party t = ix->party[bloc_ids_at(&ix->target, i)];
    CHECK(bloc_index_day_of(ix, i) == r->day);
    CHECK(ix->type[i] == r->type && ix->lag[i] == r->lag);
    CHECK(ix->score[i] == r->score && ix->origin[i] == r->origin);
    CHECK(a.actor == r->actor && t.actor == r->target);
    CHECK(a.state == naive_state(&m->names, r->actor, r->day));
    CHECK(t.state == naive_state(&m->names, r->target, r->day));
    CHECK(bloc_index_is_dead(ix, i) == r->dead);
  }
}

/* The key with the index's numbers of states; 0: one does not occur. */
static int numbered(const bloc_index *ix, int p, uint64_t *key) {
  uint32_t high = (uint32_t)(*key >> 32), low = (uint32_t)*key;
  if (p == BLOC_P_TYPE) return 1;
  if (p == BLOC_P_ACTOR || p == BLOC_P_TARGET)
    return (*key = bloc_index_state(ix, low)) != 0;
  high = bloc_index_state(ix, high);
  if (p == BLOC_P_PAIR) low = bloc_index_state(ix, low);
  *key = (uint64_t)high << 32 | low;
  return high != 0 && (p != BLOC_P_PAIR || low != 0);
}

/* The rows of one key within a range of rows. */
static void compare_run(const bloc_index *ix, const model *m, int p,
                        uint64_t key, uint32_t row0, uint32_t row1) {
  uint64_t k = key, own;
  uint32_t a = 0, b = 0;
  const bloc_projection *by = &ix->by[p];
  if (numbered(ix, p, &k) && bloc_index_run(ix, p, k, &a, &b))
    bloc_index_narrow(ix, p, row0, row1, &a, &b);
  CHECK(bloc_index_touch(ix, by->row + a, (b - a) * sizeof *by->row));
  if (by->score != NULL)
    CHECK(bloc_index_touch(ix, by->score + a, (b - a) * sizeof *by->score));
  for (uint32_t i = row0; i < row1; i++) {
    if (!naive_key(m, p, &m->v[i], &own) || own != key) continue;
    CHECK(a < b && by->row[a] == i);
    CHECK(by->score == NULL || by->score[a] == m->v[i].score);
    a++;
  }
  CHECK(a == b);
}

static void compare_runs(const bloc_index *ix, const model *m, int n) {
  for (int i = 0; i < n; i++) {
    int p = (int)below(BLOC_PROJECTIONS);
    uint64_t key = (uint64_t)below(9) << 32 | below(9);
    if (m->n > 0) naive_key(m, p, &m->v[below(m->n)], &key);
    if (below(20) == 0) key += 1000000;
    uint32_t a = below(m->n + 1), b = a + below(m->n + 1 - a);
    if (below(4) == 0) a = 0;
    if (below(4) == 0) b = m->n;
    compare_run(ix, m, p, key, a, b);
  }
  for (int i = 0; i < n; i++) {
    bloc_day d = (bloc_day)below(m->days + 400) - 400;
    uint32_t r = 0;
    while (r < m->n && m->v[r].day < d) r++;
    CHECK(bloc_index_row_of(ix, d) == r);
  }
  CHECK(bloc_index_row_of(ix, BLOC_DAY_MIN) == 0);
  CHECK(bloc_index_row_of(ix, BLOC_DAY_MAX) == m->n);
}

static void compare(const bloc_index *ix, const model *m) {
  const char *why = "";
  if (!bloc_index_check(ix, &why)) fail_at(why, __LINE__);
  compare_rows(ix, m);
  compare_runs(ix, m, 10);
  CHECK(!bloc_index_damaged(ix));
}

/* }======== */

/* {======== changes ======== */

static void kill_some(bloc_index *ix, model *m) {
  uint32_t how = below(3), n = 0;
  uint32_t *origin = array_of(3 * m->n + 6, sizeof *origin);
  for (uint32_t i = 0; i < m->n; i++) {
    if (below(10) != 0) continue;
    m->v[i].dead = 1;
    uint32_t r = how == 0 ? i : bloc_index_find(ix, m->v[i].origin);
    CHECK(r == i);
    if (how < 2) CHECK(bloc_index_kill(ix, r) == BLOC_OK);
  }
  CHECK(bloc_index_kill(ix, m->n) == BLOC_BAD);
  for (uint32_t o = 0; how == 2 && o < 3 * m->n + 6; o++) {
    uint32_t r = 0;
    while (r < m->n && m->v[r].origin != o) r++;
    if (r < m->n ? m->v[r].dead : below(5) == 0) origin[n++] = o;
  }
  if (how == 2)
    for (uint32_t i = 0; i < m->n; i++)
      if (m->v[i].dead && m->v[i].origin >= 3 * m->n + 6)
        CHECK(bloc_index_kill(ix, i) == BLOC_OK);
  CHECK(bloc_index_kill_origins(ix, origin, n) == BLOC_OK);
  free(origin);
}

static void merge_some(bloc_index *ix, model *m, uint32_t n) {
  row *v = random_rows(m, n);
  fields f = fields_of(v, n);
  bloc_plain p = plain_of(&f, n);
  CHECK(bloc_index_merge(ix, &m->names, &p) == BLOC_OK);
  CHECK(ix->dead == NULL && ix->ndead == 0 && ix->nloose == 0);
  model_drop_dead(m);
  model_add(m, v, n);
  fields_free(&f);
  free(v);
}

static void save(const bloc_index *ix) {
  const char *why = "";
  if (bloc_snapshot_write(ix, &stamp, path, &why) != 0) fail_at(why, __LINE__);
}

/* Writes, opens, and goes on with either. */
static void reopen(bloc_index *ix, const model *m) {
  bloc_index other;
  uint32_t n = below(300);
  bloc_event *e = array_of(n + 1, sizeof *e);
  for (uint32_t i = 0; i < n; i++) {
    memset(&e[i], 0, sizeof *e);
    e[i].id = i;
    e[i].score = (int32_t)next();
    e[i].date.flags = (uint8_t)next();
  }
  CHECK(bloc_index_set_loose(ix, e, n) == BLOC_OK);
  save(ix);
  CHECK(bloc_snapshot_open(&other, &stamp, path) == BLOC_OK);
  if (below(2)) compare_runs(&other, m, 3);
  compare(&other, m);
  CHECK(other.nloose == n);
  CHECK(bloc_index_touch(&other, other.loose, n * sizeof *e));
  CHECK(n == 0 || memcmp(other.loose, e, n * sizeof *e) == 0);
  free(e);
  if (below(2)) {
    bloc_index_free(ix);
    *ix = other;
  } else {
    bloc_index_free(&other);
  }
}

static model random_model(void) {
  static const uint32_t days[] = {1, 10, 300, 5000}, types[] = {1, 5, 300};
  model m;
  memset(&m, 0, sizeof m);
  uint32_t n = 6 + below(below(2) ? 10 : 300);
  make_names(&m.names, n);
  m.actors = n + below(3); /* some that names does not know */
  m.days = days[below(4)];
  m.types = types[below(3)];
  for (uint32_t i = 0; i < 3; i++) m.origin[i] = i;
  return m;
}

static void model_free(model *m) {
  bloc_names_free(&m->names);
  free(m->v);
}

static void round_of(void) {
  static const uint32_t sizes[] = {0, 1, 20, 700, 3000};
  model m = random_model();
  bloc_index ix;
  memset(&ix, 0, sizeof ix);
  compare_runs(&ix, &m, 2);
  merge_some(&ix, &m, sizes[below(5)]);
  compare(&ix, &m);
  for (uint32_t i = 0; i < 4; i++) {
    if (below(3)) kill_some(&ix, &m);
    compare(&ix, &m);
    if (below(2)) reopen(&ix, &m);
    merge_some(&ix, &m, sizes[below(4)]);
    compare(&ix, &m);
  }
  for (uint32_t i = 0; i < m.n; i++)
    if (!m.v[i].dead) CHECK(bloc_index_kill(&ix, i) == BLOC_OK);
  for (uint32_t i = 0; i < m.n; i++) m.v[i].dead = 1;
  reopen(&ix, &m);
  merge_some(&ix, &m, 0);
  compare(&ix, &m);
  reopen(&ix, &m);
  bloc_index_free(&ix);
  model_free(&m);
}

/* More parties than 16 bits name, only after a merge. */
static void test_widths(void) {
  bloc_index ix;
  model m = random_model();
  memset(&ix, 0, sizeof ix);
  m.actors = 60000;
  merge_some(&ix, &m, 5000);
  CHECK(ix.actor.width == 2);
  m.actors = 4000000;
  merge_some(&ix, &m, 60000);
  CHECK(ix.actor.width == 4 && ix.target.width == 4);
  const char *why = "";
  if (!bloc_index_check(&ix, &why)) fail_at(why, __LINE__);
  compare_rows(&ix, &m);
  bloc_index_free(&ix);
  model_free(&m);
}

static void test_refusals(void) {
  bloc_index ix;
  row v[2] = {{0}, {0}};
  model m = random_model();
  for (int i = 0; i < 4; i++) {
    v[0].origin = i == 0;
    v[1].origin = 1;
    v[1].day = i == 1 ? BLOC_DAY_FIRST - 1 : i == 2 ? BLOC_DAY_LAST + 1 : 5;
    v[0].day = i == 3 ? BLOC_DAY_FIRST : 5;
    fields f = fields_of(v, 2);
    bloc_plain p = plain_of(&f, 2);
    bloc_rc rc = bloc_index_build(&ix, &m.names, &p);
    CHECK(rc == (i == 3 ? BLOC_OK : BLOC_BAD));
    bloc_index_free(&ix);
    fields_free(&f);
  }
  model_free(&m);
}

/* }======== */

/* {======== damage ======== */

typedef struct {
  unsigned char *p;
  size_t n;
} bytes;

static bytes slurp(void) {
  struct stat st;
  int fd = open(path, O_RDONLY);
  CHECK(fd >= 0 && fstat(fd, &st) == 0);
  bytes b = {malloc((size_t)st.st_size + 1), (size_t)st.st_size};
  CHECK(b.p != NULL && read(fd, b.p, b.n) == (ssize_t)b.n);
  close(fd);
  return b;
}

static void spill(const unsigned char *p, size_t n) {
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  CHECK(fd >= 0 && write(fd, p, n) == (ssize_t)n);
  close(fd);
}

/* Every array, in random order: a touch fails, or what it read is right. */
static int reads_well(const bloc_index *ix, const bloc_index *good) {
  snapshot_section a[SECTIONS], b[SECTIONS];
  int well = 1;
  bloc_snapshot_lay_out(ix, a);
  bloc_snapshot_lay_out(good, b);
  for (uint32_t k = below(SECTIONS), i = 0; i < SECTIONS; i++, k++) {
    const snapshot_section *x = &a[k % SECTIONS], *y = &b[k % SECTIONS];
    size_t n = (size_t)(x->n * x->size), at = n == 0 ? 0 : next() % n;
    CHECK(x->n == y->n && x->size == y->size);
    if (n == 0) continue;
    const unsigned char *p = x->p, *q = y->p;
    if (bloc_index_touch(ix, p + at, n - at))
      CHECK(memcmp(p + at, q + at, n - at) == 0);
    if (bloc_index_touch(ix, p, n)) CHECK(memcmp(p, q, n) == 0);
    else well = 0;
  }
  CHECK(well == !bloc_index_damaged(ix));
  return well;
}

/* 1 where the file is as good as it was. */
static int is_good(const bloc_index *good) {
  bloc_index ix;
  bloc_rc rc = bloc_snapshot_open(&ix, &stamp, path);
  CHECK(rc == BLOC_OK || rc == BLOC_BAD);
  int well = rc == BLOC_OK && reads_well(&ix, good);
  bloc_index_free(&ix);
  return well;
}

static void damage(const bytes *b, const bloc_index *good) {
  unsigned char *p = malloc(b->n + 100);
  uint32_t nblock = (uint32_t)((b->n + BLOCK - 1) / BLOCK);
  size_t n = b->n, at = next() % n;
  CHECK(p != NULL);
  memcpy(p, b->p, n);
  memset(p + n, 0, 100);
  switch (below(6)) {
    case 0: n = next() % n; break;
    case 1: n += 1 + below(100); break;
    case 2: memset(p, 0, n); break;
    case 3: at = below(sizeof(snapshot_header) + 8 * nblock); /* fallthrough */
    default: p[at] ^= (unsigned char)(1 + below(255)); break;
  }
  spill(p, n);
  size_t gap = sizeof(snapshot_header) + 8 * (size_t)(nblock - 1);
  int in_gap = n == b->n && at >= gap && at < gap + ALIGN + 8;
  CHECK(!is_good(good) || in_gap);
  free(p);
}

/* The file changes under an index that is open. */
static void damage_later(const bytes *b, const bloc_index *good) {
  bloc_index ix;
  spill(b->p, b->n);
  CHECK(bloc_snapshot_open(&ix, &stamp, path) == BLOC_OK);
  size_t n = next() % b->n;
  if (below(2)) {
    CHECK(truncate(path, (off_t)n) == 0);
  } else {
    unsigned char *junk = calloc(b->n, 1);
    CHECK(junk != NULL);
    spill(junk, b->n);
    free(junk);
  }
  (void)reads_well(&ix, good);
  bloc_index_free(&ix);
}

static void test_foreign(const bytes *b) {
  bloc_index ix;
  bloc_stamp other = stamp;
  spill(b->p, b->n);
  other.state++;
  CHECK(bloc_snapshot_open(&ix, &other, path) == BLOC_BAD);
  other = stamp;
  other.store[15]++;
  CHECK(bloc_snapshot_open(&ix, &other, path) == BLOC_BAD);
  CHECK(bloc_snapshot_open(&ix, &stamp, folder) == BLOC_BAD);
  spill(b->p, 0);
  CHECK(bloc_snapshot_open(&ix, &stamp, path) == BLOC_BAD);
  CHECK(unlink(path) == 0);
  CHECK(bloc_snapshot_open(&ix, &stamp, path) == BLOC_BAD);
  CHECK(mkfifo(path, 0600) == 0);
  CHECK(bloc_snapshot_open(&ix, &stamp, path) == BLOC_BAD);
  CHECK(unlink(path) == 0);
}

/* Two at a time: the second gives up while the first holds the file. */
static void test_writers(const bloc_index *good) {
  char temporary[320];
  const char *why;
  snprintf(temporary, sizeof temporary, "%s.new", path);
  CHECK(mkdir(temporary, 0700) == 0);
  CHECK(bloc_snapshot_write(good, &stamp, path, &why) == -1);
  CHECK(rmdir(temporary) == 0);
  save(good);
  CHECK(access(temporary, F_OK) != 0);
  CHECK(is_good(good));
}

/* }======== */

/* {======== lies ======== */

/* Makes all checksums right again. */
static void seal(unsigned char *p, const snapshot_header *was, uint64_t at) {
  snapshot_header h = *was;
  uint64_t nblock = (h.size - at + BLOCK - 1) / BLOCK;
  uint64_t *sum = array_of((uint32_t)nblock, 8);
  for (uint64_t i = 0; i < nblock; i++) {
    uint64_t n = h.size - at - i * BLOCK;
    sum[i] = bloc_snapshot_checksum(p + at + i * BLOCK,
                                    (size_t)(n < BLOCK ? n : BLOCK));
  }
  memcpy(p + sizeof h, sum, (size_t)nblock * 8);
  h.sums = bloc_snapshot_checksum(sum, (size_t)nblock * 8);
  h.sum = bloc_snapshot_checksum(&h, sizeof h - sizeof h.sum);
  memcpy(p, &h, sizeof h);
  free(sum);
}

static uint32_t odd_number(uint32_t was) {
  switch (below(5)) {
    case 0: return was + 1;
    case 1: return was - 1;
    case 2: return (uint32_t)next();
    case 3: return below(100);
    default: return UINT32_MAX - below(2);
  }
}

/* What users of an index rely on, about one row of a run. */
static void trust_row(const bloc_index *ix, uint32_t r) {
  size_t w = ix->actor.width;
  CHECK(r < ix->n);
  if (!bloc_index_touch(ix, &ix->type[r], 2) ||
      !bloc_index_touch(ix, (char *)ix->actor.v + r * w, w) ||
      !bloc_index_touch(ix, (char *)ix->target.v + r * w, w))
    return;
  CHECK(bloc_ids_at(&ix->actor, r) < ix->nparty);
  CHECK(bloc_ids_at(&ix->target, r) < ix->nparty);
  bloc_party q = ix->party[bloc_ids_at(&ix->actor, r)];
  CHECK(q.number < ix->nstate && ix->state[q.number] == q.state);
  bloc_day d = bloc_index_day_of(ix, r);
  CHECK(d >= ix->day0 && d - ix->day0 < (bloc_day)ix->ndays);
  (void)bloc_index_is_dead(ix, r);
}

static void trust_key(const bloc_index *ix, int p, uint32_t k) {
  const bloc_projection *by = &ix->by[p];
  uint32_t a, b;
  if (!bloc_index_touch(ix, &by->key[k], 8) ||
      !bloc_index_run(ix, p, by->key[k], &a, &b))
    return;
  uint64_t key = by->key[k], high = key >> 32, low = key & UINT32_MAX;
  CHECK(a < b && b <= by->n && high < ix->nstate);
  CHECK(low < (p == BLOC_P_TYPE || p == BLOC_P_ACTOR_TYPE ||
               p == BLOC_P_TARGET_TYPE ? 65536 : ix->nstate));
  if (k > 0 && bloc_index_touch(ix, &by->key[k - 1], 8))
    CHECK(by->key[k - 1] < key);
  if (k > 0 && bloc_index_touch(ix, &by->start[k - 1], 8))
    CHECK(by->start[k - 1] < by->start[k]);
  if (below(2)) bloc_index_narrow(ix, p, ix->n / 4, ix->n / 2, &a, &b);
  CHECK(a <= b && b <= by->n);
  if (!bloc_index_touch(ix, by->row + a, (b - a) * sizeof *by->row)) return;
  for (uint32_t i = a; i < b; i++) {
    CHECK(i == a || by->row[i - 1] < by->row[i]);
    trust_row(ix, by->row[i]);
  }
}

/* Reads the index as its users do, trusting what the touches let pass. */
static void trust(const bloc_index *ix) {
  for (int p = 0; p < BLOC_PROJECTIONS; p++)
    for (uint32_t k = below(3); k < ix->by[p].nkey; k += 1 + below(3))
      trust_key(ix, p, k);
}

/* Changes a number of a section, or makes an element equal to another. */
static void lie_in(unsigned char *p, const snapshot_section *c) {
  uint64_t k = c->n == 0 ? 0 : next() % c->n;
  uint64_t other = below(2) && k > 0 ? k - 1 : c->n == 0 ? 0 : next() % c->n;
  uint32_t x;
  if (c->n == 0) return;
  if (below(3) == 0) { /* the first in its block */
    uint64_t at = (c->at + k * c->size) / BLOCK * BLOCK;
    k = at < c->at ? 0 : (at - c->at) / c->size;
  }
  if (below(2)) {
    memcpy(p + k * c->size, p + other * c->size, (size_t)c->size);
    return;
  }
  if (c->n * c->size < 4) return;
  k = k * c->size / 4 * 4 + below((uint32_t)((c->size + 3) / 4)) * 4;
  memcpy(&x, p + k, 4);
  x = odd_number(x);
  memcpy(p + k, &x, 4);
}

/* Uses what the file at path holds, whatever that is. */
static void use_lie(model *m) {
  bloc_index ix;
  bloc_stamp limits = stamp;
  limits.actors = m->actors + 1;
  if (bloc_snapshot_open(&ix, below(2) ? &stamp : &limits, path) != BLOC_OK)
    return;
  if (below(3)) trust(&ix);
  uint32_t origin[] = {1, 2, 5, 7};
  (void)bloc_index_kill_origins(&ix, origin, 4);
  row *v = random_rows(m, 3);
  fields f = fields_of(v, 3);
  bloc_plain rows = plain_of(&f, 3);
  if (bloc_index_merge(&ix, &m->names, &rows) == BLOC_OK) trust(&ix);
  fields_free(&f);
  free(v);
  bloc_index_free(&ix);
}

static void lie(const bytes *b, const bloc_index *good, model *m) {
  snapshot_section s[SECTIONS];
  snapshot_header h;
  unsigned char *p = malloc(b->n + 4);
  CHECK(p != NULL);
  memcpy(p, b->p, b->n);
  memcpy(&h, p, sizeof h);
  uint64_t size = bloc_snapshot_lay_out(good, s);
  uint64_t at = bloc_snapshot_blocks_at((size + BLOCK - 1) / BLOCK);
  for (uint32_t i = below(3) + 1; i > 0; i--) {
    const snapshot_section *c = &s[below(SECTIONS)];
    lie_in(p + at + c->at, c);
  }
  if (below(4) == 0) { /* a count: n, ndays, .. by[5].n, or day0 before them */
    unsigned char *c = (unsigned char *)&h + offsetof(snapshot_header, day0);
    uint32_t k = below(7 + 2 * BLOC_PROJECTIONS) * 4, x;
    memcpy(&x, c + k, 4);
    x = odd_number(x);
    memcpy(c + k, &x, 4);
  }
  seal(p, &h, at);
  spill(p, b->n);
  use_lie(m);
  free(p);
}

/* }======== */

static void test_snapshots(uint32_t n) {
  bloc_index good;
  model m = random_model();
  memset(&good, 0, sizeof good);
  merge_some(&good, &m, 500 + below(12000));
  if (below(2)) kill_some(&good, &m);
  bloc_event e[9];
  memset(e, 0, sizeof e);
  CHECK(bloc_index_set_loose(&good, e, below(10)) == BLOC_OK);
  save(&good);
  bytes b = slurp();
  CHECK(is_good(&good));
  for (uint32_t i = 0; i < n; i++) damage(&b, &good);
  for (uint32_t i = 0; i < n / 8; i++) damage_later(&b, &good);
  for (uint32_t i = 0; i < n; i++) lie(&b, &good, &m);
  test_foreign(&b);
  test_writers(&good);
  free(b.p);
  bloc_index_free(&good);
  model_free(&m);
  unlink(path);
}

/* {======== times ======== */

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* A skewed number below n. */
static uint32_t skewed(uint32_t n) {
  double u = (double)(next() >> 11) / 9007199254740992.0;
  return (uint32_t)((double)n * u * u * u);
}

/* 250 states with ten roles each, days of 45 years that fill up, 300 types. */
static row feed_row(uint32_t i, uint32_t n) {
  double u = (double)i / n;
  row r = {(bloc_day)(3287 + 16436 * (1 - (1 - u) * (1 - u * .6))),
           (uint16_t)(1 + skewed(300)), (uint16_t)below(3), 0, 0,
           (int32_t)below(20001) - 10000, i, 0};
  uint32_t a = skewed(250), b = below(5) < 2 ? a : skewed(250);
  if (below(5) > 1) r.actor = 4 + 4 * (a * 10 + below(10)) + below(2);
  if (below(5) > 1) r.target = 4 + 4 * (b * 10 + below(10)) + below(2);
  return r;
}

static fields feed_fields(uint32_t first, uint32_t n, uint32_t of) {
  row *v = array_of(n, sizeof *v);
  for (uint32_t i = 0; i < n; i++) v[i] = feed_row((i + first) % of, of);
  for (uint32_t i = 0; i < n; i++) v[i].origin = first + i;
  fields f = fields_of(v, n);
  free(v);
  return f;
}

/* One state in ten roles is one state: roles are parts of state 4 * k. */
static void feed_names(bloc_names *w) {
  bloc_date none = {BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_DAY_MIN, BLOC_ABSENT};
  bloc_date open = {BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_DAY_MAX, BLOC_OPEN};
  memset(w, 0, sizeof *w);
  for (uint32_t id = 1; id < 10010; id++) {
    char code[16];
    snprintf(code, sizeof code, "A%u", id);
    uint32_t part = id >= 4 && (id - 4) % 40 != 0;
    CHECK(bloc_names_actor(w, id, code, part ? BLOC_PART : BLOC_STATE) == 0);
    if (part)
      CHECK(bloc_names_whole(w, id, 4 + (id - 4) / 40 * 40, none, open) == 0);
  }
}

static double index_bytes(const bloc_index *ix) {
  snapshot_section s[SECTIONS];
  return (double)bloc_snapshot_lay_out(ix, s);
}

static void bench_open(double n) {
  bloc_index ix;
  double best = 1, touched = 0;
  for (int i = 0; i < 20; i++) {
    double t = now();
    CHECK(bloc_snapshot_open(&ix, &stamp, path) == BLOC_OK);
    if (now() - t < best) best = now() - t;
    t = now();
    uint32_t a, b;
    uint64_t key = (uint64_t)(1 + below(ix.nstate - 1)) << 32 | (1 + below(40));
    if (bloc_index_run(&ix, BLOC_P_ACTOR_TYPE, key, &a, &b))
      bloc_index_narrow(&ix, BLOC_P_ACTOR_TYPE, ix.n / 3, ix.n / 2, &a, &b);
    touched += now() - t;
    if (i < 19) bloc_index_free(&ix);
  }
  printf("open                  %9.3f ms\n", best * 1e3);
  printf("first count           %9.3f ms\n", touched / 20 * 1e3);
  double t = now();
  CHECK(bloc_snapshot_touch_all(ix.snapshot));
  t = now() - t;
  printf("touch everything      %9.3f ms, %.1f GB/s\n", t * 1e3,
         index_bytes(&ix) / t / 1e9);
  t = now();
  CHECK(bloc_snapshot_checksum(ix.score, ix.n * 4) != 1);
  t = now() - t;
  printf("checksum              %9.3f GB/s\n", 4 * n / t / 1e9);
  bloc_index_free(&ix);
}

static void bench(uint32_t n) {
  bloc_names names;
  bloc_index ix;
  const char *why = "";
  feed_names(&names);
  fields f = feed_fields(0, n, n), g = feed_fields(n, n / 64, n);
  bloc_plain rows = plain_of(&f, n), more = plain_of(&g, n / 64);
  double t = now();
  CHECK(bloc_index_build(&ix, &names, &rows) == BLOC_OK);
  printf("build %-10u      %9.1f ms, %u parties, %u states\n", n,
         (now() - t) * 1e3, ix.nparty - 1, ix.nstate - 1);
  printf("bytes an event        %9.2f\n", index_bytes(&ix) / n);
  t = now();
  CHECK(bloc_index_merge(&ix, &names, &more) == BLOC_OK);
  printf("merge %-10u      %9.1f ms\n", n / 64, (now() - t) * 1e3);
  uint32_t origin[4000];
  for (uint32_t i = 0; i < 4000; i++) origin[i] = i * (n / 4000);
  t = now();
  CHECK(bloc_index_kill_origins(&ix, origin, 4000) == BLOC_OK);
  printf("kill 4000 origins     %9.1f ms\n", (now() - t) * 1e3);
  t = now();
  CHECK(bloc_snapshot_write(&ix, &stamp, path, &why) == 0);
  printf("snapshot write        %9.1f ms\n", (now() - t) * 1e3);
  bench_open(n);
  if (!bloc_index_check(&ix, &why)) fail_at(why, __LINE__);
  bloc_index_free(&ix);
  bloc_names_free(&names);
  fields_free(&f);
  fields_free(&g);
  unlink(path);
}

/* }======== */

static uint64_t number(int argc, char **argv, int i, const char *name,
                       uint64_t otherwise) {
  const char *s = argc > i ? argv[i] : getenv(name);
  return s == NULL ? otherwise : strtoull(s, NULL, 10);
}

int main(int argc, char **argv) {
  const char *tmp = getenv("TMPDIR");
  uint64_t seed = number(argc, argv, 1, "SEED", (uint64_t)time(NULL));
  uint32_t n = (uint32_t)number(argc, argv, 2, "N", 0);
  random_state = seed;
  snprintf(folder, sizeof folder, "%.200s/bloc-index-XXXXXX",
           tmp != NULL ? tmp : "/tmp");
  CHECK(mkdtemp(folder) != NULL);
  snprintf(path, sizeof path, "%s/snapshot", folder);
  if (getenv("BENCH") != NULL) {
    bench(n > 0 ? n : 1000000);
    CHECK(rmdir(folder) == 0);
    return 0;
  }
  if (n == 0) n = 12;
  printf("index: SEED=%llu N=%u\n", (unsigned long long)seed, n);
  fflush(stdout);
  test_refusals();
  test_widths();
  for (uint32_t i = 0; i < n; i++) round_of();
  printf("ok %u rounds of building, killing, merging, reopening\n", n);
  for (uint32_t i = 0; i < n / 4 + 1; i++) test_snapshots(60);
  printf("ok %u snapshots, each damaged and made to lie 60 times\n", n / 4 + 1);
  unlink(path);
  CHECK(rmdir(folder) == 0);
  return 0;
}
