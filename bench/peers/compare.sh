#!/bin/sh
# Cordon and other matchers on the same pairs of names, as one table.
#
#   compare.sh FILE.csv[.gz] ...
#
#   EVERY=10          takes every tenth pair of each file, for all matchers alike
#   OTHER="watchman 0.9 ./score"
#                     one more matcher: its name, its default threshold, and a command as other_names.py runs it
#   CORDON_PEERS=DIR  where the matchers are installed, once
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "$#" -gt 0 ] || { echo "usage: $0 FILE.csv[.gz] ..." >&2; exit 2; }
venv=$("$here/install.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/pairs"
for file in "$@"; do
    name=$(basename "$file" .gz)
    python3 "$here/pairs.py" "${EVERY:-1}" "$file" "$work/pairs/${name%.csv}.csv"
done
"$here/../../cordon" eval names --format json "$work"/pairs/*.csv >"$work/cordon.json"
"$venv/bin/python" "$here/nomenklatura_names.py" "$work"/pairs/*.csv >"$work/peers.jsonl"
"$venv/bin/python" "$here/string_names.py" "$work"/pairs/*.csv >>"$work/peers.jsonl"
if [ -n "${OTHER:-}" ]; then
    # shellcheck disable=SC2086
    set -- $OTHER
    other=$1 threshold=$2
    shift 2
    python3 "$here/other_names.py" "$other" "$threshold" "$*" "$work"/pairs/*.csv >>"$work/peers.jsonl"
fi
python3 "$here/table.py" "$work/cordon.json" "$work/peers.jsonl"
