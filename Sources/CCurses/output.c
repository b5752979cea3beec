#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// Where curses writes, and where that leads while it does.
static int place = -1, picture = -1;

void output_prepare(int descriptor) {
  place = descriptor;
  if (picture < 0) picture = memfd_create("picture", MFD_CLOEXEC);
}

void output_send(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(terminal.output, bytes, length);
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
