"""corpus_files.py COUNT FOLDER: COUNT assessment files to the built-in questionnaire, as the program would have written them.

Random answers, notes, evidence and targets, and the history of an administrator's work on them: each answer given, many of them
changed or noted later, some steps undone. About 45 kB a file. The same COUNT makes the same files.
"""

import json, multiprocessing, pathlib, random, sys

import yaml

root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))
options = {i["id"]: [o["id"] for o in i.get("options") or source["scales"][i["scale"]]] for i in source["indicators"]}
regions = [(r["names"]["en"], r["nuts"], r["country"])
           for r in yaml.safe_load((root / "Handbook/regions.yaml").read_text("utf-8"))["regions"]]
words = """the region has a plan of its own since 2023 and follows it up every year with the municipalities; see the decision of
the regional council, point 4. Finansieringen är säkrad till och med 2027, därefter prövas den på nytt. La Conselleria publica
els resultats cada any. Only the three largest cities take part so far; smaller ones lack staff for it. Utvärderingen görs av
en fristående part. Interviews with four organisations of migrants point the same way.""".split()


def sentence(chance, least, most):
    start = chance.randrange(len(words))
    return " ".join((words * 3)[start:start + chance.randint(least, most)])


def moment(chance):
    return f"2026-{chance.randint(1, 9):02}-{chance.randint(1, 28):02}T{chance.randint(7, 17):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}Z"


def answer(chance, indicator, person):
    entry = {"at": moment(chance), "by": person}
    kind = chance.random()
    if kind < 0.86:
        entry["option"] = chance.choice(options[indicator])
    elif kind < 0.93:
        entry["unknown"] = True
    else:
        entry["notApplicable"] = "the state runs this: " + sentence(chance, 3, 8)
    return entry


def assessment(number):
    chance = random.Random(number)
    people = chance.sample(["Case officer 1", "Case officer 2", "Handläggare 3", "Responsável 4", "Ansprechstelle für 5"], 2)
    answers, history = {}, []

    def record(indicator, after):
        history.append({"at": after["at"], "by": after["by"], "from": answers.get(indicator), "indicator": indicator, "to": after})
        if history[-1]["from"] is None:
            del history[-1]["from"]
        answers[indicator] = after

    for indicator in options:
        if chance.random() < 0.1:
            continue
        record(indicator, answer(chance, indicator, chance.choice(people)))
        if chance.random() < 0.4:
            record(indicator, answers[indicator] | {"note": sentence(chance, 5, 18), "at": moment(chance)})
        if chance.random() < 0.2:
            evidence = [{"date": "2025", "link": f"https://example.org/{chance.randrange(10**6)}", "title": sentence(chance, 3, 9)}]
            record(indicator, answers[indicator] | {"evidence": evidence, "confidence": chance.choice(["low", "medium", "high"])})
        if chance.random() < 0.1:
            record(indicator, {k: v for k, v in answers[indicator].items() if k in ("note", "evidence", "confidence")}
                   | answer(chance, indicator, chance.choice(people)))
    name, nuts, country = regions[number % len(regions)]
    return {
        "format": "mipexr-assessment/1", "questionnaire": {"id": "mipex-r", "version": source["version"]},
        "region": {"country": country, "name": name, "nuts": nuts}, "period": "2026", "language": "sv",
        "created": "2026-01-07T08:00:00Z", "modified": moment(chance),
        "people": [{"name": person, "role": "administrator"} for person in people], "answers": answers,
        "targets": {i: {"action": sentence(chance, 4, 12), "due": "2027-06-30", "option": options[i][-1], "owner": people[0]}
                    for i in chance.sample(list(options), 4)},
        "view": {"indicator": chance.choice(list(options)), "screen": "question"}, "history": history}


def write(job):
    folder, first, last = job
    for number in range(first, last):
        text = json.dumps(assessment(number), indent=2, sort_keys=True, ensure_ascii=False)
        pathlib.Path(f"{folder}/{number:06}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True)
    with multiprocessing.Pool() as pool:
        pool.map(write, [(str(folder), n, min(n + 250, count)) for n in range(0, count, 250)])
