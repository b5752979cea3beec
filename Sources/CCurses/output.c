#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

// Where curses writes, and where that leads while it does.
static int place = -1, picture = -1;

void output_prepare(int descriptor) {
  place = descriptor;
  if (picture < 0) picture = memfd_create("picture", MFD_CLOEXEC);
}

// A terminal that takes nothing, because it was stopped or is not read, keeps nobody from ending.
static bool has_room(void) {
  struct pollfd entry = {.fd = terminal.output, .events = POLLOUT};
  return poll(&entry, 1, 100) > 0 && entry.revents & POLLOUT;
}

void output_abandon(void) {
  if (!terminal_is_ending() || has_room()) return;
  tcflow(terminal.output, TCOON);
  tcflush(terminal.output, TCOFLUSH);
}

void output_send(const char *bytes, size_t length) {
  // So much that there is room for when there is any (n_tty(4)).
  enum { piece = 256 };
  while (length > 0) {
    bool is_ending = terminal_is_ending();
    if (is_ending && !has_room()) return;
    ssize_t count = write(terminal.output, bytes, is_ending && length > piece ? piece : length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

static void send_picture(void) {
  char bytes[1 << 14];
  off_t left = lseek(picture, 0, SEEK_CUR);
  lseek(picture, 0, SEEK_SET);
  while (left > 0) {
    ssize_t count = read(picture, bytes, left < (off_t)sizeof bytes ? (size_t)left : sizeof bytes);
    if (count <= 0) break;
    output_send(bytes, (size_t)count);
    left -= count;
  }
  lseek(picture, 0, SEEK_SET);
}

// Curses writes anew for each move of the cursor, seventy times for a page: gathered, a picture arrives whole, and
// in a quarter of the time.
void output_update(void) {
  if (picture < 0 || dup3(picture, place, O_CLOEXEC) < 0) {
    doupdate();
    return;
  }
  doupdate();
  dup3(terminal.output, place, O_CLOEXEC);
  send_picture();
}
