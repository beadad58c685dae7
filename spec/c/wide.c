/*
** wide.c: csrc/wide.h against a plain array of every (thing, column, year), on
** random tables cut into random pieces: records in any order, missing and void
** cells, bad records, two records for one year. SEED and N by argument or
** environment.
*/
#include "wide.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define THINGS 4
#define COLUMNS 3
#define YEARS 12 /* from 1990 */
#define ABSENT (-3)

static uint64_t seed, state;

static uint32_t upto(uint32_t n) {
  state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
  return (uint32_t)(state >> 33) % n;
}

static void fail(const char *what) {
  printf("not ok: SEED=%llu: %s\n", (unsigned long long)seed, what);
  exit(1);
}

#define CHECK(x) do { if (!(x)) fail(#x); } while (0)

typedef struct {
  char text[8192];
  size_t n;
  int cell[THINGS][COLUMNS][YEARS];
  int year_of_note[THINGS]; /* the newest with a record, -1: none */
  char note[THINGS][8];
  uint32_t bad, records;
} table;

static void put(table *t, const char *s) {
  size_t n = strlen(s);
  CHECK(t->n + n < sizeof t->text);
  memcpy(t->text + t->n, s, n + 1);
  t->n += n;
}

static int random_code(void) {
  uint32_t k = upto(8);
  return k < 4 ? (int)k : k < 6 ? BLOC_WIDE_MISSING : BLOC_WIDE_VOID;
}

static void put_code(table *t, int code) {
  char s[2] = {(char)('0' + code), 0};
  if (code == BLOC_WIDE_MISSING) put(t, upto(2) ? "-9" : "-8");
  else if (code == BLOC_WIDE_VOID) put(t, upto(2) ? "" : "-1");
  else if (upto(5) == 0) put(t, "\""), put(t, s), put(t, "\"");
  else put(t, s);
}

/* A record that is of no use, or one that says a year twice. */
static void put_bad(table *t, int twice, uint32_t thing, uint32_t year) {
  static const char *const bad[] = {"A,x,1990,0,1", "A,x,19x0,0,1,2",
      "A,x,1990,0,1,a", "A,x,1990,0,-,2", ",x,1990,0,1,2", "A,x,0,0,1,2",
      "A,x,1990,0,10,2", "A,x,1990,0,1,2,3", "A,x,99999,1,1,1"};
  char s[64];
  if (twice) snprintf(s, sizeof s, "%c,again,%u,3,3,3", 'A' + (int)thing,
                      1990 + year);
  put(t, twice ? s : bad[upto(sizeof bad / sizeof *bad)]);
  put(t, upto(2) ? "\n" : "\r\n");
  t->bad++;
  t->records++;
}

static void put_record(table *t, uint32_t thing, uint32_t year) {
  char s[64];
  snprintf(s, sizeof s, "%c,n%u,%u", 'A' + (int)thing, upto(100), 1990 + year);
  if ((int)year > t->year_of_note[thing]) {
    t->year_of_note[thing] = (int)year;
    sscanf(s + 2, "%7[^,]", t->note[thing]);
  }
  put(t, s);
  for (uint32_t c = 0; c < COLUMNS; c++) {
    t->cell[thing][c][year] = random_code();
    put(t, ",");
    put_code(t, t->cell[thing][c][year]);
  }
  put(t, "\n");
  t->records++;
}

/* Every (thing, year) at most once, in random order. */
static void make(table *t) {
  uint32_t order[THINGS * YEARS], n = 0;
  memset(t, 0, sizeof *t);
  put(t, "thing,note,year,c0,c1,c2\n");
  for (uint32_t i = 0; i < THINGS; i++) {
    t->year_of_note[i] = -1;
    for (uint32_t c = 0; c < COLUMNS; c++)
      for (uint32_t y = 0; y < YEARS; y++) t->cell[i][c][y] = ABSENT;
    for (uint32_t y = 0; y < YEARS; y++)
      if (upto(4)) order[n++] = i * YEARS + y;
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = upto(10) ? i : upto(n), swap = order[i];
    order[i] = order[k];
    order[k] = swap;
  }
  for (uint32_t i = 0; i < n; i++) {
    put_record(t, order[i] / YEARS, order[i] % YEARS);
    if (upto(12) == 0)
      put_bad(t, (int)upto(2), order[i] / YEARS, order[i] % YEARS);
  }
}

/* {======== the table, in pieces ======== */

typedef struct {
  bloc_wide w;
  int header;
} reading;

static int on_record(void *to, const bloc_record *r) {
  reading *x = to;
  if (x->header) return x->header = 0;
  return bloc_wide_take(&x->w, r) != BLOC_OK;
}

static void read_all(const table *t, reading *x) {
  static const uint32_t code[COLUMNS] = {3, 4, 5}, kept[1] = {1};
  bloc_reader r;
  memset(&r, 0, sizeof r);
  x->header = 1;
  CHECK(bloc_reader_open(&r, ',', 1) == BLOC_OK);
  CHECK(bloc_wide_open(&x->w, 6, 0, 2, code, COLUMNS, kept, 1) == BLOC_OK);
  for (size_t at = 0; at < t->n;) {
    size_t some = 1 + upto(upto(2) ? 7 : 400);
    if (some > t->n - at) some = t->n - at;
    CHECK(bloc_reader_push(&r, t->text + at, some, on_record, x) == 0);
    at += some;
  }
  CHECK(bloc_reader_end(&r, on_record, x) == 0);
  CHECK(bloc_wide_end(&x->w) == BLOC_OK);
  bloc_reader_free(&r);
}

/* }======== */

/* {======== what a year-by-year reading says ======== */

static int last_year(const table *t) {
  int last = -1;
  for (int i = 0; i < THINGS; i++)
    if (t->year_of_note[i] > last) last = t->year_of_note[i];
  return last;
}

static int32_t next_known(const table *t, const int *cell, int y2) {
  for (int y = y2 + 1; y <= last_year(t); y++)
    if (cell[y] != BLOC_WIDE_MISSING) return 1990 + y;
  return BLOC_WIDE_NEVER;
}

/* Checks the runs of one cell, of which *at is the first in the list. */
static void check_runs(const table *t, const reading *x, uint32_t thing,
                       uint32_t column, int coded, const bloc_wide_runs *l,
                       uint32_t *at) {
  const int *cell = t->cell[thing][column];
  for (int y = 0; y < YEARS; y++) {
    int first = y, code = cell[y];
    if (code < 0) continue;
    while (y + 1 < YEARS && (coded ? cell[y + 1] >= 0 : cell[y + 1] == code))
      y++;
    CHECK(*at < l->n);
    const bloc_wide_run *r = &l->v[(*at)++];
    const char *name = bloc_wide_text(&x->w, x->w.said.v[r->thing * 2]);
    CHECK(name[0] == 'A' + (int)thing && name[1] == 0);
    CHECK(r->column == column && r->y1 == 1990 + first && r->y2 == 1990 + y);
    CHECK(coded ? r->code == 0 : r->code == code);
    if (!coded) CHECK(r->next == next_known(t, cell, y));
  }
}

static void check_span(const table *t, const reading *x) {
  int32_t first[COLUMNS], last[COLUMNS];
  bloc_wide_span(&x->w, first, last);
  for (int c = 0; c < COLUMNS; c++) {
    int32_t a = BLOC_WIDE_NEVER, b = BLOC_WIDE_NEVER;
    for (int y = 0; y < YEARS; y++)
      for (int i = 0; i < THINGS; i++)
        if (t->cell[i][c][y] > BLOC_WIDE_VOID) {
          if (a == BLOC_WIDE_NEVER) a = 1990 + y;
          b = 1990 + y;
        }
    CHECK(first[c] == a && last[c] == b);
  }
}

static void check_all(const table *t, const reading *x) {
  bloc_wide_runs runs = {NULL, 0, 0}, coded = {NULL, 0, 0};
  uint32_t at = 0, at_coded = 0;
  CHECK(bloc_wide_list(&x->w, &runs) == BLOC_OK);
  CHECK(bloc_wide_coded(&x->w, &coded) == BLOC_OK);
  for (uint32_t k = 0; k < x->w.nthing; k++) {
    uint32_t i = (uint32_t)(*bloc_wide_text(&x->w, x->w.said.v[k * 2]) - 'A');
    CHECK(strcmp(bloc_wide_text(&x->w, x->w.said.v[k * 2 + 1]),
                 t->note[i]) == 0);
    for (uint32_t c = 0; c < COLUMNS; c++) {
      check_runs(t, x, i, c, 0, &runs, &at);
      check_runs(t, x, i, c, 1, &coded, &at_coded);
    }
  }
  CHECK(at == runs.n && at_coded == coded.n);
  CHECK(x->w.records == t->records && x->w.nreject == t->bad);
  check_span(t, x);
  bloc_free(runs.v);
  bloc_free(coded.v);
}

/* }======== */

static uint64_t option(int argc, char **argv, int i, const char *name,
                       uint64_t otherwise) {
  const char *s = argc > i ? argv[i] : getenv(name);
  return s == NULL ? otherwise : strtoull(s, NULL, 10);
}

int main(int argc, char **argv) {
  static table t;
  uint64_t first = option(argc, argv, 1, "SEED", 1);
  uint64_t n = option(argc, argv, 2, "N", 3000);
  printf("SEED=%llu N=%llu\n", (unsigned long long)first,
         (unsigned long long)n);
  for (seed = first; seed < first + n; seed++) {
    reading x = {.header = 1};
    state = seed * UINT64_C(0x9E3779B97F4A7C15);
    make(&t);
    read_all(&t, &x);
    check_all(&t, &x);
    bloc_wide_free(&x.w);
  }
  printf("ok runs, coded years, spans, rejects of %llu tables\n",
         (unsigned long long)n);
  return 0;
}
