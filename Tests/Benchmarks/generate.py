"""generate.py COUNT FOLDER: a library with one questionnaire, `large`, of COUNT indicators.

The built-in questionnaire, each indicator repeated under new ids, in English only: texts as long as real ones, but for the
guidance, which is cut so that the file stays below the 16 MiB that are read; the same axes, dimensions, scales and sections.
"""

import itertools, math, pathlib, re, sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2]) / "Questionnaires/large"
source = pathlib.Path(__file__).resolve().parents[2] / "Questionnaires/mipex-r"


def repeated(path, entry):
    """A file's text with the entries of `indicators` repeated; `entry` matches the beginning of one, up to its id."""
    head, body = path.read_text("utf-8").split("\nindicators:\n")
    # What became of ids in other versions is of no use to new ones.
    body = re.split(r"(?m)^(?=[a-z])", body)[0]
    body = re.sub(r'(?m)^(    guidance: "[^"\\]{400})[^"\\]*"$', r'\1"', body)
    blocks = re.split(rf"(?m)^(?={entry})", body)[1:]
    copies = (
        re.sub(r"\b([A-Z]{3})-(\d\d)\b", rf"\g<1>-{number:03}\2", block)
        for block in blocks
        for number in range(math.ceil(count / len(blocks)))
    )
    return head + "\nindicators:\n" + "".join(itertools.islice(copies, count))


structure = repeated(source / "questionnaire.yaml", "  - id: ")
structure = re.sub(r"(?m)^id: .*", "id: large", structure, count=1)
structure = re.sub(r"(?m)^languages: .*", "languages: [en]", structure, count=1)
(folder / "texts").mkdir(parents=True)
(folder / "questionnaire.yaml").write_text(structure, "utf-8")
(folder / "texts/en.yaml").write_text(repeated(source / "texts/en.yaml", "  [A-Z]{3}-"), "utf-8")
