/*
** day.c: see day.h. Owns nothing. The calendar functions count years from
** March, so that the leap day is the last of its year (the method is
** H. Hinnant's "chrono-compatible low-level date algorithms").
** Cost: some ten nanoseconds a date.
*/
#include "day.h"

#include <string.h>
#include <time.h>

bloc_day bloc_day_make(int year, int month, int day) {
  int y = month <= 2 ? year - 1 : year;
  int era = (y >= 0 ? y : y - 399) / 400;
  int yoe = y - era * 400;
  int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

void bloc_day_split(bloc_day d, int *year, int *month, int *day) {
  int z = d + 719468;
  int era = (z >= 0 ? z : z - 146096) / 146097;
  int doe = z - era * 146097;
  int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int mp = (5 * doy + 2) / 153;
  *day = doy - (153 * mp + 2) / 5 + 1;
  *month = mp < 10 ? mp + 3 : mp - 9;
  *year = yoe + era * 400 + (*month <= 2);
}

int bloc_days_in_month(int year, int month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30,
                                31, 31, 30, 31, 30, 31};
  int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

bloc_day bloc_day_today(void) {
  int64_t t = (int64_t)time(NULL);
  return (bloc_day)((t >= 0 ? t : t - 86399) / 86400);
}

int bloc_day_weekday(bloc_day d) {
  return (int)((((int64_t)d + 3) % 7 + 7) % 7);
}

bloc_date bloc_date_of(bloc_day d) {
  bloc_date r = {d, d, d, 0};
  return r;
}

static bloc_day shift(bloc_day d, int32_t n) {
  return d == BLOC_DAY_MAX || d == BLOC_DAY_MIN ? d : d + n;
}

bloc_date bloc_date_shift(bloc_date d, int32_t n) {
  d.lo = shift(d.lo, n);
  d.hi = shift(d.hi, n);
  d.nom = shift(d.nom, n);
  return d;
}

/* {======== parsing ======== */

/* Two digits at s, or a number over 99. */
static unsigned two(const char *s) {
  unsigned a = (unsigned char)s[0] - '0', b = (unsigned char)s[1] - '0';
  return a > 9 || b > 9 ? 100 : a * 10 + b;
}

int bloc_day_parse(const char *s, bloc_day *out) {
  static const int16_t before[] = {0,   0,   31,  59,  90,  120, 151,
                                   181, 212, 243, 273, 304, 334, 365};
  unsigned c = two(s), y = two(s + 2), m = two(s + 5), d = two(s + 8);
  if (c > 99 || y > 99 || m - 1 > 11 || d - 1 > 30) return 0;
  if (s[4] != '-' || s[7] != '-') return 0;
  y += c * 100;
  if (y == 0) return 0;
  unsigned leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  unsigned length = (unsigned)(before[m + 1] - before[m]) + (m == 2 && leap);
  if (d > length) return 0;
  unsigned past = y - 1;
  *out = (bloc_day)(past * 365 + past / 4 - past / 100 + past / 400 +
                    (unsigned)before[m] + (m > 2 && leap) + d - 1) +
         BLOC_DAY_FIRST;
  return 1;
}

/* Exactly `width` digits at s, or -1. */
static int digits(const char *s, size_t width) {
  int v = 0;
  for (size_t i = 0; i < width; i++) {
    if (s[i] < '0' || s[i] > '9') return -1;
    v = v * 10 + (s[i] - '0');
  }
  return v;
}

/* One date without flags: its first and last day. Returns why not. */
static const char *parse_part(const char *s, size_t n, bloc_day *lo,
                              bloc_day *hi) {
  if (n != 4 && n != 7 && n != 10) return "it is not YYYY-MM-DD, YYYY-MM or YYYY";
  int y = digits(s, 4), m = 1, d = 1;
  if (y < 0) return "the year is not four digits";
  if (y == 0) return "years run from 0001 to 9999";
  if (n >= 7) {
    m = digits(s + 5, 2);
    if (s[4] != '-' || m < 0) return "it is not YYYY-MM-DD, YYYY-MM or YYYY";
    if (m < 1 || m > 12) return "months run from 01 to 12";
  }
  if (n == 10) {
    d = digits(s + 8, 2);
    if (s[7] != '-' || d < 0) return "it is not YYYY-MM-DD, YYYY-MM or YYYY";
    if (d < 1 || d > bloc_days_in_month(y, m))
      return "the month has no such day";
  }
  *lo = bloc_day_make(y, m, d);
  if (n == 10)
    *hi = *lo;
  else if (n == 7)
    *hi = bloc_day_make(y, m, bloc_days_in_month(y, m));
  else
    *hi = bloc_day_make(y, 12, 31);
  return NULL;
}

static bloc_rc special(bloc_date *out, uint8_t flag) {
  out->lo = out->hi = out->nom = BLOC_DAY_MAX;
  out->flags = flag;
  return BLOC_OK;
}

bloc_rc bloc_date_parse(const char *s, size_t n, bloc_date *out,
                        const char **why) {
  uint8_t flags = 0;
  if (n == 10 && bloc_day_parse(s, &out->lo)) { /* nearly always */
    out->hi = out->nom = out->lo;
    out->flags = 0;
    return BLOC_OK;
  }
  if (n == 2 && s[0] == '.' && s[1] == '.') return special(out, BLOC_OPEN);
  if (n == 1 && s[0] == '?') return special(out, BLOC_UNKNOWN);
  for (; n > 0 && (s[n - 1] == '~' || s[n - 1] == '?'); n--)
    flags |= s[n - 1] == '~' ? BLOC_ABOUT : BLOC_DOUBT;
  const char *slash = memchr(s, '/', n);
  bloc_day lo, hi;
  if (slash == NULL) {
    *why = parse_part(s, n, &lo, &hi);
  } else {
    size_t k = (size_t)(slash - s);
    bloc_day x;
    *why = parse_part(s, k, &lo, &x);
    if (*why == NULL) *why = parse_part(slash + 1, n - k - 1, &x, &hi);
    if (*why == NULL && lo > hi) *why = "it ends before it starts";
  }
  if (*why != NULL) return BLOC_BAD;
  out->lo = out->nom = lo;
  out->hi = hi;
  out->flags = flags;
  return BLOC_OK;
}

/* }======== */

/* {======== printing ======== */

static char *put(char *p, int v, int width) {
  for (int i = width - 1; i >= 0; i--, v /= 10) p[i] = (char)('0' + v % 10);
  return p + width;
}

/* The first `parts` of year, month, day. */
static char *put_day(char *p, bloc_day d, int parts) {
  int y, m, day;
  bloc_day_split(d, &y, &m, &day);
  p = put(p, y, 4);
  if (parts > 1) *p++ = '-', p = put(p, m, 2);
  if (parts > 2) *p++ = '-', p = put(p, day, 2);
  return p;
}

size_t bloc_day_format(bloc_day d, char *buf) {
  if (d < BLOC_DAY_FIRST) d = BLOC_DAY_FIRST;
  if (d > BLOC_DAY_LAST) d = BLOC_DAY_LAST;
  char *p = put_day(buf, d, 3);
  *p = '\0';
  return (size_t)(p - buf);
}

/* How many parts both ends need: years, months or days. */
static int precision(const bloc_date *d) {
  int y1, m1, d1, y2, m2, d2;
  if (d->lo == d->hi) return 3;
  bloc_day_split(d->lo, &y1, &m1, &d1);
  bloc_day_split(d->hi, &y2, &m2, &d2);
  if (d1 != 1 || d2 != bloc_days_in_month(y2, m2)) return 3;
  return m1 == 1 && m2 == 12 ? 1 : 2;
}

size_t bloc_date_format(const bloc_date *d, char *buf) {
  char *p = buf;
  if (d->flags & BLOC_OPEN) {
    *p++ = '.', *p++ = '.';
  } else if (d->flags & BLOC_UNKNOWN) {
    *p++ = '?';
  } else if (!(d->flags & BLOC_ABSENT)) {
    int parts = precision(d);
    p = put_day(p, d->lo, parts);
    char other[16];
    char *q = put_day(other, d->hi, parts);
    size_t n = (size_t)(q - other);
    if (memcmp(buf, other, n) != 0) {
      *p++ = '/';
      memcpy(p, other, n);
      p += n;
    }
    if (d->flags & BLOC_ABOUT) *p++ = '~';
    if (d->flags & BLOC_DOUBT) *p++ = '?';
  }
  *p = '\0';
  return (size_t)(p - buf);
}

/* }======== */
