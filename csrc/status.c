/*
** status.c: words of status and expressions of them (R9): see spell.h. Owns
** the words.
*/
#include "spell.h"

#include <string.h>

const char *const bloc_word[BLOC_WORDS] = {
    "none",      "observer",    "associate", "member",
    "suspended", "withdrawing", "inactive",  "applicant"};

uint32_t bloc_word_bit(const char *s, size_t n) {
  if (n == 6 && memcmp(s, "notice", 6) == 0) return 1u << 5;
  for (uint32_t i = 0; i < BLOC_WORDS; i++)
    if (strlen(bloc_word[i]) == n && memcmp(bloc_word[i], s, n) == 0)
      return 1u << i;
  return 0;
}

static int one_bit(uint32_t x) { return (x & (x - 1)) == 0; }

bloc_rc bloc_status_parse(bloc_status_filter *f, const char *s, size_t n,
                          const char **bad, size_t *nbad) {
  uint32_t need = 0, ban = 0;
  *bad = s;
  *nbad = n;
  if (f->n == BLOC_TERMS) return BLOC_BAD;
  for (size_t i = 0; i <= n;) {
    size_t start = i;
    while (i < n && s[i] != ',') i++;
    size_t end = i++;
    while (start < end && s[start] == ' ') start++;
    while (start < end && s[end - 1] == ' ') end--;
    int no = start < end && s[start] == '-';
    uint32_t bit = bloc_word_bit(s + start + no, end - start - (size_t)no);
    if (bit == 0) {
      *bad = s + start;
      *nbad = end - start;
      return BLOC_BAD;
    }
    if (no) ban |= bit;
    else need |= bit;
  }
  if (!one_bit(need & BLOC_BASE_BITS) || (need & ban)) return BLOC_BAD;
  uint32_t applicant = BLOC_BIT_LAYER(BLOC_APPLICANT);
  if (!((need | ban) & BLOC_BASE_BITS) && (need | ban) != applicant)
    need |= BLOC_BIT_BASE(BLOC_MEMBER);
  f->need[f->n] = need;
  f->ban[f->n++] = ban;
  return BLOC_OK;
}

bloc_truth bloc_status_test(const bloc_status_filter *f, uint32_t sure,
                            uint32_t can) {
  bloc_truth best = BLOC_NO;
  for (uint32_t i = 0; i < f->n; i++) {
    if ((sure & f->need[i]) == f->need[i] && !(can & f->ban[i]))
      return BLOC_YES;
    if ((can & f->need[i]) == f->need[i] && !(sure & f->ban[i]))
      best = BLOC_MAYBE;
  }
  return best;
}
