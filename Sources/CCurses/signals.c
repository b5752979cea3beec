#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { count = sizeof watched / sizeof *watched };

static struct sigaction previous[count];
static int ends[2] = {-1, -1};

static void note(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe holds the same news already.
  if (write(ends[1], &byte, 1) < 0) errno = 0;
  errno = error;
}

// Before curses opens: it leaves alone what is taken, and its own handlers do far more than a handler may. A change of
// size too: curses would ask for it while it paints, and then its descriptor leads to a file (output.c).
void signals_install(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0) return;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(watched[i], NULL, &previous[i]);
    // Whoever started us with a signal ignored (nohup) means it.
    if (previous[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, NULL);
  }
}

void signals_restore(void) {
  for (int i = 0; i < count; i++) sigaction(watched[i], &previous[i], NULL);
  while (signals_next() != 0) {}
}

int signals_descriptor(void) { return ends[0]; }

int signals_next(void) {
  unsigned char byte;
  return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void signals_forget(void) {
  int signal, ending = 0;
  while ((signal = signals_next()) != 0) {
    if (signal == SIGHUP || signal == SIGTERM) ending = signal;
  }
  if (ending) note(ending);
}

bool signals_can_stop(void) {
  for (int i = 0; i < count; i++) {
    if (watched[i] == SIGTSTP) return previous[i].sa_handler != SIG_IGN;
  }
  return false;
}
