/*
** l_intake.h: what the two files of the class bloc.intake share: how it is
** made from a table (l_layout.c) and what can be done with it (l_intake.c).
*/
#ifndef L_INTAKE_H
#define L_INTAKE_H

#include "intake.h"
#include "known.h"
#include "l_bloc.h"
#include "reader.h"

#define L_INTAKE "bloc.intake"
#define L_PIECE 262144 /* bytes read between two looks of Lua */
#define L_LEXICONS 8

/* Uservalue 1: the store; 2: the table of the layout, whose texts are used. */
typedef struct {
  l_db *db;
  bloc_reader reader;
  bloc_intake in;
  bloc_known known;
  bloc_lexicon lexicon[L_LEXICONS];
  uint32_t nlexicon, feed, asked;
  int open, header; /* header: the next record is one */
  bloc_arena head;
  bloc_u32s dropped; /* scratch */
  uint64_t bytes;
} l_intake;

/* The intake at 1; raises once it is closed. */
l_intake *l_check_intake(lua_State *L);

extern const luaL_Reg l_intake_methods[];

#endif
