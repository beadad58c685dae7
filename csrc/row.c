/*
** row.c: see row.h. Owns nothing.
*/
#include "row.h"

#include <string.h>

static int touch(const bloc_index *ix, const void *column, size_t width,
                 uint32_t row) {
  return bloc_index_touch(ix, (const char *)column + width * row, width);
}

/* The columns of one base row have been read and tested. */
static int touched(const bloc_index *ix, uint32_t row) {
  return touch(ix, ix->type, sizeof *ix->type, row) &&
         touch(ix, ix->lag, sizeof *ix->lag, row) &&
         touch(ix, ix->actor.v, ix->actor.width, row) &&
         touch(ix, ix->target.v, ix->target.width, row) &&
         touch(ix, ix->score, sizeof *ix->score, row) &&
         touch(ix, ix->origin, sizeof *ix->origin, row);
}

static uint32_t actor_of(const bloc_index *ix, const bloc_ids *side,
                         uint32_t row) {
  uint32_t party = bloc_ids_at(side, row);
  return party == 0 ? 0 : ix->party[party].actor;
}

bloc_rc bloc_row_read(const bloc_scene *w, uint32_t row, bloc_event *out) {
  const bloc_index *ix = w->ix;
  if (row & BLOC_FULL) {
    *out = w->events->e[row & ~BLOC_FULL];
    return BLOC_OK;
  }
  if (!touched(ix, row)) return BLOC_DAMAGED;
  memset(out, 0, sizeof *out);
  bloc_day d = bloc_index_day_of(ix, row);
  const bloc_segment *s = bloc_feeds_of(w->feeds, ix->origin[row]);
  out->type = ix->type[row];
  out->actor = actor_of(ix, &ix->actor, row);
  out->target = actor_of(ix, &ix->target, row);
  out->gone_rev = UINT32_MAX;
  out->gone_known = BLOC_DAY_MAX;
  out->known = ix->lag[row] == BLOC_LAG_ALWAYS ? BLOC_DAY_MIN
                                               : d + ix->lag[row];
  out->date = (bloc_date){d, d, d, 0};
  out->origin = ix->origin[row];
  out->score = ix->score[row];
  if (s != NULL) {
    out->rev = s->rev;
    out->feed = s->feed;
    out->source = s->source;
  }
  return BLOC_OK;
}

uint32_t bloc_row_state(const bloc_scene *w, uint32_t actor, bloc_day d) {
  return bloc_names_top_on(w->spells->names, actor, d, NULL);
}
