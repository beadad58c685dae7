/*
** schema.h: the tables of a store, as SQL, and the steps from one version
** of them to the next. Step i takes PRAGMA user_version from i to i + 1; a
** published step is never edited, a change is a new step.
**
** Dates are text in the notation of R5 ("2024-01", "1976/1977", ".."); a
** nominal day that is not the first day stands beside them as YYYY-MM-DD.
** Days of knowledge and coverage are YYYY-MM-DD; coverage is half-open.
*/
#ifndef BLOC_SCHEMA_H
#define BLOC_SCHEMA_H

/*
** Tables of feeds (segment.h): one numbering of rows over all feeds, from 0,
** ascending with the segment's id. A digest covers all that the row stands
** for, its columns too, so that a copy that went its own way is told apart;
** that of a segment also the rows of `part` up to the one it names.
** `kind` "TEMP ": for an older store that is only read.
*/
#define SCHEMA_FEEDS(kind) \
    "CREATE " kind "TABLE store(id TEXT NOT NULL);" \
    "INSERT INTO store VALUES (lower(hex(randomblob(16))));" \
    "CREATE " kind "TABLE feed(id INTEGER PRIMARY KEY," \
    "  rev INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, format TEXT," \
    "  note TEXT);" \
    /* days for which a feed holds all its events of a type's subtree; with \
       states, all that involve one of them */ \
    "CREATE " kind "TABLE feed_coverage(id INTEGER PRIMARY KEY," \
    "  rev INTEGER NOT NULL, feed INTEGER NOT NULL REFERENCES feed(id)," \
    "  type TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL," \
    "  states TEXT);" \
    "CREATE " kind "TABLE segment(id INTEGER PRIMARY KEY," \
    "  rev INTEGER NOT NULL, feed INTEGER NOT NULL REFERENCES feed(id)," \
    "  first INTEGER NOT NULL UNIQUE, n INTEGER NOT NULL," \
    "  source INTEGER REFERENCES source(id), file TEXT," \
    "  day_from TEXT NOT NULL, day_to TEXT NOT NULL," \
    "  parts INTEGER NOT NULL, digest INTEGER NOT NULL);" \
    "CREATE " kind "TABLE segment_column(id INTEGER PRIMARY KEY," \
    "  segment INTEGER NOT NULL REFERENCES segment(id)," \
    "  name TEXT NOT NULL, data BLOB NOT NULL, UNIQUE(segment, name));" \
    /* origins: row numbers, 32 bits each, little endian */ \
    "CREATE " kind "TABLE dropped(id INTEGER PRIMARY KEY," \
    "  rev INTEGER NOT NULL, feed INTEGER NOT NULL REFERENCES feed(id)," \
    "  known TEXT, digest INTEGER NOT NULL, origins BLOB NOT NULL);"

/* Rows of coverage that no longer hold, from that revision on: only data sets,
   whose newer files say otherwise, have any. */
#define SCHEMA_UNCOVERED(kind) \
    "CREATE " kind "TABLE uncovered(id INTEGER PRIMARY KEY," \
    "  rev INTEGER NOT NULL," \
    "  coverage INTEGER NOT NULL REFERENCES coverage(id));"

/* Actors that feeds bring by the thousand: read when they are asked for. */
#define SCHEMA_CROWD "('office', 'part', 'unresolved')"

static const char *const schema_step[] = {
    "CREATE TABLE revision(id INTEGER PRIMARY KEY, day TEXT NOT NULL,"
    "  note TEXT);"
    "CREATE TABLE source(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  title TEXT NOT NULL, publisher TEXT, author TEXT, published TEXT,"
    "  url TEXT, read TEXT, fingerprint TEXT NOT NULL UNIQUE);"
    "CREATE TABLE actor(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, note TEXT,"
    "  confirmed TEXT, source INTEGER REFERENCES source(id));"
    /* What makes an actor a bloc. The newest row of an actor counts. */
    "CREATE TABLE bloc(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actor(id), kind TEXT, seat TEXT,"
    "  note TEXT, confirmed TEXT, source INTEGER REFERENCES source(id));"
    "CREATE TABLE label(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actor(id), scheme TEXT NOT NULL,"
    "  text TEXT NOT NULL, lang TEXT, from_date TEXT, to_date TEXT);"
    "CREATE INDEX label_of ON label(actor);"
    "CREATE TABLE life(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actor(id),"
    "  from_date TEXT, to_date TEXT);"
    "CREATE TABLE part(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actor(id),"
    "  whole INTEGER NOT NULL REFERENCES actor(id),"
    "  from_date TEXT, to_date TEXT);"
    "CREATE TABLE lineage(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  bloc INTEGER NOT NULL REFERENCES actor(id),"
    "  predecessor INTEGER NOT NULL REFERENCES actor(id));"
    "CREATE TABLE succession(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  bloc INTEGER NOT NULL REFERENCES actor(id),"
    "  from_state INTEGER NOT NULL REFERENCES actor(id),"
    "  to_state INTEGER NOT NULL REFERENCES actor(id), date TEXT,"
    "  note TEXT, source INTEGER REFERENCES source(id));"
    "CREATE TABLE assertion(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  state INTEGER NOT NULL REFERENCES actor(id),"
    "  bloc INTEGER NOT NULL REFERENCES actor(id),"
    "  asserter INTEGER REFERENCES actor(id), status TEXT NOT NULL,"
    "  from_date TEXT NOT NULL, from_nominal TEXT,"
    "  to_date TEXT NOT NULL, to_nominal TEXT,"
    "  known_from TEXT, known_to TEXT, replaces INTEGER,"
    "  basis TEXT, confirmed TEXT, note TEXT);"
    /* at = 'start' or 'end' of the spell that the source attests. */
    "CREATE TABLE assertion_source(id INTEGER PRIMARY KEY,"
    "  assertion INTEGER NOT NULL REFERENCES assertion(id),"
    "  source INTEGER NOT NULL REFERENCES source(id), at TEXT NOT NULL);"
    "CREATE INDEX assertion_source_of ON assertion_source(assertion);"
    /* Without bloc: of told events. Without layer: of all layers. */
    "CREATE TABLE coverage(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  bloc INTEGER REFERENCES actor(id),"
    "  asserter INTEGER REFERENCES actor(id), layer TEXT, type TEXT,"
    "  from_day TEXT NOT NULL, to_day TEXT NOT NULL, states TEXT,"
    "  note TEXT);"
    "CREATE TABLE event_type(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  code TEXT NOT NULL UNIQUE, definition TEXT);"
    "CREATE TABLE told(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  type INTEGER NOT NULL REFERENCES event_type(id),"
    "  date TEXT NOT NULL, date_nominal TEXT,"
    "  actor INTEGER REFERENCES actor(id),"
    "  target INTEGER REFERENCES actor(id),"
    "  on_behalf_of INTEGER REFERENCES actor(id),"
    "  bloc INTEGER REFERENCES actor(id),"
    "  asserter INTEGER REFERENCES actor(id), known TEXT, place TEXT,"
    "  text TEXT, confirmed TEXT, ref TEXT,"
    "  source INTEGER REFERENCES source(id));"
    "CREATE INDEX told_on ON told(date);"
    "CREATE TABLE told_code(id INTEGER PRIMARY KEY,"
    "  event INTEGER NOT NULL REFERENCES told(id),"
    "  type INTEGER NOT NULL REFERENCES event_type(id));"
    "CREATE INDEX told_code_of ON told_code(event);"
    "CREATE TABLE told_source(id INTEGER PRIMARY KEY,"
    "  event INTEGER NOT NULL REFERENCES told(id),"
    "  source INTEGER NOT NULL REFERENCES source(id));"
    "CREATE INDEX told_source_of ON told_source(event);"
    "CREATE TABLE retraction(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  assertion INTEGER REFERENCES assertion(id),"
    "  event INTEGER REFERENCES told(id), known TEXT, reason TEXT,"
    "  source INTEGER REFERENCES source(id));"
    "CREATE TABLE acknowledged(id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
    "  rule TEXT NOT NULL, bloc TEXT, state TEXT, reason TEXT NOT NULL);",
    SCHEMA_FEEDS("")
    "CREATE INDEX actor_known ON actor(id, code, kind)"
    "  WHERE kind NOT IN " SCHEMA_CROWD ";"
    "CREATE INDEX part_of ON part(actor);"
    "CREATE INDEX part_in ON part(whole);",
    SCHEMA_UNCOVERED(""),
};

/* What a store that is only read, and has taken fewer steps, lacks. */
static const char *const schema_missing[] = {NULL, SCHEMA_FEEDS("TEMP "),
                                             SCHEMA_UNCOVERED("TEMP ")};

#define SCHEMA_VERSION (int)(sizeof schema_step / sizeof *schema_step)
#define SCHEMA_APPLICATION 0x626c6f63 /* "bloc" */

/*
** A table of db:sql that people ask, with codes in place of ids (the others:
** vtab.h). A temporary view: made for each connection, never in the file.
*/
static const char schema_views[] =
    "CREATE TEMP VIEW IF NOT EXISTS membership AS SELECT a.id AS assertion,"
    "  s.code AS state, b.code AS bloc, a.status, a.from_date, a.to_date,"
    "  p.code AS position, a.known_from, a.known_to, a.basis, a.note"
    "  FROM main.assertion a JOIN main.actor s ON s.id = a.state"
    "  JOIN main.actor b ON b.id = a.bloc"
    "  LEFT JOIN main.actor p ON p.id = a.asserter"
    "  WHERE NOT EXISTS"
    "  (SELECT 1 FROM main.retraction r WHERE r.assertion = a.id);";

#endif
