/*
** store_feed.c: the world fed from the store: rows that came since the last
** look are read in, whoever wrote them. What only some questions need is read
** when the first of them is asked (bloc_store_sync_names, _events), and from
** then on kept up to date; the thousands of actors that feeds bring (the
** crowd) one by one where a row mentions one, or all at once.
** Invariant: of a table in `watch` the world holds exactly the rows with id
** <= seen[table]; an actor that the world knows by its code has all its wholes
** of rows <= seen[T_PART].
*/
#define _POSIX_C_SOURCE 200809L
#include "store_own.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "day.h"
#include "schema.h"

#define CROWD (BLOC_OFFICE | BLOC_PART | BLOC_UNRESOLVED)
#define FEW_ACTORS 1024 /* so many are read at once, crowd or not */

typedef struct {
  bloc_store *s;
  bloc_world *w;
  sqlite3_stmt *st;
  const char *table;
} row;

static const char *text(const row *r, int col, size_t *n) {
  const char *t = (const char *)sqlite3_column_text(r->st, col);
  *n = t == NULL ? 0 : (size_t)sqlite3_column_bytes(r->st, col);
  return t;
}

static uint32_t id(const row *r, int col) {
  int64_t v = sqlite3_column_int64(r->st, col);
  return v > 0 && v < UINT32_MAX ? (uint32_t)v : 0;
}

static int damaged(const row *r, const char *what) {
  return bloc_store_fail(r->s, "the store is damaged: %s of row %lld of %s", what,
              (long long)sqlite3_column_int64(r->st, 0), r->table);
}

static int feed_one(bloc_store *s, bloc_world *w, uint32_t actor, int depth);

static int knows(const bloc_world *w, uint32_t actor) {
  return actor < w->names.nactor && w->names.actor[actor].code != 0;
}

/* An id of the actor table, or (0 allowed) nobody. */
static int actor(const row *r, int col, uint32_t *out) {
  *out = id(r, col);
  if (*out == 0 || knows(r->w, *out)) return 0;
  if (feed_one(r->s, r->w, *out, 0)) return -1;
  return knows(r->w, *out) ? 0 : damaged(r, "an actor");
}

/* A date in text with its nominal day, or `absent` where the cell is NULL. */
static int date(const row *r, int col, int nominal, bloc_day absent,
                bloc_date *out) {
  const char *why;
  size_t n;
  const char *t = text(r, col, &n);
  if (t == NULL) {
    *out = bloc_date_of(absent);
    out->flags = absent == BLOC_DAY_MAX ? BLOC_OPEN : BLOC_ABSENT;
    return 0;
  }
  if (bloc_date_parse(t, n, out, &why)) return damaged(r, "a date");
  t = nominal < 0 ? NULL : text(r, nominal, &n);
  if (t == NULL) return 0;
  bloc_date nom;
  if (bloc_date_parse(t, n, &nom, &why)) return damaged(r, "a nominal day");
  out->nom = nom.lo;
  return 0;
}

static int day(const row *r, int col, bloc_day absent, bloc_day *out) {
  bloc_date d;
  if (date(r, col, -1, absent, &d)) return -1;
  *out = d.lo;
  return 0;
}

static int nomem(const row *r, bloc_rc rc) {
  return rc == BLOC_OK ? 0 : bloc_store_fail(r->s, "not enough memory");
}

static int feed_revision(row *r) {
  bloc_day d;
  uint32_t rev = id(r, 0);
  if (day(r, 1, 0, &d)) return -1;
  while (r->w->rev_day.n < rev)
    if (bloc_u32s_push(&r->w->rev_day, (uint32_t)d)) return nomem(r, BLOC_NOMEM);
  return nomem(r, bloc_u32s_push(&r->w->rev_day, (uint32_t)d));
}

static uint32_t kind_bit(const char *s) {
  static const char *const kinds[] = {"state",  "bloc", "organisation",
                                      "office", "part", "group",
                                      "unresolved"};
  for (uint32_t i = 0; i < 7; i++)
    if (s != NULL && strcmp(s, kinds[i]) == 0) return 1u << i;
  return BLOC_ORGANISATION;
}

static int feed_actor(row *r) {
  size_t n;
  const char *code = text(r, 1, &n);
  if (code == NULL || n == 0 || id(r, 0) == 0 || id(r, 0) > 50000000)
    return damaged(r, "the code");
  uint32_t kind = kind_bit(text(r, 2, &n));
  return nomem(r, bloc_names_actor(&r->w->names, id(r, 0), code, kind));
}

static int feed_bloc(row *r) {
  uint32_t a;
  if (actor(r, 1, &a)) return -1;
  if (a == 0) return damaged(r, "an actor");
  return nomem(r, bloc_names_actor(&r->w->names, a,
                                   bloc_names_code(&r->w->names, a),
                                   BLOC_BLOC));
}

static int feed_label(row *r) {
  uint32_t a;
  size_t n;
  bloc_date from, to;
  if (actor(r, 1, &a) || date(r, 4, -1, BLOC_DAY_MIN, &from) ||
      date(r, 5, -1, BLOC_DAY_MAX, &to))
    return -1;
  const char *scheme = text(r, 2, &n), *t = text(r, 3, &n);
  if (a == 0 || scheme == NULL || t == NULL) return damaged(r, "a cell");
  return nomem(r, bloc_names_label(&r->w->names, a, scheme, t, from.nom,
                                   to.nom));
}

static int feed_life(row *r) {
  uint32_t a;
  bloc_date from, to;
  if (actor(r, 1, &a) || date(r, 2, -1, BLOC_DAY_MIN, &from) ||
      date(r, 3, -1, BLOC_DAY_MAX, &to))
    return -1;
  return nomem(r, bloc_names_life(&r->w->names, a, from, to));
}

/* Adds one whole; a code that is now a part of somebody is no more unresolved. */
static int add_whole(row *r, uint32_t a, uint32_t whole) {
  bloc_names *names = &r->w->names;
  bloc_date from, to;
  if (date(r, 3, -1, BLOC_DAY_MIN, &from) || date(r, 4, -1, BLOC_DAY_MAX, &to))
    return -1;
  if (knows(r->w, a) && (names->actor[a].kind & BLOC_UNRESOLVED))
    names->actor[a].kind = BLOC_PART;
  return nomem(r, bloc_names_whole(names, a, whole, from, to));
}

/* A new row; of an actor that nobody has asked for it is read with the actor. */
static int feed_part(row *r) {
  uint32_t whole;
  if (!knows(r->w, id(r, 1))) return 0;
  if (actor(r, 2, &whole)) return -1;
  return add_whole(r, id(r, 1), whole);
}

/*
** A row that stood when the world was first fed: its actor comes after it,
** unless that was read alone and has its wholes.
*/
static int feed_link(row *r) {
  int64_t most = r->s->most_actors;
  if (id(r, 1) == 0 || id(r, 1) > most || id(r, 2) > most)
    return damaged(r, "an actor");
  int alone = knows(r->w, id(r, 1)) &&
              (r->w->names.actor[id(r, 1)].kind & CROWD);
  return alone ? 0 : add_whole(r, id(r, 1), id(r, 2));
}

static int feed_crowd(row *r) {
  uint32_t a = id(r, 0);
  if (knows(r->w, a)) return 0;
  if (feed_actor(r)) return -1;
  bloc_actor *x = &r->w->names.actor[a];
  if ((x->kind & BLOC_UNRESOLVED) && x->whole != 0) x->kind = BLOC_PART;
  return 0;
}

/* The layer and value that a status word stands for. */
static int layer_of(const char *s, size_t n, uint8_t *layer, uint8_t *value) {
  uint32_t bit = s == NULL ? 0 : bloc_word_bit(s, n), i = 0;
  if (bit == 0) return -1;
  while (bit >> i != 1) i++;
  *layer = (uint8_t)(i < 4 ? BLOC_BASE : i - 3);
  *value = (uint8_t)(i < 4 ? i : 1);
  return 0;
}

static int feed_assertion(row *r) {
  bloc_assertion a = {.id = id(r, 0), .rev = id(r, 1), .replaces = id(r, 12),
                      .gone_rev = UINT32_MAX, .gone_known = BLOC_DAY_MAX};
  size_t n;
  const char *status = text(r, 5, &n);
  if (actor(r, 2, &a.state) || actor(r, 3, &a.bloc) ||
      actor(r, 4, &a.asserter))
    return -1;
  if (a.state == 0 || a.bloc == 0 ||
      layer_of(status, n, &a.layer, &a.value))
    return damaged(r, "the status");
  if (date(r, 6, 7, BLOC_DAY_MIN, &a.from) ||
      date(r, 8, 9, BLOC_DAY_MAX, &a.to) ||
      day(r, 10, BLOC_DAY_MIN, &a.known_from) ||
      day(r, 11, BLOC_DAY_MIN, &a.known_to))
    return -1;
  return nomem(r, bloc_spells_add(&r->w->spells, a));
}

static uint32_t layer_bits(const char *s, size_t n) {
  uint8_t layer, value;
  if (s == NULL) return (1u << BLOC_LAYERS) - 1;
  if (n == 4 && memcmp(s, "base", 4) == 0) return 1u << BLOC_BASE;
  return layer_of(s, n, &layer, &value) == 0 ? 1u << layer : 0;
}

/* The actor with this code, or 0. */
static int by_code(const row *r, const char *s, size_t n, uint32_t *out) {
  static const char sql[] = "SELECT id FROM main.actor WHERE code = ?1";
  *out = bloc_names_id(&r->w->names, s, n);
  if (*out != 0) return 0;
  row q = {r->s, r->w, NULL, "actor"};
  q.st = (sqlite3_stmt *)bloc_store_prepare(r->s, sql, sizeof sql - 1, 0);
  if (q.st == NULL) return -1;
  sqlite3_bind_text64(q.st, 1, s, n, SQLITE_STATIC, SQLITE_UTF8);
  int rc = bloc_stmt_step(r->s, (bloc_stmt *)q.st);
  if (rc == 1) rc = actor(&q, 0, out);
  bloc_stmt_done(r->s, (bloc_stmt *)q.st);
  return rc;
}

/* Ids of actors in a list of codes separated by blanks. */
static int state_list(const row *r, int col, bloc_u32s *out) {
  size_t n;
  const char *t = text(r, col, &n);
  for (size_t i = 0; t != NULL && i < n;) {
    size_t start = i;
    while (i < n && t[i] != ' ') i++;
    uint32_t a;
    if (by_code(r, t + start, i - start, &a)) return -1;
    if (a != 0 && bloc_u32s_push(out, a)) return nomem(r, BLOC_NOMEM);
    while (i < n && t[i] == ' ') i++;
  }
  return 0;
}

static int feed_coverage(row *r) {
  bloc_cover c = {.id = id(r, 0), .rev = id(r, 7)};
  size_t n;
  if (sqlite3_column_type(r->st, 1) == SQLITE_NULL) return 0; /* events */
  const char *layer = text(r, 3, &n);
  c.layers = layer_bits(layer, n);
  if (actor(r, 1, &c.bloc) || actor(r, 2, &c.asserter) ||
      day(r, 4, BLOC_DAY_MIN, &c.from) || day(r, 5, BLOC_DAY_MAX, &c.to))
    return -1;
  if (c.bloc == 0) return damaged(r, "the bloc");
  if (state_list(r, 6, &c.states) ||
      nomem(r, bloc_spells_cover(&r->w->spells, c))) {
    bloc_u32s_free(&c.states);
    return -1;
  }
  return 0;
}

static int feed_uncovered(row *r) {
  bloc_spells_uncover(&r->w->spells, id(r, 2), id(r, 1));
  return 0;
}

static int feed_told(row *r) {
  bloc_event e = {.id = id(r, 0), .rev = id(r, 1), .type = id(r, 2),
                  .source = id(r, 10), .gone_rev = UINT32_MAX,
                  .gone_known = BLOC_DAY_MAX, .origin = UINT32_MAX,
                  .score = INT32_MIN};
  if (date(r, 3, 4, BLOC_DAY_MIN, &e.date) || actor(r, 5, &e.actor) ||
      actor(r, 6, &e.target) || actor(r, 7, &e.on_behalf_of) ||
      actor(r, 8, &e.bloc) || day(r, 9, BLOC_DAY_MIN, &e.known))
    return -1;
  if (e.date.lo < BLOC_DAY_FIRST || e.date.hi > BLOC_DAY_LAST)
    return damaged(r, "the date");
  return nomem(r, bloc_events_add(&r->w->events, e));
}

static int feed_told_code(row *r) {
  return nomem(r, bloc_events_code(&r->w->events, id(r, 1), id(r, 2)));
}

static int feed_retraction(row *r) {
  bloc_day known;
  if (day(r, 3, BLOC_DAY_MIN, &known)) return -1;
  if (id(r, 2) != 0)
    bloc_spells_retract(&r->w->spells, id(r, 2), id(r, 1), known);
  return 0;
}

static int feed_told_gone(row *r) {
  bloc_day known;
  if (day(r, 3, BLOC_DAY_MIN, &known)) return -1;
  if (id(r, 2) != 0)
    bloc_events_retract(&r->w->events, id(r, 2), id(r, 1), known);
  return 0;
}

/* What each table gives to the world; `also` limits the rows. */
static const struct {
  const char *name, *columns, *also;
  int (*feed)(row *r);
} table[TABLES] = {
    {"revision", "id, day", "", feed_revision},
    {"actor", "id, code, kind", " AND kind NOT IN " SCHEMA_CROWD, feed_actor},
    {"part", "id, actor, whole, from_date, to_date", " AND id <= ?2",
     feed_link},
    {"actor", "id, code, kind", " AND kind IN " SCHEMA_CROWD, feed_crowd},
    {"bloc", "id, actor", "", feed_bloc},
    {"label", "id, actor, scheme, text, from_date, to_date", "", feed_label},
    {"life", "id, actor, from_date, to_date", "", feed_life},
    {"part", "id, actor, whole, from_date, to_date", "", feed_part},
    {"assertion",
     "id, rev, state, bloc, asserter, status, from_date, from_nominal,"
     " to_date, to_nominal, known_from, known_to, replaces", "",
     feed_assertion},
    {"coverage", "id, bloc, asserter, layer, from_day, to_day, states, rev",
     "", feed_coverage},
    {"uncovered", "id, rev, coverage", "", feed_uncovered},
    {"retraction", "id, rev, assertion, known", "", feed_retraction},
    {"told",
     "id, rev, type, date, date_nominal, actor, target, on_behalf_of, bloc,"
     " known, source", "", feed_told},
    {"told_code", "id, event, type", "", feed_told_code},
    {"retraction", "id, rev, event, known", "", feed_told_gone},
    {"segment", NULL, NULL, NULL}, /* store_event.c reads these two */
    {"dropped", NULL, NULL, NULL},
};

/* Feeds the rows of a statement whose first column is the id. */
static int feed_rows(row *r, int (*give)(row *), int64_t *last) {
  int rc;
  while ((rc = bloc_stmt_step(r->s, (bloc_stmt *)r->st)) == 1) {
    if (give(r)) {
      rc = -1;
      break;
    }
    *last = sqlite3_column_int64(r->st, 0);
  }
  bloc_stmt_done(r->s, (bloc_stmt *)r->st);
  return rc;
}

static int count_actors(bloc_store *s) {
  return bloc_store_ask(s, "SELECT max(id) FROM main.actor", 0,
                        &s->most_actors);
}

static int feed_table(bloc_store *s, bloc_world *w, int t) {
  char sql[320];
  if (table[t].feed == NULL) return 0;
  snprintf(sql, sizeof sql, "SELECT %s FROM %s%s WHERE id > ?1%s ORDER BY id",
           table[t].columns, t == T_UNCOVERED ? "" : "main.", /* stand-in */
           table[t].name, table[t].also);
  row r = {s, w, (sqlite3_stmt *)bloc_store_prepare(s, sql, strlen(sql), 0),
           table[t].name};
  if (r.st == NULL) return -1;
  sqlite3_bind_int64(r.st, 1, s->seen[t]);
  if (t == T_LINK) {
    sqlite3_bind_int64(r.st, 2, s->seen[T_PART]);
    if (count_actors(s)) return -1;
  }
  if (feed_rows(&r, table[t].feed, &s->seen[t])) return -1;
  if (t == T_LINK) s->seen[t] = INT64_MAX; /* once: T_PART goes on */
  return 0;
}

/* Notes which table this connection has added to. */
void bloc_store_on_insert(void *store, int action, const char *db,
                          const char *name, sqlite3_int64 rowid) {
  bloc_store *s = store;
  (void)action, (void)db, (void)rowid;
  for (int t = 0; t < TABLES; t++)
    if (strcmp(table[t].name, name) == 0) s->touched |= BIT(t);
  if (s->touched & BIT(T_PART)) s->touched |= BIT(T_SEGMENT); /* parties */
}

/* {======== the crowd ======== */

/* The wholes of an actor that is read alone, and what they are part of. */
static int feed_wholes(bloc_store *s, bloc_world *w, uint32_t a, int depth) {
  static const char sql[] =
      "SELECT id, actor, whole, from_date, to_date FROM main.part"
      " WHERE actor = ?1 AND id <= ?2 ORDER BY id";
  row r = {s, w, NULL, "part"};
  int rc;
  r.st = (sqlite3_stmt *)bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  if (r.st == NULL) return -1;
  sqlite3_bind_int64(r.st, 1, a);
  sqlite3_bind_int64(r.st, 2, s->seen[T_PART]);
  while ((rc = bloc_stmt_step(s, (bloc_stmt *)r.st)) == 1) {
    uint32_t whole = id(&r, 2);
    if (!knows(w, whole) && depth < BLOC_WHOLES)
      rc = feed_one(s, w, whole, depth + 1) ? -1 : rc;
    if (rc < 0 || add_whole(&r, a, whole)) {
      rc = -1;
      break;
    }
  }
  bloc_stmt_done(s, (bloc_stmt *)r.st);
  return rc;
}

/* Reads one actor that the world does not know; there may be none. */
static int feed_one(bloc_store *s, bloc_world *w, uint32_t a, int depth) {
  static const char sql[] =
      "SELECT id, code, kind FROM main.actor WHERE id = ?1";
  row r = {s, w, NULL, "actor"};
  int64_t last = 0;
  r.st = (sqlite3_stmt *)bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  if (r.st == NULL) return -1;
  sqlite3_bind_int64(r.st, 1, a);
  if (feed_rows(&r, feed_actor, &last)) return -1;
  int crowd = last != 0 && (w->names.actor[a].kind & CROWD);
  return crowd ? feed_wholes(s, w, a, depth) : 0;
}

int bloc_store_feed_crowd(bloc_store *s, bloc_world *w) {
  s->watch |= OF_CROWD;
  return feed_table(s, w, T_LINK) || feed_table(s, w, T_CROWD) ? -1 : 0;
}

/* }======== */

/* {======== looking ======== */

/* What the world holds is forgotten. */
static void start_anew(bloc_store *s, bloc_world *w) {
  bloc_store_reset_events(s, w);
  bloc_names_free(&w->names);
  bloc_spells_free(&w->spells);
  bloc_u32s_free(&w->rev_day);
  memset(s->seen, 0, sizeof s->seen);
  s->reset = s->started = 0;
}

/* Before the first row: where old rows of part end; whether there are so few
   actors that nothing is won by leaving the crowd out. */
static int start(bloc_store *s) {
  if (bloc_store_ask(s, "SELECT max(id) FROM main.part", 0, &s->seen[T_PART]) ||
      count_actors(s))
    return -1;
  if (s->most_actors <= FEW_ACTORS) s->watch |= OF_CROWD;
  s->started = 1;
  return 0;
}

static int feed_all(bloc_store *s, bloc_world *w, uint32_t mask) {
  if (s->reset) start_anew(s, w);
  w->spells.names = &w->names;
  if (!s->started && start(s)) return -1;
  mask |= s->watch;
  for (int t = 0; t < TABLES; t++)
    if ((s->touched & mask) >> t & 1 && feed_table(s, w, t)) return -1;
  if (mask & BIT(T_SEGMENT) && bloc_store_feed_events(s, w)) return -1;
  s->touched &= ~mask;
  s->generation++;
  return 0;
}

/* A failure leaves a half-read world: it is read anew the next time. */
static int feed(bloc_store *s, bloc_world *w, uint32_t mask) {
  int single = sqlite3_get_autocommit(s->db);
  if (single && bloc_store_exec(s, "BEGIN")) return -1; /* one moment */
  s->feed.open = !single;
  if (feed_all(s, w, mask)) {
    char keep[sizeof s->error];
    memcpy(keep, s->error, sizeof keep);
    if (single) bloc_store_exec(s, "ROLLBACK");
    memcpy(s->error, keep, sizeof keep);
    bloc_store_reset(s);
    return -1;
  }
  return single ? bloc_store_exec(s, "COMMIT") : 0;
}

static int64_t now_ns(void) {
  struct timespec t;
#ifdef CLOCK_MONOTONIC_COARSE
  clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
#else
  clock_gettime(CLOCK_MONOTONIC, &t);
#endif
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Has another connection committed since the last look? */
static int others_wrote(bloc_store *s, int *yes) {
  if (s->version == NULL &&
      sqlite3_prepare_v3(s->db, "PRAGMA data_version", -1,
                         SQLITE_PREPARE_PERSISTENT, &s->version, NULL))
    return bloc_store_fail_sqlite(s);
  int rc = sqlite3_step(s->version);
  int64_t v = sqlite3_column_int64(s->version, 0);
  sqlite3_reset(s->version);
  if (rc != SQLITE_ROW) return bloc_store_fail_sqlite(s);
  *yes = v != s->data_version;
  s->data_version = v;
  return 0;
}

/* Marks everything where another process has written since. */
static int look(bloc_store *s, int force) {
  int64_t now = now_ns();
  int yes = 0;
  if (!force && now - s->looked < LOOK_EVERY) return 0;
  if (others_wrote(s, &yes)) return -1;
  if (yes) s->touched = ALL_TABLES;
  s->looked = now;
  return 0;
}

/* Tables that are not watched are read together with all others: what their
   rows mention is then there. */
static int bring(bloc_store *s, bloc_world *w, uint32_t mask) {
  if (s->touched & mask & ~s->watch) s->touched |= mask | s->watch;
  return s->touched & mask ? feed(s, w, mask) : 0;
}

int bloc_store_sync(bloc_store *s, bloc_world *w, int force) {
  return look(s, force) ? -1 : bring(s, w, s->watch);
}

int bloc_store_sync_names(bloc_store *s, bloc_world *w) {
  if (bring(s, w, s->watch | OF_NAMES)) return -1;
  s->watch |= OF_NAMES;
  return 0;
}

int bloc_store_bring_events(bloc_store *s, bloc_world *w) {
  return look(s, 0) ? -1 : bring(s, w, s->watch | OF_EVENTS);
}

int bloc_store_parts(bloc_store *s, uint32_t whole, bloc_u32s *out) {
  static const char sql[] =
      "WITH RECURSIVE below(id, depth) AS (VALUES (?1, 0) UNION"
      " SELECT p.actor, depth + 1 FROM below JOIN main.part p"
      " ON p.whole = below.id WHERE depth <= ?2)"
      " SELECT DISTINCT id FROM below WHERE id <> ?1 ORDER BY id";
  sqlite3_stmt *st =
      (sqlite3_stmt *)bloc_store_prepare(s, sql, sizeof sql - 1, 0);
  int rc;
  out->n = 0;
  if (st == NULL) return -1;
  sqlite3_bind_int64(st, 1, whole);
  sqlite3_bind_int64(st, 2, BLOC_WHOLES);
  while ((rc = bloc_stmt_step(s, (bloc_stmt *)st)) == 1)
    if (bloc_u32s_push(out, (uint32_t)sqlite3_column_int64(st, 0))) {
      rc = bloc_store_fail(s, "not enough memory");
      break;
    }
  bloc_stmt_done(s, (bloc_stmt *)st);
  return rc;
}

void bloc_store_reset(bloc_store *s) {
  s->reset = 1;
  s->touched = ALL_TABLES;
}

uint32_t bloc_store_generation(const bloc_store *s) { return s->generation; }

int bloc_store_in_transaction(const bloc_store *s) {
  return !sqlite3_get_autocommit(s->db);
}

int bloc_store_readonly(const bloc_store *s) { return s->readonly; }
