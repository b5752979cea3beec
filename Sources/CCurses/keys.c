#include "internal.h"

#include <curses.h>
#include <term.h>

// The description has keys under more names than there are keys.
const char *terminal_key_bytes(int number, enum terminal_key *key) {
  const struct { const char *bytes; int key; } all[] = {
      {key_up, TERMINAL_KEY_UP},          {key_sr, TERMINAL_KEY_UP},
      {key_down, TERMINAL_KEY_DOWN},      {key_sf, TERMINAL_KEY_DOWN},
      {key_left, TERMINAL_KEY_LEFT},      {key_sleft, TERMINAL_KEY_LEFT},
      {key_right, TERMINAL_KEY_RIGHT},    {key_sright, TERMINAL_KEY_RIGHT},
      {key_home, TERMINAL_KEY_HOME},      {key_shome, TERMINAL_KEY_HOME},
      {key_find, TERMINAL_KEY_HOME},      {key_end, TERMINAL_KEY_END},
      {key_send, TERMINAL_KEY_END},       {key_select, TERMINAL_KEY_END},
      {key_ppage, TERMINAL_KEY_PAGE_UP},  {key_sprevious, TERMINAL_KEY_PAGE_UP},
      {key_npage, TERMINAL_KEY_PAGE_DOWN}, {key_snext, TERMINAL_KEY_PAGE_DOWN},
      {key_dc, TERMINAL_KEY_DELETE},      {key_sdc, TERMINAL_KEY_DELETE},
      {key_btab, TERMINAL_KEY_BACK_TAB},
      {key_f1, TERMINAL_KEY_FUNCTION + 1}, {key_f2, TERMINAL_KEY_FUNCTION + 2},
      {key_f3, TERMINAL_KEY_FUNCTION + 3}, {key_f4, TERMINAL_KEY_FUNCTION + 4},
      {key_f5, TERMINAL_KEY_FUNCTION + 5}, {key_f6, TERMINAL_KEY_FUNCTION + 6},
      {key_f7, TERMINAL_KEY_FUNCTION + 7}, {key_f8, TERMINAL_KEY_FUNCTION + 8},
      {key_f9, TERMINAL_KEY_FUNCTION + 9}, {key_f10, TERMINAL_KEY_FUNCTION + 10},
      {key_f11, TERMINAL_KEY_FUNCTION + 11}, {key_f12, TERMINAL_KEY_FUNCTION + 12},
  };
  if (number < 0 || (size_t)number >= sizeof all / sizeof *all) return NULL;
  *key = (enum terminal_key)all[number].key;
  const char *bytes = all[number].bytes;
  return bytes && bytes != (const char *)-1 ? bytes : "";
}
