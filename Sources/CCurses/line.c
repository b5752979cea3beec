#include "internal.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

// Where nothing is painted, the terminal hands over every byte while a line is typed, and none of them is shown by itself.
// What ends or stops the program waits until the terminal is as it was.
static const int watched[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGALRM, SIGUSR1, SIGUSR2};
static struct termios usual;
static sigset_t held, before;
static bool is_held, is_raw;

static void hold(void) {
  sigemptyset(&held);
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) {
    struct sigaction now;
    // Whoever started us with a signal ignored (nohup) means it.
    if (sigaction(watched[i], NULL, &now) == 0 && now.sa_handler != SIG_IGN) sigaddset(&held, watched[i]);
  }
  is_held = pthread_sigmask(SIG_BLOCK, &held, &before) == 0;
}

static void enter(void) {
  struct termios modes;
  if (!is_held) hold();
  if (is_raw || tcgetattr(STDIN_FILENO, &usual) < 0) return;
  modes = usual;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  modes.c_iflag &= ~(tcflag_t)ICRNL;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  is_raw = tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == 0;
}

void terminal_line_end(void) {
  if (is_raw) tcsetattr(STDIN_FILENO, TCSADRAIN, &usual);
  is_raw = false;
  // A signal that has waited is delivered here; after a stop, the program goes on here.
  if (is_held) pthread_sigmask(SIG_SETMASK, &before, NULL);
  is_held = false;
}

// 1 when there are bytes, 0 when the time is over, -1 when a signal waits.
static int wait_for(int timeout) {
  struct pollfd news[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                          {.fd = signalfd(-1, &held, SFD_CLOEXEC), .events = POLLIN}};
  int ready = poll(news, 2, timeout);
  if (news[1].fd >= 0) close(news[1].fd);
  if (ready <= 0) return ready;
  return news[1].revents ? -1 : 1;
}

ssize_t terminal_line_read(unsigned char *bytes, size_t room, int timeout) {
  int ready;
  enter();
  while ((ready = wait_for(timeout)) < 0) {
    terminal_line_end();
    enter();
  }
  return ready > 0 ? read(STDIN_FILENO, bytes, room) : -1;
}
