/*
** reader.h: delimited text cut into records and fields, a piece at a time.
** Two dialects: quoted (RFC 4180: a field may stand in quotes, in which the
** delimiter, line ends and doubled quotes are text) and raw (GDELT's tables:
** only the delimiter and line ends mean something).
**
** Lines end with LF, CRLF or CR LF mixed; the last line may lack its end. A
** byte order mark at the start is skipped. NUL bytes and bytes that are not
** UTF-8 are reported, not altered. Files may be larger than memory: at most
** one record is kept between pieces.
** Cost: a pass of 8 bytes at a time (SWAR) over text without quotes.
*/
#ifndef BLOC_READER_H
#define BLOC_READER_H

#include "bloc.h"

typedef struct {
  const char *s; /* n bytes, not terminated; unquoted, doubled quotes undone */
  size_t n;
} bloc_field;

/* What is wrong with a record, if something is. */
typedef enum {
  BLOC_R_FINE,
  BLOC_R_QUOTE_OPEN,  /* a quote is opened and never closed */
  BLOC_R_QUOTE_STRAY, /* text behind a closing quote */
  BLOC_R_NUL,         /* a NUL byte */
  BLOC_R_UTF8,        /* not valid UTF-8 */
  BLOC_R_LONG         /* longer than the limit (16 MiB) */
} bloc_reader_problem;

typedef struct bloc_reader bloc_reader; /* declare the struct here instead if
                                           that is simpler */

typedef struct {
  uint64_t line;  /* of the record's first byte, from 1 */
  const bloc_field *field;
  uint32_t n;
  const char *raw; /* the record's text as it came, without its line end */
  size_t nraw;
  bloc_reader_problem problem;
} bloc_record;

/* Called for each record; what it is given is good until it returns. A non-
   zero answer stops the reading and is passed on. */
typedef int (*bloc_on_record)(void *to, const bloc_record *r);

#endif
