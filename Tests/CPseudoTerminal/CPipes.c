#define _GNU_SOURCE
#include "CPipes.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

// A session of its own, so that it cannot reach the terminal of the person who runs the tests.
static int spawn(
    pid_t *process, const int ends[3], const char *path, char *const arguments[], char *const environment[],
    const char *folder) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  for (int end = 0; end < 3; end++) {
    posix_spawn_file_actions_adddup2(&actions, ends[end], end);
  }
  posix_spawn_file_actions_addchdir_np(&actions, folder);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
  int failure = posix_spawn(process, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

int piped_program_start(
    struct piped_program *program, const char *path, char *const arguments[], char *const environment[],
    const char *folder) {
  int input[2], output[2], errors[2];
  if (pipe2(input, O_CLOEXEC) != 0 || pipe2(output, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0) {
    return errno;
  }
  const int ours[] = {input[1], output[0], errors[0]}, theirs[] = {input[0], output[1], errors[1]};
  int failure = spawn(&program->process, theirs, path, arguments, environment, folder);
  for (int end = 0; end < 3; end++) {
    close(theirs[end]);
    fcntl(ours[end], F_SETFL, O_NONBLOCK);
    if (failure != 0) {
      close(ours[end]);
    }
  }
  program->input = ours[0];
  program->output = ours[1];
  program->errors = ours[2];
  return failure;
}
