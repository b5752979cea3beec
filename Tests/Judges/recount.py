"""recount.py MIPEXR [COUNT]: scores random questionnaires apart from the program, on fractions, and compares every number.

A thousand questionnaires with an assessment each: conditions, moved points, weights, both kinds of overall score, limits of
levels anywhere. Compared are, of every dimension and the whole, score, range, counts and level in JSON, the shown numbers and
level in text, what the whole would be with doubtful answers lower, and the steps in their order.
"""

import fractions, json, math, pathlib, random, re, subprocess, sys, tempfile

F = fractions.Fraction
program = str(pathlib.Path(sys.argv[1]).resolve())
count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000


# A questionnaire and its answers, made up.

def quantity(low, high, decimals):
    return F(random.randint(int(low * 10**decimals), int(high * 10**decimals)), 10**decimals)


def options():
    decimals = random.choice([0, 0, 1, 3])
    scores = sorted({quantity(0, 100, decimals) for _ in range(random.randint(2, 5))})
    if len(scores) < 2:
        scores = [F(0), F(100)]
    if random.random() < 0.4:
        scores[0], scores[-1] = F(0), F(100)
    return [(f"o{number}", score) for number, score in enumerate(scores)]


def questionnaire(number):
    axes = {f"a{axis}": [f"d{axis}-{place}" for place in range(random.randint(1, 4))] for axis in range(random.randint(1, 3))}
    scales = {f"s{scale}": options() for scale in range(2)}
    indicators = []
    for place in range(random.randint(1, 14)):
        indicator = {"id": f"I{place}", "weight": F(1), "condition": {}, "figures": random.random() < 0.05}
        if not indicator["figures"]:
            indicator["scale"] = random.choice([None, *scales])
            indicator["given"] = scales[indicator["scale"]] if indicator["scale"] else options()
            if random.random() < 0.4:
                indicator["weight"] = random.choice([F(random.randint(1, 9000), 1000), F(2), F(999999)])
        indicator["places"] = {
            axis: random.sample(dimensions, random.randint(1, min(2, len(dimensions))))
            for axis, dimensions in axes.items() if random.random() < 0.8}
        earlier = [other for other in indicators if not other["figures"]]
        for other in random.sample(earlier, min(len(earlier), random.choice([0, 0, 0, 1, 1, 2]))):
            known = [option for option, _ in other["given"]]
            indicator["condition"][other["id"]] = random.sample(known, random.randint(1, len(known) - 1))
        indicators.append(indicator)
    limits = sorted({quantity(0, 100, random.choice([0, 0, 1, 3])) for _ in range(random.randint(0, 4))} | {F(0)})
    return {"id": f"q{number:04}", "axes": axes, "scales": scales, "indicators": indicators, "limits": limits,
            "stretch": random.random() < 0.5, "overall": random.choice(["indicators", "indicators", *axes])}


def answer(indicator):
    entry = {}
    if random.random() < 0.5:
        entry["evidence"] = [{"title": "A document"}]
    if random.random() < 0.5:
        entry["confidence"] = random.choice(["low", "medium", "high"])
    kind = random.random()
    if kind < 0.12:
        return None
    if kind < 0.2:
        return entry | {"unknown": True}
    if kind < 0.32:
        return entry | {"notApplicable": "the state runs it"}
    if indicator["figures"]:
        return entry | {"figures": {"values": {"total": 12.5}}}
    return entry | {"option": random.choice(indicator["given"])[0]}


# The same as files.

def text(number):
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.3f}".rstrip("0")


def flow(given):
    return "[" + ", ".join(f"{{id: {option}, score: {text(score)}}}" for option, score in given) + "]"


def structure(made):
    overall = made["overall"] if made["overall"] == "indicators" else "dimensions of " + made["overall"]
    lines = ["format: mipexr-questionnaire/1", f"id: {made['id']}", "version: 1.0.0", "source: x", "languages: [en]",
             f"overall: {overall}"]
    lines += ["points: stretch"] if made["stretch"] else []
    lines.append("bands: [" + ", ".join(f"{{id: b{place}, from: {text(limit)}}}" for place, limit in enumerate(made["limits"])) + "]")
    lines += ["scales:"] + [f"  {scale}: {flow(given)}" for scale, given in made["scales"].items()]
    lines += ["axes:"] + [f"  - {{id: {axis}, dimensions: [{', '.join(dimensions)}]}}" for axis, dimensions in made["axes"].items()]
    lines += ["sections: [all]", "indicators:"]
    for indicator in made["indicators"]:
        lines += [f"  - id: {indicator['id']}", "    section: all"]
        lines += [f"    {axis}: [{', '.join(places)}]" for axis, places in indicator["places"].items()]
        if indicator["figures"]:
            lines.append("    kind: number\n    unit: percent\n    groups: [total]\n    better: neither")
        else:
            lines.append(f"    scale: {indicator['scale']}" if indicator["scale"] else f"    options: {flow(indicator['given'])}")
            lines.append(f"    weight: {text(indicator['weight'])}")
        if indicator["condition"]:
            lines.append("    only-if: {" + ", ".join(f"{other}: [{', '.join(allowed)}]" for other, allowed in indicator["condition"].items()) + "}")
    return "\n".join(lines) + "\n"


def words(made):
    names = [dimension for dimensions in made["axes"].values() for dimension in dimensions]
    lines = ["language: en", "status: draft", "title: Random", "dimensions:"]
    lines += [f"  {name}: {{name: {name}}}" for name in names]
    lines += ["indicators:"] + [f"  {indicator['id']}: {{question: Is it so?}}" for indicator in made["indicators"]]
    return "\n".join(lines) + "\n"


# Scored apart.

def counted(made):
    """Each indicator's options as they count."""
    def moved(given):
        low, high = min(s for _, s in given), max(s for _, s in given)
        return {o: F(math.floor((s - low) * 100 / (high - low) * 1000 + F(1, 2)), 1000) for o, s in given}
    return {i["id"]: {} if i["figures"] else moved(i["given"]) if made["stretch"] else dict(i["given"]) for i in made["indicators"]}


def state(indicator, answers):
    entry = answers.get(indicator["id"]) or {}
    for kind in ("option", "notApplicable", "figures"):
        if kind in entry:
            return kind, entry[kind]
    return "open", None


class Scored:
    def __init__(self, made, answers):
        self.made, self.answers, self.scores = made, answers, counted(made)
        self.by = {i["id"]: i for i in made["indicators"]}
        self.asked, self.could = {}, {}
        for indicator in made["indicators"]:
            self.asked[indicator["id"]] = all(self.holds(*term) for term in indicator["condition"].items())
            self.could[indicator["id"]] = not self.asked[indicator["id"]] and all(self.may(*term) for term in indicator["condition"].items())

    def holds(self, other, allowed):
        return self.asked[other] and state(self.by[other], self.answers) in [("option", option) for option in allowed]

    def may(self, other, allowed):
        if not (self.asked[other] or self.could[other]):
            return False
        kind, value = state(self.by[other], self.answers)
        return value in allowed if kind == "option" else kind != "notApplicable"

    def ends(self, indicator):
        """Lowest and highest score that it can have in the end; nothing when it has none."""
        kind, value = state(indicator, self.answers)
        scores = self.scores[indicator["id"]]
        if kind == "notApplicable" or not scores:
            return None
        return (scores[value],) * 2 if kind == "option" else (min(scores.values()), max(scores.values()))

    def part(self, members):
        asked = [i for i in members if self.asked[i["id"]]]
        kinds = [state(i, self.answers)[0] for i in asked]
        counts = (sum(k in ("option", "figures") for k in kinds), sum(k != "notApplicable" for k in kinds), len(asked))
        score = mean([(self.scores[i["id"]][state(i, self.answers)[1]], i["weight"]) for i in asked if state(i, self.answers)[0] == "option"])
        sure = [(self.ends(i), i["weight"]) for i in asked if self.ends(i)]
        other = [(self.ends(i), i["weight"]) for i in members if self.could[i["id"]] and self.ends(i)]
        low, high = (extreme([(e[side], w) for e, w in sure], [(e[side], w) for e, w in other], side) for side in (0, 1))
        return {"score": score, "low": low, "high": high, "counts": counts, "sure": bool(sure)}

    def profile(self):
        parts = {"overall": self.part(self.made["indicators"])}
        for axis, dimensions in self.made["axes"].items():
            for dimension in dimensions:
                parts[dimension] = self.part([i for i in self.made["indicators"] if dimension in i["places"].get(axis, [])])
        if self.made["overall"] != "indicators":
            own = [parts[dimension] for dimension in self.made["axes"][self.made["overall"]]]
            parts["overall"]["score"] = mean([(part["score"], 1) for part in own if part["score"] is not None])
            for side, end in enumerate(("low", "high")):
                sure = [(part[end], 1) for part in own if part["sure"]]
                other = [(part[end], 1) for part in own if not part["sure"] and part[end] is not None]
                parts["overall"][end] = extreme(sure, other, side)
        return parts

    @property
    def whole(self):
        return self.profile()["overall"]["score"]

    def changed(self, changes):
        answers = dict(self.answers)
        for indicator, option in changes.items():
            answers[indicator] = (answers.get(indicator) or {}) | {"option": option}
            answers[indicator].pop("notApplicable", None)
        return Scored(self.made, answers)

    def certainty(self):
        asked = [i for i in self.made["indicators"] if self.asked[i["id"]]]
        answered = [i for i in asked if state(i, self.answers)[0] in ("option", "figures")]
        low = [i for i in answered if self.answers[i["id"]].get("confidence") == "low"]
        out = [i for i in asked if state(i, self.answers)[0] == "notApplicable"]
        down = {i["id"]: o for i in low if (o := self.beside(i, -1))}
        worst = {i["id"]: min(s, key=s.get) for i in out if (s := self.scores[i["id"]])}
        return {"answered": len(answered), "lowConfidence": len(low),
                "withoutEvidence": sum("evidence" not in self.answers[i["id"]] for i in answered), "notApplicable": len(out), "notAsked": len(self.made["indicators"]) - len(asked),
                "scoreWithLowConfidenceDown": self.changed(down).whole, "scoreWithNotApplicableAtWorst": self.changed(worst).whole}

    def beside(self, indicator, way):
        """The next higher, or lower, option; nothing at the end."""
        kind, value = state(indicator, self.answers)
        order = sorted(self.scores[indicator["id"]], key=self.scores[indicator["id"]].get)
        at = order.index(value) + way if kind == "option" else -1
        return order[at] if 0 <= at < len(order) else None

    def steps(self):
        before, profile, steps = self.whole, self.profile(), []
        for place, indicator in enumerate(self.made["indicators"]):
            better = self.beside(indicator, 1)
            if not self.asked[indicator["id"]] or better is None or before is None:
                continue
            after = self.changed({indicator["id"]: better}).whole
            gain = after - before if after is not None else 0
            if gain <= 0:
                continue
            touched = [profile[d]["score"] for places in indicator["places"].values() for d in places]
            weakest = min((s for s in touched if s is not None), default=F(1000))
            entry = self.answers[indicator["id"]]
            steps.append(((-round(gain * 10**6), weakest, "evidence" not in entry, place), indicator["id"], entry["option"], better, gain))
        return [step[1:] for step in sorted(steps)]


def mean(pairs):
    weights = sum(weight for _, weight in pairs)
    return sum(score * weight for score, weight in pairs) / weights if weights else None


def extreme(sure, other, side):
    """The farthest mean of what is sure with any of the others: those that lie farthest are tried one after the other."""
    other = sorted(other, reverse=bool(side))
    found = [mean(sure + other[:taken]) for taken in range(len(other) + 1)]
    return (max if side else min)([value for value in found if value is not None], default=None)


def shown(value, limits):
    if value is None:
        return None
    def is_inside(number):
        return all((limit <= number) == (limit <= value) for limit in limits)
    points = F(math.floor(value + F(1, 2)))
    tries = [points] + [F(math.floor(value * 10**decimals), 10**decimals) for decimals in (1, 2, 3)]
    return text(next((number for number in tries if is_inside(number)), tries[-1]))


def level(part, limits):
    answered, applicable, total = part["counts"]
    if part["score"] is None or 2 * answered < applicable or 2 * (total - applicable) > total:
        return None
    return f"b{max(place for place, limit in enumerate(limits) if limit <= part['score'])}"


# Held against what the program says.

row = re.compile(r" *(\S+) +(-|[0-9.]+) *(?:\(([0-9.]+)-([0-9.]+)\))? +(\d+) of (\d+) answered(?: +(b\d+))?(.*)")
compared = differing = 0


def expect(place, found, wanted):
    global compared, differing
    compared += 1
    if found != wanted:
        differing += 1
        if differing < 20:
            print(f"{place}: the program says {found}, calculated apart it is {wanted}")


def number(value):
    return None if value is None else float(value)


def check_data(made, scored, profile):
    found = {"overall": profile["overall"]} | {d["id"]: d for axis in profile["axes"] for d in axis["dimensions"]}
    for name, part in scored.profile().items():
        for member in ("score", "low", "high"):
            expect(f"{made['id']} {name} {member}", found[name][member], number(part[member]))
        counts = tuple(found[name][member] for member in ("answered", "applicable", "total"))
        expect(f"{made['id']} {name} counts", counts, part["counts"])
        expect(f"{made['id']} {name} level", found[name]["band"], level(part, made["limits"]))
    for member, value in scored.certainty().items():
        expect(f"{made['id']} {member}", profile["certainty"][member], number(value) if isinstance(value, F) else value)
    steps = scored.steps()
    expect(f"{made['id']} steps", [(s["indicator"], s["from"], s["to"]) for s in profile["steps"]], [s[:3] for s in steps])
    for own, step in zip(profile["steps"], steps):
        expect(f"{made['id']} gain", math.isclose(own["gain"], step[3], rel_tol=0, abs_tol=1e-9), True)


def check_text(made, scored, lines):
    rows = {m[1].lower(): m for m in map(row.fullmatch, lines) if m}
    for name, part in scored.profile().items():
        line = rows[name]
        expect(f"{made['id']} {name} shown", None if line[2] == "-" else line[2], shown(part["score"], made["limits"]))
        expect(f"{made['id']} {name} shown range", (line[3], line[4]), tuple(shown(part[e], made["limits"]) for e in ("low", "high")))
        expect(f"{made['id']} {name} level told", line[7], level(part, made["limits"]))
        outside = part["score"] is not None and part["low"] is not None and not part["low"] <= part["score"] <= part["high"]
        expect(f"{made['id']} {name} told to be outside", "outside" in line[8], outside)


def run(folder, *words):
    env = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"}
    done = subprocess.run([program, "score", *words, "--library", "library"], cwd=folder, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    return done.stdout


random.seed(1130)
with tempfile.TemporaryDirectory() as name:
    folder, cases = pathlib.Path(name), []
    (folder / "files").mkdir()
    for place in range(count):
        made = questionnaire(place)
        own = folder / "library/Questionnaires" / made["id"]
        (own / "texts").mkdir(parents=True)
        (own / "questionnaire.yaml").write_text(structure(made))
        (own / "texts/en.yaml").write_text(words(made))
        answers = {i["id"]: entry for i in made["indicators"] if (entry := answer(i))}
        file = {"format": "mipexr-assessment/1", "questionnaire": {"id": made["id"], "version": "1.0.0"},
                "region": {"name": made["id"]}, "period": "2026", "language": "en", "created": "2026-01-01T00:00:00Z", "answers": answers}
        (folder / f"files/{made['id']}.json").write_text(json.dumps(file))
        cases.append((made, Scored(made, answers)))
    profiles = json.loads(run(folder, "files", "--format", "json"))
    blocks = re.split(r"^(?=q\d{4} 2026$)", run(folder, *[f"files/{made['id']}.json" for made, _ in cases]), flags=re.M)[1:]
    assert len(profiles) == len(blocks) == count, (len(profiles), len(blocks))
    for (made, scored), profile, block in zip(cases, profiles, blocks):
        assert profile["region"]["name"] == made["id"] == block[:5]
        check_data(made, scored, profile)
        check_text(made, scored, block.splitlines())
print(f"recount: {compared} numbers of {count} random questionnaires calculated apart, {differing} differ")
sys.exit(1 if differing else 0)
