#!/usr/bin/env bash
# saving.sh MIPEXR: the system calls of a save in the wizard, as strace sees them: temporary file, fsync, rename, fsync of the
# folder, and none of it on the thread that reads keys.
set -euo pipefail
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'tmux -L saving kill-server 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
"$binary" new a.json --region SE224 2>/dev/null
tmux -L saving -f /dev/null new-session -d -x 80 -y 24 \
  strace -f -qq -y -e trace=openat,write,fsync,rename,renameat,renameat2,linkat -e signal=none -o trace.txt "$binary" a.json
sleep 3
tmux -L saving send-keys 2
sleep 2
tmux -L saving send-keys q
for _ in $(seq 50); do tmux -L saving has-session 2>/dev/null || break; sleep 0.2; done

main=$(head -n 1 trace.txt | cut -d' ' -f1)
saves=$(grep -E 'fsync\(|rename(at2?)?\(' trace.txt)
echo "$saves"
if grep -qE "^$main .*(fsync|rename)" <<<"$saves"; then
  echo "a save touched the disk on the thread that reads keys" >&2
  exit 1
fi
# The order of the three calls, by what they act on.
order=$(grep -oE 'fsync\([0-9]+<[^>]*(a\.json[^>]*|)>|rename(at2?)?\(.*"a\.json"|fsync\([0-9]+<'"$folder"'>' <<<"$saves" |
  sed -E "s#fsync\([0-9]+<$folder>#folder#; s#^fsync.*#file#; s#^rename.*#rename#" | tr '\n' ' ')
echo "order: $order"
grep -q 'file rename folder' <<<"$order"
grep -q '"option": "partly"' a.json
