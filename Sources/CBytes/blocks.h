// Looks at 64 bytes at a time, a bit each, as simdjson does (Langdale and Lemire, "Parsing gigabytes of JSON per second",
// https://arxiv.org/abs/1902.08318): most of a file's bytes are indents and texts, and need nothing but this look.
#pragma once
#include <string.h>

#include "bytes.h"

typedef uint8_t bytes64 __attribute__((ext_vector_type(64)));
typedef bool bits64 __attribute__((ext_vector_type(64)));

/// The truths of a vector, the lowest bit for the first.
#define BITS(truths) \
  ({ \
    bits64 vector = __builtin_convertvector(truths, bits64); \
    uint64_t word; \
    memcpy(&word, &vector, sizeof word); \
    word; \
  })

#define INLINE static inline __attribute__((always_inline))

/// The bits from that one on; there may be none.
INLINE uint64_t from(size_t bit) { return bit < 64 ? ~0ull << bit : 0; }

/// Functions are made twice on x86: the second time for processors with vectors of 32 bytes.
#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2,bmi")))
#define IS_WIDE (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
#else
#define WIDE
#define IS_WIDE false
#endif
