/*
** vtab.c: csrc/vtab*.c on a random store of told events and a feed's: what a
** condition gives that the engine sees is compared with what it gives when a
** `+` before the column hides it; cells with what was written; `status` with
** the engine's answer for each event.
** Arguments: SEED, N (rounds), from argv or the environment.
*/
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "day.h"
#include "row.h"
#include "vtab.h"

static uint64_t state;

static uint64_t next(void) {
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
  return z ^ z >> 31;
}

static uint32_t below(uint32_t n) { return (uint32_t)(next() % n); }

static bloc_store *store;
static bloc_world world;

static void fail(const char *what, const char *a, const char *b) {
  printf("not ok: %s\n--- one\n%s\n--- other\n%s\n--- %s\n", what, a, b,
         store != NULL ? bloc_store_error(store) : "");
  exit(1);
}

/* {======== SQL ======== */

static char *format(const char *f, ...) {
  va_list args;
  char *s = malloc(2000);
  if (s == NULL) abort();
  va_start(args, f);
  vsnprintf(s, 2000, f, args);
  va_end(args);
  return s;
}

typedef struct {
  char *s;
  size_t n, cap, rows;
} listing;

static void put(listing *l, const char *s, size_t n) {
  if (l->cap < l->n + n + 1) {
    l->cap = 2 * (l->n + n + 1);
    l->s = realloc(l->s, l->cap);
    if (l->s == NULL) abort();
  }
  memcpy(l->s + l->n, s, n);
  l->n += n;
  l->s[l->n] = 0;
}

static void put_value(listing *l, const bloc_value *v) {
  char buf[40];
  if (v->type == BLOC_TEXT) put(l, v->s, v->n);
  else if (v->type == BLOC_INT)
    put(l, buf, (size_t)snprintf(buf, 40, "%lld", (long long)v->i));
  else if (v->type == BLOC_REAL)
    put(l, buf, (size_t)snprintf(buf, 40, "%.3f", v->r));
  put(l, "|", 1);
}

/* Runs it; rows as lines, cells between bars. The caller frees .s. */
static listing sql(const char *text) {
  listing l = {NULL, 0, 0, 0};
  bloc_value v;
  int rc;
  put(&l, "", 0);
  bloc_stmt *st = bloc_store_prepare(store, text, strlen(text), 0);
  if (st == NULL) fail(text, "", "");
  while ((rc = bloc_stmt_step(store, st)) == 1) {
    for (int i = 0; i < bloc_stmt_columns(st); i++) {
      bloc_stmt_column(st, i, &v);
      put_value(&l, &v);
    }
    put(&l, "\n", 1);
    l.rows++;
  }
  if (rc < 0) fail(text, "", "");
  bloc_stmt_done(store, st);
  return l;
}

static void run(char *text) {
  free(sql(text).s);
  free(text);
}

/* }======== */

/* {======== a random store ======== */

enum { STATES = 9, BLOCS = 3, PARTS = 6, TYPES = 12, ROWS = 3000 };
static const bloc_day day0 = 14000; /* 2008 */
enum { DAYS = 900 };

/* Actors: 1 .. 9 states S1 .., then blocs B.., parts P.., an unresolved. */
static void write_actors(void) {
  uint32_t id = 0;
  char d[BLOC_DATE_BUF], e[BLOC_DATE_BUF];
  for (int i = 1; i <= STATES; i++)
    run(format("INSERT INTO actor(id, rev, code, kind) VALUES(%u, 1, 'S%d',"
               " 'state')", ++id, i));
  for (int i = 1; i <= BLOCS; i++) {
    run(format("INSERT INTO actor(id, rev, code, kind) VALUES(%u, 1, 'B%d',"
               " 'bloc')", ++id, i));
    run(format("INSERT INTO bloc(rev, actor) VALUES(1, %u)", id));
  }
  for (int i = 1; i <= PARTS; i++) {
    bloc_day_format(day0 + (bloc_day)below(DAYS), d);
    bloc_day_format(day0 + DAYS, e);
    run(format("INSERT INTO actor(id, rev, code, kind) VALUES(%u, 1, 'P%d',"
               " 'part')", ++id, i));
    run(format("INSERT INTO part(rev, actor, whole, from_date, to_date)"
               " VALUES(1, %u, %u, NULL, '%s')", id, 1 + below(STATES), d));
    if (i % 2 == 0)
      run(format("INSERT INTO part(rev, actor, whole, from_date, to_date)"
                 " VALUES(1, %u, %u, '%s', '%s')", id, 1 + below(STATES), d,
                 e));
  }
  run(format("INSERT INTO actor(id, rev, code, kind) VALUES(%u, 1,"
             " 'x:GOV', 'unresolved')", ++id));
}

enum { ACTORS = STATES + BLOCS + PARTS + 1 };

static void write_membership(void) {
  static const char *const status[] = {"member", "member", "observer",
                                       "suspended", "applicant"};
  char d[BLOC_DATE_BUF], e[BLOC_DATE_BUF];
  for (int i = 0; i < 60; i++) {
    bloc_day from = day0 - 100 + (bloc_day)below(DAYS);
    bloc_day_format(from, d);
    bloc_day_format(from + 1 + (bloc_day)below(500), e);
    if (below(5) == 0) d[7] = 0; /* a month */
    if (below(4) == 0) strcpy(e, "..");
    run(format("INSERT INTO assertion(rev, state, bloc, asserter, status,"
               " from_date, to_date, known_from) VALUES(1, %u, %u, %s, '%s',"
               " '%s', '%s', %s)", 1 + below(STATES),
               STATES + 1 + below(BLOCS), below(6) ? "NULL" : "3",
               status[below(5)], d, e, below(3) ? "NULL" : "'2009-03-04'"));
  }
  for (uint32_t b = 1; b <= BLOCS; b++)
    run(format("INSERT INTO coverage(rev, bloc, layer, from_day, to_day)"
               " VALUES(1, %u, %s, '2008-0%u-01', '2010-02-0%u')", STATES + b,
               b == 1 ? "NULL" : "'base'", 3 + b, 1 + below(8)));
  run(format("INSERT INTO life(rev, actor, from_date, to_date)"
             " VALUES(1, 4, '2008-11-01', '..')"));
}

static const char *const type_code[TYPES] = {
    "coup", "sanctions", "sanctions.imposed", "sanctions.lifted", "cameo:04",
    "cameo:042", "cameo:17", "cameo:171", "cameo:1711", "protest",
    "acled:Protests", "acled:Protests.Peaceful protest"};

static void write_told(void) {
  char d[BLOC_DATE_BUF];
  for (uint32_t i = 1; i <= TYPES; i++)
    run(format("INSERT INTO event_type(id, rev, code) VALUES(%u, 1, '%s')", i,
               type_code[i - 1]));
  for (uint32_t i = 1; i <= 200; i++) {
    bloc_day_format(day0 + (bloc_day)below(DAYS), d);
    if (below(6) == 0) d[7] = 0;
    if (below(12) == 0) d[4] = 0;
    run(format("INSERT INTO told(id, rev, type, date, actor, target, bloc,"
               " known, place, text) VALUES(%u, 1, %u, '%s', %u, nullif(%u,"
               " 1), nullif(%u, 0), %s, 'place %u', 'text %u')", i,
               1 + below(TYPES), d, 1 + below(ACTORS), 1 + below(ACTORS),
               below(2) ? 0 : STATES + 1 + below(BLOCS),
               below(2) ? "NULL" : "'2009-06-01'", i, i));
    if (below(9) == 0)
      run(format("INSERT INTO told_code(event, type) VALUES(%u, %u)", i,
                 1 + below(TYPES)));
    if (below(15) == 0)
      run(format("INSERT INTO retraction(rev, event) VALUES(1, %u)", i));
  }
}

/* What was written of the feed, and is expected back. */
static struct {
  bloc_day day;
  uint32_t type, actor, target;
  int64_t score;
  int has_text;
} fed[ROWS];

static int64_t or_null(uint32_t id) { return id != 0 ? id : BLOC_C_NULL; }

static void write_segment(uint32_t first, uint32_t n) {
  enum { COLUMNS = 10 };
  bloc_column c[COLUMNS] = {
      {.name = "day", .kind = BLOC_C_INT}, {.name = "type", .kind = BLOC_C_INT},
      {.name = "actor", .kind = BLOC_C_INT},
      {.name = "target", .kind = BLOC_C_INT},
      {.name = "score", .kind = BLOC_C_INT}, {.name = "id", .kind = BLOC_C_INT},
      {.name = "text", .kind = BLOC_C_TEXT},
      {.name = "url", .kind = BLOC_C_TEXT},
      {.name = "day_hi", .kind = BLOC_C_INT},
      {.name = "mentions", .kind = BLOC_C_REAL}};
  for (uint32_t k = first; k < first + n; k++) {
    char text[30];
    fed[k].day = day0 + (bloc_day)below(DAYS);
    fed[k].type = 1 + below(TYPES);
    fed[k].actor = below(4) ? 1 + below(ACTORS) : 0;
    fed[k].target = below(4) ? 1 + below(ACTORS) : 0;
    fed[k].score = below(3) ? (int64_t)below(20000) - 10000 : BLOC_C_NULL;
    fed[k].has_text = below(2) != 0;
    snprintf(text, sizeof text, "row %u", k);
    size_t len = fed[k].has_text ? strlen(text) : 0;
    int rc = bloc_column_int(&c[0], fed[k].day) ||
             bloc_column_int(&c[1], fed[k].type) ||
             bloc_column_int(&c[2], or_null(fed[k].actor)) ||
             bloc_column_int(&c[3], or_null(fed[k].target)) ||
             bloc_column_int(&c[4], fed[k].score) ||
             bloc_column_int(&c[5], 1000 + k) ||
             bloc_column_text(&c[6], text, len) ||
             bloc_column_text(&c[7], "u", k % 1000 < 500) ||
             bloc_column_int(&c[8], below(20) ? BLOC_C_NULL
                                              : fed[k].day + 20) ||
             (k % 3 == 0 ? bloc_column_null(&c[9])
                         : bloc_column_real(&c[9], k / 2.0));
    if (rc != 0) abort();
  }
  bloc_segment_meta m = {.rev = 1, .feed = 1, .n = n};
  if (bloc_store_add_segment(store, &m, c, COLUMNS)) fail("segment", "", "");
  for (int i = 0; i < COLUMNS; i++) bloc_column_free(&c[i]);
}

static void write_store(void) {
  int fresh;
  if (bloc_store_open(NULL, BLOC_OPEN_WRITE, &store, &fresh) ||
      bloc_vtab_register(store, &world))
    fail("open", "", "");
  run(format("INSERT INTO revision(id, day) VALUES(1, '2020-01-01')"));
  write_actors();
  write_membership();
  write_told();
  run(format("INSERT INTO feed(id, rev, name) VALUES(1, 1, 'f')"));
  for (uint32_t i = 0; i < ROWS; i += 1000) write_segment(i, 1000);
  run(format("COMMIT"));
}

/* }======== */

/* {======== conditions ======== */

/* A comparison with `sign` ("" or "+") before its column. */
static char *condition(uint64_t seed, const char *sign) {
  static const char *const column[] = {"actor", "target", "actor_state",
                                       "target_state"};
  static const char *const bound[] = {"day", "date_from", "date_to"};
  static const char *const operator[] = {"=", "<", "<=", ">", ">="};
  uint64_t keep = state;
  char d[BLOC_DATE_BUF], *s;
  state = seed;
  uint32_t cut = below(4), kind = below(13);
  bloc_day_format(day0 - 20 + (bloc_day)below(DAYS + 40), d);
  if (cut < 2) d[cut == 0 ? 7 : 4] = 0;
  uint32_t who = below(STATES + BLOCS + PARTS + 2);
  char code[8];
  snprintf(code, sizeof code, "%c%u",
           who < STATES ? 'S' : who < STATES + BLOCS ? 'B' : 'P',
           1 + who % STATES);
  switch (kind) {
    case 0: case 1: case 2:
      s = format("%s%s %s '%s'", sign, bound[kind], operator[below(5)], d);
      break;
    case 11: s = format("%sexact = %u", sign, below(3)); break;
    case 3: s = format("%sday BETWEEN '%.4s' AND '%s'", sign, d, d); break;
    case 4: s = format("%stype = '%s'", sign, type_code[below(TYPES)]); break;
    case 5:
      s = format("%stype GLOB '%.8s*'", sign, type_code[below(TYPES)]);
      break;
    case 6:
      s = format("%stype IN ('%s', '%s', 'no such')", sign,
                 type_code[below(TYPES)], type_code[below(TYPES)]);
      break;
    case 7: s = format("%sbloc = 'B%u'", sign, 1 + below(4)); break;
    case 8: s = format("%sfeed = '%s'", sign, below(3) ? "f" : "g"); break;
    case 9: s = format("%sid = %u", sign, below(210)); break;
    case 10: s = format("%sorigin = %u", sign, below(ROWS)); break;
    default: s = format("%s%s = '%s'", sign, column[below(4)], code);
  }
  state = keep;
  return s;
}

static void compare(const char *one, const char *other) {
  listing a = sql(one), b = sql(other);
  if (a.n != b.n || memcmp(a.s, b.s, a.n) != 0) {
    printf("%s\n%s\n", one, other);
    fail("a condition that the engine sees", a.s, b.s);
  }
  free(a.s);
  free(b.s);
}

static void conditions(uint32_t rounds) {
  static const char *const order[] = {"day, rowid", "day DESC, rowid",
                                      "rowid"};
  uint64_t rows = 0;
  for (uint32_t k = 0; k < rounds; k++) {
    char where[2][700] = {"1", "1"};
    for (uint32_t n = below(4) + 1; n > 0; n--) {
      uint64_t seed = next();
      int both = below(5) == 0;
      for (int i = 0; i < 2; i++) {
        char *c = condition(seed, i == 0 ? "" : "+");
        size_t at = strlen(where[i]);
        snprintf(where[i] + at, sizeof where[i] - at, " %s %s",
                 both ? "OR" : "AND", c);
        if (both && at == 1) /* 1 OR x says nothing */
          snprintf(where[i], sizeof where[i], "%s", c);
        free(c);
      }
    }
    const char *by = order[below(3)], *head =
        "SELECT rowid, day, type, actor, actor_state, target_state, score"
        " FROM event";
    char *a = format("%s WHERE %s ORDER BY %s", head, where[0], by),
         *b = format("%s WHERE %s ORDER BY %s", head, where[1], by);
    compare(a, b);
    listing l = sql(a);
    rows += l.rows;
    free(l.s);
    free(a);
    free(b);
  }
  printf("ok: %u conditions, %llu rows\n", rounds, (unsigned long long)rows);
}

/* In order of days without a second key, which SQLite would sort by. */
static void order_of_days(void) {
  compare("SELECT group_concat(day) FROM (SELECT day FROM event ORDER BY day)",
          "SELECT group_concat(day) FROM (SELECT day FROM event ORDER BY "
          "+day)");
  compare("SELECT group_concat(day) FROM (SELECT day FROM event WHERE "
          "target = 'S2' ORDER BY day DESC)",
          "SELECT group_concat(day) FROM (SELECT day FROM event WHERE "
          "target = 'S2' ORDER BY +day DESC)");
  printf("ok: order of days\n");
}

/* }======== */

/* {======== cells ======== */

static void cells(void) {
  listing got = sql("SELECT origin, feed_id, day, type, actor, target, score,"
                    " text, url, feed, id, revision FROM event"
                    " WHERE feed = 'f' ORDER BY origin");
  listing want = {NULL, 0, 0, 0};
  for (uint32_t k = 0; k < ROWS; k++) {
    char d[BLOC_DATE_BUF], score[20] = "";
    bloc_day_format(fed[k].day, d);
    if (fed[k].score != BLOC_C_NULL)
      snprintf(score, sizeof score, "%.3f", (double)fed[k].score / 1000);
    char *text = format("row %u", k);
    char *s = format("%u|%u|%s|%s|%s|%s|%s|%s|%s|f||1|\n", k, 1000 + k, d,
                     type_code[fed[k].type - 1],
                     bloc_names_code(&world.names, fed[k].actor),
                     bloc_names_code(&world.names, fed[k].target), score,
                     fed[k].has_text ? text : "",
                     k % 1000 < 500 ? "u" : "");
    put(&want, s, strlen(s));
    free(text);
    free(s);
  }
  if (strcmp(got.s, want.s) != 0) fail("cells of a feed", got.s, want.s);
  free(got.s);
  free(want.s);
  compare("SELECT e.id, e.text, e.place, e.known, e.type FROM event e"
          " WHERE feed IS NULL ORDER BY id",
          "SELECT t.id, t.text, t.place, t.known, (SELECT code FROM event_type"
          " y WHERE y.id = t.type) FROM told t WHERE t.id NOT IN (SELECT event"
          " FROM retraction) ORDER BY id");
  printf("ok: cells\n");
}

/* Tables beside event: the same with the engine's help as without. */
static void tables(void) {
  listing sum = sql("SELECT sum(value), count(*), max(name) FROM measure");
  double want = 0;
  uint32_t n = 0;
  for (uint32_t k = 0; k < ROWS; k++)
    if (k % 3 != 0) want += k / 2.0, n++;
  char *s = format("%.3f|%u|mentions|\n", want, n);
  if (strcmp(sum.s, s) != 0) fail("measures", sum.s, s);
  free(sum.s);
  free(s);
  compare("SELECT e.origin, m.value FROM event e JOIN measure m ON m.origin ="
          " e.origin AND m.name = 'mentions' ORDER BY 1",
          "SELECT origin, value FROM measure WHERE +name = 'mentions'"
          " ORDER BY 1");
  compare("SELECT count(*) FROM measure WHERE name = 'x' OR origin = -1",
          "SELECT 0");
  compare("SELECT w.* FROM actor a JOIN whole w ON w.actor = a.code"
          " ORDER BY 1, 3", "SELECT * FROM whole ORDER BY 1, 3");
  compare("SELECT e.rowid FROM event e JOIN whole w ON w.actor = e.target AND"
          " w.from_day <= e.day AND w.to_day > e.day WHERE w.state <> 'x:GOV'"
          " AND w.state IS e.target_state ORDER BY 1",
          "SELECT e.rowid FROM event e WHERE e.target_state IN (SELECT code"
          " FROM actor WHERE kind IN ('state', 'bloc')) ORDER BY 1");
  printf("ok: measures, wholes\n");
}

static void as_recorded(void) {
  run(format("BEGIN IMMEDIATE"));
  run(format("INSERT INTO revision(id, day) VALUES(2, '2021-01-01')"));
  run(format("INSERT INTO retraction(rev, event, known) SELECT 2, id,"
             " '2010-01-01' FROM told WHERE id = (SELECT max(id) FROM told"
             " WHERE id NOT IN (SELECT event FROM retraction))"));
  run(format("COMMIT"));
  listing all = sql("SELECT count(*) FROM event(NULL, 1)"),
          now = sql("SELECT count(*) + 1 FROM event"),
          known = sql("SELECT count(*) FROM event('2009-12-31')"),
          few = sql("SELECT count(*) FROM event(NULL, 1) WHERE known IS NULL"
                    " OR known <= '2009-12-31'");
  if (strcmp(all.s, now.s) != 0) fail("before a retraction", all.s, now.s);
  if (strcmp(known.s, few.s) != 0) fail("before it was known", known.s, few.s);
  free(all.s);
  free(now.s);
  free(known.s);
  free(few.s);
  printf("ok: as recorded, as known\n");
}

/* }======== */

/* {======== joins ======== */

/* Counts rows whose target is the same state on each day of their date: the
   table is asked about the nominal day's. */
static bloc_rc count_plain(void *to, const uint32_t *row, uint32_t n) {
  bloc_scene w = bloc_world_scene(&world);
  bloc_event e;
  for (uint32_t i = 0; i < n; i++) {
    if (bloc_row_read(&w, row[i], &e)) abort();
    *(uint64_t *)to += e.date.lo == e.date.hi ||
        bloc_row_state(&w, e.target, e.date.nom) == e.target;
  }
  return BLOC_OK;
}

typedef struct {
  const char *status, *word, *covered; /* for the engine; for the table */
  uint32_t bloc;
  int as_known, position;
} question;

static uint64_t ask_engine(const question *k) {
  bloc_query q;
  bloc_report report;
  const char *bad;
  size_t nbad;
  uint64_t passed = 0;
  memset(&q, 0, sizeof q);
  q.f.from = BLOC_DAY_MIN;
  q.f.to = BLOC_DAY_MAX;
  q.f.when = BLOC_WHEN_ALL;
  q.f.njoin = 1;
  bloc_join *j = &q.f.join[0];
  j->side = BLOC_OF_TARGET;
  j->at = BLOC_DAY_MIN;
  j->when = BLOC_WHEN_ALL;
  if (k->as_known) j->when.known = 14300; /* 2009-02-25 */
  if (k->position) j->when.position = 3;
  if (bloc_u32s_push(&j->blocs, STATES + k->bloc) ||
      bloc_status_parse(&j->status, k->status, strlen(k->status), &bad, &nbad))
    abort();
  bloc_scene w = bloc_world_scene(&world);
  if (bloc_query_run(&w, &q, count_plain, &passed, &report)) abort();
  bloc_event_filter_free(&q.f);
  return passed;
}

/* A partial date passes where all its days do: in no stretch is one that does
   not. What can be no member is in no stretch at all. */
static char *as_sql(const question *k) {
  return format(
      "SELECT count(*) FROM event e WHERE (target = target_state OR date_from"
      " = date_to) AND NOT EXISTS (SELECT 1 FROM status s WHERE s.state ="
      " e.target_state AND s.bloc = 'B%u'%s%s AND s.from_day <= e.date_to AND"
      " s.to_day > e.date_from AND ((%s) AND %s) IS NOT 1) AND EXISTS (SELECT"
      " 1 FROM status s WHERE s.state = e.target_state AND s.bloc = 'B%u')",
      k->bloc, k->as_known ? " AND known = '2009-02-25'" : "",
      k->position ? " AND position = 'S3'" : "", k->word, k->covered, k->bloc);
}

static void joins(uint32_t rounds) {
  static const question kind[] = {
    {"member", "s.member", "s.covered_base", 0, 0, 0},
    {"member,-suspended", "s.member AND NOT s.suspended",
     "s.covered_base AND s.covered_suspended", 0, 0, 0},
    {"suspended", "s.suspended", "s.covered_base AND s.covered_suspended", 0,
     0, 0},
    {"observer", "s.observer", "s.covered_base", 0, 0, 0},
    {"none", "s.none", "s.covered_base", 0, 0, 0},
    {"applicant", "s.applicant", "s.covered_base AND s.covered_applicant", 0,
     0, 0}};
  uint64_t rows = 0;
  for (uint32_t i = 0; i < rounds; i++) {
    question k = kind[below(6)];
    k.bloc = 1 + below(BLOCS);
    k.as_known = below(3) == 0;
    k.position = below(3) == 0;
    uint64_t passed = ask_engine(&k);
    char *text = as_sql(&k), *engine = format("%llu|\n",
                                              (unsigned long long)passed);
    listing l = sql(text);
    if (strcmp(l.s, engine) != 0) fail(text, l.s, engine);
    rows += passed;
    free(l.s);
    free(text);
    free(engine);
  }
  printf("ok: %u joins, %llu rows\n", rounds, (unsigned long long)rows);
}

/* }======== */

int main(int argc, char **argv) {
  const char *seed = argc > 1 ? argv[1] : getenv("SEED");
  const char *rounds = argc > 2 ? argv[2] : getenv("N");
  uint32_t n = rounds != NULL ? (uint32_t)strtoul(rounds, NULL, 10) : 400;
  state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL);
  printf("seed %llu\n", (unsigned long long)state);
  write_store();
  conditions(n);
  order_of_days();
  cells();
  tables();
  joins(n / 8 + 1);
  as_recorded();
  bloc_store_close(store);
  bloc_world_free(&world);
  return 0;
}
