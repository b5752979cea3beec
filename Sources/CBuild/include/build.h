#pragma once

/// The commit that the program was built from, as `MIPEXR_COMMIT` told the build; null where nobody did.
///
/// C, because the package manager's definitions have values in C alone.
const char *build_commit(void);
