/*
** vtab_cell.c: columns of feeds' segments for the tables of vtab.h. Owns the
** columns that were unpacked: the last few, since rows that are looked at
** together came together.
** Cost: a search among VT_KEPT; some milliseconds for one that is not kept.
*/
#include "vtab_own.h"

#include <string.h>

void vt_forget_columns(vt_shared *v) {
  for (int i = 0; i < VT_KEPT; i++) bloc_column_free(&v->kept[i].column);
  memset(v->kept, 0, sizeof v->kept);
}

const vt_kept *vt_column(vt_shared *v, uint32_t segment, const char *name,
                         bloc_column_kind kind) {
  static const vt_kept none; /* found is 0 */
  vt_kept *k = &v->kept[0];
  size_t n = strlen(name);
  for (int i = 0; i < VT_KEPT; i++) {
    vt_kept *x = &v->kept[i];
    if (x->segment == segment && strcmp(x->name, name) == 0) {
      x->used = ++v->clock;
      return x;
    }
    if (x->used < k->used) k = x;
  }
  if (n == 0 || n >= sizeof k->name) return &none;
  bloc_column_free(&k->column); /* the next one may be of another kind */
  k->name[0] = 0; /* until it is read */
  k->column.name = name;
  k->column.kind = kind;
  k->found = bloc_store_read_column(v->store, segment, name, &k->column);
  if (k->found < 0) return NULL;
  k->segment = segment;
  memcpy(k->name, name, n + 1);
  k->column.name = k->name;
  k->used = ++v->clock;
  return k;
}
