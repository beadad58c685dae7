/*
** vtab.h: the engine's world as tables of SQL, beside those of the store:
**
**   event   every event, told or of a feed, as db:events{} sees them
**   spell   effective spells: what holds after supersession, by whose position
**   status  stretches of days on which nothing about a state and a bloc
**           changes: a temporal join is a comparison of days with them
**   whole   the state (or whatever is no part) that an actor stands for, in
**           stretches of days: `MLI-PRES` for `MLI`, `MLI` for itself
**   measure numbers that feeds bring beside the score, by the row's origin
**
**     SELECT e.day, e.target FROM event e JOIN status s
**       ON s.state = e.target_state AND s.bloc = 'ECOWAS'
**       AND e.day >= s.from_day AND e.day < s.to_day
**     WHERE e.type = 'coup' AND s.member AND s.covered_base
**
** (`membership`, the assertions as they were entered, is a view: schema.h.)
** Days are text, YYYY-MM-DD, and compare as text; an end that is open is
** 9999-12-31. Conditions on days, types, actors, their states, blocs,
** feeds and `exact` (the date is one day) go to the engine's planner; SQLite
** tests every row again. Texts of an event are read when a row is asked for
** them.
** Cost: the query, then some 100 ns a row.
*/
#ifndef BLOC_VTAB_H
#define BLOC_VTAB_H

#include "store.h"

/*
** Makes the tables known to the store's own connection; they show w, which
** must outlive it. 0 or -1 (bloc_store_error).
*/
int bloc_vtab_register(bloc_store *s, bloc_world *w);

#endif
