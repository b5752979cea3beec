#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether every byte belongs to a character (The Unicode Standard, table 3-7).
bool mipexr_is_utf8(const uint8_t *text, size_t count);

/// Where the tokens of a JSON text stand, in their order: brackets, both quotes of a text, the beginning of a number or a
/// word; commas and colons are left out.
typedef struct {
  uint32_t *places;
  size_t room, count;
} mipexr_tokens;

/// The end of the JSON object or array (RFC 8259) that begins at `start`, its tokens noted unless `tokens` is null.
///
/// 0 where it is not well-formed, is nested deeper than `depth` or 64 levels, or has what is seldom there and better read
/// with care: an escaped surrogate, a number longer than `longest`, more tokens than there is room for. The text has to be
/// UTF-8, and shorter than 4 GiB. Names that stand twice go unnoticed.
size_t mipexr_json_end(
    const uint8_t *text, size_t count, size_t start, unsigned depth, size_t longest, mipexr_tokens *tokens);
