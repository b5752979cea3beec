#include "internal.h"

#include <stdlib.h>
#include <string.h>

// A terminal whose name this system does not know, or on a system without any descriptions, as one static file meets it.
// Nearly every name begins with that of a family, and what follows is all that the families have in common. Made by
// "tic -x" and "infocmp -Q2" of:
//
//   mipexr-plain|what all terminals of ANSI's family obey,
//       am, msgr, xenl,
//       colors#8, cols#80, it#8, lines#24, pairs#64,
//       bel=^G, bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h,
//       cr=\r, csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H,
//       cud=\E[%p1%dB, cud1=\n, cuf=\E[%p1%dC, cuf1=\E[C,
//       cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA, cuu1=\E[A,
//       dl=\E[%p1%dM, dl1=\E[M, ed=\E[J, el=\E[K, el1=\E[1K,
//       home=\E[H, hpa=\E[%i%p1%dG, ht=\t, il=\E[%p1%dL, il1=\E[L,
//       ind=\n, op=\E[39;49m, rev=\E[7m, ri=\EM, rmcup=\E[?1049l,
//       rmkx=\E[?1l\E>, rmul=\E[24m, setab=\E[4%p1%dm,
//       setaf=\E[3%p1%dm, sgr0=\E[m, smcup=\E[?1049h,
//       smkx=\E[?1h\E=, smul=\E[4m, vpa=\E[%i%p1%dd,
static const char description[] =
    "b64:GgE2AA8ADwBpAQwBbWlwZXhyLXBsYWlufHdoYXQgYWxsIHRlcm1pbmFscyBvZiBBTlNJJ3MgZmFtaWx5IG9iZXkAAAEAAAEAAAAAAAAAAAAB"
    "AFAACAAYAP__________________________CABAAP__AAACAAQA__8VAB0AIQAlAP__MABBAEMARwBOAP__UABXAP__WwD_____XwD_________"
    "_2MAaAD_____________cQD__3YA_____3sAfwD_______-IAP____________________-OAP______________________________________"
    "____________________________________________________kgCaAP__________________________________________ogCrAP____-0"
    "AL0AxgD__88A________________________________2AD__-MA5QD________oAP______________________________________________"
    "________________________________________________________________________________________________________________"
    "________________________________________________________________________________________________________________"
    "_______________________________________________________________________________________qAP______________________"
    "_________________________________________________-8A____________________________________________________________"
    "_______________________________________________________________________________________________________4AAIBBwAN"
    "ABtbJWklcDElZDslcDIlZHIAG1tIG1sySgAbW0sAG1tKABtbJWklcDElZEcAG1slaSVwMSVkOyVwMiVkSAAKABtbSAAbWz8yNWwACAAbWz8yNWgA"
    "G1tDABtbQQAbW00AG1sxbQAbWz8xMDQ5aAAbWzdtABtbNG0AG1ttABtbPzEwNDlsABtbMjRtABtbTAAbWz8xbBs-ABtbPzFoGz0AG1slcDElZE0A"
    "G1slcDElZEIAG1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZEEAG1slaSVwMSVkZAAKABtNAAkAG1sxSwAbWzM5OzQ5bQAbWzMlcDEl"
    "ZG0AG1s0JXAxJWRtAA==";

static char *former;

bool plain_is_obeyed(const char *name) {
  static const char *const families[] = {"xterm", "tmux", "screen", "foot",  "alacritty", "kitty", "rxvt",   "vte",   "konsole",
                                         "gnome", "linux", "putty", "nsterm", "wezterm",   "st-",   "contour", "iterm", "mintty",
                                         "ghostty", "ms-terminal", "mlterm", "eterm", "vt1", "vt2", "vt4", "vt5"};
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    if (strncmp(name, families[i], strlen(families[i])) == 0) return true;
  }
  return strcmp(name, "st") == 0;
}

// curses takes a description from this variable; programs that we start shall not.
const char *plain_lend(void) {
  const char *value = getenv("TERMINFO");
  former = value ? strdup(value) : NULL;
  setenv("TERMINFO", description, 1);
  return "mipexr-plain";
}

void plain_return(void) {
  if (former) {
    setenv("TERMINFO", former, 1);
  } else {
    unsetenv("TERMINFO");
  }
  free(former);
  former = NULL;
}
