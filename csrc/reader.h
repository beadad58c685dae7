/*
** reader.h: delimited text cut into records and fields, a piece at a time.
** Two dialects: quoted (RFC 4180: a field may stand in quotes, in which the
** delimiter, line ends and doubled quotes are text; a quote inside a field
** that did not begin with one is text) and raw (GDELT's tables: only the
** delimiter and line ends mean something).
**
** Lines end with LF or CRLF, mixed; the last may lack its end. CR alone is
** text. A byte order mark at the start is skipped; one of UTF-16 is reported
** and ends the reading. Empty lines are skipped and counted. NUL bytes and
** bytes that are not UTF-8 are reported, not altered. Files may be larger
** than memory: at most one record is kept between pieces.
**
** A bad record never takes the ones behind it along:
**
**   1,"left open           a quoted field that is not closed before the end
**   2,fine                 of the file or of the limit, or is closed by a
**   3,"fine too"           quote with text behind it (here the one before
**                          `fine`): its record's first line is reported as
**                          BLOC_R_QUOTE_OPEN, and reading goes on at line 2
**
** Where very many records are bad in this way, so that lines have been read
** four times over, a quoted field that goes on over a line end is reported at
** once instead: no text costs more than linear time.
** Cost: a pass of 8 bytes at a time (SWAR) and a copy.
*/
#ifndef BLOC_READER_H
#define BLOC_READER_H

#include "bloc.h"

typedef struct {
  const char *s; /* n bytes, not terminated; unquoted, doubled quotes undone */
  size_t n;
} bloc_field;

/* What is wrong with a record, if something is: the first that applies. */
typedef enum {
  BLOC_R_FINE,
  BLOC_R_UTF16,       /* the file is UTF-16; nothing of it is read */
  BLOC_R_LONG,        /* longer than the limit; cut off there. No fields */
  BLOC_R_QUOTE_OPEN,  /* a quote is opened and never closed. No fields */
  BLOC_R_QUOTE_STRAY, /* text behind a closing quote. No fields */
  BLOC_R_NUL,         /* a NUL byte; the fields are as they came */
  BLOC_R_UTF8         /* not valid UTF-8; the fields are as they came */
} bloc_reader_problem;

#define BLOC_READER_LIMIT (16u << 20) /* bytes of a record before its LF */
#define BLOC_READER_NOMEM (-1)

typedef struct {
  uint64_t line; /* of the record's first byte, from 1 */
  const bloc_field *field;
  uint32_t n;
  const char *raw; /* the record's text as it came, without its line end */
  size_t nraw;
  bloc_reader_problem problem;
} bloc_record;

/*
** Called for each record; what it is given is good until it returns. An
** answer above 0 stops the reading and is passed on.
*/
typedef int (*bloc_on_record)(void *to, const bloc_record *r);

typedef struct {
  unsigned char delimiter;
  int quote;           /* the quote, or -1 in the raw dialect */
  size_t limit;        /* BLOC_READER_LIMIT; specs set less before reading */
  unsigned char *text; /* what came and is not yet given, and 8 zero bytes */
  size_t n, cap;
  uint64_t before;     /* bytes of the file in front of text */
  size_t record, field, at; /* where those begin; text is scanned up to at */
  size_t close;        /* the last quote seen in a quoted field */
  int mode;
  int begun;           /* the byte order mark has been looked for */
  int strict;          /* a quoted field must end on its line */
  uint64_t line, lines; /* of the record; line ends in its quoted fields */
  uint64_t given_back; /* bytes that had to be read again */
  uint64_t odd;        /* high bits: perhaps a NUL or a byte beyond ASCII */
  bloc_field *f;
  uint32_t nf, cap_f;
  bloc_u32s doubled;   /* fields with doubled quotes */
  char *undone;        /* their text without */
  size_t cap_undone;
} bloc_reader;

/* BLOC_BAD: the delimiter is a quote, a line end, NUL or not ASCII. */
bloc_rc bloc_reader_open(bloc_reader *r, char delimiter, int quoted);

/*
** Takes the next n bytes, of any number, and gives each record that they
** complete. 0, BLOC_READER_NOMEM, or what on_record answered; after one that
** is not 0 the reader can only be freed.
*/
int bloc_reader_push(bloc_reader *r, const char *s, size_t n,
                     bloc_on_record on_record, void *to);

/* The text has ended: gives what is left. Answers as bloc_reader_push. */
int bloc_reader_end(bloc_reader *r, bloc_on_record on_record, void *to);

void bloc_reader_free(bloc_reader *r);

/* The problem in words, as in "line 7: a quote is never closed". */
const char *bloc_reader_why(bloc_reader_problem p);

#endif
