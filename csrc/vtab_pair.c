/*
** vtab_pair.c: the tables `spell` and `status` of vtab.h: what holds between
** a state and a bloc. A cursor walks over pairs and keeps the rows of the one
** it stands on.
**
**   spell    a row for each effective spell of each pair that has any
**   status   for each state (and whatever else can be a member: all but blocs'
**            parts, offices and codes of which nobody knows whose they are)
**            and each bloc the stretches of days, from the first day to the
**            last, on which nothing changes; a word is 1: yes, 0: no, NULL:
**            possibly; covered_LAYER: 1 unless the question is not covered
**
** Hidden columns ask as of a day of knowledge, by a position, as recorded in
** a revision: WHERE known = '2024-01-15', or spell('2024-01-15', 'AES').
** Cost: a pair some microseconds.
*/
#include "vtab_own.h"

#include <stdlib.h>
#include <string.h>

/* The columns that both tables begin with, and their last three. */
enum { STATE, BLOC };

/* Of spell. */
enum {
  STATUS = BLOC + 1, LAYER, FROM_EARLIEST, FROM_LATEST, FROM_NOMINAL,
  TO_EARLIEST, TO_LATEST, TO_NOMINAL, STILL, ASSERTION, SPELL_INPUT
};

/* Of status. */
enum {
  FROM_DAY = BLOC + 1, TO_DAY, WORD,
  COVERED = WORD + BLOC_WORDS, STATUS_INPUT = COVERED + BLOC_LAYERS
};

#define INPUTS 3 /* known, position, recorded */
#define HIDDEN " known TEXT HIDDEN, position TEXT HIDDEN," \
  " recorded INTEGER HIDDEN)"

static const char spell_declaration[] =
    "CREATE TABLE x(state TEXT, bloc TEXT, status TEXT, layer TEXT,"
    " from_earliest TEXT, from_latest TEXT, from_nominal TEXT,"
    " to_earliest TEXT, to_latest TEXT, to_nominal TEXT, still INTEGER,"
    " assertion INTEGER," HIDDEN;

static const char status_declaration[] =
    "CREATE TABLE x(state TEXT, bloc TEXT, from_day TEXT, to_day TEXT,"
    " none INTEGER, observer INTEGER, associate INTEGER, member INTEGER,"
    " suspended INTEGER, withdrawing INTEGER, inactive INTEGER,"
    " applicant INTEGER, covered_base INTEGER, covered_suspended INTEGER,"
    " covered_withdrawing INTEGER, covered_inactive INTEGER,"
    " covered_applicant INTEGER," HIDDEN;

/* Days on which nothing changes. */
typedef struct {
  bloc_day from, to;
  uint32_t sure, can, covered; /* covered: a bit a layer */
} stretch;

typedef struct {
  sqlite3_vtab_cursor base;
  int stretches;             /* of status, not of spell */
  int asked, holds;
  sqlite3_value *input[INPUTS];
  bloc_when when;
  uint32_t only_state, only_bloc; /* 0: any */
  uint32_t state, bloc;      /* the pair that it stands on */
  uint32_t bloc_end, state_end;
  bloc_spell_list scratch;
  const bloc_spell *spell;
  uint32_t nspell;
  bloc_u32s cut;             /* days, as uint32_t from BLOC_DAY_FIRST */
  stretch *stretch;
  uint32_t nstretch, cap_stretch;
  uint32_t at;
  sqlite3_int64 row;
} cursor;

static vt_shared *shared(const cursor *c) {
  return ((vt_table *)c->base.pVtab)->v;
}

static int connect_spell(sqlite3 *db, void *aux, int argc,
                         const char *const *argv, sqlite3_vtab **out,
                         char **why) {
  (void)argc, (void)argv;
  return vt_connect(db, aux, spell_declaration, out, why);
}

static int connect_status(sqlite3 *db, void *aux, int argc,
                          const char *const *argv, sqlite3_vtab **out,
                          char **why) {
  (void)argc, (void)argv;
  return vt_connect(db, aux, status_declaration, out, why);
}

/* {======== planning ======== */

/*
** The conditions on inputs, which SQLite cannot test, or (inputs = 0) those
** on the state and the bloc; `input`: the number of the first hidden column.
*/
static int use_columns(sqlite3_index_info *info, int input, int inputs,
                       vt_plan *plan, double *pairs) {
  for (int i = 0; i < info->nConstraint; i++) {
    int column = info->aConstraint[i].iColumn;
    if (vt_operator(info->aConstraint[i].op) != '=' ||
        (inputs ? column < input : column != STATE && column != BLOC))
      continue;
    if (!info->aConstraint[i].usable) {
      if (inputs) return SQLITE_CONSTRAINT; /* only asked knowing them */
      continue;
    }
    if (!inputs && !vt_binary(info, i)) continue;
    if (vt_use(plan, info, i, '=', inputs) && inputs) return SQLITE_CONSTRAINT;
    if (column == STATE) *pairs /= 400;
    if (column == BLOC) *pairs /= 250;
  }
  return SQLITE_OK;
}

static int plan_pairs(sqlite3_index_info *info, int input, double per_pair) {
  vt_plan plan = {{0}, 0};
  double pairs = 100000;
  int rc = use_columns(info, input, 1, &plan, &pairs);
  if (rc == SQLITE_OK) rc = use_columns(info, input, 0, &plan, &pairs);
  info->estimatedRows = (sqlite3_int64)(pairs * per_pair) + 1;
  info->estimatedCost = pairs * (5 + per_pair);
  return rc == SQLITE_OK ? vt_plan_done(&plan, info) : rc;
}

static int best_spell(sqlite3_vtab *t, sqlite3_index_info *info) {
  (void)t;
  return plan_pairs(info, SPELL_INPUT, 1.2);
}

static int best_status(sqlite3_vtab *t, sqlite3_index_info *info) {
  (void)t;
  return plan_pairs(info, STATUS_INPUT, 4);
}

/* }======== */

/* {======== stretches ======== */

static bloc_rc cut_at(cursor *c, bloc_day d) {
  if (d <= BLOC_DAY_FIRST || d > BLOC_DAY_LAST) return BLOC_OK;
  return bloc_u32s_push(&c->cut, (uint32_t)(d - BLOC_DAY_FIRST));
}

static bloc_rc cut_date(cursor *c, const bloc_date *d) {
  return cut_at(c, d->lo) || cut_at(c, d->hi) ? BLOC_NOMEM : BLOC_OK;
}

/* Before and behind each life. */
static bloc_rc cut_lives(cursor *c, const bloc_names *w, uint32_t id) {
  for (uint32_t i = w->actor[id].life; i; i = w->dated[i].next)
    if (cut_at(c, w->dated[i].from.lo) || cut_at(c, w->dated[i].to.hi))
      return BLOC_NOMEM;
  return BLOC_OK;
}

static int compare_u32(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* All days on which something about the pair may change, in order. */
static bloc_rc cut_days(cursor *c) {
  const bloc_spells *s = &shared(c)->world->spells;
  const bloc_names *names = s->names;
  c->cut.n = 0;
  if (bloc_u32s_push(&c->cut, 0)) return BLOC_NOMEM;
  for (uint32_t i = 0; i < c->nspell; i++)
    if (cut_date(c, &c->spell[i].from) || cut_date(c, &c->spell[i].to))
      return BLOC_NOMEM;
  uint32_t i = c->bloc < s->cover_of.n ? s->cover_of.v[c->bloc] : 0;
  for (; i != 0; i = s->cover[i - 1].next + 1) /* UINT32_MAX ends: 0 */
    if (cut_at(c, s->cover[i - 1].from) || cut_at(c, s->cover[i - 1].to))
      return BLOC_NOMEM;
  if (cut_lives(c, names, c->state) || cut_lives(c, names, c->bloc))
    return BLOC_NOMEM;
  if (c->cut.n > 0) qsort(c->cut.v, c->cut.n, sizeof *c->cut.v, compare_u32);
  return BLOC_OK;
}

/*
** The layers about which the answer of a day can be had: covered ones, and
** all where nothing can hold and one of the two does not exist.
*/
static uint32_t answered(cursor *c, bloc_day d, uint32_t can) {
  const bloc_spells *s = &shared(c)->world->spells;
  int held = (can & BLOC_BASE_BITS) != BLOC_BIT_BASE(BLOC_NONE);
  if (!held && !(bloc_names_alive(s->names, c->state, d) &&
                 bloc_names_alive(s->names, c->bloc, d)))
    return (1u << BLOC_LAYERS) - 1;
  uint32_t layers = 0;
  for (uint32_t l = 0; l < BLOC_LAYERS; l++)
    if (bloc_spells_covered(s, c->state, c->bloc, l, &c->when, d))
      layers |= 1u << l;
  return layers;
}

static bloc_rc add_stretch(cursor *c, bloc_day from, bloc_day to) {
  bloc_on_day on = bloc_spells_on(c->spell, c->nspell, from);
  stretch x = {from, to, on.sure, on.can, answered(c, from, on.can)};
  stretch *last = c->nstretch == 0 ? NULL : &c->stretch[c->nstretch - 1];
  if (last != NULL && last->sure == x.sure && last->can == x.can &&
      last->covered == x.covered) {
    last->to = to;
    return BLOC_OK;
  }
  void *p = c->stretch;
  if (bloc_grow(&p, c->nstretch, &c->cap_stretch, sizeof *c->stretch))
    return BLOC_NOMEM;
  c->stretch = p;
  c->stretch[c->nstretch++] = x;
  return BLOC_OK;
}

static bloc_rc make_stretches(cursor *c) {
  c->nstretch = 0;
  if (cut_days(c)) return BLOC_NOMEM;
  for (uint32_t i = 0; i < c->cut.n; i++) {
    if (i + 1 < c->cut.n && c->cut.v[i + 1] == c->cut.v[i]) continue;
    bloc_day from = BLOC_DAY_FIRST + (bloc_day)c->cut.v[i];
    bloc_day to = i + 1 == c->cut.n ? BLOC_DAY_LAST + 1
                  : BLOC_DAY_FIRST + (bloc_day)c->cut.v[i + 1];
    if (add_stretch(c, from, to)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

/* }======== */

/* {======== walking over pairs ======== */

static int is_kind(const cursor *c, uint32_t id, uint32_t kinds) {
  const bloc_names *w = &shared(c)->world->names;
  return id < w->nactor && (w->actor[id].kind & kinds) != 0;
}

/* The rows of the pair that the cursor stands on. */
static bloc_rc read_pair(cursor *c) {
  bloc_spells *s = &shared(c)->world->spells;
  uint32_t pair = bloc_spells_pair(s, c->state, c->bloc);
  c->at = 0;
  c->nspell = c->nstretch = 0;
  c->spell = NULL;
  if (pair != UINT32_MAX &&
      bloc_spells_effective(s, pair, &c->when, &c->scratch, &c->spell,
                            &c->nspell))
    return BLOC_NOMEM;
  return c->stretches ? make_stretches(c) : BLOC_OK;
}

static uint32_t rows_of(const cursor *c) {
  return c->stretches ? c->nstretch : c->nspell;
}

/* The next pair in order of (bloc, state). */
static void next_bloc(cursor *c) {
  c->bloc++;
  c->state = c->only_state != 0 ? c->only_state : 1;
}

static void next_pair(cursor *c) {
  if (++c->state >= c->state_end) next_bloc(c);
}

/* Stands on the first pair with rows, from the one at hand on. */
static int settle(cursor *c) {
  static const uint32_t members = BLOC_ANY & ~(uint32_t)(BLOC_OFFICE |
                                              BLOC_PART | BLOC_UNRESOLVED);
  while (c->bloc < c->bloc_end) {
    if (!is_kind(c, c->bloc, BLOC_BLOC)) {
      next_bloc(c);
      continue;
    }
    if (is_kind(c, c->state, members)) {
      if (read_pair(c)) return SQLITE_NOMEM;
      if (rows_of(c) > 0) return SQLITE_OK;
    }
    next_pair(c);
  }
  c->nspell = c->nstretch = c->at = 0;
  return SQLITE_OK;
}

/* }======== */

/* {======== cursors ======== */

static int open_any(sqlite3_vtab_cursor **out, int stretches) {
  cursor *c = bloc_realloc(NULL, sizeof *c);
  if (c == NULL) return SQLITE_NOMEM;
  memset(c, 0, sizeof *c);
  c->stretches = stretches;
  *out = &c->base;
  return SQLITE_OK;
}

static int open_spell(sqlite3_vtab *t, sqlite3_vtab_cursor **out) {
  (void)t;
  return open_any(out, 0);
}

static int open_status(sqlite3_vtab *t, sqlite3_vtab_cursor **out) {
  (void)t;
  return open_any(out, 1);
}

static void drop_inputs(cursor *c) {
  for (int i = 0; i < INPUTS; i++) {
    sqlite3_value_free(c->input[i]);
    c->input[i] = NULL;
  }
}

static int close_cursor(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  if (c->holds) shared(c)->busy--;
  drop_inputs(c);
  bloc_free(c->scratch.v);
  bloc_free(c->stretch);
  bloc_u32s_free(&c->cut);
  bloc_free(c);
  return SQLITE_OK;
}

static int read_input(cursor *c, int i, sqlite3_value *x) {
  sqlite3_vtab *t = c->base.pVtab;
  sqlite3_value_free(c->input[i]);
  c->input[i] = sqlite3_value_dup(x);
  return i == 0 ? vt_input_known(t, x, &c->when)
         : i == 1 ? vt_input_position(t, x, &c->when)
         : vt_input_revision(t, x, &c->when);
}

/* Limits the walk to one state or bloc; 0 where there is none of that code. */
static int limit(uint32_t *only, const bloc_names *w, sqlite3_value *x) {
  size_t n;
  const char *s = vt_string(x, &n);
  uint32_t id = s == NULL ? 0 : bloc_names_id(w, s, n);
  if (*only != 0 && *only != id) return 0;
  *only = id;
  return id != 0;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *plan,
                  int argc, sqlite3_value **argv) {
  cursor *c = (cursor *)base;
  const bloc_names *names = &shared(c)->world->names;
  int input = c->stretches ? STATUS_INPUT : SPELL_INPUT, some = 1;
  (void)number;
  drop_inputs(c);
  int rc = c->asked ? SQLITE_OK : vt_sync(base->pVtab, 0);
  c->asked = 1;
  if (rc == SQLITE_OK && !c->holds) {
    c->holds = 1;
    shared(c)->busy++;
  }
  c->when = BLOC_WHEN_ALL;
  c->only_state = c->only_bloc = 0;
  c->row = 0;
  for (int i = 0; i < argc && rc == SQLITE_OK; i++) {
    int column = plan[2 * i] - 'A';
    if (column >= input) rc = read_input(c, column - input, argv[i]);
    else if (column == STATE) some &= limit(&c->only_state, names, argv[i]);
    else some &= limit(&c->only_bloc, names, argv[i]);
  }
  if (rc != SQLITE_OK) return rc;
  c->state = c->only_state != 0 ? c->only_state : 1;
  c->bloc = c->only_bloc != 0 ? c->only_bloc : 1;
  c->state_end = c->only_state != 0 ? c->only_state + 1 : names->nactor;
  c->bloc_end = c->only_bloc != 0 ? c->only_bloc + 1 : names->nactor;
  if (!some) c->bloc_end = 0;
  return settle(c);
}

static int next(sqlite3_vtab_cursor *base) {
  cursor *c = (cursor *)base;
  c->row++;
  if (++c->at < rows_of(c)) return SQLITE_OK;
  next_pair(c);
  return settle(c);
}

static int at_end(sqlite3_vtab_cursor *base) {
  const cursor *c = (const cursor *)base;
  return c->at >= rows_of(c);
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
  *out = ((cursor *)base)->row;
  return SQLITE_OK;
}

/* }======== */

/* {======== cells ======== */

static void result_input(cursor *c, sqlite3_context *cx, int i) {
  if (c->input[i] != NULL) sqlite3_result_value(cx, c->input[i]);
}

static void result_spell(cursor *c, sqlite3_context *cx, int i) {
  const bloc_spell *x = &c->spell[c->at];
  const char *modifier = bloc_word[x->layer == BLOC_BASE ? 0 : x->layer + 3];
  switch (i) {
    case STATUS:
      vt_result_text(cx, x->layer == BLOC_BASE ? bloc_word[x->value]
                                               : modifier);
      break;
    case LAYER:
      vt_result_text(cx, x->layer == BLOC_BASE ? "base" : modifier);
      break;
    case FROM_EARLIEST: vt_result_day(cx, x->from.lo); break;
    case FROM_LATEST: vt_result_day(cx, x->from.hi); break;
    case FROM_NOMINAL: vt_result_day(cx, x->from.nom); break;
    case TO_EARLIEST: vt_result_day(cx, x->to.lo); break;
    case TO_LATEST: vt_result_day(cx, x->to.hi); break;
    case TO_NOMINAL: vt_result_day(cx, x->to.nom); break;
    case STILL: sqlite3_result_int(cx, (x->to.flags & BLOC_OPEN) != 0); break;
    default:
      sqlite3_result_int64(cx, shared(c)->world->spells.a[x->assertion].id);
  }
}

static int spell_column(sqlite3_vtab_cursor *base, sqlite3_context *cx,
                        int i) {
  cursor *c = (cursor *)base;
  if (i == STATE) vt_result_actor(cx, shared(c), c->state);
  else if (i == BLOC) vt_result_actor(cx, shared(c), c->bloc);
  else if (i >= SPELL_INPUT) result_input(c, cx, i - SPELL_INPUT);
  else result_spell(c, cx, i);
  return SQLITE_OK;
}

static int status_column(sqlite3_vtab_cursor *base, sqlite3_context *cx,
                         int i) {
  cursor *c = (cursor *)base;
  const stretch *x = &c->stretch[c->at];
  if (i == STATE) vt_result_actor(cx, shared(c), c->state);
  else if (i == BLOC) vt_result_actor(cx, shared(c), c->bloc);
  else if (i == FROM_DAY) vt_result_day(cx, x->from);
  else if (i == TO_DAY) vt_result_day(cx, x->to);
  else if (i >= STATUS_INPUT) result_input(c, cx, i - STATUS_INPUT);
  else if (i >= COVERED)
    sqlite3_result_int(cx, x->covered >> (i - COVERED) & 1);
  else if (x->sure >> (i - WORD) & 1) sqlite3_result_int(cx, 1);
  else if (!(x->can >> (i - WORD) & 1)) sqlite3_result_int(cx, 0);
  return SQLITE_OK;
}

/* }======== */

const sqlite3_module vt_spell_module = {
    .xConnect = connect_spell, .xBestIndex = best_spell,
    .xDisconnect = vt_disconnect, .xOpen = open_spell,
    .xClose = close_cursor, .xFilter = filter, .xNext = next,
    .xEof = at_end, .xColumn = spell_column, .xRowid = row_id};

const sqlite3_module vt_status_module = {
    .xConnect = connect_status, .xBestIndex = best_status,
    .xDisconnect = vt_disconnect, .xOpen = open_status,
    .xClose = close_cursor, .xFilter = filter, .xNext = next,
    .xEof = at_end, .xColumn = status_column, .xRowid = row_id};
