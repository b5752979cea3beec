#pragma once

#include <sys/types.h>

/// A program without any terminal, a pipe at each of its three ends; our ends do not block.
struct piped_program {
  pid_t process;
  int input, output, errors;
};

/// Starts a program in a folder and a session of its own; 0, or errno when it cannot be started.
int piped_program_start(
    struct piped_program *program, const char *path, char *const arguments[], char *const environment[],
    const char *folder);
