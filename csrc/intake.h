/*
** intake.h: records of a file turned into columns of events, as the layout
** of its format says. Only the fields that the layout wants are looked at:
**
**   record  719024875|20171202| ... |USA|MISSOURI| ... |043| ... |2.8| ...
**              id       day          actor (name)      type     score
**   slots   the wanted fields, by the place they have in records this wide
**   row     719024875, 17502, word 3, null, word 12, 2800
**
** Actors and types stand in a row as numbers of words (lexicon.h). What a type
** means is asked when it is first met; of an actor, before the rows are
** settled (known.h).
** Rows 0 to `settled` are settled: words are ids, no row is a duplicate.
** Invariant: a column has no more values than there are rows; those that it
** lacks at the end are null. A record gives all its rows or none.
** Cost: some 30 ns a wanted field.
*/
#ifndef BLOC_INTAKE_H
#define BLOC_INTAKE_H

#include "bloc.h"
#include "cell.h"
#include "lexicon.h"
#include "reader.h"
#include "segment.h"

#define BLOC_SLOTS 64
#define BLOC_WIDTHS 8
#define BLOC_MISSING 16
#define BLOC_ID_PARTS 5
#define BLOC_MEASURES 24
#define BLOC_JOINED 4 /* cells that make one text; conditions of a record */

/* Columns of a row: these, and then the measures. */
enum {
  BLOC_IN_DAY,
  BLOC_IN_DAY_LO, /* null where it is the day itself */
  BLOC_IN_DAY_HI,
  BLOC_IN_FLAGS,  /* null: none */
  BLOC_IN_TYPE,   /* these five: words; ids once settled */
  BLOC_IN_ACTOR,
  BLOC_IN_TARGET,
  BLOC_IN_ON_BEHALF_OF,
  BLOC_IN_BLOC,
  BLOC_IN_SCORE,
  BLOC_IN_KNOWN,
  BLOC_IN_ID,
  BLOC_IN_ID_TEXT,
  BLOC_IN_TEXT,
  BLOC_IN_PLACE,
  BLOC_IN_URL,
  BLOC_IN_COLUMNS,
  BLOC_IN_PARTIES = BLOC_IN_BLOC - BLOC_IN_TYPE + 1,
  BLOC_IN_TEXTS = BLOC_IN_URL - BLOC_IN_TEXT + 1
};

#define BLOC_NO_SLOT (-1)
#define BLOC_BETWEEN "\037"
#define BLOC_THE_DATE (-2) /* as a part of an id: the date read */

typedef struct {
  int slot[3]; /* the day, or year, month and day */
  bloc_day_notation as[3]; /* tried in turn */
  uint32_t nas;
  int within;  /* a slot that can say that the day is less sure than that */
  struct {
    bloc_field text;
    int days;  /* so many on either side; 0: its calendar month */
  } wide[BLOC_JOINED];
  uint32_t nwide;
} bloc_layout_date;

typedef struct {
  int slot, more[2];   /* the text, and cells that belong to it: a word is all
                          of them, with BLOC_BETWEEN before each of these */
  uint32_t constant;   /* with no slot: this word, or 0 */
  bloc_lexicon *words; /* shared by columns of one scheme */
} bloc_layout_party;

typedef struct {
  uint32_t nslot, nwidth;
  struct {
    uint32_t n;             /* fields of a record */
    int place[BLOC_SLOTS];  /* of each slot, or BLOC_NO_SLOT */
  } width[BLOC_WIDTHS];
  bloc_lexicon *lookup[BLOC_SLOTS]; /* what a cell's text stands for: another
                               text, sense 1; sense 0: nothing */
  bloc_field missing[BLOC_MISSING]; /* texts that mean no value */
  uint32_t nmissing;
  bloc_layout_date date, through, known;
  int id[BLOC_ID_PARTS];
  uint32_t nid;       /* 0: the whole record is its id */
  bloc_layout_party party[BLOC_IN_PARTIES]; /* type, actor, target ... */
  int text[BLOC_IN_TEXTS][BLOC_JOINED]; /* joined by commas */
  int score, measure[BLOC_MEASURES];
  uint32_t nmeasure;
  struct {
    int slot;
    bloc_field text;
  } only[BLOC_JOINED]; /* records that have another text are skipped */
  uint32_t nonly;
  int deferred;       /* records are kept for the caller to make rows of */
  int drops;          /* records have an id, and say that it is no more */
} bloc_layout;

/* Why a record was rejected. */
typedef enum {
  BLOC_J_UNREAD, /* problem says what the reader found */
  BLOC_J_FIELDS, /* nfield of them */
  BLOC_J_EMPTY,  /* a slot that must not be empty */
  BLOC_J_DATE,   /* hint says what is wrong */
  BLOC_J_ORDER,  /* it ends before it begins */
  BLOC_J_NUMBER,
  BLOC_J_WORD,   /* a type that there is not */
  BLOC_J_LOOKUP, /* its text stands for nothing */
  BLOC_J_WAIT    /* no reject: something has to be told first */
} bloc_reject_why;

typedef struct {
  uint64_t line;
  bloc_reject_why why;
  bloc_reader_problem problem;
  const char *role, *hint; /* static: which part of the layout, what is wrong */
  int slot;
  uint32_t nfield;
  size_t value, nvalue, raw, nraw; /* in bloc_intake.said */
} bloc_reject;

/* A record that waits for the caller. */
typedef struct {
  uint64_t line;
  size_t raw, nraw;       /* in bloc_intake.kept */
  uint32_t field, nfield; /* in bloc_intake.field */
} bloc_waiting;

typedef struct {
  bloc_layout layout;
  bloc_column col[BLOC_IN_COLUMNS + BLOC_MEASURES];
  uint32_t ncol, n, settled;
  bloc_u32s record;      /* of a deferred layout: the record of each row */
  uint64_t skipped, nrejected;
  bloc_reject *reject;   /* since the caller last looked */
  uint32_t nreject, cap_reject;
  bloc_arena said;       /* texts of rejects */
  bloc_waiting *waiting; /* records that wait, in order */
  uint32_t nwaiting, cap_waiting;
  bloc_u32s field;       /* where in kept their fields begin */
  bloc_arena kept;       /* their texts: fields, then the record as it came */
  bloc_arena id, joined; /* of the row at hand */
  uint8_t first[256];    /* may a missing text begin so? */
  uint32_t wide;         /* the width that the last record had */
  struct {
    char text[32];
    size_t n;
    bloc_date date;
  } last[3];             /* the dates read last: neighbours are often equal */
} bloc_intake;

/* `in` is all zero but for the layout, which who made it has tested. */
void bloc_intake_open(bloc_intake *in);
/* Frees all but the layout's lexicons. */
void bloc_intake_free(bloc_intake *in);

/* A record (a bloc_on_record): a row, a reject, or kept. 0; 1: no memory. */
int bloc_intake_take(void *intake, const bloc_record *r);

/*
** A row from one text a slot (empty: none). BLOC_BAD: nothing is kept, and
** *wrong has why (BLOC_J_WAIT too), role, slot and hint. `raw` is digested
** where the row has no id of its own.
*/
bloc_rc bloc_intake_row(bloc_intake *in, const bloc_field *slot,
                        const bloc_field *raw, bloc_reject *wrong);

/* Notes a reject with the texts that it is about. */
bloc_rc bloc_intake_reject(bloc_intake *in, bloc_reject j,
                           const bloc_field *value, const bloc_field *raw);

/* The caller has seen the rejects, or done with what waits. */
void bloc_intake_forget_rejects(bloc_intake *in);
void bloc_intake_forget_waiting(bloc_intake *in);

/*
** A record waits where a type or a text to be looked up has a sense that has
** not been told, and with it all records behind. Once the lexicons have been
** told, this goes on with them.
*/
bloc_rc bloc_intake_resume(bloc_intake *in);

/* Field k of a waiting record, as it came, without blanks around; empty where
   it means no value. */
bloc_field bloc_intake_field(const bloc_intake *in, uint32_t record,
                             uint32_t k);
/* One more measure, in a slot of its own; its number, or -1: too many. */
int bloc_intake_measure(bloc_intake *in, const char *name);

/* Gives rows and columns back from row n on. */
void bloc_intake_cut(bloc_intake *in, uint32_t n);

/* The first row from *row on, not settled, with a word that has no sense on
   its day: *party and *word. 0: there is none. */
int bloc_intake_asks(const bloc_intake *in, uint32_t *row, int *party,
                     uint32_t *word);

/* Fills every column up with nulls to the number of rows. */
bloc_rc bloc_intake_fill(bloc_intake *in);

/* The id of a text or record that is no whole number: below 0, and even. */
int64_t bloc_intake_digest(const char *s, size_t n);

#endif
