"""steps.py MIPEXR [FILES]: asks for the five steps of a file wherever they are told; all must name the same ones in one order.

Ten random files, in every language that the program speaks: the brief, the full report, the screen, the lines, and the
profile as data, whose order `recount.py` has calculated apart.
"""

import json, os, pathlib, pty, random, re, select, subprocess, sys, tempfile, time

import pyte, yaml

program = str(pathlib.Path(sys.argv[1]).resolve())
count = int(sys.argv[2]) if len(sys.argv) > 2 else 10
root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))
size = (43, 132)


def answer(indicator):
    entry = {"at": "2026-03-01T10:00:00Z"}
    if random.random() < 0.4:
        entry["evidence"] = [{"title": "A document"}]
    kind = random.random()
    if kind < 0.1:
        return entry | {"unknown": True}
    if kind < 0.2:
        return entry | {"notApplicable": "the state runs it"}
    return entry | {"option": random.choice(source["scales"][indicator["scale"]])["id"]}


def run(folder, *words, given=None):
    done = subprocess.run([program, *words], cwd=folder, env=environment(folder), input=given, capture_output=True, text=True)
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


def environment(folder):
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "LINES": str(size[0]), "COLUMNS": str(size[1])}


def screen(folder, language):
    """The picture after the key that asks what would move the score most, once it stands still."""
    number, descriptor = pty.fork()
    if number == 0:
        os.chdir(folder)
        os.execve(program, [program, "a.json", "--language", language], environment(folder))
    picture = pyte.Screen(size[1], size[0])
    stream = pyte.ByteStream(picture)

    def read(until, limit=20):
        end = time.monotonic() + limit
        while time.monotonic() < end and not until(picture.display):
            if select.select([descriptor], [], [], 0.1)[0]:
                stream.feed(os.read(descriptor, 1 << 16))
        assert until(picture.display), "\n".join(picture.display)

    read(lambda lines: any(line.strip() for line in lines))
    os.write(descriptor, b"m")
    read(lambda lines: len(steps("\n".join(lines), r"\b([A-Z]{3}-\d\d)\b.*\+\d")) >= 5)
    os.write(descriptor, b"q")
    try:
        while os.read(descriptor, 1 << 16):
            pass
    except OSError:
        pass
    os.waitpid(number, 0)
    os.close(descriptor)
    return "\n".join(picture.display)


def steps(text, pattern):
    return re.findall(pattern, text, flags=re.M)[:5]


random.seed(13)
told = 0
for place in range(count):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        file = {"format": "mipexr-assessment/1", "questionnaire": {"id": "mipex-r", "version": source["version"]},
                "region": {"name": "Skåne"}, "period": "2026", "language": "en", "created": "2026-03-01T10:00:00Z",
                "answers": {i["id"]: answer(i) for i in source["indicators"] if random.random() < 0.9}}
        (folder / "a.json").write_text(json.dumps(file))
        wanted = [step["indicator"] for step in json.loads(run(folder, "score", "a.json", "--format", "json"))["steps"]][:5]
        assert len(wanted) == 5
        for language in sorted(path.stem for path in (root / "Questionnaires/mipex-r/texts").glob("*.yaml")):
            run(folder, "report", "a.json", "--brief", "--format", "md", "--output", f"b-{language}.md", "--language", language)
            run(folder, "report", "a.json", "--format", "md", "--output", f"f-{language}.md", "--language", language)
            card = r"^\d+\. \\\[([A-Z]{3}-\d\d)\\\]"
            faces = {
                "brief": steps((folder / f"b-{language}.md").read_text("utf-8"), card),
                "full report": steps((folder / f"f-{language}.md").read_text("utf-8"), card),
                "lines": steps(run(folder, "--plain", "a.json", "--language", language, given="m\ns\n"), r"^\d+\. ([A-Z]{3}-\d\d): \+"),
                "screen": steps(screen(folder, language), r"\b([A-Z]{3}-\d\d)\b.*\+\d"),
            }
            for face, found in faces.items():
                assert found == wanted, f"file {place}, {language}: the {face} names {found}, the data {wanted}"
                told += 1
print(f"steps: the same five steps in the same order on {told} faces of {count} files")
