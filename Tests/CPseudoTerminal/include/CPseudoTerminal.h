#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// The modes of a terminal, as tcgetattr tells them.
struct pseudo_terminal_modes {
  uint32_t input, output, control, local;
  uint8_t characters[32];
  /// Whether what is typed appears by itself.
  bool echoes;
  /// Whether a line is handed over at Enter, and not each key at once.
  bool is_by_line;
};

/// A program on a pseudo-terminal of its own, under a small job-control shell.
///
/// The shell is a process between us and the program. Without it the program would lead the session, its process
/// group would be orphaned, and the kernel would discard every SIGTSTP: nothing could be suspended.
struct pseudo_terminal {
  /// What a terminal window holds: the program's output is read here, keys are written here. Does not block.
  int master;
  /// One `pseudo_terminal_report` for each thing that happens to the program. Does not block.
  int reports;
  /// One byte brings the stopped program to the foreground again; closing it kills the program.
  int commands;
  pid_t shell;
  /// The terminal's modes as the program found them.
  struct pseudo_terminal_modes modes;
};

enum { PSEUDO_TERMINAL_STARTED, PSEUDO_TERMINAL_NOT_STARTED, PSEUDO_TERMINAL_STOPPED, PSEUDO_TERMINAL_ENDED };

struct pseudo_terminal_report {
  int32_t kind;
  /// STARTED: the program's process. NOT_STARTED: errno. STOPPED: the signal. ENDED: as waitpid says it.
  int32_t value;
};

struct pseudo_terminal_size {
  uint16_t columns, rows;
};

/// Starts a program in a folder; 0, or errno when there is no terminal or no process to have.
int pseudo_terminal_start(
    struct pseudo_terminal *terminal, const char *path, char *const arguments[], char *const environment[],
    const char *folder, struct pseudo_terminal_size size);

/// Gives the terminal another size; the kernel sends SIGWINCH to whatever is in the foreground.
int pseudo_terminal_resize(int master, struct pseudo_terminal_size size);

/// How many bytes the program has not read yet of what was written to it.
int pseudo_terminal_unread(int master);

/// The modes of the terminal now; 0, or errno.
int pseudo_terminal_get_modes(int descriptor, struct pseudo_terminal_modes *modes);

/// The exit code of a status of waitpid, or -1 when a signal ended the process.
int pseudo_terminal_code(int status);

/// The signal of a status of waitpid, or 0 when the process ended by itself.
int pseudo_terminal_signal(int status);
