// The terminal, behind the smallest door: no policy here, and no curses.h for those who include this.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct terminal_options {
  /// The terminal's name, as in TERM.
  const char *name;
  /// Descriptors to read from and to write to; -1 for the controlling terminal. They stay the caller's.
  int input, output;
  /// 0 to ask the terminal; both together otherwise.
  int rows, columns;
};

enum terminal_opening {
  TERMINAL_OPENED,
  /// There is no terminal to write to.
  TERMINAL_ABSENT,
  /// It has no name, or the system does not know it.
  TERMINAL_UNKNOWN,
  /// The terminal cannot place a cursor or clear the screen.
  TERMINAL_UNABLE,
};

enum terminal_mark { TERMINAL_BOLD = 1, TERMINAL_UNDERLINE = 2, TERMINAL_REVERSE = 4 };

enum terminal_kind {
  /// The time is up.
  TERMINAL_NOTHING,
  /// Something was in the way, and nothing has come of it.
  TERMINAL_DISTURBED,
  /// Bytes have come.
  TERMINAL_BYTES,
  /// The window has another size.
  TERMINAL_RESIZE,
  /// The descriptor to watch could be read, and has been.
  TERMINAL_WAKE,
  /// The terminal is ours again, after it was another program's.
  TERMINAL_RETURN,
  /// Signals from outside.
  TERMINAL_INTERRUPT,
  TERMINAL_TERMINATE,
  TERMINAL_HANG_UP,
  TERMINAL_STOP,
  /// Nothing will ever come again.
  TERMINAL_GONE,
};

struct terminal_input {
  enum terminal_kind kind;
  /// Of BYTES, how many.
  size_t count;
};

/// A key that the terminal's description has.
enum terminal_key {
  TERMINAL_KEY_BACK_TAB = 1,
  TERMINAL_KEY_DELETE,
  TERMINAL_KEY_UP,
  TERMINAL_KEY_DOWN,
  TERMINAL_KEY_LEFT,
  TERMINAL_KEY_RIGHT,
  TERMINAL_KEY_PAGE_UP,
  TERMINAL_KEY_PAGE_DOWN,
  TERMINAL_KEY_HOME,
  TERMINAL_KEY_END,
  /// F1 is one more.
  TERMINAL_KEY_FUNCTION = 0x100,
};

/// The first thing that a program calls, before it looks at its arguments.
void terminal_begin(void);

/// Puts the terminal back when the program crashes, and then writes the text; before `terminal_open`.
void terminal_guard(const char *text);

enum terminal_opening terminal_open(const struct terminal_options *options);
/// Does nothing when the terminal is not open.
void terminal_close(void);

void terminal_size(int *rows, int *columns);
int terminal_colours(void);
/// Gives a number from 0 to 31 a look; a colour below 0 is the terminal's own.
void terminal_style(int style, int colour, int marks);

void terminal_put(int row, int column, const char *text, int style);
/// Clears from here to the end of the screen.
void terminal_clear(int row, int column);
/// Shows what has been put, with the cursor there.
void terminal_show(int cursor_row, int cursor_column);
void terminal_repaint(void);
/// The text must be harmless; nothing happens where titles are not understood.
void terminal_title(const char *text);

/// Waits for at most so many milliseconds, for ever when negative; `wake` may be -1. Bytes are put into `bytes`.
struct terminal_input terminal_read(unsigned char *bytes, size_t room, int timeout, int wake);
/// What has come already; how many bytes.
size_t terminal_read_ahead(unsigned char *bytes, size_t room);
/// Milliseconds of a clock that only goes forward.
int64_t terminal_now(void);
/// What the terminal sends for a key of its description, by number from 0; NULL behind the last one, empty for none.
const char *terminal_key_bytes(int number, enum terminal_key *key);

/// Leaves the terminal to another program, and takes it back; nothing happens when it is not open.
void terminal_pause(void);
void terminal_resume(void);
/// Stops the whole job, as Ctrl-Z does; returns when it goes on.
void terminal_suspend(void);
/// What is typed on a terminal where nothing is painted, byte by byte and without an echo: how much it is, 0 at its end, -1
/// when nothing has come in time.
ssize_t terminal_line_read(unsigned char *bytes, size_t room, int timeout);
/// The line is complete: the terminal is as it was.
void terminal_line_end(void);
/// Whether the window was closed or the system has asked us to end.
bool terminal_is_ending(void);
/// Waits for another program that has the terminal, and gives how it ended, as waitpid does; when we are asked to end, so
/// is that.
int terminal_wait_for(int process);

/// What the system knows of a terminal by its name, without taking it over.
struct terminal_facts {
  enum terminal_opening opening;
  /// 0 where it has none, or nothing is known.
  int colours;
  /// Of the window that standard output leads to; 0 where that is none. (term.h makes macros of lines and columns.)
  int height, width;
};

struct terminal_facts terminal_describe(const char *name);

bool terminal_is_utf8(void);
/// The scalar that a byte from 0x80 on stands for in a locale of one byte a character; 0 when it is none.
uint32_t terminal_scalar(unsigned char byte);
/// The locale's encoding, as the system names it.
const char *terminal_encoding(void);
/// Columns of a scalar as it is put: 0 when it joins the one before.
int terminal_columns(uint32_t scalar);
