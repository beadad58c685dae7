/*
** frame.c: a frame with texts that CSV must quote, nulls of every kind, a
** choice of rows. Prints "ok" lines.
*/
#include "frame.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const texts[] = {"plain", "a,b",  "say \"x\"", " lead",
                                    "trail ", "two\nlines", "=1+1", "", "\t="};
#define N (sizeof texts / sizeof *texts)

static int failed;

static void check(const char *what, const char *want, const bloc_bytes *got) {
  if (got->n == strlen(want) && memcmp(got->v, want, got->n) == 0) {
    printf("ok %s\n", what);
    return;
  }
  failed = 1;
  printf("%s: expected\n%s\ngot\n%.*s\n", what, want, (int)got->n,
         (const char *)got->v);
}

static bloc_rc fill(bloc_frame *f) {
  for (size_t i = 0; i < N; i++)
    if (bloc_frame_text(f, 0, texts[i], strlen(texts[i]))) return BLOC_NOMEM;
  bloc_frame_column(f, "text", BLOC_F_CODE, 0);
  bloc_frame_column(f, "n", BLOC_F_INT, 0);
  bloc_frame_column(f, "day", BLOC_F_DAY, 0);
  bloc_frame_column(f, "x", BLOC_F_REAL, 0);
  if (bloc_frame_room(f, N + 1)) return BLOC_NOMEM;
  for (uint32_t i = 0; i <= N; i++) {
    int last = i == N;
    f->c[0].code[i] = last ? BLOC_F_NULL : i;
    f->c[1].i[i] = last ? BLOC_F_NONE : (int32_t)i - 1;
    f->c[2].i[i] = last ? BLOC_F_NONE : (int32_t)i;
    f->c[3].r[i] = last ? (double)NAN : i * 0.5;
  }
  f->n = N + 1;
  return BLOC_OK;
}

int main(void) {
  bloc_frame f = {.n = 0}, few = {.n = 0};
  bloc_bytes out = {NULL, 0, 0};
  bloc_f_want want[] = {{"a,b", 0}, {NULL, 3}};
  uint32_t row[N + 1], n = N + 1;
  if (fill(&f) || bloc_frame_csv(&f, 0, f.n, 0, &out)) return 1;
  check("quotes", "plain,-1,1970-01-01,0.0\n\"a,b\",0,1970-01-02,0.5\n"
        "\"say \"\"x\"\"\",1,1970-01-03,1.0\n\" lead\",2,1970-01-04,1.5\n"
        "\"trail \",3,1970-01-05,2.0\n\"two\nlines\",4,1970-01-06,2.5\n"
        "=1+1,5,1970-01-07,3.0\n,6,1970-01-08,3.5\n\"\t=\",7,1970-01-09,4.0\n"
        ",,,\n", &out);
  if (bloc_frame_csv(&f, 6, 9, 1, &out)) return 1;
  check("safe", "'=1+1,5,1970-01-07,3.0\n,6,1970-01-08,3.5\n"
        "'\t=,7,1970-01-09,4.0\n", &out);
  for (uint32_t i = 0; i < n; i++) row[i] = i;
  bloc_frame_keep(&f, 0, want, 2, row, &n);
  if (n != 1 || bloc_frame_take(&f, row, n, &few) ||
      bloc_frame_csv(&few, 0, few.n, 0, &out))
    return 1;
  check("chosen by text", "\"a,b\",0,1970-01-02,0.5\n", &out);
  bloc_frame_free(&few);
  for (n = 0; n <= N; n++) row[n] = n;
  bloc_frame_keep(&f, 1, want, 2, row, &n);
  if (n != 1 || bloc_frame_take(&f, row, n, &few) ||
      bloc_frame_csv(&few, 0, few.n, 0, &out))
    return 1;
  check("chosen by number", "\"trail \",3,1970-01-05,2.0\n", &out);
  bloc_frame_free(&few);
  bloc_frame_free(&f);
  bloc_bytes_free(&out);
  return failed;
}
