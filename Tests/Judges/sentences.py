"""Judge of the sentences, with a reader of catalogues that is not ours: every sentence is in every language, its placeholders
are the template's, and a trial language shows where it should.

sentences.py MIPEXR
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import polib

program = sys.argv[1]
folder = pathlib.Path(__file__).resolve().parents[2] / "Sources/Sentences/Languages"
template = {entry.msgctxt: entry for entry in polib.pofile(str(folder / "mipexr.pot"))}


def placeholders(text):
    return set(re.findall(r"\{(\w+)\}", text.replace("{{", "").replace("}}", "")))


def check(path):
    entries = {entry.msgctxt: entry for entry in polib.pofile(str(path))}
    assert entries.keys() == template.keys(), entries.keys() ^ template.keys()
    for key, entry in entries.items():
        own = template[key]
        assert (entry.msgid, entry.msgid_plural) == (own.msgid, own.msgid_plural), key
        expected = placeholders(own.msgid_plural or own.msgid)
        forms = list(entry.msgstr_plural.values()) if own.msgid_plural else [entry.msgstr]
        assert all(forms), key
        assert set().union(*map(placeholders, forms)) == expected, key


def lint(text):
    with tempfile.TemporaryDirectory() as place:
        path = pathlib.Path(place) / "fr.po"
        (path.parent / "mipexr.pot").write_bytes((folder / "mipexr.pot").read_bytes())
        path.write_bytes(text)
        run = subprocess.run([program, "lint", str(path)], capture_output=True, env={"LANG": "C"})
        return run.returncode, run.stderr.decode().replace(place + "/", "")


catalogues = sorted(folder.glob("*.po"))
assert len(catalogues) >= 2
for catalogue in catalogues:
    check(catalogue)

good = (folder / "sv.po").read_bytes()
status, told = lint(good)
assert (status, told) == (0, ""), told
faults = {
    b"Latin-1": (good.replace("Välj".encode(), "Välj".encode("latin-1"), 1), "is not UTF-8"),
    b"a placeholder too few": (good.replace(b'msgstr "sparat {clock}"', b'msgstr "sparat"'), "{clock} is missing"),
    b"an unknown key": (good.replace(b"WizardMessage.savingNow", b"WizardMessage.savingNever"), "did you mean"),
    b"no plural rule": (good.replace(b"plural=(n != 1)", b"plural=(n !! 1)"), "is no plural rule"),
    b"an escape sequence": (good.replace(b'msgstr "sparar"', b'msgstr "\x1b[2Jsparar"'), "acts on the screen"),
    b"too many": (good + b"".join(b'\nmsgctxt "A.b%d"\nmsgid "a"\nmsgstr "b"\n' % n for n in range(100_000)), "more than"),
}
for name, (text, words) in faults.items():
    assert text != good, name
    status, told = lint(text)
    assert status == 65 and words in told and re.search(r"^fr\.po:\d+:\d+: error: ", told, re.M), (name, status, told[:300])
status, told = lint(good.replace(b'msgstr "sparar"', b'msgstr ""').replace(b"#, python-brace-format", b"#, fuzzy", 1))
assert "not translated: 1;" in told and "marked fuzzy: 1;" in told, told
print(f"{len(catalogues)} catalogues of {len(template)} sentences; {len(faults)} faulty ones refused with their place")
