#!/usr/bin/env bash
# powercut.sh MIPEXR [TRIALS]: saves inside a file system in an image; a copy of the image, made at once or after an unrelated
# fsync, is what a power cut would have left. A save that was reported has to be in it. Needs root and loop devices.
set -euo pipefail
# A mount namespace of our own: nothing is left mounted, and no other judge's namespace keeps in use what is unmounted here.
if [ -z "${POWERCUT:-}" ] && unshare -m true 2>/dev/null; then POWERCUT=1 exec unshare -m bash "$0" "$@"; fi
binary=$(realpath "$1")
trials=${2:-25}
work=$(mktemp -d)
mkdir "$work/live" "$work/left"
clean() {
  for mounted in "$work/live" "$work/left"; do mountpoint -q "$mounted" && umount "$mounted"; done
  rm -rf "$work"
}
trap clean EXIT

truncate -s 8M "$work/probe"
mkfs.ext4 -q -F "$work/probe"
if ! mount -o loop "$work/probe" "$work/live" 2>/dev/null; then
  echo "powercut: left out, this machine does not let us mount an image"
  exit 0
fi
umount "$work/live"

# An image that is mounted is copied as the disk holds it: what is only in memory is not in it.
trial() { # FS MOUNT-OPTIONS MOMENT SAVER
  cp --sparse=always "$work/clean" "$work/image"
  mount -o "loop${2:+,$2}" "$work/image" "$work/live"
  "$binary" new "$work/live/a.json" --region SE224 2>/dev/null
  sync
  cp "$work/live/a.json" "$work/old"
  if [ "$4" = ours ]; then
    "$binary" set "$work/live/a.json" GEN-01=partly
  else
    sed 's/"format"/ "format"/' "$work/old" >"$work/live/new"
    mv "$work/live/new" "$work/live/a.json"
  fi
  if [ "$3" = later ]; then dd if=/dev/zero of="$work/live/other" bs=1 count=1 conv=fsync status=none; fi
  cp --sparse=always "$work/image" "$work/copy"
  mount -o "loop$([ "$1" = xfs ] && echo ,nouuid)" "$work/copy" "$work/left"
  local verdict=TORN
  if cmp -s "$work/left/a.json" "$work/live/a.json"; then
    verdict=NEW
  elif cmp -s "$work/left/a.json" "$work/old"; then
    verdict=OLD
  elif [ ! -s "$work/left/a.json" ]; then
    verdict=EMPTY
  fi
  umount "$work/left" "$work/live"
  echo $verdict
}

wrong=0
series() { # FS MOUNT-OPTIONS MOMENT SAVER TRIALS
  local all
  all=$(for _ in $(seq "$5"); do trial "$1" "$2" "$3" "$4"; done | sort | uniq -c | awk '{printf "%s %d  ", $2, $1}')
  printf '%-5s %-18s %-7s %-17s %s\n' "$1" "${2:-default}" "$3" "$4" "$all"
  if [ "$4" = ours ] && [ "$all" != "NEW $5  " ]; then wrong=1; fi
}

for fs in ext4 xfs; do
  truncate -s 320M "$work/clean"
  case $fs in
    ext4) mkfs.ext4 -q -F "$work/clean" ;;
    xfs) mkfs.xfs -q -f "$work/clean" 2>/dev/null || { echo "xfs: left out, there is no mkfs.xfs"; continue; } ;;
  esac
  mount -o loop "$work/clean" "$work/live" 2>/dev/null || { echo "$fs: left out, the kernel does not mount it"; continue; }
  umount "$work/live"
  for options in "" $([ $fs = ext4 ] && echo noauto_da_alloc); do
    for moment in at-once later; do series $fs "$options" $moment ours "$trials"; done
  done
  # That the trial can tell: a saver that renames without fsync.
  series $fs "$([ $fs = ext4 ] && echo noauto_da_alloc)" later rename-unsynced 3
  rm "$work/clean"
done
[ $wrong = 0 ] && echo "every save that was reported is on the disk after the cut"
