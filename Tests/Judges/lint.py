"""lint.py MIPEXR: plants faults in a scratch copy of the repository's content and reads what `mipexr lint` says.

First the sound copy must be silent. Then each fault alone must be told at its file and line in its own words, and then all
at once. A fault changes a line, or adds one at a file's end, so that the other lines keep their numbers.
"""

import pathlib, re, shutil, subprocess, sys, tempfile

program = str(pathlib.Path(sys.argv[1]).resolve())
root = pathlib.Path(__file__).resolve().parents[2]
frame, numbers = "Questionnaires/mipex-r/questionnaire.yaml", "Questionnaires/outcomes/questionnaire.yaml"
english, swedish = "Questionnaires/mipex-r/texts/en.yaml", "Questionnaires/mipex-r/texts/sv.yaml"
regions, practices = "Handbook/regions.yaml", "Handbook/practices/"


def lines(folder, file):
    return (folder / file).read_text("utf-8").split("\n")


def number(folder, file, *steps):
    """The line that matches the last pattern, searched step by step from the one before."""
    text, at = lines(folder, file), -1
    for step in steps:
        at = next(i for i in range(at + 1, len(text)) if re.search(step, text[i]))
    return at + 1


def change(file, *steps, old, new, told_at=None):
    """In the line found by `steps`: `old` becomes `new`; the message is expected there, or where `told_at` leads."""

    def plant(folder):
        line = number(folder, file, *steps)
        told = number(folder, file, *told_at) if told_at else line
        text = lines(folder, file)
        assert re.search(old, text[line - 1]), (file, line, old)
        text[line - 1] = re.sub(old, lambda _: new, text[line - 1], count=1)
        (folder / file).write_text("\n".join(text), "utf-8")
        return file, told

    return plant


def add(file, new, told_at=None):
    """A line at the file's end; the message is expected there, or where `told_at` leads."""

    def plant(folder):
        text = lines(folder, file)
        told = number(folder, file, *told_at) if told_at else len(text)
        (folder / file).write_text("\n".join(text[:-1] + [new, ""]), "utf-8")
        return file, told

    return plant


def remove(file):
    def plant(folder):
        (folder / file).unlink()
        return file, None

    return plant


def clear(file, *steps, until, told_at):
    """The lines from the one found by `steps` to before the next that matches `until` become comments."""

    def plant(folder):
        first = number(folder, file, *steps) - 1
        told = number(folder, file, *told_at)
        text = lines(folder, file)
        end = next(i for i in range(first + 1, len(text)) if re.search(until, text[i]))
        text[first:end] = ["#"] * (end - first)
        (folder / file).write_text("\n".join(text), "utf-8")
        return file, told

    return plant


whole, item = [r"^indicators:"], r"^  - id: "
faults = [
    ("an indicator too few", "indicators; MIPEX-R has 61", clear(frame, item + "GEN-13", until=item, told_at=whole)),
    ("a dimension with too few indicators", '"housing" has 5 indicators',
     change(frame, item + "HOU-06", "area:", old="housing", new="health", told_at=whole)),
    ("an area without a phase", '"language" has no indicator of cycle "evaluation"',
     change(frame, item + "LAN-06", "cycle:", old="evaluation", new="implementation", told_at=whole)),
    ("an id used again", '"HEA-03" is retired',
     add(frame, "retired: [HEA-03]", told_at=[item + "HEA-03"])),
    ("an id twice", '"means"', change(frame, "^sections:", old="means", new="means, means")),
    ("option scores that do not rise", 'the option "all" scores 60, the one before 67',
     change(frame, "none-some-most-all:", old="score: 100", new="score: 60")),
    ("a scale that is not there", '"none-partly-ful"',
     change(frame, item + "EDU-01", "scale:", old=r"scale: \S+", new="scale: none-partly-ful")),
    ("a section that is not there", '"healt"', change(frame, item + "HEA-04", "section:", old="health", new="healt")),
    ("a dimension that is not there", '"action"',
     change(frame, item + "LAB-02", "governance:", old=r"governance: \S+", new="governance: action")),
    ("an unknown key", '"handbok"', change(frame, item + "EDU-02", "handbook:", old="handbook", new="handbok")),
    ("a page that is not there", '"educaton"',
     change(frame, item + "EDU-05", "handbook:", old="handbook: .*", new="handbook: educaton")),
    ("bands that do not rise", "order the bands", change(frame, "halfway-developed", old="40", new="20")),
    ("a number's way that is no word of ours", '"better" holds',
     change(numbers, item + "EMP-01", "better:", old="higher", new="up")),
    ("limits the wrong way round", '"minimum" is not below',
     change(numbers, item + "EMP-02", "minimum:", old="0", new="100")),
    ("a version that is none", '"version" holds', change(numbers, "^version:", old=r"\d.*", new="1.0")),
    ("an English text missing", "no texts for GEN-02",
     clear(english, "^  GEN-02:", until="^  GEN-03:", told_at=whole)),
    ("a question too long", "21 words",
     change(swedish, "^  GEN-03:", "question:", old='".*"', new='"' + " ".join(["word"] * 21) + '?"')),
    ("a text too long for the screen", "characters",
     change(swedish, "^  GEN-04:", "why:", old='".*"', new='"' + "word " * 61 + 'word."')),
    ("an option without its words", 'no "options.some"',
     change(english, "^  GEN-05:", "options:", "some:", old="some:.*", new="#", told_at=["^  GEN-05:", "options:"])),
    ("an option that is not there", '"fully"', change(swedish, "^  GEN-06:", "options:", "full:", old="full", new="fully")),
    ("a Swedish text missing", 'GEN-07', clear(swedish, "^  GEN-07:", until="^  GEN-08:", told_at=whole)),
    ("a stale fingerprint", "changed since (0123456789abcdef)", change(swedish, "^  GEN-08:", " of:", old='".*"', new='"0123456789abcdef"')),
    ("a link that leads nowhere", '"helth"', add("Handbook/en/health.md", "See [health](helth).")),
    ("a heading that is not there", '"#no-such-heading"',
     add("Handbook/en/housing.md", "See [language](language#no-such-heading).")),
    ("an invisible character", "U+202E", add("Handbook/sv/language.md", "Se \u202eden här raden.")),
    ("a page without its Swedish", "trainer", remove("Handbook/sv/trainer.md")),
    ("a code of no region", '"SE2244"', change(regions, "nuts: SE224", old="SE224", new="SE2244")),
    ("a score without its source", "a score without a source",
     add(regions, "    scores: [{dimension: overall, score: 50, date: 2024}]")),
    ("a practice without a source", "a practice without a source",
     clear(practices + "azores-guide.yaml", "^sources:", until="^texts:", told_at=["^format:"])),
    ("the best answers short of 100", 'the highest option of "none-partly-full" scores 90',
     change(frame, "none-partly-full:", old="score: 100", new="score: 90")),
    ("the worst answers above 0", 'the lowest option of "never-sometimes-regularly" scores 10',
     change(frame, "never-sometimes-regularly:", old="score: 0}", new="score: 10}")),
    ("an option that is long", '"partly" has 21 words',
     change(english, "^  GEN-09:", "partly:", old='".*"', new='"' + " ".join(["word"] * 21) + '"')),
    ("both groups without a rule", '"full" says "båda grupperna"',
     change(swedish, "^  GEN-06:", "full:", old='".*"', new='"Den gäller båda grupperna."')),
    ("a second word for a term", '"kursanordnar" is said here',
     change(swedish, "^  LAN-02:", "why:", old='".', new='"Kursen når kursanordnaren. ')),
    ("a number that the guidance contradicts", '"full" says "24 months", the guidance "12 months"',
     change(english, "^  GEN-10:", "full:", old="12 months", new="24 months")),
    ("bad YAML", "error", change(practices + "puglia-go-betweens.yaml", "^region:", old="region: .*", new="region: @ITF4")),
]
assert len(faults) == 36


def lint(folder):
    run = subprocess.run(
        [program, "lint", "Questionnaires", "Handbook"], cwd=folder, capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"})
    assert run.returncode in (0, 1, 65), run
    assert not run.stdout, run.stdout
    return run.stderr.splitlines(), run.returncode


def is_told(message, file, line, words):
    return message.startswith(f"{file}:{line}:" if line else f"{file}:") and words in message


def scratch():
    folder = pathlib.Path(tempfile.mkdtemp())
    for name in ("Questionnaires", "Handbook"):
        shutil.copytree(root / name, folder / name)
    return folder


def check(chosen):
    """Plants the faults, and gives back what was said and which faults were not told at their place."""
    folder = scratch()
    try:
        places = [(name, words, *plant(folder)) for name, words, plant in chosen]
        said, status = lint(folder)
    finally:
        shutil.rmtree(folder)
    lost = [place for place in places if not any(is_told(m, *place[2:], place[1]) for m in said)]
    assert not chosen or status != 0, said
    return said, places, lost


said, _, _ = check([])
assert not said, said
failures = 0
for number_of, fault in enumerate(faults, 1):
    said, places, lost = check([fault])
    _, words, file, line = places[0]
    place = f"{file}:{line}" if line else file
    others = len(said) - 1
    print(f"{number_of:2} {'LOST' if lost else 'told'}  {fault[0]}: {place}" + (f" (and {others} that follow from it)" if others > 0 else ""))
    if lost:
        failures += 1
        print("\n".join("     " + message for message in said))
said, _, lost = check(faults)
for name, words, file, line in lost:
    print(f"LOST among all: {name}: {file}:{line}: {words}")
failures += len(lost)
print(f"lint: {len(faults) - failures} of {len(faults)} faults told at their line, one at a time and all at once ({len(said)} messages)")
sys.exit(1 if failures else 0)
