#!/usr/bin/env python3
"""inside.py BINARY VERSION: what is linked into the release, as a CycloneDX list on standard output.

Versions come from where the build takes the parts: the compiler, Package.resolved, Debian's packages.
The list's number and time follow from the binary and SOURCE_DATE_EPOCH, so that a second run gives the same bytes.
"""
import hashlib, json, os, pathlib, re, subprocess, sys, uuid
from datetime import datetime, timezone

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

binary, version = sys.argv[1:]
digest = hashlib.sha256(pathlib.Path(binary).read_bytes()).hexdigest()
licence = LicenseFactory()


def said(*call): return subprocess.run(call, check=True, capture_output=True, text=True).stdout.strip()


def part(name, number, expression, supplier, link=None, kind=ComponentType.LIBRARY, **more):
    return Component(name=name, version=number, type=kind, purl=link, bom_ref=f"{name}@{number}",
                     licenses=[licence.make_from_string(expression)], supplier=OrganizationalEntity(name=supplier), **more)


def debian(name, package, expression):
    number, source = said("dpkg-query", "-W", "-f=${Version}\t${source:Package}\n", package).splitlines()[0].split("\t")
    return part(name, number, expression, "Debian", PackageURL("deb", "debian", source, number, {"arch": "amd64"}))


def parts():
    swift = re.search(r"Swift version (\S+)", said("swift", "--version")).group(1)
    yield part("swift-runtime", swift, "Apache-2.0 WITH Swift-exception", "Swift.org", PackageURL("github", "swiftlang", "swift", f"swift-{swift}-RELEASE"))
    for pin in json.loads(pathlib.Path("Package.resolved").read_text())["pins"]:
        owner = pin["location"].removesuffix(".git").split("/")[-2]
        yield part(pin["identity"], pin["state"]["version"], "Apache-2.0 WITH Swift-exception", owner, PackageURL("github", owner, pin["identity"], pin["state"]["version"]))
    yield debian("ncurses", "libncurses-dev", "X11-distribute-modifications-variant")
    yield debian("libyaml", "libyaml-dev", "MIT")
    yield debian("libcmark", "libcmark-dev", "BSD-2-Clause")
    yield debian("glibc", "libc6-dev", "LGPL-2.1-or-later")
    compiler = said("dpkg", "-S", "*/libstdc++.a").splitlines()[0].split(":")[0]
    yield debian("libstdc++ and libgcc", compiler, "GPL-3.0-or-later WITH GCC-exception-3.1")


whole = part("mipexr", version, "Apache-2.0", "The maintainers of mipexr", PackageURL("generic", None, "mipexr", version),
             kind=ComponentType.APPLICATION, hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)])
bom = Bom(components=parts(), serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"mipexr:{digest}"))
bom.metadata.component = whole
bom.metadata.authors = []
bom.metadata.supplier = OrganizationalEntity(name="The maintainers of mipexr")
bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
bom.register_dependency(whole, bom.components)
print(JsonV1Dot6(bom).output_as_string(indent=2))
