/*
** day.h: days and partial dates (R1 to R7): calendar arithmetic, parsing
** and printing without the C library's time or locale.
*/
#ifndef BLOC_DAY_H
#define BLOC_DAY_H

#include "bloc.h"

#define BLOC_DATE_BUF 32 /* the longest printed date and its NUL */

/* Year 1..9999, month 1..12, day 1..31 to a day number and back. */
bloc_day bloc_day_make(int year, int month, int day);
void bloc_day_split(bloc_day d, int *year, int *month, int *day);
int bloc_days_in_month(int year, int month);

/* Today in UTC. The one look at the clock in the engine. */
bloc_day bloc_day_today(void);

/* Day 0 of the result is Monday. */
int bloc_day_weekday(bloc_day d);

/*
** Parses n bytes: YYYY-MM-DD, YYYY-MM, YYYY, A/B (somewhere between), each
** with flags ~ (about) and ? (doubtful) behind, or ".." (open), or "?" alone
** (ended, day unknown). The notation is a subset of EDTF (ISO 8601-2:2019)
** but for the lone "?". The nominal day is the first day. On BLOC_BAD, *why
** is a static text that says what is wrong.
*/
bloc_rc bloc_date_parse(const char *s, size_t n, bloc_date *out,
                        const char **why);

/* The ten bytes YYYY-MM-DD as a day; 0 where they are none. */
int bloc_day_parse(const char *s, bloc_day *out);

/*
** Prints a date into buf (BLOC_DATE_BUF bytes), NUL-terminated, and returns
** its length. A function of bounds and flags alone: bounds that are exactly
** a month or a year print as one; the nominal day never shows.
*/
size_t bloc_date_format(const bloc_date *d, char *buf);
size_t bloc_day_format(bloc_day d, char *buf);

/* A certain date of one day. */
bloc_date bloc_date_of(bloc_day d);

/* The date moved by n days (bounds and nominal day; open stays open). */
bloc_date bloc_date_shift(bloc_date d, int32_t n);

#endif
