#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { count = sizeof watched / sizeof *watched };

static struct sigaction previous[count];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t ending;

static bool is_ending(int signal) { return signal == SIGHUP || signal == SIGTERM; }

static void note(int signal) {
  int error = errno;
  if (is_ending(signal)) ending = signal;
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
    // One that ends us also ends our waiting for a terminal that takes nothing.
    action.sa_flags = is_ending(watched[i]) ? 0 : SA_RESTART;
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
  while (signals_next() != 0) {}
  if (ending) note(ending);
}

bool terminal_is_ending(void) { return ending != 0; }

// One that does not heed it (an editor with a window of its own) is left to itself after a while.
static const struct timespec patience = {.tv_sec = 5};

int terminal_wait_for(int process) {
  sigset_t endings, before;
  sigemptyset(&endings);
  sigaddset(&endings, SIGHUP);
  sigaddset(&endings, SIGTERM);
  // Between a look and the wait behind it, none can come unseen.
  pthread_sigmask(SIG_BLOCK, &endings, &before);
  struct pollfd entry = {.fd = (int)syscall(SYS_pidfd_open, process, 0), .events = POLLIN};
  bool is_told = false;
  int ready = -1;
  while (entry.fd >= 0 && ready <= 0) {
    if (ending && !is_told) {
      kill(process, ending);
      is_told = true;
    }
    ready = ppoll(&entry, 1, is_told ? &patience : NULL, &before);
    if (ready == 0) break;
  }
  if (entry.fd >= 0) close(entry.fd);
  int status = 0;
  bool has_ended = ready != 0;
  while (has_ended && waitpid(process, &status, 0) < 0 && errno == EINTR) {}
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return has_ended ? status : ending;
}

bool signals_can_stop(void) {
  for (int i = 0; i < count; i++) {
    if (watched[i] == SIGTSTP) return previous[i].sa_handler != SIG_IGN;
  }
  return false;
}
