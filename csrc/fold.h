/*
** fold.h: the key under which names are compared.
** Folding makes case, accents, blanks and punctuation not matter, in the
** alphabets that have them: Latin, Greek, Cyrillic, Armenian, Georgian; in
** Arabic and Hebrew also points and the letters that languages write in
** different ways (ي ى ی; ك ک; ه ة ہ); in the scripts of India dots below.
** Cost: some ns a byte.
*/
#ifndef BLOC_FOLD_H
#define BLOC_FOLD_H

#include "bloc.h"

/*
** Folds n bytes of UTF-8 into out (room for 2n + 1 bytes) and returns the
** length: letters in lower case without accents, digits, nothing else.
*/
size_t bloc_fold(const char *s, size_t n, char *out);

#endif
