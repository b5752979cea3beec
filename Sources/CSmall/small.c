// What keeps code that nobody reaches out of the release binary; Tests/Judges/standins.sh proves that nobody does.
//
// FoundationEssentials, 5.7 of 16 MB: the argument parser names seven things of it. Six are for `--experimental-dump-help`,
// which prints the commands as JSON; the seventh is a protocol that an error may conform to, and none of ours does. A
// symbol that is defined here is not looked for in the library's archive, and its code, its regular expressions and its
// tables stay out with it. Hidden, so that in a build with shared libraries the library keeps its own.
#ifdef MIPEXR_RELEASE
#include <stdlib.h>
#include <unistd.h>

#define TELL(text) (void)!write(STDERR_FILENO, text, sizeof text - 1)

static _Noreturn void leave(void) {
  TELL("mipexr: a release has no --experimental-dump-help. mipexr --help lists the commands.\n");
  _exit(64);
}

#define STAND_IN(name, symbol) \
  __attribute__((swiftcall, noreturn, used, visibility("hidden"))) void name(void) __asm__(symbol); \
  void name(void) { leave(); }

STAND_IN(encoder_metadata, "$s20FoundationEssentials11JSONEncoderCMa")
STAND_IN(encoder_init, "$s20FoundationEssentials11JSONEncoderCACycfc")
STAND_IN(sorted_keys, "$s20FoundationEssentials11JSONEncoderC16OutputFormattingV10sortedKeysAEvau")
STAND_IN(pretty_printed, "$s20FoundationEssentials11JSONEncoderC16OutputFormattingV13prettyPrintedAEvau")
STAND_IN(string_of_data, "$sSS20FoundationEssentialsE4data8encodingSSSgAA4DataVh_SSAAE8EncodingVtcfC")
STAND_IN(utf8, "$sSS20FoundationEssentialsE8EncodingV4utf8ACvau")

// The descriptor of the protocol LocalizedError (Swift's ABI, `TargetProtocolDescriptor`): kind protocol, unique, for any
// type; no parent; its name; no requirements, no associated types.
__asm__(
    ".section .rodata.small,\"a\",%progbits\n"
    ".p2align 2\n"
    ".Llocalized_error: .asciz \"LocalizedError\"\n"
    ".p2align 2\n"
    ".globl \"$s20FoundationEssentials14LocalizedErrorMp\"\n"
    ".hidden \"$s20FoundationEssentials14LocalizedErrorMp\"\n"
    "\"$s20FoundationEssentials14LocalizedErrorMp\":\n"
    ".long 0x10043, 0\n"
    ".long .Llocalized_error - .\n"
    ".long 0, 0, 0\n"
    ".text\n");

// The standard library's names of characters, 0.5 MB: the linker brings every call here (`--wrap`, Package.swift). To
// answer that a character has no name would go on with wrong data.
__attribute__((noreturn, used)) void __wrap__swift_stdlib_getScalarName(void) {
  TELL("mipexr: a release has no names of characters.\n");
  abort();
}
#endif
