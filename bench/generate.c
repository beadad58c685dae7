/*
** generate.c: events shaped like GDELT's, the same for the same number:
**
**   generate N > events.tsv
**
** Seven columns: id, day (YYYYMMDD), actor, target, type, score, mentions.
** 250 states by Zipf times ten roles ("S017", "S017GOV"), 300 type codes in
** 20 roots, days 1979 to 2024 growing sixty-fold, 40 % domestic, 40 % without
** an actor on one side. Days ascend but for one row in fifty, which is late.
*/
#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "day.h"

#define STATES 250

static uint64_t seed = 88172645463325252u;

/* xorshift64 (Marsaglia 2003) */
static uint64_t next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  return seed ^= seed << 17;
}

static double chance(void) { return (double)(next() >> 11) / 9007199254740992.0; }

static double zipf[STATES];

static void make_zipf(void) {
  double sum = 0;
  for (int i = 0; i < STATES; i++) zipf[i] = sum += 1.0 / (i + 1);
  for (int i = 0; i < STATES; i++) zipf[i] /= sum;
}

static int state(void) {
  double x = chance();
  int lo = 0, hi = STATES - 1;
  while (lo < hi) {
    int mid = (lo + hi) / 2;
    if (zipf[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo + 1;
}

static void put_actor(int s) {
  static const char *const role[] = {"", "GOV", "MIL", "OPP", "REB",
                                     "COP", "JUD", "BUS", "MED", "CVL"};
  if (s == 0) putchar('\t');
  else printf("S%03d%s\t", s, role[chance() < 0.5 ? 0 : next() % 10]);
}

/* Row i of n: the density grows exponentially, sixty-fold over the years. */
static bloc_day day_of(uint64_t i, uint64_t n) {
  bloc_day first = bloc_day_make(1979, 1, 1), last = bloc_day_make(2024, 12, 31);
  double x = log(1 + 59 * ((double)i + 0.5) / (double)n) / log(60);
  return first + (bloc_day)(x * (last - first));
}

static void put_row(uint64_t i, uint64_t n) {
  int y, m, d, a = 0, t = 0, root = (int)(1 + next() % 20);
  uint64_t sub = next() % 15;
  bloc_day day = day_of(i, n);
  if (next() % 50 == 0) day -= (bloc_day)(next() % 365);
  if (day < bloc_day_make(1979, 1, 1)) day = bloc_day_make(1979, 1, 1);
  bloc_day_split(day, &y, &m, &d);
  printf("%" PRIu64 "\t%04d%02d%02d\t", i + 1, y, m, d);
  double x = chance();
  if (x < 0.2) a = state();
  else if (x < 0.4) t = state();
  else a = state(), t = x < 0.8 ? a : state();
  put_actor(a);
  put_actor(t);
  if (sub < 10) printf("%02d%d\t", root, (int)sub);
  else printf("%02d1%d\t", root, (int)sub - 10);
  int score = (int)(next() % 201) - 100;
  printf("%s%d.%d\t%d\n", score < 0 ? "-" : "", abs(score) / 10,
         abs(score) % 10, (int)(1 + next() % 20));
}

int main(int argc, char **argv) {
  uint64_t n = argc > 1 ? strtoull(argv[1], NULL, 10) : 100000;
  static char buffer[1 << 16];
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  make_zipf();
  for (uint64_t i = 0; i < n; i++) put_row(i, n);
  return ferror(stdout) ? 1 : 0;
}
