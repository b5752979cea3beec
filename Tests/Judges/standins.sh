#!/usr/bin/env bash
# standins.sh MIPEXR: what stands in for the code that the link leaves out (Sources/CSmall) is reached by nothing but
# --experimental-dump-help, which then says so. Takes the release before strip: it reads there who calls whom.
set -euo pipefail
binary=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

nm "$binary" | awk 'NF == 3 { print $3, $1 }' >"$work/symbols"
# For each call, jump and address taken: the function that it stands in, and where it leads.
objdump -d --no-show-raw-insn "$binary" | awk '
  /^[0-9a-f]+ <.*>:$/ { place = substr($2, 2, length($2) - 3); next }
  match($0, /# [0-9a-f]+ </) { print place, substr($0, RSTART + 2, RLENGTH - 4); next }
  $2 ~ /^(call|j[a-z]+)$/ { print place, $3 }' >"$work/references"
if [ ! -s "$work/symbols" ] || [ "$(wc -l <"$work/references")" -lt 100000 ]; then
  echo "the machine code cannot be read; is $binary a release before strip?" >&2
  exit 1
fi

# reached WHAT BY WHAT: symbols of the first pattern, which must be there, are named in functions of the second alone.
reached() {
  local what=$1 by=$2 others
  if ! grep -qE "$what" "$work/symbols"; then
    echo "nothing is called $what here; take its stand-in out" >&2
    exit 1
  fi
  others=$(awk -v what="$what" '
    NR == FNR { if ($1 ~ what) { sub(/^0+/, "", $2); wanted[$2] = 1 } next }
    $2 in wanted && $1 !~ what { print $1 }' "$work/symbols" "$work/references" | sort -u | grep -vE "$by" || true)
  if [ -n "$others" ]; then
    printf '%s is reached by\n%s\n' "$what" "$others" >&2
    exit 1
  fi
}
reached '^__wrap__swift_stdlib_getScalarName$|ScalarV10PropertiesV(4name|05_fastB4Name)' '^$'
echo "nothing asks for the names of characters"
reached '^[$]s(20FoundationEssentials11JSONEncoder|SS20FoundationEssentialsE|14ArgumentParser.*(_dumpHelp|11dumpRequest))' \
  '^[$]s14ArgumentParser11MessageInfoO5error'
echo "nothing asks for the commands as JSON but the parser, where it answers a call"

home=$(mktemp -d -p "$work")
cd "$home"
for call in "" wizard score "set a.json" "regions import" help; do
  status=0
  # The words of a call are several.
  # shellcheck disable=SC2086
  env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$binary" $call --experimental-dump-help >output 2>errors || status=$?
  if [ "$status" != 64 ] || [ -s output ] || [ "$(wc -l <errors)" != 1 ] || ! grep -q 'a release has no --experimental-dump-help' errors; then
    echo "mipexr $call --experimental-dump-help ends with $status:" >&2
    cat output errors >&2
    exit 1
  fi
done
echo "--experimental-dump-help ends with 64 and says why"
