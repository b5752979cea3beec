#!/usr/bin/env python3
"""hostile.py MIPEXR [quick]: everything that is text from outside, full of what terminals obey and readers cannot see.

Questionnaires, texts, handbook, regions, practices, assessments, names of files and folders, arguments and environment:
each text holds one of NAUGHTY between two letters that no text of ours has. Every screen of the wizard, line mode and every
command are walked through on a pseudo-terminal, and every byte that arrives is looked at: a control that neither ncurses nor
the program itself makes, a character that cannot be seen, a flood of marks, or bytes that are no UTF-8 are findings. Of the
files that come of it, no cell is a formula and no link runs anything. A line a part: name, bytes looked at, findings.

The wizard is walked twice, the second time with all texts as they ought to be shown: both must give the same screens.
First the judge is judged: each of NAUGHTY, sent raw, must be found. Needs pyte and PyYAML. `quick` takes below a minute.
"""
import copy, csv, fcntl, html.parser, io, json, os, pathlib, pty, random, re, select, shutil, signal, struct, subprocess, sys, tempfile
import termios, time, unicodedata
import pyte, yaml

BINARY = os.path.realpath(sys.argv[1])
QUICK = "quick" in sys.argv[2:]
ROOT = pathlib.Path(__file__).resolve().parents[2]
OPEN, CLOSE = "\ua500", "\ua501"  # letters of Vai

# What a terminal obeys: sequences that neither ncurses nor we send.
CONTROLS = [
    "\x1b[8m", "\x1b[53;95m", "\x1b[6n", "\x1b[c", "\x1b[3J", "\x1b[?1003h", "\x1b[20t", "\x1b#8", "\x1bc", "\x1b]0;title\x07",
    "\x1b]52;c;ZWNobw==\x07", "\x1b]8;;http://evil.example\x1b\\", "\x1bP$q\"p\x1b\\", "\x1b_apc\x1b\\", "\x1b^pm\x1b\\", "\x1b(0", "\x1bN",
    "\x9b8m", "\x9d52;c;ZWNobw==\x9c", "\x90q\x9c", "\x85", "\x8e", "\x07", "\x08\x08\x08", "\rover", "\x0b", "\x0c", "\x0e", "\x0f", "\x7f",
    "\x05", "\x18", "\x1a", "\x1b", "\x01",
]
# What turns, hides or joins other characters.
FORMATS = [chr(c) for c in (
    0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B,
    0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0E, 0xFE0F,
    0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFDD0, 0xFFFF, 0xE000, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF,
    0xE0080, 0xF0000, 0x10FFFE)]
MARKS = ["e" + "\u0301" * 40, "a" + "\u0489" * 12]
NAUGHTY = CONTROLS + FORMATS + MARKS
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"]
INVISIBLE = [range(0x34F, 0x350), range(0x115F, 0x1161), range(0x17B4, 0x17B6), range(0x180B, 0x1810), range(0x3164, 0x3165),
             range(0xFE00, 0xFE10), range(0xFFA0, 0xFFA1), range(0xE0000, 0xE1000)]


def load(path, known={}):
    """A fresh copy of what a YAML file holds."""
    if path not in known: known[path] = yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return copy.deepcopy(known[path])


def is_harmful(character):
    return unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn") or any(ord(character) in r for r in INVISIBLE)


def shown(text):
    """The text as it ought to be shown, written anew after the documentation: our own view of it, not the program's."""
    result, room = "", 0
    for character in text:
        is_mark = unicodedata.category(character) in ("Mn", "Me")
        if ord(character) < 0x20: result += "^" + chr(ord(character) + 0x40)
        elif character == "\x7f": result += "^?"
        elif is_harmful(character) or is_mark and room == 0: result += "<U+%04X>" % ord(character)
        else:
            result += character
            room = room - 1 if is_mark else 4
            continue
        room = 0
    return result


# ---- What may arrive -------------------------------------------------------------------------------------------------

NUMBER = rb"(?:0|1|4|7|22|24|27|3[0-7]|39|4[0-7]|49|9[0-7]|10[0-7]|38;5;\d+|48;5;\d+)"
NCURSES = re.compile(
    rb"\x1b\[(?:\d+(?:;\d+)?)?[HABCDGdLMPX@bSTr]|\x1b\[[012]?[JK]|\x1b\[(?:%s(?:;%s)*)?m|\x1b\(B(?:\x0f)?|\x1b[=>78M]"
    rb"|\x1b\[\?(?:1|7|12|25|1049|2004|12;25|3;4|3;4;6|9(?:;10(?:0[0-6]|1[56]))+)[hl]|\x1b\[20l|\x1b\[(?:>0u|>4;0m|<u|>4m)|\x1b\[4[hl]|\x1b\[!p|\x1b\[2[23];[02](?:;0)?t|\x1b\]104\x07|[\r\n\t\x08]" % (NUMBER, NUMBER))
TITLE = re.compile(rb"\x1b\]2;([^\x00-\x1f\x7f]*)\x07")
ORDINARY = re.compile(rb"[^\x00-\x1f]+")
LINES = re.compile(rb"\n")
TABLE = re.compile(rb"\r?\n|\t")


def judge(data, allowed):
    """What is wrong in the bytes that have arrived: pairs of what and where."""
    found, at, plain = [], 0, bytearray()

    def end_of_text():
        text = plain.decode("utf-8", "surrogateescape")
        for match in re.finditer(r"[^ -~]", text):
            number, character = match.start(), match.group()
            if 0xDC80 <= ord(character) <= 0xDCFF: what = "byte %02X, no UTF-8" % (ord(character) - 0xDC00)
            elif is_harmful(character): what = "U+%04X" % ord(character)
            else: continue
            found.append((what, text[max(0, number - 30):number + 10]))
        for flood in re.finditer(r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u20d0-\u20f0]{5,}", text):
            found.append(("a flood of %d marks" % len(flood.group()), text[max(0, flood.start() - 30):flood.start()]))
        plain.clear()

    while at < len(data):
        match = allowed.match(data, at)
        title = TITLE.match(data, at) if allowed is NCURSES else None
        if title:
            end_of_text()
            plain += title.group(1)
            end_of_text()
            at = title.end()
        elif match:
            end_of_text()
            at = match.end()
        else:
            end = ORDINARY.match(data, at)
            plain += end.group() if end else data[at:at + 1]
            at = end.end() if end else at + 1
    end_of_text()
    return found


# ---- Texts ---------------------------------------------------------------------------------------------------------

class Texts:
    """Gives each place a text of its own; `clean` gives what ought to be shown of it instead."""

    def __init__(self, clean, units=NAUGHTY):
        self.clean, self.count, self.units = clean, 0, units

    def __call__(self, words, room=10_000):
        text = words
        for _ in range(2):
            unit = self.units[self.count % len(self.units)]
            self.count += 1
            more = f"{text} {OPEN}{unit}{CLOSE}"
            if len(shown(more)) <= room: text = more
        return shown(text) if self.clean else text


def as_yaml(value, level=0):
    """Everything in double quotes and with escapes: libyaml takes no raw controls."""
    if isinstance(value, dict):
        return "".join(f"\n{'  ' * level}{quoted(k)}: {as_yaml(v, level + 1)}" for k, v in value.items()) or "{}"
    if isinstance(value, list):
        return "".join(f"\n{'  ' * level}- {as_yaml(v, level + 1).lstrip()}" for v in value) or "[]"
    if value is None or isinstance(value, (bool, int, float)): return json.dumps(value)
    return quoted(str(value))


def quoted(text):
    def escaped(c):
        if c in "\"\\": return "\\" + c
        if ord(c) < 0x7F and c.isprintable() or 0xA1 <= ord(c) < 0x2000 and not is_harmful(c): return c
        return "\\U%08X" % ord(c)
    return '"' + "".join(map(escaped, text)) + '"'


def hostile_texts(words, make):
    """The texts of a language with something in each; lengths stay within the linter's."""
    def walk(value, key=""):
        if isinstance(value, dict): return {k: (v if k in ("of", "language", "status") else walk(v, k)) for k, v in value.items()}
        if isinstance(value, list): return [walk(v, key) for v in value]
        return make(value[:60], 60) if key == "short" else make(value)
    return walk(words)


def library(folder, make, of_questions):
    """A folder with content of every kind, overriding what is built in."""
    of_pages = Texts(make.clean, [u for u in NAUGHTY if "\r" not in u])  # which ends a line in Markdown
    for id in ("mipex-r", "outcomes"):
        source = ROOT / "Questionnaires" / id
        structure = load(source / "questionnaire.yaml")
        structure["source"] = of_questions("A source")
        place = folder / "Questionnaires" / id
        (place / "texts").mkdir(parents=True)
        (place / "questionnaire.yaml").write_text(as_yaml(structure).lstrip() + "\n", "utf-8")
        for language in structure["languages"]:
            words = load(source / "texts" / f"{language}.yaml")
            (place / "texts" / f"{language}.yaml").write_text(as_yaml(hostile_texts(words, of_questions)).lstrip() + "\n", "utf-8")
    book = folder / "Handbook"
    for language in sorted(page.parent.name for page in (ROOT / "Handbook").glob("*/index.md")):
        (book / language).mkdir(parents=True)
        for page in sorted((ROOT / "Handbook" / language).glob("*.md")):
            text = page.read_text("utf-8")
            lines = [of_pages(l) if re.match(r"[#\w-]", l) and not l.startswith(("|", "    ")) else l for l in text.split("\n")]
            # A shown escape has a bracket, which must not end or begin a link.
            linked = of_pages("a link").replace("[", "\\[").replace("]", "\\]")
            links = f"\n\n[{linked}](https://example.org/{of_pages('x').replace(' ', '%20')}) [run](javascript:alert(1))\n"
            (book / language / page.name).write_text("\n".join(l.replace("\n", " ") for l in lines) + links, "utf-8")
    regions = load(ROOT / "Handbook/regions.yaml")
    for region in regions["regions"]:
        region["names"] = {k: make(v) for k, v in region["names"].items()}
        region["source"] = "https://example.org/" + make("r")
        for score in region.get("scores", []): score["source"] = "https://example.org/" + make("s")
        for score in region.get("scores", []): score["date"] = str(score.get("date", ""))
    (book / "regions.yaml").write_text(as_yaml(regions).lstrip() + "\n", "utf-8")
    places = load(ROOT / "Handbook/map.yaml")
    places["credit"] = make(places["credit"])
    for tile in places["tiles"]: tile["name"] = make(tile["name"])
    for country in places["countries"]: country["names"] = {k: make(v) for k, v in country["names"].items()}
    (book / "map.yaml").write_text(as_yaml(places).lstrip() + "\n", "utf-8")
    (book / "practices").mkdir()
    for file in sorted((ROOT / "Handbook/practices").glob("*.yaml")):
        practice = load(file)
        if not practice.get("id"): continue
        practice["texts"] = hostile_texts(practice["texts"], make)
        practice["sources"] = ["https://example.org/" + make("p"), "javascript:alert(1)"]
        (book / "practices" / file.name).write_text(as_yaml(practice).lstrip() + "\n", "utf-8")


SHAPE = load(ROOT / "Questionnaires/mipex-r/questionnaire.yaml")
OPTIONS = {i["id"]: [o["id"] for o in i.get("options") or SHAPE["scales"][i["scale"]]] for i in SHAPE["indicators"]}


def version_of(questionnaire):
    """As it is now: an older file would be offered its migration, and nothing could be written in it."""
    text = (pathlib.Path(__file__).resolve().parents[2] / "Questionnaires" / questionnaire / "questionnaire.yaml").read_text("utf-8")
    return re.search(r"(?m)^version: (\S+)", text).group(1)


def assessment(make, wild=False, questionnaire="mipex-r"):
    """One of each in every answer; `wild` adds members and ids that the format does not know."""
    at, answers, targets, history = "2026-11-22T10:00:00Z", {}, {}, []
    for number, (id, options) in enumerate(OPTIONS.items() if questionnaire == "mipex-r" else []):
        answer = {"option": options[number % len(options)], "note": make("A note") + "\n" + make("=1+1"), "by": make("Case officer"), "at": at,
                  "evidence": [{"title": make("@Minutes"), "link": make("javascript:alert(1)"), "date": make("2026")}],
                  "flag": "open", "confidence": "low"}
        if number % 7 == 3: answer = {"notApplicable": make("-the state"), "at": at}
        if number % 7 == 5: answer = {"unknown": True, "note": make("+later"), "at": at}
        answers[id] = answer
        if number % 3 == 0: targets[id] = {"option": options[-1], "due": make("2027"), "owner": make("The unit"), "action": make("=Act")}
        history.append({"at": at, "by": make("Case officer"), "indicator": id, "from": {"notApplicable": make("before")}, "to": answer})
    if questionnaire == "outcomes":
        answers["EMP-01"] = {"values": {"total": 54.2}, "year": make("2024"), "source": make("=Register"), "note": make("n"), "at": at}
    data = {"format": "mipexr-assessment/1", "questionnaire": {"id": questionnaire, "version": version_of(questionnaire)},
            "region": {"name": make("Region"), "nuts": "SE224", "country": "SE"}, "period": make("2026"), "language": "en",
            "title": make("Title"), "created": at, "modified": at, "people": [{"name": make("Case officer"), "role": make("=Role")}],
            "answers": answers, "targets": targets, "view": {"indicator": "EDU-03", "screen": "question"}, "history": history}
    if wild:
        data[make("member")] = {make("name"): make("value")}
        data["answers"][make("EDU-99")] = {"option": make("full"), make("extra"): make("x"), "at": at}
        data["answers"]["EDU-01"]["option"] = make("partly")
        data["targets"][make("EDU-98")] = {"option": make("o"), "due": make("d"), "owner": make("w"), "action": make("a")}
        data["history"].append({"at": at, "by": make("b"), "indicator": make("EDU-97"), "from": {}, "to": {make("k"): make("v")}})
        data["region"]["nuts"], data["view"]["indicator"] = make("SE999"), make("EDU-96")
    return data


# ---- A terminal ----------------------------------------------------------------------------------------------------

class Terminal:
    def __init__(self, words, folder, env, columns=80, rows=24, echo=False):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.data, self.status = bytearray(), None
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            modes = termios.tcgetattr(0)
            modes[1] &= ~termios.OPOST
            if not echo: modes[3] &= ~(termios.ECHO | termios.ECHOCTL)
            termios.tcsetattr(0, termios.TCSANOW, modes)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            try: os.execve(words[0], words, env)
            finally: os._exit(99)

    def take(self, first, then=0.012):
        """Reads until nothing has come for a moment."""
        wait, news = first, bytearray()
        while self.master is not None and select.select([self.master], [], [], wait)[0]:
            try: more = os.read(self.master, 65536)
            except OSError: more = b""
            if not more:
                os.close(self.master)
                self.master = None
                break
            self.data += more
            news += more
            wait = then
        # The emulator does not know "repeat the last character".
        self.stream.feed(re.sub(r"(.)\x1b\[(\d+)b", lambda m: m[1] * (1 + int(m[2])), news.decode("utf-8", "replace")))
        return self.master is not None

    def type(self, data):
        if self.master is None: return
        try: os.write(self.master, data)
        except OSError: pass

    def close(self, limit=20.0):
        end = time.monotonic() + limit
        while self.take(0.05) and time.monotonic() < end: pass
        try: os.kill(self.pid, signal.SIGKILL if time.monotonic() >= end else 0)
        except ProcessLookupError: pass
        if self.master is not None: os.close(self.master)
        self.status = os.waitpid(self.pid, 0)[1]
        self.master = None

    @property
    def picture(self):
        """What is on the screen; of its head only the part that does not change with the state of saving."""
        head, *rows = self.screen.display
        return "\n".join(re.sub(r"\d\d:\d\d(:\d\d)?", "--:--", row) for row in [head[:45], *rows])


# ---- Parts ---------------------------------------------------------------------------------------------------------

failed = False


def tell(name, count, found):
    global failed
    failed |= bool(found)
    print(f"{name:<38} {count:>9} bytes  {len(found)} findings", flush=True)
    for place, what in found[:12]: print(f"    {place}: {what[0]} behind {what[1]!r}")
    if len(found) > 12: print(f"    and {len(found) - 12} more")


def teeth():
    """Each of NAUGHTY sent raw, between ncurses' own sequences and in a line."""
    missed = []
    for unit in NAUGHTY:
        data = f"{OPEN}{unit}{CLOSE}".encode("utf-8", "surrogatepass")
        if not judge(b"title \n" + data + b"\n", LINES): missed.append(("lines", (repr(unit), "")))
        # What is also a move of ncurses' own shows in the pictures, below.
        if unit not in ("\x08\x08\x08", "\rover") and not judge(b"\x1b[5;3H\x1b[1m" + data + b"\x1b(B\x1b[m\r\n", NCURSES):
            missed.append(("screen", (repr(unit), "")))
        if not judge(b"\x1b]2;" + data + b"\x07", NCURSES): missed.append(("title", (repr(unit), "")))
    for bad in (b"\xff", b"\xc3(", b"\xed\xa0\x80"):
        if not judge(b"a" + bad + b"b", LINES): missed.append(("lines", (repr(bad), "")))
    fake = ["/bin/sh", "-c", "printf 'mipexr\\033[8m\\033]52;c;eA==\\007\\302\\2338m\\n'"]
    terminal = Terminal(fake, "/", {"PATH": os.environ["PATH"]})
    terminal.close()
    if len(judge(bytes(terminal.data), LINES)) < 4: missed.append(("terminal", ("planted sequences", "")))
    for raw, clean in (("a\rb", "a^Mb"), ("a\x08b", "a^Hb")):
        pictures = []
        for text in (raw, clean):
            terminal = Terminal(["/bin/sh", "-c", 'printf "%s" "$1"', "x", text], "/", {"PATH": os.environ["PATH"]})
            terminal.close()
            pictures.append(terminal.picture)
        if pictures[0] == pictures[1]: missed.append(("pictures", (repr(raw), "")))
    tell(f"teeth: {len(NAUGHTY)} ways", sum(map(len, NAUGHTY)), missed)


class World:
    """A folder with hostile content, or with the same as it ought to be shown."""

    def __init__(self, folder, clean=False, has_keys=False):
        self.make = Texts(clean)
        self.folder = pathlib.Path(folder)
        # Also the names of folders and files; in the clean one as they ought to be shown.
        self.library = self.folder / self.name(f"lib {OPEN}\x1b[8m\u202e\x9b{CLOSE}")
        self.home = self.folder / self.name(f"home\x1b]52;c;eA==\x07\u200b")
        self.work = self.folder / "work"
        for place in (self.library, self.home, self.work): place.mkdir()
        # A questionnaire with anything of that in it is refused, so the one that is walked through has only marks.
        library(self.library, self.make, Texts(clean, MARKS))
        self.refused = self.folder / self.name(f"re{OPEN}\u202dfused")
        if has_keys: library(self.refused, self.make, self.make)
        self.files = {key: self.name(value) for key, value in {
            "main": "main.json", "other": "o\x1b[8m\u202ether\x07.json", "wild": "w\rild\x9b8m.json", "outcomes": "out\u200bcomes.json",
            "surrogate": "s\x08urrogate.json", "damaged": "d\x1bc.json"}.items()}
        for key in ("main", "other", "wild", "outcomes"):
            data = assessment(self.make, key == "wild", "outcomes" if key == "outcomes" else "mipex-r")
            if key == "other":
                for number, answer in enumerate(data["answers"].values()):
                    if "option" in answer and number % 2: answer.update(option="none") if "none" in answer["option"] else None
            self.write(self.files[key], json.dumps(data, ensure_ascii=key == "other", indent=1))
        self.write(self.files["surrogate"], json.dumps(assessment(self.make)).replace("Region", "Region \\ud800"))
        # Cut at the end of a line, so that the place is the same with all texts as they ought to be shown.
        whole = assessment(self.make)
        before = json.loads(json.dumps(whole))
        for number, answer in enumerate(before["answers"].values()):
            if number % 3 == 0: answer.update(note=answer.get("note", "") + self.make("other"), flag="resolved")
            if number % 4 == 0: answer["evidence"] = [{"title": self.make("Agenda")}]
        self.write(self.files["damaged"], "\n".join(json.dumps(whole, indent=1).split("\n")[:300]) + "\n\x1b[8m\u202e")
        self.write(self.files["damaged"] + "~", json.dumps(before))
        for age, key in enumerate(self.files): os.utime(self.work / self.files[key], (1.8e9 - age, 1.8e9 - age))
        self.original = (self.work / "main.json").read_text("utf-8", "surrogatepass")
        if not has_keys: return
        keys = self.home / ".config/mipexr"
        keys.mkdir(parents=True)
        (keys / "keys.yaml").write_text(f'"{"acc" + quoted(self.make("ept"))[1:-1]}": [{quoted(self.make("k"))}]\nlist: [{quoted(self.make("z"))}]\n', "utf-8")

    def name(self, text): return shown(text) if self.make.clean else text

    def write(self, name, text): (self.work / name).write_bytes(text.encode("utf-8", "surrogatepass"))

    @property
    def env(self):
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
                "MIPEXR_LIBRARY": str(self.library), "EDITOR": self.name("no\x1b[8m\u202eeditor\x07") + " -x"}


SCREENS = ["Start", "Questionnaires", "Open a file", "New self-assessment", "List of indicators", "Profile", "Why this number", "Note",
           "Not applicable", "Evidence", "Figures", "Handbook", "Help", "Review", "What would move the score most", "Targets and action plan", "Target", "History",
           "Compare", "Comparison", "Behind the difference", "Find", "Damaged file", "Report"]
KEYS = {"Enter": b"\r", "Esc": b"\x1b", "Tab": b"\t", "Space": b" ", "Up": b"\x1bOA", "Down": b"\x1bOB", "Right": b"\x1bOC", "Left": b"\x1bOD",
        "PageUp": b"\x1b[5~", "PageDown": b"\x1b[6~", "Home": b"\x1bOH", "End": b"\x1bOF", "Shift-Tab": b"\x1b[Z", "F1": b"\x1bOP"}


def keys_of(world):
    """All keys of the action table, as the program itself prints them."""
    said = subprocess.run([BINARY, "keys"], capture_output=True, env={**world.env, "HOME": "/nonexistent"}).stdout.decode()
    table = yaml.safe_load(said)
    keys = []
    for action, names in table.items():
        if action in ("quit", "interrupt", "suspend"): continue
        for name in names:
            keys.append(KEYS.get(name) or (bytes([ord(name[-1]) & 31]) if name.startswith("Ctrl-") else name.encode()))
    return keys


def script(keys, length, seed):
    """The same presses for both worlds: first to every screen, then anywhere."""
    down, enter, escape, tab = KEYS["Down"], b"\r", b"\x1b", b"\t"
    paste = b"\x1b[200~" + f"{OPEN}\u202e\x9b8m\x1b[8m\x07{CLOSE}".encode() + b"\x1b[201~"
    tour = [b"n", paste, b"\x0f", escape, b"e", *[down] * 2, paste, enter, paste, enter, escape, b"0", paste, escape, b"d", b"f", b"c", b"N", escape,
            b"h", *[KEYS["PageDown"]] * 6, *[tab] * 5, enter, tab, enter, escape, escape, escape, b"l", *[down] * 9, b"f", KEYS["Right"], b"f", b"f",
            KEYS["End"], KEYS["Home"], escape, b"p", *[down] * 9, KEYS["End"], b"w", b"t", escape, enter, *[down] * 4, escape, escape,
            b"m", *[down] * 7, b"w", KEYS["PageDown"], b"g", *[down] * 5, paste, enter, escape, escape, b"a", *[down] * 5, b"g", escape, escape,
            b"y", *[down] * 9, KEYS["PageDown"], KEYS["End"], escape, b"v", down, enter, *[down] * 6, enter, down, escape, KEYS["End"], escape, escape,
            b"R", b" ", down, b" ", enter, b"R", b"\x1b[Z", paste, enter, escape, b"r", *[down] * 8, escape, b"?", KEYS["PageDown"], KEYS["PageDown"], KEYS["End"], escape, b"/", paste, escape, b"/", b"e", b"d", down, escape,
            b"L", b"?", escape, b"h", escape, b"p", escape, b"L", b"t", enter, b"t", KEYS["PageDown"], escape]
    global LENGTH_OF_TOUR
    LENGTH_OF_TOUR = len(tour)
    chance = random.Random(seed)
    return tour + [chance.choice(keys + [enter, escape, down, down, tab, paste, b"x"]) for _ in range(length)]


class Pair:
    """The hostile world and the one with texts as they ought to be shown, walked through in step."""

    def __init__(self, worlds, words, size):
        self.worlds, self.words, self.size, self.data, self.found, self.seen = worlds, words, size, bytearray(), [], set()
        self.begin()

    def begin(self):
        self.terminals = [Terminal([BINARY, *(words if isinstance(words := self.words, list) else [world.files[words]])], world.work, world.env, *self.size)
                          for world in self.worlds]
        self.look("the start", 1.0, 0.15)

    def end(self):
        for terminal in self.terminals:
            terminal.type(b"\x03")
            terminal.close()
        self.data += self.terminals[0].data

    @staticmethod
    def rows(terminal, world):
        """The rows of the screen, without the name of the world's folder, also where it goes on in the next row."""
        width, text = terminal.screen.columns, "".join(line.ljust(terminal.screen.columns) for line in terminal.picture.split("\n"))
        text = text.replace(world.folder.name, "-" * len(world.folder.name))
        return [text[start:start + width] for start in range(0, len(text), width)]

    def look(self, what, first, then, is_free=False):
        """Takes the pictures; one that differs gets some time, since the two are not equally fast."""
        for terminal in self.terminals: terminal.take(first, then)
        limit = time.monotonic() + 1.5
        while True:
            one, other = (self.rows(t, world) for t, world in zip(self.terminals, self.worlds))
            if one == other or time.monotonic() > limit: break
            for terminal in self.terminals: terminal.take(0.05)
        self.seen |= {s for s in SCREENS if re.search(rf"(^|   ){re.escape(s)}( |$)", self.terminals[0].screen.display[0])}
        # What a search finds hangs on what is searched in.
        if one == other or is_free and re.search("(^|   )(Find|Sök|Compare|Jämför)( |$)", self.terminals[0].screen.display[0]): return
        row = next((a.strip(), b.strip()) for a, b in zip(one, other) if a != b)
        self.found.append((f"behind {what}", (f"shown {row[0]!r}", row[1])))

    def press(self, key, is_free):
        if not all([t.master is not None for t in self.terminals]):
            self.end()
            self.begin()
        for terminal in self.terminals: terminal.type(key)
        self.look(f"{key!r}", 0.3 if key == b"\x1b" else 0.15, 0.05 if key == b"\x1b" else 0.015, is_free)


def wizard(hostile, clean):
    keys, seen = keys_of(clean), set()
    evil = b"\x1b[200~\xe2\x80\xae\x1b[8m\x1b[201~"
    for size in [(80, 24)] if QUICK else [(80, 24), (132, 43), (40, 12)]:
        down, up, escape, page, enter = KEYS["Down"], KEYS["Up"], b"\x1b", KEYS["PageDown"], b"\r"
        start = [*[down] * 9, up, b"h", b"\t", enter, escape, escape, KEYS["End"], up, up, up, enter, b"x", evil, escape]
        tour = script(keys, 30 if QUICK else 300, size[0])
        walks = [("start", [], start), ("new", ["new-one.json"], [down, enter, b"v", down, b"\t", evil, b"\t", b"\t", evil, b"\t", escape, escape]),
                 ("damaged", "damaged", [*[down] * 9, page, KEYS["End"], b"?", escape, b"L", b"h", escape, b"L", b"2", down, b"y", down, escape, b"u"]),
                 ("file", "main", tour), ("figures", "outcomes", [enter, b"1", b"\t", evil, escape, b"l", escape, b"p", escape]),
                 ("handbook", ["handbook"], [*[page] * 4, *[b"\t"] * 8, enter, *[page] * 5, b"\t", enter, escape, escape])]
        for name, words, presses in walks:
            pair = Pair([hostile, clean], words, size)
            for number, key in enumerate(presses): pair.press(key, name == "file" and number >= LENGTH_OF_TOUR)
            pair.end()
            seen |= pair.seen
            tell(f"wizard {size[0]}x{size[1]} {name}", len(pair.data), [("stream", f) for f in judge(pair.data, NCURSES)] + pair.found)
            for world in (hostile, clean):
                # What was walked through is put back.
                world.write("main.json", world.original)
                shutil.rmtree(world.home / ".local", ignore_errors=True)
    # Where the terminal's text is not UTF-8, one of its bytes could be a control of eight bits.
    terminal = Terminal([BINARY, "main.json"], hostile.work, {**hostile.env, "LANG": "C"})
    for key in (b"l", KEYS["End"], b"\x1b", b"p", b"\x1b", b"h", b"\x03"):
        terminal.take(0.3, 0.05)
        terminal.type(key)
    terminal.close()
    found = judge(bytes(terminal.data), NCURSES) + [("a byte that is no ASCII", bytes(terminal.data[m.start() - 20:m.start() + 9])) for m in re.finditer(rb"[\x80-\xff]", terminal.data)]
    tell("wizard without UTF-8", len(terminal.data), [("stream", f) for f in found])
    tell("screens that were seen", len(seen), [("never", (s, "")) for s in SCREENS if s not in seen])


def line_mode(world):
    lines = ["?", "h", "n", f"text {OPEN}\x1b[8m\u202e", "e", f"{OPEN}\x9b8m", f"\u2028{CLOSE}", "b", "0", f"{OPEN}\x07\u200b{CLOSE}", "b", "l", "b", "p", "w", "b", "t", "b",
             "r", "b", "m", "w", "b", "a", "b", "y", "b", "v", "1", "3", "b", "b", "R", "1", f"{OPEN}\x1b[8m\u202e", "", "b", "H", "1", "b", "b", "/ a", "b", f"j {OPEN}\x1b[8m", f"{OPEN}\u202ex", "g", "", "\u202ed", "b",
             "N", "", "L", "h", "", "L", "u", "U", "x", "d", "3", "o", "f", "c", "s"]
    data = b""
    for words in (["--plain", world.files["main"]], ["--plain", world.files["outcomes"]], ["--plain"], ["--plain", "another.json"], ["handbook", "--plain"])[::3 if QUICK else 1]:
        terminal = Terminal([BINARY, *words], world.work, world.env)
        terminal.take(1.0, 0.2)
        for line in lines:
            terminal.type(line.encode() + b"\n")
            terminal.take(0.1, 0.02)
        terminal.type(b"\x04")
        terminal.close(5)
        data += bytes(terminal.data)
    world.write("main.json", world.original)
    tell("line mode", len(data), [("line mode", f) for f in judge(data, LINES)])


def commands(world):
    f, evil = world.files, f"{OPEN}\x1b[8m\u202e\x9b8m\x07\r{CLOSE}"
    calls = [["score", f[k], *o] for k in ("main", "wild", "outcomes", "other") for o in ([], ["--format", "json"], ["--format", "ndjson"], ["--format", "csv"])]
    calls += [["score", f["main"], "--explain", e] for e in ("overall", "education", "EDU-03", evil)] + [["score", "."], ["score", f["main"], f["other"]]]
    calls += [["compare", f["main"], f["other"], *o] for o in ([], ["--format", "json"], ["--format", "csv"], ["--explain", "overall"], ["--explain", evil],
              ["--region", "SE224"], ["--region", evil], ["--region", "AT13", "--format", "json"], ["--region", "AT13"], ["--explain", "education"])]
    calls += [["compare", f["main"], f["outcomes"]], ["compare", f["main"], f["wild"]]]
    calls += [["report", f[k], "--format", x, *o] for k in ("main", "wild") for x in ("html", "md", "csv", "json") for o in ([], ["--without-notes"])]
    calls += [["report", f["main"], "--brief", "--format", "html"], ["report", f["main"], "--output", evil], ["report", f["main"], "--style", evil],
              ["report", f["main"], "--format", "docx"], ["report", f["main"], "--output", f["other"]], ["report", f["main"], "--output", f"{evil}.docx"]]
    calls += [["export", f["main"], f["other"], "--format", x] for x in ("csv", "json", "datapackage")] + [["export", f["main"], "--output", f["other"]]]
    calls += [["export", f["main"], "--format", "datapackage", "--output", f"data{evil}"]]
    calls += [["export-questionnaire", q, "--format", x] for q in ("mipex-r", "outcomes") for x in ("html", "csv", "json")] + [["export-questionnaire", evil]]
    calls += [["check", name] for name in f.values()] + [["check", evil], ["check", "."], ["lint", "."], ["lint", str(world.library)], ["lint", str(world.refused)], ["lint", evil], ["lint", f["main"]]]
    calls += [[c, *o] for c in ("questionnaires", "regions", "practices") for o in ([], ["--format", "json"], ["--format", "csv"], ["--language", "sv"])]
    calls += [["map", *o] for o in ([], [f["main"], f["other"]], ["--plain", f["main"]], ["--format", "svg", f["main"]], ["--format", "csv", f["main"]], ["--show", evil], [evil])]
    calls += [["practices", "azores-guide"], ["practices", "azores-guide", "--format", "json"], ["practices", evil], ["handbook", evil]]
    calls += [["paths", f["main"]], ["paths", f["other"]], ["paths", f["other"], "--format", "json"], ["paths", evil], ["keys"], ["keys", evil]]
    calls += [["set", f["main"], f"EDU-03={evil}"], ["set", f["main"], f"{evil}=full"], ["set", f["main"], f"EDU-04=na:{evil}", "--note", evil, "--by", evil],
              ["set", f["main"], "EDU-05", "--target", evil], ["set", f["main"], "EDU-05", "--target", "full", "--due", evil, "--owner", evil, "--action", evil],
              ["set", f["outcomes"], f"EMP-01=total:{evil}"], ["set", evil, "EDU-03=full"], ["set", f["damaged"], "EDU-03=full"]]
    calls += [["new", f"n{evil}.json", "--region", "SE224"], ["new", f"n{evil}.json"], ["new", f"m{evil}.json", "--region", evil, "--period", evil],
              ["new", "x.json", "--questionnaire", evil], ["new", "y.json", "--region", "SE224", "--language", evil], ["new", f"no{evil}/x.json"]]
    calls += [["import", "form.csv", "--into", f"into{evil}"], ["import", "form.csv", "--into", "into", "--questionnaire", evil], ["import", evil, "--into", "x"],
              ["regions", "import", "regions.csv"], ["regions", "import", evil]]
    calls += [[evil], ["--" + evil], ["score", "--format", evil, f["main"]], ["score"], ["help", evil], [evil, evil], ["wizard", evil, evil], ["--language", evil, f["damaged"]],
              *[[*c, "--library", str(world.refused)] for c in (["questionnaires"], ["score", f["main"]], ["check", f["main"]], ["new", "z.json"], ["wizard", f["main"]])],
              ["--library", evil, "questionnaires"], [f["damaged"]], [f["surrogate"]], ["score", "--library", evil, f["main"]], ["--version"], ["--help"], [f"\u202e{evil}.json/x"]]
    world.write("form.csv", "\ufeffSubmissionDate," + evil + "\n" + f"=1,{OPEN}\x1b[8m\u202e{CLOSE}\n")
    world.write("regions.csv", f"nuts,dimension,score,source,date\nSE224,{OPEN}\x1b[8m\u202e,{OPEN}\x9b,x,y\n{evil},overall,50,\x1b[8m,2024\n")
    parts = {}
    for call in calls if not QUICK else calls[::4]:
        for language in ("en", "sv", "es") if not QUICK else ("en",):
            run(world, call, {} if language == "en" else {"LANG": f"{language}_X.UTF-8"}, parts)
    for name, (count, found) in sorted(parts.items()): tell(f"command {name}", count, found)


def run(world, call, change, parts, name=None, typed=b"s\n\x04"):
    env = {k: v for k, v in {**world.env, **change}.items() if v is not None}
    terminal = Terminal([os.fsencode(w) for w in [BINARY, *call]], world.work, env)
    is_wizard = False
    if name or not call or call[0] not in COMMANDS:
        terminal.take(0.5, 0.1)
        is_wizard = b"\x1b[?1049h" in terminal.data
        terminal.type(b"\x03" if is_wizard else typed)
    terminal.close()
    allowed = NCURSES if is_wizard else TABLE if "csv" in call or call[:1] == ["export"] else LINES
    name = name or (call[0] if call and call[0] in COMMANDS else "(wrong)")
    entry = parts.setdefault(name, [0, []])
    entry[0] += len(terminal.data)
    entry[1] += [(" ".join(map(repr, call)) + (f" {change}" if change else ""), found) for found in judge(bytes(terminal.data), allowed)]
    if os.WIFSIGNALED(terminal.status): entry[1].append((repr(call), (f"ended by signal {os.WTERMSIG(terminal.status)}", bytes(terminal.data[-80:]))))


COMMANDS = {"new", "set", "score", "report", "check", "lint", "questionnaires", "regions", "handbook", "export", "export-questionnaire", "import", "paths", "compare",
            "practices", "keys", "doctor", "map"}


def surroundings(world):
    evil = "x\x1b[8m\u202e\x9b8m\x07\r\x08"
    parts = {}
    for name in ("TERM", "LANG", "LC_ALL", "LC_MESSAGES", "HOME", "MIPEXR_LIBRARY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR", "PATH", "EDITOR", "VISUAL",
                 "NO_COLOR", "LINES", "COLUMNS", "TZ", "TERMINFO", "SWIFT_BACKTRACE", "LESS", "ESCDELAY")[::3 if QUICK else 1]:
        for value in (evil, "xterm" + evil, "A" * 5000) if not QUICK else (evil,):
            for call in ([world.files["main"]], ["keys"], ["paths", world.files["main"]], ["doctor"], ["report", world.files["main"], "--output", "r.docx"])[:4 if not QUICK else 2]:
                run(world, call, {name: value}, parts, f"variable {name}", b"N\n\ns\n\x04")
    for name, (count, found) in sorted(parts.items()): tell(name, count, found)


# What helps a script, and stays in documents.
ON_PAPER = {"U+%04X" % c for r in (range(0xAD, 0xAE), range(0x34F, 0x350), range(0x180B, 0x180E), range(0x200C, 0x200E), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)) for c in r}


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "base", "form"): self.found.append(("element", (tag, "")))
        for name, value in attributes:
            if name.startswith("on"): self.found.append(("attribute", (name, value)))
            if name in ("href", "src", "xlink:href") and not re.match(r"https?://|mailto:|#|data:image/", value or ""): self.found.append(("link", (value, tag)))


def files(world):
    """What leaves the tool: no formula, no link that runs, nothing to obey when the file is shown as it is."""
    f, found, count = world.files, [], 0
    for call in (["score", f["main"], "--format", "csv"], ["compare", f["main"], f["other"], "--format", "csv"], ["report", f["main"], "--format", "csv"],
                 ["export", f["main"], f["other"]], ["questionnaires", "--format", "csv"], ["regions", "--format", "csv"], ["practices", "--format", "csv"], ["map", f["main"], "--format", "csv"],
                 ["export-questionnaire", "mipex-r", "--format", "csv"]):
        said = subprocess.run([BINARY, *call], capture_output=True, cwd=world.work, env=world.env).stdout
        count += len(said)
        for row in csv.reader(io.StringIO(said.decode("utf-8", "replace"), newline="")):
            for cell in row:
                if re.match(r"[=+@\t\r\n＝＋－＠-]", cell) and not re.fullmatch(r"[+-]?\d+(\.\d+)?", cell): found.append((" ".join(call), ("a formula", cell[:30])))
    for call in (["report", f["main"]], ["report", f["wild"], "--brief"], ["export-questionnaire", "mipex-r", "--format", "html"]):
        said = subprocess.run([BINARY, *call], capture_output=True, cwd=world.work, env=world.env).stdout
        count += len(said)
        links = Links()
        links.feed(said.decode())
        found += links.found
        found += [(" ".join(call), w) for w in judge(said, LINES) if w[0] not in ON_PAPER]
    for path in sorted(world.work.rglob("*")):
        # What the program has written, as `cat` would show it.
        if path.is_file() and path.suffix in (".json", ".json~") and path.name not in SOURCES:
            count += path.stat().st_size
            found += [(repr(path.name), w) for w in judge(path.read_bytes(), LINES)]
    recent = world.home / ".local/state/mipexr/recent.json"
    if recent.exists(): found += [("recent.json", w) for w in judge(recent.read_bytes(), LINES)]
    tell("files that were written", count, found)


start = time.monotonic()
teeth()
with tempfile.TemporaryDirectory() as place:
    wizard(World(tempfile.mkdtemp(dir=place)), World(tempfile.mkdtemp(dir=place), clean=True))
    hostile = World(tempfile.mkdtemp(dir=place), has_keys=True)
    SOURCES = {*hostile.files.values(), "main.json~"} - {"main.json"}
    line_mode(hostile)
    commands(hostile)
    surroundings(hostile)
    hostile.write("main.json", hostile.original)
    subprocess.run([BINARY, "set", hostile.files["main"], "EDU-03=unknown"], capture_output=True, cwd=hostile.work, env=hostile.env)
    files(hostile)
print(f"{'FAILED' if failed else 'passed'} in {time.monotonic() - start:.0f} s")
sys.exit(failed)
