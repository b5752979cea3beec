#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

enum source { NO_SOURCE, KEYS, SIGNALS, WAKE, DISTURBED };

static struct terminal_input found(enum terminal_kind kind) { return (struct terminal_input){.kind = kind}; }

/// What has come that means something; says whether anything has come at all.
static struct terminal_input pending(bool *has_come) {
  *has_come = false;
  for (int code; !terminal.is_gone && (code = keys_next()) >= 0; *has_come = true) {
    struct terminal_input input = keys_decode(code);
    if (input.kind != TERMINAL_NOTHING) return input;
  }
  return found(TERMINAL_NOTHING);
}

static enum source wait_for(int timeout, int wake) {
  struct pollfd watched[] = {
      {.fd = terminal.is_gone ? -1 : terminal.input, .events = POLLIN},
      {.fd = signals_descriptor(), .events = POLLIN},
      {.fd = wake, .events = POLLIN},
  };
  int ready = poll(watched, 3, timeout);
  if (ready < 0) return DISTURBED;
  for (int i = 0; i < 3; i++) {
    if (watched[i].revents) return KEYS + (unsigned)i;
  }
  return NO_SOURCE;
}

static struct terminal_input from_signal(int signal) {
  switch (signal) {
  case SIGINT: return found(TERMINAL_INTERRUPT);
  case SIGTERM: return found(TERMINAL_TERMINATE);
  case SIGHUP: return found(TERMINAL_HANG_UP);
  case SIGTSTP: return found(TERMINAL_STOP);
  case SIGCONT:
    // Stopped by force and continued: the shell has had the terminal meanwhile.
    terminal_resume();
    return found(TERMINAL_NOTHING);
  case SIGWINCH:
    screen_follow_size();
    // Also when the size is the old one again: smaller and larger in quick succession has cost what was at the edge.
    clearok(curscr, TRUE);
    return found(TERMINAL_RESIZE);
  default: return found(TERMINAL_NOTHING);
  }
}

static struct terminal_input from_wake(int wake) {
  char bytes[64];
  // At its end it would be readable for ever; the caller learns of it once more and can stop watching.
  (void)!read(wake, bytes, sizeof bytes);
  return found(TERMINAL_WAKE);
}

/// Waits once; NOTHING when the time is up, with `is_over` set, or when it is worth looking again.
static struct terminal_input look(int timeout, int wake, bool *is_over, int *empty) {
  bool has_come;
  struct terminal_input input = pending(&has_come);
  if (has_come) *empty = 0;
  enum source source = input.kind == TERMINAL_NOTHING ? wait_for(timeout, wake) : DISTURBED;
  if (source == SIGNALS) return from_signal(signals_next());
  if (source == WAKE) return from_wake(wake);
  if (source == KEYS) ++*empty;
  *is_over = source == NO_SOURCE;
  return input;
}

struct terminal_input terminal_read(int timeout, int wake) {
  bool is_over = false;
  int empty = 0;
  while (!is_over) {
    struct terminal_input input = look(timeout, wake, &is_over, &empty);
    if (input.kind != TERMINAL_NOTHING) return input;
    // Readable, and yet there is nothing: its other end is closed.
    if (empty > 2) {
      terminal.is_gone = true;
      return found(TERMINAL_GONE);
    }
  }
  return found(TERMINAL_NOTHING);
}
