"""measure.py WORK ROUNDS: measures WORK/mipexr beside its peers, and prints the table; `run` prepares WORK.

Ours and the peers take turns in every round, on terminals of one size with the same name and locale. Times are the median of all
rounds, with the lowest and the highest round behind it; counts of bytes are the most there was.
"""

import collections, gc, importlib.metadata, itertools, math, os, pathlib, platform, re, shutil, statistics, subprocess, sys, time

from terminal import DOWN, HOME, RIGHT, UP, Terminal, spawn

work, rounds = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
here = pathlib.Path(__file__).resolve().parent
os.chdir(work)
environment = {"HOME": str(work), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color"}

program, dialog = str(work / "mipexr"), shutil.which("dialog")
library = ["--library", str(work / "library")]
items = [[str(number), f"Question {number}: does the region have a plan of its own?"] for number in range(61)]
menu = [dialog, "--menu", "Questions", "28", "96", "20", *sum(items, [])]
checklist = [dialog, "--checklist", "Questions", "28", "96", "20", *sum(([*item, "off"] for item in items), [])]
textual = [sys.executable, str(here / "textual_list.py")]
ours = [program, "half.json"]
large = [program, "large.json", *library]

samples = collections.defaultdict(list)  # By what was measured: one list of seconds, or of bytes, a round.


def note(name, values):
    samples[name].append(values)


def half(folder):
    """An answer for every second indicator of a questionnaire, as `set` takes it: the middle option."""
    text = (folder / "questionnaire.yaml").read_text("utf-8")
    options = {name: re.findall(r"\{id: ([\w-]+)", line) for name, line in re.findall(r"(?m)^  ([\w-]+): (\[\{id.*)", text)}
    found = re.findall(r"(?m)^  - id: (\S+)\n(?:    .*\n)*?    scale: (\S+)", text)
    return [f"{id}={options[scale][1]}" for id, scale in found[::2]]


def prepare():
    subprocess.run([program, "new", "half.json", "--region", "SE224"], check=True, env=environment, stderr=subprocess.DEVNULL)
    subprocess.run([program, "new", "large.json", "--questionnaire", "large", *library], check=True, env=environment,
                   stderr=subprocess.DEVNULL)
    spawn([program, "set", "half.json", *half(here.parents[1] / "Questionnaires/mipex-r")], environment)
    spawn([program, "set", "large.json", *half(work / "library/Questionnaires/large"), *library], environment)
    shutil.copy("half.json", "walk.json")


def starts(count, commands):
    """Starts the programs in turn, so often each."""
    seconds = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            with Terminal(command, environment) as terminal:
                seconds[name].append(terminal.start()[0])
    for name, values in seconds.items():
        note(name, values)


def keys(name, terminal, keys, count, rest=0):
    """Presses the keys in turn. `rest` is how long to wait for what comes later by itself: the word that it is saved."""
    seconds = []
    for key in itertools.islice(itertools.cycle(keys), count):
        seconds.append(terminal.press(key)[0])
        if seconds[-1] is None:
            raise SystemExit(f"{name}: the key {key} paints nothing")
        if rest:
            terminal.paint(within=rest)
    note(name, seconds)


def round_of_lists():
    """Moving and answering, ours and the peers."""
    with Terminal(ours, environment) as terminal:
        terminal.start()
        keys("move", terminal, [DOWN, UP], 200)
        keys("answer", terminal, [b"1", b"2", b"3"], 60, rest=1)
    for name, command in ("dialog", checklist), ("textual", textual):
        with Terminal(command, environment) as terminal:
            terminal.start(quiet=0.5)
            keys(f"{name} move", terminal, [DOWN, UP], 200)
            keys(f"{name} answer", terminal, [b" "], 60)
            samples[f"{name} peak"].append([terminal.peak])


def round_of_ten_thousand():
    note("large lint", [spawn([program, "lint", library[1]], environment) for _ in range(3)])
    starts(3, {"large start": large})
    with Terminal(large, environment) as terminal:
        terminal.start(quiet=0.5)
        keys("large move", terminal, [DOWN, UP], 100)
        keys("large page", terminal, [RIGHT], 100)
        keys("large answer", terminal, [b"1", b"2", b"3"], 40, rest=2)
        terminal.press(b"l")
        keys("large list", terminal, [DOWN], 100)
        samples["large peak"].append([terminal.peak])


def round_of_saving():
    note("set", [spawn([program, "set", "half.json", f"GEN-01={option}"], environment) for option in ["none", "partly"] * 10])
    note("version", [spawn([program, "--version"], environment) for _ in range(20)])
    note("bare", [bare_save(pathlib.Path("half.json").read_bytes()) for _ in range(20)])


def bare_save(data):
    """The calls that a durable save cannot do without, and nothing else."""
    begun = time.perf_counter()
    descriptor = os.open("bare.new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(descriptor, data)
    os.fsync(descriptor)
    os.close(descriptor)
    os.rename("bare.new", "bare.json")
    folder = os.open(".", os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
    return time.perf_counter() - begun


def walk():
    """Every question once, then the other screens: bytes, and the peak of memory after it."""
    with Terminal([program, "walk.json"], environment) as terminal:
        note("first bytes", [terminal.start()[1]])
        moves, answers, pages = [], [], []
        for number in range(61):
            terminal.press(HOME)
            moves += [terminal.press(DOWN)[1] for _ in range(4)]
            painted = terminal.press(b"123"[number % 3:][:1])[1]
            answers.append(painted + len(terminal.paint(within=1)[0]))
            pages.append(terminal.press(RIGHT)[1])
        for key in b"l", b"p", b"\r", b"b", b"b", b"b", b"h", b"b", b"?", b"b":
            pages.append(terminal.press(key)[1])
        note("move bytes", moves)
        note("answer bytes", answers)
        note("page bytes", pages)
        note("idle bytes", [len(terminal.paint(quiet=3, within=3)[0])])
        note("peak", [terminal.peak])


def system_calls():
    """How often `set` has the disk confirm something, and renames."""
    calls = "fsync,fdatasync,rename,renameat,renameat2"
    strace = [shutil.which("strace"), "-f", "-qq", "-e", f"trace={calls}", "-e", "signal=none", "-o", "trace.txt"]
    spawn([*strace, program, "set", "half.json", "GEN-01=none"], environment)
    found = re.findall(r"(?m)^\d+ +(fsync|fdatasync|rename)", pathlib.Path("trace.txt").read_text())
    return sum(call != "rename" for call in found), found.count("rename")


def all_of(name):
    return sorted(value for values in samples[name] for value in values)


def median(name):
    return statistics.median(all_of(name))


def percentile(name):
    values = all_of(name)
    return values[math.ceil(0.99 * len(values)) - 1]


def spread(name):
    middles = [1000 * statistics.median(values) for values in samples[name]]
    return f"{1000 * median(name):.2f} ({min(middles):.2f}-{max(middles):.2f}) ms"


table = []


def row(what, measured, limit="", is_met=None, beside=""):
    table.append((what, measured, limit, {None: "", True: "met", False: "MISSED"}[is_met], beside))


def peers(name, show=lambda value: f"{1000 * value:.2f} ms"):
    """Each peer's median, and how many times ours that is."""
    both = ((peer, median(f"{peer} {name}")) for peer in ("dialog", "textual"))
    return ", ".join(f"{peer} {show(value)} ({value / median(name):.1f} x)" for peer, value in both)


def rows_of_keys(what, name):
    row(f"{what}, median", spread(name), "1 ms", median(name) <= 0.001,
        peers(name))
    row(f"{what}, 99th percentile", f"{1000 * percentile(name):.2f} ms", "5 ms", percentile(name) <= 0.005,
        ", ".join(f"{peer} {1000 * percentile(f'{peer} {name}'):.2f} ms" for peer in ("dialog", "textual")))
    quarter = median(f"textual {name}") / 4
    row(f"{what}, a quarter of Textual's", spread(name), f"{1000 * quarter:.2f} ms", median(name) <= quarter)


def row_of_bytes(what, name, limit):
    values = all_of(name)
    over = sum(value > limit for value in values)
    row(what, f"{values[-1]:,} (median {statistics.median(values):,.0f})", f"{limit:,}", over == 0,
        f"{over} of {len(values)} above" if over else "")


def fill_table(calls):
    limit = 1.5 * median("dialog start")
    row("start to the last byte of the first frame", spread("start"), f"{1000 * limit:.2f} ms", median("start") <= limit,
        peers("start"))
    rows_of_keys("key to paint, moving a row", "move")
    rows_of_keys("key to paint, answering", "answer")
    row_of_bytes("bytes, moving a row", "move bytes", 64)
    row_of_bytes("bytes, answering, with the word that it is saved", "answer bytes", 400)
    row_of_bytes("bytes, a new page", "page bytes", 4000)
    row_of_bytes("bytes, idle for 3 s", "idle bytes", 0)
    row("memory at the peak", f"{median('peak') / 2**20:.1f} MiB", "20 MiB", median("peak") <= 20 * 2**20,
        peers("peak", lambda value: f"{value / 2**20:.1f} MiB"))
    size = os.path.getsize(program)
    row("binary, stripped", f"{size / 1e6:.2f} MB", "16 MB", size <= 16e6)
    row("10,000 indicators: lint", spread("large lint"), "1000 ms", median("large lint") <= 1)
    row("10,000 indicators: start", spread("large start"))
    for what, name in ("moving", "move"), ("a new page", "page"), ("answering", "answer"), ("moving in the list", "list"):
        row(f"10,000 indicators: {what}, median", spread(f"large {name}"))
        slowest = 1000 * percentile(f"large {name}")
        row(f"10,000 indicators: {what}, 99th percentile", f"{slowest:.2f} ms", "10 ms", slowest <= 10)
    row("10,000 indicators: memory at the peak", f"{median('large peak') / 2**20:.1f} MiB")
    row("set, one answer safely on disk", spread("set"), beside=f"--version {spread('version')}, bare calls {spread('bare')}")
    row("set, calls", f"{calls[0]} fsync, {calls[1]} rename")


def show():
    heads = ("what", "measured", "at most", "", "beside it")
    widths = [max(len(line[column]) for line in [heads, *table]) for column in range(4)]
    for line in [heads, *table]:
        print("  ".join([*(text.ljust(width) for text, width in zip(line, widths)), line[4]]).rstrip())


def versions():
    dialogs = subprocess.run([dialog, "--version"], capture_output=True, text=True).stdout.split()[-1]
    load = os.getloadavg()[0]
    return (f"{platform.machine()}, {os.cpu_count()} processors, load {load:.1f} before; {rounds} rounds; dialog {dialogs}, "
            f"Textual {importlib.metadata.version('textual')}, Python {platform.python_version()}")


prepare()
gc.disable()
print(versions(), flush=True)
for number in range(rounds):
    print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    starts(20, {"start": ours, "dialog start": menu})
    starts(2, {"textual start": textual})
    round_of_lists()
    round_of_ten_thousand()
    round_of_saving()
walk()
fill_table(system_calls())
show()
