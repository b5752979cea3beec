#!/usr/bin/env bash
# manual.sh MIPEXR: the manual page before mandoc, groff and man, and the completion scripts before their shells, in every language.
#
# Needs mandoc, man-db, groff, zsh and fish.
set -euo pipefail
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export LC_ALL=C.UTF-8 HOME="$folder"

silent() {
  local said
  said=$("$@" 2>&1) || { echo "$*: status $?: $said" >&2; exit 1; }
  [ -z "$said" ] || { echo "$*: $said" >&2; exit 1; }
}

for language in en sv es; do
  "$binary" manual --language "$language" >mipexr.1
  silent mandoc -Tlint -W style mipexr.1
  silent groff -man -Tutf8 -ww -z mipexr.1
  said=$(MANWIDTH=80 man --warnings -l mipexr.1 2>&1 >page)
  [ -z "$said" ] || { echo "man: $said" >&2; exit 1; }
  # No option is lost on the way: all that --help of each command names stands on the page.
  for command in wizard new set score report check lint handbook export export-questionnaire import paths compare practices map keys migrate doctor; do
    for option in $("$binary" "$command" --help --language "$language" | grep -oE -- '^  --[a-z-]+' | sort -u); do
      grep -q -- "$option\b" page || { echo "$language: $command $option is not on the page" >&2; exit 1; }
    done
  done
  for shell in bash zsh fish; do
    "$binary" --generate-completion-script "$shell" --language "$language" >"completion.$shell"
    silent "$shell" -n "completion.$shell"
  done
done

# A file is offered as the first word, and after a command; a command too.
touch skane-2026.json
offered() {
  bash --norc -i -c "source completion.bash; COMP_WORDS=(mipexr $*); COMP_CWORD=\$((\${#COMP_WORDS[@]} - 1)); COMP_LINE='mipexr $*'; COMP_POINT=\${#COMP_LINE};
    _mipexr mipexr \"\${COMP_WORDS[-1]}\" \"\${COMP_WORDS[-2]}\"; printf '%s ' \"\${COMPREPLY[@]}\"" 2>/dev/null
}
[ "$(offered comp)" = "compare " ] || { echo "bash offers '$(offered comp)' for comp" >&2; exit 1; }
[ "$(offered score ska)" = "skane-2026.json " ] || { echo "bash offers '$(offered score ska)' for score ska" >&2; exit 1; }
for line in "mipexr ska" "mipexr score ska"; do
  fish --no-config -c "source completion.fish; complete -C '$line'" | grep -q '^skane-2026.json' || { echo "fish offers no file for $line" >&2; exit 1; }
done
echo "the manual page without a message from mandoc, groff and man; completions for bash, zsh and fish"
