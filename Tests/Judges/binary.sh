#!/usr/bin/env bash
# binary.sh MIPEXR: what the release binary needs and weighs, and that it runs alone in an empty folder.
set -euo pipefail
binary=$(realpath "$1")

if ldd "$binary" 2>&1 | grep '=>'; then
  echo "the binary must not need these libraries" >&2
  exit 1
fi
if strings -a "$binary" | grep -q 'icudt[0-9]'; then
  echo "the binary carries ICU data: full Foundation is linked" >&2
  exit 1
fi
for module in 20FoundationEssentials 12_RegexParser; do
  if grep -qa "$module" "$binary"; then
    echo "the binary carries the module $module: 1.6 to 5.7 MB; see Sources/CSmall, and use the project's own searching in texts" >&2
    exit 1
  fi
done
size=$(stat -c %s "$binary")
limit=16000000
echo "size: $size bytes of at most $limit"
[ "$size" -le "$limit" ]

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
cp "$binary" mipexr
run() { env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 TERM=xterm ./mipexr "$@"; }
run new a.json --region SE224
printf '2\ns\n' | run --plain a.json >lines.txt
grep -q 'line mode' lines.txt
run score a.json --format json | grep -q '"answered": 1'
run handbook method >method.txt
[ "$(wc -l <method.txt)" -gt 40 ]
echo "runs alone: new, wizard, score, handbook"
