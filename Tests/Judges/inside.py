#!/usr/bin/env python3
"""inside.py FILE: a CycloneDX list of what is linked in, held against the format's own schema by a reader that did not write it."""
import importlib.resources
import json
import sys

import jsonschema
from referencing import Registry, Resource

FOLDER = importlib.resources.files("cyclonedx.schema") / "_res"


def schema(address):
    """A schema of the format by the end of its address: they refer to each other by names that the package files them under."""
    return Resource.from_contents(json.loads((FOLDER / address.rsplit("/")[-1]).read_text()))


with open(sys.argv[1], encoding="utf-8") as file:
    bom = json.load(file)
whole = schema("bom-1.6.SNAPSHOT.schema.json").contents
validator = jsonschema.Draft7Validator(whole, registry=Registry(retrieve=schema), format_checker=jsonschema.FormatChecker())
faults = [error.message for error in validator.iter_errors(bom)]
for part in bom["components"]:
    faults += [f"{part['name']} has no {member}" for member in ("version", "licenses", "purl", "supplier") if not part.get(member)]
# The schema shall be one that finds something.
if validator.is_valid(bom | {"specVersion": 6}):
    faults.append("the schema takes a number for a version")
if faults:
    sys.exit("\n".join(f"{sys.argv[1]}: {fault}" for fault in faults))
print("what is inside:", ", ".join(f"{part['name']} {part['version']}" for part in bom["components"]))
