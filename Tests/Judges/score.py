"""score.py MIPEXR: answers every indicator by `mipexr set` and calculates the profile anew from the YAML and the JSON.

Written apart from the program, on fractions, from the rules of `mipexr handbook method`. Three rounds: all options, a mix of
the four states, and one answer only.
"""

import fractions, json, math, pathlib, random, subprocess, sys, tempfile

import yaml

F = fractions.Fraction
program = str(pathlib.Path(sys.argv[1]).resolve())
root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))
scales = source["scales"]


def options(indicator):
    return indicator.get("options") or scales[indicator["scale"]]


def places(indicator, axis):
    place = indicator.get(axis, [])
    return place if isinstance(place, list) else [place]


def standing(indicators, answers):
    asked = [i for i in indicators if is_asked(i, answers)]
    applicable = [i for i in asked if "notApplicable" not in answers.get(i["id"], {})]
    answered = [i for i in applicable if "option" in answers.get(i["id"], {})]

    def mean(members, score):
        weights = sum(F(str(i.get("weight", 1))) for i in members)
        return sum(F(str(i.get("weight", 1))) * score(i) for i in members) / weights if weights else None

    def own(i):
        return next(F(str(o["score"])) for o in options(i) if o["id"] == answers[i["id"]]["option"])

    def bound(choose):
        return lambda i: own(i) if i in answered else choose(F(str(o["score"])) for o in options(i))

    score = mean(answered, own)
    bands = [b["id"] for b in source["bands"] if score is not None and F(str(b["from"])) <= score]
    if 2 * len(answered) < len(applicable) or 2 * len(applicable) < len(asked):
        bands = []  # too little is answered, or applies, to name a level
    return {"score": score, "low": mean(applicable, bound(min)), "high": mean(applicable, bound(max)),
            "answered": len(answered), "applicable": len(applicable), "total": len(asked),
            "band": bands[-1] if bands else None}


def is_asked(indicator, answers):
    by_id = {i["id"]: i for i in source["indicators"]}
    return all(is_asked(by_id[other], answers) and answers.get(other, {}).get("option") in allowed
               for other, allowed in indicator.get("only-if", {}).items())


def compare(name, found, expected):
    for key, value in expected.items():
        given = found[key]
        same = given == value if not isinstance(value, F) else math.isclose(given, float(value), rel_tol=1e-15)
        if not same:
            sys.exit(f"{name}: {key} is {given}, an independent calculation gives {value}")


def check(round_name, words):
    with tempfile.TemporaryDirectory() as folder:
        file = folder + "/a.json"
        subprocess.run([program, "new", file, "--region", "SE224"], check=True, stderr=subprocess.DEVNULL)
        subprocess.run([program, "set", file, *words], check=True)
        profile = json.loads(subprocess.run([program, "score", file, "--format", "json"], check=True, capture_output=True).stdout)
        answers = json.load(open(file, encoding="utf-8"))["answers"]
    compare("overall", profile["overall"], standing(source["indicators"], answers))
    count = 1
    for axis in profile["axes"]:
        for dimension in axis["dimensions"]:
            members = [i for i in source["indicators"] if dimension["id"] in places(i, axis["id"])]
            compare(dimension["id"], dimension, standing(members, answers))
            count += 1
    print(f"{round_name}: {len(words)} answers, {count} numbers with range and counts agree")


random.seed(61)
every = source["indicators"]
check("all options", [f"{i['id']}={random.choice(options(i))['id']}" for i in every])
states = lambda i: random.choice([random.choice(options(i))["id"]] * 4 + ["unknown", "na:the state runs it", "open"])
check("four states", [f"{i['id']}={states(i)}" for i in every])
check("one answer", [f"{every[0]['id']}={options(every[0])[-1]['id']}"])
