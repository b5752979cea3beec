#!/usr/bin/env python3
"""fire.py MIPEXR [KILLS]: the wizard on a pseudo-terminal, with everything that can go wrong around it.

A walk is scripted, and what the screen shows as saved has to be in the file: after 1,000 kills at random moments, on a
full disk, in a folder that goes away, without permission, with another program's hands on the file. One line a scenario:
what, how often tried, how often wrong. Fewer than 200 kills are the quick part. Needs pyte and PyYAML; as root or with
user namespaces a file system of its own; `faketime` for the clock. What the machine does not allow is named as left out.
"""
import fcntl, json, os, pty, random, re, select, shutil, signal, struct, subprocess, sys, tempfile, termios, time
import pyte, yaml

BINARY = os.path.realpath(sys.argv[1])
KILLS = int(sys.argv[2]) if sys.argv[2:] and sys.argv[2].isdigit() else 1000
QUICK = KILLS < 200
ROOT = os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "..")
SHAPE = yaml.safe_load(open(os.path.join(ROOT, "Questionnaires/mipex-r/questionnaire.yaml")))
OPTIONS = {i["id"]: [o["id"] for o in i.get("options") or SHAPE["scales"][i["scale"]]] for i in SHAPE["indicators"]}
IDS = list(OPTIONS)
random.seed(7)


class Terminal:
    """A program on a terminal of its own, as a job of a shell that only waits, stops and continues."""

    def __init__(self, words, folder, env={}, prefix=()):
        self.folder = folder
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.ByteStream(self.screen)
        self.ended = None
        self.stops = 0
        report, tell = os.pipe()
        hear, order = os.pipe()
        self.shell, self.master = pty.fork()
        if self.shell == 0:
            self.run_shell([*prefix, *words], folder, env, tell, hear)
        os.close(tell); os.close(hear)
        self.report, self.order = report, order
        self.pid = int(os.read(report, 16))
        self.resize(80, 24, False)

    @staticmethod
    def run_shell(words, folder, env, tell, hear):
        for s in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGHUP): signal.signal(s, signal.SIG_IGN)
        os.chdir(folder)
        ready, go = os.pipe()
        job = os.fork()
        if job == 0:
            os.read(ready, 1)
            for s in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGTSTP, signal.SIGINT, signal.SIGHUP): signal.signal(s, signal.SIG_DFL)
            os.execvpe(words[0], words, {"PATH": os.environ["PATH"], "HOME": folder + "/home", "TERM": "linux",
                                         "LANG": "C.UTF-8", **env})
        os.setpgid(job, job)
        os.tcsetpgrp(0, job)
        os.write(tell, b"%16d" % job)
        os.write(go, b"x")
        while True:
            _, status = os.waitpid(job, os.WUNTRACED)
            if os.WIFSTOPPED(status):
                os.write(tell, b"stop".ljust(16))
                if not os.read(hear, 1): os._exit(0)
                os.tcsetpgrp(0, job)
                os.kill(-job, signal.SIGCONT)
            else:
                code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
                os.write(tell, (b"%d" % code).ljust(16))
                os._exit(0)

    def take_in(self, wait=0.0):
        """Reads all that has come; waits for the first of it, and says whether the screen may have changed."""
        came = False
        watched = [self.report] + ([self.master] if self.master is not None else [])
        ready = select.select(watched, [], [], wait)[0]
        if self.report in ready and self.ended is None:
            word = os.read(self.report, 16).strip()
            if word == b"stop": self.stops += 1
            else: self.ended = int(word or b"-1")
        while self.master is not None and select.select([self.master], [], [], 0)[0]:
            try: data = os.read(self.master, 65536)
            except OSError: data = b""
            if not data: break
            self.stream.feed(data)
            came = True
        return came

    def until(self, met, limit=10.0):
        end = time.monotonic() + limit
        while True:
            self.take_in(0.005)
            if met(): return True
            if time.monotonic() > end: return False

    def resize(self, columns, rows, shown=True):
        if shown: self.screen.resize(rows, columns)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, text):
        try: os.write(self.master, text if isinstance(text, bytes) else text.encode())
        except OSError: pass

    def kill(self, number=signal.SIGKILL):
        try: os.kill(self.pid, number)
        except ProcessLookupError: pass

    def close(self):
        self.kill()
        # The shell may have seen the job stop before it was killed, and waits to continue it.
        try: os.write(self.order, b"x")
        except OSError: pass
        self.until(lambda: self.ended is not None, 5)
        for descriptor in (self.master, self.report, self.order):
            if descriptor is not None: os.close(descriptor)
        os.waitpid(self.shell, 0)

    def hang_up(self):
        os.close(self.master)
        self.master = None

    @property
    def text(self): return "\n".join(self.screen.display)

    @property
    def words(self):
        """The text as if the lines had no ends."""
        return re.sub(r"\s+", " ", self.text)

    @property
    def header(self): return self.screen.display[0]

    @property
    def is_saved(self): return re.search(r"\bsaved \d\d:\d\d", self.header) is not None

    @property
    def is_failing(self): return "NOT SAVED" in self.header.upper()

    @property
    def question(self):
        found = re.search(r"^([A-Z]{2,4}-\d\d)  ", "\n".join(self.screen.display[1:6]), re.M)
        return found.group(1) if found and found.group(1) in OPTIONS else None

    def has_marked(self, number):
        return re.search(rf"^[> ] {number} \(\*\)", self.text, re.M) is not None

    def answer(self, number, leave=True):
        """Chooses an option as a person does, and goes on; what was answered, or nothing when it did not take."""
        if not self.until(lambda: self.question): return None
        id = self.question
        self.type(str(number))
        if not self.until(lambda: self.has_marked(number)): return None
        if leave:
            self.type("\r")
            self.until(lambda: self.question != id)
        return id, OPTIONS[id][number - 1]


class Place:
    """A folder with a fresh assessment, and a line for what is wrong."""

    def __init__(self, what, folder=None):
        self.what, self.tried, self.wrong = what, 0, 0
        self.folder = folder or tempfile.mkdtemp(prefix="fire-")
        os.makedirs(self.folder + "/home", exist_ok=True)
        self.make()

    def make(self):
        for name in os.listdir(self.folder):
            if name != "home" and os.path.isfile(self.path(name)): os.unlink(self.path(name))
        subprocess.run([BINARY, "new", "a.json", "--region", "SE224"], cwd=self.folder, check=True, capture_output=True,
                       env={"HOME": self.folder + "/home"})

    def path(self, name): return os.path.join(self.folder, name)

    def open(self, **more): return Terminal([BINARY, "a.json"], self.folder, **more)

    def options(self, name="a.json"):
        with open(self.path(name)) as file: return {id: a.get("option") for id, a in json.load(file).get("answers", {}).items()}

    def notes(self):
        with open(self.path("a.json")) as file: return {id: a.get("note") for id, a in json.load(file).get("answers", {}).items()}

    def expect(self, is_so, why, terminal=None):
        self.tried += 1
        if not is_so:
            self.wrong += 1
            print(f"  WRONG {self.what}: {why}" + (f"\n{terminal.text}" if terminal else ""), flush=True)
        return is_so

    @property
    def litter(self): return sorted(n for n in os.listdir(self.folder) if n not in ("home", "a.json", "a.json~", "f.txt"))

    def done(self, more=""):
        print(f"{self.what:<58} tried {self.tried:5}   wrong {self.wrong}{more}", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        return self.wrong


def kills():
    place = Place("killed at a random moment")
    confirmed_all = found_all = 0
    held = {}
    for round in range(KILLS):
        if len(held) > 45:
            quit_cleanly(place)
            place.make()
            held = {}
        shown, pressed = walk_until_killed(place, held)
        now = place.options()
        for id, (option, count) in shown.items():
            if id in pressed: confirmed_all += 1
            allowed = [option] + pressed.get(id, [])[count:]
            if place.expect(now.get(id) in allowed, f"round {round}: {id} was shown as saved with {option}, found {now.get(id)}"):
                found_all += id in pressed
        held = now
    quit_cleanly(place)
    return place.done(f"   answers confirmed {confirmed_all}, found {found_all}")


def quit_cleanly(place):
    terminal = place.open()
    terminal.until(lambda: terminal.question or "Save and leave" in terminal.text)
    terminal.type("q")
    place.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
    terminal.close()
    place.expect(not place.litter, f"left behind: {place.litter}")


def walk_until_killed(place, held):
    """What was shown as saved, with how often the question had been answered in this run; and all that was pressed."""
    terminal = place.open()
    end = time.monotonic() + random.uniform(0, 0.6)
    marked, pressed, shown = {id: (o, 0) for id, o in held.items()}, {}, {id: (o, 0) for id, o in held.items()}
    waiting = None
    pause = 0.0
    while time.monotonic() < end:
        # A picture that has not wholly come may show the next question above the marks of the last.
        if terminal.take_in(0.004): continue
        if waiting and terminal.question == waiting[0] and terminal.has_marked(waiting[1]):
            id, number = waiting
            marked[id] = (OPTIONS[id][number - 1], len(pressed[id]))
            waiting = None
            terminal.type("\r")
            pause = time.monotonic() + random.uniform(0, 0.05)
            gone = id
        elif not waiting and time.monotonic() > pause and terminal.question and terminal.question != locals().get("gone"):
            id = terminal.question
            number = random.randint(1, min(9, len(OPTIONS[id])))
            waiting = (id, number)
            pressed.setdefault(id, []).append(OPTIONS[id][number - 1])
            terminal.type(str(number))
        if terminal.is_saved and not waiting: shown = dict(marked)
    terminal.kill()
    terminal.close()
    return shown, pressed


def disk_full():
    place = Place("disk full in the middle, then space again", mounted())
    if not place: return 0
    terminal = place.open()
    given = [terminal.answer(2)]
    place.expect(terminal.until(lambda: terminal.is_saved), "not saved at first", terminal)
    for _ in range(1 if QUICK else 5):
        before = place.options()
        filler = os.open(place.path("f.txt"), os.O_WRONLY | os.O_CREAT)
        try:
            while os.write(filler, b"x" * 4096): pass
        except OSError: os.close(filler)
        given += [terminal.answer(n) for n in (1, 3)]
        place.expect(terminal.until(lambda: terminal.is_failing), "does not say that it is not saved", terminal)
        place.expect("disk is full" in terminal.words, "does not say why", terminal)
        place.expect(place.options() == before, "the version before is not there")
        os.unlink(place.path("f.txt"))
        place.expect(terminal.until(lambda: terminal.is_saved), "does not save again", terminal)
        place.expect(place.options() == dict(given), f"not all there: {given}")
    terminal.type("q")
    place.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
    terminal.close()
    place.expect(not place.litter, f"left behind: {place.litter}")
    wrong = place.done()
    subprocess.run(["umount", place.folder])
    return wrong


def mounted():
    folder = tempfile.mkdtemp(prefix="fire-")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "none", folder], capture_output=True).returncode: return None
    return folder


def folder_removed():
    place = Place("folder removed; another place, or the folder again")
    for again in (False, True):
        inner = place.path("inner")
        os.makedirs(inner + "/home", exist_ok=True)
        shutil.copy(place.path("a.json"), inner)
        terminal = Terminal([BINARY, "inner/a.json"], place.folder)
        given = [terminal.answer(2)]
        terminal.until(lambda: terminal.is_saved)
        shutil.rmtree(inner)
        given += [terminal.answer(3)]
        place.expect(terminal.until(lambda: terminal.is_failing), "does not say that it is not saved", terminal)
        if again:
            os.mkdir(inner)
            place.expect(terminal.until(lambda: terminal.is_saved), "does not save again", terminal)
        else:
            terminal.type("q")
            terminal.until(lambda: "Where should they go?" in terminal.words)
            terminal.type("b.json\r")
            place.expect(terminal.until(lambda: terminal.is_saved), "does not save elsewhere", terminal)
        terminal.type("q")
        place.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
        terminal.close()
        place.expect(place.options("inner/a.json" if again else "b.json") == dict(given), "answers are missing")
    return place.done()


def replaced():
    place = Place("file replaced by another program; kept, then overwritten")
    terminal = place.open()
    given = [terminal.answer(2)]
    terminal.until(lambda: terminal.is_saved)
    theirs = open(place.path("a.json")).read().replace("partly", "full")
    with open(place.path("other"), "w") as file: file.write(theirs)
    os.rename(place.path("other"), place.path("a.json"))
    given += [terminal.answer(1)]
    place.expect(terminal.until(lambda: terminal.is_failing), "does not say that it is not saved", terminal)
    place.expect("another program changed it" in terminal.words, "does not say why", terminal)
    place.expect(open(place.path("a.json")).read() == theirs, "has written over another's text")
    terminal.type("q")
    terminal.until(lambda: "Where should they go?" in terminal.words)
    terminal.type("a.json\r")
    place.expect(terminal.until(lambda: terminal.is_saved), "does not save when told to", terminal)
    terminal.type("q")
    place.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
    terminal.close()
    place.expect(place.options() == dict(given), "answers are missing")
    # Once more, so that FILE~ has moved on: what others wrote stays all the same.
    terminal = place.open()
    given += [terminal.answer(3)]
    terminal.until(lambda: terminal.is_saved)
    terminal.type("q")
    terminal.until(lambda: terminal.ended == 0)
    terminal.close()
    kept = [n for n in os.listdir(place.folder) if n.startswith("a.json.conflict-")]
    place.expect(len(kept) == 1 and open(place.path(kept[0])).read() == theirs, f"another's text is not beside the file: {kept}")
    return place.done()


def permissions():
    if os.geteuid() != 0: prefix = []
    elif shutil.which("setpriv"): prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    else: return print("permissions taken away: left out, there is no setpriv") or 0
    place = Place("permissions taken away, then given back")
    for path, _, names in os.walk(place.folder):
        for name in [path, *[os.path.join(path, n) for n in names]]:
            if prefix: os.chown(name, 65534, 65534)
    terminal = place.open(prefix=prefix)
    given = [terminal.answer(2)]
    terminal.until(lambda: terminal.is_saved)
    for _ in range(1 if QUICK else 5):
        os.chmod(place.folder, 0o500)
        given += [terminal.answer(1)]
        place.expect(terminal.until(lambda: terminal.is_failing), "does not say that it is not saved", terminal)
        place.expect("not allowed" in terminal.words, "does not say why", terminal)
        os.chmod(place.folder, 0o700)
        place.expect(terminal.until(lambda: terminal.is_saved), "does not save again", terminal)
        place.expect(place.options() == dict(given), "answers are missing")
    terminal.close()
    return place.done()


def lost_while_writing():
    wrong = 0
    for what, lose in (("terminal closed while a note is open", Terminal.hang_up),
                       ("SIGTERM while a note is open", lambda t: t.kill(signal.SIGTERM)),
                       ("SIGHUP while a note is open", lambda t: t.kill(signal.SIGHUP))):
        place = Place(what)
        for number in range(2 if QUICK else 20):
            terminal = place.open()
            terminal.until(lambda: terminal.question)
            id, note = terminal.question, f"note {number} with an end"
            terminal.type("n")
            terminal.until(lambda: "every letter is saved" in terminal.words)
            terminal.type("\x01\x0b" + note)
            terminal.until(lambda: note in terminal.words)
            lose(terminal)
            place.expect(terminal.until(lambda: terminal.ended is not None), "does not end")
            terminal.close()
            place.expect(note in (place.notes().get(id) or ""), f"the note is not there: {place.notes()}")
            place.expect(not place.litter, f"left behind: {place.litter}")
        wrong += place.done()
    return wrong


def resizes():
    count = 500 if QUICK else 10_000
    place = Place(f"{count} resizes while answering")
    terminal = place.open()
    given = {}
    terminal.until(lambda: terminal.question)
    memory = lambda: int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{terminal.pid}/status").read()).group(1))
    before = memory()
    for number in range(count):
        terminal.resize(random.randint(1, 200), random.randint(1, 60))
        if number % 100 == 50: terminal.type("u" if number % 200 == 50 else "2")
        if number % 10 == 0: terminal.take_in()
        if number % 1000 == 999: place.expect(terminal.ended is None, f"ended with {terminal.ended}")
    terminal.resize(80, 24)
    time.sleep(0.3)
    terminal.take_in()
    terminal.screen.reset(); terminal.type("\x0c")
    place.expect(terminal.until(lambda: terminal.question), "does not show the question again", terminal)
    given = dict([terminal.answer(3), terminal.answer(1)])
    place.expect(terminal.until(lambda: terminal.is_saved), "does not save", terminal)
    place.expect(given.items() <= place.options().items(), f"answers are missing: {given}")
    grown = memory() - before
    place.expect(grown < 4096, f"{grown} KiB more memory")
    terminal.close()
    return place.done()


def suspended():
    place = Place("Ctrl-Z at once after an answer, and continued")
    terminal = place.open()
    given = {}
    for number in range(10 if QUICK else 100):
        terminal.until(lambda: terminal.question)
        id, option = terminal.question, 1 + number % 2
        terminal.type(f"{option}\x1a")
        stops = terminal.stops
        if not place.expect(terminal.until(lambda: terminal.stops > 0), "does not stop", terminal): break
        terminal.stops = 0
        given[id] = OPTIONS[id][option - 1]
        place.expect(place.options() == given, f"not on the disk: {given}")
        os.write(terminal.order, b"c")
        terminal.until(lambda: terminal.has_marked(option))
        if len(given) < 40:
            terminal.type("\r")
            terminal.until(lambda: terminal.question != id)
    terminal.type("q")
    place.expect(terminal.until(lambda: terminal.ended == 0), "does not end", terminal)
    terminal.close()
    return place.done()


def clock():
    library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
    if not os.path.exists(library): return print("clock set back: left out, there is no faketime") or 0
    place = Place("clock set back, to 1970 and to 2038")
    dial = place.path("f.txt")
    def turn(text):
        with open(dial, "w") as file: file.write(text + "\n")
    turn("+0")
    terminal = place.open(env={"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": dial, "FAKETIME_NO_CACHE": "1",
                               "DONT_FAKE_MONOTONIC": "1"})
    given = []
    for moment in ("+0", "-3d", "@1970-01-02 00:00:00", "@2038-01-19 03:14:10", "-1h"):
        turn(moment)
        given.append(terminal.answer(2))
        place.expect(terminal.until(lambda: terminal.is_saved), f"{moment}: not saved", terminal)
        place.expect(place.options() == dict(given), f"{moment}: answers are missing")
    terminal.type("u")
    place.expect(terminal.until(lambda: terminal.question == given[-1][0] and not terminal.has_marked(2)), "undo takes another back", terminal)
    terminal.type("q")
    terminal.until(lambda: terminal.ended == 0)
    terminal.close()
    place.expect(place.options() == dict(given[:-1]), "the order of the answers is lost")
    return place.done()


def two_wizards():
    place = Place("two wizards on one file")
    for _ in range(2 if QUICK else 20):
        first = place.open()
        given = dict([first.answer(2)])
        first.until(lambda: first.is_saved)
        second = place.open()
        place.expect(second.until(lambda: f"({first.pid})" in second.words and "has the file open" in second.words),
                     "the second does not say who has it", second)
        second.type("3")
        time.sleep(0.02)
        second.take_in(0.1)
        place.expect(not second.has_marked(3) and place.options().items() >= given.items(), "the second can answer", second)
        first.kill(signal.SIGSTOP if random.random() < 0.5 else signal.SIGCONT)
        first.kill()
        second.type("q")
        place.expect(second.until(lambda: second.ended == 0), "the second does not end", second)
        first.close(); second.close()
        third = place.open()
        answered = third.answer(1)
        place.expect(answered and third.until(lambda: third.is_saved), "the file stays locked", third)
        third.type("q")
        third.until(lambda: third.ended == 0)
        third.close()
        place.expect(not place.litter, f"left behind: {place.litter}")
    return place.done()


def stale_locks():
    boot = open("/proc/sys/kernel/random/boot_id").read().strip()
    host = os.uname().nodename
    child = subprocess.Popen(["sleep", "600"])
    started = open(f"/proc/{child.pid}/stat").read().rsplit(")", 1)[1].split()[19]
    def record(**more):
        return json.dumps({"host": host, "process": 4000000, "started": "1", "boot": boot, "at": "2026-01-01T00:00:00Z", **more})
    # What is left there; whether it may be written where the system has no locks, and the record alone has to tell.
    left = {"a dead process": (record(), True), "a process that has its number": (record(process=child.pid, started="1"), True),
            "another boot": (record(process=child.pid, started=started, boot="0" * 36), True), "nothing readable": ("", True),
            "another host": (record(host="elsewhere"), False), "one that lives": (record(process=child.pid, started=started), False)}
    wrong = 0
    for way, prefix in (("", []), (", on a disk without locks", ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=flock",
                                                               "-e", "inject=flock:error=ENOLCK"])):
        place = Place(f"lock left behind{way}")
        for what, (text, may_write) in left.items():
            place.make()
            with open(place.path(".a.json.lock"), "w") as file: file.write(text)
            terminal = place.open(prefix=prefix)
            terminal.until(lambda: terminal.question)
            if not prefix or may_write:
                place.expect(terminal.answer(2) and terminal.until(lambda: terminal.is_saved), f"{what}: cannot answer", terminal)
            else:
                place.expect(terminal.until(lambda: "has the file open" in terminal.words), f"{what}: does not say so", terminal)
                place.expect("elsewhere" in terminal.words or what != "another host", "does not name the host", terminal)
            terminal.type("q")
            place.expect(terminal.until(lambda: terminal.ended == 0), f"{what}: does not end", terminal)
            terminal.close()
            place.expect(not place.litter or not may_write, f"{what}: left behind: {place.litter}")
        wrong += place.done()
    child.kill()
    return wrong


def main():
    # A mount namespace of our own, so that nothing is left mounted.
    if "FIRE" not in os.environ:
        os.environ["FIRE"] = "1"
        for options in (["-m"], ["-rm"]):
            if subprocess.run(["unshare", *options, "true"], capture_output=True).returncode == 0:
                os.execvp("unshare", ["unshare", *options, sys.executable, *sys.argv])
    scenarios = [kills, disk_full, folder_removed, replaced, permissions, lost_while_writing, resizes, suspended, clock,
                 two_wizards, stale_locks]
    only = os.environ.get("ONLY", "").split()
    sys.exit(1 if sum(s() for s in scenarios if not only or s.__name__ in only) else 0)


if __name__ == "__main__": main()
