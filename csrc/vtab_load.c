/*
** vtab_load.c: the tables of vtab.h in any program with SQLite. Compiled with
** BLOC_EXTENSION, the engine without Lua and the store are a loadable module:
**
**   $ sqlite3 my.bloc
**   sqlite> .load build/bloc/sqlite
**   sqlite> SELECT day, type, target FROM event WHERE actor = 'ECOWAS';
**
** (bloc/core.so cannot be loaded there: it takes Lua's functions from the
** program, which has none.) The tables read the file through a connection of
** their own, read-only: what the host has not committed they do not show.
** In a database that is no bloc store the tables exist and say so when asked.
*/
#ifdef BLOC_EXTENSION

#include "vtab_own.h"

#include <stdio.h>
#include <string.h>

#include "schema.h"

SQLITE_EXTENSION_INIT1

static void end(vt_shared *v) {
  bloc_store_close(v->store);
  if (v->world != NULL) bloc_world_free(v->world);
  bloc_free(v->world);
}

/* Opens the file of the connection's main database; v->why says why not. */
static void open_store(sqlite3 *db, vt_shared *v) {
  const char *path = sqlite3_db_filename(db, "main");
  int fresh;
  v->world = bloc_realloc(NULL, sizeof *v->world);
  if (v->world == NULL) {
    snprintf(v->why, sizeof v->why, "bloc: not enough memory");
    return;
  }
  memset(v->world, 0, sizeof *v->world);
  if (path == NULL || path[0] == 0) {
    snprintf(v->why, sizeof v->why, "bloc: this database is in memory; open "
             "the file of a bloc store, then load the extension");
  } else if (bloc_store_open(path, BLOC_OPEN_READONLY, &v->store, &fresh)) {
    snprintf(v->why, sizeof v->why, "bloc: %s: %s", path,
             v->store == NULL ? "not enough memory"
                              : bloc_store_error(v->store));
    bloc_store_close(v->store);
    v->store = NULL;
  }
}

BLOC_EXPORT int sqlite3_extension_init(sqlite3 *db, char **why,
                                       const sqlite3_api_routines *api);

int sqlite3_extension_init(sqlite3 *db, char **why,
                           const sqlite3_api_routines *api) {
  SQLITE_EXTENSION_INIT2(api);
  vt_shared *v = bloc_realloc(NULL, sizeof *v);
  if (v == NULL) return SQLITE_NOMEM;
  memset(v, 0, sizeof *v);
  v->force = 1; /* a host's own commits show at once */
  v->end = end;
  open_store(db, v);
  int is_store = v->store != NULL, rc = vt_register(db, v);
  if (rc == SQLITE_OK)
    rc = sqlite3_create_function(db, "bloc_fold", 1,
                                 SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                                 bloc_store_sql_fold, NULL, NULL);
  if (rc != SQLITE_OK || !is_store) return rc;
  return sqlite3_exec(db, schema_views, NULL, NULL, why);
}

#else
typedef int vtab_load_is_for_the_extension;
#endif
