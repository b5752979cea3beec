#include "internal.h"

#include <curses.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// A program that died may have left on: reports of the mouse and of the window's focus in every form, and a line feed
// behind each Enter. Of those, nothing is used here, and nobody wants them back.
static const char leftovers_off[] = "\033[?9;1000;1001;1002;1003;1004;1005;1006;1015;1016l\033[20l";
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
// Two ways to tell all keys apart: kitty's, which keeps what was, and xterm's, which goes back to what the person has set.
// Where the second one is not understood, it underlines, and so the last of it takes that back.
static const char plain_keys[] = "\033[>0u\033[>4;0m\033[m", former_keys[] = "\033[<u\033[>4m\033[m";
static const char title_save[] = "\033[22;2t", title_restore[] = "\033[23;2t";

// Whether the terminal obeys ANSI's sequences, and so leaves alone those that it does not know; and whether it is of the
// family that knows titles and kinds of keys.
static bool is_ansi, is_modern;
static char *title;
static bool has_title;
static char reset[512];
static size_t reset_length;

static void send_text(const char *text) { output_send(text, strlen(text)); }

static int collect(int byte) {
  if (byte != 0 && reset_length < sizeof reset) reset[reset_length++] = (char)byte;
  return byte;
}

static void add(const char *capability) {
  if (capability && capability != (const char *)-1) tputs(capability, 1, collect);
}

static bool is_of_family(const char *name) {
  static const char *const families[] = {"xterm",   "tmux", "screen", "foot", "alacritty", "kitty", "rxvt",   "vte",
                                         "konsole", "gnome", "wezterm", "st-", "contour",   "iterm", "mintty", "ghostty"};
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    if (strncmp(name, families[i], strlen(families[i])) == 0) return true;
  }
  return false;
}

enum terminal_opening modes_check(const char *name) {
  int found;
  if (!*name || setupterm(name, terminal.output, &found) != OK) return TERMINAL_UNKNOWN;
  bool is_able = cursor_address && clear_screen && !generic_type;
  del_curterm(cur_term);
  return is_able ? TERMINAL_OPENED : TERMINAL_UNABLE;
}

struct terminal_facts terminal_describe(const char *name) {
  struct terminal_facts facts = {.opening = TERMINAL_UNKNOWN};
  struct winsize size;
  int found;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    facts.height = size.ws_row;
    facts.width = size.ws_col;
  }
  if (!*name || setupterm(name, STDOUT_FILENO, &found) != OK) return facts;
  facts.opening = cursor_address && clear_screen && !generic_type ? TERMINAL_OPENED : TERMINAL_UNABLE;
  facts.colours = max_colors > 0 ? max_colors : 0;
  del_curterm(cur_term);
  return facts;
}

void modes_prepare(const char *name) {
  is_ansi = strncmp(cursor_address, "\033[", 2) == 0;
  is_modern = is_ansi && is_of_family(name);
  free(title);
  title = NULL;
  has_title = false;
  reset_length = 0;
  add(exit_attribute_mode);
  add(orig_pair);
  add(keypad_local);
  add(cursor_normal);
  if (is_modern) add(former_keys);
  if (is_ansi) add(paste_off);
  add(exit_ca_mode);
}

// Sends at once what has been added, which is no part of what puts the terminal back.
static void send_added(size_t kept) {
  output_send(reset + kept, reset_length - kept);
  reset_length = kept;
}

// In the alternate screen: some terminals keep kinds of keys for each, and where something of this shows, it goes with it.
void modes_enter(void) {
  size_t kept = reset_length;
  add(keypad_xmit);
  if (is_ansi) add(leftovers_off);
  if (is_ansi) add(paste_on);
  if (is_modern) add(plain_keys);
  send_added(kept);
  if (is_modern && title) {
    char *again = title;
    title = NULL;
    terminal_title(again);
    free(again);
  }
}

// Where a terminal understood something of that otherwise, the cursor may have moved.
void modes_place(int row, int column) {
  size_t kept = reset_length;
  add(tparm(cursor_address, row, column, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
  send_added(kept);
}

void modes_leave(void) {
  size_t kept = reset_length;
  add(keypad_local);
  if (is_modern) add(former_keys);
  if (is_ansi) add(paste_off);
  if (has_title) add(title_restore);
  send_added(kept);
  has_title = false;
}

// Called from a signal's handler too: it only writes.
void modes_reset(void) {
  output_send(reset, reset_length);
  if (has_title) output_send(title_restore, sizeof title_restore - 1);
}

// In the terminal's own characters: bytes of another encoding could be controls there.
static void send_title(const char *text) {
  char words[512] = "\033]2;";
  size_t used = strlen(words);
  uint32_t scalar;
  while (used < sizeof words - MB_LEN_MAX - 1 && (scalar = text_next(&text)) != 0) {
    mbstate_t state = {0};
    wchar_t shown = text_shown(scalar);
    size_t length = shown ? wcrtomb(words + used, shown, &state) : 0;
    if (length != (size_t)-1) used += length;
  }
  words[used++] = '\a';
  output_send(words, used);
}

void terminal_title(const char *text) {
  if (!terminal.is_open || !is_modern || (title && strcmp(title, text) == 0)) return;
  if (!has_title) send_text(title_save);
  send_title(text);
  has_title = true;
  free(title);
  title = strdup(text);
}
