/*
** fuzz_reader.c: csrc/reader.c against the naive reader, for libFuzzer:
**
**   clang -g -O1 -fsanitize=fuzzer,address,undefined -Icsrc \
**     spec/c/fuzz_reader.c csrc/reader.c csrc/table.c -o build/fuzz_reader
**   build/fuzz_reader -max_total_time=60
**
** The first four bytes choose delimiter, dialect, limit and pieces; the rest
** is the text.
*/
#include "reader_naive.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 4) return 0;
  const char *text = (const char *)data + 4;
  size_t n = size - 4, piece = 1 + data[0] % 32, step = data[1] % 7;
  char delimiter = ",\t;|"[data[2] % 4];
  int quoted = data[2] >> 7;
  size_t limit = data[3] < 128 ? BLOC_READER_LIMIT : data[3] % 128u;
  reader_log fast = {NULL, 0, 0}, slow = {NULL, 0, 0};
  bloc_reader r;
  if (bloc_reader_open(&r, delimiter, quoted)) abort();
  r.limit = limit;
  for (size_t i = 0; i < n; i += piece, piece = 1 + (piece + step) % 40) {
    size_t k = n - i < piece ? n - i : piece;
    char *copy = malloc(k); /* so that a byte too far is noticed */
    if (copy == NULL) abort();
    memcpy(copy, text + i, k);
    if (bloc_reader_push(&r, copy, k, log_record, &fast)) abort();
    free(copy);
  }
  if (bloc_reader_end(&r, log_record, &fast)) abort();
  bloc_reader_free(&r);
  naive_read(text, n, delimiter, quoted, limit, &slow);
  if (fast.n != slow.n || (fast.n > 0 && memcmp(fast.s, slow.s, fast.n) != 0))
    __builtin_trap();
  free(fast.s);
  free(slow.s);
  return 0;
}
