#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1, original = -1;

// A library's warning would stand in the middle of the screen, and a trap's message would vanish with it.
void errors_hold(void) {
  if (original >= 0 || !isatty(STDERR_FILENO)) return;
  if (held < 0) held = memfd_create("messages", MFD_CLOEXEC);
  if (held < 0) return;
  original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original >= 0) dup2(held, STDERR_FILENO);
}

// Called from a signal's handler too.
void errors_release(void) {
  char bytes[512];
  ssize_t count;
  if (original < 0) return;
  dup2(original, STDERR_FILENO);
  close(original);
  original = -1;
  lseek(held, 0, SEEK_SET);
  while ((count = read(held, bytes, sizeof bytes)) > 0) {
    if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
  }
  if (ftruncate(held, 0) == 0) lseek(held, 0, SEEK_SET);
}
