/*
** l_frame.h: making frames (frame.h) for Lua. A question pushes one, fills it
** and hands it to Lua as the rows of a result (lua/bloc/result.lua).
*/
#ifndef L_FRAME_H
#define L_FRAME_H

#include <lua.h>

#include "frame.h"

#define L_FRAME "bloc.frame"

/* Pushes an empty frame; its userdata frees it. */
bloc_frame *l_push_frame(lua_State *L);

#endif
