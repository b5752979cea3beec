#!/usr/bin/env python3
"""faults.py MIPEXR [quick]: saves through the real program while each system call in turn fails, or kills it.

Each command that writes (new, set, the wizard as lines) runs under strace, which lets one call fail: every call that
touches the assessment's folder, every error, the first time, the second... until there is no such call left; once, and
from there on. After each: the file is the old or the new version, whole; success was reported for the new one only; the
message names the file and says what is safe; FILE~ is whole; the next start leaves nothing behind.
The last line counts a saver that writes over its file: the sweep has to find it wrong.
"""
import concurrent.futures, json, os, re, shutil, subprocess, sys, tempfile

binary = os.path.realpath(sys.argv[1])
quick = sys.argv[2:] == ["quick"]
CALLS = ["openat", "read", "write", "fsync", "close", "newfstatat", "readlink", "fchmod", "fchown", "flock", "ftruncate",
         "linkat", "renameat", "renameat2", "rename", "unlinkat", "fgetxattr", "fsetxattr", "fremovexattr", "faccessat2"]
ERRORS = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "EINTR", "EMFILE", "ENOLCK", "ESTALE"]
if quick:
    ERRORS = ["EIO", "ENOSPC", "EINTR", "ENOLCK"]
SAFE = re.compile(r"as it was saved last|nothing was changed|nothing was written|holds the new answers|left as it is"
                  r"|can only be read|cannot be read|is open in another|left as that program|cannot be saved|Read only")
env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb"}

BROKEN = """import json, sys
a = json.load(open(sys.argv[1]))
a.setdefault("answers", {})["GEN-02"] = {"option": "full"}
text = json.dumps(a, indent=2)
with open(sys.argv[1], "w") as f:
    f.write(text[:100]); f.flush(); f.write(text[100:] + "\\n")
"""

# Name; the words of the call; what is typed; whether there is a file before; the answers that make the new version.
COMMANDS = [
    ("set", [binary, "set", "a.json", "GEN-02=full"], "", True, {"GEN-01": "partly", "GEN-02": "full"}),
    ("new", [binary, "new", "a.json", "--region", "SE224"], "", False, {}),
    ("wizard", [binary, "--plain", "a.json"], "j GEN-02\n3\ns\n", True, {"GEN-01": "partly", "GEN-02": "full"}),
]


class Sweep:
    def __init__(self, name, words, typed, has_file, answers):
        self.name, self.words, self.typed, self.has_file, self.answers = name, words, typed, has_file, answers
        self.folder = tempfile.mkdtemp(prefix="faults-")
        self.count = dict(points=0, old=0, new=0, late=0, wrong=0, litter=0, messages=0)
        self.prepare()

    def run(self, words, typed="", timeout=30):
        return subprocess.run(words, input=typed.encode(), capture_output=True, timeout=timeout, cwd=self.folder,
                              env={**env, "HOME": self.folder + "/home"})

    def path(self, name):
        return os.path.join(self.folder, name)

    def prepare(self):
        """The version before, with one before it as FILE~."""
        self.kept = {}
        if self.has_file:
            for words in (["new", "a.json", "--region", "SE224"], ["set", "a.json", "GEN-01=partly"]):
                self.run([binary, *words]).check_returncode()
            self.kept = {name: open(self.path(name), "rb").read() for name in ("a.json", "a.json~")}
        self.home = self.path("home")

    def reset(self):
        for name in os.listdir(self.folder):
            whole = self.path(name)
            shutil.rmtree(whole) if os.path.isdir(whole) else os.unlink(whole)
        os.mkdir(self.home)
        for name, text in self.kept.items():
            with open(self.path(name), "wb") as file: file.write(text)
            os.chmod(self.path(name), 0o640)

    def version(self, name):
        """old, new, or what else it is."""
        try:
            text = open(self.path(name), "rb").read()
        except FileNotFoundError:
            text = None
        if text == self.kept.get(name): return "old"
        if text is None: return "gone"
        try:
            found = json.loads(text)
            options = {id: answer.get("option") for id, answer in found.get("answers", {}).items()}
            whole = found["format"] == "mipexr-assessment/1" and text.endswith(b"}\n") and "history" in found or not self.has_file
            if options == self.answers and whole: return "new"
            return "other answers"
        except (ValueError, KeyError):
            return "torn"

    def point(self, call, fault, time, persists):
        """One fault; false when there was no such call any more."""
        self.reset()
        trace = self.folder + ".trace"
        when = f"{time}+" if persists else str(time)
        inject = f"{call}:signal=KILL:when={time}" if fault == "KILL" else f"{call}:error={fault}:when={when}"
        if os.path.exists(trace): os.unlink(trace)
        paths = [self.folder] + [self.path(n) for n in ("a.json", "a.json~", ".a.json.mipexr-new", ".a.json.mipexr-old", ".a.json.lock")]
        words = ["strace", "-f", "-qq", "-o", trace, *[w for p in paths for w in ("-P", p)],
                 "-e", f"trace={call}", "-e", f"inject={inject}", "-e", "signal=none", *self.words]
        try:
            run = self.run(words, self.typed)
        except subprocess.TimeoutExpired:
            self.fail(call, fault, when, "it did not end")
            return True
        said = open(trace).read() if os.path.exists(trace) else ""
        killed = run.returncode in (-9, 137)
        if not killed and "INJECTED" not in said: return False
        self.count["points"] += 1
        self.judge(call, fault, when, run, killed)
        self.next_start(call, fault, when)
        return True

    def judge(self, call, fault, when, run, killed):
        version, text = self.version("a.json"), (run.stderr + run.stdout).decode(errors="replace")
        # A later save of the wizard may have confirmed what an earlier one could not.
        done = run.returncode == 0
        if version == "new":
            self.count["new"] += 1
            if not done and not killed:
                self.count["late"] += 1
        elif version == "old" and not done:
            self.count["old"] += 1
        else:
            self.fail(call, fault, when, f"{version}, status {run.returncode}: {text[-300:]}")
        if self.has_file and self.version("a.json~") != "old":
            # The wizard saves more than once, so that FILE~ may be one of its own, too.
            before = open(self.path("a.json~"), "rb").read()
            if before != self.kept["a.json"] and not (self.name == "wizard" and self.version("a.json~") == "new"):
                self.fail(call, fault, when, "FILE~ is none of the versions before")
        if self.name != "broken" and not killed and run.returncode and not ("a.json" in text and SAFE.search(text)):
            self.count["messages"] += 1
            print(f"MESSAGE {self.name} {call} {fault} {when}: status {run.returncode}: {text[-300:]!r}", flush=True)

    def next_start(self, call, fault, when):
        """Opens the file once more, and makes it if it is not there."""
        if not os.path.exists(self.path("a.json")):
            again = self.run([binary, "new", "a.json", "--region", "SE224"])
        else:
            again = self.run([binary, "set", "a.json", "GEN-03=none"])
        if again.returncode != 0: self.fail(call, fault, when, f"the next start fails: {again.stderr.decode()}")
        litter = set(os.listdir(self.folder)) - {"a.json", "a.json~", "home"}
        if litter:
            self.count["litter"] += 1
            print(f"LITTER {self.name} {call} {fault} {when}: {sorted(litter)}", flush=True)

    def fail(self, call, fault, when, why):
        self.count["wrong"] += 1
        if self.name != "broken": print(f"WRONG {self.name} {call} {fault} {when}: {why}", flush=True)

    def all(self):
        for call in CALLS:
            for fault in ERRORS + ["KILL"]:
                for persists in (False, True):
                    if persists and (fault == "KILL" or quick): continue
                    for time in range(1, 100):
                        if not self.point(call, fault, time, persists): break
        shutil.rmtree(self.folder)
        for end in (".trace",):
            if os.path.exists(self.folder + end): os.unlink(self.folder + end)
        c = self.count
        print(f"{self.name:8} points {c['points']:5}   old {c['old']:5}   new {c['new']:5} (told as not certain: {c['late']})   "
              f"wrong {c['wrong']}   litter {c['litter']}   messages that do not say what is safe {c['messages']}", flush=True)
        return c


def main():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(lambda command: Sweep(*command).all(), COMMANDS))
    total = {key: sum(count[key] for count in counts) for key in counts[0]}
    print(f"points {total['points']}, old {total['old']}, new {total['new']}, wrong {total['wrong']}, litter {total['litter']}")
    global CALLS, ERRORS
    CALLS, ERRORS = ["write", "openat"], ["EIO", "ENOSPC"]
    script = os.path.join(tempfile.mkdtemp(), "broken.py")
    with open(script, "w") as file: file.write(BROKEN)
    broken = Sweep("broken", [sys.executable, script, "a.json"], "", True, {"GEN-01": "partly", "GEN-02": "full"})
    found = broken.all()["wrong"]
    shutil.rmtree(os.path.dirname(script))
    if total["wrong"] or total["litter"] or total["messages"]: sys.exit(1)
    if not found: sys.exit("the sweep does not notice a saver that writes over its file")


main()
