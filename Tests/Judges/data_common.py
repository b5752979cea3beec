"""What the judges of data share: the program, assessments in every state, texts that want to do harm."""

import json, pathlib, random, subprocess, sys

import yaml

root = pathlib.Path(__file__).resolve().parents[2]
small = root / "Tests/LibraryTests/Fixtures/good"

# Formulas, quotes, separators, line ends, controls, direction marks, what looks like a cell's end or a field of a form.
hostile = [
    "=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "'quoted'", "''", "\"", "a\"b,c;d\te", "first\nsecond",
    "\u001b[2J\u001b]0;x\u0007", "\u202egnp.exe", "\u200b", "＝1+1", "${q_GEN-01}", "<b>&amp;</b>]]>", "å" * 2000, "\\N", "null",
]


class Program:
    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())

    def __call__(self, *words, status=0, **options):
        done = subprocess.run([self.path, *map(str, words)], capture_output=True, **options)
        if status is not None and done.returncode != status:
            fail(f"mipexr {' '.join(map(str, words[:4]))}: status {done.returncode}, expected {status}: {done.stderr.decode()[-400:]}")
        return done

    def questionnaire(self, name, library=None):
        """The program's own words for it, as data."""
        return json.loads(self("export-questionnaire", name, "--format", "json", *place(library)).stdout)


def fail(text):
    sys.exit(f"data.py: {text}")


def expect(holds, text):
    if not holds:
        fail(text)


def place(library):
    return ["--library", str(library)] if library else []


def answer(indicator, chance, texts):
    """One answer as the assessment file has it, of any state; None leaves it open."""
    pick = chance.random()
    if pick < 0.1:
        return None
    result = {"at": "2026-11-22T10:00:00Z"}
    if pick < 0.2:
        result["unknown"] = True
    elif pick < 0.3:
        result["notApplicable"] = texts()
    elif indicator.get("kind") == "number":
        result["figures"] = {"values": {group: chance.choice([0, 7, 54.2, 99.125]) for group in indicator["groups"]}, "year": "2024", "source": "Eurostat"}
    else:
        result["option"] = chance.choice(indicator["options"])["id"]
    if chance.random() < 0.5:
        result["note"] = texts()
        result["evidence"] = [{"title": texts(), "link": "https://example.org/?a=1&b=2", "date": "2026-01-31"}]
        result["by"] = texts()
        result["confidence"] = chance.choice(["low", "medium", "high"])
        result["flag"] = chance.choice(["open", "resolved"])
    return result


def assessment(questionnaire, chance, fraction=1.0, texts=lambda: "made up"):
    answers = {}
    for indicator in questionnaire["indicators"]:
        given = answer(indicator, chance, texts) if chance.random() < fraction else None
        if given:
            answers[indicator["id"]] = given
    choices = [i for i in questionnaire["indicators"] if i.get("options")]
    targets = {i["id"]: {"option": i["options"][-1]["id"], "due": "2027-06-30", "owner": texts(), "action": texts()} for i in choices[:3] if fraction}
    return {
        "format": "mipexr-assessment/1", "questionnaire": {"id": questionnaire["id"], "version": questionnaire["version"]},
        "region": {"name": "Västra Götaland", "nuts": "SE232", "country": "SE"}, "period": "2026", "language": "sv",
        "created": "2026-11-22T10:00:00Z", "answers": answers, "targets": targets,
    }


def write(path, value):
    path.write_text(json.dumps(value), "utf-8")
    return path


def seeded(seed=61):
    return random.Random(seed)
