/*
** cell.c: see cell.h. Owns nothing.
*/
#include "cell.h"

#include <string.h>

/* {======== days ======== */

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* The number of n <= 9 digits, or -1. */
static int number(const char *s, size_t n) {
  int v = 0;
  if (n == 0 || n > 9) return -1;
  for (size_t i = 0; i < n; i++) {
    if (!is_digit(s[i])) return -1;
    v = v * 10 + (s[i] - '0');
  }
  return v;
}

static const char *day_of(int year, int month, int day, bloc_date *out) {
  if (year < 1 || year > 9999) return "years run from 1 to 9999";
  if (month < 1 || month > 12) return "months run from 1 to 12";
  if (day < 1 || day > bloc_days_in_month(year, month))
    return "the month has no such day";
  *out = bloc_date_of(bloc_day_make(year, month, day));
  return NULL;
}

static const char *ymd(const char *s, size_t n, bloc_date *out) {
  for (size_t i = 8; i < n; i++)
    if (!is_digit(s[i])) return "it has more than digits";
  int v = n < 8 ? -1 : number(s, 8);
  if (v < 0) return "it is not eight digits";
  return day_of(v / 10000, v / 100 % 100, v % 100, out);
}

static const char *iso(const char *s, size_t n, bloc_date *out) {
  const char *why;
  if (n > 10 && (s[10] == ' ' || s[10] == 'T')) n = 10;
  if (bloc_date_parse(s, n, out, &why)) return why;
  return out->flags & (BLOC_OPEN | BLOC_UNKNOWN) ? "it is no day" : NULL;
}

/* Cuts n bytes at `sep` or `other` into three parts; 0: there are not three. */
static int three(const char *s, size_t n, char sep, char other,
                 bloc_field *part) {
  int k = 0;
  part[0].s = s;
  for (size_t i = 0; i < n; i++) {
    if (s[i] != sep && s[i] != other) continue;
    part[k].n = (size_t)(s + i - part[k].s);
    if (++k > 2) return 0;
    part[k].s = s + i + 1;
  }
  part[k].n = (size_t)(s + n - part[k].s);
  return k == 2;
}

static int year_of(const bloc_field *f) {
  return f->n == 4 ? number(f->s, 4) : -1;
}

static const char *mdy(const char *s, size_t n, bloc_date *out) {
  bloc_field p[3];
  if (!three(s, n, '/', '/', p)) return "it is not month/day/year";
  int m = number(p[0].s, p[0].n), d = number(p[1].s, p[1].n);
  int y = year_of(&p[2]);
  if (m < 0 || d < 0 || y < 0) return "it is not month/day/year";
  return day_of(y, m, d, out);
}

/* 1 to 12 of an English name or its first three letters, or 0. */
static int month_of(const bloc_field *f) {
  static const char *const names[] = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  for (int m = 0; m < 12; m++) {
    size_t i = 0;
    while (i < f->n && names[m][i] == (f->s[i] | 32)) i++;
    if (i == f->n && (i == 3 || names[m][i] == '\0')) return m + 1;
  }
  return 0;
}

static const char *named(const char *s, size_t n, bloc_date *out) {
  bloc_field p[3];
  if (!three(s, n, ' ', '-', p)) return "it is not day, month's name, year";
  int d = number(p[0].s, p[0].n), m = month_of(&p[1]), y = year_of(&p[2]);
  if (d < 0 || y < 0) return "it is not day, month's name, year";
  return m == 0 ? "there is no such month" : day_of(y, m, d, out);
}

static const char *counted(const bloc_field *f, const bloc_day_notation *as,
                           bloc_date *out) {
  int64_t v;
  if (!bloc_cell_whole(f, &v)) return "it is no whole number";
  if (as->as == BLOC_AS_HOURS) v /= 24;
  else if (as->as == BLOC_AS_UNIX) v /= 86400;
  else v -= as->first;
  if (v < -BLOC_DAY_LAST || v > BLOC_DAY_LAST) return "it is too far";
  v += as->epoch;
  if (v < BLOC_DAY_FIRST || v > BLOC_DAY_LAST) return "it is too far";
  *out = bloc_date_of((bloc_day)v);
  return NULL;
}

const char *bloc_cell_date(const bloc_field *f, const bloc_day_notation *as,
                           bloc_date *out) {
  switch (as->as) {
    case BLOC_AS_YMD: return ymd(f->s, f->n, out);
    case BLOC_AS_ISO: return iso(f->s, f->n, out);
    case BLOC_AS_MDY: return mdy(f->s, f->n, out);
    case BLOC_AS_NAMED: return named(f->s, f->n, out);
    case BLOC_AS_DAYS:
    case BLOC_AS_UNIX:
    case BLOC_AS_HOURS: return counted(f, as, out);
    default: return bloc_cell_parts(f, NULL, NULL, out);
  }
}

/* The number of a part; 0 where it says that it is not known; -1: no number. */
static int part_of(const bloc_field *f) {
  if (f == NULL || f->n == 0 || f->s[0] == '-') return 0;
  return number(f->s, f->n);
}

const char *bloc_cell_parts(const bloc_field *year, const bloc_field *month,
                            const bloc_field *day, bloc_date *out) {
  int y = part_of(year), m = part_of(month), d = part_of(day);
  if (y < 0 || m < 0 || d < 0) return "it is no number";
  if (m > 0 && d > 0) return day_of(y, m, d, out);
  const char *why = day_of(y, m > 0 ? m : 1, 1, out);
  if (why != NULL) return why;
  int last = m > 0 ? m : 12;
  out->hi = bloc_day_make(y, last, bloc_days_in_month(y, last));
  return NULL;
}

/* }======== */

/* {======== numbers ======== */

int bloc_cell_whole(const bloc_field *f, int64_t *out) {
  int64_t v = 0;
  if (f->n == 0 || f->n > 18 || (f->n > 1 && f->s[0] == '0')) return 0;
  for (size_t i = 0; i < f->n; i++) {
    if (!is_digit(f->s[i])) return 0;
    v = v * 10 + (f->s[i] - '0');
  }
  *out = v;
  return 1;
}

/* A decimal as (-)digits * 10^power; digits beyond 18 are cut off. */
typedef struct {
  int64_t digits;
  int power, negative;
} decimal;

/* An exponent at s[i]: e, a sign, digits to the end. */
static int scan_power(const char *s, size_t n, size_t i, decimal *out) {
  int minus = 0, v;
  if (++i < n && (s[i] == '-' || s[i] == '+')) minus = s[i++] == '-';
  if (n - i > 4 || (v = number(s + i, n - i)) < 0) return 0;
  out->power += minus ? -v : v;
  return 1;
}

static int scan(const bloc_field *f, decimal *out) {
  const char *s = f->s;
  size_t n = f->n, i = 0, seen = 0;
  int point = 0;
  out->digits = 0;
  out->power = 0;
  out->negative = n > 0 && s[0] == '-';
  if (n > 0 && (s[0] == '-' || s[0] == '+')) i = 1;
  for (; i < n; i++) {
    if (is_digit(s[i])) {
      seen = 1;
      if (out->digits < INT64_C(100000000000000000)) {
        out->digits = out->digits * 10 + (s[i] - '0');
        out->power -= point;
      } else {
        out->power += !point;
      }
    } else if (s[i] == '.' && !point) {
      point = 1;
    } else {
      break;
    }
  }
  if (!seen) return 0;
  if (i == n) return 1;
  return (s[i] | 32) == 'e' && scan_power(s, n, i, out);
}

int bloc_cell_thousandths(const bloc_field *f, int64_t *out) {
  decimal d;
  if (!scan(f, &d)) return 0;
  int power = d.power + 3, half = 0;
  int64_t v = d.digits;
  for (; power > 0 && v != 0; power--) {
    if (v > INT32_MAX / 10) return 0;
    v *= 10;
  }
  for (; power < 0 && (v != 0 || half); power++) {
    half = v % 10 >= 5;
    v /= 10;
  }
  v += half;
  if (v > INT32_MAX) return 0;
  *out = d.negative ? -v : v;
  return 1;
}

int bloc_cell_real(const bloc_field *f, double *out) {
  static const double ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                               1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                               1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  decimal d;
  if (!scan(f, &d)) return 0;
  double v = (double)d.digits;
  for (; d.power > 22; d.power -= 22) v *= 1e22;
  for (; d.power < -22; d.power += 22) v /= 1e22;
  v = d.power < 0 ? v / ten[-d.power] : v * ten[d.power];
  if (v - v != 0) return 0; /* infinite */
  *out = d.negative ? -v : v;
  return 1;
}

/* }======== */
