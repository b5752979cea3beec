#!/usr/bin/env python3
"""endings.py MIPEXR [quick|RUNS]: the wizard ends in every way while its file cannot be written.

The file was changed by others, its disk is full, its folder is gone; a question, a note or the person's own editor is
open; the program is hung up, terminated, interrupted, killed, or its terminal is. What was typed is in the file or in a
rescue file, and the next opening offers that. Each of the 45 ways once, or a third of them (quick), or RUNS by turns.
As root, or with user namespaces, for a disk of its own. Needs pyte and PyYAML.
"""
import glob, itertools, json, os, shutil, signal, subprocess, sys, time
from fire import BINARY, Place, Terminal, mounted

QUICK = sys.argv[2:] == ["quick"]
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 and not QUICK else 0
OBSTACLES = ["changed by others", "full disk", "folder gone"]
ENDINGS = ["HUP", "TERM", "INT", "terminal killed", "KILL"]
DOINGS = ["question", "note", "editor"]
EDITOR = """#!/bin/sh
trap '' INT
while [ ! -e "$HOME/go" ]; do sleep 0.02; done
echo "typed in the editor" >> "$1"
touch "$HOME/done"
while :; do sleep 0.05; done
"""


class Run:
    def __init__(self, place, obstacle, ending, doing):
        self.place, self.obstacle, self.ending, self.doing = place, obstacle, ending, doing
        self.home = place.folder + "/home"
        self.inner = place.folder + "/inner"
        shutil.rmtree(self.inner, ignore_errors=True)
        shutil.rmtree(self.home, ignore_errors=True)
        os.makedirs(self.home)
        os.makedirs(self.inner)
        self.is_mounted = obstacle == "full disk"
        if self.is_mounted: subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "none", self.inner], check=True)
        subprocess.run([BINARY, "new", "a.json", "--region", "SE224"], cwd=self.inner, check=True, capture_output=True,
                       env={"HOME": self.home})
        with open(self.home + "/ed", "w") as file: file.write(EDITOR)
        os.chmod(self.home + "/ed", 0o700)
        self.answers, self.notes = {}, {}

    @property
    def name(self): return f"{self.obstacle}, {self.ending}, {self.doing}"

    def expect(self, is_so, why, terminal=None): return self.place.expect(is_so, f"{self.name}: {why}", terminal)

    def open(self):
        return Terminal([BINARY, "inner/a.json"], self.place.folder, env={"HOME": self.home, "EDITOR": self.home + "/ed"})

    def all(self):
        terminal = self.open()
        self.take(terminal.answer(2))
        terminal.until(lambda: terminal.is_saved)
        if self.doing == "editor":
            terminal.until(lambda: terminal.question)
            question = terminal.question
            terminal.type("N")
            time.sleep(0.3)
        self.obstruct()
        if self.doing == "question":
            self.take(terminal.answer(3)); self.take(terminal.answer(1))
        elif self.doing == "note":
            terminal.until(lambda: terminal.question)
            self.notes[terminal.question] = "typed to the end"
            terminal.type("n")
            terminal.until(lambda: "every letter is saved" in terminal.words)
            terminal.type("typed to the end")
            terminal.until(lambda: "typed to the end" in terminal.words)
        else:
            # What an editor has not handed over when the program is killed stays in its own folder.
            if self.ending != "KILL": self.notes[question] = "typed in the editor"
            # Nor is there anything to be rescued, when the folder goes with what was saved and nothing is typed after it.
            elif self.obstacle == "folder gone": self.answers = {}
            open(self.home + "/go", "w").close()
            terminal.until(lambda: os.path.exists(self.home + "/done"))
        if self.ending == "KILL": time.sleep(1.0)
        self.end(terminal)
        terminal.close()
        found = self.versions()
        self.expect(self.is_all_in(found), f"missing of {self.answers} {self.notes}: {found}")
        self.next_opening()
        if self.is_mounted: subprocess.run(["umount", "-l", self.inner])

    def take(self, answer):
        if self.expect(answer, "an answer was not taken"): self.answers[answer[0]] = answer[1]

    def obstruct(self):
        if self.obstacle == "folder gone": return shutil.rmtree(self.inner)
        if self.obstacle == "full disk":
            filler = os.open(self.inner + "/f.txt", os.O_WRONLY | os.O_CREAT)
            try:
                while os.write(filler, b"x" * 4096): pass
            except OSError: return os.close(filler)
        text = open(self.inner + "/a.json").read().replace('"SE224"', '"SE110"')
        with open(self.inner + "/other", "w") as file: file.write(text)
        os.rename(self.inner + "/other", self.inner + "/a.json")

    def end(self, terminal):
        if self.ending == "INT":
            # Another place is asked for; then the window is closed.
            if self.doing == "editor": os.killpg(terminal.pid, signal.SIGINT)
            else:
                terminal.kill(signal.SIGINT)
                terminal.until(lambda: "Where should they go?" in terminal.words)
            os.killpg(terminal.pid, signal.SIGHUP)
        elif self.ending == "terminal killed":
            terminal.hang_up()
            # As the shell does to its jobs.
            try: os.killpg(terminal.pid, signal.SIGHUP)
            except ProcessLookupError: pass
        else: terminal.kill(getattr(signal, "SIG" + self.ending))
        self.expect(terminal.until(lambda: terminal.ended is not None, 15), "does not end")

    def versions(self):
        paths = glob.glob(self.inner + "/a.json*") + glob.glob(self.home + "/.local/state/mipexr/rescue/*")
        found = {}
        for path in paths:
            try: found[path] = json.load(open(path))["answers"]
            except (ValueError, OSError, KeyError): pass
        return found

    def is_all_in(self, found):
        return not self.answers or any(all(a.get(id, {}).get("option") == option for id, option in self.answers.items())
                   and all(note in a.get(id, {}).get("note", "") for id, note in self.notes.items()) for a in found.values())

    def next_opening(self):
        """The obstacle gone, what was rescued is offered, taken over, and asked about no more."""
        if self.obstacle == "full disk": os.unlink(self.inner + "/f.txt")
        if self.obstacle == "folder gone": os.makedirs(self.inner)
        in_file = {p: a for p, a in self.versions().items() if p.endswith("/a.json")}
        if self.is_all_in(in_file) or not self.answers: return
        terminal = self.open()
        if self.expect(terminal.until(lambda: "rescued" in terminal.words), "is not offered", terminal):
            terminal.type("1")
            self.expect(terminal.until(lambda: terminal.question), "does not open", terminal)
            terminal.type("q")
            self.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
        terminal.close()
        found = {p: a for p, a in self.versions().items() if p.endswith(".json")}
        self.expect(self.is_all_in(found), f"was not taken over: {found}")
        left = [p for p in self.versions() if p.endswith(".rescue")]
        self.expect(not left, f"left behind: {left}")


def main():
    if "FIRE" not in os.environ:
        os.environ["FIRE"] = "1"
        for options in (["-m"], ["-rm"]):
            if subprocess.run(["unshare", *options, "true"], capture_output=True).returncode == 0:
                os.execvp("unshare", ["unshare", *options, sys.executable, *sys.argv])
    ways = list(itertools.product(OBSTACLES, ENDINGS, DOINGS))
    # Each obstacle with each ending, and what is open by turns.
    if QUICK: ways = [way for number, way in enumerate(ways) if (number // 3 + number) % 3 == 0]
    probe = mounted()
    if not probe:
        ways = [way for way in ways if way[0] != "full disk"]
        print("full disk: left out, nothing can be mounted")
    else: subprocess.run(["umount", probe])
    place = Place("ended while the file cannot be written")
    for way in itertools.islice(itertools.cycle(ways), RUNS or len(ways)): Run(place, *way).all()
    sys.exit(1 if place.done() else 0)


main()
