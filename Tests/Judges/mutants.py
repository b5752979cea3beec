"""mutants.py [--only TARGET:LINE,...] [--target NAME,...] [--locate]: plants small faults in the program and tells which no test notices.

A test that passes shows little; one that fails when the program is wrong shows what it is for. The lists in Tests/Judges/mutants,
one a target, name faults: a line of the source with the piece in question between « and » (an expression) or ⟦ and ⟧ (statements),
then ==> and what stands there instead. Blanks and line ends count as one blank, and a file's name does not count, so that moved and
reformatted code is found; a line that is found no more, or twice, is an error. What follows ## is why a fault cannot be noticed.

All faults are compiled in at once in a copy of the tree, `piece` as `(mutant(17) ? fault : piece)`, and switched one at a time by the
environment: first the tests of the target, then, for what survived, those of the targets above it and the journeys named in the list.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[2]
LISTS = ROOT / "Tests/Judges/mutants"
COPY = pathlib.Path(os.environ.get("MUTANTS_COPY", ROOT / ".build-mutants"))
NEEDED = 0.95
# A run that takes so many times as long as one without a fault, and some seconds, hangs: an endless loop is noticed.
PATIENCE = (10, 20)

# The suites that look at a target directly, then those of the targets above it.
SUITES = {
    "Text": ["SentencesTests", "AssessmentTests", "WizardTests", "LibraryTests", "TerminalTests", "ReportsTests"],
    "Gettext": ["SentencesTests", "LibraryTests"],
    "Sentences": ["SentencesTests", "WizardTests", "ReportsTests", "SaverTests", "LineModeTests", "LibraryTests"],
    "Assessment": ["AssessmentTests", "ScoringTests", "SaverTests", "WizardTests", "ReportsTests", "LibraryTests"],
    "Scoring": ["ScoringTests", "WizardTests", "ReportsTests", "LineModeTests"],
    "Wizard": ["WizardTests", "LineModeTests", "TerminalTests"],
    "YAML": ["LibraryTests"],
    "Library": ["LibraryTests"],
    "Saver": ["SaverTests"],
    "Reports": ["ReportsTests"],
    "LineMode": ["LineModeTests"],
    "Terminal": ["TerminalTests"],
    "mipexr": [],
}

# Suites that try thousands of random cases: only what the others let pass goes through them.
LONG = (
    "PropertyTests|RangeTests|RandomWalkTests|RandomSessionTests|JSONWritingTests|JSONQuickTests|SaveSweepTests|SaveOrderTests|"
    "WorkshopRecoveryTests|StreamTests|HandbookTests|PracticePageTests|PracticeFilterTests|ScreenLanguageTests"
)

SWITCH = """internal import Glibc

/// The fault of this target that is switched on, by its line in the list; read once.
private let chosen: Int? = {
  let words = getenv("MIPEXR_MUTANT").map { String(cString: $0) }?.split(separator: ":")
  return words?.first == "TARGET" ? words?.last.flatMap { Int($0) } : nil
}()

func mutant(_ number: Int) -> Bool { chosen == number }
"""


class Mutant:
    def __init__(self, number, target, line, place):
        self.number, self.target, self.place, self.name = number, target, place, f"{target}:{number}"
        line, _, reason = line.partition(" ## ")
        self.reason = reason.strip()
        self.source, _, self.fault = (part.strip() for part in line.partition(" ==>"))
        self.journeys = ""
        marks = re.fullmatch(r"(.*)([«⟦])(.*)([»⟧])(.*)", self.source)
        if not marks:
            sys.exit(f"{place}: no piece is marked: {line}")
        self.before, mark, self.piece, _, self.after = marks.groups()
        self.isStatement = mark == "⟦"

    def pattern(self):
        """The line as a regular expression in which every blank is any number of blanks."""
        parts = [r"\s+".join(map(re.escape, re.split(r"\s+", part))) for part in (self.before, self.piece, self.after)]
        return re.compile(f"({parts[0]})({parts[1]})({parts[2]})")

    def wrap(self, piece):
        if self.isStatement:
            return f"if mutant({self.number}) {{ {self.fault} }} else {{ {piece} }}"
        return f"(mutant({self.number}) ? ({self.fault}) : ({piece}))"

    def __str__(self):
        return f"{self.name} {self.source} ==> {self.fault}"


def read_lists(targets):
    """All faults; each is called by its target and line, so that a new one moves no number of another target."""
    mutants = []
    for path in sorted(LISTS.glob("*.txt")):
        journeys = ""
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if line.startswith("@"):
                journeys = line[1:].strip()
            if not line.strip() or line.startswith(("#", "@")) or targets and path.stem not in targets:
                continue
            mutants.append(Mutant(number, path.stem, line, f"{path.name}:{number}"))
            mutants[-1].journeys = journeys
    return mutants


def locate(mutants, tree):
    """Finds each mutant's place; tells all that have none."""
    spans, lost = {}, []
    for target in {mutant.target for mutant in mutants}:
        texts = {path: path.read_text() for path in sorted((tree / "Sources" / target).rglob("*.swift"))}
        for mutant in (mutant for mutant in mutants if mutant.target == target):
            found = [(path, match) for path, text in texts.items() for match in mutant.pattern().finditer(text)]
            if len(found) != 1:
                lost.append(f"{mutant.place}: stands in Sources/{target} {len(found)} times: {mutant.source}")
                continue
            path, match = found[0]
            spans.setdefault(path, []).append((*match.span(2), mutant))
    return spans, lost


def planted(text, spans, start=0, end=None):
    """The text with every piece wrapped; a piece within a piece is planted in what stays of the outer one."""
    end = len(text) if end is None else end
    spans = sorted(spans, key=lambda span: (span[0], -span[1], span[2].number))
    result, here = "", start
    while spans:
        first, last, mutant = spans.pop(0)
        inner = [span for span in spans if span[1] <= last]
        spans = [span for span in spans if span[1] > last]
        if any(span[0] < last for span in spans):
            sys.exit(f"{mutant.place}: another piece begins within this one and ends outside")
        result += text[here:first] + mutant.wrap(planted(text, inner, first, last))
        here = last
    return result + text[here:end]


def write_if_new(path, text):
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def make_copy(mutants):
    """Brings the copy up to date; files that are the same stay, so that little is built anew."""
    spans, lost = locate(mutants, ROOT)
    for line in lost:
        print(line)
    if lost:
        sys.exit(f"{len(lost)} faults have no place; the sources have moved, the lists go after them")
    wanted = set()
    for top in ["Package.swift", "Sources", "Tests", "Questionnaires", "Handbook"]:
        paths = [ROOT / top] if (ROOT / top).is_file() else [path for path in (ROOT / top).rglob("*") if path.is_file()]
        for path in paths:
            copy = COPY / path.relative_to(ROOT)
            wanted.add(copy)
            if path in spans:
                write_if_new(copy, planted(path.read_text(), spans[path]))
            elif not copy.exists() or copy.read_bytes() != path.read_bytes():
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)
                shutil.copymode(path, copy)
    for target in SUITES:
        switch = COPY / "Sources" / target / "Mutant.swift"
        write_if_new(switch, SWITCH.replace("TARGET", target))
        wanted.add(switch)
    for top in ["Sources", "Tests"]:
        for path in (COPY / top).rglob("*"):
            if path.is_file() and path not in wanted:
                path.unlink()


def build():
    command = ["swift", "build", "--build-tests", "--package-path", COPY]
    if subprocess.run(command, stdout=sys.stderr).returncode:
        sys.exit("the faults do not compile")
    return pathlib.Path(subprocess.run([*command, "--show-bin-path"], capture_output=True, text=True).stdout.strip())


class Runner:
    """Runs suites of the copy, with one fault switched on or with none."""

    def __init__(self, folder):
        self.folder = folder
        self.bundle = next(folder.glob("*.xctest"))
        self.seconds = {}

    def passes(self, run, name):
        suite, skipped = run
        environment = {**os.environ, "MIPEXR_MUTANT": name}
        if "Journeys" in suite:
            # A journey's program has an environment of its own; a shell in between switches the fault on.
            wrapper = self.folder / f"mutant-{name}"
            wrapper.write_text(f'#!/bin/sh\nMIPEXR_MUTANT={name} exec "{self.folder}/mipexr" "$@"\n')
            wrapper.chmod(0o755)
            environment["MIPEXR_BINARY"] = str(wrapper)
        command = [self.bundle, "--testing-library", "swift-testing", "--filter", suite]
        command += ["--skip", skipped] if skipped else []
        limit = PATIENCE[0] * self.seconds[run] + PATIENCE[1] if run in self.seconds else None
        try:
            result = subprocess.run(command, env=environment, cwd=COPY, capture_output=True, timeout=limit)
        except subprocess.TimeoutExpired:
            return False
        return result.returncode == 0

    def learn(self, run):
        """Makes sure that a run passes without a fault, and takes its time."""
        start = time.monotonic()
        if not self.passes(run, "none"):
            sys.exit(f"{run[0]} fails without any fault")
        self.seconds[run] = time.monotonic() - start

    def noticing(self, mutant):
        """The suite that notices the fault; None when all pass."""
        return next((run[0] for run in runs(mutant) if not self.passes(run, mutant.name)), None)


def runs(mutant):
    """What to run for a fault, the quickest first: a suite and what of it is left out."""
    names = [f"^{name}\\." for name in SUITES[mutant.target]]
    journeys = [(f"^Journeys\\.({mutant.journeys})/", "")] if mutant.journeys else []
    return [(name, LONG) for name in names] + [(name, "") for name in names] + journeys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="")
    parser.add_argument("--target", default="")
    parser.add_argument("--locate", action="store_true", help="only look whether every fault has its place")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    mutants = read_lists(set(filter(None, options.target.split(","))))
    if options.locate:
        lost = locate(mutants, ROOT)[1]
        print("\n".join(lost) or f"{len(mutants)} faults have their place")
        sys.exit(bool(lost))
    make_copy(mutants)
    runner = Runner(build())
    only = set(filter(None, options.only.split(",")))
    tried = [mutant for mutant in mutants if not only or mutant.name in only]
    for run in sorted({run for mutant in tried for run in runs(mutant)}):
        runner.learn(run)
    survivors = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for mutant, suite in zip(tried, pool.map(runner.noticing, tried)):
            if suite is None:
                survivors.append(mutant)
                print(f"not noticed: {mutant}" + (f" ## {mutant.reason}" if mutant.reason else ""), flush=True)
            elif mutant.reason:
                print(f"noticed by {suite} all the same: {mutant}", flush=True)
    share = 1 - len(survivors) / max(1, len(tried))
    print(f"mutants: {len(tried)} faults, {len(tried) - len(survivors)} noticed, {share:.1%}")
    if share < NEEDED or any(not mutant.reason for mutant in survivors):
        sys.exit(1)


if __name__ == "__main__":
    main()
