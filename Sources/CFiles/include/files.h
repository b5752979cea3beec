// What of the system's calls for files Swift's own module leaves out.
#pragma once

#include <sys/xattr.h>
