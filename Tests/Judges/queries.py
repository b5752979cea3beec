"""queries.py MIPEXR: the queries of the handbook's page on data, as they stand there, run by DuckDB on files that the program wrote.

Needs duckdb and pyyaml. What they give is held against `mipexr score` and against the files; the query for Spark is not run.
"""

import json, math, os, pathlib, random, re, subprocess, sys, tempfile

import duckdb, yaml

program = str(pathlib.Path(sys.argv[1]).resolve())
root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))


def mipexr(*words):
    return subprocess.run([program, *map(str, words)], check=True, capture_output=True).stdout


def queries(language):
    page = (root / f"Handbook/{language}/data.md").read_text("utf-8")
    return re.findall(r"(?ms)^```\n(SELECT .*?)```$", page)


def make(count):
    """Assessments in all states; the first without an answer, the last with all."""
    os.mkdir("assessments")
    chance = random.Random(17)
    for number in range(count):
        path = f"assessments/{number}.json"
        mipexr("new", path, "--region", "SE224", "--period", str(2000 + number))
        words = []
        for indicator in source["indicators"]:
            options = [o["id"] for o in indicator.get("options") or source["scales"][indicator["scale"]]]
            states = [chance.choice(options)] * 6 + ["unknown", "na:the state runs it", None]
            word = chance.choice(states[:6] if number == count - 1 else states)
            if word:
                words.append(f"{indicator['id']}={word}")
        if number:
            mipexr("set", path, *words)


def profiles():
    return {path: json.loads(mipexr("score", path, "--format", "json")) for path in sorted(map(str, pathlib.Path("assessments").glob("*.json")))}


def scores(profile):
    return {d["id"]: d["score"] for axis in profile["axes"] for d in axis["dimensions"] if d["score"] is not None}


def compare(name, found, expected):
    if found.keys() != expected.keys():
        sys.exit(f"queries.py: {name}: rows for {sorted(found)}, expected {sorted(expected)}")
    for key, values in expected.items():
        for value, given in zip(values, found[key], strict=True):
            if not math.isclose(given, value, rel_tol=1e-9, abs_tol=1e-9):
                sys.exit(f"queries.py: {name}: {key} is {found[key]}, expected {values}")
    print(f"{name}: {len(expected)} rows agree")


def expected_means(all_profiles):
    values = {}
    for profile in all_profiles.values():
        for dimension, score in scores(profile).items():
            values.setdefault(dimension, []).append(score)
    return {dimension: (len(v), sum(v) / len(v)) for dimension, v in values.items()}


def expected_missing():
    bounds = {i["id"]: [o["score"] for o in i.get("options") or source["scales"][i["scale"]]] for i in source["indicators"]}
    missing = dict.fromkeys(bounds, 0)
    for path in pathlib.Path("assessments").glob("*.json"):
        answers = json.loads(path.read_text("utf-8")).get("answers", {})
        for indicator in bounds:
            if not {"option", "notApplicable"} & answers.get(indicator, {}).keys():
                missing[indicator] += 1
    return {i: (n, max(bounds[i]) - min(bounds[i])) for i, n in missing.items() if n}


def judge():
    for page in sorted(root.glob("Handbook/*/data.md")):
        if queries(page.parent.name) != queries("en"):
            sys.exit(f"queries.py: {page} does not have the same queries as the English page")
    make(6)
    all_profiles = profiles()
    mipexr("export", *all_profiles, "--format", "datapackage", "--output", "data")
    pathlib.Path("profiles.ndjson").write_bytes(mipexr("score", "assessments", "--format", "ndjson"))
    education = {os.path.basename(path): (scores(profile)["education"],) for path, profile in all_profiles.items() if "education" in scores(profile)}
    run = 0
    for query in queries("en"):
        if "LATERAL VIEW" in query:
            continue
        rows = duckdb.sql(query.rstrip().rstrip(";")).fetchall()
        found = {os.path.basename(str(row[0])): row[1:] for row in rows}
        if "profiles.ndjson" in query:
            compare("profiles.ndjson", found, expected_means(all_profiles))
        elif "axis_area = 'education'" in query:
            compare("assessments/*.json" if "read_text" in query else "data/answers.csv", found, education)
        elif "state IN" in query:
            compare("what is missing", found, expected_missing())
        else:
            sys.exit(f"queries.py: nothing is known of what this query should give:\n{query}")
        run += 1
    if run != 4:
        sys.exit(f"queries.py: {run} queries were found on the page, expected 4")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    judge()
    os.chdir(root)
