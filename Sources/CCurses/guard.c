#include "internal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/ucontext.h>
#include <unistd.h>

static const struct { int number; const char *name; } watched[] = {
    {SIGILL, "SIGILL"}, {SIGTRAP, "SIGTRAP"}, {SIGABRT, "SIGABRT"}, {SIGSEGV, "SIGSEGV"},
    {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"},   {SIGQUIT, "SIGQUIT"},
};
enum { count = sizeof watched / sizeof *watched };

static struct sigaction previous[count];
static struct termios original;
static bool has_original;
static char text[600];
static atomic_flag is_told = ATOMIC_FLAG_INIT;

// Where the linker has put the program's head and the end of its code.
extern const char __ehdr_start __attribute__((visibility("hidden")));
extern const char etext;

static int argument_count;
static char **arguments;

// Of Swift's runtime (stdlib/public/CommandLineSupport): says what the arguments are.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc) __attribute__((weak));

// Swift's backtracer asks for a key for half a minute, and shows the memory behind the registers, which may hold
// answers. It reads this when the program is loaded: with a statically linked runtime, this is in time.
__attribute__((constructor(101))) static void tame_backtracer(int argc, char **argv) {
  argument_count = argc;
  arguments = argv;
  // Where /proc is missing, the runtime cannot find its own path and would end the program over it; told where the
  // backtracer is, it does not look.
  bool has_own_path = access("/proc/self/exe", F_OK) == 0;
  setenv(
      "SWIFT_BACKTRACE",
      has_own_path ? "interactive=no,registers=none,images=none,threads=crashed" : "enable=no,swift-backtrace=/", 0);
}

// Memory holds answers, and a core file would hold the memory. A program that collects them asks only the second.
static void leave_no_core(void) {
  struct rlimit limit = {0, 0};
  setrlimit(RLIMIT_CORE, &limit);
#ifndef DEBUG
  prctl(PR_SET_DUMPABLE, 0);
#endif
}

// A statically linked Swift looks for the arguments behind `environ` on the stack, and setenv has moved that away.
void terminal_begin(void) {
  leave_no_core();
  if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(arguments, argument_count);
}

static void say(const char *words) {
  if (write(STDERR_FILENO, words, strlen(words)) < 0) return;
}

static void say_address(uintptr_t address) {
  char digits[sizeof address * 2 + 1], *at = digits + sizeof digits - 1;
  *at = 0;
  do *--at = "0123456789abcdef"[address & 15];
  while ((address >>= 4) != 0);
  say(" 0x");
  say(at);
}

// Relative to the program's own head, so that it means the same in the next run.
static void say_place(const ucontext_t *fault) {
#if defined(__x86_64__)
  uintptr_t address = (uintptr_t)fault->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
  uintptr_t address = (uintptr_t)fault->uc_mcontext.pc;
#else
  uintptr_t address = 0;
#endif
  uintptr_t start = (uintptr_t)&__ehdr_start;
  if (address >= start && address < (uintptr_t)&etext) say_address(address - start);
}

static void put_back(void) {
  if (terminal.is_open) {
    modes_reset();
    if (has_original) tcsetattr(terminal.output, TCSANOW, &original);
  }
  errors_release();
}

static void tell(int index, const ucontext_t *fault) {
  put_back();
  say(text);
  say(" (");
  say(watched[index].name);
  if (fault) say_place(fault);
  say(")\n");
}

// With a shared runtime, the backtracer asks all the same; this answers it.
static void empty_input(void) {
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing >= 0) dup2(nothing, STDIN_FILENO);
}

static void crash(int number, siginfo_t *info, void *context) {
  int index = 0;
  while (index < count - 1 && watched[index].number != number) index++;
  bool repeats = info->si_code > 0;
#if defined(__x86_64__)
  // The breakpoint instruction is behind us already.
  if (number == SIGTRAP) repeats = false;
#endif
  // A second fault, in what follows or in another thread, ends it at once.
  bool is_first = !atomic_flag_test_and_set(&is_told);
  if (is_first) tell(index, repeats ? context : NULL);
  if (is_first && repeats) {
    empty_input();
    // The instruction fails again, so that the one who comes next sees the true place.
    sigaction(number, &previous[index], NULL);
  } else {
    signal(number, SIG_DFL);
    raise(number);
  }
}

// Somebody ends the program, or the system does, with a signal that is no fault of its own.
static void end(int number) {
  if (!atomic_flag_test_and_set(&is_told)) put_back();
  raise(number);
}

// All others whose default is to end; what somebody has chosen to ignore or to handle stays so.
static void watch_endings(void) {
  static const int usual[] = {SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGSYS, SIGPWR, SIGSTKFLT};
  struct sigaction now, action = {.sa_handler = end, .sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaddset(&action.sa_mask, SIGTTOU);
  int known = sizeof usual / sizeof *usual;
  for (int i = 0; i < known + SIGRTMAX - SIGRTMIN + 1; i++) {
    int number = i < known ? usual[i] : SIGRTMIN + i - known;
    sigaction(number, &action, &now);
    if (now.sa_handler != SIG_DFL) sigaction(number, &now, NULL);
  }
}

static void provide_stack(void) {
  static char bytes[1 << 16];
  stack_t stack;
  // Swift's runtime may have one already.
  if (sigaltstack(NULL, &stack) < 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack = (stack_t){.ss_sp = bytes, .ss_size = sizeof bytes};
  sigaltstack(&stack, NULL);
}

void terminal_guard(const char *message) {
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  strncpy(text, message, sizeof text - 1);
  has_original = tcgetattr(STDIN_FILENO, &original) == 0 || tcgetattr(STDOUT_FILENO, &original) == 0;
  provide_stack();
  // Else setting the modes would stop a job in the background.
  sigemptyset(&action.sa_mask);
  sigaddset(&action.sa_mask, SIGTTOU);
  watch_endings();
  for (int i = 0; i < count; i++) {
    struct sigaction now;
    sigaction(watched[i].number, NULL, &now);
    if (now.sa_flags & SA_SIGINFO && now.sa_sigaction == crash) continue;
    previous[i] = now;
    sigaction(watched[i].number, &action, NULL);
  }
}
