#include "blocks.h"

/// The bytes of the character beyond ASCII that begins there; 0 if none does.
static size_t character_length(const uint8_t *text, size_t count, size_t start) {
  uint8_t lead = text[start];
  size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (length == 0 || length > count - start) return 0;
  uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (text[start + 1] < low || text[start + 1] > high) return 0;
  for (size_t i = 2; i < length; i++)
    if ((text[start + i] & 0xC0) != 0x80) return 0;
  return length;
}

INLINE bool is_utf8(const uint8_t *text, size_t count) {
  size_t index = 0;
  while (index < count) {
    size_t end = count;
    if (count - index >= 64) {
      bytes64 block;
      memcpy(&block, text + index, 64);
      uint64_t beyond = BITS(block >= 0x80);
      if (beyond == 0) {
        index += 64;
        continue;
      }
      // Most of Europe's letters have two bytes.
      if (BITS(block >= 0xE0) == 0) {
        uint64_t leads = BITS((block & (block + block)) >= 0x80);
        if ((beyond & ~leads) != leads << 1 || BITS((block & 0xFE) == 0xC0)) return false;
        // A letter that reaches out of the block begins the next one.
        index += leads >> 63 ? 63 : 64;
        continue;
      }
      end = index + 64;
    }
    while (index < end) {
      size_t length = text[index] < 0x80 ? 1 : character_length(text, count, index);
      if (length == 0) return false;
      index += length;
    }
  }
  return true;
}

WIDE static bool is_utf8_wide(const uint8_t *text, size_t count) { return is_utf8(text, count); }

bool mipexr_is_utf8(const uint8_t *text, size_t count) { return IS_WIDE ? is_utf8_wide(text, count) : is_utf8(text, count); }
