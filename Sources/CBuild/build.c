#include "build.h"

#include <stddef.h>

#ifndef MIPEXR_COMMIT
#define MIPEXR_COMMIT NULL
#endif

const char *build_commit(void) { return MIPEXR_COMMIT; }
