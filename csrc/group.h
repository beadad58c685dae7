/*
** group.h: counts, sums and extremes of the rows of a query by up to
** BLOC_KEYS keys. Fills a dense table where the product of the keys' sizes
** is small, a hash table otherwise. Periods cost nothing a row: rows of a run
** ascend, so the bin moves on when the row passes the bin's last.
** With nothing to test but days and types no row is looked at: the runs of
** types are counted by searches.
** Cost: 1 to 3 ns a row dense; hashed 10 while the groups fit in the caches, a
** hundred for a million of them.
*/
#ifndef BLOC_GROUP_H
#define BLOC_GROUP_H

#include "query.h"

#define BLOC_KEYS 6

typedef enum {
  BLOC_K_PERIOD,       /* number of the bin, or BLOC_UNPLACED */
  BLOC_K_TYPE,         /* id of the event type */
  BLOC_K_ROOT,         /* id of the type at the root of its tree */
  BLOC_K_ACTOR, BLOC_K_TARGET, BLOC_K_ACTOR_STATE, BLOC_K_TARGET_STATE,
                       /* ids of names, 0: none */
  BLOC_K_BLOC,         /* the event's own */
  BLOC_K_FEED          /* number of the feed, 0: told */
} bloc_key;

/* An event dated more coarsely than the period, or in no bin at all. */
#define BLOC_UNPLACED UINT32_MAX

typedef struct {
  bloc_key key[BLOC_KEYS];
  uint32_t nkey;
  const bloc_day *edge;   /* bins [edge[i], edge[i + 1]), nbin + 1, ascending */
  uint32_t nbin;
  const uint32_t *root;   /* by type id, ntype of them; others: themselves */
  uint32_t ntype;
  /*
  ** What is summed: 0 nothing; 1 the score (in thousandths, exact); 2 `value`
  ** of plain rows by base row and `full_value` of full rows, NaN: none.
  */
  int measure;
  const double *value, *full_value;
} bloc_group_spec;

typedef struct {
  uint32_t key[BLOC_KEYS];
  uint64_t n;       /* rows */
  uint64_t n_value; /* rows with a value */
  double sum, min, max; /* scores as numbers, not thousandths; 0 of none */
} bloc_group_row;

typedef struct {
  bloc_group_row *row; /* one for each combination that occurs */
  uint32_t n, cap;
} bloc_groups;

void bloc_groups_free(bloc_groups *g);

/*
** Groups the query's rows, in order of the keys (periods, then ids, in the
** order of spec->key; without keys all are one). Rows outside all bins (before edge[0] or from
** edge[nbin] on) are left out, but a full row whose bounds reach into the
** bins without lying in one is BLOC_UNPLACED.
*/
bloc_rc bloc_group(const bloc_scene *w, const bloc_query *q,
                   const bloc_group_spec *spec, bloc_groups *out,
                   bloc_report *report);

#endif
