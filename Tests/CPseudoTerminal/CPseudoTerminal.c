#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Everything between fork and exec, and the whole shell, keeps to functions that are safe in a signal handler: the
// process we come from has many threads.

// Where the shell keeps its descriptors; all others are closed, so that it holds no other test's terminal open.
enum { TTY = 3, REPORTS = 4, COMMANDS = 5, FIRST_UNUSED = 6, SPARE = 64 };

static volatile pid_t program;

static void report(int kind, int value) {
  struct pseudo_terminal_report message = {kind, value};
  while (write(REPORTS, &message, sizeof message) < 0 && errno == EINTR) {
  }
}

static void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void wake(int signal) { (void)signal; }

// As shells do: when the terminal is gone the kernel tells only the leader of the session.
static void pass_on_hang_up(int signal) {
  (void)signal;
  kill(-program, SIGHUP);
  kill(-program, SIGCONT);
}

static void exec_program(
    const char *path, char *const arguments[], char *const environment[], const char *folder) {
  setpgid(0, 0);
  tcsetpgrp(TTY, getpid());
  for (int signal = 1; signal < NSIG; signal++) {
    handle(signal, SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  report(PSEUDO_TERMINAL_STARTED, getpid());
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    dup2(TTY, descriptor);
  }
  if (chdir(folder) == 0) {
    execve(path, arguments, environment);
  }
  report(PSEUDO_TERMINAL_NOT_STARTED, errno);
  _exit(127);
}

static void keep_only(const int descriptors[3]) {
  int spare[3];
  for (int i = 0; i < 3; i++) {
    spare[i] = fcntl(descriptors[i], F_DUPFD, SPARE);
  }
  for (int i = 0; i < 3; i++) {
    dup3(spare[i], TTY + i, O_CLOEXEC);
  }
  close_range(FIRST_UNUSED, ~0U, 0);
}

static void bring_to_foreground(void) {
  tcsetpgrp(TTY, program);
  kill(-program, SIGCONT);
}

// Tells what happened to the program; does not return when it has ended.
static void note_changes(void) {
  int status;
  while (waitpid(program, &status, WUNTRACED | WNOHANG) > 0) {
    if (WIFSTOPPED(status)) {
      tcsetpgrp(TTY, getpgrp());
      report(PSEUDO_TERMINAL_STOPPED, WSTOPSIG(status));
    } else {
      report(PSEUDO_TERMINAL_ENDED, status);
      _exit(0);
    }
  }
}

static void obey(void) {
  char command;
  ssize_t count = read(COMMANDS, &command, 1);
  if (count == 1) {
    bring_to_foreground();
  } else if (count == 0) {
    kill(-program, SIGKILL);
    waitpid(program, NULL, 0);
    _exit(0);
  }
}

static void run_shell(
    const char *path, char *const arguments[], char *const environment[], const char *folder) {
  const int ignored[] = {SIGTTOU, SIGTTIN, SIGTSTP, SIGINT, SIGQUIT, SIGPIPE, SIGWINCH, SIGTERM};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) {
    handle(ignored[i], SIG_IGN);
  }
  sigset_t awaited, none;
  sigemptyset(&none);
  sigemptyset(&awaited);
  sigaddset(&awaited, SIGCHLD);
  sigaddset(&awaited, SIGHUP);
  sigprocmask(SIG_SETMASK, &awaited, NULL);

  program = fork();
  if (program == 0) {
    exec_program(path, arguments, environment, folder);
  }
  setpgid(program, program);
  tcsetpgrp(TTY, program);
  handle(SIGCHLD, wake);
  handle(SIGHUP, pass_on_hang_up);
  for (;;) {
    note_changes();
    struct pollfd commands = {.fd = COMMANDS, .events = POLLIN};
    if (ppoll(&commands, 1, NULL, &none) > 0) {
      obey();
    }
  }
}

static int open_master(char *name, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, size) != 0) {
    return -1;
  }
  fcntl(master, F_SETFL, O_NONBLOCK);
  return master;
}

int pseudo_terminal_start(
    struct pseudo_terminal *terminal, const char *path, char *const arguments[], char *const environment[],
    const char *folder, struct pseudo_terminal_size size) {
  char name[64];
  int reports[2], commands[2];
  int master = open_master(name, sizeof name);
  if (master < 0 || pseudo_terminal_resize(master, size) != 0) {
    return errno;
  }
  int tty = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (tty < 0 || pipe2(reports, O_CLOEXEC) != 0 || pipe2(commands, O_CLOEXEC) != 0) {
    return errno;
  }
  struct pseudo_terminal_modes modes;
  pseudo_terminal_get_modes(tty, &modes);
  pid_t shell = fork();
  if (shell < 0) {
    return errno;
  }
  if (shell == 0) {
    keep_only((int[]){tty, reports[1], commands[0]});
    setsid();
    ioctl(TTY, TIOCSCTTY, 0);
    run_shell(path, arguments, environment, folder);
  }
  close(tty);
  close(reports[1]);
  close(commands[0]);
  fcntl(reports[0], F_SETFL, O_NONBLOCK);
  *terminal = (struct pseudo_terminal){master, reports[0], commands[1], shell, modes};
  return 0;
}

int pseudo_terminal_resize(int master, struct pseudo_terminal_size size) {
  struct winsize window = {.ws_col = size.columns, .ws_row = size.rows};
  return ioctl(master, TIOCSWINSZ, &window);
}

int pseudo_terminal_unread(int master) {
  char name[64];
  int count = 0;
  int tty = ptsname_r(master, name, sizeof name) == 0 ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK) : -1;
  if (tty < 0) {
    return 0;
  }
  ioctl(tty, FIONREAD, &count);
  close(tty);
  return count;
}

int pseudo_terminal_get_modes(int descriptor, struct pseudo_terminal_modes *modes) {
  struct termios all;
  if (tcgetattr(descriptor, &all) != 0) {
    return errno;
  }
  *modes = (struct pseudo_terminal_modes){
      .input = all.c_iflag,
      .output = all.c_oflag,
      .control = all.c_cflag,
      .local = all.c_lflag,
      .echoes = all.c_lflag & ECHO,
      .is_by_line = all.c_lflag & ICANON,
  };
  _Static_assert(sizeof all.c_cc <= sizeof modes->characters, "room for every control character");
  memcpy(modes->characters, all.c_cc, sizeof all.c_cc);
  return 0;
}

int pseudo_terminal_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int pseudo_terminal_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
