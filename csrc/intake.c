/*
** intake.c: see intake.h. Owns the columns, the rejects and the records that
** wait.
*/
#include "intake.h"

#include <string.h>

static const char *const names[BLOC_IN_COLUMNS] = {
    "day",   "day_lo", "day_hi", "flags", "type", "actor",   "target",
    "on_behalf_of", "bloc", "score", "known", "id", "id_text", "text",
    "place", "url"};

static void open_column(bloc_intake *in, uint32_t c) {
  in->col[c].kind = c >= BLOC_IN_COLUMNS     ? BLOC_C_REAL
                    : c >= BLOC_IN_ID_TEXT   ? BLOC_C_TEXT : BLOC_C_INT;
  if (c < BLOC_IN_COLUMNS) in->col[c].name = names[c];
}

void bloc_intake_open(bloc_intake *in) {
  const bloc_layout *l = &in->layout;
  in->ncol = BLOC_IN_COLUMNS + l->nmeasure;
  for (uint32_t c = 0; c < in->ncol; c++) open_column(in, c);
  for (uint32_t k = 0; k < l->nmissing; k++)
    if (l->missing[k].n > 0)
      in->first[(unsigned char)l->missing[k].s[0]] = 1;
}

void bloc_intake_free(bloc_intake *in) {
  for (uint32_t c = 0; c < in->ncol; c++) bloc_column_free(&in->col[c]);
  bloc_u32s_free(&in->record);
  bloc_free(in->reject);
  bloc_free(in->said.v);
  bloc_free(in->waiting);
  bloc_u32s_free(&in->field);
  bloc_free(in->kept.v);
  bloc_free(in->id.v);
  bloc_free(in->joined.v);
  memset(in, 0, sizeof *in);
}

int bloc_intake_measure(bloc_intake *in, const char *name) {
  bloc_layout *l = &in->layout;
  if (l->nmeasure == BLOC_MEASURES || l->nslot == BLOC_SLOTS) return -1;
  l->measure[l->nmeasure++] = (int)l->nslot++;
  open_column(in, in->ncol);
  in->col[in->ncol++].name = name;
  return (int)l->nmeasure - 1;
}

void bloc_intake_forget_rejects(bloc_intake *in) {
  in->nreject = 0;
  in->said.n = 0;
}

void bloc_intake_forget_waiting(bloc_intake *in) {
  in->nwaiting = in->field.n = 0;
  in->kept.n = 0;
}

void bloc_intake_cut(bloc_intake *in, uint32_t n) {
  for (uint32_t c = 0; c < in->ncol; c++)
    if (in->col[c].n > n) in->col[c].n = n;
  if (in->record.n > n) in->record.n = n;
  in->n = n;
}

static bloc_rc fill_to(bloc_column *c, uint32_t n) {
  while (c->n < n)
    if (bloc_column_null(c)) return BLOC_NOMEM;
  return BLOC_OK;
}

bloc_rc bloc_intake_fill(bloc_intake *in) {
  for (uint32_t c = 0; c < in->ncol; c++)
    if (fill_to(&in->col[c], in->n)) return BLOC_NOMEM;
  return BLOC_OK;
}

int bloc_intake_asks(const bloc_intake *in, uint32_t *row, int *party,
                     uint32_t *word) {
  const bloc_column *day = &in->col[BLOC_IN_DAY];
  for (; *row < in->n; ++*row)
    for (int k = 0; k < BLOC_IN_PARTIES; k++) {
      const bloc_column *c = &in->col[BLOC_IN_TYPE + k];
      if (*row >= c->n || c->i[*row] == BLOC_C_NULL) continue;
      uint32_t w = (uint32_t)c->i[*row];
      if (bloc_lexicon_sense(in->layout.party[k].words, w,
                             (bloc_day)day->i[*row]) != BLOC_NO_SENSE)
        continue;
      *party = k;
      *word = w;
      return 1;
    }
  return 0;
}

int64_t bloc_intake_digest(const char *s, size_t n) {
  uint64_t h = bloc_digest(0, s, n) | UINT64_C(1) << 63;
  return (int64_t)(h & ~UINT64_C(1)); /* -1 + 1 would be no key of a map */
}

/* {======== rejects and waiting records ======== */

static bloc_rc keep(bloc_arena *a, const bloc_field *f, size_t *at,
                    size_t *n) {
  *n = f == NULL ? 0 : f->n;
  return bloc_arena_add(a, f == NULL ? "" : f->s, *n, at);
}

bloc_rc bloc_intake_reject(bloc_intake *in, bloc_reject j,
                           const bloc_field *value, const bloc_field *raw) {
  void *p = in->reject;
  if (bloc_grow(&p, in->nreject, &in->cap_reject, sizeof j)) return BLOC_NOMEM;
  in->reject = p;
  if (keep(&in->said, value, &j.value, &j.nvalue) ||
      keep(&in->said, raw, &j.raw, &j.nraw))
    return BLOC_NOMEM;
  in->reject[in->nreject++] = j;
  in->nrejected++;
  return BLOC_OK;
}

static bloc_rc wait(bloc_intake *in, const bloc_record *r) {
  void *p = in->waiting;
  size_t at, n;
  bloc_waiting w = {.line = r->line, .field = in->field.n, .nfield = r->n};
  bloc_field raw = {r->raw, r->nraw};
  if (bloc_grow(&p, in->nwaiting, &in->cap_waiting, sizeof w))
    return BLOC_NOMEM;
  in->waiting = p;
  for (uint32_t k = 0; k < r->n; k++) {
    if (in->kept.n + r->field[k].n > UINT32_MAX) return BLOC_NOMEM;
    if (keep(&in->kept, &r->field[k], &at, &n) ||
        bloc_u32s_push(&in->field, (uint32_t)at))
      return BLOC_NOMEM;
  }
  if (keep(&in->kept, &raw, &w.raw, &w.nraw)) return BLOC_NOMEM;
  in->waiting[in->nwaiting++] = w;
  return BLOC_OK;
}

/* Field k of a waiting record as it came. */
static bloc_field kept_field(const bloc_intake *in, const bloc_waiting *w,
                             uint32_t k) {
  size_t at = in->field.v[w->field + k];
  size_t end = k + 1 < w->nfield ? in->field.v[w->field + k + 1] : w->raw;
  return (bloc_field){in->kept.v + at, end - at};
}

/* }======== */

/* {======== what a row says ======== */

typedef struct {
  const bloc_field *slot;
  bloc_reject *wrong;
  bloc_date date;
  int64_t known, score, id;
  bloc_field id_text;
  uint32_t word[BLOC_IN_PARTIES];
  double measure[BLOC_MEASURES];
} row;

static bloc_rc wrong(row *r, bloc_reject_why why, const char *role, int slot) {
  r->wrong->why = why;
  r->wrong->role = role;
  r->wrong->slot = slot;
  return BLOC_BAD;
}

static int given(const row *r, int slot) {
  return slot >= 0 && r->slot[slot].n > 0;
}

static int same_text(const bloc_field *a, const bloc_field *b) {
  return a->n == b->n && memcmp(a->s, b->s, a->n) == 0;
}

/* A date in one cell; the one read last is remembered by its text. What is
   wrong is said in terms of the first notation. */
static const char *one_date(bloc_intake *in, const bloc_field *f,
                            const bloc_layout_date *d, int nth,
                            bloc_date *out) {
  const char *why = NULL, *next;
  if (f->n == in->last[nth].n && memcmp(f->s, in->last[nth].text, f->n) == 0)
    return *out = in->last[nth].date, NULL;
  for (uint32_t k = 0; k < d->nas; k++) {
    next = bloc_cell_date(f, &d->as[k], out);
    if (next == NULL || why == NULL) why = next;
    if (next == NULL) break;
  }
  if (why == NULL && f->n <= sizeof in->last[nth].text) {
    memcpy(in->last[nth].text, f->s, f->n);
    in->last[nth].n = f->n;
    in->last[nth].date = *out;
  }
  return why;
}

/* Some cells say that their day stands for a week or month. */
static void widen(const row *r, const bloc_layout_date *d, bloc_date *out) {
  int y, m, day;
  if (!given(r, d->within) || out->lo != out->hi) return;
  for (uint32_t k = 0; k < d->nwide; k++) {
    if (!same_text(&r->slot[d->within], &d->wide[k].text)) continue;
    bloc_day_split(out->nom, &y, &m, &day);
    int last = bloc_days_in_month(y, m);
    out->lo -= d->wide[k].days > 0 ? d->wide[k].days : day - 1;
    out->hi += d->wide[k].days > 0 ? d->wide[k].days : last - day;
  }
}

static bloc_rc read_date(bloc_intake *in, row *r, const bloc_layout_date *d,
                         int nth, const char *role, bloc_date *out) {
  const char *why;
  const bloc_field *part[3] = {NULL, NULL, NULL};
  for (int k = 0; k < 3; k++)
    if (d->slot[k] >= 0) part[k] = &r->slot[d->slot[k]];
  if (part[0]->n == 0) return wrong(r, BLOC_J_EMPTY, role, d->slot[0]);
  if (d->as[0].as == BLOC_AS_PARTS)
    why = bloc_cell_parts(part[0], part[1], part[2], out);
  else
    why = one_date(in, part[0], d, nth, out);
  if (why == NULL) {
    widen(r, d, out);
    if (out->lo >= BLOC_DAY_FIRST && out->hi <= BLOC_DAY_LAST) return BLOC_OK;
    why = "years run from 1 to 9999";
  }
  r->wrong->hint = why;
  return wrong(r, BLOC_J_DATE, role, d->slot[0]);
}

/* The date, its last day where the format gives one, and since when known. */
static bloc_rc read_dates(bloc_intake *in, row *r) {
  const bloc_layout *l = &in->layout;
  bloc_date d;
  bloc_rc rc = BLOC_OK;
  if (!l->drops) rc = read_date(in, r, &l->date, 0, "date", &r->date);
  if (rc == BLOC_OK && given(r, l->through.slot[0])) {
    rc = read_date(in, r, &l->through, 1, "through", &d);
    if (rc == BLOC_OK && d.hi < r->date.lo)
      rc = wrong(r, BLOC_J_ORDER, "through", l->through.slot[0]);
    if (rc == BLOC_OK && d.hi > r->date.hi) r->date.hi = d.hi;
  }
  r->known = BLOC_C_NULL;
  if (rc == BLOC_OK && given(r, l->known.slot[0])) {
    rc = read_date(in, r, &l->known, 2, "known", &d);
    if (rc == BLOC_OK) r->known = d.hi;
  }
  return rc;
}

/* One more part of the id at hand. What separates parts has a backslash before
   it inside of one, and so has a backslash: "a/b" and "c" is a\/b/c. */
static bloc_rc add_part(bloc_intake *in, const char *s, size_t n) {
  size_t at;
  bloc_rc rc = BLOC_OK;
  for (size_t i = 0; rc == BLOC_OK && i < n; i++) {
    if (s[i] == '/' || s[i] == '\\')
      rc = bloc_arena_add(&in->id, "\\", 1, &at);
    if (rc == BLOC_OK) rc = bloc_arena_add(&in->id, s + i, 1, &at);
  }
  return rc;
}

/* The parts of an id with slashes between them. */
static bloc_rc join_id(bloc_intake *in, row *r) {
  const bloc_layout *l = &in->layout;
  char date[BLOC_DATE_BUF];
  size_t at;
  bloc_rc rc = BLOC_OK;
  in->id.n = 0;
  for (uint32_t k = 0; rc == BLOC_OK && k < l->nid; k++) {
    if (k > 0) rc = bloc_arena_add(&in->id, "/", 1, &at);
    if (rc == BLOC_OK && l->id[k] == BLOC_THE_DATE)
      rc = bloc_arena_add(&in->id, date, bloc_date_format(&r->date, date),
                          &at);
    else if (rc == BLOC_OK)
      rc = add_part(in, r->slot[l->id[k]].s, r->slot[l->id[k]].n);
  }
  r->id_text = (bloc_field){in->id.v, in->id.n};
  return rc;
}

static bloc_rc read_id(bloc_intake *in, row *r, const bloc_field *raw) {
  const bloc_layout *l = &in->layout;
  if (l->nid == 0 || (l->deferred && !given(r, l->id[0]))) {
    r->id = bloc_intake_digest(raw->s, raw->n);
    return BLOC_OK;
  }
  for (uint32_t k = 0; k < l->nid; k++)
    if (l->id[k] >= 0 && !given(r, l->id[k]))
      return wrong(r, BLOC_J_EMPTY, "id", l->id[k]);
  if (l->nid > 1) {
    if (join_id(in, r)) return BLOC_NOMEM;
  } else {
    const bloc_field *f = &r->slot[l->id[0]];
    if (bloc_cell_whole(f, &r->id)) return BLOC_OK;
    r->id_text = *f;
  }
  r->id = bloc_intake_digest(r->id_text.s, r->id_text.n);
  return BLOC_OK;
}

static bloc_rc read_numbers(bloc_intake *in, row *r) {
  const bloc_layout *l = &in->layout;
  r->score = BLOC_C_NULL;
  if (given(r, l->score) &&
      !bloc_cell_thousandths(&r->slot[l->score], &r->score))
    return wrong(r, BLOC_J_NUMBER, "score", l->score);
  for (uint32_t k = 0; k < l->nmeasure; k++)
    if (given(r, l->measure[k]) &&
        !bloc_cell_real(&r->slot[l->measure[k]], &r->measure[k]))
      return wrong(r, BLOC_J_NUMBER, "measure", l->measure[k]);
  return BLOC_OK;
}

/* }======== */

/* {======== words of a row ======== */

/* The word of a party: a cell, and what belongs to it. */
static bloc_rc party_text(bloc_intake *in, const row *r,
                          const bloc_layout_party *p, bloc_field *out) {
  size_t at;
  *out = r->slot[p->slot];
  if (!given(r, p->more[0]) && !given(r, p->more[1])) return BLOC_OK;
  in->joined.n = 0;
  if (bloc_arena_add(&in->joined, out->s, out->n, &at)) return BLOC_NOMEM;
  for (int k = 0; k < 2; k++) {
    if (p->more[k] < 0) continue;
    const bloc_field *more = &r->slot[p->more[k]];
    if (bloc_arena_add(&in->joined, BLOC_BETWEEN, 1, &at) ||
        bloc_arena_add(&in->joined, more->s, more->n, &at))
      return BLOC_NOMEM;
  }
  *out = (bloc_field){in->joined.v, in->joined.n};
  return BLOC_OK;
}

static bloc_rc read_word(bloc_intake *in, row *r, int k) {
  const bloc_layout_party *p = &in->layout.party[k];
  bloc_field f;
  r->word[k] = p->constant;
  if (!given(r, p->slot)) return BLOC_OK;
  if (party_text(in, r, p, &f)) return BLOC_NOMEM;
  r->word[k] = bloc_lexicon_find(p->words, f.s, f.n);
  if (r->word[k] != 0) return BLOC_OK;
  return bloc_lexicon_add(p->words, f.s, f.n, &r->word[k]);
}

/* The numbers of the words; last of all, so that what a rejected record says
   is never asked about. */
static bloc_rc read_words(bloc_intake *in, row *r) {
  const bloc_layout_party *type = &in->layout.party[0];
  if (read_word(in, r, 0)) return BLOC_NOMEM;
  if (r->word[0] == 0) return wrong(r, BLOC_J_EMPTY, "type", type->slot);
  uint32_t sense = bloc_lexicon_sense(type->words, r->word[0], 0);
  if (sense == BLOC_NO_SENSE) return wrong(r, BLOC_J_WAIT, "type", type->slot);
  if (sense == 0) return wrong(r, BLOC_J_WORD, "type", type->slot);
  for (int k = 1; k < BLOC_IN_PARTIES; k++)
    if (read_word(in, r, k)) return BLOC_NOMEM;
  return BLOC_OK;
}

/* }======== */

/* {======== rows ======== */

static bloc_rc put(bloc_intake *in, int c, int64_t v) {
  bloc_column *col = &in->col[c];
  if (v == BLOC_C_NULL) return BLOC_OK;
  if (col->n < in->n && fill_to(col, in->n)) return BLOC_NOMEM;
  return bloc_column_int(col, v);
}

static bloc_rc put_text(bloc_intake *in, int c, const bloc_field *f) {
  bloc_column *col = &in->col[c];
  if (f->n == 0) return BLOC_OK;
  if (col->n < in->n && fill_to(col, in->n)) return BLOC_NOMEM;
  return bloc_column_text(col, f->s, f->n) == BLOC_OK ? BLOC_OK : BLOC_NOMEM;
}

static bloc_rc put_dates(bloc_intake *in, const row *r) {
  bloc_day d = r->date.nom;
  if (put(in, BLOC_IN_DAY, d)) return BLOC_NOMEM;
  if (r->date.lo != d && put(in, BLOC_IN_DAY_LO, r->date.lo))
    return BLOC_NOMEM;
  if (r->date.hi != d && put(in, BLOC_IN_DAY_HI, r->date.hi))
    return BLOC_NOMEM;
  if (r->date.flags && put(in, BLOC_IN_FLAGS, r->date.flags))
    return BLOC_NOMEM;
  return put(in, BLOC_IN_KNOWN, r->known);
}

/* A text of one cell, or of several with commas between. */
static bloc_rc put_joined(bloc_intake *in, const row *r, int k) {
  const int *slot = in->layout.text[k];
  bloc_field f = {"", 0};
  size_t at;
  for (int i = 0; i < BLOC_JOINED; i++) {
    if (!given(r, slot[i])) continue;
    const bloc_field *more = &r->slot[slot[i]];
    if (f.n == 0) {
      f = *more;
      continue;
    }
    if (f.s != in->joined.v) {
      in->joined.n = 0;
      if (bloc_arena_add(&in->joined, f.s, f.n, &at)) return BLOC_NOMEM;
    }
    if (bloc_arena_add(&in->joined, ", ", 2, &at) ||
        bloc_arena_add(&in->joined, more->s, more->n, &at))
      return BLOC_NOMEM;
    f = (bloc_field){in->joined.v, in->joined.n};
  }
  return put_text(in, BLOC_IN_TEXT + k, &f);
}

static bloc_rc put_row(bloc_intake *in, const row *r) {
  const bloc_layout *l = &in->layout;
  if (put_dates(in, r) || put(in, BLOC_IN_ID, r->id) ||
      put(in, BLOC_IN_SCORE, r->score) ||
      put_text(in, BLOC_IN_ID_TEXT, &r->id_text))
    return BLOC_NOMEM;
  for (int k = 0; k < BLOC_IN_PARTIES; k++)
    if (r->word[k] != 0 && put(in, BLOC_IN_TYPE + k, r->word[k]))
      return BLOC_NOMEM;
  for (int k = 0; k < BLOC_IN_TEXTS; k++)
    if (put_joined(in, r, k)) return BLOC_NOMEM;
  for (uint32_t k = 0; k < l->nmeasure; k++) {
    bloc_column *col = &in->col[BLOC_IN_COLUMNS + k];
    if (!given(r, l->measure[k])) continue;
    if (fill_to(col, in->n) || bloc_column_real(col, r->measure[k]))
      return BLOC_NOMEM;
  }
  in->n++;
  return BLOC_OK;
}

bloc_rc bloc_intake_row(bloc_intake *in, const bloc_field *slot,
                        const bloc_field *raw, bloc_reject *why) {
  row r = {.slot = slot, .wrong = why};
  bloc_rc rc = read_dates(in, &r);
  if (rc == BLOC_OK) rc = read_id(in, &r, raw);
  if (rc == BLOC_OK) rc = read_numbers(in, &r);
  if (rc == BLOC_OK && !in->layout.drops) rc = read_words(in, &r);
  if (rc != BLOC_OK) return rc;
  rc = put_row(in, &r);
  if (rc != BLOC_OK) bloc_intake_cut(in, in->n);
  return rc;
}

/* }======== */

/* {======== records ======== */

static int is_missing(const bloc_intake *in, const bloc_field *f) {
  const bloc_layout *l = &in->layout;
  if (!in->first[(unsigned char)f->s[0]]) return 0;
  for (uint32_t k = 0; k < l->nmissing; k++)
    if (same_text(f, &l->missing[k])) return 1;
  return 0;
}

/* A field without blanks around it; empty where it means no value. */
static bloc_field clean(const bloc_intake *in, bloc_field f) {
  while (f.n > 0 && f.s[0] == ' ') f.s++, f.n--;
  while (f.n > 0 && f.s[f.n - 1] == ' ') f.n--;
  if (f.n > 0 && is_missing(in, &f)) f.n = 0;
  return f;
}

static int fits(bloc_intake *in, uint32_t n) {
  const bloc_layout *l = &in->layout;
  if (l->width[in->wide].n == n) return 1;
  for (uint32_t k = 0; k < l->nwidth; k++)
    if (l->width[k].n == n) {
      in->wide = k;
      return 1;
    }
  return 0;
}

/* Puts what cells stand for in their place. BLOC_BAD: *j says why not. */
static bloc_rc look_up(bloc_intake *in, bloc_field *slot, bloc_reject *j) {
  bloc_rc rc = BLOC_OK;
  for (uint32_t k = 0; k < in->layout.nslot; k++) {
    bloc_lexicon *l = in->layout.lookup[k];
    if (l == NULL || slot[k].n == 0) continue;
    uint32_t w = bloc_lexicon_find(l, slot[k].s, slot[k].n);
    if (w == 0 && bloc_lexicon_add(l, slot[k].s, slot[k].n, &w))
      return BLOC_NOMEM;
    uint32_t sense = bloc_lexicon_sense(l, w, 0);
    if (sense == 1) {
      slot[k].s = l->text.v + l->word[w].means_at;
      slot[k].n = l->word[w].nmeans;
      continue;
    }
    if (rc == BLOC_OK || sense == BLOC_NO_SENSE) {
      j->why = sense == 0 ? BLOC_J_LOOKUP : BLOC_J_WAIT;
      j->role = "lookup";
      j->slot = (int)k;
    }
    rc = BLOC_BAD;
  }
  return rc;
}

static int is_skipped(const bloc_layout *l, const bloc_field *slot) {
  for (uint32_t k = 0; k < l->nonly; k++)
    if (!same_text(&slot[l->only[k].slot], &l->only[k].text)) return 1;
  return 0;
}

/* A row, a reject, or (BLOC_BAD) neither: the record has to wait. */
static bloc_rc take_fields(bloc_intake *in, const bloc_record *r) {
  const bloc_layout *l = &in->layout;
  bloc_field slot[BLOC_SLOTS], raw = {r->raw, r->nraw};
  bloc_reject j = {.line = r->line, .nfield = r->n, .slot = BLOC_NO_SLOT};
  const int *place = l->width[in->wide].place;
  for (uint32_t k = 0; k < l->nslot; k++)
    slot[k] = place[k] < 0 ? (bloc_field){"", 0}
                           : clean(in, r->field[place[k]]);
  if (is_skipped(l, slot)) {
    in->skipped++;
    return BLOC_OK;
  }
  bloc_rc rc = look_up(in, slot, &j);
  if (rc == BLOC_OK) rc = bloc_intake_row(in, slot, &raw, &j);
  if (rc != BLOC_BAD || j.why == BLOC_J_WAIT) return rc;
  return bloc_intake_reject(in, j, j.slot < 0 ? NULL : &slot[j.slot], &raw);
}

/* As bloc_intake_take, of a record that does not wait for others. */
static bloc_rc take(bloc_intake *in, const bloc_record *r) {
  bloc_field raw = {r->raw, r->nraw};
  bloc_reject j = {.line = r->line, .problem = r->problem, .nfield = r->n,
                   .slot = BLOC_NO_SLOT};
  if (r->problem != BLOC_R_FINE) return bloc_intake_reject(in, j, NULL, &raw);
  j.why = BLOC_J_FIELDS;
  if (!fits(in, r->n)) return bloc_intake_reject(in, j, NULL, &raw);
  return in->layout.deferred ? BLOC_BAD : take_fields(in, r);
}

int bloc_intake_take(void *intake, const bloc_record *r) {
  bloc_intake *in = intake;
  bloc_rc rc = BLOC_BAD;
  if (in->nwaiting == 0 || r->problem != BLOC_R_FINE) rc = take(in, r);
  if (rc == BLOC_BAD) rc = wait(in, r);
  return rc != BLOC_OK;
}

bloc_field bloc_intake_field(const bloc_intake *in, uint32_t record,
                             uint32_t k) {
  return clean(in, kept_field(in, &in->waiting[record], k));
}

bloc_rc bloc_intake_resume(bloc_intake *in) {
  bloc_rc rc = BLOC_OK;
  bloc_field *field = NULL;
  uint32_t cap = 0, i = 0;
  for (; rc == BLOC_OK && i < in->nwaiting; i++) {
    const bloc_waiting *w = &in->waiting[i];
    bloc_record r = {.line = w->line, .n = w->nfield,
                     .raw = in->kept.v + w->raw, .nraw = w->nraw};
    for (uint32_t k = 0; rc == BLOC_OK && k < w->nfield; k++) {
      void *p = field;
      rc = bloc_grow(&p, k, &cap, sizeof *field);
      field = p;
      if (rc == BLOC_OK) field[k] = kept_field(in, w, k);
    }
    r.field = field;
    if (rc == BLOC_OK) rc = take(in, &r);
  }
  bloc_free(field);
  if (rc == BLOC_BAD) { /* something more is to be told: keep the rest */
    uint32_t done = i - 1;
    in->nwaiting -= done;
    memmove(in->waiting, in->waiting + done,
            in->nwaiting * sizeof *in->waiting);
    return BLOC_OK;
  }
  if (rc == BLOC_OK) bloc_intake_forget_waiting(in);
  return rc;
}

/* }======== */
