// cost OUTPUT COMMAND...: runs the command with its output in a file, and prints seconds, seconds of all processors, and KiB at the peak.
//
// A program of its own, since the peak that the system tells of a child begins with that of its parent.
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 3) return 64;
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    if (dup2(open(argv[1], O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO) >= 0) execvp(argv[2], argv + 2);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 1;
  printf("%f %f %ld\n", now() - start, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
