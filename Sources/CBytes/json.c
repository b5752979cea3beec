#include "blocks.h"

enum { run_blocks = 16, run_bytes = run_blocks * 64 };

/// A walk over a text, a run of blocks at a time.
struct walk {
  const uint8_t *text;
  size_t count;
  size_t base;       // The next block.
  uint64_t in_text;  // All ones where it begins within a text.
  size_t escaped;    // The end of the latest escape, which may reach into it.
  bool has_ends;     // Whether closing quotes are noted, too.
  uint32_t places[run_bytes + 8];
  size_t found, taken;
};

static size_t digits_end(const uint8_t *text, size_t count, size_t start) {
  size_t index = start;
  while (index < count && text[index] >= '0' && text[index] <= '9') index++;
  return index;
}

/// The end of the number, or of null, true or false, that begins there; 0 if none does.
static size_t scalar_end(const uint8_t *text, size_t count, size_t start, size_t longest) {
  static const char words[][6] = {"null", "true", "false"};
  for (size_t i = 0; i < 3; i++) {
    size_t length = strlen(words[i]);
    if (length <= count - start && memcmp(text + start, words[i], length) == 0) return start + length;
  }
  size_t whole = start + (text[start] == '-'), index = digits_end(text, count, whole);
  if (index == whole || (text[whole] == '0' && index > whole + 1)) return 0;
  if (index < count && text[index] == '.') {
    size_t fraction = index + 1;
    index = digits_end(text, count, fraction);
    if (index == fraction) return 0;
  }
  if (index < count && (text[index] | 0x20) == 'e') {
    size_t exponent = index + 1;
    if (exponent < count && (text[exponent] == '+' || text[exponent] == '-')) exponent++;
    index = digits_end(text, count, exponent);
    if (index == exponent) return 0;
  }
  return index - start <= longest ? index : 0;
}

/// The length of the escape that begins there; 0 if none does, or if it is a surrogate.
static size_t escape_length(const uint8_t *text, size_t count, size_t start) {
  if (count - start < 2) return 0;
  if (text[start + 1] != 'u') return text[start + 1] && strchr("\"\\/bfnrt", text[start + 1]) ? 2 : 0;
  if (count - start < 6) return 0;
  for (size_t i = 2; i < 6; i++) {
    uint8_t byte = text[start + i], letter = byte | 0x20;
    if (!(byte >= '0' && byte <= '9') && !(letter >= 'a' && letter <= 'f')) return 0;
  }
  bool is_surrogate = (text[start + 2] | 0x20) == 'd' && text[start + 3] >= '8';
  return is_surrogate ? 0 : 6;
}

/// Takes the quotes out of a block that belong to escapes; false where an escape is none.
static bool drop_escapes(struct walk *walk, uint64_t slashes, uint64_t *quotes) {
  size_t base = walk->base;
  if (walk->escaped > base) {
    *quotes &= from(walk->escaped - base);
    slashes &= from(walk->escaped - base);
  }
  while (slashes) {
    size_t place = base + (size_t)__builtin_ctzll(slashes);
    size_t length = escape_length(walk->text, walk->count, place);
    if (length == 0) return false;
    walk->escaped = place + length;
    *quotes &= ~from(place - base) | from(walk->escaped - base);
    slashes &= from(walk->escaped - base);
  }
  return true;
}

/// Whether no control but tab and carriage return is among these.
static bool are_blanks(const uint8_t *bytes, uint64_t controls) {
  for (; controls; controls &= controls - 1) {
    uint8_t byte = bytes[__builtin_ctzll(controls)];
    if (byte != '\t' && byte != '\r') return false;
  }
  return true;
}

/// Notes where tokens can begin in the next block; false where a text has a control or what is no escape.
INLINE bool note(struct walk *walk) {
  uint8_t rest[64];
  const uint8_t *bytes = walk->text + walk->base;
  if (walk->count - walk->base < 64) {
    memset(rest, ' ', sizeof rest);
    bytes = memcpy(rest, bytes, walk->count - walk->base);
  }
  bytes64 block;
  memcpy(&block, bytes, 64);
  uint64_t quotes = BITS(block == '"'), slashes = BITS(block == '\\');
  bool has_escapes = slashes != 0 || walk->escaped > walk->base;
  if (__builtin_expect(has_escapes, 0) && !drop_escapes(walk, slashes, &quotes)) return false;
  // Every bit from an opening quote up to before the closing one.
  uint64_t texts = quotes;
  for (unsigned shift = 1; shift < 64; shift <<= 1) texts ^= texts << shift;
  texts ^= walk->in_text;
  walk->in_text = (uint64_t)((int64_t)texts >> 63);
  uint64_t controls = BITS(block < 0x20), odd = controls & (texts | ~BITS(block == '\n'));
  if (__builtin_expect(odd != 0, 0) && ((odd & texts) != 0 || !are_blanks(bytes, odd))) return false;
  uint64_t left = (quotes & texts) | ~(texts | BITS(block <= 0x20) | (walk->has_ends ? 0 : quotes));
  size_t all = (size_t)__builtin_popcountll(left);
  uint32_t *places = walk->places + walk->found;
  // Eight at a time, also where there are fewer: a loop that ends at each block elsewhere is guessed wrong each time.
  for (size_t i = 0; i < all; i += 8)
    for (size_t j = i; j < i + 8; j++) {
      places[j] = (uint32_t)walk->base + (uint32_t)__builtin_ctzll(left | 1ull << 63);
      left &= left - 1;
    }
  walk->found += all;
  walk->base += 64;
  return true;
}

/// Moves to the next token, the walk's only step; ends the caller where there is none.
#define STEP() \
  do { \
    while (__builtin_expect(walk.taken == walk.found, 0)) { \
      walk.taken = walk.found = 0; \
      if (walk.base >= count) return 0; \
      for (size_t i = 0; i < run_blocks && walk.base < count; i++) \
        if (!note(&walk)) return 0; \
    } \
    place = walk.places[walk.taken++]; \
    byte = text[place]; \
  } while (0)

#define KEEP() \
  do { \
    if (tokens) { \
      if (tokens->count == tokens->room) return 0; \
      tokens->places[tokens->count++] = (uint32_t)place; \
    } \
  } while (0)

/// Steps over a text, from one quote to the other, and to what is behind.
#define PASS_TEXT() \
  do { \
    KEEP(); \
    STEP(); \
    if (tokens) { \
      KEEP(); \
      STEP(); \
    } \
  } while (0)

/// Steps over a number or a word, each of whose letters looks like a token.
#define PASS_SCALAR() \
  do { \
    size_t end = scalar_end(text, count, place, longest); \
    if (end == 0) return 0; \
    KEEP(); \
    do STEP(); \
    while (place < end); \
  } while (0)

// A place in this function says what the walk is in and what may come: each place has its own guess of what comes, and it
// is seldom wrong.
INLINE size_t walk_to_end(
    const uint8_t *text, size_t count, size_t start, unsigned depth, size_t longest, mipexr_tokens *tokens) {
  struct walk walk;
  walk.text = text;
  walk.count = count;
  walk.base = walk.escaped = start;
  walk.in_text = walk.found = walk.taken = 0;
  walk.has_ends = tokens != NULL;
  uint64_t nest = 0;  // A bit a level, the innermost lowest, set for objects.
  unsigned level = 0;
  size_t place;
  uint8_t byte;
  STEP();
  if (byte != '{' && byte != '[') return 0;

opening:
  KEEP();
  if (level == depth) return 0;
  level++;
  nest = nest << 1 | (byte == '{');
  if (byte == '[') goto first_element;
  STEP();
  if (byte == '}') goto closing;
name:
  if (byte != '"') return 0;
  PASS_TEXT();
  if (byte != ':') return 0;
  STEP();
  if (byte == '{' || byte == '[') goto opening;
  if (byte == '"')
    PASS_TEXT();
  else
    PASS_SCALAR();
behind_value:
  if (byte == ',') {
    STEP();
    goto name;
  }
  if (byte != '}') return 0;
closing:
  KEEP();
  level--;
  if (level == 0) return place + 1;
  nest >>= 1;
  STEP();
  if (nest & 1) goto behind_value;
behind_element:
  if (byte == ']') goto closing;
  if (byte != ',') return 0;
  STEP();
element:
  if (byte == '{' || byte == '[') goto opening;
  if (byte == '"')
    PASS_TEXT();
  else
    PASS_SCALAR();
  goto behind_element;
first_element:
  STEP();
  if (byte == ']') goto closing;
  goto element;
}

INLINE size_t json_end(
    const uint8_t *text, size_t count, size_t start, unsigned depth, size_t longest, mipexr_tokens *tokens) {
  if (depth > 64) depth = 64;
  if (tokens == NULL) return walk_to_end(text, count, start, depth, longest, NULL);
  tokens->count = 0;
  return walk_to_end(text, count, start, depth, longest, tokens);
}

WIDE static size_t json_end_wide(
    const uint8_t *text, size_t count, size_t start, unsigned depth, size_t longest, mipexr_tokens *tokens) {
  return json_end(text, count, start, depth, longest, tokens);
}

size_t mipexr_json_end(
    const uint8_t *text, size_t count, size_t start, unsigned depth, size_t longest, mipexr_tokens *tokens) {
  return IS_WIDE ? json_end_wide(text, count, start, depth, longest, tokens)
                 : json_end(text, count, start, depth, longest, tokens);
}
