"""compare.py MIPEXR: answers mipex-r twice at random and calculates every difference anew from the YAML and the JSON.

Written apart from the program, on fractions, from the words of `mipexr handbook comparing`. It also holds the three formats
against each other: CSV and JSON say the same numbers, and the text the same whole points.
"""

import csv, fractions, io, json, math, pathlib, random, re, subprocess, sys, tempfile

import yaml

F = fractions.Fraction
program = str(pathlib.Path(sys.argv[1]).resolve())
root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))
indicators = source["indicators"]


def scores(indicator):
    options = indicator.get("options") or source["scales"][indicator["scale"]]
    return {o["id"]: F(str(o["score"])) for o in options}


def run(folder, *arguments):
    done = subprocess.run(
        [program, *arguments], cwd=folder, capture_output=True, text=True,
        env={"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"})
    assert done.returncode == 0, (arguments, done)
    return done.stdout


def make(folder, name, period, share):
    run(folder, "new", name, "--region", "SE224", "--period", period)
    answers = {}
    for indicator in indicators:
        dice = random.random()
        if dice < share:
            answers[indicator["id"]] = random.choice(list(scores(indicator)))
        elif dice < share + 0.1:
            answers[indicator["id"]] = "unknown"
        elif dice < share + 0.2:
            answers[indicator["id"]] = "na:the state runs it"
    if answers:
        run(folder, "set", name, *(f"{k}={v}" for k, v in answers.items()))
    return {i["id"]: scores(i)[answers[i["id"]]] for i in indicators if answers.get(i["id"]) in scores(i)}


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else None


def same(found, expected, what):
    assert (found is None) == (expected is None), (what, found, expected)
    assert expected is None or abs(found - float(expected)) < 1e-9, (what, found, float(expected))


def check(found, members, before, after, what):
    """Every indicator has weight 1 and no condition in mipex-r."""
    first, second = ({i: s for i, s in side.items() if i in members} for side in (before, after))
    both = first.keys() & second.keys()
    same(found["from"]["score"], mean(first.values()), what)
    same(found["to"]["score"], mean(second.values()), what)
    if first and second:
        same(found["difference"], mean(second.values()) - mean(first.values()), what)
    assert found["onlyFrom"] == len(first) - len(both) and found["onlyTo"] == len(second) - len(both), what
    parts = {a["indicator"]: a["contribution"] for a in found["answers"]}
    if not both:
        assert found["common"] is None and set(parts.values()) <= {None}, what
        return
    common = [mean(side[i] for i in both) for side in (first, second)]
    same(found["common"]["from"], common[0], what)
    same(found["common"]["to"], common[1], what)
    for i in members:
        if i in both:
            expected = (second[i] - first[i]) / len(both)
        elif i in first:
            expected = -(first[i] - common[0]) / len(first)
        elif i in second:
            expected = (second[i] - common[1]) / len(second)
        else:
            expected = F(0)
        if i in parts:
            same(parts[i], expected, (what, i))
        else:
            assert i in both and expected == 0 or i not in first and i not in second, (what, i)
    assert abs(sum(parts.values()) - found["difference"]) < 1e-9, what


def points(score):
    """What is shown: whole points, or where they would lie in another band one decimal, rounded down."""
    if score is None:
        return None
    limits = [F(str(band["from"])) for band in source["bands"]]
    whole = math.floor(score + F(1, 2))
    if all((limit <= whole) == (limit <= score) for limit in limits):
        return F(whole)
    return F(math.floor(score * 10), 10)


def written(number):
    return "-" if number is None else str(int(number)) if number.denominator == 1 else str(float(number))


def compare(folder):
    before, after = (make(folder, n, p, random.choice([0, 0.1, 0.5, 0.8])) for n, p in (("a.json", "2024"), ("b.json", "2026")))
    found = json.loads(run(folder, "compare", "a.json", "b.json", "--format", "json"))["comparisons"][0]
    check(found["overall"], {i["id"] for i in indicators}, before, after, "overall")
    places = {d["id"]: d for d in found["dimensions"]}
    for axis in source["axes"]:
        for dimension in axis["dimensions"]:
            members = {i["id"] for i in indicators if dimension in (i.get(axis["id"]) or [])
                       and (isinstance(i[axis["id"]], list) or i[axis["id"]] == dimension)}
            check(places[dimension], members, before, after, dimension)
    rows = list(csv.DictReader(io.StringIO(run(folder, "compare", "a.json", "b.json", "--format", "csv"))))
    for row in rows:
        place = found["overall"] if row["dimension"] == "overall" else places[row["dimension"]]
        if row["indicator"]:
            term = next(a for a in place["answers"] if a["indicator"] == row["indicator"])
            same(float(row["contribution"]) if row["contribution"] else None, term["contribution"], row)
        else:
            same(float(row["difference"]) if row["difference"] else None, place["difference"], row)
    assert sum(not r["indicator"] for r in rows) == 18, len(rows)
    text = run(folder, "compare", "a.json", "b.json")
    shown = re.search(r"^Overall +A (\S+) +B (\S+)(?: \((\S+)\))?$", text, re.M).groups()
    first, second = (points(mean(side.values())) for side in (before, after))
    assert shown[0] == written(first) and shown[1] == written(second), shown
    if first is not None and second is not None:
        both = before.keys() & after.keys()
        common = [points(mean(side[i] for i in both)) for side in (before, after)] if both else None
        number = shown[2].rstrip("*")
        assert number == "-" if common is None else F(number) == common[1] - common[0], shown
        assert shown[2].endswith("*") == (common is None or common[1] - common[0] != second - first), shown
    assert all(len(line) <= 80 for line in text.split("\n")), text


random.seed(7)
rounds = 20
for _ in range(rounds):
    with tempfile.TemporaryDirectory() as folder:
        compare(folder)
print(f"compare: {rounds} pairs of assessments, all 18 numbers of each with the answers behind them")
