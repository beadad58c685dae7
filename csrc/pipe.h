/*
** pipe.h: the bytes of a file, whether it is compressed or not. What it is
** says its beginning, never its name alone: gzip, zip with one member, zstd,
** xz and bzip2 are read through the system's program as a child process,
** without a shell; all else as it is, named pipes too.
**
**   file --stdin--> gzip -dc --pipe--> bloc_pipe_read
**                      `-----stderr--> the reason, should it fail
**
** Invariant: the end (0) is answered only after the child has ended well, so
** that a damaged archive is never taken for a short one. No descriptor
** reaches other programs, no child outlives its bloc_pipe.
*/
#ifndef BLOC_PIPE_H
#define BLOC_PIPE_H

#include <sys/types.h>

#include "bloc.h"

#define BLOC_PIPE_PIECE 262144 /* a good size to read at a time */

typedef struct {
  int file, out, err; /* the file; of a child, its output and its messages */
  pid_t child;        /* 0: none */
  const char *tool;   /* what the child is called */
  unsigned char head[16]; /* the first bytes of what cannot be rewound */
  size_t head_at, nhead;
  char said[200];     /* the child's messages, as far as they fit */
  size_t nsaid;
  char why[300];      /* why the last call failed, without the path */
} bloc_pipe;

/* 0, or -1 with p->why; there is then nothing to close. */
int bloc_pipe_open(const char *path, bloc_pipe *p);

/* Up to n bytes into buf: how many; 0 at the end; -1 with p->why. */
ptrdiff_t bloc_pipe_read(bloc_pipe *p, void *buf, size_t n);

/* Which part of the file has been read, 0 to 1; -1 where none can tell. */
double bloc_pipe_part(const bloc_pipe *p);

/* At any time, and more than once; a child still at work is ended. */
void bloc_pipe_close(bloc_pipe *p);

#endif
