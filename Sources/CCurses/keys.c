#include "internal.h"

#include <curses.h>
#include <poll.h>
#include <wchar.h>

// A byte or a code of curses' that was read too far, or ERR.
static int unread = ERR;
static char paste[1 << 16];

int keys_next(void) {
  int code = unread;
  unread = ERR;
  return code == ERR ? wgetch(terminal.keys) : code;
}

/// The next byte of something that has begun, for which the terminal gets a moment.
static int next_soon(int milliseconds) {
  int code = keys_next();
  if (code != ERR) return code;
  struct pollfd watched = {.fd = terminal.input, .events = POLLIN};
  return poll(&watched, 1, milliseconds) > 0 ? keys_next() : ERR;
}

static struct terminal_input found(enum terminal_kind kind, uint32_t value) {
  return (struct terminal_input){.kind = kind, .value = value};
}

static struct terminal_input key(enum terminal_key value) { return found(TERMINAL_KEY, value); }

static const struct terminal_input nothing = {.kind = TERMINAL_NOTHING};

static struct terminal_input from_curses(int code) {
  if (code > KEY_F0 && code <= KEY_F(63)) return key(TERMINAL_KEY_FUNCTION + (unsigned)(code - KEY_F0));
  switch (code) {
  case KEY_RESIZE: return found(TERMINAL_RESIZE, 0);
  case KEY_ENTER: return key(TERMINAL_KEY_ENTER);
  case KEY_BTAB: return key(TERMINAL_KEY_BACK_TAB);
  case KEY_BACKSPACE: return key(TERMINAL_KEY_BACKSPACE);
  case KEY_DC: case KEY_SDC: return key(TERMINAL_KEY_DELETE);
  case KEY_UP: case KEY_SR: return key(TERMINAL_KEY_UP);
  case KEY_DOWN: case KEY_SF: return key(TERMINAL_KEY_DOWN);
  case KEY_LEFT: case KEY_SLEFT: return key(TERMINAL_KEY_LEFT);
  case KEY_RIGHT: case KEY_SRIGHT: return key(TERMINAL_KEY_RIGHT);
  case KEY_PPAGE: case KEY_SPREVIOUS: return key(TERMINAL_KEY_PAGE_UP);
  case KEY_NPAGE: case KEY_SNEXT: return key(TERMINAL_KEY_PAGE_DOWN);
  case KEY_HOME: case KEY_SHOME: case KEY_FIND: return key(TERMINAL_KEY_HOME);
  case KEY_END: case KEY_SEND: case KEY_SELECT: return key(TERMINAL_KEY_END);
  // The digits of a keypad: options are chosen with them.
  case KEY_A1: return found(TERMINAL_SCALAR, '7');
  case KEY_A3: return found(TERMINAL_SCALAR, '9');
  case KEY_B2: return found(TERMINAL_SCALAR, '5');
  case KEY_C1: return found(TERMINAL_SCALAR, '1');
  case KEY_C3: return found(TERMINAL_SCALAR, '3');
  default: return nothing;
  }
}

/// Keys by the last letter of their sequence, with any modifiers (xterm, "PC-Style Function Keys").
static struct terminal_input from_letter(int letter) {
  switch (letter) {
  case 'A': return key(TERMINAL_KEY_UP);
  case 'B': return key(TERMINAL_KEY_DOWN);
  case 'C': return key(TERMINAL_KEY_RIGHT);
  case 'D': return key(TERMINAL_KEY_LEFT);
  case 'F': return key(TERMINAL_KEY_END);
  case 'H': return key(TERMINAL_KEY_HOME);
  case 'Z': return key(TERMINAL_KEY_BACK_TAB);
  case 'P': case 'Q': case 'R': case 'S': return key(TERMINAL_KEY_FUNCTION + 1 + (unsigned)(letter - 'P'));
  default: return nothing;
  }
}

/// Keys by the number of their sequence (DEC's and xterm's).
static struct terminal_input from_number(int number) {
  switch (number) {
  case 1: case 7: return key(TERMINAL_KEY_HOME);
  case 3: return key(TERMINAL_KEY_DELETE);
  case 4: case 8: return key(TERMINAL_KEY_END);
  case 5: return key(TERMINAL_KEY_PAGE_UP);
  case 6: return key(TERMINAL_KEY_PAGE_DOWN);
  case 11: case 12: case 13: case 14: case 15: return key(TERMINAL_KEY_FUNCTION + (unsigned)number - 10);
  case 17: case 18: case 19: case 20: case 21: return key(TERMINAL_KEY_FUNCTION + (unsigned)number - 11);
  case 23: case 24: return key(TERMINAL_KEY_FUNCTION + (unsigned)number - 12);
  default: return nothing;
  }
}

struct sequence {
  int number, last;
  bool is_private;
};

/// Takes the rest of a control sequence (ECMA-48, 5.4), known or not, so that none of it is taken for typing.
static struct sequence rest_of_sequence(void) {
  struct sequence result = {.number = 0, .last = 0};
  bool is_first = true;
  for (;;) {
    int code = next_soon(terminal.escape_delay);
    if (code >= 0x40 && code < 0x7F) {
      result.last = code;
      return result;
    }
    if (code < 0x20 || code >= 0x40) {
      unread = code;
      return result;
    }
    if (code >= '<') result.is_private = true;
    if (code >= '0' && code <= '9' && is_first && result.number < 1000) {
      result.number = result.number * 10 + code - '0';
    } else {
      is_first = false;
    }
  }
}

/// Takes a pasted text up to the mark of its end; what is longer than the store is left out.
static struct terminal_input rest_of_paste(void) {
  size_t length = 0;
  for (int code; (code = next_soon(500)) != ERR;) {
    if (code == 27) {
      int second = next_soon(terminal.escape_delay);
      if (second != '[') {
        // What is behind a lone Escape is text, or the mark of the end.
        unread = second;
        continue;
      }
      struct sequence sequence = rest_of_sequence();
      if (sequence.last == '~' && sequence.number == 201) break;
    } else if (code > 0 && code < 256 && length < sizeof paste - 1) {
      // Terminals send the Enter key for each line's end.
      paste[length++] = code == '\r' ? '\n' : (char)code;
    }
  }
  paste[length] = 0;
  return found(TERMINAL_PASTE, 0);
}

static struct terminal_input from_sequence(void) {
  struct sequence sequence = rest_of_sequence();
  if (sequence.is_private) return nothing;
  if (sequence.last == '[') next_soon(terminal.escape_delay);
  if (sequence.last != '~') return from_letter(sequence.last);
  return sequence.number == 200 ? rest_of_paste() : from_number(sequence.number);
}

/// A keypad that sends sequences of its own (DEC's application mode).
static struct terminal_input from_keypad(void) {
  static const char signs[] = "*+,-./0123456789";
  int code = next_soon(terminal.escape_delay);
  if (code == 'M') return key(TERMINAL_KEY_ENTER);
  if (code >= 'j' && code <= 'y') return found(TERMINAL_SCALAR, (uint32_t)signs[code - 'j']);
  return from_letter(code);
}

static struct terminal_input from_escape(void) {
  int code = keys_next();
  if (code == '[') return from_sequence();
  if (code == 'O') return from_keypad();
  unread = code;
  return key(TERMINAL_KEY_ESCAPE);
}

static bool is_scalar(uint32_t scalar, int length) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  return scalar >= least[length] && scalar <= 0x10FFFF && (scalar < 0xD800 || scalar > 0xDFFF);
}

/// Bytes that are not UTF-8 are left out, without what is right behind them.
static struct terminal_input from_bytes(int first) {
  int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  if (length == 0) return nothing;
  uint32_t scalar = (uint32_t)first & (0x7Fu >> length);
  for (int i = 1; i < length; i++) {
    int code = next_soon(terminal.escape_delay);
    if (code < 0x80 || code >= 0xC0) {
      unread = code;
      return nothing;
    }
    scalar = scalar << 6 | ((uint32_t)code & 0x3F);
  }
  return is_scalar(scalar, length) ? found(TERMINAL_SCALAR, scalar) : nothing;
}

static struct terminal_input from_byte(int byte) {
  if (byte == 27) return from_escape();
  if (byte < 0x80) return found(TERMINAL_SCALAR, (uint32_t)byte);
  if (!terminal_is_utf8()) {
    wint_t scalar = btowc(byte);
    if (scalar != WEOF && scalar >= 0xA0 && is_scalar(scalar, 1)) return found(TERMINAL_SCALAR, scalar);
  }
  return from_bytes(byte);
}

struct terminal_input keys_decode(int code) { return code > 0xFF ? from_curses(code) : from_byte(code); }

const char *terminal_paste(void) { return paste; }
