/*
** group.c: see group.h. Owns the maps from what columns hold to slots or ids,
** the choice between a dense and a hashed table, counts that need no row at
** all, and the list of groups at the end. group_take.c counts the rows.
** Invariant: codes ascend with ids, so that dense slots are in order of keys.
** Cost: linear in parties, slots and groups.
*/
#include "group_own.h"

#include <string.h>

#define DENSE_BYTES (8u << 20) /* the largest dense table */
#define TYPES 65536            /* what a column of types can hold */
#define SEARCH 32              /* rows that are counted in a search's time */

static void grouping_free(grouping *g) {
  for (uint32_t k = 0; k < g->spec->nkey; k++) {
    bloc_free(g->dim[k].map);
    bloc_free(g->dim[k].rank);
    bloc_free(g->dim[k].id);
  }
  bloc_free(g->row_edge);
  bloc_free(g->count);
  bloc_free(g->tally);
  bloc_free(g->cell);
  bloc_free(g->place);
}

void bloc_groups_free(bloc_groups *g) {
  bloc_free(g->row);
  memset(g, 0, sizeof *g);
}

/* {======== maps ======== */

static int is_of_type(bloc_key key) {
  return key == BLOC_K_TYPE || key == BLOC_K_ROOT;
}

/* The i-th number that occurs in the column of a key, of d->used. */
static uint32_t number_at(const grouping *g, const dimension *d, uint32_t i) {
  return is_of_type(d->key) ? (uint32_t)g->w->ix->by[BLOC_P_TYPE].key[i] : i;
}

static uint32_t id_of(const grouping *g, bloc_key key, uint32_t number) {
  const bloc_party *party = g->w->ix->party;
  switch (key) {
    case BLOC_K_TYPE: return number;
    case BLOC_K_ROOT: return bloc_group_root(g->spec, number);
    case BLOC_K_ACTOR: case BLOC_K_TARGET: return party[number].actor;
    case BLOC_K_ACTOR_STATE: case BLOC_K_TARGET_STATE:
      return party[number].state;
    default: return number == 0 ? 0 : g->w->feeds->v[number - 1].feed;
  }
}

/* Types are few of the many numbers that their column can hold. */
static bloc_rc count_numbers(const grouping *g, dimension *d,
                             uint32_t *capacity) {
  const bloc_projection *by = &g->w->ix->by[BLOC_P_TYPE];
  if (is_of_type(d->key)) {
    if (!bloc_index_touch(g->w->ix, by->key, by->nkey * sizeof *by->key))
      return BLOC_DAMAGED;
    if (by->nkey > 0 && by->key[by->nkey - 1] >= TYPES) return BLOC_DAMAGED;
    d->used = by->nkey;
    *capacity = TYPES;
  } else {
    d->used = d->key == BLOC_K_FEED ? g->w->feeds->n + 1 : g->w->ix->nparty;
    *capacity = d->used;
  }
  return BLOC_OK;
}

/* Numbers to ids, and ids to codes. */
static bloc_rc map_make(const grouping *g, dimension *d) {
  uint32_t capacity, most = 0, n = 0;
  bloc_rc rc = count_numbers(g, d, &capacity);
  if (rc != BLOC_OK) return rc;
  d->map = bloc_group_zeros(capacity, sizeof *d->map);
  if (d->map == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < d->used; i++) {
    uint32_t number = number_at(g, d, i), id = id_of(g, d->key, number);
    d->map[number] = id;
    if (id > most) most = id;
  }
  d->rank = bloc_group_zeros((size_t)most + 1, sizeof *d->rank);
  d->id = bloc_group_array(d->used, sizeof *d->id);
  if (d->rank == NULL || d->id == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; i < d->used; i++)
    d->rank[d->map[number_at(g, d, i)]] = 1;
  for (size_t id = 0; id <= most; id++) {
    if (d->rank[id] == 0) continue;
    d->id[n] = (uint32_t)id;
    d->rank[id] = n++;
  }
  d->size = n;
  return BLOC_OK;
}

static bloc_rc edges_make(grouping *g, dimension *d) {
  const bloc_group_spec *s = g->spec;
  g->timed = 1;
  d->size = s->nbin;
  if (g->row_edge != NULL) return BLOC_OK;
  g->row_edge = bloc_group_zeros((size_t)s->nbin + 1, sizeof *g->row_edge);
  if (g->row_edge == NULL) return BLOC_NOMEM;
  for (uint32_t i = 0; s->nbin > 0 && i <= s->nbin; i++)
    g->row_edge[i] = bloc_index_row_of(g->w->ix, s->edge[i]);
  return BLOC_OK;
}

static bloc_rc dimensions_make(grouping *g) {
  bloc_rc rc = BLOC_OK;
  for (uint32_t k = 0; k < g->spec->nkey && rc == BLOC_OK; k++) {
    dimension *d = &g->dim[k];
    d->key = g->spec->key[k];
    d->stride = d->size = 1;
    if (d->key == BLOC_K_PERIOD) rc = edges_make(g, d);
    else if (d->key != BLOC_K_BLOC && g->w->ix->n > 0) rc = map_make(g, d);
  }
  return rc;
}

/* }======== */

/* {======== the table ======== */

/* No more plain rows than these can pass. */
static uint64_t most_rows(const bloc_scene *w, const bloc_query *q) {
  if (q->op == BLOC_Q_FILTER) {
    uint32_t from = bloc_index_row_of(w->ix, q->f.from);
    uint32_t to = bloc_index_row_of(w->ix, q->f.to);
    return to > from ? to - from : 0;
  }
  uint64_t a = most_rows(w, q->a), b = most_rows(w, q->b);
  if (q->op == BLOC_Q_MINUS) return a;
  if (q->op == BLOC_Q_OR) return a + b;
  return a < b ? a : b;
}

/* The slots that a table may have: few, or few beside the rows. */
static uint64_t most_slots(const grouping *g, const bloc_query *q,
                           size_t bytes) {
  uint64_t most = most_rows(g->w, q) * 4 + 1024;
  return most < DENSE_BYTES / bytes ? most : DENSE_BYTES / bytes;
}

/* From numbers to codes times stride. */
static void map_to_codes(const grouping *g, dimension *d) {
  for (uint32_t i = 0; d->map != NULL && i < d->used; i++) {
    uint32_t *to = &d->map[number_at(g, d, i)];
    *to = d->rank[*to] * d->stride;
  }
}

/* A dense table, or none, and maps for it. */
static bloc_rc table_make(grouping *g, const bloc_query *q) {
  size_t bytes = g->spec->measure == 0 ? sizeof *g->count : sizeof *g->tally;
  uint64_t n = 1, most = most_slots(g, q, bytes);
  for (uint32_t k = g->spec->nkey; k-- > 0 && n <= most;) {
    g->dim[k].stride = (uint32_t)n;
    n *= g->dim[k].size;
  }
  if (n == 0 || n > most) {
    for (uint32_t k = 0; k < g->spec->nkey; k++) g->dim[k].stride = 1;
    return BLOC_OK;
  }
  for (uint32_t k = 0; k < g->spec->nkey; k++) map_to_codes(g, &g->dim[k]);
  g->nslot = (uint32_t)n;
  void *v = bloc_group_zeros(g->nslot, bytes);
  if (g->spec->measure == 0) g->count = v;
  else g->tally = v;
  return v == NULL ? BLOC_NOMEM : BLOC_OK;
}

/* }======== */

/* {======== counts that need no row ======== */

/* Where the rows not before `row` begin in a run of a type or of the base. */
static uint32_t place_of(const bloc_index *ix, int way, uint32_t row,
                         uint32_t first, uint32_t end) {
  if (way == BLOC_P_TYPE) bloc_index_narrow(ix, way, 0, row, &first, &end);
  else if (row < end) end = row > first ? row : first;
  return end;
}

/* Counts a run in each bin, from a slot on. */
static void count_run(grouping *g, int way, uint32_t first, uint32_t end,
                      uint32_t slot) {
  const bloc_index *ix = g->w->ix;
  uint32_t stride = 0, b = 0;
  if (!g->timed) {
    g->count[slot] += end - first;
    return;
  }
  for (uint32_t k = 0; k < g->spec->nkey; k++)
    if (g->dim[k].key == BLOC_K_PERIOD) stride += g->dim[k].stride;
  first = place_of(ix, way, g->row_edge[0], first, end);
  for (; b < g->spec->nbin && first < end; b++) {
    uint32_t next = place_of(ix, way, g->row_edge[b + 1], first, end);
    g->count[slot + b * stride] += next - first;
    first = next;
  }
}

/* Counts the runs of the filter's types between two rows. */
static bloc_rc count_types(grouping *g, const bloc_event_filter *f,
                           uint32_t row0, uint32_t row1) {
  const bloc_index *ix = g->w->ix;
  const bloc_projection *by = &ix->by[BLOC_P_TYPE];
  if (!bloc_index_touch(ix, by->key, by->nkey * sizeof *by->key) ||
      !bloc_index_touch(ix, by->start, (by->nkey + 1) * sizeof *by->start))
    return BLOC_DAMAGED;
  for (uint32_t i = 0; i < by->nkey; i++) {
    uint32_t type = (uint32_t)by->key[i], slot = 0;
    uint32_t first = by->start[i], end = by->start[i + 1];
    if ((f->given & BLOC_BY_TYPE) && !bloc_bits_has(&f->type, type)) continue;
    for (uint32_t k = 0; k < g->spec->nkey; k++)
      if (g->dim[k].map != NULL) slot += g->dim[k].map[type];
    bloc_index_narrow(ix, BLOC_P_TYPE, row0, row1, &first, &end);
    count_run(g, BLOC_P_TYPE, first, end, slot);
  }
  return bloc_index_damaged(ix) ? BLOC_DAMAGED : BLOC_OK;
}

/*
** The way to count without looking at a row, or -1: with nothing to test but
** days and types the rows of a type lie in order in one run, and a search
** tells how many are in a bin.
*/
static int way_to_count(const grouping *g, const bloc_query *q) {
  const bloc_event_filter *f = &q->f;
  int typed = 0;
  if (q->op != BLOC_Q_FILTER || (f->given & ~(uint32_t)BLOC_BY_TYPE) != 0 ||
      f->njoin > 0 || f->when.known != BLOC_DAY_MAX ||
      f->when.rev != UINT32_MAX || g->w->ix->ndead > 0 || g->count == NULL)
    return -1;
  for (uint32_t k = 0; k < g->spec->nkey; k++) {
    if (g->dim[k].map != NULL && !is_of_type(g->dim[k].key)) return -1;
    typed |= g->dim[k].map != NULL;
  }
  if (!typed && f->given == 0) return BLOC_WAY_BASE;
  uint64_t searches = g->w->ix->by[BLOC_P_TYPE].nkey;
  if (g->timed) searches *= (uint64_t)g->spec->nbin + 1;
  return searches * SEARCH < most_rows(g->w, q) ? BLOC_P_TYPE : -1;
}

/* Counts plain rows in that way, and gives the full rows to the sink. */
static bloc_rc count_without_rows(grouping *g, const bloc_query *q, int way,
                                  bloc_report *report) {
  bloc_index none = {0};
  bloc_scene full = *g->w;
  uint32_t row0 = bloc_index_row_of(g->w->ix, q->f.from), touched = 0;
  uint32_t row1 = bloc_index_row_of(g->w->ix, q->f.to);
  bloc_rc rc = BLOC_OK;
  if (row1 < row0) row1 = row0;
  if (way == BLOC_P_TYPE) rc = count_types(g, &q->f, row0, row1);
  else count_run(g, way, row0, row1, 0);
  if (rc != BLOC_OK) return rc;
  full.ix = &none;
  rc = bloc_query_run(&full, q, bloc_group_take, g, report);
  for (uint32_t i = 0; i < g->nslot; i++) touched += g->count[i];
  report->way = way;
  report->touched += touched;
  report->passed += touched;
  return rc;
}

/* }======== */

/* {======== the list ======== */

/* Scores become numbers. */
static void emit(bloc_groups *out, const cell *c, int measure) {
  bloc_group_row *r = &out->row[out->n++];
  const tally *t = &c->t;
  memcpy(r->key, c->key, sizeof r->key);
  r->n = t->n;
  r->n_value = t->n_value;
  r->sum = measure == 1 ? (double)t->sum.i / 1000 : t->sum.d;
  r->min = measure == 1 ? (double)t->min.i / 1000 : t->min.d;
  r->max = measure == 1 ? (double)t->max.i / 1000 : t->max.d;
}

static void combine(tally *a, const tally *b, int measure) {
  int first = a->n_value == 0, less, more;
  a->n += b->n;
  if (b->n_value == 0) return;
  a->n_value += b->n_value;
  if (measure == 1) a->sum.i += b->sum.i;
  else a->sum.d += b->sum.d;
  less = measure == 1 ? b->min.i < a->min.i : b->min.d < a->min.d;
  more = measure == 1 ? b->max.i > a->max.i : b->max.d > a->max.d;
  if (first || less) a->min = b->min;
  if (first || more) a->max = b->max;
}

/* Slot i as a cell, whose keys from nkey on are 0; 0: no row is in it. */
static int slot_as_cell(const grouping *g, uint32_t i, cell *c) {
  if (g->count != NULL) c->t = (tally){.n = g->count[i]};
  else c->t = g->tally[i];
  if (c->t.n == 0) return 0;
  for (uint32_t k = g->spec->nkey; k-- > 0;) {
    const dimension *d = &g->dim[k];
    uint32_t code = i % d->size;
    i /= d->size;
    c->key[k] = d->id != NULL ? d->id[code] : code;
  }
  return 1;
}

/* Slots, combined with the cells of full rows, then the cells left over. */
static bloc_rc list_make(grouping *g, bloc_groups *out) {
  uint32_t n = g->ncell;
  cell c = {0};
  for (uint32_t i = 0; i < g->nslot; i++)
    n += g->count != NULL ? g->count[i] > 0 : g->tally[i].n > 0;
  out->row = bloc_group_array(n, sizeof *out->row);
  if (out->row == NULL) return BLOC_NOMEM;
  out->cap = n;
  for (uint32_t i = 0; i < g->nslot; i++) {
    if (!slot_as_cell(g, i, &c)) continue;
    cell *same = g->ncell > 0 ? bloc_group_find(g, c.key) : NULL;
    if (same != NULL) combine(&same->t, &c.t, g->spec->measure);
    else emit(out, &c, g->spec->measure);
  }
  for (uint32_t i = 0; i < g->ncell; i++)
    emit(out, &g->cell[i], g->spec->measure);
  return BLOC_OK;
}

static int is_sorted(const bloc_groups *g, uint32_t nkey) {
  for (uint32_t i = 1; i < g->n; i++) {
    const uint32_t *a = g->row[i - 1].key, *b = g->row[i].key;
    uint32_t k = 0;
    while (k + 1 < nkey && a[k] == b[k]) k++;
    if (a[k] > b[k]) return 0;
  }
  return 1;
}

/* Sorts an order of groups by one byte of a key; 0: all have the same. */
static int sort_byte(const bloc_groups *g, uint32_t key, uint32_t shift,
                     const uint32_t *from, uint32_t *to) {
  uint32_t at[256] = {0}, sum = 0;
  for (uint32_t i = 0; i < g->n; i++) at[g->row[i].key[key] >> shift & 255]++;
  for (uint32_t b = 0; b < 256; b++) {
    uint32_t here = at[b];
    if (here == g->n) return 0;
    at[b] = sum;
    sum += here;
  }
  for (uint32_t i = 0; i < g->n; i++)
    to[at[g->row[from[i]].key[key] >> shift & 255]++] = from[i];
  return 1;
}

/* Puts the groups in order of their keys: by the last byte first. */
static bloc_rc sort_groups(bloc_groups *g, uint32_t nkey) {
  if (is_sorted(g, nkey)) return BLOC_OK;
  bloc_group_row *row = bloc_group_array(g->n, sizeof *row);
  uint32_t *order = bloc_group_array(g->n, sizeof *order);
  uint32_t *other = bloc_group_array(g->n, sizeof *other);
  int ok = row != NULL && order != NULL && other != NULL;
  for (uint32_t i = 0; ok && i < g->n; i++) order[i] = i;
  for (uint32_t pass = 0; ok && pass < nkey * 4; pass++) {
    if (!sort_byte(g, nkey - 1 - pass / 4, pass % 4 * 8, order, other))
      continue;
    uint32_t *sorted = other;
    other = order;
    order = sorted;
  }
  for (uint32_t i = 0; ok && i < g->n; i++) row[i] = g->row[order[i]];
  bloc_free(order);
  bloc_free(other);
  bloc_free(ok ? g->row : row);
  if (!ok) return BLOC_NOMEM;
  g->row = row;
  g->cap = g->n;
  return BLOC_OK;
}

/* }======== */

bloc_rc bloc_group(const bloc_scene *w, const bloc_query *q,
                   const bloc_group_spec *spec, bloc_groups *out,
                   bloc_report *report) {
  grouping g = {.w = w, .spec = spec};
  memset(report, 0, sizeof *report);
  if (spec->nkey > BLOC_KEYS) return BLOC_BAD;
  bloc_rc rc = dimensions_make(&g);
  if (rc == BLOC_OK) rc = table_make(&g, q);
  if (rc == BLOC_OK) {
    int way = way_to_count(&g, q);
    rc = way >= 0 ? count_without_rows(&g, q, way, report)
                  : bloc_query_run(w, q, bloc_group_take, &g, report);
  }
  if (g.rc != BLOC_OK) rc = g.rc;
  if (rc == BLOC_OK) rc = list_make(&g, out);
  if (rc == BLOC_OK) rc = sort_groups(out, spec->nkey);
  if (rc != BLOC_OK) bloc_groups_free(out);
  grouping_free(&g);
  return rc;
}
