#!/usr/bin/env python3
"""outputs.py MIPEXR: what leaves the tool leaves whole, or with a word and status 74.

Every command that prints, onto a device that is always full, onto a disk of 8 KiB, and into a pipe of 4 KiB that does
not block and is read late; a reader that goes away is no fault. A report that a person has edited stays; of runs at once
onto one name those that lose say why; a report that is interrupted leaves no copy of the notes behind. As root, or with
user namespaces, for the small disk; what the machine does not allow is named as left out.
"""
import fcntl, glob, json, os, shutil, signal, subprocess, sys, tempfile, time

BINARY = os.path.realpath(sys.argv[1])
HOME = tempfile.mkdtemp(prefix="outputs-")
ENV = {"PATH": os.environ["PATH"], "HOME": HOME, "LANG": "C.UTF-8", "TERM": "dumb", "TMPDIR": HOME + "/tmp"}
tried = wrong = 0


def expect(is_so, why):
    global tried, wrong
    tried += 1
    if not is_so:
        wrong += 1
        print(f"  WRONG {why}", flush=True)
    return is_so


def run(words, out=subprocess.PIPE, **more):
    return subprocess.run([BINARY, *words], cwd=HOME, env=ENV, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, timeout=120, **more)


def prepare():
    os.mkdir(HOME + "/tmp")
    for name in ("a.json", "b.json"):
        run(["new", name, "--region", "SE224", "--period", name[0]]).check_returncode()
        run(["set", name, "GEN-01=partly", "GEN-02=full", "EDU-01=none", "--note", "a note " * 300]).check_returncode()
    run(["set", "b.json", "GEN-01=full"]).check_returncode()
    run(["workshop", "new", "w.json", "--assessment", "a.json"])


COMMANDS = [
    ["--help"], ["help", "set"], ["--version"], ["--generate-completion-script", "bash"], ["score", "a.json"], ["score", "a.json", "--format", "json"],
    ["score", "a.json", "b.json", "--format", "ndjson"], ["score", "a.json", "--format", "csv"], ["score", "a.json", "--explain", "overall"],
    ["compare", "a.json", "b.json"], ["compare", "a.json", "b.json", "--format", "json"], ["compare", "a.json", "b.json", "--format", "csv"],
    ["compare", "a.json", "b.json", "--format", "html"], ["report", "a.json"], ["report", "a.json", "--format", "md"], ["report", "a.json", "--format", "csv"],
    ["report", "a.json", "--format", "json"], ["export", "a.json"], ["export", "a.json", "--format", "json"], ["handbook"], ["handbook", "method"],
    ["questionnaires"], ["questionnaires", "--format", "json"], ["regions"], ["regions", "--format", "json"], ["practices"], ["practices", "--format", "csv"],
    ["export-questionnaire", "mipex-r", "--format", "html"], ["export-questionnaire", "mipex-r", "--format", "csv"], ["paths", "a.json"],
    ["paths", "a.json", "--format", "json"], ["keys"], ["manual"], ["doctor"], ["doctor", "--format", "json"], ["migrate", "a.json", "--dry-run", "--format", "json"],
    ["workshop", "agenda", "w.json"], ["workshop", "report", "w.json", "--format", "md"],
]


def told(result, words):
    said = result.stderr.decode(errors="replace")
    expect(result.returncode == 74, f"{' '.join(words)}: status {result.returncode}, expected 74")
    expect("standard output was not written whole" in said, f"{' '.join(words)}: does not say so: {said[-200:]!r}")


def full_device():
    for words in COMMANDS:
        with open("/dev/full", "wb") as full: told(run(words, out=full), words)


def small_disk():
    place = tempfile.mkdtemp(prefix="outputs-disk-")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "none", place], capture_output=True).returncode:
        return print("a disk of 8 KiB: left out, nothing can be mounted")
    for words in COMMANDS:
        whole = run(words).stdout
        with open(place + "/out", "wb") as out: result = run(words, out=out)
        written = os.path.getsize(place + "/out")
        if len(whole) > 8192: told(result, words)
        else: expect(result.returncode != 74 and written == len(whole), f"{' '.join(words)}: {written} of {len(whole)} bytes, status {result.returncode}")
        os.unlink(place + "/out")
    subprocess.run(["umount", place])


def late_reader():
    for words in COMMANDS:
        whole = run(words)
        ours, theirs = os.pipe()
        fcntl.fcntl(theirs, 1031, 4096)  # F_SETPIPE_SZ
        fcntl.fcntl(theirs, fcntl.F_SETFL, os.O_NONBLOCK)
        child = subprocess.Popen([BINARY, *words], cwd=HOME, env=ENV, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        time.sleep(0.05)
        data = b""
        while part := os.read(ours, 1000): data += part
        os.close(ours)
        expect(child.wait(60) == whole.returncode, f"{' '.join(words)}: status {child.returncode} into a pipe that does not block")
        is_alike = data == whole.stdout or abs(len(data) - len(whole.stdout)) < 64  # a time, a process
        expect(is_alike, f"{' '.join(words)}: {len(data)} of {len(whole.stdout)} bytes through a pipe that does not block")


def gone_reader():
    for words in COMMANDS:
        ours, theirs = os.pipe()
        os.close(ours)
        result = run(words, out=theirs)
        os.close(theirs)
        expect(result.returncode in (0, 1) and b"standard output" not in result.stderr, f"{' '.join(words)}: a reader that is gone: {result.returncode} {result.stderr[-100:]}")


def closed_descriptors():
    before = open(HOME + "/a.json").read()
    for closing in (">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
        subprocess.run(["sh", "-c", f"'{BINARY}' set a.json GEN-03=none no-such=1 {closing}; '{BINARY}' score a.json {closing}"], cwd=HOME, env=ENV, capture_output=True)
        expect(open(HOME + "/a.json").read() == before, f"with {closing} a message was written into the file")


def at_once():
    def start(*words): return subprocess.Popen([BINARY, *words], cwd=HOME, env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    runs = [start("report", "a.json", "--force", "--output", "once.html") for _ in range(12)]
    said = [(r.communicate()[1].decode(), r.returncode) for r in runs]
    expect(any(code == 0 for _, code in said), "none of the runs at once has won")
    for text, code in said:
        expect(code == 0 or code == 75 and "another mipexr is writing it just now" in text, f"a run at once: {code} {text[-150:]!r}")
    expect(open(HOME + "/once.html").read().rstrip().endswith("</html>"), "once.html is not whole")


def edited():
    run(["report", "a.json", "--output", "mine.md"]).check_returncode()
    with open(HOME + "/mine.md", "a") as file: file.write("my own words\n")
    result = run(["report", "a.json", "--output", "mine.md"])
    expect(result.returncode == 73 and "my own words" in open(HOME + "/mine.md").read(), "the command has replaced an edited report")
    subprocess.run([BINARY, "--plain", "a.json"], cwd=HOME, env=ENV, input=f"R\n{HOME}/mine.md\n\n\ns\n".encode(), capture_output=True)
    expect("my own words" in open(HOME + "/mine.md").read(), "the wizard has replaced an edited report")
    expect(os.path.exists(HOME + "/mine-2.md"), "the wizard has made none beside it")


def interrupted():
    # In the background of a shell they are ignored, and a child would go on ignoring them.
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP): signal.signal(number, signal.SIG_DFL)
    tools = tempfile.mkdtemp(prefix="outputs-tools-")
    with open(tools + "/pandoc", "w") as file: file.write("#!/bin/sh\nexec /bin/sleep 20\n")
    os.chmod(tools + "/pandoc", 0o700)
    env = {**ENV, "PATH": tools}
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1):
        child = subprocess.Popen([BINARY, "report", "a.json", "--output", "x.docx"], cwd=HOME, env=env, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        for _ in range(200):
            if glob.glob(HOME + "/tmp/mipexr-*/report.md"): break
            time.sleep(0.02)
        else: expect(False, "the report was never handed over")
        os.killpg(child.pid, number)
        expect(child.wait(10) in (-number, 130), f"{signal.Signals(number).name}: ended with {child.returncode}")
        expect(not glob.glob(HOME + "/tmp/*"), f"{signal.Signals(number).name}: left behind {glob.glob(HOME + '/tmp/*/*')}")
    child = subprocess.Popen([BINARY, "report", "a.json", "--output", "x.docx"], cwd=HOME, env=env, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(1)
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    os.makedirs(HOME + "/tmp/mipexr-abcdef", 0o700)
    os.makedirs(HOME + "/tmp/mipexr-workshop-2026", 0o700)
    listed = run(["paths", "a.json"]).stdout.decode()
    expect("abcdef" not in listed and "workshop-2026" not in listed, "paths lists what is not ours")
    run(["report", "a.json", "--output", "y.docx"])
    run(["doctor"])
    left = [p for p in os.listdir(HOME + "/tmp") if p not in ("mipexr-abcdef", "mipexr-workshop-2026")]
    expect(not left, f"killed: the next run has left {left}")


def main():
    if "OUTPUTS" not in os.environ:
        os.environ["OUTPUTS"] = "1"
        for options in (["-m"], ["-rm"]):
            if subprocess.run(["unshare", *options, "true"], capture_output=True).returncode == 0:
                os.execvp("unshare", ["unshare", *options, sys.executable, *sys.argv])
    prepare()
    for scenario in (full_device, small_disk, late_reader, gone_reader, closed_descriptors, at_once, edited, interrupted):
        before = (tried, wrong)
        scenario()
        print(f"{scenario.__name__.replace('_', ' '):<24} tried {tried - before[0]:5}   wrong {wrong - before[1]}", flush=True)
    shutil.rmtree(HOME)
    sys.exit(1 if wrong else 0)


main()
