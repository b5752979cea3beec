#include "internal.h"

#include <curses.h>

static struct { attr_t marks; int pair; } styles[32];

void terminal_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

int terminal_colours(void) { return has_colors() ? COLORS : 0; }

void terminal_style(int style, int colour, int marks) {
  if (style < 0 || style >= 32) return;
  styles[style].pair = colour >= 0 && init_extended_pair(style + 1, colour, -1) == OK ? style + 1 : 0;
  styles[style].marks = (marks & TERMINAL_BOLD ? WA_BOLD : 0) | (marks & TERMINAL_UNDERLINE ? WA_UNDERLINE : 0) |
                        (marks & TERMINAL_REVERSE ? WA_REVERSE : 0);
}

void terminal_put(int row, int column, const char *text, int style) {
  wchar_t piece[256];
  int pair = styles[style & 31].pair;
  if (wmove(stdscr, row, column) == ERR) return;
  wattr_set(stdscr, styles[style & 31].marks, (short)pair, &pair);
  while (*text) {
    int length = 0;
    uint32_t scalar;
    while (length < 256 && (scalar = text_next(&text)) != 0) {
      wchar_t shown = text_shown(scalar);
      if (shown) piece[length++] = shown;
    }
    waddnwstr(stdscr, piece, length);
  }
}

void terminal_clear(int row, int column) {
  if (wmove(stdscr, row, column) == ERR) return;
  wattr_set(stdscr, WA_NORMAL, 0, NULL);
  wclrtobot(stdscr);
}

void terminal_show(int cursor_row, int cursor_column) {
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  output_update();
}

void terminal_repaint(void) {
  clearok(curscr, TRUE);
  output_update();
}
