/*
** wide.c: see wide.h. Owns the cells, a byte each, and the texts.
*/
#include "wide.h"

#include <stdlib.h>
#include <string.h>

void bloc_wide_free(bloc_wide *w) {
  bloc_free(w->code);
  bloc_free(w->kept);
  bloc_free(w->text);
  bloc_u32s_free(&w->said);
  bloc_free(w->newest);
  bloc_map_free(&w->by_text);
  bloc_free(w->row);
  bloc_free(w->cell);
  bloc_free(w->reject);
  memset(w, 0, sizeof *w);
}

const char *bloc_wide_text(const bloc_wide *w, uint32_t offset) {
  return w->text == NULL ? "" : w->text + offset;
}

static bloc_rc copy_places(const uint32_t *from, uint32_t n, uint32_t width,
                           uint32_t **to) {
  *to = bloc_realloc(NULL, (n + 1) * sizeof **to);
  if (*to == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < n; i++) {
    if (from[i] >= width) return BLOC_BAD;
    (*to)[i] = from[i];
  }
  return BLOC_OK;
}

bloc_rc bloc_wide_open(bloc_wide *w, uint32_t width, uint32_t key,
                       uint32_t year, const uint32_t *code, uint32_t ncode,
                       const uint32_t *kept, uint32_t nkept) {
  memset(w, 0, sizeof *w);
  if (key >= width || year >= width || ncode > BLOC_WIDE_COLUMNS)
    return BLOC_BAD;
  w->width = width;
  w->key = key;
  w->year = year;
  w->ncode = ncode;
  w->nkept = nkept;
  bloc_rc rc = copy_places(code, ncode, width, &w->code);
  if (rc == BLOC_OK) rc = copy_places(kept, nkept, width, &w->kept);
  if (rc != BLOC_OK) bloc_wide_free(w);
  return rc;
}

/* {======== texts ======== */

/* Room for `more` bytes behind the *n that a buffer holds. */
static bloc_rc room(void **p, size_t n, size_t more, size_t *cap) {
  if (more <= *cap - n) return BLOC_OK;
  size_t want = *cap < 4096 ? 4096 : *cap * 2;
  while (want - n < more) want *= 2;
  void *q = bloc_realloc(*p, want);
  if (q == NULL) return BLOC_NOMEM;
  *p = q;
  *cap = want;
  return BLOC_OK;
}

/* Keeps a text; *at is its place in the arena, of which 0 is "". */
static bloc_rc keep(bloc_wide *w, const char *s, size_t n, uint32_t *at) {
  void *p = w->text;
  if (w->ntext + n + 2 > UINT32_MAX) return BLOC_NOMEM;
  if (room(&p, w->ntext, n + 2, &w->cap_text)) return BLOC_NOMEM;
  w->text = p;
  if (w->ntext == 0) w->text[w->ntext++] = '\0';
  *at = n == 0 ? 0 : (uint32_t)w->ntext;
  if (n == 0) return BLOC_OK;
  memcpy(w->text + w->ntext, s, n);
  w->text[w->ntext + n] = '\0';
  w->ntext += n + 1;
  return BLOC_OK;
}

static int is_text(const bloc_wide *w, uint32_t at, const bloc_field *f) {
  return strlen(w->text + at) == f->n && memcmp(w->text + at, f->s, f->n) == 0;
}

static bloc_rc add_thing(bloc_wide *w, const bloc_field *f, uint64_t key,
                         uint32_t *out) {
  void *p = w->newest;
  uint32_t at;
  if (bloc_grow(&p, w->nthing, &w->cap_newest, sizeof *w->newest))
    return BLOC_NOMEM;
  w->newest = p;
  w->said.n = w->nthing * (w->nkept + 1); /* what one that failed has left */
  if (keep(w, f->s, f->n, &at) || bloc_u32s_push(&w->said, at))
    return BLOC_NOMEM;
  for (uint32_t i = 0; i < w->nkept; i++)
    if (bloc_u32s_push(&w->said, 0)) return BLOC_NOMEM;
  if (bloc_map_put(&w->by_text, key, w->nthing)) return BLOC_NOMEM;
  w->newest[w->nthing] = 0;
  *out = w->nthing++;
  return BLOC_OK;
}

/* The thing that a field names. */
static bloc_rc thing_of(bloc_wide *w, const bloc_field *f, uint32_t *out) {
  uint64_t key = bloc_hash(f->s, f->n) | 1;
  uint32_t *at;
  while ((at = bloc_map_find(&w->by_text, key)) != NULL) {
    *out = *at;
    if (is_text(w, w->said.v[*at * (w->nkept + 1)], f)) return BLOC_OK;
    key += 2; /* stays odd, and so is never 0 */
  }
  return add_thing(w, f, key, out);
}

/* The kept columns of a record that is the thing's newest so far. */
static bloc_rc take_kept(bloc_wide *w, uint32_t thing, int32_t year,
                         const bloc_record *r) {
  uint32_t first = thing * (w->nkept + 1) + 1;
  if (year <= w->newest[thing]) return BLOC_OK;
  for (uint32_t i = 0; i < w->nkept; i++) {
    const bloc_field *f = &r->field[w->kept[i]];
    uint32_t *said = w->said.v + first + i;
    if (!is_text(w, *said, f) && keep(w, f->s, f->n, said)) return BLOC_NOMEM;
  }
  w->newest[thing] = year;
  return BLOC_OK;
}

/* }======== */

/* {======== records ======== */

static bloc_rc reject(bloc_wide *w, const bloc_record *r, uint32_t field,
                      bloc_wide_problem problem) {
  void *p = w->reject;
  if (bloc_grow(&p, w->nreject, &w->cap_reject, sizeof *w->reject))
    return BLOC_NOMEM;
  w->reject = p;
  bloc_wide_reject x = {r->line, field, 0, 0, problem, r->problem};
  if (field < r->n) {
    x.n = (uint32_t)(r->field[field].n < 60 ? r->field[field].n : 60);
    if (keep(w, r->field[field].s, x.n, &x.text)) return BLOC_NOMEM;
  }
  w->reject[w->nreject++] = x;
  return BLOC_OK;
}

static int year_of(const bloc_field *f, int32_t *year) {
  *year = 0;
  if (f->n == 0 || f->n > 4) return 0;
  for (size_t i = 0; i < f->n; i++) {
    if (f->s[i] < '0' || f->s[i] > '9') return 0;
    *year = *year * 10 + (f->s[i] - '0');
  }
  return *year >= 1 && *year <= 9998;
}

/* 0 where the cell is none of the codes. */
static int code_of(const bloc_field *f, signed char *code) {
  *code = f->n == 0 ? BLOC_WIDE_VOID : BLOC_WIDE_MISSING;
  if (f->n == 0) return 1;
  if (f->n == 1 && f->s[0] >= '0' && f->s[0] <= '9') {
    *code = (signed char)(f->s[0] - '0');
    return 1;
  }
  if (f->s[0] != '-' || f->n < 2 || f->n > 4) return 0;
  for (size_t i = 1; i < f->n; i++)
    if (f->s[i] < '0' || f->s[i] > '9') return 0;
  if (f->n == 2 && f->s[1] == '1') *code = BLOC_WIDE_VOID;
  return 1;
}

/* The number of the first column that is no code, or ncode. */
static uint32_t take_cells(bloc_wide *w, const bloc_record *r) {
  signed char *cell = w->cell + w->ncell;
  uint32_t i = 0;
  while (i < w->ncode && code_of(&r->field[w->code[i]], &cell[i])) i++;
  return i;
}

static bloc_rc add_row(bloc_wide *w, const bloc_record *r, int32_t year) {
  void *p = w->row;
  uint32_t thing;
  if (bloc_grow(&p, w->nrow, &w->cap_row, sizeof *w->row)) return BLOC_NOMEM;
  w->row = p;
  if (thing_of(w, &r->field[w->key], &thing) || take_kept(w, thing, year, r))
    return BLOC_NOMEM;
  w->row[w->nrow++] = (bloc_wide_row){thing, year, w->ncell, r->line};
  w->ncell += w->ncode;
  if (year > w->last_year) w->last_year = year;
  return BLOC_OK;
}

bloc_rc bloc_wide_take(bloc_wide *w, const bloc_record *r) {
  void *p = w->cell;
  int32_t year;
  w->records++;
  if (r->problem != BLOC_R_FINE && r->problem != BLOC_R_UTF8)
    return reject(w, r, UINT32_MAX, BLOC_WIDE_TORN);
  if (r->n != w->width) return reject(w, r, UINT32_MAX, BLOC_WIDE_FIELDS);
  if (r->field[w->key].n == 0) return reject(w, r, w->key, BLOC_WIDE_KEY);
  if (!year_of(&r->field[w->year], &year))
    return reject(w, r, w->year, BLOC_WIDE_YEAR);
  if (room(&p, w->ncell, w->ncode, &w->cap_cell)) return BLOC_NOMEM;
  w->cell = p;
  uint32_t bad = take_cells(w, r);
  if (bad < w->ncode) return reject(w, r, w->code[bad], BLOC_WIDE_CODE);
  return add_row(w, r, year);
}

static int by_thing_and_year(const void *a, const void *b) {
  const bloc_wide_row *x = a, *y = b;
  if (x->thing != y->thing) return x->thing < y->thing ? -1 : 1;
  if (x->year != y->year) return x->year < y->year ? -1 : 1;
  return x->at < y->at ? -1 : x->at > y->at;
}

bloc_rc bloc_wide_end(bloc_wide *w) {
  uint32_t n = 0;
  if (w->nrow > 1) qsort(w->row, w->nrow, sizeof *w->row, by_thing_and_year);
  for (uint32_t i = 0; i < w->nrow; i++) {
    bloc_wide_row x = w->row[i];
    if (n > 0 && x.thing == w->row[n - 1].thing &&
        x.year == w->row[n - 1].year) {
      bloc_record r = {.line = x.line};
      if (reject(w, &r, w->year, BLOC_WIDE_TWICE)) return BLOC_NOMEM;
    } else {
      w->row[n++] = x;
    }
  }
  w->nrow = n;
  return BLOC_OK;
}

/* }======== */

/* {======== runs ======== */

static bloc_rc push(bloc_wide_runs *out, const bloc_wide_run *x) {
  void *p = out->v;
  if (bloc_grow(&p, out->n, &out->cap, sizeof *out->v)) return BLOC_NOMEM;
  out->v = p;
  out->v[out->n++] = *x;
  return BLOC_OK;
}

/* Ends a run before a year in which the cell is not missing. */
static bloc_rc close(bloc_wide_runs *out, bloc_wide_run *x, int32_t year) {
  if (x->code < 0) return BLOC_OK;
  x->next = year;
  if (push(out, x)) return BLOC_NOMEM;
  x->code = -1;
  return BLOC_OK;
}

/* Runs of one column over the rows [a, b) of one thing; coded: of any code. */
static bloc_rc list_column(const bloc_wide *w, uint32_t a, uint32_t b,
                           uint32_t column, int coded, bloc_wide_runs *out) {
  bloc_wide_run x = {w->row[a].thing, column, 0, 0, 0, -1};
  int32_t before = w->row[a].year - 1; /* the last year with a record */
  for (uint32_t i = a; i < b; i++) {
    int code = w->cell[w->row[i].at + column];
    int32_t year = w->row[i].year;
    if (year > before + 1 && close(out, &x, before + 1)) return BLOC_NOMEM;
    before = year;
    if (code == BLOC_WIDE_MISSING) continue;
    if (code >= 0 && coded) code = 0;
    if (code >= 0 && x.code == code && year == x.y2 + 1) {
      x.y2 = year;
      continue;
    }
    if (close(out, &x, year)) return BLOC_NOMEM;
    x.y1 = x.y2 = year;
    x.code = code;
  }
  return close(out, &x, before < w->last_year ? before + 1 : BLOC_WIDE_NEVER);
}

static bloc_rc list(const bloc_wide *w, int coded, bloc_wide_runs *out) {
  out->n = 0;
  for (uint32_t a = 0, b; a < w->nrow; a = b) {
    for (b = a + 1; b < w->nrow && w->row[b].thing == w->row[a].thing;) b++;
    for (uint32_t c = 0; c < w->ncode; c++)
      if (list_column(w, a, b, c, coded, out)) return BLOC_NOMEM;
  }
  return BLOC_OK;
}

bloc_rc bloc_wide_list(const bloc_wide *w, bloc_wide_runs *out) {
  return list(w, 0, out);
}

bloc_rc bloc_wide_coded(const bloc_wide *w, bloc_wide_runs *out) {
  return list(w, 1, out);
}

void bloc_wide_span(const bloc_wide *w, int32_t *first, int32_t *last) {
  for (uint32_t c = 0; c < w->ncode; c++)
    first[c] = last[c] = BLOC_WIDE_NEVER;
  for (uint32_t i = 0; i < w->nrow; i++) {
    const signed char *cell = w->cell + w->row[i].at;
    int32_t year = w->row[i].year;
    for (uint32_t c = 0; c < w->ncode; c++) {
      if (cell[c] == BLOC_WIDE_VOID) continue;
      if (year < first[c]) first[c] = year;
      if (last[c] == BLOC_WIDE_NEVER || year > last[c]) last[c] = year;
    }
  }
}

/* }======== */
