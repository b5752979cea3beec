"""Judges of `mipexr export`: frictionless, and a calculation of every score from the package alone."""

import csv, fractions, json, math, pathlib, re, subprocess, sys, tempfile

import frictionless

from data_common import assessment, expect, fail, hostile, place, root, seeded, small, write

F = fractions.Fraction


def rows(folder, table):
    with open(folder / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def asked(indicator, table, answers):
    """Whether an indicator's condition holds, from `asked_if` alone."""
    terms = (term.split("=") for term in table[indicator]["asked_if"].split())
    return all(asked(other, table, answers) and answers[other]["option"] in allowed.split("|") and answers[other]["state"] == "answered"
               for other, allowed in terms)


def reachable(indicator, table, answers, scores):
    """Whether an indicator that is not asked could come to be asked, whatever is chosen for what is open."""
    def can_hold(other, allowed):
        row = answers[other]
        if row["asked"] != "true" and not reachable(other, table, answers, scores):
            return False
        if row["state"] == "answered":
            return row["option"] in allowed
        return row["state"] in ("open", "unknown") and any(option in scores.get(other, {}) for option in allowed)

    terms = [term.split("=") for term in table[indicator]["asked_if"].split()]
    return answers[indicator]["asked"] != "true" and all(can_hold(other, allowed.split("|")) for other, allowed in terms)


def farthest(sure, others, better):
    """The farthest mean of (weight, score) pairs: all of `sure`, and those of `others` that carry it farther, in order."""
    taken = list(sure)
    mean = lambda: sum(w * s for w, s in taken) / sum(w for w, _ in taken) if taken else None
    for pair in sorted(others, key=lambda pair: pair[1], reverse=better(1, 0)):
        if not taken or better(pair[1], mean()):
            taken.append(pair)
    return mean()


def standing(members, scores, others=()):
    """A dimension from its rows: only ids, states, weights and the options' scores are used; `others` could come to be asked."""
    applicable = [row for row in members if row["state"] != "not-applicable"]
    answered = [row for row in applicable if row["state"] == "answered"]
    counted = [row for row in applicable if row["kind"] == "choice"]

    def mean(part, score):
        weights = sum(F(row["weight"]) for row in part)
        return sum(F(row["weight"]) * score(row) for row in part) / weights if weights else None

    def own(row):
        return scores[row["indicator"]][row["option"]]

    def end(choose, better):
        pair = lambda row: (F(row["weight"]), own(row) if row["state"] == "answered" else choose(scores[row["indicator"]].values()))
        rest = [row for row in others if row["state"] != "not-applicable" and row["kind"] == "choice"]
        return farthest([pair(row) for row in counted], [pair(row) for row in rest], better)

    return {"score": mean([row for row in answered if row["kind"] == "choice"], own), "low": end(min, lambda a, b: a < b),
            "high": end(max, lambda a, b: a > b), "answered": len(answered), "applicable": len(applicable), "total": len(members)}


def same(found, expected, name):
    for key, value in expected.items():
        given = found[key]
        if value is None or given in ("", None):
            agrees = value is None and given in ("", None)
        elif isinstance(value, F):
            agrees = math.isclose(float(given), float(value), rel_tol=1e-12)
        else:
            agrees = str(given) == str(value)
        expect(agrees, f"{name}: {key} is {given}, a calculation from the package gives {value}")


def band(bands, numbers):
    if 2 * numbers["answered"] < numbers["applicable"] or 2 * numbers["applicable"] < numbers["total"]:
        return None  # too little is answered, or applies, to name a level
    fitting = [entry["id"] for entry in bands if numbers["score"] is not None and F(str(entry["from"])) <= numbers["score"]]
    return fitting[-1] if fitting else None


def check(folder, profiles):
    """Computes every number of every assessment again; gives how many there were."""
    rules = {entry["id"]: entry for entry in json.loads((folder / "datapackage.json").read_text("utf-8"))["mipexr"]["questionnaires"]}
    tables, scores = {}, {}
    for row in rows(folder, "indicators"):
        tables.setdefault(row["questionnaire"], {})[row["indicator"]] = row
    for row in rows(folder, "options"):
        scores.setdefault(row["questionnaire"], {}).setdefault(row["indicator"], {})[row["option"]] = F(row["score"])
    by_file, count = {}, 0
    for row in rows(folder, "answers"):
        by_file.setdefault(row["file"], []).append(row)
    found = {(row["file"], row["dimension"]): row for row in rows(folder, "dimensions")}
    for file, answers in by_file.items():
        questionnaire = answers[0]["questionnaire"]
        rule, table, score = rules[questionnaire], tables[questionnaire], scores.get(questionnaire, {})
        by_id = {row["indicator"]: row for row in answers}
        for row in answers:
            expect((row["asked"] == "true") == asked(row["indicator"], table, by_id), f"{file}: asked of {row['indicator']}")
        live = [row for row in answers if row["asked"] == "true"]
        later = [row for row in answers if reachable(row["indicator"], table, by_id, score)]
        profile, axes = profiles[file], {}
        for axis in rule["axes"]:
            stated = {entry["id"]: entry for entry in next(a for a in profile["axes"] if a["id"] == axis["id"])["dimensions"]}
            for dimension in axis["dimensions"]:
                own = lambda part: [row for row in part if dimension in row[f"axis_{axis['id']}"].split()]
                numbers = standing(own(live), score, own(later))
                numbers["band"] = band(rule["bands"], numbers)
                is_sure = any(row["state"] != "not-applicable" and row["kind"] == "choice" for row in own(live))
                axes.setdefault(axis["id"], []).append((is_sure, numbers))
                same(found[file, dimension], numbers, f"{file} {dimension} in dimensions.csv")
                same(stated[dimension], numbers, f"{file} {dimension} in score --format json")
                count += 1
        whole = standing(live, score, later)
        if rule["overall"] != "indicators":
            parts = axes.get(rule["overall"].removeprefix("dimensions of "), [])
            values = [part["score"] for _, part in parts if part["score"] is not None]
            whole["score"] = sum(values) / len(values) if values else None
            for key, better in (("low", lambda a, b: a < b), ("high", lambda a, b: a > b)):
                pairs = [(is_sure, (1, part[key])) for is_sure, part in parts if part[key] is not None]
                whole[key] = farthest([pair for is_sure, pair in pairs if is_sure], [pair for is_sure, pair in pairs if not is_sure], better)
        whole["band"] = band(rule["bands"], whole)
        same(found[file, "overall"], whole, f"{file} overall in dimensions.csv")
        same(profile["overall"], whole, f"{file} overall in score --format json")
        count += 1
    return count


def valid(path, **limit):
    report = frictionless.validate(str(path), **limit)
    faults = [error.message for task in report.tasks for error in task.errors] + [error.message for error in report.errors]
    expect(report.valid, f"{path}: frictionless says {faults[:3]}")
    return sum(task.stats.get("rows", 0) for task in report.tasks)


def export(program, folder, files, *words, library=None, **options):
    """The package in a folder beside the files, and the profiles by file name."""
    target = folder / "package"
    program("export", *files, "--format", "datapackage", "--output", target, *place(library), *words, cwd=folder, **options)
    profiles = {}
    for number, file in enumerate(files):
        profile = json.loads(program("score", file, "--format", "json", *place(library), cwd=folder).stdout)
        profiles[file] = profiles[str(number + 1)] = profile
    return target, profiles


def computable(program):
    """Data Packages are valid, and every score can be computed from them alone:"""
    total = numbers = 0
    for language in ("en", "sv", "es"):
        for library, names in ((None, ("mipex-r", "outcomes")), (small, ("small",))):
            with tempfile.TemporaryDirectory() as name:
                folder, files = pathlib.Path(name), []
                for questionnaire in names:
                    source = program.questionnaire(questionnaire, library)
                    for part in (0, 0.5, 1):
                        for round in range(12 if library else 1):
                            file = f"{questionnaire}-{part}-{round}.json"
                            write(folder / file, assessment(source, seeded(f"{file} {language}"), part))
                            files.append(file)
                target, profiles = export(program, folder, files, "--language", language, library=library)
                total += valid(target / "datapackage.json")
                numbers += check(target, profiles)
                one = folder / "one.json"
                program("export", *files, "--format", "json", "--output", one, "--language", language, *place(library), cwd=folder)
                valid(one)
    return f"{total} rows, {numbers} numbers"


def harmless(program):
    """Hostile texts come out harmless, and as they were:"""
    source, chance = program.questionnaire("mipex-r"), seeded()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        value = assessment(source, chance, 1, texts=lambda: chance.choice(hostile))
        write(folder / "a.json", value)
        target, _ = export(program, folder, ["a.json"])
        valid(target / "datapackage.json")
        cells = 0
        for path in sorted(target.glob("*.csv")):
            text = path.read_text("utf-8")
            expect(not any(ord(c) < 32 and c not in "\n\t" or ord(c) in (0x7F, 0x202E, 0x200B) for c in text), f"{path.name} holds a control")
            for row in csv.reader(text.splitlines(keepends=True), strict=True):
                cells += len(row)
                expect(not any(cell[:1] in tuple("=+@\t＝") or cell[:1] == "-" for cell in row if cell), f"{path.name}: a formula in {row}")
            # A spreadsheet of Sweden or Spain separates by semicolons, and does not see what stands in quotation marks.
            for cell in re.split(r"[;\t\n]", text):
                expect(cell.lstrip(' "')[:1] not in tuple("=+-@＝"), f"{path.name}: a formula in the cell {cell[:60]!r}")
        notes = {row["indicator"]: row["note"] for row in rows(target, "answers")}
        plain = lambda cell: re.sub(r"((?:^|[;\t\r\n])[ \"]*)'", r"\1", cell)
        for indicator, answer in value["answers"].items():
            note = answer.get("note", "")
            if not any(ord(c) < 32 and c not in "\n\t" or ord(c) in (0x202E, 0x200B) for c in note):
                expect(plain(notes[indicator]) == note, f"{indicator}: {notes[indicator]!r} is not {note!r}")
        exact = json.loads(program("export", "a.json", "--format", "json", cwd=folder).stdout)
        stated = {row["indicator"]: row["note"] for row in exact["resources"][0]["data"]}
        for indicator, answer in value["answers"].items():
            expect((stated[indicator] or "") == answer.get("note", ""), f"{indicator}: the note in JSON")
    return f"{cells} cells"


def silent(program):
    """--without-notes leaves nothing that a person wrote:"""
    source, chance = program.questionnaire("mipex-r"), seeded()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        value = assessment(source, chance, 1, texts=lambda: "SECRET")
        value["title"], value["people"] = "SECRET", [{"name": "SECRET", "role": "SECRET"}]
        write(folder / "SECRET.json", value)
        target, profiles = export(program, folder, ["SECRET.json"], "--without-notes")
        valid(target / "datapackage.json")
        numbers = check(target, profiles)
        texts = [path.read_text("utf-8") for path in target.iterdir()]
        texts += [program("export", "SECRET.json", "--without-notes", "--format", form, cwd=folder).stdout.decode() for form in ("csv", "json")]
        expect(not any("SECRET" in text for text in texts), "a text of a person is there")
    return f"{len(texts)} files, {numbers} numbers still computable"


def large(program):
    """10,000 indicators are exported, valid and computable:"""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.executable, root / "Tests/Benchmarks/generate.py", "10000", folder / "library"], check=True)
        source = program.questionnaire("large", folder / "library")
        write(folder / "a.json", assessment(source, seeded(), 0.8))
        target, profiles = export(program, folder, ["a.json"], library=folder / "library")
        numbers = check(target, profiles)
        # frictionless needs two minutes for all rows; keys over all of them are a matter of sets.
        valid(target / "datapackage.json", limit_rows=500)
        total = 0
        for resource in json.loads((target / "datapackage.json").read_text("utf-8"))["resources"]:
            table, schema = rows(target, resource["name"]), resource["schema"]
            total += len(table)
            keys = {tuple(row[name] for name in schema["primaryKey"]) for row in table}
            expect(len(keys) == len(table), f"{resource['name']}: a primary key stands twice")
            for foreign in schema.get("foreignKeys", []):
                names, other = foreign["fields"], rows(target, foreign["reference"]["resource"])
                known = {tuple(row[name] for name in names) for row in other}
                expect(all(tuple(row[name] for name in names) in known for row in table), f"{resource['name']}: {names} lead nowhere")
        return f"{total} rows, {numbers} numbers"


def careful(program):
    """Nothing is overwritten, and nothing is left half written:"""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program("new", "a.json", cwd=folder)
        (folder / "b.csv").write_text("mine")
        (folder / "full").mkdir()
        (folder / "full/mine").write_text("mine")
        program("export", "a.json", "--output", "b.csv", status=73, cwd=folder)
        program("export", "a.json", "--format", "datapackage", "--output", "full", status=73, cwd=folder)
        program("export", "a.json", "--format", "datapackage", status=64, cwd=folder)
        program("export", "a.json", "none.json", "--output", "c.csv", status=66, cwd=folder)
        program("export", "a.json", "--format", "datapackage", "--output", "missing/d", status=73, cwd=folder)
        (folder / "empty").mkdir()
        program("export", "a.json", "--format", "datapackage", "--output", "empty/", cwd=folder)
        expect((folder / "b.csv").read_text() == "mine" and (folder / "full/mine").read_text() == "mine", "a file was changed")
        left = sorted(path.name for path in folder.iterdir())
        expect(left == ["a.json", "b.csv", "empty", "full"], f"left over: {left}")
    return "5 refusals"


judges = [computable, harmless, silent, large, careful]
