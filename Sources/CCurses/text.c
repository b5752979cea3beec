#include "internal.h"

#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// Base letters of U+00C0 to U+017F, for a locale that has none of them.
static const char letters[] =
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

static bool is_utf8;

// Whether the locale that the environment names is one of UTF-8.
static bool asks_for_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  const char *locale = NULL;
  for (int i = 0; i < 3 && !(locale && *locale); i++) locale = getenv(names[i]);
  // macOS sends the encoding alone.
  const char *dot = locale ? strrchr(locale, '.') : NULL;
  const char *encoding = dot ? dot + 1 : locale;
  return encoding && (strncasecmp(encoding, "utf-8", 5) == 0 || strncasecmp(encoding, "utf8", 4) == 0);
}

void text_prepare(void) {
  static bool is_prepared;
  // Only what characters are: the other twelve categories cost a file each. A server often lacks the locale that SSH
  // brings along, and a statically linked C library may be unable to read it; it has the plain one of UTF-8 built in.
  if (!is_prepared && !setlocale(LC_CTYPE, "") && asks_for_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  is_prepared = true;
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool terminal_is_utf8(void) {
  text_prepare();
  return is_utf8;
}

uint32_t terminal_scalar(unsigned char byte) {
  text_prepare();
  wint_t scalar = is_utf8 ? WEOF : btowc(byte);
  return scalar == WEOF || scalar < 0xA0 || scalar > 0x10FFFF ? 0 : scalar;
}

const char *terminal_encoding(void) {
  text_prepare();
  return nl_langinfo(CODESET);
}

uint32_t text_next(const char **text) {
  const unsigned char *at = (const unsigned char *)*text;
  uint32_t scalar = *at;
  int more = scalar < 0x80 ? 0 : scalar < 0xE0 ? 1 : scalar < 0xF0 ? 2 : 3;
  if (scalar == 0) return 0;
  if (more > 0) scalar &= 0x3Fu >> more;
  at++;
  for (; more > 0 && (*at & 0xC0) == 0x80; more--) scalar = scalar << 6 | (*at++ & 0x3F);
  *text = (const char *)at;
  return scalar;
}

static char punctuation(uint32_t scalar) {
  switch (scalar) {
  case 0xA0: case 0x2009: case 0x202F: return ' ';
  case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: return '"';
  case 0x2018: case 0x2019: case 0x201A: return '\'';
  case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return '-';
  case 0xB7: case 0x2026: return '.';
  case 0x2022: return '*';
  case 0x2192: return '>';
  case 0x2190: return '<';
  default: return '?';
  }
}

wchar_t text_shown(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  if (scalar < 0x80 || is_utf8) return (wchar_t)scalar;
  if (wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1 && wcwidth((wchar_t)scalar) > 0) return (wchar_t)scalar;
  if (scalar >= 0x300 && scalar < 0x370) return 0;
  if (scalar >= 0xC0 && scalar < 0x180) return letters[scalar - 0xC0];
  return punctuation(scalar);
}

int terminal_columns(uint32_t scalar) {
  text_prepare();
  wchar_t shown = text_shown(scalar);
  int columns = shown ? wcwidth(shown) : 0;
  return columns < 0 ? 0 : columns;
}
