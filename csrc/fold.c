/*
** fold.c: see fold.h. Owns the tables of letters.
** Invariant: what is folded folds to itself.
*/
#include "fold.h"

#include <string.h>

/*
** Base letters of U+00C0..U+024F and U+1E00..U+1EFF, one a code point, after
** Unicode's decompositions; a capital stands for two letters (pairs below),
** '.' for nothing, '?' for a letter kept as it is.
*/
static const char latin[] =
    "aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkklllllll"
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    "bbbb??occdddd?eeeffg???ikkl?mnnooo??pp?????ttttuu?vyyzz?????????"
    "????DDDLLLNNNaaiioouuuuuuuuuueaaaa??ggggkkoooo??jDDDgg??nnaa??oo"
    "aaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylntj??acclts"
    "z??buveejjqqrryy";
static const char latin_more[] =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??vvyy";

static const char *pair_of(char c) {
  switch (c) {
    case 'A': return "ae";
    case 'D': return "dz";
    case 'J': return "ij";
    case 'L': return "lj";
    case 'N': return "nj";
    case 'O': return "oe";
    case 'S': return "ss";
    default: return "th"; /* 'T' */
  }
}

/* Decodes one code point of valid UTF-8, or 0 with *len = 1. */
static uint32_t decode(const unsigned char *s, size_t n, size_t *len) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t k = s[0] < 0x80 ? 1 : s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3
             : s[0] >= 0xC0 ? 2 : 0;
  *len = 1;
  if (k == 1) return s[0];
  if (k == 0 || k > n || s[0] > 0xF4) return 0;
  uint32_t c = s[0] & (0x7Fu >> k);
  for (size_t i = 1; i < k; i++) {
    if ((s[i] & 0xC0) != 0x80) return 0;
    c = c << 6 | (s[i] & 0x3F);
  }
  if (c < least[k]) return 0;
  *len = k;
  return c;
}

/*
** Other letters without case and marks, by ranges of code points in order:
** nothing is left of `to` 0 and step 0; all become `to`; with a step, the
** first becomes `to`, the next to + step ...; ODD: pairs of a capital and,
** behind it at the odd number, its small letter.
*/
enum { ODD = 255 };
typedef struct {
  uint16_t first, last, to;
  uint8_t step;
} fold_range;
static const fold_range ranges[] = {
    {0x80, 0xBF, 0, 0},
    /* letters of phonetic alphabets that African languages write with */
    {0x194, 0x194, 'g', 0}, {0x196, 0x196, 'i', 0},
    {0x250, 0x252, 'a', 0}, {0x253, 0x253, 'b', 0}, {0x254, 0x254, 'o', 0},
    {0x255, 0x255, 'c', 0}, {0x256, 0x257, 'd', 0}, {0x258, 0x25E, 'e', 0},
    {0x25F, 0x25F, 'j', 0}, {0x260, 0x263, 'g', 0}, {0x265, 0x267, 'h', 0},
    {0x268, 0x26A, 'i', 0}, {0x26B, 0x26D, 'l', 0}, {0x26F, 0x271, 'm', 0},
    {0x272, 0x274, 'n', 0}, {0x275, 0x275, 'o', 0}, {0x279, 0x281, 'r', 0},
    {0x282, 0x283, 's', 0}, {0x287, 0x288, 't', 0}, {0x289, 0x28A, 'u', 0},
    {0x28B, 0x28C, 'v', 0}, {0x28D, 0x28D, 'w', 0}, {0x28F, 0x28F, 'y', 0},
    {0x290, 0x291, 'z', 0}, {0x2B0, 0x36F, 0, 0},
    /* Greek */
    {0x386, 0x386, 0x3B1, 0}, {0x388, 0x388, 0x3B5, 0},
    {0x389, 0x389, 0x3B7, 0}, {0x38A, 0x38A, 0x3B9, 0},
    {0x38C, 0x38C, 0x3BF, 0}, {0x38E, 0x38E, 0x3C5, 0},
    {0x38F, 0x38F, 0x3C9, 0}, {0x390, 0x390, 0x3B9, 0},
    {0x391, 0x3A1, 0x3B1, 1}, {0x3A3, 0x3A9, 0x3C3, 1},
    {0x3AA, 0x3AA, 0x3B9, 0},
    {0x3AB, 0x3AB, 0x3C5, 0}, {0x3AC, 0x3AC, 0x3B1, 0},
    {0x3AD, 0x3AD, 0x3B5, 0}, {0x3AE, 0x3AE, 0x3B7, 0},
    {0x3AF, 0x3AF, 0x3B9, 0}, {0x3B0, 0x3B0, 0x3C5, 0},
    {0x3C2, 0x3C2, 0x3C3, 0}, {0x3CA, 0x3CA, 0x3B9, 0},
    {0x3CB, 0x3CB, 0x3C5, 0}, {0x3CC, 0x3CC, 0x3BF, 0},
    {0x3CD, 0x3CD, 0x3C5, 0}, {0x3CE, 0x3CE, 0x3C9, 0},
    /* Cyrillic */
    {0x400, 0x401, 0x435, 0}, {0x402, 0x406, 0x452, 1},
    {0x407, 0x407, 0x456, 0}, {0x408, 0x40C, 0x458, 1},
    {0x40D, 0x40D, 0x438, 0}, {0x40E, 0x40F, 0x45E, 1},
    {0x410, 0x418, 0x430, 1}, {0x419, 0x419, 0x438, 0},
    {0x41A, 0x42F, 0x43A, 1}, {0x439, 0x439, 0x438, 0},
    {0x450, 0x451, 0x435, 0}, {0x457, 0x457, 0x456, 0},
    {0x45D, 0x45D, 0x438, 0}, {0x460, 0x481, 0, ODD},
    {0x483, 0x489, 0, 0}, {0x48A, 0x4BF, 0, ODD}, {0x4D0, 0x4D3, 0x430, 0},
    {0x4D4, 0x4D5, 0, ODD}, {0x4D6, 0x4D7, 0x435, 0},
    {0x4D8, 0x4DD, 0, ODD}, {0x4DE, 0x4DF, 0x437, 0},
    {0x4E0, 0x4E1, 0, ODD}, {0x4E2, 0x4E5, 0x438, 0},
    {0x4E6, 0x4E7, 0x43E, 0}, {0x4E8, 0x4ED, 0, ODD},
    {0x4EE, 0x4F3, 0x443, 0}, {0x4F4, 0x52F, 0, ODD},
    /* Armenian, Hebrew, Arabic */
    {0x531, 0x556, 0x561, 1}, {0x559, 0x55F, 0, 0}, {0x591, 0x5CF, 0, 0},
    {0x5F3, 0x5F4, 0, 0}, {0x60C, 0x61F, 0, 0}, {0x622, 0x623, 0x627, 0},
    {0x624, 0x624, 0x648, 0}, {0x625, 0x625, 0x627, 0},
    {0x626, 0x626, 0x64A, 0}, {0x629, 0x629, 0x647, 0}, {0x640, 0x640, 0, 0},
    {0x649, 0x649, 0x64A, 0}, {0x64B, 0x65F, 0, 0}, {0x670, 0x670, 0, 0},
    {0x6A9, 0x6A9, 0x643, 0}, {0x6BE, 0x6C3, 0x647, 0},
    {0x6CC, 0x6CE, 0x64A, 0}, {0x6D2, 0x6D2, 0x64A, 0},
    {0x6D4, 0x6D4, 0, 0}, {0x6D5, 0x6D5, 0x647, 0}, {0x6D6, 0x6ED, 0, 0},
    /* India and further east: dots below a letter, ends of sentences */
    {0x93C, 0x93C, 0, 0}, {0x964, 0x965, 0, 0}, {0x970, 0x970, 0, 0},
    {0x9BC, 0x9BC, 0, 0}, {0xA3C, 0xA3C, 0, 0}, {0xABC, 0xABC, 0, 0},
    {0xB3C, 0xB3C, 0, 0}, {0xF0B, 0xF14, 0, 0}, {0x104A, 0x104F, 0, 0},
    {0x1361, 0x1368, 0, 0}, {0x17D4, 0x17DA, 0, 0},
    {0x1AB0, 0x1AFF, 0, 0}, {0x1C90, 0x1CBF, 0x10D0, 1},
    {0x1DC0, 0x1DFF, 0, 0},
    /* Greek of many accents */
    {0x1F00, 0x1F0F, 0x3B1, 0}, {0x1F10, 0x1F1F, 0x3B5, 0},
    {0x1F20, 0x1F2F, 0x3B7, 0}, {0x1F30, 0x1F3F, 0x3B9, 0},
    {0x1F40, 0x1F4F, 0x3BF, 0}, {0x1F50, 0x1F5F, 0x3C5, 0},
    {0x1F60, 0x1F6F, 0x3C9, 0}, {0x1F70, 0x1F71, 0x3B1, 0},
    {0x1F72, 0x1F73, 0x3B5, 0}, {0x1F74, 0x1F75, 0x3B7, 0},
    {0x1F76, 0x1F77, 0x3B9, 0}, {0x1F78, 0x1F79, 0x3BF, 0},
    {0x1F7A, 0x1F7B, 0x3C5, 0}, {0x1F7C, 0x1F7D, 0x3C9, 0},
    {0x1F80, 0x1F8F, 0x3B1, 0}, {0x1F90, 0x1F9F, 0x3B7, 0},
    {0x1FA0, 0x1FAF, 0x3C9, 0}, {0x1FB0, 0x1FBC, 0x3B1, 0},
    {0x1FBD, 0x1FC1, 0, 0}, {0x1FC2, 0x1FCC, 0x3B7, 0},
    {0x1FCD, 0x1FCF, 0, 0}, {0x1FD0, 0x1FDB, 0x3B9, 0},
    {0x1FE0, 0x1FE3, 0x3C5, 0}, {0x1FE4, 0x1FE5, 0x3C1, 0},
    {0x1FE6, 0x1FEB, 0x3C5, 0}, {0x1FEC, 0x1FEC, 0x3C1, 0},
    {0x1FF2, 0x1FFC, 0x3C9, 0},
    {0x2000, 0x206F, 0, 0}, {0x20D0, 0x20FF, 0, 0}, {0x3000, 0x3003, 0, 0},
    {0x3008, 0x3020, 0, 0}, {0x3030, 0x3030, 0, 0}, {0x30FB, 0x30FB, 0, 0},
    {0xA78B, 0xA78C, 0, 0}, {0xFE00, 0xFE4F, 0, 0}, {0xFEFF, 0xFEFF, 0, 0},
    {0xFF01, 0xFF0F, 0, 0}, {0xFF10, 0xFF19, '0', 1},
    {0xFF1A, 0xFF20, 0, 0}, {0xFF21, 0xFF3A, 'a', 1},
    {0xFF3B, 0xFF40, 0, 0}, {0xFF41, 0xFF5A, 'a', 1},
    {0xFF5B, 0xFF65, 0, 0},
};

/* The letter that stands for c; 0: none. */
static uint32_t bare(uint32_t c) {
  size_t lo = 0, hi = sizeof ranges / sizeof *ranges;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (ranges[mid].last < c) lo = mid + 1;
    else hi = mid;
  }
  const fold_range *r = &ranges[lo];
  if (lo == sizeof ranges / sizeof *ranges || c < r->first) return c;
  return r->step == ODD ? c | 1 : r->to + (c - r->first) * r->step;
}

static char *encode(char *p, uint32_t c) {
  if (c < 0x80) {
    *p++ = (char)c;
  } else if (c < 0x800) {
    *p++ = (char)(0xC0 | c >> 6);
    *p++ = (char)(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    *p++ = (char)(0xE0 | c >> 12);
    *p++ = (char)(0x80 | (c >> 6 & 0x3F));
    *p++ = (char)(0x80 | (c & 0x3F));
  } else {
    *p++ = (char)(0xF0 | c >> 18);
    *p++ = (char)(0x80 | (c >> 12 & 0x3F));
    *p++ = (char)(0x80 | (c >> 6 & 0x3F));
    *p++ = (char)(0x80 | (c & 0x3F));
  }
  return p;
}

static char *fold_one(char *p, uint32_t c) {
  char base = '?';
  if (c >= 'A' && c <= 'Z') return *p++ = (char)(c + 32), p;
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
    return *p++ = (char)c, p;
  if (c == '&') return memcpy(p, "and", 3), p + 3;
  if (c < 0x80) return p;
  if (c >= 0xC0 && c <= 0x24F) base = latin[c - 0xC0];
  if (c >= 0x1E00 && c <= 0x1EFF) base = latin_more[c - 0x1E00];
  if (base == '.') return p;
  if (base >= 'a') return *p++ = base, p;
  if (base != '?') return memcpy(p, pair_of(base), 2), p + 2;
  c = bare(c);
  return c == 0 ? p : encode(p, c);
}

size_t bloc_fold(const char *s, size_t n, char *out) {
  const unsigned char *u = (const unsigned char *)s;
  char *p = out;
  char *end = out + 2 * n;
  for (size_t i = 0, len; i < n; i += len) {
    uint32_t c = decode(u + i, n - i, &len);
    if (c == '&' && end - p < 3) break; /* a text of ampersands alone */
    p = fold_one(p, c);
  }
  *p = '\0';
  return (size_t)(p - out);
}
