#!/usr/bin/env bash
# doctor.sh MIPEXR: what doctor says where the system refuses a step of saving, call by call. Needs strace.
set -euo pipefail
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
doctor() { env -i HOME="$folder" PATH=/usr/bin:/bin LANG=C.UTF-8 TERM=xterm strace -f -qq -o /dev/null -e "inject=$1" "$binary" doctor --format json; }
state() { python3 -c "import json, sys; print(*(fact['state'] for fact in json.load(sys.stdin)['facts'] if fact['id'] == 'folder'))"; }

for refusal in renameat,renameat2,rename:error=EPERM fsync:error=EIO linkat:error=EPERM flock:error=ENOLCK; do
  status=0
  said=$(doctor "$refusal") || status=$?
  case $refusal in
    # Kept and locked another way: by a copy, and by a record.
    linkat:*) expected="ok 0" ;;
    flock:*) expected="note 0" ;;
    *) expected="fault 1" ;;
  esac
  [ "$(state <<<"$said") $status" = "$expected" ] || { echo "doctor: $refusal: '$(state <<<"$said") $status' where '$expected' was expected: $said" >&2; exit 1; }
  [ -z "$(ls -A)" ] || { echo "doctor: $refusal leaves $(ls -A)" >&2; exit 1; }
done
echo "doctor tells a folder where renaming or syncing fails, and passes one without links or locks"
