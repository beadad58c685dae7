/*
** frame.c: see frame.h. Owns columns and lists of texts.
*/
#include "frame.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "day.h"

void bloc_frame_free(bloc_frame *f) {
  for (uint32_t i = 0; i < f->ncolumn; i++) {
    bloc_free(f->c[i].r);
    if (f->c[i].same != i) continue;
    bloc_free(f->c[i].code);
    bloc_free(f->c[i].i);
  }
  for (uint32_t i = 0; i < BLOC_F_LISTS; i++) {
    bloc_free(f->list[i].heap);
    bloc_free(f->list[i].at);
  }
  memset(f, 0, sizeof *f);
}

/* {======== texts ======== */

static bloc_rc text_room(bloc_f_texts *t, size_t more) {
  size_t need = t->nheap + more, cap = t->cap_heap;
  if (need <= cap) return BLOC_OK;
  if (need > UINT32_MAX / 2) return BLOC_NOMEM;
  while (cap < need) cap = cap == 0 ? 1024 : 2 * cap;
  char *p = bloc_realloc(t->heap, cap);
  if (p == NULL) return BLOC_NOMEM;
  t->heap = p;
  t->cap_heap = (uint32_t)cap;
  return BLOC_OK;
}

bloc_rc bloc_frame_text(bloc_frame *f, uint32_t list, const char *s,
                        size_t n) {
  bloc_f_texts *t = &f->list[list];
  void *p = t->at;
  if (text_room(t, n + 1)) return BLOC_NOMEM;
  if (bloc_grow(&p, t->n, &t->cap, sizeof *t->at)) return BLOC_NOMEM;
  t->at = p;
  t->at[t->n++] = t->nheap;
  memcpy(t->heap + t->nheap, s, n);
  t->heap[t->nheap + n] = '\0';
  t->nheap += (uint32_t)n + 1;
  if (list >= f->nlist) f->nlist = list + 1;
  return BLOC_OK;
}

const char *bloc_frame_text_of(const bloc_frame *f, uint32_t list,
                               uint32_t code) {
  return f->list[list].heap + f->list[list].at[code];
}

/* }======== */

/* {======== columns ======== */

uint32_t bloc_frame_column(bloc_frame *f, const char *name, bloc_f_kind kind,
                           uint32_t list) {
  uint32_t i = f->ncolumn++;
  bloc_f_column *c = &f->c[i];
  memset(c, 0, sizeof *c);
  strncpy(c->name, name, BLOC_F_NAME - 1);
  c->kind = kind;
  c->list = list;
  c->same = i;
  return i;
}

uint32_t bloc_frame_shown(bloc_frame *f, const char *name, uint32_t same,
                          uint32_t list) {
  uint32_t i = bloc_frame_column(f, name, BLOC_F_CODE, list);
  f->c[i].same = same;
  return i;
}

uint32_t bloc_frame_find(const bloc_frame *f, const char *name) {
  for (uint32_t i = 0; i < f->ncolumn; i++)
    if (strcmp(f->c[i].name, name) == 0) return i;
  return UINT32_MAX;
}

static bloc_rc column_room(bloc_f_column *c, size_t rows) {
  if (c->kind == BLOC_F_REAL) {
    double *r = bloc_realloc(c->r, rows * sizeof *r);
    if (r != NULL) c->r = r;
    return r == NULL ? BLOC_NOMEM : BLOC_OK;
  }
  if (c->kind == BLOC_F_CODE) {
    uint32_t *v = bloc_realloc(c->code, rows * sizeof *v);
    if (v != NULL) c->code = v;
    return v == NULL ? BLOC_NOMEM : BLOC_OK;
  }
  int32_t *v = bloc_realloc(c->i, rows * sizeof *v);
  if (v != NULL) c->i = v;
  return v == NULL ? BLOC_NOMEM : BLOC_OK;
}

bloc_rc bloc_frame_room(bloc_frame *f, uint32_t more) {
  if (more > INT32_MAX - f->n) return BLOC_NOMEM;
  if (f->n + more <= f->cap) return BLOC_OK;
  uint32_t cap = f->cap < 64 ? 64 : f->cap;
  while (cap < f->n + more) cap *= 2;
  for (uint32_t i = 0; i < f->ncolumn; i++)
    if (f->c[i].same == i && column_room(&f->c[i], cap)) return BLOC_NOMEM;
  for (uint32_t i = 0; i < f->ncolumn; i++)
    if (f->c[i].same != i) f->c[i].code = f->c[f->c[i].same].code;
  f->cap = cap;
  return BLOC_OK;
}

bloc_f_cell bloc_frame_cell(const bloc_frame *f, uint32_t column,
                            uint32_t row) {
  const bloc_f_column *c = &f->c[column];
  bloc_f_cell v = {.kind = c->kind};
  if (c->kind == BLOC_F_REAL) {
    v.r = c->r[row];
    v.null = isnan(v.r);
  } else if (c->kind == BLOC_F_CODE) {
    v.null = c->code[row] == BLOC_F_NULL;
    if (!v.null) v.text = bloc_frame_text_of(f, c->list, c->code[row]);
  } else {
    v.i = c->i[row];
    v.null = v.i == BLOC_F_NONE;
  }
  return v;
}

/* }======== */

/* {======== rows of rows ======== */

static bloc_rc copy_texts(const bloc_frame *f, bloc_frame *out) {
  for (uint32_t l = 0; l < f->nlist; l++)
    for (uint32_t i = 0; i < f->list[l].n; i++) {
      const char *s = bloc_frame_text_of(f, l, i);
      if (bloc_frame_text(out, l, s, strlen(s))) return BLOC_NOMEM;
    }
  return BLOC_OK;
}

static bloc_rc copy_columns(const bloc_frame *f, uint32_t rows,
                            bloc_frame *out) {
  for (uint32_t i = 0; i < f->ncolumn; i++) {
    const bloc_f_column *c = &f->c[i];
    if (c->same == i) bloc_frame_column(out, c->name, c->kind, c->list);
    else bloc_frame_shown(out, c->name, c->same, c->list);
    out->c[i].hidden = c->hidden;
  }
  return bloc_frame_room(out, rows);
}

bloc_rc bloc_frame_take(const bloc_frame *f, const uint32_t *row, uint32_t n,
                        bloc_frame *out) {
  if (copy_texts(f, out) || copy_columns(f, n, out)) {
    bloc_frame_free(out);
    return BLOC_NOMEM;
  }
  for (uint32_t i = 0; i < f->ncolumn; i++) {
    const bloc_f_column *c = &f->c[i];
    if (c->same != i) continue;
    for (uint32_t k = 0; k < n; k++)
      if (c->kind == BLOC_F_REAL) out->c[i].r[k] = c->r[row[k]];
      else if (c->kind == BLOC_F_CODE) out->c[i].code[k] = c->code[row[k]];
      else out->c[i].i[k] = c->i[row[k]];
  }
  out->n = n;
  return BLOC_OK;
}

static int is_wanted(const bloc_f_cell *c, const bloc_f_want *w) {
  char day[BLOC_F_PRINT];
  if (c->null) return 0;
  if (w->text == NULL)
    return c->kind == BLOC_F_REAL  ? c->r == w->number
           : c->kind == BLOC_F_INT ? c->i == w->number
                                   : 0;
  if (c->kind == BLOC_F_CODE) return strcmp(c->text, w->text) == 0;
  return c->kind == BLOC_F_DAY && bloc_frame_print(c, day) > 0 &&
         strcmp(day, w->text) == 0;
}

void bloc_frame_keep(const bloc_frame *f, uint32_t column,
                     const bloc_f_want *want, uint32_t nwant, uint32_t *row,
                     uint32_t *n) {
  uint32_t kept = 0;
  for (uint32_t k = 0; k < *n; k++) {
    bloc_f_cell c = bloc_frame_cell(f, column, row[k]);
    uint32_t i = 0;
    while (i < nwant && !is_wanted(&c, &want[i])) i++;
    if (i < nwant) row[kept++] = row[k];
  }
  *n = kept;
}

/* }======== */

/* {======== CSV ======== */

/* As Lua prints a float: 14 digits, and never like an integer. */
static size_t print_real(double r, char *out) {
  int n = snprintf(out, BLOC_F_PRINT, "%.14g", r);
  if (out[strspn(out, "-0123456789")] == '\0') {
    memcpy(out + n, ".0", 3);
    n += 2;
  }
  return (size_t)n;
}

static size_t print_int(int32_t v, char *out) {
  char digits[12];
  size_t n = 0, k = 0;
  uint32_t u = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
  do digits[n++] = (char)('0' + u % 10);
  while ((u /= 10) > 0);
  if (v < 0) out[k++] = '-';
  while (n > 0) out[k++] = digits[--n];
  out[k] = '\0';
  return k;
}

size_t bloc_frame_print(const bloc_f_cell *c, char out[BLOC_F_PRINT]) {
  if (c->kind == BLOC_F_REAL) return print_real(c->r, out);
  if (c->kind == BLOC_F_DAY) return bloc_day_format(c->i, out);
  return print_int(c->i, out);
}

static bloc_rc byte_room(bloc_bytes *b, size_t more) {
  size_t cap = b->cap < 4096 ? 4096 : b->cap;
  while (cap - b->n < more) cap *= 2;
  if (cap == b->cap) return BLOC_OK;
  unsigned char *p = bloc_realloc(b->v, cap);
  if (p == NULL) return BLOC_NOMEM;
  b->v = p;
  b->cap = cap;
  return BLOC_OK;
}

static int is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* A text as a field; room for it, twice and three, is there. */
static void put_text(bloc_bytes *b, const char *s, int safe) {
  size_t n = strlen(s);
  char *out = (char *)b->v + b->n, *p = out;
  int apostrophe = safe && n > 0 && strchr("=+-@\t\r", s[0]) != NULL;
  int quotes = s[strcspn(s, "\",\r\n")] != '\0' ||
               (n > 0 && ((is_blank(s[0]) && !apostrophe) ||
                          is_blank(s[n - 1])));
  if (quotes) *p++ = '"';
  if (apostrophe) *p++ = '\'';
  for (; *s != '\0'; s++) {
    if (*s == '"') *p++ = '"';
    *p++ = *s;
  }
  if (quotes) *p++ = '"';
  b->n += (size_t)(p - out);
}

static bloc_rc put_cell(bloc_bytes *b, const bloc_f_cell *c, int safe) {
  size_t n = c->null || c->text == NULL ? BLOC_F_PRINT : strlen(c->text);
  if (byte_room(b, 2 * n + 8)) return BLOC_NOMEM;
  if (c->null) return BLOC_OK;
  if (c->text != NULL) put_text(b, c->text, safe);
  else if (safe && (c->kind == BLOC_F_REAL ? c->r : c->i) < 0) {
    char digits[BLOC_F_PRINT];
    bloc_frame_print(c, digits);
    put_text(b, digits, safe);
  } else b->n += bloc_frame_print(c, (char *)b->v + b->n);
  return BLOC_OK;
}

bloc_rc bloc_frame_csv(const bloc_frame *f, uint32_t first, uint32_t last,
                       int safe, bloc_bytes *out) {
  out->n = 0;
  for (uint32_t row = first; row < last; row++) {
    int more = 0;
    for (uint32_t i = 0; i < f->ncolumn; i++) {
      if (f->c[i].hidden) continue;
      bloc_f_cell c = bloc_frame_cell(f, i, row);
      if (more++) out->v[out->n++] = ',';
      if (put_cell(out, &c, safe)) return BLOC_NOMEM;
    }
    if (byte_room(out, 1)) return BLOC_NOMEM;
    out->v[out->n++] = '\n';
  }
  return BLOC_OK;
}

bloc_rc bloc_frame_head(const bloc_frame *f, bloc_bytes *out) {
  out->n = 0;
  for (uint32_t i = 0; i < f->ncolumn; i++) {
    if (f->c[i].hidden) continue;
    if (byte_room(out, 2 * BLOC_F_NAME + 8)) return BLOC_NOMEM;
    if (out->n > 0) out->v[out->n++] = ',';
    put_text(out, f->c[i].name, 0);
  }
  if (byte_room(out, 1)) return BLOC_NOMEM;
  out->v[out->n++] = '\n';
  return BLOC_OK;
}

/* }======== */
