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

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static const char title_save[] = "\033[22;2t", title_restore[] = "\033[23;2t";

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

static bool is_modern(const char *name) {
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
  terminal.is_modern = is_modern(name);
  free(title);
  title = NULL;
  has_title = false;
  reset_length = 0;
  add(exit_attribute_mode);
  add(orig_pair);
  add(keypad_local);
  add(cursor_normal);
  if (terminal.is_modern) add(paste_off);
  add(exit_ca_mode);
}

void modes_enter(void) {
  if (!terminal.is_modern) return;
  send_text(paste_on);
  if (title) {
    char *again = title;
    title = NULL;
    terminal_title(again);
    free(again);
  }
}

void modes_leave(void) {
  if (!terminal.is_modern) return;
  send_text(paste_off);
  if (has_title) send_text(title_restore);
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
  if (!terminal.is_open || !terminal.is_modern || (title && strcmp(title, text) == 0)) return;
  if (!has_title) send_text(title_save);
  send_title(text);
  has_title = true;
  free(title);
  title = strdup(text);
}
