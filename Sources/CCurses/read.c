#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

enum source { NO_SOURCE, KEYS, SIGNALS, WAKE, DISTURBED };

static struct terminal_input found(enum terminal_kind kind) { return (struct terminal_input){.kind = kind}; }

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
    return found(TERMINAL_DISTURBED);
  case SIGWINCH:
    screen_follow_size();
    // Also when the size is the old one again: smaller and larger in quick succession has cost what was at the edge.
    clearok(curscr, TRUE);
    return found(TERMINAL_RESIZE);
  default: return found(TERMINAL_DISTURBED);
  }
}

static struct terminal_input from_wake(int wake) {
  char bytes[64];
  // At its end it would be readable for ever; the caller learns of it once more and can stop watching.
  (void)!read(wake, bytes, sizeof bytes);
  return found(TERMINAL_WAKE);
}

/// Everything that is there: what came in one breath means more than its parts.
static struct terminal_input from_terminal(unsigned char *bytes, size_t room) {
  struct pollfd watched = {.fd = terminal.input, .events = POLLIN};
  size_t length = 0;
  ssize_t count;
  do {
    count = read(terminal.input, bytes + length, room - length);
    if (count > 0) length += (size_t)count;
  } while (count > 0 && length < room && poll(&watched, 1, 0) > 0);
  if (length > 0) return (struct terminal_input){.kind = TERMINAL_BYTES, .count = length};
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return found(TERMINAL_DISTURBED);
  // Readable, and yet there is nothing: its other end is closed.
  terminal.is_gone = true;
  return found(TERMINAL_GONE);
}

static bool is_so(bool *news) {
  bool was = *news;
  *news = false;
  return was;
}

struct terminal_input terminal_read(unsigned char *bytes, size_t room, int timeout, int wake) {
  if (is_so(&terminal.is_back)) return found(TERMINAL_RETURN);
  if (is_so(&terminal.is_resized)) return found(TERMINAL_RESIZE);
  switch (wait_for(timeout, wake)) {
  case KEYS: return from_terminal(bytes, room);
  case SIGNALS: return from_signal(signals_next());
  case WAKE: return from_wake(wake);
  case DISTURBED: return found(TERMINAL_DISTURBED);
  default: return found(TERMINAL_NOTHING);
  }
}

size_t terminal_read_ahead(unsigned char *bytes, size_t room) {
  struct pollfd watched = {.fd = terminal.input, .events = POLLIN};
  ssize_t count = poll(&watched, 1, 0) > 0 ? read(terminal.input, bytes, room) : 0;
  return count > 0 ? (size_t)count : 0;
}

int64_t terminal_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
