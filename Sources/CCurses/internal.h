// What the files of this target share.
#pragma once

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CCurses.h"

#include <termios.h>

/// The terminal's state; one, since the process has one.
struct terminal {
  bool is_open, is_gone;
  int input, output;
  /// Whether the caller has said the size, and the terminal is not to be asked.
  bool has_fixed_size;
  /// News for the next read: the terminal was another program's, and the window may have changed meanwhile.
  bool is_back, is_resized;
};

extern struct terminal terminal;

// screen.c
/// Tells curses of a new size that it has not noticed; says whether there is one.
bool screen_follow_size(void);

// plain.c: a description for terminals that the system has none for.
/// Whether a terminal of this name obeys it.
bool plain_is_obeyed(const char *name);
/// Makes curses find it, by the name that it gives, until it is returned.
const char *plain_lend(void);
void plain_return(void);

// modes.c: what curses does not look after.
/// Whether the system knows the terminal by this name, and the terminal can do what is needed.
enum terminal_opening modes_check(const char *name);
void modes_enter(void);
void modes_leave(void);
/// Puts the cursor where curses believes it to be.
void modes_place(int row, int column);
/// Learns from the terminal's description what puts it back; `modes_reset` only writes.
void modes_prepare(const char *name);
void modes_reset(void);

// output.c: one write for one picture.
void output_prepare(int descriptor);
void output_send(const char *bytes, size_t length);
void output_update(void);
/// Before the terminal is given back: what it does not take when we are asked to end is let go.
void output_abandon(void);

// errors.c: messages to standard error wait while the screen is in use.
void errors_hold(void);
void errors_release(void);

// signals.c
void signals_install(void);
void signals_restore(void);
int signals_descriptor(void);
/// The oldest signal that has arrived, or 0.
int signals_next(void);
/// Forgets what was meant for another program in the foreground.
void signals_forget(void);
/// Whether the shell wants this job to be stoppable.
bool signals_can_stop(void);

// text.c
void text_prepare(void);
/// Decodes one scalar and moves on; 0 at the end.
uint32_t text_next(const char **text);
/// What is put for a scalar: itself, or something like it that the locale has.
wchar_t text_shown(uint32_t scalar);
