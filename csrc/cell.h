/*
** cell.h: what the texts of a feed's cells say: days in the ways that data
** sets write them, whole numbers, decimals. Nothing here asks the C library
** about locale or time zone.
** Cost: some ten nanoseconds a cell.
*/
#ifndef BLOC_CELL_H
#define BLOC_CELL_H

#include "bloc.h"
#include "day.h"
#include "reader.h"

typedef enum {
  BLOC_AS_YMD,   /* 20180101; digits behind (a time) are passed over */
  BLOC_AS_ISO,   /* bloc's own notation, partial too; a time behind a full
                    day (after a blank or T) is passed over */
  BLOC_AS_MDY,   /* 12/19/2011, 1/1/1946 */
  BLOC_AS_NAMED, /* 30 June 2022, 30-Jun-2022 */
  BLOC_AS_DAYS,  /* n-th day: `first` is the day `epoch` */
  BLOC_AS_HOURS, /* hours since the day `epoch` began */
  BLOC_AS_UNIX,  /* seconds since 1970-01-01 */
  BLOC_AS_PARTS  /* year, month, day in cells of their own */
} bloc_day_as;

typedef struct {
  bloc_day_as as;
  bloc_day epoch;
  int64_t first;
} bloc_day_notation;

/* A date; NULL, or a static text that says what is wrong. */
const char *bloc_cell_date(const bloc_field *f, const bloc_day_notation *as,
                           bloc_date *out);

/* A date from up to three cells; an empty one, 0 and negative numbers for
   month or day make it partial. As bloc_cell_date. */
const char *bloc_cell_parts(const bloc_field *year, const bloc_field *month,
                            const bloc_field *day, bloc_date *out);

/* A whole number without sign, blanks or zeros in front, up to 18 digits:
   one that prints as the same text. 0: it is none. */
int bloc_cell_whole(const bloc_field *f, int64_t *out);

/* A decimal, with an exponent or without, in thousandths: exact, but for
   further places, which are rounded half away from zero. 0: it is none, or
   beyond 2 147 483. */
int bloc_cell_thousandths(const bloc_field *f, int64_t *out);

/* A decimal as a double: the nearest one up to 15 digits. 0: it is none. */
int bloc_cell_real(const bloc_field *f, double *out);

#endif
