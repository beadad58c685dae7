/*
** reader.c: csrc/reader.h against a reader that goes byte by byte: defects
** one by one, every way of cutting small texts in two and three, random
** texts, and texts made to cost much. Links csrc/reader.c and csrc/table.c.
** Arguments: SEED, N (rounds), from argv or the environment. BENCH=1 prints
** MB/s of splitting instead; BENCH=FILE of that file, as raw tabs.
*/
#define _POSIX_C_SOURCE 200809L
#include <time.h>

#include "reader_naive.h"

static uint64_t state;

static uint64_t next(void) {
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() % n); }

static void fail(const char *what, const char *got, const char *expected) {
  printf("not ok: %s\n--- got\n%s\n--- expected\n%s\n", what, got, expected);
  exit(1);
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* {======== both readers ======== */

typedef struct {
  char delimiter;
  int quoted;
  size_t limit;
} dialect;

/* Reads text cut after the offsets cut[0 .. n), ascending. */
static void read_cut(const char *text, size_t n, dialect d, const size_t *cut,
                     size_t ncut, reader_log *out) {
  bloc_reader r;
  size_t at = 0;
  out->n = 0;
  log_bytes(out, "", 0);
  if (bloc_reader_open(&r, d.delimiter, d.quoted)) abort();
  r.limit = d.limit;
  for (size_t i = 0; i <= ncut; i++) {
    size_t end = i < ncut ? cut[i] : n;
    char *copy = malloc(end - at + 1); /* so that a sanitizer sees its end */
    if (copy == NULL) abort();
    memcpy(copy, text + at, end - at);
    if (bloc_reader_push(&r, copy, end - at, log_record, out)) abort();
    free(copy);
    at = end;
  }
  if (bloc_reader_end(&r, log_record, out)) abort();
  bloc_reader_free(&r);
}

static reader_log fast, slow;

static void naive(const char *text, size_t n, dialect d) {
  slow.n = 0;
  log_bytes(&slow, "", 0);
  naive_read(text, n, d.delimiter, d.quoted, d.limit, &slow);
}

static void compare(const char *what) {
  if (fast.n != slow.n || memcmp(fast.s, slow.s, fast.n) != 0)
    fail(what, fast.s, slow.s);
}

/* Whole, byte by byte, and cut at every one and every two places. */
static void every_cut(const char *text, size_t n, dialect d) {
  size_t all[4096] = {0}, cut[2];
  naive(text, n, d);
  read_cut(text, n, d, all, 0, &fast);
  compare("the text whole");
  for (size_t i = 0; i < n && i < 4096; i++) all[i] = i;
  read_cut(text, n, d, all, n < 4096 ? n : 4096, &fast);
  compare("the text byte by byte");
  for (cut[0] = 0; cut[0] <= n && n < 64; cut[0]++)
    for (cut[1] = cut[0]; cut[1] <= n; cut[1]++) {
      read_cut(text, n, d, cut, 2, &fast);
      compare("the text in three pieces");
    }
}

/* }======== */

/* {======== defects ======== */

static const struct {
  const char *what;
  char delimiter;
  int quoted;
  size_t limit;
  const char *text;
  size_t n;
  const char *expected;
} defects[] = {
#define T(s) s, sizeof s - 1
  {"nothing", ',', 1, 99, T(""), ""},
  {"one line", ',', 1, 99, T("a,b\n"), "1: a|b # a,b\n"},
  {"no last line end", '\t', 0, 99, T("a\tb\nc\td"),
   "1: a|b # a\tb\n2: c|d # c\td\n"},
  {"CRLF and LF mixed", ',', 1, 99, T("a,b\r\nc\n\"d\"\r\n"),
   "1: a|b # a,b\n2: c # c\n3: d # \"d\"\n"},
  {"CR alone is text", ',', 1, 99, T("a\rb,c\r,d\n"),
   "1: a\rb|c\r|d # a\rb,c\r,d\n"},
  {"half a line end at the end", ',', 1, 99, T("a,\"b\"\r"),
   "1: a|b # a,\"b\"\n"},
  {"a byte order mark", ',', 1, 99, T("\xEF\xBB\xBF\"a\",b"),
   "1: a|b # \"a\",b\n"},
  {"UTF-16", ',', 1, 99, T("\xFF\xFE" "a\0,\0b\0\n\0"),
   "1!  # \xFF\xFE # the file is UTF-16; it must be UTF-8\n"},
  {"UTF-16, the other way", '\t', 0, 99, T("\xFE\xFF\0a\0\n"),
   "1!  # \xFE\xFF # the file is UTF-16; it must be UTF-8\n"},
  {"empty lines", ',', 1, 99, T("\n\r\na\n\n\nb\n\n"),
   "3: a # a\n6: b # b\n"},
  {"empty fields", ',', 1, 99, T(",\"\",\n,\n"), "1: || # ,\"\",\n2: | # ,\n"},
  {"quotes", ',', 1, 99, T("\"a,\"\"b\"\"\",c\"d\"\n"),
   "1: a,\"b\"|c\"d\" # \"a,\"\"b\"\"\",c\"d\"\n"},
  {"quotes in the raw dialect", '\t', 0, 99, T("\"a\tb\"\n"),
   "1: \"a|b\" # \"a\tb\"\n"},
  {"a quoted line end is counted", ',', 1, 99, T("\"a\r\nb\",c\nd\n"),
   "1: a\r\nb|c # \"a\r\nb\",c\n3: d # d\n"},
  {"ragged rows", ',', 1, 99, T("a,b\nc\nd,e,f\n"),
   "1: a|b # a,b\n2: c # c\n3: d|e|f # d,e,f\n"},
  {"an open quote at the end", ',', 1, 99, T("a,\"b\nc,d\ne,f"),
   "1!  # a,\"b # a quote is opened and never closed\n"
   "2: c|d # c,d\n3: e|f # e,f\n"},
  {"an open quote before a quote", ',', 1, 99, T("a,\"b\nc,\"d\"\ne\n"),
   "1!  # a,\"b # a quote is opened and never closed\n"
   "2: c|d # c,\"d\"\n3: e # e\n"},
  {"an open quote over the limit", ',', 1, 9, T("\"a\nb,c\nd,e\nf,g\nh\n"),
   "1!  # \"a # a quote is opened and never closed\n"
   "2: b|c # b,c\n3: d|e # d,e\n4: f|g # f,g\n5: h # h\n"},
  {"text behind a quote", ',', 1, 99, T("\"a\"b,\"c\nd,e\n\"f\" ,g\n"),
   "1!  # \"a\"b,\"c # text behind a closing quote\n2: d|e # d,e\n"
   "3!  # \"f\" ,g # text behind a closing quote\n"},
  {"a line too long", ',', 1, 5, T("a,b\n\"123456\"\nc\n1234567890"),
   "1: a|b # a,b\n2!  # \"1234 # the record is longer than 16 MiB\n"
   "3: c # c\n4!  # 12345 # the record is longer than 16 MiB\n"},
  {"NUL", '\t', 0, 99, T("a\0b\tc\nd\n"),
   "1! a\0b|c # a\0b\tc # a NUL byte\n2: d # d\n"},
  {"not UTF-8", ',', 1, 99, T("caf\xE9,1\n\xC3\xA9,2\n\xED\xA0\x80\n\xC0\x80"),
   "1! caf\xE9|1 # caf\xE9,1 # not valid UTF-8\n2: \xC3\xA9|2 # \xC3\xA9,2\n"
   "3! \xED\xA0\x80 # \xED\xA0\x80 # not valid UTF-8\n"
   "4! \xC0\x80 # \xC0\x80 # not valid UTF-8\n"},
#undef T
};

static void each_defect(void) {
  size_t n = sizeof defects / sizeof *defects;
  for (size_t i = 0; i < n; i++) {
    dialect d = {defects[i].delimiter, defects[i].quoted, defects[i].limit};
    read_cut(defects[i].text, defects[i].n, d, NULL, 0, &fast);
    if (memcmp(fast.s, defects[i].expected, fast.n) != 0 ||
        defects[i].expected[fast.n] != 0)
      fail(defects[i].what, fast.s, defects[i].expected);
    every_cut(defects[i].text, defects[i].n, d);
  }
  printf("ok: %zu defects and forms, whole and cut everywhere\n", n);
}

static int stop_at_two(void *to, const bloc_record *r) {
  return ++*(int *)to == 2 ? (int)r->line + 70 : 0;
}

static void contract(void) {
  bloc_reader r;
  int given = 0;
  if (bloc_reader_open(&r, '"', 1) != BLOC_BAD ||
      bloc_reader_open(&r, '\n', 0) != BLOC_BAD ||
      bloc_reader_open(&r, '\xE9', 0) != BLOC_BAD)
    fail("a delimiter that cannot be one", "taken", "BLOC_BAD");
  if (bloc_reader_open(&r, ';', 1) != BLOC_OK ||
      bloc_reader_push(&r, "a\nb\nc\n", 6, stop_at_two, &given) != 72 ||
      given != 2)
    fail("an answer of the callback", "?", "ends the reading, passed on");
  bloc_reader_free(&r);
  printf("ok: misuse and stopping\n");
}

/* }======== */

/* {======== random texts ======== */

static size_t some_text(char *out, size_t most, char delimiter) {
  static const char *const piece[] = {
    "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "a", "bc", "defghijklmn",
    "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xE9", "\xED\xA0\x80",
    "\n\"x y\"", "\"q\n\"", "\"\"\"r\"\"\"",
    "0123456789012345678901234567890123456789"};
  size_t n = 0;
  uint32_t tame = below(3); /* most texts have few oddities */
  while (n + 48 < most && below(400) != 0) {
    uint32_t k = below(24);
    const char *s = k < 19 && (k > 2 || tame != 0) ? piece[k] : "z";
    if (tame == 1 && k < 6 && below(2)) s = "\n";
    if (k >= 20) out[n++] = delimiter;
    else if (k == 19 && below(20) == 0) out[n++] = 0;
    else memcpy(out + n, s, strlen(s)), n += strlen(s);
  }
  return n;
}

static void random_texts(uint32_t rounds) {
  char text[3000];
  size_t cut[16];
  uint64_t bytes = 0;
  for (uint32_t k = 0; k < rounds; k++) {
    dialect d = {",\t;|"[below(4)], below(4) != 0, 99999};
    if (below(3) == 0) d.limit = 1 + below(90);
    size_t n = some_text(text, below(8) ? 90 : sizeof text, d.delimiter);
    if (n < 48 && below(8) == 0) every_cut(text, n, d);
    naive(text, n, d);
    for (int times = 0; times < 4; times++) {
      size_t ncut = below(16), at = 0;
      for (size_t i = 0; i < ncut; i++)
        cut[i] = at += below((uint32_t)(n - at) / (below(3) + 1) + 1);
      read_cut(text, n, d, cut, ncut, &fast);
      compare("a random text");
    }
    bytes += n;
  }
  printf("ok: %u random texts, %llu bytes\n", rounds,
         (unsigned long long)bytes);
}

/* }======== */

/* {======== large texts ======== */

static int count_fields(void *to, const bloc_record *r) {
  uint64_t *count = to;
  count[0] += r->problem == BLOC_R_FINE;
  count[1] += r->problem != BLOC_R_FINE;
  count[2] += r->n;
  return 0;
}

/* Reads it `times` over in pieces of 256 KiB. */
static double split(const char *text, size_t n, dialect d, int times,
                    uint64_t *count) {
  double start = seconds();
  bloc_reader r;
  if (bloc_reader_open(&r, d.delimiter, d.quoted)) abort();
  for (int k = 0; k < times; k++)
    for (size_t i = 0; i < n; i += 262144)
      if (bloc_reader_push(&r, text + i, n - i < 262144 ? n - i : 262144,
                           count_fields, count))
        abort();
  if (bloc_reader_end(&r, count_fields, count)) abort();
  bloc_reader_free(&r);
  return seconds() - start;
}

static char *repeated(const char *line, size_t n, size_t *total) {
  size_t k = strlen(line);
  char *s = malloc(n + k);
  if (s == NULL) abort();
  for (*total = 0; *total < n; *total += k) memcpy(s + *total, line, k);
  return s;
}

/* Every line opens a quote that the next one closes and opens again. */
static void hostile(void) {
  static const char *const line[] = {"a\",b,\"c\n", "\",\"x\"y,\"z\n",
                                     "\"a\n", "\"\"\"\"\"\n", "\"x\"\n\"\n"};
  dialect d = {',', 1, 0};
  for (size_t i = 0; i < sizeof line / sizeof *line; i++) {
    uint64_t count[3] = {0, 0, 0};
    size_t n;
    char *s = repeated(line[i], 3000000, &n);
    double t = split(s, n, d, 1, count);
    if (t > 20) fail("a hostile text", "more than 20 s", "linear time");
    free(s);
  }
  printf("ok: hostile texts in linear time\n");
}

static char *load_file(const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  char *s = malloc(300000000);
  if (f == NULL || s == NULL) fail(path, "cannot be read", "a file");
  *n = fread(s, 1, 300000000, f);
  fclose(f);
  return s;
}

static void bench_one(const char *name, const char *text, size_t n,
                      dialect d) {
  int times = (int)(400000000 / n) + 1;
  double best = 1e9;
  uint64_t count[3] = {0, 0, 0};
  for (int k = 0; k < 3; k++) {
    memset(count, 0, sizeof count);
    double t = split(text, n, d, times, count);
    if (t < best) best = t;
  }
  printf("%-28s %5.0f MB/s, %.1f M records/s, %.0f fields a record, "
         "%llu bad\n", name, (double)n * times / 1e6 / best,
         (double)(count[0] + count[1]) / 1e6 / best,
         (double)count[2] / (double)(count[0] + 1),
         (unsigned long long)count[1]);
}

static void bench(const char *path) {
  static const struct {
    const char *name, *line;
    dialect d;
  } kind[] = {
    {"7 columns, 60 bytes, tabs",
     "20200101\tFRA\tDEU\t043\t2.8\tParis, France\t1048576230987654321ab\n",
     {'\t', 0, 0}},
    {"the same as CSV", "20200101,FRA,DEU,043,2.8,\"Paris, France\","
     "1048576230987654321ab\n", {',', 1, 0}},
    {"all quoted", "\"20200101\",\"FRA\",\"DEU\",\"043\",\"2.8\",\"Paris\"\n",
     {',', 1, 0}},
    {"an accent in each line",
     "20200101\tFRA\tDEU\t043\t2.8\tS\xC3\xA3o Paulo\t104857623098765432\n",
     {'\t', 0, 0}}};
  size_t n;
  char *s;
  for (size_t i = 0; i < sizeof kind / sizeof *kind && path == NULL; i++) {
    s = repeated(kind[i].line, 8000000, &n);
    bench_one(kind[i].name, s, n, kind[i].d);
    free(s);
  }
  if (path == NULL) return;
  s = load_file(path, &n);
  bench_one(path, s, n, (dialect){'\t', 0, 0});
  free(s);
}

/* }======== */

int main(int argc, char **argv) {
  const char *seed = argc > 1 ? argv[1] : getenv("SEED");
  const char *rounds = argc > 2 ? argv[2] : getenv("N");
  const char *speed = getenv("BENCH");
  state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL);
  if (speed != NULL)
    return bench(strcmp(speed, "1") == 0 ? NULL : speed), 0;
  printf("seed %llu\n", (unsigned long long)state);
  each_defect();
  contract();
  random_texts(rounds != NULL ? (uint32_t)strtoul(rounds, NULL, 10) : 3000);
  hostile();
  free(fast.s);
  free(slow.s);
  return 0;
}
