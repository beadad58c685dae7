/*
** pipe.c: see pipe.h. Owns the file, the child and the pipes to it.
*/
#define _POSIX_C_SOURCE 200809L
#include "pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  const char *magic;
  size_t n;
  const char *package; /* Debian's name of what has the program */
  const char *argv[6];
} packing;

/* The file is the child's standard input; unzip, which has to seek, opens
   that again. With a password, if a wrong one, it does not ask for any. */
static const packing packings[] = {
    {"\x1F\x8B", 2, "gzip", {"gzip", "-dc", NULL}},
    {"PK\3\4", 4, "unzip", {"unzip", "-p", "-P", "", "/dev/fd/0", NULL}},
    {"\x28\xB5\x2F\xFD", 4, "zstd", {"zstd", "-dcq", NULL}},
    {"\xFD" "7zXZ\0", 6, "xz-utils", {"xz", "-dc", NULL}},
    {"BZh", 3, "bzip2", {"bzip2", "-dc", NULL}},
};

#define IS_ZIP(k) ((k)->magic[0] == 'P')

static int fail(bloc_pipe *p, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(p->why, sizeof p->why, format, args);
  va_end(args);
  return -1;
}

static void shut(int *fd) {
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

/* {======== starting a child ======== */

/*
** The descriptor, closed in other programs and away from 0 to 2, which the
** child's own are put in place of; -1 where there are too many.
*/
static int aside(int fd) {
  int high = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 3);
  if (fd >= 0) close(fd);
  return high;
}

static int two_ends(int end[2]) {
  if (pipe(end) != 0) return end[0] = end[1] = -1;
  end[0] = aside(end[0]);
  end[1] = aside(end[1]);
  if (end[0] >= 0 && end[1] >= 0) return 0;
  shut(&end[0]);
  shut(&end[1]);
  return -1;
}

/*
** No signal of ours is blocked or ignored there, and no variable but PATH is
** set: options hidden in GZIP or UNZIP would change what comes.
*/
static int spawn(bloc_pipe *p, const char *const *argv, int out, int err) {
  posix_spawn_file_actions_t a;
  posix_spawnattr_t at;
  sigset_t none, pipes;
  char path[4096] = "PATH=/usr/bin:/bin", language[] = "LC_ALL=C";
  char *env[] = {path, language, NULL};
  const char *own = getenv("PATH");
  if (own != NULL && strlen(own) < sizeof path - 6)
    snprintf(path, sizeof path, "PATH=%s", own);
  sigemptyset(&none);
  sigemptyset(&pipes);
  sigaddset(&pipes, SIGPIPE);
  if (posix_spawn_file_actions_init(&a) != 0) return ENOMEM;
  if (posix_spawnattr_init(&at) != 0)
    return posix_spawn_file_actions_destroy(&a), ENOMEM;
  posix_spawnattr_setsigmask(&at, &none);
  posix_spawnattr_setsigdefault(&at, &pipes);
  int rc = posix_spawnattr_setflags(
      &at, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  if (rc == 0) rc = posix_spawn_file_actions_adddup2(&a, p->file, 0);
  if (rc == 0) rc = posix_spawn_file_actions_adddup2(&a, out, 1);
  if (rc == 0) rc = posix_spawn_file_actions_adddup2(&a, err, 2);
  if (rc == 0)
    rc = posix_spawnp(&p->child, argv[0], &a, &at, (char *const *)argv, env);
  posix_spawnattr_destroy(&at);
  posix_spawn_file_actions_destroy(&a);
  return rc;
}

/* Starts the program on the file from its beginning. */
static int start(bloc_pipe *p, const packing *k, const char *const *argv) {
  int out[2], err[2];
  if (lseek(p->file, 0, SEEK_SET) != 0 || two_ends(out) != 0)
    return fail(p, "%s", strerror(errno));
  if (two_ends(err) != 0) {
    shut(&out[0]);
    shut(&out[1]);
    return fail(p, "%s", strerror(errno));
  }
  p->tool = argv[0];
  p->nsaid = 0;
  int rc = spawn(p, argv, out[1], err[1]);
  shut(&out[1]);
  shut(&err[1]);
  p->out = out[0];
  p->err = err[0];
  if (rc == 0) return 0;
  p->child = 0;
  return rc == ENOENT
             ? fail(p, "to read it, the program %s is needed, and is not "
                    "installed (Debian: apt install %s)", argv[0], k->package)
             : fail(p, "%s: %s", argv[0], strerror(rc));
}

/* }======== */

/* {======== reading ======== */

static ptrdiff_t read_some(int fd, void *buf, size_t n) {
  ssize_t got;
  do got = read(fd, buf, n);
  while (got < 0 && errno == EINTR);
  return got;
}

/* Takes some of what the child says; all of it, so that it never waits. */
static void listen(bloc_pipe *p) {
  char text[512];
  ptrdiff_t n = read_some(p->err, text, sizeof text);
  if (n <= 0) {
    shut(&p->err);
    return;
  }
  for (ptrdiff_t i = 0; i < n && p->nsaid < sizeof p->said - 1; i++) {
    char c = text[i];
    int blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (blank && (p->nsaid == 0 || p->said[p->nsaid - 1] == ' ')) continue;
    p->said[p->nsaid++] = blank ? ' ' : (unsigned char)c < ' ' ? '?' : c;
  }
}

/* The child has closed its output: 0 where it has ended well. */
static int ended(bloc_pipe *p) {
  int status = 0;
  pid_t got;
  while (p->err >= 0) listen(p);
  do got = waitpid(p->child, &status, 0);
  while (got < 0 && errno == EINTR);
  p->child = 0;
  shut(&p->out);
  while (p->nsaid > 0 && p->said[p->nsaid - 1] == ' ') p->nsaid--;
  p->said[p->nsaid] = 0;
  /* Where the host lets nobody wait for a child, its messages must do. */
  if (got < 0 ? p->nsaid == 0 : WIFEXITED(status) &&
      WEXITSTATUS(status) <= (strcmp(p->tool, "unzip") == 0)) /* 1: warned */
    return 0;
  if (strncmp(p->said, p->tool, strlen(p->tool)) == 0)
    return fail(p, "%s", p->said);
  if (p->nsaid > 0) return fail(p, "%s: %s", p->tool, p->said);
  return WIFEXITED(status)
             ? fail(p, "%s failed (%d)", p->tool, WEXITSTATUS(status))
             : fail(p, "%s was ended by signal %d", p->tool, WTERMSIG(status));
}

static ptrdiff_t read_child(bloc_pipe *p, void *buf, size_t n) {
  if (p->out < 0) return p->why[0] != 0 ? -1 : 0;
  for (;;) {
    struct pollfd f[2] = {{p->out, POLLIN, 0}, {p->err, POLLIN, 0}};
    if (poll(f, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return fail(p, "%s", strerror(errno));
    }
    if (f[1].revents != 0) listen(p);
    if (f[0].revents == 0) continue;
    ptrdiff_t got = read_some(p->out, buf, n);
    if (got > 0) return got;
    return got < 0 ? fail(p, "%s", strerror(errno)) : ended(p);
  }
}

ptrdiff_t bloc_pipe_read(bloc_pipe *p, void *buf, size_t n) {
  if (p->tool != NULL) return read_child(p, buf, n);
  size_t left = p->nhead - p->head_at;
  if (left > 0) {
    if (n > left) n = left;
    memcpy(buf, p->head + p->head_at, n);
    p->head_at += n;
    return (ptrdiff_t)n;
  }
  ptrdiff_t got = read_some(p->file, buf, n);
  return got < 0 ? fail(p, "%s", strerror(errno)) : got;
}

double bloc_pipe_part(const bloc_pipe *p) {
  struct stat st;
  off_t at = p->file < 0 ? -1 : lseek(p->file, 0, SEEK_CUR);
  int zip = p->tool != NULL && strcmp(p->tool, "unzip") == 0;
  if (at < 0 || zip || fstat(p->file, &st) != 0 || st.st_size <= 0) return -1;
  return at >= st.st_size ? 1 : (double)at / (double)st.st_size;
}

/* }======== */

/* {======== opening ======== */

static const packing *packing_of(const bloc_pipe *p) {
  for (size_t i = 0; i < sizeof packings / sizeof *packings; i++) {
    const packing *k = &packings[i];
    if (p->nhead < k->n || memcmp(p->head, k->magic, k->n) != 0) continue;
    if (k->magic[0] == 'B' && /* a table may begin with these letters */
        (p->nhead < 10 || (memcmp(p->head + 4, "1AY&SY", 6) != 0 &&
                           memcmp(p->head + 4, "\x17rE8P\x90", 6) != 0)))
      continue;
    return k;
  }
  return NULL;
}

/* A zip is read where it has one member; folders are none. */
static int one_member(bloc_pipe *p, const packing *k) {
  static const char *const list[] = {"unzip", "-Z1", "/dev/fd/0", NULL};
  char text[4096], last = '\n';
  unsigned members = 0;
  ptrdiff_t n;
  if (start(p, k, list) != 0) return -1;
  while ((n = bloc_pipe_read(p, text, sizeof text)) > 0) {
    for (ptrdiff_t i = 0; i < n; i++) {
      members += text[i] == '\n' && last != '/' && last != '\n';
      last = text[i];
    }
  }
  if (n < 0) return -1;
  return members == 1 ? 0 : fail(p, "a zip with %u files in it: unpack it, and "
                                 "name the one that is meant", members);
}

/* The first bytes, from pipes also where they come one by one. */
static int read_head(bloc_pipe *p) {
  while (p->nhead < sizeof p->head) {
    ptrdiff_t n = read_some(p->file, p->head + p->nhead,
                            sizeof p->head - p->nhead);
    if (n < 0) return fail(p, "%s", strerror(errno));
    if (n == 0) break;
    p->nhead += (size_t)n;
  }
  return 0;
}

static int open_file(bloc_pipe *p, const char *path) {
  struct stat st;
  p->file = aside(open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (p->file < 0 || fstat(p->file, &st) != 0)
    return fail(p, "%s", strerror(errno));
  if (S_ISDIR(st.st_mode)) return fail(p, "it is a folder, not a file");
  if (read_head(p) != 0) return -1;
  if (p->nhead >= 4 && memcmp(p->head, "PK\5\6", 4) == 0)
    return fail(p, "a zip with no file in it");
  const packing *k = packing_of(p);
  if (k == NULL) return 0;
  if (!S_ISREG(st.st_mode))
    return fail(p, "compressed text from a pipe: put %s in between, or name "
                "the file", k->argv[0]);
  if (IS_ZIP(k) && one_member(p, k) != 0) return -1;
  return start(p, k, k->argv);
}

int bloc_pipe_open(const char *path, bloc_pipe *p) {
  memset(p, 0, sizeof *p);
  p->file = p->out = p->err = -1;
  int rc = open_file(p, path);
  if (rc != 0) bloc_pipe_close(p);
  return rc;
}

void bloc_pipe_close(bloc_pipe *p) {
  if (p->child > 0) {
    kill(p->child, SIGKILL);
    while (waitpid(p->child, NULL, 0) < 0 && errno == EINTR) continue;
  }
  p->child = 0;
  shut(&p->out);
  shut(&p->err);
  shut(&p->file);
}

/* }======== */
