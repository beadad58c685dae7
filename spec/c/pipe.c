/*
** pipe.c: csrc/pipe.h on files of every kind: compressed, cut, folders, named
** pipes, names like options; afterwards no child and no descriptor is left.
** Links csrc/pipe.c. Works in a new folder under TMPDIR; a kind whose program
** is missing is skipped with a word.
*/
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pipe.h"

#define SIZE 1500000
static unsigned char text[SIZE], back[SIZE + 1];

static void fail(const char *what, const char *why) {
  printf("not ok: %s: %s\n", what, why);
  exit(1);
}

#define CHECK(x) \
  do { if (!(x)) fail(#x, strerror(errno)); } while (0)

static int descriptors(void) {
  int n = 0;
  for (int fd = 0; fd < 256; fd++) n += fcntl(fd, F_GETFD) != -1;
  return n;
}

static void nothing_left(int before) {
  CHECK(descriptors() == before);
  CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
}

static void write_file(const char *name, const void *s, size_t n) {
  FILE *f = fopen(name, "wb");
  CHECK(f != NULL && fwrite(s, 1, n, f) == n && fclose(f) == 0);
}

/* {======== a zip, stored ======== */

static unsigned char *put(unsigned char *p, uint32_t v, int bytes) {
  for (int i = 0; i < bytes; i++) *p++ = (unsigned char)(v >> 8 * i);
  return p;
}

static uint32_t crc(const unsigned char *s, size_t n) {
  uint32_t c = UINT32_MAX;
  for (size_t i = 0; i < n; i++) {
    c ^= s[i];
    for (int k = 0; k < 8; k++) c = c >> 1 ^ (0xEDB88320u & (0u - (c & 1)));
  }
  return ~c;
}

static unsigned char *zip_head(unsigned char *p, int central, const char *name,
                               size_t n, uint32_t at) {
  p = put(p, central ? 0x02014b50 : 0x04034b50, 4);
  if (central) p = put(p, 20, 2);
  p = put(put(put(put(put(p, 20, 2), 0, 2), 0, 2), 0, 2), 0x21, 2);
  p = put(p, crc(text, n), 4);
  p = put(put(p, (uint32_t)n, 4), (uint32_t)n, 4);
  p = put(put(p, (uint32_t)strlen(name), 2), 0, 2);
  if (central) p = put(put(put(put(put(p, 0, 2), 0, 2), 0, 2), 0, 4), at, 4);
  memcpy(p, name, strlen(name));
  return p + strlen(name);
}

/* Members that each hold the first n bytes of text, but for folders. */
static void write_zip(const char *path, const char *const *name, uint32_t k) {
  unsigned char *zip = malloc(2 * SIZE + 4096), *p = zip;
  uint32_t at[4];
  CHECK(zip != NULL);
  for (uint32_t i = 0; i < k; i++) {
    size_t n = name[i][strlen(name[i]) - 1] == '/' ? 0 : SIZE;
    at[i] = (uint32_t)(p - zip);
    p = zip_head(p, 0, name[i], n, 0);
    memcpy(p, text, n);
    p += n;
  }
  uint32_t start = (uint32_t)(p - zip);
  for (uint32_t i = 0; i < k; i++)
    p = zip_head(p, 1, name[i],
                 name[i][strlen(name[i]) - 1] == '/' ? 0 : SIZE, at[i]);
  uint32_t size = (uint32_t)(p - zip) - start;
  p = put(put(put(p, 0x06054b50, 4), 0, 4), k, 2);
  p = put(put(put(put(p, k, 2), size, 4), start, 4), 0, 2);
  write_file(path, zip, (size_t)(p - zip));
  free(zip);
}

/* }======== */

/* Reads all of it; the length, or -1. */
static ptrdiff_t read_all(const char *path, size_t piece, bloc_pipe *p) {
  size_t n = 0;
  ptrdiff_t got;
  if (bloc_pipe_open(path, p) != 0) return -1;
  while ((got = bloc_pipe_read(p, back + n,
                               SIZE + 1 - n < piece ? SIZE + 1 - n
                                                    : piece)) > 0)
    n += (size_t)got;
  if (got == 0) CHECK(bloc_pipe_read(p, back, 1) == 0);
  bloc_pipe_close(p);
  bloc_pipe_close(p);
  return got < 0 ? -1 : (ptrdiff_t)n;
}

static void same(const char *path) {
  int before = descriptors();
  size_t piece[] = {BLOC_PIPE_PIECE, 777};
  for (int i = 0; i < 2; i++) {
    bloc_pipe p;
    ptrdiff_t n = read_all(path, piece[i], &p);
    if (n != SIZE || memcmp(text, back, SIZE) != 0) fail(path, p.why);
  }
  nothing_left(before);
}

static void refused(const char *path, const char *word) {
  int before = descriptors();
  bloc_pipe p;
  if (read_all(path, 4096, &p) != -1) fail(path, "was read");
  if (strstr(p.why, word) == NULL) fail(path, p.why);
  printf("ok: %s: %s\n", path, p.why);
  nothing_left(before);
}

/* The second half of the file is gone. */
static void cut(const char *path) {
  struct stat st;
  CHECK(stat(path, &st) == 0 && truncate(path, st.st_size / 2) == 0);
}

static void early_close(const char *path) {
  int before = descriptors();
  bloc_pipe p;
  CHECK(bloc_pipe_open(path, &p) == 0);
  CHECK(bloc_pipe_read(&p, back, 100) > 0 && memcmp(back, text, 1) == 0);
  CHECK(bloc_pipe_part(&p) <= 1);
  bloc_pipe_close(&p);
  nothing_left(before);
}

static void packed(const char *tool, const char *ending) {
  char command[200], path[80];
  snprintf(command, sizeof command, "command -v %s > /dev/null", tool);
  if (system(command) != 0) {
    printf("skipped: there is no %s here\n", tool);
    return;
  }
  snprintf(command, sizeof command, "%s -c < ./-plain > './-o[1] %s.%s'", tool,
           tool, ending);
  CHECK(system(command) == 0);
  snprintf(path, sizeof path, "-o[1] %s.%s", tool, ending);
  same(path);
  early_close(path);
  printf("ok: %s\n", path);
  cut(path);
  refused(path, tool);
}

static void zips(void) {
  static const char *const one[] = {"folder/", "folder/a.csv"},
                           *const two[] = {"a.csv", "b.csv"};
  if (system("command -v unzip > /dev/null") != 0) {
    printf("skipped: there is no unzip here\n");
    return;
  }
  write_zip("-*one.zip", one, 2);
  same("-*one.zip");
  early_close("-*one.zip");
  printf("ok: a zip of a folder and a file\n");
  write_zip("two.zip", two, 2);
  refused("two.zip", "2 files");
  write_zip("none.zip", two, 0);
  refused("none.zip", "no file");
  cut("-*one.zip");
  refused("-*one.zip", "unzip");
}

/* A child of our own writes into a named pipe. */
static void named_pipe(const void *s, size_t n, const char *refusal) {
  static char name[] = "fifo";
  CHECK(mkfifo(name, 0600) == 0);
  pid_t child = fork();
  if (child == 0) {
    int fd = open(name, O_WRONLY);
    for (size_t i = 0; i < n;) {
      ssize_t put_n = write(fd, (const char *)s + i, i < 3 ? 1 : n - i);
      if (put_n <= 0) _exit(0);
      i += (size_t)put_n;
    }
    _exit(0);
  }
  bloc_pipe p;
  ptrdiff_t got = read_all(name, 9999, &p);
  if (refusal == NULL) CHECK(got == SIZE && memcmp(text, back, SIZE) == 0);
  else if (got != -1 || strstr(p.why, refusal) == NULL) fail(name, p.why);
  CHECK(waitpid(child, NULL, 0) == child && remove(name) == 0);
}

static void odd_hosts(void) {
  bloc_pipe p;
  int in = dup(0);
  close(0); /* the file itself becomes 0 */
  CHECK(read_all("again.gz", 4096, &p) == SIZE);
  if (in >= 0) CHECK(dup2(in, 0) == 0 && close(in) == 0);
  CHECK(setenv("GZIP", "--list", 1) == 0);
  CHECK(read_all("again.gz", 4096, &p) == SIZE);
  CHECK(setenv("PATH", "/nowhere", 1) == 0);
  refused("again.gz", "apt install gzip");
  printf("ok: no standard input, options in GZIP, no program\n");
}

int main(void) {
  const char *tmp = getenv("TMPDIR");
  char folder[300];
  snprintf(folder, sizeof folder, "%s/bloc-pipe-XXXXXX", tmp ? tmp : "/tmp");
  CHECK(mkdtemp(folder) != NULL && chdir(folder) == 0);
  uint64_t x = 88172645463325252u;
  for (size_t i = 0; i < SIZE; i++) {
    x = x * UINT64_C(6364136223846793005) + 1442695040888963407u;
    text[i] = (unsigned char)(i % 60 == 59 ? '\n' : "abcd,\t\"e"[x >> 61]);
  }
  write_file("-plain", text, SIZE);
  same("-plain");
  early_close("-plain");
  write_file("BZh9.txt", "BZh9 is a name\n", 15);
  bloc_pipe p;
  CHECK(read_all("BZh9.txt", 99, &p) == 15);
  write_file("empty.gz", "", 0);
  CHECK(read_all("empty.gz", 99, &p) == 0);
  refused("missing", "No such file");
  refused(".", "folder");
  packed("gzip", "gz");
  packed("zstd", "dat");
  packed("xz", "xz");
  packed("bzip2", "csv");
  zips();
  named_pipe(text, SIZE, NULL);
  named_pipe("\x1F\x8B 123456789 123456789", 22, "gzip");
  printf("ok: named pipes\n");
  CHECK(system("gzip -c < ./-plain > again.gz") == 0);
  odd_hosts();
  CHECK(setenv("PATH", "/usr/bin:/bin", 1) == 0 && chdir("/") == 0);
  char command[400];
  snprintf(command, sizeof command, "rm -rf '%s'", folder);
  return system(command) == 0 ? 0 : 1;
}
