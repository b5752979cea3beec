#!/usr/bin/env bash
# release.sh MIPEXR: what .ci/release makes: twice the same bytes, whole, sound by the tools that install and read it.
#
# Needs dpkg-deb, lintian, and as PYTHON one with cyclonedx-python-lib and jsonschema.
set -euo pipefail
binary=$(realpath "$1")
: "${PYTHON:?names a Python with cyclonedx-python-lib and jsonschema}"
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "release: $*" >&2; exit 1; }

# Another umask, zone, language, home and name of the binary: none of them may show.
.ci/release "$binary" >/dev/null
cp -r dist "$work/first"
cp "$binary" "$work/other-name"
(umask 077 && env TZ=Asia/Tokyo LANG=sv_SE.UTF-8 HOME="$work" .ci/release "$work/other-name" >/dev/null)
diff -r "$work/first" dist || fail "two runs give different bytes"
echo "two runs give the same bytes"

(cd dist && sha256sum --check --quiet --strict SHA256SUMS && [ "$(wc -l <SHA256SUMS)" = "$(find . -type f ! -name SHA256SUMS | wc -l)" ]) ||
  fail "SHA256SUMS does not hold, or leaves a file out"

version=$("$binary" --version | head -n 1)
grep -q "\"$version\"" Sources/mipexr/Build.swift || fail "the binary is $version, Sources/mipexr/Build.swift is not"
package=dist/mipexr_${version}_amd64.deb
archive=dist/mipexr-$version-linux-x86_64.tar.gz
[ "$(dpkg-deb --field "$package" Version)" = "$version" ] || fail "the package is not of $version"
[ -z "$(dpkg-deb --field "$package" Depends Pre-Depends Recommends)" ] || fail "the package needs others"
lintian --fail-on error,warning --allow-root --suppress-tags initial-upload-closes-no-bugs "$package" || fail "lintian finds a fault"
[ -z "$(dpkg-deb --ctrl-tarfile "$package" | tar -t | grep -E 'inst$|rm$')" ] || fail "the package runs scripts"
echo "the package: $(stat -c %s "$package") bytes, no dependency, no script, lintian has nothing to say"

mkdir "$work/tar" "$work/deb"
tar -xzf "$archive" -C "$work/tar"
dpkg-deb --extract "$package" "$work/deb"
cmp "$binary" "$work/tar/mipexr-$version-linux-x86_64/mipexr"
cmp "$binary" "$work/deb/usr/bin/mipexr"
for part in ncurses libyaml libcmark glibc libstdc++ swift-runtime swift-argument-parser; do
  [ -s "$work/tar/mipexr-$version-linux-x86_64/licences/$part.txt" ] && [ -s "$work/deb/usr/share/doc/mipexr/licences/$part.txt" ] ||
    fail "no licence of $part"
  grep -q "\"name\": \"$part" "dist/mipexr-$version.cdx.json" || fail "$part is not on the list of what is inside"
done
for language in "" sv/ es/; do
  [ -s "$work/tar/mipexr-$version-linux-x86_64/man/${language}man1/mipexr.1" ] || fail "no manual page in '$language'"
  MANPATH=$work/deb/usr/share/man man --path --locale "${language%/}" mipexr | grep -q "man/${language}man1" || fail "man finds no page in '$language'"
done
grep -rlE "$PWD|$work" "$work/tar" "$work/deb" && fail "a path of this machine is inside"

"$PYTHON" Tests/Judges/inside.py "dist/mipexr-$version.cdx.json"
