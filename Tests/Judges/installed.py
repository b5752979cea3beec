#!/usr/bin/env python3
"""installed.py demonstration|completion -- COMMAND...: an installed mipexr on a terminal, as the person who installed it sees it.

demonstration: COMMAND is the program; its start screen, the demonstration, one answer, out again. completion: COMMAND is a
shell that has read its completions; `mipexr rep<Tab>`. Needs pyte.
"""
import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

import pyte

COLUMNS, ROWS = 100, 30


class Terminal:
    """A program on a pseudo-terminal, and its screen."""

    def __init__(self, words):
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)
        self.process, self.master = pty.fork()
        if self.process == 0:
            os.execvp(words[0], words)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    @property
    def text(self):
        return "\n".join(self.screen.display)

    def read(self, wait):
        """Takes in what has come; False when nothing ever will."""
        if not select.select([self.master], [], [], wait)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.stream.feed(data)
        return bool(data)

    def until(self, met, what, limit=20):
        end = time.monotonic() + limit
        while not met():
            if time.monotonic() > end or not self.read(0.1):
                if met():
                    return
                sys.exit(f"installed: {what} did not come; the screen:\n{self.text}")

    def type(self, text):
        os.write(self.master, text.encode())

    def end(self):
        """The exit status."""
        while self.read(1):
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


def demonstration(words):
    terminal = Terminal(words)
    terminal.until(lambda: "demonstration" in terminal.text, "the start screen")
    while "> Look around in a demonstration" not in terminal.text:
        before = terminal.text
        terminal.type("\x1b[B")
        terminal.until(lambda: terminal.text != before, "the demonstration's line")
    terminal.type("\r")
    terminal.until(lambda: "nothing is saved" in terminal.screen.display[0] and "GEN-01" in terminal.text, "the demonstration")
    terminal.type("3")
    terminal.until(lambda: "> 3 (*)" in terminal.text, "the answer")
    terminal.type("q")
    status = terminal.end()
    if status != 0:
        sys.exit(f"installed: the demonstration ended with {status}; the screen:\n{terminal.text}")
    print("the demonstration: started, answered, left")


def completion(words):
    terminal = Terminal(words)
    terminal.type("PS1='ready> '\r")
    terminal.until(lambda: any(row.startswith("ready>") for row in terminal.screen.display), "a prompt")
    terminal.type("mipexr re\t\t")
    terminal.until(lambda: "report" in terminal.text and "regions" in terminal.text, "report and regions for re<Tab>")
    terminal.type("p\t")
    terminal.until(lambda: "mipexr report " in terminal.text, "report for rep<Tab>")
    terminal.type("\x15exit\r")
    terminal.end()
    print("mipexr re<Tab>: report and regions")


command = sys.argv[sys.argv.index("--") + 1:]
{"demonstration": demonstration, "completion": completion}[sys.argv[1]](command)
