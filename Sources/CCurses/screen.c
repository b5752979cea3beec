#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct terminal terminal = {.input = -1, .output = -1};

static SCREEN *screen;
static FILE *streams[2];

// The terminal that the process belongs to. With "su -c" it belongs to none, and yet stands on one.
static int open_terminal(int standard) {
  int own = open("/dev/tty", O_RDWR | O_CLOEXEC);
  return own < 0 && isatty(standard) ? fcntl(standard, F_DUPFD_CLOEXEC, 3) : own;
}

static FILE *stream(int descriptor, int standard) {
  const char *mode = standard == STDIN_FILENO ? "r" : "w";
  int own = descriptor < 0 ? open_terminal(standard) : fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  FILE *result = own < 0 ? NULL : fdopen(own, mode);
  if (!result && own >= 0) close(own);
  return result;
}

static void close_streams(void) {
  for (int i = 0; i < 2; i++) {
    if (streams[i]) fclose(streams[i]);
    streams[i] = NULL;
  }
  if (terminal.output >= 0) close(terminal.output);
  terminal.input = terminal.output = -1;
}

// What is typed is read and understood elsewhere; curses only sets the line to hand it over byte by byte.
static void start_keys(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  // Sends what curses has kept so far, too: what we send ourselves belongs into the alternate screen.
  keypad(stdscr, FALSE);
}

static enum terminal_opening start(const struct terminal_options *options, const char *name) {
  enum terminal_opening opening = modes_check(name);
  if (opening != TERMINAL_OPENED) return opening;
  // A size that the environment happens to hold would pin the window's (and use_env(FALSE) does so too, in 6.4).
  unsetenv("LINES");
  unsetenv("COLUMNS");
  // Of what a description has beside the standard, nothing is used, and reading it costs.
  use_extended_names(FALSE);
  signals_install();
  screen = newterm(name, streams[1], streams[0]);
  if (!screen) {
    signals_restore();
    return TERMINAL_UNKNOWN;
  }
  terminal.has_fixed_size = options->rows > 0 && options->columns > 0;
  if (terminal.has_fixed_size) resize_term(options->rows, options->columns);
  start_keys();
  leaveok(stdscr, FALSE);
  // A list that scrolls by a row costs that row.
  idlok(stdscr, TRUE);
  if (start_color() == OK) use_default_colors();
  return TERMINAL_OPENED;
}

// By the terminal's own name; when the system does not know that, by what all of its family can do.
static enum terminal_opening start_somehow(const struct terminal_options *options) {
  terminal.input = fileno(streams[0]);
  // Apart from the one that curses has: output.c leads that elsewhere for moments.
  terminal.output = fcntl(fileno(streams[1]), F_DUPFD_CLOEXEC, 3);
  output_prepare(fileno(streams[1]));
  enum terminal_opening opening = start(options, options->name);
  if (opening != TERMINAL_UNKNOWN || !plain_is_obeyed(options->name)) return opening;
  opening = start(options, plain_lend());
  plain_return();
  return opening;
}

enum terminal_opening terminal_open(const struct terminal_options *options) {
  static bool closes_at_exit;
  text_prepare();
  streams[0] = stream(options->input, STDIN_FILENO);
  streams[1] = stream(options->output, STDOUT_FILENO);
  enum terminal_opening opening = streams[0] && streams[1] ? start_somehow(options) : TERMINAL_ABSENT;
  if (opening != TERMINAL_OPENED) {
    close_streams();
    return opening;
  }
  terminal.is_gone = terminal.is_back = terminal.is_resized = false;
  modes_prepare(options->name);
  errors_hold();
  terminal.is_open = true;
  modes_enter();
  if (!closes_at_exit) closes_at_exit = atexit(terminal_close) == 0;
  return TERMINAL_OPENED;
}

void terminal_close(void) {
  if (!terminal.is_open) return;
  output_abandon();
  modes_leave();
  endwin();
  terminal.is_open = false;
  delscreen(screen);
  close_streams();
  errors_release();
  signals_restore();
}

void terminal_pause(void) {
  if (!terminal.is_open) return;
  modes_leave();
  endwin();
  errors_release();
}

bool screen_follow_size(void) {
  struct winsize size;
  if (terminal.has_fixed_size) return false;
  if (ioctl(terminal.output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0 ||
      !is_term_resized(size.ws_row, size.ws_col)) {
    return false;
  }
  resize_term(size.ws_row, size.ws_col);
  return true;
}

void terminal_resume(void) {
  if (!terminal.is_open) return;
  errors_hold();
  // In the background, this waits for the foreground.
  reset_prog_mode();
  terminal.is_resized |= screen_follow_size();
  terminal.is_back = true;
  signals_forget();
  clearok(curscr, TRUE);
  // Enters the alternate screen, too.
  doupdate();
  modes_enter();
  modes_place(getcury(curscr), getcurx(curscr));
}

void terminal_suspend(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  if (!signals_can_stop()) return;
  terminal_pause();
  sigaction(SIGTSTP, &standard, &ours);
  // The whole job, as the terminal's own Ctrl-Z would: we may stand in a pipe or a script.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  terminal_resume();
}
