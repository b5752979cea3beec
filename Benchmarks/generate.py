"""generate.py COUNT FOLDER: a library with one questionnaire, `large`, of COUNT indicators.

The built-in questionnaire, its indicators repeated under new ids, in English only: texts as long as real ones, and the same
axes, dimensions, scales and sections.
"""

import itertools, pathlib, re, sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2]) / "Questionnaires/large"
source = pathlib.Path(__file__).resolve().parents[1] / "Questionnaires/mipex-r"


def repeated(path, entry):
    """A file's text with the entries of `indicators` repeated; `entry` matches the beginning of one, up to its id."""
    head, body = path.read_text("utf-8").split("\nindicators:\n")
    blocks = re.split(rf"(?m)^(?={entry})", body)[1:]
    copies = (
        re.sub(r"\b([A-Z]{3})-(\d\d)\b", rf"\g<1>-{number:03}\2", block)
        for number in itertools.count(1)
        for block in blocks
    )
    return head + "\nindicators:\n" + "".join(itertools.islice(copies, count))


structure = repeated(source / "questionnaire.yaml", "  - id: ")
structure = re.sub(r"(?m)^id: .*", "id: large", structure, count=1)
structure = re.sub(r"(?m)^languages: .*", "languages: [en]", structure, count=1)
(folder / "texts").mkdir(parents=True)
(folder / "questionnaire.yaml").write_text(structure, "utf-8")
(folder / "texts/en.yaml").write_text(repeated(source / "texts/en.yaml", "  [A-Z]{3}-"), "utf-8")
