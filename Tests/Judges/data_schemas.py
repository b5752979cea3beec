"""Judges of the JSON Schemas: jsonschema accepts ours and refuses every bad sample, and so does the program itself."""

import json, pathlib, tempfile

import jsonschema, yaml

from data_common import assessment, expect, place, root, seeded, small

samples = root / "Tests/Judges/schemas"
# What the schemas refuse and the program takes on purpose: members of a later version are kept, and a region may be any.
tolerated = {"assessment/unknown-member.json", "assessment/code-of-no-region.json"}


def schema(name):
    value = json.loads((root / f"Questionnaires/Schemas/{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(value)
    return jsonschema.Draft202012Validator(value)


def read(path):
    text = path.read_text("utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)


def accepts(name, value, what):
    faults = [f"{error.json_path}: {error.message[:200]}" for error in schema(name).iter_errors(value)]
    expect(not faults, f"{what} is refused by {name}.schema.json: {faults[:3]}")


def ours(program):
    """The schemas accept what is ours:"""
    count = 0
    for base in (root / "Questionnaires", small / "Questionnaires"):
        for path in sorted(base.glob("*/questionnaire.yaml")) + sorted(base.glob("*/texts/*.yaml")):
            name = "texts" if path.parent.name == "texts" else "questionnaire"
            accepts(name, read(path), path)
            if base == root / "Questionnaires":
                first = path.read_text("utf-8").split("\n")[0]
                target = path.parent / first.removeprefix("# yaml-language-server: $schema=")
                expect(target.resolve() == root / f"Questionnaires/Schemas/{name}.schema.json", f"{path} points to {first}")
            count += 1
    for base in (root / "Handbook", root / "Tests/Fixtures/Library/Handbook"):
        for path in sorted((base / "practices").glob("*.yaml")):
            if path.name != "form.yaml":
                accepts("practice", read(path), path)
                count += 1
    with tempfile.TemporaryDirectory() as name:
        file = pathlib.Path(name) / "a.json"
        for library, questionnaire in ((None, "mipex-r"), (None, "outcomes"), (small, "small")):
            program("new", file, "--questionnaire", questionnaire, "--region", "SE224", *place(library))
            accepts("assessment", read(file), "a new file")
            file.write_text(json.dumps(assessment(program.questionnaire(questionnaire, library), seeded())))
            first = json.loads(program("export-questionnaire", questionnaire, "--format", "json", *place(library)).stdout)["indicators"][0]
            program("set", file, f"{first['id']}=na:x", "--by", "A", "--note", "n", *place(library))
            program("set", file, f"{first['id']}=unknown", *place(library))
            accepts("assessment", read(file), "a file with answers and history")
            accepts("profile", json.loads(program("score", file, "--format", "json", *place(library)).stdout), "a profile")
            file.unlink()
            count += 3
    return f"{count} files"


def bad(program):
    """The schemas and the program refuse every bad sample:"""
    count = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "Questionnaires/sample"
        (folder / "texts").mkdir(parents=True)
        practice = pathlib.Path(name) / "Handbook/practices/sample.yaml"
        practice.parent.mkdir(parents=True)
        homes = {"practice": practice, "questionnaire": folder / "questionnaire.yaml", "texts": folder / "texts/en.yaml", "assessment": folder.parent / "a.json"}
        # A workshop has no command that checks it yet; the program's own tests read these samples.
        for kind, home in list(homes.items()) + [("profile", None), ("workshop", None)]:
            paths = sorted((samples / kind).iterdir())
            for other, place_of in homes.items():
                place_of.write_bytes(next((samples / other).glob("good.*")).read_bytes())
            for path in paths:
                label, is_good = f"{kind}/{path.name}", path.stem.startswith("good")
                expect(schema(kind).is_valid(read(path)) == is_good, f"{kind}.schema.json and {label}")
                count += 1
                if home is None:
                    continue
                home.write_bytes(path.read_bytes())
                words = ["check", home, *place(name)] if kind == "assessment" else ["lint", home if kind == "practice" else folder]
                done = program(*words, status=None)
                refused = done.returncode != 0
                expect(refused == (not is_good and label not in tolerated), f"{label}: mipexr {words[0]} gave {done.returncode}: {done.stderr.decode()}")
                expect(not refused or str(home.name) in done.stderr.decode(), f"{label}: {done.stderr.decode()}")
    return f"{count} samples"


judges = [ours, bad]
